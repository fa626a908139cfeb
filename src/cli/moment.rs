//! Which key moment a command line means, by its name or how that begins; where that is not clear, what there is.

use crate::cli::job::{Outcome, Streams};
use crate::design::Design;
use crate::design::collaboration::KeyMoment;
use crate::design::id::KeyMomentId;
use crate::text::Text;

/// Why it is not clear what is meant: by a key, what was asked for, and what there is.
pub(super) struct Unclear {
    pub(super) key: &'static str,
    pub(super) name: String,
    pub(super) names: Vec<String>,
}

impl Unclear {
    /// Tells it.
    pub(super) fn tell(self, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
        let names = self.names.iter().map(|it| format!("‘{it}’")).collect::<Vec<_>>().join(", ");
        writeln!(streams.err, "{}", text.with(self.key, [("name", self.name.into()), ("names", names.into())]))?;
        Ok(Outcome::Failed)
    }

    /// About a name, with the moments that there are.
    pub(super) fn of(key: &'static str, name: &str, all: &[&KeyMoment]) -> Self {
        let names = all.iter().map(|it| it.name.clone()).collect();
        Self { key, name: name.trim().to_owned(), names }
    }
}

/// A name without its capitals.
pub(super) fn low(name: &str) -> String {
    name.trim().to_lowercase()
}

/// The moment: exactly so called, else the only one that begins so, whatever its capitals.
pub(super) fn named(asked: &str, design: &Design) -> Result<KeyMomentId, Unclear> {
    let all = design.collaboration.in_time();
    let found = |fits: &dyn Fn(&str) -> bool| -> Vec<&KeyMoment> {
        all.iter().copied().filter(|it| fits(it.name.as_str())).collect()
    };
    let ways: [&dyn Fn(&str) -> bool; 3] =
        [&|it| it.trim() == asked.trim(), &|it| low(it) == low(asked), &|it| low(it).starts_with(&low(asked))];
    match ways.iter().map(|it| found(it)).find(|it| !it.is_empty()).as_deref() {
        Some([one]) => Ok(one.id),
        Some(several) => Err(Unclear::of("forms-moments", asked, several)),
        None if all.is_empty() => Err(Unclear::of("moment-none", asked, &all)),
        None => Err(Unclear::of("forms-other-moment", asked, &all)),
    }
}
