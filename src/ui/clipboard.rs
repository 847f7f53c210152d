//! Hears from egui's clipboard that it does not work: it only writes that to the log.

use std::sync::atomic::{AtomicBool, Ordering};

static FAILED: AtomicBool = AtomicBool::new(false);

struct Ear;

impl log::Log for Ear {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.level() <= log::Level::Warn && metadata.target().starts_with("egui_winit::clipboard")
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            FAILED.store(true, Ordering::Relaxed);
        }
    }

    fn flush(&self) {}
}

/// Starts listening; before the window opens.
pub fn listen() {
    static EAR: Ear = Ear;
    // Another logger only means that nothing is heard.
    if log::set_logger(&EAR).is_ok() {
        log::set_max_level(log::LevelFilter::Warn);
    }
}

/// Whether the clipboard was heard to fail.
pub fn failed() -> bool {
    FAILED.load(Ordering::Relaxed)
}
