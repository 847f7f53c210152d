//! The console twin of `bezwaar`, for systems where a program with a window has no console: the commands only.

use std::process::ExitCode;

fn main() -> ExitCode {
    bezwaar::cli::run(std::env::args_os().skip(1))
}
