//! Which roles see to a task (GV 2).

use crate::design::bovenkant::Role;
use crate::design::document::Design;
use crate::design::tasks::Task;

impl Design {
    /// The roles that see to a task, in the order of the bovenkant.
    pub fn seeing_to(&self, task: Task) -> impl Iterator<Item = &Role> {
        self.bovenkant.roles.iter().filter(move |it| it.tasks.contains(&task))
    }
}
