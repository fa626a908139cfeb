//! What marks and lines stand for.

use crate::design::Design;
use crate::design::form::Side;
use crate::design::parties::{Party, Standing};
use crate::picture::canvas::named;
use crate::picture::parts::{Dash, Stroke};
use crate::picture::sign::Shape;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::text::Text;

/// A line of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it explains.
    pub key: Key,
    /// What that stands for.
    pub words: String,
}

/// What a line of the legend explains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    /// A mark.
    Mark {
        /// Its shape and colour.
        sign: Sign,
        /// A dashed outline.
        hollow: bool,
        /// A light fill.
        dimmed: bool,
    },
    /// A line between roles.
    Line(Stroke),
}

impl Entry {
    const fn mark(sign: Sign, (hollow, dimmed): (bool, bool), words: String) -> Self {
        Self { key: Key::Mark { sign, hollow, dimmed }, words }
    }

    /// It as a mark, hollow or not, dimmed or not, and its words; none for a line.
    pub(super) fn of_mark(self) -> Option<(Sign, bool, bool, String)> {
        let Key::Mark { sign, hollow, dimmed } = self.key else { return None };
        Some((sign, hollow, dimmed, self.words))
    }
}

/// What the marks stand for: the sides, or the parties of a side that has several, and who belongs to neither, where
/// anybody does; hollow or not, dimmed or not; and the lines between roles.
pub fn legend(design: &Design, text: &Text) -> Vec<Entry> {
    let mut legend = Vec::new();
    let whole = (false, false);
    if !design.form.has_sides() {
        // Partners are told apart by letters, which say what they are.
        return vec![Entry::mark(Sign::new(Shape::Diamond, Ink::Ink), whole, text.get("nature-opportunity"))];
    }
    for side in Side::ALL {
        if design.has_several(side) {
            let parties = design.parties_of(side);
            let entry = |it: &Party| Entry::mark(design.badge(it.into()).into(), whole, named(&text.party(it), text));
            legend.extend(parties.map(entry));
        } else {
            legend.push(Entry::mark(side.into(), whole, text.side(side)));
        }
    }
    for standing in [Standing::Partner, Standing::Independent] {
        if design.team.everybody().any(|it| it.standing == standing) {
            legend.push(Entry::mark(standing.into(), whole, text.word(standing)));
        }
    }
    legend.push(Entry::mark(Side::Client.into(), (false, true), text.get("picture-hired")));
    legend.push(Entry::mark(Side::Client.into(), (true, false), text.get("picture-vacancy")));
    legend.push(Entry::mark(Sign::new(Shape::Diamond, Ink::Ink), whole, text.get("nature-opportunity")));
    let line = |dash, key: &str| {
        let stroke = Stroke { ink: Ink::Ink2, width: 1.5, dash };
        Entry { key: Key::Line(stroke), words: text.get(key) }
    };
    legend.push(line(Dash::None, "plate-line-decides"));
    legend.push(line(Dash::Dotted, "plate-line-advises"));
    legend
}
