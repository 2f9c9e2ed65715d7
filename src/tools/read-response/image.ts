import { badInput } from '../../errors.js';
import type { OpenResponse } from '../../response/stored/stored-responses.js';
import { viewableImage } from '../../response/text/viewable-image.js';
import type { AttachedImage } from '../contract/define-tool.js';

/** Larger bodies are not read: no model can see such an image. */
const maxImageBytes = 8 * 1024 * 1024;

/** @throws ApiError `invalid-arguments` if the body is not an image that a model can see */
export async function imageOf(response: OpenResponse): Promise<AttachedImage> {
  const bytes = await response.read(0, Math.min(response.bytes, maxImageBytes));
  const seen = viewableImage(bytes);
  const reason = seen.ok ? undefined : seen.reason;
  if (!seen.ok || bytes.length < response.bytes)
    throw badInput(
      'invalid-arguments',
      `read-response: view image does not apply: ${reason ?? `the body has more than ${maxImageBytes} bytes`}.`,
      'Read the body with view body.',
    );
  return { data: Buffer.from(bytes).toString('base64'), mimeType: seen.image.mediaType };
}
