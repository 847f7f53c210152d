//! The supervisory authority as short sentences: where to go, with what, and how sure that is.

use super::{company, list};
use crate::catalog::authorities::{English, PageKind, Part, Sure};
use crate::catalog::{Authorities, Authority, Page, Region};
use crate::i18n::{Messages, Value};
use crate::plan::{Item, Status};
use crate::settings::{Country, Key, Settings};

/// What is said of an authority, the most needed first.
#[derive(Clone, Debug)]
pub struct Told {
    /// What one does there.
    pub title: String,
    /// Its name, and below it the English one where that helps.
    pub names: Vec<String>,
    /// Where to go, and what to know before anything else.
    pub first: Vec<String>,
    /// The page to begin with.
    pub page: &'static Page,
    /// How sure the address of that page is, unless it is sure.
    pub sure: Option<String>,
    /// The words of the button that opens it.
    pub open: String,
    /// What one must have ready.
    pub ready: Vec<String>,
    /// The rest, part by part.
    pub details: Vec<Section>,
    /// Where it all comes from.
    pub sources: Section,
}

/// A part of what is said, under its title.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// Its sentences.
    pub texts: Vec<String>,
    /// Pages to go to.
    pub pages: Vec<&'static Page>,
}

/// The country as it stands after "in": "Nederland", "het Verenigd Koninkrijk"; "the Netherlands", "Germany".
pub fn country_in(m: &Messages, country: Country) -> String {
    let name = m.t(&format!("country-{}", country.code()));
    m.tv("country-in", &[("code", country.code().into()), ("name", name.into())])
}

/// The authority that leads for a company (GDPR Art. 56), where that is another than the one of the person's own
/// country; with its country.
pub fn lead(item: &Item<'_>, settings: &Settings) -> Option<(Country, &'static Authority)> {
    let lead = Country::from_code(item.controller?.lead_authority.as_deref()?)?;
    let other = settings.region() == Region::Eu && settings.country != Some(lead);
    other.then_some(())?;
    Authorities::embedded()?.of(lead.code(), None).map(|authority| (lead, authority))
}

/// Where a complaint about an item goes: what one does there, and with whom, as a title.
pub fn title(m: &Messages, item: &Item<'_>, settings: &Settings) -> String {
    let Ok(authority) = settings.authority() else { return m.t("authority-title-unknown") };
    let id = match (item.status, settings.region()) {
        (Status::Complained, _) => "authority-title-complained",
        (_, Region::Ch) => "authority-title-report",
        _ => "authority-title",
    };
    m.tv(id, &[("short", authority.short.as_str().into())])
}

/// All that is said of the authority to which a complaint about an item goes; else the setting that is needed first.
pub fn told(m: &Messages, item: &Item<'_>, settings: &Settings) -> Result<Told, Key> {
    let authority = settings.authority()?;
    let region = settings.region();
    let known = authority.complaint.as_ref();
    let kind = match known.map(|complaint| complaint.kind) {
        Some(PageKind::Form) => "authority-form",
        Some(PageKind::Guidance) => "authority-guidance",
        Some(PageKind::Contact) => "authority-contact",
        None => "authority-no-page",
    };
    let open = match (known, region) {
        (None, _) => "authority-open-website",
        (Some(_), Region::Ch) => "authority-open-report",
        (Some(_), _) => "authority-open",
    };
    let too = too(authority);
    let mut first = vec![m.t(kind)];
    first.extend_from_slice(authority.first.get(m.lang()));
    first.extend(too.map(|(country, too)| {
        m.tv("authority-gdpr-too", &[("country", country_in(m, country).into()), ("short", too.short.as_str().into())])
    }));
    let mut names = vec![authority.name.clone()];
    let own = authority.languages.iter().any(|language| language == m.lang().code());
    names.extend(authority.english_name.clone().filter(|_| !own));
    Ok(Told {
        title: title(m, item, settings),
        names,
        first,
        page: authority.start(),
        sure: known.and_then(|complaint| sure(m, complaint.sure)),
        open: m.t(open),
        ready: ready(m, authority),
        details: details(m, item, settings, authority, too.map(|(_, too)| too)),
        sources: sources(m, authority),
    })
}

/// The same as plain lines, for those who read them in a terminal.
pub fn lines(m: &Messages, item: &Item<'_>, settings: &Settings) -> Vec<String> {
    let told = match told(m, item, settings) {
        Ok(told) => told,
        Err(Key::Land) => {
            let choices = Key::Land.choices().join(", ");
            let set = m.tv("authority-set-land", &[("choices", choices.into())]);
            return vec![m.t("authority-choose-land"), set];
        }
        Err(_) => return vec![m.t("authority-choose-country"), m.t("authority-set-country")],
    };
    let Told { title, names, first, page, sure, open: _, ready, details, sources } = told;
    let mut lines = vec![title];
    lines.extend(names);
    lines.extend(first);
    lines.push(page.url().to_owned());
    lines.extend(sure);
    lines.push(m.t("authority-ready"));
    lines.extend(ready.into_iter().map(|line| format!("- {line}")));
    for Section { title, texts, pages } in details.into_iter().chain([sources]) {
        let pages = pages.into_iter().map(|page| page.url().to_owned());
        lines.push(format!(
            "{title}: {}",
            texts.into_iter().chain(pages).collect::<Vec<_>>().join(" ").replace('\n', ", ")
        ));
    }
    lines
}

