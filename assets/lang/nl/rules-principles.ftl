# Signalen over de beginselen, en de uitwegen daarbij.

rule-principles-not-started = Nog geen beginselen gekozen
    .why = Begin met één beginsel waarop OG en ON elkaar willen aanspreken; de rest van de lijst volgt daaruit.
    .name = Nog niet begonnen
    .explains = Staat er zolang het team nog niet aan de beginselen is begonnen. Andere signalen over beginselen zwijgen tot dan. Dit signaal is van de makers.

rule-principles-none = De lijst met beginselen is leeg
    .why = In een alliantie zijn beginselen geen losse omgangsregels: ze horen bij het contract, de besturen tekenen ervoor, en een alliantie slaagt moeilijk zonder. Hier staat er nu geen.
    .name = Geen beginselen
    .explains = Kijkt of er beginselen gekozen zijn nadat het team eraan begonnen is. De bron noemt de beginselen een kritische succesfactor van een alliantie. De uitweg kiest de kern uit de catalogus.

rule-core-principle-missing = Uit de kern ontbreekt: { $principles }
    .why = Nog niet gekozen: { $principles }. { $count ->
        [one] De bron noemt het
       *[other] De bron noemt ze
    } bij de voorbeelden van wat allianties in hun contract zetten en door hun besturen laten tekenen.
    .name = Kernbeginsel ontbreekt
    .explains = Kijkt of drie beginselen gekozen zijn: best for project, transparantie of open boek, en geen winst ten koste van de ander. De bron geeft ze als voorbeeld; dat juist deze drie de kern vormen, is een keuze van de makers. Transparantie en open boek tellen als één, omdat het ene in het andere zichtbaar wordt.

rule-principles-not-in-contract =
    { $count ->
        [one] Niet in het contract: { $principles }
       *[other] Niet in het contract: { $count } beginselen
    }
    .why = Gekozen, maar geen deel van het contract: { $principles }. De kracht van een alliantiebeginsel is dat het geen afspraak uit een start-up is, maar een formele verplichting.
    .name = Beginsel niet in het contract
    .explains = Zoekt gekozen beginselen die niet in het contract staan. De bron ziet daarin het verschil met gewone samenwerkingsafspraken. Voor waarden en eigen beginselen is het een tip. Loopt het werk en staat er al een beginsel in het contract, dan vervalt ook die tip: dan was het een keuze. Dat onderscheid is van de makers.

rule-principles-not-in-contract--values =
    { $count ->
        [one] Waarde niet in het contract: { $principles }
       *[other] { $count } waarden niet in het contract
    }
    .why = Wel gekozen, maar geen deel van het contract: { $principles }. Dat kan een keuze zijn; wat in het contract staat, is een verplichting, wat ernaast staat een voornemen.

rule-principles-unsigned = Nog niet getekend: { $parties }
    .why = { $count ->
        [one] Eén beginsel uit het contract mist een handtekening ({ $principles }).
       *[other] { $count } beginselen uit het contract missen een handtekening ({ $principles }).
    } Wie letterlijk tekent, omarmt een beginsel makkelijker en houdt zich er eerder aan, ook in directie en bestuur.
    .name = Beginsel niet getekend
    .explains = Kijkt of elke partij elk beginsel uit het contract heeft getekend. De bron schrijft de naleving mede toe aan de handtekening van directies en besturen. Beginselen buiten het contract hebben een eigen signaal.

rule-principle-not-concrete =
    { $count ->
        [one] Zonder gedrag: { $principles }
       *[other] Zonder gedrag: { $count } beginselen
    }
    .why = Nog niet uitgewerkt in gedrag: { $principles }. In Gorinchem-Waardenburg werkten beginselen doordat ze niet alleen waren opgeschreven, maar in de praktijk concreet werden gemaakt.
    .name = Beginsel zonder gedrag
    .explains = Zoekt gekozen beginselen zonder gedrag waaraan ze te herkennen zijn. De vlinders van Gorinchem-Waardenburg laten zien dat toepassen zwaarder telt dan opschrijven. Voor beginselen uit de catalogus kan het team het gedrag daaruit overnemen.

rule-best-for-project-alone = { $principle }: en het publieke belang?
    .why = Bij de Markermeerdijken ging best for project vooral over het gedeelde belang van OG en ON, en minder over het belang voor de omgeving. Hier staat er geen beginsel en geen rol naast die het publieke belang inbrengt.
    .name = Best for project zonder tegenwicht
    .explains = Kijkt of naast best for project ook best for society gekozen is, of een publieke vertegenwoordiger een rol heeft. De evaluatie van de Markermeerdijken noemt dit een spanning die erbij hoort. Eén van beide is genoeg. Het signaal spreekt bij een dijk, tunnel, weg of spoor; van ander werk weet het ontwerp niet of de opdrachtgever publiek is.

