//! The container of a spreadsheet file (a zip): what it says that it unpacks to, before anything is unpacked.
//!
//! A file of half a megabyte can unpack to gigabytes. What it declares is looked at first, and what it declares is held
//! against what comes out, since a file can lie.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::DeflateDecoder;

use crate::files::sheets::book::SheetError;

/// The most that a file may unpack to, in bytes.
const UNPACKED_MAX: u64 = 192 << 20;
/// From this size on, in bytes, a part may not be so many times as small when packed.
const LARGE: u64 = 4 << 20;
/// Spreadsheets of people pack to a tenth or a fiftieth.
const RATIO_MAX: u64 = 200;
/// The most parts that a file has.
const PARTS_MAX: usize = 5_000;

/// The parts of a file.
pub(super) struct Container<'a> {
    bytes: &'a [u8],
    parts: BTreeMap<String, Part>,
}

#[derive(Clone, Copy)]
struct Part {
    packed: u64,
    unpacked: u64,
    at: usize,
    deflated: bool,
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let all = bytes.get(at..at.checked_add(length)?)?;
    Some(all.iter().rev().fold(0, |sum, it| sum << 8 | u64::from(*it)))
}

impl<'a> Container<'a> {
    /// What the directory at the end of a file lists, once what it declares is not too much.
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self, SheetError> {
        let parts = listed(bytes).ok_or(SheetError::Unknown)?;
        let mut total = 0_u64;
        for it in parts.values() {
            total = total.saturating_add(it.unpacked);
            if it.unpacked > LARGE && it.unpacked / RATIO_MAX > it.packed {
                return Err(SheetError::Bomb);
            }
        }
        if total > UNPACKED_MAX || parts.len() > PARTS_MAX {
            return Err(SheetError::Bomb);
        }
        Ok(Self { bytes, parts })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// Unpacks every part that a parser reads, to nowhere: none may come to more than it declares.
    pub(super) fn check_all(&self) -> Result<(), SheetError> {
        let read = |it: &&String| [".xml", ".rels", ".bin"].iter().any(|end| it.to_ascii_lowercase().ends_with(end));
        for name in self.parts.keys().filter(read) {
            self.unpack(name, &mut |_| ())?;
        }
        Ok(())
    }

    /// A part as it is unpacked.
    pub(super) fn part(&self, name: &str) -> Result<Vec<u8>, SheetError> {
        let mut all = Vec::new();
        self.unpack(name, &mut |it| all.extend_from_slice(it))?;
        Ok(all)
    }

    fn unpack(&self, name: &str, take: &mut dyn FnMut(&[u8])) -> Result<(), SheetError> {
        let damaged = || SheetError::Damaged(name.to_owned());
        let part = self.parts.get(name).copied().ok_or_else(damaged)?;
        let behind = |at| number(self.bytes, part.at + at, 2).map(|it| it as usize);
        let (name_length, extra) = (behind(26).ok_or_else(damaged)?, behind(28).ok_or_else(damaged)?);
        let from = part.at + 30 + name_length + extra;
        let packed = self.bytes.get(from..from + part.packed as usize).ok_or_else(damaged)?;
        if !part.deflated {
            take(packed);
            return Ok(());
        }
        let (mut decoder, mut left) = (DeflateDecoder::new(packed), part.unpacked);
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = decoder.read(&mut buffer).map_err(|_| damaged())?;
            if read == 0 {
                return Ok(());
            }
            left = left.checked_sub(read as u64).ok_or(SheetError::Bomb)?;
            take(&buffer[..read]);
        }
    }
}

/// The parts that the directory lists; none where there is no directory, or one of a kind that spreadsheets do not use.
fn listed(bytes: &[u8]) -> Option<BTreeMap<String, Part>> {
    let end = bytes.windows(4).rposition(|it| it == b"PK\x05\x06")?;
    let (count, mut at) = (number(bytes, end + 10, 2)?, number(bytes, end + 16, 4)? as usize);
    let mut parts = BTreeMap::new();
    for _ in 0..count {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let of = |offset, length| number(bytes, at + offset, length);
        let (name, extra, comment) = (of(28, 2)? as usize, of(30, 2)? as usize, of(32, 2)? as usize);
        let called = String::from_utf8_lossy(bytes.get(at + 46..at + 46 + name)?).into_owned();
        let (packed, unpacked) = (of(20, 4)?, of(24, 4)?);
        // Sizes that stand elsewhere (of more than four gigabytes, or so they say) are no spreadsheet's.
        if packed == u64::from(u32::MAX) || unpacked == u64::from(u32::MAX) {
            return None;
        }
        let part = Part { packed, unpacked, at: of(42, 4)? as usize, deflated: of(10, 2)? != 0 };
        parts.insert(called, part);
        at += 46 + name + extra + comment;
    }
    Some(parts)
}
