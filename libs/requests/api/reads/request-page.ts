import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { Statement } from '@rogatory/platform/api';
import type {
  DeliveryDto,
  Direction,
  FileEventDto,
  FileState,
  LegalFinding,
  LegalTest,
  NoteDto,
  RefusalDto,
  RequestContentDto,
  UrgencyLevel,
  WithdrawalDto,
} from '../../contract/index';
import type { DispatchFacts, FileSnapshot } from '../../rules/index';
import { sidesColumns, sidesJoins, type SidesColumns } from '../files/sides-columns';
import { knownTo } from '../request.policy';
import type { Withheld } from '../exchanges/withheld-statements';
import type { DispatchRow } from '../thread/dispatch-payload';

/** An event as the page's statement gives it. */
export type HistoryRow = {
  seq: number;
  kind: string;
  at: string;
  occurredAt: string | null;
  personName: string;
  authorityId: string;
  authorityName: string;
  remark: string | null;
  payload: {
    bySystem?: true;
    remark?: string | null;
    reason?: string;
    instructions?: string | null;
    measureCode?: string;
    measureCodes?: string[];
    stayUrgent?: string[];
    refusal?: RefusalDto;
    withdrawal?: WithdrawalDto;
    assigneeAuthorityId?: string;
    takenFrom?: string[];
    ownerName?: string;
    reasons?: string;
    reasoning?: string;
    test?: LegalTest;
    finding?: LegalFinding;
    dispatch?: Pick<
      DispatchFacts,
      | 'number'
      | 'kind'
      | 'occurredAt'
      | 'outcomes'
      | 'questions'
      | 'measureCodes'
      | 'refusal'
      | 'withdrawal'
    >;
  };
};

/** A dispatch with how far it has come. */
export type ThreadRow = DispatchRow & {
  deliveries: DeliveryDto[];
};

/** Everything the page shows, in one row. */
export type PageRow = SidesColumns & {
  id: string;
  version: number;
  direction: Direction;
  state: FileState;
  authority_id: string;
  lead_authority_id: string | null;
  shared_at: string | null;
  thread_id: string | null;
  owner_name: string | null;
  lead_name: string | null;
  snapshot: FileSnapshot;
  instrument: InstrumentCode | null;
  urgency: UrgencyLevel;
  risk_to_life: boolean;
  counterpart_authority_id: string | null;
  own_name: string;
  their_name: string | null;
  /** Days on which the other side's offices work; null while none is named. */
  their_week: number[] | null;
  content: RequestContentDto;
  own_measures: string[];
  assignees: { id: string; name: string }[];
  events: HistoryRow[];
  thread: ThreadRow[];
  withheld: Withheld[];
  notes: NoteDto[];
};

/** A page is one round trip: the children come as JSON. */
export const pageStatement: Statement = {
  name: 'requests.page',
  text: `select f.id, f.version, f.direction, f.state, f.authority_id, f.lead_authority_id,
      f.shared_at, f.thread_id, f.owner_name, f.lead_name, f.snapshot, f.instrument, f.urgency,
      f.risk_to_life, f.counterpart_authority_id, own.name as own_name, their.name as their_name,
      ${sidesColumns},
      (select j.working_week from jurisdiction j
        where j.code = their.jurisdiction_code) as their_week,
      (select v.content from request_version v
        where v.file_id = f.id and v.number = f.shown_version) as content,
      array(select m.measure_code from assignment m
        where m.file_id = f.id and m.authority_id = $2) as own_measures,
      (select coalesce(json_agg(jsonb_build_object('id', x.id, 'name', x.name)), '[]')
         from authority x where x.id in (
           select m.authority_id from assignment m where m.file_id = f.id
           union all
           select taken::uuid from file_event e,
             jsonb_array_elements_text(coalesce(e.payload -> 'takenFrom', '[]')) taken
            where e.file_id = f.id and e.kind = 'assigned')) as assignees,
      (select coalesce(json_agg(json_build_object(
          'seq', e.seq, 'kind', e.kind, 'at', e.at, 'occurredAt', e.occurred_at,
          'personName', e.person_name,
          'authorityId', e.authority_id, 'authorityName', x.name, 'remark', e.remark,
          'payload', e.payload) order by e.seq), '[]')
         from file_event e join authority x on x.id = e.authority_id
        where e.file_id = f.id) as events,
      (select coalesce(json_agg(json_build_object(
          'id', d.id, 'thread_id', d.thread_id, 'number', d.number, 'kind', d.kind,
          'from_side', d.from_side, 'from_authority_id', d.from_authority_id,
          'to_authority_id', d.to_authority_id, 'sent_at', d.sent_at, 'payload', d.payload,
          'previous_hash', d.previous_hash, 'hash', d.hash,
          'deliveries', (select coalesce(json_agg(json_build_object(
              'stage', y.stage, 'at', y.at, 'proof', y.proof)
              order by y.at, array_position(
                array['submitted', 'relayed', 'delivered', 'read'], y.stage)), '[]')
            from delivery y where y.dispatch_id = d.id)) order by d.number), '[]')
         from dispatch d where d.thread_id = f.thread_id) as thread,
      (select coalesce(json_agg(json_build_object(
          'dispatch_id', w.dispatch_id, 'text', w.text, 'attachments', w.attachments)), '[]')
         from withheld_text w where w.thread_id = f.thread_id) as withheld,
      (select coalesce(json_agg(json_build_object(
          'id', n.id, 'personName', n.person_name, 'text', n.text, 'at', n.at,
          'bySystem', exists (
            select from person p where p.id = n.person_id and p.kind = 'system'))
          order by n.at, n.id), '[]')
         from note n where n.authority_id = $2 and n.file_id = f.id) as notes
    from file f
    ${sidesJoins}
    where f.id = $1 and ${knownTo('$2')}`,
};

