//! XMP: the words of picture editors, as XML.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Told;
use crate::bytes::text;

/// Elements deeper than this are no metadata.
const DEEPEST: usize = 32;

/// Reads a packet, as far as it is well-formed.
pub fn read(packet: &[u8], told: &mut Told) {
    let packet = text(packet);
    let mut reader = Reader::from_str(&packet);
    reader.config_mut().check_end_names = false;
    let mut path: Vec<String> = Vec::new();
    let mut words = String::new();
    let mut place = (None, None);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) if path.len() < DEEPEST => {
                attributes(&element, told, &mut place);
                path.push(element.name().as_ref().to_owned());
                words.clear();
            }
            Ok(Event::Empty(element)) => attributes(&element, told, &mut place),
            Ok(Event::Text(text)) => words.push_str(&text),
            Ok(Event::GeneralRef(entity)) => words.push_str(&resolve(&entity)),
            Ok(Event::End(_)) => {
                let property = path.iter().rev().find(|name| !name.starts_with("rdf:"));
                if let Some(property) = property {
                    tell(property, &words, told, &mut place);
                }
                path.pop();
                words.clear();
            }
            Ok(Event::Eof | Event::Start(_)) | Err(_) => break,
            Ok(_) => {}
        }
    }
    told.location |= place
        .0
        .zip(place.1)
        .is_some_and(|(latitude, longitude): (f64, f64)| latitude != 0.0 || longitude != 0.0);
}

fn attributes(element: &BytesStart, told: &mut Told, place: &mut (Option<f64>, Option<f64>)) {
    for attribute in element.attributes().with_checks(false).flatten() {
        let said = quick_xml::escape::unescape(&attribute.value).unwrap_or_default();
        tell(attribute.key.as_ref(), &said, told, place);
    }
}

fn resolve(entity: &str) -> String {
    quick_xml::escape::unescape(&format!("&{entity};")).map(Cow::into_owned).unwrap_or_default()
}

fn tell(property: &str, said: &str, told: &mut Told, place: &mut (Option<f64>, Option<f64>)) {
    if said.trim().is_empty() {
        return;
    }
    match property {
        "dc:creator" => told.artist(said),
        "dc:rights" | "photoshop:Credit" | "photoshop:Source" => told.credit(said),
        "xmpRights:Owner"
        | "aux:OwnerName"
        | "exifEX:CameraOwnerName"
        | "aux:SerialNumber"
        | "exifEX:BodySerialNumber" => told.owner(said),
        "tiff:Make" | "tiff:Model" => {
            told.camera = true;
            told.device(said);
        }
        "xmp:CreatorTool" => told.device(said),
        "exif:GPSLatitude" => place.0 = degrees(said),
        "exif:GPSLongitude" => place.1 = degrees(said),
        _ => {}
    }
}

/// `59,54.83N`: whether it is zero is all that matters.
fn degrees(said: &str) -> Option<f64> {
    let numbers = said.trim().trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    numbers.split(',').map(|number| number.trim().parse::<f64>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;

    fn facts(packet: &str) -> Facts {
        let mut told = Told::default();
        read(packet.as_bytes(), &mut told);
        let mut facts = Facts::default();
        told.into_facts(&mut facts);
        facts
    }

    #[test]
    fn reads_elements_and_attributes() {
        let facts = facts(
            "<?xpacket?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF><rdf:Description photoshop:Credit='Foto: A &amp; B' \
             exif:GPSLatitude='59,54.83N' exif:GPSLongitude='10,45.1E'><dc:creator><rdf:Seq><rdf:li>Kari</rdf:li>\
             <rdf:li>Ola &lt;NTB&gt;</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>© Fylket\
             </rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>",
        );
        assert_eq!(facts.credit.as_deref(), Some("Kari; Ola <NTB>; Foto: A & B; © Fylket"));
        assert_eq!(facts.location, Some(true));
    }

    #[test]
    fn a_packet_that_breaks_off_tells_what_it_told() {
        assert_eq!(facts("<a dc:rights='NTB'><dc:creator>Ka").credit.as_deref(), Some("NTB"));
        assert_eq!(facts("<<<>>>&&&").credit, None);
        assert_eq!(facts(&"<a>".repeat(10_000)).credit, None);
    }
}
