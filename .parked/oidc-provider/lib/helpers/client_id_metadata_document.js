import { WEB_URI } from '../consts/client_attributes.js';
import addClient from './add_client.js';
import als from './als.js';
import { boolean } from './configuration_result.js';
import { InvalidClient, InvalidClientMetadata } from './errors.js';
import fetchBodyCheck from './fetch_body_check.js';
import fetchRequest from './fetch_request.js';
import LRU from './lru.js';
import instance from './weak_cache.js';

const FORBIDDEN_AUTH_METHODS = new Set([
  'client_secret_basic',
  'client_secret_post',
  'client_secret_jwt',
]);

function hasForbiddenRawUrlCodePoint(input) {
  for (let i = 0; i < input.length; i++) {
    const code = input.charCodeAt(i);
    if (code <= 0x20 || code === 0x5c || code === 0x7f) {
      return true;
    }
  }
  return false;
}

const cache = new WeakMap();
const pending = new WeakMap();

function getCache(provider) {
  let entries = cache.get(provider);
  if (!entries) {
    entries = new LRU({ maxSize: 100 });
    cache.set(provider, entries);
  }
  return entries;
}

function getPending(provider) {
  let requests = pending.get(provider);
  if (!requests) {
    requests = new Map();
    pending.set(provider, requests);
  }
  return requests;
}

export function isValidClientIdUrl(id) {
  if (
    !/^https:\/\//iu.test(id)
    || hasForbiddenRawUrlCodePoint(id)
  ) {
    return false;
  }

  const url = URL.parse(id);

  if (!url) {
    return false;
  }

  
  if (url.protocol !== 'https:') {
    return false;
  }

  const afterScheme = id.slice('https://'.length);
  const authorityEnd = afterScheme.search(/[/?#]/u);
  const authority = authorityEnd === -1 ? afterScheme : afterScheme.slice(0, authorityEnd);
  if (!authority) {
    return false;
  }

  
  
  const pathStart = afterScheme.search(/[/?#]/u);
  const rawPath = pathStart !== -1 && afterScheme[pathStart] === '/'
    ? afterScheme.slice(pathStart).split('?')[0].split('#')[0]
    : '/';
  const rawSegments = rawPath.split('/');
  if (rawSegments.some((seg) => {
    const dotNormalized = seg.replace(/%2e/giu, '.');
    return dotNormalized === '.' || dotNormalized === '..';
  })) {
    return false;
  }

  
  if (id.includes('#')) {
    return false;
  }

  
  if (authority.includes('@')) {
    return false;
  }

  return true;
}

function parseCacheDuration(response, { min, max }) {
  let duration;

  const cacheControl = response.headers.get('cache-control');
  if (cacheControl) {
    const maxAgeMatch = cacheControl.match(/(?:^|,)\s*max-age\s*=\s*(\d+)/i);
    if (maxAgeMatch) {
      duration = parseInt(maxAgeMatch[1], 10);
    }
  }

  if (duration === undefined) {
    const expires = response.headers.get('expires');
    if (expires) {
      const expiresDate = Date.parse(expires);
      if (!Number.isNaN(expiresDate)) {
        duration = Math.floor((expiresDate - Date.now()) / 1000);
      }
    }
  }

  if (duration === undefined) {
    duration = min;
  }

  return Math.max(min, Math.min(max, duration));
}

async function fetchMetadataDocument(provider, id, cacheDuration) {
  let response;
  try {
    response = await fetchRequest(provider, id, {
      method: 'GET',
      headers: {
        accept: 'application/json',
      },
      redirect: 'manual',
    });
  } catch (cause) {
    throw new InvalidClient('client_id metadata document fetch failed', { cause });
  }

  if (response.status !== 200) {
    throw new InvalidClient('client_id metadata document fetch failed', `unexpected response status ${response.status}`, { cause: response });
  }

  let bodyText;
  try {
    bodyText = (await fetchBodyCheck(provider, 'client_id metadata document', response)).toString();
  } catch (cause) {
    throw new InvalidClient('client_id metadata document fetch failed', { cause });
  }

  let properties;
  try {
    properties = JSON.parse(bodyText);
  } catch (cause) {
    throw new InvalidClient('client_id metadata document fetch failed', { cause });
  }

  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
    throw new InvalidClientMetadata('client_id metadata document is not a JSON object');
  }

  
  if (properties.client_id !== id) {
    throw new InvalidClientMetadata('client_id metadata document client_id does not match the expected value');
  }

  
  if (FORBIDDEN_AUTH_METHODS.has(properties.token_endpoint_auth_method)) {
    throw new InvalidClientMetadata('client_id metadata document must not use shared-secret token endpoint authentication methods');
  }

  
  if ('client_secret' in properties || 'client_secret_expires_at' in properties) {
    throw new InvalidClientMetadata('client_id metadata document must not contain client_secret or client_secret_expires_at');
  }

  
  for (const prop of WEB_URI) {
    if (prop in properties) {
      const uri = URL.parse(properties[prop]);
      if (!uri || uri.protocol !== 'https:') {
        throw new InvalidClientMetadata(`client_id metadata document ${prop} must be an https: URL`);
      }
    }
  }

  return {
    properties,
    maxAge: parseCacheDuration(response, cacheDuration) * 1000,
  };
}

async function createClient(provider, properties) {
  const client = await addClient(provider, properties, { cimd: true });
  Object.defineProperty(client, 'clientIdMetadataDocument', { value: true });
  return client;
}

async function assertClientAllowed(feature, ctx, client) {
  if (!boolean(
    await feature.allowClient(ctx, client),
    'features.clientIdMetadataDocument.allowClient',
  )) {
    throw new InvalidClient('client is not allowed');
  }
}

async function resolveCachedClient(provider, feature, ctx, properties) {
  const client = await createClient(provider, properties);
  await assertClientAllowed(feature, ctx, client);
  return client;
}

export async function resolveClientByMetadataDocument(provider, id) {
  const {
    features: { clientIdMetadataDocument: feature },
  } = instance(provider).configuration;

  const ctx = als.getStore();
  const entries = getCache(provider);

  let properties = entries.get(id);
  if (properties) {
    return resolveCachedClient(provider, feature, ctx, properties);
  }

  if (!boolean(
    await feature.allowFetch(ctx, id),
    'features.clientIdMetadataDocument.allowFetch',
  )) {
    throw new InvalidClient('client_id metadata document fetch not allowed');
  }

  
  properties = entries.get(id);
  if (properties) {
    return resolveCachedClient(provider, feature, ctx, properties);
  }

  const requests = getPending(provider);
  let request = requests.get(id);
  if (!request) {
    request = fetchMetadataDocument(provider, id, feature.cacheDuration);
    requests.set(id, request);
  }

  let client;
  try {
    const fetched = await request;
    client = await createClient(provider, fetched.properties);

    if (!entries.has(id)) {
      entries.set(id, fetched.properties, { maxAge: fetched.maxAge });
    }
  } finally {
    if (requests.get(id) === request) {
      requests.delete(id);
    }
  }

  await assertClientAllowed(feature, ctx, client);

  return client;
}
