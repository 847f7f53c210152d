//! What the law says, in words: the same for the window and the commands.

use super::{Tone, still_does};
use crate::catalog::law::{Firmness, Law, Point, Source, When};
use crate::catalog::{Basis, Deed, Region, host};
use crate::i18n::Messages;

/// What the company claims and what answers it, sentence by sentence. Which basis is claimed is known for the GDPR
/// only; other places have rules of their own.
pub fn in_brief(m: &Messages, company: &str, basis: Option<Basis>, deed: Deed, region: Region) -> Vec<String> {
    let objects = deed == Deed::Objection;
    let mut sentences = match region {
        Region::Eu => {
            let right = objects.then(|| m.t("law-object"));
            std::iter::once(claimed(m, company, basis)).chain(right).collect()
        }
        Region::Uk => vec![m.t("law-uk")],
        Region::Ch => vec![m.t("law-ch")],
    };
    if objects {
        sentences.push(still_does(m));
    }
    sentences
}

/// What a company claims, or that nobody knows what.
pub fn claimed(m: &Messages, company: &str, basis: Option<Basis>) -> String {
    let claimed = match basis {
        Some(Basis::LegitimateInterest) => "law-legitimate-interest",
        Some(Basis::PublicTask) => "law-public-task",
        Some(Basis::Consent) => "law-consent",
        Some(Basis::Contract) => "law-contract",
        None => "law-unknown",
    };
    m.tv(claimed, &[("company", company.into())])
}

/// How firm a point is, in a word; nothing where it is settled.
pub fn firmness(m: &Messages, point: &Point) -> Option<(String, Tone)> {
    let (id, tone) = match point.standing {
        Firmness::Settled => return None,
        Firmness::Interim => ("law-standing-interim", Tone::Wait),
        Firmness::Undecided => ("law-standing-undecided", Tone::Wait),
        Firmness::Moving => ("law-standing-moving", Tone::Wait),
        Firmness::OutdatedBy(_) => ("law-standing-outdated", Tone::Plain),
        Firmness::TooBroad(_) => ("law-standing-too-broad", Tone::Plain),
    };
    Some((m.t(id), tone))
}

/// What holds instead of a point that no longer does.
pub fn instead(m: &Messages, law: &Law, point: &Point) -> Option<String> {
    let id = match point.standing {
        Firmness::OutdatedBy(_) => "law-instead-outdated",
        Firmness::TooBroad(_) => "law-instead-too-broad",
        Firmness::Settled | Firmness::Interim | Firmness::Undecided | Firmness::Moving => return None,
    };
    let other = law.point(point.standing.instead()?)?;
    let lang = m.lang();
    Some(m.tv(id, &[("title", other.title.get(lang).into()), ("by", other.by.get(lang).into())]))
}

/// When it was said, or read where it is undated.
pub fn when(m: &Messages, when: When) -> String {
    match when {
        When::Date(date) => m.date(date),
        When::Seen(seen) => m.tv("law-seen", &[("date", m.date(seen).into())]),
    }
}

/// Who said a point, when, and about which article.
pub fn said(m: &Messages, point: &Point) -> String {
    let article = point.article.as_ref().map(|article| format!(" · {}", article.get(m.lang())));
    let by = point.by.get(m.lang());
    format!("{by} · {}{}", when(m, point.when), article.unwrap_or_default())
}

/// What leads to the sources of a point: who said it, and when.
pub fn proof(m: &Messages, point: &Point) -> String {
    m.tv("law-proof", &[("by", point.by.get(m.lang()).into()), ("date", when(m, point.when).into())])
}

/// Who published a source, when, and where.
pub fn published(m: &Messages, source: &Source) -> String {
    let date = match source.when {
        When::Date(date) => m.date(date),
        When::Seen(seen) => m.tv("source-undated", &[("date", m.date(seen).into())]),
    };
    let host = source.url().and_then(host).map(|host| format!(" · {host}"));
    format!("{} · {date}{}", source.publisher, host.unwrap_or_default())
}
