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
      .describe('Allowed methods. Default: all for createApiClient; GET, HEAD and OPTIONS in a configuration file.'),
    paths: paths()
      .default(['/**'])
      .describe(
        'Allowed paths below baseUrl. * matches within one segment, ** matches any number of segments; "POST /orders" restricts a path to one method. Default: all.',
      ),
    hosts: z
      .array(z.string().refine(isHostPattern, 'must be a host such as api.example.com, api.example.com:8443 or *.example.com'))
      .optional()
      .describe(
        'Allowed hosts, also for redirects. The host of baseUrl is always allowed. *.example.com matches all its subdomains. Default: all.',
      ),
  });

export const denyOptions = () =>
  z.strictObject({
    methods: z.array(z.enum(methods)).default([]).describe('Denied methods; deny overrides allow. Default: none.'),
    paths: paths().default([]).describe('Denied paths; deny overrides allow. Case-insensitive. Default: none.'),
  });

export const approveOptions = () =>
  z.strictObject({
    methods: z.array(z.enum(methods)).default([]).describe("Methods that require the user's approval for each request. Default: none."),
    paths: paths().default([]).describe("Paths that require the user's approval for each request. Default: none."),
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
  const hasPathRules = deny.paths.length > 0 || approve.paths.length > 0 || !allow.paths.includes('/**');
  const scope = name === undefined ? 'for this URL' : `for the API ${name}`;
  const root = baseUrl?.pathname.replace(/\/$/, '') ?? '';

  function decideFor(method: Method, readings: readonly string[], path: string): Decision {
    if (!allow.methods.includes(method) || deny.methods.includes(method)) return refused(methodNotAllowed(method));
    const matches = (matcher: typeof allowed) => readings.some((reading) => matcher(method, reading));
    if (matches(denied) || !readings.every((reading) => allowed(method, reading))) return refused(pathNotAllowed(method, path));
    if (approve.methods.includes(method)) return { kind: 'needs-approval', rule: `approve.methods lists ${method}` };
    if (matches(approved)) return { kind: 'needs-approval', rule: 'approve.paths matches this path' };
    return { kind: 'allowed' };
  }

  function methodNotAllowed(method: Method): ApiError {
    const allowedMethods = allow.methods.filter((candidate) => !deny.methods.includes(candidate));
    return badInput(
      'method-not-allowed',
      `The policy does not allow ${method} ${scope}. Allowed methods: ${allowedMethods.join(', ') || 'none'}.`,
      name === undefined
        ? `Use an allowed method, or ask the operator to start the server with --allow-methods ${method}.`
        : `Use an allowed method, or ask the operator to add ${method} to allow.methods of apis.${name} in the configuration file.`,
    );
  }

  function pathNotAllowed(method: Method, path: string): ApiError {
    return badInput(
      'path-not-allowed',
      `The policy does not allow ${method} ${path.slice(0, 200)} ${scope}.`,
      name === undefined
        ? 'Use another path, or ask the operator to change adHoc.allow in the configuration file.'
        : 'Call list-apis to see the allowed paths, or ask the operator to change allow.paths or deny.paths in the configuration file.',
    );
  }

  return (request) => {
    if (request.url.origin !== baseUrl?.origin && !allowsHost(allow.hosts, request.url)) return refused(hostNotAllowed(request.url));
    const path = relativePath(request.url, baseUrl, root);
    if (path === undefined) return hasPathRules ? refused(pathNotAllowed(request.method, request.url.pathname)) : { kind: 'allowed' };
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
  const hint = 'Do not retry. Ask the operator to add the host to allow.hosts in the configuration file, or use an allowed host.';
  return badInput('host-not-allowed', `The policy does not allow the host ${host}.`, hint);
}

function refused(error: ApiError): Decision {
  return { kind: 'refused', error };
}

/** Returns the path below the base URL; undefined if a redirect or a fallback leads outside it. */
function relativePath(url: URL, baseUrl: URL | undefined, root: string): string | undefined {
  if (baseUrl === undefined) return url.pathname;
  if (url.origin !== baseUrl.origin || (url.pathname !== root && !url.pathname.startsWith(`${root}/`))) return undefined;
  return url.pathname.slice(root.length) || '/';
}

/** Headers that override the method in frameworks such as Rails, Laravel, Symfony, Spring, ASP.NET and Express. */
const overrideHeaders = ['x-http-method-override', 'x-http-method', 'x-method-override'];

/** Returns every method that a server may process: the one sent and those in override headers, query and form. */
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
