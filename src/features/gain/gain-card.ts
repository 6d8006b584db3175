import type { Button } from '../../cards/catalogue.ts';
import { counts, newest, type When } from '../../domain/dated.ts';
import type { Correctable } from '../../domain/gain/falling.ts';
import { type Gain, type GainAt, type GainFact, gainAt, standing } from '../../domain/gain/gain.ts';
import { agreementProposal } from '../../domain/gain/gain-rules.ts';
import { type GainStep, gainSteps } from '../../domain/gain/gain-steps.ts';
import { gainRoles, ownerOf } from '../../domain/gain/ownership.ts';
import { openRealisation } from '../../domain/gain/realisation-rules.ts';
import { correctableNow } from '../../domain/gain/take-back-rules.ts';
import { type Warning, warningsOf } from '../../domain/gain/warnings.ts';
import { experimentsOfGain } from '../../domain/kata/chain.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { type Actor, holdsOneOf, leading } from '../../domain/people/authority.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { minutesIn, piecesOf } from '../../domain/unit/pieces.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { refusalText, type Texts, textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { withRoom } from '../with-room.ts';
import { mendButtons, nextButtons, type Refusal } from './gain-buttons.ts';
import { factsOf } from './gain-facts.ts';
import { measurableFrom } from './measurable-from.ts';

/** A gain as its card shows it, read once from the state. */
export type ShownGain = {
  id: string;
  at: GainAt;
  gain: Gain;
  unit: string;
  /** Who answers for it; undefined: whoever leads the unit. */
  owner: string | undefined;
  ownerName?: string | undefined;
  isOwner: boolean;
  /** This person leads the unit, or stands in for who does. */
  leads: boolean;
  steps: GainStep[];
  correctable: Correctable[];
  warnings: Warning[];
  /** What each unit that shares it has of it. */
  shares: { name: string; basisPoints: number; minutes: number }[];
  /** The gain whose rest it is counted on, by its title. */
  claimAfter: string | undefined;
  /** Experiments opened it or feed it. */
  hasExperiments: boolean;
  /** Minutes a year of this gain → hours a week and årsverk by its own parameters. */
  amount(minutes: number): Amount;
};

/** As it stands now, or, where a total is explained, as of its date and known at its entry: then nothing can be done. */
function lookAtGain(
  state: Municipality,
  id: string,
  { actor, on, past }: { actor: Actor; on: string; past?: When | undefined },
): ShownGain | undefined {
  const gain = state.gains.get(id);
  const at = gain && gainAt(gain, past ?? newest(state));
  if (!at) return undefined;
  const when = past ?? { asOf: on, knownAt: state.seq };
  const { fte, hoursPerWeek, hoursPerYear } = amountIn(state, at, 1);
  // What a correction took away later stood then.
  const facts = past
    ? gain.facts.filter((fact) => counts(fact, past)).map(({ supersededAt: _, ...fact }) => fact as GainFact)
    : standing(gain);
  const known = { gain, at };
  const owner = ownerOf(state, known, when);
  const after = at.claim?.after === undefined ? undefined : state.gains.get(at.claim.after);
  return {
    id,
    at,
    gain: structuredClone({ ...gain, facts }),
    unit: unitName(state.units, at.unit, when),
    owner,
    isOwner: owner === actor.by,
    leads: holdsOneOf(gainRoles(state, known, { actor, on }), leading),
    steps: past ? [] : gainSteps(state, known, { actor, on }),
    correctable: past ? [] : correctableNow(state, { gain: id, actor, on }),
    warnings: past ? [] : warningsOf(state, known),
    shares: piecesOf(state.units, at.shares, when).map((piece) => ({
      name: unitName(state.units, piece.unit, when),
      basisPoints: piece.to - piece.from,
      minutes: minutesIn(at.measured ?? at.identified ?? 0, piece),
    })),
    hasExperiments: experimentsOfGain(state, id).length > 0,
    claimAfter: after && gainAt(after, newest(state))?.title,
    amount: (minutes) => ({
      fte: fte * minutes,
      hoursPerWeek: hoursPerWeek * minutes,
      hoursPerYear: hoursPerYear * minutes,
    }),
  };
}

