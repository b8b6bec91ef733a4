import tseslint from "typescript-eslint";

/** What the content script must not reach for: the net, storage, markup from strings, messages that a page can hear. */
const FORBIDDEN_GLOBALS = [
  "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "localStorage", "sessionStorage", "indexedDB",
  "caches", "eval", "postMessage", "console", "Worker", "SharedWorker", "BroadcastChannel",
];

const FORBIDDEN_SYNTAX = [
  ["MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment)$/]", "no markup from strings"],
  ["MemberExpression[object.name='document'][property.name=/^(write|writeln|cookie)$/]", "no document.write, no cookies"],
  ["MemberExpression[property.name='postMessage'][object.name=/^(window|self|top|parent|globalThis)$/]", "the page would hear it"],
  ["MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=/^(fetch|XMLHttpRequest|WebSocket|localStorage|sessionStorage|indexedDB|eval)$/]", "neither net nor storage"],
  ["MemberExpression[object.name=/^(chrome|browser)$/][property.name!=/^(runtime|dom)$/]", "of the extension's interface only runtime, and dom for closed shadow roots"],
  ["MemberExpression[object.name='navigator'][property.name='sendBeacon']", "no net"],
  ["NewExpression[callee.name='Function']", "no code from strings"],
  ["CallExpression[callee.name='setInterval'], CallExpression[callee.property.name='setInterval']", "nothing polls"],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ["target*", "dist", "node_modules", "extension/types", "test-results", "playwright-report"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/explicit-function-return-type": ["error", { allowExpressions: true, allowTypedFunctionExpressions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-eval": "error",
      "no-implied-eval": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 300, skipComments: true }],
    },
  },
  {
    files: ["extension/content/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...FORBIDDEN_GLOBALS],
      "no-restricted-syntax": ["error", ...FORBIDDEN_SYNTAX],
    },
  },
);
