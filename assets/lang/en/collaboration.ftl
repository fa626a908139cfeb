# The collaboration: five conditions, how-questions, advice, the conversation under pressure.

## The five conditions: what each asks, and its paradox

condition-ambition = Ambition
    .within = ambition
    .letter = A
    .asks = Why we work together, and what nobody manages alone
    .paradox = Ambition: strong engine ↔ effective process
    .strong = Gives direction and pace; hurdles are taken.
    .costs = Haste, and decisions that have to be repaired later.
    .little = It stalls: no direction, no urgency, no sense of doing it together.
    .much = Pressure to go on; care and the interests of others move to the background.
condition-interests = Interests
    .within = interests
    .letter = I
    .asks = What drives each party and what taking part brings it
    .paradox = Interests: best for project ↔ best for society
    .strong = Both parties put the project above their own organisation.
    .costs = The project counts, the surroundings of the project less.
    .little = What is not said starts to make noise: distrust, tactics, standstill.
    .much = The interest of the project drowns out the public interest and that of the surroundings.
condition-relation = Relation
    .within = relation
    .letter = R
    .asks = How we treat each other, and those who are outside
    .paradox = Relation: sense of us ↔ the field of stakeholders
    .strong = Trust and pleasure; in hard hours people hold on to each other.
    .costs = The closer inside, the further away the outside world may drift.
    .little = Misunderstandings, defence, people who withdraw.
    .much = A strong block turned inward; those outside do not feel seen.
condition-organisation = Organisation
    .within = organisation
    .letter = O
    .asks = Roles, mandate and who decides on what
    .paradox = Organisation: power of the alliance ↔ counterforce of the public client
    .strong = A face of its own, room of its own and the strength to act.
    .costs = Power shifts to the project; the public side is seen less.
    .little = Unclear roles, delay, decisions in corridors, a few people with too much on their plates.
    .much = Too large or too independent: the parents no longer recognise themselves in it.
condition-process = Process
    .within = process
    .letter = P
    .asks = How we decide, learn and adjust
    .paradox = Process: flexibility ↔ clear roles
    .strong = People get room; it is about who can do something, not about the function.
    .costs = Outside nobody can see who decides on what.
    .little = Confusion, a rhythm that falters, choices repaired afterwards.
    .much = A straitjacket: so many rules that nobody tries anything any more.
voice-teller = Teller
    .many = tellers
    .those = Tellers
    .whence = from the alliance
voice-reflector = Reflector
    .many = reflectors
    .those = Reflectors
    .whence = external

## How-questions per condition, and the advice that goes with each

how-ambition-kept = How does our ambition gain meaning, and keep it?
advice-moving-reference = Give the ambition meaning time and again
    .says = Hold it against what changed: the surroundings, board members, risks. Fixing it once is not enough.
advice-public-interest = Look for the public interest in the ambition
    .says = Read the text aloud and point at the sentence that has it. If there is none, write it together.
advice-not-best-for-project = Do not call ‘best for project’ an ambition
    .says = It is a way to choose between interests. Where you want to go together is something else.
how-ambition-carried = How does the ambition stay widely carried?
advice-translated = Translate the ambition for each organisation
    .says = What does it mean for the other, and how can they make it their own?
advice-boards-confirm = Let boards say at fixed times whether it still holds
    .says = Make it an item on the agenda and write down when they said yes.
advice-one-language = Take time to find one language
    .says = People of the project and people of the line use the same words for other things. Ask what is meant.
how-ambition-dominant = How does ambition not push the other four aside?
advice-chosen-aside = Choose knowingly what is not done now
    .says = Write down what and why, and agree when its turn comes.
advice-pauses-agreed = Agree beforehand on pauses for when it goes fast
    .says = Half an hour: does the way of working still hold?
advice-process-guardian = Let one person guard the process
    .says = Give that role on the day the ambition is written down, with a name to it.
