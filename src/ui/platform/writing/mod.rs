//! A letter after the objection: a reminder, an answer, a complaint. Its acts in the order of the first page: the text,
//! where it goes, and that it was sent.

mod choices;
mod draft;
mod goes;
mod kept;
mod missing;
pub mod offers;
mod told;

use eframe::egui::{Align, Ui};

use crate::desk::Wanted;
use crate::explain::Explain;
use crate::journal::ActKind;
use crate::letter::ways::Destination;
use crate::letter::{Choices, Kind, Letter, LetterError, Way};
use crate::plan::Item;
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::words;
pub use choices::{Form, TooLong};
pub use draft::Draft;
pub use missing::ui as missing;

/// The letters of a page: what was begun stays while the program runs.
#[derive(Clone, Debug, Default)]
pub struct Letters {
    open: Option<Kind>,
    begun: Vec<Writing>,
}

impl Letters {
    /// Opens a letter, as it was left.
    pub fn write(&mut self, kind: Kind) {
        self.open = Some(kind);
        match self.begun.iter_mut().find(|writing| writing.kind == kind) {
            Some(writing) => writing.reveal = true,
            None => self.begun.push(Writing::new(kind)),
        }
    }

    /// Whether one is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Puts the open one away; it stays as it is. Says whether there was one.
    pub fn fold(&mut self) -> bool {
        self.open.take().is_some()
    }

    /// A text was put on the clipboard, into a file or into a mail.
    pub fn kept(&mut self, text: &str) {
        self.begun.iter_mut().for_each(|writing| writing.draft.kept(text));
    }

    /// Something was recorded: the letter that was told as sent is done with.
    pub fn settled(&mut self) {
        let done = self.begun.iter_mut().find_map(|writing| writing.told.settled().then_some(writing.kind));
        self.begun.retain(|writing| Some(writing.kind) != done);
        if done.is_some() {
            self.open = None;
        }
    }

    /// The texts that the person changed and that are nowhere else.
    pub fn unsaved(&self) -> impl Iterator<Item = &str> {
        self.begun.iter().filter_map(|writing| writing.draft.unsaved(writing.form.wrote()))
    }

    /// Shows the one that is open.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        let open = self.open;
        if let Some(writing) = self.begun.iter_mut().find(|writing| Some(writing.kind) == open)
            && !writing.ui(ui, view, item)
        {
            self.open = None;
        }
    }
}

/// A letter in the making.
#[derive(Clone, Debug)]
struct Writing {
    kind: Kind,
    form: Form,
    draft: Draft,
    way: Option<Way>,
    told: told::Told,
    /// Whether it was opened just now, and is to be scrolled into sight.
    reveal: bool,
}

impl Writing {
    fn new(kind: Kind) -> Self {
        let (form, draft, told) = (Form::default(), Draft::default(), told::Told::default());
        Self { kind, form, draft, way: None, told, reveal: true }
    }

