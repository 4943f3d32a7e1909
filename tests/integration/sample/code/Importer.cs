using System.Xml;
public class Importer {
    private int sessionLsid;
    public long? Lsid { get; set; }
    void Read(XmlDocument doc, SqlCommand cmd) {
        foreach (XmlNode node in doc.SelectNodes("/session_list/session")) {
            sessionLsid = Convert.ToInt32(node.Attributes["lsid"].Value);
            var other = int.Parse(node.Attributes["lsid"].Value);
            cmd.Parameters.Add("@lsid", SqlDbType.Int).Value = other;
            // int lsid = 5;
        }
        var x = root.Elements("session_summary").OrderBy(s => s.Lsid);
    }
    Guid clsid; int CLSID_COUNT = 3; int lsidCount = 0;
}
