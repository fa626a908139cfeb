# Signals about the team, and their ways out.

rule-team-not-started = Team: not started yet
    .why = Begin with the disciplines, and put people from OG and from ON in each of them.
    .name = Team not started
    .explains = Points at the first step while the team is empty. Until then the other signals about the team are silent. This signal is the makers’ own; no source names it.

rule-single-bloedgroep = { $discipline }: { $people } people, all from { $side }
    .why = With one bloedgroep in a discipline, thinking in us and them returns easily. Somebody from { $other } makes this team a joint one too.
    .name = One bloedgroep
    .explains = Looks for disciplines of two or more people who all come from one side. A good mix makes the work joint at every level; with one bloedgroep old behaviour comes back. A vacancy for the other side turns it into a hint.

rule-single-bloedgroep--to-fill = { $discipline }: place for { $other } still to fill
    .why = Now { $people } people work there, all from { $side }. Once the vacancy is filled, both bloedgroepen sit in this discipline.

rule-lone-discipline =
    { $count ->
        [one] { $disciplines }: one person
       *[other] { $count } disciplines of one person
    }
    .why = In { $disciplines } there is only one bloedgroep, for there is only one person. A place for the other side brings the mix there too.
    .name = Discipline of one person
    .explains = Looks for disciplines with exactly one person and no vacancy for the other side. The source asks for a mix of OG and ON in every team. All disciplines of which this holds are in one hint.

rule-empty-discipline =
    { $count ->
        [one] { $disciplines }: nobody yet
       *[other] { $count } disciplines without people
    }
    .why = In { $disciplines } there is nobody and no vacancy. So it cannot be seen who does the work, and from which side.
    .name = Empty discipline
    .explains = Looks for disciplines without people and without vacancies. An empty discipline is a beginning that is not finished, or a name that can go. This signal is the makers’ own; no source names it.

rule-client-share-low = OG’s own people: { $share } of the alliance
    .why = Counted without execution. The goal is { $goal }; this signal comes under { $least }. With few people of its own OG has less counterforce, and the public interest weighs less.
    .name = Few own people of OG
    .explains = Compares the FTE of OG’s own (not hired) people with the FTE in all disciplines but execution. The goal is 50%, as at the Markermeerdijken, or what the design chooses. Of whom that half is the source does not say; FTE outside execution is one reading, the makers’. The limit at half of that goal is the makers’ own.

rule-client-share-low--ammd = OG’s own people: { $share } of the alliance
    .why = Counted without execution; the goal is { $goal }. { $itself ->
        [0] The Markermeerdijken ended under 10%, and reflectors saw there
       *[other] Reflectors saw here
    } the risk that power shifts to the project and the public interest has too little say.

rule-management-team-one-sided = { $role }: only people from { $side }
    .why = The AMT leads the alliance for both sides. Without anybody from { $other } nothing is joint at this level.
    .name = AMT of one side
    .explains = Checks whether the alliance management team has people from both sides. The source asks for a mix of OG and ON at every level; at the top that is no hint but a condition. A vacancy for the other side silences the signal. That this condition holds for the AMT and weighs more there is what the makers infer.

rule-board-unbalanced = { $role }: only people from { $side }
    .why = Fair representation of both parties carries the collaboration. Without anybody from { $other } one side decides on what belongs to both.
    .name = Board out of balance
    .explains = Checks whether the alliance board has people from both sides, and, where it votes, whether the sides have as many votes. Fair representation is a principle of the Markermeerdijken alliance. A vacancy for the other side silences the signal. That it is about votes too is what the makers infer.

rule-board-unbalanced--votes = Votes in { $role }: OG { $client }, ON { $contractor }
    .why = With unequal votes one side can outvote the other. In a fair representation both sides weigh the same.

rule-leads-one-sided = { $role }: { $people }, all of { $side }
    .why = All { $people } leads of disciplines come from { $side }. The mix below counts for less where the lead comes from one side; somebody of { $other } makes this level joint too.
    .name = Discipline leads of one side
    .explains = Checks whether the leads of the disciplines come from both sides. The source asks for a mix of client and contractor at every level. Under three leads the signal is silent, and also once a place is open for the other side. The number three is the makers’ own.

rule-double-hat = { $person } wears two hats
    .why = { $person } sits in { $own } and in { $lead }. Without an arrangement nobody can see with which hat on somebody speaks or decides.
    .name = Double hat
    .explains = Looks for people with a role for one party (OG, contract authority, executing contractor or its board) and a role in the alliance board or AMT. That may be, but it asks for steady roles: an arrangement on how somebody keeps the hats apart. Once it is there, the signal is silent.

rule-overloaded-person =
    { $count ->
        [one] { $people }: { $most } roles
       *[other] { $count } people with { $least } roles or more
    }
    .why = Many roles with { $people } make the alliance vulnerable: key persons are overloaded and work falls between two stools.
    .name = Many roles for one person
    .explains = Counts the roles that somebody has in the bovenkant. The source names overload of a few key persons as what comes of too little attention for organisation. The limit of three roles is the makers’ own; a design can choose another.

rule-no-competence-selection = Selection on competences is not planned yet
    .why = Working in an alliance is people’s work. Selection on competences belongs on both sides, so not with the market party only.
    .name = No selection on competences
    .explains = Checks whether OG and ON both agreed to choose people on competences, for example by an assessment. The source asks this of both sides in so many words.

rule-no-competence-selection--one-side = Selection on competences: not at { $side }
    .why = At { $other } selection on competences is planned. The source asks it of both sides, for the match between people makes the difference.

rule-no-own-location = There is no own project location yet
    .why = A place apart from the parent organisations helps to work from the joint interest from the start.
    .name = No own location
    .explains = Checks whether a project location apart from the parent organisations is agreed. The source calls it a strong sign that helps the us-feeling to form in the beginning.

rule-shutters-closed = Own location, but no visits from outside planned
    .why = Together in one place works well, as long as the shutters stay open. Regular visits from the surroundings, board members and colleagues keep the outside world near.
    .name = Shutters closed
    .explains = Checks, once there is an own location, whether people from outside come regularly. The source sees that a strong us-feeling can keep the outside world at a distance, and advises to invite people from outside.

rule-no-onboarding = There is no agreement about newcomers
    .why = With every change of people support for the alliance can fade. Time to bring new people on board prevents that.
    .name = No onboarding agreement
    .explains = Checks whether it is agreed how newcomers are taken in. The source names changes in team and bovenkant as the moment at which support fades, and asks for time to bring people on board well.

fix-add-vacancy = Open a place for { $side } in { $discipline }
fix-add-vacancies = Open a place for the other side in each of these disciplines
fix-open-seat = Open a place for { $side } in { $role }
fix-level-votes = Give both sides { $votes ->
        [one] 1 vote
       *[other] { $votes } votes
    }
fix-arrange-double-hat = Lay down how { $person } keeps the hats apart
