// Keeps what happens inside the host from the page. The shadow root is closed, so a page sees the host at most.
// Taken at the window, before any listener on the document. What cannot be hidden: listeners that the page put on the
// window, capturing, before us; clicks and pointer movements in the capture phase; that focus left the page's own field.
const TAKEN = [
  "keydown", "keypress", "keyup", "beforeinput", "input", "compositionstart", "compositionupdate", "compositionend",
  "copy", "cut", "paste", "focus", "focusin", "focusout", "blur", "pointerdown", "pointerup", "mousedown", "mouseup",
  "touchstart", "touchend", "dblclick", "auxclick", "contextmenu", "dragstart",
] as const;

/** These our own buttons need, so they are stopped on their way out. */
const STOPPED = ["click", "wheel", "touchmove"] as const;

export interface Heard {
  key(event: KeyboardEvent): void;
  press(event: MouseEvent): void;
}

export function isolate(host: HTMLElement, shadow: ShadowRoot, heard: Heard): () => void {
  const take = (event: Event): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent) heard.key(event);
    else if (event.type === "mousedown" && event instanceof MouseEvent) heard.press(event);
  };
  const stop = (event: Event): void => event.stopPropagation();
  for (const type of TAKEN) window.addEventListener(type, take, { capture: true, passive: type.startsWith("touch") });
  for (const type of STOPPED) shadow.addEventListener(type, stop, { passive: true });
  return () => {
    for (const type of TAKEN) window.removeEventListener(type, take, { capture: true });
    for (const type of STOPPED) shadow.removeEventListener(type, stop);
  };
}
