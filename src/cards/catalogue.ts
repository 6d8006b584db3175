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

export type FactRow = { title: string; value: string };

export type NoticeCard = {
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
  more?: { title: string; fields: Field[] };
  notes: string[];
  buttons: Button[];
};

export type ListRow = { title: string; state: string; lines: string[]; buttons: Button[] };

export type ListCard = { title: string; intro: string[]; rows: ListRow[]; buttons: Button[] };

export type BoardCard = {
  title: string;
  sections: { title: string; text: string }[];
  current?: { title: string; facts: FactRow[]; hint: string };
  historyTitle?: string;
  history: { title: string; facts: FactRow[] }[];
  buttons: Button[];
};

/** Teams' own charts; `table` has the same numbers, for clients and readers that cannot draw it. */
export type Chart = {
  title: string;
  xTitle: string;
  yTitle: string;
  table: Table;
} & (
  | { kind: 'bars'; data: { x: string; y: number; color?: string }[] }
  | { kind: 'lines'; data: { legend: string; values: { x: string; y: number }[] }[] }
);

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
  buttons: Button[];
};
