import type { Command, Option } from 'commander';
import { type Scope, scopes } from '../../callers/caller.js';
import { apiName } from '../../config/config-schema.js';
import { UsageError } from '../../errors.js';
import { skillName } from '../../skills/manifest.js';
import { collect, invalidOption } from './options.js';

/** Options of `keys new`. */
export interface NewKeyOptions {
  readonly scope: Scope;
  readonly api?: readonly string[];
  readonly skill?: readonly string[];
  /** Days until the key expires; undefined for a key that does not expire. */
  readonly expires: number | 'never';
}

const maxDays = 3650;

export function addNewKeyOptions(command: Command, Opt: typeof Option): Command {
  return command
    .argument('<name>', 'who uses the key, for keys list and the log; two keys can have the same name while one replaces the other')
    .addOption(
      new Opt('--scope <scope>', 'what the key allows: read (lists and stored responses), call (also every tool), admin (also the metrics)')
        .choices(scopes)
        .default('call'),
    )
    .option('--api <name>', 'API that the key may use; repeatable (default: every API, and bare URLs)', collectApi)
    .option('--skill <name>', 'skill whose scripts the key may run; repeatable (default: every skill, or none with --api)', collectSkill)
    .addOption(new Opt('--expires <days>', 'days until the key expires, such as 90d, or never').argParser(parseDays).default(90, '90d'));
}

function collectApi(value: string, earlier: readonly string[] = []): string[] {
  if (!apiName().safeParse(value).success) throw invalidOption('--api', 'the name of an API in the configuration file', value);
  return collect(value, earlier);
}

function collectSkill(value: string, earlier: readonly string[] = []): string[] {
  if (!skillName.safeParse(value).success) throw invalidOption('--skill', 'the name of a skill', value);
  return collect(value, earlier);
}

function parseDays(value: string): number | 'never' {
  if (value === 'never') return value;
  const days = Number(/^(\d{1,4})d?$/.exec(value)?.[1]);
  if (days >= 1 && days <= maxDays) return days;
  throw invalidOption('--expires', `never, or a number of days from 1 to ${maxDays}, such as 90d`, value);
}

const maxNameLength = 100;

/** Names are shown in lists and logs, so they are one line. */
export function checkKeyName(name: string): string {
  if (/^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(name) && name.trim() === name) return name;
  throw new UsageError(`the name of a key must be 1 to ${maxNameLength} visible characters; got ${JSON.stringify(name)}`, 2);
}
