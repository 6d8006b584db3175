import { expect, test } from 'vitest';
import { tempFolder } from '../ledger/temp-folder.ts';
import { liveThroughTwoYears } from './check-ins/two-years.ts';

test('x', async () => {
  console.time('live');
  const lived = await liveThroughTwoYears(await tempFolder(), 1);
  console.timeEnd('live');
  console.log(lived.restarts, lived.begun.size, lived.attempts.size, lived.decided, lived.faults.length);
  console.log(lived.faults.slice(0, 20).join('\n'));
  expect(lived.faults.length).toBe(0);
}, 200_000);
