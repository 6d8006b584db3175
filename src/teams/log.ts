/** One line per call: what happened in a word or two, and fields that never hold what people wrote. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  event: string,
  fields?: Record<string, string | number | boolean | undefined>,
) => void;

/** An error as fields of one line; the stack is for whoever mends it. */
export function errorFields(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: `${error.name}: ${error.message}`, ...(error.stack && { stack: error.stack }) };
}
