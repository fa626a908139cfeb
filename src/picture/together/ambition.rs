//! The page of ambition and interests: the ambition, who confirmed it, interests above and under the table, exchanges, weighings.

use crate::design::Design;
use crate::design::ambition::{Interest, Layer};
use crate::design::parties::{Party, Standing};
use crate::picture::parts::{Art, Picture, Rect, Stroke};
use crate::picture::sign::Sign;
use crate::picture::together::paper::{Leaf, Paper};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// The page.
pub fn ambition_page(design: &Design, text: &Text, leaf: Leaf) -> Picture {
    let ambition = &design.ambition;
    let mut paper = Paper::new(design, text, (&text.get("section-ambition"), leaf));
    if !ambition.is_started() {
        paper.says(&text.get("ambition-empty"));
        return paper.finish(text);
    }
    if !ambition.text.is_empty() {
        paper.words(&ambition.text, size::TITLE, Weight::Semibold, Ink::Ink);
        paper.y += 6.0;
    }
    for (key, says) in [("ambition-public", &ambition.public), ("ambition-guard", &ambition.guard)] {
        if !says.is_empty() {
            paper.line(&text.get(key), says);
        }
    }
    for it in &ambition.not_now {
        let until = it.until.map(|it| text.with("ambition-until", [("day", text.language().date(it).into())]));
        let says = [Some(it.what.clone()), until, Some(it.why.clone()).filter(|it| !it.is_empty())];
        let says: Vec<String> = says.into_iter().flatten().collect();
        paper.line(&text.get("ambition-not-now"), &says.join(", "));
    }
    boards(&mut paper, design, text);
    interests(&mut paper, design, text);
    weighings(&mut paper, design, text);
    paper.finish(text)
}

/// The boards: how it is theirs too, and when each confirmed it.
fn boards(paper: &mut Paper, design: &Design, text: &Text) {
    let boards = design.boards();
    if boards.is_empty() {
        return;
    }
    paper.heading(&text.get("ambition-boards"));
    for board in boards {
        let sign = design.party(board.party).map(|it| Sign::from(design.badge(it.into())));
        let middle = paper.y + 8.0;
        let own = design.ambition.own(board.id).unwrap_or_default();
        let said = |it: &crate::design::ambition::Confirmation| {
            let day = it.on.map_or_else(|| text.get("ambition-confirmed"), |it| text.language().date(it));
            let who = if it.who.is_empty() { String::new() } else { format!(" ({})", it.who) };
            format!("{}: {day}{who}", text.phase(it.phase))
        };
        let confirmed: Vec<String> =
            design.ambition.confirmed.iter().filter(|it| it.board == board.id).map(said).collect();
        let now = design.ambition.confirmation(board.id, design.project.phase).is_none();
        let open = now.then(|| format!("{}: {}", text.phase(design.project.phase), text.get("ambition-not-yet")));
        let all: Vec<String> = confirmed.into_iter().chain(open).collect();
        let third = paper.within() / 3.0;
        if let Some(sign) = sign {
            paper.mark(sign, paper.left, middle);
        }
        // The mark stands before the name.
        let cells = [("", 20.0), (board.name, third - 20.0), (own, third), (&all.join(" · "), third)];
        paper.row(&cells, Weight::Regular, Ink::Ink);
    }
}

