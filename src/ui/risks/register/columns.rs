//! The columns of the register: which are shown, how wide, and in what order they put the rows.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::design::risks::{ManagedBy, Origin, Risk};
use crate::text::order;
use crate::ui::cx::Cx;
use crate::ui::risks::register::values::{Measures, holder_name};

/// From this width on there is room for whole words.
pub(crate) const ROOMY: f32 = 900.0;
/// The least width of the names; where the other columns leave less, the table scrolls sideways.
pub(crate) const NAMES: f32 = 170.0;
/// What a column can be made by hand.
pub(crate) const NARROWEST: f32 = 40.0;
/// What a column can be made by hand.
pub(crate) const WIDEST: f32 = 900.0;
/// The width of the names that the register's own choice of columns leaves.
const NAMES_WANTED: f32 = 190.0;
/// The width of the names before columns come that few people ask for.
const NAMES_WIDE: f32 = 300.0;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Column {
    /// Its name.
    Title,
    /// Where it lies.
    Place,
    /// Its lens.
    Lens,
    /// When it can happen.
    Phase,
    /// Where it comes from.
    Origin,
    /// Its probability.
    Probability,
    /// Its three-point impact.
    Impact,
    /// Its expected value.
    Expected,
    /// Who acts on it.
    Holder,
    /// Who can manage it best.
    Managed,
    /// Whether something is done about it, and whether that would pay.
    Measures,
    /// Its labels.
    Tags,
    /// What the contract pays for it.
    Price,
    /// Risk or opportunity.
    Nature,
    /// Its heaviest signal.
    Signal,
    /// Its number in the team's own register.
    Number,
    /// How it stands.
    Status,
    /// What makes it happen.
    Cause,
    /// What it leads to.
    Consequence,
    /// What it does to time.
    Delay,
}

impl Column {
    /// Every column, in the order in which they stand.
    pub(crate) const ALL: [Self; 20] = [
        Self::Number,
        Self::Title,
        Self::Nature,
        Self::Status,
        Self::Cause,
        Self::Consequence,
        Self::Place,
        Self::Lens,
        Self::Phase,
        Self::Origin,
        Self::Probability,
        Self::Impact,
        Self::Expected,
        Self::Delay,
        Self::Price,
        Self::Holder,
        Self::Managed,
        Self::Measures,
        Self::Tags,
        Self::Signal,
    ];

