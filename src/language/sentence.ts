/** What somebody wrote, as a sentence of its own: it ends with a full stop unless it already ends. */
export function sentence(written: string): string {
  const text = written.trim();
  return /[.!?…][»"”)]?$/.test(text) ? text : `${text}.`;
}

/** What somebody wrote, as a part of a sentence: no full stop, and small at the start unless it is an abbreviation. */
export function inSentence(written: string): string {
  const text = written.trim().replace(/\.$/, '');
  return /^\p{Lu}(?!\p{Lu}|-)/u.test(text) ? text.charAt(0).toLocaleLowerCase('nb') + text.slice(1) : text;
}

/** The beginning of a long text, up to a word's end. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
