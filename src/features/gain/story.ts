import { z } from 'zod/v4';
import type { Button, LinkButton, ListRow } from '../../cards/catalogue.ts';
import type { When } from '../../domain/dated.ts';
import { type Story, storyOf } from '../../domain/gain/story.ts';
import { parametersOn } from '../../domain/time/parameters.ts';
import { type Figure, figures } from '../../domain/totals/totals.ts';
import { figureLines, storyBasis } from '../../language/story-head.ts';
import { stepWords } from '../../language/story-words.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { chooseStory, findStory } from './story-choice.ts';

/** What a button carries; nothing of it is trusted beyond being a question. */
export const storySchema = z.object({
  id: z.string().max(120),
  unit: z.string().max(80).optional(),
  figure: z.enum(figures).optional(),
  asOf: z.iso.date().optional(),
  knownAt: z.int().min(0).optional(),
});
const pagedSchema = storySchema.extend({ from: z.int().min(0).max(100_000).optional() });

/** As of the date and the entry of the total that was asked about; else today, with all that is known. */
export function storyWhen(
  { asOf, knownAt }: { asOf?: string | undefined; knownAt?: number | undefined },
  turn: Turn,
  newest: number,
): When {
  return {
    asOf: asOf !== undefined && asOf <= turn.today ? asOf : turn.today,
    knownAt: Math.min(knownAt ?? newest, newest),
  };
}

/** A card stays under 40 KB however much people write: so many events and so many letters on each. */
const most = { events: 12, letters: 9_000, lines: 12, lettersInALine: 500 };

async function showStory(turn: Turn, asked: z.infer<typeof pagedSchema>, services: Services): Promise<Reply> {
  const { language } = turn;
  const t = textsIn(language);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    const when = storyWhen(asked, turn, state.seq);
    const story = storyOf(state, { id: asked.id, when, unit: asked.unit });
    const today = parametersOn(state.parameterSets, turn.today);
    return story && { story, isOtherToday: story.groups.some(({ set }) => set !== today) };
  });
  if (!found) return { kind: 'refused', text: t.story.unknown };
  const { story } = found;
  const rows = story.steps.map((step) => rowOf(stepWords(step, { texts: t, language, story }), t));
  const from = Math.min(asked.from ?? 0, rows.length - 1);
  const shown = rows.slice(from, from + countThatFits(rows.slice(from)));
  const next = from + shown.length;
  const question = questionOf(story, asked.figure);
  // A link opens the page to whoever holds it: nothing for a guest to carry away.
  const pages = turn.isGuest ? undefined : services.pages;
  const page = await pages?.linkTo({
    ...{ kind: 'story', tenant: turn.tenant, language, asOf: story.asOf, knownAt: story.knownAt },
    subject: { id: story.id, unit: asked.unit, figure: asked.figure },
  });
  const isPart = shown.length < rows.length;
  const buttons: (Button | LinkButton)[] = [
    ...(next < rows.length
      ? [{ title: t.story.next, verb: 'story.show', data: { ...question, from: next } }]
      : []),
    ...(page ? [{ title: t.story.page, url: page }] : []),
    ...(found.isOtherToday ? [{ title: t.story.recount.button, verb: 'story.recount', data: question }] : []),
    ...(story.kind === 'thief'
      ? []
      : [{ title: t.gain.buttons.show, verb: 'gain.show', data: { ...question, gain: story.id } }]),
  ];
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.story.title(story.title),
      intro: [
        ...figureLines(story, { texts: t, figure: asked.figure }),
        ...storyBasis(story, t),
        ...(isPart ? [t.story.shown(from + 1, next, rows.length)] : []),
        ...(page ? [t.story.pageLasts] : []),
      ],
      rows: shown,
      buttons,
    },
  };
}

/** The question a story answers, so that its buttons ask about the very same date and entry. */
export function questionOf(story: Story, figure: Figure | undefined): Record<string, unknown> {
  const { id, scope, asOf, knownAt } = story;
  return {
    id,
    asOf,
    knownAt,
    ...(scope === undefined ? {} : { unit: scope }),
    ...(figure ? { figure } : {}),
  };
}

function rowOf({ date, what, who, details, changes }: ReturnType<typeof stepWords>, t: Texts): ListRow {
  const cut = (line: string) =>
    line.length > most.lettersInALine ? `${line.slice(0, most.lettersInALine - 1)}…` : line;
  const shown = details.slice(0, most.lines);
  const left = details.length - shown.length;
  return {
    title: `${date}: ${what}`,
    state: who,
    lines: [...shown.map(cut), ...(left > 0 ? [t.story.more(left)] : []), ...changes],
    buttons: [],
  };
}

function countThatFits(rows: readonly ListRow[]): number {
  let letters = 0;
  let count = 0;
  for (const { title, state, lines } of rows) {
    letters += [title, state, ...lines].join('').length;
    if (count > 0 && (letters > most.letters || count === most.events)) break;
    count += 1;
  }
  return count;
}

export const storyAction = action({ verb: 'story.show', schema: pagedSchema, run: showStory });

export const storyCommand: CommandHandler = {
  name: 'story',
  words: { nb: ['historie', 'historien'], nn: ['historie', 'historia'], en: ['story', 'history'] },
  async run(turn, rest, services) {
    const found = await findStory(turn, rest, services);
    return found.kind === 'found' ? showStory(turn, { id: found.id }, services) : chooseStory(turn, found);
  },
};
