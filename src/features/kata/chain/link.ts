import type { Choice } from '../../../cards/catalogue.ts';
import { newest } from '../../../domain/dated.ts';
import { gainAt } from '../../../domain/gain/gain.ts';
import { linkExperiment, unlinkExperiment } from '../../../domain/kata/chain.ts';
import type { Experiment, Storyboard } from '../../../domain/kata/storyboard.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import type { Texts } from '../../../language/texts.ts';
import { text } from '../../form.ts';
import { shortened } from '../board/facts.ts';
import { boardForm } from '../forms/board-form.ts';
import { field } from '../forms/field.ts';

const mostGains = 40;
const mostExperiments = 20;
type Titled = { id: string; title: string };

/** The unit's gains; those of the time thieves on the board come first. */
function gainsOf(state: Municipality, { unit, challengeThief, obstacles }: Storyboard): Titled[] {
  const thieves = [challengeThief, ...obstacles.map(({ thief }) => thief)];
  const ours: Titled[] = [];
  const others: Titled[] = [];
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, newest(state));
    if (at?.unit !== unit || at.isAbandoned) continue;
    const isOurs = gain.thief !== undefined && thieves.includes(gain.thief);
    (isOurs ? ours : others).push({ id: gain.id, title: at.title });
  }
  return [...ours, ...others.toReversed()].slice(0, mostGains);
}

function experimentChoices(board: Storyboard, fits: (one: Experiment) => boolean): Choice[] {
  return board.experiments
    .map((one, index) => ({ one, title: `${index + 1}. ${shortened(one.step, 80)}` }))
    .filter(({ one }) => fits(one))
    .slice(-mostExperiments)
    .reverse()
    .map(({ one, title }) => ({ value: one.id, title }));
}

const hasResult = ({ result, isCalledOff }: Experiment) => result !== undefined && !isCalledOff;
const isLinked = ({ gains }: Experiment) => gains.length > 0;

function asked(t: Texts, experiments: Choice[], gains: readonly Titled[]) {
  const { link } = t.kataChain;
  const [experiment] = experiments;
  const [gain] = gains;
  return [
    field(t, 'which', 'choice', link.experiment, { value: experiment?.value, choices: experiments }),
    field(t, 'gain', 'choice', link.gain, {
      value: gain?.id,
      choices: gains.map(({ id: value, title }) => ({ value, title })),
    }),
  ];
}

/** What worked opens a gain or feeds one: from then on the gain leads back to it. */
export const linkForm = boardForm({
  opens: 'experiment.link-form',
  saves: 'experiment.link',
  isForResting: true,
  look: gainsOf,
  refuses({ board, found }) {
    if (found.length === 0) return 'noGains';
    return board.experiments.some(hasResult) ? undefined : 'resultFirst';
  },
  ask({ t, board, found }) {
    const { link } = t.kataChain;
    return {
      title: link.title,
      intro: [link.intro],
      fields: asked(t, experimentChoices(board, hasResult), found),
      button: link.button,
    };
  },
  read: () => ({ which: text(80), gain: text(80) }),
  rule:
    ({ which: experiment, gain }, { turn }) =>
    (state) =>
    (board) =>
      linkExperiment(state, board, { experiment, gain, on: turn.today }),
});

export const unlinkForm = boardForm({
  opens: 'experiment.unlink-form',
  saves: 'experiment.unlink',
  isForResting: true,
  look: gainsOf,
  refuses: ({ board }) => (board.experiments.some(isLinked) ? undefined : 'nothingWritten'),
  ask({ t, board, found }) {
    const { link } = t.kataChain;
    const linked = board.experiments.flatMap(({ gains }) => gains);
    return {
      title: link.undoTitle,
      fields: [
        ...asked(
          t,
          experimentChoices(board, isLinked),
          found.filter(({ id }) => linked.includes(id)),
        ),
        field(t, 'reason', 'line', t.kataForms.reason, { value: t.kataForms.correct.typo }),
      ],
      ...{ button: link.undo, style: 'destructive' },
    };
  },
  read: () => ({ which: text(80), gain: text(80), reason: text(120) }),
  rule:
    ({ which: experiment, gain, reason }, { turn }) =>
    () =>
    (board) =>
      unlinkExperiment(board, { experiment, gain, reason, on: turn.today }),
});
