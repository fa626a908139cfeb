# Saving safely: a disk that is slow, a file of a newer version, a copy that lies beside it.

status-saving = Saving…
dialog-saving = Saving { $name }…
dialog-saving-why = A large design, or a file on a slow disk or network drive, takes a moment. After that it goes on by itself.
dialog-saving-stay = Stay in the design

newer-says =
    { $count ->
        [0] This file was made with a newer version of Alliantietafel. You can look at it; changes can only be made in a copy.
        [one] This file was made with a newer version of Alliantietafel. 1 item that this version does not know is not shown. You can look at it; changes can only be made in a copy.
       *[other] This file was made with a newer version of Alliantietafel. { $count } items that this version does not know are not shown. You can look at it; changes can only be made in a copy.
    }
newer-copy = Make a copy…
newer-title = Changes can only be made in a copy
newer-why = This file was made with a newer version of Alliantietafel (file version { $version }). It is not overwritten, so that nothing in it is lost. A copy has what this version knows, and you go on working in that. To see all of it, update the program.
newer-all = This version knows all that is in it.
newer-left-out = What this version does not know, by its name in the file: { $what }.
newer-left-out-one =
    { $count ->
        [one] ‘{ $name }’
       *[other] ‘{ $name }’ ({ $count } times)
    }
newer-check = This file was made with a newer version of Alliantietafel (file version { $version }). What follows is about what this version knows only.
error-newer-unread = The file was made with a newer version of Alliantietafel (file version { $version }), and this version cannot show even a part of it. Update the program to open it. Where it stops: { $why }

copies-says = Beside this file is another version of this design: { $name }.
copies-says-at = Beside this file is another version of this design: { $name }, of { $at }.
copies-more =
    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
copies-why = Two people probably worked in it at the same time. OneDrive, or another program that keeps files the same, makes such a copy when two people save at the same time. Nothing in it is lost, but what is in the copy is not here.
copies-open = Look and merge
copies-away = Do not mention it again
