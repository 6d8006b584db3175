const eachShift =
  /(?<!\p{L})(?:hver|kvar|per|pr|every|each)\.? (?:eneste |einaste |single )?(?:vakt|skift|shift)(?!\p{L})/iu;
const minutesAShift = /(?:\d ?m|min|mins|minutes?|h|hours?) a shift(?!\p{L})/iu;

/** «20 min hver vakt»: how many shifts that makes nobody can tell from the line. */
export function saysEachShift(text: string): boolean {
  const said = text.slice(0, 2000);
  return eachShift.test(said) || minutesAShift.test(said);
}
