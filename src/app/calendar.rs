//! What is to come, for other calendars (.ics): transitions, moments of recalibration, decisions, arrangements, pauses.
//!
//! Each keeps its id, so that a calendar that reads a newer file moves what it has and adds nothing twice. The past is left
//! out: a calendar is to remind. Days have no zone: what is all day is all day everywhere.

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;

use crate::design::Design;
use crate::design::id::Id;
use crate::design::timeline::{Mark, State};
use crate::text::Text;

/// The calendar of a design as the text of a file. Without today everything is in it that is not done.
pub fn calendar(design: &Design, text: &Text, today: Option<Date>) -> String {
    let mut all = Calendar::new();
    all.properties.retain(|it| it.key() != "PRODID");
    all.append_property(Property::new("PRODID", "-//Alliantietafel//Alliantietafel//NL"));
    all.name(&text.with("calendar-name", [("name", design.name.as_str().into())]));
    for it in entries(design, text, today) {
        all.push(it.event(design, today));
    }
    all.done().to_string()
}

/// How many entries the calendar of a design has.
pub fn entries_count(design: &Design, text: &Text, today: Option<Date>) -> usize {
    entries(design, text, today).len()
}

/// A day with something on it.
struct Entry {
    on: Date,
    /// What tells it apart within its design.
    key: String,
    title: String,
    /// What is said with it, line by line.
    says: Vec<String>,
}

impl Entry {
    fn event(&self, design: &Design, today: Option<Date>) -> Event {
        let stamp = today.unwrap_or(self.on);
        let next = self.on.tomorrow().unwrap_or(self.on);
        let day = |key: &str, on: Date| {
            Property::new(key, on.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
        };
        let mut event = Event::new();
        event
            .uid(&format!("{}-{}@alliantietafel", self.key, design.id))
            .summary(&self.title)
            .add_property("DTSTAMP", stamp.strftime("%Y%m%dT000000Z").to_string())
            .append_property(day("DTSTART", self.on))
            .append_property(day("DTEND", next))
            .add_property("TRANSP", "TRANSPARENT");
        if !self.says.is_empty() {
            event.description(&self.says.join("\n"));
        }
        event.done()
    }
}

fn entries(design: &Design, text: &Text, today: Option<Date>) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    for it in design.stretches().into_iter().filter(|it| today.is_none_or(|today| it.from >= today)) {
        let title = text.with("tie-transition", [("phase", text.phase(it.phase).into())]);
        let key = format!("begin-{}", design.phases().place(it.phase));
        all.push(Entry { on: it.from, key, title: capital(&title), says: Vec::new() });
    }
    for mark in design.marks().iter().filter(|it| comes(it, today)) {
        let key = mark.id.map_or_else(|| format!("pause-{}", mark.on), |it| it.to_string());
        // A moment about several things is one entry.
        if all.iter().any(|it| it.key == key) {
            continue;
        }
        let title = capital(&text.dated(design, mark));
        all.push(Entry { on: mark.on, key, title, says: mark.id.map_or_else(Vec::new, |it| says(design, text, it)) });
    }
    all.sort_by(|a, b| (a.on, &a.key).cmp(&(b.on, &b.key)));
    all
}

/// Whether something is still to be done or to happen; what is late is still to be done.
fn comes(mark: &Mark, today: Option<Date>) -> bool {
    mark.state(today) != State::Done
}

/// All of an arrangement, of which a title is the beginning; who is there, and which design it is of.
fn says(design: &Design, text: &Text, id: Id) -> Vec<String> {
    let moment = design.life.moments.iter().find(|it| Id::from(it.id) == id);
    let arrangement = design.arrangements.iter().find(|it| Id::from(it.id) == id);
    let who = moment.map(|it| it.who.trim()).or(arrangement.map(|it| it.who.trim())).filter(|it| !it.is_empty());
    let who = who.map(|it| text.with("calendar-who", [("who", it.into())]));
    let whole = arrangement.map(|it| it.text.clone());
    whole.into_iter().chain(who).chain([design.name.clone()]).collect()
}

