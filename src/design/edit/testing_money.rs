//! Edits of money: tiers, caps, groups, the TAB as its parts, and the kept variant.

use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::form::{Form, Side};
use crate::design::risks::Allocation;
use crate::rules::testing::{Builder, design};

use super::*;

fn edit(it: Builder, edit: MoneyEdit) -> Builder {
    it.edit(Edit::Money(edit))
}

fn started() -> Builder {
    design(Form::Full)
        .risk("Zetting", Allocation::Shared, 100, |_| {})
        .risk("Piping", Allocation::Shared, 100, |_| {})
        .risk("Kabels", Allocation::Allocated(Side::Contractor), 100, |it| it.price = Some(Euro::new(7)))
}

fn risks(of: &Builder) -> Vec<RiskId> {
    of.design.risks.list.iter().map(|it| it.id).collect()
}

fn staffel_of(of: &Builder) -> &Staffel {
    of.design.money.staffel.as_ref().expect("a staffel")
}

fn group(of: &mut Builder, name: &str, risks: Vec<RiskId>) -> GroupId {
    let made = of.make(Edit::Money(MoneyEdit::AddGroup(name.into(), risks)));
    GroupId::try_from(made).expect("a group")
}

fn grouped(of: &Builder) -> Vec<&[RiskId]> {
    of.design.money.groups.iter().map(|it| it.risks.as_slice()).collect()
}

#[test]
fn a_tier_is_added_changed_and_removed() {
    let of = |share| Some(Bound::Share(share));
    let add = |loss, at, up_to, contractor| MoneyEdit::AddTier { loss, at, tier: Tier::new(up_to, contractor) };
    let it = edit(design(Form::Full), add(false, 0, None, 0.0));
    let it = edit(it, add(false, 0, of(0.05), 0.5));
    let it = edit(it, add(true, 9, of(0.1), 0.25));
    assert_eq!(staffel_of(&it).gain, [Tier::new(of(0.05), 0.5), Tier::new(None, 0.0)]);
    assert_eq!(staffel_of(&it).loss, [Tier::new(of(0.1), 0.25)], "beyond the end is at the end");

    let set = |to| MoneyEdit::SetTier { loss: false, at: 0, to };
    let it = edit(edit(it, set(TierField::Contractor(0.4))), set(TierField::UpTo(Some(Bound::Amount(Euro::new(-1))))));
    assert_eq!(staffel_of(&it).gain[0], Tier::new(Some(Bound::Amount(Euro::ZERO)), 0.4), "the client has the rest");
    let it = edit(it, set(TierField::UpTo(of(f64::INFINITY))));
    assert_eq!(staffel_of(&it).gain[0].up_to, of(0.0));
    let it = edit(it, MoneyEdit::RemoveTier { loss: false, at: 0 });
    let it = edit(it, MoneyEdit::RemoveTier { loss: true, at: 3 });
    assert_eq!(staffel_of(&it).gain, [Tier::new(None, 0.0)]);
    assert_eq!(staffel_of(&it).loss.len(), 1, "there is no fourth");
}

#[test]
fn what_changes_no_tier_makes_no_staffel() {
    let it = edit(design(Form::Full), MoneyEdit::RemoveTier { loss: true, at: 0 });
    let it = edit(it, MoneyEdit::SetTier { loss: false, at: 0, to: TierField::Contractor(0.5) });
    let it = edit(it, MoneyEdit::SetCap { loss: true, to: None });
    assert_eq!(it.design.money.staffel, None);
}

#[test]
fn each_side_of_the_staffel_has_its_cap() {
    let it = edit(design(Form::Full), MoneyEdit::SetCap { loss: true, to: Some(Euro::new(5)) });
    let it = edit(it, MoneyEdit::SetCap { loss: false, to: Some(Euro::new(-5)) });
    assert_eq!((staffel_of(&it).gain_cap, staffel_of(&it).loss_cap), (Some(Euro::ZERO), Some(Euro::new(5))));
    let it = edit(it, MoneyEdit::SetCap { loss: true, to: None });
    assert_eq!((staffel_of(&it).gain_cap, staffel_of(&it).loss_cap), (Some(Euro::ZERO), None));
}

