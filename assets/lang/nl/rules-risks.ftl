# Signalen over risico’s en kansen, en de uitwegen daarbij.

## Plek

rule-risks-not-started = Nog geen risico’s of kansen
    .why = Begin met de risico’s waar OG en ON allebei het meest over in zitten; wie ze draagt, is daarna het gesprek.
    .name = Nog niet begonnen
    .explains = Staat er zolang het dossier leeg is. Andere signalen over risico’s zwijgen tot er iets in staat. Dit signaal is van de makers.

rule-risk-unplaced =
    { $count ->
        [one] Nog niet geplaatst: { $names }
       *[other] Nog niet geplaatst: { $count } risico’s en kansen
    }
    .why = Niet gedeeld en niet toebedeeld: { $names }. Zolang de plek open is, blijft liggen wie betaalt of wie er beter van wordt; die vraag komt terug als het zover is.
    .name = Zonder plek
    .explains = Zoekt risico’s en kansen die niet in de alliantie liggen en ook niet bij één kant. Een alliantie deelt risico’s; wie er een wil toebedelen, kiest daar bewust voor. De bijzondere risico’s van een volledige alliantie hebben een eigen vraag en staan hier niet bij.

rule-risk-outside-alliance =
    { $count ->
        [one] Buiten de alliantie: { $names }
       *[other] Buiten de alliantie: { $count } risico’s
    }
    .why = Bij één kant toebedeeld: { $names }. In een volledige alliantie komen risico’s op het gezamenlijke budget, zodat er één belang is: snel en goedkoop oplossen, zonder ruzie over de rekening.
    .name = Buiten de volledige alliantie
    .explains = Zoekt in een volledige alliantie risico’s die één kant draagt. De bron noemt twee soorten die erbuiten kunnen blijven: ontbrekende publiekrechtelijke medewerking en gewijzigde wet- en regelgeving. Al het andere hoort bij deze vorm in de alliantie. Schreef het bestuur een reden, of ligt het bij de kant die het het best beheerst, dan is het een vraag.

rule-one-side-carries-all = { $side } draagt { $share } van de risico’s
    .why = Bij { $side }: { $names }. Goed samenwerken kan ook zo; elders heet dat partnering. Wat de bronnen een volledige alliantie noemen, draagt risico’s samen: ze komen op één gezamenlijk budget, en winst en verlies raken beide kanten.
    .name = Eén kant draagt bijna alles
    .explains = Telt in een volledige alliantie hoeveel van de risico’s één kant draagt: naar verwachte waarde, of naar aantal zolang er te weinig een waarde hebben. De twee bijzondere soorten tellen niet mee, en wat nog geen plek heeft kan nog gedeeld worden. Eén signaal in plaats van een per risico, en geen oordeel: het zegt alleen wat de bronnen een alliantie noemen. De grens van 90 % en de vijf risico’s zijn van de makers.

rule-risk-outside-alliance--meant =
    { $count ->
        [one] Bewust buiten de alliantie: { $names }?
       *[other] Bewust buiten de alliantie: { $count } risico’s?
    }
    .why = Bij één kant, met een reden of omdat die kant er het best mee om kan gaan: { $names }. In een volledige alliantie dragen beide kanten in beginsel alles samen. Staat de keuze nog?

rule-exception-to-decide =
    { $count ->
        [one] Wie draagt { $names }, en waarom?
       *[other] Wie draagt deze { $count } bijzondere risico’s, en waarom?
    }
    .why = Nog zonder plek of reden: { $names }. Graaf Reinald hield ontbrekende publiekrechtelijke medewerking en nieuwe wetten buiten het gezamenlijke budget; wie ze dan draagt, zegt de bron niet. Wat past hier?
    .name = Bijzonder risico: wie draagt het?
    .explains = Zoekt in een volledige alliantie risico’s uit publiekrechtelijke medewerking of uit wet- en regelgeving waarvan de plek of de reden ontbreekt. De bron zegt niet wie ze draagt, dus dit is een vraag. Een uitspraak van de Raad van State is geen publiekrechtelijke medewerking: daar beslist een rechter. Een geschreven reden bij een gekozen plek is het antwoord.

rule-exception-with-contractor =
    { $count ->
        [one] Bijzonder risico bij ON: { $names }
       *[other] Bij ON: { $count } bijzondere risico’s
    }
    .why = Bij ON toebedeeld: { $names }. De twee uitzonderingen op het delen gaan over wetten en publiekrechtelijke medewerking; daar heeft ON van alle partijen de minste invloed op.
    .name = Bijzonder risico bij ON
    .explains = Zoekt in een volledige alliantie risico’s uit publiekrechtelijke medewerking of uit wet- en regelgeving die ON draagt. De bron noemt deze twee als uitzondering op het delen. Dat ze dan niet bij ON passen, leiden de makers af uit wie er invloed op heeft. Schreef het bestuur een reden, of beheerst ON het het best, dan is het een vraag.

