// An API that serves prepared bodies, in a process of its own, so that sending them delays no other measurement.
// Usage: node bench/contenders/body-server.mjs FOLDER   (prints its port; FOLDER/index.json maps paths to status, headers and file)
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const folder = process.argv[2];
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const bodies = new Map(
  Object.entries(index).map(([path, { file, ...head }]) => [path, { ...head, body: readFileSync(join(folder, file)) }]),
);

const server = createServer((request, response) => {
  const { status, headers, body } = bodies.get(request.url) ?? { status: 404, headers: {}, body: '' };
  response.writeHead(status, headers).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
