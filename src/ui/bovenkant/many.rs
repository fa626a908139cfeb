//! What several roles have in common, to change for all of them.

use egui::Ui;

use crate::design::bovenkant::{Hat, Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit, RoleField};
use crate::design::id::RoleId;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::mixed::{self, common};
use crate::ui::kit::{parts, widgets};

/// What makes a field of words.
type Make = fn(String) -> RoleField;

/// The fields of several roles.
pub(crate) fn roles_ui(ui: &mut Ui, cx: &Cx, roles: &[&Role], out: &mut Vec<Intent>) {
    let ids: Vec<RoleId> = roles.iter().map(|it| it.id).collect();
    let set = |ids: &[RoleId], field: &RoleField| {
        Edit::Several(ids.iter().map(|it| Edit::Bovenkant(BovenkantEdit::SetRole(*it, field.clone()))).collect())
    };
    let kinds = RoleKind::ALL.map(|it| (it, cx.text.word(it)));
    if let Some(to) = mixed::pick(ui, cx, "bovenkant-role-kind", common(roles.iter().map(|it| it.kind)), kinds) {
        out.push(Intent::Edit(set(&ids, &RoleField::Kind(to))));
    }
    let (mut purposes, mut limits) =
        (roles.iter().map(|it| it.purpose.as_str()), roles.iter().map(|it| it.limits.as_str()));
    for (key, now, field) in [
        ("bovenkant-purpose", common(&mut purposes), RoleField::Purpose as Make),
        ("bovenkant-limits", common(&mut limits), RoleField::Limits),
    ] {
        let of = ids.clone();
        mixed::text(ui, cx, (key, 2), now, out, move |to| set(&of, &field(to)));
    }
    widgets::labelled(ui, &cx.t("bovenkant-hats-of-role"), cx.theme, |ui| {
        for hat in Hat::ALL {
            let now = common(roles.iter().map(|it| it.hats.contains(&hat)));
            if let Some(on) = mixed::tick(ui, cx, &parts::capital(&cx.text.word(hat)), now) {
                out.push(Intent::Edit(set(&ids, &RoleField::Hat(hat, on))));
            }
        }
    });
    let phases = cx.design().phases().phases();
    let now = common(roles.iter().map(|it| it.reconfirmed));
    if let Some(to) = mixed::optional(ui, cx, "bovenkant-reconfirmed", now, &phases) {
        out.push(Intent::Edit(set(&ids, &RoleField::Reconfirmed(to))));
    }
}
