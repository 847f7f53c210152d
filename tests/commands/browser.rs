//! `open`, with a stub for a browser.

use crate::{MAY_20, Person};

#[test]
fn print_opens_and_records_nothing() {
    let person = Person::at(MAY_20);
    let url = person.json(&["show", "facebook"])["routes"][0]["url"].as_str().unwrap().to_owned();
    assert_eq!(person.ok(&["open", "facebook", "--print"]), format!("{url}\n"));
    let second = person.ok(&["open", "facebook", "--print", "--route", "form-2"]);
    assert!(second.starts_with("https://") && second.trim() != url);
    assert!(person.refused(1, &["open", "facebook", "--print", "--route", "post"]).contains("bezwaar show facebook"));
    assert!(!person.folder().exists());
}

#[cfg(target_os = "linux")]
mod stub {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;

    use crate::{MAY_20, Person, Said};

    /// Puts stubs for the browser first on the path, and opens.
    fn open(person: &Person, script: &str, args: &[&str]) -> (Said, PathBuf) {
        let bin = person.home.path().join("bin");
        fs::create_dir_all(&bin).unwrap();
        let told = person.home.path().join("told");
        for name in ["xdg-open", "gio", "gnome-open", "kde-open", "wslview"] {
            let path = bin.join(name);
            fs::write(&path, format!("#!/bin/sh\n{}\n", script.replace("TOLD", told.to_str().unwrap()))).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let mut command = person.command(args);
        command.env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
        (Said::from(command.output().unwrap()), told)
    }

    #[test]
    fn the_browser_gets_exactly_the_address() {
        let person = Person::at(MAY_20);
        let url = person.ok(&["open", "facebook", "--print"]);
        let (said, told) = open(&person, "printf '%s\\n' \"$@\" > TOLD", &["open", "facebook"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        assert!(said.out.contains("www.facebook.com") && said.out.contains(url.trim()), "{}", said.out);
        assert_eq!(fs::read_to_string(told).unwrap(), url);
        let item = person.item("facebook");
        assert_eq!((&item["status"], &item["next_step"]), (&"opened".into(), &"say-whether-sent".into()));
        assert_eq!(person.history("facebook")[0]["route"], "form");
    }

    #[test]
    fn without_a_browser_the_address_can_be_copied_and_nothing_is_recorded() {
        let person = Person::at(MAY_20);
        let url = person.ok(&["open", "facebook", "--print"]);
        let (said, _) = open(&person, "exit 3", &["open", "facebook"]);
        assert_eq!((said.code, said.out.as_str()), (1, ""));
        assert!(crate::one_line(&said.err).ends_with(url.trim()), "{}", said.err);
        assert!(!person.journal().exists());
        // Not even a stub that fails.
        let mut command = person.command(&["open", "facebook"]);
        let said = Said::from(command.env("PATH", "/nonexistent").output().unwrap());
        assert_eq!(said.code, 1);
        assert!(!person.journal().exists());
    }
}