#[test]
fn a_whole_staffel_is_brought_within_bounds_but_need_not_add_up() {
    let tier = |up_to, client, contractor| Tier { up_to: Some(up_to), client, contractor };
    let gain = vec![tier(Bound::Share(99.0), -1.0, 0.3), tier(Bound::Amount(Euro::new(-9)), f64::NAN, 2.0)];
    let staffel = Staffel { gain, loss_cap: Some(Euro::new(-1)), ..Staffel::default() };
    let it = edit(design(Form::Full), MoneyEdit::SetStaffel(Some(staffel)));
    let gain = [tier(Bound::Share(BOUND_MAX), 0.0, 0.3), tier(Bound::Amount(Euro::ZERO), 0.0, 1.0)];
    assert_eq!(staffel_of(&it).gain, gain);
    assert_eq!(staffel_of(&it).loss_cap, Some(Euro::ZERO));
}

#[test]
fn a_risk_strikes_with_one_group() {
    let mut it = started();
    let all = risks(&it);
    let first = group(&mut it, "Grond", vec![all[0], all[1], all[0]]);
    assert_eq!(grouped(&it), [&[all[0], all[1]][..]], "a group has a risk once");
    let second = group(&mut it, "Water", vec![all[1]]);
    assert_eq!(grouped(&it), [&[all[0]][..], &[all[1]]], "a new group takes its risks from the others");

    let it = edit(it, MoneyEdit::SetGroup(all[0], Some(second)));
    let it = edit(it, MoneyEdit::SetGroup(all[0], Some(second)));
    assert_eq!(grouped(&it), [&[][..], &[all[1], all[0]]]);
    let it = edit(it, MoneyEdit::SetGroup(all[1], None));
    let it = edit(it, MoneyEdit::RemoveGroup(first));
    assert_eq!(grouped(&it), [&[all[0]][..]]);
    let it = edit(it, MoneyEdit::SetGroup(all[0], Some(first)));
    assert_eq!(grouped(&it), [&[all[0]][..]], "a group that is gone takes nothing");
}

#[test]
fn what_leaves_the_design_leaves_the_money_and_a_group_stays() {
    let mut it = started();
    let all = risks(&it);
    group(&mut it, "Grond", vec![all[0]]);
    let party = it.design.parties[1].id;
    let it = edit(it, MoneyEdit::SetPartner(party.into(), Some(1.5)));
    assert_eq!(it.design.money.share_of(party), Some(1.0));
    let mut kept = edit(it, MoneyEdit::Keep("A".into()))
        .edit(Edit::Risks(RisksEdit::Remove(vec![all[0]])))
        .edit(Edit::Party(crate::design::edit::PartyEdit::Remove(party)));
    assert_eq!(grouped(&kept), [&[][..]]);
    assert!(kept.design.money.partners.is_empty());
    let copy = kept.design.money.kept.as_ref().expect("a variant");
    assert_eq!((copy.partners.len(), copy.groups[0].risks.len()), (1, 1), "a copy is left as it was");

    let before = kept.design.clone();
    crate::design::edit::sweep::sweep(&mut kept.design);
    assert_eq!(kept.design, before, "a copy does not dangle");
    let taken = edit(kept, MoneyEdit::TakeKept);
    assert_eq!(grouped(&taken), [&[][..]]);
    assert!(taken.design.money.partners.is_empty(), "what is gone does not come back with the variant");
}

#[test]
fn the_tab_becomes_what_its_parts_come_to_with_the_prices_of_risks() {
    let it = edit(started(), MoneyEdit::AddCost { overhead: false, name: "Dijk".into(), amount: Euro::new(80) });
    let it = edit(it, MoneyEdit::AddCost { overhead: true, name: "AK".into(), amount: Euro::new(10) });
    let it = edit(it, MoneyEdit::Set(MoneyField::Fee(Some(Euro::new(3)))));
    let it = edit(it, MoneyEdit::SetTabToParts);
    assert_eq!(it.design.money.tab, Some(Euro::new(100)));

    let it = edit(it, MoneyEdit::Set(MoneyField::RiskPot(Some(Euro::MAX))));
    let it = edit(it, MoneyEdit::SetTabToParts);
    assert_eq!(it.design.money.tab, Some(Euro::MAX), "no more than a file can hold");
    assert_eq!(edit(design(Form::Full), MoneyEdit::SetTabToParts).design.money.tab, None, "nothing comes to nothing");
}

