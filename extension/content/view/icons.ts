import { s } from "./dom";

const LINES = {
  close: ["M5 5l10 10M15 5L5 15"],
  next: ["M8 4.5l5.5 5.5L8 15.5"],
  previous: ["M12 4.5L6.5 10l5.5 5.5"],
  check: ["M4 10.5l4 4 8-9"],
  pen: ["M4 16l.8-3.4L13.6 3.8l2.6 2.6-8.8 8.8L4 16z"],
  cut: ["M4 10h12M7 6v8M13 6v8"],
  copy: ["M7 7h9v9H7z", "M13 7V4H4v9h3"],
  dash: ["M5 10h10"],
  down: ["M4.5 7.5L10 13l5.5-5.5"],
  ask: ["M6.6 7a3.4 3.4 0 114.7 3.1c-.9.4-1.3 1-1.3 2M10 15.8v.1"],
  lock: ["M5.5 9h9A1.5 1.5 0 0116 10.5v5a1.5 1.5 0 01-1.5 1.5h-9A1.5 1.5 0 014 15.5v-5A1.5 1.5 0 015.5 9z", "M6.5 9V6.5a3.5 3.5 0 017 0V9"],
} as const;

export type IconName = keyof typeof LINES;

export function icon(name: IconName): SVGSVGElement {
  const paths = LINES[name].map((d) => s("path", { d }));
  return s("svg", { class: "i", viewBox: "0 0 20 20", "aria-hidden": "true" }, ...paths);
}

export type GlyphName = "clear" | "busy" | "unread";

/** The chip's states that have no count. */
export function glyph(name: GlyphName): SVGSVGElement {
  return s("svg", { class: `g g--${name}`, viewBox: "0 0 16 16", "aria-hidden": "true" }, ...GLYPHS[name]());
}

const GLYPHS: Readonly<Record<GlyphName, () => SVGElement[]>> = {
  clear: () => [
    s("circle", { cx: 8, cy: 8, r: 6.6, "stroke-width": 1.6 }),
    s("path", { d: "M5.2 8.3l2 2 3.6-4.2", "stroke-width": 1.8 }),
  ],
  busy: () => [
    s("circle", { cx: 8, cy: 8, r: 5.4, "stroke-width": 1.8, opacity: ".3" }),
    s("path", { class: "arc", d: "M8 2.6A5.4 5.4 0 0113.4 8", "stroke-width": 1.8 }),
  ],
  unread: () => [s("circle", { cx: 8, cy: 8, r: 5.4, "stroke-width": 1.6, "stroke-dasharray": "2.2 2.1" })],
};

/** The o, underlined, on the pixel grid of 16. */
export function logoSmall(): SVGSVGElement {
  return s(
    "svg",
    { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true" },
    s("rect", { width: 16, height: 16, rx: 3.5, fill: "#0b4a53" }),
    s("circle", { cx: 8, cy: 6.5, r: 3.1, fill: "none", stroke: "#fff", "stroke-width": 2 }),
    s("path", { d: "M4 12h8v2H4z", fill: "#f2c15a" }),
  );
}

export function logo(): SVGSVGElement {
  return s(
    "svg",
    { width: 28, height: 28, viewBox: "0 0 32 32", "aria-hidden": "true" },
    s("rect", { width: 32, height: 32, rx: 7, fill: "#0b4a53" }),
    s("circle", { cx: 16, cy: 13, r: 6.1, fill: "none", stroke: "#fff", "stroke-width": 3.6 }),
    s("path", { d: "M9.4 25.2h13.2", fill: "none", stroke: "#f2c15a", "stroke-width": 3, "stroke-linecap": "round" }),
  );
}
