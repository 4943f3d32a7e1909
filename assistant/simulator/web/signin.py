"""Signing in to a console: password, perhaps a code, lockout, signing out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response

from assistant.simulator.context import context_of
from assistant.simulator.instance import FACTORY_PASSWORD
from assistant.simulator.web.desk import Sent
from assistant.simulator.web.forms import form_of
from assistant.simulator.web.model import Button, Field, FieldKind, Form, Message, Page, Section, Text

if TYPE_CHECKING:
    from starlette.requests import Request

    from assistant.simulator.accounts import Account
    from assistant.simulator.web.console import Console
    from assistant.simulator.web.desk import Words
    from assistant.simulator.web.sessions import Session

# A recorded cookie of 19.1.8 (product-facts 1a); its values are made up.
_WARNINGS = quote('{"ssl_verification":false,"site_expiry":false,"embassy_deprecation":false}')


class SignIn:
    """The sign-in and sign-out addresses of a console."""

    def __init__(self, console: Console) -> None:
        self._console = console

    async def respond(self, request: Request, session: Session | None, page: str) -> Response:
        if page.endswith(".logout"):
            return self._leave(request, session)
        if request.method == "POST":
            return await self._enter(request, session)
        if request.method not in ("GET", "HEAD"):
            return Response(status_code=405, headers={"Allow": "GET, HEAD, POST"})
        return self._form(request, session)

    def ask(self, request: Request, session: Session | None) -> Response:
        """What someone gets who is not signed in: the old console shows the form at once, the new one sends there."""
        if not self._console.naming.classic:
            return RedirectResponse(self._console.sign_in_url, 302)
        name, _ = self._console.naming.cookie(self._console.name)
        messages = () if session or name not in request.cookies else (self._error(request, session, "sign.expired"),)
        return self._form(request, session, messages)

    async def _enter(self, request: Request, session: Session | None) -> Response:
        data = await form_of(request)
        if session is None or data.get(self._console.naming.token) != session.token:
            return self._form(request, session, (self._error(request, session, "error.forged"),), 403)
        sent = Sent(data, self._console.naming, f"{self._console.name}.login")
        if session.changing:
            return self._change_password(request, session, sent)
        if session.awaiting:
            return self._check_code(request, session, sent)
        return self._check_password(request, session, sent)

    def _check_password(self, request: Request, session: Session, sent: Sent) -> Response:
        context, account = context_of(request), self._account(request)
        now, name = context.site.clock.lifetime(), sent.text("username")
        locked = context.box.faults.has("locked-account") or account.is_locked(now)
        if locked or not account.accepts(name, sent.text("password"), now):
            context.site.records.effect("sign-in-failed", context.box.name, f"{self._console.name} {name}")
            reason = "sign.locked" if locked or account.is_locked(now) else "sign.wrong"
            return self._form(request, session, (self._error(request, session, reason),))
        if context.box.faults.has("second-factor"):
            session.awaiting = name
            return self._form(request, session)
        if self._must_change(request):
            session.awaiting, session.changing = name, True
            return self._form(request, session)
        return self._welcome(request, session, name)

    def _check_code(self, request: Request, session: Session, sent: Sent) -> Response:
        fault = context_of(request).box.faults.get("second-factor")
        if fault is not None and (not fault.text("code") or sent.text("code") != fault.text("code")):
            return self._form(request, session, (self._error(request, session, "sign.code_wrong"),))
        return self._welcome(request, session, session.awaiting)

    def _change_password(self, request: Request, session: Session, sent: Sent) -> Response:
        """The password of the first sign-in cannot be kept (product-facts 6)."""
        account, chosen = self._account(request), sent.text("new_password")
        if chosen in (account.password, "") or chosen != sent.text("confirm_new_password"):
            return self._form(request, session, (self._error(request, session, "sign.change_refused"),))
        account.password = chosen
        context = context_of(request)
        context.site.records.effect("password-changed", context.box.name, f"{self._console.name} {account.name}")
        return self._welcome(request, session, session.awaiting)

    def _must_change(self, request: Request) -> bool:
        fault = context_of(request).box.faults.has("password-change")
        return fault and self._console.name == "login" and self._account(request).password == FACTORY_PASSWORD

    def _welcome(self, request: Request, session: Session, name: str) -> Response:
        """A new session for the signed-in user; the one before is not kept."""
        context = context_of(request)
        store = self._console.store(context.box)
        store.close(session)
        fresh = store.open(context.site.clock.lifetime(), session.language, name)
        context.site.records.effect("sign-in", context.box.name, f"{self._console.name} {name}")
        response = RedirectResponse(self._console.start_url, 302)
        self._console.set_cookie(response, fresh)
        if not self._console.naming.classic and self._console.name == "login":
            response.set_cookie("global_warnings", _WARNINGS, path="/login", secure=True)
        return response

    def _leave(self, request: Request, session: Session | None) -> Response:
        context = context_of(request)
        if session is not None:
            self._console.store(context.box).close(session)
            context.site.records.effect("sign-out", context.box.name, f"{self._console.name} {session.user}")
        return RedirectResponse(self._console.sign_in_url, 302)

    def _form(
        self, request: Request, session: Session | None, messages: tuple[Message, ...] = (), status: int = 200
    ) -> Response:
        fresh = session is None
        if session is None:
            context = context_of(request)
            session = self._console.store(context.box).open(context.site.clock.lifetime(), "")
        say = self._console.words(request, session)
        chosen = self._code_section if session.awaiting else self._password_section
        section = (self._change_section if session.changing else chosen)(say)
        key = f"{self._console.name}.login"
        response = self._console.document(
            context_of(request).box, session, say, Page((section,), messages), key, status
        )
        if fresh:
            self._console.set_cookie(response, session)
        return response

    @staticmethod
    def _password_section(say: Words) -> Section:
        fields = (
            Field("username", FieldKind.TEXT, say("sign.user")),
            Field("password", FieldKind.PASSWORD, say("sign.password")),
            Button("submit", say("sign.submit")),
        )
        return Section("sign.title", say("sign.title"), (Form("submit", fields),))

    @staticmethod
    def _code_section(say: Words) -> Section:
        fields = (Field("code", FieldKind.TEXT, say("sign.code")), Button("submit", say("sign.submit")))
        return Section("sign.code_title", say("sign.code_title"), (Text(say("sign.code_note")), Form("submit", fields)))

    @staticmethod
    def _change_section(say: Words) -> Section:
        fields = (
            Field("new_password", FieldKind.PASSWORD, say("sign.new_password")),
            Field("confirm_new_password", FieldKind.PASSWORD, say("sign.confirm_new_password")),
            Button("submit", say("sign.change")),
        )
        parts = (Text(say("sign.change_note")), Form("submit", fields))
        return Section("sign.change_title", say("sign.change_title"), parts)

    def _account(self, request: Request) -> Account:
        context = context_of(request)
        return context.instance.admin if self._console.name == "login" else context.box.account

    def _error(self, request: Request, session: Session | None, key: str) -> Message:
        return Message(self._console.words(request, session)(key), "error")
