import type { BoardCard, Button } from '../../cards/catalogue.ts';
import { boardOf, type Experiment, openExperiment, type Storyboard } from '../../domain/kata/storyboard.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { unitName } from '../../domain/unit/unit.ts';
import type { Language } from '../../language/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import type { CardReply, Services, Turn } from '../handler.ts';

/** Experiments on the record that the card shows; the rest stay in the ledger. */
const shownOnRecord = 3;
/** Characters of each text on the record. */
const shownOfText = 300;

export type Shown = { board: Storyboard | undefined; unit: string; unitTitle: string };

export function lookAtBoard(state: Municipality, unit: string, today: string): Shown {
  const board = boardOf(state, unit);
  return {
    unit,
    unitTitle: unitName(state.units, unit, { asOf: today, knownAt: state.seq }),
    board: board && structuredClone(board),
  };
}

/** The storyboard of a unit, as everyone in its channel may see it. */
export async function showBoard(turn: Turn, services: Services, unit: string): Promise<CardReply> {
  const shown = await services.municipalities.look(turn.tenant, (state) =>
    lookAtBoard(state, unit, turn.today),
  );
  return boardReply(shown, turn.language);
}

export function boardReply({ board, unit, unitTitle }: Shown, language: Language): CardReply {
  const t = textsIn(language);
  const data = boardCard({ board, unit, unitTitle }, t, language);
  return { kind: 'card', card: 'board', data, ...(board ? { shows: board.id } : {}) };
}

function boardCard({ board, unit, unitTitle }: Shown, t: Texts, language: Language): BoardCard {
  const { date } = numbersIn(language);
  const open = board && openExperiment(board);
  const done = board?.experiments.filter((one) => one !== open) ?? [];
  const number = (one: Experiment) => (board?.experiments.indexOf(one) ?? 0) + 1;
  const record = done.slice(-shownOnRecord).reverse();
  const { target } = board ?? {};
  return {
    title: t.kata.title(unitTitle),
    sections: [
      { title: t.kata.challenge, text: board?.challenge ?? t.kata.empty },
      {
        title: target
          ? `${t.kata.target} (${t.kata.achieveBy.toLowerCase()} ${date(target.achieveBy)})`
          : t.kata.target,
        text: target?.condition ?? t.kata.empty,
      },
      { title: t.kata.obstacle, text: board?.obstacle?.text ?? t.kata.empty },
    ],
    ...(open
      ? {
          current: {
            title: t.kata.openTitle(number(open)),
            facts: factsOf(open, t, date),
            hint: open.result === undefined ? t.kata.hintResult : t.kata.hintLearning,
          },
        }
      : {}),
    ...(record.length > 0 ? { historyTitle: t.kata.history(record.length, done.length) } : {}),
    history: record.map((one) => ({
      title: t.kata.numbered(number(one), date(one.plannedOn)),
      facts: factsOf(one, t, date).map(({ title, value }) => ({ title, value: shortened(value) })),
    })),
    buttons: buttonsOf(board, open, unit, t),
  };
}

function factsOf(one: Experiment, t: Texts, date: (iso: string) => string) {
  const { facts } = t.kata;
  return [
    { title: facts.step, value: one.step },
    { title: facts.expectation, value: one.expectation },
    ...(one.result === undefined ? [{ title: facts.reviewOn, value: date(one.reviewOn) }] : []),
    ...(one.result === undefined ? [] : [{ title: facts.result, value: one.result }]),
    ...(one.learning === undefined ? [] : [{ title: facts.learning, value: one.learning }]),
  ];
}

/** A card has room for the beginning of a long text; all of it is in the ledger. */
function shortened(text: string): string {
  return text.length > shownOfText ? `${text.slice(0, shownOfText).trimEnd()} …` : text;
}

/** The one next thing first: result, then learning, then the next step. */
function buttonsOf(
  board: Storyboard | undefined,
  open: Experiment | undefined,
  unit: string,
  t: Texts,
): Button[] {
  const frame: Button = { title: t.kata.frame, verb: 'storyboard.frame-form', data: { unit } };
  if (!board) return [{ ...frame, style: 'positive' }];
  const data = { board: board.id, ...(open ? { experiment: open.id } : {}) };
  const next: Button = !open
    ? { title: t.kata.plan, verb: 'experiment.plan-form', data }
    : open.result === undefined
      ? { title: t.kata.result, verb: 'experiment.result-form', data }
      : { title: t.kata.learning, verb: 'experiment.learning-form', data };
  return [{ ...next, style: 'positive' }, frame];
}
