import { type ApiClient, createApiClient } from 'api-integration-mcp/client';
import * as z from 'zod';

const item = z.object({ id: z.number(), name: z.string() });
export type Item = z.output<typeof item>;

/** Returns a client that retries twice, caches as the API allows, and reaches only the API. */
export function openShop(baseUrl: string): ApiClient {
  return createApiClient({
    baseUrl,
    retry: { attempts: 3 },
    timeouts: { deadlineMs: 10_000 },
    // The shop of the example runs on this machine; calls reach public addresses only, unless they are named.
    network: { allowLocal: true },
  });
}

/** Returns an item, or `undefined` if there is none of this ID. */
export async function findItem(shop: ApiClient, id: number): Promise<Item | undefined> {
  const outcome = await shop.json({ target: `items/${id}` }, item);
  if (outcome.ok) return outcome.data;
  if (outcome.error.code === 'not-found') return undefined;
  throw outcome.error;
}
