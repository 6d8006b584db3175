import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, type Person } from './fake-teams.ts';

/** A home-care team of learner and colleague, their coach from elsewhere, and somebody from another unit. */
export async function team(language: Language = 'nb', today = '2026-11-23') {
  const tidvinn = await openTidvinn({ today });
  const member = (name: string, unit: string) => tidvinn.person(name, { unit, language });
  const [kari, ola] = [await member('Kari', 'home-care'), await member('Ola', 'home-care')];
  const [coach, second, outsider] = [
    await member('Aud', 'school'),
    await member('Siri', 'school'),
    await member('Per', 'school'),
  ];
  await tidvinn.unit('home-care', 'Hjemmetjenesten');
  await tidvinn.unit('school', 'Skolen');
  return { tidvinn, kari, ola, coach, second, outsider, t: textsIn(language), language };
}
export type Team = Awaited<ReturnType<typeof team>>;

const words = {
  nb: { board: 'eksperiment', change: 'endre tavla' },
  nn: { board: 'eksperiment', change: 'endre tavla' },
  en: { board: 'experiment', change: 'change board' },
};

/** As Entra knows them, which is what a people picker sends. */
export async function objectIdOf({ tidvinn }: Team, who: Person): Promise<string> {
  const person = await tidvinn.services.directory.person(
    '6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01',
    who.pseudonym,
  );
  return person?.objectId ?? '';
}

/** The board started by the first of the team, with its three people on it. */
export async function started(language: Language = 'nb', today?: string): Promise<Team> {
  const crew = await team(language, today);
  const { kari, coach, second, t } = crew;
  await kari.says(words[language].board);
  await kari.presses(t.kata.buttons.start);
  const { about } = t.kataForms;
  await kari
    .fills({ [about.focus]: 'Nøkler', [about.challenge]: 'Mer tid hos brukerne' })
    .fills({
      [t.kata.people.learner]: await objectIdOf(crew, kari),
      [t.kata.people.coach]: await objectIdOf(crew, coach),
      [t.kata.people.secondCoach]: await objectIdOf(crew, second),
    })
    .presses(t.kataForms.save);
  return crew;
}

/** With a target condition of 2 min a shift, 14 today, and two obstacles of which the first is in work. */
export async function framed(language: Language = 'nb', today?: string): Promise<Team> {
  const crew = await started(language, today);
  const { kari, t } = crew;
  const { target } = t.kataForms;
  await kari.presses(t.kata.buttons.target);
  await kari
    .fills({
      ...{ [target.condition]: 'Alle nøkler på plass når vakta begynner', [target.achieveBy]: '2026-12-18' },
      ...{
        [target.metric]: 'Leting',
        [target.unit]: 'min per vakt',
        [target.value]: '2',
        [target.now]: '14',
      },
    })
    .presses(t.kataForms.save);
  for (const text of ['Nøklene ligger på tre steder', 'Vikarene kjenner ikke skapet']) {
    await kari.says(language === 'en' ? `obstacle ${text}` : `hindring ${text}`);
  }
  return crew;
}
