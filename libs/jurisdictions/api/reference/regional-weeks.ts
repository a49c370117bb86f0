import type { WorkingWeek } from './working-weeks';

const malaysia = 'Weekly holidays as gazetted by the State under the Holidays Act 1951';
const sundayToThursday: WorkingWeek = {
  days: [7, 1, 2, 3, 4],
  source: malaysia,
  confidence: 'high',
};

/** Regions (ISO 3166-2) whose offices work on other days than the rest of the jurisdiction. */
const exceptions: Readonly<Record<string, WorkingWeek>> = {
  // Johor went back to Saturday and Sunday on 1 January 2025.
  'MY-02': sundayToThursday,
  'MY-03': sundayToThursday,
  'MY-11': sundayToThursday,
};

/** The working week of a region where it differs from that of its jurisdiction. */
export function regionalWeekOf(region: string): WorkingWeek | null {
  return exceptions[region] ?? null;
}
