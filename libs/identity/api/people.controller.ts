import { Controller, Get, Query } from '@nestjs/common';
import { Allow, Answers, CurrentActor } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { MeDto, PeopleQueryDto, PersonDto, readMe, readPeople } from '../contract/index';
import { IdentityQueries } from './identity-queries';

@Controller('api/v1')
export class PeopleController {
  constructor(private readonly queries: IdentityQueries) {}

  @Get('me')
  @Allow(readMe)
  @Answers(MeDto)
  me(@CurrentActor() actor: Actor): Promise<MeDto> {
    return this.queries.me(actor);
  }

  @Get('people')
  @Allow(readPeople)
  @Answers(PersonDto, { list: 'array' })
  people(@CurrentActor() actor: Actor, @Query() query: PeopleQueryDto): Promise<PersonDto[]> {
    return this.queries.people(actor, query.authorityId);
  }
}
