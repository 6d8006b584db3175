import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, type Person, tenant } from './fake-teams.ts';

/** A unit in an area, each with its leader; a programme office; IT, which leads nobody else. */
async function municipality(language: Language = 'nb') {
  const tidvinn = await openTidvinn({ today: '2026-09-01' });
  const person = (name: string, unit = 'home-care') => tidvinn.person(name, { unit, language });
  const kari = await person('Kari');
  const ola = await person('Ola');
  const per = await person('Per');
  const berit = await person('Berit');
  const siri = await person('Siri');
  const ivar = await person('Ivar', 'it');
  await tidvinn.has({
    ...{ type: 'unit.described', on: '1900-01-01', unit: 'health', kind: 'area', name: 'Helse og omsorg' },
    parent: null,
  });
  await tidvinn.has({
    ...{ type: 'unit.described', on: '1900-01-01', unit: 'home-care', kind: 'unit', name: 'Hjemmetjenesten' },
    ...{ parent: 'health', employees: 50 },
  });
  await tidvinn.unit('it', 'IKT', ivar);
  await tidvinn.role(kari, 'unitLeader', 'home-care');
  await tidvinn.role(berit, 'unitLeader', 'health');
  await tidvinn.role(siri, 'programmeOffice');
  const reports = async (who: Person, what: string) => {
    await who.says(`tidstyv: ${what} 10 min 3 ganger om dagen, 6 personer`);
    await who.presses('Meld');
  };
  if (language === 'nb') await reports(ola, 'leter etter nøkler');
  const thieves = () => tidvinn.municipalities.look(tenant, (state) => [...state.thieves.keys()]);
  return { tidvinn, kari, ola, per, berit, siri, ivar, reports, thieves };
}

async function opens(who: Person, title = 'Leter etter nøkler') {
  await who.says('oppgaver');
  expect(who.words).toContain(title);
  await who.presses('Åpne');
}

const titles = (who: Person) => who.buttons().map(({ title }) => title);
const primary = (who: Person) =>
  who.buttons().flatMap(({ title, style }) => (style === 'positive' ? [title] : []));

