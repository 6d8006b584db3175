/** Escapes what a TextBlock or a FactSet would read as Markdown; lists too, where they begin a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]()#>~|<`]/g, '\\$&')
    .replace(/^(\s*)([-+])(\s)/gm, '$1\\$2$3')
    .replace(/^(\s*\d+)([.)])(\s)/gm, '$1\\$2$3');
}
