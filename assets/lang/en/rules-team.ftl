# Signals about the team, and their ways out.

rule-team-not-started = Team: not started yet
    .why = Begin with the disciplines, and put people from OG and from ON in each of them.
    .name = Team not started
    .explains = Points to the first step as long as the team is empty. Until then the other signals about the team are silent. This signal is the makers’ own; no source names it.

rule-single-bloedgroep = { $discipline }: { $people } people, all from { $side }
    .why = With one bloedgroep in a discipline, thinking in terms of us and them easily returns. Somebody from { $other } makes this team a joint one too.
    .name = One bloedgroep
    .explains = Looks for disciplines of two or more people who all come from one side. A good mix makes the work joint at every level; with one bloedgroep old behaviour comes back. A vacancy for the other side turns it into a hint. Where the discipline builds it is a hint too: hardly any client has builders of its own. Whether it builds the makers infer from a word in its name, such as execution, works or construction.

rule-single-bloedgroep--to-fill = { $discipline }: vacancy for { $other } still to be filled
    .why = At present { $people } people work there, all from { $side }. Once the vacancy is filled, both bloedgroepen are in this discipline.

rule-single-bloedgroep--builds = { $discipline }: who from { $other } follows the work?
    .why = { $people } people work there, all from { $side }. Hardly any client has builders of its own, so that is usual. Somebody from { $other } for supervision or surveying keeps the work joint here too.

rule-lone-discipline =
    { $count ->
        [one] { $disciplines }: one person
       *[other] { $count } disciplines of one person
    }
    .why = Whoever works alone is always one bloedgroep: { $disciplines }. A vacancy for the other side brings the mix there too.
    .name = Discipline of one person
    .explains = Looks for disciplines with exactly one person and no vacancy for the other side. The source asks for a mix of OG and ON in every team. All disciplines to which this applies are in one hint.

rule-empty-discipline =
    { $count ->
        [one] { $disciplines }: nobody yet
       *[other] { $count } disciplines without people
    }
    .why = In { $disciplines } there is nobody and no vacancy. So nobody can see who does the work, or from which side.
    .name = Empty discipline
    .explains = Looks for disciplines without people and without vacancies. An empty discipline is an unfinished start, or a name that can go. This signal is the makers’ own; no source names it.

rule-client-share-low = OG’s own people: { $share } of the alliance
    .why = { $all ->
        [0] Counted without execution.
       *[other] Counted over everybody in the disciplines.
    } The goal is { $goal }; this signal comes below { $least }. With few people of its own OG can provide less counterforce, and the public interest carries less weight.
    .name = Few of OG’s own people
    .explains = Compares the FTE of OG’s own (not hired) people with the FTE in all disciplines except execution, or with all FTE if the design chooses so (Team). The goal is 50%, as at Markermeerdijken, or what the design itself chooses. Half of what, the source does not say; FTE outside execution is one reading, the makers’. The limit at half of that goal is the makers’ own.

rule-client-share-low--ammd = OG’s own people: { $share } of the alliance
    .why = { $all ->
        [0] Counted without execution
       *[other] Counted over everybody in the disciplines
    }; the goal is { $goal }. { $itself ->
        [0] Markermeerdijken ended below 10%, and reflectors saw there
       *[other] Reflectors saw here
    } the risk that power shifts to the project and the public interest has too little voice.

rule-management-team-one-sided = { $role }: only people from { $side }
    .why = The AMT leads the alliance on behalf of both sides. Without anybody from { $other } nothing is joint at this level.
    .name = AMT from one side
    .explains = Checks whether the AMT has people from both sides. The source asks for a mix of OG and ON at every level; at the top that is not a hint but a condition. An open position for the other side silences the signal. That this condition also applies to the AMT and weighs more there is the makers’ inference.

