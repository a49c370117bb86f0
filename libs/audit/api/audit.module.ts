import { Global, Module } from '@nestjs/common';
import { AuditQueries } from './audit-queries';
import { AuditController } from './audit.controller';
import { WritePath } from './write-path';

/** The trail, and the write path that every use case of every domain goes through. */
@Global()
@Module({
  controllers: [AuditController],
  providers: [WritePath, AuditQueries],
  exports: [WritePath],
})
export class AuditModule {}
