import { badInput } from '../../errors.js';

export interface DecodedBase64 {
  readonly bytes: Uint8Array;
  /** Media type of a data URL. */
  readonly type?: string;
}

/** Prefix of a data URL (RFC 2397), which models pass as they see it in pages. */
const dataUrl = /^\s*data:([\w.+-]+\/[\w.+-]+)?((?:;[^;,\s]+)*?);base64,/i;

/**
 * Decodes base64 or base64url, with or without padding, white space or the prefix of a data URL. Buffer alone would skip
 * all other characters.
 * @throws ApiError `invalid-body`, which names `owner`
 */
export function decodeBase64(text: string, owner: string): DecodedBase64 {
  const [prefix = '', type, parameters = ''] = dataUrl.exec(text) ?? [];
  const content = text.slice(prefix.length);
  // Padding only at the end.
  const end = content.search(/[\s=]*$/);
  const at = content.slice(0, end).search(/[^\w+/\s-]|=/);
  if (at >= 0) throw notBase64(owner, `character ${prefix.length + at + 1} is not a base64 character`);
  const length = content.replace(/[\s=]/g, '').length;
  if (length % 4 === 1) throw notBase64(owner, 'its last group has one character, so it is incomplete');
  return { bytes: Buffer.from(content, 'base64'), ...(type !== undefined && { type: type + parameters }) };
}

function notBase64(owner: string, reason: string) {
  return badInput(
    'invalid-body',
    `${owner} is not base64: ${reason}.`,
    'Nothing was sent. Pass the bytes as base64, or the text with bodyType text.',
  );
}
