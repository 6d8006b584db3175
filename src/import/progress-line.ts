import type { Language } from '../language/language.ts';
import type { Progress } from './read-file.ts';
import { texts } from './texts/index.ts';

type Screen = { isTTY?: boolean; write(text: string): unknown };

const rowsBetweenLines = 2500;

/** Shows how far an import is: one line that changes on a screen, now and then a line in a file. */
export function progressLine(screen: Screen, asked: Language | undefined): (progress: Progress) => void {
  return ({ file, language, rows, of }) => {
    const text = texts[asked ?? language].progress(file, rows, of);
    const isLast = rows === of;
    if (screen.isTTY) screen.write(`\r${text}${isLast ? '\n' : ''}`);
    else if (isLast || rows % rowsBetweenLines === 0) screen.write(`${text}\n`);
  };
}
