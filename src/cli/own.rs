//! `own`: what the person adds of their own, platforms and dates.

use chrono::NaiveDate;
use serde::Serialize;

use super::answer::Answer;
use super::args::shortened;
use super::command::{Described, Own};
use super::failure::Failure;
use super::record::told;
use crate::desk::{Action, Desk, DeskError, Done, OwnAction, OwnError};
use crate::i18n::Messages;
use crate::journal::{DeadlineId, Own as Told, OwnDay, OwnDeadline, OwnPlatform, What};
use crate::own::draft;
use crate::record::{AddedDeadline, AddedPlatform};
use crate::words;

/// Something of one's own that was typed.
enum Which {
    Platform(AddedPlatform),
    Deadline(AddedDeadline),
}

/// A platform of one's own in JSON.
#[derive(Serialize)]
struct Platform<'a> {
    id: &'a str,
    name: &'a str,
    company: Option<&'a str>,
    email: Option<&'a str>,
    page: Option<&'a str>,
    added: NaiveDate,
}

/// A date of one's own in JSON.
#[derive(Serialize)]
struct Deadline<'a> {
    id: String,
    platform: &'a str,
    from: Option<NaiveDate>,
    last_day: NaiveDate,
    days_left: i64,
    note: Option<&'a str>,
    added: NaiveDate,
}

/// Carries out what is asked for.
pub fn run(desk: &mut Desk, m: &Messages, what: Own, json: bool) -> Result<Answer, Failure> {
    let action = match what {
        Own::AddPlatform(described) => {
            let deadline = described.day.map(|day| OwnDeadline { day, note: described.note.clone() });
            let Described { name, company, email, page, .. } = described;
            OwnAction::AddPlatform(OwnPlatform { name: name.unwrap_or_default(), company, email, page }, deadline)
        }
        Own::AddDeadline { platform, described: Described { day: Some(day), note, .. } } => {
            OwnAction::AddDeadline { platform, own: OwnDeadline { day, note } }
        }
        Own::AddDeadline { platform, .. } => return Err(DeskError::from(OwnError::Unknown(platform)).into()),
        Own::List => return list(desk, m, json),
        Own::Edit { id, described } => edit(find(desk, &id)?, described)?,
        Own::Remove { id } => match find(desk, &id)? {
            Which::Platform(known) => OwnAction::RemovePlatform { platform: known.id },
            Which::Deadline(known) => OwnAction::RemoveDeadline { deadline: known.id },
        },
        Own::Toml { id } => return toml(desk, m, id.as_deref()),
    };
    let events = match desk.carry_out(Action::Own(action))? {
        Done::Wrote(event) => vec![event],
        Done::WroteAll(events) => events,
        _ => Vec::new(),
    };
    if json {
        let events: Vec<_> = events.iter().map(|event| told(event, false)).collect();
        return Answer::json(&serde_json::json!({ "events": events }));
    }
    let mut said: Vec<String> = events.iter().map(|event| words::recorded(m, desk.catalog(), &event.what)).collect();
    for event in &events {
        match &event.what {
            What::Own(Told::PlatformAdded { platform, .. }) => {
                said.push(m.tv("yours-id", &[("id", platform.as_str().into())]));
            }
            What::Own(Told::DeadlineAdded { own, .. }) => {
                said.push(words::own::comes_to(m, own.day, desk.today()));
                said.push(m.tv("yours-id", &[("id", DeadlineId(event.id.0).short().into())]));
            }
            What::Own(Told::DeadlineChanged { own, .. }) => said.push(words::own::comes_to(m, own.day, desk.today())),
            _ => {}
        }
    }
    Ok(Answer::text(said.join(" ")))
}

/// What is another now; what was not told stays, and an empty text takes away.
fn edit(which: Which, described: Described) -> Result<OwnAction, Failure> {
    let Described { name, company, email, page, day, note } = described;
    let not_of = |option| Err(DeskError::from(OwnError::NotOf(option)).into());
    match which {
        Which::Platform(AddedPlatform { id, own, .. }) => {
            if let Some((option, _)) =
                [("--from", day.is_some()), ("--note", note.is_some())].into_iter().find(|(_, told)| *told)
            {
                return not_of(option);
            }
            let own = OwnPlatform {
                name: name.unwrap_or(own.name),
                company: company.or(own.company),
                email: email.or(own.email),
                page: page.or(own.page),
            };
            Ok(OwnAction::ChangePlatform { platform: id, own })
        }
        Which::Deadline(AddedDeadline { id, own, .. }) => {
            let others = [("--name", name), ("--company", company), ("--email", email), ("--page", page)];
            if let Some((option, _)) = others.into_iter().find(|(_, told)| told.is_some()) {
                return not_of(option);
            }
            let own = OwnDeadline { day: day.unwrap_or(own.day), note: note.or(own.note) };
            Ok(OwnAction::ChangeDeadline { deadline: id, own })
        }
    }
}

