type Session struct {
	Lsid int64 `xml:"lsid,attr"`
	Name string
}
func f(lsid string) { n, _ := strconv.Atoi(lsid) }
