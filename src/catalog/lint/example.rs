//! The examples of the rules: what is wrong, and what is nearly the same and right. The documentation shows the very
//! ones that a test runs.

use chrono::NaiveDate;

use super::{Against, Args, Code, Finding, Ids, lint};

/// A catalogue file without a mistake, which the examples change.
pub const SAMPLE: &str = include_str!("sample.toml");
/// What it is called.
pub const SAMPLE_FILE: &str = "alpha-group.toml";
/// The list of ids that it is judged against.
pub const SAMPLE_IDS: &str = include_str!("sample-ids.txt");

/// Changes to the sample: what stands in it once, and what is written instead. A `¶` marks where the finding is, if that
/// is not at the start of the first change.
pub type Edits = &'static [(&'static str, &'static str)];

/// Where a change starts and ends, while its lines are looked for.
const START: char = '\u{1}';
const END: char = '\u{2}';

/// What shows a rule.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// Changes to the sample.
    Edits {
        /// With these the rule finds a mistake, and no other rule does.
        wrong: Edits,
        /// With these, which look much like them, no rule finds anything.
        right: Edits,
    },
    /// What is described in words, as it is no text: with what its message says.
    Words(&'static [(&'static str, &'static str)]),
}

/// The sample with changes, and the line of the finding.
pub fn edited(edits: Edits) -> (String, usize) {
    let mut text = SAMPLE.to_owned();
    let mut first = usize::MAX;
    for (old, new) in edits {
        first = first.min(text.find(old).unwrap_or(usize::MAX));
        text = text.replacen(old, new, 1);
    }
    let at = text.find('¶').unwrap_or(first);
    let line = text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    (text.replace('¶', ""), line)
}

/// What the linter says of the sample with changes; it is 22 November 2026.
pub fn lint_sample(text: &str) -> Vec<Finding> {
    let ids = Ids { file: "ids.txt", text: SAMPLE_IDS };
    let today = NaiveDate::from_ymd_opt(2026, 11, 22);
    lint(&[(SAMPLE_FILE, text)], &Against { ids, whole: &[], beside: &[], today })
}

impl Example {
    /// The changed lines of the sample, with the heads of their tables.
    pub fn fragment(edits: Edits) -> String {
        let mut text = SAMPLE.to_owned();
        for (old, new) in edits {
            text = text.replacen(old, &format!("{START}{new}{END}"), 1);
        }
        let mut shown: Vec<String> = Vec::new();
        let (mut head, mut next, mut changed) = ((0, ""), 0, false);
        for (number, line) in text.lines().enumerate() {
            let is_changed = changed || line.contains(START);
            changed =
                is_changed && line.rfind(END).is_none_or(|end| line.rfind(START).is_some_and(|start| start > end));
            if line.trim_start_matches([START, '¶']).starts_with('[') {
                head = (number, line);
            }
            if !is_changed || line.is_empty() {
                continue;
            }
            for (number, line) in [head, (number, line)] {
                if number < next {
                    continue;
                }
                let line = line.replace([START, END, '¶'], "");
                if number > next && !shown.is_empty() {
                    shown.push(if line.starts_with("[[") { String::new() } else { "…".to_owned() });
                }
                shown.extend(Some(line).filter(|line| !line.is_empty()));
                next = number + 1;
            }
        }
        shown.join("\n")
    }

    /// What is found in it: the finding that the documentation shows.
    pub fn finding(self, code: Code) -> Option<Finding> {
        match self {
            Self::Edits { wrong, .. } => lint_sample(&edited(wrong).0).into_iter().find(|finding| finding.code == code),
            Self::Words(said) => {
                let args: Args = said.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
                Some(Finding { code, file: SAMPLE_FILE.to_owned(), line: 1, args })
            }
        }
    }
}

