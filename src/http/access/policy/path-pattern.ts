import { type Method, methods } from '../../semantics/method.js';

/** `/orders/*` or `POST /orders/**`: `*` matches within one segment, `**` any number of segments; other characters are literal. */
const pattern = new RegExp(`^(?:(${methods.join('|')}) )?(/[^\\s?#]*)$`);

export function isPathPattern(text: string): boolean {
  return pattern.test(text);
}

export const pathPatternRule = `must be a path such as /orders/*, /orders/** or "POST /orders", without a query (methods: ${methods.join(', ')})`;

/** Reports whether one of the patterns matches the method and the path, which starts with a slash. */
export type PathMatcher = (method: Method, path: string) => boolean;

export function createPathMatcher(patterns: readonly string[], flags: '' | 'i'): PathMatcher {
  const compiled = patterns.map((text) => {
    const [, method, path = ''] = pattern.exec(text) ?? [];
    return { method, path: compile(path, flags) };
  });
  return (method, path) => compiled.some((rule) => (rule.method === undefined || rule.method === method) && rule.path.test(path));
}

function compile(path: string, flags: string): RegExp {
  const segments = path.split('/').slice(1);
  const source = segments.map((segment) => (segment === '**' ? '(?:/[^/]*)*' : `/${segment.split('*').map(escapeRegExp).join('[^/]*')}`));
  return new RegExp(`^${source.join('')}$`, flags);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
