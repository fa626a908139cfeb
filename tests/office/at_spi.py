"""Reads the program as a screen reader does and says what it was told; fails where plate, signals or form are not told."""

import subprocess
import sys
import time

import pyatspi

NAMED = ("push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "slider")


def program():
    for _ in range(20):
        there = [it for it in pyatspi.Registry.getDesktop(0) if it is not None]
        # On a bus of its own it is the only one with something in it.
        for it in there:
            if it.childCount:
                return it
        time.sleep(0.5)
    sys.exit(f"the program is not on the accessibility bus: {[it.name for it in there]}")


def walk(node, depth=0):
    yield node
    if depth < 40:
        for child in node:
            if child is not None:
                yield from walk(child, depth + 1)


def told():
    return [(it.getRoleName(), it.name or "") for it in walk(program())]


def need(what, found):
    print(("ok      " if found else "LACKS   ") + what)
    return bool(found)


before = told()
print(len(before), "parts are told")
nameless = [role for role, name in before if role in NAMED and not name.strip()]
well = need("every control has a name: " + ", ".join(sorted(set(nameless))), not nameless)
well &= need("the plate: a room of the alliance", any("Alliantie" in name for _, name in before))
well &= need("signals: how many", any("signa" in name.lower() for _, name in before))
# By keys to the section Geld, whose form has fields.
found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], capture_output=True, text=True, check=False)
for window in found.stdout.split()[:1]:
    # There is no window manager that gives it the keyboard.
    subprocess.run(["xdotool", "windowfocus", window], check=False)
time.sleep(1)
subprocess.run(["xdotool", "key", "ctrl+6"], check=False)
time.sleep(2)
after = told()
well &= need("another screen is told after Ctrl+6", after != before)
well &= need("fields of a form", any(role in ("entry", "text") and name for role, name in after))
sys.exit(0 if well else 1)
