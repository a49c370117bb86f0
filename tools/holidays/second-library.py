#!/usr/bin/env python3
"""Writes what a second, independent library of holidays says, for the product to keep.

    python3 -m venv /tmp/holidays && /tmp/holidays/bin/pip install holidays==0.105
    /tmp/holidays/bin/python tools/holidays/second-library.py

Two files come out of it. One holds the jurisdictions that date-holidays leaves out, and is what
their calendars are made of. The other holds jurisdictions that both libraries cover, and is what
ours is compared with.
"""

import json
import re
from pathlib import Path

import holidays

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = ROOT / "libs/jurisdictions/api/reference/second-library.json"
COMPARED = ROOT / "libs/jurisdictions/testing/second-library.json"

SOURCE = f"holidays {holidays.__version__} for Python (vacanza, MIT licence)"

LEFT_OUT_YEARS = range(2024, 2033)
# ISO 3166-1 codes that date-holidays does not know, without those where nobody lives.
LEFT_OUT_CODES = (
    "AF BT FK FM GS IQ JO KG KH KI KP KW LA LB MH MM MN MO MP MV NP NR NU OM PG PN PS PW QA SB SY "
    "TJ TK TL TM TV WS YE"
).split()
# Where more than public holidays closes the offices of the State.
LEFT_OUT_CATEGORIES = {
    "FK": ("public", "government"),
    "LB": ("public", "government"),
    "MO": ("public", "government"),
    "PN": ("public", "government"),
    "TL": ("public", "government"),
}

COMPARED_YEARS = range(2025, 2028)
COMPARED_CODES = {
    "AE": ("public",),
    "AT": ("public",),
    "BE": ("public",),
    "BR": ("public", "optional"),
    "CZ": ("public",),
    "DE": ("public",),
    "DK": ("public",),
    "ES": ("public",),
    "FI": ("public",),
    "FR": ("public",),
    "IE": ("public",),
    "IT": ("public",),
    "JP": ("public", "bank"),
    "KR": ("public",),
    "MY": ("public",),
    "NL": ("public",),
    "PH": ("public",),
    "PL": ("public",),
    "PT": ("public",),
    "RO": ("public",),
    "SE": ("public", "de_facto"),
    "SG": ("public",),
    "TH": ("public", "government"),
    "US": ("public",),
}


def named(code, years, categories, language):
    found = holidays.country_holidays(
        code, years=years, categories=categories, language=language
    )
    return {str(day): found.get_list(day)[0] for day in sorted(found)}


def left_out(code):
    categories = LEFT_OUT_CATEGORIES.get(code, ("public",))
    library = holidays.country_holidays(code)
    english = next((one for one in ("en_US", "en_GB") if one in library.supported_languages), None)
    native = library.default_language
    names = named(code, LEFT_OUT_YEARS, categories, english)
    own = {} if native is None or native.startswith("en") else named(
        code, LEFT_OUT_YEARS, categories, native
    )
    days = {}
    for day, name in names.items():
        mark = "?" if "estimated" in name else ""
        plain = name.split(" (estimated")[0].replace(", estimated)", ")")
        entry = [plain, own[day].split(" (")[0] if day in own else "", mark]
        while entry[-1] == "":
            entry.pop()
        days[day] = entry
    language = native.split("_")[0] if own else None
    return {"language": language, "days": days}


def compared(code):
    names = named(code, COMPARED_YEARS, COMPARED_CODES[code], "en_US")
    # Swedish law counts every Sunday among the holidays; no other list does.
    return {day: name for day, name in names.items() if name != "Sunday"}


def write(path, content):
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    # One jurisdiction a line: what a new version changes is seen at a glance.
    text = re.sub(r'("[A-Z]{2}":\{)', r"\n\1", text)
    path.write_text(text + "\n", encoding="utf-8")


write(
    LEFT_OUT,
    {
        "source": SOURCE,
        "from": LEFT_OUT_YEARS[0],
        "to": LEFT_OUT_YEARS[-1],
        "jurisdictions": {code: left_out(code) for code in LEFT_OUT_CODES},
    },
)
write(
    COMPARED,
    {
        "source": SOURCE,
        "from": COMPARED_YEARS[0],
        "to": COMPARED_YEARS[-1],
        "jurisdictions": {code: compared(code) for code in COMPARED_CODES},
    },
)
