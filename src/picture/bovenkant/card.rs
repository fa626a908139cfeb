//! A role's card: its name, who holds it, what it is for and not for, its hats, and what the signals say of it.

use std::collections::BTreeMap;
use std::collections::HashMap;

use crate::design::Design;
use crate::design::bovenkant::Filling;
use crate::design::bovenkant::Hat;
use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::design::id::Id;
use crate::design::id::PersonId;
use crate::design::id::RoleId;
use crate::design::parties::{Badge, Belonging};
use crate::design::team::Person;
use crate::picture::bovenkant::lines::Missing;
use crate::picture::bovenkant::place::WIDE;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK;
use crate::picture::canvas::MARK_PITCH;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::canvas::sign;
use crate::picture::parts::Art;
use crate::picture::parts::Rect;
use crate::picture::parts::Spot;
use crate::picture::parts::Target;
use crate::picture::roles;
use crate::picture::roles::role_name;
use crate::picture::sign::Shape;
use crate::picture::sign::Sign;
use crate::picture::tokens::Ink;
use crate::picture::tokens::STEP;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::picture::typeface::clean;
use crate::picture::typeface::measure;
use crate::rules::Check;
use crate::rules::Severity;
use crate::rules::Signal;
use crate::text::Text;

/// Between a card's edge and its words.
const PAD: f32 = 10.0;
/// The room for words on a card of full width.
const INNER: f32 = WIDE - 2.0 * PAD;
/// What a small card keeps of the room around its words.
const PAD_LEAST: f32 = 0.6;
/// A name takes so many lines at most where its row has room for them, and so many make a row higher.
const NAME_LINES: usize = 4;
const NAME_HIGH: usize = 2;
/// The round corner of a card.
const RADIUS: f32 = 8.0;
/// The height of a hat's chip, and what it keeps free left and right of its word.
const CHIP: f32 = 18.0;
const CHIP_PAD: f32 = 7.0;
/// So many holders are named; more are counted per side.
const NAMED: usize = 2;

/// What a card says, before it has a place.
pub struct Card<'a> {
    role: &'a Role,
    name: String,
    /// The mark of whose role it is.
    own: Option<Sign>,
    holders: Vec<Holder>,
    /// What it is for, and what it is not for.
    says: [String; 2],
    hats: Vec<String>,
    sign: Option<(Severity, String)>,
}

/// A line about who holds the role: the mark of a side, hollow for a vacancy, with words behind it.
struct Holder {
    mark: Option<(Badge, bool)>,
    words: String,
    /// The same, with as little as will do.
    short: String,
}

/// What the cards of a design are made of.
pub struct Ground<'a> {
    /// The design.
    pub design: &'a Design,
    /// The words.
    pub text: &'a Text,
    /// What the signals say of each role, the heaviest first.
    pub signs: HashMap<RoleId, Vec<&'a Signal>>,
    /// How many roles each person holds.
    pub held: HashMap<PersonId, usize>,
}

impl<'a> Ground<'a> {
    /// Looks who holds what, and what is said of whom; what the picture draws as a line that lacks
    /// is not said on the cards too.
    pub fn new(design: &'a Design, signals: &'a [Signal], text: &'a Text, missing: &[Missing]) -> Self {
        let drawn = |signal: &Signal| missing.iter().any(|it| it.rule == signal.rule.id);
        let mut signs: HashMap<RoleId, Vec<&Signal>> = HashMap::new();
        let shouts = |it: &&Signal| {
            let light = it.finding.severity == Severity::Hint || matches!(it.rule.check, Check::Summary(_));
            it.waived.is_none() && !light && !drawn(it)
        };
        for signal in signals.iter().filter(shouts) {
            for role in signal.finding.subjects.iter().filter_map(|it| RoleId::try_from(*it).ok()) {
                signs.entry(role).or_default().push(signal);
            }
        }
        for said in signs.values_mut() {
            said.sort_by_key(|it| it.finding.severity);
        }
        let held = design.bovenkant.roles_by_person().into_iter().map(|(person, roles)| (person, roles.len()));
        Self { design, text, signs, held: held.collect() }
    }

