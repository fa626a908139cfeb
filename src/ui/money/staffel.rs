//! The staffel: its tiers of gains and of losses, its caps, and ready-made ones to start from.
//!
//! Contractor and client share a tier whole, so that typing one of the two sets the other.

use egui::accesskit::Role;
use egui::{Event, Key, Ui};

use crate::app::tables;
use crate::design::edit::{Edit, MoneyEdit, TierField};
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::money::{Bound, Staffel, Tier};
use crate::design::staffel::Trouble;
use crate::text::Language;
use crate::text::amounts::{Beside, Reading};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, numbers, parts, style, widgets};
use crate::ui::money::amounts::{self, END, GAP};
use crate::ui::money::cap;
use crate::ui::money::{ready, troubles};

/// The width of a share.
const SHARE: f32 = 52.0;

/// The staffel, as a card; while there is none, some to start from.
pub(crate) fn staffel_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    if !money.is_started() {
        return;
    }
    let mut remove = false;
    let (mut copying, name) = (Copying::from_here(ui), cx.t("money-staffel"));
    let menu = |ui: &mut Ui| {
        if money.staffel.is_some() {
            parts::icon_menu(ui, icons::MORE, &cx.t("money-staffel-menu"), |ui| {
                remove = ui.button(cx.t("money-staffel-remove")).clicked();
            });
            copying.button(ui, cx, &name);
        }
    };
    amounts::card(ui, cx, &name, menu, |ui| match &money.staffel {
        None => ready::ready_ui(ui, cx, out),
        Some(staffel) => {
            let troubles = staffel.troubles(cx.design().budget().tab());
            half_ui(ui, cx, state, (staffel, &troubles, false), out);
            ui.add_space(6.0);
            half_ui(ui, cx, state, (staffel, &troubles, true), out);
        }
    });
    if money.staffel.is_some() && copying.asked(ui) {
        let design = amounts::as_typed(ui, cx, out);
        out.push(Intent::CopyTable(name, tables::money::staffel(&design, cx.text)));
    }
    if remove {
        out.push(Intent::Edit(Edit::Money(MoneyEdit::SetStaffel(None))));
    }
}

/// How wide the bounds are, beside two shares and a menu.
fn range_width(ui: &Ui) -> f32 {
    (ui.available_width() - 2.0 * SHARE - END - 3.0 * GAP).max(60.0)
}

/// The tiers of gains or of losses, and the cap.
fn half_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    (staffel, troubles, loss): (&Staffel, &[Trouble], bool),
    out: &mut Vec<Intent>,
) {
    let (tiers, cap) = (staffel.tiers(loss), if loss { staffel.loss_cap } else { staffel.gain_cap });
    let (title, add) = if loss { ("money-loss", "money-add-loss") } else { ("money-gain", "money-add-gain") };
    ui.push_id(loss, |ui| {
        amounts::ruled(ui, cx.theme, |ui| {
            amounts::words(ui, range_width(ui), style::strong(cx.t(title)));
            for side in Side::ALL {
                amounts::at_right(ui, SHARE, style::secondary(side_short(cx, side), cx.theme));
            }
            if widgets::icon_button(ui, icons::ADD, &cx.t(add)).clicked() {
                let (at, tier) = next_tier(tiers);
                out.push(Intent::Edit(Edit::Money(MoneyEdit::AddTier { loss, at, tier })));
                let fresh = Fresh { loss, at, before: cx.session.revision() };
                state.fresh = Some(fresh);
                ui.ctx().request_repaint();
            }
        });
        for nth in 0..tiers.len() {
            let wrong = troubles::wrong(cx.text, troubles, loss, Some(nth));
            ui.push_id(nth, |ui| tier_ui(ui, cx, state, (tiers, nth, loss), &wrong, out));
        }
        // What the agreement does not say goes to the client.
        if tiers.last().is_none_or(|it| it.up_to.is_some()) {
            amounts::ruled(ui, cx.theme, |ui| {
                let key = if tiers.is_empty() { "money-tier-all" } else { "money-tier-above" };
                amounts::words(ui, range_width(ui), style::secondary(cx.t(key), cx.theme));
                for share in [1.0, 0.0] {
                    amounts::at_right(ui, SHARE, style::secondary(cx.text.language().share(share), cx.theme));
                }
                ui.add_space(END);
            });
        }
        for says in troubles::wrong(cx.text, troubles, loss, None) {
            troubles::wrong_ui(ui, cx, &cx.t(title), &says);
        }
        let key = if loss { "money-loss-cap" } else { "money-gain-cap" };
        amounts::ruled(ui, cx.theme, |ui| {
            let (name, ghost) = (cx.t(key), cx.t("money-no-cap"));
            amounts::words(ui, ui.available_width() - amounts::width(ui) - END - 2.0 * GAP, name.as_str());
            let (language, tab) = (cx.text.language(), cx.design().budget().tab());
            let look =
                Look { width: Some(amounts::width(ui)), ghost: &ghost, right: true, number: true, ..Look::default() };
            let shown = numbers::shown(language, cap);
            amounts::quiet(ui, cx.theme, |ui| {
                fields::read_field(ui, cx, ("cap", &name), &shown, look, out, move |text| {
                    let write = |it: Option<Euro>| it.map(|it| language.euro(it)).unwrap_or_default();
                    let set = |to| Edit::Money(MoneyEdit::SetCap { loss, to });
                    numbers::typed(read_cap(language, text, tab), write, set)
                })
            });
            ui.add_space(END);
        });
        cap::cap_ui(ui, cx, (loss, cap), out);
    });
}

