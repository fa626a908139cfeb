# What the points of Working together say: groups, sentences and the table.

voice-teller = Teller
voice-reflector = Reflector
voice-tellers = tellers
voice-reflectors = reflectors

collaboration-least = { $voice } gave { $condition } the least at every moment.
collaboration-most = { $voice } gave { $condition } the most at every moment.
collaboration-least-at = At ‘{ $moment }’ { $voice } gave { $condition } the least.
collaboration-most-at = At ‘{ $moment }’ { $voice } gave { $condition } the most.
collaboration-others-more = { $voice } gave it more each time.
collaboration-others-less = { $voice } gave it less each time.
collaboration-others-more-there = { $voice } gave it more there.
collaboration-others-less-there = { $voice } gave it less there.
collaboration-moment = { $voice } ({ $count }) gave the most to { $most } and the least to { $least }.
collaboration-even = { $voice } ({ $count }) gave all five the same.
collaboration-few = { $count ->
    [one] That is one form: it tells of one person, not of a group.
   *[other] Those are only { $count } forms: each weighs heavily in the mean.
}
collaboration-vessels = From ‘{ $from }’ to ‘{ $to }’ { $voice } gave { $rose } { $up } points more and { $fell } { $down } less. Whoever divides ten points takes from one place what goes to another: it does not say that the one made the other happen.
collaboration-no-grade = Mean of ten points per person. A ratio, not a grade.

collaboration-table = Course per condition
collaboration-column-moment = Key moment
collaboration-column-condition = Condition
collaboration-column-group = Group
collaboration-column-mean = Mean, points
collaboration-column-forms = Forms
collaboration-column-low = Middle half from
collaboration-column-high = Middle half to
