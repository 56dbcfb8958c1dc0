import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.js';
import { CONFIG } from './tokens.js';

/** Gives every room the settings that were read at start. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
