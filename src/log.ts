type Fields = Record<string, string | number | boolean | undefined>;

/** One line per event: time, level, what happened, and fields as name=value. A stack comes on lines of its own. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: Fields = {}): void {
  const { stack, ...rest } = fields;
  const pairs = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${typeof value === 'string' ? JSON.stringify(value) : value}`],
  );
  console.error([new Date().toISOString(), level, event, ...pairs].join(' '));
  if (stack) console.error(stack);
}
