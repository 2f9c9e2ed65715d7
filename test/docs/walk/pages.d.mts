/** A fenced block of a page. */
export interface Block {
  readonly section: string;
  readonly language: string;
  /** Name of the file that the reader creates from the block. */
  readonly name: string | undefined;
  readonly text: string;
  /** 1-based line of the fence. */
  readonly line: number;
  /** Whether nothing but white space is between the block before and this one. */
  readonly follows: boolean;
}

export function readPage(markdown: string): Block[];
export function commandsOf(text: string): string[];
