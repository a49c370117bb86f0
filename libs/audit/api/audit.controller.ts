import { Controller, Get, Query } from '@nestjs/common';
import { Allow, Answers, CurrentActor } from '@rogatory/platform/api';
import type { Actor, Page } from '@rogatory/platform/contract';
import { AuditEntryDto, AuditQueryDto, readAudit } from '../contract/index';
import { AuditQueries } from './audit-queries';

@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get()
  @Allow(readAudit)
  @Answers(AuditEntryDto, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: AuditQueryDto): Promise<Page<AuditEntryDto>> {
    return this.queries.list(actor, query);
  }
}
