//! A catalogue of as many platforms as one likes, in files as a person's own folder has them.

use std::fs;
use std::path::Path;

/// How many of them are in a file: a file may hold only so many tables.
const IN_A_FILE: usize = 150;
const KINDS: [&str; 8] = ["social", "assistant", "work", "creative", "shop", "search", "device", "website"];

/// Writes `count` platforms called "Plek 0" and so on, also found by "bijnaam 0" and so on.
pub fn platforms(folder: &Path, count: usize) {
    fs::create_dir_all(folder).unwrap();
    let all: Vec<usize> = (0..count).collect();
    for (file, numbers) in all.chunks(IN_A_FILE).enumerate() {
        let platforms: String = numbers.iter().map(|number| platform(file, *number)).collect();
        fs::write(folder.join(format!("made-{file}.toml")), head(file) + &platforms).unwrap();
    }
}

fn head(file: usize) -> String {
    format!(
        "[group]\nid = \"made-{file}\"\nname = \"Bedrijf {file}\"\nkind = \"{}\"\n[[source]]\nid = \"s\"\ntitle = \"T\"\n\
         publisher = \"P\"\nclass = \"official\"\nurl = \"https://example.com/\"\ndate = \"2025\"\n[[controller]]\n\
         id = \"c-{file}\"\nname = \"Bedrijf {file} Ltd\"\nshort = \"Bedrijf {file}\"\nregions = [\"eu\"]\n\
         domains = [\"example.com\"]\nsources = [\"s\"]\n",
        KINDS[file % KINDS.len()]
    )
}

fn platform(file: usize, number: usize) -> String {
    format!(
        "[[platform]]\nid = \"made-{number}\"\nname = {{ nl = \"Plek {number}\", en = \"Place {number}\" }}\n\
         aliases = [\"bijnaam {number}\"]\ncontroller = \"c-{file}\"\nregions = [\"eu\"]\ndeed = \"switch\"\n\
         subject = \"account\"\nwhat = {{ nl = \"Iets.\", en = \"Something.\" }}\nsources = [\"s\"]\n"
    )
}
