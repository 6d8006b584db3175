/** The date in Norway, yyyy-mm-dd. */
export function todayInNorway(now: Date): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
}
