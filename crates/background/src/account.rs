//! Who is taken to speak: the policy's word, else the writer's own, else unknown.

use omhu_core::draft::Draft;
use omhu_core::lower;
use omhu_policy::{AccountKind, AuthorRole, Policy};

use crate::stored::Stored;

/// The longest name of a platform or an account that is kept.
const LONGEST: usize = 200;

/// The key under which an account is kept: platform and handle, else name.
#[must_use]
pub fn key(platform: &str, handle: &str) -> String {
    format!("{platform}/{}", lower(handle.trim_start_matches('@')))
}

/// Whether platform and handle are short enough to be kept.
#[must_use]
pub fn keepable(platform: &str, handle: &str) -> bool {
    platform.len() <= LONGEST && handle.len() <= LONGEST
}

/// The key of a draft's account.
#[must_use]
pub fn key_of(draft: &Draft) -> String {
    key(draft.platform.as_deref().unwrap_or_default(), shown(draft))
}

/// The handle, else the name, else nothing: what the composer shows.
fn shown(draft: &Draft) -> &str {
    let account = &draft.account;
    account.handle.as_deref().or(account.name.as_deref()).unwrap_or_default()
}

/// Sets kind and role of a draft's account.
pub fn resolve(draft: &mut Draft, policy: &Policy, stored: &Stored) {
    let handle = Some(shown(draft)).filter(|handle| !handle.is_empty());
    let named =
        handle.and_then(|handle| policy.account(draft.platform.as_deref().unwrap_or_default(), handle));
    if let Some(named) = named.filter(|named| named.kind != AccountKind::Unknown) {
        draft.account.kind = named.kind;
    } else if let Some(kind) = stored.accounts.get(&key_of(draft)) {
        draft.account.kind = *kind;
    }
    if let Some(named) = named.filter(|_| draft.author.role == AuthorRole::Unknown) {
        draft.author.role = named.role;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(handle: &str) -> Draft {
        let mut draft = Draft { platform: Some("x".to_owned()), ..Draft::default() };
        draft.account.handle = Some(handle.to_owned());
        draft
    }

    fn policy() -> Policy {
        let json = serde_json::json!({"accounts": [
            {"platform": "x", "handle": "@altakommune", "kind": "official", "role": "communications"}]});
        Policy::from_value(json, &[]).0
    }

    #[test]
    fn the_policy_comes_before_the_writer() {
        let mut stored = Stored::default();
        stored.accounts.insert(key("x", "AltaKommune"), AccountKind::Personal);
        stored.accounts.insert(key("x", "kari"), AccountKind::Politician);
        for (handle, kind) in [
            ("altakommune", AccountKind::Official),
            ("kari", AccountKind::Politician),
            ("ola", AccountKind::Unknown),
        ] {
            let mut draft = draft(handle);
            resolve(&mut draft, &policy(), &stored);
            assert_eq!(draft.account.kind, kind, "{handle}");
        }
    }

    #[test]
    fn the_role_comes_with_the_account() {
        let mut draft = draft("altakommune");
        resolve(&mut draft, &policy(), &Stored::default());
        assert_eq!(draft.author.role, AuthorRole::Communications);
    }
}
