import { Global, Module } from '@nestjs/common';
import { Egress } from './egress.js';
import { NameResolver } from './name-resolver.js';
import { PoliteEgress } from './polite-egress.js';

/** The only door to the internet, for every room. */
@Global()
@Module({ providers: [Egress, NameResolver, PoliteEgress], exports: [Egress, PoliteEgress] })
export class EgressModule {}
