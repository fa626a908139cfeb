//! The columns of the register, and the order of its rows.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::design::id::Id;
use crate::design::risks::{Allocation, Risk};
use crate::ui::Cx;
use crate::ui::risk_cells::holder_name;

/// From this width on there is room for whole words.
pub const ROOMY: f32 = 680.0;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// Risk or opportunity.
    Nature,
    /// Its name.
    Title,
    /// Where it lies.
    Place,
    /// Its lens.
    Lens,
    /// Its probability.
    Probability,
    /// Its most likely impact.
    Impact,
    /// Its expected value.
    Expected,
    /// Who acts on it.
    Holder,
    /// Its heaviest signal.
    Signal,
}

impl Column {
    const ALL: [Self; 9] = [
        Self::Nature,
        Self::Title,
        Self::Place,
        Self::Lens,
        Self::Probability,
        Self::Impact,
        Self::Expected,
        Self::Holder,
        Self::Signal,
    ];

    /// Its key in the language files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Nature => "risks-column-nature",
            Self::Title => "risks-column-title",
            Self::Place => "risks-column-place",
            Self::Lens => "risks-column-lens",
            Self::Probability => "risks-column-probability",
            Self::Impact => "risks-column-impact",
            Self::Expected => "risks-column-expected",
            Self::Holder => "risks-column-holder",
            Self::Signal => "risks-column-signal",
        }
    }

    /// Its width; none takes what is left.
    pub const fn width(self, roomy: bool) -> Option<f32> {
        match self {
            Self::Nature | Self::Signal => Some(28.0),
            Self::Title => None,
            Self::Place if roomy => Some(186.0),
            Self::Place => Some(112.0),
            Self::Lens => Some(140.0),
            Self::Probability => Some(66.0),
            Self::Impact => Some(108.0),
            Self::Expected => Some(if roomy { 126.0 } else { 106.0 }),
            Self::Holder => Some(128.0),
        }
    }

    /// Whether it holds numbers: they align to the right, and the largest come first.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Probability | Self::Impact | Self::Expected)
    }

    /// The columns for a width: the least important go first.
    pub fn shown(width: f32) -> Vec<Self> {
        let gone = |column: &Self| match column {
            Self::Lens => width < 1000.0,
            Self::Holder => width < 860.0,
            Self::Impact => width < 760.0,
            _ => false,
        };
        Self::ALL.into_iter().filter(|it| !gone(it)).collect()
    }
}

/// What rows are put in order by.
#[derive(PartialEq, PartialOrd)]
enum SortKey {
    Number(f64),
    Words(String),
}

/// The order of the rows, and what the table remembers from frame to frame.
#[derive(Clone, Copy, Default)]
pub struct Sort {
    /// The column, and whether the largest comes first; none: as in the file.
    pub by: Option<(Column, bool)>,
    /// What was selected in the last frame: what is selected anew scrolls into view.
    pub seen: Option<Id>,
    /// When a click last selected a row or took its name in hand, in egui's seconds.
    pub since: f64,
    /// Whether other rows are shown than in the last frame: then they are read from the top.
    pub to_top: bool,
}

impl Sort {
    /// Puts rows in order; what is unknown comes last either way.
    pub fn apply(&self, cx: &Cx, rows: &mut [&Risk]) {
        let Some((column, largest_first)) = self.by else { return };
        let signals = if column == Column::Signal { heaviest(cx) } else { HashMap::new() };
        let key = |risk: &Risk| sort_key(cx, risk, column, &signals);
        let mut keyed: Vec<(Option<SortKey>, &Risk)> = rows.iter().map(|it| (key(it), *it)).collect();
        keyed.sort_by(|(a, _), (b, _)| match (a, b) {
            (Some(a), Some(b)) => {
                let order = a.partial_cmp(b).unwrap_or(Ordering::Equal);
                if largest_first { order.reverse() } else { order }
            }
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
        rows.iter_mut().zip(keyed).for_each(|(row, (_, risk))| *row = risk);
    }

    /// Other rows are shown, or in another order.
    pub fn changed(&mut self) {
        self.to_top = true;
    }

    /// A click on a column: first its usual order, then the other way round, then as in the file.
    pub fn click(&mut self, column: Column) {
        self.changed();
        let usual = column.is_number();
        self.by = match self.by {
            Some((by, now)) if by == column && now == usual => Some((column, !usual)),
            Some((by, _)) if by == column => None,
            _ => Some((column, usual)),
        };
    }
}

/// The heaviest open signal of every element, as a number.
fn heaviest(cx: &Cx) -> HashMap<Id, u8> {
    let mut found = HashMap::new();
    for signal in cx.session.insight().open() {
        for id in &signal.finding.subjects {
            // The heaviest signals come first.
            found.entry(*id).or_insert(signal.finding.severity as u8);
        }
    }
    found
}

fn sort_key(cx: &Cx, risk: &Risk, column: Column, signals: &HashMap<Id, u8>) -> Option<SortKey> {
    let at = |at: Option<usize>| at.map(|it| SortKey::Number(it as f64));
    match column {
        Column::Nature => Some(SortKey::Number(f64::from(u8::from(risk.is_opportunity())))),
        Column::Title => Some(SortKey::Words(risk.title.to_lowercase())),
        Column::Place => at(Allocation::ALL.iter().position(|it| *it == risk.allocation)),
        Column::Lens => risk.lens.map(|it| SortKey::Words(cx.text.word(it))),
        Column::Probability => risk.probability.map(SortKey::Number),
        Column::Impact => risk.impact.map(|it| SortKey::Number(it.likely.to_f64())),
        Column::Expected => risk.expected().map(SortKey::Number),
        Column::Holder => holder_name(cx, risk.holder?).map(|it| SortKey::Words(it.to_lowercase())),
        Column::Signal => signals.get(&risk.id.into()).map(|it| SortKey::Number(f64::from(*it))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_click_gives_the_order_of_the_file_back() {
        let mut sort = Sort::default();
        let mut click = |column| {
            sort.click(column);
            sort.by
        };
        assert_eq!(click(Column::Expected), Some((Column::Expected, true)), "the largest amounts come first");
        assert_eq!(click(Column::Expected), Some((Column::Expected, false)));
        assert_eq!(click(Column::Expected), None);
        assert_eq!(click(Column::Title), Some((Column::Title, false)));
        assert_eq!(click(Column::Place), Some((Column::Place, false)), "another column starts anew");
    }

    #[test]
    fn names_have_room_at_every_width() {
        for width in [470.0_f32, 560.0, 679.0, 680.0, 759.0, 760.0, 860.0, 1000.0, 1300.0] {
            let shown = Column::shown(width);
            let taken: f32 = shown.iter().filter_map(|it| it.width(width >= ROOMY)).sum();
            assert!(width - taken >= 130.0, "{width}: {}", width - taken);
            assert!(shown.contains(&Column::Place) && shown.contains(&Column::Probability));
        }
    }
}
