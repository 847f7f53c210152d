//! What the person chose: language, country, the name for the letters, looks.
//!
//! Kept in `settings.toml` in the data folder, apart from the journal so that it can be erased. Written atomically
//! (a new file put in place of the old), key by key, so that what a newer version put there stays.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::catalog::{Authorities, Authority, Land, Region};
use crate::lang::Lang;

/// The largest settings file that is read, in bytes.
const MAX_BYTES: u64 = 64 << 10;
/// The most signs in it that can start something within something.
const MOST_NESTING: usize = 1_000;

/// Light, dark, or what the desktop says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the desktop says; light where it does not say.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word in the settings file and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Whether things move on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motion {
    /// As the desktop says; they do where it does not say.
    #[default]
    System,
    /// Nothing moves.
    Less,
}

impl Motion {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::System, Self::Less];

    /// The word in the settings file and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Less => "less",
        }
    }
}

/// A country whose people the texts are made for (ISO 3166 alpha-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country(&'static str);

impl Country {
    /// Every country: the EU and EEA, the United Kingdom and Switzerland.
    pub const ALL: [Self; 32] = [
        Self("NL"),
        Self("BE"),
        Self("DE"),
        Self("FR"),
        Self("LU"),
        Self("AT"),
        Self("BG"),
        Self("CY"),
        Self("CZ"),
        Self("DK"),
        Self("EE"),
        Self("ES"),
        Self("FI"),
        Self("GR"),
        Self("HR"),
        Self("HU"),
        Self("IE"),
        Self("IS"),
        Self("IT"),
        Self("LI"),
        Self("LT"),
        Self("LV"),
        Self("MT"),
        Self("NO"),
        Self("PL"),
        Self("PT"),
        Self("RO"),
        Self("SE"),
        Self("SI"),
        Self("SK"),
        Self("GB"),
        Self("CH"),
    ];

    /// The two-letter code.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// Which law the person's texts speak of.
    pub fn region(self) -> Region {
        match self.0 {
            "GB" => Region::Uk,
            "CH" => Region::Ch,
            _ => Region::Eu,
        }
    }

    /// Whether one complains in one's Land: in Germany.
    pub fn has_lands(self) -> bool {
        self.0 == "DE"
    }

    /// The country of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.0.eq_ignore_ascii_case(code.trim()))
    }
}

/// How large the text is, in per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextSize(u32);

impl TextSize {
    /// The sizes offered.
    pub const ALL: [Self; 5] = [Self(90), Self(100), Self(125), Self(150), Self(200)];

    /// Per cent of the ordinary size.
    pub fn percent(self) -> u32 {
        self.0
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

/// An hour of the day, 0 to 23.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hour(u8);

impl Hour {
    /// Every hour.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..24).map(Self)
    }

    /// The hour as a number.
    pub fn number(self) -> u32 {
        self.0.into()
    }

    /// The hour of a text: `10`, and also `10:00` and `10.00`.
    fn from_text(text: &str) -> Option<Self> {
        let number = text.strip_suffix(":00").or_else(|| text.strip_suffix(".00")).unwrap_or(text);
        Self::all().find(|hour| number.parse() == Ok(hour.0))
    }
}

/// When reminders are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// From this hour on.
    pub from: Hour,
    /// Quiet from this hour on, also over midnight; with the same hour twice it is never quiet.
    pub quiet_from: Hour,
    /// Quiet until this hour.
    pub quiet_to: Hour,
}

impl Default for Hours {
    fn default() -> Self {
        Self { from: Hour(10), quiet_from: Hour(21), quiet_to: Hour(8) }
    }
}

impl Hours {
    /// Whether an hour of the day is quiet.
    pub fn is_quiet(self, hour: u32) -> bool {
        let (from, to) = (self.quiet_from.number(), self.quiet_to.number());
        match from <= to {
            true => (from..to).contains(&hour),
            false => hour >= from || hour < to,
        }
    }
}

