"""XML of three eras, read by local names: the namespaces differ (product-facts 2a)."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError


def parse(body: bytes) -> Element | None:
    """The root element; None for what is not well-formed, or plays tricks with entities or a DTD."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        return fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None


def local(node: Element) -> str:
    """The tag without its namespace."""
    return node.tag.rpartition("}")[2]


def all_of(node: Element, name: str) -> Iterator[Element]:
    """All descendants of this local name, in the order of the document."""
    return (found for found in node.iter() if found is not node and local(found) == name)


def first(node: Element, name: str) -> Element | None:
    """The first descendant of this local name."""
    return next(all_of(node, name), None)


def content(node: Element) -> str:
    """All text within, with white space folded."""
    return " ".join("".join(node.itertext()).split())


def text(node: Element, name: str) -> str | None:
    """The content of the first descendant of this local name; None if there is none or it is empty."""
    found = first(node, name)
    return (content(found) or None) if found is not None else None
