"""Which products speak which version of the API (product-facts 1c): a hint, not a proof."""

from __future__ import annotations

_PRODUCTS = {
    "1.5.0": "10.6",
    "1.6.0": "11.1",
    "1.7.0": "12.1",
    "1.7.1": "12.1.4",
    "1.8.0": "12.2",
    "1.9.0": "12.3",
    "1.10.0": "13.1",
    "1.11.0": "14.1",
    "1.12.0": "14.2 – 14.3",
    "1.13.0": "15.1",
    "1.13.1": "15.2",
    "1.15.0": "16.1",
    "1.15.1": "16.2",
    "1.16.0": "17.1 – 18.1",
    "1.18.0": "18.2",
    "1.19.0": "19.1",
    "1.19.2": "19.2 – 20.1",
    "1.21.0": "21.1 – 21.2",
    "1.21.1": "21.3",
    "1.22.1": "22.1",
    "1.22.2": "22.2 – 23.2",
    "1.23.1": "23.x",
    "1.24.1": "24.x",
    "1.25.0": "25.x",
}


def product_hint(api_version: str) -> str | None:
    """The product versions that speak this API version; None if it is not a published one."""
    return _PRODUCTS.get(api_version.strip())