describe('the leader who takes a time thief on', () => {
  it('says who works with it and when the next answer comes, and follows it to the end', async () => {
    const { tidvinn, kari, ola, per } = await municipality();
    await opens(kari);
    // A guess cannot be identified: it is not what comes first.
    expect(titles(kari)).toEqual([
      ...['Ta imot', 'Spør den som meldte', 'Løft videre', 'Avvis', 'Identifiser', 'Flere valg'],
    ]);
    expect(primary(kari)).toEqual(['Ta imot']);
    expect(kari.words).toContain(
      'Slik er det regnet ut: 10 min × 3 per arbeidsdag × 6 personer. Regnet per person',
    );
    await kari.presses('Flere valg');
    await kari.presses('Vis tidstyven');
    await kari.presses('Vurder');
    await kari.presses('Ta imot');
    expect(kari.value('Dato for neste svar')).toBe('2026-09-29');
    const perAs = kari.inputs().find(({ id }) => id === 'owner')?.choices as {
      title: string;
      value: string;
    }[];
    const owner = perAs.find(({ title }) => title === 'Per')?.value ?? '';
    await kari.fills({ 'Hvem som skal jobbe': owner }).presses('Ta imot');
    expect(kari.words).toContain('Tidstyven er tatt imot. Neste svar kommer senest 29.09.2026.');
    expect(kari.words).toContain('Ansvarlig: Per');
    expect(ola.heard.at(-1)).toBe(
      '«Leter etter nøkler»: Lederen har tatt imot tidstyven. Neste svar kommer senest 29.09.2026.',
    );
    expect(per.heard).toEqual([
      'Du har fått tidstyven «Leter etter nøkler» å jobbe med. Skriv «tidstyver» for å se den.',
    ]);

    await per.says('tidstyver');
    await per.presses('Åpne');
    await per.presses('Start arbeidet');
    expect(per.words).toContain('Arbeidet er i gang.');
    await per.says('oppgaver');
    expect(per.words).toContain('Tidstyv i arbeid, mangler resultat');
    tidvinn.on('2026-09-30');
    await per.says('oppgaver');
    expect(per.words).toContain('Tid for neste svar');
    expect(per.words).toContain('Svar senest 29.09.2026');
    await per.presses('Åpne');
    await per.presses('Skriv resultatet');
    await per.presses('Lagre resultatet');
    expect(per.words).toContain('Feil i «Resultat»: Velg ett av alternativene.');
    await per.fills({ Resultat: 'removed', 'Hva gjorde': 'Ny nøkkelboks' }).presses('Lagre resultatet');
    expect(ola.heard.at(-1)).toBe('«Leter etter nøkler» er fjernet. Takk for at du sa fra.');
    await per.presses('Avslutt');
    expect(per.words).toContain('Tidstyven er avsluttet.');
    expect(per.words).toContain('Status: avsluttet');
    expect(per.words).toContain('Dette ble gjort: Ny nøkkelboks');
    await kari.says('oppgaver');
    expect(kari.words).toContain('Ingenting venter på deg nå.');

    await per.presses('Åpne igjen');
    await per.fills({ Hvorfor: 'Boksen er ødelagt' }).presses('Åpne igjen');
    expect(per.words).toContain('Begrunnelse: Boksen er ødelagt');
    expect(ola.heard.at(-1)).toBe('«Leter etter nøkler» er åpnet igjen: Boksen er ødelagt.');
    await per.presses('Start arbeidet');
    expect(per.words).toContain('Arbeidet er i gang.');
  });

  it('keeps what was typed when the date has gone, and names the field', async () => {
    const { kari } = await municipality();
    await opens(kari);
    await kari.presses('Flere valg');
    await kari.presses('Parker');
    await kari
      .fills({ 'Når dere ser': '2026-08-01', 'Hvorfor den må vente': 'Nytt system til jul' })
      .presses('Parker');
    expect(kari.words).toContain('Feil i «Når dere ser på den igjen»');
    expect(kari.value('Hvorfor den må vente')).toBe('Nytt system til jul');
  });

  it('gets the same answer when a button is pressed twice, and the reporter hears once', async () => {
    const { kari, ola } = await municipality();
    await opens(kari);
    await kari.presses('Ta imot');
    const sent = kari.sent('Ta imot');
    await Promise.all([1, 2, 3].map(() => kari.sends('time-thief.take-on', sent)));
    const first = kari.words;
    await kari.sends('time-thief.take-on', sent);
    expect(kari.words).toBe(first);
    expect(ola.heard).toHaveLength(1);
  });
});

