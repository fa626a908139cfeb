# Het onderdeel Wijzigingen.

command-go-changes = Ga naar Wijzigingen
command-export-changes = Bewaar als plaatje…
changes-says = Wat er verandert, wie uiterlijk wanneer beslist en wat het met het geld doet.
changes-empty = Nog geen wijzigingen
changes-empty-says = Onder financiële druk lopen gesprekken over wijzigingen snel hoog op. Spreek nu af wie beslist, binnen welke termijn en hoe jullie verrekenen; zet daarna de eerste wijziging op de lijst.
changes-new = Nieuwe wijziging
changes-new-hint = Wat verandert er? Enter zet het op de lijst
changes-add = wijziging
changes-filter = Welke wijzigingen
changes-filter-all = Alle { $count }
changes-filter-open = Open { $count }
changes-filter-late = Te laat { $count }
changes-none-here = Hier staat nu niets.
changes-list = Lijst van wijzigingen

changes-way = Zo regelen we het
changes-way-open = Zo regelen we het…
changes-way-close = Klaar
changes-way-raising = Hoe brengt iemand een wijziging in?
changes-way-raising-hint = bij wie, op welk formulier, met welke raming
changes-way-decides = Wie beslist
changes-way-days = Besluit binnen (dagen)
changes-way-settle-days = Verrekend binnen (dagen na het besluit)
changes-way-method = Hoe verrekend
changes-way-effect = Bedrag komt gewoonlijk
changes-way-subject = Onderwerp onder de mandaten
changes-way-nobody = nog niemand
changes-way-says-decides = { $who } beslist
changes-way-says-days =
    { $days ->
        [one] binnen één dag na het inbrengen
       *[other] binnen { $days } dagen na het inbrengen
    }
changes-way-says-settled =
    { $days ->
        [one] verrekend binnen één dag na het besluit
       *[other] verrekend binnen { $days } dagen na het besluit
    }
changes-way-says-none = Nog niet afgesproken wie beslist, binnen welke termijn en hoe het wordt verrekend.

changes-number = VTW
changes-what = Wijziging
changes-from = Van
changes-state = Stand
changes-decides = Beslist
changes-due = Uiterlijk
changes-in-millions = € mln
changes-to-estimate = nog te ramen
changes-sum-decided = Besloten
changes-sum-settled = waarvan verrekend
changes-sum-open = Nog open
changes-amount-of = Bedrag van { $name }
changes-amount-budget = Bedrag: + meer budget, − minder
changes-amount-result = Bedrag: − extra kosten, + meevaller
changes-amount-hint = nog te ramen
changes-effect-of = Waar het bedrag van { $name } in meetelt
changes-effect = Telt mee in
changes-number-of = Nummer van { $name }
changes-what-of = Wat er verandert bij { $name }
changes-from-of = Wie { $name } inbracht
changes-from-none = niet gezegd
changes-decides-of = Wie over { $name } beslist
changes-decides-usual = zoals afgesproken: { $who }
changes-due-of = Besluit over { $name } uiterlijk op
changes-due-hint = volgt uit de termijn
changes-day-of = { $name }, { $state } op
changes-day-hint = datum
changes-days-to =
    { $days ->
        [0] dezelfde dag
        [one] na één dag
       *[other] na { $days } dagen
    }
changes-settle-by = verrekenen uiterlijk { $date }
changes-decision-of = Besluit over { $name }
changes-decision = Wat is besloten
changes-decision-hint = in één zin
changes-row = { $name }, { $state }
changes-open-row = Open { $name }
changes-close-row = Sluit { $name }
changes-state-of = Stand van { $name }: { $state }
changes-state-next = Enter of klik: { $state }
changes-state-last = Verrekend; pijl naar links gaat een stap terug
changes-late =
    { $days ->
        [one] Eén dag te laat
       *[other] { $days } dagen te laat
    }
changes-earlier = { $name } hoger in de lijst
changes-later = { $name } lager in de lijst
changes-remove = Haal { $name } van de lijst

changes-apart = Verschil van inzicht
changes-apart-of = Verschil van inzicht over { $name }
changes-apart-hint = waarover zijn jullie het niet eens?
changes-step-of = Stap van { $name }
changes-no-ladder = Er is nog geen escalatieladder.
changes-to-step = Naar stap { $step }
changes-step-from = van de ladder af
changes-walk = Loop na
changes-walk-of = Loop { $name } na langs mandaten en ladder

changes-bars = Som naast de staffel
changes-bars-says = verdeling OG / ON in % · € mln
changes-bars-tab = TAB { $amount }
changes-bars-expected = verwacht { $amount }
changes-bars-axis = € { $amount } mln
changes-bars-no-tab = Zonder TAB is er geen som: vul het budget in bij Geld.
changes-bars-no-forecast = De verwachting komt uit de simulatie bij Geld; die is er nog niet.
changes-bars-counted = Het TAB bij Geld is zonder wijzigingen. Een wijziging op het budget verschuift TAB en verwachting evenveel; een wijziging op het resultaat verschuift alleen de verwachting. Zonder bedrag telt een wijziging niet mee.
changes-bars-unknown =
    { $count ->
        [one] Eén wijziging is nog niet geraamd.
       *[other] { $count } wijzigingen zijn nog niet geraamd.
    }
changes-forecast = verwachte kosten
changes-keeps = Wat ieder overhoudt
changes-keeps-result = voordeel
changes-keeps-without = Zonder
changes-keeps-decided = Besloten
changes-keeps-all = Met openstaande
changes-leads = Doorlooptijd van een besluit
changes-leads-none = Nog niet ingevuld. Zet bij Team hoelang een moederorganisatie over een besluit doet, en op de ladder hoeveel dagen een stap heeft.
changes-lead =
    { $weeks ->
        [one] 1 week
       *[other] { $weeks } wk
    }
changes-lead-days =
    { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
changes-money = Wijzigingen in de verwachting
changes-money-go = Naar Wijzigingen
changes-learned = Geleerd: { $what }
changes-harvest-go = Naar Leren en oogsten
