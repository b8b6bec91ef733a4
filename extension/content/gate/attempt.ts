import { listOpen } from "../composer/list";
import { composes } from "../keys";
import { pathOf } from "../path";
import type { Session } from "../session/session";
import { confirmControl, enterPublishes, laterControl } from "../sites/publish";

/** Everything by which a press can reach the page. */
export const EVENTS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "keydown", "submit"] as const;

/** Parts of a press that come before what counts. */
export function isPrelude(event: Event): boolean {
  return event.type !== "click" && event.type !== "keydown" && event.type !== "submit";
}

/** Whether an event would publish what stands in the composer. */
export function isAttempt(event: Event, session: Session): boolean {
  const path = pathOf(event);
  if (event instanceof KeyboardEvent) return isKeyAttempt(event, path, session);
  if (event.type === "submit") return isSubmit(path, session);
  if (event instanceof MouseEvent && event.button !== 0) return false;
  return onControl(path, session);
}

function onControl(path: readonly EventTarget[], session: Session): boolean {
  if (session.now.around.publish.some((control) => path.includes(control))) return true;
  const { site } = session.found;
  return (session.parked ? laterControl(site, path) : confirmControl(site, path)) !== undefined;
}

function isSubmit(path: readonly EventTarget[], { found }: Session): boolean {
  const [form] = path;
  return form instanceof HTMLFormElement && found.editors.some((editor) => form.contains(editor));
}

function isKeyAttempt(event: KeyboardEvent, path: readonly EventTarget[], session: Session): boolean {
  if (composes(event)) return false;
  const enter = event.key === "Enter";
  if (onControl(path, session)) return enter || event.key === " ";
  const field = session.now.around.extra.find((beside) => path.includes(beside.field))?.field;
  const editor = session.found.editors.find((own) => path.includes(own));
  if (!enter || (editor ?? field) === undefined) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (editor === undefined) return false;
  return !event.shiftKey && !listOpen(editor) && enterPublishes(session.found.site, session.now.around.composer);
}
