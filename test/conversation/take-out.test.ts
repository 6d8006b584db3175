import { describe, expect, it } from 'vitest';
import { openTidvinn } from './fake-teams.ts';

type Link = { type: string; title: string; url: string };

async function municipality() {
  const tidvinn = await openTidvinn();
  const siri = await tidvinn.person('Siri', { unit: 'home' });
  const ola = await tidvinn.person('Ola', { unit: 'home' });
  await tidvinn.unit('home', 'Hjemmetjenesten', siri);
  await tidvinn.unit('school', 'Raufoss skole');
  const linksOf = ({ card }: { card: unknown }) =>
    (card as { actions: Link[] }).actions.filter(({ type }) => type === 'Action.OpenUrl');
  const open = ({ url }: Link) => tidvinn.pages.open(url.split('/pages/')[1] ?? '');
  return { tidvinn, siri, ola, linksOf, open };
}

describe('taking figures out', () => {
  it('is offered to whoever leads, among more about the figures', async () => {
    const { siri, linksOf, open } = await municipality();
    await siri.says('status hjemmetjenesten');
    await siri.presses('Mer om tallene');
    const links = linksOf(siri);
    expect(links.map(({ title }) => title)).toEqual(['Rapport til utskrift', 'Regneark (Excel)', 'CSV']);
    expect(siri.words).toContain('Lenkene virker i sju dager');
    for (const link of links) expect((await open(link)).status).toBe(200);
  });

  it('is not offered to others, who are told who can', async () => {
    const { ola, siri, linksOf } = await municipality();
    const who = 'Bare lederen for enheten, utviklingsenheten eller administratoren kan ta ut tallene.';
    for (const person of [ola, siri]) {
      await person.says('status');
      await person.presses('Mer om tallene');
      expect(linksOf(person)).toEqual([]);
      expect(person.words).toContain(who);
    }
    await ola.says('regneark hjemmetjenesten');
    expect(ola.words).toContain(who);
    await ola.sends('status.take-out', { unit: 'home' });
    expect(ola.words).toContain(who);
    await siri.says('regneark Raufoss skole');
    expect(siri.words).toContain(who);
  });

  it.each([
    ['nb', 'regneark hjemmetjenesten 2026-10-01', 'Ta ut tallene for Hjemmetjenesten', '01.10.2026'],
    ['nn', 'rekneark hjemmetjenesten 2026-10-01', 'Ta ut tala for Hjemmetjenesten', '01.10.2026'],
    [
      'en',
      'spreadsheet hjemmetjenesten 2026-10-01',
      'Take out the figures for Hjemmetjenesten',
      '1 October 2026',
    ],
  ] as const)('is a sentence too (%s)', async (language, line, title, date) => {
    const { tidvinn, linksOf, open } = await municipality();
    const leader = await tidvinn.person('Lars', { language, unit: 'home' });
    await tidvinn.role(leader, 'unitLeader', 'home');
    await leader.says(line);
    expect(leader.words).toContain(title);
    expect(leader.words).toContain(date);
    const [page, workbook] = linksOf(leader);
    expect((await open(page as Link)).body).toContain(`lang="${language}"`);
    expect((await open(workbook as Link)).headers['content-disposition']).toContain('2026-10-01.xlsx');
  });
});
