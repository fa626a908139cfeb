//! What of the register is shown, and in what order: worked out once per change, never per frame.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::design::Design;
use crate::design::form::Phase;
use crate::design::id::Id;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Risk, RiskHolder};
use crate::design::tags;
use crate::text::Language;
use crate::ui::Cx;
use crate::ui::matrix::Passing;
use crate::ui::risk_cells::holder_name;
use crate::ui::risk_sort::{self, Order};

/// What rows must have to be shown. In a double option the inner none is 'without one'.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words that a title, description or label must have.
    pub words: String,
    /// The one place.
    pub place: Option<Allocation>,
    /// The one lens.
    pub lens: Option<Option<Lens>>,
    /// The one phase.
    pub phase: Option<Option<Phase>>,
    /// The one holder.
    pub holder: Option<Option<RiskHolder>>,
    /// The side that can manage it best.
    pub side: Option<Option<ManagedBy>>,
    /// With or without probability and impact.
    pub estimated: Option<bool>,
    /// The one label.
    pub tag: Option<Option<String>>,
    /// Risks or opportunities alone.
    pub nature: Option<Nature>,
}

impl Filter {
    /// Whether it leaves anything out.
    pub fn is_set(&self) -> bool {
        !self.words.trim().is_empty() || Self { words: String::new(), ..self.clone() } != Self::default()
    }

    fn fits(&self, risk: &Risk, words: &str) -> bool {
        fn is<T: PartialEq>(wanted: Option<&T>, has: &T) -> bool {
            wanted.is_none_or(|it| it == has)
        }
        is(self.place.as_ref(), &risk.allocation)
            && is(self.nature.as_ref(), &risk.nature)
            && is(self.lens.as_ref(), &risk.lens)
            && is(self.phase.as_ref(), &risk.phase)
            && is(self.holder.as_ref(), &risk.holder)
            && is(self.side.as_ref(), &risk.managed_by)
            && self.estimated.is_none_or(|it| it == risk.gross_expected().is_some())
            && match &self.tag {
                None => true,
                Some(None) => risk.tags.is_empty(),
                Some(Some(tag)) => tags::has(&risk.tags, tag),
            }
            && (words.is_empty()
                || [&risk.title, &risk.description]
                    .into_iter()
                    .chain(&risk.tags)
                    .any(|it| it.to_lowercase().contains(words)))
    }
}

/// The rows that are shown, in their order, and what there is to filter by.
pub struct Listing {
    design: Arc<Design>,
    language: Language,
    filter: Filter,
    by: Order,
    /// The rows, by their place in the dossier.
    pub rows: Vec<usize>,
    /// The risks that are shown, while any is left out.
    pub passing: Option<Passing>,
    /// Everybody who holds a risk, by name.
    pub holders: Vec<(RiskHolder, String)>,
    /// Every label, each once, in the order of the alphabet.
    pub tags: Vec<String>,
}

impl Listing {
    /// The listing for what is asked now: the last one while nothing of it changed.
    pub fn fresh(last: Option<&Arc<Self>>, cx: &Cx, filter: &Filter, by: Order) -> Arc<Self> {
        let (design, language) = (cx.session.snapshot(), cx.text.language());
        match last {
            Some(last)
                if Arc::ptr_eq(&last.design, &design)
                    && last.language == language
                    && last.by == by
                    && last.filter == *filter =>
            {
                Arc::clone(last)
            }
            _ => Arc::new(Self::of(cx, design, filter, by)),
        }
    }

    fn of(cx: &Cx, design: Arc<Design>, filter: &Filter, by: Order) -> Self {
        let list = &design.risks.list;
        let words = filter.words.trim().to_lowercase();
        let mut rows: Vec<usize> = (0..list.len()).filter(|at| filter.fits(&list[*at], &words)).collect();
        risk_sort::sort(cx, list, &mut rows, by);
        let holding: HashSet<RiskHolder> = list.iter().filter_map(|it| it.holder).collect();
        let mut holders: Vec<(RiskHolder, String)> =
            holding.into_iter().filter_map(|it| Some((it, holder_name(cx, it)?))).collect();
        holders.sort_by_cached_key(|(_, name)| name.to_lowercase());
        let mut named: HashMap<String, &String> = HashMap::new();
        for tag in list.iter().flat_map(|it| &it.tags) {
            named.entry(tag.to_lowercase()).or_insert(tag);
        }
        let mut tags: Vec<String> = named.into_values().cloned().collect();
        tags.sort_by_cached_key(|it| it.to_lowercase());
        let passing = filter.is_set().then(|| rows.iter().map(|it| list[*it].id).collect());
        let (filter, language) = (filter.clone(), cx.text.language());
        Self { design, language, filter, by, rows, passing, holders, tags }
    }

