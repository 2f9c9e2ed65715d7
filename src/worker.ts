import { tasks, warmUp } from './response/tasks.js';
import { serveTasks } from './runtime/worker/serve-tasks.js';
import { yamlTask } from './skills/front-matter.js';

await warmUp();
serveTasks([...tasks, yamlTask]);
