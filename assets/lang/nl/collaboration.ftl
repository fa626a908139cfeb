# Samenwerking: vijf condities, hoe-vragen, adviezen, het gesprek onder druk.

## De vijf condities: wat elk vraagt, en de paradox erin

condition-ambition = Ambitie
    .within = ambitie
    .letter = A
    .asks = Waarom we samenwerken, en wat alleen niet lukt
    .paradox = Ambitie: sterke motor ↔ effectief proces
    .strong = Geeft richting en tempo; hordes worden genomen.
    .costs = Haast, en besluiten die later hersteld moeten worden.
    .little = Het valt stil: geen richting, geen urgentie, geen gevoel van samen.
    .much = Druk om door te gaan; zorgvuldigheid en de belangen van anderen raken op de achtergrond.
    .ammd = In alle sleutelmomenten kwam de energie uit de wil om te slagen, en het proces schikte zich daarnaar. Soms ging het te snel en moest het team achteraf repareren, wat het met evenveel ambitie deed.
condition-interests = Belangen
    .within = belangen
    .letter = B
    .asks = Wat elke partij drijft en wat meedoen oplevert
    .paradox = Belangen: goed voor het project ↔ goed voor de samenleving
    .strong = Beide partijen zetten het project boven hun eigen organisatie.
    .costs = Het project telt, de omgeving om het project heen minder.
    .little = Wat niet gezegd wordt, gaat ruis geven: wantrouwen, tactiek, stilstand.
    .much = Het projectbelang overstemt het publieke belang en dat van de omgeving.
    .ammd = Van hoog tot laag zetten beide partijen het project boven hun eigen organisatie, en dat werkte intern goed. Minder vaak ging het over de omgeving; de vraag naar het publieke belang kwam in de reconstructies steeds terug.
condition-relation = Relatie
    .within = relatie
    .letter = R
    .asks = Hoe we met elkaar omgaan, en met wie buiten staat
    .paradox = Relatie: wij-gevoel ↔ het veld van belanghebbenden
    .strong = Vertrouwen en plezier; in moeilijke uren houdt men elkaar vast.
    .costs = Hoe hechter van binnen, hoe verder weg de buitenwereld kan raken.
    .little = Misverstanden, verdediging, mensen die zich terugtrekken.
    .much = Een sterk blok naar binnen; wie buiten staat, voelt zich niet gezien.
    .ammd = Vertrouwen, gelijkwaardigheid en plezier maakten van de partners een hecht team, dat bij elkaar bleef als het moeilijk werd. Maar hoe sterker het binnen werd, hoe moeizamer het met buiten ging; dat patroon keerde bij verschillende sleutelmomenten terug.
condition-organisation = Organisatie
    .within = organisatie
    .letter = O
    .asks = Rollen, mandaat en wie waarover gaat
    .paradox = Organisatie: kracht van de alliantie ↔ tegenkracht van de publieke opdrachtgever
    .strong = Een eigen gezicht, eigen ruimte en slagkracht.
    .costs = De macht schuift naar het project; de publieke kant is minder te zien.
    .little = Onduidelijkheid, vertraging, besluiten in de wandelgangen, een paar mensen met te veel op hun bord.
    .much = Te groot of te zelfstandig: de moederorganisaties herkennen zich er niet meer in.
    .ammd = De alliantie had een eigen gezicht en veel slagkracht, en dat was een succes. Maar nog geen 10 % van de mensen kwam van de opdrachtgever, waar 50 % de bedoeling was; reflectoren zagen daarin een risico voor het publieke belang.
condition-process = Proces
    .within = proces
    .letter = P
    .asks = Hoe we besluiten, leren en bijsturen
    .paradox = Proces: flexibiliteit ↔ rolduidelijkheid
    .strong = Mensen krijgen ruimte; het gaat om wie iets kan, niet om de functie.
    .costs = Van buiten is niet te zien wie waarover gaat.
    .little = Onduidelijkheid, een ritme dat hapert, keuzes die achteraf hersteld worden.
    .much = Een keurslijf: zoveel regels dat niemand nog iets probeert.
    .ammd = De acht alliantiebeginselen waren het kompas: één team zonder verschil tussen bloedgroepen, en veel vrijheid in de eigen rol. Binnen sprak dat vanzelf, maar buiten was soms onduidelijk wie welke rol had, en de opdrachtgever droeg meerdere petten.
