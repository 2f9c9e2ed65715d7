import { execFileSync, spawn } from 'node:child_process';

const python = '/usr/bin/python3';

const importer = `
import json, sys, types, warnings
warnings.simplefilter('error')
errors = []
for title, code in json.load(sys.stdin):
    module = types.ModuleType('block')
    sys.modules['block'] = module
    try:
        exec(compile(code, title, 'exec'), module.__dict__)
    except BaseException as error:
        errors.append({'title': title, 'error': type(error).__name__, 'message': str(error)})
json.dump(errors, sys.stdout)
`;

export interface PythonError {
  readonly title: string;
  /** Name of the exception class. */
  readonly error: string;
  readonly message: string;
}

/** Compiles and imports Python sources, given by their titles. A warning is an error. */
export function importErrors(sources: ReadonlyMap<string, string>): PythonError[] {
  return JSON.parse(execFileSync(python, ['-c', importer], { input: JSON.stringify([...sources]), encoding: 'utf8' }));
}

const driver = `
import asyncio, json, sys, types
given = json.load(sys.stdin)
module = types.ModuleType('block')
sys.modules['block'] = module
exec(compile(given['code'], 'block', 'exec'), module.__dict__)
names = dict(module.__dict__, given=given['input'], base=given['base'], folder=given['folder'])
exec(compile('async def scenario():\\n' + given['program'] + '\\n    return result\\n', 'scenario', 'exec'), names)
print(json.dumps(asyncio.run(names['scenario']())))
`;

export interface Scenario {
  /** Source whose names the program uses. */
  readonly code: string;
  /** Body of an async function that sets `result`. It can read `given`, `base` and `folder`. */
  readonly program: string;
  readonly base: string;
  readonly folder: string;
  readonly input: unknown;
}

/** Runs a program with the names of a source, and returns its `result`. */
export function runScenario({ program, ...rest }: Scenario): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, ['-W', 'error', '-c', driver], { stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(stdout)) : reject(new Error(stderr))));
    // A driver that fails early does not read its input; stderr has the reason.
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify({ ...rest, program: program.replaceAll(/^/gm, '    ') }));
  });
}
