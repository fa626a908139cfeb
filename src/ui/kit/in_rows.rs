//! The order in which Tab goes and a screen reader reads: within a row from left to right, as one reads it.
//!
//! egui goes from one to the next as they were drawn. A row that has something at its end draws that first, since only
//! then it is known what room is left; Tab would go through such a row from right to left. Here the order is put right
//! once, for every row that there is and will be (WCAG 2.2, 1.3.2 and 2.4.3).

use std::collections::HashMap;

use egui::accesskit::{Node, NodeId};
use egui::{Context, Event, FocusDirection, FullOutput, Id, Key, Modifiers, Plugin, Popup, Rect, Ui, pos2};

/// What is higher than this, in points, is no part of a row: a panel, a card, a picture.
const HIGH: f32 = 80.0;

/// Puts the order right from now on.
pub(crate) fn install(ctx: &Context) {
    ctx.add_plugin(InRows);
}

/// Says that what has the keyboard does something with Tab itself.
pub(crate) fn keeps_tab(ctx: &Context, id: Id) {
    ctx.data_mut(|it| it.insert_temp(Id::unique("keeps tab"), id));
}

struct InRows;

impl Plugin for InRows {
    fn debug_name(&self) -> &'static str {
        "in rows"
    }

    fn on_begin_pass(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx();
        // What opens from a button comes straight after it: there egui's order is the right one.
        let Some(back) = tab(ctx).filter(|_| !Popup::is_any_open(ctx)) else { return };
        let Some(now) = ctx.memory(egui::Memory::focused) else { return };
        if ctx.data(|it| it.get_temp::<Id>(Id::unique("keeps tab"))) == Some(now) {
            return;
        }
        if let Some(to) = next(ctx, now, back) {
            ctx.memory_mut(|it| {
                it.move_focus(FocusDirection::None);
                it.request_focus(to);
            });
        }
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        if let Some(update) = &mut output.platform_output.accesskit_update {
            read_in_rows(&mut update.nodes);
        }
    }
}

/// Whether Tab was pressed, and whether back.
fn tab(ctx: &Context) -> Option<bool> {
    ctx.input(|it| {
        it.events.iter().find_map(|it| match it {
            Event::Key { key: Key::Tab, pressed: true, modifiers, .. } if *modifiers == Modifiers::NONE => Some(false),
            Event::Key { key: Key::Tab, pressed: true, modifiers, .. } if modifiers.shift_only() => Some(true),
            _ => None,
        })
    })
}

/// Where Tab goes from here, where that is elsewhere than egui would go.
fn next(ctx: &Context, now: Id, back: bool) -> Option<Id> {
    let (drawn, layers) = ctx.viewport(|it| {
        let all = &it.prev_pass.widgets;
        let of = |layer| -> Vec<(Id, Rect)> {
            let takes = |it: &&egui::WidgetRect| it.enabled && it.sense.is_focusable();
            all.get_layer(layer).filter(takes).map(|it| (it.id, it.rect)).collect()
        };
        let here = all.order(now).map(|it| it.0);
        (here.map(of), here.map(|here| (here, all.layer_ids().map(|it| (it, of(it))).collect::<HashMap<_, _>>())))
    });
    let (drawn, (here, layers)) = (drawn?, layers?);
    let rects: Vec<Rect> = drawn.iter().map(|it| it.1).collect();
    let order = in_rows(&rects);
    let at = drawn.iter().position(|it| it.0 == now)?;
    let place = order.iter().position(|it| *it == at)?;
    let step =
        |from: usize, count: usize| if back { from.checked_sub(1) } else { Some(from + 1).filter(|it| *it < count) };
    let (read, drawn_next) = (step(place, order.len()).map(|it| order[it]), step(at, drawn.len()));
    if read == drawn_next {
        // Entering a row by its end is put right from here too: what comes next as it is drawn is what comes next as read.
        return None;
    }
    if let Some(read) = read {
        return Some(drawn[read].0);
    }
    // The last of this layer as it is read, and not as it is drawn: on to the next layer that may be used, or round again.
    let shown: Vec<_> = ctx.memory(|it| it.layer_ids().filter(|layer| it.allows_interaction(*layer)).collect());
    let nth = shown.iter().position(|it| *it == here)?;
    let count = shown.len();
    let further = (1..=count).map(|by| shown[if back { nth + count - by } else { nth + by } % count]);
    let ids = further.filter_map(|it| layers.get(&it)).find(|it| !it.is_empty())?;
    let order = in_rows(&ids.iter().map(|it| it.1).collect::<Vec<_>>());
    let to = if back { order.last() } else { order.first() };
    to.map(|it| ids[*it].0)
}

