// Answers before the models are there: they are drawn, and Publish does not go by them.
import { expect, test } from "@playwright/test";
import { launch, type Running } from "./support/chromium";
import { ChromiumDriver } from "./support/chromiumDriver";
import { Composer } from "./support/composer";
import { held, letGo } from "./support/held";
import { CHIP, GATE, Omhu } from "./support/omhu";
import { Extension } from "./support/worker";

let running: Running;
let composer: Composer;
let omhu: Omhu;

test.beforeEach(async () => {
  running = await launch({ folder: held(`models-${test.info().workerIndex}`) });
  const extension = await Extension.in(running.context);
  await extension.speakAs("official");
  composer = await Composer.open(new ChromiumDriver(await running.context.newPage()), "tiptap");
  omhu = new Omhu(composer);
});

test.afterEach(() => running.close());

test("what is found is marked at once, the rest when the models are there", async () => {
  await composer.type("Takk til NSM og til pasient Gunnar Brattlid.");
  await omhu.expectMarks(["NSM"]);
  await letGo(running.context);
  await omhu.expectMarks(["NSM", "Gunnar Brattlid"]);
});

test("a draft that is clean so far is held until it was judged with them", async () => {
  await composer.type("Velkommen til åpen dag i Lia.");
  await omhu.expectPart(CHIP);
  await composer.publish();
  await omhu.expectText(CHIP, /again/u);
  expect(await composer.published()).toEqual([]);
  await letGo(running.context);
  await omhu.expectText(CHIP, /clear/iu);
  await composer.publish();
  await expect.poll(() => composer.published()).toHaveLength(1);
});

test("what is found after Publish could not wait is asked about", async () => {
  await composer.type("Vi venter på pasient Gunnar Brattlid, personnummeret står i saken.");
  await omhu.expectPart(CHIP);
  await composer.publish();
  await omhu.expectText(CHIP, /again/u);
  await letGo(running.context);
  await omhu.expectMarks(["Gunnar Brattlid"]);
  await composer.publish();
  await omhu.expectPart(GATE);
  expect(await composer.published()).toEqual([]);
});

test("what holds is asked about without waiting for them", async () => {
  await composer.type("CPR 070761-4285 er registrert.");
  await omhu.expectMarks(["070761-4285"]);
  await composer.publish();
  await omhu.expectPart(GATE);
  expect(await composer.published()).toEqual([]);
});
