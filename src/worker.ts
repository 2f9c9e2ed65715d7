import { readTask } from './response/reading/read-body.js';
import { tasks, warmUp } from './response/tasks.js';
import { serveTasks } from './runtime/worker/serve-tasks.js';
import { yamlTask } from './skills/yaml-task.js';

await warmUp();
serveTasks([...tasks, readTask, yamlTask]);
