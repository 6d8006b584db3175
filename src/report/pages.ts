import type { Municipality } from '../domain/municipality.ts';
import type { PageKind } from '../ports/pages.ts';
import { csvFile, workbookFile } from './file-pages.ts';
import type { FilePage, Page, PageContext, PageFile, PageModel } from './page.ts';
import { statusPage } from './status-page.ts';
import { storyPage } from './story-page.ts';

export type Made = { kind: 'page'; model: PageModel; template: string } | { kind: 'file'; file: PageFile };

type Kind = (state: Municipality, subject: unknown, context: PageContext) => Made | undefined;

/** Every kind of page there is, and every kind of file. */
const pageKinds: Record<PageKind, Kind> = {
  story: page(storyPage),
  status: page(statusPage),
  workbook: file(workbookFile),
  csv: file(csvFile),
};

/** What a signed link asks for, made of the state; undefined when no page has that kind, subject or content. */
export function madeOf(
  state: Municipality,
  asked: { kind: string; subject?: unknown },
  context: PageContext,
): Made | undefined {
  if (!Object.hasOwn(pageKinds, asked.kind)) return undefined;
  return pageKinds[asked.kind as PageKind](state, asked.subject, context);
}

function page<S>(of: Page<S>): Kind {
  return (state, asked, context) => {
    const subject = of.subject.safeParse(asked);
    const model = subject.success ? of.model(state, subject.data, context) : undefined;
    return model && { kind: 'page', model, template: of.template };
  };
}

function file<S>(of: FilePage<S>): Kind {
  return (state, asked, context) => {
    const subject = of.subject.safeParse(asked);
    const made = subject.success ? of.file(state, subject.data, context) : undefined;
    return made && { kind: 'file', file: made };
  };
}
