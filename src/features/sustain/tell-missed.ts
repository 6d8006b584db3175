import { newest } from '../../domain/dated.ts';
import { type GainAt, gainAt } from '../../domain/gain/gain.ts';
import { leadersOf } from '../../domain/people/roles.ts';
import { textsIn } from '../../language/texts.ts';
import { languageFor } from '../../ports/directory.ts';
import type { Services, Tick } from '../handler.ts';

/** Whoever was to answer and who leads the unit read in the day's one message what came of nobody answering. */
export async function tellMissed(
  { tenant, today }: Tick,
  { directory, municipalities }: Services,
  { gain: id, due, people }: { gain: string; due: string; people: readonly string[] },
): Promise<void> {
  const found = await municipalities.look(tenant, (state): { at: GainAt; leaders: string[] } | undefined => {
    const gain = state.gains.get(id);
    const at = gain && gainAt(gain, newest(state));
    return at && { at, leaders: leadersOf(state, at.unit, today) };
  });
  if (!found) return;
  const { at, leaders } = found;
  for (const pseudonym of new Set([...people, ...leaders])) {
    const person = await directory.person(tenant, pseudonym);
    if (!person || person.notices === 'none') continue;
    const t = textsIn(languageFor(person, 'nb')).sustain;
    const text = at.realised > 0 ? t.toMissed(at.title) : t.toLapsed(at.title);
    await directory.owe(tenant, pseudonym, { id: `missed ${id} ${due}`, text, isForDigest: true });
  }
}
