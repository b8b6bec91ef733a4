//! Files that lie, break off or mean harm.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

#[test]
fn the_name_does_not_decide() {
    let lie = facts("film.mp4", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01");
    assert_eq!((lie.kind, lie.misnamed, lie.incomplete), (Some(Kind::Image), true, true));
    let unknown = facts("film.mp4", b"nothing of the kind");
    assert_eq!((unknown.kind, unknown.misnamed), (None, true));
    assert_eq!(facts("film.mp4", b""), Facts { incomplete: true, ..Facts::default() });
}

#[test]
fn strange_sizes_end() {
    let brand = atom(*b"ftyp", b"isom\0\0\0\0");
    for size in [0_u32, 1, 2, 7, 8, 9, u32::MAX] {
        for long in [0_u64, 15, 16, u64::MAX] {
            let strange = [&size.to_be_bytes()[..], b"moov", &long.to_be_bytes(), &[0; 40]].concat();
            let answered = inspect("film.mp4", &[brand.clone(), strange].concat());
            assert_eq!(answered.facts.kind, Some(Kind::Video), "{size} {long}");
        }
    }
}

#[test]
fn boxes_without_end_and_without_number_are_left() {
    let mut nested = b"deep".to_vec();
    for _ in 0..2000 {
        nested = atom(*b"moov", &atom(*b"udta", &atom(*b"meta", &nested)));
    }
    assert!(inspect("film.mp4", &[atom(*b"ftyp", b"isom\0\0\0\0"), nested].concat()).reads < 10);
    // A gigabyte of empty clusters, 64 KiB each: nobody walks them to the end.
    let cluster = [&b"\x1f\x43\xb6\x75"[..], &(0x0100_0000_0000_fff4_u64).to_be_bytes()].concat();
    let head = [element(0x1a45_dfa3, &element(0x4282, b"webm")), b"\x18\x53\x80\x67\xff".to_vec()].concat();
    let places: Vec<u64> = (0..1000).map(|n| head.len() as u64 + n * 65_536).collect();
    let parts: Vec<(u64, &[u8])> =
        places.iter().map(|at| (*at, &cluster[..])).chain([(0, &head[..])]).collect();
    let answered = inspect_sparse("film.webm", 1 << 30, &parts);
    assert!(answered.reads <= 40 && answered.facts.caption_tracks.is_none(), "{}", answered.reads);
}

#[test]
fn answers_that_are_wrong_or_short_end_it() {
    let mut inspection = Inspection::new("a.jpg", 1 << 40);
    for _ in 0..3 {
        assert!(matches!(inspection.next(), Step::Read { start: 0, .. }));
        inspection.give(7, b"nothing");
    }
    assert!(
        matches!(inspection.next(), Step::Done { facts, look: None } if facts.incomplete && facts.kind.is_none())
    );

    let mut inspection = Inspection::new("a.jpg", 1 << 40);
    inspection.next();
    assert_eq!(inspection.next(), inspection.next());
    inspection.give(0, b"\xff\xd8\xff\xe1\0\x20Exif");
    for _ in 0..2 {
        assert!(
            matches!(inspection.next(), Step::Done { facts, look: Some(640) } if facts.incomplete && facts.kind == Some(Kind::Image))
        );
        inspection.give(0, b"late");
    }
}

#[test]
fn pictures_are_as_large_as_their_bytes() {
    assert!(Grey::new(2, 2, vec![0; 3]).is_none());
    assert!(Grey::new(0, 2, Vec::new()).is_none());
    assert!(Grey::new(u32::MAX, u32::MAX, vec![0; 1]).is_none());
    for (width, height) in [(1, 1), (39, 640), (40, 40), (41, 640), (640, 3)] {
        let noise = (0..width * height).map(|n| (n * n % 251) as u8).collect();
        let sight = look(&Grey::new(width, height, noise).expect("fits"));
        assert!(sight.faces.is_some(), "{width} {height}");
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod random {
    use proptest::prelude::*;

    use super::*;

    /// Beginnings from which a reader goes on, and words that lead it on.
    const WORDS: [&[u8]; 28] = [
        b"\xff\xd8\xff\xe1",
        b"Exif\0\0MM\0*\0\0\0\x08",
        b"\xff\xed\0\x20Photoshop 3.0\08BIM\x04\x04",
        b"\x89PNG\r\n\x1a\n",
        b"\0\0\0\x20eXIf",
        b"\0\0\0\x10zTXtAuthor\0\0",
        b"GIF89a\x01\0\x01\0\x80",
        b"\x2c\0\0\0\0",
        b"RIFF\xff\xff\0\0WEBPVP8X",
        b"EXIF\x10\0\0\0",
        b"\0\0\0\x18ftypmif1\0\0\0\0avif",
        b"\0\0\0\x40meta\0\0\0\0",
        b"\0\0\0\x30iloc\x01\0\0\0\x44\x44\0\x02",
        b"\0\0\0\x20iinf\0\0\0\0\0\x01",
        b"\0\0\0\x14ftypisom\0\0\0\0",
        b"\0\0\x01\0moov",
        b"\0\0\0\x60trak",
        b"\0\0\0\0mdat",
        b"\0\0\0\x01moof",
        b"\0\0\0\x40traf",
        b"\0\0\0\x18trun\0\0\x01\x01\xff\xff\xff\xff",
        b"\x1a\x45\xdf\xa3\x84webm",
        b"\x18\x53\x80\x67\xff",
        b"\x11\x4d\x9b\x74\x90\x4d\xbb\x8b\x53\xab\x84\x11\x4d\x9b\x74\x53\xac\x81\0",
        b"\x16\x54\xae\x6b\xff",
        b"WEBVTT\n\n",
        b"00:01.000 --> 00:02.000\n<{<",
        b"\0\0\0\x10mfro\0\0\0\0\0\0\0\x40",
    ];

    fn pieces() -> impl Strategy<Value = Vec<u8>> {
        let word = prop::sample::select(&WORDS[..]).prop_map(<[u8]>::to_vec);
        let bytes = prop::collection::vec(any::<u8>(), 0..24);
        prop::collection::vec(prop_oneof![3 => word, 1 => bytes], 1..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn every_file_ends(file in pieces(), name in "[a-z.]{0,8}", beyond in 0_u64..1 << 33) {
            let size = file.len() as u64 + if beyond % 3 == 0 { beyond } else { 0 };
            let answered = inspect_sparse(&name, size, &[(0, &file)]);
            prop_assert!(answered.reads <= 200);
        }

        #[test]
        fn every_answer_is_borne(file in pieces(), starts in prop::collection::vec(0_u64..64, 0..400), cut in 0_usize..200) {
            let mut inspection = Inspection::new("film.mp4", file.len() as u64);
            let mut starts = starts.into_iter();
            for _ in 0..2000 {
                match inspection.next() {
                    Step::Done { .. } => return Ok(()),
                    Step::Read { start, length } => {
                        let from = usize::try_from(start).expect("small").min(file.len());
                        let bytes = &file[from..(from + length as usize).min(file.len()).max(from)];
                        inspection.give(starts.next().filter(|n| n % 2 == 0).unwrap_or(start), &bytes[..bytes.len().min(cut)]);
                    }
                }
            }
            prop_assert!(false, "it does not end");
        }

        #[test]
        fn every_text_is_judged(text in "(.|\n|-->|00:0[0-9]:01,000|<i>|\\{){0,60}") {
            let _ = inspect("a.srt", format!("00:01.000 --> 00:02.000\n{text}").as_bytes());
        }
    }
}
