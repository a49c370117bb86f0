import { Global, Module } from '@nestjs/common';
import { FileClocks } from '../api/index';
import { AskedDatesOnly } from './asked-dates-only';

/** Stands in an application of tests where the domain of deadlines stands in the product. */
@Global()
@Module({
  providers: [{ provide: FileClocks, useClass: AskedDatesOnly }],
  exports: [FileClocks],
})
export class WithAskedDatesOnly {}
