import { Inject, Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE } from '../../platform/http/route-rules.js';
import { isPermission } from '../permissions.js';

type Handler = (...args: unknown[]) => unknown;

/** Deny by default: the application does not boot while a route does not say who may use it. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  /** @throws Error that names every route without `@Public()` or a `@Permits` of the table, or with both. */
  onModuleInit(): void {
    const faults = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => this.faultsOf(metatype as { prototype: object; name: string }));
    if (faults.length) throw new Error(`Routes must say who may use them:\n${faults.join('\n')}`);
  }

  private faultsOf(controller: { prototype: object; name: string }): string[] {
    return this.scanner.getAllMethodNames(controller.prototype).flatMap((name) => {
      const handler = (controller.prototype as Record<string, Handler>)[name]!;
      const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
      if (method === undefined) return [];
      const fault = this.faultOf(handler);
      const path = [this.reflector.get<string | string[]>(PATH_METADATA, handler)].flat().join(', ');
      return fault ? [`${controller.name}.${name} (${RequestMethod[method]} ${path}): ${fault}`] : [];
    });
  }

  private faultOf(handler: Handler): string | null {
    const permission = this.reflector.get<string | undefined>(ROUTE.permission, handler);
    const open = this.reflector.get<boolean | undefined>(ROUTE.public, handler) === true;
    if (open) return permission === undefined ? null : 'is public and asks for a permission';
    if (permission === undefined) return 'declares neither @Permits nor @Public';
    return isPermission(permission) ? null : `asks for ${permission}, which is no permission`;
  }
}
