//! What a cap is of the TAB: a share that is typed there becomes an amount, and does not follow a TAB that changes.

use egui::{Label, Ui};

use crate::design::edit::{Edit, MoneyEdit};
use crate::design::euro::Euro;
use crate::design::money::Bound;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::style;

/// Steps of a share in a whole TAB: half a per cent each, as caps are agreed. Ours.
const STEPS: f64 = 200.0;

/// A line under a cap that says its share, with a button that takes the nearest round share anew where it is none.
pub(crate) fn cap_ui(ui: &mut Ui, cx: &Cx, (loss, cap): (bool, Option<Euro>), out: &mut Vec<Intent>) {
    let tab = cx.design().budget().tab().filter(|it| *it > Euro::ZERO);
    let (Some(cap), Some(tab)) = (cap, tab) else { return };
    let share = cap.to_f64() / tab.to_f64();
    let round = (share * STEPS).round() / STEPS;
    let anew = Bound::Share(round).at(tab);
    let language = cx.text.language();
    let says = cx.text.with("cap-share", [("share", language.share_in_full((share * 1e4).round() / 1e4).into())]);
    ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    if anew != cap && round > 0.0 {
        let values = [("share", language.share_in_full(round).into()), ("amount", language.euro_exact(anew).into())];
        if ui.button(cx.text.with("cap-anew", values)).clicked() {
            out.push(Intent::Edit(Edit::Money(MoneyEdit::SetCap { loss, to: Some(anew) })));
        }
    }
}
