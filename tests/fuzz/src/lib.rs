//! What holds for every report, whatever was read.

use omhu_core::draft::Draft;
use omhu_core::report::{Finding, Place, Report};
use omhu_core::Checker;

/// Bytes as UTF-16 units, as a page hands over a text: what is half a character becomes U+FFFD.
#[must_use]
pub fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// Checks a draft; every span of its text must fit, and every fix must leave a text.
///
/// # Panics
/// Where one does not.
pub fn check(checker: &Checker, draft: &Draft) {
    let Report { findings, .. } = checker.check(draft);
    let units: Vec<u16> = draft.text.encode_utf16().collect();
    for finding in findings.iter().filter(|finding| finding.target.place == Place::Text) {
        fits(finding, &units);
    }
}

fn fits(finding: &Finding, units: &[u16]) {
    if let Some(span) = finding.span {
        let words = String::from_utf16(&units[span.start as usize..span.end as usize]).expect("whole characters");
        assert!(!words.is_empty() && words.trim() == words, "{finding:?}");
    }
    for fix in &finding.fixes {
        let (start, end) = (fix.span.start as usize, fix.span.end as usize);
        assert!(start <= end && end <= units.len(), "{fix:?}");
        let rest = [&units[..start], &units[end..]].map(String::from_utf16);
        assert!(rest.iter().all(Result::is_ok), "{fix:?}");
    }
}
