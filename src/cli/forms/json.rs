//! Forms for programs: what was read of a sheet, and what the forms about each moment come to. What one person gave is not in
//! it, and no name.

use std::path::Path;

use serde_json::{Map, Value as Json, json};

use crate::app::forms::Forms;
use crate::design::Design;
use crate::design::birth::Moment;
use crate::design::collaboration::{Condition, KeyMoment, Tally, Voice};
use crate::files::sheets::Sheet;
use crate::text::Text;

/// All moments of a design in time, and what is said of them together.
pub(super) fn all(design: &Design, text: &Text) -> Json {
    let all = &design.collaboration;
    let moments: Vec<Json> = all.in_time().into_iter().map(|it| moment(it, text)).collect();
    let vessels: Vec<Json> = Voice::ALL
        .into_iter()
        .filter_map(|it| all.vessels(it).first().copied())
        .map(|it| {
            json!({
                "group": short(it.voice.key()),
                "rose": short(it.rose.key()),
                "fell": short(it.fell.key()),
                "up": it.up,
                "down": it.down,
                "times": it.times,
                "steps": it.steps,
                "says": text.vessels(&it, all),
            })
        })
        .collect();
    json!({
        "no_grade": text.get("collaboration-no-grade"),
        "moments": moments,
        "says": if moments.is_empty() { Vec::new() } else { text.course_says(all) },
        "vessels": vessels,
    })
}

/// What the forms about a moment come to, group by group; null where a group handed in none.
pub(super) fn moment(it: &KeyMoment, text: &Text) -> Json {
    let groups = Voice::ALL.map(|voice| (short(voice.key()).to_owned(), it.tally(voice).map_or(Json::Null, group)));
    json!({
        "id": it.id.to_string(),
        "name": it.name,
        "when": it.when.map(day),
        "groups": Json::Object(groups.into_iter().collect::<Map<_, _>>()),
        "not_ten": it.not_ten().count(),
        "says": if it.is_scored() { text.spider_says(it) } else { Vec::new() },
    })
}

/// A year, or a day as 2019-07-16.
fn day(when: Moment) -> Json {
    match when {
        Moment::Year(year) => json!(year),
        Moment::Day(day) => json!(day.to_string()),
    }
}

/// Of a few forms there is no middle half.
fn group(tally: Tally) -> Json {
    let of = |condition: Condition| {
        let spread = tally.of(condition);
        let half = if tally.is_few() { Json::Null } else { json!([spread.low, spread.high]) };
        (short(condition.key()).to_owned(), json!({ "mean": spread.mean, "middle_half": half }))
    };
    let points: Map<_, _> = Condition::ALL.map(of).into_iter().collect();
    json!({ "forms": tally.forms, "points": Json::Object(points) })
}

/// A key without what kind of thing it is: 'teller', 'ambition'.
fn short(key: &str) -> &str {
    key.split_once('-').map_or(key, |it| it.1)
}

/// What was read of a sheet about a moment, and what its forms come to after; null where nothing was handed in.
pub(super) fn read(
    (read, file, sheet, name): (&Forms, &Path, &Sheet, &str),
    after: Option<&KeyMoment>,
    text: &Text,
) -> Json {
    let refused = read.refused.iter().map(|it| json!({ "row": it.row, "why": it.why.told(text) }));
    json!({
        "no_grade": text.get("collaboration-no-grade"),
        "file": file.display().to_string(),
        "sheet": sheet.name,
        "all_is_read": !sheet.cut,
        "moment": name,
        "forms": read.filled.len(),
        "refused": refused.collect::<Vec<_>>(),
        "skipped": read.skipped(text),
        "comes_to": after.map(|it| moment(it, text)),
    })
}
