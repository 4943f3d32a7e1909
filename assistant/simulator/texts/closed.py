"""Manual installation and the update server, in the four languages of the consoles."""

from __future__ import annotations

CLOSED: dict[str, dict[str, str]] = {
    "en": {
        "updates.phase.checking": "Checking {name}: {percent} %",
        "updates.no_file": "Choose an update file first.",
        "updates.damaged": "The update file is damaged or incomplete.",
        "updates.other_appliance": "The update file was made for another appliance.",
        "updates.not_newer": "{name} is not newer than what is installed: {has}.",
        "updates.file_needs_time": "The update file could not be checked: the appliance's time is not right.",
        "updates.upload_refused": "The update file was not accepted. Contact Technical Support.",
        "updates.uploaded": "{name} has been uploaded.",
        "updates.agreement": "End User License Agreement",
        "updates.agreement_for": "{name} is installed once this agreement has been accepted.",
        "updates.agreement.one": (
            "This agreement is between you and the maker of this simulated software. It stands where the maker's "
            "own terms stand on a real appliance."
        ),
        "updates.agreement.two": (
            "The software may be used on this appliance only, by as many representatives at a time as there are "
            "licenses."
        ),
        "updates.agreement.three": (
            "The software is provided as it is. If you do not accept these terms, decline them: the uploaded "
            "update is then discarded."
        ),
        "updates.agreement_agree": "I accept the terms of this agreement",
        "updates.agreement_accept": "Accept",
        "updates.agreement_decline": "Decline",
        "updates.agreement_first": "Accept the End User License Agreement first.",
        "updates.agreement_unticked": "Tick the box to accept the agreement first.",
        "updates.agreement_declined": "The agreement was declined. {name} has been discarded, nothing was installed.",
        "updates.agreement_gone": "There is no uploaded update that waits for an agreement.",
        "server.title": "Appliance Updates",
        "server.intro": "Enter the download key of your appliance to see the updates that are ready for it.",
        "server.key": "Appliance Download Key",
        "server.show": "Show Updates",
        "server.malformed": "This is not a download key. A key has 40 characters: digits and the letters A to F.",
        "server.unknown": "This download key is not known. Check it, or contact Technical Support.",
        "server.expired": (
            "This download key has expired. Make a new one on the appliance, or contact Technical Support."
        ),
        "server.list": "Updates for {appliance}",
        "server.note": "Each file can be downloaded once. Save it before you go on.",
        "server.none": (
            "There are no updates left to download for this appliance. To get one again, contact Technical Support."
        ),
        "server.name": "Name",
        "server.kind": "Type",
        "server.size": "Size (bytes)",
        "server.file": "File",
        "server.kind.base": "Base software",
        "server.kind.site": "Site software",
        "server.gone": "This file was downloaded before. To get it again, contact Technical Support.",
        "server.missing": "There is no such file.",
        "server.portal_title": "Network Access",
        "server.portal": "Sign in to the network to use the internet.",
    },
    "de": {
        "updates.phase.checking": "{name} wird geprüft: {percent} %",
        "updates.no_file": "Wählen Sie zuerst eine Aktualisierungsdatei aus.",
        "updates.damaged": "Die Aktualisierungsdatei ist beschädigt oder unvollständig.",
        "updates.other_appliance": "Die Aktualisierungsdatei wurde für ein anderes Gerät erstellt.",
        "updates.not_newer": "{name} ist nicht neuer als das, was installiert ist: {has}.",
        "updates.file_needs_time": (
            "Die Aktualisierungsdatei konnte nicht geprüft werden: Die Uhrzeit des Geräts stimmt nicht."
        ),
        "updates.upload_refused": (
            "Die Aktualisierungsdatei wurde nicht angenommen. Wenden Sie sich an den technischen Support."
        ),
        "updates.uploaded": "{name} wurde hochgeladen.",
        "updates.agreement": "Endbenutzer-Lizenzvertrag",
        "updates.agreement_for": "{name} wird installiert, sobald dieser Vertrag angenommen ist.",
        "updates.agreement.one": (
            "Dieser Vertrag besteht zwischen Ihnen und dem Hersteller dieser simulierten Software. Er steht "
            "dort, wo auf einem echten Gerät die Bedingungen des Herstellers stehen."
        ),
        "updates.agreement.two": (
            "Die Software darf nur auf diesem Gerät benutzt werden, von so vielen Support-Technikern "
            "gleichzeitig, wie es Lizenzen gibt."
        ),
        "updates.agreement.three": (
            "Die Software wird so bereitgestellt, wie sie ist. Wenn Sie die Bedingungen nicht annehmen, lehnen "
            "Sie sie ab: Die hochgeladene Aktualisierung wird dann verworfen."
        ),
        "updates.agreement_agree": "Ich nehme die Bedingungen dieses Vertrags an",
        "updates.agreement_accept": "Annehmen",
        "updates.agreement_decline": "Ablehnen",
        "updates.agreement_first": "Nehmen Sie zuerst den Endbenutzer-Lizenzvertrag an.",
        "updates.agreement_unticked": "Aktivieren Sie zuerst das Kästchen, um den Vertrag anzunehmen.",
        "updates.agreement_declined": "Der Vertrag wurde abgelehnt. {name} wurde verworfen, nichts wurde installiert.",
        "updates.agreement_gone": "Es gibt keine hochgeladene Aktualisierung, die auf einen Vertrag wartet.",
        "server.title": "Geräteaktualisierungen",
        "server.intro": "Geben Sie den Download-Schlüssel Ihres Geräts ein, um die Aktualisierungen dafür zu sehen.",
        "server.key": "Geräte-Download-Schlüssel",
        "server.show": "Aktualisierungen anzeigen",
        "server.malformed": (
            "Das ist kein Download-Schlüssel. Ein Schlüssel hat 40 Zeichen: Ziffern und die Buchstaben A bis F."
        ),
        "server.unknown": (
            "Dieser Download-Schlüssel ist nicht bekannt. Prüfen Sie ihn, oder wenden Sie sich an den "
            "technischen Support."
        ),
        "server.expired": (
            "Dieser Download-Schlüssel ist abgelaufen. Erzeugen Sie auf dem Gerät einen neuen, oder wenden Sie "
            "sich an den technischen Support."
        ),
        "server.list": "Aktualisierungen für {appliance}",
        "server.note": "Jede Datei kann einmal heruntergeladen werden. Speichern Sie sie, bevor Sie weitergehen.",
        "server.none": (
            "Für dieses Gerät gibt es keine Aktualisierungen mehr herunterzuladen. Um eine noch einmal zu "
            "erhalten, wenden Sie sich an den technischen Support."
        ),
        "server.name": "Name",
        "server.kind": "Art",
        "server.size": "Größe (Byte)",
        "server.file": "Datei",
        "server.kind.base": "Basissoftware",
        "server.kind.site": "Site-Software",
        "server.gone": (
            "Diese Datei wurde schon heruntergeladen. Um sie noch einmal zu erhalten, wenden Sie sich an den "
            "technischen Support."
        ),
        "server.missing": "Diese Datei gibt es nicht.",
        "server.portal_title": "Netzzugang",
        "server.portal": "Melden Sie sich am Netz an, um das Internet zu nutzen.",
    },
    "it": {
        "updates.phase.checking": "Controllo di {name}: {percent} %",
        "updates.no_file": "Scegliere prima un file di aggiornamento.",
        "updates.damaged": "Il file di aggiornamento è danneggiato o incompleto.",
        "updates.other_appliance": "Il file di aggiornamento è stato creato per un altro dispositivo.",
        "updates.not_newer": "{name} non è più recente di ciò che è installato: {has}.",
        "updates.file_needs_time": (
            "Impossibile controllare il file di aggiornamento: l'ora del dispositivo non è corretta."
        ),
        "updates.upload_refused": "Il file di aggiornamento non è stato accettato. Rivolgersi al supporto tecnico.",
        "updates.uploaded": "{name} è stato caricato.",
        "updates.agreement": "Contratto di licenza con l'utente finale",
        "updates.agreement_for": "{name} viene installato dopo l'accettazione di questo contratto.",
        "updates.agreement.one": (
            "Questo contratto è tra l'utente e il produttore di questo software simulato. Si trova dove su un "
            "dispositivo vero stanno le condizioni del produttore."
        ),
        "updates.agreement.two": (
            "Il software può essere usato solo su questo dispositivo, da tanti tecnici alla volta quante sono le "
            "licenze."
        ),
        "updates.agreement.three": (
            "Il software è fornito così com'è. Se non si accettano le condizioni, rifiutarle: l'aggiornamento "
            "caricato viene eliminato."
        ),
        "updates.agreement_agree": "Accetto le condizioni di questo contratto",
        "updates.agreement_accept": "Accetta",
        "updates.agreement_decline": "Rifiuta",
        "updates.agreement_first": "Accettare prima il contratto di licenza con l'utente finale.",
        "updates.agreement_unticked": "Selezionare prima la casella per accettare il contratto.",
        "updates.agreement_declined": (
            "Il contratto è stato rifiutato. {name} è stato eliminato, nulla è stato installato."
        ),
        "updates.agreement_gone": "Non c'è alcun aggiornamento caricato in attesa di un contratto.",
        "server.title": "Aggiornamenti del dispositivo",
        "server.intro": "Inserire la chiave di download del dispositivo per vedere gli aggiornamenti pronti.",
        "server.key": "Chiave di download del dispositivo",
        "server.show": "Mostra aggiornamenti",
        "server.malformed": (
            "Questa non è una chiave di download. Una chiave ha 40 caratteri: cifre e lettere da A a F."
        ),
        "server.unknown": "Questa chiave di download non è nota. Controllarla o rivolgersi al supporto tecnico.",
        "server.expired": (
            "Questa chiave di download è scaduta. Crearne una nuova sul dispositivo o rivolgersi al supporto tecnico."
        ),
        "server.list": "Aggiornamenti per {appliance}",
        "server.note": "Ogni file può essere scaricato una volta. Salvarlo prima di proseguire.",
        "server.none": (
            "Per questo dispositivo non ci sono più aggiornamenti da scaricare. Per riceverne uno di nuovo, "
            "rivolgersi al supporto tecnico."
        ),
        "server.name": "Nome",
        "server.kind": "Tipo",
        "server.size": "Dimensione (byte)",
        "server.file": "File",
        "server.kind.base": "Software di base",
        "server.kind.site": "Software del sito",
        "server.gone": "Questo file è già stato scaricato. Per riceverlo di nuovo, rivolgersi al supporto tecnico.",
        "server.missing": "Questo file non esiste.",
        "server.portal_title": "Accesso alla rete",
        "server.portal": "Accedere alla rete per usare internet.",
    },
    "pt_BR": {
        "updates.phase.checking": "Verificando {name}: {percent} %",
        "updates.no_file": "Primeiro escolha um arquivo de atualização.",
        "updates.damaged": "O arquivo de atualização está danificado ou incompleto.",
        "updates.other_appliance": "O arquivo de atualização foi feito para outro aplicativo.",
        "updates.not_newer": "{name} não é mais recente do que o que está instalado: {has}.",
        "updates.file_needs_time": (
            "Não foi possível verificar o arquivo de atualização: a hora do aplicativo não está certa."
        ),
        "updates.upload_refused": "O arquivo de atualização não foi aceito. Procure o Suporte Técnico.",
        "updates.uploaded": "{name} foi carregado.",
        "updates.agreement": "Contrato de Licença do Usuário Final",
        "updates.agreement_for": "{name} é instalado depois que este contrato for aceito.",
        "updates.agreement.one": (
            "Este contrato é entre você e o fabricante deste software simulado. Ele está no lugar em que, num "
            "aplicativo real, estão os termos do fabricante."
        ),
        "updates.agreement.two": (
            "O software só pode ser usado neste aplicativo, por tantos técnicos ao mesmo tempo quantas forem as "
            "licenças."
        ),
        "updates.agreement.three": (
            "O software é fornecido como está. Se você não aceita os termos, recuse-os: a atualização carregada "
            "é então descartada."
        ),
        "updates.agreement_agree": "Aceito os termos deste contrato",
        "updates.agreement_accept": "Aceitar",
        "updates.agreement_decline": "Recusar",
        "updates.agreement_first": "Aceite antes o Contrato de Licença do Usuário Final.",
        "updates.agreement_unticked": "Primeiro marque a caixa para aceitar o contrato.",
        "updates.agreement_declined": "O contrato foi recusado. {name} foi descartado, nada foi instalado.",
        "updates.agreement_gone": "Não há nenhuma atualização carregada à espera de um contrato.",
        "server.title": "Atualizações do Aplicativo",
        "server.intro": "Digite o código de download do seu aplicativo para ver as atualizações prontas para ele.",
        "server.key": "Código de Download de Appliance",
        "server.show": "Mostrar Atualizações",
        "server.malformed": (
            "Isto não é um código de download. Um código tem 40 caracteres: algarismos e as letras de A a F."
        ),
        "server.unknown": "Este código de download não é conhecido. Confira-o ou procure o Suporte Técnico.",
        "server.expired": "Este código de download expirou. Gere um novo no aplicativo ou procure o Suporte Técnico.",
        "server.list": "Atualizações para {appliance}",
        "server.note": "Cada arquivo pode ser descarregado uma vez. Salve-o antes de continuar.",
        "server.none": (
            "Não há mais atualizações a descarregar para este aplicativo. Para receber uma de novo, procure o "
            "Suporte Técnico."
        ),
        "server.name": "Nome",
        "server.kind": "Tipo",
        "server.size": "Tamanho (bytes)",
        "server.file": "Arquivo",
        "server.kind.base": "Software base",
        "server.kind.site": "Software do site",
        "server.gone": "Este arquivo já foi descarregado. Para recebê-lo de novo, procure o Suporte Técnico.",
        "server.missing": "Este arquivo não existe.",
        "server.portal_title": "Acesso à Rede",
        "server.portal": "Entre na rede para usar a internet.",
    },
}
