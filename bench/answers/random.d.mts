interface Random {
  fraction(): number;
  integer(max: number): number;
  pick<Item>(list: readonly Item[]): Item;
  hex(length: number): string;
  token(length: number): string;
  base64(length: number): string;
  words(count: number, list?: readonly string[]): string;
  date(): string;
}
export function createRandom(seed: number): Random;
