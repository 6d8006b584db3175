import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { tenant } from './fake-teams.ts';
import { framed } from './kata-team.ts';

const channel = '19:forbedring@thread.tacv2';
const said = {
  nb: {
    ...{ result: 'resultat', learning: 'læring', measure: 'nåtilstand', next: 'nytt eksperiment' },
    ...{ compared: 'Forventet 10 min per vakt, fant 11 min per vakt (1 min per vakt mer enn forventet)' },
    ...{
      locked: 'Forventningen er låst.',
      why: 'Skriv ned hva som skjedde, før dere skriver hva dere lærte.',
    },
    ...{ summary: 'Leting: nå 2 min per vakt, mål 2 min per vakt.', past: 'nådd: Alle nøkler på plass' },
    ...{
      end: 'avslutt måltilstanden',
      history: 'Tidligere eksperimenter (3 av 6)',
      story: 'historien om tavla',
    },
  },
  nn: {
    ...{ result: 'resultat', learning: 'læring', measure: 'nosituasjon', next: 'nytt eksperiment' },
    ...{ compared: 'Rekna med 10 min per vakt, fann 11 min per vakt (1 min per vakt meir enn venta)' },
    ...{ locked: 'Forventninga er låst.', why: 'Skriv ned kva som hende, før de skriv kva de lærte.' },
    ...{ summary: 'Leting: no 2 min per vakt, mål 2 min per vakt.', past: 'nådd: Alle nøkler på plass' },
    ...{
      end: 'avslutt måltilstanden',
      history: 'Tidlegare eksperiment (3 av 6)',
      story: 'historia om tavla',
    },
  },
  en: {
    ...{ result: 'result', learning: 'learning', measure: 'actual condition', next: 'new experiment' },
    ...{ compared: 'Expected 10 min per vakt, found 11 min per vakt (1 min per vakt more than expected)' },
    ...{ locked: 'What you expect is locked.', why: 'Write what happened before what you learned.' },
    ...{
      summary: 'Leting: now 2 min per vakt, target 2 min per vakt.',
      past: 'reached: Alle nøkler på plass',
    },
    ...{ end: 'end target condition', history: 'Earlier experiments (3 of 6)', story: 'board story' },
  },
};
/** Expected and found, experiment by experiment. */
const numbers = [
  [10, 11],
  [8, 9],
  [6, 6],
  [5, 4],
  [3, 3],
  [2, 2],
] as const;

describe('a whole target condition of six experiments, by two people', () => {
  it.each(languages)('in %s', async (language) => {
    const crew = await framed(language);
    const { tidvinn, kari, ola, t } = crew;
    const w = said[language];
    const conversation = { id: channel, serviceUrl: 'http://127.0.0.1:1/' };
    await tidvinn.services.deliveries.putChannel(tenant, { ...conversation, unit: 'home-care', language });
    await ola.says(language === 'en' ? 'experiment' : 'eksperiment', { channel });
    const { plan, result, learning } = t.kataForms;

    for (const [index, [expected, found]] of numbers.entries()) {
      const day = 24 + index;
      tidvinn.on(`2026-11-${day}`);
      await kari.says(w.next);
      await kari
        .fills({
          ...{ [plan.step]: `Skap ${index + 1}`, [plan.expectation]: `Høyst ${expected} min` },
          ...{ [plan.expected('min per vakt')]: String(expected), [plan.reviewOn]: `2026-11-${day + 1}` },
        })
        .presses(plan.lock);
      expect(kari.words).toContain(w.locked);
      expect(tidvinn.messagesIn(channel)[0]).toContain(`Skap ${index + 1}`);

      await ola.says(`${w.learning} for tidlig`);
      expect(ola.words).toContain(w.why);
      await ola.says(w.result);
      await ola
        .fills({ [result.label]: `${found} min`, [result.found('min per vakt')]: String(found) })
        .presses(t.kataForms.save);
      await kari.says(`${w.measure} ${found}`);
      await kari.says(w.learning);
      await kari.fills({ [learning.label]: `Vi lærte ${index + 1}` }).presses(t.kataForms.save);
      expect(tidvinn.messagesIn(channel)).toHaveLength(1);
      expect(tidvinn.messagesIn(channel)[0]).toContain(`Vi lærte ${index + 1}`);
      if (index === 0) expect(kari.words).toContain(w.compared);
    }

    expect(kari.words).toContain(w.summary);
    expect(kari.words).toContain(w.history);
    const json = JSON.stringify(kari.card);
    expect(json).toContain('"type":"Chart.Line"');
    expect(json).toContain('"type":"Chart.VerticalBar.Grouped"');
    expect(kari.chartTable('Chart.Line')).toHaveLength(8);
    expect(kari.chartTable('Chart.VerticalBar.Grouped').at(-1)?.[0]).toBe('6');

    await kari.says(w.end);
    const { endTarget } = t.kataForms;
    await kari
      .fills({ [endTarget.outcome]: 'reached', [endTarget.learning]: 'Ett skap som noen eier' })
      .presses(t.kataForms.save);
    expect(kari.words).toContain(w.past);
    expect(tidvinn.messagesIn(channel)[0]).toContain(w.past);

    await ola.says(w.story);
    expect(ola.words).toContain('Ett skap som noen eier');
    expect(ola.words).toContain('Skap 1');
    await ola.presses(t.kataChain.story.next);
    expect(ola.words).toContain('Skap 6');
  });
});
