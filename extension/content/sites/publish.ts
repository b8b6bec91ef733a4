import type { Composer } from "../../types/Composer";
import type { Found } from "./find";
import { label, parentOf, visible } from "./query";
import type { Site } from "./site";

/** The controls that publish this composer; none where it cannot be told. */
export function publishControls({ site, root, editor }: Found): readonly Element[] {
  for (const css of site.publish) {
    const controls = [...root.querySelectorAll(css)].filter(visible);
    if (controls.length > 0) return controls;
  }
  const last = lastControl(site, root, editor);
  return last === undefined ? [] : [last];
}

export function enterPublishes(site: Site, composer: Composer): boolean {
  return site.enterPublishes?.includes(composer) ?? false;
}

/** The control of a later step's dialog, once the editor has gone. */
export function laterControl(site: Site, path: readonly EventTarget[]): Element | undefined {
  const step = site.laterStep;
  if (step === undefined) return undefined;
  const root = path.find((node): node is Element => node instanceof Element && node.matches(step.root));
  if (root === undefined || root.querySelector(site.editor) !== null) return undefined;
  const last = labelled(root, step.css).at(-1);
  return last !== undefined && path.includes(last) ? last : undefined;
}

function lastControl(site: Site, root: Element, editor: Element): Element | undefined {
  const last = site.publishLast;
  if (last === undefined) return undefined;
  if (root.matches(last.in)) return labelled(root, last.css).at(-1);
  return root.matches(last.near) ? nearest(last.css, root, editor) : undefined;
}

function nearest(css: string, root: Element, editor: Element): Element | undefined {
  for (let at: Element | undefined = editor; at !== undefined; at = parentOf(at)) {
    const control = labelled(at, css).at(-1);
    if (control !== undefined || at === root) return control;
  }
  return undefined;
}

function labelled(root: Element, css: string): Element[] {
  return [...root.querySelectorAll(css)].filter((control) => label(control) !== "" && visible(control));
}
