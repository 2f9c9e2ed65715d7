import type { KeyvStoreAdapter, StoredData } from 'keyv';
import type { AtomicAdapter } from '../../../src/store/adapter.js';

/** In-memory keyv adapter that stores text, like a store outside the process, and hides no error. */
export class TextAdapter implements KeyvStoreAdapter {
  readonly opts = { dialect: 'test', url: 'test://' };
  namespace: string | undefined;

  constructor(private readonly rows = new Map<string, string>()) {}

  on(): this {
    return this;
  }

  async get<Value>(key: string): Promise<StoredData<Value> | undefined> {
    await this.before();
    const row: StoredData<Value> | undefined = this.row(key);
    return row;
  }

  async set(key: string, value: string): Promise<void> {
    await this.before();
    this.rows.set(key, value);
  }

  async delete(key: string): Promise<boolean> {
    await this.before();
    return this.rows.delete(key);
  }

  async clear(): Promise<void> {
    this.rows.clear();
  }

  async disconnect(): Promise<void> {
    await this.before();
  }

  /** Runs before each operation; subclasses delay or fail it. */
  protected async before(): Promise<void> {}

  // biome-ignore lint/suspicious/noExplicitAny: keyv types the return value as the decoded value, although an adapter returns text.
  private row(key: string): any {
    return this.rows.get(key);
  }
}

/** Database that sets a value atomically and expires it by a clock of its own, like `SET NX PX` of Redis. */
export class AtomicTextAdapter extends TextAdapter implements AtomicAdapter {
  constructor(
    private readonly shared: Map<string, string>,
    private readonly clock: { now(): number },
  ) {
    super(shared);
  }
  private readonly expiries = new Map<string, number>();

  async setIfAbsent(key: string, data: string, ttlMs: number): Promise<boolean> {
    await this.before();
    if (this.shared.has(key) && this.clock.now() < (this.expiries.get(key) ?? Number.POSITIVE_INFINITY)) return false;
    this.shared.set(key, data);
    this.expiries.set(key, this.clock.now() + ttlMs);
    return true;
  }
}

export class HangingAdapter extends TextAdapter {
  protected override before(): Promise<void> {
    return new Promise(() => undefined);
  }
}

export class ThrowingAdapter extends TextAdapter {
  protected override async before(): Promise<void> {
    throw Object.assign(new Error('redis://user:secret@store refused'), { code: 'ECONNREFUSED' });
  }
}

/** Responds only after `ms` of the clock that `after` belongs to. */
export class SlowAdapter extends TextAdapter {
  constructor(
    private readonly ms: number,
    private readonly after: (ms: number, task: () => void) => void,
  ) {
    super();
  }

  protected override before(): Promise<void> {
    return new Promise((resolve) => this.after(this.ms, resolve));
  }
}
