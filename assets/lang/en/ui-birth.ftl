### The section Birth.

birth-tab-views = Is the time right?
    .says = An alliance comes about when project, people and organisation are all three on green.
birth-tab-form = Which form?
    .also = no form, no form chosen yet, contract form, choose a form
    .says = What does each characteristic of this project say of the form? No figure and no ranking.
birth-tab-tender = The tender
    .says = What others advise to arrange around the tender.
birth-tab-readiness = Hats and motive
    .says = Is OG ready for the hats, and why an alliance?
birth-tab-actions = Actions
    .says = All actions agreed in this section: who does what, and when.
birth-tab-card = Birth card
    .says = When the alliance was born, what came before and what made it possible.
birth-small-marks = Small marks: { $who }
birth-tab-count = { $done } of { $all }
birth-date-hint = 14 Mar 2026

## Is it the time?

birth-empty = Nobody scores yet. Who begins?
birth-empty-says = A few people score every aspect green, amber or red, and write down what shows it. Where they differ, the conversation begins.
birth-empty-all = Let these three score
birth-scorer-project = Project manager
birth-scorer-contract = Contract manager
birth-scorer-board = Board member
birth-scorer-more = Let somebody else score…
birth-scorer-who = Who else scores?
birth-scorer-who-hint = role or name, then Enter
birth-scorer-leave = Nobody else after all
birth-scorer-name = Name of who scores
birth-scorer-menu = More about { $who }
birth-scorer-rename = Change the name
birth-scorer-earlier = Earlier in the order
birth-scorer-later = Later in the order
birth-scorer-remove = Remove, with the scores
birth-scorer-keys = key 1, 2 or 3
birth-scorer-keyed = Keys 1, 2 and 3 score for this person, 0 takes the score back.
birth-evidence-of = What shows it, according to { $who }
birth-evidence-hint = what shows it?
birth-green-is = Green: { $what }
birth-view-green = { $green } of { $all } green
birth-not-green = Not all green yet
birth-not-green-red = On red: { $aspects }.
birth-not-green-amber = On amber: { $aspects }.
birth-not-green-none = No aspect was scored yet.
birth-not-green-open =
    { $count ->
        [one] What was scored is green; 1 aspect is still open.
       *[other] What was scored is green; { $count } aspects are still open.
    }
birth-all-green-says = Project, people and organisation are all three on green: the time is right for an alliance.
birth-count-green = green
birth-count-amber = amber
birth-count-red = red
birth-count-open = open
birth-helps = What would help
birth-helps-none = Nothing stands in the way.
birth-helps-score = Score the aspects. What is amber or red will appear here with what would help.
birth-helps-all = Show all { $count }
birth-helps-fewer = Show the first only
birth-helps-go = { $what }: to { $name }
birth-make-action = Make it an action
birth-make-action-of = Make it an action: { $what }
birth-action-what = What is done
birth-action-who = Who does it
birth-action-by = By when (14 Mar 2026)
birth-action-keep = Keep
birth-action-is-made = Action
birth-action-open = Open action
birth-action-open-of = Open action: { $what }
birth-action-done = Done
birth-action-all = All actions
birth-action-is-done = Action done
birth-form = Form of this design
birth-requirements = Room in what is asked
birth-basis = What bids are based on
birth-motive = Motive
birth-card-task-field = Task
birth-card-weight-field = Weight
birth-born-at = Born at
birth-card-milestones = Milestones

## Which form?

birth-form-traits = Characteristic, and how it is here
birth-form-why = Why
birth-form-why-open = Choose how it is here; what that says stands here then.
birth-form-whose = The marks are our own judgement, and can be changed. GV Geboorteverhalen · ES Evaluatiespiegel · NdA Nd Alliantieleren
birth-form-no-total = No total
birth-form-motive = The board’s motive…
birth-form-change = What would have to change for
birth-form-change-choose = no form yet
birth-form-change-ask = Choose a form; what would have to change for it stands here then.
birth-form-change-none = No characteristic argues against this form.
birth-form-change-open = Choose first how the characteristics above are here.
birth-form-reverse = The other way round
birth-form-note = In own words
birth-form-note-of = { $name } in own words
birth-form-note-open = { $name }: own words and marks
birth-form-note-hint = how it is here
birth-form-own-back = Back to the makers’ marks
birth-level-open = not chosen yet
birth-mark-none = says nothing yet
birth-mark-own = own mark
birth-mark-own-says = Own mark. Click or Space: the next.
birth-mark-makers-says = The makers’ mark. Click or Space: a mark of one’s own.
birth-beside = Alliance beside D&C
birth-beside-source = Evaluatiespiegel, ch. 2
birth-beside-alliance = Alliance

