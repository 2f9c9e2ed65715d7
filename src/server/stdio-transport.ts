import type { Readable, Writable } from 'node:stream';
import type { JSONRPCNotification, JSONRPCRequest, Transport } from '@modelcontextprotocol/server';
import type { DirectCall, DirectCalls } from './direct-calls.js';
import { type MessageId, readIncoming, refuse, refuseUnread, rpcCodes } from './incoming-message.js';
import type { InFlight } from './lifetime.js';
import { createMessageScan } from './message-scan.js';
import { parseMessage } from './message-text.js';
import { createStdioOutput } from './stdio-output.js';
import { type Batch, createStdioRequests } from './stdio-requests.js';

export interface StdioTransportOptions {
  /** Emits one complete line for each `data` event. */
  readonly lines: Readable;
  readonly stdout: Writable;
  /** Counts every request from its arrival until its response or cancellation. */
  readonly inFlight: InFlight<string | number>;
  /** Tool calls that bypass `onmessage`. Default: none do. */
  readonly direct?: Pick<DirectCalls, 'start'>;
  /** Called once, when the client has listed the tools and probably does nothing for a moment. Default: nothing. */
  readonly onListed?: () => void;
}

export interface StdioTransport extends Transport {
  /** Responds to a line that is not passed on, because it is too large. */
  refuseLine(id: MessageId | undefined, rule: string): void;
}

/** Lines that are served before those that wait for I/O get their turn, so that their responses are counted. */
const linesPerTurn = 32;
const maxScannedBytes = 1024 * 1024;
/** Time in which the list is sent, and a client that does not pause has made its first call. */
const pauseAfterListMs = 100;
/** Maximum messages in one batch, the limit of the SDK over HTTP. */
const maxBatch = 100;

// Decision: docs/decisions/2026-11-26-own-stdio-transport.md
/**
 * MCP over stdio. The SDK's transport sends no response to a message that does not match its schema, discards batches, and
 * reads on while the client does not read.
 */
