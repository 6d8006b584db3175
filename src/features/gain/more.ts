import type { ListRow } from '../../cards/catalogue.ts';
import { textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import { action } from '../handler.ts';
import { findGain, refusedOnGain } from './gain-card.ts';
import { gainSchema } from './gain-form.ts';

/** What concerns the whole gain, a row each: only what this person may do. */
export const openMore = action({
  verb: 'gain.more',
  schema: gainSchema,
  async run(turn, { gain: id }, services) {
    const gain = await findGain(turn, services, id);
    if (!gain) return refused(turn, { reason: 'unknownGain' });
    const t = textsIn(turn.language);
    const { owner, claim, share, abandon, correct, ...m } = t.gainMore;
    const { at, leads, isOwner, ownerName, correctable, shares } = gain;
    const row = (title: string, state: string, button: string, verb: string): ListRow => ({
      ...{ title, state, lines: [] },
      buttons: [{ title: button, verb, data: { gain: id } }],
    });
    const isOpen = leads && !at.isAbandoned;
    const isMeasured = at.measured !== undefined && at.baseline !== undefined && !at.isAbandoned;
    const task = at.claim ? `${at.claim.process}: ${at.claim.task}` : t.gain.notYet;
    const claimed = row(claim.title, task, t.gain.agreement.edit, 'gain.claim-form');
    const rows = [
      ...(isMeasured && (leads || isOwner)
        ? [row(t.gain.facts.measured, m.measureAgainHint, m.measureAgain, 'gain.measurement-form')]
        : []),
      ...(isOpen
        ? [
            row(owner.title, ownerName ?? t.gain.leaderOwns, t.gain.agreement.edit, 'gain.owner-form'),
            ...(gain.gain.isImported ? [] : [claimed]),
            row(
              share.title,
              shares.length > 0 ? shares.map(({ name }) => name).join(', ') : gain.unit,
              t.gain.agreement.edit,
              'gain.share-form',
            ),
          ]
        : []),
      ...(correctable.length > 0 ? [row(correct.title, correct.intro, correct.title, 'gain.correct')] : []),
      ...(isOpen ? [row(abandon.title, abandon.intro, abandon.title, 'gain.abandon-form')] : []),
    ];
    if (rows.length === 0)
      return refusedOnGain(turn, services, id, { reason: at.isAbandoned ? 'gainIsOver' : 'needsLeader' });
    return {
      kind: 'card',
      card: 'list',
      data: {
        ...{ title: m.title(at.title), intro: [m.intro], rows },
        buttons: [{ title: m.back, verb: 'gain.show', data: { gain: id } }],
      },
    };
  },
});
