// A draft with several kinds of personal data in each language: marked, with a card, the panel, after a fix and after its undo.
import { expect } from "@playwright/test";
import { ChromiumDriver } from "../e2e/support/chromiumDriver";
import { Composer } from "../e2e/support/composer";
import { managed, mayManage } from "../e2e/support/managed";
import { CHIP, Omhu, PANEL, TOAST } from "../e2e/support/omhu";

/** Numbers and addresses of nobody. */
const DRAFTS = {
  nb: "Hei! Fødselsnummeret ditt er 010155 50089, og kontoen er 1234.56.78903. Vi vet at du bor i Storgata 5, 9510 Alta. Ring 412 34 567 eller skriv til kari.nordmann@gmail.com. Saksnr. 24/01234-3 er avgjort.",
  nn: "Hei! Fødselsnummeret ditt er 010155 50089, og kontoen er 1234.56.78903. Du bur i Storgata 5, 6800 Førde. Ring 412 34 567 eller skriv til kari.nordmann@gmail.com. Saksnr. 24/01234-3 er avgjord.",
  da: "Hej! Dit CPR-nummer er 010158-5018, og din konto er reg. 9999 konto 12345678. Du bor Algade 5, 2. tv., 9800 Hjørring. Ring på 20 12 34 56 eller skriv til line.eksempel@live.dk. Sagsnr. 2024-123-4567 er afgjort.",
  en: "Hi! Your national identity number is 010155 50089 and your IBAN NO93 8601 1117 947. Call 412 34 567 or write to kari.nordmann@gmail.com. Your password is Sommer2024!",
} as const;

/** What the chip says in each language, once the policy is obeyed. */
const OPEN = { nb: /\d åp/u, nn: /\d opn?/u, da: /\d åb/u, en: /\d open/u } as const;

/** Takes the pictures, where a policy may be set: the interface's language is the organisation's. */
export async function kinds(folder: string): Promise<void> {
  if (!mayManage) return console.log("Without root no policy can be set: no pictures of the kinds in four languages.");
  await managed(async ({ running, extension, set }) => {
    await extension.speakAs("official");
    for (const [language, text] of Object.entries(DRAFTS)) {
      set({ uiLanguage: language });
      const page = await running.context.newPage();
      const composer = await Composer.open(new ChromiumDriver(page), "tiptap");
      const omhu = new Omhu(composer);
      const take = (part: string): Promise<Buffer> => page.screenshot({ path: `${folder}kinds-${language}-${part}.png` });
      await composer.type(text);
      await expect.poll(async () => (await omhu.marks()).length).toBeGreaterThanOrEqual(5);
      await omhu.expectText(CHIP, OPEN[language as keyof typeof OPEN]);
      await page.keyboard.press("Control+Home");
      await omhu.openCard();
      await take("card");
      expect(await omhu.focused()).toBe("fix-0");
      await page.keyboard.press("Enter");
      await omhu.expectText(TOAST, /./u);
      await take("fixed");
      await page.keyboard.press("Control+Z");
      await composer.expectText(text);
      await omhu.expectRest();
      await omhu.press(CHIP);
      await omhu.expectPart(PANEL);
      await take("panel");
      await page.close();
    }
  });
}
