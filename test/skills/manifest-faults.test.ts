import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder, manifest, serveFolder } from '../helpers/skill-folders.js';

const script = (...lines: string[]) => manifest('broken', 'scripts:', '  run:', '    path: scripts/run.sh', ...lines);
const parameter = (...lines: string[]) => script('    parameters:', '      p:', ...lines.map((line) => `        ${line}`));
const raw = (...lines: string[]) => [...lines, ''].join('\n');

/** What is wrong, the SKILL.md, and what is said of it. */
const faults: readonly [string, string, string][] = [
  ['no front matter', '# Broken\n', 'SKILL.md:1: must start with front matter between two lines of ---'],
  ['front matter without an end', raw('---', 'name: broken'), 'SKILL.md:1: must start with front matter between two lines of ---'],
  ['an empty file', '', 'SKILL.md:1: must start with front matter between two lines of ---'],
  ['front matter that is a list', raw('---', '- name', '---'), 'SKILL.md: Invalid input: expected object, received array'],
  ['an unclosed quote', raw('---', 'name: "broken', '---'), 'SKILL.md:2: Missing closing "quote'],
  ['a key twice', manifest('broken', 'license: MIT', 'license: ISC'), 'SKILL.md:5: Map keys must be unique'],
  ['a tab as indentation', manifest('broken', 'metadata:', '\ta: b'), 'SKILL.md:5: Tabs are not allowed as indentation'],
  ['aliases that multiply', bomb(), "SKILL.md:1: can't be read: Excessive alias count indicates a resource exhaustion attack"],
  ['no name', raw('---', 'description: x', '---'), 'SKILL.md: name Invalid input: expected string, received undefined'],
  ['another name', manifest('other'), 'SKILL.md:2: name must equal the folder\'s name, "broken"'],
  ['a name in capitals', manifest('Broken'), 'SKILL.md:2: name must be lower-case words joined by hyphens'],
  ['a name too long', manifest('a'.repeat(65)), 'SKILL.md:2: name Too big: expected string to have <=64 characters'],
  ['no description', raw('---', 'name: broken', '---'), 'SKILL.md: description Invalid input: expected string, received undefined'],
  [
    'an empty description',
    raw('---', 'name: broken', 'description: ""', '---'),
    'SKILL.md:3: description Too small: expected string to have >=1 characters',
  ],
  [
    'a description too long',
    raw('---', 'name: broken', `description: ${'ä'.repeat(1025)}`, '---'),
    'SKILL.md:3: description must have at most 1024 characters',
  ],
  ['a version that is a number', manifest('broken', 'version: 1.0'), 'SKILL.md:4: version must be a string; put it in quotes'],
  ['a version that is none', manifest('broken', 'version: latest'), 'SKILL.md:4: version must be a semantic version such as 1.0.0'],
  ['a tag in capitals', manifest('broken', 'tags: [ok, HTTP]'), 'SKILL.md:4: tags.1 must be lower-case words joined by hyphens'],
  [
    'dependencies that are no list',
    manifest('broken', 'dependencies: other'),
    'SKILL.md:4: dependencies Invalid input: expected array, received string',
  ],
  [
    'a long compatibility',
    manifest('broken', `compatibility: ${'x'.repeat(501)}`),
    'SKILL.md:4: compatibility must have at most 500 characters',
  ],
  [
    'metadata that is no text',
    manifest('broken', 'metadata:', '  level: 3'),
    'SKILL.md:5: metadata.level must be a string; put it in quotes',
  ],
  [
    'allowed-tools that is a number',
    manifest('broken', 'allowed-tools: 3'),
    'SKILL.md:4: allowed-tools must be names of tools, as one text or as a list',
  ],
  ['scripts that is a list', manifest('broken', 'scripts: [run]'), 'SKILL.md:4: scripts Invalid input: expected record, received array'],
  [
    'the name of a script with a space',
    manifest('broken', 'scripts:', '  "run it": scripts/run.sh'),
    'SKILL.md:5: scripts.run it must be letters and digits, joined by hyphens or underscores',
  ],
  [
    'a subprocess without a path',
    manifest('broken', 'scripts:', '  run: {}'),
    'SKILL.md:5: scripts.run.path is required, unless mode is native',
  ],
  [
    'a path that leads out',
    manifest('broken', 'scripts:', '  run: ../other/run.sh'),
    "SKILL.md:5: scripts.run.path must be relative, with / between folders, and stay inside the skill's folder",
  ],
  [
    'an absolute path',
    manifest('broken', 'scripts:', '  run:', '    path: /bin/sh'),
    "SKILL.md:6: scripts.run.path must be relative, with / between folders, and stay inside the skill's folder",
  ],
  [
    'an unknown mode',
    script('    mode: shell'),
    'SKILL.md:7: scripts.run.mode Invalid option: expected one of "subprocess"|"native"|"auto"',
  ],
  ['an unknown field of a script', script('    tiemout: 5'), 'SKILL.md:7: scripts.run.tiemout is no field that is known here'],
  ['a time-out too long', script('    timeout: 601'), 'SKILL.md:7: scripts.run.timeout Too big: expected number to be <=600'],
  ['a time-out of nothing', script('    timeout: 0'), 'SKILL.md:7: scripts.run.timeout Too small: expected number to be >0'],
  [
    'the name of a variable with a sign',
    script('    env: [A=B]'),
    'SKILL.md:7: scripts.run.env.0 must be the name of an environment variable',
  ],
  [
    'an argument that names no parameter',
    script('    args: ["--", "{url}"]'),
    'SKILL.md:7: scripts.run.args.1 names {url}, which is not a parameter of the script',
  ],
  [
    'an output_schema that is a text',
    script('    output_schema: object'),
    'SKILL.md:7: scripts.run.output_schema Invalid input: expected record, received string',
  ],
  [
    'an unknown type',
    parameter('type: text'),
    'SKILL.md:9: scripts.run.parameters.p.type Invalid option: expected one of "string"|"integer"|"number"|"boolean"|"object"|"array"',
  ],
  [
    'an unknown field of a parameter',
    parameter('requried: true'),
    'SKILL.md:9: scripts.run.parameters.p.requried is no field that is known here',
  ],
  [
    'required that is a text',
    parameter('required: "yes"'),
    'SKILL.md:9: scripts.run.parameters.p.required Invalid input: expected boolean, received string',
  ],
  [
    'a default of another type',
    parameter('type: integer', 'default: 1.5'),
    'SKILL.md:10: scripts.run.parameters.p.default is not of the type integer',
  ],
  [
    'a default for what is required',
    parameter('type: string', 'required: true', 'default: x'),
    'SKILL.md:11: scripts.run.parameters.p.default is never used, because the parameter is required',
  ],
  [
    'a default that is no choice',
    parameter('type: string', 'enum: [a, b]', 'default: c'),
    'SKILL.md:11: scripts.run.parameters.p.default is none of the values in enum',
  ],
  [
    'a choice of another type',
    parameter('type: string', 'enum: [a, 1]'),
    'SKILL.md:10: scripts.run.parameters.p.enum.1 is not of the type string',
  ],
  ['an empty enum', parameter('enum: []'), 'SKILL.md:9: scripts.run.parameters.p.enum Too small: expected array to have >=1 items'],
  [
    'a range upside down',
    parameter('type: number', 'minimum: 5', 'maximum: 1'),
    'SKILL.md:10: scripts.run.parameters.p.minimum is greater than maximum, 1',
  ],
  [
    'a default out of the range',
    parameter('type: number', 'maximum: 1', 'default: 2'),
    'SKILL.md:11: scripts.run.parameters.p.default is greater than maximum, 1',
  ],
  [
    'a minimum of a text',
    parameter('type: string', 'minimum: 1'),
    'SKILL.md:10: scripts.run.parameters.p.minimum needs the type integer or number',
  ],
  [
    'a pattern that is none',
    parameter('type: string', 'pattern: "[a"'),
    'SKILL.md:10: scripts.run.parameters.p.pattern is no regular expression of JavaScript with the flag u',
  ],
  ['items of a text', parameter('type: string', 'items: {}'), 'SKILL.md:10: scripts.run.parameters.p.items needs the type array'],
  [
    'the name of a parameter with a dollar',
    script('    parameters: { $p: {} }'),
    'SKILL.md:7: scripts.run.parameters.$p must begin with a letter, and go on with letters, digits, _ or -',
  ],
];

