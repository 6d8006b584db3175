/** What somebody wrote, as a sentence of its own: it ends with a full stop unless it already ends. */
export function sentence(written: string): string {
  const text = written.trim();
  return /[.!?…][»"”)]?$/.test(text) ? text : `${text}.`;
}
