import { expect } from 'vitest';
import { test } from './in-playground.ts';

test('whoever does not want to be stored gets a code, and comes back with it', async ({ playground }) => {
  await playground.openPersonal();
  await playground.say('tidstyv: leter etter ladere til nettbrett 5 min 2 ganger om dagen, 3 personer');
  const form = await playground.card('Hva tar tid (må fylles ut)');
  await form.press('Mer');
  await form.choose('Hvem får vite at det er deg', 'Ingen: Ikke lagre hvem jeg er');
  await playground.keep(form, 'report-more');
  await form.press('Meld');
  const receipt = await playground.card('Koden din');
  await receipt.settle();
  await playground.keep(receipt, 'report-code');
  const [code = ''] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(await receipt.text()) ?? [];
  await receipt.press('Jeg har skrevet ned koden');
  await playground.card('Meldingen er sendt');

  await playground.say(`kode ${code}`);
  const mine = await playground.card('Leter etter ladere til nettbrett');
  await playground.keep(mine, 'report-by-code');
  await mine.press('Trekk tilbake');
  const asked = await playground.card('Trekke tilbake meldingen?');
  await asked.press('Ja, trekk den tilbake');
  await playground.card('er trukket tilbake');
});

test('what somebody else has reported is shown before it is sent, and joined; a draft waits under «mine»', async ({
  playground,
}) => {
  await playground.say('meld');
  const form = await playground.card('Hva tar tid (må fylles ut)');
  await form.fill('Hva tar tid', 'Finn ikkje rett skjema til innbyggaren');
  await form.fill('Minutter per gang', 4);
  await form.fill('Antall ganger', 5);
  await form.choose('Hvor ofte', 'per arbeidsdag');
  await form.press('Lagre utkast');
  await playground.card('Utkastet er lagret');
  await playground.say('mine');
  const mine = await playground.card('utkast, ikke meldt');
  await playground.keep(mine, 'report-mine');
  await mine.press('Fortsett');
  const again = await playground.card('Hva tar tid (må fylles ut)');
  expect(await again.value('Minutter per gang')).toBe('4');
  await again.choose('Hvor sikkert er tallet', 'målt');
  await again.press('Meld');
  const similar = await playground.card('Er det en av disse?');
  await playground.keep(similar, 'report-similar');
  await similar.press('Gjelder oss også');
  const joining = await playground.card('gjelder oss også');
  await playground.keep(joining, 'report-joining');
  await joining.press('Bli med');
  await playground.card('Dere er med');
});
