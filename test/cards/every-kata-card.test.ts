import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { languages } from '../../src/language/language.ts';
import { openTidvinn, type Person } from '../conversation/fake-teams.ts';

const long = '**Lang** tekst med [lenke](https://x.no) og 1. tall, '.repeat(40).slice(0, 2000);
const on = '2026-09-01';
const board = 'b1';
const unit = 'home-care';
const reviewOn = '2026-10-17';

/** A board with fifty experiments on its record, as many words in each as a form takes. */
const history: Event[] = [
  { type: 'storyboard.opened', on, board, unit },
  { type: 'storyboard.focus-set', on, board, focus: long.slice(0, 120) },
  { type: 'storyboard.challenge-set', on, board, challenge: long.slice(0, 500) },
  ...[1, 2, 3].flatMap((number): Event[] => [
    {
      ...{ type: 'storyboard.target-set', on, board, target: `t${number}`, condition: long.slice(0, 500) },
      ...{ achieveBy: '2026-11-01', outcome: long.slice(0, 120), pattern: long.slice(0, 500) },
      metric: { name: long.slice(0, 120), unit: long.slice(0, 30), value: 2.5 },
    },
    ...Array.from({ length: 25 }, (_, index): Event => {
      const observation = `m${number}-${index}`;
      return {
        ...{ type: 'storyboard.observed', on, board, target: `t${number}`, observation, value: index / 7 },
        ...{ samples: 5, method: long.slice(0, 120) },
      };
    }),
    ...Array.from({ length: 10 }, (_, index): Event => {
      const obstacle = `o${number}-${index}`;
      return {
        ...{ type: index === 0 ? 'storyboard.obstacle-chosen' : 'storyboard.obstacle-noted' },
        ...{ on, board, target: `t${number}`, obstacle, text: `${number}${index} ${long.slice(0, 400)}` },
      } as Event;
    }),
    ...Array.from({ length: 17 }, (_, index): Event[] => {
      const experiment = `e${number}-${index}`;
      const obstacle = `o${number}-0`;
      return [
        {
          ...{ type: 'experiment.planned', on, board, obstacle, experiment, step: long },
          ...{ expectation: long, expected: 3.25, reviewOn },
        },
        { type: 'experiment.result-recorded', on, board, experiment, result: long, found: 4.75 },
        { type: 'experiment.learned', on, board, experiment, learning: long },
      ];
    }).flat(),
    ...(number < 3
      ? [
          {
            ...{ type: 'storyboard.target-ended' as const, on, board, target: `t${number}` },
            ...{ outcome: 'notReached' as const, learning: long },
          },
        ]
      : []),
  ]),
];

const thief = { thief: 'k1', title: long.slice(0, 120), method: 'sampled' as const };
const model = { basis: 'direct' as const, minutesPerWeek: 60 };
const chain: Event[] = [
  { type: 'time-thief.reported', on, ...thief, unit, model },
  { type: 'time-thief.taken-on', on, thief: 'k1' },
  {
    ...{ type: 'gain.identified', on, gain: 'g1', thief: 'k1', unit, title: long.slice(0, 120), model },
    ...{ method: 'sampled', minutesPerYear: 2700 },
  },
  { type: 'storyboard.opened', on, board: 'b2', unit: 'school' },
  { type: 'storyboard.challenge-set', on, board: 'b2', challenge: long.slice(0, 500), thief: 'k1' },
  { type: 'storyboard.target-set', on, board: 'b2', target: 's1', condition: 'x', achieveBy: reviewOn },
  { type: 'storyboard.obstacle-chosen', on, board: 'b2', target: 's1', obstacle: 'q1', text: 'x' },
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((number): Event[] => {
    const experiment = `x${number}`;
    return [
      {
        ...{ type: 'experiment.planned', on, board: 'b2', obstacle: 'q1', experiment, step: long },
        ...{ expectation: long, reviewOn },
      },
      { type: 'experiment.result-recorded', on, board: 'b2', experiment, result: long },
      { type: 'experiment.learned', on, board: 'b2', experiment, learning: long },
      { type: 'experiment.linked', on, board: 'b2', experiment, gain: 'g1' },
    ];
  }),
];

