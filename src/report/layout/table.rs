//! A table on pages: columns as wide as what stands in them asks, rows that stay together, headings again on every page.

use crate::picture::tokens::Ink;
use crate::picture::typeface::Weight;
use crate::report::document::{Grid, Row, Side};
use crate::report::layout::book::{Kind, Node};
use crate::report::layout::lines::Face;
use crate::report::layout::press::{Press, Set};
use crate::report::layout::style::{CELL, MARGIN, WIDTH, leading};

/// Between columns, and above and beneath what stands in a row.
const GAP: f32 = 10.0;
const PAD: f32 = 2.5;
/// A column of words is this wide at least, and asks for no more than this by its longest word.
const NARROW: f32 = 30.0;
const WORD: f32 = 62.0;
/// The heading of a column of numbers asks for no more than this.
const HEAD: f32 = 66.0;
/// A row that is higher than this is broken where a page ends.
const HIGH: f32 = 200.0;
/// A heading of no more letters than this is not broken.
const SHORT: usize = 5;
/// A table with more rows is never small.
const SMALL: usize = 14;
/// So many rows are looked at for how wide columns are.
const LOOKED_AT: usize = 120;
/// Words that break into lines take so much more room than in one.
const RAGGED: f32 = 1.12;
/// What a column is given at once, and how much a line saved in a cell counts that is not the highest of its row.
const STEPS: [f32; 3] = [6.0, 18.0, 54.0];
const SIDELONG: f32 = 0.1;

/// A column: where it starts, how wide it is, where its words stand.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
    side: Side,
}

/// What a column asks for, and what stands in it.
struct Ask {
    /// The least that it can do with, and what it needs for nothing to break.
    least: f32,
    most: f32,
    /// What it cannot do without at all: numbers and days are not broken.
    firm: f32,
    /// How wide the lines of each cell are where nothing breaks them.
    cells: Vec<Vec<f32>>,
}

impl Ask {
    fn of(grid: &Grid, nth: usize, face: Face, strong: Face) -> Self {
        let (heading, side) = &grid.columns[nth];
        let number = *side == Side::Right;
        let word = |face: Face, it: &str| {
            let parts =
                it.split(' ').flat_map(|it| if is_figure(it) { vec![it] } else { it.split(['-', '/']).collect() });
            parts.map(|it| face.measure(it)).fold(0.0, f32::max)
        };
        let figure = |face: Face, it: &str| {
            it.split(' ').filter(|it| is_figure(it)).map(|it| face.measure(it)).fold(0.0, f32::max)
        };
        // A heading may break between its words.
        let (mut least, mut most) = (word(strong, heading), strong.measure(heading));
        let mut firm = if heading.chars().count() <= SHORT { most } else { 0.0 };
        let mut cells = vec![vec![most]];
        if number {
            most = most.min(HEAD).max(least);
        }
        for row in grid.rows.iter().take(LOOKED_AT) {
            let face = if row.strong { strong } else { face };
            let mut lines = Vec::new();
            for line in row.cells.get(nth).into_iter().flat_map(|it| it.lines()) {
                let wide = face.measure(line);
                most = most.max(wide);
                // Numbers are never broken, words may be.
                firm = firm.max(if number { wide } else { figure(face, line) });
                least = least.max(if number { wide } else { word(face, line).min(WORD).max(figure(face, line)) });
                lines.push(wide);
            }
            cells.push(lines);
        }
        least = least.max(NARROW.min(most)).min(most);
        Self { least, most, firm: firm.min(least), cells }
    }

    /// In how many lines each row stands at a width.
    fn lines(&self, width: f32) -> Vec<f32> {
        // A line that breaks at words does not get full.
        let breaks = |wide: &f32| if *wide <= width { 1.0 } else { (wide * RAGGED / width).ceil().max(2.0) };
        self.cells.iter().map(|it| it.iter().map(breaks).sum()).collect()
    }
}

/// Whether a word is a number or a day: `2.400.000`, `05-07-2026`, `−900,00`.
fn is_figure(word: &str) -> bool {
    let sign = |it: char| matches!(it, '.' | ',' | '-' | '/' | '\u{2212}' | '+' | '%' | '€' | '\u{a0}' | ':');
    word.chars().any(|it| it.is_ascii_digit()) && word.chars().all(|it| it.is_ascii_digit() || sign(it))
}

