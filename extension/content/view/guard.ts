import type { Box } from "./place";

/** A page that takes the host away more often than this in ten seconds keeps it away until the next ten. */
const REPAIRS = 20;
const WINDOW_MS = 10_000;

/** Notices when the page removes, changes or covers the host, and puts it right. */
export class Guard {
  readonly #host: HTMLElement;
  readonly #observer = new MutationObserver(() => this.#repair());
  #theme = "";
  #repairs = 0;
  #since = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#repair();
  }

  dress(theme: string): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#quietly(() => this.#host.setAttribute("class", theme));
  }

  keepVisible(box: Box | undefined, inModalDialog: boolean): void {
    if (!this.#host.isConnected) this.#repair();
    const raised = this.#host.matches(":popover-open");
    if (!inModalDialog && (box === undefined || !this.#covered(box))) return;
    if (raised && inModalDialog && !this.#underDialog()) return;
    if (!this.#allowed()) return;
    if (raised) this.#host.hidePopover();
    this.#host.showPopover();
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #covered(box: Box): boolean {
    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return top !== null && top !== this.#host;
  }

  /** A dialog that was opened after the host was raised lies above it. */
  #underDialog(): boolean {
    const open = [...document.querySelectorAll("dialog:modal")].at(-1);
    if (open === undefined || open === this.#last) return false;
    this.#last = open;
    return true;
  }
  #last: Element | undefined;

  #repair(): void {
    if (this.#isWhole() || !this.#allowed()) return;
    this.#quietly(() => {
      const strange = [...this.#host.attributes].filter(({ name }) => name !== "class" && name !== "popover");
      for (const { name } of strange) this.#host.removeAttribute(name);
      this.#host.setAttribute("class", this.#theme);
      if (this.#host.popover !== "manual") this.#host.popover = "manual";
      if (this.#host.parentNode !== document.documentElement) document.documentElement.append(this.#host);
    });
  }

  #isWhole(): boolean {
    const { attributes, parentNode, className, popover } = this.#host;
    return (
      parentNode === document.documentElement &&
      className === this.#theme &&
      popover === "manual" &&
      attributes.length === 2
    );
  }

  #allowed(): boolean {
    const now = performance.now();
    if (now - this.#since > WINDOW_MS) {
      this.#since = now;
      this.#repairs = 0;
    }
    this.#repairs += 1;
    return this.#repairs <= REPAIRS;
  }

  #quietly(change: () => void): void {
    this.#observer.disconnect();
    change();
    this.#observer.observe(document, { childList: true });
    this.#observer.observe(document.documentElement, { childList: true });
    this.#observer.observe(this.#host, { attributes: true });
  }
}
