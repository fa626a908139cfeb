//! Who decides on which amounts, changed band by band through the same edits as the screen's.

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{Mandate, RoleKind};
use alliantietafel::design::edit::{BovenkantEdit, Edit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, RoleId};
use alliantietafel::design::mandates::Band;

/// A design under construction.
struct Builder {
    design: Design,
    ids: Ids,
}

impl Builder {
    fn edit(mut self, edit: Edit) -> Self {
        edit.apply(&mut self.design, &mut self.ids);
        self
    }

    fn role(self, kind: RoleKind, name: &str) -> Self {
        let (purpose, limits, hats) = (String::new(), String::new(), Vec::new());
        self.edit(Edit::Bovenkant(BovenkantEdit::AddRole { kind, name: name.into(), purpose, limits, hats }))
    }

    fn role_id(&self, name: &str) -> RoleId {
        self.design.bovenkant.roles.iter().find(|it| it.name == name).expect("the role was added").id
    }

    fn mandate(self, who: &str, above: i64, up_to: Option<i64>) -> Self {
        let (subject, who) = (self.design.bovenkant.subjects[0].id, self.role_id(who));
        let (above, up_to) = (Euro::new(above), up_to.map(Euro::new));
        self.edit(Edit::Bovenkant(BovenkantEdit::AddMandate { subject, who, above, up_to }))
    }
}

/// The AMT decides up to 50 euro, the board above.
fn two() -> Builder {
    let mut ids = Ids::seeded(1);
    let design = Design::new(&mut ids, "Proef", Form::Full);
    Builder { design, ids }
        .role(RoleKind::ManagementTeam, "AMT")
        .role(RoleKind::AllianceBoard, "Bestuur")
        .edit(Edit::Bovenkant(BovenkantEdit::AddSubject { name: "Inkoop".into(), money: true }))
        .mandate("AMT", 0, Some(50))
        .mandate("Bestuur", 50, None)
}

fn band(above: i64, up_to: Option<i64>) -> Band {
    Band { above: Euro::new(above), up_to: up_to.map(Euro::new) }
}

fn decided(it: Builder, on: Band, who: Option<&str>, with: &[&str]) -> Builder {
    let subject = it.design.bovenkant.subjects[0].id;
    let (who, with) = (who.map(|name| it.role_id(name)), with.iter().map(|name| it.role_id(name)).collect());
    it.edit(Edit::Bovenkant(BovenkantEdit::Decide { subject, band: on, who, with }))
}

/// Who decides from where to where, the lowest first.
fn told(it: &Builder) -> Vec<(String, Band)> {
    let top = &it.design.bovenkant;
    let mut all: Vec<&Mandate> = top.mandates.iter().collect();
    all.sort_by_key(|it| it.above);
    let name = |id| top.role(id).map(|it| it.name.clone()).unwrap_or_default();
    all.into_iter().map(|it| (name(it.who), it.band())).collect()
}

fn says(expected: &[(&str, Band)]) -> Vec<(String, Band)> {
    expected.iter().map(|(name, band)| ((*name).to_owned(), *band)).collect()
}

#[test]
fn a_band_is_cut_out_of_what_held_there() {
    let cut = decided(two(), band(10, Some(20)), Some("Bestuur"), &["AMT"]);
    let (low, high) = (band(0, Some(10)), band(20, Some(50)));
    assert_eq!(
        told(&cut),
        says(&[("AMT", low), ("Bestuur", band(10, Some(20))), ("AMT", high), ("Bestuur", band(50, None))])
    );
    let open = decided(cut, band(10, Some(20)), None, &[]);
    assert_eq!(told(&open), says(&[("AMT", low), ("AMT", high), ("Bestuur", band(50, None))]));
    let closed = decided(open, band(10, Some(20)), Some("AMT"), &[]);
    assert_eq!(told(&closed), says(&[("AMT", band(0, Some(50))), ("Bestuur", band(50, None))]), "neighbours join");
}

#[test]
fn a_double_band_gets_one_who_decides() {
    let double = two().mandate("Bestuur", 0, Some(50));
    let one = decided(double, band(0, Some(50)), Some("AMT"), &[]);
    assert_eq!(told(&one), says(&[("AMT", band(0, Some(50))), ("Bestuur", band(50, None))]));
}

#[test]
fn without_amounts_one_decides_on_all() {
    let subject = two().design.bovenkant.subjects[0].id;
    let bare = two().edit(Edit::Bovenkant(BovenkantEdit::SetSubjectMoney(subject, false)));
    assert_eq!(told(&decided(bare, band(10, Some(20)), Some("AMT"), &[])), says(&[("AMT", Band::ALL)]));
}

#[test]
fn a_limit_moves_and_takes_along_what_it_passes() {
    let three = |from: i64, to: Option<i64>| {
        let it = decided(two(), band(100, None), Some("AMT"), &[]);
        let subject = it.design.bovenkant.subjects[0].id;
        told(&it.edit(Edit::Bovenkant(BovenkantEdit::MoveLimit(subject, Euro::new(from), to.map(Euro::new)))))
    };
    let (amt, board) = ("AMT", "Bestuur");
    assert_eq!(
        three(50, Some(70)),
        says(&[(amt, band(0, Some(70))), (board, band(70, Some(100))), (amt, band(100, None))])
    );
    assert_eq!(three(50, Some(200)), says(&[(amt, band(0, Some(200))), (amt, band(200, None))]));
    assert_eq!(three(100, Some(20)), says(&[(amt, band(0, Some(20))), (amt, band(20, None))]));
    assert_eq!(three(50, None), says(&[(amt, band(0, Some(100))), (amt, band(100, None))]));
    assert_eq!(three(100, None), says(&[(amt, band(0, Some(50))), (board, band(50, None))]));
    assert_eq!(three(50, Some(0)), says(&[(board, band(0, Some(100))), (amt, band(100, None))]));
}

#[test]
fn a_limit_divides_only_what_it_lies_in() {
    let subject = two().design.bovenkant.subjects[0].id;
    let at = |limit| told(&two().edit(Edit::Bovenkant(BovenkantEdit::AddLimit(subject, Euro::new(limit)))));
    assert_eq!(at(50), told(&two()));
    assert_eq!(
        at(200),
        says(&[("AMT", band(0, Some(50))), ("Bestuur", band(50, Some(200))), ("Bestuur", band(200, None))])
    );
}
