//! The files that the ways need: written at once or not at all, and removed with the folders that they leave empty.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use super::ScheduleError;

/// Writes a file, and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), ScheduleError> {
    let written = || {
        let folder = path.parent().ok_or(ErrorKind::NotFound)?;
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    written().map_err(|source: io::Error| ScheduleError::File { path: path.to_owned(), source })
}

/// Reads a file that may not be there, or not be text.
pub fn read(path: &Path) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

/// Whether there is something, were it a link to nothing.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Removes a file, and what is empty then of the folders between it and `top`.
pub fn remove(path: &Path, top: &Path) -> Result<(), ScheduleError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != ErrorKind::NotFound && source.kind() != ErrorKind::NotADirectory => {
            return Err(ScheduleError::File { path: path.to_owned(), source });
        }
        _ => {}
    }
    let above = path.ancestors().skip(1).take_while(|folder| *folder != top && folder.starts_with(top));
    for folder in above {
        // One that is not empty is somebody else's too.
        if fs::remove_dir(folder).is_err() && is_there(folder) {
            break;
        }
    }
    Ok(())
}
