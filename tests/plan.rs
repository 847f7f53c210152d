//! The plan, from a small catalogue and a person's acts to what to do now.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::sync::OnceLock;

use bezwaar::catalog::{Basis, Catalog, Group, Milestone, Platform, Region};
use bezwaar::date::PartialDate;
use bezwaar::journal::{AccountId, Act, ActKind, DeviceId, Event, EventId, SCHEMA, Said, What};
use bezwaar::plan::clock::{ANSWER_MONTHS, due};
use bezwaar::plan::{DateKind, Item, NextStep, OpenQuestion, Phase, Plan, ReceiptBasis, Status, plan};
use bezwaar::record::{Record, State};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A platform with a form, a published e-mail address, one that is not, and a postal address; or a setting.
fn platform(id: &str, controller: &str, deed: &str, covers: &[&str]) -> Platform {
    let covers: String = covers
        .iter()
        .map(|to| {
            format!(
                "[[covers]]\nplatform = \"{to}\"\ncertainty = \"probably\"\ncondition.en = \"linked\"\nsources = []\n"
            )
        })
        .collect();
    let routes: &[(&str, &str, &str)] = match deed {
        "objection" => &[
            ("old-form", "form", "gone"),
            ("form", "form", "official"),
            ("mail", "email", "official"),
            ("rumour", "email", "reported"),
            ("post", "post", "official"),
        ],
        "switch" => &[("setting", "setting", "official")],
        _ => &[],
    };
    let routes: String = routes
        .iter()
        .map(|(id, kind, state)| {
            format!(
                "[[route]]\nid = \"{id}\"\nkind = \"{kind}\"\nstate = \"{state}\"\nlabel.en = \"{id}\"\nsources = []\n"
            )
        })
        .collect();
    let text = format!(
        "id = \"{id}\"\nname.en = \"{id}\"\ncontroller = \"{controller}\"\nregions = [\"eu\", \"uk\"]\ndeed = \"{deed}\"\n\
         subject = \"account\"\nwhat.en = \"text\"\nsources = []\n{covers}{routes}"
    );
    toml::from_str(&text).unwrap()
}

fn milestone(platforms: &[&str], kind: &str, date: &str, standing: &str) -> Milestone {
    let text = format!(
        "platforms = {platforms:?}\nkind = \"{kind}\"\ndate = \"{date}\"\nregions = [\"eu\"]\nstanding = \"{standing}\"\n\
         text.en = \"event\"\nsources = []\n"
    );
    toml::from_str(&text).unwrap()
}

fn group(id: &str, country: &str, platforms: Vec<Platform>, milestones: Vec<Milestone>) -> Group {
    let controller = format!(
        "id = \"{id}\"\nname = \"{id} Limited\"\nshort = \"{id}\"\nregions = [\"eu\"]\ncountry = \"{country}\"\n\
         domains = []\nsources = []\n"
    );
    let controllers = vec![toml::from_str(&controller).unwrap()];
    Group {
        id: id.to_owned(),
        name: id.to_owned(),
        kind: None,
        sources: Vec::new(),
        controllers,
        platforms,
        milestones,
    }
}

fn catalog() -> Catalog {
    let both = ["facebook", "instagram"];
    let mut gone = platform("gone", "meta", "objection", &[]);
    gone.retired = true;
    let meta = group(
        "meta",
        "IE",
        vec![
            platform("facebook", "meta", "objection", &["instagram"]),
            platform("instagram", "meta", "objection", &["facebook", "threads"]),
            platform("threads", "meta", "objection", &["messenger"]),
            platform("messenger", "meta", "objection", &[]),
            platform("whatsapp", "meta", "nothing", &[]),
            gone,
        ],
        vec![
            milestone(&both, "last-day", "2024-06-25", "cancelled"),
            milestone(&both, "announced", "2025-04-14", "seen"),
            milestone(&both, "last-day", "2025-05-26", "announced"),
            milestone(&both, "starts", "2025-05-27", "announced"),
            milestone(&["messenger"], "last-day", "2025-08", "announced"),
        ],
    );
    let apple = group("apple", "IE", vec![platform("siri", "apple", "switch", &[])], Vec::new());
    let local = group("local", "NL", vec![platform("local", "local", "objection", &[])], Vec::new());
    Catalog { groups: vec![meta, apple, local] }
}

/// The record of lines such as `facebook sent 2025-05-20 form`, written down in that order; `until=2025-07-15` is the day
/// that a company names, `to=DE-BE` an authority, `corrects=1` says that the first line is told anew. `facebook account maria`
/// adds an account, and `facebook#2` is the one that the second line added; `- undo 1` takes the first line back.
fn record(lines: &[&str]) -> Record {
    let id = |number: usize| Uuid::from_u128(number as u128);
    let event = |(index, line): (usize, &&str)| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (platform, account) = match words[0].split_once('#') {
            Some((platform, number)) => (platform, Some(AccountId(id(number.parse().unwrap())))),
            None => (words[0], None),
        };
        let platform = platform.to_owned();
        let more = |key: &str| words.get(3).and_then(|word| word.strip_prefix(key));
        let what = match (words[1], ActKind::from_word(words[1])) {
            (_, Some(act)) => What::Act(Act {
                route: words.get(3).filter(|word| !word.contains('=')).map(ToString::to_string),
                said: Said {
                    until: more("until=").map(day),
                    authority: more("to=").map(str::to_owned),
                    ..Said::default()
                },
                corrects: more("corrects=").map(|number| EventId(id(number.parse().unwrap()))),
                ..Act::new(platform, account, act, words[2].parse().unwrap())
            }),
            ("undo", None) => What::Retracted { retracts: EventId(id(words[2].parse().unwrap())) },
            (_, None) => What::AccountAdded { platform, handle: words[2].to_owned() },
        };
        let at = "2026-11-21T12:00:00+01:00".parse().unwrap();
        Event { schema: SCHEMA, id: EventId(id(index + 1)), at, device: DeviceId(id(0)), what }
    };
    Record::of(&lines.iter().enumerate().map(event).collect::<Vec<_>>())
}

/// Makes a plan and looks at it.
fn with_plan<T>(lines: &[&str], region: Region, today: &str, look: impl FnOnce(&Plan) -> T) -> T {
    look(&plan(&catalog(), &record(lines), region, day(today)))
}

fn item<'p, 'a>(plan: &'p Plan<'a>, platform: &str) -> &'p Item<'a> {
    plan.items.iter().find(|item| item.platform.id == platform).unwrap()
}

