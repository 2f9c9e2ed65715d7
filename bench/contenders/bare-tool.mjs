import * as z from 'zod';

const input = z.object({ url: z.string().describe('Absolute URL.') });

/** Registers one tool that fetches a URL and returns the text of the response. */
export function registerGet(server) {
  server.registerTool('get', { description: 'Fetches a URL.', inputSchema: input }, async ({ url }) => {
    const response = await fetch(url);
    return { content: [{ type: 'text', text: await response.text() }] };
  });
  return server;
}
