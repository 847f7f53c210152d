//! What there is to be reminded of, worked out once for all frames in which nothing changes.

use std::rc::Rc;

use self_cell::self_cell;

use crate::desk::Desk;
use crate::plan::{Kept, Reminder};
use crate::reminded::Wish;

/// What there is to be reminded of.
pub struct Heard<'p> {
    /// What speaks today.
    pub due: Vec<Reminder<'p, 'p>>,
    /// What comes, earliest first.
    pub coming: Vec<Reminder<'p, 'p>>,
    /// What the person put off or silenced.
    pub put_off: Vec<(Reminder<'p, 'p>, Wish)>,
}

self_cell! {
    struct Made {
        owner: Rc<Kept>,
        #[covariant]
        dependent: Heard,
    }
}

/// The same, with what it was worked out from.
pub struct KeptHeard {
    made: Made,
    changes: u64,
}

impl KeptHeard {
    /// Works it out.
    pub fn of(plan: &Rc<Kept>, desk: &Desk) -> Self {
        let (settings, reminded) = (desk.settings(), desk.reminded());
        let made = Made::new(Rc::clone(plan), |kept| {
            let plan = kept.plan();
            Heard {
                due: plan.reminders(settings, reminded),
                coming: plan.coming(settings, reminded),
                put_off: plan.put_off(settings, reminded),
            }
        });
        Self { made, changes: desk.changes() }
    }

    /// Works it out anew if anything changed.
    pub fn renew(&mut self, plan: &Rc<Kept>, desk: &Desk) {
        if !Rc::ptr_eq(self.made.borrow_owner(), plan) || self.changes != desk.changes() {
            *self = Self::of(plan, desk);
        }
    }

    /// What it is.
    pub fn get(&self) -> &Heard<'_> {
        self.made.borrow_dependent()
    }
}
