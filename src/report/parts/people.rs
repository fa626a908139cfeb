//! The birth, and the team.

use crate::app::tables::team as tables;
use crate::design::birth::{Aspect, View};
use crate::design::bovenkant::{Filling, Seat};
use crate::design::parties::Standing;
use crate::design::share_of::ShareOf;
use crate::design::team::Person;
use crate::picture::birth::birth_card;
use crate::report::cells::{Writing, grid, plain, some};
use crate::report::document::{Block, Figure, Grid, Side};
use crate::report::parts::of::Of;
use crate::text::Text;

/// The birth: what every aspect stands at, what was agreed to do, the card.
pub(super) fn birth(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let birth = &design.birth;
    let mut writing = Writing::default();
    if !birth.is_started() {
        return writing.0;
    }
    if birth.card.is_filled() {
        let picture = birth_card(design, text);
        let says = text.with("report-birth-says", [("name", (&design.name).into())]);
        writing.0.push(Block::Figure(Figure { picture, says, most: 0.46, sheet: false }));
    }
    let scored = |view: View| {
        Aspect::of(view).filter_map(move |it| {
            let standing = birth.stands(it)?;
            Some(vec![text.word(view), text.word(it), text.light(Some(standing.light))])
        })
    };
    let rows: Vec<Vec<String>> = View::ALL.into_iter().flat_map(scored).collect();
    let columns = ["report-view", "report-aspect", "report-stands"].map(|it| (of.t(it), Side::Left));
    let name = of.t("report-scores");
    writing.table(name.clone(), plain(&name, &columns, rows));
    let actions = birth.actions.iter().map(|it| {
        let by = it.by.map(|it| text.language().date(it)).unwrap_or_default();
        vec![it.what.clone(), it.who.clone(), by, of.t(if it.done { "tables-yes" } else { "tables-no" })]
    });
    let columns = ["tables-what", "tables-who", "report-by", "report-done"].map(|it| (of.t(it), Side::Left));
    let name = of.t("report-actions");
    writing.table(name.clone(), plain(&name, &columns, actions.collect()));
    writing.0
}

/// The team: who is in it, of which side, and who holds roles.
pub(super) fn team(of: &Of) -> Vec<Block> {
    let (design, text) = (of.design(), of.text());
    let mut writing = Writing::default();
    sides(of, &mut writing);
    let name = of.t("section-team");
    let board = if design.form.has_sides() {
        beside(of)
    } else {
        some(text, &name, &tables::board(design, text), &[0, 1, 2, 3, 6])
    };
    writing.cut(text, name, board, of.measure.rows);
    let name = of.t("report-parties");
    writing.table(name.clone(), grid(text, &name, &tables::parties(design, text)));
    writing.0
}

/// How many of either side work in the disciplines, and how much of that are the client's own people.
pub(super) fn sides(of: &Of, writing: &mut Writing) {
    let text = of.text();
    let [client, contractor] = of.insight().people;
    if client + contractor == 0 || !of.design().form.has_sides() {
        return;
    }
    let own = of.insight().own_client_share.map(|it| text.language().share(it));
    let values = [("client", client.into()), ("contractor", contractor.into())];
    let mut says = text.with("report-team", values);
    if let Some(own) = own {
        let all = of.design().team.client_share_of == ShareOf::Everybody;
        let key = if all { "report-team-own-all" } else { "report-team-own" };
        says = format!("{says} {}", text.with(key, [("share", own.into())]));
    }
    writing.words(says);
}

/// Who sits beside whom: a row for each discipline, both sides next to each other, and its FTE. A row for each person would
/// take pages and not show this.
fn beside(of: &Of) -> Option<Grid> {
    let (design, text) = (of.design(), of.text());
    let team = &design.team;
    let mut columns = vec![(of.t("team-discipline"), Side::Left)];
    columns.extend(Standing::ALL.map(|it| (text.word(it), Side::Left)));
    columns.push((of.t("team-fte"), Side::Right));
    let mut rows = Vec::new();
    let mut row = |name: String, people: Vec<(Standing, String)>, fte: Option<f64>| {
        let of_side = |standing: Standing| {
            let all = people.iter().filter(|it| it.0 == standing).map(|it| it.1.as_str());
            all.collect::<Vec<_>>().join("\n")
        };
        let sides = Standing::ALL.map(of_side);
        let fte = fte.map(|it| text.language().number(it)).unwrap_or_default();
        rows.push(std::iter::once(name).chain(sides).chain([fte]).collect::<Vec<_>>());
    };
    for it in &team.disciplines {
        let people = it.people.iter().map(|it| (it.standing, member(of, it)));
        let open = it.vacancies.iter().map(|it| {
            (it.standing, crew(text, &it.function, &of.t("team-vacancy"), &text.belonging(design, it.belonging())))
        });
        let fte = it.people.iter().map(|it| it.fte).chain(it.vacancies.iter().map(|it| it.fte)).sum();
        row(it.name.clone(), people.chain(open).collect(), Some(fte));
    }
    let outside: Vec<_> = team.outside.iter().map(|it| (it.standing, member(of, it))).collect();
    if !outside.is_empty() {
        row(of.t("team-outside"), outside, None);
    }
    let seats = design.bovenkant.roles.iter().flat_map(|role| role.seats.iter().map(move |it| (role, it)));
    let open = seats.filter_map(|(role, seat)| {
        let Seat::Open(it) = seat else { return None };
        let key = if it.filling == Filling::Changing { "team-changing" } else { "team-vacancy" };
        Some((it.of.standing, crew(text, &text.role_name(role), &of.t(key), &text.belonging(design, it.of))))
    });
    let open: Vec<_> = open.collect();
    if !open.is_empty() {
        row(of.t("team-bovenkant"), open, None);
    }
    let mut grid = plain(&of.t("section-team"), &columns, rows)?;
    if team.members().next().is_some() {
        let mut cells = vec![String::new(); grid.columns.len()];
        if let (Some(last), true) = (cells.last_mut(), grid.columns.len() > 1) {
            *last = text.language().number(team.fte());
        }
        cells[0] = of.t("tables-together");
        grid.rows.push(crate::report::document::Row { cells, strong: true });
    }
    Some(grid)
}

/// Somebody of the team.
fn member(of: &Of, it: &Person) -> String {
    let (design, text) = (of.design(), of.text());
    let says = crew(text, &it.function, &it.name, &text.comes_from(design, it));
    if it.hired { format!("{says}, {}", of.t("team-hired")) } else { says }
}

/// What somebody does and who that is; where they come from, where their side has several.
fn crew(text: &Text, function: &str, name: &str, from: &str) -> String {
    let who = if Standing::ALL.iter().any(|it| text.word(*it) == from) {
        name.to_owned()
    } else {
        format!("{name} ({from})")
    };
    if function.trim().is_empty() || function == name { who } else { format!("{function}: {who}") }
}
