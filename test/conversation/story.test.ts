import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { storyOf } from '../../src/domain/gain/story.ts';
import { addDays } from '../../src/domain/time/dates.ts';
import { figures, totals } from '../../src/domain/totals/totals.ts';
import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { aUnit, upTo, wholeWay } from '../domain/telling.ts';
import { openTidvinn, type Person, tenant } from './fake-teams.ts';

const gain = (number: number) => `gain-t${number}`;
const checked = (number: number, answer: 'yes' | 'no' | 'missed'): Event => ({
  ...{ type: 'gain.checked', on: '2026-07-20', gain: gain(number), answer, due: '2026-07-20' },
});
const imported: Event = {
  ...{ type: 'gain.imported', on: '2026-02-01', gain: 'old-1', unit: 'north', title: 'Felles vaktliste' },
  ...{ minutesPerWeek: 600, method: 'measured', reportedOn: '2015-01-01', identifiedOn: '2015-02-01' },
  ...{
    agreedOn: '2015-03-01',
    introducedOn: '2015-03-01',
    measuredOn: '2015-06-01',
    realisedOn: '2015-09-01',
  },
  ...{ realisedMinutesPerWeek: 300, useOfTime: 'Flere turer', outcome: 'quality', evidence: 'Sak 15/118' },
};

/** Units in an area, one of them closed, and gains that have come to every state there is. */
const history: Event[][] = [
  [
    aUnit('care', { kind: 'area', name: 'Hjemmetjenesten' }),
    aUnit('north', { name: 'Hjemmetjenesten nord', parent: 'care', fullTimeWeek: 35.5 }),
    aUnit('south', { name: 'Hjemmetjenesten sør', parent: 'care' }),
    aUnit('night', { name: 'Nattpatruljen', parent: 'care' }),
    aUnit('school', { name: 'Raufoss skole' }),
  ],
  [imported],
  upTo('realised', { gain: gain(1), unit: 'north' }),
  upTo('realised', { gain: gain(2), unit: 'north', hoursPerWeek: 7 }),
  upTo('realised', { gain: gain(3), unit: 'south', realised: 10_001 }),
  upTo('measured', { gain: gain(4), unit: 'night', measured: 12_345 }),
  upTo('agreed', { gain: gain(5), unit: 'school', hoursPerWeek: 4 }),
  [checked(1, 'yes'), checked(2, 'no'), checked(3, 'missed')],
  [
    {
      ...{ type: 'gain.shared', on: '2026-05-01', gain: gain(3) },
      shares: [
        { unit: 'south', basisPoints: 6667 },
        { unit: 'school', basisPoints: 3333 },
      ],
    },
    {
      ...{ type: 'unit.closed', on: '2026-06-01', unit: 'night' },
      into: [
        { unit: 'north', basisPoints: 3500 },
        { unit: 'south', basisPoints: 6500 },
      ],
    },
  ],
  [wholeWay({ gain: 'gain-t6', unit: 'south', hoursPerWeek: 3 }).reported],
];

async function municipality() {
  const tidvinn = await openTidvinn();
  for (const events of history) await tidvinn.has(...events);
  const person = (language: Language) => tidvinn.person(`Ola ${language}`, { unit: 'north', language });
  return { tidvinn, person, ola: await person('nb') };
}

const button = (who: Person, title: string) => who.buttons().find((one) => one.title === title);

