//! The system's own message box, for when there can be no window of ours.

/// Shows a message, if there is a screen to show it on.
#[cfg(any(windows, target_os = "macos"))]
pub fn show(title: &str, text: &str) {
    let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
    dialog.set_title(title).set_description(text).show();
}

/// Shows a message, if there is a screen to show it on. Nobody waits for it to be closed: a script that started the
/// program goes on, and a screen that nobody looks at holds nothing up.
#[cfg(not(any(windows, target_os = "macos")))]
pub fn show(title: &str, text: &str) {
    use std::process::{Command, Stdio};
    if ["WAYLAND_DISPLAY", "DISPLAY"].iter().all(|name| std::env::var_os(name).is_none_or(|value| value.is_empty())) {
        return;
    }
    // Each desktop has a program of its own for it. What cannot be shown stands on standard error too.
    let programs: [(&str, &[&str]); 3] = [
        ("zenity", &["--error", "--no-markup", "--title", title, "--text", text]),
        ("kdialog", &["--title", title, "--error", text]),
        ("xmessage", &["-center", "-title", title, text]),
    ];
    let started = programs.iter().any(|(program, args)| {
        let mut command = Command::new(program);
        command.args(*args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().is_ok()
    });
    if !started {
        log::debug!("no program shows a message here");
    }
}