/// The keys of `bezwaar set` and of the settings file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Language of the program.
    Language,
    /// Country of residence.
    Country,
    /// The Land, for those who live in Germany.
    Land,
    /// Name under the letters.
    Name,
    /// E-mail address for the answer.
    Email,
    /// Postal address, for letters on paper.
    Address,
    /// Light or dark.
    Theme,
    /// Size of the text.
    TextSize,
    /// Whether things move.
    Motion,
    /// From which hour on reminders are shown.
    RemindFrom,
    /// From which hour on it is quiet.
    QuietFrom,
    /// Until which hour it is quiet.
    QuietTo,
    /// Whether a notification may name platforms and accounts.
    RemindNames,
    /// Whether to remind of a look at settings that were switched off.
    Recheck,
}

impl Key {
    /// Every key.
    pub const ALL: [Self; 14] = [
        Self::Language,
        Self::Country,
        Self::Land,
        Self::Name,
        Self::Email,
        Self::Address,
        Self::Theme,
        Self::TextSize,
        Self::Motion,
        Self::RemindFrom,
        Self::QuietFrom,
        Self::QuietTo,
        Self::RemindNames,
        Self::Recheck,
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Country => "country",
            Self::Land => "land",
            Self::Name => "name",
            Self::Email => "email",
            Self::Address => "address",
            Self::Theme => "theme",
            Self::TextSize => "text-size",
            Self::Motion => "motion",
            Self::RemindFrom => "remind-from",
            Self::QuietFrom => "quiet-from",
            Self::QuietTo => "quiet-to",
            Self::RemindNames => "remind-names",
            Self::Recheck => "recheck",
        }
    }

    /// The words that its value can be, for people to read; empty for free text.
    pub fn choices(self) -> Vec<String> {
        match self {
            Self::Language => Lang::ALL.map(|lang| lang.code().to_owned()).to_vec(),
            Self::Country => Country::ALL.map(|country| country.code().to_owned()).to_vec(),
            Self::Land => Land::ALL.map(|land| land.code().to_owned()).to_vec(),
            Self::Theme => Theme::ALL.map(|theme| theme.word().to_owned()).to_vec(),
            Self::TextSize => TextSize::ALL.map(|size| size.percent().to_string()).to_vec(),
            Self::Motion => Motion::ALL.map(|motion| motion.word().to_owned()).to_vec(),
            Self::RemindFrom | Self::QuietFrom | Self::QuietTo => vec![HOURS.to_owned()],
            Self::RemindNames | Self::Recheck => [ON, OFF].map(str::to_owned).to_vec(),
            Self::Name | Self::Email | Self::Address => Vec::new(),
        }
    }
}

impl FromStr for Key {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|key| key.word() == word).ok_or(())
    }
}

/// Every hour, as a choice: nobody reads a list of them.
const HOURS: &str = "0–23";
const ON: &str = "on";
const OFF: &str = "off";

/// The longest free text kept, in characters.
pub const LONGEST: usize = 500;

/// Why a setting could not be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The value is none of the key's words.
    #[error("{value:?} is no value for {}", key.word())]
    Value {
        /// The key.
        key: Key,
        /// What was given.
        value: String,
    },
    /// The free text is longer than [`LONGEST`].
    #[error("the value of {} is too long", key.word())]
    TooLong {
        /// The key.
        key: Key,
    },
    /// The file could not be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// What the person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Language; none: the system's.
    pub language: Option<Lang>,
    /// Country of residence; none: not chosen yet.
    pub country: Option<Country>,
    /// The Land; asked for by those who live in Germany only, and without meaning elsewhere.
    pub land: Option<Land>,
    /// Name under the letters.
    pub name: Option<String>,
    /// E-mail address for the answer.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// Size of the text.
    pub text_size: TextSize,
    /// Whether things move.
    pub motion: Motion,
    /// When reminders are shown.
    pub hours: Hours,
    /// Whether a notification, which may be read on a lock screen, may name platforms and accounts.
    pub remind_names: bool,
    /// Whether to remind of a look at settings that were switched off.
    pub recheck: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            country: None,
            land: None,
            name: None,
            email: None,
            address: None,
            theme: Theme::default(),
            text_size: TextSize::default(),
            motion: Motion::default(),
            hours: Hours::default(),
            remind_names: false,
            recheck: true,
        }
    }
}

