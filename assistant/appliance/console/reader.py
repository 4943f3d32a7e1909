"""HTML as a neutral page. Any HTML gives a page, if an empty one; nothing here depends on a particular console."""

from __future__ import annotations

from lxml import etree

from assistant.appliance.console.drafts import TableDraft
from assistant.appliance.console.model import (
    Control,
    Fact,
    Form,
    MenuEntry,
    Notice,
    Page,
    Paragraph,
    Role,
    Table,
)
from assistant.appliance.console.names import FIELDS, SILENT, Namer, Node, fold, lines_of, role_of, tag, text_of
from assistant.appliance.console.traits import (
    LEGEND,
    aria_role,
    enabled,
    heading_level,
    hides,
    is_menu,
    is_scope,
    notice,
    parents,
    submits,
    value,
)


def read_page(body: bytes, url: str, encoding: str | None = None) -> Page:
    """Read a page. ``encoding`` is what the server said, if anything."""
    root = _tree(body, encoding)
    if root is None:
        return Page(url)
    title = root.find(".//title")
    walk = _Walk(root)
    walk.run()
    return Page(
        url=url,
        title=text_of(title) if title is not None else "",
        language=_language(root.get("lang") or ""),
        headings=tuple(walk.headings),
        menu=tuple(walk.menu),
        controls=tuple(walk.controls),
        tables=tuple(walk.finished_tables()),
        facts=tuple(walk.facts),
        notices=tuple(walk.notices),
        paragraphs=tuple(walk.paragraphs),
        forms=tuple(walk.forms),
        lines=lines_of(root),
    )


def _tree(body: bytes, encoding: str | None) -> Node | None:
    body = body.replace(b"\0", b"")
    for code in (encoding, _guess(body)) if encoding else (_guess(body),):
        try:
            parser = etree.HTMLParser(encoding=code, remove_comments=True, remove_pis=True, huge_tree=False)
            return etree.fromstring(body, parser=parser)
        except LookupError:
            continue
        except (etree.LxmlError, ValueError):
            break
    return None


