//! The window, as a person meets it who listens to it: found, read and pressed by name.
#![cfg(feature = "window")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]

#[path = "support/window.rs"]
mod support;

use egui_kittest::kittest::NodeT;
use support::*;

#[test]
fn dump() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    let dump = |w: &Window| {
        for n in w.nodes() {
            println!("{:?} {:?} {:?} {:?}", role_of(&n), name_of(&n), value_of(&n), n.accesskit_node().bounding_box());
        }
    };
    dump(&window);
    println!("-------- FB");
    window.open("Facebook");
    dump(&window);
    window.press("Ja, vandaag");
    println!("-------- FB sent");
    dump(&window);
    window.press("Instellingen");
    println!("-------- settings");
    dump(&window);
}
