import * as z from 'zod';

/** Returns the schema of the audit log. */
export const auditOptions = () =>
  z.strictObject({
    file: z
      .string()
      .min(1)
      .optional()
      .describe(
        "File to which the lines are appended. It is opened for each write, so it can be renamed at any time. A relative path starts at this file's folder. Default: stderr.",
      ),
    onFailure: z
      .enum(['refuse', 'continue'])
      .default('refuse')
      .describe(
        'What happens to calls while the log cannot be written. refuse: they fail with audit-failed, and nothing is sent; continue: they go on, and the server logs an error. Default: refuse.',
      ),
  });
