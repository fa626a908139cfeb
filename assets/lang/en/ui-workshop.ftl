### Workshops on the screen: choosing, making, playing, debriefing; presenting.

workshop-says = Exercises for a room: find mistakes, place risks, negotiate. Signals stay out of sight until the debrief.
workshop-title = Exercise
workshop-page-exercise = Exercise
workshop-page-guide = For the facilitator
workshop-page-parking = Parking list
workshop-page-tables = Tables
workshop-page-presented = What is presented

workshop-make-title = Of this design
workshop-make-says = Choose what stays hidden, plant mistakes and write the task. All of it goes into the file of this design.
workshop-make = Make an exercise of this design
workshop-shipped = Ready to play
workshop-shipped-says = An exercise opens as a new design without a file. What is open now is saved or closed first.
workshop-minutes-of = { $minutes } minutes
workshop-open = Open: { $name }
exercise-oefening = A design for a railway zone with fifteen mistakes. Which does the table find?
exercise-twaalf-risicos = Twelve risks still lie on the table. Who can carry each best, and why?
exercise-geval = A pipe turns out to be broken and somebody must decide today. How does that run through mandates and ladder?
exercise-staffel = Two roles, each with guard rails. Make a staffel together that both can live with.
exercise-team = The disciplines are there, and so are the people. Place them so that both sides take part everywhere.
exercise-tien-punten = Each divides ten points over five conditions. Where do you see it differently?

workshop-kind = Kind
workshop-minutes = Minutes
workshop-table-name = Table
workshop-aim = What it is about
workshop-hides = Stays hidden:
workshop-hides-says = Hidden is hidden on the screen. On the command line ‘check’ still tells all.
workshop-begin = Begin the exercise
workshop-tasks = Steps
workshop-task-add = Add a step
workshop-task-place = Where { $name } is done
workshop-task-earlier = { $name } earlier
workshop-task-later = { $name } later
workshop-task-remove = Remove { $name }
workshop-task-title = Name of { $name }
workshop-task-says = Task of { $name }
workshop-task-hints = Hints for { $name }, one a line
workshop-plant = Plant mistakes
workshop-plant-says = A mistake that you plant changes this design and goes into the key. One undo takes both back.
workshop-plant-none = No mistake of these kinds can be planted in this design.
workshop-plant-this = Plant: { $name }
workshop-key-count = Key: { $count ->
    [one] { $count } mistake
   *[other] { $count } mistakes
}
workshop-key-form-says = Only who makes the exercise sees this. While it is played it stands nowhere.
workshop-unplant = Out of the key: { $name }
workshop-planted-task = To be found in, for { $name }
workshop-planted-title = Name of the mistake { $name }
workshop-planted-title-hint = Name of the mistake
workshop-planted-says = What you say about it: { $name }
workshop-planted-says-hint = What you say about it
workshop-planted-note = Note for the trainer: { $name }
workshop-planted-note-hint = Note for the trainer

workshop-hidden = Out of sight until the debrief: { $what }.
workshop-step-row = { $step }. { $title } ({ $place })
workshop-reset = Play again…
workshop-reset-asks = Marks, hints and what was revealed go. What was changed in the design stays.
workshop-reset-yes = Play it again
workshop-drop = Remove the exercise…
workshop-drop-asks = The exercise leaves this design, with its key. The parking list stays.
workshop-drop-yes = Remove it
workshop-make-over = Change it (shows everything)
workshop-no = No

workshop-clock-of = left of { $minutes } min
workshop-clock-over = Time is up
workshop-clock-start = Start
workshop-clock-pause = Pause
workshop-clock-more = + { $minutes }
workshop-step-open = Step { $step }: { $place }
workshop-step-done = Step { $step }: { $place }, done
workshop-task-of = Task of step { $step } of { $count }
workshop-to-place = To { $place }
workshop-hints = Hints
workshop-hints-asked = { $asked } of { $count } asked
workshop-hint = Hint { $hint }
workshop-hint-show = Show hint { $hint }
workshop-marks = Marked by this table
workshop-marks-none = Nothing yet. Switch Mark on and click what chafes, or go there with Tab and press Enter.
workshop-look = Look
workshop-mark-mode = Mark
workshop-mark-part = Mark the whole
workshop-mark = Mark
workshop-mark-number = mark { $number }
workshop-mark-change = Change { $name }
workshop-mark-remove = Remove { $name }
workshop-step-back = Step { $step }
workshop-step-finish = Done with this step
workshop-key-says = Answers are with the trainer
workshop-key-open = Open the key…
workshop-key-asks = The key is the trainer’s. After this the screen says what was found. Open it?
workshop-key-yes = Open the key

