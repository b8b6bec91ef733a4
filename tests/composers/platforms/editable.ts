import { el } from "../page/element";
import { plainComposer } from "../page/plainForm";

const { form, begin } = plainComposer(location.pathname === "/ren" ? "plaintext-only" : "true");
document.body.append(el("main", {}, form));
begin();
