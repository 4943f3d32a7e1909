"""Fetch sessions; int(lsid) in words is no code."""
import xml.etree.ElementTree as ET

# lsid = int(session.get("lsid"))


def sessions(text, last):
    root = ET.fromstring(text)
    for session in root.findall("./session_list/session"):
        lsid = int(session.get("lsid"))
        print("session %d" % lsid)
        if lsid > last:
            yield f"{lsid:06d}"


class Session(Base):
    lsid = Column(
        Integer,
        primary_key=True,
    )
    parent_lsid: int = 0
    name = Column(String)


ALL = sorted(find(), key=lambda one: one.lsid)
