// Some editors read HTML with DOMParser; a page under Trusted Types has to allow them that.
trustedTypes?.createPolicy("default", { createHTML: (html: string) => html });

declare const trustedTypes: { createPolicy(name: string, rules: { createHTML(html: string): string }): unknown } | undefined;

export {};
