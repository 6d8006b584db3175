import { observe, undoObservation } from '../../../domain/kata/observation-rules.ts';
import { type Observation, openTarget, type Storyboard } from '../../../domain/kata/storyboard.ts';
import { date, optionalText, orElse, text, wholeNumber } from '../../form.ts';
import { figureOf, observationText } from '../board/facts.ts';
import { boardForm, type Opened } from './board-form.ts';
import { field } from './field.ts';
import { figure } from './numbers.ts';

const shownLatest = 5;
const undoable = 15;

/** The newest first. */
function latest(board: Storyboard, most: number): Observation[] {
  const target = openTarget(board) ?? board.targets.at(-1);
  return target?.observations.slice(-most).reverse() ?? [];
}

function textOf({ board, t }: Opened): (one: Observation) => string {
  const figureText = figureOf(openTarget(board) ?? board.targets.at(-1), t);
  return (one) => observationText(one, figureText, t);
}

export const observationForm = boardForm({
  opens: 'observation.form',
  saves: 'observation.record',
  refuses({ board }) {
    const target = openTarget(board);
    if (!target) return 'targetFirst';
    return target.metric ? undefined : 'metricFirst';
  },
  ask(opened) {
    const { t, board, turn } = opened;
    const { observe: words } = t.kataForms;
    const metric = openTarget(board)?.metric;
    const shown = latest(board, shownLatest);
    return {
      title: words.title,
      intro: [
        ...(metric ? [words.intro(metric.name, metric.value, metric.unit)] : []),
        ...(shown.length > 0 ? [words.latest, ...shown.map(textOf(opened))] : []),
      ],
      fields: [
        field(t, 'value', 'line', words.value(metric?.unit ?? ''), { maxLength: 20 }),
        field(t, 'on', 'date', words.on, { value: turn.today }),
        field(t, 'samples', 'line', words.samples, { isOptional: true, maxLength: 20 }),
        field(t, 'method', 'line', words.method, { isOptional: true }),
      ],
      button: t.kataForms.save,
      others:
        shown.length > 0
          ? [{ title: words.undo, verb: 'observation.undo-form', data: { board: board.id } }]
          : [],
    };
  },
  read: ({ turn }) => ({
    value: figure,
    on: orElse(date({ until: turn.today }), turn.today),
    samples: orElse<number | undefined>(wholeNumber(1, 100_000), undefined),
    method: optionalText(120),
  }),
  rule:
    (values, _opened, { content: id }) =>
    () =>
    (board) =>
      observe(board, { id, ...values }),
});

export const undoObservationForm = boardForm({
  opens: 'observation.undo-form',
  saves: 'observation.undo',
  refuses: ({ board }) => (latest(board, 1).length > 0 ? undefined : 'unknownObservation'),
  ask(opened) {
    const { t, board } = opened;
    const { observe: words, correct } = t.kataForms;
    const shown = latest(board, undoable);
    const say = textOf(opened);
    return {
      title: words.undoTitle,
      intro: [correct.intro],
      fields: [
        field(t, 'observation', 'choice', words.which, {
          value: shown[0]?.id,
          choices: shown.map((one) => ({ value: one.id, title: say(one) })),
        }),
        field(t, 'reason', 'line', t.kataForms.reason, { value: correct.typo }),
      ],
      button: words.undo,
      style: 'destructive',
    };
  },
  read: () => ({ observation: text(80), reason: text(120) }),
  rule:
    (values, { turn }) =>
    () =>
    (board) =>
      undoObservation(board, { ...values, on: turn.today }),
});
