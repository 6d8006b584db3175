import type { FactRow } from '../../cards/catalogue.ts';
import { agreementProposal, usesOf } from '../../domain/gain/gain-rules.ts';
import { realisationProposal } from '../../domain/gain/realisation-rules.ts';
import { counted } from '../../language/counted.ts';
import type { Language } from '../../language/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Texts } from '../../language/texts.ts';
import type { ShownGain } from './gain-card.ts';

/** All that is known of a gain, in the order of its way. */
export function factsOf(shown: ShownGain, t: Texts, language: Language): FactRow[] {
  const { at, gain, unit, amount } = shown;
  const { date, short } = numbersIn(language);
  const g = t.gain;
  const f = g.facts;
  const time = (minutes: number | undefined) =>
    minutes === undefined ? g.notYet : t.amount.alone(amount(minutes));
  const row = (title: string, value: string | undefined): FactRow[] =>
    value === undefined ? [] : [{ title, value }];
  const imported = gain.facts.findLast((fact) => fact.kind === 'realised')?.imported;
  const uses = at.isAgreed ? usesOf(gain) : (agreementProposal(gain)?.uses ?? []);
  const model = gain.facts.findLast((fact) => fact.kind === 'identified')?.model;
  const agreedOn = gain.facts.findLast(({ kind }) => kind === 'agreed')?.on;
  const agreed = agreedOn && (at.isAgreedAfterwards ? g.agreedAfterwards(agreedOn) : date(agreedOn));
  return [
    { title: f.unit, value: unit },
    ...shown.shares.map(({ name, basisPoints, minutes }) => ({
      title: f.share,
      value: g.shareOf(
        name,
        `${short(basisPoints / 100)}${language === 'en' ? '%' : '\u00a0%'}`,
        amount(minutes),
      ),
    })),
    ...(gain.isImported && shown.owner === undefined
      ? []
      : [{ title: f.owner, value: shown.ownerName ?? g.leaderOwns }]),
    ...row(f.task, claimIn(shown, t)),
    { title: f.identified, value: time(at.identified) },
    ...row(f.basis, model && counted(model, t, language)),
    { title: f.method, value: t.methods[at.method] },
    { title: f.agreed, value: agreed ?? g.notYet },
    ...uses.map((use) => ({ title: f.use, value: useIn(use, shown, t) })),
    { title: f.introduced, value: at.introducedOn ? date(at.introducedOn) : g.notYet },
    ...(at.baseline === undefined ? [] : [{ title: f.baseline, value: time(at.baseline) }]),
    { title: f.measured, value: time(at.measured) },
    ...documentedIn(shown, uses, t, date).map((value) => ({ title: f.documented, value })),
    { title: f.realised, value: at.realised > 0 ? time(at.realised) : g.notYet },
    ...(at.measured !== undefined && at.measured > at.realised
      ? [{ title: f.freed, value: time(at.measured - at.realised) }]
      : []),
    ...(at.lapsed > 0 ? [{ title: f.lapsed, value: time(at.lapsed) }] : []),
    ...row(f.use, imported?.useOfTime),
    ...row(f.evidence, imported?.evidence),
    ...(gain.isImported ? [{ title: f.source, value: g.imported }] : []),
  ];
}

type Use = ReturnType<typeof usesOf>[number];

function useIn(
  { activity, beneficiary, minutesPerYear, outcome, indicator }: Use,
  { amount }: ShownGain,
  t: Texts,
) {
  const more = [t.outcomes[outcome], beneficiary, indicator].filter((one) => one !== undefined);
  return `${t.gain.proposedUse(activity, amount(minutesPerYear).hoursPerWeek)} (${more.join(', ')})`;
}

function claimIn({ at, amount, claimAfter }: ShownGain, t: Texts): string | undefined {
  if (at.claim === undefined) return undefined;
  const { process, task, minutesPerYear } = at.claim;
  const claim = t.gain.claimed(process, task, amount(minutesPerYear));
  return claimAfter === undefined ? claim : t.gain.onRest(claim, claimAfter);
}

/** What was last put forward of each use, with every piece of evidence; a card has room for the newest of them. */
function documentedIn(
  { gain, amount }: ShownGain,
  uses: readonly Use[],
  t: Texts,
  date: (iso: string) => string,
): string[] {
  return (realisationProposal(gain)?.uses ?? []).map(({ use: id, minutesPerYear, evidence }) => {
    const activity = uses.find((one) => one.id === id)?.activity ?? '';
    const proofs = evidence.map(
      ({ kind, reference, on }) => `${t.evidenceKinds[kind]}: ${reference} (${date(on)})`,
    );
    return `${t.gain.proposedUse(activity, amount(minutesPerYear).hoursPerWeek)}. ${proofs.join('. ')}`;
  });
}
