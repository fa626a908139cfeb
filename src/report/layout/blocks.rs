//! The blocks of a report on pages.

use crate::picture::tokens::Ink;
use crate::picture::typeface::Weight;
use crate::picture::{Art, Rect, Stroke, scaled};
use crate::report::document::{Block, Figure, Report, Section, Signing};
use crate::report::layout::book::{Book, Kind, Link, Mark, Node};
use crate::report::layout::press::{Press, Set};
use crate::report::layout::style::{
    A4, BODY, BOTTOM, CELL, FOOT, HEADING, MARGIN, PART, SMALL, SUBTITLE, TITLE, TOP, WIDTH, leading,
};
use crate::report::layout::table;
use crate::text::Text;

/// How far the words of a list stand from the edge.
const INDENT: f32 = 14.0;
/// How high a line to sign on is.
const SIGN: f32 = 40.0;
/// Around a picture that has a page of its own.
const EDGE: f32 = 36.0;
/// A picture may be made this much smaller to fit on the page where its words stand.
const SMALLER: f32 = 0.72;

/// A report on pages.
pub fn lay_out(report: &Report, text: &Text) -> Book {
    let mut press = Press::new(&report.title, text.language());
    title(&mut press, report);
    blocks(&mut press, &report.foreword);
    let mut waiting = Vec::new();
    if let Some(words) = &report.contents {
        contents(&mut press, words, report, &mut waiting);
    }
    for it in &report.parts {
        part(&mut press, it, report.contents.is_some());
    }
    numbers(&mut press, waiting);
    feet(&mut press, report, text);
    press.book
}

fn set(press: &Press, size: f32, weight: Weight, ink: Ink) -> Set {
    Set { face: press.face(size, weight), ink, x: MARGIN, width: WIDTH, right: false }
}

/// Words over the whole width.
fn words(press: &mut Press, words: &str, set: Set) -> Vec<Node> {
    let lines = set.face.lines(words, set.width);
    press.flow(set, &lines)
}

fn title(press: &mut Press, report: &Report) {
    let of = set(press, SMALL, Weight::Regular, Ink::Ink2);
    let nodes = words(press, &report.above, of);
    press.read_all(Kind::Paragraph, nodes);
    press.y += 12.0;
    let of = set(press, TITLE, Weight::Semibold, Ink::Ink);
    let nodes = words(press, &report.title, of);
    press.read_all(Kind::Title, nodes);
    press.y += 3.0;
    let of = set(press, SUBTITLE, Weight::Regular, Ink::Ink2);
    let nodes = words(press, &report.below, of);
    press.read_all(Kind::Paragraph, nodes);
    press.y += 8.0;
}

/// A part: its heading and what stands under it.
fn part(press: &mut Press, part: &Section, roomy: bool) {
    if part.fresh && press.used {
        press.turn();
    }
    // A part that is a page of its own has its heading there.
    if let Some((Block::Figure(it), others)) = part.blocks.split_first()
        && it.sheet
    {
        sheet(press, it, Some(part));
        if !others.is_empty() {
            press.turn();
            blocks(press, others);
        }
        return;
    }
    let of = set(press, PART, Weight::Semibold, Ink::Ink);
    let lines = of.face.lines(&part.title, WIDTH);
    let own = lines.len() as f32 * leading(PART) + 5.0;
    press.space(if roomy { 20.0 } else { 14.0 });
    let next = part.blocks.iter().take(2).map(|it| least(press, it));
    // Two headings in a row stay with what they are of.
    let next: Vec<f32> = next.collect();
    let follows = match (part.blocks.first(), next.as_slice()) {
        (Some(Block::Heading(_)), [one, two, ..]) => one + two,
        (_, [one, ..]) => *one,
        _ => 0.0,
    };
    press.keep(own + follows);
    let (page, y) = (press.at(), press.y);
    let nodes = press.flow(of, &lines);
    press.mark(Mark { words: part.title.clone(), page, y, level: 1, part: Some(part.part) });
    press.read_all(Kind::Heading(1, part.title.clone()), nodes);
    press.y += 5.0;
    blocks(press, &part.blocks);
}

