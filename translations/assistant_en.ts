<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} ago</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Contains logs, the run, and Status &gt; Basics where it could be read. Secrets are removed; look through it before you send it.</source>
        <translation>Contains logs, the run, and Status &gt; Basics where it could be read. Secrets are removed; look through it before you send it.</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Make support bundle</translation>
    </message>
    <message>
        <source>Making the support bundle</source>
        <translation>Making the support bundle</translation>
    </message>
    <message>
        <source>support bundle</source>
        <translation>support bundle</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Advantage: {text}</source>
        <translation>Advantage: {text}</translation>
    </message>
    <message>
        <source>Drawback: {text}</source>
        <translation>Drawback: {text}</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and about to be uninstalled for it. Switch their computers on, or raise the limit for offline Jump Clients.</source>
        <translation>
            <numerusform>%n Jump Client is offline and about to be uninstalled for it. Switch its computer on, or raise the limit for offline Jump Clients.</numerusform>
            <numerusform>%n Jump Clients are offline and about to be uninstalled for it. Switch their computers on, or raise the limit for offline Jump Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>All connected Jump Clients are up to date. The 24 hours hold all the same: those that are offline need them.</source>
        <translation>All connected Jump Clients are up to date. The 24 hours hold all the same: those that are offline need them.</translation>
    </message>
    <message>
        <source>At the present rate the connected Jump Clients need about {time} more. Do not install another site package before that, even if its 24 hours are over.</source>
        <translation>At the present rate the connected Jump Clients need about {time} more. Do not install another site package before that, even if its 24 hours are over.</translation>
    </message>
    <message>
        <source>Check the exported list</source>
        <translation>Check the exported list</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Check the list</translation>
    </message>
    <message>
        <source>Checked by {who}, {moment}: {file}</source>
        <translation>Checked by {who}, {moment}: {file}</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Checking the list</translation>
    </message>
    <message>
        <source>Choose the exported file, or drop it here. It is read on this computer and stays as it is.</source>
        <translation>Choose the exported file, or drop it here. It is read on this computer and stays as it is.</translation>
    </message>
    <message>
        <source>Column with the dates</source>
        <translation>Column with the dates</translation>
    </message>
    <message>
        <source>Do this as an administrator who may edit every Jump Client; others do not see all of them.</source>
        <translation>Do this as an administrator who may edit every Jump Client; others do not see all of them.</translation>
    </message>
    <message>
        <source>Done by {who}, {moment}</source>
        <translation>Done by {who}, {moment}</translation>
    </message>
    <message>
        <source>Every date in it has to be later than the upgrade: {moment}.</source>
        <translation>Every date in it has to be later than the upgrade: {moment}.</translation>
    </message>
    <message>
        <source>Exported list (CSV)</source>
        <translation>Exported list (CSV)</translation>
    </message>
    <message>
        <source>For instance UTC, +02:00 or Europe/Berlin; empty: that of this computer.</source>
        <translation>For instance UTC, +02:00 or Europe/Berlin; empty: that of this computer.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>How to prove that all have updated</source>
        <translation>How to prove that all have updated</translation>
    </message>
    <message>
        <source>If the list is not recognised</source>
        <translation>If the list is not recognised</translation>
    </message>
    <message>
        <source>In dates</source>
        <translation>In dates</translation>
    </message>
    <message>
        <source>Its heading, or its number from the left.</source>
        <translation>Its heading, or its number from the left.</translation>
    </message>
    <message>
        <source>Jump Client</source>
        <translation>Jump Client</translation>
    </message>
    <message>
        <source>Jump Clients that are behind</source>
        <translation>Jump Clients that are behind</translation>
    </message>
    <message>
        <source>Jump Clients that are not shown to be up to date</source>
        <translation>Jump Clients that are not shown to be up to date</translation>
    </message>
    <message>
        <source>Many connected Jump Clients have not updated yet. Give them more than the 24 hours before another site package.</source>
        <translation>Many connected Jump Clients have not updated yet. Give them more than the 24 hours before another site package.</translation>
    </message>
    <message>
        <source>Most of them update themselves. A few need your attention.</source>
        <translation>Most of them update themselves. A few need your attention.</translation>
    </message>
    <message>
        <source>Nothing to do for the clients: only site packages affect them.</source>
        <translation>Nothing to do for the clients: only site packages affect them.</translation>
    </message>
    <message>
        <source>Save all that are behind…</source>
        <translation>Save all that are behind…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The API lists Jump Clients of shared Jump Groups only.</source>
        <translation>The API lists Jump Clients of shared Jump Groups only.</translation>
    </message>
    <message numerus="yes">
        <source>The API lists Jump Clients of shared Jump Groups only: %n more Jump Client(s) are connected. The exported list has them.</source>
        <translation>
            <numerusform>The API lists Jump Clients of shared Jump Groups only: %n more Jump Client is connected. The exported list has it.</numerusform>
            <numerusform>The API lists Jump Clients of shared Jump Groups only: %n more Jump Clients are connected. The exported list has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients follow</source>
        <translation>The clients follow</translation>
    </message>
    <message>
        <source>The steps are described below.</source>
        <translation>The steps are described below.</translation>
    </message>
    <message>
        <source>This can be checked once a site package has been installed.</source>
        <translation>This can be checked once a site package has been installed.</translation>
    </message>
    <message>
        <source>Those that are offline follow when they come online again.</source>
        <translation>Those that are offline follow when they come online again.</translation>
    </message>
    <message>
        <source>Tick off what is done. Who did so, and when, goes on record and into the report.</source>
        <translation>Tick off what is done. Who did so, and when, goes on record and into the report.</translation>
    </message>
    <message>
        <source>Time zone of the list</source>
        <translation>Time zone of the list</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>What needs you</translation>
    </message>
    <message>
        <source>What updates itself</source>
        <translation>What updates itself</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why some have not updated yet</source>
        <translation>Why some have not updated yet</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Writing the list</translation>
    </message>
    <message>
        <source>as the list tells</source>
        <translation>as the list tells</translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation>the day comes first</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>the month comes first</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copied key is taken off the clipboard after one minute, and when this program is closed.</source>
        <translation>A copied key is taken off the clipboard after one minute, and when this program is closed.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Jump Clients still to go</source>
        <translation>Jump Clients still to go</translation>
    </message>
    <message>
        <source>Jump Clients still to go, over time</source>
        <translation>Jump Clients still to go, over time</translation>
    </message>
    <message>
        <source>Last counted: {age}</source>
        <translation>Last counted: {age}</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Not counted yet.</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>connected now</translation>
    </message>
    <message>
        <source>number of Jump Clients</source>
        <translation>number of Jump Clients</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>of {total}</translation>
    </message>
    <message>
        <source>still to go</source>
        <translation>still to go</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Entry for</source>
        <translation>Entry for</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Line to add</source>
        <translation>Line to add</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients still connected, over time</source>
        <translation>Clients still connected, over time</translation>
    </message>
    <message>
        <source>Clients that are still connected</source>
        <translation>Clients that are still connected</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Customers, consoles</source>
        <translation>Customers, consoles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last change seen: {age}</source>
        <translation>Last change seen: {age}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tell the people there</source>
        <translation>Tell the people there</translation>
    </message>
    <message>
        <source>The figures below are from before.</source>
        <translation>The figures below are from before.</translation>
    </message>
    <message>
        <source>When the usual time is over, you are asked. Allow more time, or end the wait with a reason: whoever is left is then cut off when the node is upgraded.</source>
        <translation>When the usual time is over, you are asked. Allow more time, or end the wait with a reason: whoever is left is then cut off when the node is upgraded.</translation>
    </message>
    <message>
        <source>Who is connected could not be seen at the last look.</source>
        <translation>Who is connected could not be seen at the last look.</translation>
    </message>
    <message>
        <source>Who is left</source>
        <translation>Who is left</translation>
    </message>
    <message>
        <source>at least {figure}</source>
        <translation>at least {figure}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>nodes not empty yet</source>
        <translation>nodes not empty yet</translation>
    </message>
    <message>
        <source>not empty yet</source>
        <translation>not empty yet</translation>
    </message>
    <message>
        <source>number of clients</source>
        <translation>number of clients</translation>
    </message>
    <message numerus="yes">
        <source>of %n node(s)</source>
        <translation>
            <numerusform>of %n node</numerusform>
            <numerusform>of %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>of {total}</translation>
    </message>
    <message>
        <source>still connected</source>
        <translation>still connected</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
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
        <translation>Close</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <translation>Read the result file…</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>Result files</translation>
    </message>
    <message>
        <source>Save the script for the second computer…</source>
        <translation>Save the script for the second computer…</translation>
    </message>
    <message>
        <source>Save the script…</source>
        <translation>Save the script…</translation>
    </message>
    <message>
        <source>Saved, for Windows (ps1) and for Linux and macOS (sh). One of them is enough for a computer.</source>
        <translation>Saved, for Windows (ps1) and for Linux and macOS (sh). One of them is enough for a computer.</translation>
    </message>
    <message>
        <source>The result of {computer} is good.</source>
        <translation>The result of {computer} is good.</translation>
    </message>
    <message>
        <source>The result of {computer} is not good:</source>
        <translation>The result of {computer} is not good:</translation>
    </message>
    <message>
        <source>The script leads the name to the appliance there, checks it, waits for you, puts the hosts file back and writes a result file. That file answers this question.</source>
        <translation>The script leads the name to the appliance there, checks it, waits for you, puts the hosts file back and writes a result file. That file answers this question.</translation>
    </message>
    <message>
        <source>Where is the script to be saved?</source>
        <translation>Where is the script to be saved?</translation>
    </message>
    <message>
        <source>Which result file?</source>
        <translation>Which result file?</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Before it can continue, the assistant needs these again. They are never kept in the run file.</source>
        <translation>Before it can continue, the assistant needs these again. They are never kept in the run file.</translation>
    </message>
    <message>
        <source>Client secret of the API account</source>
        <translation>Client secret of the API account</translation>
    </message>
    <message>
        <source>Make support bundle</source>
        <translation>Make support bundle</translation>
    </message>
    <message>
        <source>Nothing was started in this step: the appliance is as it was before.</source>
        <translation>Nothing was started in this step: the appliance is as it was before.</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Passphrase of the private key</translation>
    </message>
    <message>
        <source>Password for /appliance</source>
        <translation>Password for /appliance</translation>
    </message>
    <message>
        <source>Password for /appliance on the new appliance</source>
        <translation>Password for /appliance on the new appliance</translation>
    </message>
    <message>
        <source>Password for /appliance on the second appliance</source>
        <translation>Password for /appliance on the second appliance</translation>
    </message>
    <message>
        <source>Password for /login</source>
        <translation>Password for /login</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Password of the backup</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Resume: the assistant checks first and does nothing twice.</source>
        <translation>Resume: the assistant checks first and does nothing twice.</translation>
    </message>
    <message>
        <source>Something was started: the appliance may still be at work. Leave it alone until you know more.</source>
        <translation>Something was started: the appliance may still be at work. Leave it alone until you know more.</translation>
    </message>
    <message>
        <source>The appliance</source>
        <translation>The appliance</translation>
    </message>
    <message>
        <source>The assistant checks first and does nothing twice.</source>
        <translation>The assistant checks first and does nothing twice.</translation>
    </message>
    <message>
        <source>The assistant looks first. It never installs a Base update again by itself: that takes a reason of yours.</source>
        <translation>The assistant looks first. It never installs a Base update again by itself: that takes a reason of yours.</translation>
    </message>
    <message>
        <source>The program ended while this step was under way.</source>
        <translation>The program ended while this step was under way.</translation>
    </message>
    <message>
        <source>The run has not started</source>
        <translation>The run has not started</translation>
    </message>
    <message>
        <source>The run is on hold</source>
        <translation>The run is on hold</translation>
    </message>
    <message>
        <source>The run is stopped</source>
        <translation>The run is stopped</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>The run was interrupted</translation>
    </message>
    <message>
        <source>This step failed</source>
        <translation>This step failed</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What has been done so far still holds; nothing is under way.</source>
        <translation>What has been done so far still holds; nothing is under way.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>What you can do now</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Caps Lock seems to be on</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>The two are not the same</translation>
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
        <translation>Why: {text}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As of {age}</source>
        <translation>As of {age}</translation>
    </message>
    <message>
        <source>As of {age}, {source}</source>
        <translation>As of {age}, {source}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop notifications</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Text size {percent} %</translation>
    </message>
    <message>
        <source>Upgrade Assistant</source>
        <translation>Upgrade Assistant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
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
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Open page</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>The file to choose there</source>
        <translation>The file to choose there</translation>
    </message>
    <message>
        <source>The update file is not in the run&apos;s folder any more. Stop here and resume: the run asks for it again.</source>
        <translation>The update file is not in the run&apos;s folder any more. Stop here and resume: the run asks for it again.</translation>
    </message>
    <message>
        <source>in the row “{row}”</source>
        <translation>in the row “{row}”</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>in the section</translation>
    </message>
    <message>
        <source>in {program}</source>
        <translation>in {program}</translation>
    </message>
    <message>
        <source>the representative console</source>
        <translation>the representative console</translation>
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
        <translation>Bring back into service</translation>
    </message>
    <message>
        <source>Choose a node to see its step above.</source>
        <translation>Choose a node to see its step above.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Install {package}</source>
        <translation>Install {package}</translation>
    </message>
    <message>
        <source>It is tried again next</source>
        <translation>It is tried again next</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Let take part again</source>
        <translation>Let take part again</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Nodes in this part of the plan</source>
        <translation>Nodes in this part of the plan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show what is newest</source>
        <translation>Show what is newest</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic nodes</translation>
    </message>
    <message>
        <source>Try this node again</source>
        <translation>Try this node again</translation>
    </message>
    <message>
        <source>Verify version and health</source>
        <translation>Verify version and health</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>waiting for you</translation>
    </message>
    <message>
        <source>{node} is shown above.</source>
        <translation>{node} is shown above.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>For a colleague or a support desk that reads another language.</source>
        <translation>For a colleague or a support desk that reads another language.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Second language beside it</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n appliance(s) do not install with the others.</source>
        <translation>
            <numerusform>%n appliance does not install with the others.</numerusform>
            <numerusform>%n appliances do not install with the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are back already.</source>
        <translation>
            <numerusform>%n node is back already.</numerusform>
            <numerusform>%n nodes are back already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n node is marked on {appliance} as not accepting new client connections.</numerusform>
            <numerusform>%n nodes are marked on {appliance} as not accepting new client connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections.</source>
        <translation>
            <numerusform>%n node takes no new connections.</numerusform>
            <numerusform>%n nodes take no new connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more change.</numerusform>
            <numerusform>And %n more changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {how}</source>
        <translation>By hand: {how}</translation>
    </message>
    <message>
        <source>Everything is restored</source>
        <translation>Everything is restored</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <translation>Not restored yet</translation>
    </message>
    <message>
        <source>To be restored</source>
        <translation>To be restored</translation>
    </message>
    <message>
        <source>What this run changed for a time</source>
        <translation>What this run changed for a time</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Without failover</translation>
    </message>
    <message>
        <source>changed for a time</source>
        <translation>changed for a time</translation>
    </message>
    <message>
        <source>in all; it is back</source>
        <translation>in all; it is back</translation>
    </message>
    <message>
        <source>planned: {range}</source>
        <translation>planned: {range}</translation>
    </message>
    <message>
        <source>restored: {moment}</source>
        <translation>restored: {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>since {moment}</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>without failover</translation>
    </message>
    <message>
        <source>{what} Restored: {moment}.</source>
        <translation>{what} Restored: {moment}.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>An interrupted test could not be cleared up</source>
        <translation>An interrupted test could not be cleared up</translation>
    </message>
    <message>
        <source>An interrupted test has been cleared up</source>
        <translation>An interrupted test has been cleared up</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The agreement, as the appliance shows it</source>
        <translation>The agreement, as the appliance shows it</translation>
    </message>
    <message>
        <source>The text of the agreement could not be read. Read it on the Updates page of the appliance first.</source>
        <translation>The text of the agreement could not be read. Read it on the Updates page of the appliance first.</translation>
    </message>
    <message>
        <source>“Accept” presses the button on the appliance, and is recorded with your name. “Not now” stops the run here: nothing is installed, and it can be resumed.</source>
        <translation>“Accept” presses the button on the appliance, and is recorded with your name. “Not now” stops the run here: nothing is installed, and it can be resumed.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technical detail</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>failure</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
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
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) take no new connections</source>
        <translation>
            <numerusform>%n node takes no new connections</numerusform>
            <numerusform>%n nodes take no new connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepting</source>
        <translation>
            <numerusform>%n not accepting</numerusform>
            <numerusform>%n not accepting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected.</source>
        <translation>
            <numerusform>%n selected.</numerusform>
            <numerusform>%n selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>As detected</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Clients (all kinds)</source>
        <translation>Clients (all kinds)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>For instance EU. It is marked “by hand”, and stays when the site is detected again.</source>
        <translation>For instance EU. It is marked “by hand”, and stays when the site is detected again.</translation>
    </message>
    <message>
        <source>Group by region</source>
        <translation>Group by region</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>New connections</translation>
    </message>
    <message>
        <source>No region known</source>
        <translation>No region known</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region for the selected nodes</source>
        <translation>Region for the selected nodes</translation>
    </message>
    <message>
        <source>Select nodes to assign them to a region.</source>
        <translation>Select nodes to assign them to a region.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic nodes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>accepting</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>all nodes</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>all regions</translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation>assigned by hand</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>at least %n client</numerusform>
            <numerusform>at least %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>at least {count}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>by time zone</source>
        <translation>by time zone</translation>
    </message>
    <message numerus="yes">
        <source>clients of %n node(s) unknown</source>
        <translation>
            <numerusform>clients of %n node unknown</numerusform>
            <numerusform>clients of %n nodes unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>clients unknown</source>
        <translation>clients unknown</translation>
    </message>
    <message>
        <source>name, address, version</source>
        <translation>name, address, version</translation>
    </message>
    <message>
        <source>new connections: unknown</source>
        <translation>new connections: unknown</translation>
    </message>
    <message>
        <source>not accepting</source>
        <translation>not accepting</translation>
    </message>
    <message>
        <source>not fully known</source>
        <translation>not fully known</translation>
    </message>
    <message>
        <source>other versions</source>
        <translation>other versions</translation>
    </message>
    <message>
        <source>takes no new connections</source>
        <translation>takes no new connections</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
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
        <translation>{shown} of {all}. {selected}</translation>
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
        <translation>Course of the window</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>You: {what}</source>
        <translation>You: {what}</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>{lane}: {what}, {low} to {high}</source>
        <translation>{lane}: {what}, {low} to {high}</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, site down</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Bring {nodes} back into service</source>
        <translation>Bring {nodes} back into service</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Changed for a time</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. Only files on this computer were looked at.</source>
        <translation>Described by a person: {product}, Base {base}. Only files on this computer were looked at.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Each comes back by a step of its own, once it is upgraded.</source>
        <translation>Each comes back by a step of its own, once it is upgraded.</translation>
    </message>
    <message>
        <source>Everything that will happen, in order. Select a step to see more.</source>
        <translation>Everything that will happen, in order. Select a step to see more.</translation>
    </message>
    <message>
        <source>Hold {nodes} back</source>
        <translation>Hold {nodes} back</translation>
    </message>
    <message>
        <source>If it has to be done by hand</source>
        <translation>If it has to be done by hand</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>It begins when you say so.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>No longer true afterwards: {what}</source>
        <translation>No longer true afterwards: {what}</translation>
    </message>
    <message>
        <source>Nothing in this plan takes the site down.</source>
        <translation>Nothing in this plan takes the site down.</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Planned for {moment}.</translation>
    </message>
    <message>
        <source>Save runbook…</source>
        <translation>Save runbook…</translation>
    </message>
    <message>
        <source>Save the plan as a runbook</source>
        <translation>Save the plan as a runbook</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site down</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>Step {number}: {what}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Steps {first} to {last}</source>
        <translation>Steps {first} to {last}</translation>
    </message>
    <message>
        <source>The assistant asks before the first package of a maintenance window. The packages that follow in the same window are installed without asking again.</source>
        <translation>The assistant asks before the first package of a maintenance window. The packages that follow in the same window are installed without asking again.</translation>
    </message>
    <message>
        <source>The dry run changed nothing: it has no means to write.</source>
        <translation>The dry run changed nothing: it has no means to write.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total time</translation>
    </message>
    <message>
        <source>Upgrade the first half: {nodes}</source>
        <translation>Upgrade the first half: {nodes}</translation>
    </message>
    <message>
        <source>Upgrade the second half: {nodes}</source>
        <translation>Upgrade the second half: {nodes}</translation>
    </message>
    <message>
        <source>Verify {nodes} that took part</source>
        <translation>Verify {nodes} that took part</translation>
    </message>
    <message>
        <source>Verify {nodes} that were held back, and let them take part again</source>
        <translation>Verify {nodes} that were held back, and let them take part again</translation>
    </message>
    <message>
        <source>What it found is shown beside each step. As of {moment}.</source>
        <translation>What it found is shown beside each step. As of {moment}.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>What proves it</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>What you are asked</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: at least {clients}; some nodes did not report.</source>
        <translation>While the site is down, nobody can work on it. Connected when last checked: at least {clients}; some nodes did not report.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Connected when last checked: {clients}.</source>
        <translation>While the site is down, nobody can work on it. Connected when last checked: {clients}.</translation>
    </message>
    <message>
        <source>While the site is down, nobody can work on it. Who is connected could not be determined.</source>
        <translation>While the site is down, nobody can work on it. Who is connected could not be determined.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Without failover</translation>
    </message>
    <message>
        <source>Writing the runbook</source>
        <translation>Writing the runbook</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>asks first</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>by you</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>cannot be undone</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>changes for a time</source>
        <translation>changes for a time</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>not counting the time for answers</translation>
    </message>
    <message>
        <source>planned: from breaking it to having it back</source>
        <translation>planned: from breaking it to having it back</translation>
    </message>
    <message>
        <source>planned: from disabling backup operations to enabling them again</source>
        <translation>planned: from disabling backup operations to enabling them again</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>restores</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>runbook</translation>
    </message>
    <message>
        <source>sessions are cut</source>
        <translation>sessions are cut</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site down</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>would act</source>
        <translation>would act</translation>
    </message>
    <message>
        <source>would act: {count} of {all}</source>
        <translation>would act: {count} of {all}</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>you decide</translation>
    </message>
    <message>
        <source>{count} at the same time</source>
        <translation>{count} at the same time</translation>
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
        <translation>Begin</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Continue with this choice</source>
        <translation>Continue with this choice</translation>
    </message>
    <message>
        <source>Continue with this reason</source>
        <translation>Continue with this reason</translation>
    </message>
    <message>
        <source>Do it in practice for me</source>
        <translation>Do it in practice for me</translation>
    </message>
    <message>
        <source>Done, please check</source>
        <translation>Done, please check</translation>
    </message>
    <message>
        <source>Goes on record with your name.</source>
        <translation>Goes on record with your name.</translation>
    </message>
    <message>
        <source>I cannot do that…</source>
        <translation>I cannot do that…</translation>
    </message>
    <message>
        <source>I cannot see that…</source>
        <translation>I cannot see that…</translation>
    </message>
    <message>
        <source>It is checked, and copied into the run&apos;s folder. Leave this empty if it is there already.</source>
        <translation>It is checked, and copied into the run&apos;s folder. Leave this empty if it is there already.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>On the console of {appliance}</source>
        <translation>On the console of {appliance}</translation>
    </message>
    <message>
        <source>Practice has made the change. Now press “Done, please check”.</source>
        <translation>Practice has made the change. Now press “Done, please check”.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Thank you. The assistant continues…</source>
        <translation>Thank you. The assistant continues…</translation>
    </message>
    <message>
        <source>The run stops here with your note on record. The appliance stays as it is.</source>
        <translation>The run stops here with your note on record. The appliance stays as it is.</translation>
    </message>
    <message>
        <source>Type {words} to confirm</source>
        <translation>Type {words} to confirm</translation>
    </message>
    <message>
        <source>What do you see instead?</source>
        <translation>What do you see instead?</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>What you saw (optional)</source>
        <translation>What you saw (optional)</translation>
    </message>
    <message>
        <source>Where is the file?</source>
        <translation>Where is the file?</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Where to look</translation>
    </message>
    <message>
        <source>Who told you so, and why</source>
        <translation>Who told you so, and why</translation>
    </message>
    <message>
        <source>Without a result file your word counts. It goes on record with your name.</source>
        <translation>Without a result file your word counts. It goes on record with your name.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>nobody reaches the site</source>
        <translation>nobody reaches the site</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>“Look again” is for files that are in the run&apos;s folder already.</source>
        <translation>“Look again” is for files that are in the run&apos;s folder already.</translation>
    </message>
    <message>
        <source>“Not now” stops the run before this step; nothing is changed.</source>
        <translation>“Not now” stops the run before this step; nothing is changed.</translation>
    </message>
    <message>
        <source>“Not yet” stops the run here. Nothing is lost; resume it when you are ready.</source>
        <translation>“Not yet” stops the run here. Nothing is lost; resume it when you are ready.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
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
        <translation>{elapsed} so far, usually {low} to {high}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n more: see the saved report</source>
        <translation>
            <numerusform>%n more: see the saved report</numerusform>
            <numerusform>%n more: see the saved report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s): all as planned</source>
        <translation>
            <numerusform>%n traffic node: all as planned</numerusform>
            <numerusform>%n traffic nodes: all as planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Changed for a time</translation>
    </message>
    <message>
        <source>Contains the report, the run file and hashes. Backup and private key stay where they are; only their hashes are listed.</source>
        <translation>Contains the report, the run file and hashes. Backup and private key stay where they are; only their hashes are listed.</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Every step has ended, and everything that had to be seen was seen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Evidence pack…</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover during the upgrade</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Findings on record</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Not verified.</translation>
    </message>
    <message>
        <source>Packing the evidence</source>
        <translation>Packing the evidence</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>Practice: none of this happened on a real site.</source>
        <translation>Practice: none of this happened on a real site.</translation>
    </message>
    <message>
        <source>Reading the run file and its evidence</source>
        <translation>Reading the run file and its evidence</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Seal of the run file</source>
        <translation>Seal of the run file</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Since {moment}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site down</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Swap by</translation>
    </message>
    <message>
        <source>The chain of entries holds.</source>
        <translation>The chain of entries holds.</translation>
    </message>
    <message>
        <source>The chain of entries is broken.</source>
        <translation>The chain of entries is broken.</translation>
    </message>
    <message>
        <source>The hash of the last entry. Note it down: it can later prove that nothing was changed.</source>
        <translation>The hash of the last entry. Note it down: it can later prove that nothing was changed.</translation>
    </message>
    <message>
        <source>There are no files beside the run file.</source>
        <translation>There are no files beside the run file.</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total time</translation>
    </message>
    <message>
        <source>Update files that were carried</source>
        <translation>Update files that were carried</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Window {number} planned for</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Without failover</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>estimated {range}</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>evidence pack</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>not restored yet</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>planned {range}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>{duration} so far</translation>
    </message>
    <message>
        <source>{package} on {appliance}</source>
        <translation>{package} on {appliance}</translation>
    </message>
    <message>
        <source>{since}, restored: {moment}</source>
        <translation>{since}, restored: {moment}</translation>
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
        <translation>A Base update that is interrupted can leave the appliance unusable, also when it seems to stand still. Leave it alone, make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Allow {time} more</source>
        <translation>Allow {time} more</translation>
    </message>
    <message>
        <source>Continues by itself on {moment}.</source>
        <translation>Continues by itself on {moment}.</translation>
    </message>
    <message>
        <source>Do not hold</source>
        <translation>Do not hold</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}</source>
        <translation>Do not restart or switch off {appliance}</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>End the wait</translation>
    </message>
    <message>
        <source>End the wait early</source>
        <translation>End the wait early</translation>
    </message>
    <message>
        <source>Goes on record. Clients that have not updated yet may have to be installed again by hand.</source>
        <translation>Goes on record. Clients that have not updated yet may have to be installed again by hand.</translation>
    </message>
    <message>
        <source>Goes on record. The maintenance window then begins earlier than it was planned.</source>
        <translation>Goes on record. The maintenance window then begins earlier than it was planned.</translation>
    </message>
    <message>
        <source>Goes on record. Whoever is still connected is cut off when the node is upgraded.</source>
        <translation>Goes on record. Whoever is still connected is cut off when the node is upgraded.</translation>
    </message>
    <message>
        <source>Hold after this step</source>
        <translation>Hold after this step</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Keep going</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nothing is under way on the appliance. What has been done so far still holds, and you can resume later.</source>
        <translation>Nothing is under way on the appliance. What has been done so far still holds, and you can resume later.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Step {number} of {total} · {phase}</source>
        <translation>Step {number} of {total} · {phase}</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Stop the run</translation>
    </message>
    <message>
        <source>Stop the run now?</source>
        <translation>Stop the run now?</translation>
    </message>
    <message>
        <source>Stopping as soon as possible…</source>
        <translation>Stopping as soon as possible…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stop…</translation>
    </message>
    <message>
        <source>The appliance carries on with what it has started; only the watching stops. Resume later: the assistant checks first and does nothing twice.</source>
        <translation>The appliance carries on with what it has started; only the watching stops. Resume later: the assistant checks first and does nothing twice.</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>The run is not done yet.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>What proves it</translation>
    </message>
    <message>
        <source>What the assistant checks afterwards</source>
        <translation>What the assistant checks afterwards</translation>
    </message>
    <message>
        <source>What the assistant checks right before, and afterwards</source>
        <translation>What the assistant checks right before, and afterwards</translation>
    </message>
    <message>
        <source>What your answer proves</source>
        <translation>What your answer proves</translation>
    </message>
    <message>
        <source>While this step is under way</source>
        <translation>While this step is under way</translation>
    </message>
    <message>
        <source>Why is it safe to go on now?</source>
        <translation>Why is it safe to go on now?</translation>
    </message>
    <message>
        <source>Will hold after this step.</source>
        <translation>Will hold after this step.</translation>
    </message>
    <message>
        <source>You will be asked if it is not reached by {moment}.</source>
        <translation>You will be asked if it is not reached by {moment}.</translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>how long it took until it ended: &quot;failed after 18:42 min&quot;, &quot;done after 1 d 02:10&quot;</extracomment>
        <translation>after {time}</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistant</translation>
    </message>
    <message>
        <source>assistant checks</source>
        <translation>assistant checks</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>assistant, on the console</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>for {time}</source>
        <extracomment>how long it has been so: &quot;running for 18:42 min&quot;</extracomment>
        <translation>for {time}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site down</translation>
    </message>
    <message>
        <source>time passes</source>
        <translation>time passes</translation>
    </message>
    <message>
        <source>usually {range}</source>
        <translation>usually {range}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} so far</translation>
    </message>
    <message>
        <source>{part} · Step {number} of {total} · {phase}</source>
        <translation>{part} · Step {number} of {total} · {phase}</translation>
    </message>
    <message>
        <source>{source}, first seen {age}</source>
        <translation>{source}, first seen {age}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>of a wait: &quot;8 h 40 min left&quot;</extracomment>
        <translation>{time} left</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Choose an existing folder that you may write to and that has enough space.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>{ending} files (*.{suffix})</source>
        <translation>{ending} files (*.{suffix})</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} could not be written.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>your turn</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
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
        <translation>The run from beginning to end</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic nodes</translation>
    </message>
    <message>
        <source>about {moment}</source>
        <translation>about {moment}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>{number}. {what}, {state}, {start} to {end}</source>
        <translation>{number}. {what}, {state}, {start} to {end}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>{lane}: {what}, {start} to {end}</source>
        <translation>{lane}: {what}, {start} to {end}</translation>
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
        <translation>Beginning</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>WindowStrip</name>
    <message>
        <source>Clients update themselves: {begin} to {end}</source>
        <translation>Clients update themselves: {begin} to {end}</translation>
    </message>
    <message>
        <source>Days with the maintenance windows</source>
        <translation>Days with the maintenance windows</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Window {number}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>without failover</source>
        <translation>without failover</translation>
    </message>
    <message>
        <source>{begin} to {end} at the latest. Left and right move it by 15 minutes, Page Up and Page Down by a day.</source>
        <translation>{begin} to {end} at the latest. Left and right move it by 15 minutes, Page Up and Page Down by a day.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>BeyondTrust appliance upgrade guide 2019, German, with Atlas clusters</source>
        <translation>BeyondTrust appliance upgrade guide 2019, German, with Atlas clusters</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Brazilian Portuguese</source>
        <translation>Bomgar appliance upgrade guide, Brazilian Portuguese</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, German, with Atlas clusters</source>
        <translation>Bomgar appliance upgrade guide, German, with Atlas clusters</translation>
    </message>
    <message>
        <source>Bomgar appliance upgrade guide, Italian</source>
        <translation>Bomgar appliance upgrade guide, Italian</translation>
    </message>
    <message>
        <source>Bomgar upgrade guide to version 10.6, German</source>
        <translation>Bomgar upgrade guide to version 10.6, German</translation>
    </message>
    <message>
        <source>Bomgar, BeyondTrust, Jump and the vendor&apos;s logos are trade marks of Bomgar Corporation and BeyondTrust Corporation; other trade marks belong to their owners. They are named here only to say what is meant.</source>
        <translation>Bomgar, BeyondTrust, Jump and the vendor&apos;s logos are trade marks of Bomgar Corporation and BeyondTrust Corporation; other trade marks belong to their owners. They are named here only to say what is meant.</translation>
    </message>
    <message>
        <source>Have the support bundle ready; it contains what they ask for first.</source>
        <translation>Have the support bundle ready; it contains what they ask for first.</translation>
    </message>
    <message>
        <source>It is not a product of the vendor of the appliances, and not endorsed by the vendor. It comes without warranty; the vendor may change products and procedures at any time. If the vendor&apos;s current guide or Technical Support says otherwise, go by them.</source>
        <translation>It is not a product of the vendor of the appliances, and not endorsed by the vendor. It comes without warranty; the vendor may change products and procedures at any time. If the vendor&apos;s current guide or Technical Support says otherwise, go by them.</translation>
    </message>
    <message>
        <source>It takes administrators through the upgrade of remote-support appliances: it looks, explains, does what you allow, and proves each step.</source>
        <translation>It takes administrators through the upgrade of remote-support appliances: it looks, explains, does what you allow, and proves each step.</translation>
    </message>
    <message>
        <source>Licences of the site</source>
        <translation>Licences of the site</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Technical Support</translation>
    </message>
    <message>
        <source>Technical Support is part of the vendor&apos;s yearly maintenance plan.</source>
        <translation>Technical Support is part of the vendor&apos;s yearly maintenance plan.</translation>
    </message>
    <message>
        <source>Trade marks</source>
        <translation>Trade marks</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>What this program is</translation>
    </message>
    <message>
        <source>With one licence, one representative at a time can support any number of computers, attended or unattended. Several accounts may share a licence, but each representative working at the same time needs one.</source>
        <translation>With one licence, one representative at a time can support any number of computers, attended or unattended. Several accounts may share a licence, but each representative working at the same time needs one.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and follow when they are next online.</source>
        <translation>
            <numerusform>%n Jump Client is offline and follows when it is next online.</numerusform>
            <numerusform>%n Jump Clients are offline and follow when they are next online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) before the upgrade</source>
        <translation>
            <numerusform>%n Jump Client before the upgrade</numerusform>
            <numerusform>%n Jump Clients before the upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) still to go</source>
        <translation>
            <numerusform>%n Jump Client still to go</numerusform>
            <numerusform>%n Jump Clients still to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) of the cluster could not be looked at ({nodes}); the others have the packages.</source>
        <translation>
            <numerusform>%n appliance of the cluster could not be looked at ({nodes}); the others have the packages.</numerusform>
            <numerusform>%n appliances of the cluster could not be looked at ({nodes}); the others have the packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back do not tell: {nodes}</source>
        <translation>
            <numerusform>%n appliance that was held back does not tell: {nodes}</numerusform>
            <numerusform>%n appliances that were held back do not tell: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) that were held back run something newer, or are installing it: {nodes}</source>
        <translation>
            <numerusform>%n appliance that was held back runs something newer, or is installing it: {nodes}</numerusform>
            <numerusform>%n appliances that were held back run something newer, or are installing it: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still connected</source>
        <translation>
            <numerusform>%n client still connected</numerusform>
            <numerusform>%n clients still connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still on the old appliance, {there} on the new one</source>
        <translation>
            <numerusform>%n client still on the old appliance, {there} on the new one</numerusform>
            <numerusform>%n clients still on the old appliance, {there} on the new one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s) and console(s) are still connected, on {nodes}.</source>
        <translation>
            <numerusform>%n customer client or console is still connected, on {nodes}.</numerusform>
            <numerusform>%n customer clients and consoles are still connected, on {nodes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now to the nodes that are upgraded next; they will be cut off.</source>
        <translation>
            <numerusform>%n person is connected now to the nodes that are upgraded next and will be cut off.</numerusform>
            <numerusform>%n people are connected now to the nodes that are upgraded next and will be cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now will be cut off.</source>
        <translation>
            <numerusform>%n person connected now will be cut off.</numerusform>
            <numerusform>%n persons connected now will be cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now; breaking failover does not cut them off.</source>
        <translation>
            <numerusform>%n person connected now; breaking failover does not cut them off.</numerusform>
            <numerusform>%n persons connected now; breaking failover does not cut them off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected there now will be cut off.</source>
        <translation>
            <numerusform>%n person connected there now will be cut off.</numerusform>
            <numerusform>%n people connected there now will be cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to the site now; the swap may cut them off.</source>
        <translation>
            <numerusform>%n person is connected to the site now; the swap may cut them off.</numerusform>
            <numerusform>%n people are connected to the site now; the swap may cut them off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected to these nodes now; they stay connected.</source>
        <translation>
            <numerusform>%n person is connected to these nodes now and stays connected.</numerusform>
            <numerusform>%n people are connected to these nodes now and stay connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n traffic node</numerusform>
            <numerusform>%n traffic nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still take new client connections: {nodes}</source>
        <translation>
            <numerusform>%n traffic node still takes new client connections: {nodes}</numerusform>
            <numerusform>%n traffic nodes still take new client connections: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) still to be switched on: {nodes}</source>
        <translation>
            <numerusform>%n traffic node does not take new client connections yet: {nodes}</numerusform>
            <numerusform>%n traffic nodes do not take new client connections yet: {nodes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) checked and copied into the run&apos;s folder.</source>
        <translation>
            <numerusform>%n update file checked and copied into the run&apos;s folder.</numerusform>
            <numerusform>%n update files checked and copied into the run&apos;s folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) missing: {packages}</source>
        <translation>
            <numerusform>%n update file missing: {packages}</numerusform>
            <numerusform>%n update files missing: {packages}</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster sync ended. Whether it went well is for you to judge; the page says: {words}</source>
        <translation>A cluster sync ended. Whether it went well is for you to judge; the page says: {words}</translation>
    </message>
    <message>
        <source>A cluster sync was under way already.</source>
        <translation>A cluster sync was under way already.</translation>
    </message>
    <message>
        <source>A data sync ended; the page does not say how: {words}</source>
        <translation>A data sync ended; the page does not say how: {words}</translation>
    </message>
    <message>
        <source>A data sync was under way already.</source>
        <translation>A data sync was under way already.</translation>
    </message>
    <message>
        <source>A page does not show whether the shared address is enabled.</source>
        <translation>A page does not show whether the shared address is enabled.</translation>
    </message>
    <message>
        <source>Accept the licence agreement for {package}?</source>
        <translation>Accept the licence agreement for {package}?</translation>
    </message>
    <message>
        <source>All Jump Clients that are connected are up to date already.</source>
        <translation>All Jump Clients that are connected are up to date already.</translation>
    </message>
    <message>
        <source>An appliance still answers at {address}.</source>
        <translation>An appliance still answers at {address}.</translation>
    </message>
    <message>
        <source>At {address} GUID {guid} answers. {host} runs on the appliance with GUID {other}.</source>
        <translation>At {address} GUID {guid} answers. {host} runs on the appliance with GUID {other}.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>Automatic failover is off.</translation>
    </message>
    <message>
        <source>Automatic failover is on.</source>
        <translation>Automatic failover is on.</translation>
    </message>
    <message>
        <source>Backup operations are disabled.</source>
        <translation>Backup operations are disabled.</translation>
    </message>
    <message>
        <source>Backup operations are enabled.</source>
        <translation>Backup operations are enabled.</translation>
    </message>
    <message>
        <source>Both appliances have the same address.</source>
        <translation>Both appliances have the same address.</translation>
    </message>
    <message>
        <source>Both say that they are backup.</source>
        <translation>Both say that they are backup.</translation>
    </message>
    <message>
        <source>Both say that they are primary.</source>
        <translation>Both say that they are primary.</translation>
    </message>
    <message>
        <source>Check whether the appliance reaches the vendor&apos;s update server and whether its clock is right.</source>
        <translation>Check whether the appliance reaches the vendor&apos;s update server and whether its clock is right.</translation>
    </message>
    <message>
        <source>Checked: {time}. The site no longer runs on {appliance} ({address}) but on the new one. The page {page} at this address has to show the GUID {guid}. If you do not do this within ten minutes, stop here and resume the run: it is then checked anew.</source>
        <translation>Checked: {time}. The site no longer runs on {appliance} ({address}) but on the new one. The page {page} at this address has to show the GUID {guid}. If you do not do this within ten minutes, stop here and resume the run: it is then checked anew.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Checking {file}</translation>
    </message>
    <message>
        <source>Choose the file that the console sent.</source>
        <translation>Choose the file that the console sent.</translation>
    </message>
    <message>
        <source>Close any programs that have the file open, and make sure that you may write to the folder.</source>
        <translation>Close any programs that have the file open, and make sure that you may write to the folder.</translation>
    </message>
    <message>
        <source>Compare the GUID on the pages {page} of both appliances, and see where {host} leads. Then resume the run: it is checked anew each time.</source>
        <translation>Compare the GUID on the pages {page} of both appliances, and see where {host} leads. Then resume the run: it is checked anew each time.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both, then resume the run.</source>
        <translation>Enter the same value under {control} on the page {page} of both, then resume the run.</translation>
    </message>
    <message>
        <source>GUID and certificate of {appliance} were not known when the site was detected.</source>
        <translation>GUID and certificate of {appliance} were not known when the site was detected.</translation>
    </message>
    <message>
        <source>GUID or certificate of the new appliance were not known when the site was detected.</source>
        <translation>GUID or certificate of the new appliance were not known when the site was detected.</translation>
    </message>
    <message>
        <source>Install what it waits for first, then resume the run.</source>
        <translation>Install what it waits for first, then resume the run.</translation>
    </message>
    <message>
        <source>It does not install updates together with the other nodes.</source>
        <translation>It does not install updates together with the other nodes.</translation>
    </message>
    <message>
        <source>It installs updates together with the other nodes.</source>
        <translation>It installs updates together with the other nodes.</translation>
    </message>
    <message>
        <source>It is done by hand instead.</source>
        <translation>It is done by hand instead.</translation>
    </message>
    <message>
        <source>It is unchanged since it was taken</source>
        <translation>It is unchanged since it was taken</translation>
    </message>
    <message>
        <source>It will be refused as things stand: {reason}</source>
        <translation>It will be refused as things stand: {reason}</translation>
    </message>
    <message>
        <source>Make sure that nobody writes to the file, then choose it again.</source>
        <translation>Make sure that nobody writes to the file, then choose it again.</translation>
    </message>
    <message>
        <source>Neither has a failover role.</source>
        <translation>Neither has a failover role.</translation>
    </message>
    <message>
        <source>No Jump Client needs the update any more.</source>
        <translation>No Jump Client needs the update any more.</translation>
    </message>
    <message numerus="yes">
        <source>No Jump Client that the API lists needs the update any more. %n more, in personal Jump Groups, are connected and not listed.</source>
        <translation>
            <numerusform>No Jump Client that the API lists needs the update any more. %n more, in a personal Jump Group, is connected and not listed.</numerusform>
            <numerusform>No Jump Client that the API lists needs the update any more. %n more, in personal Jump Groups, are connected and not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account was given for this way of doing it.</source>
        <translation>No account was given for this way of doing it.</translation>
    </message>
    <message>
        <source>No answer came, and the role did not change.</source>
        <translation>No answer came, and the role did not change.</translation>
    </message>
    <message>
        <source>No backup password was given.</source>
        <translation>No backup password was given.</translation>
    </message>
    <message>
        <source>No cluster sync is shown.</source>
        <translation>No cluster sync is shown.</translation>
    </message>
    <message>
        <source>No data sync is shown.</source>
        <translation>No data sync is shown.</translation>
    </message>
    <message>
        <source>No longer the file that was brought in: {packages}. Bring it in once more.</source>
        <translation>No longer the file that was brought in: {packages}. Bring it in once more.</translation>
    </message>
    <message>
        <source>No node is upgraded and ready to take over. After this step nobody is served until a node has been upgraded. Missing: {nodes}</source>
        <translation>No node is upgraded and ready to take over. After this step nobody is served until a node has been upgraded. Missing: {nodes}</translation>
    </message>
    <message>
        <source>No passphrase for the private key was given.</source>
        <translation>No passphrase for the private key was given.</translation>
    </message>
    <message>
        <source>No password for the backup was given.</source>
        <translation>No password for the backup was given.</translation>
    </message>
    <message>
        <source>No result of a second computer is there yet.</source>
        <translation>No result of a second computer is there yet.</translation>
    </message>
    <message>
        <source>Nobody is connected now to the nodes that are upgraded next.</source>
        <translation>Nobody is connected now to the nodes that are upgraded next.</translation>
    </message>
    <message>
        <source>Nobody is connected now.</source>
        <translation>Nobody is connected now.</translation>
    </message>
    <message>
        <source>Nobody is cut off: the site runs on the old appliance.</source>
        <translation>Nobody is cut off: the site runs on the old appliance.</translation>
    </message>
    <message>
        <source>None of them in: {regions}.</source>
        <translation>None of them in: {regions}.</translation>
    </message>
    <message>
        <source>Not in the list: {packages}</source>
        <translation>Not in the list: {packages}</translation>
    </message>
    <message>
        <source>Nothing answers at {address} at the moment.</source>
        <translation>Nothing answers at {address} at the moment.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Nothing answers at {address} yet.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, the new appliance is as it was, and the site runs on the old one. Resume the run with the password that the backup was made with.</source>
        <translation>Nothing is lost: the backup is in the run&apos;s folder, the new appliance is as it was, and the site runs on the old one. Resume the run with the password that the backup was made with.</translation>
    </message>
    <message>
        <source>Nothing was erased: it is not certain that {address} is the old appliance. {reason}</source>
        <translation>Nothing was erased: it is not certain that {address} is the old appliance. {reason}</translation>
    </message>
    <message>
        <source>Nothing was installed or sent. Plan again: a cluster is then upgraded in stages, as far as the vendor describes it.</source>
        <translation>Nothing was installed or sent. Plan again: a cluster is then upgraded in stages, as far as the vendor describes it.</translation>
    </message>
    <message>
        <source>Nothing was left to distribute.</source>
        <translation>Nothing was left to distribute.</translation>
    </message>
    <message>
        <source>Nothing was restored. Install the updates on the new appliance first: {page}.</source>
        <translation>Nothing was restored. Install the updates on the new appliance first: {page}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and export anew.</source>
        <translation>Nothing was sent. Put the file back, or make the plan again and export anew.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put the file back, or make the plan again and take a new backup.</source>
        <translation>Nothing was sent. Put the file back, or make the plan again and take a new backup.</translation>
    </message>
    <message>
        <source>Nothing was sent. Resume the run: it asks for the file again. The medium still has it.</source>
        <translation>Nothing was sent. Resume the run: it asks for the file again. The medium still has it.</translation>
    </message>
    <message>
        <source>Only one of them has its role so far.</source>
        <translation>Only one of them has its role so far.</translation>
    </message>
    <message>
        <source>Only one of them is separated; {appliance} still has a role.</source>
        <translation>Only one of them is separated; {appliance} still has a role.</translation>
    </message>
    <message>
        <source>Plan again with the own address of each appliance.</source>
        <translation>Plan again with the own address of each appliance.</translation>
    </message>
    <message>
        <source>Put it back on {off}, or try again; until then nobody reaches the site.</source>
        <translation>Put it back on {off}, or try again; until then nobody reaches the site.</translation>
    </message>
    <message>
        <source>Save the script for this run, and run it on the second computer.</source>
        <translation>Save the script for this run, and run it on the second computer.</translation>
    </message>
    <message>
        <source>See the Updates page of the appliance, then try again.</source>
        <translation>See the Updates page of the appliance, then try again.</translation>
    </message>
    <message>
        <source>See the status history on the Failover page for the reason.</source>
        <translation>See the status history on the Failover page for the reason.</translation>
    </message>
    <message>
        <source>Sending {file}</source>
        <translation>Sending {file}</translation>
    </message>
    <message>
        <source>The API of this version cannot protect a backup with a password.</source>
        <translation>The API of this version cannot protect a backup with a password.</translation>
    </message>
    <message>
        <source>The API of this version is not asked for session data.</source>
        <translation>The API of this version is not asked for session data.</translation>
    </message>
    <message numerus="yes">
        <source>The API sent %n session(s).</source>
        <translation>
            <numerusform>The API sent %n session.</numerusform>
            <numerusform>The API sent %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API sent the backup without a password: keep it where nobody else can read it.</source>
        <translation>The API sent the backup without a password: keep it where nobody else can read it.</translation>
    </message>
    <message>
        <source>The API sent the backup.</source>
        <translation>The API sent the backup.</translation>
    </message>
    <message>
        <source>The API still reports {version}.</source>
        <translation>The API still reports {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The Base software of %n appliance(s) that were held back is not shown: {nodes}</source>
        <translation>
            <numerusform>The Base software of %n appliance that was held back is not shown: {nodes}</numerusform>
            <numerusform>The Base software of %n appliances that were held back is not shown: {nodes}</numerusform>
        </translation>
    </message>
    <message>
        <source>The Cluster page does not list these nodes any more: {nodes}</source>
        <translation>The Cluster page does not list these nodes any more: {nodes}</translation>
    </message>
    <message>
        <source>The Cluster page does not show when the last sync was.</source>
        <translation>The Cluster page does not show when the last sync was.</translation>
    </message>
    <message>
        <source>The Cluster page took the new setting.</source>
        <translation>The Cluster page took the new setting.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether automatic failover is on.</source>
        <translation>The Failover page does not show whether automatic failover is on.</translation>
    </message>
    <message>
        <source>The Failover page does not show whether backup operations are enabled.</source>
        <translation>The Failover page does not show whether backup operations are enabled.</translation>
    </message>
    <message>
        <source>The Failover page was saved.</source>
        <translation>The Failover page was saved.</translation>
    </message>
    <message>
        <source>The GUID of the appliance at {address} could not be read.</source>
        <translation>The GUID of the appliance at {address} could not be read.</translation>
    </message>
    <message>
        <source>The GUID of {appliance} is not known.</source>
        <translation>The GUID of {appliance} is not known.</translation>
    </message>
    <message>
        <source>The Updates page does not show whether it installs with the other nodes.</source>
        <translation>The Updates page does not show whether it installs with the other nodes.</translation>
    </message>
    <message>
        <source>The Updates page was saved.</source>
        <translation>The Updates page was saved.</translation>
    </message>
    <message>
        <source>The address of {host} could not be looked up.</source>
        <translation>The address of {host} could not be looked up.</translation>
    </message>
    <message>
        <source>The appliance accepted the request to install {package}.</source>
        <translation>The appliance accepted the request to install {package}.</translation>
    </message>
    <message>
        <source>The appliance asked for updates.</source>
        <translation>The appliance asked for updates.</translation>
    </message>
    <message>
        <source>The appliance at {address} has another GUID than {appliance}.</source>
        <translation>The appliance at {address} has another GUID than {appliance}.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>The appliance could not check for updates: {words}</translation>
    </message>
    <message>
        <source>The appliance did not distribute {package}: {words}</source>
        <translation>The appliance did not distribute {package}: {words}</translation>
    </message>
    <message>
        <source>The appliance did not take the file of {package}. {words}</source>
        <translation>The appliance did not take the file of {package}. {words}</translation>
    </message>
    <message>
        <source>The appliance has received {file}.</source>
        <translation>The appliance has received {file}.</translation>
    </message>
    <message>
        <source>The appliance is as it was. If something else has to be installed first, do that and resume the run. If the file is damaged or not for this appliance, bring in the right one, then resume the run.</source>
        <translation>The appliance is as it was. If something else has to be installed first, do that and resume the run. If the file is damaged or not for this appliance, bring in the right one, then resume the run.</translation>
    </message>
    <message>
        <source>The appliance is installing {package}.</source>
        <translation>The appliance is installing {package}.</translation>
    </message>
    <message>
        <source>The appliance reports {version}.</source>
        <translation>The appliance reports {version}.</translation>
    </message>
    <message>
        <source>The appliance says that it failed: {words}</source>
        <translation>The appliance says that it failed: {words}</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>The appliance says: {words}</translation>
    </message>
    <message>
        <source>The appliance shows a licence agreement and installs nothing before it is accepted. Read it: accepting is your decision for your organization, and it goes on record with your name.</source>
        <translation>The appliance shows a licence agreement and installs nothing before it is accepted. Read it: accepting is your decision for your organization, and it goes on record with your name.</translation>
    </message>
    <message>
        <source>The appliance waits for its licence agreement to be accepted.</source>
        <translation>The appliance waits for its licence agreement to be accepted.</translation>
    </message>
    <message>
        <source>The appliance was told to go back to factory defaults.</source>
        <translation>The appliance was told to go back to factory defaults.</translation>
    </message>
    <message>
        <source>The appliance was told to shut down.</source>
        <translation>The appliance was told to shut down.</translation>
    </message>
    <message>
        <source>The backup has no control for it: the primary was asked for the sync.</source>
        <translation>The backup has no control for it: the primary was asked for the sync.</translation>
    </message>
    <message>
        <source>The backup that you chose was checked and copied.</source>
        <translation>The backup that you chose was checked and copied.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer and was checked.</source>
        <translation>The backup {file} is on this computer and was checked.</translation>
    </message>
    <message>
        <source>The button was pressed; no answer came: {reason}</source>
        <translation>The button was pressed; no answer came: {reason}</translation>
    </message>
    <message>
        <source>The certificate export in the run&apos;s folder is not the one that was verified.</source>
        <translation>The certificate export in the run&apos;s folder is not the one that was verified.</translation>
    </message>
    <message>
        <source>The certificate export is not in the run&apos;s folder any more.</source>
        <translation>The certificate export is not in the run&apos;s folder any more.</translation>
    </message>
    <message>
        <source>The certificate of the old appliance is not known, so nothing can be compared.</source>
        <translation>The certificate of the old appliance is not known, so nothing can be compared.</translation>
    </message>
    <message>
        <source>The certificate was assigned on the new appliance.</source>
        <translation>The certificate was assigned on the new appliance.</translation>
    </message>
    <message>
        <source>The cluster sync did not succeed: {words}</source>
        <translation>The cluster sync did not succeed: {words}</translation>
    </message>
    <message>
        <source>The cluster sync was asked for.</source>
        <translation>The cluster sync was asked for.</translation>
    </message>
    <message>
        <source>The console does not show which Jump Clients need the update.</source>
        <translation>The console does not show which Jump Clients need the update.</translation>
    </message>
    <message>
        <source>The console sent the backup.</source>
        <translation>The console sent the backup.</translation>
    </message>
    <message>
        <source>The console sent the certificate export.</source>
        <translation>The console sent the certificate export.</translation>
    </message>
    <message>
        <source>The data sync did not succeed: {words}</source>
        <translation>The data sync did not succeed: {words}</translation>
    </message>
    <message>
        <source>The data sync was asked for.</source>
        <translation>The data sync was asked for.</translation>
    </message>
    <message>
        <source>The export that you chose was verified and copied.</source>
        <translation>The export that you chose was verified and copied.</translation>
    </message>
    <message>
        <source>The export {file} was opened and verified.</source>
        <translation>The export {file} was opened and verified.</translation>
    </message>
    <message>
        <source>The failover relationship stands.</source>
        <translation>The failover relationship stands.</translation>
    </message>
    <message>
        <source>The failover relationship was asked for.</source>
        <translation>The failover relationship was asked for.</translation>
    </message>
    <message>
        <source>The failover relationship was broken.</source>
        <translation>The failover relationship was broken.</translation>
    </message>
    <message>
        <source>The failover role of {appliance} is not shown.</source>
        <translation>The failover role of {appliance} is not shown.</translation>
    </message>
    <message>
        <source>The health check does not report good health yet: {words}</source>
        <translation>The health check does not report good health yet: {words}</translation>
    </message>
    <message>
        <source>The hosts file of this computer still holds the entry of an interrupted test.</source>
        <translation>The hosts file of this computer still holds the entry of an interrupted test.</translation>
    </message>
    <message>
        <source>The last cluster sync was {when}.</source>
        <translation>The last cluster sync was {when}.</translation>
    </message>
    <message>
        <source>The last data sync did not succeed: {words}</source>
        <translation>The last data sync did not succeed: {words}</translation>
    </message>
    <message>
        <source>The last data sync was {when}, and it ended well.</source>
        <translation>The last data sync was {when}, and it ended well.</translation>
    </message>
    <message>
        <source>The last data sync was {when}.</source>
        <translation>The last data sync was {when}.</translation>
    </message>
    <message>
        <source>The last data sync was {when}: that is too long ago.</source>
        <translation>The last data sync was {when}: that is too long ago.</translation>
    </message>
    <message>
        <source>The licence agreement was accepted.</source>
        <translation>The licence agreement was accepted.</translation>
    </message>
    <message>
        <source>The master reports that nobody is left on these nodes, but the nodes themselves did not confirm it: {nodes}. {reason}</source>
        <translation>The master reports that nobody is left on these nodes, but the nodes themselves did not confirm it: {nodes}. {reason}</translation>
    </message>
    <message>
        <source>The new appliance answers now. This plan was made before, and does not know it.</source>
        <translation>The new appliance answers now. This plan was made before, and does not know it.</translation>
    </message>
    <message>
        <source>The new appliance at {address} did not show the GUID that it had before.</source>
        <translation>The new appliance at {address} did not show the GUID that it had before.</translation>
    </message>
    <message>
        <source>The new appliance did not take the backup. {words}</source>
        <translation>The new appliance did not take the backup. {words}</translation>
    </message>
    <message>
        <source>The new appliance did not take the certificate. {words}</source>
        <translation>The new appliance did not take the certificate. {words}</translation>
    </message>
    <message>
        <source>The new appliance does not know the API account of the old one.</source>
        <translation>The new appliance does not know the API account of the old one.</translation>
    </message>
    <message>
        <source>The new appliance does not list a certificate for {host} yet.</source>
        <translation>The new appliance does not list a certificate for {host} yet.</translation>
    </message>
    <message>
        <source>The new appliance does not list the certificate.</source>
        <translation>The new appliance does not list the certificate.</translation>
    </message>
    <message>
        <source>The new appliance has received the backup.</source>
        <translation>The new appliance has received the backup.</translation>
    </message>
    <message>
        <source>The new appliance has received the certificate.</source>
        <translation>The new appliance has received the certificate.</translation>
    </message>
    <message>
        <source>The new appliance has refused the vendor&apos;s first sign-in and an account of the old one. They are not sent again in this sitting, so that no account is locked.</source>
        <translation>The new appliance has refused the vendor&apos;s first sign-in and an account of the old one. They are not sent again in this sitting, so that no account is locked.</translation>
    </message>
    <message>
        <source>The new appliance is as it was. Resume the run with the passphrase that was set at the export; if it is the right one, export the certificate again.</source>
        <translation>The new appliance is as it was. Resume the run with the passphrase that was set at the export; if it is the right one, export the certificate again.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, and the backup was taken with {old}.</source>
        <translation>The new appliance runs {new}, and the backup was taken with {old}.</translation>
    </message>
    <message>
        <source>The new appliance still serves another certificate for {host}.</source>
        <translation>The new appliance still serves another certificate for {host}.</translation>
    </message>
    <message>
        <source>The new appliance still takes the vendor&apos;s first sign-in: it holds no data yet.</source>
        <translation>The new appliance still takes the vendor&apos;s first sign-in: it holds no data yet.</translation>
    </message>
    <message>
        <source>The new appliance takes neither the vendor&apos;s first sign-in nor an account of the old one.</source>
        <translation>The new appliance takes neither the vendor&apos;s first sign-in nor an account of the old one.</translation>
    </message>
    <message>
        <source>The new appliance warns about the certificate for {host}: {words}</source>
        <translation>The new appliance warns about the certificate for {host}: {words}</translation>
    </message>
    <message>
        <source>The packages are being distributed to the cluster.</source>
        <translation>The packages are being distributed to the cluster.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install here may reach every node.</source>
        <translation>The page {page} has the section {section}: an install here may reach every node.</translation>
    </message>
    <message>
        <source>The page {page} of the node does not show who is connected.</source>
        <translation>The page {page} of the node does not show who is connected.</translation>
    </message>
    <message>
        <source>The result file {file} cannot be read: {reason}</source>
        <translation>The result file {file} cannot be read: {reason}</translation>
    </message>
    <message>
        <source>The result file {file} does not count: {reason}</source>
        <translation>The result file {file} does not count: {reason}</translation>
    </message>
    <message>
        <source>The result is about {host} and {address}, not about this test.</source>
        <translation>The result is about {host} and {address}, not about this test.</translation>
    </message>
    <message>
        <source>The role did not change within half an hour.</source>
        <translation>The role did not change within half an hour.</translation>
    </message>
    <message>
        <source>The role was set; no answer came: {reason}</source>
        <translation>The role was set; no answer came: {reason}</translation>
    </message>
    <message>
        <source>The roles are the other way round: {appliance} is primary.</source>
        <translation>The roles are the other way round: {appliance} is primary.</translation>
    </message>
    <message>
        <source>The roles were set.</source>
        <translation>The roles were set.</translation>
    </message>
    <message>
        <source>The second computer found: {finding}</source>
        <translation>The second computer found: {finding}</translation>
    </message>
    <message>
        <source>The session data that you chose was checked and copied.</source>
        <translation>The session data that you chose was checked and copied.</translation>
    </message>
    <message>
        <source>The shared address is disabled on both appliances: nobody reaches the site.</source>
        <translation>The shared address is disabled on both appliances: nobody reaches the site.</translation>
    </message>
    <message>
        <source>The shared address is disabled on {off}, and {on} did not take it: {reason}</source>
        <translation>The shared address is disabled on {off}, and {on} did not take it: {reason}</translation>
    </message>
    <message>
        <source>The shared address is enabled on both appliances.</source>
        <translation>The shared address is enabled on both appliances.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance} again.</source>
        <translation>The shared address is enabled on {appliance} again.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}.</source>
        <translation>The shared address is enabled on {appliance}.</translation>
    </message>
    <message>
        <source>The shared address was switched over.</source>
        <translation>The shared address was switched over.</translation>
    </message>
    <message>
        <source>The shared host name {host} must not be used to set up failover.</source>
        <translation>The shared host name {host} must not be used to set up failover.</translation>
    </message>
    <message>
        <source>The test has not been run yet.</source>
        <translation>The test has not been run yet.</translation>
    </message>
    <message>
        <source>The test passed; the hosts file is as before.</source>
        <translation>The test passed; the hosts file is as before.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>The two appliances do not have the same inter-appliance key.</translation>
    </message>
    <message>
        <source>The update file of {package} is no longer the one that was brought in.</source>
        <translation>The update file of {package} is no longer the one that was brought in.</translation>
    </message>
    <message>
        <source>The update file of {package} is not in the run&apos;s folder any more.</source>
        <translation>The update file of {package} is not in the run&apos;s folder any more.</translation>
    </message>
    <message>
        <source>There is no account for the console /{console}.</source>
        <translation>There is no account for the console /{console}.</translation>
    </message>
    <message>
        <source>There is no backup {file} in the run&apos;s folder yet.</source>
        <translation>There is no backup {file} in the run&apos;s folder yet.</translation>
    </message>
    <message>
        <source>There is no certificate export in the run&apos;s folder yet.</source>
        <translation>There is no certificate export in the run&apos;s folder yet.</translation>
    </message>
    <message>
        <source>There is no file {file} on this computer.</source>
        <translation>There is no file {file} on this computer.</translation>
    </message>
    <message>
        <source>There is no session data in the run&apos;s folder yet.</source>
        <translation>There is no session data in the run&apos;s folder yet.</translation>
    </message>
    <message>
        <source>These do not list all packages yet: {nodes}</source>
        <translation>These do not list all packages yet: {nodes}</translation>
    </message>
    <message>
        <source>This edition has no API that shows which Jump Clients need the update.</source>
        <translation>This edition has no API that shows which Jump Clients need the update.</translation>
    </message>
    <message>
        <source>This step produces no file.</source>
        <translation>This step produces no file.</translation>
    </message>
    <message>
        <source>Upgraded nodes that take over: {ready} of {all}.</source>
        <translation>Upgraded nodes that take over: {ready} of {all}.</translation>
    </message>
    <message>
        <source>What was found is taken over. Choose the medium or folder that has the rest; or say which file is which package, a line for each: package=file.</source>
        <translation>What was found is taken over. Choose the medium or folder that has the rest; or say which file is which package, a line for each: package=file.</translation>
    </message>
    <message>
        <source>When both were last in sync is not on record, so what to ask for is not known.</source>
        <translation>When both were last in sync is not on record, so what to ask for is not known.</translation>
    </message>
    <message>
        <source>When the site was detected, both addresses showed the same GUID or certificate.</source>
        <translation>When the site was detected, both addresses showed the same GUID or certificate.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined.</source>
        <translation>Where {host} leads could not be determined.</translation>
    </message>
    <message>
        <source>Whether the new appliance runs the site could not be determined.</source>
        <translation>Whether the new appliance runs the site could not be determined.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections is not shown: {nodes}</source>
        <translation>Whether these nodes take new client connections is not shown: {nodes}</translation>
    </message>
    <message>
        <source>Which certificate {appliance} had is not known, so nothing can be compared.</source>
        <translation>Which certificate {appliance} had is not known, so nothing can be compared.</translation>
    </message>
    <message>
        <source>Who is connected now cannot be determined without the API; see the page {page} of /login.</source>
        <translation>Who is connected now cannot be determined without the API; see the page {page} of /login.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Who is connected now could not be determined.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined: {reason}</source>
        <translation>Who is connected now could not be determined: {reason}</translation>
    </message>
    <message>
        <source>Who is connected to these nodes is not shown: {nodes}</source>
        <translation>Who is connected to these nodes is not shown: {nodes}</translation>
    </message>
    <message>
        <source>Without an upgraded node that takes over: {regions}. After this step nobody is served there until a node there has been upgraded. Missing: {nodes}</source>
        <translation>Without an upgraded node that takes over: {regions}. After this step nobody is served there until a node there has been upgraded. Missing: {nodes}</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did, and nothing was pressed from here. Either it was reset by somebody, or another computer answers.</source>
        <translation>{address} shows another certificate than {appliance} did, and nothing was pressed from here. Either it was reset by somebody, or another computer answers.</translation>
    </message>
    <message>
        <source>{address} shows another certificate than {appliance} did.</source>
        <translation>{address} shows another certificate than {appliance} did.</translation>
    </message>
    <message>
        <source>{appliance} did not pass the test: {reason}</source>
        <translation>{appliance} did not pass the test: {reason}</translation>
    </message>
    <message>
        <source>{appliance} still shows the certificate of {host}.</source>
        <translation>{appliance} still shows the certificate of {host}.</translation>
    </message>
    <message>
        <source>{clock} Set it right (NTP under {page}), then resume the run.</source>
        <translation>{clock} Set it right (NTP under {page}), then resume the run.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the run&apos;s folder.</source>
        <translation>{file} could not be copied into the run&apos;s folder.</translation>
    </message>
    <message>
        <source>{file} could not be renamed to make room for the new one.</source>
        <translation>{file} could not be renamed to make room for the new one.</translation>
    </message>
    <message>
        <source>{file} in the run&apos;s folder is not the backup that this run took.</source>
        <translation>{file} in the run&apos;s folder is not the backup that this run took.</translation>
    </message>
    <message>
        <source>{file} is not the backup that was taken.</source>
        <translation>{file} is not the backup that was taken.</translation>
    </message>
    <message>
        <source>{file} is not the session data that was extracted.</source>
        <translation>{file} is not the session data that was extracted.</translation>
    </message>
    <message>
        <source>{file} is the export that was verified before.</source>
        <translation>{file} is the export that was verified before.</translation>
    </message>
    <message>
        <source>{offline} {now} are connected; when the site was detected it was {before}.</source>
        <translation>{offline} {now} are connected; when the site was detected it was {before}.</translation>
    </message>
    <message>
        <source>{package} cannot be installed now: {words}</source>
        <translation>{package} cannot be installed now: {words}</translation>
    </message>
    <message>
        <source>{package} is listed and not installed.</source>
        <translation>{package} is listed and not installed.</translation>
    </message>
    <message>
        <source>{package} is listed as installed, but the appliance does not show its version yet.</source>
        <translation>{package} is listed as installed, but the appliance does not show its version yet.</translation>
    </message>
    <message>
        <source>{package} is locked: {words}</source>
        <translation>{package} is locked: {words}</translation>
    </message>
    <message>
        <source>{package} is neither installed nor listed. A package that has been downloaded is no longer listed.</source>
        <translation>{package} is neither installed nor listed. A package that has been downloaded is no longer listed.</translation>
    </message>
    <message>
        <source>{package} is not installed, and nothing is under way.</source>
        <translation>{package} is not installed, and nothing is under way.</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. At work: {nodes}</source>
        <translation>{package}: {done} of {all} have it. At work: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. No answer from: {nodes}</source>
        <translation>{package}: {done} of {all} have it. No answer from: {nodes}</translation>
    </message>
    <message>
        <source>{package}: {done} of {all} have it. Still without it: {nodes}</source>
        <translation>{package}: {done} of {all} have it. Still without it: {nodes}</translation>
    </message>
    <message>
        <source>{reason} {appliance} answers at its own address. The router may not let this network reach the public address from inside; if so, check from outside.</source>
        <translation>{reason} {appliance} answers at its own address. The router may not let this network reach the public address from inside; if so, check from outside.</translation>
    </message>
    <message>
        <source>{text} Not counted: {nodes}</source>
        <translation>{text} Not counted: {nodes}</translation>
    </message>
</context>
<context>
    <name>appliance</name>
    <message>
        <source>A different appliance answers at {address} than before. Nothing was changed on it.</source>
        <translation>A different appliance answers at {address} than before. Nothing was changed on it.</translation>
    </message>
    <message>
        <source>After a switch of roles a name or a shared address leads to the other appliance. Give this appliance&apos;s own address, or correct the name, and detect the site again.</source>
        <translation>After a switch of roles a name or a shared address leads to the other appliance. Give this appliance&apos;s own address, or correct the name, and detect the site again.</translation>
    </message>
    <message>
        <source>An appliance can be made primary or backup; only backup can be forced.</source>
        <translation>An appliance can be made primary or backup; only backup can be forced.</translation>
    </message>
    <message>
        <source>Check address and port. During an install or a restart wait and try again; a proxy or load balancer in between can be the cause too.</source>
        <translation>Check address and port. During an install or a restart wait and try again; a proxy or load balancer in between can be the cause too.</translation>
    </message>
    <message>
        <source>Check in a browser whether the account may open the page. On /appliance, {page} can limit which computers are let in.</source>
        <translation>Check in a browser whether the account may open the page. On /appliance, {page} can limit which computers are let in.</translation>
    </message>
    <message>
        <source>Check in a browser whether this account may open the page, and do this step there.</source>
        <translation>Check in a browser whether this account may open the page, and do this step there.</translation>
    </message>
    <message>
        <source>Check the spelling and this computer&apos;s DNS, or give the appliance&apos;s IP address.</source>
        <translation>Check the spelling and this computer&apos;s DNS, or give the appliance&apos;s IP address.</translation>
    </message>
    <message>
        <source>Check them by signing in to /login. Before version 16, there are no API accounts: a user of /login asks, who needs the permission “{wording}”.</source>
        <translation>Check them by signing in to /login. Before version 16, there are no API accounts: a user of /login asks, who needs the permission “{wording}”.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then the address of the appliance.</source>
        <translation>Check this computer&apos;s network, then the address of the appliance.</translation>
    </message>
    <message>
        <source>Check user name, client ID and secret for line breaks or stray characters, and enter them again.</source>
        <translation>Check user name, client ID and secret for line breaks or stray characters, and enter them again.</translation>
    </message>
    <message>
        <source>Choose a file with one or more certificates in PEM form that you may read.</source>
        <translation>Choose a file with one or more certificates in PEM form that you may read.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, then try again.</source>
        <translation>Choose a folder that you may write to, then try again.</translation>
    </message>
    <message>
        <source>Choose another name. An earlier backup or export is never overwritten.</source>
        <translation>Choose another name. An earlier backup or export is never overwritten.</translation>
    </message>
    <message>
        <source>Choose on the console yourself, then confirm it here.</source>
        <translation>Choose on the console yourself, then confirm it here.</translation>
    </message>
    <message>
        <source>Compare the client ID with the one on /login under {page} and enter the secret again. Secrets are shown only once: generate a new one if in doubt. After an upgrade from a version without API accounts create one there.</source>
        <translation>Compare the client ID with the one on /login under {page} and enter the secret again. Secrets are shown only once: generate a new one if in doubt. After an upgrade from a version without API accounts create one there.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that {page} shows and accept it if they are equal, or name the file with your authority&apos;s certificate. Otherwise ask whoever looks after the network.</source>
        <translation>Compare the fingerprint with the one that {page} shows and accept it if they are equal, or name the file with your authority&apos;s certificate. Otherwise ask whoever looks after the network.</translation>
    </message>
    <message>
        <source>Create an API account on /login under {page}, and give it at the next sign-in. Until then, the assistant uses the console, or asks you.</source>
        <translation>Create an API account on /login under {page}, and give it at the next sign-in. Until then, the assistant uses the console, or asks you.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself, then confirm it here.</source>
        <translation>Do this step on the console yourself, then confirm it here.</translation>
    </message>
    <message>
        <source>Do this step on the console yourself: the step shows where. Then confirm it here; the assistant checks whether it is done.</source>
        <translation>Do this step on the console yourself: the step shows where. Then confirm it here; the assistant checks whether it is done.</translation>
    </message>
    <message>
        <source>Download the backup by hand on /login, {page}, with {button}, and hand the file in here.</source>
        <translation>Download the backup by hand on /login, {page}, with {button}, and hand the file in here.</translation>
    </message>
    <message>
        <source>Download the file with your browser and hand it in here.</source>
        <translation>Download the file with your browser and hand it in here.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again.</source>
        <translation>During an install or a restart this is normal: wait and try again.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check on /login under {page} that {option} is on, and see what the console says.</source>
        <translation>During an install or a restart this is normal: wait and try again. If it persists, check on /login under {page} that {option} is on, and see what the console says.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check that this computer&apos;s address is allowed to reach the appliance.</source>
        <translation>During an install or a restart this is normal: wait and try again. If it persists, check that this computer&apos;s address is allowed to reach the appliance.</translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it persists, check the address and the port, and whether the appliance is switched on.</source>
        <translation>During an install or a restart this is normal: wait and try again. If it persists, check the address and the port, and whether the appliance is switched on.</translation>
    </message>
    <message>
        <source>Enter them again; they will not be tried again automatically. /login and /appliance have separate users: check that these are for {console}.</source>
        <translation>Enter them again; they will not be tried again automatically. /login and /appliance have separate users: check that these are for {console}.</translation>
    </message>
    <message>
        <source>Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.</source>
        <translation>Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.</translation>
    </message>
    <message>
        <source>If that is a name of the site, connect by that name and give this appliance&apos;s address for it, so that the assistant still talks to this very appliance.</source>
        <translation>If that is a name of the site, connect by that name and give this appliance&apos;s address for it, so that the assistant still talks to this very appliance.</translation>
    </message>
    <message>
        <source>If the appliance is installing or restarting, give it more time. Otherwise check the address, and that no firewall stands between this computer and the appliance.</source>
        <translation>If the appliance is installing or restarting, give it more time. Otherwise check the address, and that no firewall stands between this computer and the appliance.</translation>
    </message>
    <message>
        <source>If the appliance is restarting, wait and try again. Otherwise check that the address leads to the appliance itself and not to a portal or a proxy in front of it.</source>
        <translation>If the appliance is restarting, wait and try again. Otherwise check that the address leads to the appliance itself and not to a portal or a proxy in front of it.</translation>
    </message>
    <message>
        <source>If the certificate was replaced on purpose, compare the new fingerprint with the one on {page} and accept it. If not, find out which computer answers at this address before you go on.</source>
        <translation>If the certificate was replaced on purpose, compare the new fingerprint with the one on {page} and accept it. If not, find out which computer answers at this address before you go on.</translation>
    </message>
    <message>
        <source>It becomes valid on {since}; perhaps this computer&apos;s clock is wrong.</source>
        <translation>It becomes valid on {since}; perhaps this computer&apos;s clock is wrong.</translation>
    </message>
    <message>
        <source>It is self-signed; no authority stands behind it.</source>
        <translation>It is self-signed; no authority stands behind it.</translation>
    </message>
    <message>
        <source>It was issued to {names}, not to {host}.</source>
        <translation>It was issued to {names}, not to {host}.</translation>
    </message>
    <message>
        <source>It was valid until {until}.</source>
        <translation>It was valid until {until}.</translation>
    </message>
    <message>
        <source>Make room or choose a folder on another disk, then try again.</source>
        <translation>Make room or choose a folder on another disk, then try again.</translation>
    </message>
    <message>
        <source>Make sure that it is the same node, and do this step on the console; then confirm it here.</source>
        <translation>Make sure that it is the same node, and do this step on the console; then confirm it here.</translation>
    </message>
    <message>
        <source>No secure connection to {address} could be established. Nothing was sent.</source>
        <translation>No secure connection to {address} could be established. Nothing was sent.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at {address}.</source>
        <translation>Nothing accepts connections at {address}.</translation>
    </message>
    <message>
        <source>Nothing was changed. See what the console says about it, or do this step on the console.</source>
        <translation>Nothing was changed. See what the console says about it, or do this step on the console.</translation>
    </message>
    <message>
        <source>Nothing was done. Wait, then try again; other programs that use the same account count as well.</source>
        <translation>Nothing was done. Wait, then try again; other programs that use the same account count as well.</translation>
    </message>
    <message>
        <source>Nothing was sent to {address}: the request contains characters that HTTP cannot carry.</source>
        <translation>Nothing was sent to {address}: the request contains characters that HTTP cannot carry.</translation>
    </message>
    <message>
        <source>On /appliance, allow a newer version of TLS under {page} if it is offered there. If not, this upgrade has to be done on the consoles, following the vendor&apos;s guide.</source>
        <translation>On /appliance, allow a newer version of TLS under {page} if it is offered there. If not, this upgrade has to be done on the consoles, following the vendor&apos;s guide.</translation>
    </message>
    <message>
        <source>On /login open {page}, edit the account, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>On /login open {page}, edit the account, grant “{wording}” and save. Then try again; the step can also be done on the console.</translation>
    </message>
    <message>
        <source>On /login, edit the user, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation>On /login, edit the user, grant “{wording}” and save. Then try again; the step can also be done on the console.</translation>
    </message>
    <message>
        <source>On /login, open {page} and check that the account is enabled and that its {list} lets this computer in.</source>
        <translation>On /login, open {page} and check that the account is enabled and that its {list} lets this computer in.</translation>
    </message>
    <message>
        <source>On /login, open {page}, tick {option}, check that the account is enabled, and save. Without the API, the assistant uses the console, or asks you.</source>
        <translation>On /login, open {page}, tick {option}, check that the account is enabled, and save. Without the API, the assistant uses the console, or asks you.</translation>
    </message>
    <message>
        <source>Open the page in your browser and do this step there; then confirm it here.</source>
        <translation>Open the page in your browser and do this step there; then confirm it here.</translation>
    </message>
    <message>
        <source>Open {page} in a browser, do this step there, and confirm it here.</source>
        <translation>Open {page} in a browser, do this step there, and confirm it here.</translation>
    </message>
    <message>
        <source>Open {page} in a browser. If it is not there either, the account may not see it, or this appliance does not have it: the backup of a failover pair has fewer pages.</source>
        <translation>Open {page} in a browser. If it is not there either, the account may not see it, or this appliance does not have it: the backup of a failover pair has fewer pages.</translation>
    </message>
    <message>
        <source>Open {page} on the primary. What is set there reaches the backup with the next data sync; after the failover relationship is broken, the backup has the page too.</source>
        <translation>Open {page} on the primary. What is set there reaches the backup with the next data sync; after the failover relationship is broken, the backup has the page too.</translation>
    </message>
    <message>
        <source>See on the page whether the node was taken out of the cluster or has another name now.</source>
        <translation>See on the page whether the node was taken out of the cluster or has another name now.</translation>
    </message>
    <message>
        <source>Sign in with your browser and do the steps on the console yourself; the assistant says where, and checks what it can. Or use a local account without a second factor for the time of the upgrade.</source>
        <translation>Sign in with your browser and do the steps on the console yourself; the assistant says where, and checks what it can. Or use a local account without a second factor for the time of the upgrade.</translation>
    </message>
    <message>
        <source>Sign in with your browser, set a new password, and enter it here.</source>
        <translation>Sign in with your browser, set a new password, and enter it here.</translation>
    </message>
    <message>
        <source>The API account lacks the permission “{wording}” ({name}). Nothing was changed.</source>
        <translation>The API account lacks the permission “{wording}” ({name}). Nothing was changed.</translation>
    </message>
    <message>
        <source>The API of this site, or the API account, is switched off.</source>
        <translation>The API of this site, or the API account, is switched off.</translation>
    </message>
    <message>
        <source>The API of this version wants an API account and no longer takes a user of /login.</source>
        <translation>The API of this version wants an API account and no longer takes a user of /login.</translation>
    </message>
    <message>
        <source>The account for {console} of {address} is locked. Nothing more was tried.</source>
        <translation>The account for {console} of {address} is locked. Nothing more was tried.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed sign-ins. Nothing more was tried.</source>
        <translation>The account is locked after too many failed sign-ins. Nothing more was tried.</translation>
    </message>
    <message>
        <source>The answer from {address} broke off before its end; it was discarded.</source>
        <translation>The answer from {address} broke off before its end; it was discarded.</translation>
    </message>
    <message>
        <source>The appliance answers, but not yet to the health probe.</source>
        <translation>The appliance answers, but not yet to the health probe.</translation>
    </message>
    <message>
        <source>The appliance asks for a rest: too many requests were made with this API account.</source>
        <translation>The appliance asks for a rest: too many requests were made with this API account.</translation>
    </message>
    <message>
        <source>The appliance does not accept this API account. It will not be tried again automatically.</source>
        <translation>The appliance does not accept this API account. It will not be tried again automatically.</translation>
    </message>
    <message>
        <source>The appliance does not accept this user name and password. They will not be sent again.</source>
        <translation>The appliance does not accept this user name and password. They will not be sent again.</translation>
    </message>
    <message>
        <source>The appliance does not send all certificates up to the authority {issuer}.</source>
        <translation>The appliance does not send all certificates up to the authority {issuer}.</translation>
    </message>
    <message>
        <source>The appliance reports that it is healthy.</source>
        <translation>The appliance reports that it is healthy.</translation>
    </message>
    <message>
        <source>The appliance reports that it is not healthy: {text}</source>
        <translation>The appliance reports that it is not healthy: {text}</translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted. Nothing was sent. {reason}</source>
        <translation>The certificate of {address} is not trusted. Nothing was sent. {reason}</translation>
    </message>
    <message>
        <source>The console of {address} asked to sign in again, and its page has changed meanwhile.</source>
        <translation>The console of {address} asked to sign in again, and its page has changed meanwhile.</translation>
    </message>
    <message>
        <source>The console of {address} asks to sign in again right after signing in.</source>
        <translation>The console of {address} asks to sign in again right after signing in.</translation>
    </message>
    <message>
        <source>The console of {address} declined: {text}</source>
        <translation>The console of {address} declined: {text}</translation>
    </message>
    <message>
        <source>The console of {address} does not let this account or this computer in.</source>
        <translation>The console of {address} does not let this account or this computer in.</translation>
    </message>
    <message>
        <source>The console of {address} is busy or in trouble.</source>
        <translation>The console of {address} is busy or in trouble.</translation>
    </message>
    <message>
        <source>The console of {address} redirects the assistant in a circle.</source>
        <translation>The console of {address} redirects the assistant in a circle.</translation>
    </message>
    <message>
        <source>The console of {address} says: {text}</source>
        <translation>The console of {address} says: {text}</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than a page.</source>
        <translation>The console of {address} sent something other than a page.</translation>
    </message>
    <message>
        <source>The console of {address} sent something other than the file; it was discarded.</source>
        <translation>The console of {address} sent something other than the file; it was discarded.</translation>
    </message>
    <message>
        <source>The console of {address} shows no form to sign in that the assistant understands.</source>
        <translation>The console of {address} shows no form to sign in that the assistant understands.</translation>
    </message>
    <message>
        <source>The console of {address} wants more than a password to sign in.</source>
        <translation>The console of {address} wants more than a password to sign in.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not stored. The appliance is as it was.</source>
        <translation>The disk is full; {file} was not stored. The appliance is as it was.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate, {file}, cannot be used.</source>
        <translation>The file with the authority&apos;s certificate, {file}, cannot be used.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or read.</source>
        <translation>The file {file} cannot be written or read.</translation>
    </message>
    <message>
        <source>The menu of the console has more than one {page}, and the assistant does not guess.</source>
        <translation>The menu of the console has more than one {page}, and the assistant does not guess.</translation>
    </message>
    <message>
        <source>The menu of the console has no {page} for this account.</source>
        <translation>The menu of the console has no {page} for this account.</translation>
    </message>
    <message>
        <source>The name in {address} has no address.</source>
        <translation>The name in {address} has no address.</translation>
    </message>
    <message>
        <source>The node {node} is called {now} on the page {page} by now. Nothing was done.</source>
        <translation>The node {node} is called {now} on the page {page} by now. Nothing was done.</translation>
    </message>
    <message>
        <source>The page shows what it is waiting for; other packages may have to be installed first.</source>
        <translation>The page shows what it is waiting for; other packages may have to be installed first.</translation>
    </message>
    <message>
        <source>The page {page} can only be used in a browser here. Nothing was done.</source>
        <translation>The page {page} can only be used in a browser here. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} does not list the node {node} any more. Nothing was done.</source>
        <translation>The page {page} does not list the node {node} any more. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} does not list “{text}”.</source>
        <translation>The page {page} does not list “{text}”.</translation>
    </message>
    <message>
        <source>The page {page} does not show the GUID of the appliance that is meant. Nothing was done.</source>
        <translation>The page {page} does not show the GUID of the appliance that is meant. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control} for the node {node}. Nothing was done.</source>
        <translation>The page {page} has more than one {control} for the node {node}. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} has more than one {control}, and the assistant does not guess.</source>
        <translation>The page {page} has more than one {control}, and the assistant does not guess.</translation>
    </message>
    <message>
        <source>The page {page} has no field for: {what}. Nothing was done.</source>
        <translation>The page {page} has no field for: {what}. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} has no such part as expected here. Nothing was done.</source>
        <translation>The page {page} has no such part as expected here. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} has nothing called {control}. Nothing was done.</source>
        <translation>The page {page} has nothing called {control}. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} has several buttons here ({names}), and the assistant does not guess.</source>
        <translation>The page {page} has several buttons here ({names}), and the assistant does not guess.</translation>
    </message>
    <message>
        <source>The page {page} has several fields for: {what}. The assistant does not guess.</source>
        <translation>The page {page} has several fields for: {what}. The assistant does not guess.</translation>
    </message>
    <message>
        <source>The page {page} is not about the address {text}. Nothing was done.</source>
        <translation>The page {page} is not about the address {text}. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} keeps these settings in different places. Nothing was done.</source>
        <translation>The page {page} keeps these settings in different places. Nothing was done.</translation>
    </message>
    <message>
        <source>The page {page} lists “{text}” more than once, and the assistant does not guess.</source>
        <translation>The page {page} lists “{text}” more than once, and the assistant does not guess.</translation>
    </message>
    <message>
        <source>The user lacks the permission “{wording}”. Nothing was changed.</source>
        <translation>The user lacks the permission “{wording}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is already a file {file}; it was left as it is.</source>
        <translation>There is already a file {file}; it was left as it is.</translation>
    </message>
    <message>
        <source>There is no way from this computer to {address}.</source>
        <translation>There is no way from this computer to {address}.</translation>
    </message>
    <message>
        <source>This computer could not tell why.</source>
        <translation>This computer could not tell why.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it, {issuer}; or the appliance does not send the certificates in between.</source>
        <translation>This computer does not know the authority that issued it, {issuer}; or the appliance does not send the certificates in between.</translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it: {issuer}.</source>
        <translation>This computer does not know the authority that issued it: {issuer}.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the network between this computer and the appliance.</source>
        <translation>Try again. If it happens again, check the network between this computer and the appliance.</translation>
    </message>
    <message>
        <source>Wait until the lock ends or have an administrator lift it on /login; for an API account under {page}. Then enter the right secret before you try again.</source>
        <translation>Wait until the lock ends or have an administrator lift it on /login; for an API account under {page}. Then enter the right secret before you try again.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, or have another administrator lift it. Until then do the steps by hand.</source>
        <translation>Wait until the lock ends, or have another administrator lift it. Until then do the steps by hand.</translation>
    </message>
    <message>
        <source>Whatever answers at {address} does not behave like an appliance.</source>
        <translation>Whatever answers at {address} does not behave like an appliance.</translation>
    </message>
    <message>
        <source>You are not allowed to write {file}.</source>
        <translation>You are not allowed to write {file}.</translation>
    </message>
    <message>
        <source>{address} answered with something other than what was asked for.</source>
        <translation>{address} answered with something other than what was asked for.</translation>
    </message>
    <message>
        <source>{address} closed the connection without an answer.</source>
        <translation>{address} closed the connection without an answer.</translation>
    </message>
    <message>
        <source>{address} declined: {text}</source>
        <translation>{address} declined: {text}</translation>
    </message>
    <message>
        <source>{address} did not answer in time.</source>
        <translation>{address} did not answer in time.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} does not answer.</translation>
    </message>
    <message>
        <source>{address} is busy or in trouble: it answers, but not to this question.</source>
        <translation>{address} is busy or in trouble: it answers, but not to this question.</translation>
    </message>
    <message>
        <source>{address} is the backup of a failover pair and has no page {page}.</source>
        <translation>{address} is the backup of a failover pair and has no page {page}.</translation>
    </message>
    <message>
        <source>{address} only offers encryption that is no longer safe. Nothing was sent.</source>
        <translation>{address} only offers encryption that is no longer safe. Nothing was sent.</translation>
    </message>
    <message>
        <source>{address} only speaks a version of TLS that is no longer safe. Nothing was sent.</source>
        <translation>{address} only speaks a version of TLS that is no longer safe. Nothing was sent.</translation>
    </message>
    <message>
        <source>{address} refuses the connection.</source>
        <translation>{address} refuses the connection.</translation>
    </message>
    <message>
        <source>{address} sends the assistant to {target}; it did not follow.</source>
        <translation>{address} sends the assistant to {target}; it did not follow.</translation>
    </message>
    <message>
        <source>{address} sent something other than a backup; it was discarded.</source>
        <translation>{address} sent something other than a backup; it was discarded.</translation>
    </message>
    <message>
        <source>{address} shows a different certificate than before. Nothing was sent to it.</source>
        <translation>{address} shows a different certificate than before. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>{address} signed the API account in, but then refused it.</source>
        <translation>{address} signed the API account in, but then refused it.</translation>
    </message>
    <message>
        <source>{console} of {address} does not accept this user and password.</source>
        <translation>{console} of {address} does not accept this user and password.</translation>
    </message>
    <message>
        <source>{console} of {address} wants a new password before anything else.</source>
        <translation>{console} of {address} wants a new password before anything else.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of an appliance.</source>
        <translation>“{address}” is not the address of an appliance.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} cannot be told apart with certainty. Nothing was done.</source>
        <translation>“{control}” on the page {page} cannot be told apart with certainty. Nothing was done.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} does not offer “{value}”.</source>
        <translation>“{control}” on the page {page} does not offer “{value}”.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is greyed out. Nothing was done.</source>
        <translation>“{control}” on the page {page} is greyed out. Nothing was done.</translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is ticked, and the assistant does not know it. Nothing was done.</source>
        <translation>“{control}” on the page {page} is ticked, and the assistant does not know it. Nothing was done.</translation>
    </message>
</context>
<context>
    <name>bring</name>
    <message numerus="yes">
        <source>%n key(s) are not on it: give them on the other computer.</source>
        <translation>
            <numerusform>%n key is not on it: give it on the other computer.</numerusform>
            <numerusform>%n keys are not on it: give them on the other computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have no file yet.</source>
        <translation>
            <numerusform>%n package has no file yet.</numerusform>
            <numerusform>%n packages have no file yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · Carry the medium to a computer that reaches the vendor.</source>
        <translation>1 · Carry the medium to a computer that reaches the vendor.</translation>
    </message>
    <message>
        <source>2 · Start Upgrade Assistant there and press “Fetch files”: it fetches and packs everything.</source>
        <translation>2 · Start Upgrade Assistant there and press “Fetch files”: it fetches and packs everything.</translation>
    </message>
    <message>
        <source>3 · Carry the medium back and bring the files in below.</source>
        <translation>3 · Carry the medium back and bring the files in below.</translation>
    </message>
    <message>
        <source>A pair of the 10.6 era has no Appliance Download Key. Ask for the files of both appliances, download all of them with a browser, keep a second copy, and bring them in below.</source>
        <translation>A pair of the 10.6 era has no Appliance Download Key. Ask for the files of both appliances, download all of them with a browser, keep a second copy, and bring them in below.</translation>
    </message>
    <message>
        <source>A person said that it is this package.</source>
        <translation>A person said that it is this package.</translation>
    </message>
    <message>
        <source>All update files are here and proven. Keep the medium until everything is installed.</source>
        <translation>All update files are here and proven. Keep the medium until everything is installed.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Appliance Download Key</source>
        <translation>Appliance Download Key</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Appliance Download Key of {appliance}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}, hidden</source>
        <translation>Appliance Download Key of {appliance}, hidden</translation>
    </message>
    <message>
        <source>Ask support for the key…</source>
        <translation>Ask support for the key…</translation>
    </message>
    <message>
        <source>Ask support for the links…</source>
        <translation>Ask support for the links…</translation>
    </message>
    <message>
        <source>Bring in other files…</source>
        <translation>Bring in other files…</translation>
    </message>
    <message>
        <source>Check what is there</source>
        <translation>Check what is there</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Checking the files</translation>
    </message>
    <message>
        <source>Choose a medium or folder first.</source>
        <translation>Choose a medium or folder first.</translation>
    </message>
    <message>
        <source>Choose the medium or folder first.</source>
        <translation>Choose the medium or folder first.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Code that the other computer shows</source>
        <translation>Code that the other computer shows</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {file}: {sha}</source>
        <translation>Copy the SHA-256 of {file}: {sha}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File of {package}</source>
        <translation>File of {package}</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>Files and folders can also be dropped here.</translation>
    </message>
    <message>
        <source>Files are being checked.</source>
        <translation>Files are being checked.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>It names what is wanted and carries the download keys, and a key to seal with. Nobody but you should have the medium on its way.</source>
        <translation>It names what is wanted and carries the download keys, and a key to seal with. Nobody but you should have the medium on its way.</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Its file</translation>
    </message>
    <message>
        <source>Key from Technical Support</source>
        <translation>Key from Technical Support</translation>
    </message>
    <message>
        <source>Links from Technical Support</source>
        <translation>Links from Technical Support</translation>
    </message>
    <message>
        <source>List {number} is on {medium}.</source>
        <translation>List {number} is on {medium}.</translation>
    </message>
    <message>
        <source>Look for media</source>
        <translation>Look for media</translation>
    </message>
    <message>
        <source>Medium or folder for the list</source>
        <translation>Medium or folder for the list</translation>
    </message>
    <message>
        <source>Medium or folder with the update files</source>
        <translation>Medium or folder with the update files</translation>
    </message>
    <message>
        <source>Names tell some of them already. Look whether they are right.</source>
        <translation>Names tell some of them already. Look whether they are right.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is plugged in, it appears here. Or choose a folder.</source>
        <translation>No medium was found. Once it is plugged in, it appears here. Or choose a folder.</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Open in the mail program</translation>
    </message>
    <message>
        <source>Paste it once support has sent it. It can also be given on the other computer.</source>
        <translation>Paste it once support has sent it. It can also be given on the other computer.</translation>
    </message>
    <message>
        <source>Practice: follow the mailed links</source>
        <translation>Practice: follow the mailed links</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>QR code of the Appliance Download Key of {appliance}, for a camera</source>
        <translation>QR code of the Appliance Download Key of {appliance}, for a camera</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation>Read the key</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Rule file</translation>
    </message>
    <message>
        <source>SHA-256 {begin} … {end}</source>
        <translation>SHA-256 {begin} … {end}</translation>
    </message>
    <message>
        <source>Say which file is which package first.</source>
        <translation>Say which file is which package first.</translation>
    </message>
    <message>
        <source>Second copy: {place}</source>
        <translation>Second copy: {place}</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Shopping list</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Take the files over</source>
        <translation>Take the files over</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key: a key is one word of letters and digits.</source>
        <translation>That is no Appliance Download Key: a key is one word of letters and digits.</translation>
    </message>
    <message>
        <source>The other appliance gets another file. Files can be meant for one appliance, so that can be right.</source>
        <translation>The other appliance gets another file. Files can be meant for one appliance, so that can be right.</translation>
    </message>
    <message>
        <source>The other appliance gets the same file.</source>
        <translation>The other appliance gets the same file.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>The program itself</translation>
    </message>
    <message>
        <source>The seal cannot be checked on this computer. Have the code read out to you by whoever packed the files, and type it here.</source>
        <translation>The seal cannot be checked on this computer. Have the code read out to you by whoever packed the files, and type it here.</translation>
    </message>
    <message>
        <source>The sealed manifest proves it.</source>
        <translation>The sealed manifest proves it.</translation>
    </message>
    <message>
        <source>There is no manifest here, so nothing proves these files but you. Say which file is which package. From then on its SHA-256 counts.</source>
        <translation>There is no manifest here, so nothing proves these files but you. Say which file is which package. From then on its SHA-256 counts.</translation>
    </message>
    <message>
        <source>There is nothing here that could be taken over.</source>
        <translation>There is nothing here that could be taken over.</translation>
    </message>
    <message>
        <source>Type the code from the other computer first.</source>
        <translation>Type the code from the other computer first.</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>Update files</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>With this key another computer fetches the updates. It is for one appliance only, and whoever has it can fetch them: treat it like a password. The shopping list carries it along.</source>
        <translation>With this key another computer fetches the updates. It is for one appliance only, and whoever has it can fetch them: treat it like a password. The shopping list carries it along.</translation>
    </message>
    <message>
        <source>Write the shopping list</source>
        <translation>Write the shopping list</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>altered</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that are left alone</source>
        <translation>
            <numerusform>and %n more file that is left alone</numerusform>
            <numerusform>and %n more files that are left alone</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>foreign</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>none of them</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>not announced</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renamed</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>swapped</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>truncated</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} so far</translation>
    </message>
    <message>
        <source>{file} · {size}</source>
        <translation>{file} · {size}</translation>
    </message>
    <message>
        <source>{medium} · read-only</source>
        <translation>{medium} · read-only</translation>
    </message>
    <message>
        <source>{medium} · {free} free</source>
        <translation>{medium} · {free} free</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} for {appliance}</translation>
    </message>
    <message>
        <source>{who} said that it is this package.</source>
        <translation>{who} said that it is this package.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Before it you are asked: {what}</source>
        <translation>Before it you are asked: {what}</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Cancelled: {what}</translation>
    </message>
    <message>
        <source>Import it again after a change: the entries are moved, not doubled.</source>
        <translation>Import it again after a change: the entries are moved, not doubled.</translation>
    </message>
    <message>
        <source>Maintenance window {number}: {host}</source>
        <translation>Maintenance window {number}: {host}</translation>
    </message>
    <message>
        <source>No maintenance window of this plan has a moment: there is nothing for a calendar.</source>
        <translation>No maintenance window of this plan has a moment: there is nothing for a calendar.</translation>
    </message>
    <message>
        <source>No window has a moment yet.</source>
        <translation>No window has a moment yet.</translation>
    </message>
    <message>
        <source>Plan when the windows begin, then save the file.</source>
        <translation>Plan when the windows begin, then save the file.</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Save as calendar file…</translation>
    </message>
    <message>
        <source>Site down: {range}</source>
        <translation>Site down: {range}</translation>
    </message>
    <message>
        <source>Takes {range}; entered with the longest usual time.</source>
        <translation>Takes {range}; entered with the longest usual time.</translation>
    </message>
    <message>
        <source>The site is up meanwhile. Resume the run after that.</source>
        <translation>The site is up meanwhile. Resume the run after that.</translation>
    </message>
    <message>
        <source>This is no longer planned.</source>
        <translation>This is no longer planned.</translation>
    </message>
    <message>
        <source>To be installed: {packages}</source>
        <translation>To be installed: {packages}</translation>
    </message>
    <message>
        <source>Wait for the clients: {host}</source>
        <translation>Wait for the clients: {host}</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Writing the calendar file</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>You are asked: {what}</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>calendar file</translation>
    </message>
    <message>
        <source>{host}, maintenance window {number}</source>
        <translation>{host}, maintenance window {number}</translation>
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
        <translation>Checking and copying the update files</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Checking what is there</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>Following the links</translation>
    </message>
    <message>
        <source>Looking at the run&apos;s folder</source>
        <translation>Looking at the run&apos;s folder</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Looking for media</translation>
    </message>
    <message>
        <source>Reading the Appliance Download Key</source>
        <translation>Reading the Appliance Download Key</translation>
    </message>
    <message>
        <source>Writing the shopping list</source>
        <translation>Writing the shopping list</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n Jump Client(s) of {total} are not shown to be up to date.</source>
        <translation>
            <numerusform>%n Jump Client of {total} is not shown to be up to date.</numerusform>
            <numerusform>%n Jump Clients of {total} are not shown to be up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) lie in the future and prove nothing.</source>
        <translation>
            <numerusform>%n date lies in the future and proves nothing.</numerusform>
            <numerusform>%n dates lie in the future and prove nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no date that can be read.</source>
        <translation>
            <numerusform>%n line has no date that can be read.</numerusform>
            <numerusform>%n lines have no date that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) list a computer that is listed before: {names}</source>
        <translation>
            <numerusform>%n line lists a computer that is listed before: {names}</numerusform>
            <numerusform>%n lines list a computer that is listed before: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no computer.</source>
        <translation>
            <numerusform>%n line names no computer.</numerusform>
            <numerusform>%n lines name no computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tell the day without the time.</source>
        <translation>
            <numerusform>%n line tells the day without the time.</numerusform>
            <numerusform>%n lines tell the day without the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n master node</numerusform>
            <numerusform>%n master nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n traffic node</numerusform>
            <numerusform>%n traffic nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) have the inter-appliance key of the master.</source>
        <translation>
            <numerusform>%n traffic node has the inter-appliance key of the master.</numerusform>
            <numerusform>%n traffic nodes have the inter-appliance key of the master.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) serve the complete chain.</source>
        <translation>
            <numerusform>%n traffic node serves the complete chain.</numerusform>
            <numerusform>%n traffic nodes serve the complete chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s) take no new client connections already: {nodes}.</source>
        <translation>
            <numerusform>%n traffic node takes no new client connections already: {nodes}.</numerusform>
            <numerusform>%n traffic nodes take no new client connections already: {nodes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A client of {file} counts as up to date if its date is later than the last upgrade, {since}, and nothing says that its update is still to come. {groups}</source>
        <translation>A client of {file} counts as up to date if its date is later than the last upgrade, {since}, and nothing says that its update is still to come. {groups}</translation>
    </message>
    <message>
        <source>A node that is newer may not work with its master. If an upgrade was left halfway, finish it; what a node has already is not installed again.</source>
        <translation>A node that is newer may not work with its master. If an upgrade was left halfway, finish it; what a node has already is not installed again.</translation>
    </message>
    <message>
        <source>A pair of this version is updated by files; Technical Support mails a link to each.</source>
        <translation>A pair of this version is updated by files; Technical Support mails a link to each.</translation>
    </message>
    <message>
        <source>A single appliance has no other nodes.</source>
        <translation>A single appliance has no other nodes.</translation>
    </message>
    <message>
        <source>After a swap clients would see another certificate. Import the primary&apos;s certificate on the other.</source>
        <translation>After a swap clients would see another certificate. Import the primary&apos;s certificate on the other.</translation>
    </message>
    <message>
        <source>An install takes the site down: everybody is signed out and all sessions end.</source>
        <translation>An install takes the site down: everybody is signed out and all sessions end.</translation>
    </message>
    <message>
        <source>Another appliance answers at the address of {appliance} than the cluster knows.</source>
        <translation>Another appliance answers at the address of {appliance} than the cluster knows.</translation>
    </message>
    <message numerus="yes">
        <source>As it should be on %n traffic node(s).</source>
        <translation>
            <numerusform>As it should be on %n traffic node.</numerusform>
            <numerusform>As it should be on %n traffic nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the links in good time, for both appliances; the assistant writes the mail.</source>
        <translation>Ask for the links in good time, for both appliances; the assistant writes the mail.</translation>
    </message>
    <message>
        <source>Ask whoever looks after these computers whether root certificates are updated on them.</source>
        <translation>Ask whoever looks after these computers whether root certificates are updated on them.</translation>
    </message>
    <message>
        <source>Assign regions yourself, or choose which nodes go first.</source>
        <translation>Assign regions yourself, or choose which nodes go first.</translation>
    </message>
    <message>
        <source>Assign the certificate that was issued to {host}: {page}, {control}.</source>
        <translation>Assign the certificate that was issued to {host}: {page}, {control}.</translation>
    </message>
    <message>
        <source>Assign them to a region yourself.</source>
        <translation>Assign them to a region yourself.</translation>
    </message>
    <message>
        <source>At {size} the file is too small to be a backup.</source>
        <translation>At {size} the file is too small to be a backup.</translation>
    </message>
    <message>
        <source>Automatic failover is off.</source>
        <translation>Automatic failover is off.</translation>
    </message>
    <message>
        <source>Automatic failover is on; the plan switches it off meanwhile and on again at the end.</source>
        <translation>Automatic failover is on; the plan switches it off meanwhile and on again at the end.</translation>
    </message>
    <message>
        <source>Automatic updates need no download key.</source>
        <translation>Automatic updates need no download key.</translation>
    </message>
    <message>
        <source>Base {version} does not show the {key}.</source>
        <translation>Base {version} does not show the {key}.</translation>
    </message>
    <message>
        <source>Both appliances have the same inter-appliance key.</source>
        <translation>Both appliances have the same inter-appliance key.</translation>
    </message>
    <message>
        <source>Both appliances must be reachable by their own addresses. See whether {appliance} is switched on.</source>
        <translation>Both appliances must be reachable by their own addresses. See whether {appliance} is switched on.</translation>
    </message>
    <message>
        <source>Both appliances need the same certificate: export it on the primary, import it on the other on the page {page}, and assign it to its address.</source>
        <translation>Both appliances need the same certificate: export it on the primary, import it on the other on the page {page}, and assign it to its address.</translation>
    </message>
    <message>
        <source>Both appliances say that they are backup.</source>
        <translation>Both appliances say that they are backup.</translation>
    </message>
    <message>
        <source>Both appliances say that they are primary.</source>
        <translation>Both appliances say that they are primary.</translation>
    </message>
    <message>
        <source>Both appliances serve the same certificate.</source>
        <translation>Both appliances serve the same certificate.</translation>
    </message>
    <message>
        <source>Both must reach each other: the data sync needs it, and so does establishing failover again.</source>
        <translation>Both must reach each other: the data sync needs it, and so does establishing failover again.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right.</source>
        <translation>Check that the clock of this computer is right.</translation>
    </message>
    <message>
        <source>Check that this computer reaches the appliance by HTTPS, then run the checks again.</source>
        <translation>Check that this computer reaches the appliance by HTTPS, then run the checks again.</translation>
    </message>
    <message>
        <source>Check that this is right.</source>
        <translation>Check that this is right.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the appliance.</source>
        <translation>Check the clock of this computer and that of the appliance.</translation>
    </message>
    <message>
        <source>Check the failover roles and the DNS record before you continue.</source>
        <translation>Check the failover roles and the DNS record before you continue.</translation>
    </message>
    <message>
        <source>Check the roles and the way to the site: shared address, DNS record or NAT entry.</source>
        <translation>Check the roles and the way to the site: shared address, DNS record or NAT entry.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS settings of this computer, and its hosts file.</source>
        <translation>Check the spelling, the DNS settings of this computer, and its hosts file.</translation>
    </message>
    <message>
        <source>Check the time zone of the list, which number is the day, and the appliance&apos;s clock.</source>
        <translation>Check the time zone of the list, which number is the day, and the appliance&apos;s clock.</translation>
    </message>
    <message>
        <source>Choose a folder on a drive of this computer.</source>
        <translation>Choose a folder on a drive of this computer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write there.</source>
        <translation>Choose another folder, or give yourself the right to write there.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that was issued to another name.</source>
        <translation>Clients refuse a certificate that was issued to another name.</translation>
    </message>
    <message>
        <source>Clients that do not know the issuer may stay offline after a newly built package.</source>
        <translation>Clients that do not know the issuer may stay offline after a newly built package.</translation>
    </message>
    <message>
        <source>Common ones are utf-8, utf-16, cp1252 and cp850.</source>
        <translation>Common ones are utf-8, utf-16, cp1252 and cp850.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the page {page}, then accept it.</source>
        <translation>Compare its fingerprint with the one on the page {page}, then accept it.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock.</source>
        <translation>Compare the time on the page {page} with a clock.</translation>
    </message>
    <message>
        <source>Compare {control} on the page {page} of both: failover is re-established with it.</source>
        <translation>Compare {control} on the page {page} of both: failover is re-established with it.</translation>
    </message>
    <message>
        <source>Confirmed by you: {what}</source>
        <translation>Confirmed by you: {what}</translation>
    </message>
    <message>
        <source>Connect to the appliance and check the file again.</source>
        <translation>Connect to the appliance and check the file again.</translation>
    </message>
    <message>
        <source>Connected — representatives: {reps}, customers: {customers}, attendees: {attendees}.</source>
        <translation>Connected — representatives: {reps}, customers: {customers}, attendees: {attendees}.</translation>
    </message>
    <message>
        <source>Correct the address on the page {page}, or the way to it: DNS, hosts file, NAT.</source>
        <translation>Correct the address on the page {page}, or the way to it: DNS, hosts file, NAT.</translation>
    </message>
    <message>
        <source>Correct the addresses on the page {page}, and detect the site again.</source>
        <translation>Correct the addresses on the page {page}, and detect the site again.</translation>
    </message>
    <message>
        <source>Count again before you begin.</source>
        <translation>Count again before you begin.</translation>
    </message>
    <message>
        <source>Delete this file and make the backup again: {page}, {button}.</source>
        <translation>Delete this file and make the backup again: {page}, {button}.</translation>
    </message>
    <message>
        <source>Detect the site first.</source>
        <translation>Detect the site first.</translation>
    </message>
    <message>
        <source>Each date in {file} can be read in two ways: day or month first.</source>
        <translation>Each date in {file} can be read in two ways: day or month first.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of all.</source>
        <translation>Enter the same value under {control} on the page {page} of all.</translation>
    </message>
    <message>
        <source>Enter the same value under {control} on the page {page} of both.</source>
        <translation>Enter the same value under {control} on the page {page} of both.</translation>
    </message>
    <message>
        <source>Enter their own public addresses on the page {page}.</source>
        <translation>Enter their own public addresses on the page {page}.</translation>
    </message>
    <message>
        <source>Enter their public addresses on the page {page}: each node is reached by its own.</source>
        <translation>Enter their public addresses on the page {page}: each node is reached by its own.</translation>
    </message>
    <message>
        <source>Establish it first on the page {page}, or upgrade each by itself.</source>
        <translation>Establish it first on the page {page}, or upgrade each by itself.</translation>
    </message>
    <message>
        <source>Every date in {file} is later than the last upgrade, {since}.</source>
        <translation>Every date in {file} is later than the last upgrade, {since}.</translation>
    </message>
    <message>
        <source>Every update in the list is locked: {names}.</source>
        <translation>Every update in the list is locked: {names}.</translation>
    </message>
    <message>
        <source>Export again with the certificate chain included, or add the certificate of {issuer} to the file.</source>
        <translation>Export again with the certificate chain included, or add the certificate of {issuer} to the file.</translation>
    </message>
    <message>
        <source>Export again, and set a passphrase.</source>
        <translation>Export again, and set a passphrase.</translation>
    </message>
    <message>
        <source>Export it again now. If it is new, check its time zone.</source>
        <translation>Export it again now. If it is new, check its time zone.</translation>
    </message>
    <message>
        <source>Export it as an administrator who may edit every Jump Client.</source>
        <translation>Export it as an administrator who may edit every Jump Client.</translation>
    </message>
    <message>
        <source>Export the certificate again: {page}, {control}; include certificate, private key and chain.</source>
        <translation>Export the certificate again: {page}, {control}; include certificate, private key and chain.</translation>
    </message>
    <message>
        <source>Export the list again on the console and choose that file, unchanged.</source>
        <translation>Export the list again on the console and choose that file, unchanged.</translation>
    </message>
    <message>
        <source>Export the list again, or save it as CSV in UTF-8, or say which encoding it has.</source>
        <translation>Export the list again, or save it as CSV in UTF-8, or say which encoding it has.</translation>
    </message>
    <message>
        <source>Export the list as CSV on the console, or save it as CSV, and choose that file.</source>
        <translation>Export the list as CSV on the console, or save it as CSV, and choose that file.</translation>
    </message>
    <message>
        <source>Export the list with all columns, or say which column it is, by its heading or its number.</source>
        <translation>Export the list with all columns, or say which column it is, by its heading or its number.</translation>
    </message>
    <message>
        <source>Extract the session data again, and choose the file that comes of it.</source>
        <translation>Extract the session data again, and choose the file that comes of it.</translation>
    </message>
    <message>
        <source>Find out on the page {page} of both, or call Technical Support; nothing was changed.</source>
        <translation>Find out on the page {page} of both, or call Technical Support; nothing was changed.</translation>
    </message>
    <message>
        <source>Find out whether an upgrade was left halfway before you begin another.</source>
        <translation>Find out whether an upgrade was left halfway before you begin another.</translation>
    </message>
    <message>
        <source>Find out which of the two clocks is wrong. On the appliance, set an NTP server: {page}.</source>
        <translation>Find out which of the two clocks is wrong. On the appliance, set an NTP server: {page}.</translation>
    </message>
    <message>
        <source>Find out who turned this off, and why. At the end of the upgrade these nodes take connections again, too.</source>
        <translation>Find out who turned this off, and why. At the end of the upgrade these nodes take connections again, too.</translation>
    </message>
    <message>
        <source>For manual updates, request the key from Technical Support in good time.</source>
        <translation>For manual updates, request the key from Technical Support in good time.</translation>
    </message>
    <message>
        <source>Free {missing}, or choose a folder on another drive.</source>
        <translation>Free {missing}, or choose a folder on another drive.</translation>
    </message>
    <message>
        <source>From 10.6 on a session&apos;s LSID is a text of 32 characters, no longer a number.</source>
        <translation>From 10.6 on a session&apos;s LSID is a text of 32 characters, no longer a number.</translation>
    </message>
    <message>
        <source>Give each appliance&apos;s own address, not the shared address or the site&apos;s host name.</source>
        <translation>Give each appliance&apos;s own address, not the shared address or the site&apos;s host name.</translation>
    </message>
    <message>
        <source>Give the account of /appliance of these nodes: for all under “appliance”, for single ones under “appliances”.</source>
        <translation>Give the account of /appliance of these nodes: for all under “appliance”, for single ones under “appliances”.</translation>
    </message>
    <message>
        <source>Grant {permission} to the account on the page {page}. {otherwise}</source>
        <translation>Grant {permission} to the account on the page {page}. {otherwise}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>How large the update files are is not known yet.</source>
        <translation>How large the update files are is not known yet.</translation>
    </message>
    <message>
        <source>How much space there is in {folder} could not be determined.</source>
        <translation>How much space there is in {folder} could not be determined.</translation>
    </message>
    <message>
        <source>If it is on, switch it off on the page {page} before the pair is broken.</source>
        <translation>If it is on, switch it off on the page {page} before the pair is broken.</translation>
    </message>
    <message>
        <source>If it is, look at the rules L1 to L4 before you upgrade.</source>
        <translation>If it is, look at the rules L1 to L4 before you upgrade.</translation>
    </message>
    <message>
        <source>Install in a maintenance window, and tell these people beforehand.</source>
        <translation>Install in a maintenance window, and tell these people beforehand.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate of {issuer} on the appliance: {page}, {control}.</source>
        <translation>Install the intermediate certificate of {issuer} on the appliance: {page}, {control}.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a JSON answer.</source>
        <translation>Instead of a backup, the appliance sent a JSON answer.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent a web page.</source>
        <translation>Instead of a backup, the appliance sent a web page.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent an XML answer.</source>
        <translation>Instead of a backup, the appliance sent an XML answer.</translation>
    </message>
    <message>
        <source>Instead of a backup, the appliance sent plain text.</source>
        <translation>Instead of a backup, the appliance sent plain text.</translation>
    </message>
    <message>
        <source>Instead of sending a backup, the appliance answered that the user name or password is wrong.</source>
        <translation>Instead of sending a backup, the appliance answered that the user name or password is wrong.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance answered that the user name or password is wrong.</source>
        <translation>Instead of session data, the appliance answered that the user name or password is wrong.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent a web page.</source>
        <translation>Instead of session data, the appliance sent a web page.</translation>
    </message>
    <message>
        <source>Instead of session data, the appliance sent an error.</source>
        <translation>Instead of session data, the appliance sent an error.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves.</source>
        <translation>It is the certificate that the appliance serves.</translation>
    </message>
    <message>
        <source>Its SHA-256 is recorded.</source>
        <translation>Its SHA-256 is recorded.</translation>
    </message>
    <message>
        <source>Jump Clients that still need their update are counted with it.</source>
        <translation>Jump Clients that still need their update are counted with it.</translation>
    </message>
    <message>
        <source>Listed: {names}.</source>
        <translation>Listed: {names}.</translation>
    </message>
    <message>
        <source>Locked until the packages before are installed: {names}.</source>
        <translation>Locked until the packages before are installed: {names}.</translation>
    </message>
    <message>
        <source>Look at the page {page} before anything is installed.</source>
        <translation>Look at the page {page} before anything is installed.</translation>
    </message>
    <message>
        <source>Look at the page {page}.</source>
        <translation>Look at the page {page}.</translation>
    </message>
    <message>
        <source>Look at the pages {cluster} and {failover}; a master that is gone has to be taken out.</source>
        <translation>Look at the pages {cluster} and {failover}; a master that is gone has to be taken out.</translation>
    </message>
    <message>
        <source>Look at {table} on the page {page}, for each appliance.</source>
        <translation>Look at {table} on the page {page}, for each appliance.</translation>
    </message>
    <message>
        <source>Look for the e-mail, or ask Technical Support.</source>
        <translation>Look for the e-mail, or ask Technical Support.</translation>
    </message>
    <message>
        <source>Make sure that every client has it, or install one from a certificate authority.</source>
        <translation>Make sure that every client has it, or install one from a certificate authority.</translation>
    </message>
    <message>
        <source>Make sure that the drive of {folder} has room for two copies of each file.</source>
        <translation>Make sure that the drive of {folder} has room for two copies of each file.</translation>
    </message>
    <message>
        <source>Make sure that your own programs read XML with a namespace before you upgrade: “upgrade-assistant scan” lists where they do not.</source>
        <translation>Make sure that your own programs read XML with a namespace before you upgrade: “upgrade-assistant scan” lists where they do not.</translation>
    </message>
    <message>
        <source>More than one master node says that it is primary.</source>
        <translation>More than one master node says that it is primary.</translation>
    </message>
    <message>
        <source>More than one node has the same name: {names}.</source>
        <translation>More than one node has the same name: {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names may look wrong. Export the list again and choose that file, unchanged.</source>
        <translation>Names may look wrong. Export the list again and choose that file, unchanged.</translation>
    </message>
    <message>
        <source>No name server answered when asked for {host}.</source>
        <translation>No name server answered when asked for {host}.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Nobody is connected.</translation>
    </message>
    <message>
        <source>Nobody was connected at {moment}, which is a while ago.</source>
        <translation>Nobody was connected at {moment}, which is a while ago.</translation>
    </message>
    <message>
        <source>Nothing is installed or sent from here. Upgrade in stages, as the vendor&apos;s documentation describes: make a backup, untick “{control}” on every node that is to wait, save, and ask Technical Support if you are unsure.</source>
        <translation>Nothing is installed or sent from here. Upgrade in stages, as the vendor&apos;s documentation describes: make a backup, untick “{control}” on every node that is to wait, save, and ask Technical Support if you are unsure.</translation>
    </message>
    <message>
        <source>On the Site page, give each appliance its own address.</source>
        <translation>On the Site page, give each appliance its own address.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each appliance.</source>
        <translation>On the Site page, give the own address of each appliance.</translation>
    </message>
    <message>
        <source>On the Site page, give the own address of each master node.</source>
        <translation>On the Site page, give the own address of each master node.</translation>
    </message>
    <message>
        <source>On the page {page} tick the certificate that is assigned to the active IP address, and export that one.</source>
        <translation>On the page {page} tick the certificate that is assigned to the active IP address, and export that one.</translation>
    </message>
    <message>
        <source>One of the two is usually left over from an earlier installation and stays behind for ever: remove it.</source>
        <translation>One of the two is usually left over from an earlier installation and stays behind for ever: remove it.</translation>
    </message>
    <message>
        <source>Only one of the two appliances has a failover role.</source>
        <translation>Only one of the two appliances has a failover role.</translation>
    </message>
    <message>
        <source>Only {free} are free in {folder}; about {needed} are needed.</source>
        <translation>Only {free} are free in {folder}; about {needed} are needed.</translation>
    </message>
    <message>
        <source>Open the file with another tool and save it again as PKCS#12 with a passphrase, then choose that file.</source>
        <translation>Open the file with another tool and save it again as PKCS#12 with a passphrase, then choose that file.</translation>
    </message>
    <message>
        <source>Other nodes install what the primary node installs. The whole site would be down at once, with no node left as it was.</source>
        <translation>Other nodes install what the primary node installs. The whole site would be down at once, with no node left as it was.</translation>
    </message>
    <message>
        <source>Otherwise many Jump Clients may show as offline after a newly built package.</source>
        <translation>Otherwise many Jump Clients may show as offline after a newly built package.</translation>
    </message>
    <message>
        <source>Prepare reports and queries on it, then update the Integration Client, then the appliance. Enterprise licences are needed for it; “upgrade-assistant scan” finds the places.</source>
        <translation>Prepare reports and queries on it, then update the Integration Client, then the appliance. Enterprise licences are needed for it; “upgrade-assistant scan” finds the places.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and wait until it is done.</source>
        <translation>Press {button} on the page {page} and wait until it is done.</translation>
    </message>
    <message>
        <source>Press {button}. If the list stays empty, ask Technical Support whether your release is due: major ones are announced by e-mail, and an update that was downloaded once is no longer listed.</source>
        <translation>Press {button}. If the list stays empty, ask Technical Support whether your release is due: major ones are announced by e-mail, and an update that was downloaded once is no longer listed.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Read it on the page {page}.</translation>
    </message>
    <message>
        <source>Regions of the traffic nodes: {regions}.</source>
        <translation>Regions of the traffic nodes: {regions}.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade, so that it does not expire in the middle of it.</source>
        <translation>Renew it before the upgrade, so that it does not expire in the middle of it.</translation>
    </message>
    <message>
        <source>Renew it before the upgrade.</source>
        <translation>Renew it before the upgrade.</translation>
    </message>
    <message>
        <source>Renew the certificate on the appliance before the upgrade, then export the new one.</source>
        <translation>Renew the certificate on the appliance before the upgrade, then export the new one.</translation>
    </message>
    <message>
        <source>Roles, versions, the last data sync and connected clients are read with it.</source>
        <translation>Roles, versions, the last data sync and connected clients are read with it.</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>Say which of the two comes first.</translation>
    </message>
    <message>
        <source>Search your own code and databases for places that keep LSID as a number, and change them first: “upgrade-assistant scan” with their folder lists them.</source>
        <translation>Search your own code and databases for places that keep LSID as a number, and change them first: “upgrade-assistant scan” with their folder lists them.</translation>
    </message>
    <message>
        <source>See on the page {page} whether a node was just added, renamed or removed; detect again.</source>
        <translation>See on the page {page} whether a node was just added, renamed or removed; detect again.</translation>
    </message>
    <message>
        <source>Send Technical Support a picture of the page {page} and ask which package comes first.</source>
        <translation>Send Technical Support a picture of the page {page} and ask which package comes first.</translation>
    </message>
    <message>
        <source>Several columns of {file} hold dates: {found}. Which one is “{column}”?</source>
        <translation>Several columns of {file} hold dates: {found}. Which one is “{column}”?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Some letters in the file were damaged before: it was saved in another encoding once.</source>
        <translation>Some letters in the file were damaged before: it was saved in another encoding once.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Switch the node on and see that this computer reaches it, or take it out of the cluster.</source>
        <translation>Switch the node on and see that this computer reaches it, or take it out of the cluster.</translation>
    </message>
    <message>
        <source>Taken by what is in it, because no heading is known: {columns}</source>
        <translation>Taken by what is in it, because no heading is known: {columns}</translation>
    </message>
    <message>
        <source>That is right behind a NAT or load balancer. Otherwise check the addresses and the DNS record.</source>
        <translation>That is right behind a NAT or load balancer. Otherwise check the addresses and the DNS record.</translation>
    </message>
    <message>
        <source>The API account has {permission}.</source>
        <translation>The API account has {permission}.</translation>
    </message>
    <message>
        <source>The API account lacks {permission}.</source>
        <translation>The API account lacks {permission}.</translation>
    </message>
    <message>
        <source>The API lists nodes that the page {page} does not: {nodes}.</source>
        <translation>The API lists nodes that the page {page} does not: {nodes}.</translation>
    </message>
    <message>
        <source>The Failover page of {appliance} says of the other one: {words}</source>
        <translation>The Failover page of {appliance} says of the other one: {words}</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s database gets a longer session.lsid and a new column lseq.</source>
        <translation>The Integration Client&apos;s database gets a longer session.lsid and a new column lseq.</translation>
    </message>
    <message>
        <source>The address given for {appliance}, {address}, leads to one appliance or the other.</source>
        <translation>The address given for {appliance}, {address}, leads to one appliance or the other.</translation>
    </message>
    <message>
        <source>The address of the other master node is not known.</source>
        <translation>The address of the other master node is not known.</translation>
    </message>
    <message>
        <source>The address of these nodes could not be determined: {nodes}.</source>
        <translation>The address of these nodes could not be determined: {nodes}.</translation>
    </message>
    <message>
        <source>The address that you gave is used for {host}: {addresses}.</source>
        <translation>The address that you gave is used for {host}: {addresses}.</translation>
    </message>
    <message>
        <source>The appliance serves another certificate than the one in the file.</source>
        <translation>The appliance serves another certificate than the one in the file.</translation>
    </message>
    <message>
        <source>The appliances run different software: {versions}.</source>
        <translation>The appliances run different software: {versions}.</translation>
    </message>
    <message>
        <source>The appliances&apos; own addresses are not known, so where {host} leads could not be determined.</source>
        <translation>The appliances&apos; own addresses are not known, so where {host} leads could not be determined.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read on this computer.</source>
        <translation>The backup {file} cannot be read on this computer.</translation>
    </message>
    <message>
        <source>The backup {file} is empty.</source>
        <translation>The backup {file} is empty.</translation>
    </message>
    <message>
        <source>The backup {file} is on this computer: {size}.</source>
        <translation>The backup {file} is on this computer: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate covers the host name of %n traffic node(s).</source>
        <translation>
            <numerusform>The certificate covers the host name of %n traffic node.</numerusform>
            <numerusform>The certificate covers the host names of %n traffic nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate covers {host}.</source>
        <translation>The certificate covers {host}.</translation>
    </message>
    <message>
        <source>The certificate covers {names}, but not {host}.</source>
        <translation>The certificate covers {names}, but not {host}.</translation>
    </message>
    <message>
        <source>The certificate has {subject} as its common name only, which today&apos;s clients ignore.</source>
        <translation>The certificate has {subject} as its common name only, which today&apos;s clients ignore.</translation>
    </message>
    <message>
        <source>The certificate is valid until {until}, for another {left}.</source>
        <translation>The certificate is valid until {until}, for another {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %n traffic node(s) stays valid.</source>
        <translation>
            <numerusform>The certificate of %n traffic node stays valid.</numerusform>
            <numerusform>The certificate of %n traffic nodes stays valid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of {issuer} is not in the file, and the trust store of this computer cannot be read.</source>
        <translation>The certificate of {issuer} is not in the file, and the trust store of this computer cannot be read.</translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {until}.</source>
        <translation>The certificate of {subject} expired on {until}.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {since} on.</source>
        <translation>The certificate of {subject} is valid only from {since} on.</translation>
    </message>
    <message>
        <source>The certificate stores of the computers with clients are current.</source>
        <translation>The certificate stores of the computers with clients are current.</translation>
    </message>
    <message>
        <source>The certificate that the appliance serves could not be read.</source>
        <translation>The certificate that the appliance serves could not be read.</translation>
    </message>
    <message>
        <source>The chain is broken: {issuer} in the file did not sign the certificate before it.</source>
        <translation>The chain is broken: {issuer} in the file did not sign the certificate before it.</translation>
    </message>
    <message>
        <source>The chain is complete up to the root {issuer}; each signature verifies.</source>
        <translation>The chain is complete up to the root {issuer}; each signature verifies.</translation>
    </message>
    <message>
        <source>The chain is incomplete: the certificate of {issuer} is missing.</source>
        <translation>The chain is incomplete: the certificate of {issuer} is missing.</translation>
    </message>
    <message>
        <source>The chain is not served completely: {issuer} is missing.</source>
        <translation>The chain is not served completely: {issuer} is missing.</translation>
    </message>
    <message>
        <source>The chain is served completely, up to {issuer}.</source>
        <translation>The chain is served completely, up to {issuer}.</translation>
    </message>
    <message>
        <source>The chain leads to {issuer}, which this computer trusts; each signature verifies.</source>
        <translation>The chain leads to {issuer}, which this computer trusts; each signature verifies.</translation>
    </message>
    <message>
        <source>The clock of the appliance is ahead of this computer by {time}.</source>
        <translation>The clock of the appliance is ahead of this computer by {time}.</translation>
    </message>
    <message>
        <source>The clock of the appliance is behind this computer by {time}.</source>
        <translation>The clock of the appliance is behind this computer by {time}.</translation>
    </message>
    <message>
        <source>The clock of the appliance is right.</source>
        <translation>The clock of the appliance is right.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n traffic node(s) are right.</source>
        <translation>
            <numerusform>The clock of %n traffic node is right.</numerusform>
            <numerusform>The clocks of %n traffic nodes are right.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster has {count} master nodes, and {wanted} are expected by their failover roles.</source>
        <translation>The cluster has {count} master nodes, and {wanted} are expected by their failover roles.</translation>
    </message>
    <message>
        <source>The cluster was last synchronised at {moment}.</source>
        <translation>The cluster was last synchronised at {moment}.</translation>
    </message>
    <message>
        <source>The console shows its own. If that is another, say which.</source>
        <translation>The console shows its own. If that is another, say which.</translation>
    </message>
    <message>
        <source>The dates do not tell which number is the day; taken as day first, as the headings are.</source>
        <translation>The dates do not tell which number is the day; taken as day first, as the headings are.</translation>
    </message>
    <message>
        <source>The dates have the month first.</source>
        <translation>The dates have the month first.</translation>
    </message>
    <message>
        <source>The day of the upgrade itself does not count as later.</source>
        <translation>The day of the upgrade itself does not count as later.</translation>
    </message>
    <message>
        <source>The drive of {folder} cannot hold files of {size}: its file system ends at 4 GiB.</source>
        <translation>The drive of {folder} cannot hold files of {size}: its file system ends at 4 GiB.</translation>
    </message>
    <message>
        <source>The e-mail that announces your release has come, or you need no major release.</source>
        <translation>The e-mail that announces your release has come, or you need no major release.</translation>
    </message>
    <message numerus="yes">
        <source>The exported list proves it: all %n Jump Client(s) are up to date.</source>
        <translation>
            <numerusform>The exported list proves it: %n Jump Client, and it is up to date.</numerusform>
            <numerusform>The exported list proves it: all %n Jump Clients are up to date.</numerusform>
        </translation>
    </message>
    <message>
        <source>The failover role is set with it.</source>
        <translation>The failover role is set with it.</translation>
    </message>
    <message>
        <source>The file is large enough for a backup.</source>
        <translation>The file is large enough for a backup.</translation>
    </message>
    <message>
        <source>The file is not an error page.</source>
        <translation>The file is not an error page.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>The file is not in UTF-8; it was read as Windows-1252.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this computer.</source>
        <translation>The file {file} cannot be read on this computer.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>The file {file} is empty.</translation>
    </message>
    <message>
        <source>The file {file} is on this computer: {size}.</source>
        <translation>The file {file} is on this computer: {size}.</translation>
    </message>
    <message>
        <source>The file {file} opens.</source>
        <translation>The file {file} opens.</translation>
    </message>
    <message>
        <source>The first line of {file} is no line of headings.</source>
        <translation>The first line of {file} is no line of headings.</translation>
    </message>
    <message>
        <source>The first one is used. Correct it on the page if it is not the node&apos;s own.</source>
        <translation>The first one is used. Correct it on the page if it is not the node&apos;s own.</translation>
    </message>
    <message>
        <source>The host name {host} has no address on this computer.</source>
        <translation>The host name {host} has no address on this computer.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is not shown.</source>
        <translation>The last data sync of {appliance} was at {moment}; its status is not shown.</translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is: {status}.</source>
        <translation>The last data sync of {appliance} was at {moment}; its status is: {status}.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252.</source>
        <translation>The letters of {file} cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252.</translation>
    </message>
    <message>
        <source>The letters of {file} cannot be read: it is not {encoding}.</source>
        <translation>The letters of {file} cannot be read: it is not {encoding}.</translation>
    </message>
    <message>
        <source>The list holds only the clients that the person who exported it may edit.</source>
        <translation>The list holds only the clients that the person who exported it may edit.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as those of this computer.</source>
        <translation>The list names no time zone; its dates were taken as those of this computer.</translation>
    </message>
    <message>
        <source>The list names no time zone; its dates were taken as {zone}.</source>
        <translation>The list names no time zone; its dates were taken as {zone}.</translation>
    </message>
    <message>
        <source>The list of updates is empty.</source>
        <translation>The list of updates is empty.</translation>
    </message>
    <message>
        <source>The list seems to be from before the upgrade: its latest date is {newest}.</source>
        <translation>The list seems to be from before the upgrade: its latest date is {newest}.</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}.</source>
        <translation>The page {page} has no section {section}.</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}: an install on the primary node may upgrade every node at once.</source>
        <translation>The page {page} has the section {section}: an install on the primary node may upgrade every node at once.</translation>
    </message>
    <message>
        <source>The page {page} lists nodes that the API does not: {nodes}.</source>
        <translation>The page {page} lists nodes that the API does not: {nodes}.</translation>
    </message>
    <message>
        <source>The page {page} shows the {key}.</source>
        <translation>The page {page} shows the {key}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>The passphrase does not open {file}.</translation>
    </message>
    <message>
        <source>The plan holds nodes back and takes the others first, as the vendor&apos;s staged upgrade does. Only its beginning is published: from there on you install by the vendor&apos;s page, and the assistant watches the versions. Have that page and Technical Support at hand.</source>
        <translation>The plan holds nodes back and takes the others first, as the vendor&apos;s staged upgrade does. Only its beginning is published: from there on you install by the vendor&apos;s page, and the assistant watches the versions. Have that page and Technical Support at hand.</translation>
    </message>
    <message>
        <source>The private key in the file belongs to another certificate than {subject}.</source>
        <translation>The private key in the file belongs to another certificate than {subject}.</translation>
    </message>
    <message>
        <source>The private key in the file is not protected: whoever has the file can pose as the site.</source>
        <translation>The private key in the file is not protected: whoever has the file can pose as the site.</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase.</source>
        <translation>The private key is protected by a passphrase.</translation>
    </message>
    <message>
        <source>The private key matches the certificate.</source>
        <translation>The private key matches the certificate.</translation>
    </message>
    <message>
        <source>The same appliance answers at both addresses.</source>
        <translation>The same appliance answers at both addresses.</translation>
    </message>
    <message>
        <source>The same appliance is there more than once: {appliances}.</source>
        <translation>The same appliance is there more than once: {appliances}.</translation>
    </message>
    <message>
        <source>The secrets have accounts for appliances that the site does not have: {nodes}.</source>
        <translation>The secrets have accounts for appliances that the site does not have: {nodes}.</translation>
    </message>
    <message>
        <source>The served certificate covers {host}.</source>
        <translation>The served certificate covers {host}.</translation>
    </message>
    <message>
        <source>The served certificate does not cover {host}, but {names}.</source>
        <translation>The served certificate does not cover {host}, but {names}.</translation>
    </message>
    <message>
        <source>The served certificate expired on {until}.</source>
        <translation>The served certificate expired on {until}.</translation>
    </message>
    <message>
        <source>The served certificate expires on {until}, in {left}.</source>
        <translation>The served certificate expires on {until}, in {left}.</translation>
    </message>
    <message>
        <source>The served certificate is self-signed: clients trust it only where it was installed.</source>
        <translation>The served certificate is self-signed: clients trust it only where it was installed.</translation>
    </message>
    <message>
        <source>The served certificate is valid only from {since} on.</source>
        <translation>The served certificate is valid only from {since} on.</translation>
    </message>
    <message>
        <source>The served certificate is valid until {until}.</source>
        <translation>The served certificate is valid until {until}.</translation>
    </message>
    <message>
        <source>The settings backup is made with it.</source>
        <translation>The settings backup is made with it.</translation>
    </message>
    <message>
        <source>The sign-in may have expired: sign in again and export the list.</source>
        <translation>The sign-in may have expired: sign in again and export the list.</translation>
    </message>
    <message>
        <source>The site is a failover pair: {primary} is primary, {backup} is backup.</source>
        <translation>The site is a failover pair: {primary} is primary, {backup} is backup.</translation>
    </message>
    <message>
        <source>The site is an Atlas cluster: {masters}, {nodes}.</source>
        <translation>The site is an Atlas cluster: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>The site is not older than 10.6.</source>
        <translation>The site is not older than 10.6.</translation>
    </message>
    <message>
        <source>The traffic nodes run different software: {versions}.</source>
        <translation>The traffic nodes run different software: {versions}.</translation>
    </message>
    <message>
        <source>The two appliances do not have the same inter-appliance key.</source>
        <translation>The two appliances do not have the same inter-appliance key.</translation>
    </message>
    <message>
        <source>The two appliances serve different certificates.</source>
        <translation>The two appliances serve different certificates.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>There is no certificate in the file.</translation>
    </message>
    <message>
        <source>There is no encoding {name}.</source>
        <translation>There is no encoding {name}.</translation>
    </message>
    <message>
        <source>There is no failover relationship between the two appliances.</source>
        <translation>There is no failover relationship between the two appliances.</translation>
    </message>
    <message>
        <source>There is no private key in the file. Without it the certificate cannot be used again.</source>
        <translation>There is no private key in the file. Without it the certificate cannot be used again.</translation>
    </message>
    <message>
        <source>These nodes are newer than the master: {nodes}.</source>
        <translation>These nodes are newer than the master: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes do not have the inter-appliance key of the master: {nodes}.</source>
        <translation>These nodes do not have the inter-appliance key of the master: {nodes}.</translation>
    </message>
    <message>
        <source>These nodes have the site&apos;s host name as their address: {nodes}.</source>
        <translation>These nodes have the site&apos;s host name as their address: {nodes}.</translation>
    </message>
    <message>
        <source>They are told apart by their addresses here. On the page {page} you can rename them.</source>
        <translation>They are told apart by their addresses here. On the page {page} you can rename them.</translation>
    </message>
    <message>
        <source>They count as not up to date: look at these clients on the console.</source>
        <translation>They count as not up to date: look at these clients on the console.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {subject}, issued by {issuer}.</source>
        <translation>This computer does not trust the certificate of {subject}, issued by {issuer}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer trusts the certificate of %n traffic node(s).</source>
        <translation>
            <numerusform>This computer trusts the certificate of %n traffic node.</numerusform>
            <numerusform>This computer trusts the certificate of %n traffic nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer trusts the certificate.</source>
        <translation>This computer trusts the certificate.</translation>
    </message>
    <message>
        <source>Those that are offline follow by themselves: export the list again in a few days.</source>
        <translation>Those that are offline follow by themselves: export the list again in a few days.</translation>
    </message>
    <message>
        <source>Tick the certificate that was issued to {host} on the page {page} and export that one.</source>
        <translation>Tick the certificate that was issued to {host} on the page {page} and export that one.</translation>
    </message>
    <message>
        <source>Type the passphrase again. If it is certainly the right one, export the certificate again.</source>
        <translation>Type the passphrase again. If it is certainly the right one, export the certificate again.</translation>
    </message>
    <message>
        <source>Type the passphrase that was set when the certificate was exported.</source>
        <translation>Type the passphrase that was set when the certificate was exported.</translation>
    </message>
    <message>
        <source>Under a maintenance contract major releases come on a schedule; before that nothing is listed.</source>
        <translation>Under a maintenance contract major releases come on a schedule; before that nothing is listed.</translation>
    </message>
    <message>
        <source>Use a drive that is formatted with exFAT or NTFS.</source>
        <translation>Use a drive that is formatted with exFAT or NTFS.</translation>
    </message>
    <message>
        <source>Use the names by which the cluster calls its nodes.</source>
        <translation>Use the names by which the cluster calls its nodes.</translation>
    </message>
    <message>
        <source>What the site consists of is not known yet.</source>
        <translation>What the site consists of is not known yet.</translation>
    </message>
    <message>
        <source>What time it is on the appliance could not be determined.</source>
        <translation>What time it is on the appliance could not be determined.</translation>
    </message>
    <message>
        <source>When the cluster was last synchronised could not be determined.</source>
        <translation>When the cluster was last synchronised could not be determined.</translation>
    </message>
    <message>
        <source>When {appliance} last had a data sync could not be determined.</source>
        <translation>When {appliance} last had a data sync could not be determined.</translation>
    </message>
    <message>
        <source>Where the traffic nodes stand cannot be told from their names or time zones.</source>
        <translation>Where the traffic nodes stand cannot be told from their names or time zones.</translation>
    </message>
    <message>
        <source>Where these nodes stand could not be determined: {nodes}.</source>
        <translation>Where these nodes stand could not be determined: {nodes}.</translation>
    </message>
    <message>
        <source>Whether automatic failover is on could not be determined.</source>
        <translation>Whether automatic failover is on could not be determined.</translation>
    </message>
    <message>
        <source>Whether both appliances have the same inter-appliance key could not be determined.</source>
        <translation>Whether both appliances have the same inter-appliance key could not be determined.</translation>
    </message>
    <message>
        <source>Whether clients know {issuer} could not be determined: this computer&apos;s trust store cannot be read.</source>
        <translation>Whether clients know {issuer} could not be determined: this computer&apos;s trust store cannot be read.</translation>
    </message>
    <message>
        <source>Whether the API account has {permission} could not be determined.</source>
        <translation>Whether the API account has {permission} could not be determined.</translation>
    </message>
    <message>
        <source>Whether the appliance serves this certificate could not be determined.</source>
        <translation>Whether the appliance serves this certificate could not be determined.</translation>
    </message>
    <message>
        <source>Whether the page {page} has the section {section} could not be determined.</source>
        <translation>Whether the page {page} has the section {section} could not be determined.</translation>
    </message>
    <message>
        <source>Whether the site is older than 10.6 could not be determined.</source>
        <translation>Whether the site is older than 10.6 could not be determined.</translation>
    </message>
    <message>
        <source>Whether these nodes take new client connections could not be determined: {nodes}.</source>
        <translation>Whether these nodes take new client connections could not be determined: {nodes}.</translation>
    </message>
    <message>
        <source>Whether this computer trusts the certificate of {subject}, issued by {issuer}, was not checked.</source>
        <translation>Whether this computer trusts the certificate of {subject}, issued by {issuer}, was not checked.</translation>
    </message>
    <message>
        <source>Which Base software is running could not be determined: no API reports it.</source>
        <translation>Which Base software is running could not be determined: no API reports it.</translation>
    </message>
    <message>
        <source>Which Base software these nodes run could not be determined: {nodes}.</source>
        <translation>Which Base software these nodes run could not be determined: {nodes}.</translation>
    </message>
    <message>
        <source>Which appliance answers for {host} could not be determined.</source>
        <translation>Which appliance answers for {host} could not be determined.</translation>
    </message>
    <message>
        <source>Which software these nodes run could not be determined: {nodes}.</source>
        <translation>Which software these nodes run could not be determined: {nodes}.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Which software {appliance} runs could not be determined.</translation>
    </message>
    <message>
        <source>Which updates the appliance offers is not known yet.</source>
        <translation>Which updates the appliance offers is not known yet.</translation>
    </message>
    <message>
        <source>Who is connected now could not be determined.</source>
        <translation>Who is connected now could not be determined.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>With a wrong clock, the download key, certificates and much else fail.</source>
        <translation>With a wrong clock, the download key, certificates and much else fail.</translation>
    </message>
    <message>
        <source>Without it, the backup is downloaded on the console.</source>
        <translation>Without it, the backup is downloaded on the console.</translation>
    </message>
    <message>
        <source>Without it, the role is changed on the console.</source>
        <translation>Without it, the role is changed on the console.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the consoles.</source>
        <translation>Without it, you will be asked to look at the consoles.</translation>
    </message>
    <message>
        <source>Without it, you will be asked to look at the list of Jump Clients.</source>
        <translation>Without it, you will be asked to look at the list of Jump Clients.</translation>
    </message>
    <message>
        <source>Without traffic nodes it is upgraded like a single appliance or a pair. See {page}.</source>
        <translation>Without traffic nodes it is upgraded like a single appliance or a pair. See {page}.</translation>
    </message>
    <message>
        <source>XML answers of the API carry a namespace from 10.6 on.</source>
        <translation>XML answers of the API carry a namespace from 10.6 on.</translation>
    </message>
    <message>
        <source>You compared the certificate and accepted it.</source>
        <translation>You compared the certificate and accepted it.</translation>
    </message>
    <message>
        <source>{advice} {more}</source>
        <translation>{advice} {more}</translation>
    </message>
    <message>
        <source>{appliance} belongs to a failover pair, and the address of the other one was not given.</source>
        <translation>{appliance} belongs to a failover pair, and the address of the other one was not given.</translation>
    </message>
    <message>
        <source>{appliance} does not answer: {reason}</source>
        <translation>{appliance} does not answer: {reason}</translation>
    </message>
    <message>
        <source>{appliance} has two addresses: {api} by the API, {page} on the page {where}.</source>
        <translation>{appliance} has two addresses: {api} by the API, {page} on the page {where}.</translation>
    </message>
    <message>
        <source>{appliance} runs {version}.</source>
        <translation>{appliance} runs {version}.</translation>
    </message>
    <message>
        <source>{appliance} serves no certificate that clients of {host} would accept: {reason}</source>
        <translation>{appliance} serves no certificate that clients of {host} would accept: {reason}</translation>
    </message>
    <message>
        <source>{appliance}: {version}</source>
        <translation>{appliance}: {version}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} cannot be read.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} cannot be written.</translation>
    </message>
    <message>
        <source>{file} has no column {name}. It has: {found}</source>
        <translation>{file} has no column {name}. It has: {found}</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” and no other with dates. It has: {found}</source>
        <translation>{file} has no column “{column}” and no other with dates. It has: {found}</translation>
    </message>
    <message>
        <source>{file} is a PDF, not a CSV file.</source>
        <translation>{file} is a PDF, not a CSV file.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet, not a CSV file.</source>
        <translation>{file} is a spreadsheet, not a CSV file.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a CSV file.</source>
        <translation>{file} is a web page, not a CSV file.</translation>
    </message>
    <message>
        <source>{file} is compressed.</source>
        <translation>{file} is compressed.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} is damaged or incomplete.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} is empty.</translation>
    </message>
    <message>
        <source>{file} is no table that can be read to its end: a quotation mark may be missing.</source>
        <translation>{file} is no table that can be read to its end: a quotation mark may be missing.</translation>
    </message>
    <message>
        <source>{file} is not a certificate export.</source>
        <translation>{file} is not a certificate export.</translation>
    </message>
    <message>
        <source>{file} is protected in a way that this computer cannot read, so nothing could be verified.</source>
        <translation>{file} is protected in a way that this computer cannot read, so nothing could be verified.</translation>
    </message>
    <message>
        <source>{file} is protected, and no passphrase was given.</source>
        <translation>{file} is protected, and no passphrase was given.</translation>
    </message>
    <message>
        <source>{file} lists no client.</source>
        <translation>{file} lists no client.</translation>
    </message>
    <message>
        <source>{folder} can be written to.</source>
        <translation>{folder} can be written to.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>{folder} cannot be written to.</translation>
    </message>
    <message>
        <source>{free} are free; about {needed} are needed.</source>
        <translation>{free} are free; about {needed} are needed.</translation>
    </message>
    <message>
        <source>{host} leads to none of the appliances&apos; own addresses.</source>
        <translation>{host} leads to none of the appliances&apos; own addresses.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}, which is the backup.</source>
        <translation>{host} leads to {appliance}, which is the backup.</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}.</source>
        <translation>{host} leads to {appliance}.</translation>
    </message>
    <message>
        <source>{host} leads to {names}, which is the backup.</source>
        <translation>{host} leads to {names}, which is the backup.</translation>
    </message>
    <message>
        <source>{host} leads to {names}.</source>
        <translation>{host} leads to {names}.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} resolves to {addresses}.</translation>
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
            <numerusform>%n Jump Client is in {file}.</numerusform>
            <numerusform>%n Jump Clients are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies).</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n file looked through, {size}.</numerusform>
            <numerusform>%n files looked through, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without text were left out.</source>
        <translation>
            <numerusform>%n file without text was left out.</numerusform>
            <numerusform>%n files without text were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n place to change or to check before 10.6.</numerusform>
            <numerusform>%n places to change or to check before 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s). “plan show” prints them, “run” carries them out.</source>
        <translation>
            <numerusform>%n step. “plan show” prints it, “run” carries it out.</numerusform>
            <numerusform>%n steps. “plan show” prints them, “run” carries them out.</numerusform>
        </translation>
    </message>
    <message>
        <source>--hours takes a number from 1 to 168.</source>
        <translation>--hours takes a number from 1 to 168.</translation>
    </message>
    <message>
        <source>--old-is and --new-is are for a site that moves to a new appliance.</source>
        <translation>--old-is and --new-is are for a site that moves to a new appliance.</translation>
    </message>
    <message>
        <source>--package is for --updates manual, where no appliance lists its updates.</source>
        <translation>--package is for --updates manual, where no appliance lists its updates.</translation>
    </message>
    <message>
        <source>A letter to Technical Support that asks for the key:</source>
        <translation>A letter to Technical Support that asks for the key:</translation>
    </message>
    <message>
        <source>A move leaves the clients as they are: they come over to the new appliance.</source>
        <translation>A move leaves the clients as they are: they come over to the new appliance.</translation>
    </message>
    <message>
        <source>A move to a new appliance needs an account: what is described by hand cannot be proven.</source>
        <translation>A move to a new appliance needs an account: what is described by hand cannot be proven.</translation>
    </message>
    <message>
        <source>Add shared_ips to the primary, or give --swing dns or --swing nat.</source>
        <translation>Add shared_ips to the primary, or give --swing dns or --swing nat.</translation>
    </message>
    <message>
        <source>After the test: upgrade-assistant hosts-test restore</source>
        <translation>After the test: upgrade-assistant hosts-test restore</translation>
    </message>
    <message>
        <source>All traffic nodes were named for the first half: nobody could work meanwhile.</source>
        <translation>All traffic nodes were named for the first half: nobody could work meanwhile.</translation>
    </message>
    <message>
        <source>All update files are there. Keep the medium until everything is installed.</source>
        <translation>All update files are there. Keep the medium until everything is installed.</translation>
    </message>
    <message>
        <source>Base software: {base}</source>
        <translation>Base software: {base}</translation>
    </message>
    <message>
        <source>Base update {name}</source>
        <translation>Base update {name}</translation>
    </message>
    <message>
        <source>Check the appliance before you continue. The log in {folder} has the details.</source>
        <translation>Check the appliance before you continue. The log in {folder} has the details.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Checking and copying</source>
        <translation>Checking and copying</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Choose an existing folder that you may write to and that has enough space.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Code to compare by telephone: {code}</source>
        <translation>Code to compare by telephone: {code}</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Copy it here again.</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Copying and checking</translation>
    </message>
    <message>
        <source>Correct the command line; --help shows every option.</source>
        <translation>Correct the command line; --help shows every option.</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Counting the files</translation>
    </message>
    <message>
        <source>Details: {detail}</source>
        <translation>Details: {detail}</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Call Technical Support.</source>
        <translation>Do not restart or switch off {appliance}. Call Technical Support.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Downloading</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Dry run: nothing was changed.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>File: {file}</translation>
    </message>
    <message>
        <source>Give --at-once a number from 1 to {most}.</source>
        <translation>Give --at-once a number from 1 to {most}.</translation>
    </message>
    <message>
        <source>Give --host and --address, or --result.</source>
        <translation>Give --host and --address, or --result.</translation>
    </message>
    <message>
        <source>Give --method sync (the primary first) or --method async (the backup first).</source>
        <translation>Give --method sync (the primary first) or --method async (the backup first).</translation>
    </message>
    <message>
        <source>Give --old-is and --new-is, each with physical or virtual.</source>
        <translation>Give --old-is and --new-is, each with physical or virtual.</translation>
    </message>
    <message>
        <source>Give --run with the run file of the upgrade, or --since with the time.</source>
        <translation>Give --run with the run file of the upgrade, or --since with the time.</translation>
    </message>
    <message>
        <source>Give --since with the time at which the installation was over.</source>
        <translation>Give --since with the time at which the installation was over.</translation>
    </message>
    <message>
        <source>Give --swing shared-ip, --swing dns or --swing nat.</source>
        <translation>Give --swing shared-ip, --swing dns or --swing nat.</translation>
    </message>
    <message>
        <source>Give --target with the version, for instance --target 12.2.0.</source>
        <translation>Give --target with the version, for instance --target 12.2.0.</translation>
    </message>
    <message>
        <source>Give --updates manual, and --package for each package that Technical Support names. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Give --updates manual, and --package for each package that Technical Support names. Support mails a link to each file; “courier list” writes the letter.</translation>
    </message>
    <message>
        <source>Give --updates manual; which packages Technical Support names stands in the file of --by-hand. Support mails a link to each file; “courier list” writes the letter.</source>
        <translation>Give --updates manual; which packages Technical Support names stands in the file of --by-hand. Support mails a link to each file; “courier list” writes the letter.</translation>
    </message>
    <message>
        <source>Give --window 2026-11-21T22:00 once for each of them, the first one first.</source>
        <translation>Give --window 2026-11-21T22:00 once for each of them, the first one first.</translation>
    </message>
    <message>
        <source>Give --window at most once for each of them; “plan show” tells what happens in them.</source>
        <translation>Give --window at most once for each of them; “plan show” tells what happens in them.</translation>
    </message>
    <message>
        <source>Give a file, or “practice” for a simulated site.</source>
        <translation>Give a file, or “practice” for a simulated site.</translation>
    </message>
    <message>
        <source>Give another moment with --window, or leave it out.</source>
        <translation>Give another moment with --window, or leave it out.</translation>
    </message>
    <message>
        <source>Give it with dots, for instance 12.2.0.</source>
        <translation>Give it with dots, for instance 12.2.0.</translation>
    </message>
    <message>
        <source>Give its host name, or describe it in a file with --by-hand.</source>
        <translation>Give its host name, or describe it in a file with --by-hand.</translation>
    </message>
    <message>
        <source>Give the package as the vendor names it, for instance “Base Software 3.3.2”.</source>
        <translation>Give the package as the vendor names it, for instance “Base Software 3.3.2”.</translation>
    </message>
    <message>
        <source>How {site} is led to the other appliance has to be chosen.</source>
        <translation>How {site} is led to the other appliance has to be chosen.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>It came with the program.</translation>
    </message>
    <message>
        <source>It did not go on record in the run file:</source>
        <translation>It did not go on record in the run file:</translation>
    </message>
    <message>
        <source>It was taken over on {when}.</source>
        <translation>It was taken over on {when}.</translation>
    </message>
    <message>
        <source>Leave --by-hand out, or carry the move out by the vendor&apos;s guide.</source>
        <translation>Leave --by-hand out, or carry the move out by the vendor&apos;s guide.</translation>
    </message>
    <message>
        <source>Leave --clients reinstall out.</source>
        <translation>Leave --clients reinstall out.</translation>
    </message>
    <message>
        <source>Leave --first-half and --at-once out.</source>
        <translation>Leave --first-half and --at-once out.</translation>
    </message>
    <message>
        <source>Leave --method and --swing out.</source>
        <translation>Leave --method and --swing out.</translation>
    </message>
    <message>
        <source>Leave --method out; --first-half chooses the traffic nodes that go first.</source>
        <translation>Leave --method out; --first-half chooses the traffic nodes that go first.</translation>
    </message>
    <message>
        <source>Leave --method, --swing, --first-half and --at-once out.</source>
        <translation>Leave --method, --swing, --first-half and --at-once out.</translation>
    </message>
    <message>
        <source>Leave --swing out.</source>
        <translation>Leave --swing out.</translation>
    </message>
    <message>
        <source>Leave it out; with --by-hand the file names the packages.</source>
        <translation>Leave it out; with --by-hand the file names the packages.</translation>
    </message>
    <message>
        <source>Leave one of the two names out.</source>
        <translation>Leave one of the two names out.</translation>
    </message>
    <message>
        <source>Leave some of each region for the second half, or leave --first-half out.</source>
        <translation>Leave some of each region for the second half, or leave --first-half out.</translation>
    </message>
    <message>
        <source>Licence add-on {name}</source>
        <translation>Licence add-on {name}</translation>
    </message>
    <message>
        <source>List: {number}</source>
        <translation>List: {number}</translation>
    </message>
    <message>
        <source>Missing for {appliance}: {package}</source>
        <translation>Missing for {appliance}: {package}</translation>
    </message>
    <message>
        <source>Name the medium itself; “courier list” writes a list onto it.</source>
        <translation>Name the medium itself; “courier list” writes a list onto it.</translation>
    </message>
    <message>
        <source>Name the new appliance with --new-appliance, or leave them out.</source>
        <translation>Name the new appliance with --new-appliance, or leave them out.</translation>
    </message>
    <message>
        <source>No package of the list, or more than one, is called {name}.</source>
        <translation>No package of the list, or more than one, is called {name}.</translation>
    </message>
    <message>
        <source>No site was named.</source>
        <translation>No site was named.</translation>
    </message>
    <message>
        <source>Not certain: {package} needs {need}.</source>
        <translation>Not certain: {package} needs {need}.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Not everything could be read.</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Not restored yet: {what} {advice}</translation>
    </message>
    <message>
        <source>Nothing tells when the last upgrade was.</source>
        <translation>Nothing tells when the last upgrade was.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Nothing was found that will break.</translation>
    </message>
    <message>
        <source>On {computer}:</source>
        <translation>On {computer}:</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown; --out writes all.</source>
        <translation>
            <numerusform>Only the first one is shown (%n); --out writes all.</numerusform>
            <numerusform>Only the first %n are shown; --out writes all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product: {product}</source>
        <translation>Product: {product}</translation>
    </message>
    <message>
        <source>Rule file, serial {serial} of {date}, with {rules}</source>
        <translation>Rule file, serial {serial} of {date}, with {rules}</translation>
    </message>
    <message>
        <source>Run one of them on the second computer and bring back the result that it writes.</source>
        <translation>Run one of them on the second computer and bring back the result that it writes.</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Since {moment}.</translation>
    </message>
    <message>
        <source>Site package {name}</source>
        <translation>Site package {name}</translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation>Site: {site}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} is not in it: {why}</source>
        <translation>Status &gt; Basics of {appliance} is not in it: {why}</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Step {number} of {total}</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Step {number} of {total}: {step}</translation>
    </message>
    <message>
        <source>Take this file to the first computer: {file}</source>
        <translation>Take this file to the first computer: {file}</translation>
    </message>
    <message>
        <source>The description is about {host}, the command about {site}.</source>
        <translation>The description is about {host}, the command about {site}.</translation>
    </message>
    <message>
        <source>The description names no shared IP address.</source>
        <translation>The description names no shared IP address.</translation>
    </message>
    <message>
        <source>The list has: {names}</source>
        <translation>The list has: {names}</translation>
    </message>
    <message>
        <source>The list is in {file}.</source>
        <translation>The list is in {file}.</translation>
    </message>
    <message>
        <source>The maintenance windows are not in their order.</source>
        <translation>The maintenance windows are not in their order.</translation>
    </message>
    <message>
        <source>The medium is sealed. Code to compare by telephone: {code}</source>
        <translation>The medium is sealed. Code to compare by telephone: {code}</translation>
    </message>
    <message>
        <source>The name {file} does not tell; the update server called it: {title}</source>
        <translation>The name {file} does not tell; the update server called it: {title}</translation>
    </message>
    <message>
        <source>The one before is kept: serial {serial}, {file}</source>
        <translation>The one before is kept: serial {serial}, {file}</translation>
    </message>
    <message>
        <source>The order {file} cannot be read.</source>
        <translation>The order {file} cannot be read.</translation>
    </message>
    <message>
        <source>The plan is in {file}.</source>
        <translation>The plan is in {file}.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was written to the run file so far is safe.</source>
        <translation>The program made a mistake. What was written to the run file so far is safe.</translation>
    </message>
    <message>
        <source>The report could not be written to {file}.</source>
        <translation>The report could not be written to {file}.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>The report is in {file}.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read.</source>
        <translation>The result {file} cannot be read.</translation>
    </message>
    <message>
        <source>The rule file is sound.</source>
        <translation>The rule file is sound.</translation>
    </message>
    <message numerus="yes">
        <source>The shopping list with %n package(s) is on the medium.</source>
        <translation>
            <numerusform>The shopping list with %n package is on the medium.</numerusform>
            <numerusform>The shopping list with %n packages is on the medium.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated site cannot be started: {reason}</source>
        <translation>The simulated site cannot be started: {reason}</translation>
    </message>
    <message>
        <source>The support bundle could not be written to {file}.</source>
        <translation>The support bundle could not be written to {file}.</translation>
    </message>
    <message>
        <source>The support bundle is in {file}. Look through it before you send it.</source>
        <translation>The support bundle is in {file}. Look through it before you send it.</translation>
    </message>
    <message>
        <source>The time of the upgrade, {since}, is still to come.</source>
        <translation>The time of the upgrade, {since}, is still to come.</translation>
    </message>
    <message>
        <source>The traffic nodes are: {names}</source>
        <translation>The traffic nodes are: {names}</translation>
    </message>
    <message>
        <source>The wanted version of the site software is missing.</source>
        <translation>The wanted version of the site software is missing.</translation>
    </message>
    <message>
        <source>There is no answers file {file}.</source>
        <translation>There is no answers file {file}.</translation>
    </message>
    <message>
        <source>There is no brand {name}. Known: {known}.</source>
        <translation>There is no brand {name}. Known: {known}.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>There is no shopping list on {medium}.</translation>
    </message>
    <message>
        <source>There is no traffic node {names}.</source>
        <translation>There is no traffic node {names}.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>There is nothing to restore.</translation>
    </message>
    <message numerus="yes">
        <source>This plan has %n maintenance window(s).</source>
        <translation>
            <numerusform>This plan has %n maintenance window.</numerusform>
            <numerusform>This plan has %n maintenance windows.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule file is in use now:</source>
        <translation>This rule file is in use now:</translation>
    </message>
    <message>
        <source>Try what you need now. Press Enter when you are done: the hosts file is then put back.</source>
        <translation>Try what you need now. Press Enter when you are done: the hosts file is then put back.</translation>
    </message>
    <message>
        <source>What the old and the new appliance are made of has to be said.</source>
        <translation>What the old and the new appliance are made of has to be said.</translation>
    </message>
    <message>
        <source>Which package is {file}? Say it with --file PACKAGE=FILE.</source>
        <translation>Which package is {file}? Say it with --file PACKAGE=FILE.</translation>
    </message>
    <message>
        <source>Which software the old appliance runs could not be determined.</source>
        <translation>Which software the old appliance runs could not be determined.</translation>
    </message>
    <message>
        <source>Window {number}: {problem}</source>
        <translation>Window {number}: {problem}</translation>
    </message>
    <message>
        <source>Without failover for {time}.</source>
        <translation>Without failover for {time}.</translation>
    </message>
    <message>
        <source>Without failover for {time}; planned: {range}.</source>
        <translation>Without failover for {time}; planned: {range}.</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>a number above 0</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>a person decides</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --out writes all of them to a file</source>
        <translation>
            <numerusform>and %n more; --out writes all of them to a file</numerusform>
            <numerusform>and %n more; --out writes all of them to a file</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>since {moment}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{appliance}: {address}, GUID {guid}</source>
        <translation>{appliance}: {address}, GUID {guid}</translation>
    </message>
    <message>
        <source>{appliance}: {package} is {file}, {size}</source>
        <translation>{appliance}: {package} is {file}, {size}</translation>
    </message>
    <message>
        <source>{count} traffic nodes at the same time are not possible.</source>
        <translation>{count} traffic nodes at the same time are not possible.</translation>
    </message>
    <message>
        <source>{done}</source>
        <translation>{done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} of {total} files</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>{folder} cannot be written to.</translation>
    </message>
    <message>
        <source>{given} was not understood; expected: {expected}</source>
        <translation>{given} was not understood; expected: {expected}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{host} leads to {address} now, by the hosts file {file}.</source>
        <translation>{host} leads to {address} now, by the hosts file {file}.</translation>
    </message>
    <message>
        <source>{package} needs {need}.</source>
        <translation>{package} needs {need}.</translation>
    </message>
    <message>
        <source>{site} has one master node: nothing is led to another appliance.</source>
        <translation>{site} has one master node: nothing is led to another appliance.</translation>
    </message>
    <message>
        <source>{site} is a failover pair of the 10.6 era: its updates come as files.</source>
        <translation>{site} is a failover pair of the 10.6 era: its updates come as files.</translation>
    </message>
    <message>
        <source>{site} is a failover pair: which appliance goes first has to be chosen.</source>
        <translation>{site} is a failover pair: which appliance goes first has to be chosen.</translation>
    </message>
    <message>
        <source>{site} is an Atlas cluster: which appliance goes first is not a choice.</source>
        <translation>{site} is an Atlas cluster: which appliance goes first is not a choice.</translation>
    </message>
    <message>
        <source>{site} is no Atlas cluster: there are no traffic nodes.</source>
        <translation>{site} is no Atlas cluster: there are no traffic nodes.</translation>
    </message>
    <message>
        <source>{site} is no failover pair: there is no method to choose.</source>
        <translation>{site} is no failover pair: there is no method to choose.</translation>
    </message>
    <message>
        <source>{site} is upgraded in stages: its masters keep their roles.</source>
        <translation>{site} is upgraded in stages: its masters keep their roles.</translation>
    </message>
    <message>
        <source>{site} moves to a new appliance: DNS leads people there, and there is nothing else to choose.</source>
        <translation>{site} moves to a new appliance: DNS leads people there, and there is nothing else to choose.</translation>
    </message>
    <message>
        <source>{site}: {mood}</source>
        <translation>{site}: {mood}</translation>
    </message>
    <message>
        <source>“support” makes the support bundle.</source>
        <translation>“support” makes the support bundle.</translation>
    </message>
    <message>
        <source>“{name}” names no version.</source>
        <translation>“{name}” names no version.</translation>
    </message>
    <message>
        <source>“{text}” is not a version.</source>
        <translation>“{text}” is not a version.</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>About to be uninstalled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Not clear</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>About to be uninstalled</source>
        <translation>About to be uninstalled</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Give local, UTC, an offset such as +02:00, or a name such as Europe/Berlin.</source>
        <translation>Give local, UTC, an offset such as +02:00, or a name such as Europe/Berlin.</translation>
    </message>
    <message>
        <source>Give the time of the last upgrade yourself; the appliance shows it.</source>
        <translation>Give the time of the last upgrade yourself; the appliance shows it.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Nobody has heard from them for a long time. Check the computers or remove the clients.</source>
        <translation>Nobody has heard from them for a long time. Check the computers or remove the clients.</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Not clear</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>The list does not tell. Look at them on the console.</source>
        <translation>The list does not tell. Look at them on the console.</translation>
    </message>
    <message>
        <source>The stragglers would overwrite the list itself.</source>
        <translation>The stragglers would overwrite the list itself.</translation>
    </message>
    <message>
        <source>They are connected. Jumping to one of them moves it to the front of the queue.</source>
        <translation>They are connected. Jumping to one of them moves it to the front of the queue.</translation>
    </message>
    <message>
        <source>They call in at start-up, when a console connects to them, and at least once a day.</source>
        <translation>They call in at start-up, when a console connects to them, and at least once a day.</translation>
    </message>
    <message>
        <source>They follow when their computers are next switched on and reach the site.</source>
        <translation>They follow when their computers are next switched on and reach the site.</translation>
    </message>
    <message>
        <source>They have been offline almost as long as the site allows and are then uninstalled. Switch these computers on, or raise the limit for offline Jump Clients.</source>
        <translation>They have been offline almost as long as the site allows and are then uninstalled. Switch these computers on, or raise the limit for offline Jump Clients.</translation>
    </message>
    <message>
        <source>They may not update themselves before somebody enables them again.</source>
        <translation>They may not update themselves before somebody enables them again.</translation>
    </message>
    <message>
        <source>This run has not installed a site package yet, so there is no upgrade to compare with.</source>
        <translation>This run has not installed a site package yet, so there is no upgrade to compare with.</translation>
    </message>
    <message>
        <source>Waiting for their turn</source>
        <translation>Waiting for their turn</translation>
    </message>
    <message>
        <source>{zone} is no time zone that this computer knows.</source>
        <translation>{zone} is no time zone that this computer knows.</translation>
    </message>
</context>
<context>
    <name>courier</name>
    <message>
        <source>A file is given once. If it was downloaded before, use that copy; otherwise ask Technical Support for it.</source>
        <translation>A file is given once. If it was downloaded before, use that copy; otherwise ask Technical Support for it.</translation>
    </message>
    <message>
        <source>A key is one word of letters and digits. Copy it from the page, or scan its QR code.</source>
        <translation>A key is one word of letters and digits. Copy it from the page, or scan its QR code.</translation>
    </message>
    <message>
        <source>A shopping list is for plans with manual updates whose packages are not installed yet.</source>
        <translation>A shopping list is for plans with manual updates whose packages are not installed yet.</translation>
    </message>
    <message>
        <source>Appliance Download Key for {host}</source>
        <translation>Appliance Download Key for {host}</translation>
    </message>
    <message>
        <source>Choose a text file or a picture with the key.</source>
        <translation>Choose a text file or a picture with the key.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choose the file again.</translation>
    </message>
    <message>
        <source>Choose the medium that the shopping list was written onto.</source>
        <translation>Choose the medium that the shopping list was written onto.</translation>
    </message>
    <message>
        <source>Compare the key with the one that the appliance shows. A key belongs to one appliance.</source>
        <translation>Compare the key with the one that the appliance shows. A key belongs to one appliance.</translation>
    </message>
    <message>
        <source>Download links for the update of {host}</source>
        <translation>Download links for the update of {host}</translation>
    </message>
    <message>
        <source>For {appliance}, Technical Support mails a link to each file instead of a key: send the mail, download the files, and say which file is which package.</source>
        <translation>For {appliance}, Technical Support mails a link to each file instead of a key: send the mail, download the files, and say which file is which package.</translation>
    </message>
    <message>
        <source>Give it by hand: it stands on the Updates page of the appliance, or Technical Support sends it.</source>
        <translation>Give it by hand: it stands on the Updates page of the appliance, or Technical Support sends it.</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its network has no access to the Internet, so we download the updates by hand. Please send us the Appliance Download Key, or the download links, for:

{appliances}

We want to reach: {target}

Thank you</source>
        <translation>Good day

We are going to upgrade the remote-support site {host}. Its network has no access to the Internet, so we download the updates by hand. Please send us the Appliance Download Key, or the download links, for:

{appliances}

We want to reach: {target}

Thank you</translation>
    </message>
    <message>
        <source>Good day

We are going to upgrade the remote-support site {host}. Its two appliances are in failover, so we install the updates by hand. Please send us the download links for each of them, and tell us in which order the packages are installed:

{appliances}

We want to reach: {target}
Packages that we know of: {packages}

Thank you</source>
        <translation>Good day

We are going to upgrade the remote-support site {host}. Its two appliances are in failover, so we install the updates by hand. Please send us the download links for each of them, and tell us in which order the packages are installed:

{appliances}

We want to reach: {target}
Packages that we know of: {packages}

Thank you</translation>
    </message>
    <message>
        <source>Name one of the appliances on the list.</source>
        <translation>Name one of the appliances on the list.</translation>
    </message>
    <message>
        <source>One JSON object is expected, with a key for each appliance: docs/command-line.md shows it.</source>
        <translation>One JSON object is expected, with a key for each appliance: docs/command-line.md shows it.</translation>
    </message>
    <message>
        <source>Open the page in a browser, enter the key there and download everything it offers. Then collect the files from the folder of your downloads.</source>
        <translation>Open the page in a browser, enter the key there and download everything it offers. Then collect the files from the folder of your downloads.</translation>
    </message>
    <message>
        <source>Standard input does not hold the keys in the expected form.</source>
        <translation>Standard input does not hold the keys in the expected form.</translation>
    </message>
    <message>
        <source>Take the picture again: straight, sharp, one code only. Or type the key.</source>
        <translation>Take the picture again: straight, sharp, one code only. Or type the key.</translation>
    </message>
    <message>
        <source>That is no Appliance Download Key.</source>
        <translation>That is no Appliance Download Key.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
        <source>The list has no appliance {name}.</source>
        <translation>The list has no appliance {name}.</translation>
    </message>
    <message>
        <source>The page of {server} could not be understood.</source>
        <translation>The page of {server} could not be understood.</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no link {link}. Base software older than 3.3.2 has none: ask Technical Support for the key.</source>
        <translation>The page {page} of {appliance} has no link {link}. Base software older than 3.3.2 has none: ask Technical Support for the key.</translation>
    </message>
    <message>
        <source>The update server did not give the file: {words}</source>
        <translation>The update server did not give the file: {words}</translation>
    </message>
    <message>
        <source>The update server did not take the key: {words}</source>
        <translation>The update server did not take the key: {words}</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key for {appliance} on the list.</source>
        <translation>There is no Appliance Download Key for {appliance} on the list.</translation>
    </message>
    <message>
        <source>There is no QR code in {file}, or more than one.</source>
        <translation>There is no QR code in {file}, or more than one.</translation>
    </message>
    <message>
        <source>There is no account for /appliance. Read the key there yourself: {page}, {link}.</source>
        <translation>There is no account for /appliance. Read the key there yourself: {page}, {link}.</translation>
    </message>
    <message>
        <source>There is no shopping list on {medium}.</source>
        <translation>There is no shopping list on {medium}.</translation>
    </message>
    <message>
        <source>This run needs no update files.</source>
        <translation>This run needs no update files.</translation>
    </message>
</context>
<context>
    <name>couriering</name>
    <message numerus="yes">
        <source>%n file(s) are packed.</source>
        <translation>
            <numerusform>%n file is packed.</numerusform>
            <numerusform>%n files are packed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is given once. If it was downloaded before, collect that copy; otherwise ask Technical Support for it.</source>
        <translation>A file is given once. If it was downloaded before, collect that copy; otherwise ask Technical Support for it.</translation>
    </message>
    <message>
        <source>A folder of this program</source>
        <translation>A folder of this program</translation>
    </message>
    <message>
        <source>A folder with downloaded update files</source>
        <translation>A folder with downloaded update files</translation>
    </message>
    <message>
        <source>A text file or picture with the key</source>
        <translation>A text file or picture with the key</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>Add an installer…</source>
        <translation>Add an installer…</translation>
    </message>
    <message>
        <source>An installer of this program</source>
        <translation>An installer of this program</translation>
    </message>
    <message>
        <source>An installer or a folder of this program, for a closed network that has an older one.</source>
        <translation>An installer or a folder of this program, for a closed network that has an older one.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Another file for {package}</source>
        <translation>Another file for {package}</translation>
    </message>
    <message>
        <source>Appliance Download Key of {appliance}</source>
        <translation>Appliance Download Key of {appliance}</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appliances</translation>
    </message>
    <message>
        <source>Carry back</source>
        <translation>Carry back</translation>
    </message>
    <message>
        <source>Carry this program along, too</source>
        <translation>Carry this program along, too</translation>
    </message>
    <message>
        <source>Check a medium</source>
        <translation>Check a medium</translation>
    </message>
    <message>
        <source>Check the medium</source>
        <translation>Check the medium</translation>
    </message>
    <message>
        <source>Checking the medium</source>
        <translation>Checking the medium</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Choose a medium first.</source>
        <translation>Choose a medium first.</translation>
    </message>
    <message>
        <source>Choose another medium</source>
        <translation>Choose another medium</translation>
    </message>
    <message>
        <source>Choose list {number}</source>
        <translation>Choose list {number}</translation>
    </message>
    <message>
        <source>Choose the file for {package}…</source>
        <translation>Choose the file for {package}…</translation>
    </message>
    <message>
        <source>Choose {medium}</source>
        <translation>Choose {medium}</translation>
    </message>
    <message>
        <source>Code to compare by telephone</source>
        <translation>Code to compare by telephone</translation>
    </message>
    <message>
        <source>Collect files…</source>
        <translation>Collect files…</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Collect from a folder…</translation>
    </message>
    <message>
        <source>Connect the medium that came out of the closed network, and choose it.</source>
        <translation>Connect the medium that came out of the closed network, and choose it.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copy the key</translation>
    </message>
    <message>
        <source>Copy the key of {appliance}</source>
        <translation>Copy the key of {appliance}</translation>
    </message>
    <message>
        <source>Copy what is here</source>
        <translation>Copy what is here</translation>
    </message>
    <message>
        <source>Copying and checking</source>
        <translation>Copying and checking</translation>
    </message>
    <message>
        <source>Delete neither copy until the install is proven. What was downloaded once is not offered again.</source>
        <translation>Delete neither copy until the install is proven. What was downloaded once is not offered again.</translation>
    </message>
    <message>
        <source>Downloaded update files</source>
        <translation>Downloaded update files</translation>
    </message>
    <message>
        <source>Downloading the update files</source>
        <translation>Downloading the update files</translation>
    </message>
    <message>
        <source>Downloads everything that the keys open from {server}. What breaks off is continued; nothing is downloaded twice.</source>
        <translation>Downloads everything that the keys open from {server}. What breaks off is continued; nothing is downloaded twice.</translation>
    </message>
    <message>
        <source>Each file is copied to a folder of this computer and from there onto the medium, read back and compared. Then the medium is sealed and the keys are taken off it. Copying can be stopped at any moment; it continues where it was.</source>
        <translation>Each file is copied to a folder of this computer and from there onto the medium, read back and compared. Then the medium is sealed and the keys are taken off it. Copying can be stopped at any moment; it continues where it was.</translation>
    </message>
    <message>
        <source>Eject the medium as this system does it, then carry it into the closed network.</source>
        <translation>Eject the medium as this system does it, then carry it into the closed network.</translation>
    </message>
    <message>
        <source>Everything is as it was packed.</source>
        <translation>Everything is as it was packed.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>Fetch update files for a closed network</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Five steps on a computer with Internet access. You need the medium that came out of the closed network. Whatever is interrupted continues where it was, also tomorrow.</source>
        <translation>Five steps on a computer with Internet access. You need the medium that came out of the closed network. Whatever is interrupted continues where it was, also tomorrow.</translation>
    </message>
    <message>
        <source>From a file or picture…</source>
        <translation>From a file or picture…</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>From here</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Hide the key</translation>
    </message>
    <message>
        <source>In practice mode there is no page that a browser would find. Fetch the files from here.</source>
        <translation>In practice mode there is no page that a browser would find. Fetch the files from here.</translation>
    </message>
    <message>
        <source>Its name does not tell; the update server called it: {title}</source>
        <translation>Its name does not tell; the update server called it: {title}</translation>
    </message>
    <message>
        <source>Keep the code: whoever takes the files over there can compare it by telephone.</source>
        <translation>Keep the code: whoever takes the files over there can compare it by telephone.</translation>
    </message>
    <message>
        <source>Key of {appliance} from a file…</source>
        <translation>Key of {appliance} from a file…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Leave it here</translation>
    </message>
    <message>
        <source>Leave {file} here</source>
        <translation>Leave {file} here</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Looked through besides:
{places}</source>
        <translation>Looked through besides:
{places}</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Looking for media</source>
        <translation>Looking for media</translation>
    </message>
    <message>
        <source>Looking through the files</source>
        <translation>Looking through the files</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>No file yet.</translation>
    </message>
    <message>
        <source>No medium was found. Once it is connected, it appears here. Or choose the folder where the system shows it.</source>
        <translation>No medium was found. Once it is connected, it appears here. Or choose the folder where the system shows it.</translation>
    </message>
    <message>
        <source>Not everything is as it was packed.</source>
        <translation>Not everything is as it was packed.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>On the medium</source>
        <translation>On the medium</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Once the medium is sealed, its code and what to do next stand here.</source>
        <translation>Once the medium is sealed, its code and what to do next stand here.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Open folder: {what}</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page</source>
        <translation>Open the vendor&apos;s page</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page, enter the key of each appliance and download everything that it offers. Then collect the files from the folder of your downloads, or drop them here.</source>
        <translation>Open the vendor&apos;s page, enter the key of each appliance and download everything that it offers. Then collect the files from the folder of your downloads, or drop them here.</translation>
    </message>
    <message>
        <source>Or with a browser</source>
        <translation>Or with a browser</translation>
    </message>
    <message>
        <source>Pack and seal</source>
        <translation>Pack and seal</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Reading the key</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>Reading the medium</source>
        <translation>Reading the medium</translation>
    </message>
    <message>
        <source>Reads everything on the chosen medium and compares it with what was packed: before it is carried back, or after it arrived. Nothing is changed.</source>
        <translation>Reads everything on the chosen medium and compares it with what was packed: before it is carried back, or after it arrived. Nothing is changed.</translation>
    </message>
    <message>
        <source>Seal without the missing files</source>
        <translation>Seal without the missing files</translation>
    </message>
    <message>
        <source>See whether this computer reaches the Internet, then fetch again: what has come stays. Or use a browser.</source>
        <translation>See whether this computer reaches the Internet, then fetch again: what has come stays. Or use a browser.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Show the key</translation>
    </message>
    <message>
        <source>Show {step}</source>
        <translation>Show {step}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Stopped. What has come so far stays and is continued next time.</source>
        <translation>Stopped. What has come so far stays and is continued next time.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Take over the key of {appliance}</source>
        <translation>Take over the key of {appliance}</translation>
    </message>
    <message>
        <source>Take the key that Technical Support would send</source>
        <translation>Take the key that Technical Support would send</translation>
    </message>
    <message>
        <source>The closed network uses newer rules for its plans only after they are taken over there.</source>
        <translation>The closed network uses newer rules for its plans only after they are taken over there.</translation>
    </message>
    <message>
        <source>The files are copied and verified, and the medium is sealed.</source>
        <translation>The files are copied and verified, and the medium is sealed.</translation>
    </message>
    <message>
        <source>The key is missing for: {appliances}.</source>
        <translation>The key is missing for: {appliances}.</translation>
    </message>
    <message>
        <source>The key is on the list.</source>
        <translation>The key is on the list.</translation>
    </message>
    <message>
        <source>The key of each appliance is here.</source>
        <translation>The key of each appliance is here.</translation>
    </message>
    <message>
        <source>The key was entered here.</source>
        <translation>The key was entered here.</translation>
    </message>
    <message>
        <source>The keys are sent there. Go on only if whoever gave you the medium confirms this address.</source>
        <translation>The keys are sent there. Go on only if whoever gave you the medium confirms this address.</translation>
    </message>
    <message>
        <source>The list names another update server than the vendor&apos;s {usual}: {server}</source>
        <translation>The list names another update server than the vendor&apos;s {usual}: {server}</translation>
    </message>
    <message>
        <source>The list says which files are wanted.</source>
        <translation>The list says which files are wanted.</translation>
    </message>
    <message>
        <source>The medium is formatted {filesystem}: it takes no file of 4 GiB or more. Most update files are smaller; whether they all fit shows as soon as they are here.</source>
        <translation>The medium is formatted {filesystem}: it takes no file of 4 GiB or more. Most update files are smaller; whether they all fit shows as soon as they are here.</translation>
    </message>
    <message>
        <source>The medium is sealed. Its code:</source>
        <translation>The medium is sealed. Its code:</translation>
    </message>
    <message>
        <source>The medium with the shopping list</source>
        <translation>The medium with the shopping list</translation>
    </message>
    <message>
        <source>The names of the files do not tell which one it is.</source>
        <translation>The names of the files do not tell which one it is.</translation>
    </message>
    <message>
        <source>The rule file that is in use here</source>
        <translation>The rule file that is in use here</translation>
    </message>
    <message>
        <source>The update server exchanges an Appliance Download Key for files. A key belongs to one appliance and opens nothing else.</source>
        <translation>The update server exchanges an Appliance Download Key for files. A key belongs to one appliance and opens nothing else.</translation>
    </message>
    <message>
        <source>The update server offered nothing more for {appliance}.</source>
        <translation>The update server offered nothing more for {appliance}.</translation>
    </message>
    <message>
        <source>There are several shopping lists on this medium. Which one is meant?</source>
        <translation>There are several shopping lists on this medium. Which one is meant?</translation>
    </message>
    <message>
        <source>There is no Appliance Download Key yet.</source>
        <translation>There is no Appliance Download Key yet.</translation>
    </message>
    <message>
        <source>There is no shopping list on this medium.</source>
        <translation>There is no shopping list on this medium.</translation>
    </message>
    <message>
        <source>There, Upgrade Assistant checks the seal and every file before anything is uploaded.</source>
        <translation>There, Upgrade Assistant checks the seal and every file before anything is uploaded.</translation>
    </message>
    <message>
        <source>This follows as soon as the first file is here.</source>
        <translation>This follows as soon as the first file is here.</translation>
    </message>
    <message>
        <source>This follows.</source>
        <translation>This follows.</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>This list cannot be read.</translation>
    </message>
    <message>
        <source>To be safe, ask for a medium formatted as exFAT or NTFS. Do not format this one: the list is on it.</source>
        <translation>To be safe, ask for a medium formatted as exFAT or NTFS. Do not format this one: the list is on it.</translation>
    </message>
    <message>
        <source>Two verified copies</source>
        <translation>Two verified copies</translation>
    </message>
    <message>
        <source>Type or paste it, choose a text file, or a picture of its QR code; a file can be dropped here as well. Technical Support sends the key, or the Updates page of the appliance shows it.</source>
        <translation>Type or paste it, choose a text file, or a picture of its QR code; a file can be dropped here as well. Technical Support sends the key, or the Updates page of the appliance shows it.</translation>
    </message>
    <message>
        <source>Upgrade Assistant writes it in the closed network, into the folder {folder}. Choose the medium itself, or have the list written again.</source>
        <translation>Upgrade Assistant writes it in the closed network, into the folder {folder}. Choose the medium itself, or have the list written again.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>What is here can be copied already; the rest later.</source>
        <translation>What is here can be copied already; the rest later.</translation>
    </message>
    <message>
        <source>What the list asks for</source>
        <translation>What the list asks for</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Whether the Appliance Download Key is on the list shows once the list is read.</source>
        <translation>Whether the Appliance Download Key is on the list shows once the list is read.</translation>
    </message>
    <message>
        <source>Which file is {package} for {appliance}?</source>
        <translation>Which file is {package} for {appliance}?</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>free space unknown</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not a package</source>
        <translation>not a package</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>which file?</translation>
    </message>
    <message>
        <source>{appliance}: {problem}</source>
        <translation>{appliance}: {problem}</translation>
    </message>
    <message>
        <source>{count} of {all} files are here.</source>
        <translation>{count} of {all} files are here.</translation>
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
        <translation>{free} of {total} free</translation>
    </message>
    <message>
        <source>{made}, number {number}</source>
        <translation>{made}, number {number}</translation>
    </message>
    <message>
        <source>{medium}, with the list for {site}</source>
        <translation>{medium}, with the list for {site}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{package} for {appliance}</source>
        <translation>{package} for {appliance}</translation>
    </message>
    <message>
        <source>{problem} {advice}</source>
        <translation>{problem} {advice}</translation>
    </message>
    <message>
        <source>{site}, list {number}</source>
        <translation>{site}, list {number}</translation>
    </message>
    <message>
        <source>{site}, made {made}</source>
        <translation>{site}, made {made}</translation>
    </message>
    <message>
        <source>{what}: appliance {appliance}</source>
        <translation>{what}: appliance {appliance}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A courier fetches the update files and carries them in</source>
        <translation>A courier fetches the update files and carries them in</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Checking whether everything is ready</translation>
    </message>
    <message>
        <source>Detecting {site}</source>
        <translation>Detecting {site}</translation>
    </message>
    <message>
        <source>Drawing the pages of the window</source>
        <translation>Drawing the pages of the window</translation>
    </message>
    <message>
        <source>Nothing is listed here: Technical Support names the packages</source>
        <translation>Nothing is listed here: Technical Support names the packages</translation>
    </message>
    <message>
        <source>Run file, report and pictures of the pages are in {folder}</source>
        <translation>Run file, report and pictures of the pages are in {folder}</translation>
    </message>
    <message>
        <source>Starting a simulated site; one second stands for {speed} s.</source>
        <translation>Starting a simulated site; one second stands for {speed} s.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>The run; a simulated person answers the questions</source>
        <translation>The run; a simulated person answers the questions</translation>
    </message>
    <message>
        <source>The simulated site did not start.</source>
        <translation>The simulated site did not start.</translation>
    </message>
    <message>
        <source>There is no display, so the demo runs here instead of in the window.</source>
        <translation>There is no display, so the demo runs here instead of in the window.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, “{command}” in a terminal says why.</source>
        <translation>Try again. If it comes back, “{command}” in a terminal says why.</translation>
    </message>
    <message>
        <source>{address} shows a certificate of its own. A person compares it: SHA-256 {fingerprint}</source>
        <translation>{address} shows a certificate of its own. A person compares it: SHA-256 {fingerprint}</translation>
    </message>
</context>
<context>
    <name>described</name>
    <message>
        <source>A failover pair has two appliances. Describe both.</source>
        <translation>A failover pair has two appliances. Describe both.</translation>
    </message>
    <message>
        <source>A list of addresses in quotes is expected.</source>
        <translation>A list of addresses in quotes is expected.</translation>
    </message>
    <message>
        <source>A list of tables is expected, with {keys}.</source>
        <translation>A list of tables is expected, with {keys}.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>A text in quotes is expected.</translation>
    </message>
    <message>
        <source>As you described it, the site consists of a single appliance.</source>
        <translation>As you described it, the site consists of a single appliance.</translation>
    </message>
    <message>
        <source>As you described it, the site is an Atlas cluster.</source>
        <translation>As you described it, the site is an Atlas cluster.</translation>
    </message>
    <message>
        <source>Choose the role that the page {page} shows.</source>
        <translation>Choose the role that the page {page} shows.</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Correct the file; docs/command-line.md shows one.</translation>
    </message>
    <message>
        <source>No account is used: you do each step on the console, and the assistant guides you.</source>
        <translation>No account is used: you do each step on the console, and the assistant guides you.</translation>
    </message>
    <message>
        <source>No package was named.</source>
        <translation>No package was named.</translation>
    </message>
    <message>
        <source>None of these packages is newer than what is installed.</source>
        <translation>None of these packages is newer than what is installed.</translation>
    </message>
    <message>
        <source>One of the two is primary, the other one backup.</source>
        <translation>One of the two is primary, the other one backup.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>One of these is expected: {choices}</translation>
    </message>
    <message>
        <source>One table is expected, not a list.</source>
        <translation>One table is expected, not a list.</translation>
    </message>
    <message>
        <source>Only a failover pair has these tables.</source>
        <translation>Only a failover pair has these tables.</translation>
    </message>
    <message>
        <source>Press {button} on the page {page}, and type what it lists then.</source>
        <translation>Press {button} on the page {page}, and type what it lists then.</translation>
    </message>
    <message>
        <source>That need not be an obstacle. Look at the certificate in a browser that reaches the site: it should still be valid for some time and be issued to {host}.</source>
        <translation>That need not be an obstacle. Look at the certificate in a browser that reaches the site: it should still be valid for some time and be issued to {host}.</translation>
    </message>
    <message>
        <source>The description {file} cannot be used. {problem}</source>
        <translation>The description {file} cannot be used. {problem}</translation>
    </message>
    <message>
        <source>The name does not tell what kind of package it is. Choose the kind.</source>
        <translation>The name does not tell what kind of package it is. Choose the kind.</translation>
    </message>
    <message>
        <source>The name says {told}. Which one is right?</source>
        <translation>The name says {told}. Which one is right?</translation>
    </message>
    <message>
        <source>The name tells no version. Type it here.</source>
        <translation>The name tells no version. Type it here.</translation>
    </message>
    <message>
        <source>This computer does not reach {host}, so nobody looked at its certificate.</source>
        <translation>This computer does not reach {host}, so nobody looked at its certificate.</translation>
    </message>
    <message>
        <source>This is the other appliance&apos;s address as well.</source>
        <translation>This is the other appliance&apos;s address as well.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>This key is not known. Known are: {keys}</translation>
    </message>
    <message>
        <source>This package stands in the list twice.</source>
        <translation>This package stands in the list twice.</translation>
    </message>
    <message>
        <source>This version guides single appliances and failover pairs. Follow the vendor&apos;s guide.</source>
        <translation>This version guides single appliances and failover pairs. Follow the vendor&apos;s guide.</translation>
    </message>
    <message>
        <source>Type the appliance&apos;s own address.</source>
        <translation>Type the appliance&apos;s own address.</translation>
    </message>
    <message>
        <source>Type the name as the Updates page lists it.</source>
        <translation>Type the name as the Updates page lists it.</translation>
    </message>
    <message>
        <source>Type the version of the Base software: {page}.</source>
        <translation>Type the version of the Base software: {page}.</translation>
    </message>
    <message>
        <source>Type the version of the site software: {page}.</source>
        <translation>Type the version of the site software: {page}.</translation>
    </message>
    <message>
        <source>You described this site; nothing here was asked of the appliance.</source>
        <translation>You described this site; nothing here was asked of the appliance.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true or false is expected.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type it as the console shows it, for instance {example}.</source>
        <translation>“{text}” is not a version. Type it as the console shows it, for instance {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an IP address.</source>
        <translation>“{text}” is not an IP address.</translation>
    </message>
    <message>
        <source>“{text}” is not an address. Give a host name or an IP address.</source>
        <translation>“{text}” is not an address. Give a host name or an IP address.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source>Give an API account or the accounts of the consoles, or describe the site by hand.</source>
        <translation>Give an API account or the accounts of the consoles, or describe the site by hand.</translation>
    </message>
    <message>
        <source>Give the account of the console that shows it, or look there yourself.</source>
        <translation>Give the account of the console that shows it, or look there yourself.</translation>
    </message>
    <message>
        <source>No account was given for {address}.</source>
        <translation>No account was given for {address}.</translation>
    </message>
    <message>
        <source>No account was given that works.</source>
        <translation>No account was given that works.</translation>
    </message>
    <message>
        <source>The GUID of the appliance could not be determined.</source>
        <translation>The GUID of the appliance could not be determined.</translation>
    </message>
    <message>
        <source>The failover role could not be determined.</source>
        <translation>The failover role could not be determined.</translation>
    </message>
    <message>
        <source>The site consists of a single appliance.</source>
        <translation>The site consists of a single appliance.</translation>
    </message>
    <message>
        <source>The version of the Base software could not be determined: no API reports it.</source>
        <translation>The version of the Base software could not be determined: no API reports it.</translation>
    </message>
    <message>
        <source>The version of the site software could not be determined.</source>
        <translation>The version of the site software could not be determined.</translation>
    </message>
    <message>
        <source>Whether the site has more than one appliance could not be determined.</source>
        <translation>Whether the site has more than one appliance could not be determined.</translation>
    </message>
</context>
<context>
    <name>discrepancies</name>
    <message>
        <source>Atlas clusters</source>
        <translation>Atlas clusters</translation>
    </message>
    <message>
        <source>Automatic updates of pairs and clusters</source>
        <translation>Automatic updates of pairs and clusters</translation>
    </message>
    <message>
        <source>Bandwidth limit for Jump Client upgrades</source>
        <translation>Bandwidth limit for Jump Client upgrades</translation>
    </message>
    <message>
        <source>Connection agents</source>
        <translation>Connection agents</translation>
    </message>
    <message>
        <source>First sign-in to a new appliance</source>
        <translation>First sign-in to a new appliance</translation>
    </message>
    <message>
        <source>Guide 001 allows manual updates only; guides 000, 002, 003 and 004 describe both; since 24.3 the vendor&apos;s pages exclude automatic updates again.</source>
        <translation>Guide 001 allows manual updates only; guides 000, 002, 003 and 004 describe both; since 24.3 the vendor&apos;s pages exclude automatic updates again.</translation>
    </message>
    <message>
        <source>Guide 001 refers to a page that it does not have.</source>
        <translation>Guide 001 refers to a page that it does not have.</translation>
    </message>
    <message>
        <source>Guide 001 starts it on the backup, the others on the primary; the screen that they print is the backup&apos;s.</source>
        <translation>Guide 001 starts it on the backup, the others on the primary; the screen that they print is the backup&apos;s.</translation>
    </message>
    <message>
        <source>Guide 003 says that they do not update themselves; guides 000, 002 and 004 say that they do.</source>
        <translation>Guide 003 says that they do not update themselves; guides 000, 002 and 004 say that they do.</translation>
    </message>
    <message>
        <source>Guide 004 translates the password; the other guides print it as it is typed.</source>
        <translation>Guide 004 translates the password; the other guides print it as it is typed.</translation>
    </message>
    <message>
        <source>Guides 000 and 002 say that they are merged; guides 001, 003 and 004 say so from version 10.6 on.</source>
        <translation>Guides 000 and 002 say that they are merged; guides 001, 003 and 004 say so from version 10.6 on.</translation>
    </message>
    <message>
        <source>Guides 003 and 004 do not describe them; guide 001 is older than this procedure.</source>
        <translation>Guides 003 and 004 do not describe them; guide 001 is older than this procedure.</translation>
    </message>
    <message>
        <source>If the console has it, set it. If not, the limit on their number has to do.</source>
        <translation>If the console has it, set it. If not, the limit on their number has to do.</translation>
    </message>
    <message>
        <source>In consoles of the 10.6 era it is started on the backup, later on the primary, and on the backup if the primary has no {control}.</source>
        <translation>In consoles of the 10.6 era it is started on the backup, later on the primary, and on the backup if the primary has no {control}.</translation>
    </message>
    <message>
        <source>Manual installation is meant, as the assistant guides through it.</source>
        <translation>Manual installation is meant, as the assistant guides through it.</translation>
    </message>
    <message>
        <source>Manual update of a single appliance</source>
        <translation>Manual update of a single appliance</translation>
    </message>
    <message>
        <source>Names of pages and buttons</source>
        <translation>Names of pages and buttons</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 ask for it.</source>
        <translation>Only guides 000 and 002 ask for it.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 mention them.</source>
        <translation>Only guides 000 and 002 mention them.</translation>
    </message>
    <message>
        <source>Only guides 000 and 002 name it; older consoles do not have it.</source>
        <translation>Only guides 000 and 002 name it; older consoles do not have it.</translation>
    </message>
    <message>
        <source>Proof in production, direction of the data sync, certificate stores</source>
        <translation>Proof in production, direction of the data sync, certificate stores</translation>
    </message>
    <message>
        <source>Second backup after the Base packages</source>
        <translation>Second backup after the Base packages</translation>
    </message>
    <message>
        <source>Sessions from the time without failover</source>
        <translation>Sessions from the time without failover</translation>
    </message>
    <message>
        <source>Some controls go by two names, even within one guide; consoles follow their own version.</source>
        <translation>Some controls go by two names, even within one guide; consoles follow their own version.</translation>
    </message>
    <message>
        <source>The assistant goes by the three: they update themselves. Check one after the upgrade all the same.</source>
        <translation>The assistant goes by the three: they update themselves. Check one after the upgrade all the same.</translation>
    </message>
    <message>
        <source>The assistant makes it everywhere: it takes minutes, and is the last one from before the site package.</source>
        <translation>The assistant makes it everywhere: it takes minutes, and is the last one from before the site package.</translation>
    </message>
    <message>
        <source>The assistant offers what belongs to the version. What the console lists decides.</source>
        <translation>The assistant offers what belongs to the version. What the console lists decides.</translation>
    </message>
    <message>
        <source>The assistant recognises all known names, and shows the first one in the console&apos;s language.</source>
        <translation>The assistant recognises all known names, and shows the first one in the console&apos;s language.</translation>
    </message>
    <message>
        <source>The procedure is that of guides 000 and 002. The Italian and Portuguese words for it are the assistant&apos;s.</source>
        <translation>The procedure is that of guides 000 and 002. The Italian and Portuguese words for it are the assistant&apos;s.</translation>
    </message>
    <message>
        <source>The user is {user} and the password {word}, in every language of the console.</source>
        <translation>The user is {user} and the password {word}, in every language of the console.</translation>
    </message>
    <message>
        <source>The version decides: before 10.6 the session data has to be extracted before the swap.</source>
        <translation>The version decides: before 10.6 the session data has to be extracted before the swap.</translation>
    </message>
    <message>
        <source>They hold for every edition, so the assistant asks for them and shows them everywhere.</source>
        <translation>They hold for every edition, so the assistant asks for them and shows them everywhere.</translation>
    </message>
    <message>
        <source>Where the data sync is started</source>
        <translation>Where the data sync is started</translation>
    </message>
</context>
<context>
    <name>dns</name>
    <message>
        <source>A change to the record of {host} reaches everyone within {time}.</source>
        <translation>A change to the record of {host} reaches everyone within {time}.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time} or longer.</source>
        <translation>After a change, others may keep the old record of {host} for {time} or longer.</translation>
    </message>
    <message>
        <source>After a change, others may keep the old record of {host} for {time}.</source>
        <translation>After a change, others may keep the old record of {host} for {time}.</translation>
    </message>
    <message>
        <source>Change the record at the DNS controller, if that has not been done yet.</source>
        <translation>Change the record at the DNS controller, if that has not been done yet.</translation>
    </message>
    <message>
        <source>How long others keep the record of {host} after a change could not be determined.</source>
        <translation>How long others keep the record of {host} after a change could not be determined.</translation>
    </message>
    <message>
        <source>In this network {host} leads to {address}, but its name servers answer {addresses} (split DNS).</source>
        <translation>In this network {host} leads to {address}, but its name servers answer {addresses} (split DNS).</translation>
    </message>
    <message>
        <source>Look at its TTL at the DNS controller, and lower it there to {low} before the swing.</source>
        <translation>Look at its TTL at the DNS controller, and lower it there to {low} before the swing.</translation>
    </message>
    <message>
        <source>Look at the record at the DNS controller, and ask from a computer outside this network.</source>
        <translation>Look at the record at the DNS controller, and ask from a computer outside this network.</translation>
    </message>
    <message>
        <source>Look at the record&apos;s IPv4 and IPv6 addresses at the DNS controller.</source>
        <translation>Look at the record&apos;s IPv4 and IPv6 addresses at the DNS controller.</translation>
    </message>
    <message>
        <source>Look for {host} in this computer&apos;s hosts file, and clear its DNS cache.</source>
        <translation>Look for {host} in this computer&apos;s hosts file, and clear its DNS cache.</translation>
    </message>
    <message>
        <source>Lower its TTL to {low}, at least {time} before the swing; raise it again afterwards.</source>
        <translation>Lower its TTL to {low}, at least {time} before the swing; raise it again afterwards.</translation>
    </message>
    <message>
        <source>Make sure that {addresses} reaches the right appliance from outside, too.</source>
        <translation>Make sure that {addresses} reaches the right appliance from outside, too.</translation>
    </message>
    <message>
        <source>On this computer {host} does not lead to {address} yet.</source>
        <translation>On this computer {host} does not lead to {address} yet.</translation>
    </message>
    <message>
        <source>On this computer {host} leads to {address}; none of its name servers could be asked.</source>
        <translation>On this computer {host} leads to {address}; none of its name servers could be asked.</translation>
    </message>
    <message>
        <source>Programs on this computer are led to {addresses}.</source>
        <translation>Programs on this computer are led to {addresses}.</translation>
    </message>
    <message>
        <source>Programs on this computer are still led to {addresses}.</source>
        <translation>Programs on this computer are still led to {addresses}.</translation>
    </message>
    <message>
        <source>Programs on this computer find no address for {name}.</source>
        <translation>Programs on this computer find no address for {name}.</translation>
    </message>
    <message>
        <source>Some name servers do not answer {address} for {host} yet: {servers}.</source>
        <translation>Some name servers do not answer {address} for {host} yet: {servers}.</translation>
    </message>
    <message>
        <source>The name server {server} answers {addresses}.</source>
        <translation>The name server {server} answers {addresses}.</translation>
    </message>
    <message>
        <source>The name server {server} gave no usable answer.</source>
        <translation>The name server {server} gave no usable answer.</translation>
    </message>
    <message>
        <source>The name server {server} has no address for {name}.</source>
        <translation>The name server {server} has no address for {name}.</translation>
    </message>
    <message>
        <source>The name server {server} still answers {addresses}.</source>
        <translation>The name server {server} still answers {addresses}.</translation>
    </message>
    <message>
        <source>The name servers have no address for {host}.</source>
        <translation>The name servers have no address for {host}.</translation>
    </message>
    <message>
        <source>The name servers that are responsible for {host} could not be found.</source>
        <translation>The name servers that are responsible for {host} could not be found.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {address} yet: it says {addresses}.</source>
        <translation>The record of {host} does not lead to {address} yet: it says {addresses}.</translation>
    </message>
    <message>
        <source>The record of {host} does not lead to {new} yet: it says {old}.</source>
        <translation>The record of {host} does not lead to {new} yet: it says {old}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but programs on this computer are still led elsewhere.</source>
        <translation>The record of {host} has been changed, but programs on this computer are still led elsewhere.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver keeps the old answer until about {moment}.</source>
        <translation>The record of {host} has been changed, but this computer&apos;s resolver keeps the old answer until about {moment}.</translation>
    </message>
    <message>
        <source>The record of {host} has been changed, but this computer&apos;s resolver still keeps the old answer.</source>
        <translation>The record of {host} has been changed, but this computer&apos;s resolver still keeps the old answer.</translation>
    </message>
    <message>
        <source>The record of {host} leads to {address}; this computer&apos;s resolver could not be asked.</source>
        <translation>The record of {host} leads to {address}; this computer&apos;s resolver could not be asked.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {addresses}.</source>
        <translation>This computer&apos;s resolver answers {addresses}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gave no usable answer.</source>
        <translation>This computer&apos;s resolver gave no usable answer.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver has no address for {name}.</source>
        <translation>This computer&apos;s resolver has no address for {name}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}, until about {moment}.</source>
        <translation>This computer&apos;s resolver still answers {addresses}, until about {moment}.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver still answers {addresses}.</source>
        <translation>This computer&apos;s resolver still answers {addresses}.</translation>
    </message>
    <message>
        <source>Until caches have dropped the old answer, some users are led to the old appliance.</source>
        <translation>Until caches have dropped the old answer, some users are led to the old appliance.</translation>
    </message>
    <message>
        <source>Wait until they have picked up the change; how long that takes depends on your DNS service.</source>
        <translation>Wait until they have picked up the change; how long that takes depends on your DNS service.</translation>
    </message>
    <message>
        <source>Where programs on this computer are led could not be determined.</source>
        <translation>Where programs on this computer are led could not be determined.</translation>
    </message>
    <message>
        <source>Where {host} leads could not be determined: no server answered.</source>
        <translation>Where {host} leads could not be determined: no server answered.</translation>
    </message>
    <message>
        <source>{host} leads to {address} and also to {others}, which is not known to belong to the appliance.</source>
        <translation>{host} leads to {address} and also to {others}, which is not known to belong to the appliance.</translation>
    </message>
    <message>
        <source>{host} leads to {address}: its name servers and this computer agree.</source>
        <translation>{host} leads to {address}: its name servers and this computer agree.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Appliance {name}</source>
        <translation>Appliance {name}</translation>
    </message>
    <message>
        <source>Node {name}</source>
        <translation>Node {name}</translation>
    </message>
    <message>
        <source>the new appliance</source>
        <translation>the new appliance</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message numerus="yes">
        <source>%n connected Jump Client(s) still need the update.</source>
        <translation>
            <numerusform>%n connected Jump Client still needs the update.</numerusform>
            <numerusform>%n connected Jump Clients still need the update.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Base update that is interrupted can leave the appliance unusable. Do not restart or switch it off. Give it more time; meanwhile make the support bundle and call Technical Support.</source>
        <translation>A Base update that is interrupted can leave the appliance unusable. Do not restart or switch it off. Give it more time; meanwhile make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Begin again? {step}</source>
        <translation>Begin again? {step}</translation>
    </message>
    <message>
        <source>Better have it mended first: stop here, and resume the run later. If it has to be done now, type who decided that, and why. The reason goes into the report.</source>
        <translation>Better have it mended first: stop here, and resume the run later. If it has to be done now, type who decided that, and why. The reason goes into the report.</translation>
    </message>
    <message>
        <source>Continue although clients are still connected</source>
        <translation>Continue although clients are still connected</translation>
    </message>
    <message>
        <source>Continue now; the rest may have to be installed again</source>
        <translation>Continue now; the rest may have to be installed again</translation>
    </message>
    <message>
        <source>Continue; the difference goes into the report</source>
        <translation>Continue; the difference goes into the report</translation>
    </message>
    <message>
        <source>Continue; the rest follows by itself</source>
        <translation>Continue; the rest follows by itself</translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation>Correct the file; docs/command-line.md shows one.</translation>
    </message>
    <message>
        <source>Could not be done by hand: {step}</source>
        <translation>Could not be done by hand: {step}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Do this again? {step}</source>
        <translation>Do this again? {step}</translation>
    </message>
    <message>
        <source>Do this on the console; the assistant then checks whether it worked.</source>
        <translation>Do this on the console; the assistant then checks whether it worked.</translation>
    </message>
    <message>
        <source>Done by hand.</source>
        <translation>Done by hand.</translation>
    </message>
    <message>
        <source>Everything in the plan is done, except for what was left out: {what}</source>
        <translation>Everything in the plan is done, except for what was left out: {what}</translation>
    </message>
    <message>
        <source>Everything in the plan is done.</source>
        <translation>Everything in the plan is done.</translation>
    </message>
    <message>
        <source>Failed last time: {step}</source>
        <translation>Failed last time: {step}</translation>
    </message>
    <message>
        <source>Find out why it did not work, then resume the run: it asks you before it tries again.</source>
        <translation>Find out why it did not work, then resume the run: it asks you before it tries again.</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Give it more time</translation>
    </message>
    <message>
        <source>Give the clients more time? {step}</source>
        <translation>Give the clients more time? {step}</translation>
    </message>
    <message>
        <source>Go on all the same? {step}</source>
        <translation>Go on all the same? {step}</translation>
    </message>
    <message>
        <source>It has not been reached in the usual time. That alone is not an error: a slow appliance may still be at work.</source>
        <translation>It has not been reached in the usual time. That alone is not an error: a slow appliance may still be at work.</translation>
    </message>
    <message>
        <source>It is done: {done}</source>
        <translation>It is done: {done}</translation>
    </message>
    <message>
        <source>It is not done, and nothing is under way</source>
        <translation>It is not done, and nothing is under way</translation>
    </message>
    <message>
        <source>It was done earlier in this run, and is not so any more: somebody has changed it since. Find out why before you go on; what follows in this run needs it.</source>
        <translation>It was done earlier in this run, and is not so any more: somebody has changed it since. Find out why before you go on; what follows in this run needs it.</translation>
    </message>
    <message>
        <source>Left as it is: {step}</source>
        <translation>Left as it is: {step}</translation>
    </message>
    <message>
        <source>Left out by your decision: {why}</source>
        <translation>Left out by your decision: {why}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Needed first for “{step}”: {need}.</source>
        <translation>Needed first for “{step}”: {need}.</translation>
    </message>
    <message>
        <source>No answer yet. During this step that is expected.</source>
        <translation>No answer yet. During this step that is expected.</translation>
    </message>
    <message>
        <source>Not agreed to: {question}</source>
        <translation>Not agreed to: {question}</translation>
    </message>
    <message>
        <source>Not confirmed: {step}</source>
        <translation>Not confirmed: {step}</translation>
    </message>
    <message>
        <source>Not everything is restored yet: {what}</source>
        <translation>Not everything is restored yet: {what}</translation>
    </message>
    <message>
        <source>Not reached in time: {step}</source>
        <translation>Not reached in time: {step}</translation>
    </message>
    <message>
        <source>Not waited for any longer: {step}</source>
        <translation>Not waited for any longer: {step}</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Nothing here can show how far this has got.</translation>
    </message>
    <message>
        <source>Nothing is left to be installed that needs it.</source>
        <translation>Nothing is left to be installed that needs it.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Nothing more is done; the run can be resumed later.</translation>
    </message>
    <message>
        <source>On hold, next: {step}</source>
        <translation>On hold, next: {step}</translation>
    </message>
    <message>
        <source>Open the run again and answer; nothing continues before that.</source>
        <translation>Open the run again and answer; nothing continues before that.</translation>
    </message>
    <message>
        <source>Practice: the wait was skipped.</source>
        <translation>Practice: the wait was skipped.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Resume the run after that.</source>
        <translation>Resume the run after that.</translation>
    </message>
    <message>
        <source>Resume the run when that is mended. To go on all the same, resume it and type the reason for it.</source>
        <translation>Resume the run when that is mended. To go on all the same, resume it and type the reason for it.</translation>
    </message>
    <message>
        <source>Resume the run when they have updated themselves.</source>
        <translation>Resume the run when they have updated themselves.</translation>
    </message>
    <message>
        <source>Resume the run when you are ready.</source>
        <translation>Resume the run when you are ready.</translation>
    </message>
    <message>
        <source>Resume the run: it begins with what is missing.</source>
        <translation>Resume the run: it begins with what is missing.</translation>
    </message>
    <message>
        <source>Seen by a person: not done.</source>
        <translation>Seen by a person: not done.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Taken back: {step}. {state}</source>
        <translation>Taken back: {step}. {state}</translation>
    </message>
    <message>
        <source>Takes longer than usual: {step}</source>
        <translation>Takes longer than usual: {step}</translation>
    </message>
    <message>
        <source>Taking back was interrupted: {step}</source>
        <translation>Taking back was interrupted: {step}</translation>
    </message>
    <message>
        <source>The 24 hours are over, but many clients are still on the old version. Those that miss a version may have to be installed again by hand.</source>
        <translation>The 24 hours are over, but many clients are still on the old version. Those that miss a version may have to be installed again by hand.</translation>
    </message>
    <message>
        <source>The answers file {file} cannot be used.</source>
        <translation>The answers file {file} cannot be used.</translation>
    </message>
    <message>
        <source>The appliance is not working on it.</source>
        <translation>The appliance is not working on it.</translation>
    </message>
    <message>
        <source>The assistant cannot tell how far this has got, and does nothing until somebody can.</source>
        <translation>The assistant cannot tell how far this has got, and does nothing until somebody can.</translation>
    </message>
    <message>
        <source>The assistant has no account here, so what you see counts. It goes on record with your name.</source>
        <translation>The assistant has no account here, so what you see counts. It goes on record with your name.</translation>
    </message>
    <message>
        <source>The clients need more time: {step}</source>
        <translation>The clients need more time: {step}</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance</source>
        <translation>The console shows another build than the appliance</translation>
    </message>
    <message>
        <source>The console shows another build than the appliance.</source>
        <translation>The console shows another build than the appliance.</translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation>The difference was accepted.</translation>
    </message>
    <message>
        <source>The next step acts on the appliance again. Type what you see there, for instance the Base version on the page {page}. Without it the run waits.</source>
        <translation>The next step acts on the appliance again. Type what you see there, for instance the Base version on the page {page}. Without it the run waits.</translation>
    </message>
    <message>
        <source>The run can be resumed at any time.</source>
        <translation>The run can be resumed at any time.</translation>
    </message>
    <message>
        <source>The sessions of those who are still connected end. The reason goes into the report.</source>
        <translation>The sessions of those who are still connected end. The reason goes into the report.</translation>
    </message>
    <message>
        <source>The wait was ended early: {reason}</source>
        <translation>The wait was ended early: {reason}</translation>
    </message>
    <message>
        <source>Their sessions end when the node is upgraded. You will be asked for the reason.</source>
        <translation>Their sessions end when the node is upgraded. You will be asked for the reason.</translation>
    </message>
    <message>
        <source>There is no way to do this: {step}</source>
        <translation>There is no way to do this: {step}</translation>
    </message>
    <message>
        <source>This Base update was begun before, and the appliance does not show it as installed. Do not restart the appliance, and do not install again on your own: make the support bundle and call Technical Support. If they told you to install again, type who did, and why.</source>
        <translation>This Base update was begun before, and the appliance does not show it as installed. Do not restart the appliance, and do not install again on your own: make the support bundle and call Technical Support. If they told you to install again, type who did, and why.</translation>
    </message>
    <message>
        <source>This can only be decided on the console itself: {step}</source>
        <translation>This can only be decided on the console itself: {step}</translation>
    </message>
    <message>
        <source>This cannot be taken back from here: {step}</source>
        <translation>This cannot be taken back from here: {step}</translation>
    </message>
    <message>
        <source>This part of the plan is done.</source>
        <translation>This part of the plan is done.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try again only when the cause is gone, or when Technical Support has told you to.</source>
        <translation>Try again only when the cause is gone, or when Technical Support has told you to.</translation>
    </message>
    <message>
        <source>Wait {time} longer</source>
        <translation>Wait {time} longer</translation>
    </message>
    <message>
        <source>Waiting for an answer: {question}</source>
        <translation>Waiting for an answer: {question}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>Waiting for maintenance window {number}, which begins {at}</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>Waiting until {until}: {step}</translation>
    </message>
    <message>
        <source>What do you see? {step}</source>
        <translation>What do you see? {step}</translation>
    </message>
    <message>
        <source>What shows that it is done? {step}</source>
        <translation>What shows that it is done? {step}</translation>
    </message>
    <message>
        <source>When it is over, check that you see this: {what}</source>
        <translation>When it is over, check that you see this: {what}</translation>
    </message>
    <message>
        <source>Why is this not waited for? {step}</source>
        <translation>Why is this not waited for? {step}</translation>
    </message>
    <message>
        <source>You read {given}; the appliance says {expected}. Restart the console: it then updates itself.</source>
        <translation>You read {given}; the appliance says {expected}. Restart the console: it then updates itself.</translation>
    </message>
    <message>
        <source>{count} At the present rate they need about {time} more.</source>
        <translation>{count} At the present rate they need about {time} more.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped at your request.</source>
        <translation>Stopped at your request.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message numerus="yes">
        <source>%n Jump Client(s): {low} at a time take about {long}, {middle} about {medium}, {high} about {short}. That is the number divided by the limit, times {each} for each, which is an assumption. If each loads {size} (assumed, too), {all} pass through the appliance&apos;s line.</source>
        <translation>
            <numerusform>%n Jump Client: {low} at a time take about {long}, {middle} about {medium}, {high} about {short}. That is the number divided by the limit, times {each} for each, which is an assumption. If each loads {size} (assumed, too), {all} pass through the appliance&apos;s line.</numerusform>
            <numerusform>%n Jump Clients: {low} at a time take about {long}, {middle} about {medium}, {high} about {short}. That is the number divided by the limit, times {each} for each, which is an assumption. If each loads {size} (assumed, too), {all} pass through the appliance&apos;s line.</numerusform>
        </translation>
    </message>
    <message>
        <source>24 hours between site packages</source>
        <translation>24 hours between site packages</translation>
    </message>
    <message>
        <source>A console shows the appliance&apos;s build</source>
        <translation>A console shows the appliance&apos;s build</translation>
    </message>
    <message>
        <source>A console updates itself at its next start.</source>
        <translation>A console updates itself at its next start.</translation>
    </message>
    <message>
        <source>A data sync is forced next, and failover is broken only after it has ended well.</source>
        <translation>A data sync is forced next, and failover is broken only after it has ended well.</translation>
    </message>
    <message>
        <source>A data sync takes seconds to hours; with many recordings it takes long.</source>
        <translation>A data sync takes seconds to hours; with many recordings it takes long.</translation>
    </message>
    <message>
        <source>A second computer reached {appliance} as {host}</source>
        <translation>A second computer reached {appliance} as {host}</translation>
    </message>
    <message>
        <source>A second settings backup</source>
        <translation>A second settings backup</translation>
    </message>
    <message>
        <source>A session to a remote computer can be started</source>
        <translation>A session to a remote computer can be started</translation>
    </message>
    <message>
        <source>A sync is forced next in any case. If none has ended well so far, find the reason first.</source>
        <translation>A sync is forced next in any case. If none has ended well so far, find the reason first.</translation>
    </message>
    <message>
        <source>Adapt reports and queries, update the Integration Client, then resume the run.</source>
        <translation>Adapt reports and queries, update the Integration Client, then resume the run.</translation>
    </message>
    <message>
        <source>Add the line {line}, test, and take it out again.</source>
        <translation>Add the line {line}, test, and take it out again.</translation>
    </message>
    <message>
        <source>Afterwards it no longer shows the certificate of {host}</source>
        <translation>Afterwards it no longer shows the certificate of {host}</translation>
    </message>
    <message>
        <source>All client software is installed again</source>
        <translation>All client software is installed again</translation>
    </message>
    <message>
        <source>All client software is uninstalled</source>
        <translation>All client software is uninstalled</translation>
    </message>
    <message>
        <source>All update files for {appliance} are on this computer and proven</source>
        <translation>All update files for {appliance} are on this computer and proven</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address; use {host} there. If there is none, just confirm.</source>
        <translation>An Integration Client configured by IP address stays with the old address; use {host} there. If there is none, just confirm.</translation>
    </message>
    <message>
        <source>An account of the old appliance is accepted on the new one</source>
        <translation>An account of the old appliance is accepted on the new one</translation>
    </message>
    <message>
        <source>Answers cached elsewhere lead to the old appliance until they expire.</source>
        <translation>Answers cached elsewhere lead to the old appliance until they expire.</translation>
    </message>
    <message>
        <source>Are the certificate stores current on the computers you support?</source>
        <translation>Are the certificate stores current on the computers you support?</translation>
    </message>
    <message>
        <source>Are your own programs ready for 10.6?</source>
        <translation>Are your own programs ready for 10.6?</translation>
    </message>
    <message>
        <source>Assign the certificate to the address of the new appliance</source>
        <translation>Assign the certificate to the address of the new appliance</translation>
    </message>
    <message>
        <source>At its own address it serves the same certificate as the old appliance</source>
        <translation>At its own address it serves the same certificate as the old appliance</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Automatic failover</translation>
    </message>
    <message>
        <source>Automatic failover is being switched off at {appliance}</source>
        <translation>Automatic failover is being switched off at {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is being switched on at {appliance}</source>
        <translation>Automatic failover is being switched on at {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is off at {appliance}</source>
        <translation>Automatic failover is off at {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is on at {appliance}</source>
        <translation>Automatic failover is on at {appliance}</translation>
    </message>
    <message>
        <source>Automatic failover is switched off at {appliance}.</source>
        <translation>Automatic failover is switched off at {appliance}.</translation>
    </message>
    <message>
        <source>Back to {appliance}</source>
        <translation>Back to {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are being disabled on {appliance}</source>
        <translation>Backup operations are being disabled on {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are being enabled on {appliance}</source>
        <translation>Backup operations are being enabled on {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are disabled on {appliance}</source>
        <translation>Backup operations are disabled on {appliance}</translation>
    </message>
    <message>
        <source>Backup operations are disabled: no appliance takes over.</source>
        <translation>Backup operations are disabled: no appliance takes over.</translation>
    </message>
    <message>
        <source>Backup operations are enabled on {appliance}</source>
        <translation>Backup operations are enabled on {appliance}</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave clients as they are.</source>
        <translation>Base updates and licence add-ons leave clients as they are.</translation>
    </message>
    <message>
        <source>Be sure that the new version of {host} works: these are the last ones with the old version. Whoever is connected to one of them is cut off: {left}</source>
        <translation>Be sure that the new version of {host} works: these are the last ones with the old version. Whoever is connected to one of them is cut off: {left}</translation>
    </message>
    <message>
        <source>Be sure that the new version works. Still with the old one: {left}. Whoever is connected to one of them is cut off when it is upgraded.</source>
        <translation>Be sure that the new version works. Still with the old one: {left}. Whoever is connected to one of them is cut off when it is upgraded.</translation>
    </message>
    <message>
        <source>Both appliances have the certificate of {host}</source>
        <translation>Both appliances have the certificate of {host}</translation>
    </message>
    <message>
        <source>Both appliances have the same {control}</source>
        <translation>Both appliances have the same {control}</translation>
    </message>
    <message>
        <source>Both have the same inter-appliance key</source>
        <translation>Both have the same inter-appliance key</translation>
    </message>
    <message>
        <source>Both must reach each other, run the same version, and have the same {control} on the page {page}. Until failover is established, no appliance takes over.</source>
        <translation>Both must reach each other, run the same version, and have the same {control} on the page {page}. Until failover is established, no appliance takes over.</translation>
    </message>
    <message>
        <source>Both pages are opened first; then the address is disabled on {off} and at once enabled on {on}.</source>
        <translation>Both pages are opened first; then the address is disabled on {off} and at once enabled on {on}.</translation>
    </message>
    <message>
        <source>Break failover now?</source>
        <translation>Break failover now?</translation>
    </message>
    <message>
        <source>Break the failover relationship</source>
        <translation>Break the failover relationship</translation>
    </message>
    <message>
        <source>Bring in the update files for {appliance}</source>
        <translation>Bring in the update files for {appliance}</translation>
    </message>
    <message>
        <source>Bring the root certificates of the supported computers up to date, then resume the run.</source>
        <translation>Bring the root certificates of the supported computers up to date, then resume the run.</translation>
    </message>
    <message>
        <source>Bring the upgraded nodes back into service</source>
        <translation>Bring the upgraded nodes back into service</translation>
    </message>
    <message>
        <source>Bring {node} back into service</source>
        <translation>Bring {node} back into service</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Held back, and to stay as they are: {held}. Note down what you see.</source>
        <translation>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Held back, and to stay as they are: {held}. Note down what you see.</translation>
    </message>
    <message>
        <source>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Note down what you see.</source>
        <translation>By the vendor&apos;s page {address}: install {package} on these: {nodes}. Note down what you see.</translation>
    </message>
    <message>
        <source>Can the Integration Client pull data from {appliance}?</source>
        <translation>Can the Integration Client pull data from {appliance}?</translation>
    </message>
    <message>
        <source>Can you go back if it goes wrong?</source>
        <translation>Can you go back if it goes wrong?</translation>
    </message>
    <message>
        <source>Certificate, private key and chain are on this computer and verified</source>
        <translation>Certificate, private key and chain are on this computer and verified</translation>
    </message>
    <message>
        <source>Change no settings on {appliance} now: they are overwritten at the first data sync after the swap.</source>
        <translation>Change no settings on {appliance} now: they are overwritten at the first data sync after the swap.</translation>
    </message>
    <message>
        <source>Change the entry of {host} so that it leads to {address}.</source>
        <translation>Change the entry of {host} so that it leads to {address}.</translation>
    </message>
    <message>
        <source>Change the record of {host} to {address}.</source>
        <translation>Change the record of {host} to {address}.</translation>
    </message>
    <message>
        <source>Change them first, then resume the run.</source>
        <translation>Change them first, then resume the run.</translation>
    </message>
    <message>
        <source>Check for updates on {appliance}</source>
        <translation>Check for updates on {appliance}</translation>
    </message>
    <message>
        <source>Check on {primary} that both are in sync</source>
        <translation>Check on {primary} that both are in sync</translation>
    </message>
    <message>
        <source>Check the address at the bottom of the page before you save.</source>
        <translation>Check the address at the bottom of the page before you save.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet reaches {old}, with the old version.</source>
        <translation>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet reaches {old}, with the old version.</translation>
    </message>
    <message>
        <source>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet works on {old}, and what they do there is not carried over.</source>
        <translation>Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} yet works on {old}, and what they do there is not carried over.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the files for: {packages}.</source>
        <translation>Choose the medium or the folder with the files for: {packages}.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients are connected to the new appliance</source>
        <translation>Clients are connected to the new appliance</translation>
    </message>
    <message>
        <source>Compare it on the page {page} of both. Failover can be re-established only with the same value.</source>
        <translation>Compare it on the page {page} of both. Failover can be re-established only with the same value.</translation>
    </message>
    <message>
        <source>Compare the build that a console shows</source>
        <translation>Compare the build that a console shows</translation>
    </message>
    <message>
        <source>Compare the page {page} of both. Clients that are led to an appliance without it cannot connect.</source>
        <translation>Compare the page {page} of both. Clients that are led to an appliance without it cannot connect.</translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock. If it is wrong, downloads of updates, certificates and much else fail.</source>
        <translation>Compare the time on the page {page} with a clock. If it is wrong, downloads of updates, certificates and much else fail.</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the certificate of {host}</source>
        <translation>Confirm that both appliances have the certificate of {host}</translation>
    </message>
    <message>
        <source>Confirm that both appliances have the same {control}</source>
        <translation>Confirm that both appliances have the same {control}</translation>
    </message>
    <message>
        <source>Confirm that certificate stores are current</source>
        <translation>Confirm that certificate stores are current</translation>
    </message>
    <message>
        <source>Confirm that everything works on the new appliance</source>
        <translation>Confirm that everything works on the new appliance</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client is updated</source>
        <translation>Confirm that the Integration Client is updated</translation>
    </message>
    <message>
        <source>Confirm that the Integration Client reaches {appliance}</source>
        <translation>Confirm that the Integration Client reaches {appliance}</translation>
    </message>
    <message>
        <source>Confirm that the clock of {appliance} is right</source>
        <translation>Confirm that the clock of {appliance} is right</translation>
    </message>
    <message>
        <source>Confirm that the new version works in production</source>
        <translation>Confirm that the new version works in production</translation>
    </message>
    <message>
        <source>Confirm that the page {page} has no section {section}</source>
        <translation>Confirm that the page {page} has no section {section}</translation>
    </message>
    <message>
        <source>Confirm that the page {page} of {appliance} has no section {section}</source>
        <translation>Confirm that the page {page} of {appliance} has no section {section}</translation>
    </message>
    <message>
        <source>Confirm that the release was announced</source>
        <translation>Confirm that the release was announced</translation>
    </message>
    <message>
        <source>Confirm that the rest can be upgraded</source>
        <translation>Confirm that the rest can be upgraded</translation>
    </message>
    <message>
        <source>Confirm that your own programs are ready for 10.6</source>
        <translation>Confirm that your own programs are ready for 10.6</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Continue although the two are not in sync?</source>
        <translation>Continue although the two are not in sync?</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>Continue without</translation>
    </message>
    <message>
        <source>Continue without a copy of the certificate?</source>
        <translation>Continue without a copy of the certificate?</translation>
    </message>
    <message>
        <source>Data is flowing from {primary} to {backup}</source>
        <translation>Data is flowing from {primary} to {backup}</translation>
    </message>
    <message>
        <source>Delete the virtual machine of {old}</source>
        <translation>Delete the virtual machine of {old}</translation>
    </message>
    <message>
        <source>Delete {old} now?</source>
        <translation>Delete {old} now?</translation>
    </message>
    <message>
        <source>Did a test session work?</source>
        <translation>Did a test session work?</translation>
    </message>
    <message>
        <source>Did the second computer reach {appliance}?</source>
        <translation>Did the second computer reach {appliance}?</translation>
    </message>
    <message>
        <source>Disable backup operations on {appliance}</source>
        <translation>Disable backup operations on {appliance}</translation>
    </message>
    <message>
        <source>Distribute the packages to all nodes</source>
        <translation>Distribute the packages to all nodes</translation>
    </message>
    <message>
        <source>Do both appliances have the certificate of {host}?</source>
        <translation>Do both appliances have the certificate of {host}?</translation>
    </message>
    <message>
        <source>Do both appliances have the same {control}?</source>
        <translation>Do both appliances have the same {control}?</translation>
    </message>
    <message>
        <source>Do not assign it yet. Most warnings are about a certificate of the chain that is missing: export again with the whole chain, or import the missing certificates on the page {page}. The vendor&apos;s FAQ 755 has the rest.</source>
        <translation>Do not assign it yet. Most warnings are about a certificate of the chain that is missing: export again with the whole chain, or import the missing certificates on the page {page}. The vendor&apos;s FAQ 755 has the rest.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Do not restart or switch off any of them, however long it takes. If it fails, make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Do not restart or switch off any of them. Make the support bundle and call Technical Support.</source>
        <translation>Do not restart or switch off any of them. Make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}, however long it takes. If it fails, make the support bundle and call Technical Support.</source>
        <translation>Do not restart or switch off {appliance}, however long it takes. If it fails, make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Make the support bundle and call Technical Support.</source>
        <translation>Do not restart or switch off {appliance}. Make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Do not switch it off before the reset is complete.</source>
        <translation>Do not switch it off before the reset is complete.</translation>
    </message>
    <message>
        <source>Does everything work on the new appliance?</source>
        <translation>Does everything work on the new appliance?</translation>
    </message>
    <message>
        <source>Download {packages}, but install nothing.</source>
        <translation>Download {packages}, but install nothing.</translation>
    </message>
    <message>
        <source>Each can then be upgraded on its own.</source>
        <translation>Each can then be upgraded on its own.</translation>
    </message>
    <message>
        <source>Each file is unchanged since it was downloaded, or was assigned by a person</source>
        <translation>Each file is unchanged since it was downloaded, or was assigned by a person</translation>
    </message>
    <message>
        <source>Each of them runs the Base software that it ran before: {nodes}</source>
        <translation>Each of them runs the Base software that it ran before: {nodes}</translation>
    </message>
    <message>
        <source>Each of them runs the site software that it ran before: {nodes}</source>
        <translation>Each of them runs the site software that it ran before: {nodes}</translation>
    </message>
    <message>
        <source>Each of them shows {package} as installed: {nodes}</source>
        <translation>Each of them shows {package} as installed: {nodes}</translation>
    </message>
    <message>
        <source>Enable backup operations on {appliance}</source>
        <translation>Enable backup operations on {appliance}</translation>
    </message>
    <message>
        <source>Enable it on {appliance}, on the page {page}.</source>
        <translation>Enable it on {appliance}, on the page {page}.</translation>
    </message>
    <message>
        <source>Enter the same value on the page {page} of both, then resume the run.</source>
        <translation>Enter the same value on the page {page} of both, then resume the run.</translation>
    </message>
    <message>
        <source>Erase {old} now?</source>
        <translation>Erase {old} now?</translation>
    </message>
    <message>
        <source>Establish failover with {primary} as primary?</source>
        <translation>Establish failover with {primary} as primary?</translation>
    </message>
    <message>
        <source>Establish it on the page {page} of the appliance that is to be primary.</source>
        <translation>Establish it on the page {page} of the appliance that is to be primary.</translation>
    </message>
    <message>
        <source>Every environment is different. Work with it for as long as it takes to be sure; until then {other} still holds the old version.</source>
        <translation>Every environment is different. Work with it for as long as it takes to be sure; until then {other} still holds the old version.</translation>
    </message>
    <message>
        <source>Every other appliance of the cluster lists as ready or as installed: {packages}</source>
        <translation>Every other appliance of the cluster lists as ready or as installed: {packages}</translation>
    </message>
    <message>
        <source>Every package of the plan is listed or installed</source>
        <translation>Every package of the plan is listed or installed</translation>
    </message>
    <message>
        <source>Everybody is disconnected and comes back on the new appliance. What was changed or recorded on {old} since its last backup is not there.</source>
        <translation>Everybody is disconnected and comes back on the new appliance. What was changed or recorded on {old} since its last backup is not there.</translation>
    </message>
    <message>
        <source>Everybody is disconnected and reconnects to {appliance}. Sessions end; from then on {host} runs the new version.</source>
        <translation>Everybody is disconnected and reconnects to {appliance}. Sessions end; from then on {host} runs the new version.</translation>
    </message>
    <message>
        <source>Everything on the appliance at {address} is erased: data, recordings, certificates, settings. Nothing brings it back. Right before it is pressed, or before you are asked to press it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>Everything on the appliance at {address} is erased: data, recordings, certificates, settings. Nothing brings it back. Right before it is pressed, or before you are asked to press it, the assistant makes sure once more that this is the old appliance.</translation>
    </message>
    <message>
        <source>Everything works on the new appliance</source>
        <translation>Everything works on the new appliance</translation>
    </message>
    <message>
        <source>Export certificate and private key of {appliance}</source>
        <translation>Export certificate and private key of {appliance}</translation>
    </message>
    <message>
        <source>Export it on the primary, import it on the other and assign it to its address: {page}.</source>
        <translation>Export it on the primary, import it on the other and assign it to its address: {page}.</translation>
    </message>
    <message>
        <source>Exporting takes nothing away from the appliance. The passphrase protects the key.</source>
        <translation>Exporting takes nothing away from the appliance. The passphrase protects the key.</translation>
    </message>
    <message>
        <source>Extract it, then resume the run. After the swap it can no longer be extracted.</source>
        <translation>Extract it, then resume the run. After the swap it can no longer be extracted.</translation>
    </message>
    <message>
        <source>Extract the session data of {appliance}</source>
        <translation>Extract the session data of {appliance}</translation>
    </message>
    <message>
        <source>Extract the sessions since {sync}, by the Integration Client or the API. Save what comes of it as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Extract the sessions since {sync}, by the Integration Client or the API. Save what comes of it as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</translation>
    </message>
    <message>
        <source>Failover between {primary} and {backup} is being established</source>
        <translation>Failover between {primary} and {backup} is being established</translation>
    </message>
    <message>
        <source>Failover is established; the backup does not have the data yet. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>Failover is established; the backup does not have the data yet. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s set-up guide: {link}</source>
        <translation>Follow the vendor&apos;s set-up guide: {link}</translation>
    </message>
    <message>
        <source>For a moment both may be backup; that is expected. Nobody is served until nodes are back.</source>
        <translation>For a moment both may be backup; that is expected. Nobody is served until nodes are back.</translation>
    </message>
    <message>
        <source>From now on the site is down for a while, and everybody who is connected is cut off. This cannot be undone.</source>
        <translation>From now on the site is down for a while, and everybody who is connected is cut off. This cannot be undone.</translation>
    </message>
    <message>
        <source>From now until failover is re-established, no appliance takes over if {primary} fails. The site stays in service.</source>
        <translation>From now until failover is re-established, no appliance takes over if {primary} fails. The site stays in service.</translation>
    </message>
    <message>
        <source>Give it an address of its own, and leave the site&apos;s host name where it is.</source>
        <translation>Give it an address of its own, and leave the site&apos;s host name where it is.</translation>
    </message>
    <message>
        <source>Give the clients 24 hours after {package}</source>
        <translation>Give the clients 24 hours after {package}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Go on all the same</translation>
    </message>
    <message>
        <source>Has all client software been installed again?</source>
        <translation>Has all client software been installed again?</translation>
    </message>
    <message>
        <source>Has all client software been uninstalled?</source>
        <translation>Has all client software been uninstalled?</translation>
    </message>
    <message>
        <source>Has the new version proven itself in production?</source>
        <translation>Has the new version proven itself in production?</translation>
    </message>
    <message>
        <source>Has {brand} told you that the update is ready?</source>
        <translation>Has {brand} told you that the update is ready?</translation>
    </message>
    <message>
        <source>Have it configured by host name, then resume the run.</source>
        <translation>Have it configured by host name, then resume the run.</translation>
    </message>
    <message>
        <source>Have the same page of {on} open already; tick it there and save at once.</source>
        <translation>Have the same page of {on} open already; tick it there and save at once.</translation>
    </message>
    <message>
        <source>Hold a test session</source>
        <translation>Hold a test session</translation>
    </message>
    <message>
        <source>Hold nodes back</source>
        <translation>Hold nodes back</translation>
    </message>
    <message>
        <source>Hold {node} back</source>
        <translation>Hold {node} back</translation>
    </message>
    <message>
        <source>If a licence agreement is shown, read it and accept it; only then is anything installed.</source>
        <translation>If a licence agreement is shown, read it and accept it; only then is anything installed.</translation>
    </message>
    <message>
        <source>If it did not work, make the support bundle and call Technical Support before you continue.</source>
        <translation>If it did not work, make the support bundle and call Technical Support before you continue.</translation>
    </message>
    <message>
        <source>If it fails, leave the appliance as it is, make the support bundle and call Technical Support.</source>
        <translation>If it fails, leave the appliance as it is, make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>If it no longer answers at {address}, it lost its address with the reset: use its own screen or its power button.</source>
        <translation>If it no longer answers at {address}, it lost its address with the reset: use its own screen or its power button.</translation>
    </message>
    <message>
        <source>If only one of them is separated, press {control} on the page {page} of the other as well.</source>
        <translation>If only one of them is separated, press {control} on the page {page} of the other as well.</translation>
    </message>
    <message>
        <source>If root certificates are outdated there, most Jump Clients may show as offline after the upgrade. Computers that receive system updates regularly are fine.</source>
        <translation>If root certificates are outdated there, most Jump Clients may show as offline after the upgrade. Computers that receive system updates regularly are fine.</translation>
    </message>
    <message>
        <source>If the test fails, the site stays where it is: nothing has been swapped yet.</source>
        <translation>If the test fails, the site stays where it is: nothing has been swapped yet.</translation>
    </message>
    <message>
        <source>If the upgrade fails and the key is lost, {host} stays unreachable until there is a new one.</source>
        <translation>If the upgrade fails and the key is lost, {host} stays unreachable until there is a new one.</translation>
    </message>
    <message>
        <source>Import the certificate of {host} on the new appliance</source>
        <translation>Import the certificate of {host} on the new appliance</translation>
    </message>
    <message>
        <source>Install all client software again</source>
        <translation>Install all client software again</translation>
    </message>
    <message>
        <source>Install nothing from that page. Upgrade in stages, as the vendor describes it.</source>
        <translation>Install nothing from that page. Upgrade in stages, as the vendor describes it.</translation>
    </message>
    <message>
        <source>Install the new appliance</source>
        <translation>Install the new appliance</translation>
    </message>
    <message>
        <source>Install what is missing, then resume the run.</source>
        <translation>Install what is missing, then resume the run.</translation>
    </message>
    <message>
        <source>Install {package} on these: {nodes}</source>
        <translation>Install {package} on these: {nodes}</translation>
    </message>
    <message>
        <source>Install {package} on {appliance}</source>
        <translation>Install {package} on {appliance}</translation>
    </message>
    <message>
        <source>Installers made before: no longer work and are made again</source>
        <translation>Installers made before: no longer work and are made again</translation>
    </message>
    <message>
        <source>Is the Integration Client updated?</source>
        <translation>Is the Integration Client updated?</translation>
    </message>
    <message>
        <source>Is the clock of {appliance} right?</source>
        <translation>Is the clock of {appliance} right?</translation>
    </message>
    <message>
        <source>Is the page {page} of {appliance} without a section {section}?</source>
        <translation>Is the page {page} of {appliance} without a section {section}?</translation>
    </message>
    <message>
        <source>Is the page {page} without a section {section}?</source>
        <translation>Is the page {page} without a section {section}?</translation>
    </message>
    <message>
        <source>Is the site prepared for the clients that update themselves?</source>
        <translation>Is the site prepared for the clients that update themselves?</translation>
    </message>
    <message>
        <source>Is {old} on its way back?</source>
        <translation>Is {old} on its way back?</translation>
    </message>
    <message>
        <source>It accepted no new client connections before the upgrade either. If that was meant, take it out of service again.</source>
        <translation>It accepted no new client connections before the upgrade either. If that was meant, take it out of service again.</translation>
    </message>
    <message>
        <source>It answers at {address}</source>
        <translation>It answers at {address}</translation>
    </message>
    <message>
        <source>It answers at {address} already.</source>
        <translation>It answers at {address} already.</translation>
    </message>
    <message>
        <source>It holds data, not an error page</source>
        <translation>It holds data, not an error page</translation>
    </message>
    <message>
        <source>It is a backup, not an error page</source>
        <translation>It is a backup, not an error page</translation>
    </message>
    <message>
        <source>It is erased and switched off: there is no hurry.</source>
        <translation>It is erased and switched off: there is no hurry.</translation>
    </message>
    <message>
        <source>It is left wholly alone: it neither installs nor catches up by itself.</source>
        <translation>It is left wholly alone: it neither installs nor catches up by itself.</translation>
    </message>
    <message>
        <source>It is restored at the next start of the program, or by {command}.</source>
        <translation>It is restored at the next start of the program, or by {command}.</translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves</source>
        <translation>It is the certificate that the appliance serves</translation>
    </message>
    <message>
        <source>It is updated before the appliance: the new one also works with older versions. Before that, reports and queries on its database must take session.lsid as text. It needs Enterprise licences. If there is none, just confirm.</source>
        <translation>It is updated before the appliance: the new one also works with older versions. Before that, reports and queries on its database must take session.lsid as text. It needs Enterprise licences. If there is none, just confirm.</translation>
    </message>
    <message>
        <source>It must be the old appliance: its GUID is compared, and who runs the site now.</source>
        <translation>It must be the old appliance: its GUID is compared, and who runs the site now.</translation>
    </message>
    <message>
        <source>It needs none.</source>
        <translation>It needs none.</translation>
    </message>
    <message>
        <source>It runs {version} already.</source>
        <translation>It runs {version} already.</translation>
    </message>
    <message>
        <source>It runs {version} already: nothing is installed on it.</source>
        <translation>It runs {version} already: nothing is installed on it.</translation>
    </message>
    <message>
        <source>It shows {package} as installed</source>
        <translation>It shows {package} as installed</translation>
    </message>
    <message>
        <source>It takes no new connections, and whoever is still connected to it is cut off; the other nodes carry the site.</source>
        <translation>It takes no new connections, and whoever is still connected to it is cut off; the other nodes carry the site.</translation>
    </message>
    <message>
        <source>Its GUID and its certificate of then are others than those of the new appliance</source>
        <translation>Its GUID and its certificate of then are others than those of the new appliance</translation>
    </message>
    <message>
        <source>Its SHA-256 is on record</source>
        <translation>Its SHA-256 is on record</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box cleared</source>
        <translation>Its Updates page shows the check box cleared</translation>
    </message>
    <message>
        <source>Its Updates page shows the check box ticked</source>
        <translation>Its Updates page shows the check box ticked</translation>
    </message>
    <message>
        <source>Its status is good</source>
        <translation>Its status is good</translation>
    </message>
    <message>
        <source>Lead {host} to the new appliance now?</source>
        <translation>Lead {host} to the new appliance now?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Leave the appliance as it is. Make the support bundle and call Technical Support.</source>
        <translation>Leave the appliance as it is. Make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Leave them as they are. Make the support bundle and call Technical Support.</source>
        <translation>Leave them as they are. Make the support bundle and call Technical Support.</translation>
    </message>
    <message>
        <source>Leave this node out</source>
        <translation>Leave this node out</translation>
    </message>
    <message>
        <source>Let the nodes that were held back take part again</source>
        <translation>Let the nodes that were held back take part again</translation>
    </message>
    <message>
        <source>Let {node} install with the others again</source>
        <translation>Let {node} install with the others again</translation>
    </message>
    <message>
        <source>Look at each of them: {nodes}. What you can tell the people there: {announcement}</source>
        <translation>Look at each of them: {nodes}. What you can tell the people there: {announcement}</translation>
    </message>
    <message>
        <source>Looking whether {primary} and {backup} are in sync</source>
        <translation>Looking whether {primary} and {backup} are in sync</translation>
    </message>
    <message>
        <source>Lower “{limit}”: many Jump Clients that update at once can overload appliance and network. Check there that their automatic upgrades are not disabled. If you have extractable consoles, download their new MSI now and keep the old one.</source>
        <translation>Lower “{limit}”: many Jump Clients that update at once can overload appliance and network. Check there that their automatic upgrades are not disabled. If you have extractable consoles, download their new MSI now and keep the old one.</translation>
    </message>
    <message>
        <source>Maintenance window {number} begins {at}</source>
        <translation>Maintenance window {number} begins {at}</translation>
    </message>
    <message>
        <source>Maintenance window {number} has begun</source>
        <translation>Maintenance window {number} has begun</translation>
    </message>
    <message>
        <source>Major releases come on a schedule and are announced by e-mail. Start only after that.</source>
        <translation>Major releases come on a schedule and are announced by e-mail. Start only after that.</translation>
    </message>
    <message>
        <source>Make new installers first: those from before the upgrade no longer work. Begin with one console and one Jump Client, and continue with the rest once both work.</source>
        <translation>Make new installers first: those from before the upgrade no longer work. Begin with one console and one Jump Client, and continue with the rest once both work.</translation>
    </message>
    <message>
        <source>Make the plan again: then its certificate is compared, and its GUID is on record.</source>
        <translation>Make the plan again: then its certificate is compared, and its GUID is on record.</translation>
    </message>
    <message>
        <source>Make {appliance} primary now?</source>
        <translation>Make {appliance} primary now?</translation>
    </message>
    <message>
        <source>Make {new} primary and {old} backup</source>
        <translation>Make {new} primary and {old} backup</translation>
    </message>
    <message>
        <source>Most pages disappear from the console of the backup; that is expected.</source>
        <translation>Most pages disappear from the console of the backup; that is expected.</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: all go to the last version in one step, and some may have to be installed again.</source>
        <translation>No client is connected to the backup while it is upgraded: all go to the last version in one step, and some may have to be installed again.</translation>
    </message>
    <message>
        <source>No connected Jump Client needs the update any more</source>
        <translation>No connected Jump Client needs the update any more</translation>
    </message>
    <message>
        <source>No customer client and no representative console is connected to these nodes</source>
        <translation>No customer client and no representative console is connected to these nodes</translation>
    </message>
    <message>
        <source>No customer client and no representative console is left on: {nodes}</source>
        <translation>No customer client and no representative console is left on: {nodes}</translation>
    </message>
    <message>
        <source>No settings backup holds them. The key is backed up on the page {page} of the old appliance; recordings that you need have to be fetched before it is erased or deleted.</source>
        <translation>No settings backup holds them. The key is backed up on the page {page} of the old appliance; recordings that you need have to be fetched before it is erased or deleted.</translation>
    </message>
    <message>
        <source>No warning is shown for it</source>
        <translation>No warning is shown for it</translation>
    </message>
    <message>
        <source>Nobody can be supported through this site until the clients are installed again. Consoles, Jump Clients, Jumpoints, Buttons and agents: go through the list and leave none.</source>
        <translation>Nobody can be supported through this site until the clients are installed again. Consoles, Jump Clients, Jumpoints, Buttons and agents: go through the list and leave none.</translation>
    </message>
    <message>
        <source>Nobody is connected to {old}</source>
        <translation>Nobody is connected to {old}</translation>
    </message>
    <message>
        <source>Nobody is connected to {old} any more</source>
        <translation>Nobody is connected to {old} any more</translation>
    </message>
    <message>
        <source>Nodes already under way are finished first; no other one is begun until you have decided.</source>
        <translation>Nodes already under way are finished first; no other one is begun until you have decided.</translation>
    </message>
    <message>
        <source>Not all that were held back are as they were. What now?</source>
        <translation>Not all that were held back are as they were. What now?</translation>
    </message>
    <message>
        <source>Nothing answers at {address} any more</source>
        <translation>Nothing answers at {address} any more</translation>
    </message>
    <message>
        <source>Nothing is deleted from here. Compare name and address of the machine in the hypervisor.</source>
        <translation>Nothing is deleted from here. Compare name and address of the machine in the hypervisor.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. Each node keeps the packages until it is upgraded.</source>
        <translation>Nothing is installed by it. Each node keeps the packages until it is upgraded.</translation>
    </message>
    <message>
        <source>Nothing is installed by it. If it shows something else, do not go on: look at the boxes again.</source>
        <translation>Nothing is installed by it. If it shows something else, do not go on: look at the boxes again.</translation>
    </message>
    <message>
        <source>Nothing is installed yet. All nodes must be reachable from the master and have enough free space.</source>
        <translation>Nothing is installed yet. All nodes must be reachable from the master and have enough free space.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup is in the run&apos;s folder, and the site runs on the old appliance as before. Resume the run with the right password, or restore on the console and confirm it here.</source>
        <translation>Nothing is lost: the backup is in the run&apos;s folder, and the site runs on the old appliance as before. Resume the run with the right password, or restore on the console and confirm it here.</translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation>Nothing more is done; the run can be resumed later.</translation>
    </message>
    <message>
        <source>Nothing more is pressed from here. Look at the page {page} of the appliance at {address}, and compare its GUID, before you do anything there.</source>
        <translation>Nothing more is pressed from here. Look at the page {page} of the appliance at {address}, and compare its GUID, before you do anything there.</translation>
    </message>
    <message>
        <source>On a second computer, point {host} to {address} in its hosts file; the portable script does that and restores the file. Start a representative console there and hold a session.</source>
        <translation>On a second computer, point {host} to {address} in its hosts file; the portable script does that and restores the file. Start a representative console there and hold a session.</translation>
    </message>
    <message>
        <source>On earlier versions the primary then stops new client connections to all traffic nodes by itself; the assistant looks, and brings them back.</source>
        <translation>On earlier versions the primary then stops new client connections to all traffic nodes by itself; the assistant looks, and brings them back.</translation>
    </message>
    <message>
        <source>One of them must be primary. On the page {page} of {appliance} press {control}, or go back to {old}.</source>
        <translation>One of them must be primary. On the page {page} of {appliance} press {control}, or go back to {old}.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Its hosts file is restored right after the test.</source>
        <translation>Only this computer is affected. Its hosts file is restored right after the test.</translation>
    </message>
    <message>
        <source>Only this computer is affected. Take the line out again right after the test.</source>
        <translation>Only this computer is affected. Take the line out again right after the test.</translation>
    </message>
    <message>
        <source>Open it by its own address, {address}, and by no other.</source>
        <translation>Open it by its own address, {address}, and by no other.</translation>
    </message>
    <message>
        <source>Opened by {host}, the page {page} shows the same GUID as at the address of {appliance}</source>
        <translation>Opened by {host}, the page {page} shows the same GUID as at the address of {appliance}</translation>
    </message>
    <message>
        <source>Otherwise the backup might take over while the primary restarts.</source>
        <translation>Otherwise the backup might take over while the primary restarts.</translation>
    </message>
    <message>
        <source>Pack it, put the vendor&apos;s return label on the parcel and call the carrier. Without a label ask Technical Support for one. If it stays with you, just confirm.</source>
        <translation>Pack it, put the vendor&apos;s return label on the parcel and call the carrier. Without a label ask Technical Support for one. If it stays with you, just confirm.</translation>
    </message>
    <message>
        <source>Packages for the new appliance</source>
        <translation>Packages for the new appliance</translation>
    </message>
    <message>
        <source>Point the DNS record of {host} to {appliance}</source>
        <translation>Point the DNS record of {host} to {appliance}</translation>
    </message>
    <message>
        <source>Point the NAT entry of {host} to {appliance}</source>
        <translation>Point the NAT entry of {host} to {appliance}</translation>
    </message>
    <message>
        <source>Prepare for the clients that update themselves</source>
        <translation>Prepare for the clients that update themselves</translation>
    </message>
    <message>
        <source>Press {control} on {appliance}, and wait</source>
        <translation>Press {control} on {appliance}, and wait</translation>
    </message>
    <message>
        <source>Protected by a password. Recordings and large files of the file store are never part of it.</source>
        <translation>Protected by a password. Recordings and large files of the file store are never part of it.</translation>
    </message>
    <message>
        <source>Re-establish failover: {primary} primary, {backup} backup</source>
        <translation>Re-establish failover: {primary} primary, {backup} backup</translation>
    </message>
    <message>
        <source>Recordings, and the Vault encryption key</source>
        <translation>Recordings, and the Vault encryption key</translation>
    </message>
    <message>
        <source>Reset {old} to factory defaults</source>
        <translation>Reset {old} to factory defaults</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance now?</source>
        <translation>Restore the backup on the new appliance now?</translation>
    </message>
    <message>
        <source>Restore the settings backup on the new appliance</source>
        <translation>Restore the settings backup on the new appliance</translation>
    </message>
    <message>
        <source>Save the file as {file} in the run&apos;s folder, or anywhere, and say where it is.</source>
        <translation>Save the file as {file} in the run&apos;s folder, or anywhere, and say where it is.</translation>
    </message>
    <message>
        <source>Save the file as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</source>
        <translation>Save the file as {file}, keeping its ending, in the run&apos;s folder or anywhere else, and say where it is.</translation>
    </message>
    <message>
        <source>See the Updates page of the ones that are named, and ask Technical Support.</source>
        <translation>See the Updates page of the ones that are named, and ask Technical Support.</translation>
    </message>
    <message>
        <source>Send {old} back</source>
        <translation>Send {old} back</translation>
    </message>
    <message>
        <source>Sessions under way on them continue; new ones go through the other nodes.</source>
        <translation>Sessions under way on them continue; new ones go through the other nodes.</translation>
    </message>
    <message>
        <source>Set an NTP server: {page}. Then resume the run.</source>
        <translation>Set an NTP server: {page}. Then resume the run.</translation>
    </message>
    <message>
        <source>Set how many Jump Clients may update at once, then resume the run.</source>
        <translation>Set how many Jump Clients may update at once, then resume the run.</translation>
    </message>
    <message>
        <source>Shut the machine with the address {address} down, compare its name and address, then delete it with its disks.</source>
        <translation>Shut the machine with the address {address} down, compare its name and address, then delete it with its disks.</translation>
    </message>
    <message>
        <source>Shut {old} down</source>
        <translation>Shut {old} down</translation>
    </message>
    <message>
        <source>Sign in as {user} with {password}. If the console wants a new password, choose one first.</source>
        <translation>Sign in as {user} with {password}. If the console wants a new password, choose one first.</translation>
    </message>
    <message>
        <source>Start a console, sign in and open {page}. Type or paste the version and build it shows.</source>
        <translation>Start a console, sign in and open {page}. Type or paste the version and build it shows.</translation>
    </message>
    <message>
        <source>Start a session to a remote computer: see its screen, move its mouse, end the session.</source>
        <translation>Start a session to a remote computer: see its screen, move its mouse, end the session.</translation>
    </message>
    <message>
        <source>Still with the old version: {left}</source>
        <translation>Still with the old version: {left}</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Switch automatic failover off at {appliance}</source>
        <translation>Switch automatic failover off at {appliance}</translation>
    </message>
    <message>
        <source>Switch automatic failover on again at {appliance}</source>
        <translation>Switch automatic failover on again at {appliance}</translation>
    </message>
    <message>
        <source>Switch the shared address from {off} to {on}</source>
        <translation>Switch the shared address from {off} to {on}</translation>
    </message>
    <message>
        <source>Synchronise the cluster from {appliance}</source>
        <translation>Synchronise the cluster from {appliance}</translation>
    </message>
    <message>
        <source>Synchronise {backup} with {primary}</source>
        <translation>Synchronise {backup} with {primary}</translation>
    </message>
    <message>
        <source>Take a new settings backup of {appliance}</source>
        <translation>Take a new settings backup of {appliance}</translation>
    </message>
    <message>
        <source>Take a settings backup of {appliance}</source>
        <translation>Take a settings backup of {appliance}</translation>
    </message>
    <message>
        <source>Take a snapshot of every virtual appliance of {host} now, or be sure of the backups that you have. An appliance that was upgraded cannot be taken back otherwise.</source>
        <translation>Take a snapshot of every virtual appliance of {host} now, or be sure of the backups that you have. An appliance that was upgraded cannot be taken back otherwise.</translation>
    </message>
    <message>
        <source>Take snapshots of the virtual appliances</source>
        <translation>Take snapshots of the virtual appliances</translation>
    </message>
    <message>
        <source>Take the first half of the nodes out of service now?</source>
        <translation>Take the first half of the nodes out of service now?</translation>
    </message>
    <message>
        <source>Take the line for {host} out of the hosts file again.</source>
        <translation>Take the line for {host} out of the hosts file again.</translation>
    </message>
    <message>
        <source>Take them, then resume the run.</source>
        <translation>Take them, then resume the run.</translation>
    </message>
    <message>
        <source>Take {host} down now?</source>
        <translation>Take {host} down now?</translation>
    </message>
    <message>
        <source>Technical Support mails a link to each file: ask for the files of {appliance}, download all of them, and keep two copies until everything is installed.</source>
        <translation>Technical Support mails a link to each file: ask for the files of {appliance}, download all of them, and keep two copies until everything is installed.</translation>
    </message>
    <message>
        <source>Test by the hosts file</source>
        <translation>Test by the hosts file</translation>
    </message>
    <message>
        <source>Test {appliance} from a second computer</source>
        <translation>Test {appliance} from a second computer</translation>
    </message>
    <message>
        <source>Test {appliance} from this computer by the hosts file</source>
        <translation>Test {appliance} from this computer by the hosts file</translation>
    </message>
    <message>
        <source>The Failover page shows it</source>
        <translation>The Failover page shows it</translation>
    </message>
    <message>
        <source>The GUID shows that {appliance} answers</source>
        <translation>The GUID shows that {appliance} answers</translation>
    </message>
    <message>
        <source>The Integration Client is updated</source>
        <translation>The Integration Client is updated</translation>
    </message>
    <message>
        <source>The Integration Client reaches {appliance}</source>
        <translation>The Integration Client reaches {appliance}</translation>
    </message>
    <message>
        <source>The Jump Clients are updating themselves</source>
        <translation>The Jump Clients are updating themselves</translation>
    </message>
    <message>
        <source>The Jump Clients have been watched</source>
        <translation>The Jump Clients have been watched</translation>
    </message>
    <message>
        <source>The appliance does not reach the vendor. Its files are downloaded elsewhere with its Appliance Download Key and carried here. Keep the medium until everything is installed: what was downloaded is not offered again.</source>
        <translation>The appliance does not reach the vendor. Its files are downloaded elsewhere with its Appliance Download Key and carried here. Keep the medium until everything is installed: what was downloaded is not offered again.</translation>
    </message>
    <message>
        <source>The appliance reports version {version}</source>
        <translation>The appliance reports version {version}</translation>
    </message>
    <message>
        <source>The appliances are looked at again.</source>
        <translation>The appliances are looked at again.</translation>
    </message>
    <message>
        <source>The appliances that were held back are being looked at</source>
        <translation>The appliances that were held back are being looked at</translation>
    </message>
    <message>
        <source>The authoritative name servers answer {address}</source>
        <translation>The authoritative name servers answer {address}</translation>
    </message>
    <message>
        <source>The backup is the one that this run took</source>
        <translation>The backup is the one that this run took</translation>
    </message>
    <message>
        <source>The build under {page} equals the appliance&apos;s</source>
        <translation>The build under {page} equals the appliance&apos;s</translation>
    </message>
    <message>
        <source>The certificate chain is complete</source>
        <translation>The certificate chain is complete</translation>
    </message>
    <message>
        <source>The certificate chain is served completely</source>
        <translation>The certificate chain is served completely</translation>
    </message>
    <message>
        <source>The certificate is being assigned on the new appliance</source>
        <translation>The certificate is being assigned on the new appliance</translation>
    </message>
    <message>
        <source>The certificate is being imported on the new appliance</source>
        <translation>The certificate is being imported on the new appliance</translation>
    </message>
    <message>
        <source>The certificate of {appliance} is being exported</source>
        <translation>The certificate of {appliance} is being exported</translation>
    </message>
    <message>
        <source>The certificate stores are current</source>
        <translation>The certificate stores are current</translation>
    </message>
    <message>
        <source>The clients are coming over to the new appliance</source>
        <translation>The clients are coming over to the new appliance</translation>
    </message>
    <message>
        <source>The clients are leaving the nodes that were taken out of service</source>
        <translation>The clients are leaving the nodes that were taken out of service</translation>
    </message>
    <message>
        <source>The clients are updating themselves to {package}</source>
        <translation>The clients are updating themselves to {package}</translation>
    </message>
    <message>
        <source>The clients had 24 hours after {package}</source>
        <translation>The clients had 24 hours after {package}</translation>
    </message>
    <message>
        <source>The clock of {appliance} is right</source>
        <translation>The clock of {appliance} is right</translation>
    </message>
    <message>
        <source>The cluster is being synchronised from {appliance}</source>
        <translation>The cluster is being synchronised from {appliance}</translation>
    </message>
    <message>
        <source>The cluster is synchronised from {appliance}</source>
        <translation>The cluster is synchronised from {appliance}</translation>
    </message>
    <message>
        <source>The cluster reports for each of them that it accepts no new client connections</source>
        <translation>The cluster reports for each of them that it accepts no new client connections</translation>
    </message>
    <message>
        <source>The cluster reports that it accepts new client connections</source>
        <translation>The cluster reports that it accepts new client connections</translation>
    </message>
    <message>
        <source>The console /login of {appliance} lets you sign in</source>
        <translation>The console /login of {appliance} lets you sign in</translation>
    </message>
    <message>
        <source>The console answers again and lets you sign in</source>
        <translation>The console answers again and lets you sign in</translation>
    </message>
    <message>
        <source>The data sync flows from {primary} to {backup}: what {backup} holds is overwritten.</source>
        <translation>The data sync flows from {primary} to {backup}: what {backup} holds is overwritten.</translation>
    </message>
    <message>
        <source>The decision goes into the report.</source>
        <translation>The decision goes into the report.</translation>
    </message>
    <message>
        <source>The decision goes into the report. The node accepts no new client connections until you see to it.</source>
        <translation>The decision goes into the report. The node accepts no new client connections until you see to it.</translation>
    </message>
    <message>
        <source>The failover relationship is broken.</source>
        <translation>The failover relationship is broken.</translation>
    </message>
    <message>
        <source>The file opens with the passphrase</source>
        <translation>The file opens with the passphrase</translation>
    </message>
    <message>
        <source>The first sign-in to {console} of the new appliance is {user} / {password}, in every language. Afterwards the accounts of the old appliance are valid there.</source>
        <translation>The first sign-in to {console} of the new appliance is {user} / {password}, in every language. Afterwards the accounts of the old appliance are valid there.</translation>
    </message>
    <message>
        <source>The guide for this version has none: the version is checked before the swap, consoles and sessions in production.</source>
        <translation>The guide for this version has none: the version is checked before the swap, consoles and sessions in production.</translation>
    </message>
    <message>
        <source>The health check reports good health</source>
        <translation>The health check reports good health</translation>
    </message>
    <message>
        <source>The hosts file is as before</source>
        <translation>The hosts file is as before</translation>
    </message>
    <message>
        <source>The hosts file of this computer leads {host} to {appliance}.</source>
        <translation>The hosts file of this computer leads {host} to {appliance}.</translation>
    </message>
    <message>
        <source>The last cluster sync ended after the click</source>
        <translation>The last cluster sync ended after the click</translation>
    </message>
    <message>
        <source>The last data sync ended after the click</source>
        <translation>The last data sync ended after the click</translation>
    </message>
    <message>
        <source>The names cover {host}, and the dates are valid</source>
        <translation>The names cover {host}, and the dates are valid</translation>
    </message>
    <message>
        <source>The new appliance answers at its own address</source>
        <translation>The new appliance answers at its own address</translation>
    </message>
    <message>
        <source>The new appliance has the certificate of {host}</source>
        <translation>The new appliance has the certificate of {host}</translation>
    </message>
    <message>
        <source>The new appliance holds the data of {old}</source>
        <translation>The new appliance holds the data of {old}</translation>
    </message>
    <message>
        <source>The new appliance runs {host}</source>
        <translation>The new appliance runs {host}</translation>
    </message>
    <message>
        <source>The new appliance serves the certificate of {host}</source>
        <translation>The new appliance serves the certificate of {host}</translation>
    </message>
    <message>
        <source>The new version works in production</source>
        <translation>The new version works in production</translation>
    </message>
    <message>
        <source>The node is looked at first.</source>
        <translation>The node is looked at first.</translation>
    </message>
    <message>
        <source>The packages are being distributed to all nodes</source>
        <translation>The packages are being distributed to all nodes</translation>
    </message>
    <message>
        <source>The packages are on all nodes, ready to be installed</source>
        <translation>The packages are on all nodes, ready to be installed</translation>
    </message>
    <message>
        <source>The page {page} has no section {section}</source>
        <translation>The page {page} has no section {section}</translation>
    </message>
    <message>
        <source>The page {page} lists it, issued to {host}</source>
        <translation>The page {page} lists it, issued to {host}</translation>
    </message>
    <message>
        <source>The page {page} of {appliance} has no section {section}</source>
        <translation>The page {page} of {appliance} has no section {section}</translation>
    </message>
    <message>
        <source>The page {page} shows it</source>
        <translation>The page {page} shows it</translation>
    </message>
    <message>
        <source>The page {page} tells the reason. The master must be able to reach all nodes; then try again.</source>
        <translation>The page {page} tells the reason. The master must be able to reach all nodes; then try again.</translation>
    </message>
    <message>
        <source>The pair is as before. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</source>
        <translation>The pair is as before. {section} on the Failover page gives the reason; the appliances must be able to reach each other.</translation>
    </message>
    <message>
        <source>The primary and the nodes that take part are upgraded together. Everybody who is connected to them is cut off, and how long the site is down has not been published. This cannot be undone.</source>
        <translation>The primary and the nodes that take part are upgraded together. Everybody who is connected to them is cut off, and how long the site is down has not been published. This cannot be undone.</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate</source>
        <translation>The private key belongs to the certificate</translation>
    </message>
    <message>
        <source>The public address stays the same; only its target changes.</source>
        <translation>The public address stays the same; only its target changes.</translation>
    </message>
    <message>
        <source>The public documentation ends here. Follow the vendor&apos;s page from here on, and ask Technical Support if you are unsure. The assistant presses nothing; it watches the versions and tells what is still missing.</source>
        <translation>The public documentation ends here. Follow the vendor&apos;s page from here on, and ask Technical Support if you are unsure. The assistant presses nothing; it watches the versions and tells what is still missing.</translation>
    </message>
    <message>
        <source>The release was announced</source>
        <translation>The release was announced</translation>
    </message>
    <message>
        <source>The rest can be upgraded</source>
        <translation>The rest can be upgraded</translation>
    </message>
    <message>
        <source>The right certificate is served for {host}</source>
        <translation>The right certificate is served for {host}</translation>
    </message>
    <message>
        <source>The role of {appliance} is “none”</source>
        <translation>The role of {appliance} is “none”</translation>
    </message>
    <message>
        <source>The same appliance answers, with the same certificate</source>
        <translation>The same appliance answers, with the same certificate</translation>
    </message>
    <message>
        <source>The second computer&apos;s result file, or your confirmation</source>
        <translation>The second computer&apos;s result file, or your confirmation</translation>
    </message>
    <message>
        <source>The section {section} shows who takes part</source>
        <translation>The section {section} shows who takes part</translation>
    </message>
    <message>
        <source>The server through which you are connected to {host} is about to be upgraded. Please finish your session soon and sign in again: you will be connected through another server.</source>
        <translation>The server through which you are connected to {host} is about to be upgraded. Please finish your session soon and sign in again: you will be connected through another server.</translation>
    </message>
    <message>
        <source>The session data of {appliance} is being extracted</source>
        <translation>The session data of {appliance} is being extracted</translation>
    </message>
    <message>
        <source>The session data of {appliance} is on this computer</source>
        <translation>The session data of {appliance} is on this computer</translation>
    </message>
    <message>
        <source>The settings backup is being restored on the new appliance</source>
        <translation>The settings backup is being restored on the new appliance</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is being made</source>
        <translation>The settings backup of {appliance} is being made</translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is on this computer and checked</source>
        <translation>The settings backup of {appliance} is on this computer and checked</translation>
    </message>
    <message>
        <source>The shared address could not be switched over. What now?</source>
        <translation>The shared address could not be switched over. What now?</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}</source>
        <translation>The shared address is disabled on {appliance}</translation>
    </message>
    <message>
        <source>The shared address is disabled on {appliance}.</source>
        <translation>The shared address is disabled on {appliance}.</translation>
    </message>
    <message>
        <source>The shared address is enabled on {appliance}</source>
        <translation>The shared address is enabled on {appliance}</translation>
    </message>
    <message>
        <source>The site is down meanwhile: users are logged out and all sessions end.</source>
        <translation>The site is down meanwhile: users are logged out and all sessions end.</translation>
    </message>
    <message>
        <source>The site is in service again with the old version.</source>
        <translation>The site is in service again with the old version.</translation>
    </message>
    <message>
        <source>The site is prepared for the clients</source>
        <translation>The site is prepared for the clients</translation>
    </message>
    <message>
        <source>The site stays down until it works.</source>
        <translation>The site stays down until it works.</translation>
    </message>
    <message>
        <source>The site stays up: it still runs on the old appliance.</source>
        <translation>The site stays up: it still runs on the old appliance.</translation>
    </message>
    <message>
        <source>The site stays up: meanwhile this appliance is only the backup.</source>
        <translation>The site stays up: meanwhile this appliance is only the backup.</translation>
    </message>
    <message>
        <source>The site stays up: while failover is broken, nobody works on {appliance}.</source>
        <translation>The site stays up: while failover is broken, nobody works on {appliance}.</translation>
    </message>
    <message>
        <source>The support site opens in a browser, without a warning about its certificate</source>
        <translation>The support site opens in a browser, without a warning about its certificate</translation>
    </message>
    <message>
        <source>The test session worked</source>
        <translation>The test session worked</translation>
    </message>
    <message>
        <source>The update files for {appliance} are being checked and copied</source>
        <translation>The update files for {appliance} are being checked and copied</translation>
    </message>
    <message>
        <source>The virtual machine at {address} goes for good, with its data and recordings. Before you are asked to delete it, the assistant makes sure once more that this is the old appliance.</source>
        <translation>The virtual machine at {address} goes for good, with its data and recordings. Before you are asked to delete it, the assistant makes sure once more that this is the old appliance.</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is being deleted</source>
        <translation>The virtual machine of {old} is being deleted</translation>
    </message>
    <message>
        <source>The virtual machine of {old} is deleted</source>
        <translation>The virtual machine of {old} is deleted</translation>
    </message>
    <message>
        <source>Then on {appliance}, on the same page: {control}.</source>
        <translation>Then on {appliance}, on the same page: {control}.</translation>
    </message>
    <message>
        <source>There are snapshots or backups to go back to</source>
        <translation>There are snapshots or backups to go back to</translation>
    </message>
    <message>
        <source>There is a file for each package</source>
        <translation>There is a file for each package</translation>
    </message>
    <message>
        <source>This appliance then marks all traffic nodes by itself as not accepting new client connections.</source>
        <translation>This appliance then marks all traffic nodes by itself as not accepting new client connections.</translation>
    </message>
    <message>
        <source>This appliance then stops new client connections to all traffic nodes by itself.</source>
        <translation>This appliance then stops new client connections to all traffic nodes by itself.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver answers {address}</source>
        <translation>This computer&apos;s resolver answers {address}</translation>
    </message>
    <message>
        <source>This version does not merge it later, and after the swap {appliance} holds no complete copy.</source>
        <translation>This version does not merge it later, and after the swap {appliance} holds no complete copy.</translation>
    </message>
    <message>
        <source>Those that are switched off follow when they come online again; that may take days.</source>
        <translation>Those that are switched off follow when they come online again; that may take days.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of the primary.</source>
        <translation>Tick {control} for it on the page {page} of the primary.</translation>
    </message>
    <message>
        <source>Tick {control} for it on the page {page} of {appliance}.</source>
        <translation>Tick {control} for it on the page {page} of {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of the backup.</source>
        <translation>Tick {control} on the page {page} of the backup.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {appliance}.</source>
        <translation>Tick {control} on the page {page} of {appliance}.</translation>
    </message>
    <message>
        <source>Tick {control} on the page {page} of {node}, and save.</source>
        <translation>Tick {control} on the page {page} of {node}, and save.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Uninstall all client software</source>
        <translation>Uninstall all client software</translation>
    </message>
    <message>
        <source>Uninstall what is left, then resume the run. Or make a new plan and wait 24 hours between packages.</source>
        <translation>Uninstall what is left, then resume the run. Or make a new plan and wait 24 hours between packages.</translation>
    </message>
    <message>
        <source>Until it does, leave {old} as it is and call Technical Support.</source>
        <translation>Until it does, leave {old} as it is and call Technical Support.</translation>
    </message>
    <message>
        <source>Until it works, leave the other appliance as it is and call Technical Support.</source>
        <translation>Until it works, leave the other appliance as it is and call Technical Support.</translation>
    </message>
    <message>
        <source>Until the new version works, leave the rest as it is and call Technical Support.</source>
        <translation>Until the new version works, leave the rest as it is and call Technical Support.</translation>
    </message>
    <message>
        <source>Until the other master runs the new version as well, nothing takes over.</source>
        <translation>Until the other master runs the new version as well, nothing takes over.</translation>
    </message>
    <message>
        <source>Upgrade the nodes of the first half</source>
        <translation>Upgrade the nodes of the first half</translation>
    </message>
    <message>
        <source>Upgrade the remaining nodes</source>
        <translation>Upgrade the remaining nodes</translation>
    </message>
    <message>
        <source>Upgrade the rest now?</source>
        <translation>Upgrade the rest now?</translation>
    </message>
    <message>
        <source>Upgrade what was held back now?</source>
        <translation>Upgrade what was held back now?</translation>
    </message>
    <message>
        <source>Upgrade {appliance} now?</source>
        <translation>Upgrade {appliance} now?</translation>
    </message>
    <message>
        <source>Upload {packages}, but install nothing.</source>
        <translation>Upload {packages}, but install nothing.</translation>
    </message>
    <message>
        <source>Use these addresses, never {host}: that name leads to one of them only.</source>
        <translation>Use these addresses, never {host}: that name leads to one of them only.</translation>
    </message>
    <message>
        <source>Verify after {package} that what was held back is as it was</source>
        <translation>Verify after {package} that what was held back is as it was</translation>
    </message>
    <message>
        <source>Verify the nodes that took part</source>
        <translation>Verify the nodes that took part</translation>
    </message>
    <message>
        <source>Verify version and health of {appliance}</source>
        <translation>Verify version and health of {appliance}</translation>
    </message>
    <message>
        <source>Version and health of {appliance} are being verified</source>
        <translation>Version and health of {appliance} are being verified</translation>
    </message>
    <message>
        <source>Wait after the click, then reload the page. Go on when it shows what you have set: who takes part, and who is held back.</source>
        <translation>Wait after the click, then reload the page. Go on when it shows what you have set: who takes part, and who is held back.</translation>
    </message>
    <message>
        <source>Wait for maintenance window {number}</source>
        <translation>Wait for maintenance window {number}</translation>
    </message>
    <message>
        <source>Wait for the clients to leave the nodes</source>
        <translation>Wait for the clients to leave the nodes</translation>
    </message>
    <message>
        <source>Wait for the vendor&apos;s announcement, then resume the run.</source>
        <translation>Wait for the vendor&apos;s announcement, then resume the run.</translation>
    </message>
    <message>
        <source>Wait until the reset is complete.</source>
        <translation>Wait until the reset is complete.</translation>
    </message>
    <message>
        <source>Waiting for the build that a console shows</source>
        <translation>Waiting for the build that a console shows</translation>
    </message>
    <message>
        <source>Waiting for the new appliance to answer</source>
        <translation>Waiting for the new appliance to answer</translation>
    </message>
    <message>
        <source>Waiting for the result from a second computer</source>
        <translation>Waiting for the result from a second computer</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is installed again</source>
        <translation>Waiting for you to confirm that all client software is installed again</translation>
    </message>
    <message>
        <source>Waiting for you to confirm that all client software is uninstalled</source>
        <translation>Waiting for you to confirm that all client software is uninstalled</translation>
    </message>
    <message>
        <source>Waiting for you to confirm the test session</source>
        <translation>Waiting for you to confirm the test session</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the Integration Client</source>
        <translation>Waiting for your confirmation about the Integration Client</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate</source>
        <translation>Waiting for your confirmation about the certificate</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate stores</source>
        <translation>Waiting for your confirmation about the certificate stores</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clients</source>
        <translation>Waiting for your confirmation about the clients</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the clock</source>
        <translation>Waiting for your confirmation about the clock</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the page {page}</source>
        <translation>Waiting for your confirmation about the page {page}</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the {control}</source>
        <translation>Waiting for your confirmation about the {control}</translation>
    </message>
    <message>
        <source>Waiting for your confirmation about your own programs</source>
        <translation>Waiting for your confirmation about your own programs</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that everything works</source>
        <translation>Waiting for your confirmation that everything works</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the Integration Client is updated</source>
        <translation>Waiting for your confirmation that the Integration Client is updated</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the new version works</source>
        <translation>Waiting for your confirmation that the new version works</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the release was announced</source>
        <translation>Waiting for your confirmation that the release was announced</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the rest can be upgraded</source>
        <translation>Waiting for your confirmation that the rest can be upgraded</translation>
    </message>
    <message>
        <source>Waiting for your confirmation that {old} is on its way</source>
        <translation>Waiting for your confirmation that {old} is on its way</translation>
    </message>
    <message>
        <source>Waiting for your word that there are snapshots or backups</source>
        <translation>Waiting for your word that there are snapshots or backups</translation>
    </message>
    <message>
        <source>Waiting for your word that {appliance} is done with {control}</source>
        <translation>Waiting for your word that {appliance} is done with {control}</translation>
    </message>
    <message>
        <source>Waiting keeps sessions from being cut. Jump Clients do not count: they reconnect by themselves.</source>
        <translation>Waiting keeps sessions from being cut. Jump Clients do not count: they reconnect by themselves.</translation>
    </message>
    <message>
        <source>Watch the Jump Clients update themselves</source>
        <translation>Watch the Jump Clients update themselves</translation>
    </message>
    <message>
        <source>Watch the clients come over to the new appliance</source>
        <translation>Watch the clients come over to the new appliance</translation>
    </message>
    <message>
        <source>What runs the new version already cannot serve as a way back.</source>
        <translation>What runs the new version already cannot serve as a way back.</translation>
    </message>
    <message>
        <source>What the new appliance holds is replaced. From now until {host} leads there, change no settings on {old}: they are not carried over.</source>
        <translation>What the new appliance holds is replaced. From now until {host} leads there, change no settings on {old}: they are not carried over.</translation>
    </message>
    <message>
        <source>What was changed on the other master meanwhile is overwritten.</source>
        <translation>What was changed on the other master meanwhile is overwritten.</translation>
    </message>
    <message>
        <source>What was held back is as it was after {package}: {nodes}</source>
        <translation>What was held back is as it was after {package}: {nodes}</translation>
    </message>
    <message>
        <source>Whatever uses the API must take a session&apos;s LSID as text and read XML with a namespace. “upgrade-assistant scan” with the folder of your programs lists what will break. If nothing uses the API, just confirm.</source>
        <translation>Whatever uses the API must take a session&apos;s LSID as text and read XML with a namespace. “upgrade-assistant scan” with the folder of your programs lists what will break. If nothing uses the API, just confirm.</translation>
    </message>
    <message>
        <source>Where there is also “{bandwidth}”, limit it too. Put both back once all are through.</source>
        <translation>Where there is also “{bandwidth}”, limit it too. Put both back once all are through.</translation>
    </message>
    <message>
        <source>Where there is one, one click may upgrade every node at once.</source>
        <translation>Where there is one, one click may upgrade every node at once.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the pair is broken.</source>
        <translation>Whether it is on could not be seen. If it is, switch it off before the pair is broken.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. If it is, switch it off before the upgrade.</source>
        <translation>Whether it is on could not be seen. If it is, switch it off before the upgrade.</translation>
    </message>
    <message>
        <source>Whether it is on could not be seen. The vendor wants it off at the backup: if it is on, switch it off there before the upgrade, and on again afterwards.</source>
        <translation>Whether it is on could not be seen. The vendor wants it off at the backup: if it is on, switch it off there before the upgrade, and on again afterwards.</translation>
    </message>
    <message>
        <source>Which build does a representative console show?</source>
        <translation>Which build does a representative console show?</translation>
    </message>
    <message>
        <source>While it is disabled on both appliances, nobody reaches the site.</source>
        <translation>While it is disabled on both appliances, nobody reaches the site.</translation>
    </message>
    <message>
        <source>While the address is disabled on both appliances, nobody reaches the site. Enable it on {on}, or again on {off}, before you do anything else.</source>
        <translation>While the address is disabled on both appliances, nobody reaches the site. Enable it on {on}, or again on {off}, before you do anything else.</translation>
    </message>
    <message>
        <source>Whoever is still connected to it is cut off; the upgraded nodes carry the site.</source>
        <translation>Whoever is still connected to it is cut off; the upgraded nodes carry the site.</translation>
    </message>
    <message>
        <source>Whoever still has the old address from DNS stays there until it expires or they reconnect.</source>
        <translation>Whoever still has the old address from DNS stays there until it expires or they reconnect.</translation>
    </message>
    <message>
        <source>With its private key and chain, from the export of the old appliance. Nothing changes there.</source>
        <translation>With its private key and chain, from the export of the old appliance. Nothing changes there.</translation>
    </message>
    <message>
        <source>Work with it for as long as it takes to be sure. The old appliance is the only way back: once it is reset or deleted, recordings that only it holds are gone as well.</source>
        <translation>Work with it for as long as it takes to be sure. The old appliance is the only way back: once it is reset or deleted, recordings that only it holds are gone as well.</translation>
    </message>
    <message>
        <source>You can close the program: the run file records when it continues.</source>
        <translation>You can close the program: the run file records when it continues.</translation>
    </message>
    <message>
        <source>You enable the address by hand.</source>
        <translation>You enable the address by hand.</translation>
    </message>
    <message>
        <source>Your own programs are ready for 10.6</source>
        <translation>Your own programs are ready for 10.6</translation>
    </message>
    <message>
        <source>a number that your line can bear, such as 20</source>
        <translation>a number that your line can bear, such as 20</translation>
    </message>
    <message>
        <source>certificate, private key and chain, with your passphrase</source>
        <translation>certificate, private key and chain, with your passphrase</translation>
    </message>
    <message>
        <source>choose it in the drop-down list</source>
        <translation>choose it in the drop-down list</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>press it</translation>
    </message>
    <message>
        <source>the address of the new appliance</source>
        <translation>the address of the new appliance</translation>
    </message>
    <message>
        <source>the backup password again</source>
        <translation>the backup password again</translation>
    </message>
    <message>
        <source>the exported file in the run&apos;s folder, and its passphrase</source>
        <translation>the exported file in the run&apos;s folder, and its passphrase</translation>
    </message>
    <message>
        <source>the file of each package</source>
        <translation>the file of each package</translation>
    </message>
    <message>
        <source>the file of {package}</source>
        <translation>the file of {package}</translation>
    </message>
    <message>
        <source>the file {file} in the run&apos;s folder</source>
        <translation>the file {file} in the run&apos;s folder</translation>
    </message>
    <message>
        <source>the last data sync</source>
        <translation>the last data sync</translation>
    </message>
    <message>
        <source>the password of the backup</source>
        <translation>the password of the backup</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>the vendor</translation>
    </message>
    <message>
        <source>tick it</source>
        <translation>tick it</translation>
    </message>
    <message>
        <source>tick it for {nodes}</source>
        <translation>tick it for {nodes}</translation>
    </message>
    <message>
        <source>tick the certificate assigned to the active address</source>
        <translation>tick the certificate assigned to the active address</translation>
    </message>
    <message>
        <source>ticked, if you keep reports</source>
        <translation>ticked, if you keep reports</translation>
    </message>
    <message>
        <source>untick it</source>
        <translation>untick it</translation>
    </message>
    <message>
        <source>untick it for the shared address</source>
        <translation>untick it for the shared address</translation>
    </message>
    <message>
        <source>untick it for {nodes}</source>
        <translation>untick it for {nodes}</translation>
    </message>
    <message>
        <source>your backup password</source>
        <translation>your backup password</translation>
    </message>
    <message>
        <source>{address} answers with the GUID and the certificate that {old} had when the site was detected</source>
        <translation>{address} answers with the GUID and the certificate that {old} had when the site was detected</translation>
    </message>
    <message>
        <source>{appliance} answers again, with the same GUID and certificate</source>
        <translation>{appliance} answers again, with the same GUID and certificate</translation>
    </message>
    <message>
        <source>{appliance} answers correctly for {host}; the hosts file is as before</source>
        <translation>{appliance} answers correctly for {host}; the hosts file is as before</translation>
    </message>
    <message>
        <source>{appliance} is asking the vendor for updates</source>
        <translation>{appliance} is asking the vendor for updates</translation>
    </message>
    <message>
        <source>{appliance} is backup</source>
        <translation>{appliance} is backup</translation>
    </message>
    <message>
        <source>{appliance} is being tested from this computer as {host}</source>
        <translation>{appliance} is being tested from this computer as {host}</translation>
    </message>
    <message>
        <source>{appliance} is installing {package}</source>
        <translation>{appliance} is installing {package}</translation>
    </message>
    <message>
        <source>{appliance} is primary</source>
        <translation>{appliance} is primary</translation>
    </message>
    <message>
        <source>{appliance} keeps the settings as they were backed up until the swap, and nobody is to change them meanwhile. A backup master and traffic nodes hold none of their own.</source>
        <translation>{appliance} keeps the settings as they were backed up until the swap, and nobody is to change them meanwhile. A backup master and traffic nodes hold none of their own.</translation>
    </message>
    <message>
        <source>{appliance} lists the packages of this plan</source>
        <translation>{appliance} lists the packages of this plan</translation>
    </message>
    <message>
        <source>{appliance} restarts by itself. Until it is back it does not answer: that is normal.</source>
        <translation>{appliance} restarts by itself. Until it is back it does not answer: that is normal.</translation>
    </message>
    <message>
        <source>{appliance} runs {version} and is healthy</source>
        <translation>{appliance} runs {version} and is healthy</translation>
    </message>
    <message>
        <source>{appliance} shows a data sync</source>
        <translation>{appliance} shows a data sync</translation>
    </message>
    <message>
        <source>{appliance} shows who takes part</source>
        <translation>{appliance} shows who takes part</translation>
    </message>
    <message>
        <source>{backup} holds the data of {primary}</source>
        <translation>{backup} holds the data of {primary}</translation>
    </message>
    <message>
        <source>{file} is in the run&apos;s folder</source>
        <translation>{file} is in the run&apos;s folder</translation>
    </message>
    <message>
        <source>{host} answers with the identity of {appliance}</source>
        <translation>{host} answers with the identity of {appliance}</translation>
    </message>
    <message>
        <source>{host} is being led to {appliance}</source>
        <translation>{host} is being led to {appliance}</translation>
    </message>
    <message>
        <source>{host} leads to {appliance}</source>
        <translation>{host} leads to {appliance}</translation>
    </message>
    <message>
        <source>{host} no longer resolves to it</source>
        <translation>{host} no longer resolves to it</translation>
    </message>
    <message>
        <source>{host} resolves to {address} here</source>
        <translation>{host} resolves to {address} here</translation>
    </message>
    <message>
        <source>{host} stays in service on the other appliance meanwhile. What is installed cannot be taken back.</source>
        <translation>{host} stays in service on the other appliance meanwhile. What is installed cannot be taken back.</translation>
    </message>
    <message>
        <source>{host} stays in service through the other nodes. Nodes that accept no new client connections from now on: {count}.</source>
        <translation>{host} stays in service through the other nodes. Nodes that accept no new client connections from now on: {count}.</translation>
    </message>
    <message>
        <source>{new} is becoming primary, {old} backup</source>
        <translation>{new} is becoming primary, {old} backup</translation>
    </message>
    <message>
        <source>{new} is primary, {old} is backup</source>
        <translation>{new} is primary, {old} is backup</translation>
    </message>
    <message>
        <source>{node} accepts new client connections</source>
        <translation>{node} accepts new client connections</translation>
    </message>
    <message>
        <source>{node} accepts no new client connections.</source>
        <translation>{node} accepts no new client connections.</translation>
    </message>
    <message>
        <source>{node} could not be finished. What now?</source>
        <translation>{node} could not be finished. What now?</translation>
    </message>
    <message>
        <source>{node} does not install together with the other nodes</source>
        <translation>{node} does not install together with the other nodes</translation>
    </message>
    <message>
        <source>{node} does not install updates together with the other nodes.</source>
        <translation>{node} does not install updates together with the other nodes.</translation>
    </message>
    <message>
        <source>{node} installs together with the other nodes</source>
        <translation>{node} installs together with the other nodes</translation>
    </message>
    <message>
        <source>{node} is being brought back into service</source>
        <translation>{node} is being brought back into service</translation>
    </message>
    <message>
        <source>{node} is being held back</source>
        <translation>{node} is being held back</translation>
    </message>
    <message>
        <source>{node} is being let install with the others again</source>
        <translation>{node} is being let install with the others again</translation>
    </message>
    <message>
        <source>{node} is marked on {appliance} as not accepting new client connections.</source>
        <translation>{node} is marked on {appliance} as not accepting new client connections.</translation>
    </message>
    <message>
        <source>{old} is at factory defaults</source>
        <translation>{old} is at factory defaults</translation>
    </message>
    <message>
        <source>{old} is being reset to factory defaults</source>
        <translation>{old} is being reset to factory defaults</translation>
    </message>
    <message>
        <source>{old} is on its way back</source>
        <translation>{old} is on its way back</translation>
    </message>
    <message>
        <source>{old} is shutting down</source>
        <translation>{old} is shutting down</translation>
    </message>
    <message>
        <source>{old} is switched off</source>
        <translation>{old} is switched off</translation>
    </message>
    <message>
        <source>{package} is being installed on these: {nodes}</source>
        <translation>{package} is being installed on these: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on these: {nodes}</source>
        <translation>{package} is installed on these: {nodes}</translation>
    </message>
    <message>
        <source>{package} is installed on {appliance}</source>
        <translation>{package} is installed on {appliance}</translation>
    </message>
    <message>
        <source>{package} is no longer in the list of updates, and no error is shown there</source>
        <translation>{package} is no longer in the list of updates, and no error is shown there</translation>
    </message>
    <message>
        <source>{page} shows version {version}</source>
        <translation>{page} shows version {version}</translation>
    </message>
    <message>
        <source>{primary} and {backup} are being separated</source>
        <translation>{primary} and {backup} are being separated</translation>
    </message>
    <message>
        <source>{primary} and {backup} are in sync</source>
        <translation>{primary} and {backup} are in sync</translation>
    </message>
    <message>
        <source>{primary} and {backup} are separated</source>
        <translation>{primary} and {backup} are separated</translation>
    </message>
    <message>
        <source>{primary} is primary, {backup} is backup</source>
        <translation>{primary} is primary, {backup} is backup</translation>
    </message>
    <message>
        <source>{region}: being taken out of service: {nodes}</source>
        <translation>{region}: being taken out of service: {nodes}</translation>
    </message>
    <message>
        <source>{region}: take out of service: {nodes}</source>
        <translation>{region}: take out of service: {nodes}</translation>
    </message>
    <message>
        <source>{region}: without new client connections: {nodes}</source>
        <translation>{region}: without new client connections: {nodes}</translation>
    </message>
    <message>
        <source>{things}: do not update themselves and are installed again by hand</source>
        <translation>{things}: do not update themselves and are installed again by hand</translation>
    </message>
    <message>
        <source>{things}: stay offline until the appliance is upgraded; the old MSI alone removes old ones</source>
        <translation>{things}: stay offline until the appliance is upgraded; the old MSI alone removes old ones</translation>
    </message>
    <message>
        <source>{things}: update at their first use</source>
        <translation>{things}: update at their first use</translation>
    </message>
    <message>
        <source>{things}: update themselves</source>
        <translation>{things}: update themselves</translation>
    </message>
    <message>
        <source>{things}: update themselves at their next start; those deployed by MSI are deployed again</source>
        <translation>{things}: update themselves at their next start; those deployed by MSI are deployed again</translation>
    </message>
    <message>
        <source>{things}: update themselves, active ones at once, passive ones within a day</source>
        <translation>{things}: update themselves, active ones at once, passive ones within a day</translation>
    </message>
    <message>
        <source>{things}: update themselves; check that they have</source>
        <translation>{things}: update themselves; check that they have</translation>
    </message>
    <message>
        <source>{thing}: all</source>
        <translation>{thing}: all</translation>
    </message>
    <message>
        <source>{what} On some versions {control} is on the page {page}, under {section}.</source>
        <translation>{what} On some versions {control} is on the page {page}, under {section}.</translation>
    </message>
</context>
<context>
    <name>halves</name>
    <message>
        <source>Chosen for both halves, so decided here: {nodes}.</source>
        <translation>Chosen for both halves, so decided here: {nodes}.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes, {carried} of {clients} clients.</source>
        <translation>First half: {first} of {nodes} nodes, {carried} of {clients} clients.</translation>
    </message>
    <message>
        <source>First half: {first} of {nodes} nodes; not all of them tell how many clients they have.</source>
        <translation>First half: {first} of {nodes} nodes; not all of them tell how many clients they have.</translation>
    </message>
    <message>
        <source>It goes first, so that both halves carry about the same.</source>
        <translation>It goes first, so that both halves carry about the same.</translation>
    </message>
    <message>
        <source>It goes second: that way it is out of service for a shorter time.</source>
        <translation>It goes second: that way it is out of service for a shorter time.</translation>
    </message>
    <message>
        <source>No known region</source>
        <translation>No known region</translation>
    </message>
    <message>
        <source>Region {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>With the new version already, so in the first half: {nodes}.</source>
        <translation>With the new version already, so in the first half: {nodes}.</translation>
    </message>
    <message>
        <source>Without new client connections already, so in the first half: {nodes}.</source>
        <translation>Without new client connections already, so in the first half: {nodes}.</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} nodes</translation>
    </message>
    <message>
        <source>{region}: all nodes go first. Until they are back, nobody is served there.</source>
        <translation>{region}: all nodes go first. Until they are back, nobody is served there.</translation>
    </message>
    <message>
        <source>{region}: all nodes go second. Once the first master is upgraded, nobody is served there until these nodes are upgraded as well.</source>
        <translation>{region}: all nodes go second. Once the first master is upgraded, nobody is served there until these nodes are upgraded as well.</translation>
    </message>
    <message>
        <source>{region}: {node} is alone there. The region cannot be kept in service during the upgrade.</source>
        <translation>{region}: {node} is alone there. The region cannot be kept in service during the upgrade.</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>Give its account of {console}. Without the GUID the old appliance cannot be reset from here in the end.</source>
        <translation>Give its account of {console}. Without the GUID the old appliance cannot be reset from here in the end.</translation>
    </message>
    <message>
        <source>Give the own address of the new appliance.</source>
        <translation>Give the own address of the new appliance.</translation>
    </message>
    <message>
        <source>Give the own address of the old appliance as well, then detect the site again.</source>
        <translation>Give the own address of the old appliance as well, then detect the site again.</translation>
    </message>
    <message>
        <source>If it was imported by hand, the plan goes on from there. The old appliance is then not reset from here: two appliances with one certificate are not told apart surely enough.</source>
        <translation>If it was imported by hand, the plan goes on from there. The old appliance is then not reset from here: two appliances with one certificate are not told apart surely enough.</translation>
    </message>
    <message>
        <source>If the backup was restored there before, it counts as restored. Otherwise reset it first.</source>
        <translation>If the backup was restored there before, it counts as restored. Otherwise reset it first.</translation>
    </message>
    <message>
        <source>Install the new appliance by the vendor&apos;s set-up guide, then detect the site again.</source>
        <translation>Install the new appliance by the vendor&apos;s set-up guide, then detect the site again.</translation>
    </message>
    <message>
        <source>It should not be older than that of the old appliance: compare the page {page}.</source>
        <translation>It should not be older than that of the old appliance: compare the page {page}.</translation>
    </message>
    <message>
        <source>Its list of updates does not lead there. Ask Technical Support for the packages.</source>
        <translation>Its list of updates does not lead there. Ask Technical Support for the packages.</translation>
    </message>
    <message>
        <source>Look at its page {page}.</source>
        <translation>Look at its page {page}.</translation>
    </message>
    <message>
        <source>Look at its page {page}: the updates to this version have to be there.</source>
        <translation>Look at its page {page}: the updates to this version have to be there.</translation>
    </message>
    <message>
        <source>Make sure that it holds no site that anybody needs: what it holds is replaced.</source>
        <translation>Make sure that it holds no site that anybody needs: what it holds is replaced.</translation>
    </message>
    <message>
        <source>No licence agreement is open on the new appliance.</source>
        <translation>No licence agreement is open on the new appliance.</translation>
    </message>
    <message>
        <source>Nothing answers at {address} yet.</source>
        <translation>Nothing answers at {address} yet.</translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation>Read it on the page {page}.</translation>
    </message>
    <message>
        <source>Sign in there yourself before you begin: what it holds is replaced.</source>
        <translation>Sign in there yourself before you begin: what it holds is replaced.</translation>
    </message>
    <message>
        <source>Site packages may need the newer Base first; the list of updates says so.</source>
        <translation>Site packages may need the newer Base first; the list of updates says so.</translation>
    </message>
    <message>
        <source>The Base version of the new appliance could not be determined.</source>
        <translation>The Base version of the new appliance could not be determined.</translation>
    </message>
    <message>
        <source>The GUID of the new appliance could not be read.</source>
        <translation>The GUID of the new appliance could not be read.</translation>
    </message>
    <message>
        <source>The guides describe the move of a single appliance only. Ask Technical Support how one of several is replaced.</source>
        <translation>The guides describe the move of a single appliance only. Ask Technical Support how one of several is replaced.</translation>
    </message>
    <message>
        <source>The new appliance already holds a site: it takes the API account of the old one.</source>
        <translation>The new appliance already holds a site: it takes the API account of the old one.</translation>
    </message>
    <message>
        <source>The new appliance does not take the vendor&apos;s first sign-in: it was set up by somebody already.</source>
        <translation>The new appliance does not take the vendor&apos;s first sign-in: it was set up by somebody already.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}, the old one {old}.</source>
        <translation>The new appliance has Base {new}, the old one {old}.</translation>
    </message>
    <message>
        <source>The new appliance has Base {new}.</source>
        <translation>The new appliance has Base {new}.</translation>
    </message>
    <message>
        <source>The new appliance is as it came: it takes the vendor&apos;s first sign-in.</source>
        <translation>The new appliance is as it came: it takes the vendor&apos;s first sign-in.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is not older than the {old} that the backup is of.</source>
        <translation>The new appliance runs {new}, which is not older than the {old} that the backup is of.</translation>
    </message>
    <message>
        <source>The new appliance runs {new}, which is older than the {old} that the backup is of.</source>
        <translation>The new appliance runs {new}, which is older than the {old} that the backup is of.</translation>
    </message>
    <message>
        <source>The new appliance shows a licence agreement that nobody has accepted yet.</source>
        <translation>The new appliance shows a licence agreement that nobody has accepted yet.</translation>
    </message>
    <message>
        <source>The new appliance shows the certificate of the old one already.</source>
        <translation>The new appliance shows the certificate of the old one already.</translation>
    </message>
    <message>
        <source>The old appliance is known by the name {host} only, which will lead to the new one.</source>
        <translation>The old appliance is known by the name {host} only, which will lead to the new one.</translation>
    </message>
    <message>
        <source>The plan installs what is missing before the backup is restored.</source>
        <translation>The plan installs what is missing before the backup is restored.</translation>
    </message>
    <message>
        <source>Whether a licence agreement has to be accepted first could not be determined.</source>
        <translation>Whether a licence agreement has to be accepted first could not be determined.</translation>
    </message>
    <message>
        <source>Whether the new appliance holds a site already could not be determined.</source>
        <translation>Whether the new appliance holds a site already could not be determined.</translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be determined.</source>
        <translation>Which software {appliance} runs could not be determined.</translation>
    </message>
    <message>
        <source>You are asked before the first package is installed; have it read by then.</source>
        <translation>You are asked before the first package is installed; have it read by then.</translation>
    </message>
    <message>
        <source>{address} is the old appliance itself.</source>
        <translation>{address} is the old appliance itself.</translation>
    </message>
    <message>
        <source>{host} has more than one appliance, and the plan for a move is for one.</source>
        <translation>{host} has more than one appliance, and the plan for a move is for one.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>About this program</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Everything that was seen and done is in the run file. If the program or this computer stops, open the file again: the assistant checks the appliances and continues from what it finds.</source>
        <translation>Everything that was seen and done is in the run file. If the program or this computer stops, open the file again: the assistant checks the appliances and continues from what it finds.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>If your guide says otherwise, this is what the assistant goes by, and why.</source>
        <translation>If your guide says otherwise, this is what the assistant goes by, and why.</translation>
    </message>
    <message>
        <source>Keyboard: Tab and Shift+Tab move from field to field, Return is Next, Alt+Left is Back, F1 shows this help.</source>
        <translation>Keyboard: Tab and Shift+Tab move from field to field, Return is Next, Alt+Left is Back, F1 shows this help.</translation>
    </message>
    <message>
        <source>The guides behind the numbers</source>
        <translation>The guides behind the numbers</translation>
    </message>
    <message>
        <source>The stages are at the left, one after the other. Next continues, Back returns; what you entered is kept. Why something is asked, and what that is based on, is shown at the right or behind “Why?”.</source>
        <translation>The stages are at the left, one after the other. Next continues, Back returns; what you entered is kept. Why something is asked, and what that is based on, is shown at the right or behind “Why?”.</translation>
    </message>
    <message>
        <source>Upgrade Assistant {version}</source>
        <translation>Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Where the guides differ</source>
        <translation>Where the guides differ</translation>
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
        <translation>! {host} leads to {address} first, but there are other entries:</translation>
    </message>
    <message>
        <source>? The certificate could not be read.</source>
        <translation>? The certificate could not be read.</translation>
    </message>
    <message>
        <source>? Where {host} leads could not be determined.</source>
        <translation>? Where {host} leads could not be determined.</translation>
    </message>
    <message>
        <source>Administrator rights were not granted. The hosts file was not changed.</source>
        <translation>Administrator rights were not granted. The hosts file was not changed.</translation>
    </message>
    <message>
        <source>An earlier test was interrupted. The hosts file is restored first.</source>
        <translation>An earlier test was interrupted. The hosts file is restored first.</translation>
    </message>
    <message>
        <source>Another appliance than B answers under {host}.</source>
        <translation>Another appliance than B answers under {host}.</translation>
    </message>
    <message>
        <source>Another program keeps changing the hosts file {file}.</source>
        <translation>Another program keeps changing the hosts file {file}.</translation>
    </message>
    <message>
        <source>Another result of the same script has been read before.</source>
        <translation>Another result of the same script has been read before.</translation>
    </message>
    <message>
        <source>Another test has left its lines in the hosts file: {marks}</source>
        <translation>Another test has left its lines in the hosts file: {marks}</translation>
    </message>
    <message>
        <source>Appliance B answers under {host}.</source>
        <translation>Appliance B answers under {host}.</translation>
    </message>
    <message>
        <source>By hand: copy {copy} over {file} as an administrator, and remove any lines that contain “{mark}”.</source>
        <translation>By hand: copy {copy} over {file} as an administrator, and remove any lines that contain “{mark}”.</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, add the line “{line}” at the top, and save. Remove it after the test.</source>
        <translation>By hand: open {file} in an editor as an administrator, add the line “{line}” at the top, and save. Remove it after the test.</translation>
    </message>
    <message>
        <source>By hand: open {file} in an editor as an administrator, remove the lines that contain “{mark}”, and save.</source>
        <translation>By hand: open {file} in an editor as an administrator, remove the lines that contain “{mark}”, and save.</translation>
    </message>
    <message>
        <source>Changing the hosts file needs administrator rights; you may be asked for a password.</source>
        <translation>Changing the hosts file needs administrator rights; you may be asked for a password.</translation>
    </message>
    <message>
        <source>Check that the entry is in the hosts file, and put a # before other entries for the name. A proxy or VPN program may resolve names as well.</source>
        <translation>Check that the entry is in the hosts file, and put a # before other entries for the name. A proxy or VPN program may resolve names as well.</translation>
    </message>
    <message>
        <source>Check the clock of the other computer, make a new script here, and run it there once more.</source>
        <translation>Check the clock of the other computer, make a new script here, and run it there once more.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Choose an existing folder that you may write to and that has enough space.</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Copy it here again.</translation>
    </message>
    <message>
        <source>Copy this script to a folder that you can write to, and start it there.</source>
        <translation>Copy this script to a folder that you can write to, and start it there.</translation>
    </message>
    <message>
        <source>Create an empty file of that name as an administrator, and try again.</source>
        <translation>Create an empty file of that name as an administrator, and try again.</translation>
    </message>
    <message>
        <source>Find out whether that is intended before clients are led there.</source>
        <translation>Find out whether that is intended before clients are led there.</translation>
    </message>
    <message>
        <source>Find out which program that is, stop it during the test, and try again.</source>
        <translation>Find out which program that is, stop it during the test, and try again.</translation>
    </message>
    <message>
        <source>Find out why, or add the entry by hand.</source>
        <translation>Find out why, or add the entry by hand.</translation>
    </message>
    <message>
        <source>Free up disk space, make sure that you can write there, and try again.</source>
        <translation>Free up disk space, make sure that you can write there, and try again.</translation>
    </message>
    <message>
        <source>Give B&apos;s own address, not the site&apos;s shared one, and start the test anew.</source>
        <translation>Give B&apos;s own address, not the site&apos;s shared one, and start the test anew.</translation>
    </message>
    <message>
        <source>Give the API account and B&apos;s GUID to have it compared.</source>
        <translation>Give the API account and B&apos;s GUID to have it compared.</translation>
    </message>
    <message>
        <source>Give the appliance&apos;s own IP address without a port, such as 192.0.2.11.</source>
        <translation>Give the appliance&apos;s own IP address without a port, such as 192.0.2.11.</translation>
    </message>
    <message>
        <source>Give the site&apos;s host name without a port, such as support.example.com.</source>
        <translation>Give the site&apos;s host name without a port, such as support.example.com.</translation>
    </message>
    <message>
        <source>Hosts-file test: for a short time, {host} leads to {address} on this computer.</source>
        <translation>Hosts-file test: for a short time, {host} leads to {address} on this computer.</translation>
    </message>
    <message>
        <source>If {address} does not answer, programs try the others without saying so. Put a # before the other entries for the name in the hosts file during the test.</source>
        <translation>If {address} does not answer, programs try the others without saying so. Put a # before the other entries for the name in the hosts file during the test.</translation>
    </message>
    <message>
        <source>Import the site&apos;s certificate with its key and chain on appliance B, and assign it to its address, before clients are led there.</source>
        <translation>Import the site&apos;s certificate with its key and chain on appliance B, and assign it to its address, before clients are led there.</translation>
    </message>
    <message>
        <source>Line {number} of the hosts file already gave {host} the address {address}.</source>
        <translation>Line {number} of the hosts file already gave {host} the address {address}.</translation>
    </message>
    <message>
        <source>Make a new one on the first computer and copy it here unchanged.</source>
        <translation>Make a new one on the first computer and copy it here unchanged.</translation>
    </message>
    <message>
        <source>Not checked, because the check before it failed.</source>
        <translation>Not checked, because the check before it failed.</translation>
    </message>
    <message>
        <source>Now start a representative console, sign in at {host}, and try what you need.</source>
        <translation>Now start a representative console, sign in at {host}, and try what you need.</translation>
    </message>
    <message>
        <source>On {computer}, the certificate of {host} could not be read.</source>
        <translation>On {computer}, the certificate of {host} could not be read.</translation>
    </message>
    <message>
        <source>On {computer}, the entry is still in the hosts file: remove it by hand.</source>
        <translation>On {computer}, the entry is still in the hosts file: remove it by hand.</translation>
    </message>
    <message>
        <source>On {computer}, the entry was removed from the hosts file again.</source>
        <translation>On {computer}, the entry was removed from the hosts file again.</translation>
    </message>
    <message>
        <source>On {computer}, where {host} leads could not be determined.</source>
        <translation>On {computer}, where {host} leads could not be determined.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves another certificate for {host} than expected.</source>
        <translation>On {computer}, {address} serves another certificate for {host} than expected.</translation>
    </message>
    <message>
        <source>On {computer}, {address} serves the right certificate for {host}.</source>
        <translation>On {computer}, {address} serves the right certificate for {host}.</translation>
    </message>
    <message>
        <source>On {computer}, {host} does not lead to {address}.</source>
        <translation>On {computer}, {host} does not lead to {address}.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address} first, but there are others.</source>
        <translation>On {computer}, {host} leads to {address} first, but there are others.</translation>
    </message>
    <message>
        <source>On {computer}, {host} leads to {address}.</source>
        <translation>On {computer}, {host} leads to {address}.</translation>
    </message>
    <message>
        <source>Open the hosts file, remove the lines that contain “{mark}”, and delete {folder}.</source>
        <translation>Open the hosts file, remove the lines that contain “{mark}”, and delete {folder}.</translation>
    </message>
    <message>
        <source>Others changed {file} in the meantime; their changes stay.</source>
        <translation>Others changed {file} in the meantime; their changes stay.</translation>
    </message>
    <message>
        <source>Take this file to the computer on which the script was made:</source>
        <translation>Take this file to the computer on which the script was made:</translation>
    </message>
    <message>
        <source>Tested on one computer so far; the guides ask for two: {computers}</source>
        <translation>Tested on one computer so far; the guides ask for two: {computers}</translation>
    </message>
    <message>
        <source>Tested on these computers: {computers}</source>
        <translation>Tested on these computers: {computers}</translation>
    </message>
    <message>
        <source>The certificate at {address} is not good for {host}.</source>
        <translation>The certificate at {address} is not good for {host}.</translation>
    </message>
    <message>
        <source>The certificate at {address} is not trusted.</source>
        <translation>The certificate at {address} is not trusted.</translation>
    </message>
    <message>
        <source>The entry had already been removed from {file}.</source>
        <translation>The entry had already been removed from {file}.</translation>
    </message>
    <message>
        <source>The entry had been changed. Everything between its markers was removed.</source>
        <translation>The entry had been changed. Everything between its markers was removed.</translation>
    </message>
    <message>
        <source>The file is not the result of a hosts-file test, or it is damaged.</source>
        <translation>The file is not the result of a hosts-file test, or it is damaged.</translation>
    </message>
    <message>
        <source>The hosts file could not be changed.</source>
        <translation>The hosts file could not be changed.</translation>
    </message>
    <message>
        <source>The hosts file is saved as UTF-16. Systems cannot read its other entries.</source>
        <translation>The hosts file is saved as UTF-16. Systems cannot read its other entries.</translation>
    </message>
    <message>
        <source>The hosts file {file} cannot be read.</source>
        <translation>The hosts file {file} cannot be read.</translation>
    </message>
    <message>
        <source>The hosts file {file} could not be written.</source>
        <translation>The hosts file {file} could not be written.</translation>
    </message>
    <message>
        <source>The hosts file {file} is as it was before the test.</source>
        <translation>The hosts file {file} is as it was before the test.</translation>
    </message>
    <message>
        <source>The record of a change of a hosts file cannot be read: {file}</source>
        <translation>The record of a change of a hosts file cannot be read: {file}</translation>
    </message>
    <message>
        <source>The result belongs to a script that was not made on this computer by this account.</source>
        <translation>The result belongs to a script that was not made on this computer by this account.</translation>
    </message>
    <message>
        <source>The result contradicts itself.</source>
        <translation>The result contradicts itself.</translation>
    </message>
    <message>
        <source>The result dates from {time} and does not belong to the current test.</source>
        <translation>The result dates from {time} and does not belong to the current test.</translation>
    </message>
    <message>
        <source>The result does not fit what was asked for.</source>
        <translation>The result does not fit what was asked for.</translation>
    </message>
    <message>
        <source>The result was changed after it was written, or was made with another script.</source>
        <translation>The result was changed after it was written, or was made with another script.</translation>
    </message>
    <message>
        <source>The result {file} cannot be read or kept.</source>
        <translation>The result {file} cannot be read or kept.</translation>
    </message>
    <message>
        <source>The results are for different names or addresses.</source>
        <translation>The results are for different names or addresses.</translation>
    </message>
    <message>
        <source>The script could not be saved in {folder}.</source>
        <translation>The script could not be saved in {folder}.</translation>
    </message>
    <message>
        <source>The test entry could not be removed from the hosts file {file}.</source>
        <translation>The test entry could not be removed from the hosts file {file}.</translation>
    </message>
    <message>
        <source>The test entry was removed from the hosts file {file}.</source>
        <translation>The test entry was removed from the hosts file {file}.</translation>
    </message>
    <message>
        <source>The test on another computer could not be recorded in {folder}.</source>
        <translation>The test on another computer could not be recorded in {folder}.</translation>
    </message>
    <message>
        <source>There is no hosts file {file}.</source>
        <translation>There is no hosts file {file}.</translation>
    </message>
    <message>
        <source>There is no way to ask for administrator rights here.</source>
        <translation>There is no way to ask for administrator rights here.</translation>
    </message>
    <message>
        <source>This is not an order for a hosts-file test.</source>
        <translation>This is not an order for a hosts-file test.</translation>
    </message>
    <message>
        <source>Two results are from the same computer: {computers}</source>
        <translation>Two results are from the same computer: {computers}</translation>
    </message>
    <message>
        <source>Use 8 to 64 lower-case letters, digits and hyphens.</source>
        <translation>Use 8 to 64 lower-case letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>What is to be changed could not be recorded in {folder}, so nothing was changed.</source>
        <translation>What is to be changed could not be recorded in {folder}, so nothing was changed.</translation>
    </message>
    <message>
        <source>When you are done, press Enter: the hosts file is then put back.</source>
        <translation>When you are done, press Enter: the hosts file is then put back.</translation>
    </message>
    <message>
        <source>Where {host} leads on this computer could not be determined in time.</source>
        <translation>Where {host} leads on this computer could not be determined in time.</translation>
    </message>
    <message>
        <source>Which appliance answers under {host} could not be determined.</source>
        <translation>Which appliance answers under {host} could not be determined.</translation>
    </message>
    <message>
        <source>You do not have permission to change the hosts file {file}.</source>
        <translation>You do not have permission to change the hosts file {file}.</translation>
    </message>
    <message>
        <source>{address} serves a good certificate for {host}, but another one than the site does today.</source>
        <translation>{address} serves a good certificate for {host}, but another one than the site does today.</translation>
    </message>
    <message>
        <source>{address} serves the right certificate for {host}.</source>
        <translation>{address} serves the right certificate for {host}.</translation>
    </message>
    <message>
        <source>{host} has no address on this computer.</source>
        <translation>{host} has no address on this computer.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses} on this computer, not to {address}.</source>
        <translation>{host} leads to {addresses} on this computer, not to {address}.</translation>
    </message>
    <message>
        <source>{host} leads to {address} first, but there are more: {addresses}</source>
        <translation>{host} leads to {address} first, but there are more: {addresses}</translation>
    </message>
    <message>
        <source>{host} leads to {address} on this computer.</source>
        <translation>{host} leads to {address} on this computer.</translation>
    </message>
    <message>
        <source>“{text}” cannot mark an entry in a hosts file.</source>
        <translation>“{text}” cannot mark an entry in a hosts file.</translation>
    </message>
    <message>
        <source>“{text}” is not a host name that a hosts file can hold.</source>
        <translation>“{text}” is not a host name that a hosts file can hold.</translation>
    </message>
    <message>
        <source>“{text}” is not the IP address of an appliance.</source>
        <translation>“{text}” is not the IP address of an appliance.</translation>
    </message>
    <message>
        <source>✓ The certificate is the expected one.</source>
        <translation>✓ The certificate is the expected one.</translation>
    </message>
    <message>
        <source>✓ The entry was removed; others changed the hosts file in the meantime.</source>
        <translation>✓ The entry was removed; others changed the hosts file in the meantime.</translation>
    </message>
    <message>
        <source>✓ The hosts file is as it was.</source>
        <translation>✓ The hosts file is as it was.</translation>
    </message>
    <message>
        <source>✓ {host} leads to {address}.</source>
        <translation>✓ {host} leads to {address}.</translation>
    </message>
    <message>
        <source>✗ Another certificate than expected, SHA-256:</source>
        <translation>✗ Another certificate than expected, SHA-256:</translation>
    </message>
    <message>
        <source>✗ The entry could not be removed from the hosts file.</source>
        <translation>✗ The entry could not be removed from the hosts file.</translation>
    </message>
    <message>
        <source>✗ {host} does not lead to {address} but to:</source>
        <translation>✗ {host} does not lead to {address} but to:</translation>
    </message>
</context>
<context>
    <name>integration</name>
    <message numerus="yes">
        <source>%n value(s) of {name} are numbers here: from before 10.6.</source>
        <translation>
            <numerusform>%n value of {name} is a number here: from before 10.6.</numerusform>
            <numerusform>%n values of {name} are numbers here: from before 10.6.</numerusform>
        </translation>
    </message>
    <message>
        <source>A device, pipe or socket; it was not opened.</source>
        <translation>A device, pipe or socket; it was not opened.</translation>
    </message>
    <message>
        <source>A line or element is too long; the rest was not read.</source>
        <translation>A line or element is too long; the rest was not read.</translation>
    </message>
    <message>
        <source>A link; it was not followed.</source>
        <translation>A link; it was not followed.</translation>
    </message>
    <message>
        <source>Begin with an empty text or with no value.</source>
        <translation>Begin with an empty text or with no value.</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Choose an existing folder that you may write to and that has enough space.</translation>
    </message>
    <message>
        <source>Choose another name or folder for the list.</source>
        <translation>Choose another name or folder for the list.</translation>
    </message>
    <message>
        <source>Choose one of these endings.</source>
        <translation>Choose one of these endings.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Compare LSIDs as text; count and sort by another column.</source>
        <translation>Compare LSIDs as text; count and sort by another column.</translation>
    </message>
    <message>
        <source>Compare texts, and only for being equal.</source>
        <translation>Compare texts, and only for being equal.</translation>
    </message>
    <message>
        <source>Compared or computed with numbers</source>
        <translation>Compared or computed with numbers</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Declare it as a text (string).</source>
        <translation>Declare it as a text (string).</translation>
    </message>
    <message>
        <source>Declare the namespace (see api/reporting.xsd and api/command.xsd on your site) and use its prefix.</source>
        <translation>Declare the namespace (see api/reporting.xsd and api/command.xsd on your site) and use its prefix.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format the column as text; what fills and reads it must take 32 characters.</source>
        <translation>Format the column as text; what fills and reads it must take 32 characters.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>It could not be read.</translation>
    </message>
    <message>
        <source>It declares XML entities or wants something from outside, and was not read.</source>
        <translation>It declares XML entities or wants something from outside, and was not read.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>It is damaged, or not what its name says.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one.</source>
        <translation>It is protected by a password. Save a copy without one.</translation>
    </message>
    <message>
        <source>It unfolds to far more than a workbook holds and was not read.</source>
        <translation>It unfolds to far more than a workbook holds and was not read.</translation>
    </message>
    <message>
        <source>Keep it as the text that it is.</source>
        <translation>Keep it as the text that it is.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>LSEQ is a running number, but neither guaranteed to be unique nor strictly sequential.</source>
        <translation>LSEQ is a running number, but neither guaranteed to be unique nor strictly sequential.</translation>
    </message>
    <message>
        <source>Leave the conversion out and handle it as text.</source>
        <translation>Leave the conversion out and handle it as text.</translation>
    </message>
    <message>
        <source>Let any text pass, such as 32 hexadecimal digits.</source>
        <translation>Let any text pass, such as 32 hexadecimal digits.</translation>
    </message>
    <message>
        <source>Line or cell</source>
        <translation>Line or cell</translation>
    </message>
    <message>
        <source>Make it a string of up to 32 characters.</source>
        <translation>Make it a string of up to 32 characters.</translation>
    </message>
    <message>
        <source>Make it varchar(32), in Oracle varchar2(32).</source>
        <translation>Make it varchar(32), in Oracle varchar2(32).</translation>
    </message>
    <message>
        <source>Name the columns one by one; take lseq along as an integer where you need it.</source>
        <translation>Name the columns one by one; take lseq along as an integer where you need it.</translation>
    </message>
    <message>
        <source>Name the files and folders of your integration.</source>
        <translation>Name the files and folders of your integration.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Nothing was named to look through.</source>
        <translation>Nothing was named to look through.</translation>
    </message>
    <message>
        <source>Print it as text (%s).</source>
        <translation>Print it as text (%s).</translation>
    </message>
    <message>
        <source>Printed as a number</source>
        <translation>Printed as a number</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>SQL: columns, variables and conversions</source>
        <translation>SQL: columns, variables and conversions</translation>
    </message>
    <message>
        <source>Sample answers from before 10.6</source>
        <translation>Sample answers from before 10.6</translation>
    </message>
    <message>
        <source>Schemas and mappings</source>
        <translation>Schemas and mappings</translation>
    </message>
    <message>
        <source>Sort by start time, or by LSEQ, which is neither guaranteed to be unique nor strictly sequential.</source>
        <translation>Sort by start time, or by LSEQ, which is neither guaranteed to be unique nor strictly sequential.</translation>
    </message>
    <message>
        <source>Sorted by LSID</source>
        <translation>Sorted by LSID</translation>
    </message>
    <message>
        <source>Source code: declared as a number</source>
        <translation>Source code: declared as a number</translation>
    </message>
    <message>
        <source>Source code: read as a number</source>
        <translation>Source code: read as a number</translation>
    </message>
    <message>
        <source>Test with an LSID such as c69a8e10bea9428f816cfababe9815fe and with the new element lseq.</source>
        <translation>Test with an LSID such as c69a8e10bea9428f816cfababe9815fe and with the new element lseq.</translation>
    </message>
    <message>
        <source>Test with an answer that has the namespace (see api/reporting.xsd and api/command.xsd on your site).</source>
        <translation>Test with an answer that has the namespace (see api/reporting.xsd and api/command.xsd on your site).</translation>
    </message>
    <message>
        <source>The Integration Client&apos;s table session gets a new column lseq, so there is one more column here.</source>
        <translation>The Integration Client&apos;s table session gets a new column lseq, so there is one more column here.</translation>
    </message>
    <message numerus="yes">
        <source>The column {name} holds %n number(s).</source>
        <translation>
            <numerusform>The column {name} holds %n number.</numerusform>
            <numerusform>The column {name} holds %n numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new column lseq</source>
        <translation>The new column lseq</translation>
    </message>
    <message>
        <source>The path {name} names {found} without a namespace and finds nothing in answers from 10.6 on.</source>
        <translation>The path {name} names {found} without a namespace and finds nothing in answers from 10.6 on.</translation>
    </message>
    <message>
        <source>There is more than is listed here.</source>
        <translation>There is more than is listed here.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>There is no file or folder {path}.</translation>
    </message>
    <message>
        <source>This format is not read. Save a workbook as .xlsx, and the schema of a database as SQL.</source>
        <translation>This format is not read. Save a workbook as .xlsx, and the schema of a database as SQL.</translation>
    </message>
    <message>
        <source>This formula takes an LSID for a number ({found}).</source>
        <translation>This formula takes an LSID for a number ({found}).</translation>
    </message>
    <message>
        <source>This pattern lets only digits pass as {name} ({found}); an LSID from 10.6 on does not match.</source>
        <translation>This pattern lets only digits pass as {name} ({found}); an LSID from 10.6 on does not match.</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>What it must become</translation>
    </message>
    <message>
        <source>XML paths without a namespace</source>
        <translation>XML paths without a namespace</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} could not be written.</translation>
    </message>
    <message>
        <source>{file} has an ending that is none of .csv, .json and .html.</source>
        <translation>{file} has an ending that is none of .csv, .json and .html.</translation>
    </message>
    <message>
        <source>{file} is one of the files that are looked through; it is not replaced.</source>
        <translation>{file} is one of the files that are looked through; it is not replaced.</translation>
    </message>
    <message>
        <source>{found} makes a number of {name}; it fails as soon as an LSID has letters.</source>
        <translation>{found} makes a number of {name}; it fails as soon as an LSID has letters.</translation>
    </message>
    <message>
        <source>{found} prints {name} as a number.</source>
        <translation>{found} prints {name} as a number.</translation>
    </message>
    <message>
        <source>{found} reads {name} as a number; it fails as soon as an LSID has letters.</source>
        <translation>{found} reads {name} as a number; it fails as soon as an LSID has letters.</translation>
    </message>
    <message>
        <source>{found} uses the order of {name}; the order of LSIDs says nothing from 10.6 on.</source>
        <translation>{found} uses the order of {name}; the order of LSIDs says nothing from 10.6 on.</translation>
    </message>
    <message>
        <source>{name} has no namespace here: this answer is from before 10.6, and so is what is tested with it.</source>
        <translation>{name} has no namespace here: this answer is from before 10.6, and so is what is tested with it.</translation>
    </message>
    <message>
        <source>{name} has the type {found} here; from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} has the type {found} here; from 10.6 on an LSID is a text of 32 characters.</translation>
    </message>
    <message>
        <source>{name} is a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} is a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</translation>
    </message>
    <message>
        <source>{name} is compared with a number ({found}).</source>
        <translation>{name} is compared with a number ({found}).</translation>
    </message>
    <message>
        <source>{name} is computed with ({found}).</source>
        <translation>{name} is computed with ({found}).</translation>
    </message>
    <message>
        <source>{name} is declared as a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</source>
        <translation>{name} is declared as a number here ({found}); from 10.6 on an LSID is a text of 32 characters.</translation>
    </message>
    <message>
        <source>{name} is set to a number ({found}).</source>
        <translation>{name} is set to a number ({found}).</translation>
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
        <translation>Agree with {owner} on who continues. This window can only show the run.</translation>
    </message>
    <message>
        <source>All {number} entries are as they were written.</source>
        <translation>All {number} entries are as they were written.</translation>
    </message>
    <message>
        <source>Another program keeps {file} locked.</source>
        <translation>Another program keeps {file} locked.</translation>
    </message>
    <message>
        <source>Blocked by findings: {step}</source>
        <translation>Blocked by findings: {step}</translation>
    </message>
    <message>
        <source>Can go on now, the wait is over: {step}</source>
        <translation>Can go on now, the wait is over: {step}</translation>
    </message>
    <message>
        <source>Can go on now: maintenance window {number} was planned for {at}</source>
        <translation>Can go on now: maintenance window {number} was planned for {at}</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read and write the file, then try again.</source>
        <translation>Check that the drive is connected and that you may read and write the file, then try again.</translation>
    </message>
    <message>
        <source>Check the path, or start a new run.</source>
        <translation>Check the path, or start a new run.</translation>
    </message>
    <message>
        <source>Choose another name, or open that run.</source>
        <translation>Choose another name, or open that run.</translation>
    </message>
    <message>
        <source>Close it on {host}. Without a sign of life it can be taken over from {moment} on.</source>
        <translation>Close it on {host}. Without a sign of life it can be taken over from {moment} on.</translation>
    </message>
    <message>
        <source>Close programs that copy or scan this file, then try again.</source>
        <translation>Close programs that copy or scan this file, then try again.</translation>
    </message>
    <message>
        <source>Continue in the window that has it open, or close that one first.</source>
        <translation>Continue in the window that has it open, or close that one first.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file, or start a new run with the new plan.</source>
        <translation>Continue with the plan in the run file, or start a new run with the new plan.</translation>
    </message>
    <message>
        <source>Continue with the plan in the run file. For another way, finish this run and start a new one.</source>
        <translation>Continue with the plan in the run file. For another way, finish this run and start a new one.</translation>
    </message>
    <message>
        <source>Copy the run file to a folder on this computer that you may write to, and open the copy.</source>
        <translation>Copy the run file to a folder on this computer that you may write to, and open the copy.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Entry {number} does not follow the one before it.</source>
        <translation>Entry {number} does not follow the one before it.</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>Entry {number} is missing.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it had been written.</source>
        <translation>Entry {number} was changed after it had been written.</translation>
    </message>
    <message>
        <source>Entry {number} was not written by this program.</source>
        <translation>Entry {number} was not written by this program.</translation>
    </message>
    <message>
        <source>Failed: {step}</source>
        <translation>Failed: {step}</translation>
    </message>
    <message>
        <source>Free some space on that drive, then continue the run.</source>
        <translation>Free some space on that drive, then continue the run.</translation>
    </message>
    <message>
        <source>Interrupted: {step}</source>
        <translation>Interrupted: {step}</translation>
    </message>
    <message>
        <source>Open it with version {program} or later.</source>
        <translation>Open it with version {program} or later.</translation>
    </message>
    <message>
        <source>Open now: {step}</source>
        <translation>Open now: {step}</translation>
    </message>
    <message>
        <source>Planned, not begun</source>
        <translation>Planned, not begun</translation>
    </message>
    <message>
        <source>Stopped at your request: {step}</source>
        <translation>Stopped at your request: {step}</translation>
    </message>
    <message>
        <source>Stopped, because access was refused: {step}</source>
        <translation>Stopped, because access was refused: {step}</translation>
    </message>
    <message>
        <source>The plan can no longer be changed, because {name} was begun. These steps differ: {steps}.</source>
        <translation>The plan can no longer be changed, because {name} was begun. These steps differ: {steps}.</translation>
    </message>
    <message>
        <source>The plan in {file} contains something that this program does not know.</source>
        <translation>The plan in {file} contains something that this program does not know.</translation>
    </message>
    <message>
        <source>There is no run file {file}.</source>
        <translation>There is no run file {file}.</translation>
    </message>
    <message>
        <source>There is no space left for {file}. Nothing half-written was kept.</source>
        <translation>There is no space left for {file}. Nothing half-written was kept.</translation>
    </message>
    <message>
        <source>Use a copy of this file if you have one. Otherwise start a new run for the same site: what has been reached is seen on the appliances and is not done twice.</source>
        <translation>Use a copy of this file if you have one. Otherwise start a new run for the same site: what has been reached is seen on the appliances and is not done twice.</translation>
    </message>
    <message>
        <source>Waiting for a person: {step}</source>
        <translation>Waiting for a person: {step}</translation>
    </message>
    <message>
        <source>Waiting for maintenance window {number}, which begins {at}</source>
        <translation>Waiting for maintenance window {number}, which begins {at}</translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation>Waiting until {until}: {step}</translation>
    </message>
    <message>
        <source>{file} belongs to another plan. These steps differ: {steps}.</source>
        <translation>{file} belongs to another plan. These steps differ: {steps}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written.</source>
        <translation>{file} cannot be read or written.</translation>
    </message>
    <message>
        <source>{file} cannot be written to.</source>
        <translation>{file} cannot be written to.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} exists already.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a run file.</source>
        <translation>{file} is damaged, or is not a run file.</translation>
    </message>
    <message>
        <source>{file} is damaged. {reason}</source>
        <translation>{file} is damaged. {reason}</translation>
    </message>
    <message>
        <source>{file} is empty: its run was never begun.</source>
        <translation>{file} is empty: its run was never begun.</translation>
    </message>
    <message>
        <source>{file} is in use by {owner} on {host} since {since}.</source>
        <translation>{file} is in use by {owner} on {host} since {since}.</translation>
    </message>
    <message>
        <source>{file} is open in another program on this computer.</source>
        <translation>{file} is open in another program on this computer.</translation>
    </message>
    <message>
        <source>{file} was taken over by {owner} on {host}; nothing more is written here.</source>
        <translation>{file} was taken over by {owner} on {host}; nothing more is written here.</translation>
    </message>
    <message>
        <source>{file} was written by version {program} of this program, which is newer than this one ({own}).</source>
        <translation>{file} was written by version {program} of this program, which is newer than this one ({own}).</translation>
    </message>
    <message>
        <source>{host} has been silent since {beat}. Take the run over if nobody works with it there.</source>
        <translation>{host} has been silent since {beat}. Take the run over if nobody works with it there.</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>Check whether it reaches the vendor&apos;s update server and whether its clock is right: {page}.</source>
        <translation>Check whether it reaches the vendor&apos;s update server and whether its clock is right: {page}.</translation>
    </message>
    <message>
        <source>That a backup can be restored on older software is stated nowhere, so it is not planned. Choose {old} or later.</source>
        <translation>That a backup can be restored on older software is stated nowhere, so it is not planned. Choose {old} or later.</translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation>The appliance could not check for updates: {words}</translation>
    </message>
    <message>
        <source>The page {page} has the section {section}; the assistant presses nothing there.</source>
        <translation>The page {page} has the section {section}; the assistant presses nothing there.</translation>
    </message>
    <message>
        <source>Upgrade this site in stages, as the vendor describes.</source>
        <translation>Upgrade this site in stages, as the vendor describes.</translation>
    </message>
    <message>
        <source>Version {version} is older than what the old appliance runs: {old}.</source>
        <translation>Version {version} is older than what the old appliance runs: {old}.</translation>
    </message>
</context>
<context>
    <name>method</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more region(s), divided without anything against it</source>
        <translation>
            <numerusform>%n more region, divided without anything against it</numerusform>
            <numerusform>%n more regions, divided without anything against it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>All as proposed</source>
        <translation>All as proposed</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>Asking the name servers about {host}</source>
        <translation>Asking the name servers about {host}</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first</source>
        <translation>Asynchronous: the backup first</translation>
    </message>
    <message>
        <source>At least one node has to go first.</source>
        <translation>At least one node has to go first.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}, and check that the name servers return that address.</source>
        <translation>At the DNS controller you point the record of {host} to {address}, and check that the name servers return that address.</translation>
    </message>
    <message>
        <source>At the DNS controller you point the record of {host} to {address}. The assistant watches until the name servers and this computer return that address.</source>
        <translation>At the DNS controller you point the record of {host} to {address}. The assistant watches until the name servers and this computer return that address.</translation>
    </message>
    <message>
        <source>At the NAT controller you point the entry of {host} to {address}. The public address and the DNS record stay as they are.</source>
        <translation>At the NAT controller you point the entry of {host} to {address}. The public address and the DNS record stay as they are.</translation>
    </message>
    <message>
        <source>Before 10.6, sessions are not merged: the session data of {primary} is extracted before the swap.</source>
        <translation>Before 10.6, sessions are not merged: the session data of {primary} is extracted before the swap.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Check for updates</translation>
    </message>
    <message>
        <source>Choose which appliance goes first.</source>
        <translation>Choose which appliance goes first.</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS record</translation>
    </message>
    <message>
        <source>Either way, both appliances end up on the same version. The ways differ in what is interrupted and in what you do by hand.</source>
        <translation>Either way, both appliances end up on the same version. The ways differ in what is interrupted and in what you do by hand.</translation>
    </message>
    <message>
        <source>First and second half</source>
        <translation>First and second half</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>First half</translation>
    </message>
    <message>
        <source>First half: {nodes}, {clients}</source>
        <translation>First half: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Goes</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region are upgraded first. The assistant proposes which; you can change it.</source>
        <translation>Half of the traffic nodes of each region are upgraded first. The assistant proposes which; you can change it.</translation>
    </message>
    <message>
        <source>Half of the traffic nodes of each region take part first, the others are held back. The assistant proposes which; you can change it.</source>
        <translation>Half of the traffic nodes of each region take part first, the others are held back. The assistant proposes which; you can change it.</translation>
    </message>
    <message>
        <source>How many nodes at the same time</source>
        <translation>How many nodes at the same time</translation>
    </message>
    <message>
        <source>How the site is led to {appliance}</source>
        <translation>How the site is led to {appliance}</translation>
    </message>
    <message>
        <source>In the 10.6 era, the data sync before failover is broken is forced on {backup}, and updates come as files. Guides for later versions say otherwise; for this site, the one of its era counts.</source>
        <translation>In the 10.6 era, the data sync before failover is broken is forced on {backup}, and updates come as files. Guides for later versions say otherwise; for this site, the one of its era counts.</translation>
    </message>
    <message>
        <source>It goes to {backup} by itself, when {primary} becomes backup. Nothing has to be done for it.</source>
        <translation>It goes to {backup} by itself, when {primary} becomes backup. Nothing has to be done for it.</translation>
    </message>
    <message>
        <source>Its nodes install updates together: what is installed on the primary is installed on all that take part. So half of the nodes, and the backup where there is one, are held back first, and stay as they are until you have seen the new version work.</source>
        <translation>Its nodes install updates together: what is installed on the primary is installed on all that take part. So half of the nodes, and the backup where there is one, are held back first, and stay as they are until you have seen the new version work.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Maintenance windows</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>NAT entry</translation>
    </message>
    <message>
        <source>No shared IP address was found on the appliances, so that way is not available here.</source>
        <translation>No shared IP address was found on the appliances, so that way is not available here.</translation>
    </message>
    <message>
        <source>No swap: the primary stays primary, and nothing changes in the network.</source>
        <translation>No swap: the primary stays primary, and nothing changes in the network.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Nodes that are upgraded at the same time</source>
        <translation>Nodes that are upgraded at the same time</translation>
    </message>
    <message>
        <source>On the consoles, the assistant disables it on {primary} and at once enables it on {backup}. You act only where a console cannot be reached.</source>
        <translation>On the consoles, the assistant disables it on {primary} and at once enables it on {backup}. You act only where a console cannot be reached.</translation>
    </message>
    <message>
        <source>On the consoles, you disable it on {primary} and at once enable it on {backup}.</source>
        <translation>On the consoles, you disable it on {primary} and at once enable it on {backup}.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}, at present with {clients}.</source>
        <translation>Out of service while the first half is upgraded: {nodes}, at present with {clients}.</translation>
    </message>
    <message>
        <source>Out of service while the first half is upgraded: {nodes}. Their clients are not known.</source>
        <translation>Out of service while the first half is upgraded: {nodes}. Their clients are not known.</translation>
    </message>
    <message>
        <source>Return, Space or a double click moves a node to the other half. What you have chosen stays; the assistant balances the rest.</source>
        <translation>Return, Space or a double click moves a node to the other half. What you have chosen stays; the assistant balances the rest.</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Second half</translation>
    </message>
    <message>
        <source>Second half: {nodes}, {clients}</source>
        <translation>Second half: {nodes}, {clients}</translation>
    </message>
    <message>
        <source>Shared IP address {address}</source>
        <translation>Shared IP address {address}</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site down</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Steps by hand</translation>
    </message>
    <message>
        <source>Synchronous: the primary first</source>
        <translation>Synchronous: the primary first</translation>
    </message>
    <message>
        <source>The DNS record</source>
        <translation>The DNS record</translation>
    </message>
    <message>
        <source>The assistant holds nodes back, switches automatic failover off, proves versions, and restores all of it. Only the beginning of the vendor&apos;s way is published: you install the packages yourself, by the vendor&apos;s page.</source>
        <translation>The assistant holds nodes back, switches automatic failover off, proves versions, and restores all of it. Only the beginning of the vendor&apos;s way is published: you install the packages yourself, by the vendor&apos;s page.</translation>
    </message>
    <message>
        <source>The figures follow once it is known which packages have to be installed.</source>
        <translation>The figures follow once it is known which packages have to be installed.</translation>
    </message>
    <message>
        <source>The figures follow once you have named the packages, on the next page.</source>
        <translation>The figures follow once you have named the packages, on the next page.</translation>
    </message>
    <message>
        <source>The figures follow once you have typed what the Updates page lists, on the next page.</source>
        <translation>The figures follow once you have typed what the Updates page lists, on the next page.</translation>
    </message>
    <message>
        <source>The first half is upgraded while the second half serves everybody; then they change over. Within a region both halves should carry about the same number of clients.</source>
        <translation>The first half is upgraded while the second half serves everybody; then they change over. Within a region both halves should carry about the same number of clients.</translation>
    </message>
    <message>
        <source>The first half takes part and is upgraded with the primary; the second half is held back. Within a region both halves should carry about the same number of clients.</source>
        <translation>The first half takes part and is upgraded with the primary; the second half is held back. Within a region both halves should carry about the same number of clients.</translation>
    </message>
    <message>
        <source>The list of updates is being read; the figures follow.</source>
        <translation>The list of updates is being read; the figures follow.</translation>
    </message>
    <message>
        <source>The list of updates on the appliance is empty</source>
        <translation>The list of updates on the appliance is empty</translation>
    </message>
    <message>
        <source>The name servers are being asked how long others may cache the record.</source>
        <translation>The name servers are being asked how long others may cache the record.</translation>
    </message>
    <message>
        <source>The new version is tested on the backup before anybody has to work with it.</source>
        <translation>The new version is tested on the backup before anybody has to work with it.</translation>
    </message>
    <message>
        <source>The run has begun; its method can no longer be changed.</source>
        <translation>The run has begun; its method can no longer be changed.</translation>
    </message>
    <message>
        <source>The site has to be led to the other appliance, and the roles stay swapped.</source>
        <translation>The site has to be led to the other appliance, and the roles stay swapped.</translation>
    </message>
    <message>
        <source>The site is down for the swap only.</source>
        <translation>The site is down for the swap only.</translation>
    </message>
    <message>
        <source>The site is down for the swap only; the new version can be tested beforehand.</source>
        <translation>The site is down for the swap only; the new version can be tested beforehand.</translation>
    </message>
    <message>
        <source>The site is down while the primary is upgraded.</source>
        <translation>The site is down while the primary is upgraded.</translation>
    </message>
    <message>
        <source>The time follows once the packages are known.</source>
        <translation>The time follows once the packages are known.</translation>
    </message>
    <message>
        <source>This cluster is upgraded in stages</source>
        <translation>This cluster is upgraded in stages</translation>
    </message>
    <message>
        <source>To the first half</source>
        <translation>To the first half</translation>
    </message>
    <message>
        <source>To the second half</source>
        <translation>To the second half</translation>
    </message>
    <message>
        <source>Until the site answers there: usually {range} ({source})</source>
        <translation>Until the site answers there: usually {range} ({source})</translation>
    </message>
    <message>
        <source>Variant 1: upgrade the production appliance in place</source>
        <translation>Variant 1: upgrade the production appliance in place</translation>
    </message>
    <message>
        <source>Variant 2: production and backup swap roles</source>
        <translation>Variant 2: production and backup swap roles</translation>
    </message>
    <message>
        <source>When one fails, no other one is begun; those that are under way are finished.</source>
        <translation>When one fails, no other one is begun; those that are under way are finished.</translation>
    </message>
    <message>
        <source>Which appliance goes first?</source>
        <translation>Which appliance goes first?</translation>
    </message>
    <message>
        <source>Which nodes go first?</source>
        <translation>Which nodes go first?</translation>
    </message>
    <message>
        <source>Why the regions are divided like this</source>
        <translation>Why the regions are divided like this</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Without failover</translation>
    </message>
    <message numerus="yes">
        <source>at least %n client(s)</source>
        <translation>
            <numerusform>at least %n client</numerusform>
            <numerusform>at least %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>first half</source>
        <translation>first half</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>second half</translation>
    </message>
    <message>
        <source>the assistant</source>
        <translation>the assistant</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>{backup} is upgraded and tested in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>{backup} is upgraded and tested in the first window, then becomes primary. {primary} follows in the second and stays backup.</translation>
    </message>
    <message>
        <source>{backup} is upgraded by files in the first window, then becomes primary. {primary} follows in the second and stays backup.</source>
        <translation>{backup} is upgraded by files in the first window, then becomes primary. {primary} follows in the second and stays backup.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} of {all}</translation>
    </message>
    <message>
        <source>{nodes} in {rounds}</source>
        <translation>{nodes} in {rounds}</translation>
    </message>
    <message>
        <source>{primary} is upgraded by files in the first window and stays primary. {backup} follows in the second.</source>
        <translation>{primary} is upgraded by files in the first window and stays primary. {backup} follows in the second.</translation>
    </message>
    <message>
        <source>{primary} is upgraded in the first window and stays primary. {backup} follows in the second.</source>
        <translation>{primary} is upgraded in the first window and stays primary. {backup} follows in the second.</translation>
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
        <translation>{text} Site down: {down}. Without failover: {without}. Maintenance windows: {windows}. Steps by hand: {by_hand}.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“Without failover” does not include the time between the windows. All times are typical values.</source>
        <translation>“Without failover” does not include the time between the windows. All times are typical values.</translation>
    </message>
</context>
<context>
    <name>offline</name>
    <message>
        <source>Both copies lie on the same drive: if it fails, both are lost.</source>
        <translation>Both copies lie on the same drive: if it fails, both are lost.</translation>
    </message>
    <message>
        <source>Bring the medium that was packed for this shopping list.</source>
        <translation>Bring the medium that was packed for this shopping list.</translation>
    </message>
    <message>
        <source>By its date ({packed}) the manifest is older than the shopping list ({made}); its seal fits.</source>
        <translation>By its date ({packed}) the manifest is older than the shopping list ({made}); its seal fits.</translation>
    </message>
    <message>
        <source>Check the clocks of both computers.</source>
        <translation>Check the clocks of both computers.</translation>
    </message>
    <message>
        <source>Choose the medium or the folder with the update files.</source>
        <translation>Choose the medium or the folder with the update files.</translation>
    </message>
    <message>
        <source>Choose the medium that the closed network&apos;s computer wrote, or its topmost folder.</source>
        <translation>Choose the medium that the closed network&apos;s computer wrote, or its topmost folder.</translation>
    </message>
    <message>
        <source>Choose the medium that was packed for this site.</source>
        <translation>Choose the medium that was packed for this site.</translation>
    </message>
    <message>
        <source>Compare its code by telephone with whoever packed the files, or pack them again.</source>
        <translation>Compare its code by telephone with whoever packed the files, or pack them again.</translation>
    </message>
    <message>
        <source>Compare the code by telephone with whoever packed the files; go on only if it is the same.</source>
        <translation>Compare the code by telephone with whoever packed the files; go on only if it is the same.</translation>
    </message>
    <message>
        <source>Connect that medium; or copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Connect that medium; or copy the file to another drive and bring it in from there once more. It is offered once only.</translation>
    </message>
    <message>
        <source>Connect the medium again and start again: what is already there is checked and continued.</source>
        <translation>Connect the medium again and start again: what is already there is checked and continued.</translation>
    </message>
    <message>
        <source>Connect the medium with this list, or copy its folder {top} to the other medium first.</source>
        <translation>Connect the medium with this list, or copy its folder {top} to the other medium first.</translation>
    </message>
    <message>
        <source>Copy the file to another drive and bring it in from there once more. It is offered once only.</source>
        <translation>Copy the file to another drive and bring it in from there once more. It is offered once only.</translation>
    </message>
    <message>
        <source>Do not install it. Bring the other verified copy of this file, or fetch it again.</source>
        <translation>Do not install it. Bring the other verified copy of this file, or fetch it again.</translation>
    </message>
    <message>
        <source>Do not install these files. Find out who had the medium, and pack it again.</source>
        <translation>Do not install these files. Find out who had the medium, and pack it again.</translation>
    </message>
    <message>
        <source>Do not use this medium. Find out who changed it, and pack the files again.</source>
        <translation>Do not use this medium. Find out who changed it, and pack the files again.</translation>
    </message>
    <message>
        <source>Download it with the key of this appliance, then pack again. What is packed stays packed.</source>
        <translation>Download it with the key of this appliance, then pack again. What is packed stays packed.</translation>
    </message>
    <message>
        <source>Fetch it with the download key of this appliance and bring it on another journey.</source>
        <translation>Fetch it with the download key of this appliance and bring it on another journey.</translation>
    </message>
    <message>
        <source>Find out where it is, then start again.</source>
        <translation>Find out where it is, then start again.</translation>
    </message>
    <message>
        <source>Go on there, or write a new shopping list in the closed network.</source>
        <translation>Go on there, or write a new shopping list in the closed network.</translation>
    </message>
    <message>
        <source>It is taken over under its right name. Find out who had the medium.</source>
        <translation>It is taken over under its right name. Find out who had the medium.</translation>
    </message>
    <message>
        <source>Keep one of them on another drive until everything is installed.</source>
        <translation>Keep one of them on another drive until everything is installed.</translation>
    </message>
    <message>
        <source>Look at what it is. Move it to another folder, then start again.</source>
        <translation>Look at what it is. Move it to another folder, then start again.</translation>
    </message>
    <message>
        <source>Make room, or make sure that you may write there, then try again.</source>
        <translation>Make room, or make sure that you may write there, then try again.</translation>
    </message>
    <message>
        <source>Make room, or use a larger medium, then start again. Delete no update file.</source>
        <translation>Make room, or use a larger medium, then start again. Delete no update file.</translation>
    </message>
    <message>
        <source>Move it away and bring the update files in once more.</source>
        <translation>Move it away and bring the update files in once more.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Name the file itself.</translation>
    </message>
    <message>
        <source>Not everything in {folder} could be looked through.</source>
        <translation>Not everything in {folder} could be looked through.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}; what is there was left as it was.</source>
        <translation>Nothing can be written to {folder}; what is there was left as it was.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If nobody knows it, find out who had the medium.</source>
        <translation>Nothing has to be done. If nobody knows it, find out who had the medium.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the manifest of this medium is not proven.</source>
        <translation>Nothing was taken over: the manifest of this medium is not proven.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there are two verified copies.</source>
        <translation>Of {package} for {appliance} there are two verified copies.</translation>
    </message>
    <message>
        <source>Of {package} for {appliance} there is only one verified copy.</source>
        <translation>Of {package} for {appliance} there is only one verified copy.</translation>
    </message>
    <message>
        <source>Open it to see what it says. An update can be fetched only once: if it is not offered again, ask Technical Support.</source>
        <translation>Open it to see what it says. An update can be fetched only once: if it is not offered again, ask Technical Support.</translation>
    </message>
    <message>
        <source>Pack the files once more on the unrestricted computer; what is there is continued.</source>
        <translation>Pack the files once more on the unrestricted computer; what is there is continued.</translation>
    </message>
    <message>
        <source>Pack the folder into one file, such as a ZIP archive, and carry that.</source>
        <translation>Pack the folder into one file, such as a ZIP archive, and carry that.</translation>
    </message>
    <message>
        <source>Say for each package which file it is, and pack again. Nothing was sealed.</source>
        <translation>Say for each package which file it is, and pack again. Nothing was sealed.</translation>
    </message>
    <message>
        <source>Say which file is which package, a line for each: package=file.</source>
        <translation>Say which file is which package, a line for each: package=file.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Say which one is meant.</translation>
    </message>
    <message>
        <source>See that you may read it, then start again.</source>
        <translation>See that you may read it, then start again.</translation>
    </message>
    <message>
        <source>Start packing again on the unrestricted computer: what is there is continued.</source>
        <translation>Start packing again on the unrestricted computer: what is there is continued.</translation>
    </message>
    <message>
        <source>Take it from the other verified copy on the unrestricted computer, and pack it again.</source>
        <translation>Take it from the other verified copy on the unrestricted computer, and pack it again.</translation>
    </message>
    <message>
        <source>Take off the write protection, or use a medium that you may write to, then start again.</source>
        <translation>Take off the write protection, or use a medium that you may write to, then start again.</translation>
    </message>
    <message>
        <source>The file for {package} of {appliance} is the very file that is packed for another package.</source>
        <translation>The file for {package} of {appliance} is the very file that is packed for another package.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
        <source>The file {file} changed while it was read.</source>
        <translation>The file {file} changed while it was read.</translation>
    </message>
    <message>
        <source>The file {file} is a web page, not an update file.</source>
        <translation>The file {file} is a web page, not an update file.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>The file {file} is empty.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>The file {file} is not there.</translation>
    </message>
    <message>
        <source>The file {file} is not what was noted down: its SHA-256 differs.</source>
        <translation>The file {file} is not what was noted down: its SHA-256 differs.</translation>
    </message>
    <message>
        <source>The folder {folder} holds links, or names that not every medium takes.</source>
        <translation>The folder {folder} holds links, or names that not every medium takes.</translation>
    </message>
    <message>
        <source>The index of the update files cannot be read: {file}.</source>
        <translation>The index of the update files cannot be read: {file}.</translation>
    </message>
    <message>
        <source>The manifest belongs to the shopping list {other}, not to {list}.</source>
        <translation>The manifest belongs to the shopping list {other}, not to {list}.</translation>
    </message>
    <message>
        <source>The manifest carries no seal.</source>
        <translation>The manifest carries no seal.</translation>
    </message>
    <message>
        <source>The manifest is for the site {other}, not for {host}.</source>
        <translation>The manifest is for the site {other}, not for {host}.</translation>
    </message>
    <message>
        <source>The manifest names an appliance {appliance}, which the shopping list does not have.</source>
        <translation>The manifest names an appliance {appliance}, which the shopping list does not have.</translation>
    </message>
    <message>
        <source>The manifest {file} is damaged or was changed.</source>
        <translation>The manifest {file} is damaged or was changed.</translation>
    </message>
    <message>
        <source>The medium holds one more copy of {file} than was packed.</source>
        <translation>The medium holds one more copy of {file} than was packed.</translation>
    </message>
    <message>
        <source>The medium {folder} does not carry the shopping list {list}; nothing was written to it.</source>
        <translation>The medium {folder} does not carry the shopping list {list}; nothing was written to it.</translation>
    </message>
    <message>
        <source>The medium {folder} is for another shopping list ({others}), not for {list}.</source>
        <translation>The medium {folder} is for another shopping list ({others}), not for {list}.</translation>
    </message>
    <message>
        <source>The path {path} leads out of the medium or is not one that this program writes.</source>
        <translation>The path {path} leads out of the medium or is not one that this program writes.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written: {file}.</source>
        <translation>The run&apos;s folder cannot be written: {file}.</translation>
    </message>
    <message>
        <source>The seal could not be checked: its key is not on this computer. Code of the manifest: {code}.</source>
        <translation>The seal could not be checked: its key is not on this computer. Code of the manifest: {code}.</translation>
    </message>
    <message>
        <source>The seal fits: the files were packed for this shopping list. Code: {code}.</source>
        <translation>The seal fits: the files were packed for this shopping list. Code: {code}.</translation>
    </message>
    <message>
        <source>The seal of the manifest does not fit: it was changed, or sealed with another key.</source>
        <translation>The seal of the manifest does not fit: it was changed, or sealed with another key.</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is no longer what it was: {place}</source>
        <translation>The second copy of {package} for {appliance} is no longer what it was: {place}</translation>
    </message>
    <message>
        <source>The second copy of {package} for {appliance} is not at hand: {place}</source>
        <translation>The second copy of {package} for {appliance} is not at hand: {place}</translation>
    </message>
    <message>
        <source>The shopping list on {folder} has no seal key any more: it was packed on another computer.</source>
        <translation>The shopping list on {folder} has no seal key any more: it was packed on another computer.</translation>
    </message>
    <message>
        <source>The shopping list {file} is damaged, or not one of this program.</source>
        <translation>The shopping list {file} is damaged, or not one of this program.</translation>
    </message>
    <message>
        <source>There are no files for the shopping list {list} on {folder}.</source>
        <translation>There are no files for the shopping list {list} on {folder}.</translation>
    </message>
    <message>
        <source>There are several shopping lists on {folder}: {lists}.</source>
        <translation>There are several shopping lists on {folder}: {lists}.</translation>
    </message>
    <message>
        <source>There is already another file {file}; it was left as it is.</source>
        <translation>There is already another file {file}; it was left as it is.</translation>
    </message>
    <message>
        <source>There is no manifest {file}: packing did not come to its end, or it was removed.</source>
        <translation>There is no manifest {file}: packing did not come to its end, or it was removed.</translation>
    </message>
    <message>
        <source>There is no shopping list on {folder}.</source>
        <translation>There is no shopping list on {folder}.</translation>
    </message>
    <message>
        <source>There is no shopping list {file}, or it cannot be read.</source>
        <translation>There is no shopping list {file}, or it cannot be read.</translation>
    </message>
    <message>
        <source>There is no update file in {place} whose name tells which package it is.</source>
        <translation>There is no update file in {place} whose name tells which package it is.</translation>
    </message>
    <message>
        <source>There is no {place} on this computer.</source>
        <translation>There is no {place} on this computer.</translation>
    </message>
    <message>
        <source>There is nothing on this medium that its manifest proves.</source>
        <translation>There is nothing on this medium that its manifest proves.</translation>
    </message>
    <message>
        <source>Use a medium formatted as exFAT or NTFS. Formatting deletes what is on it.</source>
        <translation>Use a medium formatted as exFAT or NTFS. Formatting deletes what is on it.</translation>
    </message>
    <message>
        <source>Use another medium, then start again.</source>
        <translation>Use another medium, then start again.</translation>
    </message>
    <message>
        <source>Wait until it is downloaded completely, then start again.</source>
        <translation>Wait until it is downloaded completely, then start again.</translation>
    </message>
    <message>
        <source>Write a new one on a computer in the closed network.</source>
        <translation>Write a new one on a computer in the closed network.</translation>
    </message>
    <message>
        <source>{file} and {path} hold each other&apos;s content. Their content tells which is which.</source>
        <translation>{file} and {path} hold each other&apos;s content. Their content tells which is which.</translation>
    </message>
    <message>
        <source>{file} arrived as it was packed.</source>
        <translation>{file} arrived as it was packed.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} cannot be read.</translation>
    </message>
    <message>
        <source>{file} could not be written to {folder}. What is there stays, to be continued.</source>
        <translation>{file} could not be written to {folder}. What is there stays, to be continued.</translation>
    </message>
    <message>
        <source>{file} has {size}; {folder} ({filesystem}) takes files of less than {limit}.</source>
        <translation>{file} has {size}; {folder} ({filesystem}) takes files of less than {limit}.</translation>
    </message>
    <message>
        <source>{file} holds an update file for another appliance.</source>
        <translation>{file} holds an update file for another appliance.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder or a device, not a file; it was not opened.</source>
        <translation>{file} is a link, a folder or a device, not a file; it was not opened.</translation>
    </message>
    <message>
        <source>{file} is a link. It was not followed.</source>
        <translation>{file} is a link. It was not followed.</translation>
    </message>
    <message>
        <source>{file} is for no appliance of this shopping list. It was left alone.</source>
        <translation>{file} is for no appliance of this shopping list. It was left alone.</translation>
    </message>
    <message>
        <source>{file} is in the manifest, but not on the medium.</source>
        <translation>{file} is in the manifest, but not on the medium.</translation>
    </message>
    <message>
        <source>{file} is not what was packed: its content differs.</source>
        <translation>{file} is not what was packed: its content differs.</translation>
    </message>
    <message>
        <source>{file} is on the medium under another name: {path}. Its content is right.</source>
        <translation>{file} is on the medium under another name: {path}. Its content is right.</translation>
    </message>
    <message>
        <source>{file} is on the medium, but not in the manifest. It was left alone.</source>
        <translation>{file} is on the medium, but not in the manifest. It was left alone.</translation>
    </message>
    <message>
        <source>{file} is shorter than when it was packed.</source>
        <translation>{file} is shorter than when it was packed.</translation>
    </message>
    <message>
        <source>{file} is too large for the file system of {folder}.</source>
        <translation>{file} is too large for the file system of {folder}.</translation>
    </message>
    <message>
        <source>{file} lies outside the medium. It was not opened.</source>
        <translation>{file} lies outside the medium. It was not opened.</translation>
    </message>
    <message>
        <source>{folder} gave back other data than was written to it; {file} was not taken for complete.</source>
        <translation>{folder} gave back other data than was written to it; {file} was not taken for complete.</translation>
    </message>
    <message>
        <source>{folder} has {free} free; {needed} are needed. Nothing was written.</source>
        <translation>{folder} has {free} free; {needed} are needed. Nothing was written.</translation>
    </message>
    <message>
        <source>{folder} is full; {file} is not complete. What is there stays, to be continued.</source>
        <translation>{folder} is full; {file} is not complete. What is there stays, to be continued.</translation>
    </message>
    <message>
        <source>{folder} is not there any more: the medium was pulled out, or does not answer.</source>
        <translation>{folder} is not there any more: the medium was pulled out, or does not answer.</translation>
    </message>
    <message>
        <source>{medium} carries update files for another site, not for {host}.</source>
        <translation>{medium} carries update files for another site, not for {host}.</translation>
    </message>
    <message>
        <source>{package} for {appliance} is still missing.</source>
        <translation>{package} for {appliance} is still missing.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was not packed.</source>
        <translation>{package} for {appliance} was not packed.</translation>
    </message>
    <message>
        <source>{package} for {appliance} was packed, but the shopping list does not ask for it.</source>
        <translation>{package} for {appliance} was packed, but the shopping list does not ask for it.</translation>
    </message>
    <message>
        <source>{package} for {appliance}: {size}, two verified copies.</source>
        <translation>{package} for {appliance}: {size}, two verified copies.</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message numerus="yes">
        <source>%n master node(s)</source>
        <translation>
            <numerusform>%n master node</numerusform>
            <numerusform>%n master nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), in this order</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages, in this order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n traffic node</numerusform>
            <numerusform>%n traffic nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>A new settings backup of the old appliance, which the new one is restored from</source>
        <translation>A new settings backup of the old appliance, which the new one is restored from</translation>
    </message>
    <message>
        <source>A new settings backup, before the site software goes in</source>
        <translation>A new settings backup, before the site software goes in</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>Add a package</translation>
    </message>
    <message>
        <source>All clients go to the last version in one step; some may have to be installed again.</source>
        <translation>All clients go to the last version in one step; some may have to be installed again.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to the appliance one by one.</source>
        <translation>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to the appliance one by one.</translation>
    </message>
    <message>
        <source>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to {master}, which distributes them to all nodes.</source>
        <translation>Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent to {master}, which distributes them to all nodes.</translation>
    </message>
    <message>
        <source>Asking the vendor for updates</source>
        <translation>Asking the vendor for updates</translation>
    </message>
    <message>
        <source>Automatic updates are not meant for a failover pair of this version, and its console lists none.</source>
        <translation>Automatic updates are not meant for a failover pair of this version, and its console lists none.</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Base software</translation>
    </message>
    <message>
        <source>By files that Technical Support links to</source>
        <translation>By files that Technical Support links to</translation>
    </message>
    <message>
        <source>By files that are carried to it</source>
        <translation>By files that are carried to it</translation>
    </message>
    <message>
        <source>Carry files instead</source>
        <translation>Carry files instead</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Check for updates</translation>
    </message>
    <message>
        <source>Choose the rule file…</source>
        <translation>Choose the rule file…</translation>
    </message>
    <message>
        <source>Clients update themselves from version to version.</source>
        <translation>Clients update themselves from version to version.</translation>
    </message>
    <message>
        <source>Edition {serial} of {date}: {source}</source>
        <translation>Edition {serial} of {date}: {source}</translation>
    </message>
    <message>
        <source>Every console, Jump Client, Jumpoint and button has to be removed and installed by hand.</source>
        <translation>Every console, Jump Client, Jumpoint and button has to be removed and installed by hand.</translation>
    </message>
    <message>
        <source>Everything fits into one maintenance window.</source>
        <translation>Everything fits into one maintenance window.</translation>
    </message>
    <message>
        <source>Everything that is planned, done and seen is kept in this run file:</source>
        <translation>Everything that is planned, done and seen is kept in this run file:</translation>
    </message>
    <message>
        <source>Folder with update files</source>
        <translation>Folder with update files</translation>
    </message>
    <message numerus="yes">
        <source>From %n update file(s): {files}</source>
        <translation>
            <numerusform>From %n update file: {files}</numerusform>
            <numerusform>From %n update files: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>From {now} to {then}. The site is down for {low} to {high} in all.</source>
        <translation>From {now} to {then}. The site is down for {low} to {high} in all.</translation>
    </message>
    <message>
        <source>Get it by another way than the file, by telephone for instance, and type or paste it here. Only if both are the same is the file taken over.</source>
        <translation>Get it by another way than the file, by telephone for instance, and type or paste it here. Only if both are the same is the file taken over.</translation>
    </message>
    <message>
        <source>How packages come to the appliance</source>
        <translation>How packages come to the appliance</translation>
    </message>
    <message>
        <source>If update files are here already, their names tell which packages they are.</source>
        <translation>If update files are here already, their names tell which packages they are.</translation>
    </message>
    <message>
        <source>Installed on every appliance of the cluster: {masters}, {nodes}.</source>
        <translation>Installed on every appliance of the cluster: {masters}, {nodes}.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>It came with the program.</translation>
    </message>
    <message>
        <source>It downloads each package from the vendor when that is installed.</source>
        <translation>It downloads each package from the vendor when that is installed.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server.</source>
        <translation>It has to reach the vendor&apos;s update server.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Since 24.3 the vendor says that automatic updates are not for failover pairs; the console decides.</source>
        <translation>It has to reach the vendor&apos;s update server. Since 24.3 the vendor says that automatic updates are not for failover pairs; the console decides.</translation>
    </message>
    <message>
        <source>It has to reach the vendor&apos;s update server. Whether automatic updates are meant for pairs depends on the version; the console decides.</source>
        <translation>It has to reach the vendor&apos;s update server. Whether automatic updates are meant for pairs depends on the version; the console decides.</translation>
    </message>
    <message>
        <source>It runs what the old one runs, or later: the backup can be restored on it.</source>
        <translation>It runs what the old one runs, or later: the backup can be restored on it.</translation>
    </message>
    <message>
        <source>It was taken over on {moment}.</source>
        <translation>It was taken over on {moment}.</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>Its SHA-256:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Leave the clients installed</source>
        <translation>Leave the clients installed</translation>
    </message>
    <message>
        <source>Licence add-on</source>
        <translation>Licence add-on</translation>
    </message>
    <message>
        <source>Looking at the update files</source>
        <translation>Looking at the update files</translation>
    </message>
    <message>
        <source>Major releases come on a schedule; sites under maintenance are notified by e-mail. If yours was announced, let the appliance check for updates. If it does not reach the vendor, carry the files.</source>
        <translation>Major releases come on a schedule; sites under maintenance are notified by e-mail. If yours was announced, let the appliance check for updates. If it does not reach the vendor, carry the files.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Making the plan</translation>
    </message>
    <message>
        <source>More than one maintenance window; the run continues a day later.</source>
        <translation>More than one maintenance window; the run continues a day later.</translation>
    </message>
    <message>
        <source>Name, as the page shows it</source>
        <translation>Name, as the page shows it</translation>
    </message>
    <message>
        <source>Name, as the vendor writes it</source>
        <translation>Name, as the vendor writes it</translation>
    </message>
    <message>
        <source>Next writes the plan to a run file in this folder:</source>
        <translation>Next writes the plan to a run file in this folder:</translation>
    </message>
    <message>
        <source>No client is connected to the backup while it is upgraded: nothing has to be waited for.</source>
        <translation>No client is connected to the backup while it is upgraded: nothing has to be waited for.</translation>
    </message>
    <message>
        <source>Nobody has to install anything again.</source>
        <translation>Nobody has to install anything again.</translation>
    </message>
    <message>
        <source>Nothing has to be carried, and its own list tells what it is entitled to.</source>
        <translation>Nothing has to be carried, and its own list tells what it is entitled to.</translation>
    </message>
    <message>
        <source>Nothing is uninstalled.</source>
        <translation>Nothing is uninstalled.</translation>
    </message>
    <message>
        <source>Nothing was changed. If its network is not meant to reach the vendor, carry the update files to it.</source>
        <translation>Nothing was changed. If its network is not meant to reach the vendor, carry the update files to it.</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Packages that are carried</source>
        <translation>Packages that are carried</translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and type here what it lists, also what is locked.</source>
        <translation>Press {button} on the page {page} and type here what it lists, also what is locked.</translation>
    </message>
    <message>
        <source>Reading the list of updates</source>
        <translation>Reading the list of updates</translation>
    </message>
    <message>
        <source>Reading the rule file</source>
        <translation>Reading the rule file</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Rule file</translation>
    </message>
    <message>
        <source>SHA-256, as it was told to you</source>
        <translation>SHA-256, as it was told to you</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Site software</translation>
    </message>
    <message>
        <source>Somebody has to download and carry them, before the maintenance window begins.</source>
        <translation>Somebody has to download and carry them, before the maintenance window begins.</translation>
    </message>
    <message>
        <source>Support mails a link to each file, for each appliance. You download them and bring them here; they are checked, and sent to the appliance one by one.</source>
        <translation>Support mails a link to each file, for each appliance. You download them and bring them here; they are checked, and sent to the appliance one by one.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Take it over although it is not newer than the one in use</source>
        <translation>Take it over although it is not newer than the one in use</translation>
    </message>
    <message>
        <source>Take them from files…</source>
        <translation>Take them from files…</translation>
    </message>
    <message>
        <source>Taking over the rule file</source>
        <translation>Taking over the rule file</translation>
    </message>
    <message>
        <source>The appliance could not check for updates</source>
        <translation>The appliance could not check for updates</translation>
    </message>
    <message>
        <source>The appliance fetches them itself</source>
        <translation>The appliance fetches them itself</translation>
    </message>
    <message>
        <source>The appliance lists no updates. Enter the packages that Technical Support names to you, first to last. What the rule file documents is added by itself.</source>
        <translation>The appliance lists no updates. Enter the packages that Technical Support names to you, first to last. What the rule file documents is added by itself.</translation>
    </message>
    <message>
        <source>The appliance needs no way to the vendor.</source>
        <translation>The appliance needs no way to the vendor.</translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation>The appliance says: {words}</translation>
    </message>
    <message>
        <source>The links have to be asked for, and the files downloaded, before the first window begins.</source>
        <translation>The links have to be asked for, and the files downloaded, before the first window begins.</translation>
    </message>
    <message>
        <source>The list of updates has not been read yet.</source>
        <translation>The list of updates has not been read yet.</translation>
    </message>
    <message>
        <source>The list of updates is empty</source>
        <translation>The list of updates is empty</translation>
    </message>
    <message>
        <source>The list of updates on the appliance decides what can be installed, and in which order.</source>
        <translation>The list of updates on the appliance decides what can be installed, and in which order.</translation>
    </message>
    <message>
        <source>The new appliance goes from {now} to {then}. The site is down for {low} to {high} in all: for the move.</source>
        <translation>The new appliance goes from {now} to {then}. The site is down for {low} to {high} in all: for the move.</translation>
    </message>
    <message>
        <source>The new appliance needs no packages</source>
        <translation>The new appliance needs no packages</translation>
    </message>
    <message>
        <source>The packages follow one another without a wait.</source>
        <translation>The packages follow one another without a wait.</translation>
    </message>
    <message>
        <source>The page says, as you typed it: {words}</source>
        <translation>The page says, as you typed it: {words}</translation>
    </message>
    <message>
        <source>The page shows it as locked</source>
        <translation>The page shows it as locked</translation>
    </message>
    <message>
        <source>The plan in this run file was made from other choices: Next makes it anew. What was prepared so far stays.</source>
        <translation>The plan in this run file was made from other choices: Next makes it anew. What was prepared so far stays.</translation>
    </message>
    <message>
        <source>The way to the wanted version</source>
        <translation>The way to the wanted version</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>There is nothing to install.</translation>
    </message>
    <message>
        <source>Type the wanted version of the site software, for instance 12.3.2.</source>
        <translation>Type the wanted version of the site software, for instance 12.3.2.</translation>
    </message>
    <message>
        <source>Type what the Updates page lists.</source>
        <translation>Type what the Updates page lists.</translation>
    </message>
    <message>
        <source>Uninstall all clients first, install them again afterwards</source>
        <translation>Uninstall all clients first, install them again afterwards</translation>
    </message>
    <message>
        <source>Use another rule file…</source>
        <translation>Use another rule file…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Wait 24 hours after each site package but the last</source>
        <translation>Wait 24 hours after each site package but the last</translation>
    </message>
    <message>
        <source>Wanted version of the site software</source>
        <translation>Wanted version of the site software</translation>
    </message>
    <message>
        <source>What happens to the clients</source>
        <translation>What happens to the clients</translation>
    </message>
    <message>
        <source>What it waits for, in the words of the page (if it says so)</source>
        <translation>What it waits for, in the words of the page (if it says so)</translation>
    </message>
    <message>
        <source>What the Updates page lists</source>
        <translation>What the Updates page lists</translation>
    </message>
    <message>
        <source>What the Updates page lists decides what can be installed, and in which order.</source>
        <translation>What the Updates page lists decides what can be installed, and in which order.</translation>
    </message>
    <message>
        <source>What unlocks it: {text}</source>
        <translation>What unlocks it: {text}</translation>
    </message>
    <message>
        <source>What you enter, and the rule file, decide what is installed, and in which order.</source>
        <translation>What you enter, and the rule file, decide what is installed, and in which order.</translation>
    </message>
    <message>
        <source>Why not directly: {text}</source>
        <translation>Why not directly: {text}</translation>
    </message>
    <message>
        <source>Why not directly?</source>
        <translation>Why not directly?</translation>
    </message>
    <message>
        <source>Why {package} is not installed directly, and what unlocks it</source>
        <translation>Why {package} is not installed directly, and what unlocks it</translation>
    </message>
    <message>
        <source>according to the guides</source>
        <translation>according to the guides</translation>
    </message>
    <message>
        <source>as the name tells</source>
        <translation>as the name tells</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>available</source>
        <translation>available</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>entered by you</translation>
    </message>
    <message>
        <source>from an update file</source>
        <translation>from an update file</translation>
    </message>
    <message>
        <source>from the rule file</source>
        <translation>from the rule file</translation>
    </message>
    <message>
        <source>from this site&apos;s history</source>
        <translation>from this site&apos;s history</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>in the name</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installed</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>installing</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>{duration} for the clients to update themselves</source>
        <translation>{duration} for the clients to update themselves</translation>
    </message>
    <message>
        <source>{duration} of waiting; the site is up meanwhile</source>
        <translation>{duration} of waiting; the site is up meanwhile</translation>
    </message>
    <message>
        <source>{file} is edition {serial} of {date}: {source}</source>
        <translation>{file} is edition {serial} of {date}: {source}</translation>
    </message>
    <message>
        <source>{kind} · outage of {low} to {high}, {source}</source>
        <translation>{kind} · outage of {low} to {high}, {source}</translation>
    </message>
    <message>
        <source>{master} downloads the packages from the vendor and distributes them to all nodes. Each node installs its copy when its turn comes.</source>
        <translation>{master} downloads the packages from the vendor and distributes them to all nodes. Each node installs its copy when its turn comes.</translation>
    </message>
    <message>
        <source>{package}: installed on all {total} appliances.</source>
        <translation>{package}: installed on all {total} appliances.</translation>
    </message>
    <message>
        <source>{package}: installed on {count} of {total} appliances; the others have it already.</source>
        <translation>{package}: installed on {count} of {total} appliances; the others have it already.</translation>
    </message>
    <message>
        <source>“{text}” is not a version. Type figures and dots, for instance 12.3.2.</source>
        <translation>“{text}” is not a version. Type figures and dots, for instance 12.3.2.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Guide {numbers}</source>
        <translation>Guide {numbers}</translation>
    </message>
    <message>
        <source>Guides {numbers}</source>
        <translation>Guides {numbers}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Your guide says otherwise? {what} {decision}</source>
        <translation>Your guide says otherwise? {what} {decision}</translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>A package that would come in between may be missing from the list, or what was entered is wrong. Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>A package that would come in between may be missing from the list, or what was entered is wrong. Make the support bundle with the page {page}, and ask Technical Support which packages you need.</translation>
    </message>
    <message>
        <source>Ask Technical Support before you install it. The hint comes from: {source}</source>
        <translation>Ask Technical Support before you install it. The hint comes from: {source}</translation>
    </message>
    <message>
        <source>Ask Technical Support which packages lead there; the support bundle helps them.</source>
        <translation>Ask Technical Support which packages lead there; the support bundle helps them.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Download every update that the vendor offers for your download key, not only these.</source>
        <translation>Ask Technical Support, and send the support bundle with it. Download every update that the vendor offers for your download key, not only these.</translation>
    </message>
    <message>
        <source>Ask Technical Support, and send the support bundle with it. Have a link mailed to each file that is needed, for each appliance.</source>
        <translation>Ask Technical Support, and send the support bundle with it. Have a link mailed to each file that is needed, for each appliance.</translation>
    </message>
    <message>
        <source>Base software later than {version}</source>
        <translation>Base software later than {version}</translation>
    </message>
    <message>
        <source>Base software {version} or later</source>
        <translation>Base software {version} or later</translation>
    </message>
    <message>
        <source>Base update; usually needed by the site package that follows.</source>
        <translation>Base update; usually needed by the site package that follows.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance asks for less.</source>
        <translation>Before {package}, {source} asks for {need}; the appliance asks for less.</translation>
    </message>
    <message>
        <source>Before {package}, {source} asks for {need}; the appliance offers that package now.</source>
        <translation>Before {package}, {source} asks for {need}; the appliance offers that package now.</translation>
    </message>
    <message>
        <source>Check that your release was announced to you; otherwise ask Technical Support.</source>
        <translation>Check that your release was announced to you; otherwise ask Technical Support.</translation>
    </message>
    <message>
        <source>Choose a later version if you want them.</source>
        <translation>Choose a later version if you want them.</translation>
    </message>
    <message>
        <source>Choose a later version, or ask Technical Support which packages you need.</source>
        <translation>Choose a later version, or ask Technical Support which packages you need.</translation>
    </message>
    <message>
        <source>Do not install them. Check whether the right files or versions were named.</source>
        <translation>Do not install them. Check whether the right files or versions were named.</translation>
    </message>
    <message>
        <source>Enter the package that each of them holds, as the list or Technical Support names it.</source>
        <translation>Enter the package that each of them holds, as the list or Technical Support names it.</translation>
    </message>
    <message>
        <source>Enter the packages that Technical Support names to you, or bring the update files. The support bundle helps support to tell.</source>
        <translation>Enter the packages that Technical Support names to you, or bring the update files. The support bundle helps support to tell.</translation>
    </message>
    <message>
        <source>Install them in an upgrade of their own, after this one.</source>
        <translation>Install them in an upgrade of their own, after this one.</translation>
    </message>
    <message>
        <source>It is being installed.</source>
        <translation>It is being installed.</translation>
    </message>
    <message>
        <source>It is not certain, but {package} may need {need} first.</source>
        <translation>It is not certain, but {package} may need {need} first.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>It is not locked.</translation>
    </message>
    <message>
        <source>It is the next one: nothing has to be installed before it.</source>
        <translation>It is the next one: nothing has to be installed before it.</translation>
    </message>
    <message>
        <source>It needs a package that in turn needs this one.</source>
        <translation>It needs a package that in turn needs this one.</translation>
    </message>
    <message>
        <source>It needs {need}, and no package that is known here brings that.</source>
        <translation>It needs {need}, and no package that is known here brings that.</translation>
    </message>
    <message>
        <source>It waits for {need}, which nobody has offered so far.</source>
        <translation>It waits for {need}, which nobody has offered so far.</translation>
    </message>
    <message>
        <source>Left out, because the appliance does not list them: {packages}.</source>
        <translation>Left out, because the appliance does not list them: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because they are not needed for the wanted version or lead past it: {packages}.</source>
        <translation>Left out, because they are not needed for the wanted version or lead past it: {packages}.</translation>
    </message>
    <message>
        <source>Left out, because what is installed is the same or newer: {packages}.</source>
        <translation>Left out, because what is installed is the same or newer: {packages}.</translation>
    </message>
    <message>
        <source>Licence add-on; clients are not affected.</source>
        <translation>Licence add-on; clients are not affected.</translation>
    </message>
    <message>
        <source>Look at the page {page} and correct what was entered, so that each package has its own name.</source>
        <translation>Look at the page {page} and correct what was entered, so that each package has its own name.</translation>
    </message>
    <message>
        <source>Make the support bundle with the page {page}, and ask Technical Support which packages you need.</source>
        <translation>Make the support bundle with the page {page}, and ask Technical Support which packages you need.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that these packages are all that is needed: {packages}.</source>
        <translation>Nobody has confirmed that these packages are all that is needed: {packages}.</translation>
    </message>
    <message>
        <source>Nobody named a package with the wanted version, {target}.</source>
        <translation>Nobody named a package with the wanted version, {target}.</translation>
    </message>
    <message>
        <source>Nobody says that it needs {package}, which comes first because that is the usual order.</source>
        <translation>Nobody says that it needs {package}, which comes first because that is the usual order.</translation>
    </message>
    <message>
        <source>Nothing is known that it waits for.</source>
        <translation>Nothing is known that it waits for.</translation>
    </message>
    <message>
        <source>Nothing tells in which order the licence add-ons are installed: {packages}.</source>
        <translation>Nothing tells in which order the licence add-ons are installed: {packages}.</translation>
    </message>
    <message>
        <source>Nothing tells which packages lead to the wanted version.</source>
        <translation>Nothing tells which packages lead to the wanted version.</translation>
    </message>
    <message>
        <source>Packages of the same name, {name}, differ in version or kind: {versions}.</source>
        <translation>Packages of the same name, {name}, differ in version or kind: {versions}.</translation>
    </message>
    <message>
        <source>Something is missing: {package} needs {need}, and no package that is known here brings that.</source>
        <translation>Something is missing: {package} needs {need}, and no package that is known here brings that.</translation>
    </message>
    <message>
        <source>That is not known so far. Install what is available, then look at the list of updates once more.</source>
        <translation>That is not known so far. Install what is available, then look at the list of updates once more.</translation>
    </message>
    <message>
        <source>The appliance has locked it and does not say clearly what for.</source>
        <translation>The appliance has locked it and does not say clearly what for.</translation>
    </message>
    <message>
        <source>The appliance lists no updates.</source>
        <translation>The appliance lists no updates.</translation>
    </message>
    <message>
        <source>The appliance offers it already. {package} comes first because that is the usual order.</source>
        <translation>The appliance offers it already. {package} comes first because that is the usual order.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. If the appliance refuses the package, ask Technical Support.</source>
        <translation>The list on the appliance counts. If the appliance refuses the package, ask Technical Support.</translation>
    </message>
    <message>
        <source>The list on the appliance counts. Press {button} on the page {page}; if they are still not there, ask Technical Support.</source>
        <translation>The list on the appliance counts. Press {button} on the page {page}; if they are still not there, ask Technical Support.</translation>
    </message>
    <message>
        <source>The names of these files tell no version: {files}.</source>
        <translation>The names of these files tell no version: {files}.</translation>
    </message>
    <message>
        <source>The same version is listed under several names: {packages}.</source>
        <translation>The same version is listed under several names: {packages}.</translation>
    </message>
    <message>
        <source>The wanted version.</source>
        <translation>The wanted version.</translation>
    </message>
    <message>
        <source>The wanted version; needs {package} first.</source>
        <translation>The wanted version; needs {package} first.</translation>
    </message>
    <message>
        <source>The way to the wanted version.</source>
        <translation>The way to the wanted version.</translation>
    </message>
    <message>
        <source>The way to the wanted version; needs {package} first.</source>
        <translation>The way to the wanted version; needs {package} first.</translation>
    </message>
    <message>
        <source>These packages wait for one another, so none of them can be the first: {packages}.</source>
        <translation>These packages wait for one another, so none of them can be the first: {packages}.</translation>
    </message>
    <message>
        <source>They are taken by name here. If the order matters to you, ask Technical Support.</source>
        <translation>They are taken by name here. If the order matters to you, ask Technical Support.</translation>
    </message>
    <message>
        <source>Unlocks {package}.</source>
        <translation>Unlocks {package}.</translation>
    </message>
    <message>
        <source>Unsure? Ask Technical Support before you start.</source>
        <translation>Unsure? Ask Technical Support before you start.</translation>
    </message>
    <message>
        <source>Version {target} is not in the appliance&apos;s list.</source>
        <translation>Version {target} is not in the appliance&apos;s list.</translation>
    </message>
    <message>
        <source>Which versions are installed is not known in full, so packages may be too many or too few.</source>
        <translation>Which versions are installed is not known in full, so packages may be too many or too few.</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <translation>an unknown version</translation>
    </message>
    <message>
        <source>site software later than {version}</source>
        <translation>site software later than {version}</translation>
    </message>
    <message>
        <source>site software {version} or later</source>
        <translation>site software {version} or later</translation>
    </message>
    <message>
        <source>the Updates page</source>
        <translation>the Updates page</translation>
    </message>
    <message>
        <source>the rule file</source>
        <translation>the rule file</translation>
    </message>
    <message>
        <source>what came with the update files</source>
        <translation>what came with the update files</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>what was entered</translation>
    </message>
    <message>
        <source>{package} comes first: the Updates page names it.</source>
        <translation>{package} comes first: the Updates page names it.</translation>
    </message>
    <message>
        <source>{package} comes first: {source} asks for {need}, and {installed} is installed.</source>
        <translation>{package} comes first: {source} asks for {need}, and {installed} is installed.</translation>
    </message>
    <message>
        <source>{package} is left out: it is locked, and the appliance offers {later} without it.</source>
        <translation>{package} is left out: it is locked, and the appliance offers {later} without it.</translation>
    </message>
    <message>
        <source>{package} is left out: it needs {need}, and no package that is known here brings that.</source>
        <translation>{package} is left out: it needs {need}, and no package that is known here brings that.</translation>
    </message>
    <message>
        <source>{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.</source>
        <translation>{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.</translation>
    </message>
    <message>
        <source>{package} is said to need itself, or a later version than its own.</source>
        <translation>{package} is said to need itself, or a later version than its own.</translation>
    </message>
    <message>
        <source>{package} would be the next one, and it is locked. Nothing that is known here unlocks it.</source>
        <translation>{package} would be the next one, and it is locked. Nothing that is known here unlocks it.</translation>
    </message>
    <message>
        <source>{package}, once it is installed.</source>
        <translation>{package}, once it is installed.</translation>
    </message>
    <message>
        <source>{version} is installed already.</source>
        <translation>{version} is installed already.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Dry run: looking at every step, changing nothing</source>
        <translation>Dry run: looking at every step, changing nothing</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be resolved first.</source>
        <translation>
            <numerusform>%n finding must be resolved first.</numerusform>
            <numerusform>%n findings must be resolved first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need your decision.</source>
        <translation>
            <numerusform>%n finding needs your decision.</numerusform>
            <numerusform>%n findings need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) still open.</source>
        <translation>
            <numerusform>%n finding still open.</numerusform>
            <numerusform>%n findings still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>%n more check passed</numerusform>
            <numerusform>%n more checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update file(s) are not here yet.</source>
        <translation>
            <numerusform>%n update file is not here yet.</numerusform>
            <numerusform>%n update files are not here yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accept with a reason…</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Accepted: {reason}</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Back up and export now</source>
        <translation>Back up and export now</translation>
    </message>
    <message>
        <source>Backing up and exporting</source>
        <translation>Backing up and exporting</translation>
    </message>
    <message>
        <source>Backup and certificate</source>
        <translation>Backup and certificate</translation>
    </message>
    <message>
        <source>Backup and certificate export are not on this computer yet.</source>
        <translation>Backup and certificate export are not on this computer yet.</translation>
    </message>
    <message>
        <source>Before anything is installed, a settings backup and the certificate with its key come to this computer. Both are checked here.</source>
        <translation>Before anything is installed, a settings backup and the certificate with its key come to this computer. Both are checked here.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation>Checking whether everything is ready</translation>
    </message>
    <message>
        <source>Choose a passphrase for the private key.</source>
        <translation>Choose a passphrase for the private key.</translation>
    </message>
    <message>
        <source>Choose a password for the backup. Without it nobody can restore.</source>
        <translation>Choose a password for the backup. Without it nobody can restore.</translation>
    </message>
    <message>
        <source>First come some questions that only you can answer. Then you make a settings backup and export the certificate with its key on the console; you choose the two files here, and both are checked.</source>
        <translation>First come some questions that only you can answer. Then you make a settings backup and export the certificate with its key on the console; you choose the two files here, and both are checked.</translation>
    </message>
    <message>
        <source>In the backup: settings, accounts, reports and small files of the file store, never recordings. In the export: certificate, private key and chain; the appliance keeps all of them.</source>
        <translation>In the backup: settings, accounts, reports and small files of the file store, never recordings. In the export: certificate, private key and chain; the appliance keeps all of them.</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Is everything ready?</translation>
    </message>
    <message>
        <source>It goes on record with your name.</source>
        <translation>It goes on record with your name.</translation>
    </message>
    <message>
        <source>It protects the exported private key.</source>
        <translation>It protects the exported private key.</translation>
    </message>
    <message>
        <source>Much can have changed since then. Check again before you continue.</source>
        <translation>Much can have changed since then. Check again before you continue.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Passphrase for the private key</source>
        <translation>Passphrase for the private key</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Password for the backup</translation>
    </message>
    <message>
        <source>People connected</source>
        <translation>People connected</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Site and access</source>
        <translation>Site and access</translation>
    </message>
    <message>
        <source>Start the preparation</source>
        <translation>Start the preparation</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>That is not the password of this backup.</source>
        <translation>That is not the password of this backup.</translation>
    </message>
    <message>
        <source>The backup is there. Make sure now that its password is kept where you will find it.</source>
        <translation>The backup is there. Make sure now that its password is kept where you will find it.</translation>
    </message>
    <message>
        <source>The backup password once more</source>
        <translation>The backup password once more</translation>
    </message>
    <message>
        <source>The checks are settled. Backup and certificate are still to be done.</source>
        <translation>The checks are settled. Backup and certificate are still to be done.</translation>
    </message>
    <message>
        <source>The checks are settled. Update files, backup and certificate are still to be done.</source>
        <translation>The checks are settled. Update files, backup and certificate are still to be done.</translation>
    </message>
    <message>
        <source>The checks are settled; backup and certificate are here and verified.</source>
        <translation>The checks are settled; backup and certificate are here and verified.</translation>
    </message>
    <message>
        <source>The checks have not been run yet.</source>
        <translation>The checks have not been run yet.</translation>
    </message>
    <message>
        <source>The checks only read; they change nothing.</source>
        <translation>The checks only read; they change nothing.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>The two entries differ.</translation>
    </message>
    <message>
        <source>These checks are no longer recent</source>
        <translation>These checks are no longer recent</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Type the backup password once more.</source>
        <translation>Type the backup password once more.</translation>
    </message>
    <message>
        <source>Why is this acceptable here?</source>
        <translation>Why is this acceptable here?</translation>
    </message>
    <message>
        <source>Write it down where you will find it. Without it nobody can restore the backup.</source>
        <translation>Write it down where you will find it. Without it nobody can restore the backup.</translation>
    </message>
    <message>
        <source>You set it on the console when you export. It opens the file here.</source>
        <translation>You set it on the console when you export. It opens the file here.</translation>
    </message>
    <message>
        <source>You will be asked about this</source>
        <translation>You will be asked about this</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} so far</translation>
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
            <numerusform>%n appliance did not install with the others.</numerusform>
            <numerusform>%n appliances did not install with the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it should be</source>
        <translation>
            <numerusform>%n as it should be</numerusform>
            <numerusform>%n as they should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a person</source>
        <translation>
            <numerusform>%n by a person</numerusform>
            <numerusform>%n by a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s)</source>
        <translation>
            <numerusform>%n customer client</numerusform>
            <numerusform>%n customer clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the run file cannot be read by this program.</source>
        <translation>
            <numerusform>%n entry of the run file cannot be read by this program.</numerusform>
            <numerusform>%n entries of the run file cannot be read by this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked through, {size}.</source>
        <translation>
            <numerusform>%n file was looked through, {size}.</numerusform>
            <numerusform>%n files were looked through, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more Jump Client(s) are connected and not listed by the API.</source>
        <translation>
            <numerusform>%n more Jump Client is connected and not listed by the API.</numerusform>
            <numerusform>%n more Jump Clients are connected and not listed by the API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) accepted no new client connections.</source>
        <translation>
            <numerusform>%n node accepted no new client connections.</numerusform>
            <numerusform>%n nodes accepted no new client connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were marked on {appliance} as not accepting new client connections.</source>
        <translation>
            <numerusform>%n node was marked on {appliance} as not accepting new client connections.</numerusform>
            <numerusform>%n nodes were marked on {appliance} as not accepting new client connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n place to change or to check before 10.6.</numerusform>
            <numerusform>%n places to change or to check before 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation attendee(s)</source>
        <translation>
            <numerusform>%n presentation attendee</numerusform>
            <numerusform>%n presentation attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representative console(s)</source>
        <translation>
            <numerusform>%n representative console</numerusform>
            <numerusform>%n representative consoles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not begun.</source>
        <translation>
            <numerusform>%n step not begun.</numerusform>
            <numerusform>%n steps not begun.</numerusform>
        </translation>
    </message>
    <message>
        <source>A different certificate is served than before.</source>
        <translation>A different certificate is served than before.</translation>
    </message>
    <message>
        <source>A site described by a person</source>
        <translation>A site described by a person</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>After {duration} a person is asked whether to go on.</source>
        <translation>After {duration} a person is asked whether to go on.</translation>
    </message>
    <message>
        <source>Another file than on the other appliance; each has a key of its own</source>
        <translation>Another file than on the other appliance; each has a key of its own</translation>
    </message>
    <message>
        <source>Another file was sent</source>
        <translation>Another file was sent</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Asked before</translation>
    </message>
    <message>
        <source>Asynchronous: the backup first, and it becomes primary</source>
        <translation>Asynchronous: the backup first, and it becomes primary</translation>
    </message>
    <message numerus="yes">
        <source>At most %n node(s) at a time</source>
        <translation>
            <numerusform>At most %n node at a time</numerusform>
            <numerusform>At most %n nodes at a time</numerusform>
        </translation>
    </message>
    <message>
        <source>At the DNS controller</source>
        <translation>At the DNS controller</translation>
    </message>
    <message>
        <source>At the NAT controller</source>
        <translation>At the NAT controller</translation>
    </message>
    <message>
        <source>Base software of {appliance}</source>
        <translation>Base software of {appliance}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>Beforehand</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Begun, but not seen to be done: {step}</source>
        <translation>Begun, but not seen to be done: {step}</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Between the windows</translation>
    </message>
    <message>
        <source>Break failover</source>
        <translation>Break failover</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>By hand, if need be</source>
        <translation>By hand, if need be</translation>
    </message>
    <message>
        <source>By the vendor&apos;s set-up guide</source>
        <translation>By the vendor&apos;s set-up guide</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>By whom and when</source>
        <translation>By whom and when</translation>
    </message>
    <message>
        <source>Certificate of {appliance}</source>
        <translation>Certificate of {appliance}</translation>
    </message>
    <message>
        <source>Changed for a time</source>
        <translation>Changed for a time</translation>
    </message>
    <message>
        <source>Choose an existing folder that you may write to and that has enough space.</source>
        <translation>Choose an existing folder that you may write to and that has enough space.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Comes back with step {number}: {step}</source>
        <translation>Comes back with step {number}: {step}</translation>
    </message>
    <message>
        <source>Connected on {moment}: at least {clients}; some nodes did not report</source>
        <translation>Connected on {moment}: at least {clients}; some nodes did not report</translation>
    </message>
    <message>
        <source>Connected on {moment}: {clients}</source>
        <translation>Connected on {moment}: {clients}</translation>
    </message>
    <message>
        <source>Could not be determined: {proof}</source>
        <translation>Could not be determined: {proof}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Customer clients</source>
        <translation>Customer clients</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS record</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Emptying</source>
        <translation>Emptying</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Every step has ended, and everything that had to be seen was seen.</source>
        <translation>Every step has ended, and everything that had to be seen was seen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Failover during the upgrade</source>
        <translation>Failover during the upgrade</translation>
    </message>
    <message>
        <source>Failover role of {appliance}</source>
        <translation>Failover role of {appliance}</translation>
    </message>
    <message>
        <source>Fewer than {share} % are back.</source>
        <translation>Fewer than {share} % are back.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation>Findings on record</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>First half</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From a medium or folder</source>
        <translation>From a medium or folder</translation>
    </message>
    <message>
        <source>From the old appliance to the new one</source>
        <translation>From the old appliance to the new one</translation>
    </message>
    <message>
        <source>From {product} to {version}</source>
        <translation>From {product} to {version}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation>If it goes wrong</translation>
    </message>
    <message>
        <source>In the hosts file of this computer</source>
        <translation>In the hosts file of this computer</translation>
    </message>
    <message>
        <source>In the hypervisor</source>
        <translation>In the hypervisor</translation>
    </message>
    <message>
        <source>In the row {row} press {control}</source>
        <translation>In the row {row} press {control}</translation>
    </message>
    <message>
        <source>Integrations before the upgrade to 10.6</source>
        <translation>Integrations before the upgrade to 10.6</translation>
    </message>
    <message>
        <source>It begins when you say so.</source>
        <translation>It begins when you say so.</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>It cannot be done</translation>
    </message>
    <message>
        <source>It contains a secret.</source>
        <translation>It contains a secret.</translation>
    </message>
    <message>
        <source>It could not be determined.</source>
        <translation>It could not be determined.</translation>
    </message>
    <message>
        <source>It is in the run&apos;s folder</source>
        <translation>It is in the run&apos;s folder</translation>
    </message>
    <message>
        <source>It is not the file that was checked: its hash differs.</source>
        <translation>It is not the file that was checked: its hash differs.</translation>
    </message>
    <message>
        <source>It is valid only until {moment}.</source>
        <translation>It is valid only until {moment}.</translation>
    </message>
    <message>
        <source>It should be {version}.</source>
        <translation>It should be {version}.</translation>
    </message>
    <message>
        <source>It was not seen afterwards.</source>
        <translation>It was not seen afterwards.</translation>
    </message>
    <message>
        <source>Its chain of hashes does not hold.</source>
        <translation>Its chain of hashes does not hold.</translation>
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
        <translation>Jump Clients that are not shown to be up to date</translation>
    </message>
    <message>
        <source>Jumpoints</source>
        <translation>Jumpoints</translation>
    </message>
    <message>
        <source>Last data sync of {appliance}</source>
        <translation>Last data sync of {appliance}</translation>
    </message>
    <message>
        <source>Left out of the plan</source>
        <translation>Left out of the plan</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <source>Made {moment} with Upgrade Assistant {version}</source>
        <translation>Made {moment} with Upgrade Assistant {version}</translation>
    </message>
    <message>
        <source>Made {moment}. Dry run and run use this same plan.</source>
        <translation>Made {moment}. Dry run and run use this same plan.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>NAT entry</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>New appliance</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No account was used. What was there before was described by a person, each step was done by hand, and what it led to was told; backup and certificate export were verified on the computer.</source>
        <translation>No account was used. What was there before was described by a person, each step was done by hand, and what it led to was told; backup and certificate export were verified on the computer.</translation>
    </message>
    <message>
        <source>No data sync since the upgrade.</source>
        <translation>No data sync since the upgrade.</translation>
    </message>
    <message>
        <source>No hash was noted down when it was made.</source>
        <translation>No hash was noted down when it was made.</translation>
    </message>
    <message>
        <source>Nobody acts: the assistant checks</source>
        <translation>Nobody acts: the assistant checks</translation>
    </message>
    <message>
        <source>Nobody acts: time passes</source>
        <translation>Nobody acts: time passes</translation>
    </message>
    <message>
        <source>Nobody checked whether it is still there.</source>
        <translation>Nobody checked whether it is still there.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: {step}</source>
        <translation>Nobody has answered yet: {step}</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>None of this happened on a real site.</source>
        <translation>None of this happened on a real site.</translation>
    </message>
    <message>
        <source>Not everything that proves it was seen: {step}</source>
        <translation>Not everything that proves it was seen: {step}</translation>
    </message>
    <message>
        <source>Not part of the pack unless asked for.</source>
        <translation>Not part of the pack unless asked for.</translation>
    </message>
    <message>
        <source>Not proven by the exported list</source>
        <translation>Not proven by the exported list</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Not restored yet: {what} {advice}</source>
        <translation>Not restored yet: {what} {advice}</translation>
    </message>
    <message>
        <source>Not seen: {proof}</source>
        <translation>Not seen: {proof}</translation>
    </message>
    <message>
        <source>Not sent by the assistant</source>
        <translation>Not sent by the assistant</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Nothing was found that will break.</translation>
    </message>
    <message>
        <source>Old appliance</source>
        <translation>Old appliance</translation>
    </message>
    <message>
        <source>Only one verified copy at hand</source>
        <translation>Only one verified copy at hand</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are on this page; the CSV file has all.</source>
        <translation>
            <numerusform>Only the first one is on this page (%n); the CSV file has all.</numerusform>
            <numerusform>Only the first %n are on this page; the CSV file has all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Packages in their order</source>
        <translation>Packages in their order</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plan {digest}</source>
        <translation>Plan {digest}</translation>
    </message>
    <message>
        <source>Planned for {moment}.</source>
        <translation>Planned for {moment}.</translation>
    </message>
    <message>
        <source>Practice on a simulated site</source>
        <translation>Practice on a simulated site</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Presentation attendees</source>
        <translation>Presentation attendees</translation>
    </message>
    <message>
        <source>Press {control}</source>
        <translation>Press {control}</translation>
    </message>
    <message>
        <source>Proven by the exported list</source>
        <translation>Proven by the exported list</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Read by {who}, {moment}: {file}, SHA-256 {hash}</source>
        <translation>Read by {who}, {moment}: {file}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Report of the move: {host}</source>
        <translation>Report of the move: {host}</translation>
    </message>
    <message>
        <source>Representative consoles</source>
        <translation>Representative consoles</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Run {run}</translation>
    </message>
    <message>
        <source>Run {run}, plan {digest}</source>
        <translation>Run {run}, plan {digest}</translation>
    </message>
    <message>
        <source>Runbook: {host}</source>
        <translation>Runbook: {host}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Second half</translation>
    </message>
    <message>
        <source>Sent to the appliance</source>
        <translation>Sent to the appliance</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Shared IP address</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site down</translation>
    </message>
    <message>
        <source>Site software of {appliance}</source>
        <translation>Site software of {appliance}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Some files were not read; they are named at the end.</source>
        <translation>Some files were not read; they are named at the end.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Swap by</source>
        <translation>Swap by</translation>
    </message>
    <message>
        <source>Synchronous: the primary first, and it stays primary</source>
        <translation>Synchronous: the primary first, and it stays primary</translation>
    </message>
    <message>
        <source>Takes part first</source>
        <translation>Takes part first</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>The API counts Jump Clients of shared Jump Groups only; the exported list has all of them.</source>
        <translation>The API counts Jump Clients of shared Jump Groups only; the exported list has all of them.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>The assistant</translation>
    </message>
    <message>
        <source>The assistant on the console; if it cannot, you</source>
        <translation>The assistant on the console; if it cannot, you</translation>
    </message>
    <message>
        <source>The evidence pack {file} could not be written.</source>
        <translation>The evidence pack {file} could not be written.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>The move is done</translation>
    </message>
    <message>
        <source>The move is done, with remarks</source>
        <translation>The move is done, with remarks</translation>
    </message>
    <message>
        <source>The move is not done</source>
        <translation>The move is not done</translation>
    </message>
    <message>
        <source>The nodes</source>
        <translation>The nodes</translation>
    </message>
    <message>
        <source>The run file has not been verified.</source>
        <translation>The run file has not been verified.</translation>
    </message>
    <message>
        <source>The run file holds what was written.</source>
        <translation>The run file holds what was written.</translation>
    </message>
    <message>
        <source>The run file was damaged or changed, so it proves nothing. {reason}</source>
        <translation>The run file was damaged or changed, so it proves nothing. {reason}</translation>
    </message>
    <message>
        <source>The run has not been started.</source>
        <translation>The run has not been started.</translation>
    </message>
    <message>
        <source>The same file as on the other appliance</source>
        <translation>The same file as on the other appliance</translation>
    </message>
    <message>
        <source>The same for each node; shown for the first one.</source>
        <translation>The same for each node; shown for the first one.</translation>
    </message>
    <message>
        <source>The site is down: users are logged out, sessions end.</source>
        <translation>The site is down: users are logged out, sessions end.</translation>
    </message>
    <message>
        <source>The site was described by a person: no account is used, and each step is done by hand.</source>
        <translation>The site was described by a person: no account is used, and each step is done by hand.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>The upgrade is done</translation>
    </message>
    <message>
        <source>The upgrade is done, with remarks</source>
        <translation>The upgrade is done, with remarks</translation>
    </message>
    <message>
        <source>The upgrade is not done</source>
        <translation>The upgrade is not done</translation>
    </message>
    <message>
        <source>They were carried to the site and proven here; the table says which were sent.</source>
        <translation>They were carried to the site and proven here; the table says which were sent.</translation>
    </message>
    <message>
        <source>They were not counted afterwards.</source>
        <translation>They were not counted afterwards.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>This way did not work ({way}): {reason}</source>
        <translation>This way did not work ({way}): {reason}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To be confirmed by typing {words}.</source>
        <translation>To be confirmed by typing {words}.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>To version {version}</source>
        <translation>To version {version}</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total time</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic nodes</translation>
    </message>
    <message>
        <source>Two verified copies at hand</source>
        <translation>Two verified copies at hand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Update files</source>
        <translation>Update files</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Upgrade report: {host}</source>
        <translation>Upgrade report: {host}</translation>
    </message>
    <message>
        <source>Usually takes</source>
        <translation>Usually takes</translation>
    </message>
    <message>
        <source>Variant 1 of the 10.6 era: the primary first, and it stays primary</source>
        <translation>Variant 1 of the 10.6 era: the primary first, and it stays primary</translation>
    </message>
    <message>
        <source>Variant 2 of the 10.6 era: the backup first, and it becomes primary</source>
        <translation>Variant 2 of the 10.6 era: the backup first, and it becomes primary</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Vouched for by</translation>
    </message>
    <message>
        <source>Vouched for by: {who}</source>
        <translation>Vouched for by: {who}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What it must become</source>
        <translation>What it must become</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>What people said</translation>
    </message>
    <message>
        <source>What people saw to</source>
        <translation>What people saw to</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>What proves it</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who is connected is not known; it is checked again beforehand.</source>
        <translation>Who is connected is not known; it is checked again beforehand.</translation>
    </message>
    <message>
        <source>Who is disconnected</source>
        <translation>Who is disconnected</translation>
    </message>
    <message>
        <source>Whoever keeps these hashes can tell later whether anything was changed.</source>
        <translation>Whoever keeps these hashes can tell later whether anything was changed.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Window {number} planned for</source>
        <translation>Window {number} planned for</translation>
    </message>
    <message>
        <source>With the Integration Client, or by the API</source>
        <translation>With the Integration Client, or by the API</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Without failover</translation>
    </message>
    <message>
        <source>Working periods and interruptions</source>
        <translation>Working periods and interruptions</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>a person</translation>
    </message>
    <message>
        <source>a person, who assigned it</source>
        <translation>a person, who assigned it</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>access refused</translation>
    </message>
    <message>
        <source>all that are listed</source>
        <translation>all that are listed</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>already done</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>assistant, by API</source>
        <translation>assistant, by API</translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation>assistant, on the console</translation>
    </message>
    <message>
        <source>assistant, on this computer</source>
        <translation>assistant, on this computer</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>begun, not finished</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>cannot be undone</translation>
    </message>
    <message>
        <source>certificate with private key</source>
        <translation>certificate with private key</translation>
    </message>
    <message numerus="yes">
        <source>checked again %n time(s)</source>
        <translation>
            <numerusform>checked again %n time</numerusform>
            <numerusform>checked again %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>described by a person</source>
        <translation>described by a person</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>ended while waiting</source>
        <translation>ended while waiting</translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation>estimated {range}</translation>
    </message>
    <message>
        <source>extended by {duration}</source>
        <translation>extended by {duration}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>guides</translation>
    </message>
    <message>
        <source>longer than estimated</source>
        <translation>longer than estimated</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>not counting the time for answers</source>
        <translation>not counting the time for answers</translation>
    </message>
    <message>
        <source>not noted down</source>
        <translation>not noted down</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>not on record</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>not over yet</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>not restored yet</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>not up to date</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physical</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>planned {range}</source>
        <translation>planned {range}</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>representative console</source>
        <translation>representative console</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation>settings backup</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site down</translation>
    </message>
    <message>
        <source>site down meanwhile</source>
        <translation>site down meanwhile</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>source: {source}</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation>stopped by a person</translation>
    </message>
    <message>
        <source>stopped: refused, or something was missing</source>
        <translation>stopped: refused, or something was missing</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translation>the program ended unexpectedly</translation>
    </message>
    <message>
        <source>the seal of the medium</source>
        <translation>the seal of the medium</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>this site&apos;s history</source>
        <translation>this site&apos;s history</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>to be done</translation>
    </message>
    <message>
        <source>took {duration}</source>
        <translation>took {duration}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>under way, or broken off</source>
        <translation>under way, or broken off</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>waits for an answer</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>{clients} connected</source>
        <translation>{clients} connected</translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation>{duration} so far</translation>
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
        <translation>{finding} Accepted: {reason}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>{number} {title}: {text} (guides {guides})</source>
        <translation>{number} {title}: {text} (guides {guides})</translation>
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
        <translation>{who}, who assigned it</translation>
    </message>
</context>
<context>
    <name>rulefile</name>
    <message>
        <source>A date such as {example} is expected.</source>
        <translation>A date such as {example} is expected.</translation>
    </message>
    <message>
        <source>A list of tables is expected.</source>
        <translation>A list of tables is expected.</translation>
    </message>
    <message>
        <source>A number from 1 on is expected.</source>
        <translation>A number from 1 on is expected.</translation>
    </message>
    <message>
        <source>A rule file says schema = “{schema}”. Choose another file.</source>
        <translation>A rule file says schema = “{schema}”. Choose another file.</translation>
    </message>
    <message>
        <source>A table is expected.</source>
        <translation>A table is expected.</translation>
    </message>
    <message>
        <source>A text of one line, in quotes, is expected.</source>
        <translation>A text of one line, in quotes, is expected.</translation>
    </message>
    <message>
        <source>A version such as {example} is expected.</source>
        <translation>A version such as {example} is expected.</translation>
    </message>
    <message>
        <source>An id has small letters, digits, dots and hyphens.</source>
        <translation>An id has small letters, digits, dots and hyphens.</translation>
    </message>
    <message>
        <source>Check the path and your rights there. The rule file in use stays as it is.</source>
        <translation>Check the path and your rights there. The rule file in use stays as it is.</translation>
    </message>
    <message>
        <source>Exactly one of these is expected: {choices}</source>
        <translation>Exactly one of these is expected: {choices}</translation>
    </message>
    <message>
        <source>Get the file once more from where it came, and compare its checksum.</source>
        <translation>Get the file once more from where it came, and compare its checksum.</translation>
    </message>
    <message>
        <source>It is too large for a rule file.</source>
        <translation>It is too large for a rule file.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the checksum read out to you once more; if it still differs, get the file again.</source>
        <translation>Nothing was changed. Have the checksum read out to you once more; if it still differs, get the file again.</translation>
    </message>
    <message>
        <source>Nothing was changed. If you mean to go back, say so with {option}.</source>
        <translation>Nothing was changed. If you mean to go back, say so with {option}.</translation>
    </message>
    <message>
        <source>One of these is expected: {choices}</source>
        <translation>One of these is expected: {choices}</translation>
    </message>
    <message>
        <source>Take it over once more from where it came: {command}</source>
        <translation>Take it over once more from where it came: {command}</translation>
    </message>
    <message>
        <source>The program came with a newer rule file (serial {shipped}) than the one that you took over (serial {taken}). The newer one is used.</source>
        <translation>The program came with a newer rule file (serial {shipped}) than the one that you took over (serial {taken}). The newer one is used.</translation>
    </message>
    <message>
        <source>The rule file cannot be used. At “{place}”: {problem}</source>
        <translation>The rule file cannot be used. At “{place}”: {problem}</translation>
    </message>
    <message>
        <source>The rule file cannot be used. {problem}</source>
        <translation>The rule file cannot be used. {problem}</translation>
    </message>
    <message>
        <source>The rule file has a form that this program does not know: {schema}.</source>
        <translation>The rule file has a form that this program does not know: {schema}.</translation>
    </message>
    <message>
        <source>The rule file is not newer than the one in use: its serial is {new}, in use is {old}.</source>
        <translation>The rule file is not newer than the one in use: its serial is {new}, in use is {old}.</translation>
    </message>
    <message>
        <source>The rule file that you took over is not used: it is damaged, or was changed afterwards.</source>
        <translation>The rule file that you took over is not used: it is damaged, or was changed afterwards.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>There are too many entries.</translation>
    </message>
    <message>
        <source>These rules go round in a circle: {rules}.</source>
        <translation>These rules go round in a circle: {rules}.</translation>
    </message>
    <message>
        <source>This id appears twice: {id}</source>
        <translation>This id appears twice: {id}</translation>
    </message>
    <message>
        <source>This is not a rule file.</source>
        <translation>This is not a rule file.</translation>
    </message>
    <message>
        <source>This key is not known. Known are: {keys}</source>
        <translation>This key is not known. Known are: {keys}</translation>
    </message>
    <message>
        <source>To use the older one all the same, take it over once more with {option}.</source>
        <translation>To use the older one all the same, take it over once more with {option}.</translation>
    </message>
    <message>
        <source>Use a newer version of the program, or a rule file of the form {schema}.</source>
        <translation>Use a newer version of the program, or a rule file of the form {schema}.</translation>
    </message>
    <message>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>{file} could not be read or written: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not taken over: its SHA-256 is not the one that you gave.</source>
        <translation>{file} is not taken over: its SHA-256 is not the one that you gave.</translation>
    </message>
    <message>
        <source>{what} The one that came with the program is used.</source>
        <translation>{what} The one that came with the program is used.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>15 minutes to an hour</source>
        <translation>15 minutes to an hour</translation>
    </message>
    <message>
        <source>24 hours after each site package</source>
        <translation>24 hours after each site package</translation>
    </message>
    <message>
        <source>A Base update restarts the appliance</source>
        <translation>A Base update restarts the appliance</translation>
    </message>
    <message>
        <source>A Base update usually prepares a site package and is installed just before it.</source>
        <translation>A Base update usually prepares a site package and is installed just before it.</translation>
    </message>
    <message>
        <source>A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.</source>
        <translation>A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.</translation>
    </message>
    <message>
        <source>A new backup after the Base packages</source>
        <translation>A new backup after the Base packages</translation>
    </message>
    <message>
        <source>A newly built site package relies on current certificate stores on the computers you support. Where they are outdated, most Jump Clients may show as offline.</source>
        <translation>A newly built site package relies on current certificate stores on the computers you support. Where they are outdated, most Jump Clients may show as offline.</translation>
    </message>
    <message>
        <source>A node that accepts no new client connections empties by itself as sessions end. Whoever waits for that cuts nobody off.</source>
        <translation>A node that accepts no new client connections empties by itself as sessions end. Whoever waits for that cuts nobody off.</translation>
    </message>
    <message>
        <source>A package that was downloaded is not listed again; only Technical Support can bring it back.</source>
        <translation>A package that was downloaded is not listed again; only Technical Support can bring it back.</translation>
    </message>
    <message>
        <source>A rehearsal in a safe environment shows surprises before production does.</source>
        <translation>A rehearsal in a safe environment shows surprises before production does.</translation>
    </message>
    <message>
        <source>A representative console updates itself at its next start.</source>
        <translation>A representative console updates itself at its next start.</translation>
    </message>
    <message>
        <source>Active ones right after the upgrade; passive ones when they start, when a console connects, and at least once a day.</source>
        <translation>Active ones right after the upgrade; passive ones when they start, when a console connects, and at least once a day.</translation>
    </message>
    <message>
        <source>Adapt reports and queries on its database to varchar(32) for session.lsid and the new column lseq; then update the Integration Client, then the appliance. It needs Enterprise licences.</source>
        <translation>Adapt reports and queries on its database to varchar(32) for session.lsid and the new column lseq; then update the Integration Client, then the appliance. It needs Enterprise licences.</translation>
    </message>
    <message>
        <source>After checking for the update, {page} gives the new MSI before the upgrade. Consoles installed from it stay offline until the appliance is upgraded. The old ones need not be uninstalled; keep the old MSI, for only it can remove them.</source>
        <translation>After checking for the update, {page} gives the new MSI before the upgrade. Consoles installed from it stay offline until the appliance is upgraded. The old ones need not be uninstalled; keep the old MSI, for only it can remove them.</translation>
    </message>
    <message>
        <source>After establishing</source>
        <translation>After establishing</translation>
    </message>
    <message>
        <source>An Integration Client configured by IP address stays with the old address when the site is led to another appliance; one configured by host name follows.</source>
        <translation>An Integration Client configured by IP address stays with the old address when the site is led to another appliance; one configured by host name follows.</translation>
    </message>
    <message>
        <source>An installation usually takes that long; with many stored recordings it takes much longer.</source>
        <translation>An installation usually takes that long; with many stored recordings it takes much longer.</translation>
    </message>
    <message>
        <source>Automatic updates and failover</source>
        <translation>Automatic updates and failover</translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave client software as it is.</source>
        <translation>Base updates and licence add-ons leave client software as it is.</translation>
    </message>
    <message>
        <source>Be sure that the software works in yours before the other appliance is upgraded.</source>
        <translation>Be sure that the software works in yours before the other appliance is upgraded.</translation>
    </message>
    <message>
        <source>Before 10.6: sessions are not merged</source>
        <translation>Before 10.6: sessions are not merged</translation>
    </message>
    <message>
        <source>Buttons update at their first use; Jumpoints and connection agents update by themselves.</source>
        <translation>Buttons update at their first use; Jumpoints and connection agents update by themselves.</translation>
    </message>
    <message>
        <source>Buttons, Jumpoints and connection agents</source>
        <translation>Buttons, Jumpoints and connection agents</translation>
    </message>
    <message>
        <source>Certificate stores on the endpoints</source>
        <translation>Certificate stores on the endpoints</translation>
    </message>
    <message>
        <source>Change none on the old primary: they are overwritten at the first data sync after the swap.</source>
        <translation>Change none on the old primary: they are overwritten at the first data sync after the swap.</translation>
    </message>
    <message>
        <source>Clients that get no time between two versions may fail to update and have to be installed again by hand.</source>
        <translation>Clients that get no time between two versions may fail to update and have to be installed again by hand.</translation>
    </message>
    <message>
        <source>Clients update themselves from one version to the next. If the next site package comes too soon, that fails and they have to be installed again by hand.</source>
        <translation>Clients update themselves from one version to the next. If the next site package comes too soon, that fails and they have to be installed again by hand.</translation>
    </message>
    <message>
        <source>Consoles deployed by MSI</source>
        <translation>Consoles deployed by MSI</translation>
    </message>
    <message>
        <source>Consoles update themselves</source>
        <translation>Consoles update themselves</translation>
    </message>
    <message>
        <source>Distributing installs nothing</source>
        <translation>Distributing installs nothing</translation>
    </message>
    <message>
        <source>Do not lose the backup password</source>
        <translation>Do not lose the backup password</translation>
    </message>
    <message>
        <source>Downloaded once, gone from the list</source>
        <translation>Downloaded once, gone from the list</translation>
    </message>
    <message>
        <source>Every environment differs</source>
        <translation>Every environment differs</translation>
    </message>
    <message>
        <source>Export the list of Jump Clients: every date under {column} is later than the upgrade.</source>
        <translation>Export the list of Jump Clients: every date under {column} is later than the upgrade.</translation>
    </message>
    <message>
        <source>Exporting removes nothing</source>
        <translation>Exporting removes nothing</translation>
    </message>
    <message>
        <source>Extract the session data of the old primary just before the other one takes over.</source>
        <translation>Extract the session data of the old primary just before the other one takes over.</translation>
    </message>
    <message>
        <source>Extractable consoles</source>
        <translation>Extractable consoles</translation>
    </message>
    <message>
        <source>Failover is set up with each appliance&apos;s own address; the shared host name leads to only one of them.</source>
        <translation>Failover is set up with each appliance&apos;s own address; the shared host name leads to only one of them.</translation>
    </message>
    <message>
        <source>Failover itself interrupts</source>
        <translation>Failover itself interrupts</translation>
    </message>
    <message>
        <source>Failover needs the same value under {control} on both appliances.</source>
        <translation>Failover needs the same value under {control} on both appliances.</translation>
    </message>
    <message>
        <source>From 10.6 on, a session&apos;s LSID is a text of 32 characters. The new LSEQ is a running number, neither guaranteed to be unique nor strictly in sequence.</source>
        <translation>From 10.6 on, a session&apos;s LSID is a text of 32 characters. The new LSEQ is a running number, neither guaranteed to be unique nor strictly in sequence.</translation>
    </message>
    <message>
        <source>Have your integration searched</source>
        <translation>Have your integration searched</translation>
    </message>
    <message>
        <source>If the primary is an Atlas master</source>
        <translation>If the primary is an Atlas master</translation>
    </message>
    <message>
        <source>In the 10.6 era the data sync before failover is broken is forced on the backup; guides for later versions start it on the primary.</source>
        <translation>In the 10.6 era the data sync before failover is broken is forced on the backup; guides for later versions start it on the primary.</translation>
    </message>
    <message>
        <source>Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.</source>
        <translation>Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.</translation>
    </message>
    <message>
        <source>Integration Client and the host name</source>
        <translation>Integration Client and the host name</translation>
    </message>
    <message>
        <source>Integration Client before the appliance</source>
        <translation>Integration Client before the appliance</translation>
    </message>
    <message>
        <source>Integration Clients</source>
        <translation>Integration Clients</translation>
    </message>
    <message>
        <source>It does so by itself. While it restarts it does not answer; that is expected.</source>
        <translation>It does so by itself. While it restarts it does not answer; that is expected.</translation>
    </message>
    <message>
        <source>Keep certificate and private key</source>
        <translation>Keep certificate and private key</translation>
    </message>
    <message>
        <source>LSID becomes text</source>
        <translation>LSID becomes text</translation>
    </message>
    <message>
        <source>Leave enough time between them to trust the new version, but no more than needed: there is no failover meanwhile. Both appliances take about the same time.</source>
        <translation>Leave enough time between them to trust the new version, but no more than needed: there is no failover meanwhile. Both appliances take about the same time.</translation>
    </message>
    <message>
        <source>Low-traffic hours</source>
        <translation>Low-traffic hours</translation>
    </message>
    <message>
        <source>Major releases come on a schedule</source>
        <translation>Major releases come on a schedule</translation>
    </message>
    <message>
        <source>Many Jump Clients at once</source>
        <translation>Many Jump Clients at once</translation>
    </message>
    <message>
        <source>Most pages vanish from the backup, and the first data sync begins after about a minute. It may take seconds or hours.</source>
        <translation>Most pages vanish from the backup, and the first data sync begins after about a minute. It may take seconds or hours.</translation>
    </message>
    <message>
        <source>No package is installed before a settings backup is on this computer and has been checked.</source>
        <translation>No package is installed before a settings backup is on this computer and has been checked.</translation>
    </message>
    <message>
        <source>No time to wait</source>
        <translation>No time to wait</translation>
    </message>
    <message>
        <source>No wait after Base updates</source>
        <translation>No wait after Base updates</translation>
    </message>
    <message>
        <source>Nobody can restore a backup whose password is lost, not even the vendor.</source>
        <translation>Nobody can restore a backup whose password is lost, not even the vendor.</translation>
    </message>
    <message>
        <source>Nobody can sign in then: users are logged out and all sessions end.</source>
        <translation>Nobody can sign in then: users are logged out and all sessions end.</translation>
    </message>
    <message>
        <source>Not yet updated</source>
        <translation>Not yet updated</translation>
    </message>
    <message>
        <source>Old appliances need intermediate versions</source>
        <translation>Old appliances need intermediate versions</translation>
    </message>
    <message>
        <source>Old installers stop working</source>
        <translation>Old installers stop working</translation>
    </message>
    <message>
        <source>On locked-down computers they have to be deployed again.</source>
        <translation>On locked-down computers they have to be deployed again.</translation>
    </message>
    <message>
        <source>Once the Base packages are in, take another backup, then go on with the site packages at once.</source>
        <translation>Once the Base packages are in, take another backup, then go on with the site packages at once.</translation>
    </message>
    <message>
        <source>Only site packages affect the clients</source>
        <translation>Only site packages affect the clients</translation>
    </message>
    <message>
        <source>Order matters</source>
        <translation>Order matters</translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation>Own addresses</translation>
    </message>
    <message>
        <source>Own programs and databases first</source>
        <translation>Own programs and databases first</translation>
    </message>
    <message>
        <source>Packages unlock each other. Install what is available; the next one then becomes available.</source>
        <translation>Packages unlock each other. Install what is available; the next one then becomes available.</translation>
    </message>
    <message>
        <source>Plan the windows of a failover pair for hours in which few people work.</source>
        <translation>Plan the windows of a failover pair for hours in which few people work.</translation>
    </message>
    <message>
        <source>Programs that read answers of the API must know the namespace that api/reporting.xsd and api/command.xsd on the site name.</source>
        <translation>Programs that read answers of the API must know the namespace that api/reporting.xsd and api/command.xsd on the site name.</translation>
    </message>
    <message>
        <source>Proof that all have updated</source>
        <translation>Proof that all have updated</translation>
    </message>
    <message>
        <source>Protect the private key</source>
        <translation>Protect the private key</translation>
    </message>
    <message>
        <source>Recordings, and files of the file store over 200 KB or beyond the fiftieth.</source>
        <translation>Recordings, and files of the file store over 200 KB or beyond the fiftieth.</translation>
    </message>
    <message>
        <source>Sessions held while failover is broken</source>
        <translation>Sessions held while failover is broken</translation>
    </message>
    <message>
        <source>Sessions that end while failover is broken are merged when it is re-established.</source>
        <translation>Sessions that end while failover is broken are merged when it is re-established.</translation>
    </message>
    <message>
        <source>Settings backup first</source>
        <translation>Settings backup first</translation>
    </message>
    <message>
        <source>Settings during a cluster upgrade</source>
        <translation>Settings during a cluster upgrade</translation>
    </message>
    <message>
        <source>Sites under maintenance are notified by e-mail when their major release is ready. Until then the list of updates may be empty.</source>
        <translation>Sites under maintenance are notified by e-mail when their major release is ready. Until then the list of updates may be empty.</translation>
    </message>
    <message>
        <source>Some packages can be installed only after others; a locked one says what it waits for.</source>
        <translation>Some packages can be installed only after others; a locked one says what it waits for.</translation>
    </message>
    <message>
        <source>Such a Jump Client shows as {state}. An attempt to jump to it moves it to the front of the queue.</source>
        <translation>Such a Jump Client shows as {state}. An attempt to jump to it moves it to the front of the queue.</translation>
    </message>
    <message>
        <source>Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.</source>
        <translation>Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.</translation>
    </message>
    <message>
        <source>Technical Support can tell from the page {page}. The support bundle contains it.</source>
        <translation>Technical Support can tell from the page {page}. The support bundle contains it.</translation>
    </message>
    <message>
        <source>The alternative: uninstall all client software first, install every package in order, then install all clients again by hand.</source>
        <translation>The alternative: uninstall all client software first, install every package in order, then install all clients again by hand.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock must be right</source>
        <translation>The appliance&apos;s clock must be right</translation>
    </message>
    <message>
        <source>The certificate stays on the appliance; you only get a copy.</source>
        <translation>The certificate stays on the appliance; you only get a copy.</translation>
    </message>
    <message>
        <source>The same key on both</source>
        <translation>The same key on both</translation>
    </message>
    <message>
        <source>The site is down during an installation</source>
        <translation>The site is down during an installation</translation>
    </message>
    <message>
        <source>The sync is forced on the backup</source>
        <translation>The sync is forced on the backup</translation>
    </message>
    <message>
        <source>Then the backup becomes the backup master of the cluster.</source>
        <translation>Then the backup becomes the backup master of the cluster.</translation>
    </message>
    <message>
        <source>They can overload appliance and network. Lower “{control}” beforehand.</source>
        <translation>They can overload appliance and network. Lower “{control}” beforehand.</translation>
    </message>
    <message>
        <source>They do not update themselves: install them again from the Downloads page of the support site.</source>
        <translation>They do not update themselves: install them again from the Downloads page of the support site.</translation>
    </message>
    <message>
        <source>Too many versions in a row</source>
        <translation>Too many versions in a row</translation>
    </message>
    <message>
        <source>Trouble during a Base update: do not restart</source>
        <translation>Trouble during a Base update: do not restart</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Try it out first</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Two maintenance windows</translation>
    </message>
    <message>
        <source>Unsure which package or which order?</source>
        <translation>Unsure which package or which order?</translation>
    </message>
    <message>
        <source>Updates and keys depend on it. Correct a wrong time with NTP under {page}.</source>
        <translation>Updates and keys depend on it. Correct a wrong time with NTP under {page}.</translation>
    </message>
    <message>
        <source>Users, settings, files, logs and recordings of the primary replace what the backup holds.</source>
        <translation>Users, settings, files, logs and recordings of the primary replace what the backup holds.</translation>
    </message>
    <message>
        <source>Wait for the clients to leave</source>
        <translation>Wait for the clients to leave</translation>
    </message>
    <message>
        <source>What a backup leaves out</source>
        <translation>What a backup leaves out</translation>
    </message>
    <message>
        <source>Whatever keeps or reads LSID as an integer must take text before the appliance is upgraded.</source>
        <translation>Whatever keeps or reads LSID as an integer must take text before the appliance is upgraded.</translation>
    </message>
    <message>
        <source>When Jump Clients update</source>
        <translation>When Jump Clients update</translation>
    </message>
    <message>
        <source>Whether they can be used for pairs and clusters depends on the version; what the console offers is what counts.</source>
        <translation>Whether they can be used for pairs and clusters depends on the version; what the console offers is what counts.</translation>
    </message>
    <message>
        <source>Which way the data flows</source>
        <translation>Which way the data flows</translation>
    </message>
    <message>
        <source>While the other appliance takes over, the site is briefly unavailable: plan for it.</source>
        <translation>While the other appliance takes over, the site is briefly unavailable: plan for it.</translation>
    </message>
    <message>
        <source>Whoever has the exported key can pose as your site. A passphrase protects it.</source>
        <translation>Whoever has the exported key can pose as your site. A passphrase protects it.</translation>
    </message>
    <message>
        <source>XML answers get a namespace</source>
        <translation>XML answers get a namespace</translation>
    </message>
    <message>
        <source>“upgrade-assistant scan” lists the places in schemas, source code and sample answers that will break.</source>
        <translation>“upgrade-assistant scan” lists the places in schemas, source code and sample answers that will break.</translation>
    </message>
    <message>
        <source>“{control}” only brings the package to the other nodes; each is upgraded later.</source>
        <translation>“{control}” only brings the package to the other nodes; each is upgraded later.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n traffic node</numerusform>
            <numerusform>%n traffic nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {finding} Reason: {reason}</source>
        <translation>Accepted: {finding} Reason: {reason}</translation>
    </message>
    <message>
        <source>All steps have ended, but the run is not done until this is restored. Resume it: what you did by hand is then seen.</source>
        <translation>All steps have ended, but the run is not done until this is restored. Resume it: what you did by hand is then seen.</translation>
    </message>
    <message>
        <source>Being taken back: {step}</source>
        <translation>Being taken back: {step}</translation>
    </message>
    <message>
        <source>Changing it at the simulated desk</source>
        <translation>Changing it at the simulated desk</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Checking the result</translation>
    </message>
    <message>
        <source>Described by a person: {product}, Base {base}. You do it and say what you see.</source>
        <translation>Described by a person: {product}, Base {base}. You do it and say what you see.</translation>
    </message>
    <message>
        <source>Everything in the plan is done. The next stages deal with the clients and the report.</source>
        <translation>Everything in the plan is done. The next stages deal with the clients and the report.</translation>
    </message>
    <message>
        <source>More time was given.</source>
        <translation>More time was given.</translation>
    </message>
    <message>
        <source>Not everything is restored yet</source>
        <translation>Not everything is restored yet</translation>
    </message>
    <message>
        <source>Nothing here can show how far this has got.</source>
        <translation>Nothing here can show how far this has got.</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Saving the script</translation>
    </message>
    <message>
        <source>The choices were changed: {what}.</source>
        <translation>The choices were changed: {what}.</translation>
    </message>
    <message>
        <source>The move is done</source>
        <translation>The move is done</translation>
    </message>
    <message>
        <source>The run continues</source>
        <translation>The run continues</translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation>The run is not done yet.</translation>
    </message>
    <message>
        <source>The run was resumed by {who}.</source>
        <translation>The run was resumed by {who}.</translation>
    </message>
    <message>
        <source>The run was started by {who}.</source>
        <translation>The run was started by {who}.</translation>
    </message>
    <message>
        <source>The simulated desk did not make the change.</source>
        <translation>The simulated desk did not make the change.</translation>
    </message>
    <message>
        <source>The simulated site can only be led over in the way that it was started with (“--swing”). If that is the chosen one, see whether the site is still running, then try again.</source>
        <translation>The simulated site can only be led over in the way that it was started with (“--swing”). If that is the chosen one, see whether the site is still running, then try again.</translation>
    </message>
    <message>
        <source>The site or its packages are not the same any more.</source>
        <translation>The site or its packages are not the same any more.</translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation>The upgrade is done</translation>
    </message>
    <message>
        <source>This way did not work: {reason}</source>
        <translation>This way did not work: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>how the site is redirected</source>
        <translation>how the site is redirected</translation>
    </message>
    <message>
        <source>maintenance windows</source>
        <translation>maintenance windows</translation>
    </message>
    <message>
        <source>method</source>
        <translation>method</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>needs you</translation>
    </message>
    <message>
        <source>not everything is restored</source>
        <translation>not everything is restored</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>time for the clients</source>
        <translation>time for the clients</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>wanted version</source>
        <translation>wanted version</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{who} answered: {words}</source>
        <translation>{who} answered: {words}</translation>
    </message>
    <message>
        <source>{who} wants this tried again: {step}</source>
        <translation>{who} wants this tried again: {step}</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message numerus="yes">
        <source>%n file(s) looked through, {size}.</source>
        <translation>
            <numerusform>%n file looked through, {size}.</numerusform>
            <numerusform>%n files looked through, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved list has all.</source>
        <translation>
            <numerusform>%n more; the saved list has all.</numerusform>
            <numerusform>%n more; the saved list has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to change or to check before 10.6.</source>
        <translation>
            <numerusform>%n place to change or to check before 10.6.</numerusform>
            <numerusform>%n places to change or to check before 10.6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not read</source>
        <translation>
            <numerusform>%n item not read</numerusform>
            <numerusform>%n items not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Add the folders and files of your integration, or drop them here.</source>
        <translation>Add the folders and files of your integration, or drop them here.</translation>
    </message>
    <message>
        <source>Choose a place to see why it breaks and what it must become.</source>
        <translation>Choose a place to see why it breaks and what it must become.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Counting the files</source>
        <translation>Counting the files</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>From 10.6 on an LSID is a text of 32 characters, and XML answers have a namespace. This finds the places in your code, schemas and reports that will break. Your files are only read.</source>
        <translation>From 10.6 on an LSID is a text of 32 characters, and XML answers have a namespace. This finds the places in your code, schemas and reports that will break. Your files are only read.</translation>
    </message>
    <message>
        <source>It reads text and runs nothing. An LSID that goes by another name, such as session_id, is not found, nor is what exists only inside a database. Look at such places yourself.</source>
        <translation>It reads text and runs nothing. An LSID that goes by another name, such as session_id, is not found, nor is what exists only inside a database. Look at such places yourself.</translation>
    </message>
    <message>
        <source>Leave out {path}</source>
        <translation>Leave out {path}</translation>
    </message>
    <message>
        <source>Looking through your files</source>
        <translation>Looking through your files</translation>
    </message>
    <message>
        <source>Not everything could be read; see below.</source>
        <translation>Not everything could be read; see below.</translation>
    </message>
    <message>
        <source>Nothing was found that will break.</source>
        <translation>Nothing was found that will break.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rule {rule}, {confidence}</source>
        <translation>Rule {rule}, {confidence}</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Save as {format}…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Scan your integrations</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>What a scan cannot know</source>
        <translation>What a scan cannot know</translation>
    </message>
    <message>
        <source>What it must become: {what}</source>
        <translation>What it must become: {what}</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>What to look through</translation>
    </message>
    <message>
        <source>What will break</source>
        <translation>What will break</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Where the list goes</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Writing the list</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>the list</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} of {total} files</translation>
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
        <translation>Appliances go by letters in the order of their own addresses: A is the first --appliance.</translation>
    </message>
    <message>
        <source>Continue without storing: you will be asked again next time. Or unlock it and try once more.</source>
        <translation>Continue without storing: you will be asked again next time. Or unlock it and try once more.</translation>
    </message>
    <message>
        <source>Each appliance has its own users for /appliance; a data sync does not copy them. If this one has another account, enter it: below the account for /appliance on the Site page, or under “appliances” in the secrets. The refused account will not be tried again automatically.</source>
        <translation>Each appliance has its own users for /appliance; a data sync does not copy them. If this one has another account, enter it: below the account for /appliance on the Site page, or under “appliances” in the secrets. The refused account will not be tried again automatically.</translation>
    </message>
    <message>
        <source>One JSON object is expected; docs/command-line.md shows it.</source>
        <translation>One JSON object is expected; docs/command-line.md shows it.</translation>
    </message>
    <message>
        <source>Standard input does not hold the secrets in the expected form.</source>
        <translation>Standard input does not hold the secrets in the expected form.</translation>
    </message>
    <message>
        <source>The secrets have an account for {appliance}, and the site has no such appliance.</source>
        <translation>The secrets have an account for {appliance}, and the site has no such appliance.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is missing or locked.</source>
        <translation>The system&apos;s keyring is missing or locked.</translation>
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
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>&amp;Continue without storing</source>
        <translation>&amp;Continue without storing</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>&amp;Describe</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API account</source>
        <translation>API account</translation>
    </message>
    <message>
        <source>Account for the console /appliance</source>
        <translation>Account for the console /appliance</translation>
    </message>
    <message>
        <source>Account for the console /login</source>
        <translation>Account for the console /login</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>As your representatives and customers reach it. A port may follow after a colon.</source>
        <translation>As your representatives and customers reach it. A port may follow after a colon.</translation>
    </message>
    <message>
        <source>Base version, the list of updates, installing, and the certificate export need it.</source>
        <translation>Base version, the list of updates, installing, and the certificate export need it.</translation>
    </message>
    <message>
        <source>Before a password is sent anywhere, the certificate is checked. This cannot be switched off; a certificate that nobody vouches for has to be compared by a person.</source>
        <translation>Before a password is sent anywhere, the certificate is checked. This cannot be switched off; a certificate that nobody vouches for has to be compared by a person.</translation>
    </message>
    <message>
        <source>Before version 16 there are none: leave this empty, and the account of /login asks the API as well.</source>
        <translation>Before version 16 there are none: leave this empty, and the account of /login asks the API as well.</translation>
    </message>
    <message>
        <source>Certificate and fingerprint</source>
        <translation>Certificate and fingerprint</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Certificate authority file</translation>
    </message>
    <message>
        <source>Change the entries</source>
        <translation>Change the entries</translation>
    </message>
    <message>
        <source>Compare the fingerprint first, then accept the certificate.</source>
        <translation>Compare the fingerprint first, then accept the certificate.</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one on the page {page}, or with what the person who looks after the certificate tells you. Do not use a connection through this site for it.</source>
        <translation>Compare this fingerprint with the one on the page {page}, or with what the person who looks after the certificate tells you. Do not use a connection through this site for it.</translation>
    </message>
    <message>
        <source>Console /appliance</source>
        <translation>Console /appliance</translation>
    </message>
    <message>
        <source>Console /appliance on the new appliance</source>
        <translation>Console /appliance on the new appliance</translation>
    </message>
    <message>
        <source>Console /appliance on the second appliance</source>
        <translation>Console /appliance on the second appliance</translation>
    </message>
    <message>
        <source>Console /login</source>
        <translation>Console /login</translation>
    </message>
    <message>
        <source>Each appliance of a pair has its own users for /appliance; a data sync does not copy them.</source>
        <translation>Each appliance of a pair has its own users for /appliance; a data sync does not copy them.</translation>
    </message>
    <message>
        <source>Enter the host name of your site, for instance support.example.com.</source>
        <translation>Enter the host name of your site, for instance support.example.com.</translation>
    </message>
    <message>
        <source>Enter the own address of the new appliance.</source>
        <translation>Enter the own address of the new appliance.</translation>
    </message>
    <message>
        <source>Enter the own address of the old appliance as well: the host name will lead to the new one.</source>
        <translation>Enter the own address of the old appliance as well: the host name will lead to the new one.</translation>
    </message>
    <message>
        <source>Fill in user and password, or clear the tick: then one account is for both.</source>
        <translation>Fill in user and password, or clear the tick: then one account is for both.</translation>
    </message>
    <message>
        <source>GUID of the appliance</source>
        <translation>GUID of the appliance</translation>
    </message>
    <message>
        <source>Give its name and the accounts you have. Fewer accounts work too; more is then done by hand.</source>
        <translation>Give its name and the accounts you have. Fewer accounts work too; more is then done by hand.</translation>
    </message>
    <message>
        <source>Give its name. The rest you read on the consoles and type on the next pages.</source>
        <translation>Give its name. The rest you read on the consoles and type on the next pages.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>I compared it: accept</translation>
    </message>
    <message>
        <source>Is this your appliance?</source>
        <translation>Is this your appliance?</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Issued to</translation>
    </message>
    <message>
        <source>Leave user name and password empty if both have the same account.</source>
        <translation>Leave user name and password empty if both have the same account.</translation>
    </message>
    <message>
        <source>Look through it as you would with your own site, then press Connect.</source>
        <translation>Look through it as you would with your own site, then press Connect.</translation>
    </message>
    <message>
        <source>Looking up who answers at {host}</source>
        <translation>Looking up who answers at {host}</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Names in it</translation>
    </message>
    <message>
        <source>No secret has been sent yet. This computer cannot tell whether it is; you can.</source>
        <translation>No secret has been sent yet. This computer cannot tell whether it is; you can.</translation>
    </message>
    <message>
        <source>Not the host name: that will lead to the new one.</source>
        <translation>Not the host name: that will lead to the new one.</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth client ID</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth client secret</translation>
    </message>
    <message>
        <source>Of a failover pair: the own address of each, separated by a comma. Of a single appliance only where the host name does not lead straight to it, for instance behind a proxy.</source>
        <translation>Of a failover pair: the own address of each, separated by a comma. Of a single appliance only where the host name does not lead straight to it, for instance behind a proxy.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes. They never go into a run file.</source>
        <translation>Otherwise they are forgotten when the window closes. They never go into a run file.</translation>
    </message>
    <message>
        <source>Own address of the new appliance</source>
        <translation>Own address of the new appliance</translation>
    </message>
    <message>
        <source>Own address of the old appliance</source>
        <translation>Own address of the old appliance</translation>
    </message>
    <message>
        <source>Own addresses of the appliances</source>
        <translation>Own addresses of the appliances</translation>
    </message>
    <message>
        <source>PEM file of an internal authority that this computer does not know.</source>
        <translation>PEM file of an internal authority that this computer does not know.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password at {address}</source>
        <translation>Password at {address}</translation>
    </message>
    <message>
        <source>Password for /appliance on the new one</source>
        <translation>Password for /appliance on the new one</translation>
    </message>
    <message>
        <source>Reads roles, versions and clients, and makes the settings backup. The quickest way.</source>
        <translation>Reads roles, versions and clients, and makes the settings backup. The quickest way.</translation>
    </message>
    <message>
        <source>Remember the passwords in the keyring of this computer</source>
        <translation>Remember the passwords in the keyring of this computer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 fingerprint</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation>Signing in at {host}</translation>
    </message>
    <message>
        <source>Steps in where the API cannot: backup, roles, the list of Jump Clients.</source>
        <translation>Steps in where the API cannot: backup, roles, the list of Jump Clients.</translation>
    </message>
    <message>
        <source>That is not a host name. No https://, no path; a port may follow after a colon.</source>
        <translation>That is not a host name. No https://, no path; a port may follow after a colon.</translation>
    </message>
    <message>
        <source>The assistant looks and acts by every way you open for it. One account is enough to begin.</source>
        <translation>The assistant looks and acts by every way you open for it. One account is enough to begin.</translation>
    </message>
    <message>
        <source>The new one gets certificate, software and data of the old one; then DNS leads everybody there, and the old one is reset or deleted.</source>
        <translation>The new one gets certificate, software and data of the old one; then DNS leads everybody there, and the old one is reset or deleted.</translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation>The new one is</translation>
    </message>
    <message>
        <source>The old one is</source>
        <translation>The old one is</translation>
    </message>
    <message>
        <source>The site moves to a new appliance</source>
        <translation>The site moves to a new appliance</translation>
    </message>
    <message>
        <source>They are granted in the console: {page}.</source>
        <translation>They are granted in the console: {page}.</translation>
    </message>
    <message>
        <source>This is practice: everything is filled in for the simulated site</source>
        <translation>This is practice: everything is filled in for the simulated site</translation>
    </message>
    <message>
        <source>Three ways, in this order</source>
        <translation>Three ways, in this order</translation>
    </message>
    <message>
        <source>User and password belong together: fill in both or neither.</source>
        <translation>User and password belong together: fill in both or neither.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>User name at {address}</source>
        <translation>User name at {address}</translation>
    </message>
    <message>
        <source>User name for /appliance on the new one</source>
        <translation>User name for /appliance on the new one</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>What each permission is for</source>
        <translation>What each permission is for</translation>
    </message>
    <message>
        <source>What the API can do is done through it. What it cannot do is done on the console&apos;s pages. The rest you do yourself, and the assistant checks afterwards.</source>
        <translation>What the API can do is done through it. What it cannot do is done on the console&apos;s pages. The rest you do yourself, and the assistant checks afterwards.</translation>
    </message>
    <message>
        <source>Where it answers once it is installed by its set-up guide.</source>
        <translation>Where it answers once it is installed by its set-up guide.</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>Which site?</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Who answers here?</translation>
    </message>
    <message>
        <source>With accounts</source>
        <translation>With accounts</translation>
    </message>
    <message>
        <source>Without an account: describe the site by hand</source>
        <translation>Without an account: describe the site by hand</translation>
    </message>
    <message>
        <source>You type what the consoles show and do each step there. The assistant says what to do, checks files and keeps the record.</source>
        <translation>You type what the consoles show and do each step there. The assistant says what to do, checks files and keeps the record.</translation>
    </message>
    <message>
        <source>a physical appliance</source>
        <translation>a physical appliance</translation>
    </message>
    <message>
        <source>a virtual machine</source>
        <translation>a virtual machine</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>accepted by you</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>not determined</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>not trusted</translation>
    </message>
    <message>
        <source>support.example.com</source>
        <translation>support.example.com</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>{address} answers with this certificate</source>
        <translation>{address} answers with this certificate</translation>
    </message>
    <message>
        <source>{address} has another account</source>
        <translation>{address} has another account</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} to {end}</translation>
    </message>
    <message>
        <source>{host} is contacted at {address}, not at the address that DNS gives.</source>
        <translation>{host} is contacted at {address}, not at the address that DNS gives.</translation>
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
        <translation>Method</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topology</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A run is under way. Go back to it first.</source>
        <translation>A run is under way. Go back to it first.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation>Atlas cluster</translation>
    </message>
    <message>
        <source>Before an upgrade to 10.6: finds what will break in your code, schemas and reports. Only reads.</source>
        <translation>Before an upgrade to 10.6: finds what will break in your code, schemas and reports. Only reads.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Closing what was open</source>
        <translation>Closing what was open</translation>
    </message>
    <message>
        <source>Cluster without failover</source>
        <translation>Cluster without failover</translation>
    </message>
    <message>
        <source>Continue where you stopped, on this computer or with a file from a colleague.</source>
        <translation>Continue where you stopped, on this computer or with a file from a colleague.</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Failover pair</translation>
    </message>
    <message>
        <source>Fetch files</source>
        <translation>Fetch files</translation>
    </message>
    <message>
        <source>Fetch update files for a closed network</source>
        <translation>Fetch update files for a closed network</translation>
    </message>
    <message>
        <source>Look at your site, plan the packages, verify backup and certificate, then upgrade.</source>
        <translation>Look at your site, plan the packages, verify backup and certificate, then upgrade.</translation>
    </message>
    <message>
        <source>Move to a new appliance</source>
        <translation>Move to a new appliance</translation>
    </message>
    <message>
        <source>New upgrade</source>
        <translation>New upgrade</translation>
    </message>
    <message>
        <source>On a computer with Internet access: reads the shopping list on the medium, downloads what it asks for and packs it.</source>
        <translation>On a computer with Internet access: reads the shopping list on the medium, downloads what it asks for and packs it.</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Open a run</translation>
    </message>
    <message>
        <source>Opening the run file</source>
        <translation>Opening the run file</translation>
    </message>
    <message>
        <source>Practise on a simulated site</source>
        <translation>Practise on a simulated site</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Practise: {what}</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Recent runs</translation>
    </message>
    <message>
        <source>Run files</source>
        <translation>Run files</translation>
    </message>
    <message>
        <source>Scan files</source>
        <translation>Scan files</translation>
    </message>
    <message>
        <source>Scan your integrations</source>
        <translation>Scan your integrations</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Single appliance</translation>
    </message>
    <message>
        <source>Starting a simulated site</source>
        <translation>Starting a simulated site</translation>
    </message>
    <message>
        <source>The simulated site is already running.</source>
        <translation>The simulated site is already running.</translation>
    </message>
    <message>
        <source>The whole upgrade, on appliances that exist only here. Nothing can break.</source>
        <translation>The whole upgrade, on appliances that exist only here. Nothing can break.</translation>
    </message>
    <message>
        <source>Upgrade Assistant takes you through the upgrade of your remote-support appliances, step by step. It changes nothing without asking you first.</source>
        <translation>Upgrade Assistant takes you through the upgrade of your remote-support appliances, step by step. It changes nothing without asking you first.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>can go on now</source>
        <translation>can go on now</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>last used {age}</source>
        <translation>last used {age}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
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
        <translation>Not read: {why}</translation>
    </message>
    <message>
        <source>Status &gt; Basics of {appliance} ({address}), read {moment}</source>
        <translation>Status &gt; Basics of {appliance} ({address}), read {moment}</translation>
    </message>
    <message>
        <source>There is no account for the console /appliance.</source>
        <translation>There is no account for the console /appliance.</translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
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
            <numerusform>%n more region: see the list</numerusform>
            <numerusform>%n more regions: see the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Asking the appliance what it is</source>
        <translation>Asking the appliance what it is</translation>
    </message>
    <message>
        <source>Atlas with failover</source>
        <translation>Atlas with failover</translation>
    </message>
    <message>
        <source>Atlas without failover</source>
        <translation>Atlas without failover</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Automatic failover</translation>
    </message>
    <message>
        <source>Base software</source>
        <translation>Base software</translation>
    </message>
    <message>
        <source>Both are checked at every contact. If another appliance answers, work stops at once.</source>
        <translation>Both are checked at every contact. If another appliance answers, work stops at once.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Certificate until {moment}</source>
        <translation>Certificate until {moment}</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connected now</translation>
    </message>
    <message>
        <source>Describe your site</source>
        <translation>Describe your site</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detect again</translation>
    </message>
    <message>
        <source>Failover role</source>
        <translation>Failover role</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>If the site&apos;s host name leads to an address that can be enabled on either of the two.</source>
        <translation>If the site&apos;s host name leads to an address that can be enabled on either of the two.</translation>
    </message>
    <message>
        <source>Last data sync</source>
        <translation>Last data sync</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name of the product</translation>
    </message>
    <message>
        <source>Never the site&apos;s host name or the shared address: they lead to either of the two.</source>
        <translation>Never the site&apos;s host name or the shared address: they lead to either of the two.</translation>
    </message>
    <message>
        <source>Nothing is asked of the appliance. What you type is marked as described by you.</source>
        <translation>Nothing is asked of the appliance. What you type is marked as described by you.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Own address</translation>
    </message>
    <message>
        <source>Plan, run file and report mark each value as described by you. It never counts as detected.</source>
        <translation>Plan, run file and report mark each value as described by you. It never counts as detected.</translation>
    </message>
    <message>
        <source>Shared IP address</source>
        <translation>Shared IP address</translation>
    </message>
    <message>
        <source>Sign in at {console} and type what the page {page} shows.</source>
        <translation>Sign in at {console} and type what the page {page} shows.</translation>
    </message>
    <message>
        <source>Site software</source>
        <translation>Site software</translation>
    </message>
    <message>
        <source>The API and the console reported this. Is it right?</source>
        <translation>The API and the console reported this. Is it right?</translation>
    </message>
    <message>
        <source>The API reported this. Is it right?</source>
        <translation>The API reported this. Is it right?</translation>
    </message>
    <message>
        <source>The appliances are being queried.</source>
        <translation>The appliances are being queried.</translation>
    </message>
    <message>
        <source>The console reported this. Is it right?</source>
        <translation>The console reported this. Is it right?</translation>
    </message>
    <message>
        <source>The page {page} shows which appliance is primary and which is backup.</source>
        <translation>The page {page} shows which appliance is primary and which is backup.</translation>
    </message>
    <message>
        <source>The site consists of</source>
        <translation>The site consists of</translation>
    </message>
    <message>
        <source>The topology is not known yet.</source>
        <translation>The topology is not known yet.</translation>
    </message>
    <message>
        <source>This is how your site is built</source>
        <translation>This is how your site is built</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}</source>
        <translation>Traffic nodes: {nodes} in {regions}</translation>
    </message>
    <message>
        <source>Traffic nodes: {nodes} in {regions}, {clients}</source>
        <translation>Traffic nodes: {nodes} in {regions}, {clients}</translation>
    </message>
    <message>
        <source>Version of the Base software</source>
        <translation>Version of the Base software</translation>
    </message>
    <message>
        <source>Version of the site software</source>
        <translation>Version of the site software</translation>
    </message>
    <message>
        <source>Versions decide which packages are needed, in which order, and which rules apply. Type them exactly as the console shows them.</source>
        <translation>Versions decide which packages are needed, in which order, and which rules apply. Type them exactly as the console shows them.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>What you see on the console</source>
        <translation>What you see on the console</translation>
    </message>
    <message>
        <source>Where it stays</source>
        <translation>Where it stays</translation>
    </message>
    <message>
        <source>Who answers here?</source>
        <translation>Who answers here?</translation>
    </message>
    <message>
        <source>With the build number, if the page shows one.</source>
        <translation>With the build number, if the page shows one.</translation>
    </message>
    <message>
        <source>a failover pair</source>
        <translation>a failover pair</translation>
    </message>
    <message>
        <source>a single appliance</source>
        <translation>a single appliance</translation>
    </message>
    <message>
        <source>according to the version</source>
        <translation>according to the version</translation>
    </message>
    <message>
        <source>as described</source>
        <translation>as described</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>backup master</source>
        <translation>backup master</translation>
    </message>
    <message>
        <source>conflicting roles</source>
        <translation>conflicting roles</translation>
    </message>
    <message>
        <source>could not be determined</source>
        <translation>could not be determined</translation>
    </message>
    <message>
        <source>data sync</source>
        <translation>data sync</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>does not answer yet</source>
        <translation>does not answer yet</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>enabled</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>failover</translation>
    </message>
    <message>
        <source>last {moment}</source>
        <translation>last {moment}</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>moves here</source>
        <translation>moves here</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>primary master</source>
        <translation>primary master</translation>
    </message>
    <message>
        <source>shared address {address}</source>
        <translation>shared address {address}</translation>
    </message>
    <message>
        <source>single</source>
        <translation>single</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>standalone</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>time unknown</translation>
    </message>
    <message>
        <source>{appliance}, SHA-256</source>
        <translation>{appliance}, SHA-256</translation>
    </message>
    <message>
        <source>{appliance}, the backup</source>
        <translation>{appliance}, the backup</translation>
    </message>
    <message>
        <source>{appliance}, the primary</source>
        <translation>{appliance}, the primary</translation>
    </message>
    <message>
        <source>{clients}, of these {consoles}</source>
        <translation>{clients}, of these {consoles}</translation>
    </message>
    <message>
        <source>{moment}</source>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>{product} · Base unknown</source>
        <translation>{product} · Base unknown</translation>
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
        <translation>A run can go on now</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>The run failed</translation>
    </message>
    <message>
        <source>The run is done</source>
        <translation>The run is done</translation>
    </message>
    <message>
        <source>The run needs you</source>
        <translation>The run needs you</translation>
    </message>
    <message>
        <source>The run stopped</source>
        <translation>The run stopped</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>The wait is over</translation>
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
        <translation>Check where the name and the address translation lead, and whether a certificate was replaced.</translation>
    </message>
    <message>
        <source>Detect the site again, so that the certificate of each appliance is known.</source>
        <translation>Detect the site again, so that the certificate of each appliance is known.</translation>
    </message>
    <message>
        <source>Give an API account, because only the GUID tells them apart, or check on the appliances yourself.</source>
        <translation>Give an API account, because only the GUID tells them apart, or check on the appliances yourself.</translation>
    </message>
    <message>
        <source>If the address is being redirected right now, check again in a minute.</source>
        <translation>If the address is being redirected right now, check again in a minute.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}.</source>
        <translation>Nobody answers at {address}.</translation>
    </message>
    <message>
        <source>Something other than the site&apos;s appliances answers at {address}.</source>
        <translation>Something other than the site&apos;s appliances answers at {address}.</translation>
    </message>
    <message>
        <source>The certificate at {address} belongs to more than one appliance: {names}.</source>
        <translation>The certificate at {address} belongs to more than one appliance: {names}.</translation>
    </message>
    <message>
        <source>Two checks of {address} met two appliances: {first} by its GUID, {second} by its certificate.</source>
        <translation>Two checks of {address} met two appliances: {first} by its GUID, {second} by its certificate.</translation>
    </message>
    <message>
        <source>Whose certificate {address} shows is unclear: not every appliance&apos;s certificate is known.</source>
        <translation>Whose certificate {address} shows is unclear: not every appliance&apos;s certificate is known.</translation>
    </message>
    <message>
        <source>{address} shows a certificate that none of the appliances shows at its own address.</source>
        <translation>{address} shows a certificate that none of the appliances shows at its own address.</translation>
    </message>
    <message>
        <source>{appliance} answers at {address}.</source>
        <translation>{appliance} answers at {address}.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A run is under way. Close the window anyway?</source>
        <translation>A run is under way. Close the window anyway?</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation>Atlas cluster</translation>
    </message>
    <message>
        <source>Atlas cluster without failover</source>
        <translation>Atlas cluster without failover</translation>
    </message>
    <message>
        <source>Close while a run is under way?</source>
        <translation>Close while a run is under way?</translation>
    </message>
    <message>
        <source>Close while files are being copied?</source>
        <translation>Close while files are being copied?</translation>
    </message>
    <message>
        <source>Described by hand</source>
        <translation>Described by hand</translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation>Failover pair</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation>Single appliance</translation>
    </message>
    <message>
        <source>Something went wrong that the assistant did not expect.</source>
        <translation>Something went wrong that the assistant did not expect.</translation>
    </message>
    <message>
        <source>Stop copying and close</source>
        <translation>Stop copying and close</translation>
    </message>
    <message>
        <source>Stop the run and close</source>
        <translation>Stop the run and close</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Take the run over</source>
        <translation>Take the run over</translation>
    </message>
    <message>
        <source>The run stops at the next safe point; what an appliance has started carries on by itself. Open the run again later: the assistant checks where things stand and continues from there.</source>
        <translation>The run stops at the next safe point; what an appliance has started carries on by itself. Open the run again later: the assistant checks where things stand and continues from there.</translation>
    </message>
    <message>
        <source>Update files are being downloaded or copied. Close the window anyway?</source>
        <translation>Update files are being downloaded or copied. Close the window anyway?</translation>
    </message>
    <message>
        <source>What has been reached is in the run file. Try again; if it happens again, look into the log.</source>
        <translation>What has been reached is in the run file. Try again; if it happens again, look into the log.</translation>
    </message>
    <message>
        <source>What has come so far stays, on this computer and on the medium. Choose the same medium again later: the rest is continued from there. Leave the medium connected until the window has closed.</source>
        <translation>What has come so far stays, on this computer and on the medium. Choose the same medium again later: the rest is continued from there. Leave the medium connected until the window has closed.</translation>
    </message>
    <message>
        <source>as you described it</source>
        <translation>as you described it</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
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
            <numerusform>%n maintenance window</numerusform>
            <numerusform>%n maintenance windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic node(s)</source>
        <translation>
            <numerusform>%n traffic node</numerusform>
            <numerusform>%n traffic nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>After window {number}</source>
        <translation>After window {number}</translation>
    </message>
    <message>
        <source>Before window {number} you are asked: {what}</source>
        <translation>Before window {number} you are asked: {what}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begins at a planned time</source>
        <translation>Begins at a planned time</translation>
    </message>
    <message>
        <source>Between the windows</source>
        <translation>Between the windows</translation>
    </message>
    <message>
        <source>Break failover, upgrade and test the backup, make it primary</source>
        <translation>Break failover, upgrade and test the backup, make it primary</translation>
    </message>
    <message>
        <source>Break failover, upgrade the primary</source>
        <translation>Break failover, upgrade the primary</translation>
    </message>
    <message>
        <source>Drag a window, or choose it with Tab and move it with the arrow keys and Page Up, Page Down.</source>
        <translation>Drag a window, or choose it with Tab and move it with the arrow keys and Page Up, Page Down.</translation>
    </message>
    <message>
        <source>Give the new version time to prove itself, but do not stay without failover longer than needed.</source>
        <translation>Give the new version time to prove itself, but do not stay without failover longer than needed.</translation>
    </message>
    <message>
        <source>Install {packages}</source>
        <translation>Install {packages}</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Latest end</translation>
    </message>
    <message>
        <source>Laying the plan out</source>
        <translation>Laying the plan out</translation>
    </message>
    <message>
        <source>No time is set: each window begins when you start it.</source>
        <translation>No time is set: each window begins when you start it.</translation>
    </message>
    <message>
        <source>No time is set: the window begins when you start it.</source>
        <translation>No time is set: the window begins when you start it.</translation>
    </message>
    <message>
        <source>Otherwise it begins when you start it.</source>
        <translation>Otherwise it begins when you start it.</translation>
    </message>
    <message>
        <source>Perhaps too early: window {number} and the time for the clients after it can last until {moment}.</source>
        <translation>Perhaps too early: window {number} and the time for the clients after it can last until {moment}.</translation>
    </message>
    <message>
        <source>Planned with the longest usual durations, so that the work fits. Allow extra time for your answers.</source>
        <translation>Planned with the longest usual durations, so that the work fits. Allow extra time for your answers.</translation>
    </message>
    <message>
        <source>Restore the backup on the new appliance, move the site there</source>
        <translation>Restore the backup on the new appliance, move the site there</translation>
    </message>
    <message>
        <source>Set a time for the first window first.</source>
        <translation>Set a time for the first window first.</translation>
    </message>
    <message>
        <source>Set a time for window {number} first.</source>
        <translation>Set a time for window {number} first.</translation>
    </message>
    <message>
        <source>Site down</source>
        <translation>Site down</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>The packages are not known yet.</source>
        <translation>The packages are not known yet.</translation>
    </message>
    <message>
        <source>The plan is being laid out.</source>
        <translation>The plan is being laid out.</translation>
    </message>
    <message>
        <source>The run has begun; its windows can no longer be changed.</source>
        <translation>The run has begun; its windows can no longer be changed.</translation>
    </message>
    <message>
        <source>The site is up, and the clients update themselves. You can close the program: the run file records when it continues.</source>
        <translation>The site is up, and the clients update themselves. You can close the program: the run file records when it continues.</translation>
    </message>
    <message>
        <source>The windows may overlap: the first one can last until {moment}.</source>
        <translation>The windows may overlap: the first one can last until {moment}.</translation>
    </message>
    <message>
        <source>The windows may overlap: window {number} can last until {moment}.</source>
        <translation>The windows may overlap: window {number} can last until {moment}.</translation>
    </message>
    <message>
        <source>The windows overlap: the first one ends {moment} at the earliest.</source>
        <translation>The windows overlap: the first one ends {moment} at the earliest.</translation>
    </message>
    <message>
        <source>The windows overlap: window {number} ends {moment} at the earliest.</source>
        <translation>The windows overlap: window {number} ends {moment} at the earliest.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>This time is in the past.</translation>
    </message>
    <message>
        <source>Time between them</source>
        <translation>Time between them</translation>
    </message>
    <message>
        <source>Too early: window {number} and the time for the clients after it last until {moment} at the earliest.</source>
        <translation>Too early: window {number} and the time for the clients after it last until {moment} at the earliest.</translation>
    </message>
    <message>
        <source>Traffic nodes</source>
        <translation>Traffic nodes</translation>
    </message>
    <message>
        <source>Two maintenance windows</source>
        <translation>Two maintenance windows</translation>
    </message>
    <message>
        <source>Upgrade the backup, re-establish failover</source>
        <translation>Upgrade the backup, re-establish failover</translation>
    </message>
    <message>
        <source>Upgrade the former primary, re-establish failover</source>
        <translation>Upgrade the former primary, re-establish failover</translation>
    </message>
    <message>
        <source>What happens in it, and how long it takes</source>
        <translation>What happens in it, and how long it takes</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Window {number}</translation>
    </message>
    <message>
        <source>Without failover</source>
        <translation>Without failover</translation>
    </message>
    <message>
        <source>You are asked: {what}</source>
        <translation>You are asked: {what}</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>as long as you like</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>at least {time}</translation>
    </message>
    <message>
        <source>depending on whether the first one ends late or early</source>
        <translation>depending on whether the first one ends late or early</translation>
    </message>
    <message>
        <source>depending on whether the window ends late or early</source>
        <translation>depending on whether the window ends late or early</translation>
    </message>
    <message>
        <source>from breaking failover until it is re-established</source>
        <translation>from breaking failover until it is re-established</translation>
    </message>
    <message>
        <source>from disabling backup operations until they are enabled again</source>
        <translation>from disabling backup operations until they are enabled again</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>plus the time between the windows</source>
        <translation>plus the time between the windows</translation>
    </message>
    <message>
        <source>site down</source>
        <translation>site down</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>you are asked</translation>
    </message>
    <message>
        <source>{what}, site down</source>
        <translation>{what}, site down</translation>
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
        <translation>{amount}, {rate} per second</translation>
    </message>
</context>
</TS>
