//! How long opening a large file takes, sound and with a fault in every risk: 10,000 and 40,000 risks. The ratios of one
//! run say whether complaints grow with the file and no faster (goal: with a fault in every risk at most twice as long).
#![allow(clippy::expect_used, reason = "a test says in one word what it takes for granted")]
#![allow(clippy::disallowed_methods, reason = "a benchmark may do what the program may not")]

use std::hint::black_box;

use alliantietafel::design::Design;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Form;
use alliantietafel::design::id::{Ids, RiskId};
use alliantietafel::design::risks::{Allocation, Nature, Risk, ThreePoint};
use alliantietafel::files::format::{read, write};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// The text of a design of so many risks, each with this probability.
fn text(risks: usize, probability: f64) -> String {
    let mut ids = Ids::seeded(1);
    let mut design = Design::new(&mut ids, "Groot", Form::ThreeDomains);
    let mut dossier = (*design.risks).clone();
    for nth in 0..risks {
        let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, format!("Risico nummer {nth} van het project"));
        risk.allocation = Allocation::ALL[nth % 4];
        risk.probability = Some(probability);
        let at = |euro: usize| Euro::round(euro as f64);
        risk.impact = Some(ThreePoint { low: at(nth), likely: at(2 * nth), high: at(5 * nth) });
        dossier.list.push(risk);
    }
    design.risks = dossier.into();
    write(&design).expect("writes")
}

fn opening(c: &mut Criterion) {
    let mut group = c.benchmark_group("opening a file");
    for risks in [10_000, 40_000] {
        for (name, probability) in [("sound", 0.5), ("a fault in every risk", 1.5)] {
            let text = text(risks, probability);
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::new(name, risks), &text, |b, text| b.iter(|| read(black_box(text))));
        }
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).without_plots();
    targets = opening
}
criterion_main!(benches);
