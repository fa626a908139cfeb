### The Money section.

money-says = Wat de staffel met OG en ON doet, en hoe waarschijnlijk dat is.

## Taakstellend alliantiebudget

money-tab = Taakstellend alliantiebudget
money-empty-says = Hier komt het budget dat de partijen samen vaststellen, met de staffel die het resultaat verdeelt. Daaruit volgt wat elk resultaat voor OG en ON betekent.
money-begin = Begin met het budget
money-direct = Directe kosten
money-direct-tip = Wat het werk zelf kost, zonder algemene kosten, winst en risico’s.
money-overhead = Algemene kosten (AK)
money-overhead-tip = De afgesproken vergoeding voor algemene kosten. Wat hier staat, staat niet ook bij de directe kosten.
money-new-cost = Kostenpost
money-new-overhead = AK
money-add-direct = Regel directe kosten toevoegen
money-add-overhead = Regel AK toevoegen
money-amount-ghost = bedrag
money-line-name = Naam van { $name }
money-line-amount = Bedrag van { $name }
money-line-menu = Meer over { $name }
money-up = Omhoog
money-down = Omlaag
money-remove = Verwijderen
money-line-up = { $name } omhoog
money-line-down = { $name } omlaag
money-line-remove = { $name } verwijderen
money-fee = Winst ON
money-fee-tip = De winst van ON in het budget, los van de AK.
money-prices = Ingeprijsde risico’s ON
money-prices-tip = Wat ON in de contractprijs rekent voor { $count ->
        [one] één risico
       *[other] { $count } risico’s
    } voor eigen rekening. Het volgt uit de prijs bij elk risico.
money-risk-pot = Risicobudget
money-risk-pot-tip = Het geld in het budget dat de gedeelde risico’s draagt.
money-room = Optimalisatieruimte
money-room-tip = Ruimte in de vaste prijs waarin een resultaat kan ontstaan.
money-fund = Alliantiefonds
money-fund-tip = Wat beide kanten inleggen, naast de uitvoeringssom. Een besparing gaat erin, een tegenvaller wordt eruit betaald.
money-total = TAB
money-tab-field = Taakstellend alliantiebudget (TAB)
money-tab-of-parts = Som van de onderdelen.
money-tab-is-sum = Gelijk aan de som van de onderdelen.
money-parts-over = De onderdelen zijn samen { $sum }: { $by } meer dan het TAB.
money-parts-under = De onderdelen zijn samen { $sum }: { $by } minder dan het TAB.
money-tab-to-parts = TAB op de som zetten
money-work = Uitvoeringssom
money-work-tip = Het TAB zonder het alliantiefonds.
money-fund-says = Praktijk bij ProRail: een besparing gaat naar het fonds, een tegenvaller wordt eruit betaald.

## Staffel

