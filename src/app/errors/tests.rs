//! What is said of files that do not open or are not saved, and of what was kept.

use std::path::PathBuf;

use super::*;
use crate::text::Language;

/// An error with so many complaints, of which at most fifty have a place.
fn wrong(count: usize) -> OpenError {
    let one = |line| Invalid {
        place: Place { line, column: 20 },
        about: "r-kabels".into(),
        field: Some("probability".into()),
        found: "35".into(),
        what: Wrong::NotAShare,
    };
    let listed: Vec<Invalid> = (1..=count.min(50)).map(one).collect();
    let more = count - listed.len();
    OpenError::Format { path: PathBuf::from("map/a.ron"), error: FormatError::Invalid(Complaints { listed, more }) }
}

#[test]
fn what_is_not_listed_is_counted() {
    let text = Text::new(Language::Nl);
    let says = text.open_error_in_full(&wrong(10_000)).says;
    assert!(says.contains("map/a.ron:50:20: bij ‘probability’ van ‘r-kabels’ staat 35. Een deel"), "{says}");
    assert!(says.contains("\n… en nog 9.950 meer\n"), "{says}");
    let says = text.open_error(&wrong(10_000)).says;
    assert!(says.contains("Regel 3, teken 20: bij ‘probability’ van ‘r-kabels’"), "{says}");
    assert!(says.contains("\n… en nog 9.997 meer\n") && !says.contains("Regel 4"), "{says}");
    assert_eq!(says.matches("a.ron").count(), 1, "the file is named once");
    for count in [1, 3] {
        let says = text.open_error(&wrong(count)).says;
        assert!(says.contains(&format!("Regel {count},")) && !says.contains("en nog"), "{says}");
    }
    let says = Text::new(Language::En).open_error_in_full(&wrong(51)).says;
    assert!(says.contains("… and 1 more"), "{says}");
}

#[test]
fn what_is_odd_about_a_file_has_words_of_its_own_in_both_languages() {
    let odd = [Trouble::Special, Trouble::Circle, Trouble::Itself, Trouble::There, Trouble::Limit];
    for language in Language::ALL {
        let text = Text::new(language);
        let mut all: Vec<String> = odd.iter().map(|it| text.trouble(it)).collect();
        assert!(all.iter().all(|it| it.ends_with('.') && !it.contains("error-")), "{all:?}");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), odd.len());
        for it in &odd {
            let error = SaveError { path: PathBuf::from("a.ron"), error: io_error(it).into() };
            let says = text.save_error(&error).says;
            assert!(says.contains(&text.trouble(it)) && says.contains(&text.get("error-save-nothing")), "{says}");
        }
    }
}

fn io_error(trouble: &Trouble) -> std::io::Error {
    trouble.clone().into()
}

#[test]
fn a_save_that_is_not_certain_or_lost_something_says_so_and_is_a_save() {
    let lost = vec![Lost::Group, Lost::Attribute("user.note".into())];
    let written = Written { unsure: Some(std::io::ErrorKind::StorageFull.into()), lost };
    for (language, saved, group) in
        [(Language::Nl, "Opgeslagen, maar", "de groep"), (Language::En, "Saved, but", "its group")]
    {
        let text = Text::new(language);
        let says = text.written(&written).expect("there is something to say");
        for part in [saved, group, "user.note"] {
            assert!(says.contains(part), "{part}: {says}");
        }
        assert_eq!(text.written(&Written::default()), None);
    }
}

#[test]
fn a_design_without_a_text_is_the_programs_own_mistake() {
    let error = crate::files::format::tests::unwritable();
    let error = SaveError { path: PathBuf::from("map/a.ron"), error: error.into() };
    for (language, part) in [(Language::Nl, "fout in het programma"), (Language::En, "error in the program")] {
        let says = Text::new(language).save_error(&error).says;
        assert!(says.contains(part) && says.ends_with("map/a.ron"), "{says}");
    }
}
