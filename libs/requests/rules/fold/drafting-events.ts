import type { FileEvent } from '../file-event';
import type { FileSnapshot } from '../file-snapshot';
import { introduceMeasures } from './measures';

type EventOf<Kind extends FileEvent['kind']> = Extract<FileEvent, { kind: Kind }>;

export function applyDrafted(snapshot: FileSnapshot, event: EventOf<'drafted'>): FileSnapshot {
  return {
    ...snapshot,
    draftingAuthorityId: event.authorityId,
    responsibleAuthorityId: event.responsibleAuthorityId ?? snapshot.responsibleAuthorityId,
    title: event.title,
    reference: event.reference,
    measures: introduceMeasures(event.measures, 'draft', null),
    urgent: event.urgency === undefined ? undefined : event.urgency === 'urgent',
    related:
      event.related === undefined ? snapshot.related : [...(snapshot.related ?? []), event.related],
    contentVersion: 1,
    draftStage: 'draft',
    draftedBy: event.personId,
    editedBy: [event.personId],
    draftedAt: event.at,
  };
}

/**
 * While a correction is prepared, or what was asked by word of mouth is written down, title and
 * measures stay as they were sent: they remain true until the new version itself is sent.
 */
export function applyEdited(snapshot: FileSnapshot, event: EventOf<'edited'>): FileSnapshot {
  const editedBy = [...new Set([...snapshot.editedBy, event.personId])];
  const asked = snapshot.transmittedVersion !== null || snapshot.orallyRequestedAt !== undefined;
  if (asked) return { ...snapshot, editedBy };
  return {
    ...snapshot,
    editedBy,
    title: event.title,
    reference: event.reference,
    measures: introduceMeasures(event.measures, 'draft', null),
    urgent: event.urgency === undefined ? snapshot.urgent : event.urgency === 'urgent',
  };
}

/** A colleague of the office looks at it before it leaves the office. */
export function applyReviewAsked(
  snapshot: FileSnapshot,
  event: EventOf<'review_asked'>,
): FileSnapshot {
  return {
    ...snapshot,
    draftStage: 'internal_review',
    submittedBy: event.personId,
    submittedAt: event.at,
    returnRemark: null,
  };
}

export function applySubmitted(snapshot: FileSnapshot, event: EventOf<'submitted'>): FileSnapshot {
  return {
    ...snapshot,
    draftStage: 'in_review',
    submittedBy: event.personId,
    submittedAt: event.at,
    returnRemark: null,
  };
}

export function applyReturned(snapshot: FileSnapshot, event: EventOf<'returned'>): FileSnapshot {
  return { ...snapshot, draftStage: 'returned', returnRemark: event.remark, approvedBy: null };
}

export function applyApproved(snapshot: FileSnapshot, event: EventOf<'approved'>): FileSnapshot {
  return { ...snapshot, draftStage: 'approved', approvedBy: event.personId };
}

export function applyCorrectionOpened(
  snapshot: FileSnapshot,
  event: EventOf<'correction_opened'>,
): FileSnapshot {
  return {
    ...snapshot,
    contentVersion: event.contentVersion,
    draftStage: 'draft',
    correctionOpen: true,
    correctionReason: event.reason,
    returnRemark: null,
    draftedBy: event.personId,
    editedBy: [event.personId],
    submittedBy: null,
    approvedBy: null,
  };
}
