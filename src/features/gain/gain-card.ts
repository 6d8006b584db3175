import type { Button, FactRow } from '../../cards/catalogue.ts';
import { counts, type When } from '../../domain/dated.ts';
import { type Gain, type GainAt, type GainFact, gainAt, standing } from '../../domain/gain/gain.ts';
import { agreementProposal, usesOf } from '../../domain/gain/gain-rules.ts';
import { type GainStep, gainSteps } from '../../domain/gain/gain-steps.ts';
import { openRealisation, realisationProposal } from '../../domain/gain/realisation-rules.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Actor } from '../../domain/people/authority.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { newest } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { counted } from '../../language/counted.ts';
import type { Language } from '../../language/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import type { Reply, Services, Turn } from '../handler.ts';

/** A gain as its card shows it, read once from the state. */
export type ShownGain = {
  id: string;
  at: GainAt;
  gain: Gain;
  unit: string;
  steps: GainStep[];
  /** Minutes a year of this gain → hours a week and årsverk by its own parameters. */
  amount(minutes: number): Amount;
};

/** As it stands now, or, where a total is explained, as of its date and known at its entry: then nothing can be done. */
export function lookAtGain(
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
  return {
    id,
    at,
    gain: structuredClone({ ...gain, facts }),
    unit: unitName(state.units, at.unit, when),
    steps: past ? [] : gainSteps(state, { gain, at }, { actor, on }),
    amount: (minutes) => ({
      fte: fte * minutes,
      hoursPerWeek: hoursPerWeek * minutes,
      hoursPerYear: hoursPerYear * minutes,
    }),
  };
}

export function findGain(
  turn: Turn,
  services: Services,
  id: string,
  past?: When,
): Promise<ShownGain | undefined> {
  return services.municipalities.look(turn.tenant, (state) =>
    lookAtGain(state, id, { actor: actorOf(turn), on: turn.today, past }),
  );
}

/**
 * One card with where the gain stands and the next thing to do with it; `lines` say what just happened. `asked` is
 * the unit and the figure of the total it was asked from, which its story goes on with.
 */
export async function showGain(
  turn: Turn,
  services: Services,
  id: string,
  { lines = [], past, asked = {} }: { lines?: string[]; past?: When | undefined; asked?: object } = {},
): Promise<Reply> {
  const shown = await findGain(turn, services, id, past);
  if (!shown) return refused(turn, { reason: 'unknownGain' });
  const t = textsIn(turn.language);
  const asOf = past ? [t.status.basis(past.asOf, past.knownAt)] : [];
  const isOpen = !past && !shown.gain.isImported;
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.gain.title(shown.at.title),
      lines: [...lines, ...asOf, ...(past ? [] : waitsFor(shown, t))],
      facts: factsOf(shown, t, turn.language),
      buttons: [
        ...(isOpen ? nextButtons(shown, t) : []),
        { title: t.story.open, verb: 'story.show', data: { id, ...asked, ...past } },
        ...(isOpen ? [tasksButton(t)] : []),
      ],
    },
  };
}

function tasksButton(t: Texts): Button {
  return { title: t.help.buttons.tasks, verb: 'tasks.show' };
}

function waitsFor({ at, gain }: ShownGain, t: Texts): string[] {
  return [
    ...(!at.isAgreed && agreementProposal(gain) ? [t.gain.waitsFor.agreement] : []),
    ...(at.realised === 0 && openRealisation(gain) ? [t.gain.waitsFor.realisation] : []),
  ];
}

function factsOf({ at, gain, unit, amount }: ShownGain, t: Texts, language: Language): FactRow[] {
  const { date } = numbersIn(language);
  const f = t.gain.facts;
  const time = (minutes: number | undefined) =>
    minutes === undefined ? t.gain.notYet : t.amount.alone(amount(minutes));
  const imported = gain.facts.findLast((fact) => fact.kind === 'realised')?.imported;
  const uses = at.isAgreed ? usesOf(gain) : (agreementProposal(gain)?.uses ?? []);
  const use = uses.map(
    ({ activity, minutesPerYear, outcome }) =>
      `${t.gain.proposedUse(activity, amount(minutesPerYear).hoursPerWeek)} (${t.outcomes[outcome]})`,
  );
  const documented = (realisationProposal(gain)?.uses ?? []).map(({ use: id, minutesPerYear, evidence }) => {
    const activity = uses.find((one) => one.id === id)?.activity ?? '';
    const proofs = evidence.map(
      ({ kind, reference, on }) => `${t.evidenceKinds[kind]}: ${reference} (${date(on)})`,
    );
    return `${t.gain.proposedUse(activity, amount(minutesPerYear).hoursPerWeek)}. ${proofs.join('. ')}`;
  });
  const model = gain.facts.findLast((fact) => fact.kind === 'identified')?.model;
  const agreedOn = gain.facts.findLast(({ kind }) => kind === 'agreed')?.on;
  return [
    { title: f.unit, value: unit },
    { title: f.identified, value: time(at.identified) },
    ...(model ? [{ title: f.basis, value: counted(model, t, language) }] : []),
    { title: f.method, value: t.methods[at.method] },
    { title: f.agreed, value: agreedOn ? date(agreedOn) : t.gain.notYet },
    ...use.map((value) => ({ title: f.use, value })),
    { title: f.introduced, value: at.introducedOn ? date(at.introducedOn) : t.gain.notYet },
    ...(at.baseline === undefined ? [] : [{ title: f.baseline, value: time(at.baseline) }]),
    { title: f.measured, value: time(at.measured) },
    ...documented.map((value) => ({ title: f.documented, value })),
    { title: f.realised, value: at.realised > 0 ? time(at.realised) : t.gain.notYet },
    ...(at.measured !== undefined && at.realised > 0 && at.measured > at.realised
      ? [{ title: f.freed, value: time(at.measured - at.realised) }]
      : []),
    ...(at.lapsed > 0 ? [{ title: f.lapsed, value: time(at.lapsed) }] : []),
    ...(imported?.useOfTime ? [{ title: f.use, value: imported.useOfTime }] : []),
    ...(imported?.evidence ? [{ title: f.evidence, value: imported.evidence }] : []),
    ...(gain.isImported ? [{ title: f.source, value: t.gain.imported }] : []),
  ];
}

/** What this person may do next; nothing they may not. An approval names the proposal it approves. */
function nextButtons({ id, gain, steps }: ShownGain, t: Texts): Button[] {
  const b = t.gain.buttons;
  const buttonOf: Record<GainStep, Omit<Button, 'data'> & { proposal?: number | undefined }> = {
    agree: { title: b.agree, verb: 'gain.agree', style: 'positive', proposal: agreementProposal(gain)?.seq },
    propose: { title: b.propose, verb: 'gain.agreement-form', style: 'positive' },
    reviseProposal: { title: b.revise, verb: 'gain.agreement-form' },
    introduce: { title: b.introduce, verb: 'gain.introduction-form', style: 'positive' },
    measure: { title: b.measure, verb: 'gain.measurement-form', style: 'positive' },
    approve: {
      title: b.approve,
      verb: 'gain.realise',
      style: 'positive',
      proposal: openRealisation(gain)?.seq,
    },
    document: { title: b.document, verb: 'gain.realisation-form', style: 'positive' },
    reviseDocumentation: { title: b.reviseDocumentation, verb: 'gain.realisation-form' },
  };
  return steps.map((step) => {
    const { proposal, ...button } = buttonOf[step];
    return { ...button, data: { gain: id, ...(proposal === undefined ? {} : { proposal }) } };
  });
}
