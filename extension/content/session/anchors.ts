import { isNative } from "../composer/read";
import { selectedSpan, selectionIn } from "../composer/selection";
import { common, seenBox, whole } from "../marks/geometry";
import type { Marks } from "../marks/marks";
import { parentOf, visible } from "../sites/query";
import type { Anchors } from "../view/model";
import type { Session } from "./session";
import { attachmentsOf } from "./shown";

const CONTROLS = "button, [role='button'], [role='link'], [role='progressbar'], [role='switch'], input, select, .character-counter";
const OBSTACLES = 60;
const FRAMES = "form, dialog, [role='dialog']";

/** Where things of the composer in use are; nothing while there is none. */
export function anchorsOf(current: () => Session | undefined, marks: Marks): Anchors {
  const using = <T>(none: T, look: (session: Session) => T): T => {
    const session = current();
    return session === undefined || session.parked ? none : look(session);
  };
  return {
    rects: (id) => using<readonly DOMRect[]>([], (session) => rectsOf(session, marks, id)),
    caretLine: () => using<DOMRect | undefined>(undefined, (session) => caretLine(session, marks)),
    field: () => using<DOMRect | undefined>(undefined, ({ found }) => seenBox(found.editor)),
    composer: () => using<DOMRect | undefined>(undefined, composerBox),
    publish: () => using<DOMRect | undefined>(undefined, publishBox),
    obstacles: () => using<readonly DOMRect[]>([], obstacles),
    dark: () => using(false, ({ found }) => isDark(found.editor)),
    inModalDialog: () => using(false, (session) => session.inModalDialog()),
  };
}

function rectsOf(session: Session, marks: Marks, id: string): readonly DOMRect[] {
  const shown = session.shown().find((one) => one.id === id);
  if (shown === undefined) return [];
  const place = session.place(shown);
  if (place !== undefined) {
    const reading = place.field === place.part.field ? place.part.reading : { text: "", segments: [] };
    return marks.rects({ field: place.field, reading }, place.span);
  }
  const elements = attachmentsOf(shown.finding).map((index) => session.now.attachments[index]?.element);
  return elements.map((element) => (element === undefined ? undefined : seenBox(element))).filter((box) => box !== undefined);
}

/** The whole line: text stands on both sides of the caret. It stays known while the focus is with us. */
function caretLine(session: Session, marks: Marks): DOMRect | undefined {
  const { editor } = session.found;
  const line = isNative(editor)
    ? lineOfCaret(editor, session, marks)
    : (lineOfSelection(editor) ?? lineOfKept(editor, session, marks));
  if (line === undefined) return undefined;
  const { left, width } = editor.getBoundingClientRect();
  return new DOMRect(left, line.top, width, line.height);
}

function lineOfCaret(editor: HTMLElement, { now }: Session, marks: Marks): DOMRect | undefined {
  const reading = now.parts.find(({ field }) => field === editor)?.reading;
  const caret = reading === undefined ? undefined : selectedSpan(editor, reading)?.end;
  if (reading === undefined || caret === undefined) return undefined;
  return marks.lines(editor, reading, { start: caret, end: caret })[0];
}

function lineOfKept(editor: HTMLElement, { now, caret }: Session, marks: Marks): DOMRect | undefined {
  const reading = now.parts.find(({ field }) => field === editor)?.reading;
  if (reading === undefined || caret === undefined || caret.end === 0) return undefined;
  return marks.lines(editor, reading, { start: caret.end - 1, end: caret.end }).at(-1);
}

function lineOfSelection(editor: HTMLElement): DOMRect | undefined {
  const selection = selectionIn(editor);
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!editor.contains(range.endContainer)) return undefined;
  const line = [...range.getClientRects()].at(-1);
  if (line !== undefined) return line;
  const at = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  return at === null || at === editor ? undefined : whole(at.getBoundingClientRect());
}

/** The composer's own frame, else the smallest box with the field and the publish control in it. */
function composerBox({ found, now }: Session): DOMRect | undefined {
  if (found.root.matches(FRAMES)) return seenBox(found.root);
  const [control] = now.around.publish;
  if (control === undefined) return seenBox(found.editor);
  for (let at = parentOf(found.editor); at !== undefined; at = parentOf(at)) {
    if (at.contains(control)) return seenBox(at);
  }
  return seenBox(found.editor);
}

function publishBox({ now }: Session): DOMRect | undefined {
  const control = now.around.publish.at(-1);
  return control === undefined ? undefined : seenBox(control);
}

function obstacles(session: Session): readonly DOMRect[] {
  const { found, now } = session;
  const box = composerBox(session);
  if (box === undefined) return [];
  const controls = [...found.root.querySelectorAll(CONTROLS)].slice(0, OBSTACLES);
  return controls
    .filter((control) => !now.around.publish.includes(control) && !found.editor.contains(control) && visible(control))
    .map((control) => common(control.getBoundingClientRect(), box))
    .filter((one) => one !== undefined);
}

/** By the first background behind the composer that is not transparent. */
function isDark(element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour !== undefined) return luminance(colour) < 0.2;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function parse(colour: string): readonly number[] | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)/u.exec(colour)?.[1] ?? "").split(/[\s,/]+/u).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return [red, green, blue];
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
