import { planSends } from '../../src/teams/send-plan.ts';
import { type Line, milliseconds } from './line.ts';
import { percentile, sideBySide, timed } from './measure.ts';

const channels = 5000;

/** Every channel's check-in falls in the same minute: when does each of them go? */
export async function sendPlanBench(): Promise<Line[]> {
  const queue = Array.from({ length: channels }, (_, index) => ({ tenant: 'a', thread: `channel-${index}` }));
  const plan = () => timed(() => planSends(queue, 0));
  const { plan: times } = await sideBySide(50, { plan });
  const value = percentile(times, 95);
  return [
    {
      name: '5,000 channels due in the same minute, planned: p95',
      ...{ value, unit: 'ms', target: { atMost: 100 }, ours: milliseconds(value), baseline: '' },
    },
  ];
}
