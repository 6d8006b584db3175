import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { experimentsOfGain, experimentsOfThief } from '../../src/domain/kata/chain.ts';
import { tenant } from './fake-teams.ts';
import { framed, type Team } from './kata-team.ts';

const on = '2026-11-02';
const model = { basis: 'direct' as const, minutesPerWeek: 600 };

/** A time thief that is taken on and identified, in a unit. */
function thief(id: string, unit: string, title: string): Event[] {
  return [
    { type: 'time-thief.reported', on, thief: id, unit, title, model, method: 'sampled' },
    { type: 'time-thief.taken-on', on, thief: id },
    {
      ...{
        type: 'gain.identified',
        on,
        gain: `gain-${id}`,
        thief: id,
        unit,
        title,
        model,
        method: 'sampled',
      },
      minutesPerYear: 27_000,
    },
  ];
}

async function worked(): Promise<Team> {
  const crew = await framed();
  const { tidvinn, kari } = crew;
  await tidvinn.has(...thief('keys', 'home-care', 'Leter etter nøkler'));
  await kari.says('tidstyv på tavla');
  expect(kari.words).toContain('Tidstyven blir hindringen dere jobber med');
  await kari.fills({ 'Hvilken tidstyv': 'keys' }).presses('Ta opp tidstyv');
  await kari.says('hindringsliste');
  expect(kari.words).toContain('Er meldt som tidstyv');
  const row = kari
    .buttons()
    .filter(({ title }) => title === 'Jobb med denne')
    .at(-1);
  await kari.sends('obstacle.choose', row?.data);
  await kari.says('nytt eksperiment');
  await kari
    .fills({ 'Hva er neste steg': 'Ett skap ved døra', 'Hva forventer': '5 min', 'Når kan vi': '2026-11-30' })
    .presses('Lagre og lås forventningen');
  return crew;
}

it('a time thief that the unit has taken on goes to its board from its own card', async () => {
  const { tidvinn, kari } = await framed();
  const [reported, takenOn] = thief('lists', 'home-care', 'Fyller ut lister på papir') as [Event, Event];
  await tidvinn.has(reported, { ...takenOn, owner: kari.pseudonym } as Event);
  await kari.sends('time-thief.show', { thief: 'lists' });
  await kari.presses('Ta opp på tavla');
  await kari.presses('Ta opp tidstyv');
  await kari.says('hindringsliste');
  expect(kari.words).toContain('Fyller ut lister på papir');
});

