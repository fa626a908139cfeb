//! The floors of the house: each names only what stands above it in the list of `src/lib.rs`, and no modules go in circles.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Module, Named, Source, name, named, sources};

/// From the lowest to the highest.
const FLOORS: [&str; 11] =
    ["design", "compare", "finance", "rules", "text", "files", "picture", "app", "report", "cli", "ui"];

/// The sections of the screen: a folder each, of which none knows another.
const SECTIONS: [&str; 16] = [
    "praatplaat",
    "risks",
    "principles",
    "team",
    "bovenkant",
    "money",
    "birth",
    "collaboration",
    "ambition",
    "surroundings",
    "phases",
    "changes",
    "precedents",
    "workshop",
    "report",
    "programme",
];

/// Crates that only the screen may name.
const OF_THE_SCREEN: [&str; 6] = ["egui", "eframe", "egui_extras", "egui_material_icons", "rfd", "pollster"];

/// What every module names.
struct House(BTreeMap<Module, Named>);

impl House {
    fn read() -> Self {
        let house = Self::of(&sources());
        assert!(house.0.len() > 50, "the sources were found");
        house
    }

    fn of(sources: &[Source]) -> Self {
        Self(named(sources))
    }

    /// From which module to which.
    fn edges(&self) -> impl Iterator<Item = (&Module, &Module)> {
        self.0.iter().flat_map(|(from, it)| it.modules.iter().map(move |to| (from, to)))
    }

    /// All that a module names, and what that names in turn.
    fn reach<'a>(&'a self, from: &'a Module) -> BTreeSet<&'a Module> {
        let (mut reached, mut left) = (BTreeSet::new(), vec![from]);
        while let Some(module) = left.pop() {
            for to in self.0.get(module).into_iter().flat_map(|it| &it.modules) {
                if reached.insert(to) {
                    left.push(to);
                }
            }
        }
        reached
    }

    /// Modules that name each other, straight or through others.
    fn circles(&self) -> Vec<Vec<String>> {
        let reach: BTreeMap<&Module, BTreeSet<&Module>> = self.0.keys().map(|it| (it, self.reach(it))).collect();
        let circle = |of: &Module| reach[of].iter().filter(|it| reach[**it].contains(of)).map(|it| name(it)).collect();
        let all: BTreeSet<Vec<String>> = self.0.keys().map(circle).collect();
        all.into_iter().filter(|it| it.len() > 1).collect()
    }

    /// Which module names which, where this may not be.
    fn wrong(&self, may_not: impl Fn(&Module, &Module) -> bool) -> Vec<String> {
        let wrong = self.edges().filter(|(from, to)| may_not(from, to));
        wrong.map(|(from, to)| format!("{} names {}", name(from), name(to))).collect()
    }

    fn to_higher_floors(&self) -> Vec<String> {
        self.wrong(|from, to| floor(from).is_some_and(|it| floor(to).is_some_and(|to| to > it)))
    }

    fn to_parents(&self) -> Vec<String> {
        self.wrong(|from, to| from.len() > to.len() && from.starts_with(to))
    }

    fn between_sections(&self) -> Vec<String> {
        self.wrong(|from, to| section(from).is_some_and(|it| section(to).is_some_and(|to| to != it)))
    }
}

/// The floor that a module stands on; none for the crate's root.
fn floor(module: &Module) -> Option<usize> {
    FLOORS.iter().position(|it| module.first().is_some_and(|first| first == it))
}

/// The section that a module of the screen is in.
fn section(module: &Module) -> Option<&str> {
    let [ui, section, ..] = module.as_slice() else { return None };
    SECTIONS.into_iter().find(|it| ui == "ui" && section == it)
}

#[track_caller]
fn none(wrong: &[String], what: &str) {
    assert!(wrong.is_empty(), "{} {what}:\n  {}", wrong.len(), wrong.join("\n  "));
}

#[test]
fn each_floor_names_only_what_stands_above_it() {
    none(&House::read().to_higher_floors(), "names of a higher floor");
}

#[test]
fn no_modules_go_in_circles() {
    let circles: Vec<String> =
        House::read().circles().iter().map(|it| format!("{}: {}", it.len(), it.join(", "))).collect();
    none(&circles, "circles");
}

/// What a folder's modules share stands beside them; the folder's own file names them and not the other way round.
#[test]
fn no_module_names_the_one_that_it_is_in() {
    none(&House::read().to_parents(), "names of a module around it");
}

#[test]
fn no_section_of_the_screen_names_another() {
    let house = House::read();
    for wanted in SECTIONS {
        let modules = house.0.keys().filter(|it| section(it) == Some(wanted)).count();
        assert!(modules > 1, "{wanted} has no folder of its own");
    }
    none(&house.between_sections(), "names of another section");
}

#[test]
fn the_core_sees_no_screen() {
    for (module, named) in House::read().0 {
        if floor(&module).is_none_or(|it| FLOORS[it] == "ui") {
            continue;
        }
        for other in &named.others {
            let first = other.split("::").next().unwrap_or_default();
            assert!(!OF_THE_SCREEN.contains(&first), "{} names {other}", name(&module));
        }
    }
}

/// Only edits change a design: no other module makes a section mutable.
#[test]
fn only_edits_change_a_design() {
    for (module, named) in House::read().0 {
        let is = |at: &[&str]| module.iter().map(String::as_str).take(at.len()).eq(at.iter().copied());
        if is(&["design", "edit"]) || is(&["app", "session"]) {
            continue;
        }
        let other = named.others.iter().find(|it| it.ends_with("Arc::make_mut"));
        assert!(other.is_none(), "{} changes a section of a design", name(&module));
    }
}

