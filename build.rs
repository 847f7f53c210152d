//! Makes what stands in `assets/` and goes into the program small: file by file, into `OUT_DIR`. `src/asset.rs` makes
//! it whole again.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What goes into the program; a folder with all that is in it.
const PACKED: [&str; 7] = ["authorities.toml", "catalog", "fonts", "holidays.toml", "law", "letters", "locales"];
/// As small as it can be.
const LEVEL: u8 = 10;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| io::Error::other("cargo says where to"))?;
    for name in PACKED {
        println!("cargo::rerun-if-changed=assets/{name}");
        pack(&Path::new("assets").join(name), &out)?;
    }
    fs::write(out.join("catalog.rs"), catalog()?)
}

/// The files of the catalogue as an array of their names and texts, for `src/catalog/file.rs`.
fn catalog() -> io::Result<String> {
    let entries = fs::read_dir("assets/catalog")?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = entries.collect::<io::Result<Vec<String>>>()?;
    names.retain(|name| name.ends_with(".toml"));
    names.sort();
    let texts = names.iter().map(|name| {
        format!("({:?}, asset::text!({:?})),\n", format!("assets/catalog/{name}"), format!("catalog/{name}"))
    });
    Ok(format!("[\n{}]\n", texts.collect::<String>()))
}

/// Packs a file, or each in a folder.
fn pack(path: &Path, out: &Path) -> io::Result<()> {
    let target = out.join(path);
    fs::create_dir_all(if path.is_dir() { &target } else { target.parent().unwrap_or(out) })?;
    if path.is_dir() {
        return fs::read_dir(path)?.try_for_each(|entry| pack(&entry?.path(), out));
    }
    fs::write(target, miniz_oxide::deflate::compress_to_vec(&fs::read(path)?, LEVEL))
}
