// Bodies as APIs return them, made from numbers: every run measures the same bytes.
import { createRandom } from './random.mjs';

const list = (count, itemOf) => Array.from({ length: count }, (_, index) => itemOf(index));
const record = (count, entryOf) => Object.fromEntries(list(count, entryOf));

/** A Stripe list of charges: deep items, most keys null; the last id is the cursor of the next page. */
export function stripeCharges(count = 100) {
  const random = createRandom(1);
  return {
    object: 'list',
    url: '/v1/charges',
    has_more: true,
    data: list(count, (index) => ({
      id: `ch_${index}_${random.token(24)}`,
      object: 'charge',
      amount: random.integer(100_000),
      amount_captured: random.integer(100_000),
      amount_refunded: 0,
      application: null,
      application_fee: null,
      application_fee_amount: null,
      balance_transaction: `txn_${random.token(24)}`,
      billing_details: {
        address: { city: null, country: 'DE', line1: null, line2: null, postal_code: '10115', state: null },
        email: `${random.pick(['anna', 'ben', 'chris'])}@example.com`,
        name: random.words(2),
        phone: null,
      },
      calculated_statement_descriptor: 'EXAMPLE SHOP',
      captured: true,
      created: 1_700_000_000 + random.integer(1_000_000),
      currency: 'eur',
      customer: `cus_${random.token(14)}`,
      description: random.words(8),
      disputed: false,
      failure_balance_transaction: null,
      failure_code: null,
      failure_message: null,
      fraud_details: {},
      livemode: false,
      metadata: { order: String(random.integer(100_000)) },
      on_behalf_of: null,
      outcome: {
        network_status: 'approved_by_network',
        reason: null,
        risk_level: 'normal',
        risk_score: random.integer(60),
        seller_message: 'Payment complete.',
        type: 'authorized',
      },
      paid: true,
      payment_intent: `pi_${random.token(24)}`,
      payment_method: `pm_${random.token(24)}`,
      payment_method_details: {
        card: {
          brand: 'visa',
          checks: { address_line1_check: null, address_postal_code_check: 'pass', cvc_check: 'pass' },
          country: 'US',
          exp_month: 12,
          exp_year: 2030,
          fingerprint: random.token(16),
          funding: 'credit',
          installments: null,
          last4: String(1000 + random.integer(9000)),
          network: 'visa',
          three_d_secure: null,
          wallet: null,
        },
        type: 'card',
      },
      receipt_email: null,
      receipt_number: null,
      receipt_url: `https://pay.example.com/receipts/payment/${random.base64(80)}`,
      refunded: false,
      refunds: { object: 'list', data: [], has_more: false, total_count: 0, url: `/v1/charges/ch_${random.token(24)}/refunds` },
      review: null,
      shipping: null,
      source: null,
      source_transfer: null,
      statement_descriptor: null,
      status: 'succeeded',
      transfer_data: null,
      transfer_group: null,
    })),
  };
}

/** Kubernetes pods, of which one cannot be scheduled; `metadata.continue` is the cursor. */
export function pods(count = 60) {
  const random = createRandom(2);
  return {
    kind: 'PodList',
    apiVersion: 'v1',
    metadata: { resourceVersion: '812734', continue: random.base64(90), remainingItemCount: 340 },
    items: list(count, (index) => ({
      metadata: {
        name: `api-${random.hex(10)}-${random.hex(5)}`,
        namespace: 'default',
        uid: `${random.hex(8)}-${random.hex(4)}-${random.hex(4)}-${random.hex(4)}-${random.hex(12)}`,
        creationTimestamp: random.date(),
        labels: { app: 'api', 'pod-template-hash': random.hex(10) },
        ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `api-${random.hex(10)}`, controller: true }],
      },
      spec: {
        volumes: [{ name: `kube-api-access-${random.hex(5)}`, projected: { defaultMode: 420, sources: [{ configMap: { name: 'ca' } }] } }],
        containers: [
          {
            name: 'api',
            image: `registry.example.com/api@sha256:${random.hex(64)}`,
            ports: [{ containerPort: 8080, protocol: 'TCP' }],
            env: list(6, (n) => ({ name: `SETTING_${n}`, value: random.words(2) })),
            resources: { limits: { cpu: '500m', memory: '512Mi' }, requests: { cpu: '100m', memory: '128Mi' } },
          },
        ],
        nodeName: index === 17 ? undefined : `node-${random.integer(9)}`,
        tolerations: [{ key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }],
      },
      status: {
        phase: index === 17 ? 'Pending' : 'Running',
        conditions: list(4, (n) => ({
          type: ['Initialized', 'Ready', 'ContainersReady', 'PodScheduled'][n],
          status: index === 17 ? 'False' : 'True',
          lastTransitionTime: random.date(),
          ...(index === 17 && { reason: 'Unschedulable', message: '0/9 nodes are available: 9 Insufficient memory.' }),
        })),
        hostIP: `10.0.0.${random.integer(255)}`,
        podIP: `10.1.0.${random.integer(255)}`,
        startTime: random.date(),
      },
    })),
  };
}

