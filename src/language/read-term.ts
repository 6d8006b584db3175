import { fold } from './question/fold.ts';
import { onBoard, type Term, terms, written } from './terms.ts';

/**
 * A word whose meaning is asked for; what stands on the team's own board; or a word that cannot be explained, which the
 * line names or only points at.
 */
export type AskedTerm = { term: Term } | { board: Term } | { isNamed: boolean };

/** Nobody asks for a word at greater length. */
const longest = 120;
const mostWords = 3;

const greeting = /^(?:hei|hallo|god dag|hi|hello|hey)(?: tidvinn)? /;
/** They make no other question of it. */
const fillers =
  /(?<![a-z])(?:egentlig|eigentleg|actually|really|for (?:noe|noko)|ordet|begrepet|omgrepet|uttrykket|the (?:word|term)|(?:i |in )?tidvinn)(?![a-z])/g;

const indefinite = '(?:en|et|ei|ein|eit|an?)';
const article = `(?:(?:${indefinite}|the|det a (?:vaere|vere)|(?:det )?at (?:noe|noko|tiden|tida|en gevinst|ein gevinst) er) )?`;
const ending = '(?:en|et|a|n|s|ene|ane)?';

const meansBefore =
  /^(?:(?:(?:hva|kva|ka|what) )?(?:betyr|betyder|tyder|tydar|(?:menes|meinast|er ment|er meint|mener (?:du|de|dere|vi)|meiner (?:du|de|vi)) med|ligger i|ligg i|(?:is )?meant by|do you mean by|(?:is |er )?(?:the )?(?:meaning of|definition of|definisjonen? (?:av|pa)|meininga med))|define|definer) (.+)$/;
const meansAfter = /^what (?:does|do) (.+) (?:mean|stand for)$/;
/** «Kan du forklare hva realisert betyr», «forklar hva en tidstyv er». */
const meansWithin =
  /^(?:.{1,40} )?(?:hva|kva|ka|what) (.+) (?:betyr|tyder|tydar|means?|vil si|vil seie|er|is)$/;
const isCalledWord = /^(?:forklar|explain) (?:ordet|begrepet|omgrepet|the word|the term) (.+)$/;
const isBeing = /^(?:(?:hva|kva|ka|ke) (?:er|e)|what ?(?:is|are|s)) (.+)$/;
const hasArticle = new RegExp(`^${indefinite} `);
/** «Hva betyr det»: of what was said just before, which nobody remembers. */
const pointing = /^(?:det|dette|den|denne|disse|desse|it|this|that|these)(?: (?:her|der))?$/;

const readers = terms.map((term) => {
  const { plain, other } = written[term];
  const any = [plain, other].filter((one) => one !== undefined).join('|');
  return {
    term,
    any: new RegExp(`^${article}(?:${any})${ending}$`),
    plain: plain === undefined ? undefined : new RegExp(`^(?:${indefinite} )?(?:${plain})$`),
  };
});

/** One of the words, alone, in any of its forms. */
export function termOf(text: string): Term | undefined {
  const word = bare(tidy(text));
  return readers.find(({ any }) => any.test(word))?.term;
}

/** A whole line that asks what a word means, in bokmål, nynorsk or English; undefined when it asks something else. */
export function readTerm(line: string): AskedTerm | undefined {
  if (line.length > longest) return undefined;
  const whole = tidy(line);
  const called = isCalledWord.exec(whole)?.[1];
  const said = bare(whole);
  const being = isBeing.exec(said)?.[1];
  const reading = being !== undefined && hasArticle.test(being) ? 'any' : 'plain';
  const found = being === undefined ? undefined : readers.find((one) => one[reading]?.test(being));
  if (found) return { term: found.term };
  const own = being === undefined ? undefined : termOf(being);
  if (own !== undefined && onBoard.includes(own)) return { board: own };
  const within = termOf(meansWithin.exec(said)?.[1] ?? '');
  if (within) return { term: within };
  const meant = called ?? (meansBefore.exec(said) ?? meansAfter.exec(said))?.[1];
  if (meant === undefined) return undefined;
  const term = termOf(meant);
  if (term) return { term };
  if (meant.split(' ').length > mostWords) return undefined;
  return { isNamed: !pointing.test(meant) };
}

/** Folded, without signs and a greeting. */
function tidy(text: string): string {
  return fold(text)
    .replace(/[«»"“”„?!.,:;()*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(greeting, '');
}

function bare(text: string): string {
  return text.replace(fillers, ' ').replace(/\s+/g, ' ').trim();
}