money-staffel = Staffel
money-staffel-says = De staffel zegt vooraf wie welk deel krijgt van een voordeel, en wie welk deel betaalt van een nadeel.
money-staffel-menu = Meer over de staffel
money-staffel-remove = Staffel verwijderen
money-ready-half = Half om half met plafonds
money-ready-half-tip = OG en ON delen ieder resultaat. ON wint en verliest hoogstens 5 % van het TAB.
money-ready-falling = Aflopend voor ON: 50, 40, 0
money-ready-falling-tip = Van een voordeel krijgt ON eerst 50, dan 40 %; van een nadeel draagt ON eerst 50, dan 30 %. Wat daarboven komt is voor OG.
money-ready-fee = Half om half, winst op het spel
money-ready-fee-tip = Zoals in Australische allianties: ON verliest hoogstens de winst die op het spel staat; directe kosten worden altijd vergoed (NACG).
money-ready-empty = Leeg beginnen
money-ready-empty-tip = Een staffel zonder treden, om zelf te vullen.
money-no-staffel = Geen staffel afspreken
money-no-staffel-tip = Ook zonder staffel moet duidelijk zijn wie wint en wie betaalt. Schrijf op wat er dan geldt.
money-no-staffel-remove = Toch een staffel maken
money-no-staffel-text = Wat er dan geldt
money-no-staffel-reason = Waarom geen staffel
money-gain = Voordeel
money-loss = Nadeel
money-client = OG
money-contractor = ON
money-add-gain = Trede van het voordeel toevoegen
money-add-loss = Trede van het nadeel toevoegen
money-tier-all = alles
money-tier-above = daarboven
money-tier-bound = { $half }, trede { $tier }: tot
money-tier-client = { $half }, trede { $tier }: deel van OG
money-tier-contractor = { $half }, trede { $tier }: deel van ON
money-tier-menu = Meer over { $half }, trede { $tier }
money-tier-remove = { $half }, trede { $tier } verwijderen
money-tier = { $half }, trede { $tier }
money-tier-open = Open, maar niet de laatste: wat na deze trede komt, geldt nooit.
money-tier-backwards = Loopt niet op: het eind ligt niet voorbij dat van trede { $tier }.
money-tier-at-zero = Loopt niet op: het eind ligt op nul.
money-tier-not-whole = Samen geen 100 %: van wie het verschil is, is niet afgesproken.
money-gain-cap = ON wint hoogstens
money-loss-cap = ON verliest hoogstens
money-no-cap = geen grens

## Afspraken

money-terms = Afspraken over het geld
money-open-book-tip = Of alle partijen elkaars cijfers zien. Zonder open boek is niet af te rekenen op werkelijke kosten.
money-fixed = Vastgesteld
money-fixed-tip = Wanneer het budget is vastgesteld. Hoe later de vangrails vastliggen, hoe meer ruimte er is.
money-fixed-tender = in de aanbesteding
money-fixed-later = later, samen
money-fixed-not-yet = nog niet bekend
money-how = Hoe het budget tot stand komt
money-how-tip = Wie er rekent, wie er meekijkt, en wanneer het vastligt.
money-how-hint = Bijvoorbeeld: samen geraamd, getoetst door een onafhankelijke kostendeskundige
money-price-weight = Gewicht van de prijs in de gunning
money-price-weight-tip = Hoe zwaar de prijs telt bij de keuze van de partner. Laat de prijs liefst zo weinig mogelijk meetellen.
money-at-risk = Winst op het spel
money-at-risk-tip = Het deel van de winst dat ON bij een nadeel kan verliezen.
money-reserve = Reserve van OG
money-reserve-tip = Wat OG boven het budget kan dragen zonder extra geld te vragen.
money-shape = Vorm van de schattingen
money-shape-tip = Hoe een gevolg tussen laag, waarschijnlijk en hoog ligt. PERT legt het zwaartepunt bij waarschijnlijk, een driehoek geeft meer gewicht aan de uiteinden.
money-shape-pert = PERT
money-shape-triangular = driehoek

## Partners en groepen

money-partners = Verdeling binnen OG en ON
money-partners-says = Hoe partners aan één kant het deel van hun kant verdelen.
money-partners-alone = Gedragen door één partij, maar in het resultaat per partij nog verdeeld naar aandeel: { $risks }.
money-partner-share = Deel van { $name }
money-partners-none = Nog niet verdeeld.
money-partners-whole = Samen 100 %.
money-partners-over = Samen { $sum }: { $by } te veel.
money-partners-under = Samen { $sum }: { $by } te weinig.
money-partners-equal = Gelijk verdelen
money-partners-equal-of = Gelijk verdelen: { $side }
money-groups = Risico’s die samen optreden
money-groups-says = Risico’s met dezelfde oorzaak treden samen op. Dat maakt de uitersten groter.
money-add-group = Groep
money-new-group = Zelfde oorzaak
money-group-name = Naam van groep { $name }
money-group-remove = Groep { $name } verwijderen
money-group-empty = Nog geen risico’s gekozen.
money-group-one = { $risk }. Met één risico verandert er niets.
money-group-risks = Risico’s kiezen…
money-group-risks-of = Risico’s kiezen voor { $name }
