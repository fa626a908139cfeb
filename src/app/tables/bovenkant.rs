//! The tables of the bovenkant: who decides on what up to which amount, the escalation ladder, the walked cases.

use crate::app::tables::cells::{headed, in_euro};
use crate::design::Design;
use crate::design::bovenkant::{Mandate, Role, Subject};
use crate::design::euro::Euro;
use crate::design::mandates::Band;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// How a band of a subject is decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// By those with a mandate.
    Mandated,
    /// By those whom the program proposed.
    Proposed,
    /// By the client alone.
    Reserved,
    /// By several, each alone.
    Double,
    /// By nobody.
    Nobody,
}

/// Who decides on a band of a subject, in words, and how.
pub fn decides(design: &Design, text: &Text, subject: &Subject, band: Band) -> (String, Decided) {
    let top = &design.bovenkant;
    let reserved: Vec<String> = top.reserved_to(subject).into_iter().map(|it| text.role_of(design, it)).collect();
    if !reserved.is_empty() {
        let words = text.with("table-reserved", [("who", text.list(&reserved).into())]);
        return (words, Decided::Reserved);
    }
    let name = |id| top.role(id).map(|it| text.role_of(design, it)).unwrap_or_default();
    let all: Vec<&Mandate> = top.deciding(subject, band).collect();
    let one = |it: &Mandate| {
        let who = name(it.who);
        if it.with.is_empty() {
            return who;
        }
        let with: Vec<String> = it.with.iter().map(|it| name(*it)).collect();
        text.with("table-with", [("who", who.into()), ("with", text.list(&with).into())])
    };
    let mut alone: Vec<String> = Vec::new();
    for it in all.iter().filter(|it| it.is_alone()) {
        let name = name(it.who);
        if !alone.contains(&name) {
            alone.push(name);
        }
    }
    if alone.len() > 1 {
        return (text.with("table-double", [("names", text.list(&alone).into())]), Decided::Double);
    }
    if all.is_empty() {
        return (text.get("table-nobody"), Decided::Nobody);
    }
    let mut each: Vec<String> = all.iter().map(|it| one(it)).collect();
    each.dedup();
    let words = each.join("; ");
    if all.iter().all(|it| it.proposed) {
        return (text.with("table-proposed", [("who", words.into())]), Decided::Proposed);
    }
    (words, Decided::Mandated)
}

/// A band as the head of a column says it.
pub(crate) fn band_words(text: &Text, band: Band) -> String {
    match (band.above == Euro::ZERO, band.up_to) {
        (true, None) => text.get("table-all"),
        (_, Some(limit)) => text.with("table-up-to", [("amount", text.language().euro(limit).into())]),
        (false, None) => text.get("table-above"),
    }
}

/// The mandate table: subjects against bands of amounts. Where a subject has fewer limits than others, who decides
/// stands in every column of the band.
pub fn mandates(design: &Design, text: &Text) -> Table {
    let top = &design.bovenkant;
    let bands = top.bands();
    let mut table = headed(text, &["table-subject"]);
    table.heading.extend(bands.iter().map(|it| band_words(text, *it)));
    for subject in &top.subjects {
        let own = top.bands_on(subject);
        let who = |band: &Band| {
            let of = own.iter().find(|it| it.holds(band));
            of.map(|it| decides(design, text, subject, *it).0)
        };
        let cells = bands.iter().map(|it| Cell::from(who(it)));
        table.row(std::iter::once(Cell::from(&subject.name)).chain(cells));
    }
    table
}

/// Who takes a step: the role, and that nobody holds it where that is so.
pub(crate) fn taker(text: &Text, role: Option<&Role>) -> String {
    match role {
        None => text.get("bovenkant-no-role"),
        Some(role) if role.is_vacant() => text.with("bovenkant-vacant-role", [("role", text.role_name(role).into())]),
        Some(role) => text.role_name(role),
    }
}

/// The ladder: each step with its term and the day by which it is over, and the days together.
pub fn ladder(design: &Design, text: &Text) -> Table {
    let top = &design.bovenkant;
    let mut table = headed(text, &["tables-step", "tables-who", "tables-what", "tables-days", "tables-by-day"]);
    let mut day = Some(0);
    for (nth, step) in top.ladder.iter().enumerate() {
        day = day.zip(step.days).map(|(day, days)| day + u32::from(days));
        table.row([
            Cell::count(nth + 1),
            taker(text, step.role.and_then(|it| top.role(it))).into(),
            text.word(step.kind).into(),
            step.days.map_or(Cell::Empty, |it| Cell::count(it.into())),
            day.map_or(Cell::Empty, |it| Cell::count(it as usize)),
        ]);
    }
    if !top.ladder.is_empty() {
        let days = Cell::count(top.ladder_days() as usize);
        table.row([text.get("tables-together").into(), Cell::Empty, Cell::Empty, days, Cell::Empty]);
    }
    table
}