## The tender

birth-tender-says = { $done } of { $all } done. What is already elsewhere in the design counts here.
birth-tender-note = What was arranged: { $name }
birth-tender-note-hint = what was arranged
birth-tender-note-open = { $name }: what was arranged
birth-tender-who = Who arranges: { $name }
birth-tender-who-hint = who
birth-tender-when = When: { $name }
birth-tender-elsewhere = Stands with { $section }: go there
birth-tender-below = Stands below: go there
birth-tender-arrange = Arrange it with { $section }
birth-tender-fill-below = Fill it in below
birth-tender-asked = What is asked
birth-basis-says = The Markermeerdijken asked for unit prices with their grounds. Graaf Reinald asked for a financial plan: a price in line with the market and openness counted for more than the lowest price.
birth-criteria = Award criteria
birth-criteria-price = Also stands in Money
birth-criteria-open = Not every criterion has a weight yet.
birth-criteria-whole = 100 % together
birth-criteria-left = { $sum } together: { $rest } left to divide
birth-criteria-over = { $sum } together: { $rest } too much
birth-criterion-new = New criterion
birth-criterion-new-hint = new criterion, then Enter
birth-criterion-name = Criterion { $name }
birth-criterion-share = Weight of { $name }
birth-criterion-up = { $name } up
birth-criterion-down = { $name } down
birth-criterion-remove = Remove criterion { $name }

## Hats and motive

birth-hats = Ready for the hats?
birth-hats-says = OG is partner, client, and often link to the funder and asset manager too. Find out beforehand whether that works. Evaluatiespiegel, ch. 5
birth-hat-who = Who wears the hat { $hat }
birth-hat-who-hint = name or function
birth-hat-worn = { $who } (stands in the bovenkant)
birth-hat-takes = What the hat { $hat } takes
birth-hat-takes-hint = what is still needed
birth-motive-says = Why an alliance, in the board’s own words. Who doubts later reads here what it was about.
status-form-open = Form still to be chosen
status-form-open-says = The design is drawn in one form, but that has not been chosen yet. Click to weigh the forms.
birth-motive-hint = we choose an alliance, since
birth-actions-none = Nothing was agreed yet. Choose ‘Make it an action’ at an aspect or characteristic, or add an action here.
birth-actions-says = { $done } of { $all } done
birth-action-add = Another action…
birth-action-done-of = Done: { $name }
birth-action-what-of = What is done: { $name }
birth-action-who-of = Who does: { $name }
birth-action-by-of = By when: { $name }
birth-action-remove = Remove action: { $name }
birth-action-from = Comes from: { $name }

## The birth card

birth-milestones-says = A year or a date, and what happened then. Put the radio button at the milestone at which the alliance was born.
birth-milestone-born = Born at { $name }
birth-milestone-when = When: { $name }
birth-milestone-when-hint = year or date
birth-milestone-what = What: { $name }
birth-milestone-what-hint = what happened
birth-milestone-remove = Remove milestone: { $name }
birth-milestone-new = New milestone
birth-milestone-new-hint = 2014 first talks, then Enter
birth-card-not-born = Not born yet
birth-card-task-field-hint = what the alliance is for
birth-card-weight-field-hint = about 23 km of dike
birth-made-possible = What made the birth possible
birth-card-possible-says = In a few sentences for each view.
birth-card-project-field = Possible by the project
birth-card-project-field-hint = what helped in the project
birth-card-people-field = Possible by people
birth-card-people-field-hint = who made it possible, and how
birth-card-organisation-field = Possible by the organisations
birth-card-organisation-field-hint = what helped in the organisations
birth-card-helped-field = Who helped
birth-card-helped-field-hint = advisers, examples, others
birth-card-source-field = Where it was told
birth-card-source-field-hint = a book, a report or a talk
command-export-birth-card = Save birth card as picture…
birth-card-empty = No card yet
birth-card-empty-says = Write down the milestones below; the card then appears here, to save and to print.
birth-card-save = Save as picture…
birth-card-picture-says = This is how it is saved and printed, on A5 or A4 landscape. What is empty below is not on the card.
birth-card-image = Birth card of { $name }
