//! What is printed without a sign that a terminal would obey: names of files and words of a design come from anywhere.

use std::io::{self, Write};

/// Writes text with every sign that steers a terminal, or turns the order of reading, spelled out: `\u001b`. In JSON that
/// is the same text to whoever reads it.
pub struct Plain<W: Write> {
    to: W,
    /// The start of a sign of which the rest is still to come.
    begun: Vec<u8>,
}

impl<W: Write> Plain<W> {
    /// Writes to something.
    pub fn new(to: W) -> Self {
        Self { to, begun: Vec::new() }
    }
}

/// Whether a terminal would do something else than show it.
fn steers(sign: char) -> bool {
    let turns = matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || sign.is_control() && !matches!(sign, '\n' | '\t')
}

/// A text in which every such sign is spelled out.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if steers(sign) {
            let code = format!("{:04x}", u32::from(sign));
            out.extend(["\\u", &code]);
        } else {
            out.push(sign);
        }
    }
    out
}

/// The path of a source without the folders of the machine that it was built on: from the crate on, or from `src`.
pub fn source(path: &str) -> String {
    let path = path.replace('\\', "/");
    let parts: Vec<&str> = path.split('/').collect();
    let at = parts.iter().rposition(|it| matches!(*it, "src" | "library"));
    let from = at.map_or(parts.len() - 1, |it| it.saturating_sub(usize::from(it > 0 && parts[it] == "src")));
    parts[from..].join("/")
}

impl<W: Write> Write for Plain<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begun.extend_from_slice(bytes);
        let all = std::mem::take(&mut self.begun);
        let mut rest = &all[..];
        while !rest.is_empty() {
            let (text, after) = match std::str::from_utf8(rest) {
                Ok(text) => (text, &[][..]),
                Err(error) => {
                    let (valid, bad) = rest.split_at(error.valid_up_to());
                    let text = std::str::from_utf8(valid).unwrap_or_default();
                    if let Some(length) = error.error_len() {
                        (text, &bad[length..])
                    } else {
                        self.begun = bad.to_vec();
                        (text, &[][..])
                    }
                }
            };
            self.to.write_all(plain(text).as_bytes())?;
            if !after.is_empty() || rest.len() > text.len() && self.begun.is_empty() {
                self.to.write_all("\u{fffd}".as_bytes())?;
            }
            rest = after;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_shows_every_sign_and_obeys_none() {
        assert_eq!(plain("één – “ja”\t€ 漢\n"), "één – “ja”\t€ 漢\n", "ordinary words stay as they are");
        assert_eq!(plain("\u{1b}[2J\r\u{7}\u{7f}\u{9b}0m\u{202e}"), "\\u001b[2J\\u000d\\u0007\\u007f\\u009b0m\\u202e");
    }

    #[test]
    fn signs_in_pieces_and_bytes_that_are_none_come_through() {
        let mut out = Vec::new();
        let mut to = Plain::new(&mut out);
        for byte in "ë\u{9b}漢".bytes() {
            to.write_all(&[byte]).expect("writes");
        }
        to.write_all(b"a\xffb\xff").expect("writes");
        assert_eq!(String::from_utf8(out).expect("text"), "ë\\u009b漢a\u{fffd}b\u{fffd}");
    }

    #[test]
    fn a_source_is_told_without_the_machine_that_built_it() {
        assert_eq!(
            source("/root/.cargo/registry/src/index-1949/winit-0.30.13/src/x11/mod.rs"),
            "winit-0.30.13/src/x11/mod.rs"
        );
        assert_eq!(source("/rustc/abc/library/core/src/option.rs"), "core/src/option.rs");
        assert_eq!(source("C:\\Users\\anna\\x\\src\\main.rs"), "x/src/main.rs");
        assert_eq!((source("src/main.rs"), source("/home/x/y.rs")), ("src/main.rs".to_owned(), "y.rs".to_owned()));
    }

    #[test]
    fn json_says_the_same() {
        let name = "a\u{9b}b\u{1b}c";
        let mut out = Vec::new();
        write!(Plain::new(&mut out), "{}", serde_json::json!({ "name": name })).expect("writes");
        assert!(out.is_ascii());
        let back: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
        assert_eq!(back["name"], name);
    }
}
