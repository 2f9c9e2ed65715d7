// Stands in for the API of each model on loopback: asks for one call of call-api, and then ends. What a host sends is recorded.
import { createServer } from 'node:http';

/** Starts the stub. `args`: the arguments of the call. `seen()` returns the names of tools and the results of the last run. */
export async function startStubModels(args) {
  let seen = { tools: [], results: [] };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    let body = {};
    try {
      body = JSON.parse(text);
    } catch {}
    const protocol = protocols.find(({ path }) => path.test(request.url));
    if (protocol === undefined || request.method !== 'POST')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[],"input_tokens":1}');
    const tools = protocol.tools(body);
    seen.tools.push(...tools.map(({ name }) => name));
    const results = protocol.results(body);
    if (results.length > 0) seen.results = results;
    const tool = tools.find(({ name }) => /call[-_]api$/.test(name));
    const turn = tool !== undefined && results.length === 0 ? protocol.call(tool, args) : protocol.end();
    const isStream = protocol.streams(body, request.url);
    if (!isStream) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(turn.whole));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of turn.events) {
      if (event.type !== undefined && protocol.named) response.write(`event: ${event.type}\n`);
      response.write(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`);
    }
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen: () => seen,
    reset() {
      seen = { tools: [], results: [] };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

const anthropic = {
  path: /\/v1\/messages(\?|$)/,
  named: true,
  tools: ({ tools = [] }) => tools,
  results: ({ messages = [] }) =>
    messages
      .flatMap(({ content }) => (Array.isArray(content) ? content : []))
      .flatMap((part) => (part.type === 'tool_result' ? [textOf(part.content)] : [])),
  streams: ({ stream }) => stream === true,
  message: (content, reason) => ({
    ...{ id: 'msg_1', type: 'message', role: 'assistant', model: 'stub', content, stop_reason: reason, stop_sequence: null },
    usage: { input_tokens: 1, output_tokens: 1 },
  }),
  turn(block, delta, reason) {
    return {
      whole: anthropic.message([block], reason),
      events: [
        { type: 'message_start', message: anthropic.message([], null) },
        { type: 'content_block_start', index: 0, content_block: block.type === 'text' ? { ...block, text: '' } : { ...block, input: {} } },
        { type: 'content_block_delta', index: 0, delta },
        { type: 'content_block_stop', index: 0 },
        { type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 1 } },
        { type: 'message_stop' },
      ],
    };
  },
  call: ({ name }, args) =>
    anthropic.turn(
      { type: 'tool_use', id: 'toolu_1', name, input: args },
      { type: 'input_json_delta', partial_json: JSON.stringify(args) },
      'tool_use',
    ),
  end: () => anthropic.turn({ type: 'text', text: 'done' }, { type: 'text_delta', text: 'done' }, 'end_turn'),
};

const responses = {
  path: /\/responses(\?|$)/,
  named: true,
  // Codex groups the tools of a server.
  tools: ({ tools = [] }) =>
    tools.flatMap((tool) => (tool.type === 'namespace' ? tool.tools.map((inner) => ({ ...inner, namespace: tool.name })) : [tool])),
  results: ({ input = [] }) =>
    (Array.isArray(input) ? input : []).flatMap((item) => (item.type === 'function_call_output' ? [textOf(item.output)] : [])),
  streams: () => true,
  turn: (item) => ({
    whole: {},
    events: [
      { type: 'response.created', response: { id: 'resp_1' } },
      { type: 'response.output_item.done', output_index: 0, item },
      {
        type: 'response.completed',
        response: {
          id: 'resp_1',
          usage: { input_tokens: 1, input_tokens_details: null, output_tokens: 1, output_tokens_details: null, total_tokens: 2 },
        },
      },
    ],
  }),
  call: ({ name, namespace }, args) =>
    responses.turn({
      ...{ type: 'function_call', id: 'fc_1', call_id: 'call_1', name, arguments: JSON.stringify(args) },
      ...(namespace !== undefined && { namespace }),
    }),
  end: () =>
    responses.turn({ type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text: 'done', annotations: [] }] }),
};

const chat = {
  path: /\/chat\/completions(\?|$)/,
  tools: ({ tools = [] }) => tools.map((tool) => tool.function ?? {}).filter(({ name }) => name !== undefined),
  results: ({ messages = [] }) => messages.flatMap(({ role, content }) => (role === 'tool' ? [textOf(content)] : [])),
  streams: ({ stream }) => stream === true,
  turn(message, reason) {
    const shared = { id: 'chatcmpl-1', created: 1, model: 'stub', usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } };
    const chunk = (delta, finish) => ({
      ...shared,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
    return {
      whole: { ...shared, object: 'chat.completion', choices: [{ index: 0, message, finish_reason: reason }] },
      events: [chunk(message, null), chunk({}, reason), '[DONE]'],
    };
  },
  call: ({ name }, args) =>
    chat.turn(
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name, arguments: JSON.stringify(args) } }],
      },
      'tool_calls',
    ),
  end: () => chat.turn({ role: 'assistant', content: 'done' }, 'stop'),
};

const gemini = {
  path: /:(stream)?generateContent/i,
  tools: ({ tools = [] }) => tools.flatMap(({ functionDeclarations = [] }) => functionDeclarations),
  results: ({ contents = [] }) =>
    contents
      .flatMap(({ parts = [] }) => parts)
      .flatMap((part) => (part.functionResponse === undefined ? [] : [textOf(part.functionResponse.response)])),
  streams: (_body, url) => /stream/i.test(url),
  turn(part) {
    const whole = {
      candidates: [{ content: { role: 'model', parts: [part] }, finishReason: 'STOP', index: 0 }],
      usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
    };
    return { whole, events: [whole] };
  },
  call: ({ name }, args) => gemini.turn({ functionCall: { name, args } }),
  end: () => gemini.turn({ text: 'done' }),
};

const protocols = [anthropic, responses, chat, gemini];