voice-teller = Verteller
    .many = vertellers
    .those = Vertellers
    .whence = uit de alliantie
voice-reflector = Reflector
    .many = reflectoren
    .those = Reflectoren
    .whence = van buiten

## Hoe-vragen per conditie, en het advies dat erbij hoort

how-ambition-kept = Hoe krijgt onze ambitie betekenis, en houdt ze die?
advice-moving-reference = Geef de ambitie steeds opnieuw betekenis
    .says = Leg de ambitie naast wat er veranderde: de omgeving, bestuurders, risico’s. Eén keer vaststellen is niet genoeg.
advice-public-interest = Zoek het publieke belang in de ambitie
    .says = Lees de tekst hardop en wijs de zin aan waarin het staat. Is die er niet, schrijf die dan samen.
advice-not-best-for-project = Noem ‘best for project’ geen ambitie
    .says = Het is een manier om te kiezen tussen belangen. Waarheen je samen wilt, is iets anders.
how-ambition-carried = Hoe blijft de ambitie breed gedragen?
advice-translated = Vertaal de ambitie voor elke organisatie
    .says = Wat betekent ze voor de ander, en hoe kan die er een eigen ambitie van maken?
advice-boards-confirm = Laat besturen op vaste tijden zeggen of ze nog klopt
    .says = Zet het als punt op de agenda en schrijf op wanneer ja gezegd is.
advice-one-language = Neem de tijd om één taal te vinden
    .says = Mensen van het project en mensen van de lijn gebruiken dezelfde woorden voor andere dingen. Vraag na wat bedoeld is.
how-ambition-dominant = Hoe verdringt ambitie de andere vier niet?
advice-chosen-aside = Kies bewust wat nu niet gebeurt
    .says = Schrijf op wat en waarom, en spreek af wanneer het weer aan de beurt is.
advice-pauses-agreed = Spreek vooraf pauzes af voor als het hard gaat
    .says = Een half uur: klopt de manier van werken nog?
advice-process-guardian = Laat één iemand het proces bewaken
    .says = Geef die rol op de dag waarop de ambitie wordt opgeschreven, met een naam erbij.
advice-ambition-apart = Houd ambitie en belangen uit elkaar
    .says = Ga na wie buiten het project last heeft van ons tempo, en of dat gewogen is.
how-ambition-diluted = Hoe verwatert de ambitie niet in al die jaren?
advice-guardian-plans = Laat de procesbewaker herijking inplannen
    .says = Bij een nieuwe fase, een mijlpaal, een ronde van besluiten, of als mensen wisselen.
advice-others-see = Vraag omgeving en moederorganisaties wat ze zien
    .says = Is het nog de ambitie die ze kennen? Vraag het een keer per jaar.
advice-visuals = Hang op waar we heen willen
    .says = Een routekaart of de beginselen aan de muur: wie nieuw is, ziet in één blik de richting.
advice-shared-story = Maak er een verhaal van dat iedereen vertelt
    .says = Hetzelfde verhaal in de keet, bij het bestuur en aan de keukentafel.
how-ambition-recalibrated = Hoe komen er op tijd momenten om te herijken?
advice-at-transitions = Koppel herijken aan een nieuwe fase
    .says = Wie wacht op een probleem, herijkt onder druk.
advice-on-the-agenda = Zet de ambitie op de agenda van het bestuur
    .says = Een vast punt in stuurgroep of alliantiebestuur, niet als het toevallig uitkomt.
advice-reflectors-look = Laat reflectoren af en toe meekijken
    .says = Wie er niet in zit, ziet wat gewoon is geworden.
how-interests-open = Hoe komen alle belangen vroeg op tafel?
advice-interest-talk = Praat aan het begin van elke fase over belangen
    .says = Elke partij vertelt wat ze nodig heeft. Het verandert met de tijd en met de mensen.
advice-concrete-cases = Vertel over wat echt gebeurde
    .says = Een gebeurtenis maakt een belang tastbaar; een abstract woord doet dat niet.
advice-hidden-interests = Maak ook verborgen belangen bespreekbaar
    .says = Goede naam, hoeveel risico iemand aankan, een mandaat dat onzeker is: vraag ernaar.
