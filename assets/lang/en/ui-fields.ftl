### Fields that one types in: examples, questions, and why something cannot be read.

field-amount-hint = 1.5m
field-share-hint = … %
field-points-hint = e.g. 4.2 · 8.5 · 14.0
field-holds = Until then { $value } applies.
field-holds-nothing = Until then nothing is filled in here.
field-ask = { $first } or { $last }?
field-left-open =
    { $count ->
        [one] 1 field waits for an answer, not saved yet
       *[other] { $count } fields wait for an answer, not saved yet
    }
field-lost = Not applied: { $typed }
amount-not-read = This is not an amount. Type for example 1.5m, 250,000 or =40+40.
amount-groups = The points and commas do not fit an amount. Type for example 1,234,567.50.
amount-below-zero = An amount below zero is not possible here.
amount-too-large = This amount is too large: at most €1,000bn.
share-not-read = This is not a percentage. Type for example 35 or 12.5%.
share-below-zero = A percentage below zero is not possible here.
share-above-all = More than 100% is not possible here.
points-three = Type three amounts from low to high, for example 4.2 · 8.5 · 14.0, or one amount for all three.
points-order = The three amounts do not go from low to high.
day-not-read = This is no date. Type for example 14 Mar 2026.
number-not-read = This is not a number.
number-out-of-bounds = This number is outside the range that is possible here.
cap-share-without-tab = A percentage of the TAB needs a TAB first.
limit-outside-band = This limit falls outside the band it belongs to.
