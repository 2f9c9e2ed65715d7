export const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof methods)[number];

/** RFC 9110 §9.2.1: these ask for nothing to change. */
export const safeMethods: ReadonlySet<Method> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** RFC 9110 §9.2.2: twice has the effect of once. */
export const idempotentMethods: ReadonlySet<Method> = new Set([...safeMethods, 'PUT', 'DELETE']);
