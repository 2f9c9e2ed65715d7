import { inputIdOf } from './entries.js';
import type { Host, Places } from './host.js';
import type { Launch } from './launch.js';

const few =
  /^(HOME|LOGNAME|PATH|SHELL|TERM|USER|LANG|LC_.*|TMPDIR|TZ|APPDATA|LOCALAPPDATA|USERPROFILE|SYSTEMROOT|SYSTEMDRIVE|TEMP|PATHEXT|COMSPEC)$/i;
const looksSecret = /TOKEN|SECRET|PASSWORD|PASSWD|KEY|AUTH|CREDENTIAL|CREDS|PRIVATE|CERT/i;

/** Returns the environment in which a host starts the server of an entry: what it passes on, and what the entry adds. */
export function environmentOf({ inherits, asksForVariables }: Host, launch: Launch, { env }: Places): Record<string, string> {
  const entries = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const inherited = entries.filter(([name]) => inherits === 'all' || (inherits === 'few' ? few.test(name) : !looksSecret.test(name)));
  const named = entries.filter(([name]) => launch.passed.includes(name));
  const own = Object.entries(launch.env).flatMap(([name, value]): [string, string][] => {
    // VS Code stores the value, which nobody else can read.
    if (asksForVariables && value.includes(inputIdOf(''))) return [[name, env[name] ?? 'asked-by-the-host']];
    const reference = /^\$(?:\{(?:env:)?(\w+)\}|(\w+))$/.exec(value);
    if (reference === null) return [[name, value]];
    const referenced = env[reference[1] ?? reference[2] ?? ''];
    return referenced === undefined ? [] : [[name, referenced]];
  });
  return Object.fromEntries([...inherited, ...named, ...own]);
}
