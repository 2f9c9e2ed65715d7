// The API that every contender calls: 1 kB of JSON that names the requested item, so that a wrong response is noticed.
// Usage: node bench/contenders/upstream.mjs   (prints its port)
import { createServer } from 'node:http';

const items = JSON.stringify(Array.from({ length: 20 }, (_, id) => ({ id, name: `item number ${id}`, ok: true })));
const caching = { '/stored': 'max-age=3600', '/no-store': 'no-store' };
const chunk = Buffer.alloc(64 * 1024, 'a');

/** Sends `bytes` bytes as fast as the client reads them. */
function sendStream(response, bytes) {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes });
  let left = bytes;
  const write = () => {
    while (left > 0) {
      const part = left < chunk.length ? chunk.subarray(0, left) : chunk;
      left -= part.length;
      if (!response.write(part)) {
        response.once('drain', write);
        return;
      }
    }
    response.end();
  };
  write();
}

const server = createServer((request, response) => {
  const [path, query = ''] = request.url.split('?', 2);
  const n = query.slice(query.indexOf('=') + 1);
  if (path === '/stream') {
    sendStream(response, Number(n));
    return;
  }
  const cacheControl = caching[path];
  response.writeHead(200, { 'content-type': 'application/json', ...(cacheControl && { 'cache-control': cacheControl }) });
  response.end(`{"marker":"item-${n}-end","items":${items}}`);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
