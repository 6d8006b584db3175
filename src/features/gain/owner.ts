import { nameOwner } from '../../domain/gain/owner-rules.ts';
import { isGuid } from '../../domain/guid.ts';
import { textsIn } from '../../language/texts.ts';
import { act, actorOf } from '../commanding.ts';
import { typedValues } from '../form.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { chosenPerson, peopleChoices } from '../people.ts';
import { refusedOnGain, type ShownGain, showGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';
import { leadsOnly, opens, refusalOf } from './opens.ts';
import { onGain } from './save-gain.ts';

/** Whoever leads the unit, as a value among people. */
const leader = 'leader';

async function form(turn: Turn, gain: ShownGain, shown: Shown, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const o = t.gainMore.owner;
  const choices = await peopleChoices(turn, services, ({ unit }) => unit === gain.at.unit);
  const owner = gain.owner && (await services.directory.person(turn.tenant, gain.owner))?.objectId;
  const fields = [
    {
      ...{ id: 'person', kind: 'choice' as const, label: o.person, value: owner ?? leader },
      ...{ choices: [{ value: leader, title: o.leader }, ...choices], search: 'choices' as const },
    },
  ];
  const other = {
    id: 'other',
    kind: 'choice' as const,
    label: o.other,
    value: '',
    search: 'people' as const,
  };
  return gainForm(
    turn,
    gain,
    {
      ...{ title: o.title, intro: [o.intro], fields, more: { title: t.more, fields: [other] } },
      buttons: [{ title: o.submit, verb: 'gain.name-owner', style: 'positive' }],
    },
    shown,
  );
}

export const openOwner = opens({ verb: 'gain.owner-form', mayOpen: leadsOnly, form });

export const saveOwner = onGain('gain.name-owner', async (turn, gain, data, services) => {
  const t = textsIn(turn.language);
  const { id } = gain;
  const { nonce } = data;
  const typed = typedValues(data);
  const chosen = (typed.other || typed.person || '').toLowerCase();
  if (chosen !== leader && !isGuid(chosen))
    return form(turn, gain, { nonce, typed, mends: { person: t.mends.choice } }, services);
  // Nobody is made a person of by someone who may not name them.
  const refusal = await refusalOf(turn, services, id, leadsOnly);
  if (refusal) return refusedOnGain(turn, services, id, refusal);
  const person = chosen === leader ? undefined : await chosenPerson(turn, services, { person: chosen });
  const owner = person?.pseudonym ?? null;
  const command = { verb: 'gain.name-owner', nonce, content: [id, owner] };
  const outcome = await act(turn, services, command, (state) =>
    nameOwner(state, { gain: id, on: turn.today, actor: actorOf(turn), owner }),
  );
  if (outcome.kind === 'refused') return refusedOnGain(turn, services, id, outcome);
  const { named, leads } = t.gainMore.owner;
  const reply = await showGain(turn, services, id, { lines: [person ? named(person.name) : leads] });
  const isNew = outcome.kind === 'done' && outcome.events.length > 0;
  const posts = await noticesTo(isNew && person ? [person.pseudonym] : [], { turn, services }, (texts) =>
    texts.gainMore.owner.toOwner(gain.at.title),
  );
  return { ...reply, posts };
});
