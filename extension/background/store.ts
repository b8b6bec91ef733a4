// What is kept on this machine. Content scripts must not read it: Chromium closes storage.local to them;
// Firefox cannot, so there it is IndexedDB of the extension's own origin.

/** Everything that is kept, read once when the worker wakes, written part by part. */
export interface Store {
  readonly all: Readonly<Record<string, unknown>>;
  save(key: string, value: unknown): void;
}

interface Backend {
  read(): Promise<Record<string, unknown>>;
  write(key: string, value: unknown): Promise<void>;
}

export async function openStore(): Promise<Store> {
  const backend = "setAccessLevel" in chrome.storage.local ? chromium() : await indexed();
  const all = await backend.read();
  return {
    all,
    save(key, value): void {
      all[key] = value;
      void backend.write(key, value);
    },
  };
}

function chromium(): Backend {
  const area = chrome.storage.local;
  void area.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" });
  return {
    read: () => area.get(null),
    write: (key, value) => area.set({ [key]: value }),
  };
}

const TABLE = "omhu";

async function indexed(): Promise<Backend> {
  const opening = indexedDB.open("omhu", 1);
  opening.onupgradeneeded = (): void => void opening.result.createObjectStore(TABLE);
  const base = await done(opening);
  return {
    async read() {
      const table = base.transaction(TABLE).objectStore(TABLE);
      const [keys, values] = await Promise.all([done(table.getAllKeys()), done(table.getAll())]);
      return Object.fromEntries(keys.map((key, index) => [key as string, values[index] as unknown]));
    },
    async write(key, value) {
      await done(base.transaction(TABLE, "readwrite").objectStore(TABLE).put(value, key));
    },
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = (): void => resolve(request.result);
    request.onerror = (): void => reject(request.error ?? new Error("IndexedDB"));
  });
}
