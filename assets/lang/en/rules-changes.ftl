# Signals about changes to the assignment.

rule-change-settlement-open = Changes: who decides, and when are they settled?
    .why = No subject says yet who decides on a change, and there is no agreement on settling changes. Under pressure it is this discussion that takes up a lot of time.
    .name = Changes and settlement open
    .explains = Checks whether somebody decides on changes, and whether it is agreed how and within which term they are settled. A subject counts as being about changes if its name says so. The source describes fierce discussions about settling changes in alliances under financial pressure.

rule-change-settlement-open--term = Changes: no agreement on settling them
    .why = It is known who decides on a change, but not how and within which term it is settled. What stays open becomes a point of dispute under pressure.

rule-change-settlement-open--nobody = Changes: nobody decides on them yet
    .why = It has been agreed how changes are settled, but not who decides on them. Say so in the agreement, or make it a subject with a mandate.

rule-change-overdue =
    { $days ->
        [one] Change { $number } is one day past its term
       *[other] Change { $number } is { $days } days past its term
    }
    .why = Nobody has decided on ‘{ $what }’ yet, and the agreed date has passed. A decision that is left lying becomes a point of dispute under pressure: take it now, or agree on a new date together.
    .name = Change past its term
    .explains = Checks whether a change that still has to be decided on is past the day by which that should have happened: its own day, or the term counted from the day it was raised. The day itself does not count yet. The source tells of hard talks about changes under financial pressure; that a missed term is their first sign is the makers’ own addition.

rule-change-overdue--lead =
    { $days ->
        [one] Change { $number } is one day past its term
       *[other] Change { $number } is { $days } days past its term
    }
    .why = { $who } decides on ‘{ $what }’, and a decision there takes { $lead } days. The agreed term is { $term } days. Put it on their agenda in time, or agree on a longer term.

rule-change-overdue--many = { $count } changes are past their term
    .why = No decision yet, and the agreed date has passed: { $names }. Take the decisions now, or agree on new dates together.

fix-change-new-day =
    { $count ->
        [one] Agree on a new date, in { $days ->
            [one] one day
           *[other] { $days } days
        }
       *[other] Agree on a new date for each
    }
