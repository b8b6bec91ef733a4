// Fails when what the tests have just written differs from what is committed.
import { spawnSync } from "node:child_process";

const paths = process.argv.slice(2);
const { stdout, status } = spawnSync("git", ["status", "--porcelain", "--", ...paths], { encoding: "utf8" });
if (status !== 0) {
  console.log("not a git working copy: nothing to compare with");
} else if (stdout !== "") {
  console.error(`Written by the tests and not committed:\n${stdout}Look at it with git diff, and commit it.`);
  process.exit(1);
}