rule-principles-inward =
    { $count ->
        [one] Het beginsel geldt alleen binnen de alliantie
       *[other] Geen van de { $count } beginselen geldt buiten de alliantie
    }
    .why = Een sterk wij-gevoel kan de buitenwereld op afstand houden. De reflectoren bij de Markermeerdijken vroegen wat er gebeurt als beginselen ook voor partners buiten de alliantie gelden.
    .name = Beginselen alleen naar binnen
    .explains = Kijkt of ten minste één beginsel ook geldt voor partners buiten de alliantie. De evaluatie van de Markermeerdijken raadt aan te bekijken welke beginselen zich daarvoor lenen. Eén is genoeg om dit signaal te laten zwijgen.

rule-principle-contradicted = { $principles }: het ontwerp zegt iets anders
    .why = Het beginsel en een ander deel van het ontwerp spreken elkaar tegen.
    .name = Beginsel tegengesproken door het ontwerp
    .explains = Legt elk gekozen beginsel naast het deel van het ontwerp waar het over gaat: open boek, gelijk belang in de doorrekeningen, besluiten, escalatie, bezetting van het bestuur en het AMT, gedeelde risico’s en mandaten. Spreekt het ontwerp een beginsel in het contract tegen, dan houdt dat beginsel geen stand. De grenzen voor gelijk belang en gedeelde risico’s zijn van de makers en zijn per ontwerp in te stellen; gelijk belang is een berekening, en daarom een aandachtspunt. Een wens van OG die OG met een reden zelf draagt, telt daarin niet mee.

rule-principle-contradicted--open-book = { $principles }: het boek is gesloten
    .why = Afgesproken is dat partijen elkaars cijfers niet zien. In een alliantie worden juist alle financiële gegevens onder de werkelijke kosten gedeeld.

rule-principle-contradicted--opposed-interests = { $principles }: in { $opposed } verliest er één
    .why = In { $opposed } van de doorrekeningen wint de ene kant terwijl de andere verliest; ten minste { $least } hoort gelijk op te gaan.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weegt daarin het zwaarst.
    } Het beginsel noemt juist dat onaanvaardbaar.

rule-principle-contradicted--majority = { $principles }: een meerderheid beslist
    .why = In dit ontwerp beslist een meerderheid; het beginsel vraagt dat besluiten alleen samen vallen.

rule-principle-contradicted--one-side = { $principles }: { $side } beslist alleen
    .why = In dit ontwerp liggen de besluiten bij { $side }; het beginsel vraagt dat ze alleen samen vallen.

rule-principle-contradicted--claims = { $principles }: de ladder kent een claim
    .why = Het beginsel sluit een claim uit; de escalatieladder heeft een claimprocedure als stap.

rule-principle-contradicted--one-sided = { $principles }: { $roles } van één kant
    .why = In { $roles } zit één bloedgroep. Het beginsel vraagt dat OG en ON allebei aan tafel zitten waar de alliantie wordt geleid.

rule-principle-contradicted--shared-risks = { $principles }: { $share } van de waarde is gedeeld
    .why = Van de verwachte waarde van de risico’s is { $share } gedeeld; het doel is { $least }. Bij één kant: { $names }.

rule-principle-contradicted--autonomy = { $principles }: besluiten vallen buiten
    .why = { $subjects ->
        [one] Over het ene onderwerp met een mandaat
       *[other] Over alle { $subjects } onderwerpen met een mandaat
    } beslissen alleen rollen van OG of ON. Autonomie binnen vangrails vraagt dat de alliantie zelf ergens over gaat.

fix-choose-core-principles = Kern kiezen
fix-add-principles =
    { $count ->
        [one] Beginsel toevoegen
       *[other] { $count } beginselen toevoegen
    }
fix-put-in-contract =
    { $count ->
        [one] In het contract opnemen
       *[other] { $count } beginselen in het contract opnemen
    }
fix-take-catalogue-behaviours =
    { $count ->
        [one] Gedrag uit de catalogus overnemen
       *[other] Gedrag uit de catalogus overnemen bij { $count } beginselen
    }
fix-choose-best-for-society = Best for society toevoegen
fix-open-the-book = Boek openen
fix-decide-together = Alleen samen beslissen
fix-remove-claim-steps =
    { $count ->
        [one] Claimstap verwijderen
       *[other] { $count } claimstappen verwijderen
    }
fix-open-other-seats =
    { $count ->
        [one] Plek openen voor de andere kant
       *[other] { $count } plekken openen voor de andere kant
    }
