//! Where a text says who made a picture: "Foto: …", "photo by …", "📷 …", "© …".

use omhu_knowledge::Class;

use crate::text::{Case, Kind, Text, Token};

/// Whether a text credits anybody.
#[must_use]
pub fn has_credit(text: &Text) -> bool {
    (0..text.tokens.len()).any(|at| is_credit(text, at))
}

/// Whether a credit begins with this token.
#[must_use]
pub fn is_credit(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    let next = same_line(text, at, 1);
    match token.kind {
        Kind::Sign('©') => next.is_some(),
        Kind::Sign('(') => is_bracketed_c(text, at),
        Kind::Emoji => {
            matches!(text.folded(token), "📷" | "📸") && next.is_some_and(|next| is_marked(text, at, next))
        }
        Kind::Word if token.is(Class::CREDIT) => {
            // "Ill.: …"
            let dot = usize::from(next.is_some_and(|next| next.kind == Kind::Sign('.') && !next.spaced));
            same_line(text, at + dot, 1).is_some_and(|next| is_marked(text, at + dot, next))
        }
        Kind::Word if token.is(Class::PICTURE) => {
            next.is_some_and(is_mark) && same_line(text, at, 2).is_some() || is_made(text, at)
        }
        _ => false,
    }
}

/// A colon or a stroke, or the name itself.
fn is_marked(text: &Text, at: usize, next: &Token) -> bool {
    let after = same_line(text, at, 2);
    let by = next.is(Class::MADE_BY) || matches!(next.kind, Kind::Sign('-' | '–' | '—' | '('));
    if is_mark(next) || matches!(next.kind, Kind::Sign('©')) {
        after.is_some()
    } else if by {
        after.is_some_and(is_name)
    } else {
        is_name(next) && next.spaced && ends_soon(text, at)
    }
}

fn is_mark(token: &Token) -> bool {
    matches!(token.kind, Kind::Sign(':' | '/' | '|'))
}

fn is_name(token: &Token) -> bool {
    let ordinary = Class::LANGUAGE_NB.or(Class::LANGUAGE_NN) | Class::LANGUAGE_DA.or(Class::LANGUAGE_EN);
    match token.kind {
        Kind::Handle => true,
        Kind::Word => matches!(token.case, Case::Title | Case::Upper | Case::Mixed) && !token.is(ordinary),
        _ => false,
    }
}

/// A credit without any mark stands at the end of a line.
fn ends_soon(text: &Text, at: usize) -> bool {
    const LONGEST: usize = 8;
    same_line(text, at, LONGEST).is_none()
}

/// "Bildet er tatt av …".
fn is_made(text: &Text, at: usize) -> bool {
    const REACH: usize = 6;
    let made = |ahead: usize| {
        same_line(text, at, ahead).is_some_and(|token| token.is(Class::MADE))
            && same_line(text, at, ahead + 1).is_some_and(|token| token.is(Class::MADE_BY))
    };
    (1..REACH).any(made)
}

/// "(c) …".
fn is_bracketed_c(text: &Text, at: usize) -> bool {
    same_line(text, at, 1).is_some_and(|token| text.folded(token) == "c")
        && same_line(text, at, 2).is_some_and(|token| token.kind == Kind::Sign(')'))
        && same_line(text, at, 3).is_some()
}

/// The token so many places further on, on the same line.
fn same_line(text: &Text, at: usize, ahead: usize) -> Option<&Token> {
    let between = text.tokens.get(at + 1..=at + ahead)?;
    between.last().filter(|_| between.iter().all(|token| !token.opens_line))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn credits() {
        for text in [
            "Ny bru. Foto: Alta kommune",
            "Ny bru (Foto: Kari Hansen/NTB)",
            "Arkivfoto: Kommunen",
            "Foto/video: Ola",
            "Ny bru. Foto Kari Hansen",
            "Foto av @karihansen",
            "Fotograf Kari Hansen",
            "📷 Kari Hansen",
            "📸: privat",
            "📷 @karihansen",
            "© Kari Hansen",
            "(c) Alta kommune",
            "Biletet er teke av ei turlagsgruppe",
            "Billede: Hjørring Kommune",
            "Illustrasjon: Ola",
            "(Ill.: Astrid Vik, KS)",
            "Photo by Kari on Unsplash",
        ] {
            assert!(has_credit(&Text::new(text)), "{text}");
        }
    }

    #[test]
    fn no_credits() {
        for text in [
            "Se bildet av den nye brua i Alta",
            "Har du et fint foto? Send det til oss",
            "📸 Husk kameraet når du drar på tur til stranda i helga med hele familien",
            "Foto:",
            "Bli med på fotokurs",
            "Vedtaket ble tatt av kommunestyret",
            "Bilete frå opninga",
            "Ny film på kinoen",
        ] {
            assert!(!has_credit(&Text::new(text)), "{text}");
        }
    }
}
