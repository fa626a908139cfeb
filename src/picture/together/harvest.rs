//! The page of learning and harvest: the agenda, and what the alliance brought in four kinds.

use crate::design::Design;
use crate::design::life::HarvestKind;
use crate::picture::parts::Picture;
use crate::picture::together::paper::{Leaf, Paper};
use crate::picture::tokens::Ink;
use crate::picture::typeface::Weight;
use crate::text::Text;

/// The page.
pub fn harvest_page(design: &Design, text: &Text, leaf: Leaf) -> Picture {
    let life = &design.life;
    let mut paper = Paper::new(design, text, (&text.get("harvest-title"), leaf));
    if life.learning.is_empty() && life.harvest.is_empty() {
        paper.says(&text.get("harvest-says"));
        return paper.finish(text);
    }
    if !life.learning.is_empty() {
        paper.heading(&text.get("learning-agenda"));
        let widths = [0.32, 0.18, 0.12, 0.38].map(|it| it * paper.within());
        let heads = ["learning-what", "learning-who", "learning-by", "learning-learned"].map(|it| text.get(it));
        let head: Vec<(&str, f32)> = heads.iter().map(String::as_str).zip(widths).collect();
        paper.row(&head, Weight::Semibold, Ink::Ink2);
        for it in &life.learning {
            paper.rule();
            let by = it.by.map(|it| text.language().date(it)).unwrap_or_default();
            let cells = [it.what.as_str(), it.who.as_str(), by.as_str(), it.learned.as_str()];
            let cells: Vec<(&str, f32)> = cells.into_iter().zip(widths).collect();
            paper.row(&cells, Weight::Regular, Ink::Ink);
        }
    }
    for kind in HarvestKind::ALL {
        let mut all = life.harvest.iter().filter(|it| it.kind == kind).peekable();
        if all.peek().is_none() {
            continue;
        }
        paper.heading(&text.get(&format!("{}-long", kind.key())));
        for it in all {
            let shared: Vec<String> = it.shared.iter().map(|it| text.word(*it)).collect();
            let shared = (!shared.is_empty()).then(|| {
                let with = text.list(&shared);
                text.with("harvest-shared-with", [("with", with.into())])
            });
            let says = [Some(it.evidence.clone()).filter(|it| !it.is_empty()), shared];
            let says: Vec<String> = says.into_iter().flatten().collect();
            paper.words(&it.what, crate::picture::tokens::size::BODY, Weight::Regular, Ink::Ink);
            if !says.is_empty() {
                paper.says(&says.join(" · "));
            }
        }
    }
    paper.finish(text)
}
