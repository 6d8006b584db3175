import type { Municipality } from '../domain/municipality.ts';
import { decideRegister, unknownUnits } from '../domain/register/import-rules.ts';
import type { Objection, Register } from '../domain/register/register.ts';
import type { Problem } from './finding.ts';
import { findingOf, problemsOf } from './problems.ts';
import type { ReadFile } from './read-file.ts';

/** Everything that is wrong, in the files and against the ledger, at once; and what the ledger would take. */
export function checkRegister(state: Municipality, files: readonly ReadFile[], register: Register) {
  const decision = decideRegister(state, register);
  const names = files.flatMap(({ unitNames }) => unitNames);
  const mentions = files.flatMap((file) => file.mentions);
  const objections: Objection[] = [
    // A file that could not be opened may be the one that tells of the unit.
    ...(files.every(({ isOpen }) => isOpen) ? unknownUnits(state, names, mentions) : []),
    ...decision.objections.filter(({ rule }) => rule !== 'unknownUnit'),
  ];
  const problems: Problem[] = files.flatMap((file) =>
    problemsOf({
      ...file,
      findings: [
        ...file.findings,
        ...objections.filter((one) => one.file === file.kind).map((one) => findingOf(one, file)),
      ],
    }),
  );
  return { problems, decision };
}

/** Two files of a kind would leave it open which one counts. */
export function findSameKind(files: readonly ReadFile[]): void {
  const [first, second] = files;
  if (first?.kind && second && first.kind === second.kind)
    second.findings.unshift({ row: 1, rule: 'sameKind', params: { other: first.name } });
}