workshop-card-part = The whole
workshop-card-asks = What chafes here?
workshop-card-about = It is about
workshop-card-keep = Mark it
workshop-card-drop = Leave it
workshop-card-drop-still = Leave it all the same
workshop-card-drops = What you typed goes then.
workshop-card-keys = Enter or Esc

workshop-found = Found
workshop-found-says = found of { $planted } planted mistakes
workshop-missed = Missed
workshop-missed-says = missed
workshop-unplanted = Not planted
workshop-unplanted-says = not planted, marked all the same: worth a talk
workshop-covered = not revealed yet
workshop-found-of = { $found } of { $count }
workshop-rest = Other
workshop-unplanted-list = Marked, not planted
workshop-plate = Praatplaat with what was found and missed
workshop-revealed-of = Revealed: { $shown } of { $count }
workshop-reveal-first = What was found is there already. Space or → reveals the next missed mistake.
workshop-reveal-next = Reveal the next
workshop-reveal-back = Cover the last again
workshop-reveal-all = Reveal all…
workshop-all-asks = All mistakes and all signals come into sight.
workshop-all-yes = Reveal all of it
workshop-why = Why this chafes
workshop-mends = How it can be right
workshop-source = Source
workshop-manual = Read the place
workshop-table-said = What this table said
workshop-said = ‘{ $words }’ (mark { $number })
workshop-said-nothing = No mark on this.
workshop-note-show = Show the note for the trainer
workshop-note-hide = Hide the note
workshop-counts = Counts after all
workshop-counts-not = Counts no longer
workshop-park-this = On the parking list
workshop-score-stays = The score stays in this file, on this computer.
workshop-mend = Show the repair: { $fix }
workshop-mend-says = in this design, one step to take back
workshop-reasons = Where risks lie best
workshop-reasons-later = Comes into sight once all is revealed.
workshop-reason-same = { $risk }: { $here }, here too
workshop-reason-other = { $risk }: here { $here }, rather { $best }

workshop-seats = The roles
workshop-seats-says = Each side sees what the proposal does to both. Change the staffel in Money and look here again.
workshop-seats-to-money = To the staffel
workshop-rail-setback = { $amount } setback
workshop-rail-saving = { $amount } saving
workshop-rail-least = at least { $amount }
workshop-rail-in = comes to { $gets }: within the guard rail
workshop-rail-out = comes to { $gets }: outside the guard rail
workshop-rail-none = no staffel agreed yet

workshop-parking-says = What does not fit now and may not be forgotten: what, who, when. It is on the printed page too.
workshop-parking-new = Park something
workshop-parking-hint = Type and press Enter
workshop-parked-what = Parked: { $name }
workshop-parked-who = Who takes it up: { $name }
workshop-parked-by = When: { $name }
workshop-parked-remove = Off the parking list: { $name }
workshop-who-hint = who
workshop-by-hint = when

workshop-table = Table { $table }
workshop-tables-unsaved = Save this design first: the copies for the tables come beside its file.
workshop-tables-says = Each table gets a fresh copy beside this file: without marks, with the same key.
workshop-tables-count = Number of tables
workshop-tables-make = Make the copies
workshop-tables-replace = Replace copies that are there
workshop-tables-made = { $count ->
    [one] { $count } copy made, beside this file
   *[other] { $count } copies made, beside this file
}
workshop-tables-there = { $table } is there already: nothing was made
workshop-tables-failed = { $table } was not saved
workshop-tables-beside = Side by side
workshop-tables-beside-says = Put a table’s design beside this design.

workshop-presented-says = Each section is a step. Tick what the room sees and put the steps in order.
workshop-presented-earlier = { $name } earlier
workshop-presented-later = { $name } later
workshop-present = Begin presenting
workshop-present-keys = ← and → go through the steps, S lights one part, P draws a ring around the pointer, K shows the signals, Esc goes back.

workshop-guide-save = Save to print, with the key…
workshop-guide-covered = The key is on the printed page. On the screen it comes once all is revealed.
guide-title = For the facilitator
guide-empty = There is no exercise in this design.
guide-aim = Aim
guide-minutes = { $minutes } minutes
guide-course = Course
guide-tasks = Steps
guide-key = Key
guide-reasons = Where risks lie best
guide-questions = Questions for the debrief

status-hidden = Signals, counts and red marks are hidden
status-marked = Marked
status-hints = Hints

command-go-workshop = To Workshops
command-mark = Marking on or off
command-staged-next = Next step or revelation
command-staged-before = Step before, or cover again
command-spotlight = Light on one part
command-point = Ring around the pointer
command-staged-signals = Show or hide signals
command-room-window = Window for the room
room-window = What the room sees
room-window-title = { $name } – for the room

tables-failed = The copies were not made.
tables-count = Choose from 1 to { $most } tables.
