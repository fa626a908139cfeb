# Woorden van een programma-alliantie.

programme-project = Project
programme-core = Gedeelde kern

function-chair = Voorzitter
function-coordinator = Coördinator
function-lead-applicant = Penvoerder

edit-set-stake = inbreng en stem: { $name }
edit-add-function = functie erbij: { $name }
edit-set-function = functie wijzigen: { $name }
edit-remove-function = functie weg: { $name }
edit-add-programme-project = project erbij: { $name }
edit-set-programme-project = project wijzigen: { $name }
edit-shift-programme-project = volgorde van projecten: { $name }
edit-remove-programme-project = project weg: { $name }
edit-set-joining = toetreden en uittreden
edit-set-say = waarom de stemmen zo verdeeld zijn

plate-programme-carried = samen gedragen { $amount } · { $share }
plate-programme-no-ambition = Nog geen gedeelde ambitie
plate-programme-brings = brengt in { $amount }
plate-programme-brings-open = inbreng nog open
plate-programme-votes =
    { $count ->
        [one] één stem
       *[other] { $count } stemmen
    }
plate-programme-votes-open = stem nog open
plate-programme-carries-nothing = draagt zelf nog niets
plate-programme-project-nothing = nog geen risico’s
plate-programme-function-open = nog niemand
plate-programme-function-of = functie bij { $party }
plate-programme-function-apart = onafhankelijk
plate-programme-until = tot { $day }
plate-programme-projects = Projecten
plate-programme-no-projects = Nog geen projecten
plate-programme-no-partners = Nog geen partners
plate-programme-flow = bijdragen { $contributions } · subsidie { $grants } · nog te verdelen { $left } · per project: bijdrage + subsidie
plate-programme-people = Mensen
plate-programme-no-people = nog niemand
plate-programme-signed = getekend door { $count } van { $all }
plate-programme-joining = In- en uittreden
plate-programme-arranged = geregeld
plate-programme-to-arrange = nog te regelen
plate-programme-of-nobody = van geen partner
plate-programme-more = +{ $count }

unfit-sides = er zitten geen opdrachtgever en opdrachtnemer tegenover elkaar; partners staan op gelijke hoogte.
unfit-rooms = de partners spreken zelf af wie een risico draagt: één partner, allen samen of een project.
unfit-budget = er is geen taakstellend budget, maar bijdragen en subsidie, per project.
unfit-staffel = er valt geen resultaat te verdelen, tenzij partners dat zelf afspreken.
unfit-birth = dit gaat over de geboorte van een projectalliantie tussen een opdrachtgever en de markt.
unfit-roles = een programma heeft een kern met functies, en geen rollen tussen opdrachtgever en opdrachtnemer.
unfit-own = ‘{ $rule }’ vraagt hetzelfde in de woorden van deze vorm.
unfit-programme = dit gaat over partners op gelijke hoogte rond een gedeelde kern.
manual-not-for = Geldt niet voor { $forms }: { $why }
change-column-contributions = Bijdragen
change-column-within = Binnen project
team-by-partner = Mensen per partner

compare-section-programme = Programma
compare-design-programme-stakes = inbreng en stemmen
compare-design-programme-functions = functies
compare-design-programme-projects = projecten
compare-design-programme-joining = toetreden
compare-design-programme-leaving = uittreden
compare-design-programme-say = waarom de stemmen zo verdeeld zijn
compare-function-kind = functie
compare-function-who = wie
compare-function-party = van welke partner
compare-function-until = tot wanneer
compare-function-alone = beslist alleen over
compare-project-name = naam
compare-project-phase = fase
compare-project-partners = wie meedoen
compare-project-contribution = uit de bijdragen
compare-project-grant = subsidie
compare-stakes-party = van welke partner
compare-stakes-contribution = inbreng
compare-stakes-votes = stemmen
compare-kind-function = functie
compare-kind-project = project
compare-design-thresholds-say-apart = verschil tussen stem en inbreng vanaf
unfit-one-alliance = ontwerp en uitvoering zitten in één alliantie, zonder apart domein voor de uitvoering.
unfit-fixed-price = dit gaat over een vaste prijs met een fonds ernaast.
unfit-partly-shared = een deel van de risico’s ligt hier met opzet bij één kant.
unfit-in-tender = het budget ligt in deze vorm met opzet al in de aanbesteding vast.
plate-programme-flow-over = bijdragen { $contributions } · subsidie { $grants } · { $over } meer beloofd dan ingebracht · per project: bijdrage + subsidie
