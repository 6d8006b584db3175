import { describe, expect, it } from 'vitest';
import { kata } from '../../src/features/kata/index.ts';
import { learning } from '../../src/features/learning/index.ts';
import { languages } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { tenant } from './fake-teams.ts';
import { framed, objectIdOf, started, team } from './kata-team.ts';

const channel = '19:forbedring@thread.tacv2';
const step = { 'Hva er neste steg': 'Ett skap', 'Hva forventer': '5 min leting', 'Når kan vi': '2026-11-30' };
const locking = 'Lagre og lås forventningen';

async function planned() {
  const crew = await framed();
  await crew.kari.presses('Nytt eksperiment');
  await crew.kari.fills(step).presses(locking);
  return crew;
}

describe('the storyboard', () => {
  it('leads from challenge to target condition, obstacle and the first experiment', async () => {
    const { kari, ola } = await started();
    expect(kari.words).toContain('Fokusprosess: Nøkler');
    expect(kari.words).toContain('Lærende: Kari');
    expect(kari.words).toContain('2. coach: Siri');
    expect(kari.words).toContain('Neste: Sett måltilstanden.');
    await kari.presses('Sett måltilstand');
    expect(kari.value('Frist')).toBe('2026-12-14');
    await kari.fills({ 'Slik skal det være': 'Alle nøkler på plass', Frist: '2026-12-18' }).presses('Lagre');
    expect(kari.words).toContain('Måltilstand (frist 18.12.2026)');
    await kari.presses('Legg til hindring');
    await kari.fills({ 'Hva står i veien': 'Nøklene ligger på tre steder' }).presses('Lagre');
    await kari.presses('Nytt eksperiment');
    expect(kari.words).toContain('Hindringen: Nøklene ligger på tre steder');
    expect(kari.value('Når kan vi')).toBe('2026-11-30');
    await kari.fills(step).presses(locking);
    expect(kari.words).toContain('Forventning: 5 min leting');
    await ola.says('eksperiment');
    await ola.presses('Skriv resultat');
    await ola.fills({ 'Hva skjedde': '9 min leting' }).presses('Lagre');
    await ola.presses('Skriv læring');
    await ola.fills({ 'Hva lærte': 'Vikarene kjenner ikke skapet' }).presses('Lagre');
    expect(ola.words).toContain('Hva vi lærte: Vikarene kjenner ikke skapet');
    expect(ola.buttons()[0]?.title).toBe('Nytt eksperiment');
  });

  it('says why the order matters when someone skips a step, and keeps what they typed', async () => {
    const { kari } = await framed();
    await kari.presses('Nytt eksperiment');
    const locked = kari.fills(step).sent(locking);
    await kari.presses(locking);
    const open = kari.buttons()[0]?.data ?? {};
    await kari.sends('experiment.learn', { ...open, nonce: 'nonce-0001', learning: 'For tidlig' });
    expect(kari.words).toContain('Skriv ned hva som skjedde, før dere skriver hva dere lærte.');
    expect(kari.value('Hva lærte')).toBe('For tidlig');
    await kari.presses('Skriv resultat');
    expect(kari.inputs().map(({ label }) => label)[0]).toContain('Hva skjedde');
    await kari.sends('experiment.plan', { ...locked, expectation: '1 min leting' });
    expect(kari.words).toContain('Forventningen er låst.');
    await kari.sends('experiment.plan', { ...locked, nonce: 'nonce-0002' });
    expect(kari.words).toContain('Dere har et eksperiment i gang.');
    await kari.sends('experiment.plan', locked);
    expect(kari.words).toContain('Forventning: 5 min leting');
  });

  it('keeps both texts when two write the result at once: the second sees the first and loses nothing', async () => {
    const { kari, ola } = await planned();
    await kari.presses('Skriv resultat');
    await ola.says('eksperiment');
    await ola.presses('Skriv resultat');
    await Promise.all([
      kari.fills({ 'Hva skjedde': 'Ni minutter' }).presses('Lagre'),
      ola.fills({ 'Hva skjedde': 'Ti minutter' }).presses('Lagre'),
    ]);
    expect(ola.words).toContain('Resultatet er allerede skrevet.');
    expect(ola.value('Hva skjedde')).toBe('Ti minutter');
    await ola.says('eksperiment');
    expect(ola.words).toContain('Hva skjedde: Ni minutter');
  });

  it('takes the same by typed words, with the text behind the word or in a form', async () => {
    const { kari, ola } = await framed();
    await ola.says('resultat 9 min');
    expect(ola.words).toContain('Dere har ikke noe eksperiment i gang.');
    await kari.says('nytt eksperiment');
    await kari.fills(step).presses(locking);
    await ola.says('læring: for tidlig');
    expect(ola.words).toContain('Skriv ned hva som skjedde');
    await ola.says('resultat: 9 min leting');
    expect(ola.words).toContain('Hva skjedde: 9 min leting');
    await ola.says('resultat 8 min leting');
    expect(ola.words).toContain('Resultatet er allerede skrevet.');
    expect(ola.value('Hva skjedde')).toBe('8 min leting');
    await ola.says('læring');
    await ola.fills({ 'Hva lærte': 'Skapet må merkes' }).presses('Lagre');
    expect(ola.words).toContain('Hva vi lærte: Skapet må merkes');
  });

  it('takes a calling off as the result, and asks what was learned before the next step', async () => {
    const { kari } = await planned();
    await kari.says('avlys skapet kom ikke');
    expect(kari.words).toContain('Avlyst: skapet kom ikke');
    await kari.says('nytt eksperiment');
    expect(kari.words).toContain('Dere har et eksperiment i gang.');
    await kari.says('læring vi må bestille tidligere');
    expect(kari.buttons()[0]?.title).toBe('Nytt eksperiment');
  });

  it('mends a result with a reason, and keeps the old words in the story', async () => {
    const { kari } = await planned();
    await kari.says('resultat 9 min');
    await kari.says('rett resultat');
    expect(kari.value('Hva skjedde')).toBe('9 min');
    await kari.fills({ 'Hva skjedde': '8 min', 'Hvorfor retter': 'Talt feil' }).presses('Lagre');
    expect(kari.words).toContain('Hva skjedde: 8 min');
    expect(kari.words).toContain('Rettet: 23.11.2026: Talt feil');
    await kari.says('historien om tavla');
    expect(kari.words).toContain('Før retting: 9 min (Talt feil)');
  });

  it('keeps what a colleague changed while the form was open, and asks when both changed the same', async () => {
    const { kari, ola } = await started();
    await ola.says('endre tavla');
    await kari.says('endre tavla');
    await kari.fills({ Utfordring: 'Ny retning' }).presses('Lagre');
    await ola.fills({ Fokusprosess: 'Nøkler og skap' }).presses('Lagre');
    expect(ola.words).toContain('Ny retning');
    expect(ola.words).toContain('Nøkler og skap');
    await ola.says('endre tavla');
    await kari.says('endre tavla');
    await kari.fills({ Utfordring: 'Karis retning' }).presses('Lagre');
    await ola.fills({ Utfordring: 'Olas retning' }).presses('Lagre');
    expect(ola.words).toContain('En annen har endret det samme mens du skrev.');
    expect(ola.value('Utfordring')).toBe('Olas retning');
    await ola.presses('Lagre');
    expect(ola.words).toContain('Olas retning');
  });

  it('belongs to its team: another unit may look, not write', async () => {
    const { kari, outsider } = await framed();
    const data = kari.buttons().find(({ title }) => title === 'Hindringer')?.data;
    await outsider.sends('storyboard.show', data);
    expect(outsider.words).toContain('Katatavle for Hjemmetjenesten');
    await outsider.sends('obstacle.form', data);
    expect(outsider.words).toContain('Tavla hører til en annen enhet.');
    await outsider.sends('obstacle.note', { ...data, nonce: 'nonce-0001', text: 'Noe annet' });
    expect(outsider.words).toContain('Tavla hører til en annen enhet.');
    await outsider.sends('storyboard.about-form', data);
    expect(outsider.words).toContain('Tavla hører til en annen enhet.');
    await kari.says('eksperiment');
    expect(kari.words).not.toContain('Noe annet');
  });

  it('asks once which unit a channel belongs to, and then shows its board there', async () => {
    const { kari, outsider } = await team();
    await kari.says('eksperiment', { channel });
    expect(kari.words).toContain('Hvilken enhet hører denne kanalen til?');
    await kari.fills({ Enhet: 'home-care' }).presses('Velg', { channel });
    expect(kari.words).toContain('Katatavle for Hjemmetjenesten');
    await outsider.says('eksperiment', { channel });
    expect(outsider.words).toContain('Katatavle for Hjemmetjenesten');
  });

  it('is updated in place in the channel that shows it, in the language of the channel', async () => {
    const { tidvinn, kari, outsider } = await framed();
    const conversation = { id: channel, serviceUrl: 'http://127.0.0.1:1/' };
    await tidvinn.services.deliveries.putChannel(tenant, {
      ...conversation,
      unit: 'home-care',
      language: 'nn',
    });
    await outsider.says('eksperiment', { channel });
    expect(outsider.words).toContain('Hindring vi arbeider med no');

    await kari.says('nytt eksperiment');
    await kari.fills(step).presses(locking);
    expect(kari.words).toContain('Forventningen er låst.');
    expect(tidvinn.messagesIn(channel)).toEqual([expect.stringContaining('Forventninga er låst.')]);
    expect(tidvinn.messagesIn(channel)[0]).toContain('Forventning: 5 min leting');

    const [before] = tidvinn.messagesIn(channel);
    await outsider.presses('Hindringar', { channel });
    expect(outsider.words).toContain('Hindringsliste');
    expect(tidvinn.messagesIn(channel)).toEqual([before]);
  });

  it('is one board when two start it at once: the second sees the first and loses nothing', async () => {
    const { kari, ola } = await team();
    for (const who of [kari, ola]) {
      await who.says('eksperiment');
      await who.presses('Start tavla');
    }
    await kari.fills({ Fokusprosess: 'Nøkler', Utfordring: 'Mer tid' }).presses('Lagre');
    await ola.fills({ Fokusprosess: 'Medisin', Utfordring: 'Ingen avvik' }).presses('Lagre');
    expect(ola.words).toContain('En annen har endret det samme mens du skrev.');
    expect(ola.value('Fokusprosess')).toBe('Medisin');
    await kari.says('tavler');
    expect(kari.words).not.toContain('Medisin');
  });

  it('says when there is no such board', async () => {
    const { kari } = await team();
    await kari.sends('storyboard.show', { board: 'nowhere' });
    expect(kari.words).toBe('Den tavla finner jeg ikke. Skriv «tavler» for å se alle tavlene i enheten.');
  });

  it('needs what it needs, and names what is missing', async () => {
    const { kari } = await team();
    await kari.says('tavle');
    expect(kari.words).toContain('Neste: Start tavla');
    await kari.presses('Start tavla');
    await kari.fills({ Fokusprosess: 'Nøkler', Utfordring: ' ' }).presses('Lagre');
    expect(kari.words).toContain('Feil i «Utfordring»');
    expect(kari.value('Fokusprosess')).toBe('Nøkler');
    await kari.fills({ Utfordring: 'Mer tid hos brukerne' }).presses('Lagre');
    await kari.says('måltilstand');
    await kari
      .fills({ 'Slik skal det være': 'På plass', Frist: '2026-12-18', 'Tallet i dag': '14' })
      .presses('Lagre');
    expect(kari.words).toContain('Feil i «Hva måler dere»: Fyll ut hva dere måler, måleenheten og måltallet');
    expect(kari.value('Tallet i dag')).toBe('14');
  });
});

