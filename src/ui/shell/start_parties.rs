//! The parties of a new design: a list for each side, that is typed, ordered and made longer with keys or pointer.

use egui::{Key, Modifiers, TextEdit, Ui};

use crate::design::form::Form;
use crate::design::id::{Ids, PartyId};
use crate::design::parties::{Badge, Party, Standing};
use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::text::words::Named;
use crate::ui::kit::{icons, style, widgets};

/// What the lists are of: a client's and a contractor's parties face each other, partners of a programme do not.
const LISTS: [Standing; 3] = [Standing::Client, Standing::Contractor, Standing::Partner];

/// How many partners a programme begins with: fewer than three are two sides.
const PARTNERS: u32 = 3;

/// The width of a name.
const NAME: f32 = 320.0;

/// A party that is being thought of.
struct Row {
    /// What tells it from others while they change places.
    key: u32,
    name: String,
}

/// What was typed so far, list by list.
pub(super) struct Parties {
    sides: [Vec<Row>; LISTS.len()],
    made: u32,
    /// The row that the cursor is to go to.
    focus: Option<u32>,
}

impl Default for Parties {
    fn default() -> Self {
        let row = |key| Row { key, name: String::new() };
        let partners = (2..2 + PARTNERS).map(row).collect();
        Self { sides: [vec![row(0)], vec![row(1)], partners], made: 2 + PARTNERS, focus: None }
    }
}

/// The lists of a form.
fn lists(form: Form) -> std::ops::Range<usize> {
    if form.has_sides() { 0..2 } else { 2..LISTS.len() }
}

/// What somebody wants of a row.
enum Want {
    Next,
    AddBelow,
    Shift(isize),
    Remove,
}

impl Parties {
    /// The cursor goes to the first name.
    pub(super) fn begin(&mut self, form: Form) {
        self.focus = self.sides[lists(form).start].first().map(|it| it.key);
    }

    /// The parties; what has no name is called after where it stands, with a number where that has several.
    pub(super) fn made(&self, form: Form, text: &Text, ids: &mut Ids) -> Vec<Party> {
        let mut all = Vec::new();
        for at in lists(form) {
            let (rows, standing) = (&self.sides[at], LISTS[at]);
            for (nth, row) in rows.iter().enumerate() {
                let word = text.get(&format!("{}.long", standing.key()));
                let name = match row.name.trim() {
                    "" if rows.len() > 1 => format!("{word} {}", nth + 1),
                    "" => word,
                    name => name.to_owned(),
                };
                all.push(Party::new(PartyId::new(ids), name, standing));
            }
        }
        all
    }

    fn add(&mut self, side: usize, at: usize) {
        self.sides[side].insert(at, Row { key: self.made, name: String::new() });
        self.focus = Some(self.made);
        self.made += 1;
    }

    /// The row behind another, on this side or the next; none behind the last one.
    fn next(&self, side: usize, at: usize) -> Option<u32> {
        let rows = &self.sides[side];
        let next = rows.get(at + 1).or_else(|| self.sides.get(side + 1).filter(|_| side == 0)?.first());
        next.map(|it| it.key)
    }

    /// Does it. Returns whether that was the last name.
    fn act(&mut self, side: usize, at: usize, want: &Want) -> bool {
        match want {
            Want::Next => {
                self.focus = self.next(side, at);
                return self.focus.is_none();
            }
            Want::AddBelow => self.add(side, at + 1),
            Want::Shift(by) => {
                let rows = &mut self.sides[side];
                let to = at.saturating_add_signed(*by).min(rows.len() - 1);
                rows.swap(at, to);
            }
            Want::Remove => {
                let rows = &mut self.sides[side];
                rows.remove(at);
                self.focus = rows.get(at.min(rows.len().saturating_sub(1))).map(|it| it.key);
            }
        }
        false
    }
}

/// The lists. Returns whether Enter was pressed in the last name.
pub(super) fn parties_ui(ui: &mut Ui, (text, theme): (&Text, Theme), form: Form, parties: &mut Parties) -> bool {
    let mut wanted = None;
    for nth in lists(form) {
        let standing = LISTS[nth];
        let name = text.get(["start-client", "start-contractor", "start-partner"][nth]);
        ui.label(style::strong(if nth == 2 { text.get("start-partners") } else { name.clone() }));
        let count = parties.sides[nth].len();
        for at in 0..count {
            let badge = Badge { standing, nth: (count > 1 && nth < 2).then_some(at) };
            let name = if count > 1 {
                text.with("start-party-nth", [("side", (&name).into()), ("nth", (at + 1).into())])
            } else {
                name.clone()
            };
            let focus = &mut parties.focus;
            let row = &mut parties.sides[nth][at];
            let want = ui.push_id(row.key, |ui| {
                // As high as the field, so that mark and buttons stand in its middle.
                ui.spacing_mut().interact_size.y = 36.0;
                ui.horizontal(|ui| row_ui(ui, (text, theme), (badge, at, count), &name, row, focus)).inner
            });
            wanted = wanted.or(want.inner.map(|it| (nth, at, it)));
        }
        let add = text.get(["start-add-client", "start-add-contractor", "start-add-partner"][nth]);
        let padding = ui.spacing().button_padding;
        ui.spacing_mut().button_padding = egui::vec2(8.0, 4.0);
        if widgets::button(ui, Some(icons::ADD), &add).clicked() {
            parties.add(nth, count);
        }
        ui.spacing_mut().button_padding = padding;
        ui.add_space(8.0);
    }
    wanted.is_some_and(|(side, at, want)| parties.act(side, at, &want))
}

fn row_ui(
    ui: &mut Ui,
    (text, theme): (&Text, Theme),
    (badge, at, count): (Badge, usize, usize),
    name: &str,
    row: &mut Row,
    focus: &mut Option<u32>,
) -> Option<Want> {
    widgets::side_mark(ui, badge, false, theme);
    let hint = text.get(match badge.standing {
        Standing::Contractor => "start-contractor-hint",
        Standing::Partner => "start-partner-hint",
        _ => "start-client-hint",
    });
    let id = ui.make_persistent_id("name");
    let mut want = None;
    // Before the field hears the key, to which it would give up the focus.
    if ui.memory(|it| it.has_focus(id)) && ui.input_mut(|it| it.consume_key(Modifiers::COMMAND, Key::Enter)) {
        want = Some(Want::AddBelow);
    }
    let width = NAME.min(ui.available_width() - 120.0);
    let field = ui.add(TextEdit::singleline(&mut row.name).hint_text(hint).desired_width(width).id(id));
    style::name_field(&field, name);
    if *focus == Some(row.key) {
        *focus = None;
        field.request_focus();
    }
    if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
        want = Some(Want::Next);
    }
    if count > 1 {
        ui.spacing_mut().button_padding = egui::vec2(4.0, 2.0);
        ui.spacing_mut().item_spacing.x = 2.0;
        let of = |key: &str| text.with(key, [("name", name.into())]);
        let moves = [of("start-party-up"), of("start-party-down")];
        want = want.or(widgets::order_buttons(ui, (at, count), &moves).map(Want::Shift));
        if widgets::icon_button(ui, icons::REMOVE, &of("start-party-remove")).clicked() {
            want = Some(Want::Remove);
        }
    }
    want
}
