import { describe, expect, it } from 'vitest';
import { openTidvinn } from './fake-teams.ts';

async function hjemmetjenesten() {
  const tidvinn = await openTidvinn();
  const kari = await tidvinn.person('Kari', { unit: 'hjemmetjenesten' });
  const ola = await tidvinn.person('Ola', { unit: 'hjemmetjenesten' });
  await tidvinn.unit('hjemmetjenesten', 'Hjemmetjenesten', kari);
  return { tidvinn, kari, ola };
}

describe('reporting a time thief', () => {
  it('takes one sentence, shows how it was read, and gives a receipt in hours and årsverk', async () => {
    const { ola } = await hjemmetjenesten();
    await ola.says('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
    expect(ola.words).toContain('15 timer i uka (0,40 årsverk)');
    expect(ola.value('Hva tar tid')).toBe('Leter etter nøkler');
    await ola.presses('Meld');
    expect(ola.words).toContain(
      'Takk! Tidstyven er meldt: 15 timer i uka (0,40 årsverk). Lederen din svarer innen 5 arbeidsdager.',
    );
    await ola.says('mine');
    expect(ola.words).toContain('meldt, venter på svar');
  });
});