describe('from a total down to an hour', () => {
  it('is three taps at most, for every figure of the municipality, an area and each unit; the stories sum to it', async () => {
    const { tidvinn, ola } = await municipality();
    const t = textsIn('nb');
    let summed = 0;
    for (const unit of [undefined, 'care', 'north', 'south', 'night', 'school'])
      for (const figure of figures) {
        await ola.sends('status.show', { unit });
        await ola.presses('Forklar tallene');
        const name = t.status.figures[figure];
        if (button(ola, name)) await ola.presses(name);
        const opens = ola
          .buttons()
          .filter(({ verb, data }) => verb === 'story.show' && data.figure === figure);
        let minutes = 0;
        for (const { verb, data } of opens) {
          await ola.sends(verb, data);
          const { id, asOf, knownAt } = data as { id: string; asOf: string; knownAt: number };
          const story = await tidvinn.municipalities.look(tenant, (state) =>
            storyOf(state, { id, when: { asOf, knownAt }, unit }),
          );
          expect(ola.words.split('\n')[1]).toBe(
            t.story.headline(name, (story as NonNullable<typeof story>).amounts[figure]),
          );
          minutes += story?.minutes[figure] ?? 0;
        }
        const { amounts } = await tidvinn.municipalities.look(tenant, (state) =>
          totals(state, { asOf: '2026-11-23', knownAt: state.seq }, unit),
        );
        expect([unit, figure, minutes]).toEqual([
          unit,
          figure,
          Math.round(amounts[figure].hoursPerYear * 60),
        ]);
        summed += minutes;
      }
    expect(summed).toBeGreaterThan(0);
  });

  it('goes by the card of the gain as well, which keeps the unit, the date and the entry of the total', async () => {
    const { ola } = await municipality();
    await ola.says('status raufoss skole 01.08.2026');
    await ola.presses('Forklar tallene');
    await ola.presses('Realisert');
    await ola.presses('Vis gevinsten');
    await ola.presses('Vis historien');
    expect(ola.words).toContain('Per 01.08.2026. Bygger på alt som er registrert til og med føring 10.');
    expect(ola.words.split('\n')[1]).toBe('Realisert: 1,2 timer i uka (0,033 årsverk).');
    expect(ola.words).toContain('Her vises den delen som teller i Raufoss skole: 33,33\u00a0%.');
    await ola.sends('story.show', { id: 'gain-t3' });
    expect(ola.words).toContain(
      'Tiden teller i: Hjemmetjenesten sør 66,67\u00a0%, Raufoss skole 33,33\u00a0%.',
    );
  });

  it('explains the figure that is asked for in words', async () => {
    const { person, ola } = await municipality();
    await ola.says('forklar bortfalt hjemmetjenesten nord');
    expect(ola.words).toContain('Slik ble tallene til: Hjemmetjenesten nord');
    expect(ola.words.split('\n')[1]).toMatch(/^Bortfalt: 0,2 årsverk \(8 timer i uka\)/);
    const [nn, en] = [await person('nn'), await person('en')];
    await nn.says('forklar realisert');
    expect(nn.words.split('\n')[1]).toMatch(/^Realisert: /);
    await en.says('explain sustained 2026-08-01');
    expect(en.words.split('\n')[1]).toMatch(/^Sustained: /);
    await ola.says('forklar ubekreftet raufoss skole 2026-03-01');
    expect(ola.words).toContain('Ingenting er ført som «Realisert, ubekreftet» her.');
  });
});

