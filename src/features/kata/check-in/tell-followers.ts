import { lastWeekOf, type TeamWeek } from '../../../domain/check-in/week-told.ts';
import { addDays } from '../../../domain/time/dates.ts';
import { weekdayOf, weekOf } from '../../../domain/time/weeks.ts';
import { isTimeToWrite, nextWorkingDay } from '../../../domain/time/working-days.ts';
import { inSentence, sentence, shortened } from '../../../language/sentence.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import { languageFor } from '../../../ports/directory.ts';
import { job, type Services, type Tick } from '../../handler.ts';
import { noticeKey } from '../../notices.ts';
import { reachedIn } from './reached.ts';

const name = 'check-in-week';
const longestText = 200;

/** Once a week, in the day's one message: what the teams that a coach or a leader follows came to. */
export const tellFollowers = job<boolean>({
  name,
  due: (_state, { now, today }) => isFirstOfWeek(today) && isTimeToWrite(now),
  async run(tick, isDue, services) {
    if (!isDue) return [];
    const isReached = await reachedIn(services, tick);
    const teams = await services.municipalities.look(tick.tenant, (state) =>
      lastWeekOf(state, tick.today, isReached),
    );
    for (const person of new Set(teams.flatMap(({ followers }) => followers)))
      await tell(
        tick,
        services,
        person,
        teams.filter(({ followers }) => followers.includes(person)),
      );
    return [];
  },
});

function isFirstOfWeek(today: string): boolean {
  const sunday = addDays(today, -weekdayOf(today));
  return nextWorkingDay(sunday) === today;
}

/** Each line is owed once, and no more once it has been sent. */
async function tell(
  { tenant, now, today }: Tick,
  { deliveries, directory }: Services,
  pseudonym: string,
  teams: readonly TeamWeek[],
): Promise<void> {
  const person = await directory.person(tenant, pseudonym);
  if (!person || person.notices === 'none') return;
  const lines = linesOf(teams, textsIn(languageFor(person, 'nb')));
  const known = new Set((await deliveries.all(tenant, now.toISOString())).map(({ key }) => key));
  const owed = new Set((await directory.owed(tenant, pseudonym)).map(({ id }) => id));
  for (const [index, text] of lines.entries()) {
    const id = `${name} ${weekOf(today)} ${index}`;
    if (known.has(noticeKey(pseudonym, id)) || owed.has(id)) continue;
    await directory.owe(tenant, pseudonym, { id, text, isForDigest: true });
  }
}

function linesOf(teams: readonly TeamWeek[], t: Texts): string[] {
  const { learned, targets, silent } = t.checkIn.digest;
  const quiet = teams.filter(({ isSilent }) => isSilent).length;
  return [
    ...teams.flatMap((team) =>
      team.learned.map((text) => learned(team.unit, sentence(shortened(text, longestText)))),
    ),
    ...teams.flatMap((team) =>
      team.targetsDue.map(({ condition, achieveBy }) =>
        targets(team.unit, inSentence(shortened(condition, longestText)), achieveBy),
      ),
    ),
    ...(quiet > 0 ? [silent(quiet)] : []),
  ];
}
