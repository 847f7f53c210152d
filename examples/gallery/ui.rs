//! The page of the gallery. It paints nothing itself: it is put together as a view is.

use bezwaar::ui::design::tokens::{DARK, LIGHT};
use bezwaar::ui::design::{
    self, Button, Day, Door, Entry, Joy, Mark, Month, Row, Spot, Tile, Toast, Tone, Type, Weeks, space,
};
use bezwaar::ui::icon;
use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use eframe::egui::{ScrollArea, Theme, Ui, color_picker};

const SCALES: [f32; 4] = [1.0, 1.25, 1.5, 2.0];
const TONES: [(&str, Tone); 5] = [
    ("gewoon", Tone::Plain),
    ("te doen", Tone::Accent),
    ("wacht", Tone::Wait),
    ("voorbij", Tone::Late),
    ("gedaan", Tone::Done),
];
const MARKS: [(&str, Mark); 7] = [
    ("te doen", Mark::ToDo),
    ("begonnen", Mark::Begun),
    ("wacht", Mark::Waits),
    ("over tijd", Mark::Late),
    ("gedaan", Mark::Done),
    ("loopt mee", Mark::Covered),
    ("niet in gebruik", Mark::Off),
];
const TYPES: [(&str, Type); 11] = [
    ("Label", Type::Label),
    ("Klein", Type::Small),
    ("Klein en halfvet", Type::SmallStrong),
    ("Lopende tekst", Type::Body),
    ("Halfvet", Type::Strong),
    ("Groot", Type::Large),
    ("Icoon", Type::Icon),
    ("Kop van een deel", Type::Section),
    ("Kop van een kaart", Type::Card),
    ("Kop van een pagina", Type::Page),
    ("40", Type::Count),
];
const LONG: &str = "aansprakelijkheidsverzekeringsmaatschappij";

/// What is shown, and what was filled in.
pub struct Gallery {
    shown: Vec<Theme>,
    scale: f32,
    dialog: bool,
    toast: bool,
    on: bool,
    text: String,
    none: String,
    joy: [Joy; 2],
}

impl Default for Gallery {
    fn default() -> Self {
        let text = "Mijn kinderen staan op mijn foto’s.".to_owned();
        let shown = vec![Theme::Light, Theme::Dark];
        Self {
            shown,
            scale: 1.0,
            dialog: false,
            toast: false,
            on: true,
            text,
            none: String::new(),
            joy: Default::default(),
        }
    }
}

