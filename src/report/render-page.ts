import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { Language } from '../language/language.ts';
import { textsIn } from '../language/texts.ts';
import type { PageFile, PageModel } from './page.ts';

const folder = fileURLToPath(new URL('templates/', import.meta.url));

/** Every value is escaped; a template is compiled when it is first used, and kept. */
const eta = new Eta({ views: folder, cache: true, autoEscape: true });
const style = readFileSync(new URL('templates/page.css', import.meta.url), 'utf8');
const styleHash = createHash('sha256').update(style).digest('base64');

/** Kept nowhere, found by no search, taken for nothing else than it is. */
const hidden = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** A page loads nothing, runs nothing, sends nothing and is kept nowhere; its style is the one it was made with. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  ...hidden,
};

export function fileHeaders({ name, type }: PageFile): Readonly<Record<string, string>> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, ...hidden };
}

/** `banner` is the sample register's label. */
export function renderPage<M extends PageModel>(
  template: string,
  model: M,
  { language, isSample }: { language: Language; isSample: boolean },
): string {
  const banner = isSample ? textsIn(language).sample : undefined;
  return eta.render(`./${template}`, { ...model, language, banner, style });
}
