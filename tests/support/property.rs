//! A property holds for every value of a strategy: the same values every run, and what fails is shrunk first.
#![allow(dead_code, reason = "each test uses its own part of it")]

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngSeed, TestError, TestRng, TestRunner};

/// A runner whose values a seed decides. It keeps no file of failures: with a fixed seed there is nothing to remember.
pub(crate) fn runner(cases: u32, seed: u64) -> TestRunner {
    let (max_shrink_iters, max_shrink_time) = (50_000, 60_000);
    let rng_seed = RngSeed::Fixed(seed);
    let config =
        Config { cases, rng_seed, failure_persistence: None, max_shrink_iters, max_shrink_time, ..Config::default() };
    TestRunner::new(config)
}

/// Holds a property to so many values. What fails is made as small as it still fails, shown, and run once more outside
/// proptest, so that the panic says where in the test it was.
#[track_caller]
pub(crate) fn for_all<S: Strategy>(cases: u32, of: S, property: impl Fn(S::Value)) {
    let outcome = runner(cases, 1).run(&of, |it| {
        property(it);
        Ok(())
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, least)) => {
            eprintln!("The smallest that fails: {least:#?}");
            property(least);
            panic!("it failed and then held: {why}");
        }
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}

/// One value of a strategy, from a seed: for a test that is about one value, or about what many come to together.
pub(crate) fn drawn<S: Strategy>(of: &S, seed: u64) -> S::Value {
    of.new_tree(&mut runner(1, seed)).expect("the strategy rejects nothing").current()
}

/// Random numbers from a seed.
pub(crate) fn random(seed: u64) -> TestRng {
    runner(1, seed).new_rng()
}
