//! Two designs beside each other, with what follows from each: in what they differ, which signals and which figures. Read
//! and worked out in one go, apart from the screen.

use std::sync::Arc;

use crate::app::errors::ErrorText;
use crate::app::ghosts::Ghosts;
use crate::app::outlook::{Outlook, Signals, partners_beside};
use crate::app::sources::{Open, Read, Source};
use crate::compare::{Comparison, Lit, Mark, Section};
use crate::design::catalogue::Catalogue;
use crate::design::form::Side;
use crate::design::id::Id;
use crate::finance::simulation::Draws;
use crate::picture::Picture;
use crate::picture::beside::{self, Marked, Page};
use crate::rules::{Severity, Signal};
use crate::text::Text;
use crate::text::compare::{Beside, DifferenceText, Figure, sign};

/// A difference as a line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which of the comparison's differences it is.
    pub nth: usize,
    /// In words.
    pub words: DifferenceText,
}

/// Two designs beside each other.
pub struct Compared {
    /// The two.
    pub read: [Read; 2],
    /// What follows from each.
    pub outlook: [Outlook; 2],
    /// In what the second differs from the first.
    pub comparison: Comparison,
    /// Which elements a picture lights.
    pub lit: Lit,
    /// The second with what the first had, to be painted.
    pub ghosts: Ghosts,
    /// The differences, by section.
    pub sections: Vec<(Section, Vec<Line>)>,
    /// The signals.
    pub signals: Signals,
}

/// Two designs beside each other, or which of the two could not be read and why.
pub type Answer = Result<Arc<Compared>, (usize, ErrorText)>;

impl Compared {
    /// Of two sources.
    pub fn of(
        sources: [&Source; 2],
        open: &Open,
        (catalogue, draws): (&Catalogue, Draws),
        text: &Text,
    ) -> Result<Self, (usize, ErrorText)> {
        let read = |nth: usize| sources[nth].read(open, text).map_err(|it| (nth, it));
        Ok(Self::of_read([read(0)?, read(1)?], (catalogue, draws), text).for_screen())
    }

    /// The same for a screen: without what an exercise keeps from sight.
    fn for_screen(mut self) -> Self {
        for nth in [0, 1] {
            self.outlook[nth] = self.outlook[nth].clone().for_screen(&self.read[nth].design);
        }
        self.signals = Signals::between(&self.outlook[0].insight, &self.outlook[1].insight);
        self
    }

    /// Of two designs that were read.
    pub fn of_read(read: [Read; 2], (catalogue, draws): (&Catalogue, Draws), text: &Text) -> Self {
        let [a, b] = [0, 1].map(|nth: usize| Arc::clone(&read[nth].design));
        let outlook = [&a, &b].map(|it| Outlook::of(it, catalogue, draws));
        let comparison = Comparison::of(&a, &b);
        let beside = Beside { a: &a, b: &b, comparison: &comparison };
        let (mut sections, mut nth) = (Vec::new(), 0);
        for (section, all) in comparison.sections() {
            let lines = all.iter().map(|it| {
                nth += 1;
                Line { nth: nth - 1, words: text.difference(it, beside) }
            });
            sections.push((section.clone(), lines.collect()));
        }
        let (lit, signals) = (beside.lit(), Signals::between(&outlook[0].insight, &outlook[1].insight));
        let ghosts = Ghosts::of(&a, &b, &comparison);
        Self { read, outlook, comparison, lit, ghosts, sections, signals }
    }

    /// How many open signals of each severity each of them has.
    pub fn signal_counts(&self) -> [[usize; 3]; 2] {
        self.outlook.each_ref().map(|it| Severity::ALL.map(|severity| it.insight.count(severity, None)))
    }

    /// How many differences there are.
    pub fn count(&self) -> usize {
        self.comparison.differences.len()
    }

