"""XML answers: elements without prefix in the namespace of the era, in none before 10.6 (product-facts 2a, L4)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Iterable


class Answer:
    """An answer under construction."""

    def __init__(self, root: str) -> None:
        self.root = Element(root)

    def add(self, name: str, text: str | int, parent: Element | None = None, /, **attributes: str) -> Element:
        element = SubElement(self.root if parent is None else parent, name, attributes)
        element.text = str(text) if text != "" else None
        return element

    def response(self, namespace: str, headers: dict[str, str] | None = None) -> Response:
        if namespace:
            self.root.set("xmlns", namespace)
        body = b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(self.root, "utf-8")
        return Response(body, headers={"Content-Type": "text/xml; charset=UTF-8", **(headers or {})})


def error(text: str, namespace: str) -> Response:
    """An error answer: root ``error``, HTTP 200 (product-facts 2j)."""
    answer = Answer("error")
    answer.root.text = text
    return answer.response(namespace)


def schema(namespace: str, roots: Iterable[str], note: str) -> str:
    """A schema with the right target namespace and the elements that this simulator answers with."""
    elements = "".join(f'  <xs:element name="{root}" type="xs:anyType"/>\n' for root in roots)
    target = f' targetNamespace="{namespace}" xmlns="{namespace}"' if namespace else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"{target} elementFormDefault="qualified">\n'
        f"  <!-- {note} -->\n"
        f"{elements}</xs:schema>\n"
    )