how-interests-drowned = Hoe overstemt het gezamenlijke belang de rest niet?
advice-relation-written = Schrijf op hoe ons belang zich tot de andere verhoudt
    .says = Naast dat van de organisaties, van de omgeving en van de samenleving: waar loopt het gelijk op, waar niet?
advice-independent-test = Laat toetsen of publiek en omgeving nog in beeld zijn
    .says = Door de opdrachtgever of een onafhankelijk team, op vaste tijden en vóór er ruzie is. Het bewaakt kwaliteit.
how-interests-connected = Hoe verbinden we belangen zonder ze gelijk te maken?
advice-puzzle-pieces = Leg belangen neer als stukken van een puzzel
    .says = Het hoeft geen eensgezindheid te worden. Begrijpen waarom het voor de ander zo is, is genoeg.
advice-exchange-named = Zeg het hardop als een belang moet wijken
    .says = Noteer wie wat opgaf en wat ervoor terugkwam. Anders blijft het hangen.
advice-three-layers = Weeg elke keuze in drie lagen
    .says = Voor het project, voor opdrachtgever en opdrachtnemer, en voor omgeving en samenleving.
how-interests-strategic = Hoe delen we belangen zonder ermee te spelen?
advice-safe-moments = Maak plekken waar tegenspraak veilig is
    .says = Zonder verslag en zonder publiek zegt men eerder wat er echt speelt.
advice-talk-apart = Praat over belangen in een ander gesprek dan het besluit
    .says = Twee afspraken in de agenda, elk met een eigen doel.
how-interests-moving = Hoe mogen belangen veranderen zonder dat vertrouwen slijt?
advice-interest-rhythm = Toets belangen als er iets verschuift
    .says = Nieuwe mensen in het team of het bestuur, een nieuwe fase, een nieuw risico.
advice-change-is-normal = Noem het gewoon dat belangen veranderen
    .says = Wie er iets anders in gaat zien, is daarmee niet onbetrouwbaar.
advice-weighing-written = Leg vast hoe we belangen wegen
    .says = Dan gaat het later niet over wie wat bedoelde.
how-outside-close = Hoe houden we met ons wij-gevoel de buitenwereld dichtbij?
advice-shutters-open = Houd de luiken van de eigen locatie open
    .says = Nodig op vaste tijden mensen uit de omgeving, kenners, bestuurders en collega’s uit.
advice-loyalty-divided = Wees ook trouw aan publieke waarden en de eigen organisatie
    .says = Trouw aan de alliantie sluit dat niet uit. Spreek erover.
advice-stakeholders-involved = Betrek belanghebbenden vaak, en op meer plekken
    .says = Vertel niet alleen: vraag om een spiegel, deel een dilemma, drink koffie zonder agenda.
advice-principles-outside = Gebruik onze beginselen ook met partners buiten
    .says = Ze hoeven er niet bij in de alliantie: zoek wat samen kan.
advice-responsibilities-apart = Scheid wat we samen dragen van wat elk zelf verantwoordt
    .says = Naar de buitenwereld en de eigen achterban houdt elke partij een eigen rol. Schrijf op welke.
how-roles-clear = Hoe zijn rollen, mandaat en besluiten in elke fase helder?
advice-roles-per-phase = Spreek rollen en mandaat per fase opnieuw af
    .says = Zet er een datum bij, en wie het op tafel legt.
advice-role-reflection = Vraag elkaar: wat is mijn rol op dit moment?
    .says = Het laat petten zien, stille macht, wie te veel heeft en wat tussen wal en schip valt.
advice-paths-walked = Loop besluit en escalatie door aan de hand van risico’s
    .says = Als dit gebeurt, wie beslist dan, en via welke weg gaat het verder?
how-too-autonomous = Hoe komt de alliantie niet los van de moederorganisaties?
advice-counterforce = Organiseer tegenkracht van buiten
    .says = Een onafhankelijk team dat het werk een paar keer per jaar doorlicht.
advice-parents-support = Laat OG en ON toetsen of hun organisatie de alliantie nog steunt
    .says = Passen lijnen, mensen en systemen thuis nog bij wat hier gebeurt?
