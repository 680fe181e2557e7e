/** Age in days from which a check counts as stale. */
export const STALE_DAYS = 365;
/** Age in days up to which a check counts as fresh. */
export const FRESH_DAYS = 180;

/** Returns the whole days from one day to another (both ISO 8601). */
export function ageInDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
