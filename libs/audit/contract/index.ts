export { AuditEntryDto, AuditQueryDto } from './audit.dto';
export { readAudit } from './audit-permissions';
