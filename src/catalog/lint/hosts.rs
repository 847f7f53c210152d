//! What a host says of who is behind it: the company, a copy, a shortener, or somebody who imitates.

use std::collections::HashSet;

use super::address::is_within;
use super::document::Document;

/// Names that are imitated, as they stand in a host.
const IMITATED: [&str; 24] = [
    "adobe",
    "amazon",
    "anthropic",
    "apple",
    "chatgpt",
    "discord",
    "facebook",
    "github",
    "google",
    "instagram",
    "linkedin",
    "messenger",
    "microsoft",
    "netflix",
    "openai",
    "paypal",
    "pinterest",
    "reddit",
    "snapchat",
    "spotify",
    "tiktok",
    "twitter",
    "whatsapp",
    "youtube",
];

/// Hosts that send on to somewhere else, with all below them.
#[rustfmt::skip]
const FORWARDERS: [&str; 27] = [
    "aka.ms", "amzn.to", "bit.ly", "bl.ink", "buff.ly", "cutt.ly", "dlvr.it", "fb.me", "g.co", "goo.gl", "is.gd", "l.facebook.com",
    "l.instagram.com", "linktr.ee", "lm.facebook.com", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly", "s.id",
    "safelinks.protection.outlook.com", "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "urldefense.com",
];

/// Hosts that show pages of others, with all below them.
#[rustfmt::skip]
const COPIERS: [&str; 21] = [
    "12ft.io", "ampproject.org", "archive.fo", "archive.is", "archive.li", "archive.md", "archive.ph", "archive.today", "archive.vn",
    "cc.bingj.com", "freezepage.com", "ghostarchive.org", "megalodon.jp", "opentermsarchive.org", "perma.cc", "r.jina.ai",
    "removepaywalls.com", "translate.goog", "translate.google.com", "web.archive.org", "webcache.googleusercontent.com",
];

/// Domains under which anybody can have a host.
#[rustfmt::skip]
const SHARED: [&str; 41] = [
    "ac.uk", "amazonaws.com", "appspot.com", "azurewebsites.net", "blogspot.com", "cloudfront.net", "co.in", "co.jp", "co.kr", "co.nz",
    "co.uk", "co.za", "com.au", "com.br", "com.cn", "com.mx", "com.tr", "firebaseapp.com", "force.com", "forms.gle", "github.io",
    "gitlab.io", "googleusercontent.com", "gov.uk", "herokuapp.com", "hubspot.com", "netlify.app", "notion.site", "onrender.com", "org.uk",
    "pages.dev", "sharepoint.com", "typeform.com", "vercel.app", "web.app", "weebly.com", "windows.net", "wixsite.com", "workers.dev",
    "zendesk.com", "zohopublic.com",
];

/// Parameters of a URL that say where its visitor came from; those that start with `utm_` are such too.
#[rustfmt::skip]
const TRACKERS: [&str; 29] = [
    "_ga", "_gl", "_hsenc", "_hsmi", "cmpid", "dclid", "fbclid", "gbraid", "gclid", "igsh", "igshid", "li_fat_id", "mc_cid", "mc_eid",
    "mibextid", "mkt_tok", "msclkid", "ncid", "oly_enc_id", "ref_src", "ref_url", "s_cid", "trackingid", "trk", "ttclid", "twclid",
    "vero_id", "wbraid", "yclid",
];

/// Sites on which everybody has a folder of their own.
const CODE_HOSTS: [&str; 3] = ["github.com", "gitlab.com", "huggingface.co"];

/// The shortest name of which one with another letter is an imitation.
const SHORTEST_IMITATED: usize = 6;
/// The most domains of a file that hosts are compared with one by one.
const MAX_COMPARED: usize = 100;

/// What a file's company is called, and where it is at home.
pub(super) struct Home<'a> {
    domains: HashSet<&'a str>,
    names: HashSet<String>,
    /// The names in its domains.
    labels: HashSet<&'a str>,
}

impl<'a> Home<'a> {
    /// Gathers them, also from tables of another shape.
    pub fn of(document: &Document<'a>) -> Self {
        let root = document.root;
        let controllers = || root.key("controller").items();
        let domains: HashSet<&str> =
            controllers().flat_map(|at| at.key("domains").items()).filter_map(|at| at.text()).collect();
        let labels = domains.iter().take(MAX_COMPARED).filter_map(|domain| label(domain)).collect();
        let platforms = || root.key("platform").items();
        let names = ([root.key("group").key("id"), root.key("group").key("name")].into_iter())
            .chain(controllers().flat_map(|at| [at.key("name"), at.key("short")]))
            .chain(platforms().flat_map(|at| [at.key("name").key("nl"), at.key("name").key("en")]))
            .chain(platforms().flat_map(|at| at.key("aliases").items()))
            .chain(platforms().flat_map(|at| at.key("crawler").items()).map(|at| at.key("owner")))
            .filter_map(|at| at.text())
            .filter(|name| name.len() <= 4 * super::MAX_NAME)
            .flat_map(|name| {
                let first = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                [first, name].map(squashed)
            })
            .filter(|name| name.len() > 2 && name != "the")
            .collect();
        Self { domains, names, labels }
    }

    /// Whether there is any company to be at home with.
    pub fn is_known(&self) -> bool {
        !self.domains.is_empty()
    }

    /// Whether a host lies in a domain of the company.
    pub fn has(&self, host: &str) -> bool {
        parents(host).any(|parent| self.domains.contains(parent))
    }

