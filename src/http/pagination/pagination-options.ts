import * as z from 'zod';
import { strategies } from './page.js';

const pointer = () => z.string().regex(/^(\/([^~]|~[01])*)?$/, 'must be a JSON Pointer (RFC 6901)');
const parameterName = () => z.string().min(1).max(200);

/** Describes how an API names its pages, for those that are not recognized, or are recognized wrongly. */
export const paginationOptions = () =>
  z
    .strictObject({
      strategy: z
        .enum(strategies)
        .describe('link: the response has the URL of the next page; cursor, page, offset: a parameter selects it.'),
      items: pointer().optional().describe('JSON Pointer to the list of items. Default: the list that is recognized.'),
      next: pointer()
        .optional()
        .describe(
          'JSON Pointer to the URL (link) or the cursor (cursor) of the next page; an index of -1 is the last item. Null, an empty text or nothing is the end. Default: the Link header (link).',
        ),
      parameter: parameterName()
        .optional()
        .describe(
          'Parameter of the cursor, page number or offset. In a body, a name or a JSON Pointer. Default: the strategy (page, offset).',
        ),
      in: z.enum(['query', 'body']).default('query').describe('Where the parameter is sent. Default: query.'),
      start: z.int().min(0).optional().describe('Number of the first page, or first offset. Default: 1 (page), 0 (offset).'),
      limit: z
        .strictObject({
          parameter: parameterName().describe('Query parameter for the number of items in a page.'),
          size: z.int().min(1).max(100_000).describe('Its value, unless the caller sends one.'),
        })
        .optional()
        .describe('Size of the pages. Default: that of the API.'),
    })
    .superRefine(({ strategy, next, parameter }, context) => {
      const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (strategy === 'cursor' && next === undefined) issue('next', 'next is required for strategy cursor');
      if (strategy === 'cursor' && parameter === undefined) issue('parameter', 'parameter is required for strategy cursor');
      if (strategy === 'link' && parameter !== undefined) issue('parameter', 'parameter is not used with strategy link');
      if (next !== undefined && strategy !== 'link' && strategy !== 'cursor') issue('next', `next is not used with strategy ${strategy}`);
    });
export type PaginationOptions = z.infer<ReturnType<typeof paginationOptions>>;
