import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../platform/config.js';
import type { Actor } from '../../platform/http/actor.js';
import { ROUTE, type Finds } from '../../platform/http/route-rules.js';
import { requestOf, type DeskRequest } from '../../platform/http/work.js';
import { CONFIG } from '../../platform/tokens.js';
import { demand, type Permission } from '../permissions.js';
import { addressBlock } from '../sign-in/address-block.js';
import { Authenticator } from './authenticate.js';
import { ResourceFinder, type ResourceRules } from './find-resource.js';
import { RESOURCE, type Singular, type Visibility } from './resource-rules.js';
import { refuseForeignOrigin } from './same-origin.js';
import { Throttle } from './throttle.js';

interface RouteRules {
  /** Null on routes for everybody. */
  permission: Permission | null;
  resource: ResourceRules | null;
}

/**
 * The one door of the desk. In this order: who asks (401), from where (403), how often (429), may they (403), is it there (404). What
 * the request says is judged only after that, by the platform's `RequestRules`.
 */
@Injectable()
export class Door implements CanActivate {
  private readonly known = new WeakMap<object, RouteRules>();

  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(ResourceFinder) private readonly finder: ResourceFinder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const { permission, resource } = this.rulesOf(context);
    if (permission === null) {
      await this.admitAnybody(request, reply);
      return true;
    }
    const actor = await this.recognise(request, reply);
    if (actor.keyId === null) refuseForeignOrigin(request, this.config);
    await this.throttle.take(actor.keyId ? `key:${actor.keyId}` : `user:${actor.id}`, reply);
    demand(actor, permission);
    request.actor = actor;
    if (resource) await this.finder.find(request, actor, resource);
    return true;
  }

  /** Public pages are read by the whole world and not counted; the API is, also where it asks for no sign-in. */
  private async admitAnybody(request: DeskRequest, reply: FastifyReply): Promise<void> {
    refuseForeignOrigin(request, this.config);
    if (request.url.startsWith('/api/'))
      await this.throttle.take(`address:${addressBlock(request.ip)}`, reply);
  }

  /** Who can't be recognised is counted by address. */
  private async recognise(request: DeskRequest, reply: FastifyReply): Promise<Actor> {
    try {
      return await this.authenticator.authenticate(request);
    } catch (error) {
      await this.throttle.take(`address:${addressBlock(request.ip)}`, reply);
      throw error;
    }
  }

  private rulesOf(context: ExecutionContext): RouteRules {
    const handler = context.getHandler();
    const held = this.known.get(handler);
    if (held) return held;
    const get = <T>(key: string) => this.reflector.get<T | undefined>(key, handler);
    const finds = get<Finds>(ROUTE.finds);
    const rules: RouteRules = {
      permission: get<true>(ROUTE.public) ? null : get<Permission>(ROUTE.permission)!,
      resource: finds
        ? { finds, singular: get<Singular>(RESOURCE.singular), visible: get<Visibility>(RESOURCE.visible) }
        : null,
    };
    this.known.set(handler, rules);
    return rules;
  }
}
