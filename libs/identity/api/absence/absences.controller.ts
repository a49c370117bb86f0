import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  type CommandKey,
  CurrentActor,
  IfMatch,
  SetsETag,
  UuidParam,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { AbsenceDto, AbsencesQueryDto, enterAbsence, EnterAbsenceDto } from '../../contract/index';
import { AbsenceQueries } from './absence-queries';
import { EndAbsence } from './end-absence';
import { EnterAbsence } from './enter-absence';

/** Who of the own authority is away, and who stands in. */
@Controller('api/v1/absences')
export class AbsencesController {
  constructor(
    private readonly queries: AbsenceQueries,
    private readonly entering: EnterAbsence,
    private readonly ending: EndAbsence,
  ) {}

  @Get()
  @Allow(enterAbsence)
  @Answers(AbsenceDto, { list: 'array' })
  list(@CurrentActor() actor: Actor, @Query() query: AbsencesQueryDto): Promise<AbsenceDto[]> {
    return this.queries.list(actor, query.personId);
  }

  @Post()
  @Allow(enterAbsence)
  @Answers(AbsenceDto, { status: 201 })
  @SetsETag()
  enter(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: EnterAbsenceDto,
  ): Promise<AbsenceDto> {
    return this.entering.run(actor, input, command);
  }

  /** The person is back, or does not leave. */
  @Post(':id/end')
  @Allow(enterAbsence)
  @HttpCode(204)
  @Answers(null)
  end(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
  ): Promise<void> {
    return this.ending.run(actor, id, version, command);
  }
}
