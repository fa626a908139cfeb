//! One frame's CPU time of the praatplaat, layout and tessellation, without painting: with 60 risks (goal: under 2 ms),
//! with 600 (under 8 ms) and with 10,000 (under 50 ms). Also what laying the picture out anew costs, once per edit.
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, reason = "a benchmark may do what the program may not")]

use std::sync::Arc;

use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::{Form, Side};
use alliantietafel::design::id::{DisciplineId, Ids, PersonId, RiskId};
use alliantietafel::design::risks::{Allocation, Nature, Risk, ThreePoint};
use alliantietafel::design::team::{Discipline, Person};
use alliantietafel::files::settings::{Settings, ThemeChoice};
use alliantietafel::picture::{Frame, praatplaat};
use alliantietafel::rules::{Facts, signals};
use alliantietafel::text::{Language, Text};
use alliantietafel::ui::App;
use alliantietafel::ui::World;
use alliantietafel::ui::install_fonts;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

fn design(risks: usize) -> Design {
    let mut ids = Ids::seeded(1);
    let mut design = Design::new(&mut ids, "Groot", Form::ThreeDomains);
    let mut dossier = (*design.risks).clone();
    for nth in 0..risks {
        let title = format!("Grondwaterstand bij kunstwerk {nth}");
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, title);
        risk.allocation = Allocation::ALL[nth % 4];
        risk.probability = Some(0.3);
        let at = Euro::round(1e5 * (1 + nth % 40) as f64);
        risk.impact = Some(ThreePoint { low: at, likely: at, high: at });
        dossier.list.push(risk);
    }
    design.risks = dossier.into();
    let mut team = (*design.team).clone();
    for nth in 0..8 {
        let mut discipline = Discipline::new(DisciplineId::new(&mut ids), format!("Discipline {nth}"));
        for person in 0..10 {
            let side = Side::ALL[person % 2];
            discipline.people.push(Person::new(PersonId::new(&mut ids), format!("Mens {nth}.{person}"), side));
        }
        team.disciplines.push(discipline);
    }
    design.team = team.into();
    design
}

fn frames(c: &mut Criterion) {
    let mut group = c.benchmark_group("a frame of the praatplaat");
    for risks in [60, 600, 10_000] {
        let catalogue = Catalogue::read().expect("the catalogues read");
        let settings = Settings { theme: ThemeChoice::Light, ..Settings::default() };
        let world =
            World { settings_path: None, recovery: None, versions: None, native_dialogs: false, today: None, seed: 1 };
        let mut app = App::new(catalogue.clone(), settings, world);
        app.show_session(Session::new(design(risks), Arc::new(catalogue), Ids::seeded(2)));
        let ctx = egui::Context::default();
        install_fonts(&ctx);
        let mut time = 0.0;
        let mut frame = move || {
            time += 1.0 / 60.0;
            let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1440.0, 900.0));
            let input = egui::RawInput { screen_rect: Some(screen), time: Some(time), ..egui::RawInput::default() };
            let output = ctx.run_ui(input, |ui| app.ui(ui));
            ctx.tessellate(output.shapes.clone(), output.pixels_per_point).len()
        };
        for _ in 0..5 {
            frame();
        }
        group.bench_function(BenchmarkId::from_parameter(risks), |b| b.iter(&mut frame));
    }
    group.finish();
}

fn layouts(c: &mut Criterion) {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let text = Text::new(Language::Nl);
    let mut group = c.benchmark_group("laying the praatplaat out");
    for risks in [60, 600, 10_000] {
        let design = design(risks);
        let signals = signals(&Facts::new(&design, &catalogue)).now;
        let frame = Frame { width: 880.0, height: 740.0, heading: false };
        group.bench_function(BenchmarkId::from_parameter(risks), |b| {
            b.iter(|| praatplaat(&design, &signals, &text, frame));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).without_plots();
    targets = frames, layouts
}
criterion_main!(benches);
