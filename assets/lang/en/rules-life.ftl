# Signals about phases, recalibration, learning and harvest.

number-organised-least = Fewest of the five that are arranged

fix-plan-recalibration =
    { $count ->
        [one] Plan a recalibration at the transition
       *[other] Plan recalibrations at { $count } transitions
    }
fix-replan-recalibration = Move to { $day }
fix-plan-retelling =
    { $count ->
        [one] Plan the conversation
       *[other] Plan { $count } conversations
    }

rule-recalibration-missing =
    { $count ->
        [one] No recalibration yet at the next transition
       *[other] { $count } transitions without a recalibration
    }
    .why = The transition to { $phases } is in the calendar, a moment to go through the agreements again is not. Tie one to the transition, and nobody waits until something goes wrong.
    .name = Transition without recalibration
    .explains = Looks, once the alliance is at work, whether a recalibration is tied to the beginning of every coming phase of the project that has a date. A separate date nearby does not count: it does not move along when the transition moves.

rule-recalibration-overdue =
    { $count ->
        [one] A recalibration is late
       *[other] { $count } recalibrations are late
    }
    .why = Waiting since { $day }: { $what }. Hold the conversation and record what came out of it, or agree on another day.
    .name = Recalibration late
    .explains = Looks whether the day of a planned recalibration has passed without a recorded outcome. On the day itself it is still in time.

rule-recalibration-overdue--bare =
    { $count ->
        [one] A recalibration is late
       *[other] { $count } recalibrations are late
    }
    .why = Its day was { $day }. Hold the conversation and record what came out of it, or agree on another day.

rule-story-not-retold =
    { $count ->
        [one] The story was not told again
       *[other] The story was not told again after { $count } changes of people
    }
    .why = New since the start: { $names }. When people change, support for the alliance may fade. Tell again why you do this together.
    .name = Story not told again
    .explains = Looks whether somebody is new in the board since the start, or a parent has another board, without a moment planned or held after it to tell the story. A change that is still to come gives no signal. A new member of the team may hear it too, but gives no signal.

rule-under-organised = Is enough arranged for this phase?
    .why = For { $phase } there is: { $there }. Not yet: { $lacking }. With few agreements the same misunderstandings keep coming back.
    .name = Less arranged than needed
    .explains = Counts five things: a rule to decide by, mandates, an escalation ladder, a learning agenda and a fixed rhythm. Where fewer than three are there once the alliance discovers and learns or produces, the signal asks whether that is enough. The three is the makers’ own.

rule-under-organised--none = Nothing is arranged for this phase yet
    .why = For { $phase } it helps to have a few of these five: { $lacking }.

rule-learning-agenda-missing = What do you want to learn from each other?
    .why = In this phase you discover differences. Put on a learning agenda what you want to learn; then learning gets time, and is not lost in the daily work.
    .name = No learning agenda
    .explains = Looks whether anything is on the learning agenda once the phase ‘discover and learn’ is recorded.

rule-harvest-missing = What has the alliance yielded so far?
    .why = The added value is becoming visible, but nothing is recorded yet. Write down what the alliance yields for society, people, learning and the project, and share it.
    .name = Harvest not recorded
    .explains = Looks, when the alliance is at work and the phase ‘production’ is recorded, whether there is at least one yield in Learning and harvest.
