# Ambition, interests, surroundings and steering: the words for what there is, and what happens to it.

layer-project = project
layer-partners = client and contractor
layer-society = surroundings and society
verdict-helps = helps
verdict-even = no difference
verdict-costs = costs something
interest-own = plain interest
interest-reputation = hidden: good name
interest-risk-acceptance = hidden: how much risk we can bear
interest-uncertain-mandate = hidden: uncertain mandate
interest-hidden = hidden: something else

involved-informed = is informed
involved-consulted = is consulted
involved-at-the-table = sits at the table
involved-partner = is a partner outside the alliance
involved-none = nothing agreed yet

space-strict = strict space
space-free = free space
space-never-faster = never faster
usual-space-safety = safety
usual-space-money = money
usual-space-surroundings = surroundings
usual-space-mandate = mandate
usual-space-learning = learning
usual-space-innovation = innovating
usual-space-solving = solving problems
usual-space-involving = involving the surroundings
usual-space-legal-check = legal check

sign-unclear-who = unclear who decides
sign-misunderstandings = misunderstandings again and again
sign-irritation = irritation about roles
sign-feels-watched = formats feel like being watched
sign-role-nobody-asks = a role that nobody asks for
sign-little-initiative = little initiative

task-wishes = wishes and boundary conditions
task-design = designing
task-optimisation = finding optimisations
task-surroundings = going along with the surroundings
task-guarding-fund = guarding the alliance fund
task-supervision = supervising the works
task-building = building

task-domain-client = with the client
task-domain-alliance = in the alliance
task-domain-contractor = with the contractor

leaning-control = control
leaning-trust = trust

butterfly-nugget = Showing the nugget of gold
    .says = What the alliance is worth, others see only once it is told and shared.
butterfly-winning-trust = Winning trust
    .says = Sceptical first, proud later: trust grows slowly, because the work really goes another way.
butterfly-daring-yes = Daring to say yes without knowing how
    .says = Four parties took up a site that had been stuck for years, before everything was settled.
ingredient-inner-learning = A learning group within the project
ingredient-outer-learning = Learning groups with external people
ingredient-learn-during = Use what you learn during the work, not only afterwards
ingredient-tell-others = Tell others: meetings, publications, research
ingredient-one-team = One team, without a visible line between client and contractor
ingredient-applied-principles = Apply the principles, do not only write them down
ingredient-shared-risks = Share risks, gain and loss
ingredient-concrete-openness = Agree concretely what is open and whom to call on it
ingredient-autonomy = Decide for yourselves, within fixed bounds
ingredient-rituals = Rituals: lunch together, a chips van, a tournament
ingredient-talk-again = A project in which people talk to each other again
ingredient-one-mouth = The alliance helps to speak with one voice and gives the process room
ingredient-occasion = An occasion that sets something moving
ingredient-daring = Board members who dare
ingredient-earlier-relations = Relations from earlier phases
ingredient-need-each-other = Needing each other: nobody can do it alone

uncertainty-says = relation { $relation }, work { $work }
stakeholder-place = interest { $interest }, influence { $influence }
confirmation-of = { $board }, { $phase }
exchange-of = { $one } ⇄ { $other }

## What happens, in the menu that undoes it

edit-set-ambition = change ambition
edit-confirm-ambition = ambition confirmed: { $name }
edit-unconfirm-ambition = confirmation gone: { $name }
edit-add-not-now = deliberately not now: { $name }
edit-set-not-now = change what is not done now: { $name }
edit-remove-not-now = taken up again: { $name }
edit-add-interest = add interest: { $name }
edit-set-interest = change interest: { $name }
edit-speak-interest = talked about: { $name }
edit-shift-interest = order of interests: { $name }
edit-remove-interest = remove interest: { $name }
edit-explore-interests = interests gone through
edit-add-exchange = add exchange of interests
edit-set-exchange = change exchange of interests
edit-remove-exchange = remove exchange of interests
edit-add-weighing = add weighing: { $name }
edit-set-weighing = change weighing: { $name }
edit-shift-weighing = order of weighings: { $name }
edit-remove-weighing = remove weighing: { $name }
edit-add-stakeholder = add stakeholder: { $name }
edit-set-stakeholder = change stakeholder: { $name }
edit-place-stakeholder = move { $name } on the map
edit-shift-stakeholder = order of stakeholders: { $name }
edit-remove-stakeholder = remove stakeholder: { $name }
edit-place-uncertainty = the board’s point placed
edit-unplace-uncertainty = the board’s point gone
edit-add-member = add board member: { $name }
edit-set-member = change board member: { $name }
edit-remove-member = remove board member: { $name }
edit-set-sign = change sign: { $name }
edit-add-spaced = put in a space: { $name }
edit-rename-spaced = rename { $name }
edit-move-spaced = { $name } to ‘{ $place }’
edit-remove-spaced = taken out of the spaces: { $name }
edit-add-leader = add function: { $name }
edit-set-leader = change function: { $name }
edit-remove-leader = remove function: { $name }
edit-adopt-ingredient = taken over: { $name }
edit-drop-ingredient = no longer taken over: { $name }
edit-set-how = how we do it: { $name }
edit-set-task = task { $name }: { $place }
edit-set-task-nowhere = task { $name }: nowhere any more
