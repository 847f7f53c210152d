//! A real systemd of the person's own: what it is told it does, on time, after a night off, and with a real notification.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::nasty;

/// Runs a script where a systemd of the person's own can be started (`own-systemd.sh`); what it said. Says why where this
/// machine has no such thing.
fn with_systemd(home: &Path, script: &str, variables: &[(&str, &Path)]) -> Option<String> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schedule/own-systemd.sh");
    let folder = home.join("home");
    fs::create_dir_all(&folder).unwrap();
    let mut command = Command::new("bash");
    command.arg(own).arg(&folder).arg(script).envs(variables.iter().copied());
    let output = command.env_remove("LANG").env("LC_ALL", "C.UTF-8").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.code() == Some(77) {
        println!("skipped: {}", said.trim());
        return None;
    }
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complained}");
    Some(said)
}

/// Half of the timer's own delay would be waited for; everything else is as it is written.
const AT_ONCE: &str = r#"
at_once() {
    mkdir -p "$HOME/.config/systemd/user/bezwaar-remind.timer.d"
    printf '[Timer]\nRandomizedDelaySec=0\nAccuracySec=1us\n%s\n' "$1" >"$HOME/.config/systemd/user/bezwaar-remind.timer.d/test.conf"
}
bezwaar() { "$PROGRAM" --data-dir "$FOLDER" --lang en "$@"; }
"#;

#[test]
fn the_timer_runs_it_after_a_night_off_and_off_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let job = nasty(home.path());
    let script = format!(
        r#"{AT_ONCE}
boot
bezwaar schedule on
systemctl --user is-enabled bezwaar-remind.timer
systemctl --user is-active bezwaar-remind.timer
bezwaar schedule status --json
# A night off: whoever logs in again is told what was missed. Not soon after log-in, but as it was missed.
shut
at_once 'OnStartupSec=
OnStartupSec=1h
OnCalendar=hourly'
rm -f "$FOLDER/remind.log"
touch -d '3 hours ago' "$HOME/.local/share/systemd/timers/stamp-bezwaar-remind.timer"
boot
until_there outcome "$FOLDER/remind.log"
echo "caught up"
# Soon after log-in, where nothing was missed.
shut
at_once 'OnStartupSec=
OnStartupSec=1s
OnCalendar=hourly'
rm -f "$FOLDER/remind.log"
boot
until_there outcome "$FOLDER/remind.log"
echo "at log-in"
# A program that was removed is passed over, and is no failure.
mv "$PROGRAM" "$PROGRAM.away"
systemctl --user start bezwaar-remind.service
systemctl --user is-failed bezwaar-remind.service || echo "no failure"
mv "$PROGRAM.away" "$PROGRAM"
rm -r "$HOME/.config/systemd/user/bezwaar-remind.timer.d"
bezwaar schedule off
systemctl --user list-units --all --no-legend 'bezwaar*'
find "$HOME" -mindepth 1
shut
"#
    );
    let variables = [("PROGRAM", job.program.as_path()), ("FOLDER", job.folder.as_path())];
    let Some(said) = with_systemd(home.path(), &script, &variables) else { return };
    assert!(said.contains("enabled\nactive\n"), "{said}");
    assert!(said.contains("\"works\": true"), "{said}");
    let end = said.split_once("caught up\nat log-in\n").map(|(_, end)| end);
    assert_eq!(end, Some("inactive\nno failure\nReminders are off. Nothing of them was left behind.\n"), "{said}");
}

#[test]
fn a_trial_is_really_shown_through_the_registered_job() {
    let home = tempfile::tempdir().unwrap();
    let job = nasty(home.path());
    let script = format!(
        r#"{AT_ONCE}
boot
Xvfb -displayfd 7 7>"$HOME/display" >/dev/null 2>&1 &
until_there '[0-9]' "$HOME/display"
systemctl --user set-environment "DISPLAY=:$(cat "$HOME/display")"
dbus-update-activation-environment "DISPLAY=:$(cat "$HOME/display")"
bezwaar schedule on
bezwaar schedule test
dunstctl close-all
dunstctl history
bezwaar schedule status
bezwaar schedule off
shut
"#
    );
    let variables = [("PROGRAM", job.program.as_path()), ("FOLDER", job.folder.as_path())];
    let Some(said) = with_systemd(home.path(), &script, &variables) else { return };
    assert!(said.contains("The trial notification was sent, as a reminder is."), "{said}");
    assert!(said.contains("Notifications are shown by: dunst"), "{said}");
    assert!(said.contains("The trial notification was sent.\n"), "{said}");
    // What dunst showed, as it remembers it.
    assert!(said.contains("Bezwaar can warn you") && said.contains("This is the trial notification."), "{said}");
    assert!(said.contains(&format!("Program: {}", job.program.display())), "{said}");
}
