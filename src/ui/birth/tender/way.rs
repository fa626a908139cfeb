//! Where in the design it stands that an item of the tender is done, and the way to it.

use egui::Context;

use crate::design::arrangements::ArrangementKind;
use crate::design::birth::TenderItem;
use crate::design::form::Side;
use crate::design::id::Id;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::sought;
use crate::ui::section::Section;

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// With the arrangements around the team.
    Arranged(ArrangementKind),
    /// In another section.
    Section(Section),
    /// Under the list, in the field of this key.
    Here(&'static str),
}

/// Where it stands, done or not; none: it is said on the list itself.
pub(super) const fn way(item: TenderItem) -> Option<Way> {
    Some(match item {
        TenderItem::SelectionClient => Way::Arranged(ArrangementKind::CompetenceSelection(Side::Client)),
        TenderItem::SelectionContractor => Way::Arranged(ArrangementKind::CompetenceSelection(Side::Contractor)),
        TenderItem::TeamForming => Way::Arranged(ArrangementKind::TeamForming),
        TenderItem::Location => Way::Arranged(ArrangementKind::OwnLocation),
        TenderItem::Bovenkant => Way::Section(Section::Bovenkant),
        TenderItem::ParentsProcesses => Way::Section(Section::Team),
        TenderItem::Award => Way::Here("birth-criterion-new"),
        TenderItem::PriceBasis => Way::Here("birth-basis"),
        _ => return None,
    })
}

/// What the way is called: to where it stands, or to where it would be arranged.
pub(super) fn name(cx: &Cx, way: Way, done: bool) -> String {
    let to = match way {
        Way::Arranged(_) => Section::Team,
        Way::Section(section) => section,
        Way::Here(_) => return cx.t(if done { "birth-tender-below" } else { "birth-tender-fill-below" }),
    };
    cx.text.with(
        if done { "birth-tender-elsewhere" } else { "birth-tender-arrange" },
        [("section", cx.t(to.key()).into())],
    )
}

/// Goes there.
pub(super) fn go(ctx: &Context, cx: &Cx, way: Way, out: &mut Vec<Intent>) {
    match way {
        Way::Arranged(kind) => {
            let ids: Vec<Id> =
                cx.design().arrangements.iter().filter(|it| it.kind == kind).map(|it| it.id.into()).collect();
            out.extend([Intent::Go(Section::Team), Intent::Select(ids)]);
        }
        Way::Section(section) => out.push(Intent::Go(section)),
        Way::Here(key) => sought::seek(ctx, &cx.t(key)),
    }
}
