import { extname } from 'node:path';

const byExtension: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.toml': 'application/toml',
  '.py': 'text/x-python',
  '.sh': 'application/x-sh',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.ts': 'text/typescript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

/** Reports whether files of a media type are text. */
const isTextType = (type: string): boolean => /^text\/|\+xml$|\/(json|yaml|toml|xml|x-sh)$/.test(type);

/** Returns the media type of a file: by its extension, if the contents can be of that type; otherwise by its contents. */
export function mimeTypeOf(path: string, isText: boolean): string {
  const type = byExtension[extname(path).toLowerCase()];
  if (type !== undefined && (isText || !isTextType(type))) return type;
  return isText ? 'text/plain' : 'application/octet-stream';
}
