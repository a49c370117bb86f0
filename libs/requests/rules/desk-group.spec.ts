import type { ClockKind } from '@rogatory/requests/contract';
import { deskGroup } from './desk-group';
import type { NextMove } from './next-move';

// Wednesday 14 October 2026, 10:00 in Bangkok.
const now = Temporal.Instant.from('2026-10-14T03:00:00Z');
const zone = 'Asia/Bangkok';
const ours: NextMove = {
  move: 'us',
  act: 'acknowledge_request',
  roles: ['central_officer'],
  since: '2026-10-12T03:00:00Z',
};
const group = (
  due: string | null,
  next = ours,
  role: 'central_officer' | 'prosecutor' = 'central_officer',
  kind: ClockKind = 'house',
) => deskGroup(next, due === null ? null : { due, kind }, role, now, zone);

describe('the desk', () => {
  it('puts what should have been done under overdue', () => {
    expect(group('2026-10-13T17:00:00Z')).toBe('overdue');
  });

  it('calls a date that was only asked passed, never overdue', () => {
    expect(group('2026-10-13T17:00:00Z', ours, 'central_officer', 'asked_by_them')).toBe(
      'waiting_for_me',
    );
    expect(group('2026-10-14T17:00:00Z', ours, 'central_officer', 'asked_by_them')).toBe('today');
  });

  it('puts a whole day that ends tonight under today', () => {
    expect(group('2026-10-14T17:00:00Z')).toBe('today');
  });

  it('puts what ends within seven days, today counted, under this week', () => {
    expect(group('2026-10-15T03:00:00Z')).toBe('this_week');
    expect(group('2026-10-20T17:00:00Z')).toBe('this_week');
  });

  it('lets later things and things without a date wait for me', () => {
    expect(group('2026-10-21T17:00:00Z')).toBe('waiting_for_me');
    expect(group(null)).toBe('waiting_for_me');
  });

  it('never calls overdue what the other side or another role must do', () => {
    expect(group('2026-10-13T17:00:00Z', { ...ours, move: 'them', roles: [] })).toBe(
      'waiting_for_them',
    );
    expect(group('2026-10-13T17:00:00Z', ours, 'prosecutor')).toBe('waiting_for_them');
  });
});
