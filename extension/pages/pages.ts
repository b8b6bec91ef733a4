// Loads the pages' WASM; the page that it draws is named in <body data-page>.
import init, { start } from "omhu-pages";

void init({ module_or_path: fetch("pages.wasm") }).then(start);
