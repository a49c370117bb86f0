import type { DispatchKind, Side } from '@rogatory/requests/contract';
import { FileStory } from '../../testing/file-story';
import { disagreements, undelivered, type CarriedDispatch } from './disagreements';

const office = { zone: 'Asia/Phnom_Penh', workingWeek: [1, 2, 3, 4, 5] };
const friday = '2026-11-20T03:00:00Z';

function sent(
  number: number,
  kind: DispatchKind,
  from: Side,
  way: Partial<CarriedDispatch> = {},
): CarriedDispatch {
  const sentAt = Temporal.Instant.from(friday)
    .add({ hours: number - 1 })
    .toString();
  return { number, kind, from, sentAt, channel: null, withdrawn: [], deliveries: [], ...way };
}
const at = (stage: 'relayed' | 'delivered' | 'read', instant = friday) => ({ stage, at: instant });
const now = (instant: string) => Temporal.Instant.from(instant);

describe('What was sent', () => {
  it('is in doubt ten minutes later while it was not delivered', () => {
    const thread = [sent(1, 'request', 'requesting')];
    expect(undelivered('requesting', thread, now('2026-11-20T03:09:59Z'), office)).toEqual([]);
    expect(undelivered('requesting', thread, now('2026-11-20T03:10:00Z'), office)).toMatchObject([
      { kind: 'not_delivered', dispatchNumber: 1, since: friday },
    ]);
  });

  it('by INTERPOL has a day', () => {
    const thread = [sent(1, 'request', 'requesting', { channel: 'interpol' })];
    expect(undelivered('requesting', thread, now('2026-11-21T02:00:00Z'), office)).toEqual([]);
    expect(undelivered('requesting', thread, now('2026-11-21T04:00:00Z'), office)).toHaveLength(1);
  });

  it('and delivered on a Friday is unseen from Wednesday on: the weekend does not count', () => {
    const thread = [sent(1, 'request', 'requesting', { deliveries: [at('delivered')] })];
    expect(undelivered('requesting', thread, now('2026-11-24T16:59:00Z'), office)).toEqual([]);
    expect(undelivered('requesting', thread, now('2026-11-24T17:00:00Z'), office)).toMatchObject([
      { kind: 'not_read', since: friday },
    ]);
  });

  it('and seen, or answered, is in no doubt', () => {
    const later = now('2027-01-01T00:00:00Z');
    const seen = [sent(1, 'answer', 'requesting', { deliveries: [at('delivered'), at('read')] })];
    const answered = [
      sent(1, 'request', 'requesting', { deliveries: [at('delivered')] }),
      sent(2, 'acknowledgement', 'requested', { deliveries: [at('delivered')] }),
    ];
    expect(undelivered('requesting', seen, later, office)).toEqual([]);
    expect(undelivered('requesting', answered, later, office)).toEqual([]);
  });

  it('in answer to the other side and not seen says so by its own name', () => {
    const thread = [sent(1, 'answer', 'requesting', { deliveries: [at('delivered')] })];
    expect(undelivered('requesting', thread, now('2026-11-25T00:00:00Z'), office)).toMatchObject([
      { kind: 'answer_not_seen' },
    ]);
  });

  it('by embassy is in doubt ten working days after the last leg that was proved', () => {
    const way = { channel: 'diplomatic' as const, deliveries: [at('delivered'), at('relayed')] };
    const thread = [sent(1, 'request', 'requesting', way)];
    expect(undelivered('requesting', thread, now('2026-12-04T16:00:00Z'), office)).toEqual([]);
    expect(undelivered('requesting', thread, now('2026-12-04T17:00:00Z'), office)).toMatchObject([
      { kind: 'relayed_not_received' },
    ]);
  });
});

describe('The two sides', () => {
  const seen = { deliveries: [at('delivered', '2026-11-20T05:30:00Z'), at('read')] };

  it('crossed when an answer left before the withdrawal had come', () => {
    const thread = [
      sent(2, 'withdrawal', 'requesting', { ...seen, withdrawn: ['M1'] }),
      sent(3, 'response', 'requested', { deliveries: [at('delivered')] }),
    ];
    const story = new FileStory('outgoing').drafted().request();
    expect(disagreements(story.snapshot(), thread, now(friday), office)).toMatchObject([
      { kind: 'crossed', dispatchNumber: 2, otherNumber: 3, measureCodes: ['M1'] },
    ]);
  });

  it('must both know what was done although it was withdrawn', () => {
    const story = new FileStory('incoming')
      .request()
      .acknowledgement()
      .acceptance()
      .assigned()
      .executed('M1');
    const withdrawal = sent(4, 'withdrawal', 'requesting', { ...seen, withdrawn: ['M1', 'M2'] });
    expect(disagreements(story.snapshot(), [withdrawal], now(friday), office)).toMatchObject([
      { kind: 'done_though_withdrawn', measureCodes: ['M1'] },
    ]);
  });

  it('speak past each other when a reminder comes in place of the answer', () => {
    const story = new FileStory('incoming').request().acknowledgement().question();
    const thread = [
      sent(3, 'question', 'requested', { deliveries: [at('delivered', '2026-11-20T05:10:00Z')] }),
      sent(4, 'reminder', 'requesting', seen),
    ];
    expect(disagreements(story.snapshot(), thread, now(friday), office)).toMatchObject([
      { kind: 'question_passed_over', dispatchNumber: 3, otherNumber: 4 },
    ]);
  });

  it('stand apart while what they told is older than our correction', () => {
    const story = new FileStory('outgoing').drafted().request().acknowledgement();
    const thread = [sent(3, 'correction', 'requesting', seen)];
    const later = now('2026-11-25T00:00:00Z');
    expect(disagreements(story.snapshot(), thread, later, office)).toMatchObject([
      { kind: 'told_before_ours', dispatchNumber: 3, otherNumber: 2 },
    ]);
  });

  it('have nothing to settle on a closed file', () => {
    const story = new FileStory('outgoing').drafted().request().closed();
    const thread = [sent(1, 'request', 'requesting')];
    expect(disagreements(story.snapshot(), thread, now('2027-01-01T00:00:00Z'), office)).toEqual(
      [],
    );
  });
});