    /// Shows it. False once the person puts it away.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) -> bool {
        let kind = self.kind;
        let destinations = view.desk.destinations(item, kind);
        let to = destinations.iter().find(|to| Some(to.way()) == self.way).or(destinations.first()).cloned();
        let way = to.as_ref().map(Destination::way).unwrap_or_default();
        let stays = self.head(ui, view, item);
        let mut letter = None;
        design::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            design::heading(ui, Type::Section, &view.t("letter-text"));
            self.form.ui(ui, view, item, (kind, way));
            match written(&self.form, (view, item), kind, way) {
                Ok(made) => letter = Some(self.text(ui, view, item, (made, to.as_ref()))),
                Err(error) => error.ui(ui, view),
            }
            design::small(ui, &view.t("no-legal-advice"));
        });
        let Some(letter) = letter else { return stays };
        ui.add_space(space::XS);
        if let Some(way) = goes::ui(ui, view, item, kind, (&destinations, to.as_ref()), &letter) {
            self.way = Some(way);
        }
        if let Some(act) = sent_as(kind) {
            ui.add_space(space::XS);
            let route = to.as_ref().and_then(|to| goes::route(item, to));
            self.told.ui(ui, view, item, (act, route), self.draft.sent_text());
        }
        stays
    }

    /// What it is, and the way out. False once that is pressed.
    fn head(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) -> bool {
        let mut stays = true;
        let words = view.t("letter-away");
        let away = Button::quiet(&words).icon(icon::CLOSE).small();
        let head = design::beside(
            ui,
            away.width(ui),
            |ui| design::part(ui, &view.tv(named(self.kind), &[("company", words::company(item).into())])),
            |ui| stays = !away.show(ui).clicked(),
        );
        if std::mem::take(&mut self.reveal) {
            head.scroll_to_me(Some(Align::Min));
        }
        stays
    }

    /// The text, and what can be done with it here. Returns it as it stands.
    fn text(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item<'_>,
        (made, to): (Letter, Option<&Destination>),
    ) -> Letter {
        self.draft.take(made.text.clone());
        self.draft.ui(ui, view, &view.t("letter-name"), 12);
        missing(ui, view, item, &made.missing);
        let letter = Letter { text: self.draft.text().to_owned(), ..made };
        design::wrapped(ui, |ui| {
            let copied = self.draft.sent_text().is_some();
            let copy = view.t(if copied { "copy-again" } else { "copy-letter" });
            if Button::primary(&copy).icon(icon::COPY).show(ui).clicked() {
                view.send(Command::Copy { text: letter.text.clone(), said: "copied-letter" });
            }
            if Button::secondary(&view.t("keep-letter")).icon(icon::DOCUMENT).show(ui).clicked() {
                view.send(kept::keep(view, item, self.kind, &letter, None));
            }
            if let Some(Destination::Email { address }) = to
                && Button::secondary(&view.t("keep-mail")).icon(icon::DOCUMENT).show(ui).clicked()
            {
                view.send(kept::keep(view, item, self.kind, &letter, Some(address)));
            }
        });
        letter
    }
}

/// Why there is no text to show.
pub enum Unwritten {
    /// Something that was typed is too long.
    TooLong(TooLong),
    /// Something has to be known first, or there is no such text.
    Other(LetterError),
}

impl Unwritten {
    /// Says so. What was typed and written stays.
    pub fn ui(&self, ui: &mut Ui, view: &View<'_>) {
        match self {
            Self::TooLong(too_long) => too_long.ui(ui, view),
            Self::Other(LetterError::NoText { .. }) => design::note(ui, Tone::Plain, &view.t("act-copy-none")),
            Self::Other(error @ LetterError::Needs(_)) => design::note(ui, Tone::Plain, &error.explain(view.m)),
            Self::Other(error) => design::note(ui, Tone::Late, &error.explain(view.m)),
        }
    }
}

/// The text of a kind, from what was chosen.
pub fn written(form: &Form, (view, item): (&View<'_>, &Item<'_>), kind: Kind, way: Way) -> Result<Letter, Unwritten> {
    if let Some(too_long) = form.too_long() {
        return Err(Unwritten::TooLong(too_long));
    }
    let choices: Choices = form.choices(way, view.today);
    let wanted = Wanted { kind, lang: view.lang(), today: view.today, choices: &choices };
    view.desk.letter(item, &wanted).map_err(|error| match error {
        LetterError::ReasonTooLong { length, limit, .. } => Unwritten::TooLong(TooLong::new(length, limit)),
        error => Unwritten::Other(error),
    })
}

/// The words of the button that begins a letter.
pub fn title(kind: Kind) -> String {
    format!("write-{}", kind.word())
}

/// What a letter is called.
fn named(kind: Kind) -> &'static str {
    match kind {
        Kind::Reminder => "named-reminder",
        Kind::Identity => "named-identity",
        Kind::Reasons => "named-reasons",
        Kind::Refusal => "named-refusal",
        Kind::Complaint => "named-complaint",
        Kind::CompanyComplaint => "named-company-complaint",
        Kind::Withdrawal => "named-withdrawal",
        Kind::Authorisation => "named-authorisation",
        _ => "named-objection",
    }
}

/// What is recorded once a letter was sent; an authorisation is given, not sent.
fn sent_as(kind: Kind) -> Option<ActKind> {
    match kind {
        Kind::Reminder => Some(ActKind::ReminderSent),
        Kind::Identity | Kind::Reasons | Kind::Refusal => Some(ActKind::Replied),
        Kind::Complaint => Some(ActKind::Complained),
        Kind::CompanyComplaint => Some(ActKind::ComplainedToCompany),
        Kind::Authorisation => None,
        Kind::Short | Kind::ShortChild | Kind::ShortAgain | Kind::Objection | Kind::Child => Some(ActKind::Sent),
        Kind::NoAccount | Kind::Again | Kind::Withdrawal => Some(ActKind::Sent),
    }
}
