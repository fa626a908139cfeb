//! The birth, and the team.

use crate::app::tables::team as tables;
use crate::design::birth::{Aspect, View};
use crate::picture::birth::birth_card;
use crate::report::cells::{Writing, grid, plain, some};
use crate::report::document::{Block, Figure, Side};
use crate::report::parts::of::Of;

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
    let [client, contractor] = of.insight().people;
    if client + contractor > 0 {
        let own = of.insight().own_client_share.map(|it| text.language().share(it));
        let values = [("client", client.into()), ("contractor", contractor.into())];
        let mut says = text.with("report-team", values);
        if let Some(own) = own {
            says = format!("{says} {}", text.with("report-team-own", [("share", own.into())]));
        }
        writing.words(says);
    }
    let name = of.t("section-team");
    writing.cut(text, name.clone(), some(text, &name, &tables::board(design, text), &[0, 1, 2, 3, 6]), of.measure.rows);
    let name = of.t("report-parties");
    writing.table(name.clone(), grid(text, &name, &tables::parties(design, text)));
    writing.0
}
