//! Where a text names a party. Many names are ordinary words too (Høyre, Rødt, Alternativet, SV, EL);
//! they count only where a name can stand. Source: project specification of the domain, 3.2 and 3.4.

use omhu_knowledge::{Class, Party, PartyForm, PartyKind, party_forms};

use crate::text::{Case, Kind, Text, Token};

/// A party in the text.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    /// The first token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// Which party; a local list is not known by name.
    pub party: Option<Party>,
    /// Several parties, or the opposition.
    pub bloc: bool,
    /// In brackets after a name: says who somebody is.
    pub title: bool,
}

/// All mentions, in order.
pub fn mentions(text: &Text) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        match mention(text, at, &found) {
            Some(mention) => {
                at = mention.end;
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

fn mention(text: &Text, at: usize, before: &[Mention]) -> Option<Mention> {
    let token = &text.tokens[at];
    if token.kind != Kind::Word {
        return None;
    }
    let (end, form) = spoken(text, at, before)
        .map(|(end, form)| (end, Some(form)))
        .or_else(|| is_list_letter(text, at).then(|| (at + 1, letter(text.written(token)))))
        .or_else(|| is_local_list(text, at).then_some((at + 1, None)))?;
    let title = in_brackets(text, at) || joins_office(text, end);
    let bloc = form.is_some_and(|form| form.kind == PartyKind::Bloc);
    Some(Mention { first: at, end, party: form.map(|form| form.party), bloc, title })
}

/// The longest form that stands here and can be meant.
fn spoken(text: &Text, at: usize, before: &[Mention]) -> Option<(usize, &'static PartyForm)> {
    let token = &text.tokens[at];
    if !token.is(Class::PARTY) {
        return None;
    }
    let forms = party_forms(text.folded(token)).iter();
    let standing = forms.filter_map(|form| Some((end_of(text, at, form)?, form)));
    let meant = standing.filter(|&(end, form)| match form.kind {
        PartyKind::Name | PartyKind::Bloc => true,
        PartyKind::Word => is_name_here(text, at, before),
        PartyKind::Short => is_written(text, at, end, form),
        PartyKind::Weak => is_written(text, at, end, form) && has_company(text, at),
        _ => false,
    });
    meant.max_by_key(|(end, _)| *end)
}

/// One past the last token of the form, if it stands here.
fn end_of(text: &Text, at: usize, form: &PartyForm) -> Option<usize> {
    let mut rest = form.folded;
    let mut end = at;
    while !rest.is_empty() {
        let token = text.tokens.get(end)?;
        if end > at && token.spaced {
            rest = rest.strip_prefix(' ')?;
        }
        rest = rest.strip_prefix(text.folded(token))?;
        end += 1;
    }
    Some(end)
}

fn is_written(text: &Text, at: usize, end: usize, form: &PartyForm) -> bool {
    let mut rest = form.written;
    text.tokens[at..end].iter().all(|token| {
        rest = rest.trim_start();
        let fits = rest.strip_prefix(text.written(token));
        rest = fits.unwrap_or_default();
        fits.is_some()
    })
}

/// Whether an ordinary word stands as a name: with a capital inside a sentence, or before what only
/// a party does.
fn is_name_here(text: &Text, at: usize, before: &[Mention]) -> bool {
    let token = &text.tokens[at];
    if follows_vote_verb(text, at) {
        return true;
    }
    let next = text.tokens.get(at + 1).filter(|next| next.sentence == token.sentence);
    let ordinary = |next: &Token| {
        next.is(Class::ORDINARY_NEXT) || matches!(text.folded(next), "til" | "for") && opens(text, at)
    };
    if token.case != Case::Title || next.is_some_and(ordinary) {
        return false;
    }
    if !opens(text, at) {
        return true;
    }
    let listed = next.is_some_and(|next| matches!(text.folded(next), "," | "og" | "/" | "samt" | "-"))
        && text.tokens.get(at + 2).is_some_and(|after| after.is(Class::PARTY) && after.case != Case::Lower);
    let placed =
        next.is_some_and(|next| next.kind == Kind::Word && matches!(next.case, Case::Title | Case::Upper));
    listed
        || placed
        || next.is_some_and(|next| is_party_verb(text, next, at))
        || genitive_known(text, at, before)
}

/// "Høyres politikk" at the beginning of a sentence, where the text has named parties before.
fn genitive_known(text: &Text, at: usize, before: &[Mention]) -> bool {
    let word = text.folded(&text.tokens[at]);
    !before.is_empty() || word.ends_with('s') && word != "pasientfokus"
}

/// How far around an election is looked for, in tokens.
const NEAR: usize = 40;

/// A verb of parties; a modest one only with stance soon after it.
fn is_party_verb(text: &Text, next: &Token, at: usize) -> bool {
    let modest = matches!(
        text.folded(next),
        "har" | "kan" | "er" | "var" | "blir" | "vert" | "bliver" | "skal" | "må" | "åpner" | "går"
    );
    let stance = Class::ATTACK_VERB.or(Class::ATTACK_PLAN)
        | Class::RIDICULE.or(Class::ABLE)
        | Class::PRAISE_VERB.or(Class::PRAISE_WORD)
        | Class::CUT_PLAN.into();
    let campaign = Class::CAMPAIGN.or(Class::VOTE_VERB);
    let near = at.saturating_sub(NEAR)..(at + NEAR).min(text.tokens.len());
    next.is(Class::ATTACK_VERB.or(Class::PRAISE_VERB))
        || modest && text.tokens[near].iter().any(|token| token.is(campaign))
        || next.is(Class::PARTY_VERB) && !modest
        || modest && text.tokens[at + 1..].iter().take(6).any(|token| token.is(stance))
}

/// Whether a sentence, a line, a quotation or a list item begins here.
fn opens(text: &Text, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &text.tokens[before]) else { return true };
    before.sentence != text.tokens[at].sentence
        || text.tokens[at].opens_line
        || matches!(
            before.kind,
            Kind::Emoji | Kind::Sign(':' | '«' | '"' | '“' | '»' | '•' | '*' | '-' | '.' | '!' | '?')
        )
}

fn follows_vote_verb(text: &Text, at: usize) -> bool {
    let back = |steps| at.checked_sub(steps).map(|before| &text.tokens[before]);
    let verb = |token: &Token| token.is(Class::VOTE_VERB);
    back(1).is_some_and(verb)
        || back(1).is_some_and(|token| text.folded(token) == "på") && back(2).is_some_and(verb)
}

/// Another party beside it, or words that name one.
fn has_company(text: &Text, at: usize) -> bool {
    let near = |index: Option<usize>| index.and_then(|index| text.tokens.get(index));
    let joins = |token: &Token| matches!(text.folded(token), "," | "og" | "/" | "samt");
    let party = |token: &Token| {
        token.is(Class::PARTY) && matches!(token.case, Case::Upper | Case::Title | Case::Mixed)
    };
    let beside = |by: Option<usize>, other: Option<usize>| {
        near(by).is_some_and(joins) && near(other).is_some_and(party)
    };
    in_brackets(text, at)
        || follows_vote_verb(text, at)
        || near(at.checked_sub(1))
            .is_some_and(|token| matches!(text.folded(token), "partiet" | "liste" | "hos"))
        || near(at.checked_sub(2))
            .is_some_and(|token| matches!(text.folded(token), "vi" | "me" | "oss" | "os"))
            && near(at.checked_sub(1)).is_some_and(|token| text.folded(token) == "i")
        || beside(at.checked_sub(1), at.checked_sub(2))
        || beside(Some(at + 1), Some(at + 2))
}

/// "Kari Hansen (Ap)", "Per Li (V, Aarhus)".
fn in_brackets(text: &Text, at: usize) -> bool {
    let back = |steps| at.checked_sub(steps).map(|before| &text.tokens[before]);
    let closes =
        text.tokens.get(at + 1).is_some_and(|next| matches!(next.kind, Kind::Sign(')' | ',' | '/' | '-')));
    closes
        && back(1).is_some_and(|token| token.kind == Kind::Sign('('))
        && back(2).is_some_and(|token| token.kind == Kind::Word)
}

/// "Venstre-ordføreren", "SV-politiker": says who somebody is.
fn joins_office(text: &Text, end: usize) -> bool {
    const OFFICES: [&str; 9] =
        ["politik", "leder", "leiar", "represent", "medlem", "mann", "kvinn", "veteran", "byråd"];
    let hyphen = text.tokens.get(end).is_some_and(|token| token.kind == Kind::Sign('-') && !token.spaced);
    let office = |token: &Token| {
        let word = text.folded(token);
        token.is(Class::OFFICE) || OFFICES.iter().any(|office| word.starts_with(office))
    };
    hyphen && text.tokens.get(end + 1).is_some_and(|token| !token.spaced && office(token))
}

/// A single capital that is the letter of a list.
fn is_list_letter(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    let capital = token.end - token.start == 1 && text.written(token).chars().all(char::is_uppercase);
    if !capital {
        return false;
    }
    let back = |steps| {
        at.checked_sub(steps)
            .map(|before| &text.tokens[before])
            .filter(|other| other.sentence == token.sentence)
    };
    let word = |steps, words: &[&str]| back(steps).is_some_and(|before| words.contains(&text.folded(before)));
    let votes = |token: &Token| token.is(Class::BALLOT.or(Class::VOTE_VERB)) || text.folded(token) == "x";
    in_brackets(text, at)
        || word(1, &["liste", "lista", "listen", "parti", "partiet", "stem", "røyst"])
        || word(1, &["ved", "hos", "på", "til", "for", "ud"])
            && (2..=5).any(|steps| back(steps).is_some_and(votes))
}

fn letter(written: &str) -> Option<&'static PartyForm> {
    omhu_knowledge::parties_by(PartyKind::Letter).find(|form| form.written == written)
}

/// A list of a place: Bygdelista, Samlingslista, Nordlisten.
fn is_local_list(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    let folded = text.folded(token);
    let named = token.case == Case::Title && !opens(text, at);
    token.case != Case::Lower && token.is(Class::LOCAL_LIST)
        || named
            && folded.chars().count() > 7
            && ["lista", "listen", "listens", "listas"].iter().any(|end| folded.ends_with(end))
}
