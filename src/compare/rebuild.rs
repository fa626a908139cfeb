//! A tree put together into a design again.

use serde_json::{Map, Value};

use crate::compare::shape::JOINS;
use crate::compare::tree::{BESIDE, Key, Tree};
use crate::design::Design;

/// Lists of which an element says something besides its key: where both sides brought one and the begin is chosen, which had
/// none, only its key is left, and there is none.
const NEVER_BARE: [&str; 2] = ["life.begins", "life.developments"];

/// What was put together is no design: a field that has to be there is not, or holds what it cannot.
#[derive(Debug, thiserror::Error)]
#[error("what was put together is no design: {0}")]
pub struct Broken(#[from] serde_json::Error);

impl Tree {
    /// The design that it is of.
    pub fn design(&self) -> Result<Design, Broken> {
        let mut value = self.value(&Key::root());
        unfold_variants(&mut value);
        Ok(serde_json::from_value(value)?)
    }

    fn value(&self, key: &Key) -> Value {
        let mut object = Map::new();
        for (field, value) in self.nodes.get(key).into_iter().flat_map(|it| &it.fields) {
            match value {
                itself if field.is_empty() => return itself.clone(),
                Value::Object(all) if field.contains(JOINS) => object.extend(all.clone()),
                // A part without fields only says that it is there.
                Value::Object(all) if all.is_empty() => drop(inner(&mut object, field)),
                value => put(&mut object, field, value.clone()),
            }
        }
        for (list, keys) in self.lists_of(key) {
            let bare = |it: &Key| self.nodes.get(it).is_none_or(|it| it.fields.len() < 2);
            let there = keys.iter().filter(|it| !NEVER_BARE.contains(&&*list) || !bare(it));
            put(&mut object, list, Value::Array(there.map(|it| self.value(it)).collect()));
        }
        Value::Object(object)
    }
}

/// The part of an object at a path, made where it is not there.
fn inner<'a>(object: &'a mut Map<String, Value>, path: &str) -> Option<&'a mut Map<String, Value>> {
    path.split('.').try_fold(object, |within, name| {
        within.entry(name).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
    })
}

fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.rsplit_once('.') {
        None => drop(object.insert(path.to_owned(), value)),
        Some((part, name)) => drop(inner(object, part).map(|it| it.insert(name.to_owned(), value))),
    }
}

/// The first variant is the one that is compared with, where one is.
fn unfold_variants(design: &mut Value) {
    let Some(money) = design.get_mut("money").and_then(Value::as_object_mut) else { return };
    if money.remove(BESIDE) != Some(Value::Bool(true)) {
        return;
    }
    let Some(Value::Array(mut variants)) = money.remove("variants") else { return };
    if !variants.is_empty()
        && let Value::Object(mut first) = variants.remove(0)
    {
        money.extend(first.remove("money").map(|it| ("kept".to_owned(), it)));
        money.extend(first.remove("name").map(|it| ("kept_name".to_owned(), it)));
    }
    if !variants.is_empty() {
        money.insert("variants".to_owned(), Value::Array(variants));
    }
}
