import { z } from 'zod/v4';
import { storyOf } from '../domain/gain/story.ts';
import { figures } from '../domain/totals/sums.ts';
import { numbersIn } from '../language/numbers.ts';
import { parameterWords } from '../language/parameter-words.ts';
import { figureLines, storyBasis } from '../language/story-head.ts';
import { stepWords } from '../language/story-words.ts';
import { textsIn } from '../language/texts.ts';
import type { PageSubjects } from '../ports/pages.ts';
import type { Page, PageModel } from './page.ts';

type StoryModel = PageModel & {
  lead: string;
  basis: string[];
  figures: { caption: string; heading: string[]; rows: { name: string; hours: string; fte: string }[] };
  events: { title: string; steps: ReturnType<typeof stepWords>[] };
  notes: string[];
};

/** The story of a gain or a time thief, whole: what its card says, with nothing cut. */
export const storyPage: Page<PageSubjects['story'], StoryModel> = {
  template: 'story',
  subject: z.object({
    id: z.string().max(120),
    unit: z.string().max(80).optional(),
    figure: z.enum(figures).optional(),
  }),
  model(state, { id, unit, figure }, { when, language }) {
    const story = storyOf(state, { id, when, unit });
    if (!story) return undefined;
    const t = textsIn(language);
    const n = numbersIn(language);
    const { html } = t.story;
    const ways = new Map(story.groups.map((group) => [`${group.set.id} ${group.fullTimeWeek}`, group]));
    return {
      title: t.story.title(story.title),
      lead: figureLines(story, { texts: t, figure })[0] ?? '',
      basis: storyBasis(story, t),
      figures: {
        caption: html.figures,
        heading: [html.figure, t.status.hoursUnit, t.status.fteUnit],
        rows: figures
          .filter((one) => story.minutes[one] > 0)
          .map((one) => ({
            name: t.status.figures[one],
            hours: n.hours(story.amounts[one].hoursPerWeek),
            fte: n.fteAlone(story.amounts[one].fte),
          })),
      },
      events: {
        title: html.events,
        steps: story.steps.map((step) => stepWords(step, { texts: t, language, story })),
      },
      notes: [
        ...parameterWords(
          t,
          [...ways.values()].map(({ set, fullTimeWeek }) => ({ set, fullTimeWeek, gains: 1 })),
        ),
        t.status.realisedMeans,
        html.about,
      ],
    };
  },
};
