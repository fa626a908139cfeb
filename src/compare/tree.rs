//! A design as elements: each known by a key, in a place, with fields of which every one is one choice.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use crate::compare::shape::{JOINS, Keyed, Shape, joined, shape};
use crate::design::Design;
use crate::design::id::{Id, IdKind};

/// What tells an element apart from all others of its design: its id, or where it stands and what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// The design as a whole.
    pub fn root() -> Self {
        Self::default()
    }

    /// Whether it is the design as a whole.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The id that it is; none for the design as a whole and for what has no id of its own.
    pub fn id(&self) -> Option<Id> {
        Id::parse(&self.0).ok()
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Id> for Key {
    fn from(id: Id) -> Self {
        Self(id.to_string())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A list, and the element whose list it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The element.
    pub parent: Key,
    /// The list, by its path within that element: `people`, `team.outside`.
    pub list: String,
}

/// An element, or an item of a list that is known by what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands; none for the design as a whole.
    pub place: Option<Place>,
    /// Its fields, by their paths within it; those that are one choice together are one field. What is no object has one
    /// field without a name.
    pub fields: BTreeMap<String, Value>,
}

impl Node {
    /// What it holds, where it is no object: a label, a seat.
    pub fn itself(&self) -> Option<&Value> {
        self.fields.get("")
    }
}

/// A design as elements.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    pub(super) nodes: BTreeMap<Key, Node>,
    pub(super) lists: BTreeMap<Place, Vec<Key>>,
}

impl Tree {
    /// Of a design.
    pub fn of(design: &Design) -> Self {
        // Plain data can always be written; were it not, nothing would be compared.
        let mut value = serde_json::to_value(design).unwrap_or_default();
        fold_variants(&mut value);
        let mut tree = Self::default();
        if let Value::Object(fields) = value {
            tree.add(&Key::root(), "", None, fields);
        }
        tree
    }

    /// An element by its key.
    pub fn node(&self, key: &Key) -> Option<&Node> {
        self.nodes.get(key)
    }

    /// Whether there is an element with this key.
    pub fn has(&self, key: &Key) -> bool {
        self.nodes.contains_key(key)
    }

    /// Every element with its key, the design as a whole first.
    pub fn nodes(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.nodes.iter()
    }

    /// What stands in a list, in order.
    pub fn list(&self, place: &Place) -> &[Key] {
        self.lists.get(place).map(Vec::as_slice).unwrap_or_default()
    }

    /// The lists of an element that hold something.
    pub fn lists_of<'a>(&'a self, parent: &'a Key) -> impl Iterator<Item = (&'a str, &'a [Key])> {
        let from = Place { parent: parent.clone(), list: String::new() };
        let all = self.lists.range(from..).take_while(move |it| it.0.parent == *parent);
        all.map(|(place, keys)| (place.list.as_str(), keys.as_slice()))
    }

    /// The element in whose list it stands; none for the design as a whole.
    pub fn parent(&self, key: &Key) -> Option<&Key> {
        self.nodes.get(key)?.place.as_ref().map(|it| &it.parent)
    }

    /// It and all that it stands in, up to the design as a whole.
    pub fn up<'a>(&'a self, key: &'a Key) -> impl Iterator<Item = &'a Key> {
        std::iter::successors(Some(key), |it| self.parent(it))
    }

    /// Whether it has an id of its own and is more than an item in a list of what holds it.
    pub fn is_element(&self, key: &Key) -> bool {
        self.nodes.get(key).is_some_and(|it| it.itself().is_none()) && key.id().is_some()
    }

    /// The element that it is, or belongs to: for a label of a risk the risk.
    pub fn owner<'a>(&'a self, key: &'a Key) -> &'a Key {
        let mut up = self.up(key);
        up.find(|it| it.is_root() || self.is_element(it)).unwrap_or(key)
    }

    /// What an element is called in the language files: its kind, or the list in which it is known by what it is.
    pub fn kind(&self, key: &Key) -> String {
        let list = || self.nodes.get(key).and_then(|it| it.place.as_ref()).map_or("", |it| it.list.as_str());
        match key.id() {
            _ if key.is_root() => "design".to_owned(),
            Some(id) if self.is_element(key) => kind_name(id.kind()),
            _ => list().rsplit('.').next().unwrap_or_default().to_owned(),
        }
    }

    /// The keys of all elements in the order of the document.
    pub fn in_order(&self) -> Vec<&Key> {
        let mut all = Vec::with_capacity(self.nodes.len());
        if let Some((root, _)) = self.nodes.get_key_value(&Key::root()) {
            self.visit(root, &mut all);
        }
        all
    }

    fn visit<'a>(&'a self, key: &'a Key, all: &mut Vec<&'a Key>) {
        all.push(key);
        for (_, keys) in self.lists_of(key) {
            for it in keys {
                self.visit(it, all);
            }
        }
    }

    /// Calls `visit` with every id of an element that this one refers to. What is written down of a signal when it is
    /// accepted is a record and may be about what is gone.
    pub(super) fn each_reference(&self, key: &Key, visit: &mut dyn FnMut(Id)) {
        let Some(node) = self.nodes.get(key) else { return };
        if node.place.as_ref().is_some_and(|it| it.list == "waivers") {
            return;
        }
        // A kept variant of the money holds copies.
        for (field, value) in &node.fields {
            if field != "id" && field != "money" {
                each_id(value, visit);
            }
        }
    }

    fn add(&mut self, key: &Key, path: &str, place: Option<Place>, fields: Map<String, Value>) {
        self.nodes.insert(key.clone(), Node { place, fields: BTreeMap::new() });
        self.read(key, (path, ""), fields);
    }

    fn set(&mut self, key: &Key, field: String, value: Value) {
        if let Some(node) = self.nodes.get_mut(key) {
            node.fields.insert(field, value);
        }
    }

    /// Reads fields of an element: `path` is where they stand in the document, `within` where in the element.
    fn read(&mut self, key: &Key, (path, within): (&str, &str), mut fields: Map<String, Value>) {
        for names in joined(path).filter(|_| within.is_empty()) {
            let found: Map<String, Value> =
                names.iter().filter_map(|it| fields.remove(*it).map(|value| ((*it).to_owned(), value))).collect();
            if !found.is_empty() {
                self.set(key, names.join(&JOINS.to_string()), Value::Object(found));
            }
        }
        for (name, value) in fields {
            let (path, within) = (dotted(path, &name), dotted(within, &name));
            match (shape(&path, &value), value) {
                (Shape::Part, Value::Object(fields)) if !fields.is_empty() => self.read(key, (&path, &within), fields),
                (Shape::List(_), Value::Array(items)) if items.is_empty() => {}
                (Shape::List(keyed), Value::Array(items)) => self.read_list(key, (&path, &within), keyed, items),
                (_, value) => self.set(key, within, value),
            }
        }
    }

    fn read_list(&mut self, parent: &Key, (path, within): (&str, &str), keyed: Keyed, items: Vec<Value>) {
        let place = Place { parent: parent.clone(), list: within.to_owned() };
        let (path, mut keys) = (format!("{path}[]"), Vec::with_capacity(items.len()));
        for item in items {
            let key = self.free(&key_of(&item, keyed, &path, &place));
            keys.push(key.clone());
            match item {
                Value::Object(fields) if !matches!(keyed, Keyed::Seat) => {
                    self.add(&key, &path, Some(place.clone()), fields);
                }
                itself => {
                    let fields = BTreeMap::from([(String::new(), itself)]);
                    self.nodes.insert(key, Node { place: Some(place.clone()), fields });
                }
            }
        }
        self.lists.insert(place, keys);
    }

    /// The key itself, or with a number where it is taken: the same word twice in a list.
    fn free(&self, key: &str) -> Key {
        let numbered = (2..).map(|nth| Key(format!("{key}#{nth}")));
        let mut all = std::iter::once(Key(key.to_owned())).chain(numbered);
        all.find(|it| !self.nodes.contains_key(it)).unwrap_or_default()
    }
}

