import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { callShop, startBodies } from './stdio-api.mjs';

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
      });
    }
    return results;
  } finally {
    await server.close();
    await bodies.close();
  }
}
