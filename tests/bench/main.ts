// Reports what Omhu costs; gates nothing. `page`: on the pages that it runs on; otherwise the check itself.
import { benchCore } from "./core";
import { benchPage } from "./page";

await (process.argv.includes("page") ? benchPage() : benchCore());
