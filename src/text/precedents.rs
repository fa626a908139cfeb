//! Alliances that were there before, in words: names, facts with their years, sources.

use crate::design::form::Side;
use crate::rules::precedents::{Aspect, Fact, Lane, Precedent, Tie, When};
use crate::text::messages::Text;
use crate::text::words::{Named, by_its_key};

by_its_key!(Lane, Aspect);

/// A part of what is told of a precedent, by its attribute in the language files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Its whole name.
    Name,
    /// The kind of form.
    Form,
    /// What was made.
    What,
    /// The client.
    Client,
    /// The contractor and its companies.
    Contractor,
    /// Who took part, where that is not told as two sides.
    Partners,
    /// What it teaches.
    Lesson,
    /// Where the sources differ.
    Differs,
}

impl Told {
    const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Form => "form",
            Self::What => "what",
            Self::Client => "client",
            Self::Contractor => "contractor",
            Self::Partners => "partners",
            Self::Lesson => "lesson",
            Self::Differs => "differs",
        }
    }
}

impl Text {
    /// What a precedent is called in short.
    pub fn precedent(&self, it: &Precedent) -> String {
        self.get(&format!("precedent-{}", it.key))
    }

    /// What is told of it.
    pub fn precedent_told(&self, it: &Precedent, told: Told) -> String {
        self.get(&format!("precedent-{}.{}", it.key, told.key()))
    }

    /// From its first year to its last; that no source names one, where that is so.
    pub fn precedent_years(&self, it: &Precedent) -> String {
        match it.years() {
            None => self.get("precedent-undated"),
            Some((first, last)) if first == last => first.to_string(),
            Some((first, last)) => self.over(first, last),
        }
    }

    fn over(&self, first: i16, last: i16) -> String {
        let values = [("first", first.to_string().into()), ("last", last.to_string().into())];
        self.with("precedent-over", values)
    }

    /// When something happened, and what.
    pub fn precedent_fact(&self, it: &Precedent, fact: &Fact) -> (String, String) {
        let when = match fact.when {
            When::In(year) => year.to_string(),
            When::Over(first, last) => self.over(first, last),
            When::Early(year) => {
                let short = format!("{:02}", year % 100);
                self.with("precedent-early", [("short", short.into()), ("year", year.to_string().into())])
            }
        };
        (when, self.get(&format!("precedent-{}-{}", it.key, fact.what)))
    }

    /// Who took part: the client, then the contractor.
    pub fn precedent_partners(&self, it: &Precedent) -> Vec<String> {
        let told: &[Told] = if it.sides { &[Told::Client, Told::Contractor] } else { &[Told::Partners] };
        told.iter().map(|told| self.precedent_told(it, *told)).collect()
    }

    /// The same in words alone: each with the side that it is, where it is told as two sides.
    pub fn precedent_parties(&self, it: &Precedent) -> Vec<String> {
        let partners = self.precedent_partners(it);
        if !it.sides {
            return partners;
        }
        Side::ALL.into_iter().zip(partners).map(|(side, name)| format!("{}: {name}", self.side(side))).collect()
    }

    /// Where it is told of: each source once, with all its places.
    pub fn precedent_sources(&self, it: &Precedent) -> String {
        let mut all: Vec<(&str, Vec<String>)> = Vec::new();
        for source in it.sources {
            let (key, heading, chapter) = source.parts();
            let place = heading.map(ToOwned::to_owned).or_else(|| chapter.map(|it| it.to_string())).unwrap_or_default();
            match all.iter_mut().find(|it| it.0 == key) {
                Some(of) => of.1.push(place),
                None => all.push((key, vec![place])),
            }
        }
        let said = |(key, places): (&str, Vec<String>)| {
            let places = self.list(&places);
            self.with(key, [("heading", (&places).into()), ("chapter", (&places).into())])
        };
        all.into_iter().map(said).collect::<Vec<_>>().join("; ")
    }

    /// All of it in one sentence, for who does not see where it stands.
    pub fn precedent_spoken(&self, it: &Precedent) -> String {
        let name = |of: (&Precedent, Tie)| self.precedent(of.0);
        let mut said = vec![self.precedent(it), self.word(it.lane), self.precedent_years(it)];
        let (from, to): (Vec<_>, Vec<_>) =
            (it.learned_from().map(name).collect(), it.passed_on_to().map(name).collect());
        for (key, names) in [("precedent-spoken-from", from), ("precedent-spoken-to", to)] {
            if !names.is_empty() {
                said.push(self.with(key, [("names", self.list(&names).into())]));
            }
        }
        for (key, holds) in [("precedent-spoken-differs", it.differs), ("precedent-spoken-opens", it.opens.is_some())] {
            said.extend(holds.then(|| self.get(key)));
        }
        said.join(", ")
    }
}
