/** An offset from UTC to choose, with the places that have it on that day. */
export type OffsetChoice = { value: string; label: string };

/**
 * Offsets of the given zones at noon of a day, in their order and without repetition; an offset
 * that the form holds already stays among them, so that nothing chosen is silently changed.
 */
export function offsetsAt(
  date: string,
  held: string,
  zones: readonly string[],
  placeOf: (zone: string) => string,
): OffsetChoice[] {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '2026-01-01';
  const choices: OffsetChoice[] = [];
  for (const zone of zones) {
    const value = Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(zone).offset;
    const same = choices.find((choice) => choice.value === value);
    if (!same) choices.push({ value, label: `${placeOf(zone)} (${value})` });
  }
  if (held !== '' && !choices.some((choice) => choice.value === held)) {
    choices.push({ value: held, label: `UTC${held}` });
  }
  return choices;
}
