import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const version = 'v1';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts texts for a store. */
export interface Seal {
  /** Encrypts a text for the record of this name; it cannot be decrypted for another one. */
  seal(text: string, record: string): string;
  /** Decrypts what `seal` returned for this record; undefined if the key is not known, or the text was changed. */
  open(sealed: string, record: string): string | undefined;
}

/** AES-256-GCM. The first key encrypts; all of them decrypt, so that keys can be rotated. */
export function createSeal(keys: readonly [Buffer, ...Buffer[]]): Seal {
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const [current] = keys;
  const currentId = idOf(current);
  const boundTo = (id: string, record: string) => Buffer.from(JSON.stringify([version, id, record]));
  return {
    seal(text, record) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(boundTo(currentId, record));
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${version}.${currentId}.${Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('base64url')}`;
    },
    open(sealed, record) {
      const [, id = '', data = ''] = /^v1\.([\w-]+)\.([\w-]+)$/.exec(sealed) ?? [];
      const key = byId.get(id);
      const bytes = Buffer.from(data, 'base64url');
      if (key === undefined || bytes.length < nonceBytes + tagBytes) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAAD(boundTo(id, record)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}

/** Identifies a key without revealing it. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('key id').update(key).digest('base64url').slice(0, 8);
}
