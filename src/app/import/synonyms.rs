//! What fields, computed columns, before and after are called in headings: in Dutch and English, in small letters, without
//! accents, parted by upright strokes.

use crate::app::import::target::Target;

/// The words of each field. A phrase fits as whole words beside each other.
pub(super) const WORDS: &[(Target, &str)] = &[
    (
        Target::Number,
        "nr|nummer|id|risiconummer|risiconr|risico nr|risk id|risk no|risk nr|risk number|no|ref|referentie|\
         reference|code|risicocode|volgnr|volgnummer|number|rnr|risk ref",
    ),
    (
        Target::Title,
        "naam|titel|risico|gebeurtenis|ongewenste gebeurtenis|risicogebeurtenis|title|name|risk|event|\
         risk event|risk title|risk name|naam risico|risiconaam|top risico|topgebeurtenis|\
         ongewenste topgebeurtenis|risico of kans|risk or opportunity|threat|bedreiging|risk item|\
         korte omschrijving|short description",
    ),
    (
        Target::Nature,
        "soort|aard|type|nature|kind|kans risico|risico kans|kans of risico|threat opportunity|\
         opportunity threat|risk opportunity|risk type|t o|r k|bedreiging kans",
    ),
    (Target::Status, "status|stand|risicostatus|risk status|state|open gesloten|actief"),
    (
        Target::Since,
        "datum status|statusdatum|status date|datum gesloten|gesloten op|date closed|closed on|sinds|since|\
         datum afgesloten|datum opgetreden",
    ),
    (Target::Cause, "oorzaak|oorzaken|cause|causes|root cause|aanleiding|driver|risk cause"),
    (
        Target::Consequence,
        "gevolg|gevolgen|effect|consequence|consequences|effecten|gevolg omschrijving|omschrijving gevolg|\
         impact description|risk effect|gevolg in woorden",
    ),
    (
        Target::Description,
        "omschrijving|beschrijving|toelichting|description|risk description|risico omschrijving|\
         risicoomschrijving|omschrijving risico|details|scenario",
    ),
    (
        Target::Place,
        "plek|plaats|domein|toedeling|verdeling|place|domain|allocation|allocatie|risicodrager|drager|\
         drager van het risico|allocated to|risk carrier|toebedeeld aan|og on|risicoverdeling|borne by|\
         carried by|voor rekening van|rekening|toewijzing|toegewezen aan|ligt bij|partij|risico voor|\
         assigned to|wie draagt|party",
    ),
    (Target::Reason, "waarom|waarom daar|reden|motivering|why|why there|reason"),
    (
        Target::Lens,
        "lens|bril|risman bril|risman|categorie|category|invalshoek|risman invalshoek|risicocategorie|\
         risk category|thema|aspect|rbs",
    ),
    (Target::Phase, "fase|phase|stage|projectfase|project phase"),
    (Target::Origin, "herkomst|bron|origin|source|risicobron|risk source"),
    (
        Target::Probability,
        "kans|kans van optreden|kans op optreden|optreden|waarschijnlijkheid|probability|chance|likelihood|\
         kans klasse|kansklasse|prob|probability of occurrence|kans p|p",
    ),
    (
        Target::Low,
        "laag|laagst|laagste|min|minimum|minimaal|optimistisch|opt|low|lowest|optimistic|best case|ondergrens|\
         lower|p10|gevolg laag|impact low|kosten l|gevolg l|bedrag l|geld l|impact l|cost l",
    ),
    (
        Target::Likely,
        "waarschijnlijk|gevolg|gevolg geld|impact|bedrag|modus|likely|most likely|consequence|amount|ml|\
         meest waarschijnlijk|cost impact|impact cost|financieel gevolg|gevolg kosten|kosten|geld|\
         kostengevolg|gevolgschade|schade|verwacht|cost|money|mode|gevolgklasse|impactklasse|gevolg klasse|\
         financial impact|effect geld|effect kosten|gevolg euro|top|financieel|effect|severity|ernst|kosten t|\
         gevolg t|bedrag t|geld t|impact t|cost t|kosten m|gevolg m|wrsch|midden|midden geld|gevolg midden",
    ),
    (
        Target::High,
        "hoog|hoogst|hoogste|max|maximum|maximaal|pessimistisch|pess|high|highest|pessimistic|worst case|\
         bovengrens|upper|p90|gevolg hoog|impact high|kosten u|gevolg u|bedrag u|geld u|impact u|cost u|\
         kosten h|gevolg h",
    ),
    (
        Target::Delay,
        "tijd|gevolg tijd|gevolg voor tijd|effect on time|time|time impact|planning|vertraging|delay|\
         schedule|schedule impact|doorlooptijd|uitloop|impact time|gevolg planning|effect tijd|tijdgevolg|\
         duur|duration",
    ),
    (Target::Actual, "werkelijk bedrag|werkelijke kosten|real amount|actual cost|werkelijk|actual"),
    (Target::Price, "prijs|ingeprijsd|ingeprijsd bedrag|price|priced|price in the contract"),
    (
        Target::Holder,
        "houder|actiehouder|risicohouder|eigenaar|risicoeigenaar|risico eigenaar|holder|owner|action owner|\
         risk owner|verantwoordelijke|verantwoordelijk|trekker|beheerder|responsible",
    ),
    (Target::ManagedBy, "beheerst door|beheerser|managed|manages|managed by|best beheerst door|best managed by"),
    (
        Target::Measure,
        "maatregel|maatregelen|beheersmaatregel|beheersmaatregelen|mitigation|measure|measures|response|\
         treatment|beheersing|mitigating action|mitigation measure|risk response|maatr|maatregel omschrijving|\
         omschrijving maatregel|beheersmaatregel omschrijving|omschrijving beheersmaatregel|\
         maatregel beschrijving|beschrijving maatregel|measure description|mitigation description",
    ),
    (
        Target::MeasureCost,
        "kosten maatregel|maatregelkosten|kosten maatregelen|cost of measure|mitigation cost|\
         kosten beheersmaatregel|kosten beheersmaatregelen|response cost|maatregel kosten|measure cost|\
         beheerskosten|cost of mitigation",
    ),
    (Target::Tag, "label|labels|tag|tags|trefwoord|trefwoorden|keyword|keywords|object|wbs"),
];

