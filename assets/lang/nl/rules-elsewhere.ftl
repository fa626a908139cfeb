# Signalen uit de praktijk elders, en hun uitwegen.

source-ipm = IPM-model
source-nacg = NACG (Australië)
source-sia-2065 = SIA 2065 (Zwitserland)
source-mallesons = Mallesons 2008 (Australië)
source-iso-44001 = ISO 44001

severity-elsewhere = { $severity } · praktijk elders
elsewhere-switch = Praktijk elders meenemen
elsewhere-says = Wat deskundigen buiten de Nederlandse bronnen verwachten: alleen tips, en geen norm voor hier.
edit-elsewhere-on = praktijk elders meenemen
edit-elsewhere-off = praktijk elders weglaten
number-management-team-most = Meeste mensen in het AMT
number-risks-per-lens = Vraagt vanaf zoveel risico’s met een RISMAN-bril
number-tab-rich-over = Kosten boven het TAB in minder dan dit deel van de doorrekeningen
number-tab-rich-gain = ON haalt de hoogste winst in ten minste dit deel

rule-board-member-cannot-bind =
    { $count ->
        [one] { $people }: kan de eigen partij nog niet binden
       *[other] { $count } bestuursleden kunnen hun eigen partij nog niet binden
    }
    .why = In { $board } kan niet iedereen de eigen partij binden: { $people }. In Australische allianties kan elk bestuurslid dat, zodat een besluit in de kamer ook daarbuiten geldt.
    .name = Bestuurslid zonder volmacht
    .explains = Kijkt of elk lid van het alliantiebestuur de eigen partij kan binden. Wie eerst naar huis moet met een besluit, houdt de alliantie op. Zolang van niemand is vastgelegd wie dat kan, zwijgt het signaal. Wie in een eigen rol van de partij al een mandaat heeft, bindt de partij daar.

rule-management-team-misses-party =
    { $count ->
        [one] Niemand van { $parties } in { $role }
       *[other] { $count } partijen hebben niemand in { $role }
    }
    .why = Van { $parties } zit nog niemand in { $role }. In Australische allianties heeft elke partij iemand in het AMT, zodat ieder er de weg weet en er iets kan regelen.
    .name = Partij zonder iemand in het AMT
    .explains = Kijkt, waar een kant meer dan één partij heeft, of elke partij iemand in het AMT heeft. Dat is te zien aan de moederorganisatie van de mensen; is die van iemand niet ingevuld, dan zwijgt het signaal. Een partij die alleen geld geeft, telt niet mee, ook niet met een plek in het bestuur. Wie een discipline onder het AMT leidt, weet er de weg.

rule-management-team-large = { $role }: { $people } mensen
    .why = In { $role } zitten { $people } mensen. Australische richtlijnen houden het op hoogstens { $most }: met meer wordt besluiten een vergadering.
    .name = Groot AMT
    .explains = Telt de mensen in het AMT. Open plekken tellen nog niet mee. Australische richtlijnen noemen hoogstens negen of tien mensen; het signaal komt boven tien.

rule-no-blame-without-exceptions = { $principles }: nog geen uitzonderingen
    .why = { $principles } staat in het contract zonder te zeggen waar het ophoudt. In Australië zijn opzet, fraude, faillissement en aanspraken van derden uitgezonderd, zodat het beginsel overeind blijft als het erop aankomt.
    .name = No blame zonder uitzonderingen
    .explains = Kijkt of bij het beginsel no blame, no claim uitzonderingen zijn opgeschreven zodra het in het contract staat. Een belofte zonder grens is in een contract moeilijk te houden.

rule-risman-lens-empty =
    { $count ->
        [one] Geen risico’s gezien met één RISMAN-bril: { $lenses }?
       *[other] Geen risico’s gezien met { $count } RISMAN-brillen?
    }
    .why = Van { $risks } risico’s met een RISMAN-bril is er geen met: { $lenses }. Is daar echt niets, of keek er nog niemand? RISMAN kijkt met zeven brillen, zodat geen soort risico ongezien blijft.
    .name = RISMAN-bril zonder risico’s
    .explains = Kijkt of bij elk van de zeven RISMAN-brillen ten minste één risico staat, zodra acht risico’s een bril hebben. Een bril zonder risico’s is een vraag en geen fout. De acht risico’s zijn een keuze van de makers.

