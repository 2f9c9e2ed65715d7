import * as z from 'zod';
import { strategies } from '../../http/pagination/page.js';

/** Arguments for the pages of a list. */
export const pageArguments = {
  paginate: z
    .enum(['auto', ...strategies])
    .optional()
    .describe('Reads further pages; body lists all items. Default: one page.'),
  maxPages: z.int().min(1).max(100).default(10).describe('Maximum pages.'),
  maxItems: z.int().min(1).max(10_000).default(1000).describe('Items after which no page is read.'),
};
