// Mozilla's linter on the Firefox extension, and what it cannot know: permissions that nobody asked for.
import { execFileSync } from "node:child_process";

execFileSync("node_modules/.bin/web-ext", ["lint", "--source-dir", "target/extension/firefox", "--warnings-as-errors"], {
  stdio: "inherit",
});
