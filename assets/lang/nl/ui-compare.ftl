# Vergelijken: twee ontwerpen naast elkaar.

compare-count =
    { $count ->
        [one] 1 verschil
       *[other] { $count } verschillen
    }
compare-copied = Gekopieerd als tekst.
