import { expect, it } from 'vitest';
import { createPace, paced } from '../../src/teams/pace.ts';
import type { Poster, Target } from '../../src/teams/poster.ts';

/** Time that passes when somebody waits for it, and only then. */
function world() {
  let time = 0;
  const waiting: { until: number; go: () => void }[] = [];
  return {
    now: () => time,
    wait: (milliseconds: number) =>
      new Promise<void>((go) => waiting.push({ until: time + milliseconds, go })),
    /** Until nobody waits any more. */
    async passes() {
      for (;;) {
        await new Promise(setImmediate);
        const next = waiting.toSorted((a, b) => a.until - b.until)[0];
        if (!next) return;
        waiting.splice(waiting.indexOf(next), 1);
        time = next.until;
        next.go();
      }
    },
  };
}

const target = (id: string): Target => ({ tenant: 'a', conversation: { id, serviceUrl: 's' } });

it('messages go out one by one, those in one thread further apart, and each kind counts', async () => {
  const { passes, ...time } = world();
  const went: [string, number][] = [];
  const note = async ({ conversation }: Target) => {
    went.push([conversation.id, time.now()]);
    return 'm1';
  };
  const update: Poster['update'] = async (to) => {
    await note(to);
    return 'updated';
  };
  const through: Poster = { send: note, open: note, update };
  const poster = paced(through, createPace(time));
  const ways = [
    () => poster.send(target('thread'), {}),
    () => poster.open(target('thread'), {}),
    () => poster.update(target('thread'), 'm1', {}),
  ];
  const all = Array.from({ length: 9 }, (_, index) => ways[index % ways.length]?.());
  all.push(poster.send(target('elsewhere'), {}));
  await passes();
  await Promise.all(all);
  expect(went.filter(([id]) => id === 'thread').map(([, at]) => at)).toEqual([
    ...[0, 50, 100, 150, 200, 250, 300, 1001, 2001],
  ]);
  expect(went.find(([id]) => id === 'elsewhere')).toEqual(['elsewhere', 350]);
});
