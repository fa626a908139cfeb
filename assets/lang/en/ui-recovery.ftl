# Recovery copies: what a window that crashed still had.

recovery-title = There is work that was not saved
recovery-says = Alliantietafel stopped while this was being worked on. What you recover stays unsaved until you save it yourself; your files have not changed.
recovery-at = Last copy of { $at }
recovery-of-file = belongs to { $file }
recovery-no-file = was not in any file yet
recovery-file-gone = the file is no longer there or does not open
recovery-same = Exactly as the file is now
recovery-differs = Different from the file: { $what }
recovery-section = { $section } ({ $how })
recovery-added = { $count } added
recovery-removed = { $count } removed
recovery-changed = { $count } changed
recovery-unreadable = This copy does not open. It stays where it is, as { $file }.
recovery-open = Recover
recovery-open-name = Recover { $name }
recovery-discard = Throw away
recovery-discard-name = Throw { $name } away
recovery-really = Really throw away
recovery-really-name = Really throw { $name } away
recovery-later = Later
recovery-later-says = What you leave is offered here again at the next start.
recovery-opened = Recovered: { $name }. Not saved yet.
recovery-trouble = The recovery copy fails: { $why } Save your work yourself.
about-copies = Recovery copies
about-copies-says = Every few seconds the program keeps what is not saved yet, apart from your files and readable by you alone:
about-copies-none = No place for recovery copies was found on this computer.
about-copies-on = Keep recovery copies
about-copies-show = Show the copies of earlier times
about-copies-wipe = Wipe the copies of earlier times
about-copies-wiped =
    { $count ->
        [0] There were no copies of earlier times.
        [one] 1 copy wiped.
       *[other] { $count } copies wiped.
    }
dialog-changed-theirs = Open what is there now
status-file-changed = The file has changed meanwhile…
status-file-gone = The file is no longer there…
status-file-closed = The file no longer opens…
status-file-says = Somebody else or another program changed the file. Click to choose what to do; nothing is overwritten without your asking.
