import type { Entry } from './entry.ts';
import { evolveGain, type Gain } from './gain/gain.ts';
import { evolveStoryboard, type Storyboard } from './kata/storyboard.ts';
import { evolveRoles, type Grant } from './people/roles.ts';
import { type ParameterSet, parametersOn, standardParameters } from './time/parameters.ts';
import { evolveThief, type TimeThief } from './time-thief/time-thief.ts';
import { describeUnit, type Units } from './unit/unit.ts';

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
  };
}

/** Takes one entry in. It mutates the state it is given, and nothing else. */
export function evolve(state: Municipality, entry: Entry): void {
  const { seq, by } = entry;
  state.seq = seq;
  for (const event of entry.events) {
    switch (event.type) {
      case 'unit.described':
        describeUnit(state.units, event, seq);
        break;
      case 'role.granted':
      case 'role.ended':
        evolveRoles(state.grants, event, seq);
        break;
      case 'parameters.set': {
        const { id, on: validFrom, hoursPerFte, workingWeeksPerYear } = event;
        state.parameterSets.push({ id, validFrom, hoursPerFte, workingWeeksPerYear });
        break;
      }
      case 'time-thief.reported':
      case 'time-thief.edited':
      case 'time-thief.withdrawn':
      case 'time-thief.rejected':
        evolveThief(state, event, seq, parametersOn(state.parameterSets, event.on));
        break;
      case 'gain.identified':
      case 'gain.agreement-proposed':
      case 'gain.agreed':
      case 'gain.introduced':
      case 'gain.measured':
      case 'gain.realisation-proposed':
      case 'gain.realised':
      case 'gain.checked':
      case 'gain.abandoned':
      case 'gain.imported':
        evolveGain(state, event, seq, by);
        break;
      default:
        evolveStoryboard(state, event);
    }
  }
}
