import { readField } from "./composer/read";
import { selectedSpan } from "./composer/selection";
import { pathOf } from "./path";
import type { Session } from "./session/session";
import type { Shown } from "./view/model";

/** F8 and Shift+F8 from the text: the finding whose card opens; nothing where none is open. */
export function nextFinding(event: KeyboardEvent, session: Session): Shown | undefined {
  if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || composes(event)) return undefined;
  const { editor } = session.found;
  if (!pathOf(event).includes(editor)) return undefined;
  // An edit of this very frame is read first: read later, it would close the card.
  session.read();
  const caret = selectedSpan(editor, readField(editor))?.start ?? 0;
  const places = session.open().filter(({ finding }) => finding.severity !== "info").flatMap((shown) => {
    const place = session.place(shown);
    return place === undefined ? [] : [{ shown, at: place.field === editor ? place.span : { start: -1, end: -1 } }];
  });
  places.sort((one, other) => one.at.start - other.at.start);
  if (event.shiftKey) return (places.findLast(({ at }) => at.end < caret) ?? places.at(-1))?.shown;
  return (places.find(({ at }) => at.end >= caret) ?? places[0])?.shown;
}

/** The key goes to an input method, not to the page. */
export function composes(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === "Process";
}
