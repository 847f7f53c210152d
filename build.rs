//! Makes what stands in `assets/` and goes into the program small: file by file, into `OUT_DIR`. `src/asset.rs` makes
//! it whole again.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What goes into the program; a folder with all that is in it.
const PACKED: [&str; 7] =
    ["authorities.toml", "catalog/ids.txt", "fonts", "holidays.toml", "law", "letters", "locales"];
/// As small as it can be.
const LEVEL: u8 = 10;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| io::Error::other("cargo says where to"))?;
    for name in PACKED {
        println!("cargo::rerun-if-changed=assets/{name}");
        pack(&Path::new("assets").join(name), &out)?;
    }
    println!("cargo::rerun-if-changed=assets/catalog");
    write(&out.join("catalog.json"), &catalog(Path::new("assets/catalog"))?)?;
    Ok(())
}

/// The files of the catalogue as one JSON array, by name. It is read four times as fast as TOML, each time that the
/// program starts; and packed in one piece it takes less room than file by file.
fn catalog(folder: &Path) -> io::Result<Vec<u8>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let wrong = |path: &Path, error: &dyn Display| io::Error::other(format!("{}: {error}", path.display()));
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path)?;
        toml::from_str::<serde_json::Value>(&text).map_err(|error| wrong(&path, &error))
    };
    let files = paths.into_iter().map(read).collect::<io::Result<Vec<_>>>()?;
    serde_json::to_vec(&files).map_err(io::Error::other)
}

/// Packs a file, or each in a folder.
fn pack(path: &Path, out: &Path) -> io::Result<()> {
    let target = out.join(path);
    fs::create_dir_all(if path.is_dir() { &target } else { target.parent().unwrap_or(out) })?;
    if path.is_dir() {
        return fs::read_dir(path)?.try_for_each(|entry| pack(&entry?.path(), out));
    }
    write(&target, &fs::read(path)?)
}

fn write(target: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::write(target, miniz_oxide::deflate::compress_to_vec(bytes, LEVEL))
}
