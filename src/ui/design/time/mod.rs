//! Time as a picture: the ring of a countdown, the month of the answer clock, the line of the coming weeks.
//!
//! Each says in words, for those who listen, what it shows; each is painted on whole pixels.

mod agenda;
mod cells;
mod month;
mod ring;
mod scale;
mod weeks;

pub use agenda::agenda;
pub use month::Month;
pub use ring::ring;
pub use weeks::{Day, Weeks};

use eframe::egui::{Painter, Pos2, Stroke};

use super::tokens::{Colors, size};
use super::words::{Tone, tone_colors};

/// What a date on the line is, as a shape that is told apart without its colour. The first is the most important.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// A last day to object: a large dot, with a bar from today to it.
    LastDay,
    /// An answer that had to be there: a large dot.
    Late,
    /// An answer that has to be there: a large dot.
    Answer,
    /// Something a company begins or changes: a circle.
    Theirs,
    /// Something to look at again: a small dot.
    Look,
}

impl Spot {
    fn tone(self) -> Tone {
        match self {
            Self::LastDay => Tone::Accent,
            Self::Late => Tone::Late,
            Self::Answer => Tone::Wait,
            Self::Theirs | Self::Look => Tone::Plain,
        }
    }

    fn radius(self) -> f32 {
        match self {
            Self::LastDay | Self::Late | Self::Answer => size::DOT,
            Self::Theirs | Self::Look => size::DOT_SMALL,
        }
    }

    /// Paints it; a rim in the ground's colour keeps it apart from a neighbour.
    fn paint(self, painter: &Painter, center: Pos2, colors: &Colors) {
        let (color, _) = tone_colors(self.tone(), colors);
        let radius = self.radius();
        painter.circle_filled(center, radius + size::FOCUS, colors.surface);
        match self {
            Self::Theirs => {
                painter.circle_stroke(center, radius, Stroke::new(size::FOCUS, color));
            }
            _ => {
                painter.circle_filled(center, radius, color);
            }
        }
    }
}
