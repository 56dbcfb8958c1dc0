import { Global, Module } from '@nestjs/common';
import { Egress } from './egress.js';
import { NameResolver } from './name-resolver.js';

/** The only door to the internet, for every room. */
@Global()
@Module({ providers: [Egress, NameResolver], exports: [Egress] })
export class EgressModule {}
