//! URLs, hosts and e-mail addresses that a person may be sent to: only plain ones, which read as where they lead.

use url::{Host, Url};

use super::Code;

/// The host of a plain https URL.
pub(in crate::catalog) fn url(url: &str) -> Result<String, Code> {
    let rest = url.strip_prefix("https://").ok_or(Code::NotHttps)?;
    // A browser takes `\` for `/`.
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    let host = authority.to_ascii_lowercase();
    if authority.contains('@') {
        return Err(Code::UrlCredentials);
    }
    let parsed = Url::parse(url).ok();
    if authority.starts_with('[') || matches!(parsed.as_ref().and_then(Url::host), Some(Host::Ipv4(_) | Host::Ipv6(_)))
    {
        return Err(Code::IpHost);
    }
    if authority.contains(':') {
        return Err(Code::UrlPort);
    }
    if is_lookalike(&host) {
        return Err(Code::LookalikeHost);
    }
    let odd = |c: char| !c.is_ascii_graphic() || matches!(c, '\\' | '"' | '<' | '>' | '^' | '`' | '{' | '|' | '}');
    let hidden_control = rest.contains("%0") || rest.contains("%1");
    let same = parsed.is_some_and(|parsed| parsed.host_str() == Some(&host));
    if rest.contains(odd) || hidden_control || !same || !is_plain_host(&host) { Err(Code::BadUrl) } else { Ok(host) }
}

/// Whether a host lies in a domain.
pub(super) fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether a text is an ordinary e-mail address, with nothing a mail program would take for more than an address.
pub(in crate::catalog) fn is_email(email: &str) -> bool {
    let Some((local, host)) = email.split_once('@') else {
        return false;
    };
    local.len() <= 64
        && local.split('.').all(|part| !part.is_empty())
        && local.bytes().all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b))
        && is_domain(&host.to_ascii_lowercase())
}

/// Whether a text is a plain host name in lower case.
pub(super) fn is_domain(domain: &str) -> bool {
    is_plain_host(domain) && !is_lookalike(domain)
}

/// Whether a host is shown as other characters than it is written in.
fn is_lookalike(host: &str) -> bool {
    !host.is_ascii() || host.contains('%') || host.split('.').any(|label| label.starts_with("xn--"))
}

/// At least two labels of lower case, digits and inner hyphens; the last is no number.
fn is_plain_host(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    host.len() <= 253
        && host.split('.').all(is_label)
        && host.rsplit_once('.').is_some_and(|(_, last)| last.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
}
