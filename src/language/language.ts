/** The three languages the product speaks. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** Teams' locale → language: nn* is nynorsk, nb* and no* bokmål, anything else English. */
export function languageOf(locale: string | undefined): Language {
  const tag = locale?.toLowerCase() ?? '';
  if (tag.startsWith('nn')) return 'nn';
  return tag.startsWith('nb') || tag.startsWith('no') ? 'nb' : 'en';
}
