# Signalen over de bovenkant en de mandaten, en hun uitwegen.

rule-bovenkant-not-started = Bovenkant: nog niet begonnen
    .why = Begin met drie rollen: opdrachtgever, alliantiebestuur en AMT. Trek daarna de lijnen ertussen.
    .name = Bovenkant niet begonnen
    .explains = Wijst de eerste stap zolang de bovenkant leeg is. Tot die tijd zwijgen de andere signalen over de bovenkant. Dit signaal is van de makers; geen bron noemt het.

rule-client-role-missing = De bovenkant heeft nog geen opdrachtgever
    .why = Zonder opdrachtgever of contractgemachtigde is niet te zien wie de wensen en randvoorwaarden stelt en bij wie het alliantiebestuur terechtkan.
    .name = Opdrachtgever ontbreekt
    .explains = Zoekt een rol van opdrachtgever of contractgemachtigde. Die formuleert wensen en randvoorwaarden; de lijn met het alliantiebestuur begint daar.

rule-alliance-board-missing = De bovenkant heeft nog geen alliantiebestuur
    .why = In het alliantiebestuur leiden beide partners de alliantie samen. Zonder die rol loopt er geen lijn van de opdrachtgever naar de alliantie.
    .name = Alliantiebestuur ontbreekt
    .explains = Zoekt een rol van alliantiebestuur, in een volledige alliantie en bij drie domeinen. Zonder gezamenlijk bestuur is er geen plek waar beide partners samen over de alliantie beslissen.

rule-role-vacant =
    { $count ->
        [one] Nog niemand in de rol { $roles }
       *[other] In { $count } rollen zit nog niemand
    }
    .why = In { $roles } zit nog niemand. Een rol werkt pas als duidelijk is wie die draagt.
    .name = Rol met nog niemand erin
    .explains = Zoekt rollen in de bovenkant waarin niemand zit, ook als er een plek openstaat. De bron vraagt om een duidelijke beschrijving van rollen en taken; een rol waarin niemand zit, werkt nog niet. Dat laatste leiden de makers af. Zitten er al anderen, dan noemt het signaal de partij van wie de plek leeg is: bij opdrachtgever, in het bestuur en in het AMT. Een plek met een plan telt niet mee.

rule-role-vacant--seat =
    { $count ->
        [one] Plek van { $parties } in { $roles } nog leeg
       *[other] { $count } plekken van partijen nog leeg
    }
    .why = In { $roles } is een plek voor { $parties }, maar er zit nog niemand en er is geen plan. Zo wordt daar beslist zonder { $count ->
        [one] deze partij
       *[other] deze partijen
    }.

rule-role-task-missing =
    { $count ->
        [one] Taak nog niet beschreven: { $roles }
       *[other] { $count } rollen zeggen niet waar ze van zijn
    }
    .why = Bij { $roles } staat nog niet waar de rol van is. Zonder gedeeld beeld daarvan wordt het ingewikkeld tussen opdrachtgever en alliantiebestuur.
    .name = Rol zonder taak
    .explains = Zoekt rollen die niet zeggen waar ze van zijn. Een duidelijke rol- en taakbeschrijving hoort volgens de bron bij een goed ontworpen bovenkant.

rule-role-limits-missing =
    { $count ->
        [one] Grens nog niet beschreven: { $roles }
       *[other] { $count } rollen zeggen niet waar ze niet van zijn
    }
    .why = Bij { $roles } staat nog niet waar de rol niet van is. Juist die grens voorkomt dat rollen over elkaar heen schuiven.
    .name = Rol zonder grens
    .explains = Zoekt rollen die niet zeggen waar ze niet van zijn. De bron vraagt beide: waar is een rol wel van, en waar niet.

rule-client-board-line-missing = Geen lijn tussen { $client } en { $board }
    .why = Hoe deze lijn loopt, bepaalt of de samenwerking tussen opdrachtgever en alliantiebestuur lukt. In dit ontwerp ontbreekt de lijn.
    .name = Geen lijn opdrachtgever en bestuur
    .explains = Zoekt een lijn, van welke soort ook, tussen opdrachtgever of contractgemachtigde en alliantiebestuur. Als de lijnen niet zijn uitgedacht, kan de samenwerking tussen die twee ingewikkeld worden.

