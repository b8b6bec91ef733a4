// Pictures that a browser draws: with much text, as posters, slides and screenshots have it, and with none.
import { chromium } from "@playwright/test";
import { join } from "node:path";

import { chromium as executablePath } from "../e2e/support/paths";
import type { Labelled } from "./pictures";

const SENTENCES = "Kommunen åpner den nye svømmehallen lørdag klokka tolv. Alle er velkomne til omvisning, kake og bading. Billetter kjøpes i døra eller på nettsiden. Det er gratis for barn under seks år. Buss nummer fire stopper rett utenfor. Spørsmål kan sendes til servicetorget.";

const paragraphs = (count: number): string => `<p>${SENTENCES}</p>`.repeat(count);
const repeated = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join("");

const MUCH: Readonly<Record<string, string>> = {
  poster: `<body style="background:#0a3161;color:#fff;font:bold 92px sans-serif;padding:40px">Åpen dag<br>i svømmehallen<br>lørdag 12. juni<br>klokka 12–16<br><span style="font-size:40px">Gratis for barn under seks år</span></body>`,
  "poster-serif": `<body style="background:#f7e8c9;color:#4a1d0e;font:italic 74px serif;padding:50px;text-align:center">Julekonsert<br>i Domkirken<br>søndag 14. desember<br>Fri entré for alle<br>Dørene åpner 18.30</body>`,
  slide: `<body style="background:#fff;font:34px sans-serif;padding:40px"><h1>Budsjett 2027</h1><ul>${repeated(7, (n) => `<li>Punkt ${String(n + 1)}: tjenestene skal bli bedre for alle innbyggere</li>`)}</ul></body>`,
  document: `<body style="font:20px/1.4 serif;padding:40px">${paragraphs(7)}</body>`,
  dark: `<body style="background:#15202b;color:#e7e9ea;font:24px sans-serif;padding:30px">${paragraphs(5)}</body>`,
  table: `<body style="font:20px sans-serif"><table cellpadding=6>${repeated(18, (n) => `<tr><td>Skole ${String(n)}</td><td>Åpent mandag til fredag</td><td>${String(n * 37 + 112)} elever</td><td>Ny rektor fra høsten</td></tr>`)}</table></body>`,
  gradient: `<body style="background:linear-gradient(120deg,#7b2ff7,#f107a3);color:#fff;font:bold 56px sans-serif;padding:40px">Husk å levere<br>skattemeldingen<br>innen 30. april<br>Spør oss om hjelp<br>på nett eller telefon</body>`,
  quote: `<body style="background:#e9f5ee;color:#084c2e;font:48px serif;padding:60px">«Vi er stolte av det vi har fått til sammen, og gleder oss til å åpne dørene for alle som bor her i byen.»<p style="font-size:30px">Ordføreren, 12. juni</p></body>`,
};

const SOME: Readonly<Record<string, string>> = {
  logo: `<body style="background:#eee;font:bold 60px sans-serif;padding:260px 400px">Kommune</body>`,
  sign: `<body style="background:linear-gradient(#8ac,#485);padding:200px 120px"><span style="background:#fff;font:28px sans-serif;padding:20px">Stengt i dag</span></body>`,
};

const NONE: Readonly<Record<string, string>> = {
  sky: `<body style="background:linear-gradient(#58a,#fda)"></body>`,
  bars: `<body style="padding:60px">${repeated(9, (n) => `<i style="display:inline-block;width:70px;margin:10px;background:#27c;height:${String(90 + ((n * 97) % 460))}px"></i>`)}</body>`,
  house: `<body style="background:#b7a08a;padding:30px">${repeated(60, () => `<i style="display:inline-block;width:60px;height:80px;margin:14px;background:#345;border:4px solid #eee"></i>`)}</body>`,
  bricks: `<body style="margin:0;background:#999 repeating-linear-gradient(0deg,#722 0 26px,#bbb 26px 30px)"><div style="height:900px;background:repeating-linear-gradient(90deg,transparent 0 60px,#bbb 60px 64px)"></div></body>`,
  dots: `<body style="background:#fff">${repeated(300, (n) => `<i style="position:absolute;border-radius:50%;background:hsl(${String(n * 47)} 70% 50%);width:${String(8 + ((n * 31) % 60))}px;aspect-ratio:1;left:${String((n * 7919) % 1200)}px;top:${String((n * 104729) % 840)}px"></i>`)}</body>`,
  map: `<body style="background:#dfe9d0"><svg width=1200 height=850 fill=none stroke-width=7>${repeated(40, (n) => `<path stroke="${n % 3 ? "#fff" : "#f2c14e"}" d="M${String((n * 311) % 1200)} 0 Q${String((n * 173) % 1200)} 400 ${String((n * 457) % 1200)} 850"/>`)}</svg></body>`,
};

export async function drawn(folder: string): Promise<Labelled[]> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1200, height: 850 } });
  const all: Labelled[] = [];
  for (const [text, set] of [["much", MUCH], ["some", SOME], ["none", NONE]] as const) {
    for (const [name, html] of Object.entries(set)) {
      const path = join(folder, `drawn-${name}.png`);
      await page.setContent(`<!doctype html>${html}`);
      await page.screenshot({ path });
      all.push({ path, faces: 0, text });
    }
  }
  await browser.close();
  return all;
}