impl Gallery {
    /// In these themes.
    pub fn of(shown: &[Theme]) -> Self {
        Self { shown: shown.to_vec(), ..Self::default() }
    }

    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui) {
        ScrollArea::both().auto_shrink([false, false]).show(ui, |ui| {
            design::wrapped(ui, |ui| {
                for (name, themes) in [
                    ("Licht en donker", vec![Theme::Light, Theme::Dark]),
                    ("Licht", vec![Theme::Light]),
                    ("Donker", vec![Theme::Dark]),
                ] {
                    if design::choice(ui, self.shown == themes, name).clicked() {
                        self.shown = themes;
                    }
                }
                for scale in SCALES {
                    if design::choice(ui, self.scale == scale, &format!("{scale} x")).clicked() {
                        self.scale = scale;
                        ui.ctx().set_pixels_per_point(scale);
                    }
                }
                if Button::secondary("Toon een venstertje").small().show(ui).clicked() {
                    self.dialog = true;
                    design::dialog_opens(ui.ctx());
                }
                if Button::secondary("Toon een melding").small().show(ui).clicked() {
                    self.toast = !self.toast;
                }
            });
            ui.add_space(space::L);
            let themes = self.shown.clone();
            let width = ui.available_width() / themes.len() as f32 - 2.0 * space::CARD;
            ui.horizontal_top(|ui| {
                for theme in themes {
                    ui.push_id(theme, |ui| {
                        ui.set_style(ui.ctx().style_of(theme));
                        eframe::egui::Frame::central_panel(ui.style()).show(ui, |ui| {
                            design::column(ui, width, |ui| self.components(ui, theme));
                        });
                    });
                }
            });
        });
        if self.dialog {
            let mut answered = false;
            let closed = design::dialog(ui, "Je brief is veranderd", "Sluiten", |ui| {
                design::body(ui, "Wil je je eigen tekst houden?");
                design::wrapped(ui, |ui| {
                    answered |= Button::primary("Houd mijn tekst").show(ui).clicked();
                    answered |= Button::secondary("Neem de nieuwe tekst").show(ui).clicked();
                });
            });
            if closed || answered {
                self.dialog = false;
                design::dialog_closed(ui.ctx());
            }
        }
        if self.toast {
            let toast = Toast {
                text: "Facebook: verstuurd, 20 mei 2025.",
                error: false,
                way: Some((icon::UNDO, "Maak ongedaan", "Maak het laatste ongedaan (Ctrl+Z)")),
                close: "Sluit deze melding",
                age: 1.0,
                left: 0.0,
                foot: 0.0,
            };
            let said = toast.show(ui);
            self.toast = !(said.way || said.close);
        }
    }

    fn components(&mut self, ui: &mut Ui, theme: Theme) {
        design::heading(ui, Type::Page, if theme == Theme::Dark { "Donker" } else { "Licht" });
        colors(ui, theme);
        types(ui);
        buttons(ui, theme);
        self.choices(ui);
        marks(ui);
        rows(ui);
        cards(ui);
        self.joy(ui, theme);
        self.fields(ui, theme);
        time(ui);
    }

    fn choices(&mut self, ui: &mut Ui) {
        design::section(ui, "Keuzes");
        design::wrapped(ui, |ui| {
            design::choice(ui, true, "Aan");
            design::choice(ui, false, "Uit");
            design::choice(ui, false, LONG);
            ui.add_enabled_ui(false, |ui| design::choice(ui, true, "Kan nu niet"));
        });
        if design::switch(ui, self.on, "Een deel plaatste ik voordat dit gebruik werd aangekondigd").clicked() {
            self.on = !self.on;
        }
        design::switch(ui, false, "Dit staat uit");
    }

    fn joy(&mut self, ui: &mut Ui, theme: Theme) {
        let chips = [("9 bezwaren verstuurd".to_owned(), Tone::Accent), ("9 toegezegd".to_owned(), Tone::Done)];
        let joy = &mut self.joy[usize::from(theme == Theme::Dark)];
        design::joy(ui, joy, "Alles gedaan", "Jouw deel is klaar.", &chips, Button::secondary("Bekijk je lijst"));
    }

    fn fields(&mut self, ui: &mut Ui, theme: Theme) {
        design::section(ui, "Velden");
        // There is one in a window.
        if self.shown.first() == Some(&theme) {
            design::search(ui, "Zoek een platform of bedrijf", &mut self.none);
        }
        design::field(ui, "Je naam", "Voor- en achternaam", &mut self.none);
        design::field(ui, "Jouw situatie", "", &mut self.text);
        design::area(ui, "Jouw tekst", true, 3, &mut self.text);
        let countries = ["Nederland".to_owned(), "België".to_owned(), "Zwitserland".to_owned()];
        design::drop_down(ui, "land", "Je land", "Nederland", &countries);
    }
}

fn colors(ui: &mut Ui, theme: Theme) {
    let c = if theme == Theme::Dark { &DARK } else { &LIGHT };
    let tokens = [
        ("background", c.background),
        ("panel", c.panel),
        ("surface", c.surface),
        ("line", c.line),
        ("text", c.text),
        ("muted", c.muted),
        ("faint", c.faint),
        ("accent", c.accent),
        ("accent soft", c.accent_soft),
        ("on accent", c.on_accent),
        ("wait", c.wait),
        ("wait soft", c.wait_soft),
        ("late", c.late),
        ("late soft", c.late_soft),
        ("done", c.done),
        ("done soft", c.done_soft),
    ];
    design::section(ui, "Kleuren");
    for row in tokens.chunks(6) {
        ui.horizontal_top(|ui| {
            for (name, color) in row {
                design::column(ui, design::size::WORDS / 1.5, |ui| {
                    color_picker::show_color(ui, *color, eframe::egui::Vec2::splat(design::size::BUTTON));
                    design::small(ui, name);
                });
            }
        });
    }
}

