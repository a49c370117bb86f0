import { Global, Module } from '@nestjs/common';
import { Attachments } from '../api/index';
import { NoAttachments } from './no-attachments';

/** Stands in an application of tests where the domain of documents stands in the product. */
@Global()
@Module({
  providers: [{ provide: Attachments, useClass: NoAttachments }],
  exports: [Attachments],
})
export class WithoutDocuments {}