impl Code {
    /// Its example.
    pub fn example(self) -> Example {
        match self {
            Self::Syntax => Example::Edits {
                wrong: &[(r#"class = "official""#, "class = official")],
                right: &[(r#"class = "official""#, "class = 'official'")],
            },
            Self::UnknownField => Example::Edits {
                wrong: &[(r#"basis = "legitimate-interest""#, r#"bases = "legitimate-interest""#)],
                right: &[(r#"basis = "legitimate-interest""#, r#"basis = "public-task""#)],
            },
            Self::MissingField => Example::Edits {
                wrong: &[(
                    r#"[[platform.route]]
id = "post""#,
                    "¶[[platform.route]]",
                )],
                right: &[(
                    r#"[[platform.route]]
id = "post""#,
                    r#"[[platform.route]]
id = "letter""#,
                )],
            },
            Self::WrongType => Example::Edits {
                wrong: &[(r#"seen = "2025-05-20""#, "seen = 2025-05-20")],
                right: &[(r#"seen = "2025-05-20""#, r#"seen = "2025-05""#)],
            },
            Self::UnknownWord => Example::Edits {
                wrong: &[(r#"kind = "form""#, r#"kind = "webform""#)],
                right: &[(r#"kind = "form""#, r#"kind = "post""#)],
            },
            Self::BadDate => Example::Edits {
                wrong: &[(r#"date = "2025-05-26""#, r#"date = "2025-02-29""#)],
                right: &[(r#"date = "2025-05-26""#, r#"date = "2024-02-29""#)],
            },
            Self::BadCountry => Example::Edits {
                wrong: &[(r#"country = "IE""#, r#"country = "UK""#)],
                right: &[(r#"country = "IE""#, r#"country = "GB""#)],
            },
            Self::BadId => Example::Edits {
                wrong: &[(r#"id = "mail""#, r#"id = "E-Mail""#)],
                right: &[(r#"id = "mail""#, r#"id = "e-mail""#)],
            },
            Self::DuplicateId => Example::Edits {
                wrong: &[(
                    r#"id = "post"
kind"#,
                    r#"id = "mail"
kind"#,
                )],
                right: &[(
                    r#"id = "post"
kind"#,
                    r#"id = "mail-2"
kind"#,
                )],
            },
            Self::UnlistedId => Example::Edits {
                wrong: &[(r#"id = "alpha-old""#, r#"id = "alpha-new""#)],
                right: &[(r#"id = "alpha-old""#, r#"id = "beta""#)],
            },
            Self::NoSource => Example::Edits {
                wrong: &[(r#"sources = ["s1", "s2"]"#, "sources = []")],
                right: &[(r#"sources = ["s1", "s2"]"#, r#"sources = ["s2"]"#)],
            },
            Self::UnknownSource => Example::Edits {
                wrong: &[(r#"sources = ["s1", "s2"]"#, r#"sources = ["s1", "s9"]"#)],
                right: &[(r#"sources = ["s1", "s2"]"#, r#"sources = ["s1", "s3"]"#)],
            },
            Self::UndatedSource => Example::Edits {
                wrong: &[(
                    r#"id = "s2"
title = "Hulp bij bezwaar"
publisher = "Toezichthouder"
class = "regulator"
url = "https://toezicht.example/alpha"
seen = "2025-05-20""#,
                    r#"id = "s2"
title = "Hulp bij bezwaar"
publisher = "Toezichthouder"
class = "regulator"
url = "https://toezicht.example/alpha""#,
                )],
                right: &[(
                    r#"id = "s2"
title = "Hulp bij bezwaar"
publisher = "Toezichthouder"
class = "regulator"
url = "https://toezicht.example/alpha"
seen = "2025-05-20""#,
                    r#"id = "s2"
title = "Hulp bij bezwaar"
publisher = "Toezichthouder"
class = "regulator"
url = "https://toezicht.example/alpha"
date = "2025""#,
                )],
            },
            Self::BadUrl => Example::Edits {
                wrong: &[("https://www.alphabook.example/objection", "https://www.alphabook.example/my objection")],
                right: &[("https://www.alphabook.example/objection", "https://www.alphabook.example/my%20objection")],
            },
            Self::NotHttps => Example::Edits {
                wrong: &[("https://www.alphabook.example/objection", "http://www.alphabook.example/objection")],
                right: &[("https://www.alphabook.example/objection", "https://alphabook.example/objection?http=1")],
            },
            Self::UrlCredentials => Example::Edits {
                wrong: &[("https://www.alphabook.example/objection", "https://alphabook.example@evil.example/")],
                right: &[("https://www.alphabook.example/objection", "https://www.alphabook.example/@alpha")],
            },
            Self::UrlPort => Example::Edits {
                wrong: &[("https://www.alphabook.example/objection", "https://www.alphabook.example:8443/objection")],
                right: &[("https://www.alphabook.example/objection", "https://www.alphabook.example/objection:8443")],
            },
            Self::IpHost => Example::Edits {
                wrong: &[("https://www.alphabook.example/objection", "https://192.0.2.1/objection")],
                right: &[("https://www.alphabook.example/objection", "https://www.alphabook.example/192.0.2.1")],
            },
            Self::LookalikeHost => Example::Edits {
                wrong: &[("https://www.alphabook.example/objection", "https://xn--lphabook-6fg.example/objection")],
                right: &[("https://www.alphabook.example/objection", "https://www.alphabook.example/xn--objection")],
            },
            Self::ForeignHost => Example::Edits {
                wrong: &[("https://www.alphabook.example/objection", "https://objections.example/alphabook")],
                right: &[("https://www.alphabook.example/objection", "https://objections.alphabook.example/")],
            },
            Self::BadDomain => Example::Edits {
                wrong: &[(
                    r#"domains = ["alpha.example", "alphabook.example"]"#,
                    r#"domains = ["alpha.example", "alphabook.example", "https://alpha.example/"]"#,
                )],
                right: &[(
                    r#"domains = ["alpha.example", "alphabook.example"]"#,
                    r#"domains = ["alpha.example", "www.alphabook.example"]"#,
                )],
            },
            Self::BadEmail => Example::Edits {
                wrong: &[("privacy.team+ai@alpha.example", "privacy@alpha.example?bcc=me@evil.example")],
                right: &[("privacy.team+ai@alpha.example", "privacy@help.alpha.example")],
            },
            Self::MissingText => Example::Edits {
                wrong: &[(r#"label = { nl = "Brief", en = "Letter" }"#, r#"label = { nl = "Brief" }"#)],
                right: &[(r#"label = { nl = "Brief", en = "Letter" }"#, r#"label = { nl = "Post", en = "Post" }"#)],
            },
            Self::UnequalLists => Example::Edits {
                wrong: &[(r#"nl = ["Open het menu"]"#, r#"nl = ["Open het menu", "Klik"]"#)],
                right: &[(r#"nl = ["Open het menu"]"#, r#"nl = ["Open het hoofdmenu"]"#)],
            },
            Self::EmptyText => Example::Edits {
                wrong: &[(r#"publisher = "Toezichthouder""#, r#"publisher = """#)],
                right: &[(r#"publisher = "Toezichthouder""#, r#"publisher = "T""#)],
            },
            Self::EmptyList => Example::Edits {
                wrong: &[(
                    r#"regions = ["eu"]
standing = "announced""#,
                    r#"regions = []
standing = "announced""#,
                )],
                right: &[(
                    r#"regions = ["eu"]
standing = "announced""#,
                    r#"regions = ["eu"]
standing = "cancelled""#,
                )],
            },
            Self::ForbiddenCharacter => Example::Edits {
                wrong: &[("Berichten en foto’s", r#"Berichten \u202Een foto’s"#)],
                right: &[("Berichten en foto’s", "Berichten, foto’s – en café")],
            },
            Self::Template => {
                Example::Edits { wrong: &[("Public posts", "{{ posts }}")], right: &[("Public posts", "{ posts }")] }
            }
            Self::LongName => Example::Edits {
                wrong: &[(
                    r#"short = "Alpha""#,
                    r#"short = "Alpha, the company that brings people and their pictures together""#,
                )],
                right: &[(
                    r#"short = "Alpha""#,
                    r#"short = "Alpha, the company that brings people and posts together""#,
                )],
            },
            Self::UnknownController => Example::Edits {
                wrong: &[(
                    r#"controller = "alpha-ie"
regions = ["eu"]
deed = "nothing""#,
                    r#"controller = "alpha-us"
regions = ["eu"]
deed = "nothing""#,
                )],
                right: &[(
                    r#"controller = "alpha-ie"
regions = ["eu"]
deed = "nothing""#,
                    r#"regions = ["eu"]
deed = "nothing""#,
                )],
            },
            Self::UnknownPlatform => Example::Edits {
                wrong: &[(r#"redirect = "alpha""#, r#"redirect = "gamma""#)],
                right: &[(r#"redirect = "alpha""#, r#"redirect = "beta""#)],
            },
            Self::CoversItself => Example::Edits {
                wrong: &[(r#"platform = "alpha-ai""#, r#"platform = "alpha""#)],
                right: &[(r#"platform = "alpha-ai""#, r#"platform = "beta""#)],
            },
            Self::RedirectCycle => Example::Edits {
                wrong: &[(r#"redirect = "alpha""#, r#"redirect = "alpha-old""#)],
                right: &[(r#"redirect = "alpha""#, r#"redirect = "alpha-ai""#)],
            },
            Self::RedirectNotRetired => Example::Edits {
                wrong: &[(
                    r#"retired = true
redirect = "alpha""#,
                    r#"¶redirect = "alpha""#,
                )],
                right: &[(
                    r#"retired = true
redirect = "alpha""#,
                    "retired = true",
                )],
            },
            Self::IncompleteRoute => Example::Edits {
                wrong: &[(r#"kind = "post""#, r#"kind = "setting""#)],
                right: &[(r#"kind = "post""#, r#"kind = "own-website""#)],
            },
            Self::FileName => Example::Edits {
                wrong: &[(r#"id = "alpha-group""#, r#"id = "alpha""#)],
                right: &[(
                    r#"id = "alpha-group"
name = "Alpha""#,
                    r#"id = "alpha-group"
name = "Alphabook""#,
                )],
            },
            Self::SeenBeforeDate => Example::Edits {
                wrong: &[(
                    r#"date = "2025-06-02""#,
                    r#"date = "2025-06-02"
¶seen = "2025-05-01""#,
                )],
                right: &[(
                    r#"date = "2025-06-02""#,
                    r#"date = "2025-06-02"
seen = "2025-06-02""#,
                )],
            },
            Self::FutureSource => Example::Edits {
                wrong: &[(r#"seen = "2025-05-20""#, r#"seen = "2027-05-20""#)],
                right: &[(r#"seen = "2025-05-20""#, r#"seen = "2026-11-22""#)],
            },
            Self::OddYear => Example::Edits {
                wrong: &[(r#"date = "2025-05-26""#, r#"date = "1925-05-26""#)],
                right: &[(r#"date = "2025-05-26""#, r#"date = "2000-05-26""#)],
            },
            Self::UnusedSource => Example::Edits {
                wrong: &[(
                    "[[controller]]",
                    r#"[[source]]
¶id = "s4"
title = "Alpha in gewone woorden"
publisher = "De Gids"
class = "community"
url = "https://gids.example/alpha/2025"
date = "2025-07-02"

[[controller]]"#,
                )],
                right: &[
                    (
                        "[[controller]]",
                        r#"[[source]]
id = "s4"
title = "Alpha in gewone woorden"
publisher = "De Gids"
class = "community"
url = "https://gids.example/alpha/2025"
date = "2025-07-02"

[[controller]]"#,
                    ),
                    (
                        r#"obeys = "unclear"
sources = ["s3"]"#,
                        r#"obeys = "unclear"
sources = ["s3", "s4"]"#,
                    ),
                ],
            },
            Self::SameSource => Example::Edits {
                wrong: &[
                    (
                        "[[controller]]",
                        r#"[[source]]
¶id = "s4"
title = "Alpha in gewone woorden"
publisher = "De Gids"
class = "community"
url = "https://gids.example/alpha/2025"
date = "2025-06-02"

[[controller]]"#,
                    ),
                    (
                        r#"obeys = "unclear"
sources = ["s3"]"#,
                        r#"obeys = "unclear"
sources = ["s3", "s4"]"#,
                    ),
                ],
                right: &[
                    (
                        "[[controller]]",
                        r#"[[source]]
id = "s4"
title = "Alpha in gewone woorden"
publisher = "De Gids"
class = "community"
url = "https://gids.example/alpha/2025"
date = "2025-07-02"

[[controller]]"#,
                    ),
                    (
                        r#"obeys = "unclear"
sources = ["s3"]"#,
                        r#"obeys = "unclear"
sources = ["s3", "s4"]"#,
                    ),
                ],
            },
            Self::ForeignSource => Example::Edits {
                wrong: &[(
                    r#"class = "community"
url = "https://gids.example/alpha/2025""#,
                    r#"class = "official"
url = "https://gids.example/alpha/2025""#,
                )],
                right: &[(
                    r#"class = "community"
url = "https://gids.example/alpha/2025""#,
                    r#"class = "official"
url = "https://blog.alpha.example/2025""#,
                )],
            },
            Self::OwnSource => Example::Edits {
                wrong: &[(
                    r#"class = "regulator"
url = "https://toezicht.example/alpha""#,
                    r#"class = "regulator"
url = "https://www.alpha.example/toezicht""#,
                )],
                right: &[(
                    r#"class = "regulator"
url = "https://toezicht.example/alpha""#,
                    r#"class = "regulator"
url = "https://alpha.toezicht.example/""#,
                )],
            },
            Self::Tracking => Example::Edits {
                wrong: &[("https://gids.example/alpha/2025", "https://gids.example/alpha/2025?utm_source=mail")],
                right: &[("https://gids.example/alpha/2025", "https://gids.example/alpha?year=2025")],
            },
            Self::HiddenTarget => Example::Edits {
                wrong: &[("https://gids.example/alpha/2025", "https://bit.ly/alpha2025")],
                right: &[("https://gids.example/alpha/2025", "https://obit.example/alpha2025")],
            },
            Self::CopiedPage => Example::Edits {
                wrong: &[(
                    "https://gids.example/alpha/2025",
                    "https://web.archive.org/web/2025/https://gids.example/alpha",
                )],
                right: &[("https://gids.example/alpha/2025", "https://gids.example/web/2025")],
            },
            Self::HomePage => Example::Edits {
                wrong: &[("https://gids.example/alpha/2025", "https://gids.example/#alpha")],
                right: &[("https://gids.example/alpha/2025", "https://gids.example/alpha#2025")],
            },
            Self::ImitatingHost => Example::Edits {
                wrong: &[("https://gids.example/alpha/2025", "https://www.faceb00k.example/alpha")],
                right: &[("https://gids.example/alpha/2025", "https://www.facebook.example/alpha")],
            },
            Self::HostCase => Example::Edits {
                wrong: &[("https://gids.example/alpha/2025", "https://Gids.example/alpha")],
                right: &[("https://gids.example/alpha/2025", "https://gids.example/Alpha")],
            },
            Self::SharedDomain => Example::Edits {
                wrong: &[(
                    r#"domains = ["alpha.example", "alphabook.example"]"#,
                    r#"domains = ["alpha.example", "alphabook.example", "github.io"]"#,
                )],
                right: &[(
                    r#"domains = ["alpha.example", "alphabook.example"]"#,
                    r#"domains = ["alpha.example", "alphabook.example", "alpha.github.io"]"#,
                )],
            },
            Self::ForeignEmail => Example::Edits {
                wrong: &[("privacy.team+ai@alpha.example", "alpha.privacy@mail.example")],
                right: &[("privacy.team+ai@alpha.example", "privacy@alphabook.example")],
            },
            Self::RepeatedItem => Example::Edits {
                wrong: &[(r#"needs = ["log-in"]"#, r#"needs = ["log-in", "log-in"]"#)],
                right: &[(r#"needs = ["log-in"]"#, r#"needs = ["log-in", "phone"]"#)],
            },
            Self::RepeatedFact => Example::Edits {
                wrong: &[
                    (
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    ),
                    (
                        r#"about = "not-used"
text = { nl = "Berichten onder vrienden", en = "Messages among friends" }"#,
                        r#"about = "used"
¶text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    ),
                ],
                right: &[
                    (
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    ),
                    (
                        r#"about = "not-used"
text = { nl = "Berichten onder vrienden", en = "Messages among friends" }"#,
                        r#"about = "covered"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    ),
                ],
            },
            Self::Contradiction => Example::Edits {
                wrong: &[
                    (
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    ),
                    (
                        r#"about = "not-used"
text = { nl = "Berichten onder vrienden", en = "Messages among friends" }"#,
                        r#"about = "not-used"
¶text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    ),
                ],
                right: &[
                    (
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                        r#"about = "used"
text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    ),
                    (
                        r#"about = "not-used"
text = { nl = "Berichten onder vrienden", en = "Messages among friends" }"#,
                        r#"about = "not-used"
text = { nl = "Berichten en foto’s van anderen", en = "Posts and pictures of others" }"#,
                    ),
                ],
            },
            Self::UnusedController => Example::Edits {
                wrong: &[(
                    r#"[[platform]]
id = "alpha"
"#,
                    r#"[[controller]]
¶id = "alpha-us"
name = "Alpha Inc."
short = "Alpha"
regions = ["eu"]
domains = []
sources = ["s1"]

[[platform]]
id = "alpha"
"#,
                )],
                right: &[
                    (
                        r#"[[platform]]
id = "alpha"
"#,
                        r#"[[controller]]
id = "alpha-us"
name = "Alpha Inc."
short = "Alpha"
regions = ["eu"]
domains = []
sources = ["s1"]

[[platform]]
id = "alpha"
"#,
                    ),
                    (
                        r#"controller = "alpha-ie"
regions = ["eu"]
deed = "nothing""#,
                        r#"controller = "alpha-us"
regions = ["eu"]
deed = "nothing""#,
                    ),
                ],
            },
            Self::UnservedRegion => Example::Edits {
                wrong: &[(
                    r#"regions = ["eu"]
deed = "switch""#,
                    r#"regions = ["uk"]
deed = "switch""#,
                )],
                right: &[(
                    r#"regions = ["eu"]
deed = "switch""#,
                    r#"regions = ["eu", "uk"]
deed = "switch""#,
                )],
            },
            Self::LeadOutside => Example::Edits {
                wrong: &[(r#"lead_authority = "IE""#, r#"lead_authority = "US""#)],
                right: &[(r#"lead_authority = "IE""#, r#"lead_authority = "LU""#)],
            },
            Self::NameInAddress => Example::Edits {
                wrong: &[(r#"address = ["1 Quay","#, r#"address = ["Alpha Platforms Ireland Limited","#)],
                right: &[(r#"address = ["1 Quay","#, r#"address = ["Alpha Privacy Team","#)],
            },
            Self::FewClaims => Example::Edits {
                wrong: &[(
                    r#"[[platform.disputed]]
id = "copies"
about = { nl = "Kopieën", en = "Copies" }

[[platform.disputed.claim]]
id = "yes"
text = { nl = "Kopieën horen erbij.", en = "Copies are part of it." }
sources = ["s1"]
"#,
                    r#"[[platform.disputed]]
¶id = "copies"
about = { nl = "Kopieën", en = "Copies" }
"#,
                )],
                right: &[(
                    r#"[[platform.disputed]]
id = "copies"
about = { nl = "Kopieën", en = "Copies" }

[[platform.disputed.claim]]
id = "yes"
text = { nl = "Kopieën horen erbij.", en = "Copies are part of it." }
sources = ["s1"]
"#,
                    r#"[[platform.disputed]]
id = "copies"
about = { nl = "Kopieën", en = "Copies" }

[[platform.disputed.claim]]
id = "yes"
text = { nl = "Kopieën horen er soms bij.", en = "Copies are part of it at times." }
sources = ["s3"]
"#,
                )],
            },
            Self::SameClaims => Example::Edits {
                wrong: &[(
                    r#"id = "no"
text = { nl = "Kopieën horen er niet bij.", en = "Copies are no part of it." }
sources = ["s2"]"#,
                    r#"id = "no"
text = { nl = "Kopieën horen er niet bij.", en = "Copies are no part of it." }
sources = ["s1"]"#,
                )],
                right: &[(
                    r#"id = "no"
text = { nl = "Kopieën horen er niet bij.", en = "Copies are no part of it." }
sources = ["s2"]"#,
                    r#"id = "no"
text = { nl = "Kopieën horen er niet bij.", en = "Copies are no part of it." }
sources = ["s1", "s2"]"#,
                )],
            },
            Self::NothingToDoWithRoutes => Example::Edits {
                wrong: &[(
                    r#"deed = "switch"
subject = "account""#,
                    r#"deed = "nothing"
subject = "account""#,
                )],
                right: &[
                    (
                        r#"deed = "switch"
subject = "account""#,
                        r#"deed = "nothing"
subject = "account""#,
                    ),
                    (
                        r#"state = "official"
steps"#,
                        r#"state = "gone"
steps"#,
                    ),
                ],
            },
            Self::DeedRoute => Example::Edits {
                wrong: &[(
                    r#"deed = "objection"
subject"#,
                    r#"deed = "switch"
subject"#,
                )],
                right: &[(r#"kind = "setting""#, r#"kind = "app""#)],
            },
            Self::ObjectionBasis => Example::Edits {
                wrong: &[(r#"basis = "legitimate-interest""#, r#"basis = "consent""#)],
                right: &[(r#"basis = "legitimate-interest""#, r#"basis = "public-task""#)],
            },
            Self::NoWay => Example::Edits {
                wrong: &[
                    (r#"deed = "nothing""#, r#"deed = "switch""#),
                    (
                        r#"retired = true
redirect = "alpha"
"#,
                        "",
                    ),
                ],
                right: &[(
                    r#"retired = true
redirect = "alpha"
"#,
                    "",
                )],
            },
            Self::RetiredWithRoutes => Example::Edits {
                wrong: &[(
                    r#"deed = "switch"
subject = "account""#,
                    r#"¶deed = "switch"
subject = "account"
retired = true"#,
                )],
                right: &[
                    (
                        r#"deed = "switch"
subject = "account""#,
                        r#"deed = "nothing"
subject = "account"
retired = true"#,
                    ),
                    (
                        r#"state = "official"
steps"#,
                        r#"state = "gone"
steps"#,
                    ),
                ],
            },
            Self::RetiredDeed => Example::Edits {
                wrong: &[(r#"deed = "nothing""#, r#"deed = "objection""#)],
                right: &[(
                    r#"retired = true
redirect = "alpha"
"#,
                    r#"retired = true
"#,
                )],
            },
            Self::RedirectRetired => Example::Edits {
                wrong: &[
                    (r#"redirect = "alpha""#, r#"¶redirect = "alpha-ai""#),
                    (
                        r#"deed = "switch"
subject = "account""#,
                        r#"deed = "nothing"
subject = "account"
retired = true"#,
                    ),
                    (
                        r#"state = "official"
steps"#,
                        r#"state = "gone"
steps"#,
                    ),
                ],
                right: &[(r#"redirect = "alpha""#, r#"redirect = "alpha-ai""#)],
            },
            Self::TakenName => Example::Edits {
                wrong: &[(r#"aliases = ["Alphabook"]"#, r#"aliases = ["Alpha AI"]"#)],
                right: &[(r#"aliases = ["Alphabook"]"#, r#"aliases = ["Alpha Book"]"#)],
            },
            Self::NoCondition => Example::Edits {
                wrong: &[(
                    r#"certainty = "probably"
condition = { nl = "Bij gekoppelde accounts.", en = "With linked accounts." }"#,
                    r#"certainty = "probably""#,
                )],
                right: &[(
                    r#"certainty = "probably"
condition = { nl = "Bij gekoppelde accounts.", en = "With linked accounts." }"#,
                    r#"certainty = "surely""#,
                )],
            },
            Self::UnofficialRoute => Example::Edits {
                wrong: &[(r#"state = "reported""#, r#"state = "official""#)],
                right: &[
                    (r#"state = "reported""#, r#"state = "official""#),
                    (
                        r#"sources = ["s3"]

[[platform.route]]"#,
                        r#"sources = ["s3", "s2"]

[[platform.route]]"#,
                    ),
                ],
            },
            Self::StrayField => Example::Edits {
                wrong: &[(
                    r#"kind = "post""#,
                    r#"kind = "post"
¶email = "post@alpha.example""#,
                )],
                right: &[(
                    r#"kind = "post""#,
                    r#"kind = "email"
email = "post@alpha.example""#,
                )],
            },
            Self::SameRoute => Example::Edits {
                wrong: &[(
                    r#"id = "post"
kind = "post""#,
                    r#"id = "post"
kind = "email"
email = "privacy.team+ai@alpha.example""#,
                )],
                right: &[(
                    r#"id = "post"
kind = "post""#,
                    r#"id = "post"
kind = "email"
email = "post@alpha.example""#,
                )],
            },
            Self::ManySteps => Example::Edits {
                wrong: &[(
                    r#"steps = { nl = ["Open het menu"], en = ["Open the menu"] }"#,
                    r#"steps = { nl = ["Klik a", "Klik b", "Klik c", "Klik d", "Klik e", "Klik f", "Klik g", "Klik h", "Klik i", "Klik j", "Klik k", "Klik l", "Klik m"], en = ["Click a", "Click b", "Click c", "Click d", "Click e", "Click f", "Click g", "Click h", "Click i", "Click j", "Click k", "Click l", "Click m"] }"#,
                )],
                right: &[(
                    r#"steps = { nl = ["Open het menu"], en = ["Open the menu"] }"#,
                    r#"steps = { nl = ["Klik a", "Klik b", "Klik c", "Klik d", "Klik e", "Klik f", "Klik g", "Klik h", "Klik i", "Klik j", "Klik k", "Klik l"], en = ["Click a", "Click b", "Click c", "Click d", "Click e", "Click f", "Click g", "Click h", "Click i", "Click j", "Click k", "Click l"] }"#,
                )],
            },
            Self::LongStep => Example::Edits {
                wrong: &[(
                    r#"nl = ["Open het menu"]"#,
                    r#"nl = ["Open het menu, zoek de regel over training, lees wat daar staat, zet de schakelaar uit, bevestig dat, ga terug naar het begin en kijk of de schakelaar daarna nog uit staat"]"#,
                )],
                right: &[(
                    r#"nl = ["Open het menu"]"#,
                    r#"nl = ["Open het menu, zoek de regel over training, lees wat daar staat, zet de schakelaar uit, ga terug naar het begin en kijk of de schakelaar uit staat"]"#,
                )],
            },
            Self::NumberedStep => Example::Edits {
                wrong: &[(
                    r#"steps = { nl = ["Open het menu"], en = ["Open the menu"] }"#,
                    r#"steps = { nl = ["1. Open het menu"], en = ["1. Open the menu"] }"#,
                )],
                right: &[(
                    r#"steps = { nl = ["Open het menu"], en = ["Open the menu"] }"#,
                    r#"steps = { nl = ["Open 1 menu"], en = ["Open 1 menu"] }"#,
                )],
            },
            Self::LongLabel => Example::Edits {
                wrong: &[(
                    r#"label = { nl = "Formulier""#,
                    r#"label = { nl = "Het formulier dat je vindt onder het menu van je instellingen bij Alpha""#,
                )],
                right: &[(
                    r#"label = { nl = "Formulier""#,
                    r#"label = { nl = "Het formulier dat je vindt onder het menu van je i""#,
                )],
            },
            Self::MilestoneRegion => Example::Edits {
                wrong: &[(
                    r#"date = "2025-05-27"
regions = ["eu"]"#,
                    r#"date = "2025-05-27"
¶regions = ["eu", "ch"]"#,
                )],
                right: &[
                    (r#"platforms = ["alpha"]"#, r#"platforms = ["alpha", "alpha-web"]"#),
                    (
                        r#"date = "2025-05-27"
regions = ["eu"]"#,
                        r#"date = "2025-05-27"
regions = ["eu", "uk"]"#,
                    ),
                ],
            },
            Self::VagueLastDay => Example::Edits {
                wrong: &[(r#"date = "2025-05-26""#, r#"date = "2025-05""#)],
                right: &[(r#"date = "2025-05-26""#, r#"date = "2025-05-25""#)],
            },
            Self::LastDayOrder => Example::Edits {
                wrong: &[
                    (r#"date = "2025-05-27""#, r#"date = "2025-05-27""#),
                    (r#"date = "2025-05-26""#, r#"date = "2025-05-27""#),
                ],
                right: &[
                    (r#"date = "2025-05-26""#, r#"date = "2025-05-26""#),
                    (r#"date = "2025-05-27""#, r#"date = "2025-05""#),
                ],
            },
            Self::SameMilestone => Example::Edits {
                wrong: &[(
                    r#"text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s3"]"#,
                    r#"text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s3"]

[[milestone]]
platforms = ["alpha"]
kind = "starts"
¶date = "2025-05-27"
regions = ["eu"]
standing = "announced"
text = { nl = "Start van de training", en = "Start of the training" }
sources = ["s1"]"#,
                )],
                right: &[(
                    r#"text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s3"]"#,
                    r#"text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s3"]

[[milestone]]
platforms = ["alpha"]
kind = "starts"
date = "2025-06-27"
regions = ["eu"]
standing = "announced"
text = { nl = "Start van de training", en = "Start of the training" }
sources = ["s1"]"#,
                )],
            },
            Self::UnseenMilestone => Example::Edits {
                wrong: &[(
                    r#"standing = "seen"
text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s3"]"#,
                    r#"standing = "seen"
text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s2"]"#,
                )],
                right: &[(
                    r#"standing = "seen"
text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s3"]"#,
                    r#"standing = "announced"
text = { nl = "Start van AI-training", en = "Start of AI training" }
sources = ["s2"]"#,
                )],
            },
            Self::SameText => Example::Edits {
                wrong: &[(
                    r#"text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    r#"text = { nl = "Gewone berichten, foto’s, filmpjes", en = "Gewone berichten, foto’s, filmpjes" }"#,
                )],
                right: &[(
                    r#"text = { nl = "Berichten en foto’s", en = "Posts and pictures" }"#,
                    r#"text = { nl = "Alpha Messenger Plus for Families", en = "Alpha Messenger Plus for Families" }"#,
                )],
            },
            Self::WrongLanguage => Example::Edits {
                wrong: &[("Een zoekrobot leest je pagina’s.", "A crawler reads your pages for the company.")],
                right: &[("Een zoekrobot leest je pagina’s.", "Een zoekrobot leest ‘the pages that you have’.")],
            },
            Self::PassingTime => Example::Edits {
                wrong: &[(
                    "Openbare berichten trainen de modellen.",
                    "Openbare berichten trainen binnenkort de modellen.",
                )],
                right: &[(
                    "Openbare berichten trainen de modellen.",
                    "Openbare berichten trainen ‘binnenkort’ de modellen.",
                )],
            },
            Self::TooLate => Example::Edits {
                wrong: &[("Kopieën horen erbij.", "Voor kopieën is het te laat.")],
                right: &[("Kopieën horen erbij.", "Kopieën komen er later bij.")],
            },
            Self::LinkInText => Example::Edits {
                wrong: &[(
                    "Gesprekken trainen de modellen.",
                    "Gesprekken trainen de modellen, zie www.alpha.example/ai.",
                )],
                right: &[("Gesprekken trainen de modellen.", "Gesprekken met Alpha.AI trainen de modellen.")],
            },
            Self::Typography => Example::Edits {
                wrong: &[("Berichten en foto’s", "Berichten en foto's")],
                right: &[("Berichten en foto’s", "Berichten en ‘foto’s’")],
            },
            Self::Markup => Example::Edits {
                wrong: &[("Posts and pictures", "**Posts** and pictures")],
                right: &[("Posts and pictures", "Posts & pictures")],
            },
            Self::Untrimmed => Example::Edits {
                wrong: &[(r#"publisher = "De Gids""#, r#"publisher = "De Gids ""#)],
                right: &[(r#"publisher = "De Gids""#, r#"publisher = "De Gids (online)""#)],
            },
            Self::FullStop => Example::Edits {
                wrong: &[(r#"nl = ["Open het menu"]"#, r#"nl = ["Open het menu."]"#)],
                right: &[(r#"nl = ["Open het menu"]"#, r#"nl = ["Open het menu van Alpha Inc."]"#)],
            },
            Self::DifferentNumbers => Example::Edits {
                wrong: &[(
                    r#"nl = "Laatste dag voor bezwaar", en = "Last day to object""#,
                    r#"nl = "Laatste dag voor bezwaar, 26 mei", en = "Last day to object, 27 May""#,
                )],
                right: &[(
                    r#"nl = "Laatste dag voor bezwaar", en = "Last day to object""#,
                    r#"nl = "Laatste dag voor 1.000 mensen", en = "Last day for 1,000 people""#,
                )],
            },
            Self::Placeholder => Example::Edits {
                wrong: &[(r#"title = "Hulp bij bezwaar""#, r#"title = "TODO""#)],
                right: &[(r#"title = "Hulp bij bezwaar""#, r#"title = "Hulp bij een to-do-lijst""#)],
            },
            Self::BadAgent => Example::Edits {
                wrong: &[(r#"agent = "AlphaBot""#, r#"agent = "*""#)],
                right: &[(r#"agent = "AlphaBot""#, r#"agent = "Alpha-Bot/2.0""#)],
            },
            Self::SameAgent => Example::Edits {
                wrong: &[(r#"agent = "AlphaSearch""#, r#"agent = "alphabot""#)],
                right: &[(r#"agent = "AlphaSearch""#, r#"agent = "AlphaBot2""#)],
            },
            Self::MixedScript => Example::Edits {
                wrong: &[(r#"short = "Alpha""#, r#"short = "Alph\u0430""#)],
                right: &[(r#"short = "Alpha""#, r#"short = "Alpha αβγ""#)],
            },
            Self::Unreadable => Example::Words(&[("reason", "No such file or directory")]),
            Self::NotAFile => Example::Words(&[]),
            Self::NotUtf8 => Example::Words(&[]),
            Self::TooLarge => Example::Words(&[]),
            Self::TooMany => Example::Words(&[]),
            Self::TooDeep => Example::Words(&[]),
            Self::NothingToCheck => Example::Words(&[]),
            Self::GoneId => Example::Words(&[("id", "alpha-old")]),
            Self::LongText => Example::Words(&[("field", "what"), ("limit", "2000")]),
            Self::Stopped => Example::Words(&[("count", "200")]),
            Self::TooManyFiles => Example::Words(&[]),
            Self::Unsettled => Example::Words(&[]),
        }
    }
}
