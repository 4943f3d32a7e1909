"""Answers of the documented API, written from the facts (product-facts 2)."""

from __future__ import annotations

from tests.appliance.server import Reply, xml

OLD = "http://www.networkstreaming.com/namespaces/API/command"
BOMGAR = "http://www.bomgar.com/namespaces/API/command"
BEYONDTRUST = "https://www.beyondtrust.com/namespaces/API/command"
GUID = "00112233445566778899aabbccddeeff"

HEALTH = f"""<health_check xmlns="{BOMGAR}">
  <appliance id="{GUID}">a.support.example.com</appliance>
  <version>19.1.8 (37380-749b17ca33d2475427428f263608ae98d69f7a35)</version>
  <success>1</success><failover_role>none</failover_role></health_check>"""

FAILOVER_HEALTH = f"""<health_check xmlns="{BEYONDTRUST}">
  <appliance id="{GUID}">a.support.example.com</appliance><version>22.3.1</version><success>0</success>
  <error_message>The peer cannot be reached.</error_message><failover_role>primary</failover_role>
  <enabled_shared_ips><ip>192.0.2.1</ip><ip>192.0.2.2</ip></enabled_shared_ips>
  <last_data_sync_time ts="1570408370">2019-10-07T00:32:50.877+0000</last_data_sync_time>
  <last_data_sync_status>success</last_data_sync_status></health_check>"""

INFO = f"""<api_information xmlns="{BOMGAR}"><api_version>1.19.0</api_version><timestamp>1573000000</timestamp>
  <company_name>Example</company_name><permissions><permission name="perm_command">read_only</permission>
  <permission name="perm_backup">1</permission><permission name="perm_configuration">0</permission></permissions>
  </api_information>"""

APPLIANCES = f"""<appliances xmlns="{OLD}">
  <appliance id="{GUID}"><name>A</name><hostname>a.example.com</hostname><cluster_role>master</cluster_role>
  <failover_role>primary</failover_role><accepting_connections>1</accepting_connections>
  <timezone_offset>3600</timezone_offset></appliance>
  <appliance id="b"><cluster_role>traffic</cluster_role><accepting_connections>0</accepting_connections></appliance>
  <appliance id="c"><cluster_role>primary</cluster_role><failover_role>strange</failover_role></appliance>
  </appliances>"""

CLIENTS = f"""<connected_client_list xmlns="{BOMGAR}"><connected_client_summary>
  <appliance_summary id="{GUID}"><count type="representative">3</count><count type="pinned_client">40</count>
  <count type="odd">many</count></appliance_summary>
  <appliance_summary id="b"><count type="representative">2</count></appliance_summary></connected_client_summary>
  <connected_client type="representative" id="7"/></connected_client_list>"""

REPS = f"""<logged_in_reps xmlns="{BOMGAR}"><rep id="1"/><rep id="2"/></logged_in_reps>"""

TOKEN = {"access_token": "t0ken-one", "token_type": "Bearer", "expires_in": 3600}
ACCESS_DENIED = {
    "error": "access_denied",
    "message": "The resource owner or authorization server denied the request.",
}
INVALID_CLIENT = {"error": "invalid_client", "message": "Client authentication failed."}


def error(text: str, status: int = 200) -> Reply:
    return xml(f'<error xmlns="{BOMGAR}">{text}</error>', status)
