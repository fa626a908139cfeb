//! A picture's SVG as PNG.

use resvg::tiny_skia::Pixmap;
use resvg::tiny_skia::Transform;
use resvg::usvg;

/// The most pixels of a PNG: some 400 MB while it is painted.
pub(crate) const PIXELS_MAX: f64 = 100e6;

/// Why there is no PNG.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The SVG does not read.
    #[error("{0}")]
    Svg(#[from] usvg::Error),
    /// It would have no pixels, or more than there is room for.
    #[error("a picture of {width} × {height} pixels cannot be made")]
    Size {
        /// How wide it would be.
        width: f32,
        /// How high it would be.
        height: f32,
    },
    /// The pixels cannot be written down.
    #[error("the pixels cannot be written as PNG")]
    Encode,
}

/// Paints an SVG at a scale: 1 gives a pixel per point, 2 is sharp in print and on a projector.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, PictureError> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default())?;
    let (width, height) = ((tree.size().width() * scale).ceil(), (tree.size().height() * scale).ceil());
    let refused = || PictureError::Size { width, height };
    let fits = width >= 1.0 && height >= 1.0 && f64::from(width) * f64::from(height) <= PIXELS_MAX;
    if !fits {
        return Err(refused());
    }
    let mut pixels = Pixmap::new(width as u32, height as u32).ok_or_else(refused)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|_| PictureError::Encode)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"9\" height=\"9\"/></svg>";

    #[test]
    fn a_png_is_as_large_as_its_scale_says() {
        let png = png(SVG, 2.0).expect("paints");
        assert_eq!(&png[1..4], b"PNG");
        assert_eq!(&png[16..24], &[0, 0, 0, 40, 0, 0, 0, 20]);
    }

    #[test]
    fn what_cannot_be_made_says_why() {
        assert!(matches!(png("<svg", 1.0), Err(PictureError::Svg(_))));
        for scale in [0.0, -1.0, 1e9, f32::NAN, f32::INFINITY] {
            assert!(matches!(png(SVG, scale), Err(PictureError::Size { .. })), "{scale}");
        }
    }
}
