import type { Statement } from '@rogatory/platform/api';
import { knownTo } from '../request.policy';

/** A request that the actor's office sent or drafts, with what it says. */
export const findOwnRequest: Statement = {
  name: 'requests.find_own_request',
  text: `select f.reference, v.content from file f
    left join request_version v on v.file_id = f.id and v.number = f.shown_version
    where f.id = $1 and f.direction = 'outgoing' and ${knownTo('$2')}`,
};

/** The thread of a file, where it runs with the same authority. */
export const findSharedThread: Statement = {
  name: 'requests.find_shared_thread',
  text: `select f.thread_id as "threadId" from file f
    where f.id = $1 and f.counterpart_authority_id = $2 and f.thread_id is not null`,
};
