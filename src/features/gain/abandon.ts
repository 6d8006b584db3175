import { abandonGain } from '../../domain/gain/owner-rules.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf } from '../commanding.ts';
import { text } from '../form.ts';
import type { Reply, Turn } from '../handler.ts';
import { reasonField } from './fields.ts';
import type { ShownGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';
import { leadsOnly, opens } from './opens.ts';
import { saves } from './save-gain.ts';

function form(turn: Turn, gain: ShownGain, shown: Shown): Reply {
  const t = textsIn(turn.language);
  const a = t.gainMore.abandon;
  const buttons = [{ title: a.submit, verb: 'gain.abandon', style: 'destructive' as const }];
  return gainForm(turn, gain, { title: a.title, intro: [a.intro], fields: [reasonField(t)], buttons }, shown);
}

export const openAbandon = opens({ verb: 'gain.abandon-form', mayOpen: leadsOnly, form });

export const saveAbandon = saves({
  verb: 'gain.abandon',
  form,
  parsers: () => ({ reason: text(2000) }),
  decide:
    (turn, { id }, { reason }) =>
    (state) =>
      abandonGain(state, { gain: id, on: turn.today, actor: actorOf(turn), reason }),
  said: (t) => [t.gainMore.abandon.done],
});
