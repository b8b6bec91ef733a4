// Asks what files hold: answers requests for ranges of bytes and for one grey copy; nothing else of a file leaves the tab.
import type { FromMedia, ToMedia } from "../../media/messages";
import { MEDIA, type Question } from "../../media/messages";
import type { Facts } from "../../types/Facts";
import type { Sight } from "../../types/Sight";
import { extensionGone, lastError } from "../alive";
import { base64 } from "./base64";
import { greyCopy } from "./grey";

/** The most of a file that is handed over at once. */
const RANGE = 256 * 1024;
/** A grey copy's longest side. */
const SIDE = 640;
/** Connecting again: the place may have to be opened first. */
const TRIES = 3;
/** A place that does not say that it is ready is tried again. */
const READY_MS = 5000;
/** A place that says nothing for so long is gone; other files may have to be waited for. */
const SILENT_MS = 60_000;

/** What was learned about a file, told as soon as it is known. */
export interface Learned {
  readonly facts?: Facts;
  /** What is seen in it, where it is a picture; absent where nobody could look. */
  readonly sight?: Sight;
}

interface Inspected {
  readonly file: File;
  readonly told: (learned: Learned) => void;
}

export class Inspector {
  readonly #inspected = new Map<number, Inspected>();
  #port: chrome.runtime.Port | undefined;
  #ready = false;
  #tries = 0;
  #key = 0;
  #timer: number | undefined;

  /** `told` hears what a file holds: in parts, or never. */
  inspect(file: File, told: (learned: Learned) => void): void {
    this.#key += 1;
    this.#inspected.set(this.#key, { file, told });
    if (this.#ready) this.#ask(this.#key, file);
    else this.#connect();
  }

  close(): void {
    this.#port?.disconnect();
    this.#lost();
    this.#giveUp();
  }

  #connect(): void {
    if (this.#port !== undefined) return;
    if (extensionGone() || this.#tries >= TRIES) return this.#giveUp();
    this.#tries += 1;
    const port = chrome.runtime.connect({ name: MEDIA });
    port.onMessage.addListener((message: FromMedia) => this.#heard(message));
    port.onDisconnect.addListener(() => {
      lastError();
      if (port !== this.#port) return;
      this.#lost();
      if (this.#inspected.size > 0) this.#connect();
    });
    this.#port = port;
    this.#within(READY_MS, () => this.#connect());
  }

  /** What was to come comes too late, or never. */
  #within(ms: number, otherwise: () => void): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#port?.disconnect();
      this.#lost();
      otherwise();
    }, ms);
  }

  #lost(): void {
    window.clearTimeout(this.#timer);
    this.#port = undefined;
    this.#ready = false;
  }

  #giveUp(): void {
    this.#tries = 0;
    this.#inspected.clear();
  }

  #heard(message: FromMedia): void {
    this.#within(SILENT_MS, () => this.#giveUp());
    switch (message.type) {
      case "ready": return this.#begin();
      case "asks": return void this.#answer(message.key, message.question);
      case "facts": return this.#inspected.get(message.key)?.told({ facts: message.facts });
      case "sight": return this.#inspected.get(message.key)?.told({ sight: message.sight });
      case "end": return this.#end(message.key);
    }
  }

  #begin(): void {
    this.#ready = true;
    this.#tries = 0;
    for (const [key, { file }] of this.#inspected) this.#ask(key, file);
  }

  #ask(key: number, { name, size }: File): void {
    this.#post({ type: "inspect", key, name, size });
  }

  async #answer(key: number, question: Question): Promise<void> {
    const file = this.#inspected.get(key)?.file;
    if (file === undefined) return this.#post({ type: "forget", key });
    const answer = question.type === "read" ? await range(file, key, question) : await picture(file, key, question.longestSide);
    if (answer !== undefined) return this.#post(answer);
    this.#post({ type: "forget", key });
    this.#end(key);
  }

  #end(key: number): void {
    this.#inspected.delete(key);
    if (this.#inspected.size > 0) return;
    this.#port?.disconnect();
    this.#lost();
  }

  #post(message: ToMedia): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      // The place went away: its disconnection says so.
    }
  }
}

async function range(file: File, key: number, { start, length }: Extract<Question, { type: "read" }>): Promise<ToMedia | undefined> {
  const data = await base64(file.slice(start, start + Math.min(length, RANGE)));
  return data === undefined ? undefined : { type: "bytes", key, start, data };
}

async function picture(file: File, key: number, longestSide: number): Promise<ToMedia | undefined> {
  const copy = await greyCopy(file, Math.min(longestSide, SIDE));
  return copy && { type: "picture", key, ...copy };
}
