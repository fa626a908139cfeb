# Signals about ambition, interests, surroundings and steering.

number-levels-most = Most levels from client to discipline
number-uncertainty-apart = Difference in uncertainty that counts (of 100)

rule-ambition-missing = No shared ambition yet
    .why = An ambition says why you work together and holds when the pressure rises. Write it down in a sentence or two, in words that every party understands.
    .name = Ambition not shared
    .explains = Looks whether a shared ambition is written, whether its public side is there, and then whether each board has confirmed it in this phase. The last comes up only when signing is near. A parent confirms for its party; whoever is independent need not.

rule-ambition-missing--public = What is in this ambition for the public?
    .why = The ambition is there, the public interest is not yet. Without that side, what is good for the project pushes away what is good for the surroundings.

rule-ambition-missing--unconfirmed =
    { $count ->
        [one] One board has not confirmed the ambition
       *[other] { $count } boards have not confirmed the ambition
    }
    .why = Still to confirm in the phase { $phase }: { $names }. An ambition is no fixed point: in every phase the boards ask themselves whether it still holds.

rule-interests-unspoken =
    { $count ->
        [one] One party without interests on paper
       *[other] { $count } parties without interests on paper
    }
    .why = What { $names } need is not on the table yet. Who knows each other’s interests can weigh them; who has to guess plays chess.
    .name = Interests not spoken out
    .explains = Looks, once ambition and interests have begun, whether every party has written down at least one interest. Then whether it shows what stands against an interest that gives way.

rule-interests-unspoken--exchange = What does the party that gives way get?
    .why = This gives way to the joint interest: { $names }. Show what stands against it, or it goes on gnawing.

rule-weighing-layer-missing =
    { $count ->
        [one] A layer is missing in one weighing
       *[other] A layer is missing in { $count } weighings
    }
    .why = It is about: { $names }. Still to look at: { $layers }. Look at all three layers with every choice.
    .name = A layer is missing in a weighing
    .explains = Looks whether a choice that was weighed, or whose outcome is settled, was looked at in all three layers: project, client and contractor, surroundings and society. A choice with nothing filled in yet gives no signal.

rule-outside-unseen = Who outside the alliance has a stake in it?
    .why = Nobody external is on the map yet. A strong feeling of ‘we’ easily keeps the outside world at a distance.
    .name = Surroundings not in sight
    .explains = Looks whether a stakeholder outside the parents is written down, and whether it was agreed for at least one how they are involved.

rule-outside-unseen--involved = How are the surroundings involved?
    .why = On the map: { $names }. For nobody was it agreed yet how: inform, consult, at the table or as a partner.

rule-over-organised =
    { $count ->
        [one] Is this role still needed?
       *[other] Are these { $count } roles still needed?
    }
    .why = From an earlier phase, not confirmed again: { $roles }. In another alliance a role from the start was less needed after three years, and even worked against it.
    .name = More arranged than needed
    .explains = Looks whether there are more roles in the bovenkant than people and vacancies in the disciplines, whether there are more than five levels from client to discipline, and whether a role was last confirmed in an earlier phase. Once the alliance is at work, the signal ‘Mandates from an earlier phase’ speaks of the last. Levels are counted along the shortest way over lines of reporting and of deciding together.

rule-over-organised--roles = More roles in the bovenkant than people in the disciplines
    .why = Roles in the bovenkant: { $roles }. People and vacancies in the disciplines: { $people }. Which role can go, or go together with another?

rule-over-organised--levels = { $levels } levels between client and discipline
    .why = What travels long arrives changed. Which level adds nothing to a decision?

rule-control-trust-mismatch = Arrangements lean to control
    .why = Arrangements that control: { $control }. Arrangements that give room: { $trust }. The work is more uncertain than the relation; that asks for trust. What do you dare to let go?
    .name = Control and trust out of balance
    .explains = Compares what the board finds uncertain with the arrangements. Uncertainty in the relation asks for control, uncertainty in the work for trust. Speaks only where the one is clearly greater than the other and more arrangements lean the other way. How much ‘clearly’ is, is ours.

rule-control-trust-mismatch--trust = Arrangements lean to trust
    .why = Arrangements that give room: { $trust }. Arrangements that control: { $control }. The relation is more uncertain than the work; that asks for clear rules first. What do you put on paper?

rule-space-not-marked = What is strict, what is free?
    .why = Put on paper what is strictly arranged (safety, money, surroundings, mandate), where there is room to learn, and what never goes faster, however high the pressure.
    .name = Space not marked
    .explains = Looks, once the alliance is at work, whether anything stands in the strict space, in the free space, and under what never goes faster.

rule-space-not-marked--some = Still empty: { $spaces }
    .why = Once it is settled what is strict, what is free and what never goes faster, nobody has to argue about it under pressure.
