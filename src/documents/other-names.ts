/**
 * Names that other HTTP clients, specifications and models use for what an argument, an option or a key of this project does:
 * curl, fetch, axios, requests, got, OpenAPI, Postman, k6, resilience4j. Lowercase, without separators.
 */
const otherNames: Readonly<Record<string, string>> = {
  // Requests.
  url: 'uri href address link endpoint endpointurl requesturl fullurl target',
  api: 'apiname service server integration auth authorization token apikey credentials',
  path: 'pathname endpoint route resource urlpath requestpath',
  pathParams: 'pathparameters pathvariables urlparams templateparams',
  method: 'verb httpmethod requestmethod request type',
  query: 'params parameters queryparams queryparameters querystring urlquery qs search searchparams param',
  headers: 'header httpheaders requestheaders headerparams',
  header: 'headers httpheader',
  body: 'data json payload content requestbody jsonbody bodyjson postdata formdata form input',
  data: 'body payload json requestbody databinary dataraw dataurlencode postdata form jsonbody',
  bodyType: 'contenttype bodyformat requesttype encoding mediatype format',
  timeoutSeconds: 'timeout timeoutms timeoutmillis timeoutmilliseconds timeoutinseconds maxtime deadline deadlinems requesttimeout',
  timeout: 'timeoutseconds timeoutms maxtime deadline connecttimeout',
  select: 'jmespath jsonpath jq filter fields projection expression query',
  maxBytes: 'maxlength maxsize maxbodybytes maxresponsesize maxchars maxtokens limit truncate',
  paginate: 'pagination paging allpages autopaginate fetchall followpages',
  maxPages: 'pages pagelimit numpages',
  maxItems: 'items itemlimit totallimit',
  maxEvents: 'events eventlimit',
  maxStreamSeconds: 'streamseconds streamtimeout maxstreamms streamtimeoutms',
  idempotencyKey: 'idempotency idempotencytoken requestkey',
  responseSchema: 'schema jsonschema outputschema expectedschema',
  saveTo: 'output outputfile outputpath savepath saveas file filepath download filename',
  output: 'saveto outputfile out outfile',
  dryRun: 'preview simulate plan explain test',
  include: 'includes verbose extras details show',
  // Endpoint tests.
  expect: 'expected expectations expectation assert asserts assertions checks',
  status: 'statuscode statuscodes code httpstatus expectedstatus',
  contentType: 'type mediatype mimetype mime',
  bodyContains: 'contains body text includes bodyincludes contenttext',
  bodyMatches: 'regex regexp pattern matches bodyregex',
  jsonExists: 'exists jsonpathexists hasfields required',
  json: 'jsonpath jmespath jsonequals jsonbody',
  jsonSchema: 'schema responseschema',
  maxMs: 'maxtime maxtimems latency latencyms responsetime responsetimems maxduration duration timeoutms thresholds',
  certificateDays: 'certdays certificateexpiry certexpiry certificateexpirydays',
  ttfb: 'firstbyte firstbytems timetofirstbyte ttfbms',
  total: 'totalms totaltime duration latency responsetime',
  p90: 'p95 p90ms percentile90',
  p99: 'p999 p99ms percentile99',
  p50: 'median p50ms percentile50',
  samples: 'count requests iterations repeat repetitions runs number',
  perSecond: 'rate rps qps ratelimit requestspersecond',
  rate: 'persecond rps qps requestspersecond',
  concurrency: 'concurrent parallel parallelism workers threads connections vus clients maxconcurrency',
  baseline: 'baselinename compare compareto',
  expectStatus: 'status statuscode assertstatus',
  expectMax: 'maxtime latency maxms threshold',
  junit: 'reportjunit junitreport reporter',
  // Stored responses.
  id: 'responseid storedid bodyid',
  search: 'query find grep regex pattern text',
  at: 'pointer jsonpointer position',
  from: 'offset start skip begin line page',
  count: 'limit lines size length maxitems number',
  unit: 'units kind',
  // Parts of a multipart form.
  text: 'value content data string body',
  base64: 'bytes binary contentbase64 database64 encoded b64',
  file: 'path filepath source',
  filename: 'name basename',
  // Configuration.
  apis: 'services servers endpoints api',
  baseUrl: 'url uri endpoint host server root baseuri baseaddress origin',
  auth: 'authentication authorization credentials security',
  clientId: 'appid consumerkey',
  clientSecret: 'appsecret consumersecret secret',
  tokenEndpoint: 'tokenurl tokenuri accesstokenurl',
  scopes: 'scope permissions',
  allow: 'allowed allowlist whitelist permit permissions',
  deny: 'denied denylist blacklist block blocked',
  approve: 'approval approvals confirm ask requireapproval',
  methods: 'verbs httpmethods',
  attempts: 'maxattempts retries maxretries limit',
  baseMs: 'delay delayms initialdelay initialdelayms backoff backoffms',
  breaker: 'circuitbreaker circuit',
  failures: 'threshold failurethreshold maxfailures',
  openMs: 'resettimeout resettimeoutms cooldown cooldownms waitduration',
  rateLimit: 'throttle throttling limits ratelimiting ratelimiter',
  deadlineMs: 'timeout timeoutms totalms total',
  attemptMs: 'request requestms requesttimeout read readtimeout perattemptms',
  connectMs: 'connecttimeout connection connectionms',
  allowLocal: 'allowlocalhost localhost local loopback',
  network: 'networks net firewall',
  tls: 'ssl https certificate',
  ca: 'cacert cafile cabundle rootca',
};

const byName = new Map(Object.entries(otherNames).map(([name, others]) => [name, new Set(others.split(' '))]));

/** Returns the first of the known names that does what another name does elsewhere. */
export function knownFor(normalizedName: string, known: readonly string[]): string | undefined {
  return known.find((name) => byName.get(camelCased(name))?.has(normalizedName) === true);
}

/** Options of the command line are written with hyphens. */
function camelCased(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
