# Comparing on the screen: two designs beside each other.

beside-title = Compare
beside-says = two designs beside each other
beside-choose = choose another design below: a file, a version or an example
beside-one-design = the same design twice, at another moment or in another file
beside-two-designs = two different designs
beside-merge = Merge…
beside-swap = Swap A and B
beside-pick-a = Design A
beside-pick-b = Design B
beside-file = A file…
beside-a = A
beside-a-says = The praatplaat of A (1)
beside-both-plates = Differences
beside-both-plates-says = The praatplaat of B, with what differs from A (2)
beside-b = B
beside-b-says = The praatplaat of B (3)
beside-plate = Praatplaat of { $name }
beside-plate-both = Praatplaat of B, with the differences from A
beside-reading = Comparing the two designs…
beside-unreadable = { $name }: this design does not open

beside-count =
    { $count ->
        [0] No differences
        [one] 1 difference
       *[other] { $count } differences
    }
beside-none = The two designs are equal to the last field.
beside-copy = Copy as text
beside-copied = The differences were copied as text.
beside-words = Comparison of A ({ $a }) with B ({ $b })
beside-dashed = dashed: as it was in A
beside-walk = ↑ ↓ next difference · { $at } of { $count }

beside-signals = Signals
beside-signals-counts = A: { $a } · B: { $b }
beside-signals-none = none
beside-solved = Solved in B
beside-new = New in B
beside-both = In both
beside-no-signals = Neither has signals.

beside-money = Money and interests
beside-change = difference
