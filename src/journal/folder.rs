//! The data folder around the journal: its locks, the machine's id, and files that only their owner may read.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::{DeviceId, JournalError};

/// The largest journal that is read, in bytes: tens of thousands of letters.
pub(super) const LARGEST: u64 = 64 << 20;

/// Between two tries for the lock; writing an event takes about as long.
const PAUSE: Duration = Duration::from_millis(5);

/// Makes the folder, and those above it, for its owner alone.
pub(crate) fn create(folder: &Path) -> Result<(), JournalError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|source| JournalError::Write { path: folder.to_owned(), source })
}

/// Takes a lock in the folder, trying for as long as patience lasts. Dropping the file gives it back.
pub(crate) fn lock(folder: &Path, name: &str, patience: Duration) -> Result<File, JournalError> {
    let path = folder.join(name);
    let failed = |source| JournalError::Write { path: path.clone(), source };
    let file = private(OpenOptions::new().write(true).create(true)).open(&path).map_err(failed)?;
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if start.elapsed() < patience => sleep(PAUSE),
            Err(TryLockError::WouldBlock) => return Err(JournalError::Busy { path }),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
    }
}

/// The machine's id in this folder, if there is a sound one.
pub(super) fn device(folder: &Path) -> Option<DeviceId> {
    let mut text = String::new();
    File::open(folder.join("device")).ok()?.take(100).read_to_string(&mut text).ok()?;
    Uuid::parse_str(text.trim()).ok().map(DeviceId)
}

/// The machine's id in this folder; a missing or broken one becomes the one given. Call it under the lock.
pub(super) fn device_or(folder: &Path, new: DeviceId) -> Result<DeviceId, JournalError> {
    if let Some(device) = device(folder) {
        return Ok(device);
    }
    let path = folder.join("device");
    // A temporary file is private from its first byte, and the renaming puts it there whole or not at all.
    let write = || -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        writeln!(file, "{}", new.0)?;
        file.as_file().sync_all()?;
        file.persist(&path)?;
        Ok(())
    };
    write().map_err(|source| JournalError::Write { path: path.clone(), source })?;
    Ok(new)
}

/// Opens a journal for reading, with its size; one that is too large is refused unread.
pub(crate) fn open(path: &Path) -> Result<(File, u64), JournalError> {
    let failed = |source| JournalError::Read { path: path.to_owned(), source };
    let file = File::open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    if metadata.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    fits(path, metadata.len())?;
    Ok((file, metadata.len()))
}

/// Refuses a journal that is or would become too large to be read.
pub(super) fn fits(path: &Path, bytes: u64) -> Result<(), JournalError> {
    if bytes > LARGEST {
        return Err(JournalError::TooLarge { path: path.to_owned(), bytes });
    }
    Ok(())
}

/// The bytes from one place to another, or to where the file ends by now.
pub(crate) fn read(mut file: &File, path: &Path, from: u64, to: u64) -> Result<Vec<u8>, JournalError> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(from))
        .and_then(|_| file.take(to.saturating_sub(from)).read_to_end(&mut bytes))
        .map_err(|source| JournalError::Read { path: path.to_owned(), source })?;
    Ok(bytes)
}

/// Adds text to the end of a file in one write and sees it safely on the disk.
pub(crate) fn add(path: &Path, text: &[u8]) -> Result<(), JournalError> {
    let new = !path.exists();
    let write = || -> io::Result<()> {
        let mut file = private(OpenOptions::new().append(true).create(true)).open(path)?;
        file.write_all(text)?;
        file.sync_all()?;
        // A new file's name is safe only when its folder is. What is in the file is safe by now: a network share that
        // cannot sync a folder must not make it look lost.
        if cfg!(unix)
            && new
            && let Some(folder) = path.parent()
        {
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(())
    };
    write().map_err(|source| JournalError::Write { path: path.to_owned(), source })
}

/// A file that is made here can be read by its owner alone.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn a_held_lock_is_waited_for_and_then_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let held = lock(folder.path(), "journal.lock", Duration::ZERO).unwrap();
        let start = Instant::now();
        let refused = lock(folder.path(), "journal.lock", Duration::from_millis(50));
        assert!(matches!(refused, Err(JournalError::Busy { path }) if path.ends_with("journal.lock")));
        assert!(start.elapsed() >= Duration::from_millis(50));
        drop(held);
        assert!(lock(folder.path(), "journal.lock", Duration::ZERO).is_ok());
    }

    #[test]
    fn a_broken_device_id_is_made_anew_and_a_sound_one_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("device");
        let new = DeviceId::new();
        for broken in [b"".as_slice(), b"no id", b"\xff\xfe\x00", &[b'0'; 5000]] {
            std::fs::write(&file, broken).unwrap();
            assert_eq!(device(folder.path()), None);
            assert_eq!(device_or(folder.path(), new).unwrap(), new);
            assert_eq!(device(folder.path()), Some(new));
        }
        assert_eq!(device_or(folder.path(), DeviceId::new()).unwrap(), new);
    }
}
