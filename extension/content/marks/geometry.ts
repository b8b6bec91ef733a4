import { parentOf } from "../sites/query";

/** What of an element can be seen: without what scrolling containers and the window cut off. */
export function seenBox(element: Element): DOMRect | undefined {
  let box: DOMRect | undefined = whole(element.getBoundingClientRect());
  for (let at = parentOf(element); at !== undefined && box !== undefined; at = parentOf(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (overflowX !== "visible" || overflowY !== "visible") box = common(box, at.getBoundingClientRect());
    if (position === "fixed") break;
  }
  return box === undefined ? undefined : common(box, new DOMRect(0, 0, window.innerWidth, window.innerHeight));
}

export function whole(box: DOMRect): DOMRect | undefined {
  return box.width > 0 && box.height > 0 ? box : undefined;
}

export function common(one: DOMRect, other: DOMRect): DOMRect | undefined {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return whole(new DOMRect(left, top, Math.min(one.right, other.right) - left, Math.min(one.bottom, other.bottom) - top));
}

/** The lines whose middle can be seen in a box. */
export function within(rects: readonly DOMRect[], box: DOMRect | undefined): readonly DOMRect[] {
  if (box === undefined) return [];
  return rects.filter(({ left, top, width, height }) => {
    const [x, y] = [left + width / 2, top + height / 2];
    return width > 0 && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  });
}

export function contains(box: DOMRect, x: number, y: number, margin = 0): boolean {
  return x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
}
