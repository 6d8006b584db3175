import type { Decision } from '../../domain/decision.ts';
import type { GainRefused } from '../../domain/gain/gain-rules.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { ThiefRefused } from '../../domain/time-thief/report-rules.ts';
import { refusalText, type Texts, textsIn } from '../../language/texts.ts';
import type { Outcome } from '../../ports/municipalities.ts';
import { act, refused } from '../commanding.ts';
import { type Parser, readForm, typedValues, type Values } from '../form.ts';
import { action, type Post, type Reply, type Services, type Turn } from '../handler.ts';
import { findGain, refusedOnGain, type ShownGain, showGain } from './gain-card.ts';
import { nonceSchema, type Shown } from './gain-form.ts';

/** Refusals that what was typed can mend: they stand on the form, with everything kept. */
const mendedOnForm = new Set<GainRefused | ThiefRefused>([
  ...([
    'startBeforeIdentified',
    'methodTooWeak',
    'measuredTooEarly',
    'alreadyMeasured',
    'nothingSaved',
  ] as const),
  ...([
    'measuredBeforeApproval',
    'usesExceedSaving',
    'evidenceMissing',
    'evidenceIsOld',
    'useMissing',
    'alreadyRealised',
  ] as const),
  ...(['claimExceedsTask', 'splitRaises', 'sharesNotWhole', 'sharedTwice', 'unknownUnit'] as const),
  ...(['guessIsNotIdentified', 'onceIsNoGain', 'raisesUnverified'] as const),
]);

export function standsOnForm(reason: string): boolean {
  return mendedOnForm.has(reason as GainRefused);
}

type Done = Extract<Outcome, { kind: 'done' }>;
export type Kept = { seq: number; turn: Turn; services: Services };

type Saving<F extends Record<string, Parser<unknown>>> = {
  verb: string;
  form: (turn: Turn, gain: ShownGain, shown: Shown, services: Services, data: Data) => Reply | Promise<Reply>;
  parsers: (turn: Turn, services: Services) => F;
  decide: (
    turn: Turn,
    gain: ShownGain,
    value: Values<F>,
    services: Services,
    data: Data,
  ) =>
    | ((state: Municipality) => Decision<GainRefused>)
    | Promise<(state: Municipality) => Decision<GainRefused>>;
  /** `seq` is the entry it was kept in, the first time it was pressed or now. */
  said: (t: Texts, gain: ShownGain, kept: Kept) => string[] | Promise<string[]>;
  posts?: (turn: Turn, services: Services, gain: ShownGain, done: Done) => Promise<Post[]>;
};
export type Data = Record<string, unknown> & { gain: string; nonce: string };

/** What a form about a gain sends, with the gain as it is now. */
export function onGain(
  verb: string,
  run: (turn: Turn, gain: ShownGain, data: Data, services: Services) => Promise<Reply>,
) {
  return action({
    verb,
    schema: nonceSchema,
    async run(turn, data, services) {
      const gain = await findGain(turn, services, data.gain);
      return gain ? run(turn, gain, data, services) : refused(turn, { reason: 'unknownGain' });
    },
  });
}

/** A form is read, decided and answered in one way: the gain's card, or the form again with what was typed. */
export function saves<F extends Record<string, Parser<unknown>>>(saving: Saving<F>) {
  const { verb, form, parsers, decide, said, posts } = saving;
  return onGain(verb, async (turn, gain, data, services) => {
    const t = textsIn(turn.language);
    const { id } = gain;
    const { nonce } = data;
    const typed = typedValues(data);
    const read = readForm(parsers(turn, services), data, t);
    if (!read.ok) return form(turn, gain, { nonce, typed, mends: read.mends }, services, data);
    const command = { verb, nonce, content: [id, read.value] };
    const outcome = await act(turn, services, command, await decide(turn, gain, read.value, services, data));
    if (outcome.kind === 'refused' && !standsOnForm(outcome.reason))
      return refusedOnGain(turn, services, id, outcome);
    if (outcome.kind === 'refused') {
      const problem = refusalText(turn.language, outcome);
      const isOverlap = outcome.reason === 'claimExceedsTask';
      return form(turn, gain, { nonce, typed, problem, isOverlap }, services, data);
    }
    const saved = (await findGain(turn, services, id)) ?? gain;
    const lines = await said(t, saved, { seq: outcome.seq, turn, services });
    const reply = await showGain(turn, services, id, { lines });
    const told = posts && outcome.kind === 'done' ? await posts(turn, services, saved, outcome) : [];
    return { ...reply, posts: told };
  });
}
