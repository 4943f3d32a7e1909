"""Which names a certificate covers."""

from __future__ import annotations

import pytest
from cryptography import x509

from assistant.checks.hostnames import common_name, covers, matches, names_of
from tests.checks.pki import party


@pytest.mark.parametrize(
    ("pattern", "host", "good"),
    [
        ("support.example.com", "support.example.com", True),
        ("support.example.com", "SUPPORT.Example.com.", True),
        ("support.example.com", "example.com", False),
        ("support.example.com", "xsupport.example.com", False),
        ("*.example.com", "support.example.com", True),
        ("*.example.com", "example.com", False),
        ("*.example.com", "a.support.example.com", False),
        ("*.com", "example.com", False),
        ("*", "example", False),
        ("s*.example.com", "support.example.com", False),
        ("support.*.com", "support.example.com", False),
        ("*.*.example.com", "a.b.example.com", False),
        ("*.example.com", "192.0.2.1", False),
        ("192.0.2.1", "192.0.2.1", False),
        ("xn--mller-kva.example.com", "müller.example.com", True),
        ("*.example.com", "müller.example.com", True),
        ("", "", False),
        ("*.example.com", ".example.com", False),
        ("a..com", "a..com", False),
    ],
)
def test_matching(pattern: str, host: str, good: bool) -> None:
    assert matches(pattern, host) is good


def test_addresses_are_compared_as_addresses() -> None:
    certificate = party(
        "x", names=("support.example.com", "192.0.2.9"), addresses=("192.0.2.7", "2001:db8::1")
    ).certificate
    assert covers(certificate, "192.0.2.7")
    assert covers(certificate, "2001:DB8:0::1")
    assert covers(certificate, "[2001:db8::1]")
    assert not covers(certificate, "192.0.2.8")


def test_a_certificate_without_names() -> None:
    certificate = party("support.example.com").certificate
    assert names_of(certificate) == ()
    assert not covers(certificate, "support.example.com")


def test_a_name_without_common_name() -> None:
    organisation = x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Example")
    assert common_name(x509.Name([organisation])) == "O=Example"
