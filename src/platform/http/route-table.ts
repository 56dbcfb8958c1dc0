/** Every route that was registered, to tell "no such path" from "not with this method" (RFC 9110, 15.5.6). */
export class RouteTable {
  private readonly routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();

  /** Notes a route in Fastify's notation, e.g. `/api/v1/claims/:id`; a doubled colon stands for a colon. */
  add(path: string, methods: string | string[]): void {
    const source = path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/(?<!:):[^:/\\]+/g, '[^/]+')
      .replace('::', ':')
      .replace(/\*/g, '.*');
    const route = this.routes.get(path) ?? { pattern: new RegExp(`^${source}$`), methods: new Set<string>() };
    for (const method of [methods].flat()) route.methods.add(method);
    this.routes.set(path, route);
  }

  /** Methods known at a path; empty where the path is unknown. */
  methodsAt(path: string): string[] {
    const found = new Set<string>();
    for (const { pattern, methods } of this.routes.values())
      if (pattern.test(path)) for (const method of methods) found.add(method);
    return [...found].sort();
  }
}
