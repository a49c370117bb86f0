import { Controller, Get, Param } from '@nestjs/common';
import { Allow, Answers, CurrentActor, notFound, UuidParam } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  requestsErrors,
  requestsPermissions,
  TemplateDto,
  templateKinds,
} from '../../contract/index';
import { TemplateQueries } from '../reads/template-queries';

/** Standard texts to begin a word to the other side with. */
@Controller('api/v1/requests/:id/templates')
export class TemplatesController {
  constructor(private readonly templates: TemplateQueries) {}

  /** In the languages of both sides, the other side's first. */
  @Get(':kind')
  @Allow(requestsPermissions.draft)
  @Answers(TemplateDto, { list: 'array' })
  of(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Param('kind') asked: string,
  ): Promise<TemplateDto[]> {
    const kind = templateKinds.find((name) => name === asked);
    if (kind === undefined) throw notFound(requestsErrors.unknownTemplate);
    return this.templates.of(actor, id, kind);
  }
}
