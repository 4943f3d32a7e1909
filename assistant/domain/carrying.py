"""Update files that people carry to a closed network (P2, R15)."""

from __future__ import annotations

from assistant.domain.value import value


@value
class UpdateFile:
    """A file with a package, as it was when it was hashed."""

    package: str
    """The package's name, as the appliance lists it."""
    appliance: str
    """The appliance whose download key it was fetched with (``A``): what fits one need not fit another [B]."""
    name: str
    """File name, without folders."""
    size: int
    """Bytes."""
    sha256: str
    """Lower-case hex."""
