// What the platforms' own controls say, for where structure cannot tell them apart: selectors, like those of a site.
// Norwegian (bokmål, nynorsk), Danish, Swedish, English; Finnish where it is cheap. Compared whole, folded, never in parts.
import type { Audience } from "../../types/Audience";
import { plain } from "./query";

const PUBLISH = list(`
  post; post all; post now; post anyway; publish; publish now; publish!; publish thread; share; share now; share post; repost; reply; comment
  tweet; toot; toot!; note; renote; quote; send; submit; save; save changes; update; schedule; schedule post; schedule posts; add to queue; next
  publiser; publiser alle; publiser nå; publiser no; publiser likevel; legg ut; legg ut alle; del; del nå; del no; svar; kommenter; siter; sitat
  republiser; send inn; lagre; lagre endringer; lagre endringar; oppdater; planlegg; planlegg innlegg; legg i kø; neste
  slå op; slå alle op; post alle; udgiv; publicér; publicer; del nu; kommentér; citat; citér; opdatér; opdater; gem; gem ændringer
  planlæg; planlæg opslag; indsend; læg op; læg op alligevel; næste
  publicera; publicera nu; lägg upp; lägg upp allt; dela; dela nu; svara; kommentera; citera; återpublicera; spara; spara ändringar; uppdatera
  schemalägg; schemalägg inlägg; skicka; nästa
  julkaise; jaa; vastaa; kommentoi; tallenna; lähetä; seuraava
`);

const OTHER = list(`
  save draft; save as draft; drafts; cancel; close; back; preview; finish later; discard; delete; remove; edit; undo; redo; minimize; skip
  keep editing; continue editing; more; add to thread; add media; upload
  lagre utkast; lagre som utkast; lagre kladd; utkast; avbryt; lukk; tilbake; attende; forhåndsvis; førehandsvis; forhåndsvisning
  førehandsvising; fullfør senere; fullfør seinare; forkast; slett; fjern; rediger; angre; hopp over; fortsett å redigere; mer; meir
  legg til i tråden; last opp
  gem kladde; gem som kladde; kladder; annuller; annullér; luk; tilbage; gør færdig senere; kassér; slet; redigér; fortryd; mere; spring over
  fortsæt redigering; føj til tråd; upload billede
  spara utkast; spara som utkast; stäng; tillbaka; förhandsgranska; förhandsgranskning; slutför senare; kasta; ta bort; redigera; ångra; mer…
  fortsätt redigera; hoppa över; lägg till i tråden; ladda upp
  peruuta; takaisin; sulje; tallenna luonnos; esikatselu
`);

/** What stands where an alternative text would, as long as there is none. */
const NO_ALT = list(`
  media; image; photo; picture; add description; add alt text; add image description; +alt; alt
  medier; bilde; bilete; legg til beskrivelse; legg til skildring; legg til alternativ tekst; legg til alt-tekst
  billede; foto; tilføj beskrivelse; tilføj alternativ tekst; tilføj alt-tekst
  bild; lägg till beskrivning; lägg till alternativtext; lägg till alt-text
`);

const ADD = list(`
  add; add subtitles; add captions; legg til; legg til undertekster; legg til teksting; legg til undertekstar
  tilføj; tilføj undertekster; lägg till; lägg till undertexter; lägg till textning
`);

/** What a field says in which a private message is written. */
const MESSAGE = list(`
  message; message…; write a message; write a message…; send a message; send message; start a new message; type a message; type a message…; aa
  melding; melding…; skriv en melding; skriv en melding…; skriv ei melding; skriv ei melding…; send melding; send ei melding; send en melding
  besked; besked…; meddelelse; skriv en besked; skriv en besked…; skriv en meddelelse; skriv en meddelelse…; send besked; send en besked
  meddelande; meddelande…; skriv ett meddelande; skriv ett meddelande…; skicka meddelande; skicka ett meddelande
`);

const AUDIENCES: readonly (readonly [ReadonlySet<string>, Audience])[] = [
  [list("public; anyone; everyone; quiet public; unlisted; offentlig; offentleg; alle; ulistet; stille offentlig; alla; offentligt"), "public"],
  [list("friends; followers; followers only; connections only; venner; vener; følgere; følgjarar; følgere alene; kun følgere; vänner; följare; endast följare"), "friends"],
  [list("group; private group; gruppe; privat gruppe; lukket gruppe; lukka gruppe; grupp; privat grupp"), "group"],
];

/** A post that only those named in it can read: a private message. */
const NAMED_ONLY = list(`
  private mention; mentioned people only; direct; direct message; specified; privat omtale; privat nevning; kun nevnte; direkte; direktemelding
  privat omtale; direkte besked; privat omnämnande; endast omnämnda
`);

/** Part of what a field for an alternative text is called, by its label or in the page's own code. */
const DESCRIBES = /(^|[^a-zæøå])alt([^a-zæøå]|$)|alt[-_ ]?text|alternativ|descri|beskriv|skildring|kuvaus/iu;

export const isPublish = (label: string): boolean => PUBLISH.has(fold(label));
export const isOther = (label: string): boolean => OTHER.has(fold(label));
export const isNoAlt = (label: string): boolean => NO_ALT.has(fold(label));
export const isAdd = (label: string): boolean => ADD.has(fold(label));
export const isNamedOnly = (label: string): boolean => NAMED_ONLY.has(fold(label));
export const describes = (label: string): boolean => DESCRIBES.test(label);

export function audienceOf(label: string): Audience | undefined {
  return AUDIENCES.find(([labels]) => labels.has(fold(label)))?.[1];
}

export function isMessageField(field: Element): boolean {
  const said = ["aria-label", "placeholder", "aria-placeholder", "data-placeholder"].map((name) => field.getAttribute(name) ?? "");
  return said.some((label) => MESSAGE.has(fold(label)));
}

function fold(label: string): string {
  return plain(label).toLowerCase().replace(/\s*\.\.\./gu, "…").replace(/\s+…/gu, "…");
}

function list(labels: string): ReadonlySet<string> {
  return new Set(labels.split(/[;\n]/u).map(fold).filter((label) => label !== ""));
}
