"""Words by which consoles in four languages say what has no published label. Ours and few: a hint, never a proof."""

from __future__ import annotations

import re

LOCKED_OUT = re.compile(
    r"locked|too many (failed|log|sign)|gesperrt|zu viele|bloccat|troppi tentativi|bloquead|muitas tentativas",
    re.IGNORECASE,
)
SECOND_FACTOR = re.compile(
    r"two[- ]factor|second factor|multi[- ]factor|authenticat(or|ion) (app|code)|one[- ]time|verification code|passcode|"
    r"\b2fa\b|\btotp\b|fido2|passwordless|zwei-?faktor|zweiter faktor|bestätigungscode|einmal(code|kennwort|passwort)|"
    r"due fattori|secondo fattore|codice di verifica|dois fatores|segundo fator|código de verificação",
    re.IGNORECASE,
)
INSTALLING = re.compile(
    r"installing|installation in progress|is being installed|wird (gerade )?installiert|installation läuft|"
    r"installazione in corso|in fase di installazione|instalando|instalação em andamento",
    re.IGNORECASE,
)
FAILED = re.compile(
    r"fail(ed|ure)|could not|error|fehlgeschlagen|fehler|konnte nicht|non riuscit|errore|impossibile|falh(a|ou)|"
    r"erro\b|"
    r"falh(a|ou)|erro\b|não foi possível",
    re.IGNORECASE,
)
INSTALLED = re.compile(
    r"\binstalled\b|installation complete|installiert\b|installat[oa]\b|completat|instalad[oa]\b|concluíd",
    re.IGNORECASE,
)
TIME = re.compile(r"\btime\b|\bdate\b|\bclock\b|zeit\b|uhr|datum|\bora\b|orario|\bdata\b|\bhora", re.IGNORECASE)
HOST = re.compile(r"host|\bname\b|\bnome\b", re.IGNORECASE)
SOFTWARE = re.compile(r"software|version|versione|versão|build", re.IGNORECASE)
SERIAL = re.compile(r"serial|seriennummer|numero di serie|número de série", re.IGNORECASE)
