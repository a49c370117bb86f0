/**
 * Something that happened, told to other parts of the product after the commit. `key` is unique
 * among all events: the same event published twice is kept and handled once. The payload holds
 * identifiers and facts a handler needs, never the text of a case.
 */
export interface DomainEvent {
  readonly type: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Events of one queue are handled one after the other; of none, side by side. */
  readonly queue?: string;
}
