/** A day ahead of today, as a field for dates takes it. */
export function daysAhead(days: number): string {
  return Temporal.Now.plainDateISO().add({ days }).toString();
}
