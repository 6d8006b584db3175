import type { Event, LeanState } from '../events.ts';
import type { ImportedGain } from './imported-gain-rules.ts';

/** A unit as a register tells it. `row` says where it stood, `leader` is a pseudonym. */
export type UnitRow = {
  row: number;
  name: string;
  area?: string;
  employees: number;
  fte: number;
  fullTimeWeek: number;
  leanState: LeanState;
  leanSince?: string;
  leader?: string;
};

/** A gain as a register tells it; `unit` is a unit's name or id. */
export type GainRow = { row: number } & ImportedGain;

export type Register = {
  units: readonly UnitRow[];
  gains: readonly GainRow[];
  /** Why what stood before never held; without it, new content is refused. */
  corrects?: string;
  /** The day of the import: a leader leads from then. */
  on: string;
};

export type Tally = { added: number; unchanged: number; corrected: number };

/** Why the ledger cannot take a row. `fields` are those that differ from what it holds. */
export type Objection =
  | { file: 'gains'; row: number; rule: 'unknownUnit'; unit: string }
  /** The unit is no more; `heir` is the name of who goes on with its work, if anybody does. */
  | { file: 'units' | 'gains'; row: number; rule: 'unitClosed'; unit: string; heir?: string }
  | { file: 'gains'; row: number; rule: 'notImported' }
  /** Something was told of it in Tidvinn on `date`, before it is identified in the row. */
  | { file: 'gains'; row: number; rule: 'toldBefore'; date: string }
  | { file: 'units'; row: number; rule: 'differs'; fields: (keyof UnitRow)[] }
  | { file: 'gains'; row: number; rule: 'differs'; fields: (keyof ImportedGain)[] };

export type RegisterDecision = { objections: Objection[]; events: Event[]; units: Tally; gains: Tally };
