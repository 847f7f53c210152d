//! The rules: each with a number and a name that are never given to another one, and how much it weighs.

use std::fmt;

use serde::Serialize;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The program does not read a file with it: it could mislead a person, lead them astray, or not be understood.
    Refused,
    /// The catalogue does not take it, and the program reads a person's own file all the same.
    Improve,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $number:ident $code:ident = $name:literal, $severity:ident;)*) => {
        /// What is wrong. Number and name are stable: scripts rely on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $code,)*
        }

        impl Code {
            /// Every code, by number.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// Its number, e.g. `E016`.
            pub fn number(self) -> &'static str {
                match self {
                    $(Self::$code => stringify!($number),)*
                }
            }

            /// Its name, e.g. `duplicate-id`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }

            /// How much it weighs.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$code => Severity::$severity,)*
                }
            }
        }
    };
}

impl Code {
    /// The code with a number (in any case) or a name.
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.number().eq_ignore_ascii_case(word) || code.as_str() == word)
    }
}

/// Number and name: `E016 duplicate-id`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number(), self.as_str())
    }
}

codes! {
    /// The file cannot be read.
    E001 Unreadable = "unreadable", Refused;
    /// A link, a folder or a device instead of a file.
    E002 NotAFile = "not-a-file", Refused;
    /// The file is not UTF-8.
    E003 NotUtf8 = "not-utf8", Refused;
    /// The file is larger than [`MAX_BYTES`](super::MAX_BYTES).
    E004 TooLarge = "too-large", Refused;
    /// The file holds more tables or values than [`MAX_TABLES`](super::MAX_TABLES) or [`MAX_VALUES`](super::MAX_VALUES).
    E005 TooMany = "too-many", Refused;
    /// Values lie deeper than [`MAX_DEPTH`](super::MAX_DEPTH) in each other.
    E006 TooDeep = "too-deep", Refused;
    /// A folder without any catalogue file.
    E007 NothingToCheck = "nothing-to-check", Refused;
    /// Not TOML.
    E008 Syntax = "syntax", Refused;
    /// A field that does not exist.
    E009 UnknownField = "unknown-field", Refused;
    /// A required field is missing.
    E010 MissingField = "missing-field", Refused;
    /// A value of another type than the field's.
    E011 WrongType = "wrong-type", Refused;
    /// A word that is not among the field's words.
    E012 UnknownWord = "unknown-word", Refused;
    /// A date that does not exist.
    E013 BadDate = "bad-date", Refused;
    /// A country that is no code of ISO 3166.
    E014 BadCountry = "bad-country", Refused;
    /// An id that is not lower case, digits and single hyphens.
    E015 BadId = "bad-id", Refused;
    /// An id that was given before.
    E016 DuplicateId = "duplicate-id", Refused;
    /// A platform id that the checked-in list does not have.
    E017 UnlistedId = "unlisted-id", Improve;
    /// A listed platform id that no file has any more.
    E018 GoneId = "gone-id", Improve;
    /// A fact without a source.
    E019 NoSource = "no-source", Refused;
    /// A source id that the file does not have.
    E020 UnknownSource = "unknown-source", Refused;
    /// A source with neither a date nor a day on which it was read.
    E021 UndatedSource = "undated-source", Refused;
    /// A URL that is not well formed.
    E022 BadUrl = "bad-url", Refused;
    /// A URL that does not start with `https://`.
    E023 NotHttps = "not-https", Refused;
    /// A URL with a user name or password.
    E024 UrlCredentials = "url-credentials", Refused;
    /// A URL with a port.
    E025 UrlPort = "url-port", Refused;
    /// A URL with a number for a host.
    E026 IpHost = "ip-host", Refused;
    /// A host that can look like another one.
    E027 LookalikeHost = "lookalike-host", Refused;
    /// A host that is not among the controller's domains.
    E028 ForeignHost = "foreign-host", Refused;
    /// A domain that is no plain host name.
    E029 BadDomain = "bad-domain", Refused;
    /// An e-mail address that is not plain.
    E030 BadEmail = "bad-email", Refused;
    /// A text that one language lacks.
    E031 MissingText = "missing-text", Refused;
    /// Lists that are not equally long in every language.
    E032 UnequalLists = "unequal-lists", Refused;
    /// A text with nothing in it.
    E033 EmptyText = "empty-text", Refused;
    /// A list with nothing in it.
    E034 EmptyList = "empty-list", Refused;
    /// A control, direction, invisible or private-use character.
    E035 ForbiddenCharacter = "forbidden-character", Refused;
    /// Template syntax in a text.
    E036 Template = "template", Refused;
    /// A text over [`MAX_TEXT`](super::MAX_TEXT) characters.
    E037 LongText = "long-text", Refused;
    /// A name over [`MAX_NAME`](super::MAX_NAME) characters.
    E038 LongName = "long-name", Refused;
    /// A controller that the file does not have.
    E039 UnknownController = "unknown-controller", Refused;
    /// A platform that cannot be referred to from here.
    E040 UnknownPlatform = "unknown-platform", Refused;
    /// A platform that covers itself.
    E041 CoversItself = "covers-itself", Refused;
    /// A redirect that leads back, or on and on.
    E042 RedirectCycle = "redirect-cycle", Refused;
    /// A redirect from a platform that is not retired.
    E043 RedirectNotRetired = "redirect-not-retired", Refused;
    /// A route without what its kind needs.
    E044 IncompleteRoute = "incomplete-route", Refused;
    /// More findings than [`MAX_FINDINGS`](super::MAX_FINDINGS): the rest is not told.
    E045 Stopped = "stopped", Improve;
    /// More files, or more in them together, than are read at once.
    E046 TooManyFiles = "too-many-files", Refused;
    /// A file of one's own that leans on refused ones, and those on others, too often.
    E047 Unsettled = "unsettled", Refused;
    /// A file that is not called after its group.
    E048 FileName = "file-name", Improve;
    /// A source that was read before the date it bears.
    E049 SeenBeforeDate = "seen-before-date", Refused;
    /// A source from a day that is still to come.
    E050 FutureSource = "future-source", Improve;
    /// A year that is hardly meant.
    E051 OddYear = "odd-year", Improve;
    /// A source that nothing refers to.
    E052 UnusedSource = "unused-source", Improve;
    /// A source that is there already.
    E053 SameSource = "same-source", Improve;
    /// A source said to be the company's own, on a page that is not.
    E054 ForeignSource = "foreign-source", Improve;
    /// A page of the company's said to be somebody else's.
    E055 OwnSource = "own-source", Improve;
    /// A URL that says where its visitor came from.
    E056 Tracking = "tracking", Improve;
    /// A URL that does not show where it leads.
    E057 HiddenTarget = "hidden-target", Refused;
    /// An archive, a translation or another copy instead of the page itself.
    E058 CopiedPage = "copied-page", Improve;
    /// A home page and a place on it, instead of a page.
    E059 HomePage = "home-page", Improve;
    /// A host that imitates another one.
    E060 ImitatingHost = "imitating-host", Refused;
    /// A host in capitals.
    E061 HostCase = "host-case", Improve;
    /// A domain that is everybody's.
    E062 SharedDomain = "shared-domain", Refused;
    /// An official e-mail address that is not the company's.
    E063 ForeignEmail = "foreign-email", Refused;
    /// The same thing twice in a list.
    E064 RepeatedItem = "repeated-item", Improve;
    /// The same fact twice.
    E065 RepeatedFact = "repeated-fact", Improve;
    /// The same said to be and not to be.
    E066 Contradiction = "contradiction", Refused;
    /// A controller that no platform has.
    E067 UnusedController = "unused-controller", Improve;
    /// A platform for none of whose regions its controller decides.
    E068 UnservedRegion = "unserved-region", Improve;
    /// A lead authority in a country that has none.
    E069 LeadOutside = "lead-outside", Refused;
    /// The legal name in the address, where it stands already.
    E070 NameInAddress = "name-in-address", Improve;
    /// A dispute with fewer than two claims.
    E071 FewClaims = "few-claims", Refused;
    /// Two claims of a dispute that say the same, or rest on the same.
    E072 SameClaims = "same-claims", Improve;
    /// Nothing to do, and a way to do it.
    E073 NothingToDoWithRoutes = "nothing-with-routes", Refused;
    /// A deed that the first route does not do.
    E074 DeedRoute = "deed-route", Improve;
    /// An objection where the law gives none.
    E075 ObjectionBasis = "objection-basis", Refused;
    /// Something to do, and no way to do it.
    E076 NoWay = "no-way", Improve;
    /// A retired platform with a way to object.
    E077 RetiredWithRoutes = "retired-with-routes", Refused;
    /// A retired platform with something to do.
    E078 RetiredDeed = "retired-deed", Improve;
    /// A redirect to a platform that is retired too.
    E079 RedirectRetired = "redirect-retired", Improve;
    /// A name that another platform has, or an alias that is a name already.
    E080 TakenName = "taken-name", Improve;
    /// Something probable without the condition.
    E081 NoCondition = "no-condition", Improve;
    /// A route called official that nobody official names.
    E082 UnofficialRoute = "unofficial-route", Improve;
    /// A field that the route's kind has no use for.
    E083 StrayField = "stray-field", Improve;
    /// The same way twice.
    E084 SameRoute = "same-route", Improve;
    /// More steps than anybody follows.
    E085 ManySteps = "many-steps", Improve;
    /// A step that is more than one.
    E086 LongStep = "long-step", Improve;
    /// A number in front of a step.
    E087 NumberedStep = "numbered-step", Improve;
    /// A label that fits no button.
    E088 LongLabel = "long-label", Improve;
    /// A milestone for a region that its platform is not for.
    E089 MilestoneRegion = "milestone-region", Improve;
    /// A last day that is no day.
    E090 VagueLastDay = "vague-last-day", Improve;
    /// A last day that does not lie before the start.
    E091 LastDayOrder = "last-day-order", Refused;
    /// The same milestone twice.
    E092 SameMilestone = "same-milestone", Improve;
    /// Something seen to happen by sources that are older.
    E093 UnseenMilestone = "unseen-milestone", Improve;
    /// The same text in both languages.
    E094 SameText = "same-text", Improve;
    /// A text in the other language.
    E095 WrongLanguage = "wrong-language", Improve;
    /// A word that is true for a while only.
    E096 PassingTime = "passing-time", Improve;
    /// That it would be too late.
    E097 TooLate = "too-late", Improve;
    /// A link inside a text, or an e-mail address that is not the company's.
    E098 LinkInText = "link-in-text", Refused;
    /// A sign that is not written so here.
    E099 Typography = "typography", Improve;
    /// Signs of a markup language.
    E100 Markup = "markup", Improve;
    /// A blank before or after a text.
    E101 Untrimmed = "untrimmed", Improve;
    /// A full stop after what is no sentence.
    E102 FullStop = "full-stop", Improve;
    /// Numbers that one language does not have.
    E103 DifferentNumbers = "different-numbers", Improve;
    /// A note to oneself.
    E104 Placeholder = "placeholder", Improve;
    /// A crawler's name that robots.txt cannot hold.
    E105 BadAgent = "bad-agent", Refused;
    /// The same crawler twice.
    E106 SameAgent = "same-agent", Improve;
    /// A word in letters of two scripts.
    E107 MixedScript = "mixed-script", Refused;
}
