/** How the tools of the contenders are called. */
export const callApi = (path) => ({ name: 'call-api', arguments: { api: 'bench', path } });
export const bareGet = (url) => (path) => ({ name: 'get', arguments: { url: `${url}${path}` } });

/** Calls a tool for one item, and checks that its result is about that item. */
export async function callTool(server, toCall, n, path = '/items') {
  const result = await server.request('tools/call', toCall(`${path}?n=${n}`));
  const text = result.content?.[0]?.text ?? '';
  if (result.isError || !text.includes(`item-${n}-end`)) throw new Error(`wrong result: ${text.slice(0, 1000)}`);
}

/** Runs calls for the items after `from`, `concurrency` of them at any time. */
export async function callTools(call, { from = 0, calls, concurrency = 1 }) {
  let started = 0;
  const runner = async () => {
    while (started < calls) {
      started += 1;
      await call(from + started);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, runner));
}
