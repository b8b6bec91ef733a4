// Reports what Omhu costs; gates nothing. `page`: on the pages that it runs on; `rules`: each rule by itself; otherwise the check.
import { benchCore } from "./core";
import { benchPage } from "./page";
import { benchRules } from "./rules";

if (process.argv.includes("page")) await benchPage();
else if (process.argv.includes("rules")) await benchRules();
else await benchCore();
