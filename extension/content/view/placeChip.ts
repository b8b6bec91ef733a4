import { type Box, boxAt, inside, overlap, pushIn, type Size, type Spot } from "./place";

export interface ChipSurroundings {
  readonly publish: Box | undefined;
  readonly composer: Box | undefined;
  readonly field: Box | undefined;
  readonly obstacles: readonly Box[];
  readonly chip: Size;
  readonly window: Size;
}

const GAP = 10;
const ABOVE = 6;

/** Left of Publish in its row, above that row, outside the composer; undefined while nothing is free: never over text. */
export function placeChip(around: ChipSurroundings): Spot | undefined {
  const composer = around.composer ?? around.field;
  if (composer === undefined || !inSight(composer, around.window)) return undefined;
  const spots = [inRow(composer, around), aboveRow(around), below(composer, around), beside(composer, around), above(composer, around), corner(composer, around)];
  return spots.find((spot) => spot !== undefined && isFree(spot, around));
}

/** Where Publish leaves room in its row. */
function inRow(composer: Box, { publish, chip }: ChipSurroundings): Spot | undefined {
  if (publish === undefined || publish.left - GAP - chip.width < composer.left) return undefined;
  return { left: publish.left - GAP - chip.width, top: (publish.top + publish.bottom - chip.height) / 2 };
}

function aboveRow({ publish, chip, obstacles }: ChipSurroundings): Spot | undefined {
  if (publish === undefined) return undefined;
  const row = obstacles.filter((box) => box.bottom > publish.top && box.top < publish.bottom);
  const top = Math.min(publish.top, ...row.map((box) => box.top));
  return { left: publish.right - chip.width, top: top - ABOVE - chip.height };
}

function below(composer: Box, { chip }: ChipSurroundings): Spot {
  return { left: composer.right - chip.width, top: composer.bottom + ABOVE };
}

function beside(composer: Box, { chip, window }: ChipSurroundings): Spot {
  return { left: composer.right + ABOVE, top: pushIn(composer.bottom - chip.height, chip.height, window.height) };
}

function above(composer: Box, { chip }: ChipSurroundings): Spot {
  return { left: composer.right - chip.width, top: composer.top - ABOVE - chip.height };
}

/** In the window, as near the composer's lower right corner as it goes. */
function corner(composer: Box, { chip, window }: ChipSurroundings): Spot {
  const left = pushIn(composer.right - chip.width, chip.width, window.width);
  return { left, top: pushIn(composer.bottom + ABOVE, chip.height, window.height) };
}

function isFree(spot: Spot, around: ChipSurroundings): boolean {
  const box = boxAt(spot, around.chip);
  const kept = [around.publish, around.field, ...around.obstacles];
  return inside(box, around.window, 2) && kept.every((other) => other === undefined || overlap(box, other) === 0);
}

function inSight(box: Box, window: Size): boolean {
  return box.bottom > 0 && box.top < window.height && box.right > 0 && box.left < window.width;
}