/// How wide the columns are in which a table is least high.
fn columns(grid: &Grid, face: Face, strong: Face) -> Vec<Column> {
    let count = grid.columns.len();
    let room = WIDTH - GAP * count.saturating_sub(1) as f32;
    let asks: Vec<Ask> = (0..count).map(|nth| Ask::of(grid, nth, face, strong)).collect();
    let (least, most) = asks.iter().fold((0.0, 0.0), |sum, it| (sum.0 + it.least, sum.1 + it.most));
    let widths: Vec<f32> = if most <= room {
        // What is left goes to the columns of words, so that numbers stay together at the right.
        let words = grid.columns.iter().filter(|it| it.1 == Side::Left).count().max(1) as f32;
        let more = |side: Side| if side == Side::Left { (room - most) / words } else { 0.0 };
        asks.iter().zip(&grid.columns).map(|(it, column)| it.most + more(column.1)).collect()
    } else if least >= room {
        let firm: f32 = asks.iter().map(|it| it.firm).sum();
        let share = ((room - firm) / (least - firm).max(0.001)).max(0.0);
        let narrow = |it: &Ask| it.firm + (it.least - it.firm) * share;
        // Not even what cannot be broken fits: all give way alike.
        let by = (room / firm.max(0.001)).min(1.0);
        asks.iter().map(|it| narrow(it) * by).collect()
    } else {
        lowest(&asks, room - least)
    };
    let mut x = MARGIN;
    let place = |(width, column): (f32, &(String, Side))| {
        let it = Column { x, width, side: column.1 };
        x += width + GAP;
        it
    };
    widths.into_iter().zip(&grid.columns).map(place).collect()
}

/// Gives what room is left away bit by bit, each time to the column that then saves the most lines.
fn lowest(asks: &[Ask], mut left: f32) -> Vec<f32> {
    let mut widths: Vec<f32> = asks.iter().map(|it| it.least).collect();
    let mut lines: Vec<Vec<f32>> = asks.iter().zip(&widths).map(|(it, width)| it.lines(*width)).collect();
    while left > 0.5 {
        // How high each row is, and how high it were without the column: a column only helps where it is the highest.
        let rows = lines.first().map_or(0, Vec::len);
        let high = |row: usize, but: usize| {
            lines.iter().enumerate().filter(|it| it.0 != but).map(|it| it.1[row]).fold(1.0_f32, f32::max)
        };
        let mut best: Option<(f32, usize, f32)> = None;
        for (nth, ask) in asks.iter().enumerate() {
            let others: Vec<f32> = (0..rows).map(|row| high(row, nth)).collect();
            for step in STEPS {
                let step = step.min(left).min(ask.most - widths[nth]);
                if step <= 0.0 {
                    continue;
                }
                let then = ask.lines(widths[nth] + step);
                let saved: f32 = others
                    .iter()
                    .zip(lines[nth].iter().zip(&then))
                    // Lines of a cell that is not the highest count a little: with others they save a line together.
                    .map(|(other, (now, then))| now.max(*other) - then.max(*other) + (now - then) * SIDELONG)
                    .sum();
                if best.is_none_or(|it| saved / step > it.0) {
                    best = Some((saved / step, nth, step));
                }
            }
        }
        let Some((saved, nth, step)) = best else { break };
        if saved <= 0.0 {
            // Nothing saves a line any more: what is left is air between them.
            let wish: f32 = asks.iter().zip(&widths).map(|(it, width)| it.most - width).sum();
            let air = left.min(wish) / wish.max(0.001);
            widths.iter_mut().zip(asks).for_each(|(it, ask)| *it += (ask.most - *it) * air);
            break;
        }
        widths[nth] += step;
        left -= step;
        lines[nth] = asks[nth].lines(widths[nth]);
    }
    widths
}

/// The cells of a row as lines.
struct Laid {
    cells: Vec<Vec<String>>,
    strong: bool,
}

impl Laid {
    fn of(cells: &[String], strong: bool, columns: &[Column], face: Face) -> Self {
        let lines = |(cell, column): (&String, &Column)| face.lines(cell, column.width);
        Self { cells: cells.iter().zip(columns).map(lines).collect(), strong }
    }

    fn lines(&self) -> usize {
        self.cells.iter().map(Vec::len).max().unwrap_or(0).max(1)
    }

    fn height(&self) -> f32 {
        self.lines() as f32 * leading(CELL) + 2.0 * PAD
    }
}

/// A table being set.
struct Setting<'a> {
    columns: &'a [Column],
    faces: [Face; 2],
    head: &'a Laid,
}

