/** Frames do not come in a hidden tab; a task does. */
export function nextFrame(run: () => void): void {
  if (document.visibilityState === "hidden") window.setTimeout(run, 0);
  else requestAnimationFrame(run);
}

export function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const step = (left: number): void => (left === 0 ? resolve() : nextFrame(() => step(left - 1)));
    step(count);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}