    /// Whether a host is the company's by its domain or by its name; with the path, where a site has a folder for each.
    pub fn owns(&self, host: &str, path: &str) -> bool {
        let folder = || path.split('/').find(|part| !part.is_empty()).map(squashed);
        let by_name = |name: Option<&str>| name.is_some_and(|name| self.names.contains(&squashed(name)));
        self.has(host)
            || by_name(label(host))
            || by_name(host.rsplit('.').next())
            || (CODE_HOSTS.contains(&host) && folder().is_some_and(|folder| self.begins(&folder)))
    }

    /// Whether a folder is called after the company, as in MicrosoftDocs.
    fn begins(&self, folder: &str) -> bool {
        let is_start = |name: &String| folder == name || (name.len() > 4 && folder.starts_with(name.as_str()));
        self.names.iter().any(is_start)
    }

    /// The name or domain of the file that a host looks like without being it.
    pub fn imitated(&self, host: &str) -> Option<&str> {
        let disguised = || self.domains.iter().take(MAX_COMPARED).find(|domain| stands_before(host, domain)).copied();
        disguised().filter(|_| !self.has(host)).or_else(|| {
            let own = label(host)?;
            // What lies in a domain of the file is judged with the domain.
            if self.labels.contains(own) { None } else { resembled(own, self.labels.iter().copied()) }
        })
    }
}

/// What a host looks like without being it: a well-known name, or itself with a letter for a digit.
pub(super) fn imitated(host: &str) -> Option<String> {
    // No company writes a nought between two letters.
    let letter = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphabetic);
    let nought =
        |(at, _): (usize, &str)| letter(host.as_bytes().get(at + 1)) && at > 0 && letter(host.as_bytes().get(at - 1));
    if host.match_indices('0').any(nought) {
        return Some(host.replace('0', "o"));
    }
    let own = label(host)?;
    // In amazon.com.au the name is still the owner's.
    let disguised = || IMITATED.into_iter().find(|name| own != *name && stands_before(host, &format!("{name}.com")));
    disguised().or_else(|| resembled(own, IMITATED.into_iter())).map(str::to_owned)
}

/// Whether a domain stands in a host in front of where the host really lies.
fn stands_before(host: &str, domain: &str) -> bool {
    host.match_indices(domain).any(|(at, _)| {
        let (before, after) = (&host[..at], &host[at + domain.len()..]);
        (before.is_empty() || before.ends_with(['.', '-'])) && after.starts_with(['.', '-'])
    })
}

/// The name of these that another one looks like without being one of them.
fn resembled<'a>(own: &str, names: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    if names.clone().chain(IMITATED).any(|name| name == own) {
        return None;
    }
    let skeleton = skeleton(own);
    let mut names = names;
    names.find(|name| name.len() > 3 && (skeleton == self::skeleton(name) || is_one_off(own, name)))
}

/// Whether a host only sends on to somewhere else.
pub(super) fn forwards(host: &str, path: &str) -> bool {
    within(host, &FORWARDERS) || (label(host) == Some("google") && path == "/url")
}

/// Whether a page is a copy of another one.
pub(super) fn copies(host: &str, path: &str) -> bool {
    within(host, &COPIERS)
        || (label(host) == Some("google") && path.starts_with("/amp/"))
        || (CODE_HOSTS.contains(&host) && path.to_ascii_lowercase().starts_with("/opentermsarchive/"))
        || (host == "archive.org" && path.starts_with("/web/"))
}

/// Whether anybody can have a host in a domain.
pub(super) fn is_shared(domain: &str) -> bool {
    SHARED.contains(&domain)
}

/// The parameter of a query that follows a visitor.
pub(super) fn tracker(query: &str) -> Option<&str> {
    query.split('&').map(|pair| pair.split('=').next().unwrap_or_default()).find(|name| {
        let name = name.to_ascii_lowercase();
        name.starts_with("utm_") || TRACKERS.contains(&name.as_str())
    })
}

fn within(host: &str, domains: &[&str]) -> bool {
    domains.iter().any(|domain| is_within(host, domain))
}

/// A host and what it lies in: `a.b.example`, `b.example`, `example`.
fn parents(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| host.split_once('.').map(|(_, parent)| parent))
}

/// The name in a host that its owner chose: `example` in `www.example.co.uk`.
fn label(host: &str) -> Option<&str> {
    let mut labels = host.rsplit('.');
    let (top, second) = (labels.next()?, labels.next()?);
    let is_general = matches!(second, "ac" | "co" | "com" | "edu" | "gov" | "ne" | "net" | "or" | "org");
    if top.len() == 2 && is_general { labels.next().or(Some(second)) } else { Some(second) }
}

/// Letters and digits in lower case.
fn squashed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A name as it looks at a glance.
fn skeleton(name: &str) -> String {
    let alike = |c: char| match c {
        '0' => 'o',
        '1' | 'i' | 'j' => 'l',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        '8' => 'b',
        'q' | '9' => 'g',
        c => c,
    };
    name.replace("rn", "m").replace("vv", "w").replace("cl", "d").replace('-', "").chars().map(alike).collect()
}

/// Whether two names differ in one letter, or in the order of two.
fn is_one_off(name: &str, other: &str) -> bool {
    let (a, b) = (name.as_bytes(), other.as_bytes());
    if b.len() < SHORTEST_IMITATED || a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    match a.len().cmp(&b.len()) {
        std::cmp::Ordering::Less => a == &b[1..],
        std::cmp::Ordering::Greater => &a[1..] == b,
        std::cmp::Ordering::Equal => {
            a[1..] == b[1..] || (a.len() > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..])
        }
    }
}
