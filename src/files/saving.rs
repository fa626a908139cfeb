//! One save as a whole, for a thread of its own: looks whether the file is still what it was, and what it loses, writes,
//! and looks once more right before the new file takes the name.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use crate::design::Design;
use crate::files::cautions::{Caution, cautions};
use crate::files::save::{self, SaveError, Saved, Unsaved};
use crate::files::stamp::Stamp;
use crate::files::underneath::{self, Underneath, underneath};

/// What is to be saved, where, and what was agreed to.
#[derive(Clone, Debug)]
pub struct Save {
    /// The file.
    pub path: PathBuf,
    /// The design, as it was when it was asked for.
    pub design: Arc<Design>,
    /// Whether it is the file of this design. Of another one it was asked when it was chosen.
    pub own: bool,
    /// What its own file's bytes were when it was opened or last saved.
    pub stamp: Option<Stamp>,
    /// What stood there when somebody read it, and said that it may be written over.
    pub shown: Option<Underneath>,
    /// What the file loses by it, as far as somebody read it and agreed.
    pub minded: Vec<Caution>,
}

/// A design that stood in the file and was written over, as was agreed to.
#[derive(Clone, Debug)]
pub struct Replaced {
    /// The design.
    pub design: Arc<Design>,
    /// What its bytes were.
    pub stamp: Stamp,
    /// When they were written, where the system tells.
    pub at: Option<SystemTime>,
}

/// What came of it. In all cases but the first nothing was written over.
#[derive(Debug)]
pub enum Outcome {
    /// It is saved.
    Saved {
        /// What its file's bytes are now, and what else there is to know.
        saved: Saved,
        /// When they were written, where the system tells.
        at: Option<SystemTime>,
        /// What somebody else had saved there, where it could be read: it is no longer in the file.
        replaced: Option<Replaced>,
    },
    /// The file is another thing than was opened, or than was shown.
    Underneath(Underneath),
    /// It would lose this.
    Cautions(Vec<Caution>),
    /// It did not work.
    Failed(SaveError),
}

impl Save {
    /// Saves, where nothing is to be asked.
    pub fn run(&self) -> Outcome {
        let found = underneath(&self.path, self.stamp);
        if !self.may_replace(&found) {
            return Outcome::Underneath(found);
        }
        // Of a file that is replaced as a whole its comments were no part of the question.
        let loses = cautions(&self.path, found != Underneath::Same);
        if loses.iter().any(|it| !self.minded.contains(it)) {
            return Outcome::Cautions(loses);
        }
        let still = || underneath(&self.path, self.stamp).is_as(&found);
        let replaced = if found == Underneath::Same { None } else { self.there() };
        match save::save_if(&self.path, &self.design, &still) {
            Ok(saved) => Outcome::Saved { saved, at: underneath::written_at(&self.path), replaced },
            Err(SaveError { error: Unsaved::Changed, .. }) => Outcome::Underneath(underneath(&self.path, self.stamp)),
            Err(error) => Outcome::Failed(error),
        }
    }

    /// What stands there, where that is a design.
    fn there(&self) -> Option<Replaced> {
        let it = save::read(&self.path).ok()?;
        Some(Replaced { design: Arc::new(it.design), stamp: it.stamp, at: it.at })
    }

    /// Whether what was found may be written over unasked.
    fn may_replace(&self, found: &Underneath) -> bool {
        match found {
            Underneath::Same => true,
            Underneath::Newer(_) => false,
            found if self.own => self.shown.as_ref().is_some_and(|it| found.is_as(it)),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::design::form::Form;
    use crate::rules::testing;

    fn save_of(path: &Path, stamp: Option<Stamp>) -> Save {
        let design = Arc::new(testing::design(Form::Full).design);
        Save { path: path.to_owned(), design, own: true, stamp, shown: None, minded: Vec::new() }
    }

    #[test]
    fn only_what_was_shown_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let first = save::save(&path, &testing::design(Form::Full).design).expect("saves");
        let mut it = save_of(&path, Some(first));
        assert!(matches!(it.run(), Outcome::Saved { replaced: None, .. }), "it is what was opened");
        fs::write(&path, "one").expect("writes");
        let Outcome::Underneath(shown) = it.run() else { panic!("it asks") };
        // Another one while somebody reads the question: of the same size.
        fs::write(&path, "two").expect("writes");
        it.shown = Some(shown);
        let Outcome::Underneath(shown) = it.run() else { panic!("it asks anew") };
        assert_eq!(fs::read(&path).expect("reads"), b"two");
        it.shown = Some(shown);
        assert!(matches!(it.run(), Outcome::Saved { .. }), "it is what was shown");
        fs::write(&path, "(version: 99)").expect("writes");
        it.shown = Some(underneath(&path, None));
        assert!(matches!(it.run(), Outcome::Underneath(Underneath::Newer(99))), "never, whatever was said");
        fs::remove_file(&path).expect("removes");
        it.shown = None;
        let Outcome::Underneath(gone) = it.run() else { panic!("it asks") };
        // It came back meanwhile.
        fs::write(&path, "three").expect("writes");
        it.shown = Some(gone);
        assert!(matches!(it.run(), Outcome::Underneath(Underneath::Changed { .. })));
        assert_eq!(fs::read(&path).expect("reads"), b"three");
    }

    #[test]
    fn what_a_colleague_saved_and_is_written_over_is_handed_on_to_be_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let first = save::save(&path, &testing::design(Form::Full).design).expect("saves");
        let theirs = testing::design(Form::ThreeDomains).design;
        let stamp = save::save(&path, &theirs).expect("a colleague saves");
        let mut it = save_of(&path, Some(first));
        it.shown = Some(underneath(&path, it.stamp));
        let Outcome::Saved { replaced: Some(replaced), .. } = it.run() else { panic!("it is agreed to") };
        assert_eq!((&*replaced.design, replaced.stamp), (&theirs, stamp));
    }

    #[test]
    fn what_comes_while_the_new_file_is_written_is_not_lost() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.alliantie.ron");
        let design = testing::design(Form::Full).design;
        save::save(&path, &design).expect("saves");
        let still = || {
            // A colleague saves between the look before and the rename.
            fs::write(&path, "theirs").expect("writes");
            false
        };
        let error = save::save_if(&path, &design, &still).expect_err("it is not what was looked at");
        assert!(matches!(error.error, Unsaved::Changed));
        assert_eq!(fs::read(&path).expect("reads"), b"theirs");
        assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 1, "and nothing stays beside it");
    }
}
