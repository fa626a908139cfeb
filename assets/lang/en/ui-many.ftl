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
