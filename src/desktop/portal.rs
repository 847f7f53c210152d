//! The settings portal, with which every Linux desktop tells programs how they should look.
//!
//! Everything that comes over the bus is read in one place and in its order: the answers to what was asked and the
//! changes after it. So nothing has to be waited for with a clock, an answer that never comes holds nothing up, and
//! the thread sleeps until there is something to read.

use std::collections::HashMap;
use std::num::NonZeroU32;

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Header, Message, Type};
use zbus::zvariant::Value;
use zbus::{MatchRule, Result};

use super::appearance::Appearance;

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";

/// What is asked for: a group of settings, and one of it.
type Setting = (&'static str, &'static str);

const SCHEME: Setting = ("org.freedesktop.appearance", "color-scheme");
const REDUCED: Setting = ("org.freedesktop.appearance", "reduced-motion");
const ANIMATIONS: Setting = ("org.gnome.desktop.interface", "enable-animations");
const ALL: [Setting; 3] = [SCHEME, REDUCED, ANIMATIONS];

/// Follows the portal and tells, until there is no bus any more; at once if there is no portal.
pub fn follow(mut tell: impl FnMut(Appearance)) -> Result<()> {
    let connection = Connection::session()?;
    // From here on everything is heard, so that no change is missed between the question and the answer.
    let messages = MessageIterator::from(&connection);
    for group in [SCHEME.0, ANIMATIONS.0] {
        let rule = MatchRule::builder().msg_type(Type::Signal).sender(NAME)?.path(PATH)?.interface(SETTINGS)?;
        let rule = rule.member("SettingChanged")?.add_arg(group)?.build().to_string();
        let add = Message::method_call("/org/freedesktop/DBus", "AddMatch")?;
        let add = add.destination("org.freedesktop.DBus")?.interface("org.freedesktop.DBus")?;
        connection.send(&add.build(&rule)?)?;
    }
    let mut asked = HashMap::new();
    for setting in ALL {
        asked.insert(ask(&connection, "ReadOne", setting)?, ("ReadOne", setting));
    }
    let mut known = Known::default();
    for message in messages {
        let message = message?;
        let header = message.header();
        match header.message_type() {
            Type::Signal => known.changed(&header, &message),
            Type::MethodReturn | Type::Error => {
                let Some((method, setting)) = header.reply_serial().and_then(|serial| asked.remove(&serial)) else {
                    continue;
                };
                match header.error_name().map(|name| name.as_str()) {
                    None => known.answered(setting, &message),
                    // A portal from before version 2 of the settings.
                    Some("org.freedesktop.DBus.Error.UnknownMethod") if method == "ReadOne" => {
                        asked.insert(ask(&connection, "Read", setting)?, ("Read", setting));
                    }
                    // Nobody is there, and nobody can be started.
                    Some("org.freedesktop.DBus.Error.ServiceUnknown") => return Ok(()),
                    Some(_) => {}
                }
            }
            Type::MethodCall => {}
        }
        tell(known.appearance());
    }
    Ok(())
}

/// Asks for a setting; the answer will bear this number.
fn ask(connection: &Connection, method: &str, setting: Setting) -> Result<NonZeroU32> {
    let call = Message::method_call(PATH, method)?.destination(NAME)?.interface(SETTINGS)?.build(&setting)?;
    connection.send(&call)?;
    Ok(call.primary_header().serial_num())
}

/// What the portal said by now.
#[derive(Default)]
struct Known {
    dark: bool,
    reduced: bool,
    still: bool,
}

impl Known {
    fn appearance(&self) -> Appearance {
        Appearance { dark: self.dark, less_motion: self.reduced || self.still }
    }

    fn answered(&mut self, setting: Setting, message: &Message) {
        if let Ok(value) = message.body().deserialize::<Value<'_>>() {
            self.take(setting, &value);
        }
    }

    fn changed(&mut self, header: &Header<'_>, message: &Message) {
        if header.interface().is_none_or(|interface| interface.as_str() != SETTINGS) {
            return;
        }
        if let Ok((group, name, value)) = message.body().deserialize::<(String, String, Value<'_>)>()
            && let Some(setting) = ALL.into_iter().find(|setting| *setting == (group.as_str(), name.as_str()))
        {
            self.take(setting, &value);
        }
    }

    /// Takes a value, in however many envelopes; one that makes no sense is as good as none.
    fn take(&mut self, setting: Setting, value: &Value<'_>) {
        match (setting, value) {
            (_, Value::Value(inner)) => self.take(setting, inner),
            (SCHEME, Value::U32(scheme)) => self.dark = *scheme == 1,
            (REDUCED, Value::U32(reduced)) => self.reduced = *reduced == 1,
            (ANIMATIONS, Value::Bool(animations)) => self.still = !animations,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(said: &[(Setting, Value<'_>)]) -> Appearance {
        let mut known = Known::default();
        for (setting, value) in said {
            known.take(*setting, value);
        }
        known.appearance()
    }

    #[test]
    fn only_one_is_dark() {
        for (scheme, dark) in [(0, false), (1, true), (2, false), (7, false)] {
            assert_eq!(after(&[(SCHEME, Value::U32(scheme))]).dark, dark, "{scheme}");
        }
    }

    #[test]
    fn an_old_portal_wraps_its_answer_twice() {
        let wrapped = Value::Value(Box::new(Value::Value(Box::new(Value::U32(1)))));
        assert!(after(&[(SCHEME, wrapped)]).dark);
    }

    #[test]
    fn either_wish_for_less_motion_is_one() {
        assert!(after(&[(REDUCED, Value::U32(1))]).less_motion);
        assert!(after(&[(REDUCED, Value::U32(0)), (ANIMATIONS, Value::Bool(false))]).less_motion);
        assert!(!after(&[(REDUCED, Value::U32(0)), (ANIMATIONS, Value::Bool(true))]).less_motion);
    }

    #[test]
    fn nonsense_is_as_good_as_no_answer() {
        let nonsense = [Value::from("dark"), Value::I32(1), Value::Bool(true), Value::from(vec![1_u32])];
        for value in nonsense {
            assert_eq!(after(&[(SCHEME, value)]), Appearance::default());
        }
        assert_eq!(after(&[(ANIMATIONS, Value::U32(0))]), Appearance::default());
    }
}
