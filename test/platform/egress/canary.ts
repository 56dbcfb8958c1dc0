import { once } from 'node:events';
import { createServer, Socket, type AddressInfo, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The ports that the door knows; a canary sits on one of them, or the port alone would keep everybody away. */
const WEB_PORTS = [8080, 8443, 80, 443];

/** Listens on every address of this machine and notes whatever comes near. */
export interface Canary {
  port: number;
  /** Addresses of this machine. */
  addresses: string[];
  /** Connections that arrived, and connections that this process began to anywhere but the ports of `sites`. */
  connections: string[];
  close(): Promise<void>;
}

/**
 * Opens the listeners and watches every socket of this process, so that what goes to places where no listener can be (a metadata
 * service, a multicast group) is seen too. Nothing that is begun to elsewhere leaves the machine.
 */
export async function openCanary(sites: () => string[]): Promise<Canary> {
  const connections: string[] = [];
  const addresses = Object.values(networkInterfaces()).flatMap((each) =>
    each!.filter(({ address }) => !address.startsWith('fe80')).map(({ address }) => address),
  );
  const { port, servers } = await listenEverywhere(addresses, connections);
  const connect = jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (
    this: Socket,
    ...options
  ) {
    const { host, port } = whereTo(options);
    if (sites().includes(String(port))) return connect.wrapped.apply(this, options as never);
    connections.push(`to ${host} ${port}`);
    return this.destroy(Object.assign(new Error('No way'), { code: 'ECONNREFUSED' }));
  }) as jest.SpyInstance & { wrapped: Socket['connect'] };
  connect.wrapped = original;
  return {
    port,
    addresses,
    connections,
    async close() {
      connect.mockRestore();
      for (const server of servers) {
        server.close();
        await once(server, 'close');
      }
    },
  };
}

const original = Socket.prototype.connect;

/** Of `connect(options)`, `connect(port, host)`, and what `net.connect` makes of either. */
function whereTo([first, second]: unknown[]): { host?: unknown; port?: unknown } {
  if (typeof first === 'number' || typeof first === 'string') return { port: first, host: second };
  return (Array.isArray(first) ? first[0] : first) as { host?: unknown; port?: unknown };
}

async function listenEverywhere(addresses: string[], connections: string[]) {
  for (const port of [...WEB_PORTS, 0]) {
    const servers: Server[] = [];
    try {
      for (const address of addresses)
        servers.push(await listen(address, servers[0] ? portOf(servers[0]) : port));
      for (const server of servers)
        server.on('connection', (socket) => {
          connections.push(`at ${socket.localAddress} ${socket.localPort}`);
          socket.destroy();
        });
      return { port: portOf(servers[0]!), servers };
    } catch {
      for (const server of servers) server.close();
    }
  }
  throw new Error('No port is free on every address');
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listen(host: string, port: number): Promise<Server> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  return server;
}
