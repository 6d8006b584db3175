import { z } from 'zod/v4';
import { newest } from '../../domain/dated.ts';
import { type Stage, stageOf } from '../../domain/gain/gain.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import { ended } from '../../domain/time-thief/assessing.ts';
import { type ThiefAt, thiefNow } from '../../domain/time-thief/time-thief.ts';
import { scopeFilter, unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { findUnit } from '../find-unit.ts';
import {
  action,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { needsUnit, reportUnit } from '../needs-unit.ts';
import { statusOf, timeOf } from './thief-facts.ts';

const shownAtOnce = 10;

/** The open time thieves of a unit and all below it: what became of them, and nothing about who. */
async function showUnitThieves(turn: Turn, services: Services, unit: string, from = 0): Promise<Reply> {
  const t = textsIn(turn.language);
  const { name, count, shown } = await services.municipalities.look(turn.tenant, (state) => {
    const open = openIn(state, unit, turn.today);
    const when = { asOf: turn.today, knownAt: state.seq };
    return {
      name: unitName(state.units, unit, when),
      count: open.length,
      shown: open.slice(from, from + shownAtOnce).map(({ id, at }) => ({
        ...{ id, at: structuredClone(at), stage: stageAt(state, at) },
        unit: unitName(state.units, at.content.unit, when),
        amount: estimateOf(state, at.content.model, at.content.unit, at.content.on),
      })),
    };
  });
  const next = from + shown.length;
  const list = t.thief.list;
  const intro = count === 0 ? [list.none] : [list.intro(count)];
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: list.title(name),
      intro: shown.length < count ? [...intro, list.shown(from + 1, next)] : intro,
      rows: shown.map(({ id, at, stage, unit, amount }) => ({
        title: at.content.title,
        state: stage ? t.gain.stages[stage] : statusOf(at, t),
        lines: [`${t.report.reportedOn(at.reportedOn, unit)}. ${timeOf({ at, amount }, t)}`],
        buttons: [{ title: t.tasks.open, verb: 'time-thief.show', data: { thief: id } }],
      })),
      buttons: [
        ...(next < count
          ? [{ title: t.status.next, verb: 'time-thief.list', data: { unit, from: next } }]
          : []),
        { title: t.help.buttons.report, verb: 'time-thief.form' },
      ],
    },
  };
}

function openIn(state: Municipality, unit: string, today: string): { id: string; at: ThiefAt }[] {
  const isIn = scopeFilter(state.units, unit, { asOf: today, knownAt: state.seq });
  const open: { id: string; at: ThiefAt }[] = [];
  for (const thief of state.thieves.values()) {
    const at = thiefNow(thief);
    if (at && !ended.includes(at.status) && isIn(at.content.unit)) open.push({ id: thief.id, at });
  }
  return open.sort((a, b) => b.at.reportedOn.localeCompare(a.at.reportedOn));
}

/** One that is taken on as a gain is as far as its gain. */
function stageAt(state: Municipality, { status, gain: id }: ThiefAt): Stage | undefined {
  const gain = status === 'ours' && id !== undefined ? state.gains.get(id) : undefined;
  return gain && stageOf(gain, newest(state));
}

async function ofUnit(turn: Turn, rest: string, services: Services): Promise<Reply | Onward> {
  if (rest.trim() !== '') {
    const { unit, nearest } = await services.municipalities.look(turn.tenant, (state) =>
      findUnit(state, rest, turn.today),
    );
    return unit === undefined ? whichUnit(turn, rest, nearest) : showUnitThieves(turn, services, unit);
  }
  const unit = reportUnit(turn);
  const missing = await needsUnit(turn, services, { unit, next: { verb: 'time-thief.list', data: {} } });
  return missing ?? showUnitThieves(turn, services, unit ?? '');
}

function whichUnit(turn: Turn, said: string, nearest: { id: string; name: string }[]): Reply {
  const t = textsIn(turn.language);
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.thief.buttons.list,
      lines: [nearest.length > 0 ? t.unit.whichDidYouMean(said.slice(0, 100)) : t.unit.none],
      facts: [],
      buttons: nearest.map(({ id, name }) => ({ title: name, verb: 'time-thief.list', data: { unit: id } })),
    },
  };
}

export const unitThievesCommand: CommandHandler = {
  name: 'time-thieves',
  words: { nb: ['tidstyver'], nn: ['tidstjuvar'], en: ['time thieves'] },
  run: ofUnit,
};

export const unitThievesAction = action({
  verb: 'time-thief.list',
  schema: z.object({ unit: z.string().max(80).optional(), from: z.int().min(0).optional() }),
  run: (turn, { unit, from }, services) =>
    unit === undefined ? ofUnit(turn, '', services) : showUnitThieves(turn, services, unit, from),
});
