"""Going through a long list: the vendor wants the Link header followed, not URLs built (product-facts 4)."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from assistant.appliance.transport import Answer

_LINK = re.compile(r"<([^>]*)>([^<]*)")
_REL = re.compile(r';\s*rel\s*=\s*"?([^";,]+)', re.IGNORECASE)


def next_page(answer: Answer) -> str | None:
    """Path and query of the next page; None on the last one.

    The host is left out: links may carry the site's name while this appliance was asked by its own address.
    """
    for target, attributes in _LINK.findall(", ".join(answer.headers.get_list("link"))):
        relation = _REL.search(attributes)
        if relation and "next" in relation[1].lower().split():
            parts = urlsplit(target)
            return f"{parts.path}?{parts.query}"
    return None