rule-exception-with-contractor--meant =
    { $count ->
        [one] Bewust bij ON: { $names }?
       *[other] Bewust bij ON: { $count } bijzondere risico’s?
    }
    .why = Bij ON, met een reden of omdat ON er het best mee om kan gaan: { $names }. Op wetten en publiekrechtelijke medewerking heeft ON meestal weinig invloed. Staat de keuze nog?

rule-joint-risk-one-side =
    { $count ->
        [one] Samen te beheersen, bij één kant: { $names }
       *[other] Samen te beheersen, bij één kant: { $count } risico’s
    }
    .why = Het best samen te beheersen, toch toebedeeld: { $names }. Risico’s die OG en ON samen het best aankunnen, zijn een van de redenen om een alliantie te vormen.
    .name = Gezamenlijk risico bij één kant
    .explains = Zoekt risico’s waarvan het team zegt dat OG en ON ze samen het best beheersen, en die toch bij één kant liggen. Zulke risico’s noemt de bron als reden voor een alliantie. Valt het risico onder een strenger signaal van de vorm, dan spreekt alleen dat. Schreef het bestuur een reden, dan is het een vraag.

rule-joint-risk-one-side--meant =
    { $count ->
        [one] Samen te beheersen, bewust apart: { $names }?
       *[other] Samen te beheersen, bewust apart: { $count } risico’s?
    }
    .why = Het best samen te beheersen, en met een reden bij één kant: { $names }. Zulke risico’s zijn een van de redenen om een alliantie te vormen. Weegt de reden daar nog tegen op?

rule-wrong-domain =
    { $count ->
        [one] In een ander domein dan de herkomst: { $names }
       *[other] In een ander domein dan de herkomst: { $count } risico’s
    }
    .why = { $names }: over de herkomst gaat een ander domein. De contractgemachtigde gaat over wensen en randvoorwaarden, de alliantie over het ontwerp, de uitvoerend aannemer over de uitvoering.
    .name = Risico in een ander domein
    .explains = Zoekt bij drie domeinen risico’s die liggen bij een kant die niet over de herkomst gaat: wensen of randvoorwaarden bij de uitvoerend aannemer, ontwerp buiten de alliantie, uitvoering bij de contractgemachtigde. De bron beschrijft de verantwoordelijkheid per domein; dat het risico die volgt, is een afleiding van de makers. Ligt het bij de kant die het het best beheerst, dan zwijgt het signaal; schreef het bestuur een reden, dan is het een vraag.

rule-wrong-domain--meant =
    { $count ->
        [one] Bewust in een ander domein: { $names }?
       *[other] Bewust in een ander domein: { $count } risico’s?
    }
    .why = { $names }: over de herkomst gaat een ander domein, en het bestuur schreef op waarom het risico toch hier ligt. Geldt die reden nog?

## Verdeling van de waarde

rule-execution-risk-left = Moet { $share } van het uitvoeringsrisico bij ON blijven?
    .why = Bij de uitvoerend aannemer: { $names }. Elders lieten marktpartijen een ontwerpalliantie lopen, omdat de uitvoeringsrisico’s alsnog bij de aannemer lagen; deze vraag komt boven { $most } van de verwachte waarde. Is dat hier zo bedoeld?
    .name = Uitvoeringsrisico blijft bij ON
    .explains = Telt bij drie domeinen de verwachte waarde van de risico’s uit de uitvoering, en welk deel daarvan bij de uitvoerend aannemer ligt. De bron noemt zulke risico’s als reden voor marktpartijen om niet mee te doen. Schreef het bestuur bij elk een reden, dan zwijgt het signaal. De grens van 50 % is van de makers en is per ontwerp in te stellen.

rule-thin-shared-domain = Gedeeld is { $share } van de risicowaarde, doel { $least }
    .why = Bij één kant: { $names }. Hoe meer er in het gezamenlijke domein van kansen en risico’s ligt, hoe beter een alliantie werkt.
    .name = Dun gezamenlijk domein
    .explains = Telt bij drie domeinen welk deel van de verwachte waarde van alle risico’s gedeeld is, vanaf vijf risico’s met een waarde. Wat nog geen plek heeft, kan nog gedeeld worden en telt niet als dun. De bron zegt dat meer gezamenlijk beter werkt; de grens van 50 % en de vijf risico’s zijn van de makers, en de grens is per ontwerp in te stellen.

## Dossier