advice-boards-in-dilemmas = Vraag besturen bij een dilemma, niet alleen bij een besluit
    .says = Wie meedenkt voor het klaar is, herkent later de uitkomst.
advice-roles-held = Blijf bij de rol en het mandaat
    .says = De alliantie heeft ruimte nodig en blijft toch een deel van de moederorganisaties, niet andersom.
advice-client-honest = Kijk als opdrachtgever vooraf eerlijk naar jezelf
    .says = Zijn we zo ver dat we een volwaardige partner kunnen zijn, met al onze petten?
how-process-direction = Hoe geeft het proces richting en blijft er ruimte om te bedenken?
advice-guard-supports = Laat bewaken helpen in plaats van controleren
    .says = Het is er om niet door te schieten of af te dwalen.
advice-small-frames = Werk met kleine kaders en een vast ritme
    .says = Kijken, besluiten, bijstellen, en weer. Niet alles hoeft dichtgeregeld.
advice-strict-and-free = Zeg wat strak is en wat vrij
    .says = Strak: veiligheid, geld, omgeving, mandaat. Vrij: leren, vernieuwen, problemen oplossen.
how-pace-and-process = Hoe helpen tempo en proces elkaar?
advice-fixed-pauses = Sta op vaste punten even stil
    .says = Lopen ambitie, belangen, omgeving en risico’s nog gelijk op? Het scheelt herstel achteraf.
advice-let-go-knowingly = Laat het proces alleen bewust los
    .says = Schrijf op waarom, tot wanneer, en wie het weer oppakt.
advice-never-speeded = Spreek af wat we nooit versnellen
    .says = Mensen uit de omgeving betrekken, de juridische toets: wat hoort er bij ons nog meer bij?
how-process-accepted = Hoe past ons proces bij de moederorganisaties?
advice-show-process = Laat zien hoe de alliantie werkt
    .says = Wat hier gewoon is, is daar nieuw. Wat men niet kent, wordt tegengehouden.
advice-boards-expect = Toets of het proces past bij wat besturen verwachten
    .says = Op vaste tijden, zodat niemand schrikt als er iets te beslissen valt.
advice-tuned = Stem ook ritme en besluiten op elkaar af
    .says = Binnen en buiten de alliantie: wanneer wordt wat besloten, door wie, en hoe lang duurt dat?

## Als het schuurt: het gesprek onder druk

rubs-title = Als het schuurt
rubs-says = Spanning hoort erbij. Ga niet dieper in de loopgraaf: vraag. Loop deze stappen samen door.
rubs-ask = Vraag, graaf je niet in
    .says = Onder druk ga je bedenken waarom de ander iets doet. Vraag het, dan hoef je niet te gissen.
    .ask = Wat is er bij jou aan de hand, en hoe zit je erin?
rubs-own-belief = Zoek je eigen overtuiging
    .says = Soms is het niet de ander maar wat je zelf al dacht: dat er te veel verdiend wordt, of dat er een plan achter de inschrijving zat.
    .ask = Wat geloof ik over de ander, en waar heb ik dat gezien?
rubs-less-certain = Zeg het minder stellig
    .says = Grote woorden kosten veiligheid. Zeg wat je zag en wat het met je deed, en laat ruimte.
    .ask = Hoe zeg ik dit zo dat de ander kan antwoorden?
rubs-level = Blijf op gelijke hoogte praten
    .says = Beide partijen tekenden voor dezelfde beginselen. Wie van bovenaf praat, houdt zich er niet aan.
    .ask = Welk beginsel raakt dit, en doen we dat nu zelf?
rubs-interests = Leg de belangen ernaast
    .says = Een standpunt zegt wat iemand wil, een belang waarom. Over het waarom valt te praten.
    .ask = Wat heb je nodig, en wat kan ik je gunnen?
rubs-uneasy = Benoem wat ongemakkelijk is
    .says = Een goede verhouding is niet zonder spanning; ze kan ertegen dat het gezegd wordt.
    .ask = Wat zeggen we nu niet tegen elkaar?
rubs-both-true = Laat twee dingen tegelijk waar zijn
    .says = Tempo en zorg, project en omgeving: vaak hoeft niemand gelijk te krijgen. Zoek samen waar het nu moet liggen.
    .ask = Wat zou er verloren gaan als een van ons helemaal gelijk kreeg?
