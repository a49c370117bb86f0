export { DocumentDto, UploadDocumentQueryDto } from './document.dto';
export { documentsErrors, type DocumentsErrorCode } from './documents-errors';
export { documentsPermissions } from './documents-permissions';
