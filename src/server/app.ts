import type { ApiDirectory } from '../apis/api-directory.js';
import type { Redactor } from '../redaction/redactor.js';
import type { Logger } from '../telemetry/logger.js';
import type { Baselines } from '../tools/contract/baselines.js';
import type { Approvals } from './approvals.js';
import type { ListChange, SkillService } from './skill-service.js';

/** What lives as long as the process, whatever number of clients connect: loaded once, shared by every server. */
export interface App {
  readonly apis: ApiDirectory;
  readonly baselines: Baselines;
  readonly logger: Logger;
  readonly redactor: Redactor;
  readonly skills: SkillService;
  readonly approvals: Approvals;
  /** Told of each change in what clients list. Returns the function that unsubscribes. */
  subscribe(listener: (change: ListChange) => void): () => void;
  /** The APIs allow something else now, and so may the hints of the tools. */
  onApisChanged(): void;
  close(): void;
}
