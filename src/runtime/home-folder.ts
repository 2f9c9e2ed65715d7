import { homedir, userInfo } from 'node:os';
import { isAbsolute, resolve } from 'node:path';

/**
 * Returns the home of the user. An empty or relative HOME does not count: the working directory, whose files an agent can write,
 * would become the home. Without any home, returns a folder that does not exist.
 */
export function homeFolder(): string {
  for (const read of [homedir, () => userInfo().homedir]) {
    try {
      const home = read();
      if (isAbsolute(home)) return home;
    } catch {
      // The user has no entry in the list of users, as in a container.
    }
  }
  return resolve('/nonexistent');
}
