<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Contains logs, the run, and Status &gt; Basics where it could be read. Secrets are removed; look through it before you send it.</source>
        <translation>Mit Protokollen, dem Lauf und der Seite Status &gt; Einfach, soweit sie lesbar war. Geheimnisse sind entfernt; sehen Sie es durch, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Supportpaket erstellen</translation>
    </message>
    <message>
        <source>Making the support bundle</source>
        <translation>Das Supportpaket wird erstellt</translation>
    </message>
    <message>
        <source>support bundle</source>
        <translation>Supportpaket</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Advantage: {text}</source>
        <translation>Vorteil: {text}</translation>
    </message>
    <message>
        <source>Drawback: {text}</source>
        <translation>Nachteil: {text}</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and about to be uninstalled for it. Switch their computers on, or raise the limit for offline Jump Clients.</source>
        <translation>
            <numerusform>%n Jump Client ist offline und wird deshalb bald deinstalliert. Schalten Sie seinen Rechner ein oder heben Sie die Grenze für Jump Clients an, die offline sind.</numerusform>
            <numerusform>%n Jump Clients sind offline und werden deshalb bald deinstalliert. Schalten Sie deren Rechner ein oder heben Sie die Grenze für Jump Clients an, die offline sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>All connected Jump Clients are up to date. The 24 hours hold all the same: those that are offline need them.</source>
        <translation>Alle verbundenen Jump Clients sind aktuell. Die 24 Stunden gelten trotzdem: Die Clients, die offline sind, brauchen sie.</translation>
    </message>
    <message>
        <source>At the present rate the connected Jump Clients need about {time} more. Do not install another site package before that, even if its 24 hours are over.</source>
        <translation>Bei diesem Tempo brauchen die verbundenen Jump Clients noch etwa {time}. Installieren Sie vorher kein weiteres Site-Paket, auch wenn dessen 24 Stunden um sind.</translation>
    </message>
    <message>
        <source>Check the exported list</source>
        <translation>Exportierte Liste prüfen</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Liste prüfen</translation>
    </message>
    <message>
        <source>Checked by {who}, {moment}: {file}</source>
        <translation>Geprüft von {who}, {moment}: {file}</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Die Liste wird geprüft</translation>
    </message>
    <message>
        <source>Choose the exported file, or drop it here. It is read on this computer and stays as it is.</source>
        <translation>Wählen Sie die exportierte Datei oder ziehen Sie sie hierher. Sie wird auf diesem Rechner gelesen und bleibt unverändert.</translation>
    </message>
    <message>
        <source>Column with the dates</source>
        <translation>Spalte mit dem Datum</translation>
    </message>
    <message>
        <source>Do this as an administrator who may edit every Jump Client; others do not see all of them.</source>
        <translation>Tun Sie es als Administrator, der alle Jump Clients bearbeiten darf: Andere sehen nicht alle.</translation>
    </message>
    <message>
        <source>Done by {who}, {moment}</source>
        <translation>Erledigt von {who}, {moment}</translation>
    </message>
    <message>
        <source>Every date in it has to be later than the upgrade: {moment}.</source>
        <translation>Jedes Datum darin muss nach dem Upgrade liegen: {moment}.</translation>
    </message>
    <message>
        <source>Exported list (CSV)</source>
        <translation>Exportierte Liste (CSV)</translation>
    </message>
    <message>
        <source>For instance UTC, +02:00 or Europe/Berlin; empty: that of this computer.</source>
        <translation>Zum Beispiel UTC, +02:00 oder Europe/Berlin; leer: die dieses Rechners.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>How to prove that all have updated</source>
        <translation>So weisen Sie nach, dass alle aktualisiert sind</translation>
    </message>
    <message>
        <source>If the list is not recognised</source>
        <translation>Wenn die Liste nicht erkannt wird</translation>
    </message>
    <message>
        <source>In dates</source>
        <translation>Im Datum</translation>
    </message>
    <message>
        <source>Its heading, or its number from the left.</source>
        <translation>Überschrift der Spalte oder ihre Nummer von links.</translation>
    </message>
    <message>
        <source>Jump Client</source>
        <translation>Jump Client</translation>
    </message>
    <message>
        <source>Jump Clients that are behind</source>
        <translation>Jump Clients im Rückstand</translation>
    </message>
    <message>
        <source>Jump Clients that are not shown to be up to date</source>
        <translation>Jump Clients, die nicht nachweislich aktuell sind</translation>
    </message>
    <message>
        <source>Many connected Jump Clients have not updated yet. Give them more than the 24 hours before another site package.</source>
        <translation>Viele verbundene Jump Clients sind noch nicht aktualisiert. Geben Sie ihnen mehr als die 24 Stunden, bevor ein weiteres Site-Paket folgt.</translation>
    </message>
    <message>
        <source>Most of them update themselves. A few need your attention.</source>
        <translation>Die meisten aktualisieren sich selbst. Bei einigen müssen Sie nachhelfen.</translation>
    </message>
    <message>
        <source>Nothing to do for the clients: only site packages affect them.</source>
        <translation>Für die Clients ist nichts zu tun: Nur Site-Pakete betreffen sie.</translation>
    </message>
    <message>
        <source>Save all that are behind…</source>
        <translation>Alle im Rückstand speichern …</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The API lists Jump Clients of shared Jump Groups only.</source>
        <translation>Die API nennt nur Jump Clients gemeinsam genutzter Jump-Gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>The API lists Jump Clients of shared Jump Groups only: %n more Jump Client(s) are connected. The exported list has them.</source>
        <translation>
            <numerusform>Die API nennt nur Jump Clients gemeinsam genutzter Jump-Gruppen: %n weiterer Jump Client ist verbunden. Er steht in der exportierten Liste.</numerusform>
            <numerusform>Die API nennt nur Jump Clients gemeinsam genutzter Jump-Gruppen: %n weitere Jump Clients sind verbunden. Sie stehen in der exportierten Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients follow</source>
        <translation>Die Clients folgen</translation>
    </message>
    <message>
        <source>The steps are described below.</source>
        <translation>Wie es geht, steht unten.</translation>
    </message>
    <message>
        <source>This can be checked once a site package has been installed.</source>
        <translation>Das lässt sich prüfen, sobald ein Site-Paket installiert ist.</translation>
    </message>
    <message>
        <source>Those that are offline follow when they come online again.</source>
        <translation>Die Offline-Clients folgen, sobald sie wieder online sind.</translation>
    </message>
    <message>
        <source>Tick off what is done. Who did so, and when, goes on record and into the report.</source>
        <translation>Haken Sie ab, was erledigt ist. Wer das wann getan hat, wird festgehalten und steht im Bericht.</translation>
    </message>
    <message>
        <source>Time zone of the list</source>
        <translation>Zeitzone der Liste</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was Sie selbst tun müssen</translation>
    </message>
    <message>
        <source>What updates itself</source>
        <translation>Was sich selbst aktualisiert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why some have not updated yet</source>
        <translation>Warum manche noch nicht aktualisiert sind</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Die Liste wird geschrieben</translation>
    </message>
    <message>
        <source>as the list tells</source>
        <translation>wie die Liste es verrät</translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation>steht der Tag vorn</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>steht der Monat vorn</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copied key is taken off the clipboard after one minute, and when this program is closed.</source>
        <translation>Ein kopierter Schlüssel wird nach einer Minute und beim Schließen des Programms aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Jump Clients still to go</source>
        <translation>Noch ausstehende Jump Clients</translation>
    </message>
    <message>
        <source>Jump Clients still to go, over time</source>
        <translation>Noch ausstehende Jump Clients im Zeitverlauf</translation>
    </message>
    <message>
        <source>Last counted: {age}</source>
        <translation>Zuletzt gezählt: {age}</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Es wurde noch nicht gezählt.</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>zurzeit verbunden</translation>
    </message>
    <message>
        <source>number of Jump Clients</source>
        <translation>Anzahl Jump Clients</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>still to go</source>
        <translation>noch ausstehend</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Entry for</source>
        <translation>Eintrag für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Line to add</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients still connected, over time</source>
        <translation>Noch verbundene Clients im Zeitverlauf</translation>
    </message>
    <message>
        <source>Clients that are still connected</source>
        <translation>Clients, die noch verbunden sind</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Customers, consoles</source>
        <translation>Kunden, Konsolen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last change seen: {age}</source>
        <translation>Letzte gesehene Änderung: {age}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tell the people there</source>
        <translation>Den Leuten dort Bescheid geben</translation>
    </message>
    <message>
        <source>The figures below are from before.</source>
        <translation>Die Zahlen unten stammen von vorher.</translation>
    </message>
    <message>
        <source>When the usual time is over, you are asked. Allow more time, or end the wait with a reason: whoever is left is then cut off when the node is upgraded.</source>
        <translation>Ist die übliche Zeit um, werden Sie gefragt. Geben Sie mehr Zeit, oder beenden Sie das Warten mit einer Begründung: Wer dann noch verbunden ist, wird getrennt, wenn der Knoten aktualisiert wird.</translation>
    </message>
    <message>
        <source>Who is connected could not be seen at the last look.</source>
        <translation>Bei der letzten Abfrage war nicht zu sehen, wer verbunden ist.</translation>
    </message>
    <message>
        <source>Who is left</source>
        <translation>Wer noch da ist</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>mindestens {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>nodes not empty yet</source>
        <translation>Knoten noch nicht leer</translation>
    </message>
    <message>
        <source>not empty yet</source>
        <translation>noch nicht leer</translation>
    </message>
    <message>
        <source>number of clients</source>
        <translation>Anzahl der Clients</translation>
    </message>
    <message numerus="yes">
        <source>of %n node(s)</source>
        <translation>
            <numerusform>von %n Knoten</numerusform>
            <numerusform>von %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>still connected</source>
        <translation>noch verbunden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{of}, {unknown}</source>
        <translation>{of}, {unknown}</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d {hours}:{minutes}</source>
        <translation>{days} d {hours}:{minutes}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min</source>
        <translation>{minutes}:{seconds} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Read the result file…</source>
        <translation>Ergebnisdatei einlesen …</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>Ergebnisdateien</translation>
    </message>
    <message>
        <source>Save the script for the second computer…</source>
        <translation>Skript für den zweiten Rechner speichern …</translation>
    </message>
    <message>
        <source>Save the script…</source>
        <translation>Skript speichern …</translation>
    </message>
    <message>
        <source>Saved, for Windows (ps1) and for Linux and macOS (sh). One of them is enough for a computer.</source>
        <translation>Gespeichert, für Windows (ps1) sowie für Linux und macOS (sh). Für einen Rechner genügt eines davon.</translation>
    </message>
    <message>
        <source>The result of {computer} is good.</source>
        <translation>Das Ergebnis von {computer} ist gut.</translation>
    </message>
    <message>
        <source>The result of {computer} is not good:</source>
        <translation>Das Ergebnis von {computer} ist nicht gut:</translation>
    </message>
    <message>
        <source>The script leads the name to the appliance there, checks it, waits for you, puts the hosts file back and writes a result file. That file answers this question.</source>
        <translation>Das Skript leitet dort den Namen auf das Gerät, prüft es, wartet auf Sie, stellt die Hosts-Datei wieder her und schreibt eine Ergebnisdatei. Diese Datei beantwortet die Frage hier.</translation>
    </message>
    <message>
        <source>Where is the script to be saved?</source>
        <translation>Wo soll das Skript gespeichert werden?</translation>
    </message>
    <message>
        <source>Which result file?</source>
        <translation>Welche Ergebnisdatei?</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Before it can continue, the assistant needs these again. They are never kept in the run file.</source>
        <translation>Bevor es weitergehen kann, braucht der Assistent diese Angaben erneut. Sie stehen nie in der Laufdatei.</translation>
    </message>
    <message>
        <source>Client secret of the API account</source>
        <translation>Client-Geheimnis des API-Kontos</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Supportpaket erstellen</translation>
    </message>
    <message>
        <source>Nothing was started in this step: the appliance is as it was before.</source>
        <translation>In diesem Schritt wurde nichts begonnen: Am Gerät hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Passphrase des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Password for /appliance</source>
        <translation>Kennwort für /appliance</translation>
    </message>
    <message>
        <source>Password for /appliance on the new appliance</source>
        <translation>Kennwort für /appliance auf dem neuen Gerät</translation>
    </message>
    <message>
        <source>Password for /appliance on the second appliance</source>
        <translation>Kennwort für /appliance auf dem zweiten Gerät</translation>
    </message>
    <message>
        <source>Password for /login</source>
        <translation>Kennwort für /login</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Kennwort der Sicherungskopie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume: the assistant checks first and does nothing twice.</source>
        <translation>Fortsetzen: Der Assistent sieht zuerst nach und tut nichts doppelt.</translation>
    </message>
    <message>
        <source>Something was started: the appliance may still be at work. Leave it alone until you know more.</source>
        <translation>Etwas wurde begonnen: Das Gerät arbeitet vielleicht noch. Lassen Sie es in Ruhe, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>The appliance</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <source>The assistant checks first and does nothing twice.</source>
        <translation>Der Assistent sieht zuerst nach und tut nichts doppelt.</translation>
    </message>
    <message>
        <source>The assistant looks first. It never installs a Base update again by itself: that takes a reason of yours.</source>
        <translation>Der Assistent sieht zuerst nach. Eine Basisaktualisierung installiert er nie von selbst noch einmal: Dazu braucht er eine Begründung von Ihnen.</translation>
    </message>
    <message>
        <source>The program ended while this step was under way.</source>
        <translation>Das Programm endete, während dieser Schritt im Gange war.</translation>
    </message>
    <message>
        <source>The run has not started</source>
        <translation>Der Lauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>The run is on hold</source>
        <translation>Der Lauf pausiert</translation>
    </message>
    <message>
        <source>The run is stopped</source>
        <translation>Der Lauf wurde angehalten</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>Der Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>This step failed</source>
        <translation>Dieser Schritt ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What has been done so far still holds; nothing is under way.</source>
        <translation>Was bisher getan wurde, bleibt bestehen; nichts ist im Gange.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Die Feststelltaste scheint aktiv zu sein</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden Eingaben stimmen nicht überein</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Warum: {text}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As of {age}</source>
        <translation>Stand: {age}</translation>
    </message>
    <message>
        <source>As of {age}, {source}</source>
        <translation>Stand: {age}, {source}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Textgröße {percent} %</translation>
    </message>
    <message>
        <source>Upgrade Assistant</source>
        <translation>Upgrade Assistant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Console: {language} ▾</source>
        <translation>Konsole: {language} ▾</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>The file to choose there</source>
        <translation>Dort auszuwählende Datei</translation>
    </message>
    <message>
        <source>The update file is not in the run&apos;s folder any more. Stop here and resume: the run asks for it again.</source>
        <translation>Die Aktualisierungsdatei liegt nicht mehr im Ordner des Laufs. Halten Sie hier an, und setzen Sie den Lauf fort: Er fragt erneut nach der Datei.</translation>
    </message>
    <message>
        <source>in the row “{row}”</source>
        <translation>in der Zeile „{row}“</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>dort im Abschnitt</translation>
    </message>
    <message>
        <source>in {program}</source>
        <translation>in {program}</translation>
    </message>
    <message>
        <source>the representative console</source>
        <translation>der Konsole des Support-Technikers</translation>
    </message>
    <message>
        <source>{language}: {name}</source>
        <translation>{language}: {name}</translation>
    </message>
    <message>
        <source>{number} · {what}</source>
        <translation>{number} · {what}</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{console} ({mine})</source>
        <translation>{console} ({mine})</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Bring back into service</source>
        <translation>Wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Choose a node to see its step above.</source>
        <translation>Wählen Sie einen Knoten, um seinen Schritt oben zu sehen.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Install {package}</source>
        <translation>{package} installieren</translation>
    </message>
    <message>
        <source>It is tried again next</source>
        <translation>Wird als Nächstes noch einmal versucht</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Let take part again</source>
        <translation>Wieder teilnehmen lassen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes in this part of the plan</source>
        <translation>Knoten in diesem Teil des Plans</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is newest</source>
        <translation>Das Neueste zeigen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic-Knoten</translation>
    </message>
    <message>
        <source>Try this node again</source>
        <translation>Diesen Knoten noch einmal versuchen</translation>
    </message>
    <message>
        <source>Verify version and health</source>
        <translation>Version und Zustand prüfen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>{node} is shown above.</source>
        <translation>{node} ist oben zu sehen.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For a colleague or a support desk that reads another language.</source>
        <translation>Für Kollegen oder einen Support, die eine andere Sprache lesen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Zweite Sprache daneben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n appliance(s) do not install with the others.</source>
        <translation>
            <numerusform>%n Gerät installiert nicht mit den anderen.</numerusform>
            <numerusform>%n Geräte installieren nicht mit den anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are back already.</source>
        <translation>
            <numerusform>%n Knoten ist schon zurück.</numerusform>
            <numerusform>%n Knoten sind schon zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n Knoten ist auf {appliance} als „nimmt keine neuen Client-Verbindungen an“ gekennzeichnet.</numerusform>
            <numerusform>%n Knoten sind auf {appliance} als „nimmt keine neuen Client-Verbindungen an“ gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections.</source>
        <translation>
            <numerusform>%n Knoten nimmt keine neuen Verbindungen an.</numerusform>
            <numerusform>%n Knoten nehmen keine neuen Verbindungen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere Änderung.</numerusform>
            <numerusform>Und %n weitere Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {how}</source>
        <translation>Von Hand: {how}</translation>
    </message>
    <message>
        <source>Everything is restored</source>
        <translation>Alles ist wiederhergestellt</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <translation>Noch nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>Wiederherzustellen</translation>
    </message>
    <message>
        <source>What this run changed for a time</source>
        <translation>Was dieser Lauf vorübergehend geändert hat</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Ohne Failover</translation>
    </message>
    <message>
        <source>changed for a time</source>
        <translation>vorübergehend geändert</translation>
    </message>
    <message>
        <source>in all; it is back</source>
        <translation>insgesamt; es besteht wieder</translation>
    </message>
    <message>
        <source>planned: {range}</source>
        <translation>geplant: {range}</translation>
    </message>
    <message>
        <source>restored: {moment}</source>
        <translation>wiederhergestellt: {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>ohne Failover</translation>
    </message>
    <message>
        <source>{what} Restored: {moment}.</source>
        <translation>{what} Wiederhergestellt: {moment}.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>An interrupted test could not be cleared up</source>
        <translation>Ein unterbrochener Test ließ sich nicht bereinigen</translation>
    </message>
    <message>
        <source>An interrupted test has been cleared up</source>
        <translation>Ein unterbrochener Test wurde bereinigt</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The agreement, as the appliance shows it</source>
        <translation>Die Vereinbarung, wie das Gerät sie anzeigt</translation>
    </message>
    <message>
        <source>The text of the agreement could not be read. Read it on the Updates page of the appliance first.</source>
        <translation>Der Text der Vereinbarung ließ sich nicht auslesen. Lesen Sie sie zuerst auf der Seite „Aktualisierungen“ des Geräts.</translation>
    </message>
    <message>
        <source>“Accept” presses the button on the appliance, and is recorded with your name. “Not now” stops the run here: nothing is installed, and it can be resumed.</source>
        <translation>„Annehmen“ drückt die Schaltfläche auf dem Gerät und wird mit Ihrem Namen festgehalten. „Nicht jetzt“ hält den Lauf hier an: Es wird nichts installiert, und er lässt sich fortsetzen.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>{time}, {level}: {text}</source>
        <translation>{time}, {level}: {text}</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections</source>
        <translation>
            <numerusform>%n Knoten nimmt keine neuen Verbindungen an</numerusform>
            <numerusform>%n Knoten nehmen keine neuen Verbindungen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepting</source>
        <translation>
            <numerusform>%n nimmt keine an</numerusform>
            <numerusform>%n nehmen keine an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected.</source>
        <translation>
            <numerusform>%n ausgewählt.</numerusform>
            <numerusform>%n ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Clients (all kinds)</source>
        <translation>Clients (alle Arten)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>For instance EU. It is marked “by hand”, and stays when the site is detected again.</source>
        <translation>Zum Beispiel EU. Es wird als „von Hand“ gekennzeichnet und bleibt, wenn der Standort erneut erkannt wird.</translation>
    </message>
    <message>
        <source>Group by region</source>
        <translation>Nach Region gruppieren</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>No region known</source>
        <translation>Keine Region bekannt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region for the selected nodes</source>
        <translation>Region für die ausgewählten Knoten</translation>
    </message>
    <message>
        <source>Select nodes to assign them to a region.</source>
        <translation>Wählen Sie Knoten aus, um sie einer Region zuzuordnen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic-Knoten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>alle Knoten</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>alle Regionen</translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation>von Hand zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>mindestens %n Client</numerusform>
            <numerusform>mindestens %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>mindestens {count}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>by time zone</source>
        <translation>nach Zeitzone</translation>
    </message>
    <message numerus="yes">
        <source>clients of %n node(s) unknown</source>
        <translation>
            <numerusform>Clients von %n Knoten unbekannt</numerusform>
            <numerusform>Clients von %n Knoten unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>clients unknown</source>
        <translation>Clients unbekannt</translation>
    </message>
    <message>
        <source>name, address, version</source>
        <translation>Name, Adresse, Version</translation>
    </message>
    <message>
        <source>new connections: unknown</source>
        <translation>neue Verbindungen: unbekannt</translation>
    </message>
    <message>
        <source>not accepting</source>
        <translation>nimmt keine an</translation>
    </message>
    <message>
        <source>not fully known</source>
        <translation>nicht ganz bekannt</translation>
    </message>
    <message>
        <source>other versions</source>
        <translation>andere Versionen</translation>
    </message>
    <message>
        <source>takes no new connections</source>
        <translation>nimmt keine neuen Verbindungen an</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{node} · {clients}</source>
        <translation>{node} · {clients}</translation>
    </message>
    <message>
        <source>{region} ({source})</source>
        <translation>{region} ({source})</translation>
    </message>
    <message>
        <source>{region}: {nodes}</source>
        <translation>{region}: {nodes}</translation>
    </message>
    <message>
        <source>{shown} of {all}. {selected}</source>
        <translation>{shown} von {all}. {selected}</translation>
    </message>
    <message>
        <source>{version}: {nodes}</source>
        <translation>{version}: {nodes}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>+{span}</source>
        <translation>+{span}</translation>
    </message>
    <message>
        <source>Course of the window</source>
        <translation>Ablauf des Wartungszeitraums</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You: {what}</source>
        <translation>Sie: {what}</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>{lane}: {what}, {low} to {high}</source>
        <translation>{lane}: {what}, {low} bis {high}</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, Ausfallzeit</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Bring {nodes} back into service</source>
        <translation>{nodes} wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Vorübergehend geändert</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. Only files on this computer were looked at.</source>
        <translation>Von einer Person beschrieben: {product}, Basis {base}. Nachgesehen wurde nur in Dateien auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Each comes back by a step of its own, once it is upgraded.</source>
        <translation>Jeder kommt durch einen eigenen Schritt zurück, sobald er aktualisiert ist.</translation>
    </message>
    <message>
        <source>Everything that will happen, in order. Select a step to see more.</source>
        <translation>Alles, was geschehen wird, der Reihe nach. Wählen Sie einen Schritt, um mehr darüber zu sehen.</translation>
    </message>
    <message>
        <source>Hold {nodes} back</source>
        <translation>{nodes} zurückstellen</translation>
    </message>
    <message>
        <source>If it has to be done by hand</source>
        <translation>Falls es von Hand geschehen muss</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>Er beginnt, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>No longer true afterwards: {what}</source>
        <translation>Gilt danach nicht mehr: {what}</translation>
    </message>
    <message>
        <source>Nothing in this plan takes the site down.</source>
        <translation>Während dieses Plans bleibt der Standort erreichbar.</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Geplant für {moment}.</translation>
    </message>
    <message>
        <source>Save runbook…</source>
        <translation>Ablaufplan speichern …</translation>
    </message>
    <message>
        <source>Save the plan as a runbook</source>
        <translation>Den Plan als Ablaufplan speichern</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>Schritt {number}: {what}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps {first} to {last}</source>
        <translation>Schritte {first} bis {last}</translation>
    </message>
    <message>
        <source>The assistant asks before the first package of a maintenance window. The packages that follow in the same window are installed without asking again.</source>
        <translation>Vor dem ersten Paket eines Wartungszeitraums fragt der Assistent nach. Die weiteren Pakete desselben Zeitraums installiert er, ohne noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>The dry run changed nothing: it has no means to write.</source>
        <translation>Der Probelauf hat nichts geändert: Er kann nicht schreiben.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Upgrade the first half: {nodes}</source>
        <translation>Erste Hälfte aktualisieren: {nodes}</translation>
    </message>
    <message>
        <source>Upgrade the second half: {nodes}</source>
        <translation>Zweite Hälfte aktualisieren: {nodes}</translation>
    </message>
    <message>
        <source>Verify {nodes} that took part</source>
        <translation>Prüfen, was teilgenommen hat: {nodes}</translation>
    </message>
    <message>
        <source>Verify {nodes} that were held back, and let them take part again</source>
        <translation>Prüfen, was zurückgestellt war, und wieder teilnehmen lassen: {nodes}</translation>
    </message>
    <message>
        <source>What it found is shown beside each step. As of {moment}.</source>
        <translation>Was er gesehen hat, steht neben jedem Schritt. Stand: {moment}.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Woran der Erfolg zu erkennen ist</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>Was Sie gefragt werden</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: at least {clients}; some nodes did not report.</source>
        <translation>Während der Ausfallzeit kann niemand am Standort arbeiten. Bei der letzten Abfrage verbunden: mindestens {clients}; einige Knoten haben nichts gemeldet.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: {clients}.</source>
        <translation>Während der Ausfallzeit kann niemand am Standort arbeiten. Bei der letzten Abfrage verbunden: {clients}.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Who is connected could not be determined.</source>
        <translation>Während der Ausfallzeit kann niemand am Standort arbeiten. Wer verbunden ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Ohne Failover</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Der Ablaufplan wird geschrieben</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>bereits erledigt</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>fragt zuerst</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>durch Sie</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>nicht umkehrbar</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>changes for a time</source>
        <translation>ändert vorübergehend</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>ohne die Zeit für Antworten</translation>
    </message>
    <message>
        <source>planned: from breaking it to having it back</source>
        <translation>geplant: von der Trennung bis zur Wiederherstellung</translation>
    </message>
    <message>
        <source>planned: from disabling backup operations to enabling them again</source>
        <translation>geplant: vom Deaktivieren der Sicherungs-Vorgänge bis zum erneuten Aktivieren</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>stellt wieder her</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>sessions are cut</source>
        <translation>unterbricht Sitzungen</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>would act</source>
        <translation>würde handeln</translation>
    </message>
    <message>
        <source>would act: {count} of {all}</source>
        <translation>würde handeln: {count} von {all}</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>{count} at the same time</source>
        <translation>{count} gleichzeitig</translation>
    </message>
    <message>
        <source>{numbers}. {what}</source>
        <translation>{numbers}. {what}</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{phase}: {appliance}</source>
        <translation>{phase}: {appliance}</translation>
    </message>
    <message>
        <source>{rounds}, {steps}</source>
        <translation>{rounds}, {steps}</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{source}, {without}</source>
        <translation>{source}, {without}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Continue with this choice</source>
        <translation>So weitermachen</translation>
    </message>
    <message>
        <source>Continue with this reason</source>
        <translation>Mit dieser Begründung fortfahren</translation>
    </message>
    <message>
        <source>Do it in practice for me</source>
        <translation>In der Übung für mich erledigen</translation>
    </message>
    <message>
        <source>Done, please check</source>
        <translation>Erledigt, bitte prüfen</translation>
    </message>
    <message>
        <source>Goes on record with your name.</source>
        <translation>Wird neben Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>I cannot do that…</source>
        <translation>Das kann ich nicht …</translation>
    </message>
    <message>
        <source>I cannot see that…</source>
        <translation>Das sehe ich nicht …</translation>
    </message>
    <message>
        <source>It is checked, and copied into the run&apos;s folder. Leave this empty if it is there already.</source>
        <translation>Sie wird geprüft und in den Ordner des Laufs kopiert. Lassen Sie das Feld leer, wenn sie schon dort liegt.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>On the console of {appliance}</source>
        <translation>In der Konsole ({appliance})</translation>
    </message>
    <message>
        <source>Practice has made the change. Now press “Done, please check”.</source>
        <translation>Die Übung hat die Änderung vorgenommen. Drücken Sie jetzt „Erledigt, bitte prüfen“.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Thank you. The assistant continues…</source>
        <translation>Danke. Der Assistent macht weiter …</translation>
    </message>
    <message>
        <source>The run stops here with your note on record. The appliance stays as it is.</source>
        <translation>Der Lauf hält hier an, Ihre Notiz wird festgehalten. Das Gerät bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Type {words} to confirm</source>
        <translation>Zur Bestätigung {words} eingeben</translation>
    </message>
    <message>
        <source>What do you see instead?</source>
        <translation>Was sehen Sie stattdessen?</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What you saw (optional)</source>
        <translation>Was Sie gesehen haben (optional)</translation>
    </message>
    <message>
        <source>Where is the file?</source>
        <translation>Wo liegt die Datei?</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo Sie nachsehen</translation>
    </message>
    <message>
        <source>Who told you so, and why</source>
        <translation>Wer es Ihnen gesagt hat und warum</translation>
    </message>
    <message>
        <source>Without a result file your word counts. It goes on record with your name.</source>
        <translation>Ohne Ergebnisdatei zählt Ihre Angabe. Sie wird mit Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>nobody reaches the site</source>
        <translation>niemand erreicht den Standort</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>“Look again” is for files that are in the run&apos;s folder already.</source>
        <translation>„Noch einmal nachsehen“ ist für Dateien, die schon im Ordner des Laufs liegen.</translation>
    </message>
    <message>
        <source>“Not now” stops the run before this step; nothing is changed.</source>
        <translation>„Nicht jetzt“ hält den Lauf vor diesem Schritt an; nichts wird verändert.</translation>
    </message>
    <message>
        <source>“Not yet” stops the run here. Nothing is lost; resume it when you are ready.</source>
        <translation>„Noch nicht“ hält den Lauf hier an. Nichts geht verloren; setzen Sie ihn fort, wenn Sie so weit sind.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>{number}. {stage}, {state}</source>
        <translation>{number}. {stage}, {state}</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>{elapsed} so far, usually {low} to {high}</source>
        <translation>bisher {elapsed}, üblich {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n more: see the saved report</source>
        <translation>
            <numerusform>%n weiterer: siehe gespeicherter Bericht</numerusform>
            <numerusform>%n weitere: siehe gespeicherter Bericht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s): all as planned</source>
        <translation>
            <numerusform>%n Traffic-Knoten: alles wie geplant</numerusform>
            <numerusform>%n Traffic-Knoten: alles wie geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Vorübergehend geändert</translation>
    </message>
    <message>
        <source>Contains the report, the run file and hashes. Backup and private key stay where they are; only their hashes are listed.</source>
        <translation>Mit Bericht, Laufdatei und Hashwerten. Sicherungskopie und privater Schlüssel bleiben, wo sie sind: Es führt ihre Hashwerte auf.</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Alle Schritte sind beendet, und was zu sehen sein sollte, wurde gesehen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Nachweispaket …</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover während des Upgrades</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Festgehaltene Befunde</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Nicht überprüft.</translation>
    </message>
    <message>
        <source>Packing the evidence</source>
        <translation>Die Nachweise werden gepackt</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Practice: none of this happened on a real site.</source>
        <translation>Übung: Nichts davon geschah an einem echten Standort.</translation>
    </message>
    <message>
        <source>Reading the run file and its evidence</source>
        <translation>Die Laufdatei und ihre Nachweise werden gelesen</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Seal of the run file</source>
        <translation>Siegel der Laufdatei</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Seit {moment}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Rollentausch über</translation>
    </message>
    <message>
        <source>The chain of entries holds.</source>
        <translation>Die Kette der Einträge ist unversehrt.</translation>
    </message>
    <message>
        <source>The chain of entries is broken.</source>
        <translation>Die Kette der Einträge ist unterbrochen.</translation>
    </message>
    <message>
        <source>The hash of the last entry. Note it down: it can later prove that nothing was changed.</source>
        <translation>Der Hashwert des letzten Eintrags. Notieren Sie ihn: Er weist später nach, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>There are no files beside the run file.</source>
        <translation>Neben der Laufdatei liegen keine Dateien.</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Update files that were carried</source>
        <translation>Mitgebrachte Aktualisierungsdateien</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Wartungszeitraum {number} geplant für</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Ohne Failover</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>geschätzt {range}</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>noch nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>geplant {range}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>bisher {duration}</translation>
    </message>
    <message>
        <source>{package} on {appliance}</source>
        <translation>{package} auf {appliance}</translation>
    </message>
    <message>
        <source>{since}, restored: {moment}</source>
        <translation>{since}, wiederhergestellt: {moment}</translation>
    </message>
    <message>
        <source>{since}. {how}</source>
        <translation>{since}. {how}</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <translation>{source}, {moment}</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>A Base update that is interrupted can leave the appliance unusable, also when it seems to stand still. Leave it alone, make the support bundle and call Technical Support.</source>
        <translation>Eine unterbrochene Basisaktualisierung kann das Gerät unbrauchbar machen, auch wenn sie stillzustehen scheint. Lassen Sie es in Ruhe, erstellen Sie das Supportpaket, und wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Allow {time} more</source>
        <translation>Noch {time} warten</translation>
    </message>
    <message>
        <source>Continues by itself on {moment}.</source>
        <translation>Geht am {moment} von selbst weiter.</translation>
    </message>
    <message>
        <source>Do not hold</source>
        <translation>Doch nicht pausieren</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}</source>
        <translation>{appliance} weder neu starten noch ausschalten</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>Wartezeit beenden</translation>
    </message>
    <message>
        <source>End the wait early</source>
        <translation>Wartezeit vorzeitig beenden</translation>
    </message>
    <message>
        <source>Goes on record. Clients that have not updated yet may have to be installed again by hand.</source>
        <translation>Wird festgehalten. Noch nicht aktualisierte Clients müssen möglicherweise von Hand neu installiert werden.</translation>
    </message>
    <message>
        <source>Goes on record. The maintenance window then begins earlier than it was planned.</source>
        <translation>Wird festgehalten. Der Wartungszeitraum beginnt dann früher als geplant.</translation>
    </message>
    <message>
        <source>Goes on record. Whoever is still connected is cut off when the node is upgraded.</source>
        <translation>Wird festgehalten. Wer noch verbunden ist, wird getrennt, wenn der Knoten aktualisiert wird.</translation>
    </message>
    <message>
        <source>Hold after this step</source>
        <translation>Nach diesem Schritt pausieren</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Nothing is under way on the appliance. What has been done so far still holds, and you can resume later.</source>
        <translation>Am Gerät ist nichts im Gange. Was bisher getan wurde, bleibt bestehen; Sie können später fortsetzen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Step {number} of {total} · {phase}</source>
        <translation>Schritt {number} von {total} · {phase}</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Stop the run now?</source>
        <translation>Den Lauf jetzt anhalten?</translation>
    </message>
    <message>
        <source>Stopping as soon as possible…</source>
        <translation>Hält an, sobald es möglich ist …</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Anhalten …</translation>
    </message>
    <message>
        <source>The appliance carries on with what it has started; only the watching stops. Resume later: the assistant checks first and does nothing twice.</source>
        <translation>Was das Gerät begonnen hat, setzt es von selbst fort; nur das Beobachten endet. Setzen Sie später fort: Der Assistent sieht zuerst nach und tut nichts doppelt.</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>Der Lauf ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Woran der Erfolg zu erkennen ist</translation>
    </message>
    <message>
        <source>What the assistant checks afterwards</source>
        <translation>Was der Assistent danach prüft</translation>
    </message>
    <message>
        <source>What the assistant checks right before, and afterwards</source>
        <translation>Was der Assistent unmittelbar davor und danach prüft</translation>
    </message>
    <message>
        <source>What your answer proves</source>
        <translation>Was Ihre Antwort nachweist</translation>
    </message>
    <message>
        <source>While this step is under way</source>
        <translation>Während dieser Schritt im Gange ist</translation>
    </message>
    <message>
        <source>Why is it safe to go on now?</source>
        <translation>Warum kann es jetzt gefahrlos weitergehen?</translation>
    </message>
    <message>
        <source>Will hold after this step.</source>
        <translation>Pausiert nach diesem Schritt.</translation>
    </message>
    <message>
        <source>You will be asked if it is not reached by {moment}.</source>
        <translation>Sie werden gefragt, wenn es bis {moment} nicht erreicht ist.</translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>how long it took until it ended: &quot;failed after 18:42 min&quot;, &quot;done after 1 d 02:10&quot;</extracomment>
        <translation>nach {time}</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>assistant checks</source>
        <translation>Assistent sieht nach</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>Assistent, in der Konsole</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>for {time}</source>
        <extracomment>how long it has been so: &quot;running for 18:42 min&quot;</extracomment>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>time passes</source>
        <translation>Zeit vergeht</translation>
    </message>
    <message>
        <source>usually {range}</source>
        <translation>üblich {range}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>bisher {done}</translation>
    </message>
    <message>
        <source>{part} · Step {number} of {total} · {phase}</source>
        <translation>{part} · Schritt {number} von {total} · {phase}</translation>
    </message>
    <message>
        <source>{source}, first seen {age}</source>
        <translation>{source}, erstmals gesehen {age}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>of a wait: &quot;8 h 40 min left&quot;</extracomment>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Wählen Sie einen vorhandenen Ordner mit freiem Platz, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Gespeichert: {what}</translation>
    </message>
    <message>
        <source>{ending} files (*.{suffix})</source>
        <translation>{ending}-Dateien (*.{suffix})</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>bereits erledigt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>Sie sind dran</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{number}. {text}, {state}</source>
        <translation>{number}. {text}, {state}</translation>
    </message>
    <message>
        <source>{number}. {text}, {state}, {note}</source>
        <translation>{number}. {text}, {state}, {note}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>The run from beginning to end</source>
        <translation>Der Lauf von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic-Knoten</translation>
    </message>
    <message>
        <source>about {moment}</source>
        <translation>etwa {moment}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{number}. {what}, {state}, {start} to {end}</source>
        <translation>{number}. {what}, {state}, {start} bis {end}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{lane}: {what}, {start} to {end}</source>
        <translation>{lane}: {what}, {start} bis {end}</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>WindowStrip</name>
    <message>
        <source>Clients update themselves: {begin} to {end}</source>
        <translation>Clients aktualisieren sich: {begin} bis {end}</translation>
    </message>
    <message>
        <source>Days with the maintenance windows</source>
        <translation>Tage mit den Wartungszeiträumen</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Wartungszeitraum {number}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>ohne Failover</translation>
    </message>
    <message>
        <source>{begin} to {end} at the latest. Left and right move it by 15 minutes, Page Up and Page Down by a day.</source>
        <translation>{begin} bis spätestens {end}. Pfeil links und Pfeil rechts verschieben um 15 Minuten, Bild auf und Bild ab um einen Tag.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>BeyondTrust appliance upgrade guide 2019, German, with Atlas clusters</source>
        <translation>Handbuch zum Upgrade von BeyondTrust-Geräten 2019, deutsch, mit Atlas-Clustern</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Brazilian Portuguese</source>
        <translation>Handbuch zum Upgrade von Bomgar-Geräten, brasilianisches Portugiesisch</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, German, with Atlas clusters</source>
        <translation>Handbuch zum Upgrade von Bomgar-Geräten, deutsch, mit Atlas-Clustern</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Italian</source>
        <translation>Handbuch zum Upgrade von Bomgar-Geräten, italienisch</translation>
    </message>
    <message>
        <source>Bomgar upgrade guide to version 10.6, German</source>
        <translation>Bomgar-Handbuch zum Upgrade auf Version 10.6, deutsch</translation>
    </message>
    <message>
        <source>Bomgar, BeyondTrust, Jump and the vendor&apos;s logos are trade marks of Bomgar Corporation and BeyondTrust Corporation; other trade marks belong to their owners. They are named here only to say what is meant.</source>
        <translation>Bomgar, BeyondTrust, Jump und die Logos des Herstellers sind Marken der Bomgar Corporation und der BeyondTrust Corporation; andere Marken gehören ihren Inhabern. Sie werden hier nur genannt, um zu sagen, was gemeint ist.</translation>
    </message>
    <message>
        <source>Have the support bundle ready; it contains what they ask for first.</source>
        <translation>Halten Sie das Supportpaket bereit; es enthält, wonach zuerst gefragt wird.</translation>
    </message>
    <message>
        <source>It is not a product of the vendor of the appliances, and not endorsed by the vendor. It comes without warranty; the vendor may change products and procedures at any time. If the vendor&apos;s current guide or Technical Support says otherwise, go by them.</source>
        <translation>Es ist kein Produkt des Herstellers der Geräte und wird von ihm nicht empfohlen. Es kommt ohne Gewährleistung; der Hersteller kann Produkte und Verfahren jederzeit ändern. Sagt das aktuelle Handbuch des Herstellers oder der technische Support etwas anderes, halten Sie sich daran.</translation>
    </message>
    <message>
        <source>It takes administrators through the upgrade of remote-support appliances: it looks, explains, does what you allow, and proves each step.</source>
        <translation>Es führt Administratoren durch das Upgrade von Remote-Support-Geräten: Es sieht nach, erklärt, tut, was Sie erlauben, und weist jeden Schritt nach.</translation>
    </message>
    <message>
        <source>Licences of the site</source>
        <translation>Lizenzen des Standorts</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Technischer Support</translation>
    </message>
    <message>
        <source>Technical Support is part of the vendor&apos;s yearly maintenance plan.</source>
        <translation>Technischer Support gehört zum jährlichen Wartungsplan des Herstellers.</translation>
    </message>
    <message>
        <source>Trade marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>With one licence, one representative at a time can support any number of computers, attended or unattended. Several accounts may share a licence, but each representative working at the same time needs one.</source>
        <translation>Mit einer Lizenz kann jeweils ein Support-Techniker beliebig viele Computer betreuen, mit oder ohne Benutzer davor. Mehrere Konten können sich eine Lizenz teilen, aber jeder Support-Techniker, der gleichzeitig arbeitet, braucht eine.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and follow when they are next online.</source>
        <translation>
            <numerusform>%n Jump Client ist offline und folgt, sobald er wieder online ist.</numerusform>
            <numerusform>%n Jump Clients sind offline und folgen, sobald sie wieder online sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) before the upgrade</source>
        <translation>
            <numerusform>%n Jump Client vor dem Upgrade</numerusform>
            <numerusform>%n Jump Clients vor dem Upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) still to go</source>
        <translation>
            <numerusform>Noch %n Jump Client</numerusform>
            <numerusform>Noch %n Jump Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) of the cluster could not be looked at ({nodes}); the others have the packages.</source>
        <translation>
            <numerusform>%n Gerät des Clusters konnte nicht angesehen werden ({nodes}); die anderen haben die Pakete.</numerusform>
            <numerusform>%n Geräte des Clusters konnten nicht angesehen werden ({nodes}); die anderen haben die Pakete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back do not tell: {nodes}</source>
        <translation>
            <numerusform>%n zurückgestelltes Gerät gibt keine Auskunft: {nodes}</numerusform>
            <numerusform>%n zurückgestellte Geräte geben keine Auskunft: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back run something newer, or are installing it: {nodes}</source>
        <translation>
            <numerusform>%n zurückgestelltes Gerät läuft mit etwas Neuerem oder installiert es gerade: {nodes}</numerusform>
            <numerusform>%n zurückgestellte Geräte laufen mit etwas Neuerem oder installieren es gerade: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still connected</source>
        <translation>
            <numerusform>%n Client noch verbunden</numerusform>
            <numerusform>%n Clients noch verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still on the old appliance, {there} on the new one</source>
        <translation>
            <numerusform>%n Client noch auf dem alten Gerät, {there} auf dem neuen</numerusform>
            <numerusform>%n Clients noch auf dem alten Gerät, {there} auf dem neuen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s) and console(s) are still connected, on {nodes}.</source>
        <translation>
            <numerusform>%n Kunden-Client oder Konsole ist noch verbunden, auf {nodes}.</numerusform>
            <numerusform>%n Kunden-Clients und Konsolen sind noch verbunden, auf {nodes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now to the nodes that are upgraded next; they will be cut off.</source>
        <translation>
            <numerusform>%n Person ist jetzt mit den Knoten verbunden, die als nächste aktualisiert werden; ihre Verbindung wird getrennt.</numerusform>
            <numerusform>%n Personen sind jetzt mit den Knoten verbunden, die als nächste aktualisiert werden; ihre Verbindungen werden getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now will be cut off.</source>
        <translation>
            <numerusform>%n Person ist gerade verbunden und wird getrennt.</numerusform>
            <numerusform>%n Personen sind gerade verbunden und werden getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now; breaking failover does not cut them off.</source>
        <translation>
            <numerusform>%n Person ist gerade verbunden; das Trennen des Failovers unterbricht sie nicht.</numerusform>
            <numerusform>%n Personen sind gerade verbunden; das Trennen des Failovers unterbricht sie nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected there now will be cut off.</source>
        <translation>
            <numerusform>%n dort jetzt verbundene Person wird getrennt.</numerusform>
            <numerusform>%n dort jetzt verbundene Personen werden getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to the site now; the swap may cut them off.</source>
        <translation>
            <numerusform>%n Person ist jetzt mit dem Standort verbunden; der Rollentausch kann sie trennen.</numerusform>
            <numerusform>%n Personen sind jetzt mit dem Standort verbunden; der Rollentausch kann sie trennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to these nodes now; they stay connected.</source>
        <translation>
            <numerusform>%n Person ist jetzt mit diesen Knoten verbunden; sie bleibt verbunden.</numerusform>
            <numerusform>%n Personen sind jetzt mit diesen Knoten verbunden; sie bleiben verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n Traffic-Knoten</numerusform>
            <numerusform>%n Traffic-Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still take new client connections: {nodes}</source>
        <translation>
            <numerusform>%n Traffic-Knoten nimmt noch neue Client-Verbindungen an: {nodes}</numerusform>
            <numerusform>%n Traffic-Knoten nehmen noch neue Client-Verbindungen an: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still to be switched on: {nodes}</source>
        <translation>
            <numerusform>%n Traffic-Knoten nimmt noch keine neuen Client-Verbindungen an: {nodes}</numerusform>
            <numerusform>%n Traffic-Knoten nehmen noch keine neuen Client-Verbindungen an: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) checked and copied into the run&apos;s folder.</source>
        <translation>
            <numerusform>%n Aktualisierungsdatei geprüft und in den Ordner des Laufs kopiert.</numerusform>
            <numerusform>%n Aktualisierungsdateien geprüft und in den Ordner des Laufs kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) missing: {packages}</source>
        <translation>
            <numerusform>%n Aktualisierungsdatei fehlt: {packages}</numerusform>
            <numerusform>%n Aktualisierungsdateien fehlen: {packages}</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster sync ended. Whether it went well is for you to judge; the page says: {words}</source>
        <translation>Eine Cluster-Synchronisierung ist beendet. Ob sie gelungen ist, müssen Sie beurteilen; die Seite sagt: {words}</translation>
    </message>
    <message>
        <source>A cluster sync was under way already.</source>
        <translation>Eine Cluster-Synchronisierung lief bereits.</translation>
    </message>
    <message>
        <source>A data sync ended; the page does not say how: {words}</source>
        <translation>Eine Datensynchronisierung ist beendet; mit welchem Ergebnis, gibt die Seite nicht an: {words}</translation>
    </message>
    <message>
        <source>A data sync was under way already.</source>
        <translation>Eine Datensynchronisierung war schon im Gange.</translation>
    </message>
    <message>
        <source>A page does not show whether the shared address is enabled.</source>
        <translation>Eine Seite zeigt nicht, ob die freigegebene Adresse aktiviert ist.</translation>
    </message>
    <message>
        <source>Accept the licence agreement for {package}?</source>
        <translation>Lizenzvereinbarung für {package} annehmen?</translation>
    </message>
    <message>
        <source>All Jump Clients that are connected are up to date already.</source>
        <translation>Alle verbundenen Jump Clients sind bereits aktuell.</translation>
    </message>
    <message>
        <source>An appliance still answers at {address}.</source>
        <translation>Unter {address} antwortet weiterhin ein Gerät.</translation>
    </message>
    <message>
        <source>At {address} GUID {guid} answers. {host} runs on the appliance with GUID {other}.</source>
        <translation>Unter {address} antwortet die GUID {guid}. {host} läuft auf dem Gerät mit der GUID {other}.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>Das automatische Failover ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Automatic failover is on.</source>
        <translation>Das automatische Failover ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Backup operations are disabled.</source>
        <translation>Sicherungs-Vorgänge sind deaktiviert.</translation>
    </message>
    <message>
        <source>Backup operations are enabled.</source>
        <translation>Sicherungs-Vorgänge sind aktiviert.</translation>
    </message>
    <message>
        <source>Both appliances have the same address.</source>
        <translation>Beide Geräte haben dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Both say that they are backup.</source>
        <translation>Beide melden, dass sie Backup-Gerät sind.</translation>
    </message>
    <message>
        <source>Both say that they are primary.</source>
        <translation>Beide melden, dass sie Primärgerät sind.</translation>
    </message>
    <message>
        <source>Check whether the appliance reaches the vendor&apos;s update server and whether its clock is right.</source>
        <translation>Prüfen Sie, ob das Gerät den Aktualisierungsserver des Herstellers erreicht und ob seine Uhr richtig geht.</translation>
    </message>
    <message>
        <source>Checked: {time}. The site no longer runs on {appliance} ({address}) but on the new one. The page {page} at this address has to show the GUID {guid}. If you do not do this within ten minutes, stop here and resume the run: it is then checked anew.</source>
        <translation>Geprüft: {time}. Der Standort läuft nicht mehr auf {appliance} ({address}), sondern auf dem neuen Gerät. Die Seite {page} unter dieser Adresse muss die GUID {guid} zeigen. Wenn Sie dies nicht innerhalb von zehn Minuten tun, halten Sie hier an und setzen Sie den Lauf fort: Dann wird neu geprüft.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Choose the file that the console sent.</source>
        <translation>Wählen Sie die Datei aus, die die Konsole gesendet hat.</translation>
    </message>
    <message>
        <source>Close any programs that have the file open, and make sure that you may write to the folder.</source>
        <translation>Schließen Sie Programme, in denen die Datei geöffnet ist, und prüfen Sie, ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Compare the GUID on the pages {page} of both appliances, and see where {host} leads. Then resume the run: it is checked anew each time.</source>
        <translation>Vergleichen Sie die GUID auf den Seiten {page} beider Geräte, und prüfen Sie, wohin {host} führt. Setzen Sie den Lauf danach fort: Jedes Mal wird neu geprüft.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both, then resume the run.</source>
        <translation>Geben Sie bei beiden Geräten auf der Seite {page} unter „{control}“ denselben Wert ein, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>GUID and certificate of {appliance} were not known when the site was detected.</source>
        <translation>GUID und Zertifikat von {appliance} waren nicht bekannt, als der Standort erkannt wurde.</translation>
    </message>
    <message>
        <source>GUID or certificate of the new appliance were not known when the site was detected.</source>
        <translation>GUID oder Zertifikat des neuen Geräts waren nicht bekannt, als der Standort erkannt wurde.</translation>
    </message>
    <message>
        <source>Install what it waits for first, then resume the run.</source>
        <translation>Installieren Sie zuerst, worauf es wartet, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>It does not install updates together with the other nodes.</source>
        <translation>Es installiert Aktualisierungen nicht gemeinsam mit den anderen Knoten.</translation>
    </message>
    <message>
        <source>It installs updates together with the other nodes.</source>
        <translation>Es installiert Aktualisierungen gemeinsam mit den anderen Knoten.</translation>
    </message>
    <message>
        <source>It is done by hand instead.</source>
        <translation>Es wird stattdessen von Hand erledigt.</translation>
    </message>
    <message>
        <source>It is unchanged since it was taken</source>
        <translation>Sie ist seit ihrer Erstellung unverändert</translation>
    </message>
    <message>
        <source>It will be refused as things stand: {reason}</source>
        <translation>Nach jetzigem Stand wird es verweigert: {reason}</translation>
    </message>
    <message>
        <source>Make sure that nobody writes to the file, then choose it again.</source>
        <translation>Sorgen Sie dafür, dass niemand in die Datei schreibt, und wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Neither has a failover role.</source>
        <translation>Keines der Geräte hat eine Failover-Rolle.</translation>
    </message>
    <message>
        <source>No Jump Client needs the update any more.</source>
        <translation>Kein Jump Client benötigt die Aktualisierung noch.</translation>
    </message>
    <message numerus="yes">
        <source>No Jump Client that the API lists needs the update any more. %n more, in personal Jump Groups, are connected and not listed.</source>
        <translation>
            <numerusform>Kein Jump Client, den die API auflistet, braucht die Aktualisierung noch. %n weiterer in einer persönlichen Jump-Gruppe ist verbunden und nicht aufgelistet.</numerusform>
            <numerusform>Kein Jump Client, den die API auflistet, braucht die Aktualisierung noch. %n weitere in persönlichen Jump-Gruppen sind verbunden und nicht aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account was given for this way of doing it.</source>
        <translation>Für diesen Weg ist kein Konto vorhanden.</translation>
    </message>
    <message>
        <source>No answer came, and the role did not change.</source>
        <translation>Es kam keine Antwort, und die Rolle hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>No backup password was given.</source>
        <translation>Es wurde kein Kennwort für die Sicherungskopie angegeben.</translation>
    </message>
    <message>
        <source>No cluster sync is shown.</source>
        <translation>Es wird keine Cluster-Synchronisierung angezeigt.</translation>
    </message>
    <message>
        <source>No data sync is shown.</source>
        <translation>Es wird keine Datensynchronisierung angezeigt.</translation>
    </message>
    <message>
        <source>No longer the file that was brought in: {packages}. Bring it in once more.</source>
        <translation>Nicht mehr die Datei, die übernommen wurde: {packages}. Übernehmen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>No node is upgraded and ready to take over. After this step nobody is served until a node has been upgraded. Missing: {nodes}</source>
        <translation>Kein Knoten ist aktualisiert und bereit zu übernehmen. Nach diesem Schritt wird niemand bedient, bis ein Knoten aktualisiert ist. Es fehlen: {nodes}</translation>
    </message>
    <message>
        <source>No passphrase for the private key was given.</source>
        <translation>Es wurde keine Passphrase für den privaten Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>No password for the backup was given.</source>
        <translation>Für die Sicherungskopie wurde kein Kennwort angegeben.</translation>
    </message>
    <message>
        <source>No result of a second computer is there yet.</source>
        <translation>Noch liegt kein Ergebnis eines zweiten Rechners vor.</translation>
    </message>
    <message>
        <source>Nobody is connected now to the nodes that are upgraded next.</source>
        <translation>Mit den Knoten, die als nächste aktualisiert werden, ist jetzt niemand verbunden.</translation>
    </message>
    <message>
        <source>Nobody is connected now.</source>
        <translation>Zurzeit ist niemand verbunden.</translation>
    </message>
    <message>
        <source>Nobody is cut off: the site runs on the old appliance.</source>
        <translation>Niemand wird getrennt: Der Standort läuft auf dem alten Gerät.</translation>
    </message>
    <message>
        <source>None of them in: {regions}.</source>
        <translation>Keiner davon in: {regions}.</translation>
    </message>
    <message>
        <source>Not in the list: {packages}</source>
        <translation>Nicht in der Liste: {packages}</translation>
    </message>
    <message>
        <source>Nothing answers at {address} at the moment.</source>
        <translation>Unter {address} antwortet im Augenblick nichts.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Unter {address} antwortet noch nichts.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, the new appliance is as it was, and the site runs on the old one. Resume the run with the password that the backup was made with.</source>
        <translation>Nichts ist verloren: Die Sicherungskopie liegt im Ordner des Laufs, das neue Gerät ist wie zuvor, und der Standort läuft auf dem alten. Setzen Sie den Lauf mit dem Kennwort fort, mit dem die Sicherungskopie erstellt wurde.</translation>
    </message>
    <message>
        <source>Nothing was erased: it is not certain that {address} is the old appliance. {reason}</source>
        <translation>Nichts wurde gelöscht: Es steht nicht fest, dass {address} das alte Gerät ist. {reason}</translation>
    </message>
    <message>
        <source>Nothing was installed or sent. Plan again: a cluster is then upgraded in stages, as far as the vendor describes it.</source>
        <translation>Es wurde nichts installiert und nichts gesendet. Planen Sie neu: Ein Cluster wird dann stufenweise aktualisiert, soweit der Hersteller es beschreibt.</translation>
    </message>
    <message>
        <source>Nothing was left to distribute.</source>
        <translation>Es war nichts mehr zu verteilen.</translation>
    </message>
    <message>
        <source>Nothing was restored. Install the updates on the new appliance first: {page}.</source>
        <translation>Nichts wurde wiederhergestellt. Installieren Sie zuerst die Aktualisierungen auf dem neuen Gerät: {page}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and export anew.</source>
        <translation>Nichts wurde gesendet. Legen Sie die Datei zurück, oder erstellen Sie den Plan neu und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and take a new backup.</source>
        <translation>Nichts wurde gesendet. Legen Sie die Datei zurück, oder erstellen Sie den Plan und eine Sicherungskopie neu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Resume the run: it asks for the file again. The medium still has it.</source>
        <translation>Es wurde nichts gesendet. Setzen Sie den Lauf fort: Er fragt erneut nach der Datei. Auf dem Datenträger ist sie noch.</translation>
    </message>
    <message>
        <source>Only one of them has its role so far.</source>
        <translation>Bisher hat nur eines der Geräte seine Rolle.</translation>
    </message>
    <message>
        <source>Only one of them is separated; {appliance} still has a role.</source>
        <translation>Nur eines der Geräte ist getrennt; {appliance} hat noch eine Rolle.</translation>
    </message>
    <message>
        <source>Plan again with the own address of each appliance.</source>
        <translation>Planen Sie neu, mit der eigenen Adresse jedes Geräts.</translation>
    </message>
    <message>
        <source>Put it back on {off}, or try again; until then nobody reaches the site.</source>
        <translation>Aktivieren Sie sie wieder auf {off}, oder versuchen Sie es erneut; bis dahin erreicht niemand den Standort.</translation>
    </message>
    <message>
        <source>Save the script for this run, and run it on the second computer.</source>
        <translation>Speichern Sie das Skript für diesen Lauf, und führen Sie es auf dem zweiten Rechner aus.</translation>
    </message>
    <message>
        <source>See the Updates page of the appliance, then try again.</source>
        <translation>Sehen Sie auf der Seite mit den Aktualisierungen des Geräts nach und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>See the status history on the Failover page for the reason.</source>
        <translation>Den Grund nennt der Statusverlauf auf der Seite „Failover“.</translation>
    </message>
    <message>
        <source>Sending {file}</source>
        <translation>{file} wird gesendet</translation>
    </message>
    <message>
        <source>The API of this version cannot protect a backup with a password.</source>
        <translation>Die API dieser Version kann eine Sicherungskopie nicht mit einem Kennwort schützen.</translation>
    </message>
    <message>
        <source>The API of this version is not asked for session data.</source>
        <translation>Die API dieser Version wird nicht nach Sitzungsdaten gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>The API sent %n session(s).</source>
        <translation>
            <numerusform>Die API hat %n Sitzung gesendet.</numerusform>
            <numerusform>Die API hat %n Sitzungen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API sent the backup without a password: keep it where nobody else can read it.</source>
        <translation>Die API hat die Sicherungskopie ohne Kennwort gesendet: Bewahren Sie sie so auf, dass niemand sonst sie lesen kann.</translation>
    </message>
    <message>
        <source>The API sent the backup.</source>
        <translation>Die API hat die Sicherungskopie gesendet.</translation>
    </message>
    <message>
        <source>The API still reports {version}.</source>
        <translation>Die API meldet weiterhin {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The Base software of %n appliance(s) that were held back is not shown: {nodes}</source>
        <translation>
            <numerusform>Die Basissoftware von %n zurückgestellten Gerät wird nicht angezeigt: {nodes}</numerusform>
            <numerusform>Die Basissoftware von %n zurückgestellten Geräten wird nicht angezeigt: {nodes}</numerusform>
        </translation>
    </message>
    <message>
        <source>The Cluster page does not list these nodes any more: {nodes}</source>
        <translation>Die Cluster-Seite führt diese Knoten nicht mehr auf: {nodes}</translation>
    </message>
    <message>
        <source>The Cluster page does not show when the last sync was.</source>
        <translation>Die Cluster-Seite zeigt nicht, wann zuletzt synchronisiert wurde.</translation>
    </message>
    <message>
        <source>The Cluster page took the new setting.</source>
        <translation>Die Cluster-Seite hat die neue Einstellung übernommen.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether automatic failover is on.</source>
        <translation>Die Seite „Failover“ zeigt nicht, ob das automatische Failover eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether backup operations are enabled.</source>
        <translation>Die Failover-Seite zeigt nicht, ob Sicherungs-Vorgänge aktiviert sind.</translation>
    </message>
    <message>
        <source>The Failover page was saved.</source>
        <translation>Die Seite „Failover“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The GUID of the appliance at {address} could not be read.</source>
        <translation>Die GUID des Geräts unter {address} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The GUID of {appliance} is not known.</source>
        <translation>Die GUID von {appliance} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The Updates page does not show whether it installs with the other nodes.</source>
        <translation>Die Seite „Aktualisierungen“ zeigt nicht, ob es mit den anderen Knoten installiert.</translation>
    </message>
    <message>
        <source>The Updates page was saved.</source>
        <translation>Die Seite „Aktualisierungen“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The address of {host} could not be looked up.</source>
        <translation>Die Adresse von {host} konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The appliance accepted the request to install {package}.</source>
        <translation>Das Gerät hat den Auftrag angenommen, {package} zu installieren.</translation>
    </message>
    <message>
        <source>The appliance asked for updates.</source>
        <translation>Das Gerät hat nach Aktualisierungen gefragt.</translation>
    </message>
    <message>
        <source>The appliance at {address} has another GUID than {appliance}.</source>
        <translation>Das Gerät unter {address} hat eine andere GUID als {appliance}.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>Das Gerät konnte nicht nach Aktualisierungen suchen: {words}</translation>
    </message>
    <message>
        <source>The appliance did not distribute {package}: {words}</source>
        <translation>Das Gerät hat {package} nicht verteilt: {words}</translation>
    </message>
    <message>
        <source>The appliance did not take the file of {package}. {words}</source>
        <translation>Das Gerät hat die Datei für {package} nicht angenommen. {words}</translation>
    </message>
    <message>
        <source>The appliance has received {file}.</source>
        <translation>Das Gerät hat {file} empfangen.</translation>
    </message>
    <message>
        <source>The appliance is as it was. If something else has to be installed first, do that and resume the run. If the file is damaged or not for this appliance, bring in the right one, then resume the run.</source>
        <translation>Am Gerät hat sich nichts geändert. Muss zuerst etwas anderes installiert werden, tun Sie das, und setzen Sie den Lauf fort. Ist die Datei beschädigt oder nicht für dieses Gerät, übernehmen Sie die richtige, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>The appliance is installing {package}.</source>
        <translation>Das Gerät installiert {package}.</translation>
    </message>
    <message>
        <source>The appliance reports {version}.</source>
        <translation>Das Gerät meldet {version}.</translation>
    </message>
    <message>
        <source>The appliance says that it failed: {words}</source>
        <translation>Das Gerät meldet einen Fehlschlag: {words}</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>Das Gerät meldet: {words}</translation>
    </message>
    <message>
        <source>The appliance shows a licence agreement and installs nothing before it is accepted. Read it: accepting is your decision for your organization, and it goes on record with your name.</source>
        <translation>Das Gerät zeigt eine Lizenzvereinbarung und installiert nichts, bevor sie angenommen ist. Lesen Sie sie: Ob Sie sie für Ihre Organisation annehmen, entscheiden Sie; die Entscheidung wird mit Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>The appliance waits for its licence agreement to be accepted.</source>
        <translation>Das Gerät wartet darauf, dass seine Lizenzvereinbarung angenommen wird.</translation>
    </message>
    <message>
        <source>The appliance was told to go back to factory defaults.</source>
        <translation>Das Gerät wurde angewiesen, sich auf Originalstandards zurückzusetzen.</translation>
    </message>
    <message>
        <source>The appliance was told to shut down.</source>
        <translation>Das Gerät wurde angewiesen herunterzufahren.</translation>
    </message>
    <message>
        <source>The backup has no control for it: the primary was asked for the sync.</source>
        <translation>Das Backup-Gerät hat dafür kein Bedienelement: Die Synchronisierung wurde am Primärgerät angefordert.</translation>
    </message>
    <message>
        <source>The backup that you chose was checked and copied.</source>
        <translation>Die ausgewählte Sicherungskopie wurde geprüft und kopiert.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer and was checked.</source>
        <translation>Die Sicherungskopie {file} liegt auf diesem Rechner und wurde geprüft.</translation>
    </message>
    <message>
        <source>The button was pressed; no answer came: {reason}</source>
        <translation>Die Schaltfläche wurde gedrückt; es kam keine Antwort: {reason}</translation>
    </message>
    <message>
        <source>The certificate export in the run&apos;s folder is not the one that was verified.</source>
        <translation>Der Zertifikatsexport im Ordner des Laufs ist nicht der, der geprüft wurde.</translation>
    </message>
    <message>
        <source>The certificate export is not in the run&apos;s folder any more.</source>
        <translation>Der Zertifikatsexport liegt nicht mehr im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>The certificate of the old appliance is not known, so nothing can be compared.</source>
        <translation>Das Zertifikat des alten Geräts ist nicht bekannt, daher lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>The certificate was assigned on the new appliance.</source>
        <translation>Das Zertifikat wurde auf dem neuen Gerät zugewiesen.</translation>
    </message>
    <message>
        <source>The cluster sync did not succeed: {words}</source>
        <translation>Die Cluster-Synchronisierung ist nicht gelungen: {words}</translation>
    </message>
    <message>
        <source>The cluster sync was asked for.</source>
        <translation>Die Cluster-Synchronisierung wurde angestoßen.</translation>
    </message>
    <message>
        <source>The console does not show which Jump Clients need the update.</source>
        <translation>Die Konsole zeigt nicht, welche Jump Clients die Aktualisierung benötigen.</translation>
    </message>
    <message>
        <source>The console sent the backup.</source>
        <translation>Die Konsole hat die Sicherungskopie gesendet.</translation>
    </message>
    <message>
        <source>The console sent the certificate export.</source>
        <translation>Die Konsole hat den Zertifikatsexport gesendet.</translation>
    </message>
    <message>
        <source>The data sync did not succeed: {words}</source>
        <translation>Die Datensynchronisierung ist nicht gelungen: {words}</translation>
    </message>
    <message>
        <source>The data sync was asked for.</source>
        <translation>Die Datensynchronisierung wurde angefordert.</translation>
    </message>
    <message>
        <source>The export that you chose was verified and copied.</source>
        <translation>Der ausgewählte Export wurde geprüft und kopiert.</translation>
    </message>
    <message>
        <source>The export {file} was opened and verified.</source>
        <translation>Der Export {file} wurde geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>The failover relationship stands.</source>
        <translation>Die Failover-Beziehung besteht.</translation>
    </message>
    <message>
        <source>The failover relationship was asked for.</source>
        <translation>Die Failover-Beziehung wurde angefordert.</translation>
    </message>
    <message>
        <source>The failover relationship was broken.</source>
        <translation>Die Failover-Beziehung wurde getrennt.</translation>
    </message>
    <message>
        <source>The failover role of {appliance} is not shown.</source>
        <translation>Die Failover-Rolle von {appliance} wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The health check does not report good health yet: {words}</source>
        <translation>Die Zustandsprüfung fällt noch nicht gut aus: {words}</translation>
    </message>
    <message>
        <source>The hosts file of this computer still holds the entry of an interrupted test.</source>
        <translation>Die Hosts-Datei dieses Rechners enthält noch den Eintrag eines unterbrochenen Tests.</translation>
    </message>
    <message>
        <source>The last cluster sync was {when}.</source>
        <translation>Die letzte Cluster-Synchronisierung war am {when}.</translation>
    </message>
    <message>
        <source>The last data sync did not succeed: {words}</source>
        <translation>Die letzte Datensynchronisierung ist nicht gelungen: {words}</translation>
    </message>
    <message>
        <source>The last data sync was {when}, and it ended well.</source>
        <translation>Die letzte Datensynchronisierung war am {when} und ist gut ausgegangen.</translation>
    </message>
    <message>
        <source>The last data sync was {when}.</source>
        <translation>Die letzte Datensynchronisierung war am {when}.</translation>
    </message>
    <message>
        <source>The last data sync was {when}: that is too long ago.</source>
        <translation>Die letzte Datensynchronisierung war am {when}: Das ist zu lange her.</translation>
    </message>
    <message>
        <source>The licence agreement was accepted.</source>
        <translation>Die Lizenzvereinbarung wurde angenommen.</translation>
    </message>
    <message>
        <source>The master reports that nobody is left on these nodes, but the nodes themselves did not confirm it: {nodes}. {reason}</source>
        <translation>Laut dem Master ist niemand mehr auf diesen Knoten, aber die Knoten selbst haben es nicht bestätigt: {nodes}. {reason}</translation>
    </message>
    <message>
        <source>The new appliance answers now. This plan was made before, and does not know it.</source>
        <translation>Das neue Gerät antwortet jetzt. Dieser Plan wurde vorher erstellt und kennt es nicht.</translation>
    </message>
    <message>
        <source>The new appliance at {address} did not show the GUID that it had before.</source>
        <translation>Das neue Gerät unter {address} zeigte nicht die GUID, die es vorher hatte.</translation>
    </message>
    <message>
        <source>The new appliance did not take the backup. {words}</source>
        <translation>Das neue Gerät hat die Sicherungskopie nicht angenommen. {words}</translation>
    </message>
    <message>
        <source>The new appliance did not take the certificate. {words}</source>
        <translation>Das neue Gerät hat das Zertifikat nicht angenommen. {words}</translation>
    </message>
    <message>
        <source>The new appliance does not know the API account of the old one.</source>
        <translation>Das neue Gerät kennt das API-Konto des alten nicht.</translation>
    </message>
    <message>
        <source>The new appliance does not list a certificate for {host} yet.</source>
        <translation>Das neue Gerät führt noch kein Zertifikat für {host} auf.</translation>
    </message>
    <message>
        <source>The new appliance does not list the certificate.</source>
        <translation>Das neue Gerät führt das Zertifikat nicht auf.</translation>
    </message>
    <message>
        <source>The new appliance has received the backup.</source>
        <translation>Das neue Gerät hat die Sicherungskopie erhalten.</translation>
    </message>
    <message>
        <source>The new appliance has received the certificate.</source>
        <translation>Das neue Gerät hat das Zertifikat erhalten.</translation>
    </message>
    <message>
        <source>The new appliance has refused the vendor&apos;s first sign-in and an account of the old one. They are not sent again in this sitting, so that no account is locked.</source>
        <translation>Das neue Gerät hat die erste Anmeldung des Herstellers und ein Konto des alten Geräts abgelehnt. In diesem Arbeitsabschnitt werden sie nicht noch einmal gesendet, damit kein Konto gesperrt wird.</translation>
    </message>
    <message>
        <source>The new appliance is as it was. Resume the run with the passphrase that was set at the export; if it is the right one, export the certificate again.</source>
        <translation>Das neue Gerät ist wie zuvor. Setzen Sie den Lauf mit der Passphrase fort, die beim Export festgelegt wurde; ist es die richtige, exportieren Sie das Zertifikat noch einmal.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, and the backup was taken with {old}.</source>
        <translation>Auf dem neuen Gerät läuft {new}, und die Sicherungskopie stammt von {old}.</translation>
    </message>
    <message>
        <source>The new appliance still serves another certificate for {host}.</source>
        <translation>Das neue Gerät zeigt für {host} weiterhin ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>The new appliance still takes the vendor&apos;s first sign-in: it holds no data yet.</source>
        <translation>Das neue Gerät nimmt noch die erste Anmeldung des Herstellers an: Es enthält noch keine Daten.</translation>
    </message>
    <message>
        <source>The new appliance takes neither the vendor&apos;s first sign-in nor an account of the old one.</source>
        <translation>Das neue Gerät nimmt weder die erste Anmeldung des Herstellers noch ein Konto des alten an.</translation>
    </message>
    <message>
        <source>The new appliance warns about the certificate for {host}: {words}</source>
        <translation>Das neue Gerät warnt vor dem Zertifikat für {host}: {words}</translation>
    </message>
    <message>
        <source>The packages are being distributed to the cluster.</source>
        <translation>Die Pakete werden an den Cluster verteilt.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install here may reach every node.</source>
        <translation>Die Seite {page} hat den Abschnitt „{section}“: Eine Installation hier könnte alle Knoten erreichen.</translation>
    </message>
    <message>
        <source>The page {page} of the node does not show who is connected.</source>
        <translation>Die Seite {page} des Knotens zeigt nicht, wer verbunden ist.</translation>
    </message>
    <message>
        <source>The result file {file} cannot be read: {reason}</source>
        <translation>Die Ergebnisdatei {file} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The result file {file} does not count: {reason}</source>
        <translation>Die Ergebnisdatei {file} zählt nicht: {reason}</translation>
    </message>
    <message>
        <source>The result is about {host} and {address}, not about this test.</source>
        <translation>Das Ergebnis betrifft {host} und {address}, nicht diesen Test.</translation>
    </message>
    <message>
        <source>The role did not change within half an hour.</source>
        <translation>Die Rolle hat sich innerhalb einer halben Stunde nicht geändert.</translation>
    </message>
    <message>
        <source>The role was set; no answer came: {reason}</source>
        <translation>Die Rolle wurde festgelegt; es kam keine Antwort: {reason}</translation>
    </message>
    <message>
        <source>The roles are the other way round: {appliance} is primary.</source>
        <translation>Die Rollen sind vertauscht: {appliance} ist Primärgerät.</translation>
    </message>
    <message>
        <source>The roles were set.</source>
        <translation>Die Rollen wurden festgelegt.</translation>
    </message>
    <message>
        <source>The second computer found: {finding}</source>
        <translation>Der zweite Rechner hat festgestellt: {finding}</translation>
    </message>
    <message>
        <source>The session data that you chose was checked and copied.</source>
        <translation>Die Sitzungsdaten, die Sie ausgewählt haben, wurden geprüft und kopiert.</translation>
    </message>
    <message>
        <source>The shared address is disabled on both appliances: nobody reaches the site.</source>
        <translation>Die freigegebene Adresse ist auf beiden Geräten deaktiviert: Niemand erreicht den Standort.</translation>
    </message>
    <message>
        <source>The shared address is disabled on {off}, and {on} did not take it: {reason}</source>
        <translation>Die freigegebene Adresse ist auf {off} deaktiviert, und {on} hat sie nicht übernommen: {reason}</translation>
    </message>
    <message>
        <source>The shared address is enabled on both appliances.</source>
        <translation>Die freigegebene Adresse ist auf beiden Geräten aktiviert.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance} again.</source>
        <translation>Die freigegebene Adresse ist auf {appliance} wieder aktiviert.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}.</source>
        <translation>Die freigegebene Adresse ist auf {appliance} aktiviert.</translation>
    </message>
    <message>
        <source>The shared address was switched over.</source>
        <translation>Die freigegebene Adresse wurde umgeschaltet.</translation>
    </message>
    <message>
        <source>The shared host name {host} must not be used to set up failover.</source>
        <translation>Für das Einrichten des Failovers darf der gemeinsame Hostname {host} nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The test has not been run yet.</source>
        <translation>Der Test wurde noch nicht durchgeführt.</translation>
    </message>
    <message>
        <source>The test passed; the hosts file is as before.</source>
        <translation>Der Test ist bestanden; die Hosts-Datei ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>Die beiden Geräte haben nicht denselben Schlüssel zur Kommunikation zwischen Geräten.</translation>
    </message>
    <message>
        <source>The update file of {package} is no longer the one that was brought in.</source>
        <translation>Die Aktualisierungsdatei für {package} ist nicht mehr die, die übernommen wurde.</translation>
    </message>
    <message>
        <source>The update file of {package} is not in the run&apos;s folder any more.</source>
        <translation>Die Aktualisierungsdatei für {package} ist nicht mehr im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>There is no account for the console /{console}.</source>
        <translation>Für die Konsole /{console} ist kein Konto vorhanden.</translation>
    </message>
    <message>
        <source>There is no backup {file} in the run&apos;s folder yet.</source>
        <translation>Im Ordner des Laufs liegt noch keine Sicherungskopie {file}.</translation>
    </message>
    <message>
        <source>There is no certificate export in the run&apos;s folder yet.</source>
        <translation>Im Ordner des Laufs liegt noch kein Zertifikatsexport.</translation>
    </message>
    <message>
        <source>There is no file {file} on this computer.</source>
        <translation>Die Datei {file} gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>There is no session data in the run&apos;s folder yet.</source>
        <translation>Im Ordner des Laufs sind noch keine Sitzungsdaten.</translation>
    </message>
    <message>
        <source>These do not list all packages yet: {nodes}</source>
        <translation>Noch nicht alle Pakete führen auf: {nodes}</translation>
    </message>
    <message>
        <source>This edition has no API that shows which Jump Clients need the update.</source>
        <translation>Diese Edition hat keine API, die zeigt, welche Jump Clients die Aktualisierung benötigen.</translation>
    </message>
    <message>
        <source>This step produces no file.</source>
        <translation>Bei diesem Schritt entsteht keine Datei.</translation>
    </message>
    <message>
        <source>Upgraded nodes that take over: {ready} of {all}.</source>
        <translation>Aktualisierte Knoten, die übernehmen: {ready} von {all}.</translation>
    </message>
    <message>
        <source>What was found is taken over. Choose the medium or folder that has the rest; or say which file is which package, a line for each: package=file.</source>
        <translation>Was gefunden wurde, ist übernommen. Wählen Sie den Datenträger oder Ordner mit dem Rest, oder geben Sie an, welche Datei zu welchem Paket gehört, je eine Zeile: Paket=Datei.</translation>
    </message>
    <message>
        <source>When both were last in sync is not on record, so what to ask for is not known.</source>
        <translation>Wann beide zuletzt synchron waren, ist nicht festgehalten; daher ist nicht bekannt, was abzufragen ist.</translation>
    </message>
    <message>
        <source>When the site was detected, both addresses showed the same GUID or certificate.</source>
        <translation>Als der Standort erkannt wurde, zeigten beide Adressen dieselbe GUID oder dasselbe Zertifikat.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined.</source>
        <translation>Wohin {host} führt, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Whether the new appliance runs the site could not be determined.</source>
        <translation>Ob der Standort auf dem neuen Gerät läuft, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections is not shown: {nodes}</source>
        <translation>Es wird nicht angezeigt, ob diese Knoten neue Client-Verbindungen annehmen: {nodes}</translation>
    </message>
    <message>
        <source>Which certificate {appliance} had is not known, so nothing can be compared.</source>
        <translation>Welches Zertifikat {appliance} hatte, ist nicht bekannt, daher lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Who is connected now cannot be determined without the API; see the page {page} of /login.</source>
        <translation>Wer gerade verbunden ist, lässt sich ohne die API nicht feststellen; sehen Sie in /login auf der Seite {page} nach.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Wer jetzt verbunden ist, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined: {reason}</source>
        <translation>Wer gerade verbunden ist, ließ sich nicht feststellen: {reason}</translation>
    </message>
    <message>
        <source>Who is connected to these nodes is not shown: {nodes}</source>
        <translation>Es wird nicht angezeigt, wer mit diesen Knoten verbunden ist: {nodes}</translation>
    </message>
    <message>
        <source>Without an upgraded node that takes over: {regions}. After this step nobody is served there until a node there has been upgraded. Missing: {nodes}</source>
        <translation>Ohne aktualisierten Knoten, der übernimmt: {regions}. Nach diesem Schritt wird dort niemand bedient, bis dort ein Knoten aktualisiert ist. Es fehlen: {nodes}</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did, and nothing was pressed from here. Either it was reset by somebody, or another computer answers.</source>
        <translation>{address} zeigt ein anderes Zertifikat als {appliance} zuvor, und von hier aus wurde nichts gedrückt. Entweder hat es jemand zurückgesetzt, oder es antwortet ein anderer Computer.</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did.</source>
        <translation>{address} zeigt ein anderes Zertifikat als {appliance} zuvor.</translation>
    </message>
    <message>
        <source>{appliance} did not pass the test: {reason}</source>
        <translation>{appliance} hat den Test nicht bestanden: {reason}</translation>
    </message>
    <message>
        <source>{appliance} still shows the certificate of {host}.</source>
        <translation>{appliance} zeigt weiterhin das Zertifikat von {host}.</translation>
    </message>
    <message>
        <source>{clock} Set it right (NTP under {page}), then resume the run.</source>
        <translation>{clock} Stellen Sie sie richtig (NTP unter {page}), und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the run&apos;s folder.</source>
        <translation>{file} ließ sich nicht in den Ordner des Laufs kopieren.</translation>
    </message>
    <message>
        <source>{file} could not be renamed to make room for the new one.</source>
        <translation>{file} ließ sich nicht umbenennen, um Platz für die neue Datei zu schaffen.</translation>
    </message>
    <message>
        <source>{file} in the run&apos;s folder is not the backup that this run took.</source>
        <translation>{file} im Ordner des Laufs ist nicht die Sicherungskopie, die dieser Lauf erstellt hat.</translation>
    </message>
    <message>
        <source>{file} is not the backup that was taken.</source>
        <translation>{file} ist nicht die erstellte Sicherungskopie.</translation>
    </message>
    <message>
        <source>{file} is not the session data that was extracted.</source>
        <translation>{file} enthält nicht die Sitzungsdaten, die extrahiert wurden.</translation>
    </message>
    <message>
        <source>{file} is the export that was verified before.</source>
        <translation>{file} ist der bereits geprüfte Export.</translation>
    </message>
    <message>
        <source>{offline} {now} are connected; when the site was detected it was {before}.</source>
        <translation>{offline} Verbunden sind {now}; als der Standort erkannt wurde, waren es {before}.</translation>
    </message>
    <message>
        <source>{package} cannot be installed now: {words}</source>
        <translation>{package} kann jetzt nicht installiert werden: {words}</translation>
    </message>
    <message>
        <source>{package} is listed and not installed.</source>
        <translation>{package} ist aufgeführt und nicht installiert.</translation>
    </message>
    <message>
        <source>{package} is listed as installed, but the appliance does not show its version yet.</source>
        <translation>{package} ist als installiert aufgeführt, doch das Gerät zeigt die Version noch nicht.</translation>
    </message>
    <message>
        <source>{package} is locked: {words}</source>
        <translation>{package} ist gesperrt: {words}</translation>
    </message>
    <message>
        <source>{package} is neither installed nor listed. A package that has been downloaded is no longer listed.</source>
        <translation>{package} ist weder installiert noch aufgeführt. Ein heruntergeladenes Paket verschwindet aus der Liste.</translation>
    </message>
    <message>
        <source>{package} is not installed, and nothing is under way.</source>
        <translation>{package} ist nicht installiert, und nichts ist im Gange.</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. At work: {nodes}</source>
        <translation>{package}: {done} von {all} haben es. Bei der Arbeit: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. No answer from: {nodes}</source>
        <translation>{package}: {done} von {all} haben es. Keine Antwort von: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. Still without it: {nodes}</source>
        <translation>{package}: {done} von {all} haben es. Noch ohne: {nodes}</translation>
    </message>
    <message>
        <source>{reason} {appliance} answers at its own address. The router may not let this network reach the public address from inside; if so, check from outside.</source>
        <translation>{reason} {appliance} antwortet unter seiner eigenen Adresse. Möglicherweise lässt der Router dieses Netz die öffentliche Adresse nicht von innen erreichen; prüfen Sie es dann von außen.</translation>
    </message>
    <message>
        <source>{text} Not counted: {nodes}</source>
        <translation>{text} Nicht gezählt: {nodes}</translation>
    </message>
</context>
<context>
    <name>appliance</name>
    <message>
        <source>A different appliance answers at {address} than before. Nothing was changed on it.</source>
        <translation>Unter {address} antwortet ein anderes Gerät als zuvor. Darauf wurde nichts geändert.</translation>
    </message>
    <message>
        <source>After a switch of roles a name or a shared address leads to the other appliance. Give this appliance&apos;s own address, or correct the name, and detect the site again.</source>
        <translation>Nach einem Rollentausch führt ein Name oder eine freigegebene Adresse zum anderen Gerät. Geben Sie die eigene Adresse dieses Geräts an oder berichtigen Sie den Namen, und lassen Sie den Standort neu erkennen.</translation>
    </message>
    <message>
        <source>An appliance can be made primary or backup; only backup can be forced.</source>
        <translation>Ein Gerät kann zum Primärgerät oder zum Backup gemacht werden; nur der Wechsel zum Backup lässt sich erzwingen.</translation>
    </message>
    <message>
        <source>Check address and port. During an install or a restart wait and try again; a proxy or load balancer in between can be the cause too.</source>
        <translation>Prüfen Sie Adresse und Port. Während einer Installation oder eines Neustarts warten Sie und versuchen es erneut; die Ursache kann auch ein Proxy oder Load Balancer dazwischen sein.</translation>
    </message>
    <message>
        <source>Check in a browser whether the account may open the page. On /appliance, {page} can limit which computers are let in.</source>
        <translation>Prüfen Sie im Browser, ob das Konto die Seite öffnen darf. In /appliance kann die Seite {page} einschränken, welche Rechner zugelassen sind.</translation>
    </message>
    <message>
        <source>Check in a browser whether this account may open the page, and do this step there.</source>
        <translation>Prüfen Sie im Browser, ob dieses Konto die Seite öffnen darf, und führen Sie den Schritt dort aus.</translation>
    </message>
    <message>
        <source>Check the spelling and this computer&apos;s DNS, or give the appliance&apos;s IP address.</source>
        <translation>Prüfen Sie die Schreibweise und den DNS-Dienst dieses Rechners, oder geben Sie die IP-Adresse des Geräts an.</translation>
    </message>
    <message>
        <source>Check them by signing in to /login. Before version 16, there are no API accounts: a user of /login asks, who needs the permission “{wording}”.</source>
        <translation>Prüfen Sie beides, indem Sie sich bei /login anmelden. Vor Version 16 gibt es keine API-Konten: Ein Benutzer von /login fragt an; er braucht die Berechtigung „{wording}“.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then the address of the appliance.</source>
        <translation>Prüfen Sie das Netzwerk dieses Rechners, dann die Adresse des Geräts.</translation>
    </message>
    <message>
        <source>Check user name, client ID and secret for line breaks or stray characters, and enter them again.</source>
        <translation>Prüfen Sie Benutzername, Client-ID und Geheimnis auf Zeilenumbrüche oder überzählige Zeichen, und geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Choose a file with one or more certificates in PEM form that you may read.</source>
        <translation>Wählen Sie eine Datei mit einem oder mehreren Zertifikaten im PEM-Format, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, then try again.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose another name. An earlier backup or export is never overwritten.</source>
        <translation>Wählen Sie einen anderen Namen. Eine frühere Sicherungskopie oder ein früherer Export wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Choose on the console yourself, then confirm it here.</source>
        <translation>Treffen Sie die Auswahl selbst in der Konsole, und bestätigen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one on /login under {page} and enter the secret again. Secrets are shown only once: generate a new one if in doubt. After an upgrade from a version without API accounts create one there.</source>
        <translation>Vergleichen Sie die Client-ID mit der in /login unter {page}, und geben Sie das Geheimnis erneut ein. Geheimnisse werden nur einmal angezeigt: Erzeugen Sie im Zweifel ein neues. Nach einem Upgrade von einer Version ohne API-Konten legen Sie dort eines an.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that {page} shows and accept it if they are equal, or name the file with your authority&apos;s certificate. Otherwise ask whoever looks after the network.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den {page} zeigt, und akzeptieren Sie ihn, wenn beide gleich sind, oder geben Sie die Datei mit dem Zertifikat Ihrer Zertifizierungsstelle an. Fragen Sie andernfalls die Person, die das Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Create an API account on /login under {page}, and give it at the next sign-in. Until then, the assistant uses the console, or asks you.</source>
        <translation>Legen Sie auf /login unter {page} ein API-Konto an und geben Sie es bei der nächsten Anmeldung an. Bis dahin nutzt der Assistent die Konsole oder fragt Sie.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself, then confirm it here.</source>
        <translation>Führen Sie diesen Schritt selbst in der Konsole aus, und bestätigen Sie ihn dann hier.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself: the step shows where. Then confirm it here; the assistant checks whether it is done.</source>
        <translation>Führen Sie diesen Schritt selbst in der Konsole aus: Der Schritt zeigt, wo. Bestätigen Sie ihn dann hier; der Assistent sieht nach, ob er erledigt ist.</translation>
    </message>
    <message>
        <source>Download the backup by hand on /login, {page}, with {button}, and hand the file in here.</source>
        <translation>Laden Sie die Sicherungskopie in /login, {page}, mit „{button}“ von Hand herunter, und übergeben Sie die Datei hier.</translation>
    </message>
    <message>
        <source>Download the file with your browser and hand it in here.</source>
        <translation>Laden Sie die Datei mit dem Browser herunter, und übergeben Sie sie hier.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again.</source>
        <translation>Während einer Installation oder eines Neustarts ist das normal: Warten Sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check on /login under {page} that {option} is on, and see what the console says.</source>
        <translation>Während einer Installation oder eines Neustarts ist das normal: Warten Sie, und versuchen Sie es erneut. Bleibt es dabei, prüfen Sie in /login unter {page}, ob „{option}“ eingeschaltet ist und was die Konsole meldet.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check that this computer&apos;s address is allowed to reach the appliance.</source>
        <translation>Während einer Installation oder eines Neustarts ist das normal: Warten Sie, und versuchen Sie es erneut. Bleibt es dabei, prüfen Sie, ob die Adresse dieses Rechners das Gerät erreichen darf.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check the address and the port, and whether the appliance is switched on.</source>
        <translation>Während einer Installation oder eines Neustarts ist das normal: Warten Sie, und versuchen Sie es erneut. Bleibt es dabei, prüfen Sie Adresse und Port und ob das Gerät eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Enter them again; they will not be tried again automatically. /login and /appliance have separate users: check that these are for {console}.</source>
        <translation>Geben Sie beides erneut ein; von selbst wird es nicht noch einmal versucht. /login und /appliance haben getrennte Benutzer: Prüfen Sie, ob die Angaben für {console} gelten.</translation>
    </message>
    <message>
        <source>Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.</source>
        <translation>Geben Sie einen Hostnamen oder eine IP-Adresse an, mit Port, falls es nicht 443 ist, zum Beispiel 192.0.2.10:8443.</translation>
    </message>
    <message>
        <source>If that is a name of the site, connect by that name and give this appliance&apos;s address for it, so that the assistant still talks to this very appliance.</source>
        <translation>Falls das ein Name des Standorts ist, verbinden Sie sich über diesen Namen und geben Sie dafür die Adresse dieses Geräts an, damit der Assistent weiterhin mit genau diesem Gerät spricht.</translation>
    </message>
    <message>
        <source>If the appliance is installing or restarting, give it more time. Otherwise check the address, and that no firewall stands between this computer and the appliance.</source>
        <translation>Wenn das Gerät installiert oder neu startet, geben Sie ihm mehr Zeit. Prüfen Sie andernfalls die Adresse und ob eine Firewall zwischen diesem Rechner und dem Gerät steht.</translation>
    </message>
    <message>
        <source>If the appliance is restarting, wait and try again. Otherwise check that the address leads to the appliance itself and not to a portal or a proxy in front of it.</source>
        <translation>Wenn das Gerät neu startet, warten Sie und versuchen Sie es erneut. Prüfen Sie andernfalls, ob die Adresse zum Gerät selbst führt und nicht zu einem vorgeschalteten Portal oder Proxy.</translation>
    </message>
    <message>
        <source>If the certificate was replaced on purpose, compare the new fingerprint with the one on {page} and accept it. If not, find out which computer answers at this address before you go on.</source>
        <translation>Wenn das Zertifikat absichtlich ersetzt wurde, vergleichen Sie den neuen Fingerabdruck mit dem unter {page}, und akzeptieren Sie ihn. Falls nicht, klären Sie vor dem Fortfahren, welcher Rechner unter dieser Adresse antwortet.</translation>
    </message>
    <message>
        <source>It becomes valid on {since}; perhaps this computer&apos;s clock is wrong.</source>
        <translation>Es wird erst am {since} gültig; vielleicht geht die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>It is self-signed; no authority stands behind it.</source>
        <translation>Es ist selbstsigniert; keine Zertifizierungsstelle steht dahinter.</translation>
    </message>
    <message>
        <source>It was issued to {names}, not to {host}.</source>
        <translation>Es ist auf {names} ausgestellt, nicht auf {host}.</translation>
    </message>
    <message>
        <source>It was valid until {until}.</source>
        <translation>Es war bis {until} gültig.</translation>
    </message>
    <message>
        <source>Make room or choose a folder on another disk, then try again.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Laufwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make sure that it is the same node, and do this step on the console; then confirm it here.</source>
        <translation>Vergewissern Sie sich, dass es derselbe Knoten ist, und führen Sie diesen Schritt auf der Konsole aus; bestätigen Sie ihn dann hier.</translation>
    </message>
    <message>
        <source>No secure connection to {address} could be established. Nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zu {address} zustande. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at {address}.</source>
        <translation>Unter {address} werden keine Verbindungen angenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed. See what the console says about it, or do this step on the console.</source>
        <translation>Es wurde nichts geändert. Sehen Sie nach, was die Konsole dazu meldet, oder führen Sie den Schritt in der Konsole aus.</translation>
    </message>
    <message>
        <source>Nothing was done. Wait, then try again; other programs that use the same account count as well.</source>
        <translation>Es wurde nichts ausgeführt. Warten Sie, und versuchen Sie es dann erneut; andere Programme mit demselben Konto zählen mit.</translation>
    </message>
    <message>
        <source>Nothing was sent to {address}: the request contains characters that HTTP cannot carry.</source>
        <translation>An {address} wurde nichts gesendet: Die Anfrage enthält Zeichen, die HTTP nicht übertragen kann.</translation>
    </message>
    <message>
        <source>On /appliance, allow a newer version of TLS under {page} if it is offered there. If not, this upgrade has to be done on the consoles, following the vendor&apos;s guide.</source>
        <translation>Erlauben Sie in /appliance unter {page} eine neuere TLS-Version, falls sie dort angeboten wird. Sonst muss dieses Upgrade nach dem Handbuch des Herstellers in den Konsolen erfolgen.</translation>
    </message>
    <message>
        <source>On /login open {page}, edit the account, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>Öffnen Sie in /login die Seite {page}, bearbeiten Sie das Konto, gewähren Sie „{wording}“, und speichern Sie. Versuchen Sie es dann erneut; der Schritt lässt sich auch in der Konsole ausführen.</translation>
    </message>
    <message>
        <source>On /login, edit the user, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>Bearbeiten Sie auf /login den Benutzer, erteilen Sie „{wording}“ und speichern Sie. Versuchen Sie es dann noch einmal; der Schritt geht auch auf der Konsole.</translation>
    </message>
    <message>
        <source>On /login, open {page} and check that the account is enabled and that its {list} lets this computer in.</source>
        <translation>Öffnen Sie in /login die Seite {page}, und prüfen Sie, ob das Konto aktiviert ist und seine „{list}“ diesen Rechner zulässt.</translation>
    </message>
    <message>
        <source>On /login, open {page}, tick {option}, check that the account is enabled, and save. Without the API, the assistant uses the console, or asks you.</source>
        <translation>Öffnen Sie in /login die Seite {page}, aktivieren Sie „{option}“, prüfen Sie, ob das Konto aktiviert ist, und speichern Sie. Ohne die API nutzt der Assistent die Konsole oder fragt Sie.</translation>
    </message>
    <message>
        <source>Open the page in your browser and do this step there; then confirm it here.</source>
        <translation>Sehen Sie sich die Seite im Browser an, führen Sie den Schritt dort aus, und bestätigen Sie ihn dann hier.</translation>
    </message>
    <message>
        <source>Open {page} in a browser, do this step there, and confirm it here.</source>
        <translation>Öffnen Sie {page} im Browser, führen Sie den Schritt dort aus, und bestätigen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Open {page} in a browser. If it is not there either, the account may not see it, or this appliance does not have it: the backup of a failover pair has fewer pages.</source>
        <translation>Öffnen Sie {page} im Browser. Fehlt sie auch dort, darf das Konto sie möglicherweise nicht sehen, oder dieses Gerät hat sie nicht: Das Backup eines Failover-Paars hat weniger Seiten.</translation>
    </message>
    <message>
        <source>Open {page} on the primary. What is set there reaches the backup with the next data sync; after the failover relationship is broken, the backup has the page too.</source>
        <translation>Öffnen Sie {page} auf dem Primärgerät. Was dort eingestellt ist, gelangt mit der nächsten Datensynchronisierung auf das Backup; ist die Failover-Beziehung getrennt, hat auch das Backup diese Seite.</translation>
    </message>
    <message>
        <source>See on the page whether the node was taken out of the cluster or has another name now.</source>
        <translation>Sehen Sie auf der Seite nach, ob der Knoten aus dem Cluster genommen wurde oder jetzt anders heißt.</translation>
    </message>
    <message>
        <source>Sign in with your browser and do the steps on the console yourself; the assistant says where, and checks what it can. Or use a local account without a second factor for the time of the upgrade.</source>
        <translation>Melden Sie sich im Browser an, und führen Sie die Schritte selbst in der Konsole aus; der Assistent sagt, wo, und prüft, was er kann. Oder verwenden Sie für die Zeit des Upgrades ein lokales Konto ohne zweiten Faktor.</translation>
    </message>
    <message>
        <source>Sign in with your browser, set a new password, and enter it here.</source>
        <translation>Melden Sie sich im Browser an, legen Sie ein neues Kennwort fest, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The API account lacks the permission “{wording}” ({name}). Nothing was changed.</source>
        <translation>Dem API-Konto fehlt die Berechtigung „{wording}“ ({name}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The API of this site, or the API account, is switched off.</source>
        <translation>Die API dieses Standorts oder das API-Konto ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The API of this version wants an API account and no longer takes a user of /login.</source>
        <translation>Die API dieser Version verlangt ein API-Konto und lässt keinen Benutzer von /login mehr zu.</translation>
    </message>
    <message>
        <source>The account for {console} of {address} is locked. Nothing more was tried.</source>
        <translation>Das Konto für {console} auf {address} ist gesperrt. Es wurde nichts weiter versucht.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed sign-ins. Nothing more was tried.</source>
        <translation>Das Konto ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt. Es wurde nichts weiter versucht.</translation>
    </message>
    <message>
        <source>The answer from {address} broke off before its end; it was discarded.</source>
        <translation>Die Antwort von {address} brach vorzeitig ab; sie wurde verworfen.</translation>
    </message>
    <message>
        <source>The appliance answers, but not yet to the health probe.</source>
        <translation>Das Gerät antwortet, aber noch nicht auf die Zustandsprüfung.</translation>
    </message>
    <message>
        <source>The appliance asks for a rest: too many requests were made with this API account.</source>
        <translation>Das Gerät verlangt eine Pause: Mit diesem API-Konto wurden zu viele Anfragen gestellt.</translation>
    </message>
    <message>
        <source>The appliance does not accept this API account. It will not be tried again automatically.</source>
        <translation>Das Gerät nimmt dieses API-Konto nicht an. Von selbst wird es nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>The appliance does not accept this user name and password. They will not be sent again.</source>
        <translation>Das Gerät nimmt diesen Benutzernamen mit diesem Kennwort nicht an. Beides wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The appliance does not send all certificates up to the authority {issuer}.</source>
        <translation>Das Gerät sendet nicht alle Zertifikate bis zur Zertifizierungsstelle {issuer}.</translation>
    </message>
    <message>
        <source>The appliance reports that it is healthy.</source>
        <translation>Das Gerät meldet, dass es in Ordnung ist.</translation>
    </message>
    <message>
        <source>The appliance reports that it is not healthy: {text}</source>
        <translation>Das Gerät meldet eine Störung: {text}</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted. Nothing was sent. {reason}</source>
        <translation>Dem Zertifikat von {address} wird nicht vertraut. Es wurde nichts gesendet. {reason}</translation>
    </message>
    <message>
        <source>The console of {address} asked to sign in again, and its page has changed meanwhile.</source>
        <translation>Die Konsole von {address} verlangte erneut eine Anmeldung, und ihre Seite hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The console of {address} asks to sign in again right after signing in.</source>
        <translation>Die Konsole von {address} verlangt gleich nach der Anmeldung erneut eine Anmeldung.</translation>
    </message>
    <message>
        <source>The console of {address} declined: {text}</source>
        <translation>Die Konsole von {address} hat abgelehnt: {text}</translation>
    </message>
    <message>
        <source>The console of {address} does not let this account or this computer in.</source>
        <translation>Die Konsole von {address} lässt dieses Konto oder diesen Rechner nicht zu.</translation>
    </message>
    <message>
        <source>The console of {address} is busy or in trouble.</source>
        <translation>Die Konsole von {address} ist ausgelastet oder gestört.</translation>
    </message>
    <message>
        <source>The console of {address} redirects the assistant in a circle.</source>
        <translation>Die Konsole von {address} schickt den Assistenten im Kreis.</translation>
    </message>
    <message>
        <source>The console of {address} says: {text}</source>
        <translation>Die Konsole von {address} meldet: {text}</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than a page.</source>
        <translation>Die Konsole von {address} hat etwas anderes als eine Seite gesendet.</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than the file; it was discarded.</source>
        <translation>Die Konsole von {address} hat nicht die Datei gesendet, sondern etwas anderes; es wurde verworfen.</translation>
    </message>
    <message>
        <source>The console of {address} shows no form to sign in that the assistant understands.</source>
        <translation>Die Konsole von {address} zeigt kein Anmeldeformular, das der Assistent versteht.</translation>
    </message>
    <message>
        <source>The console of {address} wants more than a password to sign in.</source>
        <translation>Die Konsole von {address} verlangt zur Anmeldung mehr als ein Kennwort.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not stored. The appliance is as it was.</source>
        <translation>Das Laufwerk ist voll; {file} wurde nicht gespeichert. Am Gerät hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate, {file}, cannot be used.</source>
        <translation>Die Datei {file} mit dem Zertifikat der Zertifizierungsstelle lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or read.</source>
        <translation>Die Datei {file} kann nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
        <source>The menu of the console has more than one {page}, and the assistant does not guess.</source>
        <translation>Das Menü der Konsole enthält {page} mehrfach; der Assistent rät nicht.</translation>
    </message>
    <message>
        <source>The menu of the console has no {page} for this account.</source>
        <translation>Im Menü der Konsole fehlt für dieses Konto {page}.</translation>
    </message>
    <message>
        <source>The name in {address} has no address.</source>
        <translation>Zum Namen in {address} gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>The node {node} is called {now} on the page {page} by now. Nothing was done.</source>
        <translation>Der Knoten {node} heißt auf der Seite {page} inzwischen {now}. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The page shows what it is waiting for; other packages may have to be installed first.</source>
        <translation>Sehen Sie auf der Seite nach, worauf es wartet; möglicherweise müssen zuerst andere Pakete installiert werden.</translation>
    </message>
    <message>
        <source>The page {page} can only be used in a browser here. Nothing was done.</source>
        <translation>Die Seite {page} lässt sich hier nur im Browser bedienen. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The page {page} does not list the node {node} any more. Nothing was done.</source>
        <translation>Die Seite {page} führt den Knoten {node} nicht mehr auf. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The page {page} does not list “{text}”.</source>
        <translation>Die Seite {page} führt „{text}“ nicht auf.</translation>
    </message>
    <message>
        <source>The page {page} does not show the GUID of the appliance that is meant. Nothing was done.</source>
        <translation>Die Seite {page} zeigt nicht die GUID des gemeinten Geräts. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control} for the node {node}. Nothing was done.</source>
        <translation>Die Seite {page} hat für den Knoten {node} mehr als ein {control}. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control}, and the assistant does not guess.</source>
        <translation>Auf der Seite {page} gibt es „{control}“ mehrfach; der Assistent rät nicht.</translation>
    </message>
    <message>
        <source>The page {page} has no field for: {what}. Nothing was done.</source>
        <translation>Die Seite {page} hat kein Feld für: {what}. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The page {page} has no such part as expected here. Nothing was done.</source>
        <translation>Der Seite {page} fehlt ein hier erwarteter Teil. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The page {page} has nothing called {control}. Nothing was done.</source>
        <translation>Auf der Seite {page} gibt es kein „{control}“. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The page {page} has several buttons here ({names}), and the assistant does not guess.</source>
        <translation>Auf der Seite {page} gibt es hier mehrere Schaltflächen ({names}); der Assistent rät nicht.</translation>
    </message>
    <message>
        <source>The page {page} has several fields for: {what}. The assistant does not guess.</source>
        <translation>Auf der Seite {page} gibt es mehrere Felder für: {what}. Der Assistent rät nicht.</translation>
    </message>
    <message>
        <source>The page {page} is not about the address {text}. Nothing was done.</source>
        <translation>Auf der Seite {page} geht es nicht um die Adresse {text}. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The page {page} keeps these settings in different places. Nothing was done.</source>
        <translation>Die Seite {page} enthält diese Einstellungen an verschiedenen Stellen. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The page {page} lists “{text}” more than once, and the assistant does not guess.</source>
        <translation>Die Seite {page} führt „{text}“ mehrfach auf; der Assistent rät nicht.</translation>
    </message>
    <message>
        <source>The user lacks the permission “{wording}”. Nothing was changed.</source>
        <translation>Dem Benutzer fehlt die Berechtigung „{wording}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is already a file {file}; it was left as it is.</source>
        <translation>Die Datei {file} ist bereits vorhanden; sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>There is no way from this computer to {address}.</source>
        <translation>Von diesem Rechner führt kein Weg zu {address}.</translation>
    </message>
    <message>
        <source>This computer could not tell why.</source>
        <translation>Dieser Rechner konnte den Grund nicht feststellen.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it, {issuer}; or the appliance does not send the certificates in between.</source>
        <translation>Dieser Rechner kennt die ausstellende Zertifizierungsstelle {issuer} nicht, oder das Gerät sendet die Zwischenzertifikate nicht mit.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it: {issuer}.</source>
        <translation>Dieser Rechner kennt die ausstellende Zertifizierungsstelle nicht: {issuer}.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the network between this computer and the appliance.</source>
        <translation>Versuchen Sie es erneut. Tritt es wieder auf, prüfen Sie das Netzwerk zwischen diesem Rechner und dem Gerät.</translation>
    </message>
    <message>
        <source>Wait until the lock ends or have an administrator lift it on /login; for an API account under {page}. Then enter the right secret before you try again.</source>
        <translation>Warten Sie, bis die Sperre endet, oder lassen Sie sie in /login durch einen Administrator aufheben, für ein API-Konto unter {page}. Geben Sie dann das richtige Geheimnis ein, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, or have another administrator lift it. Until then do the steps by hand.</source>
        <translation>Warten Sie, bis die Sperre endet, oder lassen Sie sie durch einen anderen Administrator aufheben. Führen Sie die Schritte bis dahin von Hand aus.</translation>
    </message>
    <message>
        <source>Whatever answers at {address} does not behave like an appliance.</source>
        <translation>Was unter {address} antwortet, verhält sich nicht wie ein Gerät.</translation>
    </message>
    <message>
        <source>You are not allowed to write {file}.</source>
        <translation>Sie dürfen {file} nicht schreiben.</translation>
    </message>
    <message>
        <source>{address} answered with something other than what was asked for.</source>
        <translation>{address} hat etwas anderes gesendet als angefordert.</translation>
    </message>
    <message>
        <source>{address} closed the connection without an answer.</source>
        <translation>{address} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>{address} declined: {text}</source>
        <translation>{address} hat abgelehnt: {text}</translation>
    </message>
    <message>
        <source>{address} did not answer in time.</source>
        <translation>{address} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} antwortet nicht.</translation>
    </message>
    <message>
        <source>{address} is busy or in trouble: it answers, but not to this question.</source>
        <translation>{address} ist ausgelastet oder gestört: Es antwortet, aber nicht auf diese Frage.</translation>
    </message>
    <message>
        <source>{address} is the backup of a failover pair and has no page {page}.</source>
        <translation>{address} ist das Backup eines Failover-Paars und hat keine Seite {page}.</translation>
    </message>
    <message>
        <source>{address} only offers encryption that is no longer safe. Nothing was sent.</source>
        <translation>{address} bietet nur eine Verschlüsselung an, die nicht mehr sicher ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{address} only speaks a version of TLS that is no longer safe. Nothing was sent.</source>
        <translation>{address} beherrscht nur eine TLS-Version, die nicht mehr sicher ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{address} refuses the connection.</source>
        <translation>{address} lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>{address} sends the assistant to {target}; it did not follow.</source>
        <translation>{address} verweist den Assistenten an {target}; er ist dem nicht gefolgt.</translation>
    </message>
    <message>
        <source>{address} sent something other than a backup; it was discarded.</source>
        <translation>{address} hat keine Sicherungskopie gesendet, sondern etwas anderes; es wurde verworfen.</translation>
    </message>
    <message>
        <source>{address} shows a different certificate than before. Nothing was sent to it.</source>
        <translation>{address} zeigt ein anderes Zertifikat als zuvor. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>{address} signed the API account in, but then refused it.</source>
        <translation>{address} hat die Anmeldung des API-Kontos angenommen und es dann abgewiesen.</translation>
    </message>
    <message>
        <source>{console} of {address} does not accept this user and password.</source>
        <translation>{console} auf {address} nimmt diesen Benutzer und dieses Kennwort nicht an.</translation>
    </message>
    <message>
        <source>{console} of {address} wants a new password before anything else.</source>
        <translation>{console} auf {address} verlangt zuerst ein neues Kennwort.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of an appliance.</source>
        <translation>„{address}“ ist keine Geräteadresse.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} cannot be told apart with certainty. Nothing was done.</source>
        <translation>„{control}“ auf der Seite {page} lässt sich nicht mit Sicherheit erkennen. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} does not offer “{value}”.</source>
        <translation>„{control}“ auf der Seite {page} bietet „{value}“ nicht an.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is greyed out. Nothing was done.</source>
        <translation>„{control}“ auf der Seite {page} ist ausgegraut. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is ticked, and the assistant does not know it. Nothing was done.</source>
        <translation>„{control}“ auf der Seite {page} ist angekreuzt, und der Assistent kennt dieses Kontrollkästchen nicht. Es wurde nichts ausgeführt.</translation>
    </message>
</context>
<context>
    <name>bring</name>
    <message numerus="yes">
        <source>%n key(s) are not on it: give them on the other computer.</source>
        <translation>
            <numerusform>%n Schlüssel fehlt auf der Liste: Geben Sie ihn auf dem anderen Rechner ein.</numerusform>
            <numerusform>%n Schlüssel fehlen auf der Liste: Geben Sie sie auf dem anderen Rechner ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have no file yet.</source>
        <translation>
            <numerusform>Für %n Paket ist noch keine Datei da.</numerusform>
            <numerusform>Für %n Pakete ist noch keine Datei da.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · Carry the medium to a computer that reaches the vendor.</source>
        <translation>1 · Bringen Sie den Datenträger zu einem Rechner, der den Hersteller erreicht.</translation>
    </message>
    <message>
        <source>2 · Start Upgrade Assistant there and press “Fetch files”: it fetches and packs everything.</source>
        <translation>2 · Starten Sie dort Upgrade Assistant, und drücken Sie „Dateien holen“: Er lädt alles herunter und packt es.</translation>
    </message>
    <message>
        <source>3 · Carry the medium back and bring the files in below.</source>
        <translation>3 · Bringen Sie den Datenträger zurück, und übernehmen Sie unten die Dateien.</translation>
    </message>
    <message>
        <source>A pair of the 10.6 era has no Appliance Download Key. Ask for the files of both appliances, download all of them with a browser, keep a second copy, and bring them in below.</source>
        <translation>Ein Paar der Ära 10.6 hat keinen Geräte-Download-Schlüssel. Fordern Sie die Dateien für beide Geräte an, laden Sie alle mit einem Browser herunter, bewahren Sie eine zweite Kopie auf und übernehmen Sie sie unten.</translation>
    </message>
    <message>
        <source>A person said that it is this package.</source>
        <translation>Eine Person hat angegeben, dass es dieses Paket ist.</translation>
    </message>
    <message>
        <source>All update files are here and proven. Keep the medium until everything is installed.</source>
        <translation>Alle Aktualisierungsdateien sind da und geprüft. Bewahren Sie den Datenträger auf, bis alles installiert ist.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Appliance Download Key</source>
        <translation>Geräte-Download-Schlüssel</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Geräte-Download-Schlüssel von {appliance}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}, hidden</source>
        <translation>Geräte-Download-Schlüssel von {appliance}, verborgen</translation>
    </message>
    <message>
        <source>Ask support for the key…</source>
        <translation>Schlüssel beim Support anfordern …</translation>
    </message>
    <message>
        <source>Ask support for the links…</source>
        <translation>Links beim Support anfordern …</translation>
    </message>
    <message>
        <source>Bring in other files…</source>
        <translation>Andere Dateien übernehmen …</translation>
    </message>
    <message>
        <source>Check what is there</source>
        <translation>Prüfen, was vorhanden ist</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Die Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Choose a medium or folder first.</source>
        <translation>Wählen Sie zuerst einen Datenträger oder Ordner.</translation>
    </message>
    <message>
        <source>Choose the medium or folder first.</source>
        <translation>Wählen Sie zuerst den Datenträger oder Ordner.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Code that the other computer shows</source>
        <translation>Code, den der andere Rechner anzeigt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {file}: {sha}</source>
        <translation>SHA-256-Wert von {file} kopieren: {sha}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File of {package}</source>
        <translation>Datei für {package}</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>Dateien und Ordner lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Files are being checked.</source>
        <translation>Es werden gerade Dateien geprüft.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>It names what is wanted and carries the download keys, and a key to seal with. Nobody but you should have the medium on its way.</source>
        <translation>Sie nennt, was benötigt wird, und enthält die Download-Schlüssel sowie einen Schlüssel zum Versiegeln. Geben Sie den Datenträger unterwegs nicht aus der Hand.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Zugehörige Datei</translation>
    </message>
    <message>
        <source>Key from Technical Support</source>
        <translation>Schlüssel vom technischen Support</translation>
    </message>
    <message>
        <source>Links from Technical Support</source>
        <translation>Links vom technischen Support</translation>
    </message>
    <message>
        <source>List {number} is on {medium}.</source>
        <translation>Liste {number} ist auf {medium}.</translation>
    </message>
    <message>
        <source>Look for media</source>
        <translation>Datenträger suchen</translation>
    </message>
    <message>
        <source>Medium or folder for the list</source>
        <translation>Datenträger oder Ordner für die Liste</translation>
    </message>
    <message>
        <source>Medium or folder with the update files</source>
        <translation>Datenträger oder Ordner mit den Aktualisierungsdateien</translation>
    </message>
    <message>
        <source>Names tell some of them already. Look whether they are right.</source>
        <translation>Einige sind schon am Namen zu erkennen. Prüfen Sie, ob die Zuordnung stimmt.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is plugged in, it appears here. Or choose a folder.</source>
        <translation>Es wurde kein Datenträger gefunden. Sobald er angeschlossen ist, erscheint er hier. Oder wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Paste it once support has sent it. It can also be given on the other computer.</source>
        <translation>Fügen Sie ihn ein, sobald der Support ihn gesendet hat. Er lässt sich auch auf dem anderen Rechner eingeben.</translation>
    </message>
    <message>
        <source>Practice: follow the mailed links</source>
        <translation>Übung: den Links aus der E-Mail folgen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of the Appliance Download Key of {appliance}, for a camera</source>
        <translation>QR-Code des Geräte-Download-Schlüssels von {appliance}, für eine Kamera</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal auslesen</translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation>Schlüssel auslesen</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Regeldatei</translation>
    </message>
    <message>
        <source>SHA-256 {begin} … {end}</source>
        <translation>SHA-256 {begin} … {end}</translation>
    </message>
    <message>
        <source>Say which file is which package first.</source>
        <translation>Geben Sie zuerst an, welche Datei zu welchem Paket gehört.</translation>
    </message>
    <message>
        <source>Second copy: {place}</source>
        <translation>Zweite Kopie: {place}</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Abholliste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Take the files over</source>
        <translation>Dateien übernehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key: a key is one word of letters and digits.</source>
        <translation>Das ist kein Geräte-Download-Schlüssel: Ein Schlüssel ist ein einziges Wort aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The other appliance gets another file. Files can be meant for one appliance, so that can be right.</source>
        <translation>Das andere Gerät erhält eine andere Datei. Dateien können für ein einzelnes Gerät bestimmt sein; das kann also richtig sein.</translation>
    </message>
    <message>
        <source>The other appliance gets the same file.</source>
        <translation>Das andere Gerät erhält dieselbe Datei.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Das Programm selbst</translation>
    </message>
    <message>
        <source>The seal cannot be checked on this computer. Have the code read out to you by whoever packed the files, and type it here.</source>
        <translation>Das Siegel lässt sich auf diesem Rechner nicht prüfen. Lassen Sie sich den Code von der Person vorlesen, die die Dateien gepackt hat, und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The sealed manifest proves it.</source>
        <translation>Durch das versiegelte Manifest nachgewiesen.</translation>
    </message>
    <message>
        <source>There is no manifest here, so nothing proves these files but you. Say which file is which package. From then on its SHA-256 counts.</source>
        <translation>Hier ist kein Manifest; für diese Dateien stehen also nur Sie ein. Geben Sie an, welche Datei zu welchem Paket gehört. Von da an zählt ihr SHA-256-Wert.</translation>
    </message>
    <message>
        <source>There is nothing here that could be taken over.</source>
        <translation>Hier ist nichts, was sich übernehmen ließe.</translation>
    </message>
    <message>
        <source>Type the code from the other computer first.</source>
        <translation>Geben Sie zuerst den Code des anderen Rechners ein.</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>Aktualisierungsdateien</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>With this key another computer fetches the updates. It is for one appliance only, and whoever has it can fetch them: treat it like a password. The shopping list carries it along.</source>
        <translation>Mit diesem Schlüssel lädt ein anderer Rechner die Aktualisierungen herunter. Er gilt nur für ein Gerät, und wer ihn hat, kann sie herunterladen: Behandeln Sie ihn wie ein Kennwort. Er steht auch auf der Abholliste.</translation>
    </message>
    <message>
        <source>Write the shopping list</source>
        <translation>Abholliste schreiben</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that are left alone</source>
        <translation>
            <numerusform>und %n weitere Datei, die nicht angerührt wird</numerusform>
            <numerusform>und %n weitere Dateien, die nicht angerührt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>here</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>nicht im Manifest</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>vertauscht</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>bisher {done}</translation>
    </message>
    <message>
        <source>{file} · {size}</source>
        <translation>{file} · {size}</translation>
    </message>
    <message>
        <source>{medium} · read-only</source>
        <translation>{medium} · schreibgeschützt</translation>
    </message>
    <message>
        <source>{medium} · {free} free</source>
        <translation>{medium} · {free} frei</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} für {appliance}</translation>
    </message>
    <message>
        <source>{who} said that it is this package.</source>
        <translation>{who} hat angegeben, dass es dieses Paket ist.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Before it you are asked: {what}</source>
        <translation>Davor werden Sie gefragt: {what}</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Abgesagt: {what}</translation>
    </message>
    <message>
        <source>Import it again after a change: the entries are moved, not doubled.</source>
        <translation>Importieren Sie sie nach einer Änderung erneut: Die Einträge werden verschoben, nicht verdoppelt.</translation>
    </message>
    <message>
        <source>Maintenance window {number}: {host}</source>
        <translation>Wartungszeitraum {number}: {host}</translation>
    </message>
    <message>
        <source>No maintenance window of this plan has a moment: there is nothing for a calendar.</source>
        <translation>Für keinen Wartungszeitraum dieses Plans steht ein Zeitpunkt fest: In einen Kalender gibt es nichts einzutragen.</translation>
    </message>
    <message>
        <source>No window has a moment yet.</source>
        <translation>Noch steht für keinen Wartungszeitraum ein Zeitpunkt fest.</translation>
    </message>
    <message>
        <source>Plan when the windows begin, then save the file.</source>
        <translation>Planen Sie, wann die Wartungszeiträume beginnen, und speichern Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Als Kalenderdatei speichern …</translation>
    </message>
    <message>
        <source>Site down: {range}</source>
        <translation>Ausfallzeit: {range}</translation>
    </message>
    <message>
        <source>Takes {range}; entered with the longest usual time.</source>
        <translation>Dauer {range}; eingetragen ist die längste übliche Zeit.</translation>
    </message>
    <message>
        <source>The site is up meanwhile. Resume the run after that.</source>
        <translation>Der Standort ist währenddessen erreichbar. Setzen Sie den Lauf danach fort.</translation>
    </message>
    <message>
        <source>This is no longer planned.</source>
        <translation>Das ist nicht mehr geplant.</translation>
    </message>
    <message>
        <source>To be installed: {packages}</source>
        <translation>Installiert wird: {packages}</translation>
    </message>
    <message>
        <source>Wait for the clients: {host}</source>
        <translation>Auf die Clients warten: {host}</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Die Kalenderdatei wird geschrieben</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>Sie werden gefragt: {what}</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>{host}, maintenance window {number}</source>
        <translation>{host}, Wartungszeitraum {number}</translation>
    </message>
    <message>
        <source>{what}: {range}</source>
        <translation>{what}: {range}</translation>
    </message>
</context>
<context>
    <name>carrying</name>
    <message>
        <source>Checking and copying the update files</source>
        <translation>Die Aktualisierungsdateien werden geprüft und kopiert</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Es wird geprüft, was vorhanden ist</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>Die Links werden aufgerufen</translation>
    </message>
    <message>
        <source>Looking at the run&apos;s folder</source>
        <translation>Der Ordner des Laufs wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Datenträger werden gesucht</translation>
    </message>
    <message>
        <source>Reading the Appliance Download Key</source>
        <translation>Der Geräte-Download-Schlüssel wird gelesen</translation>
    </message>
    <message>
        <source>Writing the shopping list</source>
        <translation>Die Abholliste wird geschrieben</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n Jump Client(s) of {total} are not shown to be up to date.</source>
        <translation>
            <numerusform>%n Jump Client von {total} ist nicht nachweislich aktuell.</numerusform>
            <numerusform>%n Jump Clients von {total} sind nicht nachweislich aktuell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) lie in the future and prove nothing.</source>
        <translation>
            <numerusform>%n Datumsangabe liegt in der Zukunft und beweist nichts.</numerusform>
            <numerusform>%n Datumsangaben liegen in der Zukunft und beweisen nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no date that can be read.</source>
        <translation>
            <numerusform>%n Zeile hat kein lesbares Datum.</numerusform>
            <numerusform>%n Zeilen haben kein lesbares Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) list a computer that is listed before: {names}</source>
        <translation>
            <numerusform>%n Zeile nennt einen Rechner, der schon vorher steht: {names}</numerusform>
            <numerusform>%n Zeilen nennen einen Rechner, der schon vorher steht: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no computer.</source>
        <translation>
            <numerusform>%n Zeile nennt keinen Rechner.</numerusform>
            <numerusform>%n Zeilen nennen keinen Rechner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tell the day without the time.</source>
        <translation>
            <numerusform>%n Zeile nennt den Tag ohne Uhrzeit.</numerusform>
            <numerusform>%n Zeilen nennen den Tag ohne Uhrzeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n Master-Knoten</numerusform>
            <numerusform>%n Master-Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n Traffic-Knoten</numerusform>
            <numerusform>%n Traffic-Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) have the inter-appliance key of the master.</source>
        <translation>
            <numerusform>%n Traffic-Knoten hat denselben Schlüssel zur Kommunikation zwischen Geräten wie der Master-Knoten.</numerusform>
            <numerusform>%n Traffic-Knoten haben denselben Schlüssel zur Kommunikation zwischen Geräten wie der Master-Knoten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) serve the complete chain.</source>
        <translation>
            <numerusform>%n Traffic-Knoten liefert die vollständige Kette aus.</numerusform>
            <numerusform>%n Traffic-Knoten liefern die vollständige Kette aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) take no new client connections already: {nodes}.</source>
        <translation>
            <numerusform>%n Traffic-Knoten nimmt schon jetzt keine neuen Client-Verbindungen an: {nodes}.</numerusform>
            <numerusform>%n Traffic-Knoten nehmen schon jetzt keine neuen Client-Verbindungen an: {nodes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A client of {file} counts as up to date if its date is later than the last upgrade, {since}, and nothing says that its update is still to come. {groups}</source>
        <translation>Ein Client aus {file} gilt als aktuell, wenn sein Datum nach dem letzten Upgrade, {since}, liegt und nichts besagt, dass seine Aktualisierung noch aussteht. {groups}</translation>
    </message>
    <message>
        <source>A node that is newer may not work with its master. If an upgrade was left halfway, finish it; what a node has already is not installed again.</source>
        <translation>Ein neuerer Knoten arbeitet mit seinem Master-Knoten womöglich nicht zusammen. Falls eine Aktualisierung auf halbem Weg stehen blieb, bringen Sie sie zu Ende; was ein Knoten schon hat, wird nicht noch einmal installiert.</translation>
    </message>
    <message>
        <source>A pair of this version is updated by files; Technical Support mails a link to each.</source>
        <translation>Ein Paar dieser Version wird mit Dateien aktualisiert; zu jeder schickt der technische Support einen Link per E-Mail.</translation>
    </message>
    <message>
        <source>A single appliance has no other nodes.</source>
        <translation>Ein einzelnes Gerät hat keine weiteren Knoten.</translation>
    </message>
    <message>
        <source>After a swap clients would see another certificate. Import the primary&apos;s certificate on the other.</source>
        <translation>Nach einem Rollentausch würden Clients ein anderes Zertifikat sehen. Importieren Sie das Zertifikat des Primärgeräts auf dem anderen Gerät.</translation>
    </message>
    <message>
        <source>An install takes the site down: everybody is signed out and all sessions end.</source>
        <translation>Während einer Installation ist der Standort nicht erreichbar: Alle werden abgemeldet, und alle Sitzungen enden.</translation>
    </message>
    <message>
        <source>Another appliance answers at the address of {appliance} than the cluster knows.</source>
        <translation>An der Adresse von {appliance} antwortet ein anderes Gerät, als der Cluster kennt.</translation>
    </message>
    <message numerus="yes">
        <source>As it should be on %n traffic node(s).</source>
        <translation>
            <numerusform>Auf %n Traffic-Knoten in Ordnung.</numerusform>
            <numerusform>Auf %n Traffic-Knoten in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the links in good time, for both appliances; the assistant writes the mail.</source>
        <translation>Fordern Sie die Links für beide Geräte rechtzeitig an; der Assistent schreibt die E-Mail.</translation>
    </message>
    <message>
        <source>Ask whoever looks after these computers whether root certificates are updated on them.</source>
        <translation>Fragen Sie die Zuständigen für diese Rechner, ob die Stammzertifikate dort aktualisiert werden.</translation>
    </message>
    <message>
        <source>Assign regions yourself, or choose which nodes go first.</source>
        <translation>Ordnen Sie die Regionen selbst zu oder wählen Sie, welche Knoten zuerst an die Reihe kommen.</translation>
    </message>
    <message>
        <source>Assign the certificate that was issued to {host}: {page}, {control}.</source>
        <translation>Weisen Sie das Zertifikat zu, das auf {host} ausgestellt ist: {page}, {control}.</translation>
    </message>
    <message>
        <source>Assign them to a region yourself.</source>
        <translation>Ordnen Sie sie selbst einer Region zu.</translation>
    </message>
    <message>
        <source>At {size} the file is too small to be a backup.</source>
        <translation>Mit {size} ist die Datei zu klein für eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>Das automatische Failover ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Automatic failover is on; the plan switches it off meanwhile and on again at the end.</source>
        <translation>Das automatische Failover ist eingeschaltet; der Plan schaltet es zwischendurch aus und am Ende wieder ein.</translation>
    </message>
    <message>
        <source>Automatic updates need no download key.</source>
        <translation>Automatische Aktualisierungen brauchen keinen Download-Schlüssel.</translation>
    </message>
    <message>
        <source>Base {version} does not show the {key}.</source>
        <translation>Basissoftware {version} zeigt „{key}“ nicht an.</translation>
    </message>
    <message>
        <source>Both appliances have the same inter-appliance key.</source>
        <translation>Beide Geräte haben denselben Schlüssel zur Kommunikation zwischen Geräten.</translation>
    </message>
    <message>
        <source>Both appliances must be reachable by their own addresses. See whether {appliance} is switched on.</source>
        <translation>Beide Geräte müssen unter ihrer eigenen Adresse erreichbar sein. Sehen Sie nach, ob {appliance} eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Both appliances need the same certificate: export it on the primary, import it on the other on the page {page}, and assign it to its address.</source>
        <translation>Beide Geräte brauchen dasselbe Zertifikat: Exportieren Sie es auf dem Primärgerät, importieren Sie es auf dem anderen auf der Seite {page}, und weisen Sie es dessen Adresse zu.</translation>
    </message>
    <message>
        <source>Both appliances say that they are backup.</source>
        <translation>Beide Geräte melden, dass sie Backup-Gerät sind.</translation>
    </message>
    <message>
        <source>Both appliances say that they are primary.</source>
        <translation>Beide Geräte melden, dass sie Primärgerät sind.</translation>
    </message>
    <message>
        <source>Both appliances serve the same certificate.</source>
        <translation>Beide Geräte liefern dasselbe Zertifikat aus.</translation>
    </message>
    <message>
        <source>Both must reach each other: the data sync needs it, and so does establishing failover again.</source>
        <translation>Beide müssen einander erreichen: Die Datensynchronisierung braucht es und ebenso die Wiederherstellung des Failovers.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right.</source>
        <translation>Prüfen Sie, ob die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>Check that this computer reaches the appliance by HTTPS, then run the checks again.</source>
        <translation>Prüfen Sie, ob dieser Rechner das Gerät per HTTPS erreicht, und wiederholen Sie dann die Prüfungen.</translation>
    </message>
    <message>
        <source>Check that this is right.</source>
        <translation>Prüfen Sie, ob das stimmt.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the appliance.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und die des Geräts.</translation>
    </message>
    <message>
        <source>Check the failover roles and the DNS record before you continue.</source>
        <translation>Prüfen Sie die Failover-Rollen und den DNS-Eintrag, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Check the roles and the way to the site: shared address, DNS record or NAT entry.</source>
        <translation>Prüfen Sie die Rollen und den Weg zum Standort: freigegebene Adresse, DNS-Eintrag oder NAT-Eintrag.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS settings of this computer, and its hosts file.</source>
        <translation>Prüfen Sie die Schreibweise, die DNS-Einstellungen dieses Rechners und seine Hosts-Datei.</translation>
    </message>
    <message>
        <source>Check the time zone of the list, which number is the day, and the appliance&apos;s clock.</source>
        <translation>Prüfen Sie die Zeitzone der Liste, welche Zahl der Tag ist, und die Uhr des Geräts.</translation>
    </message>
    <message>
        <source>Choose a folder on a drive of this computer.</source>
        <translation>Wählen Sie einen Ordner auf einem Laufwerk dieses Rechners.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder verschaffen Sie sich dort Schreibrecht.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that was issued to another name.</source>
        <translation>Clients weisen ein Zertifikat ab, das auf einen anderen Namen ausgestellt ist.</translation>
    </message>
    <message>
        <source>Clients that do not know the issuer may stay offline after a newly built package.</source>
        <translation>Clients, die den Aussteller nicht kennen, bleiben nach einem neu erstellten Paket möglicherweise offline.</translation>
    </message>
    <message>
        <source>Common ones are utf-8, utf-16, cp1252 and cp850.</source>
        <translation>Üblich sind utf-8, utf-16, cp1252 und cp850.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the page {page}, then accept it.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem auf der Seite {page}, und akzeptieren Sie es dann.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock.</source>
        <translation>Vergleichen Sie die Zeit auf der Seite {page} mit einer Uhr.</translation>
    </message>
    <message>
        <source>Compare {control} on the page {page} of both: failover is re-established with it.</source>
        <translation>Vergleichen Sie „{control}“ auf der Seite {page} beider Geräte: Damit wird das Failover wiederhergestellt.</translation>
    </message>
    <message>
        <source>Confirmed by you: {what}</source>
        <translation>Von Ihnen bestätigt: {what}</translation>
    </message>
    <message>
        <source>Connect to the appliance and check the file again.</source>
        <translation>Verbinden Sie sich mit dem Gerät, und prüfen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Connected — representatives: {reps}, customers: {customers}, attendees: {attendees}.</source>
        <translation>Verbunden – Support-Techniker: {reps}, Kunden: {customers}, Teilnehmer: {attendees}.</translation>
    </message>
    <message>
        <source>Correct the address on the page {page}, or the way to it: DNS, hosts file, NAT.</source>
        <translation>Berichtigen Sie die Adresse auf der Seite {page} oder den Weg dorthin: DNS, Hosts-Datei, NAT.</translation>
    </message>
    <message>
        <source>Correct the addresses on the page {page}, and detect the site again.</source>
        <translation>Berichtigen Sie die Adressen auf der Seite {page} und lassen Sie den Standort erneut ermitteln.</translation>
    </message>
    <message>
        <source>Count again before you begin.</source>
        <translation>Zählen Sie vor dem Beginn noch einmal.</translation>
    </message>
    <message>
        <source>Delete this file and make the backup again: {page}, {button}.</source>
        <translation>Löschen Sie diese Datei, und erstellen Sie die Sicherungskopie erneut: {page}, {button}.</translation>
    </message>
    <message>
        <source>Detect the site first.</source>
        <translation>Lassen Sie zuerst den Standort erkennen.</translation>
    </message>
    <message>
        <source>Each date in {file} can be read in two ways: day or month first.</source>
        <translation>Jedes Datum in {file} lässt sich auf zwei Arten lesen: Tag oder Monat zuerst.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of all.</source>
        <translation>Geben Sie unter {control} auf der Seite {page} bei allen denselben Wert ein.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both.</source>
        <translation>Geben Sie bei beiden Geräten auf der Seite {page} unter „{control}“ denselben Wert ein.</translation>
    </message>
    <message>
        <source>Enter their own public addresses on the page {page}.</source>
        <translation>Tragen Sie auf der Seite {page} ihre eigenen öffentlichen Adressen ein.</translation>
    </message>
    <message>
        <source>Enter their public addresses on the page {page}: each node is reached by its own.</source>
        <translation>Tragen Sie auf der Seite {page} ihre öffentlichen Adressen ein: Jeder Knoten wird unter seiner eigenen erreicht.</translation>
    </message>
    <message>
        <source>Establish it first on the page {page}, or upgrade each by itself.</source>
        <translation>Stellen Sie sie zuerst auf der Seite {page} her, oder führen Sie das Upgrade jedes Geräts einzeln aus.</translation>
    </message>
    <message>
        <source>Every date in {file} is later than the last upgrade, {since}.</source>
        <translation>Jedes Datum in {file} liegt nach dem letzten Upgrade, {since}.</translation>
    </message>
    <message>
        <source>Every update in the list is locked: {names}.</source>
        <translation>Alle Aktualisierungen in der Liste sind gesperrt: {names}.</translation>
    </message>
    <message>
        <source>Export again with the certificate chain included, or add the certificate of {issuer} to the file.</source>
        <translation>Exportieren Sie erneut mit Zertifikatskette, oder fügen Sie der Datei das Zertifikat von {issuer} hinzu.</translation>
    </message>
    <message>
        <source>Export again, and set a passphrase.</source>
        <translation>Exportieren Sie erneut, und legen Sie eine Passphrase fest.</translation>
    </message>
    <message>
        <source>Export it again now. If it is new, check its time zone.</source>
        <translation>Exportieren Sie sie jetzt noch einmal. Wenn sie neu ist, prüfen Sie ihre Zeitzone.</translation>
    </message>
    <message>
        <source>Export it as an administrator who may edit every Jump Client.</source>
        <translation>Exportieren Sie sie als Administrator, der alle Jump Clients bearbeiten darf.</translation>
    </message>
    <message>
        <source>Export the certificate again: {page}, {control}; include certificate, private key and chain.</source>
        <translation>Exportieren Sie das Zertifikat erneut: {page}, {control}; mit Zertifikat, privatem Schlüssel und Kette.</translation>
    </message>
    <message>
        <source>Export the list again on the console and choose that file, unchanged.</source>
        <translation>Exportieren Sie die Liste noch einmal auf der Konsole und wählen Sie diese Datei unverändert.</translation>
    </message>
    <message>
        <source>Export the list again, or save it as CSV in UTF-8, or say which encoding it has.</source>
        <translation>Exportieren Sie die Liste noch einmal, speichern Sie sie als CSV in UTF-8 oder geben Sie ihre Kodierung an.</translation>
    </message>
    <message>
        <source>Export the list as CSV on the console, or save it as CSV, and choose that file.</source>
        <translation>Exportieren Sie die Liste auf der Konsole als CSV oder speichern Sie sie als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export the list with all columns, or say which column it is, by its heading or its number.</source>
        <translation>Exportieren Sie die Liste mit allen Spalten oder geben Sie die Spalte an, mit Überschrift oder Nummer.</translation>
    </message>
    <message>
        <source>Extract the session data again, and choose the file that comes of it.</source>
        <translation>Extrahieren Sie die Sitzungsdaten noch einmal und wählen Sie die Datei, die dabei entsteht.</translation>
    </message>
    <message>
        <source>Find out on the page {page} of both, or call Technical Support; nothing was changed.</source>
        <translation>Klären Sie es auf der Seite {page} beider Geräte, oder wenden Sie sich an den technischen Support; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Find out whether an upgrade was left halfway before you begin another.</source>
        <translation>Klären Sie, ob ein Upgrade auf halbem Weg liegen blieb, bevor Sie ein weiteres beginnen.</translation>
    </message>
    <message>
        <source>Find out which of the two clocks is wrong. On the appliance, set an NTP server: {page}.</source>
        <translation>Klären Sie, welche der beiden Uhren falsch geht. Stellen Sie auf dem Gerät einen NTP-Server ein: {page}.</translation>
    </message>
    <message>
        <source>Find out who turned this off, and why. At the end of the upgrade these nodes take connections again, too.</source>
        <translation>Finden Sie heraus, wer das abgeschaltet hat und warum. Am Ende des Upgrades nehmen auch diese Knoten wieder Verbindungen an.</translation>
    </message>
    <message>
        <source>For manual updates, request the key from Technical Support in good time.</source>
        <translation>Fordern Sie den Schlüssel für manuelle Aktualisierungen rechtzeitig beim technischen Support an.</translation>
    </message>
    <message>
        <source>Free {missing}, or choose a folder on another drive.</source>
        <translation>Geben Sie {missing} frei, oder wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>From 10.6 on a session&apos;s LSID is a text of 32 characters, no longer a number.</source>
        <translation>Ab 10.6 ist die LSID einer Sitzung ein Text mit 32 Zeichen und keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Give each appliance&apos;s own address, not the shared address or the site&apos;s host name.</source>
        <translation>Geben Sie die eigene Adresse jedes Geräts an, nicht die freigegebene Adresse oder den Hostnamen des Standorts.</translation>
    </message>
    <message>
        <source>Give the account of /appliance of these nodes: for all under “appliance”, for single ones under “appliances”.</source>
        <translation>Geben Sie das Konto für /appliance dieser Knoten an: für alle unter „appliance“, für einzelne unter „appliances“.</translation>
    </message>
    <message>
        <source>Grant {permission} to the account on the page {page}. {otherwise}</source>
        <translation>Gewähren Sie dem Konto auf der Seite {page} die Berechtigung {permission}. {otherwise}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>How large the update files are is not known yet.</source>
        <translation>Wie groß die Aktualisierungsdateien sind, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>How much space there is in {folder} could not be determined.</source>
        <translation>Wie viel Platz in {folder} ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>If it is on, switch it off on the page {page} before the pair is broken.</source>
        <translation>Falls ja, schalten Sie es auf der Seite {page} aus, bevor das Paar getrennt wird.</translation>
    </message>
    <message>
        <source>If it is, look at the rules L1 to L4 before you upgrade.</source>
        <translation>Falls ja, sehen Sie sich vor dem Upgrade die Regeln L1 bis L4 an.</translation>
    </message>
    <message>
        <source>Install in a maintenance window, and tell these people beforehand.</source>
        <translation>Installieren Sie in einem Wartungszeitraum, und informieren Sie diese Personen vorher.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate of {issuer} on the appliance: {page}, {control}.</source>
        <translation>Installieren Sie das Zwischenzertifikat von {issuer} auf dem Gerät: {page}, {control}.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a JSON answer.</source>
        <translation>Statt einer Sicherungskopie hat das Gerät eine JSON-Antwort gesendet.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a web page.</source>
        <translation>Statt einer Sicherungskopie hat das Gerät eine Webseite gesendet.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent an XML answer.</source>
        <translation>Statt einer Sicherungskopie hat das Gerät eine XML-Antwort gesendet.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent plain text.</source>
        <translation>Statt einer Sicherungskopie hat das Gerät einen Text gesendet.</translation>
    </message>
    <message>
        <source>Instead of sending a backup, the appliance answered that the user name or password is wrong.</source>
        <translation>Statt eine Sicherungskopie zu senden, meldet das Gerät, dass Benutzername oder Kennwort falsch sind.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance answered that the user name or password is wrong.</source>
        <translation>Statt Sitzungsdaten zu senden, hat das Gerät geantwortet, dass Benutzername oder Kennwort falsch ist.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent a web page.</source>
        <translation>Statt Sitzungsdaten hat das Gerät eine Webseite gesendet.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent an error.</source>
        <translation>Statt Sitzungsdaten hat das Gerät eine Fehlermeldung gesendet.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves.</source>
        <translation>Es ist das Zertifikat, das das Gerät ausliefert.</translation>
    </message>
    <message>
        <source>Its SHA-256 is recorded.</source>
        <translation>Ihr SHA-256-Wert ist festgehalten.</translation>
    </message>
    <message>
        <source>Jump Clients that still need their update are counted with it.</source>
        <translation>Damit werden die Jump Clients gezählt, die ihre Aktualisierung noch benötigen.</translation>
    </message>
    <message>
        <source>Listed: {names}.</source>
        <translation>Aufgeführt: {names}.</translation>
    </message>
    <message>
        <source>Locked until the packages before are installed: {names}.</source>
        <translation>Gesperrt, bis die Pakete davor installiert sind: {names}.</translation>
    </message>
    <message>
        <source>Look at the page {page} before anything is installed.</source>
        <translation>Sehen Sie sich die Seite {page} an, bevor etwas installiert wird.</translation>
    </message>
    <message>
        <source>Look at the page {page}.</source>
        <translation>Sehen Sie auf der Seite {page} nach.</translation>
    </message>
    <message>
        <source>Look at the pages {cluster} and {failover}; a master that is gone has to be taken out.</source>
        <translation>Sehen Sie auf den Seiten {cluster} und {failover} nach; ein Master-Knoten, den es nicht mehr gibt, muss herausgenommen werden.</translation>
    </message>
    <message>
        <source>Look at {table} on the page {page}, for each appliance.</source>
        <translation>Sehen Sie sich „{table}“ auf der Seite {page} an, für jedes Gerät.</translation>
    </message>
    <message>
        <source>Look for the e-mail, or ask Technical Support.</source>
        <translation>Suchen Sie die E-Mail, oder fragen Sie den technischen Support.</translation>
    </message>
    <message>
        <source>Make sure that every client has it, or install one from a certificate authority.</source>
        <translation>Stellen Sie sicher, dass jeder Client es hat, oder installieren Sie eines von einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Make sure that the drive of {folder} has room for two copies of each file.</source>
        <translation>Prüfen Sie, ob das Laufwerk von {folder} Platz für zwei Kopien jeder Datei hat.</translation>
    </message>
    <message>
        <source>Make sure that your own programs read XML with a namespace before you upgrade: “upgrade-assistant scan” lists where they do not.</source>
        <translation>Stellen Sie vor dem Upgrade sicher, dass Ihre eigenen Programme XML mit Namespace lesen: „upgrade-assistant scan“ nennt die Stellen, an denen sie es nicht tun.</translation>
    </message>
    <message>
        <source>More than one master node says that it is primary.</source>
        <translation>Mehr als ein Master-Knoten sagt von sich, er sei primär.</translation>
    </message>
    <message>
        <source>More than one node has the same name: {names}.</source>
        <translation>Mehr als ein Knoten trägt denselben Namen: {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names may look wrong. Export the list again and choose that file, unchanged.</source>
        <translation>Namen können falsch aussehen. Exportieren Sie die Liste noch einmal und wählen Sie diese Datei unverändert.</translation>
    </message>
    <message>
        <source>No name server answered when asked for {host}.</source>
        <translation>Kein Nameserver hat auf die Frage nach {host} geantwortet.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Niemand ist verbunden.</translation>
    </message>
    <message>
        <source>Nobody was connected at {moment}, which is a while ago.</source>
        <translation>Am {moment} war niemand verbunden; das ist eine Weile her.</translation>
    </message>
    <message>
        <source>Nothing is installed or sent from here. Upgrade in stages, as the vendor&apos;s documentation describes: make a backup, untick “{control}” on every node that is to wait, save, and ask Technical Support if you are unsure.</source>
        <translation>Von hier aus wird nichts installiert oder gesendet. Führen Sie das Upgrade stufenweise aus, wie die Dokumentation des Herstellers es beschreibt: Erstellen Sie eine Sicherungskopie, deaktivieren Sie „{control}“ auf jedem Knoten, der warten soll, speichern Sie, und fragen Sie im Zweifel den technischen Support.</translation>
    </message>
    <message>
        <source>On the Site page, give each appliance its own address.</source>
        <translation>Geben Sie auf der Seite „Standort“ die eigene Adresse jedes Geräts an.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each appliance.</source>
        <translation>Geben Sie auf der Seite „Standort“ die eigene Adresse jedes Geräts an.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each master node.</source>
        <translation>Geben Sie auf der Seite „Standort“ die eigene Adresse jedes Master-Knotens an.</translation>
    </message>
    <message>
        <source>On the page {page} tick the certificate that is assigned to the active IP address, and export that one.</source>
        <translation>Markieren Sie auf der Seite {page} das Zertifikat, das der aktiven IP-Adresse zugewiesen ist, und exportieren Sie dieses.</translation>
    </message>
    <message>
        <source>One of the two is usually left over from an earlier installation and stays behind for ever: remove it.</source>
        <translation>Einer von beiden stammt meist aus einer früheren Installation und bleibt für immer zurück: Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Only one of the two appliances has a failover role.</source>
        <translation>Nur eines der beiden Geräte hat eine Failover-Rolle.</translation>
    </message>
    <message>
        <source>Only {free} are free in {folder}; about {needed} are needed.</source>
        <translation>In {folder} sind nur {free} frei; etwa {needed} werden benötigt.</translation>
    </message>
    <message>
        <source>Open the file with another tool and save it again as PKCS#12 with a passphrase, then choose that file.</source>
        <translation>Öffnen Sie die Datei mit einem anderen Programm, speichern Sie sie als PKCS#12 mit Passphrase neu, und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>Other nodes install what the primary node installs. The whole site would be down at once, with no node left as it was.</source>
        <translation>Was der Master-Knoten installiert, installieren auch die anderen Knoten. Der ganze Standort wäre auf einmal nicht erreichbar, und kein Knoten bliebe, wie er war.</translation>
    </message>
    <message>
        <source>Otherwise many Jump Clients may show as offline after a newly built package.</source>
        <translation>Sonst erscheinen nach einem neu erstellten Paket möglicherweise viele Jump Clients als offline.</translation>
    </message>
    <message>
        <source>Prepare reports and queries on it, then update the Integration Client, then the appliance. Enterprise licences are needed for it; “upgrade-assistant scan” finds the places.</source>
        <translation>Bereiten Sie Berichte und Abfragen darauf vor, aktualisieren Sie dann den Integration-Client, dann das Gerät. Dafür sind Unternehmenslizenzen nötig; „upgrade-assistant scan“ findet die Stellen.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and wait until it is done.</source>
        <translation>Drücken Sie auf der Seite {page} auf „{button}“, und warten Sie bis zum Abschluss.</translation>
    </message>
    <message>
        <source>Press {button}. If the list stays empty, ask Technical Support whether your release is due: major ones are announced by e-mail, and an update that was downloaded once is no longer listed.</source>
        <translation>Drücken Sie „{button}“. Bleibt die Liste leer, fragen Sie den technischen Support, ob Ihre Version schon vorgesehen ist: Hauptversionen werden per E-Mail angekündigt, und eine einmal heruntergeladene Aktualisierung ist nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Lesen Sie sie auf der Seite {page} ab.</translation>
    </message>
    <message>
        <source>Regions of the traffic nodes: {regions}.</source>
        <translation>Regionen der Traffic-Knoten: {regions}.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade, so that it does not expire in the middle of it.</source>
        <translation>Erneuern Sie es vor dem Upgrade, damit es nicht mittendrin abläuft.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade.</source>
        <translation>Erneuern Sie es vor dem Upgrade.</translation>
    </message>
    <message>
        <source>Renew the certificate on the appliance before the upgrade, then export the new one.</source>
        <translation>Erneuern Sie das Zertifikat auf dem Gerät vor dem Upgrade, und exportieren Sie dann das neue.</translation>
    </message>
    <message>
        <source>Roles, versions, the last data sync and connected clients are read with it.</source>
        <translation>Damit werden Rollen, Versionen, die letzte Datensynchronisierung und verbundene Clients gelesen.</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>Geben Sie an, was zuerst steht.</translation>
    </message>
    <message>
        <source>Search your own code and databases for places that keep LSID as a number, and change them first: “upgrade-assistant scan” with their folder lists them.</source>
        <translation>Suchen Sie in eigenem Code und eigenen Datenbanken nach Stellen, die LSID als Zahl speichern, und ändern Sie sie vorher: „upgrade-assistant scan“ mit deren Ordner führt sie auf.</translation>
    </message>
    <message>
        <source>See on the page {page} whether a node was just added, renamed or removed; detect again.</source>
        <translation>Sehen Sie auf der Seite {page} nach, ob gerade ein Knoten hinzugefügt, umbenannt oder entfernt wurde; lassen Sie erneut ermitteln.</translation>
    </message>
    <message>
        <source>Send Technical Support a picture of the page {page} and ask which package comes first.</source>
        <translation>Senden Sie dem technischen Support ein Bild der Seite {page}, und fragen Sie, welches Paket zuerst kommt.</translation>
    </message>
    <message>
        <source>Several columns of {file} hold dates: {found}. Which one is “{column}”?</source>
        <translation>In {file} haben mehrere Spalten ein Datum: {found}. Welche ist „{column}“?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Some letters in the file were damaged before: it was saved in another encoding once.</source>
        <translation>Einige Buchstaben der Datei waren schon vorher beschädigt: Sie wurde einmal in einer anderen Kodierung gespeichert.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Switch the node on and see that this computer reaches it, or take it out of the cluster.</source>
        <translation>Schalten Sie den Knoten ein und sorgen Sie dafür, dass dieser Computer ihn erreicht, oder nehmen Sie ihn aus dem Cluster.</translation>
    </message>
    <message>
        <source>Taken by what is in it, because no heading is known: {columns}</source>
        <translation>Nach dem Inhalt bestimmt, weil keine Überschrift bekannt ist: {columns}</translation>
    </message>
    <message>
        <source>That is right behind a NAT or load balancer. Otherwise check the addresses and the DNS record.</source>
        <translation>Hinter NAT oder einem Load Balancer ist das richtig. Prüfen Sie andernfalls die Adressen und den DNS-Eintrag.</translation>
    </message>
    <message>
        <source>The API account has {permission}.</source>
        <translation>Das API-Konto hat {permission}.</translation>
    </message>
    <message>
        <source>The API account lacks {permission}.</source>
        <translation>Dem API-Konto fehlt {permission}.</translation>
    </message>
    <message>
        <source>The API lists nodes that the page {page} does not: {nodes}.</source>
        <translation>Die API führt Knoten auf, die auf der Seite {page} fehlen: {nodes}.</translation>
    </message>
    <message>
        <source>The Failover page of {appliance} says of the other one: {words}</source>
        <translation>Die Seite „Failover“ von {appliance} meldet über das andere Gerät: {words}</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s database gets a longer session.lsid and a new column lseq.</source>
        <translation>Die Datenbank des Integration-Clients erhält eine längere Spalte session.lsid und eine neue Spalte lseq.</translation>
    </message>
    <message>
        <source>The address given for {appliance}, {address}, leads to one appliance or the other.</source>
        <translation>Die für {appliance} angegebene Adresse {address} führt mal zum einen, mal zum anderen Gerät.</translation>
    </message>
    <message>
        <source>The address of the other master node is not known.</source>
        <translation>Die Adresse des anderen Master-Knotens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The address of these nodes could not be determined: {nodes}.</source>
        <translation>Die Adresse dieser Knoten konnte nicht ermittelt werden: {nodes}.</translation>
    </message>
    <message>
        <source>The address that you gave is used for {host}: {addresses}.</source>
        <translation>Für {host} wird die von Ihnen angegebene Adresse verwendet: {addresses}.</translation>
    </message>
    <message>
        <source>The appliance serves another certificate than the one in the file.</source>
        <translation>Das Gerät liefert ein anderes Zertifikat aus als das in der Datei.</translation>
    </message>
    <message>
        <source>The appliances run different software: {versions}.</source>
        <translation>Die Geräte laufen mit unterschiedlicher Software: {versions}.</translation>
    </message>
    <message>
        <source>The appliances&apos; own addresses are not known, so where {host} leads could not be determined.</source>
        <translation>Die eigenen Adressen der Geräte sind nicht bekannt; wohin {host} führt, ließ sich daher nicht feststellen.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read on this computer.</source>
        <translation>Die Sicherungskopie {file} kann auf diesem Rechner nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The backup {file} is empty.</source>
        <translation>Die Sicherungskopie {file} ist leer.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer: {size}.</source>
        <translation>Die Sicherungskopie {file} liegt auf diesem Rechner: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate covers the host name of %n traffic node(s).</source>
        <translation>
            <numerusform>Das Zertifikat gilt für den Hostnamen von %n Traffic-Knoten.</numerusform>
            <numerusform>Das Zertifikat gilt für die Hostnamen von %n Traffic-Knoten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate covers {host}.</source>
        <translation>Das Zertifikat gilt für {host}.</translation>
    </message>
    <message>
        <source>The certificate covers {names}, but not {host}.</source>
        <translation>Das Zertifikat gilt für {names}, aber nicht für {host}.</translation>
    </message>
    <message>
        <source>The certificate has {subject} as its common name only, which today&apos;s clients ignore.</source>
        <translation>Das Zertifikat nennt {subject} nur als Common Name, den heutige Clients nicht beachten.</translation>
    </message>
    <message>
        <source>The certificate is valid until {until}, for another {left}.</source>
        <translation>Das Zertifikat ist bis {until} gültig, noch {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n traffic node(s) stays valid.</source>
        <translation>
            <numerusform>Das Zertifikat von %n Traffic-Knoten bleibt gültig.</numerusform>
            <numerusform>Das Zertifikat von %n Traffic-Knoten bleibt gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of {issuer} is not in the file, and the trust store of this computer cannot be read.</source>
        <translation>Das Zertifikat von {issuer} ist nicht in der Datei, und der Zertifikatspeicher dieses Rechners ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {until}.</source>
        <translation>Das Zertifikat von {subject} ist am {until} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {since} on.</source>
        <translation>Das Zertifikat von {subject} ist erst ab {since} gültig.</translation>
    </message>
    <message>
        <source>The certificate stores of the computers with clients are current.</source>
        <translation>Die Zertifikatspeicher der Rechner mit Clients sind aktuell.</translation>
    </message>
    <message>
        <source>The certificate that the appliance serves could not be read.</source>
        <translation>Das Zertifikat, das das Gerät ausliefert, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The chain is broken: {issuer} in the file did not sign the certificate before it.</source>
        <translation>Die Kette ist unterbrochen: {issuer} in der Datei hat das Zertifikat davor nicht signiert.</translation>
    </message>
    <message>
        <source>The chain is complete up to the root {issuer}; each signature verifies.</source>
        <translation>Die Kette ist bis zum Stammzertifikat {issuer} vollständig; jede Signatur stimmt.</translation>
    </message>
    <message>
        <source>The chain is incomplete: the certificate of {issuer} is missing.</source>
        <translation>Die Kette ist unvollständig: Das Zertifikat von {issuer} fehlt.</translation>
    </message>
    <message>
        <source>The chain is not served completely: {issuer} is missing.</source>
        <translation>Die Kette wird nicht vollständig ausgeliefert: {issuer} fehlt.</translation>
    </message>
    <message>
        <source>The chain is served completely, up to {issuer}.</source>
        <translation>Die Kette wird vollständig ausgeliefert, bis {issuer}.</translation>
    </message>
    <message>
        <source>The chain leads to {issuer}, which this computer trusts; each signature verifies.</source>
        <translation>Die Kette führt zu {issuer}, und diesem Zertifikat vertraut dieser Rechner; jede Signatur stimmt.</translation>
    </message>
    <message>
        <source>The clock of the appliance is ahead of this computer by {time}.</source>
        <translation>Die Uhr des Geräts geht gegenüber diesem Rechner um {time} vor.</translation>
    </message>
    <message>
        <source>The clock of the appliance is behind this computer by {time}.</source>
        <translation>Die Uhr des Geräts geht gegenüber diesem Rechner um {time} nach.</translation>
    </message>
    <message>
        <source>The clock of the appliance is right.</source>
        <translation>Die Uhr des Geräts geht richtig.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n traffic node(s) are right.</source>
        <translation>
            <numerusform>Die Uhr von %n Traffic-Knoten geht richtig.</numerusform>
            <numerusform>Die Uhren von %n Traffic-Knoten gehen richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster has {count} master nodes, and {wanted} are expected by their failover roles.</source>
        <translation>Der Cluster hat {count} Master-Knoten; nach ihren Failover-Rollen werden {wanted} erwartet.</translation>
    </message>
    <message>
        <source>The cluster was last synchronised at {moment}.</source>
        <translation>Der Cluster wurde zuletzt am {moment} synchronisiert.</translation>
    </message>
    <message>
        <source>The console shows its own. If that is another, say which.</source>
        <translation>Die Konsole zeigt ihre eigene. Ist das eine andere, geben Sie sie an.</translation>
    </message>
    <message>
        <source>The dates do not tell which number is the day; taken as day first, as the headings are.</source>
        <translation>Aus den Datumsangaben geht nicht hervor, welche Zahl der Tag ist; gelesen mit dem Tag zuerst, wie es zu den Überschriften passt.</translation>
    </message>
    <message>
        <source>The dates have the month first.</source>
        <translation>Im Datum steht der Monat vorn.</translation>
    </message>
    <message>
        <source>The day of the upgrade itself does not count as later.</source>
        <translation>Der Tag des Upgrades selbst zählt nicht als später.</translation>
    </message>
    <message>
        <source>The drive of {folder} cannot hold files of {size}: its file system ends at 4 GiB.</source>
        <translation>Das Laufwerk von {folder} kann keine Dateien mit {size} aufnehmen: Sein Dateisystem endet bei 4 GiB.</translation>
    </message>
    <message>
        <source>The e-mail that announces your release has come, or you need no major release.</source>
        <translation>Die E-Mail, die Ihre Version ankündigt, ist da, oder Sie brauchen keine Hauptversion.</translation>
    </message>
    <message numerus="yes">
        <source>The exported list proves it: all %n Jump Client(s) are up to date.</source>
        <translation>
            <numerusform>Die exportierte Liste weist es nach: %n Jump Client, und er ist aktuell.</numerusform>
            <numerusform>Die exportierte Liste weist es nach: Alle %n Jump Clients sind aktuell.</numerusform>
        </translation>
    </message>
    <message>
        <source>The failover role is set with it.</source>
        <translation>Damit wird die Failover-Rolle festgelegt.</translation>
    </message>
    <message>
        <source>The file is large enough for a backup.</source>
        <translation>Die Datei ist groß genug für eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The file is not an error page.</source>
        <translation>Die Datei ist keine Fehlerseite.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this computer.</source>
        <translation>Die Datei {file} kann auf diesem Rechner nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Die Datei {file} ist leer.</translation>
    </message>
    <message>
        <source>The file {file} is on this computer: {size}.</source>
        <translation>Die Datei {file} ist auf diesem Rechner: {size}.</translation>
    </message>
    <message>
        <source>The file {file} opens.</source>
        <translation>Die Datei {file} lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The first line of {file} is no line of headings.</source>
        <translation>Die erste Zeile von {file} enthält keine Überschriften.</translation>
    </message>
    <message>
        <source>The first one is used. Correct it on the page if it is not the node&apos;s own.</source>
        <translation>Verwendet wird die erste. Berichtigen Sie sie auf der Seite, wenn es nicht die eigene des Knotens ist.</translation>
    </message>
    <message>
        <source>The host name {host} has no address on this computer.</source>
        <translation>Der Hostname {host} hat auf diesem Rechner keine Adresse.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is not shown.</source>
        <translation>Die letzte Datensynchronisierung von {appliance} war am {moment}; ihr Status wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is: {status}.</source>
        <translation>Die letzte Datensynchronisierung von {appliance} war am {moment}; ihr Status: {status}.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252.</source>
        <translation>Die Buchstaben von {file} sind nicht lesbar: Es ist weder UTF-8 noch UTF-16 noch Windows-1252.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is not {encoding}.</source>
        <translation>Die Buchstaben von {file} sind nicht lesbar: Es ist nicht {encoding}.</translation>
    </message>
    <message>
        <source>The list holds only the clients that the person who exported it may edit.</source>
        <translation>Die Liste enthält nur Clients, die die exportierende Person bearbeiten darf.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as those of this computer.</source>
        <translation>Die Liste nennt keine Zeitzone; gerechnet wurde mit der dieses Rechners.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as {zone}.</source>
        <translation>Die Liste nennt keine Zeitzone; gerechnet wurde mit {zone}.</translation>
    </message>
    <message>
        <source>The list of updates is empty.</source>
        <translation>Die Liste der Aktualisierungen ist leer.</translation>
    </message>
    <message>
        <source>The list seems to be from before the upgrade: its latest date is {newest}.</source>
        <translation>Die Liste scheint von vor dem Upgrade zu sein: Ihr spätestes Datum ist {newest}.</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}.</source>
        <translation>Die Seite {page} hat keinen Abschnitt „{section}“.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install on the primary node may upgrade every node at once.</source>
        <translation>Die Seite {page} hat den Abschnitt „{section}“: Eine Installation auf dem Master-Knoten könnte alle Knoten auf einmal aktualisieren.</translation>
    </message>
    <message>
        <source>The page {page} lists nodes that the API does not: {nodes}.</source>
        <translation>Die Seite {page} führt Knoten auf, die der API fehlen: {nodes}.</translation>
    </message>
    <message>
        <source>The page {page} shows the {key}.</source>
        <translation>Die Seite {page} zeigt „{key}“ an.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>Die Passphrase öffnet {file} nicht.</translation>
    </message>
    <message>
        <source>The plan holds nodes back and takes the others first, as the vendor&apos;s staged upgrade does. Only its beginning is published: from there on you install by the vendor&apos;s page, and the assistant watches the versions. Have that page and Technical Support at hand.</source>
        <translation>Der Plan stellt Knoten zurück und nimmt die anderen zuerst, wie das stufenweise Upgrade des Herstellers. Veröffentlicht ist davon nur der Anfang: Danach installieren Sie nach der Seite des Herstellers, und der Assistent beobachtet die Versionen. Halten Sie diese Seite und den technischen Support bereit.</translation>
    </message>
    <message>
        <source>The private key in the file belongs to another certificate than {subject}.</source>
        <translation>Der private Schlüssel in der Datei gehört zu einem anderen Zertifikat als {subject}.</translation>
    </message>
    <message>
        <source>The private key in the file is not protected: whoever has the file can pose as the site.</source>
        <translation>Der private Schlüssel in der Datei ist nicht geschützt: Wer die Datei hat, kann sich als der Standort ausgeben.</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase.</source>
        <translation>Der private Schlüssel ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>The private key matches the certificate.</source>
        <translation>Der private Schlüssel passt zum Zertifikat.</translation>
    </message>
    <message>
        <source>The same appliance answers at both addresses.</source>
        <translation>Unter beiden Adressen antwortet dasselbe Gerät.</translation>
    </message>
    <message>
        <source>The same appliance is there more than once: {appliances}.</source>
        <translation>Dasselbe Gerät kommt mehrmals vor: {appliances}.</translation>
    </message>
    <message>
        <source>The secrets have accounts for appliances that the site does not have: {nodes}.</source>
        <translation>Die Geheimnisse enthalten Konten für Geräte, die es an diesem Standort nicht gibt: {nodes}.</translation>
    </message>
    <message>
        <source>The served certificate covers {host}.</source>
        <translation>Das ausgelieferte Zertifikat gilt für {host}.</translation>
    </message>
    <message>
        <source>The served certificate does not cover {host}, but {names}.</source>
        <translation>Das ausgelieferte Zertifikat gilt nicht für {host}, sondern für {names}.</translation>
    </message>
    <message>
        <source>The served certificate expired on {until}.</source>
        <translation>Das ausgelieferte Zertifikat ist am {until} abgelaufen.</translation>
    </message>
    <message>
        <source>The served certificate expires on {until}, in {left}.</source>
        <translation>Das ausgelieferte Zertifikat läuft am {until} ab, in {left}.</translation>
    </message>
    <message>
        <source>The served certificate is self-signed: clients trust it only where it was installed.</source>
        <translation>Das ausgelieferte Zertifikat ist selbstsigniert: Clients vertrauen ihm nur, wo es installiert wurde.</translation>
    </message>
    <message>
        <source>The served certificate is valid only from {since} on.</source>
        <translation>Das ausgelieferte Zertifikat ist erst ab {since} gültig.</translation>
    </message>
    <message>
        <source>The served certificate is valid until {until}.</source>
        <translation>Das ausgelieferte Zertifikat ist bis {until} gültig.</translation>
    </message>
    <message>
        <source>The settings backup is made with it.</source>
        <translation>Damit wird die Sicherungskopie der Einstellungen erstellt.</translation>
    </message>
    <message>
        <source>The sign-in may have expired: sign in again and export the list.</source>
        <translation>Die Anmeldung kann abgelaufen sein: Melden Sie sich neu an und exportieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The site is a failover pair: {primary} is primary, {backup} is backup.</source>
        <translation>Der Standort ist ein Failover-Paar: {primary} ist Primärgerät, {backup} ist Backup-Gerät.</translation>
    </message>
    <message>
        <source>The site is an Atlas cluster: {masters}, {nodes}.</source>
        <translation>Der Standort ist ein Atlas-Cluster: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>The site is not older than 10.6.</source>
        <translation>Der Standort ist nicht älter als 10.6.</translation>
    </message>
    <message>
        <source>The traffic nodes run different software: {versions}.</source>
        <translation>Auf den Traffic-Knoten läuft unterschiedliche Software: {versions}.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>Die beiden Geräte haben nicht denselben Schlüssel zur Kommunikation zwischen Geräten.</translation>
    </message>
    <message>
        <source>The two appliances serve different certificates.</source>
        <translation>Die beiden Geräte liefern unterschiedliche Zertifikate aus.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>In der Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no encoding {name}.</source>
        <translation>Es gibt keine Kodierung {name}.</translation>
    </message>
    <message>
        <source>There is no failover relationship between the two appliances.</source>
        <translation>Zwischen den beiden Geräten besteht keine Failover-Beziehung.</translation>
    </message>
    <message>
        <source>There is no private key in the file. Without it the certificate cannot be used again.</source>
        <translation>In der Datei ist kein privater Schlüssel. Ohne ihn lässt sich das Zertifikat nicht wieder verwenden.</translation>
    </message>
    <message>
        <source>These nodes are newer than the master: {nodes}.</source>
        <translation>Diese Knoten sind neuer als der Master-Knoten: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes do not have the inter-appliance key of the master: {nodes}.</source>
        <translation>Diese Knoten haben nicht denselben Schlüssel zur Kommunikation zwischen Geräten wie der Master-Knoten: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes have the site&apos;s host name as their address: {nodes}.</source>
        <translation>Diese Knoten haben den Hostnamen des Standorts als Adresse: {nodes}.</translation>
    </message>
    <message>
        <source>They are told apart by their addresses here. On the page {page} you can rename them.</source>
        <translation>Hier werden sie an ihren Adressen unterschieden. Auf der Seite {page} können Sie sie umbenennen.</translation>
    </message>
    <message>
        <source>They count as not up to date: look at these clients on the console.</source>
        <translation>Diese Clients zählen als nicht aktuell: Sehen Sie sie sich auf der Konsole an.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {subject}, issued by {issuer}.</source>
        <translation>Dieser Rechner vertraut dem von {issuer} ausgestellten Zertifikat von {subject} nicht.</translation>
    </message>
    <message numerus="yes">
        <source>This computer trusts the certificate of %n traffic node(s).</source>
        <translation>
            <numerusform>Dieser Rechner vertraut dem Zertifikat von %n Traffic-Knoten.</numerusform>
            <numerusform>Dieser Rechner vertraut dem Zertifikat von %n Traffic-Knoten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer trusts the certificate.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat.</translation>
    </message>
    <message>
        <source>Those that are offline follow by themselves: export the list again in a few days.</source>
        <translation>Clients, die offline sind, folgen von selbst: Exportieren Sie die Liste in ein paar Tagen noch einmal.</translation>
    </message>
    <message>
        <source>Tick the certificate that was issued to {host} on the page {page} and export that one.</source>
        <translation>Markieren Sie auf der Seite {page} das Zertifikat, das auf {host} ausgestellt ist, und exportieren Sie dieses.</translation>
    </message>
    <message>
        <source>Type the passphrase again. If it is certainly the right one, export the certificate again.</source>
        <translation>Geben Sie die Passphrase noch einmal ein. Ist sie sicher richtig, exportieren Sie das Zertifikat erneut.</translation>
    </message>
    <message>
        <source>Type the passphrase that was set when the certificate was exported.</source>
        <translation>Geben Sie die Passphrase ein, die beim Export des Zertifikats festgelegt wurde.</translation>
    </message>
    <message>
        <source>Under a maintenance contract major releases come on a schedule; before that nothing is listed.</source>
        <translation>Mit Wartungsvertrag kommen Hauptversionen nach einem Zeitplan; vorher ist nichts aufgeführt.</translation>
    </message>
    <message>
        <source>Use a drive that is formatted with exFAT or NTFS.</source>
        <translation>Verwenden Sie ein Laufwerk, das mit exFAT oder NTFS formatiert ist.</translation>
    </message>
    <message>
        <source>Use the names by which the cluster calls its nodes.</source>
        <translation>Verwenden Sie die Namen, die der Cluster seinen Knoten gibt.</translation>
    </message>
    <message>
        <source>What the site consists of is not known yet.</source>
        <translation>Woraus der Standort besteht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What time it is on the appliance could not be determined.</source>
        <translation>Wie spät es auf dem Gerät ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>When the cluster was last synchronised could not be determined.</source>
        <translation>Wann der Cluster zuletzt synchronisiert wurde, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>When {appliance} last had a data sync could not be determined.</source>
        <translation>Wann {appliance} zuletzt eine Datensynchronisierung hatte, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Where the traffic nodes stand cannot be told from their names or time zones.</source>
        <translation>Wo die Traffic-Knoten stehen, lässt sich weder an ihren Namen noch an ihren Zeitzonen ablesen.</translation>
    </message>
    <message>
        <source>Where these nodes stand could not be determined: {nodes}.</source>
        <translation>Wo diese Knoten stehen, konnte nicht ermittelt werden: {nodes}.</translation>
    </message>
    <message>
        <source>Whether automatic failover is on could not be determined.</source>
        <translation>Ob das automatische Failover eingeschaltet ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether both appliances have the same inter-appliance key could not be determined.</source>
        <translation>Ob beide Geräte denselben Schlüssel zur Kommunikation zwischen Geräten haben, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether clients know {issuer} could not be determined: this computer&apos;s trust store cannot be read.</source>
        <translation>Ob Clients {issuer} kennen, ließ sich nicht feststellen: Der Zertifikatspeicher dieses Rechners ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Whether the API account has {permission} could not be determined.</source>
        <translation>Ob das API-Konto {permission} hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether the appliance serves this certificate could not be determined.</source>
        <translation>Ob das Gerät dieses Zertifikat ausliefert, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether the page {page} has the section {section} could not be determined.</source>
        <translation>Ob die Seite {page} den Abschnitt „{section}“ hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether the site is older than 10.6 could not be determined.</source>
        <translation>Ob der Standort älter als 10.6 ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections could not be determined: {nodes}.</source>
        <translation>Ob diese Knoten neue Client-Verbindungen annehmen, konnte nicht ermittelt werden: {nodes}.</translation>
    </message>
    <message>
        <source>Whether this computer trusts the certificate of {subject}, issued by {issuer}, was not checked.</source>
        <translation>Ob dieser Rechner dem Zertifikat von {subject}, ausgestellt von {issuer}, vertraut, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Which Base software is running could not be determined: no API reports it.</source>
        <translation>Welche Basissoftware läuft, ließ sich nicht feststellen: Keine API nennt sie.</translation>
    </message>
    <message>
        <source>Which Base software these nodes run could not be determined: {nodes}.</source>
        <translation>Welche Basissoftware auf diesen Knoten läuft, konnte nicht ermittelt werden: {nodes}.</translation>
    </message>
    <message>
        <source>Which appliance answers for {host} could not be determined.</source>
        <translation>Welches Gerät für {host} antwortet, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Which software these nodes run could not be determined: {nodes}.</source>
        <translation>Welche Software auf diesen Knoten läuft, konnte nicht ermittelt werden: {nodes}.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Welche Software auf {appliance} läuft, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Which updates the appliance offers is not known yet.</source>
        <translation>Welche Aktualisierungen das Gerät anbietet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Wer gerade verbunden ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>With a wrong clock, the download key, certificates and much else fail.</source>
        <translation>Bei falscher Uhrzeit scheitern Download-Schlüssel, Zertifikate und vieles mehr.</translation>
    </message>
    <message>
        <source>Without it, the backup is downloaded on the console.</source>
        <translation>Ohne sie wird die Sicherungskopie in der Konsole heruntergeladen.</translation>
    </message>
    <message>
        <source>Without it, the role is changed on the console.</source>
        <translation>Ohne sie wird die Rolle in der Konsole geändert.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the consoles.</source>
        <translation>Ohne sie werden Sie gebeten, in den Konsolen nachzusehen.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the list of Jump Clients.</source>
        <translation>Ohne sie werden Sie gebeten, in der Liste der Jump Clients nachzusehen.</translation>
    </message>
    <message>
        <source>Without traffic nodes it is upgraded like a single appliance or a pair. See {page}.</source>
        <translation>Ohne Traffic-Knoten wird er wie ein einzelnes Gerät oder ein Paar aktualisiert. Siehe {page}.</translation>
    </message>
    <message>
        <source>XML answers of the API carry a namespace from 10.6 on.</source>
        <translation>XML-Antworten der API enthalten ab 10.6 einen Namespace.</translation>
    </message>
    <message>
        <source>You compared the certificate and accepted it.</source>
        <translation>Sie haben das Zertifikat verglichen und akzeptiert.</translation>
    </message>
    <message>
        <source>{advice} {more}</source>
        <translation>{advice} {more}</translation>
    </message>
    <message>
        <source>{appliance} belongs to a failover pair, and the address of the other one was not given.</source>
        <translation>{appliance} gehört zu einem Failover-Paar, und die Adresse des anderen Geräts wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>{appliance} does not answer: {reason}</source>
        <translation>{appliance} antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>{appliance} has two addresses: {api} by the API, {page} on the page {where}.</source>
        <translation>{appliance} hat zwei Adressen: {api} laut API, {page} auf der Seite {where}.</translation>
    </message>
    <message>
        <source>{appliance} runs {version}.</source>
        <translation>{appliance} läuft mit {version}.</translation>
    </message>
    <message>
        <source>{appliance} serves no certificate that clients of {host} would accept: {reason}</source>
        <translation>{appliance} liefert kein Zertifikat aus, das Clients von {host} akzeptieren würden: {reason}</translation>
    </message>
    <message>
        <source>{appliance}: {version}</source>
        <translation>{appliance}: {version}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{file} has no column {name}. It has: {found}</source>
        <translation>{file} hat keine Spalte {name}. Vorhanden sind: {found}</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” and no other with dates. It has: {found}</source>
        <translation>{file} hat keine Spalte „{column}“ und keine andere mit einem Datum. Vorhanden sind: {found}</translation>
    </message>
    <message>
        <source>{file} is a PDF, not a CSV file.</source>
        <translation>{file} ist ein PDF und keine CSV-Datei.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet, not a CSV file.</source>
        <translation>{file} ist eine Tabellenkalkulation und keine CSV-Datei.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a CSV file.</source>
        <translation>{file} ist eine Webseite und keine CSV-Datei.</translation>
    </message>
    <message>
        <source>{file} is compressed.</source>
        <translation>{file} ist komprimiert.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is no table that can be read to its end: a quotation mark may be missing.</source>
        <translation>{file} ist keine Tabelle, die sich bis zum Ende lesen lässt: Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>{file} is not a certificate export.</source>
        <translation>{file} ist kein Zertifikatsexport.</translation>
    </message>
    <message>
        <source>{file} is protected in a way that this computer cannot read, so nothing could be verified.</source>
        <translation>{file} ist auf eine Weise geschützt, die dieser Rechner nicht lesen kann; damit ist nichts nachgewiesen.</translation>
    </message>
    <message>
        <source>{file} is protected, and no passphrase was given.</source>
        <translation>{file} ist geschützt, und es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>{file} lists no client.</source>
        <translation>{file} nennt keinen Client.</translation>
    </message>
    <message>
        <source>{folder} can be written to.</source>
        <translation>In {folder} kann geschrieben werden.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>In {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{free} are free; about {needed} are needed.</source>
        <translation>{free} sind frei; etwa {needed} werden benötigt.</translation>
    </message>
    <message>
        <source>{host} leads to none of the appliances&apos; own addresses.</source>
        <translation>{host} führt zu keiner der eigenen Adressen der Geräte.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}, which is the backup.</source>
        <translation>{host} führt zu {appliance}, und das ist das Backup-Gerät.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}.</source>
        <translation>{host} führt zu {appliance}.</translation>
    </message>
    <message>
        <source>{host} leads to {names}, which is the backup.</source>
        <translation>{host} führt zu {names}, und das ist das Backup.</translation>
    </message>
    <message>
        <source>{host} leads to {names}.</source>
        <translation>{host} führt zu {names}.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} wird zu {addresses} aufgelöst.</translation>
    </message>
    <message>
        <source>{nodes}: {finding}</source>
        <translation>{nodes}: {finding}</translation>
    </message>
    <message>
        <source>{version}: {nodes}</source>
        <translation>{version}: {nodes}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are in {file}.</source>
        <translation>
            <numerusform>%n Jump Client steht in {file}.</numerusform>
            <numerusform>%n Jump Clients stehen in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies).</source>
        <translation>
            <numerusform>%n Eintrag.</numerusform>
            <numerusform>%n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n Datei durchsucht, {size}.</numerusform>
            <numerusform>%n Dateien durchsucht, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without text were left out.</source>
        <translation>
            <numerusform>%n Datei ohne Text wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien ohne Text wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n Stelle ist vor 10.6 zu ändern oder zu prüfen.</numerusform>
            <numerusform>%n Stellen sind vor 10.6 zu ändern oder zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s). “plan show” prints them, “run” carries them out.</source>
        <translation>
            <numerusform>%n Schritt. „plan show“ zeigt ihn, „run“ führt ihn aus.</numerusform>
            <numerusform>%n Schritte. „plan show“ zeigt sie, „run“ führt sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>--hours takes a number from 1 to 168.</source>
        <translation>--hours erwartet eine Zahl von 1 bis 168.</translation>
    </message>
    <message>
        <source>--old-is and --new-is are for a site that moves to a new appliance.</source>
        <translation>--old-is und --new-is sind für einen Standort, der auf ein neues Gerät umzieht.</translation>
    </message>
    <message>
        <source>--package is for --updates manual, where no appliance lists its updates.</source>
        <translation>--package gilt für --updates manual, wo kein Gerät seine Aktualisierungen aufführt.</translation>
    </message>
    <message>
        <source>A letter to Technical Support that asks for the key:</source>
        <translation>Ein Schreiben an den technischen Support, das um den Schlüssel bittet:</translation>
    </message>
    <message>
        <source>A move leaves the clients as they are: they come over to the new appliance.</source>
        <translation>Ein Umzug lässt die Clients, wie sie sind: Sie kommen auf das neue Gerät mit.</translation>
    </message>
    <message>
        <source>A move to a new appliance needs an account: what is described by hand cannot be proven.</source>
        <translation>Der Umzug auf ein neues Gerät braucht ein Konto: Was von Hand beschrieben ist, lässt sich nicht nachweisen.</translation>
    </message>
    <message>
        <source>Add shared_ips to the primary, or give --swing dns or --swing nat.</source>
        <translation>Fügen Sie beim Primärgerät shared_ips hinzu, oder geben Sie --swing dns oder --swing nat an.</translation>
    </message>
    <message>
        <source>After the test: upgrade-assistant hosts-test restore</source>
        <translation>Nach dem Test: upgrade-assistant hosts-test restore</translation>
    </message>
    <message>
        <source>All traffic nodes were named for the first half: nobody could work meanwhile.</source>
        <translation>Alle Traffic-Knoten wurden für die erste Hälfte genannt: So lange könnte niemand arbeiten.</translation>
    </message>
    <message>
        <source>All update files are there. Keep the medium until everything is installed.</source>
        <translation>Alle Aktualisierungsdateien sind da. Bewahren Sie den Datenträger auf, bis alles installiert ist.</translation>
    </message>
    <message>
        <source>Base software: {base}</source>
        <translation>Basissoftware: {base}</translation>
    </message>
    <message>
        <source>Base update {name}</source>
        <translation>Basisaktualisierung {name}</translation>
    </message>
    <message>
        <source>Check the appliance before you continue. The log in {folder} has the details.</source>
        <translation>Sehen Sie nach dem Gerät, bevor Sie fortfahren. Mehr dazu steht im Protokoll in {folder}.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking and copying</source>
        <translation>Wird geprüft und kopiert</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Wählen Sie einen vorhandenen Ordner mit freiem Platz, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Code to compare by telephone: {code}</source>
        <translation>Code zum Abgleich am Telefon: {code}</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Kopieren Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Wird kopiert und geprüft</translation>
    </message>
    <message>
        <source>Correct the command line; --help shows every option.</source>
        <translation>Berichtigen Sie die Befehlszeile; --help zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Die Dateien werden gezählt</translation>
    </message>
    <message>
        <source>Details: {detail}</source>
        <translation>Details: {detail}</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Call Technical Support.</source>
        <translation>Starten Sie {appliance} nicht neu, und schalten Sie nichts aus. Wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Probelauf: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Datei: {file}</translation>
    </message>
    <message>
        <source>Give --at-once a number from 1 to {most}.</source>
        <translation>Geben Sie für --at-once eine Zahl von 1 bis {most} an.</translation>
    </message>
    <message>
        <source>Give --host and --address, or --result.</source>
        <translation>Geben Sie --host und --address an oder --result.</translation>
    </message>
    <message>
        <source>Give --method sync (the primary first) or --method async (the backup first).</source>
        <translation>Geben Sie --method sync (zuerst das Primärgerät) oder --method async (zuerst das Backup-Gerät) an.</translation>
    </message>
    <message>
        <source>Give --old-is and --new-is, each with physical or virtual.</source>
        <translation>Geben Sie --old-is und --new-is an, jeweils mit physical oder virtual.</translation>
    </message>
    <message>
        <source>Give --run with the run file of the upgrade, or --since with the time.</source>
        <translation>Geben Sie mit --run die Laufdatei des Upgrades an oder mit --since die Zeit.</translation>
    </message>
    <message>
        <source>Give --since with the time at which the installation was over.</source>
        <translation>Geben Sie mit --since an, wann die Installation beendet war.</translation>
    </message>
    <message>
        <source>Give --swing shared-ip, --swing dns or --swing nat.</source>
        <translation>Geben Sie --swing shared-ip, --swing dns oder --swing nat an.</translation>
    </message>
    <message>
        <source>Give --target with the version, for instance --target 12.2.0.</source>
        <translation>Geben Sie --target mit der Version an, zum Beispiel --target 12.2.0.</translation>
    </message>
    <message>
        <source>Give --updates manual, and --package for each package that Technical Support names. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Geben Sie --updates manual an, und --package für jedes Paket, das der technische Support nennt. Der Support schickt zu jeder Datei einen Link; „courier list“ schreibt den Brief.</translation>
    </message>
    <message>
        <source>Give --updates manual; which packages Technical Support names stands in the file of --by-hand. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Geben Sie --updates manual an; welche Pakete der technische Support nennt, steht in der Datei von --by-hand. Der Support schickt zu jeder Datei einen Link; „courier list“ schreibt den Brief.</translation>
    </message>
    <message>
        <source>Give --window 2026-11-21T22:00 once for each of them, the first one first.</source>
        <translation>Geben Sie --window 2026-11-21T22:00 für jeden einmal an, den ersten zuerst.</translation>
    </message>
    <message>
        <source>Give --window at most once for each of them; “plan show” tells what happens in them.</source>
        <translation>Geben Sie --window für jeden höchstens einmal an; „plan show“ zeigt, was darin geschieht.</translation>
    </message>
    <message>
        <source>Give a file, or “practice” for a simulated site.</source>
        <translation>Geben Sie eine Datei an, oder „practice“ für einen simulierten Standort.</translation>
    </message>
    <message>
        <source>Give another moment with --window, or leave it out.</source>
        <translation>Geben Sie mit --window einen anderen Zeitpunkt an, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Give it with dots, for instance 12.2.0.</source>
        <translation>Geben Sie sie mit Punkten an, zum Beispiel 12.2.0.</translation>
    </message>
    <message>
        <source>Give its host name, or describe it in a file with --by-hand.</source>
        <translation>Geben Sie seinen Hostnamen an, oder beschreiben Sie ihn mit --by-hand in einer Datei.</translation>
    </message>
    <message>
        <source>Give the package as the vendor names it, for instance “Base Software 3.3.2”.</source>
        <translation>Geben Sie das Paket so an, wie der Hersteller es nennt, zum Beispiel „Base Software 3.3.2“.</translation>
    </message>
    <message>
        <source>How {site} is led to the other appliance has to be chosen.</source>
        <translation>Es muss gewählt werden, wie {site} auf das andere Gerät umgeleitet wird.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Sie wurde mit dem Programm geliefert.</translation>
    </message>
    <message>
        <source>It did not go on record in the run file:</source>
        <translation>In der Laufdatei wurde es nicht festgehalten:</translation>
    </message>
    <message>
        <source>It was taken over on {when}.</source>
        <translation>Sie wurde am {when} übernommen.</translation>
    </message>
    <message>
        <source>Leave --by-hand out, or carry the move out by the vendor&apos;s guide.</source>
        <translation>Lassen Sie --by-hand weg, oder führen Sie den Umzug nach dem Handbuch des Herstellers aus.</translation>
    </message>
    <message>
        <source>Leave --clients reinstall out.</source>
        <translation>Lassen Sie --clients reinstall weg.</translation>
    </message>
    <message>
        <source>Leave --first-half and --at-once out.</source>
        <translation>Lassen Sie --first-half und --at-once weg.</translation>
    </message>
    <message>
        <source>Leave --method and --swing out.</source>
        <translation>Lassen Sie --method und --swing weg.</translation>
    </message>
    <message>
        <source>Leave --method out; --first-half chooses the traffic nodes that go first.</source>
        <translation>Lassen Sie --method weg; --first-half wählt die Traffic-Knoten aus, die zuerst an der Reihe sind.</translation>
    </message>
    <message>
        <source>Leave --method, --swing, --first-half and --at-once out.</source>
        <translation>Lassen Sie --method, --swing, --first-half und --at-once weg.</translation>
    </message>
    <message>
        <source>Leave --swing out.</source>
        <translation>Lassen Sie --swing weg.</translation>
    </message>
    <message>
        <source>Leave it out; with --by-hand the file names the packages.</source>
        <translation>Lassen Sie es weg; mit --by-hand nennt die Datei die Pakete.</translation>
    </message>
    <message>
        <source>Leave one of the two names out.</source>
        <translation>Lassen Sie einen der beiden Namen weg.</translation>
    </message>
    <message>
        <source>Leave some of each region for the second half, or leave --first-half out.</source>
        <translation>Lassen Sie aus jeder Region einige für die zweite Hälfte übrig, oder lassen Sie --first-half weg.</translation>
    </message>
    <message>
        <source>Licence add-on {name}</source>
        <translation>Lizenz-Add-on {name}</translation>
    </message>
    <message>
        <source>List: {number}</source>
        <translation>Liste: {number}</translation>
    </message>
    <message>
        <source>Missing for {appliance}: {package}</source>
        <translation>Fehlt für {appliance}: {package}</translation>
    </message>
    <message>
        <source>Name the medium itself; “courier list” writes a list onto it.</source>
        <translation>Geben Sie den Datenträger selbst an; „courier list“ schreibt eine Liste darauf.</translation>
    </message>
    <message>
        <source>Name the new appliance with --new-appliance, or leave them out.</source>
        <translation>Nennen Sie das neue Gerät mit --new-appliance, oder lassen Sie beide weg.</translation>
    </message>
    <message>
        <source>No package of the list, or more than one, is called {name}.</source>
        <translation>Kein Paket der Liste heißt {name}, oder mehr als eines.</translation>
    </message>
    <message>
        <source>No site was named.</source>
        <translation>Es wurde kein Standort genannt.</translation>
    </message>
    <message>
        <source>Not certain: {package} needs {need}.</source>
        <translation>Nicht sicher: {package} benötigt {need}.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Noch nicht wiederhergestellt: {what} {advice}</translation>
    </message>
    <message>
        <source>Nothing tells when the last upgrade was.</source>
        <translation>Nichts sagt, wann das letzte Upgrade war.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Es wurde nichts gefunden, was nicht mehr funktionieren wird.</translation>
    </message>
    <message>
        <source>On {computer}:</source>
        <translation>Auf {computer}:</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown; --out writes all.</source>
        <translation>
            <numerusform>Nur die erste wird gezeigt (%n); --out schreibt alle.</numerusform>
            <numerusform>Nur die ersten %n werden gezeigt; --out schreibt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product: {product}</source>
        <translation>Produkt: {product}</translation>
    </message>
    <message>
        <source>Rule file, serial {serial} of {date}, with {rules}</source>
        <translation>Regeldatei Nr. {serial} vom {date}, mit {rules}</translation>
    </message>
    <message>
        <source>Run one of them on the second computer and bring back the result that it writes.</source>
        <translation>Führen Sie eines davon auf dem zweiten Rechner aus, und bringen Sie das Ergebnis zurück, das es schreibt.</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Seit {moment}.</translation>
    </message>
    <message>
        <source>Site package {name}</source>
        <translation>Site-Paket {name}</translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation>Standort: {site}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} is not in it: {why}</source>
        <translation>Die Seite Status &gt; Einfach von {appliance} ist nicht enthalten: {why}</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Schritt {number} von {total}: {step}</translation>
    </message>
    <message>
        <source>Take this file to the first computer: {file}</source>
        <translation>Bringen Sie diese Datei zum ersten Rechner: {file}</translation>
    </message>
    <message>
        <source>The description is about {host}, the command about {site}.</source>
        <translation>Die Beschreibung betrifft {host}, der Befehl {site}.</translation>
    </message>
    <message>
        <source>The description names no shared IP address.</source>
        <translation>Die Beschreibung nennt keine freigegebene IP-Adresse.</translation>
    </message>
    <message>
        <source>The list has: {names}</source>
        <translation>In der Liste stehen: {names}</translation>
    </message>
    <message>
        <source>The list is in {file}.</source>
        <translation>Die Liste steht in {file}.</translation>
    </message>
    <message>
        <source>The maintenance windows are not in their order.</source>
        <translation>Die Wartungszeiträume sind nicht in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The medium is sealed. Code to compare by telephone: {code}</source>
        <translation>Der Datenträger ist versiegelt. Code zum Abgleich am Telefon: {code}</translation>
    </message>
    <message>
        <source>The name {file} does not tell; the update server called it: {title}</source>
        <translation>Der Name {file} sagt es nicht; auf dem Aktualisierungsserver hieß die Datei: {title}</translation>
    </message>
    <message>
        <source>The one before is kept: serial {serial}, {file}</source>
        <translation>Die vorige bleibt erhalten: Nr. {serial}, {file}</translation>
    </message>
    <message>
        <source>The order {file} cannot be read.</source>
        <translation>Die Auftragsdatei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The plan is in {file}.</source>
        <translation>Der Plan ist in {file}.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was written to the run file so far is safe.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Was bisher in die Laufdatei geschrieben wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The report could not be written to {file}.</source>
        <translation>Der Bericht konnte nicht in {file} geschrieben werden.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Der Bericht ist in {file}.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read.</source>
        <translation>Die Ergebnisdatei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The rule file is sound.</source>
        <translation>Die Regeldatei ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>The shopping list with %n package(s) is on the medium.</source>
        <translation>
            <numerusform>Die Abholliste mit %n Paket ist auf dem Datenträger.</numerusform>
            <numerusform>Die Abholliste mit %n Paketen ist auf dem Datenträger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated site cannot be started: {reason}</source>
        <translation>Der simulierte Standort lässt sich nicht starten: {reason}</translation>
    </message>
    <message>
        <source>The support bundle could not be written to {file}.</source>
        <translation>Das Supportpaket konnte nicht in {file} geschrieben werden.</translation>
    </message>
    <message>
        <source>The support bundle is in {file}. Look through it before you send it.</source>
        <translation>Das Supportpaket ist in {file}. Sehen Sie es durch, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>The time of the upgrade, {since}, is still to come.</source>
        <translation>Der Zeitpunkt des Upgrades, {since}, liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The traffic nodes are: {names}</source>
        <translation>Die Traffic-Knoten sind: {names}</translation>
    </message>
    <message>
        <source>The wanted version of the site software is missing.</source>
        <translation>Die gewünschte Version der Site-Software fehlt.</translation>
    </message>
    <message>
        <source>There is no answers file {file}.</source>
        <translation>Es gibt keine Antwortdatei {file}.</translation>
    </message>
    <message>
        <source>There is no brand {name}. Known: {known}.</source>
        <translation>Eine Marke {name} gibt es nicht. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>Auf {medium} gibt es keine Abholliste.</translation>
    </message>
    <message>
        <source>There is no traffic node {names}.</source>
        <translation>Einen Traffic-Knoten {names} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>This plan has %n maintenance window(s).</source>
        <translation>
            <numerusform>Dieser Plan hat %n Wartungszeitraum.</numerusform>
            <numerusform>Dieser Plan hat %n Wartungszeiträume.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule file is in use now:</source>
        <translation>Zurzeit wird diese Regeldatei verwendet:</translation>
    </message>
    <message>
        <source>Try what you need now. Press Enter when you are done: the hosts file is then put back.</source>
        <translation>Probieren Sie jetzt aus, was Sie brauchen. Drücken Sie danach die Eingabetaste (Enter): Die Hosts-Datei wird dann wiederhergestellt.</translation>
    </message>
    <message>
        <source>What the old and the new appliance are made of has to be said.</source>
        <translation>Es fehlt die Angabe, was das alte und das neue Gerät sind.</translation>
    </message>
    <message>
        <source>Which package is {file}? Say it with --file PACKAGE=FILE.</source>
        <translation>Zu welchem Paket gehört {file}? Geben Sie es mit --file PAKET=DATEI an.</translation>
    </message>
    <message>
        <source>Which software the old appliance runs could not be determined.</source>
        <translation>Welche Software auf dem alten Gerät läuft, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Window {number}: {problem}</source>
        <translation>Wartungszeitraum {number}: {problem}</translation>
    </message>
    <message>
        <source>Without failover for {time}.</source>
        <translation>Seit {time} ohne Failover.</translation>
    </message>
    <message>
        <source>Without failover for {time}; planned: {range}.</source>
        <translation>Seit {time} ohne Failover; geplant: {range}.</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>eine Person entscheidet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --out writes all of them to a file</source>
        <translation>
            <numerusform>und %n weiterer; --out schreibt alle in eine Datei</numerusform>
            <numerusform>und %n weitere; --out schreibt alle in eine Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{appliance}: {address}, GUID {guid}</source>
        <translation>{appliance}: {address}, GUID {guid}</translation>
    </message>
    <message>
        <source>{appliance}: {package} is {file}, {size}</source>
        <translation>{appliance}: {package} ist {file}, {size}</translation>
    </message>
    <message>
        <source>{count} traffic nodes at the same time are not possible.</source>
        <translation>{count} Traffic-Knoten gleichzeitig sind nicht möglich.</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>In {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{given} was not understood; expected: {expected}</source>
        <translation>{given} wurde nicht verstanden; erwartet: {expected}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{host} leads to {address} now, by the hosts file {file}.</source>
        <translation>{host} führt jetzt durch die Hosts-Datei {file} zu {address}.</translation>
    </message>
    <message>
        <source>{package} needs {need}.</source>
        <translation>{package} benötigt {need}.</translation>
    </message>
    <message>
        <source>{site} has one master node: nothing is led to another appliance.</source>
        <translation>{site} hat nur einen Master-Knoten: Es wird nichts auf ein anderes Gerät umgeleitet.</translation>
    </message>
    <message>
        <source>{site} is a failover pair of the 10.6 era: its updates come as files.</source>
        <translation>{site} ist ein Failover-Paar der Ära 10.6: Seine Aktualisierungen kommen als Dateien.</translation>
    </message>
    <message>
        <source>{site} is a failover pair: which appliance goes first has to be chosen.</source>
        <translation>{site} ist ein Failover-Paar: Es muss gewählt werden, welches Gerät zuerst kommt.</translation>
    </message>
    <message>
        <source>{site} is an Atlas cluster: which appliance goes first is not a choice.</source>
        <translation>{site} ist ein Atlas-Cluster: Welches Gerät zuerst an der Reihe ist, ist keine Frage der Wahl.</translation>
    </message>
    <message>
        <source>{site} is no Atlas cluster: there are no traffic nodes.</source>
        <translation>{site} ist kein Atlas-Cluster: Es gibt keine Traffic-Knoten.</translation>
    </message>
    <message>
        <source>{site} is no failover pair: there is no method to choose.</source>
        <translation>{site} ist kein Failover-Paar: Eine Methode ist nicht zu wählen.</translation>
    </message>
    <message>
        <source>{site} is upgraded in stages: its masters keep their roles.</source>
        <translation>{site} wird stufenweise aktualisiert: Die Master-Knoten behalten ihre Rollen.</translation>
    </message>
    <message>
        <source>{site} moves to a new appliance: DNS leads people there, and there is nothing else to choose.</source>
        <translation>{site} zieht auf ein neues Gerät um: DNS führt alle dorthin, sonst gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>{site}: {mood}</source>
        <translation>{site}: {mood}</translation>
    </message>
    <message>
        <source>“support” makes the support bundle.</source>
        <translation>„support“ erstellt das Supportpaket.</translation>
    </message>
    <message>
        <source>“{name}” names no version.</source>
        <translation>„{name}“ nennt keine Version.</translation>
    </message>
    <message>
        <source>“{text}” is not a version.</source>
        <translation>„{text}“ ist keine Version.</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>Kurz vor der Deinstallation</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>Kurz vor der Deinstallation</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Give local, UTC, an offset such as +02:00, or a name such as Europe/Berlin.</source>
        <translation>Geben Sie local, UTC, einen Versatz wie +02:00 oder einen Namen wie Europe/Berlin an.</translation>
    </message>
    <message>
        <source>Give the time of the last upgrade yourself; the appliance shows it.</source>
        <translation>Geben Sie die Zeit des letzten Upgrades selbst an; das Gerät zeigt sie.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Nobody has heard from them for a long time. Check the computers or remove the clients.</source>
        <translation>Von ihnen hat lange niemand gehört. Sehen Sie nach den Rechnern oder entfernen Sie die Clients.</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>The list does not tell. Look at them on the console.</source>
        <translation>Die Liste sagt es nicht. Sehen Sie auf der Konsole nach.</translation>
    </message>
    <message>
        <source>The stragglers would overwrite the list itself.</source>
        <translation>Die Liste selbst würde überschrieben.</translation>
    </message>
    <message>
        <source>They are connected. Jumping to one of them moves it to the front of the queue.</source>
        <translation>Diese Clients sind verbunden. Ein Jump zu einem von ihnen setzt ihn an die Spitze der Warteschlange.</translation>
    </message>
    <message>
        <source>They call in at start-up, when a console connects to them, and at least once a day.</source>
        <translation>Diese Clients melden sich beim Start, wenn sich eine Konsole mit ihnen verbindet, und mindestens einmal am Tag.</translation>
    </message>
    <message>
        <source>They follow when their computers are next switched on and reach the site.</source>
        <translation>Diese Clients folgen, wenn ihre Rechner wieder eingeschaltet sind und den Standort erreichen.</translation>
    </message>
    <message>
        <source>They have been offline almost as long as the site allows and are then uninstalled. Switch these computers on, or raise the limit for offline Jump Clients.</source>
        <translation>Diese Clients sind fast so lange offline, wie der Standort es erlaubt, und werden dann deinstalliert. Schalten Sie diese Rechner ein oder heben Sie die Grenze für Jump Clients an, die offline sind.</translation>
    </message>
    <message>
        <source>They may not update themselves before somebody enables them again.</source>
        <translation>Womöglich aktualisieren sie sich erst, wenn jemand sie wieder aktiviert.</translation>
    </message>
    <message>
        <source>This run has not installed a site package yet, so there is no upgrade to compare with.</source>
        <translation>In diesem Lauf ist noch kein Site-Paket installiert worden; es gibt kein Upgrade zum Vergleichen.</translation>
    </message>
    <message>
        <source>Waiting for their turn</source>
        <translation>Warten, bis sie an der Reihe sind</translation>
    </message>
    <message>
        <source>{zone} is no time zone that this computer knows.</source>
        <translation>{zone} ist keine Zeitzone, die dieser Rechner kennt.</translation>
    </message>
</context>
<context>
    <name>courier</name>
    <message>
        <source>A file is given once. If it was downloaded before, use that copy; otherwise ask Technical Support for it.</source>
        <translation>Eine Datei wird nur einmal ausgegeben. Wurde sie schon heruntergeladen, verwenden Sie diese Kopie; bitten Sie andernfalls den technischen Support darum.</translation>
    </message>
    <message>
        <source>A key is one word of letters and digits. Copy it from the page, or scan its QR code.</source>
        <translation>Ein Schlüssel ist ein einziges Wort aus Buchstaben und Ziffern. Kopieren Sie ihn von der Seite, oder scannen Sie seinen QR-Code.</translation>
    </message>
    <message>
        <source>A shopping list is for plans with manual updates whose packages are not installed yet.</source>
        <translation>Eine Abholliste ist für Pläne mit manuellen Aktualisierungen, deren Pakete noch nicht installiert sind.</translation>
    </message>
    <message>
        <source>Appliance Download Key for {host}</source>
        <translation>Geräte-Download-Schlüssel für {host}</translation>
    </message>
    <message>
        <source>Choose a text file or a picture with the key.</source>
        <translation>Wählen Sie eine Textdatei oder ein Bild mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei noch einmal aus.</translation>
    </message>
    <message>
        <source>Choose the medium that the shopping list was written onto.</source>
        <translation>Wählen Sie den Datenträger, auf den die Abholliste geschrieben wurde.</translation>
    </message>
    <message>
        <source>Compare the key with the one that the appliance shows. A key belongs to one appliance.</source>
        <translation>Vergleichen Sie den Schlüssel mit dem, den das Gerät zeigt. Ein Schlüssel gehört zu einem Gerät.</translation>
    </message>
    <message>
        <source>Download links for the update of {host}</source>
        <translation>Download-Links für die Aktualisierung von {host}</translation>
    </message>
    <message>
        <source>For {appliance}, Technical Support mails a link to each file instead of a key: send the mail, download the files, and say which file is which package.</source>
        <translation>Für {appliance} schickt der technische Support statt eines Schlüssels zu jeder Datei einen Link: Senden Sie die E-Mail, laden Sie die Dateien herunter und geben Sie an, welche Datei welches Paket ist.</translation>
    </message>
    <message>
        <source>Give it by hand: it stands on the Updates page of the appliance, or Technical Support sends it.</source>
        <translation>Geben Sie ihn von Hand ein: Er steht auf der Seite „Aktualisierungen“ des Geräts, oder der technische Support sendet ihn.</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its network has no access to the Internet, so we download the updates by hand. Please send us the Appliance Download Key, or the download links, for:

{appliances}

We want to reach: {target}

Thank you</source>
        <translation>Guten Tag,

wir planen ein Upgrade des Remote-Support-Standorts {host}. Das Gerät hat keinen Zugang zum Internet; wir laden die Aktualisierungen deshalb von Hand herunter. Bitte senden Sie uns den Geräte-Download-Schlüssel oder die Download-Links für:

{appliances}

Gewünschte Version: {target}

Vielen Dank</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its two appliances are in failover, so we install the updates by hand. Please send us the download links for each of them, and tell us in which order the packages are installed:

{appliances}

We want to reach: {target}
Packages that we know of: {packages}

Thank you</source>
        <translation>Guten Tag,

wir planen ein Upgrade des Remote-Support-Standorts {host}. Seine beiden Geräte sind in einer Failover-Konfiguration; wir installieren die Aktualisierungen deshalb von Hand. Bitte senden Sie uns die Download-Links für jedes der beiden, und nennen Sie uns die Reihenfolge, in der die Pakete installiert werden:

{appliances}

Unser Ziel: {target}
Pakete, die uns bekannt sind: {packages}

Vielen Dank</translation>
    </message>
    <message>
        <source>Name one of the appliances on the list.</source>
        <translation>Nennen Sie eines der Geräte auf der Liste.</translation>
    </message>
    <message>
        <source>One JSON object is expected, with a key for each appliance: docs/command-line.md shows it.</source>
        <translation>Erwartet wird ein JSON-Objekt mit einem Schlüssel für jedes Gerät: docs/command-line.md zeigt es.</translation>
    </message>
    <message>
        <source>Open the page in a browser, enter the key there and download everything it offers. Then collect the files from the folder of your downloads.</source>
        <translation>Öffnen Sie die Seite im Browser, geben Sie dort den Schlüssel ein, und laden Sie alles herunter, was sie anbietet. Sammeln Sie dann die Dateien aus Ihrem Download-Ordner ein.</translation>
    </message>
    <message>
        <source>Standard input does not hold the keys in the expected form.</source>
        <translation>Die Standardeingabe enthält die Schlüssel nicht in der erwarteten Form.</translation>
    </message>
    <message>
        <source>Take the picture again: straight, sharp, one code only. Or type the key.</source>
        <translation>Nehmen Sie das Bild noch einmal auf: gerade, scharf, nur ein Code. Oder tippen Sie den Schlüssel ab.</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key.</source>
        <translation>Das ist kein Geräte-Download-Schlüssel.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list has no appliance {name}.</source>
        <translation>Auf der Liste gibt es kein Gerät {name}.</translation>
    </message>
    <message>
        <source>The page of {server} could not be understood.</source>
        <translation>Die Seite von {server} wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no link {link}. Base software older than 3.3.2 has none: ask Technical Support for the key.</source>
        <translation>Die Seite {page} von {appliance} hat keinen Link „{link}“. Basissoftware vor 3.3.2 hat keinen: Bitten Sie den technischen Support um den Schlüssel.</translation>
    </message>
    <message>
        <source>The update server did not give the file: {words}</source>
        <translation>Der Aktualisierungsserver hat die Datei nicht herausgegeben: {words}</translation>
    </message>
    <message>
        <source>The update server did not take the key: {words}</source>
        <translation>Der Aktualisierungsserver hat den Schlüssel nicht angenommen: {words}</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key for {appliance} on the list.</source>
        <translation>Auf der Liste steht kein Geräte-Download-Schlüssel für {appliance}.</translation>
    </message>
    <message>
        <source>There is no QR code in {file}, or more than one.</source>
        <translation>In {file} ist kein QR-Code, oder es sind mehrere.</translation>
    </message>
    <message>
        <source>There is no account for /appliance. Read the key there yourself: {page}, {link}.</source>
        <translation>Für /appliance ist kein Konto vorhanden. Lesen Sie den Schlüssel dort selbst ab: {page}, „{link}“.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>Auf {medium} gibt es keine Abholliste.</translation>
    </message>
    <message>
        <source>This run needs no update files.</source>
        <translation>Dieser Lauf braucht keine Aktualisierungsdateien.</translation>
    </message>
</context>
<context>
    <name>couriering</name>
    <message numerus="yes">
        <source>%n file(s) are packed.</source>
        <translation>
            <numerusform>%n Datei ist gepackt.</numerusform>
            <numerusform>%n Dateien sind gepackt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is given once. If it was downloaded before, collect that copy; otherwise ask Technical Support for it.</source>
        <translation>Eine Datei wird nur einmal ausgegeben. Wurde sie schon heruntergeladen, sammeln Sie diese Kopie ein; bitten Sie andernfalls den technischen Support darum.</translation>
    </message>
    <message>
        <source>A folder of this program</source>
        <translation>Ein Ordner dieses Programms</translation>
    </message>
    <message>
        <source>A folder with downloaded update files</source>
        <translation>Ein Ordner mit heruntergeladenen Aktualisierungsdateien</translation>
    </message>
    <message>
        <source>A text file or picture with the key</source>
        <translation>Eine Textdatei oder ein Bild mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add an installer…</source>
        <translation>Installationsdatei hinzufügen …</translation>
    </message>
    <message>
        <source>An installer of this program</source>
        <translation>Eine Installationsdatei dieses Programms</translation>
    </message>
    <message>
        <source>An installer or a folder of this program, for a closed network that has an older one.</source>
        <translation>Eine Installationsdatei oder ein Ordner dieses Programms, für ein abgeschottetes Netz mit einer älteren Version.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Another file for {package}</source>
        <translation>Andere Datei für {package}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Geräte-Download-Schlüssel von {appliance}</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Carry back</source>
        <translation>Zurückbringen</translation>
    </message>
    <message>
        <source>Carry this program along, too</source>
        <translation>Auch dieses Programm mitnehmen</translation>
    </message>
    <message>
        <source>Check a medium</source>
        <translation>Einen Datenträger prüfen</translation>
    </message>
    <message>
        <source>Check the medium</source>
        <translation>Datenträger prüfen</translation>
    </message>
    <message>
        <source>Checking the medium</source>
        <translation>Der Datenträger wird geprüft</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Choose a medium first.</source>
        <translation>Wählen Sie zuerst einen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another medium</source>
        <translation>Anderen Datenträger wählen</translation>
    </message>
    <message>
        <source>Choose list {number}</source>
        <translation>Liste {number} auswählen</translation>
    </message>
    <message>
        <source>Choose the file for {package}…</source>
        <translation>Datei für {package} auswählen …</translation>
    </message>
    <message>
        <source>Choose {medium}</source>
        <translation>{medium} auswählen</translation>
    </message>
    <message>
        <source>Code to compare by telephone</source>
        <translation>Code zum Abgleich am Telefon</translation>
    </message>
    <message>
        <source>Collect files…</source>
        <translation>Dateien einsammeln …</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Aus Ordner einsammeln …</translation>
    </message>
    <message>
        <source>Connect the medium that came out of the closed network, and choose it.</source>
        <translation>Schließen Sie den Datenträger aus dem abgeschotteten Netz an, und wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the key of {appliance}</source>
        <translation>Schlüssel von {appliance} kopieren</translation>
    </message>
    <message>
        <source>Copy what is here</source>
        <translation>Vorhandenes kopieren</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Wird kopiert und geprüft</translation>
    </message>
    <message>
        <source>Delete neither copy until the install is proven. What was downloaded once is not offered again.</source>
        <translation>Löschen Sie keine der beiden Kopien, bevor die Installation nachgewiesen ist. Was einmal heruntergeladen wurde, wird nicht noch einmal angeboten.</translation>
    </message>
    <message>
        <source>Downloaded update files</source>
        <translation>Heruntergeladene Aktualisierungsdateien</translation>
    </message>
    <message>
        <source>Downloading the update files</source>
        <translation>Die Aktualisierungsdateien werden heruntergeladen</translation>
    </message>
    <message>
        <source>Downloads everything that the keys open from {server}. What breaks off is continued; nothing is downloaded twice.</source>
        <translation>Lädt von {server} alles herunter, was die Schlüssel freigeben. Was abbricht, wird fortgesetzt; nichts wird zweimal heruntergeladen.</translation>
    </message>
    <message>
        <source>Each file is copied to a folder of this computer and from there onto the medium, read back and compared. Then the medium is sealed and the keys are taken off it. Copying can be stopped at any moment; it continues where it was.</source>
        <translation>Jede Datei wird in einen Ordner dieses Rechners und von dort auf den Datenträger kopiert, zurückgelesen und verglichen. Dann wird der Datenträger versiegelt, und die Schlüssel werden von ihm entfernt. Das Kopieren lässt sich jederzeit anhalten; später geht es an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>Eject the medium as this system does it, then carry it into the closed network.</source>
        <translation>Werfen Sie den Datenträger so aus, wie es auf diesem System üblich ist, und bringen Sie ihn dann ins abgeschottete Netz.</translation>
    </message>
    <message>
        <source>Everything is as it was packed.</source>
        <translation>Alles ist so, wie es gepackt wurde.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>Aktualisierungsdateien für ein abgeschottetes Netz holen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Five steps on a computer with Internet access. You need the medium that came out of the closed network. Whatever is interrupted continues where it was, also tomorrow.</source>
        <translation>Fünf Schritte auf einem Rechner mit Internetzugang. Sie brauchen den Datenträger aus dem abgeschotteten Netz. Was unterbrochen wird, geht an derselben Stelle weiter, auch morgen noch.</translation>
    </message>
    <message>
        <source>From a file or picture…</source>
        <translation>Aus Datei oder Bild …</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier aus</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>In practice mode there is no page that a browser would find. Fetch the files from here.</source>
        <translation>In der Übung gibt es keine Seite, die ein Browser fände. Laden Sie die Dateien von hier aus herunter.</translation>
    </message>
    <message>
        <source>Its name does not tell; the update server called it: {title}</source>
        <translation>Der Name sagt es nicht; auf dem Aktualisierungsserver hieß sie: {title}</translation>
    </message>
    <message>
        <source>Keep the code: whoever takes the files over there can compare it by telephone.</source>
        <translation>Bewahren Sie den Code auf: Wer die Dateien dort übernimmt, kann ihn am Telefon abgleichen.</translation>
    </message>
    <message>
        <source>Key of {appliance} from a file…</source>
        <translation>Schlüssel von {appliance} aus einer Datei …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hierlassen</translation>
    </message>
    <message>
        <source>Leave {file} here</source>
        <translation>{file} hierlassen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Looked through besides:
{places}</source>
        <translation>Außerdem durchgesehen:
{places}</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird untersucht</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Datenträger werden gesucht</translation>
    </message>
    <message>
        <source>Looking through the files</source>
        <translation>Die Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Noch keine Datei.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is connected, it appears here. Or choose the folder where the system shows it.</source>
        <translation>Es wurde kein Datenträger gefunden. Sobald er angeschlossen ist, erscheint er hier. Oder wählen Sie den Ordner, unter dem das System ihn zeigt.</translation>
    </message>
    <message>
        <source>Not everything is as it was packed.</source>
        <translation>Nicht alles ist so, wie es gepackt wurde.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht angegeben</translation>
    </message>
    <message>
        <source>On the medium</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Once the medium is sealed, its code and what to do next stand here.</source>
        <translation>Sobald der Datenträger versiegelt ist, steht hier sein Code und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Ordner öffnen: {what}</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page</source>
        <translation>Seite des Herstellers öffnen</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page, enter the key of each appliance and download everything that it offers. Then collect the files from the folder of your downloads, or drop them here.</source>
        <translation>Öffnen Sie die Seite des Herstellers, geben Sie den Schlüssel jedes Geräts ein, und laden Sie alles herunter, was sie anbietet. Sammeln Sie dann die Dateien aus Ihrem Download-Ordner ein, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Or with a browser</source>
        <translation>Oder mit einem Browser</translation>
    </message>
    <message>
        <source>Pack and seal</source>
        <translation>Packen und versiegeln</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Der Schlüssel wird gelesen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>Reading the medium</source>
        <translation>Der Datenträger wird gelesen</translation>
    </message>
    <message>
        <source>Reads everything on the chosen medium and compares it with what was packed: before it is carried back, or after it arrived. Nothing is changed.</source>
        <translation>Liest alles auf dem ausgewählten Datenträger und vergleicht es mit dem, was gepackt wurde: vor dem Zurückbringen oder nach der Ankunft. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Seal without the missing files</source>
        <translation>Ohne die fehlenden Dateien versiegeln</translation>
    </message>
    <message>
        <source>See whether this computer reaches the Internet, then fetch again: what has come stays. Or use a browser.</source>
        <translation>Prüfen Sie, ob dieser Rechner das Internet erreicht, und laden Sie dann erneut herunter: Was schon da ist, bleibt. Oder nehmen Sie einen Browser.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show {step}</source>
        <translation>{step} anzeigen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Stopped. What has come so far stays and is continued next time.</source>
        <translation>Angehalten. Was schon da ist, bleibt und wird beim nächsten Mal fortgesetzt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over the key of {appliance}</source>
        <translation>Schlüssel von {appliance} übernehmen</translation>
    </message>
    <message>
        <source>Take the key that Technical Support would send</source>
        <translation>Den Schlüssel nehmen, den der technische Support senden würde</translation>
    </message>
    <message>
        <source>The closed network uses newer rules for its plans only after they are taken over there.</source>
        <translation>Im abgeschotteten Netz wird erst dann mit neueren Regeln geplant, wenn sie dort übernommen sind.</translation>
    </message>
    <message>
        <source>The files are copied and verified, and the medium is sealed.</source>
        <translation>Die Dateien sind kopiert und geprüft, der Datenträger ist versiegelt.</translation>
    </message>
    <message>
        <source>The key is missing for: {appliances}.</source>
        <translation>Der Schlüssel fehlt noch für: {appliances}.</translation>
    </message>
    <message>
        <source>The key is on the list.</source>
        <translation>Der Schlüssel steht auf der Liste.</translation>
    </message>
    <message>
        <source>The key of each appliance is here.</source>
        <translation>Der Schlüssel jedes Geräts ist da.</translation>
    </message>
    <message>
        <source>The key was entered here.</source>
        <translation>Der Schlüssel wurde hier eingegeben.</translation>
    </message>
    <message>
        <source>The keys are sent there. Go on only if whoever gave you the medium confirms this address.</source>
        <translation>Dorthin werden die Schlüssel gesendet. Fahren Sie nur fort, wenn die Person, die Ihnen den Datenträger gegeben hat, diese Adresse bestätigt.</translation>
    </message>
    <message>
        <source>The list names another update server than the vendor&apos;s {usual}: {server}</source>
        <translation>Die Liste nennt einen anderen Aktualisierungsserver als den des Herstellers, {usual}: {server}</translation>
    </message>
    <message>
        <source>The list says which files are wanted.</source>
        <translation>Welche Dateien benötigt werden, steht auf der Liste.</translation>
    </message>
    <message>
        <source>The medium is formatted {filesystem}: it takes no file of 4 GiB or more. Most update files are smaller; whether they all fit shows as soon as they are here.</source>
        <translation>Der Datenträger ist mit {filesystem} formatiert: Er nimmt nur Dateien unter 4 GiB auf. Die meisten Aktualisierungsdateien sind kleiner; ob alle passen, zeigt sich, sobald sie da sind.</translation>
    </message>
    <message>
        <source>The medium is sealed. Its code:</source>
        <translation>Der Datenträger ist versiegelt. Sein Code:</translation>
    </message>
    <message>
        <source>The medium with the shopping list</source>
        <translation>Der Datenträger mit der Abholliste</translation>
    </message>
    <message>
        <source>The names of the files do not tell which one it is.</source>
        <translation>An den Dateinamen ist nicht zu erkennen, welche es ist.</translation>
    </message>
    <message>
        <source>The rule file that is in use here</source>
        <translation>Die hier verwendete Regeldatei</translation>
    </message>
    <message>
        <source>The update server exchanges an Appliance Download Key for files. A key belongs to one appliance and opens nothing else.</source>
        <translation>Der Aktualisierungsserver gibt gegen einen Geräte-Download-Schlüssel Dateien heraus. Ein Schlüssel gehört zu einem Gerät und gibt nichts anderes frei.</translation>
    </message>
    <message>
        <source>The update server offered nothing more for {appliance}.</source>
        <translation>Der Aktualisierungsserver hat für {appliance} nichts weiter angeboten.</translation>
    </message>
    <message>
        <source>There are several shopping lists on this medium. Which one is meant?</source>
        <translation>Auf diesem Datenträger gibt es mehrere Abhollisten. Welche ist gemeint?</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key yet.</source>
        <translation>Noch ist kein Geräte-Download-Schlüssel da.</translation>
    </message>
    <message>
        <source>There is no shopping list on this medium.</source>
        <translation>Auf diesem Datenträger gibt es keine Abholliste.</translation>
    </message>
    <message>
        <source>There, Upgrade Assistant checks the seal and every file before anything is uploaded.</source>
        <translation>Dort prüft Upgrade Assistant das Siegel und jede Datei, bevor etwas hochgeladen wird.</translation>
    </message>
    <message>
        <source>This follows as soon as the first file is here.</source>
        <translation>Das folgt, sobald die erste Datei da ist.</translation>
    </message>
    <message>
        <source>This follows.</source>
        <translation>Das folgt noch.</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>Diese Liste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>To be safe, ask for a medium formatted as exFAT or NTFS. Do not format this one: the list is on it.</source>
        <translation>Bitten Sie sicherheitshalber um einen Datenträger, der mit exFAT oder NTFS formatiert ist. Formatieren Sie diesen nicht: Die Liste ist darauf.</translation>
    </message>
    <message>
        <source>Two verified copies</source>
        <translation>Zwei geprüfte Kopien</translation>
    </message>
    <message>
        <source>Type or paste it, choose a text file, or a picture of its QR code; a file can be dropped here as well. Technical Support sends the key, or the Updates page of the appliance shows it.</source>
        <translation>Geben oder fügen Sie ihn ein, oder wählen Sie eine Textdatei oder ein Bild des QR-Codes; eine Datei lässt sich auch hierher ziehen. Den Schlüssel sendet der technische Support, oder er steht auf der Seite „Aktualisierungen“ des Geräts.</translation>
    </message>
    <message>
        <source>Upgrade Assistant writes it in the closed network, into the folder {folder}. Choose the medium itself, or have the list written again.</source>
        <translation>Upgrade Assistant schreibt sie im abgeschotteten Netz in den Ordner {folder}. Wählen Sie den Datenträger selbst, oder lassen Sie die Liste neu schreiben.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>What is here can be copied already; the rest later.</source>
        <translation>Was da ist, lässt sich schon kopieren; der Rest später.</translation>
    </message>
    <message>
        <source>What the list asks for</source>
        <translation>Was auf der Liste steht</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Whether the Appliance Download Key is on the list shows once the list is read.</source>
        <translation>Ob der Geräte-Download-Schlüssel auf der Liste steht, zeigt sich, sobald sie gelesen ist.</translation>
    </message>
    <message>
        <source>Which file is {package} for {appliance}?</source>
        <translation>Welche Datei ist {package} für {appliance}?</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>freier Speicher unbekannt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not a package</source>
        <translation>kein Paket</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>welche Datei?</translation>
    </message>
    <message>
        <source>{appliance}: {problem}</source>
        <translation>{appliance}: {problem}</translation>
    </message>
    <message>
        <source>{count} of {all} files are here.</source>
        <translation>{count} von {all} Dateien sind da.</translation>
    </message>
    <message>
        <source>{filesystem} · {room}</source>
        <translation>{filesystem} · {room}</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <source>{made}, number {number}</source>
        <translation>{made}, Nummer {number}</translation>
    </message>
    <message>
        <source>{medium}, with the list for {site}</source>
        <translation>{medium}, mit der Liste für {site}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} für {appliance}</translation>
    </message>
    <message>
        <source>{problem} {advice}</source>
        <translation>{problem} {advice}</translation>
    </message>
    <message>
        <source>{site}, list {number}</source>
        <translation>{site}, Liste {number}</translation>
    </message>
    <message>
        <source>{site}, made {made}</source>
        <translation>{site}, erstellt am {made}</translation>
    </message>
    <message>
        <source>{what}: appliance {appliance}</source>
        <translation>{what}: Gerät {appliance}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A courier fetches the update files and carries them in</source>
        <translation>Ein Kurier holt die Aktualisierungsdateien und bringt sie ins abgeschottete Netz</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Es wird geprüft, ob alles bereit ist</translation>
    </message>
    <message>
        <source>Detecting {site}</source>
        <translation>{site} wird erkannt</translation>
    </message>
    <message>
        <source>Drawing the pages of the window</source>
        <translation>Die Seiten des Fensters werden gezeichnet</translation>
    </message>
    <message>
        <source>Nothing is listed here: Technical Support names the packages</source>
        <translation>Hier ist nichts aufgeführt: Der technische Support nennt die Pakete</translation>
    </message>
    <message>
        <source>Run file, report and pictures of the pages are in {folder}</source>
        <translation>Laufdatei, Bericht und Bilder der Seiten sind in {folder}</translation>
    </message>
    <message>
        <source>Starting a simulated site; one second stands for {speed} s.</source>
        <translation>Ein simulierter Standort wird gestartet; eine Sekunde steht für {speed} s.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The run; a simulated person answers the questions</source>
        <translation>Der Lauf; eine simulierte Person beantwortet die Fragen</translation>
    </message>
    <message>
        <source>The simulated site did not start.</source>
        <translation>Der simulierte Standort ist nicht gestartet.</translation>
    </message>
    <message>
        <source>There is no display, so the demo runs here instead of in the window.</source>
        <translation>Es ist kein Bildschirm vorhanden; die Vorführung läuft daher hier statt im Fenster.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, “{command}” in a terminal says why.</source>
        <translation>Versuchen Sie es erneut. Kommt es wieder vor, sagt „{command}“ in einem Terminal, warum.</translation>
    </message>
    <message>
        <source>{address} shows a certificate of its own. A person compares it: SHA-256 {fingerprint}</source>
        <translation>{address} zeigt ein eigenes Zertifikat. Ein Mensch vergleicht es: SHA-256 {fingerprint}</translation>
    </message>
</context>
<context>
    <name>described</name>
    <message>
        <source>A failover pair has two appliances. Describe both.</source>
        <translation>Ein Failover-Paar besteht aus zwei Geräten. Beschreiben Sie beide.</translation>
    </message>
    <message>
        <source>A list of addresses in quotes is expected.</source>
        <translation>Erwartet wird eine Liste von Adressen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A list of tables is expected, with {keys}.</source>
        <translation>Erwartet wird eine Liste von Tabellen mit {keys}.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>Erwartet wird ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>As you described it, the site consists of a single appliance.</source>
        <translation>Nach Ihrer Beschreibung besteht der Standort aus einem einzelnen Gerät.</translation>
    </message>
    <message>
        <source>As you described it, the site is an Atlas cluster.</source>
        <translation>Nach Ihrer Beschreibung ist der Standort ein Atlas-Cluster.</translation>
    </message>
    <message>
        <source>Choose the role that the page {page} shows.</source>
        <translation>Wählen Sie die Rolle, die die Seite {page} zeigt.</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Berichtigen Sie die Datei; docs/command-line.md zeigt ein Beispiel.</translation>
    </message>
    <message>
        <source>No account is used: you do each step on the console, and the assistant guides you.</source>
        <translation>Es wird kein Konto verwendet: Sie führen jeden Schritt selbst in der Konsole aus, der Assistent leitet Sie an.</translation>
    </message>
    <message>
        <source>No package was named.</source>
        <translation>Es wurde kein Paket genannt.</translation>
    </message>
    <message>
        <source>None of these packages is newer than what is installed.</source>
        <translation>Keines dieser Pakete ist neuer als das, was installiert ist.</translation>
    </message>
    <message>
        <source>One of the two is primary, the other one backup.</source>
        <translation>Eines der beiden ist Primärgerät, das andere Backup-Gerät.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>Erwartet wird eines von diesen: {choices}</translation>
    </message>
    <message>
        <source>One table is expected, not a list.</source>
        <translation>Erwartet wird eine Tabelle, keine Liste.</translation>
    </message>
    <message>
        <source>Only a failover pair has these tables.</source>
        <translation>Diese Tabellen gibt es nur bei einem Failover-Paar.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page}, and type what it lists then.</source>
        <translation>Drücken Sie auf der Seite {page} auf „{button}“, und geben Sie ein, was sie dann aufführt.</translation>
    </message>
    <message>
        <source>That need not be an obstacle. Look at the certificate in a browser that reaches the site: it should still be valid for some time and be issued to {host}.</source>
        <translation>Das muss kein Hindernis sein. Sehen Sie sich das Zertifikat in einem Browser an, der den Standort erreicht: Es sollte noch eine Weile gültig und auf {host} ausgestellt sein.</translation>
    </message>
    <message>
        <source>The description {file} cannot be used. {problem}</source>
        <translation>Die Beschreibung {file} lässt sich nicht verwenden. {problem}</translation>
    </message>
    <message>
        <source>The name does not tell what kind of package it is. Choose the kind.</source>
        <translation>Aus dem Namen geht nicht hervor, was für ein Paket es ist. Wählen Sie die Art.</translation>
    </message>
    <message>
        <source>The name says {told}. Which one is right?</source>
        <translation>Im Namen steht {told}. Was stimmt?</translation>
    </message>
    <message>
        <source>The name tells no version. Type it here.</source>
        <translation>Im Namen steht keine Version. Geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This computer does not reach {host}, so nobody looked at its certificate.</source>
        <translation>Dieser Rechner erreicht {host} nicht; das Zertifikat wurde deshalb nicht geprüft.</translation>
    </message>
    <message>
        <source>This is the other appliance&apos;s address as well.</source>
        <translation>Das ist auch die Adresse des anderen Geräts.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>Dieser Schlüssel ist nicht bekannt. Bekannt sind: {keys}</translation>
    </message>
    <message>
        <source>This package stands in the list twice.</source>
        <translation>Dieses Paket steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>This version guides single appliances and failover pairs. Follow the vendor&apos;s guide.</source>
        <translation>Diese Version leitet durch das Upgrade einzelner Geräte und von Failover-Paaren. Folgen Sie dem Handbuch des Herstellers.</translation>
    </message>
    <message>
        <source>Type the appliance&apos;s own address.</source>
        <translation>Geben Sie die eigene Adresse des Geräts ein.</translation>
    </message>
    <message>
        <source>Type the name as the Updates page lists it.</source>
        <translation>Geben Sie den Namen so ein, wie ihn die Seite „Aktualisierungen“ aufführt.</translation>
    </message>
    <message>
        <source>Type the version of the Base software: {page}.</source>
        <translation>Geben Sie die Version der Basissoftware ein: {page}.</translation>
    </message>
    <message>
        <source>Type the version of the site software: {page}.</source>
        <translation>Geben Sie die Version der Site-Software ein: {page}.</translation>
    </message>
    <message>
        <source>You described this site; nothing here was asked of the appliance.</source>
        <translation>Diesen Standort haben Sie beschrieben; das Gerät wurde nach nichts davon gefragt.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type it as the console shows it, for instance {example}.</source>
        <translation>„{text}“ ist keine Version. Geben Sie sie so ein, wie die Konsole sie anzeigt, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an IP address.</source>
        <translation>„{text}“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“{text}” is not an address. Give a host name or an IP address.</source>
        <translation>„{text}“ ist keine Adresse. Geben Sie einen Hostnamen oder eine IP-Adresse an.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source>Give an API account or the accounts of the consoles, or describe the site by hand.</source>
        <translation>Geben Sie ein API-Konto oder die Konten der Konsolen an, oder beschreiben Sie den Standort von Hand.</translation>
    </message>
    <message>
        <source>Give the account of the console that shows it, or look there yourself.</source>
        <translation>Geben Sie das Konto der Konsole an, die es zeigt, oder sehen Sie dort selbst nach.</translation>
    </message>
    <message>
        <source>No account was given for {address}.</source>
        <translation>Für {address} wurde kein Konto angegeben.</translation>
    </message>
    <message>
        <source>No account was given that works.</source>
        <translation>Es wurde kein Konto angegeben, das funktioniert.</translation>
    </message>
    <message>
        <source>The GUID of the appliance could not be determined.</source>
        <translation>Die GUID des Geräts ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The failover role could not be determined.</source>
        <translation>Die Failover-Rolle ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The site consists of a single appliance.</source>
        <translation>Der Standort besteht aus einem einzelnen Gerät.</translation>
    </message>
    <message>
        <source>The version of the Base software could not be determined: no API reports it.</source>
        <translation>Die Version der Basissoftware ließ sich nicht feststellen: Keine API nennt sie.</translation>
    </message>
    <message>
        <source>The version of the site software could not be determined.</source>
        <translation>Die Version der Site-Software ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether the site has more than one appliance could not be determined.</source>
        <translation>Ob der Standort mehr als ein Gerät hat, ließ sich nicht feststellen.</translation>
    </message>
</context>
<context>
    <name>discrepancies</name>
    <message>
        <source>Atlas clusters</source>
        <translation>Atlas-Cluster</translation>
    </message>
    <message>
        <source>Automatic updates of pairs and clusters</source>
        <translation>Automatische Aktualisierungen von Paaren und Clustern</translation>
    </message>
    <message>
        <source>Bandwidth limit for Jump Client upgrades</source>
        <translation>Bandbreitengrenze für Jump Client-Aktualisierungen</translation>
    </message>
    <message>
        <source>Connection agents</source>
        <translation>Verbindungsagenten</translation>
    </message>
    <message>
        <source>First sign-in to a new appliance</source>
        <translation>Erste Anmeldung an einem neuen Gerät</translation>
    </message>
    <message>
        <source>Guide 001 allows manual updates only; guides 000, 002, 003 and 004 describe both; since 24.3 the vendor&apos;s pages exclude automatic updates again.</source>
        <translation>Handbuch 001 lässt nur manuelle Aktualisierungen zu; die Handbücher 000, 002, 003 und 004 beschreiben beides; seit 24.3 schließen die Seiten des Herstellers automatische wieder aus.</translation>
    </message>
    <message>
        <source>Guide 001 refers to a page that it does not have.</source>
        <translation>Handbuch 001 verweist auf eine Seite, die es darin nicht gibt.</translation>
    </message>
    <message>
        <source>Guide 001 starts it on the backup, the others on the primary; the screen that they print is the backup&apos;s.</source>
        <translation>Handbuch 001 startet sie auf dem Backup-Gerät, die anderen auf dem Primärgerät; das Bild, das sie dazu drucken, ist das des Backup-Geräts.</translation>
    </message>
    <message>
        <source>Guide 003 says that they do not update themselves; guides 000, 002 and 004 say that they do.</source>
        <translation>Handbuch 003 sagt, dass sie sich nicht selbst aktualisieren; die Handbücher 000, 002 und 004 sagen, dass sie es tun.</translation>
    </message>
    <message>
        <source>Guide 004 translates the password; the other guides print it as it is typed.</source>
        <translation>Handbuch 004 übersetzt das Kennwort; die anderen drucken es so, wie es eingegeben wird.</translation>
    </message>
    <message>
        <source>Guides 000 and 002 say that they are merged; guides 001, 003 and 004 say so from version 10.6 on.</source>
        <translation>Die Handbücher 000 und 002 sagen, dass sie zusammengeführt werden; 001, 003 und 004 sagen es ab Version 10.6.</translation>
    </message>
    <message>
        <source>Guides 003 and 004 do not describe them; guide 001 is older than this procedure.</source>
        <translation>Die Handbücher 003 und 004 beschreiben sie nicht; Handbuch 001 ist älter als dieses Verfahren.</translation>
    </message>
    <message>
        <source>If the console has it, set it. If not, the limit on their number has to do.</source>
        <translation>Bietet die Konsole sie an, legen Sie einen Wert fest. Wenn nicht, muss die Grenze für die Anzahl genügen.</translation>
    </message>
    <message>
        <source>In consoles of the 10.6 era it is started on the backup, later on the primary, and on the backup if the primary has no {control}.</source>
        <translation>In Konsolen der Zeit um 10.6 wird sie auf dem Backup-Gerät gestartet, später auf dem Primärgerät, und auf dem Backup-Gerät, wenn es {control} auf dem Primärgerät nicht gibt.</translation>
    </message>
    <message>
        <source>Manual installation is meant, as the assistant guides through it.</source>
        <translation>Gemeint ist die manuelle Installation, wie der Assistent durch sie führt.</translation>
    </message>
    <message>
        <source>Manual update of a single appliance</source>
        <translation>Manuelle Aktualisierung eines einzelnen Geräts</translation>
    </message>
    <message>
        <source>Names of pages and buttons</source>
        <translation>Namen von Seiten und Schaltflächen</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 ask for it.</source>
        <translation>Nur die Handbücher 000 und 002 verlangen sie.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 mention them.</source>
        <translation>Nur die Handbücher 000 und 002 erwähnen sie.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 name it; older consoles do not have it.</source>
        <translation>Nur die Handbücher 000 und 002 nennen sie; ältere Konsolen haben sie nicht.</translation>
    </message>
    <message>
        <source>Proof in production, direction of the data sync, certificate stores</source>
        <translation>Nachweis im Produktivbetrieb, Richtung der Datensynchronisierung, Zertifikatspeicher</translation>
    </message>
    <message>
        <source>Second backup after the Base packages</source>
        <translation>Zweite Sicherungskopie nach den Basis-Paketen</translation>
    </message>
    <message>
        <source>Sessions from the time without failover</source>
        <translation>Sitzungen aus der Zeit ohne Failover</translation>
    </message>
    <message>
        <source>Some controls go by two names, even within one guide; consoles follow their own version.</source>
        <translation>Manche Bedienelemente haben zwei Namen, sogar im selben Handbuch; Konsolen richten sich nach ihrer Version.</translation>
    </message>
    <message>
        <source>The assistant goes by the three: they update themselves. Check one after the upgrade all the same.</source>
        <translation>Der Assistent richtet sich nach den dreien: Sie aktualisieren sich selbst. Sehen Sie nach dem Upgrade dennoch bei einem nach.</translation>
    </message>
    <message>
        <source>The assistant makes it everywhere: it takes minutes, and is the last one from before the site package.</source>
        <translation>Der Assistent macht sie überall: Sie dauert Minuten und ist die letzte von vor dem Site-Paket.</translation>
    </message>
    <message>
        <source>The assistant offers what belongs to the version. What the console lists decides.</source>
        <translation>Der Assistent bietet an, was zur Version gehört. Maßgeblich ist, was die Konsole auflistet.</translation>
    </message>
    <message>
        <source>The assistant recognises all known names, and shows the first one in the console&apos;s language.</source>
        <translation>Der Assistent erkennt alle bekannten Namen und zeigt den ersten in der Sprache der Konsole.</translation>
    </message>
    <message>
        <source>The procedure is that of guides 000 and 002. The Italian and Portuguese words for it are the assistant&apos;s.</source>
        <translation>Das Verfahren ist das der Handbücher 000 und 002. Die italienischen und portugiesischen Wörter dafür stammen vom Assistenten.</translation>
    </message>
    <message>
        <source>The user is {user} and the password {word}, in every language of the console.</source>
        <translation>Der Benutzer ist {user} und das Kennwort {word}, in jeder Sprache der Konsole.</translation>
    </message>
    <message>
        <source>The version decides: before 10.6 the session data has to be extracted before the swap.</source>
        <translation>Die Version entscheidet: Vor 10.6 müssen die Sitzungsdaten vor dem Rollentausch extrahiert werden.</translation>
    </message>
    <message>
        <source>They hold for every edition, so the assistant asks for them and shows them everywhere.</source>
        <translation>Sie gelten für jede Edition; deshalb verlangt und zeigt der Assistent sie überall.</translation>
    </message>
    <message>
        <source>Where the data sync is started</source>
        <translation>Wo die Datensynchronisierung gestartet wird</translation>
    </message>
</context>
<context>
    <name>dns</name>
    <message>
        <source>A change to the record of {host} reaches everyone within {time}.</source>
        <translation>Eine Änderung am Eintrag von {host} ist innerhalb von {time} überall bekannt.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time} or longer.</source>
        <translation>Nach einer Änderung kann der alte Eintrag von {host} anderswo noch {time} oder länger gelten.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time}.</source>
        <translation>Nach einer Änderung kann der alte Eintrag von {host} anderswo noch {time} lang gelten.</translation>
    </message>
    <message>
        <source>Change the record at the DNS controller, if that has not been done yet.</source>
        <translation>Ändern Sie den Eintrag am DNS-Controller, falls das noch nicht geschehen ist.</translation>
    </message>
    <message>
        <source>How long others keep the record of {host} after a change could not be determined.</source>
        <translation>Wie lange der alte Eintrag von {host} nach einer Änderung anderswo noch gilt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>In this network {host} leads to {address}, but its name servers answer {addresses} (split DNS).</source>
        <translation>In diesem Netz führt {host} zu {address}, die zuständigen Nameserver antworten aber {addresses} (Split-DNS).</translation>
    </message>
    <message>
        <source>Look at its TTL at the DNS controller, and lower it there to {low} before the swing.</source>
        <translation>Sehen Sie die TTL am DNS-Controller nach und senken Sie sie dort vor dem DNS Swing auf {low}.</translation>
    </message>
    <message>
        <source>Look at the record at the DNS controller, and ask from a computer outside this network.</source>
        <translation>Prüfen Sie den Eintrag am DNS-Controller und fragen Sie ihn von einem Rechner außerhalb dieses Netzes ab.</translation>
    </message>
    <message>
        <source>Look at the record&apos;s IPv4 and IPv6 addresses at the DNS controller.</source>
        <translation>Prüfen Sie am DNS-Controller die IPv4- und IPv6-Adressen des Eintrags.</translation>
    </message>
    <message>
        <source>Look for {host} in this computer&apos;s hosts file, and clear its DNS cache.</source>
        <translation>Suchen Sie {host} in der Hosts-Datei dieses Rechners und leeren Sie seinen DNS-Cache.</translation>
    </message>
    <message>
        <source>Lower its TTL to {low}, at least {time} before the swing; raise it again afterwards.</source>
        <translation>Senken Sie die TTL auf {low}, und zwar mindestens {time} vor dem DNS Swing; erhöhen Sie sie danach wieder.</translation>
    </message>
    <message>
        <source>Make sure that {addresses} reaches the right appliance from outside, too.</source>
        <translation>Stellen Sie sicher, dass {addresses} auch von außen zum richtigen Gerät führt.</translation>
    </message>
    <message>
        <source>On this computer {host} does not lead to {address} yet.</source>
        <translation>Auf diesem Rechner führt {host} noch nicht zu {address}.</translation>
    </message>
    <message>
        <source>On this computer {host} leads to {address}; none of its name servers could be asked.</source>
        <translation>Auf diesem Rechner führt {host} zu {address}; keiner der zuständigen Nameserver konnte befragt werden.</translation>
    </message>
    <message>
        <source>Programs on this computer are led to {addresses}.</source>
        <translation>Programme auf diesem Rechner werden zu {addresses} geführt.</translation>
    </message>
    <message>
        <source>Programs on this computer are still led to {addresses}.</source>
        <translation>Programme auf diesem Rechner werden noch zu {addresses} geführt.</translation>
    </message>
    <message>
        <source>Programs on this computer find no address for {name}.</source>
        <translation>Programme auf diesem Rechner finden keine Adresse für {name}.</translation>
    </message>
    <message>
        <source>Some name servers do not answer {address} for {host} yet: {servers}.</source>
        <translation>Einige Nameserver antworten für {host} noch nicht {address}: {servers}.</translation>
    </message>
    <message>
        <source>The name server {server} answers {addresses}.</source>
        <translation>Der Nameserver {server} antwortet {addresses}.</translation>
    </message>
    <message>
        <source>The name server {server} gave no usable answer.</source>
        <translation>Der Nameserver {server} gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The name server {server} has no address for {name}.</source>
        <translation>Der Nameserver {server} hat keine Adresse für {name}.</translation>
    </message>
    <message>
        <source>The name server {server} still answers {addresses}.</source>
        <translation>Der Nameserver {server} antwortet noch {addresses}.</translation>
    </message>
    <message>
        <source>The name servers have no address for {host}.</source>
        <translation>Die Nameserver haben keine Adresse für {host}.</translation>
    </message>
    <message>
        <source>The name servers that are responsible for {host} could not be found.</source>
        <translation>Die für {host} zuständigen Nameserver waren nicht zu finden.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {address} yet: it says {addresses}.</source>
        <translation>Der Eintrag von {host} führt noch nicht zu {address}: Er lautet {addresses}.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {new} yet: it says {old}.</source>
        <translation>Der Eintrag von {host} führt noch nicht zu {new}, sondern zu {old}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but programs on this computer are still led elsewhere.</source>
        <translation>Der Eintrag von {host} ist geändert, Programme auf diesem Rechner werden aber noch anderswohin geführt.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver keeps the old answer until about {moment}.</source>
        <translation>Der Eintrag von {host} ist geändert, aber der Resolver dieses Rechners behält die alte Antwort bis etwa {moment}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver still keeps the old answer.</source>
        <translation>Der Eintrag von {host} ist geändert, aber der Resolver dieses Rechners behält noch die alte Antwort.</translation>
    </message>
    <message>
        <source>The record of {host} leads to {address}; this computer&apos;s resolver could not be asked.</source>
        <translation>Der Eintrag von {host} führt zu {address}; der Resolver dieses Rechners konnte nicht befragt werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {addresses}.</source>
        <translation>Der Resolver dieses Rechners antwortet {addresses}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gave no usable answer.</source>
        <translation>Der Resolver dieses Rechners gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver has no address for {name}.</source>
        <translation>Der Resolver dieses Rechners hat keine Adresse für {name}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}, until about {moment}.</source>
        <translation>Der Resolver dieses Rechners antwortet noch {addresses}, bis etwa {moment}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}.</source>
        <translation>Der Resolver dieses Rechners antwortet noch {addresses}.</translation>
    </message>
    <message>
        <source>Until caches have dropped the old answer, some users are led to the old appliance.</source>
        <translation>Bis die alte Antwort aus allen Caches verschwunden ist, werden manche Benutzer noch zum alten Gerät geführt.</translation>
    </message>
    <message>
        <source>Wait until they have picked up the change; how long that takes depends on your DNS service.</source>
        <translation>Warten Sie, bis sie die Änderung übernommen haben; wie lange das dauert, hängt von Ihrem DNS-Dienst ab.</translation>
    </message>
    <message>
        <source>Where programs on this computer are led could not be determined.</source>
        <translation>Wohin Programme auf diesem Rechner geführt werden, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined: no server answered.</source>
        <translation>Wohin {host} führt, ließ sich nicht feststellen: Kein Server hat geantwortet.</translation>
    </message>
    <message>
        <source>{host} leads to {address} and also to {others}, which is not known to belong to the appliance.</source>
        <translation>{host} führt zu {address} und auch zu {others}; dass diese Adresse zum Gerät gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{host} leads to {address}: its name servers and this computer agree.</source>
        <translation>{host} führt zu {address}: Die zuständigen Nameserver und dieser Rechner stimmen überein.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Appliance {name}</source>
        <translation>Gerät {name}</translation>
    </message>
    <message>
        <source>Node {name}</source>
        <translation>Knoten {name}</translation>
    </message>
    <message>
        <source>the new appliance</source>
        <translation>Gerät Neu</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiterer</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message numerus="yes">
        <source>%n connected Jump Client(s) still need the update.</source>
        <translation>
            <numerusform>%n verbundener Jump Client braucht die Aktualisierung noch.</numerusform>
            <numerusform>%n verbundene Jump Clients brauchen die Aktualisierung noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Base update that is interrupted can leave the appliance unusable. Do not restart or switch it off. Give it more time; meanwhile make the support bundle and call Technical Support.</source>
        <translation>Eine unterbrochene Basisaktualisierung kann das Gerät unbrauchbar machen. Starten Sie es nicht neu, und schalten Sie es nicht aus. Geben Sie ihm mehr Zeit; erstellen Sie inzwischen das Supportpaket, und wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Begin again? {step}</source>
        <translation>Noch einmal beginnen? {step}</translation>
    </message>
    <message>
        <source>Better have it mended first: stop here, and resume the run later. If it has to be done now, type who decided that, and why. The reason goes into the report.</source>
        <translation>Lassen Sie es besser zuerst beheben: Halten Sie hier an, und setzen Sie den Lauf später fort. Muss es jetzt sein, geben Sie ein, wer das entschieden hat und warum. Der Grund kommt in den Bericht.</translation>
    </message>
    <message>
        <source>Continue although clients are still connected</source>
        <translation>Fortfahren, obwohl noch Clients verbunden sind</translation>
    </message>
    <message>
        <source>Continue now; the rest may have to be installed again</source>
        <translation>Jetzt fortfahren; die übrigen müssen vielleicht neu installiert werden</translation>
    </message>
    <message>
        <source>Continue; the difference goes into the report</source>
        <translation>Fortfahren; die Abweichung kommt in den Bericht</translation>
    </message>
    <message>
        <source>Continue; the rest follows by itself</source>
        <translation>Fortfahren; der Rest folgt von selbst</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Berichtigen Sie die Datei; docs/command-line.md zeigt ein Beispiel.</translation>
    </message>
    <message>
        <source>Could not be done by hand: {step}</source>
        <translation>Von Hand nicht ausführbar: {step}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Do this again? {step}</source>
        <translation>Das noch einmal tun? {step}</translation>
    </message>
    <message>
        <source>Do this on the console; the assistant then checks whether it worked.</source>
        <translation>Führen Sie dies in der Konsole aus; der Assistent prüft dann, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>Done by hand.</source>
        <translation>Von Hand erledigt.</translation>
    </message>
    <message>
        <source>Everything in the plan is done, except for what was left out: {what}</source>
        <translation>Alles im Plan ist erledigt, außer dem, was ausgelassen wurde: {what}</translation>
    </message>
    <message>
        <source>Everything in the plan is done.</source>
        <translation>Alles im Plan ist erledigt.</translation>
    </message>
    <message>
        <source>Failed last time: {step}</source>
        <translation>Beim letzten Mal fehlgeschlagen: {step}</translation>
    </message>
    <message>
        <source>Find out why it did not work, then resume the run: it asks you before it tries again.</source>
        <translation>Klären Sie, warum es nicht gelungen ist, und setzen Sie dann den Lauf fort: Er fragt Sie, bevor er es erneut versucht.</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Mehr Zeit geben</translation>
    </message>
    <message>
        <source>Give the clients more time? {step}</source>
        <translation>Den Clients mehr Zeit geben? {step}</translation>
    </message>
    <message>
        <source>Go on all the same? {step}</source>
        <translation>Trotzdem weitermachen? {step}</translation>
    </message>
    <message>
        <source>It has not been reached in the usual time. That alone is not an error: a slow appliance may still be at work.</source>
        <translation>In der üblichen Zeit wurde es nicht erreicht. Das allein ist kein Fehler: Ein langsames Gerät arbeitet vielleicht noch.</translation>
    </message>
    <message>
        <source>It is done: {done}</source>
        <translation>Es ist erledigt: {done}</translation>
    </message>
    <message>
        <source>It is not done, and nothing is under way</source>
        <translation>Es ist nicht erledigt, und nichts ist im Gange</translation>
    </message>
    <message>
        <source>It was done earlier in this run, and is not so any more: somebody has changed it since. Find out why before you go on; what follows in this run needs it.</source>
        <translation>Das wurde in diesem Lauf schon getan und ist nicht mehr so: Jemand hat es seither geändert. Klären Sie, warum, bevor Sie weitermachen; was in diesem Lauf folgt, braucht es.</translation>
    </message>
    <message>
        <source>Left as it is: {step}</source>
        <translation>Unverändert gelassen: {step}</translation>
    </message>
    <message>
        <source>Left out by your decision: {why}</source>
        <translation>Aufgrund Ihrer Entscheidung ausgelassen: {why}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Needed first for “{step}”: {need}.</source>
        <translation>Zuerst nötig für „{step}“: {need}.</translation>
    </message>
    <message>
        <source>No answer yet. During this step that is expected.</source>
        <translation>Noch keine Antwort. Bei diesem Schritt ist das zu erwarten.</translation>
    </message>
    <message>
        <source>Not agreed to: {question}</source>
        <translation>Nicht zugestimmt: {question}</translation>
    </message>
    <message>
        <source>Not confirmed: {step}</source>
        <translation>Nicht bestätigt: {step}</translation>
    </message>
    <message>
        <source>Not everything is restored yet: {what}</source>
        <translation>Noch ist nicht alles wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Not reached in time: {step}</source>
        <translation>Nicht rechtzeitig erreicht: {step}</translation>
    </message>
    <message>
        <source>Not waited for any longer: {step}</source>
        <translation>Nicht länger abgewartet: {step}</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Nichts kann hier zeigen, wie weit es ist.</translation>
    </message>
    <message>
        <source>Nothing is left to be installed that needs it.</source>
        <translation>Es ist nichts mehr zu installieren, das es braucht.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Es geschieht nichts weiter; der Lauf lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>On hold, next: {step}</source>
        <translation>Pausiert, als Nächstes: {step}</translation>
    </message>
    <message>
        <source>Open the run again and answer; nothing continues before that.</source>
        <translation>Öffnen Sie den Lauf wieder, und antworten Sie; vorher geht nichts weiter.</translation>
    </message>
    <message>
        <source>Practice: the wait was skipped.</source>
        <translation>Übung: Die Wartezeit wurde übersprungen.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal ablesen</translation>
    </message>
    <message>
        <source>Resume the run after that.</source>
        <translation>Setzen Sie den Lauf danach fort.</translation>
    </message>
    <message>
        <source>Resume the run when that is mended. To go on all the same, resume it and type the reason for it.</source>
        <translation>Setzen Sie den Lauf fort, wenn das behoben ist. Um trotzdem weiterzumachen, setzen Sie ihn fort und geben Sie den Grund dafür ein.</translation>
    </message>
    <message>
        <source>Resume the run when they have updated themselves.</source>
        <translation>Setzen Sie den Lauf fort, wenn sie sich aktualisiert haben.</translation>
    </message>
    <message>
        <source>Resume the run when you are ready.</source>
        <translation>Setzen Sie den Lauf fort, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Resume the run: it begins with what is missing.</source>
        <translation>Setzen Sie den Lauf fort: Er beginnt mit dem, was fehlt.</translation>
    </message>
    <message>
        <source>Seen by a person: not done.</source>
        <translation>Von einer Person gesehen: nicht erledigt.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Taken back: {step}. {state}</source>
        <translation>Zurückgenommen: {step}. {state}</translation>
    </message>
    <message>
        <source>Takes longer than usual: {step}</source>
        <translation>Dauert länger als üblich: {step}</translation>
    </message>
    <message>
        <source>Taking back was interrupted: {step}</source>
        <translation>Das Zurücknehmen wurde unterbrochen: {step}</translation>
    </message>
    <message>
        <source>The 24 hours are over, but many clients are still on the old version. Those that miss a version may have to be installed again by hand.</source>
        <translation>Die 24 Stunden sind um, aber viele Clients haben noch die alte Version. Clients, die eine Version auslassen, müssen vielleicht von Hand neu installiert werden.</translation>
    </message>
    <message>
        <source>The answers file {file} cannot be used.</source>
        <translation>Die Antwortdatei {file} lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The appliance is not working on it.</source>
        <translation>Das Gerät arbeitet nicht daran.</translation>
    </message>
    <message>
        <source>The assistant cannot tell how far this has got, and does nothing until somebody can.</source>
        <translation>Der Assistent kann nicht feststellen, wie weit dies ist, und tut nichts, bis jemand es sagen kann.</translation>
    </message>
    <message>
        <source>The assistant has no account here, so what you see counts. It goes on record with your name.</source>
        <translation>Der Assistent hat hier kein Konto; es zählt, was Sie sehen. Es wird mit Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>The clients need more time: {step}</source>
        <translation>Die Clients brauchen mehr Zeit: {step}</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance</source>
        <translation>Die Konsole zeigt einen anderen Build als das Gerät</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance.</source>
        <translation>Die Konsole zeigt einen anderen Build als das Gerät.</translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation>Die Abweichung wurde akzeptiert.</translation>
    </message>
    <message>
        <source>The next step acts on the appliance again. Type what you see there, for instance the Base version on the page {page}. Without it the run waits.</source>
        <translation>Der nächste Schritt greift wieder in das Gerät ein. Geben Sie ein, was Sie dort sehen, zum Beispiel die Basisversion auf der Seite {page}. Ohne diese Angabe wartet der Lauf.</translation>
    </message>
    <message>
        <source>The run can be resumed at any time.</source>
        <translation>Der Lauf lässt sich jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>The sessions of those who are still connected end. The reason goes into the report.</source>
        <translation>Die Sitzungen aller, die noch verbunden sind, enden. Der Grund kommt in den Bericht.</translation>
    </message>
    <message>
        <source>The wait was ended early: {reason}</source>
        <translation>Die Wartezeit wurde vorzeitig beendet: {reason}</translation>
    </message>
    <message>
        <source>Their sessions end when the node is upgraded. You will be asked for the reason.</source>
        <translation>Die Sitzungen der noch Verbundenen enden, wenn der Knoten aktualisiert wird. Sie werden nach dem Grund gefragt.</translation>
    </message>
    <message>
        <source>There is no way to do this: {step}</source>
        <translation>Dafür gibt es keinen Weg: {step}</translation>
    </message>
    <message>
        <source>This Base update was begun before, and the appliance does not show it as installed. Do not restart the appliance, and do not install again on your own: make the support bundle and call Technical Support. If they told you to install again, type who did, and why.</source>
        <translation>Diese Basisaktualisierung wurde schon einmal begonnen, und das Gerät zeigt sie nicht als installiert an. Starten Sie das Gerät nicht neu, und installieren Sie nicht auf eigene Faust noch einmal: Erstellen Sie das Supportpaket, und wenden Sie sich an den technischen Support. Hat er Sie zu einer erneuten Installation aufgefordert, geben Sie ein, wer es war und warum.</translation>
    </message>
    <message>
        <source>This can only be decided on the console itself: {step}</source>
        <translation>Das lässt sich nur in der Konsole selbst entscheiden: {step}</translation>
    </message>
    <message>
        <source>This cannot be taken back from here: {step}</source>
        <translation>Das lässt sich von hier aus nicht zurücknehmen: {step}</translation>
    </message>
    <message>
        <source>This part of the plan is done.</source>
        <translation>Dieser Teil des Plans ist erledigt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again only when the cause is gone, or when Technical Support has told you to.</source>
        <translation>Versuchen Sie es nur dann erneut, wenn die Ursache behoben ist oder der technische Support es Ihnen geraten hat.</translation>
    </message>
    <message>
        <source>Wait {time} longer</source>
        <translation>Noch {time} warten</translation>
    </message>
    <message>
        <source>Waiting for an answer: {question}</source>
        <translation>Wartet auf eine Antwort: {question}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>Wartet auf Wartungszeitraum {number}, der am {at} beginnt</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>Wartet bis {until}: {step}</translation>
    </message>
    <message>
        <source>What do you see? {step}</source>
        <translation>Was sehen Sie? {step}</translation>
    </message>
    <message>
        <source>What shows that it is done? {step}</source>
        <translation>Woran ist zu erkennen, dass es erledigt ist? {step}</translation>
    </message>
    <message>
        <source>When it is over, check that you see this: {what}</source>
        <translation>Prüfen Sie, wenn es vorbei ist, ob Sie Folgendes sehen: {what}</translation>
    </message>
    <message>
        <source>Why is this not waited for? {step}</source>
        <translation>Warum wird nicht gewartet? {step}</translation>
    </message>
    <message>
        <source>You read {given}; the appliance says {expected}. Restart the console: it then updates itself.</source>
        <translation>Sie haben {given} abgelesen; das Gerät meldet {expected}. Starten Sie die Konsole neu: Dabei aktualisiert sie sich.</translation>
    </message>
    <message>
        <source>{count} At the present rate they need about {time} more.</source>
        <translation>{count} Bei diesem Tempo brauchen sie noch etwa {time}.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped at your request.</source>
        <translation>Auf Ihren Wunsch angehalten.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message numerus="yes">
        <source>%n Jump Client(s): {low} at a time take about {long}, {middle} about {medium}, {high} about {short}. That is the number divided by the limit, times {each} for each, which is an assumption. If each loads {size} (assumed, too), {all} pass through the appliance&apos;s line.</source>
        <translation>
            <numerusform>%n Jump Client: {low} gleichzeitig brauchen etwa {long}, {middle} etwa {medium}, {high} etwa {short}. Das ist die Anzahl geteilt durch die Grenze, mal {each} für jeden; dieser Wert ist eine Annahme. Wenn jeder {size} lädt (auch das eine Annahme), gehen {all} über die Leitung des Geräts.</numerusform>
            <numerusform>%n Jump Clients: {low} gleichzeitig brauchen etwa {long}, {middle} etwa {medium}, {high} etwa {short}. Das ist die Anzahl geteilt durch die Grenze, mal {each} für jeden; dieser Wert ist eine Annahme. Wenn jeder {size} lädt (auch das eine Annahme), gehen {all} über die Leitung des Geräts.</numerusform>
        </translation>
    </message>
    <message>
        <source>24 hours between site packages</source>
        <translation>24 Stunden zwischen Site-Paketen</translation>
    </message>
    <message>
        <source>A console shows the appliance&apos;s build</source>
        <translation>Eine Konsole zeigt den Build des Geräts</translation>
    </message>
    <message>
        <source>A console updates itself at its next start.</source>
        <translation>Eine Konsole aktualisiert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>A data sync is forced next, and failover is broken only after it has ended well.</source>
        <translation>Als Nächstes wird eine Datensynchronisierung erzwungen, und Failover wird erst getrennt, wenn sie gut ausgegangen ist.</translation>
    </message>
    <message>
        <source>A data sync takes seconds to hours; with many recordings it takes long.</source>
        <translation>Eine Datensynchronisierung dauert Sekunden bis Stunden; mit vielen Aufzeichnungen dauert sie lange.</translation>
    </message>
    <message>
        <source>A second computer reached {appliance} as {host}</source>
        <translation>Ein zweiter Rechner hat {appliance} unter {host} erreicht</translation>
    </message>
    <message>
        <source>A second settings backup</source>
        <translation>Eine zweite Sicherungskopie</translation>
    </message>
    <message>
        <source>A session to a remote computer can be started</source>
        <translation>Eine Sitzung mit einem entfernten Rechner lässt sich starten</translation>
    </message>
    <message>
        <source>A sync is forced next in any case. If none has ended well so far, find the reason first.</source>
        <translation>Als Nächstes wird ohnehin eine Synchronisierung erzwungen. Ist bisher keine gut ausgegangen, suchen Sie zuerst den Grund.</translation>
    </message>
    <message>
        <source>Adapt reports and queries, update the Integration Client, then resume the run.</source>
        <translation>Passen Sie Berichte und Abfragen an, aktualisieren Sie den Integration-Client und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>Add the line {line}, test, and take it out again.</source>
        <translation>Fügen Sie die Zeile „{line}“ hinzu, testen Sie, und entfernen Sie sie wieder.</translation>
    </message>
    <message>
        <source>Afterwards it no longer shows the certificate of {host}</source>
        <translation>Danach zeigt es das Zertifikat von {host} nicht mehr</translation>
    </message>
    <message>
        <source>All client software is installed again</source>
        <translation>Die gesamte Client-Software ist wieder installiert</translation>
    </message>
    <message>
        <source>All client software is uninstalled</source>
        <translation>Die gesamte Client-Software ist deinstalliert</translation>
    </message>
    <message>
        <source>All update files for {appliance} are on this computer and proven</source>
        <translation>Alle Aktualisierungsdateien für {appliance} liegen auf diesem Rechner und sind geprüft</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address; use {host} there. If there is none, just confirm.</source>
        <translation>Ein mit IP-Adresse konfigurierter Integration-Client bleibt bei der alten Adresse; verwenden Sie dort {host}. Gibt es keinen, bestätigen Sie einfach.</translation>
    </message>
    <message>
        <source>An account of the old appliance is accepted on the new one</source>
        <translation>Ein Konto des alten Geräts wird auf dem neuen angenommen</translation>
    </message>
    <message>
        <source>Answers cached elsewhere lead to the old appliance until they expire.</source>
        <translation>Anderswo zwischengespeicherte Antworten führen zum alten Gerät, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Are the certificate stores current on the computers you support?</source>
        <translation>Sind die Zertifikatspeicher auf den von Ihnen betreuten Rechnern aktuell?</translation>
    </message>
    <message>
        <source>Are your own programs ready for 10.6?</source>
        <translation>Sind Ihre eigenen Programme bereit für 10.6?</translation>
    </message>
    <message>
        <source>Assign the certificate to the address of the new appliance</source>
        <translation>Zertifikat der Adresse des neuen Geräts zuweisen</translation>
    </message>
    <message>
        <source>At its own address it serves the same certificate as the old appliance</source>
        <translation>An seiner eigenen Adresse zeigt es dasselbe Zertifikat wie das alte Gerät</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Automatisches Failover</translation>
    </message>
    <message>
        <source>Automatic failover is being switched off at {appliance}</source>
        <translation>Automatisches Failover wird auf {appliance} ausgeschaltet</translation>
    </message>
    <message>
        <source>Automatic failover is being switched on at {appliance}</source>
        <translation>Automatisches Failover wird auf {appliance} eingeschaltet</translation>
    </message>
    <message>
        <source>Automatic failover is off at {appliance}</source>
        <translation>Automatisches Failover ist auf {appliance} ausgeschaltet</translation>
    </message>
    <message>
        <source>Automatic failover is on at {appliance}</source>
        <translation>Automatisches Failover ist auf {appliance} eingeschaltet</translation>
    </message>
    <message>
        <source>Automatic failover is switched off at {appliance}.</source>
        <translation>Das automatische Failover ist auf {appliance} ausgeschaltet.</translation>
    </message>
    <message>
        <source>Back to {appliance}</source>
        <translation>Zurück zu {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are being disabled on {appliance}</source>
        <translation>Sicherungs-Vorgänge werden auf {appliance} deaktiviert</translation>
    </message>
    <message>
        <source>Backup operations are being enabled on {appliance}</source>
        <translation>Sicherungs-Vorgänge werden auf {appliance} aktiviert</translation>
    </message>
    <message>
        <source>Backup operations are disabled on {appliance}</source>
        <translation>Sicherungs-Vorgänge sind auf {appliance} deaktiviert</translation>
    </message>
    <message>
        <source>Backup operations are disabled: no appliance takes over.</source>
        <translation>Sicherungs-Vorgänge sind deaktiviert: Kein Gerät springt ein.</translation>
    </message>
    <message>
        <source>Backup operations are enabled on {appliance}</source>
        <translation>Sicherungs-Vorgänge sind auf {appliance} aktiviert</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave clients as they are.</source>
        <translation>Basisaktualisierungen und Lizenz-Add-ons lassen Clients unverändert.</translation>
    </message>
    <message>
        <source>Be sure that the new version of {host} works: these are the last ones with the old version. Whoever is connected to one of them is cut off: {left}</source>
        <translation>Vergewissern Sie sich, dass die neue Version von {host} funktioniert: Diese sind die letzten mit der alten Version. Wer mit einem davon verbunden ist, wird getrennt: {left}</translation>
    </message>
    <message>
        <source>Be sure that the new version works. Still with the old one: {left}. Whoever is connected to one of them is cut off when it is upgraded.</source>
        <translation>Stellen Sie sicher, dass die neue Version funktioniert. Noch mit der alten: {left}. Wer mit einem davon verbunden ist, wird bei dessen Upgrade getrennt.</translation>
    </message>
    <message>
        <source>Both appliances have the certificate of {host}</source>
        <translation>Beide Geräte haben das Zertifikat von {host}</translation>
    </message>
    <message>
        <source>Both appliances have the same {control}</source>
        <translation>Beide Geräte haben unter „{control}“ denselben Wert</translation>
    </message>
    <message>
        <source>Both have the same inter-appliance key</source>
        <translation>Beide haben denselben Schlüssel zur Kommunikation zwischen Geräten</translation>
    </message>
    <message>
        <source>Both must reach each other, run the same version, and have the same {control} on the page {page}. Until failover is established, no appliance takes over.</source>
        <translation>Beide müssen einander erreichen, mit derselben Version laufen und auf der Seite {page} denselben Wert unter „{control}“ haben. Bis die Failover-Beziehung hergestellt ist, übernimmt kein Gerät.</translation>
    </message>
    <message>
        <source>Both pages are opened first; then the address is disabled on {off} and at once enabled on {on}.</source>
        <translation>Zuerst werden beide Seiten geöffnet; dann wird die Adresse auf {off} deaktiviert und sofort auf {on} aktiviert.</translation>
    </message>
    <message>
        <source>Break failover now?</source>
        <translation>Failover-Beziehung jetzt trennen?</translation>
    </message>
    <message>
        <source>Break the failover relationship</source>
        <translation>Failover-Beziehung trennen</translation>
    </message>
    <message>
        <source>Bring in the update files for {appliance}</source>
        <translation>Aktualisierungsdateien für {appliance} übernehmen</translation>
    </message>
    <message>
        <source>Bring the root certificates of the supported computers up to date, then resume the run.</source>
        <translation>Bringen Sie die Stammzertifikate der betreuten Rechner auf den neuesten Stand, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Bring the upgraded nodes back into service</source>
        <translation>Aktualisierte Knoten wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Bring {node} back into service</source>
        <translation>{node} wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Held back, and to stay as they are: {held}. Note down what you see.</source>
        <translation>Installieren Sie nach der Seite des Herstellers {address} das Paket {package} auf: {nodes}. Installieren Sie nichts auf den zurückgestellten: {held}. Notieren Sie, was Sie sehen.</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Note down what you see.</source>
        <translation>Installieren Sie nach der Seite des Herstellers {address} das Paket {package} auf: {nodes}. Notieren Sie, was Sie sehen.</translation>
    </message>
    <message>
        <source>Can the Integration Client pull data from {appliance}?</source>
        <translation>Kann der Integration-Client Daten von {appliance} abrufen?</translation>
    </message>
    <message>
        <source>Can you go back if it goes wrong?</source>
        <translation>Können Sie zurück, falls etwas schiefgeht?</translation>
    </message>
    <message>
        <source>Certificate, private key and chain are on this computer and verified</source>
        <translation>Zertifikat, privater Schlüssel und Kette liegen auf diesem Rechner und sind geprüft</translation>
    </message>
    <message>
        <source>Change no settings on {appliance} now: they are overwritten at the first data sync after the swap.</source>
        <translation>Ändern Sie jetzt keine Einstellungen auf {appliance}: Änderungen werden bei der ersten Datensynchronisierung nach dem Rollentausch überschrieben.</translation>
    </message>
    <message>
        <source>Change the entry of {host} so that it leads to {address}.</source>
        <translation>Ändern Sie den Eintrag von {host} so, dass er zu {address} führt.</translation>
    </message>
    <message>
        <source>Change the record of {host} to {address}.</source>
        <translation>Ändern Sie den Eintrag von {host} auf {address}.</translation>
    </message>
    <message>
        <source>Change them first, then resume the run.</source>
        <translation>Ändern Sie sie zuerst und setzen Sie den Lauf dann fort.</translation>
    </message>
    <message>
        <source>Check for updates on {appliance}</source>
        <translation>Auf {appliance} nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>Check on {primary} that both are in sync</source>
        <translation>Auf {primary} prüfen, ob beide synchron sind</translation>
    </message>
    <message>
        <source>Check the address at the bottom of the page before you save.</source>
        <translation>Prüfen Sie die Adresse unten auf der Seite, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet reaches {old}, with the old version.</source>
        <translation>Prüfen Sie die Änderung am Controller, auf jedem Nameserver, und setzen Sie dann den Lauf fort. Wer noch nicht auf {new} umgeleitet ist, erreicht {old} mit der alten Version.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet works on {old}, and what they do there is not carried over.</source>
        <translation>Prüfen Sie die Änderung am Controller auf jedem Nameserver, und setzen Sie den Lauf dann fort. Wer noch nicht zu {new} geführt wird, arbeitet auf {old}, und was dort geschieht, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the files for: {packages}.</source>
        <translation>Wählen Sie den Datenträger oder den Ordner mit den Dateien für: {packages}.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients are connected to the new appliance</source>
        <translation>Clients sind mit dem neuen Gerät verbunden</translation>
    </message>
    <message>
        <source>Compare it on the page {page} of both. Failover can be re-established only with the same value.</source>
        <translation>Vergleichen Sie ihn auf der Seite {page} beider Geräte. Nur mit demselben Wert lässt sich das Failover wiederherstellen.</translation>
    </message>
    <message>
        <source>Compare the build that a console shows</source>
        <translation>Angezeigten Build einer Konsole vergleichen</translation>
    </message>
    <message>
        <source>Compare the page {page} of both. Clients that are led to an appliance without it cannot connect.</source>
        <translation>Vergleichen Sie die Seite {page} beider Geräte. Clients, die auf ein Gerät ohne dieses Zertifikat geleitet werden, können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock. If it is wrong, downloads of updates, certificates and much else fail.</source>
        <translation>Vergleichen Sie die Zeit auf der Seite {page} mit einer Uhr. Ist sie falsch, misslingen das Herunterladen von Aktualisierungen, Zertifikate und vieles mehr.</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the certificate of {host}</source>
        <translation>Bestätigen, dass beide Geräte das Zertifikat von {host} haben</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the same {control}</source>
        <translation>Bestätigen, dass beide Geräte unter „{control}“ denselben Wert haben</translation>
    </message>
    <message>
        <source>Confirm that certificate stores are current</source>
        <translation>Aktuelle Zertifikatspeicher bestätigen</translation>
    </message>
    <message>
        <source>Confirm that everything works on the new appliance</source>
        <translation>Bestätigen, dass auf dem neuen Gerät alles funktioniert</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client is updated</source>
        <translation>Bestätigen, dass der Integration-Client aktualisiert ist</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client reaches {appliance}</source>
        <translation>Bestätigen, dass der Integration-Client {appliance} erreicht</translation>
    </message>
    <message>
        <source>Confirm that the clock of {appliance} is right</source>
        <translation>Bestätigen, dass die Uhr von {appliance} richtig geht</translation>
    </message>
    <message>
        <source>Confirm that the new version works in production</source>
        <translation>Bestätigen, dass die neue Version im Produktivbetrieb funktioniert</translation>
    </message>
    <message>
        <source>Confirm that the page {page} has no section {section}</source>
        <translation>Bestätigen, dass die Seite {page} keinen Abschnitt „{section}“ hat</translation>
    </message>
    <message>
        <source>Confirm that the page {page} of {appliance} has no section {section}</source>
        <translation>Bestätigen, dass die Seite {page} von {appliance} keinen Abschnitt „{section}“ hat</translation>
    </message>
    <message>
        <source>Confirm that the release was announced</source>
        <translation>Ankündigung der Version bestätigen</translation>
    </message>
    <message>
        <source>Confirm that the rest can be upgraded</source>
        <translation>Bestätigen, dass der Rest aktualisiert werden kann</translation>
    </message>
    <message>
        <source>Confirm that your own programs are ready for 10.6</source>
        <translation>Bestätigen, dass die eigenen Programme bereit für 10.6 sind</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue although the two are not in sync?</source>
        <translation>Weitermachen, obwohl die beiden nicht synchron sind?</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>Continue without a copy of the certificate?</source>
        <translation>Ohne Kopie des Zertifikats fortfahren?</translation>
    </message>
    <message>
        <source>Data is flowing from {primary} to {backup}</source>
        <translation>Daten werden von {primary} auf {backup} übertragen</translation>
    </message>
    <message>
        <source>Delete the virtual machine of {old}</source>
        <translation>Virtuelle Maschine von {old} löschen</translation>
    </message>
    <message>
        <source>Delete {old} now?</source>
        <translation>{old} jetzt löschen?</translation>
    </message>
    <message>
        <source>Did a test session work?</source>
        <translation>Hat eine Testsitzung funktioniert?</translation>
    </message>
    <message>
        <source>Did the second computer reach {appliance}?</source>
        <translation>Hat der zweite Rechner {appliance} erreicht?</translation>
    </message>
    <message>
        <source>Disable backup operations on {appliance}</source>
        <translation>Sicherungs-Vorgänge auf {appliance} deaktivieren</translation>
    </message>
    <message>
        <source>Distribute the packages to all nodes</source>
        <translation>Pakete an alle Knoten verteilen</translation>
    </message>
    <message>
        <source>Do both appliances have the certificate of {host}?</source>
        <translation>Haben beide Geräte das Zertifikat von {host}?</translation>
    </message>
    <message>
        <source>Do both appliances have the same {control}?</source>
        <translation>Haben beide Geräte unter „{control}“ denselben Wert?</translation>
    </message>
    <message>
        <source>Do not assign it yet. Most warnings are about a certificate of the chain that is missing: export again with the whole chain, or import the missing certificates on the page {page}. The vendor&apos;s FAQ 755 has the rest.</source>
        <translation>Weisen Sie es noch nicht zu. Meist fehlt ein Zertifikat der Kette: Exportieren Sie noch einmal mit der vollständigen Kette, oder importieren Sie die fehlenden Zertifikate auf der Seite {page}. Alles Weitere steht in der FAQ 755 des Herstellers.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Starten Sie keines davon neu, und schalten Sie nichts aus, wie lange es auch dauert. Bei einem Fehlschlag erstellen Sie das Supportpaket und wenden sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them. Make the support bundle and call Technical Support.</source>
        <translation>Starten Sie keines davon neu, und schalten Sie nichts aus. Erstellen Sie das Supportpaket, und wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Starten Sie {appliance} nicht neu, und schalten Sie nichts aus, wie lange es auch dauert. Bei einem Fehlschlag erstellen Sie das Supportpaket und wenden sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Make the support bundle and call Technical Support.</source>
        <translation>Starten Sie {appliance} nicht neu, und schalten Sie nichts aus. Erstellen Sie das Supportpaket, und wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Do not switch it off before the reset is complete.</source>
        <translation>Schalten Sie es nicht aus, bevor das Zurücksetzen abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Does everything work on the new appliance?</source>
        <translation>Funktioniert auf dem neuen Gerät alles?</translation>
    </message>
    <message>
        <source>Download {packages}, but install nothing.</source>
        <translation>Laden Sie {packages} herunter, aber installieren Sie nichts.</translation>
    </message>
    <message>
        <source>Each can then be upgraded on its own.</source>
        <translation>Danach ist das Upgrade jedes Geräts einzeln möglich.</translation>
    </message>
    <message>
        <source>Each file is unchanged since it was downloaded, or was assigned by a person</source>
        <translation>Jede Datei ist seit dem Herunterladen unverändert oder wurde von einer Person zugeordnet</translation>
    </message>
    <message>
        <source>Each of them runs the Base software that it ran before: {nodes}</source>
        <translation>Jedes läuft mit der Basissoftware, mit der es vorher lief: {nodes}</translation>
    </message>
    <message>
        <source>Each of them runs the site software that it ran before: {nodes}</source>
        <translation>Jedes läuft mit der Site-Software, mit der es vorher lief: {nodes}</translation>
    </message>
    <message>
        <source>Each of them shows {package} as installed: {nodes}</source>
        <translation>Jedes davon zeigt {package} als installiert an: {nodes}</translation>
    </message>
    <message>
        <source>Enable backup operations on {appliance}</source>
        <translation>Sicherungs-Vorgänge auf {appliance} aktivieren</translation>
    </message>
    <message>
        <source>Enable it on {appliance}, on the page {page}.</source>
        <translation>Aktivieren Sie sie auf {appliance}, auf der Seite {page}.</translation>
    </message>
    <message>
        <source>Enter the same value on the page {page} of both, then resume the run.</source>
        <translation>Geben Sie auf der Seite {page} beider Geräte denselben Wert ein, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Erase {old} now?</source>
        <translation>Alles auf {old} jetzt löschen?</translation>
    </message>
    <message>
        <source>Establish failover with {primary} as primary?</source>
        <translation>Failover-Beziehung mit {primary} als Primärgerät herstellen?</translation>
    </message>
    <message>
        <source>Establish it on the page {page} of the appliance that is to be primary.</source>
        <translation>Stellen Sie sie auf der Seite {page} des Geräts her, das Primärgerät werden soll.</translation>
    </message>
    <message>
        <source>Every environment is different. Work with it for as long as it takes to be sure; until then {other} still holds the old version.</source>
        <translation>Jede Umgebung ist anders. Arbeiten Sie mit der neuen Version, bis Sie sicher sind; so lange hat {other} noch die alte.</translation>
    </message>
    <message>
        <source>Every other appliance of the cluster lists as ready or as installed: {packages}</source>
        <translation>Jedes andere Gerät des Clusters führt als bereit oder als installiert auf: {packages}</translation>
    </message>
    <message>
        <source>Every package of the plan is listed or installed</source>
        <translation>Jedes Paket des Plans ist aufgeführt oder installiert</translation>
    </message>
    <message>
        <source>Everybody is disconnected and comes back on the new appliance. What was changed or recorded on {old} since its last backup is not there.</source>
        <translation>Alle werden getrennt und kommen auf dem neuen Gerät wieder an. Was auf {old} seit der letzten Sicherungskopie geändert oder aufgezeichnet wurde, ist dort nicht vorhanden.</translation>
    </message>
    <message>
        <source>Everybody is disconnected and reconnects to {appliance}. Sessions end; from then on {host} runs the new version.</source>
        <translation>Alle werden getrennt und verbinden sich neu mit {appliance}. Sitzungen enden; von da an läuft {host} mit der neuen Version.</translation>
    </message>
    <message>
        <source>Everything on the appliance at {address} is erased: data, recordings, certificates, settings. Nothing brings it back. Right before it is pressed, or before you are asked to press it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>Auf dem Gerät unter {address} wird alles gelöscht: Daten, Aufzeichnungen, Zertifikate, Einstellungen. Nichts bringt sie zurück. Unmittelbar vor dem Drücken, oder bevor Sie darum gebeten werden, vergewissert sich der Assistent noch einmal, dass es das alte Gerät ist.</translation>
    </message>
    <message>
        <source>Everything works on the new appliance</source>
        <translation>Auf dem neuen Gerät funktioniert alles</translation>
    </message>
    <message>
        <source>Export certificate and private key of {appliance}</source>
        <translation>Zertifikat und privaten Schlüssel von {appliance} exportieren</translation>
    </message>
    <message>
        <source>Export it on the primary, import it on the other and assign it to its address: {page}.</source>
        <translation>Exportieren Sie es auf dem Primärgerät, importieren Sie es auf dem anderen, und weisen Sie es dessen Adresse zu: {page}.</translation>
    </message>
    <message>
        <source>Exporting takes nothing away from the appliance. The passphrase protects the key.</source>
        <translation>Der Export entfernt nichts vom Gerät. Die Passphrase schützt den Schlüssel.</translation>
    </message>
    <message>
        <source>Extract it, then resume the run. After the swap it can no longer be extracted.</source>
        <translation>Extrahieren Sie sie, und setzen Sie dann den Lauf fort. Nach dem Rollentausch lassen sie sich nicht mehr extrahieren.</translation>
    </message>
    <message>
        <source>Extract the session data of {appliance}</source>
        <translation>Sitzungsdaten von {appliance} extrahieren</translation>
    </message>
    <message>
        <source>Extract the sessions since {sync}, by the Integration Client or the API. Save what comes of it as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Extrahieren Sie die Sitzungen seit {sync}, mit dem Integration-Client oder der API. Speichern Sie das Ergebnis als {file}, mit seiner Endung, im Ordner des Laufs oder anderswo, und geben Sie an, wo es ist.</translation>
    </message>
    <message>
        <source>Failover between {primary} and {backup} is being established</source>
        <translation>Das Failover zwischen {primary} und {backup} wird hergestellt</translation>
    </message>
    <message>
        <source>Failover is established; the backup does not have the data yet. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>Das Failover besteht; das Backup-Gerät hat die Daten noch nicht. Den Grund nennt „{section}“ auf der Seite „Failover“; die Geräte müssen einander erreichen können.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s set-up guide: {link}</source>
        <translation>Folgen Sie dem Einrichtungshandbuch des Herstellers: {link}</translation>
    </message>
    <message>
        <source>For a moment both may be backup; that is expected. Nobody is served until nodes are back.</source>
        <translation>Einen Moment lang können beide Backup-Gerät sein; das ist normal. Bis wieder Knoten in Betrieb sind, wird niemand bedient.</translation>
    </message>
    <message>
        <source>From now on the site is down for a while, and everybody who is connected is cut off. This cannot be undone.</source>
        <translation>Von jetzt an ist der Standort eine Zeit lang nicht erreichbar, und alle Verbundenen werden getrennt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>From now until failover is re-established, no appliance takes over if {primary} fails. The site stays in service.</source>
        <translation>Von jetzt an bis zur Wiederherstellung des Failovers übernimmt kein Gerät, wenn {primary} ausfällt. Der Standort bleibt in Betrieb.</translation>
    </message>
    <message>
        <source>Give it an address of its own, and leave the site&apos;s host name where it is.</source>
        <translation>Geben Sie ihm eine eigene Adresse, und lassen Sie den Hostnamen des Standorts, wo er ist.</translation>
    </message>
    <message>
        <source>Give the clients 24 hours after {package}</source>
        <translation>Nach {package} den Clients 24 Stunden Zeit geben</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Has all client software been installed again?</source>
        <translation>Wurde die gesamte Client-Software wieder installiert?</translation>
    </message>
    <message>
        <source>Has all client software been uninstalled?</source>
        <translation>Wurde die gesamte Client-Software deinstalliert?</translation>
    </message>
    <message>
        <source>Has the new version proven itself in production?</source>
        <translation>Hat sich die neue Version im Produktivbetrieb bewährt?</translation>
    </message>
    <message>
        <source>Has {brand} told you that the update is ready?</source>
        <translation>Hat {brand} Ihnen mitgeteilt, dass die Aktualisierung bereitsteht?</translation>
    </message>
    <message>
        <source>Have it configured by host name, then resume the run.</source>
        <translation>Lassen Sie ihn mit dem Hostnamen konfigurieren, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Have the same page of {on} open already; tick it there and save at once.</source>
        <translation>Halten Sie dieselbe Seite von {on} schon geöffnet; aktivieren Sie dort die Adresse, und speichern Sie sofort.</translation>
    </message>
    <message>
        <source>Hold a test session</source>
        <translation>Testsitzung durchführen</translation>
    </message>
    <message>
        <source>Hold nodes back</source>
        <translation>Knoten zurückstellen</translation>
    </message>
    <message>
        <source>Hold {node} back</source>
        <translation>{node} zurückstellen</translation>
    </message>
    <message>
        <source>If a licence agreement is shown, read it and accept it; only then is anything installed.</source>
        <translation>Erscheint eine Lizenzvereinbarung, lesen Sie sie, und nehmen Sie sie an; erst dann wird etwas installiert.</translation>
    </message>
    <message>
        <source>If it did not work, make the support bundle and call Technical Support before you continue.</source>
        <translation>Hat sie nicht funktioniert, erstellen Sie das Supportpaket und wenden Sie sich an den technischen Support, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>If it fails, leave the appliance as it is, make the support bundle and call Technical Support.</source>
        <translation>Bei einem Fehlschlag lassen Sie das Gerät, wie es ist, erstellen das Supportpaket und wenden sich an den technischen Support.</translation>
    </message>
    <message>
        <source>If it no longer answers at {address}, it lost its address with the reset: use its own screen or its power button.</source>
        <translation>Antwortet es unter {address} nicht mehr, hat es seine Adresse beim Zurücksetzen verloren: Nutzen Sie seinen eigenen Bildschirm oder den Netzschalter.</translation>
    </message>
    <message>
        <source>If only one of them is separated, press {control} on the page {page} of the other as well.</source>
        <translation>Ist nur eines der Geräte getrennt, drücken Sie auch auf der Seite {page} des anderen auf „{control}“.</translation>
    </message>
    <message>
        <source>If root certificates are outdated there, most Jump Clients may show as offline after the upgrade. Computers that receive system updates regularly are fine.</source>
        <translation>Sind die Stammzertifikate dort veraltet, erscheinen nach dem Upgrade möglicherweise die meisten Jump Clients als offline. Rechner, die regelmäßig Systemaktualisierungen erhalten, sind unbedenklich.</translation>
    </message>
    <message>
        <source>If the test fails, the site stays where it is: nothing has been swapped yet.</source>
        <translation>Schlägt der Test fehl, bleibt der Standort, wo er ist: Noch wurde nichts getauscht.</translation>
    </message>
    <message>
        <source>If the upgrade fails and the key is lost, {host} stays unreachable until there is a new one.</source>
        <translation>Scheitert das Upgrade und ist der Schlüssel verloren, bleibt {host} unerreichbar, bis es einen neuen gibt.</translation>
    </message>
    <message>
        <source>Import the certificate of {host} on the new appliance</source>
        <translation>Zertifikat von {host} auf dem neuen Gerät importieren</translation>
    </message>
    <message>
        <source>Install all client software again</source>
        <translation>Gesamte Client-Software wieder installieren</translation>
    </message>
    <message>
        <source>Install nothing from that page. Upgrade in stages, as the vendor describes it.</source>
        <translation>Installieren Sie nichts von dieser Seite aus. Führen Sie das Upgrade stufenweise aus, wie der Hersteller es beschreibt.</translation>
    </message>
    <message>
        <source>Install the new appliance</source>
        <translation>Neues Gerät installieren</translation>
    </message>
    <message>
        <source>Install what is missing, then resume the run.</source>
        <translation>Installieren Sie, was fehlt, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Install {package} on these: {nodes}</source>
        <translation>{package} installieren auf: {nodes}</translation>
    </message>
    <message>
        <source>Install {package} on {appliance}</source>
        <translation>{package} auf {appliance} installieren</translation>
    </message>
    <message>
        <source>Installers made before: no longer work and are made again</source>
        <translation>Früher erstellte Installationsprogramme: funktionieren nicht mehr und werden neu erstellt</translation>
    </message>
    <message>
        <source>Is the Integration Client updated?</source>
        <translation>Ist der Integration-Client aktualisiert?</translation>
    </message>
    <message>
        <source>Is the clock of {appliance} right?</source>
        <translation>Geht die Uhr von {appliance} richtig?</translation>
    </message>
    <message>
        <source>Is the page {page} of {appliance} without a section {section}?</source>
        <translation>Ist die Seite {page} von {appliance} ohne den Abschnitt „{section}“?</translation>
    </message>
    <message>
        <source>Is the page {page} without a section {section}?</source>
        <translation>Ist die Seite {page} ohne den Abschnitt „{section}“?</translation>
    </message>
    <message>
        <source>Is the site prepared for the clients that update themselves?</source>
        <translation>Ist der Standort auf die Clients vorbereitet, die sich selbst aktualisieren?</translation>
    </message>
    <message>
        <source>Is {old} on its way back?</source>
        <translation>Ist {old} auf dem Rückweg?</translation>
    </message>
    <message>
        <source>It accepted no new client connections before the upgrade either. If that was meant, take it out of service again.</source>
        <translation>Er nahm auch vor dem Upgrade keine neuen Client-Verbindungen an. War das so gewollt, nehmen Sie ihn wieder außer Betrieb.</translation>
    </message>
    <message>
        <source>It answers at {address}</source>
        <translation>Es antwortet unter {address}</translation>
    </message>
    <message>
        <source>It answers at {address} already.</source>
        <translation>Es antwortet bereits unter {address}.</translation>
    </message>
    <message>
        <source>It holds data, not an error page</source>
        <translation>Sie enthält Daten, keine Fehlerseite</translation>
    </message>
    <message>
        <source>It is a backup, not an error page</source>
        <translation>Es ist eine Sicherungskopie, keine Fehlerseite</translation>
    </message>
    <message>
        <source>It is erased and switched off: there is no hurry.</source>
        <translation>Es ist gelöscht und ausgeschaltet: Es eilt nicht.</translation>
    </message>
    <message>
        <source>It is left wholly alone: it neither installs nor catches up by itself.</source>
        <translation>Es bleibt ganz unberührt: Es installiert nichts und holt auch nichts von selbst nach.</translation>
    </message>
    <message>
        <source>It is restored at the next start of the program, or by {command}.</source>
        <translation>Wiederhergestellt wird sie beim nächsten Start des Programms oder mit {command}.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves</source>
        <translation>Es ist das Zertifikat, das das Gerät ausliefert</translation>
    </message>
    <message>
        <source>It is updated before the appliance: the new one also works with older versions. Before that, reports and queries on its database must take session.lsid as text. It needs Enterprise licences. If there is none, just confirm.</source>
        <translation>Er wird vor dem Gerät aktualisiert: Der neue arbeitet auch mit älteren Versionen. Vorher müssen Berichte und Abfragen auf seiner Datenbank session.lsid als Text annehmen. Er braucht Unternehmenslizenzen. Gibt es keinen, bestätigen Sie einfach.</translation>
    </message>
    <message>
        <source>It must be the old appliance: its GUID is compared, and who runs the site now.</source>
        <translation>Es muss das alte Gerät sein: Verglichen wird seine GUID und worauf der Standort jetzt läuft.</translation>
    </message>
    <message>
        <source>It needs none.</source>
        <translation>Es braucht keine.</translation>
    </message>
    <message>
        <source>It runs {version} already.</source>
        <translation>Es läuft bereits mit {version}.</translation>
    </message>
    <message>
        <source>It runs {version} already: nothing is installed on it.</source>
        <translation>Läuft bereits mit {version}: Dort wird nichts installiert.</translation>
    </message>
    <message>
        <source>It shows {package} as installed</source>
        <translation>Es zeigt {package} als installiert an</translation>
    </message>
    <message>
        <source>It takes no new connections, and whoever is still connected to it is cut off; the other nodes carry the site.</source>
        <translation>Er nimmt keine neuen Verbindungen an, und wer noch damit verbunden ist, wird getrennt; die anderen Knoten halten den Standort in Betrieb.</translation>
    </message>
    <message>
        <source>Its GUID and its certificate of then are others than those of the new appliance</source>
        <translation>Seine damalige GUID und sein damaliges Zertifikat sind andere als die des neuen Geräts</translation>
    </message>
    <message>
        <source>Its SHA-256 is on record</source>
        <translation>Ihr SHA-256-Wert ist festgehalten</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box cleared</source>
        <translation>Seine Seite „Aktualisierungen“ zeigt das Kontrollkästchen deaktiviert</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box ticked</source>
        <translation>Seine Seite „Aktualisierungen“ zeigt das Kontrollkästchen aktiviert</translation>
    </message>
    <message>
        <source>Its status is good</source>
        <translation>Der Status der Synchronisierung ist gut</translation>
    </message>
    <message>
        <source>Lead {host} to the new appliance now?</source>
        <translation>{host} jetzt zum neuen Gerät führen?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave the appliance as it is. Make the support bundle and call Technical Support.</source>
        <translation>Lassen Sie das Gerät, wie es ist. Erstellen Sie das Supportpaket, und wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Leave them as they are. Make the support bundle and call Technical Support.</source>
        <translation>Lassen Sie sie, wie sie sind. Erstellen Sie das Supportpaket, und wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Leave this node out</source>
        <translation>Diesen Knoten auslassen</translation>
    </message>
    <message>
        <source>Let the nodes that were held back take part again</source>
        <translation>Zurückgestellte Knoten wieder teilnehmen lassen</translation>
    </message>
    <message>
        <source>Let {node} install with the others again</source>
        <translation>{node} wieder mit den anderen installieren lassen</translation>
    </message>
    <message>
        <source>Look at each of them: {nodes}. What you can tell the people there: {announcement}</source>
        <translation>Sehen Sie auf jedem nach: {nodes}. Das können Sie den Verbundenen mitteilen: {announcement}</translation>
    </message>
    <message>
        <source>Looking whether {primary} and {backup} are in sync</source>
        <translation>Es wird nachgesehen, ob {primary} und {backup} synchron sind</translation>
    </message>
    <message>
        <source>Lower “{limit}”: many Jump Clients that update at once can overload appliance and network. Check there that their automatic upgrades are not disabled. If you have extractable consoles, download their new MSI now and keep the old one.</source>
        <translation>Setzen Sie „{limit}“ herab: Viele Jump Clients, die sich gleichzeitig aktualisieren, können Gerät und Netzwerk überlasten. Prüfen Sie dort, dass ihre automatischen Upgrades nicht deaktiviert sind. Wenn Sie extrahierbare Konsolen haben, laden Sie jetzt deren neue MSI-Datei herunter und bewahren Sie die alte auf.</translation>
    </message>
    <message>
        <source>Maintenance window {number} begins {at}</source>
        <translation>Wartungszeitraum {number} beginnt am {at}</translation>
    </message>
    <message>
        <source>Maintenance window {number} has begun</source>
        <translation>Wartungszeitraum {number} hat begonnen</translation>
    </message>
    <message>
        <source>Major releases come on a schedule and are announced by e-mail. Start only after that.</source>
        <translation>Hauptversionen kommen nach einem Zeitplan und werden per E-Mail angekündigt. Beginnen Sie erst danach.</translation>
    </message>
    <message>
        <source>Make new installers first: those from before the upgrade no longer work. Begin with one console and one Jump Client, and continue with the rest once both work.</source>
        <translation>Erstellen Sie zuerst neue Installationsprogramme: Die von vor dem Upgrade funktionieren nicht mehr. Beginnen Sie mit einer Konsole und einem Jump Client, und fahren Sie mit den übrigen fort, wenn beide funktionieren.</translation>
    </message>
    <message>
        <source>Make the plan again: then its certificate is compared, and its GUID is on record.</source>
        <translation>Erstellen Sie den Plan neu: Dann wird sein Zertifikat verglichen, und seine GUID ist festgehalten.</translation>
    </message>
    <message>
        <source>Make {appliance} primary now?</source>
        <translation>{appliance} jetzt zum Primärgerät machen?</translation>
    </message>
    <message>
        <source>Make {new} primary and {old} backup</source>
        <translation>{new} zum Primärgerät und {old} zum Backup-Gerät machen</translation>
    </message>
    <message>
        <source>Most pages disappear from the console of the backup; that is expected.</source>
        <translation>Die meisten Seiten verschwinden aus der Konsole des Backup-Geräts; das ist zu erwarten.</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: all go to the last version in one step, and some may have to be installed again.</source>
        <translation>Mit dem Backup-Gerät ist während seines Upgrades kein Client verbunden: Alle wechseln in einem Schritt zur letzten Version, und manche müssen möglicherweise neu installiert werden.</translation>
    </message>
    <message>
        <source>No connected Jump Client needs the update any more</source>
        <translation>Kein verbundener Jump Client benötigt die Aktualisierung noch</translation>
    </message>
    <message>
        <source>No customer client and no representative console is connected to these nodes</source>
        <translation>Mit diesen Knoten ist kein Kunden-Client und keine Konsole des Support-Technikers mehr verbunden</translation>
    </message>
    <message>
        <source>No customer client and no representative console is left on: {nodes}</source>
        <translation>Kein Kunden-Client und keine Konsole des Support-Technikers mehr auf: {nodes}</translation>
    </message>
    <message>
        <source>No settings backup holds them. The key is backed up on the page {page} of the old appliance; recordings that you need have to be fetched before it is erased or deleted.</source>
        <translation>Keine Sicherungskopie der Einstellungen enthält sie. Der Schlüssel wird auf der Seite {page} des alten Geräts gesichert; Aufzeichnungen, die Sie brauchen, müssen geholt werden, bevor es gelöscht wird.</translation>
    </message>
    <message>
        <source>No warning is shown for it</source>
        <translation>Dafür wird keine Warnung angezeigt</translation>
    </message>
    <message>
        <source>Nobody can be supported through this site until the clients are installed again. Consoles, Jump Clients, Jumpoints, Buttons and agents: go through the list and leave none.</source>
        <translation>Über diesen Standort kann niemand unterstützt werden, bis die Clients wieder installiert sind. Konsolen, Jump Clients, Jumpoints, Buttons und Agenten: Gehen Sie die Liste durch, und lassen Sie keinen aus.</translation>
    </message>
    <message>
        <source>Nobody is connected to {old}</source>
        <translation>Niemand ist mit {old} verbunden</translation>
    </message>
    <message>
        <source>Nobody is connected to {old} any more</source>
        <translation>Niemand ist mehr mit {old} verbunden</translation>
    </message>
    <message>
        <source>Nodes already under way are finished first; no other one is begun until you have decided.</source>
        <translation>Bereits begonnene Knoten werden erst zu Ende geführt; kein weiterer wird begonnen, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Not all that were held back are as they were. What now?</source>
        <translation>Nicht alles Zurückgestellte ist, wie es war. Was nun?</translation>
    </message>
    <message>
        <source>Nothing answers at {address} any more</source>
        <translation>Unter {address} antwortet nichts mehr</translation>
    </message>
    <message>
        <source>Nothing is deleted from here. Compare name and address of the machine in the hypervisor.</source>
        <translation>Von hier aus wird nichts gelöscht. Vergleichen Sie Name und Adresse der Maschine im Hypervisor.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. Each node keeps the packages until it is upgraded.</source>
        <translation>Installiert wird dabei nichts. Jeder Knoten bewahrt die Pakete bis zu seinem Upgrade auf.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. If it shows something else, do not go on: look at the boxes again.</source>
        <translation>Dabei wird nichts installiert. Zeigt der Abschnitt etwas anderes, fahren Sie nicht fort: Sehen Sie noch einmal nach den Kontrollkästchen.</translation>
    </message>
    <message>
        <source>Nothing is installed yet. All nodes must be reachable from the master and have enough free space.</source>
        <translation>Noch ist nichts installiert. Alle Knoten müssen vom Master-Knoten aus erreichbar sein und genug freien Speicher haben.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, and the site runs on the old appliance as before. Resume the run with the right password, or restore on the console and confirm it here.</source>
        <translation>Nichts ist verloren: Die Sicherungskopie liegt im Ordner des Laufs, und der Standort läuft wie zuvor auf dem alten Gerät. Setzen Sie den Lauf mit dem richtigen Kennwort fort, oder stellen Sie an der Konsole wieder her und bestätigen Sie es hier.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Es geschieht nichts weiter; der Lauf lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing more is pressed from here. Look at the page {page} of the appliance at {address}, and compare its GUID, before you do anything there.</source>
        <translation>Von hier aus wird nichts weiter gedrückt. Öffnen Sie die Seite {page} des Geräts unter {address}, und vergleichen Sie seine GUID, bevor Sie dort etwas tun.</translation>
    </message>
    <message>
        <source>On a second computer, point {host} to {address} in its hosts file; the portable script does that and restores the file. Start a representative console there and hold a session.</source>
        <translation>Leiten Sie {host} auf einem zweiten Rechner über dessen Hosts-Datei auf {address}; das portable Skript tut das und stellt die Datei wieder her. Starten Sie dort eine Konsole des Support-Technikers, und führen Sie eine Sitzung durch.</translation>
    </message>
    <message>
        <source>On earlier versions the primary then stops new client connections to all traffic nodes by itself; the assistant looks, and brings them back.</source>
        <translation>Bei früheren Versionen unterbindet das Primärgerät dann von selbst neue Client-Verbindungen zu allen Traffic-Knoten; der Assistent sieht nach und nimmt sie wieder in Betrieb.</translation>
    </message>
    <message>
        <source>One of them must be primary. On the page {page} of {appliance} press {control}, or go back to {old}.</source>
        <translation>Eines der beiden muss Primärgerät sein. Klicken Sie auf der Seite {page} von {appliance} auf {control}, oder kehren Sie zu {old} zurück.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Its hosts file is restored right after the test.</source>
        <translation>Betroffen ist nur dieser Rechner. Seine Hosts-Datei wird gleich nach dem Test wiederhergestellt.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Take the line out again right after the test.</source>
        <translation>Betroffen ist nur dieser Rechner. Entfernen Sie die Zeile gleich nach dem Test wieder.</translation>
    </message>
    <message>
        <source>Open it by its own address, {address}, and by no other.</source>
        <translation>Öffnen Sie es unter seiner eigenen Adresse {address} und unter keiner anderen.</translation>
    </message>
    <message>
        <source>Opened by {host}, the page {page} shows the same GUID as at the address of {appliance}</source>
        <translation>Unter {host} geöffnet, zeigt die Seite {page} dieselbe GUID wie unter der Adresse von {appliance}</translation>
    </message>
    <message>
        <source>Otherwise the backup might take over while the primary restarts.</source>
        <translation>Sonst könnte das Backup-Gerät übernehmen, während das Primärgerät neu startet.</translation>
    </message>
    <message>
        <source>Pack it, put the vendor&apos;s return label on the parcel and call the carrier. Without a label ask Technical Support for one. If it stays with you, just confirm.</source>
        <translation>Verpacken Sie es, kleben Sie das Retourenetikett des Herstellers auf das Paket und rufen Sie den Lieferdienst. Fehlt ein Etikett, fragen Sie den technischen Support. Bleibt das Gerät bei Ihnen, bestätigen Sie einfach.</translation>
    </message>
    <message>
        <source>Packages for the new appliance</source>
        <translation>Pakete für das neue Gerät</translation>
    </message>
    <message>
        <source>Point the DNS record of {host} to {appliance}</source>
        <translation>DNS-Eintrag von {host} auf {appliance} umstellen</translation>
    </message>
    <message>
        <source>Point the NAT entry of {host} to {appliance}</source>
        <translation>NAT-Eintrag von {host} auf {appliance} umstellen</translation>
    </message>
    <message>
        <source>Prepare for the clients that update themselves</source>
        <translation>Auf die Clients vorbereiten, die sich selbst aktualisieren</translation>
    </message>
    <message>
        <source>Press {control} on {appliance}, and wait</source>
        <translation>{control} auf {appliance} drücken und warten</translation>
    </message>
    <message>
        <source>Protected by a password. Recordings and large files of the file store are never part of it.</source>
        <translation>Mit Kennwort. Aufzeichnungen und große Dateien des Dateispeichers sind nie enthalten.</translation>
    </message>
    <message>
        <source>Re-establish failover: {primary} primary, {backup} backup</source>
        <translation>Failover wiederherstellen: {primary} primär, {backup} Backup</translation>
    </message>
    <message>
        <source>Recordings, and the Vault encryption key</source>
        <translation>Aufzeichnungen und der Vault-Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Reset {old} to factory defaults</source>
        <translation>{old} auf Originalstandards zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance now?</source>
        <translation>Sicherungskopie jetzt auf dem neuen Gerät wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore the settings backup on the new appliance</source>
        <translation>Sicherungskopie auf dem neuen Gerät wiederherstellen</translation>
    </message>
    <message>
        <source>Save the file as {file} in the run&apos;s folder, or anywhere, and say where it is.</source>
        <translation>Speichern Sie die Datei als {file} im Ordner des Laufs oder an einem beliebigen Ort, und geben Sie an, wo sie liegt.</translation>
    </message>
    <message>
        <source>Save the file as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Speichern Sie die Datei als {file} mit ihrer ursprünglichen Endung im Ordner des Laufs oder an einem beliebigen Ort, und geben Sie an, wo sie liegt.</translation>
    </message>
    <message>
        <source>See the Updates page of the ones that are named, and ask Technical Support.</source>
        <translation>Sehen Sie auf der Seite „Aktualisierungen“ der genannten Geräte nach, und fragen Sie den technischen Support.</translation>
    </message>
    <message>
        <source>Send {old} back</source>
        <translation>{old} zurücksenden</translation>
    </message>
    <message>
        <source>Sessions under way on them continue; new ones go through the other nodes.</source>
        <translation>Laufende Sitzungen darauf gehen weiter; neue laufen über die anderen Knoten.</translation>
    </message>
    <message>
        <source>Set an NTP server: {page}. Then resume the run.</source>
        <translation>Stellen Sie einen NTP-Server ein: {page}. Setzen Sie danach den Lauf fort.</translation>
    </message>
    <message>
        <source>Set how many Jump Clients may update at once, then resume the run.</source>
        <translation>Legen Sie fest, wie viele Jump Clients sich gleichzeitig aktualisieren dürfen, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Shut the machine with the address {address} down, compare its name and address, then delete it with its disks.</source>
        <translation>Fahren Sie die Maschine mit der Adresse {address} herunter, vergleichen Sie Name und Adresse, und löschen Sie sie dann samt ihren Festplatten.</translation>
    </message>
    <message>
        <source>Shut {old} down</source>
        <translation>{old} herunterfahren</translation>
    </message>
    <message>
        <source>Sign in as {user} with {password}. If the console wants a new password, choose one first.</source>
        <translation>Melden Sie sich als {user} mit {password} an. Verlangt die Konsole ein neues Kennwort, wählen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Start a console, sign in and open {page}. Type or paste the version and build it shows.</source>
        <translation>Starten Sie eine Konsole, melden Sie sich an, und öffnen Sie {page}. Tippen Sie die dort angezeigte Version mit Build ab, oder fügen Sie beides aus der Zwischenablage ein.</translation>
    </message>
    <message>
        <source>Start a session to a remote computer: see its screen, move its mouse, end the session.</source>
        <translation>Starten Sie eine Sitzung mit einem entfernten Rechner: Bildschirm ansehen, Maus bewegen, Sitzung beenden.</translation>
    </message>
    <message>
        <source>Still with the old version: {left}</source>
        <translation>Noch mit der alten Version: {left}</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Switch automatic failover off at {appliance}</source>
        <translation>Automatisches Failover auf {appliance} ausschalten</translation>
    </message>
    <message>
        <source>Switch automatic failover on again at {appliance}</source>
        <translation>Automatisches Failover auf {appliance} wieder einschalten</translation>
    </message>
    <message>
        <source>Switch the shared address from {off} to {on}</source>
        <translation>Freigegebene Adresse von {off} auf {on} umschalten</translation>
    </message>
    <message>
        <source>Synchronise the cluster from {appliance}</source>
        <translation>Cluster von {appliance} aus synchronisieren</translation>
    </message>
    <message>
        <source>Synchronise {backup} with {primary}</source>
        <translation>{backup} mit {primary} synchronisieren</translation>
    </message>
    <message>
        <source>Take a new settings backup of {appliance}</source>
        <translation>Neue Sicherungskopie von {appliance} erstellen</translation>
    </message>
    <message>
        <source>Take a settings backup of {appliance}</source>
        <translation>Sicherungskopie von {appliance} erstellen</translation>
    </message>
    <message>
        <source>Take a snapshot of every virtual appliance of {host} now, or be sure of the backups that you have. An appliance that was upgraded cannot be taken back otherwise.</source>
        <translation>Erstellen Sie jetzt einen Snapshot jedes virtuellen Geräts von {host}, oder vergewissern Sie sich Ihrer Sicherungen. Anders lässt sich ein aktualisiertes Gerät nicht zurückversetzen.</translation>
    </message>
    <message>
        <source>Take snapshots of the virtual appliances</source>
        <translation>Snapshots der virtuellen Geräte erstellen</translation>
    </message>
    <message>
        <source>Take the first half of the nodes out of service now?</source>
        <translation>Die erste Hälfte der Knoten jetzt außer Betrieb nehmen?</translation>
    </message>
    <message>
        <source>Take the line for {host} out of the hosts file again.</source>
        <translation>Entfernen Sie die Zeile für {host} wieder aus der Hosts-Datei.</translation>
    </message>
    <message>
        <source>Take them, then resume the run.</source>
        <translation>Erstellen Sie sie, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Take {host} down now?</source>
        <translation>Ausfallzeit von {host} jetzt beginnen?</translation>
    </message>
    <message>
        <source>Technical Support mails a link to each file: ask for the files of {appliance}, download all of them, and keep two copies until everything is installed.</source>
        <translation>Der technische Support schickt zu jeder Datei einen Link: Fordern Sie die Dateien für {appliance} an, laden Sie alle herunter, und behalten Sie zwei Kopien, bis alles installiert ist.</translation>
    </message>
    <message>
        <source>Test by the hosts file</source>
        <translation>Test über die Hosts-Datei</translation>
    </message>
    <message>
        <source>Test {appliance} from a second computer</source>
        <translation>{appliance} von einem zweiten Rechner aus testen</translation>
    </message>
    <message>
        <source>Test {appliance} from this computer by the hosts file</source>
        <translation>{appliance} von diesem Rechner aus über die Hosts-Datei testen</translation>
    </message>
    <message>
        <source>The Failover page shows it</source>
        <translation>Die Seite „Failover“ zeigt es</translation>
    </message>
    <message>
        <source>The GUID shows that {appliance} answers</source>
        <translation>Die GUID zeigt, dass {appliance} antwortet</translation>
    </message>
    <message>
        <source>The Integration Client is updated</source>
        <translation>Der Integration-Client ist aktualisiert</translation>
    </message>
    <message>
        <source>The Integration Client reaches {appliance}</source>
        <translation>Der Integration-Client erreicht {appliance}</translation>
    </message>
    <message>
        <source>The Jump Clients are updating themselves</source>
        <translation>Die Jump Clients aktualisieren sich</translation>
    </message>
    <message>
        <source>The Jump Clients have been watched</source>
        <translation>Die Jump Clients wurden beobachtet</translation>
    </message>
    <message>
        <source>The appliance does not reach the vendor. Its files are downloaded elsewhere with its Appliance Download Key and carried here. Keep the medium until everything is installed: what was downloaded is not offered again.</source>
        <translation>Das Gerät erreicht den Hersteller nicht. Seine Dateien werden anderswo mit seinem Geräte-Download-Schlüssel heruntergeladen und hierher gebracht. Bewahren Sie den Datenträger auf, bis alles installiert ist: Was heruntergeladen wurde, wird nicht noch einmal angeboten.</translation>
    </message>
    <message>
        <source>The appliance reports version {version}</source>
        <translation>Das Gerät meldet Version {version}</translation>
    </message>
    <message>
        <source>The appliances are looked at again.</source>
        <translation>Die Geräte werden noch einmal angesehen.</translation>
    </message>
    <message>
        <source>The appliances that were held back are being looked at</source>
        <translation>Die zurückgestellten Geräte werden angesehen</translation>
    </message>
    <message>
        <source>The authoritative name servers answer {address}</source>
        <translation>Die zuständigen Nameserver antworten {address}</translation>
    </message>
    <message>
        <source>The backup is the one that this run took</source>
        <translation>Die Sicherungskopie ist die, die dieser Lauf erstellt hat</translation>
    </message>
    <message>
        <source>The build under {page} equals the appliance&apos;s</source>
        <translation>Der Build unter {page} entspricht dem des Geräts</translation>
    </message>
    <message>
        <source>The certificate chain is complete</source>
        <translation>Die Zertifikatskette ist vollständig</translation>
    </message>
    <message>
        <source>The certificate chain is served completely</source>
        <translation>Die Zertifikatskette wird vollständig gesendet</translation>
    </message>
    <message>
        <source>The certificate is being assigned on the new appliance</source>
        <translation>Das Zertifikat wird auf dem neuen Gerät zugewiesen</translation>
    </message>
    <message>
        <source>The certificate is being imported on the new appliance</source>
        <translation>Das Zertifikat wird auf dem neuen Gerät importiert</translation>
    </message>
    <message>
        <source>The certificate of {appliance} is being exported</source>
        <translation>Das Zertifikat von {appliance} wird exportiert</translation>
    </message>
    <message>
        <source>The certificate stores are current</source>
        <translation>Die Zertifikatspeicher sind aktuell</translation>
    </message>
    <message>
        <source>The clients are coming over to the new appliance</source>
        <translation>Die Clients kommen auf das neue Gerät</translation>
    </message>
    <message>
        <source>The clients are leaving the nodes that were taken out of service</source>
        <translation>Die Clients verlassen die außer Betrieb genommenen Knoten</translation>
    </message>
    <message>
        <source>The clients are updating themselves to {package}</source>
        <translation>Die Clients aktualisieren sich auf {package}</translation>
    </message>
    <message>
        <source>The clients had 24 hours after {package}</source>
        <translation>Die Clients hatten nach {package} 24 Stunden</translation>
    </message>
    <message>
        <source>The clock of {appliance} is right</source>
        <translation>Die Uhr von {appliance} geht richtig</translation>
    </message>
    <message>
        <source>The cluster is being synchronised from {appliance}</source>
        <translation>Der Cluster wird von {appliance} aus synchronisiert</translation>
    </message>
    <message>
        <source>The cluster is synchronised from {appliance}</source>
        <translation>Der Cluster ist von {appliance} aus synchronisiert</translation>
    </message>
    <message>
        <source>The cluster reports for each of them that it accepts no new client connections</source>
        <translation>Der Cluster meldet für jeden davon, dass er keine neuen Client-Verbindungen annimmt</translation>
    </message>
    <message>
        <source>The cluster reports that it accepts new client connections</source>
        <translation>Der Cluster meldet, dass der Knoten neue Client-Verbindungen annimmt</translation>
    </message>
    <message>
        <source>The console /login of {appliance} lets you sign in</source>
        <translation>Sie können sich in der Konsole /login von {appliance} anmelden</translation>
    </message>
    <message>
        <source>The console answers again and lets you sign in</source>
        <translation>Die Konsole antwortet wieder, und Sie können sich anmelden</translation>
    </message>
    <message>
        <source>The data sync flows from {primary} to {backup}: what {backup} holds is overwritten.</source>
        <translation>Die Daten fließen von {primary} zu {backup}: Was auf {backup} ist, wird überschrieben.</translation>
    </message>
    <message>
        <source>The decision goes into the report.</source>
        <translation>Die Entscheidung kommt in den Bericht.</translation>
    </message>
    <message>
        <source>The decision goes into the report. The node accepts no new client connections until you see to it.</source>
        <translation>Die Entscheidung kommt in den Bericht. Der Knoten nimmt keine neuen Client-Verbindungen an, bis Sie sich darum kümmern.</translation>
    </message>
    <message>
        <source>The failover relationship is broken.</source>
        <translation>Die Failover-Beziehung ist getrennt.</translation>
    </message>
    <message>
        <source>The file opens with the passphrase</source>
        <translation>Die Datei lässt sich mit der Passphrase öffnen</translation>
    </message>
    <message>
        <source>The first sign-in to {console} of the new appliance is {user} / {password}, in every language. Afterwards the accounts of the old appliance are valid there.</source>
        <translation>Die erste Anmeldung an {console} des neuen Geräts lautet in jeder Sprache {user} / {password}. Danach gelten dort die Konten des alten Geräts.</translation>
    </message>
    <message>
        <source>The guide for this version has none: the version is checked before the swap, consoles and sessions in production.</source>
        <translation>Das Handbuch dieser Version kennt keinen: Die Version wird vor dem Rollentausch geprüft, Konsolen und Sitzungen in der Produktion.</translation>
    </message>
    <message>
        <source>The health check reports good health</source>
        <translation>Die Zustandsprüfung fällt gut aus</translation>
    </message>
    <message>
        <source>The hosts file is as before</source>
        <translation>Die Hosts-Datei ist wie vorher</translation>
    </message>
    <message>
        <source>The hosts file of this computer leads {host} to {appliance}.</source>
        <translation>Die Hosts-Datei dieses Rechners leitet {host} auf {appliance}.</translation>
    </message>
    <message>
        <source>The last cluster sync ended after the click</source>
        <translation>Die letzte Cluster-Synchronisierung endete nach dem Klick</translation>
    </message>
    <message>
        <source>The last data sync ended after the click</source>
        <translation>Die letzte Datensynchronisierung endete nach dem Klick</translation>
    </message>
    <message>
        <source>The names cover {host}, and the dates are valid</source>
        <translation>Die Namen schließen {host} ein, und das Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>The new appliance answers at its own address</source>
        <translation>Das neue Gerät antwortet an seiner eigenen Adresse</translation>
    </message>
    <message>
        <source>The new appliance has the certificate of {host}</source>
        <translation>Das neue Gerät hat das Zertifikat von {host}</translation>
    </message>
    <message>
        <source>The new appliance holds the data of {old}</source>
        <translation>Das neue Gerät enthält die Daten von {old}</translation>
    </message>
    <message>
        <source>The new appliance runs {host}</source>
        <translation>{host} läuft auf dem neuen Gerät</translation>
    </message>
    <message>
        <source>The new appliance serves the certificate of {host}</source>
        <translation>Das neue Gerät zeigt das Zertifikat von {host}</translation>
    </message>
    <message>
        <source>The new version works in production</source>
        <translation>Die neue Version funktioniert im Produktivbetrieb</translation>
    </message>
    <message>
        <source>The node is looked at first.</source>
        <translation>Der Knoten wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>The packages are being distributed to all nodes</source>
        <translation>Die Pakete werden an alle Knoten verteilt</translation>
    </message>
    <message>
        <source>The packages are on all nodes, ready to be installed</source>
        <translation>Die Pakete liegen auf allen Knoten zur Installation bereit</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}</source>
        <translation>Die Seite {page} hat keinen Abschnitt „{section}“</translation>
    </message>
    <message>
        <source>The page {page} lists it, issued to {host}</source>
        <translation>Die Seite {page} führt es auf, ausgestellt an {host}</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no section {section}</source>
        <translation>Die Seite {page} von {appliance} hat keinen Abschnitt „{section}“</translation>
    </message>
    <message>
        <source>The page {page} shows it</source>
        <translation>Die Seite {page} zeigt es</translation>
    </message>
    <message>
        <source>The page {page} tells the reason. The master must be able to reach all nodes; then try again.</source>
        <translation>Die Seite {page} nennt den Grund. Der Master-Knoten muss alle Knoten erreichen können; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The pair is as before. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>Das Paar ist wie vorher. Den Grund nennt „{section}“ auf der Seite „Failover“; die Geräte müssen einander erreichen können.</translation>
    </message>
    <message>
        <source>The primary and the nodes that take part are upgraded together. Everybody who is connected to them is cut off, and how long the site is down has not been published. This cannot be undone.</source>
        <translation>Das Primärgerät und die teilnehmenden Knoten werden gemeinsam aktualisiert. Wer mit ihnen verbunden ist, wird getrennt, und wie lange der Standort ausfällt, ist nicht veröffentlicht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate</source>
        <translation>Der private Schlüssel gehört zum Zertifikat</translation>
    </message>
    <message>
        <source>The public address stays the same; only its target changes.</source>
        <translation>Die öffentliche Adresse bleibt dieselbe; nur ihr Ziel ändert sich.</translation>
    </message>
    <message>
        <source>The public documentation ends here. Follow the vendor&apos;s page from here on, and ask Technical Support if you are unsure. The assistant presses nothing; it watches the versions and tells what is still missing.</source>
        <translation>Die öffentliche Dokumentation endet hier. Folgen Sie von hier an der Seite des Herstellers, und fragen Sie im Zweifel den technischen Support. Der Assistent drückt nichts; er beobachtet die Versionen und sagt, was noch fehlt.</translation>
    </message>
    <message>
        <source>The release was announced</source>
        <translation>Die Version wurde angekündigt</translation>
    </message>
    <message>
        <source>The rest can be upgraded</source>
        <translation>Der Rest kann aktualisiert werden</translation>
    </message>
    <message>
        <source>The right certificate is served for {host}</source>
        <translation>Für {host} wird das richtige Zertifikat ausgeliefert</translation>
    </message>
    <message>
        <source>The role of {appliance} is “none”</source>
        <translation>Die Rolle von {appliance} ist „keine“</translation>
    </message>
    <message>
        <source>The same appliance answers, with the same certificate</source>
        <translation>Dasselbe Gerät antwortet, mit demselben Zertifikat</translation>
    </message>
    <message>
        <source>The second computer&apos;s result file, or your confirmation</source>
        <translation>Die Ergebnisdatei des zweiten Rechners oder Ihre Bestätigung</translation>
    </message>
    <message>
        <source>The section {section} shows who takes part</source>
        <translation>Der Abschnitt {section} zeigt, wer teilnimmt</translation>
    </message>
    <message>
        <source>The server through which you are connected to {host} is about to be upgraded. Please finish your session soon and sign in again: you will be connected through another server.</source>
        <translation>Der Server, über den Sie mit {host} verbunden sind, wird in Kürze aktualisiert. Bitte beenden Sie Ihre Sitzung bald, und melden Sie sich erneut an: Sie werden dann über einen anderen Server verbunden.</translation>
    </message>
    <message>
        <source>The session data of {appliance} is being extracted</source>
        <translation>Die Sitzungsdaten von {appliance} werden extrahiert</translation>
    </message>
    <message>
        <source>The session data of {appliance} is on this computer</source>
        <translation>Die Sitzungsdaten von {appliance} sind auf diesem Rechner</translation>
    </message>
    <message>
        <source>The settings backup is being restored on the new appliance</source>
        <translation>Die Sicherungskopie wird auf dem neuen Gerät wiederhergestellt</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is being made</source>
        <translation>Die Sicherungskopie von {appliance} wird erstellt</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is on this computer and checked</source>
        <translation>Die Sicherungskopie von {appliance} liegt auf diesem Rechner und ist geprüft</translation>
    </message>
    <message>
        <source>The shared address could not be switched over. What now?</source>
        <translation>Die freigegebene Adresse ließ sich nicht umschalten. Was nun?</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}</source>
        <translation>Die freigegebene Adresse ist auf {appliance} deaktiviert</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}.</source>
        <translation>Die freigegebene Adresse ist auf {appliance} deaktiviert.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}</source>
        <translation>Die freigegebene Adresse ist auf {appliance} aktiviert</translation>
    </message>
    <message>
        <source>The site is down meanwhile: users are logged out and all sessions end.</source>
        <translation>Der Standort ist währenddessen nicht erreichbar: Benutzer werden abgemeldet, und alle Sitzungen enden.</translation>
    </message>
    <message>
        <source>The site is in service again with the old version.</source>
        <translation>Der Standort ist mit der alten Version wieder in Betrieb.</translation>
    </message>
    <message>
        <source>The site is prepared for the clients</source>
        <translation>Der Standort ist auf die Clients vorbereitet</translation>
    </message>
    <message>
        <source>The site stays down until it works.</source>
        <translation>Der Standort bleibt außer Betrieb, bis es gelingt.</translation>
    </message>
    <message>
        <source>The site stays up: it still runs on the old appliance.</source>
        <translation>Der Standort bleibt in Betrieb: Er läuft noch auf dem alten Gerät.</translation>
    </message>
    <message>
        <source>The site stays up: meanwhile this appliance is only the backup.</source>
        <translation>Der Standort bleibt erreichbar: Dieses Gerät ist währenddessen nur Backup-Gerät.</translation>
    </message>
    <message>
        <source>The site stays up: while failover is broken, nobody works on {appliance}.</source>
        <translation>Der Standort bleibt erreichbar: Solange die Failover-Beziehung getrennt ist, arbeitet niemand auf {appliance}.</translation>
    </message>
    <message>
        <source>The support site opens in a browser, without a warning about its certificate</source>
        <translation>Die Website des Standorts öffnet sich im Browser, ohne Warnung vor ihrem Zertifikat</translation>
    </message>
    <message>
        <source>The test session worked</source>
        <translation>Die Testsitzung hat funktioniert</translation>
    </message>
    <message>
        <source>The update files for {appliance} are being checked and copied</source>
        <translation>Die Aktualisierungsdateien für {appliance} werden geprüft und kopiert</translation>
    </message>
    <message>
        <source>The virtual machine at {address} goes for good, with its data and recordings. Before you are asked to delete it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>Die virtuelle Maschine unter {address} verschwindet endgültig, mit ihren Daten und Aufzeichnungen. Bevor Sie gebeten werden, sie zu löschen, vergewissert sich der Assistent noch einmal, dass es das alte Gerät ist.</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is being deleted</source>
        <translation>Die virtuelle Maschine von {old} wird gelöscht</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is deleted</source>
        <translation>Die virtuelle Maschine von {old} ist gelöscht</translation>
    </message>
    <message>
        <source>Then on {appliance}, on the same page: {control}.</source>
        <translation>Danach auf {appliance}, auf derselben Seite: {control}.</translation>
    </message>
    <message>
        <source>There are snapshots or backups to go back to</source>
        <translation>Es gibt Snapshots oder Sicherungen, zu denen man zurückkann</translation>
    </message>
    <message>
        <source>There is a file for each package</source>
        <translation>Für jedes Paket ist eine Datei da</translation>
    </message>
    <message>
        <source>This appliance then marks all traffic nodes by itself as not accepting new client connections.</source>
        <translation>Dieses Gerät kennzeichnet danach von selbst alle Traffic-Knoten als „nimmt keine neuen Client-Verbindungen an“.</translation>
    </message>
    <message>
        <source>This appliance then stops new client connections to all traffic nodes by itself.</source>
        <translation>Danach lässt dieses Gerät von selbst auf keinem Traffic-Knoten mehr neue Client-Verbindungen zu.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {address}</source>
        <translation>Der Resolver dieses Rechners antwortet {address}</translation>
    </message>
    <message>
        <source>This version does not merge it later, and after the swap {appliance} holds no complete copy.</source>
        <translation>Diese Version führt sie später nicht zusammen, und nach dem Rollentausch hat {appliance} keinen vollständigen Stand mehr.</translation>
    </message>
    <message>
        <source>Those that are switched off follow when they come online again; that may take days.</source>
        <translation>Ausgeschaltete folgen, sobald sie wieder online sind; das kann Tage dauern.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of the primary.</source>
        <translation>Aktivieren Sie dafür {control} auf der Seite {page} des Primärgeräts.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of {appliance}.</source>
        <translation>Aktivieren Sie dafür {control} auf der Seite {page} von {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of the backup.</source>
        <translation>Aktivieren Sie {control} auf der Seite {page} des Backup-Geräts.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {appliance}.</source>
        <translation>Aktivieren Sie „{control}“ auf der Seite {page} von {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {node}, and save.</source>
        <translation>Aktivieren Sie „{control}“ auf der Seite {page} von {node}, und speichern Sie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Uninstall all client software</source>
        <translation>Gesamte Client-Software deinstallieren</translation>
    </message>
    <message>
        <source>Uninstall what is left, then resume the run. Or make a new plan and wait 24 hours between packages.</source>
        <translation>Deinstallieren Sie, was noch übrig ist, und setzen Sie dann den Lauf fort. Oder planen Sie neu, und warten Sie zwischen den Paketen 24 Stunden.</translation>
    </message>
    <message>
        <source>Until it does, leave {old} as it is and call Technical Support.</source>
        <translation>Lassen Sie {old} bis dahin, wie es ist, und rufen Sie den technischen Support an.</translation>
    </message>
    <message>
        <source>Until it works, leave the other appliance as it is and call Technical Support.</source>
        <translation>Solange sie nicht funktioniert, lassen Sie das andere Gerät, wie es ist, und wenden sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Until the new version works, leave the rest as it is and call Technical Support.</source>
        <translation>Lassen Sie den Rest, wie er ist, bis die neue Version funktioniert, und wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Until the other master runs the new version as well, nothing takes over.</source>
        <translation>Bis auch der andere Master-Knoten mit der neuen Version läuft, springt nichts ein.</translation>
    </message>
    <message>
        <source>Upgrade the nodes of the first half</source>
        <translation>Knoten der ersten Hälfte aktualisieren</translation>
    </message>
    <message>
        <source>Upgrade the remaining nodes</source>
        <translation>Übrige Knoten aktualisieren</translation>
    </message>
    <message>
        <source>Upgrade the rest now?</source>
        <translation>Den Rest jetzt aktualisieren?</translation>
    </message>
    <message>
        <source>Upgrade what was held back now?</source>
        <translation>Das Zurückgestellte jetzt aktualisieren?</translation>
    </message>
    <message>
        <source>Upgrade {appliance} now?</source>
        <translation>Upgrade von {appliance} jetzt ausführen?</translation>
    </message>
    <message>
        <source>Upload {packages}, but install nothing.</source>
        <translation>Laden Sie {packages} hoch, aber installieren Sie nichts.</translation>
    </message>
    <message>
        <source>Use these addresses, never {host}: that name leads to one of them only.</source>
        <translation>Verwenden Sie diese Adressen, nie {host}: Dieser Name führt nur zu einem der Geräte.</translation>
    </message>
    <message>
        <source>Verify after {package} that what was held back is as it was</source>
        <translation>Nach {package} prüfen, dass das Zurückgestellte ist, wie es war</translation>
    </message>
    <message>
        <source>Verify the nodes that took part</source>
        <translation>Die teilnehmenden Knoten prüfen</translation>
    </message>
    <message>
        <source>Verify version and health of {appliance}</source>
        <translation>Version und Zustand von {appliance} prüfen</translation>
    </message>
    <message>
        <source>Version and health of {appliance} are being verified</source>
        <translation>Version und Zustand von {appliance} werden geprüft</translation>
    </message>
    <message>
        <source>Wait after the click, then reload the page. Go on when it shows what you have set: who takes part, and who is held back.</source>
        <translation>Warten Sie nach dem Klick, und laden Sie die Seite dann neu. Fahren Sie fort, wenn sie zeigt, was eingestellt ist: wer teilnimmt und wer zurückgestellt ist.</translation>
    </message>
    <message>
        <source>Wait for maintenance window {number}</source>
        <translation>Auf Wartungszeitraum {number} warten</translation>
    </message>
    <message>
        <source>Wait for the clients to leave the nodes</source>
        <translation>Warten, bis die Clients die Knoten verlassen haben</translation>
    </message>
    <message>
        <source>Wait for the vendor&apos;s announcement, then resume the run.</source>
        <translation>Warten Sie auf die Ankündigung des Herstellers, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Wait until the reset is complete.</source>
        <translation>Warten Sie, bis das Zurücksetzen abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Waiting for the build that a console shows</source>
        <translation>Wartet auf den Build, den eine Konsole zeigt</translation>
    </message>
    <message>
        <source>Waiting for the new appliance to answer</source>
        <translation>Es wird darauf gewartet, dass das neue Gerät antwortet</translation>
    </message>
    <message>
        <source>Waiting for the result from a second computer</source>
        <translation>Wartet auf das Ergebnis eines zweiten Rechners</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is installed again</source>
        <translation>Wartet auf Ihre Angabe, dass die gesamte Client-Software wieder installiert ist</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is uninstalled</source>
        <translation>Wartet auf Ihre Angabe, dass die gesamte Client-Software deinstalliert ist</translation>
    </message>
    <message>
        <source>Waiting for you to confirm the test session</source>
        <translation>Wartet auf Ihre Angabe zur Testsitzung</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the Integration Client</source>
        <translation>Wartet auf Ihre Bestätigung zum Integration-Client</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate</source>
        <translation>Wartet auf Ihre Bestätigung zum Zertifikat</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate stores</source>
        <translation>Wartet auf Ihre Bestätigung zu den Zertifikatspeichern</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clients</source>
        <translation>Warten auf Ihre Bestätigung zu den Clients</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clock</source>
        <translation>Wartet auf Ihre Bestätigung zur Uhr</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the page {page}</source>
        <translation>Wartet auf Ihre Bestätigung zur Seite {page}</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the {control}</source>
        <translation>Wartet auf Ihre Bestätigung zu „{control}“</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about your own programs</source>
        <translation>Wartet auf Ihre Bestätigung zu den eigenen Programmen</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that everything works</source>
        <translation>Es wird auf Ihre Bestätigung gewartet, dass alles funktioniert</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the Integration Client is updated</source>
        <translation>Wartet auf Ihre Bestätigung, dass der Integration-Client aktualisiert ist</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the new version works</source>
        <translation>Wartet auf Ihre Bestätigung, dass die neue Version funktioniert</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the release was announced</source>
        <translation>Wartet auf Ihre Bestätigung, dass die Version angekündigt wurde</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the rest can be upgraded</source>
        <translation>Wartet auf Ihre Bestätigung, dass der Rest aktualisiert werden kann</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that {old} is on its way</source>
        <translation>Es wird auf Ihre Bestätigung gewartet, dass {old} unterwegs ist</translation>
    </message>
    <message>
        <source>Waiting for your word that there are snapshots or backups</source>
        <translation>Warten auf Ihre Bestätigung, dass es Snapshots oder Sicherungen gibt</translation>
    </message>
    <message>
        <source>Waiting for your word that {appliance} is done with {control}</source>
        <translation>Warten auf Ihre Bestätigung, dass {appliance} mit {control} fertig ist</translation>
    </message>
    <message>
        <source>Waiting keeps sessions from being cut. Jump Clients do not count: they reconnect by themselves.</source>
        <translation>Das Warten verhindert, dass Sitzungen unterbrochen werden. Jump Clients zählen nicht: Sie verbinden sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Watch the Jump Clients update themselves</source>
        <translation>Aktualisierung der Jump Clients beobachten</translation>
    </message>
    <message>
        <source>Watch the clients come over to the new appliance</source>
        <translation>Beobachten, wie die Clients auf das neue Gerät kommen</translation>
    </message>
    <message>
        <source>What runs the new version already cannot serve as a way back.</source>
        <translation>Was schon mit der neuen Version läuft, taugt nicht mehr als Rückweg.</translation>
    </message>
    <message>
        <source>What the new appliance holds is replaced. From now until {host} leads there, change no settings on {old}: they are not carried over.</source>
        <translation>Was das neue Gerät enthält, wird ersetzt. Ändern Sie von jetzt an, bis {host} dorthin führt, keine Einstellungen auf {old}: Änderungen werden nicht übernommen.</translation>
    </message>
    <message>
        <source>What was changed on the other master meanwhile is overwritten.</source>
        <translation>Was inzwischen auf dem anderen Master-Knoten geändert wurde, wird überschrieben.</translation>
    </message>
    <message>
        <source>What was held back is as it was after {package}: {nodes}</source>
        <translation>Nach {package} ist das Zurückgestellte, wie es war: {nodes}</translation>
    </message>
    <message>
        <source>Whatever uses the API must take a session&apos;s LSID as text and read XML with a namespace. “upgrade-assistant scan” with the folder of your programs lists what will break. If nothing uses the API, just confirm.</source>
        <translation>Was die API nutzt, muss die LSID einer Sitzung als Text annehmen und XML mit Namespace lesen. „upgrade-assistant scan“ mit dem Ordner Ihrer Programme nennt, was nicht mehr gehen wird. Nutzt nichts die API, bestätigen Sie einfach.</translation>
    </message>
    <message>
        <source>Where there is also “{bandwidth}”, limit it too. Put both back once all are through.</source>
        <translation>Gibt es dort auch „{bandwidth}“, begrenzen Sie sie ebenfalls. Setzen Sie beides wieder auf die alten Werte, wenn alle durch sind.</translation>
    </message>
    <message>
        <source>Where there is one, one click may upgrade every node at once.</source>
        <translation>Wo es einen gibt, könnte ein Klick alle Knoten auf einmal aktualisieren.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the pair is broken.</source>
        <translation>Ob es eingeschaltet ist, war nicht zu sehen. Falls ja, schalten Sie es aus, bevor das Paar getrennt wird.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the upgrade.</source>
        <translation>Ob es eingeschaltet ist, war nicht zu sehen. Falls ja, schalten Sie es vor dem Upgrade aus.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. The vendor wants it off at the backup: if it is on, switch it off there before the upgrade, and on again afterwards.</source>
        <translation>Ob es eingeschaltet ist, war nicht zu sehen. Der Hersteller will es am Backup-Gerät ausgeschaltet haben: Ist es eingeschaltet, schalten Sie es dort vor dem Upgrade aus und danach wieder ein.</translation>
    </message>
    <message>
        <source>Which build does a representative console show?</source>
        <translation>Welchen Build zeigt eine Konsole des Support-Technikers?</translation>
    </message>
    <message>
        <source>While it is disabled on both appliances, nobody reaches the site.</source>
        <translation>Solange sie auf beiden Geräten deaktiviert ist, erreicht niemand den Standort.</translation>
    </message>
    <message>
        <source>While the address is disabled on both appliances, nobody reaches the site. Enable it on {on}, or again on {off}, before you do anything else.</source>
        <translation>Solange die Adresse auf beiden Geräten deaktiviert ist, erreicht niemand den Standort. Aktivieren Sie sie auf {on} oder wieder auf {off}, bevor Sie irgendetwas anderes tun.</translation>
    </message>
    <message>
        <source>Whoever is still connected to it is cut off; the upgraded nodes carry the site.</source>
        <translation>Wer noch damit verbunden ist, wird getrennt; die aktualisierten Knoten tragen den Standort.</translation>
    </message>
    <message>
        <source>Whoever still has the old address from DNS stays there until it expires or they reconnect.</source>
        <translation>Wer noch die alte Adresse aus dem DNS hat, bleibt dort, bis sie abläuft oder bis er sich neu verbindet.</translation>
    </message>
    <message>
        <source>With its private key and chain, from the export of the old appliance. Nothing changes there.</source>
        <translation>Mit privatem Schlüssel und Kette, aus dem Export des alten Geräts. Dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>Work with it for as long as it takes to be sure. The old appliance is the only way back: once it is reset or deleted, recordings that only it holds are gone as well.</source>
        <translation>Arbeiten Sie damit so lange, bis Sie sicher sind. Das alte Gerät ist der einzige Weg zurück: Ist es zurückgesetzt oder gelöscht, sind auch die Aufzeichnungen verloren, die nur es enthält.</translation>
    </message>
    <message>
        <source>You can close the program: the run file records when it continues.</source>
        <translation>Sie können das Programm schließen: Die Laufdatei merkt sich, wann es weitergeht.</translation>
    </message>
    <message>
        <source>You enable the address by hand.</source>
        <translation>Sie aktivieren die Adresse von Hand.</translation>
    </message>
    <message>
        <source>Your own programs are ready for 10.6</source>
        <translation>Die eigenen Programme sind bereit für 10.6</translation>
    </message>
    <message>
        <source>a number that your line can bear, such as 20</source>
        <translation>eine Zahl, die Ihre Leitung verträgt, etwa 20</translation>
    </message>
    <message>
        <source>certificate, private key and chain, with your passphrase</source>
        <translation>Zertifikat, privater Schlüssel und Kette, mit Ihrer Passphrase</translation>
    </message>
    <message>
        <source>choose it in the drop-down list</source>
        <translation>in der Auswahlliste auswählen</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>the address of the new appliance</source>
        <translation>die Adresse des neuen Geräts</translation>
    </message>
    <message>
        <source>the backup password again</source>
        <translation>noch einmal das Kennwort der Sicherungskopie</translation>
    </message>
    <message>
        <source>the exported file in the run&apos;s folder, and its passphrase</source>
        <translation>die exportierte Datei im Ordner des Laufs und ihre Passphrase</translation>
    </message>
    <message>
        <source>the file of each package</source>
        <translation>die Datei jedes Pakets</translation>
    </message>
    <message>
        <source>the file of {package}</source>
        <translation>die Datei für {package}</translation>
    </message>
    <message>
        <source>the file {file} in the run&apos;s folder</source>
        <translation>die Datei {file} im Ordner des Laufs</translation>
    </message>
    <message>
        <source>the last data sync</source>
        <translation>der letzten Datensynchronisierung</translation>
    </message>
    <message>
        <source>the password of the backup</source>
        <translation>das Kennwort der Sicherungskopie</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>tick it</source>
        <translation>aktivieren</translation>
    </message>
    <message>
        <source>tick it for {nodes}</source>
        <translation>für {nodes} aktivieren</translation>
    </message>
    <message>
        <source>tick the certificate assigned to the active address</source>
        <translation>das Zertifikat markieren, das der aktiven Adresse zugewiesen ist</translation>
    </message>
    <message>
        <source>ticked, if you keep reports</source>
        <translation>aktiviert, wenn Sie Berichte aufbewahren</translation>
    </message>
    <message>
        <source>untick it</source>
        <translation>deaktivieren</translation>
    </message>
    <message>
        <source>untick it for the shared address</source>
        <translation>für die freigegebene Adresse deaktivieren</translation>
    </message>
    <message>
        <source>untick it for {nodes}</source>
        <translation>für {nodes} deaktivieren</translation>
    </message>
    <message>
        <source>your backup password</source>
        <translation>Ihr Kennwort für die Sicherungskopie</translation>
    </message>
    <message>
        <source>{address} answers with the GUID and the certificate that {old} had when the site was detected</source>
        <translation>{address} antwortet mit der GUID und dem Zertifikat, die {old} hatte, als der Standort erkannt wurde</translation>
    </message>
    <message>
        <source>{appliance} answers again, with the same GUID and certificate</source>
        <translation>{appliance} antwortet wieder, mit derselben GUID und demselben Zertifikat</translation>
    </message>
    <message>
        <source>{appliance} answers correctly for {host}; the hosts file is as before</source>
        <translation>{appliance} antwortet richtig für {host}; die Hosts-Datei ist wie vorher</translation>
    </message>
    <message>
        <source>{appliance} is asking the vendor for updates</source>
        <translation>{appliance} fragt beim Hersteller nach Aktualisierungen</translation>
    </message>
    <message>
        <source>{appliance} is backup</source>
        <translation>{appliance} ist Backup-Gerät</translation>
    </message>
    <message>
        <source>{appliance} is being tested from this computer as {host}</source>
        <translation>{appliance} wird von diesem Rechner aus unter {host} getestet</translation>
    </message>
    <message>
        <source>{appliance} is installing {package}</source>
        <translation>{appliance} installiert {package}</translation>
    </message>
    <message>
        <source>{appliance} is primary</source>
        <translation>{appliance} ist Primärgerät</translation>
    </message>
    <message>
        <source>{appliance} keeps the settings as they were backed up until the swap, and nobody is to change them meanwhile. A backup master and traffic nodes hold none of their own.</source>
        <translation>{appliance} behält bis zum Rollentausch die gesicherten Einstellungen, und niemand soll sie inzwischen ändern. Backup-Master-Knoten und Traffic-Knoten haben keine eigenen.</translation>
    </message>
    <message>
        <source>{appliance} lists the packages of this plan</source>
        <translation>{appliance} führt die Pakete dieses Plans auf</translation>
    </message>
    <message>
        <source>{appliance} restarts by itself. Until it is back it does not answer: that is normal.</source>
        <translation>{appliance} startet von selbst neu. Bis zur Rückkehr kommt keine Antwort: Das ist normal.</translation>
    </message>
    <message>
        <source>{appliance} runs {version} and is healthy</source>
        <translation>{appliance} läuft mit {version} und ist in Ordnung</translation>
    </message>
    <message>
        <source>{appliance} shows a data sync</source>
        <translation>{appliance} zeigt eine Datensynchronisierung</translation>
    </message>
    <message>
        <source>{appliance} shows who takes part</source>
        <translation>{appliance} zeigt, wer teilnimmt</translation>
    </message>
    <message>
        <source>{backup} holds the data of {primary}</source>
        <translation>{backup} hat die Daten von {primary}</translation>
    </message>
    <message>
        <source>{file} is in the run&apos;s folder</source>
        <translation>{file} ist im Ordner des Laufs</translation>
    </message>
    <message>
        <source>{host} answers with the identity of {appliance}</source>
        <translation>{host} antwortet mit der Identität von {appliance}</translation>
    </message>
    <message>
        <source>{host} is being led to {appliance}</source>
        <translation>{host} wird auf {appliance} umgeleitet</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}</source>
        <translation>{host} führt zu {appliance}</translation>
    </message>
    <message>
        <source>{host} no longer resolves to it</source>
        <translation>{host} wird nicht mehr zu ihm aufgelöst</translation>
    </message>
    <message>
        <source>{host} resolves to {address} here</source>
        <translation>{host} wird hier zu {address} aufgelöst</translation>
    </message>
    <message>
        <source>{host} stays in service on the other appliance meanwhile. What is installed cannot be taken back.</source>
        <translation>{host} bleibt währenddessen auf dem anderen Gerät in Betrieb. Was installiert ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>{host} stays in service through the other nodes. Nodes that accept no new client connections from now on: {count}.</source>
        <translation>{host} bleibt über die anderen Knoten in Betrieb. Knoten, die ab jetzt keine neuen Client-Verbindungen annehmen: {count}.</translation>
    </message>
    <message>
        <source>{new} is becoming primary, {old} backup</source>
        <translation>{new} wird Primärgerät, {old} Backup-Gerät</translation>
    </message>
    <message>
        <source>{new} is primary, {old} is backup</source>
        <translation>{new} ist Primärgerät, {old} ist Backup-Gerät</translation>
    </message>
    <message>
        <source>{node} accepts new client connections</source>
        <translation>{node} nimmt neue Client-Verbindungen an</translation>
    </message>
    <message>
        <source>{node} accepts no new client connections.</source>
        <translation>{node} nimmt keine neuen Client-Verbindungen an.</translation>
    </message>
    <message>
        <source>{node} could not be finished. What now?</source>
        <translation>{node} konnte nicht fertiggestellt werden. Wie weiter?</translation>
    </message>
    <message>
        <source>{node} does not install together with the other nodes</source>
        <translation>{node} installiert nicht gemeinsam mit den anderen Knoten</translation>
    </message>
    <message>
        <source>{node} does not install updates together with the other nodes.</source>
        <translation>{node} installiert Aktualisierungen nicht gemeinsam mit den anderen Knoten.</translation>
    </message>
    <message>
        <source>{node} installs together with the other nodes</source>
        <translation>{node} installiert gemeinsam mit den anderen Knoten</translation>
    </message>
    <message>
        <source>{node} is being brought back into service</source>
        <translation>{node} wird wieder in Betrieb genommen</translation>
    </message>
    <message>
        <source>{node} is being held back</source>
        <translation>{node} wird zurückgestellt</translation>
    </message>
    <message>
        <source>{node} is being let install with the others again</source>
        <translation>{node} darf wieder mit den anderen installieren</translation>
    </message>
    <message>
        <source>{node} is marked on {appliance} as not accepting new client connections.</source>
        <translation>{node} ist auf {appliance} als „nimmt keine neuen Client-Verbindungen an“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>{old} is at factory defaults</source>
        <translation>{old} ist auf Originalstandards</translation>
    </message>
    <message>
        <source>{old} is being reset to factory defaults</source>
        <translation>{old} wird auf Originalstandards zurückgesetzt</translation>
    </message>
    <message>
        <source>{old} is on its way back</source>
        <translation>{old} ist auf dem Rückweg</translation>
    </message>
    <message>
        <source>{old} is shutting down</source>
        <translation>{old} fährt herunter</translation>
    </message>
    <message>
        <source>{old} is switched off</source>
        <translation>{old} ist ausgeschaltet</translation>
    </message>
    <message>
        <source>{package} is being installed on these: {nodes}</source>
        <translation>{package} wird installiert auf: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on these: {nodes}</source>
        <translation>{package} ist installiert auf: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on {appliance}</source>
        <translation>{package} ist auf {appliance} installiert</translation>
    </message>
    <message>
        <source>{package} is no longer in the list of updates, and no error is shown there</source>
        <translation>{package} steht nicht mehr in der Liste der Aktualisierungen, und dort wird kein Fehler angezeigt</translation>
    </message>
    <message>
        <source>{page} shows version {version}</source>
        <translation>{page} zeigt die Version {version}</translation>
    </message>
    <message>
        <source>{primary} and {backup} are being separated</source>
        <translation>{primary} und {backup} werden getrennt</translation>
    </message>
    <message>
        <source>{primary} and {backup} are in sync</source>
        <translation>{primary} und {backup} sind synchron</translation>
    </message>
    <message>
        <source>{primary} and {backup} are separated</source>
        <translation>{primary} und {backup} sind getrennt</translation>
    </message>
    <message>
        <source>{primary} is primary, {backup} is backup</source>
        <translation>{primary} ist Primärgerät, {backup} ist Backup-Gerät</translation>
    </message>
    <message>
        <source>{region}: being taken out of service: {nodes}</source>
        <translation>{region}: Außerbetriebnahme läuft für {nodes}</translation>
    </message>
    <message>
        <source>{region}: take out of service: {nodes}</source>
        <translation>{region}: außer Betrieb nehmen: {nodes}</translation>
    </message>
    <message>
        <source>{region}: without new client connections: {nodes}</source>
        <translation>{region}: ohne neue Client-Verbindungen: {nodes}</translation>
    </message>
    <message>
        <source>{things}: do not update themselves and are installed again by hand</source>
        <translation>{things}: aktualisieren sich nicht selbst und werden von Hand neu installiert</translation>
    </message>
    <message>
        <source>{things}: stay offline until the appliance is upgraded; the old MSI alone removes old ones</source>
        <translation>{things}: bleiben offline, bis das Gerät aktualisiert ist; nur die alte MSI-Datei entfernt alte Installationen</translation>
    </message>
    <message>
        <source>{things}: update at their first use</source>
        <translation>{things}: aktualisieren sich bei der ersten Verwendung</translation>
    </message>
    <message>
        <source>{things}: update themselves</source>
        <translation>{things}: aktualisieren sich selbst</translation>
    </message>
    <message>
        <source>{things}: update themselves at their next start; those deployed by MSI are deployed again</source>
        <translation>{things}: aktualisieren sich beim nächsten Start selbst; per MSI verteilte werden neu verteilt</translation>
    </message>
    <message>
        <source>{things}: update themselves, active ones at once, passive ones within a day</source>
        <translation>{things}: aktualisieren sich selbst, aktive sofort, passive innerhalb eines Tages</translation>
    </message>
    <message>
        <source>{things}: update themselves; check that they have</source>
        <translation>{things}: aktualisieren sich selbst; prüfen Sie, ob sie es getan haben</translation>
    </message>
    <message>
        <source>{thing}: all</source>
        <translation>{thing}: alle</translation>
    </message>
    <message>
        <source>{what} On some versions {control} is on the page {page}, under {section}.</source>
        <translation>{what} Bei manchen Versionen ist {control} auf der Seite {page} unter {section}.</translation>
    </message>
</context>
<context>
    <name>halves</name>
    <message>
        <source>Chosen for both halves, so decided here: {nodes}.</source>
        <translation>Für beide Hälften gewählt, daher hier entschieden: {nodes}.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes, {carried} of {clients} clients.</source>
        <translation>Erste Hälfte: {first} von {nodes} Knoten, {carried} von {clients} Clients.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes; not all of them tell how many clients they have.</source>
        <translation>Erste Hälfte: {first} von {nodes} Knoten; nicht von allen ist bekannt, wie viele Clients sie haben.</translation>
    </message>
    <message>
        <source>It goes first, so that both halves carry about the same.</source>
        <translation>Er kommt zuerst dran, damit beide Hälften etwa gleich viel tragen.</translation>
    </message>
    <message>
        <source>It goes second: that way it is out of service for a shorter time.</source>
        <translation>Er kommt danach dran: So ist er kürzer außer Betrieb.</translation>
    </message>
    <message>
        <source>No known region</source>
        <translation>Region unbekannt</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>With the new version already, so in the first half: {nodes}.</source>
        <translation>Bereits mit der neuen Version, daher in der ersten Hälfte: {nodes}.</translation>
    </message>
    <message>
        <source>Without new client connections already, so in the first half: {nodes}.</source>
        <translation>Bereits ohne neue Client-Verbindungen, daher in der ersten Hälfte: {nodes}.</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} Knoten</translation>
    </message>
    <message>
        <source>{region}: all nodes go first. Until they are back, nobody is served there.</source>
        <translation>{region}: Alle Knoten kommen zuerst dran. Bis sie zurück sind, wird dort niemand bedient.</translation>
    </message>
    <message>
        <source>{region}: all nodes go second. Once the first master is upgraded, nobody is served there until these nodes are upgraded as well.</source>
        <translation>{region}: Alle Knoten kommen danach dran. Sobald der erste Master-Knoten aktualisiert ist, wird dort niemand bedient, bis auch diese Knoten aktualisiert sind.</translation>
    </message>
    <message>
        <source>{region}: {node} is alone there. The region cannot be kept in service during the upgrade.</source>
        <translation>{region}: {node} ist dort allein. Die Region kann während des Upgrades nicht in Betrieb bleiben.</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>Give its account of {console}. Without the GUID the old appliance cannot be reset from here in the end.</source>
        <translation>Geben Sie sein Konto für {console} an. Ohne die GUID kann das alte Gerät am Ende nicht von hier aus zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Give the own address of the new appliance.</source>
        <translation>Geben Sie die eigene Adresse des neuen Geräts an.</translation>
    </message>
    <message>
        <source>Give the own address of the old appliance as well, then detect the site again.</source>
        <translation>Geben Sie auch die eigene Adresse des alten Geräts an, und erkennen Sie den Standort dann neu.</translation>
    </message>
    <message>
        <source>If it was imported by hand, the plan goes on from there. The old appliance is then not reset from here: two appliances with one certificate are not told apart surely enough.</source>
        <translation>Wurde es von Hand importiert, geht der Plan von dort aus weiter. Das alte Gerät wird dann nicht von hier aus zurückgesetzt: Zwei Geräte mit einem Zertifikat lassen sich nicht sicher genug unterscheiden.</translation>
    </message>
    <message>
        <source>If the backup was restored there before, it counts as restored. Otherwise reset it first.</source>
        <translation>Wurde die Sicherungskopie dort schon wiederhergestellt, gilt sie als wiederhergestellt. Setzen Sie es andernfalls zuerst zurück.</translation>
    </message>
    <message>
        <source>Install the new appliance by the vendor&apos;s set-up guide, then detect the site again.</source>
        <translation>Installieren Sie das neue Gerät nach dem Einrichtungshandbuch des Herstellers, und erkennen Sie den Standort dann neu.</translation>
    </message>
    <message>
        <source>It should not be older than that of the old appliance: compare the page {page}.</source>
        <translation>Sie sollte nicht älter sein als die des alten Geräts: Vergleichen Sie die Seite {page}.</translation>
    </message>
    <message>
        <source>Its list of updates does not lead there. Ask Technical Support for the packages.</source>
        <translation>Seine Liste der Aktualisierungen führt nicht dorthin. Fragen Sie den technischen Support nach den Paketen.</translation>
    </message>
    <message>
        <source>Look at its page {page}.</source>
        <translation>Sehen Sie auf seiner Seite {page} nach.</translation>
    </message>
    <message>
        <source>Look at its page {page}: the updates to this version have to be there.</source>
        <translation>Sehen Sie auf seiner Seite {page} nach: Die Aktualisierungen auf diese Version müssen dort stehen.</translation>
    </message>
    <message>
        <source>Make sure that it holds no site that anybody needs: what it holds is replaced.</source>
        <translation>Vergewissern Sie sich, dass es keinen Standort enthält, den jemand braucht: Was es enthält, wird ersetzt.</translation>
    </message>
    <message>
        <source>No licence agreement is open on the new appliance.</source>
        <translation>Auf dem neuen Gerät ist keine Lizenzvereinbarung offen.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Unter {address} antwortet noch nichts.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Lesen Sie sie auf der Seite {page} ab.</translation>
    </message>
    <message>
        <source>Sign in there yourself before you begin: what it holds is replaced.</source>
        <translation>Melden Sie sich dort vorher selbst an: Was es enthält, wird ersetzt.</translation>
    </message>
    <message>
        <source>Site packages may need the newer Base first; the list of updates says so.</source>
        <translation>Site-Pakete brauchen vielleicht zuerst die neuere Basissoftware; das sagt die Liste der Aktualisierungen.</translation>
    </message>
    <message>
        <source>The Base version of the new appliance could not be determined.</source>
        <translation>Die Version der Basissoftware des neuen Geräts konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The GUID of the new appliance could not be read.</source>
        <translation>Die GUID des neuen Geräts konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The guides describe the move of a single appliance only. Ask Technical Support how one of several is replaced.</source>
        <translation>Die Handbücher beschreiben nur den Umzug eines einzelnen Geräts. Fragen Sie den technischen Support, wie eines von mehreren ersetzt wird.</translation>
    </message>
    <message>
        <source>The new appliance already holds a site: it takes the API account of the old one.</source>
        <translation>Das neue Gerät enthält bereits einen Standort: Es nimmt das API-Konto des alten an.</translation>
    </message>
    <message>
        <source>The new appliance does not take the vendor&apos;s first sign-in: it was set up by somebody already.</source>
        <translation>Das neue Gerät nimmt die erste Anmeldung des Herstellers nicht an: Jemand hat es schon eingerichtet.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}, the old one {old}.</source>
        <translation>Das neue Gerät hat Basissoftware {new}, das alte {old}.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}.</source>
        <translation>Das neue Gerät hat Basissoftware {new}.</translation>
    </message>
    <message>
        <source>The new appliance is as it came: it takes the vendor&apos;s first sign-in.</source>
        <translation>Das neue Gerät ist, wie es geliefert wurde: Es nimmt die erste Anmeldung des Herstellers an.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is not older than the {old} that the backup is of.</source>
        <translation>Auf dem neuen Gerät läuft {new}, nicht älter als {old}, von dem die Sicherungskopie stammt.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is older than the {old} that the backup is of.</source>
        <translation>Auf dem neuen Gerät läuft {new}; das ist älter als {old}, von dem die Sicherungskopie stammt.</translation>
    </message>
    <message>
        <source>The new appliance shows a licence agreement that nobody has accepted yet.</source>
        <translation>Das neue Gerät zeigt eine Lizenzvereinbarung, der noch niemand zugestimmt hat.</translation>
    </message>
    <message>
        <source>The new appliance shows the certificate of the old one already.</source>
        <translation>Das neue Gerät zeigt bereits das Zertifikat des alten.</translation>
    </message>
    <message>
        <source>The old appliance is known by the name {host} only, which will lead to the new one.</source>
        <translation>Vom alten Gerät ist nur der Name {host} bekannt, der zum neuen führen wird.</translation>
    </message>
    <message>
        <source>The plan installs what is missing before the backup is restored.</source>
        <translation>Der Plan installiert, was fehlt, bevor die Sicherungskopie wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Whether a licence agreement has to be accepted first could not be determined.</source>
        <translation>Ob zuerst einer Lizenzvereinbarung zugestimmt werden muss, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Whether the new appliance holds a site already could not be determined.</source>
        <translation>Ob das neue Gerät bereits einen Standort enthält, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Welche Software auf {appliance} läuft, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>You are asked before the first package is installed; have it read by then.</source>
        <translation>Sie werden gefragt, bevor das erste Paket installiert wird; lassen Sie sie bis dahin lesen.</translation>
    </message>
    <message>
        <source>{address} is the old appliance itself.</source>
        <translation>{address} ist das alte Gerät selbst.</translation>
    </message>
    <message>
        <source>{host} has more than one appliance, and the plan for a move is for one.</source>
        <translation>{host} hat mehr als ein Gerät, und der Plan für einen Umzug ist für eines.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything that was seen and done is in the run file. If the program or this computer stops, open the file again: the assistant checks the appliances and continues from what it finds.</source>
        <translation>Alles, was gesehen und getan wurde, steht in der Laufdatei. Wenn das Programm oder dieser Rechner stehen bleibt, öffnen Sie sie wieder: Der Assistent sieht nach den Geräten und macht von dort aus weiter.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>If your guide says otherwise, this is what the assistant goes by, and why.</source>
        <translation>Wenn Ihr Handbuch etwas anderes sagt: Danach richtet sich der Assistent, und warum.</translation>
    </message>
    <message>
        <source>Keyboard: Tab and Shift+Tab move from field to field, Return is Next, Alt+Left is Back, F1 shows this help.</source>
        <translation>Tastatur: Tab und Umschalt+Tab von Feld zu Feld, Eingabetaste für „Weiter“, Alt+Pfeil links für „Zurück“, F1 für diese Hilfe.</translation>
    </message>
    <message>
        <source>The guides behind the numbers</source>
        <translation>Die Handbücher hinter den Nummern</translation>
    </message>
    <message>
        <source>The stages are at the left, one after the other. Next continues, Back returns; what you entered is kept. Why something is asked, and what that is based on, is shown at the right or behind “Why?”.</source>
        <translation>Eine Etappe nach der anderen, links. „Weiter“ führt voran, „Zurück“ wieder zurück; Ihre Eingaben bleiben. Warum etwas gefragt wird und worauf es beruht, steht rechts oder hinter „Warum?“.</translation>
    </message>
    <message>
        <source>Upgrade Assistant {version}</source>
        <translation>Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Where the guides differ</source>
        <translation>Wo sich die Handbücher unterscheiden</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
</context>
<context>
    <name>hosts</name>
    <message>
        <source>! {host} leads to {address} first, but there are other entries:</source>
        <translation>! {host} führt zuerst zu {address}, aber es gibt weitere Einträge:</translation>
    </message>
    <message>
        <source>? The certificate could not be read.</source>
        <translation>? Das Zertifikat konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>? Where {host} leads could not be determined.</source>
        <translation>? Wohin {host} führt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Administrator rights were not granted. The hosts file was not changed.</source>
        <translation>Administratorrechte wurden nicht erteilt. Die Hosts-Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>An earlier test was interrupted. The hosts file is restored first.</source>
        <translation>Ein früherer Test wurde unterbrochen. Zuerst wird die Hosts-Datei wiederhergestellt.</translation>
    </message>
    <message>
        <source>Another appliance than B answers under {host}.</source>
        <translation>Unter {host} antwortet ein anderes Gerät als B.</translation>
    </message>
    <message>
        <source>Another program keeps changing the hosts file {file}.</source>
        <translation>Ein anderes Programm ändert die Hosts-Datei {file} immer wieder.</translation>
    </message>
    <message>
        <source>Another result of the same script has been read before.</source>
        <translation>Es wurde bereits ein anderes Ergebnis desselben Skripts eingelesen.</translation>
    </message>
    <message>
        <source>Another test has left its lines in the hosts file: {marks}</source>
        <translation>Ein anderer Test hat seine Zeilen in der Hosts-Datei hinterlassen: {marks}</translation>
    </message>
    <message>
        <source>Appliance B answers under {host}.</source>
        <translation>Unter {host} antwortet Gerät B.</translation>
    </message>
    <message>
        <source>By hand: copy {copy} over {file} as an administrator, and remove any lines that contain “{mark}”.</source>
        <translation>Von Hand: Kopieren Sie {copy} als Administrator über {file}, und entfernen Sie alle Zeilen, die „{mark}“ enthalten.</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, add the line “{line}” at the top, and save. Remove it after the test.</source>
        <translation>Von Hand: Öffnen Sie {file} als Administrator in einem Editor, fügen Sie ganz oben die Zeile „{line}“ ein, und speichern Sie. Entfernen Sie sie nach dem Test.</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, remove the lines that contain “{mark}”, and save.</source>
        <translation>Von Hand: Öffnen Sie {file} als Administrator in einem Editor, entfernen Sie die Zeilen, die „{mark}“ enthalten, und speichern Sie.</translation>
    </message>
    <message>
        <source>Changing the hosts file needs administrator rights; you may be asked for a password.</source>
        <translation>Zum Ändern der Hosts-Datei sind Administratorrechte nötig; eventuell werden Sie nach einem Kennwort gefragt.</translation>
    </message>
    <message>
        <source>Check that the entry is in the hosts file, and put a # before other entries for the name. A proxy or VPN program may resolve names as well.</source>
        <translation>Prüfen Sie, ob der Eintrag in der Hosts-Datei steht, und setzen Sie vor andere Einträge für den Namen ein #. Auch ein Proxy- oder VPN-Programm kann Namen auflösen.</translation>
    </message>
    <message>
        <source>Check the clock of the other computer, make a new script here, and run it there once more.</source>
        <translation>Prüfen Sie die Uhr des anderen Rechners, erstellen Sie hier ein neues Skript, und führen Sie es dort noch einmal aus.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Wählen Sie einen vorhandenen Ordner mit freiem Platz, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Kopieren Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>Copy this script to a folder that you can write to, and start it there.</source>
        <translation>Kopieren Sie dieses Skript in einen Ordner, in den Sie schreiben dürfen, und starten Sie es dort.</translation>
    </message>
    <message>
        <source>Create an empty file of that name as an administrator, and try again.</source>
        <translation>Legen Sie als Administrator eine leere Datei dieses Namens an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Find out whether that is intended before clients are led there.</source>
        <translation>Klären Sie, ob das beabsichtigt ist, bevor Clients dorthin geführt werden.</translation>
    </message>
    <message>
        <source>Find out which program that is, stop it during the test, and try again.</source>
        <translation>Stellen Sie fest, welches Programm das ist, halten Sie es während des Tests an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Find out why, or add the entry by hand.</source>
        <translation>Klären Sie, warum, oder tragen Sie den Eintrag von Hand ein.</translation>
    </message>
    <message>
        <source>Free up disk space, make sure that you can write there, and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, stellen Sie sicher, dass Sie dort schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Give B&apos;s own address, not the site&apos;s shared one, and start the test anew.</source>
        <translation>Geben Sie die eigene Adresse von B an, nicht die freigegebene des Standorts, und beginnen Sie den Test von vorn.</translation>
    </message>
    <message>
        <source>Give the API account and B&apos;s GUID to have it compared.</source>
        <translation>Geben Sie das API-Konto und die GUID von B an, damit sie verglichen wird.</translation>
    </message>
    <message>
        <source>Give the appliance&apos;s own IP address without a port, such as 192.0.2.11.</source>
        <translation>Geben Sie die eigene IP-Adresse des Geräts ohne Port an, zum Beispiel 192.0.2.11.</translation>
    </message>
    <message>
        <source>Give the site&apos;s host name without a port, such as support.example.com.</source>
        <translation>Geben Sie den Hostnamen des Standorts ohne Port an, zum Beispiel support.example.com.</translation>
    </message>
    <message>
        <source>Hosts-file test: for a short time, {host} leads to {address} on this computer.</source>
        <translation>Hosts-Datei-Test: Für kurze Zeit führt {host} auf diesem Rechner zu {address}.</translation>
    </message>
    <message>
        <source>If {address} does not answer, programs try the others without saying so. Put a # before the other entries for the name in the hosts file during the test.</source>
        <translation>Antwortet {address} nicht, versuchen Programme ungefragt die anderen. Setzen Sie während des Tests in der Hosts-Datei vor die anderen Einträge für den Namen ein #.</translation>
    </message>
    <message>
        <source>Import the site&apos;s certificate with its key and chain on appliance B, and assign it to its address, before clients are led there.</source>
        <translation>Importieren Sie das Zertifikat des Standorts mit Schlüssel und Kette auf Gerät B, und weisen Sie es dessen Adresse zu, bevor Clients dorthin geführt werden.</translation>
    </message>
    <message>
        <source>Line {number} of the hosts file already gave {host} the address {address}.</source>
        <translation>Zeile {number} der Hosts-Datei gab {host} bereits die Adresse {address}.</translation>
    </message>
    <message>
        <source>Make a new one on the first computer and copy it here unchanged.</source>
        <translation>Erstellen Sie auf dem ersten Rechner einen neuen, und kopieren Sie ihn unverändert hierher.</translation>
    </message>
    <message>
        <source>Not checked, because the check before it failed.</source>
        <translation>Nicht geprüft, weil die Prüfung davor fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Now start a representative console, sign in at {host}, and try what you need.</source>
        <translation>Starten Sie jetzt eine Konsole des Support-Technikers, melden Sie sich an {host} an, und probieren Sie aus, was Sie brauchen.</translation>
    </message>
    <message>
        <source>On {computer}, the certificate of {host} could not be read.</source>
        <translation>Auf {computer} konnte das Zertifikat von {host} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>On {computer}, the entry is still in the hosts file: remove it by hand.</source>
        <translation>Auf {computer} steht der Eintrag noch in der Hosts-Datei: Entfernen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>On {computer}, the entry was removed from the hosts file again.</source>
        <translation>Auf {computer} wurde der Eintrag wieder aus der Hosts-Datei entfernt.</translation>
    </message>
    <message>
        <source>On {computer}, where {host} leads could not be determined.</source>
        <translation>Wohin {host} auf {computer} führt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves another certificate for {host} than expected.</source>
        <translation>Auf {computer} liefert {address} für {host} ein anderes Zertifikat als erwartet.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves the right certificate for {host}.</source>
        <translation>Auf {computer} liefert {address} für {host} das richtige Zertifikat.</translation>
    </message>
    <message>
        <source>On {computer}, {host} does not lead to {address}.</source>
        <translation>Auf {computer} führt {host} nicht zu {address}.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address} first, but there are others.</source>
        <translation>Auf {computer} führt {host} zuerst zu {address}, aber es gibt weitere Adressen.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address}.</source>
        <translation>Auf {computer} führt {host} zu {address}.</translation>
    </message>
    <message>
        <source>Open the hosts file, remove the lines that contain “{mark}”, and delete {folder}.</source>
        <translation>Öffnen Sie die Hosts-Datei, entfernen Sie die Zeilen, die „{mark}“ enthalten, und löschen Sie {folder}.</translation>
    </message>
    <message>
        <source>Others changed {file} in the meantime; their changes stay.</source>
        <translation>Andere haben {file} inzwischen geändert; ihre Änderungen bleiben.</translation>
    </message>
    <message>
        <source>Take this file to the computer on which the script was made:</source>
        <translation>Bringen Sie diese Datei zu dem Rechner, auf dem das Skript erstellt wurde:</translation>
    </message>
    <message>
        <source>Tested on one computer so far; the guides ask for two: {computers}</source>
        <translation>Bisher auf einem Rechner getestet; die Anleitungen verlangen zwei: {computers}</translation>
    </message>
    <message>
        <source>Tested on these computers: {computers}</source>
        <translation>Auf diesen Rechnern getestet: {computers}</translation>
    </message>
    <message>
        <source>The certificate at {address} is not good for {host}.</source>
        <translation>Das Zertifikat unter {address} gilt nicht für {host}.</translation>
    </message>
    <message>
        <source>The certificate at {address} is not trusted.</source>
        <translation>Dem Zertifikat unter {address} wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The entry had already been removed from {file}.</source>
        <translation>Der Eintrag war bereits aus {file} entfernt.</translation>
    </message>
    <message>
        <source>The entry had been changed. Everything between its markers was removed.</source>
        <translation>Der Eintrag war geändert worden. Alles zwischen seinen Markierungen wurde entfernt.</translation>
    </message>
    <message>
        <source>The file is not the result of a hosts-file test, or it is damaged.</source>
        <translation>Die Datei ist kein Ergebnis eines Hosts-Datei-Tests, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The hosts file could not be changed.</source>
        <translation>Die Hosts-Datei konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The hosts file is saved as UTF-16. Systems cannot read its other entries.</source>
        <translation>Die Hosts-Datei ist als UTF-16 gespeichert. Systeme können ihre anderen Einträge nicht lesen.</translation>
    </message>
    <message>
        <source>The hosts file {file} cannot be read.</source>
        <translation>Die Hosts-Datei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The hosts file {file} could not be written.</source>
        <translation>Die Hosts-Datei {file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The hosts file {file} is as it was before the test.</source>
        <translation>Die Hosts-Datei {file} ist wie vor dem Test.</translation>
    </message>
    <message>
        <source>The record of a change of a hosts file cannot be read: {file}</source>
        <translation>Die Aufzeichnung über eine Änderung an einer Hosts-Datei kann nicht gelesen werden: {file}</translation>
    </message>
    <message>
        <source>The result belongs to a script that was not made on this computer by this account.</source>
        <translation>Das Ergebnis gehört zu einem Skript, das nicht mit diesem Konto auf diesem Rechner erstellt wurde.</translation>
    </message>
    <message>
        <source>The result contradicts itself.</source>
        <translation>Das Ergebnis widerspricht sich selbst.</translation>
    </message>
    <message>
        <source>The result dates from {time} and does not belong to the current test.</source>
        <translation>Das Ergebnis ist vom {time} und gehört nicht zum laufenden Test.</translation>
    </message>
    <message>
        <source>The result does not fit what was asked for.</source>
        <translation>Das Ergebnis passt nicht zum Auftrag.</translation>
    </message>
    <message>
        <source>The result was changed after it was written, or was made with another script.</source>
        <translation>Das Ergebnis wurde nachträglich geändert oder stammt von einem anderen Skript.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read or kept.</source>
        <translation>Die Ergebnisdatei {file} kann nicht gelesen oder nicht abgelegt werden.</translation>
    </message>
    <message>
        <source>The results are for different names or addresses.</source>
        <translation>Die Ergebnisse betreffen verschiedene Namen oder Adressen.</translation>
    </message>
    <message>
        <source>The script could not be saved in {folder}.</source>
        <translation>Das Skript konnte nicht in {folder} gespeichert werden.</translation>
    </message>
    <message>
        <source>The test entry could not be removed from the hosts file {file}.</source>
        <translation>Der Testeintrag konnte nicht aus der Hosts-Datei {file} entfernt werden.</translation>
    </message>
    <message>
        <source>The test entry was removed from the hosts file {file}.</source>
        <translation>Der Testeintrag wurde aus der Hosts-Datei {file} entfernt.</translation>
    </message>
    <message>
        <source>The test on another computer could not be recorded in {folder}.</source>
        <translation>Der Test auf einem anderen Rechner konnte nicht in {folder} festgehalten werden.</translation>
    </message>
    <message>
        <source>There is no hosts file {file}.</source>
        <translation>Es gibt keine Hosts-Datei {file}.</translation>
    </message>
    <message>
        <source>There is no way to ask for administrator rights here.</source>
        <translation>Hier lassen sich keine Administratorrechte anfordern.</translation>
    </message>
    <message>
        <source>This is not an order for a hosts-file test.</source>
        <translation>Das ist kein Auftrag für einen Hosts-Datei-Test.</translation>
    </message>
    <message>
        <source>Two results are from the same computer: {computers}</source>
        <translation>Zwei Ergebnisse stammen vom selben Rechner: {computers}</translation>
    </message>
    <message>
        <source>Use 8 to 64 lower-case letters, digits and hyphens.</source>
        <translation>Verwenden Sie 8 bis 64 Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>What is to be changed could not be recorded in {folder}, so nothing was changed.</source>
        <translation>Die geplante Änderung konnte nicht in {folder} festgehalten werden; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>When you are done, press Enter: the hosts file is then put back.</source>
        <translation>Wenn Sie fertig sind, drücken Sie die Eingabetaste (Enter): Die Hosts-Datei wird dann wiederhergestellt.</translation>
    </message>
    <message>
        <source>Where {host} leads on this computer could not be determined in time.</source>
        <translation>Wohin {host} auf diesem Rechner führt, ließ sich nicht rechtzeitig feststellen.</translation>
    </message>
    <message>
        <source>Which appliance answers under {host} could not be determined.</source>
        <translation>Welches Gerät unter {host} antwortet, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>You do not have permission to change the hosts file {file}.</source>
        <translation>Sie dürfen die Hosts-Datei {file} nicht ändern.</translation>
    </message>
    <message>
        <source>{address} serves a good certificate for {host}, but another one than the site does today.</source>
        <translation>{address} liefert für {host} ein gültiges Zertifikat, aber ein anderes als der Standort heute.</translation>
    </message>
    <message>
        <source>{address} serves the right certificate for {host}.</source>
        <translation>{address} liefert das richtige Zertifikat für {host}.</translation>
    </message>
    <message>
        <source>{host} has no address on this computer.</source>
        <translation>{host} hat auf diesem Rechner keine Adresse.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses} on this computer, not to {address}.</source>
        <translation>{host} führt auf diesem Rechner zu {addresses}, nicht zu {address}.</translation>
    </message>
    <message>
        <source>{host} leads to {address} first, but there are more: {addresses}</source>
        <translation>{host} führt zuerst zu {address}, aber es gibt mehr: {addresses}</translation>
    </message>
    <message>
        <source>{host} leads to {address} on this computer.</source>
        <translation>{host} führt auf diesem Rechner zu {address}.</translation>
    </message>
    <message>
        <source>“{text}” cannot mark an entry in a hosts file.</source>
        <translation>„{text}“ kann keinen Eintrag in einer Hosts-Datei kennzeichnen.</translation>
    </message>
    <message>
        <source>“{text}” is not a host name that a hosts file can hold.</source>
        <translation>„{text}“ ist kein Hostname, der in einer Hosts-Datei stehen kann.</translation>
    </message>
    <message>
        <source>“{text}” is not the IP address of an appliance.</source>
        <translation>„{text}“ ist keine IP-Adresse eines Geräts.</translation>
    </message>
    <message>
        <source>✓ The certificate is the expected one.</source>
        <translation>✓ Das Zertifikat ist das erwartete.</translation>
    </message>
    <message>
        <source>✓ The entry was removed; others changed the hosts file in the meantime.</source>
        <translation>✓ Der Eintrag wurde entfernt; andere haben die Hosts-Datei inzwischen geändert.</translation>
    </message>
    <message>
        <source>✓ The hosts file is as it was.</source>
        <translation>✓ Die Hosts-Datei ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>✓ {host} leads to {address}.</source>
        <translation>✓ {host} führt zu {address}.</translation>
    </message>
    <message>
        <source>✗ Another certificate than expected, SHA-256:</source>
        <translation>✗ Ein anderes Zertifikat als erwartet, SHA-256:</translation>
    </message>
    <message>
        <source>✗ The entry could not be removed from the hosts file.</source>
        <translation>✗ Der Eintrag konnte nicht aus der Hosts-Datei entfernt werden.</translation>
    </message>
    <message>
        <source>✗ {host} does not lead to {address} but to:</source>
        <translation>✗ {host} führt nicht zu {address}, sondern zu:</translation>
    </message>
</context>
<context>
    <name>integration</name>
    <message numerus="yes">
        <source>%n value(s) of {name} are numbers here: from before 10.6.</source>
        <translation>
            <numerusform>%n Wert von {name} ist hier eine Zahl: von vor 10.6.</numerusform>
            <numerusform>%n Werte von {name} sind hier Zahlen: von vor 10.6.</numerusform>
        </translation>
    </message>
    <message>
        <source>A device, pipe or socket; it was not opened.</source>
        <translation>Eine Gerätedatei, eine Pipe oder ein Socket; nicht geöffnet.</translation>
    </message>
    <message>
        <source>A line or element is too long; the rest was not read.</source>
        <translation>Eine Zeile oder ein Element ist zu lang; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A link; it was not followed.</source>
        <translation>Eine Verknüpfung; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Begin with an empty text or with no value.</source>
        <translation>Mit einem leeren Text oder ohne Wert beginnen.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen und in dem genug Platz ist.</translation>
    </message>
    <message>
        <source>Choose another name or folder for the list.</source>
        <translation>Wählen Sie für die Liste einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Compare LSIDs as text; count and sort by another column.</source>
        <translation>LSIDs als Text vergleichen; nach einer anderen Spalte zählen und sortieren.</translation>
    </message>
    <message>
        <source>Compare texts, and only for being equal.</source>
        <translation>Texte vergleichen, und nur auf Gleichheit.</translation>
    </message>
    <message>
        <source>Compared or computed with numbers</source>
        <translation>Mit Zahlen verglichen oder gerechnet</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Declare it as a text (string).</source>
        <translation>Als Text (string) deklarieren.</translation>
    </message>
    <message>
        <source>Declare the namespace (see api/reporting.xsd and api/command.xsd on your site) and use its prefix.</source>
        <translation>Den Namensraum deklarieren (siehe api/reporting.xsd und api/command.xsd an Ihrem Standort) und sein Präfix verwenden.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format the column as text; what fills and reads it must take 32 characters.</source>
        <translation>Die Spalte als Text formatieren; was sie füllt und liest, muss 32 Zeichen annehmen.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <source>It declares XML entities or wants something from outside, and was not read.</source>
        <translation>Deklariert XML-Entitäten oder verlangt etwas von außen; nicht gelesen.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Beschädigt oder nicht das, was der Name sagt.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Durch ein Passwort geschützt. Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>It unfolds to far more than a workbook holds and was not read.</source>
        <translation>Entpackt sich zu weit mehr, als eine Arbeitsmappe enthält; nicht gelesen.</translation>
    </message>
    <message>
        <source>Keep it as the text that it is.</source>
        <translation>Als den Text belassen, der sie ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>LSEQ is a running number, but neither guaranteed to be unique nor strictly sequential.</source>
        <translation>LSEQ ist eine fortlaufende Nummer, aber weder garantiert eindeutig noch streng fortlaufend.</translation>
    </message>
    <message>
        <source>Leave the conversion out and handle it as text.</source>
        <translation>Die Umwandlung weglassen und als Text behandeln.</translation>
    </message>
    <message>
        <source>Let any text pass, such as 32 hexadecimal digits.</source>
        <translation>Jeden Text durchlassen, etwa 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Line or cell</source>
        <translation>Zeile oder Zelle</translation>
    </message>
    <message>
        <source>Make it a string of up to 32 characters.</source>
        <translation>Einen String mit bis zu 32 Zeichen daraus machen.</translation>
    </message>
    <message>
        <source>Make it varchar(32), in Oracle varchar2(32).</source>
        <translation>varchar(32) daraus machen, in Oracle varchar2(32).</translation>
    </message>
    <message>
        <source>Name the columns one by one; take lseq along as an integer where you need it.</source>
        <translation>Die Spalten einzeln nennen; lseq als Ganzzahl mitführen, wo Sie es brauchen.</translation>
    </message>
    <message>
        <source>Name the files and folders of your integration.</source>
        <translation>Nennen Sie die Dateien und Ordner Ihrer Integration.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Nothing was named to look through.</source>
        <translation>Es wurde nichts genannt, was durchsucht werden soll.</translation>
    </message>
    <message>
        <source>Print it as text (%s).</source>
        <translation>Als Text ausgeben (%s).</translation>
    </message>
    <message>
        <source>Printed as a number</source>
        <translation>Als Zahl ausgegeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>SQL: columns, variables and conversions</source>
        <translation>SQL: Spalten, Variablen und Umwandlungen</translation>
    </message>
    <message>
        <source>Sample answers from before 10.6</source>
        <translation>Beispielantworten von vor 10.6</translation>
    </message>
    <message>
        <source>Schemas and mappings</source>
        <translation>Schemas und Zuordnungen</translation>
    </message>
    <message>
        <source>Sort by start time, or by LSEQ, which is neither guaranteed to be unique nor strictly sequential.</source>
        <translation>Nach der Anfangszeit sortieren oder nach LSEQ, das weder garantiert eindeutig noch streng fortlaufend ist.</translation>
    </message>
    <message>
        <source>Sorted by LSID</source>
        <translation>Nach LSID sortiert</translation>
    </message>
    <message>
        <source>Source code: declared as a number</source>
        <translation>Quellcode: als Zahl deklariert</translation>
    </message>
    <message>
        <source>Source code: read as a number</source>
        <translation>Quellcode: als Zahl gelesen</translation>
    </message>
    <message>
        <source>Test with an LSID such as c69a8e10bea9428f816cfababe9815fe and with the new element lseq.</source>
        <translation>Mit einer LSID wie c69a8e10bea9428f816cfababe9815fe und mit dem neuen Element lseq testen.</translation>
    </message>
    <message>
        <source>Test with an answer that has the namespace (see api/reporting.xsd and api/command.xsd on your site).</source>
        <translation>Mit einer Antwort testen, die den Namensraum hat (siehe api/reporting.xsd und api/command.xsd an Ihrem Standort).</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s table session gets a new column lseq, so there is one more column here.</source>
        <translation>Die Tabelle session des Integration-Clients bekommt die neue Spalte lseq; hier gibt es dann eine Spalte mehr.</translation>
    </message>
    <message numerus="yes">
        <source>The column {name} holds %n number(s).</source>
        <translation>
            <numerusform>Die Spalte {name} enthält %n Zahl.</numerusform>
            <numerusform>Die Spalte {name} enthält %n Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new column lseq</source>
        <translation>Die neue Spalte lseq</translation>
    </message>
    <message>
        <source>The path {name} names {found} without a namespace and finds nothing in answers from 10.6 on.</source>
        <translation>Der Pfad {name} nennt {found} ohne Namensraum und findet in Antworten ab 10.6 nichts.</translation>
    </message>
    <message>
        <source>There is more than is listed here.</source>
        <translation>Es gibt mehr, als hier aufgeführt ist.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>This format is not read. Save a workbook as .xlsx, and the schema of a database as SQL.</source>
        <translation>Dieses Format wird nicht gelesen. Speichern Sie eine Arbeitsmappe als .xlsx, das Schema einer Datenbank als SQL.</translation>
    </message>
    <message>
        <source>This formula takes an LSID for a number ({found}).</source>
        <translation>Diese Formel nimmt eine LSID für eine Zahl ({found}).</translation>
    </message>
    <message>
        <source>This pattern lets only digits pass as {name} ({found}); an LSID from 10.6 on does not match.</source>
        <translation>Dieses Muster lässt für {name} nur Ziffern zu ({found}); eine LSID ab 10.6 passt nicht.</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>Was daraus werden muss</translation>
    </message>
    <message>
        <source>XML paths without a namespace</source>
        <translation>XML-Pfade ohne Namensraum</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{file} has an ending that is none of .csv, .json and .html.</source>
        <translation>{file} endet weder auf .csv noch auf .json oder .html.</translation>
    </message>
    <message>
        <source>{file} is one of the files that are looked through; it is not replaced.</source>
        <translation>{file} gehört zu den durchsuchten Dateien und wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>{found} makes a number of {name}; it fails as soon as an LSID has letters.</source>
        <translation>{found} macht aus {name} eine Zahl; das schlägt fehl, sobald eine LSID Buchstaben hat.</translation>
    </message>
    <message>
        <source>{found} prints {name} as a number.</source>
        <translation>{found} gibt {name} als Zahl aus.</translation>
    </message>
    <message>
        <source>{found} reads {name} as a number; it fails as soon as an LSID has letters.</source>
        <translation>{found} liest {name} als Zahl; das schlägt fehl, sobald eine LSID Buchstaben hat.</translation>
    </message>
    <message>
        <source>{found} uses the order of {name}; the order of LSIDs says nothing from 10.6 on.</source>
        <translation>{found} nutzt die Reihenfolge von {name}; ab 10.6 sagt die Reihenfolge von LSIDs nichts aus.</translation>
    </message>
    <message>
        <source>{name} has no namespace here: this answer is from before 10.6, and so is what is tested with it.</source>
        <translation>{name} hat hier keinen Namensraum: Diese Antwort ist von vor 10.6, und was damit getestet wird, auch.</translation>
    </message>
    <message>
        <source>{name} has the type {found} here; from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} hat hier den Typ {found}; ab 10.6 ist eine LSID ein Text mit 32 Zeichen.</translation>
    </message>
    <message>
        <source>{name} is a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} ist hier eine Zahl ({found}); ab 10.6 ist eine LSID ein Text mit 32 Zeichen.</translation>
    </message>
    <message>
        <source>{name} is compared with a number ({found}).</source>
        <translation>{name} wird mit einer Zahl verglichen ({found}).</translation>
    </message>
    <message>
        <source>{name} is computed with ({found}).</source>
        <translation>Mit {name} wird gerechnet ({found}).</translation>
    </message>
    <message>
        <source>{name} is declared as a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} ist hier als Zahl deklariert ({found}); ab 10.6 ist eine LSID ein Text mit 32 Zeichen.</translation>
    </message>
    <message>
        <source>{name} is set to a number ({found}).</source>
        <translation>{name} wird auf eine Zahl gesetzt ({found}).</translation>
    </message>
    <message>
        <source>{why} ({detail})</source>
        <translation>{why} ({detail})</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Agree with {owner} on who continues. This window can only show the run.</source>
        <translation>Stimmen Sie mit {owner} ab, wer weitermacht. Dieses Fenster kann den Lauf nur anzeigen.</translation>
    </message>
    <message>
        <source>All {number} entries are as they were written.</source>
        <translation>Alle {number} Einträge sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Another program keeps {file} locked.</source>
        <translation>Ein anderes Programm hält {file} gesperrt.</translation>
    </message>
    <message>
        <source>Blocked by findings: {step}</source>
        <translation>Durch Befunde blockiert: {step}</translation>
    </message>
    <message>
        <source>Can go on now, the wait is over: {step}</source>
        <translation>Kann jetzt weitergehen, die Wartezeit ist vorbei: {step}</translation>
    </message>
    <message>
        <source>Can go on now: maintenance window {number} was planned for {at}</source>
        <translation>Kann jetzt weitergehen: Wartungszeitraum {number} war für {at} geplant</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read and write the file, then try again.</source>
        <translation>Prüfen Sie, ob das Laufwerk verbunden ist und ob Sie die Datei lesen und schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the path, or start a new run.</source>
        <translation>Prüfen Sie den Pfad, oder beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Choose another name, or open that run.</source>
        <translation>Wählen Sie einen anderen Namen, oder öffnen Sie jenen Lauf.</translation>
    </message>
    <message>
        <source>Close it on {host}. Without a sign of life it can be taken over from {moment} on.</source>
        <translation>Schließen Sie ihn auf {host}. Ohne Lebenszeichen kann er ab {moment} übernommen werden.</translation>
    </message>
    <message>
        <source>Close programs that copy or scan this file, then try again.</source>
        <translation>Schließen Sie Programme, die diese Datei kopieren oder durchsuchen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Continue in the window that has it open, or close that one first.</source>
        <translation>Machen Sie in dem Fenster weiter, in dem er geöffnet ist, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file, or start a new run with the new plan.</source>
        <translation>Machen Sie mit dem Plan in der Laufdatei weiter, oder beginnen Sie mit dem neuen Plan einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file. For another way, finish this run and start a new one.</source>
        <translation>Machen Sie mit dem Plan in der Laufdatei weiter. Für einen anderen Weg schließen Sie diesen Lauf ab und beginnen einen neuen.</translation>
    </message>
    <message>
        <source>Copy the run file to a folder on this computer that you may write to, and open the copy.</source>
        <translation>Kopieren Sie die Laufdatei in einen Ordner dieses Rechners, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Entry {number} does not follow the one before it.</source>
        <translation>Eintrag {number} schließt nicht an den vorigen an.</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>Eintrag {number} fehlt.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it had been written.</source>
        <translation>Eintrag {number} wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Entry {number} was not written by this program.</source>
        <translation>Eintrag {number} wurde nicht von diesem Programm geschrieben.</translation>
    </message>
    <message>
        <source>Failed: {step}</source>
        <translation>Fehlgeschlagen: {step}</translation>
    </message>
    <message>
        <source>Free some space on that drive, then continue the run.</source>
        <translation>Schaffen Sie Platz auf dem Laufwerk, und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Interrupted: {step}</source>
        <translation>Unterbrochen: {step}</translation>
    </message>
    <message>
        <source>Open it with version {program} or later.</source>
        <translation>Öffnen Sie sie mit Version {program} oder neuer.</translation>
    </message>
    <message>
        <source>Open now: {step}</source>
        <translation>Jetzt geöffnet: {step}</translation>
    </message>
    <message>
        <source>Planned, not begun</source>
        <translation>Geplant, nicht begonnen</translation>
    </message>
    <message>
        <source>Stopped at your request: {step}</source>
        <translation>Auf Ihren Wunsch angehalten: {step}</translation>
    </message>
    <message>
        <source>Stopped, because access was refused: {step}</source>
        <translation>Angehalten, weil der Zugang verweigert wurde: {step}</translation>
    </message>
    <message>
        <source>The plan can no longer be changed, because {name} was begun. These steps differ: {steps}.</source>
        <translation>Der Plan lässt sich nicht mehr ändern, denn {name} wurde begonnen. Diese Schritte weichen ab: {steps}.</translation>
    </message>
    <message>
        <source>The plan in {file} contains something that this program does not know.</source>
        <translation>Der Plan in {file} enthält etwas, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>There is no run file {file}.</source>
        <translation>Es gibt keine Laufdatei {file}.</translation>
    </message>
    <message>
        <source>There is no space left for {file}. Nothing half-written was kept.</source>
        <translation>Für {file} ist kein Platz mehr. Es blieb nichts halb Geschriebenes zurück.</translation>
    </message>
    <message>
        <source>Use a copy of this file if you have one. Otherwise start a new run for the same site: what has been reached is seen on the appliances and is not done twice.</source>
        <translation>Verwenden Sie eine Kopie dieser Datei, falls Sie eine haben. Beginnen Sie andernfalls einen neuen Lauf für denselben Standort: Was erreicht ist, zeigen die Geräte, und es wird nicht zweimal ausgeführt.</translation>
    </message>
    <message>
        <source>Waiting for a person: {step}</source>
        <translation>Wartet auf eine Person: {step}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>Wartet auf Wartungszeitraum {number}, der am {at} beginnt</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>Wartet bis {until}: {step}</translation>
    </message>
    <message>
        <source>{file} belongs to another plan. These steps differ: {steps}.</source>
        <translation>{file} gehört zu einem anderen Plan. Diese Schritte weichen ab: {steps}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written.</source>
        <translation>{file} kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>{file} cannot be written to.</source>
        <translation>In {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a run file.</source>
        <translation>{file} ist beschädigt oder keine Laufdatei.</translation>
    </message>
    <message>
        <source>{file} is damaged. {reason}</source>
        <translation>{file} ist beschädigt. {reason}</translation>
    </message>
    <message>
        <source>{file} is empty: its run was never begun.</source>
        <translation>{file} ist leer: Der Lauf wurde nie begonnen.</translation>
    </message>
    <message>
        <source>{file} is in use by {owner} on {host} since {since}.</source>
        <translation>{file} wird seit {since} von {owner} auf {host} benutzt.</translation>
    </message>
    <message>
        <source>{file} is open in another program on this computer.</source>
        <translation>{file} ist in einem anderen Programm auf diesem Rechner geöffnet.</translation>
    </message>
    <message>
        <source>{file} was taken over by {owner} on {host}; nothing more is written here.</source>
        <translation>{file} wurde von {owner} auf {host} übernommen; hier wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>{file} was written by version {program} of this program, which is newer than this one ({own}).</source>
        <translation>{file} wurde mit Version {program} dieses Programms geschrieben; diese hier ist älter ({own}).</translation>
    </message>
    <message>
        <source>{host} has been silent since {beat}. Take the run over if nobody works with it there.</source>
        <translation>{host} schweigt seit {beat}. Übernehmen Sie den Lauf, wenn dort niemand damit arbeitet.</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>Check whether it reaches the vendor&apos;s update server and whether its clock is right: {page}.</source>
        <translation>Prüfen Sie, ob es den Aktualisierungsserver des Herstellers erreicht und ob seine Uhr richtig geht: {page}.</translation>
    </message>
    <message>
        <source>That a backup can be restored on older software is stated nowhere, so it is not planned. Choose {old} or later.</source>
        <translation>Dass sich eine Sicherungskopie auf älterer Software wiederherstellen lässt, steht nirgends; daher wird es nicht geplant. Wählen Sie {old} oder neuer.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>Das Gerät konnte nicht nach Aktualisierungen suchen: {words}</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}; the assistant presses nothing there.</source>
        <translation>Die Seite {page} hat den Abschnitt „{section}“; der Assistent drückt dort nichts.</translation>
    </message>
    <message>
        <source>Upgrade this site in stages, as the vendor describes.</source>
        <translation>Führen Sie das Upgrade dieses Standorts stufenweise aus, wie der Hersteller es beschreibt.</translation>
    </message>
    <message>
        <source>Version {version} is older than what the old appliance runs: {old}.</source>
        <translation>Version {version} ist älter als die auf dem alten Gerät: {old}.</translation>
    </message>
</context>
<context>
    <name>method</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more region(s), divided without anything against it</source>
        <translation>
            <numerusform>%n weitere Region, gegen deren Aufteilung nichts spricht</numerusform>
            <numerusform>%n weitere Regionen, gegen deren Aufteilung nichts spricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>All as proposed</source>
        <translation>Alle wie vorgeschlagen</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Asking the name servers about {host}</source>
        <translation>Die Nameserver werden nach {host} gefragt</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first</source>
        <translation>Asynchron: zuerst das Backup-Gerät</translation>
    </message>
    <message>
        <source>At least one node has to go first.</source>
        <translation>Mindestens ein Knoten muss zur ersten Hälfte gehören.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}, and check that the name servers return that address.</source>
        <translation>Sie stellen am DNS-Controller den Eintrag von {host} auf {address} um und prüfen, ob die Nameserver mit dieser Adresse antworten.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}. The assistant watches until the name servers and this computer return that address.</source>
        <translation>Sie stellen am DNS-Controller den Eintrag von {host} auf {address} um. Der Assistent beobachtet, bis die Nameserver und dieser Rechner mit dieser Adresse antworten.</translation>
    </message>
    <message>
        <source>At the NAT controller you point the entry of {host} to {address}. The public address and the DNS record stay as they are.</source>
        <translation>Sie stellen am NAT-Controller den Eintrag von {host} auf {address} um. Öffentliche Adresse und DNS-Eintrag bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Before 10.6, sessions are not merged: the session data of {primary} is extracted before the swap.</source>
        <translation>Vor 10.6 werden Sitzungen nicht zusammengeführt: Vor dem Rollentausch werden die Sitzungsdaten von {primary} extrahiert.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Auf Aktualisierungen prüfen</translation>
    </message>
    <message>
        <source>Choose which appliance goes first.</source>
        <translation>Wählen Sie, welches Gerät zuerst kommt.</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Gewählt von</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>Either way, both appliances end up on the same version. The ways differ in what is interrupted and in what you do by hand.</source>
        <translation>Auf beiden Wegen haben am Ende beide Geräte dieselbe Version. Die Wege unterscheiden sich darin, was unterbrochen wird und was Sie von Hand tun.</translation>
    </message>
    <message>
        <source>First and second half</source>
        <translation>Erste und zweite Hälfte</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Erste Hälfte</translation>
    </message>
    <message>
        <source>First half: {nodes}, {clients}</source>
        <translation>Erste Hälfte: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region are upgraded first. The assistant proposes which; you can change it.</source>
        <translation>Die Hälfte der Traffic-Knoten jeder Region wird zuerst aktualisiert. Der Assistent schlägt vor, welche; Sie können es ändern.</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region take part first, the others are held back. The assistant proposes which; you can change it.</source>
        <translation>Die Hälfte der Traffic-Knoten jeder Region nimmt zuerst teil, die anderen werden zurückgestellt. Der Assistent schlägt vor, welche; Sie können es ändern.</translation>
    </message>
    <message>
        <source>How many nodes at the same time</source>
        <translation>Wie viele Knoten gleichzeitig</translation>
    </message>
    <message>
        <source>How the site is led to {appliance}</source>
        <translation>Wie der Standort auf {appliance} umgeleitet wird</translation>
    </message>
    <message>
        <source>In the 10.6 era, the data sync before failover is broken is forced on {backup}, and updates come as files. Guides for later versions say otherwise; for this site, the one of its era counts.</source>
        <translation>In der Ära 10.6 wird die Datensynchronisierung vor dem Trennen des Failovers auf {backup} erzwungen, und Aktualisierungen kommen als Dateien. Handbücher für spätere Versionen sagen es anders; für diesen Standort gilt das Handbuch seiner Ära.</translation>
    </message>
    <message>
        <source>It goes to {backup} by itself, when {primary} becomes backup. Nothing has to be done for it.</source>
        <translation>Sie geht von selbst auf {backup} über, wenn {primary} zum Backup wird. Dafür ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Its nodes install updates together: what is installed on the primary is installed on all that take part. So half of the nodes, and the backup where there is one, are held back first, and stay as they are until you have seen the new version work.</source>
        <translation>Seine Knoten installieren Aktualisierungen gemeinsam: Was auf dem Primärgerät installiert wird, wird auf allen installiert, die teilnehmen. Darum werden die Hälfte der Knoten und, falls vorhanden, das Backup-Gerät zuerst zurückgestellt und bleiben, wie sie sind, bis Sie gesehen haben, dass die neue Version funktioniert.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungszeiträume</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>NAT-Eintrag</translation>
    </message>
    <message>
        <source>No shared IP address was found on the appliances, so that way is not available here.</source>
        <translation>Auf den Geräten wurde keine freigegebene IP-Adresse gefunden; dieser Weg steht hier daher nicht zur Verfügung.</translation>
    </message>
    <message>
        <source>No swap: the primary stays primary, and nothing changes in the network.</source>
        <translation>Kein Rollentausch: Das Primärgerät bleibt Primärgerät, und im Netzwerk ändert sich nichts.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes that are upgraded at the same time</source>
        <translation>Knoten, die gleichzeitig aktualisiert werden</translation>
    </message>
    <message>
        <source>On the consoles, the assistant disables it on {primary} and at once enables it on {backup}. You act only where a console cannot be reached.</source>
        <translation>In den Konsolen deaktiviert der Assistent sie auf {primary} und aktiviert sie sofort auf {backup}. Sie handeln nur, wo eine Konsole nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>On the consoles, you disable it on {primary} and at once enable it on {backup}.</source>
        <translation>In den Konsolen deaktivieren Sie sie auf {primary} und aktivieren sie sofort auf {backup}.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Einer weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Einer mehr</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}, at present with {clients}.</source>
        <translation>Außer Betrieb, während die erste Hälfte aktualisiert wird: {nodes}, derzeit mit {clients}.</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}. Their clients are not known.</source>
        <translation>Außer Betrieb, während die erste Hälfte aktualisiert wird: {nodes}. Wie viele Clients sie haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Return, Space or a double click moves a node to the other half. What you have chosen stays; the assistant balances the rest.</source>
        <translation>Eingabetaste, Leertaste oder Doppelklick verschiebt einen Knoten in die andere Hälfte. Was Sie gewählt haben, bleibt; den Rest gleicht der Assistent aus.</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Zweite Hälfte</translation>
    </message>
    <message>
        <source>Second half: {nodes}, {clients}</source>
        <translation>Zweite Hälfte: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Shared IP address {address}</source>
        <translation>Freigegebene IP-Adresse {address}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Schritte von Hand</translation>
    </message>
    <message>
        <source>Synchronous: the primary first</source>
        <translation>Synchron: zuerst das Primärgerät</translation>
    </message>
    <message>
        <source>The DNS record</source>
        <translation>Der DNS-Eintrag</translation>
    </message>
    <message>
        <source>The assistant holds nodes back, switches automatic failover off, proves versions, and restores all of it. Only the beginning of the vendor&apos;s way is published: you install the packages yourself, by the vendor&apos;s page.</source>
        <translation>Der Assistent stellt Knoten zurück, schaltet das automatische Failover aus, weist Versionen nach und stellt alles wieder her. Vom Weg des Herstellers ist nur der Anfang veröffentlicht: Die Pakete installieren Sie selbst, nach der Seite des Herstellers.</translation>
    </message>
    <message>
        <source>The figures follow once it is known which packages have to be installed.</source>
        <translation>Die Zahlen folgen, sobald bekannt ist, welche Pakete installiert werden müssen.</translation>
    </message>
    <message>
        <source>The figures follow once you have named the packages, on the next page.</source>
        <translation>Die Zahlen folgen, sobald Sie auf der nächsten Seite die Pakete genannt haben.</translation>
    </message>
    <message>
        <source>The figures follow once you have typed what the Updates page lists, on the next page.</source>
        <translation>Die Zahlen folgen, sobald Sie auf der nächsten Seite eingegeben haben, was die Seite „Aktualisierungen“ aufführt.</translation>
    </message>
    <message>
        <source>The first half is upgraded while the second half serves everybody; then they change over. Within a region both halves should carry about the same number of clients.</source>
        <translation>Die erste Hälfte wird aktualisiert, während die zweite alle bedient; dann wechseln sie. Innerhalb einer Region sollten beide Hälften etwa gleich viele Clients tragen.</translation>
    </message>
    <message>
        <source>The first half takes part and is upgraded with the primary; the second half is held back. Within a region both halves should carry about the same number of clients.</source>
        <translation>Die erste Hälfte nimmt teil und wird mit dem Primärgerät aktualisiert; die zweite Hälfte wird zurückgestellt. Innerhalb einer Region sollten beide Hälften etwa gleich viele Clients tragen.</translation>
    </message>
    <message>
        <source>The list of updates is being read; the figures follow.</source>
        <translation>Die Liste der Aktualisierungen wird gelesen; die Zahlen folgen.</translation>
    </message>
    <message>
        <source>The list of updates on the appliance is empty</source>
        <translation>Die Liste der Aktualisierungen auf dem Gerät ist leer</translation>
    </message>
    <message>
        <source>The name servers are being asked how long others may cache the record.</source>
        <translation>Die Nameserver werden gefragt, wie lange der Eintrag anderswo zwischengespeichert bleiben darf.</translation>
    </message>
    <message>
        <source>The new version is tested on the backup before anybody has to work with it.</source>
        <translation>Die neue Version wird auf dem Backup-Gerät getestet, bevor jemand damit arbeiten muss.</translation>
    </message>
    <message>
        <source>The run has begun; its method can no longer be changed.</source>
        <translation>Der Lauf hat begonnen; seine Methode lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The site has to be led to the other appliance, and the roles stay swapped.</source>
        <translation>Der Standort muss auf das andere Gerät umgeleitet werden, und die Rollen bleiben getauscht.</translation>
    </message>
    <message>
        <source>The site is down for the swap only.</source>
        <translation>Der Standort ist nur für den Rollentausch außer Betrieb.</translation>
    </message>
    <message>
        <source>The site is down for the swap only; the new version can be tested beforehand.</source>
        <translation>Der Standort ist nur während des Rollentauschs nicht erreichbar; die neue Version lässt sich vorher testen.</translation>
    </message>
    <message>
        <source>The site is down while the primary is upgraded.</source>
        <translation>Der Standort ist während des Upgrades des Primärgeräts nicht erreichbar.</translation>
    </message>
    <message>
        <source>The time follows once the packages are known.</source>
        <translation>Die Dauer folgt, sobald die Pakete bekannt sind.</translation>
    </message>
    <message>
        <source>This cluster is upgraded in stages</source>
        <translation>Dieser Cluster wird stufenweise aktualisiert</translation>
    </message>
    <message>
        <source>To the first half</source>
        <translation>In die erste Hälfte</translation>
    </message>
    <message>
        <source>To the second half</source>
        <translation>In die zweite Hälfte</translation>
    </message>
    <message>
        <source>Until the site answers there: usually {range} ({source})</source>
        <translation>Bis der Standort dort antwortet: üblich {range} ({source})</translation>
    </message>
    <message>
        <source>Variant 1: upgrade the production appliance in place</source>
        <translation>Variante 1: Produktionsgerät vor Ort aktualisieren</translation>
    </message>
    <message>
        <source>Variant 2: production and backup swap roles</source>
        <translation>Variante 2: Produktions- und Backup-Gerät tauschen die Rollen</translation>
    </message>
    <message>
        <source>When one fails, no other one is begun; those that are under way are finished.</source>
        <translation>Schlägt einer fehl, wird kein weiterer begonnen; was im Gange ist, läuft zu Ende.</translation>
    </message>
    <message>
        <source>Which appliance goes first?</source>
        <translation>Welches Gerät kommt zuerst?</translation>
    </message>
    <message>
        <source>Which nodes go first?</source>
        <translation>Welche Knoten zuerst?</translation>
    </message>
    <message>
        <source>Why the regions are divided like this</source>
        <translation>Warum die Regionen so aufgeteilt sind</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Ohne Failover</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>mindestens %n Client</numerusform>
            <numerusform>mindestens %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>first half</source>
        <translation>erste Hälfte</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>zweite Hälfte</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>dem Assistenten</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>{backup} is upgraded and tested in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>{backup} erhält im ersten Wartungszeitraum das Upgrade, wird getestet und dann Primärgerät. {primary} folgt im zweiten und bleibt Backup-Gerät.</translation>
    </message>
    <message>
        <source>{backup} is upgraded by files in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>{backup} erhält im ersten Wartungszeitraum das Upgrade mit Dateien und wird dann Primärgerät. {primary} folgt im zweiten und bleibt Backup-Gerät.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>{nodes} in {rounds}</source>
        <translation>{nodes} in {rounds}</translation>
    </message>
    <message>
        <source>{primary} is upgraded by files in the first window and stays primary. {backup} follows in the second.</source>
        <translation>{primary} erhält im ersten Wartungszeitraum das Upgrade mit Dateien und bleibt Primärgerät. {backup} folgt im zweiten.</translation>
    </message>
    <message>
        <source>{primary} is upgraded in the first window and stays primary. {backup} follows in the second.</source>
        <translation>{primary} erhält im ersten Wartungszeitraum das Upgrade und bleibt Primärgerät. {backup} folgt im zweiten.</translation>
    </message>
    <message>
        <source>{region}. {first}. {later}.</source>
        <translation>{region}. {first}. {later}.</translation>
    </message>
    <message>
        <source>{region}: {nodes}</source>
        <translation>{region}: {nodes}</translation>
    </message>
    <message>
        <source>{text} Site down: {down}. Without failover: {without}. Maintenance windows: {windows}. Steps by hand: {by_hand}.</source>
        <translation>{text} Ausfallzeit: {down}. Ohne Failover: {without}. Wartungszeiträume: {windows}. Schritte von Hand: {by_hand}.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“Without failover” does not include the time between the windows. All times are typical values.</source>
        <translation>„Ohne Failover“ enthält nicht die Zeit zwischen den Wartungszeiträumen. Alle Zeiten sind typische Werte.</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Both copies lie on the same drive: if it fails, both are lost.</source>
        <translation>Beide Kopien liegen auf demselben Laufwerk: Fällt es aus, sind beide verloren.</translation>
    </message>
    <message>
        <source>Bring the medium that was packed for this shopping list.</source>
        <translation>Bringen Sie den Datenträger, der für diese Abholliste gepackt wurde.</translation>
    </message>
    <message>
        <source>By its date ({packed}) the manifest is older than the shopping list ({made}); its seal fits.</source>
        <translation>Dem Datum nach ({packed}) ist das Manifest älter als die Abholliste ({made}); sein Siegel stimmt.</translation>
    </message>
    <message>
        <source>Check the clocks of both computers.</source>
        <translation>Prüfen Sie die Uhren beider Rechner.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the update files.</source>
        <translation>Wählen Sie den Datenträger oder den Ordner mit den Aktualisierungsdateien.</translation>
    </message>
    <message>
        <source>Choose the medium that the closed network&apos;s computer wrote, or its topmost folder.</source>
        <translation>Wählen Sie den Datenträger, den der Rechner im abgeschotteten Netz beschrieben hat, oder dessen obersten Ordner.</translation>
    </message>
    <message>
        <source>Choose the medium that was packed for this site.</source>
        <translation>Wählen Sie den Datenträger, der für diesen Standort gepackt wurde.</translation>
    </message>
    <message>
        <source>Compare its code by telephone with whoever packed the files, or pack them again.</source>
        <translation>Gleichen Sie seinen Code am Telefon mit der Person ab, die die Dateien gepackt hat, oder packen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Compare the code by telephone with whoever packed the files; go on only if it is the same.</source>
        <translation>Gleichen Sie den Code am Telefon mit der Person ab, die die Dateien gepackt hat; fahren Sie nur fort, wenn er übereinstimmt.</translation>
    </message>
    <message>
        <source>Connect that medium; or copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Schließen Sie diesen Datenträger an; oder kopieren Sie die Datei auf ein anderes Laufwerk und übernehmen Sie sie von dort noch einmal. Sie wird nur einmal angeboten.</translation>
    </message>
    <message>
        <source>Connect the medium again and start again: what is already there is checked and continued.</source>
        <translation>Schließen Sie den Datenträger wieder an, und beginnen Sie erneut: Was schon da ist, wird geprüft und fortgesetzt.</translation>
    </message>
    <message>
        <source>Connect the medium with this list, or copy its folder {top} to the other medium first.</source>
        <translation>Schließen Sie den Datenträger mit dieser Liste an, oder kopieren Sie zuerst ihren Ordner {top} auf den anderen Datenträger.</translation>
    </message>
    <message>
        <source>Copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Kopieren Sie die Datei auf ein anderes Laufwerk, und übernehmen Sie sie von dort noch einmal. Sie wird nur einmal angeboten.</translation>
    </message>
    <message>
        <source>Do not install it. Bring the other verified copy of this file, or fetch it again.</source>
        <translation>Installieren Sie sie nicht. Bringen Sie die andere geprüfte Kopie dieser Datei, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Do not install these files. Find out who had the medium, and pack it again.</source>
        <translation>Installieren Sie diese Dateien nicht. Klären Sie, wer den Datenträger hatte, und packen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Do not use this medium. Find out who changed it, and pack the files again.</source>
        <translation>Verwenden Sie diesen Datenträger nicht. Klären Sie, wer ihn geändert hat, und packen Sie die Dateien erneut.</translation>
    </message>
    <message>
        <source>Download it with the key of this appliance, then pack again. What is packed stays packed.</source>
        <translation>Laden Sie es mit dem Schlüssel dieses Geräts herunter, und packen Sie dann erneut. Was gepackt ist, bleibt gepackt.</translation>
    </message>
    <message>
        <source>Fetch it with the download key of this appliance and bring it on another journey.</source>
        <translation>Laden Sie es mit dem Download-Schlüssel dieses Geräts herunter, und bringen Sie es beim nächsten Mal mit.</translation>
    </message>
    <message>
        <source>Find out where it is, then start again.</source>
        <translation>Klären Sie, wo sie ist, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Go on there, or write a new shopping list in the closed network.</source>
        <translation>Machen Sie dort weiter, oder schreiben Sie im abgeschotteten Netz eine neue Abholliste.</translation>
    </message>
    <message>
        <source>It is taken over under its right name. Find out who had the medium.</source>
        <translation>Sie wird unter ihrem richtigen Namen übernommen. Klären Sie, wer den Datenträger hatte.</translation>
    </message>
    <message>
        <source>Keep one of them on another drive until everything is installed.</source>
        <translation>Bewahren Sie eine davon auf einem anderen Laufwerk auf, bis alles installiert ist.</translation>
    </message>
    <message>
        <source>Look at what it is. Move it to another folder, then start again.</source>
        <translation>Sehen Sie nach, was es ist. Verschieben Sie die Datei in einen anderen Ordner, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Make room, or make sure that you may write there, then try again.</source>
        <translation>Schaffen Sie Platz, oder stellen Sie sicher, dass Sie dort schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Make room, or use a larger medium, then start again. Delete no update file.</source>
        <translation>Schaffen Sie Platz, oder verwenden Sie einen größeren Datenträger, und beginnen Sie dann erneut. Löschen Sie keine Aktualisierungsdatei.</translation>
    </message>
    <message>
        <source>Move it away and bring the update files in once more.</source>
        <translation>Verschieben Sie ihn an einen anderen Ort, und übernehmen Sie die Aktualisierungsdateien noch einmal.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Geben Sie die Datei selbst an.</translation>
    </message>
    <message>
        <source>Not everything in {folder} could be looked through.</source>
        <translation>Nicht alles in {folder} ließ sich durchsehen.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; what is there was left as it was.</source>
        <translation>In {folder} kann nichts geschrieben werden; was dort ist, wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If nobody knows it, find out who had the medium.</source>
        <translation>Es ist nichts zu tun. Weiß niemand etwas davon, klären Sie, wer den Datenträger hatte.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the manifest of this medium is not proven.</source>
        <translation>Es wurde nichts übernommen: Die Echtheit des Manifests auf diesem Datenträger ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there are two verified copies.</source>
        <translation>Von {package} für {appliance} gibt es zwei geprüfte Kopien.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there is only one verified copy.</source>
        <translation>Von {package} für {appliance} gibt es nur eine geprüfte Kopie.</translation>
    </message>
    <message>
        <source>Open it to see what it says. An update can be fetched only once: if it is not offered again, ask Technical Support.</source>
        <translation>Öffnen Sie die Datei und lesen Sie, was darin steht. Eine Aktualisierung kann nur einmal heruntergeladen werden: Wird sie nicht wieder angeboten, wenden Sie sich an den technischen Support.</translation>
    </message>
    <message>
        <source>Pack the files once more on the unrestricted computer; what is there is continued.</source>
        <translation>Packen Sie die Dateien noch einmal auf dem Rechner mit Internetzugang; was da ist, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Pack the folder into one file, such as a ZIP archive, and carry that.</source>
        <translation>Packen Sie den Ordner in eine einzige Datei, zum Beispiel ein ZIP-Archiv, und transportieren Sie diese.</translation>
    </message>
    <message>
        <source>Say for each package which file it is, and pack again. Nothing was sealed.</source>
        <translation>Geben Sie für jedes Paket an, welche Datei dazu gehört, und packen Sie erneut. Es wurde nichts versiegelt.</translation>
    </message>
    <message>
        <source>Say which file is which package, a line for each: package=file.</source>
        <translation>Geben Sie an, welche Datei zu welchem Paket gehört, je eine Zeile: Paket=Datei.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Geben Sie an, welche gemeint ist.</translation>
    </message>
    <message>
        <source>See that you may read it, then start again.</source>
        <translation>Sorgen Sie dafür, dass Sie sie lesen dürfen, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Start packing again on the unrestricted computer: what is there is continued.</source>
        <translation>Packen Sie erneut auf dem Rechner mit Internetzugang: Was da ist, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Take it from the other verified copy on the unrestricted computer, and pack it again.</source>
        <translation>Nehmen Sie die andere geprüfte Kopie auf dem Rechner mit Internetzugang, und packen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Take off the write protection, or use a medium that you may write to, then start again.</source>
        <translation>Heben Sie den Schreibschutz auf, oder verwenden Sie einen Datenträger, auf den Sie schreiben dürfen, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The file for {package} of {appliance} is the very file that is packed for another package.</source>
        <translation>Die Datei für {package} von {appliance} ist dieselbe, die auch für ein anderes Paket gepackt ist.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file {file} changed while it was read.</source>
        <translation>Die Datei {file} hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>The file {file} is a web page, not an update file.</source>
        <translation>Die Datei {file} ist eine Webseite, keine Aktualisierungsdatei.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Die Datei {file} ist leer.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>Die Datei {file} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file {file} is not what was noted down: its SHA-256 differs.</source>
        <translation>Die Datei {file} ist nicht die, die notiert wurde: Ihr SHA-256-Wert weicht ab.</translation>
    </message>
    <message>
        <source>The folder {folder} holds links, or names that not every medium takes.</source>
        <translation>Der Ordner {folder} enthält Links oder Namen, die nicht auf jedem Datenträger möglich sind.</translation>
    </message>
    <message>
        <source>The index of the update files cannot be read: {file}.</source>
        <translation>Der Index der Aktualisierungsdateien kann nicht gelesen werden: {file}.</translation>
    </message>
    <message>
        <source>The manifest belongs to the shopping list {other}, not to {list}.</source>
        <translation>Das Manifest gehört zur Abholliste {other}, nicht zu {list}.</translation>
    </message>
    <message>
        <source>The manifest carries no seal.</source>
        <translation>Das Manifest trägt kein Siegel.</translation>
    </message>
    <message>
        <source>The manifest is for the site {other}, not for {host}.</source>
        <translation>Das Manifest ist für den Standort {other}, nicht für {host}.</translation>
    </message>
    <message>
        <source>The manifest names an appliance {appliance}, which the shopping list does not have.</source>
        <translation>Das Manifest nennt ein Gerät {appliance}, das auf der Abholliste nicht steht.</translation>
    </message>
    <message>
        <source>The manifest {file} is damaged or was changed.</source>
        <translation>Das Manifest {file} ist beschädigt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The medium holds one more copy of {file} than was packed.</source>
        <translation>Von {file} liegt eine Kopie mehr auf dem Datenträger, als gepackt wurde.</translation>
    </message>
    <message>
        <source>The medium {folder} does not carry the shopping list {list}; nothing was written to it.</source>
        <translation>Auf dem Datenträger {folder} ist die Abholliste {list} nicht; es wurde nichts darauf geschrieben.</translation>
    </message>
    <message>
        <source>The medium {folder} is for another shopping list ({others}), not for {list}.</source>
        <translation>Der Datenträger {folder} ist für eine andere Abholliste ({others}), nicht für {list}.</translation>
    </message>
    <message>
        <source>The path {path} leads out of the medium or is not one that this program writes.</source>
        <translation>Der Pfad {path} führt aus dem Datenträger hinaus oder stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written: {file}.</source>
        <translation>In den Ordner des Laufs kann nicht geschrieben werden: {file}.</translation>
    </message>
    <message>
        <source>The seal could not be checked: its key is not on this computer. Code of the manifest: {code}.</source>
        <translation>Das Siegel ließ sich nicht prüfen: Sein Schlüssel ist nicht auf diesem Rechner. Code des Manifests: {code}.</translation>
    </message>
    <message>
        <source>The seal fits: the files were packed for this shopping list. Code: {code}.</source>
        <translation>Das Siegel stimmt: Die Dateien wurden für diese Abholliste gepackt. Code: {code}.</translation>
    </message>
    <message>
        <source>The seal of the manifest does not fit: it was changed, or sealed with another key.</source>
        <translation>Das Siegel des Manifests stimmt nicht: Es wurde geändert oder mit einem anderen Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is no longer what it was: {place}</source>
        <translation>Die zweite Kopie von {package} für {appliance} ist nicht mehr, was sie war: {place}</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is not at hand: {place}</source>
        <translation>Die zweite Kopie von {package} für {appliance} ist gerade nicht erreichbar: {place}</translation>
    </message>
    <message>
        <source>The shopping list on {folder} has no seal key any more: it was packed on another computer.</source>
        <translation>Die Abholliste auf {folder} hat keinen Siegelschlüssel mehr: Sie wurde auf einem anderen Rechner gepackt.</translation>
    </message>
    <message>
        <source>The shopping list {file} is damaged, or not one of this program.</source>
        <translation>Die Abholliste {file} ist beschädigt oder stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>There are no files for the shopping list {list} on {folder}.</source>
        <translation>Auf {folder} sind keine Dateien für die Abholliste {list}.</translation>
    </message>
    <message>
        <source>There are several shopping lists on {folder}: {lists}.</source>
        <translation>Auf {folder} gibt es mehrere Abhollisten: {lists}.</translation>
    </message>
    <message>
        <source>There is already another file {file}; it was left as it is.</source>
        <translation>Es gibt bereits eine andere Datei {file}; sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>There is no manifest {file}: packing did not come to its end, or it was removed.</source>
        <translation>Es gibt kein Manifest {file}: Das Packen wurde nicht abgeschlossen, oder das Manifest wurde entfernt.</translation>
    </message>
    <message>
        <source>There is no shopping list on {folder}.</source>
        <translation>Auf {folder} gibt es keine Abholliste.</translation>
    </message>
    <message>
        <source>There is no shopping list {file}, or it cannot be read.</source>
        <translation>Es gibt keine Abholliste {file}, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no update file in {place} whose name tells which package it is.</source>
        <translation>In {place} ist keine Aktualisierungsdatei, deren Name verrät, zu welchem Paket sie gehört.</translation>
    </message>
    <message>
        <source>There is no {place} on this computer.</source>
        <translation>{place} gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>There is nothing on this medium that its manifest proves.</source>
        <translation>Auf diesem Datenträger ist nichts, was sein Manifest nachweist.</translation>
    </message>
    <message>
        <source>Use a medium formatted as exFAT or NTFS. Formatting deletes what is on it.</source>
        <translation>Verwenden Sie einen Datenträger, der mit exFAT oder NTFS formatiert ist. Formatieren löscht, was darauf ist.</translation>
    </message>
    <message>
        <source>Use another medium, then start again.</source>
        <translation>Verwenden Sie einen anderen Datenträger, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Wait until it is downloaded completely, then start again.</source>
        <translation>Warten Sie, bis sie vollständig heruntergeladen ist, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Write a new one on a computer in the closed network.</source>
        <translation>Schreiben Sie auf einem Rechner im abgeschotteten Netz eine neue.</translation>
    </message>
    <message>
        <source>{file} and {path} hold each other&apos;s content. Their content tells which is which.</source>
        <translation>{file} und {path} sind vertauscht: Jede enthält den Inhalt der anderen. Welche welche ist, steht fest.</translation>
    </message>
    <message>
        <source>{file} arrived as it was packed.</source>
        <translation>{file} ist unverändert angekommen.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file} could not be written to {folder}. What is there stays, to be continued.</source>
        <translation>{file} konnte nicht in {folder} geschrieben werden. Was schon da ist, bleibt und wird später fortgesetzt.</translation>
    </message>
    <message>
        <source>{file} has {size}; {folder} ({filesystem}) takes files of less than {limit}.</source>
        <translation>{file} hat {size}; {folder} ({filesystem}) nimmt nur Dateien unter {limit} auf.</translation>
    </message>
    <message>
        <source>{file} holds an update file for another appliance.</source>
        <translation>{file} enthält eine Aktualisierungsdatei für ein anderes Gerät.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder or a device, not a file; it was not opened.</source>
        <translation>{file} ist keine gewöhnliche Datei, sondern ein Link, ein Ordner oder eine Gerätedatei; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>{file} is a link. It was not followed.</source>
        <translation>{file} ist ein Link. Er wurde nicht verfolgt.</translation>
    </message>
    <message>
        <source>{file} is for no appliance of this shopping list. It was left alone.</source>
        <translation>{file} gehört zu keinem Gerät dieser Abholliste. Nichts davon wurde angetastet.</translation>
    </message>
    <message>
        <source>{file} is in the manifest, but not on the medium.</source>
        <translation>{file} steht im Manifest, ist aber nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{file} is not what was packed: its content differs.</source>
        <translation>{file} ist nicht das, was gepackt wurde: Der Inhalt weicht ab.</translation>
    </message>
    <message>
        <source>{file} is on the medium under another name: {path}. Its content is right.</source>
        <translation>{file} ist unter einem anderen Namen auf dem Datenträger: {path}. Der Inhalt stimmt.</translation>
    </message>
    <message>
        <source>{file} is on the medium, but not in the manifest. It was left alone.</source>
        <translation>{file} ist auf dem Datenträger, steht aber nicht im Manifest. Die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>{file} is shorter than when it was packed.</source>
        <translation>{file} ist kürzer als beim Packen.</translation>
    </message>
    <message>
        <source>{file} is too large for the file system of {folder}.</source>
        <translation>{file} ist zu groß für das Dateisystem von {folder}.</translation>
    </message>
    <message>
        <source>{file} lies outside the medium. It was not opened.</source>
        <translation>{file} liegt außerhalb des Datenträgers. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{folder} gave back other data than was written to it; {file} was not taken for complete.</source>
        <translation>{folder} hat andere Daten zurückgegeben, als geschrieben wurden; {file} gilt nicht als vollständig.</translation>
    </message>
    <message>
        <source>{folder} has {free} free; {needed} are needed. Nothing was written.</source>
        <translation>In {folder} sind {free} frei; {needed} werden benötigt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{folder} is full; {file} is not complete. What is there stays, to be continued.</source>
        <translation>{folder} ist voll; {file} ist nicht vollständig. Was schon da ist, bleibt und wird später fortgesetzt.</translation>
    </message>
    <message>
        <source>{folder} is not there any more: the medium was pulled out, or does not answer.</source>
        <translation>{folder} ist nicht mehr da: Der Datenträger wurde abgezogen oder antwortet nicht.</translation>
    </message>
    <message>
        <source>{medium} carries update files for another site, not for {host}.</source>
        <translation>{medium} enthält Aktualisierungsdateien für einen anderen Standort, nicht für {host}.</translation>
    </message>
    <message>
        <source>{package} for {appliance} is still missing.</source>
        <translation>{package} für {appliance} fehlt noch.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was not packed.</source>
        <translation>{package} für {appliance} wurde nicht gepackt.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was packed, but the shopping list does not ask for it.</source>
        <translation>{package} für {appliance} wurde gepackt, steht aber nicht auf der Abholliste.</translation>
    </message>
    <message>
        <source>{package} for {appliance}: {size}, two verified copies.</source>
        <translation>{package} für {appliance}: {size}, zwei geprüfte Kopien.</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n Master-Knoten</numerusform>
            <numerusform>%n Master-Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), in this order</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete, in dieser Reihenfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n Traffic-Knoten</numerusform>
            <numerusform>%n Traffic-Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>A new settings backup of the old appliance, which the new one is restored from</source>
        <translation>Eine neue Sicherungskopie des alten Geräts, die auf dem neuen wiederhergestellt wird</translation>
    </message>
    <message>
        <source>A new settings backup, before the site software goes in</source>
        <translation>Eine neue Sicherungskopie, bevor die Site-Software installiert wird</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>Paket hinzufügen</translation>
    </message>
    <message>
        <source>All clients go to the last version in one step; some may have to be installed again.</source>
        <translation>Alle Clients gehen in einem Schritt auf die letzte Version; manche müssen vielleicht neu installiert werden.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to the appliance one by one.</source>
        <translation>Ein anderer Rechner lädt sie mit dem Geräte-Download-Schlüssel herunter. Sie bringen die Dateien hierher; hier werden sie geprüft und nacheinander an das Gerät gesendet.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to {master}, which distributes them to all nodes.</source>
        <translation>Ein anderer Rechner lädt sie mit dem Geräte-Download-Schlüssel herunter. Sie bringen die Dateien hierher; hier werden sie geprüft und an {master} gesendet und von dort an alle Knoten verteilt.</translation>
    </message>
    <message>
        <source>Asking the vendor for updates</source>
        <translation>Beim Hersteller wird nach Aktualisierungen gefragt</translation>
    </message>
    <message>
        <source>Automatic updates are not meant for a failover pair of this version, and its console lists none.</source>
        <translation>Automatische Aktualisierungen sind für ein Failover-Paar dieser Version nicht vorgesehen, und seine Konsole führt keine auf.</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Basissoftware</translation>
    </message>
    <message>
        <source>By files that Technical Support links to</source>
        <translation>Aus Dateien, zu denen der technische Support Links schickt</translation>
    </message>
    <message>
        <source>By files that are carried to it</source>
        <translation>Aus mitgebrachten Dateien</translation>
    </message>
    <message>
        <source>Carry files instead</source>
        <translation>Stattdessen Dateien mitbringen</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Auf Aktualisierungen prüfen</translation>
    </message>
    <message>
        <source>Choose the rule file…</source>
        <translation>Regeldatei auswählen …</translation>
    </message>
    <message>
        <source>Clients update themselves from version to version.</source>
        <translation>Clients aktualisieren sich selbst, von Version zu Version.</translation>
    </message>
    <message>
        <source>Edition {serial} of {date}: {source}</source>
        <translation>Nr. {serial} vom {date}: {source}</translation>
    </message>
    <message>
        <source>Every console, Jump Client, Jumpoint and button has to be removed and installed by hand.</source>
        <translation>Alle Konsolen, Jump Clients, Jumpoints und Buttons müssen von Hand entfernt und installiert werden.</translation>
    </message>
    <message>
        <source>Everything fits into one maintenance window.</source>
        <translation>Alles passt in einen Wartungszeitraum.</translation>
    </message>
    <message>
        <source>Everything that is planned, done and seen is kept in this run file:</source>
        <translation>Alles, was geplant, getan und gesehen wird, steht in dieser Laufdatei:</translation>
    </message>
    <message>
        <source>Folder with update files</source>
        <translation>Ordner mit Aktualisierungsdateien</translation>
    </message>
    <message numerus="yes">
        <source>From %n update file(s): {files}</source>
        <translation>
            <numerusform>Aus %n Aktualisierungsdatei: {files}</numerusform>
            <numerusform>Aus %n Aktualisierungsdateien: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>From {now} to {then}. The site is down for {low} to {high} in all.</source>
        <translation>Von {now} zu {then}. Der Standort ist insgesamt {low} bis {high} nicht erreichbar.</translation>
    </message>
    <message>
        <source>Get it by another way than the file, by telephone for instance, and type or paste it here. Only if both are the same is the file taken over.</source>
        <translation>Lassen Sie ihn sich auf einem anderen Weg als die Datei geben, zum Beispiel am Telefon, und geben oder fügen Sie ihn hier ein. Nur wenn beide Werte gleich sind, wird die Datei übernommen.</translation>
    </message>
    <message>
        <source>How packages come to the appliance</source>
        <translation>Wie Pakete auf das Gerät kommen</translation>
    </message>
    <message>
        <source>If update files are here already, their names tell which packages they are.</source>
        <translation>Sind schon Aktualisierungsdateien da, zeigen ihre Namen, zu welchen Paketen sie gehören.</translation>
    </message>
    <message>
        <source>Installed on every appliance of the cluster: {masters}, {nodes}.</source>
        <translation>Wird auf allen Geräten des Clusters installiert: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Sie kam mit dem Programm.</translation>
    </message>
    <message>
        <source>It downloads each package from the vendor when that is installed.</source>
        <translation>Es lädt jedes Paket beim Installieren vom Hersteller herunter.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server.</source>
        <translation>Es muss den Aktualisierungsserver des Herstellers erreichen.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Since 24.3 the vendor says that automatic updates are not for failover pairs; the console decides.</source>
        <translation>Es muss den Aktualisierungsserver des Herstellers erreichen. Seit 24.3 sind automatische Aktualisierungen laut Hersteller nicht für Failover-Paare gedacht; maßgeblich ist die Konsole.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Whether automatic updates are meant for pairs depends on the version; the console decides.</source>
        <translation>Es muss den Aktualisierungsserver des Herstellers erreichen. Ob automatische Aktualisierungen für Paare gedacht sind, hängt von der Version ab; maßgeblich ist die Konsole.</translation>
    </message>
    <message>
        <source>It runs what the old one runs, or later: the backup can be restored on it.</source>
        <translation>Darauf läuft dieselbe Software wie auf dem alten oder eine neuere: Die Sicherungskopie lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>It was taken over on {moment}.</source>
        <translation>Sie wurde am {moment} übernommen.</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>SHA-256-Wert der Datei:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leave the clients installed</source>
        <translation>Clients installiert lassen</translation>
    </message>
    <message>
        <source>Licence add-on</source>
        <translation>Lizenz-Add-on</translation>
    </message>
    <message>
        <source>Looking at the update files</source>
        <translation>Die Aktualisierungsdateien werden untersucht</translation>
    </message>
    <message>
        <source>Major releases come on a schedule; sites under maintenance are notified by e-mail. If yours was announced, let the appliance check for updates. If it does not reach the vendor, carry the files.</source>
        <translation>Hauptversionen kommen nach einem Zeitplan; Standorte mit Wartungsvertrag werden per E-Mail benachrichtigt. Wurde Ihre angekündigt, lassen Sie das Gerät auf Aktualisierungen prüfen. Erreicht es den Hersteller nicht, bringen Sie die Dateien mit.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Der Plan wird erstellt</translation>
    </message>
    <message>
        <source>More than one maintenance window; the run continues a day later.</source>
        <translation>Mehr als ein Wartungszeitraum; der Lauf geht einen Tag später weiter.</translation>
    </message>
    <message>
        <source>Name, as the page shows it</source>
        <translation>Name, wie ihn die Seite zeigt</translation>
    </message>
    <message>
        <source>Name, as the vendor writes it</source>
        <translation>Name, wie ihn der Hersteller schreibt</translation>
    </message>
    <message>
        <source>Next writes the plan to a run file in this folder:</source>
        <translation>„Weiter“ legt den Plan als Laufdatei in diesem Ordner ab:</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: nothing has to be waited for.</source>
        <translation>Während des Upgrades ist kein Client mit dem Backup-Gerät verbunden: Es muss auf nichts gewartet werden.</translation>
    </message>
    <message>
        <source>Nobody has to install anything again.</source>
        <translation>Niemand muss etwas neu installieren.</translation>
    </message>
    <message>
        <source>Nothing has to be carried, and its own list tells what it is entitled to.</source>
        <translation>Es muss nichts transportiert werden, und die Liste des Geräts zeigt, was ihm zusteht.</translation>
    </message>
    <message>
        <source>Nothing is uninstalled.</source>
        <translation>Nichts wird deinstalliert.</translation>
    </message>
    <message>
        <source>Nothing was changed. If its network is not meant to reach the vendor, carry the update files to it.</source>
        <translation>Es wurde nichts geändert. Soll sein Netz den Hersteller nicht erreichen, bringen Sie die Aktualisierungsdateien mit.</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>Packages that are carried</source>
        <translation>Pakete aus mitgebrachten Dateien</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and type here what it lists, also what is locked.</source>
        <translation>Drücken Sie auf der Seite {page} auf „{button}“, und geben Sie hier ein, was sie aufführt, auch Gesperrtes.</translation>
    </message>
    <message>
        <source>Reading the list of updates</source>
        <translation>Die Liste der Aktualisierungen wird gelesen</translation>
    </message>
    <message>
        <source>Reading the rule file</source>
        <translation>Die Regeldatei wird gelesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Regeldatei</translation>
    </message>
    <message>
        <source>SHA-256, as it was told to you</source>
        <translation>SHA-256-Wert, wie er Ihnen mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Site-Software</translation>
    </message>
    <message>
        <source>Somebody has to download and carry them, before the maintenance window begins.</source>
        <translation>Jemand muss sie herunterladen und herbringen, bevor der Wartungszeitraum beginnt.</translation>
    </message>
    <message>
        <source>Support mails a link to each file, for each appliance. You download them and bring them here; they are checked, and sent to the appliance one by one.</source>
        <translation>Der Support schickt für jedes Gerät zu jeder Datei einen Link. Sie laden die Dateien herunter und bringen sie her; sie werden geprüft und eine nach der anderen an das Gerät gesendet.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take it over although it is not newer than the one in use</source>
        <translation>Übernehmen, obwohl sie nicht neuer ist als die verwendete</translation>
    </message>
    <message>
        <source>Take them from files…</source>
        <translation>Aus Dateien übernehmen …</translation>
    </message>
    <message>
        <source>Taking over the rule file</source>
        <translation>Die Regeldatei wird übernommen</translation>
    </message>
    <message>
        <source>The appliance could not check for updates</source>
        <translation>Das Gerät konnte nicht nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>The appliance fetches them itself</source>
        <translation>Das Gerät lädt sie selbst herunter</translation>
    </message>
    <message>
        <source>The appliance lists no updates. Enter the packages that Technical Support names to you, first to last. What the rule file documents is added by itself.</source>
        <translation>Das Gerät führt keine Aktualisierungen auf. Geben Sie die Pakete, die der technische Support Ihnen nennt, der Reihe nach ein. Was die Regeldatei belegt, kommt von selbst hinzu.</translation>
    </message>
    <message>
        <source>The appliance needs no way to the vendor.</source>
        <translation>Das Gerät braucht keine Verbindung zum Hersteller.</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>Das Gerät meldet: {words}</translation>
    </message>
    <message>
        <source>The links have to be asked for, and the files downloaded, before the first window begins.</source>
        <translation>Die Links müssen angefordert und die Dateien heruntergeladen sein, bevor der erste Wartungszeitraum beginnt.</translation>
    </message>
    <message>
        <source>The list of updates has not been read yet.</source>
        <translation>Die Liste der Aktualisierungen wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The list of updates is empty</source>
        <translation>Die Liste der Aktualisierungen ist leer</translation>
    </message>
    <message>
        <source>The list of updates on the appliance decides what can be installed, and in which order.</source>
        <translation>Die Liste der Aktualisierungen auf dem Gerät entscheidet, was sich in welcher Reihenfolge installieren lässt.</translation>
    </message>
    <message>
        <source>The new appliance goes from {now} to {then}. The site is down for {low} to {high} in all: for the move.</source>
        <translation>Das neue Gerät kommt von {now} auf {then}. Der Standort ist insgesamt {low} bis {high} nicht erreichbar: während des Umzugs.</translation>
    </message>
    <message>
        <source>The new appliance needs no packages</source>
        <translation>Das neue Gerät braucht keine Pakete</translation>
    </message>
    <message>
        <source>The packages follow one another without a wait.</source>
        <translation>Die Pakete folgen ohne Wartezeit aufeinander.</translation>
    </message>
    <message>
        <source>The page says, as you typed it: {words}</source>
        <translation>Laut Ihrer Eingabe meldet die Seite: {words}</translation>
    </message>
    <message>
        <source>The page shows it as locked</source>
        <translation>Die Seite zeigt es als gesperrt</translation>
    </message>
    <message>
        <source>The plan in this run file was made from other choices: Next makes it anew. What was prepared so far stays.</source>
        <translation>Der Plan in dieser Laufdatei entstand aus einer anderen Auswahl: „Weiter“ erstellt ihn neu. Was schon vorbereitet ist, bleibt.</translation>
    </message>
    <message>
        <source>The way to the wanted version</source>
        <translation>Der Weg zur gewünschten Version</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>Es gibt nichts zu installieren.</translation>
    </message>
    <message>
        <source>Type the wanted version of the site software, for instance 12.3.2.</source>
        <translation>Geben Sie die gewünschte Version der Site-Software ein, zum Beispiel 12.3.2.</translation>
    </message>
    <message>
        <source>Type what the Updates page lists.</source>
        <translation>Geben Sie ein, was die Seite „Aktualisierungen“ aufführt.</translation>
    </message>
    <message>
        <source>Uninstall all clients first, install them again afterwards</source>
        <translation>Erst alle Clients deinstallieren, danach neu installieren</translation>
    </message>
    <message>
        <source>Use another rule file…</source>
        <translation>Andere Regeldatei verwenden …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Wait 24 hours after each site package but the last</source>
        <translation>24 Stunden nach jedem Site-Paket außer dem letzten warten</translation>
    </message>
    <message>
        <source>Wanted version of the site software</source>
        <translation>Gewünschte Version der Site-Software</translation>
    </message>
    <message>
        <source>What happens to the clients</source>
        <translation>Was mit den Clients geschieht</translation>
    </message>
    <message>
        <source>What it waits for, in the words of the page (if it says so)</source>
        <translation>Worauf es wartet, im Wortlaut der Seite (falls angegeben)</translation>
    </message>
    <message>
        <source>What the Updates page lists</source>
        <translation>Was die Seite „Aktualisierungen“ aufführt</translation>
    </message>
    <message>
        <source>What the Updates page lists decides what can be installed, and in which order.</source>
        <translation>Was die Seite „Aktualisierungen“ aufführt, entscheidet, was sich in welcher Reihenfolge installieren lässt.</translation>
    </message>
    <message>
        <source>What unlocks it: {text}</source>
        <translation>Was es freigibt: {text}</translation>
    </message>
    <message>
        <source>What you enter, and the rule file, decide what is installed, and in which order.</source>
        <translation>Ihre Eingaben und die Regeldatei entscheiden, was in welcher Reihenfolge installiert wird.</translation>
    </message>
    <message>
        <source>Why not directly: {text}</source>
        <translation>Warum nicht direkt: {text}</translation>
    </message>
    <message>
        <source>Why not directly?</source>
        <translation>Warum nicht direkt?</translation>
    </message>
    <message>
        <source>Why {package} is not installed directly, and what unlocks it</source>
        <translation>Warum {package} nicht direkt installiert wird und was es freigibt</translation>
    </message>
    <message>
        <source>according to the guides</source>
        <translation>laut Handbüchern</translation>
    </message>
    <message>
        <source>as the name tells</source>
        <translation>laut Name</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>from an update file</source>
        <translation>aus Aktualisierungsdatei</translation>
    </message>
    <message>
        <source>from the rule file</source>
        <translation>aus der Regeldatei</translation>
    </message>
    <message>
        <source>from this site&apos;s history</source>
        <translation>wie hier zuvor</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>im Namen</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>wird installiert</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>{duration} for the clients to update themselves</source>
        <translation>{duration}, damit die Clients sich aktualisieren</translation>
    </message>
    <message>
        <source>{duration} of waiting; the site is up meanwhile</source>
        <translation>{duration} Wartezeit; der Standort ist währenddessen erreichbar</translation>
    </message>
    <message>
        <source>{file} is edition {serial} of {date}: {source}</source>
        <translation>{file} ist Nr. {serial} vom {date}: {source}</translation>
    </message>
    <message>
        <source>{kind} · outage of {low} to {high}, {source}</source>
        <translation>{kind} · Ausfallzeit {low} bis {high}, {source}</translation>
    </message>
    <message>
        <source>{master} downloads the packages from the vendor and distributes them to all nodes. Each node installs its copy when its turn comes.</source>
        <translation>{master} lädt die Pakete vom Hersteller herunter und verteilt sie an alle Knoten. Jeder Knoten installiert sie, wenn er an der Reihe ist.</translation>
    </message>
    <message>
        <source>{package}: installed on all {total} appliances.</source>
        <translation>{package}: wird auf allen {total} Geräten installiert.</translation>
    </message>
    <message>
        <source>{package}: installed on {count} of {total} appliances; the others have it already.</source>
        <translation>{package}: wird auf {count} von {total} Geräten installiert; die übrigen haben es schon.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type figures and dots, for instance 12.3.2.</source>
        <translation>„{text}“ ist keine Version. Geben Sie Ziffern und Punkte ein, zum Beispiel 12.3.2.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Guide {numbers}</source>
        <translation>Handbuch {numbers}</translation>
    </message>
    <message>
        <source>Guides {numbers}</source>
        <translation>Handbücher {numbers}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Your guide says otherwise? {what} {decision}</source>
        <translation>Ihr Handbuch sagt etwas anderes? {what} {decision}</translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>A package that would come in between may be missing from the list, or what was entered is wrong. Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>Vielleicht fehlt in der Liste ein Paket, das dazwischen käme, oder eine Eingabe ist falsch. Erstellen Sie das Supportpaket mit der Seite {page}, und fragen Sie den technischen Support, welche Pakete Sie benötigen.</translation>
    </message>
    <message>
        <source>Ask Technical Support before you install it. The hint comes from: {source}</source>
        <translation>Fragen Sie den technischen Support, bevor Sie es installieren. Der Hinweis stammt aus: {source}</translation>
    </message>
    <message>
        <source>Ask Technical Support which packages lead there; the support bundle helps them.</source>
        <translation>Fragen Sie den technischen Support, welche Pakete dorthin führen; das Supportpaket hilft ihm dabei.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Download every update that the vendor offers for your download key, not only these.</source>
        <translation>Fragen Sie den technischen Support, und senden Sie ihm das Supportpaket mit. Laden Sie jede Aktualisierung herunter, die der Hersteller für Ihren Download-Schlüssel anbietet, nicht nur diese.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Have a link mailed to each file that is needed, for each appliance.</source>
        <translation>Fragen Sie den technischen Support, und senden Sie ihm das Supportpaket mit. Lassen Sie sich für jedes Gerät zu jeder Datei, die nötig ist, einen Link schicken.</translation>
    </message>
    <message>
        <source>Base software later than {version}</source>
        <translation>Basissoftware neuer als {version}</translation>
    </message>
    <message>
        <source>Base software {version} or later</source>
        <translation>Basissoftware {version} oder neuer</translation>
    </message>
    <message>
        <source>Base update; usually needed by the site package that follows.</source>
        <translation>Basisaktualisierung; meist für das folgende Site-Paket nötig.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance asks for less.</source>
        <translation>Vor {package} wird {need} verlangt ({source}); das Gerät verlangt weniger.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance offers that package now.</source>
        <translation>Vor {package} wird {need} verlangt ({source}); das Gerät bietet das Paket jetzt schon an.</translation>
    </message>
    <message>
        <source>Check that your release was announced to you; otherwise ask Technical Support.</source>
        <translation>Prüfen Sie, ob Ihre Version angekündigt wurde; fragen Sie andernfalls den technischen Support.</translation>
    </message>
    <message>
        <source>Choose a later version if you want them.</source>
        <translation>Wählen Sie eine spätere Version, wenn Sie diese Pakete möchten.</translation>
    </message>
    <message>
        <source>Choose a later version, or ask Technical Support which packages you need.</source>
        <translation>Wählen Sie eine spätere Version, oder fragen Sie den technischen Support, welche Pakete Sie benötigen.</translation>
    </message>
    <message>
        <source>Do not install them. Check whether the right files or versions were named.</source>
        <translation>Installieren Sie sie nicht. Prüfen Sie, ob die richtigen Dateien oder Versionen angegeben wurden.</translation>
    </message>
    <message>
        <source>Enter the package that each of them holds, as the list or Technical Support names it.</source>
        <translation>Geben Sie für jede ein, welches Paket sie enthält, so wie die Liste oder der technische Support es nennt.</translation>
    </message>
    <message>
        <source>Enter the packages that Technical Support names to you, or bring the update files. The support bundle helps support to tell.</source>
        <translation>Geben Sie die Pakete ein, die der technische Support Ihnen nennt, oder bringen Sie die Aktualisierungsdateien. Das Supportpaket hilft ihm dabei.</translation>
    </message>
    <message>
        <source>Install them in an upgrade of their own, after this one.</source>
        <translation>Installieren Sie sie nach diesem Upgrade, in einem eigenen.</translation>
    </message>
    <message>
        <source>It is being installed.</source>
        <translation>Es wird gerade installiert.</translation>
    </message>
    <message>
        <source>It is not certain, but {package} may need {need} first.</source>
        <translation>Es ist nicht sicher, aber {package} benötigt möglicherweise zuerst {need}.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>Es ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>It is the next one: nothing has to be installed before it.</source>
        <translation>Es ist das nächste: Davor muss nichts installiert werden.</translation>
    </message>
    <message>
        <source>It needs a package that in turn needs this one.</source>
        <translation>Es benötigt ein Paket, das seinerseits dieses benötigt.</translation>
    </message>
    <message>
        <source>It needs {need}, and no package that is known here brings that.</source>
        <translation>Es benötigt {need}, und kein hier bekanntes Paket bringt das mit.</translation>
    </message>
    <message>
        <source>It waits for {need}, which nobody has offered so far.</source>
        <translation>Es wartet auf {need}; das hat bisher niemand angeboten.</translation>
    </message>
    <message>
        <source>Left out, because the appliance does not list them: {packages}.</source>
        <translation>Ausgelassen, weil das Gerät sie nicht aufführt: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because they are not needed for the wanted version or lead past it: {packages}.</source>
        <translation>Ausgelassen, weil sie für die gewünschte Version nicht nötig sind oder darüber hinausführen: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because what is installed is the same or newer: {packages}.</source>
        <translation>Ausgelassen, weil das Installierte gleich oder neuer ist: {packages}.</translation>
    </message>
    <message>
        <source>Licence add-on; clients are not affected.</source>
        <translation>Lizenz-Add-on; Clients sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Look at the page {page} and correct what was entered, so that each package has its own name.</source>
        <translation>Sehen Sie auf der Seite {page} nach, und berichtigen Sie die Eingaben so, dass jedes Paket einen eigenen Namen hat.</translation>
    </message>
    <message>
        <source>Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>Erstellen Sie das Supportpaket mit der Seite {page}, und fragen Sie den technischen Support, welche Pakete Sie benötigen.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that these packages are all that is needed: {packages}.</source>
        <translation>Niemand hat bestätigt, dass diese Pakete genügen: {packages}.</translation>
    </message>
    <message>
        <source>Nobody named a package with the wanted version, {target}.</source>
        <translation>Niemand hat ein Paket mit der gewünschten Version {target} genannt.</translation>
    </message>
    <message>
        <source>Nobody says that it needs {package}, which comes first because that is the usual order.</source>
        <translation>Dass es {package} benötigt, steht nirgends; dieses kommt zuerst, weil das die übliche Reihenfolge ist.</translation>
    </message>
    <message>
        <source>Nothing is known that it waits for.</source>
        <translation>Es ist nichts bekannt, worauf es wartet.</translation>
    </message>
    <message>
        <source>Nothing tells in which order the licence add-ons are installed: {packages}.</source>
        <translation>Nirgends steht, in welcher Reihenfolge die Lizenz-Add-ons installiert werden: {packages}.</translation>
    </message>
    <message>
        <source>Nothing tells which packages lead to the wanted version.</source>
        <translation>Nirgends steht, welche Pakete zur gewünschten Version führen.</translation>
    </message>
    <message>
        <source>Packages of the same name, {name}, differ in version or kind: {versions}.</source>
        <translation>Pakete mit demselben Namen {name} unterscheiden sich in Version oder Art: {versions}.</translation>
    </message>
    <message>
        <source>Something is missing: {package} needs {need}, and no package that is known here brings that.</source>
        <translation>Etwas fehlt: {package} benötigt {need}, und kein hier bekanntes Paket bringt das mit.</translation>
    </message>
    <message>
        <source>That is not known so far. Install what is available, then look at the list of updates once more.</source>
        <translation>Das ist noch nicht bekannt. Installieren Sie, was verfügbar ist, und sehen Sie die Liste der Aktualisierungen dann noch einmal an.</translation>
    </message>
    <message>
        <source>The appliance has locked it and does not say clearly what for.</source>
        <translation>Das Gerät hat es gesperrt und gibt nicht eindeutig an, worauf es wartet.</translation>
    </message>
    <message>
        <source>The appliance lists no updates.</source>
        <translation>Das Gerät führt keine Aktualisierungen auf.</translation>
    </message>
    <message>
        <source>The appliance offers it already. {package} comes first because that is the usual order.</source>
        <translation>Das Gerät bietet es schon an. {package} kommt zuerst, weil das die übliche Reihenfolge ist.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. If the appliance refuses the package, ask Technical Support.</source>
        <translation>Es gilt die Liste auf dem Gerät. Weist das Gerät das Paket ab, fragen Sie den technischen Support.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. Press {button} on the page {page}; if they are still not there, ask Technical Support.</source>
        <translation>Es gilt die Liste auf dem Gerät. Drücken Sie auf der Seite {page} auf „{button}“; fehlen sie dann immer noch, fragen Sie den technischen Support.</translation>
    </message>
    <message>
        <source>The names of these files tell no version: {files}.</source>
        <translation>Aus den Namen dieser Dateien geht keine Version hervor: {files}.</translation>
    </message>
    <message>
        <source>The same version is listed under several names: {packages}.</source>
        <translation>Dieselbe Version ist unter mehreren Namen aufgeführt: {packages}.</translation>
    </message>
    <message>
        <source>The wanted version.</source>
        <translation>Die gewünschte Version.</translation>
    </message>
    <message>
        <source>The wanted version; needs {package} first.</source>
        <translation>Die gewünschte Version; benötigt zuerst {package}.</translation>
    </message>
    <message>
        <source>The way to the wanted version.</source>
        <translation>Der Weg zur gewünschten Version.</translation>
    </message>
    <message>
        <source>The way to the wanted version; needs {package} first.</source>
        <translation>Der Weg zur gewünschten Version; benötigt zuerst {package}.</translation>
    </message>
    <message>
        <source>These packages wait for one another, so none of them can be the first: {packages}.</source>
        <translation>Diese Pakete warten aufeinander; keines kann daher das erste sein: {packages}.</translation>
    </message>
    <message>
        <source>They are taken by name here. If the order matters to you, ask Technical Support.</source>
        <translation>Hier sind sie nach dem Namen geordnet. Ist die Reihenfolge für Sie wichtig, fragen Sie den technischen Support.</translation>
    </message>
    <message>
        <source>Unlocks {package}.</source>
        <translation>Gibt {package} frei.</translation>
    </message>
    <message>
        <source>Unsure? Ask Technical Support before you start.</source>
        <translation>Unsicher? Fragen Sie den technischen Support, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>Version {target} is not in the appliance&apos;s list.</source>
        <translation>Version {target} ist nicht in der Liste des Geräts.</translation>
    </message>
    <message>
        <source>Which versions are installed is not known in full, so packages may be too many or too few.</source>
        <translation>Die installierten Versionen sind nicht vollständig bekannt; es können daher zu viele oder zu wenige Pakete sein.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>eine unbekannte Version</translation>
    </message>
    <message>
        <source>site software later than {version}</source>
        <translation>Site-Software neuer als {version}</translation>
    </message>
    <message>
        <source>site software {version} or later</source>
        <translation>Site-Software {version} oder neuer</translation>
    </message>
    <message>
        <source>the Updates page</source>
        <translation>Seite „Aktualisierungen“</translation>
    </message>
    <message>
        <source>the rule file</source>
        <translation>Regeldatei</translation>
    </message>
    <message>
        <source>what came with the update files</source>
        <translation>Angaben bei den Aktualisierungsdateien</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>{package} comes first: the Updates page names it.</source>
        <translation>{package} kommt zuerst: Die Seite „Aktualisierungen“ nennt es.</translation>
    </message>
    <message>
        <source>{package} comes first: {source} asks for {need}, and {installed} is installed.</source>
        <translation>{package} kommt zuerst: Verlangt wird {need} ({source}); installiert ist {installed}.</translation>
    </message>
    <message>
        <source>{package} is left out: it is locked, and the appliance offers {later} without it.</source>
        <translation>{package} ist ausgelassen: Es ist gesperrt, und das Gerät bietet {later} auch ohne es an.</translation>
    </message>
    <message>
        <source>{package} is left out: it needs {need}, and no package that is known here brings that.</source>
        <translation>{package} ist ausgelassen: Es benötigt {need}, und kein hier bekanntes Paket bringt das mit.</translation>
    </message>
    <message>
        <source>{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.</source>
        <translation>{package} ist gesperrt, und was es freigibt, führt über die gewünschte Version hinaus: {needed}.</translation>
    </message>
    <message>
        <source>{package} is said to need itself, or a later version than its own.</source>
        <translation>Angeblich benötigt {package} sich selbst oder eine neuere Version als die eigene.</translation>
    </message>
    <message>
        <source>{package} would be the next one, and it is locked. Nothing that is known here unlocks it.</source>
        <translation>{package} wäre das nächste und ist gesperrt. Nichts hier Bekanntes gibt es frei.</translation>
    </message>
    <message>
        <source>{package}, once it is installed.</source>
        <translation>{package}, sobald es installiert ist.</translation>
    </message>
    <message>
        <source>{version} is installed already.</source>
        <translation>{version} ist bereits installiert.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Dry run: looking at every step, changing nothing</source>
        <translation>Probelauf: jeden Schritt ansehen, nichts ändern</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be resolved first.</source>
        <translation>
            <numerusform>%n Befund muss zuerst behoben werden.</numerusform>
            <numerusform>%n Befunde müssen zuerst behoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need your decision.</source>
        <translation>
            <numerusform>%n Befund braucht Ihre Entscheidung.</numerusform>
            <numerusform>%n Befunde brauchen Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) still open.</source>
        <translation>
            <numerusform>Noch %n Befund offen.</numerusform>
            <numerusform>Noch %n Befunde offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>%n weitere Prüfung bestanden</numerusform>
            <numerusform>%n weitere Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) are not here yet.</source>
        <translation>
            <numerusform>%n Aktualisierungsdatei ist noch nicht da.</numerusform>
            <numerusform>%n Aktualisierungsdateien sind noch nicht da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Mit Begründung akzeptieren …</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Akzeptiert: {reason}</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Back up and export now</source>
        <translation>Jetzt sichern und exportieren</translation>
    </message>
    <message>
        <source>Backing up and exporting</source>
        <translation>Sicherungskopie und Export werden erstellt</translation>
    </message>
    <message>
        <source>Backup and certificate</source>
        <translation>Sicherungskopie und Zertifikat</translation>
    </message>
    <message>
        <source>Backup and certificate export are not on this computer yet.</source>
        <translation>Sicherungskopie und Zertifikatsexport sind noch nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Before anything is installed, a settings backup and the certificate with its key come to this computer. Both are checked here.</source>
        <translation>Bevor etwas installiert wird, kommen eine Sicherungskopie und das Zertifikat mit Schlüssel auf diesen Rechner. Beide werden hier geprüft.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Es wird geprüft, ob alles bereit ist</translation>
    </message>
    <message>
        <source>Choose a passphrase for the private key.</source>
        <translation>Wählen Sie eine Passphrase für den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a password for the backup. Without it nobody can restore.</source>
        <translation>Wählen Sie ein Kennwort für die Sicherungskopie. Ohne das Kennwort kann sie niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>First come some questions that only you can answer. Then you make a settings backup and export the certificate with its key on the console; you choose the two files here, and both are checked.</source>
        <translation>Zuerst kommen einige Fragen, die nur Sie beantworten können. Dann erstellen Sie in der Konsole eine Sicherungskopie der Einstellungen und exportieren das Zertifikat mit seinem Schlüssel; die beiden Dateien wählen Sie hier aus, und beide werden geprüft.</translation>
    </message>
    <message>
        <source>In the backup: settings, accounts, reports and small files of the file store, never recordings. In the export: certificate, private key and chain; the appliance keeps all of them.</source>
        <translation>In der Sicherungskopie: Einstellungen, Konten, Berichte und kleine Dateien des Dateispeichers, nie Aufzeichnungen. Im Export: Zertifikat, privater Schlüssel und Kette; das Gerät behält alle.</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Ist alles bereit?</translation>
    </message>
    <message>
        <source>It goes on record with your name.</source>
        <translation>Wird mit Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>It protects the exported private key.</source>
        <translation>Sie schützt den exportierten privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Much can have changed since then. Check again before you continue.</source>
        <translation>Inzwischen kann sich viel geändert haben. Prüfen Sie erneut, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Passphrase for the private key</source>
        <translation>Passphrase für den privaten Schlüssel</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Kennwort für die Sicherungskopie</translation>
    </message>
    <message>
        <source>People connected</source>
        <translation>Verbundene Personen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Site and access</source>
        <translation>Standort und Zugang</translation>
    </message>
    <message>
        <source>Start the preparation</source>
        <translation>Vorbereitung beginnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>That is not the password of this backup.</source>
        <translation>Das ist nicht das Kennwort dieser Sicherungskopie.</translation>
    </message>
    <message>
        <source>The backup is there. Make sure now that its password is kept where you will find it.</source>
        <translation>Die Sicherungskopie ist da. Stellen Sie jetzt sicher, dass Sie ihr Kennwort wiederfinden.</translation>
    </message>
    <message>
        <source>The backup password once more</source>
        <translation>Das Kennwort der Sicherungskopie noch einmal</translation>
    </message>
    <message>
        <source>The checks are settled. Backup and certificate are still to be done.</source>
        <translation>Die Prüfungen sind geklärt. Sicherungskopie und Zertifikat stehen noch aus.</translation>
    </message>
    <message>
        <source>The checks are settled. Update files, backup and certificate are still to be done.</source>
        <translation>Die Prüfungen sind geklärt. Aktualisierungsdateien, Sicherungskopie und Zertifikat stehen noch aus.</translation>
    </message>
    <message>
        <source>The checks are settled; backup and certificate are here and verified.</source>
        <translation>Die Prüfungen sind geklärt; Sicherungskopie und Zertifikat liegen hier und sind geprüft.</translation>
    </message>
    <message>
        <source>The checks have not been run yet.</source>
        <translation>Die Prüfungen wurden noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The checks only read; they change nothing.</source>
        <translation>Die Prüfungen lesen nur; sie ändern nichts.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>These checks are no longer recent</source>
        <translation>Diese Prüfungen liegen eine Weile zurück</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type the backup password once more.</source>
        <translation>Geben Sie das Kennwort der Sicherungskopie noch einmal ein.</translation>
    </message>
    <message>
        <source>Why is this acceptable here?</source>
        <translation>Warum ist das hier in Ordnung?</translation>
    </message>
    <message>
        <source>Write it down where you will find it. Without it nobody can restore the backup.</source>
        <translation>Notieren Sie es so, dass Sie es wiederfinden. Ohne das Kennwort kann niemand die Sicherungskopie wiederherstellen.</translation>
    </message>
    <message>
        <source>You set it on the console when you export. It opens the file here.</source>
        <translation>Sie legen sie beim Exportieren in der Konsole fest. Hier öffnet sie die Datei.</translation>
    </message>
    <message>
        <source>You will be asked about this</source>
        <translation>Hierzu werden Sie gefragt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>bisher {done}</translation>
    </message>
    <message>
        <source>{file} · {size}</source>
        <translation>{file} · {size}</translation>
    </message>
    <message>
        <source>{text} {state}</source>
        <translation>{text} {state}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s)</source>
        <translation>
            <numerusform>%n Jump Client</numerusform>
            <numerusform>%n Jump Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jumpoint(s)</source>
        <translation>
            <numerusform>%n Jumpoint</numerusform>
            <numerusform>%n Jumpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) did not install with the others.</source>
        <translation>
            <numerusform>%n Gerät installierte nicht mit den anderen.</numerusform>
            <numerusform>%n Geräte installierten nicht mit den anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it should be</source>
        <translation>
            <numerusform>%n, wie er sein soll</numerusform>
            <numerusform>%n, wie sie sein sollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a person</source>
        <translation>
            <numerusform>%n von einer Person</numerusform>
            <numerusform>%n von einer Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s)</source>
        <translation>
            <numerusform>%n Kunden-Client</numerusform>
            <numerusform>%n Kunden-Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the run file cannot be read by this program.</source>
        <translation>
            <numerusform>%n Eintrag der Laufdatei ist für dieses Programm nicht lesbar.</numerusform>
            <numerusform>%n Einträge der Laufdatei sind für dieses Programm nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through, {size}.</source>
        <translation>
            <numerusform>%n Datei wurde durchsucht, {size}.</numerusform>
            <numerusform>%n Dateien wurden durchsucht, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Jump Client(s) are connected and not listed by the API.</source>
        <translation>
            <numerusform>%n weiterer Jump Client ist verbunden und wird von der API nicht genannt.</numerusform>
            <numerusform>%n weitere Jump Clients sind verbunden und werden von der API nicht genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) accepted no new client connections.</source>
        <translation>
            <numerusform>%n Knoten nahm keine neuen Client-Verbindungen an.</numerusform>
            <numerusform>%n Knoten nahmen keine neuen Client-Verbindungen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n Knoten war auf {appliance} als „nimmt keine neuen Client-Verbindungen an“ gekennzeichnet.</numerusform>
            <numerusform>%n Knoten waren auf {appliance} als „nimmt keine neuen Client-Verbindungen an“ gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n Stelle ist vor 10.6 zu ändern oder zu prüfen.</numerusform>
            <numerusform>%n Stellen sind vor 10.6 zu ändern oder zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation attendee(s)</source>
        <translation>
            <numerusform>%n Präsentationsteilnehmer</numerusform>
            <numerusform>%n Präsentationsteilnehmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representative console(s)</source>
        <translation>
            <numerusform>%n Konsole des Support-Technikers</numerusform>
            <numerusform>%n Konsolen des Support-Technikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not begun.</source>
        <translation>
            <numerusform>%n Schritt nicht begonnen.</numerusform>
            <numerusform>%n Schritte nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different certificate is served than before.</source>
        <translation>Es wird ein anderes Zertifikat ausgeliefert als zuvor.</translation>
    </message>
    <message>
        <source>A site described by a person</source>
        <translation>Ein Standort, den eine Person beschrieben hat</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>After {duration} a person is asked whether to go on.</source>
        <translation>Nach {duration} wird eine Person gefragt, ob es weitergehen soll.</translation>
    </message>
    <message>
        <source>Another file than on the other appliance; each has a key of its own</source>
        <translation>Andere Datei als auf dem anderen Gerät; jedes hat seinen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Another file was sent</source>
        <translation>Eine andere Datei wurde gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Vorher gefragt</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first, and it becomes primary</source>
        <translation>Asynchron: zuerst das Backup-Gerät, es wird zum Primärgerät</translation>
    </message>
    <message numerus="yes">
        <source>At most %n node(s) at a time</source>
        <translation>
            <numerusform>Höchstens %n Knoten gleichzeitig</numerusform>
            <numerusform>Höchstens %n Knoten gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>At the DNS controller</source>
        <translation>Am DNS-Controller</translation>
    </message>
    <message>
        <source>At the NAT controller</source>
        <translation>Am NAT-Controller</translation>
    </message>
    <message>
        <source>Base software of {appliance}</source>
        <translation>Basissoftware von {appliance}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und danach</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>Vorab</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Begun, but not seen to be done: {step}</source>
        <translation>Begonnen, aber nicht als erledigt gesehen: {step}</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Zwischen den Wartungszeiträumen</translation>
    </message>
    <message>
        <source>Break failover</source>
        <translation>Failover trennen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By hand, if need be</source>
        <translation>Von Hand, falls nötig</translation>
    </message>
    <message>
        <source>By the vendor&apos;s set-up guide</source>
        <translation>Nach dem Einrichtungshandbuch des Herstellers</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>By whom and when</source>
        <translation>Durch wen und wann</translation>
    </message>
    <message>
        <source>Certificate of {appliance}</source>
        <translation>Zertifikat von {appliance}</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Vorübergehend geändert</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Wählen Sie einen vorhandenen Ordner mit freiem Platz, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Comes back with step {number}: {step}</source>
        <translation>Wird in Schritt {number} wiederhergestellt: {step}</translation>
    </message>
    <message>
        <source>Connected on {moment}: at least {clients}; some nodes did not report</source>
        <translation>Verbunden am {moment}: mindestens {clients}; einige Knoten haben nichts gemeldet</translation>
    </message>
    <message>
        <source>Connected on {moment}: {clients}</source>
        <translation>Verbunden am {moment}: {clients}</translation>
    </message>
    <message>
        <source>Could not be determined: {proof}</source>
        <translation>Nicht feststellbar: {proof}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Customer clients</source>
        <translation>Kunden-Clients</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Hebt auf</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Jeder Schritt ist beendet, und alles Erwartete wurde gesehen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover während des Upgrades</translation>
    </message>
    <message>
        <source>Failover role of {appliance}</source>
        <translation>Failover-Rolle von {appliance}</translation>
    </message>
    <message>
        <source>Fewer than {share} % are back.</source>
        <translation>Weniger als {share} % sind zurück.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Festgehaltene Befunde</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Erste Hälfte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a medium or folder</source>
        <translation>Von einem Datenträger oder Ordner</translation>
    </message>
    <message>
        <source>From the old appliance to the new one</source>
        <translation>Vom alten Gerät zum neuen</translation>
    </message>
    <message>
        <source>From {product} to {version}</source>
        <translation>Von {product} auf {version}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation>Falls es misslingt</translation>
    </message>
    <message>
        <source>In the hosts file of this computer</source>
        <translation>In der Hosts-Datei dieses Rechners</translation>
    </message>
    <message>
        <source>In the hypervisor</source>
        <translation>Im Hypervisor</translation>
    </message>
    <message>
        <source>In the row {row} press {control}</source>
        <translation>In der Zeile {row} auf „{control}“ drücken</translation>
    </message>
    <message>
        <source>Integrations before the upgrade to 10.6</source>
        <translation>Integrationen vor dem Upgrade auf 10.6</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>Er beginnt, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Es ist nicht ausführbar</translation>
    </message>
    <message>
        <source>It contains a secret.</source>
        <translation>Sie enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>It could not be determined.</source>
        <translation>Es ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>It is in the run&apos;s folder</source>
        <translation>Sie liegt im Ordner des Laufs</translation>
    </message>
    <message>
        <source>It is not the file that was checked: its hash differs.</source>
        <translation>Es ist nicht die geprüfte Datei: Ihr Hashwert weicht ab.</translation>
    </message>
    <message>
        <source>It is valid only until {moment}.</source>
        <translation>Es ist nur bis {moment} gültig.</translation>
    </message>
    <message>
        <source>It should be {version}.</source>
        <translation>Es sollte {version} sein.</translation>
    </message>
    <message>
        <source>It was not seen afterwards.</source>
        <translation>Es wurde danach nicht gesehen.</translation>
    </message>
    <message>
        <source>Its chain of hashes does not hold.</source>
        <translation>Die Kette der Hashwerte ist unterbrochen.</translation>
    </message>
    <message>
        <source>Jump Client</source>
        <translation>Jump Client</translation>
    </message>
    <message>
        <source>Jump Clients</source>
        <translation>Jump Clients</translation>
    </message>
    <message>
        <source>Jump Clients that are not shown to be up to date</source>
        <translation>Jump Clients, die nicht nachweislich aktuell sind</translation>
    </message>
    <message>
        <source>Jumpoints</source>
        <translation>Jumpoints</translation>
    </message>
    <message>
        <source>Last data sync of {appliance}</source>
        <translation>Letzte Datensynchronisierung von {appliance}</translation>
    </message>
    <message>
        <source>Left out of the plan</source>
        <translation>Nicht im Plan</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Made {moment} with Upgrade Assistant {version}</source>
        <translation>Erstellt {moment} mit Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Made {moment}. Dry run and run use this same plan.</source>
        <translation>Erstellt {moment}. Probelauf und Lauf folgen demselben Plan.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>NAT-Eintrag</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No account was used. What was there before was described by a person, each step was done by hand, and what it led to was told; backup and certificate export were verified on the computer.</source>
        <translation>Es wurde kein Konto verwendet. Den Zustand vorher hat eine Person beschrieben; jeder Schritt wurde von Hand ausgeführt und sein Ergebnis angegeben; Sicherungskopie und Zertifikatsexport wurden auf dem Rechner geprüft.</translation>
    </message>
    <message>
        <source>No data sync since the upgrade.</source>
        <translation>Keine Datensynchronisierung seit dem Upgrade.</translation>
    </message>
    <message>
        <source>No hash was noted down when it was made.</source>
        <translation>Bei der Erstellung wurde kein Hashwert notiert.</translation>
    </message>
    <message>
        <source>Nobody acts: the assistant checks</source>
        <translation>Niemand handelt: Der Assistent sieht nach</translation>
    </message>
    <message>
        <source>Nobody acts: time passes</source>
        <translation>Niemand handelt: Die Zeit vergeht</translation>
    </message>
    <message>
        <source>Nobody checked whether it is still there.</source>
        <translation>Niemand hat nachgesehen, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: {step}</source>
        <translation>Noch nicht beantwortet: {step}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>None of this happened on a real site.</source>
        <translation>Nichts davon geschah an einem echten Standort.</translation>
    </message>
    <message>
        <source>Not everything that proves it was seen: {step}</source>
        <translation>Nicht jeder Nachweis wurde gesehen: {step}</translation>
    </message>
    <message>
        <source>Not part of the pack unless asked for.</source>
        <translation>Nur auf Wunsch Teil des Nachweispakets.</translation>
    </message>
    <message>
        <source>Not proven by the exported list</source>
        <translation>Durch die exportierte Liste nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Noch nicht wiederhergestellt: {what} {advice}</translation>
    </message>
    <message>
        <source>Not seen: {proof}</source>
        <translation>Nicht gesehen: {proof}</translation>
    </message>
    <message>
        <source>Not sent by the assistant</source>
        <translation>Nicht vom Assistenten gesendet</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Es wurde nichts gefunden, was nicht mehr funktionieren wird.</translation>
    </message>
    <message>
        <source>Old appliance</source>
        <translation>Altes Gerät</translation>
    </message>
    <message>
        <source>Only one verified copy at hand</source>
        <translation>Nur eine geprüfte Kopie erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are on this page; the CSV file has all.</source>
        <translation>
            <numerusform>Auf dieser Seite steht nur die erste (%n), in der CSV-Datei alle.</numerusform>
            <numerusform>Auf dieser Seite stehen nur die ersten %n, in der CSV-Datei alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Packages in their order</source>
        <translation>Pakete in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Plan {digest}</source>
        <translation>Plan {digest}</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Geplant für {moment}.</translation>
    </message>
    <message>
        <source>Practice on a simulated site</source>
        <translation>Übung an einem simulierten Standort</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Presentation attendees</source>
        <translation>Präsentationsteilnehmer</translation>
    </message>
    <message>
        <source>Press {control}</source>
        <translation>Auf „{control}“ drücken</translation>
    </message>
    <message>
        <source>Proven by the exported list</source>
        <translation>Durch die exportierte Liste nachgewiesen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Read by {who}, {moment}: {file}, SHA-256 {hash}</source>
        <translation>Gelesen von {who}, {moment}: {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Report of the move: {host}</source>
        <translation>Umzugsbericht: {host}</translation>
    </message>
    <message>
        <source>Representative consoles</source>
        <translation>Konsolen des Support-Technikers</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Lauf {run}</translation>
    </message>
    <message>
        <source>Run {run}, plan {digest}</source>
        <translation>Lauf {run}, Plan {digest}</translation>
    </message>
    <message>
        <source>Runbook: {host}</source>
        <translation>Ablaufplan: {host}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Zweite Hälfte</translation>
    </message>
    <message>
        <source>Sent to the appliance</source>
        <translation>An das Gerät gesendet</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Freigegebene IP-Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Site software of {appliance}</source>
        <translation>Site-Software von {appliance}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Some files were not read; they are named at the end.</source>
        <translation>Einige Dateien wurden nicht gelesen; sie stehen am Ende.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Rollentausch</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Rollentausch über</translation>
    </message>
    <message>
        <source>Synchronous: the primary first, and it stays primary</source>
        <translation>Synchron: zuerst das Primärgerät, es bleibt Primärgerät</translation>
    </message>
    <message>
        <source>Takes part first</source>
        <translation>Nimmt zuerst teil</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The API counts Jump Clients of shared Jump Groups only; the exported list has all of them.</source>
        <translation>Die API zählt nur Jump Clients gemeinsam genutzter Jump-Gruppen; in der exportierten Liste stehen alle.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>The assistant on the console; if it cannot, you</source>
        <translation>Der Assistent in der Konsole; wenn er nicht kann, Sie</translation>
    </message>
    <message>
        <source>The evidence pack {file} could not be written.</source>
        <translation>Das Nachweispaket {file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>Der Umzug ist abgeschlossen</translation>
    </message>
    <message>
        <source>The move is done, with remarks</source>
        <translation>Der Umzug ist abgeschlossen, mit Anmerkungen</translation>
    </message>
    <message>
        <source>The move is not done</source>
        <translation>Der Umzug ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation>Die Knoten</translation>
    </message>
    <message>
        <source>The run file has not been verified.</source>
        <translation>Die Laufdatei wurde nicht überprüft.</translation>
    </message>
    <message>
        <source>The run file holds what was written.</source>
        <translation>Die Laufdatei enthält, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The run file was damaged or changed, so it proves nothing. {reason}</source>
        <translation>Die Laufdatei wurde beschädigt oder geändert und weist daher nichts nach. {reason}</translation>
    </message>
    <message>
        <source>The run has not been started.</source>
        <translation>Der Lauf wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>The same file as on the other appliance</source>
        <translation>Dieselbe Datei wie auf dem anderen Gerät</translation>
    </message>
    <message>
        <source>The same for each node; shown for the first one.</source>
        <translation>Für jeden Knoten dasselbe; gezeigt für den ersten.</translation>
    </message>
    <message>
        <source>The site is down: users are logged out, sessions end.</source>
        <translation>Der Standort ist nicht erreichbar: Benutzer werden abgemeldet, Sitzungen enden.</translation>
    </message>
    <message>
        <source>The site was described by a person: no account is used, and each step is done by hand.</source>
        <translation>Den Standort hat eine Person beschrieben: Es wird kein Konto verwendet, und jeder Schritt geschieht von Hand.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>Das Upgrade ist abgeschlossen</translation>
    </message>
    <message>
        <source>The upgrade is done, with remarks</source>
        <translation>Das Upgrade ist abgeschlossen, mit Anmerkungen</translation>
    </message>
    <message>
        <source>The upgrade is not done</source>
        <translation>Das Upgrade ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>They were carried to the site and proven here; the table says which were sent.</source>
        <translation>Sie wurden zum Standort gebracht und hier geprüft; die Tabelle sagt, welche gesendet wurden.</translation>
    </message>
    <message>
        <source>They were not counted afterwards.</source>
        <translation>Sie wurden danach nicht gezählt.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This way did not work ({way}): {reason}</source>
        <translation>Dieser Weg hat nicht funktioniert ({way}): {reason}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To be confirmed by typing {words}.</source>
        <translation>Zu bestätigen durch Eingabe von {words}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To version {version}</source>
        <translation>Auf Version {version}</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic-Knoten</translation>
    </message>
    <message>
        <source>Two verified copies at hand</source>
        <translation>Zwei geprüfte Kopien erreichbar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>Aktualisierungsdateien</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Upgrade report: {host}</source>
        <translation>Upgrade-Bericht: {host}</translation>
    </message>
    <message>
        <source>Usually takes</source>
        <translation>Übliche Dauer</translation>
    </message>
    <message>
        <source>Variant 1 of the 10.6 era: the primary first, and it stays primary</source>
        <translation>Variante 1 der Ära 10.6: zuerst das Primärgerät, es bleibt Primärgerät</translation>
    </message>
    <message>
        <source>Variant 2 of the 10.6 era: the backup first, and it becomes primary</source>
        <translation>Variante 2 der Ära 10.6: zuerst das Backup-Gerät, es wird zum Primärgerät</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Verbürgt durch</translation>
    </message>
    <message>
        <source>Vouched for by: {who}</source>
        <translation>Verbürgt durch: {who}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>Was daraus werden muss</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Was Personen angegeben haben</translation>
    </message>
    <message>
        <source>What people saw to</source>
        <translation>Worum sich jemand gekümmert hat</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Woran der Erfolg zu erkennen ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is connected is not known; it is checked again beforehand.</source>
        <translation>Wer verbunden ist, ist nicht bekannt; es wird vorher noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>Who is disconnected</source>
        <translation>Wer getrennt wird</translation>
    </message>
    <message>
        <source>Whoever keeps these hashes can tell later whether anything was changed.</source>
        <translation>Wer diese Hashwerte aufbewahrt, kann später feststellen, ob etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Wartungszeitraum {number} geplant für</translation>
    </message>
    <message>
        <source>With the Integration Client, or by the API</source>
        <translation>Mit dem Integration-Client oder über die API</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Ohne Failover</translation>
    </message>
    <message>
        <source>Working periods and interruptions</source>
        <translation>Arbeitsabschnitte und Unterbrechungen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a person, who assigned it</source>
        <translation>eine Person, die sie zugeordnet hat</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>Zugang verweigert</translation>
    </message>
    <message>
        <source>all that are listed</source>
        <translation>alle, die genannt werden</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>bereits erledigt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>assistant, by API</source>
        <translation>Assistent, per API</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>Assistent, in der Konsole</translation>
    </message>
    <message>
        <source>assistant, on this computer</source>
        <translation>Assistent, auf diesem Rechner</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>begonnen, nicht beendet</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>nicht umkehrbar</translation>
    </message>
    <message>
        <source>certificate with private key</source>
        <translation>Zertifikat mit privatem Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>checked again %n time(s)</source>
        <translation>
            <numerusform>%n Mal erneut nachgesehen</numerusform>
            <numerusform>%n Mal erneut nachgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zu Ende geführt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>described by a person</source>
        <translation>von einer Person beschrieben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>ended while waiting</source>
        <translation>während des Wartens beendet</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>geschätzt {range}</translation>
    </message>
    <message>
        <source>extended by {duration}</source>
        <translation>um {duration} verlängert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>Handbücher</translation>
    </message>
    <message>
        <source>longer than estimated</source>
        <translation>länger als geschätzt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>ohne die Zeit für Antworten</translation>
    </message>
    <message>
        <source>not noted down</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>noch nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physisch</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>geplant {range}</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>representative console</source>
        <translation>Konsole des Support-Technikers</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>site down meanwhile</source>
        <translation>währenddessen Ausfallzeit</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation>durch eine Person angehalten</translation>
    </message>
    <message>
        <source>stopped: refused, or something was missing</source>
        <translation>durch ein Nein oder etwas Fehlendes angehalten</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translation>das Programm endete unerwartet</translation>
    </message>
    <message>
        <source>the seal of the medium</source>
        <translation>das Siegel des Datenträgers</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this site&apos;s history</source>
        <translation>Erfahrung an diesem Standort</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>took {duration}</source>
        <translation>dauerte {duration}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>under way, or broken off</source>
        <translation>im Gange oder abgebrochen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{clients} connected</source>
        <translation>{clients} verbunden</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>bisher {duration}</translation>
    </message>
    <message>
        <source>{field}: {what}</source>
        <translation>{field}: {what}</translation>
    </message>
    <message>
        <source>{file}: {remark}</source>
        <translation>{file}: {remark}</translation>
    </message>
    <message>
        <source>{finding} Accepted: {reason}</source>
        <translation>{finding} Akzeptiert: {reason}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{number} {title}: {text} (guides {guides})</source>
        <translation>{number} {title}: {text} (Handbücher {guides})</translation>
    </message>
    <message>
        <source>{phase}: {target}</source>
        <translation>{phase}: {target}</translation>
    </message>
    <message>
        <source>{range} ({source})</source>
        <translation>{range} ({source})</translation>
    </message>
    <message>
        <source>{rule}, {confidence}</source>
        <translation>{rule}, {confidence}</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <translation>{source}, {moment}</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <translation>{step}: {text}</translation>
    </message>
    <message>
        <source>{what}: {remark}</source>
        <translation>{what}: {remark}</translation>
    </message>
    <message>
        <source>{who}, who assigned it</source>
        <translation>{who} (hat sie zugeordnet)</translation>
    </message>
</context>
<context>
    <name>rulefile</name>
    <message>
        <source>A date such as {example} is expected.</source>
        <translation>Erwartet wird ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>A list of tables is expected.</source>
        <translation>Erwartet wird eine Liste von Tabellen.</translation>
    </message>
    <message>
        <source>A number from 1 on is expected.</source>
        <translation>Erwartet wird eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>A rule file says schema = “{schema}”. Choose another file.</source>
        <translation>In einer Regeldatei steht schema = „{schema}“. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A table is expected.</source>
        <translation>Erwartet wird eine Tabelle.</translation>
    </message>
    <message>
        <source>A text of one line, in quotes, is expected.</source>
        <translation>Erwartet wird ein einzeiliger Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A version such as {example} is expected.</source>
        <translation>Erwartet wird eine Version wie {example}.</translation>
    </message>
    <message>
        <source>An id has small letters, digits, dots and hyphens.</source>
        <translation>Eine ID besteht aus Kleinbuchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>Check the path and your rights there. The rule file in use stays as it is.</source>
        <translation>Prüfen Sie den Pfad und Ihre Rechte dort. Die verwendete Regeldatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Exactly one of these is expected: {choices}</source>
        <translation>Erwartet wird genau eines von diesen: {choices}</translation>
    </message>
    <message>
        <source>Get the file once more from where it came, and compare its checksum.</source>
        <translation>Holen Sie die Datei noch einmal von dort, woher sie kam, und vergleichen Sie ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>It is too large for a rule file.</source>
        <translation>Die Datei ist zu groß für eine Regeldatei.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the checksum read out to you once more; if it still differs, get the file again.</source>
        <translation>Es wurde nichts geändert. Lassen Sie sich die Prüfsumme noch einmal vorlesen; weicht sie immer noch ab, holen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. If you mean to go back, say so with {option}.</source>
        <translation>Es wurde nichts geändert. Wenn Sie zur älteren zurückwollen, geben Sie {option} an.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>Erwartet wird eines von diesen: {choices}</translation>
    </message>
    <message>
        <source>Take it over once more from where it came: {command}</source>
        <translation>Übernehmen Sie sie noch einmal von dort, woher sie kam: {command}</translation>
    </message>
    <message>
        <source>The program came with a newer rule file (serial {shipped}) than the one that you took over (serial {taken}). The newer one is used.</source>
        <translation>Mit dem Programm kam eine neuere Regeldatei (Nr. {shipped}) als die von Ihnen übernommene (Nr. {taken}). Verwendet wird die neuere.</translation>
    </message>
    <message>
        <source>The rule file cannot be used. At “{place}”: {problem}</source>
        <translation>Die Regeldatei lässt sich nicht verwenden. Bei „{place}“: {problem}</translation>
    </message>
    <message>
        <source>The rule file cannot be used. {problem}</source>
        <translation>Die Regeldatei lässt sich nicht verwenden. {problem}</translation>
    </message>
    <message>
        <source>The rule file has a form that this program does not know: {schema}.</source>
        <translation>Die Regeldatei hat ein Format, das dieses Programm nicht kennt: {schema}.</translation>
    </message>
    <message>
        <source>The rule file is not newer than the one in use: its serial is {new}, in use is {old}.</source>
        <translation>Die Regeldatei ist nicht neuer als die verwendete: Sie ist Nr. {new}, verwendet wird Nr. {old}.</translation>
    </message>
    <message>
        <source>The rule file that you took over is not used: it is damaged, or was changed afterwards.</source>
        <translation>Die von Ihnen übernommene Regeldatei wird nicht verwendet: Sie ist beschädigt oder wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Es sind zu viele.</translation>
    </message>
    <message>
        <source>These rules go round in a circle: {rules}.</source>
        <translation>Diese Regeln drehen sich im Kreis: {rules}.</translation>
    </message>
    <message>
        <source>This id appears twice: {id}</source>
        <translation>Diese ID kommt zweimal vor: {id}</translation>
    </message>
    <message>
        <source>This is not a rule file.</source>
        <translation>Das ist keine Regeldatei.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>Dieser Schlüssel ist nicht bekannt. Bekannt sind: {keys}</translation>
    </message>
    <message>
        <source>To use the older one all the same, take it over once more with {option}.</source>
        <translation>Um trotzdem die ältere zu verwenden, übernehmen Sie sie noch einmal mit {option}.</translation>
    </message>
    <message>
        <source>Use a newer version of the program, or a rule file of the form {schema}.</source>
        <translation>Verwenden Sie eine neuere Version des Programms oder eine Regeldatei im Format {schema}.</translation>
    </message>
    <message>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>{file} konnte nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not taken over: its SHA-256 is not the one that you gave.</source>
        <translation>{file} wird nicht übernommen: Der SHA-256-Wert ist nicht der, den Sie angegeben haben.</translation>
    </message>
    <message>
        <source>{what} The one that came with the program is used.</source>
        <translation>{what} Verwendet wird die mit dem Programm gelieferte.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>15 minutes to an hour</source>
        <translation>15 Minuten bis eine Stunde</translation>
    </message>
    <message>
        <source>24 hours after each site package</source>
        <translation>24 Stunden nach jedem Site-Paket</translation>
    </message>
    <message>
        <source>A Base update restarts the appliance</source>
        <translation>Eine Basisaktualisierung startet das Gerät neu</translation>
    </message>
    <message>
        <source>A Base update usually prepares a site package and is installed just before it.</source>
        <translation>Eine Basisaktualisierung bereitet meist ein Site-Paket vor und wird kurz davor installiert.</translation>
    </message>
    <message>
        <source>A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.</source>
        <translation>Mit einer Kopie des TLS-Zertifikats samt privatem Schlüssel bleibt der Standort auch nach einem gescheiterten Upgrade erreichbar.</translation>
    </message>
    <message>
        <source>A new backup after the Base packages</source>
        <translation>Neue Sicherungskopie nach den Basispaketen</translation>
    </message>
    <message>
        <source>A newly built site package relies on current certificate stores on the computers you support. Where they are outdated, most Jump Clients may show as offline.</source>
        <translation>Ein neu erstelltes Site-Paket setzt aktuelle Zertifikatspeicher auf den von Ihnen betreuten Rechnern voraus. Wo sie veraltet sind, erscheinen möglicherweise die meisten Jump Clients als offline.</translation>
    </message>
    <message>
        <source>A node that accepts no new client connections empties by itself as sessions end. Whoever waits for that cuts nobody off.</source>
        <translation>Ein Knoten, der keine neuen Client-Verbindungen annimmt, leert sich von selbst, wenn Sitzungen enden. Wer das abwartet, trennt niemanden.</translation>
    </message>
    <message>
        <source>A package that was downloaded is not listed again; only Technical Support can bring it back.</source>
        <translation>Ein heruntergeladenes Paket wird nicht wieder aufgeführt; nur der technische Support kann es zurückholen.</translation>
    </message>
    <message>
        <source>A rehearsal in a safe environment shows surprises before production does.</source>
        <translation>Ein Test in sicherer Umgebung zeigt Überraschungen vor dem Produktivbetrieb.</translation>
    </message>
    <message>
        <source>A representative console updates itself at its next start.</source>
        <translation>Eine Konsole des Support-Technikers aktualisiert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Active ones right after the upgrade; passive ones when they start, when a console connects, and at least once a day.</source>
        <translation>Aktive gleich nach dem Upgrade; passive beim Start, wenn sich eine Konsole verbindet, und mindestens einmal am Tag.</translation>
    </message>
    <message>
        <source>Adapt reports and queries on its database to varchar(32) for session.lsid and the new column lseq; then update the Integration Client, then the appliance. It needs Enterprise licences.</source>
        <translation>Passen Sie Berichte und Abfragen auf seiner Datenbank an varchar(32) für session.lsid und an die neue Spalte lseq an; aktualisieren Sie dann den Integration-Client, dann das Gerät. Er braucht Unternehmenslizenzen.</translation>
    </message>
    <message>
        <source>After checking for the update, {page} gives the new MSI before the upgrade. Consoles installed from it stay offline until the appliance is upgraded. The old ones need not be uninstalled; keep the old MSI, for only it can remove them.</source>
        <translation>Nach der Suche nach der Aktualisierung gibt es unter {page} schon vor dem Upgrade die neue MSI-Datei. Damit installierte Konsolen bleiben offline, bis das Gerät aktualisiert ist. Die alten müssen nicht deinstalliert werden; bewahren Sie die alte MSI-Datei auf, nur sie kann sie entfernen.</translation>
    </message>
    <message>
        <source>After establishing</source>
        <translation>Nach dem Herstellen</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address when the site is led to another appliance; one configured by host name follows.</source>
        <translation>Ein mit IP-Adresse konfigurierter Integration-Client bleibt bei der alten Adresse, wenn der Standort auf ein anderes Gerät geleitet wird; ein mit Hostname konfigurierter folgt.</translation>
    </message>
    <message>
        <source>An installation usually takes that long; with many stored recordings it takes much longer.</source>
        <translation>So lange dauert eine Installation meist; mit vielen gespeicherten Aufzeichnungen dauert sie viel länger.</translation>
    </message>
    <message>
        <source>Automatic updates and failover</source>
        <translation>Automatische Aktualisierungen und Failover</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave client software as it is.</source>
        <translation>Basisaktualisierungen und Lizenz-Add-ons lassen die Client-Software unverändert.</translation>
    </message>
    <message>
        <source>Be sure that the software works in yours before the other appliance is upgraded.</source>
        <translation>Vergewissern Sie sich, dass die Software in Ihrer Umgebung funktioniert, bevor das Upgrade des anderen Geräts beginnt.</translation>
    </message>
    <message>
        <source>Before 10.6: sessions are not merged</source>
        <translation>Vor 10.6: Sitzungen werden nicht zusammengeführt</translation>
    </message>
    <message>
        <source>Buttons update at their first use; Jumpoints and connection agents update by themselves.</source>
        <translation>Buttons aktualisieren sich bei der ersten Verwendung; Jumpoints und Verbindungsagenten aktualisieren sich selbst.</translation>
    </message>
    <message>
        <source>Buttons, Jumpoints and connection agents</source>
        <translation>Buttons, Jumpoints und Verbindungsagenten</translation>
    </message>
    <message>
        <source>Certificate stores on the endpoints</source>
        <translation>Zertifikatspeicher auf den betreuten Rechnern</translation>
    </message>
    <message>
        <source>Change none on the old primary: they are overwritten at the first data sync after the swap.</source>
        <translation>Ändern Sie auf dem bisherigen Primärgerät keine: Änderungen werden bei der ersten Datensynchronisierung nach dem Rollentausch überschrieben.</translation>
    </message>
    <message>
        <source>Clients that get no time between two versions may fail to update and have to be installed again by hand.</source>
        <translation>Clients, die zwischen zwei Versionen keine Zeit bekommen, können sich vielleicht nicht aktualisieren und müssen von Hand neu installiert werden.</translation>
    </message>
    <message>
        <source>Clients update themselves from one version to the next. If the next site package comes too soon, that fails and they have to be installed again by hand.</source>
        <translation>Clients aktualisieren sich von einer Version zur nächsten. Kommt das nächste Site-Paket zu früh, misslingt das, und sie müssen von Hand neu installiert werden.</translation>
    </message>
    <message>
        <source>Consoles deployed by MSI</source>
        <translation>Per MSI verteilte Konsolen</translation>
    </message>
    <message>
        <source>Consoles update themselves</source>
        <translation>Konsolen aktualisieren sich selbst</translation>
    </message>
    <message>
        <source>Distributing installs nothing</source>
        <translation>Verteilen installiert nichts</translation>
    </message>
    <message>
        <source>Do not lose the backup password</source>
        <translation>Kennwort der Sicherungskopie nicht verlieren</translation>
    </message>
    <message>
        <source>Downloaded once, gone from the list</source>
        <translation>Einmal heruntergeladen, nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Every environment differs</source>
        <translation>Jede Umgebung ist anders</translation>
    </message>
    <message>
        <source>Export the list of Jump Clients: every date under {column} is later than the upgrade.</source>
        <translation>Exportieren Sie die Liste der Jump Clients: Jedes Datum unter „{column}“ liegt nach dem Upgrade.</translation>
    </message>
    <message>
        <source>Exporting removes nothing</source>
        <translation>Der Export entfernt nichts</translation>
    </message>
    <message>
        <source>Extract the session data of the old primary just before the other one takes over.</source>
        <translation>Extrahieren Sie die Sitzungsdaten des alten Primärgeräts, unmittelbar bevor das andere übernimmt.</translation>
    </message>
    <message>
        <source>Extractable consoles</source>
        <translation>Extrahierbare Konsolen</translation>
    </message>
    <message>
        <source>Failover is set up with each appliance&apos;s own address; the shared host name leads to only one of them.</source>
        <translation>Failover wird mit der eigenen Adresse jedes Geräts eingerichtet; der gemeinsame Hostname führt nur zu einem davon.</translation>
    </message>
    <message>
        <source>Failover itself interrupts</source>
        <translation>Auch Failover selbst unterbricht</translation>
    </message>
    <message>
        <source>Failover needs the same value under {control} on both appliances.</source>
        <translation>Failover braucht auf beiden Geräten denselben Wert unter „{control}“.</translation>
    </message>
    <message>
        <source>From 10.6 on, a session&apos;s LSID is a text of 32 characters. The new LSEQ is a running number, neither guaranteed to be unique nor strictly in sequence.</source>
        <translation>Ab 10.6 ist die LSID einer Sitzung ein Text von 32 Zeichen. Die neue LSEQ ist eine laufende Nummer; sie ist weder sicher eindeutig noch streng fortlaufend.</translation>
    </message>
    <message>
        <source>Have your integration searched</source>
        <translation>Integration durchsuchen lassen</translation>
    </message>
    <message>
        <source>If the primary is an Atlas master</source>
        <translation>Wenn das Primärgerät ein Atlas-Master ist</translation>
    </message>
    <message>
        <source>In the 10.6 era the data sync before failover is broken is forced on the backup; guides for later versions start it on the primary.</source>
        <translation>In der Ära 10.6 wird die Datensynchronisierung vor dem Trennen des Failovers auf dem Backup-Gerät erzwungen; Handbücher für spätere Versionen beginnen sie am Primärgerät.</translation>
    </message>
    <message>
        <source>Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.</source>
        <translation>Vor dem Upgrade erstellte Installationsprogramme für Buttons, Jump Clients und Konsolen müssen neu erstellt werden.</translation>
    </message>
    <message>
        <source>Integration Client and the host name</source>
        <translation>Integration-Client und Hostname</translation>
    </message>
    <message>
        <source>Integration Client before the appliance</source>
        <translation>Integration-Client vor dem Gerät</translation>
    </message>
    <message>
        <source>Integration Clients</source>
        <translation>Integration-Clients</translation>
    </message>
    <message>
        <source>It does so by itself. While it restarts it does not answer; that is expected.</source>
        <translation>Es tut das von selbst. Während des Neustarts antwortet es nicht; das ist zu erwarten.</translation>
    </message>
    <message>
        <source>Keep certificate and private key</source>
        <translation>Zertifikat und privaten Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>LSID becomes text</source>
        <translation>LSID wird zu Text</translation>
    </message>
    <message>
        <source>Leave enough time between them to trust the new version, but no more than needed: there is no failover meanwhile. Both appliances take about the same time.</source>
        <translation>Lassen Sie dazwischen genug Zeit, um der neuen Version zu vertrauen, aber nicht mehr als nötig: Währenddessen gibt es kein Failover. Beide Geräte brauchen etwa gleich lange.</translation>
    </message>
    <message>
        <source>Low-traffic hours</source>
        <translation>Zeiten mit wenig Betrieb</translation>
    </message>
    <message>
        <source>Major releases come on a schedule</source>
        <translation>Hauptversionen kommen nach Zeitplan</translation>
    </message>
    <message>
        <source>Many Jump Clients at once</source>
        <translation>Viele Jump Clients auf einmal</translation>
    </message>
    <message>
        <source>Most pages vanish from the backup, and the first data sync begins after about a minute. It may take seconds or hours.</source>
        <translation>Vom Backup-Gerät verschwinden die meisten Seiten, und nach etwa einer Minute beginnt die erste Datensynchronisierung. Sie kann Sekunden oder Stunden dauern.</translation>
    </message>
    <message>
        <source>No package is installed before a settings backup is on this computer and has been checked.</source>
        <translation>Kein Paket wird installiert, bevor eine Sicherungskopie auf diesem Rechner liegt und geprüft ist.</translation>
    </message>
    <message>
        <source>No time to wait</source>
        <translation>Keine Zeit zu warten</translation>
    </message>
    <message>
        <source>No wait after Base updates</source>
        <translation>Keine Wartezeit nach Basisaktualisierungen</translation>
    </message>
    <message>
        <source>Nobody can restore a backup whose password is lost, not even the vendor.</source>
        <translation>Eine Sicherungskopie mit verlorenem Kennwort kann niemand wiederherstellen, auch nicht der Hersteller.</translation>
    </message>
    <message>
        <source>Nobody can sign in then: users are logged out and all sessions end.</source>
        <translation>Niemand kann sich dann anmelden: Benutzer werden abgemeldet, und alle Sitzungen enden.</translation>
    </message>
    <message>
        <source>Not yet updated</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>Old appliances need intermediate versions</source>
        <translation>Alte Geräte brauchen Zwischenversionen</translation>
    </message>
    <message>
        <source>Old installers stop working</source>
        <translation>Alte Installationsprogramme funktionieren nicht mehr</translation>
    </message>
    <message>
        <source>On locked-down computers they have to be deployed again.</source>
        <translation>Auf Rechnern mit eingeschränkten Rechten müssen sie erneut verteilt werden.</translation>
    </message>
    <message>
        <source>Once the Base packages are in, take another backup, then go on with the site packages at once.</source>
        <translation>Erstellen Sie nach den Basispaketen eine weitere Sicherungskopie, und fahren Sie dann sofort mit den Site-Paketen fort.</translation>
    </message>
    <message>
        <source>Only site packages affect the clients</source>
        <translation>Nur Site-Pakete betreffen die Clients</translation>
    </message>
    <message>
        <source>Order matters</source>
        <translation>Die Reihenfolge zählt</translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation>Eigene Adressen</translation>
    </message>
    <message>
        <source>Own programs and databases first</source>
        <translation>Eigene Programme und Datenbanken zuerst</translation>
    </message>
    <message>
        <source>Packages unlock each other. Install what is available; the next one then becomes available.</source>
        <translation>Pakete geben einander frei. Installieren Sie, was verfügbar ist; dann wird das nächste verfügbar.</translation>
    </message>
    <message>
        <source>Plan the windows of a failover pair for hours in which few people work.</source>
        <translation>Planen Sie die Wartungszeiträume eines Failover-Paars für Stunden, in denen wenige arbeiten.</translation>
    </message>
    <message>
        <source>Programs that read answers of the API must know the namespace that api/reporting.xsd and api/command.xsd on the site name.</source>
        <translation>Programme, die Antworten der API lesen, müssen den Namespace kennen, den api/reporting.xsd und api/command.xsd auf dem Standort nennen.</translation>
    </message>
    <message>
        <source>Proof that all have updated</source>
        <translation>Nachweis, dass alle aktualisiert sind</translation>
    </message>
    <message>
        <source>Protect the private key</source>
        <translation>Privaten Schlüssel schützen</translation>
    </message>
    <message>
        <source>Recordings, and files of the file store over 200 KB or beyond the fiftieth.</source>
        <translation>Aufzeichnungen sowie Dateien des Dateispeichers, die größer als 200 KB sind oder nach der fünfzigsten kommen.</translation>
    </message>
    <message>
        <source>Sessions held while failover is broken</source>
        <translation>Sitzungen bei getrennter Failover-Beziehung</translation>
    </message>
    <message>
        <source>Sessions that end while failover is broken are merged when it is re-established.</source>
        <translation>Sitzungen, die bei getrennter Failover-Beziehung enden, werden bei der Wiederherstellung zusammengeführt.</translation>
    </message>
    <message>
        <source>Settings backup first</source>
        <translation>Zuerst die Sicherungskopie</translation>
    </message>
    <message>
        <source>Settings during a cluster upgrade</source>
        <translation>Einstellungen während eines Cluster-Upgrades</translation>
    </message>
    <message>
        <source>Sites under maintenance are notified by e-mail when their major release is ready. Until then the list of updates may be empty.</source>
        <translation>Standorte mit Wartungsvertrag erfahren per E-Mail, wenn ihre Hauptversion bereitsteht. Bis dahin kann die Liste der Aktualisierungen leer sein.</translation>
    </message>
    <message>
        <source>Some packages can be installed only after others; a locked one says what it waits for.</source>
        <translation>Manche Pakete lassen sich erst nach anderen installieren; ein gesperrtes zeigt, worauf es wartet.</translation>
    </message>
    <message>
        <source>Such a Jump Client shows as {state}. An attempt to jump to it moves it to the front of the queue.</source>
        <translation>Ein solcher Jump Client erscheint als „{state}“. Ein Jump-Versuch zu ihm setzt ihn an die Spitze der Warteschlange.</translation>
    </message>
    <message>
        <source>Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.</source>
        <translation>Schalten Sie nichts aus, und starten Sie nichts neu. Wenden Sie sich an den technischen Support; das Supportpaket hilft ihm.</translation>
    </message>
    <message>
        <source>Technical Support can tell from the page {page}. The support bundle contains it.</source>
        <translation>Der technische Support kann es an der Seite {page} ablesen. Das Supportpaket enthält sie.</translation>
    </message>
    <message>
        <source>The alternative: uninstall all client software first, install every package in order, then install all clients again by hand.</source>
        <translation>Der andere Weg: zuerst die gesamte Client-Software deinstallieren, jedes Paket der Reihe nach installieren, dann alle Clients von Hand wieder installieren.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock must be right</source>
        <translation>Die Uhr des Geräts muss richtig gehen</translation>
    </message>
    <message>
        <source>The certificate stays on the appliance; you only get a copy.</source>
        <translation>Das Zertifikat bleibt auf dem Gerät; Sie erhalten nur eine Kopie.</translation>
    </message>
    <message>
        <source>The same key on both</source>
        <translation>Derselbe Schlüssel auf beiden</translation>
    </message>
    <message>
        <source>The site is down during an installation</source>
        <translation>Während einer Installation ist der Standort nicht erreichbar</translation>
    </message>
    <message>
        <source>The sync is forced on the backup</source>
        <translation>Synchronisierung auf dem Backup-Gerät erzwingen</translation>
    </message>
    <message>
        <source>Then the backup becomes the backup master of the cluster.</source>
        <translation>Dann wird das Backup-Gerät zum Backup-Master-Knoten des Clusters.</translation>
    </message>
    <message>
        <source>They can overload appliance and network. Lower “{control}” beforehand.</source>
        <translation>Das kann Gerät und Netzwerk überlasten. Setzen Sie vorher „{control}“ herab.</translation>
    </message>
    <message>
        <source>They do not update themselves: install them again from the Downloads page of the support site.</source>
        <translation>Sie aktualisieren sich nicht selbst: Installieren Sie sie von der Download-Seite der Support-Site neu.</translation>
    </message>
    <message>
        <source>Too many versions in a row</source>
        <translation>Zu viele Versionen nacheinander</translation>
    </message>
    <message>
        <source>Trouble during a Base update: do not restart</source>
        <translation>Probleme bei einer Basisaktualisierung: nicht neu starten</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Erst ausprobieren</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Zwei Wartungszeiträume</translation>
    </message>
    <message>
        <source>Unsure which package or which order?</source>
        <translation>Unsicher bei Paket oder Reihenfolge?</translation>
    </message>
    <message>
        <source>Updates and keys depend on it. Correct a wrong time with NTP under {page}.</source>
        <translation>Aktualisierungen und Schlüssel hängen davon ab. Eine falsche Zeit wird per NTP unter {page} berichtigt.</translation>
    </message>
    <message>
        <source>Users, settings, files, logs and recordings of the primary replace what the backup holds.</source>
        <translation>Benutzer, Einstellungen, Dateien, Protokolle und Aufzeichnungen des Primärgeräts ersetzen, was auf dem Backup-Gerät ist.</translation>
    </message>
    <message>
        <source>Wait for the clients to leave</source>
        <translation>Warten, bis die Clients weg sind</translation>
    </message>
    <message>
        <source>What a backup leaves out</source>
        <translation>Was eine Sicherungskopie auslässt</translation>
    </message>
    <message>
        <source>Whatever keeps or reads LSID as an integer must take text before the appliance is upgraded.</source>
        <translation>Was LSID als Ganzzahl speichert oder liest, muss Text annehmen, bevor das Gerät das Upgrade erhält.</translation>
    </message>
    <message>
        <source>When Jump Clients update</source>
        <translation>Wann Jump Clients sich aktualisieren</translation>
    </message>
    <message>
        <source>Whether they can be used for pairs and clusters depends on the version; what the console offers is what counts.</source>
        <translation>Ob sie sich bei Paaren und Clustern verwenden lassen, hängt von der Version ab; es gilt, was die Konsole anbietet.</translation>
    </message>
    <message>
        <source>Which way the data flows</source>
        <translation>In welche Richtung die Daten fließen</translation>
    </message>
    <message>
        <source>While the other appliance takes over, the site is briefly unavailable: plan for it.</source>
        <translation>Während das andere Gerät übernimmt, ist der Standort kurz nicht erreichbar: Planen Sie das ein.</translation>
    </message>
    <message>
        <source>Whoever has the exported key can pose as your site. A passphrase protects it.</source>
        <translation>Wer den exportierten Schlüssel hat, kann sich als Ihr Standort ausgeben. Eine Passphrase schützt ihn.</translation>
    </message>
    <message>
        <source>XML answers get a namespace</source>
        <translation>XML-Antworten erhalten einen Namespace</translation>
    </message>
    <message>
        <source>“upgrade-assistant scan” lists the places in schemas, source code and sample answers that will break.</source>
        <translation>„upgrade-assistant scan“ führt die Stellen in Schemas, Quellcode und Beispielantworten auf, die nicht mehr funktionieren werden.</translation>
    </message>
    <message>
        <source>“{control}” only brings the package to the other nodes; each is upgraded later.</source>
        <translation>„{control}“ bringt das Paket nur auf die anderen Knoten; aktualisiert wird jeder später.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n Traffic-Knoten</numerusform>
            <numerusform>%n Traffic-Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {finding} Reason: {reason}</source>
        <translation>Akzeptiert: {finding} Grund: {reason}</translation>
    </message>
    <message>
        <source>All steps have ended, but the run is not done until this is restored. Resume it: what you did by hand is then seen.</source>
        <translation>Alle Schritte sind beendet, doch der Lauf ist erst abgeschlossen, wenn dies wiederhergestellt ist. Setzen Sie ihn fort: Was Sie von Hand getan haben, wird dann erkannt.</translation>
    </message>
    <message>
        <source>Being taken back: {step}</source>
        <translation>Wird zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>Changing it at the simulated desk</source>
        <translation>Die Änderung wird am simulierten Controller ausgeführt</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Das Ergebnis wird geprüft</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. You do it and say what you see.</source>
        <translation>Von einer Person beschrieben: {product}, Basis {base}. Sie führen es aus und sagen, was Sie sehen.</translation>
    </message>
    <message>
        <source>Everything in the plan is done. The next stages deal with the clients and the report.</source>
        <translation>Alles im Plan ist erledigt. Die nächsten Etappen kümmern sich um die Clients und den Bericht.</translation>
    </message>
    <message>
        <source>More time was given.</source>
        <translation>Es wurde mehr Zeit gegeben.</translation>
    </message>
    <message>
        <source>Not everything is restored yet</source>
        <translation>Noch ist nicht alles wiederhergestellt</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Nichts kann hier zeigen, wie weit es ist.</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Das Skript wird gespeichert</translation>
    </message>
    <message>
        <source>The choices were changed: {what}.</source>
        <translation>Die Auswahl wurde geändert: {what}.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>Der Umzug ist abgeschlossen</translation>
    </message>
    <message>
        <source>The run continues</source>
        <translation>Der Lauf geht weiter</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>Der Lauf ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The run was resumed by {who}.</source>
        <translation>Der Lauf wurde von {who} fortgesetzt.</translation>
    </message>
    <message>
        <source>The run was started by {who}.</source>
        <translation>Der Lauf wurde von {who} begonnen.</translation>
    </message>
    <message>
        <source>The simulated desk did not make the change.</source>
        <translation>Der simulierte Controller hat die Änderung nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The simulated site can only be led over in the way that it was started with (“--swing”). If that is the chosen one, see whether the site is still running, then try again.</source>
        <translation>Der simulierte Standort lässt sich nur auf dem Weg umstellen, mit dem er gestartet wurde („--swing“). Ist es der gewählte, prüfen Sie, ob der Standort noch läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The site or its packages are not the same any more.</source>
        <translation>Der Standort oder seine Pakete sind nicht mehr dieselben.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>Das Upgrade ist abgeschlossen</translation>
    </message>
    <message>
        <source>This way did not work: {reason}</source>
        <translation>Dieser Weg hat nicht funktioniert: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>how the site is redirected</source>
        <translation>Umleitung des Standorts</translation>
    </message>
    <message>
        <source>maintenance windows</source>
        <translation>Wartungszeiträume</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>not everything is restored</source>
        <translation>noch nicht alles wiederhergestellt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>time for the clients</source>
        <translation>Zeit für die Clients</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>wanted version</source>
        <translation>gewünschte Version</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{who} answered: {words}</source>
        <translation>{who} hat geantwortet: {words}</translation>
    </message>
    <message>
        <source>{who} wants this tried again: {step}</source>
        <translation>{who} möchte dies noch einmal versuchen: {step}</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n Datei durchsucht, {size}.</numerusform>
            <numerusform>%n Dateien durchsucht, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved list has all.</source>
        <translation>
            <numerusform>%n weitere; die gespeicherte Liste hat alle.</numerusform>
            <numerusform>%n weitere; die gespeicherte Liste hat alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n Stelle ist vor 10.6 zu ändern oder zu prüfen.</numerusform>
            <numerusform>%n Stellen sind vor 10.6 zu ändern oder zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not read</source>
        <translation>
            <numerusform>%n Eintrag nicht gelesen</numerusform>
            <numerusform>%n Einträge nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add the folders and files of your integration, or drop them here.</source>
        <translation>Fügen Sie die Ordner und Dateien Ihrer Integration hinzu, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Choose a place to see why it breaks and what it must become.</source>
        <translation>Wählen Sie eine Stelle, um zu sehen, warum sie nicht mehr funktioniert und was daraus werden muss.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Die Dateien werden gezählt</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>From 10.6 on an LSID is a text of 32 characters, and XML answers have a namespace. This finds the places in your code, schemas and reports that will break. Your files are only read.</source>
        <translation>Ab 10.6 ist eine LSID ein Text mit 32 Zeichen, und XML-Antworten haben einen Namensraum. Hier finden Sie die Stellen in Ihrem Code, Ihren Schemas und Berichten, die dann nicht mehr funktionieren. Ihre Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>It reads text and runs nothing. An LSID that goes by another name, such as session_id, is not found, nor is what exists only inside a database. Look at such places yourself.</source>
        <translation>Sie liest Text und führt nichts aus. Eine LSID, die anders heißt, etwa session_id, wird nicht gefunden, ebenso wenig, was nur in einer Datenbank steht. Sehen Sie sich solche Stellen selbst an.</translation>
    </message>
    <message>
        <source>Leave out {path}</source>
        <translation>{path} weglassen</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>Ihre Dateien werden durchsucht</translation>
    </message>
    <message>
        <source>Not everything could be read; see below.</source>
        <translation>Nicht alles konnte gelesen werden, siehe unten.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Es wurde nichts gefunden, was nicht mehr funktionieren wird.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule {rule}, {confidence}</source>
        <translation>Regel {rule}, {confidence}</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Als {format} speichern …</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Ihre Integrationen durchsuchen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What a scan cannot know</source>
        <translation>Was eine Suche nicht wissen kann</translation>
    </message>
    <message>
        <source>What it must become: {what}</source>
        <translation>Zu tun: {what}</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Was durchsucht wird</translation>
    </message>
    <message>
        <source>What will break</source>
        <translation>Was nicht mehr funktionieren wird</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Wohin die Liste kommt</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Die Liste wird geschrieben</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Appliances go by letters in the order of their own addresses: A is the first --appliance.</source>
        <translation>Die Buchstaben der Geräte folgen der Reihenfolge ihrer eigenen Adressen: A ist die erste --appliance.</translation>
    </message>
    <message>
        <source>Continue without storing: you will be asked again next time. Or unlock it and try once more.</source>
        <translation>Fahren Sie ohne Speichern fort: Beim nächsten Mal werden Sie wieder gefragt. Oder entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Each appliance has its own users for /appliance; a data sync does not copy them. If this one has another account, enter it: below the account for /appliance on the Site page, or under “appliances” in the secrets. The refused account will not be tried again automatically.</source>
        <translation>Jedes Gerät hat eigene Benutzer für /appliance; eine Datensynchronisierung kopiert sie nicht. Hat dieses ein anderes Konto, geben Sie es ein: auf der Seite „Standort“ unter dem Konto für /appliance oder unter „appliances“ in den Geheimnissen. Das abgewiesene Konto wird von selbst nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>One JSON object is expected; docs/command-line.md shows it.</source>
        <translation>Erwartet wird ein JSON-Objekt; docs/command-line.md zeigt es.</translation>
    </message>
    <message>
        <source>Standard input does not hold the secrets in the expected form.</source>
        <translation>Die Standardeingabe enthält die Geheimnisse nicht in der erwarteten Form.</translation>
    </message>
    <message>
        <source>The secrets have an account for {appliance}, and the site has no such appliance.</source>
        <translation>Die Geheimnisse enthalten ein Konto für {appliance}; ein solches Gerät hat der Standort nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is missing or locked.</source>
        <translation>Der Schlüsselbund des Systems fehlt oder ist gesperrt.</translation>
    </message>
    <message>
        <source>{appliance}: {message}</source>
        <translation>{appliance}: {message}</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Continue without storing</source>
        <translation>Ohne Speichern &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Beschreiben</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>API-Konto</translation>
    </message>
    <message>
        <source>Account for the console /appliance</source>
        <translation>Konto für die Konsole /appliance</translation>
    </message>
    <message>
        <source>Account for the console /login</source>
        <translation>Konto für die Konsole /login</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>As your representatives and customers reach it. A port may follow after a colon.</source>
        <translation>So, wie Ihre Support-Techniker und Kunden ihn erreichen. Nach einem Doppelpunkt darf ein Port folgen.</translation>
    </message>
    <message>
        <source>Base version, the list of updates, installing, and the certificate export need it.</source>
        <translation>Basisversion, Liste der Aktualisierungen, Installation und Zertifikatsexport brauchen es.</translation>
    </message>
    <message>
        <source>Before a password is sent anywhere, the certificate is checked. This cannot be switched off; a certificate that nobody vouches for has to be compared by a person.</source>
        <translation>Bevor ein Kennwort gesendet wird, wird das Zertifikat geprüft. Das lässt sich nicht abschalten; ein Zertifikat, für das niemand bürgt, muss verglichen werden.</translation>
    </message>
    <message>
        <source>Before version 16 there are none: leave this empty, and the account of /login asks the API as well.</source>
        <translation>Vor Version 16 gibt es keine: Lassen Sie dies leer, dann fragt das Konto von /login auch die API.</translation>
    </message>
    <message>
        <source>Certificate and fingerprint</source>
        <translation>Zertifikat und Fingerabdruck</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Change the entries</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Compare the fingerprint first, then accept the certificate.</source>
        <translation>Vergleichen Sie zuerst den Fingerabdruck, und akzeptieren Sie dann das Zertifikat.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one on the page {page}, or with what the person who looks after the certificate tells you. Do not use a connection through this site for it.</source>
        <translation>Vergleichen Sie diesen Fingerabdruck mit dem auf der Seite {page} oder mit der Auskunft der Person, die das Zertifikat betreut. Nutzen Sie dafür keine Verbindung über diesen Standort.</translation>
    </message>
    <message>
        <source>Console /appliance</source>
        <translation>Konsole /appliance</translation>
    </message>
    <message>
        <source>Console /appliance on the new appliance</source>
        <translation>Konsole /appliance auf dem neuen Gerät</translation>
    </message>
    <message>
        <source>Console /appliance on the second appliance</source>
        <translation>Konsole /appliance auf dem zweiten Gerät</translation>
    </message>
    <message>
        <source>Console /login</source>
        <translation>Konsole /login</translation>
    </message>
    <message>
        <source>Each appliance of a pair has its own users for /appliance; a data sync does not copy them.</source>
        <translation>Jedes Gerät eines Paars hat eigene Benutzer für /appliance; eine Datensynchronisierung kopiert sie nicht.</translation>
    </message>
    <message>
        <source>Enter the host name of your site, for instance support.example.com.</source>
        <translation>Geben Sie den Hostnamen Ihres Standorts ein, zum Beispiel support.example.com.</translation>
    </message>
    <message>
        <source>Enter the own address of the new appliance.</source>
        <translation>Geben Sie die eigene Adresse des neuen Geräts ein.</translation>
    </message>
    <message>
        <source>Enter the own address of the old appliance as well: the host name will lead to the new one.</source>
        <translation>Geben Sie auch die eigene Adresse des alten Geräts ein: Der Hostname wird zum neuen führen.</translation>
    </message>
    <message>
        <source>Fill in user and password, or clear the tick: then one account is for both.</source>
        <translation>Füllen Sie Benutzer und Kennwort aus, oder entfernen Sie den Haken: Dann gilt ein Konto für beide.</translation>
    </message>
    <message>
        <source>GUID of the appliance</source>
        <translation>GUID des Geräts</translation>
    </message>
    <message>
        <source>Give its name and the accounts you have. Fewer accounts work too; more is then done by hand.</source>
        <translation>Geben Sie seinen Namen und Ihre Konten an. Es geht auch mit weniger; dann geschieht mehr von Hand.</translation>
    </message>
    <message>
        <source>Give its name. The rest you read on the consoles and type on the next pages.</source>
        <translation>Geben Sie seinen Namen an. Alles Weitere lesen Sie in den Konsolen ab und geben es auf den nächsten Seiten ein.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>Verglichen: akzeptieren</translation>
    </message>
    <message>
        <source>Is this your appliance?</source>
        <translation>Ist das Ihr Gerät?</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt an</translation>
    </message>
    <message>
        <source>Leave user name and password empty if both have the same account.</source>
        <translation>Lassen Sie Benutzername und Kennwort leer, wenn beide dasselbe Konto haben.</translation>
    </message>
    <message>
        <source>Look through it as you would with your own site, then press Connect.</source>
        <translation>Sehen Sie es durch wie bei einem echten Standort, und drücken Sie dann „Verbinden“.</translation>
    </message>
    <message>
        <source>Looking up who answers at {host}</source>
        <translation>Es wird nachgesehen, wer unter {host} antwortet</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Namen darin</translation>
    </message>
    <message>
        <source>No secret has been sent yet. This computer cannot tell whether it is; you can.</source>
        <translation>Noch wurde nichts Geheimes gesendet. Dieser Rechner kann es nicht feststellen; Sie können es.</translation>
    </message>
    <message>
        <source>Not the host name: that will lead to the new one.</source>
        <translation>Nicht der Hostname: Der wird zum neuen führen.</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth-Client-ID</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth-Client-Geheimnis</translation>
    </message>
    <message>
        <source>Of a failover pair: the own address of each, separated by a comma. Of a single appliance only where the host name does not lead straight to it, for instance behind a proxy.</source>
        <translation>Bei einem Failover-Paar die eigene Adresse jedes Geräts, durch Komma getrennt. Bei einem einzelnen Gerät nur, wenn der Hostname nicht direkt zu ihm führt, zum Beispiel hinter einem Proxy.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes. They never go into a run file.</source>
        <translation>Sonst werden sie beim Schließen des Fensters vergessen. Sie stehen nie in einer Laufdatei.</translation>
    </message>
    <message>
        <source>Own address of the new appliance</source>
        <translation>Eigene Adresse des neuen Geräts</translation>
    </message>
    <message>
        <source>Own address of the old appliance</source>
        <translation>Eigene Adresse des alten Geräts</translation>
    </message>
    <message>
        <source>Own addresses of the appliances</source>
        <translation>Eigene Adressen der Geräte</translation>
    </message>
    <message>
        <source>PEM file of an internal authority that this computer does not know.</source>
        <translation>PEM-Datei einer internen Zertifizierungsstelle, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password at {address}</source>
        <translation>Kennwort bei {address}</translation>
    </message>
    <message>
        <source>Password for /appliance on the new one</source>
        <translation>Kennwort für /appliance auf dem neuen</translation>
    </message>
    <message>
        <source>Reads roles, versions and clients, and makes the settings backup. The quickest way.</source>
        <translation>Liest Rollen, Versionen und Clients und erstellt die Sicherungskopie. Der schnellste Weg.</translation>
    </message>
    <message>
        <source>Remember the passwords in the keyring of this computer</source>
        <translation>Kennwörter im Schlüsselbund dieses Rechners speichern</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation>Anmeldung bei {host}</translation>
    </message>
    <message>
        <source>Steps in where the API cannot: backup, roles, the list of Jump Clients.</source>
        <translation>Springt ein, wo die API es nicht kann: Sicherungskopie, Rollen, Liste der Jump Clients.</translation>
    </message>
    <message>
        <source>That is not a host name. No https://, no path; a port may follow after a colon.</source>
        <translation>Das ist kein Hostname. Kein https://, kein Pfad; nach einem Doppelpunkt darf ein Port folgen.</translation>
    </message>
    <message>
        <source>The assistant looks and acts by every way you open for it. One account is enough to begin.</source>
        <translation>Der Assistent sieht nach und handelt auf jedem Weg, den Sie ihm öffnen. Ein Konto genügt für den Anfang.</translation>
    </message>
    <message>
        <source>The new one gets certificate, software and data of the old one; then DNS leads everybody there, and the old one is reset or deleted.</source>
        <translation>Das neue erhält Zertifikat, Software und Daten des alten; dann führt DNS alle dorthin, und das alte wird zurückgesetzt oder gelöscht.</translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation>Das neue ist</translation>
    </message>
    <message>
        <source>The old one is</source>
        <translation>Das alte ist</translation>
    </message>
    <message>
        <source>The site moves to a new appliance</source>
        <translation>Der Standort zieht auf ein neues Gerät um</translation>
    </message>
    <message>
        <source>They are granted in the console: {page}.</source>
        <translation>Sie werden in der Konsole gewährt: {page}.</translation>
    </message>
    <message>
        <source>This is practice: everything is filled in for the simulated site</source>
        <translation>Dies ist eine Übung: Für den simulierten Standort ist alles ausgefüllt</translation>
    </message>
    <message>
        <source>Three ways, in this order</source>
        <translation>Drei Wege, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>User and password belong together: fill in both or neither.</source>
        <translation>Benutzer und Kennwort gehören zusammen: Füllen Sie beide aus oder keines.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name at {address}</source>
        <translation>Benutzername bei {address}</translation>
    </message>
    <message>
        <source>User name for /appliance on the new one</source>
        <translation>Benutzername für /appliance auf dem neuen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>What each permission is for</source>
        <translation>Wofür die einzelnen Berechtigungen sind</translation>
    </message>
    <message>
        <source>What the API can do is done through it. What it cannot do is done on the console&apos;s pages. The rest you do yourself, and the assistant checks afterwards.</source>
        <translation>Was die API kann, geschieht über sie. Was sie nicht kann, geschieht auf den Seiten der Konsole. Den Rest tun Sie selbst, und der Assistent sieht danach nach.</translation>
    </message>
    <message>
        <source>Where it answers once it is installed by its set-up guide.</source>
        <translation>Unter der es antwortet, sobald es nach dem Einrichtungshandbuch installiert ist.</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>Welcher Standort?</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Wer antwortet hier?</translation>
    </message>
    <message>
        <source>With accounts</source>
        <translation>Mit Konten</translation>
    </message>
    <message>
        <source>Without an account: describe the site by hand</source>
        <translation>Ohne Konto: den Standort von Hand beschreiben</translation>
    </message>
    <message>
        <source>You type what the consoles show and do each step there. The assistant says what to do, checks files and keeps the record.</source>
        <translation>Sie geben ein, was die Konsolen zeigen, und führen dort jeden Schritt aus. Der Assistent sagt, was zu tun ist, prüft die Dateien und führt Protokoll.</translation>
    </message>
    <message>
        <source>a physical appliance</source>
        <translation>ein physisches Gerät</translation>
    </message>
    <message>
        <source>a virtual machine</source>
        <translation>eine virtuelle Maschine</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>von Ihnen akzeptiert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>support.example.com</source>
        <translation>support.example.com</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>{address} answers with this certificate</source>
        <translation>{address} antwortet mit diesem Zertifikat</translation>
    </message>
    <message>
        <source>{address} has another account</source>
        <translation>{address} hat ein anderes Konto</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{host} is contacted at {address}, not at the address that DNS gives.</source>
        <translation>{host} wird unter {address} angesprochen, nicht unter der Adresse, die DNS nennt.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeiträume</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A run is under way. Go back to it first.</source>
        <translation>Ein Lauf ist im Gange. Kehren Sie zuerst dorthin zurück.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation>Atlas-Cluster</translation>
    </message>
    <message>
        <source>Before an upgrade to 10.6: finds what will break in your code, schemas and reports. Only reads.</source>
        <translation>Vor einem Upgrade auf 10.6: findet, was in Ihrem Code, Ihren Schemas und Berichten nicht mehr funktionieren wird. Liest nur.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Closing what was open</source>
        <translation>Bisher Geöffnetes wird geschlossen</translation>
    </message>
    <message>
        <source>Cluster without failover</source>
        <translation>Cluster ohne Failover</translation>
    </message>
    <message>
        <source>Continue where you stopped, on this computer or with a file from a colleague.</source>
        <translation>Dort weitermachen, wo Sie angehalten haben, auf diesem Rechner oder mit einer Datei aus dem Team.</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Failover-Paar</translation>
    </message>
    <message>
        <source>Fetch files</source>
        <translation>Dateien holen</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>Aktualisierungsdateien für ein abgeschottetes Netz holen</translation>
    </message>
    <message>
        <source>Look at your site, plan the packages, verify backup and certificate, then upgrade.</source>
        <translation>Standort ansehen, Pakete planen, Sicherungskopie und Zertifikat prüfen, dann das Upgrade ausführen.</translation>
    </message>
    <message>
        <source>Move to a new appliance</source>
        <translation>Umzug auf ein neues Gerät</translation>
    </message>
    <message>
        <source>New upgrade</source>
        <translation>Neues Upgrade</translation>
    </message>
    <message>
        <source>On a computer with Internet access: reads the shopping list on the medium, downloads what it asks for and packs it.</source>
        <translation>Auf einem Rechner mit Internetzugang: die Abholliste auf dem Datenträger lesen, herunterladen, was darauf steht, und alles packen.</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Opening the run file</source>
        <translation>Die Laufdatei wird geöffnet</translation>
    </message>
    <message>
        <source>Practise on a simulated site</source>
        <translation>An einem simulierten Standort üben</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Üben: {what}</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Run files</source>
        <translation>Laufdateien</translation>
    </message>
    <message>
        <source>Scan files</source>
        <translation>Dateien durchsuchen</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Ihre Integrationen durchsuchen</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Einzelnes Gerät</translation>
    </message>
    <message>
        <source>Starting a simulated site</source>
        <translation>Ein simulierter Standort wird gestartet</translation>
    </message>
    <message>
        <source>The simulated site is already running.</source>
        <translation>Der simulierte Standort läuft bereits.</translation>
    </message>
    <message>
        <source>The whole upgrade, on appliances that exist only here. Nothing can break.</source>
        <translation>Das ganze Upgrade, an Geräten, die es nur hier gibt. Dabei kann nichts schiefgehen.</translation>
    </message>
    <message>
        <source>Upgrade Assistant takes you through the upgrade of your remote-support appliances, step by step. It changes nothing without asking you first.</source>
        <translation>Upgrade Assistant führt Sie Schritt für Schritt durch das Upgrade Ihrer Remote-Support-Geräte. Ohne vorher zu fragen, ändert er nichts.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>can go on now</source>
        <translation>kann jetzt weitergehen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>last used {age}</source>
        <translation>zuletzt benutzt {age}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{site}: {state}</source>
        <translation>{site}: {state}</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Not read: {why}</source>
        <translation>Nicht gelesen: {why}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} ({address}), read {moment}</source>
        <translation>Status &gt; Einfach von {appliance} ({address}), gelesen am {moment}</translation>
    </message>
    <message>
        <source>There is no account for the console /appliance.</source>
        <translation>Für die Konsole /appliance ist kein Konto vorhanden.</translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n console(s)</source>
        <translation>
            <numerusform>%n Konsole</numerusform>
            <numerusform>%n Konsolen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more region(s): see the list</source>
        <translation>
            <numerusform>%n weitere Region: siehe Liste</numerusform>
            <numerusform>%n weitere Regionen: siehe Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asking the appliance what it is</source>
        <translation>Das Gerät wird gefragt, was es ist</translation>
    </message>
    <message>
        <source>Atlas with failover</source>
        <translation>einem Atlas-Cluster mit Failover</translation>
    </message>
    <message>
        <source>Atlas without failover</source>
        <translation>einem Atlas-Cluster ohne Failover</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Automatisches Failover</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Basissoftware</translation>
    </message>
    <message>
        <source>Both are checked at every contact. If another appliance answers, work stops at once.</source>
        <translation>Beides wird bei jedem Kontakt geprüft. Antwortet ein anderes Gerät, wird sofort angehalten.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Certificate until {moment}</source>
        <translation>Zertifikat bis {moment}</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Zurzeit verbunden</translation>
    </message>
    <message>
        <source>Describe your site</source>
        <translation>Beschreiben Sie Ihren Standort</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Neu ermitteln</translation>
    </message>
    <message>
        <source>Failover role</source>
        <translation>Failover-Rolle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Was festgestellt wurde</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>If the site&apos;s host name leads to an address that can be enabled on either of the two.</source>
        <translation>Falls der Hostname des Standorts zu einer Adresse führt, die sich auf jedem der beiden aktivieren lässt.</translation>
    </message>
    <message>
        <source>Last data sync</source>
        <translation>Letzte Datensynchronisierung</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name des Produkts</translation>
    </message>
    <message>
        <source>Never the site&apos;s host name or the shared address: they lead to either of the two.</source>
        <translation>Nie der Hostname des Standorts oder die freigegebene Adresse: Sie führen mal zum einen, mal zum anderen.</translation>
    </message>
    <message>
        <source>Nothing is asked of the appliance. What you type is marked as described by you.</source>
        <translation>Das Gerät wird nach nichts gefragt. Was Sie eingeben, wird als von Ihnen beschrieben gekennzeichnet.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Plan, run file and report mark each value as described by you. It never counts as detected.</source>
        <translation>Plan, Laufdatei und Bericht kennzeichnen jeden Wert als von Ihnen beschrieben. Er zählt nie als festgestellt.</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Freigegebene IP-Adresse</translation>
    </message>
    <message>
        <source>Sign in at {console} and type what the page {page} shows.</source>
        <translation>Melden Sie sich unter {console} an, und geben Sie ein, was die Seite {page} zeigt.</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Site-Software</translation>
    </message>
    <message>
        <source>The API and the console reported this. Is it right?</source>
        <translation>So melden es die API und die Konsole. Stimmt es?</translation>
    </message>
    <message>
        <source>The API reported this. Is it right?</source>
        <translation>So meldet es die API. Stimmt es?</translation>
    </message>
    <message>
        <source>The appliances are being queried.</source>
        <translation>Die Geräte werden abgefragt.</translation>
    </message>
    <message>
        <source>The console reported this. Is it right?</source>
        <translation>So meldet es die Konsole. Stimmt es?</translation>
    </message>
    <message>
        <source>The page {page} shows which appliance is primary and which is backup.</source>
        <translation>Die Seite {page} zeigt, welches das Primärgerät und welches das Backup-Gerät ist.</translation>
    </message>
    <message>
        <source>The site consists of</source>
        <translation>Der Standort besteht aus</translation>
    </message>
    <message>
        <source>The topology is not known yet.</source>
        <translation>Die Topologie ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This is how your site is built</source>
        <translation>So ist Ihr Standort aufgebaut</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}</source>
        <translation>Traffic-Knoten: {nodes} in {regions}</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}, {clients}</source>
        <translation>Traffic-Knoten: {nodes} in {regions}, {clients}</translation>
    </message>
    <message>
        <source>Version of the Base software</source>
        <translation>Version der Basissoftware</translation>
    </message>
    <message>
        <source>Version of the site software</source>
        <translation>Version der Site-Software</translation>
    </message>
    <message>
        <source>Versions decide which packages are needed, in which order, and which rules apply. Type them exactly as the console shows them.</source>
        <translation>Von den Versionen hängt ab, welche Pakete in welcher Reihenfolge nötig sind und welche Regeln gelten. Geben Sie sie genau so ein, wie die Konsole sie zeigt.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu das dient</translation>
    </message>
    <message>
        <source>What you see on the console</source>
        <translation>Was Sie in der Konsole sehen</translation>
    </message>
    <message>
        <source>Where it stays</source>
        <translation>Wo das bleibt</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Wer antwortet hier?</translation>
    </message>
    <message>
        <source>With the build number, if the page shows one.</source>
        <translation>Mit der Build-Nummer, falls die Seite eine zeigt.</translation>
    </message>
    <message>
        <source>a failover pair</source>
        <translation>einem Failover-Paar</translation>
    </message>
    <message>
        <source>a single appliance</source>
        <translation>einem einzelnen Gerät</translation>
    </message>
    <message>
        <source>according to the version</source>
        <translation>je nach Version</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>wie beschrieben</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>backup master</source>
        <translation>Backup-Master</translation>
    </message>
    <message>
        <source>conflicting roles</source>
        <translation>widersprüchliche Rollen</translation>
    </message>
    <message>
        <source>could not be determined</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>data sync</source>
        <translation>Datensynchronisierung</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>does not answer yet</source>
        <translation>antwortet noch nicht</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>last {moment}</source>
        <translation>zuletzt {moment}</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>moves here</source>
        <translation>zieht hierher um</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>primary master</source>
        <translation>primärer Master</translation>
    </message>
    <message>
        <source>shared address {address}</source>
        <translation>freigegebene Adresse {address}</translation>
    </message>
    <message>
        <source>single</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>eigenständig</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>{appliance}, SHA-256</source>
        <translation>{appliance}, SHA-256</translation>
    </message>
    <message>
        <source>{appliance}, the backup</source>
        <translation>{appliance}, das Backup-Gerät</translation>
    </message>
    <message>
        <source>{appliance}, the primary</source>
        <translation>{appliance}, das Primärgerät</translation>
    </message>
    <message>
        <source>{clients}, of these {consoles}</source>
        <translation>{clients}, davon {consoles}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>{product} · Base unknown</source>
        <translation>{product} · Basis unbekannt</translation>
    </message>
    <message>
        <source>{product} · Base {base}</source>
        <translation>{product} · Basis {base}</translation>
    </message>
    <message>
        <source>{source}, {age}</source>
        <translation>{source}, {age}</translation>
    </message>
</context>
<context>
    <name>waking</name>
    <message>
        <source>A run can go on now</source>
        <translation>Ein Lauf kann jetzt weitergehen</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>Der Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The run is done</source>
        <translation>Der Lauf ist abgeschlossen</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>Der Lauf wartet auf Sie</translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation>Der Lauf wurde angehalten</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>Die Wartezeit ist vorbei</translation>
    </message>
    <message>
        <source>{host}: {what}</source>
        <translation>{host}: {what}</translation>
    </message>
</context>
<context>
    <name>whose</name>
    <message>
        <source>Check where the name and the address translation lead, and whether a certificate was replaced.</source>
        <translation>Prüfen Sie, wohin der Name und die Adressübersetzung (NAT) führen und ob ein Zertifikat ersetzt wurde.</translation>
    </message>
    <message>
        <source>Detect the site again, so that the certificate of each appliance is known.</source>
        <translation>Erkennen Sie den Standort erneut, damit das Zertifikat jedes Geräts bekannt ist.</translation>
    </message>
    <message>
        <source>Give an API account, because only the GUID tells them apart, or check on the appliances yourself.</source>
        <translation>Geben Sie ein API-Konto an, denn nur die GUID unterscheidet sie, oder sehen Sie selbst auf den Geräten nach.</translation>
    </message>
    <message>
        <source>If the address is being redirected right now, check again in a minute.</source>
        <translation>Wird die Adresse gerade umgeleitet, prüfen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}.</source>
        <translation>Unter {address} antwortet niemand.</translation>
    </message>
    <message>
        <source>Something other than the site&apos;s appliances answers at {address}.</source>
        <translation>Unter {address} antwortet etwas anderes als die Geräte des Standorts.</translation>
    </message>
    <message>
        <source>The certificate at {address} belongs to more than one appliance: {names}.</source>
        <translation>Das Zertifikat unter {address} gehört zu mehr als einem Gerät: {names}.</translation>
    </message>
    <message>
        <source>Two checks of {address} met two appliances: {first} by its GUID, {second} by its certificate.</source>
        <translation>Zwei Prüfungen von {address} trafen auf zwei Geräte: {first} nach der GUID, {second} nach dem Zertifikat.</translation>
    </message>
    <message>
        <source>Whose certificate {address} shows is unclear: not every appliance&apos;s certificate is known.</source>
        <translation>Wessen Zertifikat {address} zeigt, ist unklar: Nicht von jedem Gerät ist das Zertifikat bekannt.</translation>
    </message>
    <message>
        <source>{address} shows a certificate that none of the appliances shows at its own address.</source>
        <translation>{address} zeigt ein Zertifikat, das keines der Geräte unter seiner eigenen Adresse zeigt.</translation>
    </message>
    <message>
        <source>{appliance} answers at {address}.</source>
        <translation>Unter {address} antwortet {appliance}.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A run is under way. Close the window anyway?</source>
        <translation>Ein Lauf ist im Gange. Das Fenster trotzdem schließen?</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation>Atlas-Cluster</translation>
    </message>
    <message>
        <source>Atlas cluster without failover</source>
        <translation>Atlas-Cluster ohne Failover</translation>
    </message>
    <message>
        <source>Close while a run is under way?</source>
        <translation>Während eines Laufs schließen?</translation>
    </message>
    <message>
        <source>Close while files are being copied?</source>
        <translation>Während des Kopierens schließen?</translation>
    </message>
    <message>
        <source>Described by hand</source>
        <translation>Von Hand beschrieben</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Failover-Paar</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Einzelnes Gerät</translation>
    </message>
    <message>
        <source>Something went wrong that the assistant did not expect.</source>
        <translation>Es ist etwas geschehen, womit der Assistent nicht gerechnet hat.</translation>
    </message>
    <message>
        <source>Stop copying and close</source>
        <translation>Kopieren anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop the run and close</source>
        <translation>Lauf anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Take the run over</source>
        <translation>Lauf übernehmen</translation>
    </message>
    <message>
        <source>The run stops at the next safe point; what an appliance has started carries on by itself. Open the run again later: the assistant checks where things stand and continues from there.</source>
        <translation>Der Lauf hält an der nächsten sicheren Stelle an; was ein Gerät begonnen hat, läuft von selbst weiter. Öffnen Sie den Lauf später wieder: Der Assistent sieht nach, wie es steht, und macht von dort aus weiter.</translation>
    </message>
    <message>
        <source>Update files are being downloaded or copied. Close the window anyway?</source>
        <translation>Es werden Aktualisierungsdateien heruntergeladen oder kopiert. Das Fenster trotzdem schließen?</translation>
    </message>
    <message>
        <source>What has been reached is in the run file. Try again; if it happens again, look into the log.</source>
        <translation>Was erreicht wurde, steht in der Laufdatei. Versuchen Sie es erneut; tritt es wieder auf, sehen Sie ins Protokoll.</translation>
    </message>
    <message>
        <source>What has come so far stays, on this computer and on the medium. Choose the same medium again later: the rest is continued from there. Leave the medium connected until the window has closed.</source>
        <translation>Was schon da ist, bleibt auf diesem Rechner und auf dem Datenträger. Wählen Sie später denselben Datenträger wieder aus: Von dort aus geht es mit dem Rest weiter. Lassen Sie den Datenträger angeschlossen, bis sich das Fenster geschlossen hat.</translation>
    </message>
    <message>
        <source>as you described it</source>
        <translation>wie von Ihnen beschrieben</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>{host} · {product}</source>
        <translation>{host} · {product}</translation>
    </message>
</context>
<context>
    <name>windows</name>
    <message numerus="yes">
        <source>%n maintenance window(s)</source>
        <translation>
            <numerusform>%n Wartungszeitraum</numerusform>
            <numerusform>%n Wartungszeiträume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n Traffic-Knoten</numerusform>
            <numerusform>%n Traffic-Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>After window {number}</source>
        <translation>Nach Wartungszeitraum {number}</translation>
    </message>
    <message>
        <source>Before window {number} you are asked: {what}</source>
        <translation>Vor Wartungszeitraum {number} werden Sie gefragt: {what}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Begins at a planned time</source>
        <translation>Beginnt zu einem geplanten Zeitpunkt</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Zwischen den Wartungszeiträumen</translation>
    </message>
    <message>
        <source>Break failover, upgrade and test the backup, make it primary</source>
        <translation>Failover trennen, Upgrade und Test des Backup-Geräts, das dann Primärgerät wird</translation>
    </message>
    <message>
        <source>Break failover, upgrade the primary</source>
        <translation>Failover trennen, Upgrade des Primärgeräts</translation>
    </message>
    <message>
        <source>Drag a window, or choose it with Tab and move it with the arrow keys and Page Up, Page Down.</source>
        <translation>Ziehen Sie einen Wartungszeitraum, oder wählen Sie ihn mit der Tabulatortaste und verschieben ihn mit den Pfeiltasten und mit Bild auf und Bild ab.</translation>
    </message>
    <message>
        <source>Give the new version time to prove itself, but do not stay without failover longer than needed.</source>
        <translation>Geben Sie der neuen Version Zeit, sich zu bewähren, aber bleiben Sie nicht länger als nötig ohne Failover.</translation>
    </message>
    <message>
        <source>Install {packages}</source>
        <translation>{packages} installieren</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Spätestes Ende</translation>
    </message>
    <message>
        <source>Laying the plan out</source>
        <translation>Der Plan wird aufgestellt</translation>
    </message>
    <message>
        <source>No time is set: each window begins when you start it.</source>
        <translation>Es ist keine Zeit festgelegt: Jeder Wartungszeitraum beginnt, wenn Sie ihn starten.</translation>
    </message>
    <message>
        <source>No time is set: the window begins when you start it.</source>
        <translation>Es ist keine Zeit festgelegt: Der Wartungszeitraum beginnt, wenn Sie ihn starten.</translation>
    </message>
    <message>
        <source>Otherwise it begins when you start it.</source>
        <translation>Sonst beginnt er, wenn Sie ihn starten.</translation>
    </message>
    <message>
        <source>Perhaps too early: window {number} and the time for the clients after it can last until {moment}.</source>
        <translation>Vielleicht zu früh: Wartungszeitraum {number} und die Zeit für die Clients danach können bis {moment} dauern.</translation>
    </message>
    <message>
        <source>Planned with the longest usual durations, so that the work fits. Allow extra time for your answers.</source>
        <translation>Geplant mit den längsten üblichen Zeiten, damit die Arbeit hineinpasst. Rechnen Sie Zeit für Ihre Antworten dazu.</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance, move the site there</source>
        <translation>Sicherungskopie auf dem neuen Gerät wiederherstellen, Standort dorthin umziehen</translation>
    </message>
    <message>
        <source>Set a time for the first window first.</source>
        <translation>Legen Sie zuerst eine Zeit für den ersten Wartungszeitraum fest.</translation>
    </message>
    <message>
        <source>Set a time for window {number} first.</source>
        <translation>Legen Sie zuerst eine Zeit für Wartungszeitraum {number} fest.</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The packages are not known yet.</source>
        <translation>Die Pakete sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The plan is being laid out.</source>
        <translation>Der Plan wird gerade aufgestellt.</translation>
    </message>
    <message>
        <source>The run has begun; its windows can no longer be changed.</source>
        <translation>Der Lauf hat begonnen; die Wartungszeiträume lassen sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The site is up, and the clients update themselves. You can close the program: the run file records when it continues.</source>
        <translation>Der Standort ist erreichbar, und die Clients aktualisieren sich. Sie können das Programm schließen: Die Laufdatei merkt sich, wann es weitergeht.</translation>
    </message>
    <message>
        <source>The windows may overlap: the first one can last until {moment}.</source>
        <translation>Die Wartungszeiträume können sich überschneiden: Der erste kann bis {moment} dauern.</translation>
    </message>
    <message>
        <source>The windows may overlap: window {number} can last until {moment}.</source>
        <translation>Die Wartungszeiträume können sich überschneiden: Wartungszeitraum {number} kann bis {moment} dauern.</translation>
    </message>
    <message>
        <source>The windows overlap: the first one ends {moment} at the earliest.</source>
        <translation>Die Wartungszeiträume überschneiden sich: Der erste endet frühestens am {moment}.</translation>
    </message>
    <message>
        <source>The windows overlap: window {number} ends {moment} at the earliest.</source>
        <translation>Die Wartungszeiträume überschneiden sich: Wartungszeitraum {number} endet frühestens am {moment}.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Diese Zeit liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Time between them</source>
        <translation>Zeit dazwischen</translation>
    </message>
    <message>
        <source>Too early: window {number} and the time for the clients after it last until {moment} at the earliest.</source>
        <translation>Zu früh: Wartungszeitraum {number} und die Zeit für die Clients danach dauern mindestens bis {moment}.</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic-Knoten</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Zwei Wartungszeiträume</translation>
    </message>
    <message>
        <source>Upgrade the backup, re-establish failover</source>
        <translation>Upgrade des Backup-Geräts, Failover wiederherstellen</translation>
    </message>
    <message>
        <source>Upgrade the former primary, re-establish failover</source>
        <translation>Upgrade des früheren Primärgeräts, Failover wiederherstellen</translation>
    </message>
    <message>
        <source>What happens in it, and how long it takes</source>
        <translation>Was darin geschieht, und wie lange es dauert</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Wartungszeitraum {number}</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Ohne Failover</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>Sie werden gefragt: {what}</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>so lange Sie möchten</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>mindestens {time}</translation>
    </message>
    <message>
        <source>depending on whether the first one ends late or early</source>
        <translation>je nachdem, ob der erste spät oder früh endet</translation>
    </message>
    <message>
        <source>depending on whether the window ends late or early</source>
        <translation>je nachdem, ob der Wartungszeitraum spät oder früh endet</translation>
    </message>
    <message>
        <source>from breaking failover until it is re-established</source>
        <translation>von der Trennung bis zur Wiederherstellung des Failovers</translation>
    </message>
    <message>
        <source>from disabling backup operations until they are enabled again</source>
        <translation>vom Deaktivieren der Sicherungs-Vorgänge bis zum erneuten Aktivieren</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>plus the time between the windows</source>
        <translation>zuzüglich der Zeit zwischen den Wartungszeiträumen</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>Sie werden gefragt</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, Ausfallzeit</translation>
    </message>
    <message>
        <source>{what}: {time} ({source})</source>
        <translation>{what}: {time} ({source})</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>{amount}, {rate} per second</source>
        <translation>{amount}, {rate} pro Sekunde</translation>
    </message>
</context>
</TS>