    /// The risk in a row.
    pub fn risk(&self, row: usize) -> Option<&Risk> {
        self.design.risks.list.get(*self.rows.get(row)?)
    }

    /// The row in which a risk stands; none where it is not shown. Looks through all rows: not for every frame.
    pub fn row_of(&self, id: Id) -> Option<usize> {
        self.rows.iter().position(|at| Id::from(self.design.risks.list[*at].id) == id)
    }

    /// The ids of some rows.
    pub fn ids(&self, rows: std::ops::RangeInclusive<usize>) -> Vec<Id> {
        self.rows.get(rows).unwrap_or_default().iter().map(|at| self.design.risks.list[*at].id.into()).collect()
    }
}

/// The selection, to be asked of row by row.
#[derive(Default)]
pub struct Picked {
    ids: Vec<Id>,
    set: HashSet<Id>,
}

impl Picked {
    /// The selection now: the last one while it is the same.
    pub fn fresh(last: &Arc<Self>, selection: &[Id]) -> Arc<Self> {
        if last.ids == selection {
            return Arc::clone(last);
        }
        Arc::new(Self { ids: selection.to_vec(), set: selection.iter().copied().collect() })
    }

    /// Whether an element is selected.
    pub fn has(&self, id: Id) -> bool {
        self.set.contains(&id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::app::session::Session;
    use crate::design::catalogue::Catalogue;
    use crate::design::edit::{Edit, RiskField, RisksEdit};
    use crate::design::form::{Form, Side};
    use crate::design::id::Ids;
    use crate::picture::tokens::Theme;
    use crate::rules::testing;
    use crate::text::Text;
    use crate::ui::risk_sort::Column;

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
            walk: None,
            signer,
            columns,
        }
    }

    fn titles(listing: &Listing) -> Vec<&str> {
        (0..listing.rows.len()).filter_map(|it| listing.risk(it)).map(|it| it.title.as_str()).collect()
    }

    #[test]
    fn each_filter_leaves_out_what_it_says_and_nothing_else() {
        with_listing(|session, text| {
            let shown = |filter: Filter| {
                let listing = Listing::fresh(None, &cx(session, text), &filter, None);
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
            let by = Some((Column::Title, false));
            let first = Listing::fresh(None, &cx(session, text), &Filter::default(), by);
            assert_eq!(titles(&first), ["Archeologie", "Stikstof", "Zetting"]);
            let next = Listing::fresh(Some(&first), &cx(session, text), &Filter::default(), by);
            assert!(Arc::ptr_eq(&first, &next), "nothing changed");
            let other = Listing::fresh(Some(&first), &cx(session, text), &Filter::default(), None);
            assert_eq!(titles(&other), ["Zetting", "Stikstof", "Archeologie"]);

            let id = first.risk(0).expect("a row").id;
            session.apply(Edit::Risks(RisksEdit::Set(id, RiskField::Title("Zwerfkeien".into()))));
            let changed = Listing::fresh(Some(&first), &cx(session, text), &Filter::default(), by);
            assert_eq!(titles(&changed), ["Stikstof", "Zetting", "Zwerfkeien"]);
        });
    }

    #[test]
    fn every_column_puts_rows_in_order_and_what_is_unknown_last() {
        with_listing(|session, text| {
            for column in Column::ALL {
                for largest_first in [false, true] {
                    let listing =
                        Listing::fresh(None, &cx(session, text), &Filter::default(), Some((column, largest_first)));
                    assert_eq!(listing.rows.len(), 3, "{column:?}");
                    if column == Column::Expected {
                        assert_eq!(titles(&listing)[2], "Archeologie", "it has no value");
                    }
                }
            }
        });
    }
}