/// OG or ON, as in the heading of a table.
fn side_short(cx: &Cx, side: Side) -> String {
    cx.t(match side {
        Side::Client => "money-client",
        Side::Contractor => "money-contractor",
    })
}

/// A tier that was just added: it is there once the design is of a later revision.
#[derive(Clone, Copy)]
struct Fresh {
    loss: bool,
    at: usize,
    before: u64,
}

/// The section's part of it between frames.
#[derive(Default)]
pub(crate) struct State {
    /// The tier whose bound is to be typed at once.
    fresh: Option<Fresh>,
}

/// The tier to add, and its place: before an open one, else after the last.
fn next_tier(tiers: &[Tier]) -> (usize, Tier) {
    let Some(last) = tiers.last() else { return (0, Tier::new(Some(Bound::Share(0.05)), 0.5)) };
    if last.up_to.is_some() {
        return (tiers.len(), Tier::new(None, 0.0));
    }
    let before = tiers.len().checked_sub(2).and_then(|it| tiers.get(it));
    let up_to = match before.and_then(|it| it.up_to) {
        None => Bound::Share(0.05),
        Some(Bound::Share(share)) => Bound::Share(tidy(share + 0.05)),
        Some(Bound::Amount(amount)) => Bound::Amount(amount + amount),
    };
    (tiers.len() - 1, Tier::new(Some(up_to), before.map_or(last.contractor, |it| it.contractor)))
}

/// A share without the dust of sums of floating numbers, which would show in a file.
fn tidy(share: f64) -> f64 {
    (share * 1e9).round() / 1e9
}

/// A bound as it is typed and read: a share of the TAB, or an amount.
fn bound_words(language: Language, bound: Bound) -> String {
    match bound {
        Bound::Share(share) => language.share_exact(share),
        Bound::Amount(amount) => language.euro_exact(amount),
    }
}

/// The same, with the amount that a share of the TAB comes to.
fn bound_in_full(language: Language, bound: Bound, tab: Option<Euro>) -> String {
    match (bound, tab) {
        (Bound::Share(share), Some(tab)) => {
            format!("{} = {}", language.share_exact(share), language.euro(Bound::Share(share).at(tab)))
        }
        (Bound::Share(share), None) => language.share_exact(share),
        (Bound::Amount(amount), _) => language.euro(amount),
    }
}

/// What was typed as a bound: nothing is an open tier, a small bare number or one with its sign a share of the TAB,
/// anything else an amount.
fn read_bound(language: Language, typed: &str, most: Option<Euro>) -> Reading<Option<Bound>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Reading::Is(None);
    }
    let share = language.read_share(typed);
    if typed.ends_with('%') {
        return share.map(|it| Some(Bound::Share(it)));
    }
    let bare = typed.chars().all(|it| it.is_ascii_digit() || matches!(it, '.' | ','));
    if let (true, Reading::Is(share)) = (bare, &share) {
        // Of a bare number both can be meant, unless so many millions exceed the TAB.
        let millions = language.read_amount(&format!("{typed} mln"), Beside::default()).sure();
        let share = Some(Bound::Share(*share));
        return match millions.filter(|it| *it > Euro::ZERO && most.is_some_and(|most| *it <= most)) {
            Some(amount) => Reading::Ask(vec![share, Some(Bound::Amount(amount))]),
            None => Reading::Is(share),
        };
    }
    let beside = Beside { median: most.map(|it| it.to_f64() / 20.0), most, ..Beside::default() };
    language.read_amount(typed, beside).map(|it| Some(Bound::Amount(it)))
}

