import type { FromWorker } from "../../types/FromWorker";
import type { Span } from "../../types/Span";
import { nextFrame } from "../frames";
import type { Marks } from "../marks/marks";
import { changeBetween, shifted } from "../marks/shift";
import type { Port } from "../port";
import { composerAt, editorsIn, type Found } from "../sites/find";
import { closest } from "../sites/query";
import type { Shown } from "../view/model";
import type { Judged } from "./judged";
import { markedFields } from "./marking";
import type { Memory, ReleasedAs } from "./memory";
import { holds } from "../view/severity";
import { gravestFirst, shownOf } from "./shown";
import { type PartNow, type Snapshot, takeSnapshot } from "./snapshot";
import { Watch } from "./watch";

type Answer = Extract<FromWorker, { type: "report" }>;

/** Drawing waits until the keys rest this long. */
const REST_MS = 50;
const EMPTIED_MS = 1000;

export interface SessionEvents {
  /** Something to draw. */
  changed(): void;
  /** The text changed under the open card. */
  edited(): void;
}

/** Where a finding stands now. */
export interface Place {
  readonly field: HTMLElement;
  readonly part: PartNow;
  readonly span: Span;
}

/** The life of one composer: read, checked, marked. */
export class Session {
  /** Where the caret was when focus went to us; some editors drop their selection then. */
  caret: Span | undefined;
  readonly memory: Memory;
  readonly #port: Port;
  readonly #marks: Marks;
  readonly #events: SessionEvents;
  readonly #watch: Watch;
  readonly #judged = new Map<number, Judged>();
  readonly #waiting = new Set<() => void>();
  #found: Found;
  #now: Snapshot;
  #composing = false;
  #scheduled = false;
  #edited = 0;
  #drawing: number | undefined;
  #emptied: number | undefined;
  #over = false;

  constructor(found: Found, memory: Memory, port: Port, marks: Marks, events: SessionEvents) {
    this.#found = found;
    this.memory = memory;
    this.#port = port;
    this.#marks = marks;
    this.#events = events;
    this.#now = takeSnapshot(found, memory);
    this.#watch = new Watch(found.root, () => this.schedule());
    this.#send(this.#now.parts);
  }

  get found(): Found {
    return this.#found;
  }

  get now(): Snapshot {
    return this.#now;
  }

