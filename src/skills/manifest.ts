import * as z from 'zod';
import { checkParameter, checkScript } from './manifest-rules.js';

const isMissing = (value: unknown) => value === undefined || value === null;

/** Name of a skill in the Agent Skills specification. */
export const skillName = z
  .string({ error: ({ input }) => (isMissing(input) ? 'is required' : 'must be text; put it in quotes') })
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lowercase words joined by hyphens');

export const maxDescriptionLength = 1024;
export const maxCompatibilityLength = 500;

export const parameterTypes = ['string', 'integer', 'number', 'boolean', 'object', 'array'] as const;

const parameter = z
  .strictObject({
    type: z.enum(parameterTypes).optional().describe('Default: any JSON value.'),
    required: z.boolean().default(false),
    description: z.string().optional(),
    default: z.unknown().optional(),
    enum: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional(),
    items: z.record(z.string(), z.unknown()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    pattern: z.string().optional(),
    maxLength: z.int().min(0).optional(),
  })
  .superRefine((value, context) => reportAll(checkParameter(value), context));
export type Parameter = z.infer<typeof parameter>;

export const scriptModes = ['subprocess', 'native', 'auto'] as const;

/** Name of a script, restricted to the tool names that most hosts accept. */
const scriptName = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/, 'must be letters and digits, joined by hyphens or underscores');

const parameterName = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][\w-]*$/, 'must start with a letter, followed by letters, digits, _ or -');

const script = z
  .strictObject({
    path: z.string().min(1).optional(),
    mode: z.enum(scriptModes).default('subprocess'),
    description: z.string().min(1).max(1024).optional(),
    parameters: z.record(parameterName, parameter).default({}),
    args: z.array(z.string()).optional(),
    timeout: z.number().positive().max(600).default(30),
    env: z.array(z.string().regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable')).default([]),
    output_schema: z.record(z.string(), z.unknown()).optional(),
  })
  .superRefine((value, context) => reportAll(checkScript(value), context));
export type ScriptManifest = z.infer<typeof script>;

/** Counts characters, as the Agent Skills specification does; String.length counts UTF-16 code units. */
const countCharacters = (text: string) => [...text].length;

/**
 * Front matter of SKILL.md: the fields of the Agent Skills specification (agentskills.io) and the script fields of AIECS.
 * `readLoosely` converts the other forms that skills use.
 */
const manifestSchema = z.looseObject({
  name: skillName,
  description: z
    .string({
      error: ({ input }) =>
        `${isMissing(input) ? 'is required' : 'must be text'}: state what the skill does and when to use it; put text that contains ": " or " #" in quotes`,
    })
    .regex(/\S/, 'must not be empty: state what the skill does and when to use it')
    .refine((text) => countCharacters(text) <= maxDescriptionLength, `must have at most ${maxDescriptionLength} characters`),
  version: z.string().default('1.0.0'),
  author: z.string().optional(),
  tags: z.array(z.string()).default([]),
  dependencies: z.array(z.string()).default([]),
  recommended_tools: z.array(z.string()).default([]),
  license: z.string().optional(),
  compatibility: z
    .string()
    .min(1)
    .refine((text) => countCharacters(text) <= maxCompatibilityLength, `must have at most ${maxCompatibilityLength} characters`)
    .optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  'allowed-tools': z.union([z.string(), z.array(z.string())], 'must be tool names, as one string or a list').optional(),
  scripts: z
    .record(
      scriptName,
      z.preprocess((value) => (typeof value === 'string' ? { path: value } : value), script),
    )
    .default({}),
});
export type SkillManifest = z.infer<typeof manifestSchema>;

/** The fields of a manifest; docs/skills-and-scripts.md explains each. */
export const manifestFields = { skill: manifestSchema.shape, script: script.shape, parameter: parameter.shape };

/** Error in a manifest. */
export interface ManifestDiagnostic {
  /** 1-based line in SKILL.md, if known. */
  readonly line?: number | undefined;
  /** Path of the field from the top level; empty for the whole file. */
  readonly path: readonly PropertyKey[];
  readonly rule: string;
}

export type CheckedManifest =
  | { readonly ok: true; readonly manifest: SkillManifest }
  | { readonly ok: false; readonly problems: readonly ManifestDiagnostic[] };

/** Checks front matter that follows the specification. */
export function checkManifest(frontMatter: unknown): CheckedManifest {
  const result = manifestSchema.safeParse(frontMatter);
  return result.success ? { ok: true, manifest: result.data } : { ok: false, problems: result.error.issues.map(toDiagnostic) };
}

function toDiagnostic(issue: z.core.$ZodIssue): ManifestDiagnostic {
  const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (unknownKey !== undefined) return { path: [...issue.path, unknownKey], rule: 'is not a known field' };
  const [keyIssue] = issue.code === 'invalid_key' ? issue.issues : [];
  return { path: issue.path, rule: keyIssue?.message ?? issue.message };
}

function reportAll(problems: readonly ManifestDiagnostic[], context: z.core.$RefinementCtx): void {
  for (const { path, rule } of problems) context.addIssue({ code: 'custom', path: [...path], message: rule });
}
