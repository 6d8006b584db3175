/** Hours under one, as the whole minutes that people say instead; undefined for an hour and more, and for nothing. */
export function shortMinutes(hours: number): number | undefined {
  const minutes = Math.round(hours * 60);
  return minutes !== 0 && Math.abs(minutes) < 60 ? minutes : undefined;
}
