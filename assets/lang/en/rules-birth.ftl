# Signals about the birth.

rule-birth-not-started = Nobody has looked yet whether the time is right
    .why = An alliance is born when project, people and organisation are all three green. Start with the aspect that raises most doubt, and let a few people score it.
    .name = Not started
    .explains = Shows as long as nothing of the birth is filled in. Other signals about it are silent until then. It disappears once there are agreements to sign: then the question was answered. This signal is the makers’ own.

rule-view-not-green = A view is not green
    .why = Not green yet: { $aspects }.
    .name = View not green
    .explains = Checks for each view (project, people, organisation) whether all its aspects are green. One red aspect makes it a blocker. Room to optimise counts only with three domains. Where people see it differently the most careful score counts; that is the makers’ choice. A view in which nobody scored anything gives no signal, nor does an alliance that is at work.

rule-view-not-green--project-red =
    { $count ->
        [one] Project: 1 aspect is red
       *[other] Project: { $count } aspects are red
    }
    .why = Red: { $aspects }. An alliance is born when project, people and organisation are all three green; what is red stops the birth.

rule-view-not-green--project =
    { $count ->
        [one] Project: 1 aspect is amber
       *[other] Project: { $count } aspects are amber
    }
    .why = Amber: { $aspects }. All aspects of a view have to become green, also what is half arranged now.

rule-view-not-green--project-open =
    { $count ->
        [one] Project: 1 aspect not scored yet
       *[other] Project: { $count } aspects not scored yet
    }
    .why = What was scored is green. Open: { $aspects }.

rule-view-not-green--people-red =
    { $count ->
        [one] People: 1 aspect is red
       *[other] People: { $count } aspects are red
    }
    .why = Red: { $aspects }. An alliance is born when project, people and organisation are all three green; what is red stops the birth.

rule-view-not-green--people =
    { $count ->
        [one] People: 1 aspect is amber
       *[other] People: { $count } aspects are amber
    }
    .why = Amber: { $aspects }. All aspects of a view have to become green, also what is half arranged now.

rule-view-not-green--people-open =
    { $count ->
        [one] People: 1 aspect not scored yet
       *[other] People: { $count } aspects not scored yet
    }
    .why = What was scored is green. Open: { $aspects }.

rule-view-not-green--organisation-red =
    { $count ->
        [one] Organisation: 1 aspect is red
       *[other] Organisation: { $count } aspects are red
    }
    .why = Red: { $aspects }. An alliance is born when project, people and organisation are all three green; what is red stops the birth.

rule-view-not-green--organisation =
    { $count ->
        [one] Organisation: 1 aspect is amber
       *[other] Organisation: { $count } aspects are amber
    }
    .why = Amber: { $aspects }. All aspects of a view have to become green, also what is half arranged now.

rule-view-not-green--organisation-open =
    { $count ->
        [one] Organisation: 1 aspect not scored yet
       *[other] Organisation: { $count } aspects not scored yet
    }
    .why = What was scored is green. Open: { $aspects }.

rule-alliance-not-obvious = An alliance is less obvious here
    .why = The scope is fixed, the work is simple, there are few stakeholders and the risks are in view. According to the source an alliance is less obvious when these four come together.
    .name = Alliance less obvious
    .explains = Speaks when four characteristics come together: a fixed scope, little uncertainty, few stakeholders and risks that are in view. With three of the four it is silent. It is no judgement of the form: a board can have a good reason.

rule-client-readiness-open =
    { $count ->
        [one] Is OG ready for the hat that is still open?
       *[other] Is OG ready for the hats of an alliance?
    }
    .why = Not judged yet: { $hats }. In an alliance a client is also partner, and often link to the funder and asset manager. Those who know that beforehand can prepare for it.
    .name = OG ready for the hats?
    .explains = Checks whether it was judged how ready the client is for each of the four hats, while a full alliance is designed or the form is still open. That it speaks for an open form too is the makers’ own. ‘Not yet’ is an answer too.

rule-evidence-missing =
    { $count ->
        [one] One green aspect without evidence
       *[other] { $count } green aspects without evidence
    }
    .why = Without evidence: { $aspects }. Write down in a line what shows it; then those who come later can join in the discussion.
    .name = Green without evidence
    .explains = Checks whether for each green aspect somebody wrote down what shows it. The source asks what played a part in the birth; that it has to be on paper for each aspect is the makers’ own.

rule-specification-too-tight = What is asked of the market leaves little room
    .why = Many requirements that say how leave less room to solve problems together. Rather ask for what is to be achieved.
    .name = Specifications with little room
    .explains = Speaks when for the tender many requirements that say how were chosen. According to the source clients are still quick to do so, and leave the contractor little room.
