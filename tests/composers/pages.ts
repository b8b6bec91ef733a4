/** The pages by name: the address a browser opens, and what makes the page. */
export interface Page {
  readonly address: string;
  readonly script: string;
  readonly style: string;
  /** The page's account as Omhu knows it: the platform's key and the handle, else the name. */
  readonly account: readonly [platform: string, handle: string];
  /** Keys that publish on this platform, from inside the text. */
  readonly keys: readonly ("Control+Enter" | "Enter")[];
  /** Trusted Types policies that the editor itself cannot do without. */
  readonly policies?: string;
}

const X = { script: "x", style: "x", account: ["x", "eksempelkomm"], keys: ["Control+Enter"] } as const;
const FACEBOOK = { style: "facebook", account: ["facebook", "Eksempel kommune"] } as const;
const MASTODON = { style: "mastodon", account: ["mastodon", "eksempelkommune"], keys: ["Control+Enter"] } as const;

export const pages = {
  draft: { ...X, address: "https://x.com/compose/post" },
  draftInline: { ...X, address: "https://x.com/home" },
  lexical: { ...FACEBOOK, script: "facebook", address: "https://www.facebook.com/eksempelkommune", keys: [] },
  lexicalPlain: { ...FACEBOOK, script: "facebookComment", address: "https://www.facebook.com/eksempelkommune/posts/1", keys: ["Enter"] },
  quill: {
    script: "linkedin", style: "linkedin", account: ["linkedin", "Eksempel kommune"], keys: ["Control+Enter"], policies: "default",
    address: "https://www.linkedin.com/company/12345/admin/page-posts/published/?share=true",
  },
  tiptap: {
    script: "bluesky", style: "bluesky", account: ["bluesky", "eksempel.kommune.no"], keys: ["Control+Enter"],
    policies: "default ProseMirrorClipboard", address: "https://bsky.app/",
  },
  textarea: { ...MASTODON, script: "mastodon", address: "https://mastodon.social/publish" },
  textareaReact: { ...MASTODON, script: "mastodonReact", address: "https://mastodon.social/home" },
} as const satisfies Readonly<Record<string, Page>>;

export type PageName = keyof typeof pages;

export const NAMES = Object.keys(pages) as PageName[];

export function pageAt(address: URL): Page | undefined {
  const all: Page[] = Object.values(pages);
  const bare = (url: URL): string => `${url.origin}${url.pathname}`;
  return all.find((page) => bare(new URL(page.address)) === bare(address));
}
