//! Any draft that a page may report: JSON as the content script sends it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use omhu_core::Checker;
use omhu_core::draft::Draft;

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::default);

fuzz_target!(|bytes: &[u8]| {
    if let Ok(draft) = serde_json::from_slice::<Draft>(bytes) {
        omhu_fuzz::check(&CHECKER, &draft);
    }
});
