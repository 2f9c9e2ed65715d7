import { afterAll, describe, expect, it } from 'vitest';
import { nativeTools } from '../../src/tools/index.js';
import { makeFolder, manifest, serveFolder } from '../helpers/skill-folders.js';

const nativeNames = nativeTools.map(({ name }) => name);

const script = (...lines: string[]) => manifest('broken', 'scripts:', '  run:', '    path: scripts/run.sh', ...lines);
const parameter = (...lines: string[]) => script('    parameters:', '      p:', ...lines.map((line) => `        ${line}`));
const raw = (...lines: string[]) => [...lines, ''].join('\n');

const noFrontMatter = 'must start with front matter: name and description between two --- lines';
const whatItStates = 'state what the skill does and when to use it; put text that contains ": " or " #" in quotes';

/** Error, SKILL.md, and the complete message. */
const manifestErrors: readonly [string, string, string][] = [
  ['missing front matter', '# Broken\n', `SKILL.md:1: ${noFrontMatter}`],
  ['front matter without an end', raw('---', 'name: broken'), 'SKILL.md:1: has front matter without a --- line at its end'],
  ['an empty file', '', `SKILL.md:1: ${noFrontMatter}`],
  ['front matter that is a list', raw('---', '- name', '---'), 'SKILL.md: must have front matter with keys such as name and description'],
  [
    'an unclosed quote',
    raw('---', 'name: "broken', '---'),
    'SKILL.md:2: is missing a character: a ":" after a key, or a closing quote, ] or }',
  ],
  [
    'excessive aliases',
    bomb(),
    'SKILL.md:1: has an alias (*) without an anchor (&), or too many aliases; put texts that start with * in quotes',
  ],
  ['a missing description', raw('---', 'name: broken', '---'), `SKILL.md: description is required: ${whatItStates}`],
  ['empty front matter', raw('---', '---', 'Text.'), `SKILL.md: description is required: ${whatItStates}`],
  ['a description that is a comment', raw('---', 'description: #1 tool', '---'), `SKILL.md:2: description is required: ${whatItStates}`],
  [
    'a colon in the description of a script',
    manifest('broken', 'scripts:', '  run:', '    path: scripts/run.sh', '    description: Runs: fast'),
    'SKILL.md:7: contains a second ": "; quote strings that contain any of : # { } [ ] , & * ! | > % @',
  ],
  [
    'an empty description',
    raw('---', 'name: broken', 'description: ""', '---'),
    'SKILL.md:3: description must not be empty: state what the skill does and when to use it',
  ],
  [
    'a script name with a space',
    manifest('broken', 'scripts:', '  "run it": scripts/run.sh'),
    'SKILL.md:5: scripts.run it must be letters and digits, joined by hyphens or underscores',
  ],
  [
    'a subprocess without a path',
    manifest('broken', 'scripts:', '  run: {}'),
    'SKILL.md:5: scripts.run.path is required unless mode is native',
  ],
  [
    'a path that leaves the skill folder',
    manifest('broken', 'scripts:', '  run: ../other/run.sh'),
    'SKILL.md:5: scripts.run.path must be a relative path inside the skill folder, with / as the separator',
  ],
  [
    'an absolute path',
    manifest('broken', 'scripts:', '  run:', '    path: /bin/sh'),
    'SKILL.md:6: scripts.run.path must be a relative path inside the skill folder, with / as the separator',
  ],
  [
    'an unknown mode',
    script('    mode: shell'),
    'SKILL.md:7: scripts.run.mode Invalid option: expected one of "subprocess"|"native"|"auto"',
  ],
  ['an unknown field of a script', script('    tiemout: 5'), 'SKILL.md:7: scripts.run.tiemout is not a known field'],
  ['a timeout that is too long', script('    timeout: 601'), 'SKILL.md:7: scripts.run.timeout Too big: expected number to be <=600'],
  ['a timeout of 0', script('    timeout: 0'), 'SKILL.md:7: scripts.run.timeout Too small: expected number to be >0'],
  [
    'an invalid name of an environment variable',
    script('    env: [A=B]'),
    'SKILL.md:7: scripts.run.env.0 must be the name of an environment variable',
  ],
  [
    'an argument that uses an unknown parameter',
    script('    args: ["--", "{url}"]'),
    'SKILL.md:7: scripts.run.args.1 uses {url}, which is not a parameter of the script',
  ],
  [
    'an output_schema that is a string',
    script('    output_schema: object'),
    'SKILL.md:7: scripts.run.output_schema Invalid input: expected record, received string',
  ],
  [
    'an unknown type',
    parameter('type: text'),
    'SKILL.md:9: scripts.run.parameters.p.type Invalid option: expected one of "string"|"integer"|"number"|"boolean"|"object"|"array"',
  ],
  ['an unknown field of a parameter', parameter('requried: true'), 'SKILL.md:9: scripts.run.parameters.p.requried is not a known field'],
  [
    'a required keyword that is a string',
    parameter('required: "yes"'),
    'SKILL.md:9: scripts.run.parameters.p.required Invalid input: expected boolean, received string',
  ],
  [
    'a default of another type',
    parameter('type: integer', 'default: 1.5'),
    'SKILL.md:10: scripts.run.parameters.p.default is not of type integer',
  ],
  [
    'a default of a required parameter',
    parameter('type: string', 'required: true', 'default: x'),
    'SKILL.md:11: scripts.run.parameters.p.default has no effect, because the parameter is required',
  ],
  [
    'a default that is not in enum',
    parameter('type: string', 'enum: [a, b]', 'default: c'),
    'SKILL.md:11: scripts.run.parameters.p.default is not one of the enum values',
  ],
  [
    'an enum value of another type',
    parameter('type: string', 'enum: [a, 1]'),
    'SKILL.md:10: scripts.run.parameters.p.enum.1 is not of type string',
  ],
  ['an empty enum', parameter('enum: []'), 'SKILL.md:9: scripts.run.parameters.p.enum Too small: expected array to have >=1 items'],
  [
    'a minimum above the maximum',
    parameter('type: number', 'minimum: 5', 'maximum: 1'),
    'SKILL.md:10: scripts.run.parameters.p.minimum is greater than maximum (1)',
  ],
  [
    'a default above the maximum',
    parameter('type: number', 'maximum: 1', 'default: 2'),
    'SKILL.md:11: scripts.run.parameters.p.default is greater than maximum (1)',
  ],
  [
    'a minimum of a string',
    parameter('type: string', 'minimum: 1'),
    'SKILL.md:10: scripts.run.parameters.p.minimum requires type integer or number',
  ],
  [
    'an invalid pattern',
    parameter('type: string', 'pattern: "[a"'),
    'SKILL.md:10: scripts.run.parameters.p.pattern is not a valid JavaScript regular expression (u flag)',
  ],
  ['items of a string', parameter('type: string', 'items: {}'), 'SKILL.md:10: scripts.run.parameters.p.items requires type array'],
  [
    'a parameter name with a dollar sign',
    script('    parameters: { $p: {} }'),
    'SKILL.md:7: scripts.run.parameters.$p must start with a letter, followed by letters, digits, _ or -',
  ],
];

