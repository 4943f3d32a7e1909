<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>há {age}</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Contains logs, the run, and Status &gt; Basics where it could be read. Secrets are removed; look through it before you send it.</source>
        <translation>Contém os logs, a execução e Status &gt; Básico, se foi possível lê-lo. Os segredos são removidos; confira o conteúdo antes de enviar.</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Gerar arquivo de suporte</translation>
    </message>
    <message>
        <source>Making the support bundle</source>
        <translation>Gerando o arquivo de suporte</translation>
    </message>
    <message>
        <source>support bundle</source>
        <translation>arquivo de suporte</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Advantage: {text}</source>
        <translation>Vantagem: {text}</translation>
    </message>
    <message>
        <source>Drawback: {text}</source>
        <translation>Desvantagem: {text}</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and about to be uninstalled for it. Switch their computers on, or raise the limit for offline Jump Clients.</source>
        <translation>
            <numerusform>%n Jump Client está offline e por isso será desinstalado em breve. Ligue o computador dele ou aumente o limite para Jump Clients offline.</numerusform>
            <numerusform>%n Jump Clients estão offline e por isso serão desinstalados em breve. Ligue os computadores deles ou aumente o limite para Jump Clients offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>All connected Jump Clients are up to date. The 24 hours hold all the same: those that are offline need them.</source>
        <translation>Todos os Jump Clients conectados estão atualizados. As 24 horas valem mesmo assim: os que estão offline precisam delas.</translation>
    </message>
    <message>
        <source>At the present rate the connected Jump Clients need about {time} more. Do not install another site package before that, even if its 24 hours are over.</source>
        <translation>Nesse ritmo os Jump Clients conectados precisam de mais {time}, aproximadamente. Não instale outro pacote do site antes disso, mesmo que as 24 horas dele tenham passado.</translation>
    </message>
    <message>
        <source>Check the exported list</source>
        <translation>Verificar a lista exportada</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Verificar a lista</translation>
    </message>
    <message>
        <source>Checked by {who}, {moment}: {file}</source>
        <translation>Verificada por {who}, {moment}: {file}</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Verificando a lista</translation>
    </message>
    <message>
        <source>Choose the exported file, or drop it here. It is read on this computer and stays as it is.</source>
        <translation>Escolha o arquivo exportado ou arraste-o para cá. Ele é lido neste computador e fica como está.</translation>
    </message>
    <message>
        <source>Column with the dates</source>
        <translation>Coluna com a data</translation>
    </message>
    <message>
        <source>Do this as an administrator who may edit every Jump Client; others do not see all of them.</source>
        <translation>Faça isto como um administrador que possa editar todos os Jump Clients: os demais não veem todos.</translation>
    </message>
    <message>
        <source>Done by {who}, {moment}</source>
        <translation>Feito por {who}, {moment}</translation>
    </message>
    <message>
        <source>Every date in it has to be later than the upgrade: {moment}.</source>
        <translation>Cada data nela deve ser posterior à atualização: {moment}.</translation>
    </message>
    <message>
        <source>Exported list (CSV)</source>
        <translation>Lista exportada (CSV)</translation>
    </message>
    <message>
        <source>For instance UTC, +02:00 or Europe/Berlin; empty: that of this computer.</source>
        <translation>Por exemplo UTC, -03:00 ou America/Sao_Paulo; vazio: o deste computador.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome de host</translation>
    </message>
    <message>
        <source>How to prove that all have updated</source>
        <translation>Como comprovar que todos se atualizaram</translation>
    </message>
    <message>
        <source>If the list is not recognised</source>
        <translation>Se a lista não for reconhecida</translation>
    </message>
    <message>
        <source>In dates</source>
        <translation>Nas datas</translation>
    </message>
    <message>
        <source>Its heading, or its number from the left.</source>
        <translation>O título ou o número dela a partir da esquerda.</translation>
    </message>
    <message>
        <source>Jump Client</source>
        <translation>Jump Client</translation>
    </message>
    <message>
        <source>Jump Clients that are behind</source>
        <translation>Jump Clients atrasados</translation>
    </message>
    <message>
        <source>Jump Clients that are not shown to be up to date</source>
        <translation>Jump Clients que não comprovam estar atualizados</translation>
    </message>
    <message>
        <source>Many connected Jump Clients have not updated yet. Give them more than the 24 hours before another site package.</source>
        <translation>Muitos Jump Clients conectados ainda não se atualizaram. Dê a eles mais que as 24 horas antes de outro pacote do site.</translation>
    </message>
    <message>
        <source>Most of them update themselves. A few need your attention.</source>
        <translation>A maioria se atualiza sozinha. Alguns precisam de você.</translation>
    </message>
    <message>
        <source>Nothing to do for the clients: only site packages affect them.</source>
        <translation>Nada a fazer nos clientes: só pacotes de site os afetam.</translation>
    </message>
    <message>
        <source>Save all that are behind…</source>
        <translation>Salvar todos os atrasados…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The API lists Jump Clients of shared Jump Groups only.</source>
        <translation>A API lista apenas Jump Clients de grupos de Jump compartilhados.</translation>
    </message>
    <message numerus="yes">
        <source>The API lists Jump Clients of shared Jump Groups only: %n more Jump Client(s) are connected. The exported list has them.</source>
        <translation>
            <numerusform>A API lista apenas Jump Clients de grupos de Jump compartilhados: mais %n Jump Client está conectado. Ele está na lista exportada.</numerusform>
            <numerusform>A API lista apenas Jump Clients de grupos de Jump compartilhados: mais %n Jump Clients estão conectados. Eles estão na lista exportada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients follow</source>
        <translation>Os clientes vêm depois</translation>
    </message>
    <message>
        <source>The steps are described below.</source>
        <translation>Como fazer está descrito abaixo.</translation>
    </message>
    <message>
        <source>This can be checked once a site package has been installed.</source>
        <translation>Isto pode ser verificado depois que um pacote do site for instalado.</translation>
    </message>
    <message>
        <source>Those that are offline follow when they come online again.</source>
        <translation>Os que estão offline são atualizados na próxima vez que ficarem online.</translation>
    </message>
    <message>
        <source>Tick off what is done. Who did so, and when, goes on record and into the report.</source>
        <translation>Marque o que está feito. Quem fez e quando fica registrado e aparece no relatório.</translation>
    </message>
    <message>
        <source>Time zone of the list</source>
        <translation>Fuso horário da lista</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>O que precisa de você</translation>
    </message>
    <message>
        <source>What updates itself</source>
        <translation>O que se atualiza sozinho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why some have not updated yet</source>
        <translation>Por que alguns ainda não se atualizaram</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Gravando a lista</translation>
    </message>
    <message>
        <source>as the list tells</source>
        <translation>como a lista indica</translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation>o dia vem primeiro</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>o mês vem primeiro</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copied key is taken off the clipboard after one minute, and when this program is closed.</source>
        <translation>Uma chave copiada é removida da área de transferência após um minuto e quando o programa é fechado.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Jump Clients still to go</source>
        <translation>Jump Clients que ainda faltam</translation>
    </message>
    <message>
        <source>Jump Clients still to go, over time</source>
        <translation>Jump Clients que ainda faltam ao longo do tempo</translation>
    </message>
    <message>
        <source>Last counted: {age}</source>
        <translation>Última contagem: {age}</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Ainda sem contagem.</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>conectados agora</translation>
    </message>
    <message>
        <source>number of Jump Clients</source>
        <translation>número de Jump Clients</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>still to go</source>
        <translation>ainda faltam</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Entry for</source>
        <translation>Entrada para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Line to add</source>
        <translation>Linha a acrescentar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconhecido</numerusform>
            <numerusform>%n desconhecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients still connected, over time</source>
        <translation>Clientes ainda conectados ao longo do tempo</translation>
    </message>
    <message>
        <source>Clients that are still connected</source>
        <translation>Clientes ainda conectados</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Customers, consoles</source>
        <translation>Clientes, consoles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last change seen: {age}</source>
        <translation>Última mudança vista: {age}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tell the people there</source>
        <translation>Avisar quem está conectado</translation>
    </message>
    <message>
        <source>The figures below are from before.</source>
        <translation>Os números abaixo são de antes.</translation>
    </message>
    <message>
        <source>When the usual time is over, you are asked. Allow more time, or end the wait with a reason: whoever is left is then cut off when the node is upgraded.</source>
        <translation>Passado o tempo habitual, você é consultado. Dê mais tempo ou encerre a espera com um motivo: quem ainda estiver conectado será desconectado quando o nó for atualizado.</translation>
    </message>
    <message>
        <source>Who is connected could not be seen at the last look.</source>
        <translation>Na última verificação não foi possível ver quem está conectado.</translation>
    </message>
    <message>
        <source>Who is left</source>
        <translation>Quem ainda está conectado</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>pelo menos {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>nodes not empty yet</source>
        <translation>nós ainda não vazios</translation>
    </message>
    <message>
        <source>not empty yet</source>
        <translation>ainda não vazio</translation>
    </message>
    <message>
        <source>number of clients</source>
        <translation>número de clientes</translation>
    </message>
    <message numerus="yes">
        <source>of %n node(s)</source>
        <translation>
            <numerusform>de %n nó</numerusform>
            <numerusform>de %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>still connected</source>
        <translation>ainda conectados</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Ler o arquivo do resultado…</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>Arquivos de resultado</translation>
    </message>
    <message>
        <source>Save the script for the second computer…</source>
        <translation>Salvar o script para o segundo computador…</translation>
    </message>
    <message>
        <source>Save the script…</source>
        <translation>Salvar o script…</translation>
    </message>
    <message>
        <source>Saved, for Windows (ps1) and for Linux and macOS (sh). One of them is enough for a computer.</source>
        <translation>Salvo, para Windows (ps1) e para Linux e macOS (sh). Para cada computador basta um deles.</translation>
    </message>
    <message>
        <source>The result of {computer} is good.</source>
        <translation>O resultado de {computer} está em ordem.</translation>
    </message>
    <message>
        <source>The result of {computer} is not good:</source>
        <translation>O resultado de {computer} não está em ordem:</translation>
    </message>
    <message>
        <source>The script leads the name to the appliance there, checks it, waits for you, puts the hosts file back and writes a result file. That file answers this question.</source>
        <translation>Nesse computador, o script aponta o nome para o aplicativo, verifica-o, espera por você, restaura o arquivo host e grava um arquivo do resultado. Esse arquivo responde a esta pergunta.</translation>
    </message>
    <message>
        <source>Where is the script to be saved?</source>
        <translation>Onde salvar o script?</translation>
    </message>
    <message>
        <source>Which result file?</source>
        <translation>Qual arquivo do resultado?</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Before it can continue, the assistant needs these again. They are never kept in the run file.</source>
        <translation>Antes de continuar, o assistente precisa novamente destes dados. Eles nunca ficam no arquivo da execução.</translation>
    </message>
    <message>
        <source>Client secret of the API account</source>
        <translation>Segredo do cliente da conta de API</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Gerar arquivo de suporte</translation>
    </message>
    <message>
        <source>Nothing was started in this step: the appliance is as it was before.</source>
        <translation>Nada foi iniciado neste passo: o aplicativo está como antes.</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Frase de segurança da chave privada</translation>
    </message>
    <message>
        <source>Password for /appliance</source>
        <translation>Senha de /appliance</translation>
    </message>
    <message>
        <source>Password for /appliance on the new appliance</source>
        <translation>Senha de /appliance no novo aplicativo</translation>
    </message>
    <message>
        <source>Password for /appliance on the second appliance</source>
        <translation>Senha de /appliance no segundo aplicativo</translation>
    </message>
    <message>
        <source>Password for /login</source>
        <translation>Senha de /login</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Senha do backup</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume: the assistant checks first and does nothing twice.</source>
        <translation>Ao retomar, o assistente primeiro verifica e não faz nada duas vezes.</translation>
    </message>
    <message>
        <source>Something was started: the appliance may still be at work. Leave it alone until you know more.</source>
        <translation>Algo foi iniciado: o aplicativo pode ainda estar trabalhando. Não mexa nele até saber.</translation>
    </message>
    <message>
        <source>The appliance</source>
        <translation>O aplicativo</translation>
    </message>
    <message>
        <source>The assistant checks first and does nothing twice.</source>
        <translation>O assistente primeiro verifica e não faz nada duas vezes.</translation>
    </message>
    <message>
        <source>The assistant looks first. It never installs a Base update again by itself: that takes a reason of yours.</source>
        <translation>O assistente primeiro verifica. Ele nunca reinstala uma atualização da Base por conta própria: para isso é preciso um motivo seu.</translation>
    </message>
    <message>
        <source>The program ended while this step was under way.</source>
        <translation>O programa terminou enquanto este passo estava em andamento.</translation>
    </message>
    <message>
        <source>The run has not started</source>
        <translation>A execução não começou</translation>
    </message>
    <message>
        <source>The run is on hold</source>
        <translation>A execução está em pausa</translation>
    </message>
    <message>
        <source>The run is stopped</source>
        <translation>A execução está parada</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>A execução foi interrompida</translation>
    </message>
    <message>
        <source>This step failed</source>
        <translation>Este passo falhou</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What has been done so far still holds; nothing is under way.</source>
        <translation>O que foi feito até aqui vale; nada está em andamento.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>O que você pode fazer agora</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Caps Lock parece estar ativado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que é digitado</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Os dois valores são diferentes</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As of {age}</source>
        <translation>Leitura: {age}</translation>
    </message>
    <message>
        <source>As of {age}, {source}</source>
        <translation>Leitura: {age}, {source}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificações na área de trabalho</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Tamanho do texto: {percent} %</translation>
    </message>
    <message>
        <source>Upgrade Assistant</source>
        <translation>Upgrade Assistant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
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
        <translation>Preencha</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abra a página</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Clique em</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The file to choose there</source>
        <translation>O arquivo a escolher ali</translation>
    </message>
    <message>
        <source>The update file is not in the run&apos;s folder any more. Stop here and resume: the run asks for it again.</source>
        <translation>O arquivo de atualização não está mais na pasta da execução. Pare aqui e retome: a execução o pede novamente.</translation>
    </message>
    <message>
        <source>in the row “{row}”</source>
        <translation>na linha “{row}”</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>ali, na seção</translation>
    </message>
    <message>
        <source>in {program}</source>
        <translation>no {program}</translation>
    </message>
    <message>
        <source>the representative console</source>
        <translation>console de suporte técnico</translation>
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
        <translation>Recolocar em serviço</translation>
    </message>
    <message>
        <source>Choose a node to see its step above.</source>
        <translation>Escolha um nó para ver o passo dele acima.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Install {package}</source>
        <translation>Instalar {package}</translation>
    </message>
    <message>
        <source>It is tried again next</source>
        <translation>Será tentado novamente em seguida</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>Let take part again</source>
        <translation>Fazer participar novamente</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Nodes in this part of the plan</source>
        <translation>Nós nesta parte do plano</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is newest</source>
        <translation>Mostrar o mais recente</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nós de tráfego</translation>
    </message>
    <message>
        <source>Try this node again</source>
        <translation>Tentar este nó novamente</translation>
    </message>
    <message>
        <source>Verify version and health</source>
        <translation>Verificar versão e integridade</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluídos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixados de fora</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>aguardando você</translation>
    </message>
    <message>
        <source>{node} is shown above.</source>
        <translation>{node} é mostrado acima.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For a colleague or a support desk that reads another language.</source>
        <translation>Para um colega ou uma central de suporte que lê outro idioma.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Segundo idioma ao lado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n appliance(s) do not install with the others.</source>
        <translation>
            <numerusform>%n aplicativo não instala com os demais.</numerusform>
            <numerusform>%n aplicativos não instalam com os demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are back already.</source>
        <translation>
            <numerusform>%n nó já voltou.</numerusform>
            <numerusform>%n nós já voltaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n nó está marcado no {appliance} como não aceitando novas conexões de clientes.</numerusform>
            <numerusform>%n nós estão marcados no {appliance} como não aceitando novas conexões de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections.</source>
        <translation>
            <numerusform>%n nó não aceita novas conexões.</numerusform>
            <numerusform>%n nós não aceitam novas conexões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n alteração.</numerusform>
            <numerusform>E mais %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {how}</source>
        <translation>Manualmente: {how}</translation>
    </message>
    <message>
        <source>Everything is restored</source>
        <translation>Tudo foi restaurado</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <translation>Ainda não restaurado</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>A restaurar</translation>
    </message>
    <message>
        <source>What this run changed for a time</source>
        <translation>O que esta execução alterou temporariamente</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Sem failover</translation>
    </message>
    <message>
        <source>changed for a time</source>
        <translation>alterado temporariamente</translation>
    </message>
    <message>
        <source>in all; it is back</source>
        <translation>no total; já está de volta</translation>
    </message>
    <message>
        <source>planned: {range}</source>
        <translation>planejado: {range}</translation>
    </message>
    <message>
        <source>restored: {moment}</source>
        <translation>restaurado: {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>sem failover</translation>
    </message>
    <message>
        <source>{what} Restored: {moment}.</source>
        <translation>{what} Restaurado: {moment}.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>An interrupted test could not be cleared up</source>
        <translation>Não foi possível desfazer um teste interrompido</translation>
    </message>
    <message>
        <source>An interrupted test has been cleared up</source>
        <translation>Um teste interrompido foi desfeito</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The agreement, as the appliance shows it</source>
        <translation>O contrato, como o aplicativo o mostra</translation>
    </message>
    <message>
        <source>The text of the agreement could not be read. Read it on the Updates page of the appliance first.</source>
        <translation>Não foi possível ler o texto do contrato. Leia-o antes na página Atualizações do aplicativo.</translation>
    </message>
    <message>
        <source>“Accept” presses the button on the appliance, and is recorded with your name. “Not now” stops the run here: nothing is installed, and it can be resumed.</source>
        <translation>“Aceitar” clica no botão do aplicativo e fica registrado com o seu nome. “Agora não” faz a execução parar aqui: nada é instalado, e ela pode ser retomada.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Detalhe técnico</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>good</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informação</translation>
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
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections</source>
        <translation>
            <numerusform>%n nó não aceita novas conexões</numerusform>
            <numerusform>%n nós não aceitam novas conexões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepting</source>
        <translation>
            <numerusform>%n não aceita</numerusform>
            <numerusform>%n não aceitam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected.</source>
        <translation>
            <numerusform>%n selecionado.</numerusform>
            <numerusform>%n selecionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versão</numerusform>
            <numerusform>%n versões</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Como detectado</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Clients (all kinds)</source>
        <translation>Clientes (todos os tipos)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>For instance EU. It is marked “by hand”, and stays when the site is detected again.</source>
        <translation>Por exemplo, EU. Fica marcada como “manual” e permanece quando o site é detectado novamente.</translation>
    </message>
    <message>
        <source>Group by region</source>
        <translation>Agrupar por região</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Novas conexões</translation>
    </message>
    <message>
        <source>No region known</source>
        <translation>Nenhuma região conhecida</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Region for the selected nodes</source>
        <translation>Região para os nós selecionados</translation>
    </message>
    <message>
        <source>Select nodes to assign them to a region.</source>
        <translation>Selecione nós para atribuí-los a uma região.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nós de tráfego</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos os nós</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>todas as regiões</translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation>atribuídos manualmente</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>pelo menos %n cliente</numerusform>
            <numerusform>pelo menos %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>pelo menos {count}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>pelo nome</translation>
    </message>
    <message>
        <source>by time zone</source>
        <translation>pelo fuso horário</translation>
    </message>
    <message numerus="yes">
        <source>clients of %n node(s) unknown</source>
        <translation>
            <numerusform>clientes de %n nó desconhecidos</numerusform>
            <numerusform>clientes de %n nós desconhecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>clients unknown</source>
        <translation>clientes desconhecidos</translation>
    </message>
    <message>
        <source>name, address, version</source>
        <translation>nome, endereço, versão</translation>
    </message>
    <message>
        <source>new connections: unknown</source>
        <translation>novas conexões: desconhecido</translation>
    </message>
    <message>
        <source>not accepting</source>
        <translation>não aceita</translation>
    </message>
    <message>
        <source>not fully known</source>
        <translation>não totalmente conhecidos</translation>
    </message>
    <message>
        <source>other versions</source>
        <translation>outras versões</translation>
    </message>
    <message>
        <source>takes no new connections</source>
        <translation>não aceita novas conexões</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>{shown} de {all}. {selected}</translation>
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
        <translation>Detalhes</translation>
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
        <translation>Andamento da janela</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>You: {what}</source>
        <translation>Você: {what}</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>início</translation>
    </message>
    <message>
        <source>{lane}: {what}, {low} to {high}</source>
        <translation>{lane}: {what}, {low} a {high}</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, site fora do ar</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n rodada</numerusform>
            <numerusform>%n rodadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Bring {nodes} back into service</source>
        <translation>Recolocar {nodes} em serviço</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Alterado temporariamente</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. Only files on this computer were looked at.</source>
        <translation>Descrito por uma pessoa: {product}, Base {base}. Somente arquivos neste computador foram examinados.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Each comes back by a step of its own, once it is upgraded.</source>
        <translation>Cada um volta por um passo próprio, depois de atualizado.</translation>
    </message>
    <message>
        <source>Everything that will happen, in order. Select a step to see more.</source>
        <translation>Tudo o que vai acontecer, na ordem. Escolha um passo para ver mais sobre ele.</translation>
    </message>
    <message>
        <source>Hold {nodes} back</source>
        <translation>Reter {nodes}</translation>
    </message>
    <message>
        <source>If it has to be done by hand</source>
        <translation>Se precisar ser feito manualmente</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>Começa quando você decidir.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>No longer true afterwards: {what}</source>
        <translation>Deixa de valer depois: {what}</translation>
    </message>
    <message>
        <source>Nothing in this plan takes the site down.</source>
        <translation>Nada neste plano tira o site do ar.</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Planejada para {moment}.</translation>
    </message>
    <message>
        <source>Save runbook…</source>
        <translation>Salvar roteiro…</translation>
    </message>
    <message>
        <source>Save the plan as a runbook</source>
        <translation>Salvar o plano como roteiro</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site fora do ar</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>Passo {number}: {what}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Steps {first} to {last}</source>
        <translation>Passos {first} a {last}</translation>
    </message>
    <message>
        <source>The assistant asks before the first package of a maintenance window. The packages that follow in the same window are installed without asking again.</source>
        <translation>O assistente pergunta antes do primeiro pacote de uma janela de manutenção. Os pacotes seguintes da mesma janela são instalados sem perguntar novamente.</translation>
    </message>
    <message>
        <source>The dry run changed nothing: it has no means to write.</source>
        <translation>O ensaio não alterou nada: ele não tem meios de gravar.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Upgrade the first half: {nodes}</source>
        <translation>Atualizar a primeira metade: {nodes}</translation>
    </message>
    <message>
        <source>Upgrade the second half: {nodes}</source>
        <translation>Atualizar a segunda metade: {nodes}</translation>
    </message>
    <message>
        <source>Verify {nodes} that took part</source>
        <translation>Verificar os que participaram: {nodes}</translation>
    </message>
    <message>
        <source>Verify {nodes} that were held back, and let them take part again</source>
        <translation>Verificar os que foram retidos e fazê-los participar novamente: {nodes}</translation>
    </message>
    <message>
        <source>What it found is shown beside each step. As of {moment}.</source>
        <translation>O que ele viu está ao lado de cada passo. Situação em {moment}.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>O que comprova o resultado</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>O que é perguntado a você</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: at least {clients}; some nodes did not report.</source>
        <translation>Com o site fora do ar, ninguém pode trabalhar nele. Conectados na última verificação: pelo menos {clients}; alguns nós não informaram.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: {clients}.</source>
        <translation>Com o site fora do ar, ninguém pode trabalhar nele. Conectados na última verificação: {clients}.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Who is connected could not be determined.</source>
        <translation>Com o site fora do ar, ninguém pode trabalhar nele. Não foi possível saber quem está conectado.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Sem failover</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Gravando o roteiro</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>já concluído</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>pergunta antes</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por você</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>não pode ser desfeito</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>changes for a time</source>
        <translation>altera temporariamente</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>sem contar o tempo das respostas</translation>
    </message>
    <message>
        <source>planned: from breaking it to having it back</source>
        <translation>planejado: da interrupção até estar de volta</translation>
    </message>
    <message>
        <source>planned: from disabling backup operations to enabling them again</source>
        <translation>planejado: da desativação das operações de backup até reativá-las</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>restaura</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>roteiro</translation>
    </message>
    <message>
        <source>sessions are cut</source>
        <translation>interrompe sessões</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site fora do ar</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>would act</source>
        <translation>executaria</translation>
    </message>
    <message>
        <source>would act: {count} of {all}</source>
        <translation>agiria: {count} de {all}</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>você decide</translation>
    </message>
    <message>
        <source>{count} at the same time</source>
        <translation>{count} ao mesmo tempo</translation>
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
        <translation>Começar</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verificar o arquivo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Continue with this choice</source>
        <translation>Continuar assim</translation>
    </message>
    <message>
        <source>Continue with this reason</source>
        <translation>Continuar com este motivo</translation>
    </message>
    <message>
        <source>Do it in practice for me</source>
        <translation>Fazer por mim no modo de prática</translation>
    </message>
    <message>
        <source>Done, please check</source>
        <translation>Pronto, pode verificar</translation>
    </message>
    <message>
        <source>Goes on record with your name.</source>
        <translation>Fica registrado com o seu nome.</translation>
    </message>
    <message>
        <source>I cannot do that…</source>
        <translation>Não posso fazer isso…</translation>
    </message>
    <message>
        <source>I cannot see that…</source>
        <translation>Não consigo ver isso…</translation>
    </message>
    <message>
        <source>It is checked, and copied into the run&apos;s folder. Leave this empty if it is there already.</source>
        <translation>Ele é verificado e copiado para a pasta da execução. Deixe vazio se já estiver lá.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>On the console of {appliance}</source>
        <translation>No console do {appliance}</translation>
    </message>
    <message>
        <source>Practice has made the change. Now press “Done, please check”.</source>
        <translation>O modo de prática fez a alteração. Agora clique em “Pronto, pode verificar”.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Thank you. The assistant continues…</source>
        <translation>Obrigado. O assistente continua…</translation>
    </message>
    <message>
        <source>The run stops here with your note on record. The appliance stays as it is.</source>
        <translation>A execução ficará parada aqui, com a sua observação registrada. O aplicativo permanece como está.</translation>
    </message>
    <message>
        <source>Type {words} to confirm</source>
        <translation>Digite {words} para confirmar</translation>
    </message>
    <message>
        <source>What do you see instead?</source>
        <translation>O que você vê em vez disso?</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>O que ele mostra</translation>
    </message>
    <message>
        <source>What you saw (optional)</source>
        <translation>O que você viu (opcional)</translation>
    </message>
    <message>
        <source>Where is the file?</source>
        <translation>Onde está o arquivo?</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Onde olhar</translation>
    </message>
    <message>
        <source>Who told you so, and why</source>
        <translation>Quem orientou isso e por quê</translation>
    </message>
    <message>
        <source>Without a result file your word counts. It goes on record with your name.</source>
        <translation>Sem arquivo do resultado, vale a sua palavra. Ela fica registrada com o seu nome.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>nobody reaches the site</source>
        <translation>ninguém acessa o site</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>“Look again” is for files that are in the run&apos;s folder already.</source>
        <translation>“Verificar novamente” serve para arquivos que já estão na pasta da execução.</translation>
    </message>
    <message>
        <source>“Not now” stops the run before this step; nothing is changed.</source>
        <translation>“Agora não” faz a execução parar antes deste passo; nada é alterado.</translation>
    </message>
    <message>
        <source>“Not yet” stops the run here. Nothing is lost; resume it when you are ready.</source>
        <translation>“Ainda não” faz a execução parar aqui. Nada se perde; retome-a quando quiser.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
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
        <translation>{elapsed} até agora, normalmente de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n more: see the saved report</source>
        <translation>
            <numerusform>mais %n: veja o relatório salvo</numerusform>
            <numerusform>mais %n: veja o relatório salvo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s): all as planned</source>
        <translation>
            <numerusform>%n nó de tráfego: tudo como planejado</numerusform>
            <numerusform>%n nós de tráfego: tudo como planejado</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Alterado temporariamente</translation>
    </message>
    <message>
        <source>Contains the report, the run file and hashes. Backup and private key stay where they are; only their hashes are listed.</source>
        <translation>Com relatório, arquivo da execução e hashes. O backup e a chave privada ficam onde estão: só os hashes deles são listados.</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Todos os passos terminaram, e o que devia ser visto foi visto.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Arquivo de evidências…</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover durante a atualização</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Constatações registradas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Não verificado.</translation>
    </message>
    <message>
        <source>Packing the evidence</source>
        <translation>Reunindo as evidências</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Pessoas envolvidas</translation>
    </message>
    <message>
        <source>Practice: none of this happened on a real site.</source>
        <translation>Prática: nada disto ocorreu em um site real.</translation>
    </message>
    <message>
        <source>Reading the run file and its evidence</source>
        <translation>Lendo o arquivo da execução e as evidências</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Seal of the run file</source>
        <translation>Selo do arquivo da execução</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Desde {moment}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site fora do ar</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Troca por</translation>
    </message>
    <message>
        <source>The chain of entries holds.</source>
        <translation>A cadeia de registros confere.</translation>
    </message>
    <message>
        <source>The chain of entries is broken.</source>
        <translation>A cadeia de registros está rompida.</translation>
    </message>
    <message>
        <source>The hash of the last entry. Note it down: it can later prove that nothing was changed.</source>
        <translation>O hash do último registro. Anote-o: mais tarde ele comprova que nada foi alterado.</translation>
    </message>
    <message>
        <source>There are no files beside the run file.</source>
        <translation>Não há arquivos além do arquivo da execução.</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Update files that were carried</source>
        <translation>Arquivos de atualização trazidos de fora</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Janela {number} planejada para</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Sem failover</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>estimado: {range}</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>arquivo de evidências</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>ainda não restaurado</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>planejado: {range}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>{duration} até agora</translation>
    </message>
    <message>
        <source>{package} on {appliance}</source>
        <translation>{package} no {appliance}</translation>
    </message>
    <message>
        <source>{since}, restored: {moment}</source>
        <translation>{since}, restaurado: {moment}</translation>
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
        <translation>Interromper uma atualização da Base, mesmo que ela pareça parada, pode deixar o aplicativo inutilizável. Não mexa nele, gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Allow {time} more</source>
        <translation>Dar mais {time}</translation>
    </message>
    <message>
        <source>Continues by itself on {moment}.</source>
        <translation>Continua por conta própria em {moment}.</translation>
    </message>
    <message>
        <source>Do not hold</source>
        <translation>Não pausar</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}</source>
        <translation>Não reinicie nem desligue o {appliance}</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>Encerrar a espera</translation>
    </message>
    <message>
        <source>End the wait early</source>
        <translation>Encerrar a espera mais cedo</translation>
    </message>
    <message>
        <source>Goes on record. Clients that have not updated yet may have to be installed again by hand.</source>
        <translation>Fica registrado. Clientes ainda não atualizados podem ter de ser reinstalados manualmente.</translation>
    </message>
    <message>
        <source>Goes on record. The maintenance window then begins earlier than it was planned.</source>
        <translation>Fica registrado. A janela de manutenção começa então mais cedo do que o planejado.</translation>
    </message>
    <message>
        <source>Goes on record. Whoever is still connected is cut off when the node is upgraded.</source>
        <translation>Fica registrado. Quem ainda estiver conectado será desconectado quando o nó for atualizado.</translation>
    </message>
    <message>
        <source>Hold after this step</source>
        <translation>Pausar após este passo</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Nothing is under way on the appliance. What has been done so far still holds, and you can resume later.</source>
        <translation>Nada está em andamento no aplicativo. O que foi feito até aqui vale, e você pode retomar mais tarde.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Step {number} of {total} · {phase}</source>
        <translation>Passo {number} de {total} · {phase}</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Parar a execução</translation>
    </message>
    <message>
        <source>Stop the run now?</source>
        <translation>Parar a execução agora?</translation>
    </message>
    <message>
        <source>Stopping as soon as possible…</source>
        <translation>Parando assim que possível…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>The appliance carries on with what it has started; only the watching stops. Resume later: the assistant checks first and does nothing twice.</source>
        <translation>O aplicativo continua por conta própria o que começou; só o acompanhamento é encerrado. Retome mais tarde: o assistente primeiro verifica e não faz nada duas vezes.</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>A execução ainda não está concluída.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>O que comprova o resultado</translation>
    </message>
    <message>
        <source>What the assistant checks afterwards</source>
        <translation>O que o assistente verifica depois</translation>
    </message>
    <message>
        <source>What the assistant checks right before, and afterwards</source>
        <translation>O que o assistente verifica logo antes e depois</translation>
    </message>
    <message>
        <source>What your answer proves</source>
        <translation>O que a sua resposta comprova</translation>
    </message>
    <message>
        <source>While this step is under way</source>
        <translation>Enquanto este passo está em andamento</translation>
    </message>
    <message>
        <source>Why is it safe to go on now?</source>
        <translation>Por que é seguro continuar agora?</translation>
    </message>
    <message>
        <source>Will hold after this step.</source>
        <translation>Pausa após este passo.</translation>
    </message>
    <message>
        <source>You will be asked if it is not reached by {moment}.</source>
        <translation>Se o resultado não for alcançado até {moment}, o assistente perguntará a você.</translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>how long it took until it ended: &quot;failed after 18:42 min&quot;, &quot;done after 1 d 02:10&quot;</extracomment>
        <translation>após {time}</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistente</translation>
    </message>
    <message>
        <source>assistant checks</source>
        <translation>o assistente verifica</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>assistente, no console</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>for {time}</source>
        <extracomment>how long it has been so: &quot;running for 18:42 min&quot;</extracomment>
        <translation>há {time}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>comprovado</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site fora do ar</translation>
    </message>
    <message>
        <source>time passes</source>
        <translation>tempo de espera</translation>
    </message>
    <message>
        <source>usually {range}</source>
        <translation>normalmente {range}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} até agora</translation>
    </message>
    <message>
        <source>{part} · Step {number} of {total} · {phase}</source>
        <translation>{part} · Passo {number} de {total} · {phase}</translation>
    </message>
    <message>
        <source>{source}, first seen {age}</source>
        <translation>{source}, visto pela primeira vez {age}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>of a wait: &quot;8 h 40 min left&quot;</extracomment>
        <translation>faltam {time}</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Escolha uma pasta que exista, na qual você possa gravar e que tenha espaço.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Salvo: {what}</translation>
    </message>
    <message>
        <source>{ending} files (*.{suffix})</source>
        <translation>Arquivos {ending} (*.{suffix})</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>Não foi possível gravar {file}.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>já concluído</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>sua vez</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
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
        <translation>A execução do início ao fim</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nós de tráfego</translation>
    </message>
    <message>
        <source>about {moment}</source>
        <translation>por volta de {moment}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>{number}. {what}, {state}, {start} to {end}</source>
        <translation>{number}. {what}, {state}, de {start} a {end}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>{lane}: {what}, {start} to {end}</source>
        <translation>{lane}: {what}, de {start} a {end}</translation>
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
        <translation>Começando</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>WindowStrip</name>
    <message>
        <source>Clients update themselves: {begin} to {end}</source>
        <translation>Os clientes se atualizam: de {begin} a {end}</translation>
    </message>
    <message>
        <source>Days with the maintenance windows</source>
        <translation>Dias com as janelas de manutenção</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Janela {number}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>sem failover</translation>
    </message>
    <message>
        <source>{begin} to {end} at the latest. Left and right move it by 15 minutes, Page Up and Page Down by a day.</source>
        <translation>De {begin} a {end}, no máximo. Esquerda e Direita a movem em 15 minutos, Page Up e Page Down, em um dia.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>BeyondTrust appliance upgrade guide 2019, German, with Atlas clusters</source>
        <translation>Guia de atualização de aplicativos BeyondTrust 2019, em alemão, com clusters Atlas</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Brazilian Portuguese</source>
        <translation>Guia de atualização de aplicativos Bomgar, em português do Brasil</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, German, with Atlas clusters</source>
        <translation>Guia de atualização de aplicativos Bomgar, em alemão, com clusters Atlas</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Italian</source>
        <translation>Guia de atualização de aplicativos Bomgar, em italiano</translation>
    </message>
    <message>
        <source>Bomgar upgrade guide to version 10.6, German</source>
        <translation>Guia Bomgar de atualização para a versão 10.6, em alemão</translation>
    </message>
    <message>
        <source>Bomgar, BeyondTrust, Jump and the vendor&apos;s logos are trade marks of Bomgar Corporation and BeyondTrust Corporation; other trade marks belong to their owners. They are named here only to say what is meant.</source>
        <translation>Bomgar, BeyondTrust, Jump e os logotipos do fabricante são marcas da Bomgar Corporation e da BeyondTrust Corporation; outras marcas pertencem a seus titulares. São citadas aqui apenas para dizer do que se trata.</translation>
    </message>
    <message>
        <source>Have the support bundle ready; it contains what they ask for first.</source>
        <translation>Tenha o arquivo de suporte à mão; ele contém o que é pedido primeiro.</translation>
    </message>
    <message>
        <source>It is not a product of the vendor of the appliances, and not endorsed by the vendor. It comes without warranty; the vendor may change products and procedures at any time. If the vendor&apos;s current guide or Technical Support says otherwise, go by them.</source>
        <translation>Não é um produto do fabricante dos aplicativos nem é endossado por ele. É fornecido sem garantia; o fabricante pode mudar produtos e procedimentos a qualquer momento. Se o guia atual do fabricante ou o Suporte Técnico disser outra coisa, siga o que eles dizem.</translation>
    </message>
    <message>
        <source>It takes administrators through the upgrade of remote-support appliances: it looks, explains, does what you allow, and proves each step.</source>
        <translation>Conduz administradores pela atualização de aplicativos de suporte remoto: observa, explica, faz o que você permite e comprova cada passo.</translation>
    </message>
    <message>
        <source>Licences of the site</source>
        <translation>Licenças do site</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Suporte Técnico</translation>
    </message>
    <message>
        <source>Technical Support is part of the vendor&apos;s yearly maintenance plan.</source>
        <translation>O Suporte Técnico faz parte do plano anual de manutenção do fabricante.</translation>
    </message>
    <message>
        <source>Trade marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>O que é este programa</translation>
    </message>
    <message>
        <source>With one licence, one representative at a time can support any number of computers, attended or unattended. Several accounts may share a licence, but each representative working at the same time needs one.</source>
        <translation>Com uma licença, um técnico de suporte ao cliente por vez pode atender qualquer número de computadores, com ou sem alguém diante deles. Várias contas podem dividir uma licença, mas cada técnico que trabalha ao mesmo tempo precisa de uma.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and follow when they are next online.</source>
        <translation>
            <numerusform>%n Jump Client está offline e será atualizado na próxima vez que ficar online.</numerusform>
            <numerusform>%n Jump Clients estão offline e serão atualizados na próxima vez que ficarem online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) before the upgrade</source>
        <translation>
            <numerusform>%n Jump Client antes da atualização</numerusform>
            <numerusform>%n Jump Clients antes da atualização</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) still to go</source>
        <translation>
            <numerusform>Falta %n Jump Client</numerusform>
            <numerusform>Faltam %n Jump Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) of the cluster could not be looked at ({nodes}); the others have the packages.</source>
        <translation>
            <numerusform>Não foi possível verificar %n aplicativo do cluster ({nodes}); os outros têm os pacotes.</numerusform>
            <numerusform>Não foi possível verificar %n aplicativos do cluster ({nodes}); os outros têm os pacotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back do not tell: {nodes}</source>
        <translation>
            <numerusform>%n aplicativo retido não informa a versão: {nodes}</numerusform>
            <numerusform>%n aplicativos retidos não informam a versão: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back run something newer, or are installing it: {nodes}</source>
        <translation>
            <numerusform>%n aplicativo retido executa algo mais recente ou o está instalando: {nodes}</numerusform>
            <numerusform>%n aplicativos retidos executam algo mais recente ou o estão instalando: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still connected</source>
        <translation>
            <numerusform>%n cliente ainda conectado</numerusform>
            <numerusform>%n clientes ainda conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still on the old appliance, {there} on the new one</source>
        <translation>
            <numerusform>%n cliente ainda no aplicativo antigo, {there} no novo</numerusform>
            <numerusform>%n clientes ainda no aplicativo antigo, {there} no novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s) and console(s) are still connected, on {nodes}.</source>
        <translation>
            <numerusform>%n cliente em atendimento ou console ainda está conectado, em {nodes}.</numerusform>
            <numerusform>%n clientes em atendimento e consoles ainda estão conectados, em {nodes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now to the nodes that are upgraded next; they will be cut off.</source>
        <translation>
            <numerusform>%n pessoa está conectada agora aos nós que serão atualizados a seguir; a conexão dela será interrompida.</numerusform>
            <numerusform>%n pessoas estão conectadas agora aos nós que serão atualizados a seguir; as conexões delas serão interrompidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now will be cut off.</source>
        <translation>
            <numerusform>%n pessoa conectada agora será desconectada.</numerusform>
            <numerusform>%n pessoas conectadas agora serão desconectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now; breaking failover does not cut them off.</source>
        <translation>
            <numerusform>%n pessoa conectada agora; a interrupção do failover não a desconecta.</numerusform>
            <numerusform>%n pessoas conectadas agora; a interrupção do failover não as desconecta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected there now will be cut off.</source>
        <translation>
            <numerusform>%n pessoa conectada ali agora será desconectada.</numerusform>
            <numerusform>%n pessoas conectadas ali agora serão desconectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to the site now; the swap may cut them off.</source>
        <translation>
            <numerusform>%n pessoa está conectada ao site agora; a troca de papéis pode desconectá-la.</numerusform>
            <numerusform>%n pessoas estão conectadas ao site agora; a troca de papéis pode desconectá-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to these nodes now; they stay connected.</source>
        <translation>
            <numerusform>%n pessoa está conectada a estes nós agora; ela permanece conectada.</numerusform>
            <numerusform>%n pessoas estão conectadas a estes nós agora; elas permanecem conectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nó de tráfego</numerusform>
            <numerusform>%n nós de tráfego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still take new client connections: {nodes}</source>
        <translation>
            <numerusform>%n nó de tráfego ainda aceita novas conexões de clientes: {nodes}</numerusform>
            <numerusform>%n nós de tráfego ainda aceitam novas conexões de clientes: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still to be switched on: {nodes}</source>
        <translation>
            <numerusform>%n nó de tráfego ainda não aceita novas conexões de clientes: {nodes}</numerusform>
            <numerusform>%n nós de tráfego ainda não aceitam novas conexões de clientes: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) checked and copied into the run&apos;s folder.</source>
        <translation>
            <numerusform>%n arquivo de atualização verificado e copiado para a pasta da execução.</numerusform>
            <numerusform>%n arquivos de atualização verificados e copiados para a pasta da execução.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) missing: {packages}</source>
        <translation>
            <numerusform>Falta %n arquivo de atualização: {packages}</numerusform>
            <numerusform>Faltam %n arquivos de atualização: {packages}</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster sync ended. Whether it went well is for you to judge; the page says: {words}</source>
        <translation>Uma sincronização do cluster terminou. Cabe a você avaliar se deu certo; a página informa: {words}</translation>
    </message>
    <message>
        <source>A cluster sync was under way already.</source>
        <translation>Uma sincronização do cluster já estava em andamento.</translation>
    </message>
    <message>
        <source>A data sync ended; the page does not say how: {words}</source>
        <translation>Uma sincronização de dados terminou; a página não informa o resultado: {words}</translation>
    </message>
    <message>
        <source>A data sync was under way already.</source>
        <translation>Uma sincronização de dados já estava em andamento.</translation>
    </message>
    <message>
        <source>A page does not show whether the shared address is enabled.</source>
        <translation>Uma página não mostra se o endereço compartilhado está ativado.</translation>
    </message>
    <message>
        <source>Accept the licence agreement for {package}?</source>
        <translation>Aceitar o contrato de licença de {package}?</translation>
    </message>
    <message>
        <source>All Jump Clients that are connected are up to date already.</source>
        <translation>Todos os Jump Clients conectados já estão atualizados.</translation>
    </message>
    <message>
        <source>An appliance still answers at {address}.</source>
        <translation>Um aplicativo ainda responde em {address}.</translation>
    </message>
    <message>
        <source>At {address} GUID {guid} answers. {host} runs on the appliance with GUID {other}.</source>
        <translation>Em {address} responde o GUID {guid}. {host} está em execução no aplicativo com o GUID {other}.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>O failover automático está desativado.</translation>
    </message>
    <message>
        <source>Automatic failover is on.</source>
        <translation>O failover automático está ativado.</translation>
    </message>
    <message>
        <source>Backup operations are disabled.</source>
        <translation>As operações de backup estão desativadas.</translation>
    </message>
    <message>
        <source>Backup operations are enabled.</source>
        <translation>As operações de backup estão ativadas.</translation>
    </message>
    <message>
        <source>Both appliances have the same address.</source>
        <translation>Os dois aplicativos têm o mesmo endereço.</translation>
    </message>
    <message>
        <source>Both say that they are backup.</source>
        <translation>Ambos informam o papel de backup.</translation>
    </message>
    <message>
        <source>Both say that they are primary.</source>
        <translation>Ambos informam o papel de primário.</translation>
    </message>
    <message>
        <source>Check whether the appliance reaches the vendor&apos;s update server and whether its clock is right.</source>
        <translation>Verifique se o aplicativo alcança o servidor de atualização do fabricante e se o relógio dele está certo.</translation>
    </message>
    <message>
        <source>Checked: {time}. The site no longer runs on {appliance} ({address}) but on the new one. The page {page} at this address has to show the GUID {guid}. If you do not do this within ten minutes, stop here and resume the run: it is then checked anew.</source>
        <translation>Verificado: {time}. O site não está mais em execução no {appliance} ({address}), e sim no novo aplicativo. A página {page} nesse endereço tem de mostrar o GUID {guid}. Se isso não for feito em dez minutos, pare aqui e retome a execução: tudo é verificado de novo.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Verificando {file}</translation>
    </message>
    <message>
        <source>Choose the file that the console sent.</source>
        <translation>Escolha o arquivo que o console enviou.</translation>
    </message>
    <message>
        <source>Close any programs that have the file open, and make sure that you may write to the folder.</source>
        <translation>Feche os programas que estejam com o arquivo aberto e confira se você pode gravar na pasta.</translation>
    </message>
    <message>
        <source>Compare the GUID on the pages {page} of both appliances, and see where {host} leads. Then resume the run: it is checked anew each time.</source>
        <translation>Compare o GUID nas páginas {page} dos dois aplicativos e veja para onde {host} leva. Depois, retome a execução: a cada vez, tudo é verificado de novo.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both, then resume the run.</source>
        <translation>Informe o mesmo valor em {control}, na página {page} de ambos, e depois retome a execução.</translation>
    </message>
    <message>
        <source>GUID and certificate of {appliance} were not known when the site was detected.</source>
        <translation>O GUID e o certificado do {appliance} não eram conhecidos quando o site foi detectado.</translation>
    </message>
    <message>
        <source>GUID or certificate of the new appliance were not known when the site was detected.</source>
        <translation>O GUID ou o certificado do novo aplicativo não eram conhecidos quando o site foi detectado.</translation>
    </message>
    <message>
        <source>Install what it waits for first, then resume the run.</source>
        <translation>Instale primeiro o que ele aguarda e depois retome a execução.</translation>
    </message>
    <message>
        <source>It does not install updates together with the other nodes.</source>
        <translation>Ele não instala atualizações junto com os outros nós.</translation>
    </message>
    <message>
        <source>It installs updates together with the other nodes.</source>
        <translation>Ele instala atualizações junto com os outros nós.</translation>
    </message>
    <message>
        <source>It is done by hand instead.</source>
        <translation>Isso será feito manualmente.</translation>
    </message>
    <message>
        <source>It is unchanged since it was taken</source>
        <translation>Está inalterado desde que foi obtido</translation>
    </message>
    <message>
        <source>It will be refused as things stand: {reason}</source>
        <translation>Na situação atual, será recusado: {reason}</translation>
    </message>
    <message>
        <source>Make sure that nobody writes to the file, then choose it again.</source>
        <translation>Certifique-se de que ninguém esteja gravando no arquivo e escolha-o novamente.</translation>
    </message>
    <message>
        <source>Neither has a failover role.</source>
        <translation>Nenhum dos dois tem papel de failover.</translation>
    </message>
    <message>
        <source>No Jump Client needs the update any more.</source>
        <translation>Nenhum Jump Client precisa mais da atualização.</translation>
    </message>
    <message numerus="yes">
        <source>No Jump Client that the API lists needs the update any more. %n more, in personal Jump Groups, are connected and not listed.</source>
        <translation>
            <numerusform>Nenhum Jump Client listado pela API precisa mais da atualização. Mais %n, em um grupo de Jump pessoal, está conectado e não é listado.</numerusform>
            <numerusform>Nenhum Jump Client listado pela API precisa mais da atualização. Mais %n, em grupos de Jump pessoais, estão conectados e não são listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account was given for this way of doing it.</source>
        <translation>Não há conta para este meio.</translation>
    </message>
    <message>
        <source>No answer came, and the role did not change.</source>
        <translation>Nenhuma resposta chegou, e o papel não mudou.</translation>
    </message>
    <message>
        <source>No backup password was given.</source>
        <translation>Nenhuma senha de backup foi informada.</translation>
    </message>
    <message>
        <source>No cluster sync is shown.</source>
        <translation>Nenhuma sincronização do cluster é mostrada.</translation>
    </message>
    <message>
        <source>No data sync is shown.</source>
        <translation>Nenhuma sincronização de dados é mostrada.</translation>
    </message>
    <message>
        <source>No longer the file that was brought in: {packages}. Bring it in once more.</source>
        <translation>O arquivo não é mais o que foi trazido: {packages}. Traga-o novamente.</translation>
    </message>
    <message>
        <source>No node is upgraded and ready to take over. After this step nobody is served until a node has been upgraded. Missing: {nodes}</source>
        <translation>Nenhum nó está atualizado e pronto para assumir. Depois desta etapa, ninguém é atendido até que um nó seja atualizado. Faltam: {nodes}</translation>
    </message>
    <message>
        <source>No passphrase for the private key was given.</source>
        <translation>Nenhuma frase de segurança foi informada para a chave privada.</translation>
    </message>
    <message>
        <source>No password for the backup was given.</source>
        <translation>Nenhuma senha foi informada para o backup.</translation>
    </message>
    <message>
        <source>No result of a second computer is there yet.</source>
        <translation>Ainda não há resultado de um segundo computador.</translation>
    </message>
    <message>
        <source>Nobody is connected now to the nodes that are upgraded next.</source>
        <translation>Ninguém está conectado agora aos nós que serão atualizados a seguir.</translation>
    </message>
    <message>
        <source>Nobody is connected now.</source>
        <translation>Não há ninguém conectado agora.</translation>
    </message>
    <message>
        <source>Nobody is cut off: the site runs on the old appliance.</source>
        <translation>Ninguém é desconectado: o site está em execução no aplicativo antigo.</translation>
    </message>
    <message>
        <source>None of them in: {regions}.</source>
        <translation>Nenhum deles em: {regions}.</translation>
    </message>
    <message>
        <source>Not in the list: {packages}</source>
        <translation>Não está na lista: {packages}</translation>
    </message>
    <message>
        <source>Nothing answers at {address} at the moment.</source>
        <translation>No momento, nada responde em {address}.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Nada responde ainda em {address}.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, the new appliance is as it was, and the site runs on the old one. Resume the run with the password that the backup was made with.</source>
        <translation>Nada se perdeu: o backup está na pasta da execução, o novo aplicativo está como antes e o site está em execução no antigo. Retome a execução com a senha com que o backup foi feito.</translation>
    </message>
    <message>
        <source>Nothing was erased: it is not certain that {address} is the old appliance. {reason}</source>
        <translation>Nada foi apagado: não é certo que {address} seja o aplicativo antigo. {reason}</translation>
    </message>
    <message>
        <source>Nothing was installed or sent. Plan again: a cluster is then upgraded in stages, as far as the vendor describes it.</source>
        <translation>Nada foi instalado nem enviado. Planeje novamente: um cluster é então atualizado por etapas, até onde o fabricante descreve.</translation>
    </message>
    <message>
        <source>Nothing was left to distribute.</source>
        <translation>Não restava nada a distribuir.</translation>
    </message>
    <message>
        <source>Nothing was restored. Install the updates on the new appliance first: {page}.</source>
        <translation>Nada foi restaurado. Instale primeiro as atualizações no novo aplicativo: {page}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and export anew.</source>
        <translation>Nada foi enviado. Coloque o arquivo de volta, ou refaça o plano e exporte novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and take a new backup.</source>
        <translation>Nada foi enviado. Coloque o arquivo de volta, ou refaça o plano e faça um novo backup.</translation>
    </message>
    <message>
        <source>Nothing was sent. Resume the run: it asks for the file again. The medium still has it.</source>
        <translation>Nada foi enviado. Retome a execução: ela pede o arquivo novamente. Ele ainda está na mídia.</translation>
    </message>
    <message>
        <source>Only one of them has its role so far.</source>
        <translation>Até agora só um dos dois assumiu o seu papel.</translation>
    </message>
    <message>
        <source>Only one of them is separated; {appliance} still has a role.</source>
        <translation>Só um dos dois está separado; o {appliance} ainda tem um papel.</translation>
    </message>
    <message>
        <source>Plan again with the own address of each appliance.</source>
        <translation>Refaça o plano com o endereço próprio de cada aplicativo.</translation>
    </message>
    <message>
        <source>Put it back on {off}, or try again; until then nobody reaches the site.</source>
        <translation>Reative-o no {off} ou tente novamente; até lá ninguém acessa o site.</translation>
    </message>
    <message>
        <source>Save the script for this run, and run it on the second computer.</source>
        <translation>Salve o script desta execução e execute-o no segundo computador.</translation>
    </message>
    <message>
        <source>See the Updates page of the appliance, then try again.</source>
        <translation>Veja a página Atualizações do aplicativo e tente novamente.</translation>
    </message>
    <message>
        <source>See the status history on the Failover page for the reason.</source>
        <translation>O motivo está no histórico de status da página Failover.</translation>
    </message>
    <message>
        <source>Sending {file}</source>
        <translation>Enviando {file}</translation>
    </message>
    <message>
        <source>The API of this version cannot protect a backup with a password.</source>
        <translation>A API desta versão não consegue proteger um backup com senha.</translation>
    </message>
    <message>
        <source>The API of this version is not asked for session data.</source>
        <translation>Não se pedem dados de sessão à API desta versão.</translation>
    </message>
    <message numerus="yes">
        <source>The API sent %n session(s).</source>
        <translation>
            <numerusform>A API enviou %n sessão.</numerusform>
            <numerusform>A API enviou %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API sent the backup without a password: keep it where nobody else can read it.</source>
        <translation>A API enviou o backup sem senha: guarde-o onde ninguém mais possa lê-lo.</translation>
    </message>
    <message>
        <source>The API sent the backup.</source>
        <translation>A API enviou o backup.</translation>
    </message>
    <message>
        <source>The API still reports {version}.</source>
        <translation>A API ainda informa {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The Base software of %n appliance(s) that were held back is not shown: {nodes}</source>
        <translation>
            <numerusform>O software base de %n aplicativo retido não é mostrado: {nodes}</numerusform>
            <numerusform>O software base de %n aplicativos retidos não é mostrado: {nodes}</numerusform>
        </translation>
    </message>
    <message>
        <source>The Cluster page does not list these nodes any more: {nodes}</source>
        <translation>A página Cluster não lista mais estes nós: {nodes}</translation>
    </message>
    <message>
        <source>The Cluster page does not show when the last sync was.</source>
        <translation>A página Cluster não mostra quando foi a última sincronização.</translation>
    </message>
    <message>
        <source>The Cluster page took the new setting.</source>
        <translation>A página Cluster aceitou a nova configuração.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether automatic failover is on.</source>
        <translation>A página Failover não mostra se o failover automático está ativado.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether backup operations are enabled.</source>
        <translation>A página Failover não mostra se as operações de backup estão ativadas.</translation>
    </message>
    <message>
        <source>The Failover page was saved.</source>
        <translation>A página Failover foi salva.</translation>
    </message>
    <message>
        <source>The GUID of the appliance at {address} could not be read.</source>
        <translation>Não foi possível ler o GUID do aplicativo em {address}.</translation>
    </message>
    <message>
        <source>The GUID of {appliance} is not known.</source>
        <translation>O GUID do {appliance} não é conhecido.</translation>
    </message>
    <message>
        <source>The Updates page does not show whether it installs with the other nodes.</source>
        <translation>A página Atualizações não mostra se ele instala com os outros nós.</translation>
    </message>
    <message>
        <source>The Updates page was saved.</source>
        <translation>A página Atualizações foi salva.</translation>
    </message>
    <message>
        <source>The address of {host} could not be looked up.</source>
        <translation>Não foi possível determinar o endereço de {host}.</translation>
    </message>
    <message>
        <source>The appliance accepted the request to install {package}.</source>
        <translation>O aplicativo aceitou o comando para instalar {package}.</translation>
    </message>
    <message>
        <source>The appliance asked for updates.</source>
        <translation>O aplicativo procurou atualizações.</translation>
    </message>
    <message>
        <source>The appliance at {address} has another GUID than {appliance}.</source>
        <translation>O aplicativo em {address} tem um GUID diferente do {appliance}.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>O aplicativo não conseguiu verificar se há atualizações: {words}</translation>
    </message>
    <message>
        <source>The appliance did not distribute {package}: {words}</source>
        <translation>O aplicativo não distribuiu {package}: {words}</translation>
    </message>
    <message>
        <source>The appliance did not take the file of {package}. {words}</source>
        <translation>O aplicativo não aceitou o arquivo de {package}. {words}</translation>
    </message>
    <message>
        <source>The appliance has received {file}.</source>
        <translation>O aplicativo recebeu {file}.</translation>
    </message>
    <message>
        <source>The appliance is as it was. If something else has to be installed first, do that and resume the run. If the file is damaged or not for this appliance, bring in the right one, then resume the run.</source>
        <translation>O aplicativo está como antes. Se for preciso instalar outra coisa primeiro, instale-a e retome a execução. Se o arquivo estiver danificado ou não for para este aplicativo, traga o correto e depois retome a execução.</translation>
    </message>
    <message>
        <source>The appliance is installing {package}.</source>
        <translation>O aplicativo está instalando {package}.</translation>
    </message>
    <message>
        <source>The appliance reports {version}.</source>
        <translation>O aplicativo informa {version}.</translation>
    </message>
    <message>
        <source>The appliance says that it failed: {words}</source>
        <translation>O aplicativo informa que houve falha: {words}</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>O aplicativo informa: {words}</translation>
    </message>
    <message>
        <source>The appliance shows a licence agreement and installs nothing before it is accepted. Read it: accepting is your decision for your organization, and it goes on record with your name.</source>
        <translation>O aplicativo mostra um contrato de licença e não instala nada enquanto ele não for aceito. Leia-o: aceitá-lo é uma decisão sua pela sua organização e fica registrado com o seu nome.</translation>
    </message>
    <message>
        <source>The appliance waits for its licence agreement to be accepted.</source>
        <translation>O aplicativo aguarda a aceitação do contrato de licença.</translation>
    </message>
    <message>
        <source>The appliance was told to go back to factory defaults.</source>
        <translation>O aplicativo recebeu a ordem de voltar aos padrões de fábrica.</translation>
    </message>
    <message>
        <source>The appliance was told to shut down.</source>
        <translation>O aplicativo recebeu a ordem de desligar.</translation>
    </message>
    <message>
        <source>The backup has no control for it: the primary was asked for the sync.</source>
        <translation>O backup não tem o controle para isso: a sincronização foi pedida ao primário.</translation>
    </message>
    <message>
        <source>The backup that you chose was checked and copied.</source>
        <translation>O backup que você escolheu foi verificado e copiado.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer and was checked.</source>
        <translation>O backup {file} está neste computador e foi verificado.</translation>
    </message>
    <message>
        <source>The button was pressed; no answer came: {reason}</source>
        <translation>O botão foi acionado; não houve resposta: {reason}</translation>
    </message>
    <message>
        <source>The certificate export in the run&apos;s folder is not the one that was verified.</source>
        <translation>A exportação do certificado na pasta da execução não é a que foi verificada.</translation>
    </message>
    <message>
        <source>The certificate export is not in the run&apos;s folder any more.</source>
        <translation>A exportação do certificado não está mais na pasta da execução.</translation>
    </message>
    <message>
        <source>The certificate of the old appliance is not known, so nothing can be compared.</source>
        <translation>O certificado do aplicativo antigo não é conhecido; por isso, nada pode ser comparado.</translation>
    </message>
    <message>
        <source>The certificate was assigned on the new appliance.</source>
        <translation>O certificado foi atribuído no novo aplicativo.</translation>
    </message>
    <message>
        <source>The cluster sync did not succeed: {words}</source>
        <translation>A sincronização do cluster não foi bem-sucedida: {words}</translation>
    </message>
    <message>
        <source>The cluster sync was asked for.</source>
        <translation>A sincronização do cluster foi solicitada.</translation>
    </message>
    <message>
        <source>The console does not show which Jump Clients need the update.</source>
        <translation>O console não indica quais Jump Clients precisam da atualização.</translation>
    </message>
    <message>
        <source>The console sent the backup.</source>
        <translation>O console enviou o backup.</translation>
    </message>
    <message>
        <source>The console sent the certificate export.</source>
        <translation>O console enviou a exportação do certificado.</translation>
    </message>
    <message>
        <source>The data sync did not succeed: {words}</source>
        <translation>A sincronização de dados não teve êxito: {words}</translation>
    </message>
    <message>
        <source>The data sync was asked for.</source>
        <translation>A sincronização de dados foi solicitada.</translation>
    </message>
    <message>
        <source>The export that you chose was verified and copied.</source>
        <translation>A exportação que você escolheu foi comprovada e copiada.</translation>
    </message>
    <message>
        <source>The export {file} was opened and verified.</source>
        <translation>A exportação {file} foi aberta e comprovada.</translation>
    </message>
    <message>
        <source>The failover relationship stands.</source>
        <translation>A relação de failover continua ativa.</translation>
    </message>
    <message>
        <source>The failover relationship was asked for.</source>
        <translation>A relação de failover foi solicitada.</translation>
    </message>
    <message>
        <source>The failover relationship was broken.</source>
        <translation>A relação de failover foi interrompida.</translation>
    </message>
    <message>
        <source>The failover role of {appliance} is not shown.</source>
        <translation>O papel de failover do {appliance} não é mostrado.</translation>
    </message>
    <message>
        <source>The health check does not report good health yet: {words}</source>
        <translation>A verificação de integridade ainda não responde bem: {words}</translation>
    </message>
    <message>
        <source>The hosts file of this computer still holds the entry of an interrupted test.</source>
        <translation>O arquivo host deste computador ainda contém a entrada de um teste interrompido.</translation>
    </message>
    <message>
        <source>The last cluster sync was {when}.</source>
        <translation>A última sincronização do cluster foi em {when}.</translation>
    </message>
    <message>
        <source>The last data sync did not succeed: {words}</source>
        <translation>A última sincronização de dados não teve êxito: {words}</translation>
    </message>
    <message>
        <source>The last data sync was {when}, and it ended well.</source>
        <translation>A última sincronização de dados foi em {when} e terminou bem.</translation>
    </message>
    <message>
        <source>The last data sync was {when}.</source>
        <translation>A última sincronização de dados foi em {when}.</translation>
    </message>
    <message>
        <source>The last data sync was {when}: that is too long ago.</source>
        <translation>A última sincronização de dados foi em {when}: faz tempo demais.</translation>
    </message>
    <message>
        <source>The licence agreement was accepted.</source>
        <translation>O contrato de licença foi aceito.</translation>
    </message>
    <message>
        <source>The master reports that nobody is left on these nodes, but the nodes themselves did not confirm it: {nodes}. {reason}</source>
        <translation>Segundo o mestre não há mais ninguém nestes nós, mas os próprios nós não confirmaram isso: {nodes}. {reason}</translation>
    </message>
    <message>
        <source>The new appliance answers now. This plan was made before, and does not know it.</source>
        <translation>O novo aplicativo agora responde. Este plano foi feito antes e não o conhece.</translation>
    </message>
    <message>
        <source>The new appliance at {address} did not show the GUID that it had before.</source>
        <translation>O novo aplicativo em {address} não mostrou o GUID que tinha antes.</translation>
    </message>
    <message>
        <source>The new appliance did not take the backup. {words}</source>
        <translation>O novo aplicativo não aceitou o backup. {words}</translation>
    </message>
    <message>
        <source>The new appliance did not take the certificate. {words}</source>
        <translation>O novo aplicativo não aceitou o certificado. {words}</translation>
    </message>
    <message>
        <source>The new appliance does not know the API account of the old one.</source>
        <translation>O novo aplicativo não conhece a conta de API do antigo.</translation>
    </message>
    <message>
        <source>The new appliance does not list a certificate for {host} yet.</source>
        <translation>O novo aplicativo ainda não lista um certificado para {host}.</translation>
    </message>
    <message>
        <source>The new appliance does not list the certificate.</source>
        <translation>O novo aplicativo não lista o certificado.</translation>
    </message>
    <message>
        <source>The new appliance has received the backup.</source>
        <translation>O novo aplicativo recebeu o backup.</translation>
    </message>
    <message>
        <source>The new appliance has received the certificate.</source>
        <translation>O novo aplicativo recebeu o certificado.</translation>
    </message>
    <message>
        <source>The new appliance has refused the vendor&apos;s first sign-in and an account of the old one. They are not sent again in this sitting, so that no account is locked.</source>
        <translation>O novo aplicativo recusou o primeiro acesso do fabricante e uma conta do antigo. Eles não são enviados de novo neste período de trabalho, para que nenhuma conta seja bloqueada.</translation>
    </message>
    <message>
        <source>The new appliance is as it was. Resume the run with the passphrase that was set at the export; if it is the right one, export the certificate again.</source>
        <translation>O novo aplicativo está como antes. Retome a execução com a frase de segurança definida na exportação; se for a correta, exporte o certificado novamente.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, and the backup was taken with {old}.</source>
        <translation>O novo aplicativo executa {new}, e o backup foi feito com {old}.</translation>
    </message>
    <message>
        <source>The new appliance still serves another certificate for {host}.</source>
        <translation>O novo aplicativo ainda apresenta outro certificado para {host}.</translation>
    </message>
    <message>
        <source>The new appliance still takes the vendor&apos;s first sign-in: it holds no data yet.</source>
        <translation>O novo aplicativo ainda aceita o primeiro acesso do fabricante: ele ainda não contém dados.</translation>
    </message>
    <message>
        <source>The new appliance takes neither the vendor&apos;s first sign-in nor an account of the old one.</source>
        <translation>O novo aplicativo não aceita nem o primeiro acesso do fabricante nem uma conta do antigo.</translation>
    </message>
    <message>
        <source>The new appliance warns about the certificate for {host}: {words}</source>
        <translation>O novo aplicativo mostra um aviso sobre o certificado de {host}: {words}</translation>
    </message>
    <message>
        <source>The packages are being distributed to the cluster.</source>
        <translation>Os pacotes estão sendo distribuídos ao cluster.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install here may reach every node.</source>
        <translation>A página {page} tem a seção {section}: uma instalação aqui pode atingir todos os nós.</translation>
    </message>
    <message>
        <source>The page {page} of the node does not show who is connected.</source>
        <translation>A página {page} do nó não mostra quem está conectado.</translation>
    </message>
    <message>
        <source>The result file {file} cannot be read: {reason}</source>
        <translation>Não é possível ler o arquivo do resultado {file}: {reason}</translation>
    </message>
    <message>
        <source>The result file {file} does not count: {reason}</source>
        <translation>O arquivo do resultado {file} não vale: {reason}</translation>
    </message>
    <message>
        <source>The result is about {host} and {address}, not about this test.</source>
        <translation>O resultado é de {host} e {address}, não deste teste.</translation>
    </message>
    <message>
        <source>The role did not change within half an hour.</source>
        <translation>O papel não mudou em meia hora.</translation>
    </message>
    <message>
        <source>The role was set; no answer came: {reason}</source>
        <translation>O papel foi definido; não houve resposta: {reason}</translation>
    </message>
    <message>
        <source>The roles are the other way round: {appliance} is primary.</source>
        <translation>Os papéis estão invertidos: o primário é o {appliance}.</translation>
    </message>
    <message>
        <source>The roles were set.</source>
        <translation>Os papéis foram definidos.</translation>
    </message>
    <message>
        <source>The second computer found: {finding}</source>
        <translation>O segundo computador constatou: {finding}</translation>
    </message>
    <message>
        <source>The session data that you chose was checked and copied.</source>
        <translation>Os dados de sessão que você escolheu foram verificados e copiados.</translation>
    </message>
    <message>
        <source>The shared address is disabled on both appliances: nobody reaches the site.</source>
        <translation>O endereço compartilhado está desativado nos dois aplicativos: ninguém acessa o site.</translation>
    </message>
    <message>
        <source>The shared address is disabled on {off}, and {on} did not take it: {reason}</source>
        <translation>O endereço compartilhado está desativado no {off}, mas o {on} não o assumiu: {reason}</translation>
    </message>
    <message>
        <source>The shared address is enabled on both appliances.</source>
        <translation>O endereço compartilhado está ativado nos dois aplicativos.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance} again.</source>
        <translation>O endereço compartilhado está novamente ativado no {appliance}.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}.</source>
        <translation>O endereço compartilhado está ativado no {appliance}.</translation>
    </message>
    <message>
        <source>The shared address was switched over.</source>
        <translation>O endereço compartilhado foi transferido.</translation>
    </message>
    <message>
        <source>The shared host name {host} must not be used to set up failover.</source>
        <translation>O nome de host compartilhado {host} não deve ser usado para configurar o failover.</translation>
    </message>
    <message>
        <source>The test has not been run yet.</source>
        <translation>O teste ainda não foi feito.</translation>
    </message>
    <message>
        <source>The test passed; the hosts file is as before.</source>
        <translation>O teste deu certo; o arquivo host está como antes.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>Os dois aplicativos não têm a mesma chave Inter-Aplicativos.</translation>
    </message>
    <message>
        <source>The update file of {package} is no longer the one that was brought in.</source>
        <translation>O arquivo de atualização de {package} não é mais o que foi trazido.</translation>
    </message>
    <message>
        <source>The update file of {package} is not in the run&apos;s folder any more.</source>
        <translation>O arquivo de atualização de {package} não está mais na pasta da execução.</translation>
    </message>
    <message>
        <source>There is no account for the console /{console}.</source>
        <translation>Não há conta para o console /{console}.</translation>
    </message>
    <message>
        <source>There is no backup {file} in the run&apos;s folder yet.</source>
        <translation>Ainda não há backup {file} na pasta da execução.</translation>
    </message>
    <message>
        <source>There is no certificate export in the run&apos;s folder yet.</source>
        <translation>Ainda não há exportação do certificado na pasta da execução.</translation>
    </message>
    <message>
        <source>There is no file {file} on this computer.</source>
        <translation>Não há arquivo {file} neste computador.</translation>
    </message>
    <message>
        <source>There is no session data in the run&apos;s folder yet.</source>
        <translation>Ainda não há dados de sessão na pasta da execução.</translation>
    </message>
    <message>
        <source>These do not list all packages yet: {nodes}</source>
        <translation>Ainda não listam todos os pacotes: {nodes}</translation>
    </message>
    <message>
        <source>This edition has no API that shows which Jump Clients need the update.</source>
        <translation>Esta edição não tem API que indique quais Jump Clients precisam da atualização.</translation>
    </message>
    <message>
        <source>This step produces no file.</source>
        <translation>Este passo não gera nenhum arquivo.</translation>
    </message>
    <message>
        <source>Upgraded nodes that take over: {ready} of {all}.</source>
        <translation>Nós atualizados que assumem: {ready} de {all}.</translation>
    </message>
    <message>
        <source>What was found is taken over. Choose the medium or folder that has the rest; or say which file is which package, a line for each: package=file.</source>
        <translation>O que foi encontrado é importado. Escolha a mídia ou a pasta que tem o restante ou indique a qual pacote corresponde cada arquivo, um por linha: pacote=arquivo.</translation>
    </message>
    <message>
        <source>When both were last in sync is not on record, so what to ask for is not known.</source>
        <translation>Não há registro de quando os dois estavam sincronizados pela última vez; por isso não se sabe o que solicitar.</translation>
    </message>
    <message>
        <source>When the site was detected, both addresses showed the same GUID or certificate.</source>
        <translation>Quando o site foi detectado, os dois endereços mostravam o mesmo GUID ou o mesmo certificado.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined.</source>
        <translation>Não foi possível determinar para onde {host} leva.</translation>
    </message>
    <message>
        <source>Whether the new appliance runs the site could not be determined.</source>
        <translation>Não foi possível determinar se o site está em execução no novo aplicativo.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections is not shown: {nodes}</source>
        <translation>Não é mostrado se estes nós aceitam novas conexões de clientes: {nodes}</translation>
    </message>
    <message>
        <source>Which certificate {appliance} had is not known, so nothing can be compared.</source>
        <translation>Não se sabe qual certificado o {appliance} tinha; por isso, nada pode ser comparado.</translation>
    </message>
    <message>
        <source>Who is connected now cannot be determined without the API; see the page {page} of /login.</source>
        <translation>Sem a API não é possível saber quem está conectado agora; consulte a página {page} de /login.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Não foi possível determinar quem está conectado agora.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined: {reason}</source>
        <translation>Não foi possível saber quem está conectado agora: {reason}</translation>
    </message>
    <message>
        <source>Who is connected to these nodes is not shown: {nodes}</source>
        <translation>Não é mostrado quem está conectado a estes nós: {nodes}</translation>
    </message>
    <message>
        <source>Without an upgraded node that takes over: {regions}. After this step nobody is served there until a node there has been upgraded. Missing: {nodes}</source>
        <translation>Sem um nó atualizado que assuma: {regions}. Depois desta etapa, ninguém é atendido ali até que um nó de lá seja atualizado. Faltam: {nodes}</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did, and nothing was pressed from here. Either it was reset by somebody, or another computer answers.</source>
        <translation>{address} mostra um certificado diferente do que o {appliance} mostrava, e nada foi acionado daqui. Ou alguém o redefiniu, ou outro computador responde.</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did.</source>
        <translation>{address} mostra um certificado diferente do que o {appliance} mostrava.</translation>
    </message>
    <message>
        <source>{appliance} did not pass the test: {reason}</source>
        <translation>O {appliance} não passou no teste: {reason}</translation>
    </message>
    <message>
        <source>{appliance} still shows the certificate of {host}.</source>
        <translation>O {appliance} ainda mostra o certificado de {host}.</translation>
    </message>
    <message>
        <source>{clock} Set it right (NTP under {page}), then resume the run.</source>
        <translation>{clock} Acerte-o (NTP em {page}) e depois retome a execução.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the run&apos;s folder.</source>
        <translation>Não foi possível copiar {file} para a pasta da execução.</translation>
    </message>
    <message>
        <source>{file} could not be renamed to make room for the new one.</source>
        <translation>Não foi possível renomear {file} para dar lugar ao novo.</translation>
    </message>
    <message>
        <source>{file} in the run&apos;s folder is not the backup that this run took.</source>
        <translation>{file} na pasta da execução não é o backup que esta execução fez.</translation>
    </message>
    <message>
        <source>{file} is not the backup that was taken.</source>
        <translation>{file} não é o backup que foi obtido.</translation>
    </message>
    <message>
        <source>{file} is not the session data that was extracted.</source>
        <translation>{file} não contém os dados de sessão que foram extraídos.</translation>
    </message>
    <message>
        <source>{file} is the export that was verified before.</source>
        <translation>{file} é a exportação que já foi comprovada.</translation>
    </message>
    <message>
        <source>{offline} {now} are connected; when the site was detected it was {before}.</source>
        <translation>{offline} Conectados agora: {now}; quando o site foi detectado, eram {before}.</translation>
    </message>
    <message>
        <source>{package} cannot be installed now: {words}</source>
        <translation>{package} não pode ser instalado agora: {words}</translation>
    </message>
    <message>
        <source>{package} is listed and not installed.</source>
        <translation>{package} está na lista e não está instalado.</translation>
    </message>
    <message>
        <source>{package} is listed as installed, but the appliance does not show its version yet.</source>
        <translation>{package} consta como instalado, mas o aplicativo ainda não mostra a versão.</translation>
    </message>
    <message>
        <source>{package} is locked: {words}</source>
        <translation>{package} está bloqueado: {words}</translation>
    </message>
    <message>
        <source>{package} is neither installed nor listed. A package that has been downloaded is no longer listed.</source>
        <translation>{package} não está instalado nem na lista. Um pacote que foi baixado sai da lista.</translation>
    </message>
    <message>
        <source>{package} is not installed, and nothing is under way.</source>
        <translation>{package} não está instalado, e nada está em andamento.</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. At work: {nodes}</source>
        <translation>{package}: {done} de {all} já o têm. Em andamento: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. No answer from: {nodes}</source>
        <translation>{package}: {done} de {all} já o têm. Sem resposta de: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. Still without it: {nodes}</source>
        <translation>{package}: {done} de {all} já o têm. Ainda sem ele: {nodes}</translation>
    </message>
    <message>
        <source>{reason} {appliance} answers at its own address. The router may not let this network reach the public address from inside; if so, check from outside.</source>
        <translation>{reason} O {appliance} responde no endereço próprio. Talvez o roteador não permita que esta rede alcance o endereço público por dentro; nesse caso, verifique de fora.</translation>
    </message>
    <message>
        <source>{text} Not counted: {nodes}</source>
        <translation>{text} Não contados: {nodes}</translation>
    </message>
</context>
<context>
    <name>appliance</name>
    <message>
        <source>A different appliance answers at {address} than before. Nothing was changed on it.</source>
        <translation>Outro aplicativo, diferente do anterior, responde em {address}. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>After a switch of roles a name or a shared address leads to the other appliance. Give this appliance&apos;s own address, or correct the name, and detect the site again.</source>
        <translation>Após uma troca de papéis, um nome ou um endereço compartilhado leva ao outro aplicativo. Informe o endereço próprio deste aplicativo ou corrija o nome e detecte o site novamente.</translation>
    </message>
    <message>
        <source>An appliance can be made primary or backup; only backup can be forced.</source>
        <translation>Um aplicativo pode se tornar primário ou backup; só a mudança para backup pode ser forçada.</translation>
    </message>
    <message>
        <source>Check address and port. During an install or a restart wait and try again; a proxy or load balancer in between can be the cause too.</source>
        <translation>Verifique o endereço e a porta. Durante uma instalação ou reinicialização, aguarde e tente novamente; um proxy ou balanceador de carga no caminho também pode ser a causa.</translation>
    </message>
    <message>
        <source>Check in a browser whether the account may open the page. On /appliance, {page} can limit which computers are let in.</source>
        <translation>Verifique em um navegador se a conta pode abrir a página. Em /appliance, a página {page} pode limitar quais computadores têm acesso.</translation>
    </message>
    <message>
        <source>Check in a browser whether this account may open the page, and do this step there.</source>
        <translation>Verifique em um navegador se esta conta pode abrir a página e faça este passo ali.</translation>
    </message>
    <message>
        <source>Check the spelling and this computer&apos;s DNS, or give the appliance&apos;s IP address.</source>
        <translation>Verifique a grafia e o DNS deste computador ou informe o endereço IP do aplicativo.</translation>
    </message>
    <message>
        <source>Check them by signing in to /login. Before version 16, there are no API accounts: a user of /login asks, who needs the permission “{wording}”.</source>
        <translation>Verifique-os fazendo login em /login. Antes da versão 16 não há contas de API: quem consulta é um usuário de /login, que precisa da permissão “{wording}”.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then the address of the appliance.</source>
        <translation>Verifique a rede deste computador e depois o endereço do aplicativo.</translation>
    </message>
    <message>
        <source>Check user name, client ID and secret for line breaks or stray characters, and enter them again.</source>
        <translation>Verifique se há quebras de linha ou caracteres estranhos no nome de usuário, no ID do cliente e no segredo, e informe-os novamente.</translation>
    </message>
    <message>
        <source>Choose a file with one or more certificates in PEM form that you may read.</source>
        <translation>Escolha um arquivo que você possa ler, com um ou mais certificados no formato PEM.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, then try again.</source>
        <translation>Escolha uma pasta na qual você possa gravar e tente novamente.</translation>
    </message>
    <message>
        <source>Choose another name. An earlier backup or export is never overwritten.</source>
        <translation>Escolha outro nome. Um backup ou uma exportação anterior nunca é substituído.</translation>
    </message>
    <message>
        <source>Choose on the console yourself, then confirm it here.</source>
        <translation>Faça a escolha no console e confirme aqui.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one on /login under {page} and enter the secret again. Secrets are shown only once: generate a new one if in doubt. After an upgrade from a version without API accounts create one there.</source>
        <translation>Compare o ID do cliente com o que consta em /login, na página {page}, e informe o segredo novamente. Segredos são mostrados uma única vez: em caso de dúvida, gere outro. Após atualizar de uma versão sem contas de API, crie uma ali.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that {page} shows and accept it if they are equal, or name the file with your authority&apos;s certificate. Otherwise ask whoever looks after the network.</source>
        <translation>Compare a impressão digital com a que {page} mostra e aceite-a se forem iguais, ou indique o arquivo com o certificado da sua autoridade. Caso contrário, consulte quem cuida da rede.</translation>
    </message>
    <message>
        <source>Create an API account on /login under {page}, and give it at the next sign-in. Until then, the assistant uses the console, or asks you.</source>
        <translation>Crie uma conta de API em /login, em {page}, e informe-a no próximo login. Até lá, o assistente usa o console ou pergunta a você.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself, then confirm it here.</source>
        <translation>Faça este passo no console e confirme aqui.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself: the step shows where. Then confirm it here; the assistant checks whether it is done.</source>
        <translation>Faça este passo no console: o passo mostra onde. Depois confirme aqui; o assistente verifica se está concluído.</translation>
    </message>
    <message>
        <source>Download the backup by hand on /login, {page}, with {button}, and hand the file in here.</source>
        <translation>Baixe o backup manualmente em /login, {page}, com {button}, e entregue o arquivo aqui.</translation>
    </message>
    <message>
        <source>Download the file with your browser and hand it in here.</source>
        <translation>Baixe o arquivo com o navegador e entregue-o aqui.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again.</source>
        <translation>Durante uma instalação ou reinicialização isso é normal: aguarde e tente novamente.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check on /login under {page} that {option} is on, and see what the console says.</source>
        <translation>Durante uma instalação ou reinicialização isso é normal: aguarde e tente novamente. Se persistir, verifique em /login, na página {page}, se “{option}” está marcado e o que o console informa.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check that this computer&apos;s address is allowed to reach the appliance.</source>
        <translation>Durante uma instalação ou reinicialização isso é normal: aguarde e tente novamente. Se persistir, verifique se o endereço deste computador tem permissão para acessar o aplicativo.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check the address and the port, and whether the appliance is switched on.</source>
        <translation>Durante uma instalação ou reinicialização isso é normal: aguarde e tente novamente. Se persistir, verifique o endereço, a porta e se o aplicativo está ligado.</translation>
    </message>
    <message>
        <source>Enter them again; they will not be tried again automatically. /login and /appliance have separate users: check that these are for {console}.</source>
        <translation>Informe-os novamente; não serão usados outra vez automaticamente. /login e /appliance têm usuários separados: verifique se estes são de {console}.</translation>
    </message>
    <message>
        <source>Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.</source>
        <translation>Informe um nome de host ou endereço IP, com a porta se não for 443, como 192.0.2.10:8443.</translation>
    </message>
    <message>
        <source>If that is a name of the site, connect by that name and give this appliance&apos;s address for it, so that the assistant still talks to this very appliance.</source>
        <translation>Se esse for um nome do site, conecte-se por esse nome e informe o endereço deste aplicativo para ele, para que o assistente continue falando com este mesmo aplicativo.</translation>
    </message>
    <message>
        <source>If the appliance is installing or restarting, give it more time. Otherwise check the address, and that no firewall stands between this computer and the appliance.</source>
        <translation>Se o aplicativo estiver instalando ou reiniciando, dê mais tempo a ele. Caso contrário, verifique o endereço e se não há firewall entre este computador e o aplicativo.</translation>
    </message>
    <message>
        <source>If the appliance is restarting, wait and try again. Otherwise check that the address leads to the appliance itself and not to a portal or a proxy in front of it.</source>
        <translation>Se o aplicativo estiver reiniciando, aguarde e tente novamente. Caso contrário, verifique se o endereço leva ao próprio aplicativo e não a um portal ou proxy à frente dele.</translation>
    </message>
    <message>
        <source>If the certificate was replaced on purpose, compare the new fingerprint with the one on {page} and accept it. If not, find out which computer answers at this address before you go on.</source>
        <translation>Se o certificado foi substituído de propósito, compare a nova impressão digital com a que consta em {page} e aceite-a. Se não, descubra qual computador responde neste endereço antes de continuar.</translation>
    </message>
    <message>
        <source>It becomes valid on {since}; perhaps this computer&apos;s clock is wrong.</source>
        <translation>Só passa a valer em {since}; talvez o relógio deste computador esteja errado.</translation>
    </message>
    <message>
        <source>It is self-signed; no authority stands behind it.</source>
        <translation>É autoassinado; não há autoridade por trás dele.</translation>
    </message>
    <message>
        <source>It was issued to {names}, not to {host}.</source>
        <translation>Foi emitido para {names}, não para {host}.</translation>
    </message>
    <message>
        <source>It was valid until {until}.</source>
        <translation>Era válido até {until}.</translation>
    </message>
    <message>
        <source>Make room or choose a folder on another disk, then try again.</source>
        <translation>Libere espaço ou escolha uma pasta em outro disco e tente novamente.</translation>
    </message>
    <message>
        <source>Make sure that it is the same node, and do this step on the console; then confirm it here.</source>
        <translation>Certifique-se de que é o mesmo nó e execute este passo no console; depois confirme-o aqui.</translation>
    </message>
    <message>
        <source>No secure connection to {address} could be established. Nothing was sent.</source>
        <translation>Não foi possível estabelecer conexão segura com {address}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at {address}.</source>
        <translation>Nada aceita conexões em {address}.</translation>
    </message>
    <message>
        <source>Nothing was changed. See what the console says about it, or do this step on the console.</source>
        <translation>Nada foi alterado. Veja o que o console informa a respeito ou faça este passo no console.</translation>
    </message>
    <message>
        <source>Nothing was done. Wait, then try again; other programs that use the same account count as well.</source>
        <translation>Nada foi feito. Aguarde e tente novamente; outros programas que usam a mesma conta também contam.</translation>
    </message>
    <message>
        <source>Nothing was sent to {address}: the request contains characters that HTTP cannot carry.</source>
        <translation>Nada foi enviado para {address}: a solicitação contém caracteres que o HTTP não pode transportar.</translation>
    </message>
    <message>
        <source>On /appliance, allow a newer version of TLS under {page} if it is offered there. If not, this upgrade has to be done on the consoles, following the vendor&apos;s guide.</source>
        <translation>Em /appliance, na página {page}, permita uma versão mais recente do TLS, se for oferecida ali. Caso contrário, esta atualização precisa ser feita nos consoles, conforme o guia do fabricante.</translation>
    </message>
    <message>
        <source>On /login open {page}, edit the account, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>Em /login, abra {page}, edite a conta, conceda “{wording}” e salve. Depois tente novamente; o passo também pode ser feito no console.</translation>
    </message>
    <message>
        <source>On /login, edit the user, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>Em /login, edite o usuário, conceda “{wording}” e salve. Depois tente de novo; o passo também pode ser feito no console.</translation>
    </message>
    <message>
        <source>On /login, open {page} and check that the account is enabled and that its {list} lets this computer in.</source>
        <translation>Em /login, abra {page} e verifique se a conta está ativada e se a lista “{list}” dela admite este computador.</translation>
    </message>
    <message>
        <source>On /login, open {page}, tick {option}, check that the account is enabled, and save. Without the API, the assistant uses the console, or asks you.</source>
        <translation>Em /login, abra {page}, marque “{option}”, verifique se a conta está ativada e salve. Sem a API, o assistente usa o console ou pergunta a você.</translation>
    </message>
    <message>
        <source>Open the page in your browser and do this step there; then confirm it here.</source>
        <translation>Veja a página com o navegador e faça este passo ali; depois confirme aqui.</translation>
    </message>
    <message>
        <source>Open {page} in a browser, do this step there, and confirm it here.</source>
        <translation>Abra {page} em um navegador, faça este passo ali e confirme aqui.</translation>
    </message>
    <message>
        <source>Open {page} in a browser. If it is not there either, the account may not see it, or this appliance does not have it: the backup of a failover pair has fewer pages.</source>
        <translation>Abra {page} em um navegador. Se também não estiver lá, talvez a conta não possa vê-la ou este aplicativo não a tenha: o aplicativo de backup de um par de failover tem menos páginas.</translation>
    </message>
    <message>
        <source>Open {page} on the primary. What is set there reaches the backup with the next data sync; after the failover relationship is broken, the backup has the page too.</source>
        <translation>Abra {page} no aplicativo primário. O que está definido lá chega ao backup na próxima sincronização de dados; depois que a relação de failover for interrompida, o backup também terá essa página.</translation>
    </message>
    <message>
        <source>See on the page whether the node was taken out of the cluster or has another name now.</source>
        <translation>Veja na página se o nó foi retirado do cluster ou se agora tem outro nome.</translation>
    </message>
    <message>
        <source>Sign in with your browser and do the steps on the console yourself; the assistant says where, and checks what it can. Or use a local account without a second factor for the time of the upgrade.</source>
        <translation>Faça logon com o navegador e execute os passos no console; o assistente diz onde e verifica o que puder. Ou use uma conta local sem segundo fator durante a atualização.</translation>
    </message>
    <message>
        <source>Sign in with your browser, set a new password, and enter it here.</source>
        <translation>Faça logon com o navegador, defina uma nova senha e informe-a aqui.</translation>
    </message>
    <message>
        <source>The API account lacks the permission “{wording}” ({name}). Nothing was changed.</source>
        <translation>A conta de API não tem a permissão “{wording}” ({name}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The API of this site, or the API account, is switched off.</source>
        <translation>A API deste site, ou a conta de API, está desativada.</translation>
    </message>
    <message>
        <source>The API of this version wants an API account and no longer takes a user of /login.</source>
        <translation>A API desta versão exige uma conta de API e não aceita mais um usuário de /login.</translation>
    </message>
    <message>
        <source>The account for {console} of {address} is locked. Nothing more was tried.</source>
        <translation>A conta para {console} de {address} está bloqueada. Nada mais foi tentado.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed sign-ins. Nothing more was tried.</source>
        <translation>A conta está bloqueada após excesso de falhas de logon. Nada mais foi tentado.</translation>
    </message>
    <message>
        <source>The answer from {address} broke off before its end; it was discarded.</source>
        <translation>A resposta de {address} foi interrompida antes do fim e foi descartada.</translation>
    </message>
    <message>
        <source>The appliance answers, but not yet to the health probe.</source>
        <translation>O aplicativo responde, mas ainda não à verificação de integridade.</translation>
    </message>
    <message>
        <source>The appliance asks for a rest: too many requests were made with this API account.</source>
        <translation>O aplicativo pede uma pausa: foram feitas solicitações demais com esta conta de API.</translation>
    </message>
    <message>
        <source>The appliance does not accept this API account. It will not be tried again automatically.</source>
        <translation>O aplicativo não aceita esta conta de API. Ela não será tentada outra vez automaticamente.</translation>
    </message>
    <message>
        <source>The appliance does not accept this user name and password. They will not be sent again.</source>
        <translation>O aplicativo não aceita este nome de usuário com esta senha. Eles não serão enviados de novo.</translation>
    </message>
    <message>
        <source>The appliance does not send all certificates up to the authority {issuer}.</source>
        <translation>O aplicativo não envia todos os certificados até a autoridade {issuer}.</translation>
    </message>
    <message>
        <source>The appliance reports that it is healthy.</source>
        <translation>O aplicativo informa que está íntegro.</translation>
    </message>
    <message>
        <source>The appliance reports that it is not healthy: {text}</source>
        <translation>O aplicativo informa que não está íntegro: {text}</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted. Nothing was sent. {reason}</source>
        <translation>O certificado de {address} não é confiável. Nada foi enviado. {reason}</translation>
    </message>
    <message>
        <source>The console of {address} asked to sign in again, and its page has changed meanwhile.</source>
        <translation>O console de {address} pediu logon novamente e, nesse meio-tempo, sua página mudou.</translation>
    </message>
    <message>
        <source>The console of {address} asks to sign in again right after signing in.</source>
        <translation>O console de {address} pede logon novamente logo após o logon.</translation>
    </message>
    <message>
        <source>The console of {address} declined: {text}</source>
        <translation>O console de {address} recusou: {text}</translation>
    </message>
    <message>
        <source>The console of {address} does not let this account or this computer in.</source>
        <translation>O console de {address} não dá acesso a esta conta ou a este computador.</translation>
    </message>
    <message>
        <source>The console of {address} is busy or in trouble.</source>
        <translation>O console de {address} está ocupado ou com problemas.</translation>
    </message>
    <message>
        <source>The console of {address} redirects the assistant in a circle.</source>
        <translation>O console de {address} redireciona o assistente em círculo.</translation>
    </message>
    <message>
        <source>The console of {address} says: {text}</source>
        <translation>O console de {address} informa: {text}</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than a page.</source>
        <translation>O console de {address} enviou algo que não é uma página.</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than the file; it was discarded.</source>
        <translation>O console de {address} não enviou o arquivo, e sim outra coisa, que foi descartada.</translation>
    </message>
    <message>
        <source>The console of {address} shows no form to sign in that the assistant understands.</source>
        <translation>O console de {address} não mostra um formulário de logon que o assistente entenda.</translation>
    </message>
    <message>
        <source>The console of {address} wants more than a password to sign in.</source>
        <translation>O console de {address} exige mais que uma senha para o logon.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not stored. The appliance is as it was.</source>
        <translation>O disco está cheio; {file} não foi armazenado. O aplicativo está como antes.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate, {file}, cannot be used.</source>
        <translation>O arquivo com o certificado da autoridade, {file}, não pode ser usado.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or read.</source>
        <translation>Não é possível gravar ou ler o arquivo {file}.</translation>
    </message>
    <message>
        <source>The menu of the console has more than one {page}, and the assistant does not guess.</source>
        <translation>O menu do console tem mais de um item {page}, e o assistente não adivinha.</translation>
    </message>
    <message>
        <source>The menu of the console has no {page} for this account.</source>
        <translation>O menu do console não tem {page} para esta conta.</translation>
    </message>
    <message>
        <source>The name in {address} has no address.</source>
        <translation>O nome em {address} não tem endereço.</translation>
    </message>
    <message>
        <source>The node {node} is called {now} on the page {page} by now. Nothing was done.</source>
        <translation>O nó {node} agora se chama {now} na página {page}. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page shows what it is waiting for; other packages may have to be installed first.</source>
        <translation>Veja na página o que ele aguarda; talvez outros pacotes precisem ser instalados primeiro.</translation>
    </message>
    <message>
        <source>The page {page} can only be used in a browser here. Nothing was done.</source>
        <translation>A página {page} só pode ser usada em um navegador neste caso. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} does not list the node {node} any more. Nothing was done.</source>
        <translation>A página {page} não lista mais o nó {node}. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} does not list “{text}”.</source>
        <translation>A página {page} não lista “{text}”.</translation>
    </message>
    <message>
        <source>The page {page} does not show the GUID of the appliance that is meant. Nothing was done.</source>
        <translation>A página {page} não mostra o GUID do aplicativo em questão. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control} for the node {node}. Nothing was done.</source>
        <translation>A página {page} tem mais de um {control} para o nó {node}. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control}, and the assistant does not guess.</source>
        <translation>A página {page} tem mais de um item {control}, e o assistente não adivinha.</translation>
    </message>
    <message>
        <source>The page {page} has no field for: {what}. Nothing was done.</source>
        <translation>A página {page} não tem campo para: {what}. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} has no such part as expected here. Nothing was done.</source>
        <translation>A página {page} não tem a parte esperada aqui. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} has nothing called {control}. Nothing was done.</source>
        <translation>A página {page} não tem nada chamado {control}. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} has several buttons here ({names}), and the assistant does not guess.</source>
        <translation>A página {page} tem vários botões aqui ({names}), e o assistente não adivinha.</translation>
    </message>
    <message>
        <source>The page {page} has several fields for: {what}. The assistant does not guess.</source>
        <translation>A página {page} tem vários campos para: {what}. O assistente não adivinha.</translation>
    </message>
    <message>
        <source>The page {page} is not about the address {text}. Nothing was done.</source>
        <translation>A página {page} não trata do endereço {text}. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} keeps these settings in different places. Nothing was done.</source>
        <translation>A página {page} mantém estas configurações em locais diferentes. Nada foi feito.</translation>
    </message>
    <message>
        <source>The page {page} lists “{text}” more than once, and the assistant does not guess.</source>
        <translation>A página {page} lista “{text}” mais de uma vez, e o assistente não adivinha.</translation>
    </message>
    <message>
        <source>The user lacks the permission “{wording}”. Nothing was changed.</source>
        <translation>O usuário não tem a permissão “{wording}”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is already a file {file}; it was left as it is.</source>
        <translation>Já existe um arquivo {file}; ele foi mantido como estava.</translation>
    </message>
    <message>
        <source>There is no way from this computer to {address}.</source>
        <translation>Não há caminho deste computador até {address}.</translation>
    </message>
    <message>
        <source>This computer could not tell why.</source>
        <translation>Este computador não conseguiu determinar o motivo.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it, {issuer}; or the appliance does not send the certificates in between.</source>
        <translation>Este computador não conhece a autoridade que o emitiu, {issuer}; ou o aplicativo não envia os certificados intermediários.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it: {issuer}.</source>
        <translation>Este computador não conhece a autoridade que o emitiu: {issuer}.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the network between this computer and the appliance.</source>
        <translation>Tente novamente. Se acontecer outra vez, verifique a rede entre este computador e o aplicativo.</translation>
    </message>
    <message>
        <source>Wait until the lock ends or have an administrator lift it on /login; for an API account under {page}. Then enter the right secret before you try again.</source>
        <translation>Aguarde o fim do bloqueio ou peça a um administrador que o remova em /login; no caso de uma conta de API, na página {page}. Depois informe o segredo correto antes de tentar novamente.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, or have another administrator lift it. Until then do the steps by hand.</source>
        <translation>Aguarde o fim do bloqueio ou peça a outro administrador que o remova. Até lá, faça os passos manualmente.</translation>
    </message>
    <message>
        <source>Whatever answers at {address} does not behave like an appliance.</source>
        <translation>O que responde em {address} não se comporta como um aplicativo.</translation>
    </message>
    <message>
        <source>You are not allowed to write {file}.</source>
        <translation>Você não tem permissão para gravar {file}.</translation>
    </message>
    <message>
        <source>{address} answered with something other than what was asked for.</source>
        <translation>{address} respondeu com algo diferente do que foi pedido.</translation>
    </message>
    <message>
        <source>{address} closed the connection without an answer.</source>
        <translation>{address} encerrou a conexão sem responder.</translation>
    </message>
    <message>
        <source>{address} declined: {text}</source>
        <translation>{address} recusou: {text}</translation>
    </message>
    <message>
        <source>{address} did not answer in time.</source>
        <translation>{address} não respondeu a tempo.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} não responde.</translation>
    </message>
    <message>
        <source>{address} is busy or in trouble: it answers, but not to this question.</source>
        <translation>{address} está ocupado ou com problemas: responde, mas não a esta pergunta.</translation>
    </message>
    <message>
        <source>{address} is the backup of a failover pair and has no page {page}.</source>
        <translation>{address} é o backup de um par de failover e não tem a página {page}.</translation>
    </message>
    <message>
        <source>{address} only offers encryption that is no longer safe. Nothing was sent.</source>
        <translation>{address} só oferece criptografia que já não é segura. Nada foi enviado.</translation>
    </message>
    <message>
        <source>{address} only speaks a version of TLS that is no longer safe. Nothing was sent.</source>
        <translation>{address} só aceita uma versão do TLS que já não é segura. Nada foi enviado.</translation>
    </message>
    <message>
        <source>{address} refuses the connection.</source>
        <translation>{address} recusa a conexão.</translation>
    </message>
    <message>
        <source>{address} sends the assistant to {target}; it did not follow.</source>
        <translation>{address} redireciona o assistente para {target}; ele não seguiu.</translation>
    </message>
    <message>
        <source>{address} sent something other than a backup; it was discarded.</source>
        <translation>{address} não enviou um backup, e sim outra coisa, que foi descartada.</translation>
    </message>
    <message>
        <source>{address} shows a different certificate than before. Nothing was sent to it.</source>
        <translation>{address} apresenta um certificado diferente do anterior. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>{address} signed the API account in, but then refused it.</source>
        <translation>{address} aceitou o logon da conta de API, mas depois a recusou.</translation>
    </message>
    <message>
        <source>{console} of {address} does not accept this user and password.</source>
        <translation>{console} de {address} não aceita este usuário e esta senha.</translation>
    </message>
    <message>
        <source>{console} of {address} wants a new password before anything else.</source>
        <translation>{console} de {address} exige uma nova senha antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of an appliance.</source>
        <translation>“{address}” não é o endereço de um aplicativo.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} cannot be told apart with certainty. Nothing was done.</source>
        <translation>Na página {page} não é possível reconhecer “{control}” com certeza. Nada foi feito.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} does not offer “{value}”.</source>
        <translation>“{control}” na página {page} não oferece “{value}”.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is greyed out. Nothing was done.</source>
        <translation>“{control}” na página {page} aparece esmaecido e não pode ser usado. Nada foi feito.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is ticked, and the assistant does not know it. Nothing was done.</source>
        <translation>“{control}” na página {page} está marcado, e o assistente não conhece essa caixa. Nada foi feito.</translation>
    </message>
</context>
<context>
    <name>bring</name>
    <message numerus="yes">
        <source>%n key(s) are not on it: give them on the other computer.</source>
        <translation>
            <numerusform>%n código não está nela: informe-o no outro computador.</numerusform>
            <numerusform>%n códigos não estão nela: informe-os no outro computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have no file yet.</source>
        <translation>
            <numerusform>%n pacote ainda não tem arquivo.</numerusform>
            <numerusform>%n pacotes ainda não têm arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · Carry the medium to a computer that reaches the vendor.</source>
        <translation>1 · Leve a mídia a um computador que alcance o fabricante.</translation>
    </message>
    <message>
        <source>2 · Start Upgrade Assistant there and press “Fetch files”: it fetches and packs everything.</source>
        <translation>2 · Abra o Upgrade Assistant nele, clique em “Baixar arquivos” e deixe que ele baixe e empacote tudo.</translation>
    </message>
    <message>
        <source>3 · Carry the medium back and bring the files in below.</source>
        <translation>3 · Traga a mídia de volta e importe os arquivos abaixo.</translation>
    </message>
    <message>
        <source>A pair of the 10.6 era has no Appliance Download Key. Ask for the files of both appliances, download all of them with a browser, keep a second copy, and bring them in below.</source>
        <translation>Um par da época 10.6 não tem Código de Download de Appliance. Peça os arquivos dos dois aplicativos, baixe todos com um navegador, guarde uma segunda cópia e importe-os abaixo.</translation>
    </message>
    <message>
        <source>A person said that it is this package.</source>
        <translation>Uma pessoa indicou que é este pacote.</translation>
    </message>
    <message>
        <source>All update files are here and proven. Keep the medium until everything is installed.</source>
        <translation>Todos os arquivos de atualização estão aqui e comprovados. Guarde a mídia até que tudo esteja instalado.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Appliance Download Key</source>
        <translation>Código de Download de Appliance</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Código de Download de Appliance do {appliance}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}, hidden</source>
        <translation>Código de Download de Appliance do {appliance}, oculto</translation>
    </message>
    <message>
        <source>Ask support for the key…</source>
        <translation>Pedir o código ao suporte…</translation>
    </message>
    <message>
        <source>Ask support for the links…</source>
        <translation>Pedir os links ao suporte…</translation>
    </message>
    <message>
        <source>Bring in other files…</source>
        <translation>Trazer outros arquivos…</translation>
    </message>
    <message>
        <source>Check what is there</source>
        <translation>Verificar o conteúdo</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Verificando os arquivos</translation>
    </message>
    <message>
        <source>Choose a medium or folder first.</source>
        <translation>Escolha antes uma mídia ou pasta.</translation>
    </message>
    <message>
        <source>Choose the medium or folder first.</source>
        <translation>Escolha antes a mídia ou a pasta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Code that the other computer shows</source>
        <translation>Código que o outro computador mostra</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {file}: {sha}</source>
        <translation>Copiar o SHA-256 de {file}: {sha}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>File of {package}</source>
        <translation>Arquivo de {package}</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>Também é possível soltar arquivos e pastas aqui.</translation>
    </message>
    <message>
        <source>Files are being checked.</source>
        <translation>Os arquivos estão sendo verificados.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>It names what is wanted and carries the download keys, and a key to seal with. Nobody but you should have the medium on its way.</source>
        <translation>Ela indica o que é necessário e contém os códigos de download e uma chave para o selo. No caminho, ninguém além de você deve ter acesso à mídia.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Key from Technical Support</source>
        <translation>Código do Suporte Técnico</translation>
    </message>
    <message>
        <source>Links from Technical Support</source>
        <translation>Links do Suporte Técnico</translation>
    </message>
    <message>
        <source>List {number} is on {medium}.</source>
        <translation>A lista {number} está em {medium}.</translation>
    </message>
    <message>
        <source>Look for media</source>
        <translation>Procurar mídias</translation>
    </message>
    <message>
        <source>Medium or folder for the list</source>
        <translation>Mídia ou pasta para a lista</translation>
    </message>
    <message>
        <source>Medium or folder with the update files</source>
        <translation>Mídia ou pasta com os arquivos de atualização</translation>
    </message>
    <message>
        <source>Names tell some of them already. Look whether they are right.</source>
        <translation>Alguns já foram identificados pelo nome. Confira se estão corretos.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is plugged in, it appears here. Or choose a folder.</source>
        <translation>Nenhuma mídia foi encontrada. Ela aparece aqui assim que for conectada. Ou escolha uma pasta.</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Abrir no programa de e-mail</translation>
    </message>
    <message>
        <source>Paste it once support has sent it. It can also be given on the other computer.</source>
        <translation>Cole-o quando o suporte o enviar. Ele também pode ser informado no outro computador.</translation>
    </message>
    <message>
        <source>Practice: follow the mailed links</source>
        <translation>Prática: seguir os links recebidos por e-mail</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>QR code of the Appliance Download Key of {appliance}, for a camera</source>
        <translation>QR code do Código de Download de Appliance do {appliance}, para ler com uma câmera</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation>Ler o código</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Arquivo de regras</translation>
    </message>
    <message>
        <source>SHA-256 {begin} … {end}</source>
        <translation>SHA-256 {begin} … {end}</translation>
    </message>
    <message>
        <source>Say which file is which package first.</source>
        <translation>Indique antes a qual pacote corresponde cada arquivo.</translation>
    </message>
    <message>
        <source>Second copy: {place}</source>
        <translation>Segunda cópia: {place}</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Lista de downloads</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Take the files over</source>
        <translation>Importar os arquivos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key: a key is one word of letters and digits.</source>
        <translation>Isto não é um Código de Download de Appliance: um código é uma única palavra de letras e algarismos.</translation>
    </message>
    <message>
        <source>The other appliance gets another file. Files can be meant for one appliance, so that can be right.</source>
        <translation>O outro aplicativo recebe um arquivo diferente. Um arquivo pode ser destinado a um único aplicativo, portanto isso pode estar certo.</translation>
    </message>
    <message>
        <source>The other appliance gets the same file.</source>
        <translation>O outro aplicativo recebe o mesmo arquivo.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>O próprio programa</translation>
    </message>
    <message>
        <source>The seal cannot be checked on this computer. Have the code read out to you by whoever packed the files, and type it here.</source>
        <translation>Não é possível verificar o selo neste computador. Peça a quem empacotou os arquivos que leia o código para você e digite-o aqui.</translation>
    </message>
    <message>
        <source>The sealed manifest proves it.</source>
        <translation>O manifesto selado o comprova.</translation>
    </message>
    <message>
        <source>There is no manifest here, so nothing proves these files but you. Say which file is which package. From then on its SHA-256 counts.</source>
        <translation>Não há manifesto aqui; por isso só você pode responder por estes arquivos. Indique a qual pacote corresponde cada arquivo. A partir daí, vale o SHA-256 dele.</translation>
    </message>
    <message>
        <source>There is nothing here that could be taken over.</source>
        <translation>Não há nada aqui que possa ser importado.</translation>
    </message>
    <message>
        <source>Type the code from the other computer first.</source>
        <translation>Digite antes o código do outro computador.</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>Arquivos de atualização</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>With this key another computer fetches the updates. It is for one appliance only, and whoever has it can fetch them: treat it like a password. The shopping list carries it along.</source>
        <translation>Com este código, outro computador baixa as atualizações. Ele vale para um só aplicativo, e quem o tiver pode baixá-las: trate-o como uma senha. A lista de downloads o leva junto.</translation>
    </message>
    <message>
        <source>Write the shopping list</source>
        <translation>Gravar a lista de downloads</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that are left alone</source>
        <translation>
            <numerusform>e mais %n arquivo que não é alterado</numerusform>
            <numerusform>e mais %n arquivos que não são alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>fora da mídia</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>alheio</translation>
    </message>
    <message>
        <source>good</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nenhum deles</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>não previsto</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renomeado</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>trocado</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>truncado</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravada</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} até agora</translation>
    </message>
    <message>
        <source>{file} · {size}</source>
        <translation>{file} · {size}</translation>
    </message>
    <message>
        <source>{medium} · read-only</source>
        <translation>{medium} · somente leitura</translation>
    </message>
    <message>
        <source>{medium} · {free} free</source>
        <translation>{medium} · {free} livres</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} para o {appliance}</translation>
    </message>
    <message>
        <source>{who} said that it is this package.</source>
        <translation>{who} disse que é este pacote.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Before it you are asked: {what}</source>
        <translation>Antes dela, o assistente pede a você: {what}</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Cancelado: {what}</translation>
    </message>
    <message>
        <source>Import it again after a change: the entries are moved, not doubled.</source>
        <translation>Importe-o novamente após uma alteração: os eventos são movidos, não duplicados.</translation>
    </message>
    <message>
        <source>Maintenance window {number}: {host}</source>
        <translation>Janela de manutenção {number}: {host}</translation>
    </message>
    <message>
        <source>No maintenance window of this plan has a moment: there is nothing for a calendar.</source>
        <translation>Nenhuma janela de manutenção deste plano tem horário: não há nada para o calendário.</translation>
    </message>
    <message>
        <source>No window has a moment yet.</source>
        <translation>Nenhuma janela tem horário ainda.</translation>
    </message>
    <message>
        <source>Plan when the windows begin, then save the file.</source>
        <translation>Planeje o início das janelas e depois salve o arquivo.</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Salvar como arquivo de calendário…</translation>
    </message>
    <message>
        <source>Site down: {range}</source>
        <translation>Site fora do ar: {range}</translation>
    </message>
    <message>
        <source>Takes {range}; entered with the longest usual time.</source>
        <translation>Duração: {range}; lançada com o maior tempo habitual.</translation>
    </message>
    <message>
        <source>The site is up meanwhile. Resume the run after that.</source>
        <translation>O site fica no ar nesse período. Depois disso, retome a execução.</translation>
    </message>
    <message>
        <source>This is no longer planned.</source>
        <translation>Isto não está mais planejado.</translation>
    </message>
    <message>
        <source>To be installed: {packages}</source>
        <translation>A instalar: {packages}</translation>
    </message>
    <message>
        <source>Wait for the clients: {host}</source>
        <translation>Aguardar os clientes: {host}</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Gravando o arquivo de calendário</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>O assistente pergunta: {what}</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>arquivo de calendário</translation>
    </message>
    <message>
        <source>{host}, maintenance window {number}</source>
        <translation>{host}, janela de manutenção {number}</translation>
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
        <translation>Verificando e copiando os arquivos de atualização</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Verificando o que já existe</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>Seguindo os links</translation>
    </message>
    <message>
        <source>Looking at the run&apos;s folder</source>
        <translation>Examinando a pasta da execução</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Procurando mídias</translation>
    </message>
    <message>
        <source>Reading the Appliance Download Key</source>
        <translation>Lendo o Código de Download de Appliance</translation>
    </message>
    <message>
        <source>Writing the shopping list</source>
        <translation>Gravando a lista de downloads</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n Jump Client(s) of {total} are not shown to be up to date.</source>
        <translation>
            <numerusform>%n Jump Client de {total} não comprova estar atualizado.</numerusform>
            <numerusform>%n Jump Clients de {total} não comprovam estar atualizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) lie in the future and prove nothing.</source>
        <translation>
            <numerusform>%n data está no futuro e não prova nada.</numerusform>
            <numerusform>%n datas estão no futuro e não provam nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no date that can be read.</source>
        <translation>
            <numerusform>%n linha não tem data legível.</numerusform>
            <numerusform>%n linhas não têm data legível.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) list a computer that is listed before: {names}</source>
        <translation>
            <numerusform>%n linha traz um computador já listado: {names}</numerusform>
            <numerusform>%n linhas trazem um computador já listado: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no computer.</source>
        <translation>
            <numerusform>%n linha não indica nenhum computador.</numerusform>
            <numerusform>%n linhas não indicam nenhum computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tell the day without the time.</source>
        <translation>
            <numerusform>%n linha indica o dia sem a hora.</numerusform>
            <numerusform>%n linhas indicam o dia sem a hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n nó mestre</numerusform>
            <numerusform>%n nós mestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nó de tráfego</numerusform>
            <numerusform>%n nós de tráfego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) have the inter-appliance key of the master.</source>
        <translation>
            <numerusform>%n nó de tráfego tem a chave Inter-Aplicativos do nó mestre.</numerusform>
            <numerusform>%n nós de tráfego têm a chave Inter-Aplicativos do nó mestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) serve the complete chain.</source>
        <translation>
            <numerusform>%n nó de tráfego apresenta a cadeia completa.</numerusform>
            <numerusform>%n nós de tráfego apresentam a cadeia completa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) take no new client connections already: {nodes}.</source>
        <translation>
            <numerusform>%n nó de tráfego já não aceita novas conexões de clientes: {nodes}.</numerusform>
            <numerusform>%n nós de tráfego já não aceitam novas conexões de clientes: {nodes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A client of {file} counts as up to date if its date is later than the last upgrade, {since}, and nothing says that its update is still to come. {groups}</source>
        <translation>Um cliente de {file} é considerado atualizado se a data dele for posterior à última atualização, {since}, e nada indicar que a atualização dele ainda está por vir. {groups}</translation>
    </message>
    <message>
        <source>A node that is newer may not work with its master. If an upgrade was left halfway, finish it; what a node has already is not installed again.</source>
        <translation>Um nó mais novo pode não funcionar com seu nó mestre. Se uma atualização ficou pela metade, conclua-a; o que um nó já tem não é instalado de novo.</translation>
    </message>
    <message>
        <source>A pair of this version is updated by files; Technical Support mails a link to each.</source>
        <translation>Um par desta versão é atualizado com arquivos; o Suporte Técnico envia um link para cada um por e-mail.</translation>
    </message>
    <message>
        <source>A single appliance has no other nodes.</source>
        <translation>Um aplicativo único não tem outros nós.</translation>
    </message>
    <message>
        <source>After a swap clients would see another certificate. Import the primary&apos;s certificate on the other.</source>
        <translation>Após uma troca, os clientes veriam outro certificado. Importe o certificado do primário no outro aplicativo.</translation>
    </message>
    <message>
        <source>An install takes the site down: everybody is signed out and all sessions end.</source>
        <translation>Uma instalação tira o site do ar: todos são desconectados e todas as sessões terminam.</translation>
    </message>
    <message>
        <source>Another appliance answers at the address of {appliance} than the cluster knows.</source>
        <translation>No endereço do {appliance} responde um aplicativo diferente daquele que o cluster conhece.</translation>
    </message>
    <message numerus="yes">
        <source>As it should be on %n traffic node(s).</source>
        <translation>
            <numerusform>Em ordem em %n nó de tráfego.</numerusform>
            <numerusform>Em ordem em %n nós de tráfego.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the links in good time, for both appliances; the assistant writes the mail.</source>
        <translation>Peça os links dos dois aplicativos com antecedência; o assistente escreve o e-mail.</translation>
    </message>
    <message>
        <source>Ask whoever looks after these computers whether root certificates are updated on them.</source>
        <translation>Confirme com quem cuida desses computadores se os certificados raiz são atualizados neles.</translation>
    </message>
    <message>
        <source>Assign regions yourself, or choose which nodes go first.</source>
        <translation>Atribua as regiões manualmente ou escolha quais nós vêm primeiro.</translation>
    </message>
    <message>
        <source>Assign the certificate that was issued to {host}: {page}, {control}.</source>
        <translation>Atribua o certificado emitido para {host}: {page}, {control}.</translation>
    </message>
    <message>
        <source>Assign them to a region yourself.</source>
        <translation>Atribua-os manualmente a uma região.</translation>
    </message>
    <message>
        <source>At {size} the file is too small to be a backup.</source>
        <translation>Com {size}, o arquivo é pequeno demais para um backup.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>O failover automático está desativado.</translation>
    </message>
    <message>
        <source>Automatic failover is on; the plan switches it off meanwhile and on again at the end.</source>
        <translation>O failover automático está ativado; o plano o desativa durante o trabalho e o reativa no final.</translation>
    </message>
    <message>
        <source>Automatic updates need no download key.</source>
        <translation>Atualizações automáticas não precisam de código de download.</translation>
    </message>
    <message>
        <source>Base {version} does not show the {key}.</source>
        <translation>A Base {version} não mostra {key}.</translation>
    </message>
    <message>
        <source>Both appliances have the same inter-appliance key.</source>
        <translation>Os dois aplicativos têm a mesma chave Inter-Aplicativos.</translation>
    </message>
    <message>
        <source>Both appliances must be reachable by their own addresses. See whether {appliance} is switched on.</source>
        <translation>Os dois aplicativos precisam ser acessíveis pelo endereço próprio. Verifique se o {appliance} está ligado.</translation>
    </message>
    <message>
        <source>Both appliances need the same certificate: export it on the primary, import it on the other on the page {page}, and assign it to its address.</source>
        <translation>Os dois aplicativos precisam do mesmo certificado: exporte-o no primário, importe-o no outro, na página {page}, e atribua-o ao endereço dele.</translation>
    </message>
    <message>
        <source>Both appliances say that they are backup.</source>
        <translation>Os dois aplicativos informam o papel de backup.</translation>
    </message>
    <message>
        <source>Both appliances say that they are primary.</source>
        <translation>Os dois aplicativos informam o papel de primário.</translation>
    </message>
    <message>
        <source>Both appliances serve the same certificate.</source>
        <translation>Os dois aplicativos apresentam o mesmo certificado.</translation>
    </message>
    <message>
        <source>Both must reach each other: the data sync needs it, and so does establishing failover again.</source>
        <translation>Os dois precisam alcançar um ao outro: a sincronização de dados e o restabelecimento do failover exigem isso.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right.</source>
        <translation>Verifique se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>Check that this computer reaches the appliance by HTTPS, then run the checks again.</source>
        <translation>Verifique se este computador alcança o aplicativo por HTTPS e execute as verificações novamente.</translation>
    </message>
    <message>
        <source>Check that this is right.</source>
        <translation>Verifique se está correto.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the appliance.</source>
        <translation>Verifique o relógio deste computador e o do aplicativo.</translation>
    </message>
    <message>
        <source>Check the failover roles and the DNS record before you continue.</source>
        <translation>Verifique os papéis de failover e o registro DNS antes de continuar.</translation>
    </message>
    <message>
        <source>Check the roles and the way to the site: shared address, DNS record or NAT entry.</source>
        <translation>Verifique os papéis e o caminho até o site: endereço compartilhado, registro DNS ou entrada NAT.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS settings of this computer, and its hosts file.</source>
        <translation>Verifique a grafia, as configurações de DNS deste computador e o arquivo host dele.</translation>
    </message>
    <message>
        <source>Check the time zone of the list, which number is the day, and the appliance&apos;s clock.</source>
        <translation>Verifique o fuso horário da lista, qual número é o dia e o relógio do aplicativo.</translation>
    </message>
    <message>
        <source>Choose a folder on a drive of this computer.</source>
        <translation>Escolha uma pasta em uma unidade deste computador.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write there.</source>
        <translation>Escolha outra pasta ou obtenha permissão para gravar nela.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that was issued to another name.</source>
        <translation>Os clientes recusam um certificado emitido para outro nome.</translation>
    </message>
    <message>
        <source>Clients that do not know the issuer may stay offline after a newly built package.</source>
        <translation>Clientes que não conhecem o emissor podem ficar offline após um pacote recém-gerado.</translation>
    </message>
    <message>
        <source>Common ones are utf-8, utf-16, cp1252 and cp850.</source>
        <translation>As mais comuns são utf-8, utf-16, cp1252 e cp850.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the page {page}, then accept it.</source>
        <translation>Compare a impressão digital com a que consta na página {page} e aceite-o.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock.</source>
        <translation>Compare a hora na página {page} com um relógio.</translation>
    </message>
    <message>
        <source>Compare {control} on the page {page} of both: failover is re-established with it.</source>
        <translation>Compare {control} na página {page} de ambos: o failover é restabelecido com esse valor.</translation>
    </message>
    <message>
        <source>Confirmed by you: {what}</source>
        <translation>Confirmado por você: {what}</translation>
    </message>
    <message>
        <source>Connect to the appliance and check the file again.</source>
        <translation>Conecte-se ao aplicativo e verifique o arquivo novamente.</translation>
    </message>
    <message>
        <source>Connected — representatives: {reps}, customers: {customers}, attendees: {attendees}.</source>
        <translation>Conectados — técnicos de suporte ao cliente: {reps}, clientes em atendimento: {customers}, participantes: {attendees}.</translation>
    </message>
    <message>
        <source>Correct the address on the page {page}, or the way to it: DNS, hosts file, NAT.</source>
        <translation>Corrija o endereço na página {page} ou o caminho até ele: DNS, arquivo host, NAT.</translation>
    </message>
    <message>
        <source>Correct the addresses on the page {page}, and detect the site again.</source>
        <translation>Corrija os endereços na página {page} e detecte o site novamente.</translation>
    </message>
    <message>
        <source>Count again before you begin.</source>
        <translation>Conte novamente antes de começar.</translation>
    </message>
    <message>
        <source>Delete this file and make the backup again: {page}, {button}.</source>
        <translation>Exclua este arquivo e faça o backup novamente: {page}, {button}.</translation>
    </message>
    <message>
        <source>Detect the site first.</source>
        <translation>Detecte primeiro o site.</translation>
    </message>
    <message>
        <source>Each date in {file} can be read in two ways: day or month first.</source>
        <translation>Cada data em {file} pode ser lida de duas formas: dia ou mês primeiro.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of all.</source>
        <translation>Insira o mesmo valor em {control} na página {page} de todos.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both.</source>
        <translation>Informe o mesmo valor em {control}, na página {page} de ambos.</translation>
    </message>
    <message>
        <source>Enter their own public addresses on the page {page}.</source>
        <translation>Insira os endereços públicos próprios deles na página {page}.</translation>
    </message>
    <message>
        <source>Enter their public addresses on the page {page}: each node is reached by its own.</source>
        <translation>Insira os endereços públicos deles na página {page}: cada nó é acessado pelo seu próprio.</translation>
    </message>
    <message>
        <source>Establish it first on the page {page}, or upgrade each by itself.</source>
        <translation>Estabeleça-a primeiro na página {page} ou atualize cada um separadamente.</translation>
    </message>
    <message>
        <source>Every date in {file} is later than the last upgrade, {since}.</source>
        <translation>Cada data em {file} é posterior à última atualização, {since}.</translation>
    </message>
    <message>
        <source>Every update in the list is locked: {names}.</source>
        <translation>Todas as atualizações da lista estão bloqueadas: {names}.</translation>
    </message>
    <message>
        <source>Export again with the certificate chain included, or add the certificate of {issuer} to the file.</source>
        <translation>Exporte novamente com a cadeia de certificado incluída ou adicione ao arquivo o certificado de {issuer}.</translation>
    </message>
    <message>
        <source>Export again, and set a passphrase.</source>
        <translation>Exporte novamente e defina uma frase de segurança.</translation>
    </message>
    <message>
        <source>Export it again now. If it is new, check its time zone.</source>
        <translation>Exporte-a novamente agora. Se for recente, verifique o fuso horário.</translation>
    </message>
    <message>
        <source>Export it as an administrator who may edit every Jump Client.</source>
        <translation>Exporte-a como administrador que pode editar todos os Jump Clients.</translation>
    </message>
    <message>
        <source>Export the certificate again: {page}, {control}; include certificate, private key and chain.</source>
        <translation>Exporte o certificado novamente: {page}, {control}; inclua certificado, chave privada e cadeia.</translation>
    </message>
    <message>
        <source>Export the list again on the console and choose that file, unchanged.</source>
        <translation>Exporte a lista novamente no console e escolha esse arquivo, sem alterá-lo.</translation>
    </message>
    <message>
        <source>Export the list again, or save it as CSV in UTF-8, or say which encoding it has.</source>
        <translation>Exporte a lista novamente, salve-a como CSV em UTF-8 ou informe a codificação.</translation>
    </message>
    <message>
        <source>Export the list as CSV on the console, or save it as CSV, and choose that file.</source>
        <translation>Exporte a lista como CSV no console, ou salve-a como CSV, e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>Export the list with all columns, or say which column it is, by its heading or its number.</source>
        <translation>Exporte a lista com todas as colunas ou informe qual é a coluna, pelo título ou pelo número.</translation>
    </message>
    <message>
        <source>Extract the session data again, and choose the file that comes of it.</source>
        <translation>Extraia os dados de sessão novamente e escolha o arquivo resultante.</translation>
    </message>
    <message>
        <source>Find out on the page {page} of both, or call Technical Support; nothing was changed.</source>
        <translation>Esclareça isso na página {page} de ambos ou contate o Suporte Técnico; nada foi alterado.</translation>
    </message>
    <message>
        <source>Find out whether an upgrade was left halfway before you begin another.</source>
        <translation>Descubra se uma atualização ficou pela metade antes de começar outra.</translation>
    </message>
    <message>
        <source>Find out which of the two clocks is wrong. On the appliance, set an NTP server: {page}.</source>
        <translation>Verifique qual dos dois relógios está errado. No aplicativo, defina um servidor NTP: {page}.</translation>
    </message>
    <message>
        <source>Find out who turned this off, and why. At the end of the upgrade these nodes take connections again, too.</source>
        <translation>Descubra quem desativou isso e por quê. Ao final da atualização, esses nós também voltarão a aceitar conexões.</translation>
    </message>
    <message>
        <source>For manual updates, request the key from Technical Support in good time.</source>
        <translation>Para atualizações manuais, solicite o código ao Suporte Técnico com antecedência.</translation>
    </message>
    <message>
        <source>Free {missing}, or choose a folder on another drive.</source>
        <translation>Libere {missing} ou escolha uma pasta em outra unidade.</translation>
    </message>
    <message>
        <source>From 10.6 on a session&apos;s LSID is a text of 32 characters, no longer a number.</source>
        <translation>A partir da 10.6, o LSID de uma sessão é um texto de 32 caracteres, não mais um número.</translation>
    </message>
    <message>
        <source>Give each appliance&apos;s own address, not the shared address or the site&apos;s host name.</source>
        <translation>Informe o endereço próprio de cada aplicativo, não o endereço compartilhado nem o nome de host do site.</translation>
    </message>
    <message>
        <source>Give the account of /appliance of these nodes: for all under “appliance”, for single ones under “appliances”.</source>
        <translation>Informe a conta de /appliance destes nós: para todos em “appliance”, para nós específicos em “appliances”.</translation>
    </message>
    <message>
        <source>Grant {permission} to the account on the page {page}. {otherwise}</source>
        <translation>Conceda {permission} à conta na página {page}. {otherwise}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome de host</translation>
    </message>
    <message>
        <source>How large the update files are is not known yet.</source>
        <translation>O tamanho dos arquivos de atualização ainda não é conhecido.</translation>
    </message>
    <message>
        <source>How much space there is in {folder} could not be determined.</source>
        <translation>Não foi possível determinar quanto espaço há em {folder}.</translation>
    </message>
    <message>
        <source>If it is on, switch it off on the page {page} before the pair is broken.</source>
        <translation>Se estiver ativado, desative-o na página {page} antes de interromper o failover.</translation>
    </message>
    <message>
        <source>If it is, look at the rules L1 to L4 before you upgrade.</source>
        <translation>Se for, consulte as regras L1 a L4 antes de atualizar.</translation>
    </message>
    <message>
        <source>Install in a maintenance window, and tell these people beforehand.</source>
        <translation>Instale em uma janela de manutenção e avise essas pessoas antes.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate of {issuer} on the appliance: {page}, {control}.</source>
        <translation>Instale o certificado intermediário de {issuer} no aplicativo: {page}, {control}.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a JSON answer.</source>
        <translation>Em vez de um backup, o aplicativo enviou uma resposta JSON.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a web page.</source>
        <translation>Em vez de um backup, o aplicativo enviou uma página da Web.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent an XML answer.</source>
        <translation>Em vez de um backup, o aplicativo enviou uma resposta XML.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent plain text.</source>
        <translation>Em vez de um backup, o aplicativo enviou um texto.</translation>
    </message>
    <message>
        <source>Instead of sending a backup, the appliance answered that the user name or password is wrong.</source>
        <translation>Em vez de um backup, o aplicativo informou que o usuário ou a senha estão incorretos.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance answered that the user name or password is wrong.</source>
        <translation>Em vez de enviar dados de sessão, o aplicativo respondeu que o nome de usuário ou a senha está errado.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent a web page.</source>
        <translation>Em vez de dados de sessão, o aplicativo enviou uma página da Web.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent an error.</source>
        <translation>Em vez de dados de sessão, o aplicativo enviou um erro.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves.</source>
        <translation>É o certificado que o aplicativo apresenta.</translation>
    </message>
    <message>
        <source>Its SHA-256 is recorded.</source>
        <translation>O SHA-256 dele está registrado.</translation>
    </message>
    <message>
        <source>Jump Clients that still need their update are counted with it.</source>
        <translation>Os Jump Clients que ainda precisam da atualização são contados com ela.</translation>
    </message>
    <message>
        <source>Listed: {names}.</source>
        <translation>Na lista: {names}.</translation>
    </message>
    <message>
        <source>Locked until the packages before are installed: {names}.</source>
        <translation>Bloqueados até que os pacotes anteriores sejam instalados: {names}.</translation>
    </message>
    <message>
        <source>Look at the page {page} before anything is installed.</source>
        <translation>Veja a página {page} antes que algo seja instalado.</translation>
    </message>
    <message>
        <source>Look at the page {page}.</source>
        <translation>Veja a página {page}.</translation>
    </message>
    <message>
        <source>Look at the pages {cluster} and {failover}; a master that is gone has to be taken out.</source>
        <translation>Veja as páginas {cluster} e {failover}; um nó mestre que não existe mais precisa ser retirado.</translation>
    </message>
    <message>
        <source>Look at {table} on the page {page}, for each appliance.</source>
        <translation>Veja {table} na página {page}, em cada aplicativo.</translation>
    </message>
    <message>
        <source>Look for the e-mail, or ask Technical Support.</source>
        <translation>Procure o e-mail ou pergunte ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>Make sure that every client has it, or install one from a certificate authority.</source>
        <translation>Garanta que todos os clientes o tenham ou instale um de uma autoridade certificadora.</translation>
    </message>
    <message>
        <source>Make sure that the drive of {folder} has room for two copies of each file.</source>
        <translation>Confira se a unidade de {folder} tem espaço para duas cópias de cada arquivo.</translation>
    </message>
    <message>
        <source>Make sure that your own programs read XML with a namespace before you upgrade: “upgrade-assistant scan” lists where they do not.</source>
        <translation>Antes da atualização, certifique-se de que os seus programas leem XML com namespace: “upgrade-assistant scan” lista onde eles não o fazem.</translation>
    </message>
    <message>
        <source>More than one master node says that it is primary.</source>
        <translation>Mais de um nó mestre diz ser o primário.</translation>
    </message>
    <message>
        <source>More than one node has the same name: {names}.</source>
        <translation>Mais de um nó tem o mesmo nome: {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names may look wrong. Export the list again and choose that file, unchanged.</source>
        <translation>Os nomes podem aparecer errados. Exporte a lista novamente e escolha esse arquivo, sem alterá-lo.</translation>
    </message>
    <message>
        <source>No name server answered when asked for {host}.</source>
        <translation>Nenhum servidor DNS respondeu à consulta por {host}.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Não há ninguém conectado.</translation>
    </message>
    <message>
        <source>Nobody was connected at {moment}, which is a while ago.</source>
        <translation>Não havia ninguém conectado em {moment}, mas já faz algum tempo.</translation>
    </message>
    <message>
        <source>Nothing is installed or sent from here. Upgrade in stages, as the vendor&apos;s documentation describes: make a backup, untick “{control}” on every node that is to wait, save, and ask Technical Support if you are unsure.</source>
        <translation>Nada é instalado nem enviado daqui. Atualize por etapas, como descreve a documentação do fabricante: faça um backup, desmarque “{control}” em cada nó que deva esperar, salve e, em caso de dúvida, pergunte ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>On the Site page, give each appliance its own address.</source>
        <translation>Informe o endereço próprio de cada aplicativo na página Site.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each appliance.</source>
        <translation>Na página Site, informe o endereço próprio de cada aplicativo.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each master node.</source>
        <translation>Na página Site, informe o endereço próprio de cada nó mestre.</translation>
    </message>
    <message>
        <source>On the page {page} tick the certificate that is assigned to the active IP address, and export that one.</source>
        <translation>Na página {page}, marque o certificado atribuído ao endereço IP ativo e exporte esse.</translation>
    </message>
    <message>
        <source>One of the two is usually left over from an earlier installation and stays behind for ever: remove it.</source>
        <translation>Em geral um dos dois é resto de uma instalação anterior e fica para trás para sempre: remova-o.</translation>
    </message>
    <message>
        <source>Only one of the two appliances has a failover role.</source>
        <translation>Só um dos dois aplicativos tem papel de failover.</translation>
    </message>
    <message>
        <source>Only {free} are free in {folder}; about {needed} are needed.</source>
        <translation>Há apenas {free} livres em {folder}; são necessários cerca de {needed}.</translation>
    </message>
    <message>
        <source>Open the file with another tool and save it again as PKCS#12 with a passphrase, then choose that file.</source>
        <translation>Abra o arquivo com outra ferramenta, salve-o novamente como PKCS#12 com uma frase de segurança e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>Other nodes install what the primary node installs. The whole site would be down at once, with no node left as it was.</source>
        <translation>Os outros nós instalam o que o nó primário instala. O site inteiro ficaria fora do ar de uma vez, sem que nenhum nó permanecesse como antes.</translation>
    </message>
    <message>
        <source>Otherwise many Jump Clients may show as offline after a newly built package.</source>
        <translation>Caso contrário, muitos Jump Clients podem aparecer como offline após um pacote recém-gerado.</translation>
    </message>
    <message>
        <source>Prepare reports and queries on it, then update the Integration Client, then the appliance. Enterprise licences are needed for it; “upgrade-assistant scan” finds the places.</source>
        <translation>Prepare os relatórios e as consultas sobre ele, depois atualize o Cliente de Integração e, por fim, o aplicativo. São necessárias licenças Enterprise; “upgrade-assistant scan” encontra os pontos.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and wait until it is done.</source>
        <translation>Clique em {button} na página {page} e aguarde a conclusão.</translation>
    </message>
    <message>
        <source>Press {button}. If the list stays empty, ask Technical Support whether your release is due: major ones are announced by e-mail, and an update that was downloaded once is no longer listed.</source>
        <translation>Clique em {button}. Se a lista continuar vazia, pergunte ao Suporte Técnico se a sua versão já foi liberada: as principais são anunciadas por e-mail, e uma atualização já baixada uma vez não volta à lista.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Consulte na página {page}.</translation>
    </message>
    <message>
        <source>Regions of the traffic nodes: {regions}.</source>
        <translation>Regiões dos nós de tráfego: {regions}.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade, so that it does not expire in the middle of it.</source>
        <translation>Renove-o antes da atualização, para que não vença no meio dela.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade.</source>
        <translation>Renove-o antes da atualização.</translation>
    </message>
    <message>
        <source>Renew the certificate on the appliance before the upgrade, then export the new one.</source>
        <translation>Renove o certificado no aplicativo antes da atualização e exporte o novo.</translation>
    </message>
    <message>
        <source>Roles, versions, the last data sync and connected clients are read with it.</source>
        <translation>Papéis, versões, a última sincronização de dados e os clientes conectados são lidos com ela.</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>Informe qual dos dois vem primeiro.</translation>
    </message>
    <message>
        <source>Search your own code and databases for places that keep LSID as a number, and change them first: “upgrade-assistant scan” with their folder lists them.</source>
        <translation>Procure no seu código e nos seus bancos de dados os pontos que guardam o LSID como número e altere-os antes: “upgrade-assistant scan” com a pasta deles os lista.</translation>
    </message>
    <message>
        <source>See on the page {page} whether a node was just added, renamed or removed; detect again.</source>
        <translation>Veja na página {page} se um nó acabou de ser adicionado, renomeado ou removido; detecte novamente.</translation>
    </message>
    <message>
        <source>Send Technical Support a picture of the page {page} and ask which package comes first.</source>
        <translation>Envie ao Suporte Técnico uma imagem da página {page} e pergunte qual pacote vem primeiro.</translation>
    </message>
    <message>
        <source>Several columns of {file} hold dates: {found}. Which one is “{column}”?</source>
        <translation>Várias colunas de {file} contêm datas: {found}. Qual delas é “{column}”?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Some letters in the file were damaged before: it was saved in another encoding once.</source>
        <translation>Algumas letras do arquivo já estavam danificadas: ele foi salvo antes em outra codificação.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Switch the node on and see that this computer reaches it, or take it out of the cluster.</source>
        <translation>Ligue o nó e garanta que este computador o alcance, ou retire-o do cluster.</translation>
    </message>
    <message>
        <source>Taken by what is in it, because no heading is known: {columns}</source>
        <translation>Identificadas pelo conteúdo, porque nenhum título é conhecido: {columns}</translation>
    </message>
    <message>
        <source>That is right behind a NAT or load balancer. Otherwise check the addresses and the DNS record.</source>
        <translation>Isso está correto atrás de um NAT ou balanceador de carga. Caso contrário, verifique os endereços e o registro DNS.</translation>
    </message>
    <message>
        <source>The API account has {permission}.</source>
        <translation>A conta de API tem {permission}.</translation>
    </message>
    <message>
        <source>The API account lacks {permission}.</source>
        <translation>A conta de API não tem {permission}.</translation>
    </message>
    <message>
        <source>The API lists nodes that the page {page} does not: {nodes}.</source>
        <translation>A API lista nós que não estão na página {page}: {nodes}.</translation>
    </message>
    <message>
        <source>The Failover page of {appliance} says of the other one: {words}</source>
        <translation>A página Failover do {appliance} informa sobre o outro: {words}</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s database gets a longer session.lsid and a new column lseq.</source>
        <translation>O banco de dados do Cliente de Integração recebe um session.lsid mais longo e uma nova coluna lseq.</translation>
    </message>
    <message>
        <source>The address given for {appliance}, {address}, leads to one appliance or the other.</source>
        <translation>O endereço informado para o {appliance}, {address}, aponta ora para um aplicativo, ora para o outro.</translation>
    </message>
    <message>
        <source>The address of the other master node is not known.</source>
        <translation>O endereço do outro nó mestre não é conhecido.</translation>
    </message>
    <message>
        <source>The address of these nodes could not be determined: {nodes}.</source>
        <translation>Não foi possível determinar o endereço destes nós: {nodes}.</translation>
    </message>
    <message>
        <source>The address that you gave is used for {host}: {addresses}.</source>
        <translation>Para {host} é usado o endereço que você informou: {addresses}.</translation>
    </message>
    <message>
        <source>The appliance serves another certificate than the one in the file.</source>
        <translation>O aplicativo apresenta um certificado diferente do que está no arquivo.</translation>
    </message>
    <message>
        <source>The appliances run different software: {versions}.</source>
        <translation>Os aplicativos executam softwares diferentes: {versions}.</translation>
    </message>
    <message>
        <source>The appliances&apos; own addresses are not known, so where {host} leads could not be determined.</source>
        <translation>Os endereços próprios dos aplicativos não são conhecidos; por isso não foi possível determinar para onde {host} aponta.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read on this computer.</source>
        <translation>Não é possível ler o backup {file} neste computador.</translation>
    </message>
    <message>
        <source>The backup {file} is empty.</source>
        <translation>O backup {file} está vazio.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer: {size}.</source>
        <translation>O backup {file} está neste computador: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate covers the host name of %n traffic node(s).</source>
        <translation>
            <numerusform>O certificado cobre o nome de host de %n nó de tráfego.</numerusform>
            <numerusform>O certificado cobre os nomes de host de %n nós de tráfego.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate covers {host}.</source>
        <translation>O certificado abrange {host}.</translation>
    </message>
    <message>
        <source>The certificate covers {names}, but not {host}.</source>
        <translation>O certificado abrange {names}, mas não {host}.</translation>
    </message>
    <message>
        <source>The certificate has {subject} as its common name only, which today&apos;s clients ignore.</source>
        <translation>O certificado traz {subject} apenas como nome comum, que os clientes atuais não consultam.</translation>
    </message>
    <message>
        <source>The certificate is valid until {until}, for another {left}.</source>
        <translation>O certificado é válido até {until}, por mais {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n traffic node(s) stays valid.</source>
        <translation>
            <numerusform>O certificado de %n nó de tráfego continua válido.</numerusform>
            <numerusform>O certificado de %n nós de tráfego continua válido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of {issuer} is not in the file, and the trust store of this computer cannot be read.</source>
        <translation>O certificado de {issuer} não está no arquivo, e não é possível ler o repositório de certificados confiáveis deste computador.</translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {until}.</source>
        <translation>O certificado de {subject} venceu em {until}.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {since} on.</source>
        <translation>O certificado de {subject} só é válido a partir de {since}.</translation>
    </message>
    <message>
        <source>The certificate stores of the computers with clients are current.</source>
        <translation>Os repositórios de certificados dos computadores com clientes estão atualizados.</translation>
    </message>
    <message>
        <source>The certificate that the appliance serves could not be read.</source>
        <translation>Não foi possível ler o certificado que o aplicativo apresenta.</translation>
    </message>
    <message>
        <source>The chain is broken: {issuer} in the file did not sign the certificate before it.</source>
        <translation>A cadeia está rompida: {issuer}, no arquivo, não assinou o certificado anterior.</translation>
    </message>
    <message>
        <source>The chain is complete up to the root {issuer}; each signature verifies.</source>
        <translation>A cadeia está completa até a raiz {issuer}; todas as assinaturas conferem.</translation>
    </message>
    <message>
        <source>The chain is incomplete: the certificate of {issuer} is missing.</source>
        <translation>A cadeia está incompleta: falta o certificado de {issuer}.</translation>
    </message>
    <message>
        <source>The chain is not served completely: {issuer} is missing.</source>
        <translation>A cadeia não é apresentada por completo: falta {issuer}.</translation>
    </message>
    <message>
        <source>The chain is served completely, up to {issuer}.</source>
        <translation>A cadeia é apresentada por completo, até {issuer}.</translation>
    </message>
    <message>
        <source>The chain leads to {issuer}, which this computer trusts; each signature verifies.</source>
        <translation>A cadeia leva a {issuer}, em que este computador confia; todas as assinaturas conferem.</translation>
    </message>
    <message>
        <source>The clock of the appliance is ahead of this computer by {time}.</source>
        <translation>O relógio do aplicativo está {time} adiantado em relação a este computador.</translation>
    </message>
    <message>
        <source>The clock of the appliance is behind this computer by {time}.</source>
        <translation>O relógio do aplicativo está {time} atrasado em relação a este computador.</translation>
    </message>
    <message>
        <source>The clock of the appliance is right.</source>
        <translation>O relógio do aplicativo está certo.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n traffic node(s) are right.</source>
        <translation>
            <numerusform>O relógio de %n nó de tráfego está certo.</numerusform>
            <numerusform>Os relógios de %n nós de tráfego estão certos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster has {count} master nodes, and {wanted} are expected by their failover roles.</source>
        <translation>O cluster tem {count} nós mestres; pelos papéis de failover, são esperados {wanted}.</translation>
    </message>
    <message>
        <source>The cluster was last synchronised at {moment}.</source>
        <translation>O cluster foi sincronizado pela última vez em {moment}.</translation>
    </message>
    <message>
        <source>The console shows its own. If that is another, say which.</source>
        <translation>O console mostra o dele. Se for outro, informe qual.</translation>
    </message>
    <message>
        <source>The dates do not tell which number is the day; taken as day first, as the headings are.</source>
        <translation>As datas não indicam qual número é o dia; foram lidas com o dia primeiro, de acordo com o idioma dos títulos.</translation>
    </message>
    <message>
        <source>The dates have the month first.</source>
        <translation>Nas datas o mês vem primeiro.</translation>
    </message>
    <message>
        <source>The day of the upgrade itself does not count as later.</source>
        <translation>O próprio dia da atualização não conta como posterior.</translation>
    </message>
    <message>
        <source>The drive of {folder} cannot hold files of {size}: its file system ends at 4 GiB.</source>
        <translation>A unidade de {folder} não comporta arquivos de {size}: o sistema de arquivos dela vai só até 4 GiB.</translation>
    </message>
    <message>
        <source>The e-mail that announces your release has come, or you need no major release.</source>
        <translation>O e-mail que anuncia a sua versão chegou, ou você não precisa de uma versão principal.</translation>
    </message>
    <message numerus="yes">
        <source>The exported list proves it: all %n Jump Client(s) are up to date.</source>
        <translation>
            <numerusform>A lista exportada comprova: %n Jump Client, e ele está atualizado.</numerusform>
            <numerusform>A lista exportada comprova: todos os %n Jump Clients estão atualizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The failover role is set with it.</source>
        <translation>O papel de failover é definido com ela.</translation>
    </message>
    <message>
        <source>The file is large enough for a backup.</source>
        <translation>O arquivo é grande o bastante para um backup.</translation>
    </message>
    <message>
        <source>The file is not an error page.</source>
        <translation>O arquivo não é uma página de erro.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>O arquivo não está em UTF-8; foi lido como Windows-1252.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this computer.</source>
        <translation>Não é possível ler o arquivo {file} neste computador.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>O arquivo {file} está vazio.</translation>
    </message>
    <message>
        <source>The file {file} is on this computer: {size}.</source>
        <translation>O arquivo {file} está neste computador: {size}.</translation>
    </message>
    <message>
        <source>The file {file} opens.</source>
        <translation>O arquivo {file} abre.</translation>
    </message>
    <message>
        <source>The first line of {file} is no line of headings.</source>
        <translation>A primeira linha de {file} não contém cabeçalhos.</translation>
    </message>
    <message>
        <source>The first one is used. Correct it on the page if it is not the node&apos;s own.</source>
        <translation>O primeiro é usado. Corrija-o na página se não for o próprio do nó.</translation>
    </message>
    <message>
        <source>The host name {host} has no address on this computer.</source>
        <translation>O nome de host {host} não tem endereço neste computador.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is not shown.</source>
        <translation>A última sincronização de dados do {appliance} foi em {moment}; o status não é mostrado.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is: {status}.</source>
        <translation>A última sincronização de dados do {appliance} foi em {moment}; status: {status}.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252.</source>
        <translation>As letras de {file} não podem ser lidas: não é UTF-8, UTF-16 nem Windows-1252.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is not {encoding}.</source>
        <translation>As letras de {file} não podem ser lidas: não é {encoding}.</translation>
    </message>
    <message>
        <source>The list holds only the clients that the person who exported it may edit.</source>
        <translation>A lista contém apenas os clientes que quem a exportou pode editar.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as those of this computer.</source>
        <translation>A lista não indica fuso horário; as datas foram lidas com o deste computador.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as {zone}.</source>
        <translation>A lista não indica fuso horário; as datas foram lidas como {zone}.</translation>
    </message>
    <message>
        <source>The list of updates is empty.</source>
        <translation>A lista de atualizações está vazia.</translation>
    </message>
    <message>
        <source>The list seems to be from before the upgrade: its latest date is {newest}.</source>
        <translation>A lista parece ser anterior à atualização: a data mais recente é {newest}.</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}.</source>
        <translation>A página {page} não tem a seção {section}.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install on the primary node may upgrade every node at once.</source>
        <translation>A página {page} tem a seção {section}: uma instalação no nó primário pode atualizar todos os nós de uma vez.</translation>
    </message>
    <message>
        <source>The page {page} lists nodes that the API does not: {nodes}.</source>
        <translation>A página {page} lista nós que a API não lista: {nodes}.</translation>
    </message>
    <message>
        <source>The page {page} shows the {key}.</source>
        <translation>A página {page} mostra {key}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>A frase de segurança não abre {file}.</translation>
    </message>
    <message>
        <source>The plan holds nodes back and takes the others first, as the vendor&apos;s staged upgrade does. Only its beginning is published: from there on you install by the vendor&apos;s page, and the assistant watches the versions. Have that page and Technical Support at hand.</source>
        <translation>O plano retém alguns nós e começa pelos outros, como na atualização por etapas do fabricante. Só o começo dela está publicado: daí em diante você instala seguindo a página do fabricante, e o assistente acompanha as versões. Tenha essa página e o Suporte Técnico à mão.</translation>
    </message>
    <message>
        <source>The private key in the file belongs to another certificate than {subject}.</source>
        <translation>A chave privada no arquivo pertence a um certificado diferente de {subject}.</translation>
    </message>
    <message>
        <source>The private key in the file is not protected: whoever has the file can pose as the site.</source>
        <translation>A chave privada no arquivo não está protegida: quem tiver o arquivo pode se passar pelo site.</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase.</source>
        <translation>A chave privada está protegida por uma frase de segurança.</translation>
    </message>
    <message>
        <source>The private key matches the certificate.</source>
        <translation>A chave privada corresponde ao certificado.</translation>
    </message>
    <message>
        <source>The same appliance answers at both addresses.</source>
        <translation>O mesmo aplicativo responde nos dois endereços.</translation>
    </message>
    <message>
        <source>The same appliance is there more than once: {appliances}.</source>
        <translation>O mesmo aplicativo aparece mais de uma vez: {appliances}.</translation>
    </message>
    <message>
        <source>The secrets have accounts for appliances that the site does not have: {nodes}.</source>
        <translation>Os segredos têm contas de aplicativos que o site não tem: {nodes}.</translation>
    </message>
    <message>
        <source>The served certificate covers {host}.</source>
        <translation>O certificado apresentado abrange {host}.</translation>
    </message>
    <message>
        <source>The served certificate does not cover {host}, but {names}.</source>
        <translation>O certificado apresentado não abrange {host}, e sim {names}.</translation>
    </message>
    <message>
        <source>The served certificate expired on {until}.</source>
        <translation>O certificado apresentado venceu em {until}.</translation>
    </message>
    <message>
        <source>The served certificate expires on {until}, in {left}.</source>
        <translation>O certificado apresentado vence em {until}, daqui a {left}.</translation>
    </message>
    <message>
        <source>The served certificate is self-signed: clients trust it only where it was installed.</source>
        <translation>O certificado apresentado é autoassinado: os clientes só confiam nele onde foi instalado.</translation>
    </message>
    <message>
        <source>The served certificate is valid only from {since} on.</source>
        <translation>O certificado apresentado só é válido a partir de {since}.</translation>
    </message>
    <message>
        <source>The served certificate is valid until {until}.</source>
        <translation>O certificado apresentado é válido até {until}.</translation>
    </message>
    <message>
        <source>The settings backup is made with it.</source>
        <translation>O backup das configurações é feito com ela.</translation>
    </message>
    <message>
        <source>The sign-in may have expired: sign in again and export the list.</source>
        <translation>O login pode ter expirado: entre novamente e exporte a lista.</translation>
    </message>
    <message>
        <source>The site is a failover pair: {primary} is primary, {backup} is backup.</source>
        <translation>O site é um par de failover: o {primary} é o primário, o {backup} é o backup.</translation>
    </message>
    <message>
        <source>The site is an Atlas cluster: {masters}, {nodes}.</source>
        <translation>O site é um cluster Atlas: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>The site is not older than 10.6.</source>
        <translation>O site não é anterior à 10.6.</translation>
    </message>
    <message>
        <source>The traffic nodes run different software: {versions}.</source>
        <translation>Os nós de tráfego executam softwares diferentes: {versions}.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>Os dois aplicativos não têm a mesma chave Inter-Aplicativos.</translation>
    </message>
    <message>
        <source>The two appliances serve different certificates.</source>
        <translation>Os dois aplicativos apresentam certificados diferentes.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>Não há certificado no arquivo.</translation>
    </message>
    <message>
        <source>There is no encoding {name}.</source>
        <translation>Não existe a codificação {name}.</translation>
    </message>
    <message>
        <source>There is no failover relationship between the two appliances.</source>
        <translation>Não há relação de failover entre os dois aplicativos.</translation>
    </message>
    <message>
        <source>There is no private key in the file. Without it the certificate cannot be used again.</source>
        <translation>Não há chave privada no arquivo. Sem ela, o certificado não pode ser usado outra vez.</translation>
    </message>
    <message>
        <source>These nodes are newer than the master: {nodes}.</source>
        <translation>Estes nós são mais novos que o nó mestre: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes do not have the inter-appliance key of the master: {nodes}.</source>
        <translation>Estes nós não têm a chave Inter-Aplicativos do nó mestre: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes have the site&apos;s host name as their address: {nodes}.</source>
        <translation>Estes nós têm o nome de host do site como endereço: {nodes}.</translation>
    </message>
    <message>
        <source>They are told apart by their addresses here. On the page {page} you can rename them.</source>
        <translation>Aqui eles são distinguidos pelos endereços. Na página {page} você pode renomeá-los.</translation>
    </message>
    <message>
        <source>They count as not up to date: look at these clients on the console.</source>
        <translation>Contam como não atualizados: verifique esses clientes no console.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {subject}, issued by {issuer}.</source>
        <translation>Este computador não confia no certificado de {subject}, emitido por {issuer}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer trusts the certificate of %n traffic node(s).</source>
        <translation>
            <numerusform>Este computador confia no certificado de %n nó de tráfego.</numerusform>
            <numerusform>Este computador confia no certificado de %n nós de tráfego.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer trusts the certificate.</source>
        <translation>Este computador confia no certificado.</translation>
    </message>
    <message>
        <source>Those that are offline follow by themselves: export the list again in a few days.</source>
        <translation>Os que estão offline se atualizam sozinhos depois: exporte a lista novamente em alguns dias.</translation>
    </message>
    <message>
        <source>Tick the certificate that was issued to {host} on the page {page} and export that one.</source>
        <translation>Marque o certificado emitido para {host} na página {page} e exporte esse.</translation>
    </message>
    <message>
        <source>Type the passphrase again. If it is certainly the right one, export the certificate again.</source>
        <translation>Digite a frase de segurança novamente. Se tiver certeza de que é a correta, exporte o certificado outra vez.</translation>
    </message>
    <message>
        <source>Type the passphrase that was set when the certificate was exported.</source>
        <translation>Digite a frase de segurança definida na exportação do certificado.</translation>
    </message>
    <message>
        <source>Under a maintenance contract major releases come on a schedule; before that nothing is listed.</source>
        <translation>Com contrato de manutenção, as versões principais seguem um cronograma; antes disso nada aparece na lista.</translation>
    </message>
    <message>
        <source>Use a drive that is formatted with exFAT or NTFS.</source>
        <translation>Use uma unidade formatada com exFAT ou NTFS.</translation>
    </message>
    <message>
        <source>Use the names by which the cluster calls its nodes.</source>
        <translation>Use os nomes que o cluster dá aos seus nós.</translation>
    </message>
    <message>
        <source>What the site consists of is not known yet.</source>
        <translation>Ainda não se sabe de que o site é composto.</translation>
    </message>
    <message>
        <source>What time it is on the appliance could not be determined.</source>
        <translation>Não foi possível determinar a hora no aplicativo.</translation>
    </message>
    <message>
        <source>When the cluster was last synchronised could not be determined.</source>
        <translation>Não foi possível determinar quando o cluster foi sincronizado pela última vez.</translation>
    </message>
    <message>
        <source>When {appliance} last had a data sync could not be determined.</source>
        <translation>Não foi possível determinar quando foi a última sincronização de dados do {appliance}.</translation>
    </message>
    <message>
        <source>Where the traffic nodes stand cannot be told from their names or time zones.</source>
        <translation>Onde ficam os nós de tráfego não pode ser deduzido dos nomes nem dos fusos horários.</translation>
    </message>
    <message>
        <source>Where these nodes stand could not be determined: {nodes}.</source>
        <translation>Não foi possível determinar onde ficam estes nós: {nodes}.</translation>
    </message>
    <message>
        <source>Whether automatic failover is on could not be determined.</source>
        <translation>Não foi possível determinar se o failover automático está ativado.</translation>
    </message>
    <message>
        <source>Whether both appliances have the same inter-appliance key could not be determined.</source>
        <translation>Não foi possível determinar se os dois aplicativos têm a mesma chave Inter-Aplicativos.</translation>
    </message>
    <message>
        <source>Whether clients know {issuer} could not be determined: this computer&apos;s trust store cannot be read.</source>
        <translation>Não foi possível determinar se os clientes conhecem {issuer}: não é possível ler o repositório de certificados confiáveis deste computador.</translation>
    </message>
    <message>
        <source>Whether the API account has {permission} could not be determined.</source>
        <translation>Não foi possível determinar se a conta de API tem {permission}.</translation>
    </message>
    <message>
        <source>Whether the appliance serves this certificate could not be determined.</source>
        <translation>Não foi possível determinar se o aplicativo apresenta este certificado.</translation>
    </message>
    <message>
        <source>Whether the page {page} has the section {section} could not be determined.</source>
        <translation>Não foi possível determinar se a página {page} tem a seção {section}.</translation>
    </message>
    <message>
        <source>Whether the site is older than 10.6 could not be determined.</source>
        <translation>Não foi possível determinar se o site é anterior à 10.6.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections could not be determined: {nodes}.</source>
        <translation>Não foi possível determinar se estes nós aceitam novas conexões de clientes: {nodes}.</translation>
    </message>
    <message>
        <source>Whether this computer trusts the certificate of {subject}, issued by {issuer}, was not checked.</source>
        <translation>Não se verificou se este computador confia no certificado de {subject}, emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Which Base software is running could not be determined: no API reports it.</source>
        <translation>Não foi possível determinar qual software base está em uso: nenhuma API o informa.</translation>
    </message>
    <message>
        <source>Which Base software these nodes run could not be determined: {nodes}.</source>
        <translation>Não foi possível determinar qual software base estes nós executam: {nodes}.</translation>
    </message>
    <message>
        <source>Which appliance answers for {host} could not be determined.</source>
        <translation>Não foi possível determinar qual aplicativo responde por {host}.</translation>
    </message>
    <message>
        <source>Which software these nodes run could not be determined: {nodes}.</source>
        <translation>Não foi possível determinar qual software estes nós executam: {nodes}.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Não foi possível determinar qual software o {appliance} executa.</translation>
    </message>
    <message>
        <source>Which updates the appliance offers is not known yet.</source>
        <translation>Ainda não se sabe quais atualizações o aplicativo oferece.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Não foi possível saber quem está conectado agora.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>With a wrong clock, the download key, certificates and much else fail.</source>
        <translation>Com o relógio errado, o código de download, os certificados e muitas outras coisas falham.</translation>
    </message>
    <message>
        <source>Without it, the backup is downloaded on the console.</source>
        <translation>Sem ela, o backup é baixado no console.</translation>
    </message>
    <message>
        <source>Without it, the role is changed on the console.</source>
        <translation>Sem ela, o papel é alterado no console.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the consoles.</source>
        <translation>Sem ela, será pedido que você consulte os consoles.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the list of Jump Clients.</source>
        <translation>Sem ela, será pedido que você consulte a lista de Jump Clients.</translation>
    </message>
    <message>
        <source>Without traffic nodes it is upgraded like a single appliance or a pair. See {page}.</source>
        <translation>Sem nós de tráfego, ele é atualizado como um aplicativo único ou um par. Veja {page}.</translation>
    </message>
    <message>
        <source>XML answers of the API carry a namespace from 10.6 on.</source>
        <translation>As respostas XML da API trazem um namespace a partir da 10.6.</translation>
    </message>
    <message>
        <source>You compared the certificate and accepted it.</source>
        <translation>Você comparou o certificado e o aceitou.</translation>
    </message>
    <message>
        <source>{advice} {more}</source>
        <translation>{advice} {more}</translation>
    </message>
    <message>
        <source>{appliance} belongs to a failover pair, and the address of the other one was not given.</source>
        <translation>O {appliance} pertence a um par de failover, e o endereço do outro não foi informado.</translation>
    </message>
    <message>
        <source>{appliance} does not answer: {reason}</source>
        <translation>O {appliance} não responde: {reason}</translation>
    </message>
    <message>
        <source>{appliance} has two addresses: {api} by the API, {page} on the page {where}.</source>
        <translation>O {appliance} tem dois endereços: {api} pela API, {page} na página {where}.</translation>
    </message>
    <message>
        <source>{appliance} runs {version}.</source>
        <translation>O {appliance} executa {version}.</translation>
    </message>
    <message>
        <source>{appliance} serves no certificate that clients of {host} would accept: {reason}</source>
        <translation>O {appliance} não apresenta um certificado que os clientes de {host} aceitariam: {reason}</translation>
    </message>
    <message>
        <source>{appliance}: {version}</source>
        <translation>{appliance}: {version}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} não pode ser lido.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} não pode ser gravado.</translation>
    </message>
    <message>
        <source>{file} has no column {name}. It has: {found}</source>
        <translation>{file} não tem a coluna {name}. Contém: {found}</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” and no other with dates. It has: {found}</source>
        <translation>{file} não tem a coluna “{column}” nem outra com datas. Contém: {found}</translation>
    </message>
    <message>
        <source>{file} is a PDF, not a CSV file.</source>
        <translation>{file} é um PDF, não um arquivo CSV.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet, not a CSV file.</source>
        <translation>{file} é uma planilha, não um arquivo CSV.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a CSV file.</source>
        <translation>{file} é uma página da web, não um arquivo CSV.</translation>
    </message>
    <message>
        <source>{file} is compressed.</source>
        <translation>{file} está compactado.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vazio.</translation>
    </message>
    <message>
        <source>{file} is no table that can be read to its end: a quotation mark may be missing.</source>
        <translation>{file} não é uma tabela que possa ser lida até o fim: talvez faltem aspas.</translation>
    </message>
    <message>
        <source>{file} is not a certificate export.</source>
        <translation>{file} não é uma exportação de certificado.</translation>
    </message>
    <message>
        <source>{file} is protected in a way that this computer cannot read, so nothing could be verified.</source>
        <translation>{file} está protegido de um modo que este computador não consegue ler; por isso nada foi comprovado.</translation>
    </message>
    <message>
        <source>{file} is protected, and no passphrase was given.</source>
        <translation>{file} está protegido, e nenhuma frase de segurança foi informada.</translation>
    </message>
    <message>
        <source>{file} lists no client.</source>
        <translation>{file} não lista nenhum cliente.</translation>
    </message>
    <message>
        <source>{folder} can be written to.</source>
        <translation>É possível gravar em {folder}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>Não é possível gravar em {folder}.</translation>
    </message>
    <message>
        <source>{free} are free; about {needed} are needed.</source>
        <translation>Há {free} livres; são necessários cerca de {needed}.</translation>
    </message>
    <message>
        <source>{host} leads to none of the appliances&apos; own addresses.</source>
        <translation>{host} não aponta para nenhum dos endereços próprios dos aplicativos.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}, which is the backup.</source>
        <translation>{host} aponta para o {appliance}, que é o backup.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}.</source>
        <translation>{host} aponta para o {appliance}.</translation>
    </message>
    <message>
        <source>{host} leads to {names}, which is the backup.</source>
        <translation>{host} aponta para {names}, que é o aplicativo de backup.</translation>
    </message>
    <message>
        <source>{host} leads to {names}.</source>
        <translation>{host} aponta para {names}.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} é resolvido como {addresses}.</translation>
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
            <numerusform>%n Jump Client está em {file}.</numerusform>
            <numerusform>%n Jump Clients estão em {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies).</source>
        <translation>
            <numerusform>%n registro.</numerusform>
            <numerusform>%n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n arquivo examinado, {size}.</numerusform>
            <numerusform>%n arquivos examinados, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without text were left out.</source>
        <translation>
            <numerusform>%n arquivo sem texto foi deixado de fora.</numerusform>
            <numerusform>%n arquivos sem texto foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n ponto a alterar ou a verificar antes da 10.6.</numerusform>
            <numerusform>%n pontos a alterar ou a verificar antes da 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s). “plan show” prints them, “run” carries them out.</source>
        <translation>
            <numerusform>%n passo. “plan show” o mostra, “run” o executa.</numerusform>
            <numerusform>%n passos. “plan show” os mostra, “run” os executa.</numerusform>
        </translation>
    </message>
    <message>
        <source>--hours takes a number from 1 to 168.</source>
        <translation>--hours aceita um número de 1 a 168.</translation>
    </message>
    <message>
        <source>--old-is and --new-is are for a site that moves to a new appliance.</source>
        <translation>--old-is e --new-is são para um site que muda para um novo aplicativo.</translation>
    </message>
    <message>
        <source>--package is for --updates manual, where no appliance lists its updates.</source>
        <translation>--package vale para --updates manual, quando nenhum aplicativo lista as suas atualizações.</translation>
    </message>
    <message>
        <source>A letter to Technical Support that asks for the key:</source>
        <translation>Mensagem para o Suporte Técnico, solicitando o código:</translation>
    </message>
    <message>
        <source>A move leaves the clients as they are: they come over to the new appliance.</source>
        <translation>A mudança deixa os clientes como estão: eles passam para o novo aplicativo.</translation>
    </message>
    <message>
        <source>A move to a new appliance needs an account: what is described by hand cannot be proven.</source>
        <translation>A mudança para um novo aplicativo precisa de uma conta: o que é descrito à mão não pode ser comprovado.</translation>
    </message>
    <message>
        <source>Add shared_ips to the primary, or give --swing dns or --swing nat.</source>
        <translation>Acrescente shared_ips ao primário ou informe --swing dns ou --swing nat.</translation>
    </message>
    <message>
        <source>After the test: upgrade-assistant hosts-test restore</source>
        <translation>Depois do teste: upgrade-assistant hosts-test restore</translation>
    </message>
    <message>
        <source>All traffic nodes were named for the first half: nobody could work meanwhile.</source>
        <translation>Todos os nós de tráfego foram indicados para a primeira metade: enquanto isso, ninguém poderia trabalhar.</translation>
    </message>
    <message>
        <source>All update files are there. Keep the medium until everything is installed.</source>
        <translation>Todos os arquivos de atualização estão aqui. Guarde a mídia até que tudo esteja instalado.</translation>
    </message>
    <message>
        <source>Base software: {base}</source>
        <translation>Software base: {base}</translation>
    </message>
    <message>
        <source>Base update {name}</source>
        <translation>Atualização da Base {name}</translation>
    </message>
    <message>
        <source>Check the appliance before you continue. The log in {folder} has the details.</source>
        <translation>Verifique o aplicativo antes de continuar. O log em {folder} traz mais informações.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Checking and copying</source>
        <translation>Verificando e copiando</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Escolha uma pasta que exista, na qual você possa gravar e que tenha espaço.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Code to compare by telephone: {code}</source>
        <translation>Código para comparar por telefone: {code}</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Copie-o novamente para cá.</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Copiando e verificando</translation>
    </message>
    <message>
        <source>Correct the command line; --help shows every option.</source>
        <translation>Corrija a linha de comando; --help mostra todas as opções.</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Contando os arquivos</translation>
    </message>
    <message>
        <source>Details: {detail}</source>
        <translation>Detalhes: {detail}</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Call Technical Support.</source>
        <translation>Não reinicie nem desligue o {appliance}. Contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Ensaio: nada foi alterado.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Arquivo: {file}</translation>
    </message>
    <message>
        <source>Give --at-once a number from 1 to {most}.</source>
        <translation>Informe em --at-once um número de 1 a {most}.</translation>
    </message>
    <message>
        <source>Give --host and --address, or --result.</source>
        <translation>Informe --host e --address, ou --result.</translation>
    </message>
    <message>
        <source>Give --method sync (the primary first) or --method async (the backup first).</source>
        <translation>Informe --method sync (primeiro o primário) ou --method async (primeiro o backup).</translation>
    </message>
    <message>
        <source>Give --old-is and --new-is, each with physical or virtual.</source>
        <translation>Informe --old-is e --new-is, cada um com physical ou virtual.</translation>
    </message>
    <message>
        <source>Give --run with the run file of the upgrade, or --since with the time.</source>
        <translation>Informe com --run o arquivo da execução ou com --since a hora.</translation>
    </message>
    <message>
        <source>Give --since with the time at which the installation was over.</source>
        <translation>Informe com --since o momento em que a instalação terminou.</translation>
    </message>
    <message>
        <source>Give --swing shared-ip, --swing dns or --swing nat.</source>
        <translation>Informe --swing shared-ip, --swing dns ou --swing nat.</translation>
    </message>
    <message>
        <source>Give --target with the version, for instance --target 12.2.0.</source>
        <translation>Informe --target com a versão, por exemplo --target 12.2.0.</translation>
    </message>
    <message>
        <source>Give --updates manual, and --package for each package that Technical Support names. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Informe --updates manual e --package para cada pacote que o Suporte Técnico indicar. O suporte envia um link para cada arquivo; “courier list” escreve a carta.</translation>
    </message>
    <message>
        <source>Give --updates manual; which packages Technical Support names stands in the file of --by-hand. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Informe --updates manual; os pacotes que o Suporte Técnico indicar ficam no arquivo de --by-hand. O suporte envia um link para cada arquivo; “courier list” escreve a carta.</translation>
    </message>
    <message>
        <source>Give --window 2026-11-21T22:00 once for each of them, the first one first.</source>
        <translation>Informe --window 2026-11-21T22:00 uma vez para cada uma, começando pela primeira.</translation>
    </message>
    <message>
        <source>Give --window at most once for each of them; “plan show” tells what happens in them.</source>
        <translation>Informe --window no máximo uma vez para cada uma; “plan show” mostra o que acontece nelas.</translation>
    </message>
    <message>
        <source>Give a file, or “practice” for a simulated site.</source>
        <translation>Informe um arquivo ou “practice” para um site simulado.</translation>
    </message>
    <message>
        <source>Give another moment with --window, or leave it out.</source>
        <translation>Informe outro horário com --window ou omita a opção.</translation>
    </message>
    <message>
        <source>Give it with dots, for instance 12.2.0.</source>
        <translation>Informe-a com pontos, por exemplo 12.2.0.</translation>
    </message>
    <message>
        <source>Give its host name, or describe it in a file with --by-hand.</source>
        <translation>Informe o nome de host dele ou descreva-o em um arquivo com --by-hand.</translation>
    </message>
    <message>
        <source>Give the package as the vendor names it, for instance “Base Software 3.3.2”.</source>
        <translation>Informe o pacote com o nome que o fabricante usa, por exemplo “Base Software 3.3.2”.</translation>
    </message>
    <message>
        <source>How {site} is led to the other appliance has to be chosen.</source>
        <translation>É preciso escolher como {site} é levado ao outro aplicativo.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Veio com o programa.</translation>
    </message>
    <message>
        <source>It did not go on record in the run file:</source>
        <translation>Não ficou registrado no arquivo da execução:</translation>
    </message>
    <message>
        <source>It was taken over on {when}.</source>
        <translation>Importado em {when}.</translation>
    </message>
    <message>
        <source>Leave --by-hand out, or carry the move out by the vendor&apos;s guide.</source>
        <translation>Deixe --by-hand de fora, ou faça a mudança conforme o guia do fabricante.</translation>
    </message>
    <message>
        <source>Leave --clients reinstall out.</source>
        <translation>Omita --clients reinstall.</translation>
    </message>
    <message>
        <source>Leave --first-half and --at-once out.</source>
        <translation>Omita --first-half e --at-once.</translation>
    </message>
    <message>
        <source>Leave --method and --swing out.</source>
        <translation>Omita --method e --swing.</translation>
    </message>
    <message>
        <source>Leave --method out; --first-half chooses the traffic nodes that go first.</source>
        <translation>Omita --method; --first-half escolhe os nós de tráfego que vão primeiro.</translation>
    </message>
    <message>
        <source>Leave --method, --swing, --first-half and --at-once out.</source>
        <translation>Deixe --method, --swing, --first-half e --at-once de fora.</translation>
    </message>
    <message>
        <source>Leave --swing out.</source>
        <translation>Omita --swing.</translation>
    </message>
    <message>
        <source>Leave it out; with --by-hand the file names the packages.</source>
        <translation>Omita a opção; com --by-hand, o arquivo indica os pacotes.</translation>
    </message>
    <message>
        <source>Leave one of the two names out.</source>
        <translation>Omita um dos dois nomes.</translation>
    </message>
    <message>
        <source>Leave some of each region for the second half, or leave --first-half out.</source>
        <translation>Deixe alguns de cada região para a segunda metade ou omita --first-half.</translation>
    </message>
    <message>
        <source>Licence add-on {name}</source>
        <translation>Complemento de licença {name}</translation>
    </message>
    <message>
        <source>List: {number}</source>
        <translation>Lista: {number}</translation>
    </message>
    <message>
        <source>Missing for {appliance}: {package}</source>
        <translation>Falta para {appliance}: {package}</translation>
    </message>
    <message>
        <source>Name the medium itself; “courier list” writes a list onto it.</source>
        <translation>Indique a própria mídia; “courier list” grava uma lista nela.</translation>
    </message>
    <message>
        <source>Name the new appliance with --new-appliance, or leave them out.</source>
        <translation>Informe o novo aplicativo com --new-appliance, ou deixe-os de fora.</translation>
    </message>
    <message>
        <source>No package of the list, or more than one, is called {name}.</source>
        <translation>Nenhum pacote da lista, ou mais de um, se chama {name}.</translation>
    </message>
    <message>
        <source>No site was named.</source>
        <translation>Nenhum site foi informado.</translation>
    </message>
    <message>
        <source>Not certain: {package} needs {need}.</source>
        <translation>Não confirmado: {package} exige {need}.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nem tudo pôde ser lido.</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Ainda não restaurado: {what} {advice}</translation>
    </message>
    <message>
        <source>Nothing tells when the last upgrade was.</source>
        <translation>Nada indica quando foi a última atualização.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Não foi encontrado nada que deixará de funcionar.</translation>
    </message>
    <message>
        <source>On {computer}:</source>
        <translation>Em {computer}:</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown; --out writes all.</source>
        <translation>
            <numerusform>Só o primeiro é mostrado (%n); --out grava todos.</numerusform>
            <numerusform>Só os primeiros %n são mostrados; --out grava todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product: {product}</source>
        <translation>Produto: {product}</translation>
    </message>
    <message>
        <source>Rule file, serial {serial} of {date}, with {rules}</source>
        <translation>Arquivo de regras, número de série {serial} de {date}, com {rules}</translation>
    </message>
    <message>
        <source>Run one of them on the second computer and bring back the result that it writes.</source>
        <translation>Execute um deles no segundo computador e traga de volta o resultado que ele gravar.</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Desde {moment}.</translation>
    </message>
    <message>
        <source>Site package {name}</source>
        <translation>Pacote de site {name}</translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation>Site: {site}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} is not in it: {why}</source>
        <translation>Status &gt; Básico do {appliance} não está incluído: {why}</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Passo {number} de {total}</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Passo {number} de {total}: {step}</translation>
    </message>
    <message>
        <source>Take this file to the first computer: {file}</source>
        <translation>Leve este arquivo ao primeiro computador: {file}</translation>
    </message>
    <message>
        <source>The description is about {host}, the command about {site}.</source>
        <translation>A descrição trata de {host}, e o comando, de {site}.</translation>
    </message>
    <message>
        <source>The description names no shared IP address.</source>
        <translation>A descrição não indica nenhum endereço IP compartilhado.</translation>
    </message>
    <message>
        <source>The list has: {names}</source>
        <translation>A lista contém: {names}</translation>
    </message>
    <message>
        <source>The list is in {file}.</source>
        <translation>A lista está em {file}.</translation>
    </message>
    <message>
        <source>The maintenance windows are not in their order.</source>
        <translation>As janelas de manutenção não estão na ordem certa.</translation>
    </message>
    <message>
        <source>The medium is sealed. Code to compare by telephone: {code}</source>
        <translation>A mídia está selada. Código para comparar por telefone: {code}</translation>
    </message>
    <message>
        <source>The name {file} does not tell; the update server called it: {title}</source>
        <translation>O nome {file} não diz; o servidor de atualização o chamava de: {title}</translation>
    </message>
    <message>
        <source>The one before is kept: serial {serial}, {file}</source>
        <translation>O anterior é mantido: número de série {serial}, {file}</translation>
    </message>
    <message>
        <source>The order {file} cannot be read.</source>
        <translation>O arquivo da ordem {file} não pode ser lido.</translation>
    </message>
    <message>
        <source>The plan is in {file}.</source>
        <translation>O plano está em {file}.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was written to the run file so far is safe.</source>
        <translation>O programa cometeu um erro. O que já foi gravado no arquivo da execução está seguro.</translation>
    </message>
    <message>
        <source>The report could not be written to {file}.</source>
        <translation>Não foi possível gravar o relatório em {file}.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>O relatório está em {file}.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read.</source>
        <translation>O arquivo do resultado {file} não pode ser lido.</translation>
    </message>
    <message>
        <source>The rule file is sound.</source>
        <translation>O arquivo de regras está em ordem.</translation>
    </message>
    <message numerus="yes">
        <source>The shopping list with %n package(s) is on the medium.</source>
        <translation>
            <numerusform>A lista de downloads com %n pacote está na mídia.</numerusform>
            <numerusform>A lista de downloads com %n pacotes está na mídia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated site cannot be started: {reason}</source>
        <translation>Não é possível iniciar o site simulado: {reason}</translation>
    </message>
    <message>
        <source>The support bundle could not be written to {file}.</source>
        <translation>Não foi possível gravar o arquivo de suporte em {file}.</translation>
    </message>
    <message>
        <source>The support bundle is in {file}. Look through it before you send it.</source>
        <translation>O arquivo de suporte está em {file}. Confira o conteúdo antes de enviar.</translation>
    </message>
    <message>
        <source>The time of the upgrade, {since}, is still to come.</source>
        <translation>O momento da atualização, {since}, está no futuro.</translation>
    </message>
    <message>
        <source>The traffic nodes are: {names}</source>
        <translation>Os nós de tráfego são: {names}</translation>
    </message>
    <message>
        <source>The wanted version of the site software is missing.</source>
        <translation>Falta a versão desejada do software do site.</translation>
    </message>
    <message>
        <source>There is no answers file {file}.</source>
        <translation>Não há arquivo de respostas {file}.</translation>
    </message>
    <message>
        <source>There is no brand {name}. Known: {known}.</source>
        <translation>Não existe a marca {name}. Conhecidas: {known}.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>Não há lista de downloads em {medium}.</translation>
    </message>
    <message>
        <source>There is no traffic node {names}.</source>
        <translation>Não existe nó de tráfego {names}.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Não há nada para restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>This plan has %n maintenance window(s).</source>
        <translation>
            <numerusform>Este plano tem %n janela de manutenção.</numerusform>
            <numerusform>Este plano tem %n janelas de manutenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule file is in use now:</source>
        <translation>Este arquivo de regras está em uso agora:</translation>
    </message>
    <message>
        <source>Try what you need now. Press Enter when you are done: the hosts file is then put back.</source>
        <translation>Agora experimente o que for necessário. Quando terminar, pressione Enter: o arquivo host será restaurado.</translation>
    </message>
    <message>
        <source>What the old and the new appliance are made of has to be said.</source>
        <translation>É preciso dizer se o aplicativo antigo e o novo são físicos ou virtuais.</translation>
    </message>
    <message>
        <source>Which package is {file}? Say it with --file PACKAGE=FILE.</source>
        <translation>Qual pacote é {file}? Indique-o com --file PACOTE=ARQUIVO.</translation>
    </message>
    <message>
        <source>Which software the old appliance runs could not be determined.</source>
        <translation>Não foi possível determinar qual software o aplicativo antigo executa.</translation>
    </message>
    <message>
        <source>Window {number}: {problem}</source>
        <translation>Janela {number}: {problem}</translation>
    </message>
    <message>
        <source>Without failover for {time}.</source>
        <translation>Sem failover por {time}.</translation>
    </message>
    <message>
        <source>Without failover for {time}; planned: {range}.</source>
        <translation>Sem failover por {time}; planejado: {range}.</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>um número maior que 0</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>uma pessoa decide</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --out writes all of them to a file</source>
        <translation>
            <numerusform>e mais %n; --out grava todos em um arquivo</numerusform>
            <numerusform>e mais %n; --out grava todos em um arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{appliance}: {address}, GUID {guid}</source>
        <translation>{appliance}: {address}, GUID {guid}</translation>
    </message>
    <message>
        <source>{appliance}: {package} is {file}, {size}</source>
        <translation>{appliance}: {package} é {file}, {size}</translation>
    </message>
    <message>
        <source>{count} traffic nodes at the same time are not possible.</source>
        <translation>Não é possível atualizar {count} nós de tráfego ao mesmo tempo.</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} de {total} arquivos</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>Não é possível gravar em {folder}.</translation>
    </message>
    <message>
        <source>{given} was not understood; expected: {expected}</source>
        <translation>{given} não foi entendido; esperado: {expected}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{host} leads to {address} now, by the hosts file {file}.</source>
        <translation>{host} agora aponta para {address}, pelo arquivo host {file}.</translation>
    </message>
    <message>
        <source>{package} needs {need}.</source>
        <translation>{package} exige {need}.</translation>
    </message>
    <message>
        <source>{site} has one master node: nothing is led to another appliance.</source>
        <translation>{site} tem um único nó mestre: nada é direcionado a outro aplicativo.</translation>
    </message>
    <message>
        <source>{site} is a failover pair of the 10.6 era: its updates come as files.</source>
        <translation>{site} é um par de failover da época 10.6: as atualizações dele vêm como arquivos.</translation>
    </message>
    <message>
        <source>{site} is a failover pair: which appliance goes first has to be chosen.</source>
        <translation>{site} é um par de failover: é preciso escolher qual aplicativo vem primeiro.</translation>
    </message>
    <message>
        <source>{site} is an Atlas cluster: which appliance goes first is not a choice.</source>
        <translation>{site} é um cluster Atlas: qual aplicativo vai primeiro não é uma escolha.</translation>
    </message>
    <message>
        <source>{site} is no Atlas cluster: there are no traffic nodes.</source>
        <translation>{site} não é um cluster Atlas: não há nós de tráfego.</translation>
    </message>
    <message>
        <source>{site} is no failover pair: there is no method to choose.</source>
        <translation>{site} não é um par de failover: não há método a escolher.</translation>
    </message>
    <message>
        <source>{site} is upgraded in stages: its masters keep their roles.</source>
        <translation>{site} é atualizado por etapas: os nós mestres mantêm seus papéis.</translation>
    </message>
    <message>
        <source>{site} moves to a new appliance: DNS leads people there, and there is nothing else to choose.</source>
        <translation>{site} muda para um novo aplicativo: o DNS leva todos para lá e não há mais nada a escolher.</translation>
    </message>
    <message>
        <source>{site}: {mood}</source>
        <translation>{site}: {mood}</translation>
    </message>
    <message>
        <source>“support” makes the support bundle.</source>
        <translation>“support” gera o arquivo de suporte.</translation>
    </message>
    <message>
        <source>“{name}” names no version.</source>
        <translation>“{name}” não indica uma versão.</translation>
    </message>
    <message>
        <source>“{text}” is not a version.</source>
        <translation>“{text}” não é uma versão.</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>Prestes a ser desinstalado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Não está claro</translation>
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
        <translation>Na fila</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>Prestes a ser desinstalados</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativados</translation>
    </message>
    <message>
        <source>Give local, UTC, an offset such as +02:00, or a name such as Europe/Berlin.</source>
        <translation>Informe local, UTC, um deslocamento como -03:00 ou um nome como America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>Give the time of the last upgrade yourself; the appliance shows it.</source>
        <translation>Informe a hora da última atualização; o aplicativo a mostra.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Nobody has heard from them for a long time. Check the computers or remove the clients.</source>
        <translation>Há muito tempo não se tem notícia deles. Verifique os computadores ou remova os clientes.</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Não está claro</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passivos</translation>
    </message>
    <message>
        <source>The list does not tell. Look at them on the console.</source>
        <translation>A lista não diz. Verifique-os no console.</translation>
    </message>
    <message>
        <source>The stragglers would overwrite the list itself.</source>
        <translation>A própria lista seria sobrescrita.</translation>
    </message>
    <message>
        <source>They are connected. Jumping to one of them moves it to the front of the queue.</source>
        <translation>Estão conectados. Um Jump até um deles o leva para o início da fila.</translation>
    </message>
    <message>
        <source>They call in at start-up, when a console connects to them, and at least once a day.</source>
        <translation>Eles se comunicam ao iniciar, quando um console se conecta a eles e pelo menos uma vez por dia.</translation>
    </message>
    <message>
        <source>They follow when their computers are next switched on and reach the site.</source>
        <translation>Eles se atualizam na próxima vez que os computadores deles forem ligados e alcançarem o site.</translation>
    </message>
    <message>
        <source>They have been offline almost as long as the site allows and are then uninstalled. Switch these computers on, or raise the limit for offline Jump Clients.</source>
        <translation>Estão offline há quase tanto tempo quanto o site permite; passado esse prazo, são desinstalados. Ligue esses computadores ou aumente o limite para Jump Clients offline.</translation>
    </message>
    <message>
        <source>They may not update themselves before somebody enables them again.</source>
        <translation>Talvez só se atualizem depois que alguém os reativar.</translation>
    </message>
    <message>
        <source>This run has not installed a site package yet, so there is no upgrade to compare with.</source>
        <translation>Esta execução ainda não instalou um pacote do site; não há atualização com que comparar.</translation>
    </message>
    <message>
        <source>Waiting for their turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>{zone} is no time zone that this computer knows.</source>
        <translation>{zone} não é um fuso horário que este computador conheça.</translation>
    </message>
</context>
<context>
    <name>courier</name>
    <message>
        <source>A file is given once. If it was downloaded before, use that copy; otherwise ask Technical Support for it.</source>
        <translation>Um arquivo é fornecido uma única vez. Se já foi baixado, use essa cópia; caso contrário, peça-o ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>A key is one word of letters and digits. Copy it from the page, or scan its QR code.</source>
        <translation>Um código é uma única palavra de letras e algarismos. Copie-o da página ou leia o QR code.</translation>
    </message>
    <message>
        <source>A shopping list is for plans with manual updates whose packages are not installed yet.</source>
        <translation>Uma lista de downloads serve para planos com atualizações manuais cujos pacotes ainda não estão instalados.</translation>
    </message>
    <message>
        <source>Appliance Download Key for {host}</source>
        <translation>Código de Download de Appliance para {host}</translation>
    </message>
    <message>
        <source>Choose a text file or a picture with the key.</source>
        <translation>Escolha um arquivo de texto ou uma imagem com o código.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Escolha o arquivo novamente.</translation>
    </message>
    <message>
        <source>Choose the medium that the shopping list was written onto.</source>
        <translation>Escolha a mídia em que a lista de downloads foi gravada.</translation>
    </message>
    <message>
        <source>Compare the key with the one that the appliance shows. A key belongs to one appliance.</source>
        <translation>Compare o código com o que o aplicativo mostra. Um código pertence a um único aplicativo.</translation>
    </message>
    <message>
        <source>Download links for the update of {host}</source>
        <translation>Links de download para a atualização de {host}</translation>
    </message>
    <message>
        <source>For {appliance}, Technical Support mails a link to each file instead of a key: send the mail, download the files, and say which file is which package.</source>
        <translation>Para o {appliance}, o Suporte Técnico envia um link para cada arquivo em vez de um código: envie o e-mail, baixe os arquivos e diga qual arquivo é qual pacote.</translation>
    </message>
    <message>
        <source>Give it by hand: it stands on the Updates page of the appliance, or Technical Support sends it.</source>
        <translation>Informe-o manualmente: ele está na página Atualizações do aplicativo ou é enviado pelo Suporte Técnico.</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its network has no access to the Internet, so we download the updates by hand. Please send us the Appliance Download Key, or the download links, for:

{appliances}

We want to reach: {target}

Thank you</source>
        <translation>Olá,

Vamos atualizar o site de suporte remoto {host}. A rede dele não tem acesso à Internet; por isso baixamos as atualizações manualmente. Pedimos que nos enviem o Código de Download de Appliance, ou os links de download, para:

{appliances}

Queremos chegar a: {target}

Atenciosamente</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its two appliances are in failover, so we install the updates by hand. Please send us the download links for each of them, and tell us in which order the packages are installed:

{appliances}

We want to reach: {target}
Packages that we know of: {packages}

Thank you</source>
        <translation>Olá,

Vamos atualizar o site de suporte remoto {host}. Os dois aplicativos dele estão em failover; por isso instalamos as atualizações manualmente. Pedimos que nos enviem os links de download para cada um deles e que nos digam em que ordem os pacotes são instalados:

{appliances}

Queremos chegar a: {target}
Pacotes que conhecemos: {packages}

Atenciosamente</translation>
    </message>
    <message>
        <source>Name one of the appliances on the list.</source>
        <translation>Indique um dos aplicativos da lista.</translation>
    </message>
    <message>
        <source>One JSON object is expected, with a key for each appliance: docs/command-line.md shows it.</source>
        <translation>Espera-se um objeto JSON com um código para cada aplicativo: docs/command-line.md mostra um exemplo.</translation>
    </message>
    <message>
        <source>Open the page in a browser, enter the key there and download everything it offers. Then collect the files from the folder of your downloads.</source>
        <translation>Abra a página em um navegador, informe o código ali e baixe tudo o que ela oferecer. Depois reúna os arquivos da sua pasta de downloads.</translation>
    </message>
    <message>
        <source>Standard input does not hold the keys in the expected form.</source>
        <translation>A entrada padrão não contém os códigos no formato esperado.</translation>
    </message>
    <message>
        <source>Take the picture again: straight, sharp, one code only. Or type the key.</source>
        <translation>Tire a foto novamente: reta, nítida, com um único QR code. Ou digite o código.</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key.</source>
        <translation>Isto não é um Código de Download de Appliance.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Não é possível ler o arquivo {file}.</translation>
    </message>
    <message>
        <source>The list has no appliance {name}.</source>
        <translation>A lista não tem o aplicativo {name}.</translation>
    </message>
    <message>
        <source>The page of {server} could not be understood.</source>
        <translation>Não foi possível interpretar a página de {server}.</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no link {link}. Base software older than 3.3.2 has none: ask Technical Support for the key.</source>
        <translation>A página {page} do {appliance} não tem o link {link}. O software base anterior à versão 3.3.2 não o oferece: solicite o código ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>The update server did not give the file: {words}</source>
        <translation>O servidor de atualização não forneceu o arquivo: {words}</translation>
    </message>
    <message>
        <source>The update server did not take the key: {words}</source>
        <translation>O servidor de atualização não aceitou o código: {words}</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key for {appliance} on the list.</source>
        <translation>Não há na lista um Código de Download de Appliance para o {appliance}.</translation>
    </message>
    <message>
        <source>There is no QR code in {file}, or more than one.</source>
        <translation>Não há QR code em {file}, ou há mais de um.</translation>
    </message>
    <message>
        <source>There is no account for /appliance. Read the key there yourself: {page}, {link}.</source>
        <translation>Não há conta para /appliance. Consulte você mesmo o código ali: {page}, {link}.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>Não há lista de downloads em {medium}.</translation>
    </message>
    <message>
        <source>This run needs no update files.</source>
        <translation>Esta execução não precisa de arquivos de atualização.</translation>
    </message>
</context>
<context>
    <name>couriering</name>
    <message numerus="yes">
        <source>%n file(s) are packed.</source>
        <translation>
            <numerusform>%n arquivo empacotado.</numerusform>
            <numerusform>%n arquivos empacotados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is given once. If it was downloaded before, collect that copy; otherwise ask Technical Support for it.</source>
        <translation>Um arquivo é fornecido uma única vez. Se já foi baixado, reúna essa cópia; caso contrário, peça-o ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>A folder of this program</source>
        <translation>Pasta deste programa</translation>
    </message>
    <message>
        <source>A folder with downloaded update files</source>
        <translation>Pasta com arquivos de atualização baixados</translation>
    </message>
    <message>
        <source>A text file or picture with the key</source>
        <translation>Arquivo de texto ou imagem com o código</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add an installer…</source>
        <translation>Adicionar instalador…</translation>
    </message>
    <message>
        <source>An installer of this program</source>
        <translation>Instalador deste programa</translation>
    </message>
    <message>
        <source>An installer or a folder of this program, for a closed network that has an older one.</source>
        <translation>Um instalador ou uma pasta deste programa, para uma rede restrita que tenha uma versão mais antiga.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>Another file for {package}</source>
        <translation>Outro arquivo para {package}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Código de Download de Appliance do {appliance}</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Carry back</source>
        <translation>Levar de volta</translation>
    </message>
    <message>
        <source>Carry this program along, too</source>
        <translation>Levar também este programa</translation>
    </message>
    <message>
        <source>Check a medium</source>
        <translation>Verificar uma mídia</translation>
    </message>
    <message>
        <source>Check the medium</source>
        <translation>Verificar a mídia</translation>
    </message>
    <message>
        <source>Checking the medium</source>
        <translation>Verificando a mídia</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a medium first.</source>
        <translation>Escolha antes uma mídia.</translation>
    </message>
    <message>
        <source>Choose another medium</source>
        <translation>Escolher outra mídia</translation>
    </message>
    <message>
        <source>Choose list {number}</source>
        <translation>Escolher a lista {number}</translation>
    </message>
    <message>
        <source>Choose the file for {package}…</source>
        <translation>Escolher o arquivo de {package}…</translation>
    </message>
    <message>
        <source>Choose {medium}</source>
        <translation>Escolher {medium}</translation>
    </message>
    <message>
        <source>Code to compare by telephone</source>
        <translation>Código para comparar por telefone</translation>
    </message>
    <message>
        <source>Collect files…</source>
        <translation>Reunir arquivos…</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Reunir de uma pasta…</translation>
    </message>
    <message>
        <source>Connect the medium that came out of the closed network, and choose it.</source>
        <translation>Conecte a mídia que veio da rede restrita e escolha-a.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Copy the key of {appliance}</source>
        <translation>Copiar o código do {appliance}</translation>
    </message>
    <message>
        <source>Copy what is here</source>
        <translation>Copiar o que está aqui</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Copiando e verificando</translation>
    </message>
    <message>
        <source>Delete neither copy until the install is proven. What was downloaded once is not offered again.</source>
        <translation>Não exclua nenhuma das cópias até que a instalação esteja comprovada. O que já foi baixado não é oferecido novamente.</translation>
    </message>
    <message>
        <source>Downloaded update files</source>
        <translation>Arquivos de atualização baixados</translation>
    </message>
    <message>
        <source>Downloading the update files</source>
        <translation>Baixando os arquivos de atualização</translation>
    </message>
    <message>
        <source>Downloads everything that the keys open from {server}. What breaks off is continued; nothing is downloaded twice.</source>
        <translation>Baixa de {server} tudo o que os códigos liberam. Downloads interrompidos são retomados; nada é baixado duas vezes.</translation>
    </message>
    <message>
        <source>Each file is copied to a folder of this computer and from there onto the medium, read back and compared. Then the medium is sealed and the keys are taken off it. Copying can be stopped at any moment; it continues where it was.</source>
        <translation>Cada arquivo é copiado para uma pasta deste computador e dali para a mídia, lido de volta e comparado. Depois a mídia é selada, e os códigos são removidos dela. A cópia pode ser parada a qualquer momento; ela continua de onde parou.</translation>
    </message>
    <message>
        <source>Eject the medium as this system does it, then carry it into the closed network.</source>
        <translation>Ejete a mídia pelo sistema operacional e depois leve-a para a rede restrita.</translation>
    </message>
    <message>
        <source>Everything is as it was packed.</source>
        <translation>Tudo está como foi empacotado.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>Baixar arquivos de atualização para uma rede restrita</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Five steps on a computer with Internet access. You need the medium that came out of the closed network. Whatever is interrupted continues where it was, also tomorrow.</source>
        <translation>Cinco passos em um computador com acesso à Internet. Você precisa da mídia que veio da rede restrita. O que for interrompido continua de onde parou, mesmo amanhã.</translation>
    </message>
    <message>
        <source>From a file or picture…</source>
        <translation>De um arquivo ou imagem…</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Por aqui</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar o código</translation>
    </message>
    <message>
        <source>In practice mode there is no page that a browser would find. Fetch the files from here.</source>
        <translation>No modo de prática, não há página que um navegador possa abrir. Baixe os arquivos por aqui.</translation>
    </message>
    <message>
        <source>Its name does not tell; the update server called it: {title}</source>
        <translation>O nome não diz; o servidor de atualização o chamava de: {title}</translation>
    </message>
    <message>
        <source>Keep the code: whoever takes the files over there can compare it by telephone.</source>
        <translation>Guarde o código: quem importar os arquivos lá poderá compará-lo por telefone.</translation>
    </message>
    <message>
        <source>Key of {appliance} from a file…</source>
        <translation>Código do {appliance} de um arquivo…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Não levar</translation>
    </message>
    <message>
        <source>Leave {file} here</source>
        <translation>Não levar {file}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar novamente</translation>
    </message>
    <message>
        <source>Looked through besides:
{places}</source>
        <translation>Também examinado:
{places}</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando o arquivo</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Procurando mídias</translation>
    </message>
    <message>
        <source>Looking through the files</source>
        <translation>Examinando os arquivos</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Ainda sem arquivo.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is connected, it appears here. Or choose the folder where the system shows it.</source>
        <translation>Nenhuma mídia foi encontrada. Ela aparece aqui assim que for conectada. Ou escolha a pasta em que o sistema a mostra.</translation>
    </message>
    <message>
        <source>Not everything is as it was packed.</source>
        <translation>Nem tudo está como foi empacotado.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ainda não indicado</translation>
    </message>
    <message>
        <source>On the medium</source>
        <translation>Na mídia</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Once the medium is sealed, its code and what to do next stand here.</source>
        <translation>Depois que a mídia for selada, o código dela e os próximos passos aparecem aqui.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Abrir pasta: {what}</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page</source>
        <translation>Abrir a página do fabricante</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page, enter the key of each appliance and download everything that it offers. Then collect the files from the folder of your downloads, or drop them here.</source>
        <translation>Abra a página do fabricante, informe o código de cada aplicativo e baixe tudo o que ela oferecer. Depois reúna os arquivos da sua pasta de downloads ou solte-os aqui.</translation>
    </message>
    <message>
        <source>Or with a browser</source>
        <translation>Ou com um navegador</translation>
    </message>
    <message>
        <source>Pack and seal</source>
        <translation>Empacotar e selar</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Lendo o código</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lendo a lista</translation>
    </message>
    <message>
        <source>Reading the medium</source>
        <translation>Lendo a mídia</translation>
    </message>
    <message>
        <source>Reads everything on the chosen medium and compares it with what was packed: before it is carried back, or after it arrived. Nothing is changed.</source>
        <translation>Lê tudo o que há na mídia escolhida e compara com o que foi empacotado: antes de levá-la de volta ou depois que ela chegou. Nada é alterado.</translation>
    </message>
    <message>
        <source>Seal without the missing files</source>
        <translation>Selar sem os arquivos que faltam</translation>
    </message>
    <message>
        <source>See whether this computer reaches the Internet, then fetch again: what has come stays. Or use a browser.</source>
        <translation>Verifique se este computador acessa a Internet e baixe de novo: o que já chegou permanece. Ou use um navegador.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar o código</translation>
    </message>
    <message>
        <source>Show {step}</source>
        <translation>Mostrar {step}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Stopped. What has come so far stays and is continued next time.</source>
        <translation>Parado. O que já foi recebido é mantido e aproveitado na próxima vez.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Take over the key of {appliance}</source>
        <translation>Usar o código do {appliance}</translation>
    </message>
    <message>
        <source>Take the key that Technical Support would send</source>
        <translation>Usar o código que o Suporte Técnico enviaria</translation>
    </message>
    <message>
        <source>The closed network uses newer rules for its plans only after they are taken over there.</source>
        <translation>A rede restrita só usa regras mais recentes nos seus planos depois que elas forem importadas lá.</translation>
    </message>
    <message>
        <source>The files are copied and verified, and the medium is sealed.</source>
        <translation>Os arquivos estão copiados e verificados, e a mídia está selada.</translation>
    </message>
    <message>
        <source>The key is missing for: {appliances}.</source>
        <translation>Falta o código de: {appliances}.</translation>
    </message>
    <message>
        <source>The key is on the list.</source>
        <translation>O código está na lista.</translation>
    </message>
    <message>
        <source>The key of each appliance is here.</source>
        <translation>O código de cada aplicativo está aqui.</translation>
    </message>
    <message>
        <source>The key was entered here.</source>
        <translation>O código foi informado aqui.</translation>
    </message>
    <message>
        <source>The keys are sent there. Go on only if whoever gave you the medium confirms this address.</source>
        <translation>Os códigos são enviados para lá. Continue só se quem lhe entregou a mídia confirmar este endereço.</translation>
    </message>
    <message>
        <source>The list names another update server than the vendor&apos;s {usual}: {server}</source>
        <translation>A lista indica um servidor de atualização diferente do servidor do fabricante, {usual}: {server}</translation>
    </message>
    <message>
        <source>The list says which files are wanted.</source>
        <translation>A lista informa quais arquivos são necessários.</translation>
    </message>
    <message>
        <source>The medium is formatted {filesystem}: it takes no file of 4 GiB or more. Most update files are smaller; whether they all fit shows as soon as they are here.</source>
        <translation>A mídia está formatada com {filesystem}: não aceita arquivos de 4 GiB ou mais. A maioria dos arquivos de atualização é menor; só se saberá se todos cabem quando estiverem aqui.</translation>
    </message>
    <message>
        <source>The medium is sealed. Its code:</source>
        <translation>A mídia está selada. O código dela:</translation>
    </message>
    <message>
        <source>The medium with the shopping list</source>
        <translation>Mídia com a lista de downloads</translation>
    </message>
    <message>
        <source>The names of the files do not tell which one it is.</source>
        <translation>Os nomes dos arquivos não indicam qual deles é.</translation>
    </message>
    <message>
        <source>The rule file that is in use here</source>
        <translation>O arquivo de regras em uso aqui</translation>
    </message>
    <message>
        <source>The update server exchanges an Appliance Download Key for files. A key belongs to one appliance and opens nothing else.</source>
        <translation>O servidor de atualização fornece arquivos em troca de um Código de Download de Appliance. Um código pertence a um único aplicativo e não dá acesso a mais nada.</translation>
    </message>
    <message>
        <source>The update server offered nothing more for {appliance}.</source>
        <translation>O servidor de atualização não ofereceu mais nada para o {appliance}.</translation>
    </message>
    <message>
        <source>There are several shopping lists on this medium. Which one is meant?</source>
        <translation>Há várias listas de downloads nesta mídia. Qual delas usar?</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key yet.</source>
        <translation>Ainda não há Código de Download de Appliance.</translation>
    </message>
    <message>
        <source>There is no shopping list on this medium.</source>
        <translation>Não há lista de downloads nesta mídia.</translation>
    </message>
    <message>
        <source>There, Upgrade Assistant checks the seal and every file before anything is uploaded.</source>
        <translation>Lá, o Upgrade Assistant verifica o selo e cada arquivo antes que algo seja enviado ao aplicativo.</translation>
    </message>
    <message>
        <source>This follows as soon as the first file is here.</source>
        <translation>Vem a seguir, assim que o primeiro arquivo estiver aqui.</translation>
    </message>
    <message>
        <source>This follows.</source>
        <translation>Vem a seguir.</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>Não é possível ler esta lista.</translation>
    </message>
    <message>
        <source>To be safe, ask for a medium formatted as exFAT or NTFS. Do not format this one: the list is on it.</source>
        <translation>Por segurança, peça uma mídia formatada com exFAT ou NTFS. Não formate esta: a lista está nela.</translation>
    </message>
    <message>
        <source>Two verified copies</source>
        <translation>Duas cópias verificadas</translation>
    </message>
    <message>
        <source>Type or paste it, choose a text file, or a picture of its QR code; a file can be dropped here as well. Technical Support sends the key, or the Updates page of the appliance shows it.</source>
        <translation>Digite ou cole o código ou escolha um arquivo de texto ou uma imagem do QR code; também é possível soltar um arquivo aqui. O código é enviado pelo Suporte Técnico ou está na página Atualizações do aplicativo.</translation>
    </message>
    <message>
        <source>Upgrade Assistant writes it in the closed network, into the folder {folder}. Choose the medium itself, or have the list written again.</source>
        <translation>O Upgrade Assistant a grava na rede restrita, na pasta {folder}. Escolha a própria mídia ou peça que gravem a lista novamente.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>What is here can be copied already; the rest later.</source>
        <translation>O que está aqui já pode ser copiado; o restante, depois.</translation>
    </message>
    <message>
        <source>What the list asks for</source>
        <translation>O que a lista pede</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Whether the Appliance Download Key is on the list shows once the list is read.</source>
        <translation>Depois que a lista for lida, aparece aqui se ela contém o Código de Download de Appliance.</translation>
    </message>
    <message>
        <source>Which file is {package} for {appliance}?</source>
        <translation>Qual arquivo é {package} para o {appliance}?</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>espaço livre desconhecido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>not a package</source>
        <translation>não é pacote</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>qual arquivo?</translation>
    </message>
    <message>
        <source>{appliance}: {problem}</source>
        <translation>{appliance}: {problem}</translation>
    </message>
    <message>
        <source>{count} of {all} files are here.</source>
        <translation>{count} de {all} arquivos estão aqui.</translation>
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
        <translation>{free} de {total} livres</translation>
    </message>
    <message>
        <source>{made}, number {number}</source>
        <translation>{made}, número {number}</translation>
    </message>
    <message>
        <source>{medium}, with the list for {site}</source>
        <translation>{medium}, com a lista para {site}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} para o {appliance}</translation>
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
        <translation>{site}, gerada em {made}</translation>
    </message>
    <message>
        <source>{what}: appliance {appliance}</source>
        <translation>{what}: aplicativo {appliance}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A courier fetches the update files and carries them in</source>
        <translation>Um portador busca os arquivos de atualização e os traz</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Verificando se está tudo pronto</translation>
    </message>
    <message>
        <source>Detecting {site}</source>
        <translation>Detectando {site}</translation>
    </message>
    <message>
        <source>Drawing the pages of the window</source>
        <translation>Desenhando as páginas da janela</translation>
    </message>
    <message>
        <source>Nothing is listed here: Technical Support names the packages</source>
        <translation>Nada é listado aqui: o Suporte Técnico indica os pacotes</translation>
    </message>
    <message>
        <source>Run file, report and pictures of the pages are in {folder}</source>
        <translation>O arquivo da execução, o relatório e as imagens das páginas estão em {folder}</translation>
    </message>
    <message>
        <source>Starting a simulated site; one second stands for {speed} s.</source>
        <translation>Iniciando um site simulado; um segundo equivale a {speed} s.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>The run; a simulated person answers the questions</source>
        <translation>A execução; uma pessoa simulada responde às perguntas</translation>
    </message>
    <message>
        <source>The simulated site did not start.</source>
        <translation>O site simulado não iniciou.</translation>
    </message>
    <message>
        <source>There is no display, so the demo runs here instead of in the window.</source>
        <translation>Não há tela; por isso a demonstração é executada aqui e não na janela.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, “{command}” in a terminal says why.</source>
        <translation>Tente de novo. Se acontecer outra vez, “{command}” em um terminal diz por quê.</translation>
    </message>
    <message>
        <source>{address} shows a certificate of its own. A person compares it: SHA-256 {fingerprint}</source>
        <translation>{address} mostra um certificado próprio. Uma pessoa o compara: SHA-256 {fingerprint}</translation>
    </message>
</context>
<context>
    <name>described</name>
    <message>
        <source>A failover pair has two appliances. Describe both.</source>
        <translation>Um par de failover tem dois aplicativos. Descreva ambos.</translation>
    </message>
    <message>
        <source>A list of addresses in quotes is expected.</source>
        <translation>Espera-se uma lista de endereços, cada um entre aspas.</translation>
    </message>
    <message>
        <source>A list of tables is expected, with {keys}.</source>
        <translation>Espera-se uma lista de tabelas com {keys}.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>Espera-se um texto entre aspas.</translation>
    </message>
    <message>
        <source>As you described it, the site consists of a single appliance.</source>
        <translation>Segundo a sua descrição, o site é composto de um único aplicativo.</translation>
    </message>
    <message>
        <source>As you described it, the site is an Atlas cluster.</source>
        <translation>Segundo a sua descrição, o site é um cluster Atlas.</translation>
    </message>
    <message>
        <source>Choose the role that the page {page} shows.</source>
        <translation>Escolha o papel que a página {page} mostra.</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Corrija o arquivo; docs/command-line.md mostra um exemplo.</translation>
    </message>
    <message>
        <source>No account is used: you do each step on the console, and the assistant guides you.</source>
        <translation>Nenhuma conta é usada: você faz cada passo no console, e o assistente orienta você.</translation>
    </message>
    <message>
        <source>No package was named.</source>
        <translation>Nenhum pacote foi informado.</translation>
    </message>
    <message>
        <source>None of these packages is newer than what is installed.</source>
        <translation>Nenhum destes pacotes é mais recente do que o que está instalado.</translation>
    </message>
    <message>
        <source>One of the two is primary, the other one backup.</source>
        <translation>Um dos dois é o primário, o outro é o backup.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>Espera-se um destes valores: {choices}</translation>
    </message>
    <message>
        <source>One table is expected, not a list.</source>
        <translation>Espera-se uma única tabela, não uma lista.</translation>
    </message>
    <message>
        <source>Only a failover pair has these tables.</source>
        <translation>Só um par de failover tem estas tabelas.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page}, and type what it lists then.</source>
        <translation>Clique em {button} na página {page} e digite o que a lista mostrar.</translation>
    </message>
    <message>
        <source>That need not be an obstacle. Look at the certificate in a browser that reaches the site: it should still be valid for some time and be issued to {host}.</source>
        <translation>Isso não é necessariamente um obstáculo. Veja o certificado em um navegador que alcance o site: ele deve ser válido ainda por algum tempo e emitido para {host}.</translation>
    </message>
    <message>
        <source>The description {file} cannot be used. {problem}</source>
        <translation>A descrição {file} não pode ser usada. {problem}</translation>
    </message>
    <message>
        <source>The name does not tell what kind of package it is. Choose the kind.</source>
        <translation>O nome não indica o tipo de pacote. Escolha o tipo.</translation>
    </message>
    <message>
        <source>The name says {told}. Which one is right?</source>
        <translation>O nome indica {told}. Qual é a versão correta?</translation>
    </message>
    <message>
        <source>The name tells no version. Type it here.</source>
        <translation>O nome não indica a versão. Digite-a aqui.</translation>
    </message>
    <message>
        <source>This computer does not reach {host}, so nobody looked at its certificate.</source>
        <translation>Este computador não alcança {host}; por isso ninguém examinou o certificado dele.</translation>
    </message>
    <message>
        <source>This is the other appliance&apos;s address as well.</source>
        <translation>Este é também o endereço do outro aplicativo.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>Esta chave não é conhecida. As conhecidas são: {keys}</translation>
    </message>
    <message>
        <source>This package stands in the list twice.</source>
        <translation>Este pacote aparece duas vezes na lista.</translation>
    </message>
    <message>
        <source>This version guides single appliances and failover pairs. Follow the vendor&apos;s guide.</source>
        <translation>Esta versão orienta a atualização de aplicativos únicos e de pares de failover. Siga o guia do fabricante.</translation>
    </message>
    <message>
        <source>Type the appliance&apos;s own address.</source>
        <translation>Digite o endereço próprio do aplicativo.</translation>
    </message>
    <message>
        <source>Type the name as the Updates page lists it.</source>
        <translation>Digite o nome como aparece na página Atualizações.</translation>
    </message>
    <message>
        <source>Type the version of the Base software: {page}.</source>
        <translation>Digite a versão do software base: {page}.</translation>
    </message>
    <message>
        <source>Type the version of the site software: {page}.</source>
        <translation>Digite a versão do software do site: {page}.</translation>
    </message>
    <message>
        <source>You described this site; nothing here was asked of the appliance.</source>
        <translation>Você descreveu este site; nada aqui foi perguntado ao aplicativo.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Espera-se true ou false.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type it as the console shows it, for instance {example}.</source>
        <translation>“{text}” não é uma versão. Digite-a como o console a mostra, por exemplo {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an IP address.</source>
        <translation>“{text}” não é um endereço IP.</translation>
    </message>
    <message>
        <source>“{text}” is not an address. Give a host name or an IP address.</source>
        <translation>“{text}” não é um endereço. Informe um nome de host ou um endereço IP.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source>Give an API account or the accounts of the consoles, or describe the site by hand.</source>
        <translation>Informe uma conta da API ou as contas dos consoles, ou descreva o site manualmente.</translation>
    </message>
    <message>
        <source>Give the account of the console that shows it, or look there yourself.</source>
        <translation>Informe a conta do console que mostra essa informação ou consulte-a lá.</translation>
    </message>
    <message>
        <source>No account was given for {address}.</source>
        <translation>Nenhuma conta foi informada para {address}.</translation>
    </message>
    <message>
        <source>No account was given that works.</source>
        <translation>Nenhuma conta que funcione foi informada.</translation>
    </message>
    <message>
        <source>The GUID of the appliance could not be determined.</source>
        <translation>Não foi possível determinar o GUID do aplicativo.</translation>
    </message>
    <message>
        <source>The failover role could not be determined.</source>
        <translation>Não foi possível determinar o papel de failover.</translation>
    </message>
    <message>
        <source>The site consists of a single appliance.</source>
        <translation>O site é composto de um único aplicativo.</translation>
    </message>
    <message>
        <source>The version of the Base software could not be determined: no API reports it.</source>
        <translation>Não foi possível determinar a versão do software base: nenhuma API a informa.</translation>
    </message>
    <message>
        <source>The version of the site software could not be determined.</source>
        <translation>Não foi possível determinar a versão do software do site.</translation>
    </message>
    <message>
        <source>Whether the site has more than one appliance could not be determined.</source>
        <translation>Não foi possível determinar se o site tem mais de um aplicativo.</translation>
    </message>
</context>
<context>
    <name>discrepancies</name>
    <message>
        <source>Atlas clusters</source>
        <translation>Clusters Atlas</translation>
    </message>
    <message>
        <source>Automatic updates of pairs and clusters</source>
        <translation>Atualizações automáticas de pares e clusters</translation>
    </message>
    <message>
        <source>Bandwidth limit for Jump Client upgrades</source>
        <translation>Limite de banda para atualizações de Jump Clients</translation>
    </message>
    <message>
        <source>Connection agents</source>
        <translation>Agentes de conexão</translation>
    </message>
    <message>
        <source>First sign-in to a new appliance</source>
        <translation>Primeiro acesso a um aplicativo novo</translation>
    </message>
    <message>
        <source>Guide 001 allows manual updates only; guides 000, 002, 003 and 004 describe both; since 24.3 the vendor&apos;s pages exclude automatic updates again.</source>
        <translation>O guia 001 admite apenas atualizações manuais; os guias 000, 002, 003 e 004 descrevem ambas; desde a 24.3, as páginas do fabricante voltam a excluir as automáticas.</translation>
    </message>
    <message>
        <source>Guide 001 refers to a page that it does not have.</source>
        <translation>O guia 001 remete a uma página que não contém.</translation>
    </message>
    <message>
        <source>Guide 001 starts it on the backup, the others on the primary; the screen that they print is the backup&apos;s.</source>
        <translation>O guia 001 a inicia no backup, os outros no primário; a tela que eles mostram é a do backup.</translation>
    </message>
    <message>
        <source>Guide 003 says that they do not update themselves; guides 000, 002 and 004 say that they do.</source>
        <translation>O guia 003 diz que eles não se atualizam sozinhos; os guias 000, 002 e 004 dizem que sim.</translation>
    </message>
    <message>
        <source>Guide 004 translates the password; the other guides print it as it is typed.</source>
        <translation>O guia 004 traduz a senha; os outros a mostram como deve ser digitada.</translation>
    </message>
    <message>
        <source>Guides 000 and 002 say that they are merged; guides 001, 003 and 004 say so from version 10.6 on.</source>
        <translation>Os guias 000 e 002 dizem que elas são mescladas; os guias 001, 003 e 004 dizem isso a partir da versão 10.6.</translation>
    </message>
    <message>
        <source>Guides 003 and 004 do not describe them; guide 001 is older than this procedure.</source>
        <translation>Os guias 003 e 004 não os descrevem; o guia 001 é anterior a este procedimento.</translation>
    </message>
    <message>
        <source>If the console has it, set it. If not, the limit on their number has to do.</source>
        <translation>Se o console o tiver, defina-o. Se não, o limite de quantidade tem de bastar.</translation>
    </message>
    <message>
        <source>In consoles of the 10.6 era it is started on the backup, later on the primary, and on the backup if the primary has no {control}.</source>
        <translation>Nos consoles da época da 10.6, ela é iniciada no backup; nos posteriores, no primário, e no backup se o primário não tiver {control}.</translation>
    </message>
    <message>
        <source>Manual installation is meant, as the assistant guides through it.</source>
        <translation>Trata-se da instalação manual, como o assistente a conduz.</translation>
    </message>
    <message>
        <source>Manual update of a single appliance</source>
        <translation>Atualização manual de um único aplicativo</translation>
    </message>
    <message>
        <source>Names of pages and buttons</source>
        <translation>Nomes de páginas e botões</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 ask for it.</source>
        <translation>Apenas os guias 000 e 002 o pedem.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 mention them.</source>
        <translation>Apenas os guias 000 e 002 os mencionam.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 name it; older consoles do not have it.</source>
        <translation>Apenas os guias 000 e 002 o citam; consoles mais antigos não o têm.</translation>
    </message>
    <message>
        <source>Proof in production, direction of the data sync, certificate stores</source>
        <translation>Comprovação em produção, sentido da sincronização de dados, repositórios de certificados</translation>
    </message>
    <message>
        <source>Second backup after the Base packages</source>
        <translation>Segundo backup após os pacotes da Base</translation>
    </message>
    <message>
        <source>Sessions from the time without failover</source>
        <translation>Sessões do período sem failover</translation>
    </message>
    <message>
        <source>Some controls go by two names, even within one guide; consoles follow their own version.</source>
        <translation>Alguns controles têm dois nomes, até no mesmo guia; os consoles seguem a própria versão.</translation>
    </message>
    <message>
        <source>The assistant goes by the three: they update themselves. Check one after the upgrade all the same.</source>
        <translation>O assistente segue os três: eles se atualizam sozinhos. Mesmo assim, confira um depois da atualização.</translation>
    </message>
    <message>
        <source>The assistant makes it everywhere: it takes minutes, and is the last one from before the site package.</source>
        <translation>O assistente o faz sempre: leva minutos e é o último antes do pacote do site.</translation>
    </message>
    <message>
        <source>The assistant offers what belongs to the version. What the console lists decides.</source>
        <translation>O assistente oferece o que corresponde à versão. Vale o que o console lista.</translation>
    </message>
    <message>
        <source>The assistant recognises all known names, and shows the first one in the console&apos;s language.</source>
        <translation>O assistente reconhece todos os nomes conhecidos e mostra o primeiro no idioma do console.</translation>
    </message>
    <message>
        <source>The procedure is that of guides 000 and 002. The Italian and Portuguese words for it are the assistant&apos;s.</source>
        <translation>O procedimento é o dos guias 000 e 002. Os termos em italiano e português são do assistente.</translation>
    </message>
    <message>
        <source>The user is {user} and the password {word}, in every language of the console.</source>
        <translation>O usuário é {user} e a senha é {word}, em qualquer idioma do console.</translation>
    </message>
    <message>
        <source>The version decides: before 10.6 the session data has to be extracted before the swap.</source>
        <translation>A versão decide: antes da 10.6, os dados das sessões precisam ser extraídos antes da troca.</translation>
    </message>
    <message>
        <source>They hold for every edition, so the assistant asks for them and shows them everywhere.</source>
        <translation>Valem para qualquer edição; por isso o assistente os pede e mostra sempre.</translation>
    </message>
    <message>
        <source>Where the data sync is started</source>
        <translation>Onde a sincronização de dados é iniciada</translation>
    </message>
</context>
<context>
    <name>dns</name>
    <message>
        <source>A change to the record of {host} reaches everyone within {time}.</source>
        <translation>Uma alteração no registro de {host} chega a todos em até {time}.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time} or longer.</source>
        <translation>Após uma alteração, o registro antigo de {host} pode permanecer em outros caches por {time} ou mais.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time}.</source>
        <translation>Após uma alteração, o registro antigo de {host} pode permanecer em outros caches por {time}.</translation>
    </message>
    <message>
        <source>Change the record at the DNS controller, if that has not been done yet.</source>
        <translation>Altere o registro no controlador de DNS, se isso ainda não foi feito.</translation>
    </message>
    <message>
        <source>How long others keep the record of {host} after a change could not be determined.</source>
        <translation>Não foi possível determinar por quanto tempo o registro antigo de {host} permanece em outros caches após uma alteração.</translation>
    </message>
    <message>
        <source>In this network {host} leads to {address}, but its name servers answer {addresses} (split DNS).</source>
        <translation>Nesta rede, {host} leva a {address}, mas seus servidores de nomes respondem {addresses} (split DNS).</translation>
    </message>
    <message>
        <source>Look at its TTL at the DNS controller, and lower it there to {low} before the swing.</source>
        <translation>Consulte o TTL no controlador de DNS e reduza-o ali para {low} antes da troca.</translation>
    </message>
    <message>
        <source>Look at the record at the DNS controller, and ask from a computer outside this network.</source>
        <translation>Verifique o registro no controlador de DNS e consulte-o de um computador fora desta rede.</translation>
    </message>
    <message>
        <source>Look at the record&apos;s IPv4 and IPv6 addresses at the DNS controller.</source>
        <translation>Verifique no controlador de DNS os endereços IPv4 e IPv6 do registro.</translation>
    </message>
    <message>
        <source>Look for {host} in this computer&apos;s hosts file, and clear its DNS cache.</source>
        <translation>Procure {host} no arquivo host deste computador e limpe o cache DNS dele.</translation>
    </message>
    <message>
        <source>Lower its TTL to {low}, at least {time} before the swing; raise it again afterwards.</source>
        <translation>Reduza o TTL para {low}, pelo menos {time} antes da troca; depois, aumente-o novamente.</translation>
    </message>
    <message>
        <source>Make sure that {addresses} reaches the right appliance from outside, too.</source>
        <translation>Verifique se {addresses} também leva ao aplicativo certo a partir de fora.</translation>
    </message>
    <message>
        <source>On this computer {host} does not lead to {address} yet.</source>
        <translation>Neste computador, {host} ainda não leva a {address}.</translation>
    </message>
    <message>
        <source>On this computer {host} leads to {address}; none of its name servers could be asked.</source>
        <translation>Neste computador, {host} leva a {address}; nenhum dos servidores de nomes responsáveis pôde ser consultado.</translation>
    </message>
    <message>
        <source>Programs on this computer are led to {addresses}.</source>
        <translation>Os programas neste computador são levados a {addresses}.</translation>
    </message>
    <message>
        <source>Programs on this computer are still led to {addresses}.</source>
        <translation>Os programas neste computador ainda são levados a {addresses}.</translation>
    </message>
    <message>
        <source>Programs on this computer find no address for {name}.</source>
        <translation>Os programas neste computador não encontram nenhum endereço para {name}.</translation>
    </message>
    <message>
        <source>Some name servers do not answer {address} for {host} yet: {servers}.</source>
        <translation>Alguns servidores de nomes ainda não respondem {address} para {host}: {servers}.</translation>
    </message>
    <message>
        <source>The name server {server} answers {addresses}.</source>
        <translation>O servidor de nomes {server} responde {addresses}.</translation>
    </message>
    <message>
        <source>The name server {server} gave no usable answer.</source>
        <translation>O servidor de nomes {server} não deu uma resposta utilizável.</translation>
    </message>
    <message>
        <source>The name server {server} has no address for {name}.</source>
        <translation>O servidor de nomes {server} não tem nenhum endereço para {name}.</translation>
    </message>
    <message>
        <source>The name server {server} still answers {addresses}.</source>
        <translation>O servidor de nomes {server} ainda responde {addresses}.</translation>
    </message>
    <message>
        <source>The name servers have no address for {host}.</source>
        <translation>Os servidores de nomes não têm nenhum endereço para {host}.</translation>
    </message>
    <message>
        <source>The name servers that are responsible for {host} could not be found.</source>
        <translation>Não foi possível encontrar os servidores de nomes responsáveis por {host}.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {address} yet: it says {addresses}.</source>
        <translation>O registro de {host} ainda não leva a {address}: ele indica {addresses}.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {new} yet: it says {old}.</source>
        <translation>O registro de {host} ainda não leva a {new}: indica {old}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but programs on this computer are still led elsewhere.</source>
        <translation>O registro de {host} foi alterado, mas os programas neste computador ainda são levados a outro lugar.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver keeps the old answer until about {moment}.</source>
        <translation>O registro de {host} foi alterado, mas o resolvedor deste computador mantém a resposta antiga até cerca de {moment}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver still keeps the old answer.</source>
        <translation>O registro de {host} foi alterado, mas o resolvedor deste computador ainda mantém a resposta antiga.</translation>
    </message>
    <message>
        <source>The record of {host} leads to {address}; this computer&apos;s resolver could not be asked.</source>
        <translation>O registro de {host} leva a {address}; o resolvedor deste computador não pôde ser consultado.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {addresses}.</source>
        <translation>O resolvedor deste computador responde {addresses}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gave no usable answer.</source>
        <translation>O resolvedor deste computador não deu uma resposta utilizável.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver has no address for {name}.</source>
        <translation>O resolvedor deste computador não tem nenhum endereço para {name}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}, until about {moment}.</source>
        <translation>O resolvedor deste computador ainda responde {addresses}, até cerca de {moment}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}.</source>
        <translation>O resolvedor deste computador ainda responde {addresses}.</translation>
    </message>
    <message>
        <source>Until caches have dropped the old answer, some users are led to the old appliance.</source>
        <translation>Até que os caches descartem a resposta antiga, alguns usuários são levados ao aplicativo antigo.</translation>
    </message>
    <message>
        <source>Wait until they have picked up the change; how long that takes depends on your DNS service.</source>
        <translation>Aguarde até que eles assumam a alteração; o tempo necessário depende do seu serviço de DNS.</translation>
    </message>
    <message>
        <source>Where programs on this computer are led could not be determined.</source>
        <translation>Não foi possível determinar para onde os programas neste computador são levados.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined: no server answered.</source>
        <translation>Não foi possível determinar para onde {host} leva: nenhum servidor respondeu.</translation>
    </message>
    <message>
        <source>{host} leads to {address} and also to {others}, which is not known to belong to the appliance.</source>
        <translation>{host} leva a {address} e também a {others}, que não se sabe se pertence ao aplicativo.</translation>
    </message>
    <message>
        <source>{host} leads to {address}: its name servers and this computer agree.</source>
        <translation>{host} leva a {address}: os servidores de nomes responsáveis e este computador concordam.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Appliance {name}</source>
        <translation>Aplicativo {name}</translation>
    </message>
    <message>
        <source>Node {name}</source>
        <translation>Nó {name}</translation>
    </message>
    <message>
        <source>the new appliance</source>
        <translation>novo aplicativo</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e mais %n</numerusform>
            <numerusform>{names} e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message numerus="yes">
        <source>%n connected Jump Client(s) still need the update.</source>
        <translation>
            <numerusform>%n Jump Client conectado ainda precisa se atualizar.</numerusform>
            <numerusform>%n Jump Clients conectados ainda precisam se atualizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Base update that is interrupted can leave the appliance unusable. Do not restart or switch it off. Give it more time; meanwhile make the support bundle and call Technical Support.</source>
        <translation>Uma atualização da Base interrompida pode deixar o aplicativo inutilizável. Não o reinicie nem o desligue. Dê mais tempo; enquanto isso, gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Begin again? {step}</source>
        <translation>Começar novamente? {step}</translation>
    </message>
    <message>
        <source>Better have it mended first: stop here, and resume the run later. If it has to be done now, type who decided that, and why. The reason goes into the report.</source>
        <translation>É melhor resolver isso antes: pare aqui e retome a execução mais tarde. Se precisar ser feito agora, digite quem decidiu isso e por quê. O motivo vai para o relatório.</translation>
    </message>
    <message>
        <source>Continue although clients are still connected</source>
        <translation>Continuar mesmo com clientes ainda conectados</translation>
    </message>
    <message>
        <source>Continue now; the rest may have to be installed again</source>
        <translation>Continuar agora; os demais talvez precisem ser reinstalados</translation>
    </message>
    <message>
        <source>Continue; the difference goes into the report</source>
        <translation>Continuar; a diferença vai para o relatório</translation>
    </message>
    <message>
        <source>Continue; the rest follows by itself</source>
        <translation>Continuar; o resto segue por conta própria</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Corrija o arquivo; docs/command-line.md mostra um exemplo.</translation>
    </message>
    <message>
        <source>Could not be done by hand: {step}</source>
        <translation>Não pôde ser feito manualmente: {step}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Do this again? {step}</source>
        <translation>Fazer isto de novo? {step}</translation>
    </message>
    <message>
        <source>Do this on the console; the assistant then checks whether it worked.</source>
        <translation>Faça isto no console; depois o assistente verifica se deu certo.</translation>
    </message>
    <message>
        <source>Done by hand.</source>
        <translation>Feito manualmente.</translation>
    </message>
    <message>
        <source>Everything in the plan is done, except for what was left out: {what}</source>
        <translation>Tudo o que está no plano foi concluído, exceto o que foi deixado de fora: {what}</translation>
    </message>
    <message>
        <source>Everything in the plan is done.</source>
        <translation>Tudo o que está no plano foi concluído.</translation>
    </message>
    <message>
        <source>Failed last time: {step}</source>
        <translation>Falhou da última vez: {step}</translation>
    </message>
    <message>
        <source>Find out why it did not work, then resume the run: it asks you before it tries again.</source>
        <translation>Descubra por que não deu certo e depois retome a execução: ela pergunta a você antes de tentar novamente.</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Dar mais tempo</translation>
    </message>
    <message>
        <source>Give the clients more time? {step}</source>
        <translation>Dar mais tempo aos clientes? {step}</translation>
    </message>
    <message>
        <source>Go on all the same? {step}</source>
        <translation>Continuar mesmo assim? {step}</translation>
    </message>
    <message>
        <source>It has not been reached in the usual time. That alone is not an error: a slow appliance may still be at work.</source>
        <translation>O resultado não foi alcançado no tempo habitual. Isso por si só não é um erro: um aplicativo lento pode ainda estar trabalhando.</translation>
    </message>
    <message>
        <source>It is done: {done}</source>
        <translation>Está concluído: {done}</translation>
    </message>
    <message>
        <source>It is not done, and nothing is under way</source>
        <translation>Não está concluído e nada está em andamento</translation>
    </message>
    <message>
        <source>It was done earlier in this run, and is not so any more: somebody has changed it since. Find out why before you go on; what follows in this run needs it.</source>
        <translation>Isto já foi feito nesta execução e não está mais assim: alguém mudou desde então. Descubra o motivo antes de continuar; o que vem a seguir nesta execução precisa disso.</translation>
    </message>
    <message>
        <source>Left as it is: {step}</source>
        <translation>Deixado como está: {step}</translation>
    </message>
    <message>
        <source>Left out by your decision: {why}</source>
        <translation>Deixado de fora por decisão sua: {why}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Needed first for “{step}”: {need}.</source>
        <translation>Antes de “{step}” é necessário: {need}.</translation>
    </message>
    <message>
        <source>No answer yet. During this step that is expected.</source>
        <translation>Ainda sem resposta. Durante este passo isso é esperado.</translation>
    </message>
    <message>
        <source>Not agreed to: {question}</source>
        <translation>Não autorizado: {question}</translation>
    </message>
    <message>
        <source>Not confirmed: {step}</source>
        <translation>Não confirmado: {step}</translation>
    </message>
    <message>
        <source>Not everything is restored yet: {what}</source>
        <translation>Nem tudo foi restaurado ainda: {what}</translation>
    </message>
    <message>
        <source>Not reached in time: {step}</source>
        <translation>Não alcançado a tempo: {step}</translation>
    </message>
    <message>
        <source>Not waited for any longer: {step}</source>
        <translation>Não se aguarda mais: {step}</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Nada aqui pode mostrar até onde isto chegou.</translation>
    </message>
    <message>
        <source>Nothing is left to be installed that needs it.</source>
        <translation>Não resta nada a instalar que precise disso.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Nada mais é feito; a execução pode ser retomada depois.</translation>
    </message>
    <message>
        <source>On hold, next: {step}</source>
        <translation>Em pausa, a seguir: {step}</translation>
    </message>
    <message>
        <source>Open the run again and answer; nothing continues before that.</source>
        <translation>Abra a execução novamente e responda; nada continua antes disso.</translation>
    </message>
    <message>
        <source>Practice: the wait was skipped.</source>
        <translation>Prática: a espera foi pulada.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Resume the run after that.</source>
        <translation>Depois disso, retome a execução.</translation>
    </message>
    <message>
        <source>Resume the run when that is mended. To go on all the same, resume it and type the reason for it.</source>
        <translation>Retome a execução quando isso estiver resolvido. Para continuar mesmo assim, retome-a e digite o motivo.</translation>
    </message>
    <message>
        <source>Resume the run when they have updated themselves.</source>
        <translation>Retome a execução quando eles tiverem se atualizado.</translation>
    </message>
    <message>
        <source>Resume the run when you are ready.</source>
        <translation>Retome a execução quando quiser.</translation>
    </message>
    <message>
        <source>Resume the run: it begins with what is missing.</source>
        <translation>Retome a execução: ela começa pelo que falta.</translation>
    </message>
    <message>
        <source>Seen by a person: not done.</source>
        <translation>Visto por uma pessoa: não concluído.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Taken back: {step}. {state}</source>
        <translation>Desfeito: {step}. {state}</translation>
    </message>
    <message>
        <source>Takes longer than usual: {step}</source>
        <translation>Demora mais que o habitual: {step}</translation>
    </message>
    <message>
        <source>Taking back was interrupted: {step}</source>
        <translation>O desfazer foi interrompido: {step}</translation>
    </message>
    <message>
        <source>The 24 hours are over, but many clients are still on the old version. Those that miss a version may have to be installed again by hand.</source>
        <translation>As 24 horas passaram, mas muitos clientes ainda têm a versão antiga. Os que pulam uma versão talvez precisem ser reinstalados à mão.</translation>
    </message>
    <message>
        <source>The answers file {file} cannot be used.</source>
        <translation>O arquivo de respostas {file} não pode ser usado.</translation>
    </message>
    <message>
        <source>The appliance is not working on it.</source>
        <translation>O aplicativo não está trabalhando nisso.</translation>
    </message>
    <message>
        <source>The assistant cannot tell how far this has got, and does nothing until somebody can.</source>
        <translation>O assistente não consegue saber até onde isto chegou e não faz nada até que alguém saiba.</translation>
    </message>
    <message>
        <source>The assistant has no account here, so what you see counts. It goes on record with your name.</source>
        <translation>O assistente não tem conta aqui; por isso vale o que você vê. Fica registrado com o seu nome.</translation>
    </message>
    <message>
        <source>The clients need more time: {step}</source>
        <translation>Os clientes precisam de mais tempo: {step}</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance</source>
        <translation>O console mostra uma compilação diferente do aplicativo</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance.</source>
        <translation>O console mostra uma compilação diferente do aplicativo.</translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation>A diferença foi aceita.</translation>
    </message>
    <message>
        <source>The next step acts on the appliance again. Type what you see there, for instance the Base version on the page {page}. Without it the run waits.</source>
        <translation>O próximo passo volta a agir sobre o aplicativo. Digite o que você vê ali, por exemplo a versão da Base na página {page}. Sem isso, a execução espera.</translation>
    </message>
    <message>
        <source>The run can be resumed at any time.</source>
        <translation>A execução pode ser retomada a qualquer momento.</translation>
    </message>
    <message>
        <source>The sessions of those who are still connected end. The reason goes into the report.</source>
        <translation>As sessões de quem ainda está conectado terminam. O motivo vai para o relatório.</translation>
    </message>
    <message>
        <source>The wait was ended early: {reason}</source>
        <translation>A espera foi encerrada antes do prazo: {reason}</translation>
    </message>
    <message>
        <source>Their sessions end when the node is upgraded. You will be asked for the reason.</source>
        <translation>As sessões deles terminam quando o nó é atualizado. O motivo será solicitado.</translation>
    </message>
    <message>
        <source>There is no way to do this: {step}</source>
        <translation>Não há meio de fazer isto: {step}</translation>
    </message>
    <message>
        <source>This Base update was begun before, and the appliance does not show it as installed. Do not restart the appliance, and do not install again on your own: make the support bundle and call Technical Support. If they told you to install again, type who did, and why.</source>
        <translation>Esta atualização da Base já foi iniciada, e o aplicativo não a mostra como instalada. Não reinicie o aplicativo nem refaça a instalação por conta própria: gere o arquivo de suporte e contate o Suporte Técnico. Se o Suporte Técnico orientou você a instalar novamente, digite quem orientou e por quê.</translation>
    </message>
    <message>
        <source>This can only be decided on the console itself: {step}</source>
        <translation>Isto só pode ser decidido no próprio console: {step}</translation>
    </message>
    <message>
        <source>This cannot be taken back from here: {step}</source>
        <translation>Isto não pode ser desfeito daqui: {step}</translation>
    </message>
    <message>
        <source>This part of the plan is done.</source>
        <translation>Esta parte do plano está concluída.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Try again only when the cause is gone, or when Technical Support has told you to.</source>
        <translation>Tente novamente só quando a causa tiver sido eliminada ou por orientação do Suporte Técnico.</translation>
    </message>
    <message>
        <source>Wait {time} longer</source>
        <translation>Aguardar mais {time}</translation>
    </message>
    <message>
        <source>Waiting for an answer: {question}</source>
        <translation>Aguardando resposta: {question}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>Aguardando a janela de manutenção {number}, que começa em {at}</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>Aguardando até {until}: {step}</translation>
    </message>
    <message>
        <source>What do you see? {step}</source>
        <translation>O que você vê? {step}</translation>
    </message>
    <message>
        <source>What shows that it is done? {step}</source>
        <translation>O que mostra que está concluído? {step}</translation>
    </message>
    <message>
        <source>When it is over, check that you see this: {what}</source>
        <translation>Quando terminar, confira se você vê o seguinte: {what}</translation>
    </message>
    <message>
        <source>Why is this not waited for? {step}</source>
        <translation>Por que não esperar? {step}</translation>
    </message>
    <message>
        <source>You read {given}; the appliance says {expected}. Restart the console: it then updates itself.</source>
        <translation>Você leu {given}; o aplicativo informa {expected}. Inicie o console novamente: ele se atualiza nesse momento.</translation>
    </message>
    <message>
        <source>{count} At the present rate they need about {time} more.</source>
        <translation>{count} Nesse ritmo precisam de mais {time}, aproximadamente.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped at your request.</source>
        <translation>Você pediu para parar.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message numerus="yes">
        <source>%n Jump Client(s): {low} at a time take about {long}, {middle} about {medium}, {high} about {short}. That is the number divided by the limit, times {each} for each, which is an assumption. If each loads {size} (assumed, too), {all} pass through the appliance&apos;s line.</source>
        <translation>
            <numerusform>%n Jump Client: {low} por vez levam cerca de {long}, {middle} cerca de {medium}, {high} cerca de {short}. É o número dividido pelo limite, vezes {each} para cada um, o que é uma suposição. Se cada um baixar {size} (também suposto), {all} passam pela linha do aplicativo.</numerusform>
            <numerusform>%n Jump Clients: {low} por vez levam cerca de {long}, {middle} cerca de {medium}, {high} cerca de {short}. É o número dividido pelo limite, vezes {each} para cada um, o que é uma suposição. Se cada um baixar {size} (também suposto), {all} passam pela linha do aplicativo.</numerusform>
        </translation>
    </message>
    <message>
        <source>24 hours between site packages</source>
        <translation>24 horas entre pacotes de site</translation>
    </message>
    <message>
        <source>A console shows the appliance&apos;s build</source>
        <translation>Um console mostra a compilação do aplicativo</translation>
    </message>
    <message>
        <source>A console updates itself at its next start.</source>
        <translation>Um console se atualiza na próxima vez que é iniciado.</translation>
    </message>
    <message>
        <source>A data sync is forced next, and failover is broken only after it has ended well.</source>
        <translation>Em seguida força-se uma sincronização de dados, e o failover só é interrompido depois que ela terminar bem.</translation>
    </message>
    <message>
        <source>A data sync takes seconds to hours; with many recordings it takes long.</source>
        <translation>Uma sincronização de dados leva de segundos a horas; com muitas gravações, demora.</translation>
    </message>
    <message>
        <source>A second computer reached {appliance} as {host}</source>
        <translation>Um segundo computador alcançou o {appliance} como {host}</translation>
    </message>
    <message>
        <source>A second settings backup</source>
        <translation>Um segundo backup das configurações</translation>
    </message>
    <message>
        <source>A session to a remote computer can be started</source>
        <translation>É possível iniciar uma sessão com um computador remoto</translation>
    </message>
    <message>
        <source>A sync is forced next in any case. If none has ended well so far, find the reason first.</source>
        <translation>Em seguida força-se uma sincronização de qualquer modo. Se nenhuma terminou bem até agora, descubra primeiro o motivo.</translation>
    </message>
    <message>
        <source>Adapt reports and queries, update the Integration Client, then resume the run.</source>
        <translation>Adapte os relatórios e as consultas, atualize o Cliente de Integração e depois retome a execução.</translation>
    </message>
    <message>
        <source>Add the line {line}, test, and take it out again.</source>
        <translation>Acrescente a linha {line}, teste e remova-a novamente.</translation>
    </message>
    <message>
        <source>Afterwards it no longer shows the certificate of {host}</source>
        <translation>Depois, ele não mostra mais o certificado de {host}</translation>
    </message>
    <message>
        <source>All client software is installed again</source>
        <translation>Todo o software de cliente foi reinstalado</translation>
    </message>
    <message>
        <source>All client software is uninstalled</source>
        <translation>Todo o software de cliente foi desinstalado</translation>
    </message>
    <message>
        <source>All update files for {appliance} are on this computer and proven</source>
        <translation>Todos os arquivos de atualização do {appliance} estão neste computador e comprovados</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address; use {host} there. If there is none, just confirm.</source>
        <translation>Um Cliente de Integração configurado por endereço IP fica no endereço antigo; use {host} nele. Se não houver nenhum, basta confirmar.</translation>
    </message>
    <message>
        <source>An account of the old appliance is accepted on the new one</source>
        <translation>Uma conta do aplicativo antigo é aceita no novo</translation>
    </message>
    <message>
        <source>Answers cached elsewhere lead to the old appliance until they expire.</source>
        <translation>Respostas guardadas em outros caches levam ao aplicativo antigo até expirarem.</translation>
    </message>
    <message>
        <source>Are the certificate stores current on the computers you support?</source>
        <translation>Os repositórios de certificados estão atualizados nos computadores que você atende?</translation>
    </message>
    <message>
        <source>Are your own programs ready for 10.6?</source>
        <translation>Os seus programas estão prontos para a 10.6?</translation>
    </message>
    <message>
        <source>Assign the certificate to the address of the new appliance</source>
        <translation>Atribuir o certificado ao endereço do novo aplicativo</translation>
    </message>
    <message>
        <source>At its own address it serves the same certificate as the old appliance</source>
        <translation>No seu próprio endereço, ele apresenta o mesmo certificado que o aplicativo antigo</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Failover automático</translation>
    </message>
    <message>
        <source>Automatic failover is being switched off at {appliance}</source>
        <translation>O failover automático está sendo desativado no {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is being switched on at {appliance}</source>
        <translation>O failover automático está sendo ativado no {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is off at {appliance}</source>
        <translation>O failover automático está desativado no {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is on at {appliance}</source>
        <translation>O failover automático está ativado no {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is switched off at {appliance}.</source>
        <translation>O failover automático está desativado no {appliance}.</translation>
    </message>
    <message>
        <source>Back to {appliance}</source>
        <translation>Voltar ao {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are being disabled on {appliance}</source>
        <translation>As operações de backup estão sendo desativadas no {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are being enabled on {appliance}</source>
        <translation>As operações de backup estão sendo ativadas no {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are disabled on {appliance}</source>
        <translation>As operações de backup estão desativadas no {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are disabled: no appliance takes over.</source>
        <translation>As operações de backup estão desativadas: nenhum aplicativo assume.</translation>
    </message>
    <message>
        <source>Backup operations are enabled on {appliance}</source>
        <translation>As operações de backup estão ativadas no {appliance}</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave clients as they are.</source>
        <translation>Atualizações da Base e complementos de licença deixam os clientes como estão.</translation>
    </message>
    <message>
        <source>Be sure that the new version of {host} works: these are the last ones with the old version. Whoever is connected to one of them is cut off: {left}</source>
        <translation>Certifique-se de que a nova versão de {host} funciona: estes são os últimos com a versão antiga. Quem estiver conectado a um deles será desconectado: {left}</translation>
    </message>
    <message>
        <source>Be sure that the new version works. Still with the old one: {left}. Whoever is connected to one of them is cut off when it is upgraded.</source>
        <translation>Certifique-se de que a nova versão funciona. Ainda com a antiga: {left}. Quem estiver conectado a um deles será desconectado durante a atualização.</translation>
    </message>
    <message>
        <source>Both appliances have the certificate of {host}</source>
        <translation>Os dois aplicativos têm o certificado de {host}</translation>
    </message>
    <message>
        <source>Both appliances have the same {control}</source>
        <translation>Os dois aplicativos têm o mesmo valor em {control}</translation>
    </message>
    <message>
        <source>Both have the same inter-appliance key</source>
        <translation>Ambos têm a mesma chave Inter-Aplicativos</translation>
    </message>
    <message>
        <source>Both must reach each other, run the same version, and have the same {control} on the page {page}. Until failover is established, no appliance takes over.</source>
        <translation>Os dois precisam alcançar um ao outro, executar a mesma versão e ter o mesmo valor em {control}, na página {page}. Enquanto o failover não for estabelecido, nenhum aplicativo assume.</translation>
    </message>
    <message>
        <source>Both pages are opened first; then the address is disabled on {off} and at once enabled on {on}.</source>
        <translation>Primeiro são abertas as duas páginas; depois o endereço é desativado no {off} e imediatamente ativado no {on}.</translation>
    </message>
    <message>
        <source>Break failover now?</source>
        <translation>Interromper o failover agora?</translation>
    </message>
    <message>
        <source>Break the failover relationship</source>
        <translation>Interromper a relação de failover</translation>
    </message>
    <message>
        <source>Bring in the update files for {appliance}</source>
        <translation>Trazer os arquivos de atualização do {appliance}</translation>
    </message>
    <message>
        <source>Bring the root certificates of the supported computers up to date, then resume the run.</source>
        <translation>Atualize os certificados raiz dos computadores atendidos e depois retome a execução.</translation>
    </message>
    <message>
        <source>Bring the upgraded nodes back into service</source>
        <translation>Recolocar em serviço os nós atualizados</translation>
    </message>
    <message>
        <source>Bring {node} back into service</source>
        <translation>Recolocar em serviço o {node}</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Held back, and to stay as they are: {held}. Note down what you see.</source>
        <translation>Seguindo a página do fabricante {address}, instale {package} em: {nodes}. Estão retidos e devem ficar como estão: {held}. Anote o que você vê.</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Note down what you see.</source>
        <translation>Seguindo a página do fabricante {address}, instale {package} em: {nodes}. Anote o que você vê.</translation>
    </message>
    <message>
        <source>Can the Integration Client pull data from {appliance}?</source>
        <translation>O Cliente de Integração consegue extrair dados do {appliance}?</translation>
    </message>
    <message>
        <source>Can you go back if it goes wrong?</source>
        <translation>É possível voltar atrás se algo der errado?</translation>
    </message>
    <message>
        <source>Certificate, private key and chain are on this computer and verified</source>
        <translation>Certificado, chave privada e cadeia estão neste computador e comprovados</translation>
    </message>
    <message>
        <source>Change no settings on {appliance} now: they are overwritten at the first data sync after the swap.</source>
        <translation>Não altere agora as configurações do {appliance}: elas serão substituídas na primeira sincronização de dados após a troca.</translation>
    </message>
    <message>
        <source>Change the entry of {host} so that it leads to {address}.</source>
        <translation>Altere a entrada de {host} para que aponte para {address}.</translation>
    </message>
    <message>
        <source>Change the record of {host} to {address}.</source>
        <translation>Altere o registro de {host} para {address}.</translation>
    </message>
    <message>
        <source>Change them first, then resume the run.</source>
        <translation>Altere-os primeiro e depois retome a execução.</translation>
    </message>
    <message>
        <source>Check for updates on {appliance}</source>
        <translation>Verificar se há atualizações no {appliance}</translation>
    </message>
    <message>
        <source>Check on {primary} that both are in sync</source>
        <translation>Verificar no {primary} se os dois estão sincronizados</translation>
    </message>
    <message>
        <source>Check the address at the bottom of the page before you save.</source>
        <translation>Confira o endereço no fim da página antes de salvar.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet reaches {old}, with the old version.</source>
        <translation>Verifique a alteração no controlador, em cada servidor de nomes, e depois retome a execução. Quem ainda não é levado ao {new} acessa o {old}, com a versão antiga.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet works on {old}, and what they do there is not carried over.</source>
        <translation>Verifique a alteração no controlador, em todos os servidores de nomes, e retome a execução. Quem ainda não é levado ao {new} trabalha no {old}, e o que faz lá não é transferido.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the files for: {packages}.</source>
        <translation>Escolha a mídia ou a pasta com os arquivos para: {packages}.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Clients are connected to the new appliance</source>
        <translation>Há clientes conectados ao novo aplicativo</translation>
    </message>
    <message>
        <source>Compare it on the page {page} of both. Failover can be re-established only with the same value.</source>
        <translation>Compare-o na página {page} de ambos. O failover só pode ser restabelecido com o mesmo valor.</translation>
    </message>
    <message>
        <source>Compare the build that a console shows</source>
        <translation>Comparar a compilação que um console mostra</translation>
    </message>
    <message>
        <source>Compare the page {page} of both. Clients that are led to an appliance without it cannot connect.</source>
        <translation>Compare a página {page} de ambos. Clientes levados a um aplicativo sem o certificado não conseguem se conectar.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock. If it is wrong, downloads of updates, certificates and much else fail.</source>
        <translation>Compare a hora na página {page} com um relógio. Se estiver errada, o download de atualizações, os certificados e muitas outras coisas falham.</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the certificate of {host}</source>
        <translation>Confirmar que os dois aplicativos têm o certificado de {host}</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the same {control}</source>
        <translation>Confirmar que os dois aplicativos têm o mesmo valor em {control}</translation>
    </message>
    <message>
        <source>Confirm that certificate stores are current</source>
        <translation>Confirmar que os repositórios de certificados estão atualizados</translation>
    </message>
    <message>
        <source>Confirm that everything works on the new appliance</source>
        <translation>Confirmar que tudo funciona no novo aplicativo</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client is updated</source>
        <translation>Confirmar que o Cliente de Integração está atualizado</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client reaches {appliance}</source>
        <translation>Confirmar que o Cliente de Integração alcança o {appliance}</translation>
    </message>
    <message>
        <source>Confirm that the clock of {appliance} is right</source>
        <translation>Confirmar que o relógio do {appliance} está certo</translation>
    </message>
    <message>
        <source>Confirm that the new version works in production</source>
        <translation>Confirmar que a nova versão funciona em produção</translation>
    </message>
    <message>
        <source>Confirm that the page {page} has no section {section}</source>
        <translation>Confirmar que a página {page} não tem a seção {section}</translation>
    </message>
    <message>
        <source>Confirm that the page {page} of {appliance} has no section {section}</source>
        <translation>Confirmar que a página {page} do {appliance} não tem a seção {section}</translation>
    </message>
    <message>
        <source>Confirm that the release was announced</source>
        <translation>Confirmar que a versão foi anunciada</translation>
    </message>
    <message>
        <source>Confirm that the rest can be upgraded</source>
        <translation>Confirmar que o restante pode ser atualizado</translation>
    </message>
    <message>
        <source>Confirm that your own programs are ready for 10.6</source>
        <translation>Confirmar que os seus programas estão prontos para a 10.6</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue although the two are not in sync?</source>
        <translation>Continuar mesmo que os dois não estejam sincronizados?</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>Continuar sem</translation>
    </message>
    <message>
        <source>Continue without a copy of the certificate?</source>
        <translation>Continuar sem uma cópia do certificado?</translation>
    </message>
    <message>
        <source>Data is flowing from {primary} to {backup}</source>
        <translation>Os dados estão passando do {primary} para o {backup}</translation>
    </message>
    <message>
        <source>Delete the virtual machine of {old}</source>
        <translation>Excluir a máquina virtual do {old}</translation>
    </message>
    <message>
        <source>Delete {old} now?</source>
        <translation>Excluir o {old} agora?</translation>
    </message>
    <message>
        <source>Did a test session work?</source>
        <translation>A sessão de teste funcionou?</translation>
    </message>
    <message>
        <source>Did the second computer reach {appliance}?</source>
        <translation>O segundo computador alcançou o {appliance}?</translation>
    </message>
    <message>
        <source>Disable backup operations on {appliance}</source>
        <translation>Desativar as operações de backup no {appliance}</translation>
    </message>
    <message>
        <source>Distribute the packages to all nodes</source>
        <translation>Distribuir os pacotes a todos os nós</translation>
    </message>
    <message>
        <source>Do both appliances have the certificate of {host}?</source>
        <translation>Os dois aplicativos têm o certificado de {host}?</translation>
    </message>
    <message>
        <source>Do both appliances have the same {control}?</source>
        <translation>Os dois aplicativos têm o mesmo valor em {control}?</translation>
    </message>
    <message>
        <source>Do not assign it yet. Most warnings are about a certificate of the chain that is missing: export again with the whole chain, or import the missing certificates on the page {page}. The vendor&apos;s FAQ 755 has the rest.</source>
        <translation>Ainda não o atribua. A maioria dos avisos é sobre um certificado da cadeia que falta: exporte novamente com a cadeia completa, ou importe os certificados que faltam na página {page}. O restante está na FAQ 755 do fabricante.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Não reinicie nem desligue nenhum deles, por mais que demore. Se falhar, gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them. Make the support bundle and call Technical Support.</source>
        <translation>Não reinicie nem desligue nenhum deles. Gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Não reinicie nem desligue o {appliance}, por mais que demore. Se falhar, gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Make the support bundle and call Technical Support.</source>
        <translation>Não reinicie nem desligue o {appliance}. Gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Do not switch it off before the reset is complete.</source>
        <translation>Não o desligue antes que a redefinição termine.</translation>
    </message>
    <message>
        <source>Does everything work on the new appliance?</source>
        <translation>Tudo funciona no novo aplicativo?</translation>
    </message>
    <message>
        <source>Download {packages}, but install nothing.</source>
        <translation>Baixe {packages}, mas não instale nada.</translation>
    </message>
    <message>
        <source>Each can then be upgraded on its own.</source>
        <translation>Assim, cada um pode ser atualizado separadamente.</translation>
    </message>
    <message>
        <source>Each file is unchanged since it was downloaded, or was assigned by a person</source>
        <translation>Cada arquivo está inalterado desde o download ou foi associado ao pacote por uma pessoa</translation>
    </message>
    <message>
        <source>Each of them runs the Base software that it ran before: {nodes}</source>
        <translation>Cada um executa o software base que executava antes: {nodes}</translation>
    </message>
    <message>
        <source>Each of them runs the site software that it ran before: {nodes}</source>
        <translation>Cada um executa o software do site que executava antes: {nodes}</translation>
    </message>
    <message>
        <source>Each of them shows {package} as installed: {nodes}</source>
        <translation>Cada um deles mostra {package} como instalado: {nodes}</translation>
    </message>
    <message>
        <source>Enable backup operations on {appliance}</source>
        <translation>Ativar as operações de backup no {appliance}</translation>
    </message>
    <message>
        <source>Enable it on {appliance}, on the page {page}.</source>
        <translation>Ative-o no {appliance}, na página {page}.</translation>
    </message>
    <message>
        <source>Enter the same value on the page {page} of both, then resume the run.</source>
        <translation>Informe o mesmo valor na página {page} de ambos e depois retome a execução.</translation>
    </message>
    <message>
        <source>Erase {old} now?</source>
        <translation>Apagar o {old} agora?</translation>
    </message>
    <message>
        <source>Establish failover with {primary} as primary?</source>
        <translation>Estabelecer o failover com o {primary} como primário?</translation>
    </message>
    <message>
        <source>Establish it on the page {page} of the appliance that is to be primary.</source>
        <translation>Estabeleça-a na página {page} do aplicativo que deverá ser o primário.</translation>
    </message>
    <message>
        <source>Every environment is different. Work with it for as long as it takes to be sure; until then {other} still holds the old version.</source>
        <translation>Cada ambiente é diferente. Trabalhe com ela o tempo necessário para ter certeza; até lá o {other} mantém a versão antiga.</translation>
    </message>
    <message>
        <source>Every other appliance of the cluster lists as ready or as installed: {packages}</source>
        <translation>Todos os outros aplicativos do cluster listam como prontos ou como instalados: {packages}</translation>
    </message>
    <message>
        <source>Every package of the plan is listed or installed</source>
        <translation>Todos os pacotes do plano estão na lista ou instalados</translation>
    </message>
    <message>
        <source>Everybody is disconnected and comes back on the new appliance. What was changed or recorded on {old} since its last backup is not there.</source>
        <translation>Todos são desconectados e voltam no novo aplicativo. O que foi alterado ou gravado no {old} desde o último backup dele não estará no novo.</translation>
    </message>
    <message>
        <source>Everybody is disconnected and reconnects to {appliance}. Sessions end; from then on {host} runs the new version.</source>
        <translation>Todos são desconectados e se reconectam ao {appliance}. As sessões terminam; a partir daí, {host} executa a nova versão.</translation>
    </message>
    <message>
        <source>Everything on the appliance at {address} is erased: data, recordings, certificates, settings. Nothing brings it back. Right before it is pressed, or before you are asked to press it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>Tudo no aplicativo em {address} é apagado: dados, gravações, certificados, configurações. Nada os traz de volta. Imediatamente antes de acionar, ou antes de pedir que você o faça, o assistente se certifica mais uma vez de que é o aplicativo antigo.</translation>
    </message>
    <message>
        <source>Everything works on the new appliance</source>
        <translation>Tudo funciona no novo aplicativo</translation>
    </message>
    <message>
        <source>Export certificate and private key of {appliance}</source>
        <translation>Exportar certificado e chave privada do {appliance}</translation>
    </message>
    <message>
        <source>Export it on the primary, import it on the other and assign it to its address: {page}.</source>
        <translation>Exporte-o no primário, importe-o no outro e atribua-o ao endereço dele: {page}.</translation>
    </message>
    <message>
        <source>Exporting takes nothing away from the appliance. The passphrase protects the key.</source>
        <translation>A exportação não retira nada do aplicativo. A frase de segurança protege a chave.</translation>
    </message>
    <message>
        <source>Extract it, then resume the run. After the swap it can no longer be extracted.</source>
        <translation>Extraia-os e depois retome a execução. Após a troca, eles não podem mais ser extraídos.</translation>
    </message>
    <message>
        <source>Extract the session data of {appliance}</source>
        <translation>Extrair os dados de sessão do {appliance}</translation>
    </message>
    <message>
        <source>Extract the sessions since {sync}, by the Integration Client or the API. Save what comes of it as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Extraia as sessões desde {sync}, com o Cliente de Integração ou a API. Salve o resultado como {file}, mantendo a extensão, na pasta da execução ou em outro lugar, e diga onde está.</translation>
    </message>
    <message>
        <source>Failover between {primary} and {backup} is being established</source>
        <translation>O failover entre o {primary} e o {backup} está sendo estabelecido</translation>
    </message>
    <message>
        <source>Failover is established; the backup does not have the data yet. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>O failover está estabelecido; o backup ainda não tem os dados. {section}, na página Failover, informa o motivo; os aplicativos precisam alcançar um ao outro.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s set-up guide: {link}</source>
        <translation>Siga o guia de instalação do fabricante: {link}</translation>
    </message>
    <message>
        <source>For a moment both may be backup; that is expected. Nobody is served until nodes are back.</source>
        <translation>Por um momento ambos podem ser backup; isso é esperado. Ninguém é atendido até que haja nós de volta.</translation>
    </message>
    <message>
        <source>From now on the site is down for a while, and everybody who is connected is cut off. This cannot be undone.</source>
        <translation>A partir de agora o site fica fora do ar por algum tempo e todas as pessoas conectadas são desconectadas. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>From now until failover is re-established, no appliance takes over if {primary} fails. The site stays in service.</source>
        <translation>A partir de agora e até o failover ser restabelecido, nenhum aplicativo assume se o {primary} falhar. O site continua no ar.</translation>
    </message>
    <message>
        <source>Give it an address of its own, and leave the site&apos;s host name where it is.</source>
        <translation>Dê a ele um endereço próprio e deixe o nome de host do site onde está.</translation>
    </message>
    <message>
        <source>Give the clients 24 hours after {package}</source>
        <translation>Dar 24 horas aos clientes após {package}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuar mesmo assim</translation>
    </message>
    <message>
        <source>Has all client software been installed again?</source>
        <translation>Todo o software de cliente foi reinstalado?</translation>
    </message>
    <message>
        <source>Has all client software been uninstalled?</source>
        <translation>Todo o software de cliente foi desinstalado?</translation>
    </message>
    <message>
        <source>Has the new version proven itself in production?</source>
        <translation>A nova versão se mostrou confiável em produção?</translation>
    </message>
    <message>
        <source>Has {brand} told you that the update is ready?</source>
        <translation>{brand} informou que a atualização está pronta?</translation>
    </message>
    <message>
        <source>Have it configured by host name, then resume the run.</source>
        <translation>Configure-o pelo nome de host e depois retome a execução.</translation>
    </message>
    <message>
        <source>Have the same page of {on} open already; tick it there and save at once.</source>
        <translation>Deixe já aberta a mesma página do {on}; marque a caixa ali e salve imediatamente.</translation>
    </message>
    <message>
        <source>Hold a test session</source>
        <translation>Fazer uma sessão de teste</translation>
    </message>
    <message>
        <source>Hold nodes back</source>
        <translation>Reter nós</translation>
    </message>
    <message>
        <source>Hold {node} back</source>
        <translation>Reter: {node}</translation>
    </message>
    <message>
        <source>If a licence agreement is shown, read it and accept it; only then is anything installed.</source>
        <translation>Se aparecer um contrato de licença, leia-o e aceite-o; só então algo é instalado.</translation>
    </message>
    <message>
        <source>If it did not work, make the support bundle and call Technical Support before you continue.</source>
        <translation>Se não funcionar, gere o arquivo de suporte e contate o Suporte Técnico antes de continuar.</translation>
    </message>
    <message>
        <source>If it fails, leave the appliance as it is, make the support bundle and call Technical Support.</source>
        <translation>Se falhar, deixe o aplicativo como está, gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>If it no longer answers at {address}, it lost its address with the reset: use its own screen or its power button.</source>
        <translation>Se ele não responder mais em {address}, perdeu o endereço com a redefinição: use a tela dele ou o botão de energia.</translation>
    </message>
    <message>
        <source>If only one of them is separated, press {control} on the page {page} of the other as well.</source>
        <translation>Se só um dos dois estiver separado, clique em {control} também na página {page} do outro.</translation>
    </message>
    <message>
        <source>If root certificates are outdated there, most Jump Clients may show as offline after the upgrade. Computers that receive system updates regularly are fine.</source>
        <translation>Se os certificados raiz estiverem desatualizados neles, a maioria dos Jump Clients pode aparecer como offline após a atualização. Computadores que recebem atualizações do sistema com regularidade estão em ordem.</translation>
    </message>
    <message>
        <source>If the test fails, the site stays where it is: nothing has been swapped yet.</source>
        <translation>Se o teste falhar, o site fica onde está: nada foi trocado ainda.</translation>
    </message>
    <message>
        <source>If the upgrade fails and the key is lost, {host} stays unreachable until there is a new one.</source>
        <translation>Se a atualização falhar e a chave for perdida, {host} fica inacessível até que haja uma nova.</translation>
    </message>
    <message>
        <source>Import the certificate of {host} on the new appliance</source>
        <translation>Importar o certificado de {host} no novo aplicativo</translation>
    </message>
    <message>
        <source>Install all client software again</source>
        <translation>Reinstalar todo o software de cliente</translation>
    </message>
    <message>
        <source>Install nothing from that page. Upgrade in stages, as the vendor describes it.</source>
        <translation>Não instale nada a partir dessa página. Atualize por etapas, como o fabricante descreve.</translation>
    </message>
    <message>
        <source>Install the new appliance</source>
        <translation>Instalar o novo aplicativo</translation>
    </message>
    <message>
        <source>Install what is missing, then resume the run.</source>
        <translation>Instale o que falta e depois retome a execução.</translation>
    </message>
    <message>
        <source>Install {package} on these: {nodes}</source>
        <translation>Instalar {package} em: {nodes}</translation>
    </message>
    <message>
        <source>Install {package} on {appliance}</source>
        <translation>Instalar {package} no {appliance}</translation>
    </message>
    <message>
        <source>Installers made before: no longer work and are made again</source>
        <translation>Instaladores criados antes: deixam de funcionar e são criados de novo</translation>
    </message>
    <message>
        <source>Is the Integration Client updated?</source>
        <translation>O Cliente de Integração está atualizado?</translation>
    </message>
    <message>
        <source>Is the clock of {appliance} right?</source>
        <translation>O relógio do {appliance} está certo?</translation>
    </message>
    <message>
        <source>Is the page {page} of {appliance} without a section {section}?</source>
        <translation>A página {page} do {appliance} está sem a seção {section}?</translation>
    </message>
    <message>
        <source>Is the page {page} without a section {section}?</source>
        <translation>A página {page} está sem a seção {section}?</translation>
    </message>
    <message>
        <source>Is the site prepared for the clients that update themselves?</source>
        <translation>O site está preparado para os clientes que se atualizam sozinhos?</translation>
    </message>
    <message>
        <source>Is {old} on its way back?</source>
        <translation>O {old} está a caminho de volta?</translation>
    </message>
    <message>
        <source>It accepted no new client connections before the upgrade either. If that was meant, take it out of service again.</source>
        <translation>Ele já não aceitava novas conexões de clientes antes da atualização. Se isso era intencional, retire-o de serviço novamente.</translation>
    </message>
    <message>
        <source>It answers at {address}</source>
        <translation>Ele responde em {address}</translation>
    </message>
    <message>
        <source>It answers at {address} already.</source>
        <translation>Ele já responde em {address}.</translation>
    </message>
    <message>
        <source>It holds data, not an error page</source>
        <translation>Ele contém dados, não uma página de erro</translation>
    </message>
    <message>
        <source>It is a backup, not an error page</source>
        <translation>É um backup, não uma página de erro</translation>
    </message>
    <message>
        <source>It is erased and switched off: there is no hurry.</source>
        <translation>Está apagado e desligado: não há pressa.</translation>
    </message>
    <message>
        <source>It is left wholly alone: it neither installs nor catches up by itself.</source>
        <translation>Ele fica totalmente de fora: não instala nada nem se atualiza depois por conta própria.</translation>
    </message>
    <message>
        <source>It is restored at the next start of the program, or by {command}.</source>
        <translation>Ele é restaurado na próxima vez que o programa for iniciado ou com {command}.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves</source>
        <translation>É o certificado que o aplicativo apresenta</translation>
    </message>
    <message>
        <source>It is updated before the appliance: the new one also works with older versions. Before that, reports and queries on its database must take session.lsid as text. It needs Enterprise licences. If there is none, just confirm.</source>
        <translation>Ele é atualizado antes do aplicativo: o novo também funciona com versões anteriores. Antes disso, os relatórios e as consultas no banco de dados dele precisam aceitar session.lsid como texto. Ele exige licenças Enterprise. Se não houver nenhum, basta confirmar.</translation>
    </message>
    <message>
        <source>It must be the old appliance: its GUID is compared, and who runs the site now.</source>
        <translation>Tem de ser o aplicativo antigo: o GUID dele é comparado, e verifica-se onde o site está em execução agora.</translation>
    </message>
    <message>
        <source>It needs none.</source>
        <translation>Não precisa de nenhum.</translation>
    </message>
    <message>
        <source>It runs {version} already.</source>
        <translation>Já executa {version}.</translation>
    </message>
    <message>
        <source>It runs {version} already: nothing is installed on it.</source>
        <translation>Já executa a versão {version}: nada é instalado nele.</translation>
    </message>
    <message>
        <source>It shows {package} as installed</source>
        <translation>{package} aparece como instalado</translation>
    </message>
    <message>
        <source>It takes no new connections, and whoever is still connected to it is cut off; the other nodes carry the site.</source>
        <translation>Ele não aceita novas conexões, e quem ainda estiver conectado a ele será desconectado; os outros nós mantêm o site no ar.</translation>
    </message>
    <message>
        <source>Its GUID and its certificate of then are others than those of the new appliance</source>
        <translation>O GUID e o certificado de então são diferentes dos do novo aplicativo</translation>
    </message>
    <message>
        <source>Its SHA-256 is on record</source>
        <translation>O SHA-256 dele está registrado</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box cleared</source>
        <translation>A página Atualizações dele mostra a caixa desmarcada</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box ticked</source>
        <translation>A página Atualizações dele mostra a caixa marcada</translation>
    </message>
    <message>
        <source>Its status is good</source>
        <translation>O status dela está em ordem</translation>
    </message>
    <message>
        <source>Lead {host} to the new appliance now?</source>
        <translation>Levar {host} ao novo aplicativo agora?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Leave the appliance as it is. Make the support bundle and call Technical Support.</source>
        <translation>Deixe o aplicativo como está. Gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Leave them as they are. Make the support bundle and call Technical Support.</source>
        <translation>Deixe-os como estão. Gere o arquivo de suporte e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Leave this node out</source>
        <translation>Deixar este nó de fora</translation>
    </message>
    <message>
        <source>Let the nodes that were held back take part again</source>
        <translation>Fazer os nós retidos participarem novamente</translation>
    </message>
    <message>
        <source>Let {node} install with the others again</source>
        <translation>Fazer instalar novamente com os demais: {node}</translation>
    </message>
    <message>
        <source>Look at each of them: {nodes}. What you can tell the people there: {announcement}</source>
        <translation>Verifique cada um: {nodes}. O que você pode dizer a quem está conectado: {announcement}</translation>
    </message>
    <message>
        <source>Looking whether {primary} and {backup} are in sync</source>
        <translation>Verificando se o {primary} e o {backup} estão sincronizados</translation>
    </message>
    <message>
        <source>Lower “{limit}”: many Jump Clients that update at once can overload appliance and network. Check there that their automatic upgrades are not disabled. If you have extractable consoles, download their new MSI now and keep the old one.</source>
        <translation>Reduza “{limit}”: muitos Jump Clients que se atualizam ao mesmo tempo podem sobrecarregar o aplicativo e a rede. Verifique ali se as atualizações automáticas deles não estão desativadas. Se você usa consoles extraíveis, baixe agora o novo MSI deles e guarde o antigo.</translation>
    </message>
    <message>
        <source>Maintenance window {number} begins {at}</source>
        <translation>A janela de manutenção {number} começa em {at}</translation>
    </message>
    <message>
        <source>Maintenance window {number} has begun</source>
        <translation>A janela de manutenção {number} começou</translation>
    </message>
    <message>
        <source>Major releases come on a schedule and are announced by e-mail. Start only after that.</source>
        <translation>As versões principais seguem um cronograma e são anunciadas por e-mail. Comece só depois disso.</translation>
    </message>
    <message>
        <source>Make new installers first: those from before the upgrade no longer work. Begin with one console and one Jump Client, and continue with the rest once both work.</source>
        <translation>Primeiro gere novos instaladores: os anteriores à atualização não funcionam mais. Comece com um console e um Jump Client e continue com o resto quando ambos funcionarem.</translation>
    </message>
    <message>
        <source>Make the plan again: then its certificate is compared, and its GUID is on record.</source>
        <translation>Refaça o plano: assim o certificado é comparado e o GUID fica registrado.</translation>
    </message>
    <message>
        <source>Make {appliance} primary now?</source>
        <translation>Tornar o {appliance} o primário agora?</translation>
    </message>
    <message>
        <source>Make {new} primary and {old} backup</source>
        <translation>Tornar o {new} primário e o {old} backup</translation>
    </message>
    <message>
        <source>Most pages disappear from the console of the backup; that is expected.</source>
        <translation>A maioria das páginas some do console do backup; isso é esperado.</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: all go to the last version in one step, and some may have to be installed again.</source>
        <translation>Nenhum cliente está conectado ao backup enquanto ele é atualizado: todos vão de uma vez para a última versão, e alguns podem ter de ser reinstalados.</translation>
    </message>
    <message>
        <source>No connected Jump Client needs the update any more</source>
        <translation>Nenhum Jump Client conectado precisa mais da atualização</translation>
    </message>
    <message>
        <source>No customer client and no representative console is connected to these nodes</source>
        <translation>Nenhum cliente em atendimento nem console de suporte técnico está conectado a estes nós</translation>
    </message>
    <message>
        <source>No customer client and no representative console is left on: {nodes}</source>
        <translation>Nenhum cliente em atendimento nem console de suporte técnico restante em: {nodes}</translation>
    </message>
    <message>
        <source>No settings backup holds them. The key is backed up on the page {page} of the old appliance; recordings that you need have to be fetched before it is erased or deleted.</source>
        <translation>Nenhum backup de configurações os contém. A chave é salva na página {page} do aplicativo antigo; as gravações de que você precisa têm de ser obtidas antes que ele seja apagado ou excluído.</translation>
    </message>
    <message>
        <source>No warning is shown for it</source>
        <translation>Nenhum aviso é mostrado para ele</translation>
    </message>
    <message>
        <source>Nobody can be supported through this site until the clients are installed again. Consoles, Jump Clients, Jumpoints, Buttons and agents: go through the list and leave none.</source>
        <translation>Ninguém pode ser atendido por este site até que os clientes sejam reinstalados. Consoles, Jump Clients, Jumpoints, Buttons e agentes: percorra a lista e não deixe nenhum.</translation>
    </message>
    <message>
        <source>Nobody is connected to {old}</source>
        <translation>Ninguém está conectado ao {old}</translation>
    </message>
    <message>
        <source>Nobody is connected to {old} any more</source>
        <translation>Ninguém mais está conectado ao {old}</translation>
    </message>
    <message>
        <source>Nodes already under way are finished first; no other one is begun until you have decided.</source>
        <translation>Os nós já em andamento são concluídos primeiro; nenhum outro é iniciado até que você decida.</translation>
    </message>
    <message>
        <source>Not all that were held back are as they were. What now?</source>
        <translation>Nem todos os retidos estão como estavam. E agora?</translation>
    </message>
    <message>
        <source>Nothing answers at {address} any more</source>
        <translation>Nada mais responde em {address}</translation>
    </message>
    <message>
        <source>Nothing is deleted from here. Compare name and address of the machine in the hypervisor.</source>
        <translation>Nada é excluído daqui. Compare o nome e o endereço da máquina no hipervisor.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. Each node keeps the packages until it is upgraded.</source>
        <translation>Nada é instalado com isso. Cada nó guarda os pacotes até ser atualizado.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. If it shows something else, do not go on: look at the boxes again.</source>
        <translation>Isso não instala nada. Se mostrar outra coisa, não continue: verifique as caixas novamente.</translation>
    </message>
    <message>
        <source>Nothing is installed yet. All nodes must be reachable from the master and have enough free space.</source>
        <translation>Nada foi instalado ainda. Todos os nós precisam estar acessíveis a partir do nó mestre e ter espaço livre suficiente.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, and the site runs on the old appliance as before. Resume the run with the right password, or restore on the console and confirm it here.</source>
        <translation>Nada se perdeu: o backup está na pasta da execução, e o site está em execução no aplicativo antigo como antes. Retome a execução com a senha correta, ou restaure no console e confirme aqui.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Nada mais é feito; a execução pode ser retomada depois.</translation>
    </message>
    <message>
        <source>Nothing more is pressed from here. Look at the page {page} of the appliance at {address}, and compare its GUID, before you do anything there.</source>
        <translation>Nada mais é acionado daqui. Veja a página {page} do aplicativo em {address} e compare o GUID antes de fazer qualquer coisa lá.</translation>
    </message>
    <message>
        <source>On a second computer, point {host} to {address} in its hosts file; the portable script does that and restores the file. Start a representative console there and hold a session.</source>
        <translation>Em um segundo computador, aponte {host} para {address} no arquivo host; o script portátil faz isso e restaura o arquivo. Inicie ali um console de suporte técnico e faça uma sessão.</translation>
    </message>
    <message>
        <source>On earlier versions the primary then stops new client connections to all traffic nodes by itself; the assistant looks, and brings them back.</source>
        <translation>Em versões anteriores, o primário então bloqueia por conta própria novas conexões de clientes a todos os nós de tráfego; o assistente verifica e os coloca de volta em serviço.</translation>
    </message>
    <message>
        <source>One of them must be primary. On the page {page} of {appliance} press {control}, or go back to {old}.</source>
        <translation>Um deles precisa ser primário. Na página {page} do {appliance}, clique em {control} ou volte para o {old}.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Its hosts file is restored right after the test.</source>
        <translation>Só este computador é afetado. O arquivo host dele é restaurado logo após o teste.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Take the line out again right after the test.</source>
        <translation>Só este computador é afetado. Remova a linha logo após o teste.</translation>
    </message>
    <message>
        <source>Open it by its own address, {address}, and by no other.</source>
        <translation>Abra-o pelo próprio endereço, {address}, e por nenhum outro.</translation>
    </message>
    <message>
        <source>Opened by {host}, the page {page} shows the same GUID as at the address of {appliance}</source>
        <translation>Aberta por {host}, a página {page} mostra o mesmo GUID que no endereço do {appliance}</translation>
    </message>
    <message>
        <source>Otherwise the backup might take over while the primary restarts.</source>
        <translation>Caso contrário, o backup poderia assumir enquanto o primário reinicia.</translation>
    </message>
    <message>
        <source>Pack it, put the vendor&apos;s return label on the parcel and call the carrier. Without a label ask Technical Support for one. If it stays with you, just confirm.</source>
        <translation>Embale-o, cole a etiqueta de devolução do fabricante no pacote e chame a transportadora. Sem etiqueta, peça uma ao Suporte Técnico. Se ele ficar com você, basta confirmar.</translation>
    </message>
    <message>
        <source>Packages for the new appliance</source>
        <translation>Pacotes para o novo aplicativo</translation>
    </message>
    <message>
        <source>Point the DNS record of {host} to {appliance}</source>
        <translation>Apontar o registro DNS de {host} para o {appliance}</translation>
    </message>
    <message>
        <source>Point the NAT entry of {host} to {appliance}</source>
        <translation>Apontar a entrada NAT de {host} para o {appliance}</translation>
    </message>
    <message>
        <source>Prepare for the clients that update themselves</source>
        <translation>Preparar o site para os clientes que se atualizam sozinhos</translation>
    </message>
    <message>
        <source>Press {control} on {appliance}, and wait</source>
        <translation>Pressionar {control} no {appliance} e aguardar</translation>
    </message>
    <message>
        <source>Protected by a password. Recordings and large files of the file store are never part of it.</source>
        <translation>Com senha. Gravações e arquivos grandes do repositório de arquivos nunca fazem parte dele.</translation>
    </message>
    <message>
        <source>Re-establish failover: {primary} primary, {backup} backup</source>
        <translation>Restabelecer o failover: {primary} primário, {backup} backup</translation>
    </message>
    <message>
        <source>Recordings, and the Vault encryption key</source>
        <translation>Gravações e a chave de criptografia do Vault</translation>
    </message>
    <message>
        <source>Reset {old} to factory defaults</source>
        <translation>Redefinir o {old} aos padrões de fábrica</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance now?</source>
        <translation>Restaurar o backup no novo aplicativo agora?</translation>
    </message>
    <message>
        <source>Restore the settings backup on the new appliance</source>
        <translation>Restaurar o backup das configurações no novo aplicativo</translation>
    </message>
    <message>
        <source>Save the file as {file} in the run&apos;s folder, or anywhere, and say where it is.</source>
        <translation>Salve o arquivo como {file} na pasta da execução, ou em outro lugar, e indique onde ele está.</translation>
    </message>
    <message>
        <source>Save the file as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Salve o arquivo como {file}, mantendo a extensão, na pasta da execução ou em outro lugar, e indique onde ele está.</translation>
    </message>
    <message>
        <source>See the Updates page of the ones that are named, and ask Technical Support.</source>
        <translation>Veja a página Atualizações dos que foram indicados e pergunte ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>Send {old} back</source>
        <translation>Devolver o {old}</translation>
    </message>
    <message>
        <source>Sessions under way on them continue; new ones go through the other nodes.</source>
        <translation>As sessões em andamento neles continuam; as novas passam pelos outros nós.</translation>
    </message>
    <message>
        <source>Set an NTP server: {page}. Then resume the run.</source>
        <translation>Defina um servidor NTP: {page}. Depois retome a execução.</translation>
    </message>
    <message>
        <source>Set how many Jump Clients may update at once, then resume the run.</source>
        <translation>Defina quantos Jump Clients podem se atualizar ao mesmo tempo e depois retome a execução.</translation>
    </message>
    <message>
        <source>Shut the machine with the address {address} down, compare its name and address, then delete it with its disks.</source>
        <translation>Desligue a máquina com o endereço {address}, compare o nome e o endereço e exclua-a com os discos.</translation>
    </message>
    <message>
        <source>Shut {old} down</source>
        <translation>Desligar o {old}</translation>
    </message>
    <message>
        <source>Sign in as {user} with {password}. If the console wants a new password, choose one first.</source>
        <translation>Entre como {user} com {password}. Se o console pedir uma nova senha, escolha uma primeiro.</translation>
    </message>
    <message>
        <source>Start a console, sign in and open {page}. Type or paste the version and build it shows.</source>
        <translation>Inicie um console, faça logon e abra {page}. Digite ou cole a versão e a compilação exibidas.</translation>
    </message>
    <message>
        <source>Start a session to a remote computer: see its screen, move its mouse, end the session.</source>
        <translation>Inicie uma sessão com um computador remoto: veja a tela, mova o mouse, encerre a sessão.</translation>
    </message>
    <message>
        <source>Still with the old version: {left}</source>
        <translation>Ainda com a versão antiga: {left}</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Switch automatic failover off at {appliance}</source>
        <translation>Desativar o failover automático no {appliance}</translation>
    </message>
    <message>
        <source>Switch automatic failover on again at {appliance}</source>
        <translation>Reativar o failover automático no {appliance}</translation>
    </message>
    <message>
        <source>Switch the shared address from {off} to {on}</source>
        <translation>Transferir o endereço compartilhado do {off} para o {on}</translation>
    </message>
    <message>
        <source>Synchronise the cluster from {appliance}</source>
        <translation>Sincronizar o cluster a partir do {appliance}</translation>
    </message>
    <message>
        <source>Synchronise {backup} with {primary}</source>
        <translation>Sincronizar o {backup} com o {primary}</translation>
    </message>
    <message>
        <source>Take a new settings backup of {appliance}</source>
        <translation>Fazer um novo backup das configurações do {appliance}</translation>
    </message>
    <message>
        <source>Take a settings backup of {appliance}</source>
        <translation>Fazer um backup das configurações do {appliance}</translation>
    </message>
    <message>
        <source>Take a snapshot of every virtual appliance of {host} now, or be sure of the backups that you have. An appliance that was upgraded cannot be taken back otherwise.</source>
        <translation>Crie agora um snapshot de cada aplicativo virtual de {host} ou certifique-se dos backups que você tem. De outra forma, um aplicativo atualizado não pode voltar atrás.</translation>
    </message>
    <message>
        <source>Take snapshots of the virtual appliances</source>
        <translation>Criar snapshots dos aplicativos virtuais</translation>
    </message>
    <message>
        <source>Take the first half of the nodes out of service now?</source>
        <translation>Retirar de serviço agora a primeira metade dos nós?</translation>
    </message>
    <message>
        <source>Take the line for {host} out of the hosts file again.</source>
        <translation>Remova do arquivo host a linha de {host}.</translation>
    </message>
    <message>
        <source>Take them, then resume the run.</source>
        <translation>Crie-os e depois retome a execução.</translation>
    </message>
    <message>
        <source>Take {host} down now?</source>
        <translation>Tirar {host} do ar agora?</translation>
    </message>
    <message>
        <source>Technical Support mails a link to each file: ask for the files of {appliance}, download all of them, and keep two copies until everything is installed.</source>
        <translation>O Suporte Técnico envia um link para cada arquivo: peça os arquivos do {appliance}, baixe todos e guarde duas cópias até que tudo esteja instalado.</translation>
    </message>
    <message>
        <source>Test by the hosts file</source>
        <translation>Teste pelo arquivo host</translation>
    </message>
    <message>
        <source>Test {appliance} from a second computer</source>
        <translation>Testar o {appliance} a partir de um segundo computador</translation>
    </message>
    <message>
        <source>Test {appliance} from this computer by the hosts file</source>
        <translation>Testar o {appliance} a partir deste computador pelo arquivo host</translation>
    </message>
    <message>
        <source>The Failover page shows it</source>
        <translation>A página Failover mostra isso</translation>
    </message>
    <message>
        <source>The GUID shows that {appliance} answers</source>
        <translation>O GUID mostra que o {appliance} responde</translation>
    </message>
    <message>
        <source>The Integration Client is updated</source>
        <translation>O Cliente de Integração está atualizado</translation>
    </message>
    <message>
        <source>The Integration Client reaches {appliance}</source>
        <translation>O Cliente de Integração alcança o {appliance}</translation>
    </message>
    <message>
        <source>The Jump Clients are updating themselves</source>
        <translation>Os Jump Clients estão se atualizando</translation>
    </message>
    <message>
        <source>The Jump Clients have been watched</source>
        <translation>Os Jump Clients foram acompanhados</translation>
    </message>
    <message>
        <source>The appliance does not reach the vendor. Its files are downloaded elsewhere with its Appliance Download Key and carried here. Keep the medium until everything is installed: what was downloaded is not offered again.</source>
        <translation>O aplicativo não alcança o fabricante. Os arquivos são baixados em outro lugar com o Código de Download de Appliance dele e trazidos para cá. Guarde a mídia até que tudo esteja instalado: o que foi baixado não é oferecido novamente.</translation>
    </message>
    <message>
        <source>The appliance reports version {version}</source>
        <translation>O aplicativo informa a versão {version}</translation>
    </message>
    <message>
        <source>The appliances are looked at again.</source>
        <translation>Os aplicativos são verificados novamente.</translation>
    </message>
    <message>
        <source>The appliances that were held back are being looked at</source>
        <translation>Os aplicativos retidos estão sendo verificados</translation>
    </message>
    <message>
        <source>The authoritative name servers answer {address}</source>
        <translation>Os servidores de nomes autoritativos respondem {address}</translation>
    </message>
    <message>
        <source>The backup is the one that this run took</source>
        <translation>O backup é o que esta execução fez</translation>
    </message>
    <message>
        <source>The build under {page} equals the appliance&apos;s</source>
        <translation>A compilação em {page} é igual à do aplicativo</translation>
    </message>
    <message>
        <source>The certificate chain is complete</source>
        <translation>A cadeia de certificado está completa</translation>
    </message>
    <message>
        <source>The certificate chain is served completely</source>
        <translation>A cadeia de certificado é apresentada por completo</translation>
    </message>
    <message>
        <source>The certificate is being assigned on the new appliance</source>
        <translation>O certificado está sendo atribuído no novo aplicativo</translation>
    </message>
    <message>
        <source>The certificate is being imported on the new appliance</source>
        <translation>O certificado está sendo importado no novo aplicativo</translation>
    </message>
    <message>
        <source>The certificate of {appliance} is being exported</source>
        <translation>O certificado do {appliance} está sendo exportado</translation>
    </message>
    <message>
        <source>The certificate stores are current</source>
        <translation>Os repositórios de certificados estão atualizados</translation>
    </message>
    <message>
        <source>The clients are coming over to the new appliance</source>
        <translation>Os clientes estão passando para o novo aplicativo</translation>
    </message>
    <message>
        <source>The clients are leaving the nodes that were taken out of service</source>
        <translation>Os clientes estão deixando os nós retirados de serviço</translation>
    </message>
    <message>
        <source>The clients are updating themselves to {package}</source>
        <translation>Os clientes estão se atualizando para {package}</translation>
    </message>
    <message>
        <source>The clients had 24 hours after {package}</source>
        <translation>Os clientes tiveram 24 horas após {package}</translation>
    </message>
    <message>
        <source>The clock of {appliance} is right</source>
        <translation>O relógio do {appliance} está certo</translation>
    </message>
    <message>
        <source>The cluster is being synchronised from {appliance}</source>
        <translation>O cluster está sendo sincronizado a partir do {appliance}</translation>
    </message>
    <message>
        <source>The cluster is synchronised from {appliance}</source>
        <translation>O cluster está sincronizado a partir do {appliance}</translation>
    </message>
    <message>
        <source>The cluster reports for each of them that it accepts no new client connections</source>
        <translation>O cluster informa, para cada um, que ele não aceita novas conexões de clientes</translation>
    </message>
    <message>
        <source>The cluster reports that it accepts new client connections</source>
        <translation>O cluster informa que ele aceita novas conexões de clientes</translation>
    </message>
    <message>
        <source>The console /login of {appliance} lets you sign in</source>
        <translation>O console /login do {appliance} permite fazer logon</translation>
    </message>
    <message>
        <source>The console answers again and lets you sign in</source>
        <translation>O console responde novamente e permite fazer logon</translation>
    </message>
    <message>
        <source>The data sync flows from {primary} to {backup}: what {backup} holds is overwritten.</source>
        <translation>Os dados vão do {primary} para o {backup}: o que o {backup} contém é substituído.</translation>
    </message>
    <message>
        <source>The decision goes into the report.</source>
        <translation>A decisão vai para o relatório.</translation>
    </message>
    <message>
        <source>The decision goes into the report. The node accepts no new client connections until you see to it.</source>
        <translation>A decisão consta do relatório. O nó não aceita novas conexões de clientes até que você cuide dele.</translation>
    </message>
    <message>
        <source>The failover relationship is broken.</source>
        <translation>A relação de failover está interrompida.</translation>
    </message>
    <message>
        <source>The file opens with the passphrase</source>
        <translation>O arquivo abre com a frase de segurança</translation>
    </message>
    <message>
        <source>The first sign-in to {console} of the new appliance is {user} / {password}, in every language. Afterwards the accounts of the old appliance are valid there.</source>
        <translation>O primeiro acesso a {console} do novo aplicativo é {user} / {password}, em qualquer idioma. Depois, valem lá as contas do aplicativo antigo.</translation>
    </message>
    <message>
        <source>The guide for this version has none: the version is checked before the swap, consoles and sessions in production.</source>
        <translation>O guia desta versão não o prevê: a versão é verificada antes da troca; os consoles e as sessões, em produção.</translation>
    </message>
    <message>
        <source>The health check reports good health</source>
        <translation>A verificação de integridade responde bem</translation>
    </message>
    <message>
        <source>The hosts file is as before</source>
        <translation>O arquivo host está como antes</translation>
    </message>
    <message>
        <source>The hosts file of this computer leads {host} to {appliance}.</source>
        <translation>O arquivo host deste computador aponta {host} para o {appliance}.</translation>
    </message>
    <message>
        <source>The last cluster sync ended after the click</source>
        <translation>A última sincronização do cluster terminou depois do clique</translation>
    </message>
    <message>
        <source>The last data sync ended after the click</source>
        <translation>A última sincronização de dados terminou depois do clique</translation>
    </message>
    <message>
        <source>The names cover {host}, and the dates are valid</source>
        <translation>Os nomes abrangem {host}, e as datas são válidas</translation>
    </message>
    <message>
        <source>The new appliance answers at its own address</source>
        <translation>O novo aplicativo responde no seu próprio endereço</translation>
    </message>
    <message>
        <source>The new appliance has the certificate of {host}</source>
        <translation>O novo aplicativo tem o certificado de {host}</translation>
    </message>
    <message>
        <source>The new appliance holds the data of {old}</source>
        <translation>O novo aplicativo contém os dados do {old}</translation>
    </message>
    <message>
        <source>The new appliance runs {host}</source>
        <translation>{host} está em execução no novo aplicativo</translation>
    </message>
    <message>
        <source>The new appliance serves the certificate of {host}</source>
        <translation>O novo aplicativo apresenta o certificado de {host}</translation>
    </message>
    <message>
        <source>The new version works in production</source>
        <translation>A nova versão funciona em produção</translation>
    </message>
    <message>
        <source>The node is looked at first.</source>
        <translation>O nó é verificado primeiro.</translation>
    </message>
    <message>
        <source>The packages are being distributed to all nodes</source>
        <translation>Os pacotes estão sendo distribuídos a todos os nós</translation>
    </message>
    <message>
        <source>The packages are on all nodes, ready to be installed</source>
        <translation>Os pacotes estão em todos os nós, prontos para instalar</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}</source>
        <translation>A página {page} não tem a seção {section}</translation>
    </message>
    <message>
        <source>The page {page} lists it, issued to {host}</source>
        <translation>A página {page} o lista, emitido para {host}</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no section {section}</source>
        <translation>A página {page} do {appliance} não tem a seção {section}</translation>
    </message>
    <message>
        <source>The page {page} shows it</source>
        <translation>A página {page} mostra isso</translation>
    </message>
    <message>
        <source>The page {page} tells the reason. The master must be able to reach all nodes; then try again.</source>
        <translation>A página {page} informa o motivo. O nó mestre precisa alcançar todos os nós; depois, tente novamente.</translation>
    </message>
    <message>
        <source>The pair is as before. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>O par está como antes. {section}, na página Failover, informa o motivo; os aplicativos precisam alcançar um ao outro.</translation>
    </message>
    <message>
        <source>The primary and the nodes that take part are upgraded together. Everybody who is connected to them is cut off, and how long the site is down has not been published. This cannot be undone.</source>
        <translation>O primário e os nós que participam são atualizados juntos. Quem estiver conectado a eles será desconectado, e não está publicado por quanto tempo o site fica fora do ar. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate</source>
        <translation>A chave privada pertence ao certificado</translation>
    </message>
    <message>
        <source>The public address stays the same; only its target changes.</source>
        <translation>O endereço público permanece o mesmo; só o destino dele muda.</translation>
    </message>
    <message>
        <source>The public documentation ends here. Follow the vendor&apos;s page from here on, and ask Technical Support if you are unsure. The assistant presses nothing; it watches the versions and tells what is still missing.</source>
        <translation>A documentação pública termina aqui. Daqui em diante, siga a página do fabricante e, em caso de dúvida, pergunte ao Suporte Técnico. O assistente não pressiona nada; ele acompanha as versões e diz o que ainda falta.</translation>
    </message>
    <message>
        <source>The release was announced</source>
        <translation>A versão foi anunciada</translation>
    </message>
    <message>
        <source>The rest can be upgraded</source>
        <translation>O restante pode ser atualizado</translation>
    </message>
    <message>
        <source>The right certificate is served for {host}</source>
        <translation>O certificado correto é apresentado para {host}</translation>
    </message>
    <message>
        <source>The role of {appliance} is “none”</source>
        <translation>O papel do {appliance} é “nenhum”</translation>
    </message>
    <message>
        <source>The same appliance answers, with the same certificate</source>
        <translation>O mesmo aplicativo responde, com o mesmo certificado</translation>
    </message>
    <message>
        <source>The second computer&apos;s result file, or your confirmation</source>
        <translation>O arquivo do resultado do segundo computador ou a sua confirmação</translation>
    </message>
    <message>
        <source>The section {section} shows who takes part</source>
        <translation>A seção {section} mostra quem participa</translation>
    </message>
    <message>
        <source>The server through which you are connected to {host} is about to be upgraded. Please finish your session soon and sign in again: you will be connected through another server.</source>
        <translation>O servidor pelo qual você está conectado a {host} será atualizado em breve. Encerre sua sessão logo e entre novamente: você será conectado por outro servidor.</translation>
    </message>
    <message>
        <source>The session data of {appliance} is being extracted</source>
        <translation>Os dados de sessão do {appliance} estão sendo extraídos</translation>
    </message>
    <message>
        <source>The session data of {appliance} is on this computer</source>
        <translation>Os dados de sessão do {appliance} estão neste computador</translation>
    </message>
    <message>
        <source>The settings backup is being restored on the new appliance</source>
        <translation>O backup das configurações está sendo restaurado no novo aplicativo</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is being made</source>
        <translation>O backup das configurações do {appliance} está sendo feito</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is on this computer and checked</source>
        <translation>O backup das configurações do {appliance} está neste computador e verificado</translation>
    </message>
    <message>
        <source>The shared address could not be switched over. What now?</source>
        <translation>Não foi possível transferir o endereço compartilhado. E agora?</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}</source>
        <translation>O endereço compartilhado está desativado no {appliance}</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}.</source>
        <translation>O endereço compartilhado está desativado no {appliance}.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}</source>
        <translation>O endereço compartilhado está ativado no {appliance}</translation>
    </message>
    <message>
        <source>The site is down meanwhile: users are logged out and all sessions end.</source>
        <translation>O site fica fora do ar durante esse tempo: os usuários são desconectados e todas as sessões terminam.</translation>
    </message>
    <message>
        <source>The site is in service again with the old version.</source>
        <translation>O site volta ao ar com a versão antiga.</translation>
    </message>
    <message>
        <source>The site is prepared for the clients</source>
        <translation>O site está preparado para os clientes</translation>
    </message>
    <message>
        <source>The site stays down until it works.</source>
        <translation>O site fica fora do ar até dar certo.</translation>
    </message>
    <message>
        <source>The site stays up: it still runs on the old appliance.</source>
        <translation>O site continua no ar: ainda está em execução no aplicativo antigo.</translation>
    </message>
    <message>
        <source>The site stays up: meanwhile this appliance is only the backup.</source>
        <translation>O site continua no ar: enquanto isso, este aplicativo é apenas o backup.</translation>
    </message>
    <message>
        <source>The site stays up: while failover is broken, nobody works on {appliance}.</source>
        <translation>O site continua no ar: com o failover interrompido, ninguém trabalha no {appliance}.</translation>
    </message>
    <message>
        <source>The support site opens in a browser, without a warning about its certificate</source>
        <translation>O site de suporte abre em um navegador, sem aviso sobre o certificado</translation>
    </message>
    <message>
        <source>The test session worked</source>
        <translation>A sessão de teste funcionou</translation>
    </message>
    <message>
        <source>The update files for {appliance} are being checked and copied</source>
        <translation>Os arquivos de atualização do {appliance} estão sendo verificados e copiados</translation>
    </message>
    <message>
        <source>The virtual machine at {address} goes for good, with its data and recordings. Before you are asked to delete it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>A máquina virtual em {address} some para sempre, com os dados e as gravações. Antes de pedir que você a exclua, o assistente se certifica mais uma vez de que é o aplicativo antigo.</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is being deleted</source>
        <translation>A máquina virtual do {old} está sendo excluída</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is deleted</source>
        <translation>A máquina virtual do {old} foi excluída</translation>
    </message>
    <message>
        <source>Then on {appliance}, on the same page: {control}.</source>
        <translation>Depois no {appliance}, na mesma página: {control}.</translation>
    </message>
    <message>
        <source>There are snapshots or backups to go back to</source>
        <translation>Há snapshots ou backups para os quais voltar</translation>
    </message>
    <message>
        <source>There is a file for each package</source>
        <translation>Há um arquivo para cada pacote</translation>
    </message>
    <message>
        <source>This appliance then marks all traffic nodes by itself as not accepting new client connections.</source>
        <translation>Depois disso, este aplicativo marca por conta própria todos os nós de tráfego para não aceitarem novas conexões de clientes.</translation>
    </message>
    <message>
        <source>This appliance then stops new client connections to all traffic nodes by itself.</source>
        <translation>Depois disso, este aplicativo bloqueia por conta própria novas conexões de clientes a todos os nós de tráfego.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {address}</source>
        <translation>O resolvedor deste computador responde {address}</translation>
    </message>
    <message>
        <source>This version does not merge it later, and after the swap {appliance} holds no complete copy.</source>
        <translation>Esta versão não os mescla depois e, após a troca, o {appliance} não tem mais uma cópia completa.</translation>
    </message>
    <message>
        <source>Those that are switched off follow when they come online again; that may take days.</source>
        <translation>Os que estão desligados são atualizados na próxima vez que ficarem online; isso pode levar dias.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of the primary.</source>
        <translation>Marque {control} para ele na página {page} do primário.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of {appliance}.</source>
        <translation>Marque {control} para ele na página {page} do {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of the backup.</source>
        <translation>Marque {control} na página {page} do backup.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {appliance}.</source>
        <translation>Marque {control} na página {page} do {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {node}, and save.</source>
        <translation>Marque “{control}” na página {page} do {node} e salve.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Uninstall all client software</source>
        <translation>Desinstalar todo o software de cliente</translation>
    </message>
    <message>
        <source>Uninstall what is left, then resume the run. Or make a new plan and wait 24 hours between packages.</source>
        <translation>Desinstale o que resta e depois retome a execução. Ou refaça o plano e aguarde 24 horas entre os pacotes.</translation>
    </message>
    <message>
        <source>Until it does, leave {old} as it is and call Technical Support.</source>
        <translation>Até lá, deixe o {old} como está e ligue para o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Until it works, leave the other appliance as it is and call Technical Support.</source>
        <translation>Enquanto não funcionar, deixe o outro aplicativo como está e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Until the new version works, leave the rest as it is and call Technical Support.</source>
        <translation>Enquanto a nova versão não funcionar, deixe o restante como está e contate o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Until the other master runs the new version as well, nothing takes over.</source>
        <translation>Até que o outro nó mestre também execute a nova versão, nada assume.</translation>
    </message>
    <message>
        <source>Upgrade the nodes of the first half</source>
        <translation>Atualizar os nós da primeira metade</translation>
    </message>
    <message>
        <source>Upgrade the remaining nodes</source>
        <translation>Atualizar os nós restantes</translation>
    </message>
    <message>
        <source>Upgrade the rest now?</source>
        <translation>Atualizar o restante agora?</translation>
    </message>
    <message>
        <source>Upgrade what was held back now?</source>
        <translation>Atualizar agora os que foram retidos?</translation>
    </message>
    <message>
        <source>Upgrade {appliance} now?</source>
        <translation>Atualizar o {appliance} agora?</translation>
    </message>
    <message>
        <source>Upload {packages}, but install nothing.</source>
        <translation>Envie {packages}, mas não instale nada.</translation>
    </message>
    <message>
        <source>Use these addresses, never {host}: that name leads to one of them only.</source>
        <translation>Use estes endereços, nunca {host}: esse nome aponta para um só dos dois.</translation>
    </message>
    <message>
        <source>Verify after {package} that what was held back is as it was</source>
        <translation>Verificar após {package} se os retidos estão como antes</translation>
    </message>
    <message>
        <source>Verify the nodes that took part</source>
        <translation>Verificar os nós que participaram</translation>
    </message>
    <message>
        <source>Verify version and health of {appliance}</source>
        <translation>Verificar versão e integridade do {appliance}</translation>
    </message>
    <message>
        <source>Version and health of {appliance} are being verified</source>
        <translation>A versão e a integridade do {appliance} estão sendo verificadas</translation>
    </message>
    <message>
        <source>Wait after the click, then reload the page. Go on when it shows what you have set: who takes part, and who is held back.</source>
        <translation>Depois do clique, aguarde e recarregue a página. Continue quando ela mostrar o que foi definido: quem participa e quem está retido.</translation>
    </message>
    <message>
        <source>Wait for maintenance window {number}</source>
        <translation>Aguardar a janela de manutenção {number}</translation>
    </message>
    <message>
        <source>Wait for the clients to leave the nodes</source>
        <translation>Aguardar que os clientes deixem os nós</translation>
    </message>
    <message>
        <source>Wait for the vendor&apos;s announcement, then resume the run.</source>
        <translation>Aguarde o anúncio do fabricante e depois retome a execução.</translation>
    </message>
    <message>
        <source>Wait until the reset is complete.</source>
        <translation>Espere até que a redefinição termine.</translation>
    </message>
    <message>
        <source>Waiting for the build that a console shows</source>
        <translation>Aguardando a compilação que um console mostra</translation>
    </message>
    <message>
        <source>Waiting for the new appliance to answer</source>
        <translation>Aguardando a resposta do novo aplicativo</translation>
    </message>
    <message>
        <source>Waiting for the result from a second computer</source>
        <translation>Aguardando o resultado de um segundo computador</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is installed again</source>
        <translation>Aguardando a sua confirmação de que todo o software de cliente foi reinstalado</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is uninstalled</source>
        <translation>Aguardando a sua confirmação de que todo o software de cliente foi desinstalado</translation>
    </message>
    <message>
        <source>Waiting for you to confirm the test session</source>
        <translation>Aguardando o seu retorno sobre a sessão de teste</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the Integration Client</source>
        <translation>Aguardando a sua confirmação sobre o Cliente de Integração</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate</source>
        <translation>Aguardando a sua confirmação sobre o certificado</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate stores</source>
        <translation>Aguardando a sua confirmação sobre os repositórios de certificados</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clients</source>
        <translation>Aguardando sua confirmação sobre os clientes</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clock</source>
        <translation>Aguardando a sua confirmação sobre o relógio</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the page {page}</source>
        <translation>Aguardando a sua confirmação sobre a página {page}</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the {control}</source>
        <translation>Aguardando a sua confirmação sobre {control}</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about your own programs</source>
        <translation>Aguardando a sua confirmação sobre os seus programas</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that everything works</source>
        <translation>Aguardando a sua confirmação de que tudo funciona</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the Integration Client is updated</source>
        <translation>Aguardando a sua confirmação de que o Cliente de Integração está atualizado</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the new version works</source>
        <translation>Aguardando a sua confirmação de que a nova versão funciona</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the release was announced</source>
        <translation>Aguardando a sua confirmação de que a versão foi anunciada</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the rest can be upgraded</source>
        <translation>Aguardando sua confirmação de que o restante pode ser atualizado</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that {old} is on its way</source>
        <translation>Aguardando a sua confirmação de que o {old} está a caminho</translation>
    </message>
    <message>
        <source>Waiting for your word that there are snapshots or backups</source>
        <translation>Aguardando sua confirmação de que há snapshots ou backups</translation>
    </message>
    <message>
        <source>Waiting for your word that {appliance} is done with {control}</source>
        <translation>Aguardando sua confirmação de que o {appliance} concluiu {control}</translation>
    </message>
    <message>
        <source>Waiting keeps sessions from being cut. Jump Clients do not count: they reconnect by themselves.</source>
        <translation>A espera evita que sessões sejam interrompidas. Jump Clients não contam: eles se reconectam sozinhos.</translation>
    </message>
    <message>
        <source>Watch the Jump Clients update themselves</source>
        <translation>Acompanhar a atualização dos Jump Clients</translation>
    </message>
    <message>
        <source>Watch the clients come over to the new appliance</source>
        <translation>Observar os clientes passarem para o novo aplicativo</translation>
    </message>
    <message>
        <source>What runs the new version already cannot serve as a way back.</source>
        <translation>O que já executa a nova versão não serve mais como caminho de volta.</translation>
    </message>
    <message>
        <source>What the new appliance holds is replaced. From now until {host} leads there, change no settings on {old}: they are not carried over.</source>
        <translation>O que o novo aplicativo contém é substituído. De agora até que {host} leve para lá, não altere configurações no {old}: elas não são transferidas.</translation>
    </message>
    <message>
        <source>What was changed on the other master meanwhile is overwritten.</source>
        <translation>O que foi alterado enquanto isso no outro nó mestre é substituído.</translation>
    </message>
    <message>
        <source>What was held back is as it was after {package}: {nodes}</source>
        <translation>Após {package}, os retidos estão como antes: {nodes}</translation>
    </message>
    <message>
        <source>Whatever uses the API must take a session&apos;s LSID as text and read XML with a namespace. “upgrade-assistant scan” with the folder of your programs lists what will break. If nothing uses the API, just confirm.</source>
        <translation>Tudo o que usa a API precisa aceitar o LSID de uma sessão como texto e ler XML com namespace. “upgrade-assistant scan” com a pasta dos seus programas lista o que vai deixar de funcionar. Se nada usa a API, basta confirmar.</translation>
    </message>
    <message>
        <source>Where there is also “{bandwidth}”, limit it too. Put both back once all are through.</source>
        <translation>Onde também houver “{bandwidth}”, limite-a também. Quando todos tiverem terminado, restaure os dois valores anteriores.</translation>
    </message>
    <message>
        <source>Where there is one, one click may upgrade every node at once.</source>
        <translation>Onde ela existe, um clique pode atualizar todos os nós de uma vez.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the pair is broken.</source>
        <translation>Não foi possível ver se está ativado. Se estiver, desative-o antes de interromper o failover.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the upgrade.</source>
        <translation>Não foi possível ver se está ativado. Se estiver, desative-o antes da atualização.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. The vendor wants it off at the backup: if it is on, switch it off there before the upgrade, and on again afterwards.</source>
        <translation>Não foi possível ver se está ativado. O fabricante pede que esteja desativado no backup: se estiver ativado, desative-o ali antes da atualização e reative-o depois.</translation>
    </message>
    <message>
        <source>Which build does a representative console show?</source>
        <translation>Qual compilação um console de suporte técnico mostra?</translation>
    </message>
    <message>
        <source>While it is disabled on both appliances, nobody reaches the site.</source>
        <translation>Enquanto ele estiver desativado nos dois aplicativos, ninguém acessa o site.</translation>
    </message>
    <message>
        <source>While the address is disabled on both appliances, nobody reaches the site. Enable it on {on}, or again on {off}, before you do anything else.</source>
        <translation>Enquanto o endereço estiver desativado nos dois aplicativos, ninguém acessa o site. Antes de qualquer outra coisa, ative-o no {on} ou reative-o no {off}.</translation>
    </message>
    <message>
        <source>Whoever is still connected to it is cut off; the upgraded nodes carry the site.</source>
        <translation>Quem ainda estiver conectado a ele será desconectado; os nós atualizados mantêm o site no ar.</translation>
    </message>
    <message>
        <source>Whoever still has the old address from DNS stays there until it expires or they reconnect.</source>
        <translation>Quem ainda tem o endereço antigo do DNS fica lá até que ele expire ou até se reconectar.</translation>
    </message>
    <message>
        <source>With its private key and chain, from the export of the old appliance. Nothing changes there.</source>
        <translation>Com a chave privada e a cadeia, da exportação do aplicativo antigo. Nada muda lá.</translation>
    </message>
    <message>
        <source>Work with it for as long as it takes to be sure. The old appliance is the only way back: once it is reset or deleted, recordings that only it holds are gone as well.</source>
        <translation>Trabalhe com ele o tempo necessário para ter certeza. O aplicativo antigo é o único caminho de volta: depois de redefinido ou excluído, as gravações que só ele contém também se perdem.</translation>
    </message>
    <message>
        <source>You can close the program: the run file records when it continues.</source>
        <translation>Você pode fechar o programa: o arquivo da execução guarda o momento em que ela continua.</translation>
    </message>
    <message>
        <source>You enable the address by hand.</source>
        <translation>Você ativa o endereço manualmente.</translation>
    </message>
    <message>
        <source>Your own programs are ready for 10.6</source>
        <translation>Os seus programas estão prontos para a 10.6</translation>
    </message>
    <message>
        <source>a number that your line can bear, such as 20</source>
        <translation>um número que sua linha suporte, por exemplo 20</translation>
    </message>
    <message>
        <source>certificate, private key and chain, with your passphrase</source>
        <translation>certificado, chave privada e cadeia, com a sua frase de segurança</translation>
    </message>
    <message>
        <source>choose it in the drop-down list</source>
        <translation>escolha na lista suspensa</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>clique nele</translation>
    </message>
    <message>
        <source>the address of the new appliance</source>
        <translation>o endereço do novo aplicativo</translation>
    </message>
    <message>
        <source>the backup password again</source>
        <translation>novamente a senha do backup</translation>
    </message>
    <message>
        <source>the exported file in the run&apos;s folder, and its passphrase</source>
        <translation>o arquivo exportado na pasta da execução e a frase de segurança dele</translation>
    </message>
    <message>
        <source>the file of each package</source>
        <translation>o arquivo de cada pacote</translation>
    </message>
    <message>
        <source>the file of {package}</source>
        <translation>o arquivo de {package}</translation>
    </message>
    <message>
        <source>the file {file} in the run&apos;s folder</source>
        <translation>o arquivo {file} na pasta da execução</translation>
    </message>
    <message>
        <source>the last data sync</source>
        <translation>a última sincronização de dados</translation>
    </message>
    <message>
        <source>the password of the backup</source>
        <translation>a senha do backup</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>o fabricante</translation>
    </message>
    <message>
        <source>tick it</source>
        <translation>marque a caixa</translation>
    </message>
    <message>
        <source>tick it for {nodes}</source>
        <translation>marque a caixa para {nodes}</translation>
    </message>
    <message>
        <source>tick the certificate assigned to the active address</source>
        <translation>marque o certificado atribuído ao endereço ativo</translation>
    </message>
    <message>
        <source>ticked, if you keep reports</source>
        <translation>marcado, se você guarda relatórios</translation>
    </message>
    <message>
        <source>untick it</source>
        <translation>desmarque a caixa</translation>
    </message>
    <message>
        <source>untick it for the shared address</source>
        <translation>desmarque a caixa do endereço compartilhado</translation>
    </message>
    <message>
        <source>untick it for {nodes}</source>
        <translation>desmarque a caixa para {nodes}</translation>
    </message>
    <message>
        <source>your backup password</source>
        <translation>a sua senha de backup</translation>
    </message>
    <message>
        <source>{address} answers with the GUID and the certificate that {old} had when the site was detected</source>
        <translation>{address} responde com o GUID e o certificado que o {old} tinha quando o site foi detectado</translation>
    </message>
    <message>
        <source>{appliance} answers again, with the same GUID and certificate</source>
        <translation>O {appliance} responde novamente, com o mesmo GUID e o mesmo certificado</translation>
    </message>
    <message>
        <source>{appliance} answers correctly for {host}; the hosts file is as before</source>
        <translation>O {appliance} responde corretamente por {host}; o arquivo host está como antes</translation>
    </message>
    <message>
        <source>{appliance} is asking the vendor for updates</source>
        <translation>O {appliance} está consultando as atualizações do fabricante</translation>
    </message>
    <message>
        <source>{appliance} is backup</source>
        <translation>O {appliance} é o backup</translation>
    </message>
    <message>
        <source>{appliance} is being tested from this computer as {host}</source>
        <translation>O {appliance} está sendo testado a partir deste computador como {host}</translation>
    </message>
    <message>
        <source>{appliance} is installing {package}</source>
        <translation>O {appliance} está instalando {package}</translation>
    </message>
    <message>
        <source>{appliance} is primary</source>
        <translation>O {appliance} é o primário</translation>
    </message>
    <message>
        <source>{appliance} keeps the settings as they were backed up until the swap, and nobody is to change them meanwhile. A backup master and traffic nodes hold none of their own.</source>
        <translation>O {appliance} mantém até a troca as configurações salvas no backup, e ninguém deve alterá-las nesse meio-tempo. O nó mestre de backup e os nós de tráfego não têm configurações próprias.</translation>
    </message>
    <message>
        <source>{appliance} lists the packages of this plan</source>
        <translation>O {appliance} lista os pacotes deste plano</translation>
    </message>
    <message>
        <source>{appliance} restarts by itself. Until it is back it does not answer: that is normal.</source>
        <translation>O {appliance} reinicia sozinho. Até voltar, não responde: isso é normal.</translation>
    </message>
    <message>
        <source>{appliance} runs {version} and is healthy</source>
        <translation>O {appliance} executa {version} e está íntegro</translation>
    </message>
    <message>
        <source>{appliance} shows a data sync</source>
        <translation>O {appliance} mostra uma sincronização de dados</translation>
    </message>
    <message>
        <source>{appliance} shows who takes part</source>
        <translation>O {appliance} mostra quem participa</translation>
    </message>
    <message>
        <source>{backup} holds the data of {primary}</source>
        <translation>O {backup} contém os dados do {primary}</translation>
    </message>
    <message>
        <source>{file} is in the run&apos;s folder</source>
        <translation>{file} está na pasta da execução</translation>
    </message>
    <message>
        <source>{host} answers with the identity of {appliance}</source>
        <translation>{host} responde com a identidade do {appliance}</translation>
    </message>
    <message>
        <source>{host} is being led to {appliance}</source>
        <translation>{host} está sendo apontado para o {appliance}</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}</source>
        <translation>{host} aponta para o {appliance}</translation>
    </message>
    <message>
        <source>{host} no longer resolves to it</source>
        <translation>{host} não é mais resolvido para ele</translation>
    </message>
    <message>
        <source>{host} resolves to {address} here</source>
        <translation>{host} é resolvido aqui como {address}</translation>
    </message>
    <message>
        <source>{host} stays in service on the other appliance meanwhile. What is installed cannot be taken back.</source>
        <translation>Enquanto isso, {host} continua no ar no outro aplicativo. O que é instalado não pode ser desfeito.</translation>
    </message>
    <message>
        <source>{host} stays in service through the other nodes. Nodes that accept no new client connections from now on: {count}.</source>
        <translation>{host} continua em serviço pelos outros nós. Nós que a partir de agora não aceitam novas conexões de clientes: {count}.</translation>
    </message>
    <message>
        <source>{new} is becoming primary, {old} backup</source>
        <translation>O {new} está se tornando primário e o {old}, backup</translation>
    </message>
    <message>
        <source>{new} is primary, {old} is backup</source>
        <translation>O {new} é o primário, o {old} é o backup</translation>
    </message>
    <message>
        <source>{node} accepts new client connections</source>
        <translation>O {node} aceita novas conexões de clientes</translation>
    </message>
    <message>
        <source>{node} accepts no new client connections.</source>
        <translation>O {node} não aceita novas conexões de clientes.</translation>
    </message>
    <message>
        <source>{node} could not be finished. What now?</source>
        <translation>Não foi possível concluir o {node}. E agora?</translation>
    </message>
    <message>
        <source>{node} does not install together with the other nodes</source>
        <translation>{node} não instala junto com os outros nós</translation>
    </message>
    <message>
        <source>{node} does not install updates together with the other nodes.</source>
        <translation>{node} não instala atualizações junto com os outros nós.</translation>
    </message>
    <message>
        <source>{node} installs together with the other nodes</source>
        <translation>{node} instala junto com os outros nós</translation>
    </message>
    <message>
        <source>{node} is being brought back into service</source>
        <translation>O {node} está sendo recolocado em serviço</translation>
    </message>
    <message>
        <source>{node} is being held back</source>
        <translation>{node} está sendo retido</translation>
    </message>
    <message>
        <source>{node} is being let install with the others again</source>
        <translation>{node} volta a instalar com os demais</translation>
    </message>
    <message>
        <source>{node} is marked on {appliance} as not accepting new client connections.</source>
        <translation>O {node} está marcado no {appliance} como não aceitando novas conexões de clientes.</translation>
    </message>
    <message>
        <source>{old} is at factory defaults</source>
        <translation>O {old} está nos padrões de fábrica</translation>
    </message>
    <message>
        <source>{old} is being reset to factory defaults</source>
        <translation>O {old} está sendo redefinido aos padrões de fábrica</translation>
    </message>
    <message>
        <source>{old} is on its way back</source>
        <translation>O {old} está a caminho de volta</translation>
    </message>
    <message>
        <source>{old} is shutting down</source>
        <translation>O {old} está desligando</translation>
    </message>
    <message>
        <source>{old} is switched off</source>
        <translation>O {old} está desligado</translation>
    </message>
    <message>
        <source>{package} is being installed on these: {nodes}</source>
        <translation>{package} está sendo instalado em: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on these: {nodes}</source>
        <translation>{package} está instalado em: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on {appliance}</source>
        <translation>{package} está instalado no {appliance}</translation>
    </message>
    <message>
        <source>{package} is no longer in the list of updates, and no error is shown there</source>
        <translation>{package} não está mais na lista de atualizações, e nenhum erro aparece ali</translation>
    </message>
    <message>
        <source>{page} shows version {version}</source>
        <translation>{page} mostra a versão {version}</translation>
    </message>
    <message>
        <source>{primary} and {backup} are being separated</source>
        <translation>O {primary} e o {backup} estão sendo separados</translation>
    </message>
    <message>
        <source>{primary} and {backup} are in sync</source>
        <translation>O {primary} e o {backup} estão sincronizados</translation>
    </message>
    <message>
        <source>{primary} and {backup} are separated</source>
        <translation>O {primary} e o {backup} estão separados</translation>
    </message>
    <message>
        <source>{primary} is primary, {backup} is backup</source>
        <translation>O {primary} é o primário, o {backup} é o backup</translation>
    </message>
    <message>
        <source>{region}: being taken out of service: {nodes}</source>
        <translation>{region}: retirada de serviço em andamento para {nodes}</translation>
    </message>
    <message>
        <source>{region}: take out of service: {nodes}</source>
        <translation>{region}: retirar de serviço: {nodes}</translation>
    </message>
    <message>
        <source>{region}: without new client connections: {nodes}</source>
        <translation>{region}: sem novas conexões de clientes: {nodes}</translation>
    </message>
    <message>
        <source>{things}: do not update themselves and are installed again by hand</source>
        <translation>{things}: sem atualização automática; reinstalação manual</translation>
    </message>
    <message>
        <source>{things}: stay offline until the appliance is upgraded; the old MSI alone removes old ones</source>
        <translation>{things}: offline até o aplicativo ser atualizado; só o MSI antigo remove versões antigas</translation>
    </message>
    <message>
        <source>{things}: update at their first use</source>
        <translation>{things}: atualização no primeiro uso</translation>
    </message>
    <message>
        <source>{things}: update themselves</source>
        <translation>{things}: atualização automática</translation>
    </message>
    <message>
        <source>{things}: update themselves at their next start; those deployed by MSI are deployed again</source>
        <translation>{things}: atualização automática no próximo início; o que foi implantado por MSI é implantado de novo</translation>
    </message>
    <message>
        <source>{things}: update themselves, active ones at once, passive ones within a day</source>
        <translation>{things}: atualização automática, dos ativos de imediato, dos passivos em até um dia</translation>
    </message>
    <message>
        <source>{things}: update themselves; check that they have</source>
        <translation>{things}: atualização automática; verifique se ocorreu</translation>
    </message>
    <message>
        <source>{thing}: all</source>
        <translation>{thing}: todos</translation>
    </message>
    <message>
        <source>{what} On some versions {control} is on the page {page}, under {section}.</source>
        <translation>{what} Em algumas versões, {control} fica na página {page}, em {section}.</translation>
    </message>
</context>
<context>
    <name>halves</name>
    <message>
        <source>Chosen for both halves, so decided here: {nodes}.</source>
        <translation>Escolhidos para as duas metades, por isso decididos aqui: {nodes}.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes, {carried} of {clients} clients.</source>
        <translation>Primeira metade: {first} de {nodes} nós, {carried} de {clients} clientes.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes; not all of them tell how many clients they have.</source>
        <translation>Primeira metade: {first} de {nodes} nós; nem todos informam quantos clientes têm.</translation>
    </message>
    <message>
        <source>It goes first, so that both halves carry about the same.</source>
        <translation>Ele vai primeiro, para que as duas metades tenham carga parecida.</translation>
    </message>
    <message>
        <source>It goes second: that way it is out of service for a shorter time.</source>
        <translation>Ele vai depois: assim fica menos tempo fora de serviço.</translation>
    </message>
    <message>
        <source>No known region</source>
        <translation>Região desconhecida</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Região {name}</translation>
    </message>
    <message>
        <source>With the new version already, so in the first half: {nodes}.</source>
        <translation>Já com a nova versão, portanto na primeira metade: {nodes}.</translation>
    </message>
    <message>
        <source>Without new client connections already, so in the first half: {nodes}.</source>
        <translation>Já sem novas conexões de clientes, portanto na primeira metade: {nodes}.</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} nós</translation>
    </message>
    <message>
        <source>{region}: all nodes go first. Until they are back, nobody is served there.</source>
        <translation>{region}: todos os nós vão primeiro. Até voltarem, ninguém é atendido ali.</translation>
    </message>
    <message>
        <source>{region}: all nodes go second. Once the first master is upgraded, nobody is served there until these nodes are upgraded as well.</source>
        <translation>{region}: todos os nós vão depois. Assim que o primeiro mestre for atualizado, ninguém será atendido ali até que esses nós também sejam atualizados.</translation>
    </message>
    <message>
        <source>{region}: {node} is alone there. The region cannot be kept in service during the upgrade.</source>
        <translation>{region}: {node} é o único nó ali. A região não pode ficar em serviço durante a atualização.</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>Give its account of {console}. Without the GUID the old appliance cannot be reset from here in the end.</source>
        <translation>Informe a conta dele de {console}. Sem o GUID, o aplicativo antigo não pode ser redefinido daqui no final.</translation>
    </message>
    <message>
        <source>Give the own address of the new appliance.</source>
        <translation>Informe o endereço próprio do novo aplicativo.</translation>
    </message>
    <message>
        <source>Give the own address of the old appliance as well, then detect the site again.</source>
        <translation>Informe também o endereço próprio do aplicativo antigo e detecte o site novamente.</translation>
    </message>
    <message>
        <source>If it was imported by hand, the plan goes on from there. The old appliance is then not reset from here: two appliances with one certificate are not told apart surely enough.</source>
        <translation>Se foi importado à mão, o plano continua daí. O aplicativo antigo então não é redefinido daqui: dois aplicativos com um mesmo certificado não se distinguem com certeza suficiente.</translation>
    </message>
    <message>
        <source>If the backup was restored there before, it counts as restored. Otherwise reset it first.</source>
        <translation>Se o backup já foi restaurado lá, conta como restaurado. Caso contrário, redefina antes o novo aplicativo.</translation>
    </message>
    <message>
        <source>Install the new appliance by the vendor&apos;s set-up guide, then detect the site again.</source>
        <translation>Instale o novo aplicativo conforme o guia de instalação do fabricante e detecte o site novamente.</translation>
    </message>
    <message>
        <source>It should not be older than that of the old appliance: compare the page {page}.</source>
        <translation>Ele não deve ser mais antigo que o do aplicativo antigo: compare a página {page}.</translation>
    </message>
    <message>
        <source>Its list of updates does not lead there. Ask Technical Support for the packages.</source>
        <translation>A lista de atualizações dele não leva até lá. Peça os pacotes ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>Look at its page {page}.</source>
        <translation>Veja a página {page} dele.</translation>
    </message>
    <message>
        <source>Look at its page {page}: the updates to this version have to be there.</source>
        <translation>Veja a página {page} dele: as atualizações para esta versão precisam estar lá.</translation>
    </message>
    <message>
        <source>Make sure that it holds no site that anybody needs: what it holds is replaced.</source>
        <translation>Certifique-se de que ele não contém um site de que alguém precise: o que contém é substituído.</translation>
    </message>
    <message>
        <source>No licence agreement is open on the new appliance.</source>
        <translation>Nenhum contrato de licença está pendente no novo aplicativo.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Nada responde ainda em {address}.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Leia-a na página {page}.</translation>
    </message>
    <message>
        <source>Sign in there yourself before you begin: what it holds is replaced.</source>
        <translation>Entre lá você mesmo antes de começar: o que ele contém é substituído.</translation>
    </message>
    <message>
        <source>Site packages may need the newer Base first; the list of updates says so.</source>
        <translation>Os pacotes do site podem precisar antes do software base mais novo; a lista de atualizações informa.</translation>
    </message>
    <message>
        <source>The Base version of the new appliance could not be determined.</source>
        <translation>Não foi possível determinar a versão do software base do novo aplicativo.</translation>
    </message>
    <message>
        <source>The GUID of the new appliance could not be read.</source>
        <translation>Não foi possível ler o GUID do novo aplicativo.</translation>
    </message>
    <message>
        <source>The guides describe the move of a single appliance only. Ask Technical Support how one of several is replaced.</source>
        <translation>Os guias descrevem apenas a mudança de um único aplicativo. Pergunte ao Suporte Técnico como se substitui um de vários.</translation>
    </message>
    <message>
        <source>The new appliance already holds a site: it takes the API account of the old one.</source>
        <translation>O novo aplicativo já contém um site: ele aceita a conta de API do antigo.</translation>
    </message>
    <message>
        <source>The new appliance does not take the vendor&apos;s first sign-in: it was set up by somebody already.</source>
        <translation>O novo aplicativo não aceita o primeiro acesso do fabricante: alguém já o configurou.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}, the old one {old}.</source>
        <translation>O novo aplicativo tem o software base {new}, o antigo {old}.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}.</source>
        <translation>O novo aplicativo tem o software base {new}.</translation>
    </message>
    <message>
        <source>The new appliance is as it came: it takes the vendor&apos;s first sign-in.</source>
        <translation>O novo aplicativo está como chegou: aceita o primeiro acesso do fabricante.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is not older than the {old} that the backup is of.</source>
        <translation>O novo aplicativo executa {new}, que não é mais antigo que {old}, de onde vem o backup.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is older than the {old} that the backup is of.</source>
        <translation>O novo aplicativo executa {new}, mais antigo que {old}, de onde vem o backup.</translation>
    </message>
    <message>
        <source>The new appliance shows a licence agreement that nobody has accepted yet.</source>
        <translation>O novo aplicativo mostra um contrato de licença que ninguém aceitou ainda.</translation>
    </message>
    <message>
        <source>The new appliance shows the certificate of the old one already.</source>
        <translation>O novo aplicativo já mostra o certificado do antigo.</translation>
    </message>
    <message>
        <source>The old appliance is known by the name {host} only, which will lead to the new one.</source>
        <translation>O aplicativo antigo só é conhecido pelo nome {host}, que levará ao novo.</translation>
    </message>
    <message>
        <source>The plan installs what is missing before the backup is restored.</source>
        <translation>O plano instala o que falta antes que o backup seja restaurado.</translation>
    </message>
    <message>
        <source>Whether a licence agreement has to be accepted first could not be determined.</source>
        <translation>Não foi possível determinar se um contrato de licença precisa ser aceito antes.</translation>
    </message>
    <message>
        <source>Whether the new appliance holds a site already could not be determined.</source>
        <translation>Não foi possível determinar se o novo aplicativo já contém um site.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Não foi possível determinar qual software o {appliance} executa.</translation>
    </message>
    <message>
        <source>You are asked before the first package is installed; have it read by then.</source>
        <translation>A pergunta vem antes que o primeiro pacote seja instalado; providencie a leitura até lá.</translation>
    </message>
    <message>
        <source>{address} is the old appliance itself.</source>
        <translation>{address} é o próprio aplicativo antigo.</translation>
    </message>
    <message>
        <source>{host} has more than one appliance, and the plan for a move is for one.</source>
        <translation>{host} tem mais de um aplicativo, e o plano de uma mudança é para um só.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything that was seen and done is in the run file. If the program or this computer stops, open the file again: the assistant checks the appliances and continues from what it finds.</source>
        <translation>Tudo o que foi visto e feito fica no arquivo da execução. Se o programa ou este computador parar, abra o arquivo novamente: o assistente verifica os aplicativos e continua a partir do que vê.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>If your guide says otherwise, this is what the assistant goes by, and why.</source>
        <translation>Se o seu guia diz outra coisa: eis o que o assistente segue, e por quê.</translation>
    </message>
    <message>
        <source>Keyboard: Tab and Shift+Tab move from field to field, Return is Next, Alt+Left is Back, F1 shows this help.</source>
        <translation>Teclado: Tab e Shift+Tab de campo em campo, Enter para Avançar, Alt+Seta para a esquerda para Voltar, F1 para esta ajuda.</translation>
    </message>
    <message>
        <source>The guides behind the numbers</source>
        <translation>Os guias por trás dos números</translation>
    </message>
    <message>
        <source>The stages are at the left, one after the other. Next continues, Back returns; what you entered is kept. Why something is asked, and what that is based on, is shown at the right or behind “Why?”.</source>
        <translation>Uma etapa após a outra, à esquerda. Avançar segue, Voltar retorna; o que você informou permanece. Por que algo é pedido, e em que se baseia, está à direita ou atrás de “Por quê?”.</translation>
    </message>
    <message>
        <source>Upgrade Assistant {version}</source>
        <translation>Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Where the guides differ</source>
        <translation>Onde os guias divergem</translation>
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
        <translation>! {host} aponta primeiro para {address}, mas há outras entradas:</translation>
    </message>
    <message>
        <source>? The certificate could not be read.</source>
        <translation>? Não foi possível ler o certificado.</translation>
    </message>
    <message>
        <source>? Where {host} leads could not be determined.</source>
        <translation>? Não foi possível determinar para onde {host} aponta.</translation>
    </message>
    <message>
        <source>Administrator rights were not granted. The hosts file was not changed.</source>
        <translation>Os direitos de administrador não foram concedidos. O arquivo host não foi alterado.</translation>
    </message>
    <message>
        <source>An earlier test was interrupted. The hosts file is restored first.</source>
        <translation>Um teste anterior foi interrompido. Primeiro o arquivo host é restaurado.</translation>
    </message>
    <message>
        <source>Another appliance than B answers under {host}.</source>
        <translation>Em {host} responde um aplicativo diferente de B.</translation>
    </message>
    <message>
        <source>Another program keeps changing the hosts file {file}.</source>
        <translation>Outro programa não para de alterar o arquivo host {file}.</translation>
    </message>
    <message>
        <source>Another result of the same script has been read before.</source>
        <translation>Outro resultado do mesmo script já foi lido.</translation>
    </message>
    <message>
        <source>Another test has left its lines in the hosts file: {marks}</source>
        <translation>Outro teste deixou suas linhas no arquivo host: {marks}</translation>
    </message>
    <message>
        <source>Appliance B answers under {host}.</source>
        <translation>Em {host} responde o aplicativo B.</translation>
    </message>
    <message>
        <source>By hand: copy {copy} over {file} as an administrator, and remove any lines that contain “{mark}”.</source>
        <translation>Manualmente: como administrador, copie {copy} sobre {file} e remova as linhas que contêm “{mark}”.</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, add the line “{line}” at the top, and save. Remove it after the test.</source>
        <translation>Manualmente: como administrador, abra {file} em um editor, acrescente a linha “{line}” no início e salve. Remova-a depois do teste.</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, remove the lines that contain “{mark}”, and save.</source>
        <translation>Manualmente: como administrador, abra {file} em um editor, remova as linhas que contêm “{mark}” e salve.</translation>
    </message>
    <message>
        <source>Changing the hosts file needs administrator rights; you may be asked for a password.</source>
        <translation>Para alterar o arquivo host são necessários direitos de administrador; talvez seja pedida uma senha.</translation>
    </message>
    <message>
        <source>Check that the entry is in the hosts file, and put a # before other entries for the name. A proxy or VPN program may resolve names as well.</source>
        <translation>Verifique se a entrada está no arquivo host e coloque um # antes de outras entradas para o nome. Um programa de proxy ou VPN também pode resolver nomes.</translation>
    </message>
    <message>
        <source>Check the clock of the other computer, make a new script here, and run it there once more.</source>
        <translation>Verifique o relógio do outro computador, crie um novo script aqui e execute-o lá mais uma vez.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Escolha uma pasta que exista, na qual você possa gravar e que tenha espaço.</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Copie-o novamente para cá.</translation>
    </message>
    <message>
        <source>Copy this script to a folder that you can write to, and start it there.</source>
        <translation>Copie este script para uma pasta em que você possa gravar e inicie-o lá.</translation>
    </message>
    <message>
        <source>Create an empty file of that name as an administrator, and try again.</source>
        <translation>Como administrador, crie um arquivo vazio com esse nome e tente novamente.</translation>
    </message>
    <message>
        <source>Find out whether that is intended before clients are led there.</source>
        <translation>Descubra se isso é intencional antes de levar clientes para lá.</translation>
    </message>
    <message>
        <source>Find out which program that is, stop it during the test, and try again.</source>
        <translation>Descubra que programa é esse, pare-o durante o teste e tente novamente.</translation>
    </message>
    <message>
        <source>Find out why, or add the entry by hand.</source>
        <translation>Descubra o motivo ou acrescente a entrada manualmente.</translation>
    </message>
    <message>
        <source>Free up disk space, make sure that you can write there, and try again.</source>
        <translation>Libere espaço em disco, verifique se você pode gravar lá e tente novamente.</translation>
    </message>
    <message>
        <source>Give B&apos;s own address, not the site&apos;s shared one, and start the test anew.</source>
        <translation>Informe o endereço próprio de B, não o compartilhado do site, e recomece o teste.</translation>
    </message>
    <message>
        <source>Give the API account and B&apos;s GUID to have it compared.</source>
        <translation>Informe a conta de API e o GUID de B para que ele seja comparado.</translation>
    </message>
    <message>
        <source>Give the appliance&apos;s own IP address without a port, such as 192.0.2.11.</source>
        <translation>Informe o endereço IP próprio do aplicativo sem porta, por exemplo 192.0.2.11.</translation>
    </message>
    <message>
        <source>Give the site&apos;s host name without a port, such as support.example.com.</source>
        <translation>Informe o nome de host do site sem porta, por exemplo support.example.com.</translation>
    </message>
    <message>
        <source>Hosts-file test: for a short time, {host} leads to {address} on this computer.</source>
        <translation>Teste do arquivo host: por pouco tempo, {host} aponta para {address} neste computador.</translation>
    </message>
    <message>
        <source>If {address} does not answer, programs try the others without saying so. Put a # before the other entries for the name in the hosts file during the test.</source>
        <translation>Se {address} não responder, os programas tentam os outros sem avisar. Durante o teste, coloque um # antes das outras entradas para o nome no arquivo host.</translation>
    </message>
    <message>
        <source>Import the site&apos;s certificate with its key and chain on appliance B, and assign it to its address, before clients are led there.</source>
        <translation>Importe o certificado do site com a chave e a cadeia no aplicativo B e atribua-o ao endereço dele, antes de levar clientes para lá.</translation>
    </message>
    <message>
        <source>Line {number} of the hosts file already gave {host} the address {address}.</source>
        <translation>A linha {number} do arquivo host já dava a {host} o endereço {address}.</translation>
    </message>
    <message>
        <source>Make a new one on the first computer and copy it here unchanged.</source>
        <translation>Crie uma nova no primeiro computador e copie-a para cá sem alterações.</translation>
    </message>
    <message>
        <source>Not checked, because the check before it failed.</source>
        <translation>Não verificado, porque a verificação anterior falhou.</translation>
    </message>
    <message>
        <source>Now start a representative console, sign in at {host}, and try what you need.</source>
        <translation>Agora inicie um console de suporte técnico, faça logon em {host} e experimente o que for necessário.</translation>
    </message>
    <message>
        <source>On {computer}, the certificate of {host} could not be read.</source>
        <translation>Em {computer}, não foi possível ler o certificado de {host}.</translation>
    </message>
    <message>
        <source>On {computer}, the entry is still in the hosts file: remove it by hand.</source>
        <translation>Em {computer}, a entrada ainda está no arquivo host: remova-a manualmente.</translation>
    </message>
    <message>
        <source>On {computer}, the entry was removed from the hosts file again.</source>
        <translation>Em {computer}, a entrada foi removida do arquivo host.</translation>
    </message>
    <message>
        <source>On {computer}, where {host} leads could not be determined.</source>
        <translation>Em {computer}, não foi possível determinar para onde {host} aponta.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves another certificate for {host} than expected.</source>
        <translation>Em {computer}, {address} apresenta para {host} um certificado diferente do esperado.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves the right certificate for {host}.</source>
        <translation>Em {computer}, {address} apresenta o certificado correto para {host}.</translation>
    </message>
    <message>
        <source>On {computer}, {host} does not lead to {address}.</source>
        <translation>Em {computer}, {host} não aponta para {address}.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address} first, but there are others.</source>
        <translation>Em {computer}, {host} aponta primeiro para {address}, mas há outros endereços.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address}.</source>
        <translation>Em {computer}, {host} aponta para {address}.</translation>
    </message>
    <message>
        <source>Open the hosts file, remove the lines that contain “{mark}”, and delete {folder}.</source>
        <translation>Abra o arquivo host, remova as linhas que contêm “{mark}” e exclua {folder}.</translation>
    </message>
    <message>
        <source>Others changed {file} in the meantime; their changes stay.</source>
        <translation>Enquanto isso, outros alteraram {file}; as alterações deles permanecem.</translation>
    </message>
    <message>
        <source>Take this file to the computer on which the script was made:</source>
        <translation>Leve este arquivo ao computador em que o script foi criado:</translation>
    </message>
    <message>
        <source>Tested on one computer so far; the guides ask for two: {computers}</source>
        <translation>Testado em um só computador até agora; os guias pedem dois: {computers}</translation>
    </message>
    <message>
        <source>Tested on these computers: {computers}</source>
        <translation>Testado nestes computadores: {computers}</translation>
    </message>
    <message>
        <source>The certificate at {address} is not good for {host}.</source>
        <translation>O certificado em {address} não é válido para {host}.</translation>
    </message>
    <message>
        <source>The certificate at {address} is not trusted.</source>
        <translation>O certificado em {address} não é confiável.</translation>
    </message>
    <message>
        <source>The entry had already been removed from {file}.</source>
        <translation>A entrada já havia sido removida de {file}.</translation>
    </message>
    <message>
        <source>The entry had been changed. Everything between its markers was removed.</source>
        <translation>A entrada havia sido alterada. Tudo o que estava entre os marcadores dela foi removido.</translation>
    </message>
    <message>
        <source>The file is not the result of a hosts-file test, or it is damaged.</source>
        <translation>O arquivo não é o resultado de um teste do arquivo host, ou está danificado.</translation>
    </message>
    <message>
        <source>The hosts file could not be changed.</source>
        <translation>Não foi possível alterar o arquivo host.</translation>
    </message>
    <message>
        <source>The hosts file is saved as UTF-16. Systems cannot read its other entries.</source>
        <translation>O arquivo host está salvo em UTF-16. Os sistemas não conseguem ler as outras entradas.</translation>
    </message>
    <message>
        <source>The hosts file {file} cannot be read.</source>
        <translation>O arquivo host {file} não pode ser lido.</translation>
    </message>
    <message>
        <source>The hosts file {file} could not be written.</source>
        <translation>Não foi possível gravar o arquivo host {file}.</translation>
    </message>
    <message>
        <source>The hosts file {file} is as it was before the test.</source>
        <translation>O arquivo host {file} está como antes do teste.</translation>
    </message>
    <message>
        <source>The record of a change of a hosts file cannot be read: {file}</source>
        <translation>O registro de uma alteração em um arquivo host não pode ser lido: {file}</translation>
    </message>
    <message>
        <source>The result belongs to a script that was not made on this computer by this account.</source>
        <translation>O resultado pertence a um script que não foi criado neste computador com esta conta.</translation>
    </message>
    <message>
        <source>The result contradicts itself.</source>
        <translation>O resultado se contradiz.</translation>
    </message>
    <message>
        <source>The result dates from {time} and does not belong to the current test.</source>
        <translation>O resultado é de {time} e não pertence ao teste atual.</translation>
    </message>
    <message>
        <source>The result does not fit what was asked for.</source>
        <translation>O resultado não corresponde ao que foi pedido.</translation>
    </message>
    <message>
        <source>The result was changed after it was written, or was made with another script.</source>
        <translation>O resultado foi alterado depois de gravado ou foi feito com outro script.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read or kept.</source>
        <translation>Não foi possível ler ou guardar o resultado {file}.</translation>
    </message>
    <message>
        <source>The results are for different names or addresses.</source>
        <translation>Os resultados são de nomes ou endereços diferentes.</translation>
    </message>
    <message>
        <source>The script could not be saved in {folder}.</source>
        <translation>Não foi possível salvar o script em {folder}.</translation>
    </message>
    <message>
        <source>The test entry could not be removed from the hosts file {file}.</source>
        <translation>Não foi possível remover a entrada de teste do arquivo host {file}.</translation>
    </message>
    <message>
        <source>The test entry was removed from the hosts file {file}.</source>
        <translation>A entrada de teste foi removida do arquivo host {file}.</translation>
    </message>
    <message>
        <source>The test on another computer could not be recorded in {folder}.</source>
        <translation>Não foi possível registrar em {folder} o teste em outro computador.</translation>
    </message>
    <message>
        <source>There is no hosts file {file}.</source>
        <translation>O arquivo host {file} não existe.</translation>
    </message>
    <message>
        <source>There is no way to ask for administrator rights here.</source>
        <translation>Aqui não há como pedir direitos de administrador.</translation>
    </message>
    <message>
        <source>This is not an order for a hosts-file test.</source>
        <translation>Isto não é uma ordem para um teste do arquivo host.</translation>
    </message>
    <message>
        <source>Two results are from the same computer: {computers}</source>
        <translation>Dois resultados são do mesmo computador: {computers}</translation>
    </message>
    <message>
        <source>Use 8 to 64 lower-case letters, digits and hyphens.</source>
        <translation>Use de 8 a 64 letras minúsculas, algarismos e hifens.</translation>
    </message>
    <message>
        <source>What is to be changed could not be recorded in {folder}, so nothing was changed.</source>
        <translation>Não foi possível registrar em {folder} o que seria alterado; por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>When you are done, press Enter: the hosts file is then put back.</source>
        <translation>Quando terminar, pressione Enter: o arquivo host será restaurado.</translation>
    </message>
    <message>
        <source>Where {host} leads on this computer could not be determined in time.</source>
        <translation>Não foi possível determinar a tempo para onde {host} aponta neste computador.</translation>
    </message>
    <message>
        <source>Which appliance answers under {host} could not be determined.</source>
        <translation>Não foi possível determinar qual aplicativo responde em {host}.</translation>
    </message>
    <message>
        <source>You do not have permission to change the hosts file {file}.</source>
        <translation>Você não tem permissão para alterar o arquivo host {file}.</translation>
    </message>
    <message>
        <source>{address} serves a good certificate for {host}, but another one than the site does today.</source>
        <translation>{address} apresenta um certificado válido para {host}, mas diferente do que o site apresenta hoje.</translation>
    </message>
    <message>
        <source>{address} serves the right certificate for {host}.</source>
        <translation>{address} apresenta o certificado correto para {host}.</translation>
    </message>
    <message>
        <source>{host} has no address on this computer.</source>
        <translation>{host} não tem endereço neste computador.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses} on this computer, not to {address}.</source>
        <translation>Neste computador, {host} aponta para {addresses}, não para {address}.</translation>
    </message>
    <message>
        <source>{host} leads to {address} first, but there are more: {addresses}</source>
        <translation>{host} aponta primeiro para {address}, mas há mais: {addresses}</translation>
    </message>
    <message>
        <source>{host} leads to {address} on this computer.</source>
        <translation>Neste computador, {host} aponta para {address}.</translation>
    </message>
    <message>
        <source>“{text}” cannot mark an entry in a hosts file.</source>
        <translation>“{text}” não pode marcar uma entrada em um arquivo host.</translation>
    </message>
    <message>
        <source>“{text}” is not a host name that a hosts file can hold.</source>
        <translation>“{text}” não é um nome de host que um arquivo host possa conter.</translation>
    </message>
    <message>
        <source>“{text}” is not the IP address of an appliance.</source>
        <translation>“{text}” não é o endereço IP de um aplicativo.</translation>
    </message>
    <message>
        <source>✓ The certificate is the expected one.</source>
        <translation>✓ O certificado é o esperado.</translation>
    </message>
    <message>
        <source>✓ The entry was removed; others changed the hosts file in the meantime.</source>
        <translation>✓ A entrada foi removida; enquanto isso, outros alteraram o arquivo host.</translation>
    </message>
    <message>
        <source>✓ The hosts file is as it was.</source>
        <translation>✓ O arquivo host está como antes.</translation>
    </message>
    <message>
        <source>✓ {host} leads to {address}.</source>
        <translation>✓ {host} aponta para {address}.</translation>
    </message>
    <message>
        <source>✗ Another certificate than expected, SHA-256:</source>
        <translation>✗ Um certificado diferente do esperado, SHA-256:</translation>
    </message>
    <message>
        <source>✗ The entry could not be removed from the hosts file.</source>
        <translation>✗ Não foi possível remover a entrada do arquivo host.</translation>
    </message>
    <message>
        <source>✗ {host} does not lead to {address} but to:</source>
        <translation>✗ {host} não aponta para {address}, mas para:</translation>
    </message>
</context>
<context>
    <name>integration</name>
    <message numerus="yes">
        <source>%n value(s) of {name} are numbers here: from before 10.6.</source>
        <translation>
            <numerusform>%n valor de {name} é um número aqui: anterior à 10.6.</numerusform>
            <numerusform>%n valores de {name} são números aqui: anteriores à 10.6.</numerusform>
        </translation>
    </message>
    <message>
        <source>A device, pipe or socket; it was not opened.</source>
        <translation>Um dispositivo, pipe ou soquete; não foi aberto.</translation>
    </message>
    <message>
        <source>A line or element is too long; the rest was not read.</source>
        <translation>Uma linha ou um elemento é longo demais; o resto não foi lido.</translation>
    </message>
    <message>
        <source>A link; it was not followed.</source>
        <translation>Um link; não foi seguido.</translation>
    </message>
    <message>
        <source>Begin with an empty text or with no value.</source>
        <translation>Comece com um texto vazio ou sem valor.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Escolha uma pasta existente na qual você possa gravar e que tenha espaço suficiente.</translation>
    </message>
    <message>
        <source>Choose another name or folder for the list.</source>
        <translation>Escolha outro nome ou outra pasta para a lista.</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>Escolha uma destas extensões.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Compare LSIDs as text; count and sort by another column.</source>
        <translation>Compare os LSIDs como texto; conte e ordene por outra coluna.</translation>
    </message>
    <message>
        <source>Compare texts, and only for being equal.</source>
        <translation>Compare textos, e só por igualdade.</translation>
    </message>
    <message>
        <source>Compared or computed with numbers</source>
        <translation>Comparados ou calculados com números</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Declare it as a text (string).</source>
        <translation>Declare como texto (string).</translation>
    </message>
    <message>
        <source>Declare the namespace (see api/reporting.xsd and api/command.xsd on your site) and use its prefix.</source>
        <translation>Declare o namespace (veja api/reporting.xsd e api/command.xsd no seu site) e use o prefixo dele.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Format the column as text; what fills and reads it must take 32 characters.</source>
        <translation>Formate a coluna como texto; o que a preenche e a lê precisa aceitar 32 caracteres.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Não pôde ser lido.</translation>
    </message>
    <message>
        <source>It declares XML entities or wants something from outside, and was not read.</source>
        <translation>Declara entidades XML ou pede algo de fora; não foi lido.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Está danificado ou não é o que o nome diz.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>Está protegido por senha. Salve uma cópia sem senha.</translation>
    </message>
    <message>
        <source>It unfolds to far more than a workbook holds and was not read.</source>
        <translation>Expande-se para muito mais do que uma pasta de trabalho contém; não foi lido.</translation>
    </message>
    <message>
        <source>Keep it as the text that it is.</source>
        <translation>Mantenha como o texto que é.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>LSEQ is a running number, but neither guaranteed to be unique nor strictly sequential.</source>
        <translation>LSEQ é um número sequencial, mas não há garantia de que seja único nem estritamente sequencial.</translation>
    </message>
    <message>
        <source>Leave the conversion out and handle it as text.</source>
        <translation>Retire a conversão e trate como texto.</translation>
    </message>
    <message>
        <source>Let any text pass, such as 32 hexadecimal digits.</source>
        <translation>Aceite qualquer texto, como 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>Line or cell</source>
        <translation>Linha ou célula</translation>
    </message>
    <message>
        <source>Make it a string of up to 32 characters.</source>
        <translation>Torne-o uma string de até 32 caracteres.</translation>
    </message>
    <message>
        <source>Make it varchar(32), in Oracle varchar2(32).</source>
        <translation>Torne-o varchar(32), no Oracle varchar2(32).</translation>
    </message>
    <message>
        <source>Name the columns one by one; take lseq along as an integer where you need it.</source>
        <translation>Indique as colunas uma a uma; inclua lseq como inteiro onde precisar.</translation>
    </message>
    <message>
        <source>Name the files and folders of your integration.</source>
        <translation>Indique os arquivos e as pastas da sua integração.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Nothing was named to look through.</source>
        <translation>Nada foi indicado para examinar.</translation>
    </message>
    <message>
        <source>Print it as text (%s).</source>
        <translation>Exiba como texto (%s).</translation>
    </message>
    <message>
        <source>Printed as a number</source>
        <translation>Exibidos como número</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>SQL: columns, variables and conversions</source>
        <translation>SQL: colunas, variáveis e conversões</translation>
    </message>
    <message>
        <source>Sample answers from before 10.6</source>
        <translation>Respostas de exemplo anteriores à 10.6</translation>
    </message>
    <message>
        <source>Schemas and mappings</source>
        <translation>Esquemas e mapeamentos</translation>
    </message>
    <message>
        <source>Sort by start time, or by LSEQ, which is neither guaranteed to be unique nor strictly sequential.</source>
        <translation>Ordene pela hora de início ou por LSEQ, que não tem garantia de ser único nem estritamente sequencial.</translation>
    </message>
    <message>
        <source>Sorted by LSID</source>
        <translation>Ordenados por LSID</translation>
    </message>
    <message>
        <source>Source code: declared as a number</source>
        <translation>Código-fonte: declarados como número</translation>
    </message>
    <message>
        <source>Source code: read as a number</source>
        <translation>Código-fonte: lidos como número</translation>
    </message>
    <message>
        <source>Test with an LSID such as c69a8e10bea9428f816cfababe9815fe and with the new element lseq.</source>
        <translation>Teste com um LSID como c69a8e10bea9428f816cfababe9815fe e com o novo elemento lseq.</translation>
    </message>
    <message>
        <source>Test with an answer that has the namespace (see api/reporting.xsd and api/command.xsd on your site).</source>
        <translation>Teste com uma resposta que tenha o namespace (veja api/reporting.xsd e api/command.xsd no seu site).</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s table session gets a new column lseq, so there is one more column here.</source>
        <translation>A tabela session do Cliente de Integração ganha a nova coluna lseq; aqui haverá uma coluna a mais.</translation>
    </message>
    <message numerus="yes">
        <source>The column {name} holds %n number(s).</source>
        <translation>
            <numerusform>A coluna {name} contém %n número.</numerusform>
            <numerusform>A coluna {name} contém %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new column lseq</source>
        <translation>A nova coluna lseq</translation>
    </message>
    <message>
        <source>The path {name} names {found} without a namespace and finds nothing in answers from 10.6 on.</source>
        <translation>O caminho {name} cita {found} sem namespace e não encontra nada nas respostas a partir da 10.6.</translation>
    </message>
    <message>
        <source>There is more than is listed here.</source>
        <translation>Há mais do que está listado aqui.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Não existe arquivo nem pasta {path}.</translation>
    </message>
    <message>
        <source>This format is not read. Save a workbook as .xlsx, and the schema of a database as SQL.</source>
        <translation>Este formato não é lido. Salve uma pasta de trabalho como .xlsx e o esquema de um banco de dados como SQL.</translation>
    </message>
    <message>
        <source>This formula takes an LSID for a number ({found}).</source>
        <translation>Esta fórmula trata um LSID como número ({found}).</translation>
    </message>
    <message>
        <source>This pattern lets only digits pass as {name} ({found}); an LSID from 10.6 on does not match.</source>
        <translation>Este padrão aceita só dígitos para {name} ({found}); um LSID a partir da 10.6 não corresponde.</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>O que deve passar a ser</translation>
    </message>
    <message>
        <source>XML paths without a namespace</source>
        <translation>Caminhos XML sem namespace</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>Não foi possível gravar {file}.</translation>
    </message>
    <message>
        <source>{file} has an ending that is none of .csv, .json and .html.</source>
        <translation>{file} não tem nenhuma das extensões .csv, .json e .html.</translation>
    </message>
    <message>
        <source>{file} is one of the files that are looked through; it is not replaced.</source>
        <translation>{file} está entre os arquivos examinados e não é substituído.</translation>
    </message>
    <message>
        <source>{found} makes a number of {name}; it fails as soon as an LSID has letters.</source>
        <translation>{found} converte {name} em número; falha assim que um LSID tiver letras.</translation>
    </message>
    <message>
        <source>{found} prints {name} as a number.</source>
        <translation>{found} exibe {name} como número.</translation>
    </message>
    <message>
        <source>{found} reads {name} as a number; it fails as soon as an LSID has letters.</source>
        <translation>{found} lê {name} como número; falha assim que um LSID tiver letras.</translation>
    </message>
    <message>
        <source>{found} uses the order of {name}; the order of LSIDs says nothing from 10.6 on.</source>
        <translation>{found} usa a ordem de {name}; a partir da 10.6 a ordem dos LSIDs não diz nada.</translation>
    </message>
    <message>
        <source>{name} has no namespace here: this answer is from before 10.6, and so is what is tested with it.</source>
        <translation>{name} não tem namespace aqui: esta resposta é anterior à 10.6, e o que se testa com ela também.</translation>
    </message>
    <message>
        <source>{name} has the type {found} here; from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} tem aqui o tipo {found}; a partir da 10.6 um LSID é um texto de 32 caracteres.</translation>
    </message>
    <message>
        <source>{name} is a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} é um número aqui ({found}); a partir da 10.6 um LSID é um texto de 32 caracteres.</translation>
    </message>
    <message>
        <source>{name} is compared with a number ({found}).</source>
        <translation>{name} é comparado com um número ({found}).</translation>
    </message>
    <message>
        <source>{name} is computed with ({found}).</source>
        <translation>São feitos cálculos com {name} ({found}).</translation>
    </message>
    <message>
        <source>{name} is declared as a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} está declarado como número aqui ({found}); a partir da 10.6 um LSID é um texto de 32 caracteres.</translation>
    </message>
    <message>
        <source>{name} is set to a number ({found}).</source>
        <translation>{name} recebe um número ({found}).</translation>
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
        <translation>Combine com {owner} quem continua. Esta janela só pode mostrar a execução.</translation>
    </message>
    <message>
        <source>All {number} entries are as they were written.</source>
        <translation>Todos os {number} registros estão como foram gravados.</translation>
    </message>
    <message>
        <source>Another program keeps {file} locked.</source>
        <translation>Outro programa mantém {file} bloqueado.</translation>
    </message>
    <message>
        <source>Blocked by findings: {step}</source>
        <translation>Bloqueada por constatações: {step}</translation>
    </message>
    <message>
        <source>Can go on now, the wait is over: {step}</source>
        <translation>Pode continuar agora, a espera terminou: {step}</translation>
    </message>
    <message>
        <source>Can go on now: maintenance window {number} was planned for {at}</source>
        <translation>Pode continuar agora: a janela de manutenção {number} estava planejada para {at}</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read and write the file, then try again.</source>
        <translation>Verifique se a unidade está conectada e se você pode ler e gravar o arquivo e tente novamente.</translation>
    </message>
    <message>
        <source>Check the path, or start a new run.</source>
        <translation>Verifique o caminho ou inicie uma nova execução.</translation>
    </message>
    <message>
        <source>Choose another name, or open that run.</source>
        <translation>Escolha outro nome ou abra essa execução.</translation>
    </message>
    <message>
        <source>Close it on {host}. Without a sign of life it can be taken over from {moment} on.</source>
        <translation>Feche-a em {host}. Sem sinal de atividade, ela pode ser assumida a partir de {moment}.</translation>
    </message>
    <message>
        <source>Close programs that copy or scan this file, then try again.</source>
        <translation>Feche os programas que copiam ou examinam este arquivo e tente novamente.</translation>
    </message>
    <message>
        <source>Continue in the window that has it open, or close that one first.</source>
        <translation>Continue na janela em que ela está aberta ou feche primeiro essa janela.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file, or start a new run with the new plan.</source>
        <translation>Continue com o plano do arquivo da execução ou inicie uma nova execução com o novo plano.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file. For another way, finish this run and start a new one.</source>
        <translation>Continue com o plano do arquivo da execução. Para outro caminho, termine esta execução e inicie uma nova.</translation>
    </message>
    <message>
        <source>Copy the run file to a folder on this computer that you may write to, and open the copy.</source>
        <translation>Copie o arquivo da execução para uma pasta deste computador na qual você possa gravar e abra a cópia.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Entry {number} does not follow the one before it.</source>
        <translation>O registro {number} não dá sequência ao anterior.</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>Falta o registro {number}.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it had been written.</source>
        <translation>O registro {number} foi alterado depois de gravado.</translation>
    </message>
    <message>
        <source>Entry {number} was not written by this program.</source>
        <translation>O registro {number} não foi gravado por este programa.</translation>
    </message>
    <message>
        <source>Failed: {step}</source>
        <translation>Falhou: {step}</translation>
    </message>
    <message>
        <source>Free some space on that drive, then continue the run.</source>
        <translation>Libere espaço nessa unidade e depois continue a execução.</translation>
    </message>
    <message>
        <source>Interrupted: {step}</source>
        <translation>Interrompida: {step}</translation>
    </message>
    <message>
        <source>Open it with version {program} or later.</source>
        <translation>Abra-o com a versão {program} ou posterior.</translation>
    </message>
    <message>
        <source>Open now: {step}</source>
        <translation>Aberta agora: {step}</translation>
    </message>
    <message>
        <source>Planned, not begun</source>
        <translation>Planejada, não iniciada</translation>
    </message>
    <message>
        <source>Stopped at your request: {step}</source>
        <translation>Parada a seu pedido: {step}</translation>
    </message>
    <message>
        <source>Stopped, because access was refused: {step}</source>
        <translation>Parada porque o acesso foi recusado: {step}</translation>
    </message>
    <message>
        <source>The plan can no longer be changed, because {name} was begun. These steps differ: {steps}.</source>
        <translation>O plano não pode mais ser alterado, porque “{name}” já começou. Estes passos diferem: {steps}.</translation>
    </message>
    <message>
        <source>The plan in {file} contains something that this program does not know.</source>
        <translation>O plano em {file} contém algo que este programa não conhece.</translation>
    </message>
    <message>
        <source>There is no run file {file}.</source>
        <translation>Não há arquivo da execução {file}.</translation>
    </message>
    <message>
        <source>There is no space left for {file}. Nothing half-written was kept.</source>
        <translation>Não há mais espaço para {file}. Nada foi mantido pela metade.</translation>
    </message>
    <message>
        <source>Use a copy of this file if you have one. Otherwise start a new run for the same site: what has been reached is seen on the appliances and is not done twice.</source>
        <translation>Use uma cópia deste arquivo, se tiver. Caso contrário, inicie uma nova execução para o mesmo site: o que já foi alcançado é visto nos aplicativos e não é feito duas vezes.</translation>
    </message>
    <message>
        <source>Waiting for a person: {step}</source>
        <translation>Aguardando uma pessoa: {step}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>Aguardando a janela de manutenção {number}, que começa em {at}</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>Aguardando até {until}: {step}</translation>
    </message>
    <message>
        <source>{file} belongs to another plan. These steps differ: {steps}.</source>
        <translation>{file} pertence a outro plano. Estes passos diferem: {steps}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written.</source>
        <translation>Não é possível ler ou gravar {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written to.</source>
        <translation>Não é possível gravar em {file}.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} já existe.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a run file.</source>
        <translation>{file} está danificado ou não é um arquivo da execução.</translation>
    </message>
    <message>
        <source>{file} is damaged. {reason}</source>
        <translation>{file} está danificado. {reason}</translation>
    </message>
    <message>
        <source>{file} is empty: its run was never begun.</source>
        <translation>{file} está vazio: a execução dele nunca começou.</translation>
    </message>
    <message>
        <source>{file} is in use by {owner} on {host} since {since}.</source>
        <translation>{file} está em uso por {owner} em {host} desde {since}.</translation>
    </message>
    <message>
        <source>{file} is open in another program on this computer.</source>
        <translation>{file} está aberto em outro programa neste computador.</translation>
    </message>
    <message>
        <source>{file} was taken over by {owner} on {host}; nothing more is written here.</source>
        <translation>{file} foi assumido por {owner} em {host}; nada mais é gravado aqui.</translation>
    </message>
    <message>
        <source>{file} was written by version {program} of this program, which is newer than this one ({own}).</source>
        <translation>{file} foi gravado pela versão {program} deste programa, mais recente que esta ({own}).</translation>
    </message>
    <message>
        <source>{host} has been silent since {beat}. Take the run over if nobody works with it there.</source>
        <translation>{host} não dá sinal desde {beat}. Assuma a execução se ninguém estiver trabalhando nela lá.</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>Check whether it reaches the vendor&apos;s update server and whether its clock is right: {page}.</source>
        <translation>Verifique se ele alcança o servidor de atualização do fabricante e se o relógio dele está certo: {page}.</translation>
    </message>
    <message>
        <source>That a backup can be restored on older software is stated nowhere, so it is not planned. Choose {old} or later.</source>
        <translation>Em nenhum lugar consta que um backup possa ser restaurado em um software mais antigo; por isso, isso não é planejado. Escolha {old} ou posterior.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>O aplicativo não conseguiu verificar se há atualizações: {words}</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}; the assistant presses nothing there.</source>
        <translation>A página {page} tem a seção {section}; o assistente não aciona nada ali.</translation>
    </message>
    <message>
        <source>Upgrade this site in stages, as the vendor describes.</source>
        <translation>Atualize este site por etapas, como o fabricante descreve.</translation>
    </message>
    <message>
        <source>Version {version} is older than what the old appliance runs: {old}.</source>
        <translation>A versão {version} é anterior à do aplicativo antigo: {old}.</translation>
    </message>
</context>
<context>
    <name>method</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more region(s), divided without anything against it</source>
        <translation>
            <numerusform>mais %n região, dividida sem ressalvas</numerusform>
            <numerusform>mais %n regiões, divididas sem ressalvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n rodada</numerusform>
            <numerusform>%n rodadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All as proposed</source>
        <translation>Todos como proposto</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Como proposto</translation>
    </message>
    <message>
        <source>Asking the name servers about {host}</source>
        <translation>Consultando os servidores de nomes sobre {host}</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first</source>
        <translation>Assíncrono: primeiro o backup</translation>
    </message>
    <message>
        <source>At least one node has to go first.</source>
        <translation>Pelo menos um nó precisa ir primeiro.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}, and check that the name servers return that address.</source>
        <translation>No controlador de DNS, você aponta o registro de {host} para {address} e confere se os servidores de nomes retornam esse endereço.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}. The assistant watches until the name servers and this computer return that address.</source>
        <translation>No controlador de DNS, você aponta o registro de {host} para {address}. O assistente acompanha até que os servidores de nomes e este computador retornem esse endereço.</translation>
    </message>
    <message>
        <source>At the NAT controller you point the entry of {host} to {address}. The public address and the DNS record stay as they are.</source>
        <translation>No controlador de NAT, você aponta a entrada de {host} para {address}. O endereço público e o registro DNS ficam como estão.</translation>
    </message>
    <message>
        <source>Before 10.6, sessions are not merged: the session data of {primary} is extracted before the swap.</source>
        <translation>Antes da 10.6 as sessões não são mescladas: os dados de sessão do {primary} são extraídos antes da troca.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Verificar atualizações</translation>
    </message>
    <message>
        <source>Choose which appliance goes first.</source>
        <translation>Escolha qual aplicativo vem primeiro.</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Escolhido por</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Registro DNS</translation>
    </message>
    <message>
        <source>Either way, both appliances end up on the same version. The ways differ in what is interrupted and in what you do by hand.</source>
        <translation>Nos dois casos, ambos os aplicativos terminam na mesma versão. Os métodos diferem no que é interrompido e no que você faz manualmente.</translation>
    </message>
    <message>
        <source>First and second half</source>
        <translation>Primeira e segunda metade</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Primeira metade</translation>
    </message>
    <message>
        <source>First half: {nodes}, {clients}</source>
        <translation>Primeira metade: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region are upgraded first. The assistant proposes which; you can change it.</source>
        <translation>Metade dos nós de tráfego de cada região é atualizada primeiro. O assistente propõe quais; você pode mudar.</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region take part first, the others are held back. The assistant proposes which; you can change it.</source>
        <translation>Metade dos nós de tráfego de cada região participa primeiro, os outros são retidos. O assistente propõe quais; você pode alterar.</translation>
    </message>
    <message>
        <source>How many nodes at the same time</source>
        <translation>Quantos nós ao mesmo tempo</translation>
    </message>
    <message>
        <source>How the site is led to {appliance}</source>
        <translation>Como o site é levado ao {appliance}</translation>
    </message>
    <message>
        <source>In the 10.6 era, the data sync before failover is broken is forced on {backup}, and updates come as files. Guides for later versions say otherwise; for this site, the one of its era counts.</source>
        <translation>Na época 10.6, a sincronização de dados antes de interromper o failover é forçada no {backup}, e as atualizações vêm como arquivos. Os guias de versões posteriores dizem outra coisa; para este site vale o da época dele.</translation>
    </message>
    <message>
        <source>It goes to {backup} by itself, when {primary} becomes backup. Nothing has to be done for it.</source>
        <translation>Ele passa sozinho para o {backup} quando o {primary} se torna backup. Nada precisa ser feito.</translation>
    </message>
    <message>
        <source>Its nodes install updates together: what is installed on the primary is installed on all that take part. So half of the nodes, and the backup where there is one, are held back first, and stay as they are until you have seen the new version work.</source>
        <translation>Os nós dele instalam atualizações juntos: o que é instalado no primário é instalado em todos os que participam. Por isso, metade dos nós e, se houver, o backup são retidos primeiro e ficam como estão até você ver a nova versão funcionar.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Janelas de manutenção</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>Entrada NAT</translation>
    </message>
    <message>
        <source>No shared IP address was found on the appliances, so that way is not available here.</source>
        <translation>Nenhum endereço IP compartilhado foi encontrado nos aplicativos; por isso esse meio não está disponível aqui.</translation>
    </message>
    <message>
        <source>No swap: the primary stays primary, and nothing changes in the network.</source>
        <translation>Sem troca: o primário continua primário, e nada muda na rede.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Nodes that are upgraded at the same time</source>
        <translation>Nós atualizados ao mesmo tempo</translation>
    </message>
    <message>
        <source>On the consoles, the assistant disables it on {primary} and at once enables it on {backup}. You act only where a console cannot be reached.</source>
        <translation>Nos consoles, o assistente o desativa no {primary} e imediatamente o ativa no {backup}. Você só age onde um console não puder ser alcançado.</translation>
    </message>
    <message>
        <source>On the consoles, you disable it on {primary} and at once enable it on {backup}.</source>
        <translation>Nos consoles, você o desativa no {primary} e imediatamente o ativa no {backup}.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Um a menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Um a mais</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}, at present with {clients}.</source>
        <translation>Fora de serviço durante a atualização da primeira metade: {nodes}, no momento com {clients}.</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}. Their clients are not known.</source>
        <translation>Fora de serviço durante a atualização da primeira metade: {nodes}. Não se sabe quantos clientes têm.</translation>
    </message>
    <message>
        <source>Return, Space or a double click moves a node to the other half. What you have chosen stays; the assistant balances the rest.</source>
        <translation>Enter, Espaço ou um clique duplo move um nó para a outra metade. O que você escolheu permanece; o assistente equilibra o resto.</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Segunda metade</translation>
    </message>
    <message>
        <source>Second half: {nodes}, {clients}</source>
        <translation>Segunda metade: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Shared IP address {address}</source>
        <translation>Endereço IP compartilhado {address}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site fora do ar</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Passos manuais</translation>
    </message>
    <message>
        <source>Synchronous: the primary first</source>
        <translation>Síncrono: primeiro o primário</translation>
    </message>
    <message>
        <source>The DNS record</source>
        <translation>O registro DNS</translation>
    </message>
    <message>
        <source>The assistant holds nodes back, switches automatic failover off, proves versions, and restores all of it. Only the beginning of the vendor&apos;s way is published: you install the packages yourself, by the vendor&apos;s page.</source>
        <translation>O assistente retém nós, desativa o failover automático, comprova versões e restaura tudo. Do procedimento do fabricante só o começo está publicado: os pacotes você instala manualmente, seguindo a página do fabricante.</translation>
    </message>
    <message>
        <source>The figures follow once it is known which packages have to be installed.</source>
        <translation>Os números aparecem quando se souber quais pacotes precisam ser instalados.</translation>
    </message>
    <message>
        <source>The figures follow once you have named the packages, on the next page.</source>
        <translation>Os números aparecem assim que você indicar os pacotes, na próxima página.</translation>
    </message>
    <message>
        <source>The figures follow once you have typed what the Updates page lists, on the next page.</source>
        <translation>Os números aparecem depois que você digitar, na próxima página, o que a página Atualizações lista.</translation>
    </message>
    <message>
        <source>The first half is upgraded while the second half serves everybody; then they change over. Within a region both halves should carry about the same number of clients.</source>
        <translation>A primeira metade é atualizada enquanto a segunda atende a todos; depois elas trocam. Dentro de uma região, as duas metades devem ter mais ou menos o mesmo número de clientes.</translation>
    </message>
    <message>
        <source>The first half takes part and is upgraded with the primary; the second half is held back. Within a region both halves should carry about the same number of clients.</source>
        <translation>A primeira metade participa e é atualizada com o primário; a segunda metade é retida. Dentro de uma região, as duas metades devem atender mais ou menos o mesmo número de clientes.</translation>
    </message>
    <message>
        <source>The list of updates is being read; the figures follow.</source>
        <translation>A lista de atualizações está sendo lida; os números vêm em seguida.</translation>
    </message>
    <message>
        <source>The list of updates on the appliance is empty</source>
        <translation>A lista de atualizações no aplicativo está vazia</translation>
    </message>
    <message>
        <source>The name servers are being asked how long others may cache the record.</source>
        <translation>Consultando os servidores de nomes: por quanto tempo o registro pode permanecer em outros caches.</translation>
    </message>
    <message>
        <source>The new version is tested on the backup before anybody has to work with it.</source>
        <translation>A nova versão é testada no backup antes que alguém precise trabalhar com ela.</translation>
    </message>
    <message>
        <source>The run has begun; its method can no longer be changed.</source>
        <translation>A execução já começou; o método não pode mais ser alterado.</translation>
    </message>
    <message>
        <source>The site has to be led to the other appliance, and the roles stay swapped.</source>
        <translation>O site precisa ser levado ao outro aplicativo, e os papéis ficam trocados.</translation>
    </message>
    <message>
        <source>The site is down for the swap only.</source>
        <translation>O site fica fora do ar somente durante a troca.</translation>
    </message>
    <message>
        <source>The site is down for the swap only; the new version can be tested beforehand.</source>
        <translation>O site fica fora do ar só durante a troca; a nova versão pode ser testada antes.</translation>
    </message>
    <message>
        <source>The site is down while the primary is upgraded.</source>
        <translation>O site fica fora do ar enquanto o primário é atualizado.</translation>
    </message>
    <message>
        <source>The time follows once the packages are known.</source>
        <translation>A duração aparece quando os pacotes forem conhecidos.</translation>
    </message>
    <message>
        <source>This cluster is upgraded in stages</source>
        <translation>Este cluster é atualizado por etapas</translation>
    </message>
    <message>
        <source>To the first half</source>
        <translation>Para a primeira metade</translation>
    </message>
    <message>
        <source>To the second half</source>
        <translation>Para a segunda metade</translation>
    </message>
    <message>
        <source>Until the site answers there: usually {range} ({source})</source>
        <translation>Até o site responder ali: normalmente {range} ({source})</translation>
    </message>
    <message>
        <source>Variant 1: upgrade the production appliance in place</source>
        <translation>Variante 1: atualizar o aplicativo de produção no lugar</translation>
    </message>
    <message>
        <source>Variant 2: production and backup swap roles</source>
        <translation>Variante 2: produção e backup trocam de papel</translation>
    </message>
    <message>
        <source>When one fails, no other one is begun; those that are under way are finished.</source>
        <translation>Se um falhar, nenhum outro é iniciado; os que estão em andamento são concluídos.</translation>
    </message>
    <message>
        <source>Which appliance goes first?</source>
        <translation>Qual aplicativo vem primeiro?</translation>
    </message>
    <message>
        <source>Which nodes go first?</source>
        <translation>Quais nós primeiro?</translation>
    </message>
    <message>
        <source>Why the regions are divided like this</source>
        <translation>Por que as regiões estão divididas assim</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Sem failover</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>pelo menos %n cliente</numerusform>
            <numerusform>pelo menos %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>first half</source>
        <translation>primeira metade</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>segunda metade</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>o assistente</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>{backup} is upgraded and tested in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>O {backup} é atualizado e testado na primeira janela e depois se torna o primário. O {primary} vem na segunda e fica como backup.</translation>
    </message>
    <message>
        <source>{backup} is upgraded by files in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>O {backup} é atualizado com arquivos na primeira janela e depois se torna o primário. O {primary} vem na segunda e fica como backup.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>{nodes} in {rounds}</source>
        <translation>{nodes} em {rounds}</translation>
    </message>
    <message>
        <source>{primary} is upgraded by files in the first window and stays primary. {backup} follows in the second.</source>
        <translation>O {primary} é atualizado com arquivos na primeira janela e continua primário. O {backup} vem na segunda.</translation>
    </message>
    <message>
        <source>{primary} is upgraded in the first window and stays primary. {backup} follows in the second.</source>
        <translation>O {primary} é atualizado na primeira janela e continua o primário. O {backup} vem na segunda.</translation>
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
        <translation>{text} Site fora do ar: {down}. Sem failover: {without}. Janelas de manutenção: {windows}. Passos manuais: {by_hand}.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“Without failover” does not include the time between the windows. All times are typical values.</source>
        <translation>“Sem failover” não inclui o tempo entre as janelas. Todos os tempos são valores típicos.</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Both copies lie on the same drive: if it fails, both are lost.</source>
        <translation>As duas cópias estão na mesma unidade: se ela falhar, ambas se perdem.</translation>
    </message>
    <message>
        <source>Bring the medium that was packed for this shopping list.</source>
        <translation>Traga a mídia que foi preparada para esta lista de downloads.</translation>
    </message>
    <message>
        <source>By its date ({packed}) the manifest is older than the shopping list ({made}); its seal fits.</source>
        <translation>Pela data ({packed}), o manifesto é anterior à lista de downloads ({made}); o selo confere.</translation>
    </message>
    <message>
        <source>Check the clocks of both computers.</source>
        <translation>Verifique os relógios dos dois computadores.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the update files.</source>
        <translation>Escolha a mídia ou a pasta com os arquivos de atualização.</translation>
    </message>
    <message>
        <source>Choose the medium that the closed network&apos;s computer wrote, or its topmost folder.</source>
        <translation>Escolha a mídia gravada pelo computador da rede restrita ou a pasta raiz dela.</translation>
    </message>
    <message>
        <source>Choose the medium that was packed for this site.</source>
        <translation>Escolha a mídia que foi preparada para este site.</translation>
    </message>
    <message>
        <source>Compare its code by telephone with whoever packed the files, or pack them again.</source>
        <translation>Compare o código por telefone com quem empacotou os arquivos ou empacote-os novamente.</translation>
    </message>
    <message>
        <source>Compare the code by telephone with whoever packed the files; go on only if it is the same.</source>
        <translation>Compare o código por telefone com quem empacotou os arquivos; continue só se for o mesmo.</translation>
    </message>
    <message>
        <source>Connect that medium; or copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Conecte essa mídia; ou copie o arquivo para outra unidade e traga-o de lá novamente. Ele é oferecido uma única vez.</translation>
    </message>
    <message>
        <source>Connect the medium again and start again: what is already there is checked and continued.</source>
        <translation>Conecte a mídia novamente e recomece: o que já está nela é verificado e aproveitado.</translation>
    </message>
    <message>
        <source>Connect the medium with this list, or copy its folder {top} to the other medium first.</source>
        <translation>Conecte a mídia com esta lista ou copie antes a pasta {top} dela para a outra mídia.</translation>
    </message>
    <message>
        <source>Copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Copie o arquivo para outra unidade e traga-o de lá novamente. Ele é oferecido uma única vez.</translation>
    </message>
    <message>
        <source>Do not install it. Bring the other verified copy of this file, or fetch it again.</source>
        <translation>Não o instale. Traga a outra cópia verificada deste arquivo ou baixe-o novamente.</translation>
    </message>
    <message>
        <source>Do not install these files. Find out who had the medium, and pack it again.</source>
        <translation>Não instale estes arquivos. Descubra quem esteve com a mídia e prepare-a novamente.</translation>
    </message>
    <message>
        <source>Do not use this medium. Find out who changed it, and pack the files again.</source>
        <translation>Não use esta mídia. Descubra quem a alterou e empacote os arquivos novamente.</translation>
    </message>
    <message>
        <source>Download it with the key of this appliance, then pack again. What is packed stays packed.</source>
        <translation>Baixe-o com o código deste aplicativo e empacote novamente. O que já foi empacotado é mantido.</translation>
    </message>
    <message>
        <source>Fetch it with the download key of this appliance and bring it on another journey.</source>
        <translation>Baixe-o com o código de download deste aplicativo e traga-o em outra viagem.</translation>
    </message>
    <message>
        <source>Find out where it is, then start again.</source>
        <translation>Descubra onde ele está e recomece.</translation>
    </message>
    <message>
        <source>Go on there, or write a new shopping list in the closed network.</source>
        <translation>Continue lá ou grave uma nova lista de downloads na rede restrita.</translation>
    </message>
    <message>
        <source>It is taken over under its right name. Find out who had the medium.</source>
        <translation>Ele é importado com o nome correto. Descubra quem esteve com a mídia.</translation>
    </message>
    <message>
        <source>Keep one of them on another drive until everything is installed.</source>
        <translation>Mantenha uma delas em outra unidade até que tudo esteja instalado.</translation>
    </message>
    <message>
        <source>Look at what it is. Move it to another folder, then start again.</source>
        <translation>Veja o que é. Mova-o para outra pasta e recomece.</translation>
    </message>
    <message>
        <source>Make room, or make sure that you may write there, then try again.</source>
        <translation>Libere espaço ou confira se você pode gravar ali e tente novamente.</translation>
    </message>
    <message>
        <source>Make room, or use a larger medium, then start again. Delete no update file.</source>
        <translation>Libere espaço ou use uma mídia maior e recomece. Não exclua nenhum arquivo de atualização.</translation>
    </message>
    <message>
        <source>Move it away and bring the update files in once more.</source>
        <translation>Mova-o para outro lugar e traga os arquivos de atualização novamente.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indique o próprio arquivo.</translation>
    </message>
    <message>
        <source>Not everything in {folder} could be looked through.</source>
        <translation>Nem tudo em {folder} pôde ser examinado.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; what is there was left as it was.</source>
        <translation>Não é possível gravar em {folder}; o que está ali ficou como estava.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If nobody knows it, find out who had the medium.</source>
        <translation>Não é preciso fazer nada. Se ninguém o reconhecer, descubra quem esteve com a mídia.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the manifest of this medium is not proven.</source>
        <translation>Nada foi importado: o manifesto desta mídia não está comprovado.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there are two verified copies.</source>
        <translation>Há duas cópias verificadas de {package} para o {appliance}.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there is only one verified copy.</source>
        <translation>Há uma única cópia verificada de {package} para o {appliance}.</translation>
    </message>
    <message>
        <source>Open it to see what it says. An update can be fetched only once: if it is not offered again, ask Technical Support.</source>
        <translation>Abra o arquivo para ver o que diz. Uma atualização só pode ser baixada uma vez: se ela não for mais oferecida, consulte o Suporte Técnico.</translation>
    </message>
    <message>
        <source>Pack the files once more on the unrestricted computer; what is there is continued.</source>
        <translation>Empacote os arquivos novamente no computador não restrito; o que já existe é aproveitado.</translation>
    </message>
    <message>
        <source>Pack the folder into one file, such as a ZIP archive, and carry that.</source>
        <translation>Compacte a pasta em um único arquivo, por exemplo um arquivo ZIP, e leve esse arquivo.</translation>
    </message>
    <message>
        <source>Say for each package which file it is, and pack again. Nothing was sealed.</source>
        <translation>Indique para cada pacote qual é o arquivo e empacote novamente. Nada foi selado.</translation>
    </message>
    <message>
        <source>Say which file is which package, a line for each: package=file.</source>
        <translation>Indique a qual pacote corresponde cada arquivo, um por linha: pacote=arquivo.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Indique qual delas usar.</translation>
    </message>
    <message>
        <source>See that you may read it, then start again.</source>
        <translation>Confira se você pode lê-lo e recomece.</translation>
    </message>
    <message>
        <source>Start packing again on the unrestricted computer: what is there is continued.</source>
        <translation>Recomece o empacotamento no computador não restrito: o que já existe é aproveitado.</translation>
    </message>
    <message>
        <source>Take it from the other verified copy on the unrestricted computer, and pack it again.</source>
        <translation>Use a outra cópia verificada no computador não restrito e empacote-a novamente.</translation>
    </message>
    <message>
        <source>Take off the write protection, or use a medium that you may write to, then start again.</source>
        <translation>Retire a proteção contra gravação ou use uma mídia em que você possa gravar e recomece.</translation>
    </message>
    <message>
        <source>The file for {package} of {appliance} is the very file that is packed for another package.</source>
        <translation>O arquivo de {package} para o {appliance} é exatamente o mesmo que foi empacotado para outro pacote.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Não é possível ler o arquivo {file}.</translation>
    </message>
    <message>
        <source>The file {file} changed while it was read.</source>
        <translation>O arquivo {file} mudou enquanto era lido.</translation>
    </message>
    <message>
        <source>The file {file} is a web page, not an update file.</source>
        <translation>O arquivo {file} é uma página da web, não um arquivo de atualização.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>O arquivo {file} está vazio.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>O arquivo {file} não foi encontrado.</translation>
    </message>
    <message>
        <source>The file {file} is not what was noted down: its SHA-256 differs.</source>
        <translation>O arquivo {file} não é o que foi registrado: o SHA-256 é diferente.</translation>
    </message>
    <message>
        <source>The folder {folder} holds links, or names that not every medium takes.</source>
        <translation>A pasta {folder} contém links ou nomes que nem toda mídia aceita.</translation>
    </message>
    <message>
        <source>The index of the update files cannot be read: {file}.</source>
        <translation>Não é possível ler o índice dos arquivos de atualização: {file}.</translation>
    </message>
    <message>
        <source>The manifest belongs to the shopping list {other}, not to {list}.</source>
        <translation>O manifesto pertence à lista de downloads {other}, não a {list}.</translation>
    </message>
    <message>
        <source>The manifest carries no seal.</source>
        <translation>O manifesto não tem selo.</translation>
    </message>
    <message>
        <source>The manifest is for the site {other}, not for {host}.</source>
        <translation>O manifesto é do site {other}, não de {host}.</translation>
    </message>
    <message>
        <source>The manifest names an appliance {appliance}, which the shopping list does not have.</source>
        <translation>O manifesto indica um aplicativo {appliance}, que não está na lista de downloads.</translation>
    </message>
    <message>
        <source>The manifest {file} is damaged or was changed.</source>
        <translation>O manifesto {file} está danificado ou foi alterado.</translation>
    </message>
    <message>
        <source>The medium holds one more copy of {file} than was packed.</source>
        <translation>{file} está na mídia uma vez a mais do que foi empacotado.</translation>
    </message>
    <message>
        <source>The medium {folder} does not carry the shopping list {list}; nothing was written to it.</source>
        <translation>A mídia {folder} não contém a lista de downloads {list}; nada foi gravado nela.</translation>
    </message>
    <message>
        <source>The medium {folder} is for another shopping list ({others}), not for {list}.</source>
        <translation>A mídia {folder} é de outra lista de downloads ({others}), não de {list}.</translation>
    </message>
    <message>
        <source>The path {path} leads out of the medium or is not one that this program writes.</source>
        <translation>O caminho {path} leva para fora da mídia ou não é um dos que este programa grava.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written: {file}.</source>
        <translation>Não é possível gravar na pasta da execução: {file}.</translation>
    </message>
    <message>
        <source>The seal could not be checked: its key is not on this computer. Code of the manifest: {code}.</source>
        <translation>Não foi possível verificar o selo: a chave dele não está neste computador. Código do manifesto: {code}.</translation>
    </message>
    <message>
        <source>The seal fits: the files were packed for this shopping list. Code: {code}.</source>
        <translation>O selo confere: os arquivos foram empacotados para esta lista de downloads. Código: {code}.</translation>
    </message>
    <message>
        <source>The seal of the manifest does not fit: it was changed, or sealed with another key.</source>
        <translation>O selo do manifesto não confere: o manifesto foi alterado ou selado com outra chave.</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is no longer what it was: {place}</source>
        <translation>A segunda cópia de {package} para o {appliance} não é mais a mesma: {place}</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is not at hand: {place}</source>
        <translation>A segunda cópia de {package} para o {appliance} não está acessível agora: {place}</translation>
    </message>
    <message>
        <source>The shopping list on {folder} has no seal key any more: it was packed on another computer.</source>
        <translation>A lista de downloads em {folder} não tem mais a chave do selo: o empacotamento foi feito em outro computador.</translation>
    </message>
    <message>
        <source>The shopping list {file} is damaged, or not one of this program.</source>
        <translation>A lista de downloads {file} está danificada ou não é deste programa.</translation>
    </message>
    <message>
        <source>There are no files for the shopping list {list} on {folder}.</source>
        <translation>Não há arquivos da lista de downloads {list} em {folder}.</translation>
    </message>
    <message>
        <source>There are several shopping lists on {folder}: {lists}.</source>
        <translation>Há várias listas de downloads em {folder}: {lists}.</translation>
    </message>
    <message>
        <source>There is already another file {file}; it was left as it is.</source>
        <translation>Já existe outro arquivo {file}; ele não foi alterado.</translation>
    </message>
    <message>
        <source>There is no manifest {file}: packing did not come to its end, or it was removed.</source>
        <translation>Não há manifesto {file}: o empacotamento não foi concluído, ou o manifesto foi removido.</translation>
    </message>
    <message>
        <source>There is no shopping list on {folder}.</source>
        <translation>Não há lista de downloads em {folder}.</translation>
    </message>
    <message>
        <source>There is no shopping list {file}, or it cannot be read.</source>
        <translation>Não há lista de downloads {file}, ou não é possível lê-la.</translation>
    </message>
    <message>
        <source>There is no update file in {place} whose name tells which package it is.</source>
        <translation>Não há em {place} nenhum arquivo de atualização cujo nome indique o pacote.</translation>
    </message>
    <message>
        <source>There is no {place} on this computer.</source>
        <translation>{place} não existe neste computador.</translation>
    </message>
    <message>
        <source>There is nothing on this medium that its manifest proves.</source>
        <translation>Nada nesta mídia é comprovado pelo manifesto dela.</translation>
    </message>
    <message>
        <source>Use a medium formatted as exFAT or NTFS. Formatting deletes what is on it.</source>
        <translation>Use uma mídia formatada com exFAT ou NTFS. A formatação apaga o que está nela.</translation>
    </message>
    <message>
        <source>Use another medium, then start again.</source>
        <translation>Use outra mídia e recomece.</translation>
    </message>
    <message>
        <source>Wait until it is downloaded completely, then start again.</source>
        <translation>Aguarde o download terminar e recomece.</translation>
    </message>
    <message>
        <source>Write a new one on a computer in the closed network.</source>
        <translation>Grave uma nova em um computador da rede restrita.</translation>
    </message>
    <message>
        <source>{file} and {path} hold each other&apos;s content. Their content tells which is which.</source>
        <translation>{file} e {path} estão com os conteúdos trocados. Não há dúvida sobre qual é qual.</translation>
    </message>
    <message>
        <source>{file} arrived as it was packed.</source>
        <translation>{file} chegou como foi empacotado.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Não é possível ler {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written to {folder}. What is there stays, to be continued.</source>
        <translation>Não foi possível gravar {file} em {folder}. O que já está ali permanece e será aproveitado.</translation>
    </message>
    <message>
        <source>{file} has {size}; {folder} ({filesystem}) takes files of less than {limit}.</source>
        <translation>{file} tem {size}; {folder} ({filesystem}) aceita arquivos de menos de {limit}.</translation>
    </message>
    <message>
        <source>{file} holds an update file for another appliance.</source>
        <translation>{file} contém um arquivo de atualização de outro aplicativo.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder or a device, not a file; it was not opened.</source>
        <translation>{file} é um link, uma pasta ou um dispositivo, não um arquivo; não foi aberto.</translation>
    </message>
    <message>
        <source>{file} is a link. It was not followed.</source>
        <translation>{file} é um link. Ele não foi seguido.</translation>
    </message>
    <message>
        <source>{file} is for no appliance of this shopping list. It was left alone.</source>
        <translation>{file} não é de nenhum aplicativo desta lista de downloads. Não foi tocado.</translation>
    </message>
    <message>
        <source>{file} is in the manifest, but not on the medium.</source>
        <translation>{file} está no manifesto, mas não na mídia.</translation>
    </message>
    <message>
        <source>{file} is not what was packed: its content differs.</source>
        <translation>{file} não é o que foi empacotado: o conteúdo é diferente.</translation>
    </message>
    <message>
        <source>{file} is on the medium under another name: {path}. Its content is right.</source>
        <translation>{file} está na mídia com outro nome: {path}. O conteúdo está correto.</translation>
    </message>
    <message>
        <source>{file} is on the medium, but not in the manifest. It was left alone.</source>
        <translation>{file} está na mídia, mas não no manifesto. Não foi tocado.</translation>
    </message>
    <message>
        <source>{file} is shorter than when it was packed.</source>
        <translation>{file} está menor do que quando foi empacotado.</translation>
    </message>
    <message>
        <source>{file} is too large for the file system of {folder}.</source>
        <translation>{file} é grande demais para o sistema de arquivos de {folder}.</translation>
    </message>
    <message>
        <source>{file} lies outside the medium. It was not opened.</source>
        <translation>{file} está fora da mídia. Não foi aberto.</translation>
    </message>
    <message>
        <source>{folder} gave back other data than was written to it; {file} was not taken for complete.</source>
        <translation>{folder} devolveu dados diferentes dos que foram gravados; {file} não foi considerado completo.</translation>
    </message>
    <message>
        <source>{folder} has {free} free; {needed} are needed. Nothing was written.</source>
        <translation>{folder} tem {free} livres; são necessários {needed}. Nada foi gravado.</translation>
    </message>
    <message>
        <source>{folder} is full; {file} is not complete. What is there stays, to be continued.</source>
        <translation>{folder} está sem espaço; {file} não está completo. O que já está ali permanece e será aproveitado.</translation>
    </message>
    <message>
        <source>{folder} is not there any more: the medium was pulled out, or does not answer.</source>
        <translation>{folder} não está mais acessível: a mídia foi retirada ou não responde.</translation>
    </message>
    <message>
        <source>{medium} carries update files for another site, not for {host}.</source>
        <translation>{medium} contém arquivos de atualização de outro site, não de {host}.</translation>
    </message>
    <message>
        <source>{package} for {appliance} is still missing.</source>
        <translation>Ainda falta {package} para o {appliance}.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was not packed.</source>
        <translation>{package} para o {appliance} não foi empacotado.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was packed, but the shopping list does not ask for it.</source>
        <translation>{package} para o {appliance} foi empacotado, mas a lista de downloads não o pede.</translation>
    </message>
    <message>
        <source>{package} for {appliance}: {size}, two verified copies.</source>
        <translation>{package} para o {appliance}: {size}, duas cópias verificadas.</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n nó mestre</numerusform>
            <numerusform>%n nós mestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), in this order</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes, nesta ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nó de tráfego</numerusform>
            <numerusform>%n nós de tráfego</numerusform>
        </translation>
    </message>
    <message>
        <source>A new settings backup of the old appliance, which the new one is restored from</source>
        <translation>Um novo backup das configurações do aplicativo antigo, a ser restaurado no novo</translation>
    </message>
    <message>
        <source>A new settings backup, before the site software goes in</source>
        <translation>Um novo backup das configurações, antes da instalação do software do site</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>Adicionar pacote</translation>
    </message>
    <message>
        <source>All clients go to the last version in one step; some may have to be installed again.</source>
        <translation>Todos os clientes vão para a última versão em um único passo; alguns talvez precisem ser instalados novamente.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to the appliance one by one.</source>
        <translation>Outro computador os baixa com o Código de Download de Appliance. Você os traz para cá; eles são verificados e enviados ao aplicativo um a um.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to {master}, which distributes them to all nodes.</source>
        <translation>Outro computador os baixa com o Código de Download de Appliance. Você os traz para cá; eles são verificados, enviados para o {master} e, de lá, distribuídos a todos os nós.</translation>
    </message>
    <message>
        <source>Asking the vendor for updates</source>
        <translation>Perguntando ao fabricante por atualizações</translation>
    </message>
    <message>
        <source>Automatic updates are not meant for a failover pair of this version, and its console lists none.</source>
        <translation>As atualizações automáticas não são previstas para um par de failover desta versão, e o console dele não lista nenhuma.</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Software base</translation>
    </message>
    <message>
        <source>By files that Technical Support links to</source>
        <translation>Por arquivos cujos links o Suporte Técnico envia</translation>
    </message>
    <message>
        <source>By files that are carried to it</source>
        <translation>Por arquivos trazidos de fora</translation>
    </message>
    <message>
        <source>Carry files instead</source>
        <translation>Trazer os arquivos de fora</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Verificar atualizações</translation>
    </message>
    <message>
        <source>Choose the rule file…</source>
        <translation>Escolher o arquivo de regras…</translation>
    </message>
    <message>
        <source>Clients update themselves from version to version.</source>
        <translation>Os clientes se atualizam de versão em versão.</translation>
    </message>
    <message>
        <source>Edition {serial} of {date}: {source}</source>
        <translation>Edição {serial} de {date}: {source}</translation>
    </message>
    <message>
        <source>Every console, Jump Client, Jumpoint and button has to be removed and installed by hand.</source>
        <translation>Cada console, Jump Client, Jumpoint e Button precisa ser removido e instalado manualmente.</translation>
    </message>
    <message>
        <source>Everything fits into one maintenance window.</source>
        <translation>Tudo cabe em uma única janela de manutenção.</translation>
    </message>
    <message>
        <source>Everything that is planned, done and seen is kept in this run file:</source>
        <translation>Tudo o que é planejado, feito e visto fica neste arquivo da execução:</translation>
    </message>
    <message>
        <source>Folder with update files</source>
        <translation>Pasta com arquivos de atualização</translation>
    </message>
    <message numerus="yes">
        <source>From %n update file(s): {files}</source>
        <translation>
            <numerusform>De %n arquivo de atualização: {files}</numerusform>
            <numerusform>De %n arquivos de atualização: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>From {now} to {then}. The site is down for {low} to {high} in all.</source>
        <translation>De {now} para {then}. O site fica fora do ar por {low} a {high} no total.</translation>
    </message>
    <message>
        <source>Get it by another way than the file, by telephone for instance, and type or paste it here. Only if both are the same is the file taken over.</source>
        <translation>Obtenha-o por um meio diferente do usado para o arquivo, por exemplo por telefone, e digite ou cole aqui. O arquivo só é importado se os dois forem iguais.</translation>
    </message>
    <message>
        <source>How packages come to the appliance</source>
        <translation>Como os pacotes chegam ao aplicativo</translation>
    </message>
    <message>
        <source>If update files are here already, their names tell which packages they are.</source>
        <translation>Se já houver arquivos de atualização aqui, os nomes deles indicam quais são os pacotes.</translation>
    </message>
    <message>
        <source>Installed on every appliance of the cluster: {masters}, {nodes}.</source>
        <translation>A instalar em todos os aplicativos do cluster: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Veio com o programa.</translation>
    </message>
    <message>
        <source>It downloads each package from the vendor when that is installed.</source>
        <translation>Ele baixa cada pacote do fabricante no momento da instalação.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server.</source>
        <translation>Ele precisa alcançar o servidor de atualização do fabricante.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Since 24.3 the vendor says that automatic updates are not for failover pairs; the console decides.</source>
        <translation>Ele precisa alcançar o servidor de atualização do fabricante. Desde a versão 24.3, o fabricante informa que atualizações automáticas não se destinam a pares de failover; vale o que o console oferece.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Whether automatic updates are meant for pairs depends on the version; the console decides.</source>
        <translation>Ele precisa alcançar o servidor de atualização do fabricante. Depende da versão se atualizações automáticas podem ser usadas em pares; vale o que o console oferece.</translation>
    </message>
    <message>
        <source>It runs what the old one runs, or later: the backup can be restored on it.</source>
        <translation>Ele executa o que o antigo executa, ou algo mais novo: o backup pode ser restaurado nele.</translation>
    </message>
    <message>
        <source>It was taken over on {moment}.</source>
        <translation>Importado em {moment}.</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>SHA-256 dele:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave the clients installed</source>
        <translation>Deixar os clientes instalados</translation>
    </message>
    <message>
        <source>Licence add-on</source>
        <translation>Complemento de licença</translation>
    </message>
    <message>
        <source>Looking at the update files</source>
        <translation>Examinando os arquivos de atualização</translation>
    </message>
    <message>
        <source>Major releases come on a schedule; sites under maintenance are notified by e-mail. If yours was announced, let the appliance check for updates. If it does not reach the vendor, carry the files.</source>
        <translation>As versões principais seguem um cronograma; sites com contrato de manutenção são avisados por e-mail. Se a sua já foi anunciada, faça o aplicativo verificar as atualizações. Se ele não alcançar o fabricante, traga os arquivos de fora.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Elaborando o plano</translation>
    </message>
    <message>
        <source>More than one maintenance window; the run continues a day later.</source>
        <translation>Mais de uma janela de manutenção; a execução continua um dia depois.</translation>
    </message>
    <message>
        <source>Name, as the page shows it</source>
        <translation>Nome, como a página o mostra</translation>
    </message>
    <message>
        <source>Name, as the vendor writes it</source>
        <translation>Nome, como o fabricante o escreve</translation>
    </message>
    <message>
        <source>Next writes the plan to a run file in this folder:</source>
        <translation>Avançar grava o plano em um arquivo da execução nesta pasta:</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: nothing has to be waited for.</source>
        <translation>Durante a atualização, nenhum cliente está conectado ao backup: não é preciso esperar.</translation>
    </message>
    <message>
        <source>Nobody has to install anything again.</source>
        <translation>Ninguém precisa reinstalar nada.</translation>
    </message>
    <message>
        <source>Nothing has to be carried, and its own list tells what it is entitled to.</source>
        <translation>Não é preciso trazer nada, e a lista do próprio aplicativo mostra a que ele tem direito.</translation>
    </message>
    <message>
        <source>Nothing is uninstalled.</source>
        <translation>Nada é desinstalado.</translation>
    </message>
    <message>
        <source>Nothing was changed. If its network is not meant to reach the vendor, carry the update files to it.</source>
        <translation>Nada foi alterado. Se a rede dele não deve alcançar o fabricante, traga os arquivos de atualização de fora.</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>Packages that are carried</source>
        <translation>Pacotes trazidos de fora</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and type here what it lists, also what is locked.</source>
        <translation>Clique em {button} na página {page} e digite aqui o que ela lista, inclusive o que está bloqueado.</translation>
    </message>
    <message>
        <source>Reading the list of updates</source>
        <translation>Lendo a lista de atualizações</translation>
    </message>
    <message>
        <source>Reading the rule file</source>
        <translation>Lendo o arquivo de regras</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Arquivo de regras</translation>
    </message>
    <message>
        <source>SHA-256, as it was told to you</source>
        <translation>SHA-256, como foi informado a você</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Software do site</translation>
    </message>
    <message>
        <source>Somebody has to download and carry them, before the maintenance window begins.</source>
        <translation>Alguém precisa baixá-los e trazê-los antes do início da janela de manutenção.</translation>
    </message>
    <message>
        <source>Support mails a link to each file, for each appliance. You download them and bring them here; they are checked, and sent to the appliance one by one.</source>
        <translation>O suporte envia um link para cada arquivo, para cada aplicativo. Você os baixa e os traz para cá; eles são verificados e enviados ao aplicativo um a um.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take it over although it is not newer than the one in use</source>
        <translation>Importar, embora não seja mais recente que o arquivo em uso</translation>
    </message>
    <message>
        <source>Take them from files…</source>
        <translation>Obter de arquivos…</translation>
    </message>
    <message>
        <source>Taking over the rule file</source>
        <translation>Importando o arquivo de regras</translation>
    </message>
    <message>
        <source>The appliance could not check for updates</source>
        <translation>O aplicativo não conseguiu verificar as atualizações</translation>
    </message>
    <message>
        <source>The appliance fetches them itself</source>
        <translation>O próprio aplicativo os baixa</translation>
    </message>
    <message>
        <source>The appliance lists no updates. Enter the packages that Technical Support names to you, first to last. What the rule file documents is added by itself.</source>
        <translation>O aplicativo não lista atualizações. Informe os pacotes que o Suporte Técnico indicar, do primeiro ao último. O que o arquivo de regras documenta é acrescentado automaticamente.</translation>
    </message>
    <message>
        <source>The appliance needs no way to the vendor.</source>
        <translation>O aplicativo não precisa de acesso ao fabricante.</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>O aplicativo informa: {words}</translation>
    </message>
    <message>
        <source>The links have to be asked for, and the files downloaded, before the first window begins.</source>
        <translation>É preciso pedir os links e baixar os arquivos antes do início da primeira janela.</translation>
    </message>
    <message>
        <source>The list of updates has not been read yet.</source>
        <translation>A lista de atualizações ainda não foi lida.</translation>
    </message>
    <message>
        <source>The list of updates is empty</source>
        <translation>A lista de atualizações está vazia</translation>
    </message>
    <message>
        <source>The list of updates on the appliance decides what can be installed, and in which order.</source>
        <translation>A lista de atualizações no aplicativo define o que pode ser instalado e em que ordem.</translation>
    </message>
    <message>
        <source>The new appliance goes from {now} to {then}. The site is down for {low} to {high} in all: for the move.</source>
        <translation>O novo aplicativo vai de {now} para {then}. O site fica fora do ar por {low} a {high} no total: durante a mudança.</translation>
    </message>
    <message>
        <source>The new appliance needs no packages</source>
        <translation>O novo aplicativo não precisa de pacotes</translation>
    </message>
    <message>
        <source>The packages follow one another without a wait.</source>
        <translation>Os pacotes vêm um após o outro, sem espera.</translation>
    </message>
    <message>
        <source>The page says, as you typed it: {words}</source>
        <translation>A página informa, como você digitou: {words}</translation>
    </message>
    <message>
        <source>The page shows it as locked</source>
        <translation>A página o mostra como bloqueado</translation>
    </message>
    <message>
        <source>The plan in this run file was made from other choices: Next makes it anew. What was prepared so far stays.</source>
        <translation>O plano neste arquivo da execução foi feito com outras escolhas: Avançar o refaz. O que já foi preparado permanece.</translation>
    </message>
    <message>
        <source>The way to the wanted version</source>
        <translation>O caminho até a versão desejada</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>Não há nada para instalar.</translation>
    </message>
    <message>
        <source>Type the wanted version of the site software, for instance 12.3.2.</source>
        <translation>Digite a versão desejada do software do site, por exemplo 12.3.2.</translation>
    </message>
    <message>
        <source>Type what the Updates page lists.</source>
        <translation>Digite o que a página Atualizações lista.</translation>
    </message>
    <message>
        <source>Uninstall all clients first, install them again afterwards</source>
        <translation>Desinstalar antes todos os clientes e reinstalá-los depois</translation>
    </message>
    <message>
        <source>Use another rule file…</source>
        <translation>Usar outro arquivo de regras…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Wait 24 hours after each site package but the last</source>
        <translation>Aguardar 24 horas após cada pacote de site, exceto o último</translation>
    </message>
    <message>
        <source>Wanted version of the site software</source>
        <translation>Versão desejada do software do site</translation>
    </message>
    <message>
        <source>What happens to the clients</source>
        <translation>O que acontece com os clientes</translation>
    </message>
    <message>
        <source>What it waits for, in the words of the page (if it says so)</source>
        <translation>O que ele aguarda, nas palavras da página (se ela informar)</translation>
    </message>
    <message>
        <source>What the Updates page lists</source>
        <translation>O que a página Atualizações lista</translation>
    </message>
    <message>
        <source>What the Updates page lists decides what can be installed, and in which order.</source>
        <translation>O que a página Atualizações lista define o que pode ser instalado e em que ordem.</translation>
    </message>
    <message>
        <source>What unlocks it: {text}</source>
        <translation>O que o desbloqueia: {text}</translation>
    </message>
    <message>
        <source>What you enter, and the rule file, decide what is installed, and in which order.</source>
        <translation>O que você informa e o arquivo de regras definem o que é instalado e em que ordem.</translation>
    </message>
    <message>
        <source>Why not directly: {text}</source>
        <translation>Por que não diretamente: {text}</translation>
    </message>
    <message>
        <source>Why not directly?</source>
        <translation>Por que não diretamente?</translation>
    </message>
    <message>
        <source>Why {package} is not installed directly, and what unlocks it</source>
        <translation>Por que {package} não é instalado diretamente e o que o desbloqueia</translation>
    </message>
    <message>
        <source>according to the guides</source>
        <translation>segundo os guias</translation>
    </message>
    <message>
        <source>as the name tells</source>
        <translation>conforme o nome</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposição</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>informado por você</translation>
    </message>
    <message>
        <source>from an update file</source>
        <translation>de um arquivo de atualização</translation>
    </message>
    <message>
        <source>from the rule file</source>
        <translation>do arquivo de regras</translation>
    </message>
    <message>
        <source>from this site&apos;s history</source>
        <translation>como foi aqui antes</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>no nome</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>instalando</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>{duration} for the clients to update themselves</source>
        <translation>{duration} para os clientes se atualizarem</translation>
    </message>
    <message>
        <source>{duration} of waiting; the site is up meanwhile</source>
        <translation>{duration} de espera; o site fica no ar nesse período</translation>
    </message>
    <message>
        <source>{file} is edition {serial} of {date}: {source}</source>
        <translation>{file} é a edição {serial} de {date}: {source}</translation>
    </message>
    <message>
        <source>{kind} · outage of {low} to {high}, {source}</source>
        <translation>{kind} · inatividade de {low} a {high}, {source}</translation>
    </message>
    <message>
        <source>{master} downloads the packages from the vendor and distributes them to all nodes. Each node installs its copy when its turn comes.</source>
        <translation>O {master} baixa os pacotes do fabricante e os distribui a todos os nós. Cada nó instala a sua cópia quando chega a sua vez.</translation>
    </message>
    <message>
        <source>{package}: installed on all {total} appliances.</source>
        <translation>{package}: a instalar em todos os {total} aplicativos.</translation>
    </message>
    <message>
        <source>{package}: installed on {count} of {total} appliances; the others have it already.</source>
        <translation>{package}: a instalar em {count} de {total} aplicativos; os outros já o têm.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type figures and dots, for instance 12.3.2.</source>
        <translation>“{text}” não é uma versão. Digite algarismos e pontos, por exemplo 12.3.2.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Guide {numbers}</source>
        <translation>Guia {numbers}</translation>
    </message>
    <message>
        <source>Guides {numbers}</source>
        <translation>Guias {numbers}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Your guide says otherwise? {what} {decision}</source>
        <translation>Seu guia diz outra coisa? {what} {decision}</translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>A package that would come in between may be missing from the list, or what was entered is wrong. Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>Pode faltar na lista um pacote intermediário, ou o que foi informado está errado. Gere o arquivo de suporte com a página {page} e pergunte ao Suporte Técnico de quais pacotes você precisa.</translation>
    </message>
    <message>
        <source>Ask Technical Support before you install it. The hint comes from: {source}</source>
        <translation>Pergunte ao Suporte Técnico antes de instalá-lo. Fonte da indicação: {source}</translation>
    </message>
    <message>
        <source>Ask Technical Support which packages lead there; the support bundle helps them.</source>
        <translation>Pergunte ao Suporte Técnico quais pacotes levam até lá; o arquivo de suporte ajuda no atendimento.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Download every update that the vendor offers for your download key, not only these.</source>
        <translation>Pergunte ao Suporte Técnico e envie junto o arquivo de suporte. Baixe todas as atualizações que o fabricante oferecer para o seu código de download, não só estas.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Have a link mailed to each file that is needed, for each appliance.</source>
        <translation>Pergunte ao Suporte Técnico e envie também o arquivo de suporte. Peça um link para cada arquivo necessário, para cada aplicativo.</translation>
    </message>
    <message>
        <source>Base software later than {version}</source>
        <translation>software base posterior a {version}</translation>
    </message>
    <message>
        <source>Base software {version} or later</source>
        <translation>software base {version} ou posterior</translation>
    </message>
    <message>
        <source>Base update; usually needed by the site package that follows.</source>
        <translation>Atualização da Base; normalmente exigida pelo pacote de site seguinte.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance asks for less.</source>
        <translation>Antes de {package}, {source} exige {need}; o aplicativo exige menos.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance offers that package now.</source>
        <translation>Antes de {package}, {source} exige {need}; o aplicativo já oferece esse pacote.</translation>
    </message>
    <message>
        <source>Check that your release was announced to you; otherwise ask Technical Support.</source>
        <translation>Verifique se a sua versão foi anunciada a você; caso contrário, pergunte ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>Choose a later version if you want them.</source>
        <translation>Escolha uma versão posterior se quiser instalá-los.</translation>
    </message>
    <message>
        <source>Choose a later version, or ask Technical Support which packages you need.</source>
        <translation>Escolha uma versão posterior ou pergunte ao Suporte Técnico de quais pacotes você precisa.</translation>
    </message>
    <message>
        <source>Do not install them. Check whether the right files or versions were named.</source>
        <translation>Não os instale. Verifique se os arquivos ou as versões indicados estão corretos.</translation>
    </message>
    <message>
        <source>Enter the package that each of them holds, as the list or Technical Support names it.</source>
        <translation>Informe o pacote que cada um deles contém, com o nome usado na lista ou pelo Suporte Técnico.</translation>
    </message>
    <message>
        <source>Enter the packages that Technical Support names to you, or bring the update files. The support bundle helps support to tell.</source>
        <translation>Informe os pacotes que o Suporte Técnico indicar ou traga os arquivos de atualização. O arquivo de suporte ajuda no atendimento.</translation>
    </message>
    <message>
        <source>Install them in an upgrade of their own, after this one.</source>
        <translation>Instale-os em uma atualização separada, depois desta.</translation>
    </message>
    <message>
        <source>It is being installed.</source>
        <translation>Está sendo instalado.</translation>
    </message>
    <message>
        <source>It is not certain, but {package} may need {need} first.</source>
        <translation>Não é certo, mas {package} talvez exija {need} antes.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>Não está bloqueado.</translation>
    </message>
    <message>
        <source>It is the next one: nothing has to be installed before it.</source>
        <translation>É o próximo: nada precisa ser instalado antes dele.</translation>
    </message>
    <message>
        <source>It needs a package that in turn needs this one.</source>
        <translation>Ele exige um pacote que, por sua vez, exige este.</translation>
    </message>
    <message>
        <source>It needs {need}, and no package that is known here brings that.</source>
        <translation>Ele exige {need}, e nenhum pacote conhecido aqui traz isso.</translation>
    </message>
    <message>
        <source>It waits for {need}, which nobody has offered so far.</source>
        <translation>Aguarda {need}, que até agora ninguém ofereceu.</translation>
    </message>
    <message>
        <source>Left out, because the appliance does not list them: {packages}.</source>
        <translation>Deixados de fora, porque o aplicativo não os lista: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because they are not needed for the wanted version or lead past it: {packages}.</source>
        <translation>Deixados de fora, porque não são necessários para a versão desejada ou levam além dela: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because what is installed is the same or newer: {packages}.</source>
        <translation>Deixados de fora, porque o que está instalado é igual ou mais recente: {packages}.</translation>
    </message>
    <message>
        <source>Licence add-on; clients are not affected.</source>
        <translation>Complemento de licença; não afeta os clientes.</translation>
    </message>
    <message>
        <source>Look at the page {page} and correct what was entered, so that each package has its own name.</source>
        <translation>Consulte a página {page} e corrija o que foi informado, para que cada pacote tenha um nome próprio.</translation>
    </message>
    <message>
        <source>Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>Gere o arquivo de suporte com a página {page} e pergunte ao Suporte Técnico de quais pacotes você precisa.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that these packages are all that is needed: {packages}.</source>
        <translation>Ninguém confirmou que bastam estes pacotes: {packages}.</translation>
    </message>
    <message>
        <source>Nobody named a package with the wanted version, {target}.</source>
        <translation>Ninguém indicou um pacote com a versão desejada, {target}.</translation>
    </message>
    <message>
        <source>Nobody says that it needs {package}, which comes first because that is the usual order.</source>
        <translation>Não há indicação de que ele exija {package}, que vem primeiro por ser a ordem habitual.</translation>
    </message>
    <message>
        <source>Nothing is known that it waits for.</source>
        <translation>Não há indicação de que ele aguarde algo.</translation>
    </message>
    <message>
        <source>Nothing tells in which order the licence add-ons are installed: {packages}.</source>
        <translation>Nada indica em que ordem os complementos de licença são instalados: {packages}.</translation>
    </message>
    <message>
        <source>Nothing tells which packages lead to the wanted version.</source>
        <translation>Nada indica quais pacotes levam à versão desejada.</translation>
    </message>
    <message>
        <source>Packages of the same name, {name}, differ in version or kind: {versions}.</source>
        <translation>Pacotes com o mesmo nome, {name}, diferem na versão ou no tipo: {versions}.</translation>
    </message>
    <message>
        <source>Something is missing: {package} needs {need}, and no package that is known here brings that.</source>
        <translation>Falta algo: {package} exige {need}, e nenhum pacote conhecido aqui traz isso.</translation>
    </message>
    <message>
        <source>That is not known so far. Install what is available, then look at the list of updates once more.</source>
        <translation>Ainda não há indicação. Instale o que está disponível e depois consulte novamente a lista de atualizações.</translation>
    </message>
    <message>
        <source>The appliance has locked it and does not say clearly what for.</source>
        <translation>O aplicativo o bloqueou e não informa claramente o que ele aguarda.</translation>
    </message>
    <message>
        <source>The appliance lists no updates.</source>
        <translation>O aplicativo não lista atualizações.</translation>
    </message>
    <message>
        <source>The appliance offers it already. {package} comes first because that is the usual order.</source>
        <translation>O aplicativo já o oferece. {package} vem primeiro por ser a ordem habitual.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. If the appliance refuses the package, ask Technical Support.</source>
        <translation>Vale a lista no aplicativo. Se o aplicativo recusar o pacote, pergunte ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. Press {button} on the page {page}; if they are still not there, ask Technical Support.</source>
        <translation>Vale a lista no aplicativo. Clique em {button} na página {page}; se eles ainda não estiverem lá, pergunte ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>The names of these files tell no version: {files}.</source>
        <translation>Os nomes destes arquivos não indicam uma versão: {files}.</translation>
    </message>
    <message>
        <source>The same version is listed under several names: {packages}.</source>
        <translation>A mesma versão aparece na lista com vários nomes: {packages}.</translation>
    </message>
    <message>
        <source>The wanted version.</source>
        <translation>A versão desejada.</translation>
    </message>
    <message>
        <source>The wanted version; needs {package} first.</source>
        <translation>A versão desejada; exige {package} antes.</translation>
    </message>
    <message>
        <source>The way to the wanted version.</source>
        <translation>O caminho para a versão desejada.</translation>
    </message>
    <message>
        <source>The way to the wanted version; needs {package} first.</source>
        <translation>O caminho para a versão desejada; exige {package} antes.</translation>
    </message>
    <message>
        <source>These packages wait for one another, so none of them can be the first: {packages}.</source>
        <translation>Estes pacotes aguardam uns aos outros; por isso nenhum deles pode ser o primeiro: {packages}.</translation>
    </message>
    <message>
        <source>They are taken by name here. If the order matters to you, ask Technical Support.</source>
        <translation>Aqui eles seguem a ordem dos nomes. Se a ordem for importante para você, pergunte ao Suporte Técnico.</translation>
    </message>
    <message>
        <source>Unlocks {package}.</source>
        <translation>Desbloqueia {package}.</translation>
    </message>
    <message>
        <source>Unsure? Ask Technical Support before you start.</source>
        <translation>Em dúvida? Pergunte ao Suporte Técnico antes de começar.</translation>
    </message>
    <message>
        <source>Version {target} is not in the appliance&apos;s list.</source>
        <translation>A versão {target} não está na lista do aplicativo.</translation>
    </message>
    <message>
        <source>Which versions are installed is not known in full, so packages may be too many or too few.</source>
        <translation>As versões instaladas não são totalmente conhecidas; por isso podem sobrar ou faltar pacotes.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>uma versão desconhecida</translation>
    </message>
    <message>
        <source>site software later than {version}</source>
        <translation>software do site posterior a {version}</translation>
    </message>
    <message>
        <source>site software {version} or later</source>
        <translation>software do site {version} ou posterior</translation>
    </message>
    <message>
        <source>the Updates page</source>
        <translation>a página Atualizações</translation>
    </message>
    <message>
        <source>the rule file</source>
        <translation>o arquivo de regras</translation>
    </message>
    <message>
        <source>what came with the update files</source>
        <translation>o que veio com os arquivos de atualização</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>o que foi informado</translation>
    </message>
    <message>
        <source>{package} comes first: the Updates page names it.</source>
        <translation>{package} vem primeiro: a página Atualizações o indica.</translation>
    </message>
    <message>
        <source>{package} comes first: {source} asks for {need}, and {installed} is installed.</source>
        <translation>{package} vem primeiro: {source} exige {need}, e {installed} está instalada.</translation>
    </message>
    <message>
        <source>{package} is left out: it is locked, and the appliance offers {later} without it.</source>
        <translation>{package} fica de fora: está bloqueado, e o aplicativo oferece {later} sem ele.</translation>
    </message>
    <message>
        <source>{package} is left out: it needs {need}, and no package that is known here brings that.</source>
        <translation>{package} fica de fora: exige {need}, e nenhum pacote conhecido aqui traz isso.</translation>
    </message>
    <message>
        <source>{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.</source>
        <translation>{package} está bloqueado, e o que o desbloqueia leva além da versão desejada: {needed}.</translation>
    </message>
    <message>
        <source>{package} is said to need itself, or a later version than its own.</source>
        <translation>Segundo o que foi indicado, {package} exige a si mesmo ou uma versão posterior à sua própria.</translation>
    </message>
    <message>
        <source>{package} would be the next one, and it is locked. Nothing that is known here unlocks it.</source>
        <translation>{package} seria o próximo, mas está bloqueado. Nada do que se conhece aqui o desbloqueia.</translation>
    </message>
    <message>
        <source>{package}, once it is installed.</source>
        <translation>{package}, depois de instalado.</translation>
    </message>
    <message>
        <source>{version} is installed already.</source>
        <translation>{version} já está instalada.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Dry run: looking at every step, changing nothing</source>
        <translation>Ensaio: cada passo é verificado, nada é alterado</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n verificação em ordem</numerusform>
            <numerusform>%n verificações em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be resolved first.</source>
        <translation>
            <numerusform>%n constatação precisa ser corrigida antes.</numerusform>
            <numerusform>%n constatações precisam ser corrigidas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need your decision.</source>
        <translation>
            <numerusform>%n constatação pede a sua decisão.</numerusform>
            <numerusform>%n constatações pedem a sua decisão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) still open.</source>
        <translation>
            <numerusform>%n constatação ainda em aberto.</numerusform>
            <numerusform>%n constatações ainda em aberto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>mais %n verificação aprovada</numerusform>
            <numerusform>mais %n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) are not here yet.</source>
        <translation>
            <numerusform>%n arquivo de atualização ainda não está aqui.</numerusform>
            <numerusform>%n arquivos de atualização ainda não estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Aceitar com um motivo…</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Aceito: {reason}</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Back up and export now</source>
        <translation>Fazer backup e exportar agora</translation>
    </message>
    <message>
        <source>Backing up and exporting</source>
        <translation>Fazendo backup e exportando</translation>
    </message>
    <message>
        <source>Backup and certificate</source>
        <translation>Backup e certificado</translation>
    </message>
    <message>
        <source>Backup and certificate export are not on this computer yet.</source>
        <translation>O backup e a exportação do certificado ainda não estão neste computador.</translation>
    </message>
    <message>
        <source>Before anything is installed, a settings backup and the certificate with its key come to this computer. Both are checked here.</source>
        <translation>Antes que algo seja instalado, um backup das configurações e o certificado com a chave vêm para este computador. Ambos são verificados aqui.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Verificando se está tudo pronto</translation>
    </message>
    <message>
        <source>Choose a passphrase for the private key.</source>
        <translation>Escolha uma frase de segurança para a chave privada.</translation>
    </message>
    <message>
        <source>Choose a password for the backup. Without it nobody can restore.</source>
        <translation>Escolha uma senha para o backup. Sem ela, ninguém pode restaurá-lo.</translation>
    </message>
    <message>
        <source>First come some questions that only you can answer. Then you make a settings backup and export the certificate with its key on the console; you choose the two files here, and both are checked.</source>
        <translation>Primeiro vêm algumas perguntas que só você pode responder. Depois você faz no console um backup das configurações e exporta o certificado com a chave; aqui você escolhe os dois arquivos, e ambos são verificados.</translation>
    </message>
    <message>
        <source>In the backup: settings, accounts, reports and small files of the file store, never recordings. In the export: certificate, private key and chain; the appliance keeps all of them.</source>
        <translation>No backup: configurações, contas, relatórios e arquivos pequenos do repositório de arquivos, nunca gravações. Na exportação: certificado, chave privada e cadeia; tudo permanece também no aplicativo.</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Está tudo pronto?</translation>
    </message>
    <message>
        <source>It goes on record with your name.</source>
        <translation>Fica registrado com o seu nome.</translation>
    </message>
    <message>
        <source>It protects the exported private key.</source>
        <translation>Protege a chave privada exportada.</translation>
    </message>
    <message>
        <source>Much can have changed since then. Check again before you continue.</source>
        <translation>Muita coisa pode ter mudado desde então. Verifique novamente antes de continuar.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Passphrase for the private key</source>
        <translation>Frase de segurança da chave privada</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Senha do backup</translation>
    </message>
    <message>
        <source>People connected</source>
        <translation>Pessoas conectadas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Site and access</source>
        <translation>Site e acesso</translation>
    </message>
    <message>
        <source>Start the preparation</source>
        <translation>Iniciar a preparação</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>That is not the password of this backup.</source>
        <translation>Esta não é a senha deste backup.</translation>
    </message>
    <message>
        <source>The backup is there. Make sure now that its password is kept where you will find it.</source>
        <translation>O backup está pronto. Confirme agora que a senha está guardada onde você a encontrará.</translation>
    </message>
    <message>
        <source>The backup password once more</source>
        <translation>A senha do backup mais uma vez</translation>
    </message>
    <message>
        <source>The checks are settled. Backup and certificate are still to be done.</source>
        <translation>As verificações estão resolvidas. Faltam o backup e o certificado.</translation>
    </message>
    <message>
        <source>The checks are settled. Update files, backup and certificate are still to be done.</source>
        <translation>As verificações estão resolvidas. Faltam os arquivos de atualização, o backup e o certificado.</translation>
    </message>
    <message>
        <source>The checks are settled; backup and certificate are here and verified.</source>
        <translation>As verificações estão resolvidas; backup e certificado estão aqui e comprovados.</translation>
    </message>
    <message>
        <source>The checks have not been run yet.</source>
        <translation>As verificações ainda não foram feitas.</translation>
    </message>
    <message>
        <source>The checks only read; they change nothing.</source>
        <translation>As verificações só leem; não alteram nada.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>As duas entradas são diferentes.</translation>
    </message>
    <message>
        <source>These checks are no longer recent</source>
        <translation>Estas verificações já têm algum tempo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Type the backup password once more.</source>
        <translation>Digite a senha do backup mais uma vez.</translation>
    </message>
    <message>
        <source>Why is this acceptable here?</source>
        <translation>Por que isto é aceitável aqui?</translation>
    </message>
    <message>
        <source>Write it down where you will find it. Without it nobody can restore the backup.</source>
        <translation>Anote-a onde possa encontrá-la. Sem ela, ninguém pode restaurar o backup.</translation>
    </message>
    <message>
        <source>You set it on the console when you export. It opens the file here.</source>
        <translation>Você a define no console ao exportar. Aqui ela abre o arquivo.</translation>
    </message>
    <message>
        <source>You will be asked about this</source>
        <translation>Você será consultado sobre isto</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} até agora</translation>
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
            <numerusform>%n aplicativo não instalava com os demais.</numerusform>
            <numerusform>%n aplicativos não instalavam com os demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it should be</source>
        <translation>
            <numerusform>%n como deveria estar</numerusform>
            <numerusform>%n como deveriam estar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a person</source>
        <translation>
            <numerusform>%n por uma pessoa</numerusform>
            <numerusform>%n por uma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s)</source>
        <translation>
            <numerusform>%n cliente em atendimento</numerusform>
            <numerusform>%n clientes em atendimento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the run file cannot be read by this program.</source>
        <translation>
            <numerusform>%n registro do arquivo da execução não pode ser lido por este programa.</numerusform>
            <numerusform>%n registros do arquivo da execução não podem ser lidos por este programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through, {size}.</source>
        <translation>
            <numerusform>%n arquivo foi examinado, {size}.</numerusform>
            <numerusform>%n arquivos foram examinados, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Jump Client(s) are connected and not listed by the API.</source>
        <translation>
            <numerusform>Mais %n Jump Client está conectado e não é listado pela API.</numerusform>
            <numerusform>Mais %n Jump Clients estão conectados e não são listados pela API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) accepted no new client connections.</source>
        <translation>
            <numerusform>%n nó não aceitava novas conexões de clientes.</numerusform>
            <numerusform>%n nós não aceitavam novas conexões de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n nó estava marcado no {appliance} como não aceitando novas conexões de clientes.</numerusform>
            <numerusform>%n nós estavam marcados no {appliance} como não aceitando novas conexões de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n ponto a alterar ou a verificar antes da 10.6.</numerusform>
            <numerusform>%n pontos a alterar ou a verificar antes da 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation attendee(s)</source>
        <translation>
            <numerusform>%n participante de apresentação</numerusform>
            <numerusform>%n participantes de apresentação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representative console(s)</source>
        <translation>
            <numerusform>%n console de suporte técnico</numerusform>
            <numerusform>%n consoles de suporte técnico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not begun.</source>
        <translation>
            <numerusform>%n passo não iniciado.</numerusform>
            <numerusform>%n passos não iniciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different certificate is served than before.</source>
        <translation>O certificado apresentado é diferente do anterior.</translation>
    </message>
    <message>
        <source>A site described by a person</source>
        <translation>Um site descrito por uma pessoa</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After {duration} a person is asked whether to go on.</source>
        <translation>Após {duration}, uma pessoa decide se continua.</translation>
    </message>
    <message>
        <source>Another file than on the other appliance; each has a key of its own</source>
        <translation>Arquivo diferente do usado no outro aplicativo; cada um tem um código próprio</translation>
    </message>
    <message>
        <source>Another file was sent</source>
        <translation>Foi enviado outro arquivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Pergunta prévia</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first, and it becomes primary</source>
        <translation>Assíncrono: primeiro o backup, que se torna o primário</translation>
    </message>
    <message numerus="yes">
        <source>At most %n node(s) at a time</source>
        <translation>
            <numerusform>No máximo %n nó por vez</numerusform>
            <numerusform>No máximo %n nós por vez</numerusform>
        </translation>
    </message>
    <message>
        <source>At the DNS controller</source>
        <translation>No controlador de DNS</translation>
    </message>
    <message>
        <source>At the NAT controller</source>
        <translation>No controlador de NAT</translation>
    </message>
    <message>
        <source>Base software of {appliance}</source>
        <translation>Software base do {appliance}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>Antes das janelas</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Begun, but not seen to be done: {step}</source>
        <translation>Iniciado, mas não visto como concluído: {step}</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Entre as janelas</translation>
    </message>
    <message>
        <source>Break failover</source>
        <translation>Separação</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>By hand, if need be</source>
        <translation>Manualmente, se necessário</translation>
    </message>
    <message>
        <source>By the vendor&apos;s set-up guide</source>
        <translation>Conforme o guia de instalação do fabricante</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>By whom and when</source>
        <translation>Por quem e quando</translation>
    </message>
    <message>
        <source>Certificate of {appliance}</source>
        <translation>Certificado do {appliance}</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Alterado temporariamente</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Escolha uma pasta que exista, na qual você possa gravar e que tenha espaço.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Comes back with step {number}: {step}</source>
        <translation>Volta com o passo {number}: {step}</translation>
    </message>
    <message>
        <source>Connected on {moment}: at least {clients}; some nodes did not report</source>
        <translation>Conectados em {moment}: pelo menos {clients}; alguns nós não informaram</translation>
    </message>
    <message>
        <source>Connected on {moment}: {clients}</source>
        <translation>Conectados em {moment}: {clients}</translation>
    </message>
    <message>
        <source>Could not be determined: {proof}</source>
        <translation>Não foi possível determinar: {proof}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Customer clients</source>
        <translation>Clientes em atendimento</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Registro DNS</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation>Esvaziamento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Encerra</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Todos os passos terminaram, e o que devia ser visto foi visto.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover durante a atualização</translation>
    </message>
    <message>
        <source>Failover role of {appliance}</source>
        <translation>Papel de failover do {appliance}</translation>
    </message>
    <message>
        <source>Fewer than {share} % are back.</source>
        <translation>Menos de {share} % voltaram.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Constatações registradas</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Primeira metade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From a medium or folder</source>
        <translation>De uma mídia ou pasta</translation>
    </message>
    <message>
        <source>From the old appliance to the new one</source>
        <translation>Do aplicativo antigo ao novo</translation>
    </message>
    <message>
        <source>From {product} to {version}</source>
        <translation>De {product} para {version}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation>Se der errado</translation>
    </message>
    <message>
        <source>In the hosts file of this computer</source>
        <translation>No arquivo host deste computador</translation>
    </message>
    <message>
        <source>In the hypervisor</source>
        <translation>No hipervisor</translation>
    </message>
    <message>
        <source>In the row {row} press {control}</source>
        <translation>Na linha {row}, clique em {control}</translation>
    </message>
    <message>
        <source>Integrations before the upgrade to 10.6</source>
        <translation>Integrações antes da atualização para a 10.6</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>Começa quando você decidir.</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Não pode ser feito</translation>
    </message>
    <message>
        <source>It contains a secret.</source>
        <translation>Contém um segredo.</translation>
    </message>
    <message>
        <source>It could not be determined.</source>
        <translation>Não foi possível determinar.</translation>
    </message>
    <message>
        <source>It is in the run&apos;s folder</source>
        <translation>Está na pasta da execução</translation>
    </message>
    <message>
        <source>It is not the file that was checked: its hash differs.</source>
        <translation>Não é o arquivo que foi verificado: o hash é diferente.</translation>
    </message>
    <message>
        <source>It is valid only until {moment}.</source>
        <translation>É válido só até {moment}.</translation>
    </message>
    <message>
        <source>It should be {version}.</source>
        <translation>Deveria ser {version}.</translation>
    </message>
    <message>
        <source>It was not seen afterwards.</source>
        <translation>Não foi visto depois.</translation>
    </message>
    <message>
        <source>Its chain of hashes does not hold.</source>
        <translation>A cadeia de hashes dele não confere.</translation>
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
        <translation>Jump Clients que não comprovam estar atualizados</translation>
    </message>
    <message>
        <source>Jumpoints</source>
        <translation>Jumpoints</translation>
    </message>
    <message>
        <source>Last data sync of {appliance}</source>
        <translation>Última sincronização de dados do {appliance}</translation>
    </message>
    <message>
        <source>Left out of the plan</source>
        <translation>Deixado de fora do plano</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Linha {line}</translation>
    </message>
    <message>
        <source>Made {moment} with Upgrade Assistant {version}</source>
        <translation>Gerado em {moment} com Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Made {moment}. Dry run and run use this same plan.</source>
        <translation>Gerado em {moment}. O mesmo plano vale para o ensaio e para a execução.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>Entrada NAT</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Novo aplicativo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No account was used. What was there before was described by a person, each step was done by hand, and what it led to was told; backup and certificate export were verified on the computer.</source>
        <translation>Nenhuma conta foi usada. A situação anterior foi descrita por uma pessoa, cada passo foi feito manualmente e o resultado dele foi informado; o backup e a exportação do certificado foram comprovados no computador.</translation>
    </message>
    <message>
        <source>No data sync since the upgrade.</source>
        <translation>Nenhuma sincronização de dados desde a atualização.</translation>
    </message>
    <message>
        <source>No hash was noted down when it was made.</source>
        <translation>Nenhum hash foi registrado quando foi criado.</translation>
    </message>
    <message>
        <source>Nobody acts: the assistant checks</source>
        <translation>Ninguém age: o assistente verifica</translation>
    </message>
    <message>
        <source>Nobody acts: time passes</source>
        <translation>Ninguém age: o tempo passa</translation>
    </message>
    <message>
        <source>Nobody checked whether it is still there.</source>
        <translation>Ninguém verificou se ainda está lá.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: {step}</source>
        <translation>Ninguém respondeu ainda: {step}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>None of this happened on a real site.</source>
        <translation>Nada disto ocorreu em um site real.</translation>
    </message>
    <message>
        <source>Not everything that proves it was seen: {step}</source>
        <translation>Nem tudo o que comprova isto foi visto: {step}</translation>
    </message>
    <message>
        <source>Not part of the pack unless asked for.</source>
        <translation>Só faz parte do arquivo a pedido.</translation>
    </message>
    <message>
        <source>Not proven by the exported list</source>
        <translation>Não comprovado pela lista exportada</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Ainda não restaurado: {what} {advice}</translation>
    </message>
    <message>
        <source>Not seen: {proof}</source>
        <translation>Não visto: {proof}</translation>
    </message>
    <message>
        <source>Not sent by the assistant</source>
        <translation>Não enviado pelo assistente</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Registrado em</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Não foi encontrado nada que deixará de funcionar.</translation>
    </message>
    <message>
        <source>Old appliance</source>
        <translation>Aplicativo antigo</translation>
    </message>
    <message>
        <source>Only one verified copy at hand</source>
        <translation>Uma única cópia verificada acessível</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are on this page; the CSV file has all.</source>
        <translation>
            <numerusform>Nesta página está só o primeiro (%n); o arquivo CSV tem todos.</numerusform>
            <numerusform>Nesta página estão só os primeiros %n; o arquivo CSV tem todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Packages in their order</source>
        <translation>Pacotes na ordem</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Pessoas envolvidas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Plan {digest}</source>
        <translation>Plano {digest}</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Planejada para {moment}.</translation>
    </message>
    <message>
        <source>Practice on a simulated site</source>
        <translation>Prática em um site simulado</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Presentation attendees</source>
        <translation>Participantes de apresentação</translation>
    </message>
    <message>
        <source>Press {control}</source>
        <translation>Clique em {control}</translation>
    </message>
    <message>
        <source>Proven by the exported list</source>
        <translation>Comprovado pela lista exportada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Read by {who}, {moment}: {file}, SHA-256 {hash}</source>
        <translation>Lida por {who}, {moment}: {file}, SHA-256 {hash}</translation>
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
        <translation>Região</translation>
    </message>
    <message>
        <source>Report of the move: {host}</source>
        <translation>Relatório da mudança: {host}</translation>
    </message>
    <message>
        <source>Representative consoles</source>
        <translation>Consoles de suporte técnico</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Execução {run}</translation>
    </message>
    <message>
        <source>Run {run}, plan {digest}</source>
        <translation>Execução {run}, plano {digest}</translation>
    </message>
    <message>
        <source>Runbook: {host}</source>
        <translation>Roteiro: {host}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Segunda metade</translation>
    </message>
    <message>
        <source>Sent to the appliance</source>
        <translation>Enviado ao aplicativo</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Endereço IP compartilhado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site fora do ar</translation>
    </message>
    <message>
        <source>Site software of {appliance}</source>
        <translation>Software do site do {appliance}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Some files were not read; they are named at the end.</source>
        <translation>Alguns arquivos não foram lidos; eles estão indicados no final.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Troca por</translation>
    </message>
    <message>
        <source>Synchronous: the primary first, and it stays primary</source>
        <translation>Síncrono: primeiro o primário, que continua o primário</translation>
    </message>
    <message>
        <source>Takes part first</source>
        <translation>Participa primeiro</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>The API counts Jump Clients of shared Jump Groups only; the exported list has all of them.</source>
        <translation>A API conta apenas Jump Clients de grupos de Jump compartilhados; a lista exportada contém todos.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>O assistente</translation>
    </message>
    <message>
        <source>The assistant on the console; if it cannot, you</source>
        <translation>O assistente no console; se não conseguir, você</translation>
    </message>
    <message>
        <source>The evidence pack {file} could not be written.</source>
        <translation>Não foi possível gravar o arquivo de evidências {file}.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>O arquivo não está lá.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>A mudança está concluída</translation>
    </message>
    <message>
        <source>The move is done, with remarks</source>
        <translation>A mudança está concluída, com observações</translation>
    </message>
    <message>
        <source>The move is not done</source>
        <translation>A mudança não está concluída</translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation>Os nós</translation>
    </message>
    <message>
        <source>The run file has not been verified.</source>
        <translation>O arquivo da execução não foi verificado.</translation>
    </message>
    <message>
        <source>The run file holds what was written.</source>
        <translation>O arquivo da execução contém o que foi gravado.</translation>
    </message>
    <message>
        <source>The run file was damaged or changed, so it proves nothing. {reason}</source>
        <translation>O arquivo da execução foi danificado ou alterado; por isso não comprova nada. {reason}</translation>
    </message>
    <message>
        <source>The run has not been started.</source>
        <translation>A execução não foi iniciada.</translation>
    </message>
    <message>
        <source>The same file as on the other appliance</source>
        <translation>O mesmo arquivo usado no outro aplicativo</translation>
    </message>
    <message>
        <source>The same for each node; shown for the first one.</source>
        <translation>O mesmo para cada nó; mostrado para o primeiro.</translation>
    </message>
    <message>
        <source>The site is down: users are logged out, sessions end.</source>
        <translation>O site está fora do ar: os usuários são desconectados, as sessões terminam.</translation>
    </message>
    <message>
        <source>The site was described by a person: no account is used, and each step is done by hand.</source>
        <translation>O site foi descrito por uma pessoa: nenhuma conta é usada, e cada passo é feito manualmente.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>A atualização está concluída</translation>
    </message>
    <message>
        <source>The upgrade is done, with remarks</source>
        <translation>A atualização está concluída, com observações</translation>
    </message>
    <message>
        <source>The upgrade is not done</source>
        <translation>A atualização não está concluída</translation>
    </message>
    <message>
        <source>They were carried to the site and proven here; the table says which were sent.</source>
        <translation>Eles foram trazidos ao site e verificados aqui; a tabela mostra quais foram enviados.</translation>
    </message>
    <message>
        <source>They were not counted afterwards.</source>
        <translation>Não foram contados depois.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This way did not work ({way}): {reason}</source>
        <translation>Este meio não funcionou ({way}): {reason}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>To be confirmed by typing {words}.</source>
        <translation>A confirmar digitando {words}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>To version {version}</source>
        <translation>Para a versão {version}</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nós de tráfego</translation>
    </message>
    <message>
        <source>Two verified copies at hand</source>
        <translation>Duas cópias verificadas acessíveis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>Arquivos de atualização</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Upgrade report: {host}</source>
        <translation>Relatório de atualização: {host}</translation>
    </message>
    <message>
        <source>Usually takes</source>
        <translation>Duração habitual</translation>
    </message>
    <message>
        <source>Variant 1 of the 10.6 era: the primary first, and it stays primary</source>
        <translation>Variante 1 da época 10.6: primeiro o primário, que continua primário</translation>
    </message>
    <message>
        <source>Variant 2 of the 10.6 era: the backup first, and it becomes primary</source>
        <translation>Variante 2 da época 10.6: primeiro o backup, que se torna o primário</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Comprovado por</translation>
    </message>
    <message>
        <source>Vouched for by: {who}</source>
        <translation>Comprovado por: {who}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>O que deve passar a ser</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>O que as pessoas responderam</translation>
    </message>
    <message>
        <source>What people saw to</source>
        <translation>Do que alguém cuidou</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>O que comprova o resultado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who is connected is not known; it is checked again beforehand.</source>
        <translation>Não se sabe quem está conectado; isso será verificado novamente antes.</translation>
    </message>
    <message>
        <source>Who is disconnected</source>
        <translation>Quem é desconectado</translation>
    </message>
    <message>
        <source>Whoever keeps these hashes can tell later whether anything was changed.</source>
        <translation>Quem guardar estes hashes pode saber depois se algo foi alterado.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Janela {number} planejada para</translation>
    </message>
    <message>
        <source>With the Integration Client, or by the API</source>
        <translation>Com o Cliente de Integração ou pela API</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Sem failover</translation>
    </message>
    <message>
        <source>Working periods and interruptions</source>
        <translation>Períodos de trabalho e interrupções</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>a person, who assigned it</source>
        <translation>uma pessoa, que o associou ao pacote</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>acesso recusado</translation>
    </message>
    <message>
        <source>all that are listed</source>
        <translation>todos os listados</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>já concluído</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>assistant, by API</source>
        <translation>assistente, pela API</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>assistente, no console</translation>
    </message>
    <message>
        <source>assistant, on this computer</source>
        <translation>assistente, neste computador</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposição</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>iniciado, não terminado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>não pode ser desfeito</translation>
    </message>
    <message>
        <source>certificate with private key</source>
        <translation>certificado com chave privada</translation>
    </message>
    <message numerus="yes">
        <source>checked again %n time(s)</source>
        <translation>
            <numerusform>verificado novamente %n vez</numerusform>
            <numerusform>verificado novamente %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>completed</source>
        <translation>chegou ao fim</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectados</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>described by a person</source>
        <translation>descrito por uma pessoa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>ended while waiting</source>
        <translation>terminou durante a espera</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>estimado: {range}</translation>
    </message>
    <message>
        <source>extended by {duration}</source>
        <translation>prorrogado em {duration}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>guias</translation>
    </message>
    <message>
        <source>longer than estimated</source>
        <translation>mais que o estimado</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>sem o tempo das respostas</translation>
    </message>
    <message>
        <source>not noted down</source>
        <translation>não registrado</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>não registrado</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>ainda não terminou</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>ainda não restaurado</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>não atualizados</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>físico</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planejado</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>planejado: {range}</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primário</translation>
    </message>
    <message>
        <source>representative console</source>
        <translation>console de suporte técnico</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>backup das configurações</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site fora do ar</translation>
    </message>
    <message>
        <source>site down meanwhile</source>
        <translation>site fora do ar nesse período</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>fonte: {source}</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation>parado por uma pessoa</translation>
    </message>
    <message>
        <source>stopped: refused, or something was missing</source>
        <translation>parado: houve recusa ou faltava algo</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translation>o programa terminou inesperadamente</translation>
    </message>
    <message>
        <source>the seal of the medium</source>
        <translation>o selo da mídia</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>this site&apos;s history</source>
        <translation>histórico deste site</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>took {duration}</source>
        <translation>durou {duration}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>under way, or broken off</source>
        <translation>em andamento ou interrompido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>aguarda resposta</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>{clients} connected</source>
        <translation>{clients}: conectados</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>{duration} até agora</translation>
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
        <translation>{finding} Aceito: {reason}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{number} {title}: {text} (guides {guides})</source>
        <translation>{number} {title}: {text} (guias {guides})</translation>
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
        <translation>{who}, que o associou ao pacote</translation>
    </message>
</context>
<context>
    <name>rulefile</name>
    <message>
        <source>A date such as {example} is expected.</source>
        <translation>Espera-se uma data como {example}.</translation>
    </message>
    <message>
        <source>A list of tables is expected.</source>
        <translation>Espera-se uma lista de tabelas.</translation>
    </message>
    <message>
        <source>A number from 1 on is expected.</source>
        <translation>Espera-se um número a partir de 1.</translation>
    </message>
    <message>
        <source>A rule file says schema = “{schema}”. Choose another file.</source>
        <translation>Um arquivo de regras contém schema = “{schema}”. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>A table is expected.</source>
        <translation>Espera-se uma tabela.</translation>
    </message>
    <message>
        <source>A text of one line, in quotes, is expected.</source>
        <translation>Espera-se um texto de uma linha, entre aspas.</translation>
    </message>
    <message>
        <source>A version such as {example} is expected.</source>
        <translation>Espera-se uma versão como {example}.</translation>
    </message>
    <message>
        <source>An id has small letters, digits, dots and hyphens.</source>
        <translation>Um id é composto de letras minúsculas, algarismos, pontos e hifens.</translation>
    </message>
    <message>
        <source>Check the path and your rights there. The rule file in use stays as it is.</source>
        <translation>Verifique o caminho e as suas permissões nele. O arquivo de regras em uso permanece como está.</translation>
    </message>
    <message>
        <source>Exactly one of these is expected: {choices}</source>
        <translation>Espera-se exatamente uma destas chaves: {choices}</translation>
    </message>
    <message>
        <source>Get the file once more from where it came, and compare its checksum.</source>
        <translation>Obtenha o arquivo novamente na origem e compare a soma de verificação.</translation>
    </message>
    <message>
        <source>It is too large for a rule file.</source>
        <translation>É grande demais para um arquivo de regras.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the checksum read out to you once more; if it still differs, get the file again.</source>
        <translation>Nada foi alterado. Peça que leiam novamente a soma de verificação para você; se ainda for diferente, obtenha o arquivo outra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. If you mean to go back, say so with {option}.</source>
        <translation>Nada foi alterado. Se você quer mesmo voltar a um anterior, indique isso com {option}.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>Espera-se um destes valores: {choices}</translation>
    </message>
    <message>
        <source>Take it over once more from where it came: {command}</source>
        <translation>Importe-o novamente da origem: {command}</translation>
    </message>
    <message>
        <source>The program came with a newer rule file (serial {shipped}) than the one that you took over (serial {taken}). The newer one is used.</source>
        <translation>O programa trouxe um arquivo de regras mais recente (número de série {shipped}) do que o importado por você (número de série {taken}). É usado o mais recente.</translation>
    </message>
    <message>
        <source>The rule file cannot be used. At “{place}”: {problem}</source>
        <translation>O arquivo de regras não pode ser usado. Em “{place}”: {problem}</translation>
    </message>
    <message>
        <source>The rule file cannot be used. {problem}</source>
        <translation>O arquivo de regras não pode ser usado. {problem}</translation>
    </message>
    <message>
        <source>The rule file has a form that this program does not know: {schema}.</source>
        <translation>O arquivo de regras tem um formato que este programa não conhece: {schema}.</translation>
    </message>
    <message>
        <source>The rule file is not newer than the one in use: its serial is {new}, in use is {old}.</source>
        <translation>O arquivo de regras não é mais recente que o que está em uso: o número de série dele é {new}; o do arquivo em uso, {old}.</translation>
    </message>
    <message>
        <source>The rule file that you took over is not used: it is damaged, or was changed afterwards.</source>
        <translation>O arquivo de regras que você importou não é usado: está danificado ou foi alterado depois.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Há itens demais.</translation>
    </message>
    <message>
        <source>These rules go round in a circle: {rules}.</source>
        <translation>Estas regras formam um círculo: {rules}.</translation>
    </message>
    <message>
        <source>This id appears twice: {id}</source>
        <translation>Este id aparece duas vezes: {id}</translation>
    </message>
    <message>
        <source>This is not a rule file.</source>
        <translation>Isto não é um arquivo de regras.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>Esta chave não é conhecida. As conhecidas são: {keys}</translation>
    </message>
    <message>
        <source>To use the older one all the same, take it over once more with {option}.</source>
        <translation>Para usar o mais antigo mesmo assim, importe-o novamente com {option}.</translation>
    </message>
    <message>
        <source>Use a newer version of the program, or a rule file of the form {schema}.</source>
        <translation>Use uma versão mais recente do programa ou um arquivo de regras no formato {schema}.</translation>
    </message>
    <message>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>Não foi possível ler ou gravar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not taken over: its SHA-256 is not the one that you gave.</source>
        <translation>{file} não é importado: o SHA-256 não é o que você informou.</translation>
    </message>
    <message>
        <source>{what} The one that came with the program is used.</source>
        <translation>{what} É usado o que veio com o programa.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>15 minutes to an hour</source>
        <translation>15 minutos a uma hora</translation>
    </message>
    <message>
        <source>24 hours after each site package</source>
        <translation>24 horas após cada pacote de site</translation>
    </message>
    <message>
        <source>A Base update restarts the appliance</source>
        <translation>Uma atualização da Base reinicia o aplicativo</translation>
    </message>
    <message>
        <source>A Base update usually prepares a site package and is installed just before it.</source>
        <translation>Uma atualização da Base normalmente prepara um pacote de site e é instalada logo antes dele.</translation>
    </message>
    <message>
        <source>A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.</source>
        <translation>Uma cópia do certificado TLS com a chave privada mantém o site acessível se uma atualização falhar.</translation>
    </message>
    <message>
        <source>A new backup after the Base packages</source>
        <translation>Um novo backup após os pacotes da Base</translation>
    </message>
    <message>
        <source>A newly built site package relies on current certificate stores on the computers you support. Where they are outdated, most Jump Clients may show as offline.</source>
        <translation>Um pacote de site recém-gerado depende de repositórios de certificados atualizados nos computadores que você atende. Onde estiverem desatualizados, a maioria dos Jump Clients pode aparecer como offline.</translation>
    </message>
    <message>
        <source>A node that accepts no new client connections empties by itself as sessions end. Whoever waits for that cuts nobody off.</source>
        <translation>Um nó que não aceita novas conexões de clientes se esvazia sozinho à medida que as sessões terminam. Quem espera por isso não desconecta ninguém.</translation>
    </message>
    <message>
        <source>A package that was downloaded is not listed again; only Technical Support can bring it back.</source>
        <translation>Um pacote que foi baixado não volta à lista; só o Suporte Técnico pode trazê-lo de volta.</translation>
    </message>
    <message>
        <source>A rehearsal in a safe environment shows surprises before production does.</source>
        <translation>Um teste prévio em um ambiente seguro revela surpresas antes da produção.</translation>
    </message>
    <message>
        <source>A representative console updates itself at its next start.</source>
        <translation>Um console de suporte técnico se atualiza na próxima vez que é iniciado.</translation>
    </message>
    <message>
        <source>Active ones right after the upgrade; passive ones when they start, when a console connects, and at least once a day.</source>
        <translation>Os ativos, logo após a atualização; os passivos, quando iniciam, quando um console se conecta e pelo menos uma vez por dia.</translation>
    </message>
    <message>
        <source>Adapt reports and queries on its database to varchar(32) for session.lsid and the new column lseq; then update the Integration Client, then the appliance. It needs Enterprise licences.</source>
        <translation>Adapte os relatórios e as consultas no banco de dados dele a varchar(32) para session.lsid e à nova coluna lseq; depois atualize o Cliente de Integração e, por fim, o aplicativo. Ele exige licenças Enterprise.</translation>
    </message>
    <message>
        <source>After checking for the update, {page} gives the new MSI before the upgrade. Consoles installed from it stay offline until the appliance is upgraded. The old ones need not be uninstalled; keep the old MSI, for only it can remove them.</source>
        <translation>Depois de procurar a atualização, {page} fornece o novo MSI já antes dela. Os consoles instalados com ele ficam offline até o aplicativo ser atualizado. Os antigos não precisam ser desinstalados; guarde o MSI antigo, pois só ele pode removê-los.</translation>
    </message>
    <message>
        <source>After establishing</source>
        <translation>Depois de estabelecer a relação</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address when the site is led to another appliance; one configured by host name follows.</source>
        <translation>Um Cliente de Integração configurado por endereço IP fica no endereço antigo quando o site é direcionado para outro aplicativo; um configurado por nome de host acompanha.</translation>
    </message>
    <message>
        <source>An installation usually takes that long; with many stored recordings it takes much longer.</source>
        <translation>Uma instalação normalmente leva esse tempo; com muitas gravações armazenadas, leva muito mais.</translation>
    </message>
    <message>
        <source>Automatic updates and failover</source>
        <translation>Atualizações automáticas e failover</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave client software as it is.</source>
        <translation>Atualizações da Base e complementos de licença deixam o software de cliente como está.</translation>
    </message>
    <message>
        <source>Be sure that the software works in yours before the other appliance is upgraded.</source>
        <translation>Tenha certeza de que o software funciona no seu antes de atualizar o outro aplicativo.</translation>
    </message>
    <message>
        <source>Before 10.6: sessions are not merged</source>
        <translation>Antes da 10.6: as sessões não são mescladas</translation>
    </message>
    <message>
        <source>Buttons update at their first use; Jumpoints and connection agents update by themselves.</source>
        <translation>Os Buttons atualizam-se no primeiro uso; Jumpoints e agentes de conexão atualizam-se sozinhos.</translation>
    </message>
    <message>
        <source>Buttons, Jumpoints and connection agents</source>
        <translation>Buttons, Jumpoints e agentes de conexão</translation>
    </message>
    <message>
        <source>Certificate stores on the endpoints</source>
        <translation>Repositórios de certificados nos computadores atendidos</translation>
    </message>
    <message>
        <source>Change none on the old primary: they are overwritten at the first data sync after the swap.</source>
        <translation>Não altere nenhuma no antigo primário: elas são substituídas na primeira sincronização de dados após a troca.</translation>
    </message>
    <message>
        <source>Clients that get no time between two versions may fail to update and have to be installed again by hand.</source>
        <translation>Clientes que não têm tempo entre duas versões podem não conseguir se atualizar e precisar ser reinstalados à mão.</translation>
    </message>
    <message>
        <source>Clients update themselves from one version to the next. If the next site package comes too soon, that fails and they have to be installed again by hand.</source>
        <translation>Os clientes se atualizam de uma versão para a seguinte. Se o próximo pacote de site vier cedo demais, a atualização deles falha, e eles precisam ser reinstalados manualmente.</translation>
    </message>
    <message>
        <source>Consoles deployed by MSI</source>
        <translation>Consoles implantados por MSI</translation>
    </message>
    <message>
        <source>Consoles update themselves</source>
        <translation>Os consoles se atualizam sozinhos</translation>
    </message>
    <message>
        <source>Distributing installs nothing</source>
        <translation>Distribuir não instala nada</translation>
    </message>
    <message>
        <source>Do not lose the backup password</source>
        <translation>Não perca a senha do backup</translation>
    </message>
    <message>
        <source>Downloaded once, gone from the list</source>
        <translation>Baixado uma vez, fora da lista</translation>
    </message>
    <message>
        <source>Every environment differs</source>
        <translation>Cada ambiente é diferente</translation>
    </message>
    <message>
        <source>Export the list of Jump Clients: every date under {column} is later than the upgrade.</source>
        <translation>Exporte a lista de Jump Clients: todas as datas em {column} são posteriores à atualização.</translation>
    </message>
    <message>
        <source>Exporting removes nothing</source>
        <translation>Exportar não remove nada</translation>
    </message>
    <message>
        <source>Extract the session data of the old primary just before the other one takes over.</source>
        <translation>Extraia os dados de sessão do antigo primário logo antes de o outro assumir.</translation>
    </message>
    <message>
        <source>Extractable consoles</source>
        <translation>Consoles extraíveis</translation>
    </message>
    <message>
        <source>Failover is set up with each appliance&apos;s own address; the shared host name leads to only one of them.</source>
        <translation>O failover é configurado com o endereço próprio de cada aplicativo; o nome de host compartilhado leva a um só dos dois.</translation>
    </message>
    <message>
        <source>Failover itself interrupts</source>
        <translation>O próprio failover causa uma interrupção</translation>
    </message>
    <message>
        <source>Failover needs the same value under {control} on both appliances.</source>
        <translation>O failover exige o mesmo valor em {control} nos dois aplicativos.</translation>
    </message>
    <message>
        <source>From 10.6 on, a session&apos;s LSID is a text of 32 characters. The new LSEQ is a running number, neither guaranteed to be unique nor strictly in sequence.</source>
        <translation>A partir da 10.6, o LSID de uma sessão é um texto de 32 caracteres. O novo LSEQ é um número corrido; não há garantia de que seja único nem estritamente sequencial.</translation>
    </message>
    <message>
        <source>Have your integration searched</source>
        <translation>Mande examinar a sua integração</translation>
    </message>
    <message>
        <source>If the primary is an Atlas master</source>
        <translation>Se o primário for um nó mestre Atlas</translation>
    </message>
    <message>
        <source>In the 10.6 era the data sync before failover is broken is forced on the backup; guides for later versions start it on the primary.</source>
        <translation>Na época 10.6, a sincronização de dados antes de interromper o failover é forçada no backup; os guias de versões posteriores a iniciam no primário.</translation>
    </message>
    <message>
        <source>Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.</source>
        <translation>Instaladores de Buttons, Jump Clients e consoles criados antes da atualização precisam ser gerados de novo.</translation>
    </message>
    <message>
        <source>Integration Client and the host name</source>
        <translation>Cliente de Integração e nome de host</translation>
    </message>
    <message>
        <source>Integration Client before the appliance</source>
        <translation>Cliente de Integração antes do aplicativo</translation>
    </message>
    <message>
        <source>Integration Clients</source>
        <translation>Clientes de Integração</translation>
    </message>
    <message>
        <source>It does so by itself. While it restarts it does not answer; that is expected.</source>
        <translation>Ele faz isso sozinho. Enquanto reinicia, não responde; isso é esperado.</translation>
    </message>
    <message>
        <source>Keep certificate and private key</source>
        <translation>Guarde certificado e chave privada</translation>
    </message>
    <message>
        <source>LSID becomes text</source>
        <translation>O LSID passa a ser texto</translation>
    </message>
    <message>
        <source>Leave enough time between them to trust the new version, but no more than needed: there is no failover meanwhile. Both appliances take about the same time.</source>
        <translation>Deixe entre elas tempo suficiente para confiar na nova versão, mas não mais que o necessário: nesse período não há failover. Os dois aplicativos levam mais ou menos o mesmo tempo.</translation>
    </message>
    <message>
        <source>Low-traffic hours</source>
        <translation>Horas de tráfego reduzido</translation>
    </message>
    <message>
        <source>Major releases come on a schedule</source>
        <translation>Versões principais seguem um cronograma</translation>
    </message>
    <message>
        <source>Many Jump Clients at once</source>
        <translation>Muitos Jump Clients ao mesmo tempo</translation>
    </message>
    <message>
        <source>Most pages vanish from the backup, and the first data sync begins after about a minute. It may take seconds or hours.</source>
        <translation>A maioria das páginas some do backup, e a primeira sincronização de dados começa após cerca de um minuto. Ela pode levar segundos ou horas.</translation>
    </message>
    <message>
        <source>No package is installed before a settings backup is on this computer and has been checked.</source>
        <translation>Nenhum pacote é instalado antes que um backup das configurações esteja neste computador e tenha sido verificado.</translation>
    </message>
    <message>
        <source>No time to wait</source>
        <translation>Sem tempo para esperar</translation>
    </message>
    <message>
        <source>No wait after Base updates</source>
        <translation>Sem espera após atualizações da Base</translation>
    </message>
    <message>
        <source>Nobody can restore a backup whose password is lost, not even the vendor.</source>
        <translation>Ninguém pode restaurar um backup cuja senha foi perdida, nem mesmo o fabricante.</translation>
    </message>
    <message>
        <source>Nobody can sign in then: users are logged out and all sessions end.</source>
        <translation>Nesse período ninguém pode fazer logon: os usuários são desconectados e todas as sessões terminam.</translation>
    </message>
    <message>
        <source>Not yet updated</source>
        <translation>Ainda não atualizado</translation>
    </message>
    <message>
        <source>Old appliances need intermediate versions</source>
        <translation>Aplicativos antigos precisam de versões intermediárias</translation>
    </message>
    <message>
        <source>Old installers stop working</source>
        <translation>Instaladores antigos deixam de funcionar</translation>
    </message>
    <message>
        <source>On locked-down computers they have to be deployed again.</source>
        <translation>Em computadores com restrições, eles precisam ser implantados novamente.</translation>
    </message>
    <message>
        <source>Once the Base packages are in, take another backup, then go on with the site packages at once.</source>
        <translation>Com os pacotes da Base instalados, faça outro backup e continue imediatamente com os pacotes de site.</translation>
    </message>
    <message>
        <source>Only site packages affect the clients</source>
        <translation>Só pacotes de site afetam os clientes</translation>
    </message>
    <message>
        <source>Order matters</source>
        <translation>A ordem importa</translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation>Endereços próprios</translation>
    </message>
    <message>
        <source>Own programs and databases first</source>
        <translation>Primeiro os seus programas e bancos de dados</translation>
    </message>
    <message>
        <source>Packages unlock each other. Install what is available; the next one then becomes available.</source>
        <translation>Os pacotes desbloqueiam uns aos outros. Instale o que está disponível; com isso o próximo fica disponível.</translation>
    </message>
    <message>
        <source>Plan the windows of a failover pair for hours in which few people work.</source>
        <translation>Planeje as janelas de um par de failover para horas em que poucas pessoas trabalham.</translation>
    </message>
    <message>
        <source>Programs that read answers of the API must know the namespace that api/reporting.xsd and api/command.xsd on the site name.</source>
        <translation>Os programas que leem respostas da API precisam conhecer o namespace que api/reporting.xsd e api/command.xsd no site indicam.</translation>
    </message>
    <message>
        <source>Proof that all have updated</source>
        <translation>Prova de que todos se atualizaram</translation>
    </message>
    <message>
        <source>Protect the private key</source>
        <translation>Proteja a chave privada</translation>
    </message>
    <message>
        <source>Recordings, and files of the file store over 200 KB or beyond the fiftieth.</source>
        <translation>Gravações e, no repositório de arquivos, os arquivos com mais de 200 KB ou além do quinquagésimo.</translation>
    </message>
    <message>
        <source>Sessions held while failover is broken</source>
        <translation>Sessões com o failover interrompido</translation>
    </message>
    <message>
        <source>Sessions that end while failover is broken are merged when it is re-established.</source>
        <translation>Sessões que terminam com o failover interrompido são mescladas quando ele é restabelecido.</translation>
    </message>
    <message>
        <source>Settings backup first</source>
        <translation>Primeiro o backup das configurações</translation>
    </message>
    <message>
        <source>Settings during a cluster upgrade</source>
        <translation>Configurações durante a atualização de um cluster</translation>
    </message>
    <message>
        <source>Sites under maintenance are notified by e-mail when their major release is ready. Until then the list of updates may be empty.</source>
        <translation>Sites com contrato de manutenção são avisados por e-mail quando a sua versão principal está pronta. Até lá, a lista de atualizações pode estar vazia.</translation>
    </message>
    <message>
        <source>Some packages can be installed only after others; a locked one says what it waits for.</source>
        <translation>Alguns pacotes só podem ser instalados depois de outros; um pacote bloqueado informa o que aguarda.</translation>
    </message>
    <message>
        <source>Such a Jump Client shows as {state}. An attempt to jump to it moves it to the front of the queue.</source>
        <translation>Esse Jump Client aparece como {state}. Uma tentativa de acessá-lo por Jump o passa para o início da fila.</translation>
    </message>
    <message>
        <source>Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.</source>
        <translation>Não desligue nem reinicie nada. Contate o Suporte Técnico; o arquivo de suporte ajuda no atendimento.</translation>
    </message>
    <message>
        <source>Technical Support can tell from the page {page}. The support bundle contains it.</source>
        <translation>O Suporte Técnico pode dizer com base na página {page}. O arquivo de suporte a contém.</translation>
    </message>
    <message>
        <source>The alternative: uninstall all client software first, install every package in order, then install all clients again by hand.</source>
        <translation>A alternativa: desinstale primeiro todo o software de cliente, instale todos os pacotes na ordem e depois reinstale todos os clientes manualmente.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock must be right</source>
        <translation>O relógio do aplicativo precisa estar certo</translation>
    </message>
    <message>
        <source>The certificate stays on the appliance; you only get a copy.</source>
        <translation>O certificado permanece no aplicativo; você só recebe uma cópia.</translation>
    </message>
    <message>
        <source>The same key on both</source>
        <translation>A mesma chave nos dois</translation>
    </message>
    <message>
        <source>The site is down during an installation</source>
        <translation>O site fica fora do ar durante uma instalação</translation>
    </message>
    <message>
        <source>The sync is forced on the backup</source>
        <translation>A sincronização é forçada no backup</translation>
    </message>
    <message>
        <source>Then the backup becomes the backup master of the cluster.</source>
        <translation>Nesse caso, o backup se torna o nó mestre de backup do cluster.</translation>
    </message>
    <message>
        <source>They can overload appliance and network. Lower “{control}” beforehand.</source>
        <translation>Eles podem sobrecarregar o aplicativo e a rede. Reduza antes “{control}”.</translation>
    </message>
    <message>
        <source>They do not update themselves: install them again from the Downloads page of the support site.</source>
        <translation>Eles não se atualizam sozinhos: reinstale-os pela página de downloads do site de suporte.</translation>
    </message>
    <message>
        <source>Too many versions in a row</source>
        <translation>Versões demais em sequência</translation>
    </message>
    <message>
        <source>Trouble during a Base update: do not restart</source>
        <translation>Problemas durante uma atualização da Base: não reinicie</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Teste antes</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Duas janelas de manutenção</translation>
    </message>
    <message>
        <source>Unsure which package or which order?</source>
        <translation>Em dúvida sobre o pacote ou a ordem?</translation>
    </message>
    <message>
        <source>Updates and keys depend on it. Correct a wrong time with NTP under {page}.</source>
        <translation>Atualizações e códigos de download dependem dele. Uma hora errada é corrigida por NTP em {page}.</translation>
    </message>
    <message>
        <source>Users, settings, files, logs and recordings of the primary replace what the backup holds.</source>
        <translation>Usuários, configurações, arquivos, logs e gravações do primário substituem o que o backup contém.</translation>
    </message>
    <message>
        <source>Wait for the clients to leave</source>
        <translation>Aguardar que os clientes saiam</translation>
    </message>
    <message>
        <source>What a backup leaves out</source>
        <translation>O que um backup deixa de fora</translation>
    </message>
    <message>
        <source>Whatever keeps or reads LSID as an integer must take text before the appliance is upgraded.</source>
        <translation>Tudo o que guarda ou lê o LSID como número inteiro precisa aceitar texto antes da atualização do aplicativo.</translation>
    </message>
    <message>
        <source>When Jump Clients update</source>
        <translation>Quando os Jump Clients se atualizam</translation>
    </message>
    <message>
        <source>Whether they can be used for pairs and clusters depends on the version; what the console offers is what counts.</source>
        <translation>Depende da versão se elas podem ser usadas em pares e clusters; vale o que o console oferece.</translation>
    </message>
    <message>
        <source>Which way the data flows</source>
        <translation>Em que direção vão os dados</translation>
    </message>
    <message>
        <source>While the other appliance takes over, the site is briefly unavailable: plan for it.</source>
        <translation>Enquanto o outro aplicativo assume, o site fica brevemente indisponível: leve isso em conta no plano.</translation>
    </message>
    <message>
        <source>Whoever has the exported key can pose as your site. A passphrase protects it.</source>
        <translation>Quem tiver a chave exportada pode se passar pelo seu site. Uma frase de segurança a protege.</translation>
    </message>
    <message>
        <source>XML answers get a namespace</source>
        <translation>As respostas XML recebem um namespace</translation>
    </message>
    <message>
        <source>“upgrade-assistant scan” lists the places in schemas, source code and sample answers that will break.</source>
        <translation>“upgrade-assistant scan” lista os pontos de esquemas, código-fonte e respostas de exemplo que vão deixar de funcionar.</translation>
    </message>
    <message>
        <source>“{control}” only brings the package to the other nodes; each is upgraded later.</source>
        <translation>“{control}” apenas leva o pacote aos outros nós; cada um é atualizado depois.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nó de tráfego</numerusform>
            <numerusform>%n nós de tráfego</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {finding} Reason: {reason}</source>
        <translation>Aceito: {finding} Motivo: {reason}</translation>
    </message>
    <message>
        <source>All steps have ended, but the run is not done until this is restored. Resume it: what you did by hand is then seen.</source>
        <translation>Todos os passos terminaram, mas a execução só estará concluída quando isto estiver restaurado. Retome-a: o que você fez manualmente é então reconhecido.</translation>
    </message>
    <message>
        <source>Being taken back: {step}</source>
        <translation>Desfazendo: {step}</translation>
    </message>
    <message>
        <source>Changing it at the simulated desk</source>
        <translation>Alterando no controlador simulado</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Verificando o resultado</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. You do it and say what you see.</source>
        <translation>Descrito por uma pessoa: {product}, Base {base}. Você faz o passo e diz o que vê.</translation>
    </message>
    <message>
        <source>Everything in the plan is done. The next stages deal with the clients and the report.</source>
        <translation>Tudo o que está no plano foi concluído. As próximas etapas tratam dos clientes e do relatório.</translation>
    </message>
    <message>
        <source>More time was given.</source>
        <translation>Foi dado mais tempo.</translation>
    </message>
    <message>
        <source>Not everything is restored yet</source>
        <translation>Nem tudo foi restaurado ainda</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Nada aqui pode mostrar até onde isto chegou.</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Salvando o script</translation>
    </message>
    <message>
        <source>The choices were changed: {what}.</source>
        <translation>As escolhas mudaram: {what}.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>A mudança está concluída</translation>
    </message>
    <message>
        <source>The run continues</source>
        <translation>A execução continua</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>A execução ainda não está concluída.</translation>
    </message>
    <message>
        <source>The run was resumed by {who}.</source>
        <translation>A execução foi retomada por {who}.</translation>
    </message>
    <message>
        <source>The run was started by {who}.</source>
        <translation>A execução foi iniciada por {who}.</translation>
    </message>
    <message>
        <source>The simulated desk did not make the change.</source>
        <translation>O controlador simulado não fez a alteração.</translation>
    </message>
    <message>
        <source>The simulated site can only be led over in the way that it was started with (“--swing”). If that is the chosen one, see whether the site is still running, then try again.</source>
        <translation>O site simulado só pode ser levado ao outro aplicativo do modo com que foi iniciado (“--swing”). Se for o modo escolhido, verifique se o site ainda está em execução e tente de novo.</translation>
    </message>
    <message>
        <source>The site or its packages are not the same any more.</source>
        <translation>O site ou seus pacotes não são mais os mesmos.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>A atualização está concluída</translation>
    </message>
    <message>
        <source>This way did not work: {reason}</source>
        <translation>Este meio não funcionou: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>how the site is redirected</source>
        <translation>modo de redirecionar o site</translation>
    </message>
    <message>
        <source>maintenance windows</source>
        <translation>janelas de manutenção</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>precisa de você</translation>
    </message>
    <message>
        <source>not everything is restored</source>
        <translation>restauração incompleta</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>time for the clients</source>
        <translation>tempo para os clientes</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>wanted version</source>
        <translation>versão desejada</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{who} answered: {words}</source>
        <translation>{who} respondeu: {words}</translation>
    </message>
    <message>
        <source>{who} wants this tried again: {step}</source>
        <translation>{who} quer tentar novamente: {step}</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n arquivo examinado, {size}.</numerusform>
            <numerusform>%n arquivos examinados, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved list has all.</source>
        <translation>
            <numerusform>Mais %n; a lista salva tem todos.</numerusform>
            <numerusform>Mais %n; a lista salva tem todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n ponto a alterar ou a verificar antes da 10.6.</numerusform>
            <numerusform>%n pontos a alterar ou a verificar antes da 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not read</source>
        <translation>
            <numerusform>%n item não lido</numerusform>
            <numerusform>%n itens não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add the folders and files of your integration, or drop them here.</source>
        <translation>Adicione as pastas e os arquivos da sua integração ou solte-os aqui.</translation>
    </message>
    <message>
        <source>Choose a place to see why it breaks and what it must become.</source>
        <translation>Escolha um ponto para ver por que deixará de funcionar e o que deve passar a ser.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Contando os arquivos</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>From 10.6 on an LSID is a text of 32 characters, and XML answers have a namespace. This finds the places in your code, schemas and reports that will break. Your files are only read.</source>
        <translation>A partir da 10.6 um LSID é um texto de 32 caracteres, e as respostas XML têm um namespace. Aqui você encontra os pontos do seu código, dos seus esquemas e relatórios que deixarão de funcionar. Seus arquivos são apenas lidos.</translation>
    </message>
    <message>
        <source>It reads text and runs nothing. An LSID that goes by another name, such as session_id, is not found, nor is what exists only inside a database. Look at such places yourself.</source>
        <translation>Ele lê texto e não executa nada. Um LSID com outro nome, como session_id, não é encontrado, nem o que existe só dentro de um banco de dados. Verifique esses pontos você mesmo.</translation>
    </message>
    <message>
        <source>Leave out {path}</source>
        <translation>Deixar {path} de fora</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>Examinando seus arquivos</translation>
    </message>
    <message>
        <source>Not everything could be read; see below.</source>
        <translation>Nem tudo pôde ser lido; veja abaixo.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Não foi encontrado nada que deixará de funcionar.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Rule {rule}, {confidence}</source>
        <translation>Regra {rule}, {confidence}</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Salvar como {format}…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Examinar suas integrações</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>What a scan cannot know</source>
        <translation>O que o exame não pode saber</translation>
    </message>
    <message>
        <source>What it must become: {what}</source>
        <translation>O que fazer: {what}</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>O que examinar</translation>
    </message>
    <message>
        <source>What will break</source>
        <translation>O que deixará de funcionar</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Onde salvar a lista</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Gravando a lista</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>a lista</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} de {total} arquivos</translation>
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
        <translation>Os aplicativos recebem letras na ordem dos seus endereços próprios: A é o primeiro --appliance.</translation>
    </message>
    <message>
        <source>Continue without storing: you will be asked again next time. Or unlock it and try once more.</source>
        <translation>Continue sem armazenar: na próxima vez isso será pedido novamente. Ou desbloqueie-o e tente outra vez.</translation>
    </message>
    <message>
        <source>Each appliance has its own users for /appliance; a data sync does not copy them. If this one has another account, enter it: below the account for /appliance on the Site page, or under “appliances” in the secrets. The refused account will not be tried again automatically.</source>
        <translation>Cada aplicativo tem seus próprios usuários de /appliance; uma sincronização de dados não os copia. Se este tiver outra conta, informe-a: abaixo da conta do console /appliance, na página Site, ou em “appliances”, nos segredos. A conta recusada não será tentada novamente de forma automática.</translation>
    </message>
    <message>
        <source>One JSON object is expected; docs/command-line.md shows it.</source>
        <translation>Espera-se um objeto JSON; docs/command-line.md o mostra.</translation>
    </message>
    <message>
        <source>Standard input does not hold the secrets in the expected form.</source>
        <translation>A entrada padrão não contém os segredos no formato esperado.</translation>
    </message>
    <message>
        <source>The secrets have an account for {appliance}, and the site has no such appliance.</source>
        <translation>Os segredos contêm uma conta para o {appliance}, mas o site não tem esse aplicativo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is missing or locked.</source>
        <translation>O chaveiro do sistema está ausente ou bloqueado.</translation>
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
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Continue without storing</source>
        <translation>&amp;Continuar sem armazenar</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Descrever</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Fazer logon</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>Conta de API</translation>
    </message>
    <message>
        <source>Account for the console /appliance</source>
        <translation>Conta do console /appliance</translation>
    </message>
    <message>
        <source>Account for the console /login</source>
        <translation>Conta do console /login</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>As your representatives and customers reach it. A port may follow after a colon.</source>
        <translation>Como seus técnicos de suporte ao cliente e seus clientes o acessam. Uma porta pode vir após dois-pontos.</translation>
    </message>
    <message>
        <source>Base version, the list of updates, installing, and the certificate export need it.</source>
        <translation>É necessária para a versão da Base, a lista de atualizações, a instalação e a exportação do certificado.</translation>
    </message>
    <message>
        <source>Before a password is sent anywhere, the certificate is checked. This cannot be switched off; a certificate that nobody vouches for has to be compared by a person.</source>
        <translation>Antes que uma senha seja enviada, o certificado é examinado. Não há como desativar isso; um certificado sem autoridade que o ateste precisa ser comparado.</translation>
    </message>
    <message>
        <source>Before version 16 there are none: leave this empty, and the account of /login asks the API as well.</source>
        <translation>Antes da versão 16 não existem: deixe em branco, e a conta de /login consulta também a API.</translation>
    </message>
    <message>
        <source>Certificate and fingerprint</source>
        <translation>Certificado e impressão digital</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Arquivo da autoridade certificadora</translation>
    </message>
    <message>
        <source>Change the entries</source>
        <translation>Alterar os dados</translation>
    </message>
    <message>
        <source>Compare the fingerprint first, then accept the certificate.</source>
        <translation>Compare primeiro a impressão digital e depois aceite o certificado.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one on the page {page}, or with what the person who looks after the certificate tells you. Do not use a connection through this site for it.</source>
        <translation>Compare esta impressão digital com a que consta na página {page} ou com a informada por quem cuida do certificado. Não use para isso uma conexão através deste site.</translation>
    </message>
    <message>
        <source>Console /appliance</source>
        <translation>Console /appliance</translation>
    </message>
    <message>
        <source>Console /appliance on the new appliance</source>
        <translation>Console /appliance no novo aplicativo</translation>
    </message>
    <message>
        <source>Console /appliance on the second appliance</source>
        <translation>Console /appliance no segundo aplicativo</translation>
    </message>
    <message>
        <source>Console /login</source>
        <translation>Console /login</translation>
    </message>
    <message>
        <source>Each appliance of a pair has its own users for /appliance; a data sync does not copy them.</source>
        <translation>Cada aplicativo de um par tem seus próprios usuários de /appliance; uma sincronização de dados não os copia.</translation>
    </message>
    <message>
        <source>Enter the host name of your site, for instance support.example.com.</source>
        <translation>Informe o nome de host do seu site, por exemplo support.example.com.</translation>
    </message>
    <message>
        <source>Enter the own address of the new appliance.</source>
        <translation>Digite o endereço próprio do novo aplicativo.</translation>
    </message>
    <message>
        <source>Enter the own address of the old appliance as well: the host name will lead to the new one.</source>
        <translation>Digite também o endereço próprio do aplicativo antigo: o nome de host levará ao novo.</translation>
    </message>
    <message>
        <source>Fill in user and password, or clear the tick: then one account is for both.</source>
        <translation>Preencha usuário e senha ou desmarque a caixa: nesse caso, uma conta vale para ambos.</translation>
    </message>
    <message>
        <source>GUID of the appliance</source>
        <translation>GUID do aplicativo</translation>
    </message>
    <message>
        <source>Give its name and the accounts you have. Fewer accounts work too; more is then done by hand.</source>
        <translation>Informe o nome e as contas que você tem. Com menos contas, mais passos são manuais.</translation>
    </message>
    <message>
        <source>Give its name. The rest you read on the consoles and type on the next pages.</source>
        <translation>Informe o nome. O resto você lê nos consoles e digita nas próximas páginas.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome de host</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>Comparei: aceitar</translation>
    </message>
    <message>
        <source>Is this your appliance?</source>
        <translation>Este é o seu aplicativo?</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Leave user name and password empty if both have the same account.</source>
        <translation>Deixe nome de usuário e senha vazios se os dois tiverem a mesma conta.</translation>
    </message>
    <message>
        <source>Look through it as you would with your own site, then press Connect.</source>
        <translation>Confira como faria no seu ambiente e clique em Conectar.</translation>
    </message>
    <message>
        <source>Looking up who answers at {host}</source>
        <translation>Verificando quem responde em {host}</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Nomes contidos</translation>
    </message>
    <message>
        <source>No secret has been sent yet. This computer cannot tell whether it is; you can.</source>
        <translation>Nenhum segredo foi enviado ainda. Este computador não consegue saber se é ele; você consegue.</translation>
    </message>
    <message>
        <source>Not the host name: that will lead to the new one.</source>
        <translation>Não o nome de host: ele levará ao novo.</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID do cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Segredo do cliente OAuth</translation>
    </message>
    <message>
        <source>Of a failover pair: the own address of each, separated by a comma. Of a single appliance only where the host name does not lead straight to it, for instance behind a proxy.</source>
        <translation>Em um par de failover: o endereço próprio de cada um, separados por vírgula. Em um aplicativo único, só quando o nome de host não leva diretamente a ele, por exemplo atrás de um proxy.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes. They never go into a run file.</source>
        <translation>Caso contrário, são esquecidas quando a janela é fechada. Nunca vão para um arquivo da execução.</translation>
    </message>
    <message>
        <source>Own address of the new appliance</source>
        <translation>Endereço próprio do novo aplicativo</translation>
    </message>
    <message>
        <source>Own address of the old appliance</source>
        <translation>Endereço próprio do aplicativo antigo</translation>
    </message>
    <message>
        <source>Own addresses of the appliances</source>
        <translation>Endereços próprios dos aplicativos</translation>
    </message>
    <message>
        <source>PEM file of an internal authority that this computer does not know.</source>
        <translation>Arquivo PEM de uma autoridade interna que este computador não conhece.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password at {address}</source>
        <translation>Senha em {address}</translation>
    </message>
    <message>
        <source>Password for /appliance on the new one</source>
        <translation>Senha de /appliance no novo</translation>
    </message>
    <message>
        <source>Reads roles, versions and clients, and makes the settings backup. The quickest way.</source>
        <translation>Lê papéis, versões e clientes e faz o backup das configurações. É o meio mais rápido.</translation>
    </message>
    <message>
        <source>Remember the passwords in the keyring of this computer</source>
        <translation>Lembrar as senhas no chaveiro deste computador</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impressão digital SHA-256</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logon feito</translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation>Fazendo logon em {host}</translation>
    </message>
    <message>
        <source>Steps in where the API cannot: backup, roles, the list of Jump Clients.</source>
        <translation>Usada no que a API não pode fazer: backup, papéis, lista de Jump Clients.</translation>
    </message>
    <message>
        <source>That is not a host name. No https://, no path; a port may follow after a colon.</source>
        <translation>Isto não é um nome de host. Sem https:// e sem caminho; uma porta pode vir após dois-pontos.</translation>
    </message>
    <message>
        <source>The assistant looks and acts by every way you open for it. One account is enough to begin.</source>
        <translation>O assistente verifica e age por todos os meios que você lhe der. Uma conta basta para começar.</translation>
    </message>
    <message>
        <source>The new one gets certificate, software and data of the old one; then DNS leads everybody there, and the old one is reset or deleted.</source>
        <translation>O novo recebe o certificado, o software e os dados do antigo; depois, o DNS leva todos para lá, e o antigo é redefinido ou excluído.</translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation>O novo é</translation>
    </message>
    <message>
        <source>The old one is</source>
        <translation>O antigo é</translation>
    </message>
    <message>
        <source>The site moves to a new appliance</source>
        <translation>O site muda para um novo aplicativo</translation>
    </message>
    <message>
        <source>They are granted in the console: {page}.</source>
        <translation>São concedidas no console: {page}.</translation>
    </message>
    <message>
        <source>This is practice: everything is filled in for the simulated site</source>
        <translation>Isto é prática: tudo está preenchido para o site simulado</translation>
    </message>
    <message>
        <source>Three ways, in this order</source>
        <translation>Três meios, nesta ordem</translation>
    </message>
    <message>
        <source>User and password belong together: fill in both or neither.</source>
        <translation>Usuário e senha andam juntos: preencha ambos ou nenhum.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>User name at {address}</source>
        <translation>Nome de usuário em {address}</translation>
    </message>
    <message>
        <source>User name for /appliance on the new one</source>
        <translation>Nome de usuário de /appliance no novo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>What each permission is for</source>
        <translation>Para que serve cada permissão</translation>
    </message>
    <message>
        <source>What the API can do is done through it. What it cannot do is done on the console&apos;s pages. The rest you do yourself, and the assistant checks afterwards.</source>
        <translation>O que a API pode fazer é feito por ela. O que ela não pode é feito nas páginas do console. O restante você mesmo faz, e depois o assistente verifica.</translation>
    </message>
    <message>
        <source>Where it answers once it is installed by its set-up guide.</source>
        <translation>Onde ele responde depois de instalado conforme o guia de instalação.</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>Qual site?</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Quem responde aqui?</translation>
    </message>
    <message>
        <source>With accounts</source>
        <translation>Com contas</translation>
    </message>
    <message>
        <source>Without an account: describe the site by hand</source>
        <translation>Sem conta: descrever o site manualmente</translation>
    </message>
    <message>
        <source>You type what the consoles show and do each step there. The assistant says what to do, checks files and keeps the record.</source>
        <translation>Você digita o que os consoles mostram e faz neles cada passo. O assistente diz o que fazer, verifica os arquivos e mantém o registro.</translation>
    </message>
    <message>
        <source>a physical appliance</source>
        <translation>um aplicativo físico</translation>
    </message>
    <message>
        <source>a virtual machine</source>
        <translation>uma máquina virtual</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>aceito por você</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sem conta</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>não confiável</translation>
    </message>
    <message>
        <source>support.example.com</source>
        <translation>support.example.com</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>confiável</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>{address} answers with this certificate</source>
        <translation>{address} responde com este certificado</translation>
    </message>
    <message>
        <source>{address} has another account</source>
        <translation>{address} tem outra conta</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <source>{host} is contacted at {address}, not at the address that DNS gives.</source>
        <translation>{host} é acessado em {address}, não no endereço que o DNS informa.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Prontidão</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A run is under way. Go back to it first.</source>
        <translation>Uma execução está em andamento. Volte primeiro a ela.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation>Cluster Atlas</translation>
    </message>
    <message>
        <source>Before an upgrade to 10.6: finds what will break in your code, schemas and reports. Only reads.</source>
        <translation>Antes de uma atualização para a 10.6: encontra o que deixará de funcionar no seu código, esquemas e relatórios. Apenas lê.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Closing what was open</source>
        <translation>Fechando o que estava aberto</translation>
    </message>
    <message>
        <source>Cluster without failover</source>
        <translation>Cluster sem failover</translation>
    </message>
    <message>
        <source>Continue where you stopped, on this computer or with a file from a colleague.</source>
        <translation>Continue de onde parou, neste computador ou com um arquivo de um colega.</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Par de failover</translation>
    </message>
    <message>
        <source>Fetch files</source>
        <translation>Baixar arquivos</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>Baixar arquivos de atualização para uma rede restrita</translation>
    </message>
    <message>
        <source>Look at your site, plan the packages, verify backup and certificate, then upgrade.</source>
        <translation>Examine o site, planeje os pacotes, comprove backup e certificado e então atualize.</translation>
    </message>
    <message>
        <source>Move to a new appliance</source>
        <translation>Mudança para um novo aplicativo</translation>
    </message>
    <message>
        <source>New upgrade</source>
        <translation>Nova atualização</translation>
    </message>
    <message>
        <source>On a computer with Internet access: reads the shopping list on the medium, downloads what it asks for and packs it.</source>
        <translation>Em um computador com acesso à Internet: lê a lista de downloads na mídia, baixa o que ela pede e o empacota.</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Abrir uma execução</translation>
    </message>
    <message>
        <source>Opening the run file</source>
        <translation>Abrindo o arquivo da execução</translation>
    </message>
    <message>
        <source>Practise on a simulated site</source>
        <translation>Praticar em um site simulado</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Praticar: {what}</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Execuções recentes</translation>
    </message>
    <message>
        <source>Run files</source>
        <translation>Arquivos da execução</translation>
    </message>
    <message>
        <source>Scan files</source>
        <translation>Examinar arquivos</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Examinar suas integrações</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Aplicativo único</translation>
    </message>
    <message>
        <source>Starting a simulated site</source>
        <translation>Iniciando um site simulado</translation>
    </message>
    <message>
        <source>The simulated site is already running.</source>
        <translation>O site simulado já está no ar.</translation>
    </message>
    <message>
        <source>The whole upgrade, on appliances that exist only here. Nothing can break.</source>
        <translation>A atualização completa, em aplicativos que só existem aqui. Nada pode ser danificado.</translation>
    </message>
    <message>
        <source>Upgrade Assistant takes you through the upgrade of your remote-support appliances, step by step. It changes nothing without asking you first.</source>
        <translation>O Upgrade Assistant conduz a atualização dos seus aplicativos de suporte remoto, passo a passo. Não altera nada sem perguntar antes.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>can go on now</source>
        <translation>pode continuar agora</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>last used {age}</source>
        <translation>último uso {age}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
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
        <translation>Não lido: {why}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} ({address}), read {moment}</source>
        <translation>Status &gt; Básico do {appliance} ({address}), lido em {moment}</translation>
    </message>
    <message>
        <source>There is no account for the console /appliance.</source>
        <translation>Não há conta para o console /appliance.</translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n console(s)</source>
        <translation>
            <numerusform>%n console</numerusform>
            <numerusform>%n consoles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more region(s): see the list</source>
        <translation>
            <numerusform>mais %n região: veja a lista</numerusform>
            <numerusform>mais %n regiões: veja a lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n região</numerusform>
            <numerusform>%n regiões</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Asking the appliance what it is</source>
        <translation>Perguntando ao aplicativo o que ele é</translation>
    </message>
    <message>
        <source>Atlas with failover</source>
        <translation>um cluster Atlas com failover</translation>
    </message>
    <message>
        <source>Atlas without failover</source>
        <translation>um cluster Atlas sem failover</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Failover automático</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Software base</translation>
    </message>
    <message>
        <source>Both are checked at every contact. If another appliance answers, work stops at once.</source>
        <translation>Ambos são verificados a cada contato. Se outro aplicativo responder, o trabalho é interrompido imediatamente.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilação</translation>
    </message>
    <message>
        <source>Certificate until {moment}</source>
        <translation>Certificado válido até {moment}</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados agora</translation>
    </message>
    <message>
        <source>Describe your site</source>
        <translation>Descreva o seu site</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detectar novamente</translation>
    </message>
    <message>
        <source>Failover role</source>
        <translation>Papel de failover</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>O que foi constatado</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>If the site&apos;s host name leads to an address that can be enabled on either of the two.</source>
        <translation>Se o nome de host do site levar a um endereço que possa ser ativado em qualquer um dos dois.</translation>
    </message>
    <message>
        <source>Last data sync</source>
        <translation>Última sincronização de dados</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nome do produto</translation>
    </message>
    <message>
        <source>Never the site&apos;s host name or the shared address: they lead to either of the two.</source>
        <translation>Nunca o nome de host do site nem o endereço compartilhado: eles podem levar a qualquer um dos dois.</translation>
    </message>
    <message>
        <source>Nothing is asked of the appliance. What you type is marked as described by you.</source>
        <translation>Nada é perguntado ao aplicativo. O que você digita é marcado como descrito por você.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Endereço próprio</translation>
    </message>
    <message>
        <source>Plan, run file and report mark each value as described by you. It never counts as detected.</source>
        <translation>Plano, arquivo da execução e relatório marcam cada valor como descrito por você. Ele nunca conta como detectado.</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Endereço IP compartilhado</translation>
    </message>
    <message>
        <source>Sign in at {console} and type what the page {page} shows.</source>
        <translation>Faça logon em {console} e digite o que a página {page} mostra.</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Software do site</translation>
    </message>
    <message>
        <source>The API and the console reported this. Is it right?</source>
        <translation>A API e o console informaram isto. Está certo?</translation>
    </message>
    <message>
        <source>The API reported this. Is it right?</source>
        <translation>A API informou isto. Está certo?</translation>
    </message>
    <message>
        <source>The appliances are being queried.</source>
        <translation>Os aplicativos estão sendo consultados.</translation>
    </message>
    <message>
        <source>The console reported this. Is it right?</source>
        <translation>O console informou isto. Está certo?</translation>
    </message>
    <message>
        <source>The page {page} shows which appliance is primary and which is backup.</source>
        <translation>A página {page} mostra qual aplicativo é o primário e qual é o backup.</translation>
    </message>
    <message>
        <source>The site consists of</source>
        <translation>O site é composto de</translation>
    </message>
    <message>
        <source>The topology is not known yet.</source>
        <translation>A topologia ainda não é conhecida.</translation>
    </message>
    <message>
        <source>This is how your site is built</source>
        <translation>É assim que o seu site está montado</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}</source>
        <translation>Nós de tráfego: {nodes} em {regions}</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}, {clients}</source>
        <translation>Nós de tráfego: {nodes} em {regions}, {clients}</translation>
    </message>
    <message>
        <source>Version of the Base software</source>
        <translation>Versão do software base</translation>
    </message>
    <message>
        <source>Version of the site software</source>
        <translation>Versão do software do site</translation>
    </message>
    <message>
        <source>Versions decide which packages are needed, in which order, and which rules apply. Type them exactly as the console shows them.</source>
        <translation>As versões definem quais pacotes são necessários, em que ordem, e quais regras valem. Digite-as exatamente como o console as mostra.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>What you see on the console</source>
        <translation>O que você vê no console</translation>
    </message>
    <message>
        <source>Where it stays</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Quem responde aqui?</translation>
    </message>
    <message>
        <source>With the build number, if the page shows one.</source>
        <translation>Com o número da compilação, se a página o mostrar.</translation>
    </message>
    <message>
        <source>a failover pair</source>
        <translation>um par de failover</translation>
    </message>
    <message>
        <source>a single appliance</source>
        <translation>um único aplicativo</translation>
    </message>
    <message>
        <source>according to the version</source>
        <translation>conforme a versão</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>conforme descrito</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>backup master</source>
        <translation>mestre de backup</translation>
    </message>
    <message>
        <source>conflicting roles</source>
        <translation>papéis conflitantes</translation>
    </message>
    <message>
        <source>could not be determined</source>
        <translation>não foi possível determinar</translation>
    </message>
    <message>
        <source>data sync</source>
        <translation>sincronização de dados</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>does not answer yet</source>
        <translation>ainda não responde</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>failover</translation>
    </message>
    <message>
        <source>last {moment}</source>
        <translation>última {moment}</translation>
    </message>
    <message>
        <source>master</source>
        <translation>mestre</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mudança</translation>
    </message>
    <message>
        <source>moves here</source>
        <translation>muda para cá</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primário</translation>
    </message>
    <message>
        <source>primary master</source>
        <translation>mestre primário</translation>
    </message>
    <message>
        <source>shared address {address}</source>
        <translation>endereço compartilhado {address}</translation>
    </message>
    <message>
        <source>single</source>
        <translation>único</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>autônomo</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>horário desconhecido</translation>
    </message>
    <message>
        <source>{appliance}, SHA-256</source>
        <translation>{appliance}, SHA-256</translation>
    </message>
    <message>
        <source>{appliance}, the backup</source>
        <translation>{appliance}, o backup</translation>
    </message>
    <message>
        <source>{appliance}, the primary</source>
        <translation>{appliance}, o primário</translation>
    </message>
    <message>
        <source>{clients}, of these {consoles}</source>
        <translation>{clients}, dos quais {consoles}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>{product} · Base unknown</source>
        <translation>{product} · Base desconhecida</translation>
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
        <translation>Uma execução pode continuar agora</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>A execução falhou</translation>
    </message>
    <message>
        <source>The run is done</source>
        <translation>A execução está concluída</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>A execução precisa de você</translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation>A execução parou</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>A espera terminou</translation>
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
        <translation>Verifique para onde o nome e a tradução de endereços (NAT) levam e se um certificado foi substituído.</translation>
    </message>
    <message>
        <source>Detect the site again, so that the certificate of each appliance is known.</source>
        <translation>Detecte o site novamente, para que o certificado de cada aplicativo seja conhecido.</translation>
    </message>
    <message>
        <source>Give an API account, because only the GUID tells them apart, or check on the appliances yourself.</source>
        <translation>Informe uma conta de API, pois só o GUID os distingue, ou verifique você mesmo nos aplicativos.</translation>
    </message>
    <message>
        <source>If the address is being redirected right now, check again in a minute.</source>
        <translation>Se o endereço estiver sendo redirecionado agora, verifique novamente em um minuto.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}.</source>
        <translation>Ninguém responde em {address}.</translation>
    </message>
    <message>
        <source>Something other than the site&apos;s appliances answers at {address}.</source>
        <translation>Algo diferente dos aplicativos do site responde em {address}.</translation>
    </message>
    <message>
        <source>The certificate at {address} belongs to more than one appliance: {names}.</source>
        <translation>O certificado em {address} pertence a mais de um aplicativo: {names}.</translation>
    </message>
    <message>
        <source>Two checks of {address} met two appliances: {first} by its GUID, {second} by its certificate.</source>
        <translation>Duas verificações de {address} encontraram dois aplicativos: {first} pelo GUID, {second} pelo certificado.</translation>
    </message>
    <message>
        <source>Whose certificate {address} shows is unclear: not every appliance&apos;s certificate is known.</source>
        <translation>Não está claro de quem é o certificado que {address} mostra: nem todos os certificados dos aplicativos são conhecidos.</translation>
    </message>
    <message>
        <source>{address} shows a certificate that none of the appliances shows at its own address.</source>
        <translation>{address} mostra um certificado que nenhum dos aplicativos mostra em seu próprio endereço.</translation>
    </message>
    <message>
        <source>{appliance} answers at {address}.</source>
        <translation>O {appliance} responde em {address}.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A run is under way. Close the window anyway?</source>
        <translation>Uma execução está em andamento. Fechar a janela mesmo assim?</translation>
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
        <translation>Cluster Atlas sem failover</translation>
    </message>
    <message>
        <source>Close while a run is under way?</source>
        <translation>Fechar com uma execução em andamento?</translation>
    </message>
    <message>
        <source>Close while files are being copied?</source>
        <translation>Fechar durante a cópia dos arquivos?</translation>
    </message>
    <message>
        <source>Described by hand</source>
        <translation>Descrito manualmente</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Par de failover</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Aplicativo único</translation>
    </message>
    <message>
        <source>Something went wrong that the assistant did not expect.</source>
        <translation>Ocorreu algo que o assistente não esperava.</translation>
    </message>
    <message>
        <source>Stop copying and close</source>
        <translation>Parar a cópia e fechar</translation>
    </message>
    <message>
        <source>Stop the run and close</source>
        <translation>Parar a execução e fechar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Take the run over</source>
        <translation>Assumir a execução</translation>
    </message>
    <message>
        <source>The run stops at the next safe point; what an appliance has started carries on by itself. Open the run again later: the assistant checks where things stand and continues from there.</source>
        <translation>A execução vai parar no próximo ponto seguro; o que um aplicativo começou segue por conta própria. Abra a execução novamente mais tarde: o assistente verifica como as coisas estão e continua dali.</translation>
    </message>
    <message>
        <source>Update files are being downloaded or copied. Close the window anyway?</source>
        <translation>Arquivos de atualização estão sendo baixados ou copiados. Fechar a janela mesmo assim?</translation>
    </message>
    <message>
        <source>What has been reached is in the run file. Try again; if it happens again, look into the log.</source>
        <translation>O que foi alcançado está no arquivo da execução. Tente novamente; se voltar a ocorrer, consulte o log.</translation>
    </message>
    <message>
        <source>What has come so far stays, on this computer and on the medium. Choose the same medium again later: the rest is continued from there. Leave the medium connected until the window has closed.</source>
        <translation>O que já foi recebido é mantido neste computador e na mídia. Escolha a mesma mídia novamente mais tarde: o restante continua a partir daí. Deixe a mídia conectada até que a janela se feche.</translation>
    </message>
    <message>
        <source>as you described it</source>
        <translation>como você descreveu</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
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
            <numerusform>%n janela de manutenção</numerusform>
            <numerusform>%n janelas de manutenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n nó de tráfego</numerusform>
            <numerusform>%n nós de tráfego</numerusform>
        </translation>
    </message>
    <message>
        <source>After window {number}</source>
        <translation>Após a janela {number}</translation>
    </message>
    <message>
        <source>Before window {number} you are asked: {what}</source>
        <translation>Antes da janela {number}, o assistente pede a você: {what}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Begins at a planned time</source>
        <translation>Começa em um momento planejado</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Entre as janelas</translation>
    </message>
    <message>
        <source>Break failover, upgrade and test the backup, make it primary</source>
        <translation>Interromper o failover, atualizar e testar o backup, torná-lo o primário</translation>
    </message>
    <message>
        <source>Break failover, upgrade the primary</source>
        <translation>Interromper o failover, atualizar o primário</translation>
    </message>
    <message>
        <source>Drag a window, or choose it with Tab and move it with the arrow keys and Page Up, Page Down.</source>
        <translation>Arraste uma janela ou escolha-a com Tab e mova-a com as setas e com Page Up e Page Down.</translation>
    </message>
    <message>
        <source>Give the new version time to prove itself, but do not stay without failover longer than needed.</source>
        <translation>Dê tempo para que a nova versão prove que funciona bem, mas não fique sem failover além do necessário.</translation>
    </message>
    <message>
        <source>Install {packages}</source>
        <translation>Instalar {packages}</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Término até</translation>
    </message>
    <message>
        <source>Laying the plan out</source>
        <translation>Montando o plano</translation>
    </message>
    <message>
        <source>No time is set: each window begins when you start it.</source>
        <translation>Nenhum horário definido: cada janela começa quando você a iniciar.</translation>
    </message>
    <message>
        <source>No time is set: the window begins when you start it.</source>
        <translation>Nenhum horário definido: a janela começa quando você a iniciar.</translation>
    </message>
    <message>
        <source>Otherwise it begins when you start it.</source>
        <translation>Caso contrário, começa quando você a iniciar.</translation>
    </message>
    <message>
        <source>Perhaps too early: window {number} and the time for the clients after it can last until {moment}.</source>
        <translation>Talvez cedo demais: a janela {number} e o tempo para os clientes depois dela podem durar até {moment}.</translation>
    </message>
    <message>
        <source>Planned with the longest usual durations, so that the work fits. Allow extra time for your answers.</source>
        <translation>Planejado com as maiores durações habituais, para que o trabalho caiba. Reserve tempo adicional para as suas respostas.</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance, move the site there</source>
        <translation>Restaurar o backup no novo aplicativo, mudar o site para ele</translation>
    </message>
    <message>
        <source>Set a time for the first window first.</source>
        <translation>Defina antes um horário para a primeira janela.</translation>
    </message>
    <message>
        <source>Set a time for window {number} first.</source>
        <translation>Defina antes um horário para a janela {number}.</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site fora do ar</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>The packages are not known yet.</source>
        <translation>Os pacotes ainda não são conhecidos.</translation>
    </message>
    <message>
        <source>The plan is being laid out.</source>
        <translation>O plano está sendo montado.</translation>
    </message>
    <message>
        <source>The run has begun; its windows can no longer be changed.</source>
        <translation>A execução já começou; as janelas não podem mais ser alteradas.</translation>
    </message>
    <message>
        <source>The site is up, and the clients update themselves. You can close the program: the run file records when it continues.</source>
        <translation>O site está no ar, e os clientes se atualizam sozinhos. Você pode fechar o programa: o arquivo da execução guarda o momento em que ela continua.</translation>
    </message>
    <message>
        <source>The windows may overlap: the first one can last until {moment}.</source>
        <translation>As janelas podem se sobrepor: a primeira pode durar até {moment}.</translation>
    </message>
    <message>
        <source>The windows may overlap: window {number} can last until {moment}.</source>
        <translation>As janelas podem se sobrepor: a janela {number} pode durar até {moment}.</translation>
    </message>
    <message>
        <source>The windows overlap: the first one ends {moment} at the earliest.</source>
        <translation>As janelas se sobrepõem: a primeira não termina antes de {moment}.</translation>
    </message>
    <message>
        <source>The windows overlap: window {number} ends {moment} at the earliest.</source>
        <translation>As janelas se sobrepõem: a janela {number} não termina antes de {moment}.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Este horário já passou.</translation>
    </message>
    <message>
        <source>Time between them</source>
        <translation>Tempo entre elas</translation>
    </message>
    <message>
        <source>Too early: window {number} and the time for the clients after it last until {moment} at the earliest.</source>
        <translation>Cedo demais: a janela {number} e o tempo para os clientes depois dela não terminam antes de {moment}.</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Nós de tráfego</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Duas janelas de manutenção</translation>
    </message>
    <message>
        <source>Upgrade the backup, re-establish failover</source>
        <translation>Atualizar o backup, restabelecer o failover</translation>
    </message>
    <message>
        <source>Upgrade the former primary, re-establish failover</source>
        <translation>Atualizar o antigo primário, restabelecer o failover</translation>
    </message>
    <message>
        <source>What happens in it, and how long it takes</source>
        <translation>O que acontece nela e quanto tempo leva</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Janela {number}</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Sem failover</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>O assistente pergunta: {what}</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>o quanto você quiser</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>pelo menos {time}</translation>
    </message>
    <message>
        <source>depending on whether the first one ends late or early</source>
        <translation>conforme a primeira termine tarde ou cedo</translation>
    </message>
    <message>
        <source>depending on whether the window ends late or early</source>
        <translation>conforme a janela termine tarde ou cedo</translation>
    </message>
    <message>
        <source>from breaking failover until it is re-established</source>
        <translation>da interrupção do failover até ele ser restabelecido</translation>
    </message>
    <message>
        <source>from disabling backup operations until they are enabled again</source>
        <translation>da desativação das operações de backup até elas serem reativadas</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>plus the time between the windows</source>
        <translation>mais o tempo entre as janelas</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site fora do ar</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>pergunta a você</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, site fora do ar</translation>
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
        <translation>{amount}, {rate} por segundo</translation>
    </message>
</context>
</TS>
