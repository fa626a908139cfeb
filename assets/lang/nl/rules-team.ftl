# Signalen over het team, en hun uitwegen.

rule-team-not-started = Team: nog niet begonnen
    .why = Begin met de disciplines, en zet in elke discipline mensen van OG en van ON.
    .name = Team niet begonnen
    .explains = Wijst de eerste stap zolang het team leeg is. Tot die tijd zwijgen de andere signalen over het team. Dit signaal is van de makers; geen bron noemt het.

rule-single-bloedgroep = { $discipline }: { $people } mensen, allemaal van { $side }
    .why = Met één bloedgroep in een discipline keert het denken in wij en zij makkelijk terug. Iemand van { $other } erbij maakt ook dit team gezamenlijk.
    .name = Eén bloedgroep
    .explains = Zoekt disciplines van twee of meer mensen die allemaal van één kant komen. In een goede mix ontstaat op elk niveau gezamenlijkheid; met één bloedgroep komt oud gedrag terug. Een vacature voor de andere kant maakt er een tip van. Bouwt de discipline, dan is het een tip: bijna geen opdrachtgever heeft eigen bouwers. Of een discipline bouwt, leiden de makers af uit een woord in de naam, zoals uitvoering, bouw of realisatie.

rule-single-bloedgroep--to-fill = { $discipline }: vacature voor { $other } nog te vervullen
    .why = Nu werken er { $people } mensen, allemaal van { $side }. Is de vacature vervuld, dan zitten beide bloedgroepen in deze discipline.

rule-single-bloedgroep--builds = { $discipline }: wie kijkt er mee van { $other }?
    .why = Er werken { $people } mensen, allemaal van { $side }. Bijna geen opdrachtgever heeft eigen bouwers, dus dat is gewoon. Iemand van { $other } voor toezicht of metingen houdt ook hier het werk gezamenlijk.

rule-lone-discipline =
    { $count ->
        [one] { $disciplines }: één persoon
       *[other] { $count } disciplines met één persoon
    }
    .why = Wie alleen werkt, is altijd één bloedgroep: { $disciplines }. Een vacature voor de andere kant brengt de mix ook daar.
    .name = Discipline van één persoon
    .explains = Zoekt disciplines met precies één persoon en zonder vacature voor de andere kant. De bron vraagt in alle teams om een mix van OG en ON. Alle disciplines waarvoor dit geldt, staan in één tip.

rule-empty-discipline =
    { $count ->
        [one] { $disciplines }: nog niemand
       *[other] { $count } disciplines zonder mensen
    }
    .why = In { $disciplines } werkt nog niemand en is geen vacature. Zo is niet te zien wie het werk doet en van welke kant.
    .name = Lege discipline
    .explains = Zoekt disciplines zonder mensen en zonder vacatures. Een lege discipline is een begin dat nog niet af is, of een naam die weg kan. Dit signaal is van de makers; geen bron noemt het.

rule-client-share-low = Eigen mensen van OG: { $share } van de alliantie
    .why = { $all ->
        [0] Geteld zonder de uitvoering.
       *[other] Geteld over iedereen in de disciplines.
    } Het doel is { $goal }; onder { $least } gaat dit signaal af. Met weinig eigen mensen kan OG minder tegenkracht bieden en weegt het publieke belang minder mee.
    .name = Weinig eigen mensen van OG
    .explains = Vergelijkt de fte van eigen (niet ingehuurde) mensen van OG met de fte in alle disciplines buiten de uitvoering, of met alle fte als het ontwerp dat kiest (Team). Het doel is 50 %, zoals bij de Markermeerdijken, of wat het ontwerp zelf kiest. Waarvan dat de helft is, zegt de bron niet; fte buiten de uitvoering is één lezing, van de makers. De grens op de helft van dat doel is van de makers.

rule-client-share-low--ammd = Eigen mensen van OG: { $share } van de alliantie
    .why = { $all ->
        [0] Geteld zonder de uitvoering
       *[other] Geteld over iedereen in de disciplines
    }; het doel is { $goal }. { $itself ->
        [0] De Markermeerdijken eindigden onder 10 %, en reflectoren zagen daar
       *[other] Reflectoren zagen hier
    } het risico dat de macht naar het project schuift en het publieke belang te weinig wordt ingebracht.

rule-management-team-one-sided = { $role }: alleen mensen van { $side }
    .why = Het AMT leidt de alliantie namens beide kanten. Zonder iemand van { $other } is er op dit niveau geen gezamenlijkheid.
    .name = AMT van één kant
    .explains = Kijkt of het AMT mensen van beide kanten heeft. De bron vraagt op elk niveau om een mix van OG en ON; bovenaan is dat geen tip maar een voorwaarde. Een open plek voor de andere kant laat het signaal zwijgen. Dat die voorwaarde ook voor het AMT geldt en zwaarder weegt, leiden de makers af.

rule-board-unbalanced = { $role }: alleen mensen van { $side }
    .why = Een eerlijke vertegenwoordiging van beide partijen draagt de samenwerking. Zonder iemand van { $other } beslist één kant over wat van beide is.
    .name = Bestuur uit balans
    .explains = Kijkt of het alliantiebestuur mensen van beide kanten heeft, en of de kanten evenveel stemmen hebben waar het bestuur stemt. Eerlijke vertegenwoordiging is bij de Markermeerdijken een alliantiebeginsel. Een open plek voor de andere kant laat het signaal zwijgen. Dat het ook om stemmen gaat, leiden de makers af.

