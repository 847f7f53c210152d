//! What the desktop asks of every window: dark or light, and whether things may move.
//!
//! Windows and macOS tell the window system which theme it is; elsewhere the settings portal is asked, in a thread of
//! its own. Nobody ever waits for the answer: until there is one, it is light and things may move.

use std::sync::{Arc, Mutex, PoisonError};

/// What the desktop asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    /// Dark rather than light.
    pub dark: bool,
    /// As little movement as possible.
    pub less_motion: bool,
}

type Listener = Box<dyn FnMut(Appearance) + Send>;

#[derive(Default)]
struct State {
    now: Appearance,
    listener: Option<Listener>,
}

/// Follows the desktop for as long as the program runs.
#[derive(Clone, Default)]
pub struct Follower(Arc<Mutex<State>>);

impl Follower {
    /// Starts to follow. It can begin long before anybody listens.
    pub fn start() -> Self {
        let follower = Self::default();
        #[cfg(all(unix, not(target_os = "macos")))]
        follower.ask_the_portal();
        follower
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    fn ask_the_portal(&self) {
        let follower = self.clone();
        let started = std::thread::Builder::new().name("appearance".to_owned()).spawn(move || {
            // No session bus and no portal are nothing to bother anybody with.
            if let Err(why) = super::portal::follow(|appearance| follower.tell(appearance)) {
                log::debug!("the desktop's appearance is not known: {why}");
            }
        });
        if let Err(error) = started {
            log::error!("cannot start a thread: {error}");
        }
    }

    /// What is known by now. A listener hears every change after it, in place of an earlier one.
    pub fn listen(&self, listener: impl FnMut(Appearance) + Send + 'static) -> Appearance {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.listener = Some(Box::new(listener));
        state.now
    }

    #[cfg_attr(any(windows, target_os = "macos"), allow(dead_code, reason = "there the window system tells"))]
    fn tell(&self, now: Appearance) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.now != now {
            state.now = now;
            if let Some(listener) = &mut state.listener {
                listener(now);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    const DARK: Appearance = Appearance { dark: true, less_motion: false };

    #[test]
    fn what_was_known_before_is_told_at_once_and_each_change_after_it_once() {
        let follower = Follower::default();
        follower.tell(DARK);
        let (tell, heard) = channel();
        assert_eq!(follower.listen(move |appearance| tell.send(appearance).unwrap_or_default()), DARK);
        follower.tell(DARK);
        follower.tell(Appearance::default());
        assert_eq!(heard.try_iter().collect::<Vec<_>>(), [Appearance::default()]);
    }

    #[test]
    fn a_second_listener_takes_the_place_of_the_first() {
        let follower = Follower::default();
        let (first, second) = (channel(), channel());
        follower.listen(move |appearance| first.0.send(appearance).unwrap_or_default());
        follower.listen(move |appearance| second.0.send(appearance).unwrap_or_default());
        follower.tell(DARK);
        assert_eq!((first.1.try_iter().count(), second.1.try_iter().count()), (0, 1));
    }
}