describe('a time thief that waits', () => {
  it('comes back when the reporter has answered what was asked', async () => {
    const { tidvinn, kari, ola, thieves } = await municipality();
    await opens(kari);
    await kari.presses('Spør den som meldte');
    await kari.fills({ 'Spørsmålet ditt': 'Gjelder det alle vakter?' }).presses('Send spørsmålet');
    expect(ola.heard.at(-1)).toContain('Lederen trenger et svar fra deg: Gjelder det alle vakter?');
    await kari.says('oppgaver');
    expect(kari.words).toContain('Ingenting venter på deg nå.');
    const [thief = ''] = await thieves();
    await tidvinn.has({ type: 'time-thief.info-given', on: '2026-09-02', thief, answer: 'Bare kveld' });
    await kari.says('oppgaver');
    expect(kari.words).toContain('Tidstyv der den som meldte, har svart');
    await kari.presses('Åpne');
    // Where it is answered anew, with no press between.
    expect(kari.words).toContain('Svar fra den som meldte: Bare kveld');
    expect(titles(kari)).toContain('Avvis');
  });

  it('comes back on the day it was parked to', async () => {
    const { tidvinn, kari, ola } = await municipality();
    await opens(kari);
    await kari.presses('Flere valg');
    await kari.presses('Parker');
    await kari
      .fills({ 'Når dere ser': '2026-10-01', 'Hvorfor den må vente': 'Nytt system' })
      .presses('Parker');
    expect(kari.words).toContain('Den kommer tilbake i oppgavelista 01.10.2026.');
    expect(ola.heard.at(-1)).toBe(
      '«Leter etter nøkler» må vente: Nytt system. Vi ser på den igjen 01.10.2026.',
    );
    tidvinn.on('2026-09-30');
    await kari.says('oppgaver');
    expect(kari.words).toContain('Ingenting venter');
    tidvinn.on('2026-10-01');
    await opens(kari);
    await kari.presses('Vurder');
    expect(titles(kari)).toContain('Ta imot');
  });

  it('is escalated to the area, then to the programme office, each of whom hears of it and has it in their list', async () => {
    const { tidvinn, kari, ola, berit, siri } = await municipality();
    await berit.says('oppgaver');
    expect(berit.words).toContain('Ingenting venter');
    await opens(kari);
    await kari.presses('Løft videre');
    expect(kari.value('Hvem som skal svare')).toBe('health');
    await kari.fills({ 'Hvorfor den må løftes': 'Gjelder hele sektoren' }).presses('Løft videre');
    expect(kari.words).toContain(
      'Tidstyven er løftet til Helse og omsorg, som skal svare senest 15.09.2026.',
    );
    // The unit still knows best what it costs; the answer is another's.
    expect(titles(kari)).toEqual(['Identifiser', 'Flere valg', 'Oppgaver']);
    expect(ola.heard.at(-1)).toContain('er løftet til Helse og omsorg');
    expect(berit.heard.at(-1)).toContain('«Leter etter nøkler» fra Hjemmetjenesten er løftet til deg.');
    await kari.says('oppgaver');
    expect(kari.words).toContain('Ingenting venter');

    await opens(berit);
    expect(berit.words).toContain('Begrunnelse: Gjelder hele sektoren');
    await berit.presses('Vurder');
    await berit.presses('Løft videre');
    await berit
      .fills({ 'Hvem som skal svare': '*', 'Hvorfor den må løftes': 'Gjelder alle' })
      .presses('Løft videre');
    expect(berit.words).toContain('løftet til utviklingsenheten');
    expect(siri.heard.at(-1)).toContain('er løftet til deg');

    tidvinn.on('2026-09-20');
    await siri.says('oppgaver');
    expect(siri.words).toContain('Tid for neste svar');
    await siri.presses('Åpne');
    await siri.presses('Vurder');
    await siri.presses('Avvis');
    await siri.fills({ Begrunnelse: 'Leverandøren retter det i mai' }).presses('Avvis');
    expect(siri.words).toContain('er avvist');
    expect(ola.heard.at(-1)).toContain('Leverandøren retter det i mai. Takk for at du sa fra.');
  });

  it('lies with the unit that took it on, also for the work', async () => {
    const { kari, ivar } = await municipality();
    await opens(kari);
    await kari.presses('Løft videre');
    await kari.fills({ 'Hvem som skal svare': 'it', Hvorfor: 'De eier systemet' }).presses('Løft videre');
    await opens(ivar);
    await ivar.presses('Vurder');
    await ivar.presses('Ta imot');
    await ivar.presses('Ta imot');
    expect(ivar.words).toContain('Ansvarlig: lederen for IKT');
    await ivar.presses('Start arbeidet');
    expect(ivar.words).toContain('Status: i arbeid');
  });
});

describe('the list of what waits', () => {
  it('has what is due first, then the oldest, ten at a time', async () => {
    const { tidvinn, kari } = await municipality();
    const model = { basis: 'direct', minutesPerWeek: 60 } as const;
    for (let day = 1; day <= 11; day += 1)
      await tidvinn.has({
        ...{ type: 'time-thief.reported', on: `2026-08-${String(day).padStart(2, '0')}`, thief: `t${day}` },
        ...{ unit: 'home-care', title: `Venter ${day}`, model, method: 'guess' },
      });
    const late = { on: '2026-08-12', thief: 't11', answerBy: '2026-08-31' };
    await tidvinn.has({ type: 'time-thief.taken-on', ...late });
    await kari.says('oppgaver');
    expect(kari.words).toContain('12 saker venter på deg.');
    expect(kari.words).toContain('Viser nr. 1–10, forfalte først, så de eldste.');
    const place = (title: string) => kari.words.indexOf(title);
    expect(place('Venter 11')).toBeLessThan(place('Venter 1\n'));
    expect(place('Venter 1\n')).toBeLessThan(place('Venter 2'));
    expect(kari.words).not.toContain('Leter etter nøkler');
    await tidvinn.has({
      ...{ type: 'time-thief.reported', on: '2026-09-01', thief: 'once', unit: 'home-care', method: 'guess' },
      ...{ title: 'Rydder lageret', model: { basis: 'once', minutes: 90, people: 2 } },
    });
    await kari.presses('Vis flere');
    expect(kari.words).toContain('Hjemmetjenesten: 3 timer, én gang');
    expect(kari.words).toContain('Viser nr. 11–13');
    expect(kari.words).toContain('Leter etter nøkler');
  });
});

