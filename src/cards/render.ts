import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import type { Language } from '../language/language.ts';
import type {
  BoardCard,
  BoardChart,
  Button,
  CardName,
  Cards,
  Field,
  FormCard,
  LinkButton,
  ListCard,
  StatusCard,
} from './catalogue.ts';
import { chartOf, tableInView, tableOf } from './charts.ts';
import { escapeMarkdown } from './markdown.ts';

export type AdaptiveCard = { type: 'AdaptiveCard' } & Record<string, unknown>;
type Element = Record<string, unknown>;

/** A parsed template costs 14 ms, expanding it 0.2 ms: each is parsed once, when it is first used. */
const templates = new Map<CardName, Template>();

function templateOf(card: CardName): Template {
  let template = templates.get(card);
  if (!template) {
    const file = new URL(`../../cards/${card}.json`, import.meta.url);
    template = new Template(JSON.parse(readFileSync(file, 'utf8')));
    templates.set(card, template);
  }
  return template;
}

/** What several people are shown just so, each language once: for as long as what it was made of is remembered. */
const drawn = new WeakMap<object, Map<string, AdaptiveCard>>();

/** Fills a card's template; a banner (the sample register's label) comes first on the card. Not to be changed after. */
export function render<N extends CardName>(
  { card, data, banner }: { card: N; data: Cards[N]; banner?: string },
  language: Language,
): AdaptiveCard {
  const known = drawn.get(data) ?? new Map<string, AdaptiveCard>();
  const key = `${card} ${language} ${banner}`;
  const made = known.get(key) ?? draw({ card, data, banner }, language);
  drawn.set(data, known.set(key, made));
  return made;
}

function draw(
  { card, data, banner }: { card: CardName; data: Cards[CardName]; banner: string | undefined },
  language: Language,
): AdaptiveCard {
  const expanded = templateOf(card).expand({ $root: bound(card, data) }) as AdaptiveCard & {
    body: Element[];
  };
  if (banner)
    expanded.body.unshift({ type: 'TextBlock', text: banner, wrap: true, size: 'Small', isSubtle: true });
  escapeTexts(expanded);
  const spoken = spokenText(data, banner);
  return { ...expanded, lang: language, speak: spoken, fallbackText: spoken };
}

/** What a template is bound to: buttons and fields become the actions and inputs that they are on a card. */
function bound(card: CardName, data: Cards[CardName]): object {
  const common = { ...data, buttons: data.buttons.map(actionOf) };
  if (card === 'form') {
    const { fields, more } = data as FormCard;
    const groups = fields.map((field) => ({ inputs: inputsOf(field) }));
    const rest = more && {
      title: more.title,
      notes: more.notes ?? [],
      fields: more.fields.map((field) => ({ inputs: inputsOf(field) })),
    };
    return { ...common, fields: groups, ...(rest ? { more: rest } : {}) };
  }
  if (card === 'list') {
    const { rows } = data as ListCard;
    return { ...common, rows: rows.map((row) => ({ ...row, buttons: row.buttons.map(actionOf) })) };
  }
  if (card === 'board') {
    const { run, compared, first } = data as BoardCard;
    return {
      ...{ ...common, first: first.map(actionOf) },
      ...(run ? { run: withTable(run) } : {}),
      ...(compared ? { compared: withTable(compared) } : {}),
    };
  }
  if (card === 'status') {
    const { charts, tables, tabs } = data as StatusCard;
    const pictures = [...charts.map(chartOf), ...tables.map(tableInView)];
    return { ...common, pictures, tabs: tabs.map(actionOf) };
  }
  return common;
}

/** `Action.Execute`, with the same verb in an `Action.Submit` for clients that do not know it. */
function actionOf(button: Button | LinkButton): Element {
  if ('url' in button) return { type: 'Action.OpenUrl', title: button.title, url: button.url };
  const { title, verb, data = {}, style = 'default' } = button;
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    style,
    fallback: { type: 'Action.Submit', title, style, data: { ...data, verb } },
  };
}

function inputsOf(field: Field): Element[] {
  const { id, label, problem } = field;
  const wrong = {
    type: 'TextBlock',
    text: problem,
    color: 'Attention',
    wrap: true,
    size: 'Small',
    spacing: 'None',
  };
  return [{ id, label, ...inputOf(field) }, ...(problem ? [wrong] : [])];
}

function inputOf({ kind, value, placeholder, choices = [], search, maxLength }: Field): Element {
  const common = { ...(placeholder ? { placeholder } : {}), ...(value === '' ? {} : { value }) };
  switch (kind) {
    case 'number':
      return { type: 'Input.Number', ...common, ...(value === '' ? {} : { value: Number(value) }) };
    case 'date':
      return { type: 'Input.Date', ...common };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        choices,
        ...(search ? { style: 'filtered' } : {}),
        ...(search === 'people'
          ? { 'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' } }
          : {}),
      };
    default:
      return {
        type: 'Input.Text',
        ...common,
        isMultiline: kind === 'text',
        ...(maxLength ? { maxLength } : {}),
      };
  }
}

function withTable(chart: BoardChart): object {
  return { ...chart, table: tableOf(chart.table) };
}

/** Only TextBlock and FactSet read Markdown; everywhere else the backslashes would show. */
function escapeTexts(element: unknown): void {
  if (Array.isArray(element)) return element.forEach(escapeTexts);
  if (typeof element !== 'object' || element === null) return;
  const node = element as Element;
  if (node.type === 'TextBlock') node.text = escapeMarkdown(String(node.text));
  else if (node.type === 'FactSet')
    node.facts = (node.facts as { title: string; value: string }[]).map(({ title, value }) => ({
      title: escapeMarkdown(title),
      value: escapeMarkdown(value),
    }));
  else if (node.type !== 'Action.Execute') for (const child of Object.values(node)) escapeTexts(child);
}

/** What a screen reader says, and what a client that cannot draw the card shows. */
function spokenText(data: Cards[CardName], banner?: string): string {
  const parts = [data.title];
  if ('headline' in data) parts.push(data.headline);
  if ('lines' in data) parts.push(...data.lines);
  if ('problems' in data) parts.push(...data.problems);
  if ('intro' in data) parts.push(...data.intro);
  if ('next' in data) parts.push(data.next);
  if (banner) parts.push(banner);
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 1000);
}
