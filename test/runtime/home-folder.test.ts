import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../helpers/processes/executable.js';

describe('homeFolder', () => {
  it.each(['', 'relative', '.'])('loads no configuration of the working directory as that of the user, with HOME=%j', async (home) => {
    const cwd = await mkdtemp(join(tmpdir(), 'home-'));
    try {
      const folder = join(cwd, home, '.config/api-integration-mcp');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'config.yaml'), 'apis: { planted: { baseUrl: "https://planted.example" } }\n');
      const checked = await run(['config', 'check'], { env: { HOME: home }, cwd });
      expect(`${checked.stdout}${checked.stderr}`).not.toContain('planted');
      const planned = await run(['install', 'cursor', '--dry-run'], { env: { HOME: home }, cwd });
      expect(planned.stdout).toContain(`entry in ${join(userInfo().homedir, '.cursor/mcp.json')}`);
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});
