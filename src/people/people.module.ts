import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Authenticator } from './door/authenticate.js';
import { RouteCheck } from './door/check-routes.js';
import { Door } from './door/door.guard.js';
import { ResourceFinder } from './door/find-resource.js';
import { Throttle } from './door/throttle.js';
import { KeysController } from './keys/keys.controller.js';
import { SettingsController } from './settings/settings.controller.js';
import { Attempts } from './sign-in/attempts.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { MeController } from './users/me.controller.js';
import { UsersController } from './users/users.controller.js';

/** Who is who, and what they may do; keeps the door of every route. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SignInController, MeController, UsersController, KeysController, SettingsController],
  providers: [
    Attempts,
    SignIn,
    Authenticator,
    Throttle,
    ResourceFinder,
    RouteCheck,
    { provide: APP_GUARD, useClass: Door },
  ],
  exports: [Authenticator],
})
export class PeopleModule {}
