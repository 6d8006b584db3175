import { describe, expect, it } from 'vitest';
import { openSample } from './sample.ts';

async function sample(today?: string) {
  const tidvinn = await openSample(today);
  const [ola, nina, ann] = [
    await tidvinn.person('Ola'),
    await tidvinn.person('Nina', { language: 'nn' }),
    await tidvinn.person('Ann', { language: 'en' }),
  ];
  return { tidvinn, ola, nina, ann };
}

/** The first element of a type on a card, wherever it lies. */
function elementOf(node: unknown, type: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  if ((node as { type?: unknown }).type === type) return node;
  for (const inner of Object.values(node)) {
    const found = elementOf(inner, type);
    if (found) return found;
  }
  return undefined;
}

describe('asking in words', () => {
  it('says back dates and abbreviations as they are written', async () => {
    const { ola, ann } = await sample();
    await ann.says('realised in 2020');
    expect(ann.words).toContain('1 January 2020 to 31 December 2020, realised.');
    await ola.says('hvor mye er identifisert på grunn av IKT');
    expect(ola.words).toContain('identifisert, IKT.');
  });

  it('names the unit of the numbers in every table', async () => {
    const { ola } = await sample();
    await ola.says('sammenlign enhetene');
    expect(ola.words).toContain('Årsverk: Identifisert / Realisert');
    for (const tab of ['Over tid', 'Etter sløsing']) {
      await ola.says('status');
      await ola.presses(tab);
      expect(ola.words).toContain('Årsverk: Identifisert\nÅrsverk: Realisert');
    }
  });

  it('draws nothing where there is nothing to draw', async () => {
    const { ola } = await sample();
    await ola.says('status');
    expect(elementOf(ola.card, 'Chart.HorizontalBar')).toBeDefined();
    await ola.says('status 2000');
    expect(elementOf(ola.card, 'Chart.HorizontalBar')).toBeUndefined();
    await ola.presses('Per enhet');
    expect(ola.words).toContain('Hjemmetjenesten nord');
    expect(elementOf(ola.card, 'Chart.HorizontalBar')).toBeUndefined();
    await ola.presses('Over tid');
    expect(ola.words).toContain('Årsverk: Identifisert');
    expect(elementOf(ola.card, 'Chart.Line')).toBeUndefined();
  });

  it('gives the published totals of April 2016, in each language, without the word status too', async () => {
    const { ola, nina, ann } = await sample();
    await ola.says('status per 1. april 2016');
    expect(ola.words).toContain(
      'Per 01.04.2016: 33,0 årsverk er identifisert, og 21,5 av dem er realisert (65\u00a0%). 33 av 70 enheter jobber etter Lean-prinsippene.',
    );
    await nina.says('kor mykje er identifisert og realisert per 1. april 2016');
    expect(nina.words).toContain('33,0 årsverk er identifiserte, og 21,5 av dei er realiserte (65\u00a0%)');
    await ann.says('how much was identified and realised as of 1 April 2016?');
    expect(ann.words).toContain('33.0 FTE identified, and 21.5 of them realised (65%). 33 of 70 units');
    await ann.says('share of staff in Lean on 1 april 2016');
    expect(ann.words).toContain('33 of 70 units use Lean.');
    expect(ann.words).toMatch(/They have \d+ of [\d,]+ staff \((49|50|51)%\)/);
  });

  it('says back what it understood, and lets one change it without losing the rest', async () => {
    const { ola } = await sample();
    await ola.says('hvor mye har sjukehjemmet korttid spart i 2013');
    expect(ola.words).toContain(
      'Slik forsto jeg spørsmålet: Sykehjemmet korttid, 01.01.2013 til 31.12.2013, realisert',
    );
    expect(ola.words).toMatch(/Endring fra 01\.01\.2013 til 31\.12\.2013: Realisert: (opp|ned|uendret)/);
    await ola.presses('Endre spørsmålet');
    expect([ola.value('Per dato'), ola.value('Tall')]).toEqual(['2013-12-31', 'realised']);
    await ola.fills({ 'Per dato': '2012-12-31' }).presses('Vis svaret');
    expect(ola.words).toContain('Feil i «Endring fra og med (tomt felt: bare status på datoen)»');
    expect(ola.value('Tall')).toBe('realised');
    await ola.fills({ Endring: '2012-01-01' }).presses('Vis svaret');
    expect(ola.words).toContain('Sykehjemmet korttid, 01.01.2012 til 31.12.2012, realisert');
  });

  it('never guesses between units: the question goes on when one is chosen', async () => {
    const { nina } = await sample();
    await nina.says('kor mykje har sjukeheimen spart i 2015');
    expect(nina.words).toContain('Fleire heiter noko med «sjukeheimen».');
    await nina.presses('Sykehjemmet langtid');
    expect(nina.words).toContain('Sykehjemmet langtid, 01.01.2015 til 31.12.2015, realisert');
  });

  it('gives no figure for a unit that nobody has, or for a word it cannot place: it offers what is near', async () => {
    const { ola, nina, ann } = await sample();
    await ola.says('status hjemmetjenesten øst');
    expect(ola.words).toContain('Jeg fant ingen enhet som heter «hjemmetjenesten øst».');
    expect(ola.words).not.toContain('årsverk');
    await ola.presses('Hjemmetjenesten sør');
    expect(ola.words).toContain('Status for Hjemmetjenesten sør');
    await ola.says('hva er stemninga på renhold');
    expect(ola.words).toContain('Jeg skjønte ikke «stemninga».');
    await ola.presses('Renhold');
    expect(ola.words).toContain('Status for Renhold');
    await nina.says('kva er stemninga på renhald');
    expect(nina.words).toContain('Eg skjøna ikkje «stemninga».');
    await ann.says('what is the mood at the library');
    expect(ann.words).toContain('I did not understand "mood".');
  });

  it('leaves questions about other things, and a meeting in five minutes is no report', async () => {
    const { ola, ann } = await sample();
    await ola.says('hvor mange overtidstimer hadde brann og feiing i 2025');
    expect(ola.words).toContain('Det skjønte jeg ikke.');
    await ann.says('how many books does the library have');
    expect(ann.words).toContain('I did not understand that.');
    await ola.says('formannskap om 5 min, realiseringsgrad for hele kommunen?');
    expect(ola.words).toContain('Realiseringsgrad per 25.11.2026');
  });

  it('does not answer about people, and says what it can be asked instead', async () => {
    const { ola, nina, ann } = await sample();
    await ola.says('hvem har meldt mest');
    expect(ola.words).toContain('fører ikke tall om enkeltpersoner');
    await nina.says('kven manglar på innsjekken');
    expect(nina.words).toContain('fører ikkje tal om enkeltpersonar');
    await ann.says('how many did Anna report last month');
    expect(ann.words).toContain('keeps no figures about individuals');
  });

  it('takes no report for a question, and answers a question behind a greeting', async () => {
    const { ola } = await sample();
    await ola.says('vi venter 15 min på bilnøkler hver morgen i hjemmetjenesten nord');
    expect(ola.words).not.toContain('Status for');
    await ola.says('hei');
    expect(ola.words).toContain('Hei! Jeg er Tidvinn.');
    await ola.says('hei, hva har legevakta fått til siste 12 mnd');
    expect(ola.words).toContain('Status for Legevakta');
    await ola.says('hva er realisert 31. februar 2024');
    expect(ola.words).toContain('ikke en dato jeg kan lese');
  });

  it('lists gains that lapsed within a time, each with its card', async () => {
    const { ola } = await sample();
    await ola.says('hvilke gevinster bortfalt i 2014');
    expect(ola.words).toContain('Gevinster (bortfalt): kommunen');
    expect(ola.words).toContain('Kjører innom basen mellom hvert besøk');
    await ola.presses('Vis gevinsten');
    expect(ola.words).toContain('importert historikk');
  });
});

