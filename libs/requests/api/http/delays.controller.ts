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
  ExtendDto,
  FileChangedDto,
  PostponeDto,
  requestsPermissions,
  ResumeDto,
} from '../../contract/index';
import { ExtendTime } from '../delaying/extend-time';
import { PostponeMeasures } from '../delaying/postpone-measures';
import { ResumeMeasures } from '../delaying/resume-measures';

/** The requested side needs more time, puts measures off, and takes them up again. */
@Controller('api/v1/requests/:id')
export class DelaysController {
  constructor(
    private readonly extendTime: ExtendTime,
    private readonly postponeMeasures: PostponeMeasures,
    private readonly resumeMeasures: ResumeMeasures,
  ) {}

  @Post('extend')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  extend(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ExtendDto,
  ): Promise<FileChangedDto> {
    return this.extendTime.run(actor, id, input, { version, command });
  }

  @Post('postpone')
  @Allow(requestsPermissions.approve)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  postpone(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: PostponeDto,
  ): Promise<FileChangedDto> {
    return this.postponeMeasures.run(actor, id, input, { version, command });
  }

  @Post('resume')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  resume(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ResumeDto,
  ): Promise<FileChangedDto> {
    return this.resumeMeasures.run(actor, id, input, { version, command });
  }
}
