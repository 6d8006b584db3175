import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { languages } from '../../src/language/language.ts';
import { openTidvinn, type Person } from '../conversation/fake-teams.ts';

const long = '**Lang** tekst med [lenke](https://x.no) og 1. tall, '.repeat(40).slice(0, 2000);

const history: Event[] = Array.from({ length: 30 }, (_, index) => ({
  ...{ type: 'gain.imported' as const, on: '2015-01-01', gain: `old-${index}`, unit: 'home-care' },
  ...{ title: long.slice(0, 120), minutesPerWeek: 600 + index, method: 'measured' as const },
  ...{
    identifiedOn: '2014-01-01',
    agreedOn: '2014-01-01',
    introducedOn: '2014-01-01',
    measuredOn: '2014-03-01',
  },
  ...{
    realisedOn: '2014-04-01',
    realisedMinutesPerWeek: 300,
    useOfTime: long,
    evidence: long,
    outcome: 'quality' as const,
  },
}));

/** Presses the button with this verb on the person's last card, with what is typed into its inputs by their ids. */
async function press(who: Person, verb: string, typed: Record<string, string> = {}): Promise<void> {
  const button = who.buttons().find((one) => one.verb === verb);
  if (!button)
    throw new Error(
      `no ${verb} on the card: ${who
        .buttons()
        .map((one) => one.verb)
        .join(', ')}`,
    );
  await who.sends(verb, { ...who.sent(button), ...typed });
}

describe('every card', () => {
  for (const language of languages)
    it(`is valid, small, labelled and spoken in ${language}, with the longest texts people may write`, async () => {
      const tidvinn = await openTidvinn({ today: '2026-09-01', administrators: ['Ada'], isSample: true });
      const person = (name: string) => tidvinn.person(name, { unit: 'home-care', language });
      const [leader, staff, ola, ada] = [
        await person('Kari'),
        await person('Lars'),
        await person('Ola'),
        await person('Ada'),
      ];
      await tidvinn.unit('home-care', 'Hjemmetjenesten', leader);
      await tidvinn.role(staff, 'staffRepresentative', 'home-care');
      await tidvinn.has(...history);
      const seen = new Set<string>();
      const look = (who: Person) => {
        const json = JSON.stringify(who.card);
        expect(json.length).toBeLessThan(40_000);
        expect(json).not.toContain('undefined');
        expect(json).not.toMatch(/\$\{/);
        seen.add(who.words);
      };

      await ola.says('hei');
      look(ola);
      await ola.says('hjelp');
      look(ola);
      await ola.says('språk');
      look(ola);
      await ola.says('enhet');
      look(ola);
      await ola.says('meld');
      look(ola);
      await press(ola, 'time-thief.submit', { minutes: 'x' });
      look(ola);
      const report = {
        what: long.slice(0, 120),
        minutes: '30',
        times: '3',
        per: 'week',
        people: '5',
        note: long,
      };
      await press(ola, 'time-thief.submit', { ...report, method: 'sampled' });
      look(ola);
      await press(ola, 'time-thief.edit');
      look(ola);
      await ola.says('mine');
      look(ola);
      await press(ola, 'time-thief.ask-withdraw');
      look(ola);

      await leader.says('oppgaver');
      look(leader);
      await press(leader, 'time-thief.assess');
      look(leader);
      await press(leader, 'time-thief.reject-form');
      look(leader);
      await press(leader, 'time-thief.reject');
      look(leader);
      await press(leader, 'time-thief.assess');
      await press(leader, 'time-thief.identify', { hours: '-1' });
      look(leader);
      await press(leader, 'time-thief.identify', { hours: '7,5', method: 'sampled' });
      look(leader);
      await press(leader, 'gain.agreement-form');
      look(leader);
      const use = {
        activity: long.slice(0, 120),
        beneficiary: long.slice(0, 120),
        outcome: 'quality',
        hours: '5',
      };
      await press(leader, 'gain.propose-agreement', { ...use, indicator: long.slice(0, 120) });
      look(leader);
      await staff.says('oppgaver');
      await press(staff, 'gain.show');
      look(staff);
      await press(staff, 'gain.agree');
      await leader.says('oppgaver');
      await press(leader, 'gain.show');
      await press(leader, 'gain.introduction-form');
      look(leader);
      await press(leader, 'gain.introduce', { baseline: '9' });
      tidvinn.on('2026-10-10');
      await press(leader, 'gain.measurement-form');
      look(leader);
      await press(leader, 'gain.measure', { measuredOn: '2026-10-10', after: '1', method: 'measured' });
      await press(leader, 'gain.realisation-form');
      look(leader);
      await press(leader, 'gain.propose-realisation', {
        hours: '5',
        kind: 'measuredFigure',
        reference: long,
      });
      look(leader);
      await staff.says('oppgaver');
      await press(staff, 'gain.show');
      await press(staff, 'gain.realise');
      look(staff);

      await ola.says('eksperiment');
      look(ola);
      await press(ola, 'storyboard.frame-form');
      look(ola);
      const frame = { challenge: long.slice(0, 500), condition: long.slice(0, 500), achieveBy: '2026-11-01' };
      await press(ola, 'storyboard.frame', { ...frame, obstacle: long.slice(0, 500) });
      for (let count = 0; count < 4; count += 1) {
        await press(ola, 'experiment.plan-form');
        look(ola);
        await press(ola, 'experiment.plan', { step: long, expectation: long, reviewOn: '2026-10-17' });
        await press(ola, 'experiment.result-form');
        look(ola);
        await press(ola, 'experiment.record-result', { result: long });
        await press(ola, 'experiment.learning-form');
        look(ola);
        await press(ola, 'experiment.learn', { learning: long });
        look(ola);
      }

      await ola.says('status');
      look(ola);
      await press(ola, 'status.explain');
      look(ola);
      await press(ola, 'gain.show');
      look(ola);
      await ola.says('status finnes ikke');
      look(ola);
      await ola.says('status 2015-12-31');
      for (const view of ['time', 'wastes', 'lean', 'more', 'units', 'list'])
        await ola
          .sends('status.show', { view, asOf: '2026-10-10', figure: 'realised', from: '2014-01-01' })
          .then(look);
      await ola.sends('status.show', { view: 'units', order: 'learned' });
      look(ola);
      await ola.sends('status.show', { view: 'lean', row: 0 });
      look(ola);
      await press(ola, 'status.change');
      look(ola);
      await press(ola, 'status.ask', { asOf: '' });
      look(ola);
      await ada.says('status');
      await ada.sends('status.show', { view: 'more' });
      await press(ada, 'status.publish');
      look(ada);
      await ada.says('roller');
      look(ada);
      expect(seen.size).toBeGreaterThan(30);
    });
});
