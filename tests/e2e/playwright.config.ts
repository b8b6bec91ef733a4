import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  globalSetup: "./support/setup.ts",
  outputDir: "../../target/e2e/results",
  reporter: [["list"]],
  workers: 2,
  fullyParallel: true,
  timeout: 20_000,
  expect: { timeout: 4_000 },
  forbidOnly: true,
});
