//! Every state the window has a design for: its name, when it is, and a data folder made through the desk.
//!
//! `cargo run --example states FOLDER` makes them for a person to look at; the tests of the window's looks and the
//! snapshots go through the same list.
#![allow(clippy::expect_used, reason = "a tool for development may stop at once")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use bezwaar::desk::{Action, Desk, Happening, OwnAction};
use bezwaar::desktop::schedule::{self, Scheduler};
use bezwaar::desktop::{Desktop, Notification, NotifyError, OpenError};
use bezwaar::journal::ActKind::{self, *};
use bezwaar::journal::{OwnDay, OwnDeadline, OwnPlatform, Reasons, Said};
use bezwaar::reminded::{Outcome, Wish};
use bezwaar::settings::Key;
use chrono::{DateTime, FixedOffset};

#[path = "few.rs"]
mod few;
use few::few;

/// What the window shows in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// What it opens with.
    Overview,
    /// The page of this platform.
    Platform(&'static str),
    /// The reminders.
    Reminders,
    /// The settings.
    Settings,
}

/// What a person does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nothing more.
    Looks,
    /// Searches for something that is not there.
    SearchesInVain,
    /// Opens a page on a computer without a browser.
    HasNoBrowser,
    /// Presses what these messages name, one after the other.
    Presses(&'static [&'static str]),
    /// Goes on with the Tab key, so many times.
    Tabs(usize),
}

/// A state of the window.
#[derive(Clone, Copy)]
pub struct State {
    /// Its name, also that of its folder and its picture.
    pub name: &'static str,
    /// When it is.
    pub now: &'static str,
    /// What there is to see.
    pub shows: Shows,
    /// What is done there.
    pub then: Then,
    /// Whether reminders come while no window is open.
    pub reminds: bool,
    /// Width and height of the window, and its text size in per cent.
    pub window: (u16, u16, u16),
    /// Fills the data folder.
    pub made: fn(&mut Folder<'_>),
}

/// A data folder in the making.
pub struct Folder<'a> {
    path: &'a Path,
    desk: Desk,
    /// Whether the first start is behind the person.
    begun: bool,
}

const MAY_20: &str = "2025-05-20T10:00:00+02:00";
const NOVEMBER: &str = "2026-11-22T10:00:00+01:00";
const FIRST: (u16, u16, u16) = (1120, 760, 100);

const fn state(name: &'static str, now: &'static str, shows: Shows, made: fn(&mut Folder<'_>)) -> State {
    State { name, now, shows, then: Then::Looks, reminds: false, window: FIRST, made }
}

/// A text in the making, on 1 July 2025.
const fn writing(name: &'static str, presses: &'static [&'static str], made: fn(&mut Folder<'_>)) -> State {
    State {
        then: Then::Presses(presses),
        ..state(name, "2025-07-01T10:00:00+02:00", Shows::Platform("facebook"), made)
    }
}

/// What the pages of trust show, of the trial platforms.
const fn trusting(name: &'static str, platform: &'static str, presses: &'static [&'static str]) -> State {
    State {
        then: Then::Presses(presses),
        ..state(name, NOVEMBER, Shows::Platform(platform), |folder| {
            folder.begin();
            folder.with_trials();
        })
    }
}