/// What was typed as a cap: an amount, or a share of the TAB that becomes one.
fn read_cap(language: Language, typed: &str, tab: Option<Euro>) -> Reading<Option<Euro>> {
    let typed = typed.trim();
    match (typed.ends_with('%'), tab) {
        _ if typed.is_empty() => Reading::Is(None),
        (true, None) => Reading::No("cap-share-without-tab"),
        (true, Some(tab)) => language.read_share(typed).map(|it| Some(Bound::Share(it).at(tab))),
        (false, most) => language.read_amount(typed, Beside { most, ..Beside::default() }).map(Some),
    }
}

fn tier_ui(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    (tiers, nth, loss): (&[Tier], usize, bool),
    wrong: &[String],
    out: &mut Vec<Intent>,
) {
    let (tier, language) = (&tiers[nth], cx.text.language());
    let half = cx.t(if loss { "money-loss" } else { "money-gain" });
    let of = |key: &str| cx.text.with(key, [("half", (&half).into()), ("tier", (nth + 1).into())]);
    let set = move |to| Edit::Money(MoneyEdit::SetTier { loss, at: nth, to });
    amounts::ruled(ui, cx.theme, |ui| {
        let left = ui.cursor().left() + range_width(ui);
        from_ui(ui, cx, tiers, nth);
        let name = of("money-tier-bound");
        let shown = tier.up_to.map(|it| bound_words(language, it)).unwrap_or_default();
        let ghost = cx.t(if nth == 0 { "money-tier-all" } else { "money-tier-above" });
        let most = cx.design().budget().tab();
        let look = Look { width: Some(left - ui.cursor().left()), ghost: &ghost, number: true, ..Look::default() };
        let field = amounts::quiet(ui, cx.theme, |ui| {
            fields::read_field(ui, cx, ("bound", &name), &shown, look, out, move |text| {
                let write = |it: Option<Bound>| it.map(|it| bound_in_full(language, it, most)).unwrap_or_default();
                numbers::typed(read_bound(language, text, most), write, |it| set(TierField::UpTo(it)))
            })
        });
        if state.fresh.is_some_and(|it| (it.loss, it.at) == (loss, nth) && it.before < cx.session.revision()) {
            state.fresh = None;
            parts::focus_all(ui, &field, &shown);
        }
        if let Some(Bound::Share(share)) = tier.up_to
            && let Some(tab) = cx.design().budget().tab()
        {
            field.on_hover_text(language.euro_exact(Bound::Share(share).at(tab)));
        }
        for side in Side::ALL {
            let key = if side == Side::Client { "money-tier-client" } else { "money-tier-contractor" };
            let share = if side == Side::Client { tier.client } else { tier.contractor };
            let look = Look { width: Some(SHARE), right: true, number: true, ..Look::default() };
            let (name, shown) = (of(key), language.share_exact(share));
            amounts::quiet(ui, cx.theme, |ui| {
                fields::read_field(ui, cx, (key, &name), &shown, look, out, move |text| {
                    numbers::typed(
                        language.read_share(text),
                        |it| language.share_exact(it),
                        |share| {
                            let contractor = if side == Side::Client { tidy(1.0 - share) } else { share };
                            set(TierField::Contractor(contractor))
                        },
                    )
                })
            });
        }
        let remove = Intent::Edit(Edit::Money(MoneyEdit::RemoveTier { loss, at: nth }));
        let menu = parts::icon_menu(ui, icons::MORE, &of("money-tier-menu"), |ui| {
            let item = ui.button(cx.t("money-remove"));
            style::name(&item, Role::Button, &of("money-tier-remove"));
            if item.clicked() {
                out.push(remove.clone());
            }
        });
        if menu.gained_focus() && !cx.selection.is_empty() {
            // Delete is for the tier then, and for nothing else.
            out.push(Intent::Select(Vec::new()));
        }
        if menu.has_focus() && delete_pressed(ui) {
            out.push(remove);
        }
    });
    for says in wrong {
        troubles::wrong_ui(ui, cx, &of("money-tier"), says);
    }
}

