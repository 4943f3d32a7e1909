"""A console with a password, sessions and a menu, small enough to be turned into any trap."""

# ruff: noqa: E501 - markup reads better in its own lines

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.appliance.server import Reply, Request, html, redirect

MENU = """<ul><li><a href="/login/status">Status</a></li><li><a href="/login/management">Management</a></li></ul>"""
SUB = """<ul><li><a href="/login/software">Software</a></li><li><a href="/login/failover">Failover</a></li></ul>"""
SIGN_IN = """<title>Sign in</title><body><form method="post" action="/login/enter"><input type="hidden" name="csrf" value="{n}">
<label>User <input name="u"></label><label>Pass <input type="password" name="p"></label>{extra}
<button name="go" value="1">Sign in</button></form></body>"""


@dataclass
class Desk:
    """Answers as a console does. ``after`` replaces what comes after the right password."""

    password: str = "s3cret-of-login"
    after: Callable[[Request], Reply] | None = None
    refusal: Callable[[], Reply] | None = None
    expire_after: int | None = None
    pages: dict[str, str] = field(default_factory=dict)
    actions: dict[str, Callable[[Request], Reply]] = field(default_factory=dict)
    done: list[Request] = field(default_factory=list)
    attempts: int = 0
    sessions: set[str] = field(default_factory=set)
    served: int = 0
    menu: str = MENU

    def __call__(self, request: Request) -> Reply:
        if request.path == "/login/enter":
            return self._enter(request)
        if not self._is_in(request):
            return self.form()
        self.served += 1
        if self.expire_after is not None and self.served > self.expire_after:
            self.expire_after = None
            self.sessions.clear()
            return self.form() if request.method == "POST" else redirect("/login/enter-again")
        if request.method == "POST" or request.path in self.actions:
            self.done.append(request)
            return self.actions[request.path](request)
        return self._page(request)

    def form(self, extra: str = "", status: int = 200) -> Reply:
        return html(SIGN_IN.format(n=self.attempts, extra=extra), status)

    def _enter(self, request: Request) -> Reply:
        self.attempts += 1
        form = request.form
        if form.get("p") != self.password or form.get("csrf") != str(self.attempts - 1):
            return self.refusal() if self.refusal else self.form('<p class="error">Wrong user name or password.</p>')
        if self.after is not None:
            return self.after(request)
        session = f"session-{self.attempts}"
        self.sessions.add(session)
        return redirect("/login/status", **{"Set-Cookie": f"sid={session}; Path=/; Secure; HttpOnly"})

    def _is_in(self, request: Request) -> bool:
        return any(f"sid={session}" in request.headers.get("cookie", "") for session in self.sessions)

    def _page(self, request: Request) -> Reply:
        sub = SUB if request.path in ("/login/management", "/login/software", "/login/failover") else ""
        body = self.pages.get(request.path, "<p>Nothing.</p>")
        return html(f"<head><title>{request.path}</title></head><body>{self.menu}{sub}{body}</body>")
