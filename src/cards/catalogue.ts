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

/** An empty `state` is not shown. */
export type ListRow = { title: string; state: string; lines: string[]; buttons: Button[] };

export type ListCard = {
  title: string;
  intro: string[];
  rows: ListRow[];
  buttons: (Button | LinkButton)[];
};

export type BoardCard = {
  title: string;
  sections: { title: string; text: string }[];
  current?: { title: string; facts: FactRow[]; hint: string };
  historyTitle?: string;
  history: { title: string; facts: FactRow[] }[];
  buttons: Button[];
};

export type StatusCard = {
  title: string;
  headline: string;
  chart: { title: string; xTitle: string; yTitle: string; data: { x: string; y: number; color: string }[] };
  table: { heading: string[]; rows: string[][] };
  facts: FactRow[];
  notes: string[];
  buttons: Button[];
};
