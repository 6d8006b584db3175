import { z } from 'zod/v4';
import type { Button, ListRow } from '../../cards/catalogue.ts';
import { newest } from '../../domain/dated.ts';
import { stageOf } from '../../domain/gain/gain.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { rolesOf } from '../../domain/people/roles.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import { isUnassessed, survivorOf } from '../../domain/time-thief/report-rules.ts';
import { type ThiefAt, thiefNow } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { draftsOf } from './drafts.ts';
import type { Key } from './own.ts';
import { supportsAmong } from './supports.ts';

const shownAtOnce = 10;

/** One's drafts, then what one has reported and joined, the newest first. */
export async function showMine(turn: Turn, services: Services): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const ids = await services.directory.reportedBy(turn.tenant, turn.person.pseudonym);
  const drafts = await draftsOf(turn, services);
  const { rows, all } = await services.municipalities.look(turn.tenant, (state) => {
    const reported = ids.flatMap((thief) => {
      const at = atOf(state, thief);
      return at ? [{ seq: at.content.seq, row: () => rowOf(state, { at, key: { thief } }, turn) }] : [];
    });
    const joined = supportsAmong(state, ids).map(({ support, thief, seq }) => {
      const row = () => joinedRow(state, { support, thief }, turn);
      return { seq, row };
    });
    const mine = [...reported, ...joined].sort((a, b) => b.seq - a.seq);
    return { rows: mine.slice(0, shownAtOnce).map(({ row }) => row()), all: mine.length };
  });
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.report.mineTitle,
      intro: introOf(rows.length, all, t),
      rows: [...drafts.map((draft) => draftRow(draft, t)), ...rows],
      buttons: [{ title: t.help.buttons.report, verb: 'time-thief.form' }],
    },
  };
}

function introOf(shown: number, all: number, t: Texts): string[] {
  if (all === 0) return [t.report.mineNone];
  return shown < all ? [t.report.mineShown(shown, all)] : [];
}

function draftRow({ id, title, savedOn }: Awaited<ReturnType<typeof draftsOf>>[number], t: Texts): ListRow {
  const data = { draft: id };
  return {
    ...{ title, state: t.own.draft, lines: [t.own.draftOn(savedOn)] },
    buttons: [
      { title: t.own.resume, verb: 'time-thief.resume-draft', data },
      { title: t.own.discard, verb: 'time-thief.discard-draft', data },
    ],
  };
}

function atOf(state: Municipality, thief: string): ThiefAt | undefined {
  const known = state.thieves.get(thief);
  return known && thiefNow(known);
}

/** Where a report stands and why, who has it, when the next answer is due, and what its author may do. */
export function rowOf(state: Municipality, { at, key }: { at: ThiefAt; key: Key }, turn: Turn): ListRow {
  const t = textsIn(turn.language);
  const { title, unit, model, on } = at.content;
  const name = unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq });
  const amount = estimateOf(state, model, unit, on);
  return {
    title,
    state: stateOf(state, at, t),
    lines: [
      `${t.report.reportedOn(at.reportedOn, name)}. ${t.amount.alone(amount)}`,
      ...standing(state, at, turn),
    ],
    buttons: buttonsOf(at, key, t),
  };
}

function stateOf(state: Municipality, at: ThiefAt, t: Texts): string {
  const gain = at.gain === undefined ? undefined : state.gains.get(at.gain);
  const stage = gain && stageOf(gain, newest(state));
  return stage ? t.gain.stages[stage] : t.thiefStatus[at.status];
}

/** What was joined, as it stands where it lives on. */
function joinedRow(
  state: Municipality,
  { support, thief }: { support: string; thief: string },
  turn: Turn,
): ListRow {
  const t = textsIn(turn.language);
  const at = atOf(state, survivorOf(state, thief)) as ThiefAt;
  const { title, unit } = at.content;
  const name = unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq });
  return {
    title,
    state: t.support.state(stateOf(state, at, t)),
    lines: [t.report.reportedOn(at.reportedOn, name), ...standing(state, at, turn)],
    buttons: [{ title: t.support.leave, verb: 'time-thief.ask-leave', data: { support } }],
  };
}

/** A person who works with it is named by role: who it is, is for the leader to say. */
function standing(state: Municipality, at: ThiefAt, turn: Turn): string[] {
  const t = textsIn(turn.language);
  const { question, reason, answerBy, escalatedTo, into } = at;
  const when = { asOf: turn.today, knownAt: state.seq };
  const isOurs = at.status === 'ours' || at.status === 'inProgress';
  const survivor = into === undefined ? undefined : atOf(state, survivorOf(state, into));
  const place = escalatedTo ? unitName(state.units, escalatedTo, when) : t.own.municipality;
  return [
    ...(question ? [t.own.question(question)] : []),
    ...(reason ? [t.report.reason(reason)] : []),
    ...(survivor ? [`${t.own.mergedInto(survivor.content.title)}: ${stateOf(state, survivor, t)}`] : []),
    ...(escalatedTo === undefined ? [] : [t.own.escalatedTo(place)]),
    ...(isOurs ? [t.own.owner(t.roles[roleOf(state, at, turn.today)])] : []),
    ...(answerBy ? [t.own.answerBy(answerBy)] : []),
  ];
}

/** What whoever works with it is where it lies, or where it came from. */
function roleOf(state: Municipality, { owner, escalatedTo, content }: ThiefAt, today: string) {
  if (owner === undefined) return 'unitLeader';
  const places = escalatedTo === undefined ? [content.unit] : [escalatedTo ?? undefined, content.unit];
  const held = places.flatMap((place) => [...rolesOf(state, owner, place, today)]);
  return held.find((role) => role !== 'employee') ?? 'employee';
}

function buttonsOf(at: ThiefAt, key: Key, t: Texts): Button[] {
  const { gain, status } = at;
  if (gain !== undefined) return [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain } }];
  if (!isUnassessed(at)) return [];
  const data = { ...key };
  return [
    ...(status === 'needsInfo' ? [{ title: t.own.answer, verb: 'time-thief.answer-form', data }] : []),
    { title: t.report.edit, verb: 'time-thief.edit', data },
    { title: t.report.withdraw, verb: 'time-thief.ask-withdraw', data },
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
