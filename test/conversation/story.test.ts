import { describe, expect, it } from 'vitest';
import { aUnit, upTo } from '../domain/telling.ts';
import { openTidvinn } from './fake-teams.ts';

describe('x', () => {
  it('y', async () => {
    const tidvinn = await openTidvinn();
    await tidvinn.has(aUnit('home', { name: 'Hjemmetjenesten' }));
    for (const e of upTo('realised')) await tidvinn.has(e);
    const ola = await tidvinn.person('Ola', { unit: 'home' });
    await ola.says('status');
    await ola.presses('Forklar tallene');
    console.log(
      ola.words,
      ola.buttons().map((b) => b.title),
    );
    await ola.presses('Vis gevinsten');
    console.log(ola.words);
    await ola.presses('Vis historien');
    console.log(
      ola.words,
      ola.buttons().map((b) => b.title),
    );
  });
});