rubs-uncertain = Leer samen met onzekerheid omgaan
    .says = Niet alles is nu te beslechten. Spreek af wat je nog niet weet en wanneer je er weer naar kijkt.
    .ask = Wat weten we nog niet, en wie zoekt het uit voor wanneer?

## Wat een wijziging doet

edit-add-key-moment = sleutelmoment erbij: { $name }
edit-set-key-moment = sleutelmoment { $name } wijzigen
edit-remove-key-moment = sleutelmoment { $name } verwijderen
edit-shift-key-moment = volgorde van sleutelmomenten: { $name }
edit-hand-in-form = formulier vastgelegd bij { $name }
edit-hand-in-forms = formulieren vastgelegd bij { $name }
edit-replace-form = formulier opnieuw vastgelegd bij { $name }
edit-remove-form = formulier verwijderen bij { $name }
edit-set-paradox = paradox in eigen woorden: { $place }

## Zinnen bij het spindiagram

collaboration-no-grade = Een verhouding, geen rapportcijfer: iedereen verdeelt precies tien punten.
collaboration-invented = Momenten en cijfers zijn verzonnen.
collaboration-tellers =
    { $count ->
        [one] 1 verteller
       *[other] { $count } vertellers
    }
collaboration-reflectors =
    { $count ->
        [one] 1 reflector
       *[other] { $count } reflectoren
    }
collaboration-nobody = Nog niemand vulde een formulier in.
collaboration-few = Minder dan vier formulieren van { $voices }: elk formulier staat als punt, zonder spreiding.
collaboration-most-least = { $voices } gaven { $most } het meest ({ $high }) en { $least } het minst ({ $low }).
collaboration-level = { $voices } gaven alle vijf evenveel: { $high }.
collaboration-differ = Het verst uiteen: { $condition }, met { $tellers } van vertellers en { $reflectors } van reflectoren.
collaboration-same = Vertellers en reflectoren gaven overal evenveel.
collaboration-always-least = { $voices } gaven { $condition } op elk moment het minst.
collaboration-always-most = { $voices } gaven { $condition } op elk moment het meest.
collaboration-always-more = Reflectoren gaven { $condition } steeds meer dan vertellers.
collaboration-always-more-it = Reflectoren gaven het steeds meer.
collaboration-always-less = Reflectoren gaven { $condition } steeds minder dan vertellers.
collaboration-always-less-it = Reflectoren gaven het steeds minder.
collaboration-no-course = Van één moment is nog geen verloop te zien.
collaboration-no-pattern = Over de momenten heen valt geen vast patroon op.
collaboration-vessels = Bij { $voices } meer voor { $rose } (+{ $up }) en minder voor { $fell } (−{ $down }), van ‘{ $from }’ naar ‘{ $to }’.
collaboration-vessels-times = Tegen elkaar in bewogen ze bij { $times } van de { $steps } stappen.
collaboration-vessels-care = Wie tien punten verdeelt, geeft het een altijd ten koste van iets anders. Dit zegt dus niet dat het een het ander veroorzaakt; het is een vraag om samen te bekijken.
collaboration-no-vessels = Geen twee condities bewogen een half punt of meer tegen elkaar in.
collaboration-middle-half = Streepje: de middelste helft van de groep.
collaboration-moment-number = { $at }. { $name }
collaboration-form-at = formulier bij { $name }
collaboration-form-of = formulier van een { $voice }
collaboration-half = { $name } { $points }
collaboration-left =
    { $count ->
        [one] Nog 1 te verdelen
       *[other] Nog { $count } te verdelen
    }
collaboration-paradox-here = Zo is het hier: { $text }
collaboration-none = Er zijn nog geen sleutelmomenten.
collaboration-first-to-last = { $voices } van ‘{ $first }’ (gestippeld) naar ‘{ $last }’ (doorgetrokken).
collaboration-form-title = Formulier voor een sleutelmoment
collaboration-form-asks = Waar zat bij dit moment de energie?
collaboration-form-says = Verdeel precies tien punten. Geen rapportcijfer: het gaat om de verhouding.
collaboration-form-moment = Sleutelmoment
collaboration-form-half = Eén rondje is een punt, een half rondje een half. Samen zijn het er precies tien.
collaboration-form-name = Naam, mag leeg blijven
