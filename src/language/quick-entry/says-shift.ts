const eachShift =
  /(?<!\p{L})(?:(?:hver|kvar|per|pr|every|each)\.? (?:eneste |einaste |single )?|a )(?:vakt|skift|shift)(?!\p{L})/iu;

/** «20 min hver vakt»: how many shifts that makes nobody can tell from the line. */
export function saysEachShift(text: string): boolean {
  return eachShift.test(text.slice(0, 2000));
}
