//! The words of a design in both languages, to know them again in pasted cells, and a risk's fields as cells.

use std::collections::HashMap;

use crate::app::paste::plan::Field;
use crate::design::Design;
use crate::design::form::Side;
use crate::design::phases::Phase;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin, Risk, RiskHolder};
use crate::text::table::Cell;
use crate::text::words::Named;
use crate::text::{Language, Text};

/// The fewest letters by which a longer word is known.
const LEAST: usize = 3;

/// Words in both languages, each with what it stands for.
struct Known<T>(Vec<(String, T)>);

impl<T: Copy + PartialEq> Known<T> {
    fn of(words: impl IntoIterator<Item = (String, T)>) -> Self {
        Self(words.into_iter().map(|(word, it)| (plain(&word), it)).collect())
    }

    /// What a cell means: the same words, or the start of those of one thing alone.
    fn find(&self, cell: &str) -> Option<T> {
        let cell = plain(cell);
        if let Some((_, it)) = self.0.iter().find(|(word, _)| *word == cell) {
            return Some(*it);
        }
        let mut starts = self.0.iter().filter(|(word, _)| cell.chars().count() >= LEAST && word.starts_with(&cell));
        let (_, first) = starts.next()?;
        starts.all(|(_, it)| it == first).then_some(*first)
    }
}

fn plain(words: &str) -> String {
    words.trim().to_lowercase().replace('’', "'")
}

/// The words that cells are read by.
pub struct Words {
    /// The language in which ambiguous numbers are read.
    pub language: Language,
    natures: Known<Nature>,
    places: Known<Allocation>,
    lenses: Known<Lens>,
    phases: Known<Phase>,
    origins: Known<Origin>,
    managers: Known<ManagedBy>,
    holders: HashMap<String, RiskHolder>,
}

impl Words {
    /// The words of a design.
    pub fn of(design: &Design, language: Language) -> Self {
        let texts = Language::ALL.map(Text::new);
        let mut holders = HashMap::new();
        let mut holds = |name: &str, it: RiskHolder| {
            holders.entry(plain(name)).or_insert(it);
        };
        for it in &design.team.disciplines {
            holds(&it.name, RiskHolder::Discipline(it.id));
        }
        for it in &design.bovenkant.roles {
            for text in &texts {
                holds(&text.role_name(it), RiskHolder::Role(it.id));
            }
        }
        for it in design.team.everybody() {
            holds(&it.name, RiskHolder::Person(it.id));
        }
        let sides = [
            ("gedeeld", Allocation::Shared),
            ("shared", Allocation::Shared),
            ("og", Allocation::Allocated(Side::Client)),
            ("opdrachtgever", Allocation::Allocated(Side::Client)),
            ("client", Allocation::Allocated(Side::Client)),
            ("on", Allocation::Allocated(Side::Contractor)),
            ("opdrachtnemer", Allocation::Allocated(Side::Contractor)),
            ("aannemer", Allocation::Allocated(Side::Contractor)),
            ("contractor", Allocation::Allocated(Side::Contractor)),
        ];
        let places = texts
            .iter()
            .flat_map(|text| Allocation::ALL.map(|it| (text.place(design.form, it), it)))
            .chain(texts.iter().flat_map(|text| Side::ALL.map(|it| (text.side(it), Allocation::Allocated(it)))))
            .chain(sides.map(|(word, it)| (word.to_owned(), it)));
        Self {
            language,
            places: Known::of(places),
            natures: known(&texts, &[Nature::Risk, Nature::Opportunity]),
            lenses: known(&texts, &Lens::ALL),
            phases: known(&texts, &Phase::ALL),
            origins: known(&texts, &Origin::ALL),
            managers: known(&texts, &ManagedBy::ALL),
            holders,
        }
    }

    /// Risk or opportunity.
    pub fn nature(&self, cell: &str) -> Option<Nature> {
        self.natures.find(cell)
    }

    /// A place.
    pub fn place(&self, cell: &str) -> Option<Allocation> {
        self.places.find(cell)
    }

    /// A lens.
    pub fn lens(&self, cell: &str) -> Option<Lens> {
        self.lenses.find(cell)
    }

    /// A phase.
    pub fn phase(&self, cell: &str) -> Option<Phase> {
        self.phases.find(cell)
    }

    /// An origin.
    pub fn origin(&self, cell: &str) -> Option<Origin> {
        self.origins.find(cell)
    }

    /// Who manages best.
    pub fn managed_by(&self, cell: &str) -> Option<ManagedBy> {
        self.managers.find(cell)
    }

    /// Somebody or something of this design that has this name.
    pub fn holder(&self, cell: &str) -> Option<RiskHolder> {
        self.holders.get(&plain(cell)).copied()
    }
}

fn known<T: Named + PartialEq>(texts: &[Text; 2], all: &[T]) -> Known<T> {
    Known::of(texts.iter().flat_map(|text| all.iter().map(|it| (text.word(*it), *it))))
}

/// A field of a risk as a cell that can be read back.
pub(super) fn cell(design: &Design, text: &Text, risk: &Risk, field: Field) -> Cell {
    fn word<T: Named>(text: &Text, it: Option<T>) -> Cell {
        it.map(|it| text.word(it)).into()
    }
    match field {
        Field::Ignore => Cell::Empty,
        Field::Title => (&risk.title).into(),
        Field::Nature => text.word(risk.nature).into(),
        Field::Description => (&risk.description).into(),
        Field::Place => text.place(design.form, risk.allocation).into(),
        Field::Reason => (&risk.reason).into(),
        Field::Lens => word(text, risk.lens),
        Field::Phase => word(text, risk.phase),
        Field::Origin => word(text, risk.origin),
        Field::Probability => risk.probability.map_or(Cell::Empty, Cell::Share),
        Field::Low => risk.impact.map(|it| it.low).into(),
        Field::Likely => risk.impact.map(|it| it.likely).into(),
        Field::High => risk.impact.map(|it| it.high).into(),
        Field::Price => risk.price.into(),
        Field::Holder => match risk.holder {
            Some(RiskHolder::Person(id)) => design.team.person(id).map(|it| &it.name).into(),
            Some(RiskHolder::Discipline(id)) => design.team.discipline(id).map(|it| &it.name).into(),
            Some(RiskHolder::Role(id)) => design.bovenkant.role(id).map(|it| text.role_name(it)).into(),
            None => Cell::Empty,
        },
        Field::ManagedBy => word(text, risk.managed_by),
        Field::Tag => risk.tags.join(", ").into(),
    }
}
