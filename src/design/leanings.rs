//! Which way the arrangements lean: on control or on trust (De Man in AV).

use crate::design::arrangements::Leaning;
use crate::design::document::Design;

/// How many arrangements lean on what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leanings {
    /// On control.
    pub control: usize,
    /// On trust.
    pub trust: usize,
    /// Those of which nobody said it.
    pub unsaid: usize,
}

impl Leanings {
    /// Which way they lean, where they do.
    pub fn lean(self) -> Option<Leaning> {
        match self.control.cmp(&self.trust) {
            std::cmp::Ordering::Greater => Some(Leaning::Control),
            std::cmp::Ordering::Less => Some(Leaning::Trust),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// The part that leans on trust (0-1); none where none leans.
    pub fn trust_share(self) -> Option<f32> {
        let all = self.control + self.trust;
        (all > 0).then(|| self.trust as f32 / all as f32)
    }
}

impl Design {
    /// Which way the arrangements lean that say something.
    pub fn leanings(&self) -> Leanings {
        let mut all = Leanings::default();
        for it in self.arrangements.iter().filter(|it| it.is_written()) {
            match it.leaning {
                Some(Leaning::Control) => all.control += 1,
                Some(Leaning::Trust) => all.trust += 1,
                None => all.unsaid += 1,
            }
        }
        all
    }
}