    /// Every line, in the order of the list.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.sections.iter().flat_map(|it| &it.1)
    }

    /// What a figure comes to in each.
    pub fn figure(&self, figure: Figure) -> [Option<f64>; 2] {
        self.outlook.each_ref().map(|it| it.figure(figure))
    }

    /// All of it on one page: the plate with what differs, and every difference in words.
    pub fn picture(&self, names: [&str; 2], text: &Text) -> Picture {
        let title = text.with("beside-words", [("a", names[0].into()), ("b", names[1].into())]);
        let mut sections: Vec<(String, Vec<String>)> = Vec::new();
        for (section, lines) in &self.sections {
            let heading = format!("{} ({})", text.difference_section(section), lines.len());
            let line = |it: &Line| format!("{} {}", sign(it.words.mark), it.words.line());
            sections.push((heading, lines.iter().map(line).collect()));
        }
        if sections.is_empty() {
            sections.push((text.get("beside-none"), Vec::new()));
        }
        for (key, signals) in groups(&self.signals).into_iter().filter(|it| !it.1.is_empty()) {
            let heading = format!("{} ({})", text.get(key), signals.len());
            sections.push((heading, signals.iter().map(|it| text.signal(it).title).collect()));
        }
        sections.push((text.get("beside-money"), self.figures(text)));
        let marked = |id: Id| match self.ghosts.is_of(id) {
            Some(of) => Some(Marked { sign: sign(self.lit.mark(of).unwrap_or(Mark::Removed)), gone: true }),
            None => self.lit.mark(id).map(|it| Marked { sign: sign(it), gone: false }),
        };
        let signals = &self.outlook[1].insight.signals[..];
        let key = text.get("beside-dashed");
        beside::page(&Page { title, key, design: &self.ghosts.design, signals, sections }, marked, text)
    }

    /// What each figure was and is.
    fn figures(&self, text: &Text) -> Vec<String> {
        let line = |name: String, figure, [a, b]: [Option<f64>; 2]| {
            let change = text.figure_change(figure, a, b);
            let [a, b] = [a, b].map(|it| text.figure_value(figure, it));
            format!("{name}: {a} → {b} ({change})")
        };
        let mut all = Vec::new();
        for figure in Figure::ALL {
            all.push(line(text.figure(figure), figure, self.figure(figure)));
            if let Figure::Mean(side) = figure {
                let partners = self.partners(side).into_iter();
                all.extend(partners.map(|(name, means)| line(text.partner_figure(&name), figure, means)));
            }
        }
        all
    }

    /// The mean result in euro of each partner of a side, in each.
    pub fn partners(&self, side: Side) -> Vec<(String, [Option<f64>; 2])> {
        partners_beside([&self.outlook[0], &self.outlook[1]], side)
    }

    /// All of it as a text to paste: the differences by section, the signals, the figures.
    pub fn words(&self, names: [&str; 2], text: &Text) -> String {
        let mut all = vec![text.with("beside-words", [("a", names[0].into()), ("b", names[1].into())])];
        for (section, lines) in &self.sections {
            all.push(format!("\n{} ({})", text.difference_section(section), lines.len()));
            all.extend(lines.iter().map(|it| format!("{} {}", sign(it.words.mark), it.words.line())));
        }
        for (key, signals) in groups(&self.signals).into_iter().filter(|it| !it.1.is_empty()) {
            all.push(format!("\n{} ({})", text.get(key), signals.len()));
            all.extend(signals.iter().map(|it| text.signal(it).title));
        }
        all.push(format!("\n{}", text.get("beside-money")));
        all.extend(self.figures(text));
        all.join("\n")
    }
}

/// Signals in groups, each with its key in the language files. Of one that both have in other words the second's stand
/// among both.
pub fn groups(signals: &Signals) -> [(&'static str, Vec<&Signal>); 3] {
    let both = signals.changed.iter().map(|it| &it.1).chain(&signals.both);
    [
        ("beside-solved", signals.solved.iter().collect()),
        ("beside-new", signals.new.iter().collect()),
        ("beside-both", both.collect()),
    ]
}