/// A kind of element as the language files spell it.
pub(super) fn kind_name(kind: IdKind) -> String {
    format!("{kind:?}").to_lowercase()
}

/// A field within another.
fn dotted(within: &str, name: &str) -> String {
    if within.is_empty() { name.to_owned() } else { format!("{within}.{name}") }
}

fn key_of(item: &Value, keyed: Keyed, path: &str, place: &Place) -> String {
    let word = |it: &Value| it.as_str().map_or_else(|| it.to_string(), ToOwned::to_owned);
    let here = |it: &str| format!("{}/{}/{it}", place.parent, place.list);
    let field = |name: &str| item.get(name).map(word).unwrap_or_default();
    match keyed {
        Keyed::Id => field("id"),
        Keyed::Field(name) => here(&field(name)),
        Keyed::Itself => here(&word(item)),
        Keyed::ItselfAmongAll => format!("{path}/{}", word(item)),
        Keyed::Seat => match (item.get("Person"), item.get("Vacancy"), item.get("Open")) {
            (Some(person), ..) => here(&word(person)),
            (_, Some(vacancy), _) => vacancy.get(0).map(word).unwrap_or_default(),
            (.., Some(open)) => open.get("id").map(word).unwrap_or_default(),
            _ => here(&word(item)),
        },
    }
}

/// Calls `visit` with every id in a value.
pub(super) fn each_id(value: &Value, visit: &mut dyn FnMut(Id)) {
    match value {
        Value::String(text) => Id::parse(text).into_iter().for_each(visit),
        Value::Array(items) => items.iter().for_each(|it| each_id(it, visit)),
        Value::Object(fields) => fields.values().for_each(|it| each_id(it, visit)),
        _ => {}
    }
}

/// Money that is kept stands in two places, of which one says which is compared with. Here it is one list, that one first.
fn fold_variants(design: &mut Value) {
    let Some(money) = design.get_mut("money").and_then(Value::as_object_mut) else { return };
    let Some(kept) = money.remove("kept") else { return };
    let mut first = Map::from_iter([("money".to_owned(), kept)]);
    if let Some(name) = money.remove("kept_name") {
        first.insert("name".to_owned(), name);
    }
    let variants = money.entry("variants").or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(all) = variants {
        all.insert(0, Value::Object(first));
    }
    money.insert(BESIDE.to_owned(), Value::Bool(true));
}

/// The field that says that the first variant is compared with.
pub(super) const BESIDE: &str = "beside";
