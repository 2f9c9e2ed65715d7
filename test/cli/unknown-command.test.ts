import { describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/processes/run-in-process.js';

describe('unknown command', () => {
  it.each([
    [['tset', 'https://example.com'], '"tset"; did you mean test?'],
    [['--allow-local', 'tset', 'https://example.com'], '"tset"; did you mean test?'],
    [['--skills', 'a', '--skills=b', 'skils', 'list'], '"skils"; did you mean skills?'],
    [['--config', 'x.yaml', 'tset', '--expect-status', '200'], '"tset"; did you mean test?'],
    [['--log-level', 'debug', '--allow-network', '10.0.0.0/8', 'logn', 'github'], '"logn"; did you mean login?'],
    [['--allow-local', '--', 'tset'], '"tset"; did you mean test?'],
    [['tset', '--help'], '"tset"; did you mean test?'],
    [['lint', './skills'], '"lint"; did you mean skills lint?'],
    [['--allow-local', 'check'], '"check"; did you mean config check?'],
    [['https://example.com/?a=b'], '"https://example.com/?a=b"; did you mean call <url>?'],
    [['--allow-local', 'GET'], '"GET"; available commands'],
    [['constructor'], '"constructor"; available commands'],
  ])('names it and the most similar command for %j', async (args, message) => {
    const { code, stdout, stderr } = await runInProcess(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^error: unknown command .* available commands: serve, call, test, skills, login, config, keys, install, uninstall, doctor, demo\nSee: /,
    );
    expect(stderr).toContain(message);
  });

  it.each([
    [['--allow-local', '--nonsense', 'tset'], 'unknown option'],
    [['--log-level', 'loud', 'tset'], 'loud'],
    [['skills', 'lst'], 'Did you mean list?'],
    [['config', 'chekc'], 'Did you mean check?'],
    [['--allow-local', 'serve', 'tset'], 'serve'],
  ])('does not hide another error, or that of a subcommand: %j', async (args, message) => {
    const { code, stderr } = await runInProcess(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(stderr.match(/error: /g)).toHaveLength(1);
  });

  it.each([[['--allow-local', '--version']], [['-V', 'tset']], [['--allow-local', 'help', 'call']], [['--allow-local', 'call', '--help']]])(
    'does not affect %j',
    async (args) => {
      expect(await runInProcess(args)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/\S/) });
    },
  );
});
