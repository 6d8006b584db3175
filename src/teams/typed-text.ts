import type { Activity } from 'botbuilder';

/** Letters that are read of a line; nobody writes so many, and reading far more would keep everybody waiting. */
const longest = 20_000;

/** What a person wrote to the bot: its mention gone, other people's mentions as their names, no odd spaces. */
export function typedText(activity: Activity): string {
  let text = (activity.text ?? '').slice(0, longest);
  for (const entity of activity.entities ?? []) {
    const mention = entity as { type?: string; mentioned?: { id?: string }; text?: string };
    const isBot =
      mention.type?.toLowerCase() === 'mention' && mention.mentioned?.id === activity.recipient.id;
    if (isBot && mention.text) text = text.replaceAll(mention.text, ' ');
  }
  const name = activity.recipient.name;
  if (name) text = text.replaceAll(`<at>${name}</at>`, ' ');
  return text
    .replace(/<at\b[^>]*>(.*?)<\/at>/gis, '$1')
    .replace(/&nbsp;|[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim();
}
