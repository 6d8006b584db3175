import type { LinkButton, StatusCard } from '../../cards/catalogue.ts';
import type { When } from '../../domain/dated.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { may } from '../../domain/people/authority.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { type Asked, askedSchema, understand, whenOf } from './answer-question.ts';

const kinds = ['status', 'workbook', 'csv'] as const;
const reason = { reason: 'onlyLeadersTakeOut' } as const;

/** A link is read by whoever holds it, so those who lead are the ones who hand it out. */
export function mayTakeOut(state: Municipality, turn: Turn, unit: string | undefined): boolean {
  return may(state, { actor: actorOf(turn), on: turn.today, unit }, 'takeOut');
}

type Taken = { when: When; unit: string | undefined };

/** Undefined where no links are made. */
async function linksTo(
  turn: Turn,
  { when, unit }: Taken,
  { pages }: Services,
): Promise<LinkButton[] | undefined> {
  const t = textsIn(turn.language).takeOut;
  const { tenant, language } = turn;
  return (
    pages &&
    Promise.all(
      kinds.map(async (kind) => ({
        title: t[kind],
        url: await pages.linkTo({ kind, tenant, language, ...when, subject: unit ? { unit } : {} }),
      })),
    )
  );
}

/** A status with its links, or with who can have them. */
export async function withLinks(
  turn: Turn,
  card: StatusCard,
  taken: Taken & { isAllowed: boolean },
  services: Services,
): Promise<StatusCard> {
  if (!taken.isAllowed) return { ...card, notes: [refusalText(turn.language, reason), ...card.notes] };
  const links = await linksTo(turn, taken, services);
  if (!links) return card;
  const { lasts } = textsIn(turn.language).takeOut;
  return { ...card, notes: [lasts, ...card.notes], buttons: [...links, ...card.buttons] };
}

async function takeOut(turn: Turn, asked: Asked, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const { unit } = asked;
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    const when = whenOf(asked, turn, state.seq);
    return {
      ...{ when, isAllowed: mayTakeOut(state, turn, unit) },
      name: unit === undefined ? t.unit.municipality : unitName(state.units, unit, when),
    };
  });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  const { when, name } = found;
  if (!found.isAllowed) return refused(turn, reason);
  const links = await linksTo(turn, { when, unit }, services);
  if (!links) return { kind: 'refused', text: t.takeOut.noLinks };
  const intro = [t.status.basis(when.asOf, when.knownAt), t.takeOut.lasts];
  return {
    kind: 'card',
    card: 'list',
    data: { title: t.takeOut.title(name), intro, rows: [], buttons: links },
  };
}

export const takeOutAction = action({ verb: 'status.take-out', schema: askedSchema, run: takeOut });

export const takeOutCommand: CommandHandler = {
  name: 'take-out',
  words: {
    nb: ['ta ut', 'regneark', 'csv', 'rapport til utskrift'],
    nn: ['ta ut', 'rekneark', 'csv', 'rapport til utskrift'],
    en: ['take out', 'spreadsheet', 'csv', 'report to print'],
  },
  async run(turn, rest, services) {
    const asked = await understand(turn, rest, services, 'status.take-out');
    return 'kind' in asked ? asked : takeOut(turn, asked, services);
  },
};
