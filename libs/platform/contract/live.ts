/** What may have changed on somebody's screen. */
export const liveKinds = ['file', 'desk', 'network', 'notice'] as const;
export type LiveKind = (typeof liveKinds)[number];

/**
 * A hint, committed with the change it speaks of, that these authorities' screens are out of date.
 * Carries no content: who receives it reads again under his own rights.
 */
export interface LiveChange {
  readonly authorityIds: readonly string[];
  readonly kind: LiveKind;
  readonly fileId?: string;
  /** Only these people of the authorities; everybody there where absent. */
  readonly personIds?: readonly string[];
}

/** What `GET /api/v1/live` sends as the data of an event `change`. */
export interface LiveEvent {
  readonly kind: LiveKind;
  readonly fileId?: string;
}
