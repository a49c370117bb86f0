import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, Answers } from '@rogatory/platform/api';
import {
  AuthorityDto,
  AuthorityQueryDto,
  JurisdictionDto,
  JurisdictionProfileDto,
  NetworkDto,
  readReference,
} from '../contract/index';
import { AuthorityQueries } from './authority-queries';
import { JurisdictionProfiles } from './jurisdiction-profiles';
import { JurisdictionQueries } from './jurisdiction-queries';

/** Reference data, the same for everybody. */
@Controller('api/v1')
export class JurisdictionsController {
  constructor(
    private readonly jurisdictions: JurisdictionQueries,
    private readonly profiles: JurisdictionProfiles,
    private readonly authorities: AuthorityQueries,
  ) {}

  @Get('jurisdictions')
  @Allow(readReference)
  @Answers(JurisdictionDto, { list: 'array' })
  listJurisdictions(): Promise<JurisdictionDto[]> {
    return this.jurisdictions.list();
  }

  @Get('jurisdictions/:code')
  @Allow(readReference)
  @Answers(JurisdictionProfileDto)
  jurisdiction(@Param('code') code: string): Promise<JurisdictionProfileDto> {
    return this.profiles.find(code);
  }

  @Get('networks')
  @Allow(readReference)
  @Answers(NetworkDto, { list: 'array' })
  listNetworks(): Promise<NetworkDto[]> {
    return this.jurisdictions.networks();
  }

  @Get('authorities')
  @Allow(readReference)
  @Answers(AuthorityDto, { list: 'array' })
  listAuthorities(@Query() query: AuthorityQueryDto): Promise<AuthorityDto[]> {
    return this.authorities.list(query);
  }
}
