# The first steps beside a design that is not far yet.

steps-title = First steps
steps-done = { $done } of { $all }
steps-left = about { $minutes } minutes
steps-name = Step { $nth }: { $title }
steps-far = { $now } of { $of }
steps-is-done = done

steps-write = Write down six risks
steps-write-says = A few words for each. No amount is needed yet.
steps-place = Put each risk where it belongs
steps-place-says = Drag it to OG, alliance or ON.
steps-place-one = They all lie in the alliance now. What can OG or ON better carry alone? Drag it there.
steps-price = Give the largest three an amount
steps-price-says = The probability, and the lowest, likely and highest amount.
steps-bovenkant = Set up the bovenkant
steps-bovenkant-says = The usual roles and lines with one click; then adjust them.
steps-money = Fill in the budget and the staffel
steps-money-says = Who gets what when it turns out better or worse.

steps-library = Library
steps-open-unplaced = Open what has no place
steps-open-unpriced = Give an amount

steps-to-see = What there will be to see
steps-seen = What there is to see now
steps-after-place = After step 2: how much the parties carry together, and whether a risk belongs elsewhere than where it arises.
steps-shared-unknown = Shared: not known yet
steps-shared = Shared: { $share } of the number
steps-shared-value = Shared: { $share } of the value
steps-placed = { $placed } of { $all } risks placed
steps-after-money = After step 5: how often OG and ON gain or lose at the same time.
steps-together = Aligned interests: { $share }. That often OG and ON gain or lose at the same time, or one of them ends up around zero.

steps-no-signals = No signals yet
steps-hide = Hide the steps
steps-look-first = Rather look first?
steps-example = Open the example { $name }

command-first-steps = Show or hide the first steps
command-library = Choose risks from the library

plate-disciplines = Disciplines
plate-disciplines-says = Who works together goes here, with a mark for each person:
plate-of-side = of { $side }
plate-usual-disciplines = The usual disciplines
plate-principles-says = What OG and ON may expect of each other goes here. The boards sign it.
plate-tray-says = what nobody knows yet who carries can wait here

start-form-title = On the same side of the table
start-form-says = Design how an alliance works together, decides and shares. Choose a form to begin.
start-form-name = Form
start-parties-title = Who is at the table?
start-parties-says = One line for each party. What has no name yet is called client or contractor for now.
start-parties-name = Parties
start-phase-title = Which project is it?
start-phase-says = Its name, what is being made, and the phase that the project is in now.
start-phase-name = Project and phase
start-step = Step { $nth } of 3: { $name }
start-all-changes = everything can be changed later

plate-find = Search the praatplaat
plate-find-at = { $at } of { $count }
plate-find-none = nothing found
plate-find-shut = Close the search