rule-contractor-line-missing = Geen lijn tussen { $amt } en { $contractor }
    .why = { $contractor } bouwt wat de alliantie bedenkt. Zonder lijn met { $amt } is niet te zien hoe een ontwerp op de bouwplaats komt, en hoe wat daar blijkt teruggaat.
    .name = Geen lijn AMT en uitvoerend aannemer
    .explains = Zoekt bij drie domeinen een lijn, van welke soort ook, tussen het AMT en de uitvoerend aannemer. In de eerste alliantie van ProRail hield de alliantie zelf toezicht op wat de aannemer bouwde; dat vraagt een lijn.

rule-role-detached =
    { $count ->
        [one] { $roles }: nog zonder lijn
       *[other] { $count } rollen zonder lijn
    }
    .why = Zonder lijn is bij { $roles } niet te zien aan wie verantwoording wordt afgelegd en met wie wordt beslist.
    .name = Rol zonder lijn
    .explains = Zoekt rollen waar geen enkele lijn begint of eindigt. De bron vraagt hoe de lijnen lopen. Waar een ander signaal al om een bepaalde lijn vraagt, noemt dit signaal die rol niet nog eens.

rule-line-loop =
    { $count ->
        [one] { $roles } rapporteert aan zichzelf
       *[other] { $count } rollen rapporteren in een kring
    }
    .why = De lijn loopt langs { $roles } en komt terug bij het begin. Zo is niemand in de kring de laatste die verantwoording krijgt.
    .name = Lijnen in een kring
    .explains = Zoekt rapportagelijnen die terugkomen waar ze begonnen. Lijnen over verschillende onderwerpen vormen samen geen kring. Wie in een kring rapporteert, rapporteert uiteindelijk aan zichzelf; het ontwerp spreekt zichzelf dan tegen. Dat een kring een tegenspraak is, leiden de makers af; de bron vraagt om duidelijke rollen en lijnen.

rule-two-masters = { $role }: twee bazen op één onderwerp
    .why = { $role } legt over hetzelfde onderwerp verantwoording af aan { $masters }. Dat kan, als is afgesproken wie wanneer voorgaat.
    .name = Twee bazen
    .explains = Zoekt rollen die over één onderwerp aan twee rollen rapporteren, en mensen in het AMT die over één onderwerp verantwoording afleggen aan de alliantie en aan iemand daarbuiten, zoals hun moederorganisatie. De bron noemt die positie soms lastig en raadt aan het bespreekbaar te maken. Met een afspraak zwijgt het signaal.

rule-two-masters--person = { $person }: twee bazen op één onderwerp
    .why = { $person } legt over hetzelfde verantwoording af aan { $alliance } en aan { $parent }. { $own ->
        [0] Een afspraak zegt wie wanneer voorgaat.
       *[other] Dan valt het niet altijd mee om in de alliantie onafhankelijk te zijn tegenover de eigen organisatie; een afspraak helpt.
    }

rule-owners-not-linked = Hoe worden { $count } opdrachtgevers het onderling eens?
    .why = { $parties } staan samen aan de kant van OG. Geen gedeeld mandaat, geen lijn en geen stap van de ladder zegt hoe ze tot één stem komen. Wie spreekt namens hen?
    .name = Opdrachtgevers niet verbonden
    .explains = Kijkt, waar de kant van OG twee of meer partijen heeft, of iets hen verbindt: een mandaat dat ze delen, een lijn waarlangs ze samen beslissen, of een stap van de ladder waar ze elkaar treffen. Het alliantiebestuur telt niet mee: daar zit ON ook. Een partij die alleen geld geeft, telt niet mee. Dit signaal is van de makers; geen bron noemt het, en daarom is het een vraag.

rule-mandate-missing =
    { $count ->
        [one] { $subjects }: nog niemand beslist hierover
       *[other] { $count } onderwerpen zonder mandaat
    }
    .why = Over { $subjects } heeft nog geen rol een mandaat. Zonder vast besluitpad blijft een besluit liggen of zoekt het een informele weg.
    .name = Onderwerp zonder mandaat
    .explains = Zoekt onderwerpen in de mandaattabel waarover geen rol beslist. De bron vraagt om formele besluitvormingspaden vast te leggen, zodat rollen en mandaat in elke fase helder zijn. Staat er nog geen enkel onderwerp terwijl het bestuur en het AMT er zijn, dan zegt het signaal dat. Is een onderwerp voorbehouden aan de opdrachtgever en zijn er meer opdrachtgevers, dan vraagt het signaal welke beslist.

