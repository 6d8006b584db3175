import type { Readable } from 'node:stream';
import type { z } from 'zod/v4';
import type { When } from '../domain/dated.ts';
import type { Entry } from '../domain/entry.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Language } from '../language/language.ts';

/** `isSample`: the figures are illustrative, and whatever shows them says so. */
export type PageContext = { when: When; language: Language; isSample: boolean };

/** What every page has; the rest is its template's own. */
export type PageModel = { title: string };

/** One kind of page: what it is about, what it says, and the template that says it. */
export type Page<S, M extends PageModel = PageModel> = {
  subject: z.ZodType<S>;
  /** Undefined when there is no such thing, as of then. */
  model(state: Municipality, subject: S, context: PageContext): M | undefined;
  /** A file in `templates/`. */
  template: string;
};

/** A file to save: it is made while it is sent. */
export type PageFile = {
  name: string;
  type: string;
  /** `entries` are read only as far as the reader has come. */
  contents(entries: AsyncIterable<Entry>): Readable;
};

/** One kind of file. */
export type FilePage<S> = {
  subject: z.ZodType<S>;
  file(state: Municipality, subject: S, context: PageContext): PageFile | undefined;
};
