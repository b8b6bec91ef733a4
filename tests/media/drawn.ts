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
  capitals: `<body style="background:#c8102e;color:#fff;font:900 88px sans-serif;padding:30px">SNØBRØYTING<br>FLYTT BILEN<br>FRA FREDAG 8<br>TIL LØRDAG 16<br>I SENTRUM</body>`,
  narrow: `<body style="background:#fdd835;color:#222;font:bold 70px 'DejaVu Sans Condensed';padding:30px">Kulturskolen søker elever<br>Meld deg på innen fredag<br>Dans, teater, kor, gitar<br>Ingen venteliste i år<br>www.kulturskolen.example</body>`,
  shaded: `<body style="background:radial-gradient(circle at 30% 20%,#2b6,#023);color:#fff;font:44px sans-serif;padding:40px">${paragraphs(1)}<b>Ring oss mellom ni og tre</b></body>`,
  programme: `<body style="background:#fff;font:26px sans-serif;padding:30px"><h1>Program for 17. mai</h1>${repeated(11, (n) => `<div>${String(8 + n)}.00 &nbsp; Barnetoget går fra skole nummer ${String(n + 1)} til torget</div>`)}</body>`,
  message: `<body style="background:#f0f2f5;font:30px sans-serif;padding:60px"><div style="background:#fff;border-radius:16px;padding:30px"><b>Kommunen</b>${paragraphs(2)}</div></body>`,
  transparent: `<body style="background:repeating-linear-gradient(45deg,#567 0 90px,#678 90px 180px);padding:40px"><div style="background:#000b;color:#fff;font:40px sans-serif;padding:30px">${paragraphs(2)}</div></body>`,
  outline: `<body style="background:#274e7d;font:bold 80px sans-serif;color:#ffd54a;text-shadow:3px 3px 4px #000;padding:40px">Folkemøte om<br>ny barnehage<br>tirsdag klokka 18<br>på rådhuset<br>Velkommen!</body>`,
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
  coins: `<body style="background:#333;padding:40px">${repeated(40, (n) => `<i style="display:inline-block;margin:14px;border-radius:50%;background:#c${String(n % 7)}a;width:${String(70 + ((n * 13) % 30))}px;aspect-ratio:1;border:4px solid #987"></i>`)}</body>`,
  fence: `<body style="background:#7a4;margin:0;padding:120px 0">${repeated(46, (n) => `<i style="display:inline-block;width:${String(9 + (n % 3))}px;margin:0 8px;height:${String(330 + ((n * 7) % 20))}px;background:#eed"></i>`)}</body>`,
  facade: `<body style="background:#d9cfc0;padding:40px">${repeated(5, (row) => `<div>${repeated(11, (n) => `<i style="display:inline-block;margin:16px 20px;width:${String(44 + ((n + row) % 3) * 10)}px;height:90px;background:linear-gradient(#89a,#234);border:5px solid #fff"></i>`)}</div>`)}</body>`,
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
