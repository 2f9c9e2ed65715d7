import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { callShop, startBodies } from './stdio-api.mjs';

/** Tokens of the result in an earlier version, and the size of the body, which was another of the same kind. */
const before = {
  '100 charges': '2,245 for 318 kB',
  '60 pods': '1,682 for 161 kB',
  '100 companies': '2,294 for 718 kB',
  'CSV of 2,000 lines': '12,517 for 48 kB',
  'a debug page of Django': '5,496 for 128 kB',
  'a feed of 200 items': '5,148 for 151 kB',
  'a stream of 40 events': '5,933 for 195 kB',
};

/** Tokens (o200k) of the body, and of the result that an agent gets for it. */
export async function measureTokens(folder, responses) {
  const paths = responses.map((_response, index) => `/${index}`);
  const bodies = await startBodies(folder, Object.fromEntries(responses.map((response, index) => [paths[index], response])));
  const server = await bodies.start();
  try {
    const results = [];
    for (const [index, { name, body = '', args }] of responses.entries()) {
      const { structuredContent } = await callShop(server, paths[index], args);
      results.push({
        name,
        bytes: Buffer.byteLength(body),
        raw: typeof body === 'string' ? countTokens(body) : undefined,
        tokens: countTokens(JSON.stringify(structuredContent)),
        before: before[name] ?? '-',
      });
    }
    return results;
  } finally {
    await server.close();
    await bodies.close();
  }
}