advice-ambition-apart = Keep ambition and interests apart
    .says = Check who outside the project is troubled by our pace, and whether that was weighed.
how-ambition-diluted = How does the ambition not water down over all those years?
advice-guardian-plans = Let the guardian of the process plan recalibration
    .says = At a new phase, a milestone, a round of decisions, or when people change.
advice-others-see = Ask the surroundings and parents what they see
    .says = Is it still the ambition that they know? Ask once a year.
advice-visuals = Put on the wall where we want to go
    .says = A roadmap or the principles on the wall: whoever is new sees the direction at a glance.
advice-shared-story = Make it a story that everybody tells
    .says = The same story in the site office, at the board and at a kitchen table.
how-ambition-recalibrated = How do moments to recalibrate come in time?
advice-at-transitions = Tie recalibrating to a new phase
    .says = Whoever waits for a problem recalibrates under pressure.
advice-on-the-agenda = Put the ambition on the agenda of the board
    .says = A standing item of steering group or alliance board, not when it happens to suit.
advice-reflectors-look = Let reflectors watch now and then
    .says = Those who are not in it see what has become ordinary.
how-interests-open = How do all interests come on the table early?
advice-interest-talk = Talk about interests at the start of every phase
    .says = Each party tells what it needs. That changes with time and with people.
advice-concrete-cases = Tell what really happened
    .says = An event makes an interest tangible; an abstract word does not.
advice-hidden-interests = Make hidden interests something to talk about too
    .says = A good name, how much risk somebody can bear, a mandate that is uncertain: ask about it.
how-interests-drowned = How does the joint interest not drown the rest?
advice-relation-written = Write down how our interest stands to the others
    .says = Beside those of the organisations, the surroundings and society: where does it run along, where not?
advice-independent-test = Have it tested whether public and surroundings are in sight
    .says = By the client or an independent team, at fixed times and before there is a quarrel. It guards quality.
how-interests-connected = How do we connect interests without making them the same?
advice-puzzle-pieces = Lay interests down as pieces of a puzzle
    .says = It need not become unanimity. To understand why it is so for the other is enough.
advice-exchange-named = Say aloud when an interest has to give way
    .says = Note who gave up what and what came back for it. Or else it lingers.
advice-three-layers = Weigh each choice in three layers
    .says = For the project, for client and contractor, and for surroundings and society.
how-interests-strategic = How do we share interests without playing with them?
advice-safe-moments = Make places where contradiction is safe
    .says = Without minutes and without an audience people sooner say what is really at play.
advice-talk-apart = Talk about interests in another conversation than the decision
    .says = Two meetings in the diary, each with a purpose of its own.
how-interests-moving = How may interests change without wearing out trust?
advice-interest-rhythm = Test interests when something shifts
    .says = New people in the team or the board, a new phase, a new risk.
advice-change-is-normal = Call it normal that interests change
    .says = Whoever comes to see it in another way is not unreliable for that.
advice-weighing-written = Fix how we weigh interests
    .says = Then it is not about who meant what later on.
how-outside-close = How do we keep the outside world close with our sense of us?
advice-shutters-open = Keep the shutters of our own location open
    .says = Invite people from the surroundings, experts, board members and colleagues at fixed times.
advice-loyalty-divided = Be loyal to public values and your own organisation too
    .says = Loyalty to the alliance does not rule that out. Talk about it.
advice-stakeholders-involved = Involve stakeholders often, and at several levels
    .says = Do not only tell: ask for a mirror, share a dilemma, have coffee without an agenda.
advice-principles-outside = Use our principles with external partners too
    .says = They need not join the alliance: look for what can be done together.
advice-responsibilities-apart = Part what we bear together from what each answers for
    .says = Towards the outside world and those behind it each party keeps a role of its own. Write down which.
how-roles-clear = How are roles, mandate and decisions clear in every phase?
advice-roles-per-phase = Agree on roles and mandate anew for each phase
    .says = Put a date to it, and who brings it to the table.
