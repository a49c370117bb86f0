/** Whether one instant comes after another; nothing comes after what is not known. */
export function later(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && Temporal.Instant.compare(one, other) > 0;
}
