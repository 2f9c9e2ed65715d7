import { afterEach } from 'vitest';

/** Something that a test opens. */
export interface Closable {
  close(): Promise<void>;
}

/** Returns a list of what a test opens. Closes it after each test, the last one first. */
export function closedAfterEach<Opened extends { close(): unknown } = Closable>(): Opened[] {
  const opened: Opened[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });
  return opened;
}
