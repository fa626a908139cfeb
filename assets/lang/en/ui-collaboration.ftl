# The screen of working together: the laptop that goes round, moments, spiders, what stands out, agreements.

passing-of = key moment { $nth } · { $design }
passing-stop = Stop…
passing-question = Where was the energy at this moment?
passing-says = Divide exactly ten points. No grade: it is about the proportion.
passing-voices = from the alliance, or external
passing-left = { $left } left to divide
passing-all = All ten points lie
passing-lies = { $lies } of 10 laid
passing-lane = { $name }: { $points } points
passing-plus = Add a point: { $name }
passing-minus = Take a point: { $name }
passing-would = { $name } { $before } → { $after }
passing-would-left = then { $left } left to divide
passing-too-many = { $over } too many: what was left lies there
passing-ready = Once all ten points lie
passing-name = Name
passing-name-hint = Name, may stay empty
passing-pass = Pass on
passing-nth = Person { $nth } · { $count ->
        [one] 1 form is in
       *[other] { $count } forms are in
    }, out of sight
passing-lie =
    { $count ->
        [one] 1 form is in
       *[other] { $count } forms are in
    }
passing-key-lane = condition
passing-key-point = add or take a point
passing-key-half = half a point
passing-key-digits = type a number
passing-key-voice = teller or reflector
passing-key-pass = pass on
passing-key-next = the next one
passing-in = It is in. Pass the laptop on
passing-in-says = What was filled in is no longer seen here. The spider appears once everybody is done.
passing-next = I am next
passing-last = This was the last one
passing-again = Forgot something: fill in form { $count } anew
passing-asks = Stop with this form?
passing-asks-says = The points that lie there now are not kept. What others handed in stays.
passing-stay = Go on filling in
passing-leave = Stop

together-moments = Key moments
    .says = Moments that mattered. One sentence on what happened is enough to start talking.
together-fill = Fill in
    .says = Everybody divides exactly ten points over five conditions. A proportion, no grade.
together-course = Course
    .says = Mean of ten points a person. A proportion, no grade.
together-agreements = Agreements
    .says = What was agreed because of the questions, and when it is on the table again.
together-friction = When it chafes
    .says = A talk for when pressure rises.
together-agreed = { $open } open, { $overdue } past their date
together-none = No key moments yet
together-none-says = Choose a moment that mattered: a decision, a setback, a delivery. Then everybody divides ten points.
together-moment-new = New key moment
together-moment-new-hint = name of a key moment, then Enter
together-moment-name = Name of key moment { $name }
together-moment-when = When was { $name }
together-moment-story = What happened at { $name }
together-moment-who = Who were at { $name }
together-when-hint = year or day
together-story-hint = what happened, in a few sentences
together-who-hint = who were there
together-moment-earlier = Put { $name } earlier
together-moment-later = Put { $name } later
together-moment-remove = Remove key moment { $name }, with its forms
together-moment-fill = Fill in…
together-moment-fill-of = Fill in at { $name }
together-moment-look = Show the spider
together-moment-look-of = Show the spider of { $name }
together-forms = { $tellers ->
        [one] 1 teller
       *[other] { $tellers } tellers
    }, { $reflectors ->
        [one] 1 reflector
       *[other] { $reflectors } reflectors
    }
together-fill-moment = Fill in at { $name }
together-way-laptop = This laptop goes round
    .says = One after the other divides the points. What the one before gave is not seen.
together-begin = Begin
together-way-paper = From paper
    .says = Type a form over. Whole and half points, ten in all.
together-paper-keep = Keep it
together-paper-over = { $over } too many: together they are ten
together-paper-unread = { $name }: whole or half points only
together-in = Handed in
together-in-says = What somebody gave is not shown here. A form can be taken out, though.
together-few-known = A group has only one or two forms so far: its spider then shows who gave what.
together-nameless = without a name
together-take-out = Take form { $nth } out: { $who }
together-to-moments = To key moments
together-to-fill = To filling in
together-to-course = To the course
together-unscored = No spider to see yet
together-unscored-says = Once a form is in about a key moment, its spider is here. The questions and advice below are there already.
together-ring = Outer ring: { $points } points
together-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
together-told-voice-teller = { $count } tellers: { $means }
together-told-voice-reflector = { $count } reflectors: { $means }
together-at = { $voice } { $mean } (middle half { $low } to { $high }, { $count } people)
together-at-few = { $voice } { $mean } ({ $count ->
        [one] 1 person
       *[other] { $count } people
    })
together-back = All moments
together-previous = Previous moment
together-next = Next moment
together-head = { $voice } ({ $count })
together-difference = difference
together-not-ten =
    { $count ->
        [one] 1 form does not count: it is not ten points in all.
       *[other] { $count } forms do not count: they are not ten points in all.
    }
together-standing = What stands out
together-standing-none = At the latest moment no condition carries much more or less than the others.
together-vessels = Communicating vessels
together-conditions = Or choose a condition:
together-strong = Strong
together-costs = What it costs
together-little = Too little
together-much = Too much
together-own-of = How this paradox shows here: { $name }
together-own-hint = how this shows with us, in our own words
together-ammd = Markermeerdijken: { $says }
together-how = { $at } of { $count } how-questions on { $name }
together-how-previous = Previous how-question
together-how-next = Next how-question
together-agree = Agree on it
together-agree-of = Agree on it: { $name }
together-what = What
together-who = Who
together-by = Done by
together-review = Look again on
together-keep = Keep it
together-card-agreed = Agreed
together-card-by = Done by { $day }
together-card-review = Look again { $day }
together-card-overdue = Past { $day }
together-overdue = Past { $day }: talk about it, or set another date
together-agreed-none = Nothing agreed yet
together-agreed-none-says = Every question in the course has advice. ‘Agree on it’ brings it here, with who and when.
together-agreed-done = Settled: { $name }
together-agreed-what = What was agreed: { $name }
together-agreed-who = Who: { $name }
together-agreed-by = Done by: { $name }
together-agreed-review = Look again on: { $name }
together-agreed-remove = Remove agreement: { $name }
together-agreed-from = From the question ‘{ $how }’
together-agreed-from-at = From the question ‘{ $how }’, after { $moment }
friction-to-risks = To where the risks lie
friction-to-principles = To our principles
friction-to-ladder = To the escalation ladder
command-go-collaboration = Go to Working together

collaboration-column-moment = Key moment
collaboration-column-condition = Condition
collaboration-column-group = Group
collaboration-column-mean = Mean, points
collaboration-column-forms = Forms
collaboration-column-low = Middle half from
collaboration-column-high = Middle half to
together-way-sheet = From a file
    .says = Rows with name, group and five numbers: .csv or .xlsx, or paste with Ctrl+V.
together-sheet-choose = Choose a file…
together-sheet-read = { $name }: { $count } forms, { $refused } rows not
together-sheet-take = Take { $count } forms in
together-blank-a4 = Save a blank form (A4)…
together-blank-a5 = Save a blank form (A5)…
together-table = Copy as a table
dialog-path-forms = Which file has the forms?
together-at-every = At every moment
together-at-whose = { $at }, say { $who }
together-at-moments =
    { $count ->
        [one] At moment { $moments }
       *[other] At moments { $moments }
    }
