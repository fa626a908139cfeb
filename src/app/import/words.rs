//! The words of a design in both languages, to know them again in pasted cells, and a risk's fields as cells.

use std::collections::HashMap;

use crate::app::import::carriers::{Carrier, Carriers, is_both, together};
use crate::app::import::target::Target;
use crate::design::Design;
use crate::design::form::Side;
use crate::design::phases::Phase;
use crate::design::register::Status;
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
    texts: [Text; 2],
    natures: Known<Nature>,
    statuses: Known<Status>,
    places: Known<Allocation>,
    lenses: Known<Lens>,
    phases: Known<Phase>,
    origins: Known<Origin>,
    managers: Known<ManagedBy>,
    holders: HashMap<String, RiskHolder>,
    carriers: Carriers,
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
        let natures = [
            ("bedreiging", Nature::Risk),
            ("threat", Nature::Risk),
            ("r", Nature::Risk),
            ("t", Nature::Risk),
            ("kans", Nature::Opportunity),
            ("opportunity", Nature::Opportunity),
            ("k", Nature::Opportunity),
            ("o", Nature::Opportunity),
        ];
        let natures = texts
            .iter()
            .flat_map(|text| [Nature::Risk, Nature::Opportunity].map(|it| (text.word(it), it)))
            .chain(natures.map(|(word, it)| (word.to_owned(), it)));
        let places = texts
            .iter()
            .flat_map(|text| design.places().into_iter().map(|it| (text.place(design, it), it)).collect::<Vec<_>>())
            .chain(texts.iter().flat_map(|text| Side::ALL.map(|it| (text.side(it), Allocation::Allocated(it)))))
            .chain(sides.map(|(word, it)| (word.to_owned(), it)));
        Self {
            language,
            places: Known::of(places),
            natures: Known::of(natures),
            statuses: Known::of(statuses(&texts)),
            lenses: known(&texts, &Lens::ALL),
            phases: known(&texts, &Phase::ALL),
            origins: known(&texts, &Origin::ALL),
            managers: known(&texts, &ManagedBy::ALL),
            holders,
            carriers: Carriers::of(design),
            texts,
        }
    }

    /// A word in the language of the program.
    pub(super) fn word(&self, key: &str) -> String {
        self.texts.iter().find(|it| it.language() == self.language).map(|it| it.get(key)).unwrap_or_default()
    }

    /// Risk or opportunity.
    pub fn nature(&self, cell: &str) -> Option<Nature> {
        self.natures.find(cell)
    }

    /// How a risk stands.
    pub fn status(&self, cell: &str) -> Option<Status> {
        self.statuses.find(cell)
    }

    /// A place.
    pub fn place(&self, cell: &str) -> Option<Allocation> {
        self.places.find(cell)
    }

    /// Where a risk lies by who carries it: a place, both together, or a party by its name or the short of it.
    pub(super) fn carrier(&self, cell: &str) -> Option<Carrier> {
        if is_both(cell) {
            return Some(Allocation::Shared.into());
        }
        if let Some(it) = self.carriers.party(cell) {
            return Some(it);
        }
        let place = |it: &str| self.place(it).or_else(|| Some(self.carriers.party(it)?.place));
        place(cell).or_else(|| together(cell, place)).map(Into::into)
    }

    /// Who may carry it: the party behind which an organisation of this name stands.
    pub(super) fn likely_carrier(&self, cell: &str) -> Option<Carrier> {
        self.carriers.behind(cell)
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

/// What teams call the three ways in which a risk can stand.
fn statuses(texts: &[Text; 2]) -> impl Iterator<Item = (String, Status)> + '_ {
    const CALLED: [(Status, &[&str]); 3] = [
        (
            Status::Open,
            &[
                "actief",
                "active",
                "lopend",
                "nieuw",
                "new",
                "actueel",
                "current",
                "live",
                "in behandeling",
                "o",
                "blijvend",
            ],
        ),
        (
            Status::Closed,
            &[
                "dicht",
                "vervallen",
                "afgesloten",
                "afgehandeld",
                "expired",
                "retired",
                "inactief",
                "inactive",
                "verlopen",
                "niet meer actueel",
                "c",
                "g",
                "geëlimineerd",
                "eliminated",
                "done",
                "gereed",
            ],
        ),
        (
            Status::Occurred,
            &[
                "voorgedaan",
                "heeft zich voorgedaan",
                "materialised",
                "materialized",
                "issue",
                "opgetreden risico",
                "realised",
                "realized",
                "impacted",
                "ingetreden",
                "zich voorgedaan",
                "manifest",
            ],
        ),
    ];
    let own = texts.iter().flat_map(|text| Status::ALL.map(|it| (text.word(it), it)));
    own.chain(CALLED.into_iter().flat_map(|(it, words)| words.iter().map(move |word| ((*word).to_owned(), it))))
}

fn known<T: Named + PartialEq>(texts: &[Text; 2], all: &[T]) -> Known<T> {
    Known::of(texts.iter().flat_map(|text| all.iter().map(|it| (text.word(*it), *it))))
}

/// A field of a risk as a cell that can be read back.
pub(super) fn cell(design: &Design, text: &Text, risk: &Risk, field: Target) -> Cell {
    fn word<T: Named>(text: &Text, it: Option<T>) -> Cell {
        it.map(|it| text.word(it)).into()
    }
    let entry = &risk.register;
    match field {
        Target::Ignore => Cell::Empty,
        Target::Number => (&entry.number).into(),
        Target::Title => (&risk.title).into(),
        Target::Nature => text.word(risk.nature).into(),
        Target::Status => text.word(entry.status).into(),
        Target::Since => entry.since.map_or(Cell::Empty, Cell::Date),
        Target::Cause => (&entry.cause).into(),
        Target::Consequence => (&entry.consequence).into(),
        Target::Description => (&risk.description).into(),
        Target::Place => match risk.party.and_then(|it| design.party(it)) {
            Some(party) => text.party(party).into(),
            None => text.place(design, risk.allocation).into(),
        },
        Target::Reason => (&risk.reason).into(),
        Target::Lens => word(text, risk.lens),
        Target::Phase => word(text, risk.phase),
        Target::Origin => word(text, risk.origin),
        Target::Probability => risk.probability.map_or(Cell::Empty, Cell::Share),
        Target::Low => risk.impact.map(|it| it.low).into(),
        Target::Likely => risk.impact.map(|it| it.likely).into(),
        Target::High => risk.impact.map(|it| it.high).into(),
        Target::Delay => (&entry.delay).into(),
        Target::Actual => entry.actual.into(),
        Target::Price => risk.price.into(),
        Target::Holder => {
            let names: Vec<String> = risk.holders().filter_map(|it| holder_name(design, text, it)).collect();
            names.join("; ").into()
        }
        Target::ManagedBy => word(text, risk.managed_by),
        // Measures have a table of their own: one cell cannot hold what each takes away.
        Target::Measure | Target::MeasureCost => Cell::Empty,
        Target::Tag => risk.tags.join(", ").into(),
    }
}

/// What somebody or something that acts on a risk is called.
pub(crate) fn holder_name(design: &Design, text: &Text, holder: RiskHolder) -> Option<String> {
    match holder {
        RiskHolder::Person(id) => design.team.person(id).map(|it| it.name.clone()),
        RiskHolder::Discipline(id) => design.team.discipline(id).map(|it| it.name.clone()),
        RiskHolder::Role(id) => design.bovenkant.role(id).map(|it| text.role_name(it)),
    }
}
