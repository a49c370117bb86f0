import type { DisagreementDto, TransmissionViewDto, UrgencyViewDto } from '../../contract/index';
import { disagreements, type CarriedDispatch } from '../../rules/index';
import type { PageRow, ThreadRow } from './request-page';

/** How the request went out and came in, from the file's own events. */
export function transmissionView(row: PageRow): TransmissionViewDto {
  const { channel, receipt, firstReceivedAt, forwarded } = row.snapshot;
  return {
    channel: channel ?? null,
    urgency: urgencyView(row),
    receipt: receipt ?? null,
    firstReceivedAt: firstReceivedAt ?? null,
    forwarded: forwarded ?? null,
  };
}

/** Where the sides disagree at an instant; nothing for who reads only measures of theirs. */
export function disagreementsOf(row: PageRow, now: Temporal.Instant): DisagreementDto[] {
  const office = { zone: row.their_zone ?? row.own_zone, workingWeek: row.their_week ?? [] };
  return disagreements(row.snapshot, row.thread.map(carried), now, office);
}

function carried({ number, kind, from_side, sent_at, payload, deliveries }: ThreadRow) {
  const { withdrawal, channel } = payload;
  return {
    number,
    kind,
    from: from_side,
    sentAt: sent_at,
    channel: channel ?? null,
    withdrawn: withdrawal?.part === null ? withdrawal.measureCodes : [],
    deliveries,
  } satisfies CarriedDispatch;
}

function urgencyView({ snapshot, events }: PageRow): UrgencyViewDto {
  const confirmation = events.find(({ kind }) => kind === 'urgency_confirmed');
  const { urgencyReviewedAt = [], measures } = snapshot;
  return {
    urgent: snapshot.urgent ?? false,
    stayUrgent:
      urgencyReviewedAt.length === 0
        ? null
        : measures.filter(({ urgent }) => urgent === true).map(({ code }) => code),
    confirmedBy: confirmation?.personName ?? null,
    confirmedAt: confirmation?.at ?? null,
    orallyRequestedAt: snapshot.orallyRequestedAt ?? null,
    reviewedAt: [...urgencyReviewedAt],
  };
}
