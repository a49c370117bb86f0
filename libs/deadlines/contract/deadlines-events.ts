/** What this domain tells the worker, by the name under which it is published. */
export const deadlinesEvents = {
  clocksToRecompute: 'deadlines.clocks_to_recompute',
  filesToRework: 'deadlines.files_to_rework',
  /** For whoever tells people: a corrected calendar has moved ends of clocks. */
  clocksMoved: 'deadlines.clocks_moved',
} as const;

/** A corrected calendar touches clocks of this authority. */
export type ClocksToRecompute = {
  readonly correctionId: string;
  readonly authorityId: string;
};

/** The clocks of every file of this authority are to be worked out anew. */
export type FilesToRework = {
  readonly reworkingId: string;
  readonly authorityId: string;
};

/** Ends of clocks of this authority have moved. */
export type ClocksMoved = {
  readonly authorityId: string;
  readonly clocks: readonly { readonly fileId: string; readonly clockId: string }[];
};
