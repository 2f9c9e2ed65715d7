/**
 * Rule about url and api that is checked only if another argument is invalid, so that one message names every problem. The
 * resolution of the target checks it as well, and knows the configured APIs.
 */
export const targetRule = {
  check: ({ url, api }: { readonly url?: unknown; readonly api?: unknown }) => (url === undefined) !== (api === undefined),
  params: { when: ({ issues }: { readonly issues: readonly unknown[] }) => issues.length > 0, message: 'must contain either url or api' },
} as const;
