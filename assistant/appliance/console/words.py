"""Words by which consoles in four languages say what has no published label. Ours and few: a hint, never a proof."""

from __future__ import annotations

import re

LOCKED_OUT = re.compile(
    r"locked|too many (failed|log|sign)|gesperrt|zu viele|bloccat|troppi tentativi|bloquead|muitas tentativas",
    re.IGNORECASE,
)
SECOND_FACTOR = re.compile(
    r"two[- ]factor|second factor|multi[- ]factor|authenticat(or|ion) (app|code)|one[- ]time|verification code|"
    r"passcode|\b2fa\b|\btotp\b|fido2|passwordless|zwei-?faktor|zweiter faktor|bestätigungscode|"
    r"einmal(code|kennwort|passwort)|"
    r"due fattori|secondo fattore|codice di verifica|dois fatores|segundo fator|código de verificação",
    re.IGNORECASE,
)
INSTALL = re.compile("instal", re.IGNORECASE)
DONE = re.compile(
    r"(has|have) been installed|was installed|success|wurden? .*installiert|ist installiert|erfolgreich|"
    r"(è|sono) stat[oiae] installat|correttamente|riuscit|bem-sucedid|fo(i|ram) instalad|com (sucesso|êxito)",
    re.IGNORECASE,
)
PERCENT = re.compile(r"\b(\d{1,3})\s?%")
FAILED = re.compile(
    r"unsuccess|not success|nicht erfolgreich|non è (stat[ao] )?riuscit|não (foi|é) bem|"
    r"fail(ed|ure)|could not|error|unreachable|fehlgeschlagen|fehler|konnte\b.*\bnicht|nicht erreichbar|non riuscit|"
    r"errore|impossibile|non è stato possibile|non raggiungibile|falh(a|ou)|erro\b|não foi possível|inacessível",
    re.IGNORECASE,
)
OUT_OF_TOUCH = re.compile(
    r"(cannot|could not|can't) be (contacted|reached)|unreachable|no contact|contact lost|"
    r"nicht (kontaktiert|erreich)|kein kontakt|impossibile (contatta|raggiung)|non raggiungibile|"
    r"não pode ser (contata|alcança)|inacessível|sem contato",
    re.IGNORECASE,
)
NODES = re.compile(r"\bnodes?\b|\bknoten\b|\bnod[oi]\b|\bnós?\b", re.IGNORECASE)
CLUSTER_NAME = re.compile(r"\bname\b|\bnome\b|^(node|knoten|nodo|nó)$", re.IGNORECASE)
CLUSTER_ADDRESS = re.compile(r"\bhost|address|adresse|indirizzo|endereço", re.IGNORECASE)
PUBLIC = re.compile(r"\bpublic|öffentlich|pubblic|públic", re.IGNORECASE)
INTERNAL = re.compile(r"\b(intern|privat)|^interne?\b", re.IGNORECASE)
ZONE = re.compile(r"time ?zone|zeitzone|fuso", re.IGNORECASE)
ACCEPTING = re.compile(
    r"(new|neue|nuov|nov)\w*\W.*(connection|verbindung|connession|conex)|"
    r"^(accept\w*|annahme|nimmt an|accetta\w*|aceita\w*)$",
    re.IGNORECASE,
)
CURRENT = re.compile(r"^(current|aktuell\w*|stato attuale|status atual)\b|^(cluster )?status$", re.IGNORECASE)
PRIMARY_NODES = re.compile(
    r"(primary|master|primär\w*|principal\w*|primári\w*|mestre)[- ]?(node|knoten|nod[oi]|nós?)|"
    r"(nod[oi]|nós?) (principal\w*|primari\w*|primári\w*|master|mestre)",
    re.IGNORECASE,
)
TIME = re.compile(r"\btime\b|\bdate\b|\bclock\b|zeit\b|uhr|datum|\bora\b|orario|\bdata\b|\bhora", re.IGNORECASE)
HOST = re.compile(r"host|\bname\b|\bnome\b", re.IGNORECASE)
SOFTWARE = re.compile(r"software|version|versione|versão|build", re.IGNORECASE)
SERIAL = re.compile(r"serial|seriennummer|numero di serie|número de série", re.IGNORECASE)
SYNC = re.compile(r"syn[ck]|sincron", re.IGNORECASE)
STATUS = re.compile(r"statu|\bstate\b|\bstato\b|zustand|ergebnis|result|esito|situaç|estado", re.IGNORECASE)
CHECKED = re.compile(r"check|prüf|controll|verific", re.IGNORECASE)
THIS_HOST = re.compile(r"^(this|dies\w*|quest[oae]|dest[ea]|est[ea])\b|\b(dieses|quest[oa]|dest[ea])\b", re.IGNORECASE)
PEER_HOST = re.compile(r"\bpeer\b|gegenstelle|\bpartner|\bpar\b", re.IGNORECASE)
AUTOMATIC = re.compile(r"autom[aá]t\w*.*failover|failover.*autom[aá]t", re.IGNORECASE)
BACKUP_OPERATIONS = re.compile(
    r"backup[- ]operat|(sicherung|backup)\w*[- ](vorgäng|operation)|operazioni.*backup|opera(ções|coes).*backup",
    re.IGNORECASE,
)
PORT = re.compile(r"\bport[ae]?\b", re.IGNORECASE)
KEY = re.compile(
    r"pre-?shared|inter-?appliance|zwischen (den )?(geräten|appliances)|(tra|fra) (i )?dispositiv|inter-?aplicativ|"
    r"entre (os )?(aplicativos|appliances)",
    re.IGNORECASE,
)
SHARED = re.compile(r"\bshared\b|freigegeben|gemeinsam|geteilt|condivis|compartilhad", re.IGNORECASE)
ACCEPT = re.compile(
    r"\baccept|\bagree\b|akzeptier|zustimm|stimme\b.*\bzu\b|einverstanden|\bannehm|\bnehme\b.*\ban\b|accett|acconsent|aceit|concord",
    re.IGNORECASE,
)
DECLINE = re.compile(
    r"not accept|not agree|disagree|declin|reject|refus|ablehn|nicht (akzeptier|einverstanden|zustimm|annehm)|rifiut|"
    r"non accett|recus|rejeit|não (aceit|concord)|discord",
    re.IGNORECASE,
)
LICENCE = re.compile(
    r"licen[cs]e agreement|end[- ]user|\beula\b|licen[cs]e terms|lizenz(vertrag|vereinbarung|bedingung)|end(be)?nutzer|"
    r"(contratto|accordo|termini|condizioni) di licenza|licenza (d'uso|per l'utente)|utente finale|"
    r"(contrato|acordo|termos) de licen|licença de (uso|usuário)|usuário final",
    re.IGNORECASE,
)
DOWNLOAD_KEY = re.compile(r"\bkey\b|schlüssel|chiave|chave|código", re.IGNORECASE)
NOT = re.compile(r"\bnot\b|\bnicht\b|\bnon\b|\bnão\b", re.IGNORECASE)
OFF = re.compile(r"\bdisabled\b|deaktiviert|disabilitat|disattivat|desativad|desabilitad", re.IGNORECASE)
YES = re.compile(r"yes|ja|sì|si|sim|on|ein|true|✓|✔", re.IGNORECASE)
NO = re.compile(r"no|nein|não|off|aus|false|-|–|✗|✘|", re.IGNORECASE)
WARNING = re.compile(r"warn|hinweis|achtung|avvis|attenzione|\bavisos?\b|atenção|advert", re.IGNORECASE)
NO_WARNING = re.compile(r"no(ne)?|no warnings?|keine?|nessun\w*|nenhum\w*|ok|-|–|—|✓|✔|", re.IGNORECASE)
VAULT = re.compile(r"vault|\bkey\b|schlüssel|chiave|\bchave\b", re.IGNORECASE)
_HEX = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


def hex_digits(text: str) -> str:
    """A fingerprint without punctuation; empty for what is none."""
    bare = re.sub(r"[\s:]", "", text).lower()
    return bare if _HEX.fullmatch(bare) else ""
