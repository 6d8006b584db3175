/** A figure about participation of fewer people than this is not shown. domain.md §6.9. */
const fewestShown = 6;

/** People in it, but so few that a figure about them would be about somebody. */
export function isSmallGroup(employees: number): boolean {
  return employees > 0 && employees < fewestShown;
}