/// All of them.
pub const STATES: &[State] = &[
    state("first-start", NOVEMBER, Shows::Overview, |_| {}),
    state("nothing-chosen", MAY_20, Shows::Overview, |folder| folder.begin()),
    state("something-begun", MAY_20, Shows::Platform("facebook"), |folder| {
        folder.begin();
        folder.act("facebook", Opened, "2025-05-20");
        folder.act("whatsapp", Sent, "2025-05-19");
    }),
    state("all-done-waiting", "2025-05-24T20:00:00+02:00", Shows::Overview, |folder| {
        folder.all_done("2025-05-20", None);
    }),
    state("all-done-answered", "2025-06-24T20:00:00+02:00", Shows::Overview, |folder| {
        folder.all_done("2025-05-20", Some(("2025-06-10", Granted)));
    }),
    state("no-deadline", NOVEMBER, Shows::Platform("facebook"), |folder| folder.begin()),
    state("a-switch", NOVEMBER, Shows::Platform("apple-siri"), |folder| folder.begin()),
    state("last-day", "2025-05-26T10:00:00+02:00", Shows::Overview, |folder| folder.begin()),
    state("last-hours", "2025-05-26T23:30:00+02:00", Shows::Platform("instagram"), |folder| folder.begin()),
    state("passed", "2025-05-27T09:00:00+02:00", Shows::Overview, |folder| folder.begin()),
    state("waiting", "2025-06-02T10:00:00+02:00", Shows::Platform("instagram"), |folder| folder.sent("instagram")),
    state("answer-due-today", "2025-06-20T10:00:00+02:00", Shows::Platform("instagram"), |folder| {
        folder.sent("instagram")
    }),
    state("late", "2025-07-03T10:00:00+02:00", Shows::Platform("instagram"), |folder| {
        folder.sent("instagram");
        folder.act("facebook", Sent, "2025-06-20");
    }),
    state("extended", "2025-06-12T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        folder.act("facebook", Extended, "2025-06-10");
    }),
    state("extended-own-day", "2025-07-22T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        let said = Said { until: "2025-07-15".parse().ok(), reasons: Some(Reasons::Missing), ..Said::default() };
        folder.act_saying("facebook", Extended, "2025-06-10", said);
    }),
    state("extended-late", "2025-06-26T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        folder.act("facebook", Extended, "2025-06-25");
    }),
    state("identity-answered", "2025-06-12T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        folder.act("facebook", IdentityAsked, "2025-05-30");
        folder.act("facebook", Replied, "2025-06-10");
    }),
    state("reminded", "2025-07-03T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        folder.act("facebook", ReminderSent, "2025-06-26");
    }),
    state("complained", "2025-08-03T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        let said = Said { authority: Some("NL".to_owned()), ..Said::default() };
        folder.act_saying("facebook", Complained, "2025-07-16", said);
    }),
    state("authority-silent", "2025-11-03T10:00:00+01:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        let said = Said { authority: Some("NL".to_owned()), ..Said::default() };
        folder.act_saying("facebook", Complained, "2025-07-16", said);
    }),
    state("identity-asked", "2025-06-12T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        folder.act("facebook", IdentityAsked, "2025-05-30");
    }),
    state("refused", "2025-06-12T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        folder.act("facebook", Refused, "2025-06-10");
    }),
    writing("letter-reminder", &["write-reminder"], |folder| folder.sent("facebook")),
    writing("letter-by-post", &["write-reminder", "way-post"], |folder| folder.sent("facebook")),
    writing("letter-identity", &["write-identity", "letter-more"], |folder| {
        folder.sent("facebook");
        folder.act("facebook", IdentityAsked, "2025-05-30");
    }),
    writing("letter-reasons", &["write-reasons"], |folder| {
        folder.sent("facebook");
        folder.act("facebook", ReasonsAsked, "2025-06-10");
    }),
    writing("letter-refusal", &["write-refusal", "letter-more"], |folder| {
        folder.sent("facebook");
        folder.act("facebook", Refused, "2025-06-10");
    }),
    writing("letter-complaint", &["write-complaint", "letter-more", "letter-for-child"], |folder| {
        folder.sent("facebook");
        folder.act("facebook", Refused, "2025-06-10");
    }),
    writing("letter-authorisation", &["letters-others", "write-authorisation", "letter-more"], |folder| folder.begin()),
    writing("objection-for-a-child", &["cases-more", "case-child", "kind-objection", "letter-more"], |folder| {
        folder.begin()
    }),
    writing("objection-again", &["cases-more", "case-again", "letter-earlier"], |folder| folder.begin()),
    writing("objection-without-account", &["cases-more", "case-no-account"], |folder| folder.begin()),
    state("granted", "2025-06-12T10:00:00+02:00", Shows::Platform("facebook"), |folder| {
        folder.sent("facebook");
        folder.act("facebook", Granted, "2025-06-10");
    }),
    state("covered", "2025-05-24T10:00:00+02:00", Shows::Platform("messenger"), |folder| folder.sent("facebook")),
    trusting("facts-with-sources", "proef", &["platform-used"]),
    trusting("sources-that-disagree", "proef", &["used-disputed"]),
    trusting("a-form-beside-a-switch", "proef", &["beside-open"]),
    trusting("a-website-of-ones-own", "proef-website", &[]),
    trusting("gone", "proef-oud", &[]),
    trusting("nothing-to-do", "proef-rustig", &[]),
    State {
        then: Then::Presses(&["known-open"]),
        ..state("what-bezwaar-knows", NOVEMBER, Shows::Settings, |folder| folder.begin())
    },
    State { then: Then::SearchesInVain, ..state("no-results", MAY_20, Shows::Overview, |folder| folder.begin()) },
    State { then: Then::HasNoBrowser, ..state("error", MAY_20, Shows::Platform("whatsapp"), |folder| folder.begin()) },
    state("broken-line", NOVEMBER, Shows::Overview, |folder| {
        folder.begin();
        folder.act("facebook", Sent, "2026-11-20");
        let journal = folder.path.join("journal.jsonl");
        let mut text = fs::read_to_string(&journal).unwrap_or_default();
        text.push_str("{\"schema\":1,\"id\":\"0196");
        fs::write(journal, text).expect("the journal can be written");
    }),
    state("long-words", "2025-06-02T10:00:00+02:00", Shows::Platform("instagram"), |folder| {
        folder.begin();
        for handle in [
            "aansprakelijkheidsverzekeringsmaatschappij.vrijwilligersvergadering@voorbeeldorganisatie.nl",
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
        ] {
            folder.done(Action::AddAccount { platform: "instagram".to_owned(), handle: handle.to_owned() });
        }
        folder.done(Action::Set(
            Key::Name,
            "Bertha-Wilhelmina van Oudshoorn-Hottentottententententoonstelling".to_owned(),
        ));
    }),
    state("settings", MAY_20, Shows::Settings, |folder| {
        folder.begin();
        folder.done(Action::Set(Key::Name, "Anneke de Vries".to_owned()));
    }),
    state("reminders-off", NOVEMBER, Shows::Reminders, |folder| folder.begin()),
    State {
        reminds: true,
        ..state("reminders-on", MAY_20, Shows::Reminders, |folder| {
            folder.sent("whatsapp");
            folder.act("apple-siri", SwitchedOff, "2025-05-20");
            folder.desk.log(Outcome::Shown { count: 2, again: None });
            folder.silence("last-day/threads/2025-05-26");
        })
    },
    State {
        reminds: true,
        ..state("reminder-bar", "2025-06-24T10:00:00+02:00", Shows::Overview, |folder| {
            folder.sent("facebook");
            folder.act("whatsapp", Sent, "2025-06-20");
        })
    },
    State {
        window: (900, 600, 100),
        ..state("window-900x600", MAY_20, Shows::Platform("facebook"), |folder| folder.begin())
    },
    State {
        window: (1120, 760, 200),
        ..state("text-200", MAY_20, Shows::Platform("facebook"), |folder| {
            folder.begin();
            folder.done(Action::Set(Key::TextSize, "200".to_owned()));
        })
    },
    State { window: (400, 700, 100), ..state("narrow", MAY_20, Shows::Platform("facebook"), |folder| folder.begin()) },
    state("own-deadline", NOVEMBER, Shows::Platform("own-loopmaatje"), |folder| folder.own()),
    State {
        then: Then::Presses(&["yours-title", "yours-has-date-yes"]),
        ..state("own-added", NOVEMBER, Shows::Overview, |folder| folder.own())
    },
    State { then: Then::Tabs(4), ..state("keyboard-focus", MAY_20, Shows::Overview, |folder| folder.begin()) },
];

