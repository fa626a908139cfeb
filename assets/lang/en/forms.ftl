# Forms from a spreadsheet: why a row is no form, and what ‘alliantietafel forms’ says.

forms-not-ten = adds up to { $points } and not to 10 points
forms-no-points = at { $condition } stands ‘{ $cell }’; that is no whole or half point
forms-no-group = it does not say teller or reflector
forms-other-group = ‘{ $cell }’ is no teller and no reflector
forms-beyond = ‘{ $cell }’ stands behind the five numbers
forms-there = the form of { $name } with these points is there already
forms-lacks = the headings do not have: { $conditions }
forms-twice = two headings name { $condition }
forms-width = without headings there should be five to seven columns and there are { $columns }
forms-empty = { $count ->
    [one] 1 empty row skipped
   *[other] { $count } empty rows skipped
}
forms-totals = { $count ->
    [one] 1 row with a total or a mean skipped: { $rows }
   *[other] { $count } rows with a total or a mean skipped: { $rows }
}
forms-above = { $count ->
    [one] 1 row above the headings skipped: { $rows }
   *[other] { $count } rows above the headings skipped: { $rows }
}
forms-unknown = Columns skipped: { $names }

forms-told = { $file }, sheet ‘{ $sheet }’: { $count ->
    [one] 1 form
   *[other] { $count } forms
} about ‘{ $moment }’
forms-refused = { $count ->
    [one] 1 row refused
   *[other] { $count } rows refused
}
forms-row = row { $row }: { $why }
forms-stopped = Nothing was written. Mend the rows, or leave them out with --skip.
forms-nothing = There is no form to hand in. Nothing was written.
forms-dry = Nothing written: this is what would be done.
forms-done = Written: { $file }
forms-no-sheet = The sheet ‘{ $name }’ is not there. There is: { $names }.
forms-which-sheet = More than one sheet can have forms: { $names }. Choose one with --sheet. Nothing was changed.
forms-no-moment = About which key moment? Name it with --moment or make it with --new-moment. There is: { $names }.
forms-no-moments = There is no key moment yet. Make one with --new-moment.
forms-other-moment = The key moment ‘{ $name }’ is not there. There is: { $names }.
forms-moments = ‘{ $name }’ can be more than one key moment: { $names }. Nothing was changed.
forms-moment-there = The key moment ‘{ $name }’ is there already. Name it with --moment.
forms-moment-empty = A key moment has a name.
forms-nobody = no form yet
forms-not-counted = { $count ->
    [one] 1 form does not count: it is not ten points
   *[other] { $count } forms do not count: they are not ten points
}
moment-none = There is no key moment yet.
moment-not-of-this = --moment goes with samenwerking, samenwerking-formulier and samenwerking-formulier-a5. Nothing was written.
