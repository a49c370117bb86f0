import { Controller, Get } from '@nestjs/common';
import { Allow, Answers, CurrentActor } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { DeskDto, requestsPermissions } from '../../contract/index';
import { DeskQueries } from '../reads/desk-queries';

/** What the person who calls must do now, why, and by when. */
@Controller('api/v1/desk')
export class DeskController {
  constructor(private readonly queries: DeskQueries) {}

  @Get()
  @Allow(requestsPermissions.read)
  @Answers(DeskDto)
  desk(@CurrentActor() actor: Actor): Promise<DeskDto> {
    return this.queries.desk(actor);
  }
}