impl Settings {
    /// The settings of a data folder. A missing file is no settings; of a broken one the parts that can be read
    /// count, and `false` says that something could not.
    pub fn open(folder: &Path) -> (Self, bool) {
        let mut settings = Self::default();
        let table = match read(&file(folder)) {
            Ok(Some(table)) => table,
            Ok(None) => return (settings, false),
            Err(error) => return (settings, error.kind() == std::io::ErrorKind::NotFound),
        };
        let mut whole = true;
        for key in Key::ALL {
            let value = match table.get(key.word()) {
                Some(toml::Value::String(value)) => value.clone(),
                Some(toml::Value::Integer(value)) => value.to_string(),
                Some(_) => {
                    whole = false;
                    continue;
                }
                None => continue,
            };
            whole &= settings.take(key, &value).is_ok();
        }
        (settings, whole)
    }

    /// Which law the person's texts speak of; the EU's while no country was chosen.
    pub fn region(&self) -> Region {
        self.country.map_or(Region::Eu, Country::region)
    }

    /// Where the person complains (GDPR Art. 77(1)), or the setting that is needed to know it.
    pub fn authority(&self) -> Result<&'static Authority, Key> {
        let country = self.country.ok_or(Key::Country)?;
        let missing = if country.has_lands() { Key::Land } else { Key::Country };
        Authorities::embedded().and_then(|all| all.of(country.code(), self.land)).ok_or(missing)
    }

    /// The code of that authority: of its country, and of a German Land behind it (`DE-BE`).
    pub fn authority_code(&self) -> Option<String> {
        let country = self.country?.code();
        Some(match self.land.filter(|_| self.country.is_some_and(Country::has_lands)) {
            Some(land) => format!("{country}-{}", land.code()),
            None => country.to_owned(),
        })
    }

    /// The value of a key as text; empty when none is set.
    pub fn get(&self, key: Key) -> String {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        match key {
            Key::Language => self.language.map(|lang| lang.code().to_owned()).unwrap_or_default(),
            Key::Country => self.country.map(|country| country.code().to_owned()).unwrap_or_default(),
            Key::Land => self.land.map(|land| land.code().to_owned()).unwrap_or_default(),
            Key::Name => text(&self.name),
            Key::Email => text(&self.email),
            Key::Address => text(&self.address),
            Key::Theme => self.theme.word().to_owned(),
            Key::TextSize => self.text_size.percent().to_string(),
            Key::Motion => self.motion.word().to_owned(),
            Key::RemindFrom => self.hours.from.0.to_string(),
            Key::QuietFrom => self.hours.quiet_from.0.to_string(),
            Key::QuietTo => self.hours.quiet_to.0.to_string(),
            Key::RemindNames => switch(self.remind_names),
            Key::Recheck => switch(self.recheck),
        }
    }

    /// Sets a value in memory; an empty one erases it.
    fn take(&mut self, key: Key, value: &str) -> Result<(), SettingsError> {
        let value = value.trim();
        let wrong = || SettingsError::Value { key, value: value.chars().take(60).collect() };
        if value.chars().count() > LONGEST {
            return Err(SettingsError::TooLong { key });
        }
        let free = (!value.is_empty()).then(|| value.to_owned());
        let usual = Self::default();
        let hour = |usual: Hour| match value {
            "" => Ok(usual),
            _ => Hour::from_text(value).ok_or_else(wrong),
        };
        let is_on = |usual: bool| match value {
            "" => Ok(usual),
            ON => Ok(true),
            OFF => Ok(false),
            _ => Err(wrong()),
        };
        match key {
            Key::RemindFrom => self.hours.from = hour(usual.hours.from)?,
            Key::QuietFrom => self.hours.quiet_from = hour(usual.hours.quiet_from)?,
            Key::QuietTo => self.hours.quiet_to = hour(usual.hours.quiet_to)?,
            Key::RemindNames => self.remind_names = is_on(usual.remind_names)?,
            Key::Recheck => self.recheck = is_on(usual.recheck)?,
            Key::Language => {
                self.language = match value {
                    "" | "system" => None,
                    _ => Some(Lang::from_tag(value).ok_or_else(wrong)?),
                }
            }
            Key::Country => {
                self.country = match value {
                    "" => None,
                    _ => Some(Country::from_code(value).ok_or_else(wrong)?),
                }
            }
            Key::Land => {
                self.land = match value {
                    "" => None,
                    _ => Some(Land::from_code(value).ok_or_else(wrong)?),
                }
            }
            Key::Name => self.name = free,
            Key::Email => self.email = free,
            Key::Address => self.address = free,
            Key::Theme => {
                self.theme = match value {
                    "" => Theme::default(),
                    _ => Theme::ALL.into_iter().find(|theme| theme.word() == value).ok_or_else(wrong)?,
                }
            }
            Key::TextSize => {
                self.text_size = match value.trim_end_matches('%') {
                    "" => TextSize::default(),
                    number => {
                        TextSize::ALL.into_iter().find(|size| size.percent().to_string() == number).ok_or_else(wrong)?
                    }
                }
            }
            Key::Motion => {
                self.motion = match value {
                    "" => Motion::default(),
                    _ => Motion::ALL.into_iter().find(|motion| motion.word() == value).ok_or_else(wrong)?,
                }
            }
        }
        Ok(())
    }

    /// Sets a value and keeps it in the data folder; an empty one erases it. A broken file is put aside under
    /// another name first, so that nothing in it is lost.
    pub fn set(&mut self, folder: &Path, key: Key, value: &str) -> Result<(), SettingsError> {
        let mut next = self.clone();
        next.take(key, value)?;
        let path = file(folder);
        let failed = |source| SettingsError::Write { path: path.clone(), source };
        fs::create_dir_all(folder).map_err(failed)?;
        let mut table = match read(&path) {
            Ok(Some(table)) => table,
            Ok(None) => {
                put_aside(&path, folder).map_err(failed)?;
                toml::Table::new()
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => toml::Table::new(),
            Err(error) => return Err(failed(error)),
        };
        match next.get(key) {
            text if text.is_empty() => table.remove(key.word()),
            text => table.insert(key.word().to_owned(), toml::Value::String(text)),
        };
        write_atomically(&path, table.to_string().as_bytes()).map_err(failed)?;
        *self = next;
        Ok(())
    }
}

