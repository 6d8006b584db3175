import renderer from 'adaptivecards/dist/adaptivecards.js';
import { z } from 'zod/v4';

const { AdaptiveCard, HostConfig, SerializationContext } =
  renderer as unknown as typeof import('adaptivecards/dist/adaptivecards.js');

type Node = Record<string, unknown>;

/** Properties a card of ours may use, by element: the renderer passes misspelt ones silently. */
const known: Record<string, string[]> = {
  AdaptiveCard: ['version', 'body', 'actions', 'lang', 'speak', 'fallbackText'],
  TextBlock: ['text', 'size', 'weight', 'wrap', 'style', 'color', 'isSubtle', 'spacing'],
  FactSet: ['facts'],
  Container: ['items', 'style', 'spacing', 'separator', 'id', 'isVisible'],
  ActionSet: ['actions'],
  Table: ['firstRowAsHeaders', 'showGridLines', 'columns', 'rows'],
  TableRow: ['cells'],
  TableCell: ['items'],
  'Input.Text': ['id', 'label', 'value', 'placeholder', 'isMultiline', 'maxLength'],
  'Input.Number': ['id', 'label', 'value', 'placeholder'],
  'Input.Date': ['id', 'label', 'value', 'placeholder'],
  'Input.ChoiceSet': ['id', 'label', 'value', 'placeholder', 'choices', 'choices.data', 'style'],
  'Action.Execute': ['title', 'verb', 'data', 'style', 'fallback'],
  'Action.Submit': ['title', 'data', 'style'],
  'Action.OpenUrl': ['title', 'url'],
  'Action.ToggleVisibility': ['title', 'targetElements'],
  'Chart.HorizontalBar': ['title', 'xAxisTitle', 'yAxisTitle', 'data', 'fallback'],
  'Chart.Donut': ['title', 'data', 'fallback'],
  'Chart.Line': ['title', 'xAxisTitle', 'yAxisTitle', 'data', 'fallback'],
  'Chart.VerticalBar.Grouped': ['title', 'xAxisTitle', 'yAxisTitle', 'data', 'fallback'],
};

/** Teams' own charts, which the renderer does not know. */
const text = z.string().min(1);
const common = {
  ...{ title: text, xAxisTitle: text, yAxisTitle: text },
  fallback: z.looseObject({ type: z.literal('Table') }),
};
/** Teams' own names for colours that go beside one another. */
const categorical = z.enum([
  ...[
    'categoricalRed',
    'categoricalPurple',
    'categoricalLavender',
    'categoricalBlue',
    'categoricalLightBlue',
  ],
  ...['categoricalTeal', 'categoricalGreen', 'categoricalLime', 'categoricalMarigold'],
] as const);
const series = z
  .array(
    z.strictObject({
      legend: text,
      color: text.optional(),
      values: z.array(z.strictObject({ x: text, y: z.number() })).min(1),
    }),
  )
  .min(1);
const chart = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('Chart.HorizontalBar'),
    ...common,
    data: z.array(z.strictObject({ x: text, y: z.number(), color: text.optional() })).min(1),
  }),
  z.strictObject({
    ...{ type: z.literal('Chart.Donut'), title: text, fallback: common.fallback },
    // The legend has the number too: a slice alone says nothing to whoever cannot tell the colours apart.
    data: z
      .array(z.strictObject({ legend: text.regex(/\d/), value: z.number().positive(), color: categorical }))
      .min(2),
  }),
  z.strictObject({ type: z.literal('Chart.Line'), ...common, data: series }),
  z.strictObject({ type: z.literal('Chart.VerticalBar.Grouped'), ...common, data: series }),
]);

/** What is wrong with a card, as sentences; none for a good one. */
export function lintCard(card: Node): string[] {
  const wrong: string[] = [];
  const json = JSON.stringify(card);
  if (json.length * 2 > 80_000) wrong.push(`${json.length * 2} bytes as UTF-16`);
  for (const needed of ['fallbackText', 'speak', 'lang']) if (!card[needed]) wrong.push(`no ${needed}`);
  const actions = (card.actions as Node[] | undefined) ?? [];
  if (actions.length > 6) wrong.push(`${actions.length} actions`);
  walk(card, (node) => {
    const type = String(node.type);
    const names = known[type];
    if (!names) return wrong.push(`unknown element ${type}`);
    for (const name of Object.keys(node))
      if (name !== 'type' && !names.includes(name)) wrong.push(`${type} has ${name}`);
    const isEmptyChoice = type === 'Input.ChoiceSet' && (node.choices as unknown[]).length === 0;
    if (isEmptyChoice && !node['choices.data']) wrong.push('an Input.ChoiceSet with nothing to choose');
    if (type.startsWith('Input.') && !node.label) wrong.push(`${type} without a label`);
    if (type === 'TextBlock' && node.wrap !== true) wrong.push(`a text that does not wrap: ${node.text}`);
    if (type.startsWith('Chart.')) {
      const drawn = chart.safeParse(node);
      if (!drawn.success) wrong.push(z.prettifyError(drawn.error));
    }
    return undefined;
  });
  const inView = (card.body as Node[]).filter(({ isVisible }) => isVisible !== false);
  let inputs = 0;
  walk({ ...card, body: inView }, ({ type }) => {
    if (String(type).startsWith('Input.')) inputs += 1;
  });
  if (inputs > 6) wrong.push(`${inputs} inputs in view`);
  return [...wrong, ...rendererSays(card)];
}

function walk(node: unknown, visit: (node: Node) => unknown): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, visit);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const element = node as Node;
  if (typeof element.type === 'string') visit(element);
  for (const [key, value] of Object.entries(element))
    if (!['data', 'choices', 'choices.data', 'facts'].includes(key)) walk(value, visit);
}

/** The renderer's own parser and validation, which run without a browser. */
function rendererSays(source: Node): string[] {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  const context = new SerializationContext();
  card.parse(source, context);
  const events = [...Array(context.eventCount).keys()].map((index) => context.getEventAt(index).message);
  const invalid = card.validateProperties().validationEvents.map(({ message }) => message);
  // It does not know that Teams can look choices up.
  // Its pattern for `lang` keeps state between calls, and refuses every second good value.
  const isKnownFault = (message: string) =>
    message.includes('Chart.') ||
    message.includes('property "lang"') ||
    message.includes('at least one choice');
  return [...events, ...invalid].filter((message) => !isKnownFault(message));
}