rule-loss-beyond-fee = ON kan { $loss } verliezen: meer dan de verdiensten?
    .why = Het grootste verlies van ON is { $loss }; winst en AK van ON zijn samen { $earned }. In Australië houdt het verlies op waar de verdiensten op zijn, zodat niemand zich uit angst voor meer gaat indekken. Is dit zo bedoeld?
    .name = Verlies groter dan de verdiensten
    .explains = Vergelijkt het grootste verlies van ON volgens de staffel met winst en AK van ON samen. Australische richtlijnen zetten de verdiensten op het spel en dekken de directe kosten. Zonder maximum spreekt het signaal over de staffel.

rule-tab-rich = Is het TAB ruim? ON haalt meestal de hoogste winst
    .why = Slechts in { $over } van de doorrekeningen komen de kosten boven het TAB, en in ten minste { $least } krijgt ON al de hoogste winst: { $gain }. Dan loont het weinig om nog iets beter te doen. Zit er lucht in de raming?
    .name = Ruim TAB
    .explains = Rekent door of het budget zo ruim is dat het zelden wordt overschreden en ON meestal al alles krijgt wat er te winnen is. Het signaal spreekt pas als alle gedeelde risico’s bedragen hebben. Australische richtlijnen vragen een budget dat voor beide kanten eerlijk is; de grenzen van 10 % en de helft zijn van de makers.

rule-role-count-per-person =
    { $count ->
        [one] { $people }: technisch én contractmanager
       *[other] { $count } mensen zijn technisch én contractmanager
    }
    .why = Bij { $people } liggen techniek en contract in één hand. In het IPM-model zijn dat twee mensen: wie de oplossing bedenkt, bewaakt niet ook de afspraken erover.
    .name = Technisch en contractmanager in één
    .explains = Zoekt mensen die technisch manager en contractmanager tegelijk zijn, aan de hand van hun functie en de namen van hun rollen, in het Nederlands of het Engels. Het IPM-model houdt die twee uit elkaar.

fix-can-bind = { $count ->
        [one] Leg vast dat deze persoon de eigen partij kan binden
       *[other] Leg vast dat deze { $count } mensen hun eigen partij kunnen binden
    }
cure-management-team-large = één persoon minder in het AMT
cure-no-blame-without-exceptions = opzet, fraude en faillissement uitzonderen
cure-risman-lens-empty = bij Bouwkuip de RISMAN-bril maatschappelijk
cure-role-count-per-person = een ander als contractmanager
cure-loss-beyond-fee = ON verliest ten hoogste € 10 mln
cure-tab-rich = een tijdelijke brug van € 8 mln, betaald uit het fonds

rule-deadlock-route-missing = Alleen samen beslissen, en geen weg uit een patstelling
    .why = Besluiten vallen alleen samen, en na de laatste stap van de ladder is er niets afgesproken. In Zwitserland staat vooraf vast wie dan helpt, bijvoorbeeld een deskundige of een onafhankelijke voorzitter.
    .name = Geen weg uit een patstelling
    .explains = Kijkt of er een weg uit een patstelling is waar alleen samen wordt beslist en de ladder er ligt. Een onafhankelijke voorzitter of spiegel op de ladder is ook een weg. De weg hoort te zijn gekozen vóór het zover is.

rule-reserved-powers-missing = Niets is aan { $client } voorbehouden
    .why = Over geen enkel onderwerp beslist { $client } alleen. In Australië houdt de opdrachtgever een korte lijst voor zich, zoals noodsituaties, scope, regels en media, zodat de publieke taak niet ter discussie komt.
    .name = Niets voorbehouden aan de opdrachtgever
    .explains = Kijkt, zodra er mandaten zijn, of er onderwerpen zijn waarover alleen de opdrachtgever beslist: zo gemerkt, of doordat alleen de opdrachtgever er mandaat op heeft.

