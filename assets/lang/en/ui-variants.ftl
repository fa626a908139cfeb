### Variants of the money: what is kept, and what is compared with.

variants-keep = Keep as { $name }
variants-keep-tip = Keeps everything in Money as it is now. What changes from here on stands beside it to compare.
variants-same = Money is now the same as { $name }: there is nothing new to keep.
variants-full = { $count } variants are kept, and there is no room for more. Drop one first.
variants-full-short = Keep
variants-beside = Compare with
variants-menu = More about variant { $name }
variants-rename = Another name
variants-name = Name of variant { $name }
variants-take = Back to { $name }
variants-take-says = What holds now is dropped.
variants-drop = Drop { $name }
variants-drop-says = { $name } is dropped; what holds now stays.
variants-others-stay =
    { $count ->
        [one] { $names } stays kept.
       *[other] { $names } stay kept.
    }
variants-only-now = Keep only what holds now
variants-only-now-says = { $names } are dropped.
variants-now = now

edit-keep-money = keep variant { $name }
edit-compare-kept-money = compare with { $name }
edit-rename-kept-money = call the variant { $name }
edit-take-kept-money = back to { $name }
edit-drop-kept-money = drop { $name }
edit-drop-all-kept-money = drop all variants
