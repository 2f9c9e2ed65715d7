import { placeholdersOf } from './scripts/argv.js';

/** What a schema of fields alone can't say about a manifest; paths are below the parameter or script. */
interface Finding {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
}

interface ParameterFields {
  readonly type?: string | undefined;
  readonly required: boolean;
  readonly default?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly items?: unknown;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly pattern?: string | undefined;
  readonly maxLength?: number | undefined;
}

export function checkParameter(parameter: ParameterFields): Finding[] {
  const { type, minimum, maximum, pattern } = parameter;
  const findings = misplaced(parameter);
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    findings.push({ path: ['minimum'], rule: `is greater than maximum, ${maximum}` });
  }
  if (pattern !== undefined && !isPattern(pattern))
    findings.push({ path: ['pattern'], rule: 'is no regular expression of JavaScript with the flag u' });
  for (const [index, choice] of (parameter.enum ?? []).entries()) {
    if (!isOfType(choice, type)) findings.push({ path: ['enum', index], rule: `is not of the type ${type}` });
  }
  if (parameter.default !== undefined) findings.push(...checkDefault(parameter, parameter.default));
  return findings;
}

/** Which keyword goes with which types. */
const belongsTo = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  pattern: ['string'],
  maxLength: ['string'],
  items: ['array'],
} as const;

function misplaced(parameter: ParameterFields): Finding[] {
  const { type } = parameter;
  const findings: Finding[] = [];
  for (const [keyword, types] of Object.entries(belongsTo)) {
    const used = Object.entries(parameter).some(([name, value]) => name === keyword && value !== undefined);
    if (used && !types.some((one) => one === type)) findings.push({ path: [keyword], rule: `needs the type ${types.join(' or ')}` });
  }
  return findings;
}

function checkDefault({ type, required, enum: choices, minimum, maximum, maxLength }: ParameterFields, value: unknown): Finding[] {
  const at = (rule: string): Finding[] => [{ path: ['default'], rule }];
  if (required) return at('is never used, because the parameter is required');
  if (!isOfType(value, type)) return at(`is not of the type ${type}`);
  if (choices !== undefined && !choices.includes(value)) return at('is none of the values in enum');
  if (typeof value === 'number' && minimum !== undefined && value < minimum) return at(`is less than minimum, ${minimum}`);
  if (typeof value === 'number' && maximum !== undefined && value > maximum) return at(`is greater than maximum, ${maximum}`);
  if (typeof value === 'string' && maxLength !== undefined && [...value].length > maxLength)
    return at(`is longer than maxLength, ${maxLength}`);
  return [];
}

function isOfType(value: unknown, type: string | undefined): boolean {
  switch (type) {
    case undefined:
      return true;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

interface ScriptFields {
  readonly path?: string | undefined;
  readonly mode: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly args?: readonly string[] | undefined;
}

export function checkScript({ path, mode, parameters, args }: ScriptFields): Finding[] {
  const findings: Finding[] = [];
  if (mode === 'subprocess' && path === undefined) findings.push({ path: ['path'], rule: 'is required, unless mode is native' });
  if (path !== undefined && !staysInside(path)) {
    findings.push({ path: ['path'], rule: "must be relative, with / between folders, and stay inside the skill's folder" });
  }
  for (const [index, element] of (args ?? []).entries()) {
    for (const placeholder of placeholdersOf(element)) {
      if (!Object.hasOwn(parameters, placeholder)) {
        findings.push({ path: ['args', index], rule: `names {${placeholder}}, which is not a parameter of the script` });
      }
    }
  }
  return findings;
}

function staysInside(path: string): boolean {
  if (path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[A-Za-z]:/.test(path)) return false;
  return !path.split('/').includes('..');
}
