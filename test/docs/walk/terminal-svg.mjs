import { stripVTControlCharacters } from 'node:util';

const theme = { background: '#0d1117', border: '#30363d', text: '#e6edf3' };
const colours = { 31: '#f85149', 32: '#3fb950', 33: '#d29922', 34: '#58a6ff', 35: '#bc8cff', 36: '#39c5cf', 2: '#8b949e' };
const cell = { width: 8.4, height: 20 };
const margin = { x: 20, top: 52, bottom: 18 };

/**
 * Draws the output of a terminal, with its colours. The window is dark on light and on dark pages. Positions do not depend on
 * the font: each run of characters has its place and its length, and blocks are rectangles. `desc` has the plain text.
 */
export function terminalSvg(lines, columns) {
  const rows = lines.flatMap((line) => wrap(parse(line), columns));
  const [width, height] = [columns * cell.width + 2 * margin.x, rows.length * cell.height + margin.top + margin.bottom];
  const font = 'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14"';
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${font}>`,
    `<title>${escapeXml(plainText(lines)[0])}</title>`,
    `<desc>${escapeXml(plainText(lines).join('\n'))}</desc>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="9" fill="${theme.background}" stroke="${theme.border}"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map((colour, n) => `<circle cx="${22 + 20 * n}" cy="22" r="6" fill="${colour}"/>`),
    ...rows.flatMap((row, index) => drawRow(row, margin.top + index * cell.height)),
    '</svg>',
  ].join('\n')}\n`;
}

/** ESC, which starts a change of the style. */
const escapeCharacter = '\u001b';
const escapeSequence = new RegExp(`${escapeCharacter}\\[([\\d;]*)m`);
export const plainText = (lines) => lines.map(stripVTControlCharacters);

/** Splits a line into characters with their colour and weight. */
function parse(line) {
  const cells = [];
  let style = { colour: theme.text, bold: false };
  for (const [n, part] of line.split(escapeSequence).entries()) {
    if (n % 2 === 1) style = styleOf(part, style);
    else for (const character of part) cells.push({ character, ...style });
  }
  return cells;
}

function styleOf(code, style) {
  if (code === '0' || code === '') return { colour: theme.text, bold: false };
  if (code === '1') return { ...style, bold: true };
  return { ...style, colour: colours[code] ?? style.colour };
}

/** Breaks lines where a terminal of that width does, but at a space if there is one. */
function wrap(cells, columns) {
  if (cells.length <= columns) return [cells];
  const spaces = cells.slice(0, columns + 1).flatMap(({ character }, at) => (character === ' ' ? [at] : []));
  const at = Math.max(...spaces, 0) > columns / 2 ? Math.max(...spaces) : columns;
  const indent = cells.findIndex(({ character }) => character !== ' ');
  const rest = cells.slice(at).slice(cells[at]?.character === ' ' ? 1 : 0);
  return [cells.slice(0, at), ...wrap([...cells.slice(0, indent), ...rest], columns)];
}

function drawRow(cells, y) {
  const runs = [];
  for (const [at, one] of cells.entries()) {
    const last = runs.at(-1);
    const kind = one.character === '█' ? 'block' : one.character === ' ' ? 'space' : 'text';
    const isSame = last !== undefined && last.kind === kind && last.colour === one.colour && last.bold === one.bold;
    if (isSame) last.text += one.character;
    else runs.push({ ...one, kind, at, text: one.character });
  }
  return runs.flatMap(({ kind, at, text, colour, bold }) => {
    const [x, length] = [round(margin.x + at * cell.width), round([...text].length * cell.width)];
    if (kind === 'space') return [];
    if (kind === 'block') return [`<rect x="${x}" y="${y + 3}" width="${length}" height="13" fill="${colour}"/>`];
    const weight = bold ? ' font-weight="bold"' : '';
    return [`<text x="${x}" y="${y + 14}" textLength="${length}" fill="${colour}"${weight}>${escapeXml(text)}</text>`];
  });
}

const round = (number) => Math.round(number * 100) / 100;
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
