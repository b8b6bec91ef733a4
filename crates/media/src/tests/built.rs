//! Files that are as they should be.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

/// A track with its handler.
fn track(id: u32, handler: [u8; 4], more: &[u8]) -> Vec<u8> {
    let mut head = vec![0; 84];
    head[12..16].copy_from_slice(&id.to_be_bytes());
    head[76..80].copy_from_slice(&(640_u32 << 16).to_be_bytes());
    head[80..84].copy_from_slice(&(360_u32 << 16).to_be_bytes());
    let media = atom(*b"hdlr", &[&[0; 8][..], &handler, &[0; 12]].concat());
    atom(*b"trak", &[atom(*b"tkhd", &head), more.to_vec(), atom(*b"mdia", &media)].concat())
}

fn movie(tracks: &[Vec<u8>], more: &[u8]) -> Vec<u8> {
    let mut clock = vec![0; 100];
    clock[12..16].copy_from_slice(&1000_u32.to_be_bytes());
    clock[16..20].copy_from_slice(&90_500_u32.to_be_bytes());
    atom(*b"moov", &[atom(*b"mvhd", &clock), tracks.concat(), more.to_vec()].concat())
}

fn brand() -> Vec<u8> {
    atom(*b"ftyp", b"isom\0\0\0\0isommp42")
}

#[test]
fn a_video_tells_its_tracks() {
    let file = [
        brand(),
        movie(
            &[
                track(1, *b"vide", b""),
                track(2, *b"soun", b""),
                track(3, *b"sbtl", b""),
                track(4, *b"clcp", b""),
            ],
            b"",
        ),
        atom(*b"mdat", &[0; 99]),
    ];
    let facts = facts("film.mp4", &file.concat());
    assert_eq!((facts.kind, facts.format), (Some(Kind::Video), Some(Format::Mp4)));
    assert_eq!((facts.caption_tracks, facts.audio, facts.duration), (Some(2), Some(true), Some(90.5)));
    assert_eq!((facts.width, facts.height), (Some(640), Some(360)));
    assert_eq!(
        (facts.location, facts.owner, facts.credit, facts.incomplete),
        (Some(false), Some(false), None, false)
    );
}

#[test]
fn chapters_are_no_captions_and_sound_alone_no_video() {
    let chapters = atom(*b"tref", &atom(*b"chap", &2_u32.to_be_bytes()));
    let file = [brand(), movie(&[track(1, *b"vide", &chapters), track(2, *b"text", b"")], b"")].concat();
    assert_eq!(facts("film.mp4", &file).caption_tracks, Some(0));
    assert_eq!(facts("lyd.mp4", &[brand(), movie(&[track(1, *b"soun", b"")], b"")].concat()).kind, None);
}

#[test]
fn phones_write_place_and_owner_in_two_ways() {
    let place = b"+59.9139+010.7522/";
    let old = atom(*b"udta", &atom(*b"\xa9xyz", &[&[0, place.len() as u8, 0x15, 0xc7][..], place].concat()));
    let names = ["com.apple.quicktime.location.ISO6709", "com.apple.quicktime.software"];
    let values = [&place[..], "Karis iPhone".as_bytes()];
    let keys: Vec<u8> = names
        .iter()
        .flat_map(|name| [&(name.len() as u32 + 8).to_be_bytes()[..], b"mdta", name.as_bytes()].concat())
        .collect();
    let keys = atom(*b"keys", &[&[0, 0, 0, 0, 0, 0, 0, 2][..], &keys].concat());
    let list: Vec<u8> = (1_u32..)
        .zip(values)
        .flat_map(|(n, value)| {
            atom(n.to_be_bytes(), &atom(*b"data", &[&[0, 0, 0, 1, 0, 0, 0, 0][..], value].concat()))
        })
        .collect();
    let new = atom(
        *b"meta",
        &[atom(*b"hdlr", b"\0\0\0\0\0\0\0\0mdta\0\0\0\0\0\0\0\0\0\0\0\0\0\0"), keys, atom(*b"ilst", &list)]
            .concat(),
    );
    for (tags, owner) in [(old, false), (new, true)] {
        let facts = facts("film.mov", &[brand(), movie(&[track(1, *b"vide", b"")], &tags)].concat());
        assert_eq!((facts.location, facts.owner), (Some(true), Some(owner)));
    }
}

#[test]
fn a_long_video_costs_a_few_reads() {
    let movie =
        movie(&[track(1, *b"vide", &atom(*b"free", &vec![0; 3_000_000])), track(2, *b"sbtl", b"")], b"");
    let hole: u64 = 2 << 30;
    let head = [brand(), [&1_u32.to_be_bytes()[..], b"mdat", &hole.to_be_bytes()].concat()].concat();
    let at = brand().len() as u64 + hole;
    let answered = inspect_sparse("film.mp4", at + movie.len() as u64, &[(0, &head), (at, &movie)]);
    assert_eq!((answered.facts.caption_tracks, answered.facts.incomplete), (Some(1), false));
    assert!(answered.reads <= 6 && answered.bytes < 600_000, "{} {}", answered.reads, answered.bytes);
}

fn matroska(parts: &[Vec<u8>]) -> Vec<u8> {
    [element(0x1a45_dfa3, &element(0x4282, b"matroska")), element(0x1853_8067, &parts.concat())].concat()
}

fn tracks(codecs: &[(u8, &str)]) -> Vec<u8> {
    let entry = |(kind, codec): &(u8, &str)| {
        element(0xae, &[element(0x83, &[*kind]), element(0x86, codec.as_bytes())].concat())
    };
    element(0x1654_ae6b, &codecs.iter().flat_map(entry).collect::<Vec<u8>>())
}

