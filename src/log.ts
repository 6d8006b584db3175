import type { Log } from './ports/log.ts';

/** One line per event: time, level, what happened, and fields as name=value. A stack comes on lines of its own. */
export const log: Log = (level, event, fields = {}) => {
  const { stack, ...rest } = fields;
  const pairs = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${typeof value === 'string' ? JSON.stringify(value) : value}`],
  );
  console.error([new Date().toISOString(), level, event, ...pairs].join(' '));
  if (stack) console.error(stack);
};