fn judged(lines: &[&str], platform: &str, today: &str) -> (Status, NextStep) {
    with_plan(lines, Region::Eu, today, |plan| (item(plan, platform).status, item(plan, platform).next_step))
}

fn ids<'a>(items: impl IntoIterator<Item = &'a Item<'a>>) -> Vec<&'a str> {
    items.into_iter().map(|item| item.platform.id.as_str()).collect()
}

/// Acts on a platform, today, and the status and next step that follow.
const CASES: &str = "
    facebook:                                               | 2025-05-20 | to-do send
    facebook: opened 2025-05-20                             | 2025-05-20 | opened say-whether-sent

    # Sent by the form on Monday 26 May: due Thursday 26 June; a reminder three working days later.
    facebook: sent 2025-05-26                               | 2025-05-26 | sent wait
    facebook: sent 2025-05-26                               | 2025-06-26 | sent wait
    facebook: sent 2025-05-26                               | 2025-06-27 | late wait
    facebook: sent 2025-05-26                               | 2025-06-30 | late wait
    facebook: sent 2025-05-26                               | 2025-07-01 | late send-reminder
    facebook: sent 2025-05-26                               | 2026-11-21 | late send-reminder
    facebook: sent 2025-05-26 mail                          | 2026-11-21 | late send-reminder

    # No receipt, no clock: by post, to an address that nobody published, by a route that nobody knows.
    facebook: sent 2025-05-26 post                          | 2026-11-21 | sent wait
    facebook: sent 2025-05-26 rumour                        | 2026-11-21 | sent wait
    facebook: sent 2025-05-26 unknown                       | 2026-11-21 | sent wait

    # A receipt that was confirmed moves the clock to Monday 30 June.
    facebook: sent 2025-05-26, received 2025-05-30          | 2025-06-30 | received wait
    facebook: sent 2025-05-26, received 2025-05-30          | 2025-07-01 | late wait
    facebook: sent 2025-05-26 unknown, received 2025-05-30  | 2025-07-01 | late wait
    # Confirmed in a month: no day, so the assumed receipt still counts.
    facebook: sent 2025-05-26, received 2025-06             | 2025-06-26 | received wait
    facebook: sent 2025-05-26, received 2025-06             | 2025-06-27 | late wait
    facebook: sent 2025-05-26 post, received 2025-06        | 2026-11-21 | received wait
    # Confirmed after the month was over: that does not make the answer less late.
    facebook: sent 2025-03-20, received 2025-04-22          | 2025-04-23 | received wait
    facebook: sent 2025-03-20, received 2025-04-23          | 2025-04-23 | late wait
    facebook: sent 2025-03-20, received 2025-06-10          | 2025-06-10 | late send-reminder
    facebook: sent 2025-03-20 post, received 2025-06-10     | 2025-06-10 | received wait
    facebook: received 2025-05-30                           | 2025-07-01 | late wait

    facebook: sent 2025-05-26, granted 2025-05-27           | 2026-11-21 | granted none
    facebook: sent 2025-05-26, refused 2025-06-27           | 2026-11-21 | refused complain
    facebook: sent 2025-05-26, no-action 2025-06-27         | 2025-06-27 | no-action complain
    facebook: sent 2025-05-26, bounced 2025-05-27           | 2026-11-21 | bounced send
    facebook: sent 2025-05-26, withdrawn 2025-06-27         | 2026-11-21 | withdrawn none
    facebook: sent 2025-05-26, complained 2025-07-27        | 2026-11-21 | complained wait

    # An extension in time: Tuesday 26 August. After the month it gives nothing.
    facebook: sent 2025-05-26, extended 2025-06-26          | 2025-08-26 | extended wait
    facebook: sent 2025-05-26, extended 2025-06-26          | 2025-08-27 | late wait
    facebook: sent 2025-05-26, extended 2025-06-26          | 2025-08-29 | late send-reminder
    facebook: sent 2025-05-26, extended 2025-06-27          | 2025-06-27 | late wait
    facebook: sent 2025-05-26, extended 2025-06             | 2025-08-26 | extended wait
    facebook: sent 2025-05-26 post, extended 2025-06-26     | 2026-11-21 | extended wait

    # Who are you? Never late.
    facebook: sent 2025-05-26, identity-asked 2025-06-01    | 2026-11-21 | identity-asked read-answer

    # The person answered: late only after both ends, Thursday 26 June and the month from the answer.
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-10                       | 2025-07-10 | sent wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-10                       | 2025-07-11 | late wait
    facebook: sent 2025-05-26, identity-asked 2025-06-26, replied 2025-09-01                       | 2025-10-01 | sent wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06                          | 2025-07-30 | sent wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06                          | 2025-07-31 | late wait
    facebook: sent 2025-05-26, identity-asked 2025-06, replied 2025-06-10                          | 2025-07-10 | sent wait
    # Asked after the month: not late before the answer, and after it since that month's end.
    facebook: sent 2025-05-26, identity-asked 2025-06-27                                           | 2025-07-20 | identity-asked read-answer
    facebook: sent 2025-05-26, identity-asked 2025-06-27, replied 2025-06-28                       | 2025-06-28 | late wait
    # Asked twice: the second question counts if it came in the month that the first answer left.
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-10, identity-asked 2025-06-20                     | 2025-12-01 | identity-asked read-answer
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-10, identity-asked 2025-07-10, replied 2025-07-20 | 2025-08-20 | sent wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-10, identity-asked 2025-07-11, replied 2025-07-12 | 2025-07-12 | late wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, identity-asked 2025-06-05, replied 2025-06-10                     | 2025-07-10 | sent wait
    # Asked before receipt was confirmed; and confirmed, by what was written down later, before it was asked.
    facebook: sent 2025-05-26, identity-asked 2025-05-28, received 2025-05-30, replied 2025-06-02  | 2025-07-02 | received wait
    facebook: sent 2025-05-26, identity-asked 2025-05-28, received 2025-05-30, replied 2025-06-02  | 2025-07-03 | late wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, received 2025-05-27                      | 2026-11-21 | identity-asked read-answer
    facebook: sent 2025-05-26, identity-asked 2025-06-01, received 2025-05-27, replied 2025-06-10  | 2025-07-10 | received wait
    # A confirmation after both ends moves nothing.
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-05, received 2025-07-20  | 2025-07-20 | late send-reminder
    # More time, and who are you: never late before the answer, and three months from the later of the two.
    facebook: sent 2025-05-26, identity-asked 2025-06-01, extended 2025-06-20                      | 2025-11-21 | identity-asked read-answer
    facebook: sent 2025-05-26, identity-asked 2025-06-01, extended 2025-06-20, replied 2025-06-21  | 2025-09-22 | extended wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, extended 2025-06-20, replied 2025-06-21  | 2025-09-23 | late wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-10, extended 2025-07-10  | 2025-09-10 | extended wait
    facebook: sent 2025-05-26, identity-asked 2025-06-01, replied 2025-06-10, extended 2025-07-11  | 2025-07-11 | late wait
    facebook: sent 2025-05-26, extended 2025-06-20, identity-asked 2025-08-01, replied 2025-08-05  | 2025-08-27 | late wait

    # A day of the company's own: one may ask from three working days after it, and it is late only after the three months.
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-07-10                                | 2025-07-14 | extended wait
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-07-10                                | 2025-07-15 | extended send-reminder
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-06-21                                | 2025-06-30 | extended wait
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-06-21                                | 2025-07-01 | extended send-reminder
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-07-10                                | 2025-08-27 | late send-reminder
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-09-30                                | 2025-08-26 | extended wait
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-09-30                                | 2025-08-27 | late wait
    facebook: sent 2025-05-26, extended 2025-06-27 until=2025-07-30                                | 2025-06-27 | late wait
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-07-10, reminder-sent 2025-07-16      | 2025-08-28 | late wait
    facebook: sent 2025-05-26, extended 2025-06-20 until=2025-07-10, reminder-sent 2025-07-16      | 2025-08-29 | late complain

    # A reminder: fourteen days, then a complaint; a complaint is not suggested before the company is late.
    facebook: sent 2025-05-26, reminder-sent 2025-07-01                                            | 2025-07-15 | late wait
    facebook: sent 2025-05-26, reminder-sent 2025-07-01                                            | 2025-07-16 | late complain
    facebook: sent 2025-05-26, reminder-sent 2025-07-01, reminder-sent 2025-07-16                  | 2025-07-30 | late wait
    facebook: sent 2025-05-26, reminder-sent 2025-07                                               | 2025-08-14 | late wait
    facebook: sent 2025-05-26, reminder-sent 2025-07                                               | 2025-08-15 | late complain
    facebook: sent 2025-05-26, reminder-sent 2025-06-10                                            | 2025-06-30 | late wait
    facebook: sent 2025-05-26, reminder-sent 2025-06-10                                            | 2025-07-01 | late complain
    facebook: sent 2025-05-26, reminder-sent 2025-07-01, granted 2025-07-02                        | 2025-07-16 | granted none
    facebook: sent 2025-05-26, reminder-sent 2025-07-01, complained 2025-07-16                     | 2025-07-16 | complained wait

    # A month is remembered, not counted.
    facebook: sent 2025-05                                  | 2026-11-21 | done-earlier none
    facebook: sent 2025                                     | 2026-11-21 | done-earlier none
    facebook: received 2025-05                              | 2026-11-21 | done-earlier none
    facebook: sent 2025-05, opened 2026-11-21               | 2026-11-21 | done-earlier none
    facebook: sent 2025-05, granted 2025-06                 | 2026-11-21 | granted none

    # Settings: no clock, and another look after 90 days.
    siri:                                                   | 2025-05-20 | to-do send
    siri: switched-off 2025-05-20                           | 2025-08-17 | switched-off none
    siri: switched-off 2025-05-20                           | 2025-08-18 | switched-off check-again
    siri: switched-off 2025-05-20, switched-on 2025-08-18   | 2025-08-18 | to-do send
    siri: sent 2025-05-20                                   | 2026-11-21 | sent none
    siri: sent 2025-05-20, switched-off 2025-05-20          | 2025-06-01 | switched-off none

    facebook: sent 2025-05-20, not-used 2025-05-20          | 2025-05-20 | not-used none
    whatsapp: opened 2025-05-20                             | 2025-05-20 | nothing-to-do none
    gone: sent 2025-05-20                                   | 2026-11-21 | retired none
