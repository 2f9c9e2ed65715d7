import { boolean } from '../helpers/configuration_result.js';
import { InvalidRequest } from '../helpers/errors.js';
import instance from '../helpers/weak_cache.js';

const list = (value) => (Array.isArray(value) ? value.join(',') : value);










function corsMiddleware({ allowMethods, maxAge, exposeHeaders }) {
  const methods = list(allowMethods) ?? 'GET,HEAD,PUT,POST,DELETE,PATCH';
  const expose = typeof exposeHeaders === 'function' ? exposeHeaders : list(exposeHeaders);
  const age = maxAge ? String(maxAge) : undefined;

  return async (ctx, next) => {
    ctx.vary('Origin');

    const origin = ctx.get('Origin') || '*';

    if (ctx.method !== 'OPTIONS') {
      ctx.set('Access-Control-Allow-Origin', origin);
      const headers = typeof expose === 'function' ? list(expose(ctx)) : expose;
      if (headers) ctx.set('Access-Control-Expose-Headers', headers);
      return next();
    }

    
    if (!ctx.get('Access-Control-Request-Method')) return next();

    ctx.set('Access-Control-Allow-Origin', origin);
    if (age) ctx.set('Access-Control-Max-Age', age);
    if (methods) ctx.set('Access-Control-Allow-Methods', methods);

    const allowHeaders = ctx.get('Access-Control-Request-Headers');
    if (allowHeaders) ctx.set('Access-Control-Allow-Headers', allowHeaders);

    ctx.status = 204;
    return undefined;
  };
}

function checkClientCORS(ctx, client) {
  const origin = ctx.get('Origin');
  const { clientBasedCORS } = instance(ctx.oidc.provider).configuration;

  const allowed = boolean(clientBasedCORS(ctx, origin, client), 'clientBasedCORS');

  if (!allowed) {
    ctx.remove('Access-Control-Allow-Origin');
    throw new InvalidRequest(`origin ${origin} not allowed for client: ${client.clientId}`);
  }
}

export default ({ clientBased = false, ...options }) => {
  const builtin = corsMiddleware(options);

  return async (ctx, next) => {
    const headers = Object.keys(ctx.response.headers);

    
    if (headers.find((x) => x.toLowerCase().startsWith('access-control-'))) {
      return next();
    }

    ctx.vary('Origin');
    
    if (ctx.method === 'OPTIONS' || !clientBased || !ctx.get('Origin')) {
      return builtin(ctx, next);
    }

    ctx.oidc.once('assign.client', checkClientCORS);

    return builtin(ctx, next);
  };
};