rule-board-unbalanced--votes = Stemmen in { $role }: OG { $client }, ON { $contractor }
    .why = Met een ongelijk aantal stemmen kan de ene kant de andere overstemmen. Bij een eerlijke vertegenwoordiging wegen beide kanten even zwaar.

rule-leads-one-sided = { $role }: alle { $people } van { $side }
    .why = Alle { $people } disciplineleiders komen van { $side }. De mix in de disciplines telt minder als de leiding van één kant komt; iemand van { $other } erbij maakt ook dit niveau gezamenlijk.
    .name = Disciplineleiders van één kant
    .explains = Kijkt of de disciplineleiders van beide kanten komen. De bron vraagt op elk niveau om een mix van OG en ON. Onder drie leiders zwijgt het signaal, en ook zodra er een plek openstaat voor de andere kant. Het getal drie is van de makers.

rule-double-hat =
    { $count ->
        [one] { $people } draagt twee petten
       *[other] { $count } mensen dragen dezelfde twee petten
    }
    .why = { $people } { $count ->
        [one] zit
       *[other] zitten
    } in { $own } en in { $lead }. Zonder afspraak is niet te zien met welke pet op iemand spreekt of beslist.
    .name = Dubbele pet
    .explains = Zoekt mensen met een rol voor één partij (OG, contractgemachtigde, uitvoerend aannemer of diens bestuur) én een rol in het alliantiebestuur of in het AMT. Dat mag, maar vraagt rolvastheid: een afspraak over hoe iemand de petten uit elkaar houdt. Zodra die afspraak er is, zwijgt het signaal. Wie dezelfde twee rollen heeft, staat in één signaal.

rule-overloaded-person =
    { $count ->
        [one] { $people }: { $most } rollen
       *[other] { $count } mensen met { $least } rollen of meer
    }
    .why = Veel rollen bij { $people } maken de alliantie kwetsbaar: sleutelpersonen raken overbelast en werk valt tussen wal en schip.
    .name = Veel rollen bij één persoon
    .explains = Telt hoeveel rollen in de bovenkant iemand heeft. De bron noemt overbelasting van een paar sleutelpersonen als gevolg van te weinig aandacht voor organisatie. De twee rollen van een dubbele pet tellen samen voor één: die heeft een eigen signaal. De grens van drie rollen is van de makers; een ontwerp kan een eigen grens kiezen.

rule-no-competence-selection = Selectie op competenties is nog niet gepland
    .why = Werken in een alliantie is mensenwerk. Selectie op competenties hoort aan beide kanten, dus niet alleen bij de marktpartij.
    .name = Geen selectie op competenties
    .explains = Kijkt of voor OG en voor ON is afgesproken dat mensen op competenties worden gekozen, bijvoorbeeld met een assessment. De bron vraagt dat uitdrukkelijk van beide kanten.

rule-no-competence-selection--one-side = Selectie op competenties: niet bij { $side }
    .why = Bij { $other } is selectie op competenties gepland. De bron vraagt het van beide kanten, want of mensen bij elkaar passen, maakt het verschil.

rule-no-own-location = Er is nog geen eigen projectlocatie
    .why = Een plek los van de moederorganisaties helpt om vanaf het begin te werken vanuit het gezamenlijk belang.
    .name = Geen eigen locatie
    .explains = Kijkt of de alliantie een plek krijgt buiten de kantoren van de partners. De bron ziet daarin een duidelijk teken, waardoor mensen zich eerder één team voelen.

rule-shutters-closed = Eigen locatie, maar geen bezoek van buiten gepland
    .why = Samen op één plek werkt goed, zolang de luiken open blijven. Vaak bezoek van omgeving, bestuurders en collega’s houdt de buitenwereld dichtbij.
    .name = Luiken dicht
    .explains = Kijkt, zodra er een eigen locatie is, of er vaak mensen van buiten komen. De bron ziet dat een sterk wij-gevoel de buitenwereld op afstand kan zetten, en raadt aan mensen van buiten uit te nodigen.

rule-no-onboarding = Er is nog geen afspraak over nieuwkomers
    .why = Bij elke wisseling kan steun voor de alliantie verdwijnen. Tijd om nieuwe mensen goed in te werken, voorkomt dat.
    .name = Geen inwerkafspraak
    .explains = Kijkt of is afgesproken hoe nieuwkomers worden ingewerkt. De bron noemt wisselingen in team en bovenkant als moment waarop steun verdwijnt, en vraagt tijd om mensen goed in te werken.

fix-add-vacancy = Open een vacature voor { $side } in { $discipline }
fix-add-vacancies = Open in elk van deze disciplines een vacature voor de andere kant
fix-open-seat = Open een plek voor { $side } in { $role }
fix-level-votes = Geef beide kanten { $votes ->
        [one] 1 stem
       *[other] { $votes } stemmen
    }
fix-arrange-double-hat = Leg vast hoe { $people } de petten uit elkaar { $count ->
        [one] houdt
       *[other] houden
    }
