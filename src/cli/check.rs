//! `check`: judges catalogue files. Needs no data folder.

use std::path::PathBuf;

use serde::Serialize;

use super::answer::Answer;
use super::command::Format;
use super::failure::Failure;
use crate::catalog::lint::{Finding, lint_paths};
use crate::explain;
use crate::i18n::Messages;

/// A finding with its words.
#[derive(Serialize)]
struct Told<'a> {
    code: &'static str,
    file: &'a str,
    line: usize,
    message: String,
    remedy: String,
}

/// Judges files and folders.
pub fn run(paths: &[PathBuf], format: Format, m: &Messages) -> Result<Answer, Failure> {
    let findings = lint_paths(paths);
    let told: Vec<Told<'_>> = findings.iter().map(|finding| Told::of(finding, m)).collect();
    let answer = match format {
        Format::Json => Answer::json(&serde_json::json!({ "findings": told }))?,
        Format::Text if told.is_empty() => Answer::text(m.t("cli-check-sound")),
        Format::Text => Answer::text(told.iter().map(Told::line).collect::<String>()),
        Format::Github => Answer::text(told.iter().map(Told::github).collect::<String>()),
    };
    Ok(if told.is_empty() { answer } else { answer.unsound() })
}

impl<'a> Told<'a> {
    fn of(finding: &'a Finding, m: &Messages) -> Self {
        let (message, remedy) = explain::finding(m, finding);
        Self { code: finding.code.as_str(), file: &finding.file, line: finding.line, message, remedy }
    }

    fn line(&self) -> String {
        format!("{}:{}: {}: {} — {}\n", one_line(self.file), self.line, self.code, self.message, self.remedy)
    }

    fn github(&self) -> String {
        let said = format!("{} {}", self.message, self.remedy);
        let (file, line, code) = (property(self.file), self.line, self.code);
        format!("::error file={file},line={line},title={code}::{}\n", data(&said))
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
        let told = Told { code: "syntax", file: "a,b:\n::c", line: 3, message: "50% \nx".into(), remedy: "y".into() };
        assert_eq!(told.github(), "::error file=a%2Cb%3A%0A%3A%3Ac,line=3,title=syntax::50%25 %0Ax y\n");
    }
}
