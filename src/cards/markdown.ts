const special = /[\\*_[\]()#>~|<`]/g;

/** What makes a line one of a list. Within the line: over many empty ones, each would be read to the end of all. */
const beforeListMark = /^[^\S\n\r\u2028\u2029]*(?=[-+]\s|\d+\.\s)\d*/gm;

/** Escapes what a TextBlock or a FactSet would read as Markdown; lists too, where they begin a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(special, '\\$&').replace(beforeListMark, '$&\\');
}
