import * as z from 'zod';

const name = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const parameterTypes = ['string', 'integer', 'number', 'boolean', 'object', 'array'] as const;

const parameter = z.strictObject({
  type: z.enum(parameterTypes).optional().describe('Left out: any JSON value.'),
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
});

export const scriptModes = ['subprocess', 'native', 'auto'] as const;

const script = z
  .strictObject({
    path: z.string().min(1).optional(),
    mode: z.enum(scriptModes).default('subprocess'),
    description: z.string().optional(),
    parameters: z.record(z.string(), parameter).default({}),
    args: z.array(z.string()).optional(),
    timeout: z.number().positive().max(600).default(30),
    env: z.array(z.string()).default([]),
    output_schema: z.record(z.string(), z.unknown()).optional(),
  })
  .refine(({ mode, path }) => mode === 'native' || path !== undefined, { path: ['path'], message: 'is required unless mode is native' });

/** The front matter of a SKILL.md: the Agent Skills specification (agentskills.io) and the script fields of AIECS. */
export const manifestSchema = z.looseObject({
  name,
  description: z.string().min(1).max(1024),
  version: z
    .string('must be a string; put it in quotes')
    .regex(/^\d+\.\d+\.\d+/, 'must be a semantic version such as 1.0.0')
    .default('1.0.0'),
  author: z.string().optional(),
  tags: z.array(name).default([]),
  dependencies: z.array(name).default([]),
  recommended_tools: z.array(z.string()).default([]),
  license: z.string().optional(),
  compatibility: z.string().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  scripts: z
    .record(
      name,
      z.preprocess((value) => (typeof value === 'string' ? { path: value } : value), script),
    )
    .default({}),
});
export type SkillManifest = z.infer<typeof manifestSchema>;

/** What is wrong with a manifest. */
export interface ManifestProblem {
  /** 1-based line in SKILL.md, where known. */
  readonly line?: number | undefined;
  /** The field, from the top; empty for the file as a whole. */
  readonly path: readonly PropertyKey[];
  readonly rule: string;
}

export type CheckedManifest =
  | { readonly ok: true; readonly manifest: SkillManifest }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/** Checks parsed front matter; `folder` is the name of the skill's folder. */
export function checkManifest(frontMatter: unknown, folder: string): CheckedManifest {
  const result = manifestSchema.safeParse(frontMatter);
  if (!result.success) return { ok: false, problems: result.error.issues.map(({ path, message }) => ({ path, rule: message })) };
  if (result.data.name !== folder) {
    return { ok: false, problems: [{ path: ['name'], rule: `must equal the folder's name, ${JSON.stringify(folder)}` }] };
  }
  return { ok: true, manifest: result.data };
}
