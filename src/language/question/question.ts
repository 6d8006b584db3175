import type { Cause, Waste } from '../../domain/events.ts';
import type { Figure } from '../../domain/totals/totals.ts';

/** What can be asked for beside the figures: the realisation rate. */
export type AskedFigure = Figure | 'rate';

/** Both dates are included. */
export type Period = { from: string; to: string };

/** A unit or service area as a person may name it. */
export type NamedUnit = { id: string; kind: 'unit' | 'area'; name: string; parent: string | null };

/** One line in bokmål, nynorsk or English as a question about what was gained. Nothing is guessed: see `choice`. */
export type Query = {
  kind: 'total' | 'list' | 'compare' | 'lean';
  /** None: the whole municipality. `compare` alone has several; none there is all units. */
  units: string[];
  /** `compare` of the service areas. */
  isByArea: boolean;
  /**
   * One of these must be chosen first: several are called so, nobody is, what was asked about them is unsure, or it
   * goes on from a question that is not there.
   */
  choice?: { said: string; among: string[]; why: 'several' | 'nobody' | 'unsure' | 'alone' };
  /** The day it is about; its default is today. */
  asOf: string;
  period?: Period;
  /** From the last report on, whenever that was. */
  isSinceReport: boolean;
  figure?: AskedFigure;
  /** What is identified and not yet realised. */
  isNotRealised: boolean;
  waste?: Waste;
  cause?: Cause;
};

export type Question =
  | { kind: 'query'; query: Query }
  /** About one person, or a list of people: never answered. */
  | { kind: 'person' }
  | { kind: 'badDate'; text: string }
  | { kind: 'future'; date: string }
  | { kind: 'none' };
