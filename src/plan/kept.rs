//! A plan that is kept for as long as nothing changes that it was made from.

use std::sync::Arc;

use chrono::NaiveDate;
use self_cell::self_cell;

use super::{Plan, plan};
use crate::catalog::{Catalog, Region};
use crate::record::Record;

/// What a plan is made from.
#[derive(Clone, Debug)]
pub struct Ground {
    /// What companies do.
    pub catalog: Arc<Catalog>,
    /// What the person did.
    pub record: Arc<Record>,
    /// Where they live, as far as the law differs.
    pub region: Region,
    /// The local date.
    pub today: NaiveDate,
}

impl Ground {
    /// Whether it is the very same: nothing was read or written in between.
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.catalog, &other.catalog)
            && Arc::ptr_eq(&self.record, &other.record)
            && (self.region, self.today) == (other.region, other.today)
    }
}

self_cell! {
    struct Made {
        owner: Ground,
        #[covariant]
        dependent: Plan,
    }
}

/// A plan with what it was made from.
pub struct Kept {
    made: Made,
    revision: u64,
}

impl Kept {
    /// Makes it.
    pub fn of(ground: Ground) -> Self {
        Self { made: made(ground), revision: 0 }
    }

    /// Another one, if it was made from something else.
    pub fn renewed(&self, ground: Ground) -> Option<Self> {
        let revision = self.revision + 1;
        (!self.made.borrow_owner().is(&ground)).then(|| Self { made: made(ground), revision })
    }

    /// The plan.
    pub fn plan(&self) -> &Plan<'_> {
        self.made.borrow_dependent()
    }

    /// Which it is: another number is another plan.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

fn made(ground: Ground) -> Made {
    Made::new(ground, |ground| plan(&ground.catalog, &ground.record, ground.region, ground.today))
}
