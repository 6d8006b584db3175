import { describe, expect, it } from 'vitest';
import { openTidvinn, tenant } from './fake-teams.ts';

const channel = '19:forbedring@thread.tacv2';

async function team() {
  const tidvinn = await openTidvinn();
  const kari = await tidvinn.person('Kari', { unit: 'home-care' });
  const ola = await tidvinn.person('Ola', { unit: 'home-care' });
  const utenfra = await tidvinn.person('Per', { unit: 'school' });
  await tidvinn.unit('home-care', 'Hjemmetjenesten');
  await tidvinn.unit('school', 'Skolen');
  return { tidvinn, kari, ola, utenfra };
}

const frame = {
  Utfordring: 'Mer tid hos brukerne',
  Måltilstand: 'Alle nøkler på plass, 0 min leting per vakt',
  Frist: '2026-12-18',
  Hindring: 'Nøklene ligger på tre steder',
};
const step = { 'Hva er neste steg': 'Ett skap', 'Hva forventer': '5 min leting', 'Når kan vi': '2026-11-30' };

async function framed() {
  const crew = await team();
  await crew.kari.says('eksperiment');
  await crew.kari.presses('Endre tavla');
  await crew.kari.fills(frame).presses('Lagre');
  return crew;
}

describe('the storyboard', () => {
  it('is framed, then takes one experiment at a time: expectation, result, learning, next step', async () => {
    const { kari, ola } = await framed();
    expect(kari.words).toContain('Alle nøkler på plass, 0 min leting per vakt');
    expect(kari.words).toContain('18.12.2026');
    await kari.presses('Nytt eksperiment');
    await kari.fills(step).presses('Lagre og lås forventningen');
    expect(kari.words).toContain('Forventning: 5 min leting');
    await ola.says('eksperiment');
    await ola.presses('Skriv resultat');
    expect(ola.words).toContain('Forventning: 5 min leting');
    await ola.fills({ 'Hva skjedde': '9 min leting' }).presses('Lagre');
    await ola.presses('Skriv læring');
    await ola.fills({ 'Hva lærte': 'Vikarene kjenner ikke skapet' }).presses('Lagre');
    expect(ola.words).toContain('Tidligere eksperimenter');
    expect(ola.words).toContain('Hva vi lærte: Vikarene kjenner ikke skapet');
    expect(ola.buttons()[0]?.title).toBe('Nytt eksperiment');
  });

  it('says why the order matters when someone skips a step, and keeps what they typed', async () => {
    const { kari } = await framed();
    await kari.presses('Nytt eksperiment');
    const locked = kari.fills(step).sent('Lagre og lås forventningen');
    await kari.presses('Lagre og lås forventningen');
    const open = kari.buttons()[0]?.data ?? {};
    await kari.sends('experiment.learn', { ...open, nonce: 'nonce-0001', learning: 'For tidlig' });
    expect(kari.words).toContain('Skriv ned hva som skjedde, før dere skriver hva dere lærte.');
    expect(kari.value('Hva lærte')).toBe('For tidlig');
    await kari.sends('experiment.plan', { ...locked, expectation: '1 min leting' });
    expect(kari.words).toContain('Forventningen er låst.');
    await kari.sends('experiment.plan', { ...locked, nonce: 'nonce-0002' });
    expect(kari.words).toContain('Dere har et eksperiment i gang.');
    await kari.sends('experiment.plan', locked);
    expect(kari.words).toContain('Forventning: 5 min leting');
  });

  it('keeps both texts when two write the result at once: the second sees the first and loses nothing', async () => {
    const { kari, ola } = await framed();
    await kari.presses('Nytt eksperiment');
    await kari.fills(step).presses('Lagre og lås forventningen');
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
    await kari.fills(step).presses('Lagre og lås forventningen');
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

  it('keeps what a colleague changed while the form was open, and asks when both changed the same', async () => {
    const { kari, ola } = await framed();
    await ola.says('eksperiment');
    await ola.presses('Endre tavla');
    await kari.presses('Endre tavla');
    await kari.fills({ Måltilstand: 'Nye tall', Utfordring: 'Ny retning' }).presses('Lagre');
    await ola.fills({ Hindring: 'Vikarene kjenner ikke skapet' }).presses('Lagre');
    expect(ola.words).toContain('Ny retning');
    expect(ola.words).toContain('Nye tall');
    expect(ola.words).toContain('Vikarene kjenner ikke skapet');

    await ola.presses('Endre tavla');
    await kari.says('eksperiment');
    await kari.presses('Endre tavla');
    await kari.fills({ Utfordring: 'Karis retning' }).presses('Lagre');
    await ola.fills({ Utfordring: 'Olas retning' }).presses('Lagre');
    expect(ola.words).toContain('Noen andre har endret det samme mens du skrev.');
    expect(ola.value('Utfordring')).toBe('Olas retning');
    await ola.presses('Lagre');
    expect(ola.words).toContain('Olas retning');
  });

  it('belongs to its team: another unit may look, not write', async () => {
    const { kari, utenfra } = await framed();
    const form = kari.buttons().find(({ title }) => title === 'Endre tavla')?.data;
    await utenfra.sends('storyboard.show', form);
    expect(utenfra.words).toContain('Katatavle for Hjemmetjenesten');
    await utenfra.sends('storyboard.frame-form', form);
    const sent = utenfra.fills({ Hindring: 'Noe annet' }).sent('Lagre');
    await utenfra.sends('storyboard.frame', sent);
    expect(utenfra.words).toContain('Tavla tilhører en annen enhet.');
  });

  it('asks once which unit a channel belongs to, and then shows its board there', async () => {
    const { kari, utenfra } = await team();
    await kari.says('eksperiment', { channel });
    expect(kari.words).toContain('Hvilken enhet hører denne kanalen til?');
    await kari.fills({ Enhet: 'home-care' }).presses('Velg', { channel });
    expect(kari.words).toContain('Katatavle for Hjemmetjenesten');
    await utenfra.says('eksperiment', { channel });
    expect(utenfra.words).toContain('Katatavle for Hjemmetjenesten');
  });

  it('is updated in place in the channel that shows it, in the language of the channel', async () => {
    const { tidvinn, kari, utenfra } = await framed();
    const conversation = { id: channel, serviceUrl: 'http://127.0.0.1:1/' };
    await tidvinn.services.deliveries.putChannel(tenant, {
      ...conversation,
      unit: 'home-care',
      language: 'nn',
    });
    await utenfra.says('eksperiment', { channel });
    expect(utenfra.words).toContain('Hindring vi arbeider med no');

    await kari.says('eksperiment');
    await kari.presses('Nytt eksperiment');
    await kari.fills(step).presses('Lagre og lås forventningen');
    expect(kari.words).toContain('Forventningen er låst.');
    expect(tidvinn.messagesIn(channel)).toEqual([expect.stringContaining('Forventninga er låst.')]);
    expect(tidvinn.messagesIn(channel)[0]).toContain('Forventning: 5 min leting');

    const [before] = tidvinn.messagesIn(channel);
    await utenfra.presses('Nytt eksperiment', { channel });
    expect(utenfra.words).toContain('Neste steg');
    expect(tidvinn.messagesIn(channel)).toEqual([before]);
  });

  it('needs every field, and names those that are missing', async () => {
    const { kari } = await team();
    await kari.says('tavle');
    await kari.presses('Endre tavla');
    await kari.fills({ ...frame, Frist: '', Hindring: ' ' }).presses('Lagre');
    expect(kari.words).toContain('Feil i «Frist»: Velg en dato.');
    expect(kari.words).toContain('Feil i «Hindring vi jobber med nå»');
    expect(kari.value('Utfordring')).toBe('Mer tid hos brukerne');
  });
});
