const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

/** What somebody is to do, at the beginning of what should describe how things are. Any of the three languages. */
const doing = new RegExp(
  `^\\s*(?:${[
    ...['å', 'to', '(?:vi|de|dere|me) (?:skal|må|vil)', 'we (?:will|must|shall|are going to)'],
    ...['vi (?:lager|gjør|innfører|starter|henger|kjøper|setter|lærer)'],
    ...['vi (?:lagar|gjer|innfører|startar|hengjer|kjøper|set|lærer)'],
    ...['lage', 'gjøre', 'gjere', 'innføre', 'starte', 'kjøpe', 'henge', 'hengje', 'sette', 'setje', 'lære'],
    ...[
      'gjennomføre',
      'implementere',
      'utarbeide',
      'opprette',
      'etablere',
      'forbedre',
      'forbetre',
      'redusere',
    ],
    ...[
      'make',
      'do',
      'introduce',
      'start',
      'buy',
      'hang',
      'put',
      'teach',
      'implement',
      'create',
      'establish',
    ],
    ...['improve', 'reduce'],
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Something that is not there is a solution somebody has in mind already. */
const lacking = word('mangl(?:er|ar|ende|ande)|mangel på|lacks?|lack of|lacking|missing');

/** Words for what somebody made of it, where there should be what happened. */
const interpreting = word(
  [
    ...['fordi', 'trolig', 'truleg', 'sannsynligvis', 'sannsynlegvis', 'nok', 'antakelig', 'tydeligvis'],
    ...['tydelegvis', 'synes', 'tror', 'trur', 'føler', 'kjennes', 'virker som', 'verkar som', 'ser ut til'],
    ...['because', 'probably', 'apparently', 'obviously', 'seems?', 'i think', 'we think', 'feels?'],
  ].join('|'),
);

export function isDoing(condition: string): boolean {
  return doing.test(condition);
}

export function isMeasurable(condition: string): boolean {
  return /\d/.test(condition);
}

export function isHiddenSolution(obstacle: string): boolean {
  return lacking.test(obstacle);
}

export function isInterpreting(result: string): boolean {
  return interpreting.test(result);
}

/** A learning that says what the result says has not got further than the facts. */
export function repeats(learning: string, result: string): boolean {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [learned, happened] = [wordsOf(learning), wordsOf(result)];
  const same = [...learned].filter((one) => happened.has(one)).length;
  return learned.size > 0 && same / learned.size > 0.8;
}
