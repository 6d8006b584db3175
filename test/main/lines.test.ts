import { expect, test, vi } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { log } from '../../src/log.ts';
import { openingLine } from '../../src/opening-line.ts';
import type { Playground } from '../../src/playground/start-playground.ts';
import { startProblem } from '../../src/start-problem.ts';

const playground = { address: 'http://127.0.0.1:50001', port: 50001 } as Playground;

test('the opening line names the address to open, and says when it is not the one that was asked for', () => {
  const config = parseConfig({});
  expect(openingLine(config, { port: 3978, playground })).toBe(
    'Tidvinn is ready. Open http://127.0.0.1:50001 in a browser. (Port 56150 was taken.)',
  );
  const asked = parseConfig({ PLAYGROUND_PORT: '50001' });
  expect(openingLine(asked, { port: 3978, playground })).toBe(
    'Tidvinn is ready. Open http://127.0.0.1:50001 in a browser.',
  );
  expect(openingLine(config, { port: 3978, playground: undefined })).toContain(
    'http://127.0.0.1:3978/api/messages',
  );
});

test('a bug keeps its stack, an outage says only what happened', () => {
  expect(startProblem(new TypeError('x is not a function'))).toContain('    at ');
  expect(startProblem(new Error('the folder is gone'))).toBe('Tidvinn could not start: the folder is gone');
});

test('a line of the log has its fields after the event, and a stack below', () => {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  log('warn', 'refused', {
    status: 403,
    error: 'tenant not allowed',
    id: undefined,
    stack: 'Error\n    at here',
  });
  spy.mockRestore();
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z warn refused status=403 error="tenant not allowed"$/);
  expect(lines[1]).toBe('Error\n    at here');
});
