"""Reads mail drafts as Python does, by its strict policy: any defect is an error. Prints each as JSON. With `mailto`, takes
an address apart instead, as a browser hands it on."""

import json
import sys
from email import message_from_binary_file, policy
from urllib.parse import parse_qsl, unquote, urlsplit


def draft(path):
    with open(path, "rb") as file:
        mail = message_from_binary_file(file, policy=policy.strict)
    assert not mail.defects, mail.defects
    for name, value in mail.items():
        assert not value.defects, (name, value.defects)
    assert mail.get_content_type() == "text/plain" and mail["MIME-Version"] == "1.0", mail
    assert mail["Date"].datetime.utcoffset() is not None, mail["Date"]
    return {
        "names": mail.keys(),
        "to": [address.addr_spec for address in mail["To"].addresses] if mail["To"] else [],
        "from": [[address.display_name, address.addr_spec] for address in mail["From"].addresses] if mail["From"] else [],
        "subject": mail["Subject"],
        "date": mail["Date"].datetime.isoformat(),
        "id": mail["Message-ID"],
        "unsent": mail["X-Unsent"],
        "body": mail.get_content(),
    }


def address(url):
    parts = urlsplit(url)
    assert parts.scheme == "mailto" and not parts.fragment, parts
    fields = parse_qsl(parts.query, strict_parsing=True) if parts.query else []
    return {"to": unquote(parts.path), "fields": fields}


if sys.argv[1] == "mailto":
    json.dump([address(url) for url in sys.argv[2:]], sys.stdout)
else:
    json.dump([draft(path) for path in sys.argv[1:]], sys.stdout)
