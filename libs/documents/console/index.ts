export { AttachField, type Attached } from './attach/attach-field';
export { AttachmentList } from './attachments/attachment-list';
export { DraftDocuments, type DraftStep } from './draft/draft-documents';
