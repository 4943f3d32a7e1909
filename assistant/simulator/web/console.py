"""One console (/login or /appliance): sessions, menu, pages, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from assistant.simulator.cluster.role import ClusterRole
from assistant.simulator.context import context_of
from assistant.simulator.failover.member import Role
from assistant.simulator.records import RequestKind
from assistant.simulator.texts import LANGUAGES
from assistant.simulator.web.arriving import Arrival
from assistant.simulator.web.desk import Desk, Inner, Sent, Words
from assistant.simulator.web.forms import form_of
from assistant.simulator.web.model import Message, Page
from assistant.simulator.web.render import Frame, MenuEntry
from assistant.simulator.web.sessions import Session, SessionStore
from assistant.simulator.web.signin import SignIn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.datastructures import FormData
    from starlette.types import Receive, Scope, Send

    from assistant.simulator.box import Box
    from assistant.simulator.identities import Identities
    from assistant.simulator.site import Site
    from assistant.simulator.web.desk import PageSpec, Reply
    from assistant.simulator.web.render import Renderer


class Console:
    """The pages under one path, for every box of the site."""

    def __init__(
        self, name: str, specs: Sequence[PageSpec], site: Site, identities: Identities, renderer: Renderer
    ) -> None:
        self.name = name
        self.site = site
        self.naming = renderer.naming
        self._specs = {spec.key: spec for spec in specs}
        self._identities = identities
        self._renderer = renderer
        self._stores = {box.name: SessionStore(box.faults) for box in site.boxes}
        self._sign_in = SignIn(self)

    @property
    def sign_in_url(self) -> str:
        return self.naming.url(f"{self.name}.login")

    @property
    def start_url(self) -> str:
        return self.naming.url(next(iter(self._specs)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._respond(request)
        except ClientDisconnect:
            return  # there is nobody to answer
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        context = context_of(request)
        session = self.session(request)
        rest = request.scope["path"].removeprefix(f"/{self.name}")
        page, action = self.naming.page_and_action(self.name, rest)
        if page in (f"{self.name}.login", f"{self.name}.logout"):
            context.kind = RequestKind.SIGN_IN if request.method == "POST" or page.endswith("logout") else None
            return await self._sign_in.respond(request, session, page)
        if rest not in ("", "/") and not self._exists(page, context.box):
            return HTMLResponse("<html><body><h1>404</h1></body></html>", 404)
        if session is None or not session.user:
            await _read_away(request)
            return self._sign_in.ask(request, session)
        if rest in ("", "/"):
            return RedirectResponse(self.start_url, 302)
        return await self._page(request, session, self._specs[page], action)

    async def _page(self, request: Request, session: Session, spec: PageSpec, action: str) -> Response:
        desk = self.desk(request, session)
        if request.method in ("GET", "HEAD"):
            return self._show(session, desk, spec) if not action else Response(status_code=405)
        if request.method != "POST" or not spec.actions:
            return Response(status_code=405, headers={"Allow": "GET, HEAD"})
        data = await self._read(request, spec)
        try:
            sent = Sent(data, self.naming, spec.key)
            chosen = action or next((name for name in spec.actions if sent.has(name)), "")
            known = spec.actions.get(chosen)
            desk.context.kind = known.kind if known else RequestKind.CHANGE
            if data.get(self.naming.token) != session.token:
                return self.document(
                    desk.box, session, desk.say, Page((), (desk.error("error.forged"),)), spec.key, 403
                )
            if known is None:
                return self.document(
                    desk.box, session, desk.say, Page((), (desk.error("error.unknown"),)), spec.key, 400
                )
            return self._after(session, desk, spec, known.handle(desk, sent))
        finally:
            await data.close()

    async def _read(self, request: Request, spec: PageSpec) -> FormData:
        if not spec.passing:
            return await form_of(request)
        return await form_of(request, self.naming.field(spec.key, spec.passing), Arrival(request).chunks())

    def _after(self, session: Session, desk: Desk, spec: PageSpec, reply: Reply) -> Response:
        """Old pages answer a form with the page itself, new ones send the browser back to it."""
        if isinstance(reply, Response):
            return reply
        if isinstance(reply, Inner):
            return self.document(desk.box, session, desk.say, reply.page, reply.key)
        session.messages = (reply,) if isinstance(reply, Message) else ()
        if self.naming.classic:
            return self._show(session, desk, spec)
        return RedirectResponse(self.naming.url(spec.key), 303)

    def _show(self, session: Session, desk: Desk, spec: PageSpec) -> Response:
        made = spec.build(desk)
        if isinstance(made, Response):
            return made
        messages, session.messages = session.messages, ()
        return self.document(desk.box, session, desk.say, Page(made.sections, (*messages, *made.messages)), spec.key)

    def desk(self, request: Request, session: Session | None) -> Desk:
        return Desk(
            context_of(request), self.words(request, session), self.naming, self._identities, request.query_params
        )

    def words(self, request: Request, session: Session | None) -> Words:
        """In the session's language, the one asked for with ``?lang=``, or the site's."""
        asked = request.query_params.get("lang", "")
        if session is not None and asked in LANGUAGES:
            session.language = asked
        chosen = session.language if session is not None else asked
        language = chosen if chosen in LANGUAGES else self.site.language
        return Words(language, self.naming, context_of(request).box.faults)

    def session(self, request: Request) -> Session | None:
        name, _ = self.naming.cookie(self.name)
        box = context_of(request).box
        return self.store(box).find(request.cookies.get(name, ""), self.site.clock.lifetime(), self._starts(box))

    def store(self, box: Box) -> SessionStore:
        return self._stores[box.name]

    def set_cookie(self, response: Response, session: Session) -> None:
        name, path = self.naming.cookie(self.name)
        response.set_cookie(name, session.id, path=path, secure=True, httponly=True, samesite="strict")

    def document(
        self, box: Box, session: Session | None, say: Words, page: Page, key: str, status: int = 200
    ) -> Response:
        """A page in its frame, without the sections that a fault takes away."""
        sections = tuple(s for s in page.sections if not box.faults.has("missing-section", s.key))
        html = self._renderer.page(self._frame(box, session, say, key), Page(sections, page.messages))
        return HTMLResponse(html, status, headers={"Cache-Control": "no-store", "X-Frame-Options": "SAMEORIGIN"})

    def _frame(self, box: Box, session: Session | None, say: Words, key: str) -> Frame:
        signed_in = session is not None and bool(session.user)
        languages = [(code, name, code == say.language) for code, name in LANGUAGES.items()]
        return Frame(
            language=say.language,
            brand=self.site.edition.brand,
            title=say(f"page.{key}")
            if key in self._specs and self._specs[key].in_menu
            else say(f"console.{self.name}"),
            page_key=key,
            token=session.token if session else "",
            menu=self._menu(box, say, key) if signed_in else (),
            sign_out=(self.naming.url(f"{self.name}.logout"), say("sign.out")),
            languages=() if signed_in else tuple(languages),
        )

    def _menu(self, box: Box, say: Words, current: str) -> tuple[MenuEntry, ...]:
        groups: dict[str, list[PageSpec]] = {}
        for spec in self._specs.values():
            if spec.in_menu and self._exists(spec.key, box):
                groups.setdefault(spec.group or spec.key, []).append(spec)
        return tuple(self._entry(say, group, specs, current) for group, specs in groups.items())

    def _exists(self, page: str, box: Box) -> bool:
        """Whether a box has that page: backup and traffic node lack most of /login (R24, product-facts 6b)."""
        spec = self._specs.get(page)
        if spec is None or self.name == "appliance":
            return spec is not None
        if box.cluster_role is ClusterRole.TRAFFIC:
            return spec.on_node
        return box.role is not Role.BACKUP or spec.on_backup

    def _entry(self, say: Words, group: str, specs: list[PageSpec], current: str) -> MenuEntry:
        entries = tuple(
            MenuEntry(say(f"page.{spec.key}"), self.naming.url(spec.key), spec.key == current) for spec in specs
        )
        if group in self._specs:
            return entries[0]
        here = self._specs[current].group if current in self._specs else ""
        return MenuEntry(say(group), entries[0].url, here == group, entries)

    def _starts(self, box: Box) -> int:
        """How often what holds this console's sessions was started: the box, or the software on it."""
        return box.restarts if self.name == "appliance" else box.restarts + box.software_starts


async def _read_away(request: Request) -> None:
    """What will not be looked at is read all the same: the answer would be lost if the client were still sending."""
    async for _ in request.stream():
        pass
