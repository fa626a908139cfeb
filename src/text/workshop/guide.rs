//! The facilitator's page of an exercise: headings with their lines, the same on the screen, in print and in the manual.

use crate::design::Design;
use crate::design::workshop::{Both, Planted};
use crate::text::messages::Text;

impl Text {
    /// The page: each heading with its lines; with the key it is the trainer's alone.
    pub fn guide(&self, design: &Design, key: bool) -> Vec<(String, Vec<String>)> {
        let all = &design.workshop;
        let lines = |list: &[Both]| {
            let line = |(nth, it): (usize, &Both)| format!("{}. {}", nth + 1, self.both(it));
            list.iter().enumerate().map(line).collect::<Vec<_>>()
        };
        let mut aim = vec![self.both(&all.aim).to_owned()];
        if let Some(minutes) = all.minutes {
            aim.push(self.with("guide-minutes", [("minutes", usize::from(minutes).into())]));
        }
        let tasks = all.tasks.iter().enumerate().map(|(nth, it)| {
            let (title, says) = (self.both(&it.title), self.both(&it.says));
            format!("{}. {title} ({}). {says}", nth + 1, self.word(it.place))
        });
        let planted = |it: &Planted| {
            let (title, says, note) = (self.planted(it), self.both(&it.says), self.both(&it.note));
            [title.as_str(), says, note].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" – ")
        };
        let reasons = all.reasons.iter().map(|it| {
            let risk = self.element(design, it.risk.into()).unwrap_or_default();
            format!("{risk}: {}. {}", self.place(design, it.to), self.both(&it.why))
        });
        let parts = [
            ("guide-aim", aim.into_iter().filter(|it| !it.trim().is_empty()).collect()),
            ("guide-course", lines(&all.course)),
            ("guide-tasks", tasks.collect()),
            ("guide-key", all.in_order().map(planted).collect()),
            ("guide-reasons", reasons.collect()),
            ("guide-questions", lines(&all.questions)),
        ];
        let told =
            |it: &(&str, Vec<String>)| !it.1.is_empty() && (key || !["guide-key", "guide-reasons"].contains(&it.0));
        let parts = parts.into_iter().filter(told);
        parts.map(|(key, lines)| (self.get(key), lines)).collect()
    }
}
