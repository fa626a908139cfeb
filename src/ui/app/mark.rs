//! The program's mark, painted in code so that no picture file can go missing: two sides at one table. The icon in the
//! program for Windows (`assets/icon.ico`) is made of it by the test below, and the icon of the packages is held to it.

use crate::picture::tokens::{Ink, Theme};

/// How many times finer than a pixel it is looked at, each way, so that its edges are smooth.
const FINE: u32 = 4;

/// The mark as so many pixels wide and high, four bytes a pixel.
pub(crate) fn painted(size: u32) -> Vec<u8> {
    let mut rgba = Vec::with_capacity((size * size * 4) as usize);
    for at in 0..size * size {
        let pixel = [at % size, at / size];
        let mut sum = [0; 4];
        for part in 0..FINE * FINE {
            let fine = |pixel: u32, part: u32| ((pixel * FINE + part) as f32 + 0.5) * 64.0 / (size * FINE) as f32;
            if let Some(ink) = ink(fine(pixel[0], part % FINE), fine(pixel[1], part / FINE)) {
                let colours = ink.rgb(Theme::Light).into_iter().chain([255]);
                sum.iter_mut().zip(colours).for_each(|(sum, of)| *sum += u32::from(of));
            }
        }
        let covered = (sum[3] / 255).max(1);
        rgba.extend(sum[..3].iter().map(|it| (it / covered) as u8));
        rgba.push((sum[3] / (FINE * FINE)) as u8);
    }
    rgba
}

/// What the mark has at a point of its field of 64 by 64.
fn ink(x: f32, y: f32) -> Option<Ink> {
    if (x - 20.0).hypot(y - 18.0) < 10.5 {
        Some(Ink::Client)
    } else if (x - 45.0).abs() < 9.5 && (y - 18.0).abs() < 9.5 {
        Some(Ink::Contractor)
    } else if ((y - 36.0).abs() < 5.0 && (x - 32.0).abs() < 29.0)
        || ((40.0..60.0).contains(&y) && ((x - 14.0).abs() < 3.5 || (x - 50.0).abs() < 3.5))
    {
        Some(Ink::Alliance)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::{IntSize, Pixmap};

    use super::*;

    /// The mark in the sizes that Windows asks for, each as PNG, in one file.
    fn ico() -> Vec<u8> {
        let pictures = [16, 24, 32, 48, 64, 256].map(|size| {
            let mut pixels = painted(size);
            // A pixmap has its colours multiplied by what they cover.
            for pixel in pixels.chunks_exact_mut(4) {
                let alpha = u32::from(pixel[3]);
                pixel[..3].iter_mut().for_each(|it| *it = ((u32::from(*it) * alpha + 127) / 255) as u8);
            }
            let pixmap = Pixmap::from_vec(pixels, IntSize::from_wh(size, size).expect("a size")).expect("a picture");
            (size, pixmap.encode_png().expect("encodes"))
        });
        let mut file = [0_u16, 1, pictures.len() as u16].into_iter().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        let mut at = 6 + 16 * pictures.len();
        for (size, png) in &pictures {
            // 256 is written as 0.
            file.extend([*size as u8, *size as u8, 0, 0, 1, 0, 32, 0]);
            file.extend((png.len() as u32).to_le_bytes());
            file.extend((at as u32).to_le_bytes());
            at += png.len();
        }
        for (_, png) in pictures {
            file.extend(png);
        }
        file
    }

    /// With ALLIANTIETAFEL_WRITE_ICON set it writes the icon anew.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "it holds a file of the sources to what the program paints")]
    fn the_icon_for_windows_is_the_mark() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/icon.ico");
        if std::env::var_os("ALLIANTIETAFEL_WRITE_ICON").is_some() {
            std::fs::write(path, ico()).expect("writes");
        }
        assert!(std::fs::read(path).expect("reads") == ico(), "the icon is not the mark any more: write it anew");
    }

    #[test]
    fn the_icon_of_the_packages_is_the_mark() {
        const SIZE: u32 = 64;
        let svg = include_str!("../../../packaging/linux/alliantietafel.svg");
        let tree = resvg::usvg::Tree::from_str(svg, &resvg::usvg::Options::default()).expect("reads");
        let mut drawn = Pixmap::new(SIZE, SIZE).expect("a size");
        let scale = SIZE as f32 / tree.size().width();
        resvg::render(&tree, resvg::tiny_skia::Transform::from_scale(scale, scale), &mut drawn.as_mut());
        let painted = painted(SIZE);
        // Edges are smoothed in another way; what is inside or outside is the same.
        let differs = |(drawn, painted): &(&[u8], &[u8])| {
            let alike = |a: u8, b: u8| a.abs_diff(b) < 100;
            !alike(drawn[3], painted[3]) || (drawn[3] == 255 && !(0..3).all(|it| alike(drawn[it], painted[it])))
        };
        let pairs = drawn.data().chunks_exact(4).zip(painted.chunks_exact(4));
        assert_eq!(pairs.filter(differs).count(), 0);
    }
}
