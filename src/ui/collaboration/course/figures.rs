//! What the spiders and the courses of a design show, tallied once for each design and not for every frame.

use crate::design::collaboration::{Condition, KeyMoment, Tally, Voice};
use crate::design::id::KeyMomentId;
use crate::ui::cx::Cx;

/// All of it.
pub(super) struct Figures {
    /// The points at the outer ring of every spider and at the top of every chart.
    pub(super) ring: u8,
    /// The moments that were scored, in time.
    pub(super) moments: Vec<Seen>,
    /// What each condition got at every moment, in words.
    pub(super) told: [String; Condition::ALL.len()],
    /// What holds over the moments, and what the marks are.
    pub(super) says: String,
    pub(super) spreads: String,
}

/// A moment that was scored.
pub(super) struct Seen {
    pub(super) id: KeyMomentId,
    pub(super) name: String,
    /// What it is called, with its place among all moments.
    pub(super) numbered: String,
    pub(super) when: String,
    pub(super) story: String,
    /// How much more tellers gave each condition than reflectors.
    pub(super) differences: [Option<f64>; Condition::ALL.len()],
    /// What its spider shows, in sentences.
    pub(super) says: String,
    /// The same as a list, for who does not see it.
    pub(super) told: String,
    /// How many of its forms are not ten.
    pub(super) not_ten: usize,
    groups: [Option<Group>; Voice::ALL.len()],
}

/// What a voice gave at a moment.
pub(super) struct Group {
    pub(super) tally: Tally,
    /// Of few forms what each gave every condition, in points.
    few: Option<[Vec<f64>; Condition::ALL.len()]>,
}

impl Figures {
    pub(super) fn of(cx: &Cx) -> Self {
        let all = &cx.design().collaboration;
        let in_time = all.in_time();
        let scored = in_time.iter().enumerate().filter(|(_, it)| it.is_scored());
        let moments: Vec<Seen> = scored.map(|(nth, it)| Seen::of(cx, it, nth)).collect();
        let told = Condition::ALL.map(|it| told(cx, it, &moments));
        let (says, spreads) = (cx.text.course_says(all).join(" "), cx.text.spreads_say(all));
        Self { ring: all.ring(), moments, told, says, spreads }
    }
}

impl Seen {
    fn of(cx: &Cx, moment: &KeyMoment, nth: usize) -> Self {
        let groups = Voice::ALL.map(|voice| {
            let tally = moment.tally(voice)?;
            let few = tally.is_few().then(|| Condition::ALL.map(|it| moment.points(voice, it)));
            Some(Group { tally, few })
        });
        let values = [("at", (nth + 1).into()), ("name", cx.text.key_moment(moment).into())];
        let seen = Self {
            id: moment.id,
            name: cx.text.key_moment(moment),
            numbered: cx.text.with("collaboration-moment-number", values),
            when: moment.when.map(|it| cx.text.language().moment(it)).unwrap_or_default(),
            story: moment.story.clone(),
            differences: Condition::ALL.map(|it| moment.difference(it)),
            says: cx.text.spider_says(moment).join(" "),
            told: String::new(),
            not_ten: moment.not_ten().count(),
            groups,
        };
        Self { told: seen.spoken(cx), ..seen }
    }

    /// What a voice gave; none where it did not score.
    pub(super) fn group(&self, voice: Voice) -> Option<&Group> {
        self.groups[voice as usize].as_ref()
    }

    /// How many forms of a voice count.
    pub(super) fn forms(&self, voice: Voice) -> usize {
        self.group(voice).map_or(0, |it| it.tally.forms)
    }

    /// What it is called, and what each voice gave each condition.
    fn spoken(&self, cx: &Cx) -> String {
        let mut lines = vec![self.name.clone()];
        for voice in Voice::ALL {
            let Some(Group { tally, .. }) = self.group(voice) else { continue };
            let mean = |it: Condition| format!("{} {}", cx.t(it.key()), cx.text.language().one_decimal(tally.mean(it)));
            let values = [("count", tally.forms.into()), ("means", Condition::ALL.map(mean).join(", ").into())];
            lines.push(cx.text.with(&format!("together-told-{}", voice.key()), values));
        }
        lines.join("\n")
    }
}

impl Group {
    /// Of few forms what each gave a condition; else nothing.
    pub(super) fn few(&self, condition: Condition) -> Option<&[f64]> {
        self.few.as_ref().map(|it| it[condition as usize].as_slice())
    }
}

/// What a condition got at moments.
pub(super) fn told(cx: &Cx, condition: Condition, moments: &[Seen]) -> String {
    let language = cx.text.language();
    let mut lines = vec![cx.t(condition.key())];
    for seen in moments {
        let mut parts = Vec::new();
        for voice in Voice::ALL {
            let Some(Group { tally, .. }) = seen.group(voice) else { continue };
            let spread = tally.of(condition);
            let values = [
                ("voice", cx.text.voice_many(voice).into()),
                ("mean", language.one_decimal(spread.mean).into()),
                ("count", tally.forms.into()),
                ("low", language.one_decimal(spread.low).into()),
                ("high", language.one_decimal(spread.high).into()),
            ];
            parts.push(cx.text.with(if tally.is_few() { "together-at-few" } else { "together-at" }, values));
        }
        lines.push(format!("{}: {}", seen.name, parts.join("; ")));
    }
    lines.join("\n")
}
