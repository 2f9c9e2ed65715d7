import * as z from 'zod';

export const sandboxModes = ['auto', 'required', 'off'] as const;
export type SandboxMode = (typeof sandboxModes)[number];

/** Returns the schema of the script options. */
export function scriptOptions() {
  return z.strictObject({
    sandbox: z
      .enum(sandboxModes)
      .default('auto')
      .describe(
        'Whether scripts run in bubblewrap. auto: if available. Without it, they run in a PID namespace, with one warning; if that fails too, they are refused while the environment contains a secret that the configuration names. required: refuse to run scripts without bubblewrap; off: no sandbox. Default: auto.',
      ),
    network: z
      .boolean()
      .default(false)
      .describe("Allow sandboxed scripts to use the network, bypassing this server's network guard and policies. Default: false."),
    readable: z
      .array(z.string().startsWith('/', 'must be an absolute path'))
      .default([])
      .describe(
        'Additional folders that sandboxed scripts may read. System programs, the interpreter and the skill folder are always readable. Default: none.',
      ),
    concurrency: z.int().min(1).max(64).default(4).describe('Maximum concurrent scripts; up to 64 more are queued. Default: 4.'),
    memoryMiB: z
      .int()
      .min(64)
      .max(1024 * 1024)
      .default(2048)
      .describe('Maximum memory of a sandboxed script with its child processes, in MiB. Default: 2048.'),
    processes: z
      .int()
      .min(16)
      .max(32_768)
      .default(512)
      .describe('Maximum number of processes and threads of a sandboxed script. Default: 512.'),
  });
}
export type ScriptOptions = z.output<ReturnType<typeof scriptOptions>>;
