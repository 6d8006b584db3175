import { afterAll, beforeAll, expect, test } from 'vitest';
import { newest } from '../../src/domain/dated.ts';
import { gainAt } from '../../src/domain/gain/gain.ts';
import { agreementProposal } from '../../src/domain/gain/gain-rules.ts';
import { realisationProposal } from '../../src/domain/gain/realisation-rules.ts';
import { boardsOf, openExperiment } from '../../src/domain/kata/storyboard.ts';
import { thiefAt } from '../../src/domain/time-thief/time-thief.ts';
import { totals } from '../../src/domain/totals/totals.ts';
import { isSample, loadSampleRegister } from '../../src/sample/load-sample-register.ts';
import { realStores, tenant } from '../import/stores.ts';

let stores: Awaited<ReturnType<typeof realStores>>;
beforeAll(async () => {
  stores = await realStores();
  expect(await loadSampleRegister({ ...stores, tenant })).toBe('loaded');
});
afterAll(() => stores.remove());

const totalsOn = (asOf: string, unit?: string) =>
  stores.municipalities.look(tenant, (state) => totals(state, { asOf, knownAt: state.seq }, unit));

test('its totals are the published ones of April 2016', async () => {
  const { amounts, rate, units, employees } = await totalsOn('2016-04-01');
  expect(amounts.identified.fte).toBeCloseTo(33, 6);
  expect(amounts.realised.fte).toBeCloseTo(21.5, 6);
  expect(rate).toBeCloseTo(0.65, 2);
  expect(units).toEqual({ inLean: 33, all: 70 });
  expect(employees.inLean / employees.all).toBeCloseTo(0.5, 6);
});

test('it has a history: less before, more now, and something that lapsed', async () => {
  const [before, then, now] = [
    await totalsOn('2013-01-01'),
    await totalsOn('2016-04-01'),
    await totalsOn('2026-11-20'),
  ];
  expect(before.amounts.identified.fte).toBeGreaterThan(0);
  expect(before.amounts.identified.fte).toBeLessThan(then.amounts.identified.fte);
  expect(now.amounts.identified.fte).toBeGreaterThan(then.amounts.identified.fte);
  expect(now.amounts.lapsed.fte).toBeGreaterThan(0);
});

test('hjemmetjenesten has an answer for April 2016, and shifts of 35.5 hours', async () => {
  const { amounts, units, parameters } = await totalsOn('2016-04-01', 'area-hjemmetjenesten');
  expect(amounts.realised.fte).toBeGreaterThan(2);
  expect(units.all).toBe(6);
  expect(parameters.map(({ fullTimeWeek }) => fullTimeWeek).sort()).toEqual([35.5, 37.5]);
});

test('the leader of the unit finds every step waiting', async () => {
  const waiting = await stores.municipalities.look(tenant, (state) => {
    const thieves = [...state.thieves.values()].map((thief) => thiefAt(thief, newest(state)));
    const gains = [...state.gains.values()].filter(({ isImported }) => !isImported);
    return {
      reports: thieves.filter((at) => at?.status === 'reported' && at.content.unit === 'servicetorget')
        .length,
      gains: gains.map((gain) => {
        const at = gainAt(gain, newest(state));
        if (!at?.isAgreed) return agreementProposal(gain) ? 'agree' : 'propose';
        if (at.measured === undefined) return 'measure';
        return realisationProposal(gain) ? 'approve' : 'document';
      }),
      boards: ['servicetorget', 'hjemmetjenesten-nord'].map((unit) => {
        const board = boardsOf(state, unit).find((one) => one.state === 'active');
        return [board?.experiments.length, board && openExperiment(board)?.result];
      }),
    };
  });
  expect(waiting.reports).toBe(4);
  expect(waiting.gains.sort()).toEqual(['agree', 'approve', 'measure']);
  expect(waiting.boards).toEqual([
    [3, undefined],
    [3, undefined],
  ]);
});

test('nothing in the ledger says who reported, and the directory does', async () => {
  const entries = await stores.ledger.read(tenant, 0);
  const reports = entries.filter(({ events }) => events[0]?.type === 'time-thief.reported');
  expect(reports.every((entry) => entry.by === undefined && entry.role === undefined)).toBe(true);
  expect(await stores.directory.reporterOf(tenant, 'eksempel-brev')).toBeDefined();
});

test('it is read again from disk as it was written', async () => {
  const before = await totalsOn('2026-11-20');
  const { dataDir } = stores;
  await stores.close();
  stores = await realStores(dataDir);
  expect(await totalsOn('2026-11-20')).toEqual(before);
});

test('it is labelled, and loaded only once', async () => {
  const { seq } = await totalsOn('2016-04-01').then(({ knownAt }) => ({ seq: knownAt }));
  expect(await isSample(stores.ledger, tenant)).toBe(true);
  expect(await isSample(stores.ledger, '00000000-0000-4000-8000-000000000000')).toBe(false);
  expect(await loadSampleRegister({ ...stores, tenant })).toBe('left alone');
  expect((await totalsOn('2016-04-01')).knownAt).toBe(seq);
});
