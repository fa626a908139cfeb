//! The birth in words: what an aspect asks and what would help, why a characteristic argues for a form, why an item is done.

mod words;

use crate::design::Design;
use crate::design::birth::{Aspect, Birth, Characteristic, ContractForm, Level, Light, Moment, TenderItem};
use crate::design::edit::{BirthEdit, CardEdit, CardField, TenderEdit};
use crate::design::tendering::Done;
use crate::rules::birth::sources;
use crate::rules::birth::suitability::{self, Direction};
use crate::rules::source::Source;
use crate::text::language::Language;
use crate::text::messages::Text;
use crate::text::words::Named;

/// The rows in which the Evaluatiespiegel sets alliance and D&C beside each other (ES 2).
const BESIDE: [&str; 5] = ["beside-flexibility", "beside-risks", "beside-trust", "beside-outside", "beside-escalation"];

/// A row of alliance beside D&C.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BesideText {
    /// What is compared.
    pub what: String,
    /// How it is in an alliance.
    pub alliance: String,
    /// How it is under D&C.
    pub contract: String,
}

/// What a characteristic says of the project, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraitText {
    /// What it is called.
    pub name: String,
    /// How it is here: the team's own words, else the value; empty where neither is there.
    pub value: String,
    /// Why it argues as it does at this value; empty without one.
    pub why: String,
    /// Where that comes from, in short: 'GV 6, ES 2'.
    pub source: String,
}

/// What to change so that a characteristic no longer argues against a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeText {
    /// Which characteristic.
    pub of: Characteristic,
    /// What it is called, and how it is here: 'Eigen mensen: te weinig'.
    pub name: String,
    /// What to do.
    pub what: String,
}

impl Text {
    /// A score, or that there is none.
    pub fn light(&self, light: Option<Light>) -> String {
        light.map_or_else(|| self.get("light-open"), |it| self.word(it))
    }

    /// Aspects within a sentence.
    pub fn aspects(&self, aspects: &[Aspect]) -> String {
        let within = |it: &Aspect| {
            let name = self.word(*it);
            let mut signs = name.chars();
            signs.next().map(|it| it.to_lowercase().chain(signs).collect()).unwrap_or_default()
        };
        self.list(&aspects.iter().map(within).collect::<Vec<_>>())
    }

    /// What it means that an aspect is green.
    pub fn aspect_green(&self, aspect: Aspect) -> String {
        self.get(&format!("{}.green", aspect.key()))
    }

    /// What would help to make an aspect green.
    pub fn aspect_helps(&self, aspect: Aspect) -> String {
        self.get(&format!("{}.helps", aspect.key()))
    }

    /// Why an aspect matters.
    pub fn aspect_why(&self, aspect: Aspect) -> String {
        self.get(&format!("{}.why", aspect.key()))
    }

    /// Where an aspect comes from.
    pub fn aspect_source(&self, aspect: Aspect) -> String {
        self.short_sources(sources::of_aspect(aspect))
    }

    /// A value of a characteristic.
    pub fn level(&self, of: Characteristic, level: Level) -> String {
        self.get(&format!("{}.{}", of.key(), level.key()))
    }

    /// What a characteristic says here.
    pub fn characteristic(&self, of: Characteristic, birth: &Birth) -> TraitText {
        let feature = birth.feature(of);
        let level = birth.level(of);
        let note = feature.map(|it| it.note.trim()).filter(|it| !it.is_empty()).map(ToOwned::to_owned);
        let value = note.or_else(|| level.map(|it| self.level(of, it))).unwrap_or_default();
        let why = level.map(|it| self.get(&format!("{}.why-{}", of.key(), it.key()))).unwrap_or_default();
        let source = self.short_sources(sources::of_characteristic(of));
        TraitText { name: self.word(of), value, why, source }
    }

    /// What would have to change for a form to be obvious: one line for each characteristic that argues against it.
    pub fn changes_for(&self, form: ContractForm, birth: &Birth) -> Vec<ChangeText> {
        let towards = match suitability::direction(form) {
            Direction::Together => "towards-alliance",
            Direction::Apart => "towards-contract",
        };
        let change = |of: Characteristic| {
            let said = self.characteristic(of, birth);
            let what = self.get(&format!("{}.{towards}", of.key()));
            ChangeText { of, name: format!("{}: {}", said.name, said.value), what }
        };
        suitability::against(birth, form).map(change).collect()
    }

    /// The opposite: for each characteristic that argues for an alliance now, what it would mean were it otherwise.
    pub fn reverse_of(&self, form: ContractForm, birth: &Birth) -> Vec<String> {
        suitability::reversed(birth, form).map(|it| self.get(&format!("{}.reverse", it.key()))).collect()
    }

    /// Alliance and D&C beside each other (ES 2).
    pub fn alliance_beside_contract(&self) -> Vec<BesideText> {
        let row = |key: &str| BesideText {
            what: self.get(key),
            alliance: self.get(&format!("{key}.alliance")),
            contract: self.get(&format!("{key}.contract")),
        };
        BESIDE.map(row).to_vec()
    }

    /// Why an item of the tender is on the list.
    pub fn tender_why(&self, item: TenderItem) -> String {
        self.get(&format!("{}.why", item.key()))
    }

    /// Where an item of the tender comes from.
    pub fn tender_source(&self, item: TenderItem) -> String {
        self.short_sources(sources::of_item(item))
    }

