import type { Audience } from "../../types/Audience";
import type { Composer } from "../../types/Composer";
import type { ExtraRole } from "../../types/ExtraRole";

/** Where a text or a name stands. The first source that has one wins. */
export type Source = InAddress | InPage;

interface InAddress {
  readonly in: "address";
  /** The first group is taken. */
  readonly pattern: RegExp;
}

export interface InPage {
  readonly css: string;
  /** Looked for in the composer's root, in the page, or in the nearest ancestor of the editor that this selector names. */
  readonly in: "root" | "page" | { readonly closest: string };
  readonly attribute?: string;
  /** The first group is taken. */
  readonly pattern?: RegExp;
  /** Which of several: the first, the last, the last one before the editor, or the only one there is. */
  readonly pick?: "first" | "last" | "before" | "only";
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
  /** Tried in order. */
  readonly item: readonly string[];
  /** Makes an item a video: the item itself or something in it. */
  readonly video: string;
  /** The kinds of composer that take attachments; all, where none is named. */
  readonly kinds?: readonly Composer[];
  /** An item is only the preview: all around it that belongs to no other one is part of it. */
  readonly grows?: true;
  /** Pictures take no alternative text here. */
  readonly imageWithoutAlt?: true;
  /** Videos take no alternative text here. */
  readonly videoWithoutAlt?: true;
  /** The field of an item in which its alternative text stands; of several, one that is called so. */
  readonly altField?: string;
  /** What shows an alternative text, or a platform's words where there is none: all must be there and agree. */
  readonly altSigns?: readonly { readonly css?: string; readonly attribute?: string }[];
  readonly altPresent?: string;
  readonly altMissing?: string;
  /** Where the alternative text can be read. */
  readonly altText?: { readonly css: string; readonly attribute: string };
  /** The control or the label of captions. */
  readonly captions?: string;
  /** What the captions' label says: a file's name once there is one, or words that offer to add some. */
  readonly captionsSay?: { readonly file?: RegExp; readonly offer?: true };
  /** The platform's own control for the alternative text. */
  readonly open?: string;
  /** What the control of a video is, where it differs. */
  readonly openVideo?: string;
}

/** Shows who can read a post: by being there, or else by what it says. */
export interface AudienceSign {
  readonly css: string;
  readonly is?: Audience;
}

/** What Omhu knows about one platform's composers. Selectors only, no words of a language unless nothing else helps. */
export interface Site {
  /** A key of the contract's `platform`. */
  readonly platform: string;
  readonly hosts: readonly string[];
  /** Stands in for every host that no other site knows. */
  readonly anywhere?: true;
  /** The fields that are written in. */
  readonly editor: string;
  /** Never read: private messages, searches. */
  readonly exclude?: string;
  readonly excludePath?: RegExp;
  /** In a root: what is written there can be read only by those it names. */
  readonly private?: string;
  /** The composer around an editor, nearest ancestor, tried in order. */
  readonly root: readonly string[];
  /** The publish controls inside the root, tried in order. */
  readonly publish: readonly string[];
  /** Where no selector tells: controls told apart by what they say; in a root of `last`, else the last one there is. */
  readonly publishByLabel?: { readonly css: string; readonly last?: string };
  /** The last step of publishing, in a dialog that follows the composer and shows no editor. */
  readonly laterStep?: { readonly root: string; readonly css: string };
  /** Asks once more in a dialog over the composer. */
  readonly confirm?: { readonly root: string; readonly css: string };
  /** Kinds of composer in which plain Enter publishes. */
  readonly enterPublishes?: readonly Composer[];
  /** Tried in order; the last one needs no condition. */
  readonly kinds: readonly Kind[];
  /** What several editors of a root are: the parts of a thread, or one text for each network. */
  readonly parts?: "thread" | "variants";
  readonly handle?: readonly Source[];
  readonly name?: readonly Source[];
  readonly media?: Media;
  /** Texts beside the main one. */
  readonly extra?: readonly { readonly role: ExtraRole; readonly css: string }[];
  readonly audience?: readonly AudienceSign[];
  readonly replyTo?: readonly Source[];
  readonly quoted?: readonly Source[];
  /** The platform's own dialog for alternative texts. */
  readonly altDialog?: { readonly field: string; readonly save: string };
}
