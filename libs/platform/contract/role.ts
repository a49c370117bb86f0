/**
 * What a person does in mutual legal assistance. A membership in one authority carries one or more.
 * A prosecutor's office has `prosecutor` and `lead_prosecutor`, a central authority
 * `central_officer` and `central_head`, an executing authority `executing_officer`, a network's
 * secretariat `network_coordinator`; `administrator` keeps people and settings of one authority.
 */
export const roles = [
  'prosecutor',
  'lead_prosecutor',
  'central_officer',
  'central_head',
  'executing_officer',
  'network_coordinator',
  'administrator',
] as const;

export type Role = (typeof roles)[number];
