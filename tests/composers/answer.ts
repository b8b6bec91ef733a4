import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { built } from "./build";
import { type Page, pageAt } from "./pages";

const styles = fileURLToPath(new URL("styles/", import.meta.url));
const NONCE = "b21odQ";
const SCRIPTS = "/composer-scripts/";

export interface Answer {
  readonly type: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a host of ours answers; nothing for an address that no page has. */
export function answer(address: string): Answer | undefined {
  const url = new URL(address);
  if (url.pathname.startsWith(SCRIPTS)) return script(url.pathname.slice(SCRIPTS.length));
  const page = pageAt(url);
  return page === undefined ? undefined : { type: "text/html; charset=utf-8", body: html(page), headers: { "content-security-policy": policy(page) } };
}

function script(name: string): Answer {
  return { type: "text/javascript; charset=utf-8", body: readFileSync(`${built}${name}`, "utf8"), headers: {} };
}

/** As strict as any of the platforms. */
function policy({ policies }: Page): string {
  return [
    "default-src 'none'", `script-src 'nonce-${NONCE}' 'strict-dynamic'`, `style-src 'nonce-${NONCE}'`, "img-src blob: data:",
    "media-src blob:", "form-action 'self'", "base-uri 'none'", "frame-src 'self'", "frame-ancestors 'self'",
    "require-trusted-types-for 'script'", `trusted-types ${policies ?? "'none'"}`, "report-uri /csp-report",
  ].join("; ");
}

function html({ script, style }: Page): string {
  const css = ["base", style].map((name) => readFileSync(`${styles}${name}.css`, "utf8")).join("\n");
  const tag = (name: string): string => `<script nonce="${NONCE}" src="${SCRIPTS}${name}.js"></script>`;
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Composer</title><link rel="icon" href="data:,">` +
    `<meta name="viewport" content="width=device-width"><style nonce="${NONCE}">${css}</style>${tag("record")}</head><body>${tag(script)}</body></html>`;
}
