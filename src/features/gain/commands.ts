import { newest } from '../../domain/dated.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import { lineage, unitName } from '../../domain/unit/unit.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts.ts';
import type { CommandHandler, Onward, Reply, Services, Turn } from '../handler.ts';
import { reportUnit } from '../needs-unit.ts';

const mostShown = 8;

/** What a button on a gain does, a sentence can do: the words, then some of the gain's title. */
const words: readonly [name: string, verb: string, words: Record<Language, readonly string[]>][] = [
  ['gains', 'gain.show', { nb: ['vis gevinst'], nn: ['vis gevinst'], en: ['show gain'] }],
  [
    'agree on use',
    'gain.agreement-form',
    { nb: ['gevinstavtale'], nn: ['gevinstavtale'], en: ['gain agreement'] },
  ],
  ['set start', 'gain.introduction-form', { nb: ['sett oppstart'], nn: ['set oppstart'], en: ['set start'] }],
  [
    'measure',
    'gain.measurement-form',
    { nb: ['registrer måling'], nn: ['registrer måling'], en: ['record measurement'] },
  ],
  ['document', 'gain.realisation-form', { nb: ['dokumenter'], nn: ['dokumenter'], en: ['document'] }],
  ['owner', 'gain.owner-form', { nb: ['gevinstansvarlig'], nn: ['gevinstansvarleg'], en: ['gain owner'] }],
  [
    'claim',
    'gain.claim-form',
    { nb: ['prosess og oppgave'], nn: ['prosess og oppgåve'], en: ['process and task'] },
  ],
  ['share', 'gain.share-form', { nb: ['del gevinst'], nn: ['del gevinst'], en: ['share gain'] }],
  ['abandon', 'gain.abandon-form', { nb: ['avslutt gevinst'], nn: ['avslutt gevinst'], en: ['close gain'] }],
  ['correct', 'gain.correct', { nb: ['rett opp'], nn: ['rett opp'], en: ['correct'] }],
];

export const gainCommands: readonly CommandHandler[] = words.map(([name, verb, spoken]) => ({
  name,
  words: spoken,
  run: (turn, rest, services) => pick(turn, services, { rest, verb }),
}));

/** The one gain that is meant, or those it may be, each with the button. */
async function pick(
  turn: Turn,
  services: Services,
  { rest, verb }: { rest: string; verb: string },
): Promise<Reply | Onward> {
  const t = textsIn(turn.language);
  const wanted = rest.toLocaleLowerCase('nb');
  const unit = reportUnit(turn);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    const when = { asOf: turn.today, knownAt: state.seq };
    return [...state.gains.values()]
      .flatMap((gain) => {
        const at = gainAt(gain, newest(state));
        if (!at || at.identified === undefined) return [];
        const isOurs = unit === undefined || lineage(state.units, at.unit, when).includes(unit);
        const isMeant = wanted === '' ? isOurs : at.title.toLocaleLowerCase('nb').includes(wanted);
        const amount = amountIn(state, at, at.measured ?? at.identified);
        return isMeant
          ? [
              {
                id: gain.id,
                title: at.title,
                unit: unitName(state.units, at.unit, when),
                amount,
                on: at.setOn,
              },
            ]
          : [];
      })
      .sort((a, b) => b.on.localeCompare(a.on));
  });
  const [only, another] = found;
  if (only && !another) return { kind: 'press', turn, verb, data: { gain: only.id } };
  const l = t.gainMore.list;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: l.title,
      intro:
        found.length === 0 ? [l.none] : [...(verb === 'gain.show' ? [] : [l.choose]), l.intro(found.length)],
      rows: found.slice(0, mostShown).map(({ id, title, unit: name, amount }) => ({
        ...{ title, state: t.amount.alone(amount), lines: [name] },
        buttons: [{ title: l.open, verb, data: { gain: id } }],
      })),
      buttons: [{ title: t.help.buttons.tasks, verb: 'tasks.show' }],
    },
  };
}
