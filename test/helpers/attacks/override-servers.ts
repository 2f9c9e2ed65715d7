/** A request as a server receives it. */
export interface ReceivedRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Fields = Map<string, string>;

const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/gi, '%25'));

/** Splits a query or form; the last of equal names counts. */
function split(text: string, separator: RegExp): Fields {
  const fields: Fields = new Map();
  for (const pair of text.split(separator)) {
    const [name = '', ...value] = pair.split('=');
    fields.set(decoded(name), decoded(value.join('=')));
  }
  return fields;
}

/** As PHP registers variables: leading spaces are dropped, dots and spaces are underscores, the name ends at NUL or a bracket. */
function registered(fields: Fields): Fields {
  return new Map([...fields].map(([name, value]) => [(name.replace(/^ +/, '').split(/\0|\[/)[0] ?? '').replace(/[. ]/g, '_'), value]));
}

function parts(body: string): Fields {
  const fields: Fields = new Map();
  for (const part of body.split(/\r?\n?--b(?:--)?\r?\n?/)) {
    const [head = '', ...content] = part.split(/\r?\n\r?\n/);
    const disposition = /^content-disposition:.*$/im.exec(head.replace(/\r?\n[ \t]+/g, ' '))?.[0] ?? '';
    const name = /[; ]name=(?:"([^"]*)"|([^;\s]*))/i.exec(disposition);
    if (name !== null) fields.set(name[1] ?? name[2] ?? '', content.join('\r\n\r\n'));
  }
  return fields;
}

function members(body: string): Fields {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new Map(isObject ? Object.entries(value).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : [])) : []);
  } catch {
    return new Map();
  }
}

const header = (request: ReceivedRequest, name: string) =>
  Object.entries(request.headers).find(([other]) => other.toLowerCase() === name)?.[1] ?? '';
/** As CGI passes headers to programs. */
const cgi = (request: ReceivedRequest, name: string) =>
  Object.entries(request.headers).find(([other]) => other.toUpperCase().replaceAll('-', '_') === name)?.[1];

function fieldsOf(request: ReceivedRequest, separator: RegExp): Fields {
  const type = header(request, 'content-type').toLowerCase();
  if (type.startsWith('multipart/form-data')) return parts(request.body);
  return type.startsWith('application/x-www-form-urlencoded') ? split(request.body, separator) : new Map();
}

/** What servers take as the method of a POST, written without the code under test. Undefined if they take none. */
export const overrideServers: Readonly<Record<string, (request: ReceivedRequest) => string | undefined>> = {
  rack: (request) => fieldsOf(request, /[&;] */).get('_method') ?? cgi(request, 'X_HTTP_METHOD_OVERRIDE'),
  symfony: (request) =>
    cgi(request, 'X_HTTP_METHOD_OVERRIDE') ??
    registered(fieldsOf(request, /&/)).get('_method') ??
    registered(split(request.url.search.slice(1), /&/)).get('_method'),
  laravel: (request) => (header(request, 'content-type').includes('json') ? members(request.body).get('_method') : undefined),
  slim: (request) => fieldsOf(request, /&/).get('_METHOD') ?? members(request.body).get('_METHOD'),
  express: (request) => split(request.url.search.slice(1), /&/).get('_method') ?? header(request, 'x-http-method-override'),
  aspnet: (request) => header(request, 'x-http-method'),
  google: (request) => header(request, 'x-method-override'),
  salesforce: (request) => split(request.url.search.slice(1), /&/).get('_HttpMethod'),
  facebook: (request) => split(request.url.search.slice(1), /&/).get('method') ?? fieldsOf(request, /&/).get('method'),
  tunnel: (request) => split(request.url.search.slice(1), /[&;]/).get('x-tunneled-method'),
};
