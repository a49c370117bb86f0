import { definePermission, roles } from '@rogatory/platform/contract';

const workers = [
  'prosecutor',
  'lead_prosecutor',
  'central_officer',
  'central_head',
  'executing_officer',
] as const;

export const deadlinesPermissions = {
  /** The calculator carries no case content: everybody who is signed in may count. */
  preview: definePermission('deadlines.preview', roles),
  /** Dates of the own requests, in the console and in an own calendar program. */
  calendar: definePermission('deadlines.calendar', workers),
  /** Targets of the own authority; no case content. */
  readTargets: definePermission('deadlines.read_house_targets', [...workers, 'administrator']),
  setTargets: definePermission(
    'deadlines.set_house_targets',
    ['lead_prosecutor', 'central_head', 'administrator'],
    { personal: true },
  ),
} as const;
