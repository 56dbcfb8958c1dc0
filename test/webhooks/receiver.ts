import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { openSite, type Site } from '../platform/egress/site.js';

/** A message that arrived. */
export interface Message {
  path: string;
  headers: Record<string, string>;
  body: string;
  /** The body, read. */
  said: { type: string; timestamp: string; data: Record<string, unknown> };
}

/** A server that keeps what it is sent; each of its paths answers as it was told, and 204 otherwise. */
export interface Receiver extends Site {
  messages: Message[];
  answers: Map<string, (answer: ServerResponse) => unknown>;
  /** Messages at a path, once there are at least so many. */
  arrived(path: string, n?: number): Promise<Message[]>;
}

/** What happens at the same time in other databases of the server may hold news back for a while. */
export const PATIENCE_MS = 300_000;
const LOOK_MS = 20;

export async function openReceiver(): Promise<Receiver> {
  const messages: Message[] = [];
  const answers: Receiver['answers'] = new Map();
  const site = await openSite((request, answer) => {
    const path = request.url!;
    void readAll(request).then((body) => {
      messages.push({ path, headers: request.headers as Message['headers'], body, said: JSON.parse(body) });
      (answers.get(path) ?? ((silent) => silent.writeHead(204).end()))(answer);
    });
  });
  return {
    ...site,
    messages,
    answers,
    async arrived(path, n = 1) {
      const at = () => messages.filter((message) => message.path === path);
      const deadline = Date.now() + PATIENCE_MS;
      while (at().length < n && Date.now() < deadline) await sleep(LOOK_MS);
      if (at().length < n) throw new Error(`Only ${at().length} of ${n} messages came to ${path}`);
      return at();
    },
  };
}

/** What the independent verifier of Standard Webhooks makes of a message. @throws where it does not accept it */
export const verified = ({ body, headers }: Message, secret: string) =>
  new Webhook(secret).verify(body, headers) as Message['said'];

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
