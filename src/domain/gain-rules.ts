import { always } from './dated.ts';
import { type Decision, keep, type Refusal, refuse } from './decision.ts';
import { type DocumentedUse, type Method, methods, type UseOfTime } from './events.ts';
import { type Gain, type GainAt, type GainFact, gainAt } from './gain.ts';
import type { Municipality } from './municipality.ts';
import { parametersOn } from './parameters.ts';
import { type Role, rolesAt, rolesOf } from './roles.ts';
import { minutesPerYear, netSaving, type TimeModel } from './time-model.ts';
import { newest, thiefAt } from './time-thief.ts';

/** Who acts. A first administrator is named in the configuration, not in the ledger. */
export type Actor = { by: string; isFirstAdministrator: boolean };

type Step = { gain: string; on: string; actor: Actor };

export type GainRefused =
  | 'unknownThief'
  | 'unknownGain'
  | 'alreadyAssessed'
  | 'withdrawn'
  | 'reportedByYou'
  | 'guessIsNotIdentified'
  | 'onceIsNoGain'
  | 'needsLeader'
  | 'needsAgreement'
  | 'alreadyAgreed'
  | 'noProposal'
  | 'ownProposal'
  | 'needsStaffRepresentative'
  | 'needsOtherRole'
  | 'startBeforeIdentified'
  | 'alreadyIntroduced'
  | 'needsIntroduction'
  | 'alreadyMeasured'
  | 'methodTooWeak'
  | 'measuredTooEarly'
  | 'nothingSaved'
  | 'needsMeasurement'
  | 'usesExceedSaving'
  | 'usesNotAgreed'
  | 'useMissing'
  | 'evidenceMissing'
  | 'evidenceIsOld'
  | 'alreadyRealised';

/** Days from the start until an after-value counts. domain.md §5. */
export const daysBeforeMeasuring = 28;

const leading: readonly Role[] = ['unitLeader', 'programmeOffice', 'administrator'];
const agreeing: readonly Role[] = [...leading, 'staffRepresentative'];
/** Until a gain names its owner, whoever leads the unit stands in for one. */
const proposing: readonly Role[] = [...leading, 'gainOwner'];
const approving: readonly Role[] = [...proposing, 'staffRepresentative'];

/** What the actor may act as for a unit on a date. */
export function rolesFor(state: Municipality, actor: Actor, unit: string | undefined, on: string): Set<Role> {
  const roles = rolesOf(state, actor.by, unit, on);
  return actor.isFirstAdministrator ? roles.add('administrator') : roles;
}

export function holdsOneOf(held: ReadonlySet<Role>, wanted: readonly Role[]): boolean {
  return wanted.some((role) => held.has(role));
}

/** Leads the unit, or stands in for its leader. */
export function mayLead(state: Municipality, actor: Actor, unit: string, on: string): boolean {
  return holdsOneOf(rolesFor(state, actor, unit, on), leading);
}

/** May approve what someone else proposed. */
export function mayApprove(state: Municipality, actor: Actor, unit: string, on: string): boolean {
  return holdsOneOf(rolesFor(state, actor, unit, on), approving);
}

/** One active claim has one gain: a thief's gain has the thief's id. */
export function gainIdOf(thief: string): string {
  return `gain-${thief}`;
}

/** Approves a thief's estimate as identified; `model` is the net saving expected. */
export function identifyGain(
  state: Municipality,
  command: {
    thief: string;
    model: TimeModel;
    method: Method;
    /** Looked up in the directory; the ledger does not know. */
    reporter: string | undefined;
    on: string;
    actor: Actor;
  },
): Decision<GainRefused> {
  const { thief: id, model, method, on, actor } = command;
  const thief = state.thieves.get(id);
  const at = thief && thiefAt(thief, newest(state));
  if (!at) return refuse('unknownThief');
  if (at.status === 'withdrawn') return refuse('withdrawn');
  if (at.status !== 'reported') return refuse('alreadyAssessed');
  const { unit, title } = at.content;
  if (!mayLead(state, actor, unit, on)) return refuse('needsLeader');
  if (command.reporter === actor.by) return refuse('reportedByYou');
  if (method === 'guess') return refuse('guessIsNotIdentified');
  if (model.basis === 'once') return refuse('onceIsNoGain');
  const weeks = parametersOn(state.parameterSets, on).workingWeeksPerYear;
  return keep({
    type: 'gain.identified',
    ...{ on, gain: gainIdOf(id), thief: id, unit, title, model, method },
    minutesPerYear: minutesPerYear(model, weeks),
  });
}

