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
  FileChangedDto,
  RecordExecutionDto,
  RefuseMeasureDto,
  RenewPreservationDto,
  requestsPermissions,
} from '../../contract/index';
import { RecordExecution } from '../executing/record-execution';
import { RefuseMeasure } from '../executing/refuse-measure';
import { RenewPreservation } from '../executing/renew-preservation';

/** What an executing authority records of the measures given to it. */
@Controller('api/v1/requests/:id')
export class ExecutingController {
  constructor(
    private readonly execution: RecordExecution,
    private readonly refusal: RefuseMeasure,
    private readonly renewal: RenewPreservation,
  ) {}

  @Post('record-execution')
  @Allow(requestsPermissions.execute)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  recordExecution(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RecordExecutionDto,
  ): Promise<FileChangedDto> {
    return this.execution.run(actor, id, input, { version, command });
  }

  /** Always with the legal ground and the reasons. */
  @Post('refuse-measure')
  @Allow(requestsPermissions.execute)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  refuseMeasure(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RefuseMeasureDto,
  ): Promise<FileChangedDto> {
    return this.refusal.run(actor, id, input, { version, command });
  }

  /** By whoever keeps the data, or answers for it. */
  @Post('renew-preservation')
  @Allow(requestsPermissions.keep)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  renewPreservation(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RenewPreservationDto,
  ): Promise<FileChangedDto> {
    return this.renewal.run(actor, id, input, { version, command });
  }
}
