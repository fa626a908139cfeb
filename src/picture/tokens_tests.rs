//! The colours as they are seen: contrast in every theme and before a room, and with eyes that see fewer colours.

use super::*;

fn luminance(rgb: [u8; 3]) -> f64 {
    let part = |it: u8| {
        let it = f64::from(it) / 255.0;
        if it <= 0.040_45 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(rgb[0]) + 0.7152 * part(rgb[1]) + 0.0722 * part(rgb[2])
}

fn apart(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn contrast(a: Ink, b: Ink, theme: Theme) -> f64 {
    apart(a.rgb(theme), b.rgb(theme))
}

#[track_caller]
fn at_least(least: f64, inks: &[Ink], fills: &[Ink]) {
    for theme in Theme::ALL {
        for ink in inks {
            for fill in fills {
                let is = contrast(*ink, *fill, theme);
                assert!(is >= least, "{ink:?} on {fill:?}, {theme:?}: {is:.2}, should be {least}");
            }
        }
    }
}

const FILLS: [Ink; 10] = [
    Ink::Background,
    Ink::Panel,
    Ink::ClientFill,
    Ink::ContractorFill,
    Ink::AllianceFill,
    Ink::BlockerFill,
    Ink::WarningFill,
    Ink::HintFill,
    Ink::FocusFill,
    Ink::Foundation,
];

#[test]
fn text_reads_on_everything_that_it_stands_on() {
    at_least(4.5, &[Ink::Ink, Ink::Ink2], &FILLS);
    let coloured = [Ink::Client, Ink::Alliance, Ink::Blocker, Ink::Warning, Ink::Hint, Ink::Focus];
    at_least(4.5, &coloured, &[Ink::Panel, Ink::Background]);
    for ink in coloured {
        at_least(4.5, &[ink], &[ink.fill()]);
    }
    // A role that nobody holds says so on its own side's colour.
    at_least(4.5, &[Ink::Warning], &[Ink::ClientFill, Ink::ContractorFill, Ink::Foundation]);
}

#[test]
fn marks_stand_out_from_everything_that_they_stand_on() {
    let marks = [Ink::Client, Ink::Contractor, Ink::Alliance, Ink::Blocker, Ink::Warning, Ink::Hint, Ink::Focus];
    at_least(3.0, &marks, &FILLS);
}

#[test]
fn every_colour_has_six_digits() {
    assert_eq!(Ink::Focus.hex(Theme::Light).trim_start_matches('#'), "5b3fd1");
    for ink in Ink::ALL {
        assert_ne!(ink.hex(Theme::Light), ink.hex(Theme::Dark), "{ink:?}");
    }
}

/// Words that are written on a ground of their own colour or on paper.
const WORDS: [Ink; 8] =
    [Ink::Ink, Ink::Ink2, Ink::Client, Ink::Alliance, Ink::Blocker, Ink::Warning, Ink::Hint, Ink::Focus];

#[test]
fn with_more_contrast_words_stand_out_seven_to_one_and_every_edge_three_to_one() {
    let theme = Theme::Contrast;
    for fill in FILLS {
        for ink in WORDS.into_iter().chain([Ink::Contractor]) {
            let is = contrast(ink, fill, theme);
            assert!(is >= 7.0, "{ink:?} on {fill:?}: {is:.2}");
        }
        let edges = [Ink::Line, Ink::ClientLine, Ink::ContractorLine, Ink::AllianceLine, Ink::FoundationLine];
        for ink in edges.into_iter().chain([Ink::Client3, Ink::Contractor3]) {
            let is = contrast(ink, fill, theme);
            assert!(is >= 3.0, "{ink:?} on {fill:?}: {is:.2}");
        }
    }
}

#[test]
fn before_a_room_words_stand_out_seven_to_one() {
    for theme in Theme::ALL {
        for ink in WORDS {
            for fill in [Ink::Panel, Ink::Background, ink.fill()] {
                if fill == ink {
                    continue;
                }
                let is = apart(ink.clear(theme), fill.clear(theme));
                assert!(is >= 7.0, "{ink:?} on {fill:?}, {theme:?}: {is:.2}");
            }
        }
    }
}

#[test]
fn a_button_that_is_chosen_reads_turned_round() {
    for theme in Theme::ALL {
        // Words in the colour of a card on the ink of text: the one button that a screen wants pressed.
        assert!(contrast(Ink::Panel, Ink::Ink, theme) >= 7.0, "{theme:?}");
    }
}

/// Eyes that see fewer colours, as a matrix on linear light.
///
/// Source: Machado, Oliveira and Fernandes (2009), 'A physiologically-based model for simulation of color vision
/// deficiency', at full severity; the last is lightness alone.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
    ("grey", [[0.2126, 0.7152, 0.0722]; 3]),
];

fn linear(rgb: [u8; 3]) -> [f64; 3] {
    rgb.map(|it| {
        let it = f64::from(it) / 255.0;
        if it <= 0.040_45 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
    })
}

fn seen(rgb: [u8; 3], eye: &[[f64; 3]; 3]) -> [f64; 3] {
    let light = linear(rgb);
    eye.map(|row| (row[0] * light[0] + row[1] * light[1] + row[2] * light[2]).clamp(0.0, 1.0))
}

/// As the eye measures it: CIE Lab with the white of sRGB.
fn lab(light: [f64; 3]) -> [f64; 3] {
    const XYZ: [[f64; 3]; 3] = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]];
    const WHITE: [f64; 3] = [0.950_47, 1.0, 1.088_83];
    let bend = |it: f64| if it > 0.008_856 { it.cbrt() } else { 7.787 * it + 16.0 / 116.0 };
    let bent = |nth: usize| {
        let sum: f64 = XYZ[nth].iter().zip(light).map(|(by, it)| by * it).sum();
        bend(sum / WHITE[nth])
    };
    let [first, second, third] = [bent(0), bent(1), bent(2)];
    [116.0 * second - 16.0, 500.0 * (first - second), 200.0 * (second - third)]
}

