import type { z } from 'zod/v4';
import type { When } from '../domain/dated.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Language } from '../language/language.ts';

export type PageContext = { when: When; language: Language };

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
