//! The collaboration in words: what each condition asks and costs, the how-questions with their advice, the guide for when it
//! chafes, and what edits of it are called.

mod sentences;
mod words;

use crate::design::Design;
use crate::design::collaboration::{Advice, Condition, Halves, How, KeyMoment, Voice};
use crate::design::edit::CollaborationEdit;
use crate::design::id::{Id, KeyMomentId, ScoreFormId};
use crate::rules::source::Source;
use crate::text::messages::Text;

/// A condition in words, with its paradox (ES 4.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionText {
    /// What it is called.
    pub name: String,
    /// The letter at its axis where there is no room for the name.
    pub letter: String,
    /// What it is about, in a line: as on the form.
    pub asks: String,
    /// Its paradox: 'Ambitie: sterke motor ↔ effectief proces'.
    pub paradox: String,
    /// What is strong in it.
    pub strong: String,
    /// What that costs.
    pub costs: String,
    /// What comes of too little.
    pub little: String,
    /// What comes of too much.
    pub much: String,
    /// Where it comes from, in short.
    pub source: String,
}

/// A card: a piece of advice (ES Bijlage).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdviceText {
    /// What to do, in a line: also what an arrangement that comes from it begins with.
    pub title: String,
    /// How, in one or two sentences.
    pub says: String,
    /// Where it comes from, in short.
    pub source: String,
}

/// A step of the conversation under pressure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RubText {
    /// What to do.
    pub title: String,
    /// Why.
    pub says: String,
    /// The question to ask.
    pub ask: String,
    /// Where it comes from, in short.
    pub source: String,
}

/// The steps of the conversation under pressure, each with where it comes from.
pub(crate) const RUBS: [(&str, Source); 8] = [
    ("rubs-ask", Source::Nda("De werking")),
    ("rubs-own-belief", Source::Nda("De werking")),
    ("rubs-less-certain", Source::Nda("De werking")),
    ("rubs-level", Source::Nda("De werking")),
    ("rubs-interests", Source::Es("4.1 Belangen")),
    ("rubs-uneasy", Source::Es("4.1 Relatie")),
    ("rubs-both-true", Source::Es("5")),
    ("rubs-uncertain", Source::Nda("De werking")),
];

impl Condition {
    /// The heading of the source that tells of its paradox.
    pub(crate) const fn source(self) -> Source {
        match self {
            Self::Ambition => Source::Es("4.1 Ambitie"),
            Self::Interests => Source::Es("4.1 Belangen"),
            Self::Relation => Source::Es("4.1 Relatie"),
            Self::Organisation => Source::Es("4.1 Organisatie"),
            Self::Process => Source::Es("4.1 Proces"),
        }
    }

    /// The heading of the source's annex that advises on it.
    pub(crate) const fn annex(self) -> Source {
        match self {
            Self::Ambition => Source::Es("Bijlage Ambitie"),
            Self::Interests => Source::Es("Bijlage Belangen"),
            Self::Relation => Source::Es("Bijlage Relatie"),
            Self::Organisation => Source::Es("Bijlage Organisatie"),
            Self::Process => Source::Es("Bijlage Proces"),
        }
    }
}

impl Text {
    /// A condition in words.
    pub fn condition(&self, of: Condition) -> ConditionText {
        let part = |name: &str| self.get(&format!("{}.{name}", of.key()));
        ConditionText {
            name: self.word(of),
            letter: part("letter"),
            asks: part("asks"),
            paradox: part("paradox"),
            strong: part("strong"),
            costs: part("costs"),
            little: part("little"),
            much: part("much"),
            source: self.short_sources(&[of.source()]),
        }
    }

    /// A condition within a sentence.
    pub fn condition_within(&self, of: Condition) -> String {
        self.get(&format!("{}.within", of.key()))
    }

    /// Where the how-questions come from, in short.
    pub fn how_source(&self, _of: How) -> String {
        self.short_sources(&[Source::Es("4.2")])
    }

    /// A card.
    pub fn advice(&self, of: Advice) -> AdviceText {
        let says = self.get(&format!("{}.says", of.key()));
        AdviceText { title: self.word(of), says, source: self.short_sources(&[of.how().condition().annex()]) }
    }

    /// The conversation under pressure ('Als het schuurt'), step by step.
    pub fn rubs(&self) -> Vec<RubText> {
        let step = |(key, source): &(&str, Source)| RubText {
            title: self.get(key),
            says: self.get(&format!("{key}.says")),
            ask: self.get(&format!("{key}.ask")),
            source: self.short_sources(&[*source]),
        };
        RUBS.iter().map(step).collect()
    }

    /// So many people of a voice: '12 vertellers'.
    pub fn voices(&self, voice: Voice, count: usize) -> String {
        let key = match voice {
            Voice::Teller => "collaboration-tellers",
            Voice::Reflector => "collaboration-reflectors",
        };
        self.with(key, [("count", count.into())])
    }

    /// A voice as several people: 'vertellers'.
    pub fn voice_many(&self, voice: Voice) -> String {
        self.get(&format!("{}.many", voice.key()))
    }

    /// A voice as several people at the beginning of a sentence: 'Vertellers'.
    pub fn voice_first(&self, voice: Voice) -> String {
        self.get(&format!("{}.those", voice.key()))
    }

    /// What every condition got on a form: 'Ambitie 3,5, Belangen 1, …'.
    pub fn halves(&self, halves: Halves) -> String {
        let one = |it: Condition| {
            let points = self.language().number(halves.points(it));
            self.with("collaboration-half", [("name", self.word(it).into()), ("points", points.into())])
        };
        Condition::ALL.map(one).join(", ")
    }

    /// What a key moment is called; one without a name by when it was.
    pub fn key_moment(&self, moment: &KeyMoment) -> String {
        let when = || moment.when.map(|it| self.language().moment(it)).unwrap_or_default();
        if moment.name.trim().is_empty() { when() } else { moment.name.clone() }
    }

    /// What a moment or a form is called. A form is called by its moment: who filled it in is told nowhere.
    pub(super) fn collaboration_element(&self, design: &Design, id: Id) -> Option<String> {
        let all = &design.collaboration;
        let moment = KeyMomentId::try_from(id).ok().and_then(|it| all.moment(it));
        let of_form = || ScoreFormId::try_from(id).ok().and_then(|it| all.form(it)).map(|it| it.0);
        moment.or_else(of_form).map(|it| self.key_moment(it))
    }

    /// The name of what an edit of the collaboration makes.
    pub(super) fn collaboration_new_name(&self, edit: &CollaborationEdit) -> String {
        if let CollaborationEdit::AddMoment(name, _) = edit { name.clone() } else { String::new() }
    }

    /// What an edit of the collaboration is about that has no id.
    pub(super) fn collaboration_place(&self, edit: &CollaborationEdit) -> String {
        if let CollaborationEdit::SetParadox(of, _) = edit { self.condition_within(*of) } else { String::new() }
    }
}

#[cfg(test)]
mod tests;
