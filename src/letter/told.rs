//! Which events a letter speaks of: each piece of a text that comes from an event says so when it is printed.
//!
//! So the events behind a letter are exactly those of which something stands in it, whatever its template leaves out.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::value::{Object, ObjectRepr, Value};

use crate::journal::EventId;

/// The events of which something was printed so far.
#[derive(Clone, Debug, Default)]
pub struct Spoken(Arc<Mutex<BTreeSet<EventId>>>);

impl Spoken {
    /// A piece of a text, and the events that stand behind it.
    pub fn piece(&self, text: String, of: impl IntoIterator<Item = EventId>) -> Value {
        Value::from_object(Piece { text, of: of.into_iter().collect(), spoken: self.clone() })
    }

    /// An event of which the text speaks without naming a datum of it.
    pub fn of(&self, events: impl IntoIterator<Item = EventId>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(events);
    }

    /// The events, in the order in which they were written down.
    pub fn events(&self) -> Vec<EventId> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect()
    }
}

#[derive(Debug)]
struct Piece {
    text: String,
    of: Vec<EventId>,
    spoken: Spoken,
}

impl Object for Piece {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.spoken.of(self.of.iter().copied());
        f.write_str(&self.text)
    }
}
