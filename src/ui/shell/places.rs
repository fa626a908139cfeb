//! Settings and figures by their word: where each stands, so that one finds 'reserve' without knowing its section.

use crate::app::tables::figures::KeyNumber;
use crate::design::form::Form;
use crate::design::thresholds::{Threshold, Unit};
use crate::rules::precedents::stories;
use crate::text::precedents::Told;
use crate::ui::birth::tab::Named;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::section::Section;

/// A field or a figure with a name of its own.
pub(crate) struct Place {
    /// What it is called, on the screen and in the accessibility tree.
    pub name: String,
    /// Where it stands.
    at: At,
    /// What it means, for a word of the field; else where it stands is said.
    says: Option<String>,
    /// Words by which somebody looks for it that are not in its name.
    also: String,
}

#[derive(Clone, Copy, PartialEq)]
enum At {
    Section(Section),
    /// In the design's own form.
    Design,
}

impl Place {
    /// The words by which it is found.
    pub(crate) fn sought(&self) -> String {
        format!("{} {}", self.name, self.also)
    }

    /// Where it stands, in words.
    pub(crate) fn about(&self, cx: &Cx) -> String {
        if let Some(says) = &self.says {
            return says.clone();
        }
        match self.at {
            At::Section(section) => cx.t(section.key()),
            At::Design => cx.t("details-design"),
        }
    }

    /// What shows the place.
    pub(crate) fn shown(&self, cx: &Cx) -> [Intent; 2] {
        match self.at {
            At::Section(section) => [Intent::CloseDetails, Intent::Go(section)],
            At::Design => [Intent::Go(Section::Praatplaat), Intent::Open(cx.design().id.into())],
        }
    }
}

/// Every field and figure that is there now; what is not started yet has none.
pub(crate) fn places(cx: &Cx) -> Vec<Place> {
    let mut all = Vec::new();
    let mut add = |at: At, name: String| all.push(Place { name, at, says: None, also: String::new() });
    for key in ["design-name", "design-form", "design-phase", "design-stage", "design-work", "design-description"] {
        add(At::Design, cx.t(key));
    }
    for which in Threshold::ALL {
        add(At::Design, threshold_name(cx, *which));
    }
    let (money, design) = (At::Section(Section::Money), cx.design());
    if design.money.is_started() {
        let fund = design.form == Form::ThreeDomains || design.money.fund.is_some();
        let budget = ["money-fee", "money-risk-pot", "money-room"].into_iter().chain(fund.then_some("money-fund"));
        let terms = [
            "principles-open-book",
            "money-fixed",
            "money-how",
            "money-price-weight",
            "money-at-risk",
            "money-reserve",
            "money-shape",
        ];
        for key in budget.chain(terms) {
            add(money, cx.t(key));
        }
        for line in design.money.direct.iter().chain(&design.money.overhead) {
            add(money, cx.text.with("money-line-amount", [("name", (&line.name).into())]));
        }
    }
    if cx.session.insight().simulation.is_some() {
        for figure in KeyNumber::ALL {
            add(money, cx.t(figure.key()));
        }
    }
    if !design.risks.list.is_empty() {
        add(At::Section(Section::Risks), cx.t("risks-adopted-name"));
    }
    for (section, fields) in [
        (Section::Ambition, crate::ui::ambition::FIELDS.as_slice()),
        (Section::Surroundings, crate::ui::surroundings::FIELDS.as_slice()),
        (Section::Phases, crate::ui::phases::FIELDS.as_slice()),
        (Section::Changes, crate::ui::changes::FIELDS.as_slice()),
        (Section::Workshop, crate::ui::workshop::FIELDS.as_slice()),
        (Section::Report, crate::ui::report::FIELDS.as_slice()),
    ] {
        for key in fields {
            add(At::Section(section), cx.t(key));
        }
    }
    for (key, _) in crate::ui::collaboration::FIELDS {
        add(At::Section(Section::Collaboration), cx.t(key));
    }
    all.extend(stories().map(|it| Place {
        name: cx.text.precedent_told(it, Told::Name),
        at: At::Section(Section::Precedents),
        says: None,
        also: cx.text.precedent(it),
    }));
    all.extend(Named::all().map(|it| Place {
        name: it.name(cx.text),
        at: At::Section(Section::Birth),
        says: None,
        also: it.also(cx.text),
    }));
    all
}

/// Words of the field that somebody may know and the screen uses, with what each means and the section that is about it.
const WORDS: [(&str, Section); 16] = [
    ("bloedgroep", Section::Team),
    ("discipline", Section::Team),
    ("competences", Section::Team),
    ("bovenkant", Section::Bovenkant),
    ("amt", Section::Bovenkant),
    ("mandate", Section::Bovenkant),
    ("escalation", Section::Bovenkant),
    ("hats", Section::Bovenkant),
    ("principle", Section::Principles),
    ("shared", Section::Risks),
    ("three-points", Section::Risks),
    ("tab", Section::Money),
    ("staffel", Section::Money),
    ("cap", Section::Money),
    ("fund", Section::Money),
    ("alignment", Section::Money),
];

/// Whether a word of the field leads to the section that is about it.
pub(crate) fn is_word(key: &str) -> bool {
    WORDS.iter().any(|it| it.0 == key)
}

/// The words of the field.
pub(crate) fn words(cx: &Cx) -> Vec<Place> {
    let word = |(key, section): (&str, Section)| Place {
        name: cx.t(&format!("word-{key}")),
        at: At::Section(section),
        says: Some(cx.t(&format!("word-{key}-says"))),
        also: String::new(),
    };
    WORDS.map(word).into()
}

/// What the field of a threshold is called: the usual one stands behind it.
fn threshold_name(cx: &Cx, which: Threshold) -> String {
    let usual = match which.unit() {
        Unit::Share => cx.text.language().share(which.usual()),
        Unit::Count(_) | Unit::Points => cx.text.language().number(which.usual()),
    };
    cx.text.with(which.key(), [("usual", usual.into())])
}
