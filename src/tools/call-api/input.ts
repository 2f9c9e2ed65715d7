import * as z from 'zod';
import { methods } from '../../http/semantics/method.js';
import { maxBodyBytesShown, minBodyBytesShown, shownBodyBytes, views } from '../../response/view.js';
import { anyJson } from '../contract/listed-schema.js';
import { pathParamsArgument, queryArgument } from '../contract/target-arguments.js';
import { targetRule } from '../contract/target-rule.js';
import { pageArguments } from './page-arguments.js';
import { bodyTypes } from './request-body.js';
import { streamArguments } from './streams.js';

/** That of an API without `timeouts.deadlineMs`. */
export const defaultTimeoutSeconds = 60;

/** Parts of a result that are omitted by default, because few calls need them and all would pay for them. */
export const extras = ['headers', 'attempts', 'timing', 'requestId'] as const;
export type Extra = (typeof extras)[number];

export const input = z
  .strictObject({
    url: z.string().optional().describe('Absolute URL. Pass either url or api.'),
    api: z.string().optional().describe('Name of a configured API.'),
    path: z.string().optional().describe("Path below the API's base URL, with {name} placeholders. Default: the base URL."),
    pathParams: pathParamsArgument('Values for {name} placeholders, encoded for you.'),
    method: z.enum(methods).default('GET').describe('HTTP method.'),
    query: queryArgument('Query parameters, encoded for you. Use an array to repeat a name.'),
    headers: z.record(z.string(), z.string()).optional().describe('Request headers.'),
    body: anyJson('Objects are sent as JSON; strings unchanged.'),
    bodyType: z
      .enum(bodyTypes)
      .optional()
      .describe(
        'Encodes body: form and multipart take an object; a part of multipart is text, a list, or {text | base64 | file, filename?, contentType?}. Default: by Content-Type.',
      ),
    view: z
      .enum(views)
      .default('body')
      .describe('shape: keys, types, counts and examples of JSON; image: shows a PNG, JPEG, GIF or WebP; none: omits the body.'),
    select: z.string().min(1).optional().describe('JMESPath expression on the whole JSON body, e.g. data[].id. body is what it selects.'),
    maxBytes: z.int().min(minBodyBytesShown).max(maxBodyBytesShown).default(shownBodyBytes).describe('Limit for the body in the result.'),
    ...streamArguments,
    ...pageArguments,
    responseSchema: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('JSON Schema for the body of a 2xx response; lists mismatches in schemaViolations.'),
    idempotencyKey: z
      .string()
      .optional()
      .describe(
        'A new UUID for each write makes POST and PATCH safe to retry, if the API supports Idempotency-Key. Within 24 h, the same key returns the first response. Default: none.',
      ),
    saveTo: z.string().optional().describe('Relative path of a new file for the body of a 2xx response.'),
    dryRun: z.boolean().default(false).describe('Sends nothing; plan shows what would happen.'),
    // No default: a value that the agent passes lengthens each attempt, and the operator can set another default.
    timeoutSeconds: z
      .number()
      .min(0.1)
      .max(600)
      .optional()
      .meta({ default: defaultTimeoutSeconds, description: 'Deadline for the whole call.' }),
    include: z.array(z.enum(extras)).default([]).describe('Adds these to the result.'),
  })
  .refine(targetRule.check, targetRule.params);
