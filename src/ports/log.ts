/** Fields never hold what people wrote. */
type LogFields = Record<string, string | number | boolean | undefined>;

/** One line per call: what happened in a word or two, and its fields. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;
