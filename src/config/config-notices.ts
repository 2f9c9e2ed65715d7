import { basename } from 'node:path';
import { type Caller, hasScope } from '../callers/caller.js';
import { ownCommand, shellWord } from '../runtime/own-command.js';
import { quote } from '../runtime/quote.js';
import type { LoadedConfig } from './config.js';

/** Tells an agent that a configuration file, or a change of it, is not in use: what happened, and who must do what. */
export interface ConfigNotice {
  readonly message: string;
  readonly hint: string;
}

/** What a notice is about; a later notice about the same replaces it. */
type Subject = 'version' | 'restart' | 'other-file';

export interface ConfigNotices {
  current(): readonly ConfigNotice[];
  /** Without a notice, there is nothing to tell any more. */
  set(subject: Subject, notice: ConfigNotice | undefined): void;
}

export function createConfigNotices(): ConfigNotices {
  const notices = new Map<Subject, ConfigNotice>();
  return {
    current: () => [...notices.values()],
    set(subject, notice) {
      if (notice === undefined) notices.delete(subject);
      else notices.set(subject, notice);
    },
  };
}

// Decision: docs/decisions/2026-11-26-agents-learn-what-is-not-in-use.md
/** Returns what a caller may know: paths and commands are for those who administer the server. */
export function noticesFor(caller: Pick<Caller, 'scopes'>, notices: readonly ConfigNotice[]): readonly ConfigNotice[] {
  return notices.length === 0 || hasScope(caller, 'admin') ? notices : [withoutDetails];
}

const withoutDetails: ConfigNotice = {
  message: 'A part of the configuration of this server is not in use.',
  hint: 'If an API or a permission is missing, ask the operator, who finds the reason in the server log.',
};

/** `none`: no file is in use. `previous`: an earlier version of this file is. `other`: another file is, until a restart. */
type InUse = 'none' | 'previous' | 'other';

type Failure = Extract<LoadedConfig, { ok: false }>;

/** Describes why a version of a file is not in use. Shows nothing of its contents: they are not trusted, or may contain a secret. */
export function unusedVersion(file: string, failure: Pick<Failure, 'reason' | 'problems'>, inUse: InUse): ConfigNotice {
  const subject =
    inUse === 'previous' ? `The current version of the configuration file ${shown(file)}` : `The configuration file ${shown(file)}`;
  const effect = effects[inUse];
  const { reason, problems } = failure;
  if (reason === 'untrusted') {
    return {
      message: `${subject} is not in use, because the operator has not trusted it. ${effect}`,
      hint: `Do not trust it yourself. Ask the operator to read the file and what it names and, if that is right, run ${inTerminal(file, (path) => `config trust${path === undefined ? '' : ` ${path}`}`)}`,
    };
  }
  if (reason === 'unreadable') {
    return {
      message: `${subject} is not in use, because it cannot be read. ${effect}`,
      hint: `Ask the operator to ${inUse === 'previous' ? 'restore' : 'correct or remove'} the file.`,
    };
  }
  const [first] = problems;
  const place = first?.line === undefined ? '' : `, the first in line ${first.line}`;
  return {
    message: `${subject} is not in use, because it has ${problems.length === 1 ? 'an error' : `${problems.length} errors`}${place}. ${effect}`,
    hint: `Ask the operator to correct the file. To see its errors, run ${inTerminal(file, (path) => `${path === undefined ? '' : `--config ${path} `}config check`)}`,
  };
}

const effects: Readonly<Record<InUse, string>> = {
  none: 'Its APIs and rules do not apply. It is loaded without a restart as soon as this is solved.',
  previous: 'The previous version stays in use. The next valid version is loaded without a restart.',
  other: 'Its APIs and rules do not apply. Once this is solved, this server must be restarted.',
};

/** Describes keys whose changes a running server does not apply. */
export function needsRestart(file: string, keys: readonly string[]): ConfigNotice {
  return {
    message: `Changes of ${keys.join(', ')} in the configuration file ${shown(file)} are not in use until this server is restarted.`,
    hint: restartHint,
  };
}

/** Describes a file that takes precedence over the one in use, since a time after the start. */
export function takesPrecedence(file: string, inUse: string): ConfigNotice {
  return {
    message: `The configuration file ${shown(file)} is not in use: this server started with ${shown(inUse)}.`,
    hint: restartHint,
  };
}

export function notApplied(file: string): ConfigNotice {
  return {
    message: `The current version of the configuration file ${shown(file)} could not be applied.`,
    hint: 'Ask the operator to look up the reason in the server log.',
  };
}

const restartHint = 'Ask the operator to restart this server, or the user to reconnect it in the host.';

const maxShownPath = 300;

/** A path can contain words of a stranger, such as a cloned repository with its own folders: it is quoted, and never long. */
function shown(file: string): string {
  return file.length <= maxShownPath ? quote(file, maxShownPath) : quote(basename(file), 60);
}

/**
 * `command` returns the arguments of a command for a path, or for the file in the working directory. The command is the last
 * part of a hint, without a full stop, which would be copied with it.
 */
function inTerminal(file: string, command: (path: string | undefined) => string): string {
  const path = file.length <= maxShownPath ? shellWord(file) : undefined;
  return `${path === undefined ? 'in the folder of the file' : 'in a terminal'}: ${ownCommand(command(path))}`;
}
