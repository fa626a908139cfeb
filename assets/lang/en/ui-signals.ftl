# The panel with signals.

signals-filter-severity = Show only: { $name }
signals-filter-all = Show all, not only: { $name }
signals-filter-section = Signals of which section
signals-all-sections = All sections
signals-none-filtered = No signal matches this filter.
signals-clear = Clear the filter
signals-at = Signal { $at } of { $count }
signals-leave = Stop going through the signals
signals-returned = This was an accepted deviation ({ $name }, { $date }). It has changed since.
signals-waive-again = Accept again
signals-unused =
    { $count ->
        [one] One accepted deviation is no longer needed
       *[other] { $count } accepted deviations are no longer needed
    }
signals-unused-says = The signal is gone: solved, or what it was about was removed.
signals-unused-remove = Remove
signals-unused-all = Remove all

signals-later = Still to arrange later ({ $count })
signals-later-says = The design is at the stage ‘{ $stage }’ now. This comes up when it is time.
signals-later-section = { $section }: { $count }
signals-later-from = From the stage ‘{ $stage }’
check-later = later, { $section }: { $count } ({ $rules })
check-stage = stage: { $stage }

fix-preview-does = Does: { $acts }
fix-preview-solves = ✓ solves: { $title }
fix-preview-raises = ⚠ raises: { $title }
fix-preview-changes = ↻ stays, worded differently: { $title }
fix-preview-more = and { $count } more

command-next-signal = Next signal
command-previous-signal = Previous signal

edit-drop-waivers = clear up accepted deviations

check-returned = Accepted before
check-waived = accepted deviation
check-unused =
    { $count ->
        [one] One accepted deviation is no longer needed: { $rules }
       *[other] { $count } accepted deviations are no longer needed: { $rules }
    }
