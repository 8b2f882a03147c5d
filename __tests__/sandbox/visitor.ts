import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

import type { Sandbox } from '../../sandbox/start-sandbox.ts';

/** What a visit was answered with. */
export interface Visit {
  readonly status: number | undefined;
  /** Where it leads, for a redirect. */
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly html: string;
}

export interface VisitOptions {
  /** Sent as a plain form. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Visits pages as a browser without scripts would, but with the headers that a test wants. */
export class Visitor {
  readonly #sandbox: Sandbox;
  #cookie: string | undefined;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** A visitor who has logged in. */
  static async inside(sandbox: Sandbox): Promise<Visitor> {
    const visitor = new Visitor(sandbox);
    await visitor.visit('POST /', { form: { password: sandbox.password } });
    return visitor;
  }

  get cookie(): string | undefined {
    return this.#cookie;
  }

  /** Visits `GET /path`; a redirect is not followed. */
  async visit(route: string, { form, headers = {} }: VisitOptions = {}): Promise<Visit> {
    const [method, path] = route.split(' ');
    const { hostname, port } = new URL(this.#sandbox.url);
    const sent = {
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(this.#cookie === undefined ? {} : { cookie: this.#cookie }),
      ...headers,
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ hostname, port, path, method, headers: sent })
        .on('response', resolve)
        .on('error', reject)
        .end(form === undefined ? '' : new URLSearchParams(form).toString());
    });
    const [cookie] = response.headers['set-cookie'] ?? [];
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0];
    const { statusCode, headers: received } = response;
    const { location } = received;
    return { status: statusCode, location, headers: received, html: await text(response) };
  }

  /** Sends a form of the page of the integrations. */
  send(form: Readonly<Record<string, string>>, headers = {}): Promise<Visit> {
    return this.visit('POST /api/sandbox/integrations', { form, headers });
  }

  /** The page of the integrations. */
  look(): Promise<Visit> {
    return this.visit('GET /api/sandbox/integrations');
  }
}
