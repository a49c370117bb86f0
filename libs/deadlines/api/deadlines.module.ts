import { Global, Module } from '@nestjs/common';
import { FileClocks } from '@rogatory/requests/api';
import { DeadlinesOfFiles } from './clocks/deadlines-of-files';
import { AskedRules } from './preview/asked-rules';
import { PreviewController } from './preview/preview.controller';
import { PreviewDeadline } from './preview/preview-deadline';

/** Deadlines: counting them for whoever asks, and the clocks that run on requests. */
@Global()
@Module({
  controllers: [PreviewController],
  providers: [AskedRules, PreviewDeadline, { provide: FileClocks, useClass: DeadlinesOfFiles }],
  exports: [FileClocks],
})
export class DeadlinesModule {}
