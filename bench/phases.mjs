// Times of the phases of one request on a new connection: this client's probe beside curl's --write-out, in one run, in turns.
// Usage: node bench/phases.mjs [--samples N] [--check]   (after npm run build; needs curl and openssl)
// With --check it ends with 1 when a phase differs by more than noise.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { createApiClient } from '../dist/index.js';

const { values } = parseArgs({ options: { samples: { type: 'string', default: '40' }, check: { type: 'boolean', default: false } } });
const samples = Number(values.samples);

const folder = mkdtempSync(join(tmpdir(), 'bench-phases-'));
const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
execFileSync(
  'openssl',
  [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', keyFile, '-out', certFile],
  ],
  { stdio: 'ignore' },
);

// 30 ms to the head of the answer, 20 ms more to its end. A process of its own, so that its work delays neither of the two.
const serverSource = `
const { readFileSync } = require('node:fs');
const options = { key: readFileSync(${JSON.stringify(keyFile)}), cert: readFileSync(${JSON.stringify(certFile)}) };
const server = require('node:https').createServer(options, (request, response) => {
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'text/plain', connection: 'close' }).write('x'.repeat(8192));
    setTimeout(() => response.end('x'.repeat(8192)), 20);
  }, 30);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;
const server = spawn(process.execPath, ['-e', serverSource], { stdio: ['ignore', 'pipe', 'inherit'] });
const [port] = await once(server.stdout, 'data');
const url = `https://localhost:${String(port).trim()}/`;

const run = promisify(execFile);
const format = '%{time_namelookup} %{time_connect} %{time_appconnect} %{time_pretransfer} %{time_starttransfer} %{time_total}\\n';

// The second of two transfers: with the first, curl sets up its TLS library, which the process of the probe did long ago.
const again = ['--output', '/dev/null', url, '--output', '/dev/null', url];

async function byCurl() {
  const { stdout } = await run('curl', [
    '-4',
    '--silent',
    '--http1.1',
    '--no-sessionid',
    '--cacert',
    certFile,
    '--write-out',
    format,
    ...again,
  ]);
  const [lookup, connect, secure, ready, first, total] = (stdout.split('\n')[1] ?? '').split(' ').map((seconds) => Number(seconds) * 1000);
  return { dns: lookup, tcp: connect - lookup, tls: secure - connect, ttfb: first - ready, download: total - first, total };
}

const client = createApiClient({ network: { allowLocal: true }, tls: { ca: readFileSync(certFile, 'utf8') } });

async function byProbe() {
  const probe = client.openProbe();
  try {
    const { outcome, phases } = await probe.measure({ target: url });
    if (!outcome.ok) throw outcome.error;
    return phases;
  } finally {
    await probe.close();
  }
}

const sorted = (numbers) => numbers.toSorted((one, other) => one - other);
const quantile = (numbers, share) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))];

let apart = 0;
try {
  // The first ones load code and fill caches.
  for (let n = 0; n < 5; n += 1) await Promise.all([byCurl(), byProbe()]);
  const taken = { curl: [], probe: [] };
  for (let n = 0; n < samples; n += 1) {
    taken.curl.push(await byCurl());
    taken.probe.push(await byProbe());
  }
  console.log(
    `${samples} requests each, new connections, TLS 1.3, 30 ms to the first byte and 20 ms of download. Median, and p10 to p90, in ms.\n`,
  );
  console.log('phase      curl                     probe                    difference');
  for (const phase of ['dns', 'tcp', 'tls', 'ttfb', 'download', 'total']) {
    const [curl, probe] = [taken.curl, taken.probe].map((all) => all.map((one) => one[phase] ?? 0));
    const of = (all) => {
      const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(all, share));
      return { middle, spread: high - low, text: `${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})` };
    };
    const [one, other] = [of(curl), of(probe)];
    const difference = other.middle - one.middle;
    // The spread of either, and never less than what a turn of the event loop may take.
    const noise = Math.max(one.spread, other.spread, 2);
    if (Math.abs(difference) > noise) apart += 1;
    console.log(
      `${phase.padEnd(10)} ${one.text.padEnd(24)} ${other.text.padEnd(24)} ${difference.toFixed(2).padStart(6)}${Math.abs(difference) > noise ? '  more than noise' : ''}`,
    );
  }
} finally {
  await client.close();
  server.kill();
  rmSync(folder, { recursive: true });
}
if (values.check && apart > 0) process.exitCode = 1;
