import { placeholdersOf } from './scripts/argv.js';

/** Violation of a rule that the schema of a single field cannot express; its path is relative to the parameter or script. */
interface Diagnostic {
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

export function checkParameter(parameter: ParameterFields): Diagnostic[] {
  const { type, minimum, maximum, pattern } = parameter;
  const diagnostics = checkKeywordTypes(parameter);
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    diagnostics.push({ path: ['minimum'], rule: `is greater than maximum (${maximum})` });
  }
  if (pattern !== undefined && !isPattern(pattern))
    diagnostics.push({ path: ['pattern'], rule: 'is not a valid JavaScript regular expression (u flag)' });
  for (const [index, choice] of (parameter.enum ?? []).entries()) {
    if (!isOfType(choice, type)) diagnostics.push({ path: ['enum', index], rule: `is not of type ${type}` });
  }
  if (parameter.default !== undefined) diagnostics.push(...checkDefault(parameter, parameter.default));
  return diagnostics;
}

/** Types that each keyword applies to. */
const keywordTypes = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  pattern: ['string'],
  maxLength: ['string'],
  items: ['array'],
} as const;

function checkKeywordTypes(parameter: ParameterFields): Diagnostic[] {
  const { type } = parameter;
  const diagnostics: Diagnostic[] = [];
  for (const [keyword, types] of Object.entries(keywordTypes)) {
    const used = Object.entries(parameter).some(([name, value]) => name === keyword && value !== undefined);
    if (used && !types.some((allowed) => allowed === type))
      diagnostics.push({ path: [keyword], rule: `requires type ${types.join(' or ')}` });
  }
  return diagnostics;
}

function checkDefault({ type, required, enum: choices, minimum, maximum, maxLength }: ParameterFields, value: unknown): Diagnostic[] {
  const at = (rule: string): Diagnostic[] => [{ path: ['default'], rule }];
  if (required) return at('has no effect, because the parameter is required');
  if (!isOfType(value, type)) return at(`is not of type ${type}`);
  if (choices !== undefined && !choices.includes(value)) return at('is not one of the enum values');
  if (typeof value === 'number' && minimum !== undefined && value < minimum) return at(`is less than minimum (${minimum})`);
  if (typeof value === 'number' && maximum !== undefined && value > maximum) return at(`is greater than maximum (${maximum})`);
  if (typeof value === 'string' && maxLength !== undefined && [...value].length > maxLength)
    return at(`is longer than maxLength (${maxLength})`);
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

export function checkScript({ path, mode, parameters, args }: ScriptFields): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (mode === 'subprocess' && path === undefined) diagnostics.push({ path: ['path'], rule: 'is required unless mode is native' });
  if (path !== undefined && !isInsideFolder(path)) {
    diagnostics.push({ path: ['path'], rule: 'must be a relative path inside the skill folder, with / as the separator' });
  }
  for (const [index, element] of (args ?? []).entries()) {
    for (const placeholder of placeholdersOf(element)) {
      if (!Object.hasOwn(parameters, placeholder)) {
        diagnostics.push({ path: ['args', index], rule: `uses {${placeholder}}, which is not a parameter of the script` });
      }
    }
  }
  return diagnostics;
}

function isInsideFolder(path: string): boolean {
  if (path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[A-Za-z]:/.test(path)) return false;
  return !path.split('/').includes('..');
}
