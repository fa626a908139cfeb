# Het scherm Samenwerking: de laptop die rondgaat, momenten, spinnen, wat opvalt, afspraken.

passing-of = sleutelmoment { $nth } · { $design }
passing-stop = Stoppen…
passing-question = Waar zat bij dit moment de energie?
passing-says = Verdeel precies tien punten. Geen rapportcijfer: het gaat om de verhouding.
passing-voices = uit de alliantie, of van buiten
passing-left = Nog { $left } te verdelen
passing-all = Alle tien punten liggen
passing-lies = { $lies } van 10 gelegd
passing-lane = { $name }: { $points } punten
passing-plus = Punt erbij: { $name }
passing-minus = Punt eraf: { $name }
passing-would = { $name } { $before } → { $after }
passing-would-left = dan nog { $left } te verdelen
passing-too-many = Er waren { $over } te weinig: er ligt wat er nog was
passing-ready = Kan zodra alle tien punten liggen
passing-name = Naam
passing-name-hint = Naam, mag leeg blijven
passing-pass = Doorgeven
passing-nth = Deelnemer { $nth } · { $count ->
        [one] 1 formulier ligt al vast
       *[other] { $count } formulieren liggen al vast
    }, niet te zien
passing-lie =
    { $count ->
        [one] 1 formulier ligt vast
       *[other] { $count } formulieren liggen vast
    }
passing-key-lane = conditie
passing-key-point = punt erbij of eraf
passing-key-half = half punt
passing-key-digits = getal typen
passing-key-voice = verteller of reflector
passing-key-pass = doorgeven
passing-key-next = de volgende
passing-in = Vastgelegd. Geef de laptop door
passing-in-says = Wat is ingevuld, is hier niet meer te zien. Pas als iedereen klaar is, verschijnt de spin.
passing-next = Ik ben de volgende
passing-last = Dit was de laatste
passing-again = Iets vergeten: vul formulier { $count } opnieuw in
passing-asks = Stoppen met dit formulier?
passing-asks-says = De punten die er nu liggen, worden niet bewaard. Wat anderen hebben vastgelegd, blijft.
passing-stay = Verder invullen
passing-leave = Stoppen

together-moments = Sleutelmomenten
    .says = Momenten waarop het erom ging. Eén zin over wat er gebeurde is genoeg om het gesprek te beginnen.
together-fill = Invullen
    .says = Iedereen verdeelt precies tien punten over vijf condities. Een verhouding, geen rapportcijfer.
together-course = Verloop
    .says = Gemiddelde van tien punten per persoon. Een verhouding, geen rapportcijfer.
together-agreements = Afspraken
    .says = Wat er naar aanleiding van de vragen is afgesproken, en wanneer het weer op tafel ligt.
together-friction = Als het schuurt
    .says = Een gesprek voor als de druk oploopt.
together-agreed = { $open } open, { $overdue } voorbij hun datum
together-none = Nog geen sleutelmomenten
together-none-says = Kies een moment waarop het erom ging: een besluit, een tegenslag, een oplevering. Daarna verdeelt iedereen tien punten.
together-moment-new = Nieuw sleutelmoment
together-moment-new-hint = naam van een sleutelmoment, dan Enter
together-moment-name = Naam van sleutelmoment { $name }
together-moment-when = Wanneer was { $name }
together-moment-story = Wat gebeurde er bij { $name }
together-moment-who = Wie waren bij { $name }
together-when-hint = jaar of dag
together-story-hint = wat er gebeurde, in een paar zinnen
together-who-hint = wie erbij waren
together-moment-earlier = { $name } eerder zetten
together-moment-later = { $name } later zetten
together-moment-remove = Verwijder sleutelmoment { $name }, met de formulieren
together-moment-fill = Vul in…
together-moment-fill-of = Vul in bij { $name }
together-moment-look = Toon de spin
together-moment-look-of = Toon de spin van { $name }
together-forms = { $tellers ->
        [one] 1 verteller
       *[other] { $tellers } vertellers
    }, { $reflectors ->
        [one] 1 reflector
       *[other] { $reflectors } reflectoren
    }
together-fill-moment = Invullen bij { $name }
together-way-laptop = Deze laptop gaat rond
    .says = Iedereen verdeelt om de beurt de punten. Wat de vorige gaf, is niet te zien.
together-begin = Begin
together-way-paper = Van papier
    .says = Typ een formulier over. Hele en halve punten, samen tien.
