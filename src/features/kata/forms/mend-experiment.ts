import type { ExperimentPart } from '../../../domain/events/kata.ts';
import { callOffExperiment, correctExperiment } from '../../../domain/kata/experiment-rules.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { text } from '../../form.ts';
import { boardForm } from './board-form.ts';
import { field } from './field.ts';
import { optionalFigure } from './numbers.ts';
import { carries, experimentOf, linesOf, metricUnit } from './on-experiment.ts';

export const callOffForm = boardForm({
  opens: 'experiment.call-off-form',
  saves: 'experiment.call-off',
  carries,
  refuses(opened) {
    const experiment = experimentOf(opened);
    if (!experiment) return 'unknownExperiment';
    return experiment.result === undefined ? undefined : 'resultIsWritten';
  },
  ask(opened) {
    const { t } = opened;
    const { callOff } = t.kataForms;
    return {
      title: callOff.title,
      intro: [...linesOf(opened), callOff.intro],
      fields: [field(t, 'reason', 'text', callOff.reason)],
      ...{ button: callOff.button, style: 'destructive' },
    };
  },
  read: () => ({ reason: text(2000) }),
  rule:
    ({ reason }, { turn, about }) =>
    () =>
    (board) =>
      callOffExperiment(board, {
        ...{ reason, on: turn.today, experiment: about.experiment ?? '' },
      }),
});

/** A form for each of the two: what was found can be mended, and so can what was learned from it. */
function correctForm(part: ExperimentPart) {
  return boardForm({
    opens: `experiment.correct-${part}-form`,
    saves: `experiment.correct-${part}`,
    carries,
    isForResting: true,
    refuses(opened) {
      const experiment = experimentOf(opened);
      if (!experiment) return 'unknownExperiment';
      return experiment[part] === undefined ? 'nothingWritten' : undefined;
    },
    ask(opened) {
      const { t, turn } = opened;
      const { correct } = t.kataForms;
      const experiment = experimentOf(opened);
      const unit = part === 'result' ? metricUnit(opened) : undefined;
      const found = experiment?.found;
      return {
        title: correct[part],
        intro: [...linesOf(opened).slice(0, 2), correct.intro],
        fields: [
          field(t, 'text', 'text', t.kataForms[part].label, { value: experiment?.[part] }),
          ...(unit === undefined
            ? []
            : [
                field(t, 'found', 'line', t.kataForms.result.found(unit), {
                  ...{ isOptional: true, maxLength: 20 },
                  value: found === undefined ? '' : numbersIn(turn.language).input(found),
                }),
              ]),
          field(t, 'reason', 'line', correct.reason, { value: correct.typo }),
        ],
        button: t.kataForms.save,
      };
    },
    read: () => ({ text: text(2000), found: optionalFigure, reason: text(120) }),
    rule:
      (values, { turn, about }) =>
      () =>
      (board) =>
        correctExperiment(board, { ...values, part, experiment: about.experiment ?? '', on: turn.today }),
  });
}

export const correctForms = [...correctForm('result'), ...correctForm('learning')];