    /// The organisation that a person comes from, where it is known: the parent, or the party.
    fn organisation(&self, person: &Person) -> Option<&'a str> {
        let parents = || self.design.parties.iter().flat_map(|it| &it.parents);
        if let Some(parent) = person.parent.and_then(|id| parents().find(|it| it.id == id)) {
            return Some(&parent.name);
        }
        self.design.party_of_person(person).map(|it| it.name.as_str())
    }

    /// The places in a role that nobody in particular holds: those that change, and those still to fill, by whose they are.
    fn open(&self, role: &Role) -> Vec<Holder> {
        let mut kinds: Vec<(Belonging, bool, usize)> = Vec::new();
        for it in role.open_seats() {
            let changing = it.filling == Filling::Changing;
            match kinds.iter_mut().find(|kind| (kind.0, kind.1) == (it.of, changing)) {
                Some(kind) => kind.2 += 1,
                None => kinds.push((it.of, changing, 1)),
            }
        }
        let line = |(of, changing, count): (Belonging, bool, usize)| {
            let key = if changing { "canvas-changing" } else { "canvas-vacancies" };
            let whose = self.text.belonging(self.design, of);
            let words = self.text.with(key, [("count", count.into()), ("side", whose.into())]);
            Holder { mark: Some((self.design.badge(of), !changing)), short: words.clone(), words }
        };
        kinds.into_iter().map(line).collect()
    }

    fn holders(&self, role: &Role) -> Vec<Holder> {
        let text = self.text;
        let line = |words: &str, short: &str, mark: Option<(Badge, bool)>| Holder {
            mark,
            words: words.to_owned(),
            short: short.to_owned(),
        };
        let people: Vec<&Person> = role.holders().filter_map(|it| self.design.team.person(it)).collect();
        let more = |it: &Person| self.held.get(&it.id).copied().unwrap_or(1).saturating_sub(1);
        let mut lines = Vec::new();
        if people.len() <= NAMED {
            for person in &people {
                let name = clean(&person.name);
                let name = if name.trim().is_empty() { text.get("picture-nameless") } else { name };
                let from = self.organisation(person).filter(|it| !clean(it).trim().is_empty());
                let mut words = from.map_or_else(|| name.clone(), |from| format!("{name}, {from}"));
                let (bare, mut short) = (name.clone(), name);
                if more(person) > 0 {
                    let also = text.with("canvas-more-roles", [("count", more(person).into())]);
                    (words, short) = (format!("{words} {also}"), format!("{short} {also}"));
                }
                // Where there is no room for all of it, where somebody comes from says least.
                if measure(&words, size::SMALL, Weight::Regular) > INNER - MARK_PITCH {
                    words = short;
                }
                lines.push(line(&words, &bare, Some((self.design.badge_of(person), false))));
            }
        } else {
            let mut words = roles::by_standing(&people, text).join(" · ");
            let bare = words.clone();
            let several = people.iter().filter(|it| more(it) > 0).count();
            if several > 0 {
                words = format!("{words} {}", text.with("canvas-with-more-roles", [("count", several.into())]));
            }
            lines.push(line(&words, &bare, None));
        }
        lines.extend(self.open(role));
        if lines.is_empty() {
            let words = text.get("canvas-vacant");
            lines.push(line(&words, &words, None));
        }
        lines
    }
}

/// A part of a card, broken into lines at some size of type.
enum Part {
    /// Words, with a mark before them or none.
    Words(Block, Option<(Sign, bool)>, Ink),
    /// Hats beside each other.
    Hats(Vec<Block>),
}

impl<'a> Card<'a> {
    /// What the card of a role says.
    pub fn new(ground: &Ground<'a>, role: &'a Role) -> Self {
        let text = ground.text;
        let (purpose, limits) = (clean(&role.purpose), clean(&role.limits));
        let empty = || text.get("bovenkant-still-empty");
        let filled = |words: &str| !words.trim().is_empty();
        let purpose = if filled(&purpose) { purpose } else { text.with("bovenkant-for", [("words", empty().into())]) };
        let limits = if filled(&limits) { limits } else { empty() };
        let limits = text.with("canvas-not-for", [("limits", limits.into())]);
        let signs = ground.signs.get(&role.id).map(Vec::as_slice).unwrap_or_default();
        let sign = signs.first().map(|first| {
            let mut words: Vec<String> = signs.iter().map(|it| short(it, text)).collect();
            words.dedup();
            (first.finding.severity, words.join(", "))
        });
        let hats = role.hats.iter().map(|it| text.get(hat_key(*it))).collect();
        let (name, holders) = (role_name(role, text), ground.holders(role));
        Self { role, name, own: mark(ground.design, role), holders, says: [purpose, limits], hats, sign }
    }

