//! What the bytes of a file were, so that it can be told later whether they still are.

use std::hash::{DefaultHasher, Hasher};

/// What the bytes of a file were, told apart by a hash: size and time alone can be the same for other bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    hash: u64,
    length: usize,
}

impl Stamp {
    /// Of some bytes. Good within one run of the program.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);
        Self { hash: hasher.finish(), length: bytes.len() }
    }

    /// Hash and length, to write down.
    pub(super) fn parts(self) -> (u64, usize) {
        (self.hash, self.length)
    }

    /// What was written down. Where another build of the program hashes otherwise, it is of other bytes, and the user is
    /// asked once more.
    pub(super) fn from_parts(hash: u64, length: usize) -> Self {
        Self { hash, length }
    }

    /// A part of the hash, for names.
    pub(super) fn short(self) -> u32 {
        self.hash as u32
    }
}
