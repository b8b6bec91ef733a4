//! Who may talk to the worker: our own content script in a tab, and our own pages.

/// The largest message that is read, in UTF-16 units of its JSON.
pub const LARGEST: u32 = 8 * 1024 * 1024;

/// Whether a Port is our own content script's. Its tab is known then.
#[must_use]
pub fn admits_port(sender: Option<&str>, own: &str, tab: Option<i32>) -> Option<i32> {
    tab.filter(|_| sender == Some(own))
}

/// Whether a message is one of our own pages'. A content script has our id too, but a platform's address.
#[must_use]
pub fn admits_page(sender: Option<&str>, own: &str, address: Option<&str>, own_pages: &str) -> bool {
    sender == Some(own) && address.is_some_and(|address| address.starts_with(own_pages))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_needs_our_id_and_a_tab() {
        assert_eq!(admits_port(Some("omhu"), "omhu", Some(7)), Some(7));
        assert_eq!(admits_port(Some("other"), "omhu", Some(7)), None);
        assert_eq!(admits_port(None, "omhu", Some(7)), None);
        assert_eq!(admits_port(Some("omhu"), "omhu", None), None);
    }

    #[test]
    fn a_content_script_is_no_page() {
        let pages = "chrome-extension://omhu/pages/";
        assert!(admits_page(Some("omhu"), "omhu", Some("chrome-extension://omhu/pages/popup.html"), pages));
        assert!(!admits_page(Some("omhu"), "omhu", Some("https://x.com/home"), pages));
        assert!(!admits_page(Some("omhu"), "omhu", None, pages));
    }
}
