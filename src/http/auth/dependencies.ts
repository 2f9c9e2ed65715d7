import type { Clock } from '../../runtime/clock.js';
import type { Redactor } from '../../runtime/redactor.js';
import type { Fetch } from '../fetch-face.js';
import type { SecretReader } from '../secrets.js';
import type { TokenVault } from './authenticator.js';

export interface AuthDependencies {
  readonly secrets: SecretReader;
  readonly redactor: Pick<Redactor, 'add'>;
  readonly clock: Clock;
  /** Goes to token and discovery endpoints, through the guard; it must not follow what it is told not to. */
  readonly fetch: Fetch;
  /** Without one, rotated refresh tokens last as long as the process, and nobody can log in. */
  readonly vault: TokenVault | undefined;
  /** The API's name: for messages, and for what the vault keeps. */
  readonly name: string;
  /** What the vault could not save is used on, but lost with the process. Default: nobody is told. */
  readonly onVaultError?: (error: unknown) => void;
}
