/** The pages by name: the address a browser opens, and what makes the page. */
export interface Page {
  readonly address: string;
  readonly script: string;
  readonly style: string;
  /** The page's account as Omhu knows it: the platform's key and the handle, else the name. */
  readonly account: readonly [platform: string, handle: string];
  /** The control that publishes. */
  readonly button: string;
  /** Keys that publish on this platform, from inside the text. */
  readonly keys: readonly ("Control+Enter" | "Enter")[];
  /** The platform's host is in no manifest: an organisation names it. */
  readonly named?: true;
  /** The field is a textarea. */
  readonly native?: true;
  /** Keys that the editor itself takes for Redo. */
  readonly redo?: readonly string[];
  /** Trusted Types policies that the editor itself cannot do without. */
  readonly policies?: string;
}

const X = { button: "[data-testid^='tweetButton']", script: "x", style: "x", account: ["x", "eksempelkomm"], keys: ["Control+Enter"] } as const;
const FACEBOOK = { button: "[role='dialog'] .go, #focused-state-composer-submit [role='button']", style: "facebook", account: ["facebook", "Eksempel kommune"] } as const;
const MASTODON = { button: ".compose-form__submit button", style: "mastodon", account: ["mastodon", "eksempelkommune"], keys: ["Control+Enter"], native: true } as const;
const LINKEDIN = { button: ".share-actions__primary-action", style: "linkedin", account: ["linkedin", "Eksempel kommune"], keys: ["Control+Enter"] } as const;
/** A host that no platform has, with a form. */
const OTHER = { button: "[type='submit']", style: "plain", account: ["generic", ""], keys: ["Control+Enter"], named: true } as const;

export const pages = {
  draft: { ...X, address: "https://x.com/compose/post" },
  draftInline: { ...X, address: "https://x.com/home" },
  lexical: { ...FACEBOOK, script: "facebook", address: "https://www.facebook.com/eksempelkommune", keys: [] },
  lexicalPlain: { ...FACEBOOK, script: "facebookComment", address: "https://www.facebook.com/eksempelkommune/posts/1", keys: ["Enter"] },
  quill: {
    ...LINKEDIN, script: "linkedin", policies: "default", redo: ["Control+Shift+Z"],
    address: "https://www.linkedin.com/company/12345/admin/page-posts/published/?share=true",
  },
  lexicalIslands: { ...FACEBOOK, script: "facebook", address: "https://www.facebook.com/groups/eksempel", keys: [] },
  tiptap: {
    button: "[data-testid='composerPublishBtn']", script: "bluesky", style: "bluesky", account: ["bluesky", "eksempel.kommune.no"], keys: ["Control+Enter"],
    policies: "default ProseMirrorClipboard", address: "https://bsky.app/",
  },
  tiptapShadow: { ...LINKEDIN, script: "linkedinShadow", address: "https://www.linkedin.com/feed/", policies: "default ProseMirrorClipboard" },
  tiptap3: { ...OTHER, script: "tiptap3", address: "https://sosial.example.no/skriv", policies: "default ProseMirrorClipboard" },
  slate: { button: "[type='submit']", style: "plain", account: ["buffer", ""], keys: ["Control+Enter"], script: "buffer", address: "https://publish.buffer.com/all-channels" },
  editable: { ...OTHER, script: "editable", address: "https://sosial.example.no/" },
  plaintextOnly: { ...OTHER, script: "editable", address: "https://sosial.example.no/ren" },
  closedShadow: { ...OTHER, script: "shadow", address: "https://sosial.example.no/lukket" },
  frame: { ...OTHER, script: "frame", address: "https://sosial.example.no/ramme", policies: "default" },
  frameBlank: { ...OTHER, script: "frame", address: "https://sosial.example.no/tom", policies: "default" },
  frameSource: { ...OTHER, script: "frame", address: "https://sosial.example.no/kilde", policies: "default" },
  textarea: { ...MASTODON, script: "mastodon", address: "https://mastodon.social/publish" },
  mastodonElsewhere: { ...MASTODON, script: "mastodon", address: "https://m.kommune.example.no/publish", named: true },
  textareaReact: { ...MASTODON, script: "mastodonReact", address: "https://mastodon.social/home" },
} as const satisfies Readonly<Record<string, Page>>;

export type PageName = keyof typeof pages;

export const NAMES = Object.keys(pages) as PageName[];

export function pageAt(address: URL): Page | undefined {
  const all: Page[] = Object.values(pages);
  const bare = (url: URL): string => `${url.origin}${url.pathname}`;
  return all.find((page) => bare(new URL(page.address)) === bare(address));
}

/** The hosts that only a package of an organisation knows. */
export const NAMED_HOSTS = [...new Set(Object.values<Page>(pages).filter(({ named }) => named).map(({ address }) => new URL(address).hostname))];

/** The pages on hosts that the shipped package knows. */
export const PLATFORMS = NAMES.filter((name) => !("named" in pages[name]));
