import { z } from 'zod/v4';
import { whatWorkedElsewhere } from '../../../domain/kata/chain.ts';
import { thiefNow } from '../../../domain/time-thief/time-thief.ts';
import { unitName } from '../../../domain/unit/unit.ts';
import { textsIn } from '../../../language/texts.ts';
import { refused } from '../../commanding.ts';
import { action } from '../../handler.ts';
import { experimentFacts, shortened } from '../board/facts.ts';
import { findBoard } from '../board/keeping.ts';

const shownAtOnce = 6;
const shownOfText = 300;

/** What worked for others on a time thief that this unit has too, with credit to where it comes from. */
export const showOffers = action({
  verb: 'storyboard.offers',
  schema: z.object({ board: z.string().max(80) }),
  async run(turn, { board: id }, services) {
    const t = textsIn(turn.language);
    const { offers: words } = t.kataChain;
    const found = await findBoard(turn, services, id, (state, board) => {
      const when = { asOf: turn.today, knownAt: state.seq };
      return whatWorkedElsewhere(state, board.unit)
        .slice(-shownAtOnce)
        .map(({ board: from, experiment, ours }) => {
          const thief = state.thieves.get(ours);
          return structuredClone({
            ...{ board: from, experiment, unit: unitName(state.units, from.unit, when) },
            title: (thief && thiefNow(thief)?.content.title) ?? '',
          });
        });
    });
    if (!found) return refused(turn, { reason: 'unknownBoard' });
    const offers = (found.found ?? []).toReversed();
    return {
      kind: 'card',
      card: 'list',
      data: {
        title: words.title,
        intro: [offers.length === 0 ? words.none : words.intro],
        rows: offers.map(({ board, experiment, unit, title }) => ({
          title: shortened(experiment.step, shownOfText),
          state: words.from(unit),
          lines: [
            words.thief(title),
            ...experimentFacts(experiment, { board, from: new Map(), gains: new Map() }, t)
              .slice(1)
              .map((fact) => `${fact.title}: ${shortened(fact.value, shownOfText)}`),
          ],
          buttons: [
            {
              ...{ title: words.button, verb: 'experiment.plan-form' },
              data: {
                ...{ board: id, afterBoard: board.id, afterExperiment: experiment.id },
                idea: shortened(experiment.step, 1000),
              },
            },
          ],
        })),
        buttons: [{ title: t.kata.buttons.show, verb: 'storyboard.show', data: { board: id } }],
      },
    };
  },
});