rule-reserved-powers-many = { $count } onderwerpen alleen voor de opdrachtgever
    .why = Alleen aan de opdrachtgever: { $subjects }. Een korte lijst past bij een alliantie; met meer dan { $most } wordt het weer opdrachtgever en opdrachtnemer.
    .name = Veel voorbehouden aan de opdrachtgever
    .explains = Telt de onderwerpen waarover alleen de opdrachtgever beslist: zo gemerkt, of doordat alleen de opdrachtgever er mandaat op heeft. De bron vraagt een korte lijst; de grens van zeven is van de makers.

rule-exit-missing = Nog geen afspraak over het einde van de alliantie
    .why = Het project is in de fase { $phase }, en er is nog niet vastgelegd hoe de alliantie eindigt en wat wordt overgedragen. De norm ISO 44001 legt dat vast terwijl de samenwerking nog goed loopt.
    .name = Geen afspraak over het einde
    .explains = Kijkt vanaf de realisatie of is afgesproken hoe de samenwerking eindigt en wat wordt overgedragen: werk, kennis, mensen en wat nog loopt.

fix-deadlock-expert = Spreek af dat een deskundige de patstelling doorbreekt
fix-deadlock-chair = Spreek af dat de onafhankelijke voorzitter de patstelling doorbreekt
fix-arrange-exit = Leg vast hoe de alliantie eindigt en overdraagt
number-reserved-most = Meeste onderwerpen alleen voor de opdrachtgever
cure-reserved-powers-missing = de scope aan de opdrachtgever voorbehouden
cure-reserved-powers-many = de planning weer aan de alliantie

rule-overhead-counted-twice =
    { $count ->
        [one] In directe kosten én in AK: { $names }
       *[other] { $count } posten in directe kosten én in AK
    }
    .why = Dubbel geteld: { $names }. Australische richtlijnen laten dezelfde kosten niet twee keer betalen, één keer als werk en één keer in de vergoeding voor AK.
    .name = Dubbel in AK en directe kosten
    .explains = Zoekt posten die onder dezelfde naam in de directe kosten en in de AK staan, zonder te letten op hoofdletters en leestekens. Australische richtlijnen houden de twee strikt uit elkaar.

rule-worked-examples-missing =
    { $kept ->
        [0] Staffel zonder rekenvoorbeelden
        [one] Staffel met één rekenvoorbeeld
       *[other] Staffel met { $kept } rekenvoorbeelden
    }
    .why = Met rekenvoorbeelden leest iedereen de staffel hetzelfde. In Australië rekenen partijen de regeling vóór het tekenen door en gaan uitgewerkte voorbeelden mee in de overeenkomst; dit signaal vraagt er { $least }.
    .name = Te weinig rekenvoorbeelden
    .explains = Kijkt of er bij een staffel ten minste drie rekenvoorbeelden zijn bewaard: wat OG en ON krijgen of betalen bij een mee- of tegenvaller. De bron vraagt voorbeelden; dat het er drie zijn, is een keuze van de makers.

rule-risk-pot-thin = Geld voor risico’s dekt slechts { $covers } van de doorrekeningen
    .why = Na de geplande maatregelen is er { $pot }; daarmee zijn de gedeelde risico’s in { $covers } van de doorrekeningen te betalen. Australische richtlijnen leggen het risicobudget op de P50: in ten minste { $least } is het genoeg. Verhoog het risicobudget of plan maatregelen.
    .name = Dun risicobudget
    .explains = Rekent door hoe vaak risicobudget en alliantiefonds samen de gedeelde risico’s dekken: wat van het geld overblijft na de geplande maatregelen, tegenover wat die van de risico’s overlaten. Australische richtlijnen leggen het geld voor risico’s op de P50. Ruimer kan ook te ruim zijn: wie het ergste inprijst, deelt het risico niet.

fix-remove-from-direct =
    { $count ->
        [one] Uit de directe kosten halen
       *[other] { $count } posten uit de directe kosten halen
    }
fix-add-worked-examples =
    { $count ->
        [one] Rekenvoorbeeld toevoegen
       *[other] { $count } rekenvoorbeelden toevoegen
    }
number-worked-examples = Minste aantal rekenvoorbeelden
number-pot-covers = Minste deel van de doorrekeningen dat het geld voor risico’s dekt
cure-risk-pot-thin = een risicobudget van € 1 mln