describe('time thieves that are the same', () => {
  it('are merged, nothing is added up, and a person estimates what lives on with every measure before them', async () => {
    const { tidvinn, kari, ola, per, reports, thieves } = await municipality();
    await reports(per, 'leter etter nøkkelskap');
    const [first = '', second = ''] = await thieves();
    await tidvinn.has({
      ...{ type: 'time-thief.supported', on: '2026-09-01', thief: second, support: 's1', unit: 'it' },
      ...{ model: { basis: 'direct', minutesPerWeek: 120 }, method: 'sampled' },
    });
    await kari.says('oppgaver');
    await kari.presses('Åpne');
    await kari.presses('Flere valg');
    await kari.presses('Slå sammen');
    await kari.fills({ 'Ord i tittelen': 'finnes ikke' }).presses('Søk');
    expect(kari.words).toContain('Jeg fant ingen åpne tidstyver med disse ordene.');
    await kari.fills({ 'Ord i tittelen': 'NØKKELSKAP' }).presses('Søk');
    await kari.presses('Slå sammen');
    expect(kari.words).toContain('Feil i «Slå sammen med»');
    await kari.fills({ 'Slå sammen med': second }).presses('Slå sammen');
    expect(kari.words).toContain('Tallene er ikke lagt sammen');
    expect(kari.words).toContain('Hjemmetjenesten: 15 timer i uka (0,40 årsverk), løst anslag');
    expect(kari.words).toContain('IKT: 2 timer i uka (0,053 årsverk), stikkprøve');
    expect([kari.value('Minutter'), kari.value('Antall'), kari.value('Hvor ofte')]).toEqual([
      10,
      '3',
      'workingDay',
    ]);
    expect(ola.heard.at(-1)).toContain('er slått sammen med «Leter etter nøkkelskap»');
    await kari.fills({ Minutter: '12', 'Hvor sikkert': 'severalAgree' }).presses('Lagre anslaget');
    expect(kari.words).toContain('Nytt anslag: 18 timer i uka (0,48 årsverk).');
    expect(kari.words).toContain('Slått sammen hit: Hjemmetjenesten: 15 timer i uka');

    await kari.presses('Vurder');
    await kari.presses('Ta imot');
    await kari.presses('Ta imot');
    for (const one of [ola, per]) expect(one.heard.at(-1)).toContain('Lederen har tatt imot tidstyven');

    await kari.sends('time-thief.show', { thief: first });
    expect(kari.words).toContain('Slått sammen med: Leter etter nøkkelskap');
    await kari.presses('Vis den andre');
    expect(kari.words).toContain('Tidstyv: Leter etter nøkkelskap');
  });
});

describe('a mistake', () => {
  it('of a wrong place is taken back by whoever made it, with a reason', async () => {
    const { kari, ola, berit } = await municipality();
    await opens(kari);
    await kari.presses('Løft videre');
    await kari.fills({ Hvorfor: 'Feil knapp' }).presses('Løft videre');
    await kari.presses('Flere valg');
    expect(titles(kari)).toEqual(['Rett opp', 'Vis tidstyven']);
    await kari.presses('Rett opp');
    expect(kari.words).toContain('Status nå: løftet videre.');
    const old = kari.fills({ 'Hva som ble feil': 'Vi kan løse den selv' }).sent('Rett opp');
    await kari.presses('Rett opp');
    expect(kari.words).toContain('Det siste svaret er rettet opp. Status nå: meldt, venter på svar.');
    expect(ola.heard.at(-1)).toContain('Vi har rettet opp det siste svaret: Vi kan løse den selv.');
    await berit.sends('time-thief.correct', { ...old, nonce: 'another-nonce' });
    expect(berit.words).toContain('Dette kan ikke rettes nå');
  });

  it('of a wrong unit is moved to the right one, whose leader assesses it', async () => {
    const { kari, ola, ivar } = await municipality();
    await opens(kari);
    await kari.presses('Flere valg');
    await kari.presses('Flytt til rett enhet');
    await kari.fills({ 'Rett enhet': 'it', Hvorfor: 'Det er deres skap' }).presses('Flytt');
    expect(kari.words).toContain('Tidstyven er flyttet til IKT.');
    expect(titles(kari)).toEqual(['Tidstyver i enheten']);
    expect(ola.heard.at(-1)).toBe('«Leter etter nøkler» er flyttet til IKT, som skal svare.');
    expect(ivar.heard.at(-1)).toContain('Ny tidstyv fra IKT');
    await opens(ivar);
    expect(ivar.words).toContain('Begrunnelse: Det er deres skap');
  });
});

