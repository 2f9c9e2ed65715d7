import { MIMEType } from 'node:util';

export interface MediaType {
  /** `type/subtype` in lower case; empty when the answer names none. */
  readonly essence: string;
  readonly charset: string | undefined;
}

export function parseMediaType(header: string | null): MediaType {
  try {
    const { essence, params } = new MIMEType(header ?? '');
    return { essence, charset: params.get('charset') ?? undefined };
  } catch {
    return { essence: '', charset: undefined };
  }
}

/** RFC 8259 and every `+json` suffix of RFC 6839 §3.1. */
export function isJsonType({ essence }: MediaType): boolean {
  return essence === 'application/json' || essence === 'text/json' || essence.endsWith('+json');
}

/** Types whose bytes are never worth showing, whatever they look like. */
export function isBinaryType({ essence }: MediaType): boolean {
  return /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|zip|gzip|wasm))/.test(essence);
}
