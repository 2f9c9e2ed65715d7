import type { ApiResponse } from '../../http/call/api-response.js';
import { bodyText } from '../../response/decode.js';
import { parseMediaType } from '../../response/media-type.js';
import { readableText } from '../../response/readable-text.js';
import { describeBinary } from '../../response/text/describe-binary.js';
import { showUnseen } from '../../runtime/visible-text.js';
import type { ToolContext } from '../contract/define-tool.js';
import type { Assertion } from './assertion.js';

/** Maximum part of a body that is decoded: error pages have their style before their text. */
const maxReadBytes = 64 * 1024;
const maxShownCharacters = 500;
const maxShownLines = 20;

/** Returns the start of the text of a response, for the report of a failure; undefined without a body. */
export type BodyStart = (response: ApiResponse) => string | undefined;

/**
 * An operator sees no secret of any API, and the terminal escapes what it prints; an agent sees no hidden characters. Secrets
 * are redacted before the cut, which could split one.
 */
export function bodyStartFor({ reader, redactText }: Pick<ToolContext, 'reader' | 'redactText'>): BodyStart {
  const prepare = reader === 'operator' ? redactText : showUnseen;
  return ({ body, headers }) => {
    if (body.length === 0) return undefined;
    const contentType = headers.get('content-type');
    const text = bodyText(body.subarray(0, maxReadBytes), contentType);
    // A part of it has another size and digest.
    if (text === undefined) return describeBinary(body, contentType, parseMediaType(contentType).essence);
    return cut(prepare(readableText(text, contentType) ?? text).trim(), body.length > maxReadBytes);
  };
}

function cut(text: string, isPart: boolean): string | undefined {
  if (text === '') return undefined;
  const shown = Array.from(text.slice(0, 2 * maxShownCharacters))
    .slice(0, maxShownCharacters)
    .join('')
    .split('\n')
    .slice(0, maxShownLines)
    .join('\n');
  return isPart || shown.length < text.length ? `${shown}…` : shown;
}

/** Reports whether the body can explain a failure: it explains neither times nor certificates. */
export function isExplainedByBody(assertions: readonly Assertion[]): boolean {
  return assertions.some(({ ok, check }) => !ok && !/^(time|certificate) /.test(check));
}