describe('every word for a board', () => {
  it.each(languages)('is understood in %s, with or without a board to use it on', async (language) => {
    const [empty, full] = [await team(language), await framed(language)];
    const notUnderstood = textsIn(language).help.notUnderstood('').slice(0, 18);
    for (const { kari } of [empty, full])
      for (const { words } of [...kata.commands, ...learning.commands])
        for (const word of words[language]) {
          await kari.says(word);
          expect(kari.words, word).not.toContain(notUnderstood);
        }
  });
});

describe('the actual condition', () => {
  it('is one sentence, drawn against the target and undone with a reason', async () => {
    const { kari, ola } = await framed();
    expect(kari.words).toContain('Leting: nå 14 min per vakt, mål 2 min per vakt.');
    await ola.says('nåtilstand 9,5 min per vakt, 5 prøver, stoppeklokke');
    expect(ola.words).toContain('9,5 min per vakt, 5 stikkprøver, stoppeklokke (23.11.2026)');
    expect(ola.chartTable('Chart.Line').at(-1)).toEqual(['23.11.2026', '9,5 min per vakt', '2 min per vakt']);
    await ola.says('tilstand 90 i går');
    await ola.says('angre måling');
    await ola.fills({ Hvorfor: 'Skrev feil' }).presses('Angre en måling');
    expect(ola.chartTable('Chart.Line')).toHaveLength(3);
    await kari.says('tilstand ganske bra');
    expect(kari.words).toContain('Jeg fant ikke noe tall i det du skrev.');
  });

  it('has what an experiment found in it, written once', async () => {
    const { tidvinn, kari } = await planned();
    tidvinn.on('2026-11-25');
    await kari.says('resultat');
    await kari.fills({ 'Hva skjedde': 'Talt i tre dager', 'Hvilket tall': '8,5' }).presses('Lagre');
    expect(kari.words).toContain('Leting: nå 8,5 min per vakt, mål 2 min per vakt.');
    expect(kari.words).toContain('8,5 min per vakt, eksperiment 1 (25.11.2026)');
    expect(kari.chartTable('Chart.Line').at(-1)?.[1]).toBe('8,5 min per vakt');
  });

  it('may be filled in, and needs a number', async () => {
    const { kari } = await framed();
    await kari.presses('Nåtilstand');
    expect(kari.words).toContain('14 min per vakt (23.11.2026)');
    await kari.fills({ 'Tallet nå': 'mye' }).presses('Lagre');
    expect(kari.words).toContain('Feil i «Tallet nå (min per vakt)»');
    await kari.fills({ 'Tallet nå': '7', 'Antall stikkprøver': '3' }).presses('Lagre');
    expect(kari.words).toContain('7 min per vakt, 3 stikkprøver');
  });

  it('has nothing to count in before the target condition has a metric', async () => {
    const { kari } = await started();
    await kari.says('nåtilstand 14');
    expect(kari.words).toContain('Sett måltilstanden først');
  });
});