rule-risk-unquantified =
    { $count ->
        [one] Nog niet in geld: { $names }
       *[other] Nog niet in geld: { $count } risico’s en kansen
    }
    .why = De kans van optreden of het bedrag ontbreekt: { $names }. Een risico dat in geld staat, kan een post in het budget worden die ook voor voorzorg te gebruiken is.
    .name = Risico zonder bedrag
    .explains = Zoekt risico’s en kansen waarbij de kans van optreden niet is ingevuld, of het bedrag (laagste, waarschijnlijk, hoogste). Een alliantie kan risico’s in geld omzetten en dat geld inzetten om ze te voorkomen. Wat geen waarde heeft, telt ook in de andere signalen over waarde niet mee.

rule-risk-no-holder =
    { $count ->
        [one] Zonder actiehouder: { $names }
       *[other] Zonder actiehouder: { $count } gedeelde risico’s
    }
    .why = Gedeeld, maar bij niemand op de lijst: { $names }. De rekening is van iedereen; dat iemand het risico volgt en de maatregelen in gang zet, gaat niet vanzelf.
    .name = Gedeeld risico zonder actiehouder
    .explains = Zoekt gedeelde risico’s waar geen persoon, discipline of rol bij staat. Gedeeld zegt wie betaalt, niet wie handelt. Dat elk gedeeld risico een naam verdient, is een gevolgtrekking van de makers uit de risicodeling in de bron.

rule-dossier-stale = Risicodossier nog van de fase { $adopted }
    .why = Het project is nu in de fase { $phase }; het dossier is vastgesteld voor { $adopted }. Allianties werken fasegewijs: het dossier wordt vóór elke volgende fase opnieuw opgesteld en vastgesteld.
    .name = Risicodossier van een eerdere fase
    .explains = Vergelijkt de fase waarvoor het dossier is vastgesteld met de fase waarin het project zit. De bron beschrijft dat het dossier vóór een volgende fase wordt opgesteld en vastgesteld. Een dossier dat nog nooit is vastgesteld, telt vanaf vijf risico’s; dat aantal is van de makers.

rule-dossier-stale--never = Risicodossier met { $count } risico’s nog niet vastgesteld
    .why = Het project is nu in de fase { $phase }, en het dossier is nog voor geen enkele fase vastgesteld. Allianties werken fasegewijs: het dossier wordt vóór elke fase opgesteld en vastgesteld.

rule-no-opportunities = { $count } risico’s, geen kans in de alliantie
    .why = Een alliantie heeft twee doelen: risico’s beheersen en kansen op optimalisatie benutten. In dit ontwerp is er voor het tweede nog niets.
    .name = Geen kansen in de alliantie
    .explains = Kijkt of er in de alliantie ten minste één kans ligt. Samen optimaliseren is een doel van de alliantie en levert het resultaat op waar beide kanten in delen. Dat het signaal pas vanaf vijf risico’s komt, is een keuze van de makers.

rule-no-opportunities--outside =
    { $count ->
        [one] Kans buiten de alliantie: { $names }
       *[other] Geen kans in de alliantie, { $count } erbuiten
    }
    .why = Bij één kant: { $names }. Een kans die slechts één kant iets oplevert, zoeken de partijen niet samen; optimaliseren is juist een doel van de alliantie.

rule-risk-duplicate = Staat { $count } keer in het dossier: { $name }
    .why = Deze namen zijn gelijk, op hoofdletters en leestekens na. Is het hetzelfde, dan telt de waarde nu { $count } keer mee.
    .name = Twee keer dezelfde naam
    .explains = Zoekt risico’s met dezelfde naam, en kansen met dezelfde naam, zonder te letten op hoofdletters en leestekens. Samenvoegen behoudt de eerste en vult aan wat daar ontbreekt. Dit signaal is van de makers.

rule-prevention-pays =
    { $count ->
        [one] Voorzorg loont: { $names }
       *[other] Voorzorg loont bij { $count } risico’s
    }
    .why = { $measures ->
        [one] Eén maatregel kost { $cost } en neemt naar verwachting { $saves } weg ({ $names }).
       *[other] { $measures } maatregelen kosten samen { $cost } en nemen naar verwachting { $saves } weg ({ $names }).
    } In een alliantie is het risicobudget vrij te maken om met kleine kosten een groter risico te voorkomen.
    .name = Voorzorg die loont
    .explains = Zoekt maatregelen die niet gepland zijn en minder kosten dan de verwachte waarde die ze wegnemen, boven op wat al gepland is. In een gewoon contract is een risico ingeprijsd en het geld niet vrij te maken; een alliantie kan het inzetten om te voorkomen. Tijd en overlast tellen hier niet mee.

## Uitwegen

fix-move-to-alliance = Naar de alliantie
fix-move-to-client = Naar OG
fix-move-to-own-domain = Naar het domein van herkomst
fix-adopt-dossier = Markeer als vastgesteld voor { $phase }
fix-merge-risks = Samenvoegen
fix-plan-measures =
    { $count ->
        [one] Maatregel plannen
       *[other] { $count } maatregelen plannen
    }
