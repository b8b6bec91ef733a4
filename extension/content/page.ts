// One frame of a page: listens, and brings composer, worker, view and gate together.
import type { ToTab } from "../types/ToTab";
import { extensionGone } from "./alive";
import { readField } from "./composer/read";
import { EVENTS } from "./gate/attempt";
import { Gate } from "./gate/gate";
import { focusedElement } from "./focused";
import { nextFrame } from "./frames";
import { composes, nextFinding } from "./keys";
import { Marks } from "./marks/marks";
import { Attached } from "./media/attached";
import { Inspector } from "./media/inspector";
import { Picked } from "./media/picked";
import { pathOf } from "./path";
import { Pointer } from "./pointer";
import { Port } from "./port";
import { Doing } from "./session/actions";
import { heedAltDialog } from "./session/altDialog";
import { anchorsOf } from "./session/anchors";
import { Memory } from "./session/memory";
import { describe, sceneOf } from "./session/scene";
import { Session } from "./session/session";
import { forgetView } from "./view/arrival";
import { holds } from "./view/severity";
import { Stage } from "./stage";
import { composerAt, composerOfControl, type Found, isLeftAlone } from "./sites/find";
import { siteHere } from "./sites/index";

const NODES = "omhu-view, omhu-marks";
/** Time for a frame inside to answer the popup before the top frame says that there is nothing. */
const OTHERS_FIRST_MS = 120;

interface How {
  readonly passive?: boolean;
  /** What a script of the page does is heard too: it may be held, it never counts. */
  readonly forgedToo?: boolean;
}

export class Page {
  readonly #late: boolean;
  readonly #gone: () => void;
  readonly #left = new AbortController();
  readonly #heeds: (readonly [type: string, heed: (event: Event) => void])[] = [];
  readonly #port: Port;
  readonly #marks = new Marks();
  readonly #stage: Stage;
  readonly #gate: Gate;
  readonly #pointer: Pointer;
  readonly #roots = new WeakSet<ShadowRoot>();
  readonly #memories = new WeakMap<Element, Memory>();
  readonly #picked = new Picked(() => this.#session?.schedule());
  readonly #inspector = new Inspector();
  #doing: Doing | undefined;
  #placing = false;
  #badge = 0;

