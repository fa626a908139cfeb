//! What is on the screen in tests, of the harness and of real windows: a small alliance, and one with money.

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{Line, LineKind, Role, RoleKind, Subject};
use alliantietafel::design::edit::{Edit, MoneyEdit, MoneyField, RiskField, RisksEdit};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, LineId, RiskId, RoleId, SubjectId};
use alliantietafel::design::money::{Bound, Staffel, Tier};
use alliantietafel::design::risks::{Allocation, Nature, ThreePoint};

use super::two_sided_design;

/// Two disciplines, the risks Zetting, Stikstof and Archeologie, and four roles with one line and one that lacks.
pub fn proef() -> Design {
    let mut ids = Ids::seeded(21);
    let mut design = two_sided_design();
    let title = "Archeologie".to_owned();
    Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title, to: Allocation::Shared }).apply(&mut design, &mut ids);
    with_roles(design, &mut ids)
}

/// Four roles with one line and one that lacks.
pub fn with_roles(mut design: Design, ids: &mut Ids) -> Design {
    let mut top = (*design.bovenkant).clone();
    for (kind, name) in [
        (RoleKind::Client, "Opdrachtgever"),
        (RoleKind::AllianceBoard, "Bestuur"),
        (RoleKind::ManagementTeam, "Kernteam"),
        (RoleKind::ContractorBoard, "Directie"),
    ] {
        top.roles.push(Role::new(RoleId::new(ids), kind, name));
    }
    let name = "Wijzigingen".to_owned();
    top.subjects.push(Subject { id: SubjectId::new(ids), name, money: false, reserved: false });
    let (from, to) = (top.roles[2].id, top.roles[1].id);
    top.lines.push(Line { id: LineId::new(ids), from, to, kind: LineKind::ReportsTo, subject: None });
    design.bovenkant = top.into();
    design
}

/// A TAB of 100 million, tiers at 5 and 15 % of gain and at 5 and 10 % of loss, and one shared risk.
pub fn with_money() -> Design {
    let million = |it: f64| Euro::round(it * 1e6);
    let mut ids = Ids::seeded(5);
    let mut design = Design::new(&mut ids, "Geld", Form::ThreeDomains);
    let add = RisksEdit::Add { nature: Nature::Risk, title: "Zetting".into(), to: Allocation::Shared };
    let risk = Edit::Risks(add).apply(&mut design, &mut ids).and_then(|it| RiskId::try_from(it).ok());
    let risk = risk.expect("a risk is made");
    let impact = ThreePoint { low: million(2.0), likely: million(6.0), high: million(16.0) };
    for field in [RiskField::Probability(Some(0.9)), RiskField::Impact(Some(impact))] {
        Edit::Risks(RisksEdit::Set(risk, field)).apply(&mut design, &mut ids);
    }
    let (share, open) = (|of, it| Tier::new(Some(Bound::Share(of)), it), |it| Tier::new(None, it));
    let staffel = Staffel {
        gain: vec![share(0.05, 0.5), share(0.15, 0.4), open(0.0)],
        loss: vec![share(0.05, 0.5), share(0.10, 0.3), open(0.0)],
        ..Staffel::default()
    };
    for edit in [
        MoneyEdit::Set(MoneyField::Tab(Some(million(100.0)))),
        MoneyEdit::AddCost { overhead: false, name: "Werk".into(), amount: million(92.0) },
        MoneyEdit::SetStaffel(Some(staffel)),
    ] {
        Edit::Money(edit).apply(&mut design, &mut ids);
    }
    design
}
