// The seam between what Omhu does on a page (session, gate, marks) and what it draws there (view).
// The session hands the view plain data and callbacks; the view knows no editor, no site and no port.
import type { AccountKind } from "../../types/AccountKind";
import type { Answers } from "../../types/Answers";
import type { AttachmentKind } from "../../types/AttachmentKind";
import type { Captions } from "../../types/Captions";
import type { Face } from "../../types/Face";
import type { Finding } from "../../types/Finding";
import type { Fix } from "../../types/Fix";
import type { LanguageShare } from "../../types/LanguageShare";
import type { QuestionKey } from "../../types/QuestionKey";
import type { State } from "../../types/State";
import type { Word } from "../../types/Word";

/** The interface's words in the reader's language, as the worker sent them. */
export type Words = Readonly<Record<string, Word>>;

/** A finding with the identity that survives the next report (rule, place and the marked words). */
export interface Shown {
  readonly id: string;
  readonly finding: Finding;
  /** The marked words, for the preview of a fix; empty where the whole thing is meant. */
  readonly words: string;
  /** The text right before and after the span, at most 24 units each, for the preview of a fix. */
  readonly before: string;
  readonly after: string;
}

export type Preview = HTMLImageElement | HTMLVideoElement | ImageBitmap;

export interface ShownAttachment {
  readonly index: number;
  readonly kind: AttachmentKind;
  readonly alt: State;
  readonly altText?: string;
  /** Videos only. */
  readonly captions?: Captions;
  /** The picture: the file's own, else the platform's preview; drawn on a canvas, never loaded from elsewhere. */
  readonly preview?: Preview;
  /** Where faces were found, in shares of the picture; absent where nobody could look. */
  readonly faces?: readonly Face[];
  /** What the writer answered about it. */
  readonly answers: Answers;
  /** Whether the platform's own field for the alternative text can be opened from here. */
  readonly canOpen: boolean;
}

/**
 * What the chip says. `open` and `clear` follow from the findings; `checking` may be set at once, the chip
 * keeps the old count for the first 400 ms of it.
 */
export type Status = "idle" | "checking" | "read" | "noAnswer" | "released" | "notChecked";

/** Everything that is drawn for the composer in use. */
export interface Scene {
  readonly status: Status;
  /** Open findings, gravest first, then by place. */
  readonly findings: readonly Shown[];
  /** Findings beyond those the report carries. */
  readonly more: number;
  /** Hidden in this post by *Not here*. */
  readonly hidden: readonly Shown[];
  readonly attachments: readonly ShownAttachment[];
  readonly languages: readonly LanguageShare[];
  readonly account: { readonly name?: string; readonly kind: AccountKind; readonly ask: boolean };
  /** What the platform's button says; absent where it was not found: then nothing can be held. */
  readonly publishLabel?: string;
  /** Found, but the page was open before Omhu came: it holds only after a reload. */
  readonly holdsAfterReload: boolean;
  readonly truncatedAt?: number;
  readonly rulesDate: string;
  /** Who set the policy and whom to ask, for what it stops. */
  readonly organisation?: string;
  readonly contact?: string;
}

/** Where things are on the page right now; asked for whenever something is placed. */
export interface Anchors {
  /** The lines of a finding's words, viewport coordinates; empty when scrolled out of the field. */
  rects(id: string): readonly DOMRect[];
  /** The line of the caret. */
  caretLine(): DOMRect | undefined;
  /** The text field. */
  field(): DOMRect | undefined;
  /** The whole composer with its row of buttons. */
  composer(): DOMRect | undefined;
  /** The publish control. */
  publish(): DOMRect | undefined;
  /** Other controls of the composer that must not be covered (the row of buttons, a dialog's close button). */
  obstacles(): readonly DOMRect[];
  /** The colour behind the composer is dark. */
  dark(): boolean;
  /** A page's own modal `<dialog>` holds the composer: our chip and card can be seen but not pressed. */
  inModalDialog(): boolean;
}

export type FixResult = "fixed" | "refused";

/** What a press means. The view calls these; nothing else of the view reaches the page. Called for trusted events only. */
export interface Actions {
  fix(id: string, fix: Fix): Promise<FixResult>;
  /** Takes the last fix back through the editor's own undo. */
  undoFix(): Promise<void>;
  /** Whether the last fix still stands in the text. */
  fixStands(): boolean;
  copy(text: string): Promise<void>;
  notHere(id: string, answer?: string): void;
  showAgain(id: string): void;
  setRule(rule: string, on: boolean): void;
  openManual(rule: string): void;
  /** Scrolls to the words, puts caret and focus there. */
  showInText(id: string): void;
  /** Tints the words (card open) or, with undefined, nothing. */
  tint(id: string | undefined): void;
  openAttachment(index: number): void;
  /** The writer checked with their own eyes what Omhu cannot see. */
  attachmentSettled(index: number, field: "alt" | "captions", answer: string): void;
  /** An answer about a picture; it belongs to this draft only. */
  attachmentAnswered(index: number, key: QuestionKey, choice: string): void;
  chooseAccount(kind: AccountKind): void;
  retry(): void;
  /** Focus, caret and selection back to where they were in the text. */
  backToText(): void;
}

/** One publishing attempt. Resolves when the dialog closes; it is shown once. */
export interface GateResult {
  readonly released: boolean;
  /** Finding id → key of the tick or choice, for every `confirm`. */
  readonly answers: Readonly<Record<string, string>>;
  /** Where to go after *Back to the text*: a finding (its words, or its attachment), or the text as it was. */
  readonly show?: string;
}

/** What the session sees of the view. */
export interface View {
  /** Draws the scene: chip, live region, and whatever is open. Cheap to call again. */
  draw(scene: Scene): void;
  /** Something moved (scroll, resize, layout): place again. Called at most once a frame. */
  place(): void;
  /** Opens the card of a finding; by the pointer without taking focus, by the keyboard with it. */
  openCard(id: string, by: "pointer" | "keyboard"): void;
  /** Closes the card; typing, scrolling out of the field, or leaving the mark. */
  closeCard(): void;
  /** Whether card, panel or gate contain this event (closed shadow root: composedPath shows only the host). */
  contains(event: Event): boolean;
  cardOpen(): string | undefined;
  togglePanel(): void;
  /** The gate. `scene` is the one that was judged. While a fix is applied the dialog is closed and opened again. */
  gate(scene: Scene): Promise<GateResult>;
  gateOpen(): boolean;
  /** Takes everything away. */
  remove(): void;
}

export type CreateView = (words: Words, language: string, anchors: Anchors, actions: Actions) => View;
