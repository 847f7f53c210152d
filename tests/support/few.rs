//! The catalogue that the tests of the window are written for.

use std::sync::{Arc, OnceLock};

use bezwaar::catalog::{Catalog, embedded};

/// Meta's and Apple's platforms only, so that what a test counts stays as it is when others are added.
pub fn few() -> &'static Arc<Catalog> {
    static FEW: OnceLock<Arc<Catalog>> = OnceLock::new();
    FEW.get_or_init(|| {
        let groups = embedded().groups.iter().filter(|group| ["meta", "apple"].contains(&group.id.as_str()));
        Arc::new(Catalog { groups: groups.cloned().collect() })
    })
}
