import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import { isFramingHeader } from './header-fields.js';

/** Base URL of an API. Secret references are not allowed in it, because it decides where credentials are sent. */
export const baseUrlText = () =>
  z
    .url()
    .refine((url) => !/[?#]/.test(url), 'must not contain a query or fragment')
    .refine(isPlainHttp, 'must be an http or https URL without user name, password or references');

/** Header names and values (RFC 9110 §5.1, §5.5). Only Latin-1 characters can be sent. */
export const headerFields = () =>
  z.record(
    z
      .string()
      .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'must be a valid header name')
      .refine((name) => !isFramingHeader(name), 'must not be a message framing header, such as Host or Content-Length'),
    z.string().regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'must be one line of characters allowed in header values'),
  );

/** Returns true for text that is not a URL, because z.url() reports that. */
function isPlainHttp(text: string): boolean {
  if (text.includes('${')) return false;
  const url = parseUrl(text);
  if (url === undefined) return true;
  const { protocol, username, password } = url;
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}
