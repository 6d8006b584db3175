import type { ListRow } from '../../cards/catalogue.ts';
import { newest } from '../../domain/dated.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { clockInNorway, todayInNorway } from '../../domain/time/dates.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { type Delivery, needsDecision } from '../../ports/deliveries.ts';
import type { Services, Turn } from '../handler.ts';

/** Each as a row: what it is, where and when, with a button where somebody has to decide. */
export async function rowsOf(
  turn: Turn,
  { deliveries, municipalities }: Services,
  those: readonly Delivery[],
): Promise<ListRow[]> {
  const t = textsIn(turn.language);
  const titles = await municipalities.look(turn.tenant, (state) =>
    those.map(({ about = '' }) => {
      const gain = state.gains.get(about);
      if (gain) return gainAt(gain, newest(state))?.title;
      const when = { asOf: turn.today, knownAt: state.seq };
      return state.units.has(about) ? unitName(state.units, about, when) : undefined;
    }),
  );
  const { about, inChannel, inUnnamedChannel, sendAgain } = t.operations;
  return Promise.all(
    those.map(async (delivery, index) => {
      const { job, key, to } = delivery;
      const title = titles[index];
      const name = jobName(job, t);
      // All in a channel see what is sent there. Of people it is not said who they are.
      const channel = 'channel' in to ? await deliveries.channel(turn.tenant, to.channel) : undefined;
      const inPlace = channel?.name === undefined ? inUnnamedChannel : inChannel(channel.name);
      return {
        title: title === undefined ? name : about(name, title),
        state: '',
        lines: [...('channel' in to ? [inPlace] : []), factOf(delivery, t)],
        buttons: needsDecision(delivery)
          ? [{ title: sendAgain, verb: 'operations.send-again', data: { key } }]
          : [],
      };
    }),
  );
}

export function jobName(job: string, { operations: { jobs } }: Texts): string {
  return jobs[job as keyof typeof jobs] ?? job;
}

export function whenOf(at: string, { operations }: Texts): string {
  const when = new Date(at);
  return operations.when(todayInNorway(when), clockInNorway(when));
}

function factOf({ at, attempts, due }: Delivery, t: Texts): string {
  const o = t.operations;
  return due === undefined ? `${whenOf(at, t)}, ${o.attempts(attempts)}` : o.wasDue(due);
}

/** Why it came to what it did, and whether that mends itself. */
export function whyOf({ at, reason, since, state, until }: Delivery, t: Texts): string[] {
  const o = t.operations;
  return [
    ...(reason === undefined ? [] : [o.reasons[reason]]),
    ...(since === undefined ? [] : [o.downFor(whenOf(since, t), whenOf(at, t))]),
    ...(state === 'failed' && until !== undefined ? [o.triesAgain] : []),
  ];
}
