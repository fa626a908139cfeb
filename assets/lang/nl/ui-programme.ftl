# Schermen van een programma-alliantie, en een andere vorm voor een ontwerp.

details-partner = Partner
details-function = Functie
details-project = Project

programme-contribution = Inbreng
programme-contribution-of = Inbreng van { $name }
programme-votes = Stemmen
programme-votes-short = Stemmen
programme-votes-of = Stemmen van { $name }
programme-partner-says = Elke partner staat op gelijke hoogte. Wat de partner zelf nodig heeft, staat bij Ambitie en belangen.
programme-remove-partner = Partner weghalen
programme-take-part = Wie doen mee?
programme-of-contributions = Uit de bijdragen
programme-of-contributions-to = Uit de bijdragen voor { $name }
programme-grant = Subsidie
programme-grant-to = Subsidie voor { $name }
programme-project-earlier = Project eerder
programme-project-later = Project later
programme-remove-project = Project weghalen
programme-function = Functie
programme-who = Wie
programme-of-partner = Van welke partner
programme-of-none = van geen partner
programme-until = Tot wanneer
programme-alone = Beslist alleen over
programme-alone-hint = niets; partners beslissen samen
programme-function-says = Een functie draagt geen stem en gaat na een tijd naar een ander.
programme-remove-function = Functie weghalen
programme-new-partner = Nieuwe partner
programme-new-project = Nieuw project
programme-add-partner = Partner
programme-add-project = Project
programme-add-function = Functie: { $name }
programme-joining = Toetreden
programme-joining-hint = Wie beslist, en wat brengt een nieuwe partner in?
programme-leaving = Uittreden
programme-leaving-hint = Wat gebeurt er met bijdrage, stem en risico’s?
programme-say = Waarom de stemmen zo verdeeld zijn
programme-say-hint = bijvoorbeeld: ieder één stem, klein of groot

money-programme-says = Wat partners inbrengen en wat elk project krijgt.
money-programme-in = Bijdragen
money-programme-to-projects = Naar projecten
money-programme-grants = Subsidie
money-programme-left = Van de bijdragen is nog { $amount } te verdelen.
money-programme-even = De bijdragen zijn verdeeld over de projecten.
money-programme-over = De projecten krijgen samen { $amount } meer dan de partners inbrengen.
money-programme-partners = Inbreng en stem per partner
money-programme-projects = Geld per project
money-programme-agreements = Afspraken tussen partners
money-programme-kept = Wat eerder over budget en verdeling is ingevuld, blijft bewaard en komt terug in een andere vorm.

unfit-section-birth = Deze vragen gaan over een projectalliantie die met een partij uit de markt begint, en passen niet bij een programma. Wat hier al stond, blijft bewaard.
unfit-section-tasks = Taken per domein passen niet bij een programma: partners hebben geen eigen domein.

form-change-title = Wat verandert er bij { $form }?
form-change-sides = Twee kanten staan dan tegenover elkaar. Wie komt aan de kant van de opdrachtnemer?
form-change-contractor = { $party } wordt opdrachtnemer
form-change-party = { $name } wordt { $to }
form-change-parties =
    { $count ->
        [one] Eén partij wordt { $to }
       *[other] { $count } partijen worden { $to }
    }
form-change-comes = { $name } komt erbij als partner
form-change-risk = ‘{ $name }’ gaat naar { $to }
form-change-risks =
    { $count ->
        [one] Eén risico gaat naar { $to }
       *[other] { $count } risico’s gaan naar { $to }
    }
form-change-people =
    { $count ->
        [one] Eén mens hoort dan bij een andere partij of kant
       *[other] { $count } mensen horen dan bij een andere partij of kant
    }
form-change-nothing = Niets gaat naar een andere plek
form-change-stays-projects = De projecten blijven bewaard, maar hebben in deze vorm geen plek
form-change-stays-functions = De functies blijven bewaard, maar hebben in deze vorm geen plek
form-change-stays-stakes = Inbreng, stemmen en afspraken tussen partners blijven bewaard, maar staan in deze vorm nergens
form-change-stays-money = Budget en verdeling blijven bewaard, maar tellen in een programma niet mee
form-change-stays-birth = De geboorte blijft bewaard, maar vraagt in een programma niets
form-change-stays-tasks = Taken per domein blijven bewaard, maar gelden niet in een programma
form-change-new-partner = Aan een kant zonder partij hoort wel iets: daarvoor komt een partner met een voorlopige naam.
form-change-undo = Er gaat niets verloren, en één keer ongedaan maken brengt alles terug.
form-change-do = Verander de vorm
form-change-leave = Laat het zo

status-programme-in = Bijdragen
status-programme-grants = · subsidie
status-programme-partners = Partners
status-programme-projects = · projecten
status-programme-people = · mensen

example-rivieren = Programma Rivieren Oost
    .about = programma-alliantie van zes dijkbeheerders, verzonnen naar het HWBP
example-bronnen = Bronnen voor morgen
    .about = programma-alliantie in ontwikkelingssamenwerking, verzonnen
example-oefening-programma = Oefening: partners op gelijke hoogte?
    .about = een programma met ingebouwde fouten
