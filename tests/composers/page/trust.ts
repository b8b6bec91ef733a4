// Some editors read HTML with DOMParser, and a page may load a script into its frame; under Trusted Types it has to allow that.
if (trustedTypes?.defaultPolicy === null) trustedTypes.createPolicy("default", { createHTML: (html: string) => html, createScriptURL: (address: string) => address });

declare const trustedTypes: { readonly defaultPolicy: unknown; createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): unknown } | undefined;

export {};