  /** The editor has left the page or is hidden; what stood in it is kept for a later step of publishing. */
  get parked(): boolean {
    return !isShown(this.#found.editor);
  }

  get composing(): boolean {
    return this.#composing;
  }

  get fresh(): boolean {
    return this.#now.parts.every((part, index) => isFresh(part, this.#judged.get(index)));
  }

  /** Judged as it stands now, if perhaps by rules that have changed since. */
  get known(): boolean {
    return this.#now.parts.every(({ sent }, index) => this.#judged.get(index)?.sent === sent);
  }

  get released(): ReleasedAs | undefined {
    return this.memory.released(this.#now.identity);
  }

  /** The report of the part in use. */
  get main(): Judged | undefined {
    return this.#judged.get(Math.max(0, this.#found.editors.indexOf(this.#found.editor)));
  }

  get judged(): readonly Judged[] {
    return this.#now.parts.map((_part, index) => this.#judged.get(index)).filter((judged) => judged !== undefined);
  }

  shown(): readonly Shown[] {
    return gravestFirst(this.judged.flatMap(({ shown }) => shown));
  }

  open(): readonly Shown[] {
    return this.shown().filter(({ id }) => !this.memory.hidden.has(id));
  }

  /** What stands between this draft and publishing. */
  holding(): readonly Shown[] {
    return this.open().filter(holds);
  }

  has(editor: Element): boolean {
    return this.#found.editors.some((own) => own === editor);
  }

  /** The focus went to another part of the same post. */
  moveTo(found: Found): void {
    this.#found = found;
    this.schedule();
  }

  input(): void {
    this.#edited = performance.now();
    this.schedule();
  }

  compose(on: boolean): void {
    this.#composing = on;
    if (!on) this.input();
  }

  schedule(): void {
    if (this.#scheduled || this.#over) return;
    this.#scheduled = true;
    nextFrame(() => {
      this.#scheduled = false;
      if (!this.#over && !this.#composing) this.read();
    });
  }

  /** Published, it seems: a platform empties its field at once or after its own request, often without an event. */
  passed(): void {
    this.schedule();
    window.clearTimeout(this.#emptied);
    this.#emptied = window.setTimeout(() => this.schedule(), EMPTIED_MS);
  }

  /** Reads the composer now and sends what changed. */
  read(): void {
    if (this.#over || !this.#refind()) return;
    const before = this.#now;
    this.#now = takeSnapshot(this.#found, this.memory);
    const changed = this.#now.parts.filter(({ sent }, index) => before.parts[index]?.sent !== sent);
    if (changed.length === 0 && before.parts.length === this.#now.parts.length) return this.#refreshed(before);
    if (this.#now.empty) this.memory.reset();
    this.#send(changed);
    this.#mark();
    if (changed.some(({ reading }, index) => before.parts[index]?.reading.text !== reading.text)) this.#events.edited();
    this.#events.changed();
  }

  /** The same draft once more: policy, account or rules changed. */
  recheck(): void {
    this.#judgedAnew();
    this.#send(this.#now.parts);
  }

  report(part: number, sent: string, { report, account, askAccount, provisional }: Answer): void {
    const now = this.#now.parts[part];
    if (now === undefined || this.#over) return;
    const draft = sent === now.sent ? now.draft : (JSON.parse(sent) as PartNow["draft"]);
    const shown = shownOf(report, draft, part, now.offset);
    this.#judged.set(part, { sent, stale: provisional, draft, report, account, askAccount, shown });
    const { fresh } = this;
    if (fresh) this.memory.judged();
    if (fresh) for (const resolve of [...this.#waiting]) resolve();
    if (fresh || provisional) this.#drawSoon();
  }

  /** Resolves when every part was judged as it stands now, or when the time is over. */
  judgedWithin(ms: number): Promise<boolean> {
    this.#send(this.#now.parts.filter((part, index) => !isFresh(part, this.#judged.get(index))));
    if (this.fresh) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = (): void => {
        window.clearTimeout(timer);
        this.#waiting.delete(done);
        resolve(this.fresh);
      };
      const timer = window.setTimeout(done, ms);
      this.#waiting.add(done);
    });
  }

  /** Where a finding's words stand now; undefined where it has none or they were touched. */
  place({ id, finding }: Shown, span = finding.span): Place | undefined {
    const index = this.#now.parts.findIndex((_part, at) => this.#judged.get(at)?.shown.some((one) => one.id === id) === true);
    const [part, judged] = [this.#now.parts[index], this.#judged.get(index)];
    if (part === undefined || judged === undefined || span === undefined) return undefined;
    if (finding.target.in === "text") {
      const now = shifted(span, changeBetween(judged.draft.text, part.reading.text));
      return now === undefined ? undefined : { field: part.field, part, span: now };
    }
    const extra = finding.target.in === "extra" ? this.#now.around.extra[finding.target.index ?? 0] : undefined;
    return extra === undefined ? undefined : { field: extra.field, part, span };
  }

  end(): void {
    this.#over = true;
    this.#watch.stop();
    window.clearTimeout(this.#drawing);
    window.clearTimeout(this.#emptied);
    for (const resolve of [...this.#waiting]) resolve();
    this.#marks.remove();
    this.#port.forget();
  }

  redraw(): void {
    if (this.#composing || this.#over) return;
    this.#mark();
    this.#events.changed();
  }

  /** Platforms make their editors anew: another one in the same root is the same composer. */
  #refind(): boolean {
    const { site, root, editor } = this.#found;
    if (isShown(editor)) {
      if (site.parts !== undefined) this.#found = { ...this.#found, editors: this.#partsWith(editor) };
      return true;
    }
    const [first] = root.isConnected ? editorsIn(site, root) : [];
    const again = first === undefined ? undefined : composerAt(site, first);
    if (again === undefined) {
      this.#marks.remove();
      this.#events.changed();
      return false;
    }
    this.#found = again;
    return true;
  }

  #partsWith(editor: HTMLElement): readonly HTMLElement[] {
    const parts = editorsIn(this.#found.site, this.#found.root);
    return parts.includes(editor) ? parts : [editor];
  }

  #send(parts: readonly PartNow[]): void {
    for (const part of parts) {
      if (!this.#now.empty) this.#port.check(this.#now.parts.indexOf(part), part.draft, part.sent);
    }
  }

  /** Nothing is fresh until it was judged again. */
  #judgedAnew(): void {
    for (const [index, judged] of this.#judged) this.#judged.set(index, { ...judged, stale: true });
  }

  /** The draft is the same, but the editor may have made its nodes anew and controls may have come or gone. */
  #refreshed(before: Snapshot): void {
    this.#mark();
    if (before.around.publishLabel !== this.#now.around.publishLabel) this.#events.changed();
  }

  #drawSoon(): void {
    window.clearTimeout(this.#drawing);
    const rest = REST_MS - (performance.now() - this.#edited);
    this.#drawing = window.setTimeout(() => this.redraw(), Math.max(0, rest));
  }

  #mark(): void {
    this.#marks.draw(markedFields(this.#now, this.#judged, this.memory.hidden), this.inModalDialog());
  }

  inModalDialog(): boolean {
    return closest(this.#found.editor, "dialog:modal") !== undefined;
  }
}

function isFresh({ sent }: PartNow, judged: Judged | undefined): boolean {
  return judged?.sent === sent && !judged.stale;
}

function isShown(editor: Element): boolean {
  return editor.isConnected && editor.checkVisibility({ visibilityProperty: true });
}
