import type * as z from 'zod';

/** Parses a value of the store; returns undefined if it is of another form. It can be anything, even unreadable. */
export function parseStored<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | undefined {
  if (value === undefined) return undefined;
  try {
    return schema.safeParse(value).data;
  } catch {
    return undefined;
  }
}