type Found = { gain: Gain; at: GainAt; roles: Set<Role> };

function findGain(state: Municipality, step: Step): Found | Refusal<GainRefused> {
  const gain = state.gains.get(step.gain);
  const at = gain && gainAt(gain, newest(state));
  if (!at || at.identified === undefined || at.isAbandoned) return refuse('unknownGain');
  return { gain, at, roles: rolesFor(state, step.actor, at.unit, step.on) };
}

export function agreementProposal(gain: Gain) {
  return gain.facts.findLast((fact) => fact.kind === 'agreementProposed');
}

export function realisationProposal(gain: Gain) {
  return gain.facts.findLast((fact) => fact.kind === 'realisationProposed');
}

/** The proposal that waits for someone to approve it: what was realised or checked since has used up the older. */
export function openRealisation(gain: Gain) {
  const proposal = realisationProposal(gain);
  const isUsedUp = ({ kind, seq }: GainFact) =>
    (kind === 'realised' || kind === 'checked') && proposal !== undefined && seq > proposal.seq;
  return gain.facts.some(isUsedUp) ? undefined : proposal;
}

/** An imported agreement says when, not what for: its uses are agreed here before anything is realised here. */
function hasAgreement({ gain, at }: Found): boolean {
  return at.isAgreed && usesOf(gain).length > 0;
}

export function proposeAgreement(
  state: Municipality,
  command: Step & { uses: UseOfTime[] },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  if (!holdsOneOf(found.roles, agreeing)) return refuse('needsLeader');
  if (hasAgreement(found)) return refuse('alreadyAgreed');
  const { on, gain, uses } = command;
  if (uses.length === 0) return refuse('useMissing');
  return keep({ type: 'gain.agreement-proposed', on, gain, uses });
}

/** The unit's leader and a staff representative stand behind it: one proposed, the other agrees. */
export function agreeGain(state: Municipality, command: Step): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  if (hasAgreement(found)) return refuse('alreadyAgreed');
  const proposal = agreementProposal(found.gain);
  if (!proposal) return refuse('noProposal');
  if (proposal.by === command.actor.by) return refuse('ownProposal');
  const proposer = rolesBehind(state, proposal, found.gain, agreeing);
  const pairs = [
    [proposer, found.roles],
    [found.roles, proposer],
  ] as const;
  const isBoth = pairs.some(([a, b]) => holdsOneOf(a, leading) && b.has('staffRepresentative'));
  if (!isBoth) return refuse(holdsOneOf(proposer, leading) ? 'needsStaffRepresentative' : 'needsLeader');
  return keep({ type: 'gain.agreed', on: command.on, gain: command.gain });
}

type Proposal = { on: string; seq: number; by?: string };

/**
 * The roles someone proposed in: those they held when they did, in the unit the gain was in then, whatever was told
 * since. Whoever held none of them was a first administrator, who stands in for a leader.
 */
function rolesBehind(state: Municipality, proposal: Proposal, gain: Gain, of: readonly Role[]): Set<Role> {
  const { by, on, seq: knownAt } = proposal;
  const unit = gainAt(gain, { asOf: always, knownAt })?.unit;
  const held = by === undefined ? new Set<Role>() : rolesAt(state, by, unit, { asOf: on, knownAt });
  const roles = of.filter((role) => held.has(role));
  return new Set(roles.length > 0 ? roles : ['administrator']);
}

/** The change starts; the baseline is locked. History may tell a start without one, which is then set here. */
export function introduceGain(
  state: Municipality,
  command: Step & { startOn: string; baselineMinutesPerYear: number },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { at, roles } = found;
  if (!holdsOneOf(roles, proposing)) return refuse('needsLeader');
  const isImportedStart = at.introducedOn !== undefined && at.baseline === undefined;
  if (at.introducedOn && !(isImportedStart && at.measured === undefined)) return refuse('alreadyIntroduced');
  const identifiedOn = at.setOn;
  if (command.startOn < identifiedOn) return refuse('startBeforeIdentified', { date: identifiedOn });
  const { gain, baselineMinutesPerYear } = command;
  return keep({ type: 'gain.introduced', on: command.startOn, gain, baselineMinutesPerYear });
}