impl Setting<'_> {
    /// Paints some lines of a row; `say` tells whether it says something, or is a heading again.
    fn put(&self, press: &mut Press, row: &Laid, lines: std::ops::Range<usize>, say: bool) -> Vec<Option<Node>> {
        let y = press.y + PAD;
        let (face, ink) = (self.faces[usize::from(row.strong)], Ink::Ink);
        let mut nodes = Vec::new();
        for (cell, column) in row.cells.iter().zip(self.columns) {
            let part = cell.get(lines.start.min(cell.len())..lines.end.min(cell.len())).unwrap_or_default();
            if part.is_empty() {
                // A cell without words is a cell still, for who hears the table.
                nodes.push((say && lines.start == 0).then(|| press.say([])));
                continue;
            }
            let set = Set { face, ink, x: column.x, width: column.width, right: column.side == Side::Right };
            let art = Press::words(set, part, y);
            nodes.push(if say {
                Some(press.say([art]))
            } else {
                press.paint(art);
                None
            });
        }
        press.y += lines.len() as f32 * leading(CELL) + 2.0 * PAD;
        press.used = true;
        nodes
    }

    fn headed(&self, press: &mut Press, say: bool) -> Vec<Option<Node>> {
        let nodes = self.put(press, self.head, 0..self.head.lines(), say);
        press.rule([MARGIN, MARGIN + WIDTH], press.y, Ink::Ink2);
        nodes
    }

    /// A row, on as many pages as it needs.
    fn row(&self, press: &mut Press, row: &Laid) -> Node {
        let high = row.height();
        if high > press.room() && high <= HIGH {
            self.over(press);
        }
        let mut cells: Vec<Vec<Node>> = vec![Vec::new(); row.cells.len()];
        let (mut from, all) = (0, row.lines());
        while from < all {
            let fits = ((press.room() - 2.0 * PAD) / leading(CELL)).floor().max(0.0) as usize;
            if fits < 2 && fits < all - from {
                self.over(press);
                continue;
            }
            let to = (from + fits.max(1)).min(all);
            for (cell, node) in cells.iter_mut().zip(self.put(press, row, from..to, true)) {
                cell.extend(node);
            }
            from = to;
            if from < all {
                self.over(press);
            }
        }
        press.rule([MARGIN, MARGIN + WIDTH], press.y, Ink::Line);
        let cell =
            |(nth, nodes): (usize, Vec<Node>)| Node::Group(if nth == 0 { Kind::RowCell } else { Kind::Cell }, nodes);
        Node::Group(Kind::Row, cells.into_iter().enumerate().map(cell).collect())
    }

    /// Goes on on the next page, under the headings.
    fn over(&self, press: &mut Press) {
        press.turn();
        self.headed(press, false);
    }
}

/// How high a table is at least before it may break: all of a small one, else its headings and two rows.
pub(super) fn least(press: &Press, grid: &Grid) -> f32 {
    let faces = [press.face(CELL, Weight::Regular), press.face(CELL, Weight::Semibold)];
    let columns = columns(grid, faces[0], faces[1]);
    let heading: Vec<String> = grid.columns.iter().map(|it| it.0.clone()).collect();
    let head = Laid::of(&heading, true, &columns, faces[1]).height();
    let height = |it: &Row| Laid::of(&it.cells, it.strong, &columns, faces[usize::from(it.strong)]).height();
    if grid.rows.len() <= SMALL {
        let whole = head + grid.rows.iter().map(height).sum::<f32>();
        if whole <= HIGH {
            return whole;
        }
    }
    (head + grid.rows.iter().take(2).map(height).sum::<f32>()).min(HIGH)
}

/// A table.
pub(super) fn table(press: &mut Press, grid: &Grid) {
    let faces = [press.face(CELL, Weight::Regular), press.face(CELL, Weight::Semibold)];
    let columns = columns(grid, faces[0], faces[1]);
    let heading: Vec<String> = grid.columns.iter().map(|it| it.0.clone()).collect();
    let head = Laid::of(&heading, true, &columns, faces[1]);
    let setting = Setting { columns: &columns, faces, head: &head };
    let laid = |it: &Row| Laid::of(&it.cells, it.strong, &columns, faces[usize::from(it.strong)]);
    press.keep(least(press, grid));
    let head = setting.headed(press, true);
    let head = head.into_iter().map(|it| Node::Group(Kind::HeadCell, it.into_iter().collect())).collect();
    let head = Node::Group(Kind::Head, vec![Node::Group(Kind::Row, head)]);
    let rows = grid.rows.iter().map(|it| setting.row(press, &laid(it))).collect();
    let nodes = vec![head, Node::Group(Kind::Rows, rows)];
    press.read_all(Kind::Table(grid.name.clone()), nodes);
    press.y += 4.0;
}
