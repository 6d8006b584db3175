import { type Figure, figures } from '../../domain/totals/totals.ts';

/** What people call each figure, in any of the languages; a longer one goes before what it begins with. */
const words: Record<Figure, readonly string[]> = {
  reported: ['meldte', 'meldt', 'melde', 'reported'],
  identified: ['identifiserte', 'identifisert', 'identified'],
  agreed: ['avtalte', 'avtalt', 'agreed'],
  realised: ['realiserte', 'realisert', 'realised', 'realized'],
  unconfirmed: ['ubekreftet', 'ikkje stadfesta', 'ustadfesta', 'unconfirmed'],
  freed: ['frigjort', 'frigjord', 'freed', 'ikke omdisponert', 'ikkje omdisponert', 'not redeployed'],
  sustained: ['opprettholdt', 'halden ved lag', 'halde ved lag', 'sustained'],
  lapsed: ['bortfalte', 'bortfalt', 'bortfallen', 'bortfalle', 'bortfalne', 'lapsed'],
};

/** «realisert hjemmetjenesten» → the figure, and the rest of the question. */
export function takeFigure(line: string): { figure?: Figure; rest: string } {
  const said = line.trim();
  const folded = said.toLocaleLowerCase('nb');
  for (const figure of figures)
    for (const word of words[figure])
      if (folded === word || folded.startsWith(`${word} `)) return { figure, rest: said.slice(word.length) };
  return { rest: line };
}