/// What was typed as an id: that of a platform, or that of a date, short or whole.
fn find(desk: &Desk, typed: &str) -> Result<Which, Failure> {
    let (typed, own) = (typed.trim(), desk.record().own());
    if let Some(known) = own.platform(typed) {
        return Ok(Which::Platform(known.clone()));
    }
    let fits = |known: &&AddedDeadline| {
        known.id.short().eq_ignore_ascii_case(typed) || known.id.0.to_string().eq_ignore_ascii_case(typed)
    };
    match own.deadlines.iter().find(fits) {
        Some(known) => Ok(Which::Deadline(known.clone())),
        None => Err(DeskError::from(OwnError::Unknown(shortened(typed))).into()),
    }
}

/// What there is.
fn list(desk: &Desk, m: &Messages, json: bool) -> Result<Answer, Failure> {
    let own = desk.record().own();
    if json {
        let platforms: Vec<_> = own.platforms.iter().map(Platform::of).collect();
        let deadlines: Vec<_> = own.deadlines.iter().map(|known| Deadline::of(known, desk.today())).collect();
        return Answer::json(&serde_json::json!({ "platforms": platforms, "deadlines": deadlines }));
    }
    if own.is_empty() {
        return Ok(Answer::text(m.t("yours-none")));
    }
    let platforms = own.platforms.iter().map(|known| {
        let OwnPlatform { name, company, email, page } = &known.own;
        let more = [company, email, page].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        [known.id.clone(), name.clone(), more]
    });
    let deadlines = own.deadlines.iter().map(|known| {
        let name = desk.catalog().platform(&known.platform);
        let name = name.map_or_else(|| known.platform.clone(), |(_, platform)| platform.name.get(m.lang()).to_owned());
        let comes_to = words::own::comes_to(m, known.own.day, desk.today());
        let note = known.own.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        [known.id.short(), name, format!("{comes_to}{note}")]
    });
    Ok(Answer::text(super::list::columns(&platforms.chain(deadlines).collect::<Vec<_>>(), "")))
}

/// A file of the catalogue, to hand in.
fn toml(desk: &Desk, m: &Messages, typed: Option<&str>) -> Result<Answer, Failure> {
    let own = desk.record().own();
    let which = match typed {
        Some(typed) => find(desk, typed)?,
        None => {
            let apart = own.deadlines.iter().filter(|known| own.platform(&known.platform).is_none());
            let platforms = own.platforms.iter().cloned().map(Which::Platform);
            let mut all: Vec<Which> = platforms.chain(apart.cloned().map(Which::Deadline)).collect();
            if all.is_empty() {
                return Ok(Answer::text(m.t("yours-none")));
            }
            if all.len() > 1 {
                return Err(DeskError::from(OwnError::Which(all.iter().map(Which::id).collect())).into());
            }
            all.remove(0)
        }
    };
    Ok(Answer::text(match &which {
        Which::Platform(known) => draft::of_platform(m, own, known, desk.region()),
        Which::Deadline(known) => match own.platform(&known.platform) {
            Some(platform) => draft::of_platform(m, own, platform, desk.region()),
            None => {
                let (group, platform) = desk.found(&known.platform)?;
                draft::of_deadlines(m, group, &platform.id, &[known], desk.region())
            }
        },
    }))
}

impl Which {
    fn id(&self) -> String {
        match self {
            Self::Platform(known) => known.id.clone(),
            Self::Deadline(known) => known.id.short(),
        }
    }
}

impl<'a> Platform<'a> {
    fn of(known: &'a AddedPlatform) -> Self {
        let OwnPlatform { name, company, email, page } = &known.own;
        let [company, email, page] = [company, email, page].map(Option::as_deref);
        Self { id: &known.id, name, company, email, page, added: known.on }
    }
}

impl<'a> Deadline<'a> {
    fn of(known: &'a AddedDeadline, today: NaiveDate) -> Self {
        let last_day = known.own.day.last();
        Self {
            id: known.id.short(),
            platform: &known.platform,
            from: match known.own.day {
                OwnDay::From(day) => Some(day),
                OwnDay::LastDay(_) => None,
            },
            last_day,
            days_left: (last_day - today).num_days(),
            note: known.own.note.as_deref(),
            added: known.on,
        }
    }
}
