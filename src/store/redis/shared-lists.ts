import { isRecord } from '../../runtime/is-record.js';
import type { ListChange, SharedLists } from '../shared-state.js';
import type { RedisLink } from './redis-link.js';

const all: ListChange = { tools: true, prompts: true, resources: true };

/** Changes of lists, sent to all other nodes. */
export function redisLists(link: RedisLink, channel: string, node: string): SharedLists {
  return {
    publish({ tools, prompts, resources }) {
      const message = JSON.stringify({ from: node, tools, prompts, resources });
      link.run((client) => client.publish(channel, message)).catch(() => undefined);
    },
    subscribe(listener) {
      const stops = [
        link.onReopened(() => listener(all)),
        link.listen(channel, (message) => {
          const change = parse(message);
          if (change?.from !== node) listener(change?.lists ?? all);
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function parse(message: string): { readonly from: unknown; readonly lists: ListChange } | undefined {
  try {
    const value: unknown = JSON.parse(message);
    if (!isRecord(value)) return undefined;
    const { from, tools, prompts, resources } = value;
    return { from, lists: { tools: tools === true, prompts: prompts === true, resources: resources === true } };
  } catch {
    return undefined;
  }
}
