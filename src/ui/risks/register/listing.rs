//! The rows of the register that pass the filter, in their order: worked out once per change, never per frame.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::id::{Id, RiskId};
use crate::design::risks::{Risk, RiskHolder, ThreePoint};
use crate::text::order;
use crate::ui::cx::Cx;
use crate::ui::risks::register::columns::Order;
use crate::ui::risks::register::filter::Filter;
use crate::ui::risks::register::values::holder_name;

/// The rows that are shown, in their order, and what there is to filter by.
pub(crate) struct Listing {
    pub(crate) design: Arc<Design>,
    /// The rows, by their place in the dossier.
    pub rows: Vec<usize>,
    /// Whether rows stay where they were while they are worked on, though the order asks for another place.
    pub unsorted: bool,
    /// The risks that are shown, while any is left out.
    pub passing: Option<Passing>,
    /// Everybody who holds a risk, by name.
    pub holders: Vec<(RiskHolder, String)>,
    /// Every label, each once, in the order of the alphabet.
    pub tags: Vec<String>,
    /// The impact that takes most signs, as it stands in its column; nothing where no risk has one.
    pub widest: String,
}

impl Listing {
    /// `before` is what is being worked on: its rows stay where they stand, and what came since stands below them.
    pub(crate) fn of(cx: &Cx, filter: &Filter, by: Order, before: Option<&Self>) -> Self {
        let design = cx.session.snapshot();
        let list = &design.risks.list;
        let words = filter.words.trim().to_lowercase();
        let mut rows: Vec<usize> = (0..list.len()).filter(|at| filter.fits(&list[*at], &words)).collect();
        crate::ui::risks::register::columns::sort(cx, list, &mut rows, by);
        let unsorted = before.is_some_and(|it| it.hold(list, &mut rows));
        let holding: HashSet<RiskHolder> = list.iter().flat_map(Risk::holders).collect();
        let mut holders: Vec<(RiskHolder, String)> =
            holding.into_iter().filter_map(|it| Some((it, holder_name(cx, it)?))).collect();
        holders.sort_by_cached_key(|(_, name)| order::place(name));
        let mut named: HashMap<String, &String> = HashMap::new();
        for tag in list.iter().flat_map(|it| &it.tags) {
            named.entry(tag.to_lowercase()).or_insert(tag);
        }
        let mut tags: Vec<String> = named.into_values().cloned().collect();
        tags.sort_by_cached_key(|it| order::place(it));
        let passing = filter.is_set().then(|| rows.iter().map(|it| list[*it].id).collect());
        let widest = list.iter().filter_map(|it| it.impact).max_by_key(|it| signs(*it));
        let widest = widest.map(|it| cx.text.language().points(it)).unwrap_or_default();
        Self { design, rows, unsorted, passing, holders, tags, widest }
    }

    /// Puts rows where these stand; those that these lack stand behind what the order puts before them. Returns whether
    /// that changes their order.
    fn hold(&self, list: &[Risk], rows: &mut Vec<usize>) -> bool {
        let stood = self.rows.iter().map(|at| self.design.risks.list[*at].id);
        let stood: HashMap<RiskId, usize> = stood.enumerate().map(|(nth, id)| (id, nth)).collect();
        let mut held: Vec<(usize, usize)> = Vec::new();
        let mut last = None;
        for at in &*rows {
            let place = stood.get(&list[*at].id).copied();
            // What comes before all others comes before the first of these.
            held.push((place.map_or(last.unwrap_or(0), |it| it + 1), *at));
            last = place.map(|it| it + 1).or(last);
        }
        held.sort_by_key(|it| it.0);
        let held: Vec<usize> = held.into_iter().map(|it| it.1).collect();
        let differs = held != *rows;
        *rows = held;
        differs
    }

    /// The risk in a row.
    pub(crate) fn risk(&self, row: usize) -> Option<&Risk> {
        self.design.risks.list.get(*self.rows.get(row)?)
    }