/** A gain that went the whole way by its cards, with three people, in the first half of 2026. */
async function wentTheWay(language: Language) {
  const tidvinn = await openTidvinn({ today: '2026-01-05' });
  const person = (name: string) => tidvinn.person(name, { unit: 'home' });
  const [kari, lars, ola] = [await person('Kari'), await person('Lars'), await person('Ola')];
  await tidvinn.unit('home', 'Hjemmetjenesten', kari);
  await tidvinn.role(lars, 'staffRepresentative', 'home');
  await ola.says('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
  await ola.presses('Meld');
  await kari.says('oppgaver');
  await kari.presses('Åpne');
  await kari.fills({ 'Hvordan er tallet sjekket': 'severalAgree' }).presses('Identifiser');
  await kari.presses('Lag gevinstavtale');
  const use = { 'Hva tiden skal brukes til': 'Flere turer med beboerne', Gevinsttype: 'quality' };
  await kari.fills({ ...use, 'Timer i uka': '8' }).presses('Foreslå avtalen');
  await lars.says('oppgaver');
  await lars.presses('Åpne');
  await lars.presses('Godta avtalen');
  await kari.says('oppgaver');
  await kari.presses('Åpne');
  await kari.presses('Sett oppstart');
  await kari.fills({ 'Timer i uka før': '20' }).presses('Lagre og lås nullpunktet');
  tidvinn.on('2026-03-02');
  await kari.presses('Registrer måling');
  const measured = { 'Timer i uka etter': '9', 'Nytt arbeid': '1', Målemetode: 'measured' };
  await kari.fills({ ...measured, 'Dato for målingen': '2026-02-16' }).presses('Lagre målingen');
  await kari.presses('Dokumenter bruken');
  const evidence = { Dokumentasjon: 'changedRoster', 'Hvor finnes': 'Turnus fra uke 8' };
  await kari.fills({ ...evidence, 'Timer i uka': '8' }).presses('Send til godkjenning');
  await lars.says('oppgaver');
  await lars.presses('Åpne');
  await lars.presses('Godkjenn realiseringen');
  return { tidvinn, reader: await tidvinn.person('Ida', { unit: 'home', language }) };
}

describe('the story of a gain', () => {
  it('says who by role and never by name, when it counts from and was recorded, and on what evidence (nb)', async () => {
    const { reader } = await wentTheWay('nb');
    await reader.says('historie leter etter nøkler');
    expect(reader.words).not.toMatch(/Ola|Kari|Lars/);
    for (const event of [
      ['05.01.2026: Meldt', 'Ført samme dag, føring 4.', 'Enhet: Hjemmetjenesten.'],
      ['05.01.2026: Identifisert', 'Gjort av: enhetsleder. Ført samme dag, føring 5.'],
      ['05.01.2026: Gevinstavtale inngått', 'Gjort av: tillitsvalgt. Ført samme dag, føring 7.'],
      ['Nullpunkt, låst: 20 timer i uka (0,53 årsverk).'],
      ['16.02.2026: Målt', 'Gjort av: enhetsleder. Ført 02.03.2026, føring 9.'],
      [
        'Dokumentasjon, endret turnus eller plan: Turnus fra uke 8. Datert 02.03.2026.',
        'Realisert: Fra 0 til 8 timer i uka (0,21 årsverk).',
        'Frigjort, ikke omdisponert: Fra 10 timer i uka (0,27 årsverk) til 2 timer i uka (0,053 årsverk).',
      ],
    ])
      expect(reader.words).toContain(event.join('\n'));
  });

  it.each([
    ['nn', 'historie leter etter nøkler', 'Gjort av: tillitsvald. Ført same dagen, føring 7.'],
    ['en', 'story leter etter nøkler', 'Done by: staff representative. Recorded the same day, entry 7.'],
  ] as const)('in the language of who asks (%s)', async (language, line, expected) => {
    const { reader } = await wentTheWay(language);
    await reader.says(line);
    expect(reader.words).toContain(expected);
  });

  it('of history says what the row says and that it was vouched for; of a report only, that it was reported', async () => {
    const { ola } = await municipality();
    await ola.says('historie felles vaktliste');
    expect(ola.words).toContain(
      [
        '01.09.2015: Realisert',
        'Importert. Ført 23.11.2026, føring 2.',
        'Tiden brukes til: Flere turer.',
        'Gevinsttype: kvalitet.',
        'Dokumentasjon: Sak 15/118.',
      ].join('\n'),
    );
    await ola.says('historie t6');
    expect(ola.words).toContain('05.01.2026: Meldt');
    expect(ola.words).toContain('Meldt: 3 timer i uka (0,080 årsverk).');
  });

  it('strikes the old through in words when it was corrected, and shows what the correction did', async () => {
    const { tidvinn, ola } = await municipality();
    const seq = await tidvinn.municipalities.look(tenant, ({ gains }) =>
      gains.get('gain-t1')?.facts.find(({ kind }) => kind === 'measured'),
    );
    const { measured, realised } = wholeWay({
      gain: gain(1),
      unit: 'north',
      measured: 20_000,
      realised: 10_000,
    });
    await tidvinn.has(
      {
        ...{ type: 'gain.corrected', on: '2026-11-23', gain: gain(1) },
        ...{ entry: seq?.seq ?? 0, reason: 'Feil uke ble målt' },
      },
      ...upTo('introduced', { gain: gain(1), unit: 'north' }).slice(1),
      measured,
      realised,
    );
    await ola.says('historie gain-t1');
    expect(ola.words).toContain('09.03.2026: Rettet: Målt');
    expect(ola.words).toContain('Dette gjelder ikke. Det ble rettet 23.11.2026 i føring 11.');
    expect(ola.words).toContain('Begrunnelse: Feil uke ble målt.');
    expect(ola.words).toContain('23.11.2026: Rettelse');
    // Before the correction was made, nothing was struck.
    await ola.sends('story.show', { id: gain(1), asOf: '2026-11-23', knownAt: 10 });
    expect(ola.words).not.toContain('Rettet');
  });

  it.each([
    [
      'nb',
      {
        story: 'historie',
        ...{ partly: 'Delvis', hours: 'Timer i uka nå', save: 'Lagre svaret' },
        undo: 'Angre',
      },
      [
        [
          '20.07.2026: Sjekk åpnet',
          'Gjort av: Tidvinn. Ført samme dag, føring 4.',
          'Sjekken gjaldt 20.07.2026.',
        ],
        [
          '20.07.2026: Rettet: Sjekket: Delvis',
          'Gjort av: enhetsleder. Ført samme dag, føring 5.',
          'Sjekken gjaldt 20.07.2026.',
          'Fortsatt brukt slik: 5 timer i uka (0,13 årsverk).',
          'Dette gjelder ikke. Det ble rettet 20.07.2026 i føring 6.',
          'Begrunnelse: Svaret på sjekken ble tatt tilbake samme dag.',
        ],
        ['19.08.2026: Sjekken ble ikke besvart', 'Gjort av: Tidvinn. Ført samme dag, føring 7.'],
        ['Realisert, ubekreftet: Fra 0 til 8 timer i uka (0,21 årsverk).'],
      ],
    ],
    [
      'nn',
      {
        story: 'historie',
        ...{ partly: 'Delvis', hours: 'Timar i veka no', save: 'Lagre svaret' },
        undo: 'Angre',
      },
      [
        [
          '20.07.2026: Sjekk opna',
          'Gjort av: Tidvinn. Ført same dagen, føring 4.',
          'Sjekken galdt 20.07.2026.',
        ],
        ['20.07.2026: Retta: Sjekka: Delvis', 'Gjort av: einingsleiar. Ført same dagen, føring 5.'],
        ['Framleis brukt slik: 5 timar i veka (0,13 årsverk).'],
        ['19.08.2026: Sjekken fekk ikkje svar', 'Gjort av: Tidvinn. Ført same dagen, føring 7.'],
      ],
    ],
    [
      'en',
      {
        story: 'story',
        ...{ partly: 'Partly', hours: 'Hours a week now', save: 'Save the answer' },
        undo: 'Undo',
      },
      [
        [
          '20 July 2026: Check opened',
          'Done by: Tidvinn. Recorded the same day, entry 4.',
          'The check was due on 20 July 2026.',
        ],
        ['20 July 2026: Corrected: Checked: Partly', 'Done by: unit leader. Recorded the same day, entry 5.'],
        ['Still used this way: 5 hours a week (0.13 FTE).'],
        ['19 August 2026: The check was not answered', 'Done by: Tidvinn. Recorded the same day, entry 7.'],
      ],
    ],
  ] as const)(
    'tells of checks that came, were answered, taken back and missed (%s)',
    async (language, typed, events) => {
      const tidvinn = await openTidvinn({ today: '2026-04-20' });
      const kari = await tidvinn.person('Kari', { language, unit: 'home' });
      await tidvinn.unit('home', 'Hjemmetjenesten', kari);
      await tidvinn.has(...upTo('realised', { gain: gain(1) }));
      await kari.says('hei');
      for (let day = 0; day <= 30; day += 1) {
        tidvinn.on(addDays('2026-07-20', day));
        await tidvinn.tick();
        if (day > 0) continue;
        await kari.presses(typed.partly);
        await kari.fills({ [typed.hours]: '5' }).presses(typed.save);
        await kari.presses(typed.undo);
      }
      await kari.says(`${typed.story} gain-t1`);
      for (const event of events) expect(kari.words).toContain(event.join('\n'));
    },
  );

  it('is found by a misspelt title, by a part of one, and asked for without one', async () => {
    const { person, ola } = await municipality();
    await ola.says('historie felless vaktlste');
    expect(ola.words).toContain('Jeg fant ikke «felless vaktlste». Mente du en av disse?');
    expect(ola.words).toContain('Felles vaktliste');
    await ola.presses('Vis historien');
    expect(ola.words).toContain('Historien til «Felles vaktliste»');
    await ola.says('historie looks');
    expect(ola.words).toContain('Flere heter noe med «looks».');
    const [nn, en] = [await person('nn'), await person('en')];
    await nn.says('historie');
    expect(nn.words).toContain('Skriv «historie» og namnet på ein gevinst');
    await nn.presses('Vis historia');
    expect(nn.words).toContain('Historia til «');
    await en.says('story vaktliste');
    expect(en.words).toContain('The story of "Felles vaktliste"');
    await en.sends('story.show', { id: 'nobodys' });
    expect(en.words).toContain('I cannot find that gain or time thief.');
  });

  it('is told in parts when it is long, each event once', async () => {
    const { tidvinn, ola } = await municipality();
    for (let time = 0; time < 40; time += 1) await tidvinn.has(checked(1, 'yes'));
    await ola.says('historie gain-t1');
    let events = 0;
    for (let parts = 0; parts < 9; parts += 1) {
      events += ola.words.match(/^\d\d\.\d\d\.2026: /gm)?.length ?? 0;
      if (!button(ola, 'Vis flere hendelser')) break;
      await ola.presses('Vis flere hendelser');
    }
    expect(events).toBe(49);
    expect(ola.words).toContain('–49 av 49.');
  });

  it('opens as a page, whose words are the card’s, unless the bot has no address, and for no guest', async () => {
    const { tidvinn, ola } = await municipality();
    await ola.says('forklar realisert raufoss skole 01.08.2026');
    await ola.presses('Vis historien');
    const [link] = ola.links();
    expect(link?.title).toBe('Åpne som side');
    const page = await tidvinn.pages.open(String(link?.url).replace('https://tidvinn.example/pages/', ''));
    expect(page.status).toBe(200);
    const words = ola.words.split('\n');
    const events = words.slice(words.findIndex((line) => /^\d\d\.\d\d\.\d{4}: /.test(line)));
    expect(events.length).toBeGreaterThan(30);
    for (const line of [...words.slice(0, 2), ...events]) expect(page.body).toContain(line);
    const gro = await tidvinn.person('Gro', { isGuest: true });
    await gro.says('historie felles vaktliste');
    expect(gro.links()).toEqual([]);
    delete tidvinn.services.pages;
    await ola.says('historie felles vaktliste');
    expect(ola.links()).toEqual([]);
  });
});

describe('today’s parameters', () => {
  const set: Event = {
    ...{ type: 'parameters.set', on: '2026-09-01', id: 'from-2026' },
    ...{ hoursPerFte: 1750, workingWeeksPerYear: 44 },
  };

  it('are one tap from a status and from a gain, beside what is recorded, and both sets are named', async () => {
    const { tidvinn, person, ola } = await municipality();
    await ola.says('status raufoss skole');
    expect(button(ola, 'Med dagens forutsetninger')).toBeUndefined();
    await tidvinn.has(set);
    await ola.says('status raufoss skole');
    const before = ola.words;
    await ola.presses('Med dagens forutsetninger');
    expect(ola.words).toContain(
      'Slik det er ført, standardforutsetningene: Ett årsverk er 1\u00a0687,5 timer',
    );
    expect(ola.words).toContain('I dag, forutsetninger fra 01.09.2026: Ett årsverk er 1\u00a0750 timer');
    expect(ola.words).toContain(
      'Realisert\nMed dagens forutsetninger: 1,3 timer i uka (0,032 årsverk)\nSlik det er ført: 1,2 timer i uka (0,033 årsverk)',
    );
    await ola.presses('Vis status');
    expect(ola.words).toBe(before);
    await ola.says('historie gain-t5');
    await ola.presses('Med dagens forutsetninger');
    expect(ola.words).toContain('Med dagens forutsetninger: 4,1 timer i uka (0,10 årsverk)');
    const [nn, en] = [await person('nn'), await person('en')];
    await nn.says('føresetnadene i dag raufoss skole');
    expect(nn.words).toContain('Med føresetnadene i dag: 1,3 timar i veka (0,032 årsverk)');
    await en.says("today's assumptions");
    expect(en.words).toContain('Today, assumptions from 1 September 2026: One FTE is 1,750 hours');
  });

  it('say so where they change nothing', async () => {
    const { ola } = await municipality();
    await ola.says('dagens forutsetninger');
    expect(ola.words).toContain('Alle tallene er allerede regnet ut med forutsetningene som gjelder i dag.');
  });
});
