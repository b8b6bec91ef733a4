import type { Driver, BrowserName } from "./driver";
import { launch } from "./chromium";
import { ChromiumDriver } from "./chromiumDriver";
import { launchFirefox } from "./firefox";
import { named, shipped } from "./paths";
import { Extension } from "./worker";

/** The shipped package, the package of an organisation that names hosts of its own, or no extension. */
export type Equipment = "shipped" | "named" | "plain";

interface Opened {
  tab(): Promise<Driver>;
  close(): Promise<void>;
}

/** The browsers of one test process, each started when it is first needed. */
export class Browsers {
  readonly #opened = new Map<string, Promise<Opened>>();

  async tab(browser: BrowserName, equipment: Equipment): Promise<Driver> {
    const key = `${browser} ${equipment}`;
    const opened = this.#opened.get(key) ?? (browser === "chromium" ? chromium(equipment) : launchFirefox(folder(browser, equipment)));
    this.#opened.set(key, opened);
    return (await opened).tab();
  }

  async close(): Promise<void> {
    for (const opened of this.#opened.values()) await (await opened).close();
  }
}

async function chromium(equipment: Equipment): Promise<Opened> {
  const own = folder("chromium", equipment);
  const running = await launch(own === undefined ? { extension: false } : { folder: own });
  if (own !== undefined) await (await Extension.in(running.context)).speakAs("official");
  const refused = (): string[] => [...running.outside.refused.splice(0), ...running.outside.reached.splice(0)];
  return { tab: async () => new ChromiumDriver(await running.context.newPage(), refused), close: () => running.close() };
}

function folder(browser: BrowserName, equipment: Equipment): string | undefined {
  return { shipped: `${shipped}${browser}`, named: `${named}${browser}`, plain: undefined }[equipment];
}