/// Whether two stand in one row.
fn beside(a: Rect, b: Rect) -> bool {
    let (least, both) = (a.height().min(b.height()), a.y_range().intersection(b.y_range()).span());
    a.height().max(b.height()) <= HIGH
        && least > 0.0
        && both >= 0.5 * least
        && (a.right() <= b.left() + 1.0 || b.right() <= a.left() + 1.0)
}

/// The order in which to go through what was drawn in this order: neighbours that stand in one row from left to right.
fn in_rows(drawn: &[Rect]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..drawn.len()).collect();
    let mut start = 0;
    for end in 1..=drawn.len() {
        let goes_on = end < drawn.len() && beside(drawn[start], drawn[end]) && beside(drawn[end - 1], drawn[end]);
        if !goes_on {
            order[start..end].sort_by(|a, b| drawn[*a].left().total_cmp(&drawn[*b].left()));
            start = end;
        }
    }
    order
}

/// Puts the children of each part of the tree in the order in which they are read.
fn read_in_rows(nodes: &mut [(NodeId, Node)]) {
    let at: HashMap<NodeId, usize> = nodes.iter().enumerate().map(|(nth, it)| (it.0, nth)).collect();
    let mut rooms: HashMap<NodeId, Rect> = HashMap::new();
    for (id, _) in nodes.iter() {
        room(*id, nodes, &at, &mut rooms);
    }
    for (_, node) in nodes.iter_mut() {
        let children = node.children().to_vec();
        let rects: Vec<Rect> = children.iter().map(|it| rooms.get(it).copied().unwrap_or(Rect::NOTHING)).collect();
        let order = in_rows(&rects);
        if order.iter().enumerate().any(|(nth, it)| nth != *it) {
            node.set_children(order.into_iter().map(|it| children[it]).collect::<Vec<_>>());
        }
    }
}

/// The room of a part of the tree: its own, or that of all that is in it.
fn room(id: NodeId, nodes: &[(NodeId, Node)], at: &HashMap<NodeId, usize>, rooms: &mut HashMap<NodeId, Rect>) -> Rect {
    if let Some(known) = rooms.get(&id) {
        return *known;
    }
    // Kept first: a tree that went in a circle would not end.
    rooms.insert(id, Rect::NOTHING);
    let Some(node) = at.get(&id).map(|it| &nodes[*it].1) else { return Rect::NOTHING };
    let own =
        node.bounds().map(|it| Rect::from_min_max(pos2(it.x0 as f32, it.y0 as f32), pos2(it.x1 as f32, it.y1 as f32)));
    let all = node.children().iter().fold(Rect::NOTHING, |sum, it| sum.union(room(*it, nodes, at, rooms)));
    let found = own.filter(egui::Rect::is_positive).unwrap_or(all);
    rooms.insert(id, found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f32, y: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), egui::vec2(40.0, 26.0))
    }

    #[test]
    fn a_row_that_was_drawn_from_its_end_is_read_from_its_start() {
        // Close, help, name, and a row below it.
        let drawn = [at(300.0, 10.0), at(250.0, 12.0), at(10.0, 10.0), at(10.0, 50.0), at(60.0, 50.0)];
        assert_eq!(in_rows(&drawn), [2, 1, 0, 3, 4]);
    }

    #[test]
    fn columns_stay_columns_and_what_lies_over_each_other_stays_as_drawn() {
        let columns = [at(200.0, 10.0), at(200.0, 50.0), at(10.0, 10.0), at(10.0, 50.0)];
        assert_eq!(in_rows(&columns), [0, 1, 2, 3]);
        let over = [at(20.0, 10.0), at(10.0, 12.0)];
        assert_eq!(in_rows(&over), [0, 1]);
        let high = Rect::from_min_size(pos2(500.0, 0.0), egui::vec2(100.0, 300.0));
        assert_eq!(in_rows(&[high, at(10.0, 100.0)]), [0, 1]);
    }
}
