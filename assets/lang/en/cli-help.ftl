### What `--help` says: a line for each command, and what each argument is.

help-usage = Usage
help-commands = Commands
help-options = Options
help-files = Files and names

help-option =
    .usage = {""}
    .file = The design.
    .format = text to read, json for other programs. Without this option: text.
    .language = nl or en. Without this option: nl.
    .help = Shows this help.
    .version = Shows the version.

help = Design together how a project alliance collaborates, decides and shares.
    .usage = [FILE] | COMMAND …
    .file = The design to open (.alliantie.ron).
    .renderer = What paints the window: auto or glow, on Windows and macOS also wgpu. Without this option: auto.
    .language = The language of this help: nl or en. Without this option that of the system.
help-check = Lists the signals of designs. Ends with 1 if anything is at or above the level, with 2 if a file cannot be read.
    .usage = [OPTIONS] DESIGN …
    .files = The designs.
    .fail_on = From which weight on the check fails: blocker, warning, hint or never. Without this option: blocker.
    .stage = As if the design were at this stage: sketch, design, agree or work. Without this option its own stage.
help-simulate = Simulates what the money of a design does: cost, the result of both sides, how often their interests are aligned.
    .usage = [OPTIONS] DESIGN
    .outcomes = How many outcomes, from 1,000 to 1,000,000. Without this option: 10,000.
    .seed = The seed. Without this option the design’s own.
help-import = Reads a team’s own risk register from a spreadsheet into a design. Ends with 1, and writes nothing, where a question has no answer; with 2 where a file cannot be read.
    .usage = [OPTIONS] --into DESIGN SPREADSHEET
    .sheet = The spreadsheet: .xlsx, .ods or .csv.
    .into = The design.
    .out = Where the design goes. Without it the design itself is changed, at once or not at all.
    .name = The name of the sheet. Without it the first.
    .mapping = A file (JSON) that says what columns are and answers questions; --dry-run --format json shows one.
    .dry_run = Writes nothing and says what would be done.
help-rules = Lists every rule, or shows the page of one: what the rule looks for, why, an example, the source.
    .usage = [OPTIONS] [ID]
    .id = The id of one rule.
help-manual = Writes the manual of all rules as one document, in Markdown.
    .usage = [OPTIONS]
help-render = Saves a picture of a design, without a display. Characters that the typeface does not have (emoji, Arabic, Chinese) become empty boxes and are listed.
    .usage = [OPTIONS] DESIGN PICTURE
    .out = The picture: a name that ends in .svg or .png.
    .picture = What is on it: praatplaat, bovenkant, principles or geld. Without this option: praatplaat.
    .theme = light or dark. Without this option: light.
    .force = Replaces a file that is already there; never the design itself.
