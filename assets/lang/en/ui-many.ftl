# Choosing many at once, and keeping sight.

many-chosen = { $count ->
    [one] 1 selected
   *[other] { $count } selected
}
command-select-all = Select all
command-next-element = Details of the next one
command-previous-element = Details of the previous one
edit-copy-person = copy of { $name }
edit-copy-vacancy = copy of a vacancy
edit-copy-role = copy of role { $name }
many-mixed = mixed
many-only = Only { $name }
many-more = and { $count } more
many-nothing-common = What they are differs: there is nothing here to change for all.
many-remove = Delete { $count }
many-worth = Together expected: { $value }
many-worth-without = Together expected: { $value } ({ $count } without numbers)
many-some = { $count } of { $all }

details-done = Done
details-at = { $at } of { $count }
strip-all = All { $count }
strip-fold = Fold
strip-came = New: { $title }
strip-gone = Solved: { $title }
strip-went = −{ $count }
strip-went-says = { $count ->
    [one] 1 signal solved since this was opened
   *[other] { $count } signals solved since this was opened
}
strip-solves = solves { $count } signals
aftermath-act = Just now: { $act }
aftermath-figure = { $what } { $now } → { $then }
aftermath-place = Risk at { $place }
aftermath-cost = Expected cost
aftermath-own = OG’s own people
drag-mix = { $place }: { $now } → { $then }
drag-sides = { $client } OG, { $contractor } ON
