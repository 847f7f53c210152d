//! The commands: a thin face over the desk and the plan, for people in a terminal, scripts and schedulers.
//!
//! A command line is read in two stages: what was typed ([`args`]), then what is meant ([`options`], [`command`]).
//! Each command makes an [`Answer`] or a [`Failure`]; here and only here they become output and an exit code.

mod account;
mod answer;
mod args;
mod check;
mod clock;
mod command;
mod export;
mod failure;
mod held;
mod help;
mod law;
mod list;
#[cfg(test)]
mod man;
mod open;
mod options;
mod own;
#[cfg(test)]
mod pages;
mod record;
mod remind;
mod schedule;
mod set;
mod show;
mod show_json;
mod spec;
mod text;
mod usage;
mod values;

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;

use crate::desk::Desk;
use crate::desktop::Computer;
use crate::explain::Explain;
use crate::i18n::Messages;
use answer::Answer;
use args::Typed;
use command::Command;

pub use answer::complain;
pub use failure::Failure;
pub use options::Options;
pub use spec::place;
pub use usage::UsageError;

/// What a command line asks for.
#[derive(Debug)]
pub enum Start {
    /// A command, or a mistake. It is done, and this is its exit code.
    Done(ExitCode),
    /// The window.
    Window(Options),
}

/// Carries out a command line without the program's name; without a command the window is asked for.
pub fn start(args: impl IntoIterator<Item = OsString>) -> Start {
    let (typed, read) = Typed::read(args);
    let (options, checked) = Options::of(&typed);
    let answer = match read.and(checked).and_then(|()| asked(&typed)) {
        Ok(Asked::Window) => return Start::Window(options),
        Ok(Asked::Version) => Ok(Answer::text(help::version())),
        Ok(Asked::Command(command)) => carry_out(*command, &options),
        Err(mistake) => Err(Failure::Usage(mistake)),
    };
    let printed = answer.and_then(|answer| answer.print().map(|()| answer.sound));
    Start::Done(match printed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => fail(&failure, &options),
    })
}

/// Carries out a command line where there is no window: without a command it prints the help.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    match start(args) {
        Start::Done(code) => code,
        Start::Window(options) => {
            let help = Answer::text(help::overview(Messages::of(options.language())));
            help.print().map_or_else(|failure| fail(&failure, &options), |()| ExitCode::SUCCESS)
        }
    }
}

/// Says on standard error why it could not be done; gives the exit code.
pub fn fail(failure: &Failure, options: &Options) -> ExitCode {
    complain(&failure.explain(Messages::of(options.language())));
    ExitCode::from(failure.code())
}

/// What was asked for.
enum Asked {
    Window,
    Version,
    Command(Box<Command>),
}

fn asked(typed: &Typed) -> Result<Asked, UsageError> {
    if typed.has("version") {
        return Ok(Asked::Version);
    }
    match typed.command()? {
        Some((spec, words)) => Command::of(spec, words, typed).map(|command| Asked::Command(Box::new(command))),
        None if typed.has("help") => Ok(Asked::Command(Box::new(Command::Help(None)))),
        None => match typed.only_of_commands() {
            Some(option) => Err(UsageError::OptionAlone { option }),
            None => Ok(Asked::Window),
        },
    }
}

/// Carries out a command.
fn carry_out(command: Command, options: &Options) -> Result<Answer, Failure> {
    match command {
        Command::Help(None) => return Ok(Answer::text(help::overview(Messages::of(options.language())))),
        Command::Help(Some(word)) => {
            return Ok(Answer::text(help::command(Messages::of(options.language()), word)));
        }
        Command::Check { paths, format } => {
            let today = options.clock().now().date_naive();
            return check::run(&paths, format, today, Messages::of(options.language()));
        }
        Command::Explain { rule, format } => {
            return check::explain(rule, format, Messages::of(options.language()));
        }
        _ => {}
    }
    let folder = options.data_dir.as_deref().ok_or(Failure::NoFolder)?;
    if let Some(home) = options.missing_home.as_ref().filter(|_| command.writes()) {
        return Err(Failure::NoHome(home.clone()));
    }
    let mut desk = Desk::open(folder, Arc::new(Computer { clock: options.clock() }))?;
    let m = Messages::of(options.lang.unwrap_or_else(|| desk.lang()));
    desk.remarks().iter().map(|remark| remark.explain(m)).for_each(|remark| complain(&remark));
    clock::remarks(&desk, options, m).iter().for_each(|remark| complain(remark));
    let json = options.json;
    match command {
        Command::List { all, find } => list::run(&desk, m, (all, find.as_deref()), json),
        Command::Show { platform } => match json {
            true => show_json::run(&desk, m, &platform),
            false => show::run(&desk, m, &platform),
        },
        Command::Law { platform } => law::run(&desk, m, &platform, json),
        Command::Text(what) => text::run(&desk, m, &what),
        Command::Open(what) => open::run(&mut desk, m, &what),
        Command::Record(what) => record::run(&mut desk, m, what, json),
        Command::Held { platform, point, claim } => held::run(&mut desk, m, platform, point, claim, json),
        Command::Undo => record::undo(&mut desk, m, json),
        Command::AccountAdd { platform, handle } => account::add(&mut desk, m, platform, handle, json),
        Command::AccountList => account::list(&desk, m, json),
        Command::AccountRename { account, handle } => account::rename(&mut desk, m, &account, handle, json),
        Command::AccountRemove { account } => account::remove(&mut desk, m, &account, json),
        Command::Own(what) => own::run(&mut desk, m, what, json),
        Command::Set { key, value } => set::run(&mut desk, options, key, value),
        Command::Remind { dry } => remind::run(&mut desk, m, dry, json),
        Command::Schedule(what) => schedule::run(&desk, m, what, json),
        Command::ExportCalendar { file } => export::calendar(&mut desk, m, &file),
        Command::Check { .. } | Command::Explain { .. } | Command::Help(_) => Ok(Answer::text("")),
    }
}
