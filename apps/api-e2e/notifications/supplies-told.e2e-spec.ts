import { Remind } from '@rogatory/notifications/api';
import type { NoticeDto } from '@rogatory/notifications/contract';
import { DecisionsDesk } from '../requests/decisions-desk';
import { bodyOf, FileClient } from '../requests/file-client';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const book = {
  number: 1,
  measureCode: 'M1',
  description: 'Guard book, 96 leaves',
  seal: 'KH-0017',
  original: true,
  returnBy: '2027-01-20',
};

describe('People are told of urgency, of what was lent, and of uses to be consented to', () => {
  let desk: DecisionsDesk;

  beforeAll(async () => {
    desk = await DecisionsDesk.open();
  });
  afterAll(() => desk.close());

  const noticesOf = async (client: FileClient): Promise<readonly NoticeDto[]> =>
    bodyOf<{ items: NoticeDto[] }>(await client.http.get('/api/v1/notices'), 200).items;
  const told = async (client: FileClient, cause: string, act: string) =>
    (await noticesOf(client)).filter((notice) => notice.cause === cause && notice.act === act);
  const toldOf = (client: FileClient, cause: string): Promise<NoticeDto> =>
    client.until(async () => (await noticesOf(client)).find((notice) => notice.cause === cause));
  const sweepAt = async (instant: string): Promise<void> => {
    await desk.at(instant);
    await desk.here.product.app.get(Remind, { strict: false }).run();
  };

  it('urgency is to be looked at again: each side is told of its own review, as urgent', async () => {
    await sweepAt('2026-11-22T19:59:00Z');
    expect(await told(desk.as('theirOfficer'), 'due_soon', 'review_urgency')).toEqual([]);
    await sweepAt('2026-11-22T20:01:00Z');
    for (const [person, fileId] of [
      ['officer', desk.ours],
      ['theirOfficer', desk.theirs],
    ] as const) {
      const [notice, ...more] = await told(desk.as(person), 'due_soon', 'review_urgency');
      expect(notice).toMatchObject({ fileId, urgent: true, wholeDay: false });
      expect(more).toEqual([]);
    }
    await sweepAt('2026-11-23T08:01:00Z');
    expect(await told(desk.as('theirOfficer'), 'passed', 'review_urgency')).toHaveLength(1);
  });

  it('a review that was held is reminded of no more', async () => {
    const reasons = 'Three are still held.';
    await desk
      .as('theirOfficer')
      .take(desk.theirs, 'review-urgency', { stayUrgent: ['M1'], reasons });
    await sweepAt('2026-11-24T07:59:00Z');
    const passed = await told(desk.as('theirOfficer'), 'passed', 'review_urgency');
    expect(passed).toHaveLength(1);
  });

  it('evidence, its receipt and a use to be consented to reach who deals with them', async () => {
    await desk.as('theirHead').take(desk.theirs, 'accept');
    await desk.as('theirOfficer').take(desk.theirs, 'send-evidence', { items: [book] });
    const prosecutor = desk.as('prosecutor');
    expect(await toldOf(prosecutor, 'evidence_arrived')).toMatchObject({
      fileId: desk.ours,
      act: 'confirm_receipt',
    });
    await prosecutor.take(desk.ours, 'confirm-receipt', {
      items: [{ number: 1, result: 'agrees' }],
    });
    expect(await toldOf(desk.as('theirOfficer'), 'receipt_arrived')).toMatchObject({
      fileId: desk.theirs,
    });
    const text = 'May the defence see it?';
    await prosecutor.take(desk.ours, 'ask-consent', { use: 'disclosure', items: [1], text });
    const asked = await toldOf(desk.as('theirHead'), 'consent_request_arrived');
    expect(asked).toMatchObject({ fileId: desk.theirs, act: 'decide_consent' });
    const page = await desk.theirsWhen(({ consents }) => consents.length === 1);
    await desk.as('theirHead').take(desk.theirs, 'decide-consent', {
      request: page.consents[0]?.dispatchNumber ?? 0,
      granted: true,
      text: 'Until the trial ends.',
      expiresOn: '2027-01-10',
    });
    expect(await toldOf(prosecutor, 'consent_decision_arrived')).toMatchObject({
      fileId: desk.ours,
    });
  });

  it('who took a file over in the office that leads it is told in its author’s place', async () => {
    const { product, sides } = desk.here;
    const leading = sides.korea.office.person('lead_prosecutor');
    const lead = await FileClient.of(product.url, leading);
    await lead.take(desk.ours, 'hand-over', { ownerPersonId: leading.actor.personId });
    await desk.as('theirOfficer').take(desk.theirs, 'send-note', { text: 'Two weeks more.' });
    expect(await toldOf(lead, 'status_note_arrived')).toMatchObject({
      fileId: desk.ours,
      capacity: 'responsible',
    });
    const author = await noticesOf(desk.as('prosecutor'));
    expect(author.map(({ cause }) => cause)).not.toContain('status_note_arrived');
    const ownerPersonId = sides.korea.office.person('prosecutor').actor.personId;
    await lead.take(desk.ours, 'hand-over', { ownerPersonId });
    expect(await toldOf(desk.as('prosecutor'), 'handed_over')).toMatchObject({
      fileId: desk.ours,
      capacity: 'responsible',
    });
  });

  it('a consent that ends is renewed in time, or its use ends', async () => {
    await sweepAt('2027-01-07T05:00:00Z');
    expect(await told(desk.as('prosecutor'), 'due_soon', 'renew_consent')).toMatchObject([
      { fileId: desk.ours, wholeDay: true },
    ]);
  });

  it('originals are to go back, also once the file is closed', async () => {
    const proposal = { reason: 'All is settled.' };
    await desk.as('prosecutor').take(desk.ours, 'propose-withdrawal', proposal);
    await desk.as('officer').take(desk.ours, 'withdraw');
    await desk.as('officer').take(desk.ours, 'close', { outcome: 'withdrawn' });
    await toldOf(desk.as('theirOfficer'), 'withdrawal_arrived');
    await desk.as('theirOfficer').take(desk.theirs, 'acknowledge-withdrawal', {
      text: 'Withdrawn on our side as well.',
    });
    await sweepAt('2027-01-17T16:59:00Z');
    expect(await told(desk.as('prosecutor'), 'due_soon', 'return_originals')).toEqual([]);
    await sweepAt('2027-01-17T17:00:00Z');
    expect(await told(desk.as('prosecutor'), 'due_soon', 'return_originals')).toMatchObject([
      { fileId: desk.ours, measureCode: 'M1' },
    ]);
    await sweepAt('2027-01-20T17:01:00Z');
    expect(await told(desk.as('prosecutor'), 'passed', 'return_originals')).toHaveLength(1);
    // Who lent them hears that nothing came back.
    expect(await told(desk.as('theirOfficer'), 'silence', 'await_originals')).toMatchObject([
      { fileId: desk.theirs },
    ]);
  });

  it('what was lent comes back, and its receipt is confirmed', async () => {
    const sent = { items: [1], text: 'By the bag of the embassy.' };
    await desk.as('prosecutor').take(desk.ours, 'return-originals', sent);
    expect(await toldOf(desk.as('theirOfficer'), 'return_of_originals_arrived')).toMatchObject({
      fileId: desk.theirs,
      act: 'confirm_receipt',
    });
    await desk.as('theirOfficer').take(desk.theirs, 'confirm-receipt', {
      items: [{ number: 1, result: 'agrees' }],
    });
    await sweepAt('2027-01-25T05:00:00Z');
    expect(await told(desk.as('prosecutor'), 'passed', 'return_originals')).toHaveLength(1);
  });
});