rule-mandate-missing--no-subjects = Nog niet vastgelegd wie waarover beslist
    .why = { $board } en { $amt } zijn er, maar er staat nog geen onderwerp waarover ze beslissen. Leg vast wie waarover gaat, en tot welk bedrag.

rule-mandate-missing--reserved =
    { $count ->
        [one] { $subjects }: welke opdrachtgever beslist?
       *[other] { $count } onderwerpen: welke opdrachtgever beslist?
    }
    .why = Over { $subjects } beslist alleen de opdrachtgever, en er zijn meer opdrachtgevers. Geen mandaat en geen lijn zegt wie van hen, of dat ze het samen doen.

rule-mandate-overlap = { $subject }: mandaten overlappen
    .why = { $ends ->
        [0] { $roles } kunnen hier
       *[other] Tot en met { $up-to } kunnen { $roles } hier
    } elk zonder de ander over beslissen. Dan is niet duidelijk wie waarover mag beslissen.
    .name = Mandaten overlappen
    .explains = Zoekt onderwerpen waarover twee rollen elk alleen beslissen, bij onderwerpen met bedragen alleen waar de bedragen samenvallen. Samen beslissen telt niet als overlap. Onduidelijkheid over wie waarover mag beslissen zet relaties onder spanning. Dat overlappende bedragen dat doen, leiden de makers af.

rule-mandate-overlap--amounts = { $subject }: mandaten overlappen
    .why = { $ends ->
        [0] Boven { $above }
       *[other] Boven { $above } tot en met { $up-to }
    } kunnen { $roles } elk zonder de ander over hetzelfde bedrag beslissen. Dan is niet duidelijk wie waarover mag beslissen.

rule-owners-decide-apart = { $subject }: twee partijen van { $side } elk apart
    .why = { $roles } beslissen hier elk zonder de ander over, namens { $parties }. Spreek af wie van hen beslist, of beslis samen: dan komt { $side } met één antwoord aan tafel.
    .name = Partijen van één kant beslissen apart
    .explains = Zoekt onderwerpen waarover twee partijen van dezelfde kant elk alleen beslissen, ook als het onderwerp aan OG is voorbehouden. Dit signaal is van de makers; de bron noemt wel dat het schuurt als onduidelijk is wie waarover gaat. Staat bij een van de rollen waarom, dan is het een vraag.

rule-owners-decide-apart--meant = { $subject }: blijven de partijen van { $side } apart?
    .why = { $roles } beslissen hier elk zonder de ander over, en bij een van die rollen staat waarom. Weet de andere kant wie waarover gaat?

rule-mandate-gap =
    { $count ->
        [one] { $subjects }: bedragen zonder mandaat
       *[other] { $count } onderwerpen met bedragen zonder mandaat
    }
    .why = Bij { $subjects } zijn er bedragen waarover niemand beslist, tussen twee grenzen of boven de hoogste.
    .name = Gat in de mandaten
    .explains = Zoekt bij onderwerpen met bedragen naar bedragen waarover niemand beslist: tussen twee grenzen of boven de hoogste. Onderwerpen zonder enig mandaat hebben een eigen signaal. Een besluitpad is pas af als elk bedrag een plek heeft. De bedragen zijn van de makers; de bron vraagt alleen om vaste besluitvormingspaden.

rule-mandate-gap--above = { $subjects }: geen mandaat boven { $above }
    .why = Tot en met { $above } is duidelijk wie over { $subjects } beslist; daarboven beslist niemand.

rule-mandate-gap--between = { $subjects }: { $above } tot { $up-to } zonder mandaat
    .why = Over bedragen boven { $above } tot en met { $up-to } beslist niemand. Daarbuiten is het wel geregeld.

