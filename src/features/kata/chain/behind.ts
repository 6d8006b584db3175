import { z } from 'zod/v4';
import { newest } from '../../../domain/dated.ts';
import { gainAt } from '../../../domain/gain/gain.ts';
import { experimentsOfGain, experimentsOfThief, type OnBoard } from '../../../domain/kata/chain.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { thiefNow } from '../../../domain/time-thief/time-thief.ts';
import { unitName } from '../../../domain/unit/unit.ts';
import { textsIn } from '../../../language/texts.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { experimentFacts, shortened } from '../board/facts.ts';

const shownAtOnce = 8;
const shownOfText = 300;
const id = z.string().max(80);

type Behind = { title: string; experiments: OnBoard[] };

/** From a gain or a time thief back to the experiments, the newest first. */
async function behind(
  turn: Turn,
  services: Services,
  { look, title }: { look: (state: Municipality) => Behind; title: (of: string) => string },
): Promise<Reply> {
  const t = textsIn(turn.language);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    const when = { asOf: turn.today, knownAt: state.seq };
    const { title: of, experiments } = look(state);
    const shown = experiments.slice(-shownAtOnce).reverse();
    return {
      of,
      rows: shown.map(({ board, experiment }) =>
        structuredClone({ board, experiment, unit: unitName(state.units, board.unit, when) }),
      ),
    };
  });
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: title(found.of),
      intro: found.rows.length === 0 ? [t.kataChain.behind.none] : [],
      rows: found.rows.map(({ board, experiment, unit }) => ({
        title: shortened(experiment.step, shownOfText),
        state: t.kataChain.offers.from(unit),
        lines: experimentFacts(experiment, { board, from: new Map(), gains: new Map() }, t)
          .slice(1)
          .map((fact) => `${fact.title}: ${shortened(fact.value, shownOfText)}`),
        buttons: [{ title: t.kata.buttons.show, verb: 'storyboard.show', data: { board: board.id } }],
      })),
      buttons: [],
    },
  };
}

export const behindGain = action({
  verb: 'experiment.behind-gain',
  schema: z.object({ gain: id }),
  run: (turn, { gain }, services) =>
    behind(turn, services, {
      title: textsIn(turn.language).kataChain.behind.gain,
      look(state) {
        const known = state.gains.get(gain);
        const title = (known && gainAt(known, newest(state))?.title) ?? gain;
        return { title, experiments: experimentsOfGain(state, gain) };
      },
    }),
});

export const behindThief = action({
  verb: 'experiment.behind-thief',
  schema: z.object({ thief: id }),
  run: (turn, { thief }, services) =>
    behind(turn, services, {
      title: textsIn(turn.language).kataChain.behind.thief,
      look(state) {
        const known = state.thieves.get(thief);
        const title = (known && thiefNow(known)?.content.title) ?? thief;
        return { title, experiments: experimentsOfThief(state, thief) };
      },
    }),
});
