import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  CurrentActor,
  IfMatch,
  SetsETag,
  UuidParam,
  type CommandKey,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  AddNoteDto,
  CloseFileDto,
  FileChangedDto,
  requestsPermissions,
} from '../../contract/index';
import { AddNote } from '../files/add-note';
import { CloseFile } from '../steering/close-file';

/** What either side does with its own file alone; nothing of it travels. */
@Controller('api/v1/requests/:id')
export class OwnFileController {
  constructor(
    private readonly closeFile: CloseFile,
    private readonly addNote: AddNote,
  ) {}

  @Post('close')
  @Allow(requestsPermissions.close)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  close(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: CloseFileDto,
  ): Promise<FileChangedDto> {
    return this.closeFile.run(actor, id, input, { version, command });
  }

  /** Read by the own authority alone. */
  @Post('notes')
  @Allow(requestsPermissions.note)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  note(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AddNoteDto,
  ): Promise<FileChangedDto> {
    return this.addNote.run(actor, id, input, { version, command });
  }
}
