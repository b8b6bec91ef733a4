// Opens the page of wasm-bindgen's test runner in Firefox and waits for its verdict.
import puppeteer from "puppeteer-core";
import { firefox } from "./browsers.mjs";

const LONGEST = 120_000;
const browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true });
let verdict = "";
try {
  const page = await browser.newPage();
  await page.goto(process.argv[2]);
  const output = () => document.getElementById("output")?.textContent ?? "";
  await page.waitForFunction(() => /test result: /u.test(document.getElementById("output")?.textContent ?? ""), {
    timeout: LONGEST,
    polling: 100,
  });
  verdict = await page.evaluate(output);
} finally {
  await browser.close();
}
console.log(verdict.trim());
process.exit(/test result: ok/u.test(verdict) ? 0 : 1);
