//! What every part of the picture is drawn with: boxes, marks and words on one canvas, and which elements raise alarm.

use std::collections::HashMap;

use crate::design::id::Id;
use crate::picture::parts::Art;
use crate::picture::parts::Gathered;
use crate::picture::parts::Item;
use crate::picture::parts::Rect;
use crate::picture::parts::Spot;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::parts::TextLine;
use crate::picture::parts::Words;
use crate::picture::sign::Shape;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::LEADING;
use crate::picture::tokens::STEP;
use crate::picture::typeface::CAP_HEIGHT;
use crate::picture::typeface::Weight;
use crate::picture::typeface::clean;
use crate::picture::typeface::measure;
use crate::picture::wrap::wrap_around;
use crate::rules::Check;
use crate::rules::Severity;
use crate::rules::Signal;
use crate::text::Text;

/// The rule whose signal draws the line that lacks.
pub(super) const LINE_MISSING: &str = "client-board-line-missing";

/// How large a mark is.
pub(super) const MARK: f32 = 12.0;

/// From one mark to the next, or to the words behind it.
pub(super) const MARK_PITCH: f32 = 16.0;

/// A picture in the making.
pub(crate) struct Canvas<'a> {
    /// The words.
    pub text: &'a Text,
    /// What is painted so far.
    pub items: Vec<Item>,
    /// What can be pointed at so far.
    pub spots: Vec<Spot>,
    alarms: HashMap<Id, Severity>,
    /// The right side of what may be painted on.
    right: f32,
}

/// Where words stand in their room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// Against its left side.
    Left,
    /// In its middle.
    Center,
    /// Against its right side.
    Right,
}

/// Words that were broken into lines, before they have a place.
pub(crate) struct Block {
    lines: Vec<String>,
    size: f32,
    weight: Weight,
    full: String,
    indent: f32,
    /// Whether something was left out.
    pub shortened: bool,
}

impl Block {
    /// Words broken to fit a width.
    pub(crate) fn new(text: &str, size: f32, weight: Weight, width: f32, max_lines: usize) -> Self {
        Self::around(text, (size, weight), [0.0, 0.0], width, max_lines)
    }

    /// Words whose first line leaves room on its left (for marks) and on its right (for a value).
    pub(crate) fn around(
        text: &str,
        (size, weight): (f32, Weight),
        [left, right]: [f32; 2],
        width: f32,
        max_lines: usize,
    ) -> Self {
        // The value's room stays free on every line: lines that run on beneath it read as its words.
        let room = |at: usize| width - right - if at == 0 { left } else { 0.0 };
        let (lines, shortened) = wrap_around(text, size, weight, room, max_lines);
        Self { lines, size, weight, full: clean(text).trim().to_owned(), indent: left, shortened }
    }

    /// How high it is.
    pub(crate) fn height(&self) -> f32 {
        self.lines.len() as f32 * line_height(self.size)
    }

    /// How high its first line is.
    pub(crate) fn first_height(&self) -> f32 {
        line_height(self.size)
    }

    /// What it would say with room enough.
    pub(crate) fn full(&self) -> &str {
        &self.full
    }

    /// How wide its longest line is, with what stands before it.
    pub(crate) fn width(&self) -> f32 {
        let width = |(at, line): (usize, &String)| measure(line, self.size, self.weight) + self.indent_of(at);
        self.lines.iter().enumerate().map(width).fold(0.0, f32::max)
    }

    /// Where its last word ends, and the middle of that line, where it stands with its left top corner.
    pub(crate) fn end(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        let Some((last, before)) = self.lines.split_last() else { return [x, y] };
        let wide = measure(last, self.size, self.weight) + self.indent_of(before.len());
        [x + wide, y + (before.len() as f32 + 0.5) * line_height(self.size)]
    }

    fn indent_of(&self, line: usize) -> f32 {
        if line == 0 { self.indent } else { 0.0 }
    }
}

/// A name, or what stands for one.
pub(super) fn named(name: &str, text: &Text) -> String {
    let name = clean(name);
    if name.trim().is_empty() { text.get("picture-nameless") } else { name }
}

/// The height of a line of a type size: whole points, so that lines stay sharp.
pub(super) fn line_height(size: f32) -> f32 {
    (size * LEADING).round()
}

impl<'a> Canvas<'a> {
    /// An empty canvas of a width; `signals` tell which elements raise alarm.
    pub(crate) fn new(text: &'a Text, signals: &[Signal], right: f32) -> Self {
        let mut alarms: HashMap<Id, Severity> = HashMap::new();
        let shouts = |it: &&Signal| {
            // A summary's subjects are those of the signals that it sums up: they have their own. A line that lacks is
            // drawn in the roof and says enough.
            let shown_elsewhere = matches!(it.rule.check, Check::Summary(_)) || it.rule.id == LINE_MISSING;
            it.waived.is_none() && it.finding.severity < Severity::Hint && !shown_elsewhere
        };
        for signal in signals.iter().filter(shouts) {
            for id in &signal.finding.subjects {
                let known = alarms.entry(*id).or_insert(signal.finding.severity);
                *known = signal.finding.severity.min(*known);
            }
        }
        Self { text, items: Vec::new(), spots: Vec::new(), alarms, right }
    }

    /// The right side of what may be painted on.
    pub(crate) fn right(&self) -> f32 {
        self.right
    }

    /// The alarm that an element raises.
    pub(crate) fn alarm(&self, id: impl Into<Id>) -> Option<Severity> {
        self.alarms.get(&id.into()).copied()
    }