rule-decisions-all-on-top = Over elk onderwerp beslist { $board }
    .why = Alle { $count } onderwerpen liggen bij { $board }, ook de kleine bedragen. In een alliantie is besluiten verdeeld over de lagen: wie dicht bij het werk zit, kan dan zelf door.
    .name = Alle besluiten bovenin
    .explains = Kijkt of het alliantiebestuur over alle onderwerpen beslist waarvoor een mandaat is gegeven. De bron beschrijft besluitvorming over alle lagen, en een projectteam dat veel zelf kan. Wat alleen OG beslist, telt niet mee. Dat het signaal pas bij drie onderwerpen spreekt, is een keuze van de makers.

rule-escalation-missing = Er is nog geen escalatieladder
    .why = Een alliantie kan snel en informeel handelen als duidelijk is hoe een geschil omhoog gaat. Die lijn ligt nog niet vast.
    .name = Geen escalatieladder
    .explains = Kijkt of er een ladder van ten minste twee stappen is. Volgens de bron handelt een alliantie sneller als de weg omhoog duidelijk is afgesproken. Het getal twee is van de makers: met minder stappen gaat niets omhoog.

rule-escalation-missing--short = De escalatieladder heeft slechts één stap
    .why = Met één stap is niet te zien waar een geschil heen gaat als het daar niet lukt. Een tweede stap maakt er een ladder van.

rule-escalation-dead-end =
    { $count ->
        [one] Escalatiestap { $steps } heeft geen rol
       *[other] { $count } escalatiestappen hebben geen rol
    }
    .why = Wie bij stap { $steps } aankomt, kan niet verder: er is geen rol die de stap zet.
    .name = Escalatie loopt dood
    .explains = Zoekt stappen zonder rol, stappen bij een rol waarin niemand zit, en rollen die twee keer op de ladder staan. In elk van die gevallen komt een geschil niet verder. Escalaties vastleggen heeft alleen zin als het pad ergens heen gaat. Dat laatste is een gevolgtrekking van de makers.

rule-escalation-dead-end--vacant =
    { $count ->
        [one] Escalatie stopt bij { $roles }
       *[other] Escalatie stopt bij { $count } rollen waarin niemand zit
    }
    .why = De ladder loopt via { $roles }, en daar zit nog niemand. Een geschil dat daar aankomt blijft liggen.

rule-escalation-dead-end--twice =
    { $count ->
        [one] { $roles } staat twee keer op de ladder
       *[other] { $count } rollen staan twee keer op de ladder
    }
    .why = Een geschil komt terug bij { $roles }, waar het eerder niet lukte. De ladder gaat dan rond in plaats van omhoog.

rule-escalation-no-term =
    { $count ->
        [one] Escalatiestap { $steps } heeft geen termijn
       *[other] { $count } escalatiestappen hebben geen termijn
    }
    .why = Bij stap { $steps } staat niet na hoeveel dagen een geschil verder gaat. Met een termijn blijft het niet hangen.
    .name = Escalatie zonder termijn
    .explains = Zoekt stappen van de ladder zonder termijn in dagen; nul dagen telt ook als geen termijn. De bron vraagt escalaties vast te leggen. Dat daar een termijn bij hoort, is een uitwerking van de makers.

rule-decision-not-joint = De alliantie beslist bij meerderheid
    .why = Een alliantie beslist alleen samen. Een meerderheid kan de andere kant overstemmen.
    .name = Besluiten niet gezamenlijk
    .explains = Kijkt hoe de alliantie besluiten neemt. De bron noemt als beginsel dat een alliantie alleen samen beslist. Zolang er niets is afgesproken, zwijgt dit signaal; een ander vraagt dan hoe er wordt beslist.

rule-decision-not-joint--one-side = Alleen { $side } neemt de alliantiebesluiten
    .why = Een alliantie beslist alleen samen. Als één kant beslist, is het geen alliantiebesluit.

rule-decision-rule-open = Nog niet afgesproken hoe { $board } beslist
    .why = Alleen samen, bij meerderheid of met één kant die beslist: dat staat nog nergens. In een alliantie beslissen de partners alleen samen; dat hoort op papier voordat er wordt getekend.
    .name = Manier van beslissen niet afgesproken
    .explains = Kijkt, zodra het ontwerp aan tekenen toe is en er een alliantiebestuur is, of is afgesproken hoe het beslist. De bron noemt als beginsel dat een alliantie alleen samen beslist. Is iets anders afgesproken, dan heeft dat een eigen signaal.

