import { z } from 'zod/v4';
import { newest } from '../../domain/dated.ts';
import { methods } from '../../domain/events.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { gainIdOf } from '../../domain/gain/gain-rules.ts';
import {
  approveIdentification,
  identifyGain,
  openIdentification,
} from '../../domain/gain/identification-rules.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import type { TimeModel } from '../../domain/time/time-model.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, refused } from '../commanding.ts';
import { choice, decimal, readForm, typedValues } from '../form.ts';
import { action, type Post, type Reply, type Services, type Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { assessForm, proposedHours } from './assess-form.ts';
import { commandOf, findThief, type ShownThief, thiefSchema } from './shown-thief.ts';
import { toAuthorAndSupporters, toHearers } from './tell.ts';
import { isAssessable } from './thief-buttons.ts';
import { showThief } from './thief-card.ts';

const parsers = { hours: decimal(0.01, 10_000), method: choice(methods) };

export const identifyThief = action({
  verb: 'time-thief.identify',
  schema: thiefSchema.extend({ seen: z.int().min(0).optional() }),
  async run(turn, data, services) {
    const { thief: id, seen } = data;
    const thief = await findThief(turn, services, id);
    if (!thief) return refused(turn, { reason: 'unknownThief' });
    const typed = typedValues(data);
    const read = readForm(parsers, data, textsIn(turn.language));
    if (!read.ok)
      return isAssessable(thief)
        ? assessForm(turn, services, thief, { typed, mends: read.mends })
        : showThief(turn, services, id);
    const { hours, method } = read.value;
    const isUnchanged = typed.hours === proposedHours(turn, thief);
    const model: TimeModel = isUnchanged
      ? thief.at.content.model
      : { basis: 'direct', minutesPerWeek: Math.round(hours * 60) };
    const who = await commandOf(turn, services, id);
    const command = { verb: 'time-thief.identify', nonce: id, content: [model, method, seen] };
    const outcome = await act(turn, services, command, (state) =>
      identifyGain(state, { ...who, model, method }),
    );
    if (outcome.kind === 'refused')
      return outcome.reason === 'guessIsNotIdentified'
        ? assessForm(turn, services, thief, { typed, mends: { method: refusalText(turn.language, outcome) } })
        : refused(turn, outcome);
    const isFirst = outcome.kind === 'done' && outcome.events.length > 0;
    const saved = await findThief(turn, services, id);
    return saved?.at.gain === undefined
      ? proposed(turn, services, { thief: saved ?? thief, isFirst })
      : identified(turn, services, { thief: saved, isFirst });
  },
});

type Done = { thief: ShownThief; isFirst: boolean };

/** Nobody knows whose it is: the number waits for another who leads the unit. */
async function proposed(turn: Turn, services: Services, { thief, isFirst }: Done): Promise<Reply> {
  const t = textsIn(turn.language);
  const { title } = thief.at.content;
  const lines = thief.proposal ? [t.assess.proposed(title, thief.proposal.amount)] : [];
  const reply = await showThief(turn, services, thief.id, { lines });
  if (!isFirst) return reply;
  const { pseudonym } = turn.person;
  return {
    ...reply,
    posts: await toHearers(turn, services, thief, ({ told }) => told.toSecond(title), pseudonym),
  };
}

async function identified(turn: Turn, services: Services, { thief, isFirst }: Done): Promise<Reply> {
  const t = textsIn(turn.language);
  const gain = gainIdOf(thief.id);
  const done = await services.municipalities.look(turn.tenant, (state) => {
    const known = state.gains.get(gain);
    const at = known && gainAt(known, newest(state));
    return at && { title: at.title, amount: amountIn(state, at, at.identified ?? 0) };
  });
  if (!done) return refused(turn, { reason: 'unknownGain' });
  const { title, amount } = done;
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title,
      lines: [t.assess.identified(title, amount), t.assess.identifiedNext],
      facts: [],
      buttons: [
        { title: t.gain.buttons.propose, verb: 'gain.agreement-form', style: 'positive', data: { gain } },
        { title: t.thief.buttons.show, verb: 'time-thief.show', data: { thief: thief.id } },
        { title: t.help.buttons.tasks, verb: 'tasks.show' },
      ],
    },
    posts: isFirst
      ? await toAuthorAndSupporters(turn, services, thief, ({ told }) => told.identified(title, amount))
      : [],
  };
}

/** The second of the two says yes to the number that they read. */
export const approveStep = action({
  verb: 'time-thief.approve-identification',
  schema: thiefSchema.extend({ proposal: z.int().positive() }),
  async run(turn, { thief: id, proposal }, services) {
    const who = await commandOf(turn, services, id);
    const command = { verb: 'time-thief.approve-identification', nonce: id, content: proposal };
    const before = await services.municipalities.look(
      turn.tenant,
      (state) => openIdentification(state, id)?.by,
    );
    const outcome = await act(turn, services, command, (state) =>
      approveIdentification(state, { ...who, proposal }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const thief = await findThief(turn, services, id);
    if (!thief) return refused(turn, { reason: 'unknownThief' });
    const isFirst = outcome.kind === 'done';
    const reply = await identified(turn, services, { thief, isFirst });
    const proposer: Post[] = isFirst
      ? await noticesTo(before === undefined ? [] : [before], { turn, services }, ({ told }) =>
          told.toProposer(thief.at.content.title),
        )
      : [];
    return { ...reply, posts: [...(reply.posts ?? []), ...proposer] };
  },
});