#[test]
fn matroska_may_keep_tracks_and_tags_behind_its_clusters() {
    let tracks = tracks(&[(1, "V_VP9"), (0x11, "S_TEXT/UTF8"), (0x11, "D_WEBVTT/CHAPTERS")]);
    let tag = element(0x67c8, &[element(0x45a3, b"LOCATION"), element(0x4487, b"+59.9+010.7/")].concat());
    let tags = element(0x1254_c367, &element(0x7373, &tag));
    let cluster = element(0x1f43_b675, &vec![0; 500_000]);
    let seek = |id: u32, at: usize| {
        element(
            0x4dbb,
            &[element(0x53ab, &id.to_be_bytes()), element(0x53ac, &(at as u64).to_be_bytes())].concat(),
        )
    };
    let size =
        element(0x114d_9b74, &[seek(0x1654_ae6b, 0), seek(0x1254_c367, 0), seek(0x114d_9b74, 0)].concat())
            .len();
    let at = size + 3 * cluster.len();
    // The third points at itself.
    let head = element(
        0x114d_9b74,
        &[seek(0x1654_ae6b, at), seek(0x1254_c367, at + tracks.len()), seek(0x114d_9b74, 0)].concat(),
    );
    let file = matroska(&[head, cluster.clone(), cluster.clone(), cluster, tracks, tags]);
    let answered = inspect("film.mkv", &file);
    assert_eq!(
        (answered.facts.caption_tracks, answered.facts.audio, answered.facts.location),
        (Some(1), Some(false), Some(true))
    );
    assert!(!answered.facts.incomplete && answered.reads < 6, "{}", answered.reads);
}

#[test]
fn a_live_matroska_knows_no_sizes() {
    let mut file = [
        element(0x1a45_dfa3, &element(0x4282, b"webm")),
        b"\x18\x53\x80\x67\xff".to_vec(),
        element(0xec, &[0; 50]),
    ]
    .concat();
    file.extend(
        [
            tracks(&[(1, "V_VP8"), (2, "A_OPUS")]),
            b"\x1f\x43\xb6\x75\x01\xff\xff\xff\xff\xff\xff\xff".to_vec(),
            vec![0xa3; 9000],
        ]
        .concat(),
    );
    let facts = facts("opptak.webm", &file);
    assert_eq!(
        (facts.format, facts.caption_tracks, facts.audio, facts.duration),
        (Some(Format::Webm), Some(0), Some(true), None)
    );
    assert!(!facts.incomplete);
}

/// EXIF with an owner of the camera and, where wanted, coordinates.
fn exif(latitude: u32) -> Vec<u8> {
    let mut block = b"MM\0*\0\0\0\x08\0\x02".to_vec();
    block.extend(b"\x87\x69\0\x04\0\0\0\x01\0\0\0\x26\x88\x25\0\x04\0\0\0\x01\0\0\0\x40\0\0\0\0");
    block.extend(b"\0\x01\xa4\x30\0\x02\0\0\0\x05\0\0\0\x38\0\0\0\0Kari\0\0\0\0");
    block.extend(b"\0\x02\0\x02\0\x05\0\0\0\x01\0\0\0\x5e\0\x04\0\x05\0\0\0\x01\0\0\0\x5e\0\0\0\0");
    block.extend([&latitude.to_be_bytes()[..], b"\0\0\0\x01"].concat());
    block
}

fn jpeg(segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut file = b"\xff\xd8".to_vec();
    for (kind, body) in segments {
        file.extend([&[0xff, *kind][..], &(body.len() as u16 + 2).to_be_bytes(), body].concat());
    }
    file.extend(
        b"\xff\xc0\0\x0b\x08\x01\x68\x02\x80\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0rest\xff\xd9",
    );
    file
}

#[test]
fn a_photograph_tells_place_owner_and_credit() {
    for (latitude, located) in [(59, true), (0, false)] {
        let block = [b"Exif\0\0".to_vec(), exif(latitude)].concat();
        let xmp = b"http://ns.adobe.com/xap/1.0/\0<a photoshop:Credit='Foto: Kari'/>".to_vec();
        let facts = facts("IMG_1.jpg", &jpeg(&[(0xe1, block), (0xe1, xmp)]));
        assert_eq!((facts.location, facts.owner), (Some(located), Some(true)));
        assert_eq!(facts.credit.as_deref(), Some("Foto: Kari"));
        assert_eq!((facts.width, facts.height, facts.incomplete), (Some(640), Some(360), false));
    }
}

#[test]
fn a_png_may_tell_behind_its_picture() {
    let chunk =
        |kind: &[u8; 4], body: &[u8]| [&(body.len() as u32).to_be_bytes()[..], kind, body, &[0; 4]].concat();
    let head = chunk(b"IHDR", b"\0\0\0\x02\0\0\0\x01\x08\0\0\0\0");
    let parts = [
        head,
        chunk(b"IDAT", &vec![7; 300_000]),
        chunk(b"tEXt", b"Author\0Kari"),
        chunk(b"eXIf", &exif(59)),
        chunk(b"IEND", b""),
    ];
    let facts = facts("bilde.png", &[b"\x89PNG\r\n\x1a\n".to_vec(), parts.concat()].concat());
    assert_eq!((facts.location, facts.credit.as_deref(), facts.width), (Some(true), Some("Kari"), Some(2)));
    assert!(!facts.incomplete);
}

#[test]
fn captions_are_read() {
    let facts = facts("film.srt", b"1\n00:00:01,000 --> 00:00:02,000\nHei\n");
    let captions = facts.captions.expect("captions");
    assert_eq!(
        (facts.kind, facts.format, captions.well_formed),
        (Some(Kind::Captions), Some(Format::Srt), true)
    );
    assert_eq!(facts.location, None);
}
