/** Pauses after each failed try of a delivery, in seconds: eleven tries within a day. */
const pausesInSeconds = [60, 120, 300, 900, 1800, 3600, 7200, 14_400, 21_600, 36_000] as const;

export const webhookTries = pausesInSeconds.length + 1;

/** When a delivery is tried again after `tried` failed tries; null where it is given up. */
export function nextTry(tried: number, now: Temporal.Instant): Temporal.Instant | null {
  const pause = pausesInSeconds[tried - 1];
  return pause === undefined ? null : now.add({ seconds: pause });
}

/** An endpoint where nothing has arrived for so long gets nothing more. */
export const longestFailure = { hours: 5 * 24 } as const;

/** Whether an endpoint is to be given up. */
export function isGivenUp(failingSince: string | null, now: Temporal.Instant): boolean {
  if (failingSince === null) return false;
  const end = Temporal.Instant.from(failingSince).add(longestFailure);
  return Temporal.Instant.compare(now, end) >= 0;
}
