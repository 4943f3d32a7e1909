"""The Site page: which site, by which accounts, who answers there, and the secrets that a run needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assistant.domain.access import Secrets, own_account
from assistant.domain.errors import AssistantError
from assistant.domain.hardware import NEW, ImportCertificate, RestoreBackup
from assistant.domain.message import say
from assistant.domain.plan import BackUpSettings, ExportCertificate
from assistant.domain.secret import Secret
from assistant.service.values import SignedIn, SiteDescription, WhoAnswers
from assistant.wizard import errands
from assistant.wizard.forms import SiteForm
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.stages import Stage
from assistant.wizard.walk import Walk

_SECRET_FIELDS = {
    "api": "api_secret",
    "login": "login_password",
    "appliance": "appliance_password",
    own_account("B"): "second_password",
    own_account(NEW): "new_password",
}
"""Account -> the field of the Site page that holds its secret."""


class Arrival(Walk):
    """How a site is reached, and signing in there."""

    def edit_site(self, form: SiteForm) -> None:
        """Take over what was typed; a change of address or account makes what was learnt from the old one void.

        Once a run has begun only its secrets can be typed: it belongs to this site.
        """
        if form == self.site:
            return
        if self.sitting is not None and self.sitting.begun:
            self.site = self.site.with_secrets_of(form)
            self.changed()
            return
        keep_who = _who_is_asked(form) == _who_is_asked(self.site)
        self.site = form
        if form.by_hand or not keep_who:
            self.who = ()
        self.signed = self.detection = self.read = self.listing = self.readiness = self.ttl = None
        self.keyring_trouble = None
        self._forget_cluster()
        if self.sitting is not None:
            # Its run file says how the old site is reached.
            self.sitting.run.close()
            self.sitting = self.plan = self.carrying = None
        self.furthest = Stage.SITE
        self.changed()

    @property
    def description(self) -> SiteDescription:
        """How the site is reached."""
        base = self.site.description()
        return replace(base, pins=self.detection.pins if self.detection else ())

    @property
    def secrets(self) -> Secrets:
        """All secrets that were entered so far."""
        backup, key = self.protection.backup_password, self.protection.passphrase
        return replace(
            self.site.secrets(),
            backup_password=Secret(backup) if backup else None,
            key_passphrase=Secret(key) if key else None,
        )

    @property
    def untrusted(self) -> tuple[WhoAnswers, ...]:
        """Certificates that the administrator has to compare and accept."""
        return tuple(who for who in self.who if not who.trusted and who.fingerprint not in self.site.accepted)

    def look(self) -> Job:
        """See who answers; nothing secret is sent."""

        def done(who: tuple[WhoAnswers, ...]) -> None:
            self.who, self.problem = who, None
            self.changed()

        description = self.description
        return Job(
            "look",
            say("site", "Looking up who answers at {host}")(host=self.site.host),
            lambda job: self.service.look(description, job.cancel),
            done,
            self._fail,
        )

    def accept(self, fingerprint: str) -> None:
        """The administrator compared this certificate with the appliance and accepts it."""
        self.site = replace(self.site, accepted=(*self.site.accepted, fingerprint))
        self.changed()

    def sign_in(self) -> Job:
        """Sign in by every account that was given, and see whose appliance it is."""

        description, secrets, remember = self.description, self.secrets, self.site.remember

        def work(job: JobContext) -> tuple[SignedIn, AssistantError | None]:
            return errands.sign_in(self.service, description, secrets, job.cancel, remember=remember)

        def done(result: tuple[SignedIn, AssistantError | None]) -> None:
            self.signed, self.keyring_trouble = result
            self.problem = None
            if self.keyring_trouble is None:
                self.to_topology()
            else:
                self.changed()

        return Job("sign-in", say("site", "Signing in at {host}")(host=self.site.host), work, done, self._fail)

    def to_topology(self) -> None:
        """Go on once somebody is signed in; secrets that could not be stored are asked for again next time."""
        self._needs(self.signed)
        self._advance(Stage.TOPOLOGY)

    # ── secrets of a run ─────────────────────────────────────────────────────────────────────────────

    @property
    def missing_secrets(self) -> tuple[str, ...]:
        """What has to be typed before a reopened run can go on: names of the fields of the Site and Readiness forms."""
        sitting = self._needs(self.sitting)
        accounts = dict(sitting.run.description.address.users)
        fields = [field for name, field in _SECRET_FIELDS.items() if name in accounts]
        found = [field for field in fields if not getattr(self.site, field)]
        left = [step.action for step in sitting.state.remaining(sitting.plan)]
        backs_up = any(isinstance(action, BackUpSettings | RestoreBackup) for action in left)
        backs_up = backs_up and not sitting.plan.site.described
        if backs_up and not self.protection.backup_password:
            found.append("backup_password")
        opens = any(isinstance(action, ExportCertificate | ImportCertificate) for action in left)
        if opens and not self.protection.passphrase:
            found.append("passphrase")
        return tuple(found)

    def supply(self, secrets: Mapping[str, str]) -> None:
        """Take over secrets by the names of :attr:`missing_secrets`; what is known of the site stays."""
        self.site = replace(
            self.site,
            api_secret=secrets.get("api_secret", self.site.api_secret),
            login_password=secrets.get("login_password", self.site.login_password),
            appliance_password=secrets.get("appliance_password", self.site.appliance_password),
            second_password=secrets.get("second_password", self.site.second_password),
            new_password=secrets.get("new_password", self.site.new_password),
        )
        backup, key = secrets.get("backup_password"), secrets.get("passphrase")
        if backup is not None:
            self.protection = replace(self.protection, backup_password=backup, backup_again=backup)
        if key is not None:
            self.protection = replace(self.protection, passphrase=key, passphrase_again=key)
        self.changed()


def _who_is_asked(form: SiteForm) -> tuple[str, ...]:
    """What decides who answers, and whether that is believed."""
    new = form.new_address if form.moving else ""
    return form.host, form.appliance_addresses, form.ca_file, new
