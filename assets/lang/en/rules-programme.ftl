# Signals about a programme alliance.

number-say-apart = Largest difference between a partner’s votes and contribution
threshold-say-apart = Largest difference between votes and contribution (usually { $usual })

rule-leader-holds-power = { $function } decides alone: { $what }
    .why = Coordinating and keeping the money are functions, not power. Where one of the partners decides alone on what binds all, nobody feels responsible together any more. Take such decisions with each other, or agree a task with an end.
    .name = Leading has become power
    .explains = Looks whether it says of the coordinator or the lead applicant that they decide alone on something that binds partners. The source tells how partners avoid a coordinator with power: they deliver late and do the least. A chair who leads the meeting gives no signal.

rule-programme-chair-missing = No independent chair yet
    .why = When partners collide it helps that somebody without a stake leads the talk and minds both the ambition and everybody’s interest. Look together for somebody who belongs to none of the partners.
    .name = Independent chair missing
    .explains = Looks, with two partners or more, whether there is a chair who belongs to none of the partners: as a function in the core, or as a role on the top side. The source describes an alliance that chose one only after a hard start.

rule-programme-chair-missing--open = The chair has no name yet
    .why = The function is there, but nobody fills it yet. Say who it will be; of none of the partners, so that they can stand beside everybody.

rule-programme-chair-missing--partner = The chair belongs to { $party }
    .why = Who leads the meeting and has a stake stands in two places at once. Choose somebody who is of none of them, or let the function change hands in turn and agree an end date.

rule-partner-interest-missing =
    { $count ->
        [one] Which interest of its own has { $names }?
       *[other] { $count } partners have not written down their own interest
    }
    .why = It is about: { $names }. Each partner stands with one leg in the programme and with the other in its own organisation. Who knows each other’s interest can take it into account; lay it beside the ambition.
    .name = Own interest of a partner missing
    .explains = Looks whether every partner has written down at least one interest of its own at Ambition and interests. All partners without one are in one signal. Who is independent need not write anything.

rule-leaving-not-arranged = Joining and leaving are not arranged yet
    .why = A programme lasts long: a partner joins, or one leaves. Agree now who decides on that, and what then happens to contribution, vote and risks.
    .name = Joining and leaving not arranged
    .explains = Looks whether it was agreed in words how a partner joins and how a partner leaves. An arrangement about the end of the alliance counts as leaving. That this belongs to the beginning the makers add; the standard for working together asks for an arrangement about leaving.

rule-leaving-not-arranged--leaving = Leaving is not arranged
    .why = What happens to contribution and risk when a partner stops? Something is on paper about joining.

rule-leaving-not-arranged--joining = Joining is not arranged
    .why = Who decides whether a partner joins, and what does it bring? Something is on paper about leaving.

rule-say-out-of-balance = Does what { $party } brings fit its vote?
    .why = { $party } has { $votes } of the votes and brings { $brings } of the money. It can be so, if it is meant. Then write down why the votes are divided as they are.
    .name = Vote and contribution out of proportion
    .explains = Compares, once vote and contribution of every partner are known, the part of the votes with the part of the contributions. Where these are further apart than the threshold, the signal asks whether it is meant. Where the programme says why the votes are divided as they are, there is no signal. The threshold is the makers’; the source says that leading is no position of power.

fix-function-no-power = Decide this together from now on
fix-add-chair = Put the function of chair in the core
cure-programme-chair-missing = a chair who belongs to none of the partners
cure-partner-interest-missing = write down every partner’s own interest
cure-leaving-not-arranged = write down how a partner leaves
cure-say-out-of-balance = write down why the votes are divided as they are
