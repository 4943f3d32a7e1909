"""Configuration API v1 (product-facts 4)."""

from __future__ import annotations

import re

import pytest

from assistant.simulator import Simulation
from tests.simulator.raw import Answer, Api, Wire


def test_the_old_edition_has_none(old: Simulation) -> None:
    """4: far younger than Bomgar 12."""
    assert Wire.to(old).get("/api/config/v1/jump-client", Accept="application/json").status == 404


def test_jump_clients_are_listed_with_the_progress_figure(new: Simulation) -> None:
    """4: fields; only shared Jump Groups, so fewer than the summary counts."""
    answer = Api(new).configuration("/jump-client")
    assert answer.headers["X-BT-Pagination-Total"] == "114"
    assert len(answer.json()) == 100
    first = answer.json()[0]
    assert first["needs_update"] is False
    assert {"is_lost", "connection_type", "last_connect_timestamp", "last_disconnect_timestamp"} <= set(first)
    assert first["last_connect_timestamp"].endswith("+00:00")


def test_links_lead_through_all_pages(new: Simulation) -> None:
    """4: paging, ``Link`` with rel first/previous/next/last."""
    api, seen = Api(new), []
    answer = api.configuration("/jump-client?per_page=50")
    links = links_of(answer)
    seen += answer.json()
    while "next" in links:
        answer = api.configuration(links["next"])
        links = links_of(answer)
        seen += answer.json()
    assert len(seen) == len({row["id"] for row in seen}) == 114
    assert {"previous", "first"} <= set(links)
    assert answer.headers["X-BT-Pagination-Current-Page"] == answer.headers["X-BT-Pagination-Last-Page"] == "3"


def links_of(answer: Answer) -> dict[str, str]:
    """Where each link leads, below the root of the API."""
    found = re.findall(r'</api/config/v1([^>]+)>; rel="(\w+)"', answer.headers["Link"])
    return {rel: path for path, rel in found}


@pytest.mark.parametrize("query", ["per_page=4", "per_page=101", "per_page=x", "current_page=0"])
def test_impossible_pages_are_422_with_the_field(new: Simulation, query: str) -> None:
    """4: per_page 5..100, current_page from 1; 422 names the field."""
    answer = Api(new).configuration(f"/jump-client?{query}")
    assert answer.status == 422
    assert list(answer.json()["errors"]) == [query.partition("=")[0]]


def test_filters_narrow_the_list(new: Simulation) -> None:
    """4: filters."""
    api = Api(new)
    (one,) = api.configuration("/jump-client?hostname=pc-003.example.com").json()
    assert api.configuration(f"/jump-client/{one['id']}").json() == one
    assert len(api.configuration("/jump-client?connection_type=passive").json()) == 12


def test_an_unknown_parameter_is_401_and_not_400(new: Simulation) -> None:
    """4: odd but documented."""
    assert Api(new).configuration("/jump-client?needs_update=1").status == 401


def test_without_permission_403_without_token_401(new: Simulation) -> None:
    """4: 403."""
    new.faults.add("no-permission:perm_configuration")
    assert Api(new).configuration("/jump-client").status == 403
    assert Wire.to(new).get("/api/config/v1/jump-client", Accept="application/json").status == 401


def test_the_accept_header_is_required(new: Simulation) -> None:
    """4: headers; that the answer is 406 is ours."""
    assert Api(new).configuration("/jump-client", Accept="text/html").status == 406


def test_head_tells_totals_and_options_methods(new: Simulation) -> None:
    """4: HEAD works on every GET, OPTIONS lists methods."""
    head = Api(new).configuration("/jump-client?per_page=5", "HEAD")
    assert head.body == b""
    assert head.headers["X-BT-Pagination-Last-Page"] == "23"
    assert "GET" in Api(new).configuration("/jump-client", "OPTIONS").headers["Allow"]


@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
def test_writing_is_405(new: Simulation, method: str) -> None:
    """4: 405."""
    assert Api(new).configuration("/jump-client", method).status == 405


def test_what_does_not_exist_is_404(new: Simulation) -> None:
    """4: 404; there is nothing about updates."""
    api = Api(new)
    assert api.configuration("/update").status == 404
    assert api.configuration("/jump-client/9999").status == 404


def test_jumpoints_and_the_description_of_the_api(new: Simulation) -> None:
    """4: ``/jumpoint`` and ``/openapi.yaml``."""
    api = Api(new)
    assert [row["connected"] for row in api.configuration("/jumpoint").json()] == [True, True]
    assert api.configuration("/openapi.yaml", Accept="application/yaml").text.startswith("openapi: 3")
