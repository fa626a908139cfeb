# De praatplaat: wat past, wat verzameld wordt, de legenda, en wat ergens komt zolang er nog niets is.

plate-in-millions = in € mln
plate-in-thousands = in € × 1.000
plate-saving = kansen − { $amount }
picture-add-opportunity = + kans

plate-more = en nog { $count }
plate-more-amount = en nog { $count } ({ $amount })
plate-more-saving = en nog { $count } (− { $saving } ◆)
plate-more-both = en nog { $count } ({ $amount } − { $saving } ◆)
plate-more-roles =
    { $count ->
        [one] en nog 1 rol
       *[other] en nog { $count } rollen
    }
plate-more-disciplines =
    { $count ->
        [one] en nog 1 discipline
       *[other] en nog { $count } disciplines
    }
plate-more-principles =
    { $count ->
        [one] en nog 1 beginsel
       *[other] en nog { $count } beginselen
    }

plate-client = opdrachtgever
plate-clients = opdrachtgevers
plate-contractor = opdrachtnemer
plate-contractors = opdrachtnemers

plate-usual-board = Alliantiebestuur
plate-usual-client = Opdrachtgever
plate-usual-team = AMT
plate-usual-contractor = Directie ON

plate-line-decides = rapporteert aan, beslist samen
plate-line-advises = adviseert, informeert

plate-empty-client = Hier past wat alleen OG kan keren: een besluit van de overheid, grond, een nieuwe wet.
plate-empty-contractor = Hier past wat ON elke dag zelf stuurt: ploegen, materieel, inkoop.
plate-empty-alliance = Waar zitten OG en ON allebei het meest over in? Schrijf het op; wie het draagt, is daarna het gesprek.
plate-first-risk = Een eerste risico opschrijven
plate-first-risk-hint = bijv. Kabels en leidingen, dan Enter
plate-from-library = Kies uit de bibliotheek
plate-usual-top = Begin met de gebruikelijke bovenkant
plate-add-role = + rol
plate-add-discipline = + discipline
plate-core-principles = Begin met de kern
plate-core-principles-says = De kern: { $names }

plate-legend = Legenda
plate-legend-shut = Legenda sluiten
plate-larger = De plaat groter
plate-smaller = De plaat kleiner
plate-fit = Alles in beeld
plate-zoom = Hoe groot de plaat is: { $share }
plate-counts =
    { $risks ->
        [one] 1 risico
       *[other] { $risks } risico’s
    } · { $chances ->
        [one] 1 kans
       *[other] { $chances } kansen
    }
plate-says-empty = Het hele ontwerp in één beeld
command-show-all = Alles in beeld
plate-add = Toevoegen
plate-add-a-risk = Een risico
plate-add-an-opportunity = Een kans
plate-add-a-discipline = Een discipline
plate-add-a-role = Een rol…
plate-add-a-principle = Een beginsel…

# Over the heading of a room.
plate-room-tasks = Taken hier: { $tasks }