  constructor(late: boolean, gone: () => void) {
    this.#late = late;
    this.#gone = gone;
    // What an extension that was replaced may have left behind.
    for (const node of document.querySelectorAll(NODES)) node.remove();
    forgetView();
    this.#port = new Port({
      hello: (hello) => {
        this.#badge = 0;
        this.#stage.hello(hello);
        this.#draw();
      },
      report: (part, sent, answer) => this.#session?.report(part, sent, answer),
      recheck: () => this.#session?.recheck(),
      noAnswer: () => this.#draw(),
      gone: () => this.leave(),
    });
    this.#stage = new Stage(anchorsOf(() => this.#session, this.#marks), () => this.#doing, () => this.#draw());
    const around = { port: this.#port, session: () => this.#session, view: () => this.#stage.view };
    this.#gate = new Gate({ port: this.#port, view: (ms) => this.#stage.within(ms), scene: (session) => this.#scene(session) });
    this.#pointer = new Pointer(around, this.#marks);
    this.#listen();
    chrome.runtime.onMessage.addListener(this.told);
  }

  /** The event for which all this was loaded, and what has the focus already. */
  begin(event?: Event): void {
    for (const [type, heed] of this.#heeds) if (event?.type === type) heed(event);
    const focused = focusedElement();
    if (focused !== undefined) this.#enter(focused);
  }

  get #session(): Session | undefined {
    return this.#doing?.session;
  }

  /** Takes every listener and node of ours away. */
  leave(): void {
    this.#left.abort();
    this.#session?.end();
    this.#doing = undefined;
    this.#marks.remove();
    this.#stage.remove();
    this.#port.close();
    this.#inspector.close();
    if (!extensionGone()) chrome.runtime.onMessage.removeListener(this.told);
    this.#gone();
  }

  #listen(): void {
    for (const type of EVENTS) this.#on(type, (event) => this.#press(event), { forgedToo: true });
    for (const type of ["pointerdown", "keydown", "focusin", "beforeinput"] as const) this.#on(type, (event) => this.#wake(event));
    for (const type of ["focusin", "beforeinput", "input"] as const) this.#on(type, (event) => this.#use(event));
    this.#on("input", (event) => this.#input(event));
    this.#on("compositionstart", () => this.#session?.compose(true));
    // Chromium's own is not trusted.
    this.#on("compositionend", () => this.#session?.compose(false), { forgedToo: true });
    this.#on("keydown", (event) => this.#key(event));
    for (const type of ["change", "drop", "paste"] as const) this.#on(type, (event) => this.#attach(event));
    this.#on("pointermove", (event) => this.#pointer.moved(event), { passive: true });
    this.#on("pointerdown", (event) => this.#pointer.pressed(event), { passive: true });
    this.#on("click", (event) => this.#clicked(event));
    this.#on("contextmenu", () => this.#pointer.menu());
    for (const type of ["scroll", "resize"] as const) this.#on(type, () => this.#moved(), { passive: true });
  }

  /** Only what a person did counts, and only as long as the extension is there. */
  #on<Type extends keyof WindowEventMap>(type: Type, heard: (event: WindowEventMap[Type]) => void, how: How = {}): void {
    const { forgedToo = false, ...options } = how;
    const heed = (event: WindowEventMap[Type]): void => {
      if (extensionGone()) this.leave();
      else if (event.isTrusted || forgedToo) heard(event);
    };
    window.addEventListener(type, heed, { ...options, capture: true, signal: this.#left.signal });
    this.#heeds.push([type, heed as (event: Event) => void]);
  }

  /** A submit does not leave the shadow root of its form. */
  #listenIn(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.#roots.has(root)) return;
    this.#roots.add(root);
    root.addEventListener("submit", (event) => this.#press(event), { capture: true, signal: this.#left.signal });
  }

  #press(event: Event): void {
    if (this.#stage.view?.contains(event) === true) return;
    if (event.isTrusted && event.type !== "submit") this.#adopt(event);
    if (this.#doing !== undefined && !this.#late) this.#gate.handle(event, this.#doing);
  }

  /** A press on Publish of a composer that was never in focus. */
  #adopt(event: Event): void {
    const path = pathOf(event);
    if (this.#session?.now.around.publish.some((control) => path.includes(control)) === true) return;
    const found = composerOfControl(siteHere(), path);
    if (found !== undefined && this.#session?.found.root !== found.root) this.#begin(found);
  }

  /** A worker that was stopped wakes before the edit that it is to judge. */
  #wake(event: Event): void {
    const [target] = pathOf(event);
    if (target instanceof Element && this.#session?.has(target) === true) this.#port.open();
  }

  #use(event: Event): void {
    const [target] = pathOf(event);
    if (target instanceof Element && this.#stage.view?.contains(event) !== true) this.#enter(target);
  }

  #enter(target: Element): void {
    if (this.#session?.has(target) === true && target === this.#session.found.editor) return;
    const found = composerAt(siteHere(), target);
    if (found === undefined || found.editor === this.#session?.found.editor) return;
    if (this.#session?.found.root === found.root && this.#session.has(found.editor)) this.#session.moveTo(found);
    else this.#begin(found);
  }

  #begin(found: Found): void {
    const memory = this.#remembered(found);
    this.#session?.end();
    this.#memories.set(found.root, memory);
    this.#listenIn(found.editor.getRootNode());
    this.#port.open();
    if (this.#left.signal.aborted) return;
    const events = { changed: () => this.#draw(), edited: () => this.#edited() };
    this.#doing = new Doing(new Session(found, memory, this.#port, this.#marks, events), this.#port, this.#marks);
    this.#draw();
  }

  /** A composer that its platform took away for a dialog comes back with the same text: it is the same draft. */
  #remembered(found: Found): Memory {
    const before = this.#session;
    const again = before?.parked === true && before.now.parts[0]?.reading.text === readField(found.editor).text;
    return this.#memories.get(found.root) ?? (again ? before.memory : this.#blank());
  }

  #blank(): Memory {
    return new Memory(new Attached(this.#picked, this.#inspector, () => this.#session?.schedule()));
  }

  #attach(event: Event): void {
    const [at] = event.composedPath();
    if (at instanceof Element && !isLeftAlone(siteHere(), at)) this.#picked.hear(event);
  }

  #clicked(event: MouseEvent): void {
    this.#pointer.clicked(event);
    if (this.#session !== undefined) heedAltDialog(event, this.#session);
  }

  #input(event: Event): void {
    if (this.#stage.view?.contains(event) !== true) this.#session?.input();
  }

  #edited(): void {
    if (this.#doing?.writing !== true) this.#stage.view?.closeCard();
  }

  #key(event: KeyboardEvent): void {
    if (this.#session?.composing === true && !composes(event)) this.#session.compose(false);
    const { view } = this.#stage;
    if (view?.contains(event) === true) return;
    const next = this.#session === undefined || view === undefined ? undefined : nextFinding(event, this.#session);
    if (next === undefined) return this.#pointer.typed();
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#doing?.caret.keep();
    view?.openCard(next.id, "keyboard");
  }

  #moved(): void {
    if (this.#placing || this.#session === undefined) return;
    this.#placing = true;
    nextFrame(() => {
      this.#placing = false;
      this.#marks.place();
      this.#stage.view?.place();
    });
  }

  #draw(): void {
    const session = this.#session;
    if (session === undefined || session.composing) return;
    this.#stage.view?.draw(this.#scene(session));
    this.#count(session.parked ? 0 : session.open().filter(holds).length);
  }

  #scene(session: Session): ReturnType<typeof sceneOf> {
    return sceneOf(session, { port: this.#port, policy: this.#stage.policy, late: this.#late });
  }

  #count(open: number): void {
    if (open === this.#badge || !this.#port.connected) return;
    this.#badge = open;
    this.#port.tell({ type: "badge", open });
  }

  /** What worker and popup ask of this frame. */
  readonly told = (message: ToTab, _sender: unknown, reply: (state: unknown) => void): boolean => {
    switch (message.type) {
      case "describe": return this.#describe(reply);
      case "togglePanel": if (this.#inUse()) this.#stage.view?.togglePanel(); break;
      case "recheck": this.#session?.recheck(); break;
      case "leave": this.leave(); break;
    }
    return false;
  };

  #describe(reply: (state: unknown) => void): boolean {
    const state = describe(this.#session, this.#late);
    if (state.composer) reply(state);
    else if (window === window.top) window.setTimeout(() => reply(state), OTHERS_FIRST_MS);
    else return false;
    return true;
  }

  /** Of several frames with a composer the one that has the focus. */
  #inUse(): boolean {
    return this.#session !== undefined && !(document.activeElement instanceof HTMLIFrameElement);
  }
}