export async function findGain(
  turn: Turn,
  services: Services,
  id: string,
  past?: When,
): Promise<ShownGain | undefined> {
  const shown = await services.municipalities.look(turn.tenant, (state) =>
    lookAtGain(state, id, { actor: actorOf(turn), on: turn.today, past }),
  );
  if (shown?.owner === undefined) return shown;
  const owner = await services.directory.person(turn.tenant, shown.owner);
  return { ...shown, ownerName: owner?.name };
}

type Said = {
  /** What just happened. */
  lines?: string[];
  /** Why something did not, and what to do about it. */
  refusal?: Refusal | undefined;
  past?: When | undefined;
  /** The unit and the figure of the total it was asked from, which its story goes on with. */
  asked?: object;
};

/** One card with where the gain stands and the next thing to do with it. */
export async function showGain(
  turn: Turn,
  services: Services,
  id: string,
  { lines = [], refusal, past, asked = {} }: Said = {},
): Promise<Reply> {
  const shown = await findGain(turn, services, id, past);
  if (!shown) return refused(turn, { reason: 'unknownGain' });
  const t = textsIn(turn.language);
  const why = refusal ? [refusalText(turn.language, refusal)] : [];
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.gain.title(shown.at.title),
      lines: [
        ...why,
        ...lines,
        ...(past
          ? [t.status.basis(past.asOf, past.knownAt)]
          : [...measurableFrom(shown, turn, services), ...linesOf(shown, t)]),
      ],
      facts: factsOf(shown, t, turn.language),
      buttons: withRoom(
        [
          ...(past ? [] : buttonsOf(shown, t, refusal)),
          { title: t.story.open, verb: 'story.show', data: { id, ...asked, ...past } },
        ],
        past ? [] : behindButtons(shown, t),
      ),
    },
  };
}

/** The gain's card with why not on top, and a button to do what is missing or to ask whoever can. */
export function refusedOnGain(turn: Turn, services: Services, id: string, refusal: Refusal): Promise<Reply> {
  return showGain(turn, services, id, { refusal });
}

/** The experiments that made it. */
function behindButtons({ id, hasExperiments }: ShownGain, t: Texts): Button[] {
  if (!hasExperiments) return [];
  return [{ title: t.kataChain.behind.button, verb: 'experiment.behind-gain', data: { gain: id } }];
}

function buttonsOf(shown: ShownGain, t: Texts, refusal: Refusal | undefined): Button[] {
  const { id, gain, leads, isOwner, at, correctable } = shown;
  const mend = refusal ? mendButtons(refusal, shown, t) : [];
  const hasMore = leads || (isOwner && at.measured !== undefined) || correctable.length > 0;
  if (gain.isImported && !hasMore) return mend;
  return [
    ...mend,
    ...nextButtons(shown, t),
    ...(hasMore ? [{ title: t.gain.buttons.more, verb: 'gain.more', data: { gain: id } }] : []),
    { title: t.help.buttons.tasks, verb: 'tasks.show' },
  ];
}

function linesOf(shown: ShownGain, t: Texts): string[] {
  const { at, gain, warnings, amount } = shown;
  const end = at.isAbandoned ? gain.facts.findLast((fact) => fact.kind === 'abandoned') : undefined;
  if (end) return [t.gain.over(end.reason)];
  const freed = (at.measured ?? 0) - at.realised;
  return [
    ...(!at.isAgreed && agreementProposal(gain) ? [t.gain.waitsFor.agreement] : []),
    ...(openRealisation(gain) ? [t.gain.waitsFor.realisation] : []),
    ...(freed > 0 && !gain.isImported && !openRealisation(gain) ? [t.gain.freedNext(amount(freed))] : []),
    ...warnings.map((warning) => t.gain.warnings[warning]),
  ];
}
