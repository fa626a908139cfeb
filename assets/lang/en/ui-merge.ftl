# Merging on the screen: what two people made becomes one design.

merge-title = Merge
merge-says = two people went on with one design
merge-reading = Reading the designs and laying them beside each other…
merge-other-design = This is another design
merge-other-design-says = Merging works only with a copy or a version of the same design. Two different designs can be compared.
merge-ours = This window
merge-theirs = The other design
merge-saved-at = saved on { $at }
merge-with-unsaved = with what is not saved yet
merge-begin = Common begin
merge-begin-found = found in the versions
merge-begin-unknown = unknown
merge-begin-unknown-says = no version found
merge-begin-is-ours = Nothing changed here since this begin, so the result becomes the same as the other design. Did that go on from an earlier version? Then choose that begin, or ‘unknown’: you then choose every difference yourself.
merge-begin-is-theirs = Nothing changed in { $name } since this begin, so the result becomes the same as this window. Did that go on from an earlier version? Then choose that begin, or ‘unknown’: you then choose every difference yourself.
merge-begin-choose = Choose another begin

merge-conflicts =
    { $count ->
        [0] Nothing to choose
        [one] Choose for 1 difference
       *[other] Choose for { $count } differences
    }
merge-conflicts-says = · both sides changed the same
merge-conflicts-none = · the two sides do not touch each other
merge-conflicts-no-begin = · without a common begin every difference is asked
merge-was = Was
merge-choose = { $name }, choose { $side }
merge-chosen-mark = Chosen
merge-own = Fill in yourself…
merge-own-again = Fill in otherwise…
merge-own-of = { $name }, fill in yourself
merge-own-chosen = Filled in yourself:
merge-own-take = Take this
merge-own-which = Which do you mean?
merge-own-empty = Fill in something, or choose one of the two.
merge-own-points = Lowest, likeliest and highest belong together and are chosen at once.

merge-itself = Merged by itself
merge-itself-says =
    { $count ->
        [0] · nothing
        [one] · 1 change
       *[other] · { $count } changes that do not touch each other
    }
merge-by-ours = this window
merge-by-both = both the same
merge-by-each = a part of each
merge-undone = not taken
merge-line = { $words }, choose otherwise
merge-line-tip = Click to choose: take it, or as it was
merge-take = Take it
merge-take-of = { $words }: take it
merge-leave = As it was
merge-leave-of = { $words }: as it was

merge-result = The result
merge-working = Working out the result…
merge-at-begin = begin
merge-at-ours = this window
merge-at-result = result
merge-signals = Signals in the result
merge-signals-says = { $solved } of the begin solved, { $new } new.
merge-account = Nothing is dropped in silence
merge-account-says =
    { $own ->
        [0] { $result } of { $count } changes are in the result, { $away } were not chosen.
       *[other] { $result } of { $count } changes are in the result, { $own } you filled in otherwise, { $away } were not chosen.
    }
merge-valid = The result is sound: every reference has a target.
merge-invalid = With these choices the result is not sound: { $why } Choose otherwise.
merge-opens = The result comes into this window as one step, which you can undo. Both files stay as they are until you save.
merge-do = Merge and open
merge-look = Look first
merge-still-open =
    { $count ->
        [one] 1 difference still to choose
       *[other] { $count } differences still to choose
    }
merge-chosen = { $at } of { $count } chosen
merge-by-itself = { $count } merged by themselves
merge-files-stay = the files are unchanged
merge-done = Merged with { $name }. Not saved yet.

dialog-changed-merge = Merge…
dialog-changed-differs = What is different there from when you opened it:
dialog-changed-more =
    { $count ->
        [one] and 1 more difference
       *[other] and { $count } more differences
    }
dialog-changed-same = The design in it is the same as when you opened it; only the layout of the file is different.
dialog-changed-other = Another design is there now: { $name }. It cannot be merged with this one.
dialog-changed-looking = Looking what is different…
source-saved-none = It is not known how the file was
source-saved-none-says = This design comes from a recovery copy. Choose a version as the begin.
