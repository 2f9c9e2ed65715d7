export const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof methods)[number];

/** Methods that do not change state (RFC 9110 §9.2.1). */
export const safeMethods: ReadonlySet<Method> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Methods whose repetition has the same effect as one request (RFC 9110 §9.2.2). */
export const idempotentMethods: ReadonlySet<Method> = new Set([...safeMethods, 'PUT', 'DELETE']);