/// The other authority that may be asked as far as the GDPR applies (Art. 3(1)), with its country.
fn too(authority: &Authority) -> Option<(Country, &'static Authority)> {
    let country = Country::from_code(authority.as_far_as_gdpr.as_deref()?)?;
    Authorities::embedded()?.of(country.code(), None).map(|too| (country, too))
}

/// What to say of an address that is not sure.
fn sure(m: &Messages, sure: Sure) -> Option<String> {
    match sure {
        Sure::High => None,
        Sure::Medium => Some(m.t("authority-sure-medium")),
        Sure::Low => Some(m.t("authority-sure-low")),
    }
}

fn ready(m: &Messages, authority: &Authority) -> Vec<String> {
    let general = ["authority-need-you", "authority-need-company", "authority-need-story", "authority-need-copy"];
    let evidence = [
        "authority-bring-text",
        "authority-bring-replies",
        "authority-bring-reminder",
        "authority-bring-child",
        "authority-bring-others",
    ];
    let mut ready = authority.needs.get(m.lang()).to_vec();
    if ready.is_empty() {
        ready.extend(general.map(|id| m.t(id)));
    }
    ready.extend(evidence.map(|id| m.t(id)));
    ready
}

fn details(
    m: &Messages,
    item: &Item<'_>,
    settings: &Settings,
    authority: &'static Authority,
    too: Option<&'static Authority>,
) -> Vec<Section> {
    let section = |id: &str, texts: Vec<String>| Section { title: m.t(id), texts, pages: Vec::new() };
    let spoken: Vec<_> = authority.languages.iter().map(|code| m.t(&format!("spoken-{code}"))).collect();
    let english = match authority.english {
        Some(English::Probably) => Some("authority-english-probably"),
        Some(English::Perhaps) => Some("authority-english-perhaps"),
        Some(English::ProbablyNot) => Some("authority-english-probably-not"),
        Some(English::No) => Some("authority-english-no"),
        None if authority.languages.iter().any(|code| code == "en") => None,
        None => Some("authority-english-unknown"),
    };
    let spoken = format!("{}.", list(m, &spoken));
    let languages = [spoken].into_iter().chain(english.map(|id| m.t(id))).collect::<Vec<_>>().join(" ");
    let mut post = vec![authority.post.lines.join("\n")];
    post.extend(sure(m, authority.post.sure));

    let mut details = vec![section("authority-hurdles", authority.hurdles.get(m.lang()).to_vec())];
    details.push(section("authority-languages", vec![languages]));
    details.push(section("authority-post", post));
    if let Some(email) = &authority.email {
        let note = email.note.as_ref().map(|note| format!(" – {}", note.get(m.lang()))).unwrap_or_default();
        details.push(section("authority-email", vec![format!("{}{note}", email.to)]));
    }
    details.push(section("authority-after", after(m, item, settings)));
    let mut pages = section("authority-pages", Vec::new());
    let site = authority.complaint.is_some().then_some(&authority.website);
    pages.pages.extend(authority.pages.iter().chain(too.map(Authority::start)).chain(site));
    details.push(pages);
    details.retain(|section| !section.texts.is_empty() || !section.pages.is_empty());
    details
}

/// What to expect of a complaint. The three months are for news of progress or outcome (Art. 78(2)), not a decision.
fn after(m: &Messages, item: &Item<'_>, settings: &Settings) -> Vec<String> {
    let mut after = vec![m.t("authority-after-long")];
    if let Some((country, lead)) = lead(item, settings) {
        let values = [
            ("company", Value::from(company(item))),
            ("country", country_in(m, country).into()),
            ("short", lead.short.as_str().into()),
        ];
        after.push(m.tv("authority-after-lead", &values));
    }
    if settings.region() == Region::Eu {
        after.push(m.t("authority-after-progress"));
        after.push(m.t("authority-elsewhere"));
    }
    after
}

fn sources(m: &Messages, authority: &'static Authority) -> Section {
    let mut sources = Section { title: m.t("authority-sources"), texts: Vec::new(), pages: Vec::new() };
    let Some(all) = Authorities::embedded() else { return sources };
    let entry = [
        ("name", Value::from(all.directory.name.as_str())),
        ("licence", all.directory.licence.as_str().into()),
        ("date", m.date(authority.entry.date).into()),
    ];
    sources.texts.push(m.tv("authority-entry", &entry));
    let part = |part: &Part| match part {
        Part::Page => m.t("authority-part-page"),
        Part::Post => m.t("authority-part-post"),
        Part::Email => m.t("authority-part-email"),
    };
    let lacks: Vec<_> = authority.entry.lacks.iter().map(part).collect();
    if !lacks.is_empty() {
        sources.texts.push(m.tv("authority-entry-lacks", &[("parts", list(m, &lacks).into())]));
    }
    sources.texts.push(m.tv("authority-made", &[("date", m.date(all.made).into())]));
    sources.pages.push(&all.directory.url);
    sources.pages.extend(&authority.sources);
    sources
}
