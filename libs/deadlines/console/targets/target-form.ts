import type { HouseTargetsDto, SetHouseTargetsDto } from '@rogatory/deadlines/contract';

/** The targets as somebody is typing them; reminders as days with commas between. */
export type TargetEntries = Record<
  'acknowledgeWorkingDays' | 'legalViewDays' | 'statusNoteDays' | 'chaseDays',
  string
>;
export type TargetField = keyof TargetEntries;
export type TargetFault = 'days' | 'ascending';

const mostDays = 366;
const mostReminders = 12;

export function entriesOf(targets: HouseTargetsDto): TargetEntries {
  return {
    acknowledgeWorkingDays: String(targets.acknowledgeWorkingDays),
    legalViewDays: String(targets.legalViewDays),
    statusNoteDays: String(targets.statusNoteDays),
    chaseDays: targets.chaseDays.join(', '),
  };
}

/** What is wrong with which entry; empty where they may be set. */
export function faultsOf(entries: TargetEntries): Partial<Record<TargetField, TargetFault>> {
  const reminders = remindersOf(entries);
  const wrong = (days: number): boolean => !Number.isInteger(days) || days < 1 || days > mostDays;
  const ascending = reminders.every((days, at) => at === 0 || days > (reminders[at - 1] ?? 0));
  const chase =
    reminders.length === 0 || reminders.length > mostReminders || reminders.some(wrong)
      ? 'days'
      : ascending
        ? null
        : 'ascending';
  return {
    ...(wrong(Number(entries.acknowledgeWorkingDays)) ? { acknowledgeWorkingDays: 'days' } : {}),
    ...(wrong(Number(entries.legalViewDays)) ? { legalViewDays: 'days' } : {}),
    ...(wrong(Number(entries.statusNoteDays)) ? { statusNoteDays: 'days' } : {}),
    ...(chase ? { chaseDays: chase } : {}),
  };
}

/** The targets to be set; null while an entry cannot be used. */
export function targetsOf(entries: TargetEntries): SetHouseTargetsDto | null {
  if (Object.keys(faultsOf(entries)).length > 0) return null;
  return {
    acknowledgeWorkingDays: Number(entries.acknowledgeWorkingDays),
    legalViewDays: Number(entries.legalViewDays),
    statusNoteDays: Number(entries.statusNoteDays),
    chaseDays: remindersOf(entries),
  };
}

function remindersOf({ chaseDays }: TargetEntries): number[] {
  return chaseDays
    .split(/[\s,،;]+/)
    .filter((text) => text !== '')
    .map(Number);
}
