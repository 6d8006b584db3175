import type { Button } from '../../cards/catalogue.ts';
import type { Texts } from '../../language/texts.ts';
import type { Turn } from '../handler.ts';

/** What people most often want; of their own only where nobody else reads it. */
export function mainButtons(t: Texts, place: Turn['place']): Button[] {
  const { buttons } = t.help;
  const personal: Button[] = [
    { title: buttons.mine, verb: 'time-thief.mine' },
    { title: buttons.tasks, verb: 'tasks.show' },
  ];
  return [
    { title: buttons.report, verb: 'time-thief.form', style: 'positive' },
    { title: buttons.experiment, verb: 'storyboard.show' },
    { title: buttons.status, verb: 'status.show' },
    ...(place.kind === 'personal' ? personal : []),
  ];
}