describe('the obstacles', () => {
  it('wait in their list, and one is in work', async () => {
    const { kari } = await framed();
    expect(kari.words).toContain('Hindringsliste (1 venter)');
    await kari.says('hindringsliste');
    await kari.presses('Jobb med denne');
    expect(kari.words).toContain('Hindring vi jobber med nå\nVikarene kjenner ikke skapet');
    await kari.says('hindringer');
    await kari.presses('Stryk');
    await kari.fills({ 'Hvorfor er den ikke': 'Skapet er merket' }).presses('Stryk');
    expect(kari.words).toContain('Neste: Skriv hva som står i veien');
    await kari.says('hindringsliste');
    expect(kari.words).toContain('Strøket 23.11.2026: Skapet er merket');
    await kari.presses('Ta opp igjen');
    expect(kari.words).toContain('Hindring vi jobber med nå\nVikarene kjenner ikke skapet');
  });

  it('stay while an experiment is open, and the answer says why', async () => {
    const { kari } = await planned();
    await kari.says('hindringsliste');
    expect(kari.words).toContain('Dere har et eksperiment i gang på denne hindringen.');
    expect(kari.buttons().map(({ title }) => title)).not.toContain('Jobb med denne');
    const other = kari.buttons().find(({ title }) => title === 'Stryk')?.data;
    await kari.sends('obstacle.choose', other);
    expect(kari.words).toContain('Dere har et eksperiment i gang på denne hindringen.');
  });
});

