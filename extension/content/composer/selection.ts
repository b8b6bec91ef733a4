import type { Span } from "../../types/Span";
import { isNative, type Reading } from "./read";
import { offsetOf, rangeOf } from "./segments";

interface Selecting {
  getSelection?(): Selection | null;
}

/** Chromium keeps the selection of a shadow root there, Firefox in the document. */
export function selectionIn(field: HTMLElement): Selection | null {
  const root: Node & Selecting = field.getRootNode();
  return root.getSelection?.() ?? document.getSelection();
}

/** What is selected in the field, in offsets of its text; undefined when the selection is elsewhere. */
export function selectedSpan(field: HTMLElement, reading: Reading): Span | undefined {
  if (isNative(field)) {
    const { selectionStart, selectionEnd } = field;
    return selectionStart === null || selectionEnd === null ? undefined : { start: selectionStart, end: selectionEnd };
  }
  const selection = selectionIn(field);
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!field.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(reading, range.startContainer, range.startOffset);
  return { start, end: range.collapsed ? start : offsetOf(reading, range.endContainer, range.endOffset) };
}

export function select(field: HTMLElement, reading: Reading, span: Span): boolean {
  if (isNative(field)) {
    field.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = rangeOf(reading, span);
  const selection = selectionIn(field);
  if (range === undefined || selection === null) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** The selected words, whatever nodes the editor has moved the selection to. */
export function selectedWords(field: HTMLElement): string {
  if (isNative(field)) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  return selectionIn(field)?.toString() ?? "";
}

/** The field that has the focus, also in shadow roots. */
export function hasFocus(field: HTMLElement): boolean {
  const root = field.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active !== null && (active === field || field.contains(active));
}
