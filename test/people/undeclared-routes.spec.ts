import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { RouteCheck } from '../../src/people/door/check-routes.js';
import { Permits, Public } from '../../src/platform/http/route-rules.js';
import { readConfig } from '../../src/platform/config.js';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';

@Controller('planted')
class Silent {
  @Get('silent')
  answer(): string {
    return 'who may read this?';
  }
}

@Controller('planted')
class Misspelt {
  @Get('misspelt')
  @Permits('article:read')
  answer(): string {
    return 'nobody may';
  }
}

@Controller('planted')
class Torn {
  @Get('torn')
  @Public()
  @Permits('articles:read')
  answer(): string {
    return 'which one?';
  }
}

@Controller('planted')
class Declared {
  @Get('declared')
  @Permits('articles:read')
  answer(): string {
    return 'readers';
  }

  @Get('open')
  @Public()
  open(): string {
    return 'everybody';
  }
}

const bootWith = (controller: new () => object) => {
  @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [RouteCheck] })
  class Planted {}
  return NestFactory.createApplicationContext(Planted, { logger: false, abortOnError: false });
};

describe('a route that does not say who may use it', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  it('keeps the whole application from booting', async () => {
    const config = { ...readConfig({ LOG_LEVEL: 'silent' }), databaseUrl: database.appUrl };
    const planted = await Test.createTestingModule({
      imports: [AppModule.with(config)],
      controllers: [Silent],
    }).compile();
    const app = planted.createNestApplication(new FastifyAdapter(), { logger: false });
    await expect(app.init()).rejects.toThrow(
      /Silent\.answer \(GET silent\): declares neither @Permits nor @Public/,
    );
    await app.close();
  });

  it.each([
    [Misspelt, /Misspelt\.answer .*asks for article:read, which is no permission/],
    [Torn, /Torn\.answer .*is public and asks for a permission/],
  ])('%p is refused', async (controller, words) => {
    await expect(bootWith(controller)).rejects.toThrow(words);
  });

  it('is the only kind that is refused', async () => {
    await expect(bootWith(Declared).then((app) => app.close())).resolves.toBeUndefined();
  });
});
