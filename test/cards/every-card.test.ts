import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { languages } from '../../src/language/language.ts';
import { openTidvinn, type Person, tenant } from '../conversation/fake-teams.ts';

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

/** Whom a choice of people names so. */
function objectIdOf(who: Person, id: string, name: string): string {
  const choices = who.inputs().find((one) => one.id === id)?.choices as { title: string; value: string }[];
  return choices.find(({ title }) => title === name)?.value ?? '';
}

/** The gain that a card of this person is about. */
function gainOn(who: Person): unknown {
  return who.buttons().find(({ data }) => data.gain !== undefined)?.data.gain;
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
      await tidvinn.unit('school', long.slice(0, 120));
      await tidvinn.has(...history, {
        ...{ type: 'time-thief.reported', on: '2026-08-01', thief: 'other', unit: 'school', method: 'guess' },
        ...{ title: long.slice(0, 120), model: { basis: 'once', minutes: 60, people: 2 } },
      });
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
      await ola.says('tilbake');
      look(ola);
      await ola.says('ordliste');
      look(ola);
      await press(ola, 'glossary.explain');
      look(ola);
      await press(ola, 'glossary.explain', { word: 'realised' });
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
      await press(ola, 'time-thief.submit');
      look(ola);
      await press(ola, 'time-thief.edit');
      look(ola);
      await ola.says('meld');
      await press(ola, 'time-thief.save-draft', { ...report, minutes: 'x' });
      look(ola);
      const thief = await tidvinn.municipalities.look(
        tenant,
        ({ thieves }) => [...thieves.keys()].at(-1) ?? '',
      );
      const on = '2026-09-01';
      await tidvinn.has({ type: 'time-thief.info-asked', on, thief, question: long });
      await ola.says('mine');
      look(ola);
      await press(ola, 'time-thief.answer-form');
      look(ola);
      await press(ola, 'time-thief.answer', { answer: '' });
      look(ola);
      await press(ola, 'time-thief.answer', { answer: long });
      look(ola);
      await ola.says('mine');
      await press(ola, 'time-thief.ask-withdraw');
      look(ola);

      await ada.says('meld');
      await press(ada, 'time-thief.submit', { ...report, method: 'sampled', authorship: 'notStored' });
      look(ada);
      await press(ada, 'time-thief.support-form');
      look(ada);
      await press(ada, 'time-thief.support', { minutes: 'x' });
      look(ada);
      await press(ada, 'time-thief.support', { minutes: '5', times: '1', per: 'week', who: 'stored' });
      look(ada);
      await ada.says('mine');
      look(ada);
      await press(ada, 'time-thief.ask-leave');
      look(ada);
      await ada.says('meld');
      const alone = { ...report, what: 'Venter på bil', method: 'sampled', authorship: 'notStored' };
      await press(ada, 'time-thief.submit', alone);
      look(ada);
      const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(ada.words)?.[0] ?? '';
      await ada.sends('time-thief.by-code', { code });
      look(ada);
      await press(ada, 'time-thief.edit');
      look(ada);
      await ada.sends('time-thief.by-code', { code });
      await press(ada, 'time-thief.ask-withdraw');
      look(ada);
      await press(ada, 'time-thief.withdraw');
      look(ada);
      await ada.sends('time-thief.code-noted', {});
      look(ada);

      await leader.says('oppgaver');
      look(leader);
      await press(leader, 'time-thief.assess');
      look(leader);
      await press(leader, 'time-thief.reject-form');
      look(leader);
      await press(leader, 'time-thief.reject');
      look(leader);
      await press(leader, 'time-thief.show');
      look(leader);
      await press(leader, 'time-thief.more');
      look(leader);
      const reason = long;
      for (const verb of ['park', 'move', 're-estimate', 'classify', 'merge']) {
        await leader.sends('time-thief.show', leader.buttons()[0]?.data);
        await press(leader, 'time-thief.more');
        await press(leader, `time-thief.${verb}-form`);
        look(leader);
        await press(leader, `time-thief.${verb}`, { times: 'x', unit: '' });
        look(leader);
      }
      for (const verb of ['ask-info', 'escalate', 'take-on']) {
        await leader.says('oppgaver');
        await press(leader, 'time-thief.assess');
        await press(leader, `time-thief.${verb}-form`);
        look(leader);
        await press(leader, `time-thief.${verb}`, { answerBy: '2026-08-01', question: '' });
        look(leader);
      }
      await press(leader, 'time-thief.take-on', { answerBy: '2026-09-20' });
      look(leader);
      await press(leader, 'time-thief.start');
      await press(leader, 'time-thief.solve-form');
      look(leader);
      await press(leader, 'time-thief.solve', { solution: 'notSolved', note: long });
      await press(leader, 'time-thief.close');
      await press(leader, 'time-thief.reopen-form');
      look(leader);
      await press(leader, 'time-thief.reopen', { reason });
      await press(leader, 'time-thief.more');
      await press(leader, 'time-thief.correct-form');
      look(leader);
      await ola.says('tidstyver');
      look(ola);
      await press(ola, 'time-thief.show');
      look(ola);
      await leader.sends('time-thief.show', leader.buttons()[0]?.data);
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
      const whole = { ...use, indicator: long.slice(0, 120) };
      for (let count = 0; count < 9; count += 1) {
        await press(leader, 'gain.use-add', { ...whole, activity: `${count} ${long.slice(0, 118)}` });
        look(leader);
      }
      await press(leader, 'gain.use-list', whole);
      look(leader);
      await press(leader, 'gain.propose-agreement');
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
      const evidence = { kind: 'measuredFigure', on: '2026-10-10' };
      for (let count = 0; count < 10; count += 1) {
        await leader.sends('gain.evidence-form', leader.sent(leader.buttons()[count] as never));
        await press(leader, 'gain.evidence-add', {
          ...evidence,
          hours: '0,5',
          reference: long.slice(0, 400),
        });
        look(leader);
        await press(leader, 'gain.evidence-list');
        look(leader);
        if (count === 4) break;
      }
      await press(leader, 'gain.propose-realisation');
      look(leader);
      await staff.says('oppgaver');
      await press(staff, 'gain.show');
      await press(staff, 'gain.realise');
      look(staff);

      const gain = gainOn(leader);
      await staff.sends('gain.more', { gain });
      look(staff);
      await press(staff, 'gain.ask');
      look(staff);
      for (const verb of ['gain.owner-form', 'gain.claim-form', 'gain.share-form', 'gain.abandon-form'])
        await leader.sends(verb, { gain }).then(look);
      for (const what of ['identified', 'introduced', 'measured'])
        await leader.sends(`gain.correct-${what}-form`, { gain }).then(look);
      await leader.sends('gain.correct', { gain }).then(look);
      await leader.sends('gain.take-back-form', { gain, what: 'realised' }).then(look);
      await press(leader, 'gain.take-back', { reason: long });
      look(leader);
      await press(leader, 'gain.more');
      look(leader);
      await leader.says('vis gevinst');
      await leader.sends('gain.abandon-form', { gain });
      await press(leader, 'gain.abandon', { reason: long });
      look(leader);
      await leader.sends('gain.agreement-form', { gain }).then(look);
      await press(leader, 'gain.correct');
      look(leader);

      await ola.says('status');
      look(ola);
      await press(ola, 'status.explain');
      look(ola);
      await press(ola, 'gain.show');
      look(ola);
      await press(ola, 'story.show');
      look(ola);
      await tidvinn.has(
        ...Array.from({ length: 12 }, (_, index): Event => {
          const documents = Array.from({ length: 4 }, () => ({
            kind: 'userResult' as const,
            reference: long,
          }));
          const evidence = documents.map((one) => ({ ...one, on: '2026-08-01' }));
          const uses = [{ use: `use-${index}`, minutesPerYear: 1, evidence }];
          return { type: 'gain.realisation-proposed', on: '2026-08-01', gain: 'old-29', uses };
        }),
        { type: 'parameters.set', on: '2026-09-02', id: 'new', hoursPerFte: 1700, workingWeeksPerYear: 44 },
      );
      await ola.sends('story.show', { id: 'old-29', figure: 'realised' });
      look(ola);
      await press(ola, 'story.show');
      look(ola);
      await press(ola, 'story.recount');
      look(ola);
      await ola.says({ nb: 'historie', nn: 'historie', en: 'story' }[language]);
      look(ola);
      await ola.says('status');
      await press(ola, 'status.recount');
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
      look(ada);
      await ada.says({ nb: 'regneark', nn: 'rekneark', en: 'spreadsheet' }[language]);
      look(ada);
      await ada.sends('status.show', { view: 'more' });
      await press(ada, 'status.publish');
      look(ada);
      await ada.sends('status.show', { view: 'more' });
      await press(ada, 'summary.form');
      look(ada);
      await press(ada, 'summary.save', { every: 'never' });
      look(ada);
      await press(ada, 'summary.save', { unit: 'school', every: 'month' });
      look(ada);
      for (let unit = 0; unit < 9; unit += 1) {
        await tidvinn.unit(`unit-${unit}`, `${unit} ${long.slice(0, 118)}`);
        await ada.sends('summary.quarterly', { unit: `unit-${unit}` });
      }
      look(ada);
      await ola.says('varsler');
      look(ola);
      for (const date of ['2027-01-11', '2027-01-12']) {
        tidvinn.on(date);
        await tidvinn.tick();
        look(leader);
        look(ada);
      }
      expect(ada.received).toHaveLength(10);
      await leader.says('sjekk');
      look(leader);
      await press(leader, 'sustain.partly-form');
      await press(leader, 'sustain.partly', { hours: '1000' });
      look(leader);
      await press(leader, 'sustain.partly', { hours: '1' });
      look(leader);
      await press(leader, 'sustain.show');
      look(leader);
      await ada.says('roller');
      look(ada);
      await press(ada, 'role.form');
      look(ada);
      const olaId = objectIdOf(ada, 'person', 'Ola');
      await press(ada, 'role.grant', {
        person: olaId,
        role: 'coach',
        unit: 'home-care',
        until: '2026-01-01',
      });
      look(ada);
      await press(ada, 'role.grant', {
        person: olaId,
        role: 'coach',
        unit: 'home-care',
        until: '2027-12-31',
      });
      look(ada);
      await press(ada, 'role.show');
      look(ada);
      await press(ada, 'role.end-form');
      look(ada);
      await press(ada, 'role.end');
      look(ada);
      await ada.says('mine roller');
      look(ada);
      await ada.sends('role.without-leader', {});
      look(ada);
      await ada.sends('person.leaving-form', {});
      look(ada);
      await press(ada, 'person.leaving-preview', { person: objectIdOf(ada, 'person', 'Lars') });
      look(ada);
      await press(ada, 'person.leave');
      look(ada);
      await press(ada, 'person.erase-form');
      look(ada);
      await press(ada, 'person.erase');
      look(ada);

      await ada.says('organisasjon');
      await ada.sends('organisation.show', {});
      look(ada);
      await press(ada, 'organisation.show', {});
      look(ada);
      for (const kind of ['create', 'change', 'split', 'close', 'merge']) {
        await ada.sends('organisation.form', { kind, unit: 'home-care' });
        if (kind !== 'merge') look(ada);
      }
      const split = { name1: long.slice(0, 119), percent1: '1', name2: long.slice(1, 120), percent2: '99' };
      await ada.sends('organisation.preview', { kind: 'split', unit: 'home-care', ...split });
      look(ada);
      await press(ada, 'organisation.save');
      look(ada);
      await press(ada, 'organisation.changes');
      look(ada);
      await press(ada, 'organisation.undo-form');
      look(ada);
      await press(ada, 'organisation.undo', { reason: long });
      look(ada);

      await ada.sends('parameters.show', {});
      look(ada);
      await press(ada, 'parameters.form');
      look(ada);
      await press(ada, 'parameters.preview', { hours: '1750', from: '2028-01-01' });
      look(ada);
      await press(ada, 'parameters.set');
      look(ada);
      await press(ada, 'parameters.show');
      look(ada);

      const those = Array.from({ length: 9 }, (_, index) => ({
        ...{
          key: `week ${index}`,
          job: 'check-in',
          to: { channel: '19:a' },
          about: 'home-care',
          due: '2026-08-25',
        },
      }));
      const down = { from: '2026-08-20T08:00:00Z', until: '2026-08-31T08:00:00Z' };
      await tidvinn.services.deliveries.neverSent(tenant, those, down);
      await ada.says('drift');
      look(ada);
      await press(ada, 'operations.show');
      look(ada);
      expect(seen.size).toBeGreaterThan(55);
    });
});