fn types(ui: &mut Ui) {
    design::section(ui, "Letters");
    for (name, kind) in TYPES {
        design::heading(ui, kind, name);
    }
    design::body(ui, "Lopende tekst. Je kunt altijd bezwaar maken, ook na de laatste dag.");
    design::muted(ui, "Tekst van de tweede rang.");
    design::small(ui, "Kleine tekst van de tweede rang.");
    design::strong(ui, "Een naam die gewicht heeft");
    design::label(ui, "LABEL");
    design::struck(ui, "Telt niet meer");
    design::bullets(ui, &["Openbare berichten".to_owned(), "Foto’s en reacties".to_owned()]);
    design::numbered(ui, &["Open de instellingen".to_owned(), "Zet de schakelaar uit".to_owned()]);
}

fn buttons(ui: &mut Ui, theme: Theme) {
    design::section(ui, "Knoppen");
    type Make = fn(&'static str) -> Button<'static>;
    let kinds: [(&str, Make); 3] =
        [("Eerste", Button::primary), ("Tweede", Button::secondary), ("Stil", Button::quiet)];
    for (name, make) in kinds {
        design::wrapped(ui, |ui| {
            make(name).show(ui);
            make("Met icoon").icon(icon::COPY).show(ui);
            make("Klein").small().show(ui);
            ui.add_enabled_ui(false, |ui| make("Kan nu niet").show(ui));
        });
    }
    design::wrapped(ui, |ui| {
        Button::quiet("Hier ben je").icon(icon::HOME).selected(true).show(ui);
        Button::quiet("").icon(icon::CLOSE).named("Sluit").show(ui);
        let focused = Button::secondary("Heeft het toetsenbord").show(ui);
        // One thing in the window has the keyboard: that of the light side, or of the only one.
        if theme == Theme::Light || ui.memory(|memory| memory.focused().is_none()) {
            focused.request_focus();
        }
    });
    design::link(ui, "Woorden die ergens heen leiden");
    for (on, name) in [(false, "Staat uit"), (true, "Staat aan")] {
        design::toggle(ui, on, false, name);
    }
    design::under_toggle(ui, |ui| {
        design::small(ui, "Wat onder de naam van een schakelaar staat.");
    });
    let later = ["Morgen".to_owned(), "Over een week".to_owned()];
    design::menu(ui, Button::secondary("Uitstellen").small(), &later, None);
    Button::secondary(&format!("Een lang woord: {LONG}")).show(ui);
}

fn marks(ui: &mut Ui) {
    design::section(ui, "Tekens en labels");
    design::wrapped(ui, |ui| {
        for (name, mark) in MARKS {
            design::mark(ui, mark);
            design::small(ui, name);
        }
    });
    design::wrapped(ui, |ui| {
        for (name, tone) in TONES {
            design::chip(ui, tone, name);
        }
    });
    design::brand(ui, "Bezwaar");
    for done in [0, 5, 12] {
        design::progress(ui, done, 12, &format!("{done} van 12 gedaan"), Some(("± 40 minuten werk", "Onze schatting")));
    }
}

fn rows(ui: &mut Ui) {
    design::section(ui, "Regels van de lijst");
    for (index, (status, mark)) in MARKS.into_iter().enumerate() {
        let (name, end) = match index {
            1 => (LONG, Some(("nog 6 dagen", Tone::Plain))),
            3 => ("Instagram", Some(("13 dagen over tijd", Tone::Late))),
            6 => ("Slimme brillen van Meta", None),
            _ => ("Facebook", Some(("nog 6 dagen", Tone::Wait))),
        };
        ui.push_id(index, |ui| {
            let (id, said) = (ui.unique_id().with(index), format!("{name}, {status}"));
            let place = (index + 1, MARKS.len());
            Row { id, place, name, second: status, end, mark, open: index == 2, said: &said, tick: name }.show(ui);
        });
    }
}

fn cards(ui: &mut Ui) {
    design::section(ui, "Kaarten en opmerkingen");
    design::card(ui, |ui| {
        design::heading(ui, Type::Card, "1. Kopieer je tekst");
        let words = |ui: &mut Ui| design::muted(ui, "Een kaart met woorden, en iets aan het eind.");
        design::beside(ui, design::size::WORDS, words, |ui| {
            design::chip(ui, Tone::Done, "kort genoeg");
        });
        design::line(ui);
        design::dated(ui, "Maandag 26 mei", |ui| design::body(ui, "Laatste dag van Meta"));
    });
    for tone in [Tone::Accent, Tone::Late] {
        let words = ("Heb je het bezwaar verstuurd?", "Je opende de pagina op 19 mei.");
        let look = Button::secondary("Bekijk").small();
        design::bar(ui, tone, icon::BELL, words, look.width(ui), |ui| {
            look.show(ui);
        });
    }
    let (date, away) = ("Vrijdag 23 mei", "over 3 dagen");
    let entry =
        Entry { date, away, title: "Facebook: nog 3 dagen", detail: "Als je dan nog geen bezwaar hebt gemaakt." };
    let later = Button::secondary("Uitstellen").small();
    entry.show(ui, later.width(ui), |ui| {
        later.show(ui);
    });
    for (name, tone) in TONES {
        design::note(ui, tone, &format!("Een opmerking: {name}."));
    }
    let (url, said) = ("https://www.facebook.com/help/contact/712876720715583", "Code voor je telefoon");
    design::code(ui, url, said);
    design::large(ui, &["Scan deze code".to_owned(), "Open het formulier".to_owned()]);
    design::ticks(ui, &["Log in op Facebook".to_owned(), "Plak je tekst".to_owned()], |index| index == 0);
    let doors = [
        (Mark::Waits, "Apple moet uiterlijk donderdag 12 juni antwoorden.", ("nog 23 dagen", Tone::Wait)),
        (Mark::Late, "Meta had uiterlijk vrijdag 20 juni moeten antwoorden.", ("3 dagen geleden", Tone::Late)),
    ];
    for (mark, text, chip) in doors {
        Door { mark, title: "Facebook", text, chip: Some(chip), said: text }.show(ui);
    }
    let tile = |name: &str, second: &str, on| Tile {
        name: name.to_owned(),
        second: second.to_owned(),
        said: format!("{name}, van {second}"),
        on,
    };
    design::tiles(ui, &[tile("Facebook", "Meta", true), tile("Siri", "Apple", false), tile(LONG, "Apple", false)]);
    design::more(ui, false, "Meer redenen");
    design::said(ui, "Bewaard");
}

fn time(ui: &mut Ui) {
    design::section(ui, "Tijd");
    let day = |days: u64| NaiveDate::from_ymd_opt(2025, 5, 20).unwrap_or_default() + Days::new(days);
    design::wrapped(ui, |ui| {
        for (share, lines) in
            [(1.0, ["nog", "42", "dagen"]), (0.15, ["nog", "6", "dagen"]), (0.02, ["vandaag", "laatste", "dag"])]
        {
            design::ring(ui, share, lines, &lines.join(" "));
        }
    });
    for (name, today, late, last, pause) in [
        ("loopt", 12, false, 31, None),
        ("vandaag", 31, false, 31, None),
        ("voorbij", 44, true, 31, None),
        ("lang voorbij", 400, true, 31, None),
        ("stond stil", 25, false, 51, Some((day(10), day(20)))),
        ("drie maanden", 40, false, 92, None),
    ] {
        design::small(ui, name);
        let month = Month {
            first: day(0),
            days_until: Some(day(31)),
            last: day(last),
            other: pause.map(|_| day(31)),
            today: day(today),
            word: "vandaag",
            late,
            pause,
            marks: &[day(35)],
            free: &|day| matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
            said: name,
        };
        month.show(ui);
    }
    let point = |days: u64, spot: Spot, label: &str| Day {
        date: day(days),
        spot,
        label: label.to_owned(),
        title: label.to_owned(),
        detail: "Facebook en Instagram".to_owned(),
    };
    let near = [
        point(6, Spot::LastDay, "laatste dag Meta"),
        point(7, Spot::Theirs, "aangekondigde start Meta"),
        point(9, Spot::Answer, "antwoord van Apple"),
        point(13, Spot::Look, "nog eens kijken"),
    ];
    let far = [point(6, Spot::LastDay, "laatste dag Meta"), point(90, Spot::Look, "nog eens kijken")];
    for points in [near.as_slice(), &far] {
        let short = |day: NaiveDate| day.format("%-d/%-m").to_string();
        Weeks { today: day(0), word: "vandaag", points, short: &short, said: "de komende weken" }.show(ui);
    }
    let what = [(Spot::LastDay, "Laatste dag Meta", "Facebook en Instagram"), (Spot::Look, "Nog eens kijken", "Siri")];
    design::agenda(ui, "Maandag 26 mei", "over 6 dagen", &what);
}
