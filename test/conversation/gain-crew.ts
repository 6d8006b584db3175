import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, type Person } from './fake-teams.ts';

/** Four people who take a gain its whole way, and somebody who reports: 15 hours a week. */
export async function crew(language: Language = 'nb') {
  const t = textsIn(language);
  const tidvinn = await openTidvinn({ today: '2026-09-01' });
  const person = (name: string) => tidvinn.person(name, { unit: 'home-care', language });
  const [leader, staff, owner, office, ola] = [
    await person('Kari'),
    await person('Lars'),
    await person('Eva'),
    await person('Siri'),
    await person('Ola'),
  ] as [Person, Person, Person, Person, Person];
  await tidvinn.unit('home-care', 'Hjemmetjenesten', leader);
  await tidvinn.unit('school', 'Skolen');
  await tidvinn.role(staff, 'staffRepresentative', 'home-care');
  await tidvinn.role(office, 'programmeOffice');
  const reports = async (line: string) => {
    await ola.says(line);
    await ola.presses(t.report.submit);
    await leader.says(t.help.buttons.tasks.toLowerCase());
    await leader.presses(t.tasks.open);
    await leader.fills({ [t.assess.method]: 'severalAgree' }).presses(t.assess.identify);
    return leader.buttons().find(({ data }) => data.gain !== undefined)?.data.gain as string;
  };
  const lines = {
    nb: 'tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer',
    nn: 'tidstjuv: leitar etter nøklar 10 min 3 gonger om dagen, 6 personar',
    en: 'time thief: looking for keys 10 min 3 times a day, 6 people',
  };
  const gain = await reports(lines[language]);
  const open = async (who: Person) => {
    await who.sends('gain.show', { gain });
    return who;
  };
  return { t, tidvinn, leader, staff, owner, office, ola, gain, open, reports };
}

export type Crew = Awaited<ReturnType<typeof crew>>;

const number = (crew: Crew, value: string) => (crew.t.name === 'English' ? value.replace(',', '.') : value);

/** Two uses of the time, proposed by the leader and accepted by the staff representative. */
export async function agreed(all: Crew): Promise<void> {
  const { t, leader, staff, open } = all;
  const a = t.gain.agreement;
  await leader.presses(t.gain.buttons.propose);
  await leader.fills({ [a.activity]: 'Walks', [a.outcome]: 'quality', [a.hours]: '8' }).presses(a.another);
  await leader.fills({ [a.activity]: 'Visits', [a.outcome]: 'capacity', [a.hours]: '3' }).presses(a.submit);
  await open(staff);
  await staff.presses(t.gain.buttons.agree);
}

/** 52.5 hours a week before, 38 after and 2 of new work: 12.5 net. */
export async function measured(all: Crew, who = all.leader): Promise<void> {
  const { t, tidvinn, open } = all;
  const { introduction: i, measurement: m } = t.gain;
  await open(who);
  await who.presses(t.gain.buttons.introduce);
  await who.fills({ [i.baseline]: number(all, '52,5') }).presses(i.submit);
  tidvinn.on('2026-10-01');
  await who.presses(t.gain.buttons.measure);
  await who.fills({ [m.after]: '38', [m.newWork]: '2', [m.method]: 'measured' }).presses(m.submit);
}