    /// Its key in the language files; also its name in the settings.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Nature => "risks-column-nature",
            Self::Title => "risks-column-title",
            Self::Place => "risks-column-place",
            Self::Lens => "risks-column-lens",
            Self::Phase => "risks-column-phase",
            Self::Origin => "risks-column-origin",
            Self::Probability => "risks-column-probability",
            Self::Impact => "risks-column-impact",
            Self::Expected => "risks-column-expected",
            Self::Holder => "risks-column-holder",
            Self::Managed => "risks-column-managed",
            Self::Measures => "risks-column-measures",
            Self::Tags => "risks-column-tags",
            Self::Price => "risks-column-price",
            Self::Signal => "risks-column-signal",
            Self::Number => "register-column-number",
            Self::Status => "register-column-status",
            Self::Cause => "register-column-cause",
            Self::Consequence => "register-column-consequence",
            Self::Delay => "register-column-delay",
        }
    }

    /// Its width; none takes what is left.
    pub(crate) const fn width(self, roomy: bool) -> Option<f32> {
        match self {
            Self::Title => None,
            Self::Signal => Some(30.0),
            Self::Nature => Some(72.0),
            Self::Place if roomy => Some(186.0),
            Self::Place => Some(100.0),
            Self::Lens => Some(124.0),
            Self::Phase => Some(136.0),
            Self::Origin => Some(150.0),
            // The heading is longer in English; on a small screen it is cut before the names are.
            Self::Probability => Some(if roomy { 84.0 } else { 66.0 }),
            Self::Impact => Some(130.0),
            Self::Expected => Some(if roomy { 146.0 } else { 114.0 }),
            Self::Holder => Some(124.0),
            Self::Managed => Some(124.0),
            Self::Measures if roomy => Some(142.0),
            Self::Measures => Some(30.0),
            Self::Tags => Some(160.0),
            Self::Price => Some(100.0),
            Self::Number => Some(84.0),
            Self::Status => Some(110.0),
            Self::Cause | Self::Consequence => Some(180.0),
            Self::Delay => Some(110.0),
        }
    }

    /// Its width where somebody made it wider or narrower, else as it is by itself.
    pub(crate) fn width_now(self, roomy: bool, widths: &BTreeMap<String, f32>) -> Option<f32> {
        let least = if self == Self::Title { NAMES } else { NARROWEST };
        widths.get(self.key()).map(|it| it.clamp(least, WIDEST)).or(self.width(roomy))
    }

    /// Whether it holds numbers: they align to the right, and the largest come first.
    pub(crate) const fn is_number(self) -> bool {
        matches!(self, Self::Probability | Self::Impact | Self::Expected | Self::Price)
    }

    /// Whether something can be typed or chosen in it.
    pub(crate) const fn is_typed(self) -> bool {
        !matches!(
            self,
            Self::Expected
                | Self::Measures
                | Self::Price
                | Self::Signal
                | Self::Number
                | Self::Cause
                | Self::Consequence
                | Self::Delay
        )
    }

    /// The columns for a width: those that always stand, then the most asked for while there is room; what was chosen
    /// by hand goes first either way. A register without names has nothing to hold on to: those always stand.
    pub(crate) fn shown(width: f32, chosen: &BTreeMap<String, bool>, tagged: bool) -> Vec<Self> {
        let roomy = width >= ROOMY;
        let by_hand = |it: Self| chosen.get(it.key()).copied();
        let mut shown = vec![Self::Title];
        let always = [Self::Place, Self::Probability, Self::Expected, Self::Signal];
        let wished = Self::ALL.into_iter().filter(|it| by_hand(*it) == Some(true));
        shown.extend(always.into_iter().filter(|it| by_hand(*it).is_none()).chain(wished));
        shown.dedup();
        let by_itself = [
            (Self::Impact, NAMES_WANTED, true),
            (Self::Lens, NAMES_WANTED, true),
            (Self::Measures, NAMES_WANTED, true),
            (Self::Holder, NAMES_WANTED, true),
            (Self::Tags, NAMES_WANTED, tagged),
            (Self::Phase, NAMES_WIDE, true),
            (Self::Managed, NAMES_WIDE, true),
        ];
        let mut left = width - shown.iter().filter_map(|it| it.width(roomy)).sum::<f32>();
        for (column, names, wanted) in by_itself {
            let taken = column.width(roomy).unwrap_or_default();
            if wanted && by_hand(column).is_none() && left - taken >= names {
                left -= taken;
                shown.push(column);
            }
        }
        Self::ALL.into_iter().filter(|it| shown.contains(it)).collect()
    }
}

/// What rows are put in order by.
#[derive(PartialEq, PartialOrd)]
enum SortKey {
    Number(f64),
    Words(order::Place),
}

/// How the register opens: by value, the largest first.
pub(crate) const BY_VALUE: Order = Some((Column::Expected, true));

/// The column by which the rows stand in order, and whether the largest comes first; none: as in the file.
pub(crate) type Order = Option<(Column, bool)>;

/// The order after a click on a column: first its usual order, then the other way round, then as in the file.
pub(crate) fn clicked(now: Order, column: Column) -> Order {
    let usual = column.is_number();
    match now {
        Some((by, largest)) if by == column && largest == usual => Some((column, !usual)),
        Some((by, _)) if by == column => None,
        _ => Some((column, usual)),
    }
}

/// Puts rows, by their place in the list, in order; what is unknown comes last either way.
pub(crate) fn sort(cx: &Cx, list: &[Risk], rows: &mut [usize], order: Order) {
    let Some((column, largest_first)) = order else { return };
    let mut keyed: Vec<(Option<SortKey>, usize)> =
        rows.iter().map(|at| (sort_key(cx, &list[*at], column), *at)).collect();
    keyed.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) => {
            let order = a.partial_cmp(b).unwrap_or(Ordering::Equal);
            if largest_first { order.reverse() } else { order }
        }
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    rows.iter_mut().zip(keyed).for_each(|(row, (_, at))| *row = at);
}

