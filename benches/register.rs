//! One frame's CPU time of the register, layout and tessellation, without painting: with 100 risks and with 10,000. Only
//! the rows in sight are laid out and their order is kept, so the second may cost at most 1.5 times the first.
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, reason = "a benchmark may do what the program may not")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use alliantietafel::app::session::Session;
use alliantietafel::design::Design;
use alliantietafel::design::catalogue::Catalogue;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, RiskId};
use alliantietafel::design::phases::Phase;
use alliantietafel::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin, Risk, ThreePoint};
use alliantietafel::files::settings::{Settings, ThemeChoice};
use alliantietafel::ui::App;
use alliantietafel::ui::World;
use alliantietafel::ui::install_fonts;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

/// How much more a frame with many rows may cost.
const RATIO_MAX: f64 = 1.5;
const SIZES: [usize; 2] = [100, 10_000];

fn design(risks: usize) -> Design {
    let mut ids = Ids::seeded(1);
    let mut design = Design::new(&mut ids, "Groot", Form::ThreeDomains);
    let mut dossier = (*design.risks).clone();
    for nth in 0..risks {
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, format!("Grondwaterstand bij kunstwerk {nth}"));
        risk.allocation = Allocation::Shared;
        risk.probability = Some(0.01 * (1 + nth % 90) as f64);
        let likely = Euro::round(1e5 * (1 + nth % 40) as f64);
        risk.impact = Some(ThreePoint { low: likely, likely, high: likely });
        risk.origin = Some(Origin::Design);
        risk.managed_by = Some(ManagedBy::Jointly);
        risk.lens = Some(Lens::ALL[nth % 7]);
        risk.phase = Some(Phase::ALL[nth % 5]);
        risk.tags = vec![format!("vak {}", nth % 12)];
        dossier.list.push(risk);
    }
    design.risks = dossier.into();
    design
}

/// A frame of the whole program that shows the register of so many risks.
fn frame(risks: usize) -> impl FnMut() -> usize {
    let catalogue = Catalogue::read().expect("the catalogues read");
    let settings = Settings { theme: ThemeChoice::Light, ..Settings::default() };
    let world =
        World { settings_path: None, recovery: None, versions: None, native_dialogs: false, today: None, seed: 1 };
    let mut app = App::new(catalogue.clone(), settings, world);
    app.show_session(Session::new(design(risks), Arc::new(catalogue), Ids::seeded(2)));
    let ctx = egui::Context::default();
    install_fonts(&ctx);
    let mut time = 0.0;
    let mut frame = move |events: Vec<egui::Event>| {
        time += 1.0 / 60.0;
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1440.0, 900.0));
        let input = egui::RawInput { screen_rect: Some(screen), time: Some(time), events, ..egui::RawInput::default() };
        let output = ctx.run_ui(input, |ui| app.ui(ui));
        ctx.tessellate(output.shapes.clone(), output.pixels_per_point).len()
    };
    let (key, modifiers) = (egui::Key::Num2, egui::Modifiers::COMMAND);
    let press = |pressed| egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    frame(vec![press(true)]);
    frame(vec![press(false)]);
    for _ in 0..5 {
        frame(Vec::new());
    }
    move || frame(Vec::new())
}

fn frames(c: &mut Criterion) {
    let mut group = c.benchmark_group("a frame of the register");
    for risks in SIZES {
        group.bench_function(BenchmarkId::from_parameter(risks), |b| b.iter(frame(risks)));
    }
    group.finish();
}

/// Both sizes in one run, frame by frame in turn, so that a busy machine slows both: the middle of each tells.
fn ratio(_: &mut Criterion) {
    let mut both = SIZES.map(frame);
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..200 {
        for (frame, times) in both.iter_mut().zip(&mut times) {
            let since = Instant::now();
            std::hint::black_box(frame());
            times.push(since.elapsed());
        }
    }
    let middle = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64()
    };
    let [few, many] = &mut times;
    let (few, many) = (middle(few), middle(many));
    let ratio = many / few;
    println!("a frame with {} rows costs {ratio:.2} times one with {}", SIZES[1], SIZES[0]);
    assert!(ratio <= RATIO_MAX, "a frame with many rows costs {ratio:.2} times one with few");
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).without_plots();
    targets = frames, ratio
}
criterion_main!(benches);
