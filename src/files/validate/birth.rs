//! The birth: what is listed once stands once, and weights are shares.

use crate::design::birth::Birth;
use crate::files::wrong::Wrong;

/// What cannot be in a birth, each with the path of its field.
pub(super) fn faults(birth: &Birth) -> Vec<(String, Wrong)> {
    let mut again = twice(&birth.features, |it| it.of, |nth| format!("features[{nth}].of"));
    again.extend(twice(&birth.hats, |it| it.hat, |nth| format!("hats[{nth}].hat")));
    again.extend(twice(&birth.tender.steps, |it| it.item, |nth| format!("tender.steps[{nth}].item")));
    for (nth, it) in birth.features.iter().enumerate() {
        again.extend(twice(&it.marks, |it| it.form, |mark| format!("features[{nth}].marks[{mark}].form")));
    }
    for (nth, it) in birth.scorers.iter().enumerate() {
        again.extend(twice(&it.scores, |it| it.aspect, |score| format!("scorers[{nth}].scores[{score}].aspect")));
    }
    let shares = birth.tender.criteria.iter().enumerate().filter_map(|(nth, it)| Some((nth, it.share?)));
    let wrong = shares.filter(|(_, share)| !(0.0..=1.0).contains(share));
    let wrong = wrong.map(|(nth, _)| (format!("tender.criteria[{nth}].share"), Wrong::NotAShare));
    let all = again.into_iter().map(|it| (it, Wrong::Listed)).chain(wrong);
    all.map(|(field, what)| (format!("design.birth.{field}"), what)).collect()
}

/// Where something stands a second time in a list in which everything stands once.
pub(super) fn twice<T, K: PartialEq>(list: &[T], key: impl Fn(&T) -> K, at: impl Fn(usize) -> String) -> Vec<String> {
    let again = |nth: &usize| list[..*nth].iter().any(|it| key(it) == key(&list[*nth]));
    (0..list.len()).filter(again).map(at).collect()
}
