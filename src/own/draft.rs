//! What a person added as a file of the catalogue, to hand in: whole but for what only a person can say, which stands in
//! it as a comment.

use serde::Serialize;

use super::id::PREFIX;
use crate::catalog::lint::MAX_TEXT;
use crate::catalog::{Group, Region, Text, host, typed};
use crate::i18n::{Messages, Value};
use crate::journal::OwnPlatform;
use crate::record::{Added, AddedDeadline, AddedPlatform};

/// The id of the source that is still to be filled in.
const SOURCE: &str = "to-fill-in";

/// A file with a platform of the person's own and the dates added to it.
pub fn of_platform(m: &Messages, added: &Added, platform: &AddedPlatform, region: Region) -> String {
    let platform = super::clean(platform);
    let OwnPlatform { name, company, email, page } = &platform.own;
    let id = platform.id.strip_prefix(PREFIX).unwrap_or(&platform.id);
    let mut file = File { m, text: String::new() };
    file.comment("yours-toml-head", &[("date", m.date(platform.on).into())]);
    file.comment("yours-toml-ids", &[("id", id.into())]);
    file.table("[group]");
    file.put("id", &id);
    file.put("name", company.as_ref().unwrap_or(name));
    file.comment("yours-toml-kind", &[]);
    file.source();
    if let Some(company) = company {
        file.table("[[controller]]");
        file.put("id", &id);
        file.put("name", company);
        file.put("short", company);
        file.put("regions", &[region]);
        file.put("domains", &page.as_deref().and_then(host).into_iter().collect::<Vec<_>>());
        file.put("sources", &[SOURCE]);
    }
    file.table("[[platform]]");
    file.put("id", &id);
    file.in_both("name", &super::same(name));
    if company.is_some() {
        file.put("controller", &id);
    }
    file.put("regions", &[region]);
    file.put("deed", &"objection");
    file.put("subject", &"account");
    file.comment("yours-toml-what", &[]);
    file.put("sources", &[SOURCE]);
    let ways = [("email", "email", email, "yours-route-email"), ("form", "url", page, "yours-route-page")];
    for (kind, field, address, label) in ways {
        let Some(address) = address else { continue };
        file.table("[[platform.route]]");
        file.put("id", &kind);
        file.put("kind", &kind);
        file.in_each("label", label);
        file.put(field, address);
        file.put("state", &"reported");
        file.put("sources", &[SOURCE]);
    }
    for deadline in added.deadlines_of(&platform.id) {
        file.milestone(id, deadline, region);
    }
    file.text
}

/// What the dates that the person added to a platform add to the file of its group.
pub fn of_deadlines(
    m: &Messages,
    group: &Group,
    platform: &str,
    deadlines: &[&AddedDeadline],
    region: Region,
) -> String {
    let mut file = File { m, text: String::new() };
    let on = deadlines.iter().map(|deadline| deadline.on).max().map(|on| m.date(on)).unwrap_or_default();
    file.comment("yours-toml-head", &[("date", on.into())]);
    file.comment("yours-toml-group", &[("group", group.id.as_str().into())]);
    file.source();
    for deadline in deadlines {
        file.milestone(platform, deadline, region);
    }
    file.text
}

/// A file as it grows.
struct File<'a> {
    m: &'a Messages,
    text: String,
}

impl File<'_> {
    fn comment(&mut self, id: &str, values: &[(&str, Value<'_>)]) {
        for line in self.m.tv(id, values).lines() {
            self.text += &format!("# {line}\n");
        }
    }

    fn table(&mut self, head: &str) {
        self.text += &format!("\n{head}\n");
    }

    /// A text of JSON is one of TOML, and a list of them too.
    fn put(&mut self, key: &str, value: &impl Serialize) {
        let value = serde_json::to_string(value).unwrap_or_default();
        self.text += &format!("{key} = {value}\n");
    }

    fn in_both(&mut self, key: &str, text: &Text) {
        let [nl, en] = [&text.nl, &text.en].map(|text| serde_json::to_string(text).unwrap_or_default());
        self.text += &format!("{key} = {{ nl = {nl}, en = {en} }}\n");
    }

    /// A message in every language.
    fn in_each(&mut self, key: &str, id: &str) {
        self.in_both(key, &super::both(|m| m.t(id)));
    }

    /// The source, of which the person knows nothing that is known to others.
    fn source(&mut self) {
        self.table("[[source]]");
        self.put("id", &SOURCE);
        self.comment("yours-toml-source", &[]);
    }

    fn milestone(&mut self, platform: &str, deadline: &AddedDeadline, region: Region) {
        self.table("[[milestone]]");
        self.put("platforms", &[platform]);
        self.put("kind", &"last-day");
        self.put("date", &deadline.own.day.last());
        self.put("regions", &[region]);
        self.put("standing", &"announced");
        if let Some(note) = &deadline.own.note {
            self.comment("yours-toml-note", &[("note", typed::cleaned(note, MAX_TEXT).into())]);
        }
        self.in_each("text", "yours-toml-date");
        self.put("sources", &[SOURCE]);
    }
}
