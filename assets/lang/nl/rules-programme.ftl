# Signalen over een programma-alliantie.

number-say-apart = Grootste verschil tussen stem en inbreng van een partner
threshold-say-apart = Grootste verschil tussen stem en inbreng (gewoon { $usual })

rule-leader-holds-power = { $function } beslist alleen: { $what }
    .why = Coördineren en de penningen beheren zijn functies, geen macht. Beslist één van de partners alleen over wat alle partners bindt, dan voelt niemand zich samen nog verantwoordelijk. Neem zulke besluiten met elkaar, of spreek een taak met een einddatum af.
    .name = Leiden is macht geworden
    .explains = Kijkt of bij de coördinator of de penvoerder staat dat die alleen beslist over iets wat partners bindt. De bron vertelt dat partners een coördinator met macht gaan ontwijken: ze leveren laat en doen het minste. Een voorzitter die de vergadering leidt, geeft geen signaal.

rule-programme-chair-missing = Nog geen onafhankelijke voorzitter
    .why = Als partners botsen, helpt het dat iemand zonder eigen belang het gesprek leidt en oog heeft voor de ambitie én voor ieders belang. Zoek samen iemand die bij geen van de partners hoort.
    .name = Onafhankelijke voorzitter ontbreekt
    .explains = Kijkt, bij twee partners of meer, of er een voorzitter is die bij geen van de partners hoort: als functie in de kern, of als rol in de bovenkant. De bron beschrijft een alliantie die pas na een moeilijke start voor zo iemand koos.

rule-programme-chair-missing--open = De voorzitter heeft nog geen naam
    .why = De functie staat er, maar nog niemand vervult die. Vul in wie het wordt; van geen van de partners, dan kan diegene naast iedereen staan.

rule-programme-chair-missing--partner = De voorzitter hoort bij { $party }
    .why = Wie de vergadering leidt en zelf een belang heeft, staat op twee plekken tegelijk. Kies iemand van buiten de partners, of laat de functie om de beurt wisselen en spreek een einddatum af.

rule-partner-interest-missing =
    { $count ->
        [one] Welk eigen belang heeft { $names }?
       *[other] Van { $count } partners staat het eigen belang nog niet op papier
    }
    .why = Het gaat om: { $names }. Elke partner staat met één been in het programma en met het andere in de eigen organisatie. Wie elkaars belang kent, kan er rekening mee houden; leg het naast de ambitie.
    .name = Eigen belang van partner ontbreekt
    .explains = Kijkt of elke partner bij Ambitie en belangen ten minste één belang van zichzelf heeft opgeschreven. Alle partners zonder staan in één signaal. Wie onafhankelijk is, hoeft niets op te schrijven.

rule-leaving-not-arranged = Toetreden en uittreden zijn nog niet geregeld
    .why = Een programma duurt lang: er komt een partner bij, of er gaat er een weg. Spreek nu af wie daarover beslist, en wat er dan gebeurt met bijdrage, stem en risico’s.
    .name = Toetreden en uittreden niet geregeld
    .explains = Kijkt of in woorden is afgesproken hoe een partner toetreedt en hoe een partner uittreedt. Een afspraak over het einde van de alliantie telt als uittreden. Dat dit bij het begin hoort, voegen de makers toe; de norm voor samenwerken vraagt om een afspraak over vertrek.

rule-leaving-not-arranged--leaving = Uittreden is niet geregeld
    .why = Wat gebeurt er met bijdrage en risico als een partner stopt? Over toetreden staat wel iets op papier.

rule-leaving-not-arranged--joining = Toetreden is niet geregeld
    .why = Wie beslist of er een partner bij komt, en wat brengt die in? Over uittreden staat wel iets op papier.

rule-say-out-of-balance = Past de inbreng van { $party } bij de stem?
    .why = { $party } heeft { $votes } van de stemmen en brengt { $brings } van het geld in. Dat kan, als het zo bedoeld is. Schrijf dan op waarom de stemmen zo verdeeld zijn.
    .name = Stem en inbreng uit verhouding
    .explains = Vergelijkt, als van elke partner stem en bijdrage bekend zijn, het deel van de stemmen met het deel van de bijdragen. Ligt dat verder uiteen dan de drempel, dan vraagt het signaal of dat bedoeld is. Staat bij het programma waarom de stemmen zo verdeeld zijn, dan is er geen signaal. De drempel komt van de makers; de bron zegt dat leiden geen machtspositie is.

fix-function-no-power = Laat dit voortaan samen beslissen
fix-add-chair = Zet de functie van voorzitter in de kern
cure-programme-chair-missing = een voorzitter die bij geen van de partners hoort
cure-partner-interest-missing = van elke partner het eigen belang opschrijven
cure-leaving-not-arranged = opschrijven hoe een partner uittreedt
cure-say-out-of-balance = opschrijven waarom de stemmen zo verdeeld zijn
