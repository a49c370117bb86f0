import type { Capacity, NoticeCause } from '../../contract/index';
import type { MailTime } from '../../rules/index';

/** What a notice is about. */
export type Subject = {
  fileId: string | null;
  measureCode: string | null;
  due: string | null;
  zone: string | null;
  wholeDay: boolean | null;
  figure: number | null;
  urgent: boolean;
};

/** A row of `notice`. Instants are ISO 8601 texts. */
export type NoticeRow = {
  id: string;
  person_id: string;
  authority_id: string;
  file_id: string | null;
  /** The same thing is told a person once. */
  key: string;
  cause: NoticeCause;
  capacity: Capacity;
  stands_in_for: string | null;
  act: string | null;
  measure_code: string | null;
  due: string | null;
  zone: string | null;
  whole_day: boolean | null;
  figure: number | null;
  urgent: boolean;
  mail_id: string | null;
  at: string;
  read_at: string | null;
};

/** A notice that is still to be written, and when its mail goes; null for none. */
export type PlannedNotice = { row: NoticeRow; mail: MailTime | null };
