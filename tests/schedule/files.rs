//! What is written for each system: as it was looked at once, and as real tools read it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use bezwaar::desktop::schedule::{Job, ScheduleError, autostart, launchd, systemd, tasks};

use crate::{ask, nasty, python, when_there};

/// Compares with a file in `golden/`. `BEZWAAR_GOLDEN=write` writes it anew, to be looked at.
fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schedule/golden").join(name);
    if std::env::var_os("BEZWAAR_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "{name}");
}

fn plain() -> Job {
    Job { program: "/usr/bin/bezwaar".into(), folder: "/home/anneke/.local/share/bezwaar".into() }
}

fn odd() -> Job {
    let folder = r#"/home/anneke/a "b" 100% $HOME `id` é 'q' \x & <c>"#;
    Job { program: format!("{folder}/bezwaar").into(), folder: format!("{folder}/data").into() }
}

fn windows(folder: &str) -> Job {
    Job { program: r"C:\Program Files\Bezwaar & zo\bezwaar.exe".into(), folder: folder.into() }
}

const PERSON: &str = "S-1-5-21-1-2-3-1001";

#[test]
fn what_is_written_is_what_was_looked_at() {
    for (name, job) in [("plain", plain()), ("odd", odd())] {
        golden(&format!("{name}.service"), &systemd::service(&job));
        golden(&format!("{name}.desktop"), &autostart::entry(&job).unwrap());
        golden(&format!("{name}.plist"), &launchd::property_list(&job).unwrap());
    }
    golden("bezwaar-remind.timer", systemd::TIMER_FILE);
    golden(
        "plain.xml",
        &tasks::task(&windows(r"C:\Users\Anneke\AppData\Roaming\Bezwaar\Bezwaar\data"), PERSON).unwrap(),
    );
    golden("odd.xml", &tasks::task(&windows(r"D:\Café 100% <é>\"), PERSON).unwrap());
}

#[test]
fn a_job_is_read_back_from_what_was_written_for_it() {
    let lines = Job { program: "/a\nb/bezwaar".into(), folder: "/tab\tand\nline \\".into() };
    for job in [plain(), odd(), windows(r"D:\Café 100% <é>\"), lines] {
        assert_eq!(systemd::job(&systemd::service(&job)), Some(job.clone()));
        assert_eq!(autostart::job(&autostart::entry(&job).unwrap()), Some(job.clone()));
        assert_eq!(launchd::job(&launchd::property_list(&job).unwrap()), Some(job.clone()));
        assert_eq!(tasks::job(&tasks::task(&job, PERSON).unwrap()), Some(job));
    }
    for text in ["", "ExecStart=:\"/usr/bin/bezwaar", "Exec=xterm", "<array><string>x</string></array>", "\u{fffd}"] {
        assert_eq!(systemd::job(text), None);
        assert_eq!(autostart::job(text), None);
        assert_eq!(launchd::job(text), None);
        assert_eq!(tasks::job(text), None);
    }
}

#[test]
fn a_path_that_is_no_text_is_written_where_that_is_possible_and_refused_elsewhere() {
    use std::os::unix::ffi::OsStringExt;
    let folder = PathBuf::from(std::ffi::OsString::from_vec(b"/home/caf\xe9".to_vec()));
    let job = Job { folder: folder.clone(), ..plain() };
    assert_eq!(systemd::job(&systemd::service(&job)), Some(job.clone()));
    let refused =
        |said: Result<String, ScheduleError>| matches!(said, Err(ScheduleError::Path(path)) if path == folder);
    assert!(
        refused(autostart::entry(&job)) && refused(launchd::property_list(&job)) && refused(tasks::task(&job, "me"))
    );
}

#[test]
fn systemd_finds_nothing_to_complain_of() {
    let home = tempfile::tempdir().unwrap();
    let plain = Job { program: env!("CARGO_BIN_EXE_bezwaar").into(), folder: home.path().join("data") };
    for (name, job) in [("plain", plain), ("nasty", nasty(home.path()))] {
        let folder = home.path().join(name);
        fs::create_dir(&folder).unwrap();
        let (service, timer) = (folder.join(systemd::SERVICE), folder.join(systemd::TIMER));
        let verify = || {
            let mut command = Command::new("systemd-analyze");
            command.args(["--user", "--man=no", "verify"]).args([&service, &timer]).env("XDG_RUNTIME_DIR", home.path());
            let output = command.env("HOME", home.path()).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            // What it says of the machine's own units is none of ours.
            (output.status.success(), said.lines().filter(|line| line.contains("bezwaar-remind")).collect::<String>())
        };
        fs::write(&service, systemd::service(&job)).unwrap();
        fs::write(&timer, systemd::TIMER_FILE).unwrap();
        assert_eq!(verify(), (true, String::new()), "{name}");
        // It would have said so.
        fs::write(&service, systemd::service(&job).replace("ExecStart=:", "ExecStart=:\"/no/such\" ")).unwrap();
        assert_ne!(verify(), (true, String::new()), "{name}");
    }
}

#[test]
fn desktops_read_the_entry_as_it_was_meant() {
    let home = tempfile::tempdir().unwrap();
    let plain = Job { program: home.path().join("bezwaar"), folder: home.path().join("data") };
    let (file, said) = (home.path().join(autostart::ENTRY), home.path().join("said"));
    for job in [nasty(home.path()), plain] {
        // In the program's place stands something that says with which words it was started.
        let _ = fs::remove_file(&job.program);
        let echo = format!("#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\" >'{0}.new'; mv '{0}.new' '{0}'\n", said.display());
        fs::write(&job.program, echo).unwrap();
        fs::set_permissions(&job.program, fs::Permissions::from_mode(0o755)).unwrap();
        fs::write(&file, autostart::entry(&job).unwrap()).unwrap();
        ask(Command::new("desktop-file-validate").arg(&file));
        let script = "import sys, gi
gi.require_version('Gio', '2.0')
from gi.repository import Gio
entry = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])
assert entry, 'GLib does not take it'
assert entry.launch([], None)";
        python(script, &[&file]);
        let words = [job.program.to_str().unwrap(), "remind", "--data-dir", job.folder.to_str().unwrap()];
        assert_eq!(when_there(&said), words.map(|word| format!("{word}\n")).concat());
        fs::remove_file(&said).unwrap();
    }
}

#[test]
fn python_reads_the_property_list_as_it_was_meant() {
    let home = tempfile::tempdir().unwrap();
    for job in [plain(), odd()] {
        let file = home.path().join("list.plist");
        fs::write(&file, launchd::property_list(&job).unwrap()).unwrap();
        let read = python(
            "import plistlib, json, sys; print(json.dumps(plistlib.load(open(sys.argv[1], 'rb')), sort_keys=True))",
            &[&file],
        );
        let read: serde_json::Value = serde_json::from_str(&read).unwrap();
        let expected = serde_json::json!({
            "Label": "nl.bezwaar.remind",
            "ProgramArguments": [job.program, "remind", "--data-dir", job.folder],
            "StartInterval": 3600,
            "RunAtLoad": true,
            "ProcessType": "Background",
        });
        assert_eq!(read, expected);
    }
}

/// The children that a kind of element may have; where the schema (MS-TSCH 2.5) asks for an order, in that order. The
/// others stand in the order in which Windows itself writes them, in which it certainly reads them.
const SCHEMA: [(&str, &[&str]); 10] = [
    ("Task", &["RegistrationInfo", "Triggers", "Principals", "Settings", "Data", "Actions"]),
    ("RegistrationInfo", &["Date", "Author", "Version", "Description", "URI"]),
    ("Triggers", &["TimeTrigger", "LogonTrigger"]),
    ("TimeTrigger", &["Enabled", "StartBoundary", "EndBoundary", "Repetition", "ExecutionTimeLimit", "RandomDelay"]),
    (
        "LogonTrigger",
        &["Enabled", "StartBoundary", "EndBoundary", "Repetition", "ExecutionTimeLimit", "UserId", "Delay"],
    ),
    ("Repetition", &["Interval", "Duration", "StopAtDurationEnd"]),
    ("Principal", &["UserId", "LogonType", "GroupId", "DisplayName", "RunLevel"]),
    (
        "Settings",
        &[
            "MultipleInstancesPolicy",
            "DisallowStartIfOnBatteries",
            "StopIfGoingOnBatteries",
            "AllowHardTerminate",
            "StartWhenAvailable",
            "RunOnlyIfNetworkAvailable",
            "IdleSettings",
            "AllowStartOnDemand",
            "Enabled",
            "Hidden",
            "RunOnlyIfIdle",
            "WakeToRun",
            "ExecutionTimeLimit",
            "Priority",
        ],
    ),
    ("Actions", &["Exec"]),
    ("Exec", &["Command", "Arguments", "WorkingDirectory"]),
];

#[test]
fn the_task_has_the_order_of_the_schema_and_runs_without_end() {
    let home = tempfile::tempdir().unwrap();
    let job = windows(r"D:\Café 100% <é>\");
    let file = home.path().join("task.xml");
    fs::write(&file, tasks::utf16(&tasks::task(&job, PERSON).unwrap())).unwrap();
    let script = "import json, sys, xml.etree.ElementTree as tree
bytes = open(sys.argv[1], 'rb').read()
assert bytes[:2] == b'\\xff\\xfe', 'no mark of UTF-16LE'
assert b'\\r\\x00\\n\\x00' in bytes
space = '{http://schemas.microsoft.com/windows/2004/02/mit/task}'
def read(element):
    assert element.tag.startswith(space), element.tag
    return [element.tag[len(space):], dict(element.attrib), (element.text or '').strip(), [read(child) for child in element]]
print(json.dumps(read(tree.fromstring(bytes))))";
    let root: serde_json::Value = serde_json::from_str(&python(script, &[&file])).unwrap();
    fn check(element: &serde_json::Value, path: &str, values: &mut Vec<(String, String)>) {
        let name = element[0].as_str().unwrap();
        let path = format!("{path}/{name}");
        let children = element[3].as_array().unwrap();
        if children.is_empty() {
            values.push((path, element[2].as_str().unwrap().to_owned()));
            return;
        }
        let known = SCHEMA.iter().find(|(of, _)| *of == name);
        let order = known.map_or(&["Principal"][..], |(_, order)| order);
        let place = |child: &serde_json::Value| order.iter().position(|known| child[0] == **known);
        let places: Vec<usize> =
            children.iter().map(|child| place(child).unwrap_or_else(|| panic!("{child}"))).collect();
        assert!(places.is_sorted_by(|one, next| one < next), "{path}: {places:?}");
        children.iter().for_each(|child| check(child, &path, values));
    }
    let mut values = Vec::new();
    check(&root, "", &mut values);
    assert_eq!(root[1], serde_json::json!({ "version": "1.2" }));
    let value = |path: &str| values.iter().find(|(at, _)| at == path).map(|(_, value)| value.as_str());
    assert_eq!(value("/Task/Triggers/TimeTrigger/Repetition/Interval"), Some("PT1H"));
    assert_eq!(value("/Task/Triggers/TimeTrigger/Repetition/Duration"), None);
    assert_eq!(value("/Task/Triggers/TimeTrigger/EndBoundary"), None);
    assert_eq!(value("/Task/Triggers/LogonTrigger/UserId"), Some(PERSON));
    assert_eq!(value("/Task/Settings/StartWhenAvailable"), Some("true"));
    assert_eq!(value("/Task/Settings/DisallowStartIfOnBatteries"), Some("false"));
    assert_eq!(value("/Task/Settings/StopIfGoingOnBatteries"), Some("false"));
    assert_eq!(value("/Task/Principals/Principal/LogonType"), Some("InteractiveToken"));
    assert_eq!(value("/Task/Actions/Exec/Command"), Some(r"C:\Program Files\Bezwaar & zo\bezwaar.exe"));
    assert_eq!(value("/Task/Actions/Exec/Arguments"), Some(r#""remind" "--data-dir" "D:\Café 100% <é>\\""#));
}
