import { remembered } from '../../domain/totals/remembered.ts';
import { textsIn } from '../../language/texts.ts';
import {
  action,
  type CardReply,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { readLine } from './answer-question.ts';
import { type Queried, queriedSchema, type View } from './asked.ts';
import { type Frame, frameOf } from './frame.ts';
import { keepAsked, lastAsked } from './last-asked.ts';
import { leanView } from './lean-view.ts';
import { listView } from './list-view.ts';
import { moreView } from './more-view.ts';
import { saysHowOften, subscribeLine } from './scheduled/typed.ts';
import { summaryView } from './summary.ts';
import { mayTakeOut, withLinks } from './take-out.ts';
import { timeView } from './time-view.ts';
import { unitsView } from './units-view.ts';
import { wastesView } from './wastes-view.ts';

const viewOf = {
  summary: summaryView,
  time: timeView,
  units: unitsView,
  wastes: wastesView,
  lean: leanView,
} satisfies Record<Exclude<View, 'list' | 'more'>, (frame: Frame) => unknown>;

function answer(frame: Frame, view: Exclude<View, 'more'>): CardReply {
  if (view === 'list') return { kind: 'card', card: 'list', data: listView(frame) };
  return { kind: 'card', card: 'status', data: viewOf[view](frame) };
}

/** Made once for all who ask the same. */
function rememberedAnswer(frame: Frame, view: Exclude<View, 'more'>): CardReply {
  const { turn, state, when, queried } = frame;
  const question = ['answer', turn.language, turn.today, queried];
  return remembered(state, when, { question, work: () => answer(frame, view) });
}

async function showStatus(turn: Turn, queried: Queried, services: Services): Promise<Reply> {
  const found = await services.municipalities.look(turn.tenant, (state) => {
    const frame = frameOf(turn, state, queried);
    if (!frame) return undefined;
    const { view = 'summary', unit } = queried;
    if (view !== 'more') return rememberedAnswer(frame, view);
    const isAllowed = mayTakeOut(state, turn, unit);
    return { data: moreView(frame), taken: { when: frame.when, unit, isAllowed } };
  });
  if (!found) return { kind: 'text', text: textsIn(turn.language).unit.unknown };
  keepAsked(turn, services, queried);
  if ('kind' in found) return found;
  return { kind: 'card', card: 'status', data: await withLinks(turn, found.data, found.taken, services) };
}

async function answerLine(
  turn: Turn,
  line: string,
  services: Services,
  isAsked: boolean,
): Promise<Reply | undefined> {
  const read = await readLine(turn, line, services, { verb: 'status.show', isAsked });
  return read === undefined || 'kind' in read ? read : showStatus(turn, read, services);
}

/** The answer to a line that no command begins; undefined when it is no question about what was gained. */
export const answerQuestion = (turn: Turn, line: string, services: Services): Promise<Reply | undefined> =>
  answerLine(turn, line, services, false);

/** The line with its word, since «gains lapsed» asks by it; without, it is the whole municipality today. */
function command(name: string, words: CommandHandler['words'], view?: View): CommandHandler {
  return {
    ...{ name, words },
    async run(turn, rest, services): Promise<Reply | Onward> {
      const isBare = !/[\p{L}\d]/u.test(rest);
      if (isBare && view === 'units' && lastAsked(turn, services))
        return (await answerLine(turn, 'per enhet', services, false)) ?? showStatus(turn, { view }, services);
      if (isBare) return showStatus(turn, view ? { view } : {}, services);
      const said = view === 'lean' ? `lean ${rest}` : `status ${rest}`;
      return (await answerLine(turn, said, services, true)) ?? showStatus(turn, {}, services);
    },
  };
}

const plainStatus = command('status', {
  nb: ['status', 'gevinst', 'gevinster'],
  nn: ['status', 'gevinst', 'gevinstar'],
  en: ['status', 'gains', 'gain'],
});

/** «status hjemmetjenesten hver måned» asks for more than one. */
export const statusCommand: CommandHandler = {
  ...plainStatus,
  run: (turn, rest, services) =>
    saysHowOften(rest) ? subscribeLine(turn, rest, services) : plainStatus.run(turn, rest, services),
};

export const leanCommand = command(
  'lean',
  { nb: ['lean', 'i lean'], nn: ['lean', 'i lean'], en: ['lean', 'in lean'] },
  'lean',
);

export const compareCommand = command(
  'compare',
  { nb: ['per enhet'], nn: ['per eining'], en: ['by unit'] },
  'units',
);

export const statusAction = action({ verb: 'status.show', schema: queriedSchema, run: showStatus });
