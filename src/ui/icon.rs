//! The icons: one character each, from `assets/fonts/bezwaar-icons.ttf`.
//!
//! Drawn by `assets/fonts/build-icons.py` in this order. An icon takes the size and colour of its text and stands centred on
//! its capitals. It is no name: a control that shows only an icon needs an accessible name of its own.

/// Done, sent, granted.
pub const CHECK: &str = "\u{e000}";
/// Waiting for an answer.
pub const CLOCK: &str = "\u{e001}";
/// Copy to the clipboard.
pub const COPY: &str = "\u{e002}";
/// Opens in the browser.
pub const EXTERNAL: &str = "\u{e003}";
/// Search.
pub const SEARCH: &str = "\u{e004}";
/// Settings.
pub const GEAR: &str = "\u{e005}";
/// Back (a chevron to the left).
pub const BACK: &str = "\u{e006}";
/// Onward (a chevron to the right).
pub const FORWARD: &str = "\u{e007}";
/// Can be unfolded.
pub const CHEVRON_DOWN: &str = "\u{e008}";
/// Can be folded.
pub const CHEVRON_UP: &str = "\u{e009}";
/// Close, dismiss.
pub const CLOSE: &str = "\u{e00a}";
/// Undo.
pub const UNDO: &str = "\u{e00b}";
/// On a phone.
pub const PHONE: &str = "\u{e00c}";
/// By e-mail.
pub const MAIL: &str = "\u{e00d}";
/// By post, a letter.
pub const POST: &str = "\u{e00e}";
/// More about this.
pub const INFO: &str = "\u{e00f}";
/// Something needs attention.
pub const WARNING: &str = "\u{e010}";
/// Add.
pub const PLUS: &str = "\u{e011}";
/// Change.
pub const PENCIL: &str = "\u{e012}";
/// Delete.
pub const TRASH: &str = "\u{e013}";
/// An account, yourself.
pub const PERSON: &str = "\u{e014}";
/// Other people, helping someone.
pub const PEOPLE: &str = "\u{e015}";
/// A text, a dossier, a file.
pub const DOCUMENT: &str = "\u{e016}";
/// Rights and privacy.
pub const SHIELD: &str = "\u{e017}";
/// A date, the calendar.
pub const CALENDAR: &str = "\u{e018}";
/// A reminder.
pub const BELL: &str = "\u{e019}";
/// The overview.
pub const HOME: &str = "\u{e01a}";
/// Light theme.
pub const SUN: &str = "\u{e01b}";
/// Dark theme.
pub const MOON: &str = "\u{e01c}";
/// A link, a source.
pub const LINK: &str = "\u{e01d}";
/// A QR code.
pub const QR: &str = "\u{e01e}";
/// A filled dot.
pub const DOT: &str = "\u{e01f}";
/// Less, remove from a list.
pub const MINUS: &str = "\u{e020}";
/// Help, unknown.
pub const QUESTION: &str = "\u{e021}";
