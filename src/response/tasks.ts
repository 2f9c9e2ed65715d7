import type { Task } from '../runtime/worker/task.js';
import { evaluateTask } from './evaluate.js';
import { outputTask } from './read-output.js';
import { pageTask } from './read-page.js';
import { compileSchema } from './schema-engine.js';
import { shapeTask } from './shape-body.js';
import { compileTask, validateTask } from './validate.js';
import { readSchema } from './validate-schema.js';

/** Tasks of this folder that the worker can run. */
export const tasks: readonly Task<never, unknown>[] = [shapeTask, compileTask, validateTask, evaluateTask, outputTask, pageTask];

/** Loads what the tasks import on demand, so that their time limits do not include it. */
export async function warmUp(): Promise<void> {
  await Promise.all([compileSchema(readSchema({}), { listAll: true }, (part) => part()), import('@jmespath-community/jmespath')]);
}
