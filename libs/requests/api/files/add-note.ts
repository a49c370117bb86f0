import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import type { AddNoteDto, FileChangedDto } from '../../contract/index';
import { NoteEntity } from '../entities/note.entity';
import { FileSteps, type StepOptions } from './file-steps';

/** A note for the own authority alone. */
@Injectable()
export class AddNote {
  constructor(private readonly steps: FileSteps) {}

  /**
   * The file's version stays as it is: authorities that share the file must not even notice that
   * a note was written.
   */
  run(
    actor: Actor,
    fileId: string,
    { text }: AddNoteDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'note', options } as const;
    return this.steps.takeWith(step, async (tx, { row }) => {
      await tx.manager.insert(NoteEntity, {
        id: uuidv7(),
        fileId,
        authorityId: actor.authorityId,
        personId: actor.personId,
        personName: actor.name,
        text,
        at: tx.now,
      });
      tx.tell({ authorityIds: [actor.authorityId], kind: 'file', fileId });
      return { id: row.id, version: row.version, state: row.state };
    });
  }
}
