import type { PageName } from "../composers/pages";

export interface Post {
  readonly page: PageName;
  readonly language: string;
  readonly text: string;
  readonly picture?: boolean;
  readonly dark?: boolean;
}

/** Three posts as they come, with faults of several kinds. */
export const POSTS: readonly Post[] = [
  {
    page: "draft", language: "bokmål", picture: true,
    text: "I dag åpnet ordføreren den nye brua i Lia 🎉 Arbeidet er gjort etter råd fra NVE og SVV. Har du spørsmål om adkomsten, skriver du til kari.nordmann@gmail.com eller ringer 912 34 567. Stem på Høyre i september, så blir det flere bruer!",
  },
  {
    page: "tiptap", language: "nynorsk", dark: true,
    text: "Kommunestyret har vedteke ny barnehage i Vik. Ein av foreldra, fødselsnummer 010190 12345, har klaga til statsforvaltaren, og PPT hjelper ungane vidare. Vi kjem attende med meir informasjon når saka er ferdig.",
  },
  {
    page: "textarea", language: "dansk",
    text: "Borgerservice holder lukket på fredag. Har du brug for hjælp, skal du skrive dit CPR-nummer, for eksempel 070761-4285, i en besked til SIRI, så ringer vi dig op. Mange hilsner fra os i Jobcentret.",
  },
];
