import { needsTwoToIdentify } from '../../domain/gain/identification-rules.ts';
import { textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { findThief, type ShownThief, thiefSchema } from './shown-thief.ts';
import { cardButtons, moreButtons } from './thief-buttons.ts';
import { factsOf, type Names } from './thief-facts.ts';

/** Whose names may stand on the card: who works with it, and the author of an open report for those who handle it. */
export async function namesOf(turn: Turn, { directory }: Services, thief: ShownThief): Promise<Names> {
  const name = async (pseudonym: string | undefined) =>
    pseudonym === undefined ? undefined : (await directory.person(turn.tenant, pseudonym))?.name;
  const isShown = thief.authorship === 'open' && thief.isHandler;
  return { owner: await name(thief.at.owner), reporter: await name(isShown ? thief.reporter : undefined) };
}

/** One card with where the time thief stands and what can be done with it; `lines` say what just happened. */
export async function showThief(
  turn: Turn,
  services: Services,
  id: string,
  { lines = [] }: { lines?: string[] } = {},
): Promise<Reply> {
  const thief = await findThief(turn, services, id);
  if (!thief) return refused(turn, { reason: 'unknownThief' });
  const t = textsIn(turn.language);
  const { title, note } = thief.at.content;
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.thief.title(title),
      lines: [...lines, ...(note ? [note] : []), ...(needsSecond(thief) ? [t.assess.needsTwo] : [])],
      facts: factsOf(thief, await namesOf(turn, services, thief), turn),
      buttons: cardButtons(thief, t),
    },
  };
}

export function needsSecond(thief: ShownThief): boolean {
  const { steps, reporter } = thief;
  const isIdentifying = steps.includes('identify') || steps.includes('approveIdentification');
  return isIdentifying && needsTwoToIdentify(thief, reporter);
}

export const showThiefAction = action({
  verb: 'time-thief.show',
  schema: thiefSchema,
  run: (turn, { thief }, services) => showThief(turn, services, thief),
});

/** What is seldom needed. */
export const showMore = action({
  verb: 'time-thief.more',
  schema: thiefSchema,
  async run(turn, { thief: id }, services) {
    const thief = await findThief(turn, services, id);
    const t = textsIn(turn.language);
    const buttons = thief ? moreButtons(thief, t) : [];
    if (!thief || buttons.length === 0) return showThief(turn, services, id);
    const facts = factsOf(thief, await namesOf(turn, services, thief), turn);
    return {
      kind: 'card',
      card: 'notice',
      data: { title: t.thief.title(thief.at.content.title), lines: [], facts, buttons },
    };
  },
});
