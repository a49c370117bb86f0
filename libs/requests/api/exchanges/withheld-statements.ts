import type { Statement } from '@rogatory/platform/api';
import type { AttachmentDto } from '../../contract/index';

/** What a dispatch holds back until its conditions are accepted. */
export type Withheld = {
  dispatch_id: string;
  text: string;
  attachments: AttachmentDto[];
};

/** The same, with the SHA-256 by which its dispatch vouches for it. */
export type VouchedFor = Withheld & { vouched: string | null };

export const keepWithheld: Statement = {
  name: 'requests.keep_withheld',
  text: `insert into withheld_text (dispatch_id, thread_id, text, attachments)
    values ($1, $2, $3, $4::jsonb)`,
};

/** Row-level security answers with nothing while the conditions are not accepted. */
export const selectWithheld: Statement = {
  name: 'requests.select_withheld',
  text: `select w.dispatch_id, w.text, w.attachments, d.payload ->> 'withheldSha256' as vouched
    from withheld_text w join dispatch d on d.id = w.dispatch_id
    where w.thread_id = $1`,
};
