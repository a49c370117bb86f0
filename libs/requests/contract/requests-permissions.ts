import { definePermission } from '@rogatory/platform/contract';

const drafters = ['prosecutor', 'lead_prosecutor', 'central_officer', 'central_head'] as const;
const readers = [...drafters, 'executing_officer'] as const;

/** Which role may call which route at all; whether on this file now, the rules decide. */
export const requestsPermissions = {
  read: definePermission('requests.read', readers),
  note: definePermission('requests.note', readers),
  draft: definePermission('requests.draft', drafters),
  review: definePermission('requests.review', [
    'lead_prosecutor',
    'central_officer',
    'central_head',
  ]),
  /** Second persons use it: no system ever does. */
  approve: definePermission('requests.approve', ['lead_prosecutor', 'central_head'], {
    personal: true,
  }),
  transmit: definePermission('requests.transmit', [
    'lead_prosecutor',
    'central_officer',
    'central_head',
  ]),
  answer: definePermission('requests.answer', drafters),
  steer: definePermission('requests.steer', ['lead_prosecutor', 'central_officer', 'central_head']),
  keep: definePermission('requests.keep', [
    'executing_officer',
    'lead_prosecutor',
    'central_officer',
    'central_head',
  ]),
  execute: definePermission('requests.execute', ['executing_officer']),
  close: definePermission('requests.close', ['lead_prosecutor', 'central_officer', 'central_head']),
} as const;
