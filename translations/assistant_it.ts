<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} fa</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Contains logs, the run, and Status &gt; Basics where it could be read. Secrets are removed; look through it before you send it.</source>
        <translation>Contiene i registri, l&apos;esecuzione e, se leggibile, Stato &gt; Elementi Base. I segreti sono rimossi; esaminarlo prima di inviarlo.</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Crea archivio di supporto</translation>
    </message>
    <message>
        <source>Making the support bundle</source>
        <translation>Creazione dell&apos;archivio di supporto</translation>
    </message>
    <message>
        <source>support bundle</source>
        <translation>archivio di supporto</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Advantage: {text}</source>
        <translation>Vantaggio: {text}</translation>
    </message>
    <message>
        <source>Drawback: {text}</source>
        <translation>Svantaggio: {text}</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and about to be uninstalled for it. Switch their computers on, or raise the limit for offline Jump Clients.</source>
        <translation>
            <numerusform>%n Jump Client è offline e per questo sta per essere disinstallato. Accendere il suo computer o aumentare il limite per i Jump Client offline.</numerusform>
            <numerusform>%n Jump Client sono offline e per questo stanno per essere disinstallati. Accendere i loro computer o aumentare il limite per i Jump Client offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>All connected Jump Clients are up to date. The 24 hours hold all the same: those that are offline need them.</source>
        <translation>Tutti i Jump Client connessi sono aggiornati. Le 24 ore valgono comunque: servono a quelli che sono offline.</translation>
    </message>
    <message>
        <source>At the present rate the connected Jump Clients need about {time} more. Do not install another site package before that, even if its 24 hours are over.</source>
        <translation>A questo ritmo i Jump Client connessi hanno bisogno ancora di circa {time}. Non installare prima un altro pacchetto del sito, anche se le sue 24 ore sono trascorse.</translation>
    </message>
    <message>
        <source>Check the exported list</source>
        <translation>Controllare l&apos;elenco esportato</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Controlla l&apos;elenco</translation>
    </message>
    <message>
        <source>Checked by {who}, {moment}: {file}</source>
        <translation>Controllato da {who}, {moment}: {file}</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Controllo dell&apos;elenco in corso</translation>
    </message>
    <message>
        <source>Choose the exported file, or drop it here. It is read on this computer and stays as it is.</source>
        <translation>Scegliere il file esportato o trascinarlo qui. Viene letto su questo computer e resta invariato.</translation>
    </message>
    <message>
        <source>Column with the dates</source>
        <translation>Colonna con la data</translation>
    </message>
    <message>
        <source>Do this as an administrator who may edit every Jump Client; others do not see all of them.</source>
        <translation>Procedere come amministratore autorizzato a modificare tutti i Jump Client: altri non li vedono tutti.</translation>
    </message>
    <message>
        <source>Done by {who}, {moment}</source>
        <translation>Fatto da {who}, {moment}</translation>
    </message>
    <message>
        <source>Every date in it has to be later than the upgrade: {moment}.</source>
        <translation>Ogni data deve essere successiva all&apos;upgrade: {moment}.</translation>
    </message>
    <message>
        <source>Exported list (CSV)</source>
        <translation>Elenco esportato (CSV)</translation>
    </message>
    <message>
        <source>For instance UTC, +02:00 or Europe/Berlin; empty: that of this computer.</source>
        <translation>Ad esempio UTC, +02:00 o Europe/Rome; vuoto: quello di questo computer.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>How to prove that all have updated</source>
        <translation>Come confermare che tutti sono aggiornati</translation>
    </message>
    <message>
        <source>If the list is not recognised</source>
        <translation>Se l&apos;elenco non viene riconosciuto</translation>
    </message>
    <message>
        <source>In dates</source>
        <translation>Nelle date</translation>
    </message>
    <message>
        <source>Its heading, or its number from the left.</source>
        <translation>La sua intestazione o il suo numero da sinistra.</translation>
    </message>
    <message>
        <source>Jump Client</source>
        <translation>Jump Client</translation>
    </message>
    <message>
        <source>Jump Clients that are behind</source>
        <translation>Jump Client in ritardo</translation>
    </message>
    <message>
        <source>Jump Clients that are not shown to be up to date</source>
        <translation>Jump Client che non risultano aggiornati</translation>
    </message>
    <message>
        <source>Many connected Jump Clients have not updated yet. Give them more than the 24 hours before another site package.</source>
        <translation>Molti Jump Client connessi non sono ancora aggiornati. Concedere loro più delle 24 ore prima di un altro pacchetto del sito.</translation>
    </message>
    <message>
        <source>Most of them update themselves. A few need your attention.</source>
        <translation>La maggior parte si aggiorna da sé. Alcuni richiedono un intervento.</translation>
    </message>
    <message>
        <source>Nothing to do for the clients: only site packages affect them.</source>
        <translation>Nulla da fare per i client: solo i pacchetti del sito li interessano.</translation>
    </message>
    <message>
        <source>Save all that are behind…</source>
        <translation>Salva tutti quelli in ritardo…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The API lists Jump Clients of shared Jump Groups only.</source>
        <translation>L&apos;API elenca solo i Jump Client dei gruppi Jump condivisi.</translation>
    </message>
    <message numerus="yes">
        <source>The API lists Jump Clients of shared Jump Groups only: %n more Jump Client(s) are connected. The exported list has them.</source>
        <translation>
            <numerusform>L&apos;API elenca solo i Jump Client dei gruppi Jump condivisi: è connesso %n altro Jump Client. L&apos;elenco esportato contiene anche quello.</numerusform>
            <numerusform>L&apos;API elenca solo i Jump Client dei gruppi Jump condivisi: sono connessi altri %n Jump Client. L&apos;elenco esportato li contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients follow</source>
        <translation>Seguono i client</translation>
    </message>
    <message>
        <source>The steps are described below.</source>
        <translation>La procedura è descritta di seguito.</translation>
    </message>
    <message>
        <source>This can be checked once a site package has been installed.</source>
        <translation>Si può controllare dopo l&apos;installazione di un pacchetto del sito.</translation>
    </message>
    <message>
        <source>Those that are offline follow when they come online again.</source>
        <translation>Quelli offline seguono appena tornano online.</translation>
    </message>
    <message>
        <source>Tick off what is done. Who did so, and when, goes on record and into the report.</source>
        <translation>Spuntare ciò che è fatto. Chi lo ha fatto e quando viene registrato e compare nel rapporto.</translation>
    </message>
    <message>
        <source>Time zone of the list</source>
        <translation>Fuso orario dell&apos;elenco</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Che cosa richiede intervento</translation>
    </message>
    <message>
        <source>What updates itself</source>
        <translation>Che cosa si aggiorna da sé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why some have not updated yet</source>
        <translation>Perché alcuni non sono ancora aggiornati</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Scrittura dell&apos;elenco in corso</translation>
    </message>
    <message>
        <source>as the list tells</source>
        <translation>come indica l&apos;elenco</translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation>il giorno viene prima</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>il mese viene prima</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copied key is taken off the clipboard after one minute, and when this program is closed.</source>
        <translation>Una chiave copiata viene rimossa dagli appunti dopo un minuto e alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Jump Clients still to go</source>
        <translation>Jump Client ancora da aggiornare</translation>
    </message>
    <message>
        <source>Jump Clients still to go, over time</source>
        <translation>Jump Client ancora da aggiornare, nel tempo</translation>
    </message>
    <message>
        <source>Last counted: {age}</source>
        <translation>Ultimo conteggio: {age}</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Nessun conteggio finora.</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>connessi ora</translation>
    </message>
    <message>
        <source>number of Jump Clients</source>
        <translation>numero di Jump Client</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>di {total}</translation>
    </message>
    <message>
        <source>still to go</source>
        <translation>ancora da aggiornare</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Entry for</source>
        <translation>Voce per</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Line to add</source>
        <translation>Riga da aggiungere</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n sconosciuto</numerusform>
            <numerusform>%n sconosciuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients still connected, over time</source>
        <translation>Client ancora connessi nel tempo</translation>
    </message>
    <message>
        <source>Clients that are still connected</source>
        <translation>Client ancora connessi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Customers, consoles</source>
        <translation>Clienti, console</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Last change seen: {age}</source>
        <translation>Ultima variazione vista: {age}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Tell the people there</source>
        <translation>Avvisare chi è connesso</translation>
    </message>
    <message>
        <source>The figures below are from before.</source>
        <translation>Le cifre qui sotto sono di prima.</translation>
    </message>
    <message>
        <source>When the usual time is over, you are asked. Allow more time, or end the wait with a reason: whoever is left is then cut off when the node is upgraded.</source>
        <translation>Trascorso il tempo abituale, viene chiesto come proseguire. Concedere altro tempo o terminare l’attesa con una motivazione: chi è ancora connesso viene disconnesso quando il nodo viene aggiornato.</translation>
    </message>
    <message>
        <source>Who is connected could not be seen at the last look.</source>
        <translation>All&apos;ultimo controllo non è stato possibile vedere chi è connesso.</translation>
    </message>
    <message>
        <source>Who is left</source>
        <translation>Chi è ancora connesso</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>almeno {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>nodes not empty yet</source>
        <translation>nodi non ancora vuoti</translation>
    </message>
    <message>
        <source>not empty yet</source>
        <translation>non ancora vuoto</translation>
    </message>
    <message>
        <source>number of clients</source>
        <translation>numero di client</translation>
    </message>
    <message numerus="yes">
        <source>of %n node(s)</source>
        <translation>
            <numerusform>di %n nodo</numerusform>
            <numerusform>di %n nodi</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>di {total}</translation>
    </message>
    <message>
        <source>still connected</source>
        <translation>ancora connessi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non noto</translation>
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
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d {hours}:{minutes}</source>
        <translation>{days} g {hours}:{minutes}</translation>
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
        <translation>Leggi il file del risultato…</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>File dei risultati</translation>
    </message>
    <message>
        <source>Save the script for the second computer…</source>
        <translation>Salva lo script per il secondo computer…</translation>
    </message>
    <message>
        <source>Save the script…</source>
        <translation>Salva lo script…</translation>
    </message>
    <message>
        <source>Saved, for Windows (ps1) and for Linux and macOS (sh). One of them is enough for a computer.</source>
        <translation>Salvato, per Windows (ps1) e per Linux e macOS (sh). Ne basta uno per ogni computer.</translation>
    </message>
    <message>
        <source>The result of {computer} is good.</source>
        <translation>Il risultato di {computer} è positivo.</translation>
    </message>
    <message>
        <source>The result of {computer} is not good:</source>
        <translation>Il risultato di {computer} non è positivo:</translation>
    </message>
    <message>
        <source>The script leads the name to the appliance there, checks it, waits for you, puts the hosts file back and writes a result file. That file answers this question.</source>
        <translation>Su quel computer lo script porta il nome al dispositivo, lo controlla, attende l&apos;operatore, ripristina il file degli host e scrive un file del risultato. Quel file risponde a questa domanda.</translation>
    </message>
    <message>
        <source>Where is the script to be saved?</source>
        <translation>Dove salvare lo script?</translation>
    </message>
    <message>
        <source>Which result file?</source>
        <translation>Quale file del risultato?</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Before it can continue, the assistant needs these again. They are never kept in the run file.</source>
        <translation>Prima di proseguire, l&apos;assistente ha di nuovo bisogno di questi dati. Non vengono mai conservati nel file di esecuzione.</translation>
    </message>
    <message>
        <source>Client secret of the API account</source>
        <translation>Segreto client dell&apos;account API</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Crea archivio di supporto</translation>
    </message>
    <message>
        <source>Nothing was started in this step: the appliance is as it was before.</source>
        <translation>In questo passaggio nulla era iniziato: il dispositivo è come prima.</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Passphrase della chiave privata</translation>
    </message>
    <message>
        <source>Password for /appliance</source>
        <translation>Password per /appliance</translation>
    </message>
    <message>
        <source>Password for /appliance on the new appliance</source>
        <translation>Password per /appliance sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>Password for /appliance on the second appliance</source>
        <translation>Password per /appliance sul secondo dispositivo</translation>
    </message>
    <message>
        <source>Password for /login</source>
        <translation>Password per /login</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Password del backup</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Resume: the assistant checks first and does nothing twice.</source>
        <translation>Riprendere: l&apos;assistente prima controlla e non ripete nulla.</translation>
    </message>
    <message>
        <source>Something was started: the appliance may still be at work. Leave it alone until you know more.</source>
        <translation>Qualcosa era iniziato: il dispositivo può essere ancora al lavoro. Non intervenire finché la situazione non è chiara.</translation>
    </message>
    <message>
        <source>The appliance</source>
        <translation>Il dispositivo</translation>
    </message>
    <message>
        <source>The assistant checks first and does nothing twice.</source>
        <translation>L&apos;assistente prima controlla e non ripete nulla.</translation>
    </message>
    <message>
        <source>The assistant looks first. It never installs a Base update again by itself: that takes a reason of yours.</source>
        <translation>L&apos;assistente prima controlla. Non installa mai di nuovo da sé un aggiornamento di base: serve un motivo indicato dall&apos;operatore.</translation>
    </message>
    <message>
        <source>The program ended while this step was under way.</source>
        <translation>Il programma è terminato durante questo passaggio.</translation>
    </message>
    <message>
        <source>The run has not started</source>
        <translation>L&apos;esecuzione non è iniziata</translation>
    </message>
    <message>
        <source>The run is on hold</source>
        <translation>L&apos;esecuzione è in sospeso</translation>
    </message>
    <message>
        <source>The run is stopped</source>
        <translation>L&apos;esecuzione è stata fermata</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>L&apos;esecuzione è stata interrotta</translation>
    </message>
    <message>
        <source>This step failed</source>
        <translation>Questo passaggio non è riuscito</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What has been done so far still holds; nothing is under way.</source>
        <translation>Quanto eseguito finora resta valido; nulla è in corso.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Che cosa fare ora</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Il blocco maiuscole sembra attivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Nascondi i caratteri</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra i caratteri</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Le due immissioni non coincidono</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Perché: {text}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As of {age}</source>
        <translation>Dati: {age}</translation>
    </message>
    <message>
        <source>As of {age}, {source}</source>
        <translation>Dati: {age}, {source}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifiche sul desktop</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Riduci animazioni</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Dimensione testo {percent} %</translation>
    </message>
    <message>
        <source>Upgrade Assistant</source>
        <translation>Upgrade Assistant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
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
        <translation>Console: {language} ▾</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compilare</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Aprire la pagina</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Premere</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>The file to choose there</source>
        <translation>Il file da scegliere lì</translation>
    </message>
    <message>
        <source>The update file is not in the run&apos;s folder any more. Stop here and resume: the run asks for it again.</source>
        <translation>Il file di aggiornamento non è più nella cartella dell&apos;esecuzione. Fermarsi qui e riprendere: l&apos;esecuzione lo chiede di nuovo.</translation>
    </message>
    <message>
        <source>in the row “{row}”</source>
        <translation>nella riga «{row}»</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>lì, nella sezione</translation>
    </message>
    <message>
        <source>in {program}</source>
        <translation>nel programma: {program}</translation>
    </message>
    <message>
        <source>the representative console</source>
        <translation>console del tecnico di supporto</translation>
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
        <translation>Rimettere in servizio</translation>
    </message>
    <message>
        <source>Choose a node to see its step above.</source>
        <translation>Scegliere un nodo per vederne il passaggio in alto.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Tenere indietro</translation>
    </message>
    <message>
        <source>Install {package}</source>
        <translation>Installare {package}</translation>
    </message>
    <message>
        <source>It is tried again next</source>
        <translation>Verrà ritentato tra poco</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo rilevamento</translation>
    </message>
    <message>
        <source>Let take part again</source>
        <translation>Far partecipare di nuovo</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Nodes in this part of the plan</source>
        <translation>Nodi in questa parte del piano</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show what is newest</source>
        <translation>Mostra il più recente</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nodi di traffico</translation>
    </message>
    <message>
        <source>Try this node again</source>
        <translation>Riprovare questo nodo</translation>
    </message>
    <message>
        <source>Verify version and health</source>
        <translation>Verificare versione e integrità</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completati</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riusciti</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusi</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>in attesa di Lei</translation>
    </message>
    <message>
        <source>{node} is shown above.</source>
        <translation>{node} è mostrato in alto.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>For a colleague or a support desk that reads another language.</source>
        <translation>Per un collega o un servizio di supporto che legge un&apos;altra lingua.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Seconda lingua a fianco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n appliance(s) do not install with the others.</source>
        <translation>
            <numerusform>%n dispositivo non installa con gli altri.</numerusform>
            <numerusform>%n dispositivi non installano con gli altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are back already.</source>
        <translation>
            <numerusform>%n nodo è già ripristinato.</numerusform>
            <numerusform>%n nodi sono già ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n nodo è contrassegnato su {appliance} come «non accetta nuove connessioni client».</numerusform>
            <numerusform>%n nodi sono contrassegnati su {appliance} come «non accetta nuove connessioni client».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections.</source>
        <translation>
            <numerusform>%n nodo non accetta nuove connessioni.</numerusform>
            <numerusform>%n nodi non accettano nuove connessioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altra modifica.</numerusform>
            <numerusform>E altre %n modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {how}</source>
        <translation>Manualmente: {how}</translation>
    </message>
    <message>
        <source>Everything is restored</source>
        <translation>Tutto è ripristinato</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <translation>Non ancora ripristinato</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>Da ripristinare</translation>
    </message>
    <message>
        <source>What this run changed for a time</source>
        <translation>Che cosa ha modificato temporaneamente questa esecuzione</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Senza failover</translation>
    </message>
    <message>
        <source>changed for a time</source>
        <translation>modificato temporaneamente</translation>
    </message>
    <message>
        <source>in all; it is back</source>
        <translation>in totale; è ripristinato</translation>
    </message>
    <message>
        <source>planned: {range}</source>
        <translation>previsto: {range}</translation>
    </message>
    <message>
        <source>restored: {moment}</source>
        <translation>ripristino: {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>inizio: {moment}</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>senza failover</translation>
    </message>
    <message>
        <source>{what} Restored: {moment}.</source>
        <translation>{what} Ripristino: {moment}.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>An interrupted test could not be cleared up</source>
        <translation>Impossibile ripulire un test interrotto</translation>
    </message>
    <message>
        <source>An interrupted test has been cleared up</source>
        <translation>Un test interrotto è stato ripulito</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>The agreement, as the appliance shows it</source>
        <translation>Il contratto, come lo mostra il dispositivo</translation>
    </message>
    <message>
        <source>The text of the agreement could not be read. Read it on the Updates page of the appliance first.</source>
        <translation>Impossibile leggere il testo del contratto. Leggerlo prima nella pagina Aggiornamenti del dispositivo.</translation>
    </message>
    <message>
        <source>“Accept” presses the button on the appliance, and is recorded with your name. “Not now” stops the run here: nothing is installed, and it can be resumed.</source>
        <translation>«Accetta» preme il pulsante sul dispositivo e viene registrato con il nome dell&apos;operatore. «Non ora» ferma qui l&apos;esecuzione: non viene installato nulla, e la si può riprendere.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Dettaglio tecnico</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>good</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informazione</translation>
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
            <numerusform>%n client</numerusform>
            <numerusform>%n client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections</source>
        <translation>
            <numerusform>%n nodo non accetta nuove connessioni</numerusform>
            <numerusform>%n nodi non accettano nuove connessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepting</source>
        <translation>
            <numerusform>%n non accetta</numerusform>
            <numerusform>%n non accettano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected.</source>
        <translation>
            <numerusform>%n selezionato.</numerusform>
            <numerusform>%n selezionati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versione</numerusform>
            <numerusform>%n versioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Come rilevato</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Clients (all kinds)</source>
        <translation>Client (tutti i tipi)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>For instance EU. It is marked “by hand”, and stays when the site is detected again.</source>
        <translation>Ad esempio EU. Viene contrassegnata con «a mano» e resta quando il sito viene rilevato di nuovo.</translation>
    </message>
    <message>
        <source>Group by region</source>
        <translation>Raggruppa per regione</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Nuove connessioni</translation>
    </message>
    <message>
        <source>No region known</source>
        <translation>Nessuna regione nota</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Region for the selected nodes</source>
        <translation>Regione per i nodi selezionati</translation>
    </message>
    <message>
        <source>Select nodes to assign them to a region.</source>
        <translation>Selezionare dei nodi per assegnarli a una regione.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nodi di traffico</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>accetta</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>tutti i nodi</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>tutte le regioni</translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation>assegnati a mano</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>almeno %n client</numerusform>
            <numerusform>almeno %n client</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>almeno {count}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>dal nome</translation>
    </message>
    <message>
        <source>by time zone</source>
        <translation>dal fuso orario</translation>
    </message>
    <message numerus="yes">
        <source>clients of %n node(s) unknown</source>
        <translation>
            <numerusform>client di %n nodo sconosciuti</numerusform>
            <numerusform>client di %n nodi sconosciuti</numerusform>
        </translation>
    </message>
    <message>
        <source>clients unknown</source>
        <translation>client sconosciuti</translation>
    </message>
    <message>
        <source>name, address, version</source>
        <translation>nome, indirizzo, versione</translation>
    </message>
    <message>
        <source>new connections: unknown</source>
        <translation>nuove connessioni: non noto</translation>
    </message>
    <message>
        <source>not accepting</source>
        <translation>non accetta</translation>
    </message>
    <message>
        <source>not fully known</source>
        <translation>non del tutto noti</translation>
    </message>
    <message>
        <source>other versions</source>
        <translation>altre versioni</translation>
    </message>
    <message>
        <source>takes no new connections</source>
        <translation>non accetta nuove connessioni</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
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
        <translation>{shown} di {all}. {selected}</translation>
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
        <translation>Dettagli</translation>
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
        <translation>Svolgimento dell&apos;intervento</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>You: {what}</source>
        <translation>Operatore: {what}</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>{lane}: {what}, {low} to {high}</source>
        <translation>{lane}: {what}, da {low} a {high}</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, sito inattivo</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n giro</numerusform>
            <numerusform>%n giri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passaggio</numerusform>
            <numerusform>%n passaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>A&amp;vvia</translation>
    </message>
    <message>
        <source>Bring {nodes} back into service</source>
        <translation>Rimettere in servizio {nodes}</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Modificato temporaneamente</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. Only files on this computer were looked at.</source>
        <translation>Descritto da una persona: {product}, Base {base}. Sono stati esaminati solo file su questo computer.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Prova a vuoto</translation>
    </message>
    <message>
        <source>Each comes back by a step of its own, once it is upgraded.</source>
        <translation>Ciascuno torna con un passaggio proprio, dopo l’aggiornamento.</translation>
    </message>
    <message>
        <source>Everything that will happen, in order. Select a step to see more.</source>
        <translation>Tutto ciò che avverrà, nel suo ordine. Scegliere un passaggio per saperne di più.</translation>
    </message>
    <message>
        <source>Hold {nodes} back</source>
        <translation>Tenere indietro: {nodes}</translation>
    </message>
    <message>
        <source>If it has to be done by hand</source>
        <translation>Se va eseguito manualmente</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>Inizia quando lo decide l&apos;operatore.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>No longer true afterwards: {what}</source>
        <translation>In seguito non vale più: {what}</translation>
    </message>
    <message>
        <source>Nothing in this plan takes the site down.</source>
        <translation>Nulla in questo piano rende inattivo il sito.</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Previsto per il {moment}.</translation>
    </message>
    <message>
        <source>Save runbook…</source>
        <translation>Salva piano operativo…</translation>
    </message>
    <message>
        <source>Save the plan as a runbook</source>
        <translation>Salva il piano come piano operativo</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Sito inattivo</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>Passaggio {number}: {what}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Steps {first} to {last}</source>
        <translation>Passaggi da {first} a {last}</translation>
    </message>
    <message>
        <source>The assistant asks before the first package of a maintenance window. The packages that follow in the same window are installed without asking again.</source>
        <translation>L&apos;assistente chiede conferma prima del primo pacchetto di un intervento di manutenzione. I pacchetti successivi dello stesso intervento vengono installati senza chiedere di nuovo.</translation>
    </message>
    <message>
        <source>The dry run changed nothing: it has no means to write.</source>
        <translation>La prova a vuoto non ha modificato nulla: non ha modo di scrivere.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>In totale</translation>
    </message>
    <message>
        <source>Upgrade the first half: {nodes}</source>
        <translation>Aggiornare la prima metà: {nodes}</translation>
    </message>
    <message>
        <source>Upgrade the second half: {nodes}</source>
        <translation>Aggiornare la seconda metà: {nodes}</translation>
    </message>
    <message>
        <source>Verify {nodes} that took part</source>
        <translation>Verificare quelli che hanno partecipato: {nodes}</translation>
    </message>
    <message>
        <source>Verify {nodes} that were held back, and let them take part again</source>
        <translation>Verificare quelli tenuti indietro e farli partecipare di nuovo: {nodes}</translation>
    </message>
    <message>
        <source>What it found is shown beside each step. As of {moment}.</source>
        <translation>Ciò che ha visto è indicato accanto a ogni passaggio. Rilevato: {moment}.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>Che cosa viene chiesto</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: at least {clients}; some nodes did not report.</source>
        <translation>Mentre il sito è inattivo nessuno può lavorarvi. Connessi all&apos;ultimo controllo: almeno {clients}; alcuni nodi non hanno comunicato nulla.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: {clients}.</source>
        <translation>Mentre il sito è inattivo nessuno può lavorarvi. Connessi all&apos;ultimo controllo: {clients}.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Who is connected could not be determined.</source>
        <translation>Mentre il sito è inattivo nessuno può lavorarvi. Impossibile stabilire chi è connesso.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Senza failover</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Scrittura del piano operativo</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>già fatto</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>chiede prima</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>esegue l&apos;operatore</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>non annullabile</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>non stabilito</translation>
    </message>
    <message>
        <source>changes for a time</source>
        <translation>modifica temporanea</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>senza i tempi di risposta</translation>
    </message>
    <message>
        <source>planned: from breaking it to having it back</source>
        <translation>previsto: dall&apos;interruzione al ripristino</translation>
    </message>
    <message>
        <source>planned: from disabling backup operations to enabling them again</source>
        <translation>previsto: dalla disattivazione delle operazioni di backup alla loro riattivazione</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>ripristina</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>piano operativo</translation>
    </message>
    <message>
        <source>sessions are cut</source>
        <translation>interrompe le sessioni</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>sito inattivo</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>espanso</translation>
    </message>
    <message>
        <source>would act</source>
        <translation>agirebbe</translation>
    </message>
    <message>
        <source>would act: {count} of {all}</source>
        <translation>agirebbe: {count} di {all}</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>decide l&apos;operatore</translation>
    </message>
    <message>
        <source>{count} at the same time</source>
        <translation>{count} contemporaneamente</translation>
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
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Controlla il file</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Continue with this choice</source>
        <translation>Continua così</translation>
    </message>
    <message>
        <source>Continue with this reason</source>
        <translation>Continua con questo motivo</translation>
    </message>
    <message>
        <source>Do it in practice for me</source>
        <translation>Esegui nell&apos;esercitazione al posto mio</translation>
    </message>
    <message>
        <source>Done, please check</source>
        <translation>Fatto, controlla</translation>
    </message>
    <message>
        <source>Goes on record with your name.</source>
        <translation>Viene registrato accanto al nome dell&apos;operatore.</translation>
    </message>
    <message>
        <source>I cannot do that…</source>
        <translation>Non posso farlo…</translation>
    </message>
    <message>
        <source>I cannot see that…</source>
        <translation>Non lo vedo…</translation>
    </message>
    <message>
        <source>It is checked, and copied into the run&apos;s folder. Leave this empty if it is there already.</source>
        <translation>Viene controllato e copiato nella cartella dell&apos;esecuzione. Lasciare vuoto il campo se si trova già lì.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>On the console of {appliance}</source>
        <translation>Nella console di {appliance}</translation>
    </message>
    <message>
        <source>Practice has made the change. Now press “Done, please check”.</source>
        <translation>L&apos;esercitazione ha eseguito la modifica. Ora premere «Fatto, controlla».</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermati qui</translation>
    </message>
    <message>
        <source>Thank you. The assistant continues…</source>
        <translation>Grazie. L&apos;assistente prosegue…</translation>
    </message>
    <message>
        <source>The run stops here with your note on record. The appliance stays as it is.</source>
        <translation>L&apos;esecuzione si ferma qui e la nota viene registrata. Il dispositivo resta com&apos;è.</translation>
    </message>
    <message>
        <source>Type {words} to confirm</source>
        <translation>Digitare {words} per confermare</translation>
    </message>
    <message>
        <source>What do you see instead?</source>
        <translation>Che cosa si vede invece?</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Che cosa mostra</translation>
    </message>
    <message>
        <source>What you saw (optional)</source>
        <translation>Che cosa si è visto (facoltativo)</translation>
    </message>
    <message>
        <source>Where is the file?</source>
        <translation>Dove si trova il file?</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dove guardare</translation>
    </message>
    <message>
        <source>Who told you so, and why</source>
        <translation>Chi lo ha detto, e perché</translation>
    </message>
    <message>
        <source>Without a result file your word counts. It goes on record with your name.</source>
        <translation>Senza file del risultato vale la conferma dell&apos;operatore. Viene registrata con il suo nome.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>nobody reaches the site</source>
        <translation>nessuno raggiunge il sito</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>“Look again” is for files that are in the run&apos;s folder already.</source>
        <translation>«Controlla di nuovo» serve per i file già presenti nella cartella dell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>“Not now” stops the run before this step; nothing is changed.</source>
        <translation>«Non ora» ferma l&apos;esecuzione prima di questo passaggio; non viene modificato nulla.</translation>
    </message>
    <message>
        <source>“Not yet” stops the run here. Nothing is lost; resume it when you are ready.</source>
        <translation>«Non ancora» ferma qui l&apos;esecuzione. Nulla va perso; riprenderla quando si è pronti.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>current</source>
        <translation>attuale</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
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
        <translation>{elapsed} finora, di solito da {low} a {high}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n more: see the saved report</source>
        <translation>
            <numerusform>ancora %n: vedere il rapporto salvato</numerusform>
            <numerusform>altri %n: vedere il rapporto salvato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s): all as planned</source>
        <translation>
            <numerusform>%n nodo di traffico: tutto come previsto</numerusform>
            <numerusform>%n nodi di traffico: tutto come previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Modificato temporaneamente</translation>
    </message>
    <message>
        <source>Contains the report, the run file and hashes. Backup and private key stay where they are; only their hashes are listed.</source>
        <translation>Con rapporto, file di esecuzione e hash. Backup e chiave privata restano dove sono: ne vengono elencati gli hash.</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Ogni passaggio è concluso, e ciò che doveva essere visto è stato visto.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Archivio delle evidenze…</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover durante l&apos;aggiornamento</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Rilievi registrati</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Non verificata.</translation>
    </message>
    <message>
        <source>Packing the evidence</source>
        <translation>Creazione dell&apos;archivio delle evidenze</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Persone coinvolte</translation>
    </message>
    <message>
        <source>Practice: none of this happened on a real site.</source>
        <translation>Esercitazione: nulla di tutto questo è avvenuto su un sito reale.</translation>
    </message>
    <message>
        <source>Reading the run file and its evidence</source>
        <translation>Lettura del file di esecuzione e delle evidenze</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Seal of the run file</source>
        <translation>Sigillo del file di esecuzione</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Inizio: {moment}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Sito inattivo</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Scambio tramite</translation>
    </message>
    <message>
        <source>The chain of entries holds.</source>
        <translation>La catena delle voci è integra.</translation>
    </message>
    <message>
        <source>The chain of entries is broken.</source>
        <translation>La catena delle voci è interrotta.</translation>
    </message>
    <message>
        <source>The hash of the last entry. Note it down: it can later prove that nothing was changed.</source>
        <translation>L&apos;hash della sua ultima voce. Annotarlo: in seguito dimostra che nulla è stato modificato.</translation>
    </message>
    <message>
        <source>There are no files beside the run file.</source>
        <translation>Non ci sono altri file oltre al file di esecuzione.</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>In totale</translation>
    </message>
    <message>
        <source>Update files that were carried</source>
        <translation>File di aggiornamento portati sul posto</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Intervento {number} previsto per</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Senza failover</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Scrittura del rapporto</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>stima: {range}</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>archivio delle evidenze</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>non ancora ripristinato</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>previsto: {range}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapporto</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>{duration} finora</translation>
    </message>
    <message>
        <source>{package} on {appliance}</source>
        <translation>{package} su {appliance}</translation>
    </message>
    <message>
        <source>{since}, restored: {moment}</source>
        <translation>{since}, ripristino: {moment}</translation>
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
        <translation>Un aggiornamento di base interrotto può rendere inutilizzabile il dispositivo, anche quando sembra fermo. Non intervenire, creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Allow {time} more</source>
        <translation>Concedi altri {time}</translation>
    </message>
    <message>
        <source>Continues by itself on {moment}.</source>
        <translation>Prosegue da sé il {moment}.</translation>
    </message>
    <message>
        <source>Do not hold</source>
        <translation>Non sospendere</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}</source>
        <translation>Non riavviare né spegnere {appliance}</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>Concludi l&apos;attesa</translation>
    </message>
    <message>
        <source>End the wait early</source>
        <translation>Concludi l&apos;attesa in anticipo</translation>
    </message>
    <message>
        <source>Goes on record. Clients that have not updated yet may have to be installed again by hand.</source>
        <translation>Viene registrato. I client non ancora aggiornati potrebbero dover essere installati di nuovo manualmente.</translation>
    </message>
    <message>
        <source>Goes on record. The maintenance window then begins earlier than it was planned.</source>
        <translation>Viene registrato. L&apos;intervento di manutenzione inizia allora prima di quanto previsto.</translation>
    </message>
    <message>
        <source>Goes on record. Whoever is still connected is cut off when the node is upgraded.</source>
        <translation>Viene registrato. Chi è ancora connesso viene disconnesso quando il nodo viene aggiornato.</translation>
    </message>
    <message>
        <source>Hold after this step</source>
        <translation>Sospendi dopo questo passaggio</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguire</translation>
    </message>
    <message>
        <source>Nothing is under way on the appliance. What has been done so far still holds, and you can resume later.</source>
        <translation>Sul dispositivo nulla è in corso. Quanto eseguito finora resta valido, e si può riprendere in seguito.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Step {number} of {total} · {phase}</source>
        <translation>Passaggio {number} di {total} · {phase}</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Ferma l&apos;esecuzione</translation>
    </message>
    <message>
        <source>Stop the run now?</source>
        <translation>Fermare ora l&apos;esecuzione?</translation>
    </message>
    <message>
        <source>Stopping as soon as possible…</source>
        <translation>Arresto appena possibile…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Ferma…</translation>
    </message>
    <message>
        <source>The appliance carries on with what it has started; only the watching stops. Resume later: the assistant checks first and does nothing twice.</source>
        <translation>Il dispositivo prosegue da sé ciò che ha iniziato; si ferma solo l&apos;osservazione. Riprendendo in seguito, l&apos;assistente prima controlla e non ripete nulla.</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>L&apos;esecuzione non è ancora completata.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>What the assistant checks afterwards</source>
        <translation>Che cosa controlla poi l&apos;assistente</translation>
    </message>
    <message>
        <source>What the assistant checks right before, and afterwards</source>
        <translation>Che cosa controlla l&apos;assistente subito prima e dopo</translation>
    </message>
    <message>
        <source>What your answer proves</source>
        <translation>Che cosa dimostra la risposta</translation>
    </message>
    <message>
        <source>While this step is under way</source>
        <translation>Durante questo passaggio</translation>
    </message>
    <message>
        <source>Why is it safe to go on now?</source>
        <translation>Perché ora è sicuro continuare?</translation>
    </message>
    <message>
        <source>Will hold after this step.</source>
        <translation>Si sospende dopo questo passaggio.</translation>
    </message>
    <message>
        <source>You will be asked if it is not reached by {moment}.</source>
        <translation>Se non viene raggiunto in tempo ({moment}), verrà chiesto che cosa fare.</translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>how long it took until it ended: &quot;failed after 18:42 min&quot;, &quot;done after 1 d 02:10&quot;</extracomment>
        <translation>dopo {time}</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistente</translation>
    </message>
    <message>
        <source>assistant checks</source>
        <translation>l&apos;assistente controlla</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>assistente, nella console</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>non stabilito</translation>
    </message>
    <message>
        <source>for {time}</source>
        <extracomment>how long it has been so: &quot;running for 18:42 min&quot;</extracomment>
        <translation>da {time}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>sito inattivo</translation>
    </message>
    <message>
        <source>time passes</source>
        <translation>si attende</translation>
    </message>
    <message>
        <source>usually {range}</source>
        <translation>di solito {range}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>operatore</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} finora</translation>
    </message>
    <message>
        <source>{part} · Step {number} of {total} · {phase}</source>
        <translation>{part} · Passaggio {number} di {total} · {phase}</translation>
    </message>
    <message>
        <source>{source}, first seen {age}</source>
        <translation>{source}, visto la prima volta {age}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>of a wait: &quot;8 h 40 min left&quot;</extracomment>
        <translation>ancora {time}</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Scegliere una cartella che esista, che sia scrivibile e che abbia spazio.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Salvato: {what}</translation>
    </message>
    <message>
        <source>{ending} files (*.{suffix})</source>
        <translation>File {ending} (*.{suffix})</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>Impossibile scrivere {file}.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>già fatto</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuale</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>non pertinente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importante</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontato</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>azione richiesta</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
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
        <translation>L&apos;esecuzione dall&apos;inizio alla fine</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nodi di traffico</translation>
    </message>
    <message>
        <source>about {moment}</source>
        <translation>circa {moment}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>{number}. {what}, {state}, {start} to {end}</source>
        <translation>{number}. {what}, {state}, da {start} a {end}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Sequenza temporale</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>{lane}: {what}, {start} to {end}</source>
        <translation>{lane}: {what}, da {start} a {end}</translation>
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
        <translation>Avvio in corso</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
</context>
<context>
    <name>WindowStrip</name>
    <message>
        <source>Clients update themselves: {begin} to {end}</source>
        <translation>I client si aggiornano da soli: da {begin} a {end}</translation>
    </message>
    <message>
        <source>Days with the maintenance windows</source>
        <translation>Giorni con gli interventi di manutenzione</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Intervento {number}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>senza failover</translation>
    </message>
    <message>
        <source>{begin} to {end} at the latest. Left and right move it by 15 minutes, Page Up and Page Down by a day.</source>
        <translation>Da {begin} a {end} al più tardi. Freccia sinistra e destra lo spostano di 15 minuti, Pag su e Pag giù di un giorno.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>BeyondTrust appliance upgrade guide 2019, German, with Atlas clusters</source>
        <translation>Guida all&apos;aggiornamento dei dispositivi BeyondTrust 2019, in tedesco, con cluster Atlas</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Brazilian Portuguese</source>
        <translation>Guida all&apos;aggiornamento dei dispositivi Bomgar, in portoghese brasiliano</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, German, with Atlas clusters</source>
        <translation>Guida all&apos;aggiornamento dei dispositivi Bomgar, in tedesco, con cluster Atlas</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Italian</source>
        <translation>Guida all&apos;aggiornamento dei dispositivi Bomgar, in italiano</translation>
    </message>
    <message>
        <source>Bomgar upgrade guide to version 10.6, German</source>
        <translation>Guida Bomgar all&apos;aggiornamento alla versione 10.6, in tedesco</translation>
    </message>
    <message>
        <source>Bomgar, BeyondTrust, Jump and the vendor&apos;s logos are trade marks of Bomgar Corporation and BeyondTrust Corporation; other trade marks belong to their owners. They are named here only to say what is meant.</source>
        <translation>Bomgar, BeyondTrust, Jump e i loghi del produttore sono marchi di Bomgar Corporation e BeyondTrust Corporation; gli altri marchi appartengono ai rispettivi titolari. Qui sono citati solo per indicare di che cosa si tratta.</translation>
    </message>
    <message>
        <source>Have the support bundle ready; it contains what they ask for first.</source>
        <translation>Tenere pronto l&apos;archivio di supporto: contiene ciò che viene chiesto per primo.</translation>
    </message>
    <message>
        <source>It is not a product of the vendor of the appliances, and not endorsed by the vendor. It comes without warranty; the vendor may change products and procedures at any time. If the vendor&apos;s current guide or Technical Support says otherwise, go by them.</source>
        <translation>Non è un prodotto del produttore dei dispositivi, né da lui approvato. Viene fornito senza garanzia; il produttore può modificare prodotti e procedure in qualsiasi momento. Se la guida attuale del produttore o il supporto tecnico dice altro, attenersi a quanto indicano.</translation>
    </message>
    <message>
        <source>It takes administrators through the upgrade of remote-support appliances: it looks, explains, does what you allow, and proves each step.</source>
        <translation>Guida gli amministratori nell&apos;aggiornamento dei dispositivi di supporto remoto: osserva, spiega, fa ciò che si consente e dimostra ogni passaggio.</translation>
    </message>
    <message>
        <source>Licences of the site</source>
        <translation>Licenze del sito</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Supporto tecnico</translation>
    </message>
    <message>
        <source>Technical Support is part of the vendor&apos;s yearly maintenance plan.</source>
        <translation>Il supporto tecnico fa parte del piano di manutenzione annuale del produttore.</translation>
    </message>
    <message>
        <source>Trade marks</source>
        <translation>Marchi</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Che cos&apos;è questo programma</translation>
    </message>
    <message>
        <source>With one licence, one representative at a time can support any number of computers, attended or unattended. Several accounts may share a licence, but each representative working at the same time needs one.</source>
        <translation>Con una licenza, un tecnico di supporto alla volta può assistere un numero qualsiasi di computer, presidiati o no. Più account possono condividere una licenza, ma ne serve una per ogni tecnico di supporto che lavora contemporaneamente.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and follow when they are next online.</source>
        <translation>
            <numerusform>%n Jump Client è offline e si aggiornerà appena tornerà online.</numerusform>
            <numerusform>%n Jump Client sono offline e si aggiorneranno appena torneranno online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) before the upgrade</source>
        <translation>
            <numerusform>%n Jump Client prima dell&apos;upgrade</numerusform>
            <numerusform>%n Jump Client prima dell&apos;upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) still to go</source>
        <translation>
            <numerusform>%n Jump Client ancora da aggiornare</numerusform>
            <numerusform>%n Jump Client ancora da aggiornare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) of the cluster could not be looked at ({nodes}); the others have the packages.</source>
        <translation>
            <numerusform>Non è stato possibile controllare %n dispositivo del cluster ({nodes}); gli altri hanno i pacchetti.</numerusform>
            <numerusform>Non è stato possibile controllare %n dispositivi del cluster ({nodes}); gli altri hanno i pacchetti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back do not tell: {nodes}</source>
        <translation>
            <numerusform>%n dispositivo tenuto indietro non indica la propria versione: {nodes}</numerusform>
            <numerusform>%n dispositivi tenuti indietro non indicano la propria versione: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back run something newer, or are installing it: {nodes}</source>
        <translation>
            <numerusform>%n dispositivo tenuto indietro ha una versione più recente o la sta installando: {nodes}</numerusform>
            <numerusform>%n dispositivi tenuti indietro hanno una versione più recente o la stanno installando: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still connected</source>
        <translation>
            <numerusform>%n client ancora connesso</numerusform>
            <numerusform>%n client ancora connessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still on the old appliance, {there} on the new one</source>
        <translation>
            <numerusform>%n client ancora sul vecchio dispositivo, {there} sul nuovo</numerusform>
            <numerusform>%n client ancora sul vecchio dispositivo, {there} sul nuovo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s) and console(s) are still connected, on {nodes}.</source>
        <translation>
            <numerusform>%n client del cliente o console è ancora connesso, su {nodes}.</numerusform>
            <numerusform>%n client dei clienti e console sono ancora connessi, su {nodes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now to the nodes that are upgraded next; they will be cut off.</source>
        <translation>
            <numerusform>%n persona è connessa ora ai prossimi nodi da aggiornare; la sua connessione verrà interrotta.</numerusform>
            <numerusform>%n persone sono connesse ora ai prossimi nodi da aggiornare; le loro connessioni verranno interrotte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now will be cut off.</source>
        <translation>
            <numerusform>%n persona ora connessa verrà disconnessa.</numerusform>
            <numerusform>%n persone ora connesse verranno disconnesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now; breaking failover does not cut them off.</source>
        <translation>
            <numerusform>%n persona connessa ora; l&apos;interruzione del failover non la disconnette.</numerusform>
            <numerusform>%n persone connesse ora; l&apos;interruzione del failover non le disconnette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected there now will be cut off.</source>
        <translation>
            <numerusform>%n persona connessa lì in questo momento verrà disconnessa.</numerusform>
            <numerusform>%n persone connesse lì in questo momento verranno disconnesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to the site now; the swap may cut them off.</source>
        <translation>
            <numerusform>%n persona è connessa al sito in questo momento; lo scambio dei ruoli può disconnetterla.</numerusform>
            <numerusform>%n persone sono connesse al sito in questo momento; lo scambio dei ruoli può disconnetterle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to these nodes now; they stay connected.</source>
        <translation>
            <numerusform>%n persona è connessa a questi nodi in questo momento; resta connessa.</numerusform>
            <numerusform>%n persone sono connesse a questi nodi in questo momento; restano connesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nodo di traffico</numerusform>
            <numerusform>%n nodi di traffico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still take new client connections: {nodes}</source>
        <translation>
            <numerusform>%n nodo di traffico accetta ancora nuove connessioni client: {nodes}</numerusform>
            <numerusform>%n nodi di traffico accettano ancora nuove connessioni client: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still to be switched on: {nodes}</source>
        <translation>
            <numerusform>%n nodo di traffico non accetta ancora nuove connessioni client: {nodes}</numerusform>
            <numerusform>%n nodi di traffico non accettano ancora nuove connessioni client: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) checked and copied into the run&apos;s folder.</source>
        <translation>
            <numerusform>%n file di aggiornamento controllato e copiato nella cartella dell&apos;esecuzione.</numerusform>
            <numerusform>%n file di aggiornamento controllati e copiati nella cartella dell&apos;esecuzione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) missing: {packages}</source>
        <translation>
            <numerusform>Manca %n file di aggiornamento: {packages}</numerusform>
            <numerusform>Mancano %n file di aggiornamento: {packages}</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster sync ended. Whether it went well is for you to judge; the page says: {words}</source>
        <translation>Una sincronizzazione del cluster è terminata. Occorre giudicare se è riuscita; la pagina dice: {words}</translation>
    </message>
    <message>
        <source>A cluster sync was under way already.</source>
        <translation>Una sincronizzazione del cluster era già in corso.</translation>
    </message>
    <message>
        <source>A data sync ended; the page does not say how: {words}</source>
        <translation>Una sincronizzazione dei dati è terminata; la pagina non ne indica l&apos;esito: {words}</translation>
    </message>
    <message>
        <source>A data sync was under way already.</source>
        <translation>Una sincronizzazione dei dati era già in corso.</translation>
    </message>
    <message>
        <source>A page does not show whether the shared address is enabled.</source>
        <translation>Una pagina non mostra se l&apos;indirizzo condiviso è abilitato.</translation>
    </message>
    <message>
        <source>Accept the licence agreement for {package}?</source>
        <translation>Accettare il contratto di licenza di {package}?</translation>
    </message>
    <message>
        <source>All Jump Clients that are connected are up to date already.</source>
        <translation>Tutti i Jump Client connessi sono già aggiornati.</translation>
    </message>
    <message>
        <source>An appliance still answers at {address}.</source>
        <translation>All&apos;indirizzo {address} risponde ancora un dispositivo.</translation>
    </message>
    <message>
        <source>At {address} GUID {guid} answers. {host} runs on the appliance with GUID {other}.</source>
        <translation>All&apos;indirizzo {address} risponde il GUID {guid}. {host} è in esecuzione sul dispositivo con GUID {other}.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>Il failover automatico è disattivato.</translation>
    </message>
    <message>
        <source>Automatic failover is on.</source>
        <translation>Il failover automatico è attivo.</translation>
    </message>
    <message>
        <source>Backup operations are disabled.</source>
        <translation>Le operazioni di backup sono disattivate.</translation>
    </message>
    <message>
        <source>Backup operations are enabled.</source>
        <translation>Le operazioni di backup sono attive.</translation>
    </message>
    <message>
        <source>Both appliances have the same address.</source>
        <translation>I due dispositivi hanno lo stesso indirizzo.</translation>
    </message>
    <message>
        <source>Both say that they are backup.</source>
        <translation>Entrambi dichiarano il ruolo di backup.</translation>
    </message>
    <message>
        <source>Both say that they are primary.</source>
        <translation>Entrambi dichiarano il ruolo principale.</translation>
    </message>
    <message>
        <source>Check whether the appliance reaches the vendor&apos;s update server and whether its clock is right.</source>
        <translation>Controllare che il dispositivo raggiunga il server di aggiornamento del produttore e che il suo orologio sia esatto.</translation>
    </message>
    <message>
        <source>Checked: {time}. The site no longer runs on {appliance} ({address}) but on the new one. The page {page} at this address has to show the GUID {guid}. If you do not do this within ten minutes, stop here and resume the run: it is then checked anew.</source>
        <translation>Verificato: {time}. Il sito non è più in esecuzione su {appliance} ({address}), ma sul nuovo dispositivo. La pagina {page} a questo indirizzo deve mostrare il GUID {guid}. Se non si procede entro dieci minuti, fermarsi qui e riprendere l&apos;esecuzione: si verifica di nuovo.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Controllo di {file}</translation>
    </message>
    <message>
        <source>Choose the file that the console sent.</source>
        <translation>Scegliere il file inviato dalla console.</translation>
    </message>
    <message>
        <source>Close any programs that have the file open, and make sure that you may write to the folder.</source>
        <translation>Chiudere i programmi che tengono aperto il file e controllare di poter scrivere nella cartella.</translation>
    </message>
    <message>
        <source>Compare the GUID on the pages {page} of both appliances, and see where {host} leads. Then resume the run: it is checked anew each time.</source>
        <translation>Confrontare il GUID nelle pagine {page} di entrambi i dispositivi e verificare dove porta {host}. Riprendere poi l&apos;esecuzione: ogni volta si verifica di nuovo.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both, then resume the run.</source>
        <translation>Immettere lo stesso valore in {control}, nella pagina {page} di entrambi, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>GUID and certificate of {appliance} were not known when the site was detected.</source>
        <translation>GUID e certificato di {appliance} non erano noti quando il sito è stato rilevato.</translation>
    </message>
    <message>
        <source>GUID or certificate of the new appliance were not known when the site was detected.</source>
        <translation>GUID o certificato del nuovo dispositivo non erano noti quando il sito è stato rilevato.</translation>
    </message>
    <message>
        <source>Install what it waits for first, then resume the run.</source>
        <translation>Installare prima ciò che manca, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>It does not install updates together with the other nodes.</source>
        <translation>Non installa gli aggiornamenti insieme agli altri nodi.</translation>
    </message>
    <message>
        <source>It installs updates together with the other nodes.</source>
        <translation>Installa gli aggiornamenti insieme agli altri nodi.</translation>
    </message>
    <message>
        <source>It is done by hand instead.</source>
        <translation>Si procede invece manualmente.</translation>
    </message>
    <message>
        <source>It is unchanged since it was taken</source>
        <translation>È immutato dal momento della creazione</translation>
    </message>
    <message>
        <source>It will be refused as things stand: {reason}</source>
        <translation>Allo stato attuale verrà rifiutato: {reason}</translation>
    </message>
    <message>
        <source>Make sure that nobody writes to the file, then choose it again.</source>
        <translation>Accertarsi che nessuno scriva nel file, poi sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>Neither has a failover role.</source>
        <translation>Nessuno dei due ha un ruolo di failover.</translation>
    </message>
    <message>
        <source>No Jump Client needs the update any more.</source>
        <translation>Nessun Jump Client deve più essere aggiornato.</translation>
    </message>
    <message numerus="yes">
        <source>No Jump Client that the API lists needs the update any more. %n more, in personal Jump Groups, are connected and not listed.</source>
        <translation>
            <numerusform>Nessun Jump Client elencato dall&apos;API ha più bisogno dell&apos;aggiornamento. %n altro, in un gruppo Jump personale, è connesso e non è elencato.</numerusform>
            <numerusform>Nessun Jump Client elencato dall&apos;API ha più bisogno dell&apos;aggiornamento. Altri %n, in gruppi Jump personali, sono connessi e non sono elencati.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account was given for this way of doing it.</source>
        <translation>Manca un account per questa via.</translation>
    </message>
    <message>
        <source>No answer came, and the role did not change.</source>
        <translation>Non è arrivata alcuna risposta e il ruolo non è cambiato.</translation>
    </message>
    <message>
        <source>No backup password was given.</source>
        <translation>Non è stata indicata la password del backup.</translation>
    </message>
    <message>
        <source>No cluster sync is shown.</source>
        <translation>Non viene mostrata alcuna sincronizzazione del cluster.</translation>
    </message>
    <message>
        <source>No data sync is shown.</source>
        <translation>Nessuna sincronizzazione dei dati indicata.</translation>
    </message>
    <message>
        <source>No longer the file that was brought in: {packages}. Bring it in once more.</source>
        <translation>Non corrisponde più al file acquisito: {packages}. Acquisirlo di nuovo.</translation>
    </message>
    <message>
        <source>No node is upgraded and ready to take over. After this step nobody is served until a node has been upgraded. Missing: {nodes}</source>
        <translation>Nessun nodo è aggiornato e pronto a subentrare. Dopo questo passaggio nessuno viene servito finché non è aggiornato un nodo. Mancano: {nodes}</translation>
    </message>
    <message>
        <source>No passphrase for the private key was given.</source>
        <translation>Non è stata indicata la passphrase della chiave privata.</translation>
    </message>
    <message>
        <source>No password for the backup was given.</source>
        <translation>Non è stata indicata alcuna password per il backup.</translation>
    </message>
    <message>
        <source>No result of a second computer is there yet.</source>
        <translation>Non c&apos;è ancora alcun risultato di un secondo computer.</translation>
    </message>
    <message>
        <source>Nobody is connected now to the nodes that are upgraded next.</source>
        <translation>Nessuno è connesso ora ai prossimi nodi da aggiornare.</translation>
    </message>
    <message>
        <source>Nobody is connected now.</source>
        <translation>Nessuno è connesso in questo momento.</translation>
    </message>
    <message>
        <source>Nobody is cut off: the site runs on the old appliance.</source>
        <translation>Nessuno viene disconnesso: il sito è in esecuzione sul vecchio dispositivo.</translation>
    </message>
    <message>
        <source>None of them in: {regions}.</source>
        <translation>Nessuno di essi in: {regions}.</translation>
    </message>
    <message>
        <source>Not in the list: {packages}</source>
        <translation>Non in elenco: {packages}</translation>
    </message>
    <message>
        <source>Nothing answers at {address} at the moment.</source>
        <translation>Al momento non risponde nulla all&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Non risponde ancora nulla all&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, the new appliance is as it was, and the site runs on the old one. Resume the run with the password that the backup was made with.</source>
        <translation>Nulla è andato perso: il backup è nella cartella dell&apos;esecuzione, il nuovo dispositivo è come prima e il sito è in esecuzione sul vecchio. Riprendere l&apos;esecuzione con la password con cui è stato creato il backup.</translation>
    </message>
    <message>
        <source>Nothing was erased: it is not certain that {address} is the old appliance. {reason}</source>
        <translation>Non è stato cancellato nulla: non è certo che {address} sia il vecchio dispositivo. {reason}</translation>
    </message>
    <message>
        <source>Nothing was installed or sent. Plan again: a cluster is then upgraded in stages, as far as the vendor describes it.</source>
        <translation>Non è stato installato né inviato nulla. Pianificare di nuovo: un cluster viene allora aggiornato per gradi, per quanto descritto dal produttore.</translation>
    </message>
    <message>
        <source>Nothing was left to distribute.</source>
        <translation>Non restava nulla da distribuire.</translation>
    </message>
    <message>
        <source>Nothing was restored. Install the updates on the new appliance first: {page}.</source>
        <translation>Non è stato ripristinato nulla. Installare prima gli aggiornamenti sul nuovo dispositivo: {page}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and export anew.</source>
        <translation>Non è stato inviato nulla. Rimettere il file al suo posto, oppure creare di nuovo il piano ed esportare un&apos;altra volta.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and take a new backup.</source>
        <translation>Non è stato inviato nulla. Rimettere il file al suo posto, oppure creare di nuovo il piano e un nuovo backup.</translation>
    </message>
    <message>
        <source>Nothing was sent. Resume the run: it asks for the file again. The medium still has it.</source>
        <translation>Nulla è stato inviato. Riprendere l&apos;esecuzione: chiede di nuovo il file. Il supporto rimovibile lo contiene ancora.</translation>
    </message>
    <message>
        <source>Only one of them has its role so far.</source>
        <translation>Finora solo uno dei due ha assunto il suo ruolo.</translation>
    </message>
    <message>
        <source>Only one of them is separated; {appliance} still has a role.</source>
        <translation>Solo uno dei due è separato; {appliance} ha ancora un ruolo.</translation>
    </message>
    <message>
        <source>Plan again with the own address of each appliance.</source>
        <translation>Rifare il piano con l&apos;indirizzo proprio di ogni dispositivo.</translation>
    </message>
    <message>
        <source>Put it back on {off}, or try again; until then nobody reaches the site.</source>
        <translation>Riabilitarlo su {off}, oppure riprovare; fino ad allora nessuno raggiunge il sito.</translation>
    </message>
    <message>
        <source>Save the script for this run, and run it on the second computer.</source>
        <translation>Salvare lo script di questa esecuzione ed eseguirlo sul secondo computer.</translation>
    </message>
    <message>
        <source>See the Updates page of the appliance, then try again.</source>
        <translation>Controllare la pagina Aggiornamenti del dispositivo, poi riprovare.</translation>
    </message>
    <message>
        <source>See the status history on the Failover page for the reason.</source>
        <translation>Il motivo si trova nella cronologia di stato della pagina Failover.</translation>
    </message>
    <message>
        <source>Sending {file}</source>
        <translation>Invio di {file}</translation>
    </message>
    <message>
        <source>The API of this version cannot protect a backup with a password.</source>
        <translation>L&apos;API di questa versione non può proteggere un backup con una password.</translation>
    </message>
    <message>
        <source>The API of this version is not asked for session data.</source>
        <translation>All&apos;API di questa versione non si chiedono i dati delle sessioni.</translation>
    </message>
    <message numerus="yes">
        <source>The API sent %n session(s).</source>
        <translation>
            <numerusform>L&apos;API ha inviato %n sessione.</numerusform>
            <numerusform>L&apos;API ha inviato %n sessioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API sent the backup without a password: keep it where nobody else can read it.</source>
        <translation>L&apos;API ha inviato il backup senza password: conservarlo dove nessun altro può leggerlo.</translation>
    </message>
    <message>
        <source>The API sent the backup.</source>
        <translation>L&apos;API ha inviato il backup.</translation>
    </message>
    <message>
        <source>The API still reports {version}.</source>
        <translation>L&apos;API indica ancora {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The Base software of %n appliance(s) that were held back is not shown: {nodes}</source>
        <translation>
            <numerusform>Il software di base di %n dispositivo tenuto indietro non è visibile: {nodes}</numerusform>
            <numerusform>Il software di base di %n dispositivi tenuti indietro non è visibile: {nodes}</numerusform>
        </translation>
    </message>
    <message>
        <source>The Cluster page does not list these nodes any more: {nodes}</source>
        <translation>La pagina Cluster non elenca più questi nodi: {nodes}</translation>
    </message>
    <message>
        <source>The Cluster page does not show when the last sync was.</source>
        <translation>La pagina Cluster non mostra quando è avvenuta l&apos;ultima sincronizzazione.</translation>
    </message>
    <message>
        <source>The Cluster page took the new setting.</source>
        <translation>La pagina Cluster ha accettato la nuova impostazione.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether automatic failover is on.</source>
        <translation>La pagina Failover non mostra se il failover automatico è attivo.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether backup operations are enabled.</source>
        <translation>La pagina Failover non mostra se le operazioni di backup sono attive.</translation>
    </message>
    <message>
        <source>The Failover page was saved.</source>
        <translation>La pagina Failover è stata salvata.</translation>
    </message>
    <message>
        <source>The GUID of the appliance at {address} could not be read.</source>
        <translation>Impossibile leggere il GUID del dispositivo all&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>The GUID of {appliance} is not known.</source>
        <translation>Il GUID di {appliance} non è noto.</translation>
    </message>
    <message>
        <source>The Updates page does not show whether it installs with the other nodes.</source>
        <translation>La pagina Aggiornamenti non mostra se installa con gli altri nodi.</translation>
    </message>
    <message>
        <source>The Updates page was saved.</source>
        <translation>La pagina Aggiornamenti è stata salvata.</translation>
    </message>
    <message>
        <source>The address of {host} could not be looked up.</source>
        <translation>Impossibile determinare l’indirizzo di {host}.</translation>
    </message>
    <message>
        <source>The appliance accepted the request to install {package}.</source>
        <translation>Il dispositivo ha accettato l&apos;ordine di installare {package}.</translation>
    </message>
    <message>
        <source>The appliance asked for updates.</source>
        <translation>Il dispositivo ha cercato gli aggiornamenti.</translation>
    </message>
    <message>
        <source>The appliance at {address} has another GUID than {appliance}.</source>
        <translation>Il dispositivo all&apos;indirizzo {address} ha un GUID diverso da {appliance}.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>Il dispositivo non ha potuto cercare gli aggiornamenti: {words}</translation>
    </message>
    <message>
        <source>The appliance did not distribute {package}: {words}</source>
        <translation>Il dispositivo non ha distribuito {package}: {words}</translation>
    </message>
    <message>
        <source>The appliance did not take the file of {package}. {words}</source>
        <translation>Il dispositivo non ha accettato il file di {package}. {words}</translation>
    </message>
    <message>
        <source>The appliance has received {file}.</source>
        <translation>Il dispositivo ha ricevuto {file}.</translation>
    </message>
    <message>
        <source>The appliance is as it was. If something else has to be installed first, do that and resume the run. If the file is damaged or not for this appliance, bring in the right one, then resume the run.</source>
        <translation>Il dispositivo è rimasto com&apos;era. Se va prima installato altro, farlo e riprendere l&apos;esecuzione. Se il file è danneggiato o non è per questo dispositivo, acquisire quello giusto, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The appliance is installing {package}.</source>
        <translation>Il dispositivo sta installando {package}.</translation>
    </message>
    <message>
        <source>The appliance reports {version}.</source>
        <translation>Il dispositivo indica {version}.</translation>
    </message>
    <message>
        <source>The appliance says that it failed: {words}</source>
        <translation>Il dispositivo segnala un errore: {words}</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>Il dispositivo segnala: {words}</translation>
    </message>
    <message>
        <source>The appliance shows a licence agreement and installs nothing before it is accepted. Read it: accepting is your decision for your organization, and it goes on record with your name.</source>
        <translation>Il dispositivo mostra un contratto di licenza e non installa nulla finché non viene accettato. Leggerlo: accettarlo è una decisione dell&apos;operatore per la propria organizzazione, e viene registrata con il suo nome.</translation>
    </message>
    <message>
        <source>The appliance waits for its licence agreement to be accepted.</source>
        <translation>Il dispositivo attende che il suo contratto di licenza venga accettato.</translation>
    </message>
    <message>
        <source>The appliance was told to go back to factory defaults.</source>
        <translation>Al dispositivo è stato ordinato di tornare alle impostazioni predefinite di fabbrica.</translation>
    </message>
    <message>
        <source>The appliance was told to shut down.</source>
        <translation>Al dispositivo è stato ordinato di spegnersi.</translation>
    </message>
    <message>
        <source>The backup has no control for it: the primary was asked for the sync.</source>
        <translation>Il backup non ha il comando necessario: la sincronizzazione è stata chiesta al principale.</translation>
    </message>
    <message>
        <source>The backup that you chose was checked and copied.</source>
        <translation>Il backup scelto è stato controllato e copiato.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer and was checked.</source>
        <translation>Il backup {file} è su questo computer ed è stato controllato.</translation>
    </message>
    <message>
        <source>The button was pressed; no answer came: {reason}</source>
        <translation>Il pulsante è stato premuto; nessuna risposta: {reason}</translation>
    </message>
    <message>
        <source>The certificate export in the run&apos;s folder is not the one that was verified.</source>
        <translation>L&apos;esportazione del certificato nella cartella dell&apos;esecuzione non è quella verificata.</translation>
    </message>
    <message>
        <source>The certificate export is not in the run&apos;s folder any more.</source>
        <translation>L&apos;esportazione del certificato non è più nella cartella dell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The certificate of the old appliance is not known, so nothing can be compared.</source>
        <translation>Il certificato del vecchio dispositivo non è noto, quindi non si può confrontare nulla.</translation>
    </message>
    <message>
        <source>The certificate was assigned on the new appliance.</source>
        <translation>Il certificato è stato assegnato sul nuovo dispositivo.</translation>
    </message>
    <message>
        <source>The cluster sync did not succeed: {words}</source>
        <translation>La sincronizzazione del cluster non è riuscita: {words}</translation>
    </message>
    <message>
        <source>The cluster sync was asked for.</source>
        <translation>La sincronizzazione del cluster è stata richiesta.</translation>
    </message>
    <message>
        <source>The console does not show which Jump Clients need the update.</source>
        <translation>La console non indica quali Jump Client devono essere aggiornati.</translation>
    </message>
    <message>
        <source>The console sent the backup.</source>
        <translation>La console ha inviato il backup.</translation>
    </message>
    <message>
        <source>The console sent the certificate export.</source>
        <translation>La console ha inviato il certificato esportato.</translation>
    </message>
    <message>
        <source>The data sync did not succeed: {words}</source>
        <translation>La sincronizzazione dei dati non è riuscita: {words}</translation>
    </message>
    <message>
        <source>The data sync was asked for.</source>
        <translation>La sincronizzazione dei dati è stata richiesta.</translation>
    </message>
    <message>
        <source>The export that you chose was verified and copied.</source>
        <translation>Il file esportato scelto è stato verificato e copiato.</translation>
    </message>
    <message>
        <source>The export {file} was opened and verified.</source>
        <translation>Il file esportato {file} è stato aperto e verificato.</translation>
    </message>
    <message>
        <source>The failover relationship stands.</source>
        <translation>La relazione di failover è ancora attiva.</translation>
    </message>
    <message>
        <source>The failover relationship was asked for.</source>
        <translation>La relazione di failover è stata richiesta.</translation>
    </message>
    <message>
        <source>The failover relationship was broken.</source>
        <translation>La relazione di failover è stata interrotta.</translation>
    </message>
    <message>
        <source>The failover role of {appliance} is not shown.</source>
        <translation>Il ruolo di failover di {appliance} non è indicato.</translation>
    </message>
    <message>
        <source>The health check does not report good health yet: {words}</source>
        <translation>Il controllo di integrità non dà ancora esito positivo: {words}</translation>
    </message>
    <message>
        <source>The hosts file of this computer still holds the entry of an interrupted test.</source>
        <translation>Il file degli host di questo computer contiene ancora la voce di un test interrotto.</translation>
    </message>
    <message>
        <source>The last cluster sync was {when}.</source>
        <translation>L&apos;ultima sincronizzazione del cluster è stata: {when}.</translation>
    </message>
    <message>
        <source>The last data sync did not succeed: {words}</source>
        <translation>L&apos;ultima sincronizzazione dei dati non è riuscita: {words}</translation>
    </message>
    <message>
        <source>The last data sync was {when}, and it ended well.</source>
        <translation>L&apos;ultima sincronizzazione dei dati risale al {when} ed è terminata bene.</translation>
    </message>
    <message>
        <source>The last data sync was {when}.</source>
        <translation>L&apos;ultima sincronizzazione dei dati risale al {when}.</translation>
    </message>
    <message>
        <source>The last data sync was {when}: that is too long ago.</source>
        <translation>L&apos;ultima sincronizzazione dei dati risale al {when}: è passato troppo tempo.</translation>
    </message>
    <message>
        <source>The licence agreement was accepted.</source>
        <translation>Il contratto di licenza è stato accettato.</translation>
    </message>
    <message>
        <source>The master reports that nobody is left on these nodes, but the nodes themselves did not confirm it: {nodes}. {reason}</source>
        <translation>Secondo il master su questi nodi non è rimasto nessuno, ma i nodi stessi non lo hanno confermato: {nodes}. {reason}</translation>
    </message>
    <message>
        <source>The new appliance answers now. This plan was made before, and does not know it.</source>
        <translation>Il nuovo dispositivo ora risponde. Questo piano è stato creato prima e non lo conosce.</translation>
    </message>
    <message>
        <source>The new appliance at {address} did not show the GUID that it had before.</source>
        <translation>Il nuovo dispositivo all&apos;indirizzo {address} non ha mostrato il GUID che aveva prima.</translation>
    </message>
    <message>
        <source>The new appliance did not take the backup. {words}</source>
        <translation>Il nuovo dispositivo non ha accettato il backup. {words}</translation>
    </message>
    <message>
        <source>The new appliance did not take the certificate. {words}</source>
        <translation>Il nuovo dispositivo non ha accettato il certificato. {words}</translation>
    </message>
    <message>
        <source>The new appliance does not know the API account of the old one.</source>
        <translation>Il nuovo dispositivo non conosce l&apos;account API del vecchio.</translation>
    </message>
    <message>
        <source>The new appliance does not list a certificate for {host} yet.</source>
        <translation>Il nuovo dispositivo non elenca ancora un certificato per {host}.</translation>
    </message>
    <message>
        <source>The new appliance does not list the certificate.</source>
        <translation>Il nuovo dispositivo non elenca il certificato.</translation>
    </message>
    <message>
        <source>The new appliance has received the backup.</source>
        <translation>Il nuovo dispositivo ha ricevuto il backup.</translation>
    </message>
    <message>
        <source>The new appliance has received the certificate.</source>
        <translation>Il nuovo dispositivo ha ricevuto il certificato.</translation>
    </message>
    <message>
        <source>The new appliance has refused the vendor&apos;s first sign-in and an account of the old one. They are not sent again in this sitting, so that no account is locked.</source>
        <translation>Il nuovo dispositivo ha rifiutato il primo accesso del produttore e un account del vecchio. In questa sessione non vengono inviati di nuovo, perché nessun account venga bloccato.</translation>
    </message>
    <message>
        <source>The new appliance is as it was. Resume the run with the passphrase that was set at the export; if it is the right one, export the certificate again.</source>
        <translation>Il nuovo dispositivo è come prima. Riprendere l&apos;esecuzione con la passphrase impostata durante l&apos;esportazione; se è quella giusta, esportare di nuovo il certificato.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, and the backup was taken with {old}.</source>
        <translation>Sul nuovo dispositivo è in esecuzione {new}, mentre il backup è stato creato con {old}.</translation>
    </message>
    <message>
        <source>The new appliance still serves another certificate for {host}.</source>
        <translation>Il nuovo dispositivo presenta ancora un altro certificato per {host}.</translation>
    </message>
    <message>
        <source>The new appliance still takes the vendor&apos;s first sign-in: it holds no data yet.</source>
        <translation>Il nuovo dispositivo accetta ancora il primo accesso del produttore: non contiene ancora dati.</translation>
    </message>
    <message>
        <source>The new appliance takes neither the vendor&apos;s first sign-in nor an account of the old one.</source>
        <translation>Il nuovo dispositivo non accetta né il primo accesso del produttore né un account del vecchio.</translation>
    </message>
    <message>
        <source>The new appliance warns about the certificate for {host}: {words}</source>
        <translation>Il nuovo dispositivo avvisa riguardo al certificato per {host}: {words}</translation>
    </message>
    <message>
        <source>The packages are being distributed to the cluster.</source>
        <translation>I pacchetti vengono distribuiti al cluster.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install here may reach every node.</source>
        <translation>La pagina {page} ha la sezione {section}: un&apos;installazione da qui può raggiungere tutti i nodi.</translation>
    </message>
    <message>
        <source>The page {page} of the node does not show who is connected.</source>
        <translation>La pagina {page} del nodo non mostra chi è connesso.</translation>
    </message>
    <message>
        <source>The result file {file} cannot be read: {reason}</source>
        <translation>Impossibile leggere il file del risultato {file}: {reason}</translation>
    </message>
    <message>
        <source>The result file {file} does not count: {reason}</source>
        <translation>Il file del risultato {file} non vale: {reason}</translation>
    </message>
    <message>
        <source>The result is about {host} and {address}, not about this test.</source>
        <translation>Il risultato riguarda {host} e {address}, non questo test.</translation>
    </message>
    <message>
        <source>The role did not change within half an hour.</source>
        <translation>Il ruolo non è cambiato entro mezz&apos;ora.</translation>
    </message>
    <message>
        <source>The role was set; no answer came: {reason}</source>
        <translation>Il ruolo è stato impostato; nessuna risposta: {reason}</translation>
    </message>
    <message>
        <source>The roles are the other way round: {appliance} is primary.</source>
        <translation>I ruoli sono invertiti: il principale è {appliance}.</translation>
    </message>
    <message>
        <source>The roles were set.</source>
        <translation>I ruoli sono stati impostati.</translation>
    </message>
    <message>
        <source>The second computer found: {finding}</source>
        <translation>Il secondo computer ha rilevato: {finding}</translation>
    </message>
    <message>
        <source>The session data that you chose was checked and copied.</source>
        <translation>I dati delle sessioni scelti sono stati controllati e copiati.</translation>
    </message>
    <message>
        <source>The shared address is disabled on both appliances: nobody reaches the site.</source>
        <translation>L&apos;indirizzo condiviso è disabilitato su entrambi i dispositivi: nessuno raggiunge il sito.</translation>
    </message>
    <message>
        <source>The shared address is disabled on {off}, and {on} did not take it: {reason}</source>
        <translation>L&apos;indirizzo condiviso è disabilitato su {off}, ma {on} non lo ha assunto: {reason}</translation>
    </message>
    <message>
        <source>The shared address is enabled on both appliances.</source>
        <translation>L&apos;indirizzo condiviso è abilitato su entrambi i dispositivi.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance} again.</source>
        <translation>L&apos;indirizzo condiviso è di nuovo abilitato su {appliance}.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}.</source>
        <translation>L&apos;indirizzo condiviso è abilitato su {appliance}.</translation>
    </message>
    <message>
        <source>The shared address was switched over.</source>
        <translation>L&apos;indirizzo condiviso è stato spostato.</translation>
    </message>
    <message>
        <source>The shared host name {host} must not be used to set up failover.</source>
        <translation>Il nome host condiviso {host} non va usato per configurare il failover.</translation>
    </message>
    <message>
        <source>The test has not been run yet.</source>
        <translation>Il test non è ancora stato eseguito.</translation>
    </message>
    <message>
        <source>The test passed; the hosts file is as before.</source>
        <translation>Il test è superato; il file degli host è come prima.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>I due dispositivi non hanno la stessa chiave tra dispositivi.</translation>
    </message>
    <message>
        <source>The update file of {package} is no longer the one that was brought in.</source>
        <translation>Il file di aggiornamento di {package} non è più quello acquisito.</translation>
    </message>
    <message>
        <source>The update file of {package} is not in the run&apos;s folder any more.</source>
        <translation>Il file di aggiornamento di {package} non è più nella cartella dell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>There is no account for the console /{console}.</source>
        <translation>Manca un account per la console /{console}.</translation>
    </message>
    <message>
        <source>There is no backup {file} in the run&apos;s folder yet.</source>
        <translation>Nella cartella dell&apos;esecuzione non c&apos;è ancora il backup {file}.</translation>
    </message>
    <message>
        <source>There is no certificate export in the run&apos;s folder yet.</source>
        <translation>Nella cartella dell&apos;esecuzione non c&apos;è ancora il certificato esportato.</translation>
    </message>
    <message>
        <source>There is no file {file} on this computer.</source>
        <translation>Su questo computer non c&apos;è alcun file {file}.</translation>
    </message>
    <message>
        <source>There is no session data in the run&apos;s folder yet.</source>
        <translation>Nella cartella dell&apos;esecuzione non ci sono ancora dati delle sessioni.</translation>
    </message>
    <message>
        <source>These do not list all packages yet: {nodes}</source>
        <translation>Non elencano ancora tutti i pacchetti: {nodes}</translation>
    </message>
    <message>
        <source>This edition has no API that shows which Jump Clients need the update.</source>
        <translation>Questa edizione non ha un&apos;API che indichi quali Jump Client devono essere aggiornati.</translation>
    </message>
    <message>
        <source>This step produces no file.</source>
        <translation>Questo passaggio non produce alcun file.</translation>
    </message>
    <message>
        <source>Upgraded nodes that take over: {ready} of {all}.</source>
        <translation>Nodi aggiornati che subentrano: {ready} di {all}.</translation>
    </message>
    <message>
        <source>What was found is taken over. Choose the medium or folder that has the rest; or say which file is which package, a line for each: package=file.</source>
        <translation>Quanto trovato è stato acquisito. Scegliere il supporto rimovibile o la cartella con il resto; oppure indicare quale file è quale pacchetto, uno per riga: pacchetto=file.</translation>
    </message>
    <message>
        <source>When both were last in sync is not on record, so what to ask for is not known.</source>
        <translation>Non è registrato quando i due erano sincronizzati l&apos;ultima volta, quindi non si sa che cosa richiedere.</translation>
    </message>
    <message>
        <source>When the site was detected, both addresses showed the same GUID or certificate.</source>
        <translation>Quando il sito è stato rilevato, i due indirizzi mostravano lo stesso GUID o lo stesso certificato.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined.</source>
        <translation>Impossibile determinare dove porta {host}.</translation>
    </message>
    <message>
        <source>Whether the new appliance runs the site could not be determined.</source>
        <translation>Impossibile determinare se il sito è in esecuzione sul nuovo dispositivo.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections is not shown: {nodes}</source>
        <translation>Non viene mostrato se questi nodi accettano nuove connessioni client: {nodes}</translation>
    </message>
    <message>
        <source>Which certificate {appliance} had is not known, so nothing can be compared.</source>
        <translation>Non è noto quale certificato avesse {appliance}, quindi non si può confrontare nulla.</translation>
    </message>
    <message>
        <source>Who is connected now cannot be determined without the API; see the page {page} of /login.</source>
        <translation>Senza API è impossibile stabilire chi è connesso ora; vedere la pagina {page} di /login.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Non è stato possibile determinare chi è connesso in questo momento.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined: {reason}</source>
        <translation>Impossibile stabilire chi è connesso ora: {reason}</translation>
    </message>
    <message>
        <source>Who is connected to these nodes is not shown: {nodes}</source>
        <translation>Non viene mostrato chi è connesso a questi nodi: {nodes}</translation>
    </message>
    <message>
        <source>Without an upgraded node that takes over: {regions}. After this step nobody is served there until a node there has been upgraded. Missing: {nodes}</source>
        <translation>Senza un nodo aggiornato che subentri: {regions}. Dopo questo passaggio lì nessuno viene servito finché non vi è aggiornato un nodo. Mancano: {nodes}</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did, and nothing was pressed from here. Either it was reset by somebody, or another computer answers.</source>
        <translation>{address} presenta un certificato diverso da quello di {appliance} e da qui non è stato premuto nulla. Qualcuno lo ha reimpostato, oppure risponde un altro computer.</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did.</source>
        <translation>{address} presenta un certificato diverso da quello di {appliance}.</translation>
    </message>
    <message>
        <source>{appliance} did not pass the test: {reason}</source>
        <translation>{appliance} non ha superato il test: {reason}</translation>
    </message>
    <message>
        <source>{appliance} still shows the certificate of {host}.</source>
        <translation>{appliance} presenta ancora il certificato di {host}.</translation>
    </message>
    <message>
        <source>{clock} Set it right (NTP under {page}), then resume the run.</source>
        <translation>{clock} Regolarlo (NTP in {page}), poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the run&apos;s folder.</source>
        <translation>Impossibile copiare {file} nella cartella dell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>{file} could not be renamed to make room for the new one.</source>
        <translation>Impossibile rinominare {file} per fare posto al nuovo file.</translation>
    </message>
    <message>
        <source>{file} in the run&apos;s folder is not the backup that this run took.</source>
        <translation>{file} nella cartella dell&apos;esecuzione non è il backup creato da questa esecuzione.</translation>
    </message>
    <message>
        <source>{file} is not the backup that was taken.</source>
        <translation>{file} non è il backup creato in precedenza.</translation>
    </message>
    <message>
        <source>{file} is not the session data that was extracted.</source>
        <translation>{file} non contiene i dati delle sessioni estratti.</translation>
    </message>
    <message>
        <source>{file} is the export that was verified before.</source>
        <translation>{file} è il file esportato già verificato.</translation>
    </message>
    <message>
        <source>{offline} {now} are connected; when the site was detected it was {before}.</source>
        <translation>{offline} Connessi ora: {now}; quando il sito è stato rilevato erano {before}.</translation>
    </message>
    <message>
        <source>{package} cannot be installed now: {words}</source>
        <translation>Ora non è possibile installare {package}: {words}</translation>
    </message>
    <message>
        <source>{package} is listed and not installed.</source>
        <translation>{package} è in elenco e non è installato.</translation>
    </message>
    <message>
        <source>{package} is listed as installed, but the appliance does not show its version yet.</source>
        <translation>{package} risulta installato, ma il dispositivo non mostra ancora la sua versione.</translation>
    </message>
    <message>
        <source>{package} is locked: {words}</source>
        <translation>{package} è bloccato: {words}</translation>
    </message>
    <message>
        <source>{package} is neither installed nor listed. A package that has been downloaded is no longer listed.</source>
        <translation>{package} non è né installato né in elenco. Un pacchetto già scaricato non compare più in elenco.</translation>
    </message>
    <message>
        <source>{package} is not installed, and nothing is under way.</source>
        <translation>{package} non è installato, e nulla è in corso.</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. At work: {nodes}</source>
        <translation>{package}: lo hanno {done} su {all}. Al lavoro: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. No answer from: {nodes}</source>
        <translation>{package}: lo hanno {done} su {all}. Nessuna risposta da: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. Still without it: {nodes}</source>
        <translation>{package}: lo hanno {done} su {all}. Ancora senza: {nodes}</translation>
    </message>
    <message>
        <source>{reason} {appliance} answers at its own address. The router may not let this network reach the public address from inside; if so, check from outside.</source>
        <translation>{reason} {appliance} risponde al proprio indirizzo. Forse il router non consente a questa rete di raggiungere dall&apos;interno l&apos;indirizzo pubblico; in tal caso verificare dall&apos;esterno.</translation>
    </message>
    <message>
        <source>{text} Not counted: {nodes}</source>
        <translation>{text} Non contati: {nodes}</translation>
    </message>
</context>
<context>
    <name>appliance</name>
    <message>
        <source>A different appliance answers at {address} than before. Nothing was changed on it.</source>
        <translation>All&apos;indirizzo {address} risponde un dispositivo diverso da prima. Su di esso nulla è stato modificato.</translation>
    </message>
    <message>
        <source>After a switch of roles a name or a shared address leads to the other appliance. Give this appliance&apos;s own address, or correct the name, and detect the site again.</source>
        <translation>Dopo uno scambio di ruoli, un nome o un indirizzo condiviso porta all&apos;altro dispositivo. Indicare l&apos;indirizzo proprio di questo dispositivo, oppure correggere il nome, e rilevare di nuovo il sito.</translation>
    </message>
    <message>
        <source>An appliance can be made primary or backup; only backup can be forced.</source>
        <translation>Un dispositivo può diventare principale o backup; solo il passaggio a backup può essere forzato.</translation>
    </message>
    <message>
        <source>Check address and port. During an install or a restart wait and try again; a proxy or load balancer in between can be the cause too.</source>
        <translation>Controllare indirizzo e porta. Durante un&apos;installazione o un riavvio attendere e riprovare; la causa può essere anche un proxy o un bilanciatore di carico intermedio.</translation>
    </message>
    <message>
        <source>Check in a browser whether the account may open the page. On /appliance, {page} can limit which computers are let in.</source>
        <translation>Controllare in un browser se l&apos;account può aprire la pagina. In /appliance, la pagina {page} può limitare i computer ammessi.</translation>
    </message>
    <message>
        <source>Check in a browser whether this account may open the page, and do this step there.</source>
        <translation>Controllare se questo account può aprire la pagina in un browser, ed eseguirvi questo passaggio.</translation>
    </message>
    <message>
        <source>Check the spelling and this computer&apos;s DNS, or give the appliance&apos;s IP address.</source>
        <translation>Controllare l&apos;ortografia e il DNS di questo computer, oppure indicare l&apos;indirizzo IP del dispositivo.</translation>
    </message>
    <message>
        <source>Check them by signing in to /login. Before version 16, there are no API accounts: a user of /login asks, who needs the permission “{wording}”.</source>
        <translation>Verificarli accedendo a /login. Prima della versione 16 non ci sono account API: le richieste le fa un utente di /login, che deve avere l&apos;autorizzazione «{wording}».</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then the address of the appliance.</source>
        <translation>Controllare la rete di questo computer, poi l&apos;indirizzo del dispositivo.</translation>
    </message>
    <message>
        <source>Check user name, client ID and secret for line breaks or stray characters, and enter them again.</source>
        <translation>Controllare che nome utente, ID client e segreto non contengano interruzioni di riga o caratteri estranei, poi immetterli di nuovo.</translation>
    </message>
    <message>
        <source>Choose a file with one or more certificates in PEM form that you may read.</source>
        <translation>Scegliere un file leggibile con uno o più certificati in formato PEM.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, then try again.</source>
        <translation>Scegliere una cartella in cui sia consentito scrivere, poi riprovare.</translation>
    </message>
    <message>
        <source>Choose another name. An earlier backup or export is never overwritten.</source>
        <translation>Scegliere un altro nome. Un backup o un certificato esportato in precedenza non viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>Choose on the console yourself, then confirm it here.</source>
        <translation>Scegliere di persona nella console, poi confermare qui.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one on /login under {page} and enter the secret again. Secrets are shown only once: generate a new one if in doubt. After an upgrade from a version without API accounts create one there.</source>
        <translation>Confrontare l&apos;ID client con quello in /login, {page}, e immettere di nuovo il segreto. I segreti vengono mostrati una sola volta: in caso di dubbio generarne uno nuovo. Dopo l&apos;aggiornamento da una versione senza account API, crearne uno in quella pagina.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that {page} shows and accept it if they are equal, or name the file with your authority&apos;s certificate. Otherwise ask whoever looks after the network.</source>
        <translation>Confrontare l&apos;impronta con quella mostrata in {page} e accettarla se coincidono, oppure indicare il file con il certificato della propria autorità. Altrimenti rivolgersi a chi gestisce la rete.</translation>
    </message>
    <message>
        <source>Create an API account on /login under {page}, and give it at the next sign-in. Until then, the assistant uses the console, or asks you.</source>
        <translation>Creare un account API su /login, in {page}, e indicarlo al prossimo accesso. Fino ad allora l&apos;assistente usa la console, oppure chiede all&apos;operatore.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself, then confirm it here.</source>
        <translation>Eseguire questo passaggio di persona nella console, poi confermarlo qui.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself: the step shows where. Then confirm it here; the assistant checks whether it is done.</source>
        <translation>Eseguire questo passaggio di persona nella console: il passaggio indica dove. Poi confermarlo qui; l&apos;assistente controlla che sia stato eseguito.</translation>
    </message>
    <message>
        <source>Download the backup by hand on /login, {page}, with {button}, and hand the file in here.</source>
        <translation>Scaricare manualmente il backup in /login, {page}, con {button}, e consegnare qui il file.</translation>
    </message>
    <message>
        <source>Download the file with your browser and hand it in here.</source>
        <translation>Scaricare il file con il browser e consegnarlo qui.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again.</source>
        <translation>Durante un&apos;installazione o un riavvio è normale: attendere e riprovare.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check on /login under {page} that {option} is on, and see what the console says.</source>
        <translation>Durante un&apos;installazione o un riavvio è normale: attendere e riprovare. Se persiste, controllare in /login, {page}, che {option} sia attivo, e vedere che cosa segnala la console.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check that this computer&apos;s address is allowed to reach the appliance.</source>
        <translation>Durante un&apos;installazione o un riavvio è normale: attendere e riprovare. Se persiste, controllare che l&apos;indirizzo di questo computer sia autorizzato a raggiungere il dispositivo.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check the address and the port, and whether the appliance is switched on.</source>
        <translation>Durante un&apos;installazione o un riavvio è normale: attendere e riprovare. Se persiste, controllare indirizzo e porta, e che il dispositivo sia acceso.</translation>
    </message>
    <message>
        <source>Enter them again; they will not be tried again automatically. /login and /appliance have separate users: check that these are for {console}.</source>
        <translation>Immetterli di nuovo; non verranno riprovati automaticamente. /login e /appliance hanno utenti separati: controllare che questi valgano per {console}.</translation>
    </message>
    <message>
        <source>Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.</source>
        <translation>Indicare un nome host o un indirizzo IP, con la porta se non è 443, ad esempio 192.0.2.10:8443.</translation>
    </message>
    <message>
        <source>If that is a name of the site, connect by that name and give this appliance&apos;s address for it, so that the assistant still talks to this very appliance.</source>
        <translation>Se è un nome del sito, connettersi con quel nome e indicare per esso l&apos;indirizzo di questo dispositivo, affinché l&apos;assistente continui a comunicare proprio con questo dispositivo.</translation>
    </message>
    <message>
        <source>If the appliance is installing or restarting, give it more time. Otherwise check the address, and that no firewall stands between this computer and the appliance.</source>
        <translation>Se il dispositivo sta installando o si sta riavviando, lasciargli più tempo. Altrimenti controllare l&apos;indirizzo, e che nessun firewall si trovi tra questo computer e il dispositivo.</translation>
    </message>
    <message>
        <source>If the appliance is restarting, wait and try again. Otherwise check that the address leads to the appliance itself and not to a portal or a proxy in front of it.</source>
        <translation>Se il dispositivo si sta riavviando, attendere e riprovare. Altrimenti controllare che l&apos;indirizzo porti al dispositivo stesso e non a un portale o a un proxy davanti a esso.</translation>
    </message>
    <message>
        <source>If the certificate was replaced on purpose, compare the new fingerprint with the one on {page} and accept it. If not, find out which computer answers at this address before you go on.</source>
        <translation>Se il certificato è stato sostituito di proposito, confrontare la nuova impronta con quella in {page} e accettarla. In caso contrario, prima di continuare accertare quale computer risponde a questo indirizzo.</translation>
    </message>
    <message>
        <source>It becomes valid on {since}; perhaps this computer&apos;s clock is wrong.</source>
        <translation>Sarà valido dal {since}; forse l&apos;orologio di questo computer è errato.</translation>
    </message>
    <message>
        <source>It is self-signed; no authority stands behind it.</source>
        <translation>È autofirmato; dietro non c&apos;è alcuna autorità.</translation>
    </message>
    <message>
        <source>It was issued to {names}, not to {host}.</source>
        <translation>È intestato a {names}, non a {host}.</translation>
    </message>
    <message>
        <source>It was valid until {until}.</source>
        <translation>Era valido fino al {until}.</translation>
    </message>
    <message>
        <source>Make room or choose a folder on another disk, then try again.</source>
        <translation>Liberare spazio o scegliere una cartella su un altro disco, poi riprovare.</translation>
    </message>
    <message>
        <source>Make sure that it is the same node, and do this step on the console; then confirm it here.</source>
        <translation>Assicurarsi che sia lo stesso nodo ed eseguire questo passaggio nella console; poi confermarlo qui.</translation>
    </message>
    <message>
        <source>No secure connection to {address} could be established. Nothing was sent.</source>
        <translation>Non è stato possibile stabilire una connessione sicura con {address}. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at {address}.</source>
        <translation>Nulla accetta connessioni all&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>Nothing was changed. See what the console says about it, or do this step on the console.</source>
        <translation>Nulla è stato modificato. Vedere che cosa segnala la console, oppure eseguire questo passaggio nella console.</translation>
    </message>
    <message>
        <source>Nothing was done. Wait, then try again; other programs that use the same account count as well.</source>
        <translation>Nulla è stato eseguito. Attendere, poi riprovare; contano anche altri programmi che usano lo stesso account.</translation>
    </message>
    <message>
        <source>Nothing was sent to {address}: the request contains characters that HTTP cannot carry.</source>
        <translation>Nulla è stato inviato a {address}: la richiesta contiene caratteri che HTTP non può trasportare.</translation>
    </message>
    <message>
        <source>On /appliance, allow a newer version of TLS under {page} if it is offered there. If not, this upgrade has to be done on the consoles, following the vendor&apos;s guide.</source>
        <translation>In /appliance, {page}, consentire una versione più recente di TLS, se disponibile. Altrimenti questo aggiornamento va eseguito nelle console secondo la guida del produttore.</translation>
    </message>
    <message>
        <source>On /login open {page}, edit the account, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>In /login aprire {page}, modificare l&apos;account, concedere «{wording}» e salvare. Poi riprovare; il passaggio si può eseguire anche nella console.</translation>
    </message>
    <message>
        <source>On /login, edit the user, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>Su /login, modificare l&apos;utente, concedere «{wording}» e salvare. Poi riprovare; il passaggio si può eseguire anche dalla console.</translation>
    </message>
    <message>
        <source>On /login, open {page} and check that the account is enabled and that its {list} lets this computer in.</source>
        <translation>In /login aprire {page} e controllare che l&apos;account sia abilitato e che il suo elenco {list} ammetta questo computer.</translation>
    </message>
    <message>
        <source>On /login, open {page}, tick {option}, check that the account is enabled, and save. Without the API, the assistant uses the console, or asks you.</source>
        <translation>In /login aprire {page}, selezionare {option}, controllare che l&apos;account sia abilitato e salvare. Senza API l&apos;assistente usa la console oppure chiede all&apos;operatore.</translation>
    </message>
    <message>
        <source>Open the page in your browser and do this step there; then confirm it here.</source>
        <translation>Guardare la pagina nel browser ed eseguirvi questo passaggio; poi confermarlo qui.</translation>
    </message>
    <message>
        <source>Open {page} in a browser, do this step there, and confirm it here.</source>
        <translation>Aprire {page} in un browser, eseguirvi questo passaggio e confermarlo qui.</translation>
    </message>
    <message>
        <source>Open {page} in a browser. If it is not there either, the account may not see it, or this appliance does not have it: the backup of a failover pair has fewer pages.</source>
        <translation>Aprire {page} in un browser. Se non c&apos;è nemmeno lì, l&apos;account forse non può vederla oppure questo dispositivo non la possiede: il backup di una coppia di failover ha meno pagine.</translation>
    </message>
    <message>
        <source>Open {page} on the primary. What is set there reaches the backup with the next data sync; after the failover relationship is broken, the backup has the page too.</source>
        <translation>Aprire {page} sul dispositivo principale. Ciò che è impostato lì arriva al backup con la prossima sincronizzazione dei dati; una volta interrotta la relazione di failover, anche il backup ha la pagina.</translation>
    </message>
    <message>
        <source>See on the page whether the node was taken out of the cluster or has another name now.</source>
        <translation>Verificare sulla pagina se il nodo è stato rimosso dal cluster o se ora ha un altro nome.</translation>
    </message>
    <message>
        <source>Sign in with your browser and do the steps on the console yourself; the assistant says where, and checks what it can. Or use a local account without a second factor for the time of the upgrade.</source>
        <translation>Accedere con il browser ed eseguire i passaggi di persona nella console; l&apos;assistente indica dove, e controlla ciò che può. Oppure usare per la durata dell&apos;aggiornamento un account locale senza secondo fattore.</translation>
    </message>
    <message>
        <source>Sign in with your browser, set a new password, and enter it here.</source>
        <translation>Accedere con il browser, impostare una nuova password e immetterla qui.</translation>
    </message>
    <message>
        <source>The API account lacks the permission “{wording}” ({name}). Nothing was changed.</source>
        <translation>All&apos;account API manca l&apos;autorizzazione «{wording}» ({name}). Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The API of this site, or the API account, is switched off.</source>
        <translation>L&apos;API di questo sito o l&apos;account API è disattivato.</translation>
    </message>
    <message>
        <source>The API of this version wants an API account and no longer takes a user of /login.</source>
        <translation>L&apos;API di questa versione richiede un account API e non accetta più un utente di /login.</translation>
    </message>
    <message>
        <source>The account for {console} of {address} is locked. Nothing more was tried.</source>
        <translation>L&apos;account per {console} di {address} è bloccato. Non sono stati fatti altri tentativi.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed sign-ins. Nothing more was tried.</source>
        <translation>L&apos;account è bloccato dopo troppi accessi non riusciti. Non sono stati fatti altri tentativi.</translation>
    </message>
    <message>
        <source>The answer from {address} broke off before its end; it was discarded.</source>
        <translation>La risposta di {address} si è interrotta prima della fine; è stata scartata.</translation>
    </message>
    <message>
        <source>The appliance answers, but not yet to the health probe.</source>
        <translation>Il dispositivo risponde, ma non ancora al controllo di integrità.</translation>
    </message>
    <message>
        <source>The appliance asks for a rest: too many requests were made with this API account.</source>
        <translation>Il dispositivo chiede una pausa: con questo account API sono state inviate troppe richieste.</translation>
    </message>
    <message>
        <source>The appliance does not accept this API account. It will not be tried again automatically.</source>
        <translation>Il dispositivo non accetta questo account API. Non verrà riprovato automaticamente.</translation>
    </message>
    <message>
        <source>The appliance does not accept this user name and password. They will not be sent again.</source>
        <translation>Il dispositivo non accetta questo nome utente con questa password. Non verranno inviati di nuovo.</translation>
    </message>
    <message>
        <source>The appliance does not send all certificates up to the authority {issuer}.</source>
        <translation>Il dispositivo non invia tutti i certificati fino all&apos;autorità {issuer}.</translation>
    </message>
    <message>
        <source>The appliance reports that it is healthy.</source>
        <translation>Il dispositivo segnala di funzionare regolarmente.</translation>
    </message>
    <message>
        <source>The appliance reports that it is not healthy: {text}</source>
        <translation>Il dispositivo segnala un problema di funzionamento: {text}</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted. Nothing was sent. {reason}</source>
        <translation>Il certificato di {address} non è attendibile. Nulla è stato inviato. {reason}</translation>
    </message>
    <message>
        <source>The console of {address} asked to sign in again, and its page has changed meanwhile.</source>
        <translation>La console di {address} ha chiesto di accedere di nuovo e nel frattempo la sua pagina è cambiata.</translation>
    </message>
    <message>
        <source>The console of {address} asks to sign in again right after signing in.</source>
        <translation>La console di {address} chiede di accedere di nuovo subito dopo l&apos;accesso.</translation>
    </message>
    <message>
        <source>The console of {address} declined: {text}</source>
        <translation>La console di {address} ha rifiutato: {text}</translation>
    </message>
    <message>
        <source>The console of {address} does not let this account or this computer in.</source>
        <translation>La console di {address} non ammette questo account o questo computer.</translation>
    </message>
    <message>
        <source>The console of {address} is busy or in trouble.</source>
        <translation>La console di {address} è occupata o in difficoltà.</translation>
    </message>
    <message>
        <source>The console of {address} redirects the assistant in a circle.</source>
        <translation>La console di {address} rinvia l&apos;assistente in circolo.</translation>
    </message>
    <message>
        <source>The console of {address} says: {text}</source>
        <translation>La console di {address} risponde: {text}</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than a page.</source>
        <translation>La console di {address} ha inviato qualcosa che non è una pagina.</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than the file; it was discarded.</source>
        <translation>La console di {address} non ha inviato il file ma altro; è stato scartato.</translation>
    </message>
    <message>
        <source>The console of {address} shows no form to sign in that the assistant understands.</source>
        <translation>La console di {address} non mostra un modulo di accesso che l&apos;assistente comprenda.</translation>
    </message>
    <message>
        <source>The console of {address} wants more than a password to sign in.</source>
        <translation>La console di {address} richiede più di una password per accedere.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not stored. The appliance is as it was.</source>
        <translation>Il disco è pieno; {file} non è stato salvato. Il dispositivo è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate, {file}, cannot be used.</source>
        <translation>Il file con il certificato dell&apos;autorità, {file}, non è utilizzabile.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or read.</source>
        <translation>Impossibile scrivere o leggere il file {file}.</translation>
    </message>
    <message>
        <source>The menu of the console has more than one {page}, and the assistant does not guess.</source>
        <translation>Il menu della console contiene più di una voce {page}, e l&apos;assistente non fa supposizioni.</translation>
    </message>
    <message>
        <source>The menu of the console has no {page} for this account.</source>
        <translation>Il menu della console non contiene {page} per questo account.</translation>
    </message>
    <message>
        <source>The name in {address} has no address.</source>
        <translation>Il nome in {address} non ha un indirizzo.</translation>
    </message>
    <message>
        <source>The node {node} is called {now} on the page {page} by now. Nothing was done.</source>
        <translation>Il nodo {node} ora si chiama {now} nella pagina {page}. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The page shows what it is waiting for; other packages may have to be installed first.</source>
        <translation>Vedere nella pagina che cosa manca; forse vanno installati prima altri pacchetti.</translation>
    </message>
    <message>
        <source>The page {page} can only be used in a browser here. Nothing was done.</source>
        <translation>Qui la pagina {page} è utilizzabile solo in un browser. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>The page {page} does not list the node {node} any more. Nothing was done.</source>
        <translation>La pagina {page} non elenca più il nodo {node}. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The page {page} does not list “{text}”.</source>
        <translation>La pagina {page} non elenca «{text}».</translation>
    </message>
    <message>
        <source>The page {page} does not show the GUID of the appliance that is meant. Nothing was done.</source>
        <translation>La pagina {page} non mostra il GUID del dispositivo in questione. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control} for the node {node}. Nothing was done.</source>
        <translation>La pagina {page} contiene più di un {control} per il nodo {node}. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control}, and the assistant does not guess.</source>
        <translation>La pagina {page} contiene più di una volta {control}, e l&apos;assistente non fa supposizioni.</translation>
    </message>
    <message>
        <source>The page {page} has no field for: {what}. Nothing was done.</source>
        <translation>La pagina {page} non ha un campo per: {what}. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>The page {page} has no such part as expected here. Nothing was done.</source>
        <translation>La pagina {page} non contiene la parte qui prevista. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>The page {page} has nothing called {control}. Nothing was done.</source>
        <translation>La pagina {page} non contiene {control}. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>The page {page} has several buttons here ({names}), and the assistant does not guess.</source>
        <translation>La pagina {page} ha qui più pulsanti ({names}), e l&apos;assistente non fa supposizioni.</translation>
    </message>
    <message>
        <source>The page {page} has several fields for: {what}. The assistant does not guess.</source>
        <translation>La pagina {page} ha più campi per: {what}. L&apos;assistente non fa supposizioni.</translation>
    </message>
    <message>
        <source>The page {page} is not about the address {text}. Nothing was done.</source>
        <translation>La pagina {page} non riguarda l&apos;indirizzo {text}. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>The page {page} keeps these settings in different places. Nothing was done.</source>
        <translation>La pagina {page} tiene queste impostazioni in punti diversi. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>The page {page} lists “{text}” more than once, and the assistant does not guess.</source>
        <translation>La pagina {page} elenca «{text}» più di una volta, e l&apos;assistente non fa supposizioni.</translation>
    </message>
    <message>
        <source>The user lacks the permission “{wording}”. Nothing was changed.</source>
        <translation>L&apos;utente non ha l&apos;autorizzazione «{wording}». Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>There is already a file {file}; it was left as it is.</source>
        <translation>Esiste già un file {file}; è stato lasciato com&apos;era.</translation>
    </message>
    <message>
        <source>There is no way from this computer to {address}.</source>
        <translation>Da questo computer non c&apos;è alcun percorso di rete verso {address}.</translation>
    </message>
    <message>
        <source>This computer could not tell why.</source>
        <translation>Questo computer non ha potuto stabilirne il motivo.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it, {issuer}; or the appliance does not send the certificates in between.</source>
        <translation>Questo computer non conosce l&apos;autorità che lo ha emesso, {issuer}; oppure il dispositivo non invia i certificati intermedi.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it: {issuer}.</source>
        <translation>Questo computer non conosce l&apos;autorità che lo ha emesso: {issuer}.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the network between this computer and the appliance.</source>
        <translation>Riprovare. Se si ripete, controllare la rete tra questo computer e il dispositivo.</translation>
    </message>
    <message>
        <source>Wait until the lock ends or have an administrator lift it on /login; for an API account under {page}. Then enter the right secret before you try again.</source>
        <translation>Attendere la fine del blocco o farlo rimuovere da un amministratore in /login; per un account API in {page}. Poi immettere il segreto corretto prima di riprovare.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, or have another administrator lift it. Until then do the steps by hand.</source>
        <translation>Attendere la fine del blocco o farlo rimuovere da un altro amministratore. Fino ad allora eseguire i passaggi manualmente.</translation>
    </message>
    <message>
        <source>Whatever answers at {address} does not behave like an appliance.</source>
        <translation>Ciò che risponde a {address} non si comporta come un dispositivo.</translation>
    </message>
    <message>
        <source>You are not allowed to write {file}.</source>
        <translation>Non è consentito scrivere {file}.</translation>
    </message>
    <message>
        <source>{address} answered with something other than what was asked for.</source>
        <translation>{address} ha risposto con qualcosa di diverso da quanto richiesto.</translation>
    </message>
    <message>
        <source>{address} closed the connection without an answer.</source>
        <translation>{address} ha chiuso la connessione senza rispondere.</translation>
    </message>
    <message>
        <source>{address} declined: {text}</source>
        <translation>{address} ha rifiutato: {text}</translation>
    </message>
    <message>
        <source>{address} did not answer in time.</source>
        <translation>{address} non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} non risponde.</translation>
    </message>
    <message>
        <source>{address} is busy or in trouble: it answers, but not to this question.</source>
        <translation>{address} è occupato o in difficoltà: risponde, ma non a questa domanda.</translation>
    </message>
    <message>
        <source>{address} is the backup of a failover pair and has no page {page}.</source>
        <translation>{address} è il backup di una coppia di failover e non ha la pagina {page}.</translation>
    </message>
    <message>
        <source>{address} only offers encryption that is no longer safe. Nothing was sent.</source>
        <translation>{address} offre solo una crittografia non più sicura. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>{address} only speaks a version of TLS that is no longer safe. Nothing was sent.</source>
        <translation>{address} usa solo una versione di TLS non più sicura. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>{address} refuses the connection.</source>
        <translation>{address} rifiuta la connessione.</translation>
    </message>
    <message>
        <source>{address} sends the assistant to {target}; it did not follow.</source>
        <translation>{address} rinvia l&apos;assistente a {target}; il rinvio non è stato seguito.</translation>
    </message>
    <message>
        <source>{address} sent something other than a backup; it was discarded.</source>
        <translation>{address} non ha inviato un backup ma altro; è stato scartato.</translation>
    </message>
    <message>
        <source>{address} shows a different certificate than before. Nothing was sent to it.</source>
        <translation>{address} mostra un certificato diverso da prima. Nulla gli è stato inviato.</translation>
    </message>
    <message>
        <source>{address} signed the API account in, but then refused it.</source>
        <translation>{address} ha accettato l&apos;accesso dell&apos;account API, ma poi lo ha rifiutato.</translation>
    </message>
    <message>
        <source>{console} of {address} does not accept this user and password.</source>
        <translation>{console} di {address} non accetta questo utente e questa password.</translation>
    </message>
    <message>
        <source>{console} of {address} wants a new password before anything else.</source>
        <translation>{console} di {address} richiede prima di tutto una nuova password.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of an appliance.</source>
        <translation>«{address}» non è l&apos;indirizzo di un dispositivo.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} cannot be told apart with certainty. Nothing was done.</source>
        <translation>Nella pagina {page} non è possibile riconoscere con certezza «{control}». Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} does not offer “{value}”.</source>
        <translation>«{control}» nella pagina {page} non offre «{value}».</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is greyed out. Nothing was done.</source>
        <translation>«{control}» nella pagina {page} non è selezionabile. Nulla è stato eseguito.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is ticked, and the assistant does not know it. Nothing was done.</source>
        <translation>«{control}» nella pagina {page} è selezionata e l&apos;assistente non conosce questa casella. Nulla è stato eseguito.</translation>
    </message>
</context>
<context>
    <name>bring</name>
    <message numerus="yes">
        <source>%n key(s) are not on it: give them on the other computer.</source>
        <translation>
            <numerusform>%n chiave non vi è compresa: indicarla sull&apos;altro computer.</numerusform>
            <numerusform>%n chiavi non vi sono comprese: indicarle sull&apos;altro computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have no file yet.</source>
        <translation>
            <numerusform>%n pacchetto non ha ancora un file.</numerusform>
            <numerusform>%n pacchetti non hanno ancora un file.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · Carry the medium to a computer that reaches the vendor.</source>
        <translation>1 · Portare il supporto rimovibile a un computer che raggiunge il produttore.</translation>
    </message>
    <message>
        <source>2 · Start Upgrade Assistant there and press “Fetch files”: it fetches and packs everything.</source>
        <translation>2 · Avviarvi Upgrade Assistant, scegliere «Scarica i file» e lasciare che scarichi e prepari tutto.</translation>
    </message>
    <message>
        <source>3 · Carry the medium back and bring the files in below.</source>
        <translation>3 · Riportare qui il supporto rimovibile e acquisire i file qui sotto.</translation>
    </message>
    <message>
        <source>A pair of the 10.6 era has no Appliance Download Key. Ask for the files of both appliances, download all of them with a browser, keep a second copy, and bring them in below.</source>
        <translation>Una coppia dell&apos;epoca 10.6 non ha una chiave di download del dispositivo. Chiedere i file per entrambi i dispositivi, scaricarli tutti con un browser, conservarne una seconda copia e caricarli qui sotto.</translation>
    </message>
    <message>
        <source>A person said that it is this package.</source>
        <translation>Una persona ha indicato che è questo pacchetto.</translation>
    </message>
    <message>
        <source>All update files are here and proven. Keep the medium until everything is installed.</source>
        <translation>Tutti i file di aggiornamento sono presenti e verificati. Conservare il supporto rimovibile finché tutto non è installato.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Altro file…</translation>
    </message>
    <message>
        <source>Appliance Download Key</source>
        <translation>Chiave di download del dispositivo</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Chiave di download per {appliance}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}, hidden</source>
        <translation>Chiave di download per {appliance}, nascosta</translation>
    </message>
    <message>
        <source>Ask support for the key…</source>
        <translation>Richiedi la chiave al supporto tecnico…</translation>
    </message>
    <message>
        <source>Ask support for the links…</source>
        <translation>Richiedi i link al supporto tecnico…</translation>
    </message>
    <message>
        <source>Bring in other files…</source>
        <translation>Acquisisci altri file…</translation>
    </message>
    <message>
        <source>Check what is there</source>
        <translation>Controlla ciò che c&apos;è</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Controllo dei file</translation>
    </message>
    <message>
        <source>Choose a medium or folder first.</source>
        <translation>Scegliere prima un supporto rimovibile o una cartella.</translation>
    </message>
    <message>
        <source>Choose the medium or folder first.</source>
        <translation>Scegliere prima il supporto rimovibile o la cartella.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Code that the other computer shows</source>
        <translation>Codice mostrato dall&apos;altro computer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {file}: {sha}</source>
        <translation>Copia lo SHA-256 di {file}: {sha}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>File of {package}</source>
        <translation>File di {package}</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>Si possono anche trascinare qui file e cartelle.</translation>
    </message>
    <message>
        <source>Files are being checked.</source>
        <translation>Controllo dei file in corso.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>It names what is wanted and carries the download keys, and a key to seal with. Nobody but you should have the medium on its way.</source>
        <translation>Indica ciò che serve e contiene le chiavi di download e una chiave per il sigillo. Durante il tragitto nessun altro dovrebbe avere in mano il supporto rimovibile.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>File corrispondente</translation>
    </message>
    <message>
        <source>Key from Technical Support</source>
        <translation>Chiave inviata dal supporto tecnico</translation>
    </message>
    <message>
        <source>Links from Technical Support</source>
        <translation>Link del supporto tecnico</translation>
    </message>
    <message>
        <source>List {number} is on {medium}.</source>
        <translation>La lista {number} è su {medium}.</translation>
    </message>
    <message>
        <source>Look for media</source>
        <translation>Cerca supporti rimovibili</translation>
    </message>
    <message>
        <source>Medium or folder for the list</source>
        <translation>Supporto rimovibile o cartella per la lista</translation>
    </message>
    <message>
        <source>Medium or folder with the update files</source>
        <translation>Supporto rimovibile o cartella con i file di aggiornamento</translation>
    </message>
    <message>
        <source>Names tell some of them already. Look whether they are right.</source>
        <translation>Alcuni sono già riconosciuti dal nome. Controllare che siano giusti.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is plugged in, it appears here. Or choose a folder.</source>
        <translation>Nessun supporto rimovibile trovato. Comparirà qui non appena viene collegato. Oppure scegliere una cartella.</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Apri nel programma di posta</translation>
    </message>
    <message>
        <source>Paste it once support has sent it. It can also be given on the other computer.</source>
        <translation>Incollarla quando il supporto tecnico l&apos;ha inviata. Si può indicare anche sull&apos;altro computer.</translation>
    </message>
    <message>
        <source>Practice: follow the mailed links</source>
        <translation>Esercitazione: segui i link ricevuti per e-mail</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>QR code of the Appliance Download Key of {appliance}, for a camera</source>
        <translation>Codice QR della chiave di download per {appliance}, per una fotocamera</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation>Leggi la chiave</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>File delle regole</translation>
    </message>
    <message>
        <source>SHA-256 {begin} … {end}</source>
        <translation>SHA-256 {begin} … {end}</translation>
    </message>
    <message>
        <source>Say which file is which package first.</source>
        <translation>Indicare prima quale file è quale pacchetto.</translation>
    </message>
    <message>
        <source>Second copy: {place}</source>
        <translation>Seconda copia: {place}</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Lista di prelievo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Take the files over</source>
        <translation>Acquisisci i file</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key: a key is one word of letters and digits.</source>
        <translation>Questa non è una chiave di download del dispositivo: una chiave è una sola parola di lettere e cifre.</translation>
    </message>
    <message>
        <source>The other appliance gets another file. Files can be meant for one appliance, so that can be right.</source>
        <translation>L&apos;altro dispositivo riceve un file diverso. Un file può essere destinato a un solo dispositivo, quindi può essere giusto così.</translation>
    </message>
    <message>
        <source>The other appliance gets the same file.</source>
        <translation>L&apos;altro dispositivo riceve lo stesso file.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Il programma stesso</translation>
    </message>
    <message>
        <source>The seal cannot be checked on this computer. Have the code read out to you by whoever packed the files, and type it here.</source>
        <translation>Su questo computer non è possibile controllare il sigillo. Farsi leggere il codice da chi ha preparato i file, e digitarlo qui.</translation>
    </message>
    <message>
        <source>The sealed manifest proves it.</source>
        <translation>Lo comprova il manifesto sigillato.</translation>
    </message>
    <message>
        <source>There is no manifest here, so nothing proves these files but you. Say which file is which package. From then on its SHA-256 counts.</source>
        <translation>Qui non c&apos;è alcun manifesto: solo l&apos;operatore può garantire per questi file. Indicare quale file è quale pacchetto. Da quel momento vale il suo SHA-256.</translation>
    </message>
    <message>
        <source>There is nothing here that could be taken over.</source>
        <translation>Qui non c&apos;è nulla da acquisire.</translation>
    </message>
    <message>
        <source>Type the code from the other computer first.</source>
        <translation>Digitare prima il codice.</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>File di aggiornamento</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usa questa chiave</translation>
    </message>
    <message>
        <source>With this key another computer fetches the updates. It is for one appliance only, and whoever has it can fetch them: treat it like a password. The shopping list carries it along.</source>
        <translation>Con questa chiave un altro computer scarica gli aggiornamenti. Vale per un solo dispositivo, e chiunque la possieda può scaricarli: trattarla come una password. È contenuta nella lista di prelievo.</translation>
    </message>
    <message>
        <source>Write the shopping list</source>
        <translation>Scrivi la lista di prelievo</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterato</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that are left alone</source>
        <translation>
            <numerusform>e %n altro file che non viene toccato</numerusform>
            <numerusform>e altri %n file che non vengono toccati</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicato</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>altrove</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>estraneo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>integro</translation>
    </message>
    <message>
        <source>here</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>non previsto</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>rinominato</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>scambiato</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>troncato</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>written</source>
        <translation>scritta</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} finora</translation>
    </message>
    <message>
        <source>{file} · {size}</source>
        <translation>{file} · {size}</translation>
    </message>
    <message>
        <source>{medium} · read-only</source>
        <translation>{medium} · sola lettura</translation>
    </message>
    <message>
        <source>{medium} · {free} free</source>
        <translation>{medium} · {free} liberi</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} per {appliance}</translation>
    </message>
    <message>
        <source>{who} said that it is this package.</source>
        <translation>{who} ha indicato che è questo pacchetto.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Before it you are asked: {what}</source>
        <translation>Prima viene chiesto: {what}</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Annullato: {what}</translation>
    </message>
    <message>
        <source>Import it again after a change: the entries are moved, not doubled.</source>
        <translation>Dopo una modifica importarlo di nuovo: le voci vengono spostate, non duplicate.</translation>
    </message>
    <message>
        <source>Maintenance window {number}: {host}</source>
        <translation>Intervento di manutenzione {number}: {host}</translation>
    </message>
    <message>
        <source>No maintenance window of this plan has a moment: there is nothing for a calendar.</source>
        <translation>Nessun intervento di manutenzione di questo piano ha un inizio pianificato: non c&apos;è nulla per un calendario.</translation>
    </message>
    <message>
        <source>No window has a moment yet.</source>
        <translation>Nessun intervento ha ancora un inizio pianificato.</translation>
    </message>
    <message>
        <source>Plan when the windows begin, then save the file.</source>
        <translation>Pianificare l&apos;inizio degli interventi, poi salvare il file.</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Salva come file di calendario…</translation>
    </message>
    <message>
        <source>Site down: {range}</source>
        <translation>Sito inattivo: {range}</translation>
    </message>
    <message>
        <source>Takes {range}; entered with the longest usual time.</source>
        <translation>Durata: {range}; in calendario con la durata abituale più lunga.</translation>
    </message>
    <message>
        <source>The site is up meanwhile. Resume the run after that.</source>
        <translation>Nel frattempo il sito è attivo. Riprendere poi l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>This is no longer planned.</source>
        <translation>Non è più previsto.</translation>
    </message>
    <message>
        <source>To be installed: {packages}</source>
        <translation>Da installare: {packages}</translation>
    </message>
    <message>
        <source>Wait for the clients: {host}</source>
        <translation>Attesa per i client: {host}</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Scrittura del file di calendario</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>Viene chiesto: {what}</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>file di calendario</translation>
    </message>
    <message>
        <source>{host}, maintenance window {number}</source>
        <translation>{host}, intervento di manutenzione {number}</translation>
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
        <translation>Controllo e copia dei file di aggiornamento</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Controllo di ciò che è presente</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>Apertura dei link in corso</translation>
    </message>
    <message>
        <source>Looking at the run&apos;s folder</source>
        <translation>Esame della cartella dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Ricerca di supporti rimovibili</translation>
    </message>
    <message>
        <source>Reading the Appliance Download Key</source>
        <translation>Lettura della chiave di download del dispositivo</translation>
    </message>
    <message>
        <source>Writing the shopping list</source>
        <translation>Scrittura della lista di prelievo</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n Jump Client(s) of {total} are not shown to be up to date.</source>
        <translation>
            <numerusform>%n Jump Client su {total} non risulta aggiornato.</numerusform>
            <numerusform>%n Jump Client su {total} non risultano aggiornati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) lie in the future and prove nothing.</source>
        <translation>
            <numerusform>%n data è nel futuro e non dimostra nulla.</numerusform>
            <numerusform>%n date sono nel futuro e non dimostrano nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no date that can be read.</source>
        <translation>
            <numerusform>%n riga non ha una data leggibile.</numerusform>
            <numerusform>%n righe non hanno una data leggibile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) list a computer that is listed before: {names}</source>
        <translation>
            <numerusform>%n riga riporta un computer già elencato: {names}</numerusform>
            <numerusform>%n righe riportano un computer già elencato: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no computer.</source>
        <translation>
            <numerusform>%n riga non indica alcun computer.</numerusform>
            <numerusform>%n righe non indicano alcun computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tell the day without the time.</source>
        <translation>
            <numerusform>%n riga indica il giorno senza l&apos;ora.</numerusform>
            <numerusform>%n righe indicano il giorno senza l&apos;ora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n nodo master</numerusform>
            <numerusform>%n nodi master</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nodo di traffico</numerusform>
            <numerusform>%n nodi di traffico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) have the inter-appliance key of the master.</source>
        <translation>
            <numerusform>%n nodo di traffico ha la chiave tra dispositivi del nodo master.</numerusform>
            <numerusform>%n nodi di traffico hanno la chiave tra dispositivi del nodo master.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) serve the complete chain.</source>
        <translation>
            <numerusform>%n nodo di traffico presenta la catena completa.</numerusform>
            <numerusform>%n nodi di traffico presentano la catena completa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) take no new client connections already: {nodes}.</source>
        <translation>
            <numerusform>%n nodo di traffico già non accetta nuove connessioni client: {nodes}.</numerusform>
            <numerusform>%n nodi di traffico già non accettano nuove connessioni client: {nodes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A client of {file} counts as up to date if its date is later than the last upgrade, {since}, and nothing says that its update is still to come. {groups}</source>
        <translation>Un client di {file} è considerato aggiornato se la sua data è successiva all&apos;ultimo upgrade, {since}, e nulla indica che il suo aggiornamento debba ancora avvenire. {groups}</translation>
    </message>
    <message>
        <source>A node that is newer may not work with its master. If an upgrade was left halfway, finish it; what a node has already is not installed again.</source>
        <translation>Un nodo più recente potrebbe non funzionare con il suo nodo master. Se un aggiornamento è rimasto a metà, completarlo; ciò che un nodo ha già non viene installato di nuovo.</translation>
    </message>
    <message>
        <source>A pair of this version is updated by files; Technical Support mails a link to each.</source>
        <translation>Una coppia di questa versione si aggiorna con file; per ciascuno il supporto tecnico invia un link per e-mail.</translation>
    </message>
    <message>
        <source>A single appliance has no other nodes.</source>
        <translation>Un dispositivo singolo non ha altri nodi.</translation>
    </message>
    <message>
        <source>After a swap clients would see another certificate. Import the primary&apos;s certificate on the other.</source>
        <translation>Dopo uno scambio i client vedrebbero un altro certificato. Importare il certificato del principale sull&apos;altro dispositivo.</translation>
    </message>
    <message>
        <source>An install takes the site down: everybody is signed out and all sessions end.</source>
        <translation>Un&apos;installazione rende inattivo il sito: tutti vengono disconnessi e tutte le sessioni terminano.</translation>
    </message>
    <message>
        <source>Another appliance answers at the address of {appliance} than the cluster knows.</source>
        <translation>All&apos;indirizzo di {appliance} risponde un dispositivo diverso da quello noto al cluster.</translation>
    </message>
    <message numerus="yes">
        <source>As it should be on %n traffic node(s).</source>
        <translation>
            <numerusform>In ordine su %n nodo di traffico.</numerusform>
            <numerusform>In ordine su %n nodi di traffico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the links in good time, for both appliances; the assistant writes the mail.</source>
        <translation>Chiedere per tempo i link per entrambi i dispositivi; l&apos;assistente scrive l&apos;e-mail.</translation>
    </message>
    <message>
        <source>Ask whoever looks after these computers whether root certificates are updated on them.</source>
        <translation>Verificare con chi gestisce questi computer che i certificati radice vi vengano aggiornati.</translation>
    </message>
    <message>
        <source>Assign regions yourself, or choose which nodes go first.</source>
        <translation>Assegnare le regioni manualmente oppure scegliere quali nodi vengono per primi.</translation>
    </message>
    <message>
        <source>Assign the certificate that was issued to {host}: {page}, {control}.</source>
        <translation>Assegnare il certificato emesso a {host}: {page}, {control}.</translation>
    </message>
    <message>
        <source>Assign them to a region yourself.</source>
        <translation>Assegnarli manualmente a una regione.</translation>
    </message>
    <message>
        <source>At {size} the file is too small to be a backup.</source>
        <translation>Con {size} il file è troppo piccolo per un backup.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>Il failover automatico è disattivato.</translation>
    </message>
    <message>
        <source>Automatic failover is on; the plan switches it off meanwhile and on again at the end.</source>
        <translation>Il failover automatico è attivo; il piano lo disattiva nel frattempo e alla fine lo riattiva.</translation>
    </message>
    <message>
        <source>Automatic updates need no download key.</source>
        <translation>Gli aggiornamenti automatici non richiedono una chiave di download.</translation>
    </message>
    <message>
        <source>Base {version} does not show the {key}.</source>
        <translation>Base {version} non mostra {key}.</translation>
    </message>
    <message>
        <source>Both appliances have the same inter-appliance key.</source>
        <translation>Entrambi i dispositivi hanno la stessa chiave tra dispositivi.</translation>
    </message>
    <message>
        <source>Both appliances must be reachable by their own addresses. See whether {appliance} is switched on.</source>
        <translation>Entrambi i dispositivi devono essere raggiungibili al proprio indirizzo. Controllare che {appliance} sia acceso.</translation>
    </message>
    <message>
        <source>Both appliances need the same certificate: export it on the primary, import it on the other on the page {page}, and assign it to its address.</source>
        <translation>Entrambi i dispositivi richiedono lo stesso certificato: esportarlo dal principale, importarlo sull&apos;altro nella pagina {page} e assegnarlo al suo indirizzo.</translation>
    </message>
    <message>
        <source>Both appliances say that they are backup.</source>
        <translation>Entrambi i dispositivi dichiarano il ruolo di backup.</translation>
    </message>
    <message>
        <source>Both appliances say that they are primary.</source>
        <translation>Entrambi i dispositivi dichiarano il ruolo principale.</translation>
    </message>
    <message>
        <source>Both appliances serve the same certificate.</source>
        <translation>Entrambi i dispositivi presentano lo stesso certificato.</translation>
    </message>
    <message>
        <source>Both must reach each other: the data sync needs it, and so does establishing failover again.</source>
        <translation>I due dispositivi devono raggiungersi a vicenda: lo richiedono la sincronizzazione dei dati e il ristabilimento del failover.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right.</source>
        <translation>Controllare che l&apos;orologio di questo computer sia esatto.</translation>
    </message>
    <message>
        <source>Check that this computer reaches the appliance by HTTPS, then run the checks again.</source>
        <translation>Controllare che questo computer raggiunga il dispositivo tramite HTTPS, poi ripetere i controlli.</translation>
    </message>
    <message>
        <source>Check that this is right.</source>
        <translation>Verificare che sia corretto.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the appliance.</source>
        <translation>Controllare l&apos;orologio di questo computer e quello del dispositivo.</translation>
    </message>
    <message>
        <source>Check the failover roles and the DNS record before you continue.</source>
        <translation>Controllare i ruoli di failover e il record DNS prima di continuare.</translation>
    </message>
    <message>
        <source>Check the roles and the way to the site: shared address, DNS record or NAT entry.</source>
        <translation>Controllare i ruoli e la via verso il sito: indirizzo condiviso, record DNS o voce NAT.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS settings of this computer, and its hosts file.</source>
        <translation>Controllare l&apos;ortografia, le impostazioni DNS di questo computer e il suo file degli host.</translation>
    </message>
    <message>
        <source>Check the time zone of the list, which number is the day, and the appliance&apos;s clock.</source>
        <translation>Verificare il fuso orario dell&apos;elenco, quale numero è il giorno e l&apos;orologio del dispositivo.</translation>
    </message>
    <message>
        <source>Choose a folder on a drive of this computer.</source>
        <translation>Scegliere una cartella su un&apos;unità di questo computer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write there.</source>
        <translation>Scegliere un&apos;altra cartella, oppure concedersi il diritto di scrivervi.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Scegliere un altro percorso.</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that was issued to another name.</source>
        <translation>I client rifiutano un certificato emesso a un altro nome.</translation>
    </message>
    <message>
        <source>Clients that do not know the issuer may stay offline after a newly built package.</source>
        <translation>I client che non conoscono l&apos;emittente possono restare offline dopo un pacchetto con una nuova build.</translation>
    </message>
    <message>
        <source>Common ones are utf-8, utf-16, cp1252 and cp850.</source>
        <translation>Le più comuni sono utf-8, utf-16, cp1252 e cp850.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the page {page}, then accept it.</source>
        <translation>Confrontare la sua impronta con quella nella pagina {page}, poi accettarlo.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock.</source>
        <translation>Confrontare l&apos;ora nella pagina {page} con un orologio.</translation>
    </message>
    <message>
        <source>Compare {control} on the page {page} of both: failover is re-established with it.</source>
        <translation>Confrontare {control} nella pagina {page} di entrambi: serve a ristabilire il failover.</translation>
    </message>
    <message>
        <source>Confirmed by you: {what}</source>
        <translation>Confermato dall&apos;operatore: {what}</translation>
    </message>
    <message>
        <source>Connect to the appliance and check the file again.</source>
        <translation>Connettersi al dispositivo e controllare di nuovo il file.</translation>
    </message>
    <message>
        <source>Connected — representatives: {reps}, customers: {customers}, attendees: {attendees}.</source>
        <translation>Connessi — tecnici di supporto: {reps}, clienti: {customers}, partecipanti: {attendees}.</translation>
    </message>
    <message>
        <source>Correct the address on the page {page}, or the way to it: DNS, hosts file, NAT.</source>
        <translation>Correggere l&apos;indirizzo nella pagina {page} o il percorso verso di esso: DNS, file degli host, NAT.</translation>
    </message>
    <message>
        <source>Correct the addresses on the page {page}, and detect the site again.</source>
        <translation>Correggere gli indirizzi nella pagina {page} e rilevare di nuovo il sito.</translation>
    </message>
    <message>
        <source>Count again before you begin.</source>
        <translation>Contare di nuovo prima di iniziare.</translation>
    </message>
    <message>
        <source>Delete this file and make the backup again: {page}, {button}.</source>
        <translation>Eliminare questo file e ripetere il backup: {page}, {button}.</translation>
    </message>
    <message>
        <source>Detect the site first.</source>
        <translation>Rilevare prima il sito.</translation>
    </message>
    <message>
        <source>Each date in {file} can be read in two ways: day or month first.</source>
        <translation>Ogni data in {file} si può leggere in due modi: prima il giorno o prima il mese.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of all.</source>
        <translation>Inserire lo stesso valore in {control} nella pagina {page} di tutti.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both.</source>
        <translation>Immettere lo stesso valore in {control}, nella pagina {page} di entrambi.</translation>
    </message>
    <message>
        <source>Enter their own public addresses on the page {page}.</source>
        <translation>Inserire i loro indirizzi pubblici nella pagina {page}.</translation>
    </message>
    <message>
        <source>Enter their public addresses on the page {page}: each node is reached by its own.</source>
        <translation>Inserire i loro indirizzi pubblici nella pagina {page}: ogni nodo viene raggiunto al proprio.</translation>
    </message>
    <message>
        <source>Establish it first on the page {page}, or upgrade each by itself.</source>
        <translation>Stabilirla prima nella pagina {page}, oppure aggiornare ciascun dispositivo da solo.</translation>
    </message>
    <message>
        <source>Every date in {file} is later than the last upgrade, {since}.</source>
        <translation>Ogni data in {file} è successiva all&apos;ultimo upgrade, {since}.</translation>
    </message>
    <message>
        <source>Every update in the list is locked: {names}.</source>
        <translation>Tutti gli aggiornamenti in elenco sono bloccati: {names}.</translation>
    </message>
    <message>
        <source>Export again with the certificate chain included, or add the certificate of {issuer} to the file.</source>
        <translation>Esportare di nuovo includendo la catena del certificato, oppure aggiungere al file il certificato di {issuer}.</translation>
    </message>
    <message>
        <source>Export again, and set a passphrase.</source>
        <translation>Esportare di nuovo, impostando una passphrase.</translation>
    </message>
    <message>
        <source>Export it again now. If it is new, check its time zone.</source>
        <translation>Esportarlo di nuovo adesso. Se è recente, verificarne il fuso orario.</translation>
    </message>
    <message>
        <source>Export it as an administrator who may edit every Jump Client.</source>
        <translation>Esportarlo come amministratore che può modificare tutti i Jump Client.</translation>
    </message>
    <message>
        <source>Export the certificate again: {page}, {control}; include certificate, private key and chain.</source>
        <translation>Esportare di nuovo il certificato: {page}, {control}; includere certificato, chiave privata e catena.</translation>
    </message>
    <message>
        <source>Export the list again on the console and choose that file, unchanged.</source>
        <translation>Esportare di nuovo l&apos;elenco sulla console e scegliere quel file, senza modificarlo.</translation>
    </message>
    <message>
        <source>Export the list again, or save it as CSV in UTF-8, or say which encoding it has.</source>
        <translation>Esportare di nuovo l&apos;elenco, salvarlo come CSV in UTF-8 o indicarne la codifica.</translation>
    </message>
    <message>
        <source>Export the list as CSV on the console, or save it as CSV, and choose that file.</source>
        <translation>Esportare l&apos;elenco come CSV sulla console, o salvarlo come CSV, e scegliere quel file.</translation>
    </message>
    <message>
        <source>Export the list with all columns, or say which column it is, by its heading or its number.</source>
        <translation>Esportare l&apos;elenco con tutte le colonne o indicare la colonna, con l&apos;intestazione o il numero.</translation>
    </message>
    <message>
        <source>Extract the session data again, and choose the file that comes of it.</source>
        <translation>Estrarre di nuovo i dati delle sessioni e scegliere il file ottenuto.</translation>
    </message>
    <message>
        <source>Find out on the page {page} of both, or call Technical Support; nothing was changed.</source>
        <translation>Accertarlo nella pagina {page} di entrambi, oppure chiamare il supporto tecnico; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Find out whether an upgrade was left halfway before you begin another.</source>
        <translation>Accertare se un aggiornamento è rimasto a metà prima di iniziarne un altro.</translation>
    </message>
    <message>
        <source>Find out which of the two clocks is wrong. On the appliance, set an NTP server: {page}.</source>
        <translation>Accertare quale dei due orologi è errato. Sul dispositivo impostare un server NTP: {page}.</translation>
    </message>
    <message>
        <source>Find out who turned this off, and why. At the end of the upgrade these nodes take connections again, too.</source>
        <translation>Accertare chi ha disattivato le nuove connessioni client e perché. Al termine dell&apos;aggiornamento anche questi nodi accettano di nuovo connessioni.</translation>
    </message>
    <message>
        <source>For manual updates, request the key from Technical Support in good time.</source>
        <translation>Per gli aggiornamenti manuali richiedere per tempo la chiave al supporto tecnico.</translation>
    </message>
    <message>
        <source>Free {missing}, or choose a folder on another drive.</source>
        <translation>Liberare {missing}, oppure scegliere una cartella su un&apos;altra unità.</translation>
    </message>
    <message>
        <source>From 10.6 on a session&apos;s LSID is a text of 32 characters, no longer a number.</source>
        <translation>Dalla versione 10.6 il valore LSID di una sessione è un testo di 32 caratteri, non più un numero.</translation>
    </message>
    <message>
        <source>Give each appliance&apos;s own address, not the shared address or the site&apos;s host name.</source>
        <translation>Indicare l&apos;indirizzo proprio di ogni dispositivo, non l&apos;indirizzo condiviso né il nome host del sito.</translation>
    </message>
    <message>
        <source>Give the account of /appliance of these nodes: for all under “appliance”, for single ones under “appliances”.</source>
        <translation>Indicare l&apos;account di /appliance di questi nodi: per tutti in «appliance», per singoli nodi in «appliances».</translation>
    </message>
    <message>
        <source>Grant {permission} to the account on the page {page}. {otherwise}</source>
        <translation>Concedere {permission} all&apos;account nella pagina {page}. {otherwise}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>How large the update files are is not known yet.</source>
        <translation>La dimensione dei file di aggiornamento non è ancora nota.</translation>
    </message>
    <message>
        <source>How much space there is in {folder} could not be determined.</source>
        <translation>Impossibile stabilire quanto spazio c&apos;è in {folder}.</translation>
    </message>
    <message>
        <source>If it is on, switch it off on the page {page} before the pair is broken.</source>
        <translation>Se è attivo, disattivarlo nella pagina {page} prima di interrompere il failover.</translation>
    </message>
    <message>
        <source>If it is, look at the rules L1 to L4 before you upgrade.</source>
        <translation>Se lo è, consultare le regole da L1 a L4 prima di aggiornare.</translation>
    </message>
    <message>
        <source>Install in a maintenance window, and tell these people beforehand.</source>
        <translation>Installare in un intervento di manutenzione e avvisare prima queste persone.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate of {issuer} on the appliance: {page}, {control}.</source>
        <translation>Installare sul dispositivo il certificato intermedio di {issuer}: {page}, {control}.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a JSON answer.</source>
        <translation>Invece di un backup il dispositivo ha inviato una risposta JSON.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a web page.</source>
        <translation>Invece di un backup il dispositivo ha inviato una pagina Web.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent an XML answer.</source>
        <translation>Invece di un backup il dispositivo ha inviato una risposta XML.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent plain text.</source>
        <translation>Invece di un backup il dispositivo ha inviato un testo.</translation>
    </message>
    <message>
        <source>Instead of sending a backup, the appliance answered that the user name or password is wrong.</source>
        <translation>Invece di un backup il dispositivo ha risposto che nome utente o password sono errati.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance answered that the user name or password is wrong.</source>
        <translation>Invece dei dati delle sessioni, il dispositivo ha risposto che il nome utente o la password è errato.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent a web page.</source>
        <translation>Invece dei dati delle sessioni, il dispositivo ha inviato una pagina Web.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent an error.</source>
        <translation>Invece dei dati delle sessioni, il dispositivo ha inviato un errore.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves.</source>
        <translation>È il certificato presentato dal dispositivo.</translation>
    </message>
    <message>
        <source>Its SHA-256 is recorded.</source>
        <translation>Il suo SHA-256 è registrato.</translation>
    </message>
    <message>
        <source>Jump Clients that still need their update are counted with it.</source>
        <translation>Serve a contare i Jump Client ancora da aggiornare.</translation>
    </message>
    <message>
        <source>Listed: {names}.</source>
        <translation>In elenco: {names}.</translation>
    </message>
    <message>
        <source>Locked until the packages before are installed: {names}.</source>
        <translation>Bloccati finché non sono installati i pacchetti precedenti: {names}.</translation>
    </message>
    <message>
        <source>Look at the page {page} before anything is installed.</source>
        <translation>Guardare la pagina {page} prima di qualsiasi installazione.</translation>
    </message>
    <message>
        <source>Look at the page {page}.</source>
        <translation>Controllare la pagina {page}.</translation>
    </message>
    <message>
        <source>Look at the pages {cluster} and {failover}; a master that is gone has to be taken out.</source>
        <translation>Controllare le pagine {cluster} e {failover}; un nodo master che non esiste più va rimosso.</translation>
    </message>
    <message>
        <source>Look at {table} on the page {page}, for each appliance.</source>
        <translation>Guardare {table} nella pagina {page}, per ogni dispositivo.</translation>
    </message>
    <message>
        <source>Look for the e-mail, or ask Technical Support.</source>
        <translation>Cercare l&apos;e-mail, o chiedere al supporto tecnico.</translation>
    </message>
    <message>
        <source>Make sure that every client has it, or install one from a certificate authority.</source>
        <translation>Accertarsi che ogni client lo possieda, oppure installarne uno di un&apos;autorità di certificazione.</translation>
    </message>
    <message>
        <source>Make sure that the drive of {folder} has room for two copies of each file.</source>
        <translation>Controllare che l&apos;unità di {folder} abbia spazio per due copie di ogni file.</translation>
    </message>
    <message>
        <source>Make sure that your own programs read XML with a namespace before you upgrade: “upgrade-assistant scan” lists where they do not.</source>
        <translation>Prima dell&apos;aggiornamento, accertarsi che i propri programmi leggano XML con spazio dei nomi: «upgrade-assistant scan» elenca i punti in cui non lo fanno.</translation>
    </message>
    <message>
        <source>More than one master node says that it is primary.</source>
        <translation>Più di un nodo master dichiara di essere principale.</translation>
    </message>
    <message>
        <source>More than one node has the same name: {names}.</source>
        <translation>Più nodi hanno lo stesso nome: {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names may look wrong. Export the list again and choose that file, unchanged.</source>
        <translation>I nomi possono apparire errati. Esportare di nuovo l&apos;elenco e scegliere quel file, senza modificarlo.</translation>
    </message>
    <message>
        <source>No name server answered when asked for {host}.</source>
        <translation>Nessun server DNS ha risposto alla richiesta per {host}.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Nessuno è connesso.</translation>
    </message>
    <message>
        <source>Nobody was connected at {moment}, which is a while ago.</source>
        <translation>Nessuno era connesso il {moment}, ma è passato un po&apos; di tempo.</translation>
    </message>
    <message>
        <source>Nothing is installed or sent from here. Upgrade in stages, as the vendor&apos;s documentation describes: make a backup, untick “{control}” on every node that is to wait, save, and ask Technical Support if you are unsure.</source>
        <translation>Da qui non viene installato né inviato nulla. Aggiornare per gradi, come descritto nella documentazione del produttore: creare un backup, deselezionare «{control}» su ogni nodo che deve attendere, salvare e, in caso di dubbio, chiedere al supporto tecnico.</translation>
    </message>
    <message>
        <source>On the Site page, give each appliance its own address.</source>
        <translation>Nella pagina «Sito» indicare l&apos;indirizzo proprio di ogni dispositivo.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each appliance.</source>
        <translation>Nella pagina «Sito» indicare l&apos;indirizzo proprio di ogni dispositivo.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each master node.</source>
        <translation>Nella pagina «Sito» indicare l&apos;indirizzo proprio di ogni nodo master.</translation>
    </message>
    <message>
        <source>On the page {page} tick the certificate that is assigned to the active IP address, and export that one.</source>
        <translation>Nella pagina {page} selezionare il certificato assegnato all&apos;indirizzo IP attivo ed esportare quello.</translation>
    </message>
    <message>
        <source>One of the two is usually left over from an earlier installation and stays behind for ever: remove it.</source>
        <translation>Di solito uno dei due è rimasto da un&apos;installazione precedente e resta indietro per sempre: rimuoverlo.</translation>
    </message>
    <message>
        <source>Only one of the two appliances has a failover role.</source>
        <translation>Solo uno dei due dispositivi ha un ruolo di failover.</translation>
    </message>
    <message>
        <source>Only {free} are free in {folder}; about {needed} are needed.</source>
        <translation>In {folder} sono liberi solo {free}; ne servono circa {needed}.</translation>
    </message>
    <message>
        <source>Open the file with another tool and save it again as PKCS#12 with a passphrase, then choose that file.</source>
        <translation>Aprire il file con un altro strumento e salvarlo di nuovo come PKCS#12 con una passphrase, poi scegliere quel file.</translation>
    </message>
    <message>
        <source>Other nodes install what the primary node installs. The whole site would be down at once, with no node left as it was.</source>
        <translation>Gli altri nodi installano ciò che installa il nodo principale. L&apos;intero sito sarebbe inattivo tutto insieme, senza alcun nodo rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Otherwise many Jump Clients may show as offline after a newly built package.</source>
        <translation>Altrimenti molti Jump Client possono risultare offline dopo un pacchetto con una nuova build.</translation>
    </message>
    <message>
        <source>Prepare reports and queries on it, then update the Integration Client, then the appliance. Enterprise licences are needed for it; “upgrade-assistant scan” finds the places.</source>
        <translation>Preparare report e query sul database, poi aggiornare il client di integrazione, poi il dispositivo. Servono licenze Enterprise; «upgrade-assistant scan» trova i punti da cambiare.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and wait until it is done.</source>
        <translation>Premere {button} nella pagina {page} e attendere la fine.</translation>
    </message>
    <message>
        <source>Press {button}. If the list stays empty, ask Technical Support whether your release is due: major ones are announced by e-mail, and an update that was downloaded once is no longer listed.</source>
        <translation>Premere {button}. Se l&apos;elenco resta vuoto, chiedere al supporto tecnico se la propria versione è già prevista: quelle principali sono annunciate per e-mail, e un aggiornamento già scaricato non compare più in elenco.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Leggere la versione nella pagina {page}.</translation>
    </message>
    <message>
        <source>Regions of the traffic nodes: {regions}.</source>
        <translation>Regioni dei nodi di traffico: {regions}.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade, so that it does not expire in the middle of it.</source>
        <translation>Rinnovarlo prima dell&apos;aggiornamento, perché non scada durante l&apos;operazione.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade.</source>
        <translation>Rinnovarlo prima dell&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>Renew the certificate on the appliance before the upgrade, then export the new one.</source>
        <translation>Rinnovare il certificato sul dispositivo prima dell&apos;aggiornamento, poi esportare quello nuovo.</translation>
    </message>
    <message>
        <source>Roles, versions, the last data sync and connected clients are read with it.</source>
        <translation>Serve a leggere ruoli, versioni, ultima sincronizzazione dei dati e client connessi.</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>Indicare quale dei due viene prima.</translation>
    </message>
    <message>
        <source>Search your own code and databases for places that keep LSID as a number, and change them first: “upgrade-assistant scan” with their folder lists them.</source>
        <translation>Cercare nel proprio codice e nei propri database i punti che conservano LSID come numero e modificarli prima: «upgrade-assistant scan» con la loro cartella li elenca.</translation>
    </message>
    <message>
        <source>See on the page {page} whether a node was just added, renamed or removed; detect again.</source>
        <translation>Verificare nella pagina {page} se un nodo è stato appena aggiunto, rinominato o rimosso; rilevare di nuovo.</translation>
    </message>
    <message>
        <source>Send Technical Support a picture of the page {page} and ask which package comes first.</source>
        <translation>Inviare al supporto tecnico un&apos;immagine della pagina {page} e chiedere quale pacchetto viene prima.</translation>
    </message>
    <message>
        <source>Several columns of {file} hold dates: {found}. Which one is “{column}”?</source>
        <translation>Più colonne di {file} contengono date: {found}. Qual è «{column}»?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Some letters in the file were damaged before: it was saved in another encoding once.</source>
        <translation>Alcune lettere del file erano già danneggiate: in passato è stato salvato con un&apos;altra codifica.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Switch the node on and see that this computer reaches it, or take it out of the cluster.</source>
        <translation>Accendere il nodo e fare in modo che questo computer lo raggiunga, oppure rimuoverlo dal cluster.</translation>
    </message>
    <message>
        <source>Taken by what is in it, because no heading is known: {columns}</source>
        <translation>Determinate dal contenuto, perché nessuna intestazione è nota: {columns}</translation>
    </message>
    <message>
        <source>That is right behind a NAT or load balancer. Otherwise check the addresses and the DNS record.</source>
        <translation>È corretto dietro un NAT o un bilanciatore di carico. Altrimenti controllare gli indirizzi e il record DNS.</translation>
    </message>
    <message>
        <source>The API account has {permission}.</source>
        <translation>L&apos;account API ha {permission}.</translation>
    </message>
    <message>
        <source>The API account lacks {permission}.</source>
        <translation>All&apos;account API manca {permission}.</translation>
    </message>
    <message>
        <source>The API lists nodes that the page {page} does not: {nodes}.</source>
        <translation>L&apos;API elenca nodi che mancano nella pagina {page}: {nodes}.</translation>
    </message>
    <message>
        <source>The Failover page of {appliance} says of the other one: {words}</source>
        <translation>La pagina Failover di {appliance} segnala sull&apos;altro dispositivo: {words}</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s database gets a longer session.lsid and a new column lseq.</source>
        <translation>Nel database del client di integrazione session.lsid diventa più lungo e si aggiunge la colonna lseq.</translation>
    </message>
    <message>
        <source>The address given for {appliance}, {address}, leads to one appliance or the other.</source>
        <translation>L&apos;indirizzo indicato per {appliance}, {address}, porta ora all&apos;uno ora all&apos;altro dispositivo.</translation>
    </message>
    <message>
        <source>The address of the other master node is not known.</source>
        <translation>L&apos;indirizzo dell&apos;altro nodo master non è noto.</translation>
    </message>
    <message>
        <source>The address of these nodes could not be determined: {nodes}.</source>
        <translation>Non è stato possibile determinare l&apos;indirizzo di questi nodi: {nodes}.</translation>
    </message>
    <message>
        <source>The address that you gave is used for {host}: {addresses}.</source>
        <translation>Per {host} si usa l&apos;indirizzo indicato: {addresses}.</translation>
    </message>
    <message>
        <source>The appliance serves another certificate than the one in the file.</source>
        <translation>Il dispositivo presenta un certificato diverso da quello nel file.</translation>
    </message>
    <message>
        <source>The appliances run different software: {versions}.</source>
        <translation>I dispositivi eseguono software diverso: {versions}.</translation>
    </message>
    <message>
        <source>The appliances&apos; own addresses are not known, so where {host} leads could not be determined.</source>
        <translation>Gli indirizzi propri dei dispositivi non sono noti, quindi è impossibile stabilire dove porta {host}.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read on this computer.</source>
        <translation>Impossibile leggere il backup {file} su questo computer.</translation>
    </message>
    <message>
        <source>The backup {file} is empty.</source>
        <translation>Il backup {file} è vuoto.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer: {size}.</source>
        <translation>Il backup {file} è su questo computer: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate covers the host name of %n traffic node(s).</source>
        <translation>
            <numerusform>Il certificato copre il nome host di %n nodo di traffico.</numerusform>
            <numerusform>Il certificato copre i nomi host di %n nodi di traffico.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate covers {host}.</source>
        <translation>Il certificato vale per {host}.</translation>
    </message>
    <message>
        <source>The certificate covers {names}, but not {host}.</source>
        <translation>Il certificato vale per {names}, ma non per {host}.</translation>
    </message>
    <message>
        <source>The certificate has {subject} as its common name only, which today&apos;s clients ignore.</source>
        <translation>Il certificato ha {subject} solo come nome comune, che i client attuali non considerano.</translation>
    </message>
    <message>
        <source>The certificate is valid until {until}, for another {left}.</source>
        <translation>Il certificato è valido fino al {until}, ancora per {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n traffic node(s) stays valid.</source>
        <translation>
            <numerusform>Il certificato di %n nodo di traffico resta valido.</numerusform>
            <numerusform>Il certificato di %n nodi di traffico resta valido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of {issuer} is not in the file, and the trust store of this computer cannot be read.</source>
        <translation>Il certificato di {issuer} non è nel file, e l&apos;archivio dei certificati attendibili di questo computer non è leggibile.</translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {until}.</source>
        <translation>Il certificato di {subject} è scaduto il {until}.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {since} on.</source>
        <translation>Il certificato di {subject} è valido solo dal {since}.</translation>
    </message>
    <message>
        <source>The certificate stores of the computers with clients are current.</source>
        <translation>Gli archivi dei certificati sui computer con client sono aggiornati.</translation>
    </message>
    <message>
        <source>The certificate that the appliance serves could not be read.</source>
        <translation>Impossibile leggere il certificato presentato dal dispositivo.</translation>
    </message>
    <message>
        <source>The chain is broken: {issuer} in the file did not sign the certificate before it.</source>
        <translation>La catena è interrotta: {issuer} nel file non ha firmato il certificato che lo precede.</translation>
    </message>
    <message>
        <source>The chain is complete up to the root {issuer}; each signature verifies.</source>
        <translation>La catena è completa fino alla radice {issuer}; ogni firma è valida.</translation>
    </message>
    <message>
        <source>The chain is incomplete: the certificate of {issuer} is missing.</source>
        <translation>La catena è incompleta: manca il certificato di {issuer}.</translation>
    </message>
    <message>
        <source>The chain is not served completely: {issuer} is missing.</source>
        <translation>La catena non viene presentata per intero: manca {issuer}.</translation>
    </message>
    <message>
        <source>The chain is served completely, up to {issuer}.</source>
        <translation>La catena viene presentata per intero, fino a {issuer}.</translation>
    </message>
    <message>
        <source>The chain leads to {issuer}, which this computer trusts; each signature verifies.</source>
        <translation>La catena porta a {issuer}, attendibile per questo computer; ogni firma è valida.</translation>
    </message>
    <message>
        <source>The clock of the appliance is ahead of this computer by {time}.</source>
        <translation>L&apos;orologio del dispositivo è avanti di {time} rispetto a questo computer.</translation>
    </message>
    <message>
        <source>The clock of the appliance is behind this computer by {time}.</source>
        <translation>L&apos;orologio del dispositivo è indietro di {time} rispetto a questo computer.</translation>
    </message>
    <message>
        <source>The clock of the appliance is right.</source>
        <translation>L&apos;orologio del dispositivo è esatto.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n traffic node(s) are right.</source>
        <translation>
            <numerusform>L&apos;orologio di %n nodo di traffico è esatto.</numerusform>
            <numerusform>Gli orologi di %n nodi di traffico sono esatti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster has {count} master nodes, and {wanted} are expected by their failover roles.</source>
        <translation>Il cluster ha {count} nodi master; in base ai ruoli di failover ne sono previsti {wanted}.</translation>
    </message>
    <message>
        <source>The cluster was last synchronised at {moment}.</source>
        <translation>Il cluster è stato sincronizzato l&apos;ultima volta: {moment}.</translation>
    </message>
    <message>
        <source>The console shows its own. If that is another, say which.</source>
        <translation>La console mostra il proprio. Se è un altro, indicarlo.</translation>
    </message>
    <message>
        <source>The dates do not tell which number is the day; taken as day first, as the headings are.</source>
        <translation>Le date non indicano quale numero è il giorno; lette con il giorno prima, come suggeriscono le intestazioni.</translation>
    </message>
    <message>
        <source>The dates have the month first.</source>
        <translation>Nelle date il mese viene prima.</translation>
    </message>
    <message>
        <source>The day of the upgrade itself does not count as later.</source>
        <translation>Il giorno stesso dell&apos;upgrade non conta come successivo.</translation>
    </message>
    <message>
        <source>The drive of {folder} cannot hold files of {size}: its file system ends at 4 GiB.</source>
        <translation>L&apos;unità di {folder} non può contenere file di {size}: il suo file system si ferma a 4 GiB.</translation>
    </message>
    <message>
        <source>The e-mail that announces your release has come, or you need no major release.</source>
        <translation>L&apos;e-mail che annuncia la versione è arrivata, oppure non serve una versione principale.</translation>
    </message>
    <message numerus="yes">
        <source>The exported list proves it: all %n Jump Client(s) are up to date.</source>
        <translation>
            <numerusform>L&apos;elenco esportato lo dimostra: %n Jump Client, ed è aggiornato.</numerusform>
            <numerusform>L&apos;elenco esportato lo dimostra: tutti i %n Jump Client sono aggiornati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The failover role is set with it.</source>
        <translation>Serve a impostare il ruolo di failover.</translation>
    </message>
    <message>
        <source>The file is large enough for a backup.</source>
        <translation>Il file è abbastanza grande per un backup.</translation>
    </message>
    <message>
        <source>The file is not an error page.</source>
        <translation>Il file non è una pagina di errore.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>Il file non è in UTF-8; è stato letto come Windows-1252.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this computer.</source>
        <translation>Impossibile leggere il file {file} su questo computer.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Il file {file} è vuoto.</translation>
    </message>
    <message>
        <source>The file {file} is on this computer: {size}.</source>
        <translation>Il file {file} è su questo computer: {size}.</translation>
    </message>
    <message>
        <source>The file {file} opens.</source>
        <translation>Il file {file} si apre.</translation>
    </message>
    <message>
        <source>The first line of {file} is no line of headings.</source>
        <translation>La prima riga di {file} non contiene intestazioni.</translation>
    </message>
    <message>
        <source>The first one is used. Correct it on the page if it is not the node&apos;s own.</source>
        <translation>Viene usato il primo. Correggerlo nella pagina se non è quello proprio del nodo.</translation>
    </message>
    <message>
        <source>The host name {host} has no address on this computer.</source>
        <translation>Il nome host {host} non ha un indirizzo su questo computer.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is not shown.</source>
        <translation>L&apos;ultima sincronizzazione dati di {appliance} risale al {moment}; il suo stato non è indicato.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is: {status}.</source>
        <translation>L&apos;ultima sincronizzazione dei dati di {appliance} risale al {moment}; il suo stato è: {status}.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252.</source>
        <translation>Le lettere di {file} non si possono leggere: non è UTF-8, UTF-16 né Windows-1252.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is not {encoding}.</source>
        <translation>Le lettere di {file} non si possono leggere: non è {encoding}.</translation>
    </message>
    <message>
        <source>The list holds only the clients that the person who exported it may edit.</source>
        <translation>L&apos;elenco contiene solo i client che può modificare chi lo ha esportato.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as those of this computer.</source>
        <translation>L&apos;elenco non indica il fuso orario; le date sono state lette con quello di questo computer.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as {zone}.</source>
        <translation>L&apos;elenco non indica il fuso orario; le date sono state lette come {zone}.</translation>
    </message>
    <message>
        <source>The list of updates is empty.</source>
        <translation>L&apos;elenco degli aggiornamenti è vuoto.</translation>
    </message>
    <message>
        <source>The list seems to be from before the upgrade: its latest date is {newest}.</source>
        <translation>L&apos;elenco sembra precedente all&apos;upgrade: la sua data più recente è {newest}.</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}.</source>
        <translation>La pagina {page} non ha la sezione {section}.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install on the primary node may upgrade every node at once.</source>
        <translation>La pagina {page} ha la sezione {section}: un&apos;installazione sul nodo principale può aggiornare tutti i nodi insieme.</translation>
    </message>
    <message>
        <source>The page {page} lists nodes that the API does not: {nodes}.</source>
        <translation>La pagina {page} elenca nodi che l&apos;API non elenca: {nodes}.</translation>
    </message>
    <message>
        <source>The page {page} shows the {key}.</source>
        <translation>La pagina {page} mostra {key}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>La passphrase non apre {file}.</translation>
    </message>
    <message>
        <source>The plan holds nodes back and takes the others first, as the vendor&apos;s staged upgrade does. Only its beginning is published: from there on you install by the vendor&apos;s page, and the assistant watches the versions. Have that page and Technical Support at hand.</source>
        <translation>Il piano tiene indietro alcuni nodi e comincia dagli altri, come l&apos;aggiornamento per gradi del produttore. Ne è pubblicato solo l&apos;inizio: da lì in poi si installa seguendo la pagina del produttore e l&apos;assistente osserva le versioni. Tenere a portata di mano quella pagina e il supporto tecnico.</translation>
    </message>
    <message>
        <source>The private key in the file belongs to another certificate than {subject}.</source>
        <translation>La chiave privata nel file appartiene a un certificato diverso da {subject}.</translation>
    </message>
    <message>
        <source>The private key in the file is not protected: whoever has the file can pose as the site.</source>
        <translation>La chiave privata nel file non è protetta: chi possiede il file può spacciarsi per il sito.</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase.</source>
        <translation>La chiave privata è protetta da una passphrase.</translation>
    </message>
    <message>
        <source>The private key matches the certificate.</source>
        <translation>La chiave privata corrisponde al certificato.</translation>
    </message>
    <message>
        <source>The same appliance answers at both addresses.</source>
        <translation>A entrambi gli indirizzi risponde lo stesso dispositivo.</translation>
    </message>
    <message>
        <source>The same appliance is there more than once: {appliances}.</source>
        <translation>Lo stesso dispositivo compare più volte: {appliances}.</translation>
    </message>
    <message>
        <source>The secrets have accounts for appliances that the site does not have: {nodes}.</source>
        <translation>I segreti contengono account per dispositivi che il sito non ha: {nodes}.</translation>
    </message>
    <message>
        <source>The served certificate covers {host}.</source>
        <translation>Il certificato presentato vale per {host}.</translation>
    </message>
    <message>
        <source>The served certificate does not cover {host}, but {names}.</source>
        <translation>Il certificato presentato non vale per {host}, ma per {names}.</translation>
    </message>
    <message>
        <source>The served certificate expired on {until}.</source>
        <translation>Il certificato presentato è scaduto il {until}.</translation>
    </message>
    <message>
        <source>The served certificate expires on {until}, in {left}.</source>
        <translation>Il certificato presentato scade il {until}, tra {left}.</translation>
    </message>
    <message>
        <source>The served certificate is self-signed: clients trust it only where it was installed.</source>
        <translation>Il certificato presentato è autofirmato: i client lo considerano attendibile solo dove è stato installato.</translation>
    </message>
    <message>
        <source>The served certificate is valid only from {since} on.</source>
        <translation>Il certificato presentato è valido solo dal {since}.</translation>
    </message>
    <message>
        <source>The served certificate is valid until {until}.</source>
        <translation>Il certificato presentato è valido fino al {until}.</translation>
    </message>
    <message>
        <source>The settings backup is made with it.</source>
        <translation>Serve a creare il backup delle impostazioni.</translation>
    </message>
    <message>
        <source>The sign-in may have expired: sign in again and export the list.</source>
        <translation>L&apos;accesso può essere scaduto: accedere di nuovo ed esportare l&apos;elenco.</translation>
    </message>
    <message>
        <source>The site is a failover pair: {primary} is primary, {backup} is backup.</source>
        <translation>Il sito è una coppia di failover: {primary} è il principale, {backup} è il backup.</translation>
    </message>
    <message>
        <source>The site is an Atlas cluster: {masters}, {nodes}.</source>
        <translation>Il sito è un cluster Atlas: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>The site is not older than 10.6.</source>
        <translation>Il sito non è precedente alla versione 10.6.</translation>
    </message>
    <message>
        <source>The traffic nodes run different software: {versions}.</source>
        <translation>I nodi di traffico eseguono software diversi: {versions}.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>I due dispositivi non hanno la stessa chiave tra dispositivi.</translation>
    </message>
    <message>
        <source>The two appliances serve different certificates.</source>
        <translation>I due dispositivi presentano certificati diversi.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>Nel file non c&apos;è alcun certificato.</translation>
    </message>
    <message>
        <source>There is no encoding {name}.</source>
        <translation>Non esiste la codifica {name}.</translation>
    </message>
    <message>
        <source>There is no failover relationship between the two appliances.</source>
        <translation>Tra i due dispositivi non c&apos;è una relazione di failover.</translation>
    </message>
    <message>
        <source>There is no private key in the file. Without it the certificate cannot be used again.</source>
        <translation>Nel file non c&apos;è alcuna chiave privata. Senza di essa il certificato non è riutilizzabile.</translation>
    </message>
    <message>
        <source>These nodes are newer than the master: {nodes}.</source>
        <translation>Questi nodi sono più recenti del nodo master: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes do not have the inter-appliance key of the master: {nodes}.</source>
        <translation>Questi nodi non hanno la chiave tra dispositivi del nodo master: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes have the site&apos;s host name as their address: {nodes}.</source>
        <translation>Questi nodi hanno come indirizzo il nome host del sito: {nodes}.</translation>
    </message>
    <message>
        <source>They are told apart by their addresses here. On the page {page} you can rename them.</source>
        <translation>Qui si distinguono dagli indirizzi. Nella pagina {page} è possibile rinominarli.</translation>
    </message>
    <message>
        <source>They count as not up to date: look at these clients on the console.</source>
        <translation>Contano come non aggiornati: controllare questi client sulla console.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {subject}, issued by {issuer}.</source>
        <translation>Questo computer non considera attendibile il certificato di {subject}, emesso da {issuer}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer trusts the certificate of %n traffic node(s).</source>
        <translation>
            <numerusform>Questo computer considera attendibile il certificato di %n nodo di traffico.</numerusform>
            <numerusform>Questo computer considera attendibile il certificato di %n nodi di traffico.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer trusts the certificate.</source>
        <translation>Questo computer considera attendibile il certificato.</translation>
    </message>
    <message>
        <source>Those that are offline follow by themselves: export the list again in a few days.</source>
        <translation>Quelli che sono offline seguono da soli: esportare di nuovo l&apos;elenco fra qualche giorno.</translation>
    </message>
    <message>
        <source>Tick the certificate that was issued to {host} on the page {page} and export that one.</source>
        <translation>Selezionare il certificato emesso a {host} nella pagina {page} ed esportare quello.</translation>
    </message>
    <message>
        <source>Type the passphrase again. If it is certainly the right one, export the certificate again.</source>
        <translation>Digitare di nuovo la passphrase. Se è sicuramente quella giusta, esportare di nuovo il certificato.</translation>
    </message>
    <message>
        <source>Type the passphrase that was set when the certificate was exported.</source>
        <translation>Digitare la passphrase impostata durante l&apos;esportazione del certificato.</translation>
    </message>
    <message>
        <source>Under a maintenance contract major releases come on a schedule; before that nothing is listed.</source>
        <translation>Con un contratto di manutenzione le versioni principali seguono un calendario; prima di allora l&apos;elenco resta vuoto.</translation>
    </message>
    <message>
        <source>Use a drive that is formatted with exFAT or NTFS.</source>
        <translation>Usare un&apos;unità formattata con exFAT o NTFS.</translation>
    </message>
    <message>
        <source>Use the names by which the cluster calls its nodes.</source>
        <translation>Usare i nomi con cui il cluster chiama i suoi nodi.</translation>
    </message>
    <message>
        <source>What the site consists of is not known yet.</source>
        <translation>Non è ancora noto da che cosa è composto il sito.</translation>
    </message>
    <message>
        <source>What time it is on the appliance could not be determined.</source>
        <translation>Impossibile stabilire che ora è sul dispositivo.</translation>
    </message>
    <message>
        <source>When the cluster was last synchronised could not be determined.</source>
        <translation>Non è stato possibile determinare quando il cluster è stato sincronizzato l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>When {appliance} last had a data sync could not be determined.</source>
        <translation>Impossibile stabilire quando {appliance} ha avuto l&apos;ultima sincronizzazione dei dati.</translation>
    </message>
    <message>
        <source>Where the traffic nodes stand cannot be told from their names or time zones.</source>
        <translation>Dove si trovano i nodi di traffico non si può ricavare né dai nomi né dai fusi orari.</translation>
    </message>
    <message>
        <source>Where these nodes stand could not be determined: {nodes}.</source>
        <translation>Non è stato possibile determinare dove si trovano questi nodi: {nodes}.</translation>
    </message>
    <message>
        <source>Whether automatic failover is on could not be determined.</source>
        <translation>Impossibile stabilire se il failover automatico è attivo.</translation>
    </message>
    <message>
        <source>Whether both appliances have the same inter-appliance key could not be determined.</source>
        <translation>Impossibile stabilire se entrambi i dispositivi hanno la stessa chiave tra dispositivi.</translation>
    </message>
    <message>
        <source>Whether clients know {issuer} could not be determined: this computer&apos;s trust store cannot be read.</source>
        <translation>Impossibile stabilire se i client conoscono {issuer}: l&apos;archivio dei certificati attendibili di questo computer non è leggibile.</translation>
    </message>
    <message>
        <source>Whether the API account has {permission} could not be determined.</source>
        <translation>Impossibile stabilire se l&apos;account API ha {permission}.</translation>
    </message>
    <message>
        <source>Whether the appliance serves this certificate could not be determined.</source>
        <translation>Impossibile stabilire se il dispositivo presenta questo certificato.</translation>
    </message>
    <message>
        <source>Whether the page {page} has the section {section} could not be determined.</source>
        <translation>Impossibile stabilire se la pagina {page} ha la sezione {section}.</translation>
    </message>
    <message>
        <source>Whether the site is older than 10.6 could not be determined.</source>
        <translation>Impossibile stabilire se il sito è precedente alla versione 10.6.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections could not be determined: {nodes}.</source>
        <translation>Non è stato possibile determinare se questi nodi accettano nuove connessioni client: {nodes}.</translation>
    </message>
    <message>
        <source>Whether this computer trusts the certificate of {subject}, issued by {issuer}, was not checked.</source>
        <translation>Non è stato controllato se questo computer considera attendibile il certificato di {subject}, emesso da {issuer}.</translation>
    </message>
    <message>
        <source>Which Base software is running could not be determined: no API reports it.</source>
        <translation>Impossibile stabilire quale software di base è in uso: nessuna API lo indica.</translation>
    </message>
    <message>
        <source>Which Base software these nodes run could not be determined: {nodes}.</source>
        <translation>Non è stato possibile determinare quale software di base eseguono questi nodi: {nodes}.</translation>
    </message>
    <message>
        <source>Which appliance answers for {host} could not be determined.</source>
        <translation>Impossibile stabilire quale dispositivo risponde per {host}.</translation>
    </message>
    <message>
        <source>Which software these nodes run could not be determined: {nodes}.</source>
        <translation>Non è stato possibile determinare quale software eseguono questi nodi: {nodes}.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Impossibile stabilire quale software esegue {appliance}.</translation>
    </message>
    <message>
        <source>Which updates the appliance offers is not known yet.</source>
        <translation>Non è ancora noto quali aggiornamenti offre il dispositivo.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Impossibile stabilire chi è connesso ora.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>With a wrong clock, the download key, certificates and much else fail.</source>
        <translation>Con un orologio errato non funzionano la chiave di download, i certificati e molto altro.</translation>
    </message>
    <message>
        <source>Without it, the backup is downloaded on the console.</source>
        <translation>In mancanza, il backup si scarica dalla console.</translation>
    </message>
    <message>
        <source>Without it, the role is changed on the console.</source>
        <translation>In mancanza, il ruolo si cambia nella console.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the consoles.</source>
        <translation>In mancanza, verrà chiesto di guardare nelle console.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the list of Jump Clients.</source>
        <translation>In mancanza, verrà chiesto di guardare l&apos;elenco dei Jump Client.</translation>
    </message>
    <message>
        <source>Without traffic nodes it is upgraded like a single appliance or a pair. See {page}.</source>
        <translation>Senza nodi di traffico si aggiorna come un dispositivo singolo o una coppia. Vedere {page}.</translation>
    </message>
    <message>
        <source>XML answers of the API carry a namespace from 10.6 on.</source>
        <translation>Dalla versione 10.6 le risposte XML dell&apos;API hanno uno spazio dei nomi.</translation>
    </message>
    <message>
        <source>You compared the certificate and accepted it.</source>
        <translation>Il certificato è stato confrontato e accettato dall&apos;operatore.</translation>
    </message>
    <message>
        <source>{advice} {more}</source>
        <translation>{advice} {more}</translation>
    </message>
    <message>
        <source>{appliance} belongs to a failover pair, and the address of the other one was not given.</source>
        <translation>{appliance} appartiene a una coppia di failover e l&apos;indirizzo dell&apos;altro non è stato indicato.</translation>
    </message>
    <message>
        <source>{appliance} does not answer: {reason}</source>
        <translation>{appliance} non risponde: {reason}</translation>
    </message>
    <message>
        <source>{appliance} has two addresses: {api} by the API, {page} on the page {where}.</source>
        <translation>{appliance} ha due indirizzi: {api} secondo l&apos;API, {page} nella pagina {where}.</translation>
    </message>
    <message>
        <source>{appliance} runs {version}.</source>
        <translation>{appliance} esegue {version}.</translation>
    </message>
    <message>
        <source>{appliance} serves no certificate that clients of {host} would accept: {reason}</source>
        <translation>{appliance} non presenta un certificato che i client di {host} accetterebbero: {reason}</translation>
    </message>
    <message>
        <source>{appliance}: {version}</source>
        <translation>{appliance}: {version}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} non si può leggere.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} non si può scrivere.</translation>
    </message>
    <message>
        <source>{file} has no column {name}. It has: {found}</source>
        <translation>{file} non ha la colonna {name}. Contiene: {found}</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” and no other with dates. It has: {found}</source>
        <translation>{file} non ha la colonna «{column}» né un&apos;altra con date. Contiene: {found}</translation>
    </message>
    <message>
        <source>{file} is a PDF, not a CSV file.</source>
        <translation>{file} è un PDF, non un file CSV.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet, not a CSV file.</source>
        <translation>{file} è un foglio di calcolo, non un file CSV.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a CSV file.</source>
        <translation>{file} è una pagina web, non un file CSV.</translation>
    </message>
    <message>
        <source>{file} is compressed.</source>
        <translation>{file} è compresso.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} è danneggiato o incompleto.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} è vuoto.</translation>
    </message>
    <message>
        <source>{file} is no table that can be read to its end: a quotation mark may be missing.</source>
        <translation>{file} non è una tabella leggibile fino in fondo: forse mancano delle virgolette.</translation>
    </message>
    <message>
        <source>{file} is not a certificate export.</source>
        <translation>{file} non è un certificato esportato.</translation>
    </message>
    <message>
        <source>{file} is protected in a way that this computer cannot read, so nothing could be verified.</source>
        <translation>{file} è protetto in un modo che questo computer non sa leggere, quindi nulla è verificato.</translation>
    </message>
    <message>
        <source>{file} is protected, and no passphrase was given.</source>
        <translation>{file} è protetto e non è stata indicata alcuna passphrase.</translation>
    </message>
    <message>
        <source>{file} lists no client.</source>
        <translation>{file} non elenca alcun client.</translation>
    </message>
    <message>
        <source>{folder} can be written to.</source>
        <translation>È possibile scrivere in {folder}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>Non è possibile scrivere in {folder}.</translation>
    </message>
    <message>
        <source>{free} are free; about {needed} are needed.</source>
        <translation>Sono liberi {free}; ne servono circa {needed}.</translation>
    </message>
    <message>
        <source>{host} leads to none of the appliances&apos; own addresses.</source>
        <translation>{host} non porta a nessuno degli indirizzi propri dei dispositivi.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}, which is the backup.</source>
        <translation>{host} porta a {appliance}, cioè al backup.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}.</source>
        <translation>{host} porta a {appliance}.</translation>
    </message>
    <message>
        <source>{host} leads to {names}, which is the backup.</source>
        <translation>{host} porta a {names}, cioè al backup.</translation>
    </message>
    <message>
        <source>{host} leads to {names}.</source>
        <translation>{host} porta a {names}.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} viene risolto in {addresses}.</translation>
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
            <numerusform>%n Jump Client è in {file}.</numerusform>
            <numerusform>%n Jump Client sono in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies).</source>
        <translation>
            <numerusform>%n voce.</numerusform>
            <numerusform>%n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n file esaminato, {size}.</numerusform>
            <numerusform>%n file esaminati, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without text were left out.</source>
        <translation>
            <numerusform>%n file senza testo è stato tralasciato.</numerusform>
            <numerusform>%n file senza testo sono stati tralasciati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n punto da modificare o da verificare prima della 10.6.</numerusform>
            <numerusform>%n punti da modificare o da verificare prima della 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regola</numerusform>
            <numerusform>%n regole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s). “plan show” prints them, “run” carries them out.</source>
        <translation>
            <numerusform>%n passaggio. «plan show» lo mostra, «run» lo esegue.</numerusform>
            <numerusform>%n passaggi. «plan show» li mostra, «run» li esegue.</numerusform>
        </translation>
    </message>
    <message>
        <source>--hours takes a number from 1 to 168.</source>
        <translation>--hours accetta un numero da 1 a 168.</translation>
    </message>
    <message>
        <source>--old-is and --new-is are for a site that moves to a new appliance.</source>
        <translation>--old-is e --new-is servono per un sito che si trasferisce su un nuovo dispositivo.</translation>
    </message>
    <message>
        <source>--package is for --updates manual, where no appliance lists its updates.</source>
        <translation>--package serve con --updates manual, dove nessun dispositivo elenca i suoi aggiornamenti.</translation>
    </message>
    <message>
        <source>A letter to Technical Support that asks for the key:</source>
        <translation>Una lettera al supporto tecnico per richiedere la chiave:</translation>
    </message>
    <message>
        <source>A move leaves the clients as they are: they come over to the new appliance.</source>
        <translation>Con il trasferimento i client restano come sono: passano al nuovo dispositivo.</translation>
    </message>
    <message>
        <source>A move to a new appliance needs an account: what is described by hand cannot be proven.</source>
        <translation>Il trasferimento su un nuovo dispositivo richiede un account: ciò che è descritto a mano non si può dimostrare.</translation>
    </message>
    <message>
        <source>Add shared_ips to the primary, or give --swing dns or --swing nat.</source>
        <translation>Aggiungere shared_ips al principale, oppure indicare --swing dns o --swing nat.</translation>
    </message>
    <message>
        <source>After the test: upgrade-assistant hosts-test restore</source>
        <translation>Dopo il test: upgrade-assistant hosts-test restore</translation>
    </message>
    <message>
        <source>All traffic nodes were named for the first half: nobody could work meanwhile.</source>
        <translation>Tutti i nodi di traffico sono stati indicati per la prima metà: nel frattempo nessuno potrebbe lavorare.</translation>
    </message>
    <message>
        <source>All update files are there. Keep the medium until everything is installed.</source>
        <translation>Tutti i file di aggiornamento sono presenti. Conservare il supporto rimovibile finché tutto non è installato.</translation>
    </message>
    <message>
        <source>Base software: {base}</source>
        <translation>Software di base: {base}</translation>
    </message>
    <message>
        <source>Base update {name}</source>
        <translation>Aggiornamento di base {name}</translation>
    </message>
    <message>
        <source>Check the appliance before you continue. The log in {folder} has the details.</source>
        <translation>Guardare il dispositivo prima di continuare. Il registro in {folder} contiene altri dettagli.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Checking and copying</source>
        <translation>Controllo e copia</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Scegliere una cartella che esista, che sia scrivibile e che abbia spazio.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Code to compare by telephone: {code}</source>
        <translation>Codice da confrontare per telefono: {code}</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Copiarlo di nuovo qui.</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Copia e controllo</translation>
    </message>
    <message>
        <source>Correct the command line; --help shows every option.</source>
        <translation>Correggere la riga di comando; --help mostra tutte le opzioni.</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Conteggio dei file</translation>
    </message>
    <message>
        <source>Details: {detail}</source>
        <translation>Dettagli: {detail}</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Call Technical Support.</source>
        <translation>Non riavviare né spegnere {appliance}. Chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Prova a vuoto: nulla è stato modificato.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>File: {file}</translation>
    </message>
    <message>
        <source>Give --at-once a number from 1 to {most}.</source>
        <translation>Indicare per --at-once un numero da 1 a {most}.</translation>
    </message>
    <message>
        <source>Give --host and --address, or --result.</source>
        <translation>Indicare --host e --address, oppure --result.</translation>
    </message>
    <message>
        <source>Give --method sync (the primary first) or --method async (the backup first).</source>
        <translation>Indicare --method sync (prima il principale) o --method async (prima il backup).</translation>
    </message>
    <message>
        <source>Give --old-is and --new-is, each with physical or virtual.</source>
        <translation>Indicare --old-is e --new-is, ciascuno con physical o virtual.</translation>
    </message>
    <message>
        <source>Give --run with the run file of the upgrade, or --since with the time.</source>
        <translation>Indicare con --run il file di esecuzione dell&apos;upgrade o con --since l&apos;ora.</translation>
    </message>
    <message>
        <source>Give --since with the time at which the installation was over.</source>
        <translation>Indicare con --since il momento in cui l&apos;installazione è terminata.</translation>
    </message>
    <message>
        <source>Give --swing shared-ip, --swing dns or --swing nat.</source>
        <translation>Indicare --swing shared-ip, --swing dns o --swing nat.</translation>
    </message>
    <message>
        <source>Give --target with the version, for instance --target 12.2.0.</source>
        <translation>Indicare --target con la versione, per esempio --target 12.2.0.</translation>
    </message>
    <message>
        <source>Give --updates manual, and --package for each package that Technical Support names. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Indicare --updates manual e --package per ogni pacchetto indicato dal supporto tecnico. Il supporto invia un link per ogni file; «courier list» scrive la lettera.</translation>
    </message>
    <message>
        <source>Give --updates manual; which packages Technical Support names stands in the file of --by-hand. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Indicare --updates manual; i pacchetti indicati dal supporto tecnico stanno nel file di --by-hand. Il supporto invia un link per ogni file; «courier list» scrive la lettera.</translation>
    </message>
    <message>
        <source>Give --window 2026-11-21T22:00 once for each of them, the first one first.</source>
        <translation>Indicare --window 2026-11-21T22:00 una volta per ciascuno, a cominciare dal primo.</translation>
    </message>
    <message>
        <source>Give --window at most once for each of them; “plan show” tells what happens in them.</source>
        <translation>Indicare --window al massimo una volta per ciascuno; «plan show» mostra che cosa vi avviene.</translation>
    </message>
    <message>
        <source>Give a file, or “practice” for a simulated site.</source>
        <translation>Indicare un file, oppure «practice» per un sito simulato.</translation>
    </message>
    <message>
        <source>Give another moment with --window, or leave it out.</source>
        <translation>Indicare un altro momento con --window, oppure omettere l&apos;opzione.</translation>
    </message>
    <message>
        <source>Give it with dots, for instance 12.2.0.</source>
        <translation>Indicarla con i punti, ad esempio 12.2.0.</translation>
    </message>
    <message>
        <source>Give its host name, or describe it in a file with --by-hand.</source>
        <translation>Indicarne il nome host, oppure descriverlo in un file con --by-hand.</translation>
    </message>
    <message>
        <source>Give the package as the vendor names it, for instance “Base Software 3.3.2”.</source>
        <translation>Indicare il pacchetto con il nome usato dal produttore, ad esempio «Base Software 3.3.2».</translation>
    </message>
    <message>
        <source>How {site} is led to the other appliance has to be chosen.</source>
        <translation>Va scelto come portare {site} all&apos;altro dispositivo.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>È quello fornito con il programma.</translation>
    </message>
    <message>
        <source>It did not go on record in the run file:</source>
        <translation>Non è stato registrato nel file di esecuzione:</translation>
    </message>
    <message>
        <source>It was taken over on {when}.</source>
        <translation>È stato acquisito il {when}.</translation>
    </message>
    <message>
        <source>Leave --by-hand out, or carry the move out by the vendor&apos;s guide.</source>
        <translation>Omettere --by-hand, oppure eseguire il trasferimento secondo la guida del produttore.</translation>
    </message>
    <message>
        <source>Leave --clients reinstall out.</source>
        <translation>Omettere --clients reinstall.</translation>
    </message>
    <message>
        <source>Leave --first-half and --at-once out.</source>
        <translation>Omettere --first-half e --at-once.</translation>
    </message>
    <message>
        <source>Leave --method and --swing out.</source>
        <translation>Omettere --method e --swing.</translation>
    </message>
    <message>
        <source>Leave --method out; --first-half chooses the traffic nodes that go first.</source>
        <translation>Omettere --method; --first-half sceglie i nodi di traffico da aggiornare per primi.</translation>
    </message>
    <message>
        <source>Leave --method, --swing, --first-half and --at-once out.</source>
        <translation>Omettere --method, --swing, --first-half e --at-once.</translation>
    </message>
    <message>
        <source>Leave --swing out.</source>
        <translation>Omettere --swing.</translation>
    </message>
    <message>
        <source>Leave it out; with --by-hand the file names the packages.</source>
        <translation>Omettere l&apos;opzione; con --by-hand è il file a indicare i pacchetti.</translation>
    </message>
    <message>
        <source>Leave one of the two names out.</source>
        <translation>Omettere uno dei due nomi.</translation>
    </message>
    <message>
        <source>Leave some of each region for the second half, or leave --first-half out.</source>
        <translation>Lasciarne alcuni di ogni regione per la seconda metà, oppure omettere --first-half.</translation>
    </message>
    <message>
        <source>Licence add-on {name}</source>
        <translation>Add-on di licenza {name}</translation>
    </message>
    <message>
        <source>List: {number}</source>
        <translation>Lista: {number}</translation>
    </message>
    <message>
        <source>Missing for {appliance}: {package}</source>
        <translation>Manca per {appliance}: {package}</translation>
    </message>
    <message>
        <source>Name the medium itself; “courier list” writes a list onto it.</source>
        <translation>Indicare il supporto rimovibile stesso; «courier list» vi scrive una lista.</translation>
    </message>
    <message>
        <source>Name the new appliance with --new-appliance, or leave them out.</source>
        <translation>Indicare il nuovo dispositivo con --new-appliance, oppure ometterle.</translation>
    </message>
    <message>
        <source>No package of the list, or more than one, is called {name}.</source>
        <translation>Nessun pacchetto della lista, o più di uno, si chiama {name}.</translation>
    </message>
    <message>
        <source>No site was named.</source>
        <translation>Nessun sito indicato.</translation>
    </message>
    <message>
        <source>Not certain: {package} needs {need}.</source>
        <translation>Non certo: {package} richiede {need}.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Non è stato possibile leggere tutto.</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Non ancora ripristinato: {what} {advice}</translation>
    </message>
    <message>
        <source>Nothing tells when the last upgrade was.</source>
        <translation>Nulla indica quando è avvenuto l&apos;ultimo upgrade.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Non è stato trovato nulla che smetterà di funzionare.</translation>
    </message>
    <message>
        <source>On {computer}:</source>
        <translation>Su {computer}:</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown; --out writes all.</source>
        <translation>
            <numerusform>È mostrato solo il primo (%n); --out li scrive tutti.</numerusform>
            <numerusform>Sono mostrati solo i primi %n; --out li scrive tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product: {product}</source>
        <translation>Prodotto: {product}</translation>
    </message>
    <message>
        <source>Rule file, serial {serial} of {date}, with {rules}</source>
        <translation>File delle regole, numero di serie {serial} del {date}, con {rules}</translation>
    </message>
    <message>
        <source>Run one of them on the second computer and bring back the result that it writes.</source>
        <translation>Eseguirne uno sul secondo computer e riportare qui il risultato che scrive.</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Dal {moment}.</translation>
    </message>
    <message>
        <source>Site package {name}</source>
        <translation>Pacchetto del sito {name}</translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation>Sito: {site}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} is not in it: {why}</source>
        <translation>Stato &gt; Elementi Base di {appliance} non vi è compreso: {why}</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Passaggio {number} di {total}</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Passaggio {number} di {total}: {step}</translation>
    </message>
    <message>
        <source>Take this file to the first computer: {file}</source>
        <translation>Portare questo file sul primo computer: {file}</translation>
    </message>
    <message>
        <source>The description is about {host}, the command about {site}.</source>
        <translation>La descrizione riguarda {host}, il comando {site}.</translation>
    </message>
    <message>
        <source>The description names no shared IP address.</source>
        <translation>La descrizione non indica alcun indirizzo IP condiviso.</translation>
    </message>
    <message>
        <source>The list has: {names}</source>
        <translation>La lista contiene: {names}</translation>
    </message>
    <message>
        <source>The list is in {file}.</source>
        <translation>L&apos;elenco è in {file}.</translation>
    </message>
    <message>
        <source>The maintenance windows are not in their order.</source>
        <translation>Gli interventi di manutenzione non sono nel loro ordine.</translation>
    </message>
    <message>
        <source>The medium is sealed. Code to compare by telephone: {code}</source>
        <translation>Il supporto rimovibile è sigillato. Codice da confrontare per telefono: {code}</translation>
    </message>
    <message>
        <source>The name {file} does not tell; the update server called it: {title}</source>
        <translation>Il nome {file} non lo rivela; il server di aggiornamento lo chiamava: {title}</translation>
    </message>
    <message>
        <source>The one before is kept: serial {serial}, {file}</source>
        <translation>Il precedente è conservato: numero di serie {serial}, {file}</translation>
    </message>
    <message>
        <source>The order {file} cannot be read.</source>
        <translation>Il file dell&apos;incarico {file} non può essere letto.</translation>
    </message>
    <message>
        <source>The plan is in {file}.</source>
        <translation>Il piano è in {file}.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was written to the run file so far is safe.</source>
        <translation>Il programma ha commesso un errore. Quanto già scritto nel file di esecuzione è al sicuro.</translation>
    </message>
    <message>
        <source>The report could not be written to {file}.</source>
        <translation>Impossibile scrivere il rapporto in {file}.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Il rapporto è in {file}.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read.</source>
        <translation>Il file del risultato {file} non può essere letto.</translation>
    </message>
    <message>
        <source>The rule file is sound.</source>
        <translation>Il file delle regole è valido.</translation>
    </message>
    <message numerus="yes">
        <source>The shopping list with %n package(s) is on the medium.</source>
        <translation>
            <numerusform>La lista di prelievo con %n pacchetto è sul supporto rimovibile.</numerusform>
            <numerusform>La lista di prelievo con %n pacchetti è sul supporto rimovibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated site cannot be started: {reason}</source>
        <translation>Impossibile avviare il sito simulato: {reason}</translation>
    </message>
    <message>
        <source>The support bundle could not be written to {file}.</source>
        <translation>Impossibile scrivere l&apos;archivio di supporto in {file}.</translation>
    </message>
    <message>
        <source>The support bundle is in {file}. Look through it before you send it.</source>
        <translation>L&apos;archivio di supporto è in {file}. Esaminarlo prima di inviarlo.</translation>
    </message>
    <message>
        <source>The time of the upgrade, {since}, is still to come.</source>
        <translation>Il momento dell&apos;upgrade, {since}, è nel futuro.</translation>
    </message>
    <message>
        <source>The traffic nodes are: {names}</source>
        <translation>I nodi di traffico sono: {names}</translation>
    </message>
    <message>
        <source>The wanted version of the site software is missing.</source>
        <translation>Manca la versione desiderata del software del sito.</translation>
    </message>
    <message>
        <source>There is no answers file {file}.</source>
        <translation>Il file di risposte {file} non esiste.</translation>
    </message>
    <message>
        <source>There is no brand {name}. Known: {known}.</source>
        <translation>Non esiste il marchio {name}. Noti: {known}.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>Su {medium} non c&apos;è alcuna lista di prelievo.</translation>
    </message>
    <message>
        <source>There is no traffic node {names}.</source>
        <translation>Non esiste alcun nodo di traffico {names}.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Non c&apos;è nulla da ripristinare.</translation>
    </message>
    <message numerus="yes">
        <source>This plan has %n maintenance window(s).</source>
        <translation>
            <numerusform>Questo piano ha %n intervento di manutenzione.</numerusform>
            <numerusform>Questo piano ha %n interventi di manutenzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule file is in use now:</source>
        <translation>Questo file delle regole è ora in uso:</translation>
    </message>
    <message>
        <source>Try what you need now. Press Enter when you are done: the hosts file is then put back.</source>
        <translation>Provare ora ciò che serve. Al termine premere Invio: il file degli host viene quindi ripristinato.</translation>
    </message>
    <message>
        <source>What the old and the new appliance are made of has to be said.</source>
        <translation>Occorre indicare che cosa sono il vecchio e il nuovo dispositivo.</translation>
    </message>
    <message>
        <source>Which package is {file}? Say it with --file PACKAGE=FILE.</source>
        <translation>A quale pacchetto corrisponde {file}? Indicarlo con --file PACCHETTO=FILE.</translation>
    </message>
    <message>
        <source>Which software the old appliance runs could not be determined.</source>
        <translation>Impossibile determinare quale software è in esecuzione sul vecchio dispositivo.</translation>
    </message>
    <message>
        <source>Window {number}: {problem}</source>
        <translation>Intervento {number}: {problem}</translation>
    </message>
    <message>
        <source>Without failover for {time}.</source>
        <translation>Senza failover per {time}.</translation>
    </message>
    <message>
        <source>Without failover for {time}; planned: {range}.</source>
        <translation>Senza failover per {time}; previsto: {range}.</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un numero maggiore di 0</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>decide una persona</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --out writes all of them to a file</source>
        <translation>
            <numerusform>e ancora %n; --out li scrive tutti in un file</numerusform>
            <numerusform>e altri %n; --out li scrive tutti in un file</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>dal {moment}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>{appliance}: {address}, GUID {guid}</source>
        <translation>{appliance}: {address}, GUID {guid}</translation>
    </message>
    <message>
        <source>{appliance}: {package} is {file}, {size}</source>
        <translation>{appliance}: {package} è {file}, {size}</translation>
    </message>
    <message>
        <source>{count} traffic nodes at the same time are not possible.</source>
        <translation>Non è possibile aggiornare contemporaneamente {count} nodi di traffico.</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} di {total} file</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>Non è possibile scrivere in {folder}.</translation>
    </message>
    <message>
        <source>{given} was not understood; expected: {expected}</source>
        <translation>{given} non è stato compreso; previsto: {expected}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{host} leads to {address} now, by the hosts file {file}.</source>
        <translation>Ora {host} porta a {address}, tramite il file degli host {file}.</translation>
    </message>
    <message>
        <source>{package} needs {need}.</source>
        <translation>{package} richiede {need}.</translation>
    </message>
    <message>
        <source>{site} has one master node: nothing is led to another appliance.</source>
        <translation>{site} ha un solo nodo master: nulla viene indirizzato a un altro dispositivo.</translation>
    </message>
    <message>
        <source>{site} is a failover pair of the 10.6 era: its updates come as files.</source>
        <translation>{site} è una coppia di failover dell&apos;epoca 10.6: i suoi aggiornamenti arrivano come file.</translation>
    </message>
    <message>
        <source>{site} is a failover pair: which appliance goes first has to be chosen.</source>
        <translation>{site} è una coppia di failover: va scelto quale dispositivo viene prima.</translation>
    </message>
    <message>
        <source>{site} is an Atlas cluster: which appliance goes first is not a choice.</source>
        <translation>{site} è un cluster Atlas: quale dispositivo aggiornare per primo non è una scelta.</translation>
    </message>
    <message>
        <source>{site} is no Atlas cluster: there are no traffic nodes.</source>
        <translation>{site} non è un cluster Atlas: non ci sono nodi di traffico.</translation>
    </message>
    <message>
        <source>{site} is no failover pair: there is no method to choose.</source>
        <translation>{site} non è una coppia di failover: non c&apos;è alcun metodo da scegliere.</translation>
    </message>
    <message>
        <source>{site} is upgraded in stages: its masters keep their roles.</source>
        <translation>{site} si aggiorna per gradi: i nodi master mantengono i loro ruoli.</translation>
    </message>
    <message>
        <source>{site} moves to a new appliance: DNS leads people there, and there is nothing else to choose.</source>
        <translation>{site} si trasferisce su un nuovo dispositivo: il DNS porta tutti lì e non c&apos;è altro da scegliere.</translation>
    </message>
    <message>
        <source>{site}: {mood}</source>
        <translation>{site}: {mood}</translation>
    </message>
    <message>
        <source>“support” makes the support bundle.</source>
        <translation>«support» crea l&apos;archivio di supporto.</translation>
    </message>
    <message>
        <source>“{name}” names no version.</source>
        <translation>«{name}» non indica alcuna versione.</translation>
    </message>
    <message>
        <source>“{text}” is not a version.</source>
        <translation>«{text}» non è una versione.</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>Prossimo alla disinstallazione</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passivo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>Prossimi alla disinstallazione</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitati</translation>
    </message>
    <message>
        <source>Give local, UTC, an offset such as +02:00, or a name such as Europe/Berlin.</source>
        <translation>Indicare local, UTC, uno scarto come +02:00 o un nome come Europe/Rome.</translation>
    </message>
    <message>
        <source>Give the time of the last upgrade yourself; the appliance shows it.</source>
        <translation>Indicare l&apos;ora dell&apos;ultimo upgrade; il dispositivo la mostra.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Persi</translation>
    </message>
    <message>
        <source>Nobody has heard from them for a long time. Check the computers or remove the clients.</source>
        <translation>Da molto tempo non se ne hanno notizie. Controllare i computer o rimuovere i client.</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Non chiari</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passivi</translation>
    </message>
    <message>
        <source>The list does not tell. Look at them on the console.</source>
        <translation>L&apos;elenco non lo dice. Controllarli sulla console.</translation>
    </message>
    <message>
        <source>The stragglers would overwrite the list itself.</source>
        <translation>L&apos;elenco stesso verrebbe sovrascritto.</translation>
    </message>
    <message>
        <source>They are connected. Jumping to one of them moves it to the front of the queue.</source>
        <translation>Sono connessi. Un Jump verso uno di essi lo porta in testa alla coda.</translation>
    </message>
    <message>
        <source>They call in at start-up, when a console connects to them, and at least once a day.</source>
        <translation>Si fanno sentire all&apos;avvio, quando una console si connette a loro e almeno una volta al giorno.</translation>
    </message>
    <message>
        <source>They follow when their computers are next switched on and reach the site.</source>
        <translation>Seguono quando i loro computer vengono accesi e raggiungono il sito.</translation>
    </message>
    <message>
        <source>They have been offline almost as long as the site allows and are then uninstalled. Switch these computers on, or raise the limit for offline Jump Clients.</source>
        <translation>Sono offline quasi da tanto quanto il sito consente e poi vengono disinstallati. Accendere questi computer o aumentare il limite per i Jump Client offline.</translation>
    </message>
    <message>
        <source>They may not update themselves before somebody enables them again.</source>
        <translation>È possibile che si aggiornino solo dopo che qualcuno li ha riabilitati.</translation>
    </message>
    <message>
        <source>This run has not installed a site package yet, so there is no upgrade to compare with.</source>
        <translation>Questa esecuzione non ha ancora installato un pacchetto del sito: non c&apos;è un upgrade con cui confrontare.</translation>
    </message>
    <message>
        <source>Waiting for their turn</source>
        <translation>In attesa del proprio turno</translation>
    </message>
    <message>
        <source>{zone} is no time zone that this computer knows.</source>
        <translation>{zone} non è un fuso orario noto a questo computer.</translation>
    </message>
</context>
<context>
    <name>courier</name>
    <message>
        <source>A file is given once. If it was downloaded before, use that copy; otherwise ask Technical Support for it.</source>
        <translation>Un file viene fornito una sola volta. Se è già stato scaricato, usare quella copia; altrimenti richiederlo al supporto tecnico.</translation>
    </message>
    <message>
        <source>A key is one word of letters and digits. Copy it from the page, or scan its QR code.</source>
        <translation>Una chiave è una sola parola di lettere e cifre. Copiarla dalla pagina, oppure leggerne il codice QR.</translation>
    </message>
    <message>
        <source>A shopping list is for plans with manual updates whose packages are not installed yet.</source>
        <translation>Una lista di prelievo serve ai piani con aggiornamenti manuali i cui pacchetti non sono ancora installati.</translation>
    </message>
    <message>
        <source>Appliance Download Key for {host}</source>
        <translation>Chiave di download del dispositivo per {host}</translation>
    </message>
    <message>
        <source>Choose a text file or a picture with the key.</source>
        <translation>Scegliere un file di testo o un&apos;immagine con la chiave.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>Choose the medium that the shopping list was written onto.</source>
        <translation>Scegliere il supporto rimovibile su cui è stata scritta la lista di prelievo.</translation>
    </message>
    <message>
        <source>Compare the key with the one that the appliance shows. A key belongs to one appliance.</source>
        <translation>Confrontare la chiave con quella mostrata dal dispositivo. Una chiave appartiene a un solo dispositivo.</translation>
    </message>
    <message>
        <source>Download links for the update of {host}</source>
        <translation>Link per il download dell&apos;aggiornamento di {host}</translation>
    </message>
    <message>
        <source>For {appliance}, Technical Support mails a link to each file instead of a key: send the mail, download the files, and say which file is which package.</source>
        <translation>Per {appliance} il supporto tecnico invia un link per ogni file invece di una chiave: inviare l&apos;e-mail, scaricare i file e indicare quale file è quale pacchetto.</translation>
    </message>
    <message>
        <source>Give it by hand: it stands on the Updates page of the appliance, or Technical Support sends it.</source>
        <translation>Indicarla manualmente: si trova nella pagina Aggiornamenti del dispositivo, oppure la invia il supporto tecnico.</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its network has no access to the Internet, so we download the updates by hand. Please send us the Appliance Download Key, or the download links, for:

{appliances}

We want to reach: {target}

Thank you</source>
        <translation>Buongiorno,

stiamo per aggiornare il sito di supporto remoto {host}. La rete del sito non ha accesso a Internet, quindi scarichiamo gli aggiornamenti manualmente. Vi preghiamo di inviarci la chiave di download del dispositivo, oppure i link per il download, per:

{appliances}

Versione da raggiungere: {target}

Grazie</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its two appliances are in failover, so we install the updates by hand. Please send us the download links for each of them, and tell us in which order the packages are installed:

{appliances}

We want to reach: {target}
Packages that we know of: {packages}

Thank you</source>
        <translation>Buongiorno,

stiamo per aggiornare il sito di supporto remoto {host}. I suoi due dispositivi sono in failover, quindi installiamo gli aggiornamenti manualmente. Vi preghiamo di inviarci i link per il download per ciascuno di essi e di indicarci in quale ordine si installano i pacchetti:

{appliances}

Vogliamo arrivare a: {target}
Pacchetti che conosciamo: {packages}

Grazie</translation>
    </message>
    <message>
        <source>Name one of the appliances on the list.</source>
        <translation>Indicare uno dei dispositivi della lista.</translation>
    </message>
    <message>
        <source>One JSON object is expected, with a key for each appliance: docs/command-line.md shows it.</source>
        <translation>È previsto un oggetto JSON con una chiave per ogni dispositivo: docs/command-line.md lo mostra.</translation>
    </message>
    <message>
        <source>Open the page in a browser, enter the key there and download everything it offers. Then collect the files from the folder of your downloads.</source>
        <translation>Aprire la pagina in un browser, immettervi la chiave e scaricare tutto ciò che offre. Poi raccogliere i file dalla cartella dei download.</translation>
    </message>
    <message>
        <source>Standard input does not hold the keys in the expected form.</source>
        <translation>L&apos;input standard non contiene le chiavi nella forma prevista.</translation>
    </message>
    <message>
        <source>Take the picture again: straight, sharp, one code only. Or type the key.</source>
        <translation>Rifare la foto: diritta, nitida, con un solo codice. Oppure digitare la chiave.</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key.</source>
        <translation>Questa non è una chiave di download del dispositivo.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Impossibile leggere il file {file}.</translation>
    </message>
    <message>
        <source>The list has no appliance {name}.</source>
        <translation>La lista non contiene il dispositivo {name}.</translation>
    </message>
    <message>
        <source>The page of {server} could not be understood.</source>
        <translation>Non è stato possibile interpretare la pagina di {server}.</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no link {link}. Base software older than 3.3.2 has none: ask Technical Support for the key.</source>
        <translation>La pagina {page} di {appliance} non ha il collegamento {link}. Nel software di base precedente alla versione 3.3.2 non esiste: richiedere la chiave al supporto tecnico.</translation>
    </message>
    <message>
        <source>The update server did not give the file: {words}</source>
        <translation>Il server di aggiornamento non ha fornito il file: {words}</translation>
    </message>
    <message>
        <source>The update server did not take the key: {words}</source>
        <translation>Il server di aggiornamento non ha accettato la chiave: {words}</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key for {appliance} on the list.</source>
        <translation>Nella lista non c&apos;è una chiave di download per {appliance}.</translation>
    </message>
    <message>
        <source>There is no QR code in {file}, or more than one.</source>
        <translation>In {file} non c&apos;è alcun codice QR, oppure ce n&apos;è più di uno.</translation>
    </message>
    <message>
        <source>There is no account for /appliance. Read the key there yourself: {page}, {link}.</source>
        <translation>Manca un account per /appliance. Leggere la chiave di persona: {page}, {link}.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>Su {medium} non c&apos;è alcuna lista di prelievo.</translation>
    </message>
    <message>
        <source>This run needs no update files.</source>
        <translation>Questa esecuzione non richiede file di aggiornamento.</translation>
    </message>
</context>
<context>
    <name>couriering</name>
    <message numerus="yes">
        <source>%n file(s) are packed.</source>
        <translation>
            <numerusform>%n file preparato.</numerusform>
            <numerusform>%n file preparati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pacchetto</numerusform>
            <numerusform>%n pacchetti</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is given once. If it was downloaded before, collect that copy; otherwise ask Technical Support for it.</source>
        <translation>Un file viene fornito una sola volta. Se è già stato scaricato, raccogliere quella copia; altrimenti richiederlo al supporto tecnico.</translation>
    </message>
    <message>
        <source>A folder of this program</source>
        <translation>Una cartella di questo programma</translation>
    </message>
    <message>
        <source>A folder with downloaded update files</source>
        <translation>Una cartella con file di aggiornamento scaricati</translation>
    </message>
    <message>
        <source>A text file or picture with the key</source>
        <translation>Un file di testo o un&apos;immagine con la chiave</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Add an installer…</source>
        <translation>Aggiungi file di installazione…</translation>
    </message>
    <message>
        <source>An installer of this program</source>
        <translation>Un file di installazione di questo programma</translation>
    </message>
    <message>
        <source>An installer or a folder of this program, for a closed network that has an older one.</source>
        <translation>Un file di installazione o una cartella di questo programma, per una rete isolata che ne ha una versione meno recente.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Altro file</translation>
    </message>
    <message>
        <source>Another file for {package}</source>
        <translation>Altro file per {package}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Chiave di download per {appliance}</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Carry back</source>
        <translation>Trasporto di ritorno</translation>
    </message>
    <message>
        <source>Carry this program along, too</source>
        <translation>Porta anche questo programma</translation>
    </message>
    <message>
        <source>Check a medium</source>
        <translation>Controllo di un supporto rimovibile</translation>
    </message>
    <message>
        <source>Check the medium</source>
        <translation>Controlla supporto rimovibile</translation>
    </message>
    <message>
        <source>Checking the medium</source>
        <translation>Controllo del supporto rimovibile</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose a medium first.</source>
        <translation>Scegliere prima un supporto rimovibile.</translation>
    </message>
    <message>
        <source>Choose another medium</source>
        <translation>Cambia supporto rimovibile</translation>
    </message>
    <message>
        <source>Choose list {number}</source>
        <translation>Scegli la lista {number}</translation>
    </message>
    <message>
        <source>Choose the file for {package}…</source>
        <translation>Scegli il file per {package}…</translation>
    </message>
    <message>
        <source>Choose {medium}</source>
        <translation>Scegli {medium}</translation>
    </message>
    <message>
        <source>Code to compare by telephone</source>
        <translation>Codice da confrontare per telefono</translation>
    </message>
    <message>
        <source>Collect files…</source>
        <translation>Raccogli file…</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Raccogli da una cartella…</translation>
    </message>
    <message>
        <source>Connect the medium that came out of the closed network, and choose it.</source>
        <translation>Collegare il supporto rimovibile proveniente dalla rete isolata, e sceglierlo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copia la chiave</translation>
    </message>
    <message>
        <source>Copy the key of {appliance}</source>
        <translation>Copia la chiave di {appliance}</translation>
    </message>
    <message>
        <source>Copy what is here</source>
        <translation>Copia ciò che c&apos;è</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Copia e controllo</translation>
    </message>
    <message>
        <source>Delete neither copy until the install is proven. What was downloaded once is not offered again.</source>
        <translation>Non eliminare nessuna delle due copie finché l&apos;installazione non è verificata. Ciò che è già stato scaricato non viene più proposto.</translation>
    </message>
    <message>
        <source>Downloaded update files</source>
        <translation>File di aggiornamento scaricati</translation>
    </message>
    <message>
        <source>Downloading the update files</source>
        <translation>Download dei file di aggiornamento</translation>
    </message>
    <message>
        <source>Downloads everything that the keys open from {server}. What breaks off is continued; nothing is downloaded twice.</source>
        <translation>Scarica da {server} tutto ciò a cui le chiavi danno accesso. Un download interrotto viene ripreso; nulla viene scaricato due volte.</translation>
    </message>
    <message>
        <source>Each file is copied to a folder of this computer and from there onto the medium, read back and compared. Then the medium is sealed and the keys are taken off it. Copying can be stopped at any moment; it continues where it was.</source>
        <translation>Ogni file viene copiato in una cartella di questo computer e da lì sul supporto rimovibile, riletto e confrontato. Poi il supporto rimovibile viene sigillato e le chiavi ne vengono rimosse. La copia si può fermare in qualsiasi momento; riprende da dov&apos;era.</translation>
    </message>
    <message>
        <source>Eject the medium as this system does it, then carry it into the closed network.</source>
        <translation>Espellere il supporto rimovibile come previsto da questo sistema, poi portarlo nella rete isolata.</translation>
    </message>
    <message>
        <source>Everything is as it was packed.</source>
        <translation>Tutto è come era stato preparato.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>File di aggiornamento per una rete isolata</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Five steps on a computer with Internet access. You need the medium that came out of the closed network. Whatever is interrupted continues where it was, also tomorrow.</source>
        <translation>Cinque passaggi su un computer con accesso a Internet. Serve il supporto rimovibile proveniente dalla rete isolata. Ciò che viene interrotto riprende da dov&apos;era, anche il giorno dopo.</translation>
    </message>
    <message>
        <source>From a file or picture…</source>
        <translation>Da un file o un&apos;immagine…</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Da qui</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
    <message>
        <source>In practice mode there is no page that a browser would find. Fetch the files from here.</source>
        <translation>Nell&apos;esercitazione non esiste una pagina raggiungibile con un browser. Scaricare i file da qui.</translation>
    </message>
    <message>
        <source>Its name does not tell; the update server called it: {title}</source>
        <translation>Il nome non lo rivela; il server di aggiornamento lo chiamava: {title}</translation>
    </message>
    <message>
        <source>Keep the code: whoever takes the files over there can compare it by telephone.</source>
        <translation>Conservare il codice: chi acquisisce i file nella rete isolata può confrontarlo per telefono.</translation>
    </message>
    <message>
        <source>Key of {appliance} from a file…</source>
        <translation>Chiave di {appliance} da un file…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Lascia qui</translation>
    </message>
    <message>
        <source>Leave {file} here</source>
        <translation>Lascia qui {file}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Looked through besides:
{places}</source>
        <translation>Esaminato anche:
{places}</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Esame del file</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Ricerca di supporti rimovibili</translation>
    </message>
    <message>
        <source>Looking through the files</source>
        <translation>Esame dei file</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Supporto rimovibile</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Ancora nessun file.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is connected, it appears here. Or choose the folder where the system shows it.</source>
        <translation>Nessun supporto rimovibile trovato. Comparirà qui non appena viene collegato. Oppure scegliere la cartella in cui il sistema lo mostra.</translation>
    </message>
    <message>
        <source>Not everything is as it was packed.</source>
        <translation>Non tutto è come era stato preparato.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Da indicare</translation>
    </message>
    <message>
        <source>On the medium</source>
        <translation>Sul supporto rimovibile</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Once the medium is sealed, its code and what to do next stand here.</source>
        <translation>Quando il supporto rimovibile è sigillato, qui compaiono il suo codice e che cosa fare dopo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Apri cartella: {what}</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page</source>
        <translation>Apri la pagina del produttore</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page, enter the key of each appliance and download everything that it offers. Then collect the files from the folder of your downloads, or drop them here.</source>
        <translation>Aprire la pagina del produttore, immettere la chiave di ogni dispositivo e scaricare tutto ciò che offre. Poi raccogliere i file dalla cartella dei download, oppure trascinarli qui.</translation>
    </message>
    <message>
        <source>Or with a browser</source>
        <translation>Oppure con un browser</translation>
    </message>
    <message>
        <source>Pack and seal</source>
        <translation>Prepara e sigilla</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Lettura della chiave</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lettura della lista</translation>
    </message>
    <message>
        <source>Reading the medium</source>
        <translation>Lettura del supporto rimovibile</translation>
    </message>
    <message>
        <source>Reads everything on the chosen medium and compares it with what was packed: before it is carried back, or after it arrived. Nothing is changed.</source>
        <translation>Legge tutto il contenuto del supporto rimovibile scelto e lo confronta con ciò che era stato preparato: prima di riportarlo, o dopo il suo arrivo. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Seal without the missing files</source>
        <translation>Sigilla senza i file mancanti</translation>
    </message>
    <message>
        <source>See whether this computer reaches the Internet, then fetch again: what has come stays. Or use a browser.</source>
        <translation>Verificare che questo computer raggiunga Internet, poi scaricare di nuovo: ciò che è già arrivato resta. Oppure usare un browser.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Show {step}</source>
        <translation>Mostra {step}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Stopped. What has come so far stays and is continued next time.</source>
        <translation>Fermato. Ciò che è già arrivato resta e la prossima volta si riprende da lì.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>Take over the key of {appliance}</source>
        <translation>Acquisisci la chiave di {appliance}</translation>
    </message>
    <message>
        <source>Take the key that Technical Support would send</source>
        <translation>Usa la chiave che invierebbe il supporto tecnico</translation>
    </message>
    <message>
        <source>The closed network uses newer rules for its plans only after they are taken over there.</source>
        <translation>Nella rete isolata si pianifica con regole più recenti solo dopo averle acquisite.</translation>
    </message>
    <message>
        <source>The files are copied and verified, and the medium is sealed.</source>
        <translation>I file sono copiati e verificati, e il supporto rimovibile è sigillato.</translation>
    </message>
    <message>
        <source>The key is missing for: {appliances}.</source>
        <translation>Manca la chiave di: {appliances}.</translation>
    </message>
    <message>
        <source>The key is on the list.</source>
        <translation>La chiave è nella lista.</translation>
    </message>
    <message>
        <source>The key of each appliance is here.</source>
        <translation>La chiave di ogni dispositivo è presente.</translation>
    </message>
    <message>
        <source>The key was entered here.</source>
        <translation>La chiave è stata immessa qui.</translation>
    </message>
    <message>
        <source>The keys are sent there. Go on only if whoever gave you the medium confirms this address.</source>
        <translation>Le chiavi vengono inviate a questo indirizzo. Proseguire solo se chi ha consegnato il supporto rimovibile lo conferma.</translation>
    </message>
    <message>
        <source>The list names another update server than the vendor&apos;s {usual}: {server}</source>
        <translation>La lista indica un server di aggiornamento diverso da quello del produttore, {usual}: {server}</translation>
    </message>
    <message>
        <source>The list says which files are wanted.</source>
        <translation>La lista indica quali file servono.</translation>
    </message>
    <message>
        <source>The medium is formatted {filesystem}: it takes no file of 4 GiB or more. Most update files are smaller; whether they all fit shows as soon as they are here.</source>
        <translation>Il supporto rimovibile è formattato con {filesystem}: non accetta file di 4 GiB o più. La maggior parte dei file di aggiornamento è più piccola; se rientrano tutti in questo limite si vedrà non appena saranno presenti.</translation>
    </message>
    <message>
        <source>The medium is sealed. Its code:</source>
        <translation>Il supporto rimovibile è sigillato. Il suo codice:</translation>
    </message>
    <message>
        <source>The medium with the shopping list</source>
        <translation>Il supporto rimovibile con la lista di prelievo</translation>
    </message>
    <message>
        <source>The names of the files do not tell which one it is.</source>
        <translation>I nomi dei file non indicano qual è quello giusto.</translation>
    </message>
    <message>
        <source>The rule file that is in use here</source>
        <translation>Il file delle regole in uso qui</translation>
    </message>
    <message>
        <source>The update server exchanges an Appliance Download Key for files. A key belongs to one appliance and opens nothing else.</source>
        <translation>Il server di aggiornamento fornisce i file in cambio di una chiave di download del dispositivo. Una chiave appartiene a un solo dispositivo e non dà accesso ad altro.</translation>
    </message>
    <message>
        <source>The update server offered nothing more for {appliance}.</source>
        <translation>Il server di aggiornamento non ha proposto altro per {appliance}.</translation>
    </message>
    <message>
        <source>There are several shopping lists on this medium. Which one is meant?</source>
        <translation>Su questo supporto rimovibile ci sono più liste di prelievo. Quale va usata?</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key yet.</source>
        <translation>Non c&apos;è ancora alcuna chiave di download del dispositivo.</translation>
    </message>
    <message>
        <source>There is no shopping list on this medium.</source>
        <translation>Su questo supporto rimovibile non c&apos;è alcuna lista di prelievo.</translation>
    </message>
    <message>
        <source>There, Upgrade Assistant checks the seal and every file before anything is uploaded.</source>
        <translation>Lì Upgrade Assistant controlla il sigillo e ogni file prima di inviare qualcosa al dispositivo.</translation>
    </message>
    <message>
        <source>This follows as soon as the first file is here.</source>
        <translation>Disponibile non appena c&apos;è il primo file.</translation>
    </message>
    <message>
        <source>This follows.</source>
        <translation>Disponibile più avanti.</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>Impossibile leggere questa lista.</translation>
    </message>
    <message>
        <source>To be safe, ask for a medium formatted as exFAT or NTFS. Do not format this one: the list is on it.</source>
        <translation>Per sicurezza, chiedere un supporto rimovibile formattato con exFAT o NTFS. Non formattare questo: contiene la lista.</translation>
    </message>
    <message>
        <source>Two verified copies</source>
        <translation>Due copie verificate</translation>
    </message>
    <message>
        <source>Type or paste it, choose a text file, or a picture of its QR code; a file can be dropped here as well. Technical Support sends the key, or the Updates page of the appliance shows it.</source>
        <translation>Digitarla o incollarla, oppure scegliere un file di testo o un&apos;immagine del suo codice QR; si può anche trascinare qui un file. La chiave viene inviata dal supporto tecnico, oppure la mostra la pagina Aggiornamenti del dispositivo.</translation>
    </message>
    <message>
        <source>Upgrade Assistant writes it in the closed network, into the folder {folder}. Choose the medium itself, or have the list written again.</source>
        <translation>Upgrade Assistant la scrive nella rete isolata, nella cartella {folder}. Scegliere il supporto rimovibile stesso, oppure far scrivere di nuovo la lista.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Da procurare</translation>
    </message>
    <message>
        <source>What is here can be copied already; the rest later.</source>
        <translation>Ciò che è presente si può già copiare; il resto più tardi.</translation>
    </message>
    <message>
        <source>What the list asks for</source>
        <translation>Che cosa richiede la lista</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Whether the Appliance Download Key is on the list shows once the list is read.</source>
        <translation>Dopo la lettura della lista si vede se contiene la chiave di download del dispositivo.</translation>
    </message>
    <message>
        <source>Which file is {package} for {appliance}?</source>
        <translation>Quale file è {package} per {appliance}?</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiato</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trovato</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>spazio libero non noto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>not a package</source>
        <translation>non idoneo</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>quale file?</translation>
    </message>
    <message>
        <source>{appliance}: {problem}</source>
        <translation>{appliance}: {problem}</translation>
    </message>
    <message>
        <source>{count} of {all} files are here.</source>
        <translation>{count} di {all} file presenti.</translation>
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
        <translation>{free} liberi su {total}</translation>
    </message>
    <message>
        <source>{made}, number {number}</source>
        <translation>{made}, numero {number}</translation>
    </message>
    <message>
        <source>{medium}, with the list for {site}</source>
        <translation>{medium}, con la lista per {site}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} per {appliance}</translation>
    </message>
    <message>
        <source>{problem} {advice}</source>
        <translation>{problem} {advice}</translation>
    </message>
    <message>
        <source>{site}, list {number}</source>
        <translation>{site}, lista {number}</translation>
    </message>
    <message>
        <source>{site}, made {made}</source>
        <translation>{site}, creata il {made}</translation>
    </message>
    <message>
        <source>{what}: appliance {appliance}</source>
        <translation>{what}: dispositivo {appliance}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A courier fetches the update files and carries them in</source>
        <translation>Un corriere scarica i file di aggiornamento e li porta nella rete isolata</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Controllo che tutto sia pronto</translation>
    </message>
    <message>
        <source>Detecting {site}</source>
        <translation>Rilevamento di {site}</translation>
    </message>
    <message>
        <source>Drawing the pages of the window</source>
        <translation>Disegno delle pagine della finestra</translation>
    </message>
    <message>
        <source>Nothing is listed here: Technical Support names the packages</source>
        <translation>Qui nulla è in elenco: i pacchetti li indica il supporto tecnico</translation>
    </message>
    <message>
        <source>Run file, report and pictures of the pages are in {folder}</source>
        <translation>File di esecuzione, rapporto e immagini delle pagine sono in {folder}</translation>
    </message>
    <message>
        <source>Starting a simulated site; one second stands for {speed} s.</source>
        <translation>Avvio di un sito simulato; un secondo vale {speed} s.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>The run; a simulated person answers the questions</source>
        <translation>L&apos;esecuzione; alle domande risponde una persona simulata</translation>
    </message>
    <message>
        <source>The simulated site did not start.</source>
        <translation>Il sito simulato non si è avviato.</translation>
    </message>
    <message>
        <source>There is no display, so the demo runs here instead of in the window.</source>
        <translation>Non c&apos;è uno schermo, quindi la dimostrazione si svolge qui invece che nella finestra.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, “{command}” in a terminal says why.</source>
        <translation>Riprovare. Se succede di nuovo, «{command}» in un terminale dice perché.</translation>
    </message>
    <message>
        <source>{address} shows a certificate of its own. A person compares it: SHA-256 {fingerprint}</source>
        <translation>{address} presenta un certificato proprio. Una persona lo confronta: SHA-256 {fingerprint}</translation>
    </message>
</context>
<context>
    <name>described</name>
    <message>
        <source>A failover pair has two appliances. Describe both.</source>
        <translation>Una coppia di failover ha due dispositivi. Descriverli entrambi.</translation>
    </message>
    <message>
        <source>A list of addresses in quotes is expected.</source>
        <translation>È previsto un elenco di indirizzi tra virgolette.</translation>
    </message>
    <message>
        <source>A list of tables is expected, with {keys}.</source>
        <translation>È previsto un elenco di tabelle, con {keys}.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>È previsto un testo tra virgolette.</translation>
    </message>
    <message>
        <source>As you described it, the site consists of a single appliance.</source>
        <translation>Secondo la descrizione dell&apos;operatore il sito è composto da un solo dispositivo.</translation>
    </message>
    <message>
        <source>As you described it, the site is an Atlas cluster.</source>
        <translation>Secondo la descrizione dell&apos;operatore il sito è un cluster Atlas.</translation>
    </message>
    <message>
        <source>Choose the role that the page {page} shows.</source>
        <translation>Scegliere il ruolo che mostra la pagina {page}.</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Correggere il file; docs/command-line.md ne mostra uno.</translation>
    </message>
    <message>
        <source>No account is used: you do each step on the console, and the assistant guides you.</source>
        <translation>Non si usa alcun account: ogni passaggio si esegue nella console, con la guida dell&apos;assistente.</translation>
    </message>
    <message>
        <source>No package was named.</source>
        <translation>Nessun pacchetto indicato.</translation>
    </message>
    <message>
        <source>None of these packages is newer than what is installed.</source>
        <translation>Nessuno di questi pacchetti è più recente di ciò che è installato.</translation>
    </message>
    <message>
        <source>One of the two is primary, the other one backup.</source>
        <translation>Uno dei due è il principale, l&apos;altro il backup.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>È previsto uno di questi valori: {choices}</translation>
    </message>
    <message>
        <source>One table is expected, not a list.</source>
        <translation>È prevista una sola tabella, non un elenco.</translation>
    </message>
    <message>
        <source>Only a failover pair has these tables.</source>
        <translation>Solo una coppia di failover ha queste tabelle.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page}, and type what it lists then.</source>
        <translation>Premere {button} nella pagina {page} e digitare ciò che compare in elenco.</translation>
    </message>
    <message>
        <source>That need not be an obstacle. Look at the certificate in a browser that reaches the site: it should still be valid for some time and be issued to {host}.</source>
        <translation>Non è necessariamente un ostacolo. Guardare il certificato in un browser che raggiunge il sito: deve essere valido ancora per qualche tempo ed emesso a {host}.</translation>
    </message>
    <message>
        <source>The description {file} cannot be used. {problem}</source>
        <translation>La descrizione {file} non è utilizzabile. {problem}</translation>
    </message>
    <message>
        <source>The name does not tell what kind of package it is. Choose the kind.</source>
        <translation>Il nome non indica il tipo di pacchetto. Scegliere il tipo.</translation>
    </message>
    <message>
        <source>The name says {told}. Which one is right?</source>
        <translation>Il nome indica {told}. Qual è la versione giusta?</translation>
    </message>
    <message>
        <source>The name tells no version. Type it here.</source>
        <translation>Il nome non indica alcuna versione. Digitarla qui.</translation>
    </message>
    <message>
        <source>This computer does not reach {host}, so nobody looked at its certificate.</source>
        <translation>Questo computer non raggiunge {host}, quindi nessuno ne ha esaminato il certificato.</translation>
    </message>
    <message>
        <source>This is the other appliance&apos;s address as well.</source>
        <translation>È anche l&apos;indirizzo dell&apos;altro dispositivo.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>Questa chiave non è nota. Sono previste: {keys}</translation>
    </message>
    <message>
        <source>This package stands in the list twice.</source>
        <translation>Questo pacchetto compare due volte in elenco.</translation>
    </message>
    <message>
        <source>This version guides single appliances and failover pairs. Follow the vendor&apos;s guide.</source>
        <translation>Questa versione guida dispositivi singoli e coppie di failover. Seguire la guida del produttore.</translation>
    </message>
    <message>
        <source>Type the appliance&apos;s own address.</source>
        <translation>Digitare l&apos;indirizzo proprio del dispositivo.</translation>
    </message>
    <message>
        <source>Type the name as the Updates page lists it.</source>
        <translation>Digitare il nome come appare nella pagina Aggiornamenti.</translation>
    </message>
    <message>
        <source>Type the version of the Base software: {page}.</source>
        <translation>Digitare la versione del software di base: {page}.</translation>
    </message>
    <message>
        <source>Type the version of the site software: {page}.</source>
        <translation>Digitare la versione del software del sito: {page}.</translation>
    </message>
    <message>
        <source>You described this site; nothing here was asked of the appliance.</source>
        <translation>Questo sito è stato descritto dall&apos;operatore; al dispositivo non è stato chiesto nulla.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>È previsto true o false.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type it as the console shows it, for instance {example}.</source>
        <translation>«{text}» non è una versione. Digitarla come la mostra la console, ad esempio {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an IP address.</source>
        <translation>«{text}» non è un indirizzo IP.</translation>
    </message>
    <message>
        <source>“{text}” is not an address. Give a host name or an IP address.</source>
        <translation>«{text}» non è un indirizzo. Indicare un nome host o un indirizzo IP.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source>Give an API account or the accounts of the consoles, or describe the site by hand.</source>
        <translation>Indicare un account API o gli account delle console, oppure descrivere il sito manualmente.</translation>
    </message>
    <message>
        <source>Give the account of the console that shows it, or look there yourself.</source>
        <translation>Indicare l&apos;account della console che mostra questo dato, oppure guardarvi di persona.</translation>
    </message>
    <message>
        <source>No account was given for {address}.</source>
        <translation>Nessun account indicato per {address}.</translation>
    </message>
    <message>
        <source>No account was given that works.</source>
        <translation>Nessun account indicato funziona.</translation>
    </message>
    <message>
        <source>The GUID of the appliance could not be determined.</source>
        <translation>Impossibile stabilire il GUID del dispositivo.</translation>
    </message>
    <message>
        <source>The failover role could not be determined.</source>
        <translation>Impossibile stabilire il ruolo di failover.</translation>
    </message>
    <message>
        <source>The site consists of a single appliance.</source>
        <translation>Il sito è composto da un solo dispositivo.</translation>
    </message>
    <message>
        <source>The version of the Base software could not be determined: no API reports it.</source>
        <translation>Impossibile stabilire la versione del software di base: nessuna API la indica.</translation>
    </message>
    <message>
        <source>The version of the site software could not be determined.</source>
        <translation>Impossibile stabilire la versione del software del sito.</translation>
    </message>
    <message>
        <source>Whether the site has more than one appliance could not be determined.</source>
        <translation>Impossibile stabilire se il sito ha più di un dispositivo.</translation>
    </message>
</context>
<context>
    <name>discrepancies</name>
    <message>
        <source>Atlas clusters</source>
        <translation>Cluster Atlas</translation>
    </message>
    <message>
        <source>Automatic updates of pairs and clusters</source>
        <translation>Aggiornamenti automatici di coppie e cluster</translation>
    </message>
    <message>
        <source>Bandwidth limit for Jump Client upgrades</source>
        <translation>Limite di banda per gli upgrade dei Jump Client</translation>
    </message>
    <message>
        <source>Connection agents</source>
        <translation>Agenti di connessione</translation>
    </message>
    <message>
        <source>First sign-in to a new appliance</source>
        <translation>Primo accesso a un dispositivo nuovo</translation>
    </message>
    <message>
        <source>Guide 001 allows manual updates only; guides 000, 002, 003 and 004 describe both; since 24.3 the vendor&apos;s pages exclude automatic updates again.</source>
        <translation>La guida 001 ammette solo aggiornamenti manuali; le guide 000, 002, 003 e 004 descrivono entrambi; dalla 24.3 le pagine del produttore escludono di nuovo quelli automatici.</translation>
    </message>
    <message>
        <source>Guide 001 refers to a page that it does not have.</source>
        <translation>La guida 001 rimanda a una pagina che non contiene.</translation>
    </message>
    <message>
        <source>Guide 001 starts it on the backup, the others on the primary; the screen that they print is the backup&apos;s.</source>
        <translation>La guida 001 la avvia dal dispositivo di backup, le altre dal principale; la schermata che riportano è quella del backup.</translation>
    </message>
    <message>
        <source>Guide 003 says that they do not update themselves; guides 000, 002 and 004 say that they do.</source>
        <translation>La guida 003 dice che non si aggiornano da soli; le guide 000, 002 e 004 dicono di sì.</translation>
    </message>
    <message>
        <source>Guide 004 translates the password; the other guides print it as it is typed.</source>
        <translation>La guida 004 traduce la password; le altre la riportano come va digitata.</translation>
    </message>
    <message>
        <source>Guides 000 and 002 say that they are merged; guides 001, 003 and 004 say so from version 10.6 on.</source>
        <translation>Le guide 000 e 002 dicono che vengono unite; le guide 001, 003 e 004 lo dicono dalla versione 10.6 in poi.</translation>
    </message>
    <message>
        <source>Guides 003 and 004 do not describe them; guide 001 is older than this procedure.</source>
        <translation>Le guide 003 e 004 non li descrivono; la guida 001 è precedente a questa procedura.</translation>
    </message>
    <message>
        <source>If the console has it, set it. If not, the limit on their number has to do.</source>
        <translation>Se la console lo prevede, impostarlo. Altrimenti deve bastare il limite al loro numero.</translation>
    </message>
    <message>
        <source>In consoles of the 10.6 era it is started on the backup, later on the primary, and on the backup if the primary has no {control}.</source>
        <translation>Nelle console dell&apos;epoca della 10.6 si avvia dal dispositivo di backup, in seguito dal principale, e dal backup se nel principale manca {control}.</translation>
    </message>
    <message>
        <source>Manual installation is meant, as the assistant guides through it.</source>
        <translation>Si intende l&apos;installazione manuale, come la guida l&apos;assistente.</translation>
    </message>
    <message>
        <source>Manual update of a single appliance</source>
        <translation>Aggiornamento manuale di un singolo dispositivo</translation>
    </message>
    <message>
        <source>Names of pages and buttons</source>
        <translation>Nomi di pagine e pulsanti</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 ask for it.</source>
        <translation>Solo le guide 000 e 002 lo richiedono.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 mention them.</source>
        <translation>Solo le guide 000 e 002 ne parlano.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 name it; older consoles do not have it.</source>
        <translation>Solo le guide 000 e 002 lo citano; le console più vecchie non lo hanno.</translation>
    </message>
    <message>
        <source>Proof in production, direction of the data sync, certificate stores</source>
        <translation>Prova in produzione, direzione della sincronizzazione dei dati, archivi dei certificati</translation>
    </message>
    <message>
        <source>Second backup after the Base packages</source>
        <translation>Secondo backup dopo i pacchetti di base</translation>
    </message>
    <message>
        <source>Sessions from the time without failover</source>
        <translation>Sessioni del periodo senza failover</translation>
    </message>
    <message>
        <source>Some controls go by two names, even within one guide; consoles follow their own version.</source>
        <translation>Alcuni controlli hanno due nomi, anche nella stessa guida; le console seguono la propria versione.</translation>
    </message>
    <message>
        <source>The assistant goes by the three: they update themselves. Check one after the upgrade all the same.</source>
        <translation>L&apos;assistente segue le tre: si aggiornano da soli. Dopo l&apos;aggiornamento, controllarne comunque uno.</translation>
    </message>
    <message>
        <source>The assistant makes it everywhere: it takes minutes, and is the last one from before the site package.</source>
        <translation>L&apos;assistente lo esegue sempre: richiede pochi minuti ed è l&apos;ultimo prima del pacchetto del sito.</translation>
    </message>
    <message>
        <source>The assistant offers what belongs to the version. What the console lists decides.</source>
        <translation>L&apos;assistente offre ciò che corrisponde alla versione. Fa fede ciò che elenca la console.</translation>
    </message>
    <message>
        <source>The assistant recognises all known names, and shows the first one in the console&apos;s language.</source>
        <translation>L&apos;assistente riconosce tutti i nomi noti e mostra il primo nella lingua della console.</translation>
    </message>
    <message>
        <source>The procedure is that of guides 000 and 002. The Italian and Portuguese words for it are the assistant&apos;s.</source>
        <translation>La procedura è quella delle guide 000 e 002. I termini italiani e portoghesi sono dell&apos;assistente.</translation>
    </message>
    <message>
        <source>The user is {user} and the password {word}, in every language of the console.</source>
        <translation>L&apos;utente è {user} e la password {word}, in ogni lingua della console.</translation>
    </message>
    <message>
        <source>The version decides: before 10.6 the session data has to be extracted before the swap.</source>
        <translation>Decide la versione: prima della 10.6 i dati delle sessioni vanno estratti prima dello scambio.</translation>
    </message>
    <message>
        <source>They hold for every edition, so the assistant asks for them and shows them everywhere.</source>
        <translation>Valgono per ogni edizione, perciò l&apos;assistente li richiede e li mostra sempre.</translation>
    </message>
    <message>
        <source>Where the data sync is started</source>
        <translation>Da dove si avvia la sincronizzazione dei dati</translation>
    </message>
</context>
<context>
    <name>dns</name>
    <message>
        <source>A change to the record of {host} reaches everyone within {time}.</source>
        <translation>Una modifica al record di {host} arriva a tutti entro {time}.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time} or longer.</source>
        <translation>Dopo una modifica, il vecchio record di {host} può restare nelle cache altrui per {time} o più.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time}.</source>
        <translation>Dopo una modifica, il vecchio record di {host} può restare nelle cache altrui per {time}.</translation>
    </message>
    <message>
        <source>Change the record at the DNS controller, if that has not been done yet.</source>
        <translation>Modificare il record sul controller DNS, se non è ancora stato fatto.</translation>
    </message>
    <message>
        <source>How long others keep the record of {host} after a change could not be determined.</source>
        <translation>Non è stato possibile stabilire per quanto tempo il vecchio record di {host} resti nelle cache altrui dopo una modifica.</translation>
    </message>
    <message>
        <source>In this network {host} leads to {address}, but its name servers answer {addresses} (split DNS).</source>
        <translation>In questa rete {host} porta a {address}, ma i suoi server dei nomi rispondono {addresses} (split DNS).</translation>
    </message>
    <message>
        <source>Look at its TTL at the DNS controller, and lower it there to {low} before the swing.</source>
        <translation>Controllare il suo TTL sul controller DNS e ridurlo lì a {low} prima della commutazione.</translation>
    </message>
    <message>
        <source>Look at the record at the DNS controller, and ask from a computer outside this network.</source>
        <translation>Controllare il record sul controller DNS e interrogarlo da un computer esterno a questa rete.</translation>
    </message>
    <message>
        <source>Look at the record&apos;s IPv4 and IPv6 addresses at the DNS controller.</source>
        <translation>Controllare sul controller DNS gli indirizzi IPv4 e IPv6 del record.</translation>
    </message>
    <message>
        <source>Look for {host} in this computer&apos;s hosts file, and clear its DNS cache.</source>
        <translation>Cercare {host} nel file degli host di questo computer e svuotarne la cache DNS.</translation>
    </message>
    <message>
        <source>Lower its TTL to {low}, at least {time} before the swing; raise it again afterwards.</source>
        <translation>Ridurre il TTL a {low} almeno {time} prima della commutazione; dopo, aumentarlo di nuovo.</translation>
    </message>
    <message>
        <source>Make sure that {addresses} reaches the right appliance from outside, too.</source>
        <translation>Accertarsi che {addresses} porti al dispositivo giusto anche dall&apos;esterno.</translation>
    </message>
    <message>
        <source>On this computer {host} does not lead to {address} yet.</source>
        <translation>Su questo computer {host} non porta ancora a {address}.</translation>
    </message>
    <message>
        <source>On this computer {host} leads to {address}; none of its name servers could be asked.</source>
        <translation>Su questo computer {host} porta a {address}; non è stato possibile interrogare nessuno dei suoi server dei nomi.</translation>
    </message>
    <message>
        <source>Programs on this computer are led to {addresses}.</source>
        <translation>I programmi su questo computer vengono portati a {addresses}.</translation>
    </message>
    <message>
        <source>Programs on this computer are still led to {addresses}.</source>
        <translation>I programmi su questo computer vengono ancora portati a {addresses}.</translation>
    </message>
    <message>
        <source>Programs on this computer find no address for {name}.</source>
        <translation>I programmi su questo computer non trovano alcun indirizzo per {name}.</translation>
    </message>
    <message>
        <source>Some name servers do not answer {address} for {host} yet: {servers}.</source>
        <translation>Alcuni server dei nomi non rispondono ancora {address} per {host}: {servers}.</translation>
    </message>
    <message>
        <source>The name server {server} answers {addresses}.</source>
        <translation>Il server dei nomi {server} risponde {addresses}.</translation>
    </message>
    <message>
        <source>The name server {server} gave no usable answer.</source>
        <translation>Il server dei nomi {server} non ha dato una risposta utilizzabile.</translation>
    </message>
    <message>
        <source>The name server {server} has no address for {name}.</source>
        <translation>Il server dei nomi {server} non ha alcun indirizzo per {name}.</translation>
    </message>
    <message>
        <source>The name server {server} still answers {addresses}.</source>
        <translation>Il server dei nomi {server} risponde ancora {addresses}.</translation>
    </message>
    <message>
        <source>The name servers have no address for {host}.</source>
        <translation>I server dei nomi non hanno alcun indirizzo per {host}.</translation>
    </message>
    <message>
        <source>The name servers that are responsible for {host} could not be found.</source>
        <translation>Non è stato possibile trovare i server dei nomi responsabili di {host}.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {address} yet: it says {addresses}.</source>
        <translation>Il record di {host} non porta ancora a {address}: indica {addresses}.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {new} yet: it says {old}.</source>
        <translation>Il record di {host} non porta ancora a {new}: indica {old}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but programs on this computer are still led elsewhere.</source>
        <translation>Il record di {host} è stato modificato, ma i programmi su questo computer vengono ancora portati altrove.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver keeps the old answer until about {moment}.</source>
        <translation>Il record di {host} è stato modificato, ma il resolver di questo computer conserva la vecchia risposta fino a circa {moment}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver still keeps the old answer.</source>
        <translation>Il record di {host} è stato modificato, ma il resolver di questo computer conserva ancora la vecchia risposta.</translation>
    </message>
    <message>
        <source>The record of {host} leads to {address}; this computer&apos;s resolver could not be asked.</source>
        <translation>Il record di {host} porta a {address}; non è stato possibile interrogare il resolver di questo computer.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {addresses}.</source>
        <translation>Il resolver di questo computer risponde {addresses}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gave no usable answer.</source>
        <translation>Il resolver di questo computer non ha dato una risposta utilizzabile.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver has no address for {name}.</source>
        <translation>Il resolver di questo computer non ha alcun indirizzo per {name}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}, until about {moment}.</source>
        <translation>Il resolver di questo computer risponde ancora {addresses}, fino a circa {moment}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}.</source>
        <translation>Il resolver di questo computer risponde ancora {addresses}.</translation>
    </message>
    <message>
        <source>Until caches have dropped the old answer, some users are led to the old appliance.</source>
        <translation>Finché le cache non hanno scartato la vecchia risposta, alcuni utenti vengono portati al vecchio dispositivo.</translation>
    </message>
    <message>
        <source>Wait until they have picked up the change; how long that takes depends on your DNS service.</source>
        <translation>Attendere che abbiano recepito la modifica; il tempo necessario dipende dal servizio DNS.</translation>
    </message>
    <message>
        <source>Where programs on this computer are led could not be determined.</source>
        <translation>Non è stato possibile stabilire dove vengono portati i programmi su questo computer.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined: no server answered.</source>
        <translation>Non è stato possibile stabilire dove porta {host}: nessun server ha risposto.</translation>
    </message>
    <message>
        <source>{host} leads to {address} and also to {others}, which is not known to belong to the appliance.</source>
        <translation>{host} porta a {address} e anche a {others}, che non risulta appartenere al dispositivo.</translation>
    </message>
    <message>
        <source>{host} leads to {address}: its name servers and this computer agree.</source>
        <translation>{host} porta a {address}: i suoi server dei nomi e questo computer concordano.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Appliance {name}</source>
        <translation>Dispositivo {name}</translation>
    </message>
    <message>
        <source>Node {name}</source>
        <translation>Nodo {name}</translation>
    </message>
    <message>
        <source>the new appliance</source>
        <translation>Dispositivo nuovo</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e %n altro</numerusform>
            <numerusform>{names} e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message numerus="yes">
        <source>%n connected Jump Client(s) still need the update.</source>
        <translation>
            <numerusform>%n Jump Client connesso deve ancora aggiornarsi.</numerusform>
            <numerusform>%n Jump Client connessi devono ancora aggiornarsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Base update that is interrupted can leave the appliance unusable. Do not restart or switch it off. Give it more time; meanwhile make the support bundle and call Technical Support.</source>
        <translation>Un aggiornamento di base interrotto può rendere inutilizzabile il dispositivo. Non riavviarlo né spegnerlo. Concedergli altro tempo; intanto creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Begin again? {step}</source>
        <translation>Iniziare di nuovo? {step}</translation>
    </message>
    <message>
        <source>Better have it mended first: stop here, and resume the run later. If it has to be done now, type who decided that, and why. The reason goes into the report.</source>
        <translation>È meglio far risolvere prima il problema: fermarsi qui e riprendere l&apos;esecuzione più tardi. Se va fatto adesso, digitare chi l&apos;ha deciso e perché. Il motivo viene riportato nel rapporto.</translation>
    </message>
    <message>
        <source>Continue although clients are still connected</source>
        <translation>Continuare anche se sono ancora connessi dei client</translation>
    </message>
    <message>
        <source>Continue now; the rest may have to be installed again</source>
        <translation>Continua adesso; gli altri forse vanno reinstallati</translation>
    </message>
    <message>
        <source>Continue; the difference goes into the report</source>
        <translation>Continua; la differenza va nel rapporto</translation>
    </message>
    <message>
        <source>Continue; the rest follows by itself</source>
        <translation>Continua; il resto segue da sé</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Correggere il file; docs/command-line.md ne mostra uno.</translation>
    </message>
    <message>
        <source>Could not be done by hand: {step}</source>
        <translation>Non eseguibile manualmente: {step}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Do this again? {step}</source>
        <translation>Farlo di nuovo? {step}</translation>
    </message>
    <message>
        <source>Do this on the console; the assistant then checks whether it worked.</source>
        <translation>Eseguire questo passaggio nella console; l&apos;assistente controlla poi che sia riuscito.</translation>
    </message>
    <message>
        <source>Done by hand.</source>
        <translation>Eseguito manualmente.</translation>
    </message>
    <message>
        <source>Everything in the plan is done, except for what was left out: {what}</source>
        <translation>Tutto ciò che il piano prevede è completato, tranne ciò che è stato tralasciato: {what}</translation>
    </message>
    <message>
        <source>Everything in the plan is done.</source>
        <translation>Tutto ciò che il piano prevede è completato.</translation>
    </message>
    <message>
        <source>Failed last time: {step}</source>
        <translation>Errore la volta precedente: {step}</translation>
    </message>
    <message>
        <source>Find out why it did not work, then resume the run: it asks you before it tries again.</source>
        <translation>Accertare perché non è riuscito, poi riprendere l&apos;esecuzione: chiede conferma prima di riprovare.</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Concedi altro tempo</translation>
    </message>
    <message>
        <source>Give the clients more time? {step}</source>
        <translation>Concedere altro tempo ai client? {step}</translation>
    </message>
    <message>
        <source>Go on all the same? {step}</source>
        <translation>Continuare comunque? {step}</translation>
    </message>
    <message>
        <source>It has not been reached in the usual time. That alone is not an error: a slow appliance may still be at work.</source>
        <translation>Non è stato raggiunto nel tempo abituale. Questo da solo non è un errore: un dispositivo lento può essere ancora al lavoro.</translation>
    </message>
    <message>
        <source>It is done: {done}</source>
        <translation>È completato: {done}</translation>
    </message>
    <message>
        <source>It is not done, and nothing is under way</source>
        <translation>Non è completato, e nulla è in corso</translation>
    </message>
    <message>
        <source>It was done earlier in this run, and is not so any more: somebody has changed it since. Find out why before you go on; what follows in this run needs it.</source>
        <translation>È stato fatto in precedenza in questa esecuzione e non è più così: nel frattempo qualcuno lo ha modificato. Accertare il motivo prima di continuare; ciò che segue in questa esecuzione lo richiede.</translation>
    </message>
    <message>
        <source>Left as it is: {step}</source>
        <translation>Lasciato com&apos;è: {step}</translation>
    </message>
    <message>
        <source>Left out by your decision: {why}</source>
        <translation>Tralasciato per decisione dell&apos;operatore: {why}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Needed first for “{step}”: {need}.</source>
        <translation>Necessario prima di «{step}»: {need}.</translation>
    </message>
    <message>
        <source>No answer yet. During this step that is expected.</source>
        <translation>Ancora nessuna risposta. Durante questo passaggio è previsto.</translation>
    </message>
    <message>
        <source>Not agreed to: {question}</source>
        <translation>Consenso non dato: {question}</translation>
    </message>
    <message>
        <source>Not confirmed: {step}</source>
        <translation>Non confermato: {step}</translation>
    </message>
    <message>
        <source>Not everything is restored yet: {what}</source>
        <translation>Non tutto è ancora ripristinato: {what}</translation>
    </message>
    <message>
        <source>Not reached in time: {step}</source>
        <translation>Non raggiunto in tempo: {step}</translation>
    </message>
    <message>
        <source>Not waited for any longer: {step}</source>
        <translation>Attesa abbandonata: {step}</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Qui nulla può indicare a che punto è.</translation>
    </message>
    <message>
        <source>Nothing is left to be installed that needs it.</source>
        <translation>Non resta nulla da installare che lo richieda.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Non viene eseguito altro; l&apos;esecuzione si può riprendere in seguito.</translation>
    </message>
    <message>
        <source>On hold, next: {step}</source>
        <translation>In sospeso, prossimo passaggio: {step}</translation>
    </message>
    <message>
        <source>Open the run again and answer; nothing continues before that.</source>
        <translation>Riaprire l&apos;esecuzione e rispondere; fino ad allora non si procede.</translation>
    </message>
    <message>
        <source>Practice: the wait was skipped.</source>
        <translation>Esercitazione: attesa saltata.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Resume the run after that.</source>
        <translation>Riprendere poi l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Resume the run when that is mended. To go on all the same, resume it and type the reason for it.</source>
        <translation>Riprendere l&apos;esecuzione quando il problema è risolto. Per continuare comunque, riprenderla e digitarne il motivo.</translation>
    </message>
    <message>
        <source>Resume the run when they have updated themselves.</source>
        <translation>Riprendere l&apos;esecuzione quando si sono aggiornati.</translation>
    </message>
    <message>
        <source>Resume the run when you are ready.</source>
        <translation>Riprendere l&apos;esecuzione quando si è pronti.</translation>
    </message>
    <message>
        <source>Resume the run: it begins with what is missing.</source>
        <translation>Riprendere l&apos;esecuzione: inizia da ciò che manca.</translation>
    </message>
    <message>
        <source>Seen by a person: not done.</source>
        <translation>Visto da una persona: non completato.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermati qui</translation>
    </message>
    <message>
        <source>Taken back: {step}. {state}</source>
        <translation>Annullato: {step}. {state}</translation>
    </message>
    <message>
        <source>Takes longer than usual: {step}</source>
        <translation>Richiede più del solito: {step}</translation>
    </message>
    <message>
        <source>Taking back was interrupted: {step}</source>
        <translation>Annullamento interrotto: {step}</translation>
    </message>
    <message>
        <source>The 24 hours are over, but many clients are still on the old version. Those that miss a version may have to be installed again by hand.</source>
        <translation>Le 24 ore sono trascorse, ma molti client hanno ancora la vecchia versione. Quelli che saltano una versione forse vanno reinstallati a mano.</translation>
    </message>
    <message>
        <source>The answers file {file} cannot be used.</source>
        <translation>Il file di risposte {file} non è utilizzabile.</translation>
    </message>
    <message>
        <source>The appliance is not working on it.</source>
        <translation>Il dispositivo non ci sta lavorando.</translation>
    </message>
    <message>
        <source>The assistant cannot tell how far this has got, and does nothing until somebody can.</source>
        <translation>L&apos;assistente non può stabilire a che punto è, e non fa nulla finché qualcuno non può dirlo.</translation>
    </message>
    <message>
        <source>The assistant has no account here, so what you see counts. It goes on record with your name.</source>
        <translation>Qui l&apos;assistente non ha un account, quindi conta ciò che vede l&apos;operatore. Viene registrato con il suo nome.</translation>
    </message>
    <message>
        <source>The clients need more time: {step}</source>
        <translation>I client hanno bisogno di altro tempo: {step}</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance</source>
        <translation>La console mostra una build diversa da quella del dispositivo</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance.</source>
        <translation>La console mostra una build diversa da quella del dispositivo.</translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation>La differenza è stata accettata.</translation>
    </message>
    <message>
        <source>The next step acts on the appliance again. Type what you see there, for instance the Base version on the page {page}. Without it the run waits.</source>
        <translation>Il passaggio successivo agisce di nuovo sul dispositivo. Digitare ciò che si vede, ad esempio la versione di base nella pagina {page}. Senza questa indicazione l&apos;esecuzione resta in attesa.</translation>
    </message>
    <message>
        <source>The run can be resumed at any time.</source>
        <translation>L&apos;esecuzione si può riprendere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The sessions of those who are still connected end. The reason goes into the report.</source>
        <translation>Le sessioni di chi è ancora connesso terminano. Il motivo viene riportato nel rapporto.</translation>
    </message>
    <message>
        <source>The wait was ended early: {reason}</source>
        <translation>L&apos;attesa è stata conclusa in anticipo: {reason}</translation>
    </message>
    <message>
        <source>Their sessions end when the node is upgraded. You will be asked for the reason.</source>
        <translation>Le loro sessioni terminano quando il nodo viene aggiornato. Verrà chiesto il motivo.</translation>
    </message>
    <message>
        <source>There is no way to do this: {step}</source>
        <translation>Non c&apos;è modo di eseguirlo: {step}</translation>
    </message>
    <message>
        <source>This Base update was begun before, and the appliance does not show it as installed. Do not restart the appliance, and do not install again on your own: make the support bundle and call Technical Support. If they told you to install again, type who did, and why.</source>
        <translation>Questo aggiornamento di base era già stato iniziato e il dispositivo non lo mostra come installato. Non riavviare il dispositivo e non installare di nuovo di propria iniziativa: creare l&apos;archivio di supporto e chiamare il supporto tecnico. Se è il supporto a chiedere di installare di nuovo, digitare chi lo ha detto, e perché.</translation>
    </message>
    <message>
        <source>This can only be decided on the console itself: {step}</source>
        <translation>Questo si può decidere solo nella console stessa: {step}</translation>
    </message>
    <message>
        <source>This cannot be taken back from here: {step}</source>
        <translation>Da qui non è possibile annullare: {step}</translation>
    </message>
    <message>
        <source>This part of the plan is done.</source>
        <translation>Questa parte del piano è completata.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try again only when the cause is gone, or when Technical Support has told you to.</source>
        <translation>Riprovare solo quando la causa è eliminata, o su indicazione del supporto tecnico.</translation>
    </message>
    <message>
        <source>Wait {time} longer</source>
        <translation>Attendi ancora {time}</translation>
    </message>
    <message>
        <source>Waiting for an answer: {question}</source>
        <translation>In attesa di una risposta: {question}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>In attesa dell&apos;intervento di manutenzione {number}, che inizia il {at}</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>In attesa fino al {until}: {step}</translation>
    </message>
    <message>
        <source>What do you see? {step}</source>
        <translation>Che cosa si vede? {step}</translation>
    </message>
    <message>
        <source>What shows that it is done? {step}</source>
        <translation>Che cosa mostra che è completato? {step}</translation>
    </message>
    <message>
        <source>When it is over, check that you see this: {what}</source>
        <translation>Al termine, controllare che si veda quanto segue: {what}</translation>
    </message>
    <message>
        <source>Why is this not waited for? {step}</source>
        <translation>Perché non si aspetta? {step}</translation>
    </message>
    <message>
        <source>You read {given}; the appliance says {expected}. Restart the console: it then updates itself.</source>
        <translation>Valore letto: {given}; il dispositivo indica {expected}. Riavviare la console: in quel momento si aggiorna.</translation>
    </message>
    <message>
        <source>{count} At the present rate they need about {time} more.</source>
        <translation>{count} A questo ritmo hanno bisogno ancora di circa {time}.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arresto su richiesta.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message numerus="yes">
        <source>%n Jump Client(s): {low} at a time take about {long}, {middle} about {medium}, {high} about {short}. That is the number divided by the limit, times {each} for each, which is an assumption. If each loads {size} (assumed, too), {all} pass through the appliance&apos;s line.</source>
        <translation>
            <numerusform>%n Jump Client: {low} alla volta richiedono circa {long}, {middle} circa {medium}, {high} circa {short}. È il numero diviso per il limite, per {each} ciascuno, che è un&apos;ipotesi. Se ciascuno scarica {size} (anche questa un&apos;ipotesi), dalla linea del dispositivo passano {all}.</numerusform>
            <numerusform>%n Jump Client: {low} alla volta richiedono circa {long}, {middle} circa {medium}, {high} circa {short}. È il numero diviso per il limite, per {each} ciascuno, che è un&apos;ipotesi. Se ciascuno scarica {size} (anche questa un&apos;ipotesi), dalla linea del dispositivo passano {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>24 hours between site packages</source>
        <translation>24 ore tra i pacchetti del sito</translation>
    </message>
    <message>
        <source>A console shows the appliance&apos;s build</source>
        <translation>Una console mostra la build del dispositivo</translation>
    </message>
    <message>
        <source>A console updates itself at its next start.</source>
        <translation>Una console si aggiorna da sola all&apos;avvio successivo.</translation>
    </message>
    <message>
        <source>A data sync is forced next, and failover is broken only after it has ended well.</source>
        <translation>Subito dopo si forza una sincronizzazione dei dati, e il failover si interrompe solo quando è terminata bene.</translation>
    </message>
    <message>
        <source>A data sync takes seconds to hours; with many recordings it takes long.</source>
        <translation>Una sincronizzazione dei dati richiede da pochi secondi ad alcune ore; con molte registrazioni è lunga.</translation>
    </message>
    <message>
        <source>A second computer reached {appliance} as {host}</source>
        <translation>Un secondo computer ha raggiunto {appliance} come {host}</translation>
    </message>
    <message>
        <source>A second settings backup</source>
        <translation>Un secondo backup delle impostazioni</translation>
    </message>
    <message>
        <source>A session to a remote computer can be started</source>
        <translation>È possibile avviare una sessione verso un computer remoto</translation>
    </message>
    <message>
        <source>A sync is forced next in any case. If none has ended well so far, find the reason first.</source>
        <translation>Subito dopo si forza comunque una sincronizzazione. Se finora nessuna è terminata bene, cercarne prima il motivo.</translation>
    </message>
    <message>
        <source>Adapt reports and queries, update the Integration Client, then resume the run.</source>
        <translation>Adattare report e query, aggiornare il client di integrazione, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Add the line {line}, test, and take it out again.</source>
        <translation>Aggiungere la riga {line}, provare e rimuoverla di nuovo.</translation>
    </message>
    <message>
        <source>Afterwards it no longer shows the certificate of {host}</source>
        <translation>In seguito non presenta più il certificato di {host}</translation>
    </message>
    <message>
        <source>All client software is installed again</source>
        <translation>Tutto il software client è installato di nuovo</translation>
    </message>
    <message>
        <source>All client software is uninstalled</source>
        <translation>Tutto il software client è disinstallato</translation>
    </message>
    <message>
        <source>All update files for {appliance} are on this computer and proven</source>
        <translation>Tutti i file di aggiornamento per {appliance} sono su questo computer e verificati</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address; use {host} there. If there is none, just confirm.</source>
        <translation>Un client di integrazione configurato in base all&apos;indirizzo IP resta sul vecchio indirizzo: usare {host}. Se non ce n&apos;è alcuno, basta confermare.</translation>
    </message>
    <message>
        <source>An account of the old appliance is accepted on the new one</source>
        <translation>Un account del vecchio dispositivo è accettato sul nuovo</translation>
    </message>
    <message>
        <source>Answers cached elsewhere lead to the old appliance until they expire.</source>
        <translation>Le risposte conservate altrove nella cache portano al vecchio dispositivo fino alla loro scadenza.</translation>
    </message>
    <message>
        <source>Are the certificate stores current on the computers you support?</source>
        <translation>Gli archivi dei certificati sono aggiornati sui computer assistiti?</translation>
    </message>
    <message>
        <source>Are your own programs ready for 10.6?</source>
        <translation>I propri programmi sono pronti per la 10.6?</translation>
    </message>
    <message>
        <source>Assign the certificate to the address of the new appliance</source>
        <translation>Assegnare il certificato all&apos;indirizzo del nuovo dispositivo</translation>
    </message>
    <message>
        <source>At its own address it serves the same certificate as the old appliance</source>
        <translation>Al proprio indirizzo presenta lo stesso certificato del vecchio dispositivo</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Failover automatico</translation>
    </message>
    <message>
        <source>Automatic failover is being switched off at {appliance}</source>
        <translation>Disattivazione del failover automatico su {appliance} in corso</translation>
    </message>
    <message>
        <source>Automatic failover is being switched on at {appliance}</source>
        <translation>Attivazione del failover automatico su {appliance} in corso</translation>
    </message>
    <message>
        <source>Automatic failover is off at {appliance}</source>
        <translation>Il failover automatico è disattivato su {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is on at {appliance}</source>
        <translation>Il failover automatico è attivo su {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is switched off at {appliance}.</source>
        <translation>Il failover automatico è disattivato su {appliance}.</translation>
    </message>
    <message>
        <source>Back to {appliance}</source>
        <translation>Torna a {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are being disabled on {appliance}</source>
        <translation>Disattivazione delle operazioni di backup su {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are being enabled on {appliance}</source>
        <translation>Attivazione delle operazioni di backup su {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are disabled on {appliance}</source>
        <translation>Le operazioni di backup sono disattivate su {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are disabled: no appliance takes over.</source>
        <translation>Le operazioni di backup sono disattivate: nessun dispositivo subentra.</translation>
    </message>
    <message>
        <source>Backup operations are enabled on {appliance}</source>
        <translation>Le operazioni di backup sono attivate su {appliance}</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave clients as they are.</source>
        <translation>Aggiornamenti di base e add-on di licenza lasciano i client come sono.</translation>
    </message>
    <message>
        <source>Be sure that the new version of {host} works: these are the last ones with the old version. Whoever is connected to one of them is cut off: {left}</source>
        <translation>Accertarsi che la nuova versione di {host} funzioni: questi sono gli ultimi con la versione precedente. Chi è connesso a uno di essi viene disconnesso: {left}</translation>
    </message>
    <message>
        <source>Be sure that the new version works. Still with the old one: {left}. Whoever is connected to one of them is cut off when it is upgraded.</source>
        <translation>Accertarsi che la nuova versione funzioni. Ancora con quella vecchia: {left}. Chi è connesso a uno di questi viene disconnesso durante il suo aggiornamento.</translation>
    </message>
    <message>
        <source>Both appliances have the certificate of {host}</source>
        <translation>Entrambi i dispositivi hanno il certificato di {host}</translation>
    </message>
    <message>
        <source>Both appliances have the same {control}</source>
        <translation>Entrambi i dispositivi hanno lo stesso valore in {control}</translation>
    </message>
    <message>
        <source>Both have the same inter-appliance key</source>
        <translation>Entrambi hanno la stessa chiave tra dispositivi</translation>
    </message>
    <message>
        <source>Both must reach each other, run the same version, and have the same {control} on the page {page}. Until failover is established, no appliance takes over.</source>
        <translation>I due dispositivi devono raggiungersi a vicenda, eseguire la stessa versione e avere lo stesso valore in {control}, nella pagina {page}. Finché il failover non è stabilito, nessun dispositivo subentra.</translation>
    </message>
    <message>
        <source>Both pages are opened first; then the address is disabled on {off} and at once enabled on {on}.</source>
        <translation>Prima si aprono entrambe le pagine; poi l&apos;indirizzo viene disabilitato su {off} e subito abilitato su {on}.</translation>
    </message>
    <message>
        <source>Break failover now?</source>
        <translation>Interrompere il failover adesso?</translation>
    </message>
    <message>
        <source>Break the failover relationship</source>
        <translation>Interrompere la relazione di failover</translation>
    </message>
    <message>
        <source>Bring in the update files for {appliance}</source>
        <translation>Acquisire i file di aggiornamento per {appliance}</translation>
    </message>
    <message>
        <source>Bring the root certificates of the supported computers up to date, then resume the run.</source>
        <translation>Aggiornare i certificati radice dei computer assistiti, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Bring the upgraded nodes back into service</source>
        <translation>Rimettere in servizio i nodi aggiornati</translation>
    </message>
    <message>
        <source>Bring {node} back into service</source>
        <translation>Rimettere in servizio {node}</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Held back, and to stay as they are: {held}. Note down what you see.</source>
        <translation>Seguendo la pagina del produttore {address}, installare {package} su: {nodes}. Tenuti indietro, e devono restare come sono: {held}. Annotare che cosa si vede.</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Note down what you see.</source>
        <translation>Seguendo la pagina del produttore {address}, installare {package} su: {nodes}. Annotare che cosa si vede.</translation>
    </message>
    <message>
        <source>Can the Integration Client pull data from {appliance}?</source>
        <translation>Il client di integrazione può recuperare i dati da {appliance}?</translation>
    </message>
    <message>
        <source>Can you go back if it goes wrong?</source>
        <translation>È possibile tornare indietro se qualcosa va storto?</translation>
    </message>
    <message>
        <source>Certificate, private key and chain are on this computer and verified</source>
        <translation>Certificato, chiave privata e catena sono su questo computer e verificati</translation>
    </message>
    <message>
        <source>Change no settings on {appliance} now: they are overwritten at the first data sync after the swap.</source>
        <translation>Non modificare ora le impostazioni di {appliance}: verranno sovrascritte alla prima sincronizzazione dei dati dopo lo scambio.</translation>
    </message>
    <message>
        <source>Change the entry of {host} so that it leads to {address}.</source>
        <translation>Modificare la voce di {host} in modo che porti a {address}.</translation>
    </message>
    <message>
        <source>Change the record of {host} to {address}.</source>
        <translation>Modificare il record di {host} in {address}.</translation>
    </message>
    <message>
        <source>Change them first, then resume the run.</source>
        <translation>Modificarli prima, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Check for updates on {appliance}</source>
        <translation>Cercare aggiornamenti su {appliance}</translation>
    </message>
    <message>
        <source>Check on {primary} that both are in sync</source>
        <translation>Controllare su {primary} che i due siano sincronizzati</translation>
    </message>
    <message>
        <source>Check the address at the bottom of the page before you save.</source>
        <translation>Verificare l&apos;indirizzo in fondo alla pagina prima di salvare.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet reaches {old}, with the old version.</source>
        <translation>Controllare la modifica sul controller, su ogni server dei nomi, poi riprendere l&apos;esecuzione. Chi non viene ancora portato a {new} raggiunge {old}, con la vecchia versione.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet works on {old}, and what they do there is not carried over.</source>
        <translation>Verificare la modifica presso il controller, su ogni server dei nomi, poi riprendere l&apos;esecuzione. Chi non è ancora indirizzato a {new} lavora su {old}, e quello che fa lì non viene trasferito.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the files for: {packages}.</source>
        <translation>Scegliere il supporto rimovibile o la cartella con i file per: {packages}.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clients are connected to the new appliance</source>
        <translation>I client sono connessi al nuovo dispositivo</translation>
    </message>
    <message>
        <source>Compare it on the page {page} of both. Failover can be re-established only with the same value.</source>
        <translation>Confrontarlo nella pagina {page} di entrambi. Il failover si può ristabilire solo con lo stesso valore.</translation>
    </message>
    <message>
        <source>Compare the build that a console shows</source>
        <translation>Confrontare la build mostrata da una console</translation>
    </message>
    <message>
        <source>Compare the page {page} of both. Clients that are led to an appliance without it cannot connect.</source>
        <translation>Confrontare la pagina {page} di entrambi. I client portati a un dispositivo senza il certificato non possono connettersi.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock. If it is wrong, downloads of updates, certificates and much else fail.</source>
        <translation>Confrontare l&apos;ora nella pagina {page} con un orologio. Se è errata, non funzionano il download degli aggiornamenti, i certificati e molto altro.</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the certificate of {host}</source>
        <translation>Confermare che entrambi i dispositivi hanno il certificato di {host}</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the same {control}</source>
        <translation>Confermare che entrambi i dispositivi hanno lo stesso valore in {control}</translation>
    </message>
    <message>
        <source>Confirm that certificate stores are current</source>
        <translation>Confermare che gli archivi dei certificati sono aggiornati</translation>
    </message>
    <message>
        <source>Confirm that everything works on the new appliance</source>
        <translation>Confermare che tutto funziona sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client is updated</source>
        <translation>Confermare che il client di integrazione è aggiornato</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client reaches {appliance}</source>
        <translation>Confermare che il client di integrazione raggiunge {appliance}</translation>
    </message>
    <message>
        <source>Confirm that the clock of {appliance} is right</source>
        <translation>Confermare che l&apos;orologio di {appliance} è esatto</translation>
    </message>
    <message>
        <source>Confirm that the new version works in production</source>
        <translation>Confermare che la nuova versione funziona in produzione</translation>
    </message>
    <message>
        <source>Confirm that the page {page} has no section {section}</source>
        <translation>Confermare che la pagina {page} non ha la sezione {section}</translation>
    </message>
    <message>
        <source>Confirm that the page {page} of {appliance} has no section {section}</source>
        <translation>Confermare che la pagina {page} di {appliance} non ha la sezione {section}</translation>
    </message>
    <message>
        <source>Confirm that the release was announced</source>
        <translation>Confermare che la versione è stata annunciata</translation>
    </message>
    <message>
        <source>Confirm that the rest can be upgraded</source>
        <translation>Confermare che il resto può essere aggiornato</translation>
    </message>
    <message>
        <source>Confirm that your own programs are ready for 10.6</source>
        <translation>Confermare che i propri programmi sono pronti per la 10.6</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Continue although the two are not in sync?</source>
        <translation>Continuare anche se i due non sono sincronizzati?</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>Continua senza</translation>
    </message>
    <message>
        <source>Continue without a copy of the certificate?</source>
        <translation>Continuare senza una copia del certificato?</translation>
    </message>
    <message>
        <source>Data is flowing from {primary} to {backup}</source>
        <translation>I dati passano da {primary} a {backup}</translation>
    </message>
    <message>
        <source>Delete the virtual machine of {old}</source>
        <translation>Eliminare la macchina virtuale di {old}</translation>
    </message>
    <message>
        <source>Delete {old} now?</source>
        <translation>Eliminare {old} adesso?</translation>
    </message>
    <message>
        <source>Did a test session work?</source>
        <translation>La sessione di test ha funzionato?</translation>
    </message>
    <message>
        <source>Did the second computer reach {appliance}?</source>
        <translation>Il secondo computer ha raggiunto {appliance}?</translation>
    </message>
    <message>
        <source>Disable backup operations on {appliance}</source>
        <translation>Disattivare le operazioni di backup su {appliance}</translation>
    </message>
    <message>
        <source>Distribute the packages to all nodes</source>
        <translation>Distribuire i pacchetti a tutti i nodi</translation>
    </message>
    <message>
        <source>Do both appliances have the certificate of {host}?</source>
        <translation>Entrambi i dispositivi hanno il certificato di {host}?</translation>
    </message>
    <message>
        <source>Do both appliances have the same {control}?</source>
        <translation>Entrambi i dispositivi hanno lo stesso valore in {control}?</translation>
    </message>
    <message>
        <source>Do not assign it yet. Most warnings are about a certificate of the chain that is missing: export again with the whole chain, or import the missing certificates on the page {page}. The vendor&apos;s FAQ 755 has the rest.</source>
        <translation>Non assegnarlo ancora. La maggior parte degli avvisi riguarda un certificato mancante della catena: esportare di nuovo con la catena completa, oppure importare i certificati mancanti nella pagina {page}. Il resto si trova nella FAQ 755 del produttore.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Non riavviare né spegnere nessuno di essi, per quanto tempo richieda. Se l&apos;installazione non riesce, creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them. Make the support bundle and call Technical Support.</source>
        <translation>Non riavviare né spegnere nessuno di essi. Creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Non riavviare né spegnere {appliance}, per quanto tempo richieda. Se l&apos;installazione non riesce, creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Make the support bundle and call Technical Support.</source>
        <translation>Non riavviare né spegnere {appliance}. Creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Do not switch it off before the reset is complete.</source>
        <translation>Non spegnerlo prima che la reimpostazione sia completa.</translation>
    </message>
    <message>
        <source>Does everything work on the new appliance?</source>
        <translation>Tutto funziona sul nuovo dispositivo?</translation>
    </message>
    <message>
        <source>Download {packages}, but install nothing.</source>
        <translation>Scaricare {packages}, senza installare nulla.</translation>
    </message>
    <message>
        <source>Each can then be upgraded on its own.</source>
        <translation>Ciascuno si può allora aggiornare da solo.</translation>
    </message>
    <message>
        <source>Each file is unchanged since it was downloaded, or was assigned by a person</source>
        <translation>Ogni file è immutato dal download, oppure è stato assegnato da una persona</translation>
    </message>
    <message>
        <source>Each of them runs the Base software that it ran before: {nodes}</source>
        <translation>Ognuno ha il software di base che aveva prima: {nodes}</translation>
    </message>
    <message>
        <source>Each of them runs the site software that it ran before: {nodes}</source>
        <translation>Ognuno ha il software del sito che aveva prima: {nodes}</translation>
    </message>
    <message>
        <source>Each of them shows {package} as installed: {nodes}</source>
        <translation>Ognuno mostra {package} come installato: {nodes}</translation>
    </message>
    <message>
        <source>Enable backup operations on {appliance}</source>
        <translation>Attivare le operazioni di backup su {appliance}</translation>
    </message>
    <message>
        <source>Enable it on {appliance}, on the page {page}.</source>
        <translation>Abilitarlo su {appliance}, nella pagina {page}.</translation>
    </message>
    <message>
        <source>Enter the same value on the page {page} of both, then resume the run.</source>
        <translation>Immettere lo stesso valore nella pagina {page} di entrambi, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Erase {old} now?</source>
        <translation>Cancellare {old} adesso?</translation>
    </message>
    <message>
        <source>Establish failover with {primary} as primary?</source>
        <translation>Stabilire il failover con {primary} come principale?</translation>
    </message>
    <message>
        <source>Establish it on the page {page} of the appliance that is to be primary.</source>
        <translation>Stabilirla nella pagina {page} del dispositivo destinato a essere il principale.</translation>
    </message>
    <message>
        <source>Every environment is different. Work with it for as long as it takes to be sure; until then {other} still holds the old version.</source>
        <translation>Ogni ambiente è diverso. Lavorarci tutto il tempo che serve per esserne certi; fino ad allora {other} conserva la vecchia versione.</translation>
    </message>
    <message>
        <source>Every other appliance of the cluster lists as ready or as installed: {packages}</source>
        <translation>Ogni altro dispositivo del cluster elenca come pronti o come installati: {packages}</translation>
    </message>
    <message>
        <source>Every package of the plan is listed or installed</source>
        <translation>Ogni pacchetto del piano è in elenco o installato</translation>
    </message>
    <message>
        <source>Everybody is disconnected and comes back on the new appliance. What was changed or recorded on {old} since its last backup is not there.</source>
        <translation>Tutti vengono disconnessi e ritornano sul nuovo dispositivo. Lì manca ciò che è stato modificato o registrato su {old} dopo il suo ultimo backup.</translation>
    </message>
    <message>
        <source>Everybody is disconnected and reconnects to {appliance}. Sessions end; from then on {host} runs the new version.</source>
        <translation>Tutti vengono disconnessi e si riconnettono a {appliance}. Le sessioni terminano; da quel momento {host} esegue la nuova versione.</translation>
    </message>
    <message>
        <source>Everything on the appliance at {address} is erased: data, recordings, certificates, settings. Nothing brings it back. Right before it is pressed, or before you are asked to press it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>Tutto ciò che si trova sul dispositivo all&apos;indirizzo {address} viene cancellato: dati, registrazioni, certificati, impostazioni. Nulla può recuperarlo. Subito prima di premere, o prima di chiedere di farlo, l&apos;assistente si accerta ancora una volta che si tratti del vecchio dispositivo.</translation>
    </message>
    <message>
        <source>Everything works on the new appliance</source>
        <translation>Tutto funziona sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>Export certificate and private key of {appliance}</source>
        <translation>Esportare certificato e chiave privata di {appliance}</translation>
    </message>
    <message>
        <source>Export it on the primary, import it on the other and assign it to its address: {page}.</source>
        <translation>Esportarlo dal principale, importarlo sull&apos;altro e assegnarlo al suo indirizzo: {page}.</translation>
    </message>
    <message>
        <source>Exporting takes nothing away from the appliance. The passphrase protects the key.</source>
        <translation>L&apos;esportazione non toglie nulla dal dispositivo. La passphrase protegge la chiave.</translation>
    </message>
    <message>
        <source>Extract it, then resume the run. After the swap it can no longer be extracted.</source>
        <translation>Estrarli, poi riprendere l&apos;esecuzione. Dopo lo scambio non è più possibile.</translation>
    </message>
    <message>
        <source>Extract the session data of {appliance}</source>
        <translation>Estrarre i dati delle sessioni di {appliance}</translation>
    </message>
    <message>
        <source>Extract the sessions since {sync}, by the Integration Client or the API. Save what comes of it as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Estrarre le sessioni a partire da {sync}, con il client di integrazione o l&apos;API. Salvare il risultato come {file}, con la sua estensione, nella cartella dell&apos;esecuzione o altrove, e indicare dove si trova.</translation>
    </message>
    <message>
        <source>Failover between {primary} and {backup} is being established</source>
        <translation>Il failover tra {primary} e {backup} viene stabilito</translation>
    </message>
    <message>
        <source>Failover is established; the backup does not have the data yet. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>Il failover è stabilito; il backup non ha ancora i dati. Il motivo è nella sezione {section} della pagina Failover; i dispositivi devono potersi raggiungere a vicenda.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s set-up guide: {link}</source>
        <translation>Seguire la guida di installazione del produttore: {link}</translation>
    </message>
    <message>
        <source>For a moment both may be backup; that is expected. Nobody is served until nodes are back.</source>
        <translation>Per un momento entrambi possono essere backup: è normale. Finché non tornano i nodi, nessuno viene servito.</translation>
    </message>
    <message>
        <source>From now on the site is down for a while, and everybody who is connected is cut off. This cannot be undone.</source>
        <translation>Da ora il sito resta inattivo per un certo tempo e tutti gli utenti connessi vengono disconnessi. Non è possibile annullare.</translation>
    </message>
    <message>
        <source>From now until failover is re-established, no appliance takes over if {primary} fails. The site stays in service.</source>
        <translation>Da ora e finché il failover non è ristabilito, nessun dispositivo subentra se {primary} si guasta. Il sito resta attivo.</translation>
    </message>
    <message>
        <source>Give it an address of its own, and leave the site&apos;s host name where it is.</source>
        <translation>Assegnargli un indirizzo proprio e lasciare il nome host del sito dov&apos;è.</translation>
    </message>
    <message>
        <source>Give the clients 24 hours after {package}</source>
        <translation>Dopo {package} lasciare 24 ore ai client</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuare comunque</translation>
    </message>
    <message>
        <source>Has all client software been installed again?</source>
        <translation>Tutto il software client è stato installato di nuovo?</translation>
    </message>
    <message>
        <source>Has all client software been uninstalled?</source>
        <translation>Tutto il software client è stato disinstallato?</translation>
    </message>
    <message>
        <source>Has the new version proven itself in production?</source>
        <translation>La nuova versione ha dato buona prova in produzione?</translation>
    </message>
    <message>
        <source>Has {brand} told you that the update is ready?</source>
        <translation>L&apos;aggiornamento è stato annunciato come pronto da {brand}?</translation>
    </message>
    <message>
        <source>Have it configured by host name, then resume the run.</source>
        <translation>Configurarlo in base al nome host, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Have the same page of {on} open already; tick it there and save at once.</source>
        <translation>Tenere già aperta la stessa pagina di {on}; lì selezionare la casella e salvare subito.</translation>
    </message>
    <message>
        <source>Hold a test session</source>
        <translation>Eseguire una sessione di test</translation>
    </message>
    <message>
        <source>Hold nodes back</source>
        <translation>Tenere indietro i nodi</translation>
    </message>
    <message>
        <source>Hold {node} back</source>
        <translation>Tenere indietro: {node}</translation>
    </message>
    <message>
        <source>If a licence agreement is shown, read it and accept it; only then is anything installed.</source>
        <translation>Se compare un contratto di licenza, leggerlo e accettarlo; solo allora viene installato qualcosa.</translation>
    </message>
    <message>
        <source>If it did not work, make the support bundle and call Technical Support before you continue.</source>
        <translation>Se non ha funzionato, creare l&apos;archivio di supporto e chiamare il supporto tecnico prima di continuare.</translation>
    </message>
    <message>
        <source>If it fails, leave the appliance as it is, make the support bundle and call Technical Support.</source>
        <translation>Se l&apos;installazione non riesce, lasciare il dispositivo com&apos;è, creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>If it no longer answers at {address}, it lost its address with the reset: use its own screen or its power button.</source>
        <translation>Se non risponde più all&apos;indirizzo {address}, lo ha perso con la reimpostazione: usare il suo schermo o il pulsante di accensione.</translation>
    </message>
    <message>
        <source>If only one of them is separated, press {control} on the page {page} of the other as well.</source>
        <translation>Se solo uno dei due è separato, premere {control} anche nella pagina {page} dell&apos;altro.</translation>
    </message>
    <message>
        <source>If root certificates are outdated there, most Jump Clients may show as offline after the upgrade. Computers that receive system updates regularly are fine.</source>
        <translation>Se lì i certificati radice sono obsoleti, la maggior parte dei Jump Client può risultare offline dopo l&apos;aggiornamento. I computer che ricevono regolarmente gli aggiornamenti di sistema sono a posto.</translation>
    </message>
    <message>
        <source>If the test fails, the site stays where it is: nothing has been swapped yet.</source>
        <translation>Se il test non riesce, il sito resta dov&apos;è: non è ancora avvenuto alcuno scambio.</translation>
    </message>
    <message>
        <source>If the upgrade fails and the key is lost, {host} stays unreachable until there is a new one.</source>
        <translation>Se l&apos;aggiornamento non riesce e la chiave va persa, {host} resta irraggiungibile finché non ce n&apos;è una nuova.</translation>
    </message>
    <message>
        <source>Import the certificate of {host} on the new appliance</source>
        <translation>Importare il certificato di {host} sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>Install all client software again</source>
        <translation>Installare di nuovo tutto il software client</translation>
    </message>
    <message>
        <source>Install nothing from that page. Upgrade in stages, as the vendor describes it.</source>
        <translation>Non installare nulla da quella pagina. Aggiornare per gradi, come descritto dal produttore.</translation>
    </message>
    <message>
        <source>Install the new appliance</source>
        <translation>Installare il nuovo dispositivo</translation>
    </message>
    <message>
        <source>Install what is missing, then resume the run.</source>
        <translation>Installare ciò che manca, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Install {package} on these: {nodes}</source>
        <translation>Installare {package} su: {nodes}</translation>
    </message>
    <message>
        <source>Install {package} on {appliance}</source>
        <translation>Installare {package} su {appliance}</translation>
    </message>
    <message>
        <source>Installers made before: no longer work and are made again</source>
        <translation>Programmi di installazione creati prima: non funzionano più e vanno creati di nuovo</translation>
    </message>
    <message>
        <source>Is the Integration Client updated?</source>
        <translation>Il client di integrazione è aggiornato?</translation>
    </message>
    <message>
        <source>Is the clock of {appliance} right?</source>
        <translation>L&apos;orologio di {appliance} è esatto?</translation>
    </message>
    <message>
        <source>Is the page {page} of {appliance} without a section {section}?</source>
        <translation>La pagina {page} di {appliance} è senza la sezione {section}?</translation>
    </message>
    <message>
        <source>Is the page {page} without a section {section}?</source>
        <translation>La pagina {page} è senza la sezione {section}?</translation>
    </message>
    <message>
        <source>Is the site prepared for the clients that update themselves?</source>
        <translation>Il sito è pronto per i client che si aggiornano da soli?</translation>
    </message>
    <message>
        <source>Is {old} on its way back?</source>
        <translation>{old} è in viaggio per la restituzione?</translation>
    </message>
    <message>
        <source>It accepted no new client connections before the upgrade either. If that was meant, take it out of service again.</source>
        <translation>Anche prima dell&apos;aggiornamento non accettava nuove connessioni client. Se era voluto, rimetterlo fuori servizio.</translation>
    </message>
    <message>
        <source>It answers at {address}</source>
        <translation>Risponde all&apos;indirizzo {address}</translation>
    </message>
    <message>
        <source>It answers at {address} already.</source>
        <translation>Risponde già all&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>It holds data, not an error page</source>
        <translation>Contiene dati, non una pagina di errore</translation>
    </message>
    <message>
        <source>It is a backup, not an error page</source>
        <translation>È un backup, non una pagina di errore</translation>
    </message>
    <message>
        <source>It is erased and switched off: there is no hurry.</source>
        <translation>È cancellato e spento: non c&apos;è fretta.</translation>
    </message>
    <message>
        <source>It is left wholly alone: it neither installs nor catches up by itself.</source>
        <translation>Resta del tutto intatto: non installa nulla e non recupera nulla da solo.</translation>
    </message>
    <message>
        <source>It is restored at the next start of the program, or by {command}.</source>
        <translation>Viene ripristinato al prossimo avvio del programma, o con {command}.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves</source>
        <translation>È il certificato presentato dal dispositivo</translation>
    </message>
    <message>
        <source>It is updated before the appliance: the new one also works with older versions. Before that, reports and queries on its database must take session.lsid as text. It needs Enterprise licences. If there is none, just confirm.</source>
        <translation>Si aggiorna prima del dispositivo: quello nuovo funziona anche con versioni precedenti. Prima ancora, report e query sul suo database devono accettare session.lsid come testo. Richiede licenze Enterprise. Se non ne esiste uno, basta confermare.</translation>
    </message>
    <message>
        <source>It must be the old appliance: its GUID is compared, and who runs the site now.</source>
        <translation>Deve essere il vecchio dispositivo: si confrontano il suo GUID e dove è ora in esecuzione il sito.</translation>
    </message>
    <message>
        <source>It needs none.</source>
        <translation>Non ne richiede.</translation>
    </message>
    <message>
        <source>It runs {version} already.</source>
        <translation>È già in esecuzione {version}.</translation>
    </message>
    <message>
        <source>It runs {version} already: nothing is installed on it.</source>
        <translation>Esegue già la versione {version}: non vi si installa nulla.</translation>
    </message>
    <message>
        <source>It shows {package} as installed</source>
        <translation>Mostra {package} come installato</translation>
    </message>
    <message>
        <source>It takes no new connections, and whoever is still connected to it is cut off; the other nodes carry the site.</source>
        <translation>Non accetta nuove connessioni, e chi vi è ancora connesso viene disconnesso; gli altri nodi mantengono attivo il sito.</translation>
    </message>
    <message>
        <source>Its GUID and its certificate of then are others than those of the new appliance</source>
        <translation>Il GUID e il certificato di allora sono diversi da quelli del nuovo dispositivo</translation>
    </message>
    <message>
        <source>Its SHA-256 is on record</source>
        <translation>Il suo SHA-256 è registrato</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box cleared</source>
        <translation>La sua pagina Aggiornamenti mostra la casella deselezionata</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box ticked</source>
        <translation>La sua pagina Aggiornamenti mostra la casella selezionata</translation>
    </message>
    <message>
        <source>Its status is good</source>
        <translation>Il suo stato è positivo</translation>
    </message>
    <message>
        <source>Lead {host} to the new appliance now?</source>
        <translation>Indirizzare {host} al nuovo dispositivo adesso?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Leave the appliance as it is. Make the support bundle and call Technical Support.</source>
        <translation>Lasciare il dispositivo com&apos;è. Creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Leave them as they are. Make the support bundle and call Technical Support.</source>
        <translation>Lasciarli come sono. Creare l&apos;archivio di supporto e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Leave this node out</source>
        <translation>Tralascia questo nodo</translation>
    </message>
    <message>
        <source>Let the nodes that were held back take part again</source>
        <translation>Far partecipare di nuovo i nodi tenuti indietro</translation>
    </message>
    <message>
        <source>Let {node} install with the others again</source>
        <translation>Far installare di nuovo con gli altri: {node}</translation>
    </message>
    <message>
        <source>Look at each of them: {nodes}. What you can tell the people there: {announcement}</source>
        <translation>Controllare ciascuno: {nodes}. Che cosa dire a chi è connesso: {announcement}</translation>
    </message>
    <message>
        <source>Looking whether {primary} and {backup} are in sync</source>
        <translation>Controllo in corso: {primary} e {backup} sono sincronizzati?</translation>
    </message>
    <message>
        <source>Lower “{limit}”: many Jump Clients that update at once can overload appliance and network. Check there that their automatic upgrades are not disabled. If you have extractable consoles, download their new MSI now and keep the old one.</source>
        <translation>Ridurre «{limit}»: molti Jump Client che si aggiornano insieme possono sovraccaricare dispositivo e rete. Verificare lì che i loro upgrade automatici non siano disabilitati. Se si usano console estraibili, scaricarne ora il nuovo MSI e conservare quello vecchio.</translation>
    </message>
    <message>
        <source>Maintenance window {number} begins {at}</source>
        <translation>L&apos;intervento di manutenzione {number} inizia il {at}</translation>
    </message>
    <message>
        <source>Maintenance window {number} has begun</source>
        <translation>L&apos;intervento di manutenzione {number} è iniziato</translation>
    </message>
    <message>
        <source>Major releases come on a schedule and are announced by e-mail. Start only after that.</source>
        <translation>Le versioni principali seguono un calendario e sono annunciate per e-mail. Iniziare solo dopo l&apos;annuncio.</translation>
    </message>
    <message>
        <source>Make new installers first: those from before the upgrade no longer work. Begin with one console and one Jump Client, and continue with the rest once both work.</source>
        <translation>Creare prima nuovi programmi di installazione: quelli precedenti all&apos;aggiornamento non funzionano più. Iniziare con una console e un Jump Client, e proseguire con il resto quando entrambi funzionano.</translation>
    </message>
    <message>
        <source>Make the plan again: then its certificate is compared, and its GUID is on record.</source>
        <translation>Creare di nuovo il piano: così il certificato viene confrontato e il GUID è registrato.</translation>
    </message>
    <message>
        <source>Make {appliance} primary now?</source>
        <translation>Rendere {appliance} il principale adesso?</translation>
    </message>
    <message>
        <source>Make {new} primary and {old} backup</source>
        <translation>Rendere {new} principale e {old} backup</translation>
    </message>
    <message>
        <source>Most pages disappear from the console of the backup; that is expected.</source>
        <translation>La maggior parte delle pagine sparisce dalla console del backup: è previsto.</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: all go to the last version in one step, and some may have to be installed again.</source>
        <translation>Durante il suo aggiornamento nessun client è connesso al backup: tutti passano in una volta all&apos;ultima versione, e alcuni potrebbero dover essere installati di nuovo.</translation>
    </message>
    <message>
        <source>No connected Jump Client needs the update any more</source>
        <translation>Nessun Jump Client connesso deve più essere aggiornato</translation>
    </message>
    <message>
        <source>No customer client and no representative console is connected to these nodes</source>
        <translation>A questi nodi non è connesso alcun client del cliente né alcuna console del tecnico di supporto</translation>
    </message>
    <message>
        <source>No customer client and no representative console is left on: {nodes}</source>
        <translation>Nessun client del cliente e nessuna console del tecnico di supporto su: {nodes}</translation>
    </message>
    <message>
        <source>No settings backup holds them. The key is backed up on the page {page} of the old appliance; recordings that you need have to be fetched before it is erased or deleted.</source>
        <translation>Nessun backup delle impostazioni le contiene. La chiave si salva nella pagina {page} del vecchio dispositivo; le registrazioni che servono vanno recuperate prima che venga cancellato o eliminato.</translation>
    </message>
    <message>
        <source>No warning is shown for it</source>
        <translation>Non viene mostrato alcun avviso</translation>
    </message>
    <message>
        <source>Nobody can be supported through this site until the clients are installed again. Consoles, Jump Clients, Jumpoints, Buttons and agents: go through the list and leave none.</source>
        <translation>Con questo sito non è possibile assistere nessuno finché i client non sono installati di nuovo. Console, Jump Client, Jumpoint, Button e agenti: scorrere l&apos;elenco senza tralasciarne alcuno.</translation>
    </message>
    <message>
        <source>Nobody is connected to {old}</source>
        <translation>Nessuno è connesso a {old}</translation>
    </message>
    <message>
        <source>Nobody is connected to {old} any more</source>
        <translation>Nessuno è più connesso a {old}</translation>
    </message>
    <message>
        <source>Nodes already under way are finished first; no other one is begun until you have decided.</source>
        <translation>I nodi già avviati vengono prima completati; nessun altro viene avviato finché non si decide.</translation>
    </message>
    <message>
        <source>Not all that were held back are as they were. What now?</source>
        <translation>Non tutti quelli tenuti indietro sono rimasti com&apos;erano. Che cosa fare?</translation>
    </message>
    <message>
        <source>Nothing answers at {address} any more</source>
        <translation>Non risponde più nulla all&apos;indirizzo {address}</translation>
    </message>
    <message>
        <source>Nothing is deleted from here. Compare name and address of the machine in the hypervisor.</source>
        <translation>Da qui non si elimina nulla. Confrontare nome e indirizzo della macchina nell&apos;hypervisor.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. Each node keeps the packages until it is upgraded.</source>
        <translation>Non viene installato nulla. Ogni nodo conserva i pacchetti finché non viene aggiornato.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. If it shows something else, do not go on: look at the boxes again.</source>
        <translation>Non installa nulla. Se mostra qualcos&apos;altro, non continuare: ricontrollare le caselle.</translation>
    </message>
    <message>
        <source>Nothing is installed yet. All nodes must be reachable from the master and have enough free space.</source>
        <translation>Non è ancora installato nulla. Tutti i nodi devono essere raggiungibili dal nodo master e avere spazio libero sufficiente.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, and the site runs on the old appliance as before. Resume the run with the right password, or restore on the console and confirm it here.</source>
        <translation>Nulla è andato perso: il backup è nella cartella dell&apos;esecuzione e il sito è in esecuzione sul vecchio dispositivo come prima. Riprendere l&apos;esecuzione con la password giusta, oppure ripristinare dalla console e confermarlo qui.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Non viene eseguito altro; l&apos;esecuzione si può riprendere in seguito.</translation>
    </message>
    <message>
        <source>Nothing more is pressed from here. Look at the page {page} of the appliance at {address}, and compare its GUID, before you do anything there.</source>
        <translation>Da qui non si preme altro. Aprire la pagina {page} del dispositivo all&apos;indirizzo {address} e confrontare il GUID prima di fare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>On a second computer, point {host} to {address} in its hosts file; the portable script does that and restores the file. Start a representative console there and hold a session.</source>
        <translation>Su un secondo computer indirizzare {host} a {address} nel file degli host; lo script portatile lo fa e poi ripristina il file. Avviare lì una console del tecnico di supporto ed eseguire una sessione.</translation>
    </message>
    <message>
        <source>On earlier versions the primary then stops new client connections to all traffic nodes by itself; the assistant looks, and brings them back.</source>
        <translation>Nelle versioni precedenti il principale blocca poi da solo le nuove connessioni client a tutti i nodi di traffico; l&apos;assistente controlla e li rimette in servizio.</translation>
    </message>
    <message>
        <source>One of them must be primary. On the page {page} of {appliance} press {control}, or go back to {old}.</source>
        <translation>Uno dei due deve essere principale. Nella pagina {page} di {appliance} premere {control}, oppure tornare a {old}.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Its hosts file is restored right after the test.</source>
        <translation>Riguarda solo questo computer. Il suo file degli host viene ripristinato subito dopo il test.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Take the line out again right after the test.</source>
        <translation>Riguarda solo questo computer. Rimuovere di nuovo la riga subito dopo il test.</translation>
    </message>
    <message>
        <source>Open it by its own address, {address}, and by no other.</source>
        <translation>Aprirlo con il suo indirizzo, {address}, e con nessun altro.</translation>
    </message>
    <message>
        <source>Opened by {host}, the page {page} shows the same GUID as at the address of {appliance}</source>
        <translation>Aperta tramite {host}, la pagina {page} mostra lo stesso GUID che all&apos;indirizzo di {appliance}</translation>
    </message>
    <message>
        <source>Otherwise the backup might take over while the primary restarts.</source>
        <translation>Altrimenti il backup potrebbe subentrare durante il riavvio del principale.</translation>
    </message>
    <message>
        <source>Pack it, put the vendor&apos;s return label on the parcel and call the carrier. Without a label ask Technical Support for one. If it stays with you, just confirm.</source>
        <translation>Imballarlo, apporre sul pacco l&apos;etichetta di restituzione del produttore e chiamare il corriere. Se manca l&apos;etichetta, chiederla al supporto tecnico. Se il dispositivo resta in sede, basta confermare.</translation>
    </message>
    <message>
        <source>Packages for the new appliance</source>
        <translation>Pacchetti per il nuovo dispositivo</translation>
    </message>
    <message>
        <source>Point the DNS record of {host} to {appliance}</source>
        <translation>Indirizzare il record DNS di {host} a {appliance}</translation>
    </message>
    <message>
        <source>Point the NAT entry of {host} to {appliance}</source>
        <translation>Indirizzare la voce NAT di {host} a {appliance}</translation>
    </message>
    <message>
        <source>Prepare for the clients that update themselves</source>
        <translation>Preparare il sito per i client che si aggiornano da soli</translation>
    </message>
    <message>
        <source>Press {control} on {appliance}, and wait</source>
        <translation>Premere {control} su {appliance} e attendere</translation>
    </message>
    <message>
        <source>Protected by a password. Recordings and large files of the file store are never part of it.</source>
        <translation>Con password. Le registrazioni e i file di grandi dimensioni dell&apos;archivio file non ne fanno mai parte.</translation>
    </message>
    <message>
        <source>Re-establish failover: {primary} primary, {backup} backup</source>
        <translation>Ristabilire il failover: {primary} principale, {backup} backup</translation>
    </message>
    <message>
        <source>Recordings, and the Vault encryption key</source>
        <translation>Registrazioni e chiave di crittografia di Vault</translation>
    </message>
    <message>
        <source>Reset {old} to factory defaults</source>
        <translation>Reimpostare {old} alle impostazioni predefinite di fabbrica</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance now?</source>
        <translation>Ripristinare il backup sul nuovo dispositivo adesso?</translation>
    </message>
    <message>
        <source>Restore the settings backup on the new appliance</source>
        <translation>Ripristinare il backup delle impostazioni sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>Save the file as {file} in the run&apos;s folder, or anywhere, and say where it is.</source>
        <translation>Salvare il file come {file} nella cartella dell&apos;esecuzione, o altrove, e indicare dov&apos;è.</translation>
    </message>
    <message>
        <source>Save the file as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Salvare il file come {file}, mantenendo la sua estensione, nella cartella dell&apos;esecuzione o altrove, e indicare dov&apos;è.</translation>
    </message>
    <message>
        <source>See the Updates page of the ones that are named, and ask Technical Support.</source>
        <translation>Controllare la pagina Aggiornamenti di quelli indicati e chiedere al supporto tecnico.</translation>
    </message>
    <message>
        <source>Send {old} back</source>
        <translation>Restituire {old}</translation>
    </message>
    <message>
        <source>Sessions under way on them continue; new ones go through the other nodes.</source>
        <translation>Le sessioni in corso su di essi proseguono; le nuove passano dagli altri nodi.</translation>
    </message>
    <message>
        <source>Set an NTP server: {page}. Then resume the run.</source>
        <translation>Impostare un server NTP: {page}. Poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Set how many Jump Clients may update at once, then resume the run.</source>
        <translation>Impostare quanti Jump Client possono aggiornarsi insieme, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Shut the machine with the address {address} down, compare its name and address, then delete it with its disks.</source>
        <translation>Spegnere la macchina con l&apos;indirizzo {address}, confrontare nome e indirizzo, quindi eliminarla con i suoi dischi.</translation>
    </message>
    <message>
        <source>Shut {old} down</source>
        <translation>Spegnere {old}</translation>
    </message>
    <message>
        <source>Sign in as {user} with {password}. If the console wants a new password, choose one first.</source>
        <translation>Accedere come {user} con {password}. Se la console richiede una nuova password, sceglierne prima una.</translation>
    </message>
    <message>
        <source>Start a console, sign in and open {page}. Type or paste the version and build it shows.</source>
        <translation>Avviare una console, accedere e aprire {page}. Digitare o incollare la versione e la build mostrate.</translation>
    </message>
    <message>
        <source>Start a session to a remote computer: see its screen, move its mouse, end the session.</source>
        <translation>Avviare una sessione verso un computer remoto: vederne lo schermo, muovere il mouse, terminare la sessione.</translation>
    </message>
    <message>
        <source>Still with the old version: {left}</source>
        <translation>Ancora con la vecchia versione: {left}</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermati qui</translation>
    </message>
    <message>
        <source>Switch automatic failover off at {appliance}</source>
        <translation>Disattivare il failover automatico su {appliance}</translation>
    </message>
    <message>
        <source>Switch automatic failover on again at {appliance}</source>
        <translation>Riattivare il failover automatico su {appliance}</translation>
    </message>
    <message>
        <source>Switch the shared address from {off} to {on}</source>
        <translation>Spostare l&apos;indirizzo condiviso da {off} a {on}</translation>
    </message>
    <message>
        <source>Synchronise the cluster from {appliance}</source>
        <translation>Sincronizzare il cluster da {appliance}</translation>
    </message>
    <message>
        <source>Synchronise {backup} with {primary}</source>
        <translation>Sincronizzare {backup} con {primary}</translation>
    </message>
    <message>
        <source>Take a new settings backup of {appliance}</source>
        <translation>Creare un nuovo backup delle impostazioni di {appliance}</translation>
    </message>
    <message>
        <source>Take a settings backup of {appliance}</source>
        <translation>Creare un backup delle impostazioni di {appliance}</translation>
    </message>
    <message>
        <source>Take a snapshot of every virtual appliance of {host} now, or be sure of the backups that you have. An appliance that was upgraded cannot be taken back otherwise.</source>
        <translation>Creare ora uno snapshot di ogni dispositivo virtuale di {host}, oppure accertarsi dei backup disponibili. Altrimenti un dispositivo aggiornato non può essere riportato indietro.</translation>
    </message>
    <message>
        <source>Take snapshots of the virtual appliances</source>
        <translation>Creare snapshot dei dispositivi virtuali</translation>
    </message>
    <message>
        <source>Take the first half of the nodes out of service now?</source>
        <translation>Mettere ora fuori servizio la prima metà dei nodi?</translation>
    </message>
    <message>
        <source>Take the line for {host} out of the hosts file again.</source>
        <translation>Rimuovere di nuovo la riga di {host} dal file degli host.</translation>
    </message>
    <message>
        <source>Take them, then resume the run.</source>
        <translation>Crearli, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Take {host} down now?</source>
        <translation>Mettere {host} fuori servizio adesso?</translation>
    </message>
    <message>
        <source>Technical Support mails a link to each file: ask for the files of {appliance}, download all of them, and keep two copies until everything is installed.</source>
        <translation>Il supporto tecnico invia un link per ogni file: chiedere i file per {appliance}, scaricarli tutti e conservarne due copie finché tutto è installato.</translation>
    </message>
    <message>
        <source>Test by the hosts file</source>
        <translation>Prova con il file degli host</translation>
    </message>
    <message>
        <source>Test {appliance} from a second computer</source>
        <translation>Provare {appliance} da un secondo computer</translation>
    </message>
    <message>
        <source>Test {appliance} from this computer by the hosts file</source>
        <translation>Provare {appliance} da questo computer con il file degli host</translation>
    </message>
    <message>
        <source>The Failover page shows it</source>
        <translation>Lo mostra la pagina Failover</translation>
    </message>
    <message>
        <source>The GUID shows that {appliance} answers</source>
        <translation>Il GUID mostra che risponde {appliance}</translation>
    </message>
    <message>
        <source>The Integration Client is updated</source>
        <translation>Il client di integrazione è aggiornato</translation>
    </message>
    <message>
        <source>The Integration Client reaches {appliance}</source>
        <translation>Il client di integrazione raggiunge {appliance}</translation>
    </message>
    <message>
        <source>The Jump Clients are updating themselves</source>
        <translation>I Jump Client si stanno aggiornando</translation>
    </message>
    <message>
        <source>The Jump Clients have been watched</source>
        <translation>I Jump Client sono stati osservati</translation>
    </message>
    <message>
        <source>The appliance does not reach the vendor. Its files are downloaded elsewhere with its Appliance Download Key and carried here. Keep the medium until everything is installed: what was downloaded is not offered again.</source>
        <translation>Il dispositivo non raggiunge il produttore. I suoi file si scaricano altrove con la sua chiave di download del dispositivo e si portano qui. Conservare il supporto rimovibile finché tutto non è installato: ciò che è già stato scaricato non viene offerto di nuovo.</translation>
    </message>
    <message>
        <source>The appliance reports version {version}</source>
        <translation>Il dispositivo indica la versione {version}</translation>
    </message>
    <message>
        <source>The appliances are looked at again.</source>
        <translation>I dispositivi vengono ricontrollati.</translation>
    </message>
    <message>
        <source>The appliances that were held back are being looked at</source>
        <translation>I dispositivi tenuti indietro vengono controllati</translation>
    </message>
    <message>
        <source>The authoritative name servers answer {address}</source>
        <translation>I server dei nomi autorevoli rispondono {address}</translation>
    </message>
    <message>
        <source>The backup is the one that this run took</source>
        <translation>Il backup è quello creato da questa esecuzione</translation>
    </message>
    <message>
        <source>The build under {page} equals the appliance&apos;s</source>
        <translation>La build in {page} è uguale a quella del dispositivo</translation>
    </message>
    <message>
        <source>The certificate chain is complete</source>
        <translation>La catena del certificato è completa</translation>
    </message>
    <message>
        <source>The certificate chain is served completely</source>
        <translation>La catena del certificato è presentata per intero</translation>
    </message>
    <message>
        <source>The certificate is being assigned on the new appliance</source>
        <translation>Il certificato viene assegnato sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>The certificate is being imported on the new appliance</source>
        <translation>Il certificato viene importato sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>The certificate of {appliance} is being exported</source>
        <translation>Esportazione del certificato di {appliance} in corso</translation>
    </message>
    <message>
        <source>The certificate stores are current</source>
        <translation>Gli archivi dei certificati sono aggiornati</translation>
    </message>
    <message>
        <source>The clients are coming over to the new appliance</source>
        <translation>I client stanno passando al nuovo dispositivo</translation>
    </message>
    <message>
        <source>The clients are leaving the nodes that were taken out of service</source>
        <translation>I client stanno lasciando i nodi messi fuori servizio</translation>
    </message>
    <message>
        <source>The clients are updating themselves to {package}</source>
        <translation>I client si stanno aggiornando a {package}</translation>
    </message>
    <message>
        <source>The clients had 24 hours after {package}</source>
        <translation>I client hanno avuto 24 ore dopo {package}</translation>
    </message>
    <message>
        <source>The clock of {appliance} is right</source>
        <translation>L&apos;orologio di {appliance} è esatto</translation>
    </message>
    <message>
        <source>The cluster is being synchronised from {appliance}</source>
        <translation>Sincronizzazione del cluster da {appliance}</translation>
    </message>
    <message>
        <source>The cluster is synchronised from {appliance}</source>
        <translation>Il cluster è sincronizzato da {appliance}</translation>
    </message>
    <message>
        <source>The cluster reports for each of them that it accepts no new client connections</source>
        <translation>Il cluster segnala per ciascuno che non accetta nuove connessioni client</translation>
    </message>
    <message>
        <source>The cluster reports that it accepts new client connections</source>
        <translation>Il cluster segnala che il nodo accetta nuove connessioni client</translation>
    </message>
    <message>
        <source>The console /login of {appliance} lets you sign in</source>
        <translation>La console /login di {appliance} consente l&apos;accesso</translation>
    </message>
    <message>
        <source>The console answers again and lets you sign in</source>
        <translation>La console risponde di nuovo e consente l&apos;accesso</translation>
    </message>
    <message>
        <source>The data sync flows from {primary} to {backup}: what {backup} holds is overwritten.</source>
        <translation>I dati vanno da {primary} a {backup}: ciò che {backup} contiene viene sovrascritto.</translation>
    </message>
    <message>
        <source>The decision goes into the report.</source>
        <translation>La decisione va nel rapporto.</translation>
    </message>
    <message>
        <source>The decision goes into the report. The node accepts no new client connections until you see to it.</source>
        <translation>La decisione viene riportata nel rapporto. Il nodo non accetta nuove connessioni client finché non si interviene.</translation>
    </message>
    <message>
        <source>The failover relationship is broken.</source>
        <translation>La relazione di failover è interrotta.</translation>
    </message>
    <message>
        <source>The file opens with the passphrase</source>
        <translation>Il file si apre con la passphrase</translation>
    </message>
    <message>
        <source>The first sign-in to {console} of the new appliance is {user} / {password}, in every language. Afterwards the accounts of the old appliance are valid there.</source>
        <translation>Il primo accesso a {console} del nuovo dispositivo è {user} / {password}, in ogni lingua. In seguito vi sono validi gli account del vecchio dispositivo.</translation>
    </message>
    <message>
        <source>The guide for this version has none: the version is checked before the swap, consoles and sessions in production.</source>
        <translation>La guida di questa versione non la prevede: la versione si controlla prima dello scambio, console e sessioni in produzione.</translation>
    </message>
    <message>
        <source>The health check reports good health</source>
        <translation>Il controllo di integrità dà esito positivo</translation>
    </message>
    <message>
        <source>The hosts file is as before</source>
        <translation>Il file degli host è come prima</translation>
    </message>
    <message>
        <source>The hosts file of this computer leads {host} to {appliance}.</source>
        <translation>Il file degli host di questo computer porta {host} a {appliance}.</translation>
    </message>
    <message>
        <source>The last cluster sync ended after the click</source>
        <translation>L&apos;ultima sincronizzazione del cluster è terminata dopo il clic</translation>
    </message>
    <message>
        <source>The last data sync ended after the click</source>
        <translation>L&apos;ultima sincronizzazione dei dati è terminata dopo il clic</translation>
    </message>
    <message>
        <source>The names cover {host}, and the dates are valid</source>
        <translation>I nomi comprendono {host} e le date sono valide</translation>
    </message>
    <message>
        <source>The new appliance answers at its own address</source>
        <translation>Il nuovo dispositivo risponde al proprio indirizzo</translation>
    </message>
    <message>
        <source>The new appliance has the certificate of {host}</source>
        <translation>Il nuovo dispositivo ha il certificato di {host}</translation>
    </message>
    <message>
        <source>The new appliance holds the data of {old}</source>
        <translation>Il nuovo dispositivo contiene i dati di {old}</translation>
    </message>
    <message>
        <source>The new appliance runs {host}</source>
        <translation>{host} è in esecuzione sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>The new appliance serves the certificate of {host}</source>
        <translation>Il nuovo dispositivo presenta il certificato di {host}</translation>
    </message>
    <message>
        <source>The new version works in production</source>
        <translation>La nuova versione funziona in produzione</translation>
    </message>
    <message>
        <source>The node is looked at first.</source>
        <translation>Prima il nodo viene controllato.</translation>
    </message>
    <message>
        <source>The packages are being distributed to all nodes</source>
        <translation>Distribuzione dei pacchetti a tutti i nodi</translation>
    </message>
    <message>
        <source>The packages are on all nodes, ready to be installed</source>
        <translation>I pacchetti sono su tutti i nodi, pronti per l&apos;installazione</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}</source>
        <translation>La pagina {page} non ha la sezione {section}</translation>
    </message>
    <message>
        <source>The page {page} lists it, issued to {host}</source>
        <translation>La pagina {page} lo elenca, emesso a {host}</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no section {section}</source>
        <translation>La pagina {page} di {appliance} non ha la sezione {section}</translation>
    </message>
    <message>
        <source>The page {page} shows it</source>
        <translation>La pagina {page} lo mostra</translation>
    </message>
    <message>
        <source>The page {page} tells the reason. The master must be able to reach all nodes; then try again.</source>
        <translation>La pagina {page} indica il motivo. Il nodo master deve poter raggiungere tutti i nodi; poi riprovare.</translation>
    </message>
    <message>
        <source>The pair is as before. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>La coppia è come prima. Il motivo è nella sezione {section} della pagina Failover; i dispositivi devono potersi raggiungere a vicenda.</translation>
    </message>
    <message>
        <source>The primary and the nodes that take part are upgraded together. Everybody who is connected to them is cut off, and how long the site is down has not been published. This cannot be undone.</source>
        <translation>Il principale e i nodi che partecipano vengono aggiornati insieme. Chi è connesso a essi viene disconnesso, e non è pubblicato per quanto tempo il sito resta fuori servizio. L&apos;operazione non si può annullare.</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate</source>
        <translation>La chiave privata appartiene al certificato</translation>
    </message>
    <message>
        <source>The public address stays the same; only its target changes.</source>
        <translation>L&apos;indirizzo pubblico resta lo stesso; cambia solo la sua destinazione.</translation>
    </message>
    <message>
        <source>The public documentation ends here. Follow the vendor&apos;s page from here on, and ask Technical Support if you are unsure. The assistant presses nothing; it watches the versions and tells what is still missing.</source>
        <translation>La documentazione pubblica finisce qui. Da qui in poi seguire la pagina del produttore e, in caso di dubbio, chiedere al supporto tecnico. L&apos;assistente non preme nulla: osserva le versioni e dice che cosa manca ancora.</translation>
    </message>
    <message>
        <source>The release was announced</source>
        <translation>La versione è stata annunciata</translation>
    </message>
    <message>
        <source>The rest can be upgraded</source>
        <translation>Il resto può essere aggiornato</translation>
    </message>
    <message>
        <source>The right certificate is served for {host}</source>
        <translation>Per {host} viene presentato il certificato giusto</translation>
    </message>
    <message>
        <source>The role of {appliance} is “none”</source>
        <translation>Il ruolo di {appliance} è «nessuno»</translation>
    </message>
    <message>
        <source>The same appliance answers, with the same certificate</source>
        <translation>Risponde lo stesso dispositivo, con lo stesso certificato</translation>
    </message>
    <message>
        <source>The second computer&apos;s result file, or your confirmation</source>
        <translation>Il file del risultato del secondo computer, oppure la conferma dell&apos;operatore</translation>
    </message>
    <message>
        <source>The section {section} shows who takes part</source>
        <translation>La sezione {section} mostra chi partecipa</translation>
    </message>
    <message>
        <source>The server through which you are connected to {host} is about to be upgraded. Please finish your session soon and sign in again: you will be connected through another server.</source>
        <translation>Il server tramite cui si è connessi a {host} sta per essere aggiornato. Terminare presto la sessione e accedere di nuovo: la connessione passerà da un altro server.</translation>
    </message>
    <message>
        <source>The session data of {appliance} is being extracted</source>
        <translation>Estrazione dei dati delle sessioni di {appliance} in corso</translation>
    </message>
    <message>
        <source>The session data of {appliance} is on this computer</source>
        <translation>I dati delle sessioni di {appliance} sono su questo computer</translation>
    </message>
    <message>
        <source>The settings backup is being restored on the new appliance</source>
        <translation>Il backup delle impostazioni viene ripristinato sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is being made</source>
        <translation>Creazione del backup delle impostazioni di {appliance} in corso</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is on this computer and checked</source>
        <translation>Il backup delle impostazioni di {appliance} è su questo computer e controllato</translation>
    </message>
    <message>
        <source>The shared address could not be switched over. What now?</source>
        <translation>Non è stato possibile spostare l&apos;indirizzo condiviso. Che cosa fare?</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}</source>
        <translation>L&apos;indirizzo condiviso è disabilitato su {appliance}</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}.</source>
        <translation>L&apos;indirizzo condiviso è disabilitato su {appliance}.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}</source>
        <translation>L&apos;indirizzo condiviso è abilitato su {appliance}</translation>
    </message>
    <message>
        <source>The site is down meanwhile: users are logged out and all sessions end.</source>
        <translation>Nel frattempo il sito è inattivo: gli utenti vengono disconnessi e tutte le sessioni terminano.</translation>
    </message>
    <message>
        <source>The site is in service again with the old version.</source>
        <translation>Il sito è di nuovo attivo con la vecchia versione.</translation>
    </message>
    <message>
        <source>The site is prepared for the clients</source>
        <translation>Il sito è pronto per i client</translation>
    </message>
    <message>
        <source>The site stays down until it works.</source>
        <translation>Il sito resta inattivo finché il tentativo non riesce.</translation>
    </message>
    <message>
        <source>The site stays up: it still runs on the old appliance.</source>
        <translation>Il sito resta attivo: è ancora in esecuzione sul vecchio dispositivo.</translation>
    </message>
    <message>
        <source>The site stays up: meanwhile this appliance is only the backup.</source>
        <translation>Il sito resta attivo: nel frattempo questo dispositivo è solo il backup.</translation>
    </message>
    <message>
        <source>The site stays up: while failover is broken, nobody works on {appliance}.</source>
        <translation>Il sito resta attivo: mentre il failover è interrotto, nessuno lavora su {appliance}.</translation>
    </message>
    <message>
        <source>The support site opens in a browser, without a warning about its certificate</source>
        <translation>Il sito di supporto si apre in un browser senza avvisi sul certificato</translation>
    </message>
    <message>
        <source>The test session worked</source>
        <translation>La sessione di test ha funzionato</translation>
    </message>
    <message>
        <source>The update files for {appliance} are being checked and copied</source>
        <translation>Controllo e copia dei file di aggiornamento per {appliance} in corso</translation>
    </message>
    <message>
        <source>The virtual machine at {address} goes for good, with its data and recordings. Before you are asked to delete it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>La macchina virtuale all&apos;indirizzo {address} scompare definitivamente, con i suoi dati e le sue registrazioni. Prima di chiedere di eliminarla, l&apos;assistente si accerta ancora una volta che si tratti del vecchio dispositivo.</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is being deleted</source>
        <translation>La macchina virtuale di {old} viene eliminata</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is deleted</source>
        <translation>La macchina virtuale di {old} è eliminata</translation>
    </message>
    <message>
        <source>Then on {appliance}, on the same page: {control}.</source>
        <translation>Poi su {appliance}, nella stessa pagina: {control}.</translation>
    </message>
    <message>
        <source>There are snapshots or backups to go back to</source>
        <translation>Ci sono snapshot o backup a cui tornare</translation>
    </message>
    <message>
        <source>There is a file for each package</source>
        <translation>C&apos;è un file per ogni pacchetto</translation>
    </message>
    <message>
        <source>This appliance then marks all traffic nodes by itself as not accepting new client connections.</source>
        <translation>Poi questo dispositivo contrassegna da solo tutti i nodi di traffico come «non accetta nuove connessioni client».</translation>
    </message>
    <message>
        <source>This appliance then stops new client connections to all traffic nodes by itself.</source>
        <translation>Poi questo dispositivo blocca da solo le nuove connessioni client verso tutti i nodi di traffico.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {address}</source>
        <translation>Il resolver di questo computer risponde {address}</translation>
    </message>
    <message>
        <source>This version does not merge it later, and after the swap {appliance} holds no complete copy.</source>
        <translation>Questa versione non li unisce in seguito, e dopo lo scambio {appliance} non ne ha più una copia completa.</translation>
    </message>
    <message>
        <source>Those that are switched off follow when they come online again; that may take days.</source>
        <translation>Quelli spenti seguono appena tornano online; possono volerci giorni.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of the primary.</source>
        <translation>Selezionare per esso {control} nella pagina {page} del principale.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of {appliance}.</source>
        <translation>Selezionare per esso {control} nella pagina {page} di {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of the backup.</source>
        <translation>Selezionare {control} nella pagina {page} del backup.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {appliance}.</source>
        <translation>Selezionare {control} nella pagina {page} di {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {node}, and save.</source>
        <translation>Selezionare «{control}» nella pagina {page} di {node} e salvare.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Uninstall all client software</source>
        <translation>Disinstallare tutto il software client</translation>
    </message>
    <message>
        <source>Uninstall what is left, then resume the run. Or make a new plan and wait 24 hours between packages.</source>
        <translation>Disinstallare ciò che resta, poi riprendere l&apos;esecuzione. Oppure rifare il piano e attendere 24 ore tra i pacchetti.</translation>
    </message>
    <message>
        <source>Until it does, leave {old} as it is and call Technical Support.</source>
        <translation>Fino ad allora lasciare {old} com&apos;è e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Until it works, leave the other appliance as it is and call Technical Support.</source>
        <translation>Finché non funziona, lasciare l&apos;altro dispositivo com&apos;è e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Until the new version works, leave the rest as it is and call Technical Support.</source>
        <translation>Finché la nuova versione non funziona, lasciare il resto com&apos;è e chiamare il supporto tecnico.</translation>
    </message>
    <message>
        <source>Until the other master runs the new version as well, nothing takes over.</source>
        <translation>Finché anche l&apos;altro nodo master non esegue la nuova versione, nessuno subentra.</translation>
    </message>
    <message>
        <source>Upgrade the nodes of the first half</source>
        <translation>Aggiornare i nodi della prima metà</translation>
    </message>
    <message>
        <source>Upgrade the remaining nodes</source>
        <translation>Aggiornare i nodi restanti</translation>
    </message>
    <message>
        <source>Upgrade the rest now?</source>
        <translation>Aggiornare ora il resto?</translation>
    </message>
    <message>
        <source>Upgrade what was held back now?</source>
        <translation>Aggiornare adesso quelli tenuti indietro?</translation>
    </message>
    <message>
        <source>Upgrade {appliance} now?</source>
        <translation>Aggiornare {appliance} adesso?</translation>
    </message>
    <message>
        <source>Upload {packages}, but install nothing.</source>
        <translation>Caricare {packages}, senza installare nulla.</translation>
    </message>
    <message>
        <source>Use these addresses, never {host}: that name leads to one of them only.</source>
        <translation>Usare questi indirizzi, mai {host}: quel nome porta a uno solo dei due.</translation>
    </message>
    <message>
        <source>Verify after {package} that what was held back is as it was</source>
        <translation>Verificare dopo {package} che quelli tenuti indietro siano come prima</translation>
    </message>
    <message>
        <source>Verify the nodes that took part</source>
        <translation>Verificare i nodi che hanno partecipato</translation>
    </message>
    <message>
        <source>Verify version and health of {appliance}</source>
        <translation>Verificare versione e integrità di {appliance}</translation>
    </message>
    <message>
        <source>Version and health of {appliance} are being verified</source>
        <translation>Verifica di versione e integrità di {appliance} in corso</translation>
    </message>
    <message>
        <source>Wait after the click, then reload the page. Go on when it shows what you have set: who takes part, and who is held back.</source>
        <translation>Dopo il clic attendere, poi ricaricare la pagina. Continuare quando mostra ciò che è stato impostato: chi partecipa e chi è tenuto indietro.</translation>
    </message>
    <message>
        <source>Wait for maintenance window {number}</source>
        <translation>Attendere l&apos;intervento di manutenzione {number}</translation>
    </message>
    <message>
        <source>Wait for the clients to leave the nodes</source>
        <translation>Attendere che i client lascino i nodi</translation>
    </message>
    <message>
        <source>Wait for the vendor&apos;s announcement, then resume the run.</source>
        <translation>Attendere l&apos;annuncio del produttore, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Wait until the reset is complete.</source>
        <translation>Attendere che la reimpostazione sia completa.</translation>
    </message>
    <message>
        <source>Waiting for the build that a console shows</source>
        <translation>In attesa della build mostrata da una console</translation>
    </message>
    <message>
        <source>Waiting for the new appliance to answer</source>
        <translation>In attesa che il nuovo dispositivo risponda</translation>
    </message>
    <message>
        <source>Waiting for the result from a second computer</source>
        <translation>In attesa del risultato di un secondo computer</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is installed again</source>
        <translation>In attesa della conferma che tutto il software client è installato di nuovo</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is uninstalled</source>
        <translation>In attesa della conferma che tutto il software client è disinstallato</translation>
    </message>
    <message>
        <source>Waiting for you to confirm the test session</source>
        <translation>In attesa dell&apos;esito della sessione di test</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the Integration Client</source>
        <translation>In attesa della conferma sul client di integrazione</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate</source>
        <translation>In attesa della conferma sul certificato</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate stores</source>
        <translation>In attesa della conferma sugli archivi dei certificati</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clients</source>
        <translation>In attesa della conferma sui client</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clock</source>
        <translation>In attesa della conferma sull&apos;orologio</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the page {page}</source>
        <translation>In attesa della conferma sulla pagina {page}</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the {control}</source>
        <translation>In attesa della conferma su {control}</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about your own programs</source>
        <translation>In attesa della conferma sui propri programmi</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that everything works</source>
        <translation>In attesa della conferma che tutto funziona</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the Integration Client is updated</source>
        <translation>In attesa della conferma che il client di integrazione è aggiornato</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the new version works</source>
        <translation>In attesa della conferma che la nuova versione funziona</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the release was announced</source>
        <translation>In attesa della conferma che la versione è stata annunciata</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the rest can be upgraded</source>
        <translation>In attesa della conferma che il resto può essere aggiornato</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that {old} is on its way</source>
        <translation>In attesa della conferma che {old} è in viaggio</translation>
    </message>
    <message>
        <source>Waiting for your word that there are snapshots or backups</source>
        <translation>In attesa della conferma che ci siano snapshot o backup</translation>
    </message>
    <message>
        <source>Waiting for your word that {appliance} is done with {control}</source>
        <translation>In attesa della conferma che {appliance} ha terminato {control}</translation>
    </message>
    <message>
        <source>Waiting keeps sessions from being cut. Jump Clients do not count: they reconnect by themselves.</source>
        <translation>L&apos;attesa evita di interrompere le sessioni. I Jump Client non contano: si riconnettono da soli.</translation>
    </message>
    <message>
        <source>Watch the Jump Clients update themselves</source>
        <translation>Osservare l&apos;aggiornamento dei Jump Client</translation>
    </message>
    <message>
        <source>Watch the clients come over to the new appliance</source>
        <translation>Osservare i client che passano al nuovo dispositivo</translation>
    </message>
    <message>
        <source>What runs the new version already cannot serve as a way back.</source>
        <translation>Quelli che hanno già la nuova versione non servono più per tornare indietro.</translation>
    </message>
    <message>
        <source>What the new appliance holds is replaced. From now until {host} leads there, change no settings on {old}: they are not carried over.</source>
        <translation>Ciò che il nuovo dispositivo contiene viene sostituito. Da adesso fino a quando {host} non porta lì, non modificare impostazioni su {old}: non vengono trasferite.</translation>
    </message>
    <message>
        <source>What was changed on the other master meanwhile is overwritten.</source>
        <translation>Ciò che nel frattempo è stato modificato sull&apos;altro nodo master viene sovrascritto.</translation>
    </message>
    <message>
        <source>What was held back is as it was after {package}: {nodes}</source>
        <translation>Dopo {package} quelli tenuti indietro sono come prima: {nodes}</translation>
    </message>
    <message>
        <source>Whatever uses the API must take a session&apos;s LSID as text and read XML with a namespace. “upgrade-assistant scan” with the folder of your programs lists what will break. If nothing uses the API, just confirm.</source>
        <translation>Tutto ciò che usa l&apos;API deve accettare l&apos;LSID di una sessione come testo e leggere XML con spazio dei nomi. «upgrade-assistant scan» con la cartella dei propri programmi elenca ciò che smetterà di funzionare. Se nulla usa l&apos;API, basta confermare.</translation>
    </message>
    <message>
        <source>Where there is also “{bandwidth}”, limit it too. Put both back once all are through.</source>
        <translation>Dove c&apos;è anche «{bandwidth}», limitare anche questa. Ripristinare entrambe quando tutti hanno finito.</translation>
    </message>
    <message>
        <source>Where there is one, one click may upgrade every node at once.</source>
        <translation>Dove è presente, un clic può aggiornare tutti i nodi insieme.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the pair is broken.</source>
        <translation>Non è stato possibile vedere se è attivo. Se lo è, disattivarlo prima di interrompere il failover.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the upgrade.</source>
        <translation>Non è stato possibile vedere se è attivo. Se lo è, disattivarlo prima dell&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. The vendor wants it off at the backup: if it is on, switch it off there before the upgrade, and on again afterwards.</source>
        <translation>Non è stato possibile vedere se è attivo. Il produttore lo vuole disattivato sul backup: se è attivo, disattivarlo lì prima dell&apos;aggiornamento e riattivarlo dopo.</translation>
    </message>
    <message>
        <source>Which build does a representative console show?</source>
        <translation>Quale build mostra una console del tecnico di supporto?</translation>
    </message>
    <message>
        <source>While it is disabled on both appliances, nobody reaches the site.</source>
        <translation>Finché è disabilitato su entrambi i dispositivi, nessuno raggiunge il sito.</translation>
    </message>
    <message>
        <source>While the address is disabled on both appliances, nobody reaches the site. Enable it on {on}, or again on {off}, before you do anything else.</source>
        <translation>Finché l&apos;indirizzo è disabilitato su entrambi i dispositivi, nessuno raggiunge il sito. Prima di ogni altra cosa abilitarlo su {on}, oppure di nuovo su {off}.</translation>
    </message>
    <message>
        <source>Whoever is still connected to it is cut off; the upgraded nodes carry the site.</source>
        <translation>Chi vi è ancora connesso viene disconnesso; i nodi aggiornati mantengono attivo il sito.</translation>
    </message>
    <message>
        <source>Whoever still has the old address from DNS stays there until it expires or they reconnect.</source>
        <translation>Chi ha ancora il vecchio indirizzo dal DNS resta lì finché l&apos;indirizzo non scade o fino alla riconnessione.</translation>
    </message>
    <message>
        <source>With its private key and chain, from the export of the old appliance. Nothing changes there.</source>
        <translation>Con chiave privata e catena, dall&apos;esportazione del vecchio dispositivo. Lì non cambia nulla.</translation>
    </message>
    <message>
        <source>Work with it for as long as it takes to be sure. The old appliance is the only way back: once it is reset or deleted, recordings that only it holds are gone as well.</source>
        <translation>Lavorarci finché non si è sicuri. Il vecchio dispositivo è l&apos;unica via di ritorno: una volta reimpostato o eliminato, vanno perse anche le registrazioni che solo esso contiene.</translation>
    </message>
    <message>
        <source>You can close the program: the run file records when it continues.</source>
        <translation>È possibile chiudere il programma: il file di esecuzione conserva il momento in cui si prosegue.</translation>
    </message>
    <message>
        <source>You enable the address by hand.</source>
        <translation>L&apos;indirizzo va abilitato manualmente.</translation>
    </message>
    <message>
        <source>Your own programs are ready for 10.6</source>
        <translation>I propri programmi sono pronti per la 10.6</translation>
    </message>
    <message>
        <source>a number that your line can bear, such as 20</source>
        <translation>un numero che la linea può sopportare, ad esempio 20</translation>
    </message>
    <message>
        <source>certificate, private key and chain, with your passphrase</source>
        <translation>certificato, chiave privata e catena, con la propria passphrase</translation>
    </message>
    <message>
        <source>choose it in the drop-down list</source>
        <translation>sceglierlo nell&apos;elenco a discesa</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>premerlo</translation>
    </message>
    <message>
        <source>the address of the new appliance</source>
        <translation>l&apos;indirizzo del nuovo dispositivo</translation>
    </message>
    <message>
        <source>the backup password again</source>
        <translation>di nuovo la password del backup</translation>
    </message>
    <message>
        <source>the exported file in the run&apos;s folder, and its passphrase</source>
        <translation>il file esportato nella cartella dell&apos;esecuzione e la sua passphrase</translation>
    </message>
    <message>
        <source>the file of each package</source>
        <translation>il file di ogni pacchetto</translation>
    </message>
    <message>
        <source>the file of {package}</source>
        <translation>il file di {package}</translation>
    </message>
    <message>
        <source>the file {file} in the run&apos;s folder</source>
        <translation>il file {file} nella cartella dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>the last data sync</source>
        <translation>l&apos;ultima sincronizzazione dei dati</translation>
    </message>
    <message>
        <source>the password of the backup</source>
        <translation>la password del backup</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>il produttore</translation>
    </message>
    <message>
        <source>tick it</source>
        <translation>selezionare la casella</translation>
    </message>
    <message>
        <source>tick it for {nodes}</source>
        <translation>selezionare la casella per {nodes}</translation>
    </message>
    <message>
        <source>tick the certificate assigned to the active address</source>
        <translation>selezionare il certificato assegnato all&apos;indirizzo attivo</translation>
    </message>
    <message>
        <source>ticked, if you keep reports</source>
        <translation>selezionato, se si conservano i report</translation>
    </message>
    <message>
        <source>untick it</source>
        <translation>deselezionare la casella</translation>
    </message>
    <message>
        <source>untick it for the shared address</source>
        <translation>deselezionare la casella per l&apos;indirizzo condiviso</translation>
    </message>
    <message>
        <source>untick it for {nodes}</source>
        <translation>deselezionare la casella per {nodes}</translation>
    </message>
    <message>
        <source>your backup password</source>
        <translation>la propria password del backup</translation>
    </message>
    <message>
        <source>{address} answers with the GUID and the certificate that {old} had when the site was detected</source>
        <translation>{address} risponde con il GUID e il certificato che {old} aveva quando il sito è stato rilevato</translation>
    </message>
    <message>
        <source>{appliance} answers again, with the same GUID and certificate</source>
        <translation>{appliance} risponde di nuovo, con lo stesso GUID e certificato</translation>
    </message>
    <message>
        <source>{appliance} answers correctly for {host}; the hosts file is as before</source>
        <translation>{appliance} risponde correttamente per {host}; il file degli host è come prima</translation>
    </message>
    <message>
        <source>{appliance} is asking the vendor for updates</source>
        <translation>{appliance} sta chiedendo gli aggiornamenti al produttore</translation>
    </message>
    <message>
        <source>{appliance} is backup</source>
        <translation>{appliance} è il backup</translation>
    </message>
    <message>
        <source>{appliance} is being tested from this computer as {host}</source>
        <translation>Prova di {appliance} come {host} da questo computer in corso</translation>
    </message>
    <message>
        <source>{appliance} is installing {package}</source>
        <translation>{appliance} sta installando {package}</translation>
    </message>
    <message>
        <source>{appliance} is primary</source>
        <translation>{appliance} è il principale</translation>
    </message>
    <message>
        <source>{appliance} keeps the settings as they were backed up until the swap, and nobody is to change them meanwhile. A backup master and traffic nodes hold none of their own.</source>
        <translation>{appliance} conserva fino allo scambio le impostazioni salvate nel backup, e nel frattempo nessuno deve modificarle. Il nodo master di backup e i nodi di traffico non ne hanno di proprie.</translation>
    </message>
    <message>
        <source>{appliance} lists the packages of this plan</source>
        <translation>{appliance} elenca i pacchetti di questo piano</translation>
    </message>
    <message>
        <source>{appliance} restarts by itself. Until it is back it does not answer: that is normal.</source>
        <translation>{appliance} si riavvia da solo. Finché non è di nuovo attivo non risponde: è normale.</translation>
    </message>
    <message>
        <source>{appliance} runs {version} and is healthy</source>
        <translation>{appliance} esegue {version} e funziona regolarmente</translation>
    </message>
    <message>
        <source>{appliance} shows a data sync</source>
        <translation>{appliance} mostra una sincronizzazione dei dati</translation>
    </message>
    <message>
        <source>{appliance} shows who takes part</source>
        <translation>{appliance} mostra chi partecipa</translation>
    </message>
    <message>
        <source>{backup} holds the data of {primary}</source>
        <translation>{backup} contiene i dati di {primary}</translation>
    </message>
    <message>
        <source>{file} is in the run&apos;s folder</source>
        <translation>{file} è nella cartella dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>{host} answers with the identity of {appliance}</source>
        <translation>{host} risponde con l&apos;identità di {appliance}</translation>
    </message>
    <message>
        <source>{host} is being led to {appliance}</source>
        <translation>{host} viene portato a {appliance}</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}</source>
        <translation>{host} porta a {appliance}</translation>
    </message>
    <message>
        <source>{host} no longer resolves to it</source>
        <translation>{host} non viene più risolto nel suo indirizzo</translation>
    </message>
    <message>
        <source>{host} resolves to {address} here</source>
        <translation>{host} viene risolto qui in {address}</translation>
    </message>
    <message>
        <source>{host} stays in service on the other appliance meanwhile. What is installed cannot be taken back.</source>
        <translation>Nel frattempo {host} resta attivo sull&apos;altro dispositivo. Ciò che viene installato non è annullabile.</translation>
    </message>
    <message>
        <source>{host} stays in service through the other nodes. Nodes that accept no new client connections from now on: {count}.</source>
        <translation>{host} resta in servizio tramite gli altri nodi. Nodi che da ora non accettano nuove connessioni client: {count}.</translation>
    </message>
    <message>
        <source>{new} is becoming primary, {old} backup</source>
        <translation>{new} sta diventando il principale, {old} il backup</translation>
    </message>
    <message>
        <source>{new} is primary, {old} is backup</source>
        <translation>{new} è il principale, {old} è il backup</translation>
    </message>
    <message>
        <source>{node} accepts new client connections</source>
        <translation>{node} accetta nuove connessioni client</translation>
    </message>
    <message>
        <source>{node} accepts no new client connections.</source>
        <translation>{node} non accetta nuove connessioni client.</translation>
    </message>
    <message>
        <source>{node} could not be finished. What now?</source>
        <translation>Non è stato possibile completare {node}. Come procedere?</translation>
    </message>
    <message>
        <source>{node} does not install together with the other nodes</source>
        <translation>{node} non installa insieme agli altri nodi</translation>
    </message>
    <message>
        <source>{node} does not install updates together with the other nodes.</source>
        <translation>{node} non installa gli aggiornamenti insieme agli altri nodi.</translation>
    </message>
    <message>
        <source>{node} installs together with the other nodes</source>
        <translation>{node} installa insieme agli altri nodi</translation>
    </message>
    <message>
        <source>{node} is being brought back into service</source>
        <translation>Rimessa in servizio di {node}</translation>
    </message>
    <message>
        <source>{node} is being held back</source>
        <translation>{node} viene tenuto indietro</translation>
    </message>
    <message>
        <source>{node} is being let install with the others again</source>
        <translation>{node} torna a installare con gli altri</translation>
    </message>
    <message>
        <source>{node} is marked on {appliance} as not accepting new client connections.</source>
        <translation>{node} è contrassegnato su {appliance} come «non accetta nuove connessioni client».</translation>
    </message>
    <message>
        <source>{old} is at factory defaults</source>
        <translation>{old} è alle impostazioni predefinite di fabbrica</translation>
    </message>
    <message>
        <source>{old} is being reset to factory defaults</source>
        <translation>{old} viene reimpostato alle impostazioni predefinite di fabbrica</translation>
    </message>
    <message>
        <source>{old} is on its way back</source>
        <translation>{old} è in viaggio per la restituzione</translation>
    </message>
    <message>
        <source>{old} is shutting down</source>
        <translation>{old} si sta spegnendo</translation>
    </message>
    <message>
        <source>{old} is switched off</source>
        <translation>{old} è spento</translation>
    </message>
    <message>
        <source>{package} is being installed on these: {nodes}</source>
        <translation>{package} è in corso di installazione su: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on these: {nodes}</source>
        <translation>{package} è installato su: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on {appliance}</source>
        <translation>{package} è installato su {appliance}</translation>
    </message>
    <message>
        <source>{package} is no longer in the list of updates, and no error is shown there</source>
        <translation>{package} non è più nell&apos;elenco degli aggiornamenti e non vi compare alcun errore</translation>
    </message>
    <message>
        <source>{page} shows version {version}</source>
        <translation>{page} mostra la versione {version}</translation>
    </message>
    <message>
        <source>{primary} and {backup} are being separated</source>
        <translation>Separazione di {primary} e {backup} in corso</translation>
    </message>
    <message>
        <source>{primary} and {backup} are in sync</source>
        <translation>{primary} e {backup} sono sincronizzati</translation>
    </message>
    <message>
        <source>{primary} and {backup} are separated</source>
        <translation>{primary} e {backup} sono separati</translation>
    </message>
    <message>
        <source>{primary} is primary, {backup} is backup</source>
        <translation>{primary} è il principale, {backup} è il backup</translation>
    </message>
    <message>
        <source>{region}: being taken out of service: {nodes}</source>
        <translation>{region}: messa fuori servizio in corso per {nodes}</translation>
    </message>
    <message>
        <source>{region}: take out of service: {nodes}</source>
        <translation>{region}: mettere fuori servizio: {nodes}</translation>
    </message>
    <message>
        <source>{region}: without new client connections: {nodes}</source>
        <translation>{region}: senza nuove connessioni client: {nodes}</translation>
    </message>
    <message>
        <source>{things}: do not update themselves and are installed again by hand</source>
        <translation>{things}: non si aggiornano da soli e vanno reinstallati a mano</translation>
    </message>
    <message>
        <source>{things}: stay offline until the appliance is upgraded; the old MSI alone removes old ones</source>
        <translation>{things}: offline finché il dispositivo non è aggiornato; solo il vecchio MSI rimuove le versioni vecchie</translation>
    </message>
    <message>
        <source>{things}: update at their first use</source>
        <translation>{things}: si aggiornano al primo utilizzo</translation>
    </message>
    <message>
        <source>{things}: update themselves</source>
        <translation>{things}: si aggiornano da soli</translation>
    </message>
    <message>
        <source>{things}: update themselves at their next start; those deployed by MSI are deployed again</source>
        <translation>{things}: si aggiornano da sole al prossimo avvio; quelle distribuite tramite MSI vanno distribuite di nuovo</translation>
    </message>
    <message>
        <source>{things}: update themselves, active ones at once, passive ones within a day</source>
        <translation>{things}: si aggiornano da soli, quelli attivi subito, quelli passivi entro un giorno</translation>
    </message>
    <message>
        <source>{things}: update themselves; check that they have</source>
        <translation>{things}: aggiornamento automatico; verificare che sia avvenuto</translation>
    </message>
    <message>
        <source>{thing}: all</source>
        <translation>{thing}: ogni installazione</translation>
    </message>
    <message>
        <source>{what} On some versions {control} is on the page {page}, under {section}.</source>
        <translation>{what} In alcune versioni {control} si trova nella pagina {page}, sotto {section}.</translation>
    </message>
</context>
<context>
    <name>halves</name>
    <message>
        <source>Chosen for both halves, so decided here: {nodes}.</source>
        <translation>Scelti per entrambe le metà, quindi decisi qui: {nodes}.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes, {carried} of {clients} clients.</source>
        <translation>Prima metà: {first} di {nodes} nodi, {carried} di {clients} client.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes; not all of them tell how many clients they have.</source>
        <translation>Prima metà: {first} di {nodes} nodi; non per tutti è noto quanti client hanno.</translation>
    </message>
    <message>
        <source>It goes first, so that both halves carry about the same.</source>
        <translation>Viene prima, così le due metà hanno un carico simile.</translation>
    </message>
    <message>
        <source>It goes second: that way it is out of service for a shorter time.</source>
        <translation>Viene dopo: così resta fuori servizio per meno tempo.</translation>
    </message>
    <message>
        <source>No known region</source>
        <translation>Regione sconosciuta</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Regione {name}</translation>
    </message>
    <message>
        <source>With the new version already, so in the first half: {nodes}.</source>
        <translation>Già con la nuova versione, quindi nella prima metà: {nodes}.</translation>
    </message>
    <message>
        <source>Without new client connections already, so in the first half: {nodes}.</source>
        <translation>Già senza nuove connessioni client, quindi nella prima metà: {nodes}.</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} nodi</translation>
    </message>
    <message>
        <source>{region}: all nodes go first. Until they are back, nobody is served there.</source>
        <translation>{region}: tutti i nodi vengono prima. Finché non tornano, lì nessuno viene servito.</translation>
    </message>
    <message>
        <source>{region}: all nodes go second. Once the first master is upgraded, nobody is served there until these nodes are upgraded as well.</source>
        <translation>{region}: tutti i nodi vengono dopo. Una volta aggiornato il primo master, lì non viene servito nessuno finché non sono aggiornati anche questi nodi.</translation>
    </message>
    <message>
        <source>{region}: {node} is alone there. The region cannot be kept in service during the upgrade.</source>
        <translation>{region}: {node} è l&apos;unico nodo. La regione non può restare in servizio durante l&apos;aggiornamento.</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>Give its account of {console}. Without the GUID the old appliance cannot be reset from here in the end.</source>
        <translation>Indicare il suo account per {console}. Senza il GUID, alla fine il vecchio dispositivo non può essere reimpostato da qui.</translation>
    </message>
    <message>
        <source>Give the own address of the new appliance.</source>
        <translation>Indicare l&apos;indirizzo proprio del nuovo dispositivo.</translation>
    </message>
    <message>
        <source>Give the own address of the old appliance as well, then detect the site again.</source>
        <translation>Indicare anche l&apos;indirizzo proprio del vecchio dispositivo, poi rilevare di nuovo il sito.</translation>
    </message>
    <message>
        <source>If it was imported by hand, the plan goes on from there. The old appliance is then not reset from here: two appliances with one certificate are not told apart surely enough.</source>
        <translation>Se è stato importato a mano, il piano prosegue da lì. Il vecchio dispositivo non viene allora reimpostato da qui: due dispositivi con lo stesso certificato non si distinguono con sufficiente certezza.</translation>
    </message>
    <message>
        <source>If the backup was restored there before, it counts as restored. Otherwise reset it first.</source>
        <translation>Se il backup vi è già stato ripristinato, conta come ripristinato. Altrimenti reimpostare prima il nuovo dispositivo.</translation>
    </message>
    <message>
        <source>Install the new appliance by the vendor&apos;s set-up guide, then detect the site again.</source>
        <translation>Installare il nuovo dispositivo secondo la guida di installazione del produttore, poi rilevare di nuovo il sito.</translation>
    </message>
    <message>
        <source>It should not be older than that of the old appliance: compare the page {page}.</source>
        <translation>Non dovrebbe essere più vecchio di quello del vecchio dispositivo: confrontare la pagina {page}.</translation>
    </message>
    <message>
        <source>Its list of updates does not lead there. Ask Technical Support for the packages.</source>
        <translation>Il suo elenco di aggiornamenti non porta lì. Chiedere i pacchetti al supporto tecnico.</translation>
    </message>
    <message>
        <source>Look at its page {page}.</source>
        <translation>Controllare la sua pagina {page}.</translation>
    </message>
    <message>
        <source>Look at its page {page}: the updates to this version have to be there.</source>
        <translation>Controllare la sua pagina {page}: devono esserci gli aggiornamenti a questa versione.</translation>
    </message>
    <message>
        <source>Make sure that it holds no site that anybody needs: what it holds is replaced.</source>
        <translation>Accertarsi che non contenga un sito che serve a qualcuno: ciò che contiene viene sostituito.</translation>
    </message>
    <message>
        <source>No licence agreement is open on the new appliance.</source>
        <translation>Sul nuovo dispositivo non ci sono contratti di licenza in sospeso.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Non risponde ancora nulla all&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Leggerla nella pagina {page}.</translation>
    </message>
    <message>
        <source>Sign in there yourself before you begin: what it holds is replaced.</source>
        <translation>Accedervi personalmente prima di iniziare: ciò che contiene viene sostituito.</translation>
    </message>
    <message>
        <source>Site packages may need the newer Base first; the list of updates says so.</source>
        <translation>I pacchetti del sito possono richiedere prima il software di base più recente; lo indica l&apos;elenco degli aggiornamenti.</translation>
    </message>
    <message>
        <source>The Base version of the new appliance could not be determined.</source>
        <translation>Impossibile determinare la versione del software di base del nuovo dispositivo.</translation>
    </message>
    <message>
        <source>The GUID of the new appliance could not be read.</source>
        <translation>Impossibile leggere il GUID del nuovo dispositivo.</translation>
    </message>
    <message>
        <source>The guides describe the move of a single appliance only. Ask Technical Support how one of several is replaced.</source>
        <translation>Le guide descrivono solo il passaggio di un singolo dispositivo. Chiedere al supporto tecnico come si sostituisce uno di più dispositivi.</translation>
    </message>
    <message>
        <source>The new appliance already holds a site: it takes the API account of the old one.</source>
        <translation>Il nuovo dispositivo contiene già un sito: accetta l&apos;account API del vecchio.</translation>
    </message>
    <message>
        <source>The new appliance does not take the vendor&apos;s first sign-in: it was set up by somebody already.</source>
        <translation>Il nuovo dispositivo non accetta il primo accesso del produttore: qualcuno lo ha già configurato.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}, the old one {old}.</source>
        <translation>Il nuovo dispositivo ha il software di base {new}, il vecchio {old}.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}.</source>
        <translation>Il nuovo dispositivo ha il software di base {new}.</translation>
    </message>
    <message>
        <source>The new appliance is as it came: it takes the vendor&apos;s first sign-in.</source>
        <translation>Il nuovo dispositivo è come è arrivato: accetta il primo accesso del produttore.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is not older than the {old} that the backup is of.</source>
        <translation>Sul nuovo dispositivo è in esecuzione {new}, non più vecchio di {old}, da cui proviene il backup.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is older than the {old} that the backup is of.</source>
        <translation>Sul nuovo dispositivo è in esecuzione {new}, precedente a {old} da cui proviene il backup.</translation>
    </message>
    <message>
        <source>The new appliance shows a licence agreement that nobody has accepted yet.</source>
        <translation>Il nuovo dispositivo mostra un contratto di licenza che nessuno ha ancora accettato.</translation>
    </message>
    <message>
        <source>The new appliance shows the certificate of the old one already.</source>
        <translation>Il nuovo dispositivo presenta già il certificato del vecchio.</translation>
    </message>
    <message>
        <source>The old appliance is known by the name {host} only, which will lead to the new one.</source>
        <translation>Il vecchio dispositivo è noto solo con il nome {host}, che porterà al nuovo.</translation>
    </message>
    <message>
        <source>The plan installs what is missing before the backup is restored.</source>
        <translation>Il piano installa ciò che manca prima che il backup venga ripristinato.</translation>
    </message>
    <message>
        <source>Whether a licence agreement has to be accepted first could not be determined.</source>
        <translation>Impossibile determinare se occorre prima accettare un contratto di licenza.</translation>
    </message>
    <message>
        <source>Whether the new appliance holds a site already could not be determined.</source>
        <translation>Impossibile determinare se il nuovo dispositivo contiene già un sito.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Impossibile determinare quale software è in esecuzione su {appliance}.</translation>
    </message>
    <message>
        <source>You are asked before the first package is installed; have it read by then.</source>
        <translation>La domanda arriva prima che venga installato il primo pacchetto; farlo leggere entro allora.</translation>
    </message>
    <message>
        <source>{address} is the old appliance itself.</source>
        <translation>{address} è il vecchio dispositivo stesso.</translation>
    </message>
    <message>
        <source>{host} has more than one appliance, and the plan for a move is for one.</source>
        <translation>{host} ha più di un dispositivo, e il piano per un trasferimento è per uno solo.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About this program</source>
        <translation>Informazioni su questo programma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Everything that was seen and done is in the run file. If the program or this computer stops, open the file again: the assistant checks the appliances and continues from what it finds.</source>
        <translation>Tutto ciò che è stato visto ed eseguito è nel file di esecuzione. Se il programma o questo computer si arresta, riaprire il file: l&apos;assistente guarda i dispositivi e prosegue da ciò che vede.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>If your guide says otherwise, this is what the assistant goes by, and why.</source>
        <translation>Se la guida in uso dice altro: ecco a che cosa si attiene l&apos;assistente, e perché.</translation>
    </message>
    <message>
        <source>Keyboard: Tab and Shift+Tab move from field to field, Return is Next, Alt+Left is Back, F1 shows this help.</source>
        <translation>Tastiera: Tab e Maiusc+Tab da un campo all&apos;altro, Invio per Avanti, Alt+Sinistra per Indietro, F1 per questo aiuto.</translation>
    </message>
    <message>
        <source>The guides behind the numbers</source>
        <translation>Le guide dietro i numeri</translation>
    </message>
    <message>
        <source>The stages are at the left, one after the other. Next continues, Back returns; what you entered is kept. Why something is asked, and what that is based on, is shown at the right or behind “Why?”.</source>
        <translation>Una fase dopo l&apos;altra, a sinistra. Avanti prosegue, Indietro ritorna; quanto immesso rimane. Perché si chiede qualcosa, e su che cosa si basa, si legge a destra o dietro «Perché?».</translation>
    </message>
    <message>
        <source>Upgrade Assistant {version}</source>
        <translation>Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Where the guides differ</source>
        <translation>Dove le guide differiscono</translation>
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
        <translation>! {host} porta prima a {address}, ma ci sono altre voci:</translation>
    </message>
    <message>
        <source>? The certificate could not be read.</source>
        <translation>? Non è stato possibile leggere il certificato.</translation>
    </message>
    <message>
        <source>? Where {host} leads could not be determined.</source>
        <translation>? Non è stato possibile stabilire dove porta {host}.</translation>
    </message>
    <message>
        <source>Administrator rights were not granted. The hosts file was not changed.</source>
        <translation>I diritti di amministratore non sono stati concessi. Il file degli host non è stato modificato.</translation>
    </message>
    <message>
        <source>An earlier test was interrupted. The hosts file is restored first.</source>
        <translation>Un test precedente è stato interrotto. Per prima cosa viene ripristinato il file degli host.</translation>
    </message>
    <message>
        <source>Another appliance than B answers under {host}.</source>
        <translation>Sotto {host} risponde un dispositivo diverso da B.</translation>
    </message>
    <message>
        <source>Another program keeps changing the hosts file {file}.</source>
        <translation>Un altro programma continua a modificare il file degli host {file}.</translation>
    </message>
    <message>
        <source>Another result of the same script has been read before.</source>
        <translation>È già stato letto un altro risultato dello stesso script.</translation>
    </message>
    <message>
        <source>Another test has left its lines in the hosts file: {marks}</source>
        <translation>Un altro test ha lasciato le sue righe nel file degli host: {marks}</translation>
    </message>
    <message>
        <source>Appliance B answers under {host}.</source>
        <translation>Sotto {host} risponde il dispositivo B.</translation>
    </message>
    <message>
        <source>By hand: copy {copy} over {file} as an administrator, and remove any lines that contain “{mark}”.</source>
        <translation>Manualmente: copiare come amministratore {copy} su {file} ed eliminare le righe che contengono «{mark}».</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, add the line “{line}” at the top, and save. Remove it after the test.</source>
        <translation>Manualmente: aprire come amministratore {file} in un editor, aggiungere in cima la riga «{line}» e salvare. Rimuoverla dopo il test.</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, remove the lines that contain “{mark}”, and save.</source>
        <translation>Manualmente: aprire come amministratore {file} in un editor, eliminare le righe che contengono «{mark}» e salvare.</translation>
    </message>
    <message>
        <source>Changing the hosts file needs administrator rights; you may be asked for a password.</source>
        <translation>Per modificare il file degli host servono diritti di amministratore; potrebbe essere richiesta una password.</translation>
    </message>
    <message>
        <source>Check that the entry is in the hosts file, and put a # before other entries for the name. A proxy or VPN program may resolve names as well.</source>
        <translation>Verificare che la voce sia nel file degli host e mettere un # davanti alle altre voci per lo stesso nome. Anche un programma proxy o VPN può risolvere i nomi.</translation>
    </message>
    <message>
        <source>Check the clock of the other computer, make a new script here, and run it there once more.</source>
        <translation>Controllare l&apos;orologio dell&apos;altro computer, creare qui un nuovo script ed eseguirlo di nuovo là.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Scegliere una cartella che esista, che sia scrivibile e che abbia spazio.</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Copiarlo di nuovo qui.</translation>
    </message>
    <message>
        <source>Copy this script to a folder that you can write to, and start it there.</source>
        <translation>Copiare questo script in una cartella in cui è possibile scrivere e avviarlo da lì.</translation>
    </message>
    <message>
        <source>Create an empty file of that name as an administrator, and try again.</source>
        <translation>Creare come amministratore un file vuoto con questo nome e riprovare.</translation>
    </message>
    <message>
        <source>Find out whether that is intended before clients are led there.</source>
        <translation>Accertare che sia voluto prima di indirizzarvi i client.</translation>
    </message>
    <message>
        <source>Find out which program that is, stop it during the test, and try again.</source>
        <translation>Individuare quale programma è, fermarlo durante il test e riprovare.</translation>
    </message>
    <message>
        <source>Find out why, or add the entry by hand.</source>
        <translation>Accertare il motivo oppure aggiungere la voce manualmente.</translation>
    </message>
    <message>
        <source>Free up disk space, make sure that you can write there, and try again.</source>
        <translation>Liberare spazio su disco, assicurarsi di poter scrivere lì e riprovare.</translation>
    </message>
    <message>
        <source>Give B&apos;s own address, not the site&apos;s shared one, and start the test anew.</source>
        <translation>Indicare l&apos;indirizzo proprio di B, non quello condiviso del sito, e ricominciare il test.</translation>
    </message>
    <message>
        <source>Give the API account and B&apos;s GUID to have it compared.</source>
        <translation>Indicare l&apos;account API e il GUID di B perché venga confrontato.</translation>
    </message>
    <message>
        <source>Give the appliance&apos;s own IP address without a port, such as 192.0.2.11.</source>
        <translation>Indicare l&apos;indirizzo IP proprio del dispositivo senza porta, per esempio 192.0.2.11.</translation>
    </message>
    <message>
        <source>Give the site&apos;s host name without a port, such as support.example.com.</source>
        <translation>Indicare il nome host del sito senza porta, per esempio support.example.com.</translation>
    </message>
    <message>
        <source>Hosts-file test: for a short time, {host} leads to {address} on this computer.</source>
        <translation>Test del file degli host: per breve tempo, su questo computer {host} porta a {address}.</translation>
    </message>
    <message>
        <source>If {address} does not answer, programs try the others without saying so. Put a # before the other entries for the name in the hosts file during the test.</source>
        <translation>Se {address} non risponde, i programmi provano gli altri senza dirlo. Durante il test mettere un # davanti alle altre voci per il nome nel file degli host.</translation>
    </message>
    <message>
        <source>Import the site&apos;s certificate with its key and chain on appliance B, and assign it to its address, before clients are led there.</source>
        <translation>Importare il certificato del sito con chiave e catena sul dispositivo B e assegnarlo al suo indirizzo, prima di indirizzarvi i client.</translation>
    </message>
    <message>
        <source>Line {number} of the hosts file already gave {host} the address {address}.</source>
        <translation>La riga {number} del file degli host assegnava già a {host} l&apos;indirizzo {address}.</translation>
    </message>
    <message>
        <source>Make a new one on the first computer and copy it here unchanged.</source>
        <translation>Crearne uno nuovo sul primo computer e copiarlo qui senza modifiche.</translation>
    </message>
    <message>
        <source>Not checked, because the check before it failed.</source>
        <translation>Non verificato, perché il controllo precedente non è riuscito.</translation>
    </message>
    <message>
        <source>Now start a representative console, sign in at {host}, and try what you need.</source>
        <translation>Avviare ora una console del tecnico di supporto, accedere a {host} e provare ciò che serve.</translation>
    </message>
    <message>
        <source>On {computer}, the certificate of {host} could not be read.</source>
        <translation>Su {computer} non è stato possibile leggere il certificato di {host}.</translation>
    </message>
    <message>
        <source>On {computer}, the entry is still in the hosts file: remove it by hand.</source>
        <translation>Su {computer} la voce è ancora nel file degli host: rimuoverla manualmente.</translation>
    </message>
    <message>
        <source>On {computer}, the entry was removed from the hosts file again.</source>
        <translation>Su {computer} la voce è stata rimossa dal file degli host.</translation>
    </message>
    <message>
        <source>On {computer}, where {host} leads could not be determined.</source>
        <translation>Su {computer} non è stato possibile stabilire dove porta {host}.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves another certificate for {host} than expected.</source>
        <translation>Su {computer} {address} presenta per {host} un certificato diverso da quello atteso.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves the right certificate for {host}.</source>
        <translation>Su {computer} {address} presenta il certificato giusto per {host}.</translation>
    </message>
    <message>
        <source>On {computer}, {host} does not lead to {address}.</source>
        <translation>Su {computer} {host} non porta a {address}.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address} first, but there are others.</source>
        <translation>Su {computer} {host} porta prima a {address}, ma ci sono altri indirizzi.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address}.</source>
        <translation>Su {computer} {host} porta a {address}.</translation>
    </message>
    <message>
        <source>Open the hosts file, remove the lines that contain “{mark}”, and delete {folder}.</source>
        <translation>Aprire il file degli host, eliminare le righe che contengono «{mark}» e cancellare {folder}.</translation>
    </message>
    <message>
        <source>Others changed {file} in the meantime; their changes stay.</source>
        <translation>Nel frattempo altri hanno modificato {file}; le loro modifiche restano.</translation>
    </message>
    <message>
        <source>Take this file to the computer on which the script was made:</source>
        <translation>Portare questo file sul computer su cui è stato creato lo script:</translation>
    </message>
    <message>
        <source>Tested on one computer so far; the guides ask for two: {computers}</source>
        <translation>Finora provato su un solo computer; le guide ne chiedono due: {computers}</translation>
    </message>
    <message>
        <source>Tested on these computers: {computers}</source>
        <translation>Provato su questi computer: {computers}</translation>
    </message>
    <message>
        <source>The certificate at {address} is not good for {host}.</source>
        <translation>Il certificato presso {address} non è valido per {host}.</translation>
    </message>
    <message>
        <source>The certificate at {address} is not trusted.</source>
        <translation>Il certificato presso {address} non è attendibile.</translation>
    </message>
    <message>
        <source>The entry had already been removed from {file}.</source>
        <translation>La voce era già stata rimossa da {file}.</translation>
    </message>
    <message>
        <source>The entry had been changed. Everything between its markers was removed.</source>
        <translation>La voce era stata modificata. Tutto ciò che stava tra i suoi marcatori è stato rimosso.</translation>
    </message>
    <message>
        <source>The file is not the result of a hosts-file test, or it is damaged.</source>
        <translation>Il file non è il risultato di un test del file degli host, oppure è danneggiato.</translation>
    </message>
    <message>
        <source>The hosts file could not be changed.</source>
        <translation>Non è stato possibile modificare il file degli host.</translation>
    </message>
    <message>
        <source>The hosts file is saved as UTF-16. Systems cannot read its other entries.</source>
        <translation>Il file degli host è salvato in UTF-16. I sistemi non possono leggere le altre voci.</translation>
    </message>
    <message>
        <source>The hosts file {file} cannot be read.</source>
        <translation>Il file degli host {file} non può essere letto.</translation>
    </message>
    <message>
        <source>The hosts file {file} could not be written.</source>
        <translation>Non è stato possibile scrivere il file degli host {file}.</translation>
    </message>
    <message>
        <source>The hosts file {file} is as it was before the test.</source>
        <translation>Il file degli host {file} è come prima del test.</translation>
    </message>
    <message>
        <source>The record of a change of a hosts file cannot be read: {file}</source>
        <translation>La registrazione di una modifica a un file degli host non può essere letta: {file}</translation>
    </message>
    <message>
        <source>The result belongs to a script that was not made on this computer by this account.</source>
        <translation>Il risultato appartiene a uno script che non è stato creato su questo computer con questo account.</translation>
    </message>
    <message>
        <source>The result contradicts itself.</source>
        <translation>Il risultato si contraddice.</translation>
    </message>
    <message>
        <source>The result dates from {time} and does not belong to the current test.</source>
        <translation>Il risultato è del {time} e non appartiene al test in corso.</translation>
    </message>
    <message>
        <source>The result does not fit what was asked for.</source>
        <translation>Il risultato non corrisponde a quanto richiesto.</translation>
    </message>
    <message>
        <source>The result was changed after it was written, or was made with another script.</source>
        <translation>Il risultato è stato modificato dopo la scrittura oppure proviene da un altro script.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read or kept.</source>
        <translation>Impossibile leggere o conservare il risultato {file}.</translation>
    </message>
    <message>
        <source>The results are for different names or addresses.</source>
        <translation>I risultati riguardano nomi o indirizzi diversi.</translation>
    </message>
    <message>
        <source>The script could not be saved in {folder}.</source>
        <translation>Impossibile salvare lo script in {folder}.</translation>
    </message>
    <message>
        <source>The test entry could not be removed from the hosts file {file}.</source>
        <translation>Non è stato possibile rimuovere la voce di test dal file degli host {file}.</translation>
    </message>
    <message>
        <source>The test entry was removed from the hosts file {file}.</source>
        <translation>La voce di test è stata rimossa dal file degli host {file}.</translation>
    </message>
    <message>
        <source>The test on another computer could not be recorded in {folder}.</source>
        <translation>Non è stato possibile registrare in {folder} il test su un altro computer.</translation>
    </message>
    <message>
        <source>There is no hosts file {file}.</source>
        <translation>Il file degli host {file} non esiste.</translation>
    </message>
    <message>
        <source>There is no way to ask for administrator rights here.</source>
        <translation>Qui non c&apos;è modo di richiedere i diritti di amministratore.</translation>
    </message>
    <message>
        <source>This is not an order for a hosts-file test.</source>
        <translation>Questo non è un incarico per un test del file degli host.</translation>
    </message>
    <message>
        <source>Two results are from the same computer: {computers}</source>
        <translation>Due risultati provengono dallo stesso computer: {computers}</translation>
    </message>
    <message>
        <source>Use 8 to 64 lower-case letters, digits and hyphens.</source>
        <translation>Usare da 8 a 64 lettere minuscole, cifre e trattini.</translation>
    </message>
    <message>
        <source>What is to be changed could not be recorded in {folder}, so nothing was changed.</source>
        <translation>Non è stato possibile registrare in {folder} la modifica da fare, quindi non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>When you are done, press Enter: the hosts file is then put back.</source>
        <translation>Al termine premere Invio: il file degli host viene quindi ripristinato.</translation>
    </message>
    <message>
        <source>Where {host} leads on this computer could not be determined in time.</source>
        <translation>Non è stato possibile stabilire in tempo dove porta {host} su questo computer.</translation>
    </message>
    <message>
        <source>Which appliance answers under {host} could not be determined.</source>
        <translation>Non è stato possibile stabilire quale dispositivo risponde sotto {host}.</translation>
    </message>
    <message>
        <source>You do not have permission to change the hosts file {file}.</source>
        <translation>Permesso mancante per modificare il file degli host {file}.</translation>
    </message>
    <message>
        <source>{address} serves a good certificate for {host}, but another one than the site does today.</source>
        <translation>{address} presenta un certificato valido per {host}, ma diverso da quello che il sito presenta oggi.</translation>
    </message>
    <message>
        <source>{address} serves the right certificate for {host}.</source>
        <translation>{address} presenta il certificato giusto per {host}.</translation>
    </message>
    <message>
        <source>{host} has no address on this computer.</source>
        <translation>{host} non ha alcun indirizzo su questo computer.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses} on this computer, not to {address}.</source>
        <translation>Su questo computer {host} porta a {addresses}, non a {address}.</translation>
    </message>
    <message>
        <source>{host} leads to {address} first, but there are more: {addresses}</source>
        <translation>{host} porta prima a {address}, ma ce ne sono altri: {addresses}</translation>
    </message>
    <message>
        <source>{host} leads to {address} on this computer.</source>
        <translation>Su questo computer {host} porta a {address}.</translation>
    </message>
    <message>
        <source>“{text}” cannot mark an entry in a hosts file.</source>
        <translation>«{text}» non può contrassegnare una voce in un file degli host.</translation>
    </message>
    <message>
        <source>“{text}” is not a host name that a hosts file can hold.</source>
        <translation>«{text}» non è un nome host che possa stare in un file degli host.</translation>
    </message>
    <message>
        <source>“{text}” is not the IP address of an appliance.</source>
        <translation>«{text}» non è l&apos;indirizzo IP di un dispositivo.</translation>
    </message>
    <message>
        <source>✓ The certificate is the expected one.</source>
        <translation>✓ Il certificato è quello atteso.</translation>
    </message>
    <message>
        <source>✓ The entry was removed; others changed the hosts file in the meantime.</source>
        <translation>✓ La voce è stata rimossa; nel frattempo altri hanno modificato il file degli host.</translation>
    </message>
    <message>
        <source>✓ The hosts file is as it was.</source>
        <translation>✓ Il file degli host è di nuovo come prima.</translation>
    </message>
    <message>
        <source>✓ {host} leads to {address}.</source>
        <translation>✓ {host} porta a {address}.</translation>
    </message>
    <message>
        <source>✗ Another certificate than expected, SHA-256:</source>
        <translation>✗ Un certificato diverso da quello atteso, SHA-256:</translation>
    </message>
    <message>
        <source>✗ The entry could not be removed from the hosts file.</source>
        <translation>✗ Non è stato possibile rimuovere la voce dal file degli host.</translation>
    </message>
    <message>
        <source>✗ {host} does not lead to {address} but to:</source>
        <translation>✗ {host} non porta a {address}, ma a:</translation>
    </message>
</context>
<context>
    <name>integration</name>
    <message numerus="yes">
        <source>%n value(s) of {name} are numbers here: from before 10.6.</source>
        <translation>
            <numerusform>%n valore di {name} qui è un numero: precede la 10.6.</numerusform>
            <numerusform>%n valori di {name} qui sono numeri: precedono la 10.6.</numerusform>
        </translation>
    </message>
    <message>
        <source>A device, pipe or socket; it was not opened.</source>
        <translation>Un dispositivo, una pipe o un socket; non è stato aperto.</translation>
    </message>
    <message>
        <source>A line or element is too long; the rest was not read.</source>
        <translation>Una riga o un elemento è troppo lungo; il resto non è stato letto.</translation>
    </message>
    <message>
        <source>A link; it was not followed.</source>
        <translation>Un collegamento; non è stato seguito.</translation>
    </message>
    <message>
        <source>Begin with an empty text or with no value.</source>
        <translation>Iniziare con un testo vuoto o senza valore.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Scegliere una cartella esistente in cui si può scrivere e con spazio sufficiente.</translation>
    </message>
    <message>
        <source>Choose another name or folder for the list.</source>
        <translation>Scegliere un altro nome o un&apos;altra cartella per l&apos;elenco.</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>Scegliere una di queste estensioni.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Compare LSIDs as text; count and sort by another column.</source>
        <translation>Confrontare gli LSID come testo; contare e ordinare in base a un&apos;altra colonna.</translation>
    </message>
    <message>
        <source>Compare texts, and only for being equal.</source>
        <translation>Confrontare testi, e solo per uguaglianza.</translation>
    </message>
    <message>
        <source>Compared or computed with numbers</source>
        <translation>Confrontati o calcolati con numeri</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Declare it as a text (string).</source>
        <translation>Dichiararlo come testo (string).</translation>
    </message>
    <message>
        <source>Declare the namespace (see api/reporting.xsd and api/command.xsd on your site) and use its prefix.</source>
        <translation>Dichiarare lo spazio dei nomi (vedere api/reporting.xsd e api/command.xsd sul proprio sito) e usarne il prefisso.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Estratto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format the column as text; what fills and reads it must take 32 characters.</source>
        <translation>Formattare la colonna come testo; ciò che la riempie e la legge deve accettare 32 caratteri.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Non è stato possibile leggerlo.</translation>
    </message>
    <message>
        <source>It declares XML entities or wants something from outside, and was not read.</source>
        <translation>Dichiara entità XML o richiede qualcosa dall&apos;esterno; non è stato letto.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>È danneggiato o non è ciò che dice il nome.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>È protetto da password. Salvarne una copia senza.</translation>
    </message>
    <message>
        <source>It unfolds to far more than a workbook holds and was not read.</source>
        <translation>Si espande ben oltre il contenuto di una cartella di lavoro; non è stato letto.</translation>
    </message>
    <message>
        <source>Keep it as the text that it is.</source>
        <translation>Lasciarlo come testo, quale è.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>LSEQ is a running number, but neither guaranteed to be unique nor strictly sequential.</source>
        <translation>LSEQ è un numero progressivo, ma non è garantito che sia univoco né strettamente sequenziale.</translation>
    </message>
    <message>
        <source>Leave the conversion out and handle it as text.</source>
        <translation>Eliminare la conversione e trattarlo come testo.</translation>
    </message>
    <message>
        <source>Let any text pass, such as 32 hexadecimal digits.</source>
        <translation>Accettare qualsiasi testo, ad esempio 32 cifre esadecimali.</translation>
    </message>
    <message>
        <source>Line or cell</source>
        <translation>Riga o cella</translation>
    </message>
    <message>
        <source>Make it a string of up to 32 characters.</source>
        <translation>Renderlo una stringa di massimo 32 caratteri.</translation>
    </message>
    <message>
        <source>Make it varchar(32), in Oracle varchar2(32).</source>
        <translation>Renderlo varchar(32), in Oracle varchar2(32).</translation>
    </message>
    <message>
        <source>Name the columns one by one; take lseq along as an integer where you need it.</source>
        <translation>Indicare le colonne una per una; includere lseq come intero dove serve.</translation>
    </message>
    <message>
        <source>Name the files and folders of your integration.</source>
        <translation>Indicare i file e le cartelle della propria integrazione.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Nothing was named to look through.</source>
        <translation>Non è stato indicato nulla da esaminare.</translation>
    </message>
    <message>
        <source>Print it as text (%s).</source>
        <translation>Stamparlo come testo (%s).</translation>
    </message>
    <message>
        <source>Printed as a number</source>
        <translation>Stampati come numero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>SQL: columns, variables and conversions</source>
        <translation>SQL: colonne, variabili e conversioni</translation>
    </message>
    <message>
        <source>Sample answers from before 10.6</source>
        <translation>Risposte di esempio precedenti alla 10.6</translation>
    </message>
    <message>
        <source>Schemas and mappings</source>
        <translation>Schemi e mapping</translation>
    </message>
    <message>
        <source>Sort by start time, or by LSEQ, which is neither guaranteed to be unique nor strictly sequential.</source>
        <translation>Ordinare per ora di inizio o per LSEQ, di cui non è garantito che sia univoco né strettamente sequenziale.</translation>
    </message>
    <message>
        <source>Sorted by LSID</source>
        <translation>Ordinati per LSID</translation>
    </message>
    <message>
        <source>Source code: declared as a number</source>
        <translation>Codice sorgente: dichiarati come numero</translation>
    </message>
    <message>
        <source>Source code: read as a number</source>
        <translation>Codice sorgente: letti come numero</translation>
    </message>
    <message>
        <source>Test with an LSID such as c69a8e10bea9428f816cfababe9815fe and with the new element lseq.</source>
        <translation>Provare con un LSID come c69a8e10bea9428f816cfababe9815fe e con il nuovo elemento lseq.</translation>
    </message>
    <message>
        <source>Test with an answer that has the namespace (see api/reporting.xsd and api/command.xsd on your site).</source>
        <translation>Provare con una risposta che contiene lo spazio dei nomi (vedere api/reporting.xsd e api/command.xsd sul proprio sito).</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s table session gets a new column lseq, so there is one more column here.</source>
        <translation>La tabella session del client di integrazione riceve la nuova colonna lseq: qui ci sarà una colonna in più.</translation>
    </message>
    <message numerus="yes">
        <source>The column {name} holds %n number(s).</source>
        <translation>
            <numerusform>La colonna {name} contiene %n numero.</numerusform>
            <numerusform>La colonna {name} contiene %n numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new column lseq</source>
        <translation>La nuova colonna lseq</translation>
    </message>
    <message>
        <source>The path {name} names {found} without a namespace and finds nothing in answers from 10.6 on.</source>
        <translation>Il percorso {name} indica {found} senza spazio dei nomi e non trova nulla nelle risposte dalla 10.6.</translation>
    </message>
    <message>
        <source>There is more than is listed here.</source>
        <translation>C&apos;è più di quanto è elencato qui.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Non esiste alcun file o cartella {path}.</translation>
    </message>
    <message>
        <source>This format is not read. Save a workbook as .xlsx, and the schema of a database as SQL.</source>
        <translation>Questo formato non viene letto. Salvare una cartella di lavoro come .xlsx e lo schema di un database come SQL.</translation>
    </message>
    <message>
        <source>This formula takes an LSID for a number ({found}).</source>
        <translation>Questa formula tratta un LSID come numero ({found}).</translation>
    </message>
    <message>
        <source>This pattern lets only digits pass as {name} ({found}); an LSID from 10.6 on does not match.</source>
        <translation>Questo modello accetta solo cifre per {name} ({found}); un LSID dalla 10.6 non corrisponde.</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>Come deve diventare</translation>
    </message>
    <message>
        <source>XML paths without a namespace</source>
        <translation>Percorsi XML senza spazio dei nomi</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>Impossibile scrivere {file}.</translation>
    </message>
    <message>
        <source>{file} has an ending that is none of .csv, .json and .html.</source>
        <translation>{file} non ha un&apos;estensione tra .csv, .json e .html.</translation>
    </message>
    <message>
        <source>{file} is one of the files that are looked through; it is not replaced.</source>
        <translation>{file} è tra i file da esaminare e non viene sostituito.</translation>
    </message>
    <message>
        <source>{found} makes a number of {name}; it fails as soon as an LSID has letters.</source>
        <translation>{found} converte {name} in numero; fallisce appena un LSID contiene lettere.</translation>
    </message>
    <message>
        <source>{found} prints {name} as a number.</source>
        <translation>{found} stampa {name} come numero.</translation>
    </message>
    <message>
        <source>{found} reads {name} as a number; it fails as soon as an LSID has letters.</source>
        <translation>{found} legge {name} come numero; fallisce appena un LSID contiene lettere.</translation>
    </message>
    <message>
        <source>{found} uses the order of {name}; the order of LSIDs says nothing from 10.6 on.</source>
        <translation>{found} usa l&apos;ordine di {name}; dalla 10.6 l&apos;ordine degli LSID non indica nulla.</translation>
    </message>
    <message>
        <source>{name} has no namespace here: this answer is from before 10.6, and so is what is tested with it.</source>
        <translation>{name} qui non ha spazio dei nomi: questa risposta precede la 10.6, e così ciò che viene provato con essa.</translation>
    </message>
    <message>
        <source>{name} has the type {found} here; from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} qui è di tipo {found}; dalla 10.6 un LSID è un testo di 32 caratteri.</translation>
    </message>
    <message>
        <source>{name} is a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} qui è un numero ({found}); dalla 10.6 un LSID è un testo di 32 caratteri.</translation>
    </message>
    <message>
        <source>{name} is compared with a number ({found}).</source>
        <translation>{name} viene confrontato con un numero ({found}).</translation>
    </message>
    <message>
        <source>{name} is computed with ({found}).</source>
        <translation>Si eseguono calcoli con {name} ({found}).</translation>
    </message>
    <message>
        <source>{name} is declared as a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} qui è dichiarato come numero ({found}); dalla 10.6 un LSID è un testo di 32 caratteri.</translation>
    </message>
    <message>
        <source>{name} is set to a number ({found}).</source>
        <translation>A {name} viene assegnato un numero ({found}).</translation>
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
        <translation>Accordarsi con {owner} su chi continua. Questa finestra può solo mostrare l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>All {number} entries are as they were written.</source>
        <translation>Tutte le {number} voci sono come sono state scritte.</translation>
    </message>
    <message>
        <source>Another program keeps {file} locked.</source>
        <translation>Un altro programma tiene bloccato {file}.</translation>
    </message>
    <message>
        <source>Blocked by findings: {step}</source>
        <translation>Bloccata da rilievi: {step}</translation>
    </message>
    <message>
        <source>Can go on now, the wait is over: {step}</source>
        <translation>Può proseguire, attesa terminata: {step}</translation>
    </message>
    <message>
        <source>Can go on now: maintenance window {number} was planned for {at}</source>
        <translation>Può proseguire: l&apos;intervento di manutenzione {number} era previsto per il {at}</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read and write the file, then try again.</source>
        <translation>Controllare che l&apos;unità sia collegata e che sia consentito leggere e scrivere il file, poi riprovare.</translation>
    </message>
    <message>
        <source>Check the path, or start a new run.</source>
        <translation>Controllare il percorso, oppure avviare una nuova esecuzione.</translation>
    </message>
    <message>
        <source>Choose another name, or open that run.</source>
        <translation>Scegliere un altro nome, oppure aprire quell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Close it on {host}. Without a sign of life it can be taken over from {moment} on.</source>
        <translation>Chiuderla su {host}. Senza segni di attività si può prendere in carico a partire dal {moment}.</translation>
    </message>
    <message>
        <source>Close programs that copy or scan this file, then try again.</source>
        <translation>Chiudere i programmi che copiano o analizzano questo file, poi riprovare.</translation>
    </message>
    <message>
        <source>Continue in the window that has it open, or close that one first.</source>
        <translation>Continuare nella finestra in cui è aperto, oppure chiudere prima quella.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file, or start a new run with the new plan.</source>
        <translation>Continuare con il piano nel file di esecuzione, oppure avviare una nuova esecuzione con il nuovo piano.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file. For another way, finish this run and start a new one.</source>
        <translation>Continuare con il piano nel file di esecuzione. Per un&apos;altra via, concludere questa esecuzione e avviarne una nuova.</translation>
    </message>
    <message>
        <source>Copy the run file to a folder on this computer that you may write to, and open the copy.</source>
        <translation>Copiare il file di esecuzione in una cartella di questo computer in cui sia consentito scrivere, e aprire la copia.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiata</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Entry {number} does not follow the one before it.</source>
        <translation>La voce {number} non segue quella precedente.</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>La voce {number} manca.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it had been written.</source>
        <translation>La voce {number} è stata modificata dopo la scrittura.</translation>
    </message>
    <message>
        <source>Entry {number} was not written by this program.</source>
        <translation>La voce {number} non è stata scritta da questo programma.</translation>
    </message>
    <message>
        <source>Failed: {step}</source>
        <translation>Non riuscito: {step}</translation>
    </message>
    <message>
        <source>Free some space on that drive, then continue the run.</source>
        <translation>Liberare spazio su quell&apos;unità, poi continuare l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Interrupted: {step}</source>
        <translation>Interrotta: {step}</translation>
    </message>
    <message>
        <source>Open it with version {program} or later.</source>
        <translation>Aprirlo con la versione {program} o successiva.</translation>
    </message>
    <message>
        <source>Open now: {step}</source>
        <translation>Ora aperta: {step}</translation>
    </message>
    <message>
        <source>Planned, not begun</source>
        <translation>Pianificata, non iniziata</translation>
    </message>
    <message>
        <source>Stopped at your request: {step}</source>
        <translation>Arresto su richiesta: {step}</translation>
    </message>
    <message>
        <source>Stopped, because access was refused: {step}</source>
        <translation>Fermata per accesso negato: {step}</translation>
    </message>
    <message>
        <source>The plan can no longer be changed, because {name} was begun. These steps differ: {steps}.</source>
        <translation>Il piano non è più modificabile, perché «{name}» è già iniziato. Questi passaggi sono diversi: {steps}.</translation>
    </message>
    <message>
        <source>The plan in {file} contains something that this program does not know.</source>
        <translation>Il piano in {file} contiene qualcosa che questo programma non conosce.</translation>
    </message>
    <message>
        <source>There is no run file {file}.</source>
        <translation>Il file di esecuzione {file} non esiste.</translation>
    </message>
    <message>
        <source>There is no space left for {file}. Nothing half-written was kept.</source>
        <translation>Non c&apos;è più spazio per {file}. Nulla di scritto a metà è stato conservato.</translation>
    </message>
    <message>
        <source>Use a copy of this file if you have one. Otherwise start a new run for the same site: what has been reached is seen on the appliances and is not done twice.</source>
        <translation>Usare una copia di questo file, se disponibile. Altrimenti avviare una nuova esecuzione per lo stesso sito: ciò che è stato raggiunto si vede sui dispositivi e non viene ripetuto.</translation>
    </message>
    <message>
        <source>Waiting for a person: {step}</source>
        <translation>In attesa di una persona: {step}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>In attesa dell&apos;intervento di manutenzione {number}, che inizia il {at}</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>In attesa fino al {until}: {step}</translation>
    </message>
    <message>
        <source>{file} belongs to another plan. These steps differ: {steps}.</source>
        <translation>{file} appartiene a un altro piano. Questi passaggi sono diversi: {steps}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written.</source>
        <translation>Impossibile leggere o scrivere {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written to.</source>
        <translation>Impossibile scrivere in {file}.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} esiste già.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a run file.</source>
        <translation>{file} è danneggiato o non è un file di esecuzione.</translation>
    </message>
    <message>
        <source>{file} is damaged. {reason}</source>
        <translation>{file} è danneggiato. {reason}</translation>
    </message>
    <message>
        <source>{file} is empty: its run was never begun.</source>
        <translation>{file} è vuoto: la sua esecuzione non è mai iniziata.</translation>
    </message>
    <message>
        <source>{file} is in use by {owner} on {host} since {since}.</source>
        <translation>{file} è in uso da parte di {owner} su {host} dal {since}.</translation>
    </message>
    <message>
        <source>{file} is open in another program on this computer.</source>
        <translation>{file} è aperto in un altro programma su questo computer.</translation>
    </message>
    <message>
        <source>{file} was taken over by {owner} on {host}; nothing more is written here.</source>
        <translation>{file} è stato preso in carico da {owner} su {host}; qui non viene scritto altro.</translation>
    </message>
    <message>
        <source>{file} was written by version {program} of this program, which is newer than this one ({own}).</source>
        <translation>{file} è stato scritto dalla versione {program} di questo programma, più recente di questa ({own}).</translation>
    </message>
    <message>
        <source>{host} has been silent since {beat}. Take the run over if nobody works with it there.</source>
        <translation>{host} non dà segni di attività dal {beat}. Prendere in carico l&apos;esecuzione se nessuno vi lavora da quel computer.</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>Check whether it reaches the vendor&apos;s update server and whether its clock is right: {page}.</source>
        <translation>Controllare che raggiunga il server di aggiornamento del produttore e che il suo orologio sia esatto: {page}.</translation>
    </message>
    <message>
        <source>That a backup can be restored on older software is stated nowhere, so it is not planned. Choose {old} or later.</source>
        <translation>Da nessuna parte è indicato che un backup si possa ripristinare su un software meno recente: perciò non viene pianificato. Scegliere {old} o una versione successiva.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>Il dispositivo non ha potuto cercare gli aggiornamenti: {words}</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}; the assistant presses nothing there.</source>
        <translation>La pagina {page} ha la sezione {section}; lì l&apos;assistente non preme nulla.</translation>
    </message>
    <message>
        <source>Upgrade this site in stages, as the vendor describes.</source>
        <translation>Aggiornare questo sito per gradi, come descritto dal produttore.</translation>
    </message>
    <message>
        <source>Version {version} is older than what the old appliance runs: {old}.</source>
        <translation>La versione {version} è precedente a quella del vecchio dispositivo: {old}.</translation>
    </message>
</context>
<context>
    <name>method</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more region(s), divided without anything against it</source>
        <translation>
            <numerusform>ancora %n regione, divisa senza obiezioni</numerusform>
            <numerusform>altre %n regioni, divise senza obiezioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n giro</numerusform>
            <numerusform>%n giri</numerusform>
        </translation>
    </message>
    <message>
        <source>All as proposed</source>
        <translation>Tutti come proposto</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Come proposto</translation>
    </message>
    <message>
        <source>Asking the name servers about {host}</source>
        <translation>Interrogazione dei server dei nomi su {host}</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first</source>
        <translation>Asincrono: prima il backup</translation>
    </message>
    <message>
        <source>At least one node has to go first.</source>
        <translation>Almeno un nodo deve essere aggiornato per primo.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}, and check that the name servers return that address.</source>
        <translation>Sul controller DNS si indirizza il record di {host} a {address}, e si controlla che i server dei nomi restituiscano quell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}. The assistant watches until the name servers and this computer return that address.</source>
        <translation>Sul controller DNS si indirizza il record di {host} a {address}. L&apos;assistente osserva finché i server dei nomi e questo computer non restituiscono quell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>At the NAT controller you point the entry of {host} to {address}. The public address and the DNS record stay as they are.</source>
        <translation>Sul controller NAT si indirizza la voce di {host} a {address}. L&apos;indirizzo pubblico e il record DNS restano come sono.</translation>
    </message>
    <message>
        <source>Before 10.6, sessions are not merged: the session data of {primary} is extracted before the swap.</source>
        <translation>Prima della 10.6 le sessioni non vengono unite: i dati delle sessioni di {primary} si estraggono prima dello scambio.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Controlla aggiornamenti</translation>
    </message>
    <message>
        <source>Choose which appliance goes first.</source>
        <translation>Scegliere quale dispositivo viene prima.</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Scelto da</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Record DNS</translation>
    </message>
    <message>
        <source>Either way, both appliances end up on the same version. The ways differ in what is interrupted and in what you do by hand.</source>
        <translation>In ogni caso, alla fine entrambi i dispositivi hanno la stessa versione. Le vie si distinguono per ciò che viene interrotto e per ciò che si esegue manualmente.</translation>
    </message>
    <message>
        <source>First and second half</source>
        <translation>Prima e seconda metà</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Prima metà</translation>
    </message>
    <message>
        <source>First half: {nodes}, {clients}</source>
        <translation>Prima metà: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region are upgraded first. The assistant proposes which; you can change it.</source>
        <translation>La metà dei nodi di traffico di ogni regione viene aggiornata per prima. L’assistente propone quali; è possibile cambiarli.</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region take part first, the others are held back. The assistant proposes which; you can change it.</source>
        <translation>Prima partecipa metà dei nodi di traffico di ogni regione, gli altri vengono tenuti indietro. L&apos;assistente propone quali; la scelta si può cambiare.</translation>
    </message>
    <message>
        <source>How many nodes at the same time</source>
        <translation>Quanti nodi contemporaneamente</translation>
    </message>
    <message>
        <source>How the site is led to {appliance}</source>
        <translation>Come portare il sito a {appliance}</translation>
    </message>
    <message>
        <source>In the 10.6 era, the data sync before failover is broken is forced on {backup}, and updates come as files. Guides for later versions say otherwise; for this site, the one of its era counts.</source>
        <translation>Nell&apos;epoca 10.6 la sincronizzazione dei dati che precede l&apos;interruzione del failover si forza su {backup}, e gli aggiornamenti arrivano come file. Le guide delle versioni successive dicono altro; per questo sito vale quella della sua epoca.</translation>
    </message>
    <message>
        <source>It goes to {backup} by itself, when {primary} becomes backup. Nothing has to be done for it.</source>
        <translation>Passa da sé a {backup} quando {primary} diventa backup. Non occorre fare nulla.</translation>
    </message>
    <message>
        <source>Its nodes install updates together: what is installed on the primary is installed on all that take part. So half of the nodes, and the backup where there is one, are held back first, and stay as they are until you have seen the new version work.</source>
        <translation>I suoi nodi installano gli aggiornamenti insieme: ciò che si installa sul principale viene installato su tutti quelli che partecipano. Perciò metà dei nodi e, se c&apos;è, il backup vengono prima tenuti indietro e restano come sono finché non si è visto funzionare la nuova versione.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Interventi di manutenzione</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>Voce NAT</translation>
    </message>
    <message>
        <source>No shared IP address was found on the appliances, so that way is not available here.</source>
        <translation>Sui dispositivi non è stato trovato alcun indirizzo IP condiviso, quindi qui questa via non è disponibile.</translation>
    </message>
    <message>
        <source>No swap: the primary stays primary, and nothing changes in the network.</source>
        <translation>Nessuno scambio: il principale resta principale e nella rete non cambia nulla.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Nodes that are upgraded at the same time</source>
        <translation>Nodi aggiornati contemporaneamente</translation>
    </message>
    <message>
        <source>On the consoles, the assistant disables it on {primary} and at once enables it on {backup}. You act only where a console cannot be reached.</source>
        <translation>Nelle console l&apos;assistente lo disabilita su {primary} e lo abilita subito su {backup}. L&apos;operatore interviene solo dove una console non è raggiungibile.</translation>
    </message>
    <message>
        <source>On the consoles, you disable it on {primary} and at once enable it on {backup}.</source>
        <translation>Nelle console lo si disabilita su {primary} e lo si abilita subito su {backup}.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno in meno</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno in più</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}, at present with {clients}.</source>
        <translation>Fuori servizio durante l&apos;aggiornamento della prima metà: {nodes}, al momento con {clients}.</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}. Their clients are not known.</source>
        <translation>Fuori servizio durante l&apos;aggiornamento della prima metà: {nodes}. Quanti client hanno non è noto.</translation>
    </message>
    <message>
        <source>Return, Space or a double click moves a node to the other half. What you have chosen stays; the assistant balances the rest.</source>
        <translation>Invio, Spazio o un doppio clic sposta un nodo nell’altra metà. Ciò che è stato scelto resta; l’assistente bilancia il resto.</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Seconda metà</translation>
    </message>
    <message>
        <source>Second half: {nodes}, {clients}</source>
        <translation>Seconda metà: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Shared IP address {address}</source>
        <translation>Indirizzo IP condiviso {address}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Sito inattivo</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Passaggi manuali</translation>
    </message>
    <message>
        <source>Synchronous: the primary first</source>
        <translation>Sincrono: prima il principale</translation>
    </message>
    <message>
        <source>The DNS record</source>
        <translation>Il record DNS</translation>
    </message>
    <message>
        <source>The assistant holds nodes back, switches automatic failover off, proves versions, and restores all of it. Only the beginning of the vendor&apos;s way is published: you install the packages yourself, by the vendor&apos;s page.</source>
        <translation>L&apos;assistente tiene indietro i nodi, disattiva il failover automatico, verifica le versioni e ripristina tutto. Della procedura del produttore è pubblicato solo l&apos;inizio: i pacchetti si installano manualmente, seguendo la pagina del produttore.</translation>
    </message>
    <message>
        <source>The figures follow once it is known which packages have to be installed.</source>
        <translation>Le cifre seguono appena è noto quali pacchetti vanno installati.</translation>
    </message>
    <message>
        <source>The figures follow once you have named the packages, on the next page.</source>
        <translation>Le cifre seguono dopo l&apos;indicazione dei pacchetti, nella pagina successiva.</translation>
    </message>
    <message>
        <source>The figures follow once you have typed what the Updates page lists, on the next page.</source>
        <translation>Le cifre seguono dopo aver digitato, nella pagina successiva, ciò che elenca la pagina Aggiornamenti.</translation>
    </message>
    <message>
        <source>The first half is upgraded while the second half serves everybody; then they change over. Within a region both halves should carry about the same number of clients.</source>
        <translation>La prima metà viene aggiornata mentre la seconda serve tutti; poi si scambiano. All’interno di una regione le due metà dovrebbero avere all’incirca lo stesso numero di client.</translation>
    </message>
    <message>
        <source>The first half takes part and is upgraded with the primary; the second half is held back. Within a region both halves should carry about the same number of clients.</source>
        <translation>La prima metà partecipa e viene aggiornata con il principale; la seconda viene tenuta indietro. All&apos;interno di una regione le due metà dovrebbero servire circa lo stesso numero di client.</translation>
    </message>
    <message>
        <source>The list of updates is being read; the figures follow.</source>
        <translation>Lettura dell&apos;elenco degli aggiornamenti in corso; le cifre seguono.</translation>
    </message>
    <message>
        <source>The list of updates on the appliance is empty</source>
        <translation>L&apos;elenco degli aggiornamenti sul dispositivo è vuoto</translation>
    </message>
    <message>
        <source>The name servers are being asked how long others may cache the record.</source>
        <translation>Ai server dei nomi viene chiesto per quanto tempo altri possono conservare il record nella cache.</translation>
    </message>
    <message>
        <source>The new version is tested on the backup before anybody has to work with it.</source>
        <translation>La nuova versione viene provata sul backup prima che qualcuno debba lavorarci.</translation>
    </message>
    <message>
        <source>The run has begun; its method can no longer be changed.</source>
        <translation>L&apos;esecuzione è iniziata; il suo metodo non può più essere modificato.</translation>
    </message>
    <message>
        <source>The site has to be led to the other appliance, and the roles stay swapped.</source>
        <translation>Il sito va portato all&apos;altro dispositivo, e i ruoli restano scambiati.</translation>
    </message>
    <message>
        <source>The site is down for the swap only.</source>
        <translation>Il sito è fuori servizio solo per lo scambio.</translation>
    </message>
    <message>
        <source>The site is down for the swap only; the new version can be tested beforehand.</source>
        <translation>Il sito è inattivo solo durante lo scambio; la nuova versione si può provare prima.</translation>
    </message>
    <message>
        <source>The site is down while the primary is upgraded.</source>
        <translation>Il sito è inattivo durante l&apos;aggiornamento del principale.</translation>
    </message>
    <message>
        <source>The time follows once the packages are known.</source>
        <translation>La durata segue quando i pacchetti sono noti.</translation>
    </message>
    <message>
        <source>This cluster is upgraded in stages</source>
        <translation>Questo cluster si aggiorna per gradi</translation>
    </message>
    <message>
        <source>To the first half</source>
        <translation>Nella prima metà</translation>
    </message>
    <message>
        <source>To the second half</source>
        <translation>Nella seconda metà</translation>
    </message>
    <message>
        <source>Until the site answers there: usually {range} ({source})</source>
        <translation>Finché il sito non risponde da lì: di solito {range} ({source})</translation>
    </message>
    <message>
        <source>Variant 1: upgrade the production appliance in place</source>
        <translation>Variante 1: aggiornare sul posto il dispositivo di produzione</translation>
    </message>
    <message>
        <source>Variant 2: production and backup swap roles</source>
        <translation>Variante 2: produzione e backup si scambiano i ruoli</translation>
    </message>
    <message>
        <source>When one fails, no other one is begun; those that are under way are finished.</source>
        <translation>Se uno non riesce, non ne viene iniziato un altro; quelli in corso vengono portati a termine.</translation>
    </message>
    <message>
        <source>Which appliance goes first?</source>
        <translation>Quale dispositivo viene prima?</translation>
    </message>
    <message>
        <source>Which nodes go first?</source>
        <translation>Quali nodi per primi?</translation>
    </message>
    <message>
        <source>Why the regions are divided like this</source>
        <translation>Perché le regioni sono divise così</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Senza failover</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>almeno %n client</numerusform>
            <numerusform>almeno %n client</numerusform>
        </translation>
    </message>
    <message>
        <source>first half</source>
        <translation>prima metà</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>consigliato</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>seconda metà</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>l’assistente</translation>
    </message>
    <message>
        <source>you</source>
        <translation>l&apos;operatore</translation>
    </message>
    <message>
        <source>{backup} is upgraded and tested in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>{backup} viene aggiornato e provato nel primo intervento, poi diventa il principale. {primary} segue nel secondo e resta il backup.</translation>
    </message>
    <message>
        <source>{backup} is upgraded by files in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>{backup} viene aggiornato con file nel primo intervento, poi diventa il principale. {primary} segue nel secondo e resta il backup.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} di {all}</translation>
    </message>
    <message>
        <source>{nodes} in {rounds}</source>
        <translation>{nodes} in {rounds}</translation>
    </message>
    <message>
        <source>{primary} is upgraded by files in the first window and stays primary. {backup} follows in the second.</source>
        <translation>{primary} viene aggiornato con file nel primo intervento e resta il principale. {backup} segue nel secondo.</translation>
    </message>
    <message>
        <source>{primary} is upgraded in the first window and stays primary. {backup} follows in the second.</source>
        <translation>{primary} viene aggiornato nel primo intervento e resta il principale. {backup} segue nel secondo.</translation>
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
        <translation>{text} Sito inattivo: {down}. Senza failover: {without}. Interventi di manutenzione: {windows}. Passaggi manuali: {by_hand}.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“Without failover” does not include the time between the windows. All times are typical values.</source>
        <translation>«Senza failover» non comprende il tempo tra gli interventi. Tutti i tempi sono valori tipici.</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Both copies lie on the same drive: if it fails, both are lost.</source>
        <translation>Entrambe le copie sono sulla stessa unità: se si guasta, vanno perse tutte e due.</translation>
    </message>
    <message>
        <source>Bring the medium that was packed for this shopping list.</source>
        <translation>Portare il supporto rimovibile preparato per questa lista di prelievo.</translation>
    </message>
    <message>
        <source>By its date ({packed}) the manifest is older than the shopping list ({made}); its seal fits.</source>
        <translation>In base alla data ({packed}) il manifesto è precedente alla lista di prelievo ({made}); il suo sigillo è valido.</translation>
    </message>
    <message>
        <source>Check the clocks of both computers.</source>
        <translation>Controllare gli orologi di entrambi i computer.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the update files.</source>
        <translation>Scegliere il supporto rimovibile o la cartella con i file di aggiornamento.</translation>
    </message>
    <message>
        <source>Choose the medium that the closed network&apos;s computer wrote, or its topmost folder.</source>
        <translation>Scegliere il supporto rimovibile scritto dal computer della rete isolata, o la sua cartella principale.</translation>
    </message>
    <message>
        <source>Choose the medium that was packed for this site.</source>
        <translation>Scegliere il supporto rimovibile preparato per questo sito.</translation>
    </message>
    <message>
        <source>Compare its code by telephone with whoever packed the files, or pack them again.</source>
        <translation>Confrontare il suo codice per telefono con chi ha preparato i file, oppure prepararli di nuovo.</translation>
    </message>
    <message>
        <source>Compare the code by telephone with whoever packed the files; go on only if it is the same.</source>
        <translation>Confrontare il codice per telefono con chi ha preparato i file; proseguire solo se coincide.</translation>
    </message>
    <message>
        <source>Connect that medium; or copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Collegare quel supporto, oppure copiare il file su un&apos;altra unità e acquisirlo di nuovo da lì. Viene offerto una sola volta.</translation>
    </message>
    <message>
        <source>Connect the medium again and start again: what is already there is checked and continued.</source>
        <translation>Collegare di nuovo il supporto rimovibile e ricominciare: ciò che è già presente viene controllato e completato.</translation>
    </message>
    <message>
        <source>Connect the medium with this list, or copy its folder {top} to the other medium first.</source>
        <translation>Collegare il supporto rimovibile con questa lista, oppure copiare prima la sua cartella {top} sull&apos;altro.</translation>
    </message>
    <message>
        <source>Copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Copiare il file su un&apos;altra unità e acquisirlo di nuovo da lì. Viene offerto una sola volta.</translation>
    </message>
    <message>
        <source>Do not install it. Bring the other verified copy of this file, or fetch it again.</source>
        <translation>Non installarlo. Portare l&apos;altra copia verificata di questo file, oppure scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Do not install these files. Find out who had the medium, and pack it again.</source>
        <translation>Non installare questi file. Accertare chi ha avuto il supporto rimovibile, e prepararlo di nuovo.</translation>
    </message>
    <message>
        <source>Do not use this medium. Find out who changed it, and pack the files again.</source>
        <translation>Non usare questo supporto rimovibile. Accertare chi lo ha modificato, e preparare di nuovo i file.</translation>
    </message>
    <message>
        <source>Download it with the key of this appliance, then pack again. What is packed stays packed.</source>
        <translation>Scaricarlo con la chiave di questo dispositivo, poi ripetere la preparazione. Ciò che è già pronto resta.</translation>
    </message>
    <message>
        <source>Fetch it with the download key of this appliance and bring it on another journey.</source>
        <translation>Scaricarlo con la chiave di download di questo dispositivo e portarlo con un altro viaggio.</translation>
    </message>
    <message>
        <source>Find out where it is, then start again.</source>
        <translation>Accertare dove si trova, poi ricominciare.</translation>
    </message>
    <message>
        <source>Go on there, or write a new shopping list in the closed network.</source>
        <translation>Proseguire lì, oppure scrivere una nuova lista di prelievo nella rete isolata.</translation>
    </message>
    <message>
        <source>It is taken over under its right name. Find out who had the medium.</source>
        <translation>Viene acquisito con il suo nome giusto. Accertare chi ha avuto il supporto rimovibile.</translation>
    </message>
    <message>
        <source>Keep one of them on another drive until everything is installed.</source>
        <translation>Conservarne una su un&apos;altra unità finché tutto non è installato.</translation>
    </message>
    <message>
        <source>Look at what it is. Move it to another folder, then start again.</source>
        <translation>Guardare di che cosa si tratta. Spostarlo in un&apos;altra cartella, poi ricominciare.</translation>
    </message>
    <message>
        <source>Make room, or make sure that you may write there, then try again.</source>
        <translation>Liberare spazio, o accertarsi di potervi scrivere, poi riprovare.</translation>
    </message>
    <message>
        <source>Make room, or use a larger medium, then start again. Delete no update file.</source>
        <translation>Liberare spazio, o usare un supporto rimovibile più grande, poi ricominciare. Non eliminare file di aggiornamento.</translation>
    </message>
    <message>
        <source>Move it away and bring the update files in once more.</source>
        <translation>Spostarlo altrove e acquisire di nuovo i file di aggiornamento.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indicare il file stesso.</translation>
    </message>
    <message>
        <source>Not everything in {folder} could be looked through.</source>
        <translation>Non è stato possibile esaminare tutto il contenuto di {folder}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; what is there was left as it was.</source>
        <translation>Non è possibile scrivere nulla in {folder}; ciò che contiene è stato lasciato com&apos;era.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If nobody knows it, find out who had the medium.</source>
        <translation>Non occorre fare nulla. Se nessuno lo riconosce, accertare chi ha avuto il supporto rimovibile.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the manifest of this medium is not proven.</source>
        <translation>Nulla è stato acquisito: il manifesto di questo supporto rimovibile non è verificato.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there are two verified copies.</source>
        <translation>Di {package} per {appliance} ci sono due copie verificate.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there is only one verified copy.</source>
        <translation>Di {package} per {appliance} c&apos;è una sola copia verificata.</translation>
    </message>
    <message>
        <source>Open it to see what it says. An update can be fetched only once: if it is not offered again, ask Technical Support.</source>
        <translation>Aprire il file per vedere che cosa contiene. Un aggiornamento si può scaricare una sola volta: se non viene più proposto, rivolgersi al supporto tecnico.</translation>
    </message>
    <message>
        <source>Pack the files once more on the unrestricted computer; what is there is continued.</source>
        <translation>Preparare di nuovo i file sul computer senza limitazioni; ciò che è già presente viene completato.</translation>
    </message>
    <message>
        <source>Pack the folder into one file, such as a ZIP archive, and carry that.</source>
        <translation>Comprimere la cartella in un unico file, ad esempio un archivio ZIP, e portare quello.</translation>
    </message>
    <message>
        <source>Say for each package which file it is, and pack again. Nothing was sealed.</source>
        <translation>Indicare per ogni pacchetto qual è il suo file, e ripetere la preparazione. Nulla è stato sigillato.</translation>
    </message>
    <message>
        <source>Say which file is which package, a line for each: package=file.</source>
        <translation>Indicare quale file è quale pacchetto, uno per riga: pacchetto=file.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Indicare quale si intende.</translation>
    </message>
    <message>
        <source>See that you may read it, then start again.</source>
        <translation>Accertarsi di poterlo leggere, poi ricominciare.</translation>
    </message>
    <message>
        <source>Start packing again on the unrestricted computer: what is there is continued.</source>
        <translation>Riavviare la preparazione sul computer senza limitazioni: ciò che è già presente viene completato.</translation>
    </message>
    <message>
        <source>Take it from the other verified copy on the unrestricted computer, and pack it again.</source>
        <translation>Prenderlo dall&apos;altra copia verificata sul computer senza limitazioni, e prepararlo di nuovo.</translation>
    </message>
    <message>
        <source>Take off the write protection, or use a medium that you may write to, then start again.</source>
        <translation>Togliere la protezione da scrittura, o usare un supporto rimovibile scrivibile, poi ricominciare.</translation>
    </message>
    <message>
        <source>The file for {package} of {appliance} is the very file that is packed for another package.</source>
        <translation>Il file per {package} di {appliance} è lo stesso che viene preparato per un altro pacchetto.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Impossibile leggere il file {file}.</translation>
    </message>
    <message>
        <source>The file {file} changed while it was read.</source>
        <translation>Il file {file} è cambiato durante la lettura.</translation>
    </message>
    <message>
        <source>The file {file} is a web page, not an update file.</source>
        <translation>Il file {file} è una pagina Web, non un file di aggiornamento.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Il file {file} è vuoto.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>Il file {file} non c&apos;è.</translation>
    </message>
    <message>
        <source>The file {file} is not what was noted down: its SHA-256 differs.</source>
        <translation>Il file {file} non è quello annotato: il suo SHA-256 è diverso.</translation>
    </message>
    <message>
        <source>The folder {folder} holds links, or names that not every medium takes.</source>
        <translation>La cartella {folder} contiene collegamenti, oppure nomi non ammessi da ogni supporto rimovibile.</translation>
    </message>
    <message>
        <source>The index of the update files cannot be read: {file}.</source>
        <translation>Impossibile leggere l&apos;indice dei file di aggiornamento: {file}.</translation>
    </message>
    <message>
        <source>The manifest belongs to the shopping list {other}, not to {list}.</source>
        <translation>Il manifesto appartiene alla lista di prelievo {other}, non a {list}.</translation>
    </message>
    <message>
        <source>The manifest carries no seal.</source>
        <translation>Il manifesto non ha alcun sigillo.</translation>
    </message>
    <message>
        <source>The manifest is for the site {other}, not for {host}.</source>
        <translation>Il manifesto è per il sito {other}, non per {host}.</translation>
    </message>
    <message>
        <source>The manifest names an appliance {appliance}, which the shopping list does not have.</source>
        <translation>Il manifesto indica un dispositivo {appliance} che la lista di prelievo non contiene.</translation>
    </message>
    <message>
        <source>The manifest {file} is damaged or was changed.</source>
        <translation>Il manifesto {file} è danneggiato o è stato modificato.</translation>
    </message>
    <message>
        <source>The medium holds one more copy of {file} than was packed.</source>
        <translation>Sul supporto rimovibile c&apos;è una copia di {file} in più rispetto a quanto preparato.</translation>
    </message>
    <message>
        <source>The medium {folder} does not carry the shopping list {list}; nothing was written to it.</source>
        <translation>Il supporto rimovibile {folder} non contiene la lista di prelievo {list}; non vi è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The medium {folder} is for another shopping list ({others}), not for {list}.</source>
        <translation>Il supporto rimovibile {folder} è per un&apos;altra lista di prelievo ({others}), non per {list}.</translation>
    </message>
    <message>
        <source>The path {path} leads out of the medium or is not one that this program writes.</source>
        <translation>Il percorso {path} esce dal supporto rimovibile oppure non è uno di quelli che scrive questo programma.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written: {file}.</source>
        <translation>Impossibile scrivere nella cartella dell&apos;esecuzione: {file}.</translation>
    </message>
    <message>
        <source>The seal could not be checked: its key is not on this computer. Code of the manifest: {code}.</source>
        <translation>Impossibile controllare il sigillo: la sua chiave non è su questo computer. Codice del manifesto: {code}.</translation>
    </message>
    <message>
        <source>The seal fits: the files were packed for this shopping list. Code: {code}.</source>
        <translation>Il sigillo è valido: i file sono stati preparati per questa lista di prelievo. Codice: {code}.</translation>
    </message>
    <message>
        <source>The seal of the manifest does not fit: it was changed, or sealed with another key.</source>
        <translation>Il sigillo del manifesto non è valido: il manifesto è stato modificato, o sigillato con un&apos;altra chiave.</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is no longer what it was: {place}</source>
        <translation>La seconda copia di {package} per {appliance} non è più quella di prima: {place}</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is not at hand: {place}</source>
        <translation>La seconda copia di {package} per {appliance} al momento non è raggiungibile: {place}</translation>
    </message>
    <message>
        <source>The shopping list on {folder} has no seal key any more: it was packed on another computer.</source>
        <translation>La lista di prelievo in {folder} non ha più la chiave del sigillo: è stata preparata su un altro computer.</translation>
    </message>
    <message>
        <source>The shopping list {file} is damaged, or not one of this program.</source>
        <translation>La lista di prelievo {file} è danneggiata, o non è di questo programma.</translation>
    </message>
    <message>
        <source>There are no files for the shopping list {list} on {folder}.</source>
        <translation>In {folder} non ci sono file per la lista di prelievo {list}.</translation>
    </message>
    <message>
        <source>There are several shopping lists on {folder}: {lists}.</source>
        <translation>In {folder} ci sono più liste di prelievo: {lists}.</translation>
    </message>
    <message>
        <source>There is already another file {file}; it was left as it is.</source>
        <translation>Esiste già un altro file {file}; è stato lasciato com&apos;era.</translation>
    </message>
    <message>
        <source>There is no manifest {file}: packing did not come to its end, or it was removed.</source>
        <translation>Manca il manifesto {file}: la preparazione non è arrivata alla fine, oppure è stato rimosso.</translation>
    </message>
    <message>
        <source>There is no shopping list on {folder}.</source>
        <translation>In {folder} non c&apos;è alcuna lista di prelievo.</translation>
    </message>
    <message>
        <source>There is no shopping list {file}, or it cannot be read.</source>
        <translation>La lista di prelievo {file} non esiste, oppure non è leggibile.</translation>
    </message>
    <message>
        <source>There is no update file in {place} whose name tells which package it is.</source>
        <translation>In {place} non c&apos;è alcun file di aggiornamento il cui nome indichi il pacchetto.</translation>
    </message>
    <message>
        <source>There is no {place} on this computer.</source>
        <translation>Su questo computer {place} non esiste.</translation>
    </message>
    <message>
        <source>There is nothing on this medium that its manifest proves.</source>
        <translation>Il manifesto di questo supporto rimovibile non comprova nulla del suo contenuto.</translation>
    </message>
    <message>
        <source>Use a medium formatted as exFAT or NTFS. Formatting deletes what is on it.</source>
        <translation>Usare un supporto rimovibile formattato con exFAT o NTFS. La formattazione elimina ciò che contiene.</translation>
    </message>
    <message>
        <source>Use another medium, then start again.</source>
        <translation>Usare un altro supporto rimovibile, poi ricominciare.</translation>
    </message>
    <message>
        <source>Wait until it is downloaded completely, then start again.</source>
        <translation>Attendere che il download sia completo, poi ricominciare.</translation>
    </message>
    <message>
        <source>Write a new one on a computer in the closed network.</source>
        <translation>Scriverne una nuova su un computer nella rete isolata.</translation>
    </message>
    <message>
        <source>{file} and {path} hold each other&apos;s content. Their content tells which is which.</source>
        <translation>{file} e {path} hanno i contenuti scambiati. È certo quale sia l&apos;uno e quale l&apos;altro.</translation>
    </message>
    <message>
        <source>{file} arrived as it was packed.</source>
        <translation>{file} è arrivato così com&apos;era stato preparato.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Impossibile leggere {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written to {folder}. What is there stays, to be continued.</source>
        <translation>Impossibile scrivere {file} in {folder}. Ciò che è già presente resta, per essere completato.</translation>
    </message>
    <message>
        <source>{file} has {size}; {folder} ({filesystem}) takes files of less than {limit}.</source>
        <translation>{file} è di {size}; {folder} ({filesystem}) accetta file inferiori a {limit}.</translation>
    </message>
    <message>
        <source>{file} holds an update file for another appliance.</source>
        <translation>{file} contiene un file di aggiornamento per un altro dispositivo.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder or a device, not a file; it was not opened.</source>
        <translation>{file} è un collegamento, una cartella o un file di dispositivo, non un normale file; non è stato aperto.</translation>
    </message>
    <message>
        <source>{file} is a link. It was not followed.</source>
        <translation>{file} è un collegamento. Non è stato seguito.</translation>
    </message>
    <message>
        <source>{file} is for no appliance of this shopping list. It was left alone.</source>
        <translation>{file} non è per alcun dispositivo di questa lista di prelievo. È stato ignorato.</translation>
    </message>
    <message>
        <source>{file} is in the manifest, but not on the medium.</source>
        <translation>{file} è nel manifesto, ma non sul supporto rimovibile.</translation>
    </message>
    <message>
        <source>{file} is not what was packed: its content differs.</source>
        <translation>{file} non è ciò che era stato preparato: il suo contenuto è diverso.</translation>
    </message>
    <message>
        <source>{file} is on the medium under another name: {path}. Its content is right.</source>
        <translation>{file} è sul supporto rimovibile con un altro nome: {path}. Il suo contenuto è giusto.</translation>
    </message>
    <message>
        <source>{file} is on the medium, but not in the manifest. It was left alone.</source>
        <translation>{file} è sul supporto rimovibile, ma non nel manifesto. È stato ignorato.</translation>
    </message>
    <message>
        <source>{file} is shorter than when it was packed.</source>
        <translation>{file} è più corto di quando è stato preparato.</translation>
    </message>
    <message>
        <source>{file} is too large for the file system of {folder}.</source>
        <translation>{file} è troppo grande per il file system di {folder}.</translation>
    </message>
    <message>
        <source>{file} lies outside the medium. It was not opened.</source>
        <translation>{file} si trova fuori dal supporto rimovibile. Non è stato aperto.</translation>
    </message>
    <message>
        <source>{folder} gave back other data than was written to it; {file} was not taken for complete.</source>
        <translation>{folder} ha restituito dati diversi da quelli scritti; {file} non è stato considerato completo.</translation>
    </message>
    <message>
        <source>{folder} has {free} free; {needed} are needed. Nothing was written.</source>
        <translation>In {folder} sono liberi {free}; ne servono {needed}. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>{folder} is full; {file} is not complete. What is there stays, to be continued.</source>
        <translation>{folder} è pieno; {file} non è completo. Ciò che è già presente resta, per essere completato.</translation>
    </message>
    <message>
        <source>{folder} is not there any more: the medium was pulled out, or does not answer.</source>
        <translation>{folder} non c&apos;è più: il supporto rimovibile è stato estratto, o non risponde.</translation>
    </message>
    <message>
        <source>{medium} carries update files for another site, not for {host}.</source>
        <translation>{medium} contiene file di aggiornamento per un altro sito, non per {host}.</translation>
    </message>
    <message>
        <source>{package} for {appliance} is still missing.</source>
        <translation>{package} per {appliance} manca ancora.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was not packed.</source>
        <translation>{package} per {appliance} non è stato preparato.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was packed, but the shopping list does not ask for it.</source>
        <translation>{package} per {appliance} è stato preparato, ma la lista di prelievo non lo richiede.</translation>
    </message>
    <message>
        <source>{package} for {appliance}: {size}, two verified copies.</source>
        <translation>{package} per {appliance}: {size}, due copie verificate.</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n nodo master</numerusform>
            <numerusform>%n nodi master</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), in this order</source>
        <translation>
            <numerusform>%n pacchetto</numerusform>
            <numerusform>%n pacchetti, in quest&apos;ordine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nodo di traffico</numerusform>
            <numerusform>%n nodi di traffico</numerusform>
        </translation>
    </message>
    <message>
        <source>A new settings backup of the old appliance, which the new one is restored from</source>
        <translation>Un nuovo backup delle impostazioni del vecchio dispositivo, da ripristinare su quello nuovo</translation>
    </message>
    <message>
        <source>A new settings backup, before the site software goes in</source>
        <translation>Un nuovo backup delle impostazioni, prima del software del sito</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>Aggiungi pacchetto</translation>
    </message>
    <message>
        <source>All clients go to the last version in one step; some may have to be installed again.</source>
        <translation>Tutti i client passano all&apos;ultima versione in un solo passaggio; alcuni potrebbero richiedere una nuova installazione.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to the appliance one by one.</source>
        <translation>Un altro computer li scarica con la chiave di download del dispositivo. Vanno portati qui: vengono controllati e inviati al dispositivo uno per uno.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to {master}, which distributes them to all nodes.</source>
        <translation>Un altro computer li scarica con la chiave di download del dispositivo. Vanno portati qui: vengono controllati, inviati a {master} e da lì distribuiti a tutti i nodi.</translation>
    </message>
    <message>
        <source>Asking the vendor for updates</source>
        <translation>Richiesta degli aggiornamenti al produttore</translation>
    </message>
    <message>
        <source>Automatic updates are not meant for a failover pair of this version, and its console lists none.</source>
        <translation>Gli aggiornamenti automatici non sono previsti per una coppia di failover di questa versione, e la sua console non ne elenca.</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Software di base</translation>
    </message>
    <message>
        <source>By files that Technical Support links to</source>
        <translation>Con file di cui il supporto tecnico invia il link</translation>
    </message>
    <message>
        <source>By files that are carried to it</source>
        <translation>Con file portati al dispositivo</translation>
    </message>
    <message>
        <source>Carry files instead</source>
        <translation>Porta invece i file</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Controlla aggiornamenti</translation>
    </message>
    <message>
        <source>Choose the rule file…</source>
        <translation>Scegli il file delle regole…</translation>
    </message>
    <message>
        <source>Clients update themselves from version to version.</source>
        <translation>I client si aggiornano da soli da una versione all&apos;altra.</translation>
    </message>
    <message>
        <source>Edition {serial} of {date}: {source}</source>
        <translation>Edizione {serial} del {date}: {source}</translation>
    </message>
    <message>
        <source>Every console, Jump Client, Jumpoint and button has to be removed and installed by hand.</source>
        <translation>Ogni console, Jump Client, Jumpoint e Button va rimosso e installato manualmente.</translation>
    </message>
    <message>
        <source>Everything fits into one maintenance window.</source>
        <translation>Tutto rientra in un solo intervento di manutenzione.</translation>
    </message>
    <message>
        <source>Everything that is planned, done and seen is kept in this run file:</source>
        <translation>Tutto ciò che è pianificato, eseguito e visto è conservato in questo file di esecuzione:</translation>
    </message>
    <message>
        <source>Folder with update files</source>
        <translation>Cartella con i file di aggiornamento</translation>
    </message>
    <message numerus="yes">
        <source>From %n update file(s): {files}</source>
        <translation>
            <numerusform>Da %n file di aggiornamento: {files}</numerusform>
            <numerusform>Da %n file di aggiornamento: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>From {now} to {then}. The site is down for {low} to {high} in all.</source>
        <translation>Da {now} a {then}. Inattività del sito in totale: da {low} a {high}.</translation>
    </message>
    <message>
        <source>Get it by another way than the file, by telephone for instance, and type or paste it here. Only if both are the same is the file taken over.</source>
        <translation>Procurarselo per una via diversa dal file, ad esempio per telefono, e digitarlo o incollarlo qui. Il file viene acquisito solo se i due valori coincidono.</translation>
    </message>
    <message>
        <source>How packages come to the appliance</source>
        <translation>Come arrivano i pacchetti al dispositivo</translation>
    </message>
    <message>
        <source>If update files are here already, their names tell which packages they are.</source>
        <translation>Se i file di aggiornamento sono già qui, i loro nomi indicano di quali pacchetti si tratta.</translation>
    </message>
    <message>
        <source>Installed on every appliance of the cluster: {masters}, {nodes}.</source>
        <translation>Da installare su tutti i dispositivi del cluster: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>È quello fornito con il programma.</translation>
    </message>
    <message>
        <source>It downloads each package from the vendor when that is installed.</source>
        <translation>Scarica ogni pacchetto dal produttore al momento dell&apos;installazione.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server.</source>
        <translation>Deve raggiungere il server di aggiornamento del produttore.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Since 24.3 the vendor says that automatic updates are not for failover pairs; the console decides.</source>
        <translation>Deve raggiungere il server di aggiornamento del produttore. Dalla versione 24.3 il produttore indica che gli aggiornamenti automatici non sono per le coppie di failover; decide la console.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Whether automatic updates are meant for pairs depends on the version; the console decides.</source>
        <translation>Deve raggiungere il server di aggiornamento del produttore. Dipende dalla versione se gli aggiornamenti automatici siano previsti per le coppie; decide la console.</translation>
    </message>
    <message>
        <source>It runs what the old one runs, or later: the backup can be restored on it.</source>
        <translation>Vi è in esecuzione lo stesso software del vecchio o uno successivo: il backup può essere ripristinato.</translation>
    </message>
    <message>
        <source>It was taken over on {moment}.</source>
        <translation>È stato acquisito il {moment}.</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>Il suo SHA-256:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave the clients installed</source>
        <translation>Lasciare installati i client</translation>
    </message>
    <message>
        <source>Licence add-on</source>
        <translation>Add-on di licenza</translation>
    </message>
    <message>
        <source>Looking at the update files</source>
        <translation>Esame dei file di aggiornamento</translation>
    </message>
    <message>
        <source>Major releases come on a schedule; sites under maintenance are notified by e-mail. If yours was announced, let the appliance check for updates. If it does not reach the vendor, carry the files.</source>
        <translation>Le versioni principali escono secondo un calendario; i siti con contratto di manutenzione vengono avvisati tramite e-mail. Se l&apos;avviso è arrivato, far controllare gli aggiornamenti al dispositivo. Se questo non raggiunge il produttore, portare i file.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Creazione del piano</translation>
    </message>
    <message>
        <source>More than one maintenance window; the run continues a day later.</source>
        <translation>Più di un intervento di manutenzione; l&apos;esecuzione prosegue un giorno dopo.</translation>
    </message>
    <message>
        <source>Name, as the page shows it</source>
        <translation>Nome, come lo mostra la pagina</translation>
    </message>
    <message>
        <source>Name, as the vendor writes it</source>
        <translation>Nome, come lo scrive il produttore</translation>
    </message>
    <message>
        <source>Next writes the plan to a run file in this folder:</source>
        <translation>«Avanti» salva il piano in un file di esecuzione in questa cartella:</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: nothing has to be waited for.</source>
        <translation>Durante l&apos;aggiornamento nessun client è connesso al backup: non occorre attendere.</translation>
    </message>
    <message>
        <source>Nobody has to install anything again.</source>
        <translation>Nessuno deve installare nulla di nuovo.</translation>
    </message>
    <message>
        <source>Nothing has to be carried, and its own list tells what it is entitled to.</source>
        <translation>Non occorre portare nulla, e il suo elenco indica a che cosa ha diritto.</translation>
    </message>
    <message>
        <source>Nothing is uninstalled.</source>
        <translation>Non si disinstalla nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed. If its network is not meant to reach the vendor, carry the update files to it.</source>
        <translation>Nulla è stato modificato. Se la sua rete non deve raggiungere il produttore, portare al dispositivo i file di aggiornamento.</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Ostacoli</translation>
    </message>
    <message>
        <source>Packages that are carried</source>
        <translation>Pacchetti da portare</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and type here what it lists, also what is locked.</source>
        <translation>Premere {button} nella pagina {page} e digitare qui ciò che elenca, anche se bloccato.</translation>
    </message>
    <message>
        <source>Reading the list of updates</source>
        <translation>Lettura dell&apos;elenco degli aggiornamenti</translation>
    </message>
    <message>
        <source>Reading the rule file</source>
        <translation>Lettura del file delle regole</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>File delle regole</translation>
    </message>
    <message>
        <source>SHA-256, as it was told to you</source>
        <translation>SHA-256, come è stato comunicato</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Software del sito</translation>
    </message>
    <message>
        <source>Somebody has to download and carry them, before the maintenance window begins.</source>
        <translation>Qualcuno deve scaricarli e portarli prima che inizi l&apos;intervento di manutenzione.</translation>
    </message>
    <message>
        <source>Support mails a link to each file, for each appliance. You download them and bring them here; they are checked, and sent to the appliance one by one.</source>
        <translation>Il supporto invia un link per ogni file, per ciascun dispositivo. Vanno scaricati e portati qui; vengono controllati e inviati al dispositivo uno alla volta.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>Take it over although it is not newer than the one in use</source>
        <translation>Acquisirlo anche se non è più recente di quello in uso</translation>
    </message>
    <message>
        <source>Take them from files…</source>
        <translation>Ricava dai file…</translation>
    </message>
    <message>
        <source>Taking over the rule file</source>
        <translation>Acquisizione del file delle regole</translation>
    </message>
    <message>
        <source>The appliance could not check for updates</source>
        <translation>Il dispositivo non ha potuto controllare gli aggiornamenti</translation>
    </message>
    <message>
        <source>The appliance fetches them itself</source>
        <translation>Il dispositivo li scarica da sé</translation>
    </message>
    <message>
        <source>The appliance lists no updates. Enter the packages that Technical Support names to you, first to last. What the rule file documents is added by itself.</source>
        <translation>Il dispositivo non elenca alcun aggiornamento. Immettere i pacchetti indicati dal supporto tecnico, dal primo all&apos;ultimo. Ciò che documenta il file delle regole viene aggiunto automaticamente.</translation>
    </message>
    <message>
        <source>The appliance needs no way to the vendor.</source>
        <translation>Il dispositivo non ha bisogno di raggiungere il produttore.</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>Il dispositivo segnala: {words}</translation>
    </message>
    <message>
        <source>The links have to be asked for, and the files downloaded, before the first window begins.</source>
        <translation>I link vanno chiesti e i file scaricati prima che inizi il primo intervento di manutenzione.</translation>
    </message>
    <message>
        <source>The list of updates has not been read yet.</source>
        <translation>L&apos;elenco degli aggiornamenti non è ancora stato letto.</translation>
    </message>
    <message>
        <source>The list of updates is empty</source>
        <translation>L&apos;elenco degli aggiornamenti è vuoto</translation>
    </message>
    <message>
        <source>The list of updates on the appliance decides what can be installed, and in which order.</source>
        <translation>L&apos;elenco degli aggiornamenti sul dispositivo determina che cosa si può installare e in quale ordine.</translation>
    </message>
    <message>
        <source>The new appliance goes from {now} to {then}. The site is down for {low} to {high} in all: for the move.</source>
        <translation>Il nuovo dispositivo passa da {now} a {then}. Il sito è inattivo in tutto da {low} a {high}: durante il trasferimento.</translation>
    </message>
    <message>
        <source>The new appliance needs no packages</source>
        <translation>Il nuovo dispositivo non richiede pacchetti</translation>
    </message>
    <message>
        <source>The packages follow one another without a wait.</source>
        <translation>I pacchetti si susseguono senza attese.</translation>
    </message>
    <message>
        <source>The page says, as you typed it: {words}</source>
        <translation>La pagina segnala, come digitato: {words}</translation>
    </message>
    <message>
        <source>The page shows it as locked</source>
        <translation>La pagina lo mostra come bloccato</translation>
    </message>
    <message>
        <source>The plan in this run file was made from other choices: Next makes it anew. What was prepared so far stays.</source>
        <translation>Il piano in questo file di esecuzione nasce da altre scelte: Avanti lo rifà. Ciò che è già preparato resta.</translation>
    </message>
    <message>
        <source>The way to the wanted version</source>
        <translation>Il percorso verso la versione desiderata</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>Non c&apos;è nulla da installare.</translation>
    </message>
    <message>
        <source>Type the wanted version of the site software, for instance 12.3.2.</source>
        <translation>Digitare la versione desiderata del software del sito, ad esempio 12.3.2.</translation>
    </message>
    <message>
        <source>Type what the Updates page lists.</source>
        <translation>Digitare ciò che elenca la pagina Aggiornamenti.</translation>
    </message>
    <message>
        <source>Uninstall all clients first, install them again afterwards</source>
        <translation>Disinstallare prima tutti i client, installarli di nuovo dopo</translation>
    </message>
    <message>
        <source>Use another rule file…</source>
        <translation>Usa un altro file delle regole…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Wait 24 hours after each site package but the last</source>
        <translation>Attendere 24 ore dopo ogni pacchetto del sito tranne l&apos;ultimo</translation>
    </message>
    <message>
        <source>Wanted version of the site software</source>
        <translation>Versione desiderata del software del sito</translation>
    </message>
    <message>
        <source>What happens to the clients</source>
        <translation>Che cosa succede ai client</translation>
    </message>
    <message>
        <source>What it waits for, in the words of the page (if it says so)</source>
        <translation>Che cosa attende, con le parole della pagina (se lo indica)</translation>
    </message>
    <message>
        <source>What the Updates page lists</source>
        <translation>Che cosa elenca la pagina Aggiornamenti</translation>
    </message>
    <message>
        <source>What the Updates page lists decides what can be installed, and in which order.</source>
        <translation>Ciò che elenca la pagina Aggiornamenti determina che cosa si può installare e in quale ordine.</translation>
    </message>
    <message>
        <source>What unlocks it: {text}</source>
        <translation>Che cosa lo sblocca: {text}</translation>
    </message>
    <message>
        <source>What you enter, and the rule file, decide what is installed, and in which order.</source>
        <translation>Ciò che si immette e il file delle regole determinano che cosa viene installato e in quale ordine.</translation>
    </message>
    <message>
        <source>Why not directly: {text}</source>
        <translation>Perché non direttamente: {text}</translation>
    </message>
    <message>
        <source>Why not directly?</source>
        <translation>Perché non direttamente?</translation>
    </message>
    <message>
        <source>Why {package} is not installed directly, and what unlocks it</source>
        <translation>Perché {package} non viene installato direttamente, e che cosa lo sblocca</translation>
    </message>
    <message>
        <source>according to the guides</source>
        <translation>secondo le guide</translation>
    </message>
    <message>
        <source>as the name tells</source>
        <translation>in base al nome</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>stima</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponibile</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>immesso dall&apos;operatore</translation>
    </message>
    <message>
        <source>from an update file</source>
        <translation>da un file di aggiornamento</translation>
    </message>
    <message>
        <source>from the rule file</source>
        <translation>dal file delle regole</translation>
    </message>
    <message>
        <source>from this site&apos;s history</source>
        <translation>come qui in passato</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>nel nome</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installato</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>in installazione</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>{duration} for the clients to update themselves</source>
        <translation>{duration} per l&apos;aggiornamento dei client</translation>
    </message>
    <message>
        <source>{duration} of waiting; the site is up meanwhile</source>
        <translation>{duration} di attesa; nel frattempo il sito è attivo</translation>
    </message>
    <message>
        <source>{file} is edition {serial} of {date}: {source}</source>
        <translation>{file} è l&apos;edizione {serial} del {date}: {source}</translation>
    </message>
    <message>
        <source>{kind} · outage of {low} to {high}, {source}</source>
        <translation>{kind} · inattività da {low} a {high}, {source}</translation>
    </message>
    <message>
        <source>{master} downloads the packages from the vendor and distributes them to all nodes. Each node installs its copy when its turn comes.</source>
        <translation>{master} scarica i pacchetti dal produttore e li distribuisce a tutti i nodi. Ogni nodo li installa quando arriva il suo turno.</translation>
    </message>
    <message>
        <source>{package}: installed on all {total} appliances.</source>
        <translation>{package}: da installare su tutti i {total} dispositivi.</translation>
    </message>
    <message>
        <source>{package}: installed on {count} of {total} appliances; the others have it already.</source>
        <translation>{package}: da installare su {count} di {total} dispositivi; gli altri lo hanno già.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type figures and dots, for instance 12.3.2.</source>
        <translation>«{text}» non è una versione. Digitare cifre e punti, ad esempio 12.3.2.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Guide {numbers}</source>
        <translation>Guida {numbers}</translation>
    </message>
    <message>
        <source>Guides {numbers}</source>
        <translation>Guide {numbers}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Your guide says otherwise? {what} {decision}</source>
        <translation>La guida in uso dice altro? {what} {decision}</translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>A package that would come in between may be missing from the list, or what was entered is wrong. Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>Forse in elenco manca un pacchetto intermedio, oppure ciò che è stato immesso è errato. Creare l&apos;archivio di supporto con la pagina {page}, e chiedere al supporto tecnico quali pacchetti servono.</translation>
    </message>
    <message>
        <source>Ask Technical Support before you install it. The hint comes from: {source}</source>
        <translation>Chiedere al supporto tecnico prima di installarlo. L&apos;indicazione proviene da: {source}</translation>
    </message>
    <message>
        <source>Ask Technical Support which packages lead there; the support bundle helps them.</source>
        <translation>Chiedere al supporto tecnico quali pacchetti portano a quella versione; l&apos;archivio di supporto è d&apos;aiuto.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Download every update that the vendor offers for your download key, not only these.</source>
        <translation>Chiedere al supporto tecnico, inviando anche l&apos;archivio di supporto. Scaricare ogni aggiornamento che il produttore offre per la chiave di download, non solo questi.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Have a link mailed to each file that is needed, for each appliance.</source>
        <translation>Chiedere al supporto tecnico, inviando anche l&apos;archivio di supporto. Farsi inviare un link per ogni file necessario, per ciascun dispositivo.</translation>
    </message>
    <message>
        <source>Base software later than {version}</source>
        <translation>software di base successivo alla versione {version}</translation>
    </message>
    <message>
        <source>Base software {version} or later</source>
        <translation>software di base {version} o successivo</translation>
    </message>
    <message>
        <source>Base update; usually needed by the site package that follows.</source>
        <translation>Aggiornamento di base; di solito serve al pacchetto del sito successivo.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance asks for less.</source>
        <translation>Prima di {package}, {source} richiede {need}; il dispositivo richiede meno.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance offers that package now.</source>
        <translation>Prima di {package}, {source} richiede {need}; il dispositivo offre già ora quel pacchetto.</translation>
    </message>
    <message>
        <source>Check that your release was announced to you; otherwise ask Technical Support.</source>
        <translation>Controllare che la propria versione sia stata annunciata; altrimenti chiedere al supporto tecnico.</translation>
    </message>
    <message>
        <source>Choose a later version if you want them.</source>
        <translation>Scegliere una versione successiva per includerli.</translation>
    </message>
    <message>
        <source>Choose a later version, or ask Technical Support which packages you need.</source>
        <translation>Scegliere una versione successiva, oppure chiedere al supporto tecnico quali pacchetti servono.</translation>
    </message>
    <message>
        <source>Do not install them. Check whether the right files or versions were named.</source>
        <translation>Non installarli. Controllare se sono stati indicati i file o le versioni giuste.</translation>
    </message>
    <message>
        <source>Enter the package that each of them holds, as the list or Technical Support names it.</source>
        <translation>Immettere il pacchetto contenuto in ciascuno, con il nome usato dall&apos;elenco o dal supporto tecnico.</translation>
    </message>
    <message>
        <source>Enter the packages that Technical Support names to you, or bring the update files. The support bundle helps support to tell.</source>
        <translation>Immettere i pacchetti indicati dal supporto tecnico, oppure portare i file di aggiornamento. L&apos;archivio di supporto è d&apos;aiuto per stabilirlo.</translation>
    </message>
    <message>
        <source>Install them in an upgrade of their own, after this one.</source>
        <translation>Installarli con un aggiornamento a parte, dopo questo.</translation>
    </message>
    <message>
        <source>It is being installed.</source>
        <translation>È in installazione.</translation>
    </message>
    <message>
        <source>It is not certain, but {package} may need {need} first.</source>
        <translation>Non è certo, ma {package} potrebbe richiedere prima {need}.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>Non è bloccato.</translation>
    </message>
    <message>
        <source>It is the next one: nothing has to be installed before it.</source>
        <translation>È il prossimo: non occorre installare nulla prima.</translation>
    </message>
    <message>
        <source>It needs a package that in turn needs this one.</source>
        <translation>Richiede un pacchetto che a sua volta richiede questo.</translation>
    </message>
    <message>
        <source>It needs {need}, and no package that is known here brings that.</source>
        <translation>Richiede {need}, e nessun pacchetto noto qui lo fornisce.</translation>
    </message>
    <message>
        <source>It waits for {need}, which nobody has offered so far.</source>
        <translation>Attende {need}, che finora nessuno ha proposto.</translation>
    </message>
    <message>
        <source>Left out, because the appliance does not list them: {packages}.</source>
        <translation>Esclusi perché il dispositivo non li elenca: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because they are not needed for the wanted version or lead past it: {packages}.</source>
        <translation>Esclusi perché non servono per la versione desiderata o vanno oltre: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because what is installed is the same or newer: {packages}.</source>
        <translation>Esclusi perché ciò che è installato è uguale o più recente: {packages}.</translation>
    </message>
    <message>
        <source>Licence add-on; clients are not affected.</source>
        <translation>Add-on di licenza; i client non sono interessati.</translation>
    </message>
    <message>
        <source>Look at the page {page} and correct what was entered, so that each package has its own name.</source>
        <translation>Guardare la pagina {page} e correggere ciò che è stato immesso, in modo che ogni pacchetto abbia il proprio nome.</translation>
    </message>
    <message>
        <source>Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>Creare l&apos;archivio di supporto con la pagina {page}, e chiedere al supporto tecnico quali pacchetti servono.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that these packages are all that is needed: {packages}.</source>
        <translation>Nessuno ha confermato che bastino questi pacchetti: {packages}.</translation>
    </message>
    <message>
        <source>Nobody named a package with the wanted version, {target}.</source>
        <translation>Nessuno ha indicato un pacchetto con la versione desiderata, {target}.</translation>
    </message>
    <message>
        <source>Nobody says that it needs {package}, which comes first because that is the usual order.</source>
        <translation>Nessuno indica che richieda {package}, che viene prima perché questo è l&apos;ordine abituale.</translation>
    </message>
    <message>
        <source>Nothing is known that it waits for.</source>
        <translation>Nessuno ha indicato che attenda qualcosa.</translation>
    </message>
    <message>
        <source>Nothing tells in which order the licence add-ons are installed: {packages}.</source>
        <translation>Nulla indica in quale ordine si installano gli add-on di licenza: {packages}.</translation>
    </message>
    <message>
        <source>Nothing tells which packages lead to the wanted version.</source>
        <translation>Nulla indica quali pacchetti portano alla versione desiderata.</translation>
    </message>
    <message>
        <source>Packages of the same name, {name}, differ in version or kind: {versions}.</source>
        <translation>Pacchetti con lo stesso nome, {name}, hanno versione o tipo diversi: {versions}.</translation>
    </message>
    <message>
        <source>Something is missing: {package} needs {need}, and no package that is known here brings that.</source>
        <translation>Manca qualcosa: {package} richiede {need}, e nessun pacchetto noto qui lo fornisce.</translation>
    </message>
    <message>
        <source>That is not known so far. Install what is available, then look at the list of updates once more.</source>
        <translation>Finora non è stato indicato. Installare ciò che è disponibile, poi guardare di nuovo l&apos;elenco degli aggiornamenti.</translation>
    </message>
    <message>
        <source>The appliance has locked it and does not say clearly what for.</source>
        <translation>Il dispositivo lo ha bloccato e non indica chiaramente che cosa attende.</translation>
    </message>
    <message>
        <source>The appliance lists no updates.</source>
        <translation>Il dispositivo non elenca aggiornamenti.</translation>
    </message>
    <message>
        <source>The appliance offers it already. {package} comes first because that is the usual order.</source>
        <translation>Il dispositivo lo offre già. {package} viene prima perché questo è l&apos;ordine abituale.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. If the appliance refuses the package, ask Technical Support.</source>
        <translation>Vale l&apos;elenco sul dispositivo. Se il dispositivo rifiuta il pacchetto, chiedere al supporto tecnico.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. Press {button} on the page {page}; if they are still not there, ask Technical Support.</source>
        <translation>Vale l&apos;elenco sul dispositivo. Premere {button} nella pagina {page}; se mancano ancora, chiedere al supporto tecnico.</translation>
    </message>
    <message>
        <source>The names of these files tell no version: {files}.</source>
        <translation>I nomi di questi file non indicano alcuna versione: {files}.</translation>
    </message>
    <message>
        <source>The same version is listed under several names: {packages}.</source>
        <translation>La stessa versione è in elenco con più nomi: {packages}.</translation>
    </message>
    <message>
        <source>The wanted version.</source>
        <translation>La versione desiderata.</translation>
    </message>
    <message>
        <source>The wanted version; needs {package} first.</source>
        <translation>La versione desiderata; richiede prima {package}.</translation>
    </message>
    <message>
        <source>The way to the wanted version.</source>
        <translation>Il percorso verso la versione desiderata.</translation>
    </message>
    <message>
        <source>The way to the wanted version; needs {package} first.</source>
        <translation>Il percorso verso la versione desiderata; richiede prima {package}.</translation>
    </message>
    <message>
        <source>These packages wait for one another, so none of them can be the first: {packages}.</source>
        <translation>Questi pacchetti si attendono a vicenda, quindi nessuno può essere il primo: {packages}.</translation>
    </message>
    <message>
        <source>They are taken by name here. If the order matters to you, ask Technical Support.</source>
        <translation>Qui si procede in ordine di nome. Se l&apos;ordine è importante, chiedere al supporto tecnico.</translation>
    </message>
    <message>
        <source>Unlocks {package}.</source>
        <translation>Sblocca {package}.</translation>
    </message>
    <message>
        <source>Unsure? Ask Technical Support before you start.</source>
        <translation>In caso di dubbio, chiedere al supporto tecnico prima di iniziare.</translation>
    </message>
    <message>
        <source>Version {target} is not in the appliance&apos;s list.</source>
        <translation>La versione {target} non è nell&apos;elenco del dispositivo.</translation>
    </message>
    <message>
        <source>Which versions are installed is not known in full, so packages may be too many or too few.</source>
        <translation>Le versioni installate non sono note per intero, quindi i pacchetti possono essere troppi o troppo pochi.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>site software later than {version}</source>
        <translation>software del sito successivo alla versione {version}</translation>
    </message>
    <message>
        <source>site software {version} or later</source>
        <translation>software del sito {version} o successivo</translation>
    </message>
    <message>
        <source>the Updates page</source>
        <translation>la pagina Aggiornamenti</translation>
    </message>
    <message>
        <source>the rule file</source>
        <translation>il file delle regole</translation>
    </message>
    <message>
        <source>what came with the update files</source>
        <translation>quanto fornito con i file di aggiornamento</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>quanto immesso</translation>
    </message>
    <message>
        <source>{package} comes first: the Updates page names it.</source>
        <translation>{package} viene prima: lo indica la pagina Aggiornamenti.</translation>
    </message>
    <message>
        <source>{package} comes first: {source} asks for {need}, and {installed} is installed.</source>
        <translation>{package} viene prima: {source} richiede {need}; versione installata: {installed}.</translation>
    </message>
    <message>
        <source>{package} is left out: it is locked, and the appliance offers {later} without it.</source>
        <translation>{package} è escluso: è bloccato, e il dispositivo offre {later} anche senza.</translation>
    </message>
    <message>
        <source>{package} is left out: it needs {need}, and no package that is known here brings that.</source>
        <translation>{package} è escluso: richiede {need}, e nessun pacchetto noto qui lo fornisce.</translation>
    </message>
    <message>
        <source>{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.</source>
        <translation>{package} è bloccato, e ciò che lo sblocca va oltre la versione desiderata: {needed}.</translation>
    </message>
    <message>
        <source>{package} is said to need itself, or a later version than its own.</source>
        <translation>{package} richiederebbe sé stesso, o una versione successiva alla propria.</translation>
    </message>
    <message>
        <source>{package} would be the next one, and it is locked. Nothing that is known here unlocks it.</source>
        <translation>{package} sarebbe il prossimo, ma è bloccato. Nulla di ciò che è noto qui lo sblocca.</translation>
    </message>
    <message>
        <source>{package}, once it is installed.</source>
        <translation>{package}, una volta installato.</translation>
    </message>
    <message>
        <source>{version} is installed already.</source>
        <translation>Versione già installata: {version}.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Dry run: looking at every step, changing nothing</source>
        <translation>Prova a vuoto: ogni passaggio viene controllato, nulla viene modificato</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n controllo superato</numerusform>
            <numerusform>%n controlli superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be resolved first.</source>
        <translation>
            <numerusform>%n rilievo va prima risolto.</numerusform>
            <numerusform>%n rilievi vanno prima risolti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need your decision.</source>
        <translation>
            <numerusform>%n rilievo richiede una decisione.</numerusform>
            <numerusform>%n rilievi richiedono una decisione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) still open.</source>
        <translation>
            <numerusform>%n rilievo ancora aperto.</numerusform>
            <numerusform>%n rilievi ancora aperti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>%n altra verifica superata</numerusform>
            <numerusform>altre %n verifiche superate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) are not here yet.</source>
        <translation>
            <numerusform>%n file di aggiornamento non è ancora qui.</numerusform>
            <numerusform>%n file di aggiornamento non sono ancora qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accetta con motivo…</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Accettato: {reason}</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Back up and export now</source>
        <translation>Esegui backup ed esportazione</translation>
    </message>
    <message>
        <source>Backing up and exporting</source>
        <translation>Backup ed esportazione</translation>
    </message>
    <message>
        <source>Backup and certificate</source>
        <translation>Backup e certificato</translation>
    </message>
    <message>
        <source>Backup and certificate export are not on this computer yet.</source>
        <translation>Backup e certificato esportato non sono ancora su questo computer.</translation>
    </message>
    <message>
        <source>Before anything is installed, a settings backup and the certificate with its key come to this computer. Both are checked here.</source>
        <translation>Prima di qualsiasi installazione, un backup delle impostazioni e il certificato con la sua chiave vengono salvati su questo computer. Entrambi vengono controllati qui.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Controllo che tutto sia pronto</translation>
    </message>
    <message>
        <source>Choose a passphrase for the private key.</source>
        <translation>Scegliere una passphrase per la chiave privata.</translation>
    </message>
    <message>
        <source>Choose a password for the backup. Without it nobody can restore.</source>
        <translation>Scegliere una password per il backup. Senza di essa nessuno può ripristinarlo.</translation>
    </message>
    <message>
        <source>First come some questions that only you can answer. Then you make a settings backup and export the certificate with its key on the console; you choose the two files here, and both are checked.</source>
        <translation>Prima alcune domande a cui può rispondere solo l&apos;operatore. Poi si creano nella console il backup delle impostazioni e l&apos;esportazione del certificato con la chiave; i due file si scelgono qui, ed entrambi vengono controllati.</translation>
    </message>
    <message>
        <source>In the backup: settings, accounts, reports and small files of the file store, never recordings. In the export: certificate, private key and chain; the appliance keeps all of them.</source>
        <translation>Nel backup: impostazioni, account, report e file piccoli dell&apos;archivio file, mai le registrazioni. Nell&apos;esportazione: certificato, chiave privata e catena; il dispositivo li conserva tutti.</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>È tutto pronto?</translation>
    </message>
    <message>
        <source>It goes on record with your name.</source>
        <translation>Viene registrato con il nome dell&apos;operatore.</translation>
    </message>
    <message>
        <source>It protects the exported private key.</source>
        <translation>Protegge la chiave privata esportata.</translation>
    </message>
    <message>
        <source>Much can have changed since then. Check again before you continue.</source>
        <translation>Da allora può essere cambiato molto. Ripetere i controlli prima di continuare.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Passphrase for the private key</source>
        <translation>Passphrase della chiave privata</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Password del backup</translation>
    </message>
    <message>
        <source>People connected</source>
        <translation>Persone connesse</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostra cartella</translation>
    </message>
    <message>
        <source>Site and access</source>
        <translation>Sito e accesso</translation>
    </message>
    <message>
        <source>Start the preparation</source>
        <translation>Avvia la preparazione</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>That is not the password of this backup.</source>
        <translation>Non è la password di questo backup.</translation>
    </message>
    <message>
        <source>The backup is there. Make sure now that its password is kept where you will find it.</source>
        <translation>Il backup è pronto. Assicurarsi ora che la sua password sia conservata dove è possibile ritrovarla.</translation>
    </message>
    <message>
        <source>The backup password once more</source>
        <translation>La password del backup ancora una volta</translation>
    </message>
    <message>
        <source>The checks are settled. Backup and certificate are still to be done.</source>
        <translation>I controlli sono a posto. Mancano ancora backup e certificato.</translation>
    </message>
    <message>
        <source>The checks are settled. Update files, backup and certificate are still to be done.</source>
        <translation>I controlli sono a posto. Mancano ancora file di aggiornamento, backup e certificato.</translation>
    </message>
    <message>
        <source>The checks are settled; backup and certificate are here and verified.</source>
        <translation>I controlli sono a posto, backup e certificato sono qui e verificati.</translation>
    </message>
    <message>
        <source>The checks have not been run yet.</source>
        <translation>I controlli non sono ancora stati eseguiti.</translation>
    </message>
    <message>
        <source>The checks only read; they change nothing.</source>
        <translation>I controlli leggono soltanto; non modificano nulla.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Le due immissioni sono diverse.</translation>
    </message>
    <message>
        <source>These checks are no longer recent</source>
        <translation>Questi controlli risalgono a tempo fa</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Type the backup password once more.</source>
        <translation>Digitare ancora una volta la password del backup.</translation>
    </message>
    <message>
        <source>Why is this acceptable here?</source>
        <translation>Perché qui va bene così?</translation>
    </message>
    <message>
        <source>Write it down where you will find it. Without it nobody can restore the backup.</source>
        <translation>Annotarla dove sia facile ritrovarla. Senza di essa nessuno può ripristinare il backup.</translation>
    </message>
    <message>
        <source>You set it on the console when you export. It opens the file here.</source>
        <translation>Si imposta nella console durante l&apos;esportazione. Qui serve ad aprire il file.</translation>
    </message>
    <message>
        <source>You will be asked about this</source>
        <translation>Su questo verrà chiesta conferma</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} finora</translation>
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
            <numerusform>%n Jump Client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jumpoint(s)</source>
        <translation>
            <numerusform>%n Jumpoint</numerusform>
            <numerusform>%n Jumpoint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) did not install with the others.</source>
        <translation>
            <numerusform>%n dispositivo non installava con gli altri.</numerusform>
            <numerusform>%n dispositivi non installavano con gli altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it should be</source>
        <translation>
            <numerusform>%n come dovrebbe essere</numerusform>
            <numerusform>%n come dovrebbero essere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a person</source>
        <translation>
            <numerusform>%n manuale</numerusform>
            <numerusform>%n manuali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s)</source>
        <translation>
            <numerusform>%n client del cliente</numerusform>
            <numerusform>%n client dei clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the run file cannot be read by this program.</source>
        <translation>
            <numerusform>%n voce del file di esecuzione non è leggibile con questo programma.</numerusform>
            <numerusform>%n voci del file di esecuzione non sono leggibili con questo programma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through, {size}.</source>
        <translation>
            <numerusform>%n file è stato esaminato, {size}.</numerusform>
            <numerusform>%n file sono stati esaminati, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Jump Client(s) are connected and not listed by the API.</source>
        <translation>
            <numerusform>%n altro Jump Client è connesso e non è elencato dall&apos;API.</numerusform>
            <numerusform>Altri %n Jump Client sono connessi e non sono elencati dall&apos;API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) accepted no new client connections.</source>
        <translation>
            <numerusform>%n nodo non accettava nuove connessioni client.</numerusform>
            <numerusform>%n nodi non accettavano nuove connessioni client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n nodo era contrassegnato su {appliance} come «non accetta nuove connessioni client».</numerusform>
            <numerusform>%n nodi erano contrassegnati su {appliance} come «non accetta nuove connessioni client».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n punto da modificare o da verificare prima della 10.6.</numerusform>
            <numerusform>%n punti da modificare o da verificare prima della 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation attendee(s)</source>
        <translation>
            <numerusform>%n partecipante a presentazioni</numerusform>
            <numerusform>%n partecipanti a presentazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representative console(s)</source>
        <translation>
            <numerusform>%n console del tecnico di supporto</numerusform>
            <numerusform>%n console del tecnico di supporto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not begun.</source>
        <translation>
            <numerusform>%n passaggio non iniziato.</numerusform>
            <numerusform>%n passaggi non iniziati.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different certificate is served than before.</source>
        <translation>Viene presentato un certificato diverso da prima.</translation>
    </message>
    <message>
        <source>A site described by a person</source>
        <translation>Un sito descritto da una persona</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>After {duration} a person is asked whether to go on.</source>
        <translation>Dopo {duration} viene chiesto a una persona se continuare.</translation>
    </message>
    <message>
        <source>Another file than on the other appliance; each has a key of its own</source>
        <translation>File diverso da quello dell&apos;altro dispositivo; ciascuno ha la propria chiave</translation>
    </message>
    <message>
        <source>Another file was sent</source>
        <translation>È stato inviato un altro file</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Domanda preliminare</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first, and it becomes primary</source>
        <translation>Asincrono: prima il backup, che diventa il principale</translation>
    </message>
    <message numerus="yes">
        <source>At most %n node(s) at a time</source>
        <translation>
            <numerusform>Al massimo %n nodo alla volta</numerusform>
            <numerusform>Al massimo %n nodi alla volta</numerusform>
        </translation>
    </message>
    <message>
        <source>At the DNS controller</source>
        <translation>Sul controller DNS</translation>
    </message>
    <message>
        <source>At the NAT controller</source>
        <translation>Sul controller NAT</translation>
    </message>
    <message>
        <source>Base software of {appliance}</source>
        <translation>Software di base di {appliance}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>Prima degli interventi</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Begun, but not seen to be done: {step}</source>
        <translation>Iniziato, ma non visto completato: {step}</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Tra gli interventi</translation>
    </message>
    <message>
        <source>Break failover</source>
        <translation>Separazione</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>By hand, if need be</source>
        <translation>Manualmente, se necessario</translation>
    </message>
    <message>
        <source>By the vendor&apos;s set-up guide</source>
        <translation>Secondo la guida di installazione del produttore</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>By whom and when</source>
        <translation>Da chi e quando</translation>
    </message>
    <message>
        <source>Certificate of {appliance}</source>
        <translation>Certificato di {appliance}</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Modificato temporaneamente</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Scegliere una cartella che esista, che sia scrivibile e che abbia spazio.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Comes back with step {number}: {step}</source>
        <translation>Ripristino con il passaggio {number}: {step}</translation>
    </message>
    <message>
        <source>Connected on {moment}: at least {clients}; some nodes did not report</source>
        <translation>Connessi il {moment}: almeno {clients}; alcuni nodi non hanno comunicato nulla</translation>
    </message>
    <message>
        <source>Connected on {moment}: {clients}</source>
        <translation>Connessi il {moment}: {clients}</translation>
    </message>
    <message>
        <source>Could not be determined: {proof}</source>
        <translation>Impossibile stabilire: {proof}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contati</translation>
    </message>
    <message>
        <source>Customer clients</source>
        <translation>Client dei clienti</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Record DNS</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fatto da</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Prova a vuoto</translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation>Svuotamento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Ogni passaggio è concluso, e ciò che doveva essere visto è stato visto.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover durante l&apos;aggiornamento</translation>
    </message>
    <message>
        <source>Failover role of {appliance}</source>
        <translation>Ruolo di failover di {appliance}</translation>
    </message>
    <message>
        <source>Fewer than {share} % are back.</source>
        <translation>È tornato meno del {share} %.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Rilievo</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Rilievi registrati</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Prima metà</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>From a medium or folder</source>
        <translation>Da un supporto rimovibile o da una cartella</translation>
    </message>
    <message>
        <source>From the old appliance to the new one</source>
        <translation>Dal vecchio dispositivo al nuovo</translation>
    </message>
    <message>
        <source>From {product} to {version}</source>
        <translation>Da {product} a {version}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tenuto indietro</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation>In caso di problemi</translation>
    </message>
    <message>
        <source>In the hosts file of this computer</source>
        <translation>Nel file degli host di questo computer</translation>
    </message>
    <message>
        <source>In the hypervisor</source>
        <translation>Nell&apos;hypervisor</translation>
    </message>
    <message>
        <source>In the row {row} press {control}</source>
        <translation>Nella riga {row} premere {control}</translation>
    </message>
    <message>
        <source>Integrations before the upgrade to 10.6</source>
        <translation>Integrazioni prima dell&apos;aggiornamento alla 10.6</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>Inizia quando lo decide l&apos;operatore.</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Non è eseguibile</translation>
    </message>
    <message>
        <source>It contains a secret.</source>
        <translation>Contiene dati segreti.</translation>
    </message>
    <message>
        <source>It could not be determined.</source>
        <translation>Impossibile stabilirlo.</translation>
    </message>
    <message>
        <source>It is in the run&apos;s folder</source>
        <translation>È nella cartella dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>It is not the file that was checked: its hash differs.</source>
        <translation>Non è il file controllato: il suo hash è diverso.</translation>
    </message>
    <message>
        <source>It is valid only until {moment}.</source>
        <translation>È valido solo fino al {moment}.</translation>
    </message>
    <message>
        <source>It should be {version}.</source>
        <translation>Dovrebbe essere {version}.</translation>
    </message>
    <message>
        <source>It was not seen afterwards.</source>
        <translation>In seguito non è stato visto.</translation>
    </message>
    <message>
        <source>Its chain of hashes does not hold.</source>
        <translation>La sua catena di hash non regge.</translation>
    </message>
    <message>
        <source>Jump Client</source>
        <translation>Jump Client</translation>
    </message>
    <message>
        <source>Jump Clients</source>
        <translation>Jump Client</translation>
    </message>
    <message>
        <source>Jump Clients that are not shown to be up to date</source>
        <translation>Jump Client che non risultano aggiornati</translation>
    </message>
    <message>
        <source>Jumpoints</source>
        <translation>Jumpoint</translation>
    </message>
    <message>
        <source>Last data sync of {appliance}</source>
        <translation>Ultima sincronizzazione dei dati di {appliance}</translation>
    </message>
    <message>
        <source>Left out of the plan</source>
        <translation>Escluso dal piano</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Riga {line}</translation>
    </message>
    <message>
        <source>Made {moment} with Upgrade Assistant {version}</source>
        <translation>Creato il {moment} con Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Made {moment}. Dry run and run use this same plan.</source>
        <translation>Creato il {moment}. Lo stesso piano serve per la prova a vuoto e per l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>Voce NAT</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Nuovo dispositivo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No account was used. What was there before was described by a person, each step was done by hand, and what it led to was told; backup and certificate export were verified on the computer.</source>
        <translation>Non è stato usato alcun account. La situazione iniziale è stata descritta da una persona, ogni passaggio è stato eseguito manualmente e il suo esito riferito; backup e certificato esportato sono stati verificati sul computer.</translation>
    </message>
    <message>
        <source>No data sync since the upgrade.</source>
        <translation>Nessuna sincronizzazione dei dati dopo l&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>No hash was noted down when it was made.</source>
        <translation>Alla creazione non è stato annotato alcun hash.</translation>
    </message>
    <message>
        <source>Nobody acts: the assistant checks</source>
        <translation>Nessuno agisce: l&apos;assistente osserva</translation>
    </message>
    <message>
        <source>Nobody acts: time passes</source>
        <translation>Nessuno agisce: si attende</translation>
    </message>
    <message>
        <source>Nobody checked whether it is still there.</source>
        <translation>Nessuno ha controllato se c&apos;è ancora.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: {step}</source>
        <translation>Nessuno ha ancora risposto: {step}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>None of this happened on a real site.</source>
        <translation>Nulla di tutto questo è avvenuto su un sito reale.</translation>
    </message>
    <message>
        <source>Not everything that proves it was seen: {step}</source>
        <translation>Non tutti i riscontri sono stati visti: {step}</translation>
    </message>
    <message>
        <source>Not part of the pack unless asked for.</source>
        <translation>Fa parte dell&apos;archivio solo su richiesta.</translation>
    </message>
    <message>
        <source>Not proven by the exported list</source>
        <translation>Non dimostrato dall&apos;elenco esportato</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Non ancora ripristinato: {what} {advice}</translation>
    </message>
    <message>
        <source>Not seen: {proof}</source>
        <translation>Non visto: {proof}</translation>
    </message>
    <message>
        <source>Not sent by the assistant</source>
        <translation>Non inviato dall&apos;assistente</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Non è stato trovato nulla che smetterà di funzionare.</translation>
    </message>
    <message>
        <source>Old appliance</source>
        <translation>Vecchio dispositivo</translation>
    </message>
    <message>
        <source>Only one verified copy at hand</source>
        <translation>Una sola copia verificata raggiungibile</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are on this page; the CSV file has all.</source>
        <translation>
            <numerusform>In questa pagina c&apos;è solo il primo (%n); il file CSV li contiene tutti.</numerusform>
            <numerusform>In questa pagina ci sono solo i primi %n; il file CSV li contiene tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Packages in their order</source>
        <translation>Pacchetti nel loro ordine</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Persone coinvolte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Plan {digest}</source>
        <translation>Piano {digest}</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Previsto per il {moment}.</translation>
    </message>
    <message>
        <source>Practice on a simulated site</source>
        <translation>Esercitazione su un sito simulato</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Presentation attendees</source>
        <translation>Partecipanti a presentazioni</translation>
    </message>
    <message>
        <source>Press {control}</source>
        <translation>Premere {control}</translation>
    </message>
    <message>
        <source>Proven by the exported list</source>
        <translation>Dimostrato dall&apos;elenco esportato</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Read by {who}, {moment}: {file}, SHA-256 {hash}</source>
        <translation>Letto da {who}, {moment}: {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Report of the move: {host}</source>
        <translation>Rapporto sul trasferimento: {host}</translation>
    </message>
    <message>
        <source>Representative consoles</source>
        <translation>Console del tecnico di supporto</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Esecuzione {run}</translation>
    </message>
    <message>
        <source>Run {run}, plan {digest}</source>
        <translation>Esecuzione {run}, piano {digest}</translation>
    </message>
    <message>
        <source>Runbook: {host}</source>
        <translation>Piano operativo: {host}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Seconda metà</translation>
    </message>
    <message>
        <source>Sent to the appliance</source>
        <translation>Inviato al dispositivo</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Indirizzo IP condiviso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Sito inattivo</translation>
    </message>
    <message>
        <source>Site software of {appliance}</source>
        <translation>Software del sito di {appliance}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Some files were not read; they are named at the end.</source>
        <translation>Alcuni file non sono stati letti; sono indicati alla fine.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambio</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Scambio tramite</translation>
    </message>
    <message>
        <source>Synchronous: the primary first, and it stays primary</source>
        <translation>Sincrono: prima il principale, che resta il principale</translation>
    </message>
    <message>
        <source>Takes part first</source>
        <translation>Partecipa per primo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>The API counts Jump Clients of shared Jump Groups only; the exported list has all of them.</source>
        <translation>L&apos;API conta solo i Jump Client dei gruppi Jump condivisi; l&apos;elenco esportato li contiene tutti.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>L&apos;assistente</translation>
    </message>
    <message>
        <source>The assistant on the console; if it cannot, you</source>
        <translation>L&apos;assistente nella console; se non riesce, l&apos;operatore</translation>
    </message>
    <message>
        <source>The evidence pack {file} could not be written.</source>
        <translation>Impossibile scrivere l&apos;archivio delle evidenze {file}.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Il file non c&apos;è.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>Il trasferimento è completato</translation>
    </message>
    <message>
        <source>The move is done, with remarks</source>
        <translation>Il trasferimento è completato, con osservazioni</translation>
    </message>
    <message>
        <source>The move is not done</source>
        <translation>Il trasferimento non è completato</translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation>I nodi</translation>
    </message>
    <message>
        <source>The run file has not been verified.</source>
        <translation>Il file di esecuzione non è stato verificato.</translation>
    </message>
    <message>
        <source>The run file holds what was written.</source>
        <translation>Il file di esecuzione contiene ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>The run file was damaged or changed, so it proves nothing. {reason}</source>
        <translation>Il file di esecuzione è stato danneggiato o modificato, quindi non dimostra nulla. {reason}</translation>
    </message>
    <message>
        <source>The run has not been started.</source>
        <translation>L&apos;esecuzione non è stata avviata.</translation>
    </message>
    <message>
        <source>The same file as on the other appliance</source>
        <translation>Stesso file dell&apos;altro dispositivo</translation>
    </message>
    <message>
        <source>The same for each node; shown for the first one.</source>
        <translation>Lo stesso per ogni nodo; mostrato per il primo.</translation>
    </message>
    <message>
        <source>The site is down: users are logged out, sessions end.</source>
        <translation>Il sito è inattivo: gli utenti vengono disconnessi, le sessioni terminano.</translation>
    </message>
    <message>
        <source>The site was described by a person: no account is used, and each step is done by hand.</source>
        <translation>Il sito è stato descritto da una persona: non si usa alcun account e ogni passaggio è manuale.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>L&apos;aggiornamento è completato</translation>
    </message>
    <message>
        <source>The upgrade is done, with remarks</source>
        <translation>L&apos;aggiornamento è completato, con osservazioni</translation>
    </message>
    <message>
        <source>The upgrade is not done</source>
        <translation>L&apos;aggiornamento non è completato</translation>
    </message>
    <message>
        <source>They were carried to the site and proven here; the table says which were sent.</source>
        <translation>Sono stati portati al sito e verificati qui; la tabella indica quali sono stati inviati.</translation>
    </message>
    <message>
        <source>They were not counted afterwards.</source>
        <translation>In seguito non sono stati contati.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>This way did not work ({way}): {reason}</source>
        <translation>Questa via non ha funzionato ({way}): {reason}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <source>To be confirmed by typing {words}.</source>
        <translation>Da confermare digitando {words}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>To version {version}</source>
        <translation>Alla versione {version}</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>In totale</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nodi di traffico</translation>
    </message>
    <message>
        <source>Two verified copies at hand</source>
        <translation>Due copie verificate raggiungibili</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>File di aggiornamento</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Upgrade report: {host}</source>
        <translation>Rapporto di aggiornamento: {host}</translation>
    </message>
    <message>
        <source>Usually takes</source>
        <translation>Durata abituale</translation>
    </message>
    <message>
        <source>Variant 1 of the 10.6 era: the primary first, and it stays primary</source>
        <translation>Variante 1 dell&apos;epoca 10.6: prima il principale, che resta il principale</translation>
    </message>
    <message>
        <source>Variant 2 of the 10.6 era: the backup first, and it becomes primary</source>
        <translation>Variante 2 dell&apos;epoca 10.6: prima il backup, che diventa il principale</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garantito da</translation>
    </message>
    <message>
        <source>Vouched for by: {who}</source>
        <translation>Garantito da: {who}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attese</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>Come deve diventare</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Risposte delle persone</translation>
    </message>
    <message>
        <source>What people saw to</source>
        <translation>Di cosa si è occupato qualcuno</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato eseguito</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Who is connected is not known; it is checked again beforehand.</source>
        <translation>Non è noto chi è connesso; verrà controllato di nuovo prima.</translation>
    </message>
    <message>
        <source>Who is disconnected</source>
        <translation>Chi viene disconnesso</translation>
    </message>
    <message>
        <source>Whoever keeps these hashes can tell later whether anything was changed.</source>
        <translation>Chi conserva questi hash può stabilire in seguito se qualcosa è stato modificato.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Intervento {number} previsto per</translation>
    </message>
    <message>
        <source>With the Integration Client, or by the API</source>
        <translation>Con il client di integrazione o con l&apos;API</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Senza failover</translation>
    </message>
    <message>
        <source>Working periods and interruptions</source>
        <translation>Periodi di lavoro e interruzioni</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>You</source>
        <translation>L&apos;operatore</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a person, who assigned it</source>
        <translation>persona che lo ha assegnato</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>accesso negato</translation>
    </message>
    <message>
        <source>all that are listed</source>
        <translation>tutti quelli elencati</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>già fatto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro (%n)</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>assistant, by API</source>
        <translation>assistente, tramite API</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>assistente, nella console</translation>
    </message>
    <message>
        <source>assistant, on this computer</source>
        <translation>assistente, su questo computer</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>stima</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>iniziato, non concluso</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuale</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>non annullabile</translation>
    </message>
    <message>
        <source>certificate with private key</source>
        <translation>certificato con chiave privata</translation>
    </message>
    <message numerus="yes">
        <source>checked again %n time(s)</source>
        <translation>
            <numerusform>controllato di nuovo %n volta</numerusform>
            <numerusform>controllato di nuovo %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>completed</source>
        <translation>conclusa</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connessi</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>described by a person</source>
        <translation>descritto da una persona</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>ended while waiting</source>
        <translation>terminata in attesa</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>stima: {range}</translation>
    </message>
    <message>
        <source>extended by {duration}</source>
        <translation>prolungata di {duration}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>longer than estimated</source>
        <translation>più lungo della stima</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ancora nessuna risposta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontato</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>senza i tempi di risposta</translation>
    </message>
    <message>
        <source>not noted down</source>
        <translation>non annotato</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>non registrato</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>non ancora conclusa</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>non ancora ripristinato</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>non aggiornati</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fisico</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>previsto: {range}</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principale</translation>
    </message>
    <message>
        <source>representative console</source>
        <translation>console del tecnico di supporto</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>backup delle impostazioni</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>sito inattivo</translation>
    </message>
    <message>
        <source>site down meanwhile</source>
        <translation>sito inattivo nel frattempo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>fonte: {source}</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation>fermata da una persona</translation>
    </message>
    <message>
        <source>stopped: refused, or something was missing</source>
        <translation>fermata: un rifiuto, o mancava qualcosa</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translation>il programma è terminato in modo imprevisto</translation>
    </message>
    <message>
        <source>the seal of the medium</source>
        <translation>sigillo del supporto rimovibile</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
    <message>
        <source>this site&apos;s history</source>
        <translation>storico di questo sito</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>took {duration}</source>
        <translation>durata: {duration}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>under way, or broken off</source>
        <translation>in corso, o interrotta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuale</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attesa</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attende una risposta</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>{clients} connected</source>
        <translation>{clients} online</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>{duration} finora</translation>
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
        <translation>{finding} Accettato: {reason}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>{number} {title}: {text} (guides {guides})</source>
        <translation>{number} {title}: {text} (guide {guides})</translation>
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
        <translation>{who}, che lo ha assegnato</translation>
    </message>
</context>
<context>
    <name>rulefile</name>
    <message>
        <source>A date such as {example} is expected.</source>
        <translation>È prevista una data, ad esempio {example}.</translation>
    </message>
    <message>
        <source>A list of tables is expected.</source>
        <translation>È previsto un elenco di tabelle.</translation>
    </message>
    <message>
        <source>A number from 1 on is expected.</source>
        <translation>È previsto un numero a partire da 1.</translation>
    </message>
    <message>
        <source>A rule file says schema = “{schema}”. Choose another file.</source>
        <translation>Un file delle regole contiene schema = «{schema}». Scegliere un altro file.</translation>
    </message>
    <message>
        <source>A table is expected.</source>
        <translation>È prevista una tabella.</translation>
    </message>
    <message>
        <source>A text of one line, in quotes, is expected.</source>
        <translation>È previsto un testo di una sola riga, tra virgolette.</translation>
    </message>
    <message>
        <source>A version such as {example} is expected.</source>
        <translation>È prevista una versione, ad esempio {example}.</translation>
    </message>
    <message>
        <source>An id has small letters, digits, dots and hyphens.</source>
        <translation>Un id contiene lettere minuscole, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>Check the path and your rights there. The rule file in use stays as it is.</source>
        <translation>Controllare il percorso e i propri diritti di accesso. Il file delle regole in uso resta com&apos;è.</translation>
    </message>
    <message>
        <source>Exactly one of these is expected: {choices}</source>
        <translation>È previsto esattamente uno di questi valori: {choices}</translation>
    </message>
    <message>
        <source>Get the file once more from where it came, and compare its checksum.</source>
        <translation>Procurarsi di nuovo il file dalla sua fonte, e confrontarne il checksum.</translation>
    </message>
    <message>
        <source>It is too large for a rule file.</source>
        <translation>È troppo grande per un file delle regole.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the checksum read out to you once more; if it still differs, get the file again.</source>
        <translation>Nulla è stato modificato. Farsi leggere di nuovo il checksum; se è ancora diverso, procurarsi di nuovo il file.</translation>
    </message>
    <message>
        <source>Nothing was changed. If you mean to go back, say so with {option}.</source>
        <translation>Nulla è stato modificato. Se si vuole davvero tornare indietro, indicarlo con {option}.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>È previsto uno di questi valori: {choices}</translation>
    </message>
    <message>
        <source>Take it over once more from where it came: {command}</source>
        <translation>Acquisirlo di nuovo dalla sua fonte: {command}</translation>
    </message>
    <message>
        <source>The program came with a newer rule file (serial {shipped}) than the one that you took over (serial {taken}). The newer one is used.</source>
        <translation>Il programma contiene un file delle regole (numero di serie {shipped}) più recente di quello acquisito (numero di serie {taken}). Viene usato quello più recente.</translation>
    </message>
    <message>
        <source>The rule file cannot be used. At “{place}”: {problem}</source>
        <translation>Il file delle regole non è utilizzabile. In «{place}»: {problem}</translation>
    </message>
    <message>
        <source>The rule file cannot be used. {problem}</source>
        <translation>Il file delle regole non è utilizzabile. {problem}</translation>
    </message>
    <message>
        <source>The rule file has a form that this program does not know: {schema}.</source>
        <translation>Il file delle regole ha una forma che questo programma non conosce: {schema}.</translation>
    </message>
    <message>
        <source>The rule file is not newer than the one in use: its serial is {new}, in use is {old}.</source>
        <translation>Il file delle regole non è più recente di quello in uso: il suo numero di serie è {new}, quello in uso {old}.</translation>
    </message>
    <message>
        <source>The rule file that you took over is not used: it is damaged, or was changed afterwards.</source>
        <translation>Il file delle regole acquisito non viene usato: è danneggiato, o è stato modificato in seguito.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Ci sono troppe voci.</translation>
    </message>
    <message>
        <source>These rules go round in a circle: {rules}.</source>
        <translation>Queste regole formano un circolo: {rules}.</translation>
    </message>
    <message>
        <source>This id appears twice: {id}</source>
        <translation>Questo id compare due volte: {id}</translation>
    </message>
    <message>
        <source>This is not a rule file.</source>
        <translation>Non è un file delle regole.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>Questa chiave non è nota. Sono previste: {keys}</translation>
    </message>
    <message>
        <source>To use the older one all the same, take it over once more with {option}.</source>
        <translation>Per usare comunque quello meno recente, acquisirlo di nuovo con {option}.</translation>
    </message>
    <message>
        <source>Use a newer version of the program, or a rule file of the form {schema}.</source>
        <translation>Usare una versione più recente del programma, oppure un file delle regole nella forma {schema}.</translation>
    </message>
    <message>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>Impossibile leggere o scrivere {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not taken over: its SHA-256 is not the one that you gave.</source>
        <translation>{file} non viene acquisito: il suo SHA-256 non è quello indicato.</translation>
    </message>
    <message>
        <source>{what} The one that came with the program is used.</source>
        <translation>{what} Viene usato quello fornito con il programma.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>15 minutes to an hour</source>
        <translation>Da 15 minuti a un&apos;ora</translation>
    </message>
    <message>
        <source>24 hours after each site package</source>
        <translation>24 ore dopo ogni pacchetto del sito</translation>
    </message>
    <message>
        <source>A Base update restarts the appliance</source>
        <translation>Un aggiornamento di base riavvia il dispositivo</translation>
    </message>
    <message>
        <source>A Base update usually prepares a site package and is installed just before it.</source>
        <translation>Un aggiornamento di base prepara di solito un pacchetto del sito e si installa subito prima di esso.</translation>
    </message>
    <message>
        <source>A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.</source>
        <translation>Una copia del certificato TLS con la chiave privata mantiene raggiungibile il sito se un aggiornamento non riesce.</translation>
    </message>
    <message>
        <source>A new backup after the Base packages</source>
        <translation>Un nuovo backup dopo i pacchetti di base</translation>
    </message>
    <message>
        <source>A newly built site package relies on current certificate stores on the computers you support. Where they are outdated, most Jump Clients may show as offline.</source>
        <translation>Un pacchetto del sito con una nuova build presuppone archivi dei certificati aggiornati sui computer assistiti. Dove sono obsoleti, la maggior parte dei Jump Client può risultare offline.</translation>
    </message>
    <message>
        <source>A node that accepts no new client connections empties by itself as sessions end. Whoever waits for that cuts nobody off.</source>
        <translation>Un nodo che non accetta nuove connessioni client si svuota da solo man mano che le sessioni finiscono. Chi attende non disconnette nessuno.</translation>
    </message>
    <message>
        <source>A package that was downloaded is not listed again; only Technical Support can bring it back.</source>
        <translation>Un pacchetto già scaricato non viene più elencato; solo il supporto tecnico può renderlo di nuovo disponibile.</translation>
    </message>
    <message>
        <source>A rehearsal in a safe environment shows surprises before production does.</source>
        <translation>Una prova in un ambiente protetto fa emergere le sorprese prima della produzione.</translation>
    </message>
    <message>
        <source>A representative console updates itself at its next start.</source>
        <translation>Una console del tecnico di supporto si aggiorna da sola all&apos;avvio successivo.</translation>
    </message>
    <message>
        <source>Active ones right after the upgrade; passive ones when they start, when a console connects, and at least once a day.</source>
        <translation>Quelli attivi subito dopo l&apos;aggiornamento; quelli passivi quando si avviano, quando una console si connette e almeno una volta al giorno.</translation>
    </message>
    <message>
        <source>Adapt reports and queries on its database to varchar(32) for session.lsid and the new column lseq; then update the Integration Client, then the appliance. It needs Enterprise licences.</source>
        <translation>Adattare report e query sul suo database a varchar(32) per session.lsid e alla nuova colonna lseq; poi aggiornare il client di integrazione, poi il dispositivo. Richiede licenze Enterprise.</translation>
    </message>
    <message>
        <source>After checking for the update, {page} gives the new MSI before the upgrade. Consoles installed from it stay offline until the appliance is upgraded. The old ones need not be uninstalled; keep the old MSI, for only it can remove them.</source>
        <translation>Dopo la ricerca dell&apos;aggiornamento, {page} fornisce il nuovo MSI già prima dell&apos;upgrade. Le console installate con esso restano offline finché il dispositivo non è aggiornato. Non serve disinstallare le vecchie; conservare il vecchio MSI, perché solo esso può rimuoverle.</translation>
    </message>
    <message>
        <source>After establishing</source>
        <translation>Dopo aver stabilito la relazione</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address when the site is led to another appliance; one configured by host name follows.</source>
        <translation>Un client di integrazione configurato in base all&apos;indirizzo IP resta sul vecchio indirizzo quando il sito viene indirizzato a un altro dispositivo; uno configurato in base al nome host lo segue.</translation>
    </message>
    <message>
        <source>An installation usually takes that long; with many stored recordings it takes much longer.</source>
        <translation>Un&apos;installazione richiede di solito questo tempo; con molte registrazioni archiviate richiede molto di più.</translation>
    </message>
    <message>
        <source>Automatic updates and failover</source>
        <translation>Aggiornamenti automatici e failover</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave client software as it is.</source>
        <translation>Aggiornamenti di base e add-on di licenza lasciano il software client com&apos;è.</translation>
    </message>
    <message>
        <source>Be sure that the software works in yours before the other appliance is upgraded.</source>
        <translation>Accertarsi che il software funzioni nel proprio prima di aggiornare l&apos;altro dispositivo.</translation>
    </message>
    <message>
        <source>Before 10.6: sessions are not merged</source>
        <translation>Prima della 10.6: le sessioni non vengono unite</translation>
    </message>
    <message>
        <source>Buttons update at their first use; Jumpoints and connection agents update by themselves.</source>
        <translation>I Button si aggiornano al primo utilizzo; Jumpoint e agenti di connessione si aggiornano da soli.</translation>
    </message>
    <message>
        <source>Buttons, Jumpoints and connection agents</source>
        <translation>Button, Jumpoint e agenti di connessione</translation>
    </message>
    <message>
        <source>Certificate stores on the endpoints</source>
        <translation>Archivi dei certificati sugli endpoint</translation>
    </message>
    <message>
        <source>Change none on the old primary: they are overwritten at the first data sync after the swap.</source>
        <translation>Non modificarne sul vecchio principale: vengono sovrascritte alla prima sincronizzazione dei dati dopo lo scambio.</translation>
    </message>
    <message>
        <source>Clients that get no time between two versions may fail to update and have to be installed again by hand.</source>
        <translation>I client che non hanno tempo fra due versioni possono non riuscire ad aggiornarsi e vanno reinstallati a mano.</translation>
    </message>
    <message>
        <source>Clients update themselves from one version to the next. If the next site package comes too soon, that fails and they have to be installed again by hand.</source>
        <translation>I client si aggiornano da una versione alla successiva. Se il pacchetto del sito seguente arriva troppo presto, l&apos;aggiornamento non riesce e vanno installati di nuovo manualmente.</translation>
    </message>
    <message>
        <source>Consoles deployed by MSI</source>
        <translation>Console distribuite tramite MSI</translation>
    </message>
    <message>
        <source>Consoles update themselves</source>
        <translation>Le console si aggiornano da sole</translation>
    </message>
    <message>
        <source>Distributing installs nothing</source>
        <translation>La distribuzione non installa nulla</translation>
    </message>
    <message>
        <source>Do not lose the backup password</source>
        <translation>Non perdere la password del backup</translation>
    </message>
    <message>
        <source>Downloaded once, gone from the list</source>
        <translation>Scaricato una volta, sparisce dall&apos;elenco</translation>
    </message>
    <message>
        <source>Every environment differs</source>
        <translation>Ogni ambiente è diverso</translation>
    </message>
    <message>
        <source>Export the list of Jump Clients: every date under {column} is later than the upgrade.</source>
        <translation>Esportare l&apos;elenco dei Jump Client: ogni data in {column} è successiva all&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>Exporting removes nothing</source>
        <translation>L&apos;esportazione non toglie nulla</translation>
    </message>
    <message>
        <source>Extract the session data of the old primary just before the other one takes over.</source>
        <translation>Estrarre i dati delle sessioni del vecchio principale subito prima che l&apos;altro subentri.</translation>
    </message>
    <message>
        <source>Extractable consoles</source>
        <translation>Console estraibili</translation>
    </message>
    <message>
        <source>Failover is set up with each appliance&apos;s own address; the shared host name leads to only one of them.</source>
        <translation>Il failover si configura con l&apos;indirizzo proprio di ogni dispositivo; il nome host condiviso porta a uno solo dei due.</translation>
    </message>
    <message>
        <source>Failover itself interrupts</source>
        <translation>Anche il failover interrompe</translation>
    </message>
    <message>
        <source>Failover needs the same value under {control} on both appliances.</source>
        <translation>Il failover richiede lo stesso valore in {control} su entrambi i dispositivi.</translation>
    </message>
    <message>
        <source>From 10.6 on, a session&apos;s LSID is a text of 32 characters. The new LSEQ is a running number, neither guaranteed to be unique nor strictly in sequence.</source>
        <translation>Dalla 10.6 l&apos;LSID di una sessione è un testo di 32 caratteri. Il nuovo LSEQ è un numero progressivo, ma non è garantito che sia univoco né rigorosamente sequenziale.</translation>
    </message>
    <message>
        <source>Have your integration searched</source>
        <translation>Far esaminare la propria integrazione</translation>
    </message>
    <message>
        <source>If the primary is an Atlas master</source>
        <translation>Se il principale è un master Atlas</translation>
    </message>
    <message>
        <source>In the 10.6 era the data sync before failover is broken is forced on the backup; guides for later versions start it on the primary.</source>
        <translation>Nell&apos;epoca 10.6 la sincronizzazione dei dati che precede l&apos;interruzione del failover si forza sul backup; le guide delle versioni successive la avviano sul principale.</translation>
    </message>
    <message>
        <source>Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.</source>
        <translation>I programmi di installazione creati prima dell&apos;aggiornamento per Button, Jump Client e console vanno creati di nuovo.</translation>
    </message>
    <message>
        <source>Integration Client and the host name</source>
        <translation>Client di integrazione e nome host</translation>
    </message>
    <message>
        <source>Integration Client before the appliance</source>
        <translation>Client di integrazione prima del dispositivo</translation>
    </message>
    <message>
        <source>Integration Clients</source>
        <translation>Client di integrazione</translation>
    </message>
    <message>
        <source>It does so by itself. While it restarts it does not answer; that is expected.</source>
        <translation>Lo fa da solo. Durante il riavvio non risponde; è previsto.</translation>
    </message>
    <message>
        <source>Keep certificate and private key</source>
        <translation>Conservare certificato e chiave privata</translation>
    </message>
    <message>
        <source>LSID becomes text</source>
        <translation>LSID diventa testo</translation>
    </message>
    <message>
        <source>Leave enough time between them to trust the new version, but no more than needed: there is no failover meanwhile. Both appliances take about the same time.</source>
        <translation>Lasciare tra i due il tempo necessario per fidarsi della nuova versione, ma non di più: nel frattempo non c&apos;è failover. Entrambi i dispositivi richiedono circa lo stesso tempo.</translation>
    </message>
    <message>
        <source>Low-traffic hours</source>
        <translation>Ore di minor traffico</translation>
    </message>
    <message>
        <source>Major releases come on a schedule</source>
        <translation>Le versioni principali seguono un calendario</translation>
    </message>
    <message>
        <source>Many Jump Clients at once</source>
        <translation>Molti Jump Client insieme</translation>
    </message>
    <message>
        <source>Most pages vanish from the backup, and the first data sync begins after about a minute. It may take seconds or hours.</source>
        <translation>La maggior parte delle pagine sparisce dal backup e la prima sincronizzazione dei dati inizia dopo circa un minuto. Può richiedere secondi oppure ore.</translation>
    </message>
    <message>
        <source>No package is installed before a settings backup is on this computer and has been checked.</source>
        <translation>Nessun pacchetto viene installato prima che un backup delle impostazioni sia su questo computer e sia stato controllato.</translation>
    </message>
    <message>
        <source>No time to wait</source>
        <translation>Nessun tempo per attendere</translation>
    </message>
    <message>
        <source>No wait after Base updates</source>
        <translation>Nessuna attesa dopo gli aggiornamenti di base</translation>
    </message>
    <message>
        <source>Nobody can restore a backup whose password is lost, not even the vendor.</source>
        <translation>Nessuno può ripristinare un backup la cui password è andata persa, nemmeno il produttore.</translation>
    </message>
    <message>
        <source>Nobody can sign in then: users are logged out and all sessions end.</source>
        <translation>In quel periodo nessuno può accedere: gli utenti vengono disconnessi e tutte le sessioni terminano.</translation>
    </message>
    <message>
        <source>Not yet updated</source>
        <translation>Non ancora aggiornato</translation>
    </message>
    <message>
        <source>Old appliances need intermediate versions</source>
        <translation>I dispositivi obsoleti richiedono versioni intermedie</translation>
    </message>
    <message>
        <source>Old installers stop working</source>
        <translation>I vecchi programmi di installazione non funzionano più</translation>
    </message>
    <message>
        <source>On locked-down computers they have to be deployed again.</source>
        <translation>Sui computer con restrizioni vanno distribuite di nuovo.</translation>
    </message>
    <message>
        <source>Once the Base packages are in, take another backup, then go on with the site packages at once.</source>
        <translation>Installati i pacchetti di base, creare un altro backup, poi proseguire subito con i pacchetti del sito.</translation>
    </message>
    <message>
        <source>Only site packages affect the clients</source>
        <translation>Solo i pacchetti del sito interessano i client</translation>
    </message>
    <message>
        <source>Order matters</source>
        <translation>L&apos;ordine conta</translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation>Indirizzi propri</translation>
    </message>
    <message>
        <source>Own programs and databases first</source>
        <translation>Prima i propri programmi e database</translation>
    </message>
    <message>
        <source>Packages unlock each other. Install what is available; the next one then becomes available.</source>
        <translation>I pacchetti si sbloccano a vicenda. Installare quello disponibile; il successivo diventa allora disponibile.</translation>
    </message>
    <message>
        <source>Plan the windows of a failover pair for hours in which few people work.</source>
        <translation>Pianificare gli interventi di una coppia di failover in ore in cui lavorano poche persone.</translation>
    </message>
    <message>
        <source>Programs that read answers of the API must know the namespace that api/reporting.xsd and api/command.xsd on the site name.</source>
        <translation>I programmi che leggono le risposte dell&apos;API devono conoscere lo spazio dei nomi indicato da api/reporting.xsd e api/command.xsd sul sito.</translation>
    </message>
    <message>
        <source>Proof that all have updated</source>
        <translation>Conferma che tutti sono aggiornati</translation>
    </message>
    <message>
        <source>Protect the private key</source>
        <translation>Proteggere la chiave privata</translation>
    </message>
    <message>
        <source>Recordings, and files of the file store over 200 KB or beyond the fiftieth.</source>
        <translation>Le registrazioni, e i file dell&apos;archivio file oltre 200 KB o oltre il cinquantesimo.</translation>
    </message>
    <message>
        <source>Sessions held while failover is broken</source>
        <translation>Sessioni durante l&apos;interruzione del failover</translation>
    </message>
    <message>
        <source>Sessions that end while failover is broken are merged when it is re-established.</source>
        <translation>Le sessioni che terminano mentre il failover è interrotto vengono unite quando viene ristabilito.</translation>
    </message>
    <message>
        <source>Settings backup first</source>
        <translation>Prima il backup delle impostazioni</translation>
    </message>
    <message>
        <source>Settings during a cluster upgrade</source>
        <translation>Impostazioni durante l&apos;aggiornamento di un cluster</translation>
    </message>
    <message>
        <source>Sites under maintenance are notified by e-mail when their major release is ready. Until then the list of updates may be empty.</source>
        <translation>I siti con contratto di manutenzione ricevono un&apos;e-mail quando la loro versione principale è pronta. Fino ad allora l&apos;elenco degli aggiornamenti può essere vuoto.</translation>
    </message>
    <message>
        <source>Some packages can be installed only after others; a locked one says what it waits for.</source>
        <translation>Alcuni pacchetti si possono installare solo dopo altri; uno bloccato indica che cosa attende.</translation>
    </message>
    <message>
        <source>Such a Jump Client shows as {state}. An attempt to jump to it moves it to the front of the queue.</source>
        <translation>Questi Jump Client risultano {state}. Un tentativo di Jump verso uno di essi lo porta in testa alla coda.</translation>
    </message>
    <message>
        <source>Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.</source>
        <translation>Non spegnere e non riavviare nulla. Chiamare il supporto tecnico; l&apos;archivio di supporto è d&apos;aiuto.</translation>
    </message>
    <message>
        <source>Technical Support can tell from the page {page}. The support bundle contains it.</source>
        <translation>Il supporto tecnico può stabilirlo dalla pagina {page}. L&apos;archivio di supporto la contiene.</translation>
    </message>
    <message>
        <source>The alternative: uninstall all client software first, install every package in order, then install all clients again by hand.</source>
        <translation>L&apos;altra via: disinstallare prima tutto il software client, installare ogni pacchetto nell&apos;ordine, poi installare di nuovo manualmente tutti i client.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock must be right</source>
        <translation>L&apos;orologio del dispositivo deve essere esatto</translation>
    </message>
    <message>
        <source>The certificate stays on the appliance; you only get a copy.</source>
        <translation>Il certificato rimane sul dispositivo; se ne ottiene solo una copia.</translation>
    </message>
    <message>
        <source>The same key on both</source>
        <translation>La stessa chiave su entrambi</translation>
    </message>
    <message>
        <source>The site is down during an installation</source>
        <translation>Il sito è inattivo durante un&apos;installazione</translation>
    </message>
    <message>
        <source>The sync is forced on the backup</source>
        <translation>La sincronizzazione si forza sul backup</translation>
    </message>
    <message>
        <source>Then the backup becomes the backup master of the cluster.</source>
        <translation>Il backup diventa allora il master di backup del cluster.</translation>
    </message>
    <message>
        <source>They can overload appliance and network. Lower “{control}” beforehand.</source>
        <translation>Possono sovraccaricare dispositivo e rete. Ridurre prima «{control}».</translation>
    </message>
    <message>
        <source>They do not update themselves: install them again from the Downloads page of the support site.</source>
        <translation>Non si aggiornano da soli: reinstallarli dalla pagina dei download del sito di supporto.</translation>
    </message>
    <message>
        <source>Too many versions in a row</source>
        <translation>Troppe versioni di seguito</translation>
    </message>
    <message>
        <source>Trouble during a Base update: do not restart</source>
        <translation>Problemi durante un aggiornamento di base: non riavviare</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Provare prima</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Due interventi di manutenzione</translation>
    </message>
    <message>
        <source>Unsure which package or which order?</source>
        <translation>Dubbi su pacchetto o ordine?</translation>
    </message>
    <message>
        <source>Updates and keys depend on it. Correct a wrong time with NTP under {page}.</source>
        <translation>Aggiornamenti e chiavi dipendono da esso. Un&apos;ora errata si corregge con NTP in {page}.</translation>
    </message>
    <message>
        <source>Users, settings, files, logs and recordings of the primary replace what the backup holds.</source>
        <translation>Utenti, impostazioni, file, log e registrazioni del principale sostituiscono ciò che il backup contiene.</translation>
    </message>
    <message>
        <source>Wait for the clients to leave</source>
        <translation>Attendere che i client se ne vadano</translation>
    </message>
    <message>
        <source>What a backup leaves out</source>
        <translation>Che cosa non contiene un backup</translation>
    </message>
    <message>
        <source>Whatever keeps or reads LSID as an integer must take text before the appliance is upgraded.</source>
        <translation>Tutto ciò che conserva o legge LSID come numero intero deve accettare testo prima dell&apos;aggiornamento del dispositivo.</translation>
    </message>
    <message>
        <source>When Jump Clients update</source>
        <translation>Quando si aggiornano i Jump Client</translation>
    </message>
    <message>
        <source>Whether they can be used for pairs and clusters depends on the version; what the console offers is what counts.</source>
        <translation>La possibilità di usarli per coppie e cluster dipende dalla versione; conta ciò che offre la console.</translation>
    </message>
    <message>
        <source>Which way the data flows</source>
        <translation>In quale direzione vanno i dati</translation>
    </message>
    <message>
        <source>While the other appliance takes over, the site is briefly unavailable: plan for it.</source>
        <translation>Mentre l&apos;altro dispositivo subentra, il sito è brevemente irraggiungibile: tenerne conto nella pianificazione.</translation>
    </message>
    <message>
        <source>Whoever has the exported key can pose as your site. A passphrase protects it.</source>
        <translation>Chi possiede la chiave esportata può spacciarsi per il sito. Una passphrase la protegge.</translation>
    </message>
    <message>
        <source>XML answers get a namespace</source>
        <translation>Le risposte XML hanno uno spazio dei nomi</translation>
    </message>
    <message>
        <source>“upgrade-assistant scan” lists the places in schemas, source code and sample answers that will break.</source>
        <translation>«upgrade-assistant scan» elenca i punti di schemi, codice sorgente e risposte di esempio che smetteranno di funzionare.</translation>
    </message>
    <message>
        <source>“{control}” only brings the package to the other nodes; each is upgraded later.</source>
        <translation>«{control}» porta soltanto il pacchetto sugli altri nodi; ciascuno viene aggiornato in seguito.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nodo di traffico</numerusform>
            <numerusform>%n nodi di traffico</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {finding} Reason: {reason}</source>
        <translation>Accettato: {finding} Motivo: {reason}</translation>
    </message>
    <message>
        <source>All steps have ended, but the run is not done until this is restored. Resume it: what you did by hand is then seen.</source>
        <translation>Tutti i passaggi sono conclusi, ma l&apos;esecuzione non è completata finché questo non è ripristinato. Riprenderla: ciò che è stato fatto manualmente viene allora riconosciuto.</translation>
    </message>
    <message>
        <source>Being taken back: {step}</source>
        <translation>Annullamento in corso: {step}</translation>
    </message>
    <message>
        <source>Changing it at the simulated desk</source>
        <translation>Modifica sul controller simulato</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Controllo del risultato</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. You do it and say what you see.</source>
        <translation>Descritto da una persona: {product}, Base {base}. Il passaggio è manuale; indicare poi che cosa si vede.</translation>
    </message>
    <message>
        <source>Everything in the plan is done. The next stages deal with the clients and the report.</source>
        <translation>Tutto ciò che il piano prevede è completato. Le fasi successive riguardano i client e il rapporto.</translation>
    </message>
    <message>
        <source>More time was given.</source>
        <translation>È stato concesso altro tempo.</translation>
    </message>
    <message>
        <source>Not everything is restored yet</source>
        <translation>Non tutto è ancora ripristinato</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Qui nulla può indicare a che punto è.</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Salvataggio dello script</translation>
    </message>
    <message>
        <source>The choices were changed: {what}.</source>
        <translation>Le scelte sono cambiate: {what}.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>Il trasferimento è completato</translation>
    </message>
    <message>
        <source>The run continues</source>
        <translation>L&apos;esecuzione prosegue</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>L&apos;esecuzione non è ancora completata.</translation>
    </message>
    <message>
        <source>The run was resumed by {who}.</source>
        <translation>L&apos;esecuzione è stata ripresa da {who}.</translation>
    </message>
    <message>
        <source>The run was started by {who}.</source>
        <translation>L&apos;esecuzione è stata avviata da {who}.</translation>
    </message>
    <message>
        <source>The simulated desk did not make the change.</source>
        <translation>Il controller simulato non ha eseguito la modifica.</translation>
    </message>
    <message>
        <source>The simulated site can only be led over in the way that it was started with (“--swing”). If that is the chosen one, see whether the site is still running, then try again.</source>
        <translation>Il sito simulato si può portare altrove solo nel modo con cui è stato avviato («--swing»). Se è quello scelto, controllare che il sito sia ancora attivo, poi riprovare.</translation>
    </message>
    <message>
        <source>The site or its packages are not the same any more.</source>
        <translation>Il sito o i suoi pacchetti non sono più gli stessi.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>L&apos;aggiornamento è completato</translation>
    </message>
    <message>
        <source>This way did not work: {reason}</source>
        <translation>Questa via non ha funzionato: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>how the site is redirected</source>
        <translation>modo di reindirizzare il sito</translation>
    </message>
    <message>
        <source>maintenance windows</source>
        <translation>interventi di manutenzione</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metodo</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>attende l&apos;operatore</translation>
    </message>
    <message>
        <source>not everything is restored</source>
        <translation>ripristino incompleto</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non avviata</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermata</translation>
    </message>
    <message>
        <source>time for the clients</source>
        <translation>tempo per i client</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>wanted version</source>
        <translation>versione desiderata</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{who} answered: {words}</source>
        <translation>{who} ha risposto: {words}</translation>
    </message>
    <message>
        <source>{who} wants this tried again: {step}</source>
        <translation>{who} vuole riprovare: {step}</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n file esaminato, {size}.</numerusform>
            <numerusform>%n file esaminati, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved list has all.</source>
        <translation>
            <numerusform>%n altro; l&apos;elenco salvato li contiene tutti.</numerusform>
            <numerusform>Altri %n; l&apos;elenco salvato li contiene tutti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n punto da modificare o da verificare prima della 10.6.</numerusform>
            <numerusform>%n punti da modificare o da verificare prima della 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not read</source>
        <translation>
            <numerusform>%n elemento non letto</numerusform>
            <numerusform>%n elementi non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add the folders and files of your integration, or drop them here.</source>
        <translation>Aggiungere le cartelle e i file della propria integrazione, oppure trascinarli qui.</translation>
    </message>
    <message>
        <source>Choose a place to see why it breaks and what it must become.</source>
        <translation>Scegliere un punto per vedere perché non funzionerà e come deve diventare.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Conteggio dei file</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Estratto</translation>
    </message>
    <message>
        <source>From 10.6 on an LSID is a text of 32 characters, and XML answers have a namespace. This finds the places in your code, schemas and reports that will break. Your files are only read.</source>
        <translation>Dalla 10.6 un LSID è un testo di 32 caratteri e le risposte XML hanno uno spazio dei nomi. Qui si trovano i punti del proprio codice, degli schemi e dei report che non funzioneranno più. I file vengono solo letti.</translation>
    </message>
    <message>
        <source>It reads text and runs nothing. An LSID that goes by another name, such as session_id, is not found, nor is what exists only inside a database. Look at such places yourself.</source>
        <translation>Legge testo e non esegue nulla. Un LSID con un altro nome, ad esempio session_id, non viene trovato, e nemmeno ciò che esiste solo in un database. Controllare questi punti di persona.</translation>
    </message>
    <message>
        <source>Leave out {path}</source>
        <translation>Escludi {path}</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>Esame dei file</translation>
    </message>
    <message>
        <source>Not everything could be read; see below.</source>
        <translation>Non è stato possibile leggere tutto: vedere sotto.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Non è stato trovato nulla che smetterà di funzionare.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rule {rule}, {confidence}</source>
        <translation>Regola {rule}, {confidence}</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Salva come {format}…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Esamina le integrazioni</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>What a scan cannot know</source>
        <translation>Che cosa l&apos;esame non può sapere</translation>
    </message>
    <message>
        <source>What it must become: {what}</source>
        <translation>Che cosa fare: {what}</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Che cosa esaminare</translation>
    </message>
    <message>
        <source>What will break</source>
        <translation>Che cosa non funzionerà più</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Dove salvare l&apos;elenco</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Scrittura dell&apos;elenco</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>l&apos;elenco</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} di {total} file</translation>
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
        <translation>I dispositivi hanno una lettera, nell&apos;ordine dei loro indirizzi propri: A è il primo --appliance.</translation>
    </message>
    <message>
        <source>Continue without storing: you will be asked again next time. Or unlock it and try once more.</source>
        <translation>Continuare senza memorizzare: alla prossima occasione verrà chiesto di nuovo. Oppure sbloccarlo e riprovare.</translation>
    </message>
    <message>
        <source>Each appliance has its own users for /appliance; a data sync does not copy them. If this one has another account, enter it: below the account for /appliance on the Site page, or under “appliances” in the secrets. The refused account will not be tried again automatically.</source>
        <translation>Ogni dispositivo ha i propri utenti per /appliance; una sincronizzazione dei dati non li copia. Se questo ha un altro account, immetterlo: sotto l&apos;account per /appliance nella pagina «Sito», oppure in «appliances» nei segreti. L&apos;account rifiutato non verrà riprovato automaticamente.</translation>
    </message>
    <message>
        <source>One JSON object is expected; docs/command-line.md shows it.</source>
        <translation>È previsto un oggetto JSON; docs/command-line.md lo mostra.</translation>
    </message>
    <message>
        <source>Standard input does not hold the secrets in the expected form.</source>
        <translation>L&apos;input standard non contiene i segreti nella forma prevista.</translation>
    </message>
    <message>
        <source>The secrets have an account for {appliance}, and the site has no such appliance.</source>
        <translation>I segreti contengono un account per {appliance}, ma il sito non ha questo dispositivo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is missing or locked.</source>
        <translation>Il portachiavi del sistema manca o è bloccato.</translation>
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
        <translation>&amp;Connetti</translation>
    </message>
    <message>
        <source>&amp;Continue without storing</source>
        <translation>Con&amp;tinua senza memorizzare</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Descrivi</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>Account API</translation>
    </message>
    <message>
        <source>Account for the console /appliance</source>
        <translation>Account per la console /appliance</translation>
    </message>
    <message>
        <source>Account for the console /login</source>
        <translation>Account per la console /login</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>As your representatives and customers reach it. A port may follow after a colon.</source>
        <translation>Come lo raggiungono tecnici di supporto e clienti. Dopo i due punti può seguire una porta.</translation>
    </message>
    <message>
        <source>Base version, the list of updates, installing, and the certificate export need it.</source>
        <translation>Serve per versione di base, elenco degli aggiornamenti, installazione ed esportazione del certificato.</translation>
    </message>
    <message>
        <source>Before a password is sent anywhere, the certificate is checked. This cannot be switched off; a certificate that nobody vouches for has to be compared by a person.</source>
        <translation>Prima di inviare una password, il certificato viene esaminato. Non è possibile disattivare questo controllo; un certificato per cui nessuno garantisce va confrontato.</translation>
    </message>
    <message>
        <source>Before version 16 there are none: leave this empty, and the account of /login asks the API as well.</source>
        <translation>Prima della versione 16 non ne esistono: lasciare vuoto; in tal caso l&apos;account di /login vale anche per l&apos;API.</translation>
    </message>
    <message>
        <source>Certificate and fingerprint</source>
        <translation>Certificato e impronta</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>File dell&apos;autorità di certificazione</translation>
    </message>
    <message>
        <source>Change the entries</source>
        <translation>Modifica i dati immessi</translation>
    </message>
    <message>
        <source>Compare the fingerprint first, then accept the certificate.</source>
        <translation>Confrontare prima l&apos;impronta, poi accettare il certificato.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one on the page {page}, or with what the person who looks after the certificate tells you. Do not use a connection through this site for it.</source>
        <translation>Confrontare questa impronta con quella nella pagina {page}, o con quanto comunica chi gestisce il certificato. Non usare a questo scopo una connessione tramite questo sito.</translation>
    </message>
    <message>
        <source>Console /appliance</source>
        <translation>Console /appliance</translation>
    </message>
    <message>
        <source>Console /appliance on the new appliance</source>
        <translation>Console /appliance sul nuovo dispositivo</translation>
    </message>
    <message>
        <source>Console /appliance on the second appliance</source>
        <translation>Console /appliance sul secondo dispositivo</translation>
    </message>
    <message>
        <source>Console /login</source>
        <translation>Console /login</translation>
    </message>
    <message>
        <source>Each appliance of a pair has its own users for /appliance; a data sync does not copy them.</source>
        <translation>Ogni dispositivo di una coppia ha i propri utenti per /appliance; una sincronizzazione dei dati non li copia.</translation>
    </message>
    <message>
        <source>Enter the host name of your site, for instance support.example.com.</source>
        <translation>Immettere il nome host del sito, ad esempio support.example.com.</translation>
    </message>
    <message>
        <source>Enter the own address of the new appliance.</source>
        <translation>Inserire l&apos;indirizzo proprio del nuovo dispositivo.</translation>
    </message>
    <message>
        <source>Enter the own address of the old appliance as well: the host name will lead to the new one.</source>
        <translation>Inserire anche l&apos;indirizzo proprio del vecchio dispositivo: il nome host porterà al nuovo.</translation>
    </message>
    <message>
        <source>Fill in user and password, or clear the tick: then one account is for both.</source>
        <translation>Compilare utente e password, oppure deselezionare la casella: vale allora un solo account per entrambi.</translation>
    </message>
    <message>
        <source>GUID of the appliance</source>
        <translation>GUID del dispositivo</translation>
    </message>
    <message>
        <source>Give its name and the accounts you have. Fewer accounts work too; more is then done by hand.</source>
        <translation>Indicarne il nome e gli account disponibili. Funziona anche con meno; si eseguono allora più passaggi manualmente.</translation>
    </message>
    <message>
        <source>Give its name. The rest you read on the consoles and type on the next pages.</source>
        <translation>Indicarne il nome. Il resto si legge nelle console e si digita nelle pagine seguenti.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>Confrontato: accetta</translation>
    </message>
    <message>
        <source>Is this your appliance?</source>
        <translation>È il dispositivo giusto?</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emesso a</translation>
    </message>
    <message>
        <source>Leave user name and password empty if both have the same account.</source>
        <translation>Lasciare vuoti nome utente e password se entrambi hanno lo stesso account.</translation>
    </message>
    <message>
        <source>Look through it as you would with your own site, then press Connect.</source>
        <translation>Rivedere i dati come nel proprio ambiente, poi premere «Connetti».</translation>
    </message>
    <message>
        <source>Looking up who answers at {host}</source>
        <translation>Ricerca di chi risponde a {host}</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Nomi contenuti</translation>
    </message>
    <message>
        <source>No secret has been sent yet. This computer cannot tell whether it is; you can.</source>
        <translation>Nessun segreto è stato ancora inviato. Questo computer non può stabilirlo; l&apos;operatore sì.</translation>
    </message>
    <message>
        <source>Not the host name: that will lead to the new one.</source>
        <translation>Non il nome host: quello porterà al nuovo.</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID client OAuth</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Segreto client OAuth</translation>
    </message>
    <message>
        <source>Of a failover pair: the own address of each, separated by a comma. Of a single appliance only where the host name does not lead straight to it, for instance behind a proxy.</source>
        <translation>Per una coppia di failover: l&apos;indirizzo proprio di ciascuno, separati da una virgola. Per un dispositivo singolo solo se il nome host non porta direttamente a esso, ad esempio dietro un proxy.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes. They never go into a run file.</source>
        <translation>Altrimenti vengono dimenticate alla chiusura della finestra. Non finiscono mai in un file di esecuzione.</translation>
    </message>
    <message>
        <source>Own address of the new appliance</source>
        <translation>Indirizzo proprio del nuovo dispositivo</translation>
    </message>
    <message>
        <source>Own address of the old appliance</source>
        <translation>Indirizzo proprio del vecchio dispositivo</translation>
    </message>
    <message>
        <source>Own addresses of the appliances</source>
        <translation>Indirizzi propri dei dispositivi</translation>
    </message>
    <message>
        <source>PEM file of an internal authority that this computer does not know.</source>
        <translation>File PEM di un&apos;autorità interna sconosciuta a questo computer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password at {address}</source>
        <translation>Password per {address}</translation>
    </message>
    <message>
        <source>Password for /appliance on the new one</source>
        <translation>Password per /appliance sul nuovo</translation>
    </message>
    <message>
        <source>Reads roles, versions and clients, and makes the settings backup. The quickest way.</source>
        <translation>Legge ruoli, versioni e client, e crea il backup delle impostazioni. La via più rapida.</translation>
    </message>
    <message>
        <source>Remember the passwords in the keyring of this computer</source>
        <translation>Memorizza le password nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impronta SHA-256</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso eseguito</translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation>Accesso a {host}</translation>
    </message>
    <message>
        <source>Steps in where the API cannot: backup, roles, the list of Jump Clients.</source>
        <translation>Interviene dove l&apos;API non può: backup, ruoli, elenco dei Jump Client.</translation>
    </message>
    <message>
        <source>That is not a host name. No https://, no path; a port may follow after a colon.</source>
        <translation>Non è un nome host. Senza https://, senza percorso; dopo i due punti può seguire una porta.</translation>
    </message>
    <message>
        <source>The assistant looks and acts by every way you open for it. One account is enough to begin.</source>
        <translation>L&apos;assistente guarda e agisce tramite ogni via messa a disposizione. Per iniziare basta un account.</translation>
    </message>
    <message>
        <source>The new one gets certificate, software and data of the old one; then DNS leads everybody there, and the old one is reset or deleted.</source>
        <translation>Il nuovo riceve certificato, software e dati del vecchio; poi il DNS porta tutti lì e il vecchio viene reimpostato o eliminato.</translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation>Il nuovo è</translation>
    </message>
    <message>
        <source>The old one is</source>
        <translation>Il vecchio è</translation>
    </message>
    <message>
        <source>The site moves to a new appliance</source>
        <translation>Il sito si trasferisce su un nuovo dispositivo</translation>
    </message>
    <message>
        <source>They are granted in the console: {page}.</source>
        <translation>Si concedono nella console: {page}.</translation>
    </message>
    <message>
        <source>This is practice: everything is filled in for the simulated site</source>
        <translation>Questa è un&apos;esercitazione: tutto è già compilato per il sito simulato</translation>
    </message>
    <message>
        <source>Three ways, in this order</source>
        <translation>Tre vie, in quest&apos;ordine</translation>
    </message>
    <message>
        <source>User and password belong together: fill in both or neither.</source>
        <translation>Utente e password vanno insieme: compilare entrambi o nessuno.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>User name at {address}</source>
        <translation>Nome utente per {address}</translation>
    </message>
    <message>
        <source>User name for /appliance on the new one</source>
        <translation>Nome utente per /appliance sul nuovo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>What each permission is for</source>
        <translation>A che cosa serve ogni autorizzazione</translation>
    </message>
    <message>
        <source>What the API can do is done through it. What it cannot do is done on the console&apos;s pages. The rest you do yourself, and the assistant checks afterwards.</source>
        <translation>Ciò che l&apos;API consente avviene tramite l&apos;API. Ciò che non consente avviene nelle pagine della console. Il resto lo esegue l&apos;operatore, e l&apos;assistente poi controlla.</translation>
    </message>
    <message>
        <source>Where it answers once it is installed by its set-up guide.</source>
        <translation>Dove risponde una volta installato secondo la guida di installazione.</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>Quale sito?</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Chi risponde qui?</translation>
    </message>
    <message>
        <source>With accounts</source>
        <translation>Con account</translation>
    </message>
    <message>
        <source>Without an account: describe the site by hand</source>
        <translation>Senza account: descrivere il sito manualmente</translation>
    </message>
    <message>
        <source>You type what the consoles show and do each step there. The assistant says what to do, checks files and keeps the record.</source>
        <translation>Si digita ciò che mostrano le console, e lì si esegue ogni passaggio. L&apos;assistente dice che cosa fare, controlla i file e tiene il registro.</translation>
    </message>
    <message>
        <source>a physical appliance</source>
        <translation>un dispositivo fisico</translation>
    </message>
    <message>
        <source>a virtual machine</source>
        <translation>una macchina virtuale</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>accettato dall&apos;operatore</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>non accessibile</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>non leggibile</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concessa</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>nessun account</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non attendibile</translation>
    </message>
    <message>
        <source>support.example.com</source>
        <translation>support.example.com</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>attendibile</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>{address} answers with this certificate</source>
        <translation>{address} risponde con questo certificato</translation>
    </message>
    <message>
        <source>{address} has another account</source>
        <translation>{address} ha un altro account</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>dal {begin} al {end}</translation>
    </message>
    <message>
        <source>{host} is contacted at {address}, not at the address that DNS gives.</source>
        <translation>{host} viene contattato in {address}, non all&apos;indirizzo indicato dal DNS.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Clients</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Interventi</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A run is under way. Go back to it first.</source>
        <translation>Un&apos;esecuzione è in corso. Tornare prima a quella.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation>Cluster Atlas</translation>
    </message>
    <message>
        <source>Before an upgrade to 10.6: finds what will break in your code, schemas and reports. Only reads.</source>
        <translation>Prima di un aggiornamento alla 10.6: trova ciò che non funzionerà più nel codice, negli schemi e nei report. Legge soltanto.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Closing what was open</source>
        <translation>Chiusura di ciò che era aperto</translation>
    </message>
    <message>
        <source>Cluster without failover</source>
        <translation>Cluster senza failover</translation>
    </message>
    <message>
        <source>Continue where you stopped, on this computer or with a file from a colleague.</source>
        <translation>Continuare da dove si era rimasti, su questo computer o con il file di un collega.</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Coppia di failover</translation>
    </message>
    <message>
        <source>Fetch files</source>
        <translation>Scarica i file</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>File di aggiornamento per una rete isolata</translation>
    </message>
    <message>
        <source>Look at your site, plan the packages, verify backup and certificate, then upgrade.</source>
        <translation>Esaminare il sito, pianificare i pacchetti, verificare backup e certificato, poi aggiornare.</translation>
    </message>
    <message>
        <source>Move to a new appliance</source>
        <translation>Trasferimento su un nuovo dispositivo</translation>
    </message>
    <message>
        <source>New upgrade</source>
        <translation>Nuovo aggiornamento</translation>
    </message>
    <message>
        <source>On a computer with Internet access: reads the shopping list on the medium, downloads what it asks for and packs it.</source>
        <translation>Su un computer con accesso a Internet: legge la lista di prelievo sul supporto rimovibile, scarica ciò che richiede e lo prepara.</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Apri un&apos;esecuzione</translation>
    </message>
    <message>
        <source>Opening the run file</source>
        <translation>Apertura del file di esecuzione</translation>
    </message>
    <message>
        <source>Practise on a simulated site</source>
        <translation>Esercitazione su un sito simulato</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Esercitazione: {what}</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Esecuzioni recenti</translation>
    </message>
    <message>
        <source>Run files</source>
        <translation>File di esecuzione</translation>
    </message>
    <message>
        <source>Scan files</source>
        <translation>Esamina i file</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Esamina le integrazioni</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Dispositivo singolo</translation>
    </message>
    <message>
        <source>Starting a simulated site</source>
        <translation>Avvio di un sito simulato</translation>
    </message>
    <message>
        <source>The simulated site is already running.</source>
        <translation>Il sito simulato è già attivo.</translation>
    </message>
    <message>
        <source>The whole upgrade, on appliances that exist only here. Nothing can break.</source>
        <translation>L&apos;intero aggiornamento, su dispositivi che esistono solo qui. Nulla può andare storto.</translation>
    </message>
    <message>
        <source>Upgrade Assistant takes you through the upgrade of your remote-support appliances, step by step. It changes nothing without asking you first.</source>
        <translation>Upgrade Assistant accompagna passo per passo nell&apos;aggiornamento dei dispositivi di supporto remoto. Non modifica nulla senza prima chiedere.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa si desidera fare?</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>can go on now</source>
        <translation>può proseguire</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiata</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>last used {age}</source>
        <translation>ultimo uso: {age}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non iniziata</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermata</translation>
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
        <translation>Non letto: {why}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} ({address}), read {moment}</source>
        <translation>Stato &gt; Elementi Base di {appliance} ({address}), letto il {moment}</translation>
    </message>
    <message>
        <source>There is no account for the console /appliance.</source>
        <translation>Manca un account per la console /appliance.</translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n console(s)</source>
        <translation>
            <numerusform>%n console</numerusform>
            <numerusform>%n console</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more region(s): see the list</source>
        <translation>
            <numerusform>ancora %n regione: vedere l’elenco</numerusform>
            <numerusform>altre %n regioni: vedere l’elenco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n regione</numerusform>
            <numerusform>%n regioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Asking the appliance what it is</source>
        <translation>Interrogazione del dispositivo</translation>
    </message>
    <message>
        <source>Atlas with failover</source>
        <translation>un cluster Atlas con failover</translation>
    </message>
    <message>
        <source>Atlas without failover</source>
        <translation>un cluster Atlas senza failover</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Failover automatico</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Software di base</translation>
    </message>
    <message>
        <source>Both are checked at every contact. If another appliance answers, work stops at once.</source>
        <translation>Entrambi vengono controllati a ogni contatto. Se risponde un altro dispositivo, il lavoro si ferma subito.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Certificate until {moment}</source>
        <translation>Certificato fino al {moment}</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connessi ora</translation>
    </message>
    <message>
        <source>Describe your site</source>
        <translation>Descrivere il sito</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Rileva di nuovo</translation>
    </message>
    <message>
        <source>Failover role</source>
        <translation>Ruolo di failover</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Che cosa è emerso</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>If the site&apos;s host name leads to an address that can be enabled on either of the two.</source>
        <translation>Se il nome host del sito porta a un indirizzo che si può abilitare sull&apos;uno o sull&apos;altro.</translation>
    </message>
    <message>
        <source>Last data sync</source>
        <translation>Ultima sincronizzazione</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nome del prodotto</translation>
    </message>
    <message>
        <source>Never the site&apos;s host name or the shared address: they lead to either of the two.</source>
        <translation>Mai il nome host del sito né l&apos;indirizzo condiviso: portano all&apos;uno o all&apos;altro.</translation>
    </message>
    <message>
        <source>Nothing is asked of the appliance. What you type is marked as described by you.</source>
        <translation>Al dispositivo non viene chiesto nulla. Ciò che si digita è contrassegnato come descritto dall&apos;operatore.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Indirizzo proprio</translation>
    </message>
    <message>
        <source>Plan, run file and report mark each value as described by you. It never counts as detected.</source>
        <translation>Piano, file di esecuzione e rapporto contrassegnano ogni valore come descritto dall&apos;operatore. Non vale mai come rilevato.</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Indirizzo IP condiviso</translation>
    </message>
    <message>
        <source>Sign in at {console} and type what the page {page} shows.</source>
        <translation>Accedere a {console} e digitare ciò che mostra la pagina {page}.</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Software del sito</translation>
    </message>
    <message>
        <source>The API and the console reported this. Is it right?</source>
        <translation>Lo indicano API e console. È corretto?</translation>
    </message>
    <message>
        <source>The API reported this. Is it right?</source>
        <translation>Lo indica l&apos;API. È corretto?</translation>
    </message>
    <message>
        <source>The appliances are being queried.</source>
        <translation>Interrogazione dei dispositivi in corso.</translation>
    </message>
    <message>
        <source>The console reported this. Is it right?</source>
        <translation>Lo indica la console. È corretto?</translation>
    </message>
    <message>
        <source>The page {page} shows which appliance is primary and which is backup.</source>
        <translation>La pagina {page} mostra quale dispositivo è il principale e quale il backup.</translation>
    </message>
    <message>
        <source>The site consists of</source>
        <translation>Il sito è composto da</translation>
    </message>
    <message>
        <source>The topology is not known yet.</source>
        <translation>La topologia non è ancora nota.</translation>
    </message>
    <message>
        <source>This is how your site is built</source>
        <translation>Struttura del sito</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}</source>
        <translation>Nodi di traffico: {nodes} in {regions}</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}, {clients}</source>
        <translation>Nodi di traffico: {nodes} in {regions}, {clients}</translation>
    </message>
    <message>
        <source>Version of the Base software</source>
        <translation>Versione del software di base</translation>
    </message>
    <message>
        <source>Version of the site software</source>
        <translation>Versione del software del sito</translation>
    </message>
    <message>
        <source>Versions decide which packages are needed, in which order, and which rules apply. Type them exactly as the console shows them.</source>
        <translation>Le versioni determinano quali pacchetti servono, in quale ordine, e quali regole valgono. Digitarle esattamente come le mostra la console.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Che cosa è noto</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>What you see on the console</source>
        <translation>Che cosa si vede nella console</translation>
    </message>
    <message>
        <source>Where it stays</source>
        <translation>Dove resta</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Chi risponde qui?</translation>
    </message>
    <message>
        <source>With the build number, if the page shows one.</source>
        <translation>Con il numero di build, se la pagina lo mostra.</translation>
    </message>
    <message>
        <source>a failover pair</source>
        <translation>una coppia di failover</translation>
    </message>
    <message>
        <source>a single appliance</source>
        <translation>un solo dispositivo</translation>
    </message>
    <message>
        <source>according to the version</source>
        <translation>in base alla versione</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>come descritto</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>backup master</source>
        <translation>master di backup</translation>
    </message>
    <message>
        <source>conflicting roles</source>
        <translation>ruoli in conflitto</translation>
    </message>
    <message>
        <source>could not be determined</source>
        <translation>non stabilito</translation>
    </message>
    <message>
        <source>data sync</source>
        <translation>sincronizzazione dati</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>does not answer yet</source>
        <translation>non risponde ancora</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>failover</translation>
    </message>
    <message>
        <source>last {moment}</source>
        <translation>ultima {moment}</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>move</source>
        <translation>trasferimento</translation>
    </message>
    <message>
        <source>moves here</source>
        <translation>si trasferisce qui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principale</translation>
    </message>
    <message>
        <source>primary master</source>
        <translation>master principale</translation>
    </message>
    <message>
        <source>shared address {address}</source>
        <translation>indirizzo condiviso {address}</translation>
    </message>
    <message>
        <source>single</source>
        <translation>singolo</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>autonomo</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>orario non noto</translation>
    </message>
    <message>
        <source>{appliance}, SHA-256</source>
        <translation>{appliance}, SHA-256</translation>
    </message>
    <message>
        <source>{appliance}, the backup</source>
        <translation>{appliance}, il backup</translation>
    </message>
    <message>
        <source>{appliance}, the primary</source>
        <translation>{appliance}, il principale</translation>
    </message>
    <message>
        <source>{clients}, of these {consoles}</source>
        <translation>{clients}, di cui {consoles}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>{product} · Base unknown</source>
        <translation>{product} · Base non nota</translation>
    </message>
    <message>
        <source>{product} · Base {base}</source>
        <translation>{product} · Base {base}</translation>
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
        <translation>Un&apos;esecuzione può proseguire</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>L&apos;esecuzione non è riuscita</translation>
    </message>
    <message>
        <source>The run is done</source>
        <translation>L&apos;esecuzione è completata</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>Serve l&apos;operatore</translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation>L&apos;esecuzione si è fermata</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>L&apos;attesa è terminata</translation>
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
        <translation>Controllare dove portano il nome e la traduzione degli indirizzi (NAT) e se un certificato è stato sostituito.</translation>
    </message>
    <message>
        <source>Detect the site again, so that the certificate of each appliance is known.</source>
        <translation>Rilevare di nuovo il sito, in modo che il certificato di ogni dispositivo sia noto.</translation>
    </message>
    <message>
        <source>Give an API account, because only the GUID tells them apart, or check on the appliances yourself.</source>
        <translation>Indicare un account API, perché solo il GUID li distingue, oppure controllare di persona sui dispositivi.</translation>
    </message>
    <message>
        <source>If the address is being redirected right now, check again in a minute.</source>
        <translation>Se l&apos;indirizzo è in corso di reindirizzamento, controllare di nuovo tra un minuto.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}.</source>
        <translation>A {address} non risponde nessuno.</translation>
    </message>
    <message>
        <source>Something other than the site&apos;s appliances answers at {address}.</source>
        <translation>A {address} risponde qualcosa di diverso dai dispositivi del sito.</translation>
    </message>
    <message>
        <source>The certificate at {address} belongs to more than one appliance: {names}.</source>
        <translation>Il certificato a {address} appartiene a più di un dispositivo: {names}.</translation>
    </message>
    <message>
        <source>Two checks of {address} met two appliances: {first} by its GUID, {second} by its certificate.</source>
        <translation>Due verifiche di {address} hanno incontrato due dispositivi: {first} in base al GUID, {second} in base al certificato.</translation>
    </message>
    <message>
        <source>Whose certificate {address} shows is unclear: not every appliance&apos;s certificate is known.</source>
        <translation>Non è chiaro di chi sia il certificato mostrato da {address}: non è noto il certificato di ogni dispositivo.</translation>
    </message>
    <message>
        <source>{address} shows a certificate that none of the appliances shows at its own address.</source>
        <translation>{address} mostra un certificato che nessuno dei dispositivi mostra al proprio indirizzo.</translation>
    </message>
    <message>
        <source>{appliance} answers at {address}.</source>
        <translation>A {address} risponde {appliance}.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A run is under way. Close the window anyway?</source>
        <translation>Un&apos;esecuzione è in corso. Chiudere comunque la finestra?</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation>Cluster Atlas</translation>
    </message>
    <message>
        <source>Atlas cluster without failover</source>
        <translation>Cluster Atlas senza failover</translation>
    </message>
    <message>
        <source>Close while a run is under way?</source>
        <translation>Chiudere mentre un&apos;esecuzione è in corso?</translation>
    </message>
    <message>
        <source>Close while files are being copied?</source>
        <translation>Chiudere durante la copia dei file?</translation>
    </message>
    <message>
        <source>Described by hand</source>
        <translation>Descritto manualmente</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Coppia di failover</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparazione in corso</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Lascia aperta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Dispositivo singolo</translation>
    </message>
    <message>
        <source>Something went wrong that the assistant did not expect.</source>
        <translation>Si è verificato qualcosa che l&apos;assistente non prevedeva.</translation>
    </message>
    <message>
        <source>Stop copying and close</source>
        <translation>Ferma la copia e chiudi</translation>
    </message>
    <message>
        <source>Stop the run and close</source>
        <translation>Ferma l&apos;esecuzione e chiudi</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>Take the run over</source>
        <translation>Prendi in carico l&apos;esecuzione</translation>
    </message>
    <message>
        <source>The run stops at the next safe point; what an appliance has started carries on by itself. Open the run again later: the assistant checks where things stand and continues from there.</source>
        <translation>L&apos;esecuzione si ferma al prossimo punto sicuro; ciò che un dispositivo ha iniziato prosegue da sé. Riaprire poi l&apos;esecuzione: l&apos;assistente controlla lo stato delle cose e prosegue da lì.</translation>
    </message>
    <message>
        <source>Update files are being downloaded or copied. Close the window anyway?</source>
        <translation>È in corso il download o la copia di file di aggiornamento. Chiudere comunque la finestra?</translation>
    </message>
    <message>
        <source>What has been reached is in the run file. Try again; if it happens again, look into the log.</source>
        <translation>Ciò che è stato raggiunto è nel file di esecuzione. Riprovare; se si ripresenta, consultare il registro.</translation>
    </message>
    <message>
        <source>What has come so far stays, on this computer and on the medium. Choose the same medium again later: the rest is continued from there. Leave the medium connected until the window has closed.</source>
        <translation>Ciò che è già arrivato resta, su questo computer e sul supporto rimovibile. Scegliere di nuovo più tardi lo stesso supporto rimovibile: si riprende da lì. Lasciarlo collegato finché la finestra non è chiusa.</translation>
    </message>
    <message>
        <source>as you described it</source>
        <translation>come descritto dall&apos;operatore</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
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
            <numerusform>%n intervento di manutenzione</numerusform>
            <numerusform>%n interventi di manutenzione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nodo di traffico</numerusform>
            <numerusform>%n nodi di traffico</numerusform>
        </translation>
    </message>
    <message>
        <source>After window {number}</source>
        <translation>Dopo l&apos;intervento {number}</translation>
    </message>
    <message>
        <source>Before window {number} you are asked: {what}</source>
        <translation>Prima dell&apos;intervento {number} viene richiesto: {what}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Begins at a planned time</source>
        <translation>Inizia in un momento pianificato</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Tra gli interventi</translation>
    </message>
    <message>
        <source>Break failover, upgrade and test the backup, make it primary</source>
        <translation>Interrompere il failover, aggiornare e provare il backup, renderlo il principale</translation>
    </message>
    <message>
        <source>Break failover, upgrade the primary</source>
        <translation>Interrompere il failover, aggiornare il principale</translation>
    </message>
    <message>
        <source>Drag a window, or choose it with Tab and move it with the arrow keys and Page Up, Page Down.</source>
        <translation>Trascinare un intervento, oppure sceglierlo con Tab e spostarlo con i tasti freccia e con Pag su e Pag giù.</translation>
    </message>
    <message>
        <source>Give the new version time to prove itself, but do not stay without failover longer than needed.</source>
        <translation>Dare alla nuova versione il tempo di dimostrarsi affidabile, ma non restare senza failover più del necessario.</translation>
    </message>
    <message>
        <source>Install {packages}</source>
        <translation>Installare {packages}</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Fine al più tardi</translation>
    </message>
    <message>
        <source>Laying the plan out</source>
        <translation>Preparazione del piano</translation>
    </message>
    <message>
        <source>No time is set: each window begins when you start it.</source>
        <translation>Nessun orario impostato: ogni intervento inizia quando l&apos;operatore lo avvia.</translation>
    </message>
    <message>
        <source>No time is set: the window begins when you start it.</source>
        <translation>Nessun orario impostato: l&apos;intervento inizia quando l&apos;operatore lo avvia.</translation>
    </message>
    <message>
        <source>Otherwise it begins when you start it.</source>
        <translation>Altrimenti inizia quando l&apos;operatore lo avvia.</translation>
    </message>
    <message>
        <source>Perhaps too early: window {number} and the time for the clients after it can last until {moment}.</source>
        <translation>Forse troppo presto: l&apos;intervento {number} e il tempo per i client che segue possono durare fino al {moment}.</translation>
    </message>
    <message>
        <source>Planned with the longest usual durations, so that the work fits. Allow extra time for your answers.</source>
        <translation>Pianificato con le durate abituali più lunghe, affinché il lavoro vi rientri. Prevedere tempo in più per le risposte.</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance, move the site there</source>
        <translation>Ripristinare il backup sul nuovo dispositivo, trasferirvi il sito</translation>
    </message>
    <message>
        <source>Set a time for the first window first.</source>
        <translation>Impostare prima un orario per il primo intervento.</translation>
    </message>
    <message>
        <source>Set a time for window {number} first.</source>
        <translation>Impostare prima un orario per l&apos;intervento {number}.</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Sito inattivo</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>The packages are not known yet.</source>
        <translation>I pacchetti non sono ancora noti.</translation>
    </message>
    <message>
        <source>The plan is being laid out.</source>
        <translation>Il piano è in preparazione.</translation>
    </message>
    <message>
        <source>The run has begun; its windows can no longer be changed.</source>
        <translation>L&apos;esecuzione è iniziata; gli interventi non possono più essere modificati.</translation>
    </message>
    <message>
        <source>The site is up, and the clients update themselves. You can close the program: the run file records when it continues.</source>
        <translation>Il sito è attivo e i client si aggiornano da soli. È possibile chiudere il programma: il file di esecuzione conserva il momento in cui si prosegue.</translation>
    </message>
    <message>
        <source>The windows may overlap: the first one can last until {moment}.</source>
        <translation>Gli interventi possono sovrapporsi: il primo può durare fino al {moment}.</translation>
    </message>
    <message>
        <source>The windows may overlap: window {number} can last until {moment}.</source>
        <translation>Gli interventi possono sovrapporsi: l&apos;intervento {number} può durare fino al {moment}.</translation>
    </message>
    <message>
        <source>The windows overlap: the first one ends {moment} at the earliest.</source>
        <translation>Gli interventi si sovrappongono: il primo non termina prima del {moment}.</translation>
    </message>
    <message>
        <source>The windows overlap: window {number} ends {moment} at the earliest.</source>
        <translation>Gli interventi si sovrappongono: l&apos;intervento {number} non termina prima del {moment}.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Questo orario è già passato.</translation>
    </message>
    <message>
        <source>Time between them</source>
        <translation>Tempo intermedio</translation>
    </message>
    <message>
        <source>Too early: window {number} and the time for the clients after it last until {moment} at the earliest.</source>
        <translation>Troppo presto: l&apos;intervento {number} e il tempo per i client che segue non terminano prima del {moment}.</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nodi di traffico</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Due interventi di manutenzione</translation>
    </message>
    <message>
        <source>Upgrade the backup, re-establish failover</source>
        <translation>Aggiornare il backup, ristabilire il failover</translation>
    </message>
    <message>
        <source>Upgrade the former primary, re-establish failover</source>
        <translation>Aggiornare l&apos;ex principale, ristabilire il failover</translation>
    </message>
    <message>
        <source>What happens in it, and how long it takes</source>
        <translation>Che cosa avviene e quanto dura</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Intervento {number}</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Senza failover</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>Viene chiesto: {what}</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>quanto si desidera</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>almeno {time}</translation>
    </message>
    <message>
        <source>depending on whether the first one ends late or early</source>
        <translation>a seconda che il primo termini tardi o presto</translation>
    </message>
    <message>
        <source>depending on whether the window ends late or early</source>
        <translation>a seconda che l&apos;intervento termini tardi o presto</translation>
    </message>
    <message>
        <source>from breaking failover until it is re-established</source>
        <translation>dall&apos;interruzione del failover al ristabilimento</translation>
    </message>
    <message>
        <source>from disabling backup operations until they are enabled again</source>
        <translation>dalla disattivazione delle operazioni di backup alla loro riattivazione</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>plus the time between the windows</source>
        <translation>più il tempo tra gli interventi</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>sito inattivo</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>domanda all&apos;operatore</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, sito inattivo</translation>
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
        <translation>{amount}, {rate} al secondo</translation>
    </message>
</context>
</TS>
