const maxParts = 4096;

/** White space before the next text. */
interface Gap {
  newLine: boolean;
  /** The line is the start of a row, so an empty cell does not join it to the row before. */
  newRow: boolean;
  tabs: number;
  bullet: string;
  /** White space of the source. */
  space: string;
  /** An item or cell has started, and a block at its start does not start a line. */
  isFresh: boolean;
}

/** Where a layout stands: how much it contains, and what precedes the next text. */
export interface LayoutMark {
  readonly length: number;
  readonly gap: Readonly<Gap>;
}

/**
 * Joins the words of a page as it lays them out: one line for each block, tabs between cells, and the spaces of preformatted text.
 * Separators are written only between two texts, so none is at the start, at the end, or repeated.
 */
export class TextLayout {
  /** Joined parts, and their number: millions of small parts would take ten times the memory of the page. */
  private joined = '';
  private joinedParts = 0;
  private readonly parts: string[] = [];
  private gap: Gap = { newLine: false, newRow: false, tabs: 0, bullet: '', space: '', isFresh: false };
  private cellsInRow = 0;

  /** Adds text. Without `preformatted`, any white space is one space. */
  text(text: string, preformatted: boolean): void {
    const content = preformatted ? text.trimEnd() : text.trim();
    if (content === '') {
      if (text !== '') this.gap.space = preformatted ? this.gap.space + text : ' ';
    } else if (preformatted) {
      this.write(content);
      this.gap.space = text.slice(content.length);
    } else {
      if (!text.startsWith(content)) this.gap.space = ' ';
      this.write(content.replace(/\s+/g, ' '));
      if (!text.endsWith(content)) this.gap.space = ' ';
    }
  }

  /** Starts a line, unless one was started. */
  line(): void {
    if (this.gap.isFresh) return;
    this.startLine();
  }

  item(): void {
    this.startLine();
    this.gap.bullet = '- ';
    this.gap.isFresh = true;
  }

  row(): void {
    this.startLine();
    this.gap.newRow = true;
    this.cellsInRow = 0;
  }

  cell(): void {
    const { gap } = this;
    gap.newLine = gap.newRow || this.cellsInRow === 0;
    gap.tabs = this.cellsInRow > 0 ? gap.tabs + 1 : 0;
    gap.space = '';
    gap.bullet = '';
    gap.isFresh = true;
    this.cellsInRow += 1;
  }

  mark(): LayoutMark {
    return { length: this.length, gap: { ...this.gap } };
  }

  /** Removes what was added after a mark. */
  cut(mark: LayoutMark): void {
    this.parts.length = Math.min(this.parts.length, mark.length - this.joinedParts);
    this.gap = { ...mark.gap };
  }

  /** Joins many parts to one. Nothing before this can be cut. */
  join(): void {
    if (this.parts.length < maxParts) return;
    this.joinedParts = this.length;
    this.joined += this.parts.join('');
    this.parts.length = 0;
  }

  /** Returns the last part of what was added after a mark. */
  lastPart(mark: LayoutMark): string {
    return this.length > mark.length ? (this.parts.at(-1) ?? '') : '';
  }

  toString(): string {
    return this.joined + this.parts.join('');
  }

  private get length(): number {
    return this.joinedParts + this.parts.length;
  }

  private startLine(): void {
    const { gap } = this;
    gap.newLine = true;
    gap.tabs = 0;
    gap.bullet = '';
    gap.space = '';
    gap.isFresh = false;
  }

  private write(text: string): void {
    const { gap } = this;
    if (this.length > 0) {
      const separator = `${gap.newLine ? '\n' : ''}${'\t'.repeat(gap.tabs)}`;
      // One space is a separator only if there is none; longer white space is the start of preformatted text.
      this.parts.push(separator === '' || gap.space.length > 1 ? separator + gap.space : separator);
    }
    this.parts.push(gap.bullet + text);
    gap.newLine = false;
    gap.newRow = false;
    gap.tabs = 0;
    gap.bullet = '';
    gap.space = '';
    gap.isFresh = false;
  }
}
