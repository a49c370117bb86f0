/** Lengths of the period that figures are about, in calendar months. */
export const networkPeriods = ['3m', '12m', '36m'] as const;
export type NetworkPeriod = (typeof networkPeriods)[number];