rule-public-voice-missing = OG zit met alleen inhuur in de leiding
    .why = In { $roles } zijn alle mensen van OG ingehuurd, en een publieke vertegenwoordiger is er niet. Bij consensus telt wat aan tafel wordt ingebracht, ook voor het publieke belang.
    .name = Publieke stem ontbreekt
    .explains = Kijkt of in het bestuur of in het AMT iemand zit die bij OG zelf werkt, of dat er een publieke vertegenwoordiger is. Reflectoren bij de Markermeerdijken noemden te weinig zichtbaarheid van de publieke vertegenwoordiger als risico. Dat inhuur hier niet meetelt, is een keuze van de makers.

rule-asset-manager-missing = De beheerorganisatie heeft nog geen rol
    .why = Het project is in de fase { $phase }. Op het raakvlak met de beheerorganisatie gaat het makkelijk mis; vroeg voorbereiden helpt om goed af te ronden.
    .name = Beheerorganisatie ontbreekt
    .explains = Kijkt vanaf de planuitwerking of de beheerorganisatie een rol en een lijn heeft. De bron vraagt om beheerorganisaties vroegtijdig voor te bereiden. Dat vroeg hier vanaf de planuitwerking betekent, is een keuze van de makers.

rule-asset-manager-missing--no-line = { $role }: nog zonder lijn
    .why = { $role } neemt over wat er wordt gebouwd, maar heeft in de fase { $phase } nog geen lijn met de alliantie. Vroeg verbinden helpt om goed af te ronden.

rule-counterforce-missing = Niemand van buiten kijkt mee
    .why = Een onafhankelijk reviewteam of reflectoren van buiten houden de alliantie verbonden met de wereld eromheen en organiseren tegenspraak.
    .name = Tegenkracht ontbreekt
    .explains = Zoekt de rol van onafhankelijke spiegel: een reviewteam of reflectoren van buiten. De bronnen raden aan tegenkracht en tegenspraak te organiseren, zodat een alliantie geen eigen wereld wordt.

rule-independent-from-parent = { $role }: iemand van een partij
    .why = { $people } hoort bij een van de partijen, en deze rol hoort van geen van de partijen te zijn. Een blik van buiten houdt de alliantie verbonden met de wereld eromheen.
    .name = Onafhankelijke rol bij een partij
    .explains = Kijkt of een onafhankelijk voorzitter of een onafhankelijke spiegel bij een van de partijen in dienst is. Wie voor de rol is ingehuurd, telt als buitenstaander. De bronnen vragen onafhankelijke reviewteams, en beschrijven een voorzitter met een neutrale plek aan tafel. Staat bij de rol waarom, dan is het een vraag.

rule-independent-from-parent--meant = { $role }: onafhankelijk genoeg?
    .why = { $people } hoort bij een van de partijen, en bij de rol staat waarom dat zo is. Ziet de andere kant dat ook zo?

rule-process-guardian-missing = Niemand bewaakt het proces
    .why = Ambitie kan het proces verdringen. Een procesbewaker plant de momenten om stil te staan en te herijken.
    .name = Procesbewaker ontbreekt
    .explains = Zoekt een rol van procesbewaker. De bron raadt aan die rol uitdrukkelijk aan iemand te geven zodra de ambitie wordt geformuleerd: om te steunen, niet om te controleren.

rule-seat-changing =
    { $count ->
        [one] Wisselende plek van { $whose } in { $roles }
       *[other] { $count } wisselende plekken in { $roles }
    }
    .why = In { $roles } komt namens { $whose } telkens iemand anders. Wie er de vorige keer niet bij was, begint opnieuw; met een vast gezicht groeit het vertrouwen sneller.
    .name = Wisselende plek
    .explains = Zoekt plekken in het alliantiebestuur en in het AMT waar namens een partij telkens iemand anders komt. Dit signaal is van de makers; geen bron noemt het.

rule-mandates-stale =
    { $count ->
        [one] 1 rol of mandaat is van een eerdere fase
       *[other] { $count } rollen en mandaten zijn van een eerdere fase
    }
    .why = Het project is nu in de fase { $phase }. Elke fase vraagt een andere verdeling, dus rol- en mandaatafspraken worden per fase opnieuw vastgesteld.
    .name = Mandaten van een eerdere fase
    .explains = Zoekt rollen en mandaten die voor het laatst in een eerdere fase zijn vastgesteld. De bron raadt aan rol- en mandaatafspraken per fase opnieuw vast te stellen. Wat nooit is vastgesteld, telt hier niet mee.

