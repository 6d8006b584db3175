import type { Decision } from '../../src/domain/decision.ts';
import { identifyGain } from '../../src/domain/gain/identification-rules.ts';
import { proposeRealisation } from '../../src/domain/gain/realisation-rules.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import { merge, takeOn } from '../../src/domain/time-thief/assessment-rules.ts';
import { reportThief } from '../../src/domain/time-thief/report-rules.ts';
import { people, typed } from './activities.ts';
import { drive } from './drive.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide, timed } from './measure.ts';
import { bigRegister } from './register.ts';
import { startEcho } from './servers.ts';

const rounds = 200;
const on = '2026-11-23';
const actor = { by: 'pseudonym-1', isFirstAdministrator: true };
const model = { basis: 'direct', minutesPerWeek: 600 } as const;
const unit = 'enhet-1';

/** What the rules say to each kind of command, on one fold of 100,000 events; nothing is kept. */
const commands: Record<string, (state: Municipality, turn: number) => Decision> = {
  report: (state, turn) =>
    reportThief(state, { thief: `ny-${turn}`, unit, title: 'Nøkler', model, method: 'sampled', on }),
  'take on': (state, turn) => takeOn(state, { thief: `vent-${turn}`, on, actor }),
  merge: (state, turn) => merge(state, { thief: `vent-${turn}`, into: `vent-${turn + 1}`, on, actor }),
  identify: (state, turn) =>
    identifyGain(state, { thief: `vent-${turn}`, model, method: 'sampled', reporter: undefined, on, actor }),
  document: (state, turn) =>
    proposeRealisation(state, {
      ...{ gain: `gevinst-${(turn % 1000) * 10}`, on, actor },
      uses: [
        {
          ...{ use: 'bruk-1', minutesPerYear: 2700 },
          evidence: [{ kind: 'newActivity', reference: 'Vaktplan', on }],
        },
      ],
    }),
};

/** Deciding at 100,000 events, beside the whole turn of botbuilder's echo. */
export async function decideBench(): Promise<Line[]> {
  const state = emptyMunicipality();
  for (const entry of bigRegister()) evolve(state, entry);
  const echo = await startEcho();
  try {
    const load = { url: echo.url, body: (turn: number) => typed(turn, 'status'), answer: 'Echo: ' };
    let turn = 0;
    const decide = () => {
      turn += 1;
      return timed(() => {
        for (const [name, command] of Object.entries(commands)) {
          const decision = command(state, turn);
          if (decision.kind === 'refused') throw new Error(`${name}: ${decision.reason}`);
        }
      });
    };
    await sideBySide(50, { decide });
    const { decide: times } = await sideBySide(rounds, { decide });
    const { turnsPerSecond } = await drive(load, { conversations: people, turns: 2000 });
    const value = median(times) / Object.keys(commands).length;
    return [
      {
        name: 'deciding a command at 100k events',
        ...{ value, unit: 'ms', target: { atMost: 1 } },
        ...{ ours: milliseconds(value), baseline: `${milliseconds(1000 / turnsPerSecond)} an echo turn` },
      },
    ];
  } finally {
    await echo.end();
  }
}
