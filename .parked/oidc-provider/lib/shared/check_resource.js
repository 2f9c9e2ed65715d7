import assertProviderContext from '../helpers/assert_provider_context.js';
import { resourceServer as validateResourceServer } from '../helpers/configuration_result.js';
import { InvalidTarget } from '../helpers/errors.js';
import instance from '../helpers/weak_cache.js';

const filterStatics = (ctx) => {
  if (ctx.oidc.params.scope && !ctx.oidc.params.resource) {
    ctx.oidc.params.scope = [...ctx.oidc.requestParamOIDCScopes].join(' ');
  }
};

function emptyResource(params) {
  return !params.resource || (Array.isArray(params.resource) && !params.resource.length);
}

export async function resolveRequestedResources(provider, ctx) {
  assertProviderContext(provider, ctx);

  const {
    oidc: {
      params,
      client,
      resourceServers,
    },
  } = ctx;

  const {
    defaultResource,
    enabled,
    getResourceServerInfo,
  } = instance(provider).features.resourceIndicators;

  if (!enabled) {
    filterStatics(ctx);
    return Object.values(resourceServers);
  }

  if (params.resource === undefined) {
    params.resource = await defaultResource(ctx, client);

    if (params.authorization_details && emptyResource(params)) {
      throw new InvalidTarget('resource indicator must be provided or defaulted to when Rich Authorization Requests are used');
    }
  }

  if (params.scope && emptyResource(params)) {
    filterStatics(ctx);
    return Object.values(resourceServers);
  }

  let { resource } = params;

  if (params.resource === undefined) {
    return Object.values(resourceServers);
  }

  if (!Array.isArray(params.resource)) {
    resource = [resource];
  }

  for (const identifier of resource) {
    const href = URL.parse(identifier)?.href;

    if (!href) {
      throw new InvalidTarget('resource indicator must be an absolute URI');
    }

    
    
    if (href.includes('#')) {
      throw new InvalidTarget('resource indicator must not contain a fragment component');
    }

    const resourceServer = validateResourceServer(
      await getResourceServerInfo(ctx, identifier, client),
    );
    resourceServers[identifier] = new provider.ResourceServer(identifier, resourceServer);
  }

  return Object.values(resourceServers);
}

export default async function checkResource(ctx, next) {
  await resolveRequestedResources(ctx.oidc.provider, ctx);
  return next();
}
