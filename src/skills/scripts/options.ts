import * as z from 'zod';

export const sandboxModes = ['auto', 'required', 'off'] as const;
export type SandboxMode = (typeof sandboxModes)[number];

/** How the scripts of skills are run. */
export function scriptOptions() {
  return z.strictObject({
    sandbox: z
      .enum(sandboxModes)
      .default('auto')
      .describe(
        'Whether scripts run inside bubblewrap: auto does where it works, and says once where it does not; required refuses to run them without; off does not try. Default: auto.',
      ),
    network: z
      .boolean()
      .default(false)
      .describe('Whether sandboxed scripts reach the network, around the guard and policies of this server. Default: false.'),
    readable: z
      .array(z.string().startsWith('/', 'must be an absolute path'))
      .default([])
      .describe("Folders that sandboxed scripts may read, besides the system's programs and their skill's own folder. Default: none."),
    concurrency: z.int().min(1).max(64).default(4).describe('Scripts that run at once; up to 64 more wait. Default: 4.'),
  });
}
export type ScriptOptions = z.output<ReturnType<typeof scriptOptions>>;