fn blocks(press: &mut Press, all: &[Block]) {
    for (nth, it) in all.iter().enumerate() {
        match it {
            Block::Heading(it) => {
                let after = all.get(nth + 1).map_or(0.0, |next| least(press, next));
                heading(press, it, after);
            }
            Block::Words(it) => {
                let of = set(press, BODY, Weight::Regular, Ink::Ink);
                // What announces a list stays with it.
                if let (true, Some(next)) = (it.ends_with(':'), all.get(nth + 1)) {
                    press.keep(leading(BODY) + 5.0 + least(press, next));
                }
                let nodes = words(press, it, of);
                press.read_all(Kind::Paragraph, nodes);
                press.y += 5.0;
            }
            Block::Quiet(it) => {
                let of = set(press, SMALL, Weight::Regular, Ink::Ink2);
                let nodes = words(press, it, of);
                press.read_all(Kind::Paragraph, nodes);
                press.y += 4.0;
            }
            Block::List { items, numbered } => list(press, items, *numbered),
            Block::Table(grid) => table::table(press, grid),
            Block::Figure(it) if it.sheet => {
                sheet(press, it, None);
                if nth + 1 < all.len() {
                    press.turn();
                }
            }
            Block::Figure(it) => {
                // What is said under a picture stands on its page.
                let quiet = matches!(all.get(nth + 1), Some(Block::Quiet(_)));
                figure(press, it, if quiet { under() } else { 0.0 });
            }
            Block::Signatures(all) => signatures(press, all),
        }
    }
}

/// What a remark under a picture takes.
fn under() -> f32 {
    2.0 * leading(SMALL) + 12.0
}

/// How high a block is at least before a page may end in it.
fn least(press: &Press, block: &Block) -> f32 {
    match block {
        Block::Heading(_) => leading(HEADING) + 10.0,
        Block::Words(it) => {
            let lines = press.face(BODY, Weight::Regular).lines(it, WIDTH).len();
            lines.min(3) as f32 * leading(BODY)
        }
        Block::Quiet(_) => 2.0 * leading(SMALL),
        Block::List { .. } => 2.0 * leading(BODY),
        Block::Table(it) => table::least(press, it),
        Block::Figure(it) if it.sheet => 0.0,
        Block::Figure(it) => size(it, BOTTOM - TOP - under())[1] * SMALLER + under(),
        Block::Signatures(_) => SIGN + 6.0,
    }
}

fn heading(press: &mut Press, says: &str, after: f32) {
    let of = set(press, HEADING, Weight::Semibold, Ink::Ink);
    let lines = of.face.lines(says, WIDTH);
    press.space(7.0);
    press.keep(lines.len() as f32 * leading(HEADING) + 3.0 + after);
    let (page, y) = (press.at(), press.y);
    let nodes = press.flow(of, &lines);
    press.mark(Mark { words: says.to_owned(), page, y, level: 2, part: None });
    press.read_all(Kind::Heading(2, says.to_owned()), nodes);
    press.y += 3.0;
}

fn list(press: &mut Press, items: &[String], numbered: bool) {
    let mut all = Vec::new();
    for (nth, it) in items.iter().enumerate() {
        let of = set(press, BODY, Weight::Regular, Ink::Ink);
        let of = Set { x: of.x + INDENT, width: of.width - INDENT, ..of };
        let lines = of.face.lines(it, of.width);
        if lines.is_empty() {
            continue;
        }
        press.keep(lines.len().min(2) as f32 * leading(BODY));
        let label = if numbered { format!("{}.", nth + 1) } else { "•".to_owned() };
        let art = Press::words(Set { x: MARGIN, width: INDENT, ..of }, &[label], press.y);
        let label = Node::Group(Kind::Label, vec![press.say([art])]);
        let body = press.flow(of, &lines);
        all.push(Node::Group(Kind::Item, vec![label, Node::Group(Kind::Body, body)]));
        press.y += 2.0;
    }
    press.read_all(Kind::List(numbered), all);
    press.y += 3.0;
}

