import { Global, Module } from '@nestjs/common';
import { Colleagues } from '@rogatory/identity/api';

/** The people of an authority, without sessions and passwords around them. */
@Global()
@Module({ providers: [Colleagues], exports: [Colleagues] })
export class WithColleagues {}
