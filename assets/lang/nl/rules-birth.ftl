# Signalen over de geboorte.

rule-birth-not-started = Nog niet gekeken of de tijd rijp is
    .why = Een alliantie ontstaat als project, mensen en organisatie alle drie op groen staan. Begin met het aspect waarover het meest wordt getwijfeld, en laat een paar mensen scoren.
    .name = Nog niet begonnen
    .explains = Staat er zolang van de geboorte nog niets is ingevuld. Andere signalen daarover zwijgen tot dan. Zijn er afspraken om te tekenen, dan verdwijnt het: de vraag is dan beantwoord. Dit signaal is van de makers.

rule-view-not-green = Een invalshoek staat niet op groen
    .why = Nog niet op groen: { $aspects }.
    .name = Invalshoek niet op groen
    .explains = Kijkt per invalshoek (project, mensen, organisatie) of alle aspecten op groen staan. Eén aspect op rood maakt het een knelpunt. De ruimte om te optimaliseren telt alleen mee bij drie domeinen. Zien mensen het verschillend, dan telt de voorzichtigste score; dat is een keuze van de makers. Een invalshoek waar nog niemand iets scoorde, geeft geen signaal, en een alliantie die al aan het werk is ook niet.

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
    .why = De scope ligt vast, het werk is eenvoudig, er zijn weinig belanghebbenden en de risico’s zijn te overzien. Volgens de bron ligt een alliantie minder voor de hand als deze vier samenkomen.
    .name = Alliantie minder voor de hand liggend
    .explains = Spreekt als vier kenmerken samenkomen: een vaste scope, weinig onzekerheid, weinig belanghebbenden en risico’s die te overzien zijn. Met drie van de vier zwijgt het. Het is geen oordeel over de vorm: een bestuur kan een goede reden hebben.

rule-client-readiness-open =
    { $count ->
        [one] Is OG gereed voor de pet die nog openstaat?
       *[other] Is OG gereed voor de petten van een alliantie?
    }
    .why = Nog niet beoordeeld: { $hats }. Een opdrachtgever is in een alliantie ook partner, en vaak schakel naar de financier en beheerder. Wie dat vooraf weet, kan zich erop voorbereiden.
    .name = OG gereed voor de petten?
    .explains = Kijkt of voor elk van de vier petten beoordeeld is hoe gereed OG ervoor is, zolang een volledige alliantie ontworpen wordt of de vorm nog openstaat. Dat het ook bij een open vorm spreekt, is van de makers. Ook ‘nog niet’ is een antwoord.

rule-evidence-missing =
    { $count ->
        [one] Eén aspect op groen zonder onderbouwing
       *[other] { $count } aspecten op groen zonder onderbouwing
    }
    .why = Zonder onderbouwing: { $aspects }. Schrijf kort op waar het uit blijkt; dan kan wie er later bij komt erover meepraten.
    .name = Groen zonder onderbouwing
    .explains = Kijkt of bij elk aspect op groen iemand opschreef waar dat uit blijkt. De bron vraagt wat er meespeelde bij de geboorte; dat het per aspect op papier moet, is van de makers.

rule-specification-too-tight = De vraag aan de markt laat weinig ruimte
    .why = Veel eisen die zeggen hoe het moet, verkleinen de ruimte om problemen samen op te lossen. Vraag liever wat er bereikt moet worden.
    .name = Vraag met weinig ruimte
    .explains = Spreekt als bij de aanbesteding is gekozen voor veel eisen die zeggen hoe. Volgens de bron doen opdrachtgevers dat nog snel, en houdt de aannemer zo weinig ruimte over.