rule-board-unbalanced = { $role }: only people from { $side }
    .why = Fair representation of both parties carries the collaboration. Without anybody from { $other } one side decides on what belongs to both.
    .name = Board out of balance
    .explains = Checks whether the alliance board has people from both sides and, where the board votes, whether the sides have equal votes. Fair representation is an alliance principle at Markermeerdijken. An open position for the other side silences the signal. That it is about votes too is the makers’ inference.

rule-board-unbalanced--votes = Votes in { $role }: OG { $client }, ON { $contractor }
    .why = With unequal votes one side can outvote the other. Under fair representation both sides carry equal weight.

rule-leads-one-sided = { $role }: { $people }, all from { $side }
    .why = All { $people } discipline leads come from { $side }. The mix lower down counts for less when the leads come from one side; somebody from { $other } makes this level joint too.
    .name = Discipline leads from one side
    .explains = Checks whether the discipline leads come from both sides. The source asks for a mix of client and contractor at every level. With fewer than three leads the signal is silent, and also once a position is open for the other side. The number three is the makers’ own.

rule-double-hat =
    { $count ->
        [one] { $people } wears two hats
       *[other] { $count } people wear the same two hats
    }
    .why = { $people } { $count ->
        [one] is
       *[other] are
    } in { $own } and in { $lead }. Without an arrangement nobody can see which hat they are wearing when they speak or decide.
    .name = Double hat
    .explains = Looks for people with a role for one party (OG, contract authority, executing contractor or its board) and a role on the alliance board or in the AMT. That is allowed, but it asks people to stay in role: an arrangement on how somebody keeps the hats apart. Once there is one, the signal is silent. Those who have the same two roles are in one signal.

rule-overloaded-person =
    { $count ->
        [one] { $people }: { $most } roles
       *[other] { $count } people with { $least } roles or more
    }
    .why = Giving { $people } many roles makes the alliance vulnerable: key people get overloaded and work falls through the cracks.
    .name = Many roles for one person
    .explains = Counts how many roles somebody has in the bovenkant. The source names overload of a few key people as a result of too little attention to organisation. The two roles of a double hat count as one: that has a signal of its own. The limit of three roles is the makers’ own; a design can choose another.

rule-no-competence-selection = Selection on competence is not planned yet
    .why = An alliance is made by people. Selection on competence belongs on both sides, not just with the market party.
    .name = No selection on competence
    .explains = Checks whether it has been agreed for OG and for ON that people are chosen on competence, for example with an assessment. The source explicitly asks this of both sides.

rule-no-competence-selection--one-side = Selection on competence: not at { $side }
    .why = At { $other } selection on competence is planned. The source asks it of both sides, because the match between people makes the difference.

rule-no-own-location = The alliance has no project location of its own yet
    .why = A place apart from the parent organisations helps people to work from the joint interest from the start.
    .name = No location of its own
    .explains = Checks whether the alliance gets a place outside the partners’ offices. The source sees that as a clear sign, which makes people feel one team sooner.

rule-shutters-closed = Own location, but no external visits planned
    .why = Being together in one place works well, as long as the shutters stay open. Frequent visits by people from the surroundings, board members and colleagues keep the outside world close.
    .name = Shutters closed
    .explains = Checks, once there is a location of its own, whether external people often come. The source sees that a strong us-feeling can keep the outside world at a distance, and advises inviting external people.

rule-no-onboarding = There is no agreement about newcomers yet
    .why = With every change of people, support for the alliance can fade. Time to get new people properly on board prevents that.
    .name = No onboarding agreement
    .explains = Checks whether it has been agreed how newcomers are brought on board. The source names changes in team and bovenkant as moments when support fades, and asks for time to bring people on board well.

fix-add-vacancy = Open a vacancy for { $side } in { $discipline }
fix-add-vacancies = Open a vacancy for the other side in each of these disciplines
fix-open-seat = Open a position for { $side } in { $role }
fix-level-votes = Give both sides { $votes ->
        [one] 1 vote
       *[other] { $votes } votes
    }
fix-arrange-double-hat = Lay down how { $people } { $count ->
        [one] keeps
       *[other] keep
    } the hats apart