    /// A spot that a person can point at, called by what there is to say about it.
    pub(crate) fn spot<const N: usize>(&mut self, target: Target, rect: Rect, name: [&str; N]) -> usize {
        let mut name: Vec<String> = name.into_iter().filter(|it| !it.trim().is_empty()).map(clean).collect();
        if let Target::Element(id) = target
            && let Some(severity) = self.alarm(id)
        {
            name.push(self.text.severity(severity, false));
        }
        self.spots.push(Spot { target, rect, name: name.join(", "), shortened: false, gathers: Vec::new() });
        self.spots.len() - 1
    }

    /// A spot that stands for elements without showing them, called so; it raises the heaviest of their alarms.
    pub(crate) fn gathering(
        &mut self,
        of: Gathered,
        rect: Rect,
        name: &str,
        ids: Vec<Id>,
    ) -> (usize, Option<Severity>) {
        let alarm = ids.iter().filter_map(|it| self.alarm(*it)).min();
        let said = alarm.map(|it| self.text.severity(it, false)).unwrap_or_default();
        let owner = self.spot(Target::More(of), rect, [name, &said]);
        self.spots[owner].gathers = ids;
        (owner, alarm)
    }

    /// A box.
    pub(crate) fn boxed(
        &mut self,
        owner: Option<usize>,
        rect: Rect,
        radius: f32,
        fill: Option<Ink>,
        stroke: Option<Stroke>,
    ) {
        self.put(owner, Art::Box { rect, radius, fill, stroke });
    }

    /// A filled mark.
    pub(crate) fn mark(&mut self, owner: Option<usize>, sign: Sign, x: f32, middle: f32) {
        let rect = Rect::new(x, middle - MARK / 2.0, MARK, MARK);
        self.put(owner, Art::Mark { sign, rect, hollow: false, dimmed: false });
    }

    /// The mark of an alarm on the corner of what raises it, so that no words move when it comes or goes.
    pub(crate) fn alarm_mark(&mut self, owner: usize, severity: Option<Severity>, rect: Rect) {
        if let Some(sign) = severity.map(sign) {
            let x = (rect.right() - MARK + STEP).min(self.right - MARK);
            self.mark(Some(owner), sign, x, rect.y + MARK / 2.0 - STEP);
        }
    }

    /// A mark on the left corner of a box, so that it takes no room of the words.
    pub(crate) fn corner_mark(&mut self, owner: usize, sign: Sign, rect: Rect) {
        self.mark(Some(owner), sign, (rect.x - STEP).max(0.0), rect.y + MARK / 2.0 - STEP);
    }

    /// Takes over what another canvas has, moved down.
    pub(crate) fn append(&mut self, other: Self, down: f32) {
        let first = self.spots.len();
        self.items.extend(
            other
                .items
                .into_iter()
                .map(|it| Item { owner: it.owner.map(|it| it + first), art: it.art.moved([0.0, down]) }),
        );
        self.spots.extend(other.spots.into_iter().map(|it| Spot { rect: it.rect.moved([0.0, down]), ..it }));
    }

    /// Anything.
    pub(crate) fn put(&mut self, owner: Option<usize>, art: Art) {
        self.items.push(Item { owner, art });
    }

    /// Words in a room of this left side, top and width; their height is the block's.
    pub(crate) fn words(
        &mut self,
        owner: Option<usize>,
        block: &Block,
        [x, y]: [f32; 2],
        width: f32,
        align: Align,
        ink: Ink,
    ) {
        if let Some(spot) = owner.and_then(|it| self.spots.get_mut(it)) {
            spot.shortened |= block.shortened;
        }
        if block.lines.is_empty() {
            return;
        }
        let high = line_height(block.size);
        let line = |(at, text): (usize, &String)| {
            let left = width - measure(text, block.size, block.weight);
            let dx = match align {
                Align::Left => block.indent_of(at),
                Align::Center => left / 2.0,
                Align::Right => left,
            };
            let baseline = y + at as f32 * high + f32::midpoint(high, CAP_HEIGHT * block.size);
            TextLine { text: text.clone(), x: x + dx, baseline }
        };
        let lines = block.lines.iter().enumerate().map(line).collect();
        let rect = Rect::new(x, y, width, block.height());
        let (size, weight, full) = (block.size, block.weight, block.full.clone());
        self.put(owner, Art::Words(Words { rect, lines, size, weight, ink, full }));
    }
}

/// The shape and colour of a severity.
pub(crate) const fn sign(severity: Severity) -> Sign {
    match severity {
        Severity::Blocker => Sign::new(Shape::Octagon, Ink::Blocker),
        Severity::Warning => Sign::new(Shape::Triangle, Ink::Warning),
        Severity::Hint => Sign::new(Shape::Bulb, Ink::Hint),
    }
}

/// What surrounds an element: its own edge, or the outline of the alarm that it raises.
pub(super) fn edge(alarm: Option<Severity>, own: Ink) -> Stroke {
    alarm.map_or(Stroke::solid(own, 1.0), |it| Stroke::solid(sign(it).ink, 2.0))
}

/// How many things go in a row, so that rows are as full as each other.
pub(super) fn columns(count: usize, width: f32, gap: f32, least: f32) -> usize {
    let most = (((width + gap) / (least + gap)).floor() as usize).max(1);
    let rows = count.div_ceil(most).max(1);
    count.div_ceil(rows).max(1)
}

/// Where a column starts and how wide it is, in whole points; together the columns fill the width.
pub(super) fn column(width: f32, columns: usize, gap: f32, at: usize) -> (f32, f32) {
    let start = |at: usize| (at as f32 * (width + gap) / columns as f32).round();
    (start(at), start(at + 1) - gap - start(at))
}

/// How wide every column is at least.
pub(super) fn column_least(width: f32, columns: usize, gap: f32) -> f32 {
    ((width + gap) / columns as f32 - gap - 1.0).floor().max(0.0)
}
