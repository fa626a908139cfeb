"""Puts before every text of a design, as JSON, a sign that a spreadsheet may take for a formula: IN OUT NTH.

The NTH of ten signs stands before the first text, the next before the second, and so on: over ten runs every text has had
each of them."""

import json
import sys

PREFIXES = ["=", "+", "-", "@", "\t", "\r", "\0", "'", "'=", "''@"]
# Texts that can be a single word; whatever else has a space in it is a text too.
ALWAYS = {"name", "title", "function", "what", "text", "number"}


def prefixed(value, key, count):
    """The same with a sign before every text; `count` is the number of texts before it."""
    if isinstance(value, dict):
        return {name: prefixed(it, name, count) for name, it in value.items()}
    if isinstance(value, list):
        return [prefixed(it, key, count) for it in value]
    if isinstance(value, str) and (key in ALWAYS or " " in value):
        count[0] += 1
        return PREFIXES[count[0] % len(PREFIXES)] + value
    return value


def main(source, out, nth):
    with open(source, encoding="utf-8") as file:
        design = json.load(file)
    count = [int(nth)]
    design = prefixed(design, "", count)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(design, file)
    print(f"{count[0] - int(nth)} texts")


main(*sys.argv[1:])
