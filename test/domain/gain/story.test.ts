import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Event } from '../../../src/domain/events.ts';
import { type StoryStep, storyOf } from '../../../src/domain/gain/story.ts';
import { evolve } from '../../../src/domain/municipality.ts';
import { totals, totalsBy } from '../../../src/domain/totals/totals.ts';
import { aUnit, nothingTold, type Told, tell, told, upTo, weekly, wholeWay } from '../telling.ts';

const home = aUnit('home', { name: 'Home care' });
const now = ({ state }: Told) => ({ asOf: '2026-12-31', knownAt: state.seq });
const story = (all: Told, id = 'gain-t1', when = now(all)) => {
  const found = storyOf(all.state, { id, when });
  if (!found) throw new Error(`no story of ${id}`);
  return found;
};
const kinds = (steps: readonly StoryStep[]) => steps.map(({ fact, described }) => described ?? fact.kind);
const hours = (step: StoryStep | undefined, figure: string) => {
  const change = step?.changes.find((one) => one.figure === figure);
  return change && [change.before.hoursPerWeek, change.after.hoursPerWeek].map((value) => Math.round(value));
};

/** An entry with all that one has. */
function recorded(all: Told, entry: Partial<Entry>, ...events: Event[]): void {
  const seq = all.entries.length + 1;
  const whole = { seq, at: '2026-01-01T08:00:00Z', commandId: `command-${seq}`, ...entry, events };
  all.entries.push(whole);
  evolve(all.state, whole);
}

