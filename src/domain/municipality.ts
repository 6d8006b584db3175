import type { TeamCheckIn } from './check-in/check-in.ts';
import { evolveCheckIn } from './check-in/evolve-check-in.ts';
import type { Entry } from './entry.ts';
import { evolveGain } from './gain/evolve-gain.ts';
import type { Gain } from './gain/gain.ts';
import { evolveStoryboard } from './kata/evolve-storyboard.ts';
import type { Storyboard } from './kata/storyboard.ts';
import { evolveRoles, type Grant, type Leaving } from './people/roles.ts';
import { evolveSummaries } from './summary/evolve-summaries.ts';
import type { Subscription } from './summary/subscription.ts';
import { type ParameterSet, standardParameters } from './time/parameters.ts';
import { evolveThief } from './time-thief/evolve-thief.ts';
import type { TimeThief } from './time-thief/time-thief.ts';
import { evolveReports, type PublishedReport } from './totals/published-reports.ts';
import { evolveReorganisations, type Reorganisation } from './unit/reorganisations.ts';
import { closeUnit, correctUnits, describeUnit, type Units } from './unit/unit.ts';

/** Everything a municipality has told its ledger, folded. */
export type Municipality = {
  /** The newest entry in it; 0 when nothing has happened. */
  seq: number;
  /** The newest entry that told anything but new reports. */
  gainsSeq: number;
  units: Units;
  /** What was said of units in Tidvinn, oldest first; a register's first word is none. */
  reorganisations: Reorganisation[];
  grants: Grant[];
  /** Who is no longer there. */
  left: Leaving[];
  parameterSets: ParameterSet[];
  thieves: Map<string, TimeThief>;
  gains: Map<string, Gain>;
  boards: Map<string, Storyboard>;
  /** Oldest first. */
  reports: PublishedReport[];
  /** By channel. */
  checkIns: Map<string, TeamCheckIn>;
  /** Who has the status come by itself, oldest first. */
  subscriptions: Map<string, Subscription>;
};

export function emptyMunicipality(): Municipality {
  return {
    seq: 0,
    gainsSeq: 0,
    units: new Map(),
    reorganisations: [],
    grants: [],
    left: [],
    parameterSets: [standardParameters],
    thieves: new Map(),
    gains: new Map(),
    boards: new Map(),
    reports: [],
    checkIns: new Map(),
    subscriptions: new Map(),
  };
}

/** Takes one entry in. It mutates the state it is given, and nothing else. */
export function evolve(state: Municipality, entry: Entry): void {
  const { seq } = entry;
  state.seq = seq;
  if (entry.events.some(({ type }) => type !== 'time-thief.reported')) state.gainsSeq = seq;
  evolveReorganisations(state.reorganisations, entry);
  for (const event of entry.events) {
    switch (event.type) {
      case 'unit.described':
        describeUnit(state.units, event, seq);
        break;
      case 'role.granted':
      case 'role.ended':
      case 'person.left':
        if (event.type === 'person.left') state.left.push({ person: event.person, on: event.on, seq });
        evolveRoles(state.grants, event, seq);
        break;
      case 'parameters.set': {
        const { id, on: validFrom, hoursPerFte, workingWeeksPerYear } = event;
        const told = { at: entry.at, by: entry.by, role: entry.role };
        state.parameterSets.push({ id, validFrom, hoursPerFte, workingWeeksPerYear, told });
        break;
      }
      case 'unit.closed':
        closeUnit(state.units, event, seq);
        break;
      case 'unit.corrected':
        correctUnits(state.units, event, seq);
        break;
      case 'time-thief.reported':
      case 'time-thief.edited':
      case 'time-thief.withdrawn':
      case 'time-thief.info-asked':
      case 'time-thief.info-given':
      case 'time-thief.classified':
      case 'time-thief.taken-on':
      case 'time-thief.escalated':
      case 'time-thief.parked':
      case 'time-thief.merged':
      case 'time-thief.rejected':
      case 'time-thief.started':
      case 'time-thief.solved':
      case 'time-thief.closed':
      case 'time-thief.reopened':
      case 'time-thief.supported':
      case 'time-thief.support-withdrawn':
      case 'time-thief.re-estimated':
      case 'time-thief.moved':
      case 'time-thief.corrected':
        evolveThief(state, event, entry);
        break;
      case 'gain.identified':
      case 'gain.identification-proposed':
      case 'gain.claimed':
      case 'gain.shared':
      case 'gain.owner-named':
      case 'gain.agreement-proposed':
      case 'gain.agreed':
      case 'gain.introduced':
      case 'gain.measured':
      case 'gain.realisation-proposed':
      case 'gain.realised':
      case 'gain.check-opened':
      case 'gain.checked':
      case 'gain.proposal-withdrawn':
      case 'gain.abandoned':
      case 'gain.corrected':
      case 'gain.asked':
      case 'gain.imported':
        evolveGain(state, event, entry);
        break;
      case 'report.published':
        evolveReports(state.reports, event, seq);
        break;
      case 'check-in.scheduled':
      case 'check-in.paused':
      case 'check-in.resumed':
      case 'check-in.opened':
      case 'check-in.answered':
        evolveCheckIn(state, event, entry);
        break;
      case 'summary.scheduled':
      case 'summary.stopped':
      case 'summary.opened':
        evolveSummaries(state, event, entry);
        break;
      default:
        evolveStoryboard(state, event, entry.by);
    }
  }
}
