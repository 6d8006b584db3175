import { newest } from '../../../domain/dated.ts';
import { gainAt } from '../../../domain/gain/gain.ts';
import { boardsOf, type Experiment, type Storyboard } from '../../../domain/kata/storyboard.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { unitName } from '../../../domain/unit/unit.ts';
import type { Language } from '../../../language/language.ts';
import { textsIn } from '../../../language/texts.ts';
import type { CardReply, Services, Turn } from '../../handler.ts';
import { boardCard } from './board-card.ts';

/** A board read once from the state, with the words that are not on it: names of units and people. */
export type Shown = {
  board: Storyboard | undefined;
  unit: string;
  unitTitle: string;
  /** The unit has more boards than this one. */
  isOneOfMany: boolean;
  /** By pseudonym; whoever is erased is not among them. */
  names: ReadonlyMap<string, string>;
  /** The units that experiments were taken from, by board. */
  from: ReadonlyMap<string, string>;
  /** Titles of the gains that experiments feed. */
  gains: ReadonlyMap<string, string>;
};

export async function lookAtBoard(
  turn: Turn,
  { municipalities, directory }: Services,
  { board: id, unit: asked = '' }: { board?: string; unit?: string },
): Promise<Shown> {
  const { board, ...rest } = await municipalities.look(turn.tenant, (state) => {
    const when = { asOf: turn.today, knownAt: state.seq };
    const known = id === undefined ? undefined : state.boards.get(id);
    const unit = known?.unit ?? asked;
    const sources = known?.experiments.flatMap(({ after }) => (after ? [after.board] : [])) ?? [];
    const unitOf = (source: string) => unitName(state.units, state.boards.get(source)?.unit ?? '', when);
    return {
      unit,
      unitTitle: unitName(state.units, unit, when),
      board: known && structuredClone(known),
      isOneOfMany: boardsOf(state, unit).length > 1,
      from: new Map(sources.map((source) => [source, unitOf(source)])),
      gains: gainTitles(state, known?.experiments ?? []),
    };
  });
  const names = new Map<string, string>();
  for (const pseudonym of Object.values(board?.people ?? {})) {
    const person = await directory.person(turn.tenant, pseudonym);
    if (person) names.set(pseudonym, person.name);
  }
  return { ...rest, board, names };
}

/** The gains that experiments feed, by id. */
function gainTitles(state: Municipality, experiments: readonly Experiment[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const id of experiments.flatMap(({ gains }) => gains)) {
    const gain = state.gains.get(id);
    const at = gain && gainAt(gain, newest(state));
    if (at) titles.set(id, at.title);
  }
  return titles;
}

export function boardReply(shown: Shown, language: Language): CardReply {
  const data = boardCard(shown, textsIn(language));
  return { kind: 'card', card: 'board', data, ...(shown.board ? { shows: shown.board.id } : {}) };
}
