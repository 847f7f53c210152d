//! Where this program is: a path that still exists tomorrow.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::ScheduleError;

/// What a process knows of where its program is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Running {
    /// Its own file, as the system says.
    pub file: PathBuf,
    /// The search path.
    pub path: Option<OsString>,
    /// The AppImage that it was started from, and where that is unpacked for as long as it runs.
    pub image: Option<(PathBuf, PathBuf)>,
}

impl Running {
    /// This process.
    pub fn here() -> Result<Self, ScheduleError> {
        let file = env::current_exe().map_err(|error| ScheduleError::NoProgram(error.to_string()))?;
        let image = env::var_os("APPIMAGE").zip(env::var_os("APPDIR"));
        let image = image.map(|(image, unpacked)| (PathBuf::from(image), PathBuf::from(unpacked)));
        Ok(Self { file, path: env::var_os("PATH"), image })
    }

    /// The path that will still be there when the program was replaced by a newer one.
    pub fn lasting(&self) -> Result<PathBuf, ScheduleError> {
        // The variables of an AppImage are also in what it starts, which may be us.
        if let Some((image, unpacked)) = &self.image
            && self.file.starts_with(unpacked)
            && image.is_absolute()
        {
            return Ok(image.clone());
        }
        let file = with_window(there(&self.file));
        // macOS runs what was only just downloaded from a place that is gone afterwards.
        if !file.is_file() || file.components().any(|part| part.as_os_str() == "AppTranslocation") {
            return Err(ScheduleError::NoProgram(file.display().to_string()));
        }
        Ok(self.on_path(&file).unwrap_or(file))
    }

    /// The same program by the name that people call it by: where that is a link, an update puts another one behind it.
    fn on_path(&self, file: &Path) -> Option<PathBuf> {
        let name = file.file_name()?;
        let folders = env::split_paths(self.path.as_ref()?).filter(|folder| folder.is_absolute());
        folders.map(|folder| folder.join(name)).find(|named| is_same(named, file))
    }
}

/// Whether both are the same file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// The file without what Linux says of one that was replaced while it ran.
fn there(file: &Path) -> PathBuf {
    let name = file.file_name().and_then(|name| name.to_str());
    match name.and_then(|name| name.strip_suffix(" (deleted)")) {
        Some(name) if !file.exists() => file.with_file_name(name),
        _ => file.to_owned(),
    }
}

/// On Windows a program for the console opens one, each hour: its twin with the window does not.
fn with_window(file: PathBuf) -> PathBuf {
    if cfg!(windows) && file.file_stem().is_some_and(|stem| stem.eq_ignore_ascii_case("bezwaar-cli")) {
        let twin = file.with_file_name("bezwaar.exe");
        if twin.is_file() {
            return twin;
        }
    }
    file
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_on_the_search_path_outlives_what_it_points_to() {
        let home = tempfile::tempdir().unwrap();
        let (store, bin, other) = (home.path().join("store-1.2"), home.path().join("bin"), home.path().join("other"));
        for folder in [&store, &bin, &other] {
            fs::create_dir(folder).unwrap();
        }
        let file = store.join("bezwaar");
        fs::write(&file, "").unwrap();
        // Another program of the same name comes first.
        fs::write(other.join("bezwaar"), "").unwrap();
        let path = env::join_paths([&other, &bin, &store]).unwrap();
        let running = Running { file: file.clone(), path: Some(path), image: None };
        assert_eq!(running.lasting().unwrap(), file);
        symlink(&file, bin.join("bezwaar")).unwrap();
        assert_eq!(running.lasting().unwrap(), bin.join("bezwaar"));
    }

    #[test]
    fn a_program_replaced_while_it_runs_is_where_it_was() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("bezwaar");
        fs::write(&file, "").unwrap();
        let running = |name: &str| Running { file: home.path().join(name), ..Running::default() };
        assert_eq!(running("bezwaar (deleted)").lasting().unwrap(), file);
        assert!(running("gone (deleted)").lasting().is_err());
        let odd = home.path().join("odd (deleted)");
        fs::write(&odd, "").unwrap();
        assert_eq!(running("odd (deleted)").lasting().unwrap(), odd);
    }

    #[test]
    fn an_app_image_is_registered_itself_and_not_what_it_unpacked() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("bezwaar");
        fs::write(&file, "").unwrap();
        let image = |unpacked: &Path| Some((PathBuf::from("/home/me/Bezwaar.AppImage"), unpacked.to_owned()));
        let ours = Running { file: file.clone(), image: image(home.path()), ..Running::default() };
        assert_eq!(ours.lasting().unwrap(), Path::new("/home/me/Bezwaar.AppImage"));
        let anothers = Running { image: image(Path::new("/tmp/.mount_other")), ..ours };
        assert_eq!(anothers.lasting().unwrap(), file);
    }
}
