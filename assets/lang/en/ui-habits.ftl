# Habits of a program: keys of the menu, clipboard, files, searching.

menu-file-letter = F
menu-edit-letter = E
menu-view-letter = V
menu-help-letter = H
menu-recent = Recent files

command-cut = Cut
command-copy = Copy
command-paste = Paste
command-find = Find in this section

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-delete = Del
key-left = Left arrow
key-right = Right arrow
key-up = Up arrow
key-down = Down arrow
key-plus = Plus
key-minus = Minus

# Where the design is.
title-file = { $file } in { $folder }
title-no-file = Not saved in a file yet
status-saved-at = Saved at { $at } in { $name }
status-changed-in = Not saved yet in { $name }

# Questions before something is gone.
dialog-unsaved-in = ‘{ $design }’ has changes that are not in the file { $file } yet.
dialog-unsaved-new = ‘{ $design }’ is not in a file yet.
dialog-leave = Throw away what was typed?
dialog-leave-why = It is not anywhere else yet:
dialog-leave-stay = Go on typing
dialog-leave-do = Throw away

# Making columns wider.
risks-column-wider = Drag the edge of the heading, or press Shift with an arrow, to make the column wider or narrower. Double-click the edge: the usual width.
risks-column-edge = Width of { $column }
