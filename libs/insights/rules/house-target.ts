import { usualHouseTargets } from '@rogatory/deadlines/rules';

/**
 * Working days in which a received request should be acknowledged. A target of the house, not of
 * any treaty.
 */
export const acknowledgementTargetWorkingDays = usualHouseTargets.acknowledgeWorkingDays;

/** The same target in calendar days: five working days always span one weekend. */
export const acknowledgementTargetCalendarDays = 7;
