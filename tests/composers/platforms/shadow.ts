import { el } from "../page/element";
import { plainComposer } from "../page/plainForm";
import { styled } from "../page/styled";

const host = el("div", { id: "app" });
const root = host.attachShadow({ mode: "closed" });
const { form, begin } = plainComposer();
styled(root);
root.append(el("main", {}, form));
document.body.append(host);
begin();
