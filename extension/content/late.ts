// The worker runs it right before the content script in a page that is open already.
(globalThis as { [late: symbol]: true })[Symbol.for("omhu late")] = true;

export {};
