//! Any UTF-16: the map back to the writer's units is monotone and never cuts a character.
#![no_main]

use libfuzzer_sys::fuzz_target;
use omhu_core::text::Text;
use omhu_fuzz::utf16;

fuzz_target!(|bytes: &[u8]| {
    let original = utf16(bytes);
    let units: Vec<u16> = original.encode_utf16().collect();
    let text = Text::new(&original);
    let mut last = (0, 0);
    for face in &text.chars {
        assert!(face.start < face.end && face.end as usize <= units.len());
        // What one sign is made of begins where it begins.
        assert!(face.start >= last.1 || face.start == last.0, "{face:?} after {last:?}");
        assert!(String::from_utf16(&units[face.start as usize..face.end as usize]).is_ok(), "{face:?}");
        last = (face.start, face.end);
    }
    for token in &text.tokens {
        assert!(token.start < token.end && token.end as usize <= text.chars.len(), "{token:?}");
    }
});