/** Errors in a valid manifest that are found with the files of the skill and the JSON Schema validator. */
const scriptErrors: readonly [string, string, string][] = [
  [
    'a script file that does not exist',
    script().replace('run.sh', 'gone.sh'),
    'SKILL.md:6: scripts.run.path is scripts/gone.sh, which is not a file of the skill',
  ],
  [
    'a native script that the server does not provide',
    manifest('broken', 'scripts:', '  run: { mode: native }'),
    'SKILL.md:5: scripts.run.mode is native, but this server has no tool of this name; its tools are call-api, read-response, test-endpoint, list-apis',
  ],
  [
    'an invalid output_schema',
    script('    output_schema: { type: txet }'),
    'SKILL.md:7: scripts.run.output_schema is not a usable JSON Schema: schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf',
  ],
  [
    'invalid items',
    parameter('type: array', 'items: { type: 7 }'),
    'SKILL.md:7: scripts.run.parameters is not a usable JSON Schema: schema is invalid: data/properties/p/items/type must be equal to one of the allowed values, data/properties/p/items/type must be array, data/properties/p/items/type must match a schema in anyOf',
  ],
  [
    'a default that its pattern rejects',
    parameter('type: string', 'pattern: "^a+$"', 'default: b'),
    'SKILL.md:11: scripts.run.parameters.p.default does not match its own schema: must match pattern "^a+$"',
  ],
  [
    'a default that takes too long to check against its pattern',
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

const valid = { 'valid/SKILL.md': manifest('valid', 'scripts:', '  ok: scripts/ok.sh'), 'valid/scripts/ok.sh': 'echo fine\n' };

describe('broken skill', () => {
  const folders: { remove(): void }[] = [];
  afterAll(() => {
    for (const folder of folders) folder.remove();
  });
  const serve = (text: string) => {
    const folder = makeFolder({ ...valid, 'broken/SKILL.md': text, 'broken/scripts/run.sh': 'echo run\n' });
    folders.push(folder);
    return serveFolder(folder.path);
  };

  it('covers more than 30 different errors', () => {
    expect(manifestErrors.length + scriptErrors.length).toBeGreaterThan(30);
  });

  it.each(manifestErrors)('reports %s with file, line, field and rule, and loads the other skills', async (_what, text, message) => {
    const served = await serve(text);
    expect(served.problems).toEqual([`broken/${message}`]);
    expect({ skills: served.skills, tools: served.tools }).toEqual({ skills: ['valid'], tools: [...nativeNames, 'ok'] });
  });

  it.each(scriptErrors)('reports %s, serves the documents of the skill and omits the script', async (_what, text, message) => {
    const served = await serve(text);
    expect(served.problems).toEqual([`broken/${message}`]);
    expect({ skills: served.skills, tools: served.tools }).toEqual({ skills: ['broken', 'valid'], tools: [...nativeNames, 'ok'] });
  });

  it('reports all errors of a manifest together', async () => {
    const { problems } = await serve(raw('---', 'description: ""', 'scripts: { run: { timeout: -1 } }', '---'));
    expect(problems).toHaveLength(3);
  });
});