    fn words(words: &str, (size, wide): (f32, f32), lines: usize, mark: Option<(Sign, bool)>, ink: Ink) -> Part {
        let weight = if ink == Ink::Ink { Weight::Semibold } else { Weight::Regular };
        let indent = if mark.is_some() { MARK_PITCH * size / size::SMALL } else { 0.0 };
        Part::Words(Block::around(words, (size, weight), [indent, 0.0], wide, lines), mark, ink)
    }

    /// The parts of the card for which there is room, and whether something is left out: the name and what is amiss come
    /// first, then who, then what for and not for, then the hats.
    fn parts(&self, [wide, high]: [f32; 2]) -> (Vec<Part>, bool) {
        let small = (size::SMALL, wide);
        let own = self.own.map(|sign| (sign, false));
        let lines = if high.is_finite() { NAME_LINES } else { NAME_HIGH } as f32;
        let lines = (high / line_height(size::BODY) + 0.01).clamp(1.0, lines) as usize;
        let name = Self::words(&self.name, (size::BODY, wide), lines, own, Ink::Ink);
        // In half a line nothing can be read.
        let mut left = high - name.height() + 0.1;
        let mut take = |parts: Vec<Part>| {
            let fits = |part: &Part| {
                let fits = part.height() <= left;
                left -= if fits { part.height() } else { 0.0 };
                fits
            };
            parts.into_iter().take_while(fits).collect::<Vec<_>>()
        };
        let amiss = self.sign.iter().map(|(severity, words)| {
            let sign = sign(*severity);
            Self::words(words, small, 2, Some((sign, false)), sign.ink)
        });
        let amiss = take(amiss.collect());
        let holder = |it: &Holder, lines: usize| {
            let mark = it.mark.map(|(badge, hollow)| (badge.into(), hollow));
            let whole = measure(&it.words, size::SMALL, Weight::Regular) <= wide - MARK_PITCH;
            Self::words(if whole { &it.words } else { &it.short }, small, lines, mark, Ink::Ink2)
        };
        // A narrow card that is high enough says in two lines what one cannot hold.
        let lines = if wide < INNER { 2 } else { 1 };
        let whole = take(self.holders.iter().map(|it| holder(it, lines)).collect());
        let rest = self.holders[whole.len()..].iter().map(|it| holder(it, 1)).collect();
        let holders: Vec<Part> = whole.into_iter().chain(take(rest)).collect();
        let [purpose, limits] = &self.says;
        let says = [Self::words(purpose, small, 2, None, Ink::Ink2), Self::words(limits, small, 1, None, Ink::Ink2)];
        let says = take(says.into());
        let hats = take(self.hats(wide).into_iter().map(Part::Hats).collect());
        let all = holders.len() == self.holders.len() && says.len() == self.says.len();
        let out = !all || hats.is_empty() != self.hats.is_empty() || amiss.is_empty() != self.sign.is_none();
        (std::iter::once(name).chain(holders).chain(says).chain(hats).chain(amiss).collect(), out)
    }

    /// The hats in rows of chips.
    fn hats(&self, wide: f32) -> Vec<Vec<Block>> {
        let mut rows: Vec<Vec<Block>> = Vec::new();
        let mut filled = f32::INFINITY;
        for hat in &self.hats {
            let word = Block::new(hat, size::SMALL, Weight::Regular, wide - 2.0 * CHIP_PAD, 1);
            let chip = word.width() + 2.0 * CHIP_PAD;
            if filled + chip > wide {
                rows.push(Vec::new());
                filled = 0.0;
            }
            filled += chip + STEP;
            if let Some(row) = rows.last_mut() {
                row.push(word);
            }
        }
        rows
    }

    /// How high it is with all that it says.
    pub fn height(&self) -> f32 {
        2.0 * PAD + self.parts([INNER, f32::INFINITY]).0.iter().map(Part::height).sum::<f32>()
    }

    /// Its name for who cannot see it.
    fn told(&self, text: &Text) -> String {
        let mut told = vec![clean(&self.name)];
        told.extend(self.holders.iter().map(|it| clean(&it.words)));
        told.extend(self.sign.as_ref().map(|it| format!("{}: {}", text.severity(it.0, false), it.1)));
        told.join(", ")
    }

