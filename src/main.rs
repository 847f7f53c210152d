//! Bezwaar: without a command the window opens, with one it is carried out.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

use bezwaar::cli::{self, Options, Start};

fn main() -> ExitCode {
    match cli::start(std::env::args_os().skip(1)) {
        Start::Done(code) => code,
        Start::Window(options) => window(options),
    }
}

#[cfg(feature = "window")]
fn window(options: Options) -> ExitCode {
    use bezwaar::ui::Ended;
    // Read beside the messages; who needs it first waits for it.
    let _ = std::thread::Builder::new().spawn(bezwaar::catalog::embedded);
    let m = bezwaar::i18n::Messages::of(options.language());
    match bezwaar::ui::run(&options) {
        Ok(Ended::Closed) => ExitCode::SUCCESS,
        Ok(Ended::OtherIsOpen) => {
            cli::complain(&m.t("window-other"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            cli::complain(&m.tv("window-none", &[("why", error.to_string().into())]));
            // Somebody who starts the program from a menu sees no terminal.
            let command = if cfg!(windows) { "bezwaar-cli help" } else { "bezwaar help" };
            let text = m.tv("no-window-text", &[("command", command.into())]);
            bezwaar::desktop::message::show(&m.t("no-window-title"), &text);
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "window"))]
fn window(options: Options) -> ExitCode {
    cli::fail(&cli::UsageError::NoWindow.into(), &options)
}