/// What a computed column is called.
pub(super) const COMPUTED: &str = "risicowaarde|risicoscore|risk score|weighted|verwachtingswaarde|verwachte waarde|expected value|emv|\
     risk value|kans x gevolg|kxg|k x g|kans gevolg|p x i|pxi|rpn|prioriteit|priority|ranking|rang|\
     rangorde|risk rating|rating|risico niveau|risiconiveau|risk level|weging|gewogen|gewogen risico|\
     expected|kleur|colour|color|mean|gemiddelde|risico in euro|risicoklasse|risk class|kans maal gevolg|\
     exposure|risicobedrag|verwacht gevolg|percentage van totaal|cumulatief|cumulative|totaalscore|\
     total score";

/// What says that a column is about afterwards.
pub(super) const AFTER: &str = "na|after|residual|restrisico|rest|netto|post|target|resterend|na beheersing|na maatregelen|\
     post mitigation|nieuw|mitigated|beheerst risico";

/// What says that it is about before.
pub(super) const BEFORE: &str = "voor|before|bruto|initieel|initial|inherent|pre|huidig|current|gross";

/// Words that say nothing about what it is.
pub(super) const FILLER: &str = "de|het|van|the|of|in|op|per|en|and|x|euro|eur|k|m|mln|keur|meur|1|000|1000|5|3|4|miljoen|duizend|\
     duizenden|million|millions|thousands|thousand|mio|dagen|weken|maanden|days|weeks|months|d|w|excl|\
     incl|btw|optioneel|optional|risico|risk|klasse|class|score|schatting|estimate|s|is";

/// The phrases of a list.
pub(super) fn phrases(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|')
}