/** An after-value by a sample or better, four weeks or more after the start; net = before − after − new work. */
export function measureGain(
  state: Municipality,
  command: Step & {
    measuredOn: string;
    afterMinutesPerYear: number;
    newWorkMinutesPerYear: number;
    method: Method;
  },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { at, roles } = found;
  const { measuredOn: on, gain, method, afterMinutesPerYear, newWorkMinutesPerYear } = command;
  if (!holdsOneOf(roles, proposing)) return refuse('needsLeader');
  if (at.introducedOn === undefined || at.baseline === undefined) return refuse('needsIntroduction');
  if (at.measured !== undefined) return refuse('alreadyMeasured');
  if (methods.indexOf(method) < methods.indexOf('sampled')) return refuse('methodTooWeak');
  const earliest = addDays(at.introducedOn, daysBeforeMeasuring);
  if (on < earliest) return refuse('measuredTooEarly', { date: earliest });
  const netMinutesPerYear = netSaving(at.baseline, afterMinutesPerYear, newWorkMinutesPerYear);
  if (netMinutesPerYear <= 0) return refuse('nothingSaved');
  return keep({
    type: 'gain.measured',
    ...{ on, gain, method, afterMinutesPerYear, newWorkMinutesPerYear, netMinutesPerYear },
  });
}

export function proposeRealisation(
  state: Municipality,
  command: Step & { uses: DocumentedUse[] },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  if (!holdsOneOf(found.roles, proposing)) return refuse('needsLeader');
  const broken = checkUses(found, command.uses);
  if (broken) return broken;
  const { on, gain, uses } = command;
  return keep({ type: 'gain.realisation-proposed', on, gain, uses });
}

/** Approved by someone else, in another role than the proposer's: two roles stand behind every realised gain. */
export function realiseGain(state: Municipality, command: Step): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { gain, roles } = found;
  if (!holdsOneOf(roles, approving)) return refuse('needsOtherRole');
  const proposal = openRealisation(gain);
  if (!proposal) return refuse('noProposal');
  if (proposal.by === command.actor.by) return refuse('ownProposal');
  const proposer = [...rolesBehind(state, proposal, gain, proposing)];
  const isTwoRoles = approving.some((role) => roles.has(role) && proposer.some((other) => other !== role));
  if (!isTwoRoles) return refuse('needsOtherRole');
  const broken = checkUses(found, proposal.uses);
  return broken ?? keep({ type: 'gain.realised', on: command.on, gain: command.gain, uses: proposal.uses });
}

/**
 * Every row above `realised` holds, and the uses sum to no more than the measured net saving. domain.md §6.1.
 * What lapsed comes back by evidence of each use from the day it lapsed or later.
 */
function checkUses({ gain, at }: Found, uses: readonly DocumentedUse[]): Refusal<GainRefused> | undefined {
  if (!at.isAgreed) return refuse('needsAgreement');
  if (at.measured === undefined) return refuse('needsMeasurement');
  if (at.realised > 0) return refuse('alreadyRealised');
  if (uses.length === 0) return refuse('useMissing');
  const agreed = new Set(usesOf(gain).map(({ id }) => id));
  if (uses.some(({ use }) => !agreed.has(use))) return refuse('usesNotAgreed');
  if (uses.some(({ evidence }) => evidence.length === 0)) return refuse('evidenceMissing');
  const minutes = uses.reduce((sum, use) => sum + use.minutesPerYear, 0);
  if (minutes > at.measured) return refuse('usesExceedSaving');
  const lapse = at.lapsed > 0 ? gain.facts.findLast(({ kind }) => kind === 'checked') : undefined;
  const hasNew = ({ evidence }: DocumentedUse) => evidence.some(({ on }) => on >= (lapse?.on ?? ''));
  return uses.every(hasNew) ? undefined : refuse('evidenceIsOld', { date: lapse?.on ?? '' });
}

/** The uses of time that were agreed. */
export function usesOf(gain: Gain): readonly UseOfTime[] {
  const agreements = gain.facts.filter((fact) => fact.kind === 'agreed');
  return agreements.findLast(({ uses }) => uses !== undefined)?.uses ?? [];
}

/** yyyy-mm-dd and whole days → yyyy-mm-dd. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
