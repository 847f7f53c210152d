//! Calls of the system's own tools. One that hangs is given up after some seconds.

use std::ffi::OsStr;
use std::io::{self, Read, Seek};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::ScheduleError;

/// How long a tool may take. They all answer within a tenth of a second where nothing is wrong.
const PATIENCE: Duration = Duration::from_secs(5);

/// Between two looks whether it is done.
const PAUSE: Duration = Duration::from_millis(5);

/// More of what a tool said is of no use to anybody.
const LONGEST: usize = 200;

/// What calls the system's tools.
pub trait Tools: Send + Sync {
    /// Calls a tool by its name, waits, and gives its standard output; what it complained of where it refused.
    fn call(&self, tool: &str, args: &[&OsStr]) -> Result<String, ScheduleError>;

    /// Starts a program, and does not wait for it.
    fn start(&self, program: &OsStr, args: &[&OsStr]) -> Result<(), ScheduleError>;
}

/// The tools of this system.
#[derive(Clone, Copy, Debug)]
pub struct Real;

impl Tools for Real {
    fn call(&self, tool: &str, args: &[&OsStr]) -> Result<String, ScheduleError> {
        let refused = |said: String| ScheduleError::Tool { tool: tool.to_owned(), said };
        let (out, err, fine) = call(tool, args).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => ScheduleError::NoTool(tool.to_owned()),
            io::ErrorKind::TimedOut => ScheduleError::Silent(tool.to_owned()),
            _ => refused(error.to_string()),
        })?;
        match fine {
            true => Ok(out),
            false => Err(refused(first_line(&err).or_else(|| first_line(&out)).unwrap_or_else(|| "?".to_owned()))),
        }
    }

    fn start(&self, program: &OsStr, args: &[&OsStr]) -> Result<(), ScheduleError> {
        let refused = |error: io::Error| match (program.display().to_string(), error.kind()) {
            (tool, io::ErrorKind::NotFound) => ScheduleError::NoTool(tool),
            (tool, _) => ScheduleError::Tool { tool, said: error.to_string() },
        };
        let mut child = quiet(program, args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map_err(refused)?;
        // Somebody has to wait for it, or its remains stay as long as this process.
        let waiting = std::thread::Builder::new().name("schedule".to_owned()).spawn(move || child.wait());
        waiting.map(drop).map_err(refused)
    }
}

/// Calls a tool: its output, its complaints, and whether it was content.
///
/// Both go through files: something that the tool left behind may hold a pipe open for as long as it likes.
fn call(tool: &str, args: &[&OsStr]) -> io::Result<(String, String, bool)> {
    let (mut out, mut err) = (tempfile::tempfile()?, tempfile::tempfile()?);
    let mut child = quiet(OsStr::new(tool), args).stdout(out.try_clone()?).stderr(err.try_clone()?).spawn()?;
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            child.wait()?;
            return Err(io::ErrorKind::TimedOut.into());
        }
        sleep(PAUSE);
    };
    let read = |file: &mut std::fs::File| {
        let mut bytes = Vec::new();
        file.rewind()?;
        file.read_to_end(&mut bytes)?;
        Ok::<_, io::Error>(String::from_utf8_lossy(&bytes).into_owned())
    };
    Ok((read(&mut out)?, read(&mut err)?, status.success()))
}

/// A command that asks nothing and opens no console.
fn quiet(program: &OsStr, args: &[&OsStr]) -> Command {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt;
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    command
}

fn first_line(said: &str) -> Option<String> {
    let line = said.lines().map(str::trim).find(|line| !line.is_empty())?;
    Some(line.chars().take(LONGEST).collect::<String>().trim_end_matches('.').to_owned())
}

/// Words as arguments.
pub fn args<const N: usize>(words: [&str; N]) -> [&OsStr; N] {
    words.map(OsStr::new)
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    fn sh(script: &str) -> Result<String, String> {
        Real.call("sh", &args(["-c", script])).map_err(|error| error.to_string())
    }

    #[test]
    fn a_tool_says_what_it_did_or_why_not() {
        assert_eq!(sh("echo done; echo remark >&2"), Ok("done\n".to_owned()));
        assert_eq!(sh("echo; echo 'No such thing.' >&2; exit 3"), Err("sh: No such thing".to_owned()));
        assert_eq!(sh("exit 3"), Err("sh: ?".to_owned()));
        assert!(matches!(Real.call("no-such-tool-anywhere", &[]), Err(ScheduleError::NoTool(_))));
    }

    #[test]
    fn what_hangs_is_given_up_also_where_it_left_something_behind() {
        let start = Instant::now();
        assert_eq!(sh("sleep 60 & echo; sleep 60"), Err("sh does not answer".to_owned()));
        assert_eq!(sh("sleep 60 & echo done"), Ok("done\n".to_owned()));
        assert!(start.elapsed() < PATIENCE * 3);
    }
}
