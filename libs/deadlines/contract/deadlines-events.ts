/** What this domain tells its own worker, by the name under which it is published. */
export const deadlinesEvents = {
  clocksToRecompute: 'deadlines.clocks_to_recompute',
  filesToRework: 'deadlines.files_to_rework',
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
