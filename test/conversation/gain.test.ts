import { describe, expect, it } from 'vitest';
import { openTidvinn } from './fake-teams.ts';

/** A unit with a leader, a staff representative, someone who reports, and the programme office. */
async function homeCare() {
  const tidvinn = await openTidvinn({ today: '2026-09-01' });
  const leder = await tidvinn.person('Kari', { unit: 'home-care' });
  const tillitsvalgt = await tidvinn.person('Lars', { unit: 'home-care' });
  const ola = await tidvinn.person('Ola', { unit: 'home-care' });
  const kontor = await tidvinn.person('Siri', { unit: 'home-care' });
  await tidvinn.unit('home-care', 'Hjemmetjenesten', leder);
  await tidvinn.role(tillitsvalgt, 'staffRepresentative', 'home-care');
  await tidvinn.role(kontor, 'programmeOffice');
  await ola.says('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
  await ola.presses('Meld');
  return { tidvinn, leder, tillitsvalgt, ola, kontor };
}

type Crew = Awaited<ReturnType<typeof homeCare>>;

async function identify({ leder }: Crew) {
  await leder.says('oppgaver');
  await leder.presses('Åpne');
  await leder.fills({ 'Hvordan er tallet sjekket': 'severalAgree' }).presses('Identifiser');
}

async function agree(crew: Crew) {
  const { leder, tillitsvalgt } = crew;
  await leder.presses('Lag gevinstavtale');
  await leder.fills({
    'Hva tiden skal brukes til': 'Flere turer med beboerne',
    Gevinsttype: 'quality',
    'Timer i uka': '8',
  });
  await leder.presses('Foreslå avtalen');
  await tillitsvalgt.says('oppgaver');
  await tillitsvalgt.presses('Åpne');
  await tillitsvalgt.presses('Godta avtalen');
}

async function introduceAndMeasure({ tidvinn, leder }: Crew) {
  await leder.says('oppgaver');
  await leder.presses('Åpne');
  await leder.presses('Sett oppstart');
  await leder.fills({ 'Timer i uka før': '52,5' }).presses('Lagre og lås nullpunktet');
  tidvinn.on('2026-10-01');
  await leder.presses('Registrer måling');
  await leder
    .fills({ 'Timer i uka etter': '38', 'Nytt arbeid': '2', Målemetode: 'measured' })
    .presses('Lagre målingen');
}

describe("a gain's way", () => {
  it('goes from a report to an hour that is documented, by people in two roles', async () => {
    const crew = await homeCare();
    const { leder, tillitsvalgt, ola } = crew;
    await identify(crew);
    expect(leder.words).toContain('er identifisert: 15 timer i uka (0,40 årsverk)');
    expect(ola.heard.at(-1)).toContain('er identifisert');
    await agree(crew);
    expect(tillitsvalgt.words).toContain('Avtalen er inngått.');
    await introduceAndMeasure(crew);
    expect(leder.words).toContain('Målt netto: 12,5 timer i uka (0,33 årsverk).');

    await leder.presses('Dokumenter bruken');
    await leder
      .fills({ Dokumentasjon: 'changedRoster', 'Hvor finnes': 'Turnus fra uke 38' })
      .presses('Send til godkjenning');
    expect(leder.buttons().map(({ title }) => title)).not.toContain('Godkjenn realiseringen');
    await tillitsvalgt.says('oppgaver');
    await tillitsvalgt.presses('Åpne');
    expect(tillitsvalgt.words).toContain(
      'Dokumentert bruk: Flere turer med beboerne, 8 timer i uka. endret turnus eller plan: Turnus fra uke 38',
    );
    await tillitsvalgt.presses('Godkjenn realiseringen');
    expect(tillitsvalgt.words).toContain('Realisert: 8 timer i uka (0,21 årsverk).');
    expect(leder.heard.at(-1)).toContain('teller nå som realisert');
    expect(leder.heard[0]).toContain('Ny tidstyv fra Hjemmetjenesten: «Leter etter nøkler».');
    expect(tillitsvalgt.heard).toEqual([
      '«Leter etter nøkler» venter på at du sier ja eller nei. Skriv «oppgaver» for å se det.',
      '«Leter etter nøkler» venter på at du sier ja eller nei. Skriv «oppgaver» for å se det.',
    ]);

    await ola.says('status');
    expect(ola.words).toContain('Realisert: 0,2 årsverk (8 timer i uka)');
    expect(ola.words).toContain('Frigjort, ikke omdisponert: 0,1 årsverk (5 timer i uka)');
    await ola.says('forklar');
    expect(ola.words).toContain('Identifisert: 12,5 timer i uka (0,33 årsverk)');
    expect(ola.words).toContain('Realisert: 8 timer i uka (0,21 årsverk)');
    await ola.presses('Vis gevinsten');
    expect(ola.words).toContain('10 min × 3 per arbeidsdag × 6 personer');
    await ola.says('mine');
    expect(ola.words).toContain('realisert');
    await ola.presses('Vis gevinsten');
    expect(ola.words).toContain('Gevinst: Leter etter nøkler');
  });

  it('is not identified on a guess, nor by who reported it, nor by who does not lead', async () => {
    const crew = await homeCare();
    const { leder, ola, tillitsvalgt } = crew;
    await leder.says('oppgaver');
    await leder.presses('Åpne');
    const sent = leder.sent('Identifiser');
    await leder.presses('Identifiser');
    expect(leder.words).toContain('Et løst anslag teller bare som meldt. Velg hvordan tallet er sjekket.');
    const checked = { ...sent, method: 'measured' };
    await tillitsvalgt.sends('time-thief.reject', { thief: sent.thief });
    expect(tillitsvalgt.words).toContain('Bare lederen for enheten');
    await tillitsvalgt.sends('time-thief.identify', checked);
    expect(tillitsvalgt.words).toContain('Bare lederen for enheten');

    await leder.says('tidstyv: venter på bil 10 min om dagen');
    await leder.presses('Meld');
    const own = leder.buttons()[0]?.data;
    await leder.says('oppgaver');
    expect(leder.words).not.toContain('Venter på bil');
    await leder.sends('time-thief.identify', { ...own, hours: '1', method: 'measured' });
    expect(leder.words).toContain('Du meldte denne tidstyven selv');
    expect(ola.heard).toHaveLength(0);
  });

  it('is rejected with a reason that the reporter gets, and the answer is the same when pressed twice', async () => {
    const { leder, ola } = await homeCare();
    await leder.says('oppgaver');
    await leder.presses('Åpne');
    await leder.presses('Avvis');
    await leder.presses('Avvis');
    expect(leder.words).toContain('Feil i «Begrunnelse til den som meldte»');
    const sent = leder.fills({ Begrunnelse: 'Skapet er byttet.' }).sent('Avvis');
    await leder.presses('Avvis');
    const first = leder.words;
    await leder.sends('time-thief.reject', sent);
    expect(leder.words).toBe(first);
    expect(ola.heard).toEqual([
      '«Leter etter nøkler»: Vi går ikke videre med denne tidstyven nå: Skapet er byttet. Takk for at du sa fra.',
    ]);
  });

  it('answers a card from last week by how things stand today', async () => {
    const { tidvinn, leder, ola } = await homeCare();
    await leder.says('oppgaver');
    await leder.presses('Åpne');
    const old = leder.fills({ 'Hvordan er tallet sjekket': 'measured' }).sent('Identifiser');
    await ola.presses('Trekk tilbake');
    await ola.presses('Ja, trekk den tilbake');
    tidvinn.on('2026-09-08');
    await leder.sends('time-thief.identify', old);
    expect(leder.words).toBe('Denne tidstyven er trukket tilbake.');
    await leder.sends('time-thief.reject', { ...old, reason: 'For sent' });
    expect(leder.words).toBe('Denne tidstyven er trukket tilbake.');
    expect(ola.heard).toHaveLength(0);
  });

  it('is told to the reporter once, however often the button is pressed', async () => {
    const crew = await homeCare();
    const { leder, ola } = crew;
    await leder.says('oppgaver');
    await leder.presses('Åpne');
    const sent = leder.fills({ 'Hvordan er tallet sjekket': 'measured' }).sent('Identifiser');
    await Promise.all([1, 2, 3].map(() => leder.sends('time-thief.identify', sent)));
    expect(leder.words).toContain('er identifisert');
    expect(ola.heard).toHaveLength(1);
  });

  it('needs both leader and staff representative behind the agreement', async () => {
    const crew = await homeCare();
    const { leder, kontor, tillitsvalgt } = crew;
    await identify(crew);
    await leder.presses('Lag gevinstavtale');
    await leder
      .fills({ 'Hva tiden skal brukes til': 'Turer', Gevinsttype: 'quality' })
      .presses('Foreslå avtalen');
    await kontor.says('oppgaver');
    expect(kontor.words).toContain('Ingenting venter på deg nå.');
    await tillitsvalgt.says('oppgaver');
    await tillitsvalgt.presses('Åpne');
    const seen = tillitsvalgt.sent('Godta avtalen');
    await leder.sends('gain.agree', seen);
    expect(leder.words).toContain('Du foreslo dette selv');
    await kontor.sends('gain.agree', seen);
    expect(kontor.words).toContain('en tillitsvalgt');

    await leder.presses('Endre forslaget');
    expect(leder.value('Hva tiden skal brukes til')).toBe('Turer');
    await leder.fills({ 'Hva tiden skal brukes til': 'Noe annet' }).presses('Foreslå avtalen');
    await tillitsvalgt.sends('gain.agree', seen);
    expect(tillitsvalgt.words).toContain('Forslaget er endret etter at du åpnet kortet.');
  });

  it('never realises more than was measured, and keeps what was typed', async () => {
    const crew = await homeCare();
    const { leder } = crew;
    await identify(crew);
    await agree(crew);
    await introduceAndMeasure(crew);
    await leder.presses('Dokumenter bruken');
    const typed = { 'Timer i uka': '12,6', Dokumentasjon: 'measuredFigure', 'Hvor finnes': 'Rapport 7' };
    await leder.fills(typed).presses('Send til godkjenning');
    expect(leder.words).toContain('Dere kan ikke dokumentere mer tid enn målingen viser at dere har spart.');
    expect(leder.value('Hvor finnes')).toBe('Rapport 7');
  });

  it('cannot be measured before four weeks have gone', async () => {
    const crew = await homeCare();
    const { tidvinn, leder } = crew;
    await identify(crew);
    await leder.says('oppgaver');
    await leder.presses('Åpne');
    await leder.presses('Sett oppstart');
    expect(leder.value('Timer i uka før')).toBeUndefined();
    await leder.fills({ 'Timer i uka før': '15' }).presses('Lagre og lås nullpunktet');
    tidvinn.on('2026-09-28');
    await leder.presses('Registrer måling');
    await leder.fills({ 'Timer i uka etter': '1', Målemetode: 'sampled' }).presses('Lagre målingen');
    expect(leder.words).toContain('Målingen kan tidligst gjøres 29.09.2026, 28 dager etter oppstart.');
    tidvinn.on('2026-09-29');
    await leder.fills({ 'Dato for målingen': '2026-09-29' }).presses('Lagre målingen');
    expect(leder.words).toContain('Målt netto: 14 timer i uka');
  });
});
