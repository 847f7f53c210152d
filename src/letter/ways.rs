//! Where a letter can go: only where the company or the authority itself says so.

use super::{Kind, Way};
use crate::catalog::{Controller, Platform, Region, RouteKind, RouteState};

/// Where a letter goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A form on a page: the text is pasted into it.
    Form {
        /// The page.
        url: String,
    },
    /// An address that the company itself publishes.
    Email {
        /// The address.
        address: String,
    },
    /// On paper.
    Post {
        /// Name and address, line by line.
        lines: Vec<String>,
    },
}

impl Destination {
    /// How it goes.
    pub fn way(&self) -> Way {
        match self {
            Self::Form { .. } => Way::Form,
            Self::Email { .. } => Way::Email,
            Self::Post { .. } => Way::Post,
        }
    }
}

/// Where a letter to a company can go, the way with the least effort first. The Irish company is never named to people
/// in the United Kingdom.
pub fn to_company(kind: Kind, platform: &Platform, controller: &Controller, region: Region) -> Vec<Destination> {
    let is_theirs =
        controller.regions.contains(&region) && !(region == Region::Uk && controller.country.as_deref() == Some("IE"));
    // What the company itself names, or what the person filled in: it is their letter.
    let official =
        || platform.routes.iter().filter(|route| matches!(route.state, RouteState::Official | RouteState::Own));
    let form = match kind.objects() {
        true => official().find(|route| route.kind == RouteKind::Form).and_then(|route| route.url.clone()),
        false => None,
    };
    let form = form.or_else(|| controller.privacy_contact.clone().filter(|_| is_theirs));
    let email = official().find(|route| route.kind == RouteKind::Email).and_then(|route| route.email.clone());
    let post = on_paper(&controller.name, &controller.address).filter(|_| is_theirs);
    let ways = [form.map(|url| Destination::Form { url }), email.map(|address| Destination::Email { address }), post];
    ways.into_iter().flatten().collect()
}

/// Where a complaint to an authority can go: only what the authority itself publishes is handed in.
pub fn to_authority(name: &str, address: &[String], form: Option<&str>, email: Option<&str>) -> Vec<Destination> {
    let form = form.map(|url| Destination::Form { url: url.to_owned() });
    let email = email.map(|address| Destination::Email { address: address.to_owned() });
    [form, email, on_paper(name, address)].into_iter().flatten().collect()
}

/// Name and address; none where no address is known: none is made up.
fn on_paper(name: &str, address: &[String]) -> Option<Destination> {
    let lines = || std::iter::once(name.to_owned()).chain(address.iter().cloned()).collect();
    (!address.is_empty()).then(|| Destination::Post { lines: lines() })
}