impl State {
    /// Makes the data folder; it must be empty or absent.
    pub fn make(&self, folder: &Path) {
        let now = DateTime::parse_from_rfc3339(self.now).expect("the state's instant is one");
        let desk = Desk::open_with(few(), folder, Arc::new(Standing(now))).expect("the folder can be opened");
        let mut made = Folder { path: folder, desk, begun: false };
        (self.made)(&mut made);
        let ((width, height, _), begun) = (self.window, made.begun);
        let window = format!("width = {width}\nheight = {height}\nwelcomed = {begun}\n");
        fs::create_dir_all(folder).expect("the folder can be made");
        fs::write(folder.join("window.toml"), window).expect("the folder can be written");
    }
}

impl Folder<'_> {
    fn done(&mut self, action: Action) {
        self.desk.carry_out(action).expect("what a state consists of can be done");
    }

    /// A folder in which an objection was sent on 20 May 2025.
    fn sent(&mut self, platform: &str) {
        self.begin();
        self.act(platform, Sent, "2025-05-20");
    }

    /// What anybody has who is beyond the first start.
    fn begin(&mut self) {
        self.begun = true;
        self.done(Action::Set(Key::Language, "nl".to_owned()));
    }

    /// A folder with a platform and two dates of one's own.
    fn own(&mut self) {
        self.begin();
        let platform = OwnPlatform {
            name: "Loopmaatje".to_owned(),
            company: Some("Loopmaatje B.V.".to_owned()),
            email: Some("privacy@loopmaatje.example".to_owned()),
            page: None,
        };
        let day = |day: &str| day.parse().expect("a date");
        let note = Some("mail van 20 november".to_owned());
        let told = OwnDeadline { day: OwnDay::From(day("2027-02-01")), note };
        self.done(Action::Own(OwnAction::AddPlatform(platform, Some(told))));
        let own = OwnDeadline { day: OwnDay::LastDay(day("2026-12-15")), note: None };
        self.done(Action::Own(OwnAction::AddDeadline { platform: "facebook".to_owned(), own }));
    }

    /// The trial platforms beside those there are.
    fn with_trials(&mut self) {
        let own = self.path.join("catalog");
        fs::create_dir_all(&own).expect("the folder can be made");
        let trials = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/catalog/trust.toml");
        fs::copy(trials, own.join("trust.toml")).expect("the file can be copied");
        self.desk = Desk::open_with(few(), self.path, self.desk.desktop().clone()).expect("the folder can be opened");
    }

    fn act(&mut self, platform: &str, kind: ActKind, on: &str) {
        let on = Some(on.parse().expect("a date"));
        self.done(Action::Record(Happening { on, ..Happening::new(platform, None, kind) }));
    }

    /// The same of what says more than its kind.
    fn act_saying(&mut self, platform: &str, kind: ActKind, on: &str, said: Said) {
        let on = Some(on.parse().expect("a date"));
        self.done(Action::Record(Happening { on, said, ..Happening::new(platform, None, kind) }));
    }

    /// The person does not want to hear of something.
    fn silence(&mut self, subject: &str) {
        self.done(Action::Wish { subjects: vec![subject.to_owned()], wish: Some(Wish::Silenced) });
    }

    /// The person's part of everything, and perhaps what came back.
    fn all_done(&mut self, on: &str, answer: Option<(&str, ActKind)>) {
        self.begin();
        let all: Vec<_> =
            self.desk.plan().items.iter().map(|item| (item.platform.id.clone(), item.platform.deed)).collect();
        for (platform, deed) in all {
            match deed {
                bezwaar::catalog::Deed::Objection => {
                    self.act(&platform, Sent, on);
                    if let Some((on, kind)) = answer {
                        self.act(&platform, kind, on);
                    }
                }
                bezwaar::catalog::Deed::Switch => self.act(&platform, SwitchedOff, on),
                bezwaar::catalog::Deed::Nothing => {}
            }
        }
    }
}

/// A world whose clock stands still.
struct Standing(DateTime<FixedOffset>);

impl Desktop for Standing {
    fn now(&self) -> DateTime<FixedOffset> {
        self.0
    }

    fn open(&self, url: &str) -> Result<(), OpenError> {
        Err(OpenError { url: url.to_owned(), why: "nothing is opened here".to_owned() })
    }

    fn open_file(&self, path: &Path) -> Result<(), OpenError> {
        Err(OpenError { url: path.display().to_string(), why: "nothing is opened here".to_owned() })
    }

    fn notify(&self, _: &Notification) -> Result<(), NotifyError> {
        Err(NotifyError::NoSession("nothing is shown here".to_owned()))
    }

    fn notification_service(&self) -> Result<Option<String>, NotifyError> {
        Ok(None)
    }

    fn scheduler(&self) -> &dyn Scheduler {
        &schedule::System
    }
}
