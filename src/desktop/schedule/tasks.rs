//! Windows: a task of the Task Scheduler, and the name under which notifications are shown.

use std::path::{Path, PathBuf};

use super::tool::{Tools, args};
use super::{Found, Job, Registrar, ScheduleError, Way, files, unicode, xml};
use crate::desktop::APP_ID;

/// The task's name.
pub const TASK: &str = "Bezwaar";

/// Where Windows looks up who a notification is from. Without it they are refused, or said to be of another program.
const NAME_KEY: &str = r"HKCU\Software\Classes\AppUserModelId\nl.bezwaar.Bezwaar";

/// The task for a job of a person: each hour without end, and after log-on; a missed run is caught up with. The parts of a
/// trigger have the schema's order.
pub fn task(job: &Job, person: &str) -> Result<String, ScheduleError> {
    let command = xml::escaped(unicode(&job.program)?);
    let words = job.words();
    let words = words[1..].iter().map(|word| Ok(quoted(unicode(Path::new(word))?)));
    let arguments = xml::escaped(&words.collect::<Result<Vec<_>, ScheduleError>>()?.join(" "));
    let person = xml::escaped(person);
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Author>Bezwaar</Author>
    <Description>Looks each hour whether there is something to remind of. To remove it: bezwaar-cli schedule off</Description>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <Enabled>true</Enabled>
      <StartBoundary>2025-01-01T00:00:00</StartBoundary>
      <Repetition>
        <Interval>PT1H</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
    </TimeTrigger>
    <LogonTrigger>
      <Enabled>true</Enabled>
      <UserId>{person}</UserId>
      <Delay>PT1M</Delay>
    </LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{person}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <AllowHardTerminate>true</AllowHardTerminate>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <AllowStartOnDemand>true</AllowStartOnDemand>
    <Enabled>true</Enabled>
    <Hidden>false</Hidden>
    <RunOnlyIfIdle>false</RunOnlyIfIdle>
    <WakeToRun>false</WakeToRun>
    <ExecutionTimeLimit>PT5M</ExecutionTimeLimit>
    <Priority>7</Priority>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{command}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"#
    ))
}

/// The job that a task was written for.
pub fn job(text: &str) -> Option<Job> {
    let one = |name| Some(xml::unescaped(xml::all(text, name).first()?));
    let words = [vec![one("Command")?], unquoted(&one("Arguments")?)].concat();
    Job::of(&words.into_iter().map(Into::into).collect::<Vec<_>>())
}

/// The text as Windows' own tools want it: UTF-16 with a mark at its start.
pub fn utf16(text: &str) -> Vec<u8> {
    let units = text.lines().flat_map(|line| line.encode_utf16().chain("\r\n".encode_utf16()));
    std::iter::once(0xfeff).chain(units).flat_map(u16::to_le_bytes).collect()
}

fn from_utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(units.strip_prefix(&[0xfeff]).unwrap_or(&units)).replace("\r\n", "\n")
}

/// An argument as Windows' programs take a command line apart: backslashes count double before a quote only.
fn quoted(word: &str) -> String {
    let mut text = String::from("\"");
    let mut backslashes = 0;
    for c in word.chars() {
        match c {
            '\\' => backslashes += 1,
            '"' => {
                text.extend(std::iter::repeat_n('\\', backslashes + 1));
                backslashes = 0;
            }
            _ => backslashes = 0,
        }
        text.push(c);
    }
    text.extend(std::iter::repeat_n('\\', backslashes));
    text.push('"');
    text
}

/// The words of a command line, as Windows' programs take it apart.
fn unquoted(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut inside) = (None::<String>, false);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                let mut count = 1;
                while rest.next_if_eq(&'\\').is_some() {
                    count += 1;
                }
                let word = word.get_or_insert_default();
                let quote = rest.peek() == Some(&'"');
                word.extend(std::iter::repeat_n('\\', if quote { count / 2 } else { count }));
                if quote && count % 2 == 1 {
                    word.extend(rest.next());
                }
            }
            '"' => {
                inside = !inside;
                word.get_or_insert_default();
            }
            ' ' | '\t' if !inside => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// The Task Scheduler, for one person.
