import type { Statement } from '@rogatory/platform/api';
import type {
  Direction,
  FileState,
  RefusalGroundDto,
  RequestContentDto,
  TlpMarking,
} from '../../contract/index';
import { knownTo } from '../request.policy';

/** A dispatch as far as it is searched. */
export type SearchedDispatch = { number: number; payload: unknown };

/** A file with everything of it that its reader may find something in. */
export type SearchedRow = {
  id: string;
  direction: Direction;
  state: FileState;
  reference: string;
  their_reference: string | null;
  title: string;
  counterpart_jurisdiction: string | null;
  counterpart_name: string | null;
  risk_to_life: boolean;
  tlp: TlpMarking;
  updated_at: string;
  authority_id: string;
  lead_authority_id: string | null;
  shared_at: string | null;
  /** Null where nothing has been asked for yet. */
  content: RequestContentDto | null;
  /** Offered under conditions that were not accepted: nothing of it may be read. */
  unread: boolean;
  own_measures: string[];
  known_measures: { code: string; report: string | null; ground: RefusalGroundDto | null }[];
  thread: SearchedDispatch[];
  notes: string[];
  remarks: { text: string; authorityId: string; assigneeAuthorityId: string | null }[];
};

/** Files with their texts, as far as the asking authority and row-level security let them be seen. */
export const searchedFiles: Statement = {
  name: 'requests.searched_files',
  text: `select f.id, f.direction, f.state, f.reference, f.their_reference, f.title,
      f.counterpart_jurisdiction, a.name as counterpart_name, f.risk_to_life, f.tlp, f.updated_at,
      f.authority_id, f.lead_authority_id, f.shared_at, v.content,
      f.direction = 'incoming' and f.snapshot ? 'information'
        and f.snapshot #>> '{information,reply}' is distinct from 'accepted' as unread,
      array(select m.measure_code from assignment m
        where m.file_id = f.id and m.authority_id = $2) as own_measures,
      (select coalesce(json_agg(json_build_object(
          'code', m ->> 'code', 'report', m ->> 'report', 'ground', m -> 'ground')), '[]')
         from jsonb_array_elements(f.snapshot -> 'measures') m) as known_measures,
      (select coalesce(json_agg(json_build_object(
          'number', d.number,
          'payload', case when w.dispatch_id is null then d.payload
            else d.payload || jsonb_build_object('text', w.text, 'attachments', w.attachments)
            end)
          order by d.number), '[]')
         from dispatch d left join withheld_text w on w.dispatch_id = d.id
        where d.thread_id = f.thread_id) as thread,
      array(select n.text from note n
        where n.authority_id = $2 and n.file_id = f.id order by n.at, n.id) as notes,
      (select coalesce(json_agg(json_build_object(
          'text', coalesce(e.remark, e.payload ->> 'remark', e.payload ->> 'reason',
            e.payload ->> 'instructions'),
          'authorityId', e.authority_id,
          'assigneeAuthorityId', e.payload ->> 'assigneeAuthorityId') order by e.seq), '[]')
         from file_event e
        where e.file_id = f.id and (e.remark is not null
          or e.payload ?| array['remark', 'reason', 'instructions'])) as remarks
    from file f
    left join request_version v on v.file_id = f.id and v.number = f.shown_version
    left join authority a on a.id = f.counterpart_authority_id
    where f.id = any($1::uuid[]) and ${knownTo('$2')}`,
};

/** A file that the index proposes, and how telling its words are; 1 is the most telling. */
export type Candidate = { id: string; tier: number; movedAt: string };

export const searchCandidates: Statement = {
  name: 'requests.search_candidates',
  text: `select file_id as id, min(tier) as tier, max(moved_at) as "movedAt"
    from search_candidates($1::text[], $2::text[], $3)
    group by file_id order by 2, 3 desc, 1`,
};

/** The next files of an authority whose words are out of date, those that changed last first. */
export const filesToIndex: Statement = {
  name: 'requests.files_to_index',
  text: `select id, file_id as "fileId", initial from search_due
    where authority_id = $1 order by id desc limit $2`,
};

/** True while nobody else indexes this authority's files: what is read last is written last. */
export const holdIndexing: Statement = {
  name: 'requests.hold_indexing',
  text: `select pg_try_advisory_xact_lock(hashtextextended('search:' || $1, 0)) as held`,
};

export const keepSearchable: Statement = {
  name: 'requests.keep_searchable',
  text: `insert into searchable_file (authority_id, file_id, period, moved_at, words)
    select $1, f.id, search_period(f.created_at), f.updated_at, n.words
      from jsonb_to_recordset($2::jsonb) as n (id uuid, words text) join file f on f.id = n.id
    on conflict (authority_id, file_id) do update
      set moved_at = excluded.moved_at, words = excluded.words`,
};

/** Files the authority may no longer know of. */
export const forgetSearchable: Statement = {
  name: 'requests.forget_searchable',
  text: 'delete from searchable_file where authority_id = $1 and file_id = any($2::uuid[])',
};

export const indexed: Statement = {
  name: 'requests.indexed',
  text: 'delete from search_due where authority_id = $1 and id = any($2::bigint[])',
};

export const authoritiesToIndex: Statement = {
  name: 'requests.authorities_to_index',
  text: 'select authority_id as "authorityId", jurisdiction, zone from authorities_to_index()',
};