describe("a time thief's card", () => {
  it('shows staff what became of it, and neither buttons, questions nor measures', async () => {
    const { tidvinn, kari, per, thieves } = await municipality();
    const [thief = ''] = await thieves();
    await tidvinn.has({
      ...{ type: 'time-thief.supported', on: '2026-09-01', thief, support: 's1', unit: 'it' },
      ...{ model: { basis: 'direct', minutesPerWeek: 120 }, method: 'sampled' },
    });
    await opens(kari);
    await kari.presses('Spør den som meldte');
    await kari.fills({ 'Spørsmålet ditt': 'Hemmelig?' }).presses('Send spørsmålet');
    await kari.presses('Flere valg');
    await kari.presses('Type og årsak');
    await kari.fills({ 'Type sløsing': 'motion', Årsak: 'it' }).presses('Lagre');
    expect(kari.words).toContain('Type sløsing: unødig bevegelse og leting');

    await per.says('tidstyver hjemmetjenesten');
    expect(per.words).toContain('Én tidstyv er åpen.');
    await per.presses('Åpne');
    expect(per.words).toContain('Status: venter på svar fra den som meldte');
    expect(per.words).toContain('Årsak: IKT');
    expect(per.words).toContain('Gjelder også: IKT');
    expect(per.words).not.toContain('2 timer i uka');
    expect(per.words).not.toContain('Hemmelig');
    expect(titles(per)).toEqual(['Tidstyver i enheten']);
    await kari.says('tidstyver', { channel: 'c1' });
    await kari.presses('Åpne', { channel: 'c1' });
    expect(kari.words).not.toContain('Hemmelig');
    expect(titles(kari)).toEqual(['Tidstyver i enheten']);
    await per.says('tidstyver heimetenesta');
    expect(titles(per)).not.toContain('Hjemmetjenesten');
    expect(per.words).toContain('Hjemmetjenesten');
    await per.says('tidstyver svømmehallen');
    expect(titles(per)).toContain('Hjemmetjenesten');
  });

  it('names the reporter to those who handle it, and only when the report is open', async () => {
    const { tidvinn, kari, per, ola } = await municipality();
    const model = { basis: 'direct', minutesPerWeek: 60 } as const;
    for (const authorship of ['open', 'hiddenFromReaders'] as const) {
      await tidvinn.has({
        ...{
          type: 'time-thief.reported',
          on: '2026-09-01',
          thief: authorship,
          unit: 'home-care',
          authorship,
        },
        ...{ title: 'Venter', model, method: 'guess' },
      });
      await tidvinn.services.directory.putReporter(tenant, authorship, ola.pseudonym);
    }
    await kari.sends('time-thief.show', { thief: 'open' });
    expect(kari.words).toContain('Meldt av: Ola');
    await kari.sends('time-thief.show', { thief: 'hiddenFromReaders' });
    expect(kari.words).not.toContain('Ola');
    await per.sends('time-thief.show', { thief: 'open' });
    expect(per.words).not.toContain('Ola');
  });

  it('lets nobody do what the rules refuse, whatever the card said', async () => {
    const { kari, per, ola, thieves } = await municipality();
    const [thief = ''] = await thieves();
    for (const verb of [
      'take-on',
      'escalate',
      'park',
      'reject',
      'merge',
      'move',
      'classify',
      'correct',
      'solve',
    ]) {
      const typed = {
        answerBy: '2026-10-01',
        reason: 'x',
        to: 'it',
        into: thief,
        unit: 'it',
        waste: 'motion',
      };
      await per.sends(`time-thief.${verb}`, { thief, ...typed, cause: 'it', solution: 'removed', entry: 4 });
      expect(per.words).toMatch(/Bare lederen for enheten/);
    }
    await per.sends('time-thief.start', { thief, seen: 1 });
    expect(per.words).toMatch(/Bare lederen for enheten/);
    await per.sends('time-thief.take-on-form', { thief });
    expect(titles(per)).toEqual(['Tidstyver i enheten']);
    await kari.says('tidstyv: venter på bil 10 min om dagen');
    await kari.presses('Meld');
    const [, own = ''] = await thieves();
    await kari.sends('time-thief.take-on', { thief: own, answerBy: '2026-10-01' });
    expect(kari.words).toContain('Du meldte denne tidstyven selv');
    expect(ola.heard).toEqual([]);
  });

  it("a leader's own goes to the leader above", async () => {
    const { kari, berit, siri } = await municipality();
    await kari.says('tidstyv: venter på bil 10 min om dagen');
    await kari.presses('Meld');
    await opens(berit, 'Venter på bil');
    await berit.presses('Ta imot');
    await berit.presses('Ta imot');
    expect(kari.heard.at(-1)).toContain('Lederen har tatt imot tidstyven');
    await siri.says('oppgaver');
    expect(siri.words).toContain('Ingenting venter');
  });
});

