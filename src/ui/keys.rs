//! The window's own commands: what each is called, what it does in words, and its keys. Buttons take their words from
//! here, and the sheet of keys lists it.

use eframe::egui::{Context, Key, KeyboardShortcut, ModifierNames, Modifiers};

use crate::i18n::Messages;

/// What the window can do wherever one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// To the field to search in.
    Search,
    /// Takes back what was told last.
    Undo,
    /// To the overview.
    Overview,
    /// To the reminders.
    Reminders,
    /// To the settings.
    Settings,
    /// To the next part of the window: the list, the page, the places.
    Part,
    /// One step back.
    Back,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// Text of the ordinary size.
    Ordinary,
    /// The sheet of keys.
    Help,
    /// Closes the window.
    Quit,
}

impl Shortcut {
    /// All of them, in the order of the sheet.
    pub const ALL: [Self; 12] = [
        Self::Search,
        Self::Undo,
        Self::Overview,
        Self::Reminders,
        Self::Settings,
        Self::Part,
        Self::Back,
        Self::Larger,
        Self::Smaller,
        Self::Ordinary,
        Self::Help,
        Self::Quit,
    ];

    /// The message with what a button for it says, and the one with what it does.
    const fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::Search => ("search", "key-search"),
            Self::Undo => ("undo", "key-undo"),
            Self::Overview => ("nav-overview", "key-overview"),
            Self::Reminders => ("nav-reminders", "key-reminders"),
            Self::Settings => ("nav-settings", "key-settings"),
            Self::Part => ("key-part", "key-part"),
            Self::Back => ("key-back", "key-back"),
            Self::Larger => ("key-larger", "key-larger"),
            Self::Smaller => ("key-smaller", "key-smaller"),
            Self::Ordinary => ("key-ordinary", "key-ordinary"),
            Self::Help => ("keys-title", "key-help"),
            Self::Quit => ("trouble-close", "key-quit"),
        }
    }

    /// The keys. `COMMAND` is Cmd on a Mac and Ctrl elsewhere.
    pub const fn keys(self) -> KeyboardShortcut {
        let (modifiers, key) = match self {
            Self::Search => (Modifiers::COMMAND, Key::F),
            Self::Undo => (Modifiers::COMMAND, Key::Z),
            Self::Overview => (Modifiers::COMMAND, Key::Num1),
            Self::Reminders => (Modifiers::COMMAND, Key::Num2),
            Self::Settings => (Modifiers::COMMAND, Key::Comma),
            Self::Part => (Modifiers::NONE, Key::F6),
            Self::Back => (Modifiers::NONE, Key::Escape),
            Self::Larger => (Modifiers::COMMAND, Key::Plus),
            Self::Smaller => (Modifiers::COMMAND, Key::Minus),
            Self::Ordinary => (Modifiers::COMMAND, Key::Num0),
            Self::Help => (Modifiers::NONE, Key::F1),
            Self::Quit => (Modifiers::COMMAND, Key::Q),
        };
        KeyboardShortcut::new(modifiers, key)
    }

    /// Other keys for the same: a plus is on the key of the equals sign on many keyboards.
    const fn other_key(self) -> Option<Key> {
        match self {
            Self::Larger => Some(Key::Equals),
            _ => None,
        }
    }

    /// Whether a text field has its own use for these keys.
    const fn belongs_to_fields(self) -> bool {
        matches!(self, Self::Undo)
    }

    /// What a button for it says.
    pub fn label(self, m: &Messages) -> String {
        m.t(self.messages().0)
    }

    /// What it does, in a few words.
    pub fn does(self, m: &Messages) -> String {
        m.t(self.messages().1)
    }

    /// The keys as words, as they are called on this system.
    pub fn named(self, m: &Messages, mac: bool) -> String {
        let keys = self.keys();
        let names = ModifierNames::NAMES;
        let modifiers = names.format(&keys.modifiers, mac);
        let key = match keys.logical_key {
            Key::Comma => ",".to_owned(),
            Key::Escape => "Esc".to_owned(),
            Key::Plus => m.t("key-name-plus"),
            Key::Minus => m.t("key-name-minus"),
            key => key.name().to_owned(),
        };
        if modifiers.is_empty() { key } else { format!("{modifiers}{}{key}", names.concat) }
    }

    /// What the tooltip of a button for it says: what it does, and its keys.
    pub fn tooltip(self, m: &Messages, mac: bool) -> String {
        m.tv("key-tooltip", &[("what", self.does(m).into()), ("keys", self.named(m, mac).into())])
    }

    /// The command whose keys were pressed. Takes them, so that no field and no button hears them too.
    pub fn pressed(ctx: &Context) -> Option<Self> {
        let writing = ctx.text_edit_focused();
        let meant = |shortcut: &Self| {
            let keys = shortcut.keys();
            let other = shortcut.other_key().map(|key| KeyboardShortcut::new(keys.modifiers, key));
            // What goes back is for dialogs, lists and fields to take first.
            *shortcut != Self::Back
                && !(writing && shortcut.belongs_to_fields())
                && [Some(keys), other].iter().flatten().any(|keys| ctx.input_mut(|input| input.consume_shortcut(keys)))
        };
        Self::ALL.into_iter().find(meant)
    }
}

/// Keys that work on whatever has the focus: the message with their names, and the one with what they do.
pub const MOVES: [(&str, &str); 5] = [
    ("key-name-tab", "key-tab"),
    ("key-name-arrows", "key-arrows"),
    ("key-name-enter", "key-enter"),
    ("key-name-space", "key-space"),
    ("key-name-pages", "key-pages"),
];

/// Whether Mac names are meant.
pub fn is_mac(ctx: &Context) -> bool {
    matches!(ctx.os(), eframe::egui::os::OperatingSystem::Mac | eframe::egui::os::OperatingSystem::IOS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn every_command_has_words_in_every_language_and_no_two_share_their_keys() {
        for lang in Lang::ALL {
            let m = Messages::of(lang);
            for shortcut in Shortcut::ALL {
                for id in [shortcut.messages().0, shortcut.messages().1] {
                    assert!(m.t(id) != id && !m.t(id).trim().is_empty(), "{id} in {lang:?}");
                }
            }
            let mut said: Vec<String> = Shortcut::ALL.iter().map(|shortcut| shortcut.does(m)).collect();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), Shortcut::ALL.len(), "two say the same: {said:?}");
        }
        for (index, one) in Shortcut::ALL.iter().enumerate() {
            for other in &Shortcut::ALL[index + 1..] {
                assert_ne!(one.keys(), other.keys(), "{one:?} and {other:?}");
                assert_ne!(one.other_key(), Some(other.keys().logical_key), "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn keys_are_named_as_they_stand_on_the_keyboard() {
        let m = Messages::of(Lang::Nl);
        assert_eq!(Shortcut::Settings.tooltip(m, false), "Open de instellingen (Ctrl+,)");
        assert_eq!(Shortcut::Larger.named(m, false), "Ctrl+plus");
        assert_eq!(Shortcut::Back.named(m, false), "Esc");
        assert_eq!(Shortcut::Search.named(m, true), "Cmd+F");
        assert_eq!(Shortcut::Help.named(m, true), "F1");
    }
}
