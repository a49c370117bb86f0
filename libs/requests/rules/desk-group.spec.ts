import type { ClockKind } from '@rogatory/requests/contract';
import { deskGroup, type DeskViewer, type LaidEntry } from './desk-group';

// Wednesday 14 October 2026, 10:00 in Bangkok.
const now = Temporal.Instant.from('2026-10-14T03:00:00Z');
const zone = 'Asia/Bangkok';
const malee = 'malee';
const somchai = 'somchai';
const officer: DeskViewer = {
  personId: malee,
  roles: ['central_officer'],
  deputises: [],
  office: false,
};
const entry: LaidEntry = {
  waits: 'us',
  roles: ['central_officer'],
  notFor: [],
  keeper: null,
  doer: null,
  clock: null,
  timed: false,
};
const by = (due: string, kind: ClockKind = 'house', more: Partial<LaidEntry> = {}) =>
  deskGroup({ ...entry, clock: { due, kind }, ...more }, officer, now, zone);

describe('the desk', () => {
  it('puts what should have been done under overdue', () => {
    expect(by('2026-10-13T17:00:00Z')).toBe('overdue');
  });

  it('calls a date that was only asked passed, never overdue', () => {
    expect(by('2026-10-13T17:00:00Z', 'asked_by_them')).toBe('waiting_for_me');
    expect(by('2026-10-14T17:00:00Z', 'asked_by_them')).toBe('today');
  });

  it('puts a whole day that ends tonight under today', () => {
    expect(by('2026-10-14T17:00:00Z')).toBe('today');
  });

  it('puts what ends within seven days, today counted, under this week', () => {
    expect(by('2026-10-15T03:00:00Z')).toBe('this_week');
    expect(by('2026-10-20T17:00:00Z')).toBe('this_week');
  });

  it('lets later things and things without a date wait for me', () => {
    expect(by('2026-10-21T17:00:00Z')).toBe('waiting_for_me');
    expect(deskGroup(entry, officer, now, zone)).toBe('waiting_for_me');
  });

  it('never calls overdue what the other side or another role must do', () => {
    const gone = '2026-10-13T17:00:00Z';
    expect(by(gone, 'house', { waits: 'them', roles: [] })).toBe('waiting_for_them');
    expect(by(gone, 'house', { roles: ['prosecutor'] })).toBe('waiting_for_them');
  });

  it('lets me wait for a colleague where I wrote what is to be decided', () => {
    const written = { notFor: [malee], keeper: malee };
    expect(by('2026-10-13T17:00:00Z', 'house', written)).toBe('waiting_for_them');
  });

  it('leaves a colleague’s files to the colleague, unless it is the office’s desk', () => {
    const theirs = { ...entry, keeper: somchai, doer: somchai };
    expect(deskGroup(theirs, officer, now, zone)).toBeNull();
    expect(deskGroup(theirs, { ...officer, office: true }, now, zone)).toBe('waiting_for_me');
  });

  it('shows me the files of an absent colleague whose deputy I am, whatever my role', () => {
    const theirs: LaidEntry = { ...entry, roles: ['central_head'], keeper: somchai, doer: somchai };
    const deputy = { ...officer, deputises: [somchai] };
    expect(deskGroup(theirs, deputy, now, zone)).toBe('waiting_for_me');
  });

  it('does not let a deputy decide on the deputy’s own writing', () => {
    const theirs: LaidEntry = { ...entry, keeper: somchai, doer: null, notFor: [malee] };
    expect(deskGroup(theirs, { ...officer, deputises: [somchai] }, now, zone)).toBe(
      'waiting_for_them',
    );
  });

  it('shows what is there for its date alone only while the date is near or gone by', () => {
    expect(by('2026-10-20T17:00:00Z', 'house', { timed: true })).toBe('this_week');
    expect(by('2026-12-20T17:00:00Z', 'house', { timed: true })).toBeNull();
    expect(by('2026-10-13T17:00:00Z', 'asked_by_us', { timed: true })).toBeNull();
  });
});
