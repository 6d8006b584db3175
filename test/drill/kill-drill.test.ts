import { expect, it } from 'vitest';
import { killDrill } from './kill-drill.ts';

it('a process killed at any moment loses nothing that it acknowledged, keeps nothing by half and nothing twice', async () => {
  const { kills, acknowledged, kept, faults } = await killDrill(50);
  expect(faults).toEqual([]);
  expect(kept).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(kills);
}, 120_000);
