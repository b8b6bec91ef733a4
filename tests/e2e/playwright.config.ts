import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  globalSetup: "./support/setup.ts",
  outputDir: "../../target/e2e/results",
  reporter: [["list"]],
  workers: 2,
  fullyParallel: true,
  // For a busy machine; nothing is measured by them.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
});
