import type { Field } from '../../cards/catalogue.ts';
import type { Share } from '../../domain/events.ts';
import { shareGain } from '../../domain/gain/share-rules.ts';
import { numbersIn } from '../../language/numbers.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf } from '../commanding.ts';
import { decimal, optionalText, orElse, readForm, typedValues } from '../form.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { unitChoices } from '../unit-choices.ts';
import { refusedOnGain, type ShownGain, showGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';
import { leadsOnly, opens } from './opens.ts';
import { onGain, standsOnForm } from './save-gain.ts';

const mostShares = 6;
const inView = 3;
const places = Array.from({ length: mostShares }, (_, index) => index);

async function form(turn: Turn, gain: ShownGain, shown: Shown, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const s = t.gainMore.share;
  const choices = await services.municipalities.look(turn.tenant, (state) => unitChoices(state, turn.today));
  const { input } = numbersIn(turn.language);
  const { shares } = gain.at;
  const known = shares.length > 0 ? shares : [{ unit: gain.at.unit, basisPoints: undefined }];
  const fields = places.flatMap((place): Field[] => {
    const { unit = '', basisPoints } = known[place] ?? {};
    const percent = basisPoints === undefined ? '' : input(basisPoints / 100);
    return [
      {
        id: `unit${place}`,
        kind: 'choice',
        label: s.unit(place + 1),
        value: unit,
        choices,
        search: 'choices',
      },
      { id: `percent${place}`, kind: 'line', label: s.percent(place + 1), value: percent },
    ];
  });
  return gainForm(
    turn,
    gain,
    {
      ...{ title: s.title, intro: [s.intro] },
      fields: fields.slice(0, inView * 2),
      more: { title: t.more, fields: fields.slice(inView * 2) },
      buttons: [
        { title: s.submit, verb: 'gain.share', style: 'positive' },
        ...(shares.length > 0 ? [{ title: s.undo, verb: 'gain.unshare' }] : []),
      ],
    },
    shown,
  );
}

export const openShares = opens({ verb: 'gain.share-form', mayOpen: leadsOnly, form });

function shares(verb: 'gain.share' | 'gain.unshare') {
  return onGain(verb, async (turn, gain, data, services) => {
    const t = textsIn(turn.language);
    const { id } = gain;
    const { nonce } = data;
    const typed = typedValues(data);
    const read = verb === 'gain.share' ? readShares(data, turn) : { shares: [] };
    if ('mends' in read) return form(turn, gain, { nonce, typed, mends: read.mends }, services);
    const command = { verb, nonce, content: [id, read.shares] };
    const outcome = await act(turn, services, command, (state) =>
      shareGain(state, { gain: id, on: turn.today, actor: actorOf(turn), shares: read.shares }),
    );
    if (outcome.kind === 'refused' && standsOnForm(outcome.reason)) {
      const problem = refusalText(turn.language, outcome);
      return form(turn, gain, { nonce, typed, problem }, services);
    }
    if (outcome.kind === 'refused') return refusedOnGain(turn, services, id, outcome);
    const { done, undone } = t.gainMore.share;
    return showGain(turn, services, id, { lines: [verb === 'gain.share' ? done : undone] });
  });
}

export const saveShares = shares('gain.share');
export const undoShares = shares('gain.unshare');

function readShares(
  data: Record<string, unknown>,
  turn: Turn,
): { shares: Share[] } | { mends: Record<string, string> } {
  const t = textsIn(turn.language);
  const found: Share[] = [];
  const mends: Record<string, string> = {};
  for (const place of places) {
    const [unitId, percentId] = [`unit${place}`, `percent${place}`];
    const parsers = { [unitId]: optionalText(80), [percentId]: orElse(decimal(0.01, 100), undefined) };
    const read = readForm(parsers, data, t);
    if (!read.ok) {
      Object.assign(mends, read.mends);
      continue;
    }
    const unit = read.value[unitId] as string | undefined;
    const percent = read.value[percentId] as number | undefined;
    if ((unit === undefined) !== (percent === undefined)) mends[percentId] = t.gainMore.share.both;
    else if (unit !== undefined && percent !== undefined)
      found.push({ unit, basisPoints: Math.round(percent * 100) });
  }
  if (found.length === 0 && Object.keys(mends).length === 0) mends.percent0 = t.gainMore.share.both;
  return Object.keys(mends).length > 0 ? { mends } : { shares: found };
}
