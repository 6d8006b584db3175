import { addInTurn, correctedBy, supersede, turnOf } from '../dated.ts';
import type { Entry } from '../entry.ts';
import type { Event, EventOf, UseOfTime } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type ParameterSet, parametersOn } from '../time/parameters.ts';
import { addThiefFact, supersedeEntry } from '../time-thief/time-thief.ts';
import { type Gain, type GainFact, standing } from './gain.ts';
import { importedFacts } from './gain-history.ts';

type GainEvent = Extract<Event, { type: `gain.${string}` }>;

/** Takes one event of a gain in: facts are added, and what a correction names counts no more. */
export function evolveGain(state: Municipality, event: GainEvent, entry: Entry): void {
  const { on } = event;
  const { seq, at, by, role } = entry;
  const gain = state.gains.get(event.gain) ?? newGain(event.gain);
  state.gains.set(gain.id, gain);
  const told = { on, seq, at, by, role };
  const add = (fact: GainFact) => addGainFact(gain, fact);
  const set = (kind: Countable) => countedBy(gain, { kind, on, seq }, state.parameterSets);

  switch (event.type) {
    case 'gain.identification-proposed': {
      const { unit, title, method, model, minutesPerYear, thief } = event;
      gain.thief = thief;
      const counted = { unit, title, method, model, minutesPerYear, set: set('identificationProposed') };
      return add({ ...told, kind: 'identificationProposed', ...counted });
    }
    case 'gain.identified': {
      const { unit, title, method, model, minutesPerYear, thief, owner } = event;
      gain.thief = thief;
      const counted = { unit, title, method, model, minutesPerYear, set: set('identified') };
      add({ ...told, kind: 'identified', ...counted, owner });
      const reported = state.thieves.get(thief);
      if (reported) addThiefFact(reported, { ...told, kind: 'identified', gain: gain.id });
      return;
    }
    case 'gain.claimed': {
      const { process, task, minutesPerYear, after } = event;
      return add({ ...told, kind: 'claimed', process, task, minutesPerYear, after });
    }
    case 'gain.shared':
      return add({ ...told, kind: 'shared', shares: event.shares });
    case 'gain.owner-named':
      return add({ ...told, kind: 'ownerNamed', owner: event.owner });
    case 'gain.agreement-proposed':
      return add({ ...told, kind: 'agreementProposed', uses: event.uses });
    case 'gain.agreed':
      return add({ ...told, kind: 'agreed', uses: latestProposal(gain) });
    case 'gain.introduced':
      return add({ ...told, kind: 'introduced', baseline: event.baselineMinutesPerYear });
    case 'gain.measured': {
      const { netMinutesPerYear: net, afterMinutesPerYear: after, newWorkMinutesPerYear: newWork } = event;
      return add({
        ...told,
        kind: 'measured',
        net,
        after,
        newWork,
        method: event.method,
        set: set('measured'),
      });
    }
    case 'gain.realisation-proposed':
      return add({ ...told, kind: 'realisationProposed', uses: event.uses });
    case 'gain.realised': {
      const minutesPerYear = event.uses.reduce((sum, use) => sum + use.minutesPerYear, 0);
      return add({ ...told, kind: 'realised', minutesPerYear, uses: event.uses });
    }
    case 'gain.check-opened':
      return add({ ...told, kind: 'checkOpened', due: event.due });
    case 'gain.checked': {
      const { answer, minutesPerYear, due } = event;
      return add({ ...told, kind: 'checked', answer, minutesPerYear, due });
    }
    case 'gain.proposal-withdrawn':
      return withdrawProposal(gain, event.entry, seq);
    case 'gain.abandoned':
      return add({ ...told, kind: 'abandoned', reason: event.reason });
    case 'gain.asked':
      gain.asked.push(event.role);
      return;
    case 'gain.corrected':
      return correct(state, gain, { ...told, kind: 'corrected', entry: event.entry, reason: event.reason });
    case 'gain.imported':
      return importGain(gain, event, entry, state.parameterSets);
  }
}

/** A proposal adds to no figure, so nothing moves. */
function withdrawProposal(gain: Gain, entry: number, seq: number): void {
  supersede(
    gain.facts.filter((fact) => fact.seq === entry && fact.kind.endsWith('Proposed')),
    seq,
  );
  gain.stood = undefined;
}

/** What the entry said of the gain, and with it of its time thief, counts no more from here. */
function correct(state: Municipality, gain: Gain, fact: Extract<GainFact, { kind: 'corrected' }>): void {
  const { entry, seq } = fact;
  supersede(
    gain.facts.filter((one) => one.seq === entry),
    seq,
  );
  addGainFact(gain, fact);
  const thief = gain.thief === undefined ? undefined : state.thieves.get(gain.thief);
  if (thief) supersedeEntry(thief, entry, seq);
}

function latestProposal(gain: Gain): UseOfTime[] {
  return standing(gain).findLast((fact) => fact.kind === 'agreementProposed')?.uses ?? [];
}

function newGain(id: string): Gain {
  return { id, isImported: false, facts: [], asked: [], stood: undefined };
}

function addGainFact(gain: Gain, fact: GainFact): void {
  addInTurn(gain.facts, fact);
  gain.asked = [];
  gain.stood = undefined;
}

/**
 * A correction replaces what the row said before, and nothing that was decided in Tidvinn since: a gain that
 * lapsed here does not come back because its title was mended.
 */
function importGain(
  gain: Gain,
  event: EventOf<'gain.imported'>,
  entry: Entry,
  sets: readonly ParameterSet[],
): void {
  gain.isImported = true;
  gain.imported = event;
  const earlier = gain.facts.filter(({ isImported }) => isImported);
  supersede(earlier, entry.seq);
  const turn = Math.min(entry.seq, ...earlier.map(turnOf));
  const { seq } = entry;
  const setOn = (kind: Countable, on: string) => countedBy(gain, { kind, on, seq }, sets);
  for (const fact of importedFacts(event, entry, setOn)) addGainFact(gain, { ...fact, turn });
}

type Countable = Extract<GainFact, { set: ParameterSet }>['kind'];

/** By the set of its date; what is corrected keeps its own, also where another was told of that date since. */
function countedBy(
  { facts }: Gain,
  fact: { kind: Countable; on: string; seq: number },
  sets: readonly ParameterSet[],
): ParameterSet {
  const corrected = correctedBy(facts, fact);
  const isSameDay = corrected?.on === fact.on;
  return isSameDay && 'set' in corrected ? corrected.set : parametersOn(sets, fact.on);
}