describe('the chain from time thief to gain and on to the next unit', () => {
  it('puts nothing on the card of a gain in another unit', async () => {
    const { tidvinn, kari } = await worked();
    await tidvinn.has(...thief('papers', 'school', 'Leter etter papirer'));
    await kari.says('resultat 4 min leting');
    await kari.says('læring noen må eie skapet');
    await kari.says('knytt til gevinst');
    await kari.sends('experiment.link', { ...kari.sent('Knytt til gevinst'), gain: 'gain-papers' });
    expect(kari.words).toContain('Den gevinsten');
    const linked = await tidvinn.municipalities.look(tenant, (state) =>
      experimentsOfGain(state, 'gain-papers'),
    );
    expect(linked).toEqual([]);
  });

  it('a time thief becomes an obstacle, an experiment on it feeds a gain, and the gain leads back', async () => {
    const { tidvinn, kari, outsider } = await worked();
    await kari.says('knytt til gevinst');
    expect(kari.words).toContain('Skriv ned hva som skjedde');
    await kari.says('resultat 4 min leting');
    await kari.says('læring noen må eie skapet');
    await kari.says('knytt til gevinst');
    expect(kari.value('Hvilken gevinst')).toBe('gain-keys');
    await kari.presses('Knytt til gevinst');
    expect(kari.words).toContain('Gevinst: Leter etter nøkler');
    const found = await tidvinn.municipalities.look(tenant, (state) => ({
      gain: experimentsOfGain(state, 'gain-keys').map(({ experiment }) => experiment.step),
      thief: experimentsOfThief(state, 'keys').map(({ experiment }) => experiment.step),
    }));
    expect(found).toEqual({ gain: ['Ett skap ved døra'], thief: ['Ett skap ved døra'] });
    await outsider.says('vis gevinst leter');
    await outsider.presses('Se eksperimentene');
    expect(outsider.words).toContain('Eksperimentene bak «Leter etter nøkler»');
    expect(outsider.words).toContain('Ett skap ved døra');
    expect(outsider.words).toContain('Hva vi lærte: noen må eie skapet');
    await outsider.presses('Vis tavla');
    expect(outsider.words).toContain('Katatavle for Hjemmetjenesten');

    await kari.says('løs fra gevinst');
    await kari.fills({ Hvorfor: 'Feil gevinst' }).presses('Løs fra gevinsten');
    await kari.sends('time-thief.show', { thief: 'keys' });
    await kari.presses('Se eksperimentene');
    expect(kari.words).toContain('Eksperimentene mot «Leter etter nøkler»');
    await kari.sends('experiment.behind-gain', { gain: 'gain-keys' });
    expect(kari.words).toContain('Ingen eksperimenter er knyttet hit ennå.');
  });

  it('what worked is offered to a unit with the same time thief, with credit to the first', async () => {
    const { tidvinn, kari, outsider } = await worked();
    await kari.says('resultat 4 min leting');
    await kari.says('læring noen må eie skapet');
    await kari.says('knytt til gevinst');
    await kari.fills({ 'Hvilken gevinst': 'gain-keys' }).presses('Knytt til gevinst');

    await outsider.says('eksperiment');
    await outsider.presses('Start tavla');
    await outsider.fills({ Fokusprosess: 'Nøkler', Utfordring: 'Mer tid til elevene' }).presses('Lagre');
    await outsider.says('prøv hos oss');
    expect(outsider.words).toContain('Jeg vet ikke ennå om noe som har virket mot slike tidstyver hos andre');
    await tidvinn.has(...thief('school-keys', 'school', 'leter etter Nøkler'));
    await outsider.says('prøv hos oss');
    expect(outsider.words).toContain('Fra Hjemmetjenesten');
    expect(outsider.words).toContain('Ett skap ved døra');
    await outsider.presses('Prøv dette hos oss');
    expect(outsider.words).toContain('Sett måltilstanden først');

    await outsider.says('måltilstand');
    await outsider.fills({ 'Slik skal det være': 'Alle på plass', Frist: '2026-12-18' }).presses('Lagre');
    await outsider.says('hindring Nøklene ligger på tre steder');
    await outsider.says('prøv hos oss');
    await outsider.presses('Prøv dette hos oss');
    expect(outsider.value('Hva er neste steg')).toBe('Ett skap ved døra');
    await outsider
      .fills({ 'Hva forventer': '5 min', 'Når kan vi': '2026-12-01' })
      .presses('Lagre og lås forventningen');
    expect(outsider.words).toContain('Idé fra: Hjemmetjenesten');
    await outsider.says('prøv hos oss');
    expect(outsider.words).not.toContain('Fra Hjemmetjenesten');
  });

  it('a time thief may be the challenge, and one that nobody has taken on is not shown', async () => {
    const { tidvinn, kari } = await framed();
    await tidvinn.has({
      ...{
        type: 'time-thief.reported',
        on,
        thief: 'new',
        unit: 'home-care',
        title: 'Ny',
        model,
        method: 'guess',
      },
    });
    await kari.says('tidstyv på tavla');
    expect(kari.words).toContain('Enheten har ingen tidstyver som er tatt imot ennå.');
    await tidvinn.has({ type: 'time-thief.taken-on', on, thief: 'new' });
    await kari.says('tidstyv på tavla');
    await kari.fills({ 'Hva skal den være': 'challenge' }).presses('Ta opp tidstyv');
    expect(kari.words).toContain('Utfordring\nNy');
  });
});
