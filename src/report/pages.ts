import type { Municipality } from '../domain/municipality.ts';
import type { PageKind, PageSubjects } from '../ports/pages.ts';
import type { Page, PageContext, PageModel } from './page.ts';
import { storyPage } from './story-page.ts';

/** Every kind of page there is. */
const pageKinds: { [K in PageKind]: Page<PageSubjects[K]> } = {
  story: storyPage,
};

/** What a signed link asks for, made of the state; undefined when no page has that kind, subject or content. */
export function modelOf(
  state: Municipality,
  asked: { kind: string; subject?: unknown },
  context: PageContext,
): { model: PageModel; template: string } | undefined {
  if (!Object.hasOwn(pageKinds, asked.kind)) return undefined;
  const page = pageKinds[asked.kind as PageKind];
  const subject = page.subject.safeParse(asked.subject);
  const model = subject.success ? page.model(state, subject.data, context) : undefined;
  return model && { model, template: page.template };
}
