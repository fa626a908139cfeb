//! Which key moment and which sheet a command line means; where that is not clear, what there is to choose from.

use crate::app::forms::headings_of;
use crate::cli::forms::job::HandingIn;
use crate::cli::moment::{Unclear, low, named};
use crate::design::Design;
use crate::design::collaboration::KeyMoment;
use crate::design::id::KeyMomentId;
use crate::files::sheets::{Book, Sheet};

/// What the forms are about.
pub(super) enum About {
    /// A moment of the design.
    Known(KeyMomentId),
    /// One that is made, by its name.
    New(String),
}

impl About {
    /// The moment, where it is there.
    pub(super) fn moment<'a>(&self, design: &'a Design) -> Option<&'a KeyMoment> {
        match self {
            Self::Known(id) => design.collaboration.moment(*id),
            Self::New(_) => None,
        }
    }

    /// What it is called.
    pub(super) fn name<'a>(&'a self, design: &'a Design) -> &'a str {
        match self {
            Self::Known(_) => self.moment(design).map_or("", |it| it.name.as_str()),
            Self::New(name) => name,
        }
    }
}

/// The moment that is made, or that is named.
pub(super) fn moment(job: &HandingIn, design: &Design) -> Result<About, Unclear> {
    let all = design.collaboration.in_time();
    if let Some(new) = &job.new_moment {
        let there = all.iter().any(|it| low(&it.name) == low(new));
        return if new.trim().is_empty() {
            Err(Unclear::of("forms-moment-empty", new, &all))
        } else if there {
            Err(Unclear::of("forms-moment-there", new, &all))
        } else {
            Ok(About::New(new.trim().to_owned()))
        };
    }
    if all.is_empty() {
        return Err(Unclear::of("forms-no-moments", "", &all));
    }
    let Some(asked) = job.moment.as_ref().filter(|it| !it.trim().is_empty()) else {
        return Err(Unclear::of("forms-no-moment", "", &all));
    };
    named(asked, design).map(About::Known)
}

/// The sheet: the one that is named, else the only one, else the only one with headings of forms.
pub(super) fn sheet<'a>(asked: Option<&str>, book: &'a Book) -> Result<&'a Sheet, Unclear> {
    let of = |key, name: &str, all: Vec<&Sheet>| Unclear {
        key,
        name: name.to_owned(),
        names: all.iter().map(|it| it.name.clone()).collect(),
    };
    let all = || book.sheets.iter().collect();
    if let Some(asked) = asked {
        let named = book.sheets.iter().find(|it| it.name.to_lowercase() == asked.to_lowercase());
        return named.ok_or_else(|| of("forms-no-sheet", asked, all()));
    }
    let open = || book.sheets.iter().filter(|it| !it.hidden);
    let with: Vec<&Sheet> = open().filter(|it| headings_of(it).is_some()).collect();
    match (&book.sheets[..], &with[..]) {
        ([one], _) => Ok(one),
        (_, [one]) => Ok(one),
        (_, []) => Err(of("forms-which-sheet", "", all())),
        _ => Err(of("forms-which-sheet", "", with)),
    }
}
