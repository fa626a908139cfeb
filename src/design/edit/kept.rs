//! What is done with kept variants of the money: one of them is compared with, the others wait in the order of keeping.

use crate::design::money::{Money, Variant};

/// Keeps the money as it is under a name and compares with that. Nothing where it is kept already, or there is no room:
/// to press the button twice changes nothing.
pub(super) fn keep(money: &mut Money, name: &str) {
    if money.same_as_now().is_some() || money.free_name().is_none() {
        return;
    }
    let now = money.alone();
    if let Some(kept) = money.kept.replace(Box::new(now)) {
        money.variants.push(Variant { name: std::mem::take(&mut money.kept_name), money: *kept });
    }
    // A is what a variant without a name is called, and older programs know no name.
    name.clone_into(&mut money.kept_name);
    if name == "A" {
        money.kept_name.clear();
    }
}

/// Compares with another one; the one that was compared with takes its place. None where it is gone.
pub(super) fn compare(money: &mut Money, at: usize) -> Option<()> {
    let (other, kept) = (money.variants.get_mut(at)?, money.kept.as_mut()?);
    std::mem::swap(&mut other.money, kept);
    std::mem::swap(&mut other.name, &mut money.kept_name);
    Some(())
}

/// The variant that was compared with is gone: the first of the others is compared with now.
fn next_compared(money: &mut Money) {
    money.kept_name.clear();
    if !money.variants.is_empty() {
        let Variant { name, money: next } = money.variants.remove(0);
        (money.kept, money.kept_name) = (Some(Box::new(next)), name);
    }
}

/// Gives the variant that is compared with another name. None where there is none.
pub(super) fn rename(money: &mut Money, name: &str) -> Option<()> {
    money.kept.as_ref()?;
    name.clone_into(&mut money.kept_name);
    Some(())
}

/// Takes the variant that is compared with as the money; the others stay. None where there is none.
pub(super) fn take(money: &mut Money) -> Option<()> {
    let taken = money.kept.take()?;
    next_compared(money);
    let (kept, kept_name) = (money.kept.take(), std::mem::take(&mut money.kept_name));
    let variants = std::mem::take(&mut money.variants);
    *money = Money { kept, kept_name, variants, ..*taken };
    Some(())
}

/// Drops the variant that is compared with; the others stay.
pub(super) fn drop_compared(money: &mut Money) {
    money.kept = None;
    next_compared(money);
}
