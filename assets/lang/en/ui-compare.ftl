# Comparing: two designs beside each other.

compare-count =
    { $count ->
        [one] 1 difference
       *[other] { $count } differences
    }
compare-copied = Copied as text.