describe('the views of a status', () => {
  it('are a tap away from one another, about the same date and entry', async () => {
    const { ola } = await sample();
    await ola.says('status per 1. april 2016');
    const basis = /Per 01\.04\.2016\. Bygger på alt som er registrert til og med føring \d+\./;
    for (const tab of ['Over tid', 'Per enhet', 'Etter sløsing', 'Lean', 'Mer om tallene', 'Oversikt']) {
      await ola.presses(tab);
      expect(ola.words).toMatch(basis);
    }
  });

  it('show wastes as parts of one whole, with their numbers for whoever cannot see colours or charts', async () => {
    const { ola, nina, ann } = await sample();
    type Donut = { title: string; data: { legend: string; value: number }[]; fallback: { rows: unknown[] } };
    const donut = (card: unknown) => elementOf(card, 'Chart.Donut') as Donut | undefined;
    await ola.says('status');
    await ola.presses('Etter sløsing');
    const drawn = donut(ola.card);
    expect(drawn?.title).toBe('Årsverk etter sløsing: Identifisert');
    expect(drawn?.data.map(({ legend }) => legend)).toEqual([
      'venting: 0,13',
      'dobbeltarbeid: 0,27',
      'feil: 0,11',
    ]);
    expect(JSON.stringify(drawn?.fallback)).toMatch(/dobbeltarbeid.*0,27/);
    expect(ola.words).toContain('unødvendig arbeid og dobbeltarbeid\n0,27');
    expect(ola.words).toMatch(/Ikke klassifisert, og ikke med i figuren: 38,\d årsverk/);
    await nina.says('kor mykje er meldt på servicetorget');
    await nina.presses('Etter sløsing');
    expect(donut(nina.card)?.title).toContain('Meldt');
    expect(donut(nina.card)?.data[0]?.legend).toMatch(/^leiting: 0,\d\d$/);
    await ann.says('status 2016-04-01');
    await ann.presses('By waste');
    // All of it is imported history: there are no parts to draw.
    expect(donut(ann.card)).toBeUndefined();
    expect(ann.words).toContain('not classified');
  });

  it('are narrowed to the waste that was asked about, each of them, and say so', async () => {
    const { ola, nina, ann } = await sample();
    const narrowed = 'Tallene gjelder gevinster fra tidstyver som er klassifisert slik.';
    await ola.says('sammenlign tjenesteområdene på dobbeltarbeid');
    expect(ola.words).toContain('Slik forsto jeg spørsmålet: per 25.11.2026, unødvendig arbeid');
    expect(ola.words).toContain('Stab og støtte\n0,3 / 0,0\n');
    expect(ola.words).toContain('Hjemmetjenesten\n0,0 / 0,0\n');
    expect(ola.words).toContain(narrowed);
    await ola.says('status dobbeltarbeid');
    await ola.presses('Over tid');
    expect(ola.words).toContain('Realisert\n25.11.2026\n0,3\n0,0\n');
    expect(ola.words).toContain(narrowed);
    await nina.says('samanlikn tenesteområda på dobbeltarbeid');
    expect(nina.words).toContain('Hjemmetjenesten\n0,0 / 0,0\n');
    await ann.says('compare the service areas on double registration');
    expect(ann.words).toContain('Hjemmetjenesten\n0.0 / 0.0\n');
  });

  it('set units side by side in their own order, with their size and a word of caution', async () => {
    const { ola } = await sample();
    await ola.says('sammenlign enhetene i hjemmetjenesten per 31.12.2018');
    const order = [
      'Hjemmetjenesten nord',
      'Hjemmetjenesten sør',
      'Hjemmetjenesten natt',
      'Hverdagsrehabilitering',
    ];
    const at = order.map((name) => ola.words.indexOf(`\n${name}\n`));
    expect(at.every((one, index) => one > (at[index - 1] ?? 0))).toBe(true);
    expect(ola.words).toContain('Per 100 årsverk');
    expect(ola.words).toContain(
      'Disse har en annen heltidsuke enn 37,5 timer, så et årsverk er færre timer: Hjemmetjenesten nord,',
    );
    await ola.presses('Alfabetisk');
    expect(ola.words.indexOf('\nHjemmetjenesten natt\n')).toBeLessThan(
      ola.words.indexOf('\nHjemmetjenesten nord\n'),
    );
    expect(ola.buttons().map(({ title }) => title)).toContain('Etter hva de har lært');
  });

  it('say what has changed since the last report that was kept, by someone who may', async () => {
    const { tidvinn, ola } = await sample();
    await ola.says('endring siden sist rapport');
    expect(ola.words).toContain('Ingen rapport er tatt vare på ennå');
    await ola.says('status per 31.12.2015');
    await ola.presses('Mer om tallene');
    await ola.presses('Ta vare på som rapport');
    expect(ola.words).toContain('Bare lederen for enheten, utviklingsenheten eller administratoren kan');
    await tidvinn.role(ola, 'programmeOffice');
    await ola.says('status per 31.12.2015');
    await ola.presses('Mer om tallene');
    await ola.presses('Ta vare på som rapport');
    expect(ola.words).toContain('Rapporten er tatt vare på: Per 31.12.2015');
    await ola.says('status per 1. april 2016');
    expect(ola.words).toContain('Endring siden rapporten per 31.12.2015');
    expect(ola.words).toContain('Identifisert: opp 0,4 årsverk (16 timer i uka). Realisert: uendret.');
  });

  it('name three examples of what the time is used for, and no figure about fewer than six people', async () => {
    const { ola } = await sample();
    await ola.says('status per 1. april 2016');
    await ola.presses('Mer om tallene');
    expect(ola.words.match(/^• /gm)).toHaveLength(3);
    await ola.says('status arkivet');
    await ola.presses('Mer om tallene');
    expect(ola.words).toContain('Ansatte i Lean: vises ikke, færre enn seks personer');
  });

  it("show the units' way into Lean: where each stands, since when, who is next and how fast", async () => {
    const { ola, nina, ann } = await sample();
    await ola.says('lean');
    expect(ola.words).toContain('Neste ut: Sykehjemmet demens (10.01.2022), Østre barneskole (02.09.2024)');
    expect(ola.words).toMatch(/Nye per år: .*2016: \d/);
    await ola.presses('Vis enhetene');
    expect(ola.words).toContain('Hjemmetjenesten nord\nselvgående\n01.09.2011');
    await nina.says('kva for einingar er sjølvgåande');
    expect(nina.words).toContain('Sjølvgåande: 4');
    await ann.says('which units are still in training');
    expect(ann.words).toContain('In training: 3');
  });
});
