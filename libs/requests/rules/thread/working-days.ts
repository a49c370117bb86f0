/** Days on which an office works, by its week alone: 1 is Monday. */
export type OfficeWeek = { zone: string; workingWeek: readonly number[] };

/** The end of the n-th working day after an instant; its own day is not counted. */
export function afterWorkingDays(from: string, days: number, office: OfficeWeek): Temporal.Instant {
  const { zone, workingWeek } = office;
  let day = Temporal.Instant.from(from).toZonedDateTimeISO(zone).toPlainDate();
  // A week without a working day would never end: then every day counts.
  const works = ({ dayOfWeek }: Temporal.PlainDate): boolean =>
    workingWeek.length === 0 || workingWeek.includes(dayOfWeek);
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 });
    if (works(day)) left -= 1;
  }
  return day.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}
