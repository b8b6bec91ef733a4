import type { Composer } from "../../types/Composer";
import type { Found } from "./find";
import { isOther, isPublish } from "./labels";
import { label, parentOf, upwards, visible, within } from "./query";
import type { Site } from "./site";

/** The controls that publish this composer; none where it cannot be told. */
export function publishControls(found: Found): readonly Element[] {
  const { site, root, editor } = found;
  for (const css of site.publish) {
    const controls = within(root, css).filter(visible);
    const chosen = site.anywhere === true ? told(controls) : controls;
    if (chosen.length > 0) return chosen;
  }
  return site.publishByLabel === undefined ? [] : byLabel(site.publishByLabel, root, editor);
}

export function enterPublishes(site: Site, composer: Composer): boolean {
  return site.enterPublishes?.includes(composer) ?? false;
}

/** The control of a later step's dialog, once the editor has gone. */
export function laterControl(site: Site, path: readonly EventTarget[]): Element | undefined {
  const root = site.laterStep === undefined ? undefined : rootIn(path, site.laterStep.root);
  if (site.laterStep === undefined || root === undefined || within(root, site.editor).some(visible)) return undefined;
  const controls = labelled(root, site.laterStep.css).filter((control) => !isOther(label(control)));
  const listed = controls.filter((control) => isPublish(label(control)));
  return (listed.length > 0 ? listed : controls.slice(-1)).find((control) => path.includes(control));
}

/** The control that publishes in a dialog over the composer. There are other dialogs, so it must say so. */
export function confirmControl(site: Site, path: readonly EventTarget[]): Element | undefined {
  const root = site.confirm === undefined ? undefined : rootIn(path, site.confirm.root);
  if (site.confirm === undefined || root === undefined || within(root, site.editor).some(visible)) return undefined;
  return labelled(root, site.confirm.css).find((control) => path.includes(control) && isPublish(label(control)));
}

function rootIn(path: readonly EventTarget[], css: string): Element | undefined {
  return path.find((node): node is Element => node instanceof Element && node.matches(css));
}

/** Of several that send a form, those that say that they publish. */
function told(controls: readonly Element[]): readonly Element[] {
  const others = controls.filter((control) => !isOther(label(control)));
  const listed = others.filter((control) => isPublish(label(control)));
  return listed.length > 0 ? listed : others;
}

/** The nearest that say that they publish; else the last of a dialog, or the only one there is. */
function byLabel({ css, last }: NonNullable<Site["publishByLabel"]>, root: Element, editor: Element): readonly Element[] {
  for (const at of upwards(parentOf(editor) ?? editor, root)) {
    const listed = labelled(at, css).filter((control) => isPublish(label(control)));
    if (listed.length > 0) return listed;
  }
  const rest = labelled(root, css).filter((control) => !isOther(label(control)));
  if (last !== undefined && root.matches(last)) return rest.slice(-1);
  return rest.length === 1 ? rest : [];
}

function labelled(root: Element, css: string): readonly Element[] {
  return within(root, css).filter((control) => label(control) !== "" && visible(control));
}
