/** What a person typed, folded; each reader takes out what it understood, so that what is left is about units. */
export type Line = { text: string };

/** The sign left where something was taken out: a name does not go on across it. */
export const taken = ' | ';

/** Takes the first match out of the line. */
export function take(line: Line, pattern: RegExp): RegExpExecArray | undefined {
  const found = pattern.exec(line.text);
  if (!found) return undefined;
  line.text = line.text.slice(0, found.index) + taken + line.text.slice(found.index + found[0].length);
  return found;
}

/** Whole words: a phrase is not found within a longer word. */
export function words(phrases: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${phrases})(?![a-z0-9])`);
}
