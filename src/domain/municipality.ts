import type { Entry } from './entry.ts';
import { evolveGain, type Gain } from './gain/gain.ts';
import { evolveStoryboard, type Storyboard } from './kata/storyboard.ts';
import { evolveRoles, type Grant } from './people/roles.ts';
import { type ParameterSet, standardParameters } from './time/parameters.ts';
import { evolveThief, type TimeThief } from './time-thief/time-thief.ts';
import { evolveReports, type PublishedReport } from './totals/published-reports.ts';
import { closeUnit, describeUnit, type Units } from './unit/unit.ts';

/** Everything a municipality has told its ledger, folded. */
export type Municipality = {
  /** The newest entry in it; 0 when nothing has happened. */
  seq: number;
  units: Units;
  grants: Grant[];
  parameterSets: ParameterSet[];
  thieves: Map<string, TimeThief>;
  gains: Map<string, Gain>;
  boards: Map<string, Storyboard>;
  /** Oldest first. */
  reports: PublishedReport[];
};

export function emptyMunicipality(): Municipality {
  return {
    seq: 0,
    units: new Map(),
    grants: [],
    parameterSets: [standardParameters],
    thieves: new Map(),
    gains: new Map(),
    boards: new Map(),
    reports: [],
  };
}

/** Takes one entry in. It mutates the state it is given, and nothing else. */
export function evolve(state: Municipality, entry: Entry): void {
  const { seq } = entry;
  state.seq = seq;
  for (const event of entry.events) {
    switch (event.type) {
      case 'unit.described':
        describeUnit(state.units, event, seq);
        break;
      case 'role.granted':
      case 'role.ended':
      case 'person.left':
        evolveRoles(state.grants, event, seq);
        break;
      case 'parameters.set': {
        const { id, on: validFrom, hoursPerFte, workingWeeksPerYear } = event;
        state.parameterSets.push({ id, validFrom, hoursPerFte, workingWeeksPerYear });
        break;
      }
      case 'unit.closed':
        closeUnit(state.units, event, seq);
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
      case 'gain.abandoned':
      case 'gain.corrected':
      case 'gain.imported':
        evolveGain(state, event, entry);
        break;
      case 'report.published':
        evolveReports(state.reports, event, seq);
        break;
      default:
        evolveStoryboard(state, event);
    }
  }
}
