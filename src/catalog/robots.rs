//! What a website of one's own asks of the programs that read it: a few lines for its `robots.txt` (RFC 9309).

use super::{Crawler, Purpose};

/// Asks these to stay away from all of the website; nothing where nobody is asked.
///
/// It is one group: several programs may share its rule (RFC 9309, 2.1). A blank line would end it.
pub fn robots_txt<'a>(crawlers: impl IntoIterator<Item = &'a Crawler>) -> String {
    let agents: Vec<String> = crawlers.into_iter().map(|crawler| format!("User-agent: {}\n", crawler.agent)).collect();
    match agents.is_empty() {
        true => String::new(),
        false => format!("{}Disallow: /\n", agents.concat()),
    }
}

impl Purpose {
    /// Every purpose, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Training, Self::Search, Self::Visit];

    /// The word for it in commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::Training => "training",
            Self::Search => "search",
            Self::Visit => "visit",
        }
    }
}
