//! The facilitator's page of an exercise: its aim, how it is led, the key, what is asked afterwards. It is the trainer's.

use crate::design::Design;
use crate::picture::parts::Picture;
use crate::picture::together::paper::{Leaf, Paper};
use crate::text::Text;

/// The page.
pub fn workshop_page(design: &Design, text: &Text) -> Picture {
    let mut paper = Paper::new(design, text, (&text.get("guide-title"), Leaf::Own));
    let parts = text.guide(design, true);
    if parts.is_empty() {
        paper.says(&text.get("guide-empty"));
    }
    for (heading, lines) in parts {
        paper.heading(&heading);
        for it in &lines {
            paper.says(it);
        }
    }
    if !design.workshop.parking.is_empty() {
        paper.heading(&text.get("workshop-page-parking"));
        for it in &design.workshop.parking {
            let by = it.by.map(|it| text.language().date(it)).unwrap_or_default();
            let parts = [it.what.as_str(), &it.who, &by].into_iter().filter(|it| !it.is_empty());
            paper.says(&parts.collect::<Vec<_>>().join(" · "));
        }
    }
    paper.finish(text)
}
