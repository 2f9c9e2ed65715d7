/** Lines of a Markdown table, whose columns are aligned for terminals. */
export function table(headings, lines) {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...lines.map((cells) => cells[column].length)));
  const row = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [row(headings), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(row)].join('\n');
}
