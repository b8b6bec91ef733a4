import type { AccountKind } from "../../../extension/types/AccountKind";
import type { FromPage } from "../../../extension/types/FromPage";
import { NAMES, type PageName, pages } from "../../composers/pages";

/** The writer says for composers of ours who is speaking. */
export function accountsOf(kind: AccountKind, names: readonly PageName[] = NAMES): FromPage[] {
  return names.map((name): FromPage => {
    const [platform, handle] = pages[name].account;
    return { type: "setAccount", platform, handle, kind };
  });
}
