//! Twelve lives of an objection, played with the real program in both languages: what is recorded, what the list then
//! says, and what stands in each letter that fits. Held is what a person relies on (days, names, articles, and what is
//! not claimed), not how a sentence runs.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]

use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A person with a data folder of their own, who plays a story in one language.
struct Player {
    home: TempDir,
    lang: &'static str,
    now: String,
    platform: &'static str,
}

/// Plays a story in each language.
fn in_both(platform: &'static str, story: impl Fn(Player)) {
    for lang in ["nl", "en"] {
        let player = Player { home: tempfile::tempdir().unwrap(), lang, now: String::new(), platform }.at("2025-05-20");
        player.ok(&["set", "name", "Anneke de Vries"]);
        player.ok(&["set", "email", "anneke@example.org"]);
        player.ok(&["set", "address", "Dorpsstraat 1, 1234 AB Ons Dorp"]);
        story(player);
    }
}

impl Player {
    /// The same person, on a day.
    fn at(self, day: &str) -> Self {
        Self { now: format!("{day}T12:00:00+02:00"), ..self }
    }

    fn run(&self, args: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bezwaar"));
        command.arg("--data-dir").arg(self.home.path().join("data")).args(["--now", &self.now, "--lang", self.lang]);
        let Output { status, stdout, stderr } = command.args(args).env("HOME", self.home.path()).output().unwrap();
        (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    fn ok(&self, args: &[&str]) -> String {
        let (code, out, err) = self.run(args);
        assert_eq!(code, 0, "{args:?}: {err}");
        out
    }

    fn record(&self, act: &str, on: &str, more: &[&str]) {
        self.ok(&[&["record", self.platform, act, "--on", on], more].concat());
    }

    /// Where the list says that it stands: status, next step, last day of the answer, late since.
    fn stands(&self, status: &str, next: &str, due: Option<&str>, late: Option<&str>) {
        let list: Value = serde_json::from_str(&self.ok(&["list", "--all", "--json"])).unwrap();
        let item = list["items"].as_array().unwrap().iter().find(|item| item["platform"] == self.platform).unwrap();
        let there = ["status", "next_step", "answer_due", "late_since"].map(|key| item[key].clone());
        assert_eq!(there, [json!(status), json!(next), json!(due), json!(late)], "{}", self.now);
    }

    /// A letter, and what is said beside it.
    fn letter(&self, kind: &str, more: &[&str]) -> Letter {
        let (code, text, beside) = self.run(&[&["text", self.platform, "--kind", kind], more].concat());
        assert_eq!(code, 0, "{kind}: {beside}");
        assert!(!text.contains("  ") && !text.contains("none") && !text.contains('{'), "{text}");
        Letter { text, beside, dutch: self.lang == "nl" }
    }

    /// There is no such letter yet: one sentence says why, and what to type first.
    fn no_letter(&self, kind: &str, nl: &str, en: &str) {
        let (code, text, said) = self.run(&["text", self.platform, "--kind", kind]);
        assert_eq!((code, text.as_str(), said.lines().count()), (1, "", 1), "{kind}: {said}");
        let wanted = if self.lang == "nl" { nl } else { en };
        assert!(said.contains(wanted), "{kind}: {wanted:?} in {said}");
    }
}

struct Letter {
    text: String,
    beside: String,
    dutch: bool,
}

impl Letter {
    fn own<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        if self.dutch { nl } else { en }
    }

    /// Whether the words stand in it, wherever in a sentence.
    fn says(&self, words: &str) -> bool {
        self.text.to_lowercase().contains(&words.to_lowercase())
    }

    fn has(&self, nl: &str, en: &str) -> &Self {
        let words = self.own(nl, en);
        assert!(self.says(words), "{words:?} in:\n{}", self.text);
        self
    }

    fn lacks(&self, nl: &str, en: &str) -> &Self {
        let words = self.own(nl, en);
        assert!(!self.says(words), "{words:?} in:\n{}", self.text);
        self
    }

    fn beside(&self, nl: &str, en: &str) -> &Self {
        let words = self.own(nl, en);
        assert!(self.beside.contains(words), "{words:?} beside:\n{}", self.beside);
        self
    }
}

#[test]
fn honoured() {
    in_both("facebook", |player| {
        player.record("sent", "2025-05-20", &[]);
        player.stands("sent", "wait", Some("2025-06-20"), None);
        let player = player.at("2025-05-22");
        player.record("granted", "2025-05-22", &["--reference", "R-77"]);
        player.stands("granted", "none", None, None);
        let player = player.at("2026-03-02");
        player.stands("granted", "none", None, None);
        player.no_letter("complaint", "niets vast waarover je kunt klagen", "Nothing is on record");
        player.no_letter("reminder", "bezwaar record facebook sent", "bezwaar record facebook sent");
        player.no_letter("refusal", "bezwaar record facebook refused", "bezwaar record facebook refused");
        let again = player.letter("again", &[]);
        again.has("Op 20 mei 2025", "On 20 May 2025").has("22 mei 2025", "22 May 2025").has("R-77", "R-77");
    });
}

#[test]
fn silent() {
    in_both("facebook", |player| {
        player.record("sent", "2025-05-20", &["--note", "geheim"]);
        let player = player.at("2025-06-20");
        player.stands("sent", "wait", Some("2025-06-20"), None);
        player.no_letter("reminder", "20 juni 2025", "20 June 2025");
        player.no_letter("complaint", "wacht tot de termijn voorbij is", "wait until the time is over");
        let player = player.at("2025-06-25");
        player.stands("late", "send-reminder", Some("2025-06-20"), Some("2025-06-21"));
        let reminder = player.letter("reminder", &[]);
        reminder.has(
            "20 mei 2025 maakte ik via het onlineformulier bezwaar",
            "20 May 2025 I objected through the online form",
        );
        reminder.has("volgens mijn berekening", "calculation").has("20 juni 2025", "20 June 2025");
        reminder.has("artikel 12 lid 3 AVG", "Article 12(3) GDPR").lacks("ontvangen op", "received on");
        reminder.beside("Deze brief mag, maar hoeft niet", "but need not").beside("Dublin", "Dublin");
        reminder.beside("help.meta.com", "help.meta.com").lacks("Dublin", "Dublin");
        player.letter("reminder", &["--to", "post"]).has("Dublin", "Dublin").has("Dorpsstraat 1", "Dorpsstraat 1");
        player.record("reminder-sent", "2025-06-25", &[]);
        let player = player.at("2025-07-10");
        player.stands("late", "complain", Some("2025-06-20"), Some("2025-06-21"));
        let complaint = player.letter("complaint", &["--disclose", "ask", "--no-court"]);
        complaint
            .has("artikel 77", "Article 77")
            .has("Meta Platforms Ireland Limited", "Meta Platforms Ireland Limited");
        complaint
            .has("Op 20 mei 2025", "On 20 May 2025")
            .has("naar mijn mening die dag ontvangen", "in my view received that day");
        complaint.has("20 juni 2025", "20 June 2025").has("Op 25 juni 2025 stuurde ik", "On 25 June 2025 I sent");
        complaint.has("artikel 12 lid 3", "Article 12(3)").has("Vraag het mij dan eerst", "please ask me first");
        complaint.lacks("artikel 21 lid 1 AVG). Naar mijn", "(Article 21(1) GDPR). In my").lacks("geheim", "geheim");
        complaint.lacks("bewaard", "kept the text").lacks("artikel 18", "Article 18").lacks("wees", "refused");
        complaint.beside("het land waar je woont", "the country you live in");
        // Once it was made it can be shown again.
        player.record("complained", "2025-07-10", &["--reference", "AP-123"]);
        let player = player.at("2025-07-20");
        player.letter("complaint", &[]).has("20 juni 2025", "20 June 2025").lacks("AP-123", "AP-123");
    });
}

#[test]
fn extended_in_time() {
    in_both("facebook", |player| {
        player.record("sent", "2025-05-20", &[]);
        let player = player.at("2025-06-10");
        player.record("extended", "2025-06-10", &["--reasons", "missing"]);
        player.stands("extended", "wait", Some("2025-08-20"), None);
        player.no_letter("reminder", "20 augustus 2025", "20 August 2025");
        player.no_letter("complaint", "wacht tot de termijn voorbij is", "wait until the time is over");
        let player = player.at("2025-08-26");
        player.stands("late", "send-reminder", Some("2025-08-20"), Some("2025-08-21"));
        for kind in ["reminder", "complaint"] {
            let letter = player.letter(kind, &[]);
            letter.has("10 juni 2025", "10 June 2025").has("20 augustus 2025", "20 August 2025");
            letter.lacks("wees", "refused").has("edenen", "reasons");
        }
    });
}

#[test]
fn extended_late() {
    in_both("facebook", |player| {
        player.record("sent", "2025-05-20", &[]);
        let player = player.at("2025-06-25");
        player.record("extended", "2025-06-23", &[]);
        player.stands("late", "send-reminder", Some("2025-06-20"), Some("2025-06-21"));
        for kind in ["reminder", "complaint"] {
            let letter = player.letter(kind, &[]);
            letter.has("23 juni 2025", "23 June 2025").has("20 juni 2025", "20 June 2025");
            letter.has("binnen een maand na ontvangst", "within one month of receipt");
            letter.lacks("augustus", "August").lacks("Redenen gaf", "no reasons").lacks("Redenen las", "no reasons");
        }
    });
}

#[test]
fn refused() {
    in_both("facebook", |player| {
        player.record("sent", "2025-05-20", &[]);
        let player = player.at("2025-06-06");
        player.record("refused", "2025-06-05", &[]);
        player.stands("refused", "complain", None, None);
        // Nobody told whether there were reasons.
        for kind in ["refusal", "complaint"] {
            let letter = player.letter(kind, &["--disagree", "Mijn foto is geen bedrijfsbelang"]);
            letter
                .has("Op 5 juni 2025 wees", "On 5 June 2025")
                .has("dwingende gerechtvaardigde gronden", "compelling legitimate grounds");
            letter.has("Mijn foto is geen bedrijfsbelang.", "Mijn foto is geen bedrijfsbelang.");
            letter
                .lacks("edenen las", "no reasons")
                .lacks("genoemde gronden", "grounds stated")
                .lacks("artikel 12 lid 4 AVG verlangt", "Article 12(4) GDPR requires");
        }
        player.ok(&["undo"]);
        player.record(
            "refused",
            "2025-06-05",
            &["--reasons", "given", "--says", "Zij vinden hun belang groter", "--no-remedies"],
        );
        for kind in ["refusal", "complaint"] {
            let letter = player.letter(kind, &[]);
            letter.has("in mijn woorden: Zij vinden hun belang groter.", "in my words: Zij vinden hun belang groter.");
            letter
                .has("naar de rechter", "court")
                .has("artikel 12 lid 4", "Article 12(4)")
                .lacks("edenen las", "no reasons");
        }
        player.ok(&["undo"]);
        player.record("refused", "2025-06-05", &["--reasons", "missing"]);
        player.letter("refusal", &[]).has("Redenen las ik daarin niet", "no reasons");
        player.letter("complaint", &[]).has("las ik geen redenen", "no reasons");
        player.no_letter("reminder", "bezwaar record facebook sent", "bezwaar record facebook sent");
        // Of a day that nobody knows none is named.
        player.ok(&["undo"]);
        player.record("refused", "2025-05", &[]);
        player.no_letter("complaint", "alleen de maand", "Only the month");
        player.no_letter("refusal", "bezwaar record facebook refused", "bezwaar record facebook refused");
    });
}

#[test]
fn identity() {
    in_both("facebook", |player| {
        player.record("sent", "2025-05-20", &[]);
        let player = player.at("2025-06-04");
        player.record("identity-asked", "2025-06-02", &["--says", "een kopie van mijn paspoort"]);
        player.stands("identity-asked", "read-answer", Some("2025-06-20"), None);
        let letter = player.letter("identity", &["--id-copy", "if-needed", "--same-email"]);
        letter.has("2 juni 2025", "2 June 2025").has("een kopie van mijn paspoort.", "een kopie van mijn paspoort.");
        letter
            .has("artikel 12 lid 6", "Article 12(6)")
            .has("stuur nu geen kopie", "do not send a copy")
            .has("onleesbaar", "illegible");
        player.letter("identity", &[]).has("geen kopie", "a copy").lacks("onleesbaar", "illegible");
        player.no_letter("complaint", "niets vast", "Nothing is on record");
        // However long it takes: nobody is late before the person said who they are.
        let player = player.at("2025-07-15");
        player.stands("identity-asked", "read-answer", Some("2025-06-20"), None);
        player.no_letter("reminder", "--kind identity", "--kind identity");
        player.no_letter("complaint", "niets vast", "Nothing is on record");
        player.record("replied", "2025-06-05", &[]);
        player.stands("late", "send-reminder", Some("2025-07-07"), Some("2025-07-08"));
        for kind in ["reminder", "complaint"] {
            let letter = player.letter(kind, &[]);
            letter
                .has("Op 2 juni 2025 vroeg", "On 2 June 2025")
                .has("Op 5 juni 2025 heb ik geantwoord", "On 5 June 2025 I replied");
            letter.has("20 juni 2025", "20 June 2025").has("7 juli 2025", "7 July 2025");
        }
    });
}

#[test]
fn bounced() {
    in_both("apple-lookaround", |player| {
        player.record("sent", "2025-05-20", &["--route", "email"]);
        let player = player.at("2025-05-22");
        player.record("bounced", "2025-05-21", &[]);
        player.stands("bounced", "send", None, None);
        let player = player.at("2025-07-22");
        let complaint = player.letter("complaint", &[]);
        complaint
            .has("20 mei 2025 stuurde ik per e-mail", "20 May 2025 I sent by e-mail")
            .has("21 mei 2025", "21 May 2025");
        complaint.has("niet kon worden bezorgd", "could not be delivered").has("artikel 12 lid 2", "Article 12(2)");
        complaint.lacks("juni", "June").lacks("ontvangen", "received that day").lacks("12 lid 3", "12(3)");
        player.no_letter("reminder", "bezwaar record apple-lookaround sent", "bezwaar record apple-lookaround sent");
        // That it was complained of does not make it received.
        player.record("complained", "2025-07-22", &[]);
        player.letter("complaint", &[]).has("niet kon worden bezorgd", "could not be delivered").lacks("juni", "June");
    });
}

#[test]
fn child() {
    in_both("facebook", |player| {
        let short = player.letter("short-child", &[]);
        short.has("Namens mijn kind, jonger dan 16", "On behalf of my child, under 16");
        assert!(short.text.trim().chars().count() <= 300 && short.beside.is_empty());
        let letter = player.letter("child", &["--child", "Mies", "--find", "mies2012"]);
        letter
            .has("mijn kind, jonger dan 16; ik heb het gezag", "my child, under 16")
            .has("Mies", "Mies")
            .has("mies2012", "mies2012");
        letter.lacks("mijn persoonsgegevens", "my personal data").has("Anneke de Vries", "Anneke de Vries");
        let file = player.home.path().join("sent.txt");
        std::fs::write(&file, &letter.text).unwrap();
        player.record("sent", "2025-05-20", &["--text", file.to_str().unwrap()]);
        let player = player.at("2025-06-25");
        player.stands("late", "send-reminder", Some("2025-06-20"), Some("2025-06-21"));
        for kind in ["reminder", "complaint"] {
            let letter = player.letter(kind, &["--for-child"]);
            letter.has("de persoonsgegevens van mijn kind", "my child's personal data");
            letter.lacks("mijn eigen persoonsgegevens", "my own personal data");
        }
        let complaint = player.letter("complaint", &["--for-child", "--child", "Mies", "--link", "work"]);
        complaint.has("Mijn kind heet Mies.", "My child's name is Mies.").has("gezag", "parental responsibility");
        complaint.has("omdat mijn kind in", "because my child lives in").lacks("werk.", "I work in");
    });
}

#[test]
fn no_account() {
    in_both("meta-third-party", |player| {
        let letter = player.letter("no-account", &["--find", "Anneke de Vries\nhttps://example.org/anneke"]);
        letter
            .has("https://example.org/anneke", "https://example.org/anneke")
            .has("artikel 21 lid 1 AVG", "Article 21(1) GDPR");
        letter.lacks("Mijn account bij", "My account with");
        assert!(letter.beside.contains("facebook.com") || letter.beside.contains("meta.com"), "{}", letter.beside);
        player.letter("no-account", &[]).has("[waarmee u mij vindt", "[how to find me").beside("--find", "--find");
        player.no_letter("short-again", "--earlier", "--earlier");
        player.record("sent", "2025-05-20", &[]);
        player.no_letter("again", "--kind objection", "--kind objection");
        let player = player.at("2025-06-25");
        player.stands("late", "send-reminder", Some("2025-06-20"), Some("2025-06-21"));
        let complaint = player.letter("complaint", &[]);
        complaint.has("20 juni 2025", "20 June 2025").lacks("Account:", "Account:");
    });
}

#[test]
fn united_kingdom() {
    in_both("facebook", |player| {
        player.ok(&["set", "country", "GB"]);
        let objection = player.letter("objection", &[]);
        objection.has("UK GDPR", "UK GDPR").lacks("een maand", "one month");
        player.record("sent", "2025-05-20", &[]);
        player.stands("sent", "wait", None, None);
        let player = player.at("2025-07-25");
        player.stands("sent", "wait", None, None);
        player.no_letter("reminder", "--kind company-complaint", "--kind company-complaint");
        player.no_letter("complaint", "--kind company-complaint", "--kind company-complaint");
        let own = player.letter("company-complaint", &["--to", "post"]);
        own.has("section 164A", "section 164A").has("20 mei 2025", "20 May 2025").has("UK GDPR", "UK GDPR");
        own.lacks("Ireland", "Ireland").lacks("Dublin", "Dublin").lacks("juni 2025", "June 2025");
        own.beside("Het postadres van dit bedrijf is ons niet bekend", "postal address of this company is not known");
        player.record("complained-to-company", "2025-07-25", &[]);
        player.no_letter("complaint", "24 augustus 2025", "24 August 2025");
        player.at("2025-08-26").letter("complaint", &[]);
    });
    in_both("facebook", |player| {
        player.ok(&["set", "country", "GB"]);
        player.record("sent", "2025-05-20", &[]);
        let player = player.at("2025-08-26");
        player.record("complained-to-company", "2025-07-25", &[]);
        player.record("received", "2025-08-01", &[]);
        let complaint = player.letter("complaint", &[]);
        complaint
            .has("section 165", "section 165")
            .has("20 mei 2025", "20 May 2025")
            .has("25 juli 2025", "25 July 2025");
        complaint.has("1 augustus 2025", "1 August 2025").lacks("Ireland", "Ireland").lacks("artikel 77", "Article 77");
        complaint.lacks("20 juni", "20 June").has("Tot vandaag", "To this day");
    });
    in_both("facebook", |player| {
        player.no_letter("company-complaint", "bezwaar set country GB", "bezwaar set country GB");
        player.ok(&["set", "country", "CH"]);
        player.no_letter("complaint", "‘short’ en ‘objection’", "‘short’ and ‘objection’");
    });
}

#[test]
fn switch_came_back() {
    in_both("apple-siri", |player| {
        player.record("switched-off", "2025-05-19", &[]);
        player.stands("switched-off", "none", None, None);
        let player = player.at("2025-09-01");
        player.record("switched-on", "2025-09-01", &[]);
        player.stands("to-do", "send", None, None);
        let letter = player.letter("withdrawal", &["--consent", "Verbeter Siri", "--erase"]);
        letter.has("artikel 7 lid 3 AVG", "Article 7(3) GDPR").has("Verbeter Siri", "Verbeter Siri");
        letter.has("artikel 17 lid 1 onder b", "Article 17(1)(b)").lacks("artikel 12 lid 3", "Article 12(3)");
        letter.lacks("19 mei 2025", "19 May 2025").beside("Cork", "Cork");
        player.record("switched-off", "2025-09-01", &[]);
        player.letter("withdrawal", &[]).has("1 september 2025", "1 September 2025").lacks("17 lid 1", "17(1)");
        player.no_letter("complaint", "bezwaar show apple-siri", "bezwaar show apple-siri");
    });
}

#[test]
fn done_in_2025() {
    in_both("facebook", |player| {
        let player = player.at("2026-11-21");
        player.record("sent", "2025-05", &[]);
        player.stands("done-earlier", "none", None, None);
        for kind in ["again", "short-again"] {
            let letter = player.letter(kind, &[]);
            letter
                .has("In mei 2025", "In May 2025")
                .lacks("Op mei", "On May")
                .lacks("niet meer vinden", "no longer find");
        }
        let lost = player.letter("again", &["--earlier", "2025-05", "--lost"]);
        lost.has("In mei 2025", "In May 2025").has("niet meer vinden", "no longer find");
        player.letter("again", &["--earlier", "2025-05-26"]).has("Op 26 mei 2025", "On 26 May 2025");
        player.no_letter("reminder", "bezwaar record facebook received", "bezwaar record facebook received");
        player.no_letter("complaint", "wacht tot de termijn voorbij is", "wait until the time is over");
    });
}