describe('a report whose author nobody knows', () => {
  it('is identified by two people, and nobody is told who reported', async () => {
    const { tidvinn, kari, berit, siri, ola } = await municipality();
    await tidvinn.has({
      ...{ type: 'time-thief.reported', on: '2026-09-01', thief: 'n1', unit: 'home-care', method: 'guess' },
      ...{ title: 'Venter på legen', model: { basis: 'direct', minutesPerWeek: 300 } },
      ...{ authorship: 'notStored', codeHash: 'x'.repeat(43) },
    });
    await kari.sends('time-thief.assess', { thief: 'n1' });
    expect(kari.words).toContain('Derfor må to personer stå bak tallet');
    await kari.fills({ 'Hvordan er tallet sjekket': 'sampled' }).presses('Identifiser');
    expect(kari.words).toContain(
      'Du har foreslått tallet for «Venter på legen»: 5 timer i uka (0,13 årsverk).',
    );
    expect(titles(kari)).not.toContain('Godta tallet');
    expect(berit.heard.at(-1)).toContain('Tallet for «Venter på legen» venter på at du godtar det.');
    await kari.says('oppgaver');
    expect(kari.words).not.toContain('Venter på legen');

    await siri.says('oppgaver');
    expect(siri.words).toContain('Tall som venter på at du godtar det');
    await opens(berit, 'Venter på legen');
    expect(berit.words).toContain('Foreslått tall: 5 timer i uka (0,13 årsverk), stikkprøve');
    const seen = berit.sent('Godta tallet');
    await kari.sends('time-thief.approve-identification', seen);
    expect(kari.words).toContain('Du foreslo dette tallet selv');
    await berit.presses('Godta tallet');
    expect(berit.words).toContain('«Venter på legen» er identifisert: 5 timer i uka (0,13 årsverk).');
    expect(kari.heard.at(-1)).toBe('Tallet du foreslo for «Venter på legen», er godtatt.');
    expect(ola.heard).toEqual([]);
    await siri.sends('time-thief.approve-identification', seen);
    expect(siri.words).toContain('allerede vurdert');
  });

  it('is approved as it was read: a new number is another proposal', async () => {
    const { tidvinn, kari, berit } = await municipality();
    await tidvinn.has({
      ...{ type: 'time-thief.reported', on: '2026-09-01', thief: 'n1', unit: 'home-care', method: 'guess' },
      ...{
        title: 'Venter på legen',
        model: { basis: 'direct', minutesPerWeek: 300 },
        authorship: 'notStored',
      },
    });
    const propose = async (hours: string) => {
      await kari.sends('time-thief.assess', { thief: 'n1' });
      await kari.fills({ Timer: hours, 'Hvordan er tallet sjekket': 'sampled' }).presses('Identifiser');
    };
    await propose('4');
    await opens(berit, 'Venter på legen');
    const seen = berit.sent('Godta tallet');
    await propose('6');
    await berit.sends('time-thief.approve-identification', seen);
    expect(berit.words).toContain('Tallet er endret etter at du åpnet kortet.');
  });
});

