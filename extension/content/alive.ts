interface Extension {
  readonly runtime?: { readonly id?: string; readonly lastError?: { readonly message?: string } };
}

/** The extension was updated, turned off or removed: nothing of ours may stay on the page. */
export function extensionGone(): boolean {
  try {
    const { runtime } = chrome as Extension;
    return runtime?.id === undefined;
  } catch {
    return true;
  }
}

export function lastError(): string | undefined {
  const { runtime } = chrome as Extension;
  return runtime?.lastError?.message;
}
