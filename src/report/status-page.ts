import { remembered } from '../domain/totals/remembered.ts';
import { totals } from '../domain/totals/totals.ts';
import { unitName } from '../domain/unit/unit.ts';
import { numbersIn } from '../language/numbers.ts';
import { textsIn } from '../language/texts.ts';
import type { PageSubjects } from '../ports/pages.ts';
import { scope } from './file-pages.ts';
import type { Page, PageModel } from './page.ts';
import type { Printed, Section } from './printed.ts';
import { assumptions, behind, changes, examples, figuresSection } from './printed-sections.ts';
import { sentences } from './printed-sentences.ts';
import { leanSection, timeSection, unitsSection, wastesSection } from './printed-views.ts';

type StatusModel = PageModel & {
  /** All that a council member needs who reads no more. */
  sentences: string[];
  basis: string;
  sections: Section[];
  about: string;
};

/** The report to print: what a status card and its views say, on paper. domain.md §10. */
export const statusPage: Page<PageSubjects['status'], StatusModel> = {
  template: 'status',
  subject: scope,
  model(state, { unit }, { when, language }) {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    const t = textsIn(language);
    const nameOf = (id: string) => unitName(state.units, id, when);
    const printed: Printed = {
      ...{ state, when, unit, t, numbers: numbersIn(language), nameOf },
      sums: totals(state, when, unit),
    };
    const work = () => ({
      title: t.printed.title(unit === undefined ? t.unit.municipality : nameOf(unit)),
      sentences: sentences(printed),
      basis: t.status.basis(when.asOf, when.knownAt),
      sections: [
        ...[figuresSection(printed), changes(printed), examples(printed), timeSection(printed)],
        ...[unitsSection(printed), wastesSection(printed), leanSection(printed)],
        ...[behind(printed), assumptions(printed)],
      ].flat(),
      about: t.story.html.about,
    });
    return remembered(state, when, { question: ['printed', unit, language], work });
  },
};
