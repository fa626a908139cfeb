//! What several parts of the section are made of: a line of a list, a signature.

use egui::{Label, Ui};

use crate::design::edit::{Edit, PrinciplesEdit};
use crate::design::principles::Principle;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::style;

/// A line of a list; softer when it does not hold.
pub(crate) fn bullet(ui: &mut Ui, cx: &Cx, words: &str, holds: bool) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(style::secondary("–", cx.theme));
        let words = if holds { words.into() } else { style::secondary(words, cx.theme) };
        ui.add(Label::new(words).wrap());
    });
}

/// A party signs today, under the name of whoever signed last; or takes its signature back.
pub(crate) fn sign(cx: &Cx, it: &Principle, party: crate::design::id::PartyId, on: bool) -> Intent {
    Intent::Edit(Edit::Principles(if on {
        PrinciplesEdit::Sign { principle: it.id, party, name: cx.signer.to_owned(), on: cx.today }
    } else {
        PrinciplesEdit::Unsign(it.id, party)
    }))
}
