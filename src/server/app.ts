import type { ApiDirectory } from '../apis/api-directory.js';
import type { ConfigNotice } from '../config/config-notices.js';
import type { FileFolders } from '../files/file-folders.js';
import type { Redactor } from '../redaction/redactor.js';
import type { StoredResponses } from '../response/stored/stored-responses.js';
import type { AuditLog } from '../telemetry/audit-log.js';
import type { Logger } from '../telemetry/logger.js';
import type { Observer } from '../telemetry/observer.js';
import type { Baselines } from '../tools/contract/baselines.js';
import type { Approvals } from './approvals.js';
import type { FormSessions } from './form-sessions.js';
import type { Replies } from './replies.js';
import type { ListChange, SkillService } from './skill-service.js';

/** State of the process: loaded once, and shared by the servers of all MCP clients. */
export interface App {
  readonly apis: ApiDirectory;
  /** Returns what of the configuration is not in use. Default: nothing. */
  readonly notices?: (() => readonly ConfigNotice[]) | undefined;
  readonly baselines: Baselines;
  readonly responses: StoredResponses;
  /** Returns the folders in which agents may create and read files, as currently configured. */
  files(): FileFolders;
  readonly logger: Logger;
  readonly redactor: Redactor;
  readonly skills: SkillService;
  /** Undefined if calls are not audited. */
  readonly audit: AuditLog | undefined;
  readonly approvals: Approvals;
  /** How 2025-era clients over HTTP are asked. */
  readonly asking: { readonly sessions: FormSessions; readonly replies: Replies };
  /** Metrics and traces. Default: none. */
  readonly observer?: Observer | undefined;
  /** Calls the listener after each change of a list that clients see. Returns an unsubscribe function. */
  subscribe(listener: (change: ListChange) => void): () => void;
  /** Notifies the listeners that the policies of the APIs changed, and with them possibly the annotations of tools. */
  onApisChanged(): void;
  close(): void;
}
