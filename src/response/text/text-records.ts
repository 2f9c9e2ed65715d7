/** The records of a text that can be shown: those of the first and the last bytes. */
export interface Records {
  /** Number of lines; a record can have several. */
  readonly lines: number;
  /** Positions behind the records at the start. */
  readonly firstEnds: readonly number[];
  /** Positions of the records at the end. */
  readonly lastStarts: readonly number[];
}

/**
 * Finds the ends of records: each line end, unless it is within a quoted field. A field that is quoted and does not end within
 * `maxBytes` is not a quoted field: without that limit, one stray quote would make the rest of the text one record.
 */
export function findRecords(text: string, quotedFields: boolean, maxBytes: number): Records {
  const firstEnds: number[] = [];
  const lastStarts: number[] = [];
  const nextQuote = positions(text, '"');
  let lines = 0;
  let start = 0;
  let at = 0;
  let quotedFrom: number | undefined;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at) + 1 || text.length;
    lines += 1;
    if (quotedFields && (quotedFrom !== undefined || nextQuote(at) < lineEnd)) {
      quotedFrom = quotedAtEnd(text.slice(at, lineEnd), quotedFrom !== undefined) ? (quotedFrom ?? at) : undefined;
      if (quotedFrom !== undefined && lineEnd - quotedFrom > maxBytes) quotedFrom = undefined;
    }
    at = lineEnd;
    if (quotedFrom !== undefined && at < text.length) continue;
    if (at <= maxBytes) firstEnds.push(at);
    if (start >= text.length - maxBytes) lastStarts.push(start);
    start = at;
  }
  return { lines, firstEnds, lastStarts };
}

/** Reports whether a quoted field is open at the end of a line. Quotes within an unquoted field are text. */
function quotedAtEnd(line: string, openAtStart: boolean): boolean {
  let open = openAtStart;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    if (!open) open = at === 0 || ',;\t|'.includes(line.charAt(at - 1));
    else if (line.charAt(at + 1) === '"') at += 1;
    else open = false;
  }
  return open;
}

/** Returns the position of the next mark. Searches each part of the text once, if it is asked for rising positions. */
function positions(text: string, mark: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(mark, from);
      next = found < 0 ? text.length : found;
    }
    return next;
  };
}
