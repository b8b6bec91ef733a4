#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

const GOOD: &str = "1\n00:00:01,000 --> 00:00:03,000\nHei, ålesund!\n\n2\n00:00:03,500 --> 00:00:06,000 X1:40\n<i>Så</i> fint\nher\n";

fn srt(text: &str) -> CaptionFile {
    judge(&decoded(text.as_bytes()), false)
}

fn vtt(text: &str) -> CaptionFile {
    judge(&decoded(text.as_bytes()), true)
}

#[test]
fn a_good_file_is_well_formed() {
    let captions = srt(GOOD);
    assert!(captions.well_formed);
    assert_eq!(captions.text, "Hei, ålesund!\nSå fint\nher");
    assert!((captions.end - 6.0).abs() < 1e-6 && (captions.fastest - 6.5).abs() < 1e-6);
    assert!(srt(&GOOD.replace('\n', "\r\n")).well_formed);
    assert!(srt(&format!("\u{feff}{GOOD}")).well_formed);
}

#[test]
fn web_captions_have_a_head_names_notes_and_tags() {
    let captions = vtt(
        "WEBVTT - tittel\nKind: captions\n\nNOTE\nikke\nlest\n\nSTYLE\n::cue {}\n\nintro\n00:01.000 --> 00:02.000 line:0\n\
         <v Kari Nordmann>Hei &amp; hå</v>\n\n1\n01:00:02.000 --> 01:00:03.000\n- KARI: Ja <00:01.500>da\n",
    );
    assert!(captions.well_formed);
    assert_eq!(captions.text, "Hei & hå\nJa da");
    assert!(!vtt("WEBVTT\n\n00:01,000 --> 00:02,000\nHei\n").well_formed);
    assert!(!vtt("WEBVTT\n").well_formed);
}

#[test]
fn faults_are_told_and_the_rest_is_read() {
    for (fault, text) in [
        ("arrow", GOOD.replacen("-->", "->", 1)),
        ("end before start", GOOD.replacen("00:00:03,000", "00:00:00,500", 1)),
        ("no length", GOOD.replacen("00:00:03,000", "00:00:01,000", 1)),
        (
            "order",
            GOOD.replacen("00:00:01,000", "00:00:04,000", 1).replacen("00:00:03,000", "00:00:05,000", 1),
        ),
        ("blank line missing", GOOD.replacen("\n\n2", "\n2", 1)),
        ("lost text", format!("Hei hå\n\n{GOOD}")),
        ("wrong time", GOOD.replacen("00:00:01,000", "ett", 1)),
    ] {
        let captions = srt(&text);
        assert!(!captions.well_formed, "{fault}");
        assert!(captions.text.contains("Så fint"), "{fault}: {}", captions.text);
    }
    assert_eq!(srt(&GOOD.replacen("\n\n2", "\n2", 1)).text, srt(GOOD).text);
    assert!(!srt("").well_formed);
}

#[test]
fn nordic_letters_come_out_of_every_alphabet() {
    let western: Vec<u8> = GOOD.chars().map(|letter| letter as u8).collect();
    let wide = |bytes: fn(u16) -> [u8; 2]| GOOD.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let marked = [b"\xff\xfe".as_slice(), &wide(u16::to_le_bytes)].concat();
    for bytes in [western, wide(u16::to_le_bytes), wide(u16::to_be_bytes), marked] {
        assert_eq!(format(&bytes), Some(Format::Srt));
        assert_eq!(decoded(&bytes), GOOD);
    }
}

#[test]
fn names_of_speakers_and_tags_are_not_read() {
    let one = |line: &str| srt(&format!("1\n00:00:01,000 --> 00:00:02,000\n{line}\n")).text;
    assert_eq!(one("KARI NORDMANN: Hei"), "Hei");
    assert_eq!(one("{\\an8}Husk: vi stenger"), "Husk: vi stenger");
    assert_eq!(one("- Ola: Ja"), "Ja");
    assert_eq!(one("3 < 5 og a {b"), "3 < 5 og a {b");
    assert_eq!(one("<font color=\"red\">rødt</font>"), "rødt");
}

#[test]
fn other_texts_are_no_captions() {
    for text in ["", "Hei", "a --> b", "{\"a\": 1}", "\u{1}00:00:01,000 --> 00:00:02,000"] {
        assert_eq!(format(text.as_bytes()), None, "{text}");
    }
}