/// The interests of each party above the waterline and under it, and what is given for what.
fn interests(paper: &mut Paper, design: &Design, text: &Text) {
    let ambition = &design.ambition;
    let parties: Vec<&Party> = design.parties.iter().filter(|it| it.standing != Standing::Independent).collect();
    if ambition.interests.is_empty() || parties.is_empty() {
        return;
    }
    paper.heading(&text.get("ambition-interests"));
    for row in parties.chunks(4) {
        let width = paper.within() / row.len() as f32;
        for under in [false, true] {
            let top = paper.y;
            if under {
                let points = vec![[paper.left, top], [paper.right(), top]];
                paper.canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Alliance, 2.0) });
                let ground = paper.canvas.items.len();
                let end = column_ends(paper, design, text, (row, width, under), top + 8.0);
                let rect = Rect::new(paper.left, top + 1.0, paper.within(), end - top + 6.0);
                let art = Art::Box { rect, radius: 4.0, fill: Some(Ink::AllianceFill), stroke: None };
                paper.canvas.items.insert(ground, crate::picture::parts::Item { owner: None, art });
                paper.y = end + 10.0;
            } else {
                paper.y = column_ends(paper, design, text, (row, width, under), top) + 6.0;
            }
        }
    }
    let (hidden, above) = ambition.waterline();
    if hidden > 0 {
        paper.says(&text.with("ambition-waterline", [("above", above.into()), ("hidden", hidden.into())]));
    }
    for it in &ambition.exchanges {
        let name = |id| design.party(id).map(|it| text.party(it)).unwrap_or_default();
        let says = text.with(
            "ambition-exchange-says",
            [
                ("one", name(it.one.party).into()),
                ("gets", (&it.one.gets).into()),
                ("other", name(it.other.party).into()),
                ("others", (&it.other.gets).into()),
            ],
        );
        paper.line(&text.get("ambition-exchanges"), &says);
    }
}

/// Writes the interests of some parties beside each other; returns where the longest ends.
fn column_ends(
    paper: &mut Paper,
    design: &Design,
    text: &Text,
    (row, width, under): (&[&Party], f32, bool),
    top: f32,
) -> f32 {
    let mut end = top;
    for (nth, party) in row.iter().enumerate() {
        let x = paper.left + width * nth as f32 + 6.0;
        let mut y = top;
        if !under {
            paper.mark(Sign::from(design.badge((*party).into())), x, y + 9.0);
            let words = (text.party(party), size::BODY, Weight::Semibold, Ink::Ink);
            y = paper.words_at((&words.0, words.1, words.2, words.3), [x + 18.0, y], width - 30.0) + 2.0;
        }
        let of = |it: &&Interest| it.party == party.id && it.is_under() == under && it.is_written();
        // What was not talked about is counted on paper and not told.
        let count = design.ambition.interests.iter().filter(of).count();
        if under && count > 0 {
            let words = text.with("ambition-under-count", [("count", count.into())]);
            y = paper.words_at((&words, size::SMALL, Weight::Regular, Ink::Ink), [x, y], width - 14.0) + 2.0;
        }
        for it in design.ambition.interests.iter().filter(of).filter(|_| !under) {
            let spoken = it.kind.is_hidden() && !under;
            let words = if spoken { format!("{} ({})", it.text, text.get("ambition-above")) } else { it.text.clone() };
            y = paper.words_at((&words, size::SMALL, Weight::Regular, Ink::Ink), [x, y], width - 14.0) + 2.0;
        }
        end = end.max(y);
    }
    end
}

/// Choices and what each does in the three layers.
fn weighings(paper: &mut Paper, design: &Design, text: &Text) {
    let all = &design.ambition.weighings;
    if all.is_empty() {
        return;
    }
    paper.heading(&text.get("ambition-weighings"));
    let one = paper.within() / 6.0;
    let layers = Layer::ALL.map(|it| text.word(it));
    let (choice, outcome, guard) =
        (text.get("ambition-choice"), text.get("ambition-outcome"), text.get("ambition-guarded-by"));
    let heads = [&choice, &layers[0], &layers[1], &layers[2], &outcome, &guard];
    paper.row(&heads.map(|it| (it.as_str(), one)), Weight::Semibold, Ink::Ink2);
    for it in all {
        paper.rule();
        let cells = Layer::ALL.map(|layer| {
            let weighed = it.layer(layer);
            let word = weighed.verdict.map_or_else(|| text.get("ambition-not-weighed"), |it| text.word(it));
            if weighed.note.is_empty() { word } else { format!("{word}: {}", weighed.note) }
        });
        let row = [&it.what, &cells[0], &cells[1], &cells[2], &it.outcome, &it.guard];
        paper.row(&row.map(|it| (it.as_str(), one)), Weight::Regular, Ink::Ink);
    }
}