    /// Why an item of the tender is done by what stands elsewhere in the design; none where that does not tell.
    pub fn tender_done(&self, item: TenderItem, design: &Design) -> Option<String> {
        Some(match design.done(item)? {
            Done::Arranged(kind) => self.with("done-arranged", [("what", self.word(kind).into())]),
            Done::Bovenkant => self.get("done-bovenkant"),
            Done::Parents => self.get("done-parents"),
            Done::Weights => self.get("done-weights"),
            Done::Basis => {
                let basis = design.birth.tender.basis.map(|it| self.word(it)).unwrap_or_default();
                self.with("done-basis", [("what", basis.into())])
            }
        })
    }

    /// What the design's form is called: while it is open, that none was chosen.
    pub fn chosen_form(&self, design: &Design) -> String {
        design.chosen_form().map_or_else(|| self.get("form-open"), |it| self.form(it))
    }

    /// Some sources as a table has room for: 'GV 6, ES 2'; ours in words.
    pub fn short_sources(&self, sources: &[Source]) -> String {
        let short = |it: &Source| match it {
            Source::Ours => self.get("source-ours-short"),
            it => it.to_string(),
        };
        sources.iter().map(short).collect::<Vec<_>>().join(", ")
    }

    /// What an edit of the birth makes.
    pub(super) fn birth_new_name(&self, edit: &BirthEdit) -> String {
        match edit {
            BirthEdit::AddScorer(name) | BirthEdit::AddAction { what: name, .. } => name.clone(),
            BirthEdit::Tender(TenderEdit::AddCriterion(name)) => name.clone(),
            BirthEdit::Card(CardEdit::AddMilestone(when, what)) => {
                if what.is_empty() {
                    self.language().moment(*when)
                } else {
                    what.clone()
                }
            }
            _ => String::new(),
        }
    }

    /// What an edit of the birth is about that has no id.
    pub(super) fn birth_place(&self, edit: &BirthEdit) -> String {
        match edit {
            BirthEdit::Score { aspect, .. } | BirthEdit::SetEvidence(_, aspect, _) => self.word(*aspect),
            BirthEdit::SetLevel(of, _) | BirthEdit::SetNote(of, _) => self.word(*of),
            BirthEdit::SetMark(of, form, _) => format!("{}, {}", self.word(*of), self.word(*form)),
            BirthEdit::SetHat(hat, _) => self.word(*hat),
            BirthEdit::Tender(TenderEdit::SetStep(item, _)) => self.word(*item),
            BirthEdit::Card(CardEdit::Set(field, _)) => match field {
                CardField::Task => self.get("birth-card-task"),
                CardField::Weight => self.get("birth-card-weight"),
                CardField::Possible(view) => self.word(*view),
                CardField::Helped => self.get("birth-card-helped"),
                CardField::Source => self.get("birth-card-source"),
            },
            _ => String::new(),
        }
    }
}

impl Language {
    /// A year or a day, as somebody types it; none where it is neither.
    pub fn parse_moment(self, typed: &str) -> Option<Moment> {
        let typed = typed.trim();
        let year = typed.parse::<i16>().ok().filter(|it| (1000..=2999).contains(it) && typed.len() == 4);
        year.map(Moment::Year).or_else(|| self.parse_date(typed).map(Moment::Day))
    }

    /// When something was: a year, or a day.
    pub fn moment(self, when: Moment) -> String {
        match when {
            Moment::Year(year) => year.to_string(),
            Moment::Day(day) => self.date(day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::birth::{Feature, Mark};
    use crate::rules::birth::suitability::mark;

    fn all_at(level: Level) -> Birth {
        let feature = |of| Feature { level: Some(level), ..Feature::new(of) };
        Birth { features: Characteristic::ALL.map(feature).to_vec(), ..Birth::default() }
    }

    #[test]
    fn every_aspect_item_and_value_has_its_words_in_both_languages() {
        for text in Language::ALL.map(Text::new) {
            let mut said = Vec::new();
            for it in Aspect::ALL {
                said.extend([text.word(it), text.aspect_green(it), text.aspect_helps(it), text.aspect_why(it)]);
                said.push(text.aspect_source(it));
                assert!(text.word(it).chars().count() <= 36, "{it:?}");
            }
            for it in TenderItem::ALL {
                said.extend([text.word(it), text.tender_why(it), text.tender_source(it)]);
            }
            for birth in Level::ALL.map(all_at) {
                let traits = Characteristic::ALL.map(|it| text.characteristic(it, &birth));
                said.extend(traits.into_iter().flat_map(|it| [it.name, it.value, it.why, it.source]));
                for form in ContractForm::ALL {
                    said.push(text.word(form));
                    said.extend(text.changes_for(form, &birth).into_iter().flat_map(|it| [it.name, it.what]));
                    said.extend(text.reverse_of(form, &birth));
                }
            }
            let beside = text.alliance_beside_contract();
            said.extend(beside.into_iter().flat_map(|it| [it.what, it.alliance, it.contract]));
            for it in said {
                assert!(!it.is_empty() && !it.contains(['?', '{']) || it.ends_with('?'), "{it}");
                assert!(!it.contains("?aspect") && !it.contains("?trait") && !it.contains("?tender"), "{it}");
            }
        }
    }

    #[test]
    fn what_would_have_to_change_is_what_argues_against() {
        let text = Text::new(Language::Nl);
        let birth = all_at(Level::Little);
        let changes = text.changes_for(ContractForm::FullAlliance, &birth);
        let against = Characteristic::ALL
            .into_iter()
            .filter(|it| mark(&birth, *it, ContractForm::FullAlliance).is_some_and(|it| it.mark == Mark::Against));
        assert_eq!(changes.iter().map(|it| it.of).collect::<Vec<_>>(), against.collect::<Vec<_>>());
        assert!(!changes.is_empty());
    }
}
