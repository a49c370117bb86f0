import { AssignmentEntity } from './assignment.entity';
import { DeliveryEntity } from './delivery.entity';
import { DispatchEntity } from './dispatch.entity';
import { ExecutingAuthorityEntity } from './executing-authority.entity';
import { FileEventEntity } from './file-event.entity';
import { FileWordEntity } from './file-word.entity';
import { FileEntity } from './file.entity';
import { NoteEntity } from './note.entity';
import { RequestVersionEntity } from './request-version.entity';
import { ThreadEntity } from './thread.entity';
import { ThreadForwardingEntity } from './thread-forwarding.entity';

/** Every table of this domain, for the application's data source. */
export const requestsEntities = [
  FileEntity,
  FileEventEntity,
  RequestVersionEntity,
  ThreadEntity,
  ThreadForwardingEntity,
  DispatchEntity,
  DeliveryEntity,
  NoteEntity,
  AssignmentEntity,
  ExecutingAuthorityEntity,
  FileWordEntity,
];
