import type { Municipality } from '../../../domain/municipality.ts';
import type { OpenSummary } from '../../../domain/summary/due.ts';
import { addDays } from '../../../domain/time/dates.ts';
import { rememberedTotals } from '../../../domain/totals/remembered-totals.ts';
import { changeWords, hasMoved } from '../../../language/change-words.ts';
import type { CardReply } from '../../handler.ts';
import { type Asker, type Frame, frameOf } from '../frame.ts';
import { summaryView } from '../summary.ts';

/** The status card of a period's last day, with what has changed on top; undefined where its unit is not known. */
export function summaryCard(asker: Asker, state: Municipality, open: OpenSummary): CardReply | undefined {
  const { subscription, opened } = open;
  const { from, unit, ...when } = opened;
  const frame = frameOf(asker, state, unit === undefined ? when : { unit, ...when });
  if (!frame) return undefined;
  const { summary } = frame.t;
  const card = summaryView(frame, []);
  const lines = [...changedLines(frame, open), ...followedLines(frame, open), card.headline, ...card.lines];
  return {
    kind: 'card',
    card: 'status',
    data: {
      ...{ ...card, headline: summary.told(from, when.asOf), lines },
      notes: [...card.notes, summary.why[subscription.to.kind]],
      buttons: [...card.buttons, { title: summary.buttons.see, verb: 'summary.show' }],
    },
  };
}

/**
 * Since the one before it, as that one told it; the first one, and one of another unit, since the same day a period
 * ago. What was told of that day later, or corrected, is a part of the change that did not happen in the period.
 */
function changedLines({ t, state }: Frame, { opened, before }: OpenSummary): string[] {
  const { unit, from, asOf, knownAt } = opened;
  const isSame = before !== undefined && before.unit === unit;
  const since = isSame ? before : { asOf: before?.asOf ?? addDays(from, -1), knownAt };
  const then = { asOf: since.asOf, knownAt: since.knownAt };
  const was = rememberedTotals(state, then, unit);
  const isNow = rememberedTotals(state, { ...then, knownAt }, unit);
  const after = rememberedTotals(state, { asOf, knownAt }, unit);
  const afterwards = (['identified', 'realised', 'lapsed'] as const)
    .filter((figure) => hasMoved(was.amounts[figure], isNow.amounts[figure]))
    .map((figure) => changeWords(t, was, isNow, figure));
  const { summary } = t;
  const heading = isSame ? summary.since(then.asOf, then.knownAt) : summary.sinceDate(then.asOf);
  return [
    `${heading} ${changeWords(t, was, after)}`,
    ...(afterwards.length === 0 ? [] : [`${summary.afterwards(then.asOf)} ${afterwards.join(' ')}`]),
  ];
}

function followedLines({ t, name, nameOf }: Frame, { subscription, opened }: OpenSummary): string[] {
  const { unit } = subscription;
  return unit === undefined || unit === opened.unit ? [] : [t.summary.follows(nameOf(unit), name)];
}
