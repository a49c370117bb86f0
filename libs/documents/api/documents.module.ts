import { Global, Module } from '@nestjs/common';
import { Attachments } from '@rogatory/requests/api';
import { DocumentsOfFiles } from './attachments/documents-of-files';
import { DocumentQueries } from './document-queries';
import { DownloadDocument } from './download-document';
import { DocumentsController } from './http/documents.controller';
import { DocumentStore } from './store/document-store';
import { FileSystemStore } from './store/file-system-store';
import { SweepUploads } from './sweep-uploads';
import { UploadDocument } from './upload-document';

/** Documents: kept once, encrypted, and known to who may read the files that carry them. */
@Global()
@Module({
  controllers: [DocumentsController],
  providers: [
    { provide: DocumentStore, useClass: FileSystemStore },
    { provide: Attachments, useClass: DocumentsOfFiles },
    DocumentQueries,
    UploadDocument,
    DownloadDocument,
    SweepUploads,
  ],
  exports: [Attachments, DocumentQueries, UploadDocument, DownloadDocument, SweepUploads],
})
export class DocumentsModule {}
