import { newest } from '../domain/dated.ts';
import type { Entry } from '../domain/entry.ts';
import { gainAt } from '../domain/gain/gain.ts';
import { thiefNow } from '../domain/time-thief/time-thief.ts';
import { scopeFilter } from '../domain/unit/unit.ts';
import type { Book } from './book.ts';
import { eventRows } from './event-rows.ts';
import type { Cell, Column, Sheet } from './sheet.ts';

/** The events behind the figures, up to the entry they are known at. */
export function eventsSheet(book: Book, entries: Iterable<Entry> | AsyncIterable<Entry>): Sheet {
  const { t, state, when, unit: scope, nameOf } = book;
  const s = t.sheet;
  const columns: Column[] = [
    ...[
      { heading: s.entry, format: 'whole' as const },
      { heading: s.recorded, format: 'date' as const },
    ],
    ...[
      { heading: s.on, format: 'date' as const },
      { heading: s.event, width: 30 },
      { heading: s.role, width: 20 },
    ],
    ...[
      { heading: s.subject, width: 22 },
      { heading: s.unit, width: 26 },
      { heading: s.name, width: 48 },
    ],
    ...[
      { heading: s.hoursPerYear, format: 'hours' as const },
      { heading: s.evidence, width: 48 },
    ],
  ];
  async function* rows(): AsyncGenerator<Cell[]> {
    const unitOf = (subject: string) => {
      const gain = state.gains.get(subject);
      const thief = state.thieves.get(subject);
      if (gain) return gainAt(gain, newest(state))?.unit;
      return thief ? thiefNow(thief)?.content.unit : state.boards.get(subject)?.unit;
    };
    const isIn = scopeFilter(state.units, scope, when);
    for await (const entry of entries) {
      if (entry.seq > when.knownAt) return;
      for (const row of eventRows(entry, { isIn, unitOf }))
        yield [
          ...[row.seq, row.recorded, row.on, row.type, row.role && t.roles[row.role]],
          ...[row.subject, row.unit && nameOf(row.unit), row.title, row.hoursPerYear, row.evidence],
        ];
    }
  }
  return { name: s.sheets.story, columns, rows };
}
