import * as z from 'zod';
import { isPlainHttpUrl } from '../runtime/url.js';

/** Returns the schemas of the metrics and traces of a server. */
export const telemetryOptions = () => ({
  metrics: z
    .strictObject({
      listen: z
        .string()
        .refine(isAddress, 'must be host:port, such as 127.0.0.1:9464 or [::1]:9464')
        .transform((text) => {
          const [, host = '', port] = address.exec(text) ?? [];
          return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
        })
        .optional()
        .describe(
          'Address of a listener of its own for /metrics, without authentication: let only Prometheus reach it. Default: /metrics of serve --http, which requires the scope admin if the server has authentication.',
        ),
    })
    .optional()
    .describe('Metrics in the format of Prometheus, at /metrics. {} enables them. Default: none.'),
  traces: z
    .strictObject({
      endpoint: z
        .string()
        // It is logged, and /v1/traces is added to it.
        .refine(isPlainHttpUrl, 'must be an http(s) URL without user, query and fragment, such as http://collector:4318')
        .describe('OTLP/HTTP receiver of the traces. /v1/traces is added to its path.'),
      headers: z
        .record(z.string(), z.string())
        .refine((headers) => Object.keys(headers).every((name) => headerName.test(name)), 'must have names of headers as keys')
        .default({})
        .describe('Headers for the receiver, such as an API key; values can be secret references. Default: none.'),
      sampleRatio: z
        .number()
        .min(0)
        .max(1)
        .default(1)
        .describe('Share of the traces that are recorded, from 0 to 1, if the client has not decided. Default: 1.'),
    })
    .optional()
    .describe('Traces of tool calls and their attempts. APIs get the trace context (traceparent) if they are configured. Default: none.'),
});

const address = /^(\[[0-9a-f:.]+\]|[^\s:/[\]]+):(\d{1,5})$/i;
const maxPort = 65_535;
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

function isAddress(text: string): boolean {
  const port = address.exec(text)?.[2];
  return port !== undefined && Number(port) <= maxPort;
}
