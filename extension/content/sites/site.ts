import type { Composer } from "../../types/Composer";

/** Where a text or a name stands. The first source that has one wins. */
export interface Source {
  readonly css: string;
  /** Looked for in the composer's root, in the page, or in the nearest ancestor of the editor that this selector names. */
  readonly in: "root" | "page" | { readonly closest: string };
  readonly attribute?: string;
  /** The first group is taken. */
  readonly pattern?: RegExp;
  /** Which of several: the first, the last, or the last one before the editor. */
  readonly pick?: "first" | "last" | "before";
}

/** What makes a composer one of a kind; all that is given must hold. */
export interface Kind {
  readonly composer: Composer;
  readonly inRoot?: string;
  readonly closest?: string;
  readonly path?: RegExp;
  /** Something of this kind stands before the editor in the root. */
  readonly before?: string;
}

export interface Media {
  readonly item: string;
  /** Makes an item a video: the item itself or something in it. */
  readonly video: string;
  /** Videos take no alternative text here. */
  readonly videoWithoutAlt?: true;
  readonly altPresent?: string;
  readonly altMissing?: string;
  /** Where the alternative text can be read. */
  readonly altText?: { readonly css: string; readonly attribute: string };
  readonly captions?: string;
  /** What the captions' label says once a file was added. */
  readonly captionsFile?: RegExp;
  /** The platform's own control for the alternative text. */
  readonly open?: string;
  /** What the control of a video is, where it differs. */
  readonly openVideo?: string;
}

/** What Omhu knows about one platform's composers. Selectors only, no words of a language unless nothing else helps. */
export interface Site {
  /** A key of the contract's `platform`. */
  readonly platform: string;
  readonly hosts: readonly string[];
  /** The fields that are written in. */
  readonly editor: string;
  /** Never read: private messages, searches. */
  readonly exclude?: string;
  readonly excludePath?: RegExp;
  /** The composer around an editor, nearest ancestor, tried in order. */
  readonly root: readonly string[];
  /** The publish control inside the root, tried in order. */
  readonly publish: readonly string[];
  /** Where nothing else tells: the last such control of a root `in`, or of those nearest the editor in a root `near`. */
  readonly publishLast?: { readonly css: string; readonly in: string; readonly near: string };
  /** The same in a dialog that follows the composer and holds no editor. */
  readonly laterStep?: { readonly root: string; readonly css: string };
  /** Kinds of composer in which plain Enter publishes. */
  readonly enterPublishes?: readonly Composer[];
  /** Tried in order; the last one needs no condition. */
  readonly kinds: readonly Kind[];
  /** Several editors of a root are the parts of a thread. */
  readonly thread?: boolean;
  readonly handle?: readonly Source[];
  readonly name?: readonly Source[];
  readonly media?: Media;
  readonly contentWarning?: string;
  readonly replyTo?: readonly Source[];
  readonly quoted?: readonly Source[];
  /** The platform's own dialog for alternative texts. */
  readonly altDialog?: { readonly field: string; readonly save: string };
}
