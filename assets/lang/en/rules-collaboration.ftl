# Signals about the collaboration.

number-condition-dominant = Carries most from this mean on, of the ten points
number-condition-starved = Gets little up to this mean, of the ten points
number-views-differ = Views differ from this difference on, of the ten points
threshold-condition-dominant = Condition that carries most, from (usually { $usual } points)
threshold-condition-starved = Condition that gets little, up to (usually { $usual } points)
threshold-views-differ = Difference between tellers and reflectors, from (usually { $usual } points)

rule-condition-dominant = { $condition }: { $points } of 10. What is left aside?
    .why = By { $who } at ‘{ $moment }’. Too much can bring this: { $comes } Ask around the table: { $how }
    .name = One condition carries most
    .explains = Looks at the latest key moment whether tellers or reflectors gave a condition much of the ten points on average. That is no grade: it shows where the energy sits, and the question is what gets less because of it. That one of the two groups is enough, and the number, are the makers’ own.

rule-condition-starved = { $condition }: { $points } of 10. What do we miss?
    .why = By { $who } at ‘{ $moment }’. Too little can bring this: { $comes } Ask around the table: { $how }
    .name = One condition gets next to nothing
    .explains = Looks at the latest key moment whether tellers or reflectors gave a condition next to nothing of the ten points on average. Something always gets least; the question is whether it is too little. The number is the makers’ own.

rule-views-differ = What do reflectors see in { $within }?
    .why = At ‘{ $moment }’ reflectors gave { $reflectors } and tellers { $tellers } ({ $who }). An external eye sees something else: ask what, before anybody explains it.
    .name = Views differ
    .explains = Compares the mean of tellers with that of reflectors per condition at the latest key moment. A difference is no fault of either; it is the beginning of a conversation. The number is the makers’ own.

rule-views-differ--tellers = What do tellers see in { $within }?
    .why = At ‘{ $moment }’ tellers gave { $tellers } and reflectors { $reflectors } ({ $who }). Those who were there see something else: ask what, before anybody explains it.

rule-scores-not-ten =
    { $count ->
        [one] One form does not add up to ten
       *[other] { $count } forms do not add up to ten
    }
    .why = At { $moments } the sum is { $sums }. Everybody divides exactly ten points. This was changed without the program and counts in no mean.
    .name = Form of more or fewer than ten
    .explains = While filling in, a form can only be kept with exactly ten points. In a file that was edited by hand it can be otherwise. It is read as it is and counts in nothing, until it is gone or filled in once more.

rule-arrangement-overdue =
    { $count ->
        [one] One arrangement past its date
       *[other] { $count } arrangements past their date
    }
    .why = It is about: { $names }. See whether it was done, or agree on a new date.
    .name = Arrangement past its date
    .explains = Looks whether the last day of an arrangement, or the day to look at it again, has passed while it is not marked as done. Today does not count yet. This signal is the makers’ own.

fix-remove-forms =
    { $count ->
        [one] Remove this form
       *[other] Remove these { $count } forms
    }
fix-arrangements-done =
    { $count ->
        [one] Mark the arrangement as done
       *[other] Mark these { $count } arrangements as done
    }
