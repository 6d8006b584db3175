import { type Figure, figures } from '../../domain/totals/totals.ts';
import { languages } from '../../language/language.ts';
import { textsIn } from '../../language/texts.ts';

/** «realisert hjemmetjenesten» → the figure, and the rest of the question; in any of the languages. */
export function takeFigure(line: string): { figure?: Figure; rest: string } {
  const said = line.trim().toLocaleLowerCase('nb');
  for (const figure of figures)
    for (const language of languages)
      for (const word of textsIn(language).story.figureWords[figure])
        if (said === word || said.startsWith(`${word} `))
          return { figure, rest: line.trim().slice(word.length) };
  return { rest: line };
}
