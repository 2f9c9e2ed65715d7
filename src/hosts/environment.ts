import { inputIdOf } from './entries.js';
import type { Host, Places } from './host.js';
import type { Launch } from './launch.js';

const few =
  /^(HOME|LOGNAME|PATH|SHELL|TERM|USER|LANG|LC_.*|TMPDIR|TZ|APPDATA|LOCALAPPDATA|USERPROFILE|SYSTEMROOT|SYSTEMDRIVE|TEMP|PATHEXT|COMSPEC)$/i;
const looksSecret = /TOKEN|SECRET|PASSWORD|PASSWD|KEY|AUTH|CREDENTIAL|CREDS|PRIVATE|CERT/i;

/** Returns the environment in which a host starts the server of an entry: what it passes on, and what the entry adds. */
export function environmentOf(host: Host, launch: Launch, { env }: Places): Record<string, string> {
  const { inherits, asksForVariables } = host;
  const entries = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const inherited = entries.filter(([name]) => inherits === 'all' || (inherits === 'few' ? few.test(name) : !looksSecret.test(name)));
  const named = entries.filter(([name]) => launch.passed.includes(name));
  const own = Object.entries(launch.env).flatMap(([name, value]): [string, string][] => {
    // VS Code stores the value, which nobody else can read.
    if (asksForVariables && value.includes(inputIdOf(''))) return [[name, env[name] ?? 'asked-by-the-host']];
    const replaced = replaceReferences(host, value, env);
    return replaced === '' && value !== '' ? [] : [[name, replaced]];
  });
  return Object.fromEntries([...inherited, ...named, ...own]);
}

/** Replaces references to variables as the host does. One that is not set becomes its default, or empty. */
function replaceReferences({ reference }: Host, text: string, env: Places['env']): string {
  if (reference === undefined) return text;
  return text.replace(new RegExp(reference, 'g'), (match: string) => {
    const [, name = '', fallback = ''] = reference.exec(match) ?? [];
    return env[name] ?? fallback;
  });
}

/** Replaces the references in the command and its arguments, and the names of folders that editors know. */
export function withReferences(host: Host, launch: Launch, { env, home, cwd }: Places): Launch {
  const replace = (text: string) =>
    replaceReferences(host, text.replaceAll('${userHome}', home).replace(/\$\{workspace(Folder|Root)\}/g, cwd), env);
  return { ...launch, command: replace(launch.command), args: launch.args.map(replace) };
}

/** Returns the variables whose reference the host passes on as text, because it replaces none of this form. */
export function literalReferences(host: Host, launch: Launch): string[] {
  return Object.entries(launch.env).flatMap(([name, value]) =>
    /^\$\{?(env:)?\w+\}?$|^\{env:\w+\}$/.test(value) && host.reference?.test(value) !== true ? [name] : [],
  );
}