    /// The row in which a risk stands; none where it is not shown. Looks through all rows: not for every frame.
    pub(crate) fn row_of(&self, id: Id) -> Option<usize> {
        self.rows.iter().position(|at| Id::from(self.design.risks.list[*at].id) == id)
    }

    /// The ids of some rows.
    pub(crate) fn ids(&self, rows: std::ops::RangeInclusive<usize>) -> Vec<Id> {
        self.rows.get(rows).unwrap_or_default().iter().map(|at| self.design.risks.list[*at].id.into()).collect()
    }
}

/// How many signs three points take in millions of euro, about: all are counted, so none is written for it.
fn signs(points: ThreePoint) -> u32 {
    let of = |amount: Euro| {
        let cents = amount.cents().unsigned_abs();
        let (whole, part) = (cents / 100_000_000, cents % 100_000_000);
        let decimals = (0..8).find(|it| part % 10_u64.pow(8 - it) == 0).unwrap_or(8);
        whole.checked_ilog10().unwrap_or(0) + decimals
    };
    if points.low == points.likely && points.likely == points.high {
        return of(points.likely);
    }
    [points.low, points.likely, points.high].map(of).iter().sum::<u32>() + 12
}

/// The selection, to be asked of row by row.
#[derive(Default)]
pub(crate) struct Picked {
    pub(crate) set: HashSet<Id>,
}

impl Picked {
    /// The selection.
    pub(crate) fn of(selection: &[Id]) -> Self {
        Self { set: selection.iter().copied().collect() }
    }

    /// Whether an element is selected.
    pub(crate) fn has(&self, id: Id) -> bool {
        self.set.contains(&id)
    }
}

/// The risks that the register's filter lets pass.
pub(crate) type Passing = HashSet<RiskId>;

#[cfg(test)]
mod tests {
    use crate::design::risks::{Allocation, Lens, ManagedBy, Nature};
    use std::collections::BTreeMap;

    use super::*;
    use crate::app::session::Session;
    use crate::design::catalogue::Catalogue;
    use crate::design::edit::{Edit, RiskField, RisksEdit};
    use crate::design::form::{Form, Side};
    use crate::design::id::Ids;
    use crate::picture::tokens::Theme;
    use crate::rules::testing;
    use crate::text::Language;
    use crate::text::Text;
    use crate::ui::kit::kept::Kept;
    use crate::ui::risks::register::columns::Column;

    fn with_listing(act: impl FnOnce(&mut Session, &Text)) {
        let design = testing::design(Form::ThreeDomains)
            .risk("Zetting", Allocation::Shared, 300, |it| {
                it.lens = Some(Lens::Technical);
                it.tags = vec!["Spoor".to_owned()];
            })
            .risk("Stikstof", Allocation::Allocated(Side::Client), 100, |it| it.managed_by = Some(ManagedBy::Client))
            .risk("Archeologie", Allocation::Unplaced, 200, |it| it.probability = None)
            .design;
        let catalogue = Arc::new(Catalogue::read().expect("the catalogues read"));
        act(&mut Session::new(design, catalogue, Ids::seeded(1)), &Text::new(Language::Nl));
    }

    fn cx<'a>(session: &'a Session, text: &'a Text) -> Cx<'a> {
        static COLUMNS: BTreeMap<String, bool> = BTreeMap::new();
        let (selection, columns): (&[Id], _) = (&[], &COLUMNS);
        let (theme, open, rename, today, presenting, signer) = (Theme::Light, None, None, None, false, "");
        Cx {
            beside: &[],
            saving: false,
            underneath: &crate::files::underneath::Underneath::Same,
            session,
            text,
            theme,
            selection,
            lit: &[],
            lit_fresh: false,
            open,
            rename,
            today,
            presenting,
            aside: false,
            walk: None,
            importing: false,
            in_dossier: true,
            gesture: Box::leak(Box::default()),
            first_steps: false,
            signer,
            columns,
            widths: Box::leak(Box::default()),
        }
    }