rule-mandates-proposed =
    { $count ->
        [one] Mandaat over { $subjects } is nog een voorstel
       *[other] Mandaten over { $count } onderwerpen zijn nog een voorstel
    }
    .why = Het programma stelde voor wie beslist over { $subjects }. Een voorstel is nog geen afspraak: pas als het bestuur het langsloopt en bevestigt, weet iedereen waar een besluit valt.
    .name = Mandaat is nog een voorstel
    .explains = Zoekt mandaten die het programma voorstelde en die niemand heeft bevestigd of veranderd. De bron raadt aan besluitwegen vast te leggen; dat een voorstel daarvoor niet meetelt, is van de makers.

rule-unclear-bovenkant =
    { $count ->
        [one] De bovenkant is nog niet duidelijk
       *[other] De bovenkant is nog niet duidelijk: { $count } oorzaken
    }
    .why = Het gaat om: { $members }. Zolang dit openstaat, lopen opdrachtgever en alliantiebestuur elkaar gemakkelijk in de weg.
    .name = Onduidelijke bovenkant
    .explains = Vat andere signalen samen: één tegenspraak in rollen, lijnen of mandaten is genoeg, of drie open einden samen. De signalen zelf blijven eronder staan. De grens van drie is van de makers; waarvan bewust is afgeweken, telt niet mee.

rule-unclear-bovenkant--open-ends = De bovenkant is nog niet duidelijk: { $count } open einden
    .why = Het gaat om: { $members }. Elk apart is dat een begin dat nog niet af is; samen maken ze de bovenkant onduidelijk.

rule-hat-uncovered =
    { $count ->
        [one] Pet van OG zonder drager: { $hats }
       *[other] { $count } petten van OG hebben geen drager
    }
    .why = OG is meer dan partner alleen. Nog zonder drager: { $hats }. Elk van die belangen vraagt iemand in de alliantie die het inbrengt.
    .name = Pet zonder drager
    .explains = Kijkt of de vier petten van OG (partner, opdrachtgever, schakel naar de financier, eigenaar en beheerder) elk bij een rol horen waarin iemand zit. Eén rol mag er meer dragen. Volgens de bron moet vooraf duidelijk zijn met welke petten OG aan tafel komt.

rule-hats-on-one-role = Alle vier de petten op { $role }: past dat?
    .why = { $role } is nu partner, opdrachtgever, schakel naar de financier en eigenaar tegelijk. Die belangen lopen niet altijd gelijk op; wie ze alle vier draagt, heeft niemand die tegenspreekt.
    .name = Alle petten op één rol
    .explains = Kijkt of één rol alle vier de petten van OG draagt en geen andere rol er een heeft. De bron noemt de vier petten en vraagt een duidelijke rolverdeling; dat één rol voor alle vier krap is, leiden de makers af. Bij een kleine organisatie kan het niet anders, dus dit is een vraag.

rule-parents-out-of-sight = Moederorganisaties denken nog niet mee over dilemma’s
    .why = Wie alleen bij besluiten aanhaakt, mist de weg ernaartoe. Vaste momenten rond dilemma’s houden de moederorganisaties betrokken.
    .name = Moederorganisaties uit beeld
    .explains = Kijkt of er momenten zijn gepland waarop de besturen van de moederorganisaties meedenken over dilemma’s. Alliantiebestuur en moederorganisaties goed betrekken blijkt in meer allianties lastig.

rule-ladder-does-not-climb =
    { $count ->
        [2] Dezelfde mensen: { $roles }
       *[other] Dezelfde mensen in { $count } rollen
    }
    .why = In { $roles } zitten dezelfde mensen. Wat ze onderling niet eens worden, leggen ze daarna weer aan zichzelf voor: het geschil gaat niet omhoog.
    .name = Ladder gaat niet omhoog
    .explains = Zoekt stappen van de ladder, of het bestuur en het AMT, waarin precies dezelfde mensen zitten. Eén andere persoon is genoeg om te zwijgen. De bron vraagt escalaties vast te leggen; dat omhoog betekent naar andere mensen, leiden de makers af. Staat bij een van de rollen waarom, dan is het een vraag.

