//! The page of steering: how uncertain it is, which way the arrangements lean, what is strict and free, who leads, what was
//! taken over from others.

use crate::design::Design;
use crate::design::arrangements::{Arrangement, Leaning};
use crate::design::leanings::Leanings;
use crate::design::steering::{Butterfly, Space};
use crate::picture::parts::{Art, Dash, Picture, Rect, Stroke};
use crate::picture::sign::Sign;
use crate::picture::together::map::{UNDER, Words, disc, ground, on};
use crate::picture::together::paper::{GAP, Leaf, Paper};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// How wide and high the map is.
const MAP: [f32; 2] = [420.0, 300.0];

/// The page.
pub fn steering_page(design: &Design, text: &Text, leaf: Leaf) -> Picture {
    let steering = &design.steering;
    let mut paper = Paper::new(design, text, (&text.get("steering-title"), leaf));
    if !steering.is_started() && design.leanings() == Leanings::default() {
        paper.says(&text.get("steering-says"));
        return paper.finish(text);
    }
    paper.y += 18.0;
    let (left, top) = (paper.left, paper.y);
    let under = map(&mut paper, design, text, Rect::new(left, top, MAP[0], MAP[1]));
    // In a column there is no room for two lists beside the map.
    let lists = if leaf == Leaf::Own { [left + MAP[0] + GAP, top] } else { [left, under + 10.0] };
    let beside = leanings(&mut paper, design, text, lists);
    paper.y = under.max(beside) + 6.0;
    signs(&mut paper, design, text);
    spaces(&mut paper, design, text);
    tasks(&mut paper, design, text);
    if !steering.leaders.is_empty() {
        paper.heading(&text.get("steering-leaders"));
        for it in &steering.leaders {
            let until = it.until.map(|it| text.with("ambition-until", [("day", text.language().date(it).into())]));
            let alone = it.decides_alone.then(|| text.get("steering-decides-alone"));
            let says = [Some(it.who.clone()).filter(|it| !it.is_empty()), until, alone];
            paper.line(&it.what, &says.into_iter().flatten().collect::<Vec<_>>().join(", "));
        }
    }
    for card in Butterfly::ALL {
        let taken: Vec<String> = steering
            .adopted
            .iter()
            .filter(|it| it.of.of() == card)
            .map(|it| {
                let word = text.word(it.of);
                if it.how.is_empty() { word } else { format!("{word}: {}", it.how) }
            })
            .collect();
        if !taken.is_empty() {
            paper.heading(&text.word(card));
            for it in &taken {
                paper.says(it);
            }
        }
    }
    paper.finish(text)
}

/// The map with the board's point and its members; returns where it ends.
fn map(paper: &mut Paper, design: &Design, text: &Text, plot: Rect) -> f32 {
    let keys = ["steering-corner-trust", "steering-corner-both", "steering-corner-little", "steering-corner-control"];
    let words = Words {
        axes: [text.get("steering-relation"), text.get("steering-work")],
        ends: [text.get("map-low"), text.get("map-high")],
        corners: keys.map(|it| text.get(it)),
    };
    ground(&mut paper.canvas, plot, &words);
    let steering = &design.steering;
    let points: Vec<_> = steering.placed.iter().map(|it| on(plot, (it.at.relation, it.at.work))).collect();
    let stroke = Stroke { ink: Ink::Alliance, width: 1.4, dash: Dash::Dashed };
    if points.len() > 1 {
        paper.canvas.put(None, Art::Line { points: points.clone(), stroke });
    }
    for (nth, at) in points.iter().enumerate() {
        let last = nth + 1 == points.len();
        disc(&mut paper.canvas, *at, Some(if last { 1.0 } else { 0.0 }), Ink::Alliance);
    }
    for it in &steering.members {
        let Some(at) = it.at else { continue };
        let [x, y] = on(plot, (at.relation, at.work));
        paper.canvas.mark(None, Sign::from(it.standing), x - 6.0, y);
    }
    let end = plot.bottom() + UNDER;
    match steering.now() {
        Some(now) => {
            let says = format!("{}: {}", text.uncertainty(now), text.asks(now));
            paper.words_at((&says, size::BODY, Weight::Regular, Ink::Ink), [plot.x, end], plot.width)
        }
        None => end,
    }
}

/// The arrangements on either side; returns where they end.
fn leanings(paper: &mut Paper, design: &Design, text: &Text, [x, top]: [f32; 2]) -> f32 {
    let width = paper.right() - x;
    let all = design.leanings();
    let says = text.with("steering-bar", [("control", all.control.into()), ("trust", all.trust.into())]);
    let y = paper.words_at((&says, size::BODY, Weight::Semibold, Ink::Ink), [x, top], width) + 6.0;
    let half = width / 2.0;
    let mut end = y;
    for (nth, leaning) in [Leaning::Control, Leaning::Trust].into_iter().enumerate() {
        let left = x + half * nth as f32;
        let word = text.get(if leaning == Leaning::Control { "leaning-control" } else { "leaning-trust" });
        let mut at = paper.words_at((&word, size::SMALL, Weight::Semibold, Ink::Ink2), [left, y], half - 12.0) + 2.0;
        let of = |it: &&Arrangement| it.leaning == Some(leaning) && it.is_written();
        for it in design.arrangements.iter().filter(of) {
            let words = if it.who.is_empty() { it.text.clone() } else { format!("{} ({})", it.text, it.who) };
            at = paper.words_at((&words, size::SMALL, Weight::Regular, Ink::Ink), [left, at], half - 12.0) + 3.0;
        }
        end = end.max(at);
    }
    end
}

/// What the team recognised of too little and of too much.
fn signs(paper: &mut Paper, design: &Design, text: &Text) {
    let seen = |too_much: bool| -> Vec<String> {
        design.steering.signs.iter().filter(|it| it.is_too_much() == too_much).map(|it| text.word(*it)).collect()
    };
    let sides = [("steering-too-little", seen(false)), ("steering-too-much", seen(true))];
    if sides.iter().all(|it| it.1.is_empty()) {
        return;
    }
    paper.heading(&text.get("steering-organised"));
    for (key, all) in sides.iter().filter(|it| !it.1.is_empty()) {
        paper.line(&text.get(key), &text.list(all));
    }
}

/// Which task lies where, and which roles see to it.
fn tasks(paper: &mut Paper, design: &Design, text: &Text) {
    if design.tasks.is_empty() {
        return;
    }
    paper.heading(&text.get("steering-tasks"));
    for it in &design.tasks {
        let roles = text.list(&design.seeing_to(it.task).map(|it| text.role_name(it)).collect::<Vec<_>>());
        let place = text.task_domain(it.domain);
        let says = if roles.is_empty() { place } else { format!("{place} ({roles})") };
        paper.line(&text.word(it.task), &says);
    }
}

/// What lies in which space.
fn spaces(paper: &mut Paper, design: &Design, text: &Text) {
    if design.steering.spaces.is_empty() {
        return;
    }
    paper.heading(&text.get("steering-spaces"));
    for space in Space::ALL {
        let all: Vec<String> = design.steering.within(space).map(|it| it.what.clone()).collect();
        if !all.is_empty() {
            paper.line(&text.word(space), &text.list(&all));
        }
    }
}
