//! What several risks have in common, to change for all of them: where they lie, what they are worth, where they come
//! from, who acts on them, their labels.

use egui::{Label, Ui};

use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::id::RiskId;
use crate::design::risks::{Lens, ManagedBy, Nature, Origin, Risk};
use crate::design::tags;
use crate::text::words::Named;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::mixed::{self, common};
use crate::ui::kit::{beside, icons, numbers, style, widgets};
use crate::ui::risks::register::edit;

/// The fields of several risks.
pub(crate) fn risks_ui(ui: &mut Ui, cx: &Cx, risks: &[&Risk], out: &mut Vec<Intent>) {
    let all = || risks.iter().copied();
    let ids: Vec<RiskId> = all().map(|it| it.id).collect();
    let set = |field| Intent::Edit(Edit::Risks(RisksEdit::SetMany(ids.clone(), field)));
    worth_ui(ui, cx, risks);

    let places = cx.design().places().into_iter().map(|it| (it, cx.text.place(cx.design(), it)));
    if let Some(to) = mixed::pick(ui, cx, "risks-form-place", common(all().map(|it| it.allocation)), places) {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::Move { risks: ids.clone(), to })));
    }
    let of = ids.clone();
    let reason = common(all().map(|it| it.reason.as_str()));
    mixed::text(ui, cx, ("risks-form-reason", 2), reason, out, move |to| {
        Edit::Risks(RisksEdit::SetMany(of.clone(), RiskField::Reason(to)))
    });
    let natures = [Nature::Risk, Nature::Opportunity].map(|it| (it, cx.text.word(it)));
    if let Some(to) = mixed::pick(ui, cx, "risks-form-nature", common(all().map(|it| it.nature)), natures) {
        out.push(set(RiskField::Nature(to)));
    }
    value_ui(ui, cx, risks, &ids, out);
    let mut choose = |to: Option<RiskField>| out.extend(to.map(set));
    choose(chosen(ui, cx, "risks-form-origin", all().map(|it| it.origin), &Origin::ALL, RiskField::Origin));
    choose(chosen(ui, cx, "risks-form-lens", all().map(|it| it.lens), &Lens::ALL, RiskField::Lens));
    let phases = cx.design().phases().phases();
    choose(chosen(ui, cx, "risks-form-phase", all().map(|it| it.phase), &phases, RiskField::Phase));
    if cx.design().form.has_sides() {
        let by = all().map(|it| it.managed_by);
        choose(chosen(ui, cx, "risks-form-managed", by, &ManagedBy::ALL, RiskField::ManagedBy));
    }
    let holder = common(all().map(|it| it.holder));
    choose(mixed::pick(ui, cx, "risks-form-holder", holder, edit::holders(cx)).map(RiskField::Holder));
    tags_ui(ui, cx, risks, &ids, out);
}

fn chosen<T: Named + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    key: &str,
    now: impl Iterator<Item = Option<T>>,
    all: &[T],
    field: impl Fn(Option<T>) -> RiskField,
) -> Option<RiskField> {
    mixed::optional(ui, cx, key, common(now), all).map(field)
}

/// What they come to together.
fn worth_ui(ui: &mut Ui, cx: &Cx, risks: &[&Risk]) {
    let known: Vec<f64> = risks
        .iter()
        .filter_map(|it| Some(if it.is_opportunity() { -it.expected()? } else { it.expected()? }))
        .collect();
    let value = cx.text.language().euro_short(known.iter().sum());
    let says = match (known.len(), risks.len() - known.len()) {
        (0, _) => cx.t("risks-form-no-value"),
        (_, 0) => cx.text.with("many-worth", [("value", value.into())]),
        (_, without) => cx.text.with("many-worth-without", [("value", value.into()), ("count", without.into())]),
    };
    ui.add(Label::new(style::secondary(says, cx.theme)).wrap());
}

/// Probability and impact, the same for all.
fn value_ui(ui: &mut Ui, cx: &Cx, risks: &[&Risk], ids: &[RiskId], out: &mut Vec<Intent>) {
    let (word, look) = (mixed::word(cx), Look::default());
    let ghost = |same: bool| if same { "" } else { word.as_str() };
    let (name, of) = (cx.t("risks-form-probability"), ids.to_vec());
    let now = common(risks.iter().map(|it| it.probability));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { ghost: ghost(now.is_some()), ..look };
        numbers::share_field_as(ui, cx, ("probability", &name), (now.flatten(), look), out, move |to| {
            Edit::Risks(RisksEdit::SetMany(of.clone(), RiskField::Probability(to)))
        });
    });
    let (name, of) = (cx.t("risks-form-impact"), ids.to_vec());
    let now = common(risks.iter().map(|it| it.impact));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        let look = Look { ghost: ghost(now.is_some()), ..look };
        numbers::points_field(ui, cx, ("impact", &name), (now.flatten(), look), beside::alone(cx), out, move |to| {
            Edit::Risks(RisksEdit::SetMany(of.clone(), RiskField::Impact(to)))
        });
    });
}

/// The labels that any of them has, each to take off, and a field for one more.
fn tags_ui(ui: &mut Ui, cx: &Cx, risks: &[&Risk], ids: &[RiskId], out: &mut Vec<Intent>) {
    let name = cx.t("risks-form-tags");
    let known = tags::tidied(risks.iter().flat_map(|it| &it.tags).map(String::as_str));
    widgets::labelled(ui, &name, cx.theme, |ui| {
        for tag in known {
            let has = |it: &&&Risk| it.tags.iter().any(|it| it.to_lowercase() == tag.to_lowercase());
            let count = risks.iter().filter(has).count();
            ui.horizontal(|ui| {
                let off = cx.text.with("risks-bar-untag", [("tag", (&tag).into())]);
                if widgets::icon_button(ui, icons::CLOSE, &off).clicked() {
                    let untag = RisksEdit::Untag { risks: ids.to_vec(), tag: tag.clone() };
                    out.push(Intent::Edit(Edit::Risks(untag)));
                }
                widgets::tag_chip(ui, cx, &tag);
                if count < risks.len() {
                    let says = cx.text.with("many-some", [("count", count.into()), ("all", risks.len().into())]);
                    ui.label(style::secondary(says, cx.theme).size(style::SMALL));
                }
            });
        }
        let (name, of) = (cx.t("risks-bar-tag-new"), ids.to_vec());
        let look = Look { hint: "risks-bar-tag-new", ..Look::default() };
        fields::text_field(ui, cx, ("tag", &name), "", look, out, move |typed: &str| {
            let tag = |tag| Edit::Risks(RisksEdit::Tag { risks: of.clone(), tag });
            Some(Edit::Several(tags::typed(typed).into_iter().map(tag).collect()))
        });
    });
}
