/**
 * Card name (the template's file in cards/) → what it is filled with. Every string is in the person's language and
 * formatted; what users typed is given as it is, since `render` escapes where a card would read it as Markdown.
 */
export type Cards = {
  notice: NoticeCard;
  form: FormCard;
  list: ListCard;
  board: BoardCard;
  status: StatusCard;
};

export type CardName = keyof Cards;

/** A button: presses the verb with the data; inputs on the card come along. */
export type Button = {
  title: string;
  verb: string;
  data?: Record<string, unknown>;
  style?: 'default' | 'positive' | 'destructive';
};

/** A button that opens an address in the browser. */
export type LinkButton = { title: string; url: string };

export type FactRow = { title: string; value: string };

type NoticeCard = {
  title: string;
  lines: string[];
  facts: FactRow[];
  buttons: Button[];
};

export type Choice = { title: string; value: string };

export type Field = {
  id: string;
  label: string;
  kind: 'line' | 'text' | 'number' | 'choice' | 'date';
  value: string;
  placeholder?: string;
  choices?: Choice[];
  /** Choices can be looked up by typing; for people also in the municipality's Entra. */
  search?: 'choices' | 'people';
  maxLength?: number;
  /** What is wrong and how to mend it. */
  problem?: string;
};

export type FormCard = {
  title: string;
  intro: string[];
  /** Why it was not saved; each names its field. */
  problems: string[];
  fields: Field[];
  more?: { title: string; fields: Field[]; notes?: string[] };
  /** What was filled in on the cards before this one; out of sight, and sent along by every button. */
  draft?: string;
  notes: string[];
  buttons: Button[];
};

/** An empty `state` is not shown. */
export type ListRow = { title: string; state: string; lines: string[]; buttons: Button[] };

export type ListCard = {
  title: string;
  intro: string[];
  rows: ListRow[];
  /** As on a form. */
  draft?: string;
  buttons: (Button | LinkButton)[];
};

type Series = { legend: string; color: string; values: { x: string; y: number }[] };

/** A line or a group of bars for each series; the table has the same numbers, formatted. */
export type BoardChart = {
  title: string;
  xTitle: string;
  yTitle: string;
  data: Series[];
  table: Table;
};

export type BoardCard = {
  title: string;
  /** Where things stand, in one line; may be empty. */
  headline: string;
  facts: FactRow[];
  sections: { title: string; lines: string[] }[];
  /** The actual condition over time against the target. */
  run?: BoardChart;
  obstacle: { title: string; text: string; parkedTitle: string; parked: string[] };
  current?: { title: string; facts: FactRow[] };
  /** What comes next; empty on a board that rests. */
  next: string;
  /** The button for it, in reach where a phone's screen ends. */
  first: Button[];
  /** Expected and found numbers, by experiment. */
  compared?: BoardChart;
  historyTitle: string;
  history: { title: string; facts: FactRow[] }[];
  pastTitle: string;
  past: string[];
  buttons: Button[];
};

/** Teams' own charts; `table` has the same numbers, for clients and readers that cannot draw it. */
export type Chart = { title: string; table: Table } & (
  | ({ kind: 'bars'; data: { x: string; y: number; color?: string }[] } & Axes)
  | ({ kind: 'lines'; data: { legend: string; values: { x: string; y: number }[] }[] } & Axes)
  /** Parts of one whole; each legend has its number, so that nothing is told by colour alone. */
  | { kind: 'donut'; data: { legend: string; value: number; color: string }[] }
);
type Axes = { xTitle: string; yTitle: string };

/** A table to read; one that pictures nothing stands by itself. */
export type Table = { heading: string[]; rows: string[][] };

export type StatusCard = {
  title: string;
  headline: string;
  /** What more is to be said at once: what has changed. */
  lines: string[];
  charts: Chart[];
  tables: Table[];
  facts: FactRow[];
  notes: string[];
  /** Other ways to look at the same. */
  tabs: Button[];
  buttons: (Button | LinkButton)[];
};
