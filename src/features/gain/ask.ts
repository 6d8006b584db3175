import { z } from 'zod/v4';
import { askRole } from '../../domain/gain/owner-rules.ts';
import { holdersFor } from '../../domain/gain/ownership.ts';
import { textsIn } from '../../language/texts.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { action } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { askable } from './gain-buttons.ts';
import { findGain, showGain } from './gain-card.ts';
import { gainSchema } from './gain-form.ts';

/** Asks those who can to take the next step: once, however often and by however many it is pressed. */
export const ask = action({
  verb: 'gain.ask',
  schema: gainSchema.extend({ role: z.enum(askable) }),
  async run(turn, { gain: id, role }, services) {
    const g = textsIn(turn.language).gain;
    // The gain remembers whom it has asked, so each press may be a command of its own.
    const command = { verb: 'gain.ask', nonce: newNonce(), content: [id, role] };
    const outcome = await act(turn, services, command, (state) =>
      askRole(state, { gain: id, on: turn.today, actor: actorOf(turn), role }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const isFirst = outcome.kind === 'done' && outcome.events.length > 0;
    const shown = await findGain(turn, services, id);
    if (!shown) return refused(turn, { reason: 'unknownGain' });
    const { gain, at } = shown;
    const people = await services.municipalities.look(turn.tenant, (state) =>
      holdersFor(state, { gain, at }, { role, on: turn.today }),
    );
    const said = (isFirst ? g.asked : g.askedAlready)(g.askRoles[role]);
    const reply = await showGain(turn, services, id, { lines: [said] });
    const posts = await noticesTo(isFirst ? people : [], { turn, services }, (texts) =>
      texts.gain.toAsked(turn.person.name, at.title),
    );
    return { ...reply, posts };
  },
});
