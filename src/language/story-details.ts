import { type DocumentedUse, type UseOfTime, wholeInBasisPoints } from '../domain/events.ts';
import { type Story, type StoryFact, type StoryStep, spokenOf } from '../domain/gain/story.ts';
import type { Amount } from '../domain/time/parameters.ts';
import { counted } from './counted.ts';
import type { Language } from './language.ts';
import type { Texts } from './nb/index.ts';

type Kind = keyof Texts['story']['kinds'];

const solved = { removed: 'solvedRemoved', reduced: 'solvedReduced', notSolved: 'solvedNot' } as const;
const checked = {
  yes: 'checkedYes',
  partly: 'checkedPartly',
  no: 'checkedNo',
  missed: 'checkedMissed',
} as const;

/** The name of the text that says what happened. */
export function kindOf(fact: StoryFact, described: StoryStep['described'] = 'reported'): Kind {
  switch (fact.kind) {
    case 'described':
      return described;
    case 'solved':
      return solved[fact.solution];
    case 'shared':
      return fact.shares.length > 0 ? 'shared' : 'unshared';
    case 'ownerNamed':
      return fact.owner === null ? 'ownerEnded' : 'ownerNamed';
    case 'realised':
      return fact.imported ? 'realised' : 'realisationApproved';
    case 'checked':
      return fact.isImported ? 'lapsed' : checked[fact.answer];
    default:
      return fact.kind;
  }
}

type Speech = { texts: Texts; language: Language; story: Story };

/** What was said, as sentences; nothing that a report's author wrote beside its title. */
export function detailsOf(step: StoryStep, { texts, language, story }: Speech): string[] {
  const { fact } = step;
  const said = texts.story.said;
  const name = (id: string) => story.names[id] ?? id;
  const amount = (minutes: number): Amount => spokenOf(step, minutes);
  switch (fact.kind) {
    case 'described':
    case 'identified':
    case 'identificationProposed':
      return [
        said.unit(name(fact.unit)),
        said.estimate(amount(fact.minutesPerYear), texts.methods[fact.method]),
        // Hours a week need no working out.
        ...(fact.model.basis === 'direct' ? [] : [said.counted(counted(fact.model, texts, language))]),
      ];
    case 'reported':
      return [
        said.unit(name(fact.unit)),
        said.estimate(amount(fact.minutesPerYear), texts.methods[fact.method]),
      ];
    case 'claimed':
      return [
        said.claim(fact.process, fact.task),
        said.claimTook(amount(fact.minutesPerYear)),
        ...(fact.after === undefined ? [] : [said.claimAfter(name(fact.after))]),
      ];
    case 'shared':
      return fact.shares.length === 0 ? [] : [texts.story.placesOf(sharesOf(fact.shares, texts, name))];
    case 'agreementProposed':
    case 'agreed':
      return (fact.uses ?? []).map((use) =>
        said.use(use.activity, amount(use.minutesPerYear), texts.outcomes[use.outcome]),
      );
    case 'introduced':
      return fact.baseline === undefined ? [] : [said.baseline(amount(fact.baseline))];
    case 'measured':
      return [
        ...(fact.after === undefined ? [] : [said.after(amount(fact.after), amount(fact.newWork ?? 0))]),
        said.saving(amount(fact.net), texts.methods[fact.method]),
      ];
    case 'realisationProposed':
      return documented(fact.uses, step, texts);
    case 'realised': {
      const { useOfTime, outcome, evidence } = fact.imported ?? {};
      return [
        ...documented(fact.uses ?? [], step, texts),
        ...(useOfTime === undefined ? [] : [said.importedUse(useOfTime)]),
        ...(outcome === undefined ? [] : [said.outcome(texts.outcomes[outcome])]),
        ...(evidence === undefined ? [] : [said.importedEvidence(evidence)]),
      ];
    }
    case 'checkOpened':
      return [said.due(fact.due)];
    case 'checked':
      return [
        ...(fact.due === undefined ? [] : [said.due(fact.due)]),
        ...(fact.answer === 'partly' ? [said.left(amount(fact.minutesPerYear ?? 0))] : []),
        ...(fact.answer === 'missed' ? [said.missedOnce] : []),
      ];
    case 'corrected':
      return [texts.story.never(fact.entry), texts.story.reason(fact.reason)];
    case 'classified':
      return [
        ...(fact.waste === undefined ? [] : [said.waste(texts.wastes[fact.waste])]),
        ...(fact.cause === undefined ? [] : [said.cause(texts.causes[fact.cause])]),
      ];
    case 'escalated':
      return [said.to(fact.to === null ? said.municipality : name(fact.to)), ...whyAndWhen(fact, texts)];
    case 'merged':
      return [said.into(name(fact.into))];
    case 'supported':
      return [said.unit(name(fact.unit))];
    case 'takenOn':
    case 'parked':
    case 'rejected':
    case 'reopened':
    case 'abandoned':
      return whyAndWhen(fact, texts);
    default:
      return [];
  }
}

function whyAndWhen(fact: { reason?: string | undefined; answerBy?: string | undefined }, texts: Texts) {
  const { reason, answerBy } = fact;
  return [
    ...(reason === undefined ? [] : [texts.story.reason(reason)]),
    ...(answerBy === undefined ? [] : [texts.story.said.answerBy(answerBy)]),
  ];
}

export function sharesOf(
  shares: readonly { unit: string; basisPoints: number }[],
  texts: Texts,
  name: (id: string) => string,
): string {
  return shares
    .map(({ unit, basisPoints }) => texts.story.place(name(unit), basisPoints / wholeInBasisPoints))
    .join(', ');
}

function documented(uses: readonly DocumentedUse[], step: StoryStep, texts: Texts): string[] {
  const said = texts.story.said;
  return uses.flatMap(({ use, minutesPerYear, evidence }) => [
    said.documented(activityOf(step.uses, use), spokenOf(step, minutesPerYear)),
    ...evidence.map(({ kind, reference, on }) => said.evidence(texts.evidenceKinds[kind], reference, on)),
  ]);
}

function activityOf(uses: readonly UseOfTime[], id: string): string {
  return uses.find((one) => one.id === id)?.activity ?? id;
}
