import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

/** Returns the tools that the built executable lists to an MCP client. */
export async function listedTools(args: readonly string[] = []) {
  const client = new Client({ name: 'contract-tests', version: '1.0.0' });
  try {
    await client.connect(new StdioClientTransport({ command: process.execPath, args: ['dist/bin.js', ...args], stderr: 'ignore' }));
    return (await client.listTools()).tools;
  } finally {
    await client.close();
  }
}