advice-role-reflection = Ask each other: what is my role right now?
    .says = It shows hats, silent power, who has too much and what falls between two people.
advice-paths-walked = Walk decision and escalation through by the risks
    .says = If this happens, who decides, and by which path does it go on?
how-too-autonomous = How does the alliance not come loose from its parents?
advice-counterforce = Organise external counterforce
    .says = An independent team that reviews the work a few times a year.
advice-parents-support = Let OG and ON test whether their organisation still supports it
    .says = Do lines, people and systems at home still fit what happens here?
advice-boards-in-dilemmas = Bring boards in at a dilemma, not at a decision alone
    .says = Whoever thinks it through before it is done recognises the outcome later.
advice-roles-held = Hold to role and mandate
    .says = The alliance needs room and still stays a part of its parents, not the other way round.
advice-client-honest = As client, look honestly at yourself beforehand
    .says = Are we far enough to be a full partner, with all our hats?
how-process-direction = How does the process give direction and leave room to invent?
advice-guard-supports = Let guarding help instead of control
    .says = It is there so that we do not overshoot or wander off.
advice-small-frames = Work with small frames and a fixed rhythm
    .says = Look, decide, adjust, and again. Not everything has to be sealed by rules.
advice-strict-and-free = Say what is strict and what is free
    .says = Strict: safety, money, surroundings, mandate. Free: learning, innovation, solving problems.
how-pace-and-process = How do pace and process help each other?
advice-fixed-pauses = Stand still for a moment at fixed points
    .says = Do ambition, interests, surroundings and risks still run along? It saves repair afterwards.
advice-let-go-knowingly = Let go of the process only knowingly
    .says = Write down why, until when, and who takes it up again.
advice-never-speeded = Agree on what we never speed up
    .says = Involving people from the surroundings, the legal check: what else belongs to it with us?
how-process-accepted = How does our process fit the parents?
advice-show-process = Show how the alliance works
    .says = What is ordinary here is new there. What people do not know is held back.
advice-boards-expect = Test whether the process fits what boards expect
    .says = At fixed times, so that nobody is startled when there is something to decide.

## When it grates: the conversation under pressure

rubs-title = When it grates
rubs-says = Tension is part of it. Do not dig in deeper: ask. Walk these steps together.
rubs-ask = Ask, do not dig in
    .says = Under pressure one starts to invent why the other does something. Ask, and there is no need to guess.
    .ask = What is going on with you, and how do you look at it?
rubs-own-belief = Look for your own belief
    .says = Sometimes it is not the other but what you thought already: that too much is earned, or that there was a scheme behind the bid.
    .ask = What do I believe about the other, and where did I see it?
rubs-less-certain = Say it with less certainty
    .says = Big words cost safety. Say what you saw and what it did to you, and leave room.
    .ask = How do I say this so that the other can answer?
rubs-level = Keep talking at the same height
    .says = Both parties signed for the same principles. Whoever talks down does not keep them.
    .ask = Which principle does this touch, and do we keep it ourselves now?
rubs-interests = Lay the interests beside it
    .says = A position says what somebody wants, an interest why. The why can be talked about.
    .ask = What do you need, and what can I grant you?
rubs-uneasy = Name what is uncomfortable
    .says = A good relation is not without tension; it can bear that it is said.
    .ask = What do we not say to each other now?
rubs-both-true = Let two things be true at once
    .says = Pace and care, project and surroundings: often nobody has to be right. Look together for where it should lie now.
    .ask = What would be lost if one of us were entirely right?
rubs-uncertain = Learn to live with uncertainty together
    .says = Not everything can be settled now. Agree on what you do not know yet and when you look again.
    .ask = What do we not know yet, and who finds out by when?

## What a change does

edit-add-key-moment = add key moment: { $name }
edit-set-key-moment = change key moment { $name }
edit-remove-key-moment = remove key moment { $name }
edit-shift-key-moment = order of key moments: { $name }
edit-hand-in-form = form kept at { $name }
edit-hand-in-forms = forms kept at { $name }
edit-replace-form = form kept once more at { $name }
edit-remove-form = remove a form at { $name }
edit-set-paradox = paradox in our own words: { $place }

