import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  CurrentActor,
  notFound,
  SetsETag,
  UuidParam,
} from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import {
  ListRequestsQueryDto,
  RequestPageDto,
  requestsErrors,
  requestsPermissions,
  RequestRowDto,
  RevealedNamesDto,
  ViewCountDto,
} from '../../contract/index';
import { RevealPerson } from '../files/reveal-person';
import { RequestQueries } from '../reads/request-queries';

/** Letters and number that name a person inside one request. */
const personCode = /^[A-Z]{1,3}[0-9]{1,3}$/;

/** Reading requests: the list, its counts, one page, a sealed name. */
@Controller('api/v1/requests')
export class RequestsController {
  constructor(
    private readonly queries: RequestQueries,
    private readonly revealPerson: RevealPerson,
  ) {}

  /** The next clock first. */
  @Get()
  @Allow(requestsPermissions.read)
  @Answers(RequestRowDto, { list: 'page' })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListRequestsQueryDto,
  ): Promise<Page<RequestRowDto>> {
    return this.queries.list(actor, query);
  }

  @Get('counts')
  @Allow(requestsPermissions.read)
  @Answers(ViewCountDto, { list: 'array' })
  counts(@CurrentActor() actor: Actor): Promise<ViewCountDto[]> {
    return this.queries.counts(actor);
  }

  @Get(':id')
  @Allow(requestsPermissions.read)
  @Answers(RequestPageDto)
  @SetsETag()
  page(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<RequestPageDto> {
    return this.queries.page(actor, id);
  }

  /** Shows a sealed person's names; who saw them is recorded. */
  @Post(':id/persons/:code/reveal')
  @Allow(requestsPermissions.read)
  @HttpCode(200)
  @Answers(RevealedNamesDto)
  reveal(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Param('code') code: string,
  ): Promise<RevealedNamesDto> {
    if (!personCode.test(code)) throw notFound(requestsErrors.unknownPerson);
    return this.revealPerson.run(actor, id, code);
  }
}