describe('the whole way with four people', () => {
  const inTwoMore = [
    {
      language: 'nn' as const,
      ...{ report: 'tidstjuv: leitar etter nøklar 10 min 3 gonger om dagen, 6 personar', send: 'Meld' },
      ...{ tasks: 'oppgåver', list: 'tidstjuvar heimetenesta' },
      heard: [
        '«Leitar etter nøklar»: Leiaren treng eit svar frå deg: Kor ofte? Skriv «mine» for å svare.',
        '«Leitar etter nøklar» er løfta til Helse, som skal svare seinast 15.09.2026.',
        '«Leitar etter nøklar» må vente: Etter jul. Vi ser på han igjen 01.10.2026.',
        '«Leitar etter nøklar» er løfta til utviklingseininga, som skal svare seinast 15.10.2026.',
        '«Leitar etter nøklar»: Leiaren har teke imot tidstjuven. Neste svar kjem seinast 29.10.2026.',
        '«Leitar etter nøklar»: Arbeidet med tidstjuven er i gang.',
        '«Leitar etter nøklar» er redusert. Takk for at du sa frå.',
        '«Leitar etter nøklar» er avslutta. Kjem han tilbake, kan du melde han på nytt.',
      ],
      seen: ['Status: teken imot, vi løyser han sjølve', 'Ansvarleg: utviklingseininga'],
      none: 'Ingen tidstjuvar er opne her no.',
    },
    {
      language: 'en' as const,
      ...{ report: 'time thief: looking for keys 10 min 3 times a day, 6 people', send: 'Report' },
      ...{ tasks: 'tasks', list: 'time thieves heimetenesta' },
      heard: [
        '"Looking for keys": Your manager needs an answer from you: Kor ofte? Write "mine" to answer.',
        '"Looking for keys" is escalated to Helse, which must answer by 15 September 2026.',
        '"Looking for keys" must wait: Etter jul. We will look at it again on 1 October 2026.',
        '"Looking for keys" is escalated to the programme office, which must answer by 15 October 2026.',
        '"Looking for keys": Your manager has taken the time thief on. The next answer comes by 29 October 2026.',
        '"Looking for keys": The work on the time thief is under way.',
        '"Looking for keys" is reduced. Thank you for telling us.',
        '"Looking for keys" is closed. If it comes back, you can report it again.',
      ],
      seen: ['Status: taken on', 'Responsible: the programme office'],
      none: 'No time thieves are open here now.',
    },
  ];

  for (const { language, report, send, tasks, list, heard, seen, none } of inTwoMore)
    it(`is told and shown in ${language}`, async () => {
      const { tidvinn, kari, ola, berit, siri, thieves } = await municipality(language);
      const t = textsIn(language);
      const b = t.thief.buttons;
      for (const [unit, kind, name] of [
        ['health', 'area', 'Helse'],
        ['home-care', 'unit', 'Heimetenesta'],
      ] as const)
        await tidvinn.has({ type: 'unit.described', on: '2020-01-01', unit, kind, name });
      await ola.says(report);
      await ola.presses(send);
      const [thief = ''] = await thieves();
      const opensFirst = async (who: Person) => {
        await who.says(tasks);
        await who.presses(t.tasks.open);
      };
      const a = t.assess;

      await opensFirst(kari);
      await kari.presses(b.askInfo);
      await kari.fills({ [a.askInfo.question]: 'Kor ofte?' }).presses(a.askInfo.submit);
      await tidvinn.has({ type: 'time-thief.info-given', on: '2026-09-01', thief, answer: 'Kvar dag' });
      await opensFirst(kari);
      await kari.presses(b.escalate);
      await kari.fills({ [a.escalate.reason]: 'Gjeld fleire' }).presses(a.escalate.submit);
      await opensFirst(berit);
      await berit.presses(b.more);
      await berit.presses(b.park);
      await berit
        .fills({ [a.park.answerBy]: '2026-10-01', [a.park.reason]: 'Etter jul' })
        .presses(a.park.submit);
      tidvinn.on('2026-10-01');
      await opensFirst(berit);
      await berit.presses(b.assess);
      await berit.presses(b.escalate);
      await berit.fills({ [a.escalate.reason]: 'Gjeld alle' }).presses(a.escalate.submit);
      await opensFirst(siri);
      await siri.presses(b.assess);
      await siri.presses(b.takeOn);
      await siri.presses(a.takeOn.submit);
      for (const words of seen) expect(siri.words).toContain(words);
      await ola.says(list);
      expect(ola.words).toContain(t.thiefStatus.ours);
      await siri.presses(b.start);
      await siri.presses(b.solve);
      await siri.fills({ [a.solve.solution]: 'reduced' }).presses(a.solve.submit);
      await siri.presses(b.close);
      expect(ola.heard).toEqual(heard);
      await ola.says(list);
      expect(ola.words).toContain(none);
    });
});
