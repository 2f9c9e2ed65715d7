import * as z from 'zod';
import { type ApiError, badInput } from '../../../errors.js';
import type { Decision, Policy } from '../../call/decision.js';
import { type Method, methods } from '../../semantics/method.js';
import { pathDanger } from '../../semantics/url-path.js';
import { claimedMethods, type MethodClaim } from './claimed-methods.js';
import { allowsHost, isHostPattern } from './host-pattern.js';
import { createPathMatcher, isPathPattern, pathPatternRule } from './path-pattern.js';
import { findTargetHeader, targetHeaderError } from './target-headers.js';

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
  /** Returns the policy of another API that a URL belongs to, or may belong to. It applies as well. Default: none. */
  readonly policyOf?: ((url: URL) => Policy | undefined) | undefined;
}

export function createPolicy({ allow, deny, approve }: PolicyRules, { name, baseUrl, policyOf }: PolicyOwner): Policy {
  const allowed = createPathMatcher(allow.paths, { ignoreCase: false });
  const denied = createPathMatcher(deny.paths, { ignoreCase: true });
  const approved = createPathMatcher(approve.paths, { ignoreCase: true });
  const hasPathRules = restrictsPaths({ allow, deny, approve });
  const hasMethodRules =
    methods.some((method) => !allow.methods.includes(method) || deny.methods.includes(method) || approve.methods.includes(method)) ||
    [...allow.paths, ...deny.paths, ...approve.paths].some((pattern) => !pattern.startsWith('/'));
  const scope = name === undefined ? 'for this URL' : `for the API ${name}`;
  const place = name === undefined ? 'adHoc' : `apis.${name}`;
  const root = baseUrl?.pathname.replace(/\/$/, '') ?? '';

  /** `path` is undefined outside the base URL. */
  function decideFor({ method, reason }: MethodClaim, path: string | undefined): Decision {
    if (!allow.methods.includes(method) || deny.methods.includes(method)) return refused(methodNotAllowed(method, reason));
    if (path !== undefined && (denied.matchesSome(method, path) || !allowed.matchesEvery(method, path)))
      return refused(pathNotAllowed(method, path));
    if (approve.methods.includes(method)) return { kind: 'needs-approval', rule: `approve.methods of ${place} lists ${method}` };
    if (path !== undefined && approved.matchesSome(method, path))
      return { kind: 'needs-approval', rule: `approve.paths of ${place} matches this path` };
    return { kind: 'allowed' };
  }

  function methodNotAllowed(method: Method, reason: string | undefined): ApiError {
    const names = allow.methods.filter((candidate) => !deny.methods.includes(candidate)).join(', ') || 'none';
    if (reason !== undefined) {
      return badInput(
        'method-not-allowed',
        `The policy does not allow ${method} ${scope}, and ${reason}. Allowed methods: ${names}.`,
        'Many servers process the method that a header, the query or the body names. Remove it, and pass an allowed method as method.',
      );
    }
    return badInput(
      'method-not-allowed',
      `The policy does not allow ${method} ${scope}. Allowed methods: ${names}.`,
      `Do not try other paths or other tools: this holds ${name === undefined ? 'for every URL without a configured API' : 'for the whole API'}. Use an allowed method if it serves the purpose, or ask the operator to ${remedyFor(method)}.`,
    );
  }

  function remedyFor(method: Method): string {
    // What deny lists, allow cannot add.
    if (deny.methods.includes(method)) return `remove ${method} from deny.methods of ${place} in the configuration file`;
    if (name === undefined) return `start the server with --allow-methods ${method}`;
    return `add ${method} to allow.methods of ${place} in the configuration file`;
  }

  function pathNotAllowed(method: Method, path: string): ApiError {
    return badInput(
      'path-not-allowed',
      `The policy does not allow ${method} ${path.slice(0, 200)} ${scope}.`,
      `Do not try other spellings of this path, or other tools. ${name === undefined ? 'Use another path' : 'Call list-apis to see the allowed paths'}, or ask the operator to change allow.paths or deny.paths of ${place} in the configuration file.`,
    );
  }

  return (request) => {
    const { url, method } = request;
    if (url.origin !== baseUrl?.origin && !allowsHost(allow.hosts, url)) return refused(hostNotAllowed(url, place));
    const path = relativePath(url, baseUrl, root);
    const other = path === undefined || baseUrl === undefined ? policyOf?.(url)?.(request) : undefined;
    if (other?.kind === 'refused') return other;
    if (hasPathRules && (path === undefined || pathDanger(path) !== undefined)) return refused(pathNotAllowed(method, url.pathname));
    let decision = other ?? { kind: 'allowed' };
    for (const claim of hasMethodRules ? claimedMethods(request) : [{ method }]) {
      const next = decideFor(claim, path);
      if (next.kind === 'refused') return next;
      if (next.kind === 'needs-approval') decision = next;
    }
    return decision;
  };
}

function restrictsPaths({ allow, deny, approve }: PolicyRules): boolean {
  return deny.paths.length > 0 || approve.paths.length > 0 || !allow.paths.includes('/**');
}

/**
 * Returns a check of the headers that callers set: where targets are restricted, no header may name another one.
 * `isRestricted` reports further targets.
 */
export function createTargetCheck(rules: PolicyRules, isRestricted: (url: URL) => boolean): (headers: Headers, url: URL) => void {
  const restrictsTargets = rules.allow.hosts !== undefined || restrictsPaths(rules);
  return (headers, url) => {
    const name = findTargetHeader(headers);
    if (name !== undefined && (restrictsTargets || isRestricted(url))) throw targetHeaderError(name);
  };
}

function hostNotAllowed({ host }: URL, place: string): ApiError {
  const hint = `Do not try other paths of this host, or other tools. Use an allowed host, or ask the operator to add ${host} to allow.hosts of ${place} in the configuration file.`;
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
