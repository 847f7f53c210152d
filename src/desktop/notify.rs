//! Notifications: D-Bus on Linux, toasts on Windows, the Notification Centre on macOS.

use std::sync::mpsc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How long the system may take to accept a notification.
const PATIENCE: Duration = Duration::from_secs(2);

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// Its first line.
    pub title: String,
    /// The rest.
    pub body: String,
    /// It stays until somebody put it away.
    pub stays: bool,
}

/// Why a notification was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "kind", content = "said", rename_all = "kebab-case")]
pub enum NotifyError {
    /// There is no desktop session to show it in.
    #[error("no session: {0}")]
    NoSession(String),
    /// Nothing in the session shows notifications.
    #[error("no notification service: {0}")]
    NoService(String),
    /// The service refused it.
    #[error("refused: {0}")]
    Refused(String),
    /// The service did not answer within two seconds.
    #[error("no answer within {} seconds", PATIENCE.as_secs())]
    Silent,
}

/// Shows a notification, and waits until the system accepted it.
pub fn show(notification: &Notification) -> Result<(), NotifyError> {
    let notification = notification.clone();
    patiently(move || system::show(&notification))
}

/// The name of what shows notifications here, where the system tells.
pub fn service() -> Result<Option<String>, NotifyError> {
    patiently(system::service)
}

/// Does it in a thread of its own, for as long as patience lasts.
fn patiently<T: Send + 'static>(
    ask: impl FnOnce() -> Result<T, NotifyError> + Send + 'static,
) -> Result<T, NotifyError> {
    let (tell, answer) = mpsc::channel();
    let asking = std::thread::Builder::new().name("notify".to_owned()).spawn(move || {
        // Nobody listens any more once the patience is over.
        let _ = tell.send(ask());
    });
    asking.map_err(|error| NotifyError::Refused(error.to_string()))?;
    answer.recv_timeout(PATIENCE).unwrap_or(Err(NotifyError::Silent))
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use notify_rust::error::Error;
    use notify_rust::{Hint, Timeout, Urgency};

    use super::{Notification, NotifyError};
    use crate::desktop::APP_ID;

    /// So much is kept of what a service says, in characters: it is for one line.
    const LONGEST: usize = 200;

    pub fn show(notification: &Notification) -> Result<(), NotifyError> {
        let mut shown = notify_rust::Notification::new();
        shown.appname("Bezwaar").icon(APP_ID).hint(Hint::DesktopEntry(APP_ID.to_owned()));
        shown.summary(&notification.title).body(&plain(&notification.body)?);
        if notification.stays {
            shown.urgency(Urgency::Critical).timeout(Timeout::Never);
        }
        shown.show().map(drop).map_err(why)
    }

    pub fn service() -> Result<Option<String>, NotifyError> {
        notify_rust::get_server_information().map(|server| Some(server.name)).map_err(why)
    }

    /// The text as it has to be written for this service: some read marks in it as a language of their own.
    fn plain(text: &str) -> Result<String, NotifyError> {
        if !text.contains(['&', '<', '>']) {
            return Ok(text.to_owned());
        }
        let marked = notify_rust::get_capabilities().map_err(why)?.iter().any(|known| known == "body-markup");
        Ok(match marked {
            true => text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
            false => text.to_owned(),
        })
    }

    /// What went wrong. The library keeps the kind of it to itself; its words begin with the bus's own name of an error
    /// where the bus answered.
    fn why(error: Error) -> NotifyError {
        let said: String = error.to_string().chars().take(LONGEST).collect();
        let absent = ["ServiceUnknown", "NameHasNoOwner", "Error.Spawn"];
        match said.split_once(':').map_or(said.as_str(), |(name, _)| name) {
            name if absent.iter().any(|absent| name.contains(absent)) => NotifyError::NoService(said),
            name if name.contains('.') && !name.contains([' ', '/']) => NotifyError::Refused(said),
            _ => NotifyError::NoSession(said),
        }
    }
}

#[cfg(any(windows, target_os = "macos"))]
mod system {
    use super::{Notification, NotifyError};

    pub fn show(notification: &Notification) -> Result<(), NotifyError> {
        let mut shown = notify_rust::Notification::new();
        shown.appname("Bezwaar").summary(&notification.title).body(&notification.body);
        #[cfg(windows)]
        shown.app_id(crate::desktop::APP_ID);
        shown.show().map(drop).map_err(|error| NotifyError::Refused(error.to_string()))
    }

    pub fn service() -> Result<Option<String>, NotifyError> {
        Ok(None)
    }
}
