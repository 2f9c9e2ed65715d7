/** Formats a number of things: `1 sample`, `2 samples`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
