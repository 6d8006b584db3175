import { parseArgs } from 'node:util';
import { isGuid } from '../domain/guid.ts';
import { type Language, languages } from '../language/language.ts';
import { headings } from './headings.ts';
import { type Texts, texts } from './texts/index.ts';

/** What was asked for on the command line. */
export type Asked = {
  tenant: string;
  files: string[];
  isDryRun: boolean;
  corrects?: string;
  by?: string;
  language?: Language;
};

const options = {
  tenant: { type: 'string' },
  'dry-run': { type: 'boolean' },
  correct: { type: 'string' },
  by: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments; a wrong one is named with its mend, in the language asked for. */
export function readArguments(args: string[]): { asked: Asked } | { help: string } | { wrong: string } {
  const read = parse(args);
  if ('badOption' in read) return { wrong: withHelp(texts.nb, texts.nb.usage.badOption(read.badOption)) };
  const { values, positionals: files } = read;
  const language = languages.find((one) => one === values.language);
  const t = texts[language ?? 'nb'];
  if (values.help) return { help: helpText(t, language ?? 'nb') };
  const wrong = (text: string) => ({ wrong: withHelp(t, text) });
  if (values.language !== undefined && !language) return wrong(t.usage.badLanguage(values.language));
  if (!values.tenant) return wrong(t.usage.noTenant);
  if (!isGuid(values.tenant)) return wrong(t.usage.badTenant(values.tenant));
  if (values.by !== undefined && !isGuid(values.by)) return wrong(t.usage.badObjectId(values.by));
  const corrects = values.correct?.trim();
  if (corrects !== undefined && (corrects === '' || corrects.length > 2000)) return wrong(t.usage.badReason);
  if (files.length === 0) return wrong(t.usage.noFiles);
  if (files.length > 2) return wrong(t.usage.tooManyFiles);
  return {
    asked: {
      ...{ tenant: values.tenant.toLowerCase(), files, isDryRun: values['dry-run'] ?? false },
      ...(corrects === undefined ? {} : { corrects }),
      ...(values.by === undefined ? {} : { by: values.by.toLowerCase() }),
      ...(language ? { language } : {}),
    },
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node says it in English, with the option in quotation marks.
    const message = error instanceof Error ? error.message : String(error);
    return { badOption: /'(-[^\s']*)/.exec(message)?.[1] ?? message };
  }
}

function withHelp({ usage }: Texts, text: string): string {
  return `${text}\n${usage.seeHelp}`;
}

function helpText({ usage }: Texts, language: Language): string {
  const columns = (['units', 'gains'] as const).map((kind) => `  ${headings[kind][language].join(';')}`);
  return [...usage.help, ...columns, usage.leaderOptional].join('\n');
}
