import { Global, Module } from '@nestjs/common';
import { Colleagues, Deputies } from '@rogatory/identity/api';

/** The people of an authority, without sessions and passwords around them. */
@Global()
@Module({ providers: [Colleagues, Deputies], exports: [Colleagues, Deputies] })
export class WithColleagues {}