    /// Paints it in a place, which is shown at this zoom.
    pub(crate) fn paint(&self, canvas: &mut Canvas, rect: Rect, zoom: f32) {
        let target = Target::Element(Id::from(self.role.id));
        let owner = Some(canvas.spots.len());
        let pad = PAD * zoom.clamp(PAD_LEAST, 1.0);
        let wide = rect.width - 2.0 * pad;
        // A name has its lines however low the card is.
        let name = Self::words(&self.name, (size::BODY, wide), NAME_LINES, self.own.map(|it| (it, false)), Ink::Ink);
        let lines = name.height().min((rect.height / line_height(size::BODY)).floor() * line_height(size::BODY));
        let above = ((rect.height - lines) / 2.0).clamp(0.0, pad);
        let (parts, shortened) = self.parts([wide, rect.height - 2.0 * above]);
        let told = self.told(canvas.text);
        canvas.spots.push(Spot { target, rect, name: told, shortened, gathers: Vec::new() });
        let (fill, line) = inks(self.role);
        let severity = self.sign.as_ref().map(|it| it.0);
        canvas.boxed(owner, rect, RADIUS, Some(fill), Some(edge(severity, line)));
        let (x, mut y) = (rect.x + pad, rect.y + above);
        for part in parts {
            match &part {
                Part::Words(words, mark, ink) => {
                    if let Some((sign, hollow)) = *mark {
                        let side = MARK - if hollow { 2.0 } else { 0.0 };
                        let middle = y + words.first_height() / 2.0;
                        let at = Rect::new(x, middle - side / 2.0, side, side);
                        canvas.put(owner, Art::Mark { sign, rect: at, hollow, dimmed: false });
                    }
                    canvas.words(owner, words, [x, y], wide, Align::Left, *ink);
                }
                Part::Hats(row) => {
                    let mut at = x;
                    for word in row {
                        let chip = Rect::new(at, y + STEP, (word.width() + 2.0 * CHIP_PAD).min(wide), CHIP);
                        canvas.boxed(owner, chip, CHIP / 2.0, Some(Ink::HintFill), None);
                        let (left, top) = (at + CHIP_PAD, chip.y + (CHIP - word.height()) / 2.0);
                        let room = chip.width - 2.0 * CHIP_PAD;
                        canvas.words(owner, word, [left, top], room, Align::Left, Ink::Hint);
                        at += chip.width + STEP;
                    }
                }
            }
            y += part.height();
        }
    }
}

impl Part {
    fn height(&self) -> f32 {
        match self {
            Self::Words(words, ..) => words.height(),
            Self::Hats(_) => CHIP + 2.0 * STEP,
        }
    }
}

/// A hat in a word that fits on a card.
fn hat_key(hat: Hat) -> &'static str {
    match hat {
        Hat::Partner => "canvas-hat-partner",
        Hat::Client => "canvas-hat-client",
        Hat::FunderLink => "canvas-hat-funder-link",
        Hat::OwnerAssetManager => "canvas-hat-owner",
    }
}

/// A signal in some words; where there are none of its own, as its rule is called.
fn short(signal: &Signal, text: &Text) -> String {
    let key = format!("canvas-sign-{}", signal.rule.id);
    if text.has(&key) { text.get(&key) } else { text.rule_name(signal.rule) }
}

/// The ground of a role's card and its edge.
fn inks(role: &Role) -> (Ink, Ink) {
    match role.kind.side() {
        Some(Side::Client) => (Ink::ClientFill, Ink::ClientLine),
        Some(Side::Contractor) => (Ink::ContractorFill, Ink::ContractorLine),
        None if role.kind.leads_alliance() => (Ink::AllianceFill, Ink::AllianceLine),
        None => (Ink::Panel, Ink::FoundationLine),
    }
}

/// The mark of whose role it is.
fn mark(design: &Design, role: &Role) -> Option<Sign> {
    match role.kind.side() {
        Some(side) => Some(design.badge(Belonging { standing: side.into(), party: role.party }).into()),
        None => role.kind.leads_alliance().then_some(Sign::new(Shape::Bar, Ink::Alliance)),
    }
}

/// The people that some roles have in common with others: whoever holds one is lit on all of theirs.
pub fn shared(design: &Design) -> BTreeMap<RoleId, Vec<RoleId>> {
    let mut shared: BTreeMap<RoleId, Vec<RoleId>> = BTreeMap::new();
    for roles in design.bovenkant.roles_by_person().values().filter(|it| it.len() > 1) {
        for one in roles {
            let others = roles.iter().map(|it| it.id).filter(|it| *it != one.id);
            shared.entry(one.id).or_default().extend(others);
        }
    }
    shared
}
