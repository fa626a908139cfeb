### Werkvormen: soorten, onderdelen, en wat ongedaan maken ervan zegt.

workshop-kind-find = vind de fouten
workshop-kind-place = plaats de risico’s
workshop-kind-walk = loop een geval
workshop-kind-staffel = onderhandel een staffel
workshop-kind-team = stel een team samen
workshop-kind-ten = verdeel tien punten
workshop-kind-own = eigen werkvorm

workshop-play-made = in de maak
workshop-play-playing = bezig
workshop-play-debrief = nabespreking
workshop-play-revealed = alles onthuld

workshop-hides-signals = signalen
workshop-hides-figures = uitkomsten van het geld

workshop-topic-staffing = bezetting
workshop-topic-role = rol
workshop-topic-line = lijn
workshop-topic-mandate = mandaat
workshop-topic-ladder = escalatie
workshop-topic-risk = risico
workshop-topic-money = geld
workshop-topic-principle = beginsel
workshop-topic-other = laat ik open

workshop-step = stap { $step }
workshop-mark-named = markering { $number }: { $on }
compare-mark = markering { $number }
compare-rail = bij { $setback } minstens { $least }

edit-make-exercise = werkvorm maken: { $name }
edit-drop-exercise = werkvorm weg
edit-set-exercise = werkvorm wijzigen
edit-add-task = stap erbij: { $name }
edit-set-task-of = stap wijzigen: { $name }
edit-shift-task = volgorde van de stappen: { $name }
edit-remove-task = stap weg: { $name }
edit-plant = fout geplant
edit-set-planted = sleutel wijzigen
edit-unplant = fout uit de sleutel
edit-play-made = werkvorm weer in de maak
edit-play = werkvorm begonnen
edit-debrief = naar de nabespreking
edit-hint = hint gevraagd: { $name }
edit-task-done = klaar met: { $name }
edit-task-open = terug naar: { $name }
edit-mark = gemarkeerd: { $name }
edit-set-exercise-mark = markering wijzigen: { $name }
edit-unmark = markering weg: { $name }
edit-reveal = onthuld
edit-cover = weer bedekt
edit-reveal-all = alles onthuld
edit-count-mark = telt toch mee
edit-uncount-mark = telt niet meer mee
edit-reset-exercise = werkvorm opnieuw
edit-park = geparkeerd: { $name }
edit-set-parked = parkeerlijst wijzigen: { $name }
edit-unpark = van de parkeerlijst af: { $name }
edit-choose-presented = wat gepresenteerd wordt
presenting-signals-on =
    { $count ->
        [0] Signalen staan aan. Er is er geen.
        [one] Signalen staan aan: er is er één.
       *[other] Signalen staan aan: er zijn er { $count }.
    }
presenting-signals-off = Signalen staan uit
presenting-signals-hidden = Deze oefening houdt signalen verborgen tot ze onthuld zijn.