";

#[test]
fn every_status_and_its_next_step() {
    let cases = CASES.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    for case in cases {
        let (platform, rest) = case.split_once(':').unwrap();
        let [acts, today, expected] = rest.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap();
        let acts = acts.split(',').filter(|act| !act.is_empty());
        let lines: Vec<String> = acts.map(|act| format!("{platform} {act}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let (status, next_step) = judged(&lines, platform, today);
        assert_eq!(format!("{} {}", word(status), word(next_step)), expected, "{case}");
    }
    assert_eq!(judged(&["instagram sent 2025-05-26"], "facebook", "2026-11-21"), (Status::Covered, NextStep::None));
}

/// The word for a value in the JSON.
fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn the_words_of_the_json() {
    use Status::*;
    let first = [ToDo, Opened, Sent, Received, Granted, Refused, Late, Extended, IdentityAsked, NoAction, Bounced];
    let rest = [SwitchedOff, Covered, DoneEarlier, Withdrawn, Complained, NotUsed, NothingToDo, Retired];
    assert_eq!(
        first.map(word).join(" "),
        "to-do opened sent received granted refused late extended identity-asked no-action bounced"
    );
    assert_eq!(
        rest.map(word).join(" "),
        "switched-off covered done-earlier withdrawn complained not-used nothing-to-do retired"
    );
    use NextStep as N;
    let steps =
        [N::Send, N::SayWhetherSent, N::Wait, N::ReadAnswer, N::SendReminder, N::Complain, N::CheckAgain, N::None];
    assert_eq!(
        steps.map(word).join(" "),
        "send say-whether-sent wait read-answer send-reminder complain check-again none"
    );
    assert_eq!(
        [Phase::Announced, Phase::Open, Phase::LastDay, Phase::Passed].map(word).join(" "),
        "announced open last-day passed"
    );
    let bases = [ReceiptBasis::Assumed, ReceiptBasis::Confirmed, ReceiptBasis::Delivered];
    assert_eq!(bases.map(word).join(" "), "assumed confirmed delivered");
}

#[test]
fn acts_add_up_in_written_order() {
    use State::*;
    let cases: &[(&[&str], State)] = &[
        (&["opened", "not-sent"], Nothing),
        (&["opened", "opened", "not-sent"], Nothing),
        (&["opened", "sent"], Sent),
        (&["sent", "opened"], Sent),
        (&["sent", "opened", "not-sent"], Sent),
        (&["opened", "sent", "not-sent"], Nothing),
        (&["sent", "bounced", "opened"], Opened),
        (&["sent", "bounced", "opened", "not-sent"], Bounced),
        (&["sent", "received", "not-sent"], Received),
        (&["sent", "refused", "sent"], Sent),
        (&["sent", "withdrawn", "granted"], Withdrawn),
        (&["sent", "withdrawn", "sent"], Sent),
        (&["sent", "granted", "received"], Granted),
        (&["sent", "refused", "received"], Refused),
        (&["sent", "no-action", "received"], NoAction),
        (&["sent", "granted", "extended"], Granted),
        (&["sent", "refused", "extended"], Refused),
        (&["sent", "no-action", "extended"], NoAction),
        (&["sent", "refused", "sent", "extended"], Extended),
        (&["sent", "identity-asked", "received"], Received),
        (&["sent", "extended", "received"], Extended),
        (&["sent", "complained", "refused"], Complained),
        (&["sent", "complained", "granted"], Granted),
        (&["sent", "switched-off"], Sent),
        (&["refused", "switched-off"], SwitchedOff),
        (&["sent", "switched-on"], SwitchedOn),
        (&["sent", "used", "not-used"], Sent),
    ];
    for (words, state) in cases {
        let lines: Vec<String> = words.iter().map(|word| format!("local {word} 2025-05-20")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        with_plan(&lines, Region::Eu, "2025-05-20", |plan| {
            assert_eq!(item(plan, "local").objection.state, *state, "{words:?}");
        });
    }
    // By the order in which they were written, not by the day they are about.
    let lines = ["local received 2025-05-22", "local granted 2025-05-21"];
    assert_eq!(judged(&lines, "local", "2026-11-21").0, Status::Granted);
}

#[test]
fn a_clock_runs_from_a_receipt_and_says_what_that_rests_on() {
    let clock = |lines: &[&str], today| {
        with_plan(lines, Region::Eu, today, |plan| {
            item(plan, "local").clock.map(|clock| (clock.received, clock.basis, clock.until().day))
        })
    };
    let sent = "local sent 2026-02-17";
    // A Dutch company: Saint Patrick's Day is a working day.
    assert_eq!(clock(&[sent], "2026-02-20"), Some((day("2026-02-17"), ReceiptBasis::Assumed, day("2026-03-17"))));
    let confirmed = clock(&[sent, "local received 2026-02-19"], "2026-02-20");
    assert_eq!(confirmed, Some((day("2026-02-19"), ReceiptBasis::Confirmed, day("2026-03-19"))));
    let by_post = clock(&["local sent 2026-02-17 post", "local received 2026-02-18"], "2026-02-20");
    assert_eq!(by_post, Some((day("2026-02-18"), ReceiptBasis::Delivered, day("2026-03-18"))));
    // Nothing is received before it is sent: such a confirmation says nothing of this sending.
    let assumed = |received, due| Some((day(received), ReceiptBasis::Assumed, day(due)));
    let before = clock(&[sent, "local received 2026-02-10"], "2026-02-20");
    assert_eq!(before, assumed("2026-02-17", "2026-03-17"));
    assert_eq!(clock(&["local sent 2026-02-17 post", "local received 2026-02-10"], "2026-02-20"), None);
    // Nor is a day made up of a month, and the clock does not go away for it.
    let month = clock(&["local sent 2025-05-20", "local received 2025-05"], "2025-05-21");
    assert_eq!(month, assumed("2025-05-20", "2025-06-20"));
    assert_eq!(clock(&["local sent 2025-05", "local received 2025-05"], "2025-05-21"), None);
    // A confirmation after the month was over does not start another one; one on its last day does.
    let late = |received: &str| clock(&[sent, &format!("local received {received}")], "2026-05-01");
    assert_eq!(late("2026-03-18"), assumed("2026-02-17", "2026-03-17"));
    assert_eq!(late("2026-03-17"), Some((day("2026-03-17"), ReceiptBasis::Confirmed, day("2026-04-17"))));
    let extended = clock(&[sent, "local extended 2026-03-01", "local received 2026-04-01"], "2026-05-01");
    assert_eq!(extended, assumed("2026-02-17", "2026-05-18"));
    // Of two confirmations and no sending, the first is no assumption.
    let twice = clock(&["local received 2026-02-17", "local received 2026-04-01"], "2026-05-01");
    assert_eq!(twice, Some((day("2026-02-17"), ReceiptBasis::Confirmed, day("2026-03-17"))));
    // What was remembered gets a clock when its confirmation turns up.
    let found = clock(&["local sent 2026-02", "local received 2026-02-18"], "2026-02-20");
    assert_eq!(found.map(|clock| clock.0), Some(day("2026-02-18")));
    // An answer stops it.
    for answer in ["granted", "refused", "no-action", "bounced", "withdrawn"] {
        assert_eq!(clock(&[sent, &format!("local {answer} 2026-02-19")], "2026-05-01"), None, "{answer}");
    }
    // A complaint after silence keeps it, one after a refusal does not have it.
    assert!(clock(&[sent, "local complained 2026-04-01"], "2026-05-01").is_some());
    assert_eq!(clock(&[sent, "local refused 2026-03-01", "local complained 2026-04-01"], "2026-05-01"), None);
    assert_eq!(clock(&[sent, "local complained 2026-04-01", "local refused 2026-04-02"], "2026-05-01"), None);
}

#[test]
fn who_asks_for_an_identity_is_not_late_and_the_date_stays() {
    let lines = ["facebook sent 2025-05-26", "facebook identity-asked 2025-06-01"];
    with_plan(&lines, Region::Eu, "2026-11-21", |plan| {
        let item = item(plan, "facebook");
        assert_eq!((item.answer_due(), item.late_since()), (Some(day("2025-06-26")), None));
    });
    // The company has it and confirms receipt: the clock runs from there.
    let replied = [lines[0], lines[1], "facebook received 2025-06-10"];
    assert_eq!(judged(&replied, "facebook", "2025-07-10").0, Status::Received);
    assert_eq!(judged(&replied, "facebook", "2025-07-11").0, Status::Late);
    // Also after the month, if it asked within it.
    let (sent, later) = (lines[0], "facebook received 2025-07-05");
    assert_eq!(judged(&[sent, lines[1], later], "facebook", "2025-07-06").0, Status::Received);
    assert_eq!(judged(&[sent, "facebook identity-asked 2025-06-27", later], "facebook", "2025-07-06").0, Status::Late);
    assert_eq!(judged(&[sent, later], "facebook", "2025-07-06").0, Status::Late);
}

#[test]
fn a_sending_told_anew_keeps_what_came_after_it() {
    let lines = ["facebook sent 2025-05-25", "facebook identity-asked 2025-06-01", "facebook replied 2025-06-10"];
    let corrected = [&lines[..], &["facebook sent 2025-05-26 corrects=1"]].concat();
    with_plan(&corrected, Region::Eu, "2025-06-30", |plan| {
        let clock = item(plan, "facebook").clock.unwrap();
        assert_eq!((clock.received, clock.due.day), (day("2025-05-26"), day("2025-06-26")));
        assert_eq!((clock.until().day, clock.late_since), (day("2025-07-10"), None), "the question still counts");
    });
}

#[test]
fn an_authority_has_three_months_for_news() {
    let news = |lines: &[&str]| {
        with_plan(lines, Region::Eu, "2025-07-16", |plan| {
            item(plan, "facebook").news.map(|news| (news.since, news.due.day, news.due.beyond_table))
        })
    };
    let of = |since: &str, due: &str, beyond| Some((day(since), day(due), beyond));
    let sent = "facebook sent 2025-05-26";
    let complained = "facebook complained 2025-07-16 to=NL";
    assert_eq!(news(&[sent]), None);
    assert_eq!(news(&[sent, complained]), of("2025-07-16", "2025-10-16", false));
    // Of an authority that nobody named the holidays are not known. A Land has those of its country.
    assert_eq!(news(&[sent, "facebook complained 2025-07-03"]), of("2025-07-03", "2025-10-03", true));
    assert_eq!(news(&[sent, "facebook complained 2025-07-03 to=DE-BE"]), of("2025-07-03", "2025-10-06", false));
    // Its word starts the three months anew; one known to the month gives no day, and so none that is over.
    let word = "facebook authority-news 2025-08-04";
    assert_eq!(news(&[sent, complained, word]), of("2025-08-04", "2025-11-04", false));
    assert_eq!(news(&[sent, complained, "facebook authority-news 2025-08"]), None);
    assert_eq!(news(&[sent, "facebook complained 2025-07"]), None);
    assert_eq!(news(&[sent, complained, "facebook authority-news 2025-07-01"]), of("2025-07-16", "2025-10-16", false));
    // Another complaint, and each taken back again.
    let again = "facebook complained 2025-09-01 to=IE";
    assert_eq!(news(&[sent, complained, word, again]), of("2025-09-01", "2025-12-01", false));
    assert_eq!(news(&[sent, complained, word, again, "- undo 4"]), of("2025-08-04", "2025-11-04", false));
    assert_eq!(news(&[sent, complained, word, "- undo 3"]), of("2025-07-16", "2025-10-16", false));
    assert_eq!(news(&[sent, complained, "- undo 2"]), None);
    // Nothing has to be told any more where the company gave in, or a new objection was sent.
    assert_eq!(news(&[sent, complained, "facebook granted 2025-08-01"]), None);
    assert_eq!(news(&[sent, complained, "facebook sent 2025-08-01"]), None);
    for region in [Region::Uk, Region::Ch] {
        with_plan(&[sent, complained], region, "2025-07-16", |plan| assert_eq!(item(plan, "facebook").news, None));
    }
}

#[test]
fn a_use_that_rests_on_consent_has_no_clock() {
    let mut catalog = catalog();
    catalog.groups[0].platforms[0].basis = Some(Basis::Consent);
    let record = record(&["facebook sent 2025-05-26"]);
    let plan = plan(&catalog, &record, Region::Eu, day("2025-12-01"));
    let item = item(&plan, "facebook");
    assert_eq!((item.clock, item.status, item.next_step), (None, Status::Sent, NextStep::Wait));
}

#[test]
fn both_ends_of_a_month_that_stood_still() {
    let lines = ["local sent 2026-02-17", "local identity-asked 2026-02-20", "local replied 2026-02-25"];
    with_plan(&lines, Region::Eu, "2026-03-01", |plan| {
        let clock = item(plan, "local").clock.unwrap();
        assert_eq!((clock.from_receipt().day, clock.until().day), (day("2026-03-17"), day("2026-03-25")));
        assert_eq!(clock.pause.map(|pause| (pause.from, pause.to)), Some((day("2026-02-20"), day("2026-02-25"))));
        assert_eq!(clock.question, None);
    });
    with_plan(&lines[..2], Region::Eu, "2026-03-01", |plan| {
        let clock = item(plan, "local").clock.unwrap();
        assert_eq!((clock.question, clock.until().day), (Some(OpenQuestion::InTime), day("2026-03-17")));
        assert_eq!(clock.pause.map(|pause| (pause.from, pause.to)), Some((day("2026-02-20"), day("2026-03-01"))));
    });
    with_plan(&["local sent 2026-02-17", "local identity-asked 2026-03-18"], Region::Eu, "2026-04-01", |plan| {
        let clock = item(plan, "local").clock.unwrap();
        assert_eq!((clock.question, clock.pause), (Some(OpenQuestion::AfterTheMonth), None));
    });
}

#[test]
fn a_late_answer_has_its_first_day() {
    let since = |lines: &[&str]| with_plan(lines, Region::Eu, "2026-11-21", |plan| item(plan, "facebook").late_since());
    let sent = "facebook sent 2025-05-26";
    assert_eq!(since(&[sent]), Some(day("2025-06-27")));
    assert_eq!(since(&[sent, "facebook extended 2025-06-20"]), Some(day("2025-08-27")));
    assert_eq!(since(&[sent, "facebook extended 2025-06-27"]), Some(day("2025-06-27")));
    // A second notice takes nothing away from the first.
    assert_eq!(since(&[sent, "facebook extended 2025-06-20", "facebook extended 2025-07-20"]), Some(day("2025-08-27")));
    // A second objection starts anew.
    assert_eq!(since(&[sent, "facebook extended 2025-06-20", "facebook sent 2025-06-02"]), Some(day("2025-07-03")));
}

#[test]
fn only_objections_under_the_gdpr_have_a_clock() {
    let lines = ["siri sent 2025-05-20", "siri received 2025-05-20", "siri extended 2025-05-20"];
    with_plan(&lines, Region::Eu, "2026-11-21", |plan| assert_eq!(item(plan, "siri").clock, None));
    for region in [Region::Uk, Region::Ch] {
        with_plan(&["facebook sent 2025-05-20"], region, "2026-11-21", |plan| {
            let item = item(plan, "facebook");
            assert_eq!((item.clock, item.status, item.next_step), (None, Status::Sent, NextStep::Wait));
            assert_eq!(item.controller, None);
        });
    }
}

#[test]
fn a_platform_of_another_region_is_left_out_unless_something_was_recorded() {
    with_plan(&[], Region::Ch, "2025-05-20", |plan| assert!(plan.items.is_empty()));
    with_plan(&["siri switched-off 2025-05-20"], Region::Ch, "2025-05-20", |plan| {
        assert_eq!(ids(&plan.items), ["siri"])
    });
}

#[test]
fn a_countdown_to_its_last_day_and_after() {
    for (today, phase, days_left, share) in [
        ("2025-04-14", Phase::Open, 42, 1.0),
        ("2025-05-05", Phase::Open, 21, 0.5),
        ("2025-05-20", Phase::Open, 6, 1.0 / 7.0),
        ("2025-05-26", Phase::LastDay, 0, 0.0),
        ("2025-05-27", Phase::Passed, -1, 0.0),
        ("2026-11-21", Phase::Passed, -544, 0.0),
    ] {
        with_plan(&[], Region::Eu, today, |plan| {
            let view = item(plan, "instagram").milestone.unwrap();
            assert_eq!((view.phase, view.days_left), (phase, Some(days_left)), "{today}");
            assert_eq!(view.milestone.date, PartialDate::Day(day("2025-05-26")));
            assert!((view.share_left.unwrap() - share).abs() < 1e-6, "{today}");
        });
    }
    // A month counts nothing down, one that was called off is none, and some have none at all.
    with_plan(&[], Region::Eu, "2025-08-31", |plan| {
        let view = item(plan, "messenger").milestone.unwrap();
        assert_eq!((view.phase, view.days_left, view.share_left), (Phase::Announced, None, None));
        assert_eq!(item(plan, "threads").milestone, None);
    });
    with_plan(&[], Region::Eu, "2025-09-01", |plan| {
        assert_eq!(item(plan, "messenger").milestone.unwrap().phase, Phase::Passed);
    });
    with_plan(&[], Region::Eu, "2024-06-20", |plan| {
        assert_eq!(item(plan, "facebook").milestone.unwrap().milestone.date.to_string(), "2025-05-26");
    });
}

#[test]
fn other_milestones_count_nothing_down() {
    let phase = |kind: &str, date: &str, today: &str| {
        bezwaar::plan::phase::phase(&milestone(&[], kind, date, "announced"), day(today))
    };
    assert_eq!(phase("starts", "2025-05-27", "2025-05-26"), (Phase::Announced, None));
    assert_eq!(phase("starts", "2025-05-27", "2025-05-27"), (Phase::Passed, Some(0)));
    assert_eq!(phase("changed", "2025-05-27", "2025-05-28"), (Phase::Passed, Some(-1)));
    assert_eq!(phase("changed", "2025", "2025-12-31"), (Phase::Announced, None));
    assert_eq!(phase("changed", "2025", "2026-01-01"), (Phase::Passed, None));
    // Without an announcement the ring stands for thirty days.
    let share = |today| bezwaar::plan::phase::share_left(None, day("2025-05-26"), day(today));
    assert_eq!((share("2025-01-01"), share("2025-05-11"), share("2025-06-01")), (1.0, 0.5, 0.0));
}

#[test]
fn covered_only_by_what_was_sent() {
    let facebook = |lines: &[&str]| judged(lines, "facebook", "2025-05-20").0;
    for (act, covered) in [
        ("opened", false),
        ("sent", true),
        ("received", true),
        ("granted", true),
        ("refused", false),
        ("extended", false),
        ("identity-asked", false),
        ("no-action", false),
        ("bounced", false),
        ("withdrawn", false),
        ("switched-off", false),
        ("complained", false),
    ] {
        let expected = if covered { Status::Covered } else { Status::ToDo };
        assert_eq!(facebook(&[&format!("instagram {act} 2025-05-20")]), expected, "{act}");
    }
    // Sent first, or known to be granted.
    for (acts, covered) in [
        ("sent extended", true),
        ("sent identity-asked", true),
        ("sent complained", true),
        ("granted complained", true),
        ("sent complained granted", true),
        ("sent refused complained", false),
        ("sent no-action complained", false),
        ("sent complained refused", false),
        ("sent refused sent", true),
        ("sent refused received", false),
        // The objection stands, whether the person uses the platform or not.
        ("sent not-used", true),
        ("not-used", false),
        ("sent withdrawn not-used", false),
    ] {
        let lines: Vec<String> = acts.split(' ').map(|act| format!("instagram {act} 2025-05-20")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let expected = if covered { Status::Covered } else { Status::ToDo };
        assert_eq!(facebook(&lines), expected, "{acts}");
    }
    // Sent, and then not after all.
    assert_eq!(facebook(&["instagram sent 2025-05-20", "instagram not-sent 2025-05-20"]), Status::ToDo);
    // Late and remembered ones count; what the person does itself goes first.
    assert_eq!(judged(&["instagram sent 2025-05-20"], "facebook", "2026-11-21").0, Status::Covered);
    assert_eq!(facebook(&["instagram sent 2025-05"]), Status::Covered);
    assert_eq!(facebook(&["instagram sent 2025-05-20", "facebook opened 2025-05-20"]), Status::Opened);
    assert_eq!(facebook(&["instagram sent 2025-05-20", "facebook switched-on 2025-05-20"]), Status::ToDo);
    // All accounts, or it is not covered.
    let two = ["instagram account one", "instagram account two", "instagram#1 sent 2025-05-20"];
    assert_eq!(facebook(&two), Status::ToDo);
    assert_eq!(facebook(&[two[0], two[1], two[2], "instagram#2 sent 2025-05-20"]), Status::Covered);
    // Not by way of another: Instagram reaches Threads, Threads would reach Messenger.
    let lines = ["instagram sent 2025-05-20"];
    assert_eq!(judged(&lines, "threads", "2025-05-20").0, Status::Covered);
    assert_eq!(judged(&lines, "messenger", "2025-05-20").0, Status::ToDo);
    with_plan(&lines, Region::Eu, "2025-05-20", |plan| {
        let covers =
            |id| item(plan, id).covered_by.iter().map(|by| (by.by.id.as_str(), by.in_effect)).collect::<Vec<_>>();
        assert_eq!(covers("facebook"), [("instagram", true)]);
        assert_eq!(covers("messenger"), [("threads", false)]);
        assert!(item(plan, "facebook").covered_by.iter().all(|by| by.relation.condition.is_some()));
    });
}

#[test]
fn an_answer_cannot_be_extended() {
    let lines = ["facebook sent 2025-05-20", "facebook refused 2025-05-21", "facebook extended 2025-05-22"];
    with_plan(&lines, Region::Eu, "2025-05-23", |plan| {
        let item = item(plan, "facebook");
        assert_eq!((item.objection.extended, item.objection.answer.is_some()), (None, true));
        assert_eq!((item.status, item.next_step), (Status::Refused, NextStep::Complain));
    });
}

#[test]
fn what_is_not_used_has_no_clock() {
    with_plan(&["facebook sent 2025-05-20", "facebook not-used 2025-05-21"], Region::Eu, "2026-11-21", |plan| {
        let item = item(plan, "facebook");
        assert_eq!((item.status, item.answer_due(), item.late_since()), (Status::NotUsed, None, None));
    });
}

#[test]
fn an_account_is_not_done_by_what_was_sent_for_another() {
    let lines = ["facebook account anna", "facebook account club", "facebook#2 sent 2025-05-20", "- undo 2"];
    with_plan(&lines, Region::Eu, "2025-05-21", |plan| {
        let items = plan.items.iter().filter(|item| item.platform.id == "facebook");
        let told = |item: &Item| (item.account.and_then(|account| account.handle.clone()), item.status);
        let expected = [(Some("anna".to_owned()), Status::ToDo), (None, Status::Sent)];
        assert_eq!(items.map(told).collect::<Vec<_>>(), expected);
    });
}

#[test]
fn an_undone_act_counts_no_more() {
    let lines = ["instagram sent 2025-05-20", "- undo 1"];
    for platform in ["instagram", "facebook"] {
        assert_eq!(judged(&lines, platform, "2025-05-20").0, Status::ToDo);
    }
}

#[test]
fn the_checklist_leaves_out_what_there_is_nothing_to_do_about() {
    let lines = ["messenger not-used 2025-05-20", "facebook sent 2025-05-20", "siri switched-off 2025-05-20"];
    with_plan(&lines, Region::Eu, "2025-05-20", |plan| {
        assert_eq!(ids(plan.listed()), ["facebook", "instagram", "threads", "siri", "local"]);
        assert_eq!(plan.items.len(), 8);
        let statuses: Vec<Status> = plan.listed().map(|item| item.status).collect();
        use Status::*;
        assert_eq!(statuses, [Sent, Covered, ToDo, SwitchedOff, ToDo]);
        assert_eq!(plan.progress(), (3, 5));
        assert_eq!(plan.effort_left(), 10);
    });
}

#[test]
fn a_silent_company_does_not_spoil_all_done() {
    let lines = [
        "facebook sent 2025-05-20",
        "instagram sent 2025-05",
        "threads sent 2025-05-20",
        "threads identity-asked 2025-05-21",
        "messenger sent 2025-05-20",
        "messenger refused 2025-05-21",
        "siri switched-off 2025-05-20",
        "local sent 2025-05-20",
        "local withdrawn 2025-05-21",
    ];
    with_plan(&lines, Region::Eu, "2026-11-21", |plan| {
        assert_eq!(plan.progress(), (6, 6));
        assert_eq!(plan.effort_left(), 0);
        assert_eq!(item(plan, "facebook").status, Status::Late);
    });
    with_plan(&[lines[0], "facebook bounced 2025-05-21"], Region::Eu, "2025-05-22", |plan| {
        assert_eq!(plan.progress(), (0, 6));
    });
}

#[test]
fn what_comes_next() {
    let next = |lines: &[&str], today: &str| {
        with_plan(lines, Region::Eu, today, |plan| plan.next().map(|item| item.platform.id.clone()).unwrap_or_default())
    };
    // A countdown, of two the page already opened; once passed, the order of the catalogue.
    assert_eq!(next(&[], "2025-05-20"), "facebook");
    assert_eq!(next(&["facebook used 2025-05-20", "instagram opened 2025-05-20"], "2025-05-20"), "instagram");
    assert_eq!(next(&[], "2026-11-21"), "facebook");
    // Then what was opened, what is late, what was answered, and the rest.
    let used =
        ["facebook used 2025-05-01", "local sent 2025-05-01", "threads refused 2025-05-01", "siri opened 2025-05-01"];
    assert_eq!(next(&used, "2025-05-20"), "facebook");
    assert_eq!(next(&used, "2026-11-21"), "siri");
    assert_eq!(next(&[&used[..], &["siri switched-off 2026-11-20"]].concat(), "2026-11-21"), "local");
    assert_eq!(next(&[used[0], used[2]], "2026-11-21"), "threads");
    // What is used goes first.
    assert_eq!(next(&["siri used 2025-05-20"], "2025-05-20"), "siri");
    // Nothing is next where all wait.
    let all = [
        "instagram granted 2025-05-20",
        "messenger not-used 2025-05-20",
        "siri not-used 2025-05-20",
        "local sent 2025",
    ];
    assert_eq!(next(&all, "2026-11-21"), "");
}

#[test]
fn facebook_and_instagram_are_one_step() {
    let group = |lines: &[&str]| with_plan(lines, Region::Eu, "2025-05-20", |plan| ids(plan.next_group()).join(" "));
    assert_eq!(group(&[]), "facebook instagram");
    // Who said what they use is asked for nothing else.
    assert_eq!(group(&["instagram used 2025-05-20"]), "instagram");
    assert_eq!(group(&["instagram used 2025-05-20", "facebook used 2025-05-20"]), "facebook instagram");
    assert_eq!(group(&["instagram not-used 2025-05-20"]), "facebook");
    assert_eq!(group(&["facebook opened 2025-05-20"]), "facebook");
    assert_eq!(group(&["facebook bounced 2025-05-20"]), "facebook instagram");
    assert_eq!(group(&["facebook granted 2025-05-20"]), "threads");
}

#[test]
fn what_waits_goes_by_its_due_day() {
    let lines = [
        "facebook sent 2025-05-20",
        "instagram sent 2025-05-12",
        "threads sent 2025-05-13 post",
        "messenger identity-asked 2025-05-13",
        "local sent 2025-05-12",
        "local complained 2025-05-13",
    ];
    with_plan(&lines, Region::Eu, "2025-05-21", |plan| {
        assert_eq!(ids(plan.waiting()), ["instagram", "facebook"]);
    });
}

#[test]
fn the_dates_around_today() {
    let dates = |lines: &[&str], today: &str| {
        with_plan(lines, Region::Eu, today, |plan| {
            let words = |dated: &bezwaar::plan::Dated| {
                (dated.date.to_string(), dated.kind, ids(dated.items.iter().copied()).join(" "))
            };
            plan.dates().iter().map(words).collect::<Vec<_>>()
        })
    };
    let of = |date: &str, kind, items: &str| (date.to_owned(), kind, items.to_owned());
    let last_day = of("2025-05-26", DateKind::LastDay, "facebook instagram");
    let start = of("2025-05-27", DateKind::Starts, "facebook instagram");
    assert_eq!(dates(&[], "2025-05-20"), [last_day, start.clone()]);
    // Who sent it, or whom that reaches, has no last day ahead; a second look at a setting is ninety days off.
    let lines = ["facebook sent 2025-05-20", "siri switched-off 2025-05-20"];
    let check = of("2025-08-18", DateKind::CheckFrom, "siri");
    assert_eq!(dates(&lines, "2025-05-20"), [start, of("2025-06-20", DateKind::AnswerDue, "facebook"), check.clone()]);
    // Of what is behind only the answer that did not come is left.
    let late = of("2025-06-20", DateKind::AnswerDue, "facebook");
    let remind = of("2025-06-25", DateKind::RemindFrom, "facebook");
    assert_eq!(dates(&lines, "2025-06-23"), [late.clone(), remind, check.clone()]);
    assert_eq!(dates(&lines, "2025-06-27"), [late, check.clone()]);
    assert_eq!(dates(&lines, "2025-06-28"), [check]);
    // After a reminder to the company a complaint is next, and after that the authority has its time.
    let reminded = ["facebook sent 2025-05-20", "facebook reminder-sent 2025-06-25"];
    let complain = of("2025-07-10", DateKind::ComplainFrom, "facebook");
    assert_eq!(dates(&reminded, "2025-06-28"), [complain]);
    let complained = [reminded[0], reminded[1], "facebook complained 2025-07-10 to=NL"];
    assert_eq!(dates(&complained, "2025-07-10"), [of("2025-10-10", DateKind::AuthorityNews, "facebook")]);
    // One may ask about a day that the company named itself.
    let own = ["facebook sent 2025-05-20", "facebook extended 2025-06-10 until=2025-07-01"];
    let ask = of("2025-07-04", DateKind::RemindFrom, "facebook");
    assert_eq!(dates(&own, "2025-06-12"), [ask, of("2025-08-20", DateKind::AnswerDue, "facebook")]);
    // The end of an extended period is a date too.
    let extended = ["facebook sent 2025-05-20", "facebook extended 2025-05-21"];
    assert!(dates(&extended, "2025-05-21").contains(&of("2025-08-20", DateKind::AnswerDue, "facebook")));
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    let lines = ["facebook sent 9999-12-31", "local sent 0001-01-01", "siri switched-off 9999-12-31"];
    for today in [NaiveDate::MIN, NaiveDate::MAX] {
        let (catalog, record) = (catalog(), record(&lines));
        let plan = plan(&catalog, &record, Region::Eu, today);
        let _ = (plan.dates(), plan.next(), plan.waiting());
    }
}

/// Something that happens after an objection was sent: a word, how many days after it, and how.
fn happenings() -> impl Strategy<Value = Vec<(&'static str, u64, bool)>> {
    let kinds = [
        "received",
        "extended",
        "identity-asked",
        "replied",
        "auto-reply",
        "reasons-asked",
        "reminder-sent",
        "complained",
        "authority-news",
        "opened",
        "granted",
        "refused",
    ];
    // Mostly what moves the clock.
    let kinds = prop_oneof![3 => prop::sample::select(kinds[..4].to_vec()), 1 => prop::sample::select(kinds.to_vec())];
    prop::collection::vec((kinds, 0..130_u64, prop::bool::weighted(0.2)), 0..7)
}

/// Days so many after 1 January 2025.
fn days() -> impl Strategy<Value = NaiveDate> {
    (0..2000_u64).prop_map(|after| day("2025-01-01") + Days::new(after))
}

/// The lines of an objection and of what came after it, the days counted from one.
fn lines(sent: NaiveDate, from: NaiveDate, happened: &[(&str, u64, bool)]) -> Vec<String> {
    let line = |(kind, after, rough): &(&str, u64, bool)| {
        let on = (from + Days::new(*after)).to_string();
        match (*rough, *kind) {
            (true, "extended") => format!("local extended {on} until={}", from + Days::new(after + 20)),
            (true, _) => format!("local {kind} {}", &on[..7]),
            (false, _) => format!("local {kind} {on}"),
        }
    };
    [format!("local sent {sent}")].into_iter().chain(happened.iter().map(line)).collect()
}

/// What the plan says of the one objection in the lines.
fn told<T>(lines: &[String], today: NaiveDate, look: impl FnOnce(&Item) -> T) -> T {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    look(item(&plan(CATALOG.get_or_init(catalog), &record(&lines), Region::Eu, today), "local"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn nobody_is_late_before_the_end_nor_while_a_question_is_open(
        sent in days(), happened in happenings(), after in 0..250_u64,
    ) {
        let today = sent + Days::new(after);
        let month = due(sent, ANSWER_MONTHS, Some("NL")).day;
        told(&lines(sent, sent, &happened), today, |item| {
            prop_assert_eq!(item.status == Status::Late, item.late_since().is_some() && item.status != Status::Complained);
            let Some(clock) = item.clock else { return Ok(()) };
            prop_assert!(clock.until().day >= month);
            prop_assert!(clock.until().day >= clock.from_receipt().day && clock.from_receipt().day >= clock.due.day);
            match clock.late_since {
                Some(since) => {
                    prop_assert_eq!(Some(since), clock.until().day.succ_opt());
                    prop_assert!(today >= since && clock.question.is_none());
                }
                None => prop_assert!(today <= clock.until().day || clock.question.is_some()),
            }
            let asks = matches!(item.status, Status::IdentityAsked | Status::Complained);
            prop_assert!(clock.question.is_none() || asks);
            if item.next_step == NextStep::Complain && item.status != Status::Refused {
                prop_assert!(item.late_since().is_some() && item.objection.reminder.is_some());
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_later_sending_never_makes_an_earlier_last_day(sent in days(), happened in happenings()) {
        let today = sent + Days::new(300);
        let last = |on| told(&lines(on, sent, &happened), today, |item| item.answer_due());
        if let (Some(earlier), Some(later)) = (last(sent), last(sent + Days::new(1))) {
            prop_assert!(earlier <= later, "{earlier} and {later}");
        }
    }

    #[test]
    fn what_is_taken_back_leaves_everything_as_it_was(sent in days(), happened in happenings(), after in 0..250_u64) {
        let today = sent + Days::new(after);
        let lines = lines(sent, sent, &happened);
        let Some((_, before)) = lines.split_last() else { return Ok(()) };
        let mut undone = lines.clone();
        undone.push(format!("- undo {}", lines.len()));
        let told = |lines: &[String]| told(lines, today, |item| {
            (item.status, item.next_step, item.clock, item.receipt, item.news, item.complain_from, item.objection.state)
        });
        prop_assert_eq!(told(before), told(&undone));
    }
}
