//! Two designs beside each other, with what follows from each: in what they differ, which signals and which figures. Read
//! and worked out in one go, apart from the screen.

use std::sync::Arc;

use crate::app::errors::ErrorText;
use crate::app::ghosts::Ghosts;
use crate::app::insight::Insight;
use crate::app::news::News;
use crate::app::sources::{Open, Read, Source};
use crate::compare::{Comparison, Lit, Section};
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::euro::Euro;
use crate::finance::simulation::Draws;
use crate::rules::{Severity, Signal};
use crate::text::Text;
use crate::text::compare::{Beside, DifferenceText, sign};

/// A figure of which two designs say what it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// The target budget in euro.
    Tab,
    /// How often both sides have the same interest, 0-1.
    Alignment,
    /// The cost in euro that is not exceeded in 80 of 100 outcomes.
    CostP80,
    /// The client's mean result in euro.
    Client,
    /// The contractor's mean result in euro.
    Contractor,
    /// How often the cost goes beyond the budget, 0-1.
    OverTab,
}

impl Figure {
    /// Every figure, in the order of the table.
    pub const ALL: [Self; 6] =
        [Self::Tab, Self::Alignment, Self::CostP80, Self::Client, Self::Contractor, Self::OverTab];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tab => "beside-tab",
            Self::Alignment => "beside-alignment",
            Self::CostP80 => "beside-cost-p80",
            Self::Client => "beside-client",
            Self::Contractor => "beside-contractor",
            Self::OverTab => "beside-over-tab",
        }
    }

    const fn is_share(self) -> bool {
        matches!(self, Self::Alignment | Self::OverTab)
    }

    /// Of a design and what follows from it; none: it says too little.
    pub fn of(self, design: &Design, insight: &Insight) -> Option<f64> {
        let figures = insight.simulation.as_ref().map(crate::finance::simulation::Simulation::figures);
        match self {
            Self::Tab => design.budget().tab().map(Euro::to_f64),
            Self::Alignment => figures.map(|it| it.alignment),
            Self::CostP80 => figures.map(|it| it.cost.p80()),
            Self::Client => figures.map(|it| it.client.mean),
            Self::Contractor => figures.map(|it| it.contractor.mean),
            Self::OverTab => figures.map(|it| it.over_tab),
        }
    }

    /// A value in words.
    pub fn says(self, value: Option<f64>, text: &Text) -> String {
        match value {
            None => text.get("beside-unknown"),
            Some(value) if self.is_share() => text.language().share(value),
            Some(value) => text.language().euro_short(value),
        }
    }

    /// How much more the second is than the first, in words.
    pub fn change(self, [a, b]: [Option<f64>; 2], text: &Text) -> String {
        let (Some(a), Some(b)) = (a, b) else { return String::new() };
        if self.says(Some(a), text) == self.says(Some(b), text) {
            return text.get("beside-equal");
        }
        if self.is_share() {
            return text.with("beside-points", [("points", text.language().points_change(b - a).into())]);
        }
        text.language().euro_change(b - a)
    }
}

/// A difference as a line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which of the comparison's differences it is.
    pub nth: usize,
    /// In words.
    pub words: DifferenceText,
}

/// The signals of both.
#[derive(Clone, Debug, Default)]
pub struct Signals {
    /// The first has it and the second has not.
    pub solved: Vec<Signal>,
    /// The second has it and the first has not.
    pub new: Vec<Signal>,
    /// Both have it.
    pub both: Vec<Signal>,
    /// How many open ones of each severity each of them has.
    pub counts: [[usize; 3]; 2],
}

/// Two designs beside each other.
pub struct Compared {
    /// The two.
    pub read: [Read; 2],
    /// What follows from each.
    pub insight: [Insight; 2],
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

impl Compared {
    /// Of two sources.
    pub fn of(
        sources: [&Source; 2],
        open: &Open,
        (catalogue, draws): (&Catalogue, Draws),
        text: &Text,
    ) -> Result<Self, (usize, ErrorText)> {
        let read = |nth: usize| sources[nth].read(open, text).map_err(|it| (nth, it));
        Ok(Self::of_read([read(0)?, read(1)?], (catalogue, draws), text))
    }

    /// Of two designs that were read.
    pub fn of_read(read: [Read; 2], (catalogue, draws): (&Catalogue, Draws), text: &Text) -> Self {
        let [a, b] = [0, 1].map(|nth: usize| Arc::clone(&read[nth].design));
        let insight = [&a, &b].map(|it| Insight::with_draws(it, catalogue, draws));
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
        let (lit, signals) = (beside.lit(), Signals::of(&insight));
        let ghosts = Ghosts::of(&a, &b, &comparison);
        Self { read, insight, comparison, lit, ghosts, sections, signals }
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
        [0, 1].map(|nth: usize| figure.of(&self.read[nth].design, &self.insight[nth]))
    }

    /// All of it as a text to paste: the differences by section, the signals, the figures.
    pub fn words(&self, names: [&str; 2], text: &Text) -> String {
        let mut all = vec![text.with("beside-words", [("a", names[0].into()), ("b", names[1].into())])];
        for (section, lines) in &self.sections {
            all.push(format!("\n{} ({})", text.difference_section(section), lines.len()));
            all.extend(lines.iter().map(|it| format!("{} {}", sign(it.words.mark), it.words.line())));
        }
        for (key, signals) in self.signals.groups().into_iter().filter(|it| !it.1.is_empty()) {
            all.push(format!("\n{} ({})", text.get(key), signals.len()));
            all.extend(signals.iter().map(|it| text.signal(it).title));
        }
        all.push(format!("\n{}", text.get("beside-money")));
        for figure in Figure::ALL {
            let values = self.figure(figure);
            let [a, b] = values.map(|it| figure.says(it, text));
            let change = figure.change(values, text);
            all.push(format!("{}: {a} → {b} ({change})", text.get(figure.key())));
        }
        all.join("\n")
    }
}

impl Signals {
    fn of([a, b]: &[Insight; 2]) -> Self {
        let before: Vec<Signal> = a.open().cloned().collect();
        let News { came, went } = News::since(&before, b);
        let both = b.open().filter(|it| !came.iter().any(|new| new.same_as(it))).cloned().collect();
        let counts = [a, b].map(|it| Severity::ALL.map(|severity| it.count(severity, None)));
        Self { solved: went, new: came, both, counts }
    }

    /// The three groups with their keys in the language files.
    pub fn groups(&self) -> [(&'static str, &[Signal]); 3] {
        [("beside-solved", &self.solved), ("beside-new", &self.new), ("beside-both", &self.both)]
    }
}
