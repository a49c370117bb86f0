import type { Actor } from '@rogatory/platform/contract';
import type {
  ClockDto,
  CounterpartViewDto,
  FileEventDto,
  MeasureViewDto,
  RequestContentDto,
  RequestPageDto,
} from '../../contract/index';
import { allowedActions, maskSealed, nextMove } from '../../rules/index';
import { seesOnlyOwnMeasures } from '../request.policy';
import { decisionView, measureDecision } from './decision-view';
import { executorsPart } from './executors-part';
import { historyEntry, type PageRow } from './request-page';
import { supplyView, withWithheld } from './supply-view';
import { threadIntact, threadView } from './thread-view';
import { disagreementsOf, transmissionView } from './transmission-view';

/** The page of a file, cut to what concerns the actor; names of sealed persons are left out. */
export function pageView(
  row: PageRow,
  actor: Actor,
  clocks: readonly ClockDto[],
  now: Temporal.Instant,
): RequestPageDto {
  const partial = seesOnlyOwnMeasures(actor, row);
  const concerns = (code: string): boolean => !partial || row.own_measures.includes(code);
  const content = maskSealed(partial ? executorsPart(row.content, row.own_measures) : row.content);
  const { snapshot } = row;
  const next = nextMove(snapshot);
  return {
    id: row.id,
    version: row.version,
    direction: row.direction,
    state: row.state,
    reference: snapshot.reference,
    authorityName: row.own_name,
    authorityJurisdiction: row.own_jurisdiction,
    authorityZone: row.own_zone,
    ownerName: row.owner_name,
    leadName: row.lead_name,
    contentVersion: snapshot.transmittedVersion ?? snapshot.contentVersion,
    correctionOpen: snapshot.correctionOpen,
    counterpart: counterpartView(row),
    content,
    measures: measureViews(row, content).filter(({ code }) => concerns(code)),
    clocks: clocks.filter(
      ({ measureCode }) => !partial || (measureCode !== null && concerns(measureCode)),
    ),
    thread: withWithheld(threadView(row.thread), row.withheld),
    chainIntact: threadIntact(row.thread),
    transmission: transmissionView(row),
    disagreements: disagreementsOf(row, now),
    notes: row.notes,
    history: history(row, actor, partial),
    exchange: snapshot.exchange ?? 'request',
    ...supplyView(snapshot, row.thread, partial ? row.own_measures : null),
    ...decisionView(row, partial ? row.own_measures : null),
    move: next.move,
    act: next.act,
    actions: allowedActions(snapshot, actor),
  };
}

function counterpartView(row: PageRow): CounterpartViewDto {
  const { snapshot } = row;
  return {
    authorityId: row.counterpart_authority_id ?? '',
    jurisdiction: row.their_jurisdiction ?? '',
    authorityName: row.their_name ?? '',
    zone: row.their_zone ?? '',
    reference: snapshot.theirReference,
    officerName: snapshot.counterpartOfficer,
    toldState: snapshot.toldState,
    asOfDispatch: snapshot.asOfDispatch,
  };
}

function measureViews(row: PageRow, content: RequestContentDto): MeasureViewDto[] {
  const outgoing = row.direction === 'outgoing';
  return row.snapshot.measures.map((measure) => {
    const asked = content.measures.find(({ code }) => code === measure.code);
    const assigneeId = outgoing ? null : measure.assigneeAuthorityId;
    const assignee = row.assignees.find(({ id }) => id === assigneeId);
    return {
      code: measure.code,
      type: measure.type,
      state: measure.state,
      targets: asked?.targets ?? [],
      summary: asked?.details ?? '',
      wantedBy: measure.wantedBy,
      lastDispatch: measure.lastDispatch,
      lastHeardAt: measure.lastHeardAt,
      report: measure.report,
      ground: measure.ground,
      ...measureDecision(measure),
      assignedAuthorityId: assigneeId,
      assignedAuthorityName: assignee?.name ?? null,
    };
  });
}

function history(row: PageRow, actor: Actor, partial: boolean): FileEventDto[] {
  const own = row.events.filter(
    ({ authorityId, payload }) =>
      !partial ||
      authorityId === actor.authorityId ||
      payload.assigneeAuthorityId === actor.authorityId ||
      payload.takenFrom?.includes(actor.authorityId),
  );
  return own.map((event) => historyEntry(event, row.assignees));
}
