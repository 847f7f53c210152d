//! `check`: judges catalogue files, and explains by what rules. Needs no data folder.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde::Serialize;

use super::answer::Answer;
use super::command::Format;
use super::failure::Failure;
use crate::catalog::lint::{Code, Example, Finding, Severity, lint_paths};
use crate::explain;
use crate::i18n::Messages;

/// A finding with its words.
#[derive(Serialize)]
struct Told<'a> {
    code: &'static str,
    name: &'static str,
    file: &'a str,
    line: usize,
    message: String,
    remedy: String,
}

/// Judges files and folders.
pub fn run(paths: &[PathBuf], format: Format, today: NaiveDate, m: &Messages) -> Result<Answer, Failure> {
    let findings = lint_paths(paths, today);
    let told: Vec<Told<'_>> = findings.iter().map(|finding| Told::of(finding, m)).collect();
    let answer = match format {
        Format::Json => Answer::json(&serde_json::json!({ "findings": told }))?,
        Format::Text if told.is_empty() => Answer::text(m.t("cli-check-sound")),
        Format::Text => Answer::text(told.iter().map(Told::line).collect::<String>()),
        Format::Github => Answer::text(told.iter().map(Told::github).collect::<String>()),
    };
    Ok(if told.is_empty() { answer } else { answer.unsound() })
}

/// Explains a rule by its example.
pub fn explain(code: Code, format: Format, m: &Messages) -> Result<Answer, Failure> {
    let rule = Rule::of(code, m);
    match format {
        Format::Json => Answer::json(&rule),
        Format::Text | Format::Github => Ok(Answer::text(rule.text(m))),
    }
}

/// A rule with its words.
#[derive(Serialize)]
pub(super) struct Rule {
    pub code: &'static str,
    pub name: &'static str,
    pub severity: Severity,
    pub means: String,
    /// Lines of a file, or words where it is not about its lines.
    pub wrong: String,
    /// What is nearly the same and right, where lines of a file are.
    pub right: Option<String>,
    pub message: String,
    pub remedy: String,
}

impl Rule {
    pub fn of(code: Code, m: &Messages) -> Self {
        let id = format!("check-{}", code.as_str());
        let example = code.example();
        let (message, remedy) = example.finding(code).map(|finding| explain::finding(m, &finding)).unwrap_or_default();
        let (wrong, right) = match example {
            Example::Edits { wrong, right } => (Example::fragment(wrong), Some(Example::fragment(right))),
            Example::Words(_) => (m.attribute(&id, "example", &[]), None),
        };
        let (code, name, severity) = (code.number(), code.as_str(), code.severity());
        Self { code, name, severity, means: m.attribute(&id, "means", &[]), wrong, right, message, remedy }
    }

    fn text(&self, m: &Messages) -> String {
        let indented = |text: &str| text.lines().map(|line| format!("    {line}\n")).collect::<String>();
        let mut text = format!("{} {}\n\n{}\n", self.code, self.name, self.means);
        text += &match self.severity {
            Severity::Refused => m.t("check-severity-refused"),
            Severity::Improve => m.t("check-severity-improve"),
        };
        text.push('\n');
        text += &format!("\n{}\n{}", m.t("check-wrong"), indented(&self.wrong));
        if let Some(right) = &self.right {
            text += &format!("\n{}\n{}", m.t("check-right"), indented(right));
        }
        text + &format!("\n{}\n{}", m.t("check-says"), indented(&format!("{}\n{}", self.message, self.remedy)))
    }
}

impl<'a> Told<'a> {
    fn of(finding: &'a Finding, m: &Messages) -> Self {
        let (message, remedy) = explain::finding(m, finding);
        let (code, name) = (finding.code.number(), finding.code.as_str());
        Self { code, name, file: &finding.file, line: finding.line, message, remedy }
    }

    fn line(&self) -> String {
        let Self { code, name, line, message, remedy, .. } = self;
        format!("{}:{line}: {code} {name}: {message} — {remedy}\n", one_line(self.file))
    }

    fn github(&self) -> String {
        let Self { code, name, line, .. } = self;
        let said = format!("{} {}", self.message, self.remedy);
        format!("::error file={},line={line},title={code} {name}::{}\n", property(self.file), data(&said))
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], "\u{fffd}")
}

/// A text as GitHub's workflow commands take it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The same, inside a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_cannot_give_orders_to_github() {
        let (file, message, remedy) = ("a,b:\n::c", "50% \nx".into(), "y".into());
        let told = Told { code: "E008", name: "syntax", file, line: 3, message, remedy };
        let line = "::error file=a%2Cb%3A%0A%3A%3Ac,line=3,title=E008 syntax::50%25 %0Ax y\n";
        assert_eq!(told.github(), line);
    }
}