describe('every card around a storyboard with fifty experiments on its record', () => {
  for (const language of languages)
    it(`is valid, under 40 KB, labelled and spoken in ${language}`, async () => {
      const tidvinn = await openTidvinn({ today: '2026-09-30', isSample: true });
      const person = (name: string) => tidvinn.person(name, { unit, language });
      const [ola, coach, second] = [await person('Ola'), await person('Aud'), await person('Siri')];
      await tidvinn.unit(unit, 'Hjemmetjenesten');
      await tidvinn.unit('school', 'Skolen');
      await tidvinn.has(...history);
      await tidvinn.has(...chain);
      await tidvinn.has({
        ...{ type: 'storyboard.people-set', on, board },
        ...{ coach: coach.pseudonym, secondCoach: second.pseudonym, learner: ola.pseudonym },
      });
      const seen = new Set<string>();
      const look = (who: Person) => {
        const json = JSON.stringify(who.card);
        expect(Buffer.byteLength(json)).toBeLessThan(40_000);
        expect(json).not.toContain('undefined');
        expect(json).not.toMatch(/\$\{/);
        seen.add(who.words);
      };
      const press = async (who: Person, verb: string, data: object = {}) => {
        await who.sends(verb, { board, ...data });
        look(who);
      };

      await press(ola, 'storyboard.show');
      for (const verb of [
        ...['storyboard.menu', 'storyboard.list', 'storyboard.about-form', 'storyboard.pause-form'],
        ...['target.form', 'target.end-form', 'observation.form', 'observation.undo-form'],
        ...['obstacle.list', 'obstacle.form', 'experiment.plan-form', 'experiment.correct-result-form'],
        ...['experiment.correct-learning-form', 'experiment.link-form', 'storyboard.thief-form'],
        ...['storyboard.offers', 'coaching.begin'],
      ])
        await press(ola, verb);
      await press(ola, 'obstacle.list', { from: 8 });
      await press(ola, 'obstacle.strike-form', { obstacle: 'o3-1' });
      await press(ola, 'experiment.unlink-form', { board: 'b2' });
      await ola.sends('experiment.behind-gain', { gain: 'g1' });
      look(ola);
      await ola.sends('experiment.behind-thief', { thief: 'k1' });
      look(ola);
      for (let page = 0; page < 12; page += 1) await press(ola, 'storyboard.story', { page });

      const nonce = 'nonce-0001';
      await press(ola, 'experiment.plan', { nonce, step: long, expectation: long, reviewOn, expected: '3' });
      const experiment = ola.buttons()[0]?.data.experiment;
      for (const verb of ['experiment.result-form', 'experiment.learning-form', 'experiment.call-off-form'])
        await press(ola, verb, { experiment });
      await press(ola, 'experiment.record-result', { experiment, nonce, result: long, found: 'x' });
      await press(ola, 'experiment.record-result', { experiment, nonce, result: long, found: '1' });

      const longest = long.slice(0, 1000);
      await press(ola, 'coaching.begin');
      const sayings = [
        { target: longest },
        { actual: longest, value: '3' },
        { learning: longest },
        { obstacle: 'new', newObstacle: long.slice(0, 500) },
        { step: longest, expectation: longest },
      ];
      for (const said of sayings) {
        await ola.sends('coaching.answer', { ...ola.sent(ola.buttons()[0] as never), ...said });
        look(ola);
      }
      await ola.sends('coaching.back', ola.sent(ola.buttons()[1] as never));
      look(ola);
      await press(second, 'coaching.open');
      await press(second, 'coaching.note', { nonce, text: long });
      await press(coach, 'coaching.open');
      const channel = '19:home@thread.tacv2';
      const inChannel = async (verb: string, data: Record<string, unknown> = {}) => {
        await ola.sends(verb, { ...ola.sent(ola.buttons()[0] as never), ...data }, { channel });
        look(ola);
      };
      await ola.says('innsjekk', { channel });
      look(ola);
      await inChannel('check-in.schedule', { unit, time: 'x', closed: long.slice(0, 100) });
      await inChannel('check-in.schedule', { unit, time: '9', closed: '8, 29-31', second: '4' });
      await ola.says('innsjekk', { channel });
      look(ola);
      await inChannel('check-in.answer-form');
      await inChannel('check-in.answer', { result: '', learning: long, value: 'x' });
      await inChannel('check-in.answer', { result: long, learning: long, value: '3' });
      await inChannel('check-in.answer', { obstacle: long, step: long, expectation: '' });
      await inChannel('check-in.answer', { obstacle: long, step: long, expectation: long });
      await press(ola, 'storyboard.pause', { nonce, reason: long.slice(0, 500) });
      await press(ola, 'storyboard.resume-form');
      expect(seen.size).toBeGreaterThan(45);
    });
});