fn sort_key(cx: &Cx, risk: &Risk, column: Column) -> Option<SortKey> {
    let at = |at: Option<usize>| at.map(|it| SortKey::Number(it as f64));
    let words = |it: &str| (!it.is_empty()).then(|| SortKey::Words(order::place(it)));
    match column {
        Column::Nature => Some(SortKey::Number(f64::from(u8::from(risk.is_opportunity())))),
        Column::Title => Some(SortKey::Words(order::place(&risk.title))),
        Column::Place => at(cx.design().places().iter().position(|it| *it == risk.allocation)),
        Column::Lens => risk.lens.map(|it| SortKey::Words(order::place(&cx.text.word(it)))),
        Column::Phase => risk.phase.map(|it| SortKey::Number(f64::from(it as u8))),
        Column::Origin => at(Origin::ALL.iter().position(|it| Some(*it) == risk.origin)),
        Column::Managed => at(ManagedBy::ALL.iter().position(|it| Some(*it) == risk.managed_by)),
        Column::Probability => risk.probability.map(SortKey::Number),
        Column::Impact => risk.impact.map(|it| SortKey::Number(it.likely.to_f64())),
        Column::Expected => risk.expected().map(SortKey::Number),
        Column::Price => risk.price.map(|it| SortKey::Number(it.to_f64())),
        Column::Holder => holder_name(cx, risk.holder?).map(|it| SortKey::Words(order::place(&it))),
        Column::Measures => match Measures::of(risk) {
            Measures::None => None,
            some => Some(SortKey::Number(f64::from(some as u8))),
        },
        Column::Tags => (!risk.tags.is_empty()).then(|| SortKey::Words(order::place(&risk.tags.join(" ")))),
        Column::Number => words(&risk.register.number),
        Column::Status => Some(SortKey::Number(f64::from(risk.register.status as u8))),
        Column::Cause => words(&risk.register.cause),
        Column::Consequence => words(&risk.register.consequence),
        Column::Delay => words(&risk.register.delay),
        // The heaviest severity has the lowest number.
        Column::Signal => {
            let heaviest = cx.session.insight().about(risk.id.into()).next()?;
            Some(SortKey::Number(f64::from(heaviest.finding.severity as u8)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_click_gives_the_order_of_the_file_back() {
        let mut order = None;
        let mut click = |column| {
            order = clicked(order, column);
            order
        };
        assert_eq!(click(Column::Expected), Some((Column::Expected, true)), "the largest amounts come first");
        assert_eq!(click(Column::Expected), Some((Column::Expected, false)));
        assert_eq!(click(Column::Expected), None);
        assert_eq!(click(Column::Title), Some((Column::Title, false)));
        assert_eq!(click(Column::Place), Some((Column::Place, false)), "another column starts anew");
    }

    #[test]
    fn names_have_room_at_every_width() {
        for width in [480.0_f32, 560.0, 679.0, 720.0, 760.0, 860.0, 899.0, 900.0, 1000.0, 1300.0, 1700.0] {
            let shown = Column::shown(width, &BTreeMap::new(), true);
            let taken: f32 = shown.iter().filter_map(|it| it.width(width >= ROOMY)).sum();
            assert!(width - taken >= NAMES, "{width}: {}", width - taken);
            assert!(shown.contains(&Column::Place) && shown.contains(&Column::Probability));
        }
    }

    #[test]
    fn what_was_chosen_by_hand_stands_at_any_width_and_names_always_do() {
        let chosen: BTreeMap<String, bool> =
            [(Column::Origin, true), (Column::Place, false), (Column::Title, false), (Column::Impact, false)]
                .map(|(it, on)| (it.key().to_owned(), on))
                .into();
        for width in [480.0, 1700.0] {
            let shown = Column::shown(width, &chosen, false);
            assert_eq!(shown[0], Column::Title);
            assert!(shown.contains(&Column::Origin) && !shown.contains(&Column::Place), "{shown:?}");
            assert!(!shown.contains(&Column::Impact), "{shown:?}");
        }
    }
}
