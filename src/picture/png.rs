//! A picture as PNG. It is painted in bands, each from what touches it: memory does not grow with how high it is.

use std::io::Write;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg;

use crate::picture::parts::Picture;
use crate::picture::svg;
use crate::picture::tokens::Theme;

/// The most pixels of a PNG: what else looks at it holds them all, some 400 MB.
pub(crate) const PIXELS_MAX: f64 = 100e6;

/// How many pixels a band has at most: some 4 MB.
const BAND: u32 = 1_000_000;

/// Why there is no PNG.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The SVG does not read.
    #[error("{0}")]
    Svg(#[from] usvg::Error),
    /// The PNG cannot be written.
    #[error("{0}")]
    Png(#[from] png::EncodingError),
    /// It would have no pixels, or more than there is room for.
    #[error("a picture of {width} × {height} pixels cannot be made")]
    Size {
        /// How wide it would be.
        width: f32,
        /// How high it would be.
        height: f32,
    },
}

/// Paints a picture at a scale: 1 gives a pixel per point, 2 is sharp in print and on a projector.
pub fn png(picture: &Picture, theme: Theme, scale: f32) -> Result<Vec<u8>, PictureError> {
    in_bands(picture, theme, scale, BAND)
}

fn in_bands(picture: &Picture, theme: Theme, scale: f32, band: u32) -> Result<Vec<u8>, PictureError> {
    let (width, height) = ((picture.width * scale).ceil(), (picture.height * scale).ceil());
    let refused = || PictureError::Size { width, height };
    let fits = width >= 1.0 && height >= 1.0 && f64::from(width) * f64::from(height) <= PIXELS_MAX;
    if !fits {
        return Err(refused());
    }
    let (width, height) = (width as u32, height as u32);
    let high = (band / width).clamp(1, height);
    let mut pixels = Pixmap::new(width, high).ok_or_else(refused)?;
    let mut made = Vec::new();
    let mut encoder = png::Encoder::new(&mut made, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    let mut stream = writer.stream_writer()?;
    for top in (0..height).step_by(high as usize) {
        let rows = high.min(height - top);
        let part = svg::part(picture, theme, [top as f32 / scale, (top + rows) as f32 / scale]);
        let tree = usvg::Tree::from_str(&part, &usvg::Options::default())?;
        pixels.fill(Color::TRANSPARENT);
        let place = Transform::from_row(scale, 0.0, 0.0, scale, 0.0, -(top as f32));
        resvg::render(&tree, place, &mut pixels.as_mut());
        for pixel in pixels.data_mut().chunks_exact_mut(4).filter(|it| it[3] != 255 && it[3] != 0) {
            // Only the last row and column, where the picture ends within a pixel.
            let alpha = u16::from(pixel[3]);
            pixel[..3].iter_mut().for_each(|it| *it = ((u16::from(*it) * 255 + alpha / 2) / alpha).min(255) as u8);
        }
        stream.write_all(&pixels.data()[..(rows * width * 4) as usize]).map_err(png::EncodingError::from)?;
    }
    stream.finish()?;
    writer.finish()?;
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::parts::{Art, Item, Rect, Stroke};
    use crate::picture::tokens::Ink;

    fn picture(width: f32, height: f32) -> Picture {
        let boxed = |at: u16| Art::Box {
            rect: Rect::new(f32::from(at % 5) * 31.0, f32::from(at) * 13.0, 40.0, 30.0),
            radius: 6.0,
            fill: Some(Ink::ClientFill),
            stroke: Some(Stroke::dashed(Ink::ClientLine, 2.0)),
        };
        let items = (0..20).map(|it| Item { owner: None, art: boxed(it) }).collect();
        Picture { width, height, items, spots: Vec::new() }
    }

    #[test]
    fn a_png_is_as_large_as_its_scale_says() {
        let png = png(&picture(20.0, 10.0), Theme::Light, 2.0).expect("paints");
        assert_eq!(&png[1..4], b"PNG");
        assert_eq!(&png[16..24], &[0, 0, 0, 40, 0, 0, 0, 20]);
    }

    #[test]
    fn bands_give_the_pixels_of_the_whole() {
        let picture = picture(200.0, 300.0);
        let painted = |band: u32| {
            let png = in_bands(&picture, Theme::Light, 2.0, band).expect("paints");
            Pixmap::decode_png(&png).expect("it reads")
        };
        let whole = painted(u32::MAX);
        for band in [400, 7 * 400, 100 * 400, 599 * 400] {
            let other = painted(band);
            let pairs = whole.data().iter().zip(other.data());
            let differ: Vec<u8> = pairs.map(|it| it.0.abs_diff(*it.1)).filter(|it| *it > 0).collect();
            let most = differ.iter().max().copied().unwrap_or_default();
            println!(
                "bands of {} rows: {} of {} bytes differ, by {most} at most",
                band / 400,
                differ.len(),
                whole.data().len()
            );
            // A slanted edge is worked out anew in each band: what is seen is the same.
            assert!(most <= 16 && differ.len() * 200 < whole.data().len(), "{band}: {} by {most}", differ.len());
        }
    }

    #[test]
    fn what_cannot_be_made_says_why() {
        for scale in [0.0, -1.0, 1e9, f32::NAN, f32::INFINITY] {
            let refused = png(&picture(20.0, 10.0), Theme::Light, scale);
            assert!(matches!(refused, Err(PictureError::Size { .. })), "{scale}");
        }
    }
}
