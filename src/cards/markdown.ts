/** Most of what stands on a card is names and numbers, with nothing in them to escape. */
const mayBeMarkdown = /[\\*_[\]()#>~|<`+.-]/;

/** Escapes what a TextBlock or a FactSet would read as Markdown; lists too, where they begin a line. */
export function escapeMarkdown(text: string): string {
  if (!mayBeMarkdown.test(text)) return text;
  return (
    text
      .replace(/[\\*_[\]()#>~|<`]/g, '\\$&')
      // Within a line: over many empty ones, each would be read to the end of all.
      .replace(/^([^\S\n\r\u2028\u2029]*)([-+])(\s)/gm, '$1\\$2$3')
      .replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])(\s)/gm, '$1\\$2$3')
  );
}
