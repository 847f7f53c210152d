//! What the files of a set can refer to in each other.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::document::Document;
use super::rules::unique;
use super::{Against, Code};

/// The longest way along redirects.
const MAX_REDIRECTS: usize = 10;

/// The ids and names of a set of files, and of what stands beside them.
pub(super) struct Set<'a> {
    groups: HashSet<&'a str>,
    platforms: HashSet<&'a str>,
    listed: HashSet<&'a str>,
    redirects: HashMap<&'a str, &'a str>,
    retired: HashSet<&'a str>,
    /// Which platform has a name, in lower case. An alias may be of several: whoever looks for it finds them all.
    names: HashMap<String, &'a str>,
    /// The local date, where it is known.
    pub today: Option<NaiveDate>,
}

impl<'a> Set<'a> {
    /// Gathers the ids of files, also from tables of another shape, and reports those given twice or not listed.
    pub fn new(documents: &mut [Document<'a>], against: &Against<'a>, listed: &[(usize, &'a str)]) -> Self {
        let mut set = Self {
            groups: HashSet::new(),
            platforms: HashSet::new(),
            listed: listed.iter().map(|(_, id)| *id).collect(),
            redirects: HashMap::new(),
            retired: HashSet::new(),
            names: HashMap::new(),
            today: against.today,
        };
        for group in against.beside {
            set.groups.insert(&group.id);
            for platform in &group.platforms {
                set.platforms.insert(&platform.id);
                let texts = [platform.name.nl.as_str(), &platform.name.en];
                set.enter(&platform.id, platform.redirect.as_deref(), platform.retired, texts);
            }
        }
        for Document { report, root, .. } in documents {
            unique(report, [root.key("group")].into_iter(), &mut set.groups);
            unique(report, root.key("platform").items(), &mut set.platforms);
            for platform in root.key("platform").items() {
                let Some(id) = platform.key("id").text() else { continue };
                if !set.listed.contains(id) {
                    let line = listed.iter().find(|(_, other)| *other > id).map(|(line, _)| *line);
                    let last = || listed.last().map_or(1, |(line, _)| line + 1);
                    let line = line.unwrap_or_else(last).to_string();
                    let args = [("id", id.to_owned()), ("list", against.ids.file.to_owned()), ("line", line)];
                    report.add(Code::UnlistedId, platform.key("id"), args.to_vec());
                }
                let retired = platform.key("retired").value.and_then(toml::de::DeValue::as_bool) == Some(true);
                let texts = ["nl", "en"].into_iter().filter_map(|lang| platform.key("name").key(lang).text());
                set.enter(id, platform.key("redirect").text(), retired, texts);
            }
        }
        set
    }

    fn enter(
        &mut self,
        id: &'a str,
        redirect: Option<&'a str>,
        retired: bool,
        names: impl IntoIterator<Item = &'a str>,
    ) {
        if let Some(target) = redirect {
            self.redirects.insert(id, target);
        }
        if retired {
            self.retired.insert(id);
            return;
        }
        for name in names {
            self.names.entry(name.to_lowercase()).or_insert(id);
        }
    }

    /// Whether a file holds this group.
    pub fn has_group(&self, id: &str) -> bool {
        self.groups.contains(id)
    }

    /// Whether a file holds this platform.
    pub fn has_platform(&self, id: &str) -> bool {
        self.platforms.contains(id)
    }

    /// Whether a platform can be referred to.
    pub fn knows(&self, id: &str) -> bool {
        self.has_platform(id) || self.listed.contains(id)
    }

    /// Whether a platform is retired.
    pub fn is_retired(&self, id: &str) -> bool {
        self.retired.contains(id)
    }

    /// The platform that has a name.
    pub fn named(&self, name: &str) -> Option<&'a str> {
        self.names.get(&name.to_lowercase()).copied()
    }

    /// Whether the redirects from a platform come to an end.
    pub fn ends(&self, id: &str) -> bool {
        let mut id = id;
        for _ in 0..MAX_REDIRECTS {
            match self.redirects.get(id) {
                Some(target) => id = target,
                None => return true,
            }
        }
        false
    }
}