/// The word for on or off, as a value of the keys that are one or the other.
pub fn switch(on: bool) -> String {
    if on { ON } else { OFF }.to_owned()
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.toml")
}

/// What stands in a settings file; none: it is not such a file. What is too large for one is not read on, and what has
/// more keys in keys than a person's settings could ever need is not parsed: each takes stack.
fn read(path: &Path) -> std::io::Result<Option<toml::Table>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    let text = Some(bytes).filter(|bytes| bytes.len() as u64 <= MAX_BYTES).and_then(|it| String::from_utf8(it).ok());
    Ok(text.filter(|text| text.matches(['.', '[', '{']).count() <= MOST_NESTING).and_then(|text| text.parse().ok()))
}

/// Keeps a file that cannot be read, under a name that is not taken.
fn put_aside(path: &Path, folder: &Path) -> std::io::Result<()> {
    let names = std::iter::once("settings.broken.toml".to_owned());
    let names = names.chain((2..100).map(|number| format!("settings.broken-{number}.toml")));
    let mut free = names.map(|name| folder.join(name)).filter(|name| !name.exists());
    let name = free.next().unwrap_or_else(|| folder.join("settings.broken.toml"));
    fs::copy(path, name).map(|_| ())
}

/// Puts a whole new file in place of the old one; after a crash there is the old or the new, never half of one.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(bytes)?;
    new.as_file().sync_all()?;
    new.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_would_break_the_reader_is_put_aside_whole() {
        let deep = format!("{} = 1\nname = \"A\"", vec!["a"; 40_000].join("."));
        let large = format!("x = \"{}\"\nname = \"A\"", "a".repeat(1 << 20));
        for text in [deep, large, format!("x = {}", "[".repeat(100_000)), "\u{feff}\0".to_owned()] {
            let folder = tempfile::tempdir().unwrap();
            fs::write(file(folder.path()), &text).unwrap();
            assert_eq!(Settings::open(folder.path()), (Settings::default(), false));
            Settings::default().set(folder.path(), Key::Name, "B").unwrap();
            assert_eq!(fs::read_to_string(folder.path().join("settings.broken.toml")).unwrap(), text);
            assert_eq!(Settings::open(folder.path()).0.name.as_deref(), Some("B"));
        }
    }

    #[test]
    fn what_is_set_is_there_tomorrow_and_can_be_erased() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::default();
        settings.set(folder.path(), Key::Name, " Anneke de Vries ").unwrap();
        settings.set(folder.path(), Key::Country, "nl").unwrap();
        settings.set(folder.path(), Key::TextSize, "150").unwrap();
        assert_eq!(Settings::open(folder.path()), (settings.clone(), true));
        assert_eq!(settings.name.as_deref(), Some("Anneke de Vries"));
        settings.set(folder.path(), Key::Name, "").unwrap();
        assert_eq!(Settings::open(folder.path()).0.name, None);
    }

    #[test]
    fn quiet_hours_go_over_midnight_or_not_or_are_none() {
        let hours = |from, to| Hours { quiet_from: Hour(from), quiet_to: Hour(to), ..Hours::default() };
        let quiet = |hours: Hours| (0..24).filter(|hour| hours.is_quiet(*hour)).collect::<Vec<_>>();
        assert_eq!(quiet(hours(21, 8)), [0, 1, 2, 3, 4, 5, 6, 7, 21, 22, 23]);
        assert_eq!(quiet(hours(13, 15)), [13, 14]);
        assert!(quiet(hours(0, 0)).is_empty());
    }

    #[test]
    fn an_hour_is_kept_as_people_type_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::default();
        for text in ["7", "07:00", "7.00"] {
            settings.set(folder.path(), Key::RemindFrom, text).unwrap();
            assert_eq!(Settings::open(folder.path()).0.get(Key::RemindFrom), "7");
        }
        settings.set(folder.path(), Key::RemindFrom, "").unwrap();
        assert_eq!(settings.hours, Hours::default());
    }

    #[test]
    fn a_wrong_value_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::default();
        for (key, value) in [
            (Key::Country, "US"),
            (Key::Land, "XX"),
            (Key::Language, "tlh"),
            (Key::Theme, "pink"),
            (Key::TextSize, "7"),
            (Key::Motion, "more"),
            (Key::RemindFrom, "24"),
            (Key::QuietTo, "10:30"),
            (Key::Recheck, "maybe"),
        ] {
            assert!(matches!(settings.set(folder.path(), key, value), Err(SettingsError::Value { .. })));
        }
        let long = "x".repeat(LONGEST + 1);
        assert!(matches!(settings.set(folder.path(), Key::Name, &long), Err(SettingsError::TooLong { .. })));
        assert_eq!(settings, Settings::default());
        assert!(!file(folder.path()).exists());
    }

    #[test]
    fn a_broken_file_is_put_aside_and_a_newer_key_stays() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), "name = \"An").unwrap();
        let (mut settings, whole) = Settings::open(folder.path());
        assert!(!whole);
        settings.set(folder.path(), Key::Name, "An").unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("settings.broken.toml")).unwrap(), "name = \"An");
        // A second one does not take the place of the first, whatever is in it.
        fs::write(file(folder.path()), b"\xff\xfe").unwrap();
        assert!(!Settings::open(folder.path()).1);
        settings.set(folder.path(), Key::Name, "An").unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("settings.broken.toml")).unwrap(), "name = \"An");
        assert_eq!(fs::read(folder.path().join("settings.broken-2.toml")).unwrap(), b"\xff\xfe");
        fs::write(file(folder.path()), "name = \"An\"\nfuture = 7\n").unwrap();
        settings.set(folder.path(), Key::Email, "an@example.org").unwrap();
        assert!(fs::read_to_string(file(folder.path())).unwrap().contains("future = 7"));
    }
}
