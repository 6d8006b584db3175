/** An error as fields of one line; the stack is for whoever mends it. */
export function errorFields(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: String(error) };
  const words = `${error.name}: ${wordsOf(error)}`;
  // What stands before the stack's first frame is the message again.
  const frames = error.stack?.match(/^ {4}at .*/ms)?.[0];
  return { error: words, ...(frames && { stack: `${words}\n${frames}` }) };
}

/** Teams' own words about a message may name the person or the chat it was for: of those its status and code do. */
function wordsOf(error: Error): string {
  const from = error.cause instanceof Error ? error.cause : error;
  const { statusCode, code } = from as { statusCode?: number; code?: string };
  if (from.name !== 'RestError') return error.message;
  return [statusCode, code].filter((word) => word !== undefined && word !== '').join(' ');
}