/** A draft, whole, for who may write in it. */
export type DraftRow = {
  id: string;
  version: number;
  state: FileState;
  snapshot: FileSnapshot;
  content: RequestContentDto;
};

export const draftStatement: Statement = {
  name: 'requests.draft',
  text: `select f.id, f.version, f.state, f.snapshot, v.content
    from file f join request_version v on v.file_id = f.id and v.number = f.content_version
    where f.id = $1 and f.direction = 'outgoing' and ${knownTo('$2')}`,
};

/** What the history shows of one event beside who and when. */
export function historyEntry(
  row: HistoryRow,
  authorities: readonly { id: string; name: string }[],
): FileEventDto {
  const { payload } = row;
  const { dispatch } = payload;
  const nameOf = (id: string) => authorities.find((one) => one.id === id)?.name;
  const { assigneeAuthorityId, ownerName } = payload;
  const spokenOf = [
    ...(payload.measureCodes ?? []),
    ...(payload.measureCode === undefined ? [] : [payload.measureCode]),
    ...(payload.stayUrgent ?? []),
    ...(payload.refusal?.measureCodes ?? []),
    ...(payload.withdrawal?.measureCodes ?? []),
    ...(dispatch?.measureCodes ?? []),
    ...(dispatch?.refusal?.measureCodes ?? []),
    ...(dispatch?.withdrawal?.measureCodes ?? []),
    ...(dispatch?.outcomes?.map(({ code }) => code) ?? []),
    ...(dispatch?.questions?.flatMap(({ measureCode }) => measureCode ?? []) ?? []),
  ];
  return {
    seq: row.seq,
    kind: row.kind,
    at: row.at,
    occurredAt: row.occurredAt ?? heldOver(dispatch),
    personName: row.personName,
    bySystem: payload.bySystem === true,
    authorityName: row.authorityName,
    remark: row.remark ?? writtenIn(payload),
    dispatchNumber: dispatch?.number ?? null,
    dispatchKind: dispatch?.kind ?? null,
    measureCodes: [...new Set(spokenOf)],
    givenTo:
      (assigneeAuthorityId === undefined ? undefined : nameOf(assigneeAuthorityId)) ??
      ownerName ??
      null,
    takenFrom: (payload.takenFrom ?? []).flatMap((id) => nameOf(id) ?? []),
  };
}

/** A call, or a handing over, that was told later than it happened. */
function heldOver(dispatch: HistoryRow['payload']['dispatch']): string | null {
  const { kind, occurredAt = null } = dispatch ?? {};
  const oneMoment =
    kind === 'oral_request' || kind === 'evidence' || kind === 'return_of_originals';
  return oneMoment ? occurredAt : null;
}

/** What somebody wrote with an event, under whichever name its kind has for it. */
function writtenIn(payload: HistoryRow['payload']): string | null {
  const { remark, reason, reasons, reasoning, instructions, refusal } = payload;
  return (
    remark ?? reason ?? reasons ?? reasoning ?? instructions ?? refusal?.ground.reasons ?? null
  );
}
