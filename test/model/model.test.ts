import { expect, it } from 'vitest';
import { checkModel } from './model.ts';

it('300 random sequences by several people at once keep every rule of a gain', async () => {
  const seen = await checkModel(300);
  const told = [
    'gain.realised',
    'gain.claimed',
    'gain.shared',
    'gain.corrected',
    'gain.owner-named',
    'gain.abandoned',
    'gain.imported',
    'parameters.set',
  ];
  for (const type of told) expect([type, (seen.get(type) ?? 0) > 30]).toEqual([type, true]);
}, 120_000);
