import { stepRefused } from '../../domain/gain/gain-rules.ts';
import { introduceGain } from '../../domain/gain/measuring-rules.ts';
import { addDays } from '../../domain/time/dates.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf } from '../commanding.ts';
import { date } from '../form.ts';
import type { Reply, Turn } from '../handler.ts';
import { line, required, someHours } from './fields.ts';
import type { ShownGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';
import { opens } from './opens.ts';
import { saves } from './save-gain.ts';

/** A start is planned no further ahead than this. */
const mostDaysAhead = 366;

function form(turn: Turn, gain: ShownGain, shown: Shown): Reply {
  const t = textsIn(turn.language);
  const i = t.gain.introduction;
  const fields = [
    { id: 'startOn', kind: 'date' as const, label: required(i.startOn, t), value: turn.today },
    line('baseline', required(i.baseline, t)),
  ];
  const buttons = [{ title: i.submit, verb: 'gain.introduce', style: 'positive' as const }];
  return gainForm(turn, gain, { title: i.title, intro: [i.intro], fields, buttons }, shown);
}

export const openIntroduction = opens({
  verb: 'gain.introduction-form',
  mayOpen: (found) => stepRefused('introduce', found),
  form,
});

export const saveIntroduction = saves({
  verb: 'gain.introduce',
  form,
  parsers: (turn) => ({ startOn: date({ until: addDays(turn.today, mostDaysAhead) }), baseline: someHours }),
  decide:
    (turn, { id, at }, { startOn, baseline }) =>
    (state) =>
      introduceGain(state, {
        ...{ gain: id, on: turn.today, actor: actorOf(turn), startOn },
        baselineMinutesPerYear: yearlyMinutes(baseline, at.set),
      }),
  said: (t) => [t.gain.introduction.done],
});
