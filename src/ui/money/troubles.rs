//! What contradicts itself in the staffel, in its own row: what [`Staffel::troubles`] finds, in the words of the signal.
//!
//! [`Staffel::troubles`]: crate::design::staffel

use egui::accesskit::Role;
use egui::{Label, RichText, Ui};

use crate::design::staffel::{Trouble, TroubleKind};
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::text::Text;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, style};

/// What contradicts itself in a tier, or in a half as a whole where no tier is asked for: in the words of the signal.
pub(crate) fn wrong(text: &Text, troubles: &[Trouble], loss: bool, tier: Option<usize>) -> Vec<String> {
    let says = |it: &Trouble| match it.kind {
        TroubleKind::Open => text.get("money-tier-open"),
        TroubleKind::Backwards(Some(earlier)) => text.with("money-tier-backwards", [("tier", (earlier + 1).into())]),
        TroubleKind::Backwards(None) => text.get("money-tier-at-zero"),
        TroubleKind::NotWhole => text.get("money-tier-not-whole"),
        TroubleKind::NoTiers if loss => text.get("rule-staffel-broken--no-loss.why"),
        TroubleKind::NoTiers => text.get("rule-staffel-broken--no-gain.why"),
    };
    troubles.iter().filter(|it| (it.loss, it.tier) == (loss, tier)).map(says).collect()
}

/// A line under what contradicts itself; `of` is what that is called for who cannot see where the line stands.
pub(crate) fn wrong_ui(ui: &mut Ui, cx: &Cx, of: &str, says: &str) {
    if cx.is_hushed() {
        return;
    }
    let ink = style::color(Ink::Blocker, cx.theme);
    ui.horizontal_top(|ui| {
        ui.label(icons::severity(Severity::Blocker, false).rich_text().size(15.0).color(ink));
        let line = ui.add(Label::new(RichText::new(says).size(style::SMALL).color(ink)).wrap());
        style::name(&line, Role::Label, &format!("{of}: {says}"));
    });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::design::Design;
    use crate::design::euro::Euro;
    use crate::design::form::Form::Full;
    use crate::design::money::{Bound, Money, Staffel, Tier};
    use crate::rules::money::staffel::STAFFEL_BROKEN;
    use crate::rules::testing::{design, findings};
    use crate::rules::{Arg, Finding};
    use crate::text::Language;

    /// A half, a tier in it or none, and the wording of the signal that names it.
    type Named = (bool, Option<usize>, &'static str);

    /// Halves of up to three tiers with every bound that matters, in order or not; some with shares that are off.
    fn halves() -> Vec<Vec<Tier>> {
        let (share, amount) = (|it| Some(Bound::Share(it)), |it| Some(Bound::Amount(Euro::new(it))));
        // Two shares lie less than a cent apart; an amount is as far as a share at the budget below.
        let shares = [share(0.0), share(0.05), share(0.050_000_000_01), share(0.15)];
        let bounds = [&[None][..], &shares, &[amount(0), amount(5_000_000), amount(10_000_000)]].concat();
        let half = |count: u32, nth: usize| {
            let place = |at| bounds[nth / bounds.len().pow(at) % bounds.len()];
            let mut tiers: Vec<Tier> = (0..count).map(|at| Tier::new(place(at), 0.5)).collect();
            if let Some(last) = tiers.last_mut() {
                last.client += [0.0, 1e-10, 1e-8, 0.1][(nth + nth / bounds.len()) % 4];
            }
            tiers
        };
        let of = |count| (0..bounds.len().pow(count)).map(move |nth| half(count, nth)).collect::<Vec<_>>();
        (0..4).flat_map(of).collect()
    }

    /// What the signals of a broken staffel name.
    fn named(design: &Design) -> BTreeSet<Named> {
        let tiers = |variant: &'static str, arg: &Arg| match arg {
            Arg::Tiers(tiers) => tiers.iter().map(|(loss, at)| (*loss, Some(at - 1), variant)).collect(),
            _ => Vec::new(),
        };
        let of = |it: &Finding| match it.variant.expect("every signal says what is wrong") {
            "no-gain" => vec![(false, None, "no-gain")],
            "no-loss" => vec![(true, None, "no-loss")],
            variant => it.args.iter().flat_map(|(_, arg)| tiers(variant, arg)).collect(),
        };
        findings(&STAFFEL_BROKEN, design).iter().flat_map(of).collect()
    }

    /// What the line on the screen has to start with: the title of the signal without its tiers, or of a half its reason.
    fn start(text: &Text, variant: &str) -> String {
        let key = format!("rule-staffel-broken--{variant}");
        match variant {
            "no-gain" | "no-loss" => text.get(&format!("{key}.why")),
            _ => text.with(&key, [("tiers", "".into())]).trim_end().trim_end_matches(':').to_owned(),
        }
    }

    /// Every line on the screen is of a signal that names its row, and every signal has its line.
    #[track_caller]
    fn agree(text: &Text, staffel: &Staffel, tab: Option<Euro>, named: &BTreeSet<Named>) {
        let troubles = staffel.troubles(tab);
        let rows = |loss| (0..staffel.tiers(loss).len()).map(move |at| (loss, Some(at))).chain([(loss, None)]);
        for (loss, tier) in rows(false).chain(rows(true)) {
            let marked = wrong(text, &troubles, loss, tier);
            let said = named.iter().filter(|it| (it.0, it.1) == (loss, tier)).map(|it| start(text, it.2));
            let said: Vec<String> = said.collect();
            let all = said.iter().all(|it| marked.iter().any(|line| line.starts_with(it)));
            assert!(all && marked.len() == said.len(), "{tab:?} {staffel:?}: {marked:?}, but {said:?}");
        }
    }

    #[test]
    fn the_screen_marks_what_the_signals_name_and_in_their_words() {
        let (texts, halves, mut broken) = (Language::ALL.map(Text::new), halves(), 0);
        for (nth, gain) in halves.iter().enumerate() {
            // Beside the same half, another, and none.
            let loss = halves[[nth, nth * 7 % halves.len(), 0][nth % 3]].clone();
            let staffel = Staffel { gain: gain.clone(), loss, ..Staffel::default() };
            for tab in [None, Some(Euro::ZERO), Some(Euro::new(100_000_000))] {
                let money = Money { tab, staffel: Some(staffel.clone()), ..Money::default() };
                let named = named(&design(Full).with(|it| it.money = money.into()).design);
                broken += usize::from(!named.is_empty());
                for text in &texts {
                    agree(text, &staffel, tab, &named);
                }
            }
        }
        assert!(broken > 1000, "only {broken} were broken");
    }
}