/// With a capital at its beginning, as a line of its own has.
fn capital(words: &str) -> String {
    let mut all = words.chars();
    all.next().map_or_else(String::new, |first| first.to_uppercase().chain(all).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::arrangements::ArrangementKind;
    use crate::design::edit::{ArrangementEdit, ArrangementField, Edit, LifeEdit, MomentField};
    use crate::design::form::Form;
    use crate::design::id::{ArrangementId, Ids, RecalibrationId};
    use crate::design::life::{At, Rhythm, What};
    use crate::design::phases::Phase;
    use crate::text::Language;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 3, 12);

    fn read(text: &str) -> Vec<Vec<(String, String)>> {
        let calendar = ical::IcalParser::new(text.as_bytes()).next().expect("a calendar").expect("that reads");
        let properties = |it: ical::parser::ical::component::IcalEvent| {
            it.properties.into_iter().map(|it| (it.name, it.value.unwrap_or_default())).collect()
        };
        calendar.events.into_iter().map(properties).collect()
    }

    fn of<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
        event.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str())
    }

    /// A title is the beginning of a long arrangement; who reads the calendar finds all of it.
    #[test]
    fn a_long_arrangement_is_there_whole() {
        let mut ids = Ids::seeded(3);
        let mut design = Design::new(&mut ids, "Dijk", Form::Full);
        let long = "De besturen van beide kanten zeggen één keer per jaar hardop of ze de ambitie nog willen dragen";
        let add = ArrangementEdit::Add(ArrangementKind::Other, Vec::new(), long.into());
        let made = Edit::Arrangement(add).apply(&mut design, &mut ids).expect("made");
        let id = ArrangementId::try_from(made).expect("an arrangement");
        for field in [ArrangementField::By(Some(date(2027, 3, 1))), ArrangementField::Who("secretaris".into())] {
            Edit::Arrangement(ArrangementEdit::Set(id, field)).apply(&mut design, &mut ids);
        }
        let events = read(&calendar(&design, &Text::new(Language::Nl), Some(TODAY)));
        let says = of(&events[0], "DESCRIPTION");
        assert!(says.contains(long) && says.contains("secretaris"), "{says}");
    }

    /// Another library reads what comes, and nothing of what was held.
    #[test]
    fn another_reader_finds_what_is_to_come_and_not_what_was_held() {
        let mut ids = Ids::seeded(3);
        let mut design = Design::new(&mut ids, "Dijk, ‘noord’; deel 1", Form::Full);
        let mut act = |edit| Edit::Life(edit).apply(&mut design, &mut ids);
        act(LifeEdit::SetBegin(Phase::Realisation, Some(date(2026, 10, 1))));
        act(LifeEdit::SetBegin(Phase::PlanDevelopment, Some(date(2024, 10, 1))));
        let tied = At::Transition { phase: Phase::Realisation, days: -14 };
        let to_come = act(LifeEdit::AddMoment(vec![What::Roles, What::Risks], tied)).expect("made");
        let id = RecalibrationId::try_from(to_come).expect("a moment");
        act(LifeEdit::SetMoment(id, MomentField::Who("bestuur, AMT".into())));
        let late = act(LifeEdit::AddMoment(vec![What::Interests], At::On(date(2026, 3, 1)))).expect("made");
        let held = act(LifeEdit::AddMoment(vec![What::Ambition], At::On(date(2026, 2, 1)))).expect("made");
        let held = RecalibrationId::try_from(held).expect("a moment");
        act(LifeEdit::SetMoment(held, MomentField::Held(Some(date(2026, 2, 1)))));
        act(LifeEdit::SetRhythm(Some(Rhythm { first: date(2025, 12, 1), months: 6 })));
        act(LifeEdit::SetEnd(Some(date(2026, 12, 31))));
        let written = calendar(&design, &Text::new(Language::Nl), Some(TODAY));
        let found = read(&written);
        let days: Vec<(&str, &str)> = found.iter().map(|it| (of(it, "DTSTART"), of(it, "DTEND"))).collect();
        let expected = [
            ("20260301", "20260302"),
            ("20260601", "20260602"),
            ("20260917", "20260918"),
            ("20261001", "20261002"),
            ("20261201", "20261202"),
        ];
        assert_eq!(days, expected, "{written}");
        assert!(of(&found[0], "UID").starts_with(&format!("{late}-")));
        assert!(of(&found[2], "SUMMARY").contains("Rollen en mandaten en risicodossier"), "{written}");
        assert_eq!(of(&found[2], "DESCRIPTION"), "Met: bestuur\\, AMT\\nDijk\\, ‘noord’\\; deel 1");
        assert!(found.iter().all(|it| of(it, "DTSTAMP") == "20260312T000000Z"));
        assert!(written.split("\r\n").all(|it| it.len() <= 75), "lines are folded: {written}");
    }

    #[test]
    fn a_moment_keeps_its_name_in_other_calendars_when_it_moves() {
        let mut ids = Ids::seeded(3);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let at = |day| LifeEdit::AddMoment(vec![What::Story], At::On(day));
        let made = Edit::Life(at(date(2026, 5, 1))).apply(&mut design, &mut ids).expect("made");
        let uid =
            |design: &Design| of(&read(&calendar(design, &Text::new(Language::En), Some(TODAY)))[0], "UID").to_owned();
        let before = uid(&design);
        let move_to = MomentField::At(At::On(date(2026, 6, 1)));
        let id = RecalibrationId::try_from(made).expect("a moment");
        Edit::Life(LifeEdit::SetMoment(id, move_to)).apply(&mut design, &mut ids);
        assert_eq!(uid(&design), before);
    }
}
