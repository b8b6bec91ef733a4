//! Any file as a policy: what is wrong is named, what is right holds, and a draft is judged by it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use omhu_core::draft::{Account, AccountKind, Draft};
use omhu_core::policy::Policy;
use omhu_core::{Checker, rules};

const TEXT: &str = "Kari Hansen (412 34 567, kari@gmail.com) har kreft. Stem på Høyre! NAV skriver til @alta om sak 24/1234.";

fuzz_target!(|bytes: &[u8]| {
    let (policy, problems) = Policy::parse(&String::from_utf8_lossy(bytes), &rules::specs());
    assert!(problems.iter().all(|problem| !format!("{problem}").is_empty()));
    let account = Account { kind: AccountKind::Official, ..Account::default() };
    omhu_fuzz::check(&Checker::new(policy), &Draft { text: TEXT.to_owned(), account, ..Draft::default() });
});
