// What the adapters leave alone, what they miss, and what the skeletons do not show.
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { NAMED } from "../../extension/content/sites/index";
import type { Page as Seen, Recognised } from "../fixtures/recognise";
import { launch, type Running } from "./support/chromium";
import { recogniser, response } from "./support/fixtures";
import { root } from "./support/paths";

const PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const OTHER = "https://intern.example/ny";
const TALL = "style='min-height:80px'";
const script = recogniser();

let running: Running;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  running = await launch({ extension: false });
});

test.afterAll(() => running.close());

async function look(address: string, body: string): Promise<Seen> {
  const page = await running.context.newPage();
  await page.route(/^https:/u, (route) => route.fulfill(response({ html: `<!doctype html><html lang="nb"><body>${body}</body></html>` })));
  await page.goto(address);
  await page.evaluate(await script);
  const seen = await page.evaluate(() => window.__recognise("*"));
  await page.close();
  return seen;
}

async function only(address: string, body: string): Promise<Recognised> {
  const { composers } = await look(address, body);
  const [one, ...others] = composers;
  if (one === undefined || others.length > 0) throw new Error(`${composers.length} composers`);
  return one;
}

const lexical = (text: string, more = ""): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" ${more}><p><span data-lexical-text="true">${text}</span></p></div>`;

for (const [name, address, body] of [
  ["a search", OTHER, `<form role="search"><textarea rows="4">vann</textarea><button>Søk</button></form>`],
  ["a log-in", OTHER, `<form><textarea rows="4">kari</textarea><input type="password"><button>Logg inn</button></form>`],
  ["a chat box of one line", OTHER, `<main><div contenteditable="true" style="height:20px">hei</div><button>Send</button></main>`],
  ["a field that says that it is a message", OTHER, `<main><textarea rows="5" placeholder="Skriv en melding ...">hei</textarea><button>Send</button></main>`],
  ["messages", "https://intern.example/messages/4", `<main><textarea rows="5">hei</textarea><button>Send</button></main>`],
  ["Messenger on Facebook", "https://www.facebook.com/", `<div>${lexical("hei", `aria-label="Melding"`)}<div role="button" aria-label="Send">Send</div></div>`],
  ["Messenger in a dialog", "https://www.facebook.com/", `<div role="dialog">${lexical("hei", `aria-label="Message"`)}<div role="button" aria-label="Send">Send</div></div>`],
  ["Business Suite's inbox", "https://business.facebook.com/latest/inbox/all", `<div role="main">${lexical("hei")}<div role="button">Send</div></div>`],
  ["Instagram Direct", "https://www.instagram.com/direct/t/1/", `<div role="dialog">${lexical("hei")}<div role="button">Send</div></div>`],
  ["X messages", "https://x.com/messages/1-2", `<div data-testid="primaryColumn"><div data-testid="dmComposerTextInput" contenteditable="true">hei</div></div>`],
  ["X's message drawer", "https://x.com/home", `<div data-testid="DMDrawer"><div data-testid="tweetTextarea_0" contenteditable="true">hei</div><button data-testid="tweetButton">Send</button></div>`],
  ["LinkedIn messages", "https://www.linkedin.com/feed/", `<div role="dialog"><form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox">hei</div><button class="share-actions__primary-action">Send</button></form></div>`],
  ["TikTok messages", "https://www.tiktok.com/messages", `<div class="public-DraftEditor-content" contenteditable="true">hei</div><button data-e2e="comment-post">Send</button>`],
  ["YouTube's live chat", "https://www.youtube.com/live_chat?v=1", `<ytd-commentbox><div id="contenteditable-root" contenteditable="true">hei</div><div id="submit-button"><button>Send</button></div></ytd-commentbox>`],
] as const) {
  test(`${name} is no composer`, async () => {
    expect((await look(address, body)).composers).toEqual([]);
  });
}

