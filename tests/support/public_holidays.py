"""Makes the table of public holidays, and the last days that it is tested with.

    python3 -m venv v && v/bin/pip install holidays==0.109 python-dateutil
    v/bin/python tests/support/public_holidays.py table > assets/holidays.toml
    v/bin/python tests/support/public_holidays.py cases > tests/support/last_days.txt

`cases` is a sample of `every`: a country, a day of receipt, and the last day of one month and of three.
"""

import sys
from datetime import date, timedelta

import holidays
from dateutil.relativedelta import relativedelta

COUNTRIES = (
    "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US"
).split()
FIRST, LAST = 2024, 2031
MADE = "2026-11-22"


def listed(country):
    return set(holidays.country_holidays(country, years=range(FIRST, LAST + 1)))


def due(received, months, free):
    day = received + relativedelta(months=months)
    while day.weekday() >= 5 or day in free:
        day += timedelta(days=1)
    return day


def table():
    print(HEAD)
    for country in COUNTRIES:
        days = listed(country)
        by_year = {year: {f"{day:%m-%d}" for day in days if day.year == year} for year in range(FIRST, LAST + 1)}
        every = set.intersection(*by_year.values())
        print(f"\n[days.{country}]\nevery = \"{' '.join(sorted(every))}\"")
        for year, found in by_year.items():
            print(f"{year} = \"{' '.join(sorted(found - every))}\"")


def ends():
    for country in COUNTRIES:
        free = listed(country)
        for count in range((date(2031, 1, 1) - date(2025, 1, 1)).days):
            received = date(2025, 1, 1) + timedelta(days=count)
            last = [due(received, months, free) for months in (1, 3)]
            by_holiday = last != [due(received, months, ()) for months in (1, 3)]
            yield by_holiday, f"{country} {received} {last[0]} {last[1]}"


HEAD = f"""\
# SPDX-License-Identifier: CC0-1.0
# Public holidays in the countries where companies and authorities are. They move the last day of a period of months
# (Reg. (EEC, Euratom) 1182/71, Art. 3(4)). Dates exactly as python-holidays lists them (national, category public,
# substitute days only where it lists them: for Ireland 26 December 2026 has none), weekends included.
# Those of a Land, a canton or an island are not among them. The names' language moves no date, and is left as it is;
# so is `observed` (on), which moves or adds days in BG, ES, GB, GR, LV, NL and US, and nowhere else.
# Made with: python tests/support/public_holidays.py table (holidays.country_holidays(code, years=range({FIRST}, {LAST + 1})))
# `every` has what falls on the same date in all years, a year what does so in that one only: months and days.
# A country or a year that is not here rolls over weekends only, and the answer says so.
source = "python-holidays"
version = "{holidays.__version__}"
url = "https://pypi.org/project/holidays/{holidays.__version__}/"
made = "{MADE}"
first_year = {FIRST}
last_year = {LAST}"""

if __name__ == "__main__":
    match sys.argv[1:]:
        case ["table"]:
            table()
        case ["every"]:
            for _, line in ends():
                print(line)
        case ["cases"]:
            # Mostly ends that a public holiday moves: there a wrong table shows.
            moved = [line for by_holiday, line in ends() if by_holiday]
            plain = [line for by_holiday, line in ends() if not by_holiday]
            print("\n".join(sorted(moved[::7] + plain[::389])))
        case _:
            sys.exit(__doc__)
