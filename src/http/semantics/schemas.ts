import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import { framingHeaders } from './header-fields.js';

/** Where an API is. Written out, because it decides where credentials go. */
export const baseUrlText = () =>
  z
    .url()
    .refine((url) => !/[?#]/.test(url), 'must have no query and no fragment')
    .refine(isPlainHttp, 'must be an http or https URL without user name and password, written out');

/** RFC 9110 §5.1 and §5.5; what is not Latin-1 can't be sent. */
export const headerFields = () =>
  z.record(
    z
      .string()
      .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'must be the name of a header field')
      .refine((name) => !framingHeaders.has(name.toLowerCase()), 'must not be a field that frames the message'),
    z.string().regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'must be one line of characters that a header field can have'),
  );

/** What is no URL at all has been told by then. */
function isPlainHttp(text: string): boolean {
  if (text.includes('${')) return false;
  const url = parseUrl(text);
  if (url === undefined) return true;
  const { protocol, username, password } = url;
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}
