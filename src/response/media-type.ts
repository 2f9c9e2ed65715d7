import { MIMEType } from 'node:util';

export interface MediaType {
  /** `type/subtype` in lowercase; empty without a valid Content-Type. */
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

/** Reports whether a type is JSON (RFC 8259) or has the suffix `+json` (RFC 6839 §3.1). */
export function isJsonType({ essence }: MediaType): boolean {
  return essence === 'application/json' || essence === 'text/json' || essence.endsWith('+json');
}

/** Reports whether a type is never shown as text, whatever its bytes are. */
export function isBinaryType({ essence }: MediaType): boolean {
  return /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|zip|gzip|wasm))/.test(essence);
}
