/** The two sides of a thread. */
export const sides = ['requesting', 'requested'] as const;
export type Side = (typeof sides)[number];

/** A file's direction as its own authority sees it: outgoing for the requesting side. */
export const directions = ['outgoing', 'incoming'] as const;
export type Direction = (typeof directions)[number];