    fn titles(listing: &Listing) -> Vec<&str> {
        (0..listing.rows.len()).filter_map(|it| listing.risk(it)).map(|it| it.title.as_str()).collect()
    }

    #[test]
    fn each_filter_leaves_out_what_it_says_and_nothing_else() {
        with_listing(|session, text| {
            let shown = |filter: Filter| {
                let listing = Listing::of(&cx(session, text), &filter, None, None);
                titles(&listing).join(" ")
            };
            let all = Filter::default();
            assert_eq!(shown(all.clone()), "Zetting Stikstof Archeologie");
            assert_eq!(shown(Filter { words: " SPOOR ".into(), ..all.clone() }), "Zetting");
            assert_eq!(shown(Filter { words: "sti".into(), ..all.clone() }), "Stikstof");
            assert_eq!(shown(Filter { place: Some(Allocation::Unplaced), ..all.clone() }), "Archeologie");
            assert_eq!(shown(Filter { lens: Some(Some(Lens::Technical)), ..all.clone() }), "Zetting");
            assert_eq!(shown(Filter { lens: Some(None), ..all.clone() }), "Stikstof Archeologie");
            assert_eq!(shown(Filter { side: Some(Some(ManagedBy::Client)), ..all.clone() }), "Stikstof");
            assert_eq!(shown(Filter { holder: Some(None), ..all.clone() }), "Zetting Stikstof Archeologie");
            assert_eq!(shown(Filter { estimated: Some(false), ..all.clone() }), "Archeologie");
            assert_eq!(shown(Filter { tag: Some(Some("spoor".into())), ..all.clone() }), "Zetting");
            assert_eq!(shown(Filter { tag: Some(None), ..all.clone() }), "Stikstof Archeologie");
            assert_eq!(shown(Filter { nature: Some(Nature::Opportunity), ..all.clone() }), "");
            assert!(!all.is_set() && !Filter { words: "  ".into(), ..all.clone() }.is_set());
            assert!(Filter { phase: Some(None), ..all }.is_set());
        });
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "it is about what follows an edit")]
    fn the_order_is_worked_out_again_only_when_something_of_it_changed() {
        with_listing(|session, text| {
            let (by, mut kept) = (Some((Column::Title, false)), Kept::default());
            let mut fresh = |session: &Session, text: &Text, by| {
                let cx = cx(session, text);
                kept.get(&cx, by, || Listing::of(&cx, &Filter::default(), by, None))
            };
            let first = fresh(session, text, by);
            assert_eq!(titles(&first), ["Archeologie", "Stikstof", "Zetting"]);
            assert!(Arc::ptr_eq(&first, &fresh(session, text, by)), "nothing changed");
            let english = Text::new(Language::En);
            assert!(!Arc::ptr_eq(&first, &fresh(session, &english, by)), "another language");
            assert_eq!(titles(&fresh(session, text, None)), ["Zetting", "Stikstof", "Archeologie"]);

            let id = first.risk(0).expect("a row").id;
            session.apply(Edit::Risks(RisksEdit::Set(id, RiskField::Title("Zwerfkeien".into()))));
            assert_eq!(titles(&fresh(session, text, by)), ["Stikstof", "Zetting", "Zwerfkeien"]);
        });
    }

    #[test]
    fn every_column_puts_rows_in_order_and_what_is_unknown_last() {
        with_listing(|session, text| {
            for column in Column::ALL {
                for largest_first in [false, true] {
                    let listing =
                        Listing::of(&cx(session, text), &Filter::default(), Some((column, largest_first)), None);
                    assert_eq!(listing.rows.len(), 3, "{column:?}");
                    if column == Column::Expected {
                        assert_eq!(titles(&listing)[2], "Archeologie", "it has no value");
                    }
                }
            }
        });
    }
}