/** HubSpot objects: many properties, `paging.next.after` at the end. */
export function companies(count = 100) {
  const random = createRandom(3);
  return {
    results: list(count, () => ({
      id: String(random.integer(1e10)),
      properties: record(60, (n) => [`hs_property_${n}`, n % 3 === 0 ? random.words(6) : n % 3 === 1 ? null : String(random.integer(1e6))]),
      createdAt: random.date(),
      updatedAt: random.date(),
      archived: false,
    })),
    paging: { next: { after: 'NTI1Cg%3D%3D', link: 'https://api.example.com/crm/v3/objects/companies?after=NTI1Cg%3D%3D' } },
  };
}

/** An npm packument: maps with a key for each version, and a long text. */
export function packument(versions = 2000) {
  const random = createRandom(4);
  const number = (n) => `${Math.floor(n / 100)}.${Math.floor(n / 10) % 10}.${n % 10}`;
  return {
    _id: 'left',
    _rev: `2000-${random.hex(32)}`,
    name: 'left',
    'dist-tags': { latest: number(versions - 1), next: `${number(versions)}-rc.1` },
    versions: record(versions, (n) => [
      number(n),
      {
        name: 'left',
        version: number(n),
        description: random.words(12),
        keywords: list(6, () => random.words(1)),
        homepage: 'https://example.com/left',
        bugs: { url: 'https://example.com/left/issues' },
        license: 'MIT',
        main: 'index.js',
        engines: { node: '>=0.10.0' },
        repository: { type: 'git', url: 'git+https://example.com/left.git', directory: 'packages/left' },
        dependencies: record(8 + (n % 5), (k) => [`${random.words(1)}-${k}`, `^${k}.${n % 10}.0`]),
        devDependencies: record(30, (k) => [`@scope/${random.words(1)}-${k}`, `^${k}.0.0`]),
        scripts: { test: 'jest', build: 'rollup -c', prepare: 'npm run build' },
        gitHead: random.hex(40),
        _id: `left@${number(n)}`,
        _nodeVersion: '18.0.0',
        dist: {
          shasum: random.hex(40),
          tarball: `https://registry.example.com/left/-/left-${number(n)}.tgz`,
          fileCount: random.integer(100),
          integrity: `sha512-${random.base64(86)}==`,
          signatures: [{ sig: random.base64(96), keyid: `SHA256:${random.base64(43)}` }],
        },
        _npmUser: { name: random.words(1), email: 'left@example.com' },
        maintainers: list(4, () => ({ name: random.words(1), email: `${random.words(1)}@example.com` })),
      },
    ]),
    time: { created: random.date(), modified: random.date(), ...record(versions, (n) => [number(n), random.date()]) },
    maintainers: list(4, () => ({ name: random.words(1), email: `${random.words(1)}@example.com` })),
    readme: `# left\n\n${list(60, () => random.words(30)).join('.\n\n')}`,
    readmeFilename: 'README.md',
    users: record(600, (n) => [`${random.words(1)}${n}`, true]),
  };
}

