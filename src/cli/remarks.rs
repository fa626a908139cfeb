//! Remarks about places of a sheet as lines: what is said of many places is said once.

/// How many places of one remark are named.
const PLACES: usize = 8;

/// A line for each remark, with its places before it.
pub(super) fn lines(remarks: Vec<(String, String)>) -> Vec<String> {
    let mut lines: Vec<(Vec<String>, String)> = Vec::new();
    for (place, says) in remarks {
        match lines.iter_mut().find(|it| it.1 == says) {
            Some(line) => line.0.push(place),
            None => lines.push((vec![place], says)),
        }
    }
    let line = |(mut places, says): (Vec<String>, String)| {
        if places.len() > PLACES {
            places.truncate(PLACES);
            places.push("…".to_owned());
        }
        format!("{}: {says}", places.join(", "))
    };
    lines.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_many_places_is_said_once() {
        let remark = |place: usize, says: &str| (format!("D{place}"), says.to_owned());
        assert_eq!(lines(vec![remark(1, "leeg"), remark(2, "een"), remark(3, "leeg")]), ["D1, D3: leeg", "D2: een"]);
        let many = lines((1..20).map(|it| remark(it, "leeg")).collect());
        assert_eq!(many, ["D1, D2, D3, D4, D5, D6, D7, D8, …: leeg"]);
    }
}
