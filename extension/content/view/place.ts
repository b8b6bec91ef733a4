// Where the card, the chip and what hangs on the chip may stand. Pure geometry, viewport coordinates.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Distance from the window's edge. */
export const EDGE = 12;

export function boxAt(spot: Spot, size: Size): Box {
  return { left: spot.left, top: spot.top, right: spot.left + size.width, bottom: spot.top + size.height };
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export function inside(box: Box, window: Size, edge: number): boolean {
  return box.left >= edge && box.top >= edge && box.right <= window.width - edge && box.bottom <= window.height - edge;
}

/** The nearest value that keeps `size` between the window's edges. */
export function pushIn(at: number, size: number, window: number): number {
  return Math.max(EDGE, Math.min(at, window - EDGE - size));
}

/** Beside something small: above it, right edges level; below where there is no room. */
export function placeBeside(anchor: Box, size: Size, window: Size): Spot {
  const above = anchor.top - 8 - size.height;
  const top = above >= EDGE ? above : pushIn(anchor.bottom + 8, size.height, window.height);
  return { left: pushIn(anchor.right - size.width, size.width, window.width), top };
}
