//! Ready-made staffels to start from, with amounts from the TAB.
//!
//! Sources: the worked example of domain.md 7, and half and half with the fee at risk (domain.md 11, NACG).

use egui::{Label, Ui};

use crate::design::arrangements::ArrangementKind;
use crate::design::edit::{ArrangementEdit, ArrangementField, Edit, MoneyEdit};
use crate::design::euro::Euro;
use crate::design::money::{Bound, Money, Staffel, Tier};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, style, widgets};

/// The cap of half and half on either side, as a share of the TAB.
const CAP: f64 = 0.05;

/// What a staffel is, and some to start from.
pub(crate) fn ready_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.add(Label::new(style::secondary(cx.t("money-staffel-says"), cx.theme)).wrap());
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = 6.0;
    let money = &cx.design().money;
    let fee = money.fee_at_risk.or(money.fee).is_some();
    let all = [
        ("money-ready-half", Some(half(cx.design().budget().tab()))),
        ("money-ready-falling", Some(falling())),
        ("money-ready-fee", fee.then(|| fee_at_risk(money))),
        ("money-ready-empty", Some(Staffel::default())),
    ];
    for (key, staffel) in all {
        let Some(staffel) = staffel else { continue };
        if widgets::button(ui, None, &cx.t(key)).on_hover_text(cx.t(&format!("{key}-tip"))).clicked() {
            out.push(Intent::Edit(Edit::Money(MoneyEdit::SetStaffel(Some(staffel)))));
        }
    }
    without_ui(ui, cx, out);
}

/// That there will be none is an agreement too: what holds in its place is written down.
fn without_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let kind = ArrangementKind::NoStaffel;
    let Some(it) = cx.design().arrangements.iter().find(|it| it.kind == kind) else {
        if widgets::button(ui, None, &cx.t("money-no-staffel")).on_hover_text(cx.t("money-no-staffel-tip")).clicked() {
            let add = ArrangementEdit::Add(kind, Vec::new(), String::new());
            out.push(Intent::Edit(Edit::Arrangement(add)));
        }
        return;
    };
    let id = it.id;
    let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::icon_button(ui, icons::REMOVE, &cx.t("money-no-staffel-remove")).clicked() {
            out.push(Intent::Edit(Edit::Arrangement(ArrangementEdit::Remove(id))));
        }
    };
    parts::row(ui, out, end, |ui, _| {
        ui.label(style::strong(cx.text.word(kind)));
    });
    for (key, now, field) in [
        ("money-no-staffel-text", &it.text, ArrangementField::Text as fn(String) -> ArrangementField),
        ("money-no-staffel-reason", &it.reason, ArrangementField::Reason),
    ] {
        let (name, look) = (cx.t(key), Look { rows: 2, hint: key, ..Look::default() });
        fields::text_field(ui, cx, (key, &name), now, look, out, move |typed: &str| {
            Some(Edit::Arrangement(ArrangementEdit::Set(id, field(typed.trim().to_owned()))))
        });
    }
}

fn open(contractor: f64) -> Vec<Tier> {
    vec![Tier::new(None, contractor)]
}

/// Half and half, with the same cap on gain and loss: a share of the TAB in whole thousands; none without a TAB.
fn half(tab: Option<Euro>) -> Staffel {
    let cap =
        tab.map(|it| Euro::new((it.to_f64() * CAP / 1_000.0).round() as i64 * 1_000)).filter(|it| *it > Euro::ZERO);
    Staffel { gain: open(0.5), loss: open(0.5), gain_cap: cap, loss_cap: cap }
}

/// The staffel of the worked example: the contractor's share falls, above the last bound it is the client's alone.
fn falling() -> Staffel {
    let tiers = |bounds: [(f64, f64); 2]| {
        let closed = bounds.map(|(up_to, contractor)| Tier::new(Some(Bound::Share(up_to)), contractor));
        closed.into_iter().chain(open(0.0)).collect()
    };
    Staffel { gain: tiers([(0.05, 0.5), (0.15, 0.4)]), loss: tiers([(0.05, 0.5), (0.10, 0.3)]), ..Staffel::default() }
}

/// Half and half, where the contractor loses its fee at most and direct cost is guaranteed.
fn fee_at_risk(money: &Money) -> Staffel {
    Staffel { gain: open(0.5), loss: open(0.5), gain_cap: None, loss_cap: money.fee_at_risk.or(money.fee) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::staffel::Curve;

    fn contractor(staffel: &Staffel, result: i64) -> f64 {
        Curve::of(staffel, Euro::new(100_000_000)).divide(Euro::new(result)).contractor.to_f64() / 1e6
    }

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn they_give_what_their_sources_say() {
        let it = falling();
        assert!(close(contractor(&it, 10_000_000), 4.5) && close(contractor(&it, -8_000_000), -3.4));
        assert!(close(contractor(&it, -30_000_000), -4.0));
        let it = fee_at_risk(&Money { fee: Some(Euro::new(10_000_000)), ..Money::default() });
        for (result, part) in [(10, 5.0), (0, 0.0), (-10, -5.0), (-20, -10.0), (-30, -10.0)] {
            assert!(close(contractor(&it, result * 1_000_000), part), "{result}");
        }
        let it = half(Some(Euro::new(100_000_000)));
        assert!(close(contractor(&it, 20_000_000), 5.0) && close(contractor(&it, -20_000_000), -5.0));
        assert_eq!(half(None).gain_cap, None);
    }
}
