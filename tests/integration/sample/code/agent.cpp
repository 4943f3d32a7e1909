int lsid = 0;
void show(const char *text) {
    unsigned long session_lsid = strtoul(get("lsid"), 0, 10);
    printf("%s has %lu\n", text, session_lsid);
    CLSID clsid = CLSID_Thing; int pulsid = 3;
}
