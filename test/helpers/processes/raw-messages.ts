/** Returns the lines with which a client of 2025 opens a session over stdio, and the requests that follow, numbered from 2. */
export function openingLines(requests: readonly { readonly method: string; readonly params?: object }[]): string {
  const clientInfo = { name: 'raw', version: '1' };
  const messages = [
    { id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo } },
    { method: 'notifications/initialized' },
    ...requests.map((request, index) => ({ id: index + 2, ...request })),
  ];
  return messages.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');
}
