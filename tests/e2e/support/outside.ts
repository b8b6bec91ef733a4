import type { BrowserContext, Route } from "@playwright/test";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "../../composers/answer";
import { pages } from "../../composers/pages";

const HOSTS = Object.values(pages).map(({ address }) => new URL(address).hostname);

/** What Chromium itself asks its maker for, with or without us. */
const BROWSER = /(^|[./])(google|googleapis|gvt1)\.com\b/u;

/** Stands where the network would be: the composers' hosts answer, everything else is noted and refused. */
export class Outside {
  /** Requests of pages that no composer answers. */
  readonly refused: string[] = [];
  /** What the browser as a whole tried to reach, but for its maker and the composers' hosts. */
  readonly reached: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#note(request.url ?? "");
      response.writeHead(403).end();
    });
    this.#server.on("connect", (request, socket) => {
      this.#note(request.url ?? "");
      socket.on("error", () => socket.destroy());
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async serve(context: BrowserContext): Promise<void> {
    await context.route(/^https?:/u, (route) => this.#answer(route));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #note(address: string): void {
    if (!BROWSER.test(address) && !HOSTS.some((host) => address.startsWith(`${host}:`))) this.reached.push(address);
  }

  #answer(route: Route): Promise<void> {
    const found = answer(route.request().url());
    if (found !== undefined) return route.fulfill({ status: 200, contentType: found.type, headers: found.headers, body: found.body });
    this.refused.push(`${route.request().method()} ${route.request().url()}`);
    return route.abort();
  }
}
