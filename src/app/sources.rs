//! Designs beside the open one, to compare with it or to merge: as it is now, a file, a kept version, an example.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::civil::DateTime;

use crate::app::errors::ErrorText;
use crate::app::examples::Example;
use crate::app::session::Session;
use crate::design::Design;
use crate::design::money::Money;
use crate::files::save::{self, OpenError};
use crate::files::states::State;
use crate::files::underneath::Stamp;
use crate::text::Text;

/// Where a design comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// The open design as it is now.
    Now,
    /// The open design as its file was when it was opened or last saved.
    Saved,
    /// A file.
    File(PathBuf),
    /// A kept version.
    State(Box<State>),
    /// An example, by its key.
    Example(&'static str),
    /// The open design with the money as it was kept under a name: which of the variants, and its name.
    Variant(usize, String),
    /// One that was made just now, by its name: the result of a merge.
    Made(String, Arc<Design>),
}

/// A design with what its file was.
#[derive(Clone, Debug)]
pub struct Read {
    /// The design.
    pub design: Arc<Design>,
    /// What its file's bytes are; none where it is in none.
    pub stamp: Option<Stamp>,
    /// When they were written, where that is known.
    pub at: Option<SystemTime>,
}

/// What the open design is now and was at first, for who reads it on another thread.
#[derive(Clone, Debug)]
pub struct Open {
    /// As it is now.
    pub now: Arc<Design>,
    /// As its file was when it was opened or last saved; none: in no file.
    pub saved: Option<Arc<Design>>,
    /// When that was.
    pub at: Option<SystemTime>,
    /// What its file's bytes were then.
    pub stamp: Option<Stamp>,
    /// Its file.
    pub path: Option<PathBuf>,
}

impl Open {
    /// Of a session.
    pub fn of(session: &Session) -> Self {
        let (now, saved) = (session.snapshot(), session.in_file().cloned());
        let (at, stamp, path) = (session.written(), session.stamp(), session.path().map(ToOwned::to_owned));
        Self { now, saved, at, stamp, path }
    }
}

impl Source {
    /// Reads it.
    pub fn read(&self, open: &Open, text: &Text) -> Result<Read, ErrorText> {
        let error = |error: OpenError| text.open_error(&error);
        let plain = |design: Arc<Design>, at| Read { design, stamp: None, at };
        match self {
            Self::Now => Ok(plain(Arc::clone(&open.now), None)),
            Self::Made(_, design) => Ok(plain(Arc::clone(design), None)),
            Self::Variant(nth, name) => match with_variant(&open.now, *nth, name) {
                Some(design) => Ok(plain(Arc::new(design), None)),
                None => Err(ErrorText {
                    title: text.with("source-variant-none", [("name", name.into())]),
                    says: text.get("source-variant-none-says"),
                }),
            },
            Self::Saved => open.saved.as_ref().map(|it| plain(Arc::clone(it), open.at)).ok_or_else(|| ErrorText {
                title: text.get("source-saved-none"),
                says: text.get("source-saved-none-says"),
            }),
            Self::File(path) => {
                let read = save::read(path).map_err(error)?;
                Ok(Read { design: Arc::new(read.design), stamp: Some(read.stamp), at: read.at })
            }
            Self::State(state) => {
                let design = Arc::new(state.read().map_err(error)?);
                Ok(Read { design, stamp: Some(state.label.stamp), at: Some(state.label.at) })
            }
            Self::Example(key) => {
                let none = || error(OpenError::Io { path: (*key).into(), error: std::io::ErrorKind::NotFound.into() });
                let example = Example::find(key).ok_or_else(none)?;
                let format = |it| error(OpenError::Format { path: (*key).into(), error: it });
                Ok(plain(Arc::new(example.read().map_err(format)?), None))
            }
        }
    }

    /// What it is called in a few words.
    pub fn name(&self, text: &Text) -> String {
        match self {
            Self::Now => text.get("source-now"),
            Self::Saved => text.get("source-saved"),
            Self::File(path) => file_name(path),
            Self::State(state) => state_name(state, text),
            Self::Example(key) => text.get(&format!("example-{key}")),
            Self::Variant(_, name) => text.with("source-variant", [("name", name.into())]),
            Self::Made(name, _) => name.clone(),
        }
    }
}

/// A design with the money of one of its kept variants, the compared one first; none: it has no such variant any more. What
/// is kept beside it stays, since that is no difference.
fn with_variant(design: &Design, nth: usize, name: &str) -> Option<Design> {
    let now = &design.money;
    let variant = now.variant(nth).filter(|_| now.variant_names()[nth] == name)?.clone();
    let (kept, kept_name, variants) = (now.kept.clone(), now.kept_name.clone(), now.variants.clone());
    Some(Design { money: Arc::new(Money { kept, kept_name, variants, ..variant }), ..design.clone() })
}

/// A file's name without our ending.
fn file_name(path: &Path) -> String {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    name.strip_suffix(crate::files::EXTENSION).map(ToOwned::to_owned).unwrap_or(name)
}

/// What a kept version is called: its own name, or when it is from.
pub fn state_name(state: &State, text: &Text) -> String {
    match (&state.label.name, local(state.label.at)) {
        (Some(name), _) => name.clone(),
        (None, Some(at)) => text.with("version-of", [("at", text.language().date_time(at).into())]),
        (None, None) => text.get("version-undated"),
    }
}

/// A moment as the clock on the wall says it.
pub fn local(at: SystemTime) -> Option<DateTime> {
    let at = jiff::Timestamp::try_from(at).ok()?;
    Some(at.to_zoned(jiff::tz::TimeZone::system()).datetime())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Comparison;
    use crate::design::edit::{Edit, MoneyEdit};
    use crate::design::euro::Euro;
    use crate::design::form::Form;
    use crate::design::id::Ids;
    use crate::rules::testing;
    use crate::text::Language;

    #[test]
    fn a_variant_of_the_money_is_a_design_that_differs_in_its_money_alone() {
        let mut design = testing::design(Form::Full).design;
        let mut ids = Ids::seeded(1);
        let fee = |amount| {
            let amount = Euro::new(amount);
            Edit::Money(MoneyEdit::AddCost { overhead: false, name: "Dijk".into(), amount })
        };
        for edit in [
            fee(80_000_000),
            Edit::Money(MoneyEdit::Keep("Sober".into())),
            fee(5_000_000),
            Edit::Money(MoneyEdit::Keep("Ruim".into())),
            fee(1_000_000),
        ] {
            edit.apply(&mut design, &mut ids);
        }
        assert_eq!(design.money.variant_names(), ["Ruim", "Sober"]);
        let open = Open { now: Arc::new(design.clone()), saved: None, at: None, stamp: None, path: None };
        let text = Text::new(Language::Nl);
        for (nth, name, gone) in [(0, "Ruim", 1), (1, "Sober", 2)] {
            let variant = Source::Variant(nth, name.into()).read(&open, &text).expect("it is there").design;
            assert_eq!(variant.money.variant_names(), design.money.variant_names());
            let comparison = Comparison::of(&design, &variant);
            assert_eq!(comparison.differences.len(), gone, "{name}: {:?}", comparison.differences);
        }
        assert!(Source::Variant(1, "Ruim".into()).read(&open, &text).is_err(), "it is another by now");
        assert!(Source::Variant(7, "Weg".into()).read(&open, &text).is_err());
    }
}
