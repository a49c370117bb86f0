import type { Statement } from '@rogatory/platform/api';

/** A mail that still waits, and to whom it goes; gone where the person no longer works there. */
export const findMail: Statement = {
  name: 'notifications.find_mail',
  text: `select m.id, m.state, p.email, p.locale, coalesce(s.roles, '{}') as roles
    from mail m
    left join membership s on s.person_id = m.person_id and s.authority_id = m.authority_id
    left join person p on p.id = s.person_id and p.active
   where m.id = $1`,
};

/**
 * What the mail speaks of, as far as it is unread, its files are still known to the authority, and
 * the person still reads requests.
 */
export const noticesOfMail: Statement = {
  name: 'notifications.notices_of_mail',
  text: `select n.cause, n.capacity, n.act, n.figure, n.urgent, n.file_id as "fileId",
      case when f.sealed or f.tlp = 'RED' then null else nullif(f.reference, '') end as reference
    from notice n left join file f on f.id = n.file_id
   where n.mail_id = $1 and n.read_at is null and (n.file_id is null or ($2 and f.id is not null))
   order by n.urgent desc, n.at, n.id`,
};

export const appendAttempt: Statement = {
  name: 'notifications.append_mail_attempt',
  text: `insert into mail_attempt (mail_id, authority_id, at, answer, failure)
    values ($1, $2, $3, $4, $5)`,
};

export const endMail: Statement = {
  name: 'notifications.end_mail',
  text: `update mail set state = $2, ended_at = $3 where id = $1 and state = 'waiting' returning id`,
};

export const enqueueDueMails: Statement = {
  name: 'notifications.enqueue_due_mails',
  text: 'select enqueue_due_mails($1)',
};

export const forgetNotices: Statement = {
  name: 'notifications.forget_notices',
  text: 'select forget_notices($1), forget_deliveries($1)',
};