/// The kept cases: what each is about, and whether its path holds.
pub fn cases(design: &Design, text: &Text) -> Table {
    let top = &design.bovenkant;
    let mut table = headed(text, &["bovenkant-add-case", "table-subject"]);
    table.heading.push(in_euro(text, &text.get("tables-amount")));
    table.heading.extend(["walk-day-label", "tables-example-risk", "tables-path"].map(|it| text.get(it)));
    for it in &top.cases {
        let subject = it.subject.and_then(|it| top.subject(it));
        let path = match top.breaks(it) {
            None => text.get("bovenkant-case-holds"),
            Some((step, _)) => text.with("bovenkant-case-breaks", [("step", step.into())]),
        };
        table.row([
            (&it.title).into(),
            subject.map(|it| &it.name).into(),
            subject.filter(|it| it.money).map(|_| it.amount).into(),
            it.starts.into(),
            it.risk.and_then(|it| design.risks.get(it)).map(|it| &it.title).into(),
            path.into(),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::bovenkant::{RoleKind, StepKind};
    use crate::design::edit::{BovenkantEdit, Edit, PartyEdit, RoleField};
    use crate::design::form::{Form, Side};
    use crate::design::id::Ids;
    use crate::rules::testing;
    use crate::text::Language;

    /// The AMT decides on changes up to 50,000, on planning always, above that nobody; a ladder of two steps.
    fn design() -> Design {
        let mut builder = testing::design(Form::Full).role(RoleKind::ManagementTeam, "AMT", &[Side::Client]).role(
            RoleKind::AllianceBoard,
            "Bestuur",
            &[],
        );
        for (name, money) in [("Wijziging", true), ("Planning", false)] {
            builder = builder.top(BovenkantEdit::AddSubject { name: name.into(), money });
        }
        let (who, board) = (builder.role_id("AMT"), builder.role_id("Bestuur"));
        for (name, up_to) in [("Wijziging", Some(Euro::new(50_000))), ("Planning", None)] {
            let subject = builder.subject_id(name);
            builder = builder.top(BovenkantEdit::AddMandate { subject, who, above: Euro::ZERO, up_to });
        }
        let builder = builder
            .top(BovenkantEdit::AddStep(Some(who), Some(5), StepKind::Talk))
            .top(BovenkantEdit::AddStep(Some(board), Some(10), StepKind::Decide));
        builder.design
    }

    #[test]
    fn who_decides_stands_in_every_column_of_its_band() {
        assert_eq!(
            mandates(&design(), &Text::new(Language::Nl)).tab_separated(Language::Nl),
            "Onderwerp\ttot €\u{a0}50.000\tdaarboven\nWijziging\tAMT\tniemand\nPlanning\tAMT\tAMT\n"
        );
    }

    #[test]
    fn the_ladder_has_its_days_together() {
        assert_eq!(
            ladder(&design(), &Text::new(Language::Nl)).tab_separated(Language::Nl),
            "Stap\tWie\tWat\tDagen\tKlaar op dag\n\
             1\tAMT\tbespreekt\t5\t5\n\
             2\tBestuur (nog niemand)\tbeslist\t10\t15\n\
             samen\t\t\t15\t\n"
        );
    }

    #[test]
    fn of_every_example_every_row_has_every_column() {
        for example in EXAMPLES.into_iter().filter(|it| it.key != "zandwaard") {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                for table in [mandates(&design, &text), ladder(&design, &text), cases(&design, &text)] {
                    check(&table);
                    // Of the essentials no case was walked yet, and a programme has functions and no ladder of two sides.
                    let may = example.key == "de-wending" || design.form == Form::Programme;
                    assert!(!table.rows.is_empty() || may, "{}", example.key);
                }
            }
        }
    }

    /// Of two clients that decide alone, the table says which is which.
    #[test]
    fn who_decides_is_named_with_its_party_where_a_side_has_several() {
        let mut design = testing::design(Form::Full).role(RoleKind::Client, "", &[]).subject("Wensen", false).design;
        let mut ids = Ids::seeded(77);
        let mut make = |edit: Edit| edit.apply(&mut design, &mut ids);
        make(Edit::Party(PartyEdit::Add("Gemeente Almere".into(), Side::Client.into())));
        let party = design.parties.last().map(|it| it.id);
        let (role, subject) = (design.bovenkant.roles[0].id, design.bovenkant.subjects[0].id);
        let mut make = |edit: BovenkantEdit| Edit::Bovenkant(edit).apply(&mut design, &mut ids);
        make(BovenkantEdit::SetRole(role, RoleField::Party(party)));
        make(BovenkantEdit::Decide { subject, band: Band::ALL, who: Some(role), with: Vec::new() });
        let (words, _) = decides(&design, &Text::new(Language::Nl), &design.bovenkant.subjects[0], Band::ALL);
        assert_eq!(words, "Opdrachtgever (Gemeente Almere)");
    }
}
