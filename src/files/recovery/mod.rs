//! Recovery copies: what is on the screen and in no file yet, kept apart from the user's own files, so that a crash, a dead
//! battery or a killed program takes two seconds of work at most.
//!
//! A copy is a design's file like any other, with a first line that says of which file it is. Every running window has a
//! slot: a copy, and a file that it holds locked as long as it runs. The system lets go of a lock however a program ends,
//! so a copy whose lock can be had is one that somebody lost. A recovered design keeps its slot: the copy is written over
//! by what is done from then on, and at no moment there is none.

mod keeper;
mod slot;

pub use self::keeper::Keeper;
pub(super) use self::slot::MARK;
pub use self::slot::{Lost, Origin, Slot, lost, place, wipe};

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;
    use std::time::{Duration, Instant};

    use super::*;
    use crate::design::Design;
    use crate::design::form::Form;
    use crate::files::recovery::slot::Slot;
    use crate::files::stamp::Stamp;
    use crate::rules::testing;

    fn design(name: &str) -> Arc<Design> {
        Arc::new(Design { name: name.into(), ..testing::design(Form::Full).design })
    }

    fn names(folder: &Path) -> Vec<String> {
        lost(folder).iter().map(|it| it.design.as_ref().expect("reads").name.clone()).collect()
    }

    /// A keeper that ends as a killed program does: its lock is let go of, and nothing else happens.
    fn killed(folder: &Path, name: &str, origin: Origin) {
        let slot = Slot::new(folder).expect("a slot");
        slot.write(&design(name), &origin).expect("writes");
    }

    #[test]
    fn what_a_window_lost_is_found_and_what_it_has_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let deep = folder.path().join("data").join("recovery");
        let keeper = Keeper::start(deep.clone(), || {});
        keeper.keep(design("Draait nog"), Origin::default());
        keeper.finish();
        assert!(names(&deep).is_empty(), "its window is there");
        let origin = Origin { path: Some("/x/één.ron".into()), stamp: Some(Stamp::of(b"x")) };
        killed(&deep, "Verloren", origin.clone());
        killed(&deep, "Ook verloren", Origin::default());
        let found = lost(&deep);
        assert_eq!(found.len(), 2, "each window by itself");
        let one = found.iter().find(|it| it.origin.path.is_some()).expect("the first");
        assert_eq!((one.design.as_ref().expect("reads").name.as_str(), &one.origin), ("Verloren", &origin));
        assert!(lost(&deep).is_empty(), "as long as one window offers them, no other does");
        drop(found);
        assert_eq!(names(&deep).len(), 2);
        assert_eq!(wipe(&deep), 2);
        assert!(names(&deep).is_empty());
        drop(keeper);
        assert_eq!(names(&deep), ["Draait nog"], "a window that ends without saying so lost it");
    }

    #[test]
    fn a_copy_goes_when_all_is_saved_and_nothing_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let keeper = Keeper::start(folder.path().to_owned(), || {});
        keeper.keep(design("Eén"), Origin::default());
        keeper.keep(design("Twee"), Origin::default());
        keeper.finish();
        assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 2, "one copy and its lock");
        keeper.clear();
        drop(keeper);
        assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 0);
    }

    #[test]
    fn who_recovers_has_a_copy_at_every_moment() {
        let folder = tempfile::tempdir().expect("a folder");
        killed(folder.path(), "Verloren", Origin::default());
        let keeper = Keeper::start(folder.path().to_owned(), || {});
        let one = lost(folder.path()).remove(0);
        let copy = one.copy().to_owned();
        keeper.adopt(one.taken().2);
        assert!(copy.exists() && names(folder.path()).is_empty());
        keeper.keep(design("Verder"), Origin::default());
        keeper.finish();
        drop(keeper);
        assert_eq!(names(folder.path()), ["Verder"]);
        assert_eq!(lost(folder.path())[0].copy(), copy);
    }

    #[test]
    fn a_copy_that_cannot_be_written_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let no_folder = folder.path().join("file");
        fs::write(&no_folder, "x").expect("writes");
        let keeper = Keeper::start(no_folder, || {});
        keeper.keep(design("Eén"), Origin::default());
        keeper.finish();
        assert!(keeper.trouble().is_some() && keeper.trouble().is_none(), "once");
    }

    #[test]
    fn an_edit_is_in_the_copy_within_two_seconds_however_fast_they_come() {
        let folder = tempfile::tempdir().expect("a folder");
        let keeper = Keeper::start(folder.path().to_owned(), || {});
        let (one, from) = (design("Bezig"), Instant::now());
        let copy = || {
            fs::read_dir(folder.path())
                .expect("lists")
                .flatten()
                .any(|it| it.path().extension().is_some_and(|it| it == "ron"))
        };
        while !copy() {
            keeper.keep(Arc::clone(&one), Origin::default());
            assert!(from.elapsed() < Duration::from_secs(2), "edits that go on do not put it off");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_reads_a_copy() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let deep = folder.path().join("recovery");
        killed(&deep, "Verloren", Origin::default());
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&deep), 0o700);
        assert_eq!(mode(lost(&deep)[0].copy()), 0o600);
    }
}
