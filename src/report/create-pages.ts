import type { Readable } from 'node:stream';
import type { Entry, TenantId } from '../domain/entry.ts';
import { languages } from '../language/language.ts';
import { textsIn } from '../language/texts.ts';
import type { Municipalities } from '../ports/municipalities.ts';
import type { Pages } from '../ports/pages.ts';
import { createLinks } from './links.ts';
import { madeOf } from './pages.ts';
import { fileHeaders, pageHeaders, renderPage } from './render-page.ts';

export type PageAnswer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Readable;
};

export type ServedPages = Pages & {
  /** The page of a token; a wrong, foreign or expired one gets the same few words. */
  open(token: string): Promise<PageAnswer>;
};

export type PagesOptions = {
  municipalities: Municipalities;
  /** The tenant's ledger from the first entry, read as it is asked for. */
  entries(tenant: TenantId): AsyncIterable<Entry>;
  /** What a link begins with, without a slash at its end. */
  address: string;
  /** 32 bytes or more. */
  secret: string;
  /** A link to a municipality that is served here no more opens nothing. */
  serves(tenant: TenantId): boolean;
  isSample(tenant: TenantId): boolean;
  clock: { now(): Date };
};

export function createPages(options: PagesOptions): ServedPages {
  const { municipalities, entries, address, secret, serves, isSample, clock } = options;
  const links = createLinks({ secret, now: clock.now });

  async function open(token: string): Promise<PageAnswer> {
    const opened = await links.open(token);
    if (opened.kind === 'expired') return noPage(410);
    if (opened.kind === 'none' || !serves(opened.claims.tenant)) return noPage(404);
    const { kind, subject, tenant, language, asOf, knownAt } = opened.claims;
    const made = await municipalities.look(tenant, (state) =>
      // What was known at an entry that is still to come is not known.
      knownAt > state.seq
        ? undefined
        : madeOf(state, { kind, subject }, { when: { asOf, knownAt }, language, isSample: isSample(tenant) }),
    );
    if (!made) return noPage(404);
    if (made.kind === 'file') {
      const body = made.file.contents(entries(tenant));
      return { status: 200, headers: fileHeaders(made.file), body };
    }
    const body = renderPage(made.template, made.model, { language, isSample: isSample(tenant) });
    return { status: 200, headers: pageHeaders, body };
  }

  return { open, linkTo: async (page) => `${address}/pages/${links.sign(page)}` };
}

/** In all three languages, since nobody knows who asks. */
export function noPage(status: 404 | 410): PageAnswer {
  const words = languages.map((language) => {
    const { none, expired } = textsIn(language).story.html;
    return { language, text: status === 410 ? expired : none };
  });
  const body = renderPage('none', { title: 'Tidvinn', words }, { language: 'nb', isSample: false });
  return { status, headers: pageHeaders, body };
}