#[test]
fn taking_the_kept_variant_gives_the_money_back_as_it_was() {
    let it = edit(started(), MoneyEdit::Set(MoneyField::Tab(Some(Euro::new(100)))));
    let it = edit(it, MoneyEdit::SetStaffel(Some(Staffel { gain: vec![Tier::new(None, 0.5)], ..Staffel::default() })));
    let money = it.design.money.clone();
    let it = edit(it, MoneyEdit::Keep("A".into()));
    let it = edit(it, MoneyEdit::Set(MoneyField::Tab(Some(Euro::new(90)))));
    let it = edit(it, MoneyEdit::SetTier { loss: false, at: 0, to: TierField::Contractor(0.2) });
    let risk = risks(&it)[0];
    let it = it.edit(Edit::Risks(RisksEdit::Set(risk, RiskField::Probability(Some(0.9)))));
    assert_eq!(it.design.money.kept.as_deref(), Some(&*money));

    let dropped = edit(it.clone(), MoneyEdit::DropKept);
    assert_eq!((dropped.design.money.tab, dropped.design.money.kept.is_none()), (Some(Euro::new(90)), true));
    let taken = edit(it, MoneyEdit::TakeKept);
    assert_eq!(taken.design.money, money, "all of it, and no variant");
    let again = edit(taken, MoneyEdit::TakeKept);
    assert_eq!(again.design.money, money, "there is none to take");
}

#[test]
fn a_kept_variant_never_nests() {
    let tab = |euro| MoneyEdit::Set(MoneyField::Tab(Some(Euro::new(euro))));
    let mut it = started();
    for euro in [100, 90, 80] {
        it = edit(edit(it, tab(euro)), MoneyEdit::Keep("A".into()));
        let kept = it.design.money.kept.as_ref().expect("a variant");
        assert_eq!((kept.tab, kept.kept.is_none(), kept.variants.len()), (Some(Euro::new(euro)), true, 0));
    }
    assert!(it.design.money.variants.iter().all(|it| it.money.kept.is_none() && it.money.variants.is_empty()));
}

/// The TAB of each variant, the one that is compared with first, with its name.
fn variants(it: &Builder) -> Vec<(String, i64)> {
    let money = &it.design.money;
    let all = money.kept.iter().map(|it| &**it).chain(money.variants.iter().map(|it| &it.money));
    let tabs = all.map(|it| it.tab.unwrap_or_default().cents() / 100);
    money.variant_names().into_iter().map(ToOwned::to_owned).zip(tabs).collect()
}

#[test]
fn variants_have_names_and_none_goes_but_by_its_own_edit() {
    let set = |it, euro| edit(it, MoneyEdit::Set(MoneyField::Tab(Some(Euro::new(euro)))));
    let keep = |it: Builder| {
        let name = it.design.money.free_name().expect("there is room");
        edit(it, MoneyEdit::Keep(name))
    };
    let listed = |all: &[(&str, i64)]| all.iter().map(|(name, tab)| ((*name).to_owned(), *tab)).collect::<Vec<_>>();
    let mut it = started();
    for euro in [100, 90, 80] {
        it = keep(set(it, euro));
    }
    assert_eq!(variants(&it), listed(&[("C", 80), ("A", 100), ("B", 90)]));
    // The same again is no other variant.
    let twice = keep(it.clone());
    assert_eq!(variants(&twice), variants(&it));
    assert_eq!(it.design.money.same_as_now(), Some("C"));

    let it = edit(set(it, 70), MoneyEdit::CompareKept(0));
    assert_eq!(variants(&it), listed(&[("A", 100), ("C", 80), ("B", 90)]));
    let it = edit(it, MoneyEdit::RenameKept("Zonder fonds".into()));
    let taken = edit(it.clone(), MoneyEdit::TakeKept);
    assert_eq!(taken.design.money.tab, Some(Euro::new(100)));
    assert_eq!(variants(&taken), listed(&[("C", 80), ("B", 90)]));
    let dropped = edit(it.clone(), MoneyEdit::DropKept);
    assert_eq!((dropped.design.money.tab, variants(&dropped)), (Some(Euro::new(70)), listed(&[("C", 80), ("B", 90)])));
    let none = edit(it.clone(), MoneyEdit::DropAllKept);
    assert_eq!((none.design.money.tab, variants(&none)), (Some(Euro::new(70)), Vec::new()));
    assert_eq!(it.design.money.free_name().as_deref(), Some("A"), "a name that was given up is free");

    let mut full = it;
    for euro in 1..20 {
        let name = full.design.money.free_name().unwrap_or_default();
        full = edit(set(full, euro), MoneyEdit::Keep(name));
    }
    assert_eq!(full.design.money.variant_names().len(), crate::design::money::VARIANTS_MAX);
    assert!(full.design.money.free_name().is_none());
}