test("every host of the manifest has an adapter, but the one that is known by its structure", () => {
  const { shared } = JSON.parse(readFileSync(`${root}extension/manifest/manifest.json`, "utf8")) as { shared: { host_permissions: string[] } };
  const hosts = shared.host_permissions.map((pattern) => new URL(pattern.replace("*", "")).hostname);
  const named = NAMED.flatMap((site) => site.hosts);
  expect(hosts.filter((host) => !named.includes(host))).toEqual(["mastodon.social"]);
  expect(NAMED.filter((site) => !site.hosts.some((host) => hosts.includes(host)))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test("a Mastodon post for those it names is not read", async () => {
  const form = (icon: string, label: string): string =>
    `<div id="mastodon"><form class="compose-form"><div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea">@kari hei</textarea></div>` +
    `<div class="compose-form__dropdowns"><button type="button" class="dropdown-button">${icon}<span>${label}</span></button></div><div class="compose-form__submit"><button type="submit">Publiser</button></div></form></div>`;
  const address = "https://sosial.example/publish";
  for (const [icon, label] of [[`<svg class="icon icon-at"></svg>`, "何か"], ["", "Private mention"]] as const) {
    const { drafts, publishes } = await only(address, form(icon, label));
    expect(drafts.map(({ text }) => text)).toEqual([""]);
    expect(publishes).toBe(0);
  }
  for (const [icon, label, audience] of [[`<svg class="icon icon-globe"></svg>`, "何か", "public"], [`<svg class="icon icon-lock"></svg>`, "何か", "friends"], ["", "Offentlig", "public"], ["", "何か", "unknown"]] as const) {
    const { drafts } = await only(address, form(icon, label));
    expect(drafts.map((draft) => [draft.text, draft.audience])).toEqual([["@kari hei", audience]]);
  }
});

test("Mastodon without its class names", async () => {
  const seen = await look("https://sosial.example/publish", `<div id="mastodon"><form><textarea class="_x1" rows="4">Hei</textarea><button type="submit">Publiser</button></form></div>`);
  expect(seen.platform).toBe("mastodon");
  expect(seen.composers.map(({ publishLabel, unseen }) => [publishLabel, unseen])).toEqual([["Publiser", ["editor", "account"]]]);
});

test("a poll's answers stand beside the text", async () => {
  const { drafts } = await only("https://x.com/compose/post", `<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true">Hva skal brua hete?</div><input name="Choice1" value="Nybrua"><input name="Choice2" value="Kari-brua"><button data-testid="tweetButton">Post</button></div>`);
  expect(drafts[0]?.extra).toEqual([{ role: "pollOption", text: "Nybrua" }, { role: "pollOption", text: "Kari-brua" }]);
});

test("Hootsuite's first comment stands beside the text", async () => {
  const field = (label: string, text: string): string => `<div class="rc-MessageEditText"><div aria-label="${label}" class="public-DraftEditor-content" contenteditable="true">${text}</div></div>`;
  const { drafts } = await only("https://hootsuite.com/dashboard", `<div class="vk-ComposerModal">${field("Text", "Vi åpner")}${field("First comment", "Mer her")}<footer><button class="vk-EditFooterScheduleButton">Schedule</button></footer></div>`);
  expect(drafts.map(({ text, extra }) => [text, extra])).toEqual([["Vi åpner", [{ role: "firstComment", text: "Mer her" }]]]);
});

test("Business Suite's texts for each network are not a thread", async () => {
  const { drafts, publishLabel } = await only("https://business.facebook.com/latest/composer", `<div role="main">${lexical("For Facebook")}${lexical("For Instagram")}<div role="button">Avbryt</div><div role="button">Planlegg</div></div>`);
  expect(drafts.map(({ text, thread }) => [text, thread])).toEqual([["For Facebook", []], ["For Instagram", []]]);
  expect(publishLabel).toBe("Planlegg");
});

test("YouTube Studio: Next while the text is shown, Publish once it is hidden", async () => {
  const dialog = (hidden: boolean, button: string): string => {
    const details = `<div id="description-textarea"><div id="textbox" contenteditable="true">Sak 1</div></div>`;
    return `<ytcp-uploads-dialog><ytcp-video-metadata-editor ${hidden ? "hidden" : ""} style="${hidden ? "" : "display:block"}">${details}</ytcp-video-metadata-editor>${button}</ytcp-uploads-dialog>`;
  };
  const control = (id: string, words: string): string => `<ytcp-button id="${id}"><button>${words}</button></ytcp-button>`;
  const address = "https://studio.youtube.com/channel/UCabc/videos/upload";
  expect((await only(address, dialog(false, control("next-button", "Neste")))).publishLabel).toBe("Neste");
  expect((await look(address, dialog(true, control("back-button", "Tilbake") + control("done-button", "Publiser")))).later).toBe("Publiser");
});

test("a later step: the last button, but none that goes back or throws away", async () => {
  const dialog = (...labels: string[]): string => `<div role="dialog">${labels.map((one) => `<div role="button" aria-label="${one}">${one}</div>`).join("")}</div>`;
  const later = async (...labels: string[]): Promise<string | undefined> => (await look("https://www.facebook.com/", dialog(...labels))).later;
  expect(await later("Takaisin", "Ilmoita", "Kunngjør")).toBe("Kunngjør");
  expect(await later("Publiser", "Rediger")).toBe("Publiser");
  expect(await later("Forkast", "Fortsett å redigere")).toBeUndefined();
});

test("TikTok asks once more, and only the button that says so publishes", async () => {
  const upload = `<div><div class="public-DraftEditor-content" contenteditable="true">Hei</div><button data-e2e="post_video_button">Post</button></div>`;
  const address = "https://www.tiktok.com/tiktokstudio/upload";
  expect((await look(address, `${upload}<div role="dialog"><button>Cancel</button><button>Post now</button></div>`)).later).toBe("Post now");
  expect((await look(address, `${upload}<div role="dialog"><button>Keep</button><button>Throw it away</button></div>`)).later).toBeUndefined();
});

for (const [name, body, label] of [
  ["the one that says so", `<button>Formater</button><button>Sett inn</button><button>Publiser</button>`, "Publiser"],
  ["the one that is called so", `<button>Formater</button><button>Send ut!</button><button class="editor-publish-button">いま</button>`, "いま"],
  ["the only one that is left", `<button>Avbryt</button><button>Lagre utkast</button><button>Kunngjør</button>`, "Kunngjør"],
  ["none of several unknown ones", `<button>Formater</button><button>Kunngjør</button>`, undefined],
  ["none that keeps a draft", `<button>Lagre utkast</button><button>Forhåndsvis</button>`, undefined],
] as const) {
  test(`without a form: ${name}`, async () => {
    const { publishLabel, publishes, unseen } = await only(OTHER, `<main><div contenteditable="true" ${TALL}>Hei</div><div>${body}</div></main>`);
    expect(publishLabel).toBe(label);
    expect(publishes).toBe(label === undefined ? 0 : 1);
    expect(unseen).toEqual(label === undefined ? ["publish"] : []);
  });
}

test("in a form: what sends it, but no draft", async () => {
  const { publishLabel, publishes } = await only(OTHER, `<form><textarea rows="4">Hei</textarea><button type="submit">Lagre utkast</button><input type="submit" value="Kunngjør"><button type="button">Publiser</button></form>`);
  expect([publishLabel, publishes]).toEqual(["Kunngjør", 1]);
});

test("what an adapter misses is told", async () => {
  const home = (editor: string, more = ""): string => `<div data-testid="primaryColumn">${editor}${more}<button data-testid="tweetButtonInline">Post</button></div>`;
  const swapped = await only("https://x.com/home", home(`<div contenteditable="true" class="NewEditor">Hei</div>`));
  expect(swapped.unseen).toEqual(["editor", "account"]);
  const named = `<div data-testid="UserAvatar-Container-kari"></div><div data-testid="tweetTextarea_0" contenteditable="true">Hei</div>`;
  expect((await only("https://x.com/home", home(named))).unseen).toEqual([]);
  expect((await only("https://x.com/home", home(named, `<img width="200" height="100" src="${PIXEL}">`))).unseen).toEqual(["media"]);
  const gone = await only("https://x.com/home", `<div data-testid="primaryColumn">${named}<button>Post</button></div>`);
  expect(gone.unseen).toEqual(["publish"]);
});

test("signs of an alternative text that contradict each other tell nothing", async () => {
  const group = (alt: string, label: string, said: string): string =>
    `<div role="group" aria-label="${label}"><img width="90" height="90" alt="${alt}" src="${PIXEL}"><a data-testid="altTextWrapper"><span data-testid="altTextLabel">${said}</span></a></div>`;
  const groups = [group("", "Medier", "Legg til beskrivelse"), group("Brua", "Brua", "Brua"), group("", "Medier", "Lisää kuvaus"), group("Image", "Media", "Add description")];
  const { drafts } = await only("https://x.com/compose/post", `<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true">Hei</div><div data-testid="attachments">${groups.join("")}</div><button data-testid="tweetButton">Post</button></div>`);
  expect(drafts[0]?.attachments.map(({ altState }) => altState)).toEqual(["missing", "present", "unknown", "missing"]);
});
