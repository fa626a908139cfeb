# What ‘alliantietafel import’ says.

import-told = { $file }, sheet ‘{ $sheet }’: { $count ->
    [one] 1 row
   *[other] { $count } rows
}
import-others = Other sheets: { $names }
import-columns = Columns
import-asks = Asked
import-remarks = To check
import-classes-from = Read from sheet ‘{ $name }’; not agreed to yet.
import-class-bound = ‘{ $cell }’ is a bound; what counts?
import-plan = What changes: { $add } new, { $change } different, { $same } the same
import-missing = not in the sheet
import-missing-closes = not in the sheet; is closed
import-open = { $count ->
    [one] 1 question has no answer yet. Nothing was written. Answer it in a file and give that with --mapping.
   *[other] { $count } questions have no answer yet. Nothing was written. Answer them in a file and give that with --mapping.
}
import-dry = Nothing written: this is what would be done.
import-nothing = Nothing changes. Nothing was written.
import-done = Written: { $file }
import-no-sheet = There is no sheet ‘{ $name }’. There is: { $names }.
import-which-sheet = More than one sheet can be the register: { $names }. Choose one with --sheet. Nothing was changed.
import-file-unread = The file of the mapping cannot be read: { $why }
    file: { $file }
import-file-row = The mapping names row { $what } as headings, which is not there.
import-file-column = The mapping names column ‘{ $what }’, which is not there.
import-file-field = The mapping names the field ‘{ $what }’, which does not exist.
import-file-scale = The mapping names the unit ‘{ $what }’, which does not exist.
import-file-class = The mapping gives class ‘{ $what }’ a value that cannot be.
import-file-cell = The mapping gives cell { $what } an answer that cannot be.
import-file-close = The mapping closes ‘{ $what }’, but that is still in the sheet or is not there.
import-class-usual = not read in the sheet; this is usual
