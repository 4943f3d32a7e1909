"""Reading forms that were sent: update files pass through, however large; everything else is kept."""

from __future__ import annotations

import io
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, cast

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException

from assistant.simulator.updates.package_file import Reception

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import BinaryIO

    from python_multipart.multipart import MultipartCallbacks
    from starlette.requests import Request

Buffer = bytes | memoryview

_KEPT = 1 << 20  # bytes of a file that are kept in memory; the rest goes to disk
_LONGEST_FIELD = 1 << 20
_MOST_PARTS = 200
_MOST_FIELDS = 2_000  # a Cluster page sends a box for each of its nodes


class Incoming(UploadFile):
    """An update file as it arrived: not its bytes, but what they are."""

    def __init__(self, filename: str) -> None:
        super().__init__(io.BytesIO(), filename=filename)
        self.reception = Reception(filename)


class _Part:
    """One part of a form while it is read."""

    def __init__(self) -> None:
        self.name = ""
        self.filename: str | None = None
        self.text = bytearray()
        self.file: UploadFile | None = None

    def take(self, data: Buffer) -> None:
        if isinstance(self.file, Incoming):
            self.file.reception.feed(data)
        elif self.file is not None:
            self.file.file.write(data)
        elif len(self.text) + len(data) > _LONGEST_FIELD:
            raise MultiPartException("a field is too long")
        else:
            self.text += data

    @property
    def value(self) -> str | UploadFile:
        if self.file is None:
            return self.text.decode(errors="replace")
        self.file.file.seek(0)
        return self.file


class _Reader:
    """The callbacks of the parser. ``passing`` is the name of the field whose file passes through."""

    def __init__(self, passing: str) -> None:
        self.items: list[tuple[str, str | UploadFile]] = []
        self._passing = passing
        self._part = _Part()
        self._header = bytearray()
        self._value = bytearray()
        self._files: list[UploadFile] = []

    @property
    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self.on_part_begin,
            "on_header_field": self.on_header_field,
            "on_header_value": self.on_header_value,
            "on_header_end": self.on_header_end,
            "on_headers_finished": self.on_headers_finished,
            "on_part_data": self.on_part_data,
            "on_part_end": self.on_part_end,
        }

    def on_part_begin(self) -> None:
        if len(self.items) >= _MOST_PARTS:
            raise MultiPartException("too many parts")
        self._part = _Part()

    def on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def on_header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            _, options = parse_options_header(bytes(self._value))
            self._part.name = options.get(b"name", b"").decode(errors="replace")
            if b"filename" in options:
                self._part.filename = options[b"filename"].decode(errors="replace")
        self._header.clear()
        self._value.clear()

    def on_headers_finished(self) -> None:
        if self._part.filename is not None:
            self._part.file = self._new_file(self._part.name, self._part.filename)
            self._files.append(self._part.file)

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        self._part.take(memoryview(data)[start:end])

    def on_part_end(self) -> None:
        self.items.append((self._part.name, self._part.value))

    def close(self) -> None:
        for file in self._files:
            file.file.close()

    def _new_file(self, name: str, filename: str) -> UploadFile:
        if self._passing and name == self._passing:
            return Incoming(filename)
        return UploadFile(cast("BinaryIO", SpooledTemporaryFile(_KEPT)), filename=filename)


async def form_of(request: Request, passing: str = "", body: AsyncIterator[bytes] | None = None) -> FormData:
    """The form that was sent; one that cannot be read is empty, and so lacks its token.

    ``passing``: the field whose file is ``Incoming``. ``body``: the request's body as somebody lets it through.
    Raises ClientDisconnect when the client leaves before all has come.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    try:
        if kind == b"multipart/form-data":
            return await _multipart(body or request.stream(), options.get(b"boundary", b""), passing)
        return await request.form(max_fields=_MOST_FIELDS)
    except (MultiPartException, FormParserError, HTTPException):
        return FormData()


async def _multipart(body: AsyncIterator[bytes], boundary: bytes, passing: str) -> FormData:
    if not boundary:
        raise MultiPartException("no boundary")
    reader = _Reader(passing)
    parser = MultipartParser(boundary, reader.callbacks)
    try:
        async for chunk in body:
            parser.write(chunk)
        parser.finalize()
    except (MultiPartException, FormParserError):
        reader.close()
        async for _ in body:  # the answer would be lost if the client were still sending
            pass
        raise
    except BaseException:
        reader.close()
        raise
    return FormData(reader.items)