/// How large a picture is on paper with this much height at most.
fn size(figure: &Figure, high: f32) -> [f32; 2] {
    let picture = &figure.picture;
    let high = high.min((BOTTOM - TOP) * figure.most);
    // No larger than it was drawn on a screen: its words stay below those around it.
    let by = (WIDTH / picture.width.max(1.0)).min(high / picture.height.max(1.0)).min(0.8);
    [picture.width * by, picture.height * by]
}

/// A picture, with so much room left under it.
fn figure(press: &mut Press, figure: &Figure, under: f32) {
    let [_, wished] = size(figure, BOTTOM - TOP - under);
    let room = press.room() - under;
    if press.used && wished > room && wished * SMALLER > room {
        press.turn();
    }
    let [width, high] = size(figure, (press.room() - under).max(40.0));
    let by = width / figure.picture.width.max(1.0);
    let shift = [MARGIN + (WIDTH - width) / 2.0, press.y];
    let art = figure.picture.items.iter().map(|it| scaled(&it.art, by).moved(shift));
    let node = press.say(art);
    press.read_all(Kind::Figure(figure.says.clone()), vec![node]);
    press.y += high + 8.0;
    press.used = true;
}

/// A picture on a page of its own: as large as fits, lying down where it does so itself.
fn sheet(press: &mut Press, figure: &Figure, part: Option<&Section>) {
    let lies = figure.picture.width > figure.picture.height;
    let [width, height] = if lies { [A4[1], A4[0]] } else { A4 };
    press.turn_to([width, height]);
    let mut top = EDGE;
    if let Some(part) = part {
        let of = set(press, PART, Weight::Semibold, Ink::Ink);
        let of = Set { x: EDGE, width: width - 2.0 * EDGE, ..of };
        let lines = of.face.lines(&part.title, of.width);
        let art = Press::words(of, &lines, top);
        press.mark(Mark { words: part.title.clone(), page: press.at(), y: top, level: 1, part: Some(part.part) });
        let node = press.say([art]);
        press.read_all(Kind::Heading(1, part.title.clone()), vec![node]);
        top += lines.len() as f32 * leading(PART) + 4.0;
    }
    let room = [width - 2.0 * EDGE, height - top - (A4[1] - BOTTOM)];
    let by = (room[0] / figure.picture.width.max(1.0)).min(room[1] / figure.picture.height.max(1.0));
    let shift = [(width - figure.picture.width * by) / 2.0, top];
    let art = figure.picture.items.iter().map(|it| scaled(&it.art, by).moved(shift));
    let node = press.say(art);
    press.read_all(Kind::Figure(figure.says.clone()), vec![node]);
    press.y = BOTTOM;
    press.used = true;
}

/// A line for each party: what was signed, or where one signs.
fn signatures(press: &mut Press, all: &[Signing]) {
    let half = (WIDTH - 24.0) / 2.0;
    for pair in all.chunks(2) {
        press.keep(SIGN + 4.0);
        let y = press.y;
        for (nth, it) in pair.iter().enumerate() {
            let x = MARGIN + nth as f32 * (half + 24.0);
            let line = y + SIGN - leading(SMALL) - 1.0;
            let plain = set(press, BODY, Weight::Regular, Ink::Ink);
            let small = set(press, SMALL, Weight::Regular, Ink::Ink2);
            let mut said = Vec::new();
            if !it.signed.is_empty() {
                let lines = plain.face.lines(&it.signed, half);
                let shown = lines.get(..2).unwrap_or(&lines);
                let top = line - shown.len() as f32 * leading(BODY);
                said.push(Press::words(Set { x, width: half, ..plain }, shown, top));
            }
            let under = small.face.lines(&it.party, half);
            said.push(Press::words(Set { x, width: half, ..small }, under.get(..1).unwrap_or_default(), line + 1.0));
            let node = press.say(said);
            press.read_all(Kind::Paragraph, vec![node]);
            press.rule([x, x + half], line, Ink::Ink2);
        }
        press.y += SIGN + 4.0;
        press.used = true;
    }
    press.y += 4.0;
}

