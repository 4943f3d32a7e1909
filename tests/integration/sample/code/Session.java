public class Session {
    private Integer lsid;
    private Map<Long, Session> byLsid;
    void load(ResultSet rs, Element e) throws Exception {
        lsid = rs.getInt("lsid");
        lsid = Integer.parseInt(e.getAttribute("lsid"));
        System.out.println(String.format("%d: %s", lsid, name));
        NodeList n = (NodeList) xpath.evaluate("//session/@lsid", doc, XPathConstants.NODESET);
    }
}
