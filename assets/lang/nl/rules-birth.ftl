# Signalen over de geboorte.

rule-birth-not-started = Nog niet gekeken of het de tijd is
    .why = Een alliantie ontstaat als project, mensen en organisatie alle drie op groen staan. Begin met één aspect dat twijfel geeft, en laat een paar mensen scoren.
    .name = Nog niet begonnen
    .explains = Staat er zolang van de geboorte nog niets is ingevuld. Andere signalen daarover zwijgen tot dan. Vanaf het moment dat er afspraken te tekenen zijn, verdwijnt het: de vraag is dan beantwoord. Dit signaal is van de makers.

rule-view-not-green = Een invalshoek staat niet op groen
    .why = Nog niet op groen: { $aspects }.
    .name = Invalshoek niet op groen
    .explains = Kijkt per invalshoek (project, mensen, organisatie) of alle aspecten op groen staan. Eén aspect op rood maakt het een knelpunt. De ruimte om te optimaliseren telt waar drie domeinen zijn gekozen. Zien mensen het verschillend, dan telt de voorzichtigste score; dat is een keuze van de makers. Een invalshoek waar nog niemand iets scoorde, geeft geen signaal, en wie al aan het werk is ook niet meer.

rule-view-not-green--project-red =
    { $count ->
        [one] Project: 1 aspect op rood
       *[other] Project: { $count } aspecten op rood
    }
    .why = Op rood: { $aspects }. Een alliantie ontstaat als project, mensen en organisatie alle drie op groen staan; wat op rood staat, houdt de geboorte tegen.

rule-view-not-green--project =
    { $count ->
        [one] Project: 1 aspect op oranje
       *[other] Project: { $count } aspecten op oranje
    }
    .why = Op oranje: { $aspects }. Alle aspecten van een invalshoek moeten op groen komen, ook wat nu half geregeld is.

rule-view-not-green--project-open =
    { $count ->
        [one] Project: 1 aspect nog niet gescoord
       *[other] Project: { $count } aspecten nog niet gescoord
    }
    .why = Wat gescoord is, staat op groen. Open: { $aspects }.

rule-view-not-green--people-red =
    { $count ->
        [one] Mensen: 1 aspect op rood
       *[other] Mensen: { $count } aspecten op rood
    }
    .why = Op rood: { $aspects }. Een alliantie ontstaat als project, mensen en organisatie alle drie op groen staan; wat op rood staat, houdt de geboorte tegen.

rule-view-not-green--people =
    { $count ->
        [one] Mensen: 1 aspect op oranje
       *[other] Mensen: { $count } aspecten op oranje
    }
    .why = Op oranje: { $aspects }. Alle aspecten van een invalshoek moeten op groen komen, ook wat nu half geregeld is.

rule-view-not-green--people-open =
    { $count ->
        [one] Mensen: 1 aspect nog niet gescoord
       *[other] Mensen: { $count } aspecten nog niet gescoord
    }
    .why = Wat gescoord is, staat op groen. Open: { $aspects }.

rule-view-not-green--organisation-red =
    { $count ->
        [one] Organisatie: 1 aspect op rood
       *[other] Organisatie: { $count } aspecten op rood
    }
    .why = Op rood: { $aspects }. Een alliantie ontstaat als project, mensen en organisatie alle drie op groen staan; wat op rood staat, houdt de geboorte tegen.

rule-view-not-green--organisation =
    { $count ->
        [one] Organisatie: 1 aspect op oranje
       *[other] Organisatie: { $count } aspecten op oranje
    }
    .why = Op oranje: { $aspects }. Alle aspecten van een invalshoek moeten op groen komen, ook wat nu half geregeld is.

rule-view-not-green--organisation-open =
    { $count ->
        [one] Organisatie: 1 aspect nog niet gescoord
       *[other] Organisatie: { $count } aspecten nog niet gescoord
    }
    .why = Wat gescoord is, staat op groen. Open: { $aspects }.

rule-alliance-not-obvious = Een alliantie ligt hier minder voor de hand
    .why = De scope ligt vast, het werk is eenvoudig, er zijn weinig belanghebbenden en de risico’s zijn te overzien. De bron noemt deze vier samen als een project waarvoor een bekende vorm volstaat.
    .name = Alliantie niet voor de hand liggend
    .explains = Spreekt als vier kenmerken alle vier op weinig staan: scope, onzekerheid, belanghebbenden en risico’s. Met drie van de vier zwijgt het. Het is geen oordeel over de vorm: een bestuur kan een goede reden hebben.

rule-client-readiness-open =
    { $count ->
        [one] Is OG klaar voor de pet die nog openstaat?
       *[other] Is OG klaar voor de petten van een alliantie?
    }
    .why = Nog niet beoordeeld: { $hats }. Een opdrachtgever is in een alliantie ook partner, schakel naar het geld en beheerder. Wie dat vooraf weet, kan erop inrichten.
    .name = OG klaar voor de petten?
    .explains = Vraagt of beoordeeld is hoe klaar de opdrachtgever is voor elk van de vier petten, zolang een volledige alliantie ontworpen wordt of de vorm nog openstaat. Dat laatste is van de makers. Ook ‘nog niet’ is een antwoord.

rule-evidence-missing =
    { $count ->
        [one] Eén aspect op groen zonder onderbouwing
       *[other] { $count } aspecten op groen zonder onderbouwing
    }
    .why = Zonder onderbouwing: { $aspects }. Een korte regel over waar het aan te zien is, maakt groen bespreekbaar voor wie er later bij komt.
    .name = Groen zonder onderbouwing
    .explains = Kijkt of bij elk aspect op groen iemand opschreef waar dat aan te zien is. De bron vraagt wat er speelde; dat het erbij moet staan, is van de makers.

rule-specification-too-tight = De vraag aan de markt laat weinig ruimte
    .why = Veel eisen die zeggen hoe het moet, verkleinen de ruimte om problemen samen op te lossen. Vraag wat er bereikt moet zijn.
    .name = Vraag met weinig ruimte
    .explains = Spreekt als bij de aanbesteding is gekozen voor veel eisen die zeggen hoe. De bron ziet dat opdrachtgevers hiertoe neigen en daarmee de ruimte voor de markt klein maken.
