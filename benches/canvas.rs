//! One frame's CPU time of the bovenkant's canvas with 12 and with 100 roles, layout and tessellation without painting;
//! and what laying it out anew costs, with 400 as well, which happens once per edit.
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, reason = "a benchmark may do what the program may not")]

use std::sync::Arc;

use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{Line, LineKind, Role, RoleKind};
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, LineId, RoleId};
use alliantietafel::files::settings::{Settings, ThemeChoice};
use alliantietafel::picture::bovenkant::bovenkant;
use alliantietafel::rules::{Facts, signals};
use alliantietafel::text::{Language, Text};
use alliantietafel::ui::App;
use alliantietafel::ui::World;
use alliantietafel::ui::install_fonts;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

const SIZES: [usize; 2] = [12, 100];

/// Roles of every kind, each with a line to one before it.
fn design(roles: usize) -> Design {
    let mut ids = Ids::seeded(1);
    let mut design = Design::new(&mut ids, "Groot", Form::ThreeDomains);
    let mut top = (*design.bovenkant).clone();
    for nth in 0..roles {
        let kind = RoleKind::ALL[nth % RoleKind::ALL.len()];
        let mut role = Role::new(RoleId::new(&mut ids), kind, format!("Rol {nth} van velen"));
        role.purpose = "Beslist over wat hier aan de orde is en legt dat uit aan wie het vraagt.".into();
        role.limits = "Doet het werk van een ander niet over.".into();
        top.roles.push(role);
    }
    for nth in 1..roles {
        let (from, to) = (top.roles[nth].id, top.roles[nth / 2].id);
        top.lines.push(Line { id: LineId::new(&mut ids), from, to, kind: LineKind::ALL[nth % 4], subject: None });
    }
    design.bovenkant = top.into();
    design
}

fn frames(c: &mut Criterion) {
    let mut group = c.benchmark_group("a frame of the canvas");
    for roles in SIZES {
        let catalogue = Catalogue::read().expect("the catalogues read");
        let settings = Settings { theme: ThemeChoice::Light, ..Settings::default() };
        let world =
            World { settings_path: None, recovery: None, versions: None, native_dialogs: false, today: None, seed: 1 };
        let mut app = App::new(catalogue.clone(), settings, world);
        app.show_session(Session::new(design(roles), Arc::new(catalogue), Ids::seeded(2)));
        let ctx = egui::Context::default();
        install_fonts(&ctx);
        let mut time = 0.0;
        let mut frame = move |events: Vec<egui::Event>| {
            time += 1.0 / 60.0;
            let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1440.0, 900.0));
            let input =
                egui::RawInput { screen_rect: Some(screen), time: Some(time), events, ..egui::RawInput::default() };
            let output = ctx.run_ui(input, |ui| app.ui(ui));
            ctx.tessellate(output.shapes.clone(), output.pixels_per_point).len()
        };
        let (key, modifiers) = (egui::Key::Num5, egui::Modifiers::COMMAND);
        frame(vec![egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }]);
        for _ in 0..5 {
            frame(Vec::new());
        }
        group.bench_function(BenchmarkId::from_parameter(roles), |b| b.iter(|| frame(Vec::new())));
    }
    group.finish();
}

fn layouts(c: &mut Criterion) {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let text = Text::new(Language::Nl);
    let mut group = c.benchmark_group("laying the canvas out");
    for roles in SIZES.into_iter().chain([400]) {
        let design = design(roles);
        let signals = signals(&Facts::new(&design, &catalogue)).now;
        group.bench_function(BenchmarkId::from_parameter(roles), |b| b.iter(|| bovenkant(&design, &signals, &text)));
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).without_plots();
    targets = frames, layouts
}
criterion_main!(benches);
