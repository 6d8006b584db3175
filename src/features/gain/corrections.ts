import { z } from 'zod/v4';
import type { ListRow } from '../../cards/catalogue.ts';
import { type Correctable, correctables } from '../../domain/gain/falling.ts';
import { fallsWith, takeBack } from '../../domain/gain/take-back-rules.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { actorOf, newNonce, refused } from '../commanding.ts';
import { choice, text } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { reasonField } from './fields.ts';
import { findGain, refusedOnGain, type ShownGain } from './gain-card.ts';
import { gainForm, gainSchema, type Shown } from './gain-form.ts';
import { type Kept, saves } from './save-gain.ts';

/** What has a value to mend; the others are taken back, and the step is taken anew. */
const mendable: readonly Correctable[] = ['identified', 'introduced', 'measured'];

/** Taking back an identification is closing the gain, which has a step of its own. */
const takenBack = (what: Correctable) => what !== 'identified';

function fallingOf(turn: Turn, services: Services, id: string): Promise<Record<Correctable, Correctable[]>> {
  const step = { gain: id, on: turn.today, actor: actorOf(turn) };
  return services.municipalities.look(
    turn.tenant,
    (state) =>
      Object.fromEntries(correctables.map((what) => [what, fallsWith(state, step, what)])) as Record<
        Correctable,
        Correctable[]
      >,
  );
}

/** All that can be corrected, the newest of each, with what falls with it. */
export const openCorrections = action({
  verb: 'gain.correct',
  schema: gainSchema,
  async run(turn, { gain: id }, services) {
    const gain = await findGain(turn, services, id);
    if (!gain) return refused(turn, { reason: 'unknownGain' });
    if (gain.correctable.length === 0)
      return refusedOnGain(turn, services, id, { reason: gain.leads ? 'nothingToCorrect' : 'needsLeader' });
    const t = textsIn(turn.language);
    const c = t.gainMore.correct;
    const falls = await fallingOf(turn, services, id);
    const rows = gain.correctable.map((what): ListRow => {
      const on = gain.gain.facts.findLast(({ kind }) => kind === what)?.on ?? turn.today;
      const fall = named(falls[what], t);
      const data = { gain: id, what };
      return {
        title: c.what[what],
        state: c.told(on),
        lines: takenBack(what) && fall && gain.leads ? [c.falls(fall)] : [],
        buttons: [
          ...(mendable.includes(what) ? [{ title: c.edit, verb: `gain.correct-${what}-form`, data }] : []),
          ...(takenBack(what) && gain.leads
            ? [{ title: c.takeBack, verb: 'gain.take-back-form', data }]
            : []),
        ],
      };
    });
    return {
      kind: 'card',
      card: 'list',
      data: {
        ...{ title: `${c.title}: ${gain.at.title}`, intro: [c.intro], rows },
        buttons: [{ title: t.gainMore.back, verb: 'gain.show', data: { gain: id } }],
      },
    };
  },
});

const whatSchema = z.enum(correctables);

async function form(
  turn: Turn,
  gain: ShownGain,
  shown: Shown,
  services: Services,
  data: Record<string, unknown>,
): Promise<Reply> {
  const t = textsIn(turn.language);
  const c = t.gainMore.correct;
  const what = whatSchema.catch('realised').parse(data.what);
  const falls = (await fallingOf(turn, services, gain.id))[what];
  const fall = named(falls, t);
  return gainForm(
    turn,
    gain,
    {
      title: c.title,
      intro: [
        c.what[what],
        ...(fall ? [c.falls(fall)] : []),
        ...(what === 'realised' ? [c.realisedHint] : []),
        c.intro,
      ],
      fields: [reasonField(t)],
      buttons: [{ title: c.takeBack, verb: 'gain.take-back', style: 'destructive', data: { what } }],
    },
    shown,
  );
}

export const openTakeBack = action({
  verb: 'gain.take-back-form',
  schema: gainSchema.extend({ what: whatSchema }),
  async run(turn, data, services) {
    const gain = await findGain(turn, services, data.gain);
    if (!gain) return refused(turn, { reason: 'unknownGain' });
    if (!gain.leads) return refusedOnGain(turn, services, data.gain, { reason: 'needsLeader' });
    return form(turn, gain, { nonce: newNonce() }, services, data);
  },
});

export const saveTakeBack = saves({
  verb: 'gain.take-back',
  form,
  parsers: () => ({ what: choice(correctables), reason: text(2000) }),
  decide:
    (turn, { id }, { what, reason }) =>
    (state) =>
      takeBack(state, { gain: id, on: turn.today, actor: actorOf(turn), what, reason }),
  said: corrected,
  posts: async (turn, services, gain, outcome) => {
    const correction = outcome.events.find((event) => event.type === 'gain.corrected');
    if (!correction) return [];
    const { reason } = correction;
    const behind = await services.municipalities.look(turn.tenant, (state) =>
      (state.gains.get(gain.id)?.facts ?? [])
        .filter(({ kind, supersededAt }) => supersededAt === outcome.seq && kind.startsWith('realis'))
        .flatMap(({ by }) => (by === undefined ? [] : [by])),
    );
    return noticesTo([...new Set(behind)], { turn, services }, (texts) =>
      texts.gainMore.correct.toApprover(gain.at.title, reason),
    );
  },
});

/** What is answered to a correction: what its entry took away and told nothing else instead of. */
export async function corrected(
  t: Texts,
  { id }: ShownGain,
  { seq, turn, services }: Kept,
): Promise<string[]> {
  const c = t.gainMore.correct;
  const gone = await services.municipalities.look(turn.tenant, (state) => {
    const facts = state.gains.get(id)?.facts ?? [];
    const has = (what: Correctable, of: 'seq' | 'supersededAt') =>
      facts.some((fact) => fact.kind === what && fact[of] === seq);
    return correctables.filter((what) => has(what, 'supersededAt') && !has(what, 'seq'));
  });
  return [c.done, ...(gone.length > 0 ? [c.fell(named(gone, t))] : [])];
}

const named = (of: readonly Correctable[], t: Texts) =>
  of.map((what) => t.gainMore.correct.what[what].toLocaleLowerCase('nb')).join(', ');