/// Where a tier starts: at the end of the one before, or at zero; an open one says by itself that it is what lies above.
fn from_ui(ui: &mut Ui, cx: &Cx, tiers: &[Tier], nth: usize) {
    if tiers[nth].up_to.is_none() {
        return;
    }
    let language = cx.text.language();
    let from = match nth.checked_sub(1).and_then(|it| tiers[it].up_to) {
        None => "0".to_owned(),
        Some(Bound::Share(share)) if matches!(tiers[nth].up_to, Some(Bound::Share(_))) => {
            language.number(share * 100.0)
        }
        Some(bound) => bound_words(language, bound),
    };
    // As far in as the words in the field of an open tier.
    ui.spacing_mut().item_spacing.x = 0.0;
    ui.add_space(ui.spacing().button_padding.x);
    ui.label(format!("{from} –"));
    ui.spacing_mut().item_spacing.x = GAP;
}

/// Whether Delete was pressed: the command of that key takes it before the panels see it, so the raw events say so.
fn delete_pressed(ui: &Ui) -> bool {
    let pressed = |it: &Event| matches!(it, Event::Key { key: Key::Delete, pressed: true, .. });
    ui.input(|it| it.raw.events.iter().any(pressed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiers(bounds: &[Option<Bound>]) -> Vec<Tier> {
        bounds.iter().map(|it| Tier::new(*it, 0.5)).collect()
    }

    #[test]
    fn a_bound_is_read_as_it_is_typed() {
        let read = |typed| read_bound(Language::Nl, typed, Some(Euro::new(100_000_000)));
        let share = |it| Reading::Is(Some(Bound::Share(it)));
        let amount = |it| Reading::Is(Some(Bound::Amount(Euro::new(it))));
        assert_eq!(read(" "), Reading::Is(None));
        assert_eq!((read("5 %"), read("7,5 %")), (share(0.05), share(0.075)));
        let ways = [Bound::Share(0.075), Bound::Amount(Euro::new(7_500_000))].map(Some).to_vec();
        assert_eq!(read("7,5"), Reading::Ask(ways), "a share of the TAB, or millions?");
        assert_eq!(read_bound(Language::Nl, "20", Some(Euro::new(16_500_000))), share(0.2));
        assert!(matches!(read("400"), Reading::Ask(_)), "nobody parts a budget at four hundred euro");
        assert_eq!((read("€ 2 mln"), read("2 mln")), (amount(2_000_000), amount(2_000_000)));
        assert_eq!(read("250.000"), amount(250_000));
        assert!(matches!((read("veel"), read("-5 %")), (Reading::No(_), Reading::No(_))));
        for bound in [Bound::Share(0.075), Bound::Amount(Euro::new(2_500_000)), Bound::Amount(Euro::new(1_234_567))] {
            for language in Language::ALL {
                assert_eq!(read_bound(language, &bound_words(language, bound), None), Reading::Is(Some(bound)));
            }
        }
    }

    #[test]
    fn a_cap_is_an_amount_or_a_share_of_the_tab() {
        let tab = Some(Euro::new(80_000_000));
        assert_eq!(read_cap(Language::Nl, "5 %", tab), Reading::Is(Some(Euro::new(4_000_000))));
        assert_eq!(read_cap(Language::Nl, "4 mln", tab), Reading::Is(Some(Euro::new(4_000_000))));
        assert_eq!(read_cap(Language::Nl, "", tab), Reading::Is(None));
        assert_eq!(read_cap(Language::Nl, "5 %", None), Reading::No("cap-share-without-tab"));
        assert!(
            matches!(read_cap(Language::Nl, "5", tab), Reading::Ask(_)),
            "five euro, or five per cent, or millions?"
        );
    }

    #[test]
    fn the_next_tier_comes_before_an_open_one_and_goes_on_from_there() {
        assert_eq!(next_tier(&[]), (0, Tier::new(Some(Bound::Share(0.05)), 0.5)));
        let (at, tier) = next_tier(&tiers(&[Some(Bound::Amount(Euro::new(2))), None]));
        assert_eq!((at, tier.up_to), (1, Some(Bound::Amount(Euro::new(4)))));
        assert_eq!(next_tier(&tiers(&[Some(Bound::Share(0.05))])), (1, Tier::new(None, 0.0)));
    }
}
