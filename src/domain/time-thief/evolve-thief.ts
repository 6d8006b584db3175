import type { Entry } from '../entry.ts';
import type { Municipality } from '../municipality.ts';
import { parametersOn } from '../time/parameters.ts';
import { minutesPerYear } from '../time/time-model.ts';
import { dayNumber } from '../timeline.ts';
import {
  addThiefFact,
  type Described,
  supersedeEntry,
  type ThiefContent,
  type ThiefEvent,
  type ThiefFact,
  type TimeThief,
} from './time-thief.ts';

export function evolveThief(state: Municipality, event: ThiefEvent, { seq, at, by, role }: Entry): void {
  const { on, thief: id } = event;
  const told = { on, seq, at, by, role };
  const thief = state.thieves.get(id) ?? newThief(id);
  state.thieves.set(id, thief);
  const describe = (content: ThiefContent) => {
    const set = parametersOn(state.parameterSets, on);
    const minutes = minutesPerYear(content.model, set.workingWeeksPerYear);
    const counted = { day: dayNumber(on), minutesPerYear: minutes, set };
    addThiefFact(thief, { ...told, kind: 'described', ...counted, ...content });
  };
  switch (event.type) {
    case 'time-thief.reported':
      thief.authorship = event.authorship ?? 'hiddenFromReaders';
      if (event.codeHash) thief.codeHash = event.codeHash;
      return describe(contentOf(event));
    case 'time-thief.edited':
      thief.authorship = event.authorship ?? thief.authorship;
      return describe(contentOf(event));
    case 'time-thief.re-estimated': {
      const { model, method } = event;
      const known = lastContent(thief);
      return known && describe({ ...contentOf(known), model, method });
    }
    case 'time-thief.moved': {
      const known = lastContent(thief);
      if (!known) return;
      // Nobody has estimated it anew: it keeps the assumptions it was counted by.
      const { day, minutesPerYear, set } = known;
      const content = { ...contentOf(known), unit: event.unit, reason: event.reason };
      return addThiefFact(thief, { ...told, kind: 'described', day, minutesPerYear, set, ...content });
    }
    case 'time-thief.corrected': {
      const { entry, reason } = event;
      supersedeEntry(thief, entry, seq);
      return addThiefFact(thief, { ...told, kind: 'corrected', entry, reason });
    }
    default: {
      const { type, on: _on, thief: _thief, ...said } = event;
      addThiefFact(thief, { ...told, kind: kinds[type], ...said } as ThiefFact);
    }
  }
}

const kinds = {
  'time-thief.withdrawn': 'withdrawn',
  'time-thief.info-asked': 'infoAsked',
  'time-thief.info-given': 'infoGiven',
  'time-thief.classified': 'classified',
  'time-thief.taken-on': 'takenOn',
  'time-thief.escalated': 'escalated',
  'time-thief.parked': 'parked',
  'time-thief.merged': 'merged',
  'time-thief.rejected': 'rejected',
  'time-thief.started': 'started',
  'time-thief.solved': 'solved',
  'time-thief.closed': 'closed',
  'time-thief.reopened': 'reopened',
  'time-thief.supported': 'supported',
  'time-thief.support-withdrawn': 'supportWithdrawn',
} as const satisfies Partial<Record<ThiefEvent['type'], ThiefFact['kind']>>;

function newThief(id: string): TimeThief {
  return {
    ...{ id, authorship: 'hiddenFromReaders', facts: [], isEverClassified: false },
    ...{ waited: undefined, now: undefined },
  };
}

function contentOf({ unit, title, note, model, method, waste, cause }: ThiefContent): ThiefContent {
  return {
    ...{ unit, title, model, method },
    ...(note === undefined ? {} : { note }),
    ...(waste === undefined ? {} : { waste }),
    ...(cause === undefined ? {} : { cause }),
  };
}

function lastContent(thief: TimeThief): Described | undefined {
  return thief.facts.findLast((fact) => fact.kind === 'described' && fact.supersededAt === undefined) as
    | Described
    | undefined;
}
