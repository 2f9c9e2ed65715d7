import * as querystring from 'node:querystring';


























function compose(middleware) {
  return function composed(ctx, next) {
    let index = -1;
    function dispatch(i) {
      if (i <= index) return Promise.reject(new Error('next() called multiple times'));
      index = i;
      const fn = i === middleware.length ? next : middleware[i];
      if (!fn) return Promise.resolve();
      try {
        return Promise.resolve(fn(ctx, dispatch.bind(null, i + 1)));
      } catch (err) {
        return Promise.reject(err);
      }
    }
    return dispatch(0);
  };
}

function decode(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}









function fold(value) {
  for (let i = 0; i < value.length; i += 1) {
    if (value.charCodeAt(i) > 127) {
      let out = '';
      for (const char of value) {
        const upper = char.toUpperCase();
        out += upper.length === 1 && !(char.codePointAt(0) > 127 && upper.codePointAt(0) < 128)
          ? upper
          : char;
      }
      return out;
    }
  }
  return value.toUpperCase();
}

export default class Router {
  #static = new Map();

  #dynamic = [];

  #names = new Map();

  #register(method, name, path, middleware) {
    
    
    if (!this.#names.has(name)) this.#names.set(name, path);

    const route = { name, path, run: compose(middleware) };
    
    const methods = method === 'GET' ? ['GET', 'HEAD'] : [method];

    if (!path.includes('/:')) {
      const key = fold(path);
      let byMethod = this.#static.get(key);
      if (!byMethod) {
        byMethod = new Map();
        this.#static.set(key, byMethod);
      }
      for (const verb of methods) if (!byMethod.has(verb)) byMethod.set(verb, route);
      return;
    }

    const raw = path.split('/');
    
    
    const segments = raw.map((s) => (s.charCodeAt(0) === 0x3a ? null : fold(s)));
    const keys = raw.map((s) => (s.charCodeAt(0) === 0x3a ? s.slice(1) : null));
    for (const verb of methods) this.#dynamic.push({ verb, segments, keys, route });
  }

  get(name, path, ...middleware) { this.#register('GET', name, path, middleware); return this; }

  post(name, path, ...middleware) { this.#register('POST', name, path, middleware); return this; }

  put(name, path, ...middleware) { this.#register('PUT', name, path, middleware); return this; }

  delete(name, path, ...middleware) { this.#register('DELETE', name, path, middleware); return this; }

  options(name, path, ...middleware) { this.#register('OPTIONS', name, path, middleware); return this; }

  #lookup(method, path) {
    const folded = fold(path);

    const route = this.#static.get(folded)?.get(method);
    if (route) return { route, params: {} };

    if (this.#dynamic.length) {
      
      const parts = path.split('/');
      const foldedParts = folded.split('/');

      for (const candidate of this.#dynamic) {
        if (candidate.verb !== method || candidate.segments.length !== parts.length) continue;

        let params;
        let matched = true;
        for (let i = 0; i < candidate.segments.length; i += 1) {
          const segment = candidate.segments[i];
          if (segment === null) {
            if (!parts[i]) { matched = false; break; }
            params ??= {};
            params[candidate.keys[i]] = decode(parts[i]);
          } else if (segment !== foldedParts[i]) {
            matched = false;
            break;
          }
        }

        if (matched) return { route: candidate.route, params: params ?? {} };
      }
    }

    return undefined;
  }

  match(method, path) {
    
    
    
    const exact = this.#lookup(method, path);
    if (exact) return exact;

    if (path.length > 1 && path.charCodeAt(path.length - 1) === 0x2f  ) {
      return this.#lookup(method, path.slice(0, -1));
    }

    return undefined;
  }

  url(name, params = {}, options) {
    const path = this.#names.get(name);
    if (path === undefined) return new Error(`No route found for name: ${name}`);

    
    
    
    let values = params;
    let query = options?.query;
    if (!options && params && params.query) {
      ({ query, ...values } = params);
    }

    const url = path.replace(/\/:([^/]+)/g, (_, key) => {
      
      if (values[key] === undefined || values[key] === null) {
        throw new TypeError(`Missing parameters: ${key}`);
      }
      return `/${encodeURIComponent(values[key])}`;
    });

    if (query === undefined) return url;

    const search = typeof query === 'string'
      ? query.replace(/^\?/, '')
      : querystring.stringify(query);

    return search ? `${url}?${search}` : url;
  }

  routes() {
    const router = this;
    return function dispatch(ctx, next) {
      const matched = router.match(ctx.method, ctx.path);
      if (!matched) return next();

      
      
      ctx.params = { ...ctx.params, ...matched.params };
      if (ctx.request) ctx.request.params = ctx.params;
      ctx.router = router;
      ctx.routerName = matched.route.name;
      ctx.routerPath = matched.route.path;
      ctx._matchedRoute = matched.route.path;
      ctx._matchedRouteName = matched.route.name;

      return matched.route.run(ctx, next);
    };
  }
}