def _guess(body: bytes) -> str | None:
    """UTF-8 if it is that; else what the page itself says, which libxml2 finds."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _language(text: str) -> str | None:
    code = text.strip().replace("_", "-").lower()
    return {"pt-br": "pt_BR", "pt": "pt_BR"}.get(code) or {"en": "en", "de": "de", "it": "it"}.get(code.split("-")[0])


class _Walk:
    """One pass through the document, with what is open at each moment."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._namer = Namer(root)
        self._outline: list[tuple[int, str]] = []
        self._scopes: list[tuple[Node, list[tuple[int, str]]]] = []
        self._menus: list[Node] = []
        self._hidden: list[Node] = []
        self._around: list[Node] = []
        self._notice: Node | None = None
        self._rows: list[tuple[int, int]] = []
        self._open_tables: list[TableDraft] = []
        self._tables: list[TableDraft] = []
        self._cards: dict[Node, TableDraft] = {}
        self._form_of: dict[Node, int] = {}
        self.headings: list[str] = []
        self.menu: list[MenuEntry] = []
        self.controls: list[Control] = []
        self.facts: list[Fact] = []
        self.notices: list[Notice] = []
        self.paragraphs: list[Paragraph] = []
        self.forms: list[Form] = []

    def run(self) -> None:
        self._find_forms()
        walker = etree.iterwalk(self._root, events=("start", "end"))
        for event, node in walker:
            name = tag(node)
            if name in SILENT:
                walker.skip_subtree()
            elif event == "start":
                self._start(node, name)
            else:
                self._end(node, name)

    def finished_tables(self) -> list[Table]:
        return [draft.table() for draft in self._tables]

    def _sections(self) -> tuple[str, ...]:
        return tuple(text for _, text in self._outline if text)

    def _find_forms(self) -> None:
        for form in self._root.iter("form"):
            self._form_of[form] = len(self.forms)
            method = (form.get("method") or "get").strip().lower()
            multipart = "multipart" in (form.get("enctype") or "").lower()
            on_change = "submit" in (form.get("onchange") or "")
            self.forms.append(Form(len(self.forms), form.get("action") or "", method, multipart, on_change))

    def _start(self, node: Node, name: str) -> None:
        marked = aria_role(node)
        if hides(node):
            self._hidden.append(node)
        if is_menu(name, marked):
            self._menus.append(node)
        if is_scope(name, marked):
            self._scopes.append((node, list(self._outline)))
        if name == "form":
            self._around.append(node)
        level = heading_level(node, name, marked)
        if level and not self._hidden:
            self._heading(level, text_of(node))
        self._open_rows(node, name)
        role = role_of(node)
        if role is not None:
            self._control(node, role)
        if not self._hidden and role is None:
            self._tell(node, name)

    def _end(self, node: Node, name: str) -> None:
        for opened in (self._hidden, self._menus, self._around):
            if opened and opened[-1] is node:
                opened.pop()
        if self._scopes and self._scopes[-1][0] is node:
            self._outline = self._scopes.pop()[1]
        if self._notice is node:
            self._notice = None
        self._close_rows(node, name)

    def _heading(self, level: int, text: str) -> None:
        """A legend or a caption heads its own part, and stands under the one of the part around it."""
        kept = len(self._scopes[-1][1]) if self._scopes and level >= LEGEND else 0
        while len(self._outline) > kept and self._outline[-1][0] >= level:
            self._outline.pop()
        self._outline.append((level, text))
        if text:
            self.headings.append(text)

    # Tables and lists

    def _open_rows(self, node: Node, name: str) -> None:
        if name in ("table", "ul", "ol") and not self._menus:
            self._open_tables.append(self._draft(node))
        if name == "article":
            cards = self._cards.get(node.getparent()) or self._draft(node)
            self._cards[node.getparent()] = cards
            self._rows.append((cards.index, cards.add(node)))
        if not self._open_tables:
            return
        draft = self._open_tables[-1]
        if name == "caption":
            draft.sections = self._sections()
        if (name == "tr" and draft.real) or (name == "li" and not draft.real and not self._menus):
            self._rows.append((draft.index, draft.add(node)))

    def _draft(self, node: Node) -> TableDraft:
        draft = TableDraft(len(self._tables), node, self._sections(), tuple(self._rows))
        self._tables.append(draft)
        return draft

    def _close_rows(self, node: Node, name: str) -> None:
        if name == "article":
            self._rows.pop()
        if not self._open_tables:
            return
        draft = self._open_tables[-1]
        if draft.nodes and draft.nodes[-1] is node and self._rows:
            self._rows.pop()
            fact = draft.fact(node)
            if fact and not self._hidden:
                self.facts.append(Fact(*fact, self._sections()))
        elif draft.node is node:
            self._open_tables.pop()

    # What there is to read

    def _tell(self, node: Node, name: str) -> None:
        if name == "dd":
            self._definition(node)
        elif name in ("p", "div"):
            self._inline_fact(node)
        if (name == "p" or (name == "div" and not len(node))) and (text := text_of(node, FIELDS)):
            self.paragraphs.append(Paragraph(text, self._sections()))
        if self._notice is None and (found := notice(node, name)) is not None:
            self._notice = node
            self.notices.append(found)

    def _definition(self, node: Node) -> None:
        term = node.getprevious()
        if term is not None and tag(term) == "dt" and not any(role_of(inner) for inner in node.iter()):
            self.facts.append(Fact(text_of(term), text_of(node), self._sections()))

    def _inline_fact(self, node: Node) -> None:
        """``<p><b>Label:</b> value</p>`` and its like."""
        first = node[0] if len(node) in (1, 2) and not fold(node.text or "") else None
        if first is None or tag(first) not in ("b", "strong", "label", "span") or any(map(role_of, node.iter())):
            return
        label, value = text_of(first), fold(" ".join([first.tail or "", *(text_of(rest) for rest in node[1:])]))
        if label and value:
            self.facts.append(Fact(label, value, self._sections()))

    # Controls

    def _control(self, node: Node, role: Role) -> None:
        name = self._namer.name(node, role) if role is not Role.HIDDEN else ""
        control = Control(
            index=len(self.controls),
            role=role,
            name=name,
            value=value(node, role),
            enabled=enabled(node),
            checked=node.get("checked") is not None or node.get("aria-checked") == "true",
            visible=not self._hidden and role is not Role.HIDDEN,
            sections=self._sections(),
            rows=tuple(self._rows),
            form=self._owner_form(node),
            field=node.get("name") or "",
            target=(node.get("href") if role is Role.LINK else node.get("formaction")) or "",
            method=(node.get("formmethod") or "").lower(),
            submits=submits(node, role),
        )
        self.controls.append(control)
        if role is Role.SELECT:
            self._options(node, control)
        if role is Role.LINK and control.visible:
            self.menu.append(MenuEntry(name, control.target, parents(node), bool(self._menus)))

    def _options(self, node: Node, select: Control) -> None:
        options = list(node.iter("option"))
        chosen = [option for option in options if option.get("selected") is not None]
        if not chosen and node.get("multiple") is None:
            chosen = [option for option in options if option.get("disabled") is None][:1]
        for option in options:
            text = text_of(option)
            value = option.get("value")
            self.controls.append(
                Control(
                    index=len(self.controls),
                    role=Role.OPTION,
                    name=fold(option.get("label") or "") or text,
                    value=text if value is None else value,
                    enabled=select.enabled and option.get("disabled") is None,
                    checked=option in chosen,
                    visible=select.visible,
                    sections=select.sections,
                    rows=select.rows,
                    form=select.form,
                    owner=select.index,
                )
            )

    def _owner_form(self, node: Node) -> int | None:
        named = node.get("form")
        for form, index in self._form_of.items() if named else ():
            if form.get("id") == named:
                return index
        return self._form_of[self._around[-1]] if self._around else None
