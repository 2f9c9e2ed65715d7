import { badInput } from '../errors.js';

const maxPathLength = 1024;
const maxNameBytes = 255;

/** Names that Windows reads as devices, whatever their extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)/i;

// Decision: docs/decisions/2026-11-26-files-only-below-a-configured-folder.md
/**
 * Returns the names in an untrusted path: a relative one that every system reads alike, without links to parent folders and
 * without hidden files, which other programs read although nobody sees them (`.env`, `.git/hooks`).
 * @throws ApiError `invalid-arguments`, which names `owner`
 */
export function namesOf(path: string, owner: string): readonly [string, ...string[]] {
  if (path.length > maxPathLength) throw refused(owner, `is longer than ${maxPathLength} characters`);
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(path)) throw refused(owner, 'contains an invisible character');
  if (/[\\:*?"<>|]/.test(path)) throw refused(owner, 'contains one of \\ : * ? " < > |');
  if (path.startsWith('/') || path.startsWith('~')) throw refused(owner, 'is not relative');
  if (path.endsWith('/')) throw refused(owner, 'names a folder');
  const [first, ...others] = path.split('/').filter((name) => name !== '' && name !== '.');
  if (first === undefined) throw refused(owner, 'is empty');
  for (const name of [first, ...others]) {
    if (name === '..') throw refused(owner, 'contains ..');
    if (name.startsWith('.')) throw refused(owner, 'contains a name that starts with a dot');
    if (name !== name.trim() || name.endsWith('.')) throw refused(owner, 'contains a name with a space at an end, or a dot at its end');
    if (deviceName.test(name)) throw refused(owner, 'contains the name of a device');
    if (Buffer.byteLength(name) > maxNameBytes) throw refused(owner, `contains a name of more than ${maxNameBytes} bytes`);
  }
  return [first, ...others];
}

/** Refuses an argument that names a file, before anything is sent. */
export function refused(owner: string, reason: string, hint = 'Pass a relative path such as reports/orders.json.') {
  return badInput('invalid-arguments', `${owner} ${reason}.`, `Nothing was sent. ${hint}`);
}
