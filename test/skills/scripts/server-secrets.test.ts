import { afterAll, describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { environmentOf } from '../../../src/skills/scripts/environment.js';
import { noSecrets } from '../../../src/skills/scripts/server-secrets.js';
import { type Folder, makeFolder, manifest, serveFolder } from '../../helpers/skill-folders.js';

const folders: Folder[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

const secret = 'tok-9f2c4d1ab0';

describe('environment of a script', () => {
  const redactor = createRedactor();
  redactor.add(secret);
  const secrets = { ...noSecrets, variables: new Set(['SHOP_TOKEN', 'PIN']), contains: (text: string) => redactor.text(text) !== text };
  const environmentWith = (server: Record<string, string>, ...named: string[]) => environmentOf(server, named, '/skill', secrets);

  it.each([
    ['that the configuration names', 'SHOP_TOKEN', secret],
    ['that the configuration names, however short', 'PIN', '12'],
    ['with the same value under another name', 'GH_TOKEN', secret],
    ['that contains the secret in a URL', 'SHOP_URL', `https://me:${secret}@shop.example`],
    ['that contains the secret in base64', 'SHOP_BASIC', Buffer.from(`me:${secret}`).toString('base64')],
  ])('lacks a variable %s', (_what, name, value) => {
    expect(environmentWith({ [name]: value, OTHER: 'x' }, name, 'OTHER')).toEqual({
      variables: { OTHER: 'x', PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/', LANG: 'C.UTF-8', SKILL_ROOT: '/skill' },
      withheld: [name],
    });
  });

  it('lacks a secret even if it has the name of a variable that every script gets', () => {
    const server = { LANG: secret, HOME: secret, PATH: '/bin' };
    const { variables } = environmentOf(server, [], '/skill', { ...secrets, variables: new Set(['LANG', 'HOME']) });
    expect(JSON.stringify(variables)).not.toContain(secret);
    expect(variables.PATH).toBe('/bin');
  });

  it('contains a named variable that is not a secret, and reports nothing for one that is not set', () => {
    const { variables, withheld } = environmentWith({ MODE: 'fast' }, 'MODE', 'SHOP_TOKEN');
    expect(variables).toMatchObject({ MODE: 'fast' });
    expect(withheld).toEqual([]);
  });
});

describe('script that names a secret of the server', () => {
  const folder = makeFolder({
    'asks/SKILL.md': manifest(
      'asks',
      'scripts:',
      '  asks: { path: asks.sh, env: [SHOP_TOKEN] }',
      '  fails: { path: fails.sh, env: [SHOP_TOKEN] }',
    ),
    'asks/asks.sh': 'echo "${SHOP_TOKEN:-nothing}"\n',
    'asks/fails.sh': 'exit 3\n',
  });
  folders.push(folder);

  it('runs without it, which is logged once and explained if the script fails', async () => {
    const env = { PATH: '/usr/bin:/bin', SHOP_TOKEN: secret };
    const served = await serveFolder(folder.path, { env, scripts: { sandbox: 'off' }, secrets: { variables: new Set(['SHOP_TOKEN']) } });
    expect(await served.call('asks', {})).toMatchObject({ ok: true, result: 'nothing\n' });
    await served.call('asks', {});
    expect(served.log.filter(({ fields }) => fields.variable === 'SHOP_TOKEN')).toHaveLength(1);
    expect(await served.call('fails', {})).toMatchObject({ ok: false, error: { hint: expect.stringContaining('SHOP_TOKEN') } });
    expect(JSON.stringify(served.log)).not.toContain(secret);
    served.close();
  });
});

describe('script runner that checks the folder of a skill', () => {
  it('does not start a script if the check fails, and checks again for each call', async () => {
    const folder = makeFolder({ 'kept/SKILL.md': manifest('kept', 'scripts:', '  kept: kept.sh'), 'kept/kept.sh': 'echo ran\n' });
    folders.push(folder);
    let reason: string | undefined = 'the skill changed';
    const checked: string[] = [];
    const served = await serveFolder(folder.path, {
      scripts: { sandbox: 'off' },
      checkFolder: async (path) => {
        checked.push(path);
        return reason;
      },
    });
    expect(await served.call('kept', {})).toMatchObject({
      ok: false,
      error: { code: 'script-not-started', outcome: 'not-sent', message: 'The script could not start: the skill changed.' },
    });
    reason = undefined;
    expect(await served.call('kept', {})).toMatchObject({ ok: true, result: 'ran\n' });
    expect(checked).toEqual([`${folder.path}/kept`, `${folder.path}/kept`]);
    served.close();
  });
});
