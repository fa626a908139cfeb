//! Where the aspects, the characteristics and the items of the tender come from.

use crate::design::birth::{Aspect, Characteristic, TenderItem, View};
use crate::rules::source::Source;

/// Where an aspect comes from: the chapter of its view.
pub const fn of_aspect(aspect: Aspect) -> &'static [Source] {
    match (aspect, aspect.view()) {
        (Aspect::AblePeople, _) => &[Source::Gv(1)],
        (Aspect::Unready, _) => &[Source::Gv(8), Source::Es("5")],
        (_, View::Project) => &[Source::Gv(6)],
        (_, View::People) => &[Source::Gv(7)],
        (_, View::Organisation) => &[Source::Gv(8)],
    }
}

/// Where it comes from that a characteristic bears on the form; which way is the makers' reading of it.
pub const fn of_characteristic(of: Characteristic) -> &'static [Source] {
    match of {
        Characteristic::Scope | Characteristic::Risks | Characteristic::Urgency | Characteristic::Room => {
            &[Source::Gv(6)]
        }
        Characteristic::Uncertainty => &[Source::Gv(6), Source::Es("2")],
        Characteristic::Size => &[Source::Gv(6), Source::Es("5")],
        Characteristic::Stakeholders => &[Source::Gv(6), Source::Es("2")],
        Characteristic::Time => &[Source::Nda("De lering"), Source::Gv(9)],
        Characteristic::OwnPeople => &[Source::Es("4.1"), Source::Ours],
        Characteristic::Hats => &[Source::Es("5")],
    }
}

/// Where an item of the tender comes from.
pub const fn of_item(item: TenderItem) -> &'static [Source] {
    match item {
        TenderItem::AdviserConception | TenderItem::AdviserReview | TenderItem::AdviserStays => &[Source::Gv(7)],
        TenderItem::FunderRule => &[Source::Gv(8)],
        TenderItem::Award => &[Source::Nda("De lering")],
        TenderItem::PriceBasis => &[Source::Nda("De inrichting")],
        _ => &[Source::Gv(9)],
    }
}
