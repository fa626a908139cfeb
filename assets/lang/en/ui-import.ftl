# The screen on which a team's own register is read: what a column becomes, what is asked, what changes in the design.

command-read-register = Read a register…
command-save-empty-register = Save an empty register…
dialog-path-read = Read a register
dialog-path-empty = Save an empty register
file-kind-sheet = Spreadsheet

import-title = Read a register
import-says = What is not shown here does not come in. All of it is one step to undo.
import-cancel = Cancel
import-read = { $count ->
    [one] Read 1 row
   *[other] Read { $count } rows
}
import-waits = { $count ->
    [one] answer 1 question first
   *[other] answer { $count } questions first
}
import-no-rows = there is no row to read
import-no-change = the design says all of this already
import-look = { $guessed } guessed, { $left } empty or left out
import-taken-in = { $add } added, { $change } changed, { $same } the same, { $left } left out

import-ask = Copy the rows in the spreadsheet and paste them here, with their headings. Or choose a file: .xlsx, .ods or .csv.
import-rows = Rows from the spreadsheet
import-ask-next = Look at them
import-pasted = Pasted rows

import-sheet = Sheet
import-hidden = hidden
import-and = and
import-headings = Headings: row { $rows }
import-headings-none = No headings
import-headings-how = A click on the number of a row makes it a heading, or no longer one.
import-headings-no = There are no headings
import-headings-found = Let the program find them
import-asked = asked
import-guessed = guessed
import-left = empty or left out
import-mark-answered = answered
import-show-only = Show only: { $what }
import-show-all = Show all

import-becomes-a = Becomes in
import-becomes-b = the design
import-becomes = Becomes in the design
import-scale = Numbers are
import-column = Column { $name }
import-column-out = left out
import-column-again = last time
import-column-by-hand = chosen
import-column-guessed = { $heading }becomes { $field }: { $why }
import-column-left = { $heading }left out: { $why }
import-kept = { $column } is empty here; what the design knows already stays
import-row = Row { $rows }
import-row-what = Row { $row }: what is this?
import-row-make-heading = This is a heading
import-row-no-heading = This is no heading
import-row-take = Read this row
import-row-leave = Leave this row out
import-row-new = is added

import-is-above = title
import-is-heading = heading
import-is-total = total
import-is-between = subheading
import-is-nameless = no name
import-is-meanings = classes
import-is-twice = double
import-is-new = new
import-is-other = changed
import-is-same = same
import-is-empty = empty

import-cell-becomes = ‘{ $cell }’ becomes { $field }: { $value }
import-cell-out = ‘{ $cell }’ is left out: { $why }
import-cell-empty = ‘{ $cell }’ stays empty
import-cell-class = Waits for what this class means

import-classes = What does a class mean?
import-classes-usual = This is usual; change what is different here. Impact in € m.
import-classes-elsewhere = Sheet ‘{ $name }’ of this file may say itself what the classes are. If so, take them from there.
import-classes-read = Read from sheet { $names }; it counts once it is agreed to. Of a range the middle counts. Impact in € m.
import-classes-bounds = A bound; choose what counts: { $bounds }.
import-classes-rest = What does not stand there is the usual.
import-classes-agreed = This is what the design says. Impact in € m.
import-classes-differ = Sheet ‘{ $name }’ says otherwise: { $said }. What stands here counts.
import-classes-agree = This is right
import-class-share = probability
import-class-low = low
import-class-likely = middle
import-class-high = high

import-checks = To check
import-checks-count = { $asked } asked · { $guessed } guessed
import-checks-none = Nothing is asked or guessed.
import-checks-more = { $count ->
    [one] And 1 more. The sheet shows all.
   *[other] And { $count } more. The sheet shows all.
}
import-guess = ‘{ $cell }’ is { $value }: { $why }
import-answered = ‘{ $cell }’ is { $value }
import-and-rows = { $count ->
    [one] in 1 other row too
   *[other] in { $count } other rows too
}
import-alike = { $count ->
    [one] the other equal one too
   *[other] the { $count } other equal ones too
}
import-leave-empty = leave empty
import-take-rows = Read them
import-ask-again = Ask again
import-own = your own…
import-own-unsure = that can be more than one amount; add m or €
import-own-unsure-share = that can be more than one percentage; add %
import-not-read = { $field }: ‘{ $typed }’ was not read: { $why }

import-changes = What changes in the design
import-known-by = known by number, else by name
import-kind-add = added
import-kind-change = changed
import-kind-same = the same
import-kind-missing = not in the sheet
import-same-says = stays as it is, place and reason too
import-missing-unknown = Nothing in this sheet was recognised as something that is in the design.
import-missing-none = Nothing that was read before is missing from this sheet.
import-missing-more = { $count ->
    [one] and 1 more, which stays as it is
   *[other] and { $count } more, which stay as they are
}
import-keep = Keep
import-close = Close
import-close-all = Close all { $count } that are no longer in the sheet
import-keep-all = Keep all { $count } that are no longer in the sheet
import-missing-more-close = { $count ->
    [one] and 1 more, closed as well
   *[other] and { $count } more, closed as well
}

import-leave = Stop reading?
import-leave-why = What was chosen and answered here is then lost. The design stays as it is.
import-leave-stay = Go on reading
import-leave-do = Stop
import-first-this = Finish this register first, or cancel it.

import-reading = Reading { $name }…
import-looking = The sheet is being looked at…
import-reading-rows = { $count ->
    [one] 1 row read
   *[other] { $count } rows read
}
import-no-design = Open a design first
import-no-design-says = A register is read into a design. Open a design or begin a new one, then read the register.
import-empty-name = empty register
import-empty-saved = Saved: { $file }
import-empty-unsaved = The empty register was not saved
