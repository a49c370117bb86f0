import type { MigrationClass } from '@rogatory/platform/api';
import { Documents1767200000100 } from './migrations/documents.migration';
import { InformationDocuments1767200000571 } from './migrations/information-documents';

export { DocumentsModule } from './documents.module';
export { documentsSlice } from './documents-slice';
export { UploadDocument, type Upload } from './upload-document';
export { DownloadDocument } from './download-document';
export { SweepUploads } from './sweep-uploads';

export const documentsMigrations: MigrationClass[] = [
  Documents1767200000100,
  InformationDocuments1767200000571,
];
