// needs: proxies, promtool
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkConfig } from '../../src/config/load-config.js';
import { createEvents } from '../../src/telemetry/events.js';
import { createMetrics } from '../../src/telemetry/metrics/metrics.js';
import { root } from '../helpers/processes/executable.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Returns the instructions of a Dockerfile with their arguments; continued lines are joined. */
function instructions(name: string): string[] {
  const lines = read('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  return lines.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
}

describe('the image', () => {
  it('runs as a user that is not root, below an init, and contains no sources', () => {
    expect(instructions('USER').at(-1)).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(JSON.parse(instructions('ENTRYPOINT').at(-1) ?? '')).toEqual(['/usr/bin/tini', '--', 'node', '/app/dist/bin.js']);
    expect(JSON.parse(instructions('CMD').at(-1) ?? '')).toContain('serve');
    expect(instructions('FROM').every((from) => /^node:\d+-bookworm-slim( AS \w+)?$/.test(from))).toBe(true);
    expect(instructions('COPY').filter((copy) => copy.startsWith('--from=build'))).toEqual(['--from=build /build/dist ./dist']);
  });

  it('checks its health with a program that the image contains', () => {
    const [, command = ''] = /CMD (\[.*\])$/.exec(instructions('HEALTHCHECK')[0] ?? '') ?? [];
    const [program, flag, script = ''] = z.array(z.string()).parse(JSON.parse(command));
    expect([program, flag]).toEqual(['node', '-e']);
    expect(() => execFileSync(process.execPath, ['--check', '-'], { input: script })).not.toThrow();
    expect(() => execFileSync(process.execPath, ['-e', script.replace('3333', '1')], { stdio: 'ignore' })).toThrow(/Command failed/);
  });
});

const nodeSchema = z.looseObject({
  user: z.string(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  stop_grace_period: z.string(),
});
const compose = z
  .object({ services: z.record(z.string(), z.looseObject({ ports: z.array(z.string()).default([]) })) })
  .parse(parse(read('compose.yaml'), { merge: true }));

describe('the nodes of compose.yaml', () => {
  it('run without root, capabilities and a writable file system, and publish no port beyond loopback', () => {
    const nodes = Object.entries(compose.services).filter(([name]) => name.startsWith('node-'));
    expect(nodes.length).toBe(3);
    for (const [, node] of nodes) {
      expect(nodeSchema.parse(node).user).toMatch(/:-1000:1000/);
      expect(node.ports).toEqual([]);
    }
    const published = Object.values(compose.services).flatMap(({ ports }) => ports);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('get more time to end than their drain takes, and a configuration that is valid', async () => {
    const checked = await checkConfig(read('deploy/config.yaml'), 'deploy/config.yaml');
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const { drain, metrics, auth } = checked.config.server;
    const graceMs = Number.parseInt(nodeSchema.parse(compose.services['node-1']).stop_grace_period, 10) * 1000;
    expect(graceMs).toBeGreaterThan(drain.delayMs + drain.timeoutMs);
    expect(metrics?.listen?.port).toBe(9464);
    expect(auth?.keys).toBeDefined();
    expect(checked.config.scripts.sandbox).toBe('required');
    const store = new URL(z.string().parse(checked.config.store));
    expect(Object.keys(compose.services)).toContain(store.hostname);
  });

  it('stand behind a proxy whose configuration haproxy accepts', () => {
    const file = join(root, 'deploy/haproxy.cfg');
    expect(() => execFileSync('/usr/sbin/haproxy', ['-c', '-q', '-f', file], { stdio: 'pipe' })).not.toThrow();
    for (const name of Object.keys(compose.services).filter((one) => one.startsWith('node-')))
      expect(read('deploy/haproxy.cfg')).toContain(`server ${name} ${name}:3333`);
  });
});

describe('the alerts and the dashboard', () => {
  it('use metrics that the server has, in expressions that Prometheus accepts', async () => {
    const file = join(root, 'deploy/prometheus.yml');
    expect(execFileSync('promtool', ['check', 'config', file], { encoding: 'utf8' })).toContain('SUCCESS');
    const metrics = createMetrics({ events: createEvents(), version: '0', apis: () => [], isStoreUp: () => true });
    const { text } = await metrics.read();
    metrics.close();
    const names = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name));
    const used = `${read('deploy/alerts.yml')}${read('deploy/grafana-dashboard.json')}`.matchAll(
      /\b(?:api_integration|mcp|nodejs|process)_\w+/g,
    );
    const unknown = [...used].map(([name]) => name.replace(/_(bucket|sum|count)$/, '')).filter((name) => !names.has(name));
    expect(unknown).toEqual([]);
  });
});