fn differs(a: Ink, b: Ink, theme: Theme, eye: &[[f64; 3]; 3]) -> f64 {
    let (a, b) = (lab(seen(a.rgb(theme), eye)), lab(seen(b.rgb(theme), eye)));
    (0..3).map(|nth| (a[nth] - b[nth]).powi(2)).sum::<f64>().sqrt()
}

/// How far two colours are to be from each other to be told apart in a small mark, in Lab.
const TELLS: f64 = 12.0;

#[test]
fn who_sees_no_red_or_no_green_tells_the_sides_apart_by_colour_alone() {
    for (eye, matrix) in &EYES[..2] {
        for theme in Theme::ALL {
            let is = differs(Ink::Client, Ink::Contractor, theme, matrix);
            assert!(is >= TELLS, "{eye}, {theme:?}: {is:.1}");
        }
    }
}

#[test]
fn what_no_colour_tells_apart_a_shape_does() {
    use crate::design::form::Side;
    use crate::picture::canvas;
    use crate::picture::sign::{Shape, Sign};
    use crate::rules::Severity;
    let side = |it: Side| Sign::from(it).shape;
    let sign = |it| canvas::sign(it).shape;
    let shape = |ink| match ink {
        Ink::Client => side(Side::Client),
        Ink::Contractor => side(Side::Contractor),
        Ink::Alliance => Shape::Bar,
        Ink::Blocker => sign(Severity::Blocker),
        Ink::Warning => sign(Severity::Warning),
        _ => sign(Severity::Hint),
    };
    let mut alike = Vec::new();
    let pairs = [
        (Ink::Client, Ink::Contractor),
        (Ink::Client, Ink::Alliance),
        (Ink::Contractor, Ink::Alliance),
        (Ink::Blocker, Ink::Warning),
        (Ink::Blocker, Ink::Hint),
        (Ink::Warning, Ink::Hint),
    ];
    for (eye, matrix) in &EYES {
        for theme in Theme::ALL {
            for (a, b) in pairs {
                if differs(a, b, theme, matrix) < TELLS {
                    alike.push((*eye, a, b));
                }
            }
        }
    }
    // In grey nobody tells the sides apart by colour: the test is not about nothing.
    assert!(alike.iter().any(|(eye, ..)| *eye == "grey"), "{alike:?}");
    for (eye, a, b) in alike {
        assert_ne!(shape(a), shape(b), "{eye}: {a:?} and {b:?} are told apart by nothing");
    }
}