mod tests {
    use super::*;

    fn house(files: &[(&str, &str)]) -> House {
        let source = |(path, text): &(&str, &str)| Source { path: (*path).into(), text: (*text).into() };
        House::of(&files.iter().map(source).collect::<Vec<_>>())
    }

    const ROOT: (&str, &str) = ("lib.rs", "pub mod design; pub mod rules; pub mod ui;");

    #[test]
    fn a_house_without_circles_passes() {
        let house = house(&[
            ROOT,
            ("design/mod.rs", "pub mod euro; mod risks; pub use risks::Risk;"),
            ("design/euro.rs", "pub struct Euro;"),
            ("design/risks.rs", "use crate::design::euro::Euro; pub struct Risk(Euro);"),
            ("rules/mod.rs", "use crate::design::{self, euro::Euro}; fn of(it: &design::Risk) -> Euro { todo!() }"),
            ("ui/mod.rs", "mod team; mod money; fn it() { team::show(); money::show(); }"),
            ("ui/team.rs", "pub fn show() { crate::rules::all() }"),
            ("ui/money.rs", "pub fn show() {}"),
        ]);
        assert_eq!(house.circles(), [] as [Vec<String>; 0]);
        assert!(house.to_higher_floors().is_empty() && house.to_parents().is_empty());
        assert!(house.between_sections().is_empty());
        let seen: Vec<String> = house.edges().map(|(from, to)| format!("{} {}", name(from), name(to))).collect();
        let expected = [
            "design design::risks",
            "design::risks design::euro",
            "rules design",
            "rules design::euro",
            "ui ui::money",
            "ui ui::team",
            "ui::team rules",
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn a_planted_circle_is_found_whatever_way_it_is_named() {
        for way in [
            "use crate::design::b::B;",
            "pub use super::b;",
            "use super::{a::{self, A}, b};",
            "use super::b::*;",
            "use crate::{design::b as other};",
            "fn it(b: &crate::design::b::B) {}",
            "fn it() { let b = super::b::B::new(); }",
            "impl From<super::b::B> for C {}",
            "fn it() { println!(\"{}\", crate::design::b::B) }",
            "fn it() { vec![(1, super::b::MOST)]; }",
            "#[derive(D)] struct C { #[serde(with = \"super::b\")] b: u8 }",
            "mod inner { use super::super::b; }",
        ] {
            let (root, b) = (("design/mod.rs", "mod a; mod b; mod c;"), ("design/b.rs", "use super::c::C;"));
            let two = house(&[ROOT, root, ("design/a.rs", ""), b, ("design/c.rs", way)]);
            assert_eq!(two.circles(), [["design::b", "design::c"]], "{way}");
            // And through a third.
            let c = ("design/c.rs", "use super::a;");
            let three = house(&[ROOT, root, ("design/a.rs", way), b, c]);
            assert_eq!(three.circles(), [["design::a", "design::b", "design::c"]], "{way}");
        }
    }

    #[test]
    fn what_stands_in_tests_is_not_named() {
        let house = house(&[
            ROOT,
            (
                "design/mod.rs",
                "mod b; #[cfg(test)] mod testing; #[cfg(test)] #[path = \"b_tests.rs\"] mod c; #[cfg(test)] mod tests { use crate::ui::All; }",
            ),
            (
                "design/b.rs",
                "#[cfg(test)] use super::x; #[test] fn it() { super::x() } #[cfg(test)] impl crate::ui::A for B {}",
            ),
            ("design/testing.rs", "use crate::ui::All;"),
            ("design/b_tests.rs", "use crate::ui::All;"),
            ("ui/mod.rs", "use crate::design::b; // crate::design::testing"),
        ]);
        assert_eq!(house.edges().map(|(from, _)| name(from)).collect::<Vec<_>>(), ["ui"]);
    }

    #[test]
    fn a_higher_floor_is_found_in_braces_and_a_name_that_begins_alike_is_not() {
        let files = |text| house(&[ROOT, ("design/mod.rs", text), ("rules/mod.rs", ""), ("ui/mod.rs", "")]);
        assert_eq!(
            files("use crate::{rules::{Rule, source}, design::Design};").to_higher_floors(),
            ["design names rules"]
        );
        assert_eq!(files("use crate::{rules as other};").to_higher_floors(), ["design names rules"]);
        assert!(files("use crate::rulesets::Rule; use other::ui::Ui;").to_higher_floors().is_empty());
    }

    #[test]
    fn a_child_that_names_its_parent_and_a_section_that_names_another_are_found() {
        let house = house(&[
            ROOT,
            ("ui/mod.rs", "mod risks; mod money;"),
            ("ui/risks/mod.rs", "mod form;"),
            ("ui/risks/form.rs", "use super::{Cx, list}; use crate::ui::money::tab::Tab;"),
            ("ui/risks/list.rs", "pub(super) fn it(cx: &mut crate::ui::Cx) {}"),
            ("ui/money/mod.rs", "mod tab;"),
            ("ui/money/tab.rs", ""),
        ]);
        assert_eq!(house.to_parents(), ["ui::risks::form names ui::risks", "ui::risks::list names ui"]);
        assert_eq!(house.between_sections(), ["ui::risks::form names ui::money::tab"]);
    }
}
