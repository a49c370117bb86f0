import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
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
import {
  ArrangeFiltersDto,
  OpenListWithDto,
  requestsPermissions,
  SavedFilterCountDto,
  SavedFilterDto,
  SaveFilterDto,
} from '../../contract/index';
import { SavedFilters } from '../desk/saved-filters';

/** Named views of the list. */
@Controller('api/v1/saved-filters')
export class SavedFiltersController {
  constructor(private readonly filters: SavedFilters) {}

  @Get()
  @Allow(requestsPermissions.read)
  @Answers(SavedFilterDto, { list: 'array' })
  list(@CurrentActor() actor: Actor): Promise<SavedFilterDto[]> {
    return this.filters.list(actor);
  }

  @Get('counts')
  @Allow(requestsPermissions.read)
  @Answers(SavedFilterCountDto, { list: 'array' })
  counts(@CurrentActor() actor: Actor): Promise<SavedFilterCountDto[]> {
    return this.filters.counts(actor);
  }

  @Post()
  @Allow(requestsPermissions.read)
  @Answers(SavedFilterDto, { status: 201 })
  @SetsETag()
  save(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: SaveFilterDto,
  ): Promise<SavedFilterDto> {
    return this.filters.save(actor, input, command);
  }

  @Post('arrange')
  @Allow(requestsPermissions.read)
  @HttpCode(204)
  @Answers(null)
  arrange(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() { order }: ArrangeFiltersDto,
  ): Promise<void> {
    return this.filters.arrange(actor, order, command);
  }

  @Post('opening')
  @Allow(requestsPermissions.read)
  @HttpCode(204)
  @Answers(null)
  openWith(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() { filterId }: OpenListWithDto,
  ): Promise<void> {
    return this.filters.openWith(actor, filterId ?? null, command);
  }

  @Post(':id/delete')
  @Allow(requestsPermissions.read)
  @HttpCode(204)
  @Answers(null)
  remove(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
  ): Promise<void> {
    return this.filters.remove(actor, id, version, command);
  }
}
