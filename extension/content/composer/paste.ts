/** Gecko's own members: what a content script puts into `clipboardData` arrives empty there. */
interface GeckoPaste extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

/** Hands the editor a text as if it were pasted. Nothing is sent where the text would not arrive. */
export function paste(field: HTMLElement, text: string): boolean {
  const event = [gecko(text), standard(text)].find((made) => made.clipboardData?.getData("text/plain") === text);
  if (event === undefined) return false;
  field.dispatchEvent(event);
  return event.defaultPrevented;
}

function gecko(text: string): ClipboardEvent {
  const init: GeckoPaste = { dataType: "text/plain", data: text, bubbles: true, cancelable: true, composed: true };
  return new ClipboardEvent("paste", init);
}

function standard(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  return new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true });
}