## Sentences beside the spider

collaboration-no-grade = A balance, not a grade: everybody divides exactly ten points.
collaboration-invented = Moments and figures are invented.
collaboration-tellers =
    { $count ->
        [one] 1 teller
       *[other] { $count } tellers
    }
collaboration-reflectors =
    { $count ->
        [one] 1 reflector
       *[other] { $count } reflectors
    }
collaboration-nobody = Nobody has filled in a form yet.
collaboration-few = Fewer than four forms from { $voices }: each form is a point, without a spread.
collaboration-most-least = { $voices } gave most to { $most } ({ $high }) and least to { $least } ({ $low }).
collaboration-level = { $voices } gave all five the same: { $high }.
collaboration-differ = Furthest apart: { $condition }, with { $tellers } by tellers and { $reflectors } by reflectors.
collaboration-same = Tellers and reflectors gave the same everywhere.
collaboration-always-least = { $voices } gave least to { $condition } at every moment.
collaboration-always-most = { $voices } gave most to { $condition } at every moment.
collaboration-always-more = Reflectors always gave more to { $condition } than tellers did.
collaboration-always-more-it = Reflectors always gave it more.
collaboration-always-less = Reflectors always gave less to { $condition } than tellers did.
collaboration-always-less-it = Reflectors always gave it less.
collaboration-no-course = One moment shows no course yet.
collaboration-no-pattern = Over the moments no fixed pattern stands out.
collaboration-vessels = With { $voices } more for { $rose } (+{ $up }) and less for { $fell } (−{ $down }), from ‘{ $from }’ to ‘{ $to }’.
collaboration-vessels-times = They moved against each other at { $times } of { $steps } steps.
collaboration-vessels-care = Whoever divides ten points always gives to one at the cost of something else. So this does not say that one caused the other; it is a question to look at together.
collaboration-no-vessels = No two conditions moved half a point or more against each other.
collaboration-middle-half = Bar: the middle half of the group.
collaboration-moment-number = { $at }. { $name }
collaboration-form-at = form at { $name }
collaboration-form-of = form of a { $voice }
collaboration-half = { $name } { $points }
collaboration-left = { $count } left to divide
collaboration-paradox-here = This is how it is here: { $text }
collaboration-none = There are no key moments yet.
collaboration-first-to-last = { $voices } from ‘{ $first }’ (dotted) to ‘{ $last }’ (unbroken).
collaboration-form-title = Form for a key moment
collaboration-form-asks = Where did the energy sit at this moment?
collaboration-form-says = Divide exactly ten points. No grade: it is about the balance.
collaboration-form-moment = Key moment
collaboration-form-half = One circle is a point, half a circle half a point. Together they are exactly ten.
collaboration-form-name = Name, may stay empty
forms-refused-sum = row { $row }: adds up to { $sum }, not to { $ten }
forms-refused-points = row { $row }: { $condition } is ‘{ $written }’; it has to be a whole or half number, from 0
forms-refused-voice = row { $row }: it does not show whether this is a teller or a reflector (‘{ $written }’)
forms-no-heads = No row names the conditions. Put above the forms: teller or reflector, name, ambition, interests, relation, organisation, process.
forms-lacks = There is no column for { $names }.
forms-head-voice = teller or reflector
forms-head-name = name
forms-nobody = nobody
forms-gathered =
    { $count ->
        [one] 1 form read: { $who }.
       *[other] { $count } forms read: { $who }.
    }
forms-none-taken = Nothing was taken over: mend these rows first.
forms-which = Say with --moment which key moment it is about: { $names }.
forms-several = Several key moments are called ‘{ $name }’.
forms-no-moment = There is no key moment ‘{ $name }’. There are: { $names }.
