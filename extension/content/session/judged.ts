import type { AccountKind } from "../../types/AccountKind";
import type { Draft } from "../../types/Draft";
import type { Report } from "../../types/Report";
import type { Shown } from "../view/model";

/** A part as it was judged last. */
export interface Judged {
  readonly sent: string;
  /** Policy, account or rules changed since, or the worker had not read its models. */
  readonly stale: boolean;
  readonly draft: Draft;
  readonly report: Report;
  readonly account: AccountKind;
  readonly askAccount: boolean;
  readonly shown: readonly Shown[];
}
