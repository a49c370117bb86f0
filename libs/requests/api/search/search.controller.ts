import { Controller, Get, Query } from '@nestjs/common';
import { Allow, Answers, CurrentActor } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { requestsPermissions, SearchAnswerDto, SearchQueryDto } from '../../contract/index';
import { SearchQueries } from './search-queries';

/** Searching everything that one may see. */
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly queries: SearchQueries) {}

  /** The most telling hits first, each with the passages that say why. */
  @Get()
  @Allow(requestsPermissions.read)
  @Answers(SearchAnswerDto)
  search(@CurrentActor() actor: Actor, @Query() query: SearchQueryDto): Promise<SearchAnswerDto> {
    return this.queries.search(actor, query);
  }
}
