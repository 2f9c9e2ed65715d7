import * as z from 'zod';
import { badInput } from '../../errors.js';
import type { Answer } from '../answer.js';
import { methods } from '../method.js';
import type { Stage } from '../pipeline.js';
import type { PreparedRequest } from '../request.js';

export const policyOptions = () =>
  z.strictObject({
    methods: z
      .array(z.enum(methods))
      .default([...methods])
      .describe('The methods that may be sent. Default: all.'),
  });
export type PolicyOptions = z.infer<ReturnType<typeof policyOptions>>;

/** Refuses what the person who configured the API does not allow. */
export function policy(options: PolicyOptions): Stage<PreparedRequest, Answer> {
  const allowed = new Set(options.methods);
  return (request, next) => {
    if (allowed.has(request.method)) return next(request);
    throw badInput(
      'method-not-allowed',
      `${request.method} is not allowed here; allowed: ${options.methods.join(', ')}.`,
      `If the person who runs this server wants it, they start the server with --allow-methods ${request.method}.`,
    );
  };
}