together-paper-keep = Leg vast
together-paper-over = { $over } te veel: samen zijn het er tien
together-paper-unread = { $name }: alleen hele of halve punten
together-in = Vastgelegd
together-in-says = Wat iemand gaf, staat hier niet. Een formulier verwijderen kan wel.
together-few-known = Een groep heeft pas één of twee formulieren: in de spin is dan te zien wie wat gaf.
together-nameless = zonder naam
together-take-out = Verwijder formulier { $nth }: { $who }
together-to-moments = Naar sleutelmomenten
together-to-fill = Naar invullen
together-to-course = Naar het verloop
together-unscored = Nog geen spin te zien
together-unscored-says = Zodra er bij een sleutelmoment een formulier vastligt, staat hier de spin. De vragen en adviezen hieronder zijn er al.
together-ring = Buitenste ring: { $points } punten
together-people =
    { $count ->
        [one] 1 persoon
       *[other] { $count } mensen
    }
together-told-voice-teller = { $count } vertellers: { $means }
together-told-voice-reflector = { $count } reflectoren: { $means }
together-at = { $voice } { $mean } (middelste helft { $low } tot { $high }, { $count } mensen)
together-at-few = { $voice } { $mean } ({ $count ->
        [one] 1 persoon
       *[other] { $count } mensen
    })
together-back = Alle momenten
together-previous = Vorig moment
together-next = Volgend moment
together-head = { $voice } ({ $count })
together-difference = verschil
together-not-ten =
    { $count ->
        [one] 1 formulier telt niet mee: samen geen tien punten.
       *[other] { $count } formulieren tellen niet mee: samen geen tien punten.
    }
together-standing = Wat opvalt
together-standing-none = Bij het laatste moment draagt geen conditie veel meer of minder dan de andere.
together-vessels = Communicerende vaten
together-conditions = Of kies een conditie:
together-strong = Sterk
together-costs = Wat het kost
together-little = Te weinig
together-much = Te veel
together-own-of = Hoe deze paradox hier speelt: { $name }
together-own-hint = hoe dit bij ons speelt, in eigen woorden
together-ammd = Markermeerdijken: { $says }
together-how = { $at } van { $count } hoe-vragen bij { $name }
together-how-previous = Vorige hoe-vraag
together-how-next = Volgende hoe-vraag
together-agree = Leg afspraak vast
together-agree-of = Leg afspraak vast: { $name }
together-what = Wat
together-who = Wie
together-by = Wanneer klaar
together-review = Weer bekijken op
together-keep = Vastleggen
together-card-agreed = Afgesproken
together-card-by = Klaar op { $day }
together-card-review = Weer bekijken { $day }
together-card-overdue = Voorbij { $day }
together-overdue = Voorbij { $day }: bespreek het, of zet een nieuwe datum
together-agreed-none = Nog niets afgesproken
together-agreed-none-says = Bij elke vraag in het verloop staat een advies. Met ‘Leg afspraak vast’ komt dat hier te staan, met wie het doet en wanneer.
together-agreed-done = Geregeld: { $name }
together-agreed-what = Wat is afgesproken: { $name }
together-agreed-who = Wie: { $name }
together-agreed-by = Wanneer klaar: { $name }
together-agreed-review = Weer bekijken op: { $name }
together-agreed-remove = Verwijder afspraak: { $name }
together-agreed-from = Uit de vraag ‘{ $how }’
together-agreed-from-at = Uit de vraag ‘{ $how }’, na { $moment }
friction-to-risks = Naar de plek van de risico’s
friction-to-principles = Naar onze beginselen
friction-to-ladder = Naar de escalatieladder
command-go-collaboration = Ga naar Samenwerking

collaboration-column-moment = Sleutelmoment
collaboration-column-condition = Conditie
collaboration-column-group = Groep
collaboration-column-mean = Gemiddelde, punten
collaboration-column-forms = Formulieren
collaboration-column-low = Middelste helft van
collaboration-column-high = Middelste helft tot
together-way-sheet = Uit een bestand
    .says = Rijen met naam, groep en vijf getallen: .csv of .xlsx, of plakken met Ctrl+V.
together-sheet-choose = Kies een bestand…
together-sheet-read = { $name }: { $count } formulieren, { $refused } rijen niet
together-sheet-take = Neem { $count } formulieren over
together-blank-a4 = Leeg formulier bewaren (A4)…
together-blank-a5 = Leeg formulier bewaren (A5)…
together-table = Kopieer als tabel
dialog-path-forms = Welk bestand heeft de formulieren?
together-at-every = Op elk moment
together-at-whose = { $at }, volgens { $who }
together-at-moments =
    { $count ->
        [one] Bij moment { $moments }
       *[other] Bij de momenten { $moments }
    }