/** Flat rows with a hash and a price each. */
export function rows(count) {
  const random = createRandom(5);
  return list(count, (id) => ({
    id,
    name: random.words(3),
    email: `user${id}@example.com`,
    hash: random.hex(40),
    price: random.integer(100_000) / 100,
    active: id % 3 !== 0,
    createdAt: random.date(),
  }));
}

/** Issues with Markdown texts and a user each, as GitHub returns them. */
export function issues(count = 30) {
  const random = createRandom(6);
  return list(count, (index) => ({
    url: `https://api.example.com/repos/octo/hello/issues/${index}`,
    html_url: `https://example.com/octo/hello/issues/${index}`,
    id: random.integer(2e9),
    node_id: `I_${random.base64(16)}`,
    number: index,
    title: random.words(7),
    user: { login: random.words(1), id: random.integer(1e8), type: 'User', site_admin: false, html_url: 'https://example.com/octo' },
    labels: list(random.integer(4), () => ({ id: random.integer(1e9), name: random.words(1), color: random.hex(6) })),
    state: 'open',
    comments: random.integer(30),
    created_at: random.date(),
    closed_at: null,
    body: list(1 + random.integer(6), () => random.words(30)).join('\r\n\r\n'),
    reactions: { '+1': 0, '-1': 0, laugh: 0, total_count: 0 },
  }));
}

/** GeoJSON: pairs of long fractions. */
export function shapes(count = 200) {
  const random = createRandom(7);
  return {
    type: 'FeatureCollection',
    features: list(count, (id) => ({
      type: 'Feature',
      id,
      properties: { name: random.words(2), population: random.integer(1e7) },
      geometry: { type: 'Polygon', coordinates: [list(40, () => [random.fraction() * 180, random.fraction() * 90])] },
    })),
  };
}

/** Embeddings: arrays of floats. */
export function embeddings(count = 20) {
  const random = createRandom(8);
  return {
    object: 'list',
    data: list(count, (index) => ({ object: 'embedding', index, embedding: list(1536, () => random.fraction() / 10 - 0.05) })),
    model: 'text-embedding',
    usage: { prompt_tokens: 8, total_tokens: 8 },
  };
}

/** A file as base64. */
export function file(bytes = 300_000) {
  const random = createRandom(9);
  return { name: 'logo.png', encoding: 'base64', size: bytes, sha: random.hex(40), content: random.base64(Math.ceil(bytes / 3) * 4) };
}

/** An error with a stack trace, as Spring returns it. */
export function failure(frames = 200) {
  const random = createRandom(10);
  const trace = list(frames, () => `\tat org.example.${random.words(1)}.${random.words(1)}(Service.java:${random.integer(900)})`);
  return {
    timestamp: random.date(),
    status: 500,
    error: 'Internal Server Error',
    exception: 'org.hibernate.exception.SQLGrammarException',
    message: 'could not prepare statement [Table "CUSTOMER" not found (this database is empty)]',
    trace: `org.hibernate.exception.SQLGrammarException: could not prepare statement\n${trace.join('\n')}\nCaused by: org.h2.jdbc.JdbcSQLSyntaxErrorException: Table "CUSTOMER" not found\n\t... 97 more`,
    path: '/customers',
  };
}

/** Articles in a language. */
export function articles(words, count = 200) {
  const random = createRandom(11);
  return { total: count, articles: list(count, (id) => ({ id, title: random.words(5, words), text: random.words(60, words) })) };
}

export const chinese = '我们 今天 系统 返回 错误 请求 服务器 数据 用户 订单 支付 失败 成功 时间 更新 版本 文档 说明 连接 超时'.split(' ');
'система ошибка запрос сервер данные пользователь заказ оплата успешно время обновление версия документ соединение таймаут'.split(' ');
export const german =
  'Rechnung Überweisung Größe Fehlermeldung Anfrage Verbindung Zeitüberschreitung Datenbank Kunde Bestellung erfolgreich später'.split(' ');