/** Sound as a manifest; what is wrong is found with the files and the validator at hand. */
const laterFaults: readonly [string, string, string][] = [
  [
    'a script that is not there',
    script().replace('run.sh', 'gone.sh'),
    'SKILL.md:6: scripts.run.path names scripts/gone.sh, which is no file of the skill',
  ],
  [
    'a native script that the server does not have',
    manifest('broken', 'scripts:', '  run: { mode: native }'),
    "SKILL.md:5: scripts.run.mode is native, but this server's own tools are: call-api, test-endpoint",
  ],
  [
    'an output_schema that is none',
    script('    output_schema: { type: txet }'),
    "SKILL.md:7: scripts.run.output_schema can't be used as a JSON Schema: schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf",
  ],
  [
    'items that are no schema',
    parameter('type: array', 'items: { type: 7 }'),
    "SKILL.md:7: scripts.run.parameters can't be used as a JSON Schema: ",
  ],
  [
    'a default that its pattern refuses',
    parameter('type: string', 'pattern: "^a+$"', 'default: b'),
    'SKILL.md:11: scripts.run.parameters.p.default does not fit its own schema: must match pattern "^a+$"',
  ],
  [
    'a pattern that takes forever on its default',
    parameter('type: string', 'pattern: "^(a+)+$"', `default: "${'a'.repeat(40)}!"`),
    'SKILL.md:11: scripts.run.parameters.p.default takes too long to check against its pattern',
  ],
];

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const of = level === 0 ? 'x' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 10 }, () => of).join(', ')}]`;
  });
  return manifest('broken', ...levels);
}

const sound = { 'sound/SKILL.md': manifest('sound', 'scripts:', '  ok: scripts/ok.sh'), 'sound/scripts/ok.sh': 'echo fine\n' };

describe('a broken skill', () => {
  const folders: { remove(): void }[] = [];
  afterAll(() => {
    for (const folder of folders) folder.remove();
  });
  const serve = (text: string) => {
    const folder = makeFolder({ ...sound, 'broken/SKILL.md': text, 'broken/scripts/run.sh': 'echo run\n' });
    folders.push(folder);
    return serveFolder(folder.path);
  };

  it('can be broken in more than 30 ways', () => {
    expect(faults.length + laterFaults.length).toBeGreaterThan(30);
  });

  it.each(faults)('with %s is explained with file, line, field and rule, and takes no other down', async (_what, text, message) => {
    const served = await serve(text);
    expect(served.problems).toEqual([expect.stringContaining(`broken/${message}`)]);
    expect({ skills: served.skills, tools: served.tools }).toEqual({ skills: ['sound'], tools: ['ok'] });
  });

  it.each(laterFaults)('with %s keeps its documents and loses the script', async (_what, text, message) => {
    const served = await serve(text);
    expect(served.problems).toEqual([expect.stringContaining(`broken/${message}`)]);
    expect({ skills: served.skills, tools: served.tools }).toEqual({ skills: ['broken', 'sound'], tools: ['ok'] });
  });

  it('is explained with all that is wrong at once', async () => {
    const { problems } = await serve(manifest('broken', 'version: 1', 'tags: [A]', 'scripts: { run: { timeout: -1 } }'));
    expect(problems).toHaveLength(4);
  });
});
