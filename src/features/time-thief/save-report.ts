import { keep, type Refusal, refuse } from '../../domain/decision.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { answeringFor } from '../../domain/people/roles.ts';
import { reportThief, type ThiefRefused } from '../../domain/time-thief/report-rules.ts';
import { type ThiefContent, thiefNow } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { NotSaved } from '../../ports/ledger.ts';
import { act, foreseen, idFrom, idWithoutPerson } from '../commanding.ts';
import type { Post, Services, Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { codeHashOf, codeOf } from '../receipt-code.ts';
import { draftIdOf } from './draft-id.ts';
import { coverTracks, type Key, type Own } from './own.ts';
import { modelOf, type Report, unknown } from './report-answers.ts';

type Saving = {
  report: Report;
  nonce: string;
  /** The report that is edited; none for a new one. */
  own: Own | undefined;
  draft: string | undefined;
};
type Saved = { kind: 'saved'; thief: string; key: Key; isNewCode: boolean; posts: Post[] };

/** Whether a form has made its report: what comes with it again is an edit. */
export function isReported(turn: Turn, { municipalities }: Services, nonce: string): Promise<boolean> {
  return municipalities.glance(
    turn.tenant,
    ({ thieves }) => thieves.has(idFrom(turn, nonce)) || thieves.has(idWithoutPerson(nonce)),
  );
}

/**
 * Who reported lies in the directory alone, and is there first: a row without its thief harms nobody, while a thief
 * without its row could never be answered. Form sent again with other content is an edit of what the first one made.
 * Where the author is not stored nothing leads back: the id comes of the form alone, and no time is kept.
 */
export async function saveReport(
  turn: Turn,
  services: Services,
  { report, nonce, own, draft }: Saving,
): Promise<Saved | Refusal<ThiefRefused | 'guestsOnlyLook'>> {
  const isNotStored = (own?.authorship ?? report.authorship) === 'notStored';
  const target: Target = own ?? newReport(turn, nonce, isNotStored);
  const { thief, written } = target;
  const version = await services.municipalities.glance(
    turn.tenant,
    (state) => state.thieves.get(thief)?.facts.at(-1)?.seq ?? 0,
  );
  const authorship = own && isNotStored ? own.authorship : report.authorship;
  const content = {
    ...contentOf(report),
    ...(authorship && authorship !== 'hiddenFromReaders' ? { authorship } : {}),
    // What is absent is hidden, but an edit has to say so.
    ...(own && authorship === 'hiddenFromReaders' ? { authorship } : {}),
  };
  const { codeHash, twin } = target;
  const decide = (state: Municipality) =>
    // The same form has reported with the other choice.
    twin && state.thieves.has(twin)
      ? refuse('authorshipFixed')
      : reportThief(state, { thief, on: turn.today, ...content, ...(codeHash && { codeHash }) });
  const refusal = await foreseen(turn, services, (state) =>
    state.thieves.has(thief) ? keep() : decide(state),
  );
  if (refusal) return refusal;
  if (!isNotStored) await services.directory.putReporter(turn.tenant, thief, turn.person.pseudonym);
  const drafts = [draftIdOf(turn, nonce), ...(draft ? [draft] : [])];
  const dropDrafts = () => services.directory.dropDrafts(turn.tenant, turn.person.pseudonym, drafts);
  if (isNotStored) {
    // A row with their name on it that says what they report.
    await dropDrafts();
    await coverTracks(turn, services, target);
  }
  const outcome = await act(
    turn,
    services,
    { verb: 'time-thief.submit', nonce, content: [thief, version, content], ...written },
    decide,
  );
  if (outcome.kind === 'refused') return outcome;
  if (!isNotStored) await dropDrafts().catch(unlessNotSaved);
  const isFirst =
    outcome.kind === 'done' && outcome.events.some(({ type }) => type === 'time-thief.reported');
  const posts = isFirst && !isNotStored ? await toLeaders(turn, services, thief, report.unit) : [];
  return { kind: 'saved', thief, key: target.key, isNewCode: !own && isNotStored, posts };
}

/** The report is kept: that its draft is too is no reason to say that it is not, and the draft can be discarded. */
function unlessNotSaved(error: unknown): void {
  if (!(error instanceof NotSaved)) throw error;
}

/** `twin` is the id that the same form would have with the other choice of whether its author is stored. */
type Target = Pick<Own, 'thief' | 'key' | 'written'> & { codeHash?: string; twin?: string };

function newReport(turn: Turn, nonce: string, isNotStored: boolean): Target {
  const [named, nameless] = [idFrom(turn, nonce), idWithoutPerson(nonce)];
  const written = { isAnonymous: true, isUntimed: isNotStored } as const;
  if (!isNotStored) return { thief: named, twin: nameless, key: { thief: named }, written };
  const code = codeOf(nonce);
  return { thief: nameless, twin: named, key: { code }, codeHash: codeHashOf(code), written };
}

function contentOf(report: Report): ThiefContent {
  const { unit, what: title, note, method, waste, cause } = report;
  return {
    ...{ unit, title, model: modelOf(report), method },
    ...(note === undefined ? {} : { note }),
    ...(waste === unknown ? {} : { waste }),
    ...(cause === unknown ? {} : { cause }),
  };
}

/**
 * The leader hears of the day's first report from a unit; more of them are in the same list. Of one whose author is
 * not stored nobody is told, the reporter's own leader or not: a notice has a time, and leaves out whoever acts.
 */
async function toLeaders(turn: Turn, services: Services, thief: string, unit: string): Promise<Post[]> {
  const { leaders, title, name } = await services.municipalities.look(turn.tenant, (state) => {
    const first = firstOfDay(state, unit, turn.today);
    return {
      leaders: first?.id === thief ? answeringFor(state, unit, turn.today) : [],
      title: first?.title ?? '',
      name: unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq }),
    };
  });
  return noticesTo(leaders, { turn, services }, (texts) => texts.assess.toLeader(title, name));
}

/** Stops at the first it finds, and looks closely only at those of the day: reports are many. */
function firstOfDay(state: Municipality, unit: string, today: string) {
  for (const one of state.thieves.values()) {
    if (one.facts[0]?.on !== today || one.authorship === 'notStored') continue;
    const at = thiefNow(one);
    if (at?.status === 'reported' && at.content.unit === unit) return { id: one.id, title: at.content.title };
  }
  return undefined;
}