/// A line of the contents that waits for the number of its page: where it stands, and which part it is of.
struct Waiting {
    page: usize,
    y: f32,
    leaf: usize,
    link: usize,
    says: String,
    nth: usize,
}

fn contents(press: &mut Press, title: &str, report: &Report, waiting: &mut Vec<Waiting>) {
    heading(press, title, 3.0 * leading(BODY));
    // The contents are no part of what they list.
    press.book.marks.clear();
    let mut lines = Vec::new();
    for (nth, it) in report.parts.iter().enumerate() {
        let of = set(press, BODY, Weight::Regular, Ink::Ink);
        press.keep(leading(BODY) + 2.0);
        let words = of.face.lines(&it.title, WIDTH - 60.0);
        let art = Press::words(of, words.get(..1).unwrap_or_default(), press.y);
        let Node::Leaf(page, leaf) = press.say([art]) else { continue };
        let rect = Rect::new(MARGIN, press.y, WIDTH, leading(BODY));
        let link = press.book.pages[page].links.len();
        press.book.pages[page].links.push(Link { rect, to: 0, says: it.title.clone() });
        waiting.push(Waiting { page, y: press.y, leaf, link, says: it.title.clone(), nth });
        let reference = Node::Group(Kind::Reference, vec![Node::Leaf(page, leaf), Node::Link(page, link)]);
        lines.push(Node::Group(Kind::ContentsLine, vec![reference]));
        press.y += leading(BODY) + 1.0;
        press.used = true;
    }
    press.read_all(Kind::Contents, lines);
    press.y += 6.0;
}

/// Writes the numbers of pages behind the lines of the contents, and where they lead.
fn numbers(press: &mut Press, waiting: Vec<Waiting>) {
    let starts: Vec<(usize, usize)> =
        press.book.marks.iter().enumerate().filter(|it| it.1.part.is_some()).map(|it| (it.0, it.1.page)).collect();
    for it in waiting {
        let Some((mark, page)) = starts.get(it.nth).copied() else { continue };
        let of = set(press, BODY, Weight::Regular, Ink::Ink2);
        let art = Press::words(Set { right: true, ..of }, &[(page + 1).to_string()], it.y);
        let at = &mut press.book.pages[it.page];
        // The number is read with its line: it takes the place behind it among the items of the leaf.
        let end = at.leaves[it.leaf].end;
        at.picture.items.insert(end, crate::picture::Item { owner: None, art });
        for leaf in &mut at.leaves {
            if leaf.start >= end {
                *leaf = leaf.start + 1..leaf.end + 1;
            }
        }
        at.leaves[it.leaf].end += 1;
        at.links[it.link].to = mark;
        at.links[it.link].says = format!("{}, {}", it.says, page + 1);
    }
}

/// The foot of every page: what it is of, and which page it is.
fn feet(press: &mut Press, report: &Report, text: &Text) {
    let count = press.book.pages.len();
    let (face, high) = (press.face(CELL - 1.0, Weight::Regular), leading(CELL - 1.0));
    for (nth, page) in press.book.pages.iter_mut().enumerate() {
        let number = text.with("report-page-of", [("page", (nth + 1).into()), ("count", count.into())]);
        let wide = face.measure(&number);
        // A page that lies down has its foot as far from its edge.
        let (across, foot) = (page.picture.width - 2.0 * MARGIN, page.picture.height - (A4[1] - FOOT) - high);
        let line =
            Art::Line { points: vec![[MARGIN, foot], [MARGIN + across, foot]], stroke: Stroke::solid(Ink::Line, 0.6) };
        let of = Set { face, ink: Ink::Ink2, x: MARGIN, width: across - wide - 12.0, right: false };
        let says = face.lines(&report.foot, of.width);
        let left = Press::words(of, says.get(..1).unwrap_or_default(), foot + 4.0);
        let right = Press::words(Set { width: across, right: true, ..of }, &[number], foot + 4.0);
        let art = [line, left, right];
        page.picture.items.extend(art.into_iter().map(|art| crate::picture::Item { owner: None, art }));
    }
}
