import * as z from 'zod';
import { type ApiError, badInput } from '../../../errors.js';
import type { Decision, Policy, RuledRequest } from '../../call/decision.js';
import { type Method, methods } from '../../semantics/method.js';
import { pathReadings } from '../../semantics/path-readings.js';
import { allowsHost, isHostPattern } from './host-pattern.js';
import { createPathMatcher, isPathPattern, pathPatternRule } from './path-pattern.js';

const paths = () => z.array(z.string().refine(isPathPattern, pathPatternRule));

export const allowOptions = () =>
  z.strictObject({
    methods: z
      .array(z.enum(methods))
      .default([...methods])
      .describe('The methods that may be sent. Default: all; in the configuration file GET, HEAD and OPTIONS.'),
    paths: paths()
      .default(['/**'])
      .describe(
        'Paths below baseUrl that may be called: * is any part of a segment, ** any number of segments; "POST /orders" names a path for one method. Default: all.',
      ),
    hosts: z
      .array(z.string().refine(isHostPattern, 'must be a host such as api.example.com, api.example.com:8443 or *.example.com'))
      .optional()
      .describe(
        'Hosts that may be called, redirects included; that of baseUrl always may. *.example.com means all names below it. Default: all.',
      ),
  });

export const denyOptions = () =>
  z.strictObject({
    methods: z.array(z.enum(methods)).default([]).describe('Methods that are never sent, whatever allow says. Default: none.'),
    paths: paths()
      .default([])
      .describe('Paths that are never called, whatever allow says; upper and lower case are the same. Default: none.'),
  });

export const approveOptions = () =>
  z.strictObject({
    methods: z.array(z.enum(methods)).default([]).describe('Methods for which a person is asked each time. Default: none.'),
    paths: paths().default([]).describe('Paths for which a person is asked each time. Default: none.'),
  });

export interface PolicyRules {
  readonly allow: z.infer<ReturnType<typeof allowOptions>>;
  readonly deny: z.infer<ReturnType<typeof denyOptions>>;
  readonly approve: z.infer<ReturnType<typeof approveOptions>>;
}

export interface PolicyOwner {
  readonly name: string | undefined;
  readonly baseUrl: URL | undefined;
}

export function createPolicy({ allow, deny, approve }: PolicyRules, { name, baseUrl }: PolicyOwner): Policy {
  const allowed = createPathMatcher(allow.paths, '');
  const denied = createPathMatcher(deny.paths, 'i');
  const approved = createPathMatcher(approve.paths, 'i');
  const isRuled = deny.paths.length > 0 || approve.paths.length > 0 || !allow.paths.includes('/**');
  const where = name === undefined ? 'here' : `for the API ${name}`;
  const root = baseUrl?.pathname.replace(/\/$/, '') ?? '';

  function decideFor(method: Method, readings: readonly string[], path: string): Decision {
    if (!allow.methods.includes(method) || deny.methods.includes(method)) return refused(methodNotAllowed(method));
    const matches = (matcher: typeof allowed) => readings.some((reading) => matcher(method, reading));
    if (matches(denied) || !readings.every((reading) => allowed(method, reading))) return refused(pathNotAllowed(method, path));
    if (approve.methods.includes(method)) return { kind: 'needs-approval', rule: `approve.methods names ${method}` };
    if (matches(approved)) return { kind: 'needs-approval', rule: 'approve.paths names this path' };
    return { kind: 'allowed' };
  }

  function methodNotAllowed(method: Method): ApiError {
    const open = allow.methods.filter((candidate) => !deny.methods.includes(candidate));
    return badInput(
      'method-not-allowed',
      `${method} is not allowed ${where}; allowed: ${open.join(', ') || 'none'}.`,
      name === undefined
        ? `If the person who runs this server wants it, they start the server with --allow-methods ${method}.`
        : `If the person who runs this server wants it, they add ${method} to allow.methods of apis.${name} in the configuration file.`,
    );
  }

  function pathNotAllowed(method: Method, path: string): ApiError {
    return badInput(
      'path-not-allowed',
      `${method} ${path.slice(0, 200)} is not allowed ${where}.`,
      'Call list-apis to see which paths are. The person who runs this server changes allow.paths or deny.paths in the configuration file.',
    );
  }

  return (request) => {
    if (request.url.origin !== baseUrl?.origin && !allowsHost(allow.hosts, request.url)) return refused(hostNotAllowed(request.url));
    const path = relativePath(request.url, baseUrl, root);
    if (path === undefined) return isRuled ? refused(pathNotAllowed(request.method, request.url.pathname)) : { kind: 'allowed' };
    const readings = pathReadings(path);
    let decision: Decision = { kind: 'allowed' };
    for (const method of claimedMethods(request)) {
      const next = decideFor(method, readings, path);
      if (next.kind === 'refused') return next;
      if (next.kind === 'needs-approval') decision = next;
    }
    return decision;
  };
}

function hostNotAllowed({ host }: URL): ApiError {
  const hint = 'Call another host. The person who runs this server changes allow.hosts in the configuration file.';
  return badInput('host-not-allowed', `The host ${host} is not among those that may be called here.`, hint);
}

function refused(error: ApiError): Decision {
  return { kind: 'refused', error };
}

/** From the base on; nothing, when a redirect or a fallback leads outside of it. */
function relativePath(url: URL, baseUrl: URL | undefined, root: string): string | undefined {
  if (baseUrl === undefined) return url.pathname;
  if (url.origin !== baseUrl.origin || (url.pathname !== root && !url.pathname.startsWith(`${root}/`))) return undefined;
  return url.pathname.slice(root.length) || '/';
}

/** Frameworks (Rails, Laravel, Symfony, Spring, ASP.NET, Express) take another method than the one sent from these places. */
const overrideHeaders = ['x-http-method-override', 'x-http-method', 'x-method-override'];

/** Every method that a server might carry out. */
function claimedMethods({ method, url, headers, body }: RuledRequest): Set<Method> {
  const claims = [
    ...overrideHeaders.map((name) => headers.get(name)),
    ...url.searchParams.getAll('_method'),
    ...(headers.get('content-type')?.includes('form') === true && body !== undefined ? formMethods(body) : []),
  ];
  const named = claims.flatMap((claim) => claim?.toUpperCase().split(',') ?? []).map((claim) => claim.trim());
  return new Set([method, ...methods.filter((known) => named.includes(known))]);
}

function formMethods(body: Uint8Array): string[] {
  const text = Buffer.from(body).toString('latin1');
  const multipart = /name="?_method"?\r\n\r\n(\w+)/.exec(text)?.[1];
  return [...new URLSearchParams(text).getAll('_method'), ...(multipart === undefined ? [] : [multipart])];
}