rule-ladder-does-not-climb--meant =
    { $count ->
        [2] Dezelfde mensen in { $roles }: werkt dat?
       *[other] Dezelfde mensen in { $count } rollen: werkt dat?
    }
    .why = In { $roles } zitten dezelfde mensen, en er staat bij waarom. Waar gaat een geschil heen dat ze onderling niet oplossen?

rule-parent-decides-slower =
    { $count ->
        [one] { $parents }: { $days } dagen, stap { $steps } heeft er { $term }
       *[other] { $count } stappen wachten langer op een moederorganisatie
    }
    .why = Bij stap { $steps } is een eigen besluit van { $parents } nodig, en dat duurt langer dan de termijn. Zo is de ladder op papier sneller dan in het echt.
    .name = Moederorganisatie beslist later
    .explains = Vergelijkt de termijn van elke stap van de ladder met hoelang de moederorganisatie over een eigen besluit doet. Wie zelf namens de eigen partij mag beslissen, hoeft niet terug. De bron raadt aan de besluitvorming bij de ander te kennen, zoals die van een algemeen of dagelijks bestuur; de vergelijking is van de makers.

rule-escalation-not-walked = Nog geen geval langs de ladder gelopen
    .why = Een ladder die aan de hand van een risico is besproken (als dit, dan dat, volgens dat pad) werkt ook onder druk.
    .name = Ladder niet doorgelopen
    .explains = Kijkt of er een geval langs mandaat en ladder is gelopen, en of het grootste gedeelde risico daarbij was. De bron raadt aan besluitpaden en escalaties te bespreken aan de hand van risicoanalyses. De keuze voor het grootste risico is van de makers.

rule-escalation-not-walked--largest = Grootste risico nog niet langs de ladder gelopen
    .why = Van de gedeelde risico’s heeft ‘{ $risk }’ de hoogste verwachte waarde. Daar is de kans het grootst dat de ladder nodig is.

rule-case-breaks = ‘{ $case }’ komt niet verder
    .why = Het geval is bewaard omdat het pad liep. Nu beslist niemand over { $amount }: bij stap { $step } blijft het liggen.
    .name = Nagelopen geval loopt vast
    .explains = Loopt elk bewaard geval opnieuw door mandaat en ladder, en spreekt als het eindigt waar niemand beslist, bij een rol waarin niemand zit of bij een stap zonder rol. De bron raadt aan besluitpaden te doorlopen: als dit, dan dat, volgens dat pad. Het gat zelf heeft een eigen signaal; dit signaal noemt het geval dat erop vastloopt.

rule-case-breaks--vacant = ‘{ $case }’ stopt bij { $role }
    .why = Bij stap { $step } is { $role } aan zet, en daar zit nog niemand. Het geval blijft daar liggen.

rule-case-breaks--no-role = ‘{ $case }’ stopt bij stap { $step }
    .why = Stap { $step } van het pad heeft geen rol. Wie daar aankomt, vindt niemand.

rule-case-breaks--no-subject = ‘{ $case }’ heeft geen onderwerp
    .why = Zonder onderwerp is niet te zeggen wie beslist. Kies waar dit geval over gaat.

fix-add-role = Voeg de rol toe: { $role }
fix-add-linked-role = Voeg de rol toe: { $role }, met een lijn naar { $to }
fix-draw-line = Trek een lijn van { $from } naar { $to }
fix-arrange-two-masters = Leg vast hoe { $who } met twee bazen omgaat
fix-usual-subjects = Neem de { $count } gebruikelijke onderwerpen
fix-usual-ladder = Neem de gebruikelijke ladder van { $count } stappen
fix-decide-jointly = Spreek af: alleen samen beslissen
fix-renew-mandates = Markeer als vastgesteld in de fase { $phase }
fix-wear-hat = Geef { $role } de pet { $hat }
fix-confirm-mandates = Bevestig de voorgestelde mandaten
fix-walk-case = Loop ‘{ $risk }’ langs de ladder
fix-lengthen-terms =
    { $count ->
        [one] Geef deze stap { $days } dagen
       *[other] Geef deze stappen de tijd die de moederorganisatie nodig heeft
    }
fix-arrange-changes = Leg vast hoe wijzigingen worden verrekend
