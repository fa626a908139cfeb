### Wat `--help` zegt: per opdracht een regel, en wat elk argument is.

help-usage = Gebruik
help-commands = Opdrachten
help-options = Opties
help-files = Bestanden en namen

help-option =
    .usage = {""}
    .file = Het ontwerp.
    .format = text om te lezen, json voor andere programma’s. Zonder deze optie: text.
    .language = nl of en. Zonder deze optie: nl.
    .help = Toont deze hulp.
    .version = Toont de versie.

help = Ontwerp samen hoe een projectalliantie samenwerkt, beslist en deelt.
    .usage = [BESTAND] | OPDRACHT …
    .file = Het ontwerp om te openen (.alliantie.ron).
    .renderer = Wat het venster tekent: auto of glow, op Windows en macOS ook wgpu. Zonder deze optie: auto.
    .language = De taal van deze hulp: nl of en. Zonder deze optie die van het systeem.
help-check = Noemt de signalen van ontwerpen. Eindigt met 1 als er iets op of boven het niveau is, met 2 als een bestand niet te lezen is.
    .usage = [OPTIES] ONTWERP …
    .files = De ontwerpen.
    .fail_on = Vanaf welk gewicht het misgaat: blocker, warning, hint of never. Zonder deze optie: blocker.
    .stage = Alsof het ontwerp in dit stadium is: sketch, design, agree of work. Zonder deze optie het eigen stadium.
help-simulate = Rekent door wat het geld van een ontwerp doet: kosten, resultaat van beide kanten, hoe vaak hun belang gelijk is.
    .usage = [OPTIES] ONTWERP
    .outcomes = Hoeveel doorrekeningen, van 1.000 tot 1.000.000. Zonder deze optie: 10.000.
    .seed = Het startgetal. Zonder deze optie dat van het ontwerp.
help-import = Leest een eigen risicodossier uit een rekenblad in een ontwerp. Eindigt met 1, en schrijft niets, als een vraag geen antwoord heeft; met 2 als een bestand niet te lezen is.
    .usage = [OPTIES] --into ONTWERP REKENBLAD
    .sheet = Het rekenblad: .xlsx, .ods of .csv.
    .into = Het ontwerp.
    .out = Waar het ontwerp heen gaat. Zonder deze optie verandert het ontwerp zelf, in één keer of niet.
    .name = De naam van het blad. Zonder deze optie het eerste.
    .mapping = Een bestand (JSON) dat zegt wat kolommen zijn en vragen beantwoordt; --dry-run --format json toont er een.
    .dry_run = Schrijft niets en zegt wat er zou gebeuren.
help-rules = Noemt elke regel, of toont de bladzijde van één: wat de regel ziet, waarom, een voorbeeld, de bron.
    .usage = [OPTIES] [ID]
    .id = Het id van één regel.
help-manual = Schrijft het handboek van alle regels als één document, in Markdown.
    .usage = [OPTIES]
help-render = Bewaart een plaatje van een ontwerp, zonder beeldscherm. Wat het lettertype niet heeft (emoji, Arabisch, Chinees) is een leeg vakje, en wordt genoemd.
    .usage = [OPTIES] ONTWERP PLAATJE
    .out = Het plaatje: een naam die eindigt op .svg of .png.
    .picture = Wat erop staat: praatplaat, bovenkant, principles of geld. Zonder deze optie: praatplaat.
    .theme = light of dark. Zonder deze optie: light.
    .force = Vervangt een bestand dat er al is; het ontwerp zelf nooit.