export function createStdioTransport({
  lines,
  stdout,
  inFlight,
  direct,
  onListed = () => undefined,
}: StdioTransportOptions): StdioTransport {
  const requests = createStdioRequests();
  const output = createStdioOutput(stdout);
  const running = new Map<MessageId, DirectCall>();
  let initializing: MessageId | undefined;
  /** The client speaks a protocol of 2025 or earlier, in which a request says nothing about the protocol. */
  let isLegacy = false;
  let isClosed = false;
  let linesInTurn = 0;
  let hasListed = false;

  /** Does not wait for stdout, whose end the listener for its errors handles. */
  function inBackground(written: Promise<void>): void {
    written.catch(() => undefined);
  }

  function report(problem: string): void {
    transport.onerror?.(new Error(problem));
  }

  function receiveLine(line: Uint8Array): void {
    const parsed = parseMessage(line);
    if (!parsed.ok) {
      report(`the message ${parsed.rule}`);
      const { error } = refuse(null, rpcCodes.parseError, `The message ${parsed.rule}.`);
      inBackground(output.write(`{"jsonrpc":"2.0","id":${idTextOf(line) ?? 'null'},"error":${JSON.stringify(error)}}`));
    } else if (Array.isArray(parsed.value)) receiveBatch(parsed.value);
    else if (parsed.value !== undefined) receive(parsed.value, line, undefined);
  }

  function receiveBatch(values: readonly unknown[]): void {
    const batch: Batch = { responses: [], missing: values.length };
    if (values.length > 0 && values.length <= maxBatch) for (const value of values) receive(value, undefined, batch);
    else {
      const rule = values.length === 0 ? 'A batch must contain a message.' : `A batch must not contain more than ${maxBatch} messages.`;
      report(rule);
      inBackground(output.write(JSON.stringify(refuse(null, rpcCodes.invalidRequest, rule))));
    }
  }

  function receive(value: unknown, line: Uint8Array | undefined, batch: Batch | undefined): void {
    const incoming = readIncoming(value);
    if (incoming.kind === 'request') receiveRequest(incoming.message, line, batch);
    else if (incoming.kind === 'refused') {
      report(incoming.response.error.message);
      inBackground(output.respond(JSON.stringify(incoming.response), batch));
    } else {
      if (incoming.kind === 'ignored') report(incoming.reason);
      else if (incoming.kind === 'notification' && incoming.message.method === 'notifications/cancelled') cancel(incoming.message);
      else transport.onmessage?.(incoming.message);
      if (batch !== undefined) inBackground(output.settle(batch));
    }
  }

  function receiveRequest(message: JSONRPCRequest, line: Uint8Array | undefined, batch: Batch | undefined): void {
    const isExact = typeof message.id === 'string' || Number.isSafeInteger(message.id) || line === undefined;
    const idText = (isExact ? undefined : idTextOf(line)) ?? JSON.stringify(message.id);
    const id = requests.add({ id: message.id, idText, batch });
    // Not counted: a subscription gets its response only when it ends, so it would delay the shutdown.
    if (message.method !== 'subscriptions/listen') inFlight.begin(id);
    if (message.method === 'initialize') initializing = id;
    if (isLegacy && batch === undefined && message.method === 'tools/call' && callDirectly({ ...message, id })) return;
    transport.onmessage?.({ ...message, id });
    if (message.method !== 'tools/list' || hasListed) return;
    hasListed = true;
    setTimeout(onListed, pauseAfterListMs).unref();
  }

  function callDirectly(message: JSONRPCRequest): boolean {
    const { id } = message;
    const call = direct?.start(message, { notify: (notification) => output.write(JSON.stringify({ ...notification, jsonrpc: '2.0' })) });
    if (call === undefined) return false;
    running.set(id, call);
    void call.resultText.then((result) => {
      // A cancelled request has no response, and its id can be in use again.
      if (running.get(id) !== call) return;
      running.delete(id);
      if (result === undefined) transport.onmessage?.(message);
      else {
        inBackground(output.write(requests.finishWith(id, result)));
        inFlight.done(id);
      }
    });
    return true;
  }

  function cancel(message: JSONRPCNotification): void {
    for (const { known, batch } of requests.cancel(message.params?.requestId)) {
      inFlight.done(known);
      running.get(known)?.abort(message.params?.reason);
      running.delete(known);
      transport.onmessage?.({ ...message, params: { ...message.params, requestId: known } });
      if (batch !== undefined) inBackground(output.settle(batch));
    }
  }

  function onLine(line: Uint8Array): void {
    receiveLine(line);
    linesInTurn += 1;
    if (linesInTurn < linesPerTurn) return;
    linesInTurn = 0;
    lines.pause();
    setImmediate(resume);
  }

  /** Serves no more requests while the client does not read the responses. */
  function resume(): void {
    if (!isClosed && !output.isFull()) lines.resume();
  }

  function onStdoutError(error: Error): void {
    if (isClosed) return;
    report(error.message);
    void transport.close();
  }

  const transport: StdioTransport = {
    async start() {
      stdout.on('error', onStdoutError).on('drain', resume);
      lines.on('data', onLine);
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      // The listener for errors stays, because a late one would end the process.
      stdout.off('drain', resume);
      lines.off('data', onLine).pause();
      for (const call of running.values()) call.abort(new Error('the connection is closed'));
      running.clear();
      transport.onclose?.();
    },
    async send(message) {
      if (isClosed) throw new Error('the connection is closed');
      if ('method' in message) return output.write(JSON.stringify(message));
      if (message.id === initializing && 'result' in message) isLegacy = isLegacyVersion(message.result.protocolVersion);
      const { text, batch } = requests.finish(message);
      try {
        await output.respond(text, batch);
      } finally {
        // A response that cannot be written has ended as well.
        if (message.id !== undefined) inFlight.done(message.id);
      }
    },
    refuseLine(id, rule) {
      report(`the message ${rule}`);
      inBackground(output.write(JSON.stringify(refuseUnread(id, rule))));
    },
  };
  return transport;
}

/** Returns the JSON text of the id in a line. Scanning a larger line would delay all other requests. */
function idTextOf(line: Uint8Array): string | undefined {
  if (line.length > maxScannedBytes) return undefined;
  const scan = createMessageScan();
  scan.read(line);
  return scan.idText();
}

/** The protocols of 2026 and later have no handshake; their versions are dates. */
function isLegacyVersion(version: unknown): boolean {
  return typeof version === 'string' && version < '2026';
}
