// Pictures of every part on every platform's composer, for people to look at: target/screenshots.
import { mkdirSync } from "node:fs";
import type { PageName } from "../composers/pages";
import { CHIP, GATE, PANEL } from "./support/omhu";
import { screenshots } from "./support/paths";
import { test } from "./support/test";

const SHOWN: readonly PageName[] = ["draft", "lexical", "quill", "tiptap", "textarea"];
const TEXT = "Spør BUF om plassen 🫐, eller skriv til kari.nordmann@gmail.com i dag. CPR 070761-4285 er registrert.";

mkdirSync(screenshots, { recursive: true });

for (const name of SHOWN) {
  for (const theme of ["light", "dark"] as const) {
    test(`${name}, ${theme}`, async ({ desk, page }) => {
      const take = (part: string): Promise<Buffer> => page.screenshot({ path: `${screenshots}${name}-${theme}-${part}.png` });
      const { composer, omhu } = await desk(name, { dark: theme === "dark" });
      await composer.type(TEXT);
      await omhu.expectMarks(["BUF", "kari.nordmann@gmail.com", "070761-4285"]);
      await omhu.expectPart(CHIP);
      await take("chip");
      await page.keyboard.press("Control+Home");
      await omhu.openCard();
      await take("card");
      await page.keyboard.press("Escape");
      if (name !== "quill") await composer.attach("image");
      await omhu.expectRest();
      await omhu.press(CHIP);
      await omhu.expectPart(PANEL);
      await take("panel");
      await omhu.press(`${PANEL} [data-key='close']`);
      await composer.publish();
      await omhu.expectPart(GATE);
      await take("gate");
    });
  }
}
