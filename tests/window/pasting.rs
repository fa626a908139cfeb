//! A word that another program copied, pasted into each kind of field.

use alliantietafel::design::euro::Euro;
use alliantietafel::design::risks::Risk;

use crate::desk::{Desk, risks};
use crate::stage::designs::proef;
use crate::twin::{Both, word};

#[test]
fn a_name_a_text_an_amount_and_a_share_take_what_is_pasted() {
    let desk = Desk::new("paste-in-form");
    let mut both = Both::open(&desk, "proef", &proef());
    both.click("Zetting");
    for (field, words) in [
        ("Naam", "Zakkende grond – één"),
        ("Omschrijving", "Slappe klei\ntot tien meter"),
        ("Laag · waarschijnlijk · hoog, in mln", "€ 1.250.000"),
        ("Kans van optreden", "12,5 %"),
    ] {
        both.take_in_hand(field);
        both.paste(words);
        both.key("Tab");
    }
    both.save();
    let is = |it: &Risk| {
        it.title == "Zakkende grond – één"
            && it.description == "Slappe klei\ntot tien meter"
            && it.impact.is_some_and(|it| it.likely == Euro::new(1_250_000))
            && it.probability == Some(0.125)
    };
    both.file_has("all four as they were pasted", |it| it.risks.list.iter().any(is));
}

#[test]
fn a_number_takes_what_is_pasted() {
    let desk = Desk::sized("paste-in-number", [1440, 1800]);
    let mut both = Both::open_sized(&desk, "proef", &proef(), [1440, 1800]);
    both.click("Proef");
    let field = "Overbelast vanaf dit aantal rollen (gewoon 3)";
    both.take_in_hand(field);
    both.paste("7");
    both.key("Tab");
    both.save();
    both.file_has("seven roles as the bound", |it| it.thresholds.overloaded_roles == Some(7));
}

#[test]
fn search_field_palette_and_dialog_take_what_is_pasted() {
    let desk = Desk::new("paste-in-search");
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+2");
    both.take_in_hand("Zoek in het dossier");
    both.paste("arch");
    // What is found is all that can be selected now.
    both.key("Tab");
    both.key("Escape");
    both.click("Archeologie");
    both.key("ctrl+a");
    let copied = both.copy();
    assert!(copied.contains("Archeologie") && !copied.contains("Stikstof"), "{copied}");
    both.program.until("only what was found on the clipboard", || {
        let seen = desk.clipboard();
        if seen == copied { Ok(()) } else { Err(format!("on the clipboard {seen:?}")) }
    });
    both.key("ctrl+k");
    both.paste(&word("command-add-risk"));
    both.key("Return");
    both.program.shows_changes(true, "once the palette added a risk");
    both.key("Escape");
    both.key("ctrl+shift+s");
    both.path_comes(|it| it.key("ctrl+shift+s"));
    let other = both.paste_path("ander.alliantie.ron");
    both.key("Return");
    both.program.until("the file whose name was pasted in the dialog", || {
        if other.exists() { Ok(()) } else { Err(format!("{:?}", desk.files())) }
    });
    assert_eq!(desk.design(&other).risks.list.len(), 4, "{}", risks(&other));
}