pub struct Tasks<'t> {
    /// The folder for what belongs to this person on this machine.
    pub local: PathBuf,
    /// What calls `schtasks`, `reg` and `whoami`.
    pub tools: &'t dyn Tools,
}

impl Tasks<'_> {
    /// What was registered. `schtasks` reads it back in an alphabet that has not every letter of a path.
    fn file(&self) -> PathBuf {
        self.local.join(APP_ID).join("remind-task.xml")
    }

    fn ask<const N: usize>(&self, tool: &str, words: [&str; N]) -> Result<String, ScheduleError> {
        self.tools.call(tool, &args(words))
    }

    /// The person, by the number that stays when they change their name, as in `"pc\name","S-1-5-…"`; else by name.
    fn person(&self) -> Result<String, ScheduleError> {
        let said = self.ask("whoami", ["/user", "/fo", "csv", "/nh"])?;
        let person = said.trim().rsplit(',').next().unwrap_or_default().trim_matches('"');
        match person.starts_with("S-1-") || person.contains('\\') {
            true => Ok(person.to_owned()),
            false => Err(ScheduleError::Tool { tool: "whoami".to_owned(), said: person.to_owned() }),
        }
    }

    /// The task as Windows knows it.
    fn known(&self) -> Option<String> {
        self.ask("schtasks", ["/query", "/tn", TASK, "/xml"]).ok()
    }
}

impl Registrar for Tasks<'_> {
    fn way(&self) -> Way {
        Way::TaskScheduler
    }

    fn works(&self) -> Result<(), ScheduleError> {
        Ok(())
    }

    fn put(&self, job: &Job) -> Result<(), ScheduleError> {
        let file = self.file();
        files::write(&file, &utf16(&task(job, &self.person()?)?))?;
        let create = [&args(["/create", "/tn", TASK, "/xml"])[..], &[file.as_os_str()], &args(["/f"])].concat();
        self.tools.call("schtasks", &create)?;
        self.ask("reg", ["add", NAME_KEY, "/v", "DisplayName", "/d", "Bezwaar", "/f"]).map(drop)
    }

    fn clear(&self) -> Result<(), ScheduleError> {
        if files::is_there(&self.file()) || self.known().is_some() {
            self.ask("schtasks", ["/delete", "/tn", TASK, "/f"])?;
            // It is gone if somebody else removed it.
            let _ = self.ask("reg", ["delete", NAME_KEY, "/f"]);
        }
        files::remove(&self.file(), &self.local)
    }

    fn find(&self) -> Option<Found> {
        let written = files::read(&self.file());
        let text = match &written {
            Some(bytes) => from_utf16(bytes),
            None => self.known()?,
        };
        // Letters that were lost on the way make it another path.
        let whole = |path: &Path| !path.to_string_lossy().contains(['\u{fffd}', '?']);
        let job = job(&text).filter(|job| written.is_some() || whole(&job.program) && whole(&job.folder));
        let person = xml::all(&text, "UserId").first().copied().map(xml::unescaped);
        let again = job.as_ref().zip(person).and_then(|(job, person)| task(job, &person).ok());
        Some(Found { job, as_we_write_it: again.as_deref() == Some(&text), declined: false })
    }

    fn is_active(&self) -> bool {
        self.known().is_some_and(|task| {
            let settings = xml::all(&task, "Settings");
            settings.iter().all(|settings| !xml::all(settings, "Enabled").contains(&"false"))
        })
    }

    fn run(&self) -> Result<(), ScheduleError> {
        self.ask("schtasks", ["/run", "/tn", TASK]).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_comes_back_out_of_a_command_line() {
        let words = [r"C:\", r"C:\a b\", r#"say "hi""#, r#"\\"\"#, "", "é %TEMP%", r"\\server\share"];
        let line = words.map(quoted).join(" ");
        assert_eq!(unquoted(&line), words);
        assert_eq!(unquoted(r#"plain "with space" tail\"#), ["plain", "with space", r"tail\"]);
        assert_eq!(quoted(r"C:\a b\"), r#""C:\a b\\""#);
    }
}
