### Workshops: kinds, parts, and what undo says of them.

workshop-kind-find = find the mistakes
workshop-kind-place = place the risks
workshop-kind-walk = walk a case
workshop-kind-staffel = negotiate a staffel
workshop-kind-team = put a team together
workshop-kind-ten = divide ten points
workshop-kind-own = exercise of your own

workshop-play-made = being made
workshop-play-playing = being played
workshop-play-debrief = debrief
workshop-play-revealed = all revealed

workshop-hides-signals = signals
workshop-hides-figures = what the money comes to

workshop-topic-staffing = staffing
workshop-topic-role = role
workshop-topic-line = line
workshop-topic-mandate = mandate
workshop-topic-ladder = escalation
workshop-topic-risk = risk
workshop-topic-money = money
workshop-topic-principle = principle
workshop-topic-other = left open

workshop-step = step { $step }
workshop-mark-named = mark { $number }: { $on }
compare-mark = mark { $number }
compare-rail = at { $setback } at least { $least }

edit-make-exercise = make exercise: { $name }
edit-drop-exercise = remove exercise
edit-set-exercise = change exercise
edit-add-task = add step: { $name }
edit-set-task-of = change step: { $name }
edit-shift-task = order of steps: { $name }
edit-remove-task = remove step: { $name }
edit-plant = mistake planted
edit-set-planted = change answer key
edit-unplant = mistake out of the key
edit-play-made = exercise being made again
edit-play = exercise begun
edit-debrief = to the debrief
edit-hint = hint asked: { $name }
edit-task-done = done with: { $name }
edit-task-open = back to: { $name }
edit-mark = marked: { $name }
edit-set-exercise-mark = change mark: { $name }
edit-unmark = remove mark: { $name }
edit-reveal = revealed
edit-cover = covered again
edit-reveal-all = all revealed
edit-count-mark = counts after all
edit-uncount-mark = counts no longer
edit-reset-exercise = exercise anew
edit-park = parked: { $name }
edit-set-parked = change parking list: { $name }
edit-unpark = off the parking list: { $name }
edit-choose-presented = what is presented
presenting-signals-on =
    { $count ->
        [0] Signals are on. There are none.
        [one] Signals are on: there is one.
       *[other] Signals are on: there are { $count }.
    }
presenting-signals-off = Signals are off
presenting-signals-hidden = This exercise keeps signals hidden until they are revealed.