describe('the story of a gain', () => {
  it('is every entry behind it, from the report on, and what each did to the numbers', () => {
    const all = told(home, ...upTo('realised'));
    const { steps, minutes } = story(all);
    expect(kinds(steps)).toEqual([
      ...['reported', 'identified', 'agreementProposed', 'agreed', 'introduced', 'measured'],
      ...['realisationProposed', 'realised'],
    ]);
    expect(hours(steps[0], 'reported')).toEqual([0, 10]);
    expect(hours(steps[1], 'identified')).toEqual([0, 10]);
    expect(hours(steps[5], 'freed')).toEqual([0, 10]);
    expect(hours(steps[7], 'realised')).toEqual([0, 8]);
    expect(hours(steps[7], 'freed')).toEqual([10, 2]);
    expect(minutes.realised).toBe(21_600);
  });

  it('is the time thief’s until it is a gain, by either id', () => {
    const { reported, identified } = wholeWay();
    const thief = story(told(home, reported), 't1');
    expect([thief.kind, thief.minutes.reported]).toEqual(['thief', 27_000]);
    const all = told(home, reported, identified);
    expect(story(all, 't1')).toEqual(story(all, 'gain-t1'));
    expect(storyOf(all.state, { id: 'nobody', when: now(all) })).toBeUndefined();
    expect(storyOf(all.state, { id: 't1', when: { ...now(all), asOf: '2026-01-01' } })).toBeUndefined();
  });

  it('says when an entry was recorded, where that is another day than it counts from', () => {
    const all = nothingTold();
    recorded(all, {}, home);
    const { reported, identified } = wholeWay();
    // A report carries a date alone; half past eleven in the evening in London is the next day in Norway.
    recorded(all, { at: '2026-01-05' }, reported);
    recorded(all, { at: '2026-01-12T23:30:00Z' }, identified);
    expect(story(all).steps.map(({ recordedOn }) => recordedOn)).toEqual([undefined, '2026-01-13']);
  });

  it('says who by the role they acted in, else one they held then; whoever reported is nobody', () => {
    const all = told(home, {
      ...{ type: 'role.granted', on: '2026-01-01', person: 'kari', role: 'unitLeader', unit: 'home' },
    });
    const { reported, identified, proposed, agreed } = wholeWay();
    recorded(all, {}, reported);
    recorded(all, { by: 'kari' }, identified);
    recorded(all, { by: 'lars', role: 'staffRepresentative' }, proposed);
    recorded(all, { by: 'ada' }, agreed);
    const { steps } = story(all);
    expect(steps.map(({ role }) => role)).toEqual([
      ...[undefined, 'unitLeader', 'staffRepresentative', 'administrator'],
    ]);
    expect(JSON.stringify(steps)).not.toMatch(/kari|lars|ada"/);
  });

  it('tells what its author said of a report apart from what others did with it', () => {
    const { reported } = wholeWay();
    const { type: _type, ...content } = reported;
    const all = told(home, aUnit('away'), reported);
    tell(all, undefined, {
      ...content,
      type: 'time-thief.edited',
      on: '2026-01-06',
      title: 'Looks for bikes',
    });
    tell(all, 'kari', {
      ...{ type: 'time-thief.re-estimated', on: '2026-01-07', thief: 't1' },
      ...{ model: weekly(4), method: 'sampled' },
    });
    tell(all, 'kari', {
      ...{ type: 'time-thief.moved', on: '2026-01-08', thief: 't1', unit: 'away', reason: 'Theirs' },
    });
    const { steps, unit, title } = story(all, 't1');
    expect(kinds(steps)).toEqual(['reported', 'edited', 'reEstimated', 'moved']);
    expect([unit, title, hours(steps[2], 'reported')]).toEqual(['away', 'Looks for bikes', [10, 4]]);
  });

  it('keeps what a correction took away, struck, with the reason, and shows what that did', () => {
    const all = told(home, ...upTo('measured'));
    const entry = all.state.seq;
    const seq = tell(
      all,
      'kari',
      { type: 'gain.corrected', on: '2026-03-20', gain: 'gain-t1', entry, reason: 'Wrong week' },
      wholeWay({ measured: 13_500 }).measured,
    );
    const { steps } = story(all);
    const struck = steps.filter(({ corrected }) => corrected);
    expect(kinds(struck)).toEqual(['measured']);
    expect(struck[0]?.corrected).toEqual({ on: '2026-01-01', seq, reason: 'Wrong week' });
    expect(kinds(steps.slice(-2))).toEqual(['corrected', 'measured']);
    expect(hours(steps.at(-2), 'freed')).toEqual([10, 0]);
    expect(hours(steps.at(-1), 'freed')).toEqual([0, 5]);
    const before = story(all, 'gain-t1', { ...now(all), knownAt: seq - 1 });
    expect(before.steps.some(({ corrected }) => corrected)).toBe(false);
  });

  it('gives the reason why a row of history, or what was said of a time thief, never held', () => {
    const row = {
      ...{ type: 'gain.imported', on: '2026-01-01', gain: 'old', unit: 'home', title: 'Old' },
      ...{ minutesPerWeek: 600, method: 'measured', identifiedOn: '2015-02-01' },
    } as const satisfies Event;
    const all = told(home, row, { ...row, minutesPerWeek: 300, corrects: 'Typed twice' });
    const { steps } = story(all, 'old');
    expect(steps.map(({ corrected }) => corrected?.reason)).toEqual(['Typed twice', undefined]);
    expect(steps.every(({ isImported }) => isImported)).toBe(true);
    const thief = told(home, wholeWay().reported, {
      ...{ type: 'time-thief.rejected', on: '2026-01-06', thief: 't1', reason: 'No' },
    });
    tell(thief, 'kari', {
      ...{ type: 'time-thief.corrected', on: '2026-01-07', thief: 't1', entry: 3, reason: 'The wrong one' },
    });
    const rejected = story(thief, 't1').steps.find(({ fact }) => fact.kind === 'rejected');
    expect(rejected?.corrected?.reason).toBe('The wrong one');
    expect(story(thief, 't1').minutes.reported).toBe(27_000);
  });

  it('leaves out what counts from a later date, and says how much that is', () => {
    const all = told(home, ...upTo('introduced'));
    const { steps, later } = story(all, 'gain-t1', { ...now(all), asOf: '2026-01-20' });
    expect(kinds(steps)).toEqual(['reported', 'identified', 'agreementProposed']);
    expect(later).toBe(2);
  });

  it('of a shared gain, or in a unit that is no more, is the part that counts in the scope', () => {
    const all = told(home, aUnit('away'), aUnit('heir'), ...upTo('realised'));
    tell(all, 'kari', {
      ...{ type: 'gain.shared', on: '2026-05-01', gain: 'gain-t1' },
      shares: [
        { unit: 'home', basisPoints: 2500 },
        { unit: 'away', basisPoints: 7500 },
      ],
    });
    tell(all, 'kari', {
      ...{ type: 'unit.closed', on: '2026-06-01', unit: 'away' },
      into: [{ unit: 'heir', basisPoints: 10_000 }],
    });
    const of = (unit: string) => storyOf(all.state, { id: 'gain-t1', when: now(all), unit });
    expect(of('heir')?.minutes.realised).toBe(16_200);
    expect(of('heir')?.places).toEqual([{ unit: 'heir', basisPoints: 7500 }]);
    expect(of('away')?.minutes.realised).toBe(0);
    expect(of('home')?.minutes.realised).toBe(5_400);
    // The sharing is what took it there.
    expect(hours(of('heir')?.steps.at(-1), 'realised')).toEqual([0, 6]);
  });
});

describe('totals by another parameter set', () => {
  it('count the same minutes; the totals themselves stay as they are', () => {
    const all = told(home, aUnit('nights', { fullTimeWeek: 35.5 }), ...upTo('realised'));
    const before = totals(all.state, now(all));
    const set = { id: 'new', validFrom: '2026-06-01', hoursPerFte: 1750, workingWeeksPerYear: 44 };
    const { amounts, rate, parameters } = totalsBy(set, all.state, { when: now(all) });
    expect(amounts.realised).toEqual({ hoursPerYear: 360, hoursPerWeek: 360 / 44, fte: 360 / 1750 });
    expect(rate).toBeCloseTo(before.rate ?? 0, 12);
    expect(parameters.map((used) => used.set)).toEqual([set]);
    expect(totals(all.state, now(all))).toEqual(before);
  });
});