describe('several boards', () => {
  it('are listed, and a typed line asks which one it is about', async () => {
    const crew = await framed();
    const { ola, kari } = crew;
    await ola.says('ny tavle');
    await ola
      .fills({ Fokusprosess: 'Medisin', Utfordring: 'Ingen avvik', Lærende: await objectIdOf(crew, ola) })
      .presses('Lagre');
    expect(ola.words).toContain('Katatavle for Hjemmetjenesten: Medisin');
    await ola.says('tavler');
    expect(ola.words).toContain('Medisin');
    expect(ola.words).toContain('Nøkler');
    await kari.says('eksperiment');
    await kari.presses('Åpne');
    // The learner of just one board means that one.
    await kari.says('nåtilstand 12');
    expect(kari.words).toContain('Leting: nå 12 min per vakt');
    await ola.says('mer om tavla');
    expect(ola.words).toContain('Medisin');
  });

  it('rest and come back, and a finished one keeps its story', async () => {
    const { kari } = await framed();
    await kari.says('pause tavla');
    await kari.fills({ Hvorfor: 'Ferie til august' }).presses('Sett på pause');
    expect(kari.words).toContain('Tavla har vært på pause siden 23.11.2026: Ferie til august');
    await kari.says('nåtilstand 12');
    expect(kari.words).toContain('Tavla er på pause.');
    await kari.says('eksperiment');
    await kari.presses('Gjenåpne tavla');
    await kari.presses('Gjenåpne');
    await kari.says('avslutt tavla');
    expect(kari.words).toContain('Måltilstanden er ikke avsluttet.');
    await kari.says('avslutt måltilstanden');
    await kari.fills({ 'Ble den nådd': 'abandoned', 'Hva lærte': 'Feil mål' }).presses('Lagre');
    await kari.says('avslutt tavla');
    await kari.fills({ 'Hva lærte': 'Begynn med å telle' }).presses('Avslutt tavla');
    expect(kari.words).toContain('Tavla ble avsluttet 23.11.2026. Det vi lærte: Begynn med å telle');
    await kari.presses('Vis historien');
    expect(kari.words).toContain('lagt bort');
    expect(kari.words).toContain('Hva vi lærte: Feil mål');
    await kari.says('gjenåpne tavla');
    await kari.presses('Gjenåpne');
    expect(kari.words).toContain('Feil i «Hvorfor tar dere den opp igjen»');
  });
});
