import { z } from 'zod/v4';
import type { Button } from '../../cards/catalogue.ts';
import { stageOf } from '../../domain/gain/gain.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import { newest, type ThiefAt, thiefAt } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';

const shownAtOnce = 10;

export async function showMine(turn: Turn, services: Services): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const ids = await services.directory.reportedBy(turn.tenant, turn.person.pseudonym);
  const mine = await services.municipalities.look(turn.tenant, (state) =>
    ids.flatMap((id) => {
      const thief = state.thieves.get(id);
      const at = thief && thiefAt(thief, newest(state));
      if (!at) return [];
      const unit = unitName(state.units, at.content.unit, { asOf: turn.today, knownAt: state.seq });
      const gain = at.gain === undefined ? undefined : state.gains.get(at.gain);
      const stage = gain && stageOf(gain, newest(state));
      return [
        { id, at, stage, unit, amount: estimateOf(state, at.content.model, at.content.unit, at.content.on) },
      ];
    }),
  );
  const newestFirst = mine.sort((a, b) => b.at.content.seq - a.at.content.seq).slice(0, shownAtOnce);
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.report.mineTitle,
      intro: introOf(newestFirst.length, mine.length, t),
      rows: newestFirst.map(({ id, at, stage, unit, amount }) => ({
        title: at.content.title,
        state: stage ? t.gain.stages[stage] : t.thiefStatus[at.status],
        lines: [
          `${t.report.reportedOn(at.reportedOn, unit)}. ${t.amount.alone(amount)}`,
          ...(at.reason ? [t.report.reason(at.reason)] : []),
        ],
        buttons: buttonsOf(id, at, t),
      })),
      buttons: [{ title: t.help.buttons.report, verb: 'time-thief.form' }],
    },
  };
}

function introOf(shown: number, all: number, t: Texts): string[] {
  if (all === 0) return [t.report.mineNone];
  return shown < all ? [t.report.mineShown(shown, all)] : [];
}

function buttonsOf(thief: string, { status, gain }: ThiefAt, t: Texts): Button[] {
  if (gain !== undefined) return [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain } }];
  if (status !== 'reported') return [];
  return [
    { title: t.report.edit, verb: 'time-thief.edit', data: { thief } },
    { title: t.report.withdraw, verb: 'time-thief.ask-withdraw', data: { thief } },
  ];
}

export const mineCommand: CommandHandler = {
  name: 'mine',
  standsAlone: true,
  words: { nb: ['mine', 'mine meldinger'], nn: ['mine', 'mine meldingar'], en: ['mine', 'my reports'] },
  run: (turn, _rest, services) => showMine(turn, services),
};

export const mineAction = action({
  verb: 'time-thief.mine',
  schema: z.object({}),
  run: (turn, _data, services) => showMine(turn, services),
});
