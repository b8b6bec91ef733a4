import { type Box, boxAt, EDGE, inside, overlap, pushIn, type Size, type Spot } from "./place";

export interface CardSurroundings {
  /** The lines of the words; the card stands 8 px off. */
  readonly words: readonly Box[];
  readonly caret: Box | undefined;
  readonly field: Box | undefined;
  readonly publish: Box | undefined;
  readonly obstacles: readonly Box[];
  readonly card: Size;
  readonly window: Size;
}

const GAP = 8;
const INDENT = 16;
const SHEET_BELOW = 640;

/** Below the line, right of the field, left, above; undefined: a sheet. */
export function placeCard(around: CardSurroundings): Spot | undefined {
  if (around.window.width <= SHEET_BELOW || around.words.length === 0) return undefined;
  const groups = candidates(around);
  return firstClear(groups, around, around.obstacles) ?? firstClear(groups, around, []);
}

function firstClear(groups: readonly Spot[][], around: CardSurroundings, obstacles: readonly Box[]): Spot | undefined {
  for (const group of groups) {
    const clear = group.filter((spot) => isClear(boxAt(spot, around.card), around, obstacles));
    const best = leastHidden(clear, around);
    if (best !== undefined) return best;
  }
  return undefined;
}

function isClear(box: Box, around: CardSurroundings, obstacles: readonly Box[]): boolean {
  const kept = [around.caret, around.publish, ...around.words, ...obstacles];
  return inside(box, around.window, EDGE) && kept.every((other) => other === undefined || overlap(box, other) === 0);
}

function leastHidden(spots: readonly Spot[], around: CardSurroundings): Spot | undefined {
  const { field } = around;
  if (field === undefined) return spots[0];
  const hidden = (spot: Spot): number => overlap(boxAt(spot, around.card), field);
  return spots.reduce<Spot | undefined>((best, spot) => {
    return best === undefined || hidden(spot) < hidden(best) ? spot : best;
  }, undefined);
}

function candidates(around: CardSurroundings): Spot[][] {
  const { words, card, window } = around;
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const field = around.field ?? first;
  const left = pushIn(last.left - INDENT, card.width, window.width);
  const level = pushIn(first.top - GAP, card.height, window.height);
  return [
    [
      { left, top: last.bottom + GAP },
      { left: pushIn(last.right + INDENT - card.width, card.width, window.width), top: last.bottom + GAP },
    ],
    [{ left: field.right + GAP, top: level }],
    [{ left: field.left - GAP - card.width, top: level }],
    [{ left: pushIn(first.left - INDENT, card.width, window.width), top: first.top - GAP - card.height }],
  ];
}

/** The sheet stands at the bottom edge, unless it would cover the words there and not at the top. */
export function sheetAtTop(around: CardSurroundings): boolean {
  const first = around.words[0];
  const last = around.words.at(-1);
  if (first === undefined || last === undefined) return false;
  const hides = last.bottom > around.window.height - around.card.height;
  return hides && first.top > around.card.height;
}
