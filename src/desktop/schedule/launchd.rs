//! macOS: a LaunchAgent.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use super::tool::{Tools, args};
use super::{Found, Job, Registrar, ScheduleError, Way, files, unicode, xml};

/// Its name among the system's.
pub const LABEL: &str = "nl.bezwaar.remind";

/// Taking the old one away goes on for a moment after `launchctl` said that it was done.
const TRIES: usize = 5;
const PAUSE: Duration = Duration::from_millis(200);

/// The property list for a job: each hour, and when it is loaded, as a run that was missed while the machine was off
/// is not caught up with.
pub fn property_list(job: &Job) -> Result<String, ScheduleError> {
    let string = |word: OsString| Ok(format!("\t\t<string>{}</string>\n", xml::escaped(unicode(Path::new(&word))?)));
    let words = job.words().into_iter().map(string).collect::<Result<String, ScheduleError>>()?;
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>{LABEL}</string>
	<key>ProgramArguments</key>
	<array>
{words}	</array>
	<key>StartInterval</key>
	<integer>3600</integer>
	<key>RunAtLoad</key>
	<true/>
	<key>ProcessType</key>
	<string>Background</string>
</dict>
</plist>
"#
    ))
}

/// The job that a property list was written for.
pub fn job(text: &str) -> Option<Job> {
    let words = xml::all(xml::all(text, "array").first()?, "string");
    Job::of(&words.into_iter().map(|word| xml::unescaped(word).into()).collect::<Vec<_>>())
}

/// The LaunchAgents of a person.
pub struct Launchd<'t> {
    /// Their home folder.
    pub home: PathBuf,
    /// What calls `launchctl`.
    pub tools: &'t dyn Tools,
}

impl Launchd<'_> {
    fn file(&self) -> PathBuf {
        self.home.join("Library/LaunchAgents").join(format!("{LABEL}.plist"))
    }

    /// The person's own session.
    fn domain(&self) -> Result<String, ScheduleError> {
        Ok(format!("gui/{}", self.tools.call("id", &args(["-u"]))?.trim()))
    }

    fn ask(&self, words: &[&OsStr]) -> Result<(), ScheduleError> {
        self.tools.call("launchctl", words).map(drop)
    }

    fn ask_of(&self, words: &[&str]) -> Result<(), ScheduleError> {
        let target = format!("{}/{LABEL}", self.domain()?);
        let mut words: Vec<&OsStr> = words.iter().map(OsStr::new).collect();
        words.push(target.as_ref());
        self.ask(&words)
    }
}

impl Registrar for Launchd<'_> {
    fn way(&self) -> Way {
        Way::LaunchAgent
    }

    fn works(&self) -> Result<(), ScheduleError> {
        Ok(())
    }

    fn put(&self, job: &Job) -> Result<(), ScheduleError> {
        files::write(&self.file(), property_list(job)?.as_bytes())?;
        // An old one, if there is one; and somebody may have switched it off for good.
        let _ = self.ask_of(&["bootout"]);
        let _ = self.ask_of(&["enable"]);
        let (domain, file) = (self.domain()?, self.file());
        let bootstrap = [OsStr::new("bootstrap"), domain.as_ref(), file.as_ref()];
        let mut tried = self.ask(&bootstrap);
        for _ in 1..TRIES {
            if tried.is_ok() {
                break;
            }
            sleep(PAUSE);
            tried = self.ask(&bootstrap);
        }
        tried
    }

    fn clear(&self) -> Result<(), ScheduleError> {
        if files::is_there(&self.file()) {
            // Where it was not loaded there is nothing to take away but the file.
            let _ = self.ask_of(&["bootout"]);
        }
        files::remove(&self.file(), &self.home.join("Library"))
    }

    fn find(&self) -> Option<Found> {
        let text = String::from_utf8_lossy(&files::read(&self.file())?).into_owned();
        let job = job(&text);
        let ours = job.as_ref().is_some_and(|job| property_list(job).is_ok_and(|list| list == text));
        Some(Found { job, as_we_write_it: ours, declined: false })
    }

    fn is_active(&self) -> bool {
        self.ask_of(&["print"]).is_ok()
    }

    fn run(&self) -> Result<(), ScheduleError> {
        self.ask_of(&["kickstart"])
    }
}
